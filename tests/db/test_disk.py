"""A disk that is full or read-only: one clear word, nothing half-written, and on with the work once it is mended."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from savingsdesk.core.errors import Environment
from savingsdesk.core.model import ContributionKind
from savingsdesk.db import vault
from savingsdesk.desk import contributions, meetings, members
from savingsdesk.desk import session as sessions
from savingsdesk.desk.session import Books, Tools
from savingsdesk.desk.verify import verify
from tests.village import PASSWORD, TODAY, founding, in_the_way

SMALL = 1 << 24  # bytes


FILMS = "films"  # what the disk is full of


def mount(*arguments: str) -> bool:
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, where the machine lets us have one."""
    place = tmp_path / "disk"
    place.mkdir()
    if (
        sys.platform != "linux"
        or os.geteuid() != 0
        or not mount("-t", "tmpfs", "-o", f"size={SMALL}", "none", str(place))
    ):
        pytest.skip("only root may mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill_up(disk: Path) -> None:
    """Leaves not one block."""
    with (disk / FILMS).open("wb", buffering=0) as out, contextlib.suppress(OSError):
        while out.write(bytes(4096)):
            pass


def code_after(act: Callable[[], None]) -> str:
    """The code of what stops this, or nothing."""
    try:
        act()
    except Environment as failure:
        return failure.code
    return ""


def put_all(books: Books, meeting_id: int, *, most: int = 100_000) -> None:
    """Writes until something stops it."""
    everyone = members.ids(books)
    for number in range(most):
        contributions.put(books, meeting_id, everyone[number % 8], ContributionKind.FINE, amount=1 + number)


def facts(books: Books) -> list[object]:
    tables = ("contributions", "sync_queue", "groups")
    return [books.connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables]


def assert_goes_on_after(stop: Callable[[], None], go_on: Callable[[], None], books: Books) -> None:
    """Entries until the disk is full; then nothing is half-written, and with space again entries go on."""
    meeting = meetings.open_meeting(books, TODAY)
    put_all(books, meeting.id, most=20)
    stop()
    assert in_the_way(lambda: put_all(books, meeting.id)) == "disk.full"
    assert not books.connection.in_transaction
    stands = facts(books)
    for _ in range(3):
        assert in_the_way(lambda: put_all(books, meeting.id)) == "disk.full"
    assert facts(books) == stands
    assert verify(books) == []
    go_on()
    put_all(books, meeting.id, most=20)
    assert len(facts(books)[0]) == len(stands[0]) + 20  # type: ignore[arg-type]
    assert verify(books) == []


def test_a_full_disk_loses_nothing_and_entries_go_on_once_there_is_space(disk: Path, tools: Tools) -> None:
    session = sessions.found(disk / "home", founding(), PASSWORD, tools)
    books = session.open_writer()
    members.add(books, [members.NewMember(f"Member {number}") for number in range(7)])
    assert_goes_on_after(lambda: fill_up(disk), (disk / FILMS).unlink, books)
    balance = session.group.balance
    books.close()
    session.close()
    again = sessions.unlock(disk / "home", "amina", PASSWORD, tools)
    assert (again.group.balance, again.disagreeing) == (balance, [])
    again.close()


def test_a_database_that_may_not_grow_loses_nothing(books: Books) -> None:
    def limit(more: int) -> None:
        pages = books.connection.execute("PRAGMA page_count").fetchone()[0]
        books.connection.execute(f"PRAGMA max_page_count = {pages + more}")

    assert_goes_on_after(lambda: limit(0), lambda: limit(100_000), books)


def test_founding_on_a_full_disk_leaves_no_vault_and_begins_again_with_space(disk: Path, tools: Tools) -> None:
    fill_up(disk)
    films = disk / FILMS
    codes = [in_the_way(lambda: sessions.found(disk / "home", founding(), PASSWORD, tools))]
    for _ in range(200):  # a little more room at each try, so that it breaks off at every step of founding
        os.truncate(films, films.stat().st_size - 8_192)
        codes.append(code_after(lambda: sessions.found(disk / "home", founding(), PASSWORD, tools).close()))
        if not codes[-1]:
            break
        assert not vault.exists(disk / "home")
    assert set(codes[:-1]) == {"disk.full"}
    assert len(codes) > 10
    assert codes[-1] == ""
    sessions.unlock(disk / "home", "amina", PASSWORD, tools).close()


def test_unlocking_on_a_full_disk_says_so(disk: Path, tools: Tools) -> None:
    session = sessions.found(disk / "home", founding(), PASSWORD, tools)
    session.close()
    fill_up(disk)
    assert in_the_way(lambda: sessions.unlock(disk / "home", "amina", PASSWORD, tools)) == "disk.full"
    (disk / FILMS).unlink()
    sessions.unlock(disk / "home", "amina", PASSWORD, tools).close()


def test_a_disk_that_may_only_be_read_says_so_and_changes_nothing(disk: Path, tools: Tools) -> None:
    home = disk / "home"
    session = sessions.found(home, founding(), PASSWORD, tools)
    session.close()
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    assert mount("-o", "remount,ro", str(disk))
    assert in_the_way(lambda: sessions.unlock(home, "amina", PASSWORD, tools)) == "disk.read_only"
    assert in_the_way(lambda: sessions.found(disk / "other", founding(), PASSWORD, tools)) == "disk.read_only"
    assert {path: path.read_bytes() for path in home.rglob("*") if path.is_file()} == before
    assert mount("-o", "remount,rw", str(disk))
    sessions.unlock(home, "amina", PASSWORD, tools).close()
