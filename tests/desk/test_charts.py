"""What the charts show is what the statements say of the same days."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from savingsdesk.core.model import Account, Fund, GroupKind
from savingsdesk.db import postings
from savingsdesk.desk import charts, cycles, loans, practice, statements
from savingsdesk.desk.charts import Attended
from savingsdesk.desk.practice import Plan
from savingsdesk.desk.session import Books, Session
from tests.desk.lending import Desk
from tests.village import code_of, quick_tools

PLANS = {
    "village": practice.VILLAGE,
    **{
        kind.value: Plan(kind=kind, members=8, cycles=2, meetings=6, held_of_last=3, is_dirty=False)
        for kind in GroupKind
        if kind is not GroupKind.VSLA
    },
}


@pytest.fixture(scope="module", params=PLANS)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = practice.make(tmp_path_factory.mktemp("charts"), quick_tools(), PLANS[request.param])
    yield session
    session.close()


def test_savings_and_loans_at_each_meeting_are_those_of_the_balance_sheet(made: Session) -> None:
    books = made.books
    newest, *_ = cycles.history(books)
    points = charts.savings_and_loans(books)
    assert points
    assert [point.day for point in points] == sorted(point.day for point in points)
    for point in points:
        sheet = statements.balance_sheet(books, point.day)
        assert (point.savings, point.lent) == (sheet.savings, sheet.loans), point
    assert charts.savings_and_loans(books, newest.id) == points


def test_an_earlier_cycle_shows_what_stood_then(made: Session) -> None:
    books = made.books
    known = postings.cycles(books.connection, books.group_id)
    first = known[0]
    points = charts.savings_and_loans(books, first.id)
    stood = postings.stood_at_meetings(books.connection, first.id, [first.id], Account.SAVINGS)
    assert [point.savings for point in points] == stood
    lent = postings.stood_at_meetings(books.connection, first.id, [each.id for each in known], Account.LOANS)
    assert [-point.lent for point in points] == lent


def test_the_funds_at_each_months_end_are_those_of_the_balance_sheet(made: Session) -> None:
    books = made.books
    months = charts.funds_by_month(books)
    assert months[0].month == cycles.current(books).opened_on[:7]
    assert months[-1].month == books.today()[:7]
    for each in months:
        sheet = statements.balance_sheet(books, f"{each.month}-31")
        cash = {fund: sum(held for (of, _), held in sheet.cash.items() if of == fund) for fund in Fund}
        assert (each.loan_fund, each.social_fund, each.lent) == (cash[Fund.LOAN], cash[Fund.SOCIAL], sheet.loans)


def test_who_came_adds_up_to_the_attendance_of_the_group(made: Session) -> None:
    books = made.books
    came = charts.attendance(books)
    facts = statements.facts(books)
    assert (sum(each.came for each in came), sum(each.expected for each in came)) == (facts.attended, facts.expected)


def test_what_is_written_off_is_not_lent_any_more(desk: Desk) -> None:
    desk.agree(two_keys=())
    desk.take_in("savings", 50_000)
    loan = desk.give(20_000)
    desk.repay(5_000)
    loans.write_off(desk.books, None, loan.id, "moved away")
    [*_, now] = charts.funds_by_month(desk.books)
    assert now.lent == statements.balance_sheet(desk.books).loans == 0
    assert now.loan_fund == 35_000


def test_a_cycle_over_the_turn_of_the_year_has_each_month_once() -> None:
    class Of:
        opened_on, closed_on = "2025-11-06", "2026-02-05"

    assert list(charts._months(Of, "2027-01-01")) == ["2025-11", "2025-12", "2026-01", "2026-02"]  # type: ignore[arg-type]


@pytest.mark.parametrize(("came", "expected", "rate"), [(25, 25, 10_000), (1, 3, 3_333), (2, 3, 6_667), (0, 4, 0)])
def test_the_rate_is_rounded_once(came: int, expected: int, rate: int) -> None:
    assert Attended(1, "2026-07-02", came, expected).rate == rate


def test_a_group_that_was_founded_a_moment_ago_has_nothing_to_show(books: Books) -> None:
    assert charts.savings_and_loans(books) == []
    assert charts.attendance(books) == []
    assert [each.loan_fund for each in charts.funds_by_month(books)] == [0] * len(charts.funds_by_month(books))
    assert code_of(lambda: charts.savings_and_loans(books, 999)) == "cycle.unknown"
