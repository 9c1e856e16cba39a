"""Money out: out of the right fund and place, with a second key above the cap, asking and never blocking."""

from __future__ import annotations

from dataclasses import replace

import pytest

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import ContributionKind, Fund, Meeting, PayoutKind, Place
from savingsdesk.db import entries, sync_queue
from savingsdesk.db.entries import line_of
from savingsdesk.desk import constitutions, contributions, corrections, keys, members, payouts, sittings
from savingsdesk.desk.session import Books, Session
from savingsdesk.desk.verify import verify
from tests.village import SHARE_PRICE, TODAY, refused

K = PayoutKind


@pytest.fixture
def mary(books: Books) -> int:
    return members.ids(books)[2]


@pytest.fixture
def funded(books: Books, meeting: Meeting, mary: int) -> Meeting:
    """10,000 in the loan fund, of which Mary saved two shares, and 5,000 in the social fund."""
    contributions.put(books, meeting.id, mary, ContributionKind.SHARES, shares=2)
    contributions.receive(books, meeting.id, ContributionKind.GRANT, 6_000)
    contributions.receive(books, meeting.id, ContributionKind.SOCIAL_FUND, 5_000)
    return meeting


@pytest.fixture
def grace(session: Session, books: Books) -> str:
    """A second officer, who can turn a key."""
    members.let_in(session, books, members.ids(books)[1], "grace", "seven red hens")
    return "grace"


def cash(books: Books) -> dict[tuple[str, str], int]:
    return {place: amount for place, amount in entries.cash(books.connection, books.group_id).items() if amount}


def waiting(books: Books) -> int:
    return sync_queue.waiting(books.connection, books.group_id)


@pytest.mark.parametrize(
    ("kind", "is_of_member", "fund"),
    [
        (K.SOCIAL_GRANT, True, "social_fund"),
        (K.BENEFIT, True, "social_fund"),
        (K.WITHDRAWAL, True, "loan_fund"),
        (K.ROTATION, True, "loan_fund"),
        (K.EXPENSE, False, "loan_fund"),
        (K.EXTERNAL_REPAYMENT, False, "loan_fund"),
        (K.EXTERNAL_CHARGE, False, "loan_fund"),
        (K.SHORTAGE, False, "loan_fund"),
    ],
)
def test_each_kind_comes_out_of_its_fund(
    books: Books, funded: Meeting, mary: int, kind: PayoutKind, is_of_member: bool, fund: str
) -> None:
    before = cash(books)[fund, "box"]
    row = payouts.pay(books, funded.id, kind, 700, member_id=mary if is_of_member else None, reason="said so")
    assert cash(books)[fund, "box"] == before - 700
    entry = contributions.last_standing(books, funded.id)
    assert entry is not None
    assert (entry.id, entry.kind, entry.amount, entry.fund) == (line_of("payout", row), kind, -700, fund)
    assert verify(books) == []


def test_what_is_wrong_with_a_payout_is_said_and_nothing_is_written(books: Books, funded: Meeting, mary: int) -> None:
    before = waiting(books)
    pay = payouts.pay
    assert refused(lambda: pay(books, funded.id, K.SHARE_OUT, 5)) == ("payout.kind", "kind")
    assert refused(lambda: pay(books, funded.id, K.TRANSFER, 5)) == ("payout.kind", "kind")
    assert refused(lambda: pay(books, funded.id, K.WITHDRAWAL, 5)) == ("payout.member_needed", "member")
    assert refused(lambda: pay(books, funded.id, K.SHORTAGE, 5, member_id=mary)) == ("payout.no_member", "member")
    assert refused(lambda: pay(books, funded.id, K.EXPENSE, 5)) == ("payout.reason_needed", "reason")
    assert refused(lambda: pay(books, funded.id, K.BENEFIT, 5, member_id=999)) == ("member.unknown", None)
    assert refused(lambda: pay(books, funded.id, K.BENEFIT, 0, member_id=mary)) == ("amount.zero", "amount")
    assert refused(lambda: pay(books, funded.id, K.BENEFIT, -1, member_id=mary)) == ("amount.zero", "amount")
    huge = 10**15 + 1
    assert refused(lambda: pay(books, funded.id, K.BENEFIT, huge, member_id=mary)) == ("amount.too_large", "amount")
    assert refused(lambda: pay(books, 999, K.BENEFIT, 5, member_id=mary)) == ("meeting.unknown", None)
    early = "2026-07-01"
    assert refused(lambda: pay(books, None, K.BENEFIT, 5, member_id=mary, on=early)) == ("day.before_cycle", "day")
    assert waiting(books) == before


