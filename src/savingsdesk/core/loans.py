"""What a loan costs and what is still owed on it (DOMAIN.md §2, service charge methods).

Nothing here is stored: what is owed on a day follows from the terms that the group voted and from the repayments up to
that day. Amounts are minor units, rates basis points, days ISO 8601. Charges are whole minor units, rounded down: their
sum so far where the rate is on the principal, each for itself where it is on what is owed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from savingsdesk.core.errors import Refused
from savingsdesk.core.money import MOST_MINOR, round_down
from savingsdesk.core.periods import Period, is_day, period_text, read_period

__all__ = [
    "MOST_RATE",
    "MOST_TERM",
    "Allocation",
    "ChargeMethod",
    "Cost",
    "Due",
    "LoanState",
    "Payment",
    "Period",
    "Terms",
    "allocate",
    "allocate_oldest_first",
    "check",
    "cost",
    "due_on",
    "is_overdue",
    "period_text",
    "read_period",
    "schedule",
    "state",
]

MOST_RATE = 1_000_000  # 10,000 % a period: beyond it is a slip of the hand
MOST_TERM = 600

Key = TypeVar("Key")


class ChargeMethod(StrEnum):
    """How the service charge grows (DOMAIN.md §2).

    `FLAT`: rate × original principal for each whole period, never after the agreed term.
    `FLAT_REPEATING`: the same at every due day until the loan is cleared.
    `DECLINING`: rate × what is owed, principal and unpaid charge, at every due day until the loan is cleared: the rule
    names no last one, and what is late is still owed.
    `UPFRONT`: rate × principal × term, all of it due on the issue day.
    `ONE_OFF`: rate × principal, once, on the day of the first charge: the rate is the price of the whole term, yet a
    loan brought back before that day costs nothing, as with the other methods. A group that asks for the price in any
    case lets it fall on the issue day.
    """

    FLAT = "flat"
    FLAT_REPEATING = "flat_repeating"
    DECLINING = "declining"
    UPFRONT = "upfront"
    ONE_OFF = "one_off"


@dataclass(frozen=True, slots=True)
class Terms:
    """What the group agreed on for a loan. `term` is a number of periods, `rate` is for one of them (one-off: for all).

    `first_charge` is how many whole periods after the issue the first charge falls: 1 after the first one, 0 on the
    issue day, 2 when the first one is free. A flat loan whose first period is free has one charge fewer, as none falls
    after the term. The price of a one-off loan is never free: it falls at the end of the term at the latest.
    """

    principal: int
    method: ChargeMethod
    rate: int
    period: Period
    term: int
    first_charge: int
    issued_on: str
    charge_comes_first: bool = True


@dataclass(frozen=True, slots=True)
class Payment:
    """What was repaid on a day, by what it was booked on.

    A reversal is negative and carries the day of the payment that it reverses, so that the loan is reckoned as if that
    payment had never been. A payment dated before the issue counts on the issue day.
    """

    on: str
    principal: int
    charge: int


@dataclass(frozen=True, slots=True)
class LoanState:
    """A loan on a day. `charged`, `principal_paid` and `charge_paid` are sums since the issue.

    What is owed depends on how much was paid, never on how it was booked: what two laptops, or a sheet entered late,
    booked too much on the charge counts for the principal, and the other way round. `overpaid` is what is above both.
    `periods_overdue` counts the whole periods since the end of the term while something is owed.
    """

    principal_owed: int
    charge_owed: int
    charged: int
    principal_paid: int
    charge_paid: int
    overpaid: int
    cleared_on: str | None
    periods_overdue: int

    @property
    def owed(self) -> int:
        return self.principal_owed + self.charge_owed


@dataclass(frozen=True, slots=True)
class Allocation:
    """Where an amount handed over goes. The four parts add up to it; `kept` is what no coin can hand back."""

    charge: int
    principal: int
    change: int
    kept: int


@dataclass(frozen=True, slots=True)
class Due:
    """A day on which `charge` and `principal` fall due; `owed_after` is what is owed once the day is over."""

    on: str
    charge: int
    principal: int
    owed_after: int


@dataclass(frozen=True, slots=True)
class Cost:
    """What a loan costs over its whole term. `total` is principal and charge."""

    charge: int
    total: int
    lines: tuple[Due, ...]


def check(terms: Terms) -> None:
    """Whether these are terms that the books can reckon with; what is merely unusual is not refused here.

    Raises `Refused`: ``amount.sign``, ``.zero``, ``.too_large``; ``rate.sign``, ``.too_large``; ``term.zero``,
    ``.too_long``; ``first_charge.range``; ``day.unreadable`` on ``issued_on``; ``loan.too_large`` on ``amount``
    when the cost of the whole term is beyond what the books hold.
    """
    if terms.principal < 0:
        raise Refused("amount.sign", "amount")
    if terms.principal == 0:
        raise Refused("amount.zero", "amount")
    if terms.principal > MOST_MINOR:
        raise Refused("amount.too_large", "amount", most=MOST_MINOR)
    if terms.rate < 0:
        raise Refused("rate.sign", "rate")
    if terms.rate > MOST_RATE:
        raise Refused("rate.too_large", "rate", most=MOST_RATE // 100)
    if terms.term < 1:
        raise Refused("term.zero", "term")
    if terms.term > MOST_TERM:
        raise Refused("term.too_long", "term", most=MOST_TERM)
    if not 0 <= terms.first_charge <= MOST_TERM:
        raise Refused("first_charge.range", "first_charge", most=MOST_TERM)
    if not is_day(terms.issued_on):
        raise Refused("day.unreadable", "issued_on", text=terms.issued_on)
    cost(terms)


def due_on(terms: Terms) -> str:
    """The day on which the agreed term ends."""
    return terms.period.after(terms.issued_on, terms.term)


def state(terms: Terms, payments: Iterable[Payment], on: str) -> LoanState:
    """The loan at the end of a day, in whatever order the payments come; those after the day are left out.

    What is paid on a due day counts after the charge of that day. Before its issue a loan owes nothing.
    Raises `Refused` (``loan.too_large`` on ``amount``) when charges have grown beyond what the books hold.
    """
    ledger = _Ledger(terms)
    if on < terms.issued_on:
        return ledger.state(lent=0, periods_overdue=0)
    for day, (principal, charge) in sorted(_paid_by_day(terms, payments, on).items()):
        ledger.let_fall(terms.period.whole_periods(terms.issued_on, day))
        ledger.pay(day, principal, charge)
    whole = terms.period.whole_periods(terms.issued_on, on)
    ledger.let_fall(whole)
    return ledger.state(terms.principal, max(0, whole - terms.term) if ledger.owed else 0)


def is_overdue(terms: Terms, payments: Iterable[Payment], on: str) -> bool:
    """Whether something is still owed after the day on which the term ended."""
    return on > due_on(terms) and state(terms, payments, on).owed > 0


def allocate(terms: Terms, payments: Iterable[Payment], amount: int, on: str, cash_unit: int = 1) -> Allocation:
    """Divide what a member hands over on a day: charge, then principal (or as the terms say), then change in coins.

    `cash_unit` is the smallest coin in minor units. Raises `Refused`: ``amount.sign``, and as `state` does.
    """
    [(_, part)], change, kept = _allocate([(None, terms, payments)], amount, on, cash_unit)
    return Allocation(part.charge, part.principal, change, kept)


def allocate_oldest_first(
    loans: Sequence[tuple[Key, Terms, Iterable[Payment]]], amount: int, on: str, cash_unit: int = 1
) -> tuple[list[tuple[Key, Allocation]], int, int]:
    """Divide an amount for which no loan was named: (what each loan gets, change, kept).

    The loan issued first comes first, and of those of one day the one that stands first; only loans that get something
    are listed, and their own change is zero. Raises `Refused` as `allocate` does.
    """
    oldest_first = sorted(loans, key=lambda loan: loan[1].issued_on)
    parts, change, kept = _allocate(oldest_first, amount, on, cash_unit)
    return [(key, part) for key, part in parts if part.charge or part.principal], change, kept


def cost(terms: Terms) -> Cost:
    """What the group hears before it votes: the charge of the whole term if all is repaid on its last day.

    That is the most a loan costs that is repaid in time. Only with a declining charge does it cost less when parts are
    repaid earlier. A line for each day on which a charge falls, and for the last day; an upfront charge is paid when it
    falls. Raises `Refused` (``loan.too_large`` on ``amount``).
    """
    ledger, lines = _Ledger(terms), []
    for period in range(terms.term):
        charge = ledger.let_fall(period)
        day = terms.period.after(terms.issued_on, period)
        if terms.method is ChargeMethod.UPFRONT:
            ledger.pay(day, 0, charge)
        if charge:
            lines.append(Due(day, charge, 0, ledger.owed))
    lines.append(Due(due_on(terms), ledger.let_fall(terms.term), terms.principal, 0))
    return Cost(ledger.charged, terms.principal + ledger.charged, tuple(lines))


def schedule(terms: Terms, parts: int) -> tuple[Due, ...]:
    """What is brought at the end of each of the first `parts` periods: the charge and an equal part of the principal.

    Parts differ by one minor unit at most. What falls due on the issue day is a line of its own.
    Raises `Refused`: ``parts.range`` on ``parts`` (1 to 600), ``loan.too_large`` on ``amount``.
    """
    if not 1 <= parts <= MOST_TERM:
        raise Refused("parts.range", "parts", most=MOST_TERM)
    ledger, lines = _Ledger(terms), []
    for period in range(parts + 1):
        charge = ledger.let_fall(period)
        part = terms.principal * period // parts - terms.principal * max(0, period - 1) // parts
        day = terms.period.after(terms.issued_on, period)
        ledger.pay(day, part, charge)
        if period or charge:
            lines.append(Due(day, charge, part, ledger.owed))
    return tuple(lines)


class _Ledger:
    """One loan, gone through from its issue: charges fall, payments come in, each once and in the order of days."""

    __slots__ = ("_charge_paid", "_cleared_on", "_fallen", "_last", "_next", "_principal_paid", "_terms", "charged")

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._next, self._last = _due_periods(terms)
        self._fallen = 0  # how many charges fell
        self.charged = 0
        self._principal_paid = 0
        self._charge_paid = 0
        self._cleared_on: str | None = None

    @property
    def owed(self) -> int:
        return max(0, self._terms.principal + self.charged - self._principal_paid - self._charge_paid)

    def let_fall(self, whole: int) -> int:
        """Let the charges fall that are due until so many whole periods after the issue; gives back their sum.

        None falls on a loan that is cleared.
        """
        before = self.charged
        until = whole if self._last is None else min(whole, self._last)
        if self._terms.method is ChargeMethod.DECLINING:
            self._charge_what_is_owed(until)
        elif self.owed and until >= self._next:
            self._fallen += until - self._next + 1
            self.charged = _charge_of(self._terms, self._fallen)
            self._stay_within_the_books()
        self._next = max(self._next, until + 1)
        return self.charged - before

    def _charge_what_is_owed(self, until: int) -> None:
        for _ in range(self._next, until + 1):
            charge = self.owed * self._terms.rate // 10_000
            if not charge:  # nor will there be one before the next payment
                break
            self.charged += charge
            self._stay_within_the_books()

    def _stay_within_the_books(self) -> None:
        if self._terms.principal + self.charged > MOST_MINOR:
            raise Refused("loan.too_large", "amount", most=MOST_MINOR)

    def pay(self, day: str, principal: int, charge: int) -> None:
        self._principal_paid += principal
        self._charge_paid += charge
        if self.owed:
            self._cleared_on = None
        elif self._cleared_on is None:
            self._cleared_on = day

    def state(self, lent: int, periods_overdue: int) -> LoanState:
        charge_left = self.charged - self._charge_paid
        principal_left = lent - self._principal_paid
        return LoanState(
            principal_owed=max(0, principal_left + min(0, charge_left)),
            charge_owed=max(0, charge_left + min(0, principal_left)),
            charged=self.charged,
            principal_paid=self._principal_paid,
            charge_paid=self._charge_paid,
            overpaid=max(0, -principal_left - charge_left),
            cleared_on=self._cleared_on,
            periods_overdue=periods_overdue,
        )


def _due_periods(terms: Terms) -> tuple[int, int | None]:
    """After how many whole periods the first and the last charge fall; None: until the loan is cleared."""
    first = terms.first_charge
    match terms.method:
        case ChargeMethod.FLAT:
            return first, min(terms.term, first + terms.term - 1)
        case ChargeMethod.UPFRONT:
            return 0, 0
        case ChargeMethod.ONE_OFF:
            only = min(first, terms.term)
            return only, only
        case _:
            return first, None


def _charge_of(terms: Terms, fallen: int) -> int:
    """The sum of that many charges, where the rate is on the principal. Rounded once, so that no part is lost twice."""
    match terms.method:
        case ChargeMethod.UPFRONT:
            periods = terms.term
        case ChargeMethod.ONE_OFF:
            periods = 1
        case _:
            periods = fallen
    return terms.principal * terms.rate * periods // 10_000


def _paid_by_day(terms: Terms, payments: Iterable[Payment], on: str) -> dict[str, tuple[int, int]]:
    """(principal, charge) paid on each day: of several on one day only the sum counts, whichever laptop wrote first."""
    days: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for payment in payments:
        if payment.on <= on:
            day = max(payment.on, terms.issued_on)
            principal, charge = days[day]
            days[day] = (principal + payment.principal, charge + payment.charge)
    return days


def _allocate(
    loans: Sequence[tuple[Key, Terms, Iterable[Payment]]], amount: int, on: str, cash_unit: int
) -> tuple[list[tuple[Key, Allocation]], int, int]:
    if amount < 0:
        raise Refused("amount.sign", "amount")
    parts = []
    for key, terms, payments in loans:
        owed = state(terms, payments, on)
        used = min(amount, owed.owed)
        charge = min(used, owed.charge_owed) if terms.charge_comes_first else max(0, used - owed.principal_owed)
        parts.append((key, Allocation(charge, used - charge, 0, 0)))
        amount -= used
    change = round_down(amount, cash_unit)
    return parts, change, amount - change
