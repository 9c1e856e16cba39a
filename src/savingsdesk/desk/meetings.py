"""Meetings: opened, marked, counted, closed and sealed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import ContributionKind, GroupKind, Meeting, Place, Presence
from savingsdesk.core.seal import seal
from savingsdesk.db import contributions, cycles, entries, groups, users
from savingsdesk.db import meetings as rows
from savingsdesk.desk import rules
from savingsdesk.desk.session import Books

ROLL_CALL = "roll_call"
CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Step:
    """One item of the order of business. `total` is in minor units, None for steps without money.

    `done` of `of` members were dealt with.
    """

    key: str
    total: int | None
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Box:
    """What should lie in the box: before the meeting, what each kind brought, and now."""

    before: int
    lines: list[tuple[str, int]]
    expected: int


def current(books: Books) -> Meeting | None:
    """The meeting that is open."""
    return rows.current(books.connection, books.group_id)


def last(books: Books) -> Meeting | None:
    """The newest closed meeting."""
    return rows.last_closed(books.connection, books.group_id)


def open_meeting(books: Books, held_on: str) -> Meeting:
    """Raises `Refused` on ``held_on``: ``day.unreadable``, ``meeting.before_cycle``; and ``meeting.already_open``."""
    rules.day(held_on, "held_on")
    cycle = cycles.current(books.connection, books.group_id)
    if held_on < cycle.opened_on:
        raise Refused("meeting.before_cycle", "held_on", opened_on=cycle.opened_on)
    with books.writing():
        if current(books) is not None:
            raise Refused("meeting.already_open")
        meeting_id = books.insert(
            "meeting",
            held_on,
            cycle=cycle.uid.hex(),
            number=rows.highest_number(books.connection, cycle.id) + 1,
            held_on=held_on,
            status="open",
        )
    return _known(books, meeting_id)


def mark(books: Books, meeting_id: int, member_id: int, presence: Presence) -> None:
    """Raises `Refused`: ``meeting.closed``, ``member.unknown``."""
    with books.writing():
        meeting = _open(books, meeting_id)
        marked = rows.mark_of(books.connection, meeting_id, member_id)
        if marked is None:
            member = users.get(books.connection, books.group_id, member_id)
            if member is None:
                raise Refused("member.unknown")
            books.insert(
                "attendance",
                meeting.held_on,
                meeting=meeting.uid.hex(),
                user=member.uid.hex(),
                presence=str(presence),
            )
        elif marked[1] is not presence:
            books.update("attendance", marked[0], presence=str(presence))


def counts(books: Books, meeting_id: int) -> dict[Presence | None, int]:
    """How many members were marked how; None counts those not marked yet."""
    marked = rows.presences(books.connection, meeting_id)
    everyone = [member_id for member_id, _ in users.ids(books.connection, books.group_id, include_left=False)]
    return dict(Counter(marked.get(member_id) for member_id in everyone))


def agenda(books: Books, meeting_id: int) -> list[Step]:
    """The order of business (DOMAIN.md §3) as far as this group has it, with what each step brought."""
    kinds = [ContributionKind.FINE]
    if cycles.of_meeting(books.connection, meeting_id).social_amount:
        kinds.append(ContributionKind.SOCIAL_FUND)
    kinds.append(saving_kind(groups.get(books.connection, books.group_id).kind))
    brought = contributions.totals_of_meeting(books.connection, meeting_id)
    marked = counts(books, meeting_id)
    everyone = sum(marked.values())
    steps = [Step(ROLL_CALL, None, everyone - marked.get(None, 0), everyone)]
    for kind in kinds:
        amount, paid, _ = brought.get(kind, (0, 0, 0))
        steps.append(Step(str(kind), amount, paid, everyone))
    return [*steps, Step(CLOSE, None, 0, 0)]


def saving_kind(kind: GroupKind) -> ContributionKind:
    """How members of this kind of group save: in shares, or free amounts."""
    return ContributionKind.SHARES if kind is GroupKind.VSLA else ContributionKind.SAVINGS


def box(books: Books, meeting_id: int) -> Box:
    cash = entries.cash(books.connection, books.group_id)
    expected = sum(amount for (_, place), amount in cash.items() if place == Place.BOX)
    brought = contributions.totals_of_meeting(books.connection, meeting_id)
    lines = [(kind, amount) for kind, (amount, _, _) in brought.items()]
    return Box(before=expected - sum(amount for _, amount in lines), lines=lines, expected=expected)


def close_meeting(books: Books, meeting_id: int, counted: int, reason: str) -> Meeting:
    """Closes and seals. A counted box that differs from what is expected is recorded with its reason, never "fixed".

    Raises `Refused`: ``meeting.closed``, ``amount.*`` on ``counted``, ``close.reason_needed`` and ``text.too_long`` on
    ``reason``.
    """
    rules.not_negative(counted, "counted")
    kept = rules.optional(reason, "reason", rules.LONGEST_TEXT)
    with books.writing():
        meeting = _open(books, meeting_id)
        expected, sealed_before = box(books, meeting_id).expected, rows.closed(books.connection, books.group_id)
        if counted != expected and not kept:
            raise Refused("close.reason_needed", "reason", difference=counted - expected)
        books.update(
            "meeting",
            meeting.uid,
            status="closed",
            expected=expected,
            counted=counted,
            reason=kept,
            closed_at=max(books.now_ms(), rows.last_closed_at(books.connection, books.group_id) + 1),
            seal=_seal(books, meeting, counted, sealed_before[-1].seal if sealed_before else ""),
        )
    return _known(books, meeting_id)


def _known(books: Books, meeting_id: int) -> Meeting:
    meeting = rows.get(books.connection, books.group_id, meeting_id)
    if meeting is None:
        raise Refused("meeting.unknown")
    return meeting


def _open(books: Books, meeting_id: int) -> Meeting:
    meeting = _known(books, meeting_id)
    if not meeting.is_open:
        raise Refused("meeting.closed")
    return meeting


def broken_seals(books: Books) -> list[int]:
    """Numbers of the closed meetings whose seal is not what their entries say today."""
    broken: list[int] = []
    previous = ""
    for meeting in rows.closed(books.connection, books.group_id):
        if meeting.seal != _seal(books, meeting, meeting.counted or 0, previous):
            broken.append(meeting.number)
        previous = meeting.seal
    return broken


def _seal(books: Books, meeting: Meeting, counted: int, previous: str) -> str:
    lines = entries.ids(books.connection, books.group_id, entries.Conditions(meeting_id=meeting.id))
    return seal(
        previous,
        {"uid": meeting.uid.hex(), "number": meeting.number, "held_on": meeting.held_on, "counted": counted},
        (
            {
                "uid": entry.uid.hex(),
                "kind": entry.kind,
                "fund": entry.fund,
                "place": entry.place,
                "amount": entry.amount,
                "shares": entry.shares or 0,
                "date": entry.date,
            }
            for entry in entries.rows(books.connection, lines)
            if not entry.is_taken_back
        ),
    )
