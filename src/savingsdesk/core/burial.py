"""The burial society or iddir: dues buy a fixed benefit when somebody dies (DOMAIN.md §1, burial).

A claim asks and records, it never blocks; only money that is not in the fund cannot be paid. Days are ISO 8601 texts,
money is in minor units.
"""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from savingsdesk.core.errors import Refused

MOST_MONTHS = 1_200
MOST_MISSED = 1_000


class Standing(StrEnum):
    WAITING = "waiting"
    COVERED = "covered"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Rules:
    """What the group agreed on: calendar months from joining to cover, and how many dues missed in a row end it.

    `lapse_after` 0 means that cover never ends. Raises `Refused` on the field: ``count.sign``, ``count.too_large``.
    """

    waiting_months: int
    lapse_after: int

    def __post_init__(self) -> None:
        _check_count(self.waiting_months, "waiting_months", MOST_MONTHS)
        _check_count(self.lapse_after, "lapse_after", MOST_MISSED)


def standing_of(member_joined_on: str, missed: int, rules: Rules, on: str) -> Standing:
    """Where a member stands on that day, for a claim the day of the death.

    `missed` counts the dues missed in a row up to that day (`missed_in_a_row`). A lapse is told before the waiting: it
    is what the member can do something about.
    """
    if 0 < rules.lapse_after <= missed:
        return Standing.LAPSED
    return Standing.COVERED if on >= covered_from(member_joined_on, rules) else Standing.WAITING


def covered_from(member_joined_on: str, rules: Rules) -> str:
    """The first day of cover: the day of joining, the agreed months later, or the last day of a shorter month."""
    return _months_later(member_joined_on, rules.waiting_months)


def missed_in_a_row(dues: Iterable[tuple[str, bool]]) -> int:
    """How many of the newest dues in a row are unpaid, from (day on which it was due, is paid) in any order.

    Give the dues that have fallen due, waived ones as paid. A due paid late is paid. Of two dues of one day the paid
    one counts as the newer.
    """
    missed = 0
    for _due_on, is_paid in sorted(dues, reverse=True):
        if is_paid:
            break
        missed += 1
    return missed


def check_claim(standing: Standing, benefit: int, fund: int, *, is_listed: bool = True) -> list[str]:
    """The codes to ask about before this benefit is paid; none when everything is in order.

    ``claim.waiting``, ``claim.lapsed`` and ``claim.not_listed`` (who died is neither the member nor a listed dependant)
    are the group's to decide; ``claim.fund_short`` means that the whole benefit cannot be paid now.
    Raises `Refused`: ``amount.zero`` on the field ``benefit``.
    """
    covered = claims_covered(fund, benefit)
    asked = {
        "claim.waiting": standing is Standing.WAITING,
        "claim.lapsed": standing is Standing.LAPSED,
        "claim.not_listed": not is_listed,
        "claim.fund_short": covered == 0,
    }
    return [code for code, is_asked in asked.items() if is_asked]


def claims_covered(fund: int, benefit: int) -> int:
    """How many whole benefits the fund can pay. Raises `Refused`: ``amount.zero`` on the field ``benefit``."""
    if benefit <= 0:
        raise Refused("amount.zero", "benefit")
    return max(0, fund) // benefit


def months_to_benefit(fund: int, benefit: int, members: int, monthly_due: int) -> int | None:
    """After how many months of full dues the fund can pay a benefit: 0 if it can now, None if dues bring nothing.

    Raises `Refused`: ``amount.zero`` on the field ``benefit``.
    """
    if claims_covered(fund, benefit):
        return 0
    income = members * monthly_due
    return -((fund - benefit) // income) if income > 0 else None


def _months_later(day: str, months: int) -> str:
    joined = datetime.date.fromisoformat(day)
    years, month = divmod(joined.month - 1 + months, 12)
    year = min(joined.year + years, datetime.MAXYEAR)
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(joined.day, last)).isoformat()


def _check_count(count: int, field: str, most: int) -> None:
    if count < 0:
        raise Refused("count.sign", field, text=str(count))
    if count > most:
        raise Refused("count.too_large", field, most=most)
