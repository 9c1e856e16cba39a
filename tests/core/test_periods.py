"""Months end with the month and weeks are seven days, however far one counts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.periods import Period, is_day, period_text, read_period
from tests.village import refused

MONTH, FOUR_WEEKS = Period(months=1), Period(weeks=4)

periods = st.one_of(
    st.integers(1, 600).map(lambda months: Period(months=months)),
    st.integers(1, 600).map(lambda weeks: Period(weeks=weeks)),
)
days = st.dates(date(2000, 1, 1), date(2100, 12, 31)).map(date.isoformat)


@given(periods)
def test_a_period_is_read_back_as_it_was_written(period: Period) -> None:
    assert read_period(period_text(period)) == period


@pytest.mark.parametrize(
    ("period", "text"), [(MONTH, "month"), (Period(months=3), "months:3"), (FOUR_WEEKS, "weeks:4")]
)
def test_a_period_stands_in_the_constitution_as_this(period: Period, text: str) -> None:
    assert period_text(period) == text
    assert read_period(text) == period


@pytest.mark.parametrize(
    "text", ["", "weeks", "weeks:0", "weeks:-4", "weeks:999", "weeks:٤", "week:1", "month:1", "day"]
)
def test_what_is_no_period_is_refused(text: str) -> None:
    assert refused(lambda: read_period(text)) == ("period.unreadable", "period")


@pytest.mark.parametrize(("months", "weeks"), [(0, 0), (1, 1), (-1, 1), (0, -4), (601, 0)])
def test_a_period_is_a_number_of_months_or_of_weeks(months: int, weeks: int) -> None:
    assert refused(lambda: Period(months, weeks)) == ("period.unreadable", "period")


def test_a_month_ends_on_the_day_of_the_issue_or_with_the_month() -> None:
    assert [MONTH.after("2027-01-31", count) for count in range(5)] == [
        "2027-01-31",
        "2027-02-28",
        "2027-03-31",
        "2027-04-30",
        "2027-05-31",
    ]
    assert MONTH.after("2028-01-30", 1) == "2028-02-29"
    assert MONTH.after("2026-11-30", 2) == "2027-01-30"


@pytest.mark.parametrize(
    ("on", "whole"),
    [
        ("2027-02-27", 0),
        ("2027-02-28", 1),
        ("2027-03-30", 1),
        ("2027-03-31", 2),
        ("2028-01-30", 11),
        ("2028-01-31", 12),
    ],
)
def test_months_are_whole_when_the_day_is_reached(on: str, whole: int) -> None:
    assert MONTH.whole_periods("2027-01-31", on) == whole


def test_four_weeks_are_28_days() -> None:
    assert FOUR_WEEKS.after("2026-11-26", 1) == "2026-12-24"
    assert FOUR_WEEKS.whole_periods("2026-11-26", "2026-12-23") == 0
    assert FOUR_WEEKS.whole_periods("2026-11-26", "2026-12-24") == 1


def test_no_period_has_passed_before_the_issue() -> None:
    assert MONTH.whole_periods("2026-11-26", "2020-01-01") == 0
    assert FOUR_WEEKS.whole_periods("2026-11-26", "2020-01-01") == 0


@given(periods, days, st.integers(0, 600))
def test_so_many_periods_later_that_many_have_passed_and_a_day_before_one_fewer(
    period: Period, since: str, count: int
) -> None:
    later = period.after(since, count)
    if later == "9999-12-31":
        return
    assert period.whole_periods(since, later) == count
    day_before = (date.fromisoformat(later) - timedelta(days=1)).isoformat()
    assert period.whole_periods(since, day_before) == max(0, count - 1)


@pytest.mark.parametrize("period", [MONTH, FOUR_WEEKS, Period(months=600), Period(weeks=600)])
@pytest.mark.parametrize("count", [100_000, 10**9, 10**30])
def test_beyond_the_calendar_is_its_last_day(period: Period, count: int) -> None:
    assert period.after("2026-11-26", count * 100) == "9999-12-31"


@pytest.mark.parametrize("text", ["", "2027-02-29", "20261126", "2026-W48-4", "2026-11-26T10:00", "26.11.2026"])
def test_days_that_would_sort_wrongly_are_none(text: str) -> None:
    assert not is_day(text)
    assert is_day("2026-11-26")
