"""The share-out a second time, written as DOMAIN.md §4 reads: slow, with fractions, and without `core.shareout`.

Members are plain tuples of key, savings, weight and debt; everything is looked up by key.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import floor

Member = tuple[str, int, int, int]


@dataclass
class Result:
    gross: dict[str, Fraction]
    payout: dict[str, int]
    netted: dict[str, int]
    owing: dict[str, int]
    pool: int
    remainder: int


def calculate(
    to_pay_with: int,
    members: list[Member],
    cash_unit: int,
    is_largest: bool = False,
    leaving: frozenset[str] = frozenset(),
) -> Result:
    """`to_pay_with` is cash less the external loan and reserves; what those `leaving` are owing leaves the pool."""
    debts = {key: debt for key, _, _, debt in members}
    taken_out = 0
    while True:
        pool = to_pay_with + sum(debts.values()) - taken_out
        gross = _gross(pool, members)
        owing = {key: max(0, debts[key] - floor(part)) for key, part in gross.items()}
        found = sum(owing[key] for key in leaving)
        if found == taken_out:
            break
        taken_out = found
    net = {key: part - debts[key] for key, part in gross.items()}
    payout = {key: floor(left / cash_unit) * cash_unit if left > 0 else 0 for key, left in net.items()}
    netted = {key: debts[key] - owing[key] for key in debts}
    remainder = pool - sum(payout.values()) - sum(netted.values())
    if is_largest:
        waiting = [key for key in sorted(net) if net[key] > payout[key]]
        while waiting and remainder >= cash_unit:
            first = waiting[0]
            for key in waiting:
                if net[key] - payout[key] > net[first] - payout[first]:
                    first = key
            waiting.remove(first)
            payout[first] += cash_unit
            remainder -= cash_unit
    return Result(gross, payout, netted, owing, pool, remainder)


def _gross(pool: int, members: list[Member]) -> dict[str, Fraction]:
    saved = sum(savings for _, savings, _, _ in members)
    profit = Fraction(pool - saved)
    if profit < 0:
        return {key: savings + profit * Fraction(savings, saved) for key, savings, _, _ in members}
    if profit == 0:
        return {key: Fraction(savings) for key, savings, _, _ in members}
    all_weights = sum(weight for _, _, weight, _ in members)
    return {key: savings + profit * Fraction(weight, all_weights) for key, savings, weight, _ in members}
