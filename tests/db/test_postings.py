"""Sums over the view `entries` use the index of what they are about, so that they stay quick in large groups."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from savingsdesk.db import postings
from savingsdesk.db.connection import Connection
from savingsdesk.desk.session import Books

OF_A_MEMBER: dict[str, tuple[Callable[[Connection], object], set[str]]] = {
    "postings": (
        lambda connection: postings.of_member(connection, 1, 1),
        {"contributions_of_member", "loans_of_member", "payouts_of_member"},
    ),
    "payments": (
        lambda connection: postings.payments(connection, 1, 1),
        {"loans_of_member", "contributions_of_loan"},
    ),
    "dues": (lambda connection: postings.dues(connection, 1, 1), {"dues_of_member", "contributions_of_due"}),
    "a meeting": (
        lambda connection: postings.of_meeting(connection, 1),
        {"contributions_of_meeting", "loans_of_meeting", "payouts_of_meeting"},
    ),
}


@pytest.mark.parametrize("what", list(OF_A_MEMBER))
def test_what_is_about_a_member_or_a_meeting_is_found_by_its_own_index(books: Books, what: str) -> None:
    ask, indexes = OF_A_MEMBER[what]
    asked: list[str] = []
    books.connection.set_trace_callback(asked.append)
    ask(books.connection)
    books.connection.set_trace_callback(None)
    plan = [row[3] for row in books.connection.execute(f"EXPLAIN QUERY PLAN {asked[0]}")]
    used = {line.split(" INDEX ")[1].split(" ")[0] for line in plan if "SEARCH" in line and " INDEX " in line}
    assert used == indexes
