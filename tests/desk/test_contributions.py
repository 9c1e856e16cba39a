"""The meeting's grid: a cell is what was paid, a limit asks but never blocks, and nothing is written elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from savingsdesk.core.model import ContributionKind, DueKind, GridRow, Meeting, PayoutKind, Place, Presence, Status
from savingsdesk.db import entries, sync_queue
from savingsdesk.db.entries import line_of
from savingsdesk.desk import contributions, dues, meetings, members, sittings
from savingsdesk.desk.contributions import LeftOver
from savingsdesk.desk.session import Books, Tools, found
from savingsdesk.desk.verify import verify
from tests.db.ledger import Ledger
from tests.village import MOST_SHARES, PASSWORD, SHARE_PRICE, TODAY, failure_of, founding, refused

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
    assert refused(lambda: contributions.put(books, 999, mary, SHARES, shares=2)) == ("meeting.unknown", None)
    assert written(books) == before


def test_nothing_is_written_across_groups(books: Books, neighbours: Books, meeting: Meeting, mary: int) -> None:
    """Each operation carries its author's group: an entry in another group's books would be in no one's log."""
    [grace] = members.ids(neighbours)
    theirs = meetings.open_meeting(neighbours, TODAY)
    row = contributions.put(neighbours, theirs.id, grace, FINE, amount=300)
    before = written(books), written(neighbours)
    assert refused(lambda: contributions.put(books, meeting.id, grace, FINE, amount=1)) == ("member.unknown", None)
    assert refused(lambda: contributions.put(books, theirs.id, mary, FINE, amount=1)) == ("meeting.unknown", None)
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


def test_a_line_of_no_meeting_is_not_taken_back(books: Books) -> None:
    ledger = Ledger(books)
    with books.writing():
        loan, outside = ledger.loan(500), ledger.contribution(700)
    assert refused(lambda: contributions.take_back(books, line_of("loan", loan))) == ("entry.meeting_closed", None)
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


# --- Shares for money, and what is left over --------------------------------------------------------------------------


@pytest.fixture
def ghana(tmp_path: Path, tools: Tools) -> Iterator[Books]:
    """A group with shares at GHS 5, in pesewas, and the treasurer as its only member."""
    opened = found(tmp_path / "ghana", founding(currency="GHS", cash_unit=10, share_price=500), PASSWORD, tools)
    writer = opened.open_writer()
    yield writer
    writer.close()
    opened.close()


@pytest.mark.parametrize("left_over", LeftOver)
def test_a_share_of_5_bought_with_20_then_10_then_23_makes_4_6_10_and_3_left_over(
    ghana: Books, left_over: LeftOver
) -> None:
    [ama] = members.ids(ghana)
    owned: list[int] = []
    left = 0
    for paid in (20_00, 10_00, 23_00):
        meeting = meetings.open_meeting(ghana, TODAY, sure=True)
        bought = contributions.buy_shares(ghana, meeting.id, ama, paid, left_over=left_over)
        owned.append(bought.row.shares_before + bought.row.shares)
        left = bought.left
        expected = meetings.box(ghana, meeting.id).expected
        if paid < 23_00:
            meetings.close_meeting(ghana, meeting.id, expected, "")
    assert owned == [4, 6, 10]
    assert left == 3_00
    held = {name: amount for (name, _), amount in entries.cash(ghana.connection, ghana.group_id).items()}
    match left_over:
        case LeftOver.HANDED_BACK:
            assert (held, contributions.kept(ghana, ama)) == ({"loan_fund": 50_00}, 0)
        case LeftOver.KEPT:
            assert (held, contributions.kept(ghana, ama)) == ({"loan_fund": 53_00}, 3_00)
        case LeftOver.GIVEN:
            assert (held, contributions.kept(ghana, ama)) == ({"loan_fund": 50_00, "social_fund": 3_00}, 0)
    assert verify(ghana) == []


