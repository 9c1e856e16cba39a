"""The meeting's grid: a cell is what was paid, a limit asks but never blocks, and nothing is written elsewhere."""

from __future__ import annotations

from typing import Any

import pytest

from savingsdesk.core.model import ContributionKind, GridRow, Meeting, Presence, Status
from savingsdesk.db import sync_queue
from savingsdesk.db.entries import line_of
from savingsdesk.desk import contributions, meetings, members
from savingsdesk.desk.session import Books
from tests.db.ledger import Ledger
from tests.village import MOST_SHARES, SHARE_PRICE, TODAY, failure_of, refused

SHARES, FINE, SOCIAL = ContributionKind.SHARES, ContributionKind.FINE, ContributionKind.SOCIAL_FUND
MARY = 2  # her place in the register


@pytest.fixture
def everyone(books: Books) -> list[int]:
    return members.ids(books)


@pytest.fixture
def mary(everyone: list[int]) -> int:
    return everyone[MARY]


def rows_of(books: Books) -> list[tuple[Any, ...]]:
    """(amount, shares, taken back) of every contribution, the oldest first."""
    query = "SELECT amount, shares, voided_at IS NOT NULL FROM contributions ORDER BY id"
    return books.connection.execute(query).fetchall()


def balance(books: Books) -> int:
    return int(books.connection.execute("SELECT balance FROM groups WHERE id = ?", (books.group_id,)).fetchone()[0])


def written(books: Books) -> tuple[object, ...]:
    return rows_of(books), balance(books), sync_queue.waiting(books.connection, books.group_id)


def test_shares_are_paid_at_the_price_of_the_cycle(books: Books, meeting: Meeting, mary: int) -> None:
    row = contributions.put(books, meeting.id, mary, SHARES, shares=3)
    assert (row.shares, row.amount, row.shares_before, row.saved_before) == (3, 3 * SHARE_PRICE, 0, 0)
    assert rows_of(books) == [(3 * SHARE_PRICE, 3, 0)]
    assert balance(books) == 3 * SHARE_PRICE


@pytest.mark.parametrize(
    ("kind", "fund"),
    [
        (SOCIAL, "social_fund"),
        (FINE, "loan_fund"),
        (ContributionKind.SAVINGS, "loan_fund"),
        (ContributionKind.OTHER_INCOME, "loan_fund"),
    ],
)
def test_each_kind_goes_to_its_fund_in_the_box(
    books: Books, meeting: Meeting, mary: int, kind: ContributionKind, fund: str
) -> None:
    row = contributions.put(books, meeting.id, mary, kind, amount=700)
    assert (row.amount, row.shares) == (700, 0)
    entry = contributions.last_standing(books, meeting.id)
    assert entry is not None
    assert (entry.kind, entry.fund, entry.place, entry.amount) == (kind, fund, "box", 700)
    assert (entry.date, entry.meeting_number, entry.member_name) == (TODAY, 1, "Mary Atieno")
    assert (entry.recorded_by, entry.recorded_on_device) == ("Amina Wanjiru", "Laptop of the box")
    assert (entry.status, entry.is_taken_back) == (Status.PENDING, False)


def test_a_new_value_takes_the_old_one_back(books: Books, meeting: Meeting, mary: int) -> None:
    contributions.put(books, meeting.id, mary, SHARES, shares=3)
    row = contributions.put(books, meeting.id, mary, SHARES, shares=2)
    assert (row.shares, row.amount) == (2, 2 * SHARE_PRICE)
    assert rows_of(books) == [(3 * SHARE_PRICE, 3, 1), (2 * SHARE_PRICE, 2, 0)]
    assert balance(books) == 2 * SHARE_PRICE
    operations = sync_queue.oldest(books.connection, books.group_id, 1_000)[-3:]
    assert [operation.operation for operation in operations] == ["insert", "delete", "insert"]
    assert operations[1].entity_uid == operations[0].entity_uid


def test_nought_only_takes_back(books: Books, meeting: Meeting, mary: int) -> None:
    before = sync_queue.waiting(books.connection, books.group_id)
    assert contributions.put(books, meeting.id, mary, SHARES, shares=0).contribution_id is None
    assert sync_queue.waiting(books.connection, books.group_id) == before  # there was nothing to take back
    contributions.put(books, meeting.id, mary, SHARES, shares=3)
    row = contributions.put(books, meeting.id, mary, SHARES, shares=0)
    assert (row.shares, row.amount, row.contribution_id) == (0, 0, None)
    assert rows_of(books) == [(3 * SHARE_PRICE, 3, 1)]
    assert balance(books) == 0