def test_more_than_lies_there_asks_and_is_recorded_when_sure(books: Books, funded: Meeting, mary: int) -> None:
    with pytest.raises(Refused, match=r"cash\.short") as refusal:
        payouts.pay(books, funded.id, K.SOCIAL_GRANT, 5_001, member_id=mary)
    assert refusal.value.values["held"] == 5_000
    payouts.pay(books, funded.id, K.SOCIAL_GRANT, 5_001, member_id=mary, sure=True)
    assert cash(books)["social_fund", "box"] == -1


def test_a_withdrawal_above_the_savings_asks(books: Books, funded: Meeting, mary: int) -> None:
    payouts.pay(books, funded.id, K.WITHDRAWAL, SHARE_PRICE, member_id=mary)
    too_much = SHARE_PRICE + 1
    asked = refused(lambda: payouts.pay(books, funded.id, K.WITHDRAWAL, too_much, member_id=mary))
    assert asked == ("payout.above_savings", "amount")
    payouts.pay(books, funded.id, K.WITHDRAWAL, too_much, member_id=mary, sure=True)
    assert payouts.saved(books, mary, 1) == -1


def test_above_the_cap_a_second_key_is_turned(books: Books, funded: Meeting, mary: int, grace: str) -> None:
    agreed = replace(constitutions.current(books), payout_cap=1_000)
    constitutions.change(books, agreed, TODAY, sure=True)
    payouts.pay(books, funded.id, K.SOCIAL_GRANT, 1_000, member_id=mary)
    before = waiting(books)

    def grant(*turned: keys.Key) -> int:
        return payouts.pay(books, funded.id, K.SOCIAL_GRANT, 1_001, member_id=mary, keys=turned)

    assert refused(grant) == ("key.needed", "second_key")
    assert refused(lambda: payouts.move(books, funded.id, 1_001, to_place=Place.BANK)) == ("key.needed", "second_key")
    assert waiting(books) == before
    key = keys.turn(books, grace, "seven red hens")
    row = grant(key)
    kept = books.connection.execute("SELECT approvers FROM payouts WHERE id = ?", (row,)).fetchone()[0]
    assert kept == key.user_uid.hex()


def test_without_a_cap_no_key_is_asked_for(books: Books, funded: Meeting, mary: int, grace: str) -> None:
    assert constitutions.current(books).payout_cap == 0
    payouts.pay(books, funded.id, K.SOCIAL_GRANT, 5_000, member_id=mary)


def test_money_carried_to_the_bank_stays_in_its_fund(books: Books, funded: Meeting) -> None:
    payouts.move(books, funded.id, 4_000, to_place=Place.BANK)
    assert cash(books) == {("loan_fund", "box"): 6_000, ("loan_fund", "bank"): 4_000, ("social_fund", "box"): 5_000}
    assert verify(books) == []


def test_money_that_changes_its_fund_needs_a_reason(books: Books, funded: Meeting) -> None:

    def move(reason: str) -> str:
        return payouts.move(books, funded.id, 500, fund=Fund.SOCIAL, to_fund=Fund.LOAN, reason=reason)

    assert refused(lambda: move("")) == ("payout.reason_needed", "reason")
    move("The meeting decided so")
    assert cash(books) == {("loan_fund", "box"): 10_500, ("social_fund", "box"): 4_500}
    assert refused(lambda: payouts.move(books, funded.id, 5)) == ("move.nowhere", "to_place")
    short = refused(lambda: payouts.move(books, funded.id, 5, place=Place.MOBILE, to_place=Place.BOX))
    assert short == ("cash.short", "amount")


def test_both_ends_of_a_transfer_are_taken_back_together(books: Books, funded: Meeting) -> None:
    before = cash(books)
    payouts.move(books, funded.id, 4_000, to_place=Place.MOBILE)
    entry = contributions.last_standing(books, funded.id)
    assert entry is not None
    corrections.take_back(books, entry.id)
    assert cash(books) == before
    assert refused(lambda: corrections.take_back(books, entry.id)) == ("entry.taken_back_already", None)


def test_who_has_left_is_still_paid(books: Books, funded: Meeting, mary: int) -> None:
    with books.writing():
        books.update("user", sittings.member_of(books, mary).uid, left_on=TODAY)
    payouts.pay(books, funded.id, K.WITHDRAWAL, 2 * SHARE_PRICE, member_id=mary)
    assert payouts.saved(books, mary, 1) == 0


def test_a_member_of_another_group_is_not_paid(books: Books, neighbours: Books, funded: Meeting) -> None:
    [grace] = members.ids(neighbours)
    stranger = refused(lambda: payouts.pay(books, funded.id, K.SOCIAL_GRANT, 5, member_id=grace))
    assert stranger == ("member.unknown", None)
