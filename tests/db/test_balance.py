"""Double entry as a view: the postings of any books balance, and the group's balance is its cash."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.model import Account, ContributionKind, Fund, PayoutKind, Place
from savingsdesk.db import entries, groups
from savingsdesk.desk.session import Books, Session
from tests.db.ledger import ACCOUNTS, CREDITED, DEBITED, Ledger, undone
from tests.village import Template, quick_tools

AMOUNTS = st.one_of(st.integers(1, 10_000), st.integers(1, 10**15), st.integers(-10_000, -1))


@dataclass(frozen=True)
class Line:
    """One row of money; `sign` is what it does to the cash."""

    table: str
    sign: int
    kind: str
    fund: str
    place: str
    amount: int
    is_taken_back: bool


def lines(table: str, sign: int, kinds: list[str]) -> st.SearchStrategy[Line]:
    return st.builds(
        Line,
        table=st.just(table),
        sign=st.just(sign),
        kind=st.sampled_from(kinds),
        fund=st.sampled_from([str(fund) for fund in Fund]),
        place=st.sampled_from([str(place) for place in Place]),
        amount=AMOUNTS,
        is_taken_back=st.booleans(),
    )


ANY_BOOKS = st.lists(
    st.one_of(
        lines("contributions", 1, list(CREDITED)),
        lines("loans", -1, ["loan"]),
        lines("payouts", -1, list(DEBITED)),
    ),
    max_size=12,
)


@pytest.fixture(scope="module")
def ledger(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    session = template.copy(tmp_path_factory.mktemp("balance") / "home", quick_tools())
    books = session.open_writer()
    yield Ledger(books)
    books.close()
    session.close()


def write(ledger: Ledger, line: Line) -> None:
    match line.table:
        case "contributions":
            row_id = ledger.contribution(line.amount, kind=line.kind, fund=line.fund, place=line.place)
        case "loans":
            row_id = ledger.loan(line.amount, fund=line.fund, place=line.place)
        case _:
            row_id = ledger.payout(line.amount, kind=line.kind, fund=line.fund, place=line.place)
    if line.is_taken_back:
        ledger.books.void(line.table.removesuffix("s"), ledger.uid_of(line.table, row_id))


@given(written=ANY_BOOKS)
def test_debits_equal_credits_and_the_balance_is_the_cash(ledger: Ledger, written: list[Line]) -> None:
    books = ledger.books
    with undone(books):
        for line in written:
            write(ledger, line)
        standing = [line for line in written if not line.is_taken_back]
        expected: dict[tuple[str, str], int] = {}
        for line in standing:
            where = (line.fund, line.place)
            expected[where] = expected.get(where, 0) + line.sign * line.amount
        cash = entries.cash(books.connection, books.group_id)
        assert cash == expected
        assert groups.get(books.connection, books.group_id).balance == sum(expected.values())
        assert groups.disagreeing(books.connection) == []
        unbalanced = (
            "SELECT entity, entity_id FROM entries GROUP BY entity, entity_id "
            "HAVING sum(debit) <> sum(credit) OR count(*) <> 2 OR min(debit) < 0 OR min(credit) < 0"
        )
        assert books.connection.execute(unbalanced).fetchall() == []
        through_the_view = books.connection.execute(
            "SELECT fund, place, sum(debit) - sum(credit) FROM entries WHERE account = 'cash' GROUP BY fund, place"
        )
        assert {(row[0], row[1]): row[2] for row in through_the_view} == cash
        for account in Account:
            if account is not Account.CASH:
                against = sum(
                    line.sign * line.amount for line in standing if ACCOUNTS[line.table][line.kind] == account
                )
                assert of_account(books, account) == -against, account
        assert entries.lent(books.connection, books.group_id) == of_account(books, Account.LOANS)


def test_every_kind_has_its_account() -> None:
    assert set(CREDITED) == set(ContributionKind)
    assert set(DEBITED) == set(PayoutKind)
    assert {*CREDITED.values(), *DEBITED.values(), "cash"} == set(Account)


def of_account(books: Books, account: str) -> int:
    """Debit minus credit of an account, through the view."""
    row = books.connection.execute(
        "SELECT coalesce(sum(debit) - sum(credit), 0) FROM entries WHERE account = ?", (account,)
    ).fetchone()
    return int(row[0])


@given(first=ANY_BOOKS, second=ANY_BOOKS)
def test_what_is_taken_back_is_as_if_it_had_not_been(ledger: Ledger, first: list[Line], second: list[Line]) -> None:
    def total(written: list[Line]) -> list[tuple[object, ...]]:
        with undone(ledger.books):
            for line in written:
                write(ledger, line)
            query = (
                "SELECT account, fund, place, sum(debit), sum(credit) FROM entries GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
            )
            return ledger.books.connection.execute(query).fetchall()
        raise AssertionError

    standing = [line for line in [*first, *second] if not line.is_taken_back]
    assert total([*first, *second]) == total(standing)


def test_a_balance_that_was_tampered_with_is_found_at_the_next_start(session: Session, books: Books) -> None:
    with books.writing():
        Ledger(books).contribution(6_000)
    assert groups.disagreeing(books.connection) == []
    books.connection.execute("UPDATE groups SET balance = balance + 1")
    assert groups.disagreeing(books.connection) == [(books.group_id, 6_001, 6_000)]


def test_an_entry_that_was_slipped_in_is_found(books: Books) -> None:
    ledger = Ledger(books)
    with books.writing():
        ledger.contribution(6_000)
    names = ", ".join(
        {"id": "NULL", "uid": "randomblob(16)", "amount": "500"}.get(row[1], row[1])
        for row in books.connection.execute("PRAGMA table_info(contributions)")
    )
    books.connection.execute(f"INSERT INTO contributions SELECT {names} FROM contributions")
    assert groups.disagreeing(books.connection) == [(books.group_id, 6_000, 6_500)]
