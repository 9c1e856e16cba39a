"""What a group agreed on is kept as one text and read again, whatever another laptop wrote into it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.constitution import (
    MOST_LINES,
    Business,
    Constitution,
    Keyed,
    LeaverGets,
    Named,
    Rhythm,
    SocialAtShareOut,
    TermRate,
    check,
    read,
    start_values,
    unusual,
    written,
)
from savingsdesk.core.errors import Refused
from savingsdesk.core.loans import ChargeMethod
from savingsdesk.core.model import Fund, GroupKind
from savingsdesk.core.money import MOST_MINOR
from savingsdesk.core.operations import MOST_TEXT
from savingsdesk.core.rotation import Order
from savingsdesk.core.shareout import RemainderTo, Weights
from tests.village import code_of, failure_of

PLAIN = Constitution(share_price=2_000)
NAMES = st.text("abcdefghé ምሕረት", min_size=1, max_size=12).filter(str.strip)
AMOUNTS = st.integers(1, MOST_MINOR)


def named() -> st.SearchStrategy[tuple[Named, ...]]:
    lines = st.lists(st.builds(Named, NAMES, AMOUNTS), max_size=4, unique_by=lambda each: each.name)
    return lines.map(tuple)


CONSTITUTIONS = st.builds(
    Constitution,
    share_price=AMOUNTS,
    most_shares=st.integers(1, 10_000),
    savings_amount=st.integers(0, MOST_MINOR),
    rhythm=st.sampled_from(Rhythm),
    weekday=st.integers(0, 6),
    business=st.lists(st.sampled_from(Business), unique=True).map(tuple),
    quorum=st.text("abc é", max_size=40),
    social_amount=st.integers(0, MOST_MINOR),
    social_missed_is_due=st.booleans(),
    social_lends=st.booleans(),
    social_at_share_out=st.sampled_from(SocialAtShareOut),
    loan_multiple=st.integers(0, 10_000),
    longest_term=st.integers(1, 600),
    charge_method=st.sampled_from(ChargeMethod),
    charge_rate=st.integers(0, 1_000_000),
    charge_period=st.sampled_from(["month", "months:2", "weeks:1", "weeks:4"]),
    first_charge=st.integers(0, 600),
    term_rates=st.lists(
        st.builds(TermRate, st.integers(1, 600), st.integers(0, 1_000_000)),
        max_size=4,
        unique_by=lambda each: each.term,
    ).map(tuple),
    charge_comes_first=st.booleans(),
    fines=named(),
    fines_to=st.sampled_from(Fund),
    two_keys=st.lists(st.sampled_from(Keyed), unique=True).map(tuple),
    payout_cap=st.integers(0, MOST_MINOR),
    weights=st.sampled_from(Weights),
    remainder_to=st.sampled_from(RemainderTo),
    leaver_gets=st.sampled_from(LeaverGets),
    office_months=st.integers(0, 1_200),
    turn_order=st.sampled_from(Order),
    waiting_months=st.integers(0, 1_200),
    lapse_after=st.integers(0, 10_000),
    benefits=named(),
)


# --- Kept and read ----------------------------------------------------------------------------------------------------


@given(CONSTITUTIONS)
def test_whatever_a_group_agrees_on_is_read_as_it_was_written(constitution: Constitution) -> None:
    check(constitution)
    text = written(constitution)
    assert read(text) == constitution
    assert len(text) <= MOST_TEXT
    assert written(read(text)) == text


def test_only_what_differs_from_the_start_values_is_written() -> None:
    assert written(PLAIN) == '{"share_price":2000}'
    assert json.loads(written(replace(PLAIN, most_shares=6))) == {"share_price": 2_000, "most_shares": 6}


@pytest.mark.parametrize("kind", list(GroupKind))
def test_every_kind_of_group_begins_with_rules_that_are_allowed_and_usual(kind: GroupKind) -> None:
    begun = start_values(kind, 2_000, 5, 500)
    check(begun)
    assert unusual(begun, 100) == []
    assert read(written(begun)) == begun
    assert (begun.share_price, begun.most_shares, begun.social_amount) == (2_000, 5, 500)


def test_settings_of_a_newer_program_are_passed_over() -> None:
    assert read('{"share_price":2000,"moon_phase":"full"}') == PLAIN


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "2000",
        "{}",
        '{"share_price":0}',
        '{"share_price":"2000"}',
        '{"share_price":2000.0}',
        '{"share_price":true}',
        '{"share_price":NaN}',
        '{"share_price":1e400}',
        f'{{"share_price":{"9" * 5_000}}}',
        '{"share_price":2000,"most_shares":null}',
        '{"share_price":2000,"social_lends":1}',
        '{"share_price":2000,"rhythm":"daily"}',
        '{"share_price":2000,"rhythm":["weekly"]}',
        '{"share_price":2000,"business":"fine"}',
        '{"share_price":2000,"business":""}',
        '{"share_price":2000,"business":{}}',
        '{"share_price":2000,"business":["dance"]}',
        '{"share_price":2000,"business":["fine","fine"]}',
        '{"share_price":2000,"fines":["late"]}',
        '{"share_price":2000,"fines":[{"name":"late"}]}',
        '{"share_price":2000,"fines":[{"name":7,"amount":500}]}',
        '{"share_price":2000,"fines":[{"name":"late","amount":500.5}]}',
        '{"share_price":2000,"fines":[{"name":"late","amount":500,"more":1}]}',
        '{"share_price":2000,"term_rates":[{"term":true,"rate":5}]}',
        '{"share_price":2000,"charge_period":"moon"}',
        '{"share_price":2000,"charge_period":7}',
        "[" * 10_000,
        '{"share_price":2000,"fines":' + "[" * 10_000,
    ],
)
def test_a_text_that_is_no_constitution_is_named_and_never_half_read(text: str) -> None:
    assert code_of(lambda: read(text)) == "constitution.unreadable"


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(["fine", "month"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["name", "amount", "term"]), inner),
)


@given(st.dictionaries(st.sampled_from(list(Constitution.__dataclass_fields__)), ANYTHING), AMOUNTS)
def test_anything_at_all_is_read_or_named(content: dict[str, object], share_price: int) -> None:
    text = json.dumps({"share_price": share_price} | content)
    try:
        constitution = read(text)
    except Refused as refused:
        code = refused.code
    else:
        check(constitution)
        code = "constitution.unreadable"
    assert code == "constitution.unreadable"


def test_names_that_are_too_long_together_are_refused() -> None:
    long = tuple(Named(f"{number}".ljust(40, "x"), MOST_MINOR) for number in range(MOST_LINES))
    failure = failure_of(lambda: written(replace(PLAIN, fines=long, benefits=long, quorum="q" * 200)))
    assert failure.code == "constitution.too_long"


# --- What is allowed --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "code", "field"),
    [
        ({"share_price": 0}, "setting.out_of_range", "share_price"),
        ({"share_price": MOST_MINOR + 1}, "setting.out_of_range", "share_price"),
        ({"savings_amount": -1}, "setting.out_of_range", "savings_amount"),
        ({"social_amount": -1}, "setting.out_of_range", "social_amount"),
        ({"payout_cap": -1}, "setting.out_of_range", "payout_cap"),
        ({"most_shares": 0}, "setting.out_of_range", "most_shares"),
        ({"weekday": 7}, "setting.out_of_range", "weekday"),
        ({"loan_multiple": -1}, "setting.out_of_range", "loan_multiple"),
        ({"longest_term": 0}, "setting.out_of_range", "longest_term"),
        ({"charge_rate": 1_000_001}, "setting.out_of_range", "charge_rate"),
        ({"charge_rate": -1}, "setting.out_of_range", "charge_rate"),
        ({"first_charge": 601}, "setting.out_of_range", "first_charge"),
        ({"office_months": -1}, "setting.out_of_range", "office_months"),
        ({"waiting_months": 1_201}, "setting.out_of_range", "waiting_months"),
        ({"lapse_after": -1}, "setting.out_of_range", "lapse_after"),
        ({"quorum": "q" * 201}, "text.too_long", "quorum"),
        ({"charge_period": "moon"}, "period.unreadable", None),
        ({"fines": (Named("late", 500), Named("late", 600))}, "setting.twice", "fines"),
        ({"fines": tuple(Named(f"{n}", 1) for n in range(MOST_LINES + 1))}, "setting.too_many", "fines"),
        ({"fines": (Named(" ", 500),)}, "text.empty", "fines"),
        ({"fines": (Named("x" * 41, 500),)}, "text.too_long", "fines"),
        ({"fines": (Named("late", 0),)}, "setting.out_of_range", "fines"),
        ({"benefits": (Named("death", MOST_MINOR + 1),)}, "setting.out_of_range", "benefits"),
        ({"term_rates": (TermRate(0, 5),)}, "setting.out_of_range", "term_rates"),
        ({"term_rates": (TermRate(1, -1),)}, "setting.out_of_range", "term_rates"),
        ({"term_rates": (TermRate(1, 5), TermRate(1, 6))}, "setting.twice", "term_rates"),
        ({"two_keys": (Keyed.PAYOUT, Keyed.PAYOUT)}, "setting.twice", "two_keys"),
    ],
)
def test_what_no_group_can_mean_is_refused_with_its_setting(
    settings: dict[str, Any], code: str, field: str | None
) -> None:
    failure = failure_of(lambda: check(replace(PLAIN, **settings)))
    assert isinstance(failure, Refused)
    assert failure.code == code
    assert field is None or failure.field == field


@pytest.mark.parametrize(
    ("settings", "asked"),
    [
        ({}, []),
        ({"charge_rate": 99}, ["charge_rate"]),
        ({"charge_rate": 100}, []),
        ({"charge_rate": 2_000}, []),
        ({"charge_rate": 2_001}, ["charge_rate"]),
        ({"charge_rate": 100_000}, ["charge_rate"]),  # 1,000 %
        ({"charge_rate": 500, "charge_period": "weeks:1"}, ["charge_rate"]),  # more than 20 % a month
        ({"share_price": 2_050}, ["share_price"]),
        ({"savings_amount": 50}, ["savings_amount"]),
        ({"social_amount": 50}, ["social_amount"]),
        ({"most_shares": 6}, ["most_shares"]),
        ({"loan_multiple": 4}, ["loan_multiple"]),
        (
            {
                "charge_method": ChargeMethod.ONE_OFF,
                "term_rates": (TermRate(1, 500), TermRate(2, 800), TermRate(3, 1_000)),
            },
            [],
        ),
        ({"charge_method": ChargeMethod.ONE_OFF, "term_rates": (TermRate(1, 5_000),)}, ["term_rates"]),
        ({"charge_method": ChargeMethod.ONE_OFF, "term_rates": (TermRate(12, 100),)}, ["term_rates"]),
        ({"charge_method": ChargeMethod.ONE_OFF, "charge_rate": 5_000}, ["charge_rate"]),
    ],
)
def test_what_is_unusual_is_asked_about_and_no_more(settings: dict[str, Any], asked: list[str]) -> None:
    check(replace(PLAIN, **settings))
    assert unusual(replace(PLAIN, **settings), 100) == asked


def test_one_charge_by_term_is_looked_up_and_else_the_rate_counts() -> None:
    one_off = replace(PLAIN, charge_method=ChargeMethod.ONE_OFF, term_rates=(TermRate(1, 500), TermRate(3, 1_000)))
    assert [one_off.rate_for(term) for term in (1, 2, 3)] == [500, 1_000, 1_000]
    assert one_off.rate_for(2) == one_off.charge_rate
    assert replace(one_off, charge_method=ChargeMethod.FLAT, charge_rate=700).rate_for(1) == 700
