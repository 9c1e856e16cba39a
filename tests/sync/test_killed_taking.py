"""kill −9 in the middle of taking in a stick and of a first download: nothing half, nothing twice, and it goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from savingsdesk.desk.verify import verify
from savingsdesk.sync.protocol import MOST_OPERATIONS
from tests.sync.laptops import Clock, Laptop, Village, assert_all_equal, settle
from tests.sync.links import Link
from tests.sync.test_courier import assert_same_books, carry, second_of, take, write
from tests.sync.test_engine import fetching

ROOT = Path(__file__).parents[2]
KILLS = 8
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a forked process is killed many times")


@pytest.fixture
def child() -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"}
    command = [sys.executable, "-m", "tests.sync.killed_taking"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


def killed(process: subprocess.Popen[str], words: str, after: float) -> bool:
    """Whether the work was through before the kill."""
    assert process.stdin is not None
    assert process.stdout is not None
    print(words, file=process.stdin, flush=True)
    number = int(process.stdout.readline().split()[1])
    assert process.stdout.readline() == "open\n"
    time.sleep(after)
    with suppress(ProcessLookupError):
        os.kill(number, signal.SIGKILL)
    lines = list(iter(process.stdout.readline, "ended\n"))
    return lines == ["through\n"]


def test_a_stick_that_is_taken_in_by_a_laptop_that_dies_again_and_again_counts_once(
    here: Village, tmp_path: Path, child: subprocess.Popen[str]
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    first = here.found(linked=False)
    second = second_of(here, first)
    first.pay_often(1_500)
    write(first, stick)
    counts = [len(second.queue())]
    for kill in range(KILLS):
        second.close()
        is_through = killed(child, f"take {second.folder} {stick}", 0.05 * (kill + 1))
        second._open()
        second.assert_sound()
        assert verify(second.session.books) == []
        counts.append(len(second.queue()))
        if is_through:
            break
    assert counts == sorted(counts)
    assert len(set(counts)) > 2, "no kill met it in the middle"
    take(second, stick)
    assert second.balance() == first.balance()
    carry(stick, second, first)
    assert_same_books(first, second)


def test_a_download_that_dies_again_and_again_goes_on_where_it_was(here: Village, child: subprocess.Popen[str]) -> None:
    first = here.found()
    first.pay_often(2 * MOST_OPERATIONS)
    first.sync()
    fetching(here, first, "fetched")
    second = here._add(Laptop(here.folder / "fetched", here.cloud, Clock(), Link()))
    cursors = [second.state.cursor]
    assert cursors == [MOST_OPERATIONS]
    for kill in range(KILLS):
        second.close()
        is_through = killed(child, f"sync {second.folder}", 0.4 * (kill + 1))
        second._open()
        second.assert_sound()
        cursors.append(second.state.cursor)
        assert second.session.sync_status.is_arriving == (cursors[-1] < len(first.log()))
        if is_through:
            break
    assert cursors == sorted(cursors)
    assert MOST_OPERATIONS in cursors[1:], "no kill met it in the middle"
    settle(second, first)
    assert_all_equal(here.cloud, first, second)
