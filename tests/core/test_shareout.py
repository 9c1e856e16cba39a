"""Who gets what at the end of a cycle: the worked examples of DOMAIN.md §4, and what holds for every group."""

from __future__ import annotations

import random
from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.shareout import (
    Owing,
    Part,
    Pool,
    RemainderTo,
    ShareOut,
    share_out,
    split_equally,
    time_weight,
)
from tests.core import shareout_by_fractions
from tests.village import code_of

# Decisions which take a debt out of the pool.
LEAVING = (Owing.WRITE_OFF, Owing.CARRY)


def by_shares(shares: Sequence[int], price: int, owes: Sequence[int] = ()) -> list[Part]:
    debts = [*owes, *[0] * (len(shares) - len(owes))]
    return [
        Part(f"{at:032x}", count * price, count, debt)
        for at, (count, debt) in enumerate(zip(shares, debts, strict=True))
    ]


def shared(cash: int, parts: Sequence[Part], cash_unit: int = 1, **other: object) -> ShareOut:
    return share_out(Pool(cash, sum(part.owes for part in parts)), parts, cash_unit, **other)  # type: ignore[arg-type]


def payouts(result: ShareOut) -> list[int]:
    return [line.payout for line in result.lines]


def adds_up(result: ShareOut) -> bool:
    return result.payouts + result.netted + result.remainder == result.pool.amount


# The worked examples


def test_forty_of_four_hundred_shares_in_fifty_thousand_shillings_are_worth_five_thousand() -> None:
    result = shared(50_000, by_shares([40, 360], 100))
    line = result.lines[0]
    assert line.gross / 40 == 125
    assert line.payout == 5_000
    assert line.payout - line.savings == 1_000
    assert result.profit == 10_000


def test_forty_five_of_nine_hundred_shares_at_five_cedis_and_a_profit_of_nine_hundred_give_270() -> None:
    result = shared(5_400_00, by_shares([45, 855], 5_00), 10)
    assert result.profit == 900_00
    assert (result.lines[0].savings, result.lines[0].payout) == (225_00, 270_00)


def test_of_two_members_with_equal_shares_the_one_who_owes_3000_receives_2000_and_the_other_5000() -> None:
    result = shared(7_000, by_shares([50, 50], 100, owes=[3_000]))
    assert result.pool.amount == 10_000
    assert [line.gross for line in result.lines] == [5_000, 5_000]
    assert payouts(result) == [2_000, 5_000]
    assert [(line.netted, line.owing) for line in result.lines] == [(3_000, 0), (0, 0)]
    assert (result.box_short, result.undecided, result.remainder) == (0, (), 0)


def test_with_1000_in_the_box_the_debtor_is_listed_as_owing_1000_and_the_box_is_1000_short() -> None:
    result = shared(1_000, by_shares([50, 50], 100, owes=[3_000]))
    assert result.pool.amount == 4_000
    assert [line.gross - line.owes for line in result.lines] == [-1_000, 2_000]
    assert payouts(result) == [0, 2_000]
    assert [line.owing for line in result.undecided] == [1_000]
    assert result.box_short == 1_000
    assert adds_up(result)


def test_five_members_share_1_847_350_to_the_hundred_and_150_are_left_over() -> None:
    result = shared(1_847_350, by_shares([240, 201, 187, 160, 125], 2_000), 100)
    assert payouts(result) == [485_600, 406_700, 378_300, 323_700, 252_900]
    assert result.remainder == 150
    assert result.box_short == 0


def test_with_the_largest_remainder_the_third_of_the_five_receives_the_hundred_that_is_left() -> None:
    parts = by_shares([240, 201, 187, 160, 125], 2_000)
    result = shared(1_847_350, parts, 100, remainder_to=RemainderTo.LARGEST)
    assert payouts(result) == [485_600, 406_700, 378_400, 323_700, 252_900]
    assert result.remainder == 50


def test_1500_equal_shares_of_a_million_are_never_overspent() -> None:
    result = shared(1_000_000, by_shares([1] * 1_500, 600))
    assert payouts(result) == [666] * 1_500
    assert result.remainder == 1_000
    assert adds_up(result)


