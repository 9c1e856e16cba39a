"""Every page in a language whose words are 40 % longer: what is cut here will be cut in French or Swahili."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from savingsdesk.core.errors import Environment
from savingsdesk.core.model import ContributionKind, SyncStatus
from savingsdesk.desk import contributions, meetings, members
from savingsdesk.desk.session import Session, Tools, found
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.main_window import MainWindow
from savingsdesk.ui.screen import Links
from tests.ui.conftest import NAMES
from tests.ui.cut_texts import cut
from tests.ui.pseudo import pseudo, speaking_pseudo
from tests.village import PASSWORD, START_MS, founding

SIZE = QSize(1366, 768)
ENTRANCE: dict[str, Callable[[MainWindow], None]] = {
    "unlock": MainWindow.show_unlock,
    "welcome": MainWindow.show_welcome,
    "founding": MainWindow.show_founding,
    "fetching": MainWindow.show_fetching,
}
# The screens that stand this already. Put a screen here as soon as it does.
SCREENS = ("home", "meeting", "members", "loans", "books", "shareout", "sync", "settings")


def nowhere(*_: object) -> Session:
    raise Environment("cloud.unreachable")


@pytest.fixture
def group(tmp_path: Path, tools: Tools) -> Session:
    """A group with a closed meeting and an open one."""
    opened = found(tmp_path / "data", founding(), PASSWORD, tools)
    writer = opened.open_writer()
    members.add(writer, [members.NewMember(name) for name in NAMES[1:]])
    for day, is_closed in (("2026-11-12", True), ("2026-11-26", False)):
        meeting = meetings.open_meeting(writer, day)
        for place, member in enumerate(members.ids(writer)[:12]):
            contributions.put(writer, meeting.id, member, ContributionKind.SHARES, shares=1 + place % 5)
        if is_closed:
            meetings.close_meeting(writer, meeting.id, meetings.box(writer, meeting.id).expected, "")
    writer.close()
    return opened


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path, tools: Tools, settings: QSettings) -> Iterator[MainWindow]:
    """A window that was made in the pseudo-language, as are the pages that it shows."""
    jobs = Jobs()
    with speaking_pseudo(qapp, tmp_path):
        made = MainWindow(
            jobs, lambda: tools, tmp_path / "data", settings, Links(nowhere, lambda *_: None, nowhere), has_vault=True
        )
        made.resize(SIZE)
        made.show()
        yield made
        made.close()
        qtbot.waitUntil(made.isHidden)
        jobs.stop()
        made.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def cut_now(window: MainWindow) -> list[str]:
    """What is cut in the window as it is now; names and titles may give way, they say all in a tip."""
    QApplication.processEvents()
    window.grab()
    assert window.size() == SIZE, "a text has widened the window"
    return cut(window, elided_too=False)


@pytest.mark.parametrize(
    ("text", "worn"),
    [
        ("Save", "[Šávé ôñ]"),
        ("&Open {name}", "[&Opéñ {name} ô]"),
        ("%Ln entries", "[%Ln éñtrïéš ôñé]"),
        ("SavingsDesk", "SavingsDesk"),
        ("{day} {time}", "{day} {time}"),
        ("dddd d MMMM", "dddd d MMMM"),
    ],
)
def test_the_language_keeps_what_the_program_reads(text: str, worn: str) -> None:
    assert pseudo(text) == worn


def test_numbers_and_their_plurals_are_in_it(window: MainWindow) -> None:
    one, many = (QCoreApplication.translate("BooksScreen", "%Ln entry(s)", "", count) for count in (1, 3))
    assert one.startswith("[1 éñtrý ")
    assert many.startswith("[3 éñtrïéš ")


@pytest.mark.parametrize("name", ENTRANCE)
def test_no_long_text_of_the_entrance_is_cut(window: MainWindow, name: str) -> None:
    ENTRANCE[name](window)
    assert window.page is not None
    assert any("[" in each.text() for each in window.page.findChildren(QPushButton))
    assert cut_now(window) == []


@pytest.mark.parametrize("name", SCREENS)
def test_no_long_text_of_a_screen_is_cut(qtbot: QtBot, window: MainWindow, group: Session, name: str) -> None:
    window.enter(group, name)
    place = window.workplace
    assert place is not None
    place.screen_named(name)
    window.show_status(SyncStatus("offline", 12, START_MS - 86_400_000, START_MS))
    qtbot.waitUntil(lambda: not window._jobs.is_busy)
    for _ in range(3):  # the answer is shown, then what it moved is laid out
        QApplication.processEvents()
    assert cut_now(window) == []
