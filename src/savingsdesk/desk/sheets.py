"""The sheet of a meeting: who was there, what each member brought and took, and the box before and after."""

from __future__ import annotations

from dataclasses import dataclass

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import Cycle, Entry, Meeting, Place, Presence
from savingsdesk.db import cycles, meetings, postings, users
from savingsdesk.db.postings import Posting
from savingsdesk.desk import seals
from savingsdesk.desk.session import Books


@dataclass(frozen=True, slots=True)
class Column:
    """What one kind of row came to: money in for the entity ``contribution``, money out for ``loan`` and ``payout``."""

    entity: str
    kind: str
    total: int
    shares: int


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A member's line; `amounts` are by (entity, kind). Money without a member stands in the line without one."""

    member_id: int | None
    number: int | None
    name: str
    presence: Presence | None
    shares: int
    amounts: dict[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class MeetingSheet:
    """`before` and `after` are by fund and place; the box is all funds that lie in it.

    `counted` and `difference` (counted less expected) are None before the closing, and so is what was `expected` then;
    where that differs from `box_after`, entries came later. `late` are those beside the seal (`seals.late`).
    """

    meeting: Meeting
    cycle: Cycle
    attendance: dict[Presence | None, int]
    lines: tuple[SheetLine, ...]
    columns: tuple[Column, ...]
    before: dict[tuple[str, str], int]
    after: dict[tuple[str, str], int]
    dues_charged: int
    late: tuple[Entry, ...]

    @property
    def box_before(self) -> int:
        return _box(self.before)

    @property
    def box_after(self) -> int:
        return _box(self.after)

    @property
    def difference(self) -> int | None:
        if self.meeting.counted is None or self.meeting.expected is None:
            return None
        return self.meeting.counted - self.meeting.expected


def meeting_sheet(books: Books, meeting_id: int) -> MeetingSheet:
    """Raises `Refused` (``meeting.unknown``)."""
    connection, group_id = books.connection, books.group_id
    meeting = meetings.get(connection, group_id, meeting_id)
    if meeting is None:
        raise Refused("meeting.unknown")
    rows = postings.of_meeting(connection, meeting_id)
    presences = meetings.presences(connection, meeting_id)
    before = postings.cash_before(connection, group_id, meeting_id)
    after = dict(before)
    for row in rows:
        after[row.fund, row.place] = after.get((row.fund, row.place), 0) + row.debit - row.credit
    lines = _lines(books, meeting, rows, presences)
    dues = postings.dues(connection, group_id)
    return MeetingSheet(
        meeting=meeting,
        cycle=cycles.of_meeting(connection, meeting_id),
        attendance=_counted([line.presence for line in lines if line.member_id is not None]),
        lines=lines,
        columns=_columns(rows),
        before=before,
        after=after,
        dues_charged=sum(due.amount for due in dues if due.meeting_id == meeting_id),
        late=tuple(seals.late(books, meeting_id)),
    )


def _lines(
    books: Books, meeting: Meeting, rows: list[Posting], presences: dict[int, Presence]
) -> tuple[SheetLine, ...]:
    """All who belonged on that day, in the order of the register, and whoever else money or a mark names."""
    everyone = [member_id for member_id, _ in users.ids(books.connection, books.group_id, include_left=True)]
    by_member: dict[int | None, list[Posting]] = {}
    for row in rows:
        by_member.setdefault(row.user_id, []).append(row)
    lines: list[SheetLine] = []
    for member in users.rows(books.connection, everyone):
        belonged = member.joined_on <= meeting.held_on and (member.left_on is None or member.left_on > meeting.held_on)
        own = by_member.get(member.id, [])
        if belonged or own or member.id in presences:
            presence = presences.get(member.id)
            lines.append(SheetLine(member.id, member.number, member.name, presence, _shares(own), _amounts(own)))
    if None in by_member:
        own = by_member[None]
        lines.append(SheetLine(None, None, "", None, _shares(own), _amounts(own)))
    return tuple(lines)


def _columns(rows: list[Posting]) -> tuple[Column, ...]:
    shares: dict[tuple[str, str], int] = {}
    for row in rows:
        shares[row.entity, row.kind] = shares.get((row.entity, row.kind), 0) + (row.shares or 0)
    return tuple(Column(*key, total, shares[key]) for key, total in sorted(_amounts(rows).items()))


def _amounts(rows: list[Posting]) -> dict[tuple[str, str], int]:
    """By (entity, kind); a reversal is below zero in the column of what it reverses."""
    amounts: dict[tuple[str, str], int] = {}
    for row in rows:
        sign = 1 if row.entity == "contribution" else -1
        key = row.entity, row.kind
        amounts[key] = amounts.get(key, 0) + sign * (row.debit - row.credit)
    return amounts


def _shares(rows: list[Posting]) -> int:
    return sum(row.shares or 0 for row in rows)


def _counted(marks: list[Presence | None]) -> dict[Presence | None, int]:
    return {mark: marks.count(mark) for mark in set(marks)}


def _box(cash: dict[tuple[str, str], int]) -> int:
    return sum(amount for (_, place), amount in cash.items() if place == Place.BOX)
