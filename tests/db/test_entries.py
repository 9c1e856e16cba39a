"""The list of the books: filtered and sorted by the database exactly as plain Python does it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.model import Entry, Status
from savingsdesk.db import entries
from savingsdesk.db.entries import Conditions
from savingsdesk.desk import meetings, members
from savingsdesk.desk.session import Books
from tests.db.ledger import Ledger
from tests.village import TODAY, Template, quick_tools

KINDS: list[str] = ["shares", "loan", "fine", "social_fund", "social_grant", "expense"]

ORDERS: dict[str, Callable[[Entry], tuple[object, ...]]] = {
    "newest": lambda entry: (-entry.recorded_at, -entry.id),
    "oldest": lambda entry: (entry.recorded_at, entry.id),
    "amount": lambda entry: (-entry.amount, -entry.recorded_at, -entry.id),
    "-amount": lambda entry: (entry.amount, entry.recorded_at, entry.id),
    "meeting": lambda entry: (-(entry.meeting_number or 0), -entry.recorded_at, -entry.id),
    "-meeting": lambda entry: (entry.meeting_number or 0, -entry.recorded_at, -entry.id),
    "kind": lambda entry: (KINDS.index(entry.kind), -entry.recorded_at, -entry.id),
    "-kind": lambda entry: (-KINDS.index(entry.kind), -entry.recorded_at, -entry.id),
}


# By member too, which only the books can tell: two members of one name stand apart.
ALL_ORDERS = [*ORDERS, "member", "-member"]


def lowered(name: str) -> str:
    """As SQLite's NOCASE sees it: A to Z alone."""
    return "".join(sign.lower() if sign.isascii() else sign for sign in name)


class Written:
    """Books with about 150 lines of all sorts, and the same lines as Python sees them."""

    def __init__(self, books: Books) -> None:
        self.books = books
        chance = random.Random(7)
        members.add(books, [members.NewMember("amina wanjiru")])
        self.meetings = [meetings.open_meeting(books, TODAY).id]
        ledger = Ledger(books)
        self.reversals: dict[tuple[str, int], int] = {}
        self.member_ids = [member.id for member in ledger.members]
        with books.writing():
            for _ in range(140):
                self._write(ledger, chance)
        books.connection.execute("UPDATE contributions SET status = 'synced' WHERE id % 3 = 0")
        self.lines = sorted(self._read(), key=ORDERS["newest"])

    def _write(self, ledger: Ledger, chance: random.Random) -> None:
        amount, member = chance.choice([500, 1_000, 2_000, 7_500]), chance.randrange(len(ledger.members))
        match chance.randrange(5):
            case 0:
                ledger.loan(amount, member=member)
            case 1:
                ledger.payout(amount, kind=chance.choice(["expense", "social_grant"]))
            case _:
                kind = chance.choice(["shares", "fine", "social_fund"])
                row_id = ledger.contribution(amount, member=member, kind=kind)
                if chance.random() < 0.1:
                    self._reverse(ledger, row_id, amount, kind)
                elif chance.random() < 0.2:
                    self.books.void("contribution", ledger.uid_of("contributions", row_id))

    def _reverse(self, ledger: Ledger, row_id: int, amount: int, kind: str) -> None:
        against = ledger.uid_of("contributions", row_id).hex()
        reversal = ledger.contribution(
            -amount, kind=kind, reverses=against, reason="wrong member", act="K7Q29FHX3M00", approvers="ab" * 16
        )
        self.reversals["contribution", row_id] = reversal

    def _read(self) -> list[Entry]:
        """The lines from the three tables, each by a statement of its own and put together by hand."""
        connection = self.books.connection
        names = dict(connection.execute("SELECT id, name FROM users"))
        numbers = dict(connection.execute("SELECT id, number FROM meetings"))
        pending = {row[0] for row in connection.execute("SELECT entity_uid FROM sync_queue")}
        found = []
        for place, (entity, sign) in enumerate((("contribution", 1), ("loan", -1), ("payout", -1))):
            cursor = connection.execute(f"SELECT * FROM {entity}s")
            for values in cursor:
                row = dict(zip([column[0] for column in cursor.description], values, strict=True))
                waits = row["uid"] in pending if entity == "loan" else row["status"] == "pending"
                found.append(
                    Entry(
                        id=row["id"] * 4 + place,
                        uid=row["uid"],
                        entity=entity,
                        date=row.get("date") or row["date_issued"],
                        recorded_at=row["recorded_at"],
                        meeting_number=numbers.get(row["meeting_id"]),
                        member_name=names.get(row["user_id"], ""),
                        kind=row.get("kind", "loan"),
                        fund=row["fund"],
                        place=row["place"],
                        amount=sign * row["amount"],
                        shares=row.get("shares"),
                        status=Status.PENDING if waits else Status.SYNCED,
                        is_taken_back=row["voided_at"] is not None,
                        recorded_by="Amina Wanjiru",
                        recorded_on_device="Laptop of the box",
                        reason=row["reason"],
                        act=row["act"],
                        reverses=self._line(row["reverses_id"], place),
                        reversed_by=self._line(self.reversals.get((entity, row["id"])), place),
                        approvers=row["approvers"],
                    )
                )
        return found

    def sorted_by(self, order: str) -> list[Entry]:
        if order in ORDERS:
            return sorted(self.lines, key=ORDERS[order])
        connection = self.books.connection
        register = connection.execute("SELECT id, name, number FROM users").fetchall()
        register.sort(key=lambda row: (lowered(row[1]).encode(), row[2]), reverse=order.startswith("-"))
        place = {row[0]: place for place, row in enumerate(register)} | {None: len(register)}
        whose: dict[bytes, int | None] = {}
        for table in ("contributions", "loans", "payouts"):
            whose |= dict(connection.execute(f"SELECT uid, user_id FROM {table}"))
        return sorted(self.lines, key=lambda entry: (place[whose[entry.uid]], *ORDERS["newest"](entry)))

    @staticmethod
    def _line(row_id: int | None, place: int) -> int | None:
        return None if row_id is None else row_id * 4 + place

    def names_of(self, member_ids: list[int]) -> set[str]:
        return {member.name for member in members.rows(self.books, member_ids)}


