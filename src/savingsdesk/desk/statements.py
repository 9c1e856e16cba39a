"""What the books say about the group: cash book, trial balance, balance sheet, savings and indicators on a day.

Values without text or pages. Money is in minor units, every figure comes from the view `entries`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from savingsdesk.core.indicators import Facts, Indicators, indicators
from savingsdesk.core.model import Account, Cycle, Fund
from savingsdesk.db import postings, users
from savingsdesk.db.postings import Balance
from savingsdesk.desk.passbooks import cycle_of, loan_pages, span
from savingsdesk.desk.session import Books

_SHARED_OUT = frozenset((Account.SAVINGS, Account.INCOME, Account.EXPENSES, Account.SHARE_OUT))


@dataclass(frozen=True, slots=True)
class CashLine:
    """What a meeting, or a day between meetings (`meeting_number` None), did to the cash of one fund in one place."""

    date: str
    meeting_number: int | None
    opening: int
    came_in: int
    went_out: int
    closing: int


@dataclass(frozen=True, slots=True)
class CashBook:
    """The cash of one fund in one place over a period; each line opens with what the one before closed with."""

    fund: str
    place: str
    opening: int
    lines: tuple[CashLine, ...]
    closing: int

    @property
    def came_in(self) -> int:
        return sum(line.came_in for line in self.lines)

    @property
    def went_out(self) -> int:
        return sum(line.went_out for line in self.lines)


@dataclass(frozen=True, slots=True)
class TrialLine:
    """An account with everything posted on it; `balance` is debit less credit."""

    account: str
    debit: int
    credit: int

    @property
    def balance(self) -> int:
        return self.debit - self.credit


@dataclass(frozen=True, slots=True)
class TrialBalance:
    """Every account, also those on which nothing was posted."""

    on: str
    lines: tuple[TrialLine, ...]

    @property
    def debit(self) -> int:
        return sum(line.debit for line in self.lines)

    @property
    def credit(self) -> int:
        return sum(line.credit for line in self.lines)


@dataclass(frozen=True, slots=True)
class BalanceSheet:
    """What the group has, what it owes, and what of it is the members'. `cash` is by fund and place.

    `savings`, `income` and `expenses` are those since the last share-out, `closed_cycles` what share-outs left of the
    cycles before, below zero where more was paid than there was. What a share-out paid from the social fund is taken
    off `social_fund`. `transfers` is what left one place and has not come to another: always zero.
    """

    on: str
    cash: dict[tuple[str, str], int]
    loans: int
    kept_change: int
    external_loans: int
    savings: int
    social_fund: int
    brought_forward: int
    income: int
    expenses: int
    closed_cycles: int
    transfers: int

    @property
    def assets(self) -> int:
        return sum(self.cash.values()) + self.loans

    @property
    def liabilities(self) -> int:
        return self.kept_change + self.external_loans + self.transfers

    @property
    def equity(self) -> int:
        earned = self.income - self.expenses
        return self.savings + self.social_fund + self.brought_forward + earned + self.closed_cycles


@dataclass(frozen=True, slots=True)
class MemberSavings:
    """What a member has in the group and owes it on a day; `principal_owed` is what of loans is out."""

    member_id: int
    number: int
    name: str
    shares: int
    savings: int
    kept_change: int
    principal_owed: int
    dues: int


def cash_books(books: Books, *, since: str = "", until: str | None = None) -> list[CashBook]:
    """The cash book of each fund in each place that ever held anything, from one day to another, both included."""
    connection, group_id = books.connection, books.group_id
    numbers = postings.meeting_numbers(connection, group_id)
    openings: dict[tuple[str, str], int] = {}
    standing: dict[tuple[str, str], int] = {}
    lines: dict[tuple[str, str], list[CashLine]] = {}
    for move in postings.cash_moves(connection, group_id, until or postings.LAST_DAY):
        where = move.fund, move.place
        before = standing.get(where, 0)
        after = standing[where] = before + move.came_in - move.went_out
        if move.date < since:
            openings[where] = after
            continue
        number = numbers.get(move.meeting_id) if move.meeting_id is not None else None
        line = CashLine(move.date, number, before, move.came_in, move.went_out, after)
        lines.setdefault(where, []).append(line)
    return [
        CashBook(*where, openings.get(where, 0), tuple(lines.get(where, ())), standing[where])
        for where in sorted(standing)
    ]


def trial_balance(books: Books, on: str | None = None) -> TrialBalance:
    """Every account at the end of a day (today by default)."""
    day = on or books.today()
    found = postings.balances(books.connection, books.group_id, day)
    return TrialBalance(
        day,
        tuple(
            TrialLine(
                str(account),
                sum(each.debit for each in found if each.account == account),
                sum(each.credit for each in found if each.account == account),
            )
            for account in Account
        ),
    )


def balance_sheet(books: Books, on: str | None = None) -> BalanceSheet:
    """Assets, liabilities and what is the members', at the end of a day (today by default)."""
    day = on or books.today()
    found = postings.balances(books.connection, books.group_id, day)
    known = postings.cycles(books.connection, books.group_id)
    shared = [cycle.number for cycle in known if cycle.share_out and (cycle.closed_on or day) <= day]
    closed = {cycle.id for cycle in known if cycle.number <= max(shared, default=0)}

    def owed(account: Account, *, only_open: bool = False) -> int:
        """Credit less debit."""
        return _credit(
            each for each in found if each.account == account and not (only_open and each.cycle_id in closed)
        )

    cash: dict[tuple[str, str], int] = {}
    for each in found:
        if each.account == Account.CASH:
            cash[each.fund, each.place] = cash.get((each.fund, each.place), 0) + each.debit - each.credit
    shared_out = [each for each in found if each.account == Account.SHARE_OUT]
    of_social = _credit(each for each in shared_out if each.fund == Fund.SOCIAL)
    left = _credit(each for each in found if each.cycle_id in closed and each.account in _SHARED_OUT)
    left_open = _credit(each for each in shared_out if each.cycle_id not in closed)
    return BalanceSheet(
        on=day,
        cash=cash,
        loans=-owed(Account.LOANS),
        kept_change=owed(Account.KEPT_CHANGE),
        external_loans=owed(Account.EXTERNAL_LOANS),
        savings=owed(Account.SAVINGS, only_open=True),
        social_fund=owed(Account.SOCIAL_FUND) + of_social,
        brought_forward=owed(Account.BROUGHT_FORWARD),
        income=owed(Account.INCOME, only_open=True),
        expenses=-owed(Account.EXPENSES, only_open=True),
        closed_cycles=left + left_open - of_social,
        transfers=owed(Account.TRANSFERS),
    )