def test_the_same_savings_put_in_at_meetings_one_two_three_earn_two_thirds_one_third_and_nothing() -> None:
    weights = [time_weight([(meeting, 10_000)], 3) for meeting in (1, 2, 3)]
    assert weights == [20_000, 10_000, 0]
    result = shared(33_000, [Part(str(at), 10_000, weight, 0) for at, weight in enumerate(weights)])
    assert [line.payout - line.savings for line in result.lines] == [2_000, 1_000, 0]


def test_the_order_of_members_changes_nothing_in_the_worked_example() -> None:
    parts = by_shares([240, 201, 187, 160, 125], 2_000)
    there = shared(1_847_350, parts, 100, remainder_to=RemainderTo.LARGEST)
    back = shared(1_847_350, parts[::-1], 100, remainder_to=RemainderTo.LARGEST)
    assert back.lines[::-1] == there.lines


def test_the_share_out_that_the_screen_shows_leaves_the_box_68_950_short() -> None:
    shares = [240, 201, 187, 160, 125, 118, 97, 144, 131]
    result = shared(2_517_350, by_shares(shares, 1_000, owes=[0, 0, 60_000, 0, 0, 0, 266_000]), 100)
    assert result.pool.amount == 2_843_350
    assert payouts(result) == [486_300, 407_300, 318_900, 324_200, 253_300, 239_100, 0, 291_800, 265_400]
    assert result.box_short == 68_950
    assert [line.owing for line in result.undecided] == [69_418]
    # What is brought covers what is lacking and what is left over.
    assert result.box_short + result.remainder == 69_418


# The edges


def test_a_loss_is_borne_by_savings_whatever_the_profit_is_shared_by() -> None:
    result = shared(15_000, [Part("a", 10_000, 0, 0), Part("b", 20_000, 7, 0)])
    assert result.profit == -15_000
    assert payouts(result) == [5_000, 10_000]


def test_one_member_receives_everything() -> None:
    assert payouts(shared(12_345, [Part("a", 10_000, 5, 0)])) == [12_345]


def test_a_reserve_and_an_external_loan_are_not_shared_and_not_paid_from() -> None:
    parts = by_shares([1, 1], 1_000, owes=[1_000])
    result = share_out(Pool(cash=5_000, owed=1_000, external=2_000, reserves=500), parts, 1)
    assert result.pool.amount == 3_500
    assert payouts(result) == [750, 1_750]
    assert result.box_short == 0
    assert result.payouts + result.remainder == 5_000 - 2_000 - 500


def test_a_pool_below_zero_is_refused_and_an_empty_one_gives_everyone_nothing() -> None:
    parts = by_shares([1, 3], 1_000)
    assert code_of(lambda: share_out(Pool(cash=1_000, owed=0, external=1_001), parts, 1)) == "shareout.pool_negative"
    result = share_out(Pool(cash=1_000, owed=0, external=1_000), parts, 1)
    assert payouts(result) == [0, 0]
    assert [line.gross for line in result.lines] == [0, 0]


def test_nobody_to_share_among_is_refused() -> None:
    assert code_of(lambda: share_out(Pool(0, 0), [], 1)) == "shareout.no_members"


def test_a_profit_that_nobody_has_a_part_in_is_refused_but_savings_alone_are_given_back() -> None:
    parts = [Part("a", 500, 0, 0), Part("b", 300, 0, 0)]
    assert payouts(shared(800, parts)) == [500, 300]
    assert payouts(shared(400, parts)) == [250, 150]
    assert code_of(lambda: shared(801, parts)) == "shareout.no_weights"


def test_a_group_without_savings_shares_what_there_is_by_equal_weights() -> None:
    parts = [Part("a", 0, 1, 0), Part("b", 0, 1, 0), Part("c", 0, 1, 0)]
    assert (payouts(shared(100, parts)), shared(100, parts).remainder) == ([33, 33, 33], 1)
    assert payouts(shared(0, parts)) == [0, 0, 0]
    assert code_of(lambda: shared(100, [Part("a", 0, 0, 0)])) == "shareout.no_weights"


def test_equal_rests_are_settled_by_the_key_and_not_by_the_place_in_the_list() -> None:
    parts = [Part("c", 1, 1, 0), Part("a", 1, 1, 0), Part("b", 1, 1, 0)]
    result = shared(5, parts, remainder_to=RemainderTo.LARGEST)
    assert {line.key: line.payout for line in result.lines} == {"a": 2, "b": 2, "c": 1}


