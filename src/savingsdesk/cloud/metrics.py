"""What one process counts about itself, written in the text format of Prometheus. Counts and times, never who."""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections.abc import Iterable, Iterator

_BOUNDS_S = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)

Labels = tuple[tuple[str, str], ...]


class Metrics:
    """Filled from any thread. `labels` must come from small, fixed sets: doors, statuses, codes, outcomes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: dict[tuple[str, Labels], int] = {}
        self._times: dict[str, tuple[list[int], float]] = {}
        self.in_flight = 0

    def count(self, name: str, amount: int = 1, **labels: str) -> None:
        key = name, tuple(sorted(labels.items()))
        with self._lock:
            self._counts[key] = self._counts.get(key, 0) + amount

    def began(self) -> None:
        with self._lock:
            self.in_flight += 1

    def ended(self, door: str, status: int, seconds: float) -> None:
        """One request was answered."""
        self.count("requests_total", door=door, status=str(status))
        with self._lock:
            self.in_flight -= 1
            buckets, total = self._times.get(door, ([0] * (len(_BOUNDS_S) + 1), 0.0))
            buckets[bisect_left(_BOUNDS_S, seconds)] += 1
            self._times[door] = buckets, total + seconds

    def text(self, gauges: Iterable[tuple[str, float]] = ()) -> str:
        """Everything counted so far, with these further values of the moment."""
        with self._lock:
            lines = [*self._counter_lines(), *self._time_lines()]
            values: list[tuple[str, float]] = [("requests_in_flight", self.in_flight), *gauges]
        for name, value in values:
            lines += [f"# TYPE savingsdesk_{name} gauge", f"savingsdesk_{name} {value:g}"]
        return "\n".join(lines) + "\n"

    def _counter_lines(self) -> Iterator[str]:
        named = ""
        for (name, labels), amount in sorted(self._counts.items()):
            if name != named:
                named = name
                yield f"# TYPE savingsdesk_{name} counter"
            text = ",".join(f'{label}="{value}"' for label, value in labels)
            yield f"savingsdesk_{name}{{{text}}} {amount}"

    def _time_lines(self) -> Iterator[str]:
        if self._times:
            yield "# TYPE savingsdesk_request_seconds histogram"
        for door, (buckets, total) in sorted(self._times.items()):
            reached = 0
            for bound, amount in zip((*map(str, _BOUNDS_S), "+Inf"), buckets, strict=True):
                reached += amount
                yield f'savingsdesk_request_seconds_bucket{{door="{door}",le="{bound}"}} {reached}'
            yield f'savingsdesk_request_seconds_sum{{door="{door}"}} {total:.6f}'
            yield f'savingsdesk_request_seconds_count{{door="{door}"}} {reached}'
