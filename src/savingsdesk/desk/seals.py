"""Seals of closed meetings: made at the closing, recomputed from the books, and what arrived after them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from savingsdesk.core.ids import Uid
from savingsdesk.core.model import Entry, Meeting
from savingsdesk.core.operations import MOST_INTEGER
from savingsdesk.core.seal import Origin, Sight, covers_text, reach, read_covers, seal
from savingsdesk.db import entries, meetings
from savingsdesk.db import seals as rows
from savingsdesk.db.seals import Line
from savingsdesk.desk.session import Books
from savingsdesk.desk.steps import Steps, whole

_AT_ONCE = 8  # meetings whose entries are read together


@dataclass(frozen=True, slots=True)
class _Closing:
    """A closing with what it had seen."""

    meeting_uid: Uid
    cycle_id: int
    sight: Sight
    seal: str
    closed_at: int


def make(books: Books, meeting: Meeting, counted: int | None) -> tuple[str, str]:
    """(covers, seal) of the closing that the caller is about to write, inside its transaction."""
    covers = covers_text(rows.known(books.connection, books.group_id))
    # Whatever this laptop has written so far comes before the closing.
    sight = Sight(Origin(books.hand.device_uid, MOST_INTEGER), read_covers(covers))
    lines = rows.of_closing(books.connection, meeting.id, meeting.cycle_id)
    removed = rows.removals(books.connection, lines)
    every, _ = _closings(books)
    return covers, _seal(meeting, counted, sight, _seen(every, sight), lines, removed)


def broken_seals(books: Books) -> list[int]:
    """Numbers of the closed meetings whose seal is not what their entries say today."""
    return whole(checking(books))


def checking(books: Books) -> Steps[list[int]]:
    """`broken_seals` in steps, some meetings at a time: all entries of a large group at once would be the most that the
    program ever holds."""
    every, standing = _closings(books)
    between: dict[int, list[Line]] = {}  # by cycle
    lone = rows.between_meetings(books.connection, books.group_id)
    lone_removed = rows.removals(books.connection, lone)
    for line in lone:
        between.setdefault(line.cycle_id, []).append(line)
    closed = meetings.closed(books.connection, books.group_id)
    broken: list[int] = []
    for first in range(0, len(closed), _AT_ONCE):
        some = closed[first : first + _AT_ONCE]
        lines = rows.of_meetings(books.connection, [meeting.id for meeting in some])
        removed = lone_removed | rows.removals(books.connection, lines)
        of_meeting: dict[int | None, list[Line]] = {}
        for line in lines:
            of_meeting.setdefault(line.meeting_id, []).append(line)
        for meeting in some:
            closing = standing.get(meeting.id)
            held = of_meeting.get(meeting.id, []) + between.get(meeting.cycle_id, [])
            if closing is None or meeting.seal != _seal(
                meeting, meeting.counted, closing.sight, _seen(every, closing.sight), held, removed
            ):
                broken.append(meeting.number)
        yield
    return broken


def late(books: Books, meeting_id: int) -> list[Entry]:
    """What the seal of this closed meeting does not hold, oldest first: it is listed beside the seal (DOMAIN.md §3).

    Entries of the meeting that other laptops wrote and that arrived after the closing, and those that were taken back
    after it, which the seal still holds.
    """
    _, standing = _closings(books)
    closing = standing.get(meeting_id)
    if closing is None:
        return []
    lines = [
        line
        for line in rows.of_closing(books.connection, meeting_id, closing.cycle_id)
        if line.meeting_id == meeting_id
    ]
    removed = rows.removals(books.connection, lines)
    late = [line.id for line in lines if line.is_taken_back == _is_sealed(line, closing.sight, removed)]
    return entries.rows(books.connection, late)


def _closings(books: Books) -> tuple[list[_Closing], dict[int, _Closing]]:
    """Every closing, newest first, and the one that stands of each meeting, with what the meeting's row says today."""
    kept = {each.id: each for each in meetings.closed(books.connection, books.group_id)}
    every: list[_Closing] = []
    standing: dict[int, _Closing] = {}
    for found in rows.closings(books.connection, books.group_id):
        meeting = kept.get(found.meeting_id) if found.meeting_id not in standing else None
        stated, covers = (meeting.seal, meeting.covers) if meeting else (found.seal, found.covers)
        sight = Sight(found.origin, read_covers(covers))
        closing = _Closing(found.meeting_uid, found.cycle_id, sight, stated, found.closed_at)
        every.append(closing)
        if meeting:
            standing[meeting.id] = closing
    every.sort(key=lambda each: (each.closed_at, each.meeting_uid), reverse=True)
    return every, standing


def _seen(every: Sequence[_Closing], sight: Sight) -> list[_Closing]:
    """The closings that this one knew, newest first. The first of them is the seal that stood in the minute book."""
    return [each for each in every if sight.has_seen(each.sight.origin)]


def _seal(
    meeting: Meeting,
    counted: int | None,
    sight: Sight,
    seen: Sequence[_Closing],
    lines: Sequence[Line],
    removed: dict[Uid, list[Origin]],
) -> str:
    previous = seen[0].seal if seen else ""
    about = {"uid": meeting.uid.hex(), "number": meeting.number, "held_on": meeting.held_on, "counted": counted}
    held = (line for line in _belonging(meeting, seen, lines) if _is_sealed(line, sight, removed))
    return seal(previous, about, map(_content, held))


def _belonging(meeting: Meeting, seen: Sequence[_Closing], lines: Sequence[Line]) -> Iterator[Line]:
    """The meeting's own entries, and of those between meetings the ones that no closing before it had seen.

    Two laptops that close without knowing of each other may both have one of these: it is in both seals.
    """
    before = [each.sight for each in seen if each.cycle_id == meeting.cycle_id]
    reached = reach(before)
    for line in lines:
        if line.meeting_id == meeting.id:
            yield line
        elif line.meeting_id is None and line.cycle_id == meeting.cycle_id:
            origin = line.origin
            if not before or (origin is not None and origin.device_seq > reached.get(origin.device_uid, 0)):
                yield line


def _is_sealed(line: Line, sight: Sight, removed: dict[Uid, list[Origin]]) -> bool:
    """Whether the entry was there and stood when the meeting was closed.

    A row that no operation made or took back is a changed past: it is read as it stands, and breaks the seal.
    """
    origin = line.origin
    if origin is not None and not sight.has_seen(origin):
        return False
    if not line.is_taken_back:
        return True
    taken_back = removed.get(line.uid, [])
    return bool(taken_back) and not any(map(sight.has_seen, taken_back))


def _content(line: Line) -> dict[str, object]:
    content: dict[str, object] = {
        "uid": line.uid.hex(),
        "entity": line.entity,
        "kind": line.kind,
        "fund": line.fund,
        "place": line.place,
        "amount": line.amount,
        "shares": line.shares or 0,
        "date": line.date,
    }
    named = {
        "member": line.member_uid,
        "loan": line.loan_uid,
        "due": line.due_uid,
        "reverses": line.reverses_uid,
    }
    return content | {name: bytes(uid).hex() for name, uid in named.items() if uid is not None}
