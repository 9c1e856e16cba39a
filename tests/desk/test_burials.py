"""The burial society at the desk: cover follows from dues, and a claim asks, pays and is written down."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from savingsdesk.core.burial import Standing
from savingsdesk.core.constitution import Named
from savingsdesk.core.model import GroupKind, Meeting
from savingsdesk.db import sync_queue
from savingsdesk.desk import burials, keys, meetings, members
from tests.desk.year import FOUNDED, Group
from tests.village import code_of, failure_of, refused

DUES = 100
BENEFIT = 1_000
BOX = ("social_fund", "box")
Make = Callable[..., Group]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """A society of twenty that meets every four weeks; cover begins at once and two missed dues end it."""
    with ExitStack() as stack:

        def group(size: int = 20, **rules: object) -> Group:
            rules = {
                "share_price": DUES,
                "social_amount": DUES,
                "waiting_months": 0,
                "lapse_after": 2,
                "benefits": (Named("member", BENEFIT), Named("child", 400)),
            } | rules
            made = Group(tmp_path, GroupKind.BURIAL, size, 28, **rules)
            stack.callback(made.close)
            return made

        yield group


def hold(group: Group, but: tuple[int, ...] = ()) -> Meeting:
    """A meeting at which all but these pay their dues."""
    with group.meeting() as meeting:
        group.all_pay(meeting, DUES, "social_fund", but)
    return meeting


def benefits(group: Group) -> list[tuple[Any, ...]]:
    query = (
        "SELECT p.user_id, p.amount, p.fund, d.name, p.reason FROM payouts p "
        "LEFT JOIN dependants d ON d.id = p.dependant_id WHERE p.voided_at IS NULL ORDER BY p.id"
    )
    return group.books.connection.execute(query).fetchall()


def waiting(group: Group) -> int:
    return sync_queue.waiting(group.books.connection, group.books.group_id)


# --- Dependants -------------------------------------------------------------------------------------------------------


def test_a_dependant_is_listed_and_taken_off_again(make: Make) -> None:
    group = make(size=2)
    books, [member, other] = group.books, group.member_ids
    child = burials.list_dependant(books, member, "  Joy  Atieno ", "daughter")
    burials.list_dependant(books, other, "Joy Atieno")
    assert (child.name, child.relation, child.listed_on, child.ended_on) == ("Joy Atieno", "daughter", FOUNDED, None)
    assert burials.dependants(books, member) == [child]
    ended = burials.end_dependant(books, child.id)
    assert ended.ended_on == FOUNDED
    assert burials.dependants(books, member) == []
    assert burials.dependants(books, member, include_ended=True) == [ended]
    before = waiting(group)
    assert code_of(lambda: burials.end_dependant(books, child.id)) == "dependant.ended"
    assert code_of(lambda: burials.end_dependant(books, 999)) == "dependant.unknown"
    assert refused(lambda: burials.list_dependant(books, member, " ")) == ("text.empty", "name")
    assert refused(lambda: burials.list_dependant(books, 999, "Joy")) == ("member.unknown", None)
    assert refused(lambda: burials.list_dependant(books, member, "Joy", on="2027-01-01")) == ("day.in_future", "on")
    assert refused(lambda: burials.list_dependant(books, member, "Joy", on="soon")) == ("day.unreadable", "on")
    assert waiting(group) == before


def test_who_left_lists_nobody(make: Make) -> None:
    group = make(size=2)
    with group.books.writing():
        group.books.update("user", members.rows(group.books, group.member_ids)[1].uid, left_on=group.day)
    assert code_of(lambda: burials.list_dependant(group.books, group.member_ids[1], "Joy")) == "member.left"


# --- Cover ------------------------------------------------------------------------------------------------------------


def test_cover_begins_after_the_waiting_period(make: Make) -> None:
    group = make(size=2, waiting_months=3)
    member = group.member_ids[0]
    assert burials.cover(group.books, member).covered_from == "2026-04-05"
    assert burials.standing(group.books, member, "2026-04-04") is Standing.WAITING
    assert burials.standing(group.books, member, "2026-04-05") is Standing.COVERED


def test_dues_missed_in_a_row_end_the_cover_and_paying_them_gives_it_back(make: Make) -> None:
    group = make(size=3)
    books, [_, member, other] = group.books, group.member_ids
    first = hold(group, but=(member,))
    assert (burials.cover(books, member).missed, burials.standing(books, member)) == (1, Standing.COVERED)
    hold(group, but=(member,))
    lapsed_on = group.day
    assert burials.standing(books, member) is Standing.LAPSED
    assert burials.standing(books, other) is Standing.COVERED
    assert burials.standing(books, member, first.held_on) is Standing.COVERED  # as it was then
    with group.meeting() as meeting:
        group.all_pay(meeting, DUES, "social_fund")
        assert code_of(lambda: burials.reinstate(books, meeting.id, other)) == "due.none"
        assert burials.reinstate(books, meeting.id, member) == 2 * DUES
        assert code_of(lambda: burials.reinstate(books, meeting.id, member)) == "due.none"
    assert (burials.cover(books, member).missed, burials.standing(books, member)) == (0, Standing.COVERED)
    assert burials.standing(books, member, lapsed_on) is Standing.LAPSED  # paid too late for a death of that day
    assert [row[0] for row in books.connection.execute("SELECT DISTINCT status FROM dues")] == ["paid"]
    assert group.cash() == {BOX: 3 * DUES * 3}


def test_missing_every_other_due_does_not_end_the_cover(make: Make) -> None:
    group = make(size=2)
    member = group.member_ids[1]
    for missed in (True, False, True, False, True):
        hold(group, but=(member,) if missed else ())
    assert burials.cover(group.books, member).missed == 1


def test_a_waived_due_was_not_missed(make: Make) -> None:
    group = make(size=2)
    member = group.member_ids[1]
    hold(group, but=(member,))
    with group.books.writing():
        [uid] = group.books.connection.execute("SELECT uid FROM dues").fetchone()
        group.books.update("due", uid, status="waived", reason="was in hospital")
    assert burials.cover(group.books, member).missed == 0


def test_who_joins_late_did_not_miss_what_was_before(make: Make) -> None:
    group = make(size=2)
    hold(group)
    hold(group)
    [late] = members.add(group.books, [members.NewMember("Late")])
    assert burials.cover(group.books, late.id).missed == 0
    group.member_ids.append(late.id)
    hold(group, but=(late.id,))
    assert burials.cover(group.books, late.id).missed == 1


def test_a_group_without_standing_dues_counts_the_meetings_at_which_nothing_was_paid(make: Make) -> None:
    group = make(size=2, social_missed_is_due=False)
    books, member = group.books, group.member_ids[1]
    for missed in (False, True, True):
        with group.meeting() as meeting:
            group.all_pay(meeting, DUES, "social_fund", but=(member,) if missed else ())
    assert (burials.cover(books, member).missed, burials.standing(books, member)) == (2, Standing.LAPSED)
    assert burials.cover(books, group.member_ids[0]).missed == 0
    meetings.record_missed(books, "2026-03-15", "floods")  # nobody could pay at a meeting that was not held
    [late] = members.add(books, [members.NewMember("Late")])
    assert (burials.cover(books, member).missed, burials.cover(books, late.id).missed) == (2, 0)


def test_no_dues_are_missed_while_none_are_asked(make: Make) -> None:
    group = make(size=2, social_amount=0, social_missed_is_due=False)
    with group.meeting():
        pass
    with group.meeting():
        group.agree(social_amount=DUES)
    assert burials.cover(group.books, group.member_ids[1]).missed == 1  # of the day of the decision, and not before


# --- Claims -----------------------------------------------------------------------------------------------------------


def test_a_benefit_is_paid_from_the_social_fund(make: Make) -> None:
    group = make()
    books, member = group.books, group.member_ids[3]
    child = burials.list_dependant(books, member, "Joy", "daughter")
    with group.meeting() as meeting:
        group.all_pay(meeting, DUES, "social_fund")
        assert burials.asks(books, meeting.id, member, "child", dependant_id=child.id) == []
        burials.claim(books, meeting.id, member, "child", dependant_id=child.id, reason="malaria")
    assert benefits(group) == [(member, 400, "social_fund", "Joy", "malaria")]
    assert group.cash() == {BOX: 20 * DUES - 400}
    assert burials.dependants(books, member, include_ended=True)[0].ended_on == group.day
    assert group.account("social_fund", member) == DUES - 400


def test_the_death_of_a_member_is_paid_once_before_or_after_leaving(make: Make) -> None:
    group = make()
    books, member = group.books, group.member_ids[3]
    [uid] = [each.uid for each in members.rows(books, [member])]
    with group.meeting() as meeting:
        group.all_pay(meeting, DUES, "social_fund")
        with books.writing():
            books.update("user", uid, left_on=FOUNDED, left_because="died")
        burials.claim(books, meeting.id, member, "member", died=True, died_on=FOUNDED)
        again = failure_of(lambda: burials.claim(books, meeting.id, member, "member", died=True, died_on=FOUNDED))
        assert (again.code, again.values["asked"]) == ("claim.paid_already", ["claim.paid_already"])
    assert benefits(group) == [(member, BENEFIT, "social_fund", None, "")]


@pytest.mark.parametrize(
    ("rules", "missed", "claimed", "expected"),
    [
        ({"waiting_months": 12}, 0, {"died": True}, ["claim.waiting"]),
        ({}, 2, {"died": True}, ["claim.lapsed"]),
        ({}, 0, {}, ["claim.not_listed"]),
        ({}, 0, {"benefit": 9_999, "died": True}, ["claim.fund_short"]),
        ({"waiting_months": 12}, 0, {"benefit": 9_999}, ["claim.waiting", "claim.not_listed", "claim.fund_short"]),
    ],
)
def test_a_doubtful_claim_is_asked_about_and_paid_when_the_group_is_sure(
    make: Make, rules: dict[str, object], missed: int, claimed: dict[str, Any], expected: list[str]
) -> None:
    group = make(**rules)
    books, member = group.books, group.member_ids[3]
    for _ in range(missed):
        hold(group, but=(member,))
    values = {"benefit": "member"} | claimed
    with group.meeting() as meeting:
        group.all_pay(meeting, DUES, "social_fund")
        before = waiting(group)
        failure = failure_of(lambda: burials.claim(books, meeting.id, member, **values))
        assert (failure.code, failure.values["asked"]) == (expected[0], expected)
        assert burials.asks(books, meeting.id, member, **values) == expected
        assert (waiting(group), benefits(group)) == (before, [])
        burials.claim(books, meeting.id, member, sure=True, **values)
        group.pay(meeting, group.member_ids[0], 10_000, "social_fund")  # so that the fund is not left below zero
    assert [row[:2] for row in benefits(group)] == [
        (member, values["benefit"] if values["benefit"] != "member" else 1_000)
    ]


def test_a_second_claim_for_one_dependant_is_asked_about(make: Make) -> None:
    group = make()
    books, member = group.books, group.member_ids[3]
    child = burials.list_dependant(books, member, "Joy")
    with group.meeting() as meeting:
        group.all_pay(meeting, DUES, "social_fund")
        burials.claim(books, meeting.id, member, "child", dependant_id=child.id)
    hold(group)
    with group.meeting() as meeting:
        asked = burials.asks(books, meeting.id, member, "child", dependant_id=child.id)
    assert asked == ["claim.paid_already", "claim.not_listed"]


def test_one_who_was_listed_after_the_death_was_not_listed(make: Make) -> None:
    group = make()
    books, member = group.books, group.member_ids[3]
    hold(group)
    child = burials.list_dependant(books, member, "Joy")
    with group.meeting() as meeting:
        assert burials.asks(books, meeting.id, member, 400, dependant_id=child.id) == []
        asked = burials.asks(books, meeting.id, member, 400, dependant_id=child.id, died_on=FOUNDED)
        assert asked == ["claim.not_listed"]


def test_what_cannot_be_claimed_is_refused(make: Make) -> None:
    group = make()
    books, member, other = group.books, group.member_ids[3], group.member_ids[4]
    child = burials.list_dependant(books, other, "Joy")
    with group.meeting() as meeting:
        before = waiting(group)
        for expected, benefit, options in (
            (("benefit.unknown", "benefit"), "goat", {}),
            (("amount.zero", "benefit"), 0, {}),
            (("amount.too_large", "benefit"), 10**16, {}),
            (("dependant.unknown", None), "child", {"dependant_id": child.id}),
            (("dependant.unknown", None), "child", {"dependant_id": 999}),
            (("day.in_future", "died_on"), "member", {"died": True, "died_on": "2030-01-01"}),
            (("day.unreadable", "died_on"), "member", {"died": True, "died_on": "yesterday"}),
        ):
            given: dict[str, Any] = options
            act = functools.partial(burials.claim, books, meeting.id, member, benefit, sure=True, **given)
            assert refused(act) == expected
        assert code_of(lambda: burials.claim(books, meeting.id, 999, "member", sure=True)) == "member.unknown"
        assert waiting(group) == before
    assert code_of(lambda: burials.claim(books, meeting.id, member, "member", sure=True)) == "meeting.closed"


def test_a_benefit_above_the_cap_needs_a_second_key(make: Make) -> None:
    group = make(payout_cap=BENEFIT - 1)
    books, member = group.books, group.member_ids[3]
    members.let_in(group.session, books, group.member_ids[1], "grace", "five goats dancing")
    with group.meeting() as meeting:
        group.all_pay(meeting, DUES, "social_fund")
        assert refused(lambda: burials.claim(books, meeting.id, member, "member", died=True)) == (
            "key.needed",
            "second_key",
        )
        key = keys.turn(books, "grace", "five goats dancing")
        burials.claim(books, meeting.id, member, "member", died=True, keys=[key])
        burials.claim(books, meeting.id, group.member_ids[4], 400, sure=True)


def test_ten_claims_of_15_000_empty_a_fund_of_150_000_and_a_month_of_20_members_brings_2_000(make: Make) -> None:
    """DOMAIN.md §4."""
    group = make(benefits=(Named("member", 15_000),))
    books = group.books
    with group.meeting() as meeting:
        group.pay(meeting, group.member_ids[0], 150_000, "social_fund")
        assert burials.outlook(books, "member") == burials.Outlook(fund=150_000, claims=10, months=0)
        for member_id in group.member_ids[:10]:
            burials.claim(books, meeting.id, member_id, 15_000, reason="one of the family", sure=True)
        assert burials.outlook(books, "member") == burials.Outlook(fund=0, claims=0, months=8)
        assert burials.asks(books, meeting.id, group.member_ids[10], "member", died=True) == ["claim.fund_short"]
    assert group.cash() == {}
    hold(group)
    assert group.cash() == {BOX: 2_000}
    assert burials.outlook(books, 15_000) == burials.Outlook(fund=2_000, claims=0, months=7)
