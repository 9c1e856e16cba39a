"""The writer: one thread, in order, results on the GUI thread, nothing lost at the end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from savingsdesk.core.errors import Refused
from savingsdesk.desk import members
from savingsdesk.desk.session import Books, Session, Tools, unlock
from savingsdesk.ui.jobs import Jobs
from tests.village import PASSWORD


def never(error: Any) -> None:
    raise AssertionError(error)


def test_work_is_done_elsewhere_and_its_result_comes_back_here(
    jobs: Jobs, settled: Callable[[], None], qapp: QApplication
) -> None:
    threads: list[tuple[bool, bool]] = []
    gui = QThread.currentThread()
    where: list[int] = []

    def verb(_books: object) -> str:
        where.append(threading.get_ident())
        return "done"

    jobs.write(verb, lambda result: threads.append((result == "done", QThread.currentThread() is gui)), never)
    settled()
    assert threads == [(True, True)]
    assert where != [threading.get_ident()]


def test_writes_keep_their_order_and_tell_what_changed(
    jobs: Jobs, session: Session, settled: Callable[[], None]
) -> None:
    seen: list[str] = []
    jobs.changed.connect(lambda changed: seen.extend(sorted(changed)))
    order: list[str] = []
    for name in ("One", "Two", "Three"):
        jobs.write(
            lambda books, name=name: members.add(books, [members.NewMember(name)]),  # type: ignore[misc]
            lambda added: order.append(added[0].name),
            never,
        )
    settled()
    assert order == ["One", "Two", "Three"]
    assert seen == ["user"] * 3
    names = [member.name for member in members.rows(session.books, members.ids(session.books))]
    assert names[-3:] == ["One", "Two", "Three"]


def test_a_failure_comes_back_and_nothing_is_told_as_changed(jobs: Jobs, settled: Callable[[], None]) -> None:
    failures: list[Exception] = []
    changes: list[object] = []
    jobs.changed.connect(changes.append)
    jobs.write(lambda books: members.add(books, [members.NewMember("")]), never, failures.append)
    settled()
    assert [type(each) for each in failures] == [Refused]
    assert changes == []


def test_stopping_waits_for_what_is_queued(session: Session, qapp: QApplication) -> None:
    jobs = Jobs()
    jobs.attach(session)
    for count in range(20):
        jobs.write(
            lambda books, count=count: members.add(books, [members.NewMember(f"Member {count}")]),  # type: ignore[misc]
            lambda _: None,
            never,
        )
    jobs.stop()
    assert len(members.ids(session.books)) == 25 + 20


def test_locking_lets_go_of_the_vault_after_the_last_write(
    jobs: Jobs, session: Session, tmp_path: Path, tools: Tools, qtbot: QtBot
) -> None:
    done: list[str] = []
    jobs.write(lambda books: time.sleep(0.05), lambda _: done.append("written"), never)
    jobs.detach(lambda: done.append("detached"))
    qtbot.waitUntil(lambda: done == ["written", "detached"])
    session.close()
    again = unlock(tmp_path / "vault", "amina", PASSWORD, tools)
    again.close()


@pytest.fixture
def bare(qapp: QApplication) -> Iterator[Jobs]:
    running = Jobs()
    yield running
    running.stop()


def test_what_goes_wrong_in_preparing_comes_back(bare: Jobs, qtbot: QtBot) -> None:
    failures: list[Exception] = []

    def make() -> str:
        raise ValueError("a bug")

    bare.prepare(make, never, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ValueError)
    assert not bare.is_writing


def test_what_is_asked_for_goes_before_the_rest_of_a_long_reading(jobs: Jobs, settled: Callable[[], None]) -> None:
    heard: list[str] = []

    def long(_books: Books) -> Generator[None, None, str]:
        for _ in range(20):
            yield
        return "long"

    jobs.read_in_steps(long, heard.append, never)
    jobs.read(lambda _books: "short", heard.append, never)
    settled()
    assert heard == ["short", "long"]


def test_a_long_reading_ends_without_an_answer_when_the_books_are_closed(
    jobs: Jobs, settled: Callable[[], None]
) -> None:
    heard: list[str] = []

    def long(_books: Books) -> Generator[None, None, str]:
        yield
        return "long"

    jobs.read_in_steps(long, heard.append, never)
    jobs.detach(lambda: heard.append("closed"))
    settled()
    assert heard == ["closed"]