@pytest.mark.parametrize(
    ("pool", "parts", "cash_unit", "decisions"),
    [
        (Pool(10, 1), [Part("a", 1, 1, 0)], 1, {}),
        (Pool(10, 0), [Part("a", 1, 1, 0), Part("a", 1, 1, 0)], 1, {}),
        (Pool(10, 0), [Part("a", -1, 1, 0)], 1, {}),
        (Pool(10, 0, reserves=-1), [Part("a", 1, 1, 0)], 1, {}),
        (Pool(10, 0), [Part("a", 1, 1, 0)], 0, {}),
        (Pool(10, 0), [Part("a", 1, 1, 0)], 1, {"b": Owing.CARRY}),
    ],
)
def test_parts_that_contradict_each_other_are_a_bug_of_the_caller(
    pool: Pool, parts: list[Part], cash_unit: int, decisions: dict[str, Owing]
) -> None:
    with pytest.raises(ValueError):
        share_out(pool, parts, cash_unit, decisions=decisions)


def test_a_meeting_outside_the_cycle_has_no_weight() -> None:
    assert time_weight([], 3) == 0
    assert time_weight([(1, 5_000), (2, 5_000)], 2) == 5_000
    for meeting in (0, 4):
        with pytest.raises(ValueError):
            time_weight([(meeting, 1)], 3)


def test_the_social_fund_is_split_into_the_same_whole_coins_for_everyone() -> None:
    assert split_equally(84_500, ["a", "b", "c"], 100) == (28_100, 200)
    assert split_equally(0, ["a"], 100) == (0, 0)
    assert split_equally(250, ["a", "b", "c"], 100) == (0, 250)
    assert code_of(lambda: split_equally(100, [], 100)) == "shareout.no_members"
    with pytest.raises(ValueError):
        split_equally(-1, ["a"], 100)


# Debts beyond the share


def test_what_is_paid_now_changes_no_share_and_lets_the_box_pay_everyone() -> None:
    parts = by_shares([50, 50], 100, owes=[3_000])
    before = shared(1_000, parts)
    result = shared(1_000, parts, decisions={parts[0].key: Owing.PAY_NOW})
    assert payouts(result) == payouts(before)
    assert (result.undecided, result.to_pay_now, result.taken_out) == ((), 1_000, 0)
    assert result.payouts + result.remainder == result.pool.to_pay_with + result.to_pay_now


@pytest.mark.parametrize("decision", LEAVING)
def test_what_is_written_off_or_carried_leaves_the_pool_until_the_box_can_pay_everyone(decision: Owing) -> None:
    parts = by_shares([50, 50], 100, owes=[3_000])
    result = shared(1_000, parts, decisions={parts[0].key: decision})
    assert payouts(result) == [0, 1_000]
    line = result.lines[0]
    assert line.gross == 1_000
    assert (line.netted, line.owing, line.decision) == (1_000, 2_000, decision)
    assert (result.taken_out, result.pool.owed, result.pool.amount) == (2_000, 1_000, 2_000)
    assert (result.box_short, result.remainder) == (0, 0)


def test_a_profit_bears_what_is_written_off_before_savings_do() -> None:
    parts = [Part("a", 1_000, 0, 1_600), Part("b", 1_000, 1, 0), Part("c", 2_000, 0, 0)]
    result = shared(3_000, parts, decisions={"a": Owing.WRITE_OFF})
    assert result.pool.amount == 4_000
    assert payouts(result) == [0, 1_000, 2_000]
    assert result.lines[0].owing == 600


def test_a_smaller_pool_may_make_others_owe_who_did_not_before() -> None:
    parts = [Part("a", 1_000, 1, 3_000), Part("b", 1_000, 1, 1_200), Part("c", 1_000, 1, 0)]
    before = shared(0, parts)
    assert [line.key for line in before.undecided] == ["a"]
    after = shared(0, parts, decisions={"a": Owing.WRITE_OFF})
    assert [line.key for line in after.undecided] == ["b"]
    done = shared(0, parts, decisions={"a": Owing.WRITE_OFF, "b": Owing.CARRY})
    assert (done.undecided, done.box_short, adds_up(done)) == ((), 0, True)


