"""The wall shows what everybody may read and nothing else, and a meeting that nobody attends to locks behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from savingsdesk.core.model import ContributionKind, DueKind, Presence
from savingsdesk.desk import contributions, dry_runs, dues, meetings, members
from savingsdesk.desk.session import Books, Session, Tools
from savingsdesk.ui import theme
from savingsdesk.ui.idle import IdleWatch
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.main_window import MainWindow
from savingsdesk.ui.screen import Links
from savingsdesk.ui.wall import LockedWall, Wall, meeting_board, poster_board
from tests.ui.conftest import NAMES
from tests.village import TODAY


@pytest.fixture
def group(session: Session) -> Session:
    """A group with an open meeting."""
    writer = session.open_writer()
    meetings.open_meeting(writer, TODAY)
    writer.close()
    return session


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, tools: Tools, settings: QSettings, group: Session) -> Iterator[MainWindow]:
    running = Jobs()
    links = Links(_nowhere, lambda *_: None, _nowhere)
    made = MainWindow(running, lambda: tools, tmp_path / "vault", settings, links, has_vault=True)
    made.show()
    made.enter(group)
    yield made
    made.close()
    qtbot.waitUntil(made.isHidden)
    running.stop()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _nowhere(*_: object) -> NoReturn:
    raise AssertionError("no test of the wall reaches the network")


@pytest.fixture
def books(session: Session) -> Books:
    """A meeting under way: 20 here, 2 late, shares bought, one fine owed."""
    writer = session.open_writer()
    meeting = meetings.open_meeting(writer, TODAY)
    for place, member in enumerate(members.ids(writer)):
        presence = Presence.PRESENT if place < 20 else Presence.LATE if place < 22 else Presence.ABSENT
        meetings.mark(writer, meeting.id, member, presence)
        if place < 10:
            contributions.put(writer, meeting.id, member, ContributionKind.SHARES, shares=2)
    dues.charge(writer, meeting.id, members.ids(writer)[0], DueKind.FINE, 500)
    return writer


def test_it_says_who_is_here_what_is_in_the_box_and_what_was_bought(books: Books) -> None:
    board = meeting_board(books)
    assert board.heading == "Umoja wa Kilimo"
    assert board.about == "Meeting 1 · Thursday 26 November"
    assert [(tile.caption, tile.figure) for tile in board.tiles] == [
        ("Present", "22 of 25"),
        ("In the box", "UGX\u00a040,000"),
        ("Social fund", "UGX\u00a00"),
        ("Shares", "UGX\u00a040,000"),
    ]


def test_no_name_and_no_debt_is_on_it(books: Books) -> None:
    wall = Wall()
    wall.show_board(meeting_board(books))
    heard = wall.accessibleName() + wall.accessibleDescription()
    assert not [name for name in NAMES if name in heard]
    assert "500" not in heard


def test_after_the_meeting_the_seal_stands_there(books: Books) -> None:
    meeting = meetings.current(books)
    assert meeting is not None
    closed = meetings.close_meeting(books, meeting.id, meetings.box(books, meeting.id).expected, "")
    board = meeting_board(books)
    assert board.seal == closed.seal
    assert ("In the box", "UGX\u00a040,000") in [(tile.caption, tile.figure) for tile in board.tiles]


def test_the_poster_has_everybody_with_what_they_receive(books: Books) -> None:
    run = dry_runs.dry_run(books)
    board = poster_board(run, "UGX")
    assert board.heading == "Share-out of cycle 1"
    assert len(board.lines) == 25
    assert board.lines[0][1:] == ("2", "3,500")  # 4,000 less a fine of 500, as it will be paid
    assert sum(int(line[2].replace(",", "")) for line in board.lines) == sum(line.receives for line in run.lines)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("count", [1, 8, 25, 80])
def test_a_poster_of_any_length_stays_on_the_wall(qtbot: QtBot, count: int, direction: Qt.LayoutDirection) -> None:
    """The edge stays empty: nothing is painted beyond it."""
    from savingsdesk.ui.wall import Board

    wall = Wall()
    qtbot.addWidget(wall)
    wall.setLayoutDirection(direction)
    wall.resize(1366, 768)
    lines = tuple((f"Member with a long name {place}", "240", "1,000,000,000") for place in range(count))
    wall.show_board(Board("Share-out of cycle 3", "Amounts in UGX.", lines=lines))
    image: QImage = wall.grab().toImage()
    ground = theme.current().colour("card").rgb()
    edge = 16
    outside = [
        (x, y)
        for y in range(0, 768, 3)
        for x in range(0, 1366, 3)
        if (x < edge or x >= 1366 - edge or y < edge or y >= 768 - edge) and image.pixel(x, y) != ground
    ]
    assert outside == []


def test_an_open_meeting_locks_behind_its_wall(qtbot: QtBot, window: MainWindow) -> None:
    assert window._idle is not None
    window._idle.left_alone.emit()
    qtbot.waitUntil(lambda: isinstance(window.page, LockedWall))
    assert window.session is None
    page = window.page
    assert isinstance(page, LockedWall)
    assert page.wall.board.about == "Meeting 1 · Thursday 26 November"
    page.unlock_button.click()
    assert window.page is not page


def test_without_a_meeting_it_locks_to_the_unlock_page(
    qtbot: QtBot,
    window: MainWindow,
    group: Session,
) -> None:
    writer = group.open_writer()
    meeting = meetings.current(writer)
    assert meeting is not None
    meetings.close_meeting(writer, meeting.id, meetings.box(writer, meeting.id).expected, "")
    writer.close()
    assert window._idle is not None
    window._idle.left_alone.emit()
    qtbot.waitUntil(lambda: window.session is None)
    assert not isinstance(window.page, LockedWall)


def test_a_key_says_that_somebody_is_there(qtbot: QtBot, qapp: QApplication) -> None:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    idle = IdleWatch(shown)
    handle = shown.windowHandle()
    assert handle is not None
    idle.watch(handle)
    idle.begin(1)
    QTest.qWait(80)
    before = idle._timer.remainingTime()
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert idle._timer.remainingTime() > before
    QApplication.sendEvent(handle, QEvent(QEvent.Type.UpdateRequest))
    idle.begin(0)
    assert not idle._timer.isActive()


def test_the_wall_follows_the_meeting_and_the_poster_stays(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
) -> None:
    place = window.workplace
    assert place is not None
    place.show_wall()
    assert place._wall is not None
    wall = place._wall
    qtbot.waitUntil(lambda: bool(wall.board.tiles))

    def buy(books: Books) -> None:
        meeting = meetings.current(books)
        assert meeting is not None
        contributions.put(books, meeting.id, members.ids(books)[20], ContributionKind.SHARES, shares=5)

    before = wall.board
    window._jobs.write(buy, lambda _: None, print)
    qtbot.waitUntil(lambda: wall.board != before)
    assert window.session is not None
    poster = poster_board(dry_runs.dry_run(window.session.books), "UGX")
    place.show_poster(poster)
    window._jobs.write(
        lambda books: members.rename(books, members.ids(books)[3], "Another Name"), lambda _: None, print
    )
    qtbot.waitUntil(lambda: window._jobs._waiting == 0)
    assert wall.board == poster
    QTest.keyClick(wall, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: place._wall is None)


def test_the_last_screen_is_there_again(window: MainWindow, qtbot: QtBot) -> None:
    assert window.workplace is not None
    window.workplace.go("books")
    session = window.session
    assert session is not None
    window.enter(session, str(window._settings.value("window/screen")))
    assert window.workplace is not None
    assert window.workplace.current == "books"
