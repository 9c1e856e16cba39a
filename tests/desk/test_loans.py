"""Loans through the desk: the worked examples of the rules, limits that ask, and a status that is always true."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from savingsdesk.core import loans as core
from savingsdesk.core.constitution import Constitution, TermRate
from savingsdesk.core.loans import ChargeMethod
from savingsdesk.core.model import ContributionKind, LoanStatus
from savingsdesk.desk import constitutions, groups, loans, members, sittings
from savingsdesk.desk.session import Books
from savingsdesk.desk.verify import verify
from tests.village import FOUNDED_ON, START_MS, Template, quick_tools

FIRST = "2026-07-02"  # the day of the first loans; the other days are told in periods after it
MARY, ODONGO = 2, 7  # places in the register


@dataclass
class Clock:
    day: str = FIRST

    def __call__(self) -> str:
        return self.day


@dataclass
class Desk:
    """The treasurer's hands. Days go on as the test says; everything is booked between meetings."""

    books: Books
    clock: Clock
    everyone: list[int]

    def agree(self, day: str = FOUNDED_ON, **settings: object) -> Constitution:
        """The group decides on other rules, on the first day if no other is named."""
        agreed = replace(constitutions.current(self.books), **settings)  # type: ignore[arg-type]
        return constitutions.change(self.books, agreed, day, sure=True)

    def take_in(self, kind: str, amount: int, member: int = MARY, **more: Any) -> None:
        with self.books.writing():
            known = sittings.member_of(self.books, self.everyone[member])
            sitting = sittings.at(self.books, None)
            sittings.take_in(self.books, sitting, ContributionKind(kind), amount, member=known, **more)

    def give(self, amount: int, term: int = 3, member: int = MARY, **more: Any) -> loans.LoanLine:
        """Whatever the limits say, unless the test asks for them."""
        return loans.give(self.books, None, self.everyone[member], amount, term, **({"sure": True} | more))

    def repay(self, amount: int, member: int = MARY, **more: Any) -> loans.Repaid:
        return loans.repay(self.books, None, self.everyone[member], amount, **more)

    def owes(self, member: int = MARY) -> int:
        return loans.owed_by(self.books, self.everyone[member])

    def months(self, count: int) -> None:
        """So many months after the first day."""
        self.clock.day = core.Period(months=1).after(FIRST, count)

    def days(self, count: int) -> None:
        self.clock.day = (date.fromisoformat(FIRST) + timedelta(days=count)).isoformat()

    def box(self) -> int:
        return groups.totals(self.books).box

    def lent(self) -> int:
        return groups.totals(self.books).lent

    def written(self) -> list[tuple[Any, ...]]:
        """(kind, fund, amount, act) of every money row, in the order of writing."""
        return self.books.connection.execute(
            "SELECT kind, fund, amount, act FROM (SELECT recorded_at, kind, fund, amount, act FROM contributions "
            "UNION ALL SELECT recorded_at, 'loan', fund, -amount, act FROM loans "
            "UNION ALL SELECT recorded_at, 'out:' || kind, fund, -amount, act FROM payouts) ORDER BY recorded_at"
        ).fetchall()

    def kinds(self) -> list[tuple[str, int]]:
        return [(kind, amount) for kind, _, amount, _ in self.written()]

    def get(self, loan: loans.LoanLine) -> loans.LoanLine:
        return loans.get(self.books, loan.id)


@pytest.fixture
def desk(template: Template, home: Path) -> Iterator[Desk]:
    clock = Clock()
    ticks = itertools.count(START_MS + 86_400_000, 1_000)  # a day after the group was founded: newer decisions count
    session = template.copy(home, replace(quick_tools(clock), now_ms=lambda: next(ticks)))
    writer = session.open_writer()
    yield Desk(writer, clock, members.ids(writer))
    assert verify(writer) == []
    writer.close()
    session.close()


def owed(line: loans.LoanLine) -> tuple[int, int]:
    return line.state.principal_owed, line.state.charge_owed


# The worked examples of DOMAIN.md §4


def test_who_saved_600_may_borrow_1800_and_three_repayments_of_600_close_it(desk: Desk) -> None:
    desk.agree(charge_rate=0)
    desk.take_in("savings", 600)
    desk.take_in("grant", 5_000)
    assert loans.limit(desk.books, desk.everyone[MARY]) == 1_800
    desk.give(1_800, sure=False)
    assert loans.limit(desk.books, desk.everyone[MARY]) == 0
    for month, left in ((1, 1_200), (2, 600), (3, 0)):
        desk.months(month)
        [line] = desk.repay(600).lines
        assert line.state.owed == left
    assert line.status is LoanStatus.REPAID
    assert desk.lent() == 0


