"""Cycles: closed by a share-out or without one, opened under the constitution of the day, and what comes late."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from savingsdesk.core.model import ContributionKind, GroupKind
from savingsdesk.core.shareout import Weights
from savingsdesk.db.store import Hand
from savingsdesk.desk import (
    constitutions,
    contributions,
    corrections,
    cycles,
    groups,
    keys,
    loans,
    members,
    shareout,
    sittings,
)
from savingsdesk.desk.session import Row
from savingsdesk.desk.verify import verify
from tests.desk.circle import ASCA, Circle
from tests.village import refused

Make = Callable[..., Circle]
SHG = {"kind": GroupKind.SHG}


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[Circle] = []

    def circle(size: int = 2, **other: Any) -> Circle:
        made.append(Circle(tmp_path / f"home{len(made)}", size, **other))
        return made[-1]

    yield circle
    for each in made:
        each.close()


def test_a_group_that_does_not_share_out_goes_on_with_all_its_money(make: Make) -> None:
    circle = make(2, **SHG)
    circle.meet("2026-01-08", {0: 1_000, 1: 1_000}, income=100, social=50)
    circle.lend(0, 700)
    before = circle.written()
    closed = cycles.close_without_share_out(circle.books)
    assert (closed.closed_on, closed.share_out, circle.written()) == ("2026-01-08", "", before + 1)
    assert (circle.cash(), groups.totals(circle.books).social_fund) == (1_400, 50)
    opened = cycles.open_next(circle.books)
    assert (opened.number, opened.opened_on, cycles.current(circle.books)) == (2, "2026-01-08", opened)
    assert [line.member_id for line in loans.active(circle.books)] == [circle.ids[0]]
    assert verify(circle.books) == []


def test_savings_of_cycles_that_were_not_shared_out_count_in_the_share_out_that_comes(make: Make) -> None:
    circle = make(2, **ASCA)
    circle.meet("2026-01-08", {0: 1_000, 1: 1_000})
    cycles.close_without_share_out(circle.books)
    cycles.open_next(circle.books)
    circle.meet("2026-02-05", {0: 2_000}, income=400)
    run = shareout.dry_run(circle.books)
    assert [(line.savings, line.payout) for line in run.lines] == [(3_000, 3_300), (1_000, 1_100)]
    timed = shareout.dry_run(circle.books, weights=Weights.TIME_WEIGHTED)
    assert [line.weight for line in timed.lines] == [1_000, 1_000]
    shareout.pay_out(circle.books)
    assert circle.cash() == 0
    circle.meet("2026-02-12", {1: 500})
    assert [line.savings for line in shareout.dry_run(circle.books).lines] == [0, 500]


def test_a_closed_cycle_takes_nothing_more(make: Make) -> None:
    circle = make(2, **SHG)
    circle.meet("2026-01-08", {0: 1_000})
    cycles.close_without_share_out(circle.books)
    books = circle.books
    assert refused(lambda: sittings.at(books, None)) == ("cycle.closed", None)
    assert refused(lambda: circle.open("2026-01-08")) == ("cycle.closed", None)
    assert refused(lambda: cycles.close_without_share_out(books)) == ("cycle.closed", None)
    assert refused(lambda: shareout.pay_out(books)) == ("cycle.closed", None)


def test_the_next_cycle_waits_until_this_one_is_closed(make: Make) -> None:
    circle = make(2, **SHG)
    assert refused(lambda: cycles.open_next(circle.books)) == ("cycle.still_open", None)
    circle.meet("2026-01-08", {0: 1_000})
    cycles.close_without_share_out(circle.books)
    assert refused(lambda: cycles.open_next(circle.books, "2026-01-07")) == ("day.before_closing", "on")
    assert refused(lambda: cycles.open_next(circle.books, "2026-02-01")) == ("day.in_future", "on")
    assert refused(lambda: cycles.open_next(circle.books, "soon")) == ("day.unreadable", "on")


def test_a_cycle_with_savings_of_a_group_that_shares_out_ends_by_the_share_out(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 1})
    assert refused(lambda: cycles.close_without_share_out(circle.books)) == ("cycle.needs_share_out", None)
    assert cycles.current(circle.books).closed_on is None


def test_a_cycle_whose_savings_were_all_taken_along_or_reversed_ends_without_a_share_out(make: Make) -> None:
    """There is nothing to share out and nobody to pay: the group must be able to go on."""
    circle = make(3)
    circle.meet("2026-01-08", {1: 2, 2: 1})
    [share] = [each for each in contributions.just_now(circle.books, 1) if each.shares == 1]
    corrections.reverse(circle.books, share.id, "Belongs to another group")
    assert refused(lambda: cycles.close_without_share_out(circle.books)) == ("cycle.needs_share_out", None)
    members.leave(circle.books, None, circle.ids[1])
    assert refused(lambda: shareout.pay_out(circle.books)) == ("shareout.no_shares", None)
    cycles.close_without_share_out(circle.books)
    assert cycles.open_next(circle.books).number == 2
    assert verify(circle.books) == []


def test_a_cycle_that_never_met_is_closed_without_a_share_out(make: Make) -> None:
    circle = make(2)
    closed = cycles.close_without_share_out(circle.books)
    assert closed.closed_on == circle.clock.day
    assert cycles.open_next(circle.books).number == 2


def test_a_cycle_is_not_closed_over_an_open_meeting_or_before_its_last_entry(make: Make) -> None:
    circle = make(2, **SHG)
    circle.meet("2026-01-08", {0: 1_000})

    def on(day: str) -> tuple[str, str | None]:
        return refused(lambda: cycles.close_without_share_out(circle.books, day))

    assert on("2026-01-07") == ("day.before_entries", "on")
    assert on("2025-12-31") == ("day.before_cycle", "on")
    assert on("2026-03-01") == ("day.in_future", "on")
    circle.open("2026-01-15")
    assert on("2026-01-15") == ("cycle.meeting_open", None)


def test_a_new_price_of_a_share_is_a_decision_of_the_day_on_which_the_cycle_opens(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 1})
    circle.agree(share_price=2_000, longest_term=6)  # counts from the next cycle on
    assert cycles.current(circle.books).share_price == 1_000
    shareout.pay_out(circle.books)
    assert cycles.current(circle.books).share_price == 2_000
    cycles.close_without_share_out(circle.books)
    opened = cycles.open_next(circle.books, share_price=3_000, most_shares=4, social_amount=100)
    assert (opened.share_price, opened.most_shares, opened.social_amount) == (3_000, 4, 100)
    agreed = constitutions.current(circle.books)
    assert (agreed.share_price, agreed.longest_term) == (3_000, 6)


def test_money_is_put_in_again_at_the_price_of_the_next_cycle(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 4})
    circle.agree(share_price=2_000)
    again = {circle.ids[0]: 3_000}
    assert refused(lambda: shareout.pay_out(circle.books, reinvest=again)) == ("shares.not_whole", "reinvest")
    result = shareout.pay_out(circle.books, reinvest={circle.ids[0]: 4_000})
    assert [line.reinvested for line in result.lines] == [4_000]
    circle.clock.day = "2026-01-15"
    meeting = circle.open("2026-01-15")
    [row] = contributions.grid_rows(circle.books, meeting.id, ContributionKind.SHARES, circle.ids[:1])
    assert (row.shares_before, row.saved_before) == (2, 4_000)


def test_a_second_key_closes_a_cycle(make: Make) -> None:
    circle = make(2, **SHG)
    second = members.let_in(circle.session, circle.books, circle.ids[1], "second", "seven red hens")
    assert refused(lambda: cycles.close_without_share_out(circle.books)) == ("key.needed", "second_key")
    turned = keys.turn(circle.books, "second", "seven red hens")
    closed = cycles.close_without_share_out(circle.books, keys=[turned])
    assert cycles.approvers_of(circle.books, closed.id) == second.uid.hex()


def test_what_another_laptop_wrote_and_sent_later_is_listed_and_changes_no_result(make: Make) -> None:
    circle = make(2)
    circle.meet("2026-01-08", {0: 1, 1: 1}, income=100)
    circle.meet("2026-01-15", {0: 1}, income=100)
    first = shareout.pay_out(circle.books, weights=Weights.TIME_WEIGHTED)
    assert cycles.late(circle.books, first.cycle.id) == []
    other = Hand(circle.books.group_uid, circle.books.store.mint.uid(), circle.books.author.uid)
    member = members.rows(circle.books, circle.ids)[1]
    with circle.books.store.transaction():
        missed: Row = {"cycle": first.cycle.uid.hex(), "number": 3, "held_on": "2026-01-12", "status": "open"}
        circle.books.store.insert(other, "meeting", "2026-01-12", missed)
        circle.books.store.insert(
            other,
            "contribution",
            "2026-01-08",
            {
                "user": member.uid.hex(),
                "cycle": first.cycle.uid.hex(),
                "kind": "shares",
                "fund": "loan_fund",
                "place": "box",
                "amount": 1_000,
                "shares": 1,
                "date": "2026-01-08",
            },
        )
    [late] = cycles.late(circle.books, first.cycle.id)
    assert (late.amount, late.member_name) == (1_000, member.name)
    again = shareout.result(circle.books, first.cycle.id)
    assert (again.lines, again.pool, again.late) == (first.lines, first.pool, (late,))
    assert circle.cash() == 1_000 + first.remainder  # it counts in the fund


def test_the_cycles_of_another_group_are_unknown(make: Make) -> None:
    circle = make(2)
    assert refused(lambda: cycles.get(circle.books, 999)) == ("cycle.unknown", None)
    assert refused(lambda: cycles.late(circle.books, 999)) == ("cycle.unknown", None)
