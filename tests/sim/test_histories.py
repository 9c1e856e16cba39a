"""2,000 random histories with every fault on (SYNC.md §6), against the reference cloud; each is its seed's own."""

from __future__ import annotations

import os

import pytest

from tests.sim.__main__ import play_all
from tests.sim.histories import play

HISTORIES = 2_000
PARTS = 4
EVENTS = (
    "act", "sync", "replay", "restart", "set_clock", "back_up", "restore", "clone", "back_up_cloud", "restore_cloud",
    "poison", "twist",
)  # fmt: skip


@pytest.mark.parametrize("first", range(0, HISTORIES, HISTORIES // PARTS))
def test_no_history_loses_doubles_or_changes_anything(first: int, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever runs the tests in several processes already gets no more of them here."""
    processes = 1 if "PYTEST_XDIST_WORKER" in os.environ else os.cpu_count() or 1
    broken, counts = play_all(first, HISTORIES // PARTS, processes)
    with capsys.disabled():
        last = first + HISTORIES // PARTS - 1
        print(f"\nseeds {first} to {last}: {counts['operations']} operations, {len(broken)} broken")
    assert not broken, "\n".join(broken)
    assert min(counts[event] for event in EVENTS) > 100, counts


def test_a_seed_is_one_history() -> None:
    """The same seed tells the same story, to the last hash and token."""
    one, other = play(7), play(7)
    assert one.counts == other.counts
    assert [each.logged for each in one.cloud.groups.values()] == [each.logged for each in other.cloud.groups.values()]
    assert one.cloud.tokens == other.cloud.tokens
