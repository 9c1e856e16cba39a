"""The meeting's lines for loans, borrowers and dues, and what was written last."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from savingsdesk.core.model import ContributionKind, DueKind, Fund, GridRow, Meeting, Owed, PayoutKind
from savingsdesk.desk import contributions, due_lines, dues, just_now, loan_lines, loans, meetings, payouts
from savingsdesk.desk.session import Books
from savingsdesk.desk.verify import verify
from tests.desk.circle import Circle
from tests.village import refused

LENT, LATER = "2026-01-08", "2026-02-12"
SHARES = ContributionKind.SHARES


@pytest.fixture
def circle(tmp_path: Path) -> Iterator[Circle]:
    """Five members with ten shares; the second and the third have a loan of 3,000 for three months, 10 % flat."""
    made = Circle(tmp_path / "home", size=5, most_shares=20)
    meeting = made.open(LENT)
    for member in made.ids:
        contributions.put(made.books, meeting.id, member, SHARES, shares=10)
    for place in (2, 1):
        loans.give(made.books, meeting.id, made.ids[place], 3_000, 3)
    made.end(meeting)
    yield made
    assert verify(made.books) == []
    made.close()


@pytest.fixture
def meeting(circle: Circle) -> Meeting:
    """One month and some days later."""
    return circle.open(LATER)


@pytest.fixture
def books(circle: Circle) -> Books:
    return circle.books


def line_of(books: Books, meeting: Meeting, member_id: int) -> GridRow:
    [row] = [row for row in loan_lines.repaying(books, meeting.id) if row.member_id == member_id]
    return row


# --- Repayments -------------------------------------------------------------------------------------------------------


def test_each_loan_is_a_line_in_the_order_of_the_register(circle: Circle, books: Books, meeting: Meeting) -> None:
    loans.give(books, meeting.id, circle.ids[1], 1_000, 1)
    rows = loan_lines.repaying(books, meeting.id)
    assert [row.member_id for row in rows] == [circle.ids[1], circle.ids[1], circle.ids[2]]
    assert [row.owed for row in rows] == [3_300, 1_000, 3_300]
    assert len({row.key for row in rows}) == 3


def test_the_instalment_is_the_part_whose_time_has_come_with_its_charge(
    circle: Circle, books: Books, meeting: Meeting
) -> None:
    row = line_of(books, meeting, circle.ids[1])
    assert (row.usual, row.due_on, row.days_late) == (1_300, "2026-04-08", 0)
    loan_lines.put(books, meeting.id, row.key, 1_300)
    assert line_of(books, meeting, circle.ids[1]).usual == 0, "nothing more is due this month"
    circle.end(meeting)
    overdue = circle.open("2026-04-09")
    row = line_of(books, overdue, circle.ids[1])
    assert (row.usual, row.days_late) == (row.owed, 1), "after the term all of it is due"


def test_before_the_first_period_is_over_nothing_is_due(circle: Circle, books: Books) -> None:
    early = circle.open("2026-02-07")
    assert line_of(books, early, circle.ids[1]).usual == 0


def test_a_repayment_can_be_typed_over_and_taken_back(circle: Circle, books: Books, meeting: Meeting) -> None:
    key = line_of(books, meeting, circle.ids[1]).key
    assert loan_lines.put(books, meeting.id, key, 500).row.owed == 2_800
    repaid = loan_lines.put(books, meeting.id, key, 1_300)
    assert (repaid.row.amount, repaid.row.owed, repaid.change, repaid.is_cleared) == (1_300, 2_000, 0, False)
    assert not repaid.row.is_synced
    assert loan_lines.put(books, meeting.id, key, 0).row.owed == 3_300
    assert meetings.box(books, meeting.id).lines == []


def test_what_is_over_is_change_and_the_loan_is_cleared(circle: Circle, books: Books, meeting: Meeting) -> None:
    key = line_of(books, meeting, circle.ids[1]).key
    repaid = loan_lines.put(books, meeting.id, key, 3_500)
    assert (repaid.row.amount, repaid.row.owed, repaid.change, repaid.is_cleared) == (3_300, 0, 200, True)
    assert line_of(books, meeting, circle.ids[1]).amount == 3_300, "a loan that was cleared today stays in the list"


def test_no_cash_of_a_loan_rolled_over_or_written_off_shows_as_repaid(
    circle: Circle, books: Books, meeting: Meeting
) -> None:
    first, second = (line_of(books, meeting, circle.ids[place]).key for place in (1, 2))
    loans.roll_over(books, meeting.id, first, 2)
    loans.write_off(books, meeting.id, second, "The house burned down", amount=1_000)
    by_key = {row.key: row for row in loan_lines.repaying(books, meeting.id)}
    assert first not in by_key
    assert by_key[second].amount == 0


def test_what_another_act_paid_stays_and_counts(circle: Circle, books: Books, meeting: Meeting) -> None:
    key = line_of(books, meeting, circle.ids[1]).key
    other = loans.give(books, meeting.id, circle.ids[1], 1_000, 1).id
    loans.repay(books, meeting.id, circle.ids[1], 3_800)  # the older loan with its charge, and 500 of the new one
    assert refused(lambda: loan_lines.put(books, meeting.id, other, 300)) == ("entry.part_of_act", "amount")
    repaid = loan_lines.put(books, meeting.id, other, 5_000)
    assert (repaid.row.amount, repaid.change) == (1_000, 4_000)
    assert refused(lambda: loan_lines.put(books, meeting.id, 999, 100)) == ("loan.unknown", None)
    assert line_of_key(books, meeting, key).amount == 3_300


def line_of_key(books: Books, meeting: Meeting, key: int) -> GridRow:
    [row] = [row for row in loan_lines.repaying(books, meeting.id) if row.key == key]
    return row


# --- Borrowers --------------------------------------------------------------------------------------------------------


def test_who_borrows_sees_the_limit_that_the_verb_asks_about(circle: Circle, books: Books, meeting: Meeting) -> None:
    rows = loan_lines.borrowing(books, meeting.id, circle.ids)
    assert [row.limit for row in rows] == [loans.limit(books, member, LATER) for member in circle.ids]
    assert [row.owed for row in rows] == [0, 3_300, 3_300, 0, 0]
    loans.give(books, meeting.id, circle.ids[3], 5_000, 2)
    row = loan_lines.borrowing(books, meeting.id, circle.ids)[3]
    assert (row.amount, row.owed, row.limit) == (5_000, 5_000, 25_000)


# --- Fines and dues ---------------------------------------------------------------------------------------------------


def test_a_line_says_what_is_owed_and_for_what(circle: Circle, books: Books, meeting: Meeting) -> None:
    dues.charge(books, meeting.id, circle.ids[0], DueKind.FINE, 300, name="Late")
    dues.charge(books, meeting.id, circle.ids[0], DueKind.SOCIAL_FUND, 500)
    row = due_lines.lines(books, meeting.id, circle.ids)[0]
    assert (row.owed, row.usual, row.amount) == (800, 800, 0)
    assert row.owes == (Owed(DueKind.FINE, "Late", 300), Owed(DueKind.SOCIAL_FUND, "", 500))


def test_a_payment_goes_to_the_oldest_due_first_and_can_be_typed_over(
    circle: Circle, books: Books, meeting: Meeting
) -> None:
    member = circle.ids[0]
    first = dues.charge(books, meeting.id, member, DueKind.FINE, 300, name="Late")
    second = dues.charge(books, meeting.id, member, DueKind.SOCIAL_FUND, 500)
    row = due_lines.put(books, meeting.id, member, 400)
    assert (row.amount, row.owed) == (400, 400)
    assert [dues.get(books, due.id).left for due in (first, second)] == [0, 400]
    row = due_lines.put(books, meeting.id, member, 100)
    assert (row.amount, row.owed) == (100, 700)
    assert due_lines.put(books, meeting.id, member, 0).owed == 800
    assert refused(lambda: due_lines.put(books, meeting.id, member, 900)) == ("due.too_much", "amount")
    assert due_lines.lines(books, meeting.id, [member])[0].amount == 0


def test_who_owes_nothing_pays_a_fine_at_once(circle: Circle, books: Books, meeting: Meeting) -> None:
    member = circle.ids[4]
    assert due_lines.put(books, meeting.id, member, 200).amount == 200
    assert due_lines.put(books, meeting.id, member, 500).amount == 500
    assert meetings.box(books, meeting.id).lines == [("fine", 500)]
    assert due_lines.put(books, meeting.id, member, 0).amount == 0


def test_other_steps_see_what_is_owed_of_their_kind(circle: Circle, books: Books, meeting: Meeting) -> None:
    dues.charge(books, meeting.id, circle.ids[0], DueKind.SOCIAL_FUND, 500)
    dues.charge(books, meeting.id, circle.ids[1], DueKind.FINE, 300, name="Late")
    rows = contributions.grid_rows(books, meeting.id, ContributionKind.SOCIAL_FUND, circle.ids)
    assert [row.owed for row in due_lines.with_owed(books, rows, DueKind.SOCIAL_FUND)] == [500, 0, 0, 0, 0]


# --- Just now ---------------------------------------------------------------------------------------------------------


def test_one_act_is_one_line_with_the_sum_of_its_cash(circle: Circle, books: Books, meeting: Meeting) -> None:
    loan_lines.put(books, meeting.id, line_of(books, meeting, circle.ids[1]).key, 1_300)
    payouts.move(books, meeting.id, 400, to_place=None, to_fund=Fund.SOCIAL, reason="The group decided it")
    lines = just_now.lines(books, meeting.id, 5)
    assert [(line.kind, abs(line.amount)) for line in lines] == [("transfer", 400), ("repayment", 1_300)]


def test_every_kind_can_be_taken_back_the_newest_first(circle: Circle, books: Books, meeting: Meeting) -> None:
    contributions.put(books, meeting.id, circle.ids[0], SHARES, shares=2)
    loan_lines.put(books, meeting.id, line_of(books, meeting, circle.ids[1]).key, 1_300)
    loans.give(books, meeting.id, circle.ids[3], 5_000, 2)
    dues.charge(books, meeting.id, circle.ids[2], DueKind.FINE, 300, name="Late")
    payouts.pay(books, meeting.id, PayoutKind.EXPENSE, 700, reason="A book")
    taken = []
    while (entry := just_now.take_back_last(books, meeting.id)) is not None:
        taken.append((entry.entity, entry.kind))
    assert taken == [
        ("payout", "expense"),
        ("due", "fine"),
        ("loan", "loan"),
        ("contribution", "repayment"),
        ("contribution", "shares"),
    ]
    assert all(line.is_taken_back for line in just_now.lines(books, meeting.id, 9))
    assert meetings.box(books, meeting.id).lines == []
    assert dues.standing(books) == []


def test_a_charge_says_its_name_and_is_taken_back_by_itself(circle: Circle, books: Books, meeting: Meeting) -> None:
    due = dues.charge(books, meeting.id, circle.ids[2], DueKind.FINE, 300, name="Late")
    [line] = just_now.lines(books, meeting.id, 5)
    assert (line.entity, line.id, line.amount, line.reason, line.is_taken_back) == ("due", due.id, 300, "Late", False)
    just_now.take_back(books, line)
    [line] = just_now.lines(books, meeting.id, 5)
    assert line.is_taken_back
    assert due_lines.lines(books, meeting.id, [circle.ids[2]])[0].owed == 0


def test_other_money_is_what_stands_in_no_members_line(circle: Circle, books: Books, meeting: Meeting) -> None:
    contributions.put(books, meeting.id, circle.ids[0], SHARES, shares=2)
    payouts.pay(books, meeting.id, PayoutKind.EXPENSE, 700, reason="A book")
    contributions.receive(books, meeting.id, ContributionKind.OTHER_INCOME, 900)
    loans.give(books, meeting.id, circle.ids[3], 5_000, 2)
    assert [(entry.kind, entry.amount) for entry in meetings.other_money(books, meeting.id)] == [
        ("other_income", 900),
        ("expense", -700),
    ]
    just_now.take_back_last(books, meeting.id)  # the loan
    just_now.take_back_last(books, meeting.id)
    assert [entry.kind for entry in meetings.other_money(books, meeting.id)] == ["expense"]
