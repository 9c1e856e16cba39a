"""Long reading in steps, so that who reads in the background can let something else go first between two of them."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")
Steps = Generator[None, None, T]


def whole(steps: Steps[T]) -> T:
    """The answer, without letting anything go first."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            answer: T = end.value
            return answer
