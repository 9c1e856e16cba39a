"""The share-out, exactly: who gets what at the end of a cycle (DOMAIN.md §4).

Every gross is a fraction with one common denominator; nothing is rounded before the payout, and the payout once. What
rounding leaves is a line of its own, so that Σ payouts + Σ debts netted + remainder = pool, to the unit, always.

A debt counts as money of the pool: the share of who owes it pays it back. What it exceeds the share by, the `owing`,
is not in the box, so the box cannot pay everyone until the group has decided about it:

- paid now: the money comes into the box and the pool stays what it is;
- written off: nobody will bring it, so it leaves the pool and all bear it by the same formula, first out of the profit,
  then out of savings. Who owes it has put the whole own share against the debt;
- carried as a loan: it leaves the pool too, because what is lent cannot be shared today, but it stays in the books as
  the first loan of the next cycle and is the gain of those who save then.

A smaller pool makes every share smaller, also those against which debts are settled. The pool used is therefore the
largest that fits its own shares: pool = what is there + Σ min(debt, share of that pool). The right side never exceeds
the pool it began with and only falls with it, so going down to it ends (docs/decisions/0007).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from savingsdesk.core.errors import Refused
from savingsdesk.core.money import round_down

_MOST_STEPS_DOWN = 1_000


class Weights(StrEnum):
    """By what the profit is shared: the number of shares, the savings, `time_weight`, or one for each member."""

    SHARES = "shares"
    SAVINGS = "savings"
    TIME_WEIGHTED = "time_weighted"
    EQUAL = "equal"


class RemainderTo(StrEnum):
    """Where goes what rounding leaves: a fund, or unit by unit to those who lost most by rounding."""

    LOAN_FUND = "loan_fund"
    SOCIAL_FUND = "social_fund"
    LARGEST = "largest_remainder"


class Owing(StrEnum):
    """What the group decided about a debt beyond the share."""

    PAY_NOW = "pay_now"
    WRITE_OFF = "write_off"
    CARRY = "carry_as_loan"


_LEAVES_THE_POOL = frozenset({Owing.WRITE_OFF, Owing.CARRY})


@dataclass(frozen=True, slots=True)
class Part:
    """One member before the share-out; amounts in minor units. `key` is the member's uid: it only breaks ties."""

    key: str
    savings: int
    weight: int
    owes: int


@dataclass(frozen=True, slots=True)
class Pool:
    """What is shared, in minor units: cash counted, debts of members, less the external loan and agreed reserves."""

    cash: int
    owed: int
    external: int = 0
    reserves: int = 0

    @property
    def amount(self) -> int:
        return self.cash + self.owed - self.external - self.reserves

    @property
    def to_pay_with(self) -> int:
        """What of the box may go to members now."""
        return self.cash - self.external - self.reserves


@dataclass(frozen=True, slots=True)
class Line:
    """One member's share-out: `gross` exact, the rest in minor units.

    `netted` is what of the debt the share settles, `owing` what it does not; `decision` is None where nothing is owing
    or nothing is decided yet.
    """

    key: str
    savings: int
    weight: int
    gross: Fraction
    owes: int
    netted: int
    payout: int
    owing: int
    decision: Owing | None = None


@dataclass(frozen=True, slots=True)
class ShareOut:
    """The lines in the order of the parts. `pool` is the one used, without what is written off or carried: `taken_out`.

    `profit` is below zero where the group lost money. All in minor units.
    """

    lines: tuple[Line, ...]
    pool: Pool
    savings: int
    profit: int
    remainder: int
    remainder_to: RemainderTo
    taken_out: int

    @property
    def payouts(self) -> int:
        return sum(line.payout for line in self.lines)

    @property
    def netted(self) -> int:
        return sum(line.netted for line in self.lines)

    @property
    def undecided(self) -> tuple[Line, ...]:
        """The lines that still ask for a decision."""
        return tuple(line for line in self.lines if line.owing and line.decision is None)

    @property
    def to_pay_now(self) -> int:
        """What members decided to bring today."""
        return sum(line.owing for line in self.lines if line.decision is Owing.PAY_NOW)

    @property
    def box_short(self) -> int:
        """What the box lacks to pay everyone, as long as nobody has brought anything of what is owing.

        The remainder is not paid out, so it is not counted: with it the box lacks exactly what is owing in the pool.
        """
        return max(0, self.payouts - self.pool.to_pay_with)


