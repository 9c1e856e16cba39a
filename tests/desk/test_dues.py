"""Dues: what was missed stands until it is paid or waived, and says truthfully how much of it is left."""

from __future__ import annotations

from dataclasses import replace

import pytest

from savingsdesk.core.constitution import Named
from savingsdesk.core.errors import Refused
from savingsdesk.core.model import ContributionKind, DueKind, DueStatus, Fund, Meeting, PayoutKind
from savingsdesk.db import entries, sync_queue
from savingsdesk.desk import constitutions, contributions, corrections, dues, meetings, members, sittings
from savingsdesk.desk.session import Books
from savingsdesk.desk.verify import verify
from tests.village import SHARE_PRICE, TODAY, refused

FINE, SOCIAL, SAVINGS = DueKind.FINE, DueKind.SOCIAL_FUND, DueKind.SAVINGS


@pytest.fixture
def mary(books: Books) -> int:
    return members.ids(books)[2]


def agree(books: Books, **settings: object) -> None:
    constitutions.change(books, replace(constitutions.current(books), **settings), TODAY, sure=True)  # type: ignore[arg-type]


def cash(books: Books) -> dict[tuple[str, str], int]:
    return entries.cash(books.connection, books.group_id)


def waiting(books: Books) -> int:
    return sync_queue.waiting(books.connection, books.group_id)


def leave(books: Books, member_id: int) -> None:
    with books.writing():
        books.update("user", sittings.member_of(books, member_id).uid, left_on=TODAY)


def test_a_due_stands_until_it_is_paid(books: Books, meeting: Meeting, mary: int) -> None:
    due = dues.charge(books, meeting.id, mary, FINE, 500, name="Late")
    assert (due.amount, due.paid, due.left, due.status, due.name) == (500, 0, 500, DueStatus.STANDING, "Late")
    assert cash(books) == {}
    part = dues.pay(books, meeting.id, due.id, 200)
    assert (part.paid, part.left, part.status) == (200, 300, DueStatus.STANDING)
    assert [each.id for each in dues.standing(books, mary)] == [due.id]
    whole = dues.pay(books, meeting.id, due.id)
    assert (whole.paid, whole.left, whole.status) == (500, 0, DueStatus.PAID)
    assert dues.standing(books) == []
    assert cash(books) == {("loan_fund", "box"): 500}
    assert verify(books) == []


def test_more_than_is_owed_is_refused_and_says_what_is_left(books: Books, meeting: Meeting, mary: int) -> None:
    due = dues.charge(books, meeting.id, mary, FINE, 500)
    dues.pay(books, meeting.id, due.id, 200)
    before = waiting(books)
    with pytest.raises(Refused, match=r"due\.too_much") as refusal:
        dues.pay(books, meeting.id, due.id, 301)
    assert refusal.value.values["left"] == 300
    assert refused(lambda: dues.pay(books, meeting.id, due.id, 0)) == ("amount.zero", "amount")
    assert waiting(books) == before


def test_the_fund_of_a_fine_is_what_the_group_agreed_on(books: Books, meeting: Meeting, mary: int) -> None:
    agree(books, fines_to=Fund.SOCIAL, fines=(Named("Late", 300),))
    due = dues.charge(books, meeting.id, mary, FINE, name="late")
    assert (due.amount, due.fund) == (300, Fund.SOCIAL)
    dues.pay(books, meeting.id, due.id)
    contributions.put(books, meeting.id, mary, ContributionKind.FINE, amount=100)
    assert cash(books) == {("social_fund", "box"): 400}


def test_amounts_that_were_agreed_on_need_not_be_typed(books: Books, meeting: Meeting, mary: int) -> None:
    assert dues.charge(books, meeting.id, mary, SOCIAL).amount == 500
    assert dues.charge(books, meeting.id, mary, SAVINGS).amount == SHARE_PRICE
    before = waiting(books)
    assert refused(lambda: dues.charge(books, meeting.id, mary, FINE, name="Noise")) == ("due.not_agreed", "name")
    assert refused(lambda: dues.charge(books, meeting.id, mary, FINE, 10**15 + 1)) == ("amount.too_large", "amount")
    assert refused(lambda: dues.charge(books, meeting.id, 999, FINE, 5)) == ("member.unknown", None)
    assert waiting(books) == before


def test_a_missed_share_is_paid_in_whole_shares(books: Books, meeting: Meeting, mary: int) -> None:
    due = dues.charge(books, meeting.id, mary, SAVINGS, 2 * SHARE_PRICE)
    assert refused(lambda: dues.pay(books, meeting.id, due.id, 500)) == ("shares.not_whole", "amount")
    odd = refused(lambda: dues.charge(books, meeting.id, mary, SAVINGS, SHARE_PRICE + 1))
    assert odd == ("shares.not_whole", "amount")
    dues.pay(books, meeting.id, due.id, SHARE_PRICE)
    assert entries.saved(books.connection, books.group_id, 1) == (SHARE_PRICE, 1)
    assert dues.get(books, due.id).left == SHARE_PRICE


def test_what_is_waived_keeps_its_reason_and_is_not_owed(books: Books, meeting: Meeting, mary: int) -> None:
    due = dues.charge(books, meeting.id, mary, FINE, 500)
    dues.pay(books, meeting.id, due.id, 100)
    assert refused(lambda: dues.waive(books, due.id, " ")) == ("due.reason_needed", "reason")
    waived = dues.waive(books, due.id, "Her child was ill")
    assert (waived.status, waived.left, waived.paid, waived.reason) == (DueStatus.WAIVED, 0, 100, "Her child was ill")
    assert dues.owed_by(books, mary) == 0
    before = waiting(books)
    assert refused(lambda: dues.pay(books, meeting.id, due.id, 1)) == ("due.closed", None)
    assert refused(lambda: dues.waive(books, due.id, "again")) == ("due.closed", None)
    assert waiting(books) == before


