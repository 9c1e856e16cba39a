"""What cannot be right, or is very odd: each has its answer with a code, and what is refused leaves no trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from savingsdesk.core.model import ContributionKind, DueKind, LoanStatus, PayoutKind, Presence
from savingsdesk.desk import (
    constitutions,
    contributions,
    corrections,
    cycles,
    dues,
    loans,
    meetings,
    members,
    payouts,
    rotations,
    shareout,
)
from savingsdesk.desk.verify import verify
from tests.desk.circle import Circle
from tests.village import founding, refused

EARLY, MET, TODAY, LATER = "2025-12-31", "2026-01-08", "2026-01-15", "2026-01-16"
TOO_MUCH = 10**15 + 1
SHARES, FINE, GRANT = ContributionKind.SHARES, ContributionKind.FINE, ContributionKind.GRANT


@dataclass
class Group:
    """A circle of three with one closed meeting, a loan that is repaid, and a neighbour group on the same laptop."""

    circle: Circle
    closed: int
    repaid: int
    due: int
    stranger: int

    @property
    def member(self) -> int:
        return self.circle.ids[1]


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    circle = Circle(tmp_path / "home", 3)
    circle.meet(MET, {0: 2, 1: 2, 2: 2}, income=300)
    closed = meetings.last(circle.books)
    assert closed is not None
    circle.clock.day = TODAY
    loan = circle.lend(1, 500)
    loans.repay(circle.books, None, circle.ids[1], 500)
    due = circle.fine(1, 50)
    other = circle.session.open_writer(circle.session.add_group(founding(name="Tujenge", created_date="2026-01-01")))
    [stranger] = members.add(other, [members.NewMember("Grace")])
    other.close()
    yield Group(circle, closed.id, loan.id, due.id, stranger.id)
    assert verify(circle.books) == []
    circle.close()


Case = tuple[str, Callable[[Group], object], tuple[str, str | None]]

DAYS: list[Case] = [
    ("a meeting", lambda g: meetings.open_meeting(g.circle.books, EARLY), ("meeting.before_cycle", "held_on")),
    ("a meeting to come", lambda g: meetings.open_meeting(g.circle.books, LATER), ("day.in_future", "held_on")),
    (
        "no meeting",
        lambda g: meetings.record_missed(g.circle.books, EARLY, "Rain"),
        ("meeting.before_cycle", "held_on"),
    ),
    ("no day", lambda g: meetings.open_meeting(g.circle.books, "2026-02-30"), ("day.unreadable", "held_on")),
    (
        "money in",
        lambda g: contributions.receive(g.circle.books, None, GRANT, 1, on=EARLY),
        ("day.before_cycle", "day"),
    ),
    (
        "money out",
        lambda g: payouts.pay(g.circle.books, None, PayoutKind.SOCIAL_GRANT, 1, on=LATER),
        ("day.in_future", "day"),
    ),
    ("a loan", lambda g: loans.give(g.circle.books, None, g.member, 9, 1, on=EARLY), ("day.before_cycle", "day")),
    (
        "a due",
        lambda g: dues.charge(g.circle.books, None, g.member, DueKind.FINE, 9, on=LATER),
        ("day.in_future", "day"),
    ),
    ("a decision", lambda g: changed(g, EARLY, quorum="Half"), ("day.before_cycle", "decided_on")),
    ("a share-out", lambda g: shareout.pay_out(g.circle.books, on=EARLY), ("day.before_cycle", "on")),
    ("a share-out to come", lambda g: shareout.dry_run(g.circle.books, on=LATER), ("day.in_future", "on")),
    (
        "a share-out before the last entry",
        lambda g: shareout.pay_out(g.circle.books, on="2026-01-09"),
        ("day.before_entries", "on"),
    ),
    ("a closing", lambda g: cycles.close_without_share_out(g.circle.books, EARLY), ("day.before_cycle", "on")),
    ("a rotation", lambda g: rotations.finish(g.circle.books, EARLY), ("day.before_cycle", "on")),
    ("a leaver", lambda g: members.leave(g.circle.books, None, g.member, on=LATER), ("day.in_future", "day")),
]
AMOUNTS: list[Case] = [
    (
        "money in",
        lambda g: contributions.receive(g.circle.books, None, GRANT, TOO_MUCH),
        ("amount.too_large", "amount"),
    ),
    ("a payout", lambda g: payouts.move(g.circle.books, None, TOO_MUCH, reason="x"), ("move.nowhere", "to_place")),
    (
        "an expense",
        lambda g: payouts.pay(g.circle.books, None, PayoutKind.EXPENSE, TOO_MUCH, reason="x", sure=True),
        ("amount.too_large", "amount"),
    ),
    (
        "a loan",
        lambda g: loans.give(g.circle.books, None, g.member, TOO_MUCH, 1, sure=True),
        ("amount.too_large", "amount"),
    ),
    ("a repayment", lambda g: loans.repay(g.circle.books, None, g.member, TOO_MUCH), ("amount.too_large", "amount")),
    (
        "a fine",
        lambda g: dues.charge(g.circle.books, None, g.member, DueKind.FINE, TOO_MUCH),
        ("amount.too_large", "amount"),
    ),
    ("a fine paid", lambda g: dues.pay(g.circle.books, None, g.due, TOO_MUCH), ("amount.too_large", "amount")),
    ("a share price", lambda g: changed(g, share_price=TOO_MUCH), ("setting.out_of_range", "share_price")),
    ("reserves", lambda g: shareout.dry_run(g.circle.books, reserves=TOO_MUCH), ("amount.too_large", "reserves")),
    ("a count", lambda g: shareout.dry_run(g.circle.books, counted=TOO_MUCH), ("amount.too_large", "counted")),
    (
        "a rate above all sense",
        lambda g: loans.give(g.circle.books, None, g.member, 9, 1, rate=1_000_001, sure=True),
        ("rate.too_large", "rate"),
    ),
    ("a rate of the group", lambda g: changed(g, charge_rate=1_000_001), ("setting.out_of_range", "charge_rate")),
]
STRANGERS: list[Case] = [
    ("a loan", lambda g: loans.give(g.circle.books, None, g.stranger, 9, 1, sure=True), ("member.unknown", None)),
    ("a repayment", lambda g: loans.repay(g.circle.books, None, g.stranger, 9), ("member.unknown", None)),
    ("a due", lambda g: dues.charge(g.circle.books, None, g.stranger, DueKind.FINE, 9), ("member.unknown", None)),
    (
        "a grant",
        lambda g: payouts.pay(g.circle.books, None, PayoutKind.SOCIAL_GRANT, 9, member_id=g.stranger, sure=True),
        ("member.unknown", None),
    ),
    ("a leaver", lambda g: members.leave(g.circle.books, None, g.stranger), ("member.unknown", None)),
    ("a turn", lambda g: rotations.arrange(g.circle.books, {g.stranger: 1}), ("member.unknown", None)),
    (
        "a part of the share-out",
        lambda g: shareout.dry_run(g.circle.books, reinvest={g.stranger: 1_000}),
        ("member.unknown", None),
    ),
]
AGAIN: list[Case] = [
    (
        "a repaid loan repaid",
        lambda g: loans.repay(g.circle.books, None, g.member, 9, loan_id=g.repaid),
        ("loan.repaid", None),
    ),
    ("nothing owed, repaid", lambda g: loans.repay(g.circle.books, None, g.member, 9), ("loan.none", None)),
    (
        "a repaid loan written off",
        lambda g: loans.write_off(g.circle.books, None, g.repaid, "Gone"),
        ("loan.repaid", None),
    ),
    ("a repaid loan rolled over", lambda g: loans.roll_over(g.circle.books, None, g.repaid, 1), ("loan.repaid", None)),
    (
        "a closed meeting closed",
        lambda g: meetings.close_meeting(g.circle.books, g.closed, 0, "Again"),
        ("meeting.closed", None),
    ),
    (
        "a closed meeting marked",
        lambda g: meetings.mark(g.circle.books, g.closed, g.member, Presence.LATE),
        ("meeting.closed", None),
    ),
    (
        "a share in a closed meeting",
        lambda g: contributions.put(g.circle.books, g.closed, g.member, SHARES, shares=1),
        ("meeting.closed", None),
    ),
    ("a cycle that is open, opened", lambda g: cycles.open_next(g.circle.books), ("cycle.still_open", None)),
    (
        "savings that nobody shared out",
        lambda g: cycles.close_without_share_out(g.circle.books),
        ("cycle.needs_share_out", None),
    ),
]


def changed(group: Group, on: str = TODAY, *, sure: bool = True, **settings: object) -> object:
    wanted = replace(constitutions.current(group.circle.books), **settings)  # type: ignore[arg-type]
    return constitutions.change(group.circle.books, wanted, on, sure=sure)


@pytest.mark.parametrize(("act", "answer"), [case[1:] for case in DAYS], ids=[case[0] for case in DAYS])
def test_a_day_outside_the_cycle_is_refused(
    group: Group, act: Callable[[Group], object], answer: tuple[str, str | None]
) -> None:
    leaves_no_trace(group, act, answer)


@pytest.mark.parametrize(("act", "answer"), [case[1:] for case in AMOUNTS], ids=[case[0] for case in AMOUNTS])
def test_more_than_any_group_has_is_refused(
    group: Group, act: Callable[[Group], object], answer: tuple[str, str | None]
) -> None:
    leaves_no_trace(group, act, answer)


@pytest.mark.parametrize(("act", "answer"), [case[1:] for case in STRANGERS], ids=[case[0] for case in STRANGERS])
def test_a_member_of_another_group_is_unknown_in_this_one(
    group: Group, act: Callable[[Group], object], answer: tuple[str, str | None]
) -> None:
    leaves_no_trace(group, act, answer)


@pytest.mark.parametrize(("act", "answer"), [case[1:] for case in AGAIN], ids=[case[0] for case in AGAIN])
def test_what_is_over_is_over(group: Group, act: Callable[[Group], object], answer: tuple[str, str | None]) -> None:
    leaves_no_trace(group, act, answer)


def leaves_no_trace(group: Group, act: Callable[[Group], object], answer: tuple[str, str | None]) -> None:
    before = group.circle.written()
    assert refused(lambda: act(group)) == answer
    assert group.circle.written() == before


def test_a_rate_of_a_thousand_percent_is_asked_about_and_then_reckoned_exactly(group: Group) -> None:
    """The program asks whether it is right, and never blocks (DOMAIN.md §2)."""
    books = group.circle.books
    leaves_no_trace(
        group, lambda g: loans.give(books, None, g.member, 300, 1, rate=100_000), ("loan.unusual_rate", "rate")
    )
    leaves_no_trace(
        group, lambda g: changed(g, charge_rate=100_000, sure=False), ("constitution.unusual", "charge_rate")
    )
    changed(group, charge_rate=100_000)
    loan = loans.give(books, None, group.member, 300, 1)
    group.circle.clock.day = "2026-02-15"
    assert loans.get(books, loan.id).state.owed == 300 + 3_000


def test_a_share_out_waits_for_the_meeting_to_be_closed(group: Group) -> None:
    meeting = group.circle.open(TODAY)
    leaves_no_trace(group, lambda g: shareout.pay_out(g.circle.books), ("shareout.meeting_open", None))
    leaves_no_trace(group, lambda g: cycles.close_without_share_out(g.circle.books), ("cycle.meeting_open", None))
    group.circle.end(meeting)
    assert shareout.pay_out(group.circle.books).cycle.closed_on == TODAY


def test_a_cycle_is_shared_out_once(group: Group) -> None:
    """The next one has begun, without a meeting yet."""
    shareout.pay_out(group.circle.books)
    leaves_no_trace(group, lambda g: shareout.pay_out(g.circle.books), ("shareout.never_met", None))
    line = corrections_line(group)
    leaves_no_trace(group, lambda g: corrections.reverse(g.circle.books, line, "Wrong"), ("cycle.closed", None))


def corrections_line(group: Group) -> int:
    return contributions.just_now(group.circle.books, group.closed, 1)[0].id


def test_a_closed_cycle_is_not_closed_or_written_in_again(group: Group) -> None:
    circle = group.circle
    for entry in contributions.just_now(circle.books, group.closed, 10):
        if entry.kind == SHARES:
            corrections.reverse(circle.books, entry.id, "Handed back")
    cycles.close_without_share_out(circle.books)
    leaves_no_trace(group, lambda g: cycles.close_without_share_out(g.circle.books), ("cycle.closed", None))
    leaves_no_trace(group, lambda g: shareout.pay_out(g.circle.books), ("cycle.closed", None))
    leaves_no_trace(group, lambda g: meetings.open_meeting(g.circle.books, TODAY), ("cycle.closed", None))
    leaves_no_trace(group, lambda g: dues.pay(g.circle.books, None, g.due), ("cycle.closed", None))


def test_with_no_shares_there_is_nothing_to_share_out(group: Group) -> None:
    circle = group.circle
    for entry in contributions.just_now(circle.books, group.closed, 10):
        if entry.kind == SHARES:
            corrections.reverse(circle.books, entry.id, "Handed back")
    leaves_no_trace(group, lambda g: shareout.pay_out(g.circle.books), ("shareout.no_shares", None))


def test_a_share_out_among_one_member_is_asked_about(tmp_path: Path) -> None:
    circle = Circle(tmp_path / "home", 1)
    circle.meet(MET, {0: 3}, income=111)
    assert refused(lambda: shareout.pay_out(circle.books)) == ("shareout.one_member", None)
    assert [line.payout for line in shareout.pay_out(circle.books, sure=True).lines] == [3_111]
    assert verify(circle.books) == []
    circle.close()


def test_a_cycle_that_never_met_ends_without_a_share_out(tmp_path: Path) -> None:
    circle = Circle(tmp_path / "home", 2)
    assert refused(lambda: shareout.pay_out(circle.books)) == ("shareout.never_met", None)
    assert refused(lambda: shareout.dry_run(circle.books)) == ("shareout.never_met", None)
    cycles.close_without_share_out(circle.books)
    assert cycles.open_next(circle.books).number == 2
    assert verify(circle.books) == []
    circle.close()


def test_a_constitution_changed_in_the_middle_leaves_agreed_loans_and_the_price_of_a_share(group: Group) -> None:
    books = group.circle.books
    before = loans.give(books, None, group.member, 300, 2, sure=True)
    leaves_no_trace(
        group, lambda g: changed(g, share_price=1_500, sure=False), ("constitution.price_in_cycle", "share_price")
    )
    changed(group, share_price=1_500, charge_rate=500)
    after = loans.give(books, None, group.circle.ids[2], 300, 2, sure=True)
    group.circle.meet(TODAY, {0: 1})
    assert cycles.current(books).share_price == 1_000
    group.circle.clock.day = "2026-03-16"
    assert [loans.get(books, each.id).state.charged for each in (before, after)] == [60, 30]
    assert loans.get(books, before.id).status is LoanStatus.ACTIVE