def share_out(
    pool: Pool,
    parts: Sequence[Part],
    cash_unit: int,
    remainder_to: RemainderTo = RemainderTo.LOAN_FUND,
    decisions: Mapping[str, Owing] | None = None,
) -> ShareOut:
    """What each member receives and still owes; `cash_unit` in minor units; `decisions` by the key of the part.

    A decision about someone whose share covers the debt has no effect. Raises `Refused`: ``shareout.no_members``,
    ``shareout.pool_negative`` (the group owes and reserves more than it has, or cannot cover without the debts that
    are taken out), ``shareout.no_weights`` (a profit, and nothing to share it by).
    """
    decided = dict(decisions or {})
    _check(pool, parts, cash_unit, decided)
    if not parts:
        raise Refused("shareout.no_members")
    shares = _Shares(sum(part.savings for part in parts), sum(part.weight for part in parts))
    leaving = [part for part in parts if decided.get(part.key) in _LEAVES_THE_POOL]
    kept = pool.amount - sum(part.owes for part in leaving)
    if kept < 0:
        raise Refused("shareout.pool_negative")
    amount = _pool_that_fits(kept, pool.amount, leaving, shares) if leaving else pool.amount
    if amount > shares.savings and not shares.weight:
        raise Refused("shareout.no_weights")
    lines = [_line(part, amount, shares, cash_unit, decided.get(part.key)) for part in parts]
    remainder = amount - sum(line.payout + line.netted for line in lines)
    if remainder_to is RemainderTo.LARGEST:
        for at in _largest_rests_first(lines)[: remainder // cash_unit]:
            lines[at] = replace(lines[at], payout=lines[at].payout + cash_unit)
            remainder -= cash_unit
    taken_out = pool.amount - amount
    used = replace(pool, owed=pool.owed - taken_out)
    return ShareOut(tuple(lines), used, shares.savings, amount - shares.savings, remainder, remainder_to, taken_out)


def time_weight(savings: Iterable[tuple[int, int]], meetings: int) -> int:
    """The weight of savings put in at meetings 1 to `meetings`: each amount times the number of later meetings.

    `savings` are pairs of meeting and amount in minor units.
    """
    weight = 0
    for meeting, amount in savings:
        if not 1 <= meeting <= meetings:
            raise ValueError("a meeting outside the cycle")
        weight += amount * (meetings - meeting)
    return weight


def split_equally(amount: int, keys: Sequence[str], cash_unit: int) -> tuple[int, int]:
    """The same sum of whole cash units for each of the members, and what is left; for the social fund.

    Raises `Refused` (``shareout.no_members``).
    """
    if amount < 0 or cash_unit < 1:
        raise ValueError("an amount or a cash unit below its least")
    if not keys:
        raise Refused("shareout.no_members")
    each = round_down(amount // len(keys), cash_unit)
    return each, amount - each * len(keys)


@dataclass(frozen=True, slots=True)
class _Shares:
    """The group's sums, and from them each gross as an integer over one denominator."""

    savings: int
    weight: int

    def denominator(self, pool: int) -> int:
        return (self.weight if pool > self.savings else self.savings) or 1

    def numerator(self, part: Part, pool: int) -> int:
        if pool > self.savings:
            return part.savings * (self.weight or 1) + (pool - self.savings) * part.weight
        return part.savings * pool  # profit is zero, or a loss that savings bear


def _check(pool: Pool, parts: Sequence[Part], cash_unit: int, decided: Mapping[str, Owing]) -> None:
    keys = {part.key for part in parts}
    if len(keys) != len(parts) or not keys.issuperset(decided):
        raise ValueError("a key twice, or a decision about nobody")
    if cash_unit < 1 or min(pool.external, pool.reserves) < 0:
        raise ValueError("a cash unit, an external loan or a reserve below its least")
    if any(min(part.savings, part.weight, part.owes) < 0 for part in parts):
        raise ValueError("savings, a weight or a debt below zero")
    if pool.owed != sum(part.owes for part in parts):
        raise ValueError("the pool counts other debts than the parts")


def _pool_that_fits(kept: int, most: int, leaving: Sequence[Part], shares: _Shares) -> int:
    """The largest pool equal to `kept` plus what its own shares settle of the debts of those `leaving`."""

    def with_fractions(pool: int) -> int:
        below = shares.denominator(pool)
        return kept + sum(min(part.owes * below, shares.numerator(part, pool)) for part in leaving) // below

    def in_whole_units(pool: int) -> int:
        below = shares.denominator(pool)
        return kept + sum(min(part.owes, shares.numerator(part, pool) // below) for part in leaving)

    pool = _highest(with_fractions, most)
    for _ in range(_MOST_STEPS_DOWN):
        lower = in_whole_units(pool)
        if lower == pool:
            return pool
        pool = lower
    # The way down is this long only where those who owe hold nearly all shares. Then a pool that fits is enough.
    return _highest(in_whole_units, pool)


def _highest(rule: Callable[[int], int], most: int) -> int:
    """A number from 0 to `most` which the rule leaves as it is, by halving: some fifty steps for the largest sums.

    The rule never falls, gives 0 or more for 0, and never more than `most`. Of several such numbers it is the largest
    if the rule never rises by more than what it is given, as shares of a pool with their fractions do.
    """
    low, high = 0, most + 1
    while high - low > 1:
        middle = (low + high) // 2
        if rule(middle) >= middle:
            low = middle
        else:
            high = middle
    return low


def _line(part: Part, amount: int, shares: _Shares, cash_unit: int, decided: Owing | None) -> Line:
    below, above = shares.denominator(amount), shares.numerator(part, amount)
    netted = min(part.owes, above // below)
    owing = part.owes - netted
    payout = 0 if owing else round_down(above // below - part.owes, cash_unit)
    return Line(
        part.key,
        part.savings,
        part.weight,
        Fraction(above, below),
        part.owes,
        netted,
        payout,
        owing,
        decided if owing else None,
    )


def _largest_rests_first(lines: Sequence[Line]) -> list[int]:
    """Where in `lines` something of the payout was rounded away, from the largest rest to the smallest."""
    rests = {at: line.gross - line.owes - line.payout for at, line in enumerate(lines) if not line.owing}
    waiting = [at for at, rest in rests.items() if rest > 0]
    return sorted(waiting, key=lambda at: (-rests[at], lines[at].key))