def test_a_payment_taken_back_makes_the_due_stand_again(books: Books, meeting: Meeting, mary: int) -> None:
    due = dues.charge(books, meeting.id, mary, SOCIAL)
    dues.pay(books, meeting.id, due.id)
    entry = contributions.last_standing(books, meeting.id)
    assert entry is not None
    corrections.take_back(books, entry.id)
    assert dues.get(books, due.id).status is DueStatus.STANDING
    assert dues.owed_by(books, mary) == 500


def test_a_payment_reversed_later_makes_the_due_stand_again(books: Books, meeting: Meeting, mary: int) -> None:
    due = dues.charge(books, meeting.id, mary, SOCIAL)
    dues.pay(books, meeting.id, due.id)
    entry = contributions.last_standing(books, meeting.id)
    assert entry is not None
    meetings.close_meeting(books, meeting.id, 500, "")
    effect = corrections.reverse(books, entry.id, "Paid by another Mary")
    assert [(each.before, each.after) for each in effect.changes if each.what == "due"] == [(0, 500)]
    assert dues.get(books, due.id).left == 500
    assert dues.get(books, due.id).status is DueStatus.STANDING


def test_a_due_charged_by_mistake_is_taken_back_in_its_meeting(books: Books, meeting: Meeting, mary: int) -> None:
    wrong, paid = (dues.charge(books, meeting.id, mary, FINE, amount) for amount in (700, 300))
    dues.pay(books, meeting.id, paid.id)
    dues.take_back(books, wrong.id)
    assert refused(lambda: dues.get(books, wrong.id)) == ("due.unknown", None)
    assert refused(lambda: dues.take_back(books, paid.id)) == ("due.has_payments", None)
    other = dues.charge(books, meeting.id, mary, FINE, 1)
    meetings.close_meeting(books, meeting.id, 300, "")
    assert refused(lambda: dues.take_back(books, other.id)) == ("due.meeting_closed", None)


def test_who_has_left_pays_debts_and_gets_no_new_ones(books: Books, meeting: Meeting, mary: int) -> None:
    due = dues.charge(books, meeting.id, mary, FINE, 500)
    leave(books, mary)
    assert refused(lambda: dues.charge(books, meeting.id, mary, FINE, 5)) == ("member.left", None)
    assert dues.pay(books, meeting.id, due.id).status is DueStatus.PAID


def test_dues_of_another_group_are_not_seen(books: Books, neighbours: Books, meeting: Meeting, mary: int) -> None:
    due = dues.charge(books, meeting.id, mary, FINE, 500)
    theirs = meetings.open_meeting(neighbours, TODAY)
    assert refused(lambda: dues.pay(neighbours, theirs.id, due.id)) == ("due.unknown", None)
    assert refused(lambda: dues.waive(neighbours, due.id, "x")) == ("due.unknown", None)
    assert refused(lambda: dues.charge(neighbours, theirs.id, mary, FINE, 5)) == ("member.unknown", None)
    assert dues.standing(neighbours) == []


def test_two_laptops_that_took_a_part_each_are_mended_after_the_sync(books: Books, meeting: Meeting, mary: int) -> None:
    due = dues.charge(books, meeting.id, mary, FINE, 500)
    with books.writing():  # each laptop saw its own part alone, so neither said that the due is paid
        sitting, member = sittings.at(books, meeting.id), sittings.member_of(books, mary)
        for _ in range(2):
            sittings.take_in(books, sitting, ContributionKind.FINE, 250, member=member, due=due.uid)
    assert dues.get(books, due.id).status is DueStatus.STANDING
    assert (dues.mend(books), dues.mend(books)) == (1, 0)
    assert dues.get(books, due.id).status is DueStatus.PAID


def test_debts_are_netted_the_oldest_first_and_missed_savings_are_no_debt(
    books: Books, meeting: Meeting, mary: int
) -> None:
    first, missed, second = (
        dues.charge(books, meeting.id, mary, kind, amount)
        for kind, amount in ((FINE, 300), (SAVINGS, SHARE_PRICE), (SOCIAL, 500))
    )
    assert dues.owed_by(books, mary) == 800
    assert dues.owed_by(books, mary, fund=Fund.SOCIAL) == 500
    with books.writing():
        sitting, member = sittings.at(books, meeting.id), sittings.member_of(books, mary)
        act = books.new_act()
        sittings.pay_out(books, sitting, PayoutKind.SHARE_OUT, 400, member=member, act=act)
        assert dues.net(books, sitting, member, 400, act) == 0
    assert [dues.get(books, each.id).left for each in (first, missed, second)] == [0, SHARE_PRICE, 400]
    with books.writing():
        act = books.new_act()
        sittings.pay_out(books, sitting, PayoutKind.SHARE_OUT, 400, member=member, act=act)
        assert dues.net(books, sitting, member, 1_000, act) == 600
    assert dues.owed_by(books, mary) == 0
    assert verify(books) == []
    last = contributions.last_standing(books, meeting.id)
    assert last is not None
    corrections.take_back(books, last.id)  # all that the act wrote goes with it
    assert dues.owed_by(books, mary) == 400
    assert cash(books) == {("loan_fund", "box"): -100, ("social_fund", "box"): 100}
