"""Everyone pays the same, everyone takes once for each hand, and no shilling is lost on the way."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.rotation import (
    MOST_HANDS,
    Award,
    Order,
    Turn,
    arrange,
    arrears,
    auction,
    default_after_receiving,
    expected,
    next_turn,
    number_turns,
    position,
    pot,
    swap,
    take,
)
from tests.village import refused

ANY_ORDER = pytest.mark.parametrize("order", list(Order))
CHOSEN = (Order.NEED, Order.AUCTION)

hands_of_members = st.dictionaries(st.text("abcdef0123456789", min_size=1), st.integers(1, 3), min_size=1, max_size=12)
abc = number_turns("abc")


def untouched(size: int) -> bytes:
    raise AssertionError(f"{size} bytes of entropy were asked for")


def test_twelve_members_with_a_hundred_each_make_twelve_pots_of_1200() -> None:
    """DOMAIN.md §4."""
    turns = number_turns(arrange({f"{number:02x}": 1 for number in range(12)}, Order.FIXED))
    paid: Counter[str] = Counter()
    received: Counter[str] = Counter()
    for round_number in range(1, 13):
        for key in {turn.key for turn in turns}:
            assert expected(key, 100, turns) == 100
            paid[key] += 100
        assert pot(100, turns) == 1_200
        turns = take(turns, round_number, Order.FIXED)
        (taker,) = (turn.key for turn in turns if turn.taken_in == round_number)
        received[taker] += 1_200
    assert set(received.values()) == {1_200}
    assert len(received) == 12
    assert {position(key, paid, received) for key in paid} == {0}
    assert next_turn(turns) is None


@given(st.data(), hands_of_members, st.sampled_from(Order), st.integers(1, 10**6), st.sampled_from([1, 5, 50, 100]))
def test_a_whole_rotation_gives_each_hand_one_pot_and_keeps_every_shilling(
    data: st.DataObject, hands: dict[str, int], order: Order, amount: int, cash_unit: int
) -> None:
    seed = data.draw(st.randoms(use_true_random=False))
    turns = number_turns(arrange(hands, order, seed.randbytes))
    rounds = len(turns)
    paid: Counter[str] = Counter()
    received: Counter[str] = Counter()
    pots: Counter[str] = Counter()
    carried = 0
    for round_number in range(1, rounds + 1):
        waiting = [turn for turn in turns if turn.taken_in is None]
        if data.draw(st.booleans()):
            first, second = data.draw(st.tuples(st.sampled_from(waiting), st.sampled_from(waiting)))
            turns = swap(turns, first.number, second.number)
        named = data.draw(st.sampled_from(waiting)).key if order in CHOSEN else None
        before = turns
        turns = take(turns, round_number, order, named)
        (taken,) = set(turns) - set(before)
        assert named in (None, taken.key)
        pots[taken.key] += 1
        for key in hands:
            paid[key] += expected(key, amount, turns)
        in_the_pot = pot(amount, turns, carried)
        bid = data.draw(st.integers(0, in_the_pot - 1)) if order is Order.AUCTION else 0
        award = auction(in_the_pot, bid, rounds, cash_unit)
        carried = award.remainder
        received[taken.key] += award.receives
        for turn in turns:
            received[turn.key] += award.dividend_each if turn.number != taken.number else 0
        assert sum(paid.values()) == sum(received.values()) + carried
        assert set(arrears(turns, amount, round_number, paid).values()) == {0}
    assert pots == hands
    assert next_turn(turns) is None
    assert sum(position(key, paid, received) for key in hands) == carried
    assert refused(lambda: take(turns, rounds + 1, order, turns[0].key)) == ("turn.all_taken", "member")


@ANY_ORDER
@given(hands=hands_of_members, seed=st.randoms(use_true_random=False))
def test_each_member_has_as_many_turns_as_hands(order: Order, hands: dict[str, int], seed: random.Random) -> None:
    keys = arrange(hands, order, seed.randbytes)
    assert Counter(keys) == hands
    assert [turn.number for turn in number_turns(keys)] == list(range(1, len(keys) + 1))


@pytest.mark.parametrize("order", [Order.FIXED, *CHOSEN])
def test_an_order_that_is_not_drawn_is_the_order_given(order: Order) -> None:
    assert arrange({"b": 1, "c": 2, "a": 1}, order, untouched) == ["b", "c", "c", "a"]
    assert arrange({"b": 1, "c": 2, "a": 1}, order) == ["b", "c", "c", "a"]


def test_nobody_draws_lots_without_entropy() -> None:
    with pytest.raises(ValueError, match="entropy"):
        arrange({"a": 1, "b": 1}, Order.DRAWN)


def scripted(row: Iterable[int]) -> Callable[[int], bytes]:
    """Entropy that gives these bytes, one at a time."""
    left = iter(row)
    return lambda _size: bytes([next(left)])


def draws(hands: dict[str, int], places: int) -> Counter[str]:
    """The orders that come of every possible row of bytes, leaving out the rows in which one is thrown away."""
    orders: Counter[str] = Counter()
    for row in itertools.product(range(256), repeat=places):
        try:
            orders["".join(arrange(hands, Order.DRAWN, scripted(row)))] += 1
        except StopIteration:
            continue
    return orders


def test_every_order_of_the_lots_is_equally_likely() -> None:
    orders = draws({"a": 1, "b": 1, "c": 1}, places=2)
    assert orders == dict.fromkeys(["abc", "acb", "bac", "bca", "cab", "cba"], 255 * 256 // 6)


def test_a_double_hand_is_two_lots() -> None:
    assert draws({"a": 2, "b": 1}, places=2) == dict.fromkeys(["aab", "aba", "baa"], 255 * 256 // 3)


def test_a_draw_that_would_favour_somebody_is_thrown_away() -> None:
    row = iter([255, 0, 0])
    assert arrange({"a": 1, "b": 1, "c": 1}, Order.DRAWN, scripted(row)) == ["b", "c", "a"]
    assert next(row, None) is None


def test_more_hands_than_a_byte_can_tell_are_drawn_with_two() -> None:
    sizes: Counter[int] = Counter()

    def zeros(size: int) -> bytes:
        sizes[size] += 1
        return bytes(size)

    arrange({f"{number:03x}": 1 for number in range(300)}, Order.DRAWN, zeros)
    assert sizes == {2: 300 - 255, 1: 254}


def test_hands_that_cannot_be_are_refused() -> None:
    assert refused(lambda: arrange({}, Order.FIXED)) == ("turn.nobody", "hands")
    assert refused(lambda: arrange({"a": 1, "b": 0}, Order.FIXED)) == ("count.zero", "hands")
    assert refused(lambda: arrange({"a": -1}, Order.FIXED)) == ("count.zero", "hands")
    assert refused(lambda: arrange({"a": MOST_HANDS, "b": 1}, Order.FIXED)) == ("count.too_large", "hands")
    assert len(arrange({"a": MOST_HANDS}, Order.FIXED)) == MOST_HANDS


def test_two_turns_are_swapped_and_the_others_stay() -> None:
    assert swap(abc, 1, 3) == number_turns("cba")
    assert swap(swap(abc, 1, 3), 3, 1) == abc
    assert swap(abc, 2, 2) == abc


def test_a_turn_that_was_taken_is_not_swapped() -> None:
    turns = take(abc, 1, Order.FIXED)
    assert refused(lambda: swap(turns, 1, 2)) == ("turn.taken", "turn")
    assert refused(lambda: swap(turns, 3, 1)) == ("turn.taken", "turn")
    assert swap(turns, 2, 3) == (Turn(1, "a", 1), Turn(2, "c"), Turn(3, "b"))


@pytest.mark.parametrize("number", [0, 4, -1])
def test_a_turn_that_is_not_there_is_not_swapped(number: int) -> None:
    assert refused(lambda: swap(abc, 1, number)) == ("turn.unknown", "turn")
    assert refused(lambda: swap(abc, number, 1)) == ("turn.unknown", "turn")


@pytest.mark.parametrize("order", [Order.FIXED, Order.DRAWN])
def test_the_next_one_takes_the_pot_and_no_other(order: Order) -> None:
    turns = take(abc, 1, order, "a")
    assert turns == (Turn(1, "a", 1), Turn(2, "b"), Turn(3, "c"))
    assert next_turn(turns) == Turn(2, "b")
    assert refused(lambda: take(turns, 2, order, "c")) == ("turn.not_next", "member")
    assert take(swap(turns, 2, 3), 2, order, "c")[1] == Turn(2, "c", 2)


@pytest.mark.parametrize("order", CHOSEN)
def test_by_need_and_by_auction_somebody_is_named(order: Order) -> None:
    assert refused(lambda: take(abc, 1, order)) == ("turn.choose", "member")
    assert take(abc, 1, order, "c") == (Turn(1, "a"), Turn(2, "b"), Turn(3, "c", 1))


@ANY_ORDER
def test_nobody_takes_twice_for_one_hand(order: Order) -> None:
    turns = take(abc, 1, order, "a")
    assert refused(lambda: take(turns, 2, order, "a")) == ("turn.none_left", "member")
    assert refused(lambda: take(turns, 2, order, "stranger")) == ("turn.none_left", "member")


@ANY_ORDER
def test_a_round_has_one_pot(order: Order) -> None:
    turns = take(abc, 1, order, "a")
    assert refused(lambda: take(turns, 1, order, "b")) == ("turn.round_taken", "member")


def test_double_hands_pay_twice_and_take_twice() -> None:
    turns = number_turns(["a", "a", "b"])
    assert expected("a", 500, turns) == 1_000
    assert expected("stranger", 500, turns) == 0
    assert pot(500, turns) == 1_500
    turns = take(take(turns, 1, Order.NEED, "a"), 3, Order.NEED, "a")
    assert turns == (Turn(1, "a", 1), Turn(2, "a", 3), Turn(3, "b"))
    assert refused(lambda: take(turns, 2, Order.NEED, "a")) == ("turn.none_left", "member")


@pytest.mark.parametrize(
    ("in_the_pot", "bid", "hands", "cash_unit", "award"),
    [
        (1_200, 0, 12, 1, Award(1_200, 0, 0)),
        (1_200, 110, 12, 1, Award(1_090, 10, 0)),
        (1_200, 120, 12, 1, Award(1_080, 10, 10)),
        (120_000, 20_000, 12, 100, Award(100_000, 1_800, 200)),
        (120_000, 12_345, 12, 100, Award(107_600, 1_100, 300)),  # a bid that no coin can pay
        (1_000, 300, 1, 1, Award(700, 0, 300)),  # nobody else to share it with
        (1_200, 1_199, 12, 1, Award(1, 109, 0)),
    ],
)
def test_what_the_winner_forgoes_is_shared_by_the_other_hands(
    in_the_pot: int, bid: int, hands: int, cash_unit: int, award: Award
) -> None:
    assert auction(in_the_pot, bid, hands, cash_unit) == award


@given(st.integers(1, 10**18), st.data(), st.integers(1, MOST_HANDS), st.integers(1, 50_000))
def test_an_auction_neither_makes_nor_loses_money(
    in_the_pot: int, data: st.DataObject, hands: int, cash_unit: int
) -> None:
    bid = data.draw(st.integers(0, in_the_pot - 1))
    award = auction(in_the_pot, bid, hands, cash_unit)
    assert award.receives + award.dividend_each * (hands - 1) + award.remainder == in_the_pot
    assert award.receives % cash_unit == award.dividend_each % cash_unit == 0
    assert 0 <= in_the_pot - bid - award.receives < cash_unit
    assert min(award.receives, award.dividend_each, award.remainder) >= 0
    if hands > 1:
        assert award.remainder < cash_unit * hands + hands


def test_bids_that_cannot_be_are_refused() -> None:
    assert refused(lambda: auction(1_200, 1_200, 12, 1)) == ("bid.too_high", "bid")
    assert refused(lambda: auction(1_200, 1_201, 12, 1)) == ("bid.too_high", "bid")
    assert refused(lambda: auction(1_200, -1, 12, 1)) == ("amount.sign", "bid")


def test_what_an_auction_left_in_the_box_is_in_the_next_pot() -> None:
    assert pot(100, abc, carried=auction(300, 31, 3, 1).remainder) == 301


def test_arrears_are_what_is_missing_to_date_and_never_below_zero() -> None:
    turns = number_turns(["a", "a", "b", "c"])
    paid = {"a": 500, "b": 300, "left": 900}
    assert arrears(turns, 100, 3, paid) == {"a": 100, "b": 0, "c": 300}
    assert arrears(turns, 100, 2, paid) == {"a": 0, "b": 0, "c": 200}
    assert arrears(turns, 100, 0, {}) == {"a": 0, "b": 0, "c": 0}


def test_after_the_last_round_nothing_more_falls_due() -> None:
    assert arrears(abc, 100, 9, {"a": 300, "b": 250}) == {"a": 0, "b": 50, "c": 300}


def test_who_took_the_pot_and_does_not_pay_is_named_with_the_sum() -> None:
    turns = take(take(abc, 1, Order.FIXED), 2, Order.FIXED)
    paid = {"a": 100, "b": 200}  # c owes more, but took nothing yet
    assert default_after_receiving(turns, 100, 2, paid) == {"a": 100}
    assert default_after_receiving(abc, 100, 2, paid) == {}


def test_who_received_more_than_was_paid_in_owes_the_group() -> None:
    assert position("a", {"a": 200}, {"a": 1_200}) == -1_000
    assert position("b", {"b": 200}, {"a": 1_200}) == 200
    assert position("c", {}, {}) == 0
