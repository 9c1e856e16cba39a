"""The marks of an axis are round, few, and hold everything between them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.money import MOST_MINOR
from savingsdesk.core.ticks import ticks


@pytest.mark.parametrize(
    ("lowest", "highest", "most", "expected"),
    [
        (0, 2_088_000, 6, (0, 500_000, 1_000_000, 1_500_000, 2_000_000, 2_500_000)),
        (0, 100, 6, (0, 20, 40, 60, 80, 100)),
        (0, 1, 6, (0, 1)),
        (0, 0, 6, (0, 1)),
        (5, 7, 3, (0, 5, 10)),
        (-300, 1_000, 5, (-500, 0, 500, 1_000)),
        (-7, -3, 5, (-8, -6, -4, -2, 0)),
        (0, 10**15, 2, (0, 5 * 10**14, 10**15)),
    ],
)
def test_marks_are_round(lowest: int, highest: int, most: int, expected: tuple[int, ...]) -> None:
    assert ticks(lowest, highest, most) == expected


@given(st.integers(-MOST_MINOR, MOST_MINOR), st.integers(-MOST_MINOR, MOST_MINOR), st.integers(3, 12))
def test_marks_hold_every_figure_between_them(one: int, other: int, most: int) -> None:
    lowest, highest = sorted((one, other))
    marks = ticks(lowest, highest, most)
    assert 2 <= len(marks) <= most
    assert marks[0] <= lowest
    assert marks[-1] >= highest
    assert 0 in marks
    [step] = {after - before for before, after in pairwise(marks)}
    assert str(step).rstrip("0") in ("1", "2", "5")
    if max(highest, 0) > min(lowest, 0):
        assert marks[1] > min(lowest, 0)
        assert marks[-2] < max(highest, 0), "no empty stripe at the top"
