"""Everything that was said to be saved is there after the program is killed, at whatever moment."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from savingsdesk.db import groups
from savingsdesk.desk import members
from savingsdesk.desk import session as sessions
from savingsdesk.desk.session import Books, Tools
from savingsdesk.desk.verify import verify
from tests.village import MEMBERS, PASSWORD, founding

ROOT = Path(__file__).parents[2]
ROUNDS = 40

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")


def start(home: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(ROOT / "tests" / "db" / "recorder.py"), str(home)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def recorded_until_killed(process: subprocess.Popen[str], chance: random.Random) -> dict[int, int]:
    """What the program said was saved before it was killed: id and amount. Now and then that is before the first."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("go\n")
    process.stdin.flush()
    said: list[str] = []
    if chance.random() < 0.8:
        said += [process.stdout.readline() for _ in range(chance.randrange(1, 6))]
    time.sleep(chance.random() * 0.02)
    process.kill()
    rest, _ = process.communicate()
    said += rest.splitlines(keepends=True)
    whole = [line.split() for line in said if line.endswith("\n")]
    return {int(row_id): int(amount) for row_id, amount in whole}


def standing_amounts(books: Books) -> dict[int, int]:
    return dict(books.connection.execute("SELECT id, amount FROM contributions").fetchall())


def test_nothing_that_was_saved_is_lost_when_the_program_is_killed(home: Path, tools: Tools) -> None:
    session = sessions.found(home, founding(), PASSWORD, tools)
    writer = session.open_writer()
    members.add(writer, [members.NewMember(name) for name in MEMBERS])
    writer.close()
    session.close()

    chance = random.Random(20261126)
    saved: dict[int, int] = {}
    following = start(home)
    for number in range(ROUNDS):
        process, following = following, start(home)
        saved |= recorded_until_killed(process, chance)
        session = sessions.unlock(home, "amina", PASSWORD, tools)
        assert session.disagreeing == [], f"round {number}"
        found = standing_amounts(session.books)
        assert saved.items() <= found.items(), f"round {number}"
        assert len(found) - len(saved) <= number + 1  # at most one a round was saved but could not be said any more
        session.close()
    following.kill()
    following.communicate()
    assert len(saved) > ROUNDS

    session = sessions.unlock(home, "amina", PASSWORD, tools)
    assert verify(session.books) == []  # chain, hashes, postings, balance, the file itself
    assert_the_queue_is_complete(session.books)
    session.close()


def assert_the_queue_is_complete(books: Books) -> None:
    """Each row has the operation that made it, each taken back row the one that did, and no number is missing."""
    connection = books.connection
    made = "SELECT entity_uid FROM sync_queue WHERE entity = 'contribution' AND operation = '{}' ORDER BY 1"
    assert (
        connection.execute(made.format("insert")).fetchall()
        == connection.execute("SELECT uid FROM contributions ORDER BY 1").fetchall()
    )
    assert (
        connection.execute(made.format("delete")).fetchall()
        == connection.execute("SELECT uid FROM contributions WHERE voided_at IS NOT NULL ORDER BY 1").fetchall()
    )
    numbers = [row[0] for row in connection.execute("SELECT device_seq FROM sync_queue ORDER BY device_seq")]
    assert numbers == list(range(1, len(numbers) + 1))
    assert groups.disagreeing(connection) == []
