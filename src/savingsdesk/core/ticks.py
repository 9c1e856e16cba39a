"""Round numbers for the axis of a chart: integers only, because what they measure is money."""

from __future__ import annotations

_STEPS = (1, 2, 5, 10)


def ticks(lowest: int, highest: int, most: int) -> tuple[int, ...]:
    """Evenly spaced round numbers, zero among them, that reach from at or below `lowest` to at or above `highest`.

    At most `most` of them, from 3 up; steps are 1, 2 or 5 times a power of ten. Where nothing is to be measured: 0, 1.
    """
    low, high = min(lowest, 0), max(highest, 0)
    if low == high:
        return (0, 1)
    power = 1
    while True:
        for each in _STEPS:
            step = each * power
            first, last = low // step, -(-high // step)
            if last - first < max(most, 3):
                return tuple(number * step for number in range(first, last + 1))
        power *= 10
