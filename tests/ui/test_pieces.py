"""Screens come piece by piece: the window answers all the time, and nobody types into the screen before."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from savingsdesk.core.errors import Environment
from savingsdesk.desk import meetings
from savingsdesk.desk.session import Session, Tools
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.main_window import MainWindow
from savingsdesk.ui.meeting import MeetingScreen
from savingsdesk.ui.screen import Links
from savingsdesk.ui.workplace import SCREENS, Workplace

MOST_WIDGETS = 32  # in one piece: a card with its labels, a form, a table with what Qt puts into it


def nowhere(*_: object) -> Session:
    raise Environment("cloud.unreachable")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, tools: Tools, settings: QSettings, session: Session) -> Iterator[MainWindow]:
    """A window in which somebody signed in this very moment; a meeting is open."""
    writer = session.open_writer()
    meetings.open_meeting(writer, writer.today())
    writer.close()
    jobs = Jobs()
    links = Links(nowhere, lambda *_: None, nowhere)
    made = MainWindow(jobs, lambda: tools, tmp_path / "vault", settings, links, has_vault=True)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    made.enter(session)
    yield made
    made.close()
    qtbot.waitUntil(made.isHidden)
    jobs.stop()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def place(window: MainWindow) -> Workplace:
    assert window.workplace is not None
    return window.workplace


@pytest.mark.parametrize("name", SCREENS)
def test_no_piece_of_a_screen_is_large(place: Workplace, name: str) -> None:
    counts = [len(place._stack.findChildren(QWidget))]
    for _ in place._pieces(name):
        counts.append(len(place._stack.findChildren(QWidget)))
    sizes = [after - before for before, after in pairwise(counts)]
    assert sum(sizes) > 20
    assert max(sizes) <= MOST_WIDGETS, sizes


def test_the_window_answers_between_the_pieces(place: Workplace, qtbot: QtBot) -> None:
    """Home is not made in the call that signs in, nor in one turn of the event loop."""
    assert not place.is_shown("home")
    turns = 0
    while not place.is_shown("home"):
        QApplication.processEvents()
        turns += 1
    assert turns > 3


def test_what_is_typed_while_a_screen_is_made_goes_into_no_other(place: Workplace, qtbot: QtBot) -> None:
    """Figures that were meant for the next screen would become money in the meeting's grid."""
    place.go("meeting")
    qtbot.waitUntil(lambda: place.is_shown("meeting"))
    meeting = place.screen_named("meeting")
    assert isinstance(meeting, MeetingScreen)
    meeting.show_step("shares")
    place.go("books")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert not meeting.isAncestorOf(focused)
    QTest.keyClicks(focused, "55")
    assert not meeting.isVisible()
    assert meeting.model.unsettled() == []
    qtbot.waitUntil(lambda: place.is_shown("books"))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert place.screen_named("books").isAncestorOf(focused)


def test_who_goes_on_before_a_screen_is_made_gets_the_last_one(place: Workplace, qtbot: QtBot) -> None:
    place.go("members")
    QApplication.processEvents()
    place.go("books")
    qtbot.waitUntil(lambda: place.is_shown("books"))
    assert place._header._title.text() == "Books"


def test_all_screens_are_made_ahead_while_people_look_at_home(place: Workplace, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: set(place._screens) == set(SCREENS))
    assert place.is_shown("home")
    qtbot.waitUntil(lambda: not place._turn.isActive())
    place.go("meeting")
    assert place.is_shown("meeting")


def test_nothing_is_made_behind_the_lock(window: MainWindow, place: Workplace, qtbot: QtBot) -> None:
    place.go("members")
    window.lock()
    assert not place._turn.isActive()


def test_a_screen_that_could_not_be_made_is_tried_again_at_the_next_visit(
    place: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: place.is_shown("home"))
    with monkeypatch.context() as patch:
        patch.setattr(place, "_make", nowhere)
        with qtbot.capture_exceptions() as met:
            place.go("settings")
            qtbot.waitUntil(lambda: bool(met))
            qtbot.wait(20)
        assert [error[0] for error in met] == [Environment], "it is told once"
    place.go("settings")
    qtbot.waitUntil(lambda: place.is_shown("settings"))
