"""A disk that fails or is full at every write of every transaction of a sync: nothing half-done, and on it goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from savingsdesk.db import migrate
from savingsdesk.db.connection import Connection, connect
from tests.db.test_disk import FILMS, fill_up
from tests.sim.scenes import GROUP, SCENES, Stage, assert_sound, code_of, everything, held

KEY = bytes(range(32))
PAGE = 4096


def opened(folder: Path) -> Connection:
    folder.mkdir(exist_ok=True)
    connection = connect(folder / "books.db", KEY)
    migrate.migrate(connection, lambda _: None)
    return connection


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """Every write beyond this fails, as on a disk with a bad block there."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def assert_survives(stage: Stage, fail: Callable[[], str]) -> bool:
    """One try on the bad disk: it says so, and nothing is lost or half done. False when the try got through."""
    before = held(stage.laptop.connection)
    code = fail()
    assert code in ("", "disk.full", "disk.failed", "vault.busy"), code
    assert not stage.laptop.connection.in_transaction
    assert_sound(stage.laptop.connection)
    assert before <= held(stage.laptop.connection)
    return code != ""


@pytest.mark.skipif(sys.platform == "win32", reason="has no limit for the size of files")
@pytest.mark.parametrize(("name", "prepare"), SCENES, ids=[name for name, _ in SCENES])
def test_an_error_at_every_write_leaves_all_as_it_was(
    name: str, prepare: Callable[[Stage], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stage = Stage(opened(tmp_path))
    connection = stage.laptop.connection
    prepare(stage)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    tries = 0
    for limit in range(0, 10**7, PAGE // 2):  # a write to the log of SQLite has a header and a page
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # what a try did write must not push the next one along
        before = everything(connection)

        def fail(limit: int = limit) -> str:
            with no_file_longer_than(limit):
                return code_of(stage.sync)

        if not assert_survives(stage, fail):
            break
        tries += 1
        if limit == 0:
            assert everything(connection) == before
    assert tries > 5
    stage.sync()
    stage.other.round(GROUP)
    stage.sync()
    assert_sound(connection)
    assert len(stage.cloud.groups[GROUP].logged) == stage.laptop.state(GROUP).cursor
    with capsys.disabled():
        print(f"\n{name}: an error at each of {tries} writes")


@pytest.mark.parametrize(("name", "prepare"), SCENES, ids=[name for name, _ in SCENES])
def test_a_disk_that_is_full_at_every_page_leaves_all_as_it_was(
    name: str,
    prepare: Callable[[Stage], None],
    disk: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    stage = Stage(opened(disk / "home"))
    connection = stage.laptop.connection
    prepare(stage)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    films = disk / FILMS

    def leave(pages: int) -> None:
        films.unlink(missing_ok=True)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        fill_up(disk)
        os.truncate(films, films.stat().st_size - pages * PAGE)

    tries = 0
    leave(tries)
    while assert_survives(stage, lambda: code_of(stage.sync)):
        tries += 1
        leave(tries)
    assert tries > 5
    films.unlink()
    stage.sync()
    assert_sound(connection)
    assert len(stage.cloud.groups[GROUP].logged) == stage.laptop.state(GROUP).cursor
    with capsys.disabled():
        print(f"\n{name}: full at each of {tries} pages")