@pytest.fixture(scope="module")
def written(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Written]:
    session = template.copy(tmp_path_factory.mktemp("entries") / "home", quick_tools())
    books = session.open_writer()
    yield Written(books)
    books.close()
    session.close()


def ids(written: Written, wanted: Conditions) -> list[int]:
    return list(entries.ids(written.books.connection, written.books.group_id, wanted))


def test_every_line_is_read_as_it_was_written(written: Written) -> None:
    assert len(written.lines) == 140 + len(written.reversals) > 145
    lines = entries.rows(written.books.connection, [entry.id for entry in written.lines])
    assert lines == written.lines
    assert {line.entity for line in lines} == {"contribution", "loan", "payout"}
    assert {line.is_taken_back for line in lines} == {True, False}
    assert {line.status for line in lines} == set(Status)
    assert any(line.reverses for line in lines)
    assert any(line.reversed_by for line in lines)


@pytest.mark.parametrize("order", ALL_ORDERS)
def test_lines_come_in_the_order_asked_for(written: Written, order: str) -> None:
    expected = [entry.id for entry in written.sorted_by(order)]
    assert ids(written, Conditions(order=order, kinds_in_order=KINDS)) == expected


@given(
    order=st.sampled_from(ALL_ORDERS),
    kind=st.sampled_from(["", "shares", "fine", "social_fund", "loan", "expense", "nothing"]),
    status=st.sampled_from(["", "pending", "synced"]),
    chosen=st.none() | st.sets(st.integers(0, 8), max_size=4),
    most=st.sampled_from([-1, 0, 1, 7, 1_000]),
)
def test_lines_that_fit_every_condition_come_and_no_others(
    written: Written, order: str, kind: str, status: str, chosen: set[int] | None, most: int
) -> None:
    member_ids = None if chosen is None else [written.member_ids[place] for place in chosen]
    users = dict(written.books.connection.execute("SELECT uid, user_id FROM contributions"))
    users |= dict(written.books.connection.execute("SELECT uid, user_id FROM loans"))
    expected = [
        entry.id
        for entry in written.sorted_by(order)
        if (not kind or entry.kind == kind)
        and (not status or entry.status == status)
        and (member_ids is None or users.get(entry.uid) in member_ids)
    ]
    wanted = Conditions(order=order, kinds_in_order=KINDS, members=member_ids, kind=kind, status=status, most=most)
    assert ids(written, wanted) == (expected if most < 0 else expected[:most])


def test_lines_of_a_meeting_are_those_that_name_it(written: Written) -> None:
    assert ids(written, Conditions(meeting_id=written.meetings[0])) == []
    assert ids(written, Conditions(meeting_number=1)) == []
    assert len(ids(written, Conditions(meeting_id=None))) == len(written.lines)


def test_a_line_tells_its_table_and_its_row() -> None:
    for entity in ("contribution", "loan", "payout"):
        for row_id in (1, 2, 3, 10**9):
            assert entries.row_of(entries.line_of(entity, row_id)) == (entity, row_id)
    lines = {entries.line_of(entity, row) for entity in ("contribution", "loan", "payout") for row in range(1, 50)}
    assert len(lines) == 3 * 49


def test_rows_come_in_the_order_asked_for_and_unknown_ones_are_passed_over(written: Written) -> None:
    wanted = [entry.id for entry in written.lines]
    random.Random(1).shuffle(wanted)
    lines = entries.rows(written.books.connection, [*wanted[:70], 4 * 10**6, *wanted[70:]])
    assert [line.id for line in lines] == wanted
    assert entries.rows(written.books.connection, []) == []


def test_the_kinds_that_occur_are_listed_once(written: Written) -> None:
    assert entries.kinds(written.books.connection, written.books.group_id) == sorted(
        {entry.kind for entry in written.lines}
    )


def test_another_group_sees_none_of_these_lines(written: Written) -> None:
    other = written.books.group_id + 1
    assert not entries.ids(written.books.connection, other, Conditions())
    assert entries.kinds(written.books.connection, other) == []
    assert entries.cash(written.books.connection, other) == {}
