"""A thousand entries over a 2G line that stalls and is cut every thirty seconds (SYNC.md §6)."""

from __future__ import annotations

import random

import pytest

from savingsdesk.core.errors import Environment
from savingsdesk.db import sync_state
from savingsdesk.sync.worker import LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS
from tests.sync.laptops import DAY, Laptop, Village, assert_all_equal
from tests.sync.proxy import Line, proxied

SEED = 2026
ENTRIES = 1_000
MOST_S, MOST_BYTES = 120, 45_000


def write_entries(laptop: Laptop, chance: random.Random) -> None:
    """As they come in meetings: some seconds apart, of every member, of some kinds, of round amounts."""
    cycle = laptop.one("SELECT uid FROM cycles").hex()
    meeting = laptop.one("SELECT uid FROM meetings").hex()
    users = [row[0].hex() for row in laptop.connection.execute("SELECT uid FROM users ORDER BY uid")]
    with laptop.books.store.transaction():
        for number in range(ENTRIES):
            laptop.clock.offset_ms += chance.randint(2_000, 12_000)
            laptop.books.insert(
                "contribution", DAY, user=users[number % len(users)], cycle=cycle, meeting=meeting, place="box",
                kind=chance.choice(("savings", "social_fund", "fine")), fund="loan_fund",
                amount=chance.randint(1, 40) * 100, date=DAY,
            )  # fmt: skip


@pytest.mark.parametrize("began_s", [12, 20, 27])
def test_a_thousand_entries_drain_over_2g(began_s: int, here: Village, capsys: pytest.CaptureFixture[str]) -> None:
    """The first cut comes early, in the middle or late."""
    first = here.found(member_count=24)
    first.sync()
    write_entries(first, random.Random(SEED))
    line = Line(elapsed=began_s)
    failures = 0
    with proxied(here.cloud.address, here.cloud.certificate, line) as proxy:
        sync_state.put(first.connection, first.group_uid, address=proxy.address)
        while first.waiting():
            try:
                first.sync()
                failures = 0
            except Environment:  # the worker's longest pause after so many failures
                line.elapsed += min(SHORTEST_PAUSE_MS << failures, LONGEST_PAUSE_MS) / 1000
                failures += 1
        up, down = proxy.counted()
    with capsys.disabled():
        print(  # noqa: T201 - the figure is what is asked for
            f"\n{ENTRIES} entries over 2G: {line.elapsed - began_s:.0f} s of the line's time, "
            f"{up} bytes up, {down} down, {line.cuts} cuts, seed {SEED}"
        )
    assert line.cuts > 0, "the line was never cut: nothing was tried"
    assert (line.elapsed - began_s < MOST_S, up < MOST_BYTES) == (True, True)
    assert_all_equal(here.cloud, first)
