"""A whole meeting of 25 members by keyboard alone, from Home to the seal, with every key counted.

The limit is the promise of the program: a treasurer who types with two fingers is done while the group still listens.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from savingsdesk.core.errors import Environment
from savingsdesk.core.model import ContributionKind, Presence
from savingsdesk.core.notes import DENOMINATIONS, read_notes
from savingsdesk.desk import contributions, loan_lines, loans, meetings, members
from savingsdesk.desk.session import Session, Tools
from savingsdesk.desk.verify import verify
from savingsdesk.ui.home import HomeScreen
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.main_window import MainWindow
from savingsdesk.ui.meeting import MeetingScreen
from savingsdesk.ui.screen import Links
from savingsdesk.ui.workplace import Workplace
from tests.village import TODAY

Key = Qt.Key
FEWER_THAN = 150
LENT_ON = "2026-10-20"
STAMPS = [1 + place % 5 for place in range(25)]


def nowhere(*_: object) -> Session:
    raise Environment("cloud.unreachable")


@dataclass
class Fingers:
    """Somebody with a keyboard and nothing else. `pressed` counts each key; one held with Ctrl or Alt counts twice."""

    qtbot: QtBot
    jobs: Jobs
    pressed: int = 0

    def press(self, *keys: Qt.Key | str) -> None:
        for key in keys:
            for each in key if isinstance(key, str) else (key,):
                widget = QApplication.focusWidget()
                assert widget is not None, "the keyboard stands nowhere"
                self.pressed += 1
                if isinstance(each, str):
                    QTest.keyClicks(widget, each)
                else:
                    QTest.keyClick(widget, each)

    def hold(self, modifier: Qt.KeyboardModifier, key: Qt.Key) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self.pressed += 2
        QTest.keyClick(widget, key, modifier)
        QTest.qWait(150)  # Qt shows a button pressed for a tenth of a second before it clicks

    def settle(self) -> None:
        """What a person sees: the marks say saved."""
        self.qtbot.waitUntil(lambda: self.jobs._waiting == 0, timeout=10_000)
        QApplication.processEvents()


@pytest.fixture
def group(session: Session) -> Session:
    """Three members have a loan for three months since the last meeting, five weeks ago."""
    writer = session.open_writer()
    meeting = meetings.open_meeting(writer, LENT_ON)
    everyone = members.ids(writer)
    for member in everyone:
        contributions.put(writer, meeting.id, member, ContributionKind.SHARES, shares=5)
    for place, amount in ((3, 30_000), (7, 24_000), (11, 18_000)):
        loans.give(writer, meeting.id, everyone[place], amount, 3)
    meetings.close_meeting(writer, meeting.id, meetings.box(writer, meeting.id).expected, "")
    writer.close()
    return session


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, tools: Tools, settings: QSettings, group: Session) -> Iterator[MainWindow]:
    jobs = Jobs()
    links = Links(nowhere, lambda *_: None, nowhere)
    made = MainWindow(jobs, lambda: tools, tmp_path / "vault", settings, links, has_vault=True)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    made.enter(group)
    yield made
    made.close()
    qtbot.waitUntil(made.isHidden)
    jobs.stop()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def place(qtbot: QtBot, window: MainWindow) -> Workplace:
    """Home, a moment after somebody signed in."""
    workplace = window.workplace
    assert workplace is not None
    qtbot.waitUntil(lambda: workplace.is_shown("home"))
    home = workplace.screen_named("home")
    assert isinstance(home, HomeScreen)
    qtbot.waitUntil(lambda: home._start.hasFocus() and home._start.isEnabled())
    return workplace


def counted_as(amount: int) -> dict[int, int]:
    """How many there are of each note and coin, in the largest that fit."""
    counts = {}
    for value in DENOMINATIONS["UGX"]:
        counts[value], amount = divmod(amount, value)
    return counts


def test_a_meeting_of_25_takes_fewer_than_150_keys(
    qtbot: QtBot, window: MainWindow, place: Workplace, group: Session
) -> None:
    fingers, books = Fingers(qtbot, window._jobs), group.books

    fingers.press(Key.Key_Return)  # Home: start the meeting
    qtbot.waitUntil(lambda: place.is_shown("meeting"), timeout=10_000)
    screen = place.screen_named("meeting")
    assert isinstance(screen, MeetingScreen)
    fingers.settle()
    fingers.press(Key.Key_Return)  # the day of today; what was left is read out
    qtbot.waitUntil(screen.grid.hasFocus)
    meeting = meetings.current(books)
    assert meeting is not None
    assert meeting.held_on == TODAY

    fingers.press(Key.Key_Down, Key.Key_Down, "a")  # Charles is absent, all others are here
    fingers.hold(Qt.KeyboardModifier.AltModifier, Key.Key_M)
    fingers.settle()
    assert meetings.counts(books, meeting.id) == {Presence.PRESENT: 24, Presence.ABSENT: 1}

    fingers.press(Key.Key_Tab)
    assert screen.model.step == "fine"
    fingers.press(Key.Key_Tab, Key.Key_Home)
    assert screen.model.step == "social_fund"
    fingers.press(*[Key.Key_Return] * 25)
    fingers.press(Key.Key_Tab, Key.Key_Home)
    assert screen.model.step == "shares"
    for stamps in STAMPS:
        fingers.press(str(stamps), Key.Key_Return)
    fingers.hold(Qt.KeyboardModifier.ControlModifier, Key.Key_Z)  # the last one was wrong
    fingers.settle()
    assert screen.model.line(24).shares == 0
    fingers.press(str(STAMPS[-1]), Key.Key_Return)
    fingers.settle()

    fingers.press(Key.Key_Tab)
    assert screen.model.step == "repayment"
    assert [screen.model.line(row).usual for row in range(3)] == [13_000, 10_400, 7_800]
    fingers.press(Key.Key_Return, Key.Key_Return, "5000", Key.Key_Return)
    fingers.settle()
    assert [screen.model.line(row).amount for row in range(3)] == [13_000, 10_400, 5_000]

    fingers.press(Key.Key_Tab)
    assert screen.model.step == "loan"
    fingers.press(Key.Key_Down, Key.Key_Return)  # Beatrice asks
    panel = place.panel
    assert panel is not None
    fingers.press("40000", Key.Key_Return, "3", Key.Key_Return)
    qtbot.waitUntil(lambda: place.panel is None, timeout=10_000)
    fingers.settle()
    assert screen.grid.hasFocus()

    fingers.press(Key.Key_Tab, Key.Key_Tab)
    assert screen.model.step == "close"
    expected = meetings.box(books, meeting.id).expected
    fingers.hold(Qt.KeyboardModifier.AltModifier, Key.Key_N)
    for value, count in counted_as(expected).items():
        assert screen.closing.notes.edits[value].hasFocus()
        fingers.press(str(count) if count else "", Key.Key_Return)
    fingers.settle()

    closed = meetings.last(books)
    assert closed is not None
    assert (closed.id, closed.counted, closed.reason) == (meeting.id, expected, "")
    assert read_notes(closed.notes) == {value: count for value, count in counted_as(expected).items() if count}
    assert screen.seal.seal.text() == closed.seal
    assert place.is_shown("meeting")

    assert fingers.pressed < FEWER_THAN
    totals = dict(meetings.box(books, meeting.id).lines)
    assert totals["shares"] == sum(STAMPS) * 2_000
    assert totals["social_fund"] == 24 * 500
    assert totals["repayment"] + totals["service_charge"] == 13_000 + 10_400 + 5_000
    assert totals["loan"] == -40_000
    assert next(row.owed for row in loan_lines.repaying(books, meeting.id)) == 40_000
    assert verify(books) == []