def test_kinds_and_members_do_not_take_each_other_back(books: Books, meeting: Meeting, everyone: list[int]) -> None:
    contributions.put(books, meeting.id, everyone[0], SHARES, shares=1)
    contributions.put(books, meeting.id, everyone[0], FINE, amount=500)
    contributions.put(books, meeting.id, everyone[1], SHARES, shares=1)
    assert [taken_back for _, _, taken_back in rows_of(books)] == [0, 0, 0]


def test_a_limit_asks_and_records_when_sure(books: Books, meeting: Meeting, mary: int) -> None:
    contributions.put(books, meeting.id, mary, SHARES, shares=MOST_SHARES)
    before = written(books)
    failure = failure_of(lambda: contributions.put(books, meeting.id, mary, SHARES, shares=MOST_SHARES + 1))
    assert (failure.code, failure.values["most"]) == ("shares.above_limit", MOST_SHARES)
    assert written(books) == before
    row = contributions.put(books, meeting.id, mary, SHARES, shares=MOST_SHARES + 1, sure=True)
    assert row.shares == MOST_SHARES + 1


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"shares": -1}, ("amount.sign", "shares")),
        ({"shares": 10**15, "sure": True}, ("amount.too_large", "shares")),
    ],
)
def test_a_number_of_shares_that_cannot_be_is_refused(
    books: Books, meeting: Meeting, mary: int, value: dict[str, Any], expected: tuple[str, str]
) -> None:
    before = written(books)
    assert refused(lambda: contributions.put(books, meeting.id, mary, SHARES, **value)) == expected
    assert written(books) == before


@pytest.mark.parametrize(("amount", "code"), [(-1, "amount.sign"), (10**15 + 1, "amount.too_large")])
def test_an_amount_that_cannot_be_is_refused(books: Books, meeting: Meeting, mary: int, amount: int, code: str) -> None:
    before = written(books)
    assert refused(lambda: contributions.put(books, meeting.id, mary, FINE, amount=amount)) == (code, "amount")
    assert written(books) == before


def test_the_largest_amount_is_kept_exactly(books: Books, meeting: Meeting, everyone: list[int]) -> None:
    for member_id in everyone:
        contributions.put(books, meeting.id, member_id, FINE, amount=10**15)
    assert balance(books) == 8 * 10**15


@pytest.mark.parametrize("value", [None, 1])
def test_shares_and_amounts_are_not_mixed_up(books: Books, meeting: Meeting, mary: int, value: int | None) -> None:
    for kind in (SHARES, FINE):
        with pytest.raises(ValueError, match="is needed"):
            contributions.put(books, meeting.id, mary, kind, shares=value, amount=value)


def test_a_closed_meeting_takes_no_entry(books: Books, meeting: Meeting, mary: int) -> None:
    row = contributions.put(books, meeting.id, mary, SHARES, shares=3)
    meetings.close_meeting(books, meeting.id, 3 * SHARE_PRICE, "")
    before = written(books)
    line = line_of("contribution", row.contribution_id or 0)
    assert refused(lambda: contributions.put(books, meeting.id, mary, SHARES, shares=2)) == ("meeting.closed", None)
    assert refused(lambda: contributions.put(books, meeting.id, mary, SHARES, shares=0)) == ("meeting.closed", None)
    assert refused(lambda: contributions.take_back(books, line)) == ("entry.meeting_closed", None)
    assert refused(lambda: contributions.put(books, 999, mary, SHARES, shares=2)) == ("meeting.closed", None)
    assert written(books) == before


def test_nothing_is_written_across_groups(books: Books, neighbours: Books, meeting: Meeting, mary: int) -> None:
    """Each operation carries its author's group: an entry in another group's books would be in no one's log."""
    [grace] = members.ids(neighbours)
    theirs = meetings.open_meeting(neighbours, TODAY)
    row = contributions.put(neighbours, theirs.id, grace, FINE, amount=300)
    before = written(books), written(neighbours)
    assert refused(lambda: contributions.put(books, meeting.id, grace, FINE, amount=1)) == ("member.unknown", None)
    assert refused(lambda: contributions.put(books, theirs.id, mary, FINE, amount=1)) == ("meeting.closed", None)
    line = line_of("contribution", row.contribution_id or 0)
    assert refused(lambda: contributions.take_back(books, line)) == ("entry.unknown", None)
    assert refused(lambda: contributions.put(books, meeting.id, 999, FINE, amount=1)) == ("member.unknown", None)
    assert (written(books), written(neighbours)) == before
    assert (balance(books), balance(neighbours)) == (0, 300)