def test_a_decision_about_someone_whose_share_covers_the_debt_has_no_effect() -> None:
    parts = by_shares([50, 50], 100, owes=[3_000])
    result = shared(7_000, parts, decisions={part.key: Owing.WRITE_OFF for part in parts})
    assert result == shared(7_000, parts)


def test_without_the_debts_that_leave_the_pool_an_external_loan_may_be_too_much() -> None:
    parts = by_shares([50, 50], 100, owes=[3_000])
    pool = Pool(cash=1_000, owed=3_000, external=1_001)
    assert share_out(pool, parts, 1).undecided
    assert (
        code_of(lambda: share_out(pool, parts, 1, decisions={parts[0].key: Owing.WRITE_OFF}))
        == "shareout.pool_negative"
    )


def test_a_group_whose_debtors_hold_nearly_everything_is_settled_too() -> None:
    parts = [Part(str(at), 10**12 + at, 10**12 + at, 10**14) for at in range(5)] + [Part("x", 3, 3, 0)]
    result = shared(2, parts, decisions={part.key: Owing.WRITE_OFF for part in parts})
    assert result.pool.owed == result.netted
    assert result.payouts + result.remainder == 2
    assert adds_up(result)


# What holds for every group

amounts = st.one_of(st.integers(0, 20), st.integers(0, 10**7), st.integers(0, 10**13))


@st.composite
def groups(draw: st.DrawFn) -> tuple[Pool, list[Part], int, dict[str, Owing]]:
    parts = [
        Part(f"{draw(st.integers(0, 999)):03}-{at}", *draw(st.tuples(amounts, st.integers(0, 10**6), amounts)))
        for at in range(draw(st.integers(1, 12)))
    ]
    parts.append(Part("one with a weight", 5, 1, 0))
    undecided = st.one_of(st.none(), st.sampled_from(Owing))
    chosen = {part.key: draw(undecided) for part in parts}
    decisions = {key: decision for key, decision in chosen.items() if decision}
    pool = Pool(draw(amounts), sum(part.owes for part in parts))
    aside = draw(st.integers(0, pool.cash))
    pool = Pool(pool.cash, pool.owed, aside, draw(st.integers(0, pool.cash - aside)))
    return pool, parts, draw(st.sampled_from([1, 5, 100, 5_000])), decisions


@given(groups(), st.sampled_from(RemainderTo))
def test_paid_out_settled_and_left_over_are_the_pool_to_the_unit(
    group: tuple[Pool, list[Part], int, dict[str, Owing]], remainder_to: RemainderTo
) -> None:
    pool, parts, cash_unit, decisions = group
    result = share_out(pool, parts, cash_unit, remainder_to, decisions)
    assert adds_up(result)
    assert sum((line.gross for line in result.lines), Fraction()) == result.pool.amount
    for line in result.lines:
        assert line.gross >= 0
        assert line.payout % cash_unit == 0
        assert line.netted + line.owing == line.owes
        assert not (line.payout and line.owing)
    assert 0 <= result.payouts <= result.pool.amount
    assert result.remainder >= 0
    assert result.pool.owed + result.taken_out == pool.owed


@given(groups(), st.sampled_from(RemainderTo))
def test_once_everything_is_decided_the_box_can_pay_everyone(
    group: tuple[Pool, list[Part], int, dict[str, Owing]], remainder_to: RemainderTo
) -> None:
    pool, parts, cash_unit, decisions = group
    result = share_out(pool, parts, cash_unit, remainder_to, decisions)
    open_debts = sum(line.owing for line in result.undecided)
    assert result.payouts + result.remainder == pool.to_pay_with + result.to_pay_now + open_debts
    assert result.taken_out == sum(line.owing for line in result.lines if line.decision in LEAVING)
    if not open_debts:
        assert result.payouts <= pool.to_pay_with + result.to_pay_now


