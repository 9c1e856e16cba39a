"""A group of any kind that meets on the days that a test says, and the checks that hold after each of its meetings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from savingsdesk.core.model import ContributionKind, GroupKind, Meeting
from savingsdesk.db import entries, sync_queue
from savingsdesk.desk import constitutions, contributions, meetings, members
from savingsdesk.desk.session import found
from savingsdesk.desk.verify import verify
from tests.desk import mirror
from tests.village import PASSWORD, founding, quick_tools

FOUNDED = "2026-01-05"


class Group:
    """`day` is what the laptop's clock says; meetings follow each other by `days` days."""

    def __init__(self, folder: Path, kind: GroupKind, size: int, days: int, **rules: object) -> None:
        """A group of `size` members, its treasurer among them, that agreed on these settings of the constitution."""
        self.folder, self.days, self.day, self.held = folder, days, FOUNDED, 0
        first = {name: rules[name] for name in ("share_price", "most_shares", "social_amount") if name in rules}
        values = {"kind": kind, "currency": "KES", "cash_unit": 1, "created_date": FOUNDED, "social_amount": 0} | first
        self.session = found(folder / "home", founding(**values), PASSWORD, quick_tools(lambda: self.day))
        self.books = self.session.open_writer()
        members.add(self.books, [members.NewMember(f"Member {number}") for number in range(2, size + 1)])
        self.member_ids = members.ids(self.books)
        self.agree(**rules)

    def close(self) -> None:
        self.books.close()
        self.session.close()

    def agree(self, **rules: object) -> None:
        """The group decides on these settings today."""
        before = constitutions.current(self.books)
        if (after := replace(before, **rules)) != before:  # type: ignore[arg-type]
            constitutions.change(self.books, after, self.day, sure=True)

    @contextmanager
    def meeting(self) -> Iterator[Meeting]:
        """The next meeting. What is counted at its end is what the rows of the three tables say."""
        self.day = (date.fromisoformat(self.day) + timedelta(days=self.days)).isoformat()
        held = meetings.open_meeting(self.books, self.day)
        yield held
        meetings.close_meeting(self.books, held.id, self.in_place("box"), "")
        self.held += 1
        self.check(in_full=self.days > 7 or self.held % 8 == 0)

    def pay(self, meeting: Meeting, member_id: int, amount: int, kind: str = "savings") -> None:
        contributions.put(self.books, meeting.id, member_id, ContributionKind(kind), amount=amount, sure=True)

    def all_pay(self, meeting: Meeting, amount: int, kind: str = "savings", but: tuple[int, ...] = ()) -> None:
        for member_id in self.member_ids:
            if member_id not in but:
                self.pay(meeting, member_id, amount, kind)

    def cash(self) -> dict[tuple[str, str], int]:
        """In minus out by fund and place, reckoned from the rows: contributions less loans and payouts."""
        held: dict[tuple[str, str], int] = {}
        for table, sign in (("contributions", 1), ("loans", -1), ("payouts", -1)):
            query = f"SELECT fund, place, amount FROM {table} WHERE voided_at IS NULL"
            for fund, place, amount in self.books.connection.execute(query):
                held[fund, place] = held.get((fund, place), 0) + sign * amount
        return {where: amount for where, amount in held.items() if amount}

    def in_place(self, place: str) -> int:
        return sum(amount for (_, lies_in), amount in self.cash().items() if lies_in == place)

    def account(self, name: str, member_id: int | None = None) -> int:
        """The balance of an account of the postings, credit less debit."""
        row = self.books.connection.execute(
            "SELECT coalesce(sum(credit) - sum(debit), 0) FROM entries "
            "WHERE account = ?1 AND (?2 IS NULL OR user_id = ?2)",
            (name, member_id),
        ).fetchone()
        return int(row[0])

    def check(self, *, in_full: bool = True) -> None:
        """Postings sum to zero; cash is in less out per fund and place, never below zero; in full, nothing deviates."""
        books = self.books
        assert entries.sum_of_postings(books.connection, books.group_id) == 0
        posted = books.connection.execute(
            "SELECT fund, place, sum(debit) - sum(credit) FROM entries WHERE account = 'cash' GROUP BY fund, place"
        )
        assert {(fund, place): amount for fund, place, amount in posted if amount} == self.cash()
        assert all(amount >= 0 for amount in self.cash().values())
        assert not in_full or verify(books) == []

    def replayed(self) -> None:
        """The operations alone, read into an empty database, make the same books."""
        self.check()
        other = mirror.empty(self.folder / "replayed.db")
        try:
            operations = sync_queue.oldest(self.books.connection, self.books.group_id, 1_000_000)
            other.execute("BEGIN")
            for operation in operations:
                mirror.replay(other, operation)
            other.execute("COMMIT")
            assert mirror.books_of(other) == mirror.books_of(self.books.connection)
            assert entries.cash(other, 1) == entries.cash(self.books.connection, self.books.group_id)
        finally:
            other.close()
