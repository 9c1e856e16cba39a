"""Typed amounts become integers of minor units, exactly, or are refused with a reason."""

from __future__ import annotations

import contextlib
import re
import sys
import unicodedata
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.errors import Refused
from savingsdesk.core.money import (
    CURRENCIES,
    MOST_COUNT,
    MOST_MINOR,
    Currency,
    currency,
    parse_amount,
    parse_count,
    round_down,
)
from tests.village import refused

KES, UGX = CURRENCIES["KES"], CURRENCIES["UGX"]
ZEROS = [chr(point) for point in range(sys.maxunicode + 1) if unicodedata.decimal(chr(point), -1) == 0]
MARKS = [",", " ", "\u00a0", "\u202f", "\u2009", "'", "\u2019", "\u066c"]

currencies = st.sampled_from(sorted(CURRENCIES.values(), key=lambda each: each.code))


def by_threes(digits: str, mark: str) -> str:
    return f"{int(digits):,}".replace(",", mark)


def as_in_india(digits: str, mark: str) -> str:
    head, tail = digits[:-3], digits[-3:]
    pairs = [head[max(0, end - 2) : end] for end in range(len(head), 0, -2)]
    return mark.join([*reversed(pairs), tail])


def in_script(text: str, zero: str) -> str:
    """The text with its digits in the script of that zero."""
    return "".join(chr(ord(zero) + int(sign)) if sign.isascii() and sign.isdigit() else sign for sign in text)


def written(amount: int, currency: Currency, whole: str) -> str:
    return f"{whole}.{amount % 10**currency.exponent:0{currency.exponent}}" if currency.exponent else whole