def test_change_that_was_kept_pays_for_the_next_share(books: Books, meeting: Meeting, mary: int) -> None:
    contributions.buy_shares(books, meeting.id, mary, SHARE_PRICE + 500, left_over=LeftOver.KEPT)
    assert contributions.kept(books, mary) == 500
    bought = contributions.buy_shares(books, meeting.id, mary, SHARE_PRICE - 300, left_over=LeftOver.KEPT)
    assert (bought.shares, bought.used, bought.left) == (1, 300, 0)
    assert (contributions.kept(books, mary), bought.row.shares) == (200, 2)
    assert entries.cash(books.connection, books.group_id) == {("loan_fund", "box"): 2 * SHARE_PRICE + 200}
    assert verify(books) == []


def test_a_purchase_is_taken_back_as_a_whole(books: Books, meeting: Meeting, mary: int) -> None:
    contributions.buy_shares(books, meeting.id, mary, SHARE_PRICE + 500, left_over=LeftOver.KEPT)
    entry = contributions.last_standing(books, meeting.id)
    assert entry is not None
    contributions.take_back(books, entry.id)
    assert (balance(books), contributions.kept(books, mary)) == (0, 0)
    contributions.buy_shares(books, meeting.id, mary, SHARE_PRICE + 500, left_over=LeftOver.GIVEN)
    row = contributions.put(books, meeting.id, mary, SHARES, shares=3)
    assert (row.shares, balance(books)) == (3, 3 * SHARE_PRICE)


def test_change_that_was_used_since_keeps_its_purchase_in_the_books(books: Books, meeting: Meeting, mary: int) -> None:
    contributions.buy_shares(books, meeting.id, mary, SHARE_PRICE + 500, left_over=LeftOver.KEPT)
    first = contributions.last_standing(books, meeting.id)
    contributions.buy_shares(books, meeting.id, mary, SHARE_PRICE - 500, left_over=LeftOver.KEPT)
    before = written(books)
    assert first is not None
    assert refused(lambda: contributions.take_back(books, first.id)) == ("correction.change_used", None)
    assert written(books) == before
    row = contributions.put(books, meeting.id, mary, SHARES, shares=0)  # both purchases of the cell
    assert (row.amount, balance(books), contributions.kept(books, mary)) == (0, 0, 0)


def test_money_for_no_share_can_be_kept_but_not_be_nothing(books: Books, meeting: Meeting, mary: int) -> None:
    buy = contributions.buy_shares
    assert refused(lambda: buy(books, meeting.id, mary, 0, left_over=LeftOver.KEPT)) == ("amount.zero", "amount")
    bought = buy(books, meeting.id, mary, SHARE_PRICE - 1, left_over=LeftOver.KEPT)
    assert (bought.shares, bought.left, contributions.kept(books, mary)) == (0, SHARE_PRICE - 1, SHARE_PRICE - 1)
    assert buy(books, meeting.id, mary, 1, left_over=LeftOver.KEPT).shares == 1


def test_buying_above_the_limit_of_the_meeting_asks(books: Books, meeting: Meeting, mary: int) -> None:
    contributions.put(books, meeting.id, mary, SHARES, shares=MOST_SHARES - 1)
    before = written(books)

    def buy(*, sure: bool) -> contributions.Bought:
        paid, back = 2 * SHARE_PRICE, LeftOver.HANDED_BACK
        return contributions.buy_shares(books, meeting.id, mary, paid, left_over=back, sure=sure)

    assert refused(lambda: buy(sure=False)) == ("shares.above_limit", "amount")
    assert written(books) == before
    assert buy(sure=True).row.shares == MOST_SHARES + 1


# --- The grid beside dues and acts ------------------------------------------------------------------------------------


def test_the_grid_leaves_payments_of_dues_alone(books: Books, meeting: Meeting, mary: int) -> None:
    due = dues.charge(books, meeting.id, mary, DueKind.SOCIAL_FUND)
    dues.pay(books, meeting.id, due.id)
    row = contributions.put(books, meeting.id, mary, SOCIAL, amount=500)
    assert (row.amount, row.saved_before) == (500, 500)
    row = contributions.put(books, meeting.id, mary, SOCIAL, amount=0)
    assert (row.amount, row.saved_before, balance(books)) == (0, 500, 500)
    assert dues.get(books, due.id).left == 0


