"""`python -m tests.sim --histories N [--seed S]`: plays N histories from seed S on, on every core; what broke?"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from tests.sim.histories import play

_AT_ONCE = 20


def play_some(first: int, count: int) -> tuple[list[str], Counter[str]]:
    """What broke, and what happened how often, in the histories from this seed on."""
    broken: list[str] = []
    counts: Counter[str] = Counter()
    for seed in range(first, first + count):
        try:
            history = play(seed)
        except Exception as error:  # the other histories are still worth playing
            broken.append(f"seed {seed}: {type(error).__name__}: {str(error)[:300]}")
        else:
            rounds = history.counts.pop("rounds")
            counts += history.counts
            counts["operations"] += len(history.wrote)
            counts[f"rounds to equal logs: {rounds}"] += 1
    return broken, counts


def play_all(first: int, histories: int, processes: int) -> tuple[list[str], Counter[str]]:
    broken: list[str] = []
    counts: Counter[str] = Counter()
    starts = range(first, first + histories, _AT_ONCE)
    with ProcessPoolExecutor(processes) as pool:
        several = pool.map(play_some, starts, (min(_AT_ONCE, first + histories - start) for start in starts))
        for some_broken, some_counts in several:
            for line in some_broken:
                print(line, flush=True)
            broken += some_broken
            counts += some_counts
    return broken, counts


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py test")
    parser.add_argument("--histories", type=int, required=True)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args(words)
    began = time.monotonic()
    broken, counts = play_all(asked.seed, asked.histories, os.cpu_count() or 1)
    for name, count in sorted(counts.items()):
        print(f"{count:>9}  {name}")
    took = time.monotonic() - began
    last = asked.seed + asked.histories - 1
    print(f"{asked.histories} histories, seeds {asked.seed} to {last}, {took:.0f} s: {len(broken)} broken")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
