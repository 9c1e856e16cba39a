"""Notes and coins: which there are, which are needed to pay, and what must be changed before the box can pay.

Amounts and values are in minor units; a count is a mapping from the value to how many there are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import gcd

from savingsdesk.core.errors import Refused
from savingsdesk.core.money import MOST_COUNT, MOST_MINOR, Currency

# What people have in their hands: not what is still legal tender but no longer seen, nor coins below any price.
# Whole units first, then those below one, in hundredths.
_IN_WHOLE_UNITS: Mapping[str, tuple[int, ...]] = {
    "UGX": (50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50),
    "TZS": (10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50),
    "KES": (1_000, 500, 200, 100, 50, 20, 10, 5, 1),
    "RWF": (5_000, 2_000, 1_000, 500, 100, 50, 20, 10, 5),
    "BIF": (10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10, 5),
    "XOF": (10_000, 5_000, 2_000, 1_000, 500, 250, 200, 100, 50, 25, 10, 5),
    "XAF": (10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 25, 10, 5),
    "GNF": (20_000, 10_000, 5_000, 2_000, 1_000, 500, 100),
    "CDF": (20_000, 10_000, 5_000, 1_000, 500, 200, 100, 50),
    "ETB": (200, 100, 50, 10, 5, 1),
    "GHS": (200, 100, 50, 20, 10, 5, 2, 1),
    "INR": (500, 200, 100, 50, 20, 10, 5, 2, 1),
    "LRD": (1_000, 500, 100, 50, 20, 10, 5, 1),
    "MGA": (20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10),
    "MWK": (5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 1),
    "MZN": (1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1),
    "NGN": (1_000, 500, 200, 100, 50, 20, 10, 5),
    "SLE": (20, 10, 5, 2, 1),
    "SOS": (1_000, 500),
    "SSP": (1_000, 500, 100, 50, 20, 10, 5, 1),
    "ZMW": (500, 200, 100, 50, 20, 10, 5, 2, 1),
    "HTG": (1_000, 500, 250, 100, 50, 25, 10, 5, 1),
    "NPR": (1_000, 500, 100, 50, 20, 10, 5, 2, 1),
    "BDT": (1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1),
    "PHP": (1_000, 500, 200, 100, 50, 20, 10, 5, 1),
    "USD": (100, 50, 20, 10, 5, 1),
    "EUR": (500, 200, 100, 50, 20, 10, 5, 2, 1),
}
_IN_HUNDREDTHS: Mapping[str, tuple[int, ...]] = {
    "ETB": (50, 25, 10, 5),
    "GHS": (50, 20, 10),
    "MZN": (50,),
    "SLE": (50, 25, 10, 5, 1),
    "ZMW": (50, 10, 5),
    "HTG": (50,),
    "PHP": (25, 5, 1),
    "USD": (25, 10, 5, 1),
    "EUR": (50, 20, 10, 5, 2, 1),
}
_WITHOUT_HUNDREDTHS = frozenset({"UGX", "RWF", "BIF", "XOF", "XAF", "GNF"})

DENOMINATIONS: Mapping[str, tuple[int, ...]] = {
    code: tuple(value * (1 if code in _WITHOUT_HUNDREDTHS else 100) for value in whole) + _IN_HUNDREDTHS.get(code, ())
    for code, whole in _IN_WHOLE_UNITS.items()
}
"""The values of notes and coins of every currency, in minor units, the largest first."""

_MOST_NODES = 1_000  # of one search; the first way down, nearly always the fewest notes, takes a dozen
_MOST_SWAPS = 400
_LINE = re.compile(r"([1-9][0-9]{0,15}):([1-9][0-9]{0,6})")


@dataclass(frozen=True, slots=True)
class Need:
    """The fewest notes and coins that pay each, by key, and all of them together; the largest first, none with zero."""

    by_key: Mapping[str, Mapping[int, int]]
    total: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Change:
    """An exchange to make before paying: `count` notes of `value`, each into the notes `into`, which are worth it."""

    value: int
    count: int
    into: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Payable:
    """How everyone is paid from the box, once `changes` are made; none are needed where there are none.

    `assignment` is None where the box holds too little: `short` is what it lacks.
    """

    assignment: Mapping[str, Mapping[int, int]] | None
    changes: tuple[Change, ...]
    short: int


def needed(amounts: Mapping[str, int], denominations: Sequence[int]) -> Need:
    """The fewest notes and coins for each amount. Raises `Refused` (``notes.no_coin``) where one needs smaller."""
    values = _values(denominations, amounts.values())
    ways = {amount: _fewest(amount, values) or {} for amount in set(amounts.values())}
    total: Counter[int] = Counter()
    for amount in amounts.values():
        total.update(ways[amount])
    return Need({key: ways[amount] for key, amount in amounts.items()}, _ordered(total))


def against_box(amounts: Mapping[str, int], box: Mapping[int, int], denominations: Sequence[int]) -> Payable:
    """Whether the notes in the box pay everyone exactly, and else which to change first.

    The search is bounded: in a rare box it asks for a change that a cleverer hand could do without. Raises `Refused`
    (``notes.no_coin``) where an amount needs smaller coins than there are.
    """
    if any(count < 0 for count in box.values()):
        raise ValueError("fewer than no notes")
    values = _values([*denominations, *box], amounts.values())
    short = sum(amounts.values()) - sum(value * count for value, count in box.items())
    if short > 0:
        return Payable(None, (), short)
    left = Counter(box)
    paid: dict[str, dict[int, int]] = {}
    waiting: list[str] = []
    for key in sorted(amounts, key=lambda key: (-amounts[key], key)):
        way = _fewest(amounts[key], values, left)
        if way is None:
            waiting.append(key)
        else:
            paid[key] = way
            left.subtract(way)
    waiting = _swap(waiting, amounts, paid, left, values)
    changes = _pay_with_changes(waiting, amounts, paid, left, values)
    return Payable({key: paid[key] for key in amounts}, changes, 0)


def counted(notes: Mapping[int, int], currency: Currency) -> int:
    """What a count of notes and coins is worth, in minor units.

    Raises `Refused` on the field ``notes``: ``notes.unknown``, ``notes.sign``, ``notes.too_many``.
    """
    if not set(notes).issubset(DENOMINATIONS[currency.code]):
        raise Refused("notes.unknown", "notes", currency=currency.code)
    return _worth(notes)


def notes_text(notes: Mapping[int, int]) -> str:
    """A count as it is stored: ``50000:43 20000:9``, the largest first, none with zero.

    Raises `Refused` on the field ``notes``: ``notes.sign``, ``notes.too_many``.
    """
    _worth(notes)
    return " ".join(f"{value}:{count}" for value, count in _ordered(notes).items())


def read_notes(text: str) -> dict[int, int]:
    """The count that `notes_text` wrote, and nothing else. Raises `Refused` (``notes.unreadable``)."""
    found = [_LINE.fullmatch(line) for line in text.split(" ")] if text else []
    notes = {int(match[1]): int(match[2]) for match in found if match}
    try:
        is_canonical = notes_text(notes) == text
    except Refused:
        is_canonical = False
    if not is_canonical:
        raise Refused("notes.unreadable", "notes")
    return notes


def _worth(notes: Mapping[int, int]) -> int:
    if any(count < 0 or value < 1 for value, count in notes.items()):
        raise Refused("notes.sign", "notes")
    sum_of_all = sum(value * count for value, count in notes.items())
    if sum_of_all > MOST_MINOR or any(count > MOST_COUNT for count in notes.values()):
        raise Refused("notes.too_many", "notes")
    return sum_of_all


def _ordered(notes: Mapping[int, int]) -> dict[int, int]:
    return {value: notes[value] for value in sorted(notes, reverse=True) if notes[value]}


def _values(denominations: Iterable[int], amounts: Iterable[int]) -> tuple[int, ...]:
    """The values from the largest; the smallest must divide all others, as it does in every currency."""
    values = tuple(sorted(set(denominations), reverse=True))
    if not values or values[-1] < 1 or any(value % values[-1] for value in values):
        raise ValueError("the smallest coin must divide all others")
    for amount in amounts:
        if amount < 0:
            raise ValueError("an amount below zero")
        if amount % values[-1]:
            raise Refused("notes.no_coin", smallest=values[-1])
    return values


def _fewest(amount: int, values: Sequence[int], held: Mapping[int, int] | None = None) -> dict[int, int] | None:
    """The fewest notes that are worth the amount, of those `held` or of any number; None if none were found.

    Goes down from the largest note, and leaves a branch as soon as it cannot do with fewer than the best one found.
    """
    steps = list(pairwise([*values, 0]))
    worth, divisors = [0], [0]  # of all notes from a value down, the smallest first
    for value in reversed(values):
        worth.append(worth[-1] + value * (held.get(value, 0) if held is not None else amount))
        divisors.append(gcd(divisors[-1], value))
    best: dict[int, int] | None = None
    fewest = nodes = 0
    chosen: dict[int, int] = {}

    def descend(at: int, rest: int, used: int) -> None:
        nonlocal best, fewest, nodes
        if rest == 0:
            best, fewest = dict(chosen), used
            return
        if at == len(steps) or nodes >= _MOST_NODES:
            return
        nodes += 1
        value, following = steps[at]
        below = len(steps) - at - 1
        most = rest // value if held is None else min(rest // value, held.get(value, 0))
        for count in range(most, -1, -1):
            after = rest - count * value
            at_least = used + count + (-(-after // following) if following else 0)
            if after > worth[below] or (best is not None and at_least >= fewest):
                return  # with fewer of this note it only gets worse
            if after == 0 or (divisors[below] and after % divisors[below] == 0):
                if count:
                    chosen[value] = count
                descend(at + 1, after, used + count)
                chosen.pop(value, None)

    descend(0, amount, 0)
    return best


def _swap(
    waiting: list[str],
    amounts: Mapping[str, int],
    paid: dict[str, dict[int, int]],
    left: Counter[int],
    values: Sequence[int],
) -> list[str]:
    """Pays those who wait by paying someone else in other notes; gives back who waits still."""
    swaps = 0
    still: list[str] = []
    for key in waiting:
        for other in list(paid):
            swaps += 1
            if swaps > _MOST_SWAPS:
                break
            on_table = left + Counter(paid[other])
            first = _fewest(amounts[key], values, on_table)
            second = _fewest(amounts[other], values, on_table - Counter(first)) if first is not None else None
            if first is not None and second is not None:
                paid[key], paid[other] = first, second
                left.clear()
                left.update(on_table - Counter(first) - Counter(second))
                break
        if key not in paid:
            still.append(key)
    return still


def _pay_with_changes(
    waiting: Sequence[str],
    amounts: Mapping[str, int],
    paid: dict[str, dict[int, int]],
    left: Counter[int],
    values: Sequence[int],
) -> tuple[Change, ...]:
    """Pays those who wait with the largest notes that fit, and breaks one note after the other for the rest.

    A note that is left is larger than every rest, so each one broken brings a rest nearer to nothing.
    """
    rests = {key: amounts[key] for key in waiting}
    given: dict[str, Counter[int]] = {key: Counter() for key in waiting}
    changes: Counter[tuple[int, tuple[tuple[int, int], ...]]] = Counter()
    while True:
        for key in waiting:
            for value in values:
                count = min(left[value], rests[key] // value)
                given[key][value] += count
                left[value] -= count
                rests[key] -= count * value
        if not any(rests.values()):
            break
        value, into = _break_a_note(rests.values(), left, values)
        left[value] -= 1
        left.update(into)
        changes[value, tuple(into.items())] += 1
    paid.update({key: _ordered(notes) for key, notes in given.items()})
    return tuple(Change(value, count, dict(into)) for (value, into), count in sorted(changes.items(), reverse=True))


def _break_a_note(rests: Iterable[int], left: Mapping[int, int], values: Sequence[int]) -> tuple[int, dict[int, int]]:
    """The smallest note that pays all rests, or else the largest there is, and what to change it into."""
    wanted: Counter[int] = Counter()
    for rest in rests:
        wanted.update(_fewest(rest, values) or {})
    all_rests = sum(value * count for value, count in wanted.items())
    there = [value for value in values if left[value] > 0]
    note = min((value for value in there if value >= all_rests), default=there[0])
    into: Counter[int] = Counter()
    space = note
    for value in sorted(wanted, reverse=True):
        count = min(wanted[value], space // value)
        into[value] += count
        space -= count * value
    into.update(_fewest(space, [value for value in values if value < note]) or {})
    return note, _ordered(into)