def test_what_another_act_wrote_into_the_cell_stays_and_counts(books: Books, meeting: Meeting, mary: int) -> None:
    with books.writing():
        sitting, member, act = sittings.at(books, meeting.id), sittings.member_of(books, mary), books.new_act()
        sittings.pay_out(books, sitting, PayoutKind.SHARE_OUT, SHARE_PRICE, member=member, act=act)
        sittings.take_in(books, sitting, SHARES, SHARE_PRICE, member=member, shares=1, act=act)
    assert contributions.put(books, meeting.id, mary, SHARES, shares=3).shares == 3
    assert balance(books) == 2 * SHARE_PRICE
    before = written(books)
    none = refused(lambda: contributions.put(books, meeting.id, mary, SHARES, shares=0))
    assert none == ("entry.part_of_act", "shares")
    assert written(books) == before


def test_who_has_left_pays_nothing_in(books: Books, meeting: Meeting, mary: int) -> None:
    contributions.put(books, meeting.id, mary, SHARES, shares=2)
    with books.writing():
        books.update("user", sittings.member_of(books, mary).uid, left_on=TODAY)
    before = written(books)
    tries = (
        lambda: contributions.put(books, meeting.id, mary, SHARES, shares=3),
        lambda: contributions.buy_shares(books, meeting.id, mary, 9_000, left_over=LeftOver.KEPT),
        lambda: contributions.receive(books, meeting.id, ContributionKind.SAVINGS, 5, member_id=mary),
    )
    assert {refused(each) for each in tries} == {("member.left", None)}
    assert written(books) == before
    assert contributions.put(books, meeting.id, mary, SHARES, shares=0).amount == 0  # a mistake is still taken back


# --- Other money ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "is_of_member", "fund", "account"),
    [
        (ContributionKind.GRANT, False, "loan_fund", "income"),
        (ContributionKind.BANK_INTEREST, False, "loan_fund", "income"),
        (ContributionKind.OTHER_INCOME, True, "loan_fund", "income"),
        (ContributionKind.EXTERNAL_LOAN, False, "loan_fund", "external_loans"),
        (ContributionKind.SURPLUS, False, "loan_fund", "income"),
        (ContributionKind.SOCIAL_FUND, True, "social_fund", "social_fund"),
        (ContributionKind.SAVINGS, True, "loan_fund", "savings"),
    ],
)
def test_money_between_meetings_is_received_at_the_bank(
    books: Books, mary: int, kind: ContributionKind, is_of_member: bool, fund: str, account: str
) -> None:
    member = mary if is_of_member else None
    day = "2026-08-01"
    row = contributions.receive(
        books, None, kind, 900, member_id=member, place=Place.BANK, reason="by the bank's letter", on=day
    )
    postings = books.connection.execute(
        "SELECT account, debit, credit, fund, place, date, meeting_id FROM entries WHERE entity_id = ?",
        (row,),
    ).fetchall()
    where = (fund, "bank", day, None)
    assert sorted(postings) == sorted([("cash", 900, 0, *where), (account, 0, 900, *where)])
    assert verify(books) == []


def test_what_cannot_be_received_is_refused(books: Books, meeting: Meeting, mary: int) -> None:
    before = written(books)
    receive, kinds = contributions.receive, ContributionKind
    assert refused(lambda: receive(books, meeting.id, kinds.REPAYMENT, 5)) == ("receive.kind", "kind")
    assert refused(lambda: receive(books, meeting.id, kinds.SAVINGS, 5)) == ("receive.member_needed", "member")
    assert refused(lambda: receive(books, None, kinds.GRANT, 5, member_id=mary)) == ("receive.no_member", "member")
    assert refused(lambda: receive(books, None, kinds.SURPLUS, 5)) == ("receive.reason_needed", "reason")
    assert refused(lambda: receive(books, None, kinds.GRANT, 10**15 + 1)) == ("amount.too_large", "amount")
    assert refused(lambda: receive(books, None, kinds.GRANT, 5, on="2026-07-01")) == ("day.before_cycle", "day")
    assert refused(lambda: receive(books, None, kinds.GRANT, 5, on="2027-01-01")) == ("day.in_future", "day")
    assert refused(lambda: receive(books, 999, kinds.GRANT, 5)) == ("meeting.unknown", None)
    with pytest.raises(ValueError, match="repayment"):
        contributions.put(books, meeting.id, mary, kinds.REPAYMENT, amount=5)
    assert written(books) == before
