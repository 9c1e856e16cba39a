"""Who is covered, what a claim asks about, and how long the fund lasts."""

from __future__ import annotations

import calendar
import datetime
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.burial import (
    MOST_MISSED,
    MOST_MONTHS,
    Rules,
    Standing,
    check_claim,
    claims_covered,
    covered_from,
    missed_in_a_row,
    months_to_benefit,
    standing_of,
)
from tests.village import refused

days = st.dates(datetime.date(1990, 1, 1), datetime.date(2100, 12, 31)).map(datetime.date.isoformat)
usual = Rules(waiting_months=3, lapse_after=3)


def test_ten_claims_empty_the_fund_and_a_month_brings_two_thousand() -> None:
    """DOMAIN.md §4: a fund of 150,000, a benefit of 15,000, 20 members with 100 a month."""
    fund, claims = 150_000, 0
    assert claims_covered(fund, 15_000) == 10
    while not check_claim(Standing.COVERED, 15_000, fund):
        fund, claims = fund - 15_000, claims + 1
    assert (fund, claims) == (0, 10)
    assert months_to_benefit(fund, 15_000, members=20, monthly_due=100) == 8
    assert months_to_benefit(1_000, 15_000, members=20, monthly_due=100) == 7  # 14,000 at 2,000 a month
    assert months_to_benefit(999, 15_000, members=20, monthly_due=100) == 8


@given(st.integers(-(10**6), 10**15), st.integers(1, 10**9))
def test_the_fund_pays_whole_benefits_and_not_one_more(fund: int, benefit: int) -> None:
    claims = claims_covered(fund, benefit)
    assert claims >= 0
    assert claims * benefit <= max(0, fund) < (claims + 1) * benefit


@given(st.integers(-1_000, 10**6), st.integers(1, 10**6), st.integers(1, 80), st.integers(1, 10**4))
def test_the_month_named_is_the_first_in_which_a_benefit_can_be_paid(
    fund: int, benefit: int, members: int, due: int
) -> None:
    months = months_to_benefit(fund, benefit, members, due)
    assert months is not None
    assert fund + months * members * due >= benefit
    assert months == 0 or fund + (months - 1) * members * due < benefit


def test_without_dues_a_short_fund_never_pays() -> None:
    assert months_to_benefit(10, 15, members=0, monthly_due=100) is None
    assert months_to_benefit(10, 15, members=20, monthly_due=0) is None
    assert months_to_benefit(15, 15, members=0, monthly_due=0) == 0


def test_a_benefit_of_nothing_is_refused() -> None:
    assert refused(lambda: claims_covered(100, 0)) == ("amount.zero", "benefit")
    assert refused(lambda: check_claim(Standing.COVERED, 0, 100)) == ("amount.zero", "benefit")
    assert refused(lambda: months_to_benefit(0, -1, 20, 100)) == ("amount.zero", "benefit")


@pytest.mark.parametrize(
    ("joined_on", "months", "day"),
    [
        ("2026-03-15", 3, "2026-06-15"),
        ("2026-03-15", 0, "2026-03-15"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-12-31", 6, "2027-06-30"),
        ("2026-11-01", 1, "2026-12-01"),
        ("2026-12-01", 12, "2027-12-01"),
        ("9950-05-31", MOST_MONTHS, "9999-05-31"),  # no day is later than the calendar
    ],
)
def test_cover_begins_whole_calendar_months_after_joining(joined_on: str, months: int, day: str) -> None:
    assert covered_from(joined_on, Rules(months, 0)) == day


@given(days, st.integers(0, 60))
def test_cover_begins_on_the_same_day_or_at_the_end_of_a_shorter_month(joined_on: str, months: int) -> None:
    joined, begins = map(datetime.date.fromisoformat, (joined_on, covered_from(joined_on, Rules(months, 0))))
    assert (begins.year - joined.year) * 12 + begins.month - joined.month == months
    assert begins.day == min(joined.day, calendar.monthrange(begins.year, begins.month)[1])


@given(days, st.integers(0, 60), days)
def test_a_member_waits_until_cover_begins(joined_on: str, months: int, on: str) -> None:
    rules = Rules(months, 0)
    standing = standing_of(joined_on, 0, rules, on)
    assert standing is (Standing.WAITING if on < covered_from(joined_on, rules) else Standing.COVERED)


@pytest.mark.parametrize(
    ("on", "missed", "standing"),
    [
        ("2026-06-14", 0, Standing.WAITING),
        ("2026-06-15", 0, Standing.COVERED),
        ("2026-06-15", 2, Standing.COVERED),
        ("2026-06-15", 3, Standing.LAPSED),
        ("2026-06-15", 4, Standing.LAPSED),
        ("2026-06-14", 3, Standing.LAPSED),  # also while waiting
        ("2026-03-14", 0, Standing.WAITING),  # before joining
    ],
)
def test_where_a_member_stands(on: str, missed: int, standing: Standing) -> None:
    assert standing_of("2026-03-15", missed, usual, on) is standing


def test_where_the_group_has_no_lapse_nobody_lapses() -> None:
    assert standing_of("2020-01-01", 500, Rules(3, 0), "2026-01-01") is Standing.COVERED


@pytest.mark.parametrize(
    ("paid", "missed"),
    [
        ([], 0),
        ([True, True], 0),
        ([False], 1),
        ([False, False, True], 0),
        ([False, True, False, False], 2),
        ([False, False, False], 3),
    ],
)
def test_only_the_newest_dues_in_a_row_count_as_missed(paid: list[bool], missed: int) -> None:
    dues = [(f"2026-{month:02}-01", is_paid) for month, is_paid in enumerate(paid, 1)]
    assert missed_in_a_row(dues) == missed


@given(st.lists(st.tuples(days, st.booleans()), max_size=12), st.randoms(use_true_random=False))
def test_the_order_in_which_dues_are_given_changes_nothing(dues: list[tuple[str, bool]], seed: random.Random) -> None:
    mixed = list(dues)
    seed.shuffle(mixed)
    assert missed_in_a_row(mixed) == missed_in_a_row(dues)


def test_of_two_dues_of_one_day_the_paid_one_counts_as_the_newer() -> None:
    assert missed_in_a_row([("2026-01-01", True), ("2026-01-01", False)]) == 0


@pytest.mark.parametrize(
    ("standing", "fund", "is_listed", "asked"),
    [
        (Standing.COVERED, 15_000, True, []),
        (Standing.COVERED, 14_999, True, ["claim.fund_short"]),
        (Standing.WAITING, 15_000, True, ["claim.waiting"]),
        (Standing.LAPSED, 15_000, True, ["claim.lapsed"]),
        (Standing.COVERED, 15_000, False, ["claim.not_listed"]),
        (Standing.LAPSED, 0, False, ["claim.lapsed", "claim.not_listed", "claim.fund_short"]),
    ],
)
def test_a_claim_asks_about_each_thing_that_is_not_as_agreed(
    standing: Standing, fund: int, is_listed: bool, asked: list[str]
) -> None:
    assert check_claim(standing, 15_000, fund, is_listed=is_listed) == asked


def test_rules_that_cannot_be_are_refused() -> None:
    assert refused(lambda: Rules(-1, 0)) == ("count.sign", "waiting_months")
    assert refused(lambda: Rules(MOST_MONTHS + 1, 0)) == ("count.too_large", "waiting_months")
    assert refused(lambda: Rules(0, -1)) == ("count.sign", "lapse_after")
    assert refused(lambda: Rules(0, MOST_MISSED + 1)) == ("count.too_large", "lapse_after")
    Rules(MOST_MONTHS, MOST_MISSED)
