"""How the group's figures went: savings and loans at each meeting, its funds month by month, who came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from savingsdesk.core.model import Cycle, Fund
from savingsdesk.db import charts as rows
from savingsdesk.db import postings
from savingsdesk.desk.passbooks import cycle_of, span
from savingsdesk.desk.session import Books


@dataclass(frozen=True, slots=True)
class AtMeeting:
    """What stood at the end of the day of a meeting, in minor units; savings since the last share-out."""

    number: int
    day: str
    savings: int
    lent: int


@dataclass(frozen=True, slots=True)
class AtMonthsEnd:
    """The cash of both funds in all places at the end of a month (``2026-11``), and what of the loan fund was lent."""

    month: str
    loan_fund: int
    social_fund: int
    lent: int


@dataclass(frozen=True, slots=True)
class Attended:
    """How many of the members who were expected at a closed meeting came themselves."""

    number: int
    day: str
    came: int
    expected: int

    @property
    def rate(self) -> int:
        """In basis points, rounded half up."""
        return (2 * 10_000 * self.came + self.expected) // (2 * self.expected)


def savings_and_loans(books: Books, cycle_id: int | None = None) -> list[AtMeeting]:
    """At each meeting of a cycle (the newest), the oldest first. Raises `Refused` (``cycle.unknown``)."""
    connection, group_id = books.connection, books.group_id
    cycle = cycle_of(books, cycle_id)
    counting = span(postings.cycles(connection, group_id), cycle)
    meetings = rows.held(connection, cycle.id)
    days = [meeting.held_on for meeting in meetings]
    saved = _standing(rows.savings_by_day(connection, group_id, counting), days)
    lent = _standing(rows.lent_by_day(connection, group_id), days)
    return [
        AtMeeting(meeting.number, meeting.held_on, *amounts)
        for meeting, *amounts in zip(meetings, saved, lent, strict=True)
    ]


def funds_by_month(books: Books, cycle_id: int | None = None) -> list[AtMonthsEnd]:
    """Each month of a cycle (the newest) up to today or to its end. Raises `Refused` (``cycle.unknown``)."""
    connection, group_id = books.connection, books.group_id
    cycle = cycle_of(books, cycle_id)
    months = list(_months(cycle, books.today()))
    moved = rows.cash_by_month(connection, group_id)
    loan_fund = _standing([(month, amount) for month, fund, amount in moved if fund == Fund.LOAN], months)
    social = _standing([(month, amount) for month, fund, amount in moved if fund == Fund.SOCIAL], months)
    lent = _standing(rows.lent_by_day(connection, group_id), [f"{month}-31" for month in months])
    return [AtMonthsEnd(*each) for each in zip(months, loan_fund, social, lent, strict=True)]


def attendance(books: Books, cycle_id: int | None = None) -> list[Attended]:
    """Each closed meeting of a cycle (the newest) to which anybody belonged. Raises `Refused` (``cycle.unknown``)."""
    cycle = cycle_of(books, cycle_id)
    return [
        Attended(each.number, each.held_on, each.attended, each.expected)
        for each in rows.held(books.connection, cycle.id)
        if each.expected
    ]


def _standing(moves: Iterable[tuple[str, int]], days: Iterable[str]) -> Iterator[int]:
    """What stands at the end of each of these days; both go from the oldest to the newest."""
    left = iter(moves)
    move = next(left, None)
    amount = 0
    for day in days:
        while move is not None and move[0] <= day:
            amount += move[1]
            move = next(left, None)
        yield amount


def _months(cycle: Cycle, today: str) -> Iterator[str]:
    month, last = cycle.opened_on[:7], (cycle.closed_on or today)[:7]
    while month <= last:
        yield month
        year, number = int(month[:4]), int(month[5:])
        month = f"{year + number // 12:04d}-{number % 12 + 1:02d}"
