"""The meeting's lines for loans: what is repaid on each loan, and who may borrow how much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import ContributionKind, GridRow, Member
from savingsdesk.core.money import round_down
from savingsdesk.db import acts, cycles, groups, meetings, users
from savingsdesk.db import loans as rows
from savingsdesk.desk import constitutions, corrections, loans, rules, sittings
from savingsdesk.desk.loan_book import LoanLine, active, lines_of
from savingsdesk.desk.session import Books

_PAYING = (ContributionKind.REPAYMENT, ContributionKind.SERVICE_CHARGE)


@dataclass(frozen=True, slots=True)
class Repaid:
    """What became of a repayment; `change` is handed back, in minor units."""

    row: GridRow
    change: int
    is_cleared: bool


def repaying(books: Books, meeting_id: int) -> list[GridRow]:
    """A line for each loan that is owed on the day of the meeting or was repaid in it.

    In the order of the register, and of one member the oldest first. `usual` is the instalment that falls due: what is
    owed for so much of the term as has passed, in equal parts, less what was paid. At the end of the term, and after
    it, that is all of it.
    """
    day = _day(books, meeting_id)
    paid = rows.paid_in_meeting(books.connection, meeting_id)
    lines = active(books, day)
    missing = sorted(set(paid) - {line.id for line in lines})
    lines += lines_of(books, rows.rows(books.connection, books.group_id, missing), day)
    return _rows(books, meeting_id, lines, paid)


def put(books: Books, meeting_id: int, loan_id: int, amount: int, *, sure: bool = False) -> Repaid:
    """What is repaid on this loan today is now this: what stood there is taken back, and the new sum recorded, at once.

    Above what is owed the rest is change. 0 only takes back. Raises `Refused`: as `loans.repay`, and
    ``entry.part_of_act`` below what another act paid on the loan in this meeting.
    """
    rules.not_negative(amount, "amount")
    with books.writing():
        sitting = sittings.at(books, meeting_id)
        line = loans.get(books, loan_id, sitting.day)
        value = amount
        for act in _acts(books, meeting_id, loan_id):
            if all(row.entity == "contribution" and row.loan_id in (loan_id, None) for row in act):
                corrections.take_back(books, act[0].line)
            else:
                value -= sum(row.amount for row in act if row.loan_id == loan_id and row.kind in _PAYING)
        if value < 0:
            raise Refused("entry.part_of_act", "amount")
        change = 0
        if value:
            change = loans.repay(books, meeting_id, line.member_id, value, loan_id=loan_id, sure=sure).change
        fresh = loans.get(books, loan_id, sitting.day)
        [row] = _rows(books, meeting_id, [fresh], rows.paid_in_meeting(books.connection, meeting_id))
    return Repaid(row, change, is_cleared=not fresh.state.owed)


def borrowing(books: Books, meeting_id: int, member_ids: Sequence[int]) -> list[GridRow]:
    """A line a member: `owed` now, `limit` for a new loan, `amount` lent in this meeting."""
    day = _day(books, meeting_id)
    cycle = cycles.of_meeting(books.connection, meeting_id)
    saved = rows.saved_by_member(books.connection, cycle.id)
    multiple = constitutions.current(books, day).loan_multiple
    lent = rows.lent_in_meeting(books.connection, meeting_id)
    presences = meetings.presences(books.connection, meeting_id)
    owed: dict[int, int] = {}
    late: dict[int, int] = {}
    due: dict[int, str] = {}
    for line in active(books, day):
        owed[line.member_id] = owed.get(line.member_id, 0) + line.state.owed
        late[line.member_id] = max(late.get(line.member_id, 0), line.days_late)
        due[line.member_id] = min(due.get(line.member_id, line.due_on), line.due_on)
    found = []
    for member in users.rows(books.connection, member_ids):
        today = lent.get(member.id)
        row = _row(member, today, loan_id=None)
        found.append(
            replace(
                row,
                presence=presences.get(member.id),
                saved_before=saved.get(member.id, 0),
                owed=owed.get(member.id, 0),
                limit=max(0, saved.get(member.id, 0) * multiple - owed.get(member.id, 0)),
                due_on=due.get(member.id, ""),
                days_late=late.get(member.id, 0),
            )
        )
    return found


def _day(books: Books, meeting_id: int) -> str:
    meeting = meetings.get(books.connection, books.group_id, meeting_id)
    if meeting is None:
        raise Refused("meeting.unknown")
    return meeting.held_on


def _acts(books: Books, meeting_id: int, loan_id: int) -> list[list[acts.Row]]:
    """What paid on the loan in this meeting, with whatever each act wrote beside it."""
    paid = [
        row
        for row in acts.payments(books.connection, loan_id)
        if row.meeting_id == meeting_id and not row.is_reversal and row.kind in _PAYING
    ]
    found = [[row] for row in paid if not row.act]
    for act, _ in groupby(sorted(row.act for row in paid if row.act)):
        found.append(acts.of_act(books.connection, books.group_id, act))
    return found


def _rows(books: Books, meeting_id: int, lines: Sequence[LoanLine], paid: dict[int, rows.Today]) -> list[GridRow]:
    presences = meetings.presences(books.connection, meeting_id)
    register = users.rows(books.connection, sorted({line.member_id for line in lines}))
    members = {member.id: member for member in register}
    unit = groups.get(books.connection, books.group_id).cash_unit
    day = _day(books, meeting_id)
    found = []
    for line in sorted(lines, key=lambda line: (members[line.member_id].number, line.terms.issued_on, line.uid)):
        member, today = members[line.member_id], paid.get(line.id)
        found.append(
            replace(
                _row(member, today, loan_id=line.id),
                presence=presences.get(member.id),
                owed=line.state.owed,
                usual=_instalment(line, day, unit),
                due_on=line.due_on,
                days_late=line.days_late,
            )
        )
    return found


def _row(member: Member, today: rows.Today | None, *, loan_id: int | None) -> GridRow:
    return GridRow(
        member_id=member.id,
        number=member.number,
        name=member.name,
        presence=None,
        shares_before=0,
        saved_before=0,
        shares=0,
        amount=today.amount if today else 0,
        contribution_id=today.newest if today else None,
        is_synced=today is not None and not today.pending,
        loan_id=loan_id,
    )


def _instalment(line: LoanLine, day: str, unit: int) -> int:
    """The charge that fell with the part of the principal whose time has come; never more than is owed."""
    terms, state = line.terms, line.state
    passed = terms.period.whole_periods(terms.issued_on, day)
    if passed >= terms.term or line.is_overdue or line.problem:
        return state.owed
    part = terms.principal * passed // terms.term
    wanted = max(0, part - state.principal_paid) + state.charge_owed
    return min(state.owed, -round_down(-wanted, unit))
