"""The period after which a service charge falls: calendar months, or weeks for groups that meet by the week."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from savingsdesk.core.errors import Refused

MOST_LENGTH = 600

_TEXT = re.compile(r"month|(months|weeks):([1-9][0-9]{0,2})")


@dataclass(frozen=True, slots=True)
class Period:
    """A number of calendar months or of weeks, one of them from 1 to 600. Raises `Refused` (``period.unreadable``)."""

    months: int = 0
    weeks: int = 0

    def __post_init__(self) -> None:
        shorter, longer = sorted((self.months, self.weeks))
        if shorter != 0 or not 1 <= longer <= MOST_LENGTH:
            raise Refused("period.unreadable", "period")

    def after(self, day: str, count: int) -> str:
        """The ISO day so many periods after a day.

        Months are counted from that very day and end with the month: from 31 January to 28 February, then to 31 March.
        The last day of the calendar stands for all that lie beyond it.
        """
        start = date.fromisoformat(day)
        try:
            if self.weeks:
                return (start + timedelta(weeks=self.weeks * count)).isoformat()
            year, month = divmod(start.year * 12 + start.month - 1 + self.months * count, 12)
            return date(year, month + 1, min(start.day, _days_of(year, month + 1))).isoformat()
        except (OverflowError, ValueError):
            return date.max.isoformat()

    def whole_periods(self, since: str, on: str) -> int:
        """How many whole periods have passed from one day to another; none when that is earlier."""
        start, end = date.fromisoformat(since), date.fromisoformat(on)
        if end < start:
            return 0
        if self.weeks:
            return (end - start).days // (7 * self.weeks)
        months = (end.year - start.year) * 12 + end.month - start.month
        if end.day < min(start.day, _days_of(end.year, end.month)):
            months -= 1
        return months // self.months


def period_text(period: Period) -> str:
    """As it stands in the constitution: ``month``, ``months:3``, ``weeks:4``."""
    if period.weeks:
        return f"weeks:{period.weeks}"
    return "month" if period.months == 1 else f"months:{period.months}"


def read_period(text: str) -> Period:
    """The period that `period_text` wrote. Raises `Refused` (``period.unreadable`` on ``period``)."""
    found = _TEXT.fullmatch(text)
    if found is None:
        raise Refused("period.unreadable", "period", text=text)
    unit, length = found.groups()
    if unit is None:
        return Period(months=1)
    return Period(months=int(length)) if unit == "months" else Period(weeks=int(length))


def is_day(text: str) -> bool:
    """Whether this is a day of the calendar as the books write it, ``2026-11-26``: other forms would sort wrongly."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _days_of(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]