def savings(books: Books, *, cycle_id: int | None = None, on: str | None = None) -> list[MemberSavings]:
    """Every member in the order of the register, those who left included, in a cycle (the newest) on a day (today).

    Savings count since the last share-out. Raises `Refused` (``cycle.unknown``).
    """
    day = on or books.today()
    connection, group_id = books.connection, books.group_id
    cycle = cycle_of(books, cycle_id)
    counting = span(postings.cycles(connection, group_id), cycle)
    shares = _all_of({each: postings.shares_by_member(connection, group_id, each, day) for each in counting}, counting)
    saved = _all_of(postings.by_member(connection, group_id, Account.SAVINGS, day), counting)
    kept = _all_of(postings.by_member(connection, group_id, Account.KEPT_CHANGE, day))
    lent = _all_of(postings.by_member(connection, group_id, Account.LOANS, day))
    dues: dict[int, int] = {}
    for due in postings.dues(connection, group_id, until=day):
        if due.status != "waived":
            dues[due.user_id] = dues.get(due.user_id, 0) + due.amount - due.paid
    everyone = [member_id for member_id, _ in users.ids(connection, group_id, include_left=True)]
    return [
        MemberSavings(
            member.id,
            member.number,
            member.name,
            shares.get(member.id, 0),
            saved.get(member.id, 0),
            kept.get(member.id, 0),
            -lent.get(member.id, 0),
            dues.get(member.id, 0),
        )
        for member in users.rows(connection, everyone)
    ]


def facts(books: Books, on: str | None = None) -> Facts:
    """What `core.indicators` reckons with, on a day (today by default) of the newest cycle that had begun by then.

    Savings count since the last share-out, attendance, drop-outs and profit in the cycle.
    Members are expected at each closed meeting from the day on which they joined to the day before they left. Weeks are
    whole ones since the cycle opened. What is late is the principal of the loans whose term is over.
    """
    day = on or books.today()
    connection, group_id = books.connection, books.group_id
    known = postings.cycles(connection, group_id)
    cycle = [known[0], *(each for each in known if each.opened_on <= day)][-1]
    counting = span(known, cycle)
    attended, expected = postings.attendance(connection, cycle.id, day)
    members, women, borrowers, left = postings.people(connection, group_id, cycle.opened_on, day)
    found = postings.balances(connection, group_id, day)
    of_cycle = [each for each in found if each.cycle_id == cycle.id]
    lines = [page.line for page in loan_pages(books, on=day)]
    out = [line for line in lines if line.state.principal_owed]
    return Facts(
        attended=attended,
        expected=expected,
        members=members,
        women=women,
        left=left,
        borrowers=borrowers,
        savings=_credit(each for each in found if each.account == Account.SAVINGS and each.cycle_id in counting),
        average_savings=_average_savings(books, cycle, counting, day),
        net_profit=_credit(each for each in of_cycle if each.account in (Account.INCOME, Account.EXPENSES)),
        weeks_run=_weeks(cycle.opened_on, min(day, cycle.closed_on or day)),
        loans=len(out),
        outstanding=sum(line.state.principal_owed for line in out),
        overdue=sum(line.state.principal_owed for line in out if line.is_overdue),
        lent=sum(line.principal for line in lines),
        written_off=sum(line.written_off for line in lines),
        loan_fund_cash=_cash(found, Fund.LOAN),
        social_fund=_cash(found, Fund.SOCIAL),
    )


def indicators_on(books: Books, on: str | None = None) -> Indicators:
    """The indicators of DOMAIN.md §7 on a day (today by default)."""
    return indicators(facts(books, on))


def _average_savings(books: Books, cycle: Cycle, counting: Sequence[int], day: str) -> int:
    """The mean over the meetings held in the cycle, rounded half up."""
    stood = postings.stood_at_meetings(books.connection, cycle.id, counting, Account.SAVINGS, day)
    return (2 * sum(stood) + len(stood)) // (2 * len(stood)) if stood else 0


def _weeks(since: str, until: str) -> int:
    return max(0, (date.fromisoformat(until) - date.fromisoformat(since)).days // 7)


def _cash(found: Iterable[Balance], fund: Fund) -> int:
    return -_credit(each for each in found if each.account == Account.CASH and each.fund == fund)


def _credit(found: Iterable[Balance]) -> int:
    """Credit less debit."""
    return sum(each.credit - each.debit for each in found)


def _all_of(by_cycle: dict[int, dict[int, int]], wanted: Sequence[int] | None = None) -> dict[int, int]:
    """By member, over these cycles or all."""
    total: dict[int, int] = {}
    for cycle_id, amounts in by_cycle.items():
        if wanted is None or cycle_id in wanted:
            for user_id, amount in amounts.items():
                total[user_id] = total.get(user_id, 0) + amount
    return total
