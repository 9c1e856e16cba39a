"""When a group meets next, by the rhythm and the weekday that it agreed on."""

from __future__ import annotations

from datetime import date, timedelta

from savingsdesk.core.constitution import Rhythm
from savingsdesk.core.periods import Period

_PERIODS = {
    Rhythm.WEEKLY: Period(weeks=1),
    Rhythm.FORTNIGHTLY: Period(weeks=2),
    Rhythm.FOUR_WEEKLY: Period(weeks=4),
    Rhythm.MONTHLY: Period(months=1),
}


def next_meeting(rhythm: Rhythm, weekday: int, last: str | None, today: str) -> str:
    """The first day by the rhythm that is not past. `last` is the ISO day of the last meeting, `weekday` Monday = 0.

    A meeting that was held on another weekday moves none of the later ones; a month later is the nearest such weekday.
    """
    now = date.fromisoformat(today)
    if last is None:
        return (now + timedelta(days=(weekday - now.weekday()) % 7)).isoformat()
    period = _PERIODS[rhythm]
    count = max(1, period.whole_periods(last, today))
    while True:
        day = _nearest(date.fromisoformat(period.after(last, count)), weekday)
        if (day >= now and day.isoformat() > last) or day == date.max:
            return day.isoformat()
        count += 1


def _nearest(day: date, weekday: int) -> date:
    ahead = (weekday - day.weekday()) % 7
    if date.max - day < timedelta(days=7):
        return date.max
    return day + timedelta(days=ahead if ahead <= 3 else ahead - 7)
