"""Contributions: what members pay in, recorded cell by cell in the meeting's grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import ContributionKind, Cycle, Entry, Fund, GridRow, Place
from savingsdesk.db import contributions as rows
from savingsdesk.db import cycles, entries, meetings, users
from savingsdesk.desk import rules
from savingsdesk.desk.session import Books

_FUNDS = {ContributionKind.SOCIAL_FUND: Fund.SOCIAL}  # DOMAIN.md §2: fines go to the loan fund unless the group says so


def put(
    books: Books,
    meeting_id: int,
    member_id: int,
    kind: ContributionKind,
    *,
    shares: int | None = None,
    amount: int | None = None,
    sure: bool = False,
) -> GridRow:
    """The cell's value is now this: what stood there is taken back and the new value recorded, at once.

    Shares are given for the kind ``shares``, an amount in minor units for all others; 0 only takes back.
    Raises `Refused`: ``meeting.closed``, ``member.unknown``, ``amount.*``, and ``shares.above_limit`` (value ``most``)
    unless `sure`: a limit asks and records, it never blocks (DOMAIN.md).
    """
    with books.writing():
        meeting = meetings.get(books.connection, books.group_id, meeting_id)
        if meeting is None or not meeting.is_open:
            raise Refused("meeting.closed")
        member = users.get(books.connection, books.group_id, member_id)
        if member is None:
            raise Refused("member.unknown")
        cycle = cycles.of_meeting(books.connection, meeting_id)
        value = _checked(cycle, kind, shares, amount, sure)
        for each in rows.standing(books.connection, meeting_id, member_id, kind):
            books.void("contribution", each.uid)
        if value:
            books.insert(
                "contribution",
                meeting.held_on,
                user=member.uid.hex(),
                cycle=cycle.uid.hex(),
                meeting=meeting.uid.hex(),
                kind=str(kind),
                fund=str(_FUNDS.get(kind, Fund.LOAN)),
                place=str(Place.BOX),
                amount=value,
                shares=shares,
                date=meeting.held_on,
            )
    return grid_rows(books, meeting_id, kind, [member_id])[0]


def take_back(books: Books, entry_id: int) -> GridRow | None:
    """Takes back a line of the books while its meeting is open; it stays visible as taken back.

    Answers the grid's line of the member who had paid it.
    Raises `Refused`: ``entry.unknown``, ``entry.taken_back_already``, ``entry.meeting_closed``.
    """
    entity, contribution_id = entries.row_of(entry_id)
    with books.writing():
        standing = rows.get(books.connection, books.group_id, contribution_id) if entity == "contribution" else None
        if standing is None:
            raise Refused("entry.unknown")
        if standing.is_taken_back:
            raise Refused("entry.taken_back_already")
        meeting = meetings.get(books.connection, books.group_id, standing.meeting_id or 0)
        if meeting is None or not meeting.is_open:
            raise Refused("entry.meeting_closed")
        books.void("contribution", standing.uid)
    if standing.user_id is None:
        return None
    return grid_rows(books, meeting.id, ContributionKind(standing.kind), [standing.user_id])[0]


def grid_ids(books: Books, meeting_id: int) -> list[int]:
    """The members of the group in the order of the register."""
    return [member_id for member_id, _ in users.ids(books.connection, books.group_id, include_left=False)]


def grid_rows(books: Books, meeting_id: int, kind: ContributionKind, member_ids: Sequence[int]) -> list[GridRow]:
    """The grid's lines for these members, in the order asked for."""
    cycle = cycles.of_meeting(books.connection, meeting_id)
    presences = meetings.presences(books.connection, meeting_id)
    found = rows.grid_rows(books.connection, meeting_id, cycle.id, kind, member_ids)
    return [replace(row, presence=presences.get(row.member_id)) for row in found]


def just_now(books: Books, meeting_id: int, most: int = 8) -> list[Entry]:
    """The newest lines of this meeting, taken back ones included."""
    newest = entries.ids(books.connection, books.group_id, entries.Conditions(meeting_id=meeting_id, most=most))
    return entries.rows(books.connection, newest)


def last_standing(books: Books, meeting_id: int) -> Entry | None:
    """The newest line that was not taken back: what Ctrl+Z takes back."""
    newest = entries.ids(books.connection, books.group_id, entries.Conditions(meeting_id=meeting_id))
    for start in range(0, len(newest), 20):
        for entry in entries.rows(books.connection, newest[start : start + 20]):
            if not entry.is_taken_back:
                return entry
    return None


def _checked(cycle: Cycle, kind: ContributionKind, shares: int | None, amount: int | None, sure: bool) -> int:
    """The value in minor units."""
    if kind is not ContributionKind.SHARES:
        if amount is None or shares is not None:
            raise ValueError("an amount is needed")
        return rules.not_negative(amount, "amount")
    if shares is None or amount is not None:
        raise ValueError("a number of shares is needed")
    if shares > cycle.most_shares and not sure:
        raise Refused("shares.above_limit", "shares", most=cycle.most_shares, shares=shares)
    return rules.not_negative(rules.not_negative(shares, "shares") * cycle.share_price, "shares")
