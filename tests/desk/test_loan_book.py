"""The loan book of the whole group: what is late, what it was on a past day, and how it is read."""

from __future__ import annotations

from savingsdesk.core import loans as core
from savingsdesk.core.model import Fund, PayoutKind
from savingsdesk.desk import loans, sittings
from tests.desk.lending import FIRST, ODONGO, Desk


def test_the_portfolio_counts_what_is_late_by_days(desk: Desk) -> None:
    for days, amount in ((0, 10_000), (40, 20_000), (70, 30_000), (110, 40_000), (125, 50_000), (150, 60_000)):
        desk.days(days)
        desk.give(amount, 1, rate=0, fund=Fund.SOCIAL if amount == 60_000 else Fund.LOAN)
    desk.days(160)
    desk.repay(4_000)
    found = loans.portfolio(desk.books)
    # Days late by now: 129 (of the oldest), 89, 60, 19 and 5; the newest is not due yet.
    assert [(each.from_day, each.to_day, each.number, each.outstanding) for each in found.late] == [
        (1, 30, 2, 90_000),
        (31, 60, 1, 30_000),
        (61, 90, 1, 20_000),
        (91, None, 1, 6_000),
    ]
    assert (found.active, found.outstanding, found.from_loan_fund) == (6, 206_000, 146_000)
    assert (found.overdue, found.overdue_outstanding) == (5, 146_000)
    assert found.outstanding == desk.lent()
    assert [line.days_late for line in loans.overdue(desk.books)] == [129, 89, 60, 19, 5]


def test_the_portfolio_of_a_past_day_is_what_it_was_then(desk: Desk) -> None:
    desk.give(10_000, 1)
    desk.give(5_000, 1, member=ODONGO)
    desk.months(2)
    then = loans.portfolio(desk.books)
    desk.months(3)
    desk.repay(11_000)
    desk.give(700)
    assert loans.portfolio(desk.books, core.Period(months=1).after(FIRST, 2)) == then
    assert loans.portfolio(desk.books).outstanding == 5_700
    assert loans.active(desk.books, "2026-07-01") == []


def test_the_lists_of_a_group_are_a_few_queries_and_read_no_closed_loan(desk: Desk) -> None:
    for _ in range(30):
        desk.give(100, 1)
        desk.repay(100)
    for member in range(8):
        desk.give(100, 1, member=member)
    statements: list[str] = []
    desk.books.connection.set_trace_callback(statements.append)
    assert len(loans.active(desk.books)) == 8
    desk.books.connection.set_trace_callback(None)
    assert len(statements) == 2
    plan = desk.books.connection.execute(f"EXPLAIN QUERY PLAN {statements[0]}").fetchall()
    assert "loans_by_status" in str(plan)


def test_what_the_group_owes_to_a_bank_is_what_it_took_less_what_it_paid_back(desk: Desk) -> None:
    desk.take_in("external_loan", 100_000)
    with desk.books.writing():
        sitting = sittings.at(desk.books, None)
        sittings.pay_out(desk.books, sitting, PayoutKind.EXTERNAL_REPAYMENT, 30_000)
        sittings.pay_out(desk.books, sitting, PayoutKind.EXTERNAL_CHARGE, 1_000)
    assert loans.external_owed(desk.books) == 70_000
