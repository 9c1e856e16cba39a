"""kill −9 at every write of recording and syncing, and power that goes away: what was said to be safe is there."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from savingsdesk.core.ids import Uid
from savingsdesk.db.connection import connect
from tests.sim.recording import DATABASE, Disk, Event, apply, record, torn
from tests.sim.scenes import assert_sound, held
from tests.sim.written import KEY

ROOT = Path(__file__).parents[2]
SEED = 20261126
KILLS = 6  # real ones, to see that a replayed prefix is what a kill leaves

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")

COMMAND = [sys.executable, "-m", "tests.sim.written"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"}


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> list[Event]:
    folder = tmp_path_factory.mktemp("power") / "home"
    return record([*COMMAND, str(folder)], folder, ENVIRONMENT, ROOT)


def check(folder: Path, files: dict[str, bytearray], said: set[Uid]) -> None:
    """This laptop is started on this disk."""
    for name in DATABASE:
        (folder / name).unlink(missing_ok=True)
        if name in files:
            (folder / name).write_bytes(files[name])
    connection = connect(folder / "books.db", KEY)
    try:
        assert_sound(connection)
        missing = said - held(connection)
        assert not missing, f"{len(missing)} operations that were said to be saved are gone"
    finally:
        connection.close()


def heard(event: Event) -> set[Uid]:
    return {bytes.fromhex(uid) for uid in event.text.decode().split()}


def test_a_kill_at_every_write_loses_nothing(
    events: list[Event], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(SEED)
    disk, said, kills, has_begun = Disk(), set[Uid](), 0, False
    for event in events:
        if event.kind == "say":
            has_begun, said = True, said | heard(event)
        if has_begun and event.kind in ("write", "cut", "unlink"):
            kills += 1
            files = {name: bytearray(content) for name, content in disk.files.items()}
            if event.kind == "write" and kills % 4 == 0:  # killed in the middle of the write
                apply(files, torn(event, chance))
            check(tmp_path, files, said)
        disk.follow(event)
    check(tmp_path, disk.files, said)
    assert kills > 200
    with capsys.disabled():
        print(f"\nkilled at each of {kills} writes, seed {SEED}")


def test_power_that_goes_away_at_any_write_loses_nothing(
    events: list[Event], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(SEED)
    disk, said, losses, has_begun = Disk(), set[Uid](), 0, False
    for event in events:
        if event.kind == "say":
            has_begun, said = True, said | heard(event)
        disk.follow(event)
        if has_begun and event.kind != "sync":
            losses += 1
            check(tmp_path, disk.after_power_loss(chance), said)
    assert losses > 200
    with capsys.disabled():
        print(f"\nthe power went away {losses} times, seed {SEED}")


def test_without_the_sync_of_each_commit_the_replay_sees_the_loss(events: list[Event], tmp_path: Path) -> None:
    """The checker checked: a disk that syncs nothing must be caught."""
    begin = next(place for place, event in enumerate(events) if event == Event("say", "begin"))

    def lose() -> None:
        disk, said = Disk(), set[Uid]()
        for place, event in enumerate(events):
            if event.kind == "say":
                said |= heard(event)
                check(tmp_path, {name: bytearray(content) for name, content in disk.durable.items()}, said)
            if event.kind != "sync" or place < begin:
                disk.follow(event)

    with pytest.raises(AssertionError, match="are gone"):
        lose()


@pytest.mark.parametrize("number", range(1, KILLS + 1))
def test_a_real_kill_at_a_write_leaves_what_the_replay_says(number: int, events: list[Event], tmp_path: Path) -> None:
    begin = next(place for place, event in enumerate(events) if event == Event("say", "begin"))
    before = sum(1 for event in events[:begin] if event.kind == "write")
    later = sum(1 for event in events[begin:] if event.kind == "write")
    when = before + later * number // (KILLS + 1)
    folder = tmp_path / "home"
    killed = subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=pwrite64",
         "-e", f"inject=pwrite64:signal=KILL:when={when}", *COMMAND, str(folder)],
        env=ENVIRONMENT, cwd=ROOT, check=False,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL
    said = set[Uid]()
    for file in (folder / "said").iterdir():
        said |= {bytes.fromhex(uid) for uid in file.read_text().split()}
    assert said
    check(tmp_path, {name: bytearray((folder / name).read_bytes()) for name in DATABASE}, said)
