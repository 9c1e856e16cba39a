"""Rows of the books written as operations, below the rules of the desk: loans and payouts have no verbs there yet."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from savingsdesk.db import cycles
from savingsdesk.desk import members
from savingsdesk.desk.session import Books, Row
from tests.village import TODAY

# Against what the cash of each kind stands, said here once more and independently of the view.
CREDITED = {
    "shares": "savings",
    "savings": "savings",
    "social_fund": "social_fund",
    "fine": "income",
    "repayment": "loans",
    "service_charge": "income",
    "write_off": "loans",
    "kept_change": "kept_change",
    "opening_balance": "brought_forward",
    "grant": "income",
    "bank_interest": "income",
    "other_income": "income",
    "external_loan": "external_loans",
    "surplus": "income",
    "transfer": "transfers",
}
DEBITED = {
    "share_out": "share_out",
    "social_grant": "social_fund",
    "withdrawal": "savings",
    "rotation": "savings",
    "benefit": "social_fund",
    "expense": "expenses",
    "write_off": "expenses",
    "kept_change": "kept_change",
    "opening_balance": "brought_forward",
    "external_repayment": "external_loans",
    "external_charge": "expenses",
    "shortage": "expenses",
    "transfer": "transfers",
}
ACCOUNTS = {"contributions": CREDITED, "loans": {"loan": "loans"}, "payouts": DEBITED}


class Undo(Exception):
    """Ends a transaction without an effect."""


@contextmanager
def undone(books: Books) -> Iterator[None]:
    """Whatever is written inside is gone afterwards, so that examples of a property do not add up."""
    try:
        with books.writing():
            yield
            raise Undo
    except Undo:
        books.take_changed()


class Ledger:
    """Writes money rows of the group's first cycle."""

    def __init__(self, books: Books) -> None:
        self.books = books
        self.cycle = cycles.current(books.connection, books.group_id).uid.hex()
        self.members = members.rows(books, members.ids(books))

    def contribution(
        self,
        amount: int,
        *,
        member: int = 0,
        kind: str = "shares",
        fund: str = "loan_fund",
        place: str = "box",
        **ties: int | str | None,
    ) -> int:
        """`ties` are further fields, such as the meeting, and others in the place of those given here."""
        data: Row = {
            "user": self.members[member].uid.hex(),
            "cycle": self.cycle,
            "kind": kind,
            "fund": fund,
            "place": place,
            "amount": amount,
            "shares": amount // 1_000 if kind == "shares" else None,
            "date": TODAY,
        }
        return self.books.insert("contribution", TODAY, **(data | ties))

    def loan(
        self, amount: int, *, member: int = 0, fund: str = "loan_fund", place: str = "box", **ties: int | str | None
    ) -> int:
        data: Row = {
            "user": self.members[member].uid.hex(),
            "cycle": self.cycle,
            "fund": fund,
            "place": place,
            "amount": amount,
            "interest_rate": 1_000,
            "method": "flat",
            "period": "month",
            "term": 3,
            "first_charge": 1,
            "repaid_first": "charge",
            "date_issued": TODAY,
            "due_date": "2027-02-26",
            "status": "active",
        }
        return self.books.insert("loan", TODAY, **(data | ties))

    def payout(
        self,
        amount: int,
        *,
        kind: str = "expense",
        fund: str = "loan_fund",
        place: str = "box",
        **ties: int | str | None,
    ) -> int:
        data: Row = {
            "cycle": self.cycle,
            "kind": kind,
            "fund": fund,
            "place": place,
            "amount": amount,
            "date": TODAY,
        }
        return self.books.insert("payout", TODAY, **(data | ties))

    def uid_of(self, table: str, row_id: int) -> bytes:
        return bytes(self.books.connection.execute(f"SELECT uid FROM {table} WHERE id = ?", (row_id,)).fetchone()[0])