# --- Taking back ------------------------------------------------------------------------------------------------------


def test_a_line_is_taken_back_once_and_stays_visible(books: Books, meeting: Meeting, mary: int) -> None:
    row = contributions.put(books, meeting.id, mary, SHARES, shares=3)
    line = line_of("contribution", row.contribution_id or 0)
    left = contributions.take_back(books, line)
    assert left is not None
    assert (left.member_id, left.amount, left.contribution_id) == (mary, 0, None)
    assert balance(books) == 0
    [entry] = contributions.just_now(books, meeting.id)
    assert (entry.id, entry.is_taken_back) == (line, True)
    before = written(books)
    assert refused(lambda: contributions.take_back(books, line)) == ("entry.taken_back_already", None)
    assert written(books) == before


def test_a_line_that_is_no_contribution_of_a_meeting_is_not_taken_back(books: Books) -> None:
    ledger = Ledger(books)
    with books.writing():
        loan, outside = ledger.loan(500), ledger.contribution(700)
    assert refused(lambda: contributions.take_back(books, line_of("loan", loan))) == ("entry.unknown", None)
    assert refused(lambda: contributions.take_back(books, line_of("contribution", 999))) == ("entry.unknown", None)
    line = line_of("contribution", outside)
    assert refused(lambda: contributions.take_back(books, line)) == ("entry.meeting_closed", None)


def test_the_last_standing_line_is_what_is_taken_back_next(books: Books, meeting: Meeting, everyone: list[int]) -> None:
    assert contributions.last_standing(books, meeting.id) is None
    for shares in (1, 2):
        contributions.put(books, meeting.id, everyone[shares], SHARES, shares=shares)
    for expected in (2, 1):
        entry = contributions.last_standing(books, meeting.id)
        assert entry is not None
        assert entry.shares == expected
        contributions.take_back(books, entry.id)
    assert contributions.last_standing(books, meeting.id) is None


def test_the_last_standing_line_is_found_below_many_that_were_taken_back(
    books: Books, meeting: Meeting, mary: int, everyone: list[int]
) -> None:
    contributions.put(books, meeting.id, everyone[0], FINE, amount=5)
    for amount in (*range(1, 30), 0):
        contributions.put(books, meeting.id, mary, FINE, amount=amount)
    entry = contributions.last_standing(books, meeting.id)
    assert entry is not None
    assert entry.amount == 5


# --- The grid ---------------------------------------------------------------------------------------------------------


def test_the_grid_has_a_line_for_each_member_in_the_order_of_the_register(
    books: Books, meeting: Meeting, everyone: list[int]
) -> None:
    assert contributions.grid_ids(books, meeting.id) == everyone
    backwards = list(reversed(everyone))
    lines = contributions.grid_rows(books, meeting.id, SHARES, [*backwards, 999])
    assert [line.member_id for line in lines] == backwards
    assert contributions.grid_rows(books, meeting.id, SHARES, []) == []


def test_a_line_tells_what_was_saved_before_this_meeting(books: Books, meeting: Meeting, mary: int) -> None:
    contributions.put(books, meeting.id, mary, SHARES, shares=3)
    contributions.put(books, meeting.id, mary, FINE, amount=500)
    meetings.close_meeting(books, meeting.id, 3 * SHARE_PRICE + 500, "")
    second = meetings.open_meeting(books, TODAY, sure=True)
    meetings.mark(books, second.id, mary, Presence.LATE)
    contributions.put(books, second.id, mary, SHARES, shares=5)
    contributions.put(books, second.id, mary, SHARES, shares=2)
    [line] = contributions.grid_rows(books, second.id, SHARES, [mary])
    assert line == GridRow(
        member_id=mary,
        number=MARY + 1,
        name="Mary Atieno",
        presence=Presence.LATE,
        shares_before=3,
        saved_before=3 * SHARE_PRICE,
        shares=2,
        amount=2 * SHARE_PRICE,
        contribution_id=4,
        is_synced=False,
    )
    books.connection.execute("UPDATE contributions SET status = 'synced' WHERE voided_at IS NULL")
    assert contributions.grid_rows(books, second.id, SHARES, [mary])[0].is_synced


def test_what_happened_just_now_is_the_newest_first(books: Books, meeting: Meeting, mary: int) -> None:
    for amount in range(1, 12):
        contributions.put(books, meeting.id, mary, FINE, amount=amount)
    lines = contributions.just_now(books, meeting.id, 3)
    assert [(line.amount, line.is_taken_back) for line in lines] == [(11, False), (10, True), (9, True)]
    assert len(contributions.just_now(books, meeting.id)) == 8
