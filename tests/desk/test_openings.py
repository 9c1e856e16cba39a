"""A group that starts in the middle of a cycle: what is on paper, what was counted, and the difference."""

from __future__ import annotations

from dataclasses import replace

import pytest

from savingsdesk.core.constitution import Constitution
from savingsdesk.core.loans import ChargeMethod
from savingsdesk.core.model import ContributionKind, DueKind, Fund, Place
from savingsdesk.db import entries, sync_queue
from savingsdesk.desk import constitutions, contributions, corrections, dues, groups, loans, meetings, members, openings
from savingsdesk.desk.openings import MemberOpening, Opening, OpenLoan, Repaid
from savingsdesk.desk.session import Books
from savingsdesk.desk.verify import verify
from tests.village import SHARE_PRICE, TODAY, failure_of, refused

DAY = "2026-10-01"
BOX, BANK, SOCIAL_BOX = (Fund.LOAN, Place.BOX), (Fund.LOAN, Place.BANK), (Fund.SOCIAL, Place.BOX)


@pytest.fixture
def everyone(books: Books) -> list[int]:
    return members.ids(books)


@pytest.fixture
def paper(everyone: list[int]) -> Opening:
    """40,000 saved in shares, 10,000 lent at 10 % flat two months ago of which 4,000 came back, and a social fund."""
    loan = OpenLoan(10_000, "2026-08-01", 3, (Repaid("2026-09-05", 4_000),))
    return Opening(
        DAY,
        (
            MemberOpening(everyone[0], shares=12, fines_owed=500),
            MemberOpening(everyone[1], shares=8, loans=(loan,), kept_change=300, social_owed=1_000),
        ),
        {BOX: 25_000, BANK: 12_000, SOCIAL_BOX: 6_000},
        external_loan=2_000,
    )


def cash(books: Books) -> dict[tuple[str, str], int]:
    return {place: amount for place, amount in entries.cash(books.connection, books.group_id).items() if amount}


def account(books: Books, name: str) -> int:
    """Credit minus debit."""
    query = "SELECT coalesce(sum(credit) - sum(debit), 0) FROM entries WHERE account = ?"
    return int(books.connection.execute(query, (name,)).fetchone()[0])


def waiting(books: Books) -> int:
    return sync_queue.waiting(books.connection, books.group_id)


def agree(books: Books, **settings: object) -> Constitution:
    new = replace(constitutions.current(books), **settings)  # type: ignore[arg-type]
    return constitutions.change(books, new, "2026-07-09", sure=True)


def test_the_books_hold_what_was_on_paper_and_the_cash_that_was_counted(
    books: Books, paper: Opening, everyone: list[int]
) -> None:
    assert openings.check(books, paper) == []
    meeting = openings.record(books, paper)
    assert (meeting.number, meeting.held_on, meeting.is_open) == (0, DAY, True)
    assert cash(books) == {BOX: 25_000, BANK: 12_000, SOCIAL_BOX: 6_000}
    assert entries.saved(books.connection, books.group_id, meeting.cycle_id) == (20 * SHARE_PRICE, 20)
    assert [(due.kind, due.left) for due in dues.standing(books)] == [
        (DueKind.FINE, 500),
        (DueKind.SOCIAL_FUND, 1_000),
    ]
    assert contributions.kept(books, everyone[1]) == 300
    assert loans.external_owed(books) == 2_000
    assert account(books, "social_fund") == 6_000
    # 37,000 of cash and 7,000 still lent, less 40,000 saved, 300 kept, 2,000 borrowed and 1,000 of charges so far.
    assert account(books, "brought_forward") == 37_000 + 7_000 - 40_000 - 300 - 2_000 - 1_000
    assert verify(books) == []


def test_what_is_owed_on_a_loan_counts_from_its_true_day(books: Books, paper: Opening, everyone: list[int]) -> None:
    openings.record(books, paper)
    [line] = loans.of_member(books, everyone[1], on=DAY)
    # August and September at 1,000; the 4,000 of 5 September paid the first 1,000 and 3,000 of the principal.
    assert (line.state.principal_owed, line.state.charge_owed) == (7_000, 1_000)
    [line] = loans.of_member(books, everyone[1], on="2026-12-01")
    assert (line.state.owed, line.is_overdue) == (9_000, True)


def test_an_upfront_charge_was_paid_when_the_loan_was_given(books: Books, everyone: list[int]) -> None:
    agree(books, charge_method=ChargeMethod.UPFRONT)
    loan = OpenLoan(80_000, "2026-08-01", 1, (Repaid(DAY, 30_000),))
    openings.record(books, Opening(DAY, (MemberOpening(everyone[1], loans=(loan,)),), {BOX: 9_000}))
    [line] = loans.of_member(books, everyone[1], on=DAY)
    assert (line.state.principal_owed, line.state.charge_owed) == (50_000, 0)
    assert cash(books) == {BOX: 9_000}


def test_a_group_that_lost_money_before_begins_with_the_loss(books: Books, everyone: list[int]) -> None:
    openings.record(books, Opening(DAY, (MemberOpening(everyone[0], savings=9_000),), {BOX: 7_500}))
    assert cash(books) == {BOX: 7_500}
    assert account(books, "brought_forward") == -1_500
    assert verify(books) == []