@given(currencies, st.integers(1, MOST_MINOR), st.sampled_from(["", *MARKS]), st.booleans(), st.sampled_from(ZEROS))
def test_every_amount_is_read_back_as_it_was_written(
    currency: Currency, amount: int, mark: str, is_indian: bool, zero: str
) -> None:
    whole = str(amount // 10**currency.exponent)
    if mark:
        whole = as_in_india(whole, mark) if is_indian else by_threes(whole, mark)
    assert parse_amount(f" {in_script(written(amount, currency, whole), zero)} ", currency) == amount


@given(currencies, st.integers(1, MOST_MINOR))
def test_a_comma_for_the_point_and_a_point_for_the_comma_are_read_where_people_write_so(
    currency: Currency, amount: int
) -> None:
    text = written(amount, currency, by_threes(str(amount // 10**currency.exponent), ","))
    swapped = text.translate(str.maketrans(",.", ".,"))
    assert parse_amount(swapped, currency, group=".", decimal=",") == amount


@pytest.mark.parametrize("zero", ZEROS)
def test_digits_of_every_script_are_read(zero: str) -> None:
    assert parse_amount(in_script("1234567890", zero), UGX) == 1_234_567_890
    assert parse_count(in_script("90817", zero)) == 90_817


# A number as people write it: whole or with a fraction; grouped by threes or, in India, by twos before the last three.
_GROUPED = "|".join(rf"[1-9]\d{{0,2}}({mark}\d{{3}})+|[1-9]\d?({mark}\d{{2}})+{mark}\d{{3}}" for mark in MARKS)
NUMBER = re.compile(rf"({_GROUPED}|\d+)(\.\d*)?|\.\d+")


@given(st.text(st.sampled_from("0123456789.,' \u00a0\u066c-+eE_xX²½٣፩OlI\u200b\n"), max_size=12), currencies)
def test_nothing_that_is_not_a_number_is_read_as_one(text: str, currency: Currency) -> None:
    amount = 0
    with contextlib.suppress(Refused):
        amount = parse_amount(text, currency)
    if amount == 0:
        return
    plain = "".join(str(unicodedata.decimal(sign, sign)) for sign in text.strip())
    assert NUMBER.fullmatch(plain)
    exact = Fraction("".join(sign for sign in plain if sign in "0123456789.").rstrip(".") or "0")
    assert amount == exact * 10**currency.exponent


@given(st.text(st.characters(), max_size=8))
def test_any_text_at_all_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(Refused):
        assert parse_amount(text, KES) > 0
    with contextlib.suppress(Refused):
        assert parse_count(text) >= 0


@pytest.mark.parametrize(
    ("text", "currency", "code"),
    [
        ("", UGX, "empty"),
        (" \u00a0\t", UGX, "empty"),
        ("five", UGX, "letters"),
        ("5k", UGX, "letters"),
        ("1e5", UGX, "letters"),
        ("0x10", UGX, "letters"),
        ("1_000", UGX, "letters"),
        ("5²", UGX, "letters"),
        ("፩", UGX, "letters"),  # a Ge'ez numeral is no decimal digit
        ("5/2", UGX, "letters"),
        (".", KES, "letters"),
        ("UGX 500", UGX, "letters"),
        ("1\n000", UGX, "letters"),
        ("-5", UGX, "sign"),
        ("+5", UGX, "sign"),
        ("\u22125", UGX, "sign"),
        ("5-", UGX, "sign"),
        ("1,00", UGX, "grouping"),
        ("10,00,00", UGX, "grouping"),
        ("1,0000", UGX, "grouping"),
        (",500", UGX, "grouping"),
        ("1,,000", UGX, "grouping"),
        ("1,000 000", UGX, "grouping"),
        ("1.000.000", UGX, "grouping"),
        ("1.000,5", KES, "grouping"),
        ("0,500", KES, "grouping"),  # half a shilling or five hundred
        ("00,500", KES, "grouping"),
        ("2.000", UGX, "grouping"),  # two or two thousand
        ("2.500", KES, "grouping"),
        ("5.5", UGX, "decimals"),
        ("5.125", KES, "grouping"),
        ("5.0125", KES, "decimals"),
        ("0", UGX, "zero"),
        ("0.00", KES, "zero"),
        ("1" * 17, UGX, "too_large"),
        ("9" * 5_000, UGX, "too_large"),
        (str(MOST_MINOR + 1), UGX, "too_large"),
        ("10000000000000.01", KES, "too_large"),
    ],
)
def test_what_is_wrong_with_an_amount_is_named(text: str, currency: Currency, code: str) -> None:
    assert refused(lambda: parse_amount(text, currency)) == (f"amount.{code}", "amount")


@pytest.mark.parametrize(
    ("text", "currency", "amount"),
    [
        ("500", UGX, 500),
        ("5.00", UGX, 5),
        ("12.5", KES, 1_250),
        (".5", KES, 50),
        ("5.", KES, 500),
        ("007", UGX, 7),
        ("1,234.000", KES, 123_400),
        ("12,34,567", UGX, 1_234_567),
        ("٣٬٠٠٠", UGX, 3_000),
        (str(MOST_MINOR), UGX, MOST_MINOR),
        ("0" * 5_000 + "7", UGX, 7),
    ],
)
def test_amounts_are_read_as_people_mean_them(text: str, currency: Currency, amount: int) -> None:
    assert parse_amount(text, currency) == amount


@given(st.integers(0, MOST_COUNT), st.sampled_from(ZEROS))
def test_every_count_is_read_back(count: int, zero: str) -> None:
    assert parse_count(f" {in_script(str(count), zero)}\n") == count


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("two", "letters"),
        ("2.0", "letters"),
        ("1,000", "letters"),
        ("1 0", "letters"),
        ("²", "letters"),
        ("-1", "sign"),
        (str(MOST_COUNT + 1), "too_large"),
        ("9" * 5_000, "too_large"),
    ],
)
def test_what_is_wrong_with_a_count_is_named(text: str, code: str) -> None:
    assert refused(lambda: parse_count(text, "number")) == (f"count.{code}", "number")


def test_zeros_before_a_count_change_nothing() -> None:
    assert parse_count("0" * 5_000 + "3") == 3


def test_the_most_that_can_be_typed_leaves_room_for_sums_in_64_bits() -> None:
    assert MOST_MINOR * 9_000 < 2**63


def test_currencies_have_the_minor_units_of_iso_4217_and_the_coins_in_use() -> None:
    without = {"UGX", "RWF", "XOF", "XAF", "BIF", "GNF"}  # DOMAIN.md §5
    assert {code for code, each in CURRENCIES.items() if each.exponent == 0} == without
    assert {each.exponent for each in CURRENCIES.values()} == {0, 2}
    coins = {
        **{"UGX": 100, "TZS": 5_000, "KES": 100, "RWF": 5, "XOF": 5, "XAF": 5, "MWK": 100},
        **{"INR": 100, "GHS": 10, "ZMW": 5, "MGA": 1_000},
    }
    assert {code: CURRENCIES[code].cash_unit for code in coins} == coins
    assert all(CURRENCIES[code].decimals == 0 for code in ("MGA", "TZS", "SOS"))


def test_a_currency_is_found_by_its_code_and_others_are_refused() -> None:
    assert currency("KES") is KES
    assert refused(lambda: currency("XXX")) == ("currency.unknown", "currency")
    assert refused(lambda: currency("kes")) == ("currency.unknown", "currency")


@given(st.integers(0, MOST_MINOR), st.integers(1, 100_000))
def test_rounding_down_gives_the_largest_multiple_that_is_not_above(amount: int, unit: int) -> None:
    rounded = round_down(amount, unit)
    assert rounded % unit == 0
    assert rounded <= amount < rounded + unit


@given(st.integers(-MOST_MINOR, -1), st.integers(1, 100_000))
def test_what_is_owed_is_rounded_down_too(amount: int, unit: int) -> None:
    assert round_down(amount, unit) <= amount
