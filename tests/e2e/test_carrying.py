"""`savingsdesk sync` and `savingsdesk bundle` as people start them, with a real cloud and without one."""

from __future__ import annotations

from pathlib import Path

from tests import village
from tests.cloud.conftest import endpoint, folder, owner, pool, postgres  # noqa: F401 - fixtures
from tests.e2e.test_commands import run
from tests.sync.conftest import cloud, here  # noqa: F401 - fixtures
from tests.sync.laptops import Village, assert_all_equal
from tests.sync.test_courier import assert_same_books, second_of
from tests.sync.test_restored import paid


def test_one_round_without_a_screen_says_what_happened(here: Village) -> None:  # noqa: F811
    first = here.found()
    paid(first, 500)
    first.close()
    sent = run("sync", "--data", str(first.folder), "--user", "amina", typed=village.PASSWORD)
    assert (sent.returncode, sent.stderr) == (0, "")
    assert sent.stdout == f"{village.founding().name}: everything is in the cloud\n"
    wrong = run("sync", "--data", str(first.folder), "--user", "amina", typed="not the password")
    assert wrong.returncode == 1
    first._open()
    assert_all_equal(here.cloud, first)
    with first.books.store.transaction():
        first.connection.execute("UPDATE sync_state SET address = 'https://127.0.0.1:9'")
    paid(first, 700)
    first.close()
    away = run("sync", "--data", str(first.folder), "--user", "amina", typed=village.PASSWORD)
    first._open()
    assert away.returncode == 1
    assert away.stdout.endswith(": 1 entries wait for the cloud\n")
    assert "The cloud cannot be reached" in away.stderr


def test_a_laptop_without_a_cloud_says_so(here: Village) -> None:  # noqa: F811
    first = here.found(linked=False)
    first.close()
    told = run("sync", "--data", str(first.folder), "--user", "amina", typed=village.PASSWORD)
    first._open()
    assert told.returncode == 1
    assert "not connected to a cloud" in told.stdout


def test_the_books_go_by_stick_without_a_screen(here: Village, tmp_path: Path) -> None:  # noqa: F811
    stick = tmp_path / "stick"
    stick.mkdir()
    first = here.found(linked=False)
    second = second_of(here, first)
    paid(first, 500)
    paid(second, 700)
    first.close()
    second.close()
    words: list[str] = []
    for way, laptop in (("out", first), ("in", second), ("out", second), ("in", first)):
        done = run("bundle", way, str(stick), "--data", str(laptop.folder), "--user", "amina", typed=village.PASSWORD)
        assert (done.returncode, done.stderr) == (0, "")
        words.append(done.stdout)
    first._open()
    second._open()
    assert ".sdcourier" in words[0]
    assert ": 1 new entries, " in words[1]
    assert ": 2 new entries, " in words[3]
    assert_same_books(first, second)
    for file in stick.iterdir():
        file.write_bytes(file.read_bytes()[:-9])
    second.close()
    torn = run("bundle", "in", str(stick), "--data", str(second.folder), "--user", "amina", typed=village.PASSWORD)
    second._open()
    assert torn.returncode == 1
    assert "The file is damaged" in torn.stderr