def test_the_opening_is_closed_and_sealed_and_the_first_meeting_is_number_1(books: Books, paper: Opening) -> None:
    meeting = openings.record(books, paper)
    closed = meetings.close_meeting(books, meeting.id, 31_000, "")
    assert closed.seal
    assert [due.left for due in dues.standing(books)] == [500, 1_000]  # nobody missed a duty at the opening
    assert meetings.open_meeting(books, TODAY).number == 1
    assert verify(books) == []


def test_recorded_again_it_replaces_what_was_recorded_before(books: Books, paper: Opening, everyone: list[int]) -> None:
    first = openings.record(books, paper)
    better = Opening("2026-10-08", (MemberOpening(everyone[2], shares=1, fines_owed=200),), {BOX: 5_000})
    second = openings.record(books, better)
    assert (second.id, second.held_on) == (first.id, "2026-10-08")
    assert cash(books) == {BOX: 5_000}
    assert [due.left for due in dues.standing(books)] == [200]
    assert loans.active(books) == []
    assert account(books, "savings") == SHARE_PRICE
    assert verify(books) == []


def test_one_wrong_line_is_corrected_later_without_the_others(books: Books, paper: Opening) -> None:
    meeting = openings.record(books, paper)
    meetings.close_meeting(books, meeting.id, 31_000, "")
    shares = ContributionKind.SHARES
    found = entries.ids(books.connection, books.group_id, entries.Conditions(order="oldest", kind=shares))
    corrections.replace(books, found[0], "Ten stamps in the passbook", shares=10)
    assert entries.saved(books.connection, books.group_id, meeting.cycle_id) == (18 * SHARE_PRICE, 18)


def test_the_price_of_the_shares_that_were_taken_over_stays(books: Books, paper: Opening) -> None:
    meeting = openings.record(books, paper)
    agreed = replace(constitutions.current(books), share_price=3_000)
    price = refused(lambda: constitutions.change(books, agreed, "2026-10-02"))
    assert price == ("constitution.price_in_cycle", "share_price")
    constitutions.change(books, agreed, "2026-10-02", sure=True)
    assert groups.cycle(books).share_price == SHARE_PRICE
    assert meeting.number == 0


def test_it_comes_before_everything_else(books: Books, paper: Opening, everyone: list[int]) -> None:
    contributions.receive(books, None, ContributionKind.GRANT, 500)
    before = waiting(books)
    assert refused(lambda: openings.record(books, paper)) == ("opening.not_first", None)
    assert waiting(books) == before


def test_it_does_not_come_after_a_meeting(books: Books, paper: Opening) -> None:
    meeting = meetings.open_meeting(books, TODAY)
    assert refused(lambda: openings.record(books, paper)) == ("opening.not_first", None)
    meetings.close_meeting(books, meeting.id, 0, "")
    assert refused(lambda: openings.record(books, paper)) == ("opening.not_first", None)


@pytest.mark.parametrize(
    ("day", "code"),
    [("2026-06-31", "day.unreadable"), ("2026-07-01", "day.before_cycle"), ("2027-01-01", "day.in_future")],
)
def test_a_day_outside_the_cycle_is_refused(books: Books, day: str, code: str) -> None:
    assert refused(lambda: openings.record(books, Opening(day, ()))) == (code, "held_on")


def test_each_bad_line_is_named_and_nothing_is_written(
    books: Books, neighbours: Books, paper: Opening, everyone: list[int]
) -> None:
    [grace] = members.ids(neighbours)
    fine = OpenLoan(1_000, "2026-08-01", 3)
    lines = (
        paper.members[0],
        MemberOpening(grace, shares=1),
        MemberOpening(everyone[0], shares=1),
        MemberOpening(everyone[2], shares=-1, savings=10**15 + 1),
        MemberOpening(everyone[3], loans=(replace(fine, issued_on="2026-10-02"),)),
        MemberOpening(everyone[4], loans=(replace(fine, repaid=(Repaid("2026-07-31", 5),)),)),
        MemberOpening(everyone[5], loans=(replace(fine, repaid=(Repaid(DAY, 1_201),)),)),
        MemberOpening(everyone[6], loans=(replace(fine, rate=10**9),)),
        MemberOpening(everyone[7], shares=10**14),
    )
    before = waiting(books)
    bad = openings.check(books, replace(paper, members=lines, external_loan=-1))
    assert [(each.line, each.field, each.code) for each in bad] == [
        (0, "external_loan", "amount.sign"),
        (2, "member", "member.unknown"),
        (3, "member", "opening.twice"),
        (4, "savings", "amount.too_large"),
        (4, "shares", "amount.sign"),
        (5, "loans", "opening.loan_later"),
        (6, "loans", "opening.repaid_day"),
        (7, "loans", "opening.repaid_too_much"),
        (8, "rate", "rate.too_large"),
        (9, "shares", "amount.too_large"),
    ]
    failure = failure_of(lambda: openings.record(books, replace(paper, members=lines[:2])))
    assert (failure.code, failure.values["line"]) == ("member.unknown", 2)
    assert waiting(books) == before
