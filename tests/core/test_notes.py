"""Notes and coins: the fewest that pay, what the box can pay, and a count that is stored as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.money import CURRENCIES, MOST_COUNT, Currency
from savingsdesk.core.notes import DENOMINATIONS, Payable, against_box, counted, needed, notes_text, read_notes
from tests.village import code_of, refused

UGX = DENOMINATIONS["UGX"]
codes = st.sampled_from(sorted(DENOMINATIONS))


def worth(notes: Mapping[int, int]) -> int:
    return sum(value * count for value, count in notes.items())


def fewest_by_table(most: int, values: tuple[int, ...]) -> list[int]:
    """How many notes pay each amount up to `most` smallest coins, by adding one note at a time."""
    coins = [value // values[-1] for value in values]
    fewest = [0]
    for amount in range(1, most + 1):
        fewest.append(1 + min(fewest[amount - coin] for coin in coins if coin <= amount))
    return fewest


def pays(result: Payable, amounts: Mapping[str, int], box: Mapping[int, int]) -> bool:
    """Whether everyone gets the exact sum, and with the changes made the box holds every note that is handed out."""
    assert result.assignment is not None
    after = Counter(box)
    for change in result.changes:
        assert worth(change.into) == change.value
        assert after[change.value] >= change.count
        after[change.value] -= change.count
        after.update({value: count * change.count for value, count in change.into.items()})
    for notes in result.assignment.values():
        after.subtract(notes)
    assert min(after.values(), default=0) >= 0
    return {key: worth(notes) for key, notes in result.assignment.items()} == dict(amounts)


def test_every_currency_has_its_notes_from_the_largest_and_can_pay_its_smallest_coin() -> None:
    assert set(DENOMINATIONS) == set(CURRENCIES)
    for code, values in DENOMINATIONS.items():
        assert list(values) == sorted(set(values), reverse=True)
        assert all(value % values[-1] == 0 for value in values)
        assert CURRENCIES[code].cash_unit % values[-1] == 0, code


def test_values_are_in_minor_units() -> None:
    assert DENOMINATIONS["UGX"][0] == 50_000
    assert DENOMINATIONS["KES"][0] == 1_000_00
    assert DENOMINATIONS["GHS"][-1] == 10
    assert all(
        min(values) < 100 or CURRENCIES[code].cash_unit >= 100 or CURRENCIES[code].exponent == 0
        for code, values in DENOMINATIONS.items()
    )


@pytest.mark.parametrize("code", sorted(DENOMINATIONS))
def test_the_notes_for_an_amount_are_as_few_as_can_be(code: str) -> None:
    values = DENOMINATIONS[code]
    # Whatever is above the two largest together is paid by the largest, and then as here.
    most = (values[0] + values[1]) // values[-1]
    fewest = fewest_by_table(most, values)
    amounts = {str(at): at * values[-1] for at in [*range(most, 0, -max(1, most // 1_500)), *range(min(most, 300))]}
    for key, notes in needed(amounts, values).by_key.items():
        assert worth(notes) == amounts[key]
        assert sum(notes.values()) == fewest[int(key)]


def test_four_hundred_francs_are_two_coins_and_not_three() -> None:
    assert needed({"a": 400}, DENOMINATIONS["XOF"]).by_key["a"] == {200: 2}


def test_the_total_is_what_all_need_together() -> None:
    need = needed({"a": 486_300, "b": 407_300, "c": 0}, UGX)
    assert need.by_key["a"] == {50_000: 9, 20_000: 1, 10_000: 1, 5_000: 1, 1_000: 1, 200: 1, 100: 1}
    assert need.by_key["c"] == {}
    assert need.total == Counter(need.by_key["a"]) + Counter(need.by_key["b"])
    assert list(need.total) == sorted(need.total, reverse=True)


def test_a_sum_below_the_smallest_coin_is_refused() -> None:
    assert code_of(lambda: needed({"a": 130}, UGX)) == "notes.no_coin"
    assert code_of(lambda: against_box({"a": 130}, {50_000: 1}, UGX)) == "notes.no_coin"
    with pytest.raises(ValueError):
        against_box({"a": 50}, {50: -1, 100: 1}, UGX)
    for amounts, values in (({"a": -50}, UGX), ({"a": 50}, ()), ({"a": 50}, (25, 10))):
        with pytest.raises(ValueError):
            needed(amounts, values)


def test_a_box_with_the_right_notes_pays_without_changing() -> None:
    amounts = {"a": 60_000, "b": 75_500}
    box = {50_000: 2, 20_000: 1, 10_000: 1, 5_000: 1, 500: 1}
    result = against_box(amounts, box, UGX)
    assert result.changes == ()
    assert pays(result, amounts, box)


def test_sixty_thousand_are_paid_in_twenties_where_the_box_has_no_ten() -> None:
    amounts, box = {"a": 60_000}, {50_000: 1, 20_000: 3}
    assert against_box(amounts, box, UGX).assignment == {"a": {20_000: 3}}


def test_someone_else_takes_other_notes_so_that_nothing_needs_changing() -> None:
    # By the largest notes first, a would take the only ten and leave nothing that pays b.
    amounts, box = {"a": 60_000, "b": 10_000}, {50_000: 2, 20_000: 3, 10_000: 1}
    result = against_box(amounts, box, UGX)
    assert result.changes == ()
    assert pays(result, amounts, box)


def test_the_note_to_change_and_what_into_is_named() -> None:
    amounts, box = {"a": 30_000, "b": 10_000}, {20_000: 2}
    result = against_box(amounts, box, UGX)
    assert [(change.value, change.count, change.into) for change in result.changes] == [(20_000, 1, {10_000: 2})]
    assert pays(result, amounts, box)


def test_the_smallest_note_that_will_do_is_changed() -> None:
    result = against_box({"a": 10_000}, {50_000: 1, 20_000: 1}, UGX)
    assert [(change.value, change.into) for change in result.changes] == [(20_000, {10_000: 2})]


def test_no_note_is_changed_twice() -> None:
    amounts, box = {str(at): 10_000 for at in range(9)}, {50_000: 1, 20_000: 2}
    result = against_box(amounts, box, UGX)
    assert [(change.value, change.count) for change in result.changes] == [(50_000, 1), (20_000, 2)]
    assert pays(result, amounts, box)


def test_a_box_of_large_notes_only_is_changed_note_by_note() -> None:
    amounts = {str(at): 12_300 for at in range(20)}
    box = {50_000: 5}
    result = against_box(amounts, box, UGX)
    assert pays(result, amounts, box)
    assert sum(change.count for change in result.changes) <= 7


def test_the_box_that_the_screen_shows_pays_everyone_after_little_changing() -> None:
    sums = (486_300, 407_300, 318_900, 324_200, 253_300, 239_100, 0, 291_800, 265_400)
    amounts = {str(at): amount for at, amount in enumerate(sums)}
    box = {50_000: 47, 20_000: 12, 10_000: 2, 5_000: 8, 1_000: 9, 500: 12, 100: 20}
    result = against_box(amounts, box, UGX)
    assert pays(result, amounts, box)
    assert sum(change.count for change in result.changes) <= 2


def test_a_box_with_too_little_says_how_much_it_lacks() -> None:
    assert against_box({"a": 60_000}, {50_000: 1}, UGX) == Payable(None, (), 10_000)


@st.composite
def boxes(draw: st.DrawFn) -> tuple[tuple[int, ...], dict[int, int], dict[str, int]]:
    values = DENOMINATIONS[draw(codes)]
    box = {value: draw(st.integers(0, 12)) for value in values}
    sums = draw(st.lists(st.integers(0, 3 * values[0] // values[-1]), max_size=8))
    return values, box, {str(at): amount * values[-1] for at, amount in enumerate(sums)}


@given(boxes())
def test_whoever_can_be_paid_is_paid_exactly_and_no_money_is_made_or_lost(
    case: tuple[tuple[int, ...], dict[int, int], dict[str, int]],
) -> None:
    values, box, amounts = case
    result = against_box(amounts, box, values)
    if result.short:
        assert result == Payable(None, (), sum(amounts.values()) - worth(box))
    else:
        assert pays(result, amounts, box)


@given(codes, st.data())
def test_what_was_taken_apart_from_the_box_is_paid_from_it(code: str, data: st.DataObject) -> None:
    values = DENOMINATIONS[code]
    counts = st.dictionaries(st.sampled_from(values), st.integers(1, 9), max_size=5)
    shares = data.draw(st.lists(counts, min_size=1, max_size=6))
    box = Counter[int]()
    for share in shares:
        box.update(share)
    amounts = {str(at): worth(share) for at, share in enumerate(shares)}
    assert pays(against_box(amounts, box, values), amounts, box)


# Counting the box


def test_a_count_is_worth_what_its_notes_are() -> None:
    assert counted({50_000: 43, 20_000: 9, 100: 0}, CURRENCIES["UGX"]) == 2_330_000
    assert counted({}, CURRENCIES["UGX"]) == 0
    assert counted({20: 3, 1_00: 1}, CURRENCIES["GHS"]) == 160


@pytest.mark.parametrize(
    ("notes", "currency", "code"),
    [
        ({30_000: 1}, CURRENCIES["UGX"], "notes.unknown"),
        ({50_000: 1}, CURRENCIES["XOF"], "notes.unknown"),
        ({50_000: -1}, CURRENCIES["UGX"], "notes.sign"),
        ({50: MOST_COUNT + 1}, CURRENCIES["UGX"], "notes.too_many"),
    ],
)
def test_a_count_that_cannot_be_is_refused(notes: dict[int, int], currency: Currency, code: str) -> None:
    assert refused(lambda: counted(notes, currency)) == (code, "notes")


def test_a_count_is_stored_from_the_largest_note_without_those_that_are_not_there() -> None:
    assert notes_text({20_000: 9, 100: 0, 50_000: 43}) == "50000:43 20000:9"
    assert notes_text({}) == ""
    assert code_of(lambda: notes_text({100: -1})) == "notes.sign"
    assert code_of(lambda: notes_text({10**15: 2})) == "notes.too_many"


@given(st.dictionaries(st.integers(1, 10**7), st.integers(0, 1_000)))
def test_a_stored_count_is_read_back(notes: dict[int, int]) -> None:
    assert read_notes(notes_text(notes)) == {value: count for value, count in notes.items() if count}


@pytest.mark.parametrize(
    "text",
    [
        " ",
        "50000",
        "50000:",
        "50000:0",
        "050:1",
        "50:01",
        "50:-1",
        "50:1 ",
        "50:1  20:1",
        "20:1 50:1",
        "50:1 50:1",
        "50:1,20:1",
        "50:1\n",
        "٥٠:1",
        "50:1.0",
        "9999999999999999:1",
        "1:9999999",
        "x",
    ],
)
def test_any_other_text_is_no_count(text: str) -> None:
    assert code_of(lambda: read_notes(text)) == "notes.unreadable"
