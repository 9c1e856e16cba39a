"""How each member stands with the group: what is saved, what is owed, and how often the member was there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from savingsdesk.core.model import Account, Cycle, Member
from savingsdesk.db import attendance, postings, users
from savingsdesk.db import dues as due_rows
from savingsdesk.db.attendance import Attended
from savingsdesk.db.dues import Due
from savingsdesk.desk import loan_book, passbooks
from savingsdesk.desk.passbooks import LedgerLine
from savingsdesk.desk.session import Books
from savingsdesk.desk.sittings import member_of

__all__ = ["Attended", "Standing", "attendance_of", "cycles", "dues_of", "every", "ledger_of"]

_RUNS_ON = (Account.LOANS, Account.KEPT_CHANGE, Account.BROUGHT_FORWARD)


@dataclass(frozen=True, slots=True)
class Standing:
    """A member today. `savings` and `shares` are those since the last share-out; money is in minor units.

    `on_loans` is principal and charge, `dues` what is owed of fines and missed payments. `attended` of `expected`
    meetings of the newest cycle the member was there in person.
    """

    member: Member
    shares: int
    savings: int
    on_loans: int
    dues: int
    is_overdue: bool
    attended: int
    expected: int

    @property
    def owes(self) -> int:
        return self.on_loans + self.dues

    @property
    def rate(self) -> int:
        """Attendance in per cent, rounded half up; 100 before the first meeting."""
        return (200 * self.attended + self.expected) // (2 * self.expected) if self.expected else 100


def every(books: Books) -> list[Standing]:
    """Every member in the order of the register, those who left included."""
    cycle = passbooks.cycle_of(books, None)
    were_there = attendance.by_member(books.connection, cycle.id)
    owed: dict[int, int] = {}
    late: set[int] = set()
    for loan in loan_book.active(books):
        owed[loan.member_id] = owed.get(loan.member_id, 0) + loan.state.owed
        if loan.is_overdue:
            late.add(loan.member_id)
    counting = passbooks.span(postings.cycles(books.connection, books.group_id), cycle)
    saved = users.saved(books.connection, books.group_id, counting)
    due = due_rows.owed_by_member(books.connection, books.group_id)
    everyone = [member_id for member_id, _ in users.ids(books.connection, books.group_id, include_left=True)]
    return [
        Standing(
            member,
            *saved.get(member.id, (0, 0)),
            owed.get(member.id, 0),
            due.get(member.id, 0),
            member.id in late,
            *were_there.get(member.id, (0, 0)),
        )
        for member in users.rows(books.connection, everyone)
    ]


def attendance_of(books: Books, member_id: int, *, cycle_id: int | None = None) -> Sequence[Attended]:
    """The closed meetings of a cycle (the newest by default) at which this member was expected, the newest first.

    Raises `Refused`: ``member.unknown``, ``cycle.unknown``.
    """
    member = member_of(books, member_id)
    return attendance.of_member(books.connection, passbooks.cycle_of(books, cycle_id).id, member.id)


def ledger_of(books: Books, member_id: int, *, cycle_id: int | None = None) -> list[LedgerLine]:
    """What moved on a member's accounts but for cash since the last share-out before the end of a cycle (the newest).

    Savings and what was earned or paid begin anew after a share-out; what is owed or kept runs on through all cycles.
    Raises `Refused`: ``member.unknown``, ``cycle.unknown``.
    """
    cycle = passbooks.cycle_of(books, cycle_id)
    counting = passbooks.span(postings.cycles(books.connection, books.group_id), cycle)
    numbers = {each.id: each.number for each in postings.cycles(books.connection, books.group_id)}
    standing: dict[str, int] = {}
    lines: list[LedgerLine] = []
    for line in passbooks.member_ledger(books, member_id).lines:
        posting = line.posting
        if posting.account == Account.CASH or numbers.get(posting.cycle_id, 0) > cycle.number:
            continue
        is_counted = posting.cycle_id in counting
        if is_counted or posting.account in _RUNS_ON:
            grown = passbooks.grown(posting)
            balance = standing[posting.account] = standing.get(posting.account, 0) + grown
            if is_counted:
                lines.append(LedgerLine(posting, balance))
    return lines


def dues_of(books: Books, member_id: int) -> list[Due]:
    """Everything that was ever charged to a member, the oldest first; also what was paid or waived since.

    Raises `Refused` (``member.unknown``).
    """
    return due_rows.of_member(books.connection, books.group_id, member_of(books, member_id).id)


def cycles(books: Books) -> list[Cycle]:
    """Every cycle of the group, the newest first."""
    return list(reversed(postings.cycles(books.connection, books.group_id)))
