"""The share-out through the desk, on real books: the worked examples of the rules, and all that can be decided."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from savingsdesk.core.constitution import SocialAtShareOut
from savingsdesk.core.model import ContributionKind, DueKind, Fund, LoanStatus, PayoutKind, Place
from savingsdesk.core.shareout import Owing, RemainderTo, Weights
from savingsdesk.desk import (
    contributions,
    corrections,
    cycles,
    dues,
    entries,
    keys,
    loans,
    meetings,
    members,
    payouts,
    shareout,
)
from tests.desk.circle import ASCA, GHANA, KENYA, Circle, holds, pays
from tests.village import failure_of, refused

Make = Callable[..., Circle]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[Circle] = []

    def circle(size: int = 2, **other: Any) -> Circle:
        made.append(Circle(tmp_path / f"home{len(made)}", size, **other))
        return made[-1]

    yield circle
    for each in made:
        each.close()


def payouts_of(run: shareout.DryRun | shareout.Result) -> list[int]:
    return [line.payout for line in run.lines]


# --- The worked examples of DOMAIN.md §4 ------------------------------------------------------------------------------


def test_40_of_400_shares_of_a_loan_fund_of_50_000_are_worth_125_each(make: Make) -> None:
    circle = make(2, **KENYA, share_price=10_000)
    circle.meet("2026-01-08", {0: 360, 1: 40}, income=1_000_000)
    run = shareout.dry_run(circle.books)
    line = run.lines[1]
    assert line.gross / line.shares == 12_500
    assert line.profit == 100_000
    assert line.payout == 500_000
    pays(circle, run)


def test_45_of_900_shares_at_5_with_a_profit_of_900_receive_270(make: Make) -> None:
    circle = make(2, **GHANA, share_price=500)
    circle.meet("2026-01-08", {0: 855, 1: 45}, income=90_000)
    run = shareout.dry_run(circle.books)
    assert run.lines[1].profit == 4_500
    assert (run.lines[1].savings, run.lines[1].payout) == (22_500, 27_000)
    pays(circle, run)


def test_of_two_with_equal_shares_the_one_who_owes_3_000_receives_2_000_and_ends_repaid(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 5, 1: 5})
    loan = circle.lend(0, 3_000)
    assert circle.cash() == 7_000
    run = shareout.dry_run(circle.books)
    assert run.pool.amount == 10_000
    assert [line.gross for line in run.lines] == [5_000, 5_000]
    assert payouts_of(run) == [2_000, 5_000]
    pays(circle, run)
    assert loans.get(circle.books, loan.id).status is LoanStatus.REPAID
    assert circle.cash() == 0


def test_with_1_000_in_the_box_the_debtor_of_3_000_is_listed_as_owing_1_000_and_a_decision_is_asked(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 2, 1: 2})
    circle.lend(0, 3_000)
    run = shareout.dry_run(circle.books)
    assert [line.gross for line in run.lines] == [2_000, 2_000]
    assert (run.pool.amount, payouts_of(run)) == (4_000, [0, 2_000])
    assert [(line.netted, line.owing) for line in run.lines] == [(2_000, 1_000), (0, 0)]
    assert ([line.member_id for line in run.undecided], run.box_short) == ([circle.ids[0]], 1_000)
    holds(circle, run)
    before = circle.written()
    assert refused(lambda: shareout.pay_out(circle.books)) == ("shareout.undecided", None)
    assert circle.written() == before
    assert cycles.current(circle.books).number == 1


SHARES = {0: 240, 1: 201, 2: 187, 3: 160, 4: 125}


def test_a_pool_of_1_847_350_leaves_a_remainder_of_150_in_the_loan_fund(make: Make) -> None:
    circle = make(5, cash_unit=100, share_price=2_000)
    circle.meet("2026-01-08", SHARES, income=21_350)
    run = shareout.dry_run(circle.books)
    assert payouts_of(run) == [485_600, 406_700, 378_300, 323_700, 252_900]
    assert (run.pool.amount, run.remainder) == (1_847_350, 150)
    pays(circle, run)
    assert circle.cash() == 150


def test_the_same_pool_by_largest_remainder_gives_the_third_100_more(make: Make) -> None:
    circle = make(5, cash_unit=100, share_price=2_000)
    circle.meet("2026-01-08", SHARES, income=21_350)
    run = shareout.dry_run(circle.books, remainder_to=RemainderTo.LARGEST)
    assert payouts_of(run) == [485_600, 406_700, 378_400, 323_700, 252_900]
    assert run.remainder == 50
    pays(circle, run, remainder_to=RemainderTo.LARGEST)


def test_the_same_pool_with_its_remainder_to_the_social_fund_moves_150_there(make: Make) -> None:
    circle = make(5, cash_unit=100, share_price=2_000)
    circle.meet("2026-01-08", SHARES, income=21_350)
    circle.agree(remainder_to=RemainderTo.SOCIAL_FUND)
    pays(circle, shareout.dry_run(circle.books))
    assert (circle.cash(), circle.cash(Fund.SOCIAL)) == (0, 150)


def test_1_500_shares_of_a_pool_of_1_000_000_are_never_overspent_by_a_rounded_667(make: Make) -> None:
    circle = make(15, share_price=600)
    circle.meet("2026-01-08", dict.fromkeys(range(15), 100), income=100_000)
    run = shareout.dry_run(circle.books)
    assert payouts_of(run) == [66_666] * 15
    assert run.remainder == 10
    pays(circle, run)


def test_time_weighted_10_000_each_at_three_meetings_bring_2_000_and_1_000_and_nothing(make: Make) -> None:
    circle = make(3, share_price=10_000)
    for place, day in enumerate(("2026-01-08", "2026-01-15", "2026-01-22")):
        circle.meet(day, {place: 1}, income=1_000)
    run = shareout.dry_run(circle.books, weights=Weights.TIME_WEIGHTED)
    assert [line.profit for line in run.lines] == [2_000, 1_000, 0]
    pays(circle, run, weights=Weights.TIME_WEIGHTED)


# --- Weights ----------------------------------------------------------------------------------------------------------


def test_a_late_joiner_shares_by_what_was_saved_and_equally_only_where_the_group_says_so(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 3, 1: 3}, income=800)
    circle.clock.day = "2026-05-01"
    [late] = members.add(circle.books, [members.NewMember("Late", joined_on="2026-04-20")])
    circle.ids.append(late.id)
    circle.meet("2026-05-01", {2: 2})
    assert [line.profit for line in shareout.dry_run(circle.books).lines] == [300, 300, 200]
    equal = shareout.dry_run(circle.books, weights=Weights.EQUAL)
    assert [line.profit for line in equal.lines] == [Fraction(800, 3)] * 3
    assert len(shareout.dry_run(circle.books, on="2026-01-08").lines) == 2


def test_savings_are_net_of_withdrawals_and_weigh_by_what_stayed(make: Make) -> None:
    circle = make(2, **ASCA)
    circle.meet("2026-01-08", {0: 4_000, 1: 4_000}, income=300)
    payouts.pay(circle.books, None, PayoutKind.WITHDRAWAL, 2_000, member_id=circle.ids[1])
    run = shareout.dry_run(circle.books)
    assert [line.savings for line in run.lines] == [4_000, 2_000]
    assert [line.profit for line in run.lines] == [200, 100]
    pays(circle, run)


def test_a_loss_is_borne_by_savings(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 6, 1: 2})
    payouts.pay(circle.books, None, PayoutKind.EXPENSE, 800, reason="The roof")
    run = shareout.dry_run(circle.books)
    assert [line.profit for line in run.lines] == [-600, -200]
    assert payouts_of(run) == [5_400, 1_800]
    pays(circle, run)


def test_a_leaver_has_no_part_in_the_weights(make: Make) -> None:
    circle = make(3)
    circle.meet("2026-01-08", {0: 2, 1: 2, 2: 2}, income=600)
    members.leave(circle.books, None, circle.ids[2])
    run = shareout.dry_run(circle.books)
    assert [(line.member_id, line.payout) for line in run.lines] == [(circle.ids[0], 2_300), (circle.ids[1], 2_300)]
    pays(circle, run)


def test_a_corrected_purchase_weighs_by_time_as_if_it_had_never_been(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 2, 1: 2})
    circle.meet("2026-01-15", income=100)
    wrong = next(
        line
        for line in entries.ids(circle.books, entries.Filter())
        if entries.rows(circle.books, [line])[0].member_name == "Member 2"
    )
    circle.meet("2026-01-22")
    corrections.reverse(circle.books, wrong, "Nobody bought")
    lines = shareout.dry_run(circle.books, weights=Weights.TIME_WEIGHTED).lines
    assert [(line.savings, line.shares, line.weight) for line in lines] == [(2_000, 2, 4_000), (0, 0, 0)]


def test_a_purchase_that_was_put_right_twice_weighs_from_the_meeting_of_the_purchase(make: Make) -> None:
    """Found at the third meeting, and wrong again until after it: the money was there from the first meeting on."""
    circle = make(2)
    circle.meet("2026-01-08", {0: 2, 1: 2})
    circle.meet("2026-01-15", income=100)
    circle.meet("2026-01-22")

    def newest_of_member_2() -> int:
        lines = entries.rows(circle.books, entries.ids(circle.books, entries.Filter()))
        return next(line.id for line in lines if line.member_name == "Member 2" and (line.shares or 0) > 0)

    corrections.replace(circle.books, newest_of_member_2(), "One stamp too many", shares=1)
    corrections.replace(circle.books, newest_of_member_2(), "It was three stamps", shares=3)
    lines = shareout.dry_run(circle.books, weights=Weights.TIME_WEIGHTED).lines
    assert [(line.savings, line.shares, line.weight) for line in lines] == [(2_000, 2, 4_000), (3_000, 3, 6_000)]


# --- Any day, and what was counted ------------------------------------------------------------------------------------


def test_a_dry_run_of_a_past_day_knows_nothing_of_what_came_after(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 1, 1: 1}, income=100)
    then = shareout.dry_run(circle.books)
    circle.clock.day = "2026-02-01"
    circle.lend(0, 500, rate=1_000)
    circle.fine(1, 50)
    circle.meet("2026-03-05", {0: 5}, income=900)
    dues.pay(circle.books, None, dues.standing(circle.books)[0].id)
    dues.charge(circle.books, None, circle.ids[1], DueKind.FINE, 50)
    assert shareout.dry_run(circle.books, on="2026-01-08") == then
    assert [line.owes for line in shareout.dry_run(circle.books, on="2026-02-01").lines] == [500, 50]
    now = shareout.dry_run(circle.books)
    assert ([line.owes for line in now.lines], now.pool.amount) == ([550, 50], 8_150)


def test_what_was_counted_is_shared_and_the_books_say_so(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 1, 1: 1}, income=100, social=300)
    short = shareout.dry_run(circle.books, counted=2_300)
    assert (short.pool.expected, short.pool.counted, payouts_of(short)) == (2_100, 2_000, [1_000, 1_000])
    assert refused(lambda: shareout.pay_out(circle.books, counted=2_300)) == ("shareout.reason_needed", "reason")
    pays(circle, short, counted=2_300, reason="Change was given wrongly")
    assert circle.cash(Fund.SOCIAL) == 300


def test_notes_are_told_for_each_and_set_against_the_box(make: Make) -> None:
    circle = make(2, cash_unit=100)
    circle.meet("2026-01-08", {0: 5, 1: 5})
    run = shareout.dry_run(circle.books, counted={10_000: 1})
    assert run.notes is not None
    assert run.notes.total == {5_000: 2}
    assert run.payable is not None
    assert [(change.value, change.into) for change in run.payable.changes] == [(10_000, {5_000: 2})]
    assert shareout.dry_run(circle.books, counted={5_000: 2}).payable.changes == ()  # type: ignore[union-attr]
    circle.meet("2026-01-15", income=1)
    assert shareout.dry_run(circle.books, cash_unit=1).notes is not None
    circle.meet("2026-01-22", income=1)
    assert shareout.dry_run(circle.books, cash_unit=1).notes is None  # no coin of one shilling


def test_reserves_and_an_external_loan_stay_in_the_fund(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 2, 1: 2})
    contributions.receive(circle.books, None, ContributionKind.EXTERNAL_LOAN, 5_000)
    run = shareout.dry_run(circle.books, reserves=400)
    assert (run.pool.external, payouts_of(run)) == (5_000, [1_800, 1_800])
    pays(circle, run, reserves=400)
    assert (circle.cash(), loans.external_owed(circle.books)) == (5_400, 5_000)


def test_an_external_loan_repaid_twice_leaves_the_pool_what_lies_in_the_box(make: Make) -> None:
    """The bank owes the group then, but its money is not here to be shared."""
    circle = make()
    circle.meet("2026-01-08", {0: 2, 1: 2})
    contributions.receive(circle.books, None, ContributionKind.EXTERNAL_LOAN, 1_000)
    payouts.pay(circle.books, None, PayoutKind.EXTERNAL_REPAYMENT, 1_400)
    run = shareout.dry_run(circle.books)
    assert (loans.external_owed(circle.books), run.pool.external, run.pool.amount) == (-400, 0, 3_600)
    pays(circle, run)


def test_change_kept_for_a_member_is_shared_with_nobody(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 2, 1: 2})
    meeting = circle.open("2026-01-15")
    contributions.buy_shares(circle.books, meeting.id, circle.ids[0], 300, left_over=contributions.LeftOver.KEPT)
    circle.end(meeting)
    run = shareout.dry_run(circle.books)
    assert (run.pool.kept, payouts_of(run)) == (300, [2_000, 2_000])
    pays(circle, run)
    assert contributions.kept(circle.books, circle.ids[0]) == 300


# --- Debts ------------------------------------------------------------------------------------------------------------


def test_fines_and_what_is_owed_to_the_social_fund_are_netted_and_reach_their_fund(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 5, 1: 5}, social=2_000)
    circle.lend(0, 600, fund=Fund.SOCIAL)
    circle.fine(0, 90, Fund.SOCIAL)
    circle.fine(0, 50)
    run = shareout.dry_run(circle.books)
    assert (run.pool.amount, run.pool.to_social, run.lines[0].owes) == (10_050 + 690 - 690, 690, 740)
    assert payouts_of(run) == [5_025 - 740, 5_025]
    pays(circle, run)
    assert circle.cash(Fund.SOCIAL) == 2_000 + 90


def owing_circle(make: Make) -> Circle:
    """1,000 in the box, and a member who owes 3,000, 200 of it to the social fund."""
    circle = make(3)
    circle.meet("2026-01-08", {0: 2, 1: 1, 2: 1})
    circle.lend(0, 2_800)
    circle.fine(0, 200, Fund.SOCIAL)
    payouts.pay(circle.books, None, PayoutKind.EXPENSE, 200, reason="A new box")
    return circle


@pytest.mark.parametrize("decision", list(Owing))
def test_a_debt_beyond_the_share_is_settled_as_decided(make: Make, decision: Owing) -> None:
    circle = owing_circle(make)
    decided = circle.decisions(m0=decision)
    run = shareout.dry_run(circle.books, decisions=decided)
    assert run.lines[0].decision is decision
    result = pays(circle, run, decisions=decided, reason="The goat died")
    debtor = result.lines[0]
    assert (debtor.decision, debtor.netted + debtor.owing, debtor.payout) == (decision, 3_000, 0)
    carried = loans.active(circle.books)
    if decision is Owing.CARRY:
        [loan] = carried
        assert (loan.principal, loan.member_id) == (debtor.owing, circle.ids[0])
        assert cycles.current(circle.books).number == 2
    else:
        assert carried == []
    others = {Owing.PAY_NOW: 950, Owing.WRITE_OFF: 500, Owing.CARRY: 400}[decision]
    assert payouts_of(run) == [0, others, others]


def test_a_written_off_debt_to_the_social_fund_takes_from_it_only_what_the_share_does_not_pay(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 1, 1: 9}, social=5_000)
    circle.lend(0, 900)
    circle.lend(0, 3_000, fund=Fund.SOCIAL)
    decided = circle.decisions(m0=Owing.WRITE_OFF)
    run = shareout.dry_run(circle.books, decisions=decided)
    assert (run.lines[0].netted, run.pool.to_social, run.lines[0].owing) == (1_000, 100, 2_900)
    assert payouts_of(run) == [0, 9_000]
    pays(circle, run, decisions=decided, reason="Nobody finds him")
    assert circle.cash(Fund.SOCIAL) == 2_100


def test_a_leaver_who_owes_keeps_owing_and_is_no_line_of_the_share_out(make: Make) -> None:
    circle = make(3)
    circle.meet("2026-01-08", {0: 2, 1: 2, 2: 1})
    circle.lend(2, 1_500)
    members.leave(circle.books, None, circle.ids[2], sure=True)
    run = shareout.dry_run(circle.books)
    assert (run.pool.owed, payouts_of(run)) == (0, [1_750, 1_750])  # the 500 that he keeps owing are lost for now
    pays(circle, run)
    assert loans.owed_by(circle.books, circle.ids[2]) == 500


# --- The social fund, and the next cycle ------------------------------------------------------------------------------


def test_the_social_fund_is_carried_or_split_equally(make: Make) -> None:
    circle = make(3, cash_unit=100)
    circle.meet("2026-01-08", {0: 2, 1: 1}, social=1_000)
    assert shareout.dry_run(circle.books).social == shareout.SocialLine(1_000, 0, 1_000)
    circle.agree(social_at_share_out=SocialAtShareOut.SPLIT)
    run = shareout.dry_run(circle.books)
    assert run.social == shareout.SocialLine(1_000, 300, 100)
    assert [line.receives for line in run.lines] == [2_300, 1_300, 300]
    pays(circle, run)


def test_members_put_money_into_the_next_cycle_at_once(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 3, 1: 3}, income=800)
    again = {circle.ids[0]: 2_000}
    run = shareout.dry_run(circle.books, reinvest=again)
    assert [line.receives for line in run.lines] == [1_400, 3_400]
    pays(circle, run, reinvest=again)
    grid = contributions.grid_rows(circle.books, circle.open("2026-01-15").id, ContributionKind.SHARES, circle.ids)
    assert [(row.shares_before, row.saved_before) for row in grid] == [(2, 2_000), (0, 0)]


def test_only_whole_shares_and_no_more_than_is_received_are_put_in_again(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 3, 1: 3})
    first, books = circle.ids[0], circle.books
    assert refused(lambda: shareout.dry_run(books, reinvest={first: 500})) == ("shares.not_whole", "reinvest")
    assert refused(lambda: shareout.dry_run(books, reinvest={first: 4_000})) == (
        "shareout.reinvest_too_much",
        "reinvest",
    )
    assert refused(lambda: shareout.dry_run(books, reinvest={first: -1_000})) == ("amount.sign", "reinvest")
    assert refused(lambda: shareout.dry_run(books, reinvest={999: 1_000})) == ("member.unknown", None)
    assert refused(lambda: shareout.dry_run(books, decisions={999: Owing.CARRY})) == ("member.unknown", None)


def test_the_second_cycle_shares_what_it_earned_and_what_the_first_left(make: Make) -> None:
    circle = make(3)
    circle.meet("2026-01-08", {0: 1, 1: 1, 2: 1}, income=100)
    first = pays(circle, shareout.dry_run(circle.books))
    assert first.remainder == 1
    circle.meet("2026-01-15", {0: 2}, income=9)
    run = shareout.dry_run(circle.books)
    assert [(line.savings, line.payout) for line in run.lines] == [(2_000, 2_010), (0, 0), (0, 0)]
    pays(circle, run)
    assert shareout.result(circle.books, first.cycle.id) == first
    assert [cycle.number for cycle in cycles.history(circle.books)] == [3, 2, 1]


# --- What has a defined answer ----------------------------------------------------------------------------------------


def test_a_cycle_that_never_had_a_meeting_is_not_shared_out(make: Make) -> None:
    circle = make(2)
    assert refused(lambda: shareout.dry_run(circle.books)) == ("shareout.never_met", None)
    assert refused(lambda: shareout.pay_out(circle.books)) == ("shareout.never_met", None)


def test_a_share_out_with_an_open_meeting_waits_for_its_closing(make: Make) -> None:
    circle = make(2)
    meeting = circle.open("2026-01-08")
    contributions.put(circle.books, meeting.id, circle.ids[0], ContributionKind.SHARES, shares=1)
    assert payouts_of(shareout.dry_run(circle.books)) == [1_000, 0]
    assert refused(lambda: shareout.pay_out(circle.books)) == ("shareout.meeting_open", None)
    meetings.close_meeting(circle.books, meeting.id, 1_000, "")
    pays(circle, shareout.dry_run(circle.books))


def test_without_shares_there_is_nothing_to_share_by(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", income=500)
    for weights in Weights:
        run = lambda weights=weights: shareout.dry_run(circle.books, weights=weights)  # noqa: E731
        assert refused(run) == ("shareout.no_shares", None)


def test_a_share_out_with_one_member_asks_first(make: Make) -> None:
    circle = make(1)
    circle.meet("2026-01-08", {0: 2}, income=100)
    assert refused(lambda: shareout.pay_out(circle.books)) == ("shareout.one_member", None)
    pays(circle, shareout.dry_run(circle.books), sure=True)


def test_paying_out_twice_finds_the_next_cycle_empty(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 2})
    pays(circle, shareout.dry_run(circle.books))
    before = circle.written()
    assert refused(lambda: shareout.pay_out(circle.books)) == ("shareout.never_met", None)
    assert circle.written() == before


@pytest.mark.parametrize(
    ("assumed", "refusal"),
    [
        ({"on": "2026-02-30"}, ("day.unreadable", "on")),
        ({"on": "2027-01-01"}, ("day.in_future", "on")),
        ({"on": "2025-12-31"}, ("day.before_cycle", "on")),
        ({"on": "2026-01-07"}, ("day.before_entries", "on")),
        ({"cash_unit": 0}, ("amount.zero", "cash_unit")),
        ({"reserves": -1}, ("amount.sign", "reserves")),
        ({"reserves": 10**6}, ("shareout.pool_negative", None)),
        ({"counted": -1}, ("amount.sign", "counted")),
        ({"counted": {7: 1}}, ("notes.unknown", "notes")),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    make: Make, assumed: dict[str, Any], refusal: tuple[str, str | None]
) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 2, 1: 2})
    before = circle.written()
    assert refused(lambda: shareout.pay_out(circle.books, **assumed)) == refusal
    assert circle.written() == before
    assert cycles.current(circle.books).closed_on is None


def test_money_in_the_bank_is_fetched_before_it_is_paid(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 2, 1: 2})
    loan, box, bank = Fund.LOAN, Place.BOX, Place.BANK
    payouts.move(circle.books, None, 3_000, fund=loan, place=box, to_fund=loan, to_place=bank)
    run = shareout.dry_run(circle.books)
    assert (run.elsewhere, payouts_of(run)) == (3_000, [2_000, 2_000])
    failure = failure_of(lambda: shareout.pay_out(circle.books))
    assert (failure.code, failure.values["missing"]) == ("shareout.money_elsewhere", 3_000)
    payouts.move(circle.books, None, 3_000, fund=loan, place=bank, to_fund=loan, to_place=box)
    pays(circle, shareout.dry_run(circle.books))


def test_a_second_key_is_turned_for_the_share_out(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 2, 1: 2})
    second = members.let_in(circle.session, circle.books, circle.ids[1], "second", "seven red hens")
    assert refused(lambda: shareout.pay_out(circle.books)) == ("key.needed", "second_key")
    turned = [keys.turn(circle.books, "second", "seven red hens")]
    assert pays(circle, shareout.dry_run(circle.books), keys=turned).approvers == second.uid.hex()


def test_a_cycle_that_was_not_shared_out_has_no_result(make: Make) -> None:
    circle = make(2)
    current = cycles.current(circle.books).id
    assert refused(lambda: shareout.result(circle.books, current)) == ("shareout.none", None)
    assert refused(lambda: shareout.result(circle.books, 999)) == ("cycle.unknown", None)


def test_dues_for_missed_savings_are_no_debt(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 2, 1: 2})
    dues.charge(circle.books, None, circle.ids[0], DueKind.SAVINGS, 1_000)
    assert [line.owes for line in shareout.dry_run(circle.books).lines] == [0, 0]
