"""kill −9 in the middle of recording and syncing: what was shown as saved is queued or confirmed, once, for ever."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from savingsdesk.core.ids import Uid
from savingsdesk.desk.verify import verify
from tests.sync.laptops import Village, assert_all_equal

KILLS = 25
ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="a forked process is killed many times")
def test_a_laptop_that_is_killed_25_times_loses_and_doubles_nothing(here: Village) -> None:
    first = here.found()
    first.sync()
    folder = first.folder
    chance = random.Random(9)
    recorded: set[Uid] = set()
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"}
    command = [sys.executable, "-m", "tests.sync.killed", str(folder)]
    first.close()
    confirmed = 0
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for kill in range(KILLS):
            print("go", file=process.stdin, flush=True)
            began = process.stdout.readline().split()
            assert began[0] == "began"
            time.sleep(0.08 + chance.random() * 0.3)
            os.kill(int(began[1]), signal.SIGKILL)
            for line in process.stdout:
                word, value = line.split()
                if word == "ended":
                    assert value == "-9", "it ended by itself"
                    break
                assert word == "recorded", line
                recorded.add(bytes.fromhex(value))
            first._open()
            kept = {each.uid for each in [*first.queue(), *first.logged()]}
            assert recorded <= kept, "an entry that was shown as saved is gone"
            first.assert_sound()
            confirmed = len(first.logged())
            if kill < KILLS - 1:
                first.close()
        process.stdin.close()
    assert len(recorded) > KILLS
    assert confirmed > KILLS, "nothing was ever confirmed between the kills"
    first.sync()
    assert_all_equal(here.cloud, first)
    assert verify(first.session.books) == []
    log = here.cloud.log(first.group_uid)
    assert len({uid for _, uid, _ in log}) == len(log)
