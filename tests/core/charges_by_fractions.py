"""A second calculation of what a loan costs, made in another way than `core.loans`, to compare with it.

It goes from day to day as a treasurer would with a pencil: every due day is found by stepping from the one before,
every charge is an exact fraction, and one running balance takes charges and repayments as they come.
"""

from __future__ import annotations

import calendar
import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import islice, takewhile


@dataclass(frozen=True)
class Loan:
    """`rate` is a fraction of one, for a period of so many `months` or, when that is 0, `weeks`."""

    principal: int
    method: str
    rate: Fraction
    months: int
    weeks: int
    term: int
    first_charge: int
    issued: date


@dataclass(frozen=True)
class Balance:
    owed: int
    overpaid: int
    charged: int
    cleared: date | None


def period_ends(loan: Loan) -> Iterator[date]:
    """The issue day, then the end of each period."""
    day, year, month = loan.issued, loan.issued.year, loan.issued.month
    while True:
        yield day
        if not loan.months:
            day += timedelta(days=7 * loan.weeks)
            continue
        for _ in range(loan.months):
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        last = calendar.monthrange(year, month)[1]
        day = date(year, month, min(loan.issued.day, last))


def charge_days(loan: Loan) -> Iterator[date]:
    """The days on which a charge falls, as long as the loan is not cleared."""
    ends = period_ends(loan)
    if loan.method == "upfront":
        return islice(ends, 1)
    if loan.method == "one_off":
        whole_term = list(islice(ends, loan.term + 1))
        return iter([whole_term[loan.first_charge] if loan.first_charge < len(whole_term) else whole_term[-1]])
    if loan.method == "flat":
        in_time = list(islice(ends, loan.term + 1))[loan.first_charge :]
        return islice(in_time, loan.term)
    return islice(ends, loan.first_charge, None)


def balance(loan: Loan, paid: list[tuple[date, int]], on: date) -> Balance:
    """The loan at the end of a day that is not before its issue."""
    charges = [(day, "1 charge", 0) for day in takewhile(lambda day: day <= on, charge_days(loan))]
    by_day: dict[date, int] = {}
    for day, amount in paid:
        by_day[max(day, loan.issued)] = by_day.get(max(day, loan.issued), 0) + amount
    payments = [(day, "2 payment", amount) for day, amount in by_day.items() if day <= on]
    owed, exact, charged, cleared = loan.principal, Fraction(0), 0, None
    for day, event, amount in sorted(charges + payments):
        if event == "2 payment":
            owed -= amount
            cleared = None if owed > 0 else (cleared or day)
        elif owed > 0:
            exact += math.floor(owed * loan.rate) if loan.method == "declining" else one_charge(loan)
            owed += math.floor(exact) - charged
            charged = math.floor(exact)
    return Balance(max(owed, 0), max(-owed, 0), charged, cleared)


def one_charge(loan: Loan) -> Fraction:
    return loan.principal * loan.rate * (loan.term if loan.method == "upfront" else 1)
