"""The loans as lists: found by member, sorted by the database, a page of them reckoned at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from savingsdesk.db import loans as rows
from savingsdesk.db.entries import line_of
from savingsdesk.desk import loan_book, members
from savingsdesk.desk.loan_book import LoanLine
from savingsdesk.desk.session import Books

STATES = ("active", "overdue", "repaid")
ORDERS = ("due", "newest", "member", "amount")


def ids(books: Books, state: str, text: str = "", order: str = "due") -> list[int]:
    """The loans of one of `STATES`, in one of `ORDERS`; `text` is looked for in the names of members, who may have
    left. Who owes something is active, and overdue from the day after the term."""
    named = members.ids(books, text, include_left=True) if text.strip() else None
    return rows.ids(books.connection, books.group_id, state, books.today(), order, named)


def lines(books: Books, ids: Sequence[int]) -> list[LoanLine]:
    """These loans as they are today."""
    return loan_book.lines_of(books, rows.rows(books.connection, books.group_id, ids), books.today())


def counts(books: Books) -> Mapping[str, int]:
    """How many loans there are of each of `STATES`."""
    return rows.counts(books.connection, books.group_id, books.today())


def entry_ids(books: Books, loan_ids: Sequence[int]) -> tuple[int, ...]:
    """The lines of the books behind these loans: the loans themselves, and what was paid on them or given up."""
    paid = rows.payment_ids(books.connection, loan_ids)
    return (*(line_of("loan", each) for each in loan_ids), *(line_of("contribution", each) for each in paid))
