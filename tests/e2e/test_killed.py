"""Kill −9 in the middle of a step: the next start is at the same line, with everything there that had its mark."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from savingsdesk.core.model import ContributionKind
from savingsdesk.desk import contributions, loans, meetings, members
from savingsdesk.desk.session import found, unlock
from savingsdesk.desk.verify import verify
from tests.village import PASSWORD, TODAY, founding, quick_tools

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 120


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Eight members with a loan each, and a meeting that is open."""
    session = found(tmp_path / "vault", founding(), PASSWORD, quick_tools())
    writer = session.open_writer()
    members.add(writer, [members.NewMember(f"Member {place}") for place in range(2, 9)])
    meeting = meetings.open_meeting(writer, "2026-10-20")
    for member in members.ids(writer):
        contributions.put(writer, meeting.id, member, ContributionKind.SHARES, shares=5)
        loans.give(writer, meeting.id, member, 8_000, 3)
    meetings.close_meeting(writer, meeting.id, meetings.box(writer, meeting.id).expected, "")
    meetings.open_meeting(writer, TODAY)
    writer.close()
    session.close()
    return tmp_path / "vault"


@contextmanager
def typist(folder: Path, what: str) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
    command = [sys.executable, "-m", "tests.e2e.typist", str(folder), str(folder.parent / "look.ini"), what]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def until_killed(folder: Path, step: str, marks: int) -> None:
    """Types into the step, and is killed as soon as so many marks were seen; what follows is on its way then."""
    with typist(folder, step) as process:
        for line in process.stdout or ():
            if line.strip() == f"saved {marks}":
                process.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
                process.wait(PATIENCE_S)
                return
    raise AssertionError("it ended before it was killed")


def looked(folder: Path) -> dict[str, object]:
    with typist(folder, "look") as process:
        output, _ = process.communicate(timeout=PATIENCE_S)
    told = json.loads(output.strip().splitlines()[-1])
    assert isinstance(told, dict)
    return told


@pytest.mark.parametrize("step", ["repayment", "loan"])
@pytest.mark.parametrize("marks", [1, 4])
def test_the_next_start_is_at_the_same_line_with_everything_there(folder: Path, step: str, marks: int) -> None:
    until_killed(folder, step, marks)
    told = looked(folder)
    amounts = told["amounts"]
    assert isinstance(amounts, list)
    done = [amount for amount in amounts if amount]
    wanted = [1_000 * place for place in range(1, 9)] if step == "repayment" else [3_000] * 8
    assert len(done) >= marks, "what had its mark is in the books"
    assert amounts == [*wanted[: len(done)], *[0] * (8 - len(done))]
    assert told["step"] == step
    if step == "repayment":
        assert told["row"] == min(len(done), 7), "the first line that is not done"
    else:
        assert told["row"] in (len(done) - 1, len(done)), "the line of the newest loan, or the one after it"
    session = unlock(folder, "amina", PASSWORD, quick_tools())
    writer = session.open_writer()
    assert verify(writer) == []
    writer.close()
    session.close()
