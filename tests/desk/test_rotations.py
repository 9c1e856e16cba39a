"""The merry-go-round at the desk: each pot to the unit, and what is missing is a debt of one and a claim of another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from savingsdesk.core.model import GroupKind, Meeting
from savingsdesk.core.rotation import Order
from savingsdesk.db import cycles, sync_queue
from savingsdesk.db.entries import line_of
from savingsdesk.desk import corrections, dues, keys, meetings, members, rotations
from tests.desk.year import Group
from tests.village import code_of, failure_of, refused

HAND = 100
Make = Callable[..., Group]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """A merry-go-round of four, with turns in the order of the register, unless the test says otherwise."""
    with ExitStack() as stack:

        def group(order: Order = Order.FIXED, size: int = 4, arranged: bool = True, **rules: object) -> Group:
            rules = {"share_price": HAND, "savings_amount": HAND, "turn_order": order} | rules
            made = Group(tmp_path, GroupKind.ROSCA, size, 7, **rules)
            stack.callback(made.close)
            if arranged:
                rotations.arrange(made.books, dict.fromkeys(made.member_ids, 1))
            return made

        yield group


def order_of(group: Group) -> list[int]:
    return [line.member_id for line in rotations.turns(group.books)]


def rows_of(group: Group) -> list[tuple[Any, ...]]:
    """(kind, member, amount, has a turn, has an act) of what stands beside the savings."""
    query = (
        "SELECT kind, user_id, amount, turn_id IS NOT NULL, act <> '' FROM payouts WHERE voided_at IS NULL UNION ALL "
        "SELECT kind, user_id, amount, 0, act <> '' FROM contributions "
        "WHERE voided_at IS NULL AND kind NOT IN ('savings', 'fine')"
    )
    return sorted(
        group.books.connection.execute(query).fetchall(), key=lambda row: (-row[3], row[0] != "rotation", row)
    )


def waiting(group: Group) -> int:
    return sync_queue.waiting(group.books.connection, group.books.group_id)


def reverse(group: Group, meeting: Meeting) -> None:
    """The newest pot is reversed, with all that was handed out in its act."""
    [newest] = group.books.connection.execute("SELECT max(id) FROM payouts WHERE voided_at IS NULL").fetchone()
    corrections.reverse(group.books, line_of("payout", newest), "the wrong member", meeting_id=meeting.id)


# --- The order --------------------------------------------------------------------------------------------------------


def test_turns_are_in_the_order_given_with_double_hands_twice(make: Make) -> None:
    group = make(arranged=False)
    first, second, third, _ = group.member_ids
    lines = rotations.arrange(group.books, {second: 1, first: 2, third: 1})
    assert [(line.number, line.member_id) for line in lines] == [(1, second), (2, first), (3, first), (4, third)]
    assert {(line.taken_in, line.received) for line in lines} == {(None, 0)}


def test_lots_are_drawn_where_the_group_draws_lots(make: Make) -> None:
    group = make(Order.DRAWN, size=12)
    assert sorted(order_of(group)) == group.member_ids
    assert order_of(group) != group.member_ids  # by chance once in 479,001,600 times


def test_the_order_can_be_said_at_the_arranging(make: Make) -> None:
    group = make(Order.DRAWN, arranged=False, size=12)
    rotations.arrange(group.books, dict.fromkeys(group.member_ids, 1), Order.FIXED)
    assert order_of(group) == group.member_ids


def test_what_cannot_be_arranged_leaves_nothing_behind(make: Make) -> None:
    group = make(arranged=False)
    books, first = group.books, group.member_ids[0]
    before = waiting(group)
    assert refused(lambda: rotations.arrange(books, {})) == ("turn.nobody", "hands")
    assert refused(lambda: rotations.arrange(books, {first: 0})) == ("count.zero", "hands")
    assert refused(lambda: rotations.arrange(books, {first: 1, 999: 1})) == ("member.unknown", None)
    with books.writing():
        books.update("user", books.author.uid, left_on=group.day)
    assert refused(lambda: rotations.arrange(books, {first: 1})) == ("member.left", None)
    assert waiting(group) == before + 1  # the leaving
    rotations.arrange(books, {group.member_ids[1]: 1})
    assert code_of(lambda: rotations.arrange(books, {group.member_ids[1]: 1})) == "turn.arranged_already"


def test_two_members_swap_until_one_of_them_has_taken(make: Make) -> None:
    group = make()
    first, second, third, fourth = group.member_ids
    rotations.swap(group.books, 1, 3)
    assert order_of(group) == [third, second, first, fourth]
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND)
        assert rotations.give_pot(group.books, meeting.id).member_id == third
    before = waiting(group)
    assert refused(lambda: rotations.swap(group.books, 1, 2)) == ("turn.taken", "turn")
    assert refused(lambda: rotations.swap(group.books, 2, 9)) == ("turn.unknown", "turn")
    assert waiting(group) == before


def test_a_turn_to_come_passes_to_another_member(make: Make) -> None:
    group = make(arranged=False)
    first, second, third, fourth = group.member_ids
    rotations.arrange(group.books, {first: 1, second: 1, third: 1})
    with group.meeting() as meeting:
        for member_id in (first, second, third):
            group.pay(meeting, member_id, HAND)
        rotations.give_pot(group.books, meeting.id)
    assert refused(lambda: rotations.pass_on(group.books, 1, fourth)) == ("turn.taken", "turn")
    assert refused(lambda: rotations.pass_on(group.books, 2, 999)) == ("member.unknown", None)
    rotations.pass_on(group.books, 2, fourth)
    assert order_of(group) == [first, fourth, third]
    stands = {each.member_id: (each.hands, each.balance, each.arrears) for each in rotations.positions(group.books)}
    assert stands == {first: (1, -2 * HAND, 0), second: (0, HAND, 0), third: (1, HAND, 0), fourth: (1, 0, HAND)}


# --- The pot ----------------------------------------------------------------------------------------------------------


def test_the_pot_goes_to_the_next_turn_and_to_no_other(make: Make) -> None:
    group = make()
    first, second, *_ = group.member_ids
    books = group.books
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND)
        assert rotations.pot(books) == 4 * HAND
        assert refused(lambda: rotations.give_pot(books, meeting.id, member_id=second)) == ("turn.not_next", "member")
        line = rotations.give_pot(books, meeting.id)
        assert (line.number, line.member_id, line.taken_in, line.received) == (1, first, meeting.number, 4 * HAND)
        before = waiting(group)
        assert refused(lambda: rotations.give_pot(books, meeting.id)) == ("turn.round_taken", "member")
        assert waiting(group) == before
    assert rows_of(group) == [("rotation", first, 4 * HAND, 1, 0)]
    upcoming = rotations.next_turn(books)
    assert upcoming is not None
    assert upcoming.member_id == second
    assert code_of(lambda: rotations.give_pot(books, meeting.id)) == "meeting.closed"


def test_when_the_group_is_sure_of_another_the_two_turns_are_swapped(make: Make) -> None:
    group = make()
    first, second, third, fourth = group.member_ids
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND)
        line = rotations.give_pot(group.books, meeting.id, member_id=third, sure=True)
    assert (line.number, line.member_id) == (1, third)
    assert order_of(group) == [third, second, first, fourth]
    assert rotations.arrears(group.books) == {}


def test_by_need_the_group_names_the_member(make: Make) -> None:
    group = make(Order.NEED)
    third = group.member_ids[2]
    books = group.books
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND)
        assert refused(lambda: rotations.give_pot(books, meeting.id)) == ("turn.choose", "member")
        assert rotations.give_pot(books, meeting.id, member_id=third).number == 3
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND)
        give = lambda: rotations.give_pot(books, meeting.id, member_id=third)  # noqa: E731
        assert refused(give) == ("turn.none_left", "member")


def test_a_meeting_may_have_two_pots_when_the_group_is_sure(make: Make) -> None:
    group = make()
    with group.meeting() as meeting:
        group.all_pay(meeting, 2 * HAND)
        rotations.give_pot(group.books, meeting.id)
        rotations.give_pot(group.books, meeting.id, sure=True)
    assert [line.taken_in for line in rotations.turns(group.books)] == [1, 1, None, None]
    assert rotations.arrears(group.books) == {}
    assert group.cash() == {}


@pytest.mark.parametrize(
    ("rules", "arranged", "code"),
    [({}, False, "turn.nobody"), ({"savings_amount": 0}, True, "rotation.no_amount")],
)
def test_there_is_no_pot_without_turns_or_an_amount(
    make: Make, rules: dict[str, object], arranged: bool, code: str
) -> None:
    group = make(arranged=arranged, **rules)
    with group.meeting() as meeting:
        assert code_of(lambda: rotations.give_pot(group.books, meeting.id, sure=True)) == code
        assert code_of(lambda: rotations.pot(group.books)) == code


def test_the_pot_of_one_who_left_is_asked_about(make: Make) -> None:
    group = make()
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND)
        with group.books.writing():
            group.books.update("user", group.books.author.uid, left_on=group.day, left_because="left")
        assert refused(lambda: rotations.give_pot(group.books, meeting.id)) == ("turn.member_left", "member")
        assert rotations.give_pot(group.books, meeting.id, sure=True).member_id == group.member_ids[0]


def test_a_reversed_pot_was_not_taken(make: Make) -> None:
    group = make()
    first, second, *_ = group.member_ids
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND)
        rotations.give_pot(group.books, meeting.id)
    with group.meeting() as meeting:
        reverse(group, meeting)
        assert [line.taken_in for line in rotations.turns(group.books)] == [None] * 4
        assert (rotations.arrears(group.books), rotations.pot(group.books)) == ({}, 4 * HAND)
        rotations.swap(group.books, 1, 2)
        assert rotations.give_pot(group.books, meeting.id).member_id == second
    assert [line.taken_in for line in rotations.turns(group.books)] == [2, None, None, None]
    assert {each.member_id: each.received for each in rotations.positions(group.books)}[first] == 0


def test_a_pot_above_the_cap_needs_a_second_key(make: Make) -> None:
    group = make(payout_cap=4 * HAND - 1)
    books, second = group.books, group.member_ids[1]
    members.let_in(group.session, books, second, "grace", "five goats dancing")
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND)
        assert refused(lambda: rotations.give_pot(books, meeting.id, sure=True)) == ("key.needed", "second_key")
        rotations.give_pot(books, meeting.id, keys=[keys.turn(books, "grace", "five goats dancing")])
    [approvers] = books.connection.execute("SELECT approvers FROM payouts").fetchone()
    assert approvers == members.rows(books, [second])[0].uid.hex()
    group.agree(payout_cap=4 * HAND)
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND)
        assert rotations.give_pot(books, meeting.id).received == 4 * HAND


# --- Arrears ----------------------------------------------------------------------------------------------------------


def test_a_short_pot_is_asked_about_and_the_rest_stays_owed(make: Make) -> None:
    group = make()
    books = group.books
    first, second, _, fourth = group.member_ids
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND, but=(fourth,))
        before = waiting(group)
        failure = failure_of(lambda: rotations.give_pot(books, meeting.id))
        assert (failure.code, failure.values) == ("rotation.pot_short", {"pot": 4 * HAND, "held": 3 * HAND})
        assert waiting(group) == before
        rotations.give_pot(books, meeting.id, sure=True)
    assert rows_of(group) == [("rotation", first, 4 * HAND, 1, 1), ("kept_change", first, HAND, 0, 1)]
    assert group.cash() == {}
    assert (rotations.arrears(books), rotations.defaulters(books)) == ({fourth: HAND}, {})
    assert rotations.kept(books) == {first: HAND}
    with group.meeting() as meeting:  # the arrears are paid: the next pot is whole, and the first gets the rest
        group.all_pay(meeting, HAND, but=(fourth,))
        group.pay(meeting, fourth, 2 * HAND)
        assert rotations.give_pot(books, meeting.id).member_id == second
        assert group.cash() == {("loan_fund", "box"): HAND}
        assert rotations.give_rest(books, meeting.id, first) == HAND
        assert code_of(lambda: rotations.give_rest(books, meeting.id, first)) == "rotation.nothing_kept"
    assert (group.cash(), rotations.arrears(books), rotations.kept(books)) == ({}, {}, {})
    assert group.account("kept_change") == 0


def test_what_a_debtor_pays_goes_to_the_oldest_pot(make: Make) -> None:
    group = make()
    books = group.books
    first, second, _, fourth = group.member_ids
    for _ in range(2):  # in the second round the debtor pays for the first alone
        with group.meeting() as meeting:
            group.all_pay(meeting, HAND, but=(fourth,) if meeting.number == 1 else ())
            rotations.give_pot(books, meeting.id, sure=True)
    assert rotations.kept(books) == {first: HAND, second: HAND}
    assert group.cash() == {("loan_fund", "box"): HAND}
    assert rotations.arrears(books) == {fourth: HAND}
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND, but=(fourth,))
        failure = failure_of(lambda: rotations.give_pot(books, meeting.id))
        assert failure.values["held"] == 3 * HAND  # not what lies there for the first
        assert refused(lambda: rotations.give_rest(books, meeting.id, first, 2 * HAND))[0] == "rotation.nothing_kept"
        rotations.give_rest(books, meeting.id, first, HAND)


def test_what_was_paid_ahead_is_not_handed_out_early(make: Make) -> None:
    group = make()
    first, second, *_ = group.member_ids
    with group.meeting() as meeting:
        group.pay(meeting, first, 4 * HAND)
        failure = failure_of(lambda: rotations.give_pot(group.books, meeting.id))
        assert failure.values["held"] == HAND
        group.pay(meeting, second, HAND)
        assert failure_of(lambda: rotations.give_pot(group.books, meeting.id)).values["held"] == 2 * HAND


def test_the_pot_is_whole_where_the_box_has_the_rest(make: Make) -> None:
    group = make()
    first, _, _, fourth = group.member_ids
    with group.meeting() as meeting:
        group.pay(meeting, first, 250, "fine")
        group.all_pay(meeting, HAND, but=(fourth,))
        rotations.give_pot(group.books, meeting.id)
    assert (rotations.kept(group.books), rotations.arrears(group.books)) == ({}, {fourth: HAND})
    assert group.cash() == {("loan_fund", "box"): 150}


def test_nothing_in_the_box_leaves_the_whole_pot_owed(make: Make) -> None:
    group = make()
    with group.meeting() as meeting:
        rotations.give_pot(group.books, meeting.id, sure=True)
    assert rotations.kept(group.books) == {group.member_ids[0]: 4 * HAND}
    assert group.cash() == {}


def test_who_stops_paying_after_the_pot_is_named(make: Make) -> None:
    group = make()
    books = group.books
    first, second, third, fourth = group.member_ids
    for but in ((), (first, fourth)):
        with group.meeting() as meeting:
            group.all_pay(meeting, HAND, but=but)
            rotations.give_pot(books, meeting.id, sure=True)
    assert rotations.arrears(books) == {first: HAND, fourth: HAND}
    assert rotations.defaulters(books) == {first: HAND}
    stands = {each.member_id: (each.balance, each.kept) for each in rotations.positions(books)}
    assert stands == {
        first: (-3 * HAND, 0),
        second: (-2 * HAND, 2 * HAND),
        third: (2 * HAND, 0),
        fourth: (HAND, 0),
    }
    assert sum(balance for balance, _ in stands.values()) == -sum(held for _, held in stands.values())


def test_what_the_group_lets_go_is_owed_no_more_and_not_charged_again(make: Make) -> None:
    group = make()
    books = group.books
    first, _, _, fourth = group.member_ids
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND, but=(fourth,))
        rotations.give_pot(books, meeting.id, sure=True)
    [due] = dues.standing(books)
    dues.waive(books, due.id, "was in hospital")
    assert rotations.arrears(books) == {}
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND)  # what the fourth pays now is for this round
        rotations.give_pot(books, meeting.id)
    assert (rotations.arrears(books), dues.standing(books)) == ({}, [])
    assert rotations.kept(books) == {first: HAND}  # the group lets it go, and owes it
    assert {each.member_id: each.balance for each in rotations.positions(books)}[fourth] == HAND


def test_what_a_hand_pays_can_change_from_round_to_round(make: Make) -> None:
    group = make()
    books = group.books
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND)
        rotations.give_pot(books, meeting.id)
    with group.meeting() as meeting:
        group.agree(savings_amount=150)
        group.all_pay(meeting, 150, but=(group.member_ids[3],))
        assert rotations.give_pot(books, meeting.id, sure=True).received == 600
    assert rotations.arrears(books) == {group.member_ids[3]: 150}
    assert [line.received for line in rotations.turns(books)] == [400, 600, 0, 0]


# --- The auction ------------------------------------------------------------------------------------------------------


def test_the_bid_is_shared_among_the_other_hands_at_once(make: Make) -> None:
    group = make(Order.AUCTION)
    books = group.books
    first, second, third, fourth = group.member_ids
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND)
        assert refused(lambda: rotations.give_pot(books, meeting.id, bid=60)) == ("turn.choose", "member")
        too_high = lambda: rotations.give_pot(books, meeting.id, member_id=third, bid=400)  # noqa: E731
        assert refused(too_high) == ("bid.too_high", "bid")
        assert rotations.give_pot(books, meeting.id, member_id=third, bid=61).received == 339
    assert rows_of(group) == [
        ("rotation", third, 339, 1, 1),
        ("rotation", first, 20, 0, 1),
        ("rotation", second, 20, 0, 1),
        ("rotation", fourth, 20, 0, 1),
    ]
    assert [line.taken_in for line in rotations.turns(books)] == [None, None, 1, None]
    assert group.cash() == {("loan_fund", "box"): 1}
    with group.meeting() as meeting:  # what could not be shared is in the next pot
        group.all_pay(meeting, HAND)
        assert rotations.pot(books) == 401
        assert rotations.give_pot(books, meeting.id, member_id=first).received == 401
    assert group.cash() == {}
    assert group.account("savings") == 0


def test_a_bid_that_leaves_less_than_a_coin_is_too_high(make: Make) -> None:
    group = make(Order.AUCTION)
    with group.books.writing():
        group.books.update("group", group.books.group_uid, cash_unit=50)
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND)

        def give(bid: int) -> rotations.TurnLine:
            return rotations.give_pot(group.books, meeting.id, member_id=group.member_ids[0], bid=bid)

        assert refused(lambda: give(351)) == ("bid.too_high", "bid")
        assert give(350).received == 50


def test_a_bid_without_an_auction_is_refused(make: Make) -> None:
    group = make()
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND)
        assert refused(lambda: rotations.give_pot(group.books, meeting.id, bid=5)) == ("bid.no_auction", "bid")


def test_a_short_auctioned_pot_keeps_for_the_winner_first(make: Make) -> None:
    group = make(Order.AUCTION)
    first, second, third, _ = group.member_ids
    with group.meeting() as meeting:
        group.pay(meeting, first, HAND)
        rotations.give_pot(group.books, meeting.id, member_id=second, bid=210, sure=True)
    # Wanted: 190 and three times 70. There: 100, so 300 are kept, 190 of them for the winner.
    assert rotations.kept(group.books) == {second: 190, first: 70, third: 40}
    assert group.cash() == {}


def test_a_reversed_auction_takes_its_dividends_back(make: Make) -> None:
    group = make(Order.AUCTION)
    books, third = group.books, group.member_ids[2]
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND, but=(third,))
        rotations.give_pot(books, meeting.id, member_id=third, bid=60, sure=True)
        assert rotations.kept(books) == {third: HAND}
    with group.meeting() as meeting:
        reverse(group, meeting)
        assert {each.received for each in rotations.positions(books)} == {0}
        assert (rotations.kept(books), rotations.pot(books)) == ({}, 4 * HAND)
    assert group.cash() == {("loan_fund", "box"): 3 * HAND}


# --- The end ----------------------------------------------------------------------------------------------------------


def test_a_finished_rotation_opens_a_cycle_that_is_arranged_anew(make: Make) -> None:
    group = make(size=2)
    books = group.books
    over = cycles.current(books.connection, books.group_id)
    for _ in range(2):
        assert failure_of(lambda: rotations.finish(books, group.day)).code == "rotation.unfinished"
        with group.meeting() as meeting:
            group.all_pay(meeting, HAND)
            rotations.give_pot(books, meeting.id)
            assert code_of(lambda: rotations.finish(books, group.day)) == "cycle.meeting_open"
    assert rotations.next_turn(books) is None
    begun = rotations.finish(books, group.day)
    assert (begun.number, begun.opened_on, begun.closed_on) == (over.number + 1, group.day, None)
    assert (rotations.turns(books), rotations.positions(books)) == ([], [])
    assert [line.received for line in rotations.turns(books, over.id)] == [2 * HAND] * 2
    assert [each.balance for each in rotations.positions(books, over.id)] == [0, 0]
    assert code_of(lambda: rotations.finish(books, group.day)) == "turn.nobody"
    rotations.arrange(books, dict.fromkeys(group.member_ids, 1))
    group.check()


def test_arrears_are_asked_about_at_the_end_and_stay_readable(make: Make) -> None:
    group = make(size=2)
    books = group.books
    over = cycles.current(books.connection, books.group_id)
    for but in ((), (group.member_ids[0],)):
        with group.meeting() as meeting:
            group.all_pay(meeting, HAND, but=but)
            rotations.give_pot(books, meeting.id, sure=True)
    failure = failure_of(lambda: rotations.finish(books, group.day))
    assert (failure.code, failure.values["owed"]) == ("rotation.arrears_left", HAND)
    rotations.finish(books, group.day, sure=True)
    assert rotations.arrears(books) == {}
    assert rotations.arrears(books, over.id) == {group.member_ids[0]: HAND}
    assert rotations.kept(books) == {group.member_ids[1]: HAND}
    assert meetings.current(books) is None
