"""Loans as lists: by state, found by name, sorted by the database; the same loans as in the loan book."""

from __future__ import annotations

import pytest

from savingsdesk.desk import entries, loan_lists, loans, passbooks
from savingsdesk.desk.corrections import reverse
from tests.desk.lending import ODONGO, Desk


@pytest.fixture
def lent(desk: Desk) -> dict[str, int]:
    """Four loans: one repaid, one overdue, two running; on the first day and two months later."""
    desk.take_in("savings", 100_000)
    first = {
        "repaid": desk.give(5_000, 1).id,
        "overdue": desk.give(1_000, 1, ODONGO).id,
    }
    desk.repay(5_000, loan_id=first["repaid"])
    desk.months(2)
    return first | {"small": desk.give(700, 3, ODONGO).id, "large": desk.give(9_000, 2).id}


def test_each_state_has_its_loans(desk: Desk, lent: dict[str, int]) -> None:
    assert loan_lists.ids(desk.books, "active") == [lent["overdue"], lent["large"], lent["small"]], "the next due first"
    assert loan_lists.ids(desk.books, "overdue") == [lent["overdue"]]
    assert loan_lists.ids(desk.books, "repaid") == [lent["repaid"]]
    assert loan_lists.counts(desk.books) == {"active": 3, "overdue": 1, "repaid": 1}


def test_lists_are_sorted_and_found_by_name(desk: Desk, lent: dict[str, int]) -> None:
    names = {"member": ["large", "overdue", "small"], "amount": ["large", "overdue", "small"]}
    names["newest"] = ["large", "small", "overdue"]
    for order, expected in names.items():
        assert loan_lists.ids(desk.books, "active", order=order) == [lent[each] for each in expected], order
    assert loan_lists.ids(desk.books, "active", "odongo", "amount") == [lent["overdue"], lent["small"]]
    assert loan_lists.ids(desk.books, "active", "nobody") == []


def test_lists_and_loan_book_agree(desk: Desk, lent: dict[str, int]) -> None:
    assert set(loan_lists.ids(desk.books, "active")) == {line.id for line in loans.active(desk.books)}
    assert set(loan_lists.ids(desk.books, "overdue")) == {line.id for line in loans.overdue(desk.books)}
    [line] = loan_lists.lines(desk.books, [lent["overdue"]])
    assert line == loans.get(desk.books, lent["overdue"])
    assert line.is_overdue


def test_a_reversed_loan_is_in_no_list(desk: Desk, lent: dict[str, int]) -> None:
    [line] = [each for each in entries.ids(desk.books, entries.Filter(kind="loan")) if each // 4 == lent["small"]]
    reverse(desk.books, line, "never handed out")
    for state in loan_lists.STATES:
        assert lent["small"] not in loan_lists.ids(desk.books, state)
    assert sum(loan_lists.counts(desk.books).values()) == 3 + 1, "three loans, the overdue one twice"


def test_the_lines_behind_loans_add_up_to_what_is_out(desk: Desk, lent: dict[str, int]) -> None:
    desk.repay(300, ODONGO, loan_id=lent["overdue"])
    out = loan_lists.entry_ids(desk.books, [lent["overdue"], lent["repaid"]])
    owed = sum(
        each.principal - sum(paid.principal for paid in each.payments)
        for each in loan_lists.lines(desk.books, [lent["overdue"], lent["repaid"]])
    )
    assert -sum(row.amount for row in entries.rows(desk.books, out)) == owed > 0


def test_a_page_of_one_loan_is_that_of_the_loan_book(desk: Desk, lent: dict[str, int]) -> None:
    page = passbooks.loan_page(desk.books, lent["repaid"])
    assert page in passbooks.loan_pages(desk.books)
    assert [each.amount for each in page.payments] == [5_000]


def test_the_portfolio_at_risk_is_a_part_of_what_is_lent(desk: Desk, lent: dict[str, int]) -> None:
    known = loans.portfolio(desk.books)
    assert (known.overdue_outstanding, known.outstanding) == (1_000, 10_700)
    assert known.at_risk == 934