def test_a_flat_charge_is_nothing_on_day_29_then_a_tenth_for_each_month(desk: Desk) -> None:
    loan = desk.give(10_000, 6)
    desk.days(29)
    assert owed(desk.get(loan)) == (10_000, 0)
    desk.months(1)
    assert owed(desk.get(loan)) == (10_000, 1_000)
    desk.months(3)
    assert desk.get(loan).state.charged == 3_000


def test_a_flat_charge_stays_a_tenth_of_what_was_lent_after_9000_came_back(desk: Desk) -> None:
    loan = desk.give(10_000, 6)
    desk.days(20)
    desk.repay(9_000)
    desk.months(3)
    assert owed(desk.get(loan)) == (1_000, 3_000)


def test_a_flat_loan_of_one_month_costs_one_charge_when_unpaid_for_twelve(desk: Desk) -> None:
    loan = desk.give(10_000, 1)
    desk.months(12)
    assert owed(desk.get(loan)) == (10_000, 1_000)
    assert desk.get(loan).is_overdue


def test_a_flat_repeating_charge_goes_on_after_the_term(desk: Desk) -> None:
    desk.agree(charge_method=ChargeMethod.FLAT_REPEATING)
    loan = desk.give(10_000, 1)
    desk.months(12)
    assert owed(desk.get(loan)) == (10_000, 12_000)


def test_a_declining_charge_of_a_tenth_on_100000_is_20700_in_all(desk: Desk) -> None:
    desk.agree(charge_method=ChargeMethod.DECLINING)
    loan = desk.give(100_000, 3)
    for month, before, paid, after in ((1, 110_000, 40_000, 70_000), (2, 77_000, 40_000, 37_000)):
        desk.months(month)
        assert desk.owes() == before
        desk.repay(paid)
        assert desk.owes() == after
    desk.months(3)
    assert desk.owes() == 40_700
    [line] = desk.repay(40_700).lines
    assert (line.state.owed, line.state.charged, line.status) == (0, 20_700, LoanStatus.REPAID)
    assert sum(amount for kind, amount in desk.kinds() if kind == "service_charge") == 20_700
    assert desk.lent() == 0
    assert desk.get(loan).status is LoanStatus.REPAID


def test_an_upfront_charge_of_a_tenth_on_80000_hands_back_8000_at_issue_and_nothing_more(desk: Desk) -> None:
    desk.agree(charge_method=ChargeMethod.UPFRONT)
    loan = desk.give(80_000, 1)
    kinds = [(kind, amount) for kind, _, amount, _ in desk.written()]
    assert kinds == [("loan", -80_000), ("service_charge", 8_000)]
    acts = {act for *_, act in desk.written()}
    assert len(acts) == 1
    assert acts != {""}
    assert owed(loan) == (80_000, 0)
    desk.months(1)
    assert desk.repay(80_000).lines[0].status is LoanStatus.REPAID
    assert desk.box() == 8_000


def test_one_charge_by_term_is_5_8_or_10_percent(desk: Desk) -> None:
    by_term = (TermRate(1, 500), TermRate(2, 800), TermRate(3, 1_000))
    desk.agree(charge_method=ChargeMethod.ONE_OFF, term_rates=by_term)
    assert [loans.cost(desk.books, 10_000, term).charge for term in (1, 2, 3)] == [500, 800, 1_000]
    desk.give(10_000, 2)
    desk.months(1)
    assert desk.owes() == 10_800
    desk.months(9)
    assert desk.owes() == 10_800


def test_the_loan_of_a_debtor_ends_repaid_when_his_share_is_netted(desk: Desk) -> None:
    loan = desk.give(3_000)
    with desk.books.writing():
        member = sittings.member_of(desk.books, desk.everyone[MARY])
        sitting = sittings.at(desk.books, None)
        left = loans.net(desk.books, sitting, member, 5_000, "0123456789AB")
    assert left == 2_000
    assert desk.get(loan).status is LoanStatus.REPAID
    assert desk.written()[-1] == ("repayment", "loan_fund", 3_000, "0123456789AB")


# Giving


def test_the_terms_are_those_of_the_constitution_on_the_issue_day(desk: Desk) -> None:
    desk.days(10)
    early = desk.give(10_000, 2)
    other = {"charge_method": ChargeMethod.DECLINING, "charge_rate": 500, "charge_period": "weeks:4"}
    desk.agree(desk.clock.day, **other)
    late = desk.give(10_000, 2)
    before = desk.give(10_000, 2, on=FIRST)
    methods = [desk.get(each).terms.method for each in (early, late, before)]
    assert methods == [ChargeMethod.FLAT, ChargeMethod.DECLINING, ChargeMethod.FLAT]
    assert (late.terms.rate, late.terms.period, late.due_on) == (500, core.Period(weeks=4), "2026-09-06")
    assert (early.terms.rate, early.terms.period, early.due_on) == (1_000, core.Period(months=1), "2026-09-12")
