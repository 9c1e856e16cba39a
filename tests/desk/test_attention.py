"""What stands open is listed with what it is about, and goes when an entry resolves it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from savingsdesk.core.model import ContributionKind, DueKind, Fund, Meeting, PayoutKind, Place
from savingsdesk.db.entries import line_of
from savingsdesk.desk import constitutions, contributions, corrections, dues, loans, meetings, members, payouts
from savingsdesk.desk.attention import Item, open_items
from savingsdesk.desk.session import Books
from tests.db.ledger import Ledger
from tests.desk.lending import Desk
from tests.desk.pair import pair_of
from tests.village import SHARE_PRICE, TODAY, Template

SHARES, FINE = ContributionKind.SHARES, ContributionKind.FINE


@pytest.fixture
def mary(books: Books) -> int:
    return members.ids(books)[2]


def codes(books: Books, on: str | None = None) -> list[str]:
    return [item.code for item in open_items(books, on)]


def but_dues(books: Books) -> list[Item]:
    """Without what members who were not there now owe to the social fund."""
    return [item for item in open_items(books) if item.code != "open.due_standing"]


def test_nothing_stands_open_in_a_new_group(books: Books) -> None:
    assert open_items(books) == []


def test_a_due_stands_open_until_it_is_paid_or_waived(books: Books, meeting: Meeting, mary: int) -> None:
    late = dues.charge(books, meeting.id, mary, DueKind.FINE, 500)
    noise = dues.charge(books, meeting.id, mary, DueKind.FINE, 300)
    assert [(item.code, item.amount, item.due_id) for item in open_items(books)] == [
        ("open.due_standing", 500, late.id),
        ("open.due_standing", 300, noise.id),
    ]
    assert open_items(books)[0] == Item("open.due_standing", TODAY, 500, mary, meeting.id, due_id=late.id)
    dues.pay(books, meeting.id, late.id, 200)
    assert open_items(books)[0].amount == 300
    dues.pay(books, meeting.id, late.id)
    dues.waive(books, noise.id, "It was the radio")
    assert open_items(books) == []
    with books.writing():
        Ledger(books).contribution(40, member=2, kind="fine", due=late.uid.hex())
    assert [(item.code, item.amount) for item in open_items(books)] == [("open.due_overpaid", 40)]


def test_a_loan_stands_open_when_its_term_is_over_and_when_too_much_was_repaid(desk: Desk) -> None:
    desk.take_in("shares", 100_000, shares=50)
    loan = desk.give(10_000, term=1)
    assert codes(desk.books) == []
    assert codes(desk.books, loan.due_on) == []
    desk.clock.day = "2026-09-15"
    [item] = open_items(desk.books)
    assert (item.code, item.since, item.loan_id, item.amount) == ("open.loan_overdue", loan.due_on, loan.id, 11_000)
    desk.repay(11_000)
    assert codes(desk.books) == []
    desk.take_in("repayment", 700, loan=loan.uid)
    [item] = open_items(desk.books)
    assert (item.code, item.loan_id, item.amount) == ("open.loan_overpaid", loan.id, 700)


def test_a_difference_of_the_last_count_stands_open_until_it_is_booked(
    books: Books, meeting: Meeting, mary: int
) -> None:
    contributions.put(books, meeting.id, mary, SHARES, shares=2)
    meetings.close_meeting(books, meeting.id, 2 * SHARE_PRICE - 500, "500 short")
    [item] = but_dues(books)
    assert (item.code, item.amount, item.meeting_number) == ("open.cash_difference", -500, 1)
    payouts.pay(books, None, PayoutKind.SHORTAGE, 200, reason="The group bears it")
    assert [item.amount for item in but_dues(books)] == [-300]
    payouts.pay(books, None, PayoutKind.SHORTAGE, 300, reason="The group bears it")
    assert but_dues(books) == []


def test_what_was_booked_before_the_count_does_not_explain_it(books: Books, meeting: Meeting, mary: int) -> None:
    payouts.pay(books, meeting.id, PayoutKind.SHORTAGE, 500, reason="An earlier count", sure=True)
    contributions.receive(books, meeting.id, ContributionKind.SURPLUS, 200, reason="An earlier count")
    contributions.put(books, meeting.id, mary, SHARES, shares=2)
    meetings.close_meeting(books, meeting.id, 2 * SHARE_PRICE - 800, "500 short once more")
    assert [(item.code, item.amount) for item in but_dues(books)] == [("open.cash_difference", -500)]


def test_a_later_count_takes_the_place_of_an_earlier_one(books: Books, meeting: Meeting, mary: int) -> None:
    contributions.put(books, meeting.id, mary, SHARES, shares=2)
    meetings.close_meeting(books, meeting.id, 2 * SHARE_PRICE - 500, "500 short")
    again = meetings.open_meeting(books, TODAY, sure=True)
    meetings.close_meeting(books, again.id, 2 * SHARE_PRICE, "")
    assert but_dues(books) == []


def test_no_balance_is_below_zero_without_standing_open(books: Books, mary: int) -> None:
    ledger = Ledger(books)
    with books.writing():
        ledger.payout(900, place=str(Place.BANK))
        ledger.contribution(600, member=2)
        whose = ledger.members[2].uid.hex()
        ledger.payout(1_000, kind="withdrawal", user=whose)
        ledger.payout(70, kind="kept_change", user=whose, place=str(Place.MOBILE), fund=str(Fund.SOCIAL))
        ledger.contribution(3_000, kind="external_loan")
        ledger.payout(3_500, kind="external_repayment")
    found = {(item.code, item.fund, item.place, item.member_id): item.amount for item in open_items(books)}
    assert found == {
        ("open.below_zero", "loan_fund", "bank", None): 900,
        ("open.below_zero", "loan_fund", "box", None): 900,
        ("open.below_zero", "social_fund", "mobile", None): 70,
        ("open.savings_below_zero", "", "", mary): 400,
        ("open.kept_below_zero", "", "", mary): 70,
        ("open.external_overpaid", "", "", None): 500,
        ("open.share_price", "", "", None): 600,
    }


def test_shares_at_another_price_and_a_price_for_the_next_cycle(books: Books, meeting: Meeting, mary: int) -> None:
    contributions.put(books, meeting.id, mary, SHARES, shares=1)
    assert codes(books) == []
    agreed = constitutions.current(books)
    constitutions.change(books, replace(agreed, share_price=3_000), TODAY, sure=True)
    [item] = open_items(books)
    assert (item.code, item.amount) == ("open.next_price", 3_000)
    with books.writing():
        row_id = Ledger(books).contribution(2_500, shares=1)
    odd = next(item for item in open_items(books) if item.code == "open.share_price")
    assert odd.lines == (line_of("contribution", row_id),)


def test_a_constitution_that_this_program_cannot_read(books: Books) -> None:
    with books.writing():
        books.insert("constitution", TODAY, number=2, decided_on=TODAY, rules='{"share_price":0}')
    assert [(item.code, item.since) for item in open_items(books)] == [("open.constitution", TODAY)]
    assert open_items(books, "2026-11-25") == []


def test_a_term_of_office_that_ends_within_a_month(books: Books) -> None:
    member = Ledger(books).members[3]
    with books.writing():
        books.update("user", member.uid, office="secretary", office_since="2026-01-01", office_until="2026-12-26")
    assert open_items(books) == [Item("open.office_ends", "2026-12-26", member_id=member.id)]
    assert open_items(books, "2026-11-25") == []
    with books.writing():
        books.update("user", member.uid, left_on=TODAY)
    assert open_items(books) == []


def test_a_changed_past_stands_open(books: Books, meeting: Meeting, mary: int) -> None:
    contributions.put(books, meeting.id, mary, FINE, amount=200)
    meetings.close_meeting(books, meeting.id, 200, "")
    books.connection.execute("DROP TRIGGER contributions_facts")
    books.connection.execute("UPDATE contributions SET amount = 201")
    [item] = but_dues(books)
    assert (item.code, item.meeting_id, item.meeting_number) == ("open.seal_broken", meeting.id, 1)


def test_what_two_laptops_wrote_of_one_payment_is_for_people_to_judge(template: Template, tmp_path: Path) -> None:
    with pair_of(template, tmp_path) as pair:
        first, second = pair.laptops
        held = first.open()
        pair.exchange()
        lines = first.pay(held, 2, 3), second.pay(held, 2, 3)
        first.pay(held, 3, 1)
        second.pay(held, 4, 1)
        first.close(held)
        assert but_dues(first.books) == []
        pair.exchange()
        for laptop in (first, second):
            items = {item.code: item for item in but_dues(laptop.books)}
            assert set(items) == {"open.twice", "open.late_entries"}
            assert (items["open.twice"].amount, items["open.twice"].meeting_number) == (3 * SHARE_PRICE, 1)
            assert len(items["open.twice"].lines) == 2
            assert items["open.late_entries"].amount == 4 * SHARE_PRICE
        assert lines[0] in {line for item in but_dues(first.books) for line in item.lines}
        twice = next(item for item in but_dues(first.books) if item.code == "open.twice")
        corrections.reverse(first.books, twice.lines[1], "Paid once", keys=[])
        assert "open.twice" not in codes(first.books)


def test_the_same_amount_twice_on_one_laptop_is_no_question(books: Books, meeting: Meeting, mary: int) -> None:
    ledger = Ledger(books)
    with books.writing():
        for _ in range(2):
            ledger.contribution(500, member=2, kind="fine", meeting=meeting.uid.hex())
    assert open_items(books) == []


def test_one_entry_corrected_by_two_laptops(books: Books, meeting: Meeting, mary: int) -> None:
    ledger = Ledger(books)
    with books.writing():
        wrong = ledger.uid_of("contributions", ledger.contribution(600, kind="fine")).hex()
        for _ in range(2):
            ledger.contribution(-600, kind="fine", reverses=wrong, reason="not late")
    [double, below] = open_items(books)
    assert (double.code, double.amount, len(double.lines)) == ("open.reversed_twice", 600, 3)
    assert below.code == "open.below_zero"


def test_another_groups_troubles_are_not_listed(books: Books, neighbours: Books) -> None:
    with neighbours.writing():
        Ledger(neighbours).payout(900)
    assert codes(neighbours) == ["open.below_zero"]
    assert open_items(books) == []
    assert loans.active(books) == []
