"""The next meeting is the next day of the rhythm, whatever happened to the last one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.constitution import Rhythm
from savingsdesk.core.rhythms import next_meeting

THURSDAY = 3


@pytest.mark.parametrize(
    ("rhythm", "last", "today", "expected"),
    [
        (Rhythm.WEEKLY, None, "2026-11-23", "2026-11-26"),
        (Rhythm.WEEKLY, None, "2026-11-26", "2026-11-26"),
        (Rhythm.WEEKLY, "2026-11-19", "2026-11-19", "2026-11-26"),
        (Rhythm.WEEKLY, "2026-11-19", "2026-11-26", "2026-11-26"),
        (Rhythm.WEEKLY, "2026-11-20", "2026-11-22", "2026-11-26"),  # held a day late: no later one moves
        (Rhythm.WEEKLY, "2026-11-18", "2026-11-18", "2026-11-26"),
        (Rhythm.WEEKLY, "2026-09-03", "2026-11-25", "2026-11-26"),  # nobody met for three months
        (Rhythm.FORTNIGHTLY, "2026-11-12", "2026-11-13", "2026-11-26"),
        (Rhythm.FOUR_WEEKLY, "2026-10-29", "2026-11-13", "2026-11-26"),
        (Rhythm.MONTHLY, "2026-01-29", "2026-01-30", "2026-02-26"),  # 28 February is a Saturday
        (Rhythm.MONTHLY, "2026-10-01", "2026-10-02", "2026-10-29"),  # 1 November is a Sunday
        (Rhythm.WEEKLY, "9999-12-30", "9999-12-30", "9999-12-31"),
    ],
)
def test_the_next_meeting(rhythm: Rhythm, last: str | None, today: str, expected: str) -> None:
    assert next_meeting(rhythm, THURSDAY, last, today) == expected


@given(st.sampled_from(Rhythm), st.integers(0, 6), st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-40, 400))
def test_it_is_never_past_and_on_the_agreed_weekday(rhythm: Rhythm, weekday: int, last: date, passed: int) -> None:
    today = last + timedelta(days=passed)
    found = date.fromisoformat(next_meeting(rhythm, weekday, last.isoformat(), today.isoformat()))
    assert found >= today
    assert found > last
    assert found.weekday() == weekday
    assert found - max(today, last) <= timedelta(days=38)