@given(groups(), st.sampled_from(RemainderTo), st.randoms(use_true_random=False))
def test_the_order_of_members_changes_nothing(
    group: tuple[Pool, list[Part], int, dict[str, Owing]], remainder_to: RemainderTo, chance: random.Random
) -> None:
    pool, parts, cash_unit, decisions = group
    shuffled = chance.sample(parts, len(parts))
    one = share_out(pool, parts, cash_unit, remainder_to, decisions)
    other = share_out(pool, shuffled, cash_unit, remainder_to, decisions)
    assert {line.key: line for line in one.lines} == {line.key: line for line in other.lines}
    assert [line.key for line in other.lines] == [part.key for part in shuffled]
    assert (one.remainder, one.pool) == (other.remainder, other.pool)


@given(groups())
def test_the_largest_remainder_gives_nobody_more_than_one_coin_and_leaves_less_than_the_plain_way(
    group: tuple[Pool, list[Part], int, dict[str, Owing]],
) -> None:
    pool, parts, cash_unit, decisions = group
    plain = share_out(pool, parts, cash_unit, RemainderTo.LOAN_FUND, decisions)
    largest = share_out(pool, parts, cash_unit, RemainderTo.LARGEST, decisions)
    more = [after.payout - before.payout for before, after in zip(plain.lines, largest.lines, strict=True)]
    assert set(more) <= {0, cash_unit}
    assert all(line.payout - (line.gross - line.owes) < cash_unit for line in largest.lines if line.payout)
    assert largest.remainder == plain.remainder - sum(more)


@given(st.lists(st.integers(0, 500), min_size=1, max_size=30), st.integers(1, 10**7), st.integers(0, 10**12))
def test_with_one_price_of_a_share_everyone_gets_the_pool_by_shares(shares: list[int], price: int, cash: int) -> None:
    if not any(shares):
        shares[0] = 1
    by_count = shared(cash, by_shares(shares, price))
    by_savings = shared(cash, [Part(str(at), count * price, count * price, 0) for at, count in enumerate(shares)])
    expected = [Fraction(cash * count, sum(shares)) for count in shares]
    assert [line.gross for line in by_count.lines] == expected
    assert [line.gross for line in by_savings.lines] == expected


def test_ten_thousand_groups_agree_with_a_second_calculation_by_fractions() -> None:
    chance = random.Random(20_261_125)
    for _ in range(10_000):
        pool, parts, cash_unit, decisions = random_group(chance)
        remainder_to = chance.choice(list(RemainderTo))
        result = share_out(pool, parts, cash_unit, remainder_to, decisions)
        second = shareout_by_fractions.calculate(
            pool.to_pay_with,
            [(part.key, part.savings, part.weight, part.owes) for part in parts],
            cash_unit,
            remainder_to is RemainderTo.LARGEST,
            frozenset(key for key, decision in decisions.items() if decision in LEAVING),
        )
        assert result.pool.amount == second.pool
        assert result.remainder == second.remainder
        assert {line.key: line.gross for line in result.lines} == second.gross
        assert {line.key: line.payout for line in result.lines} == second.payout
        assert {line.key: line.netted for line in result.lines} == second.netted
        assert {line.key: line.owing for line in result.lines} == second.owing


def random_group(chance: random.Random) -> tuple[Pool, list[Part], int, dict[str, Owing]]:
    """A group as there are many: some loans, sometimes a loss, sometimes debts larger than the share."""
    price = chance.choice([1, 100, 2_000, 12_345])
    counts = [chance.randint(0, 240) for _ in range(chance.randint(1, 12))] + [chance.randint(50, 240)]
    by_time = chance.random() < 0.3
    parts = []
    for count in counts:
        weight = chance.randint(0, count * 40) if by_time else chance.choice([1, count])
        owes = chance.randint(0, count * price * 3) if chance.random() < 0.3 else 0
        parts.append(Part(f"{chance.getrandbits(64):016x}", count * price, weight, owes))
    parts[-1] = Part(parts[-1].key, parts[-1].savings, counts[-1], 0)
    aside, external = chance.choice([0, 0, price * 3]), chance.choice([0, 0, price * 20])
    cash = aside + external + chance.randint(0, sum(counts) * price * 2)
    pool = Pool(cash, sum(part.owes for part in parts), external, aside)
    decisions = {part.key: chance.choice(list(Owing)) for part in parts if chance.random() < 0.5}
    return pool, parts, chance.choice([1, 5, 100, 1_000]), decisions
