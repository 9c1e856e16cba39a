"""The whole window on a real group: every screen is walked, heard by a screen reader, and measured."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from savingsdesk.core.errors import Environment
from savingsdesk.core.model import ContributionKind, SyncStatus
from savingsdesk.desk import contributions, meetings, members
from savingsdesk.desk.session import Books, Session, Tools, found
from savingsdesk.ui import theme
from savingsdesk.ui.box import _EntryLine
from savingsdesk.ui.home import HomeScreen
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.main_window import MainWindow
from savingsdesk.ui.messages import Message
from savingsdesk.ui.screen import Links
from savingsdesk.ui.workplace import SCREENS, Workplace
from tests.ui.conftest import NAMES
from tests.ui.cut_texts import cut
from tests.village import PASSWORD, START_MS, founding

DAY_MS = 86_400_000


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
def window(qtbot: QtBot, tmp_path: Path, tools: Tools, settings: QSettings, group: Session) -> Iterator[MainWindow]:
    jobs = Jobs()
    links = Links(nowhere, lambda *_: None, nowhere)
    made = MainWindow(jobs, lambda: tools, tmp_path / "data", settings, links, has_vault=True)
    made.resize(1366, 768)
    made.show()
    made._open(group)
    yield made
    made.close()
    qtbot.waitUntil(made.isHidden)  # it closes when what is queued has been done
    jobs.stop()
    made.deleteLater()
    # Without this each later change of the theme would dress the windows of all tests before.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def place(qtbot: QtBot, window: MainWindow) -> Workplace:
    """Home is there, with its figures."""
    assert window.workplace is not None
    visit(window.workplace, "home")
    settle(qtbot, window)
    return window.workplace


def visit(place: Workplace, name: str) -> None:
    """Goes there and does not wait until it is made by itself."""
    place.go(name)
    place.screen_named(name)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """What was asked of the writer is answered, and the answer is shown."""
    qtbot.waitUntil(lambda: not window._jobs.is_busy)
    for _ in range(3):  # the answer is shown, then what it moved is laid out
        QApplication.processEvents()


@pytest.fixture(params=[("light", 100), ("dark", 100), ("sunlight", 100), ("light", 150), ("dark", 150)], ids=str)
def worn(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[str, int]]:
    name, percent = request.param
    theme.apply(qapp, theme.THEMES[name], percent)
    yield name, percent
    theme.apply(qapp, theme.LIGHT)


class WindowsShown(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


def test_no_part_of_a_page_is_shown_as_a_window_of_its_own(
    qapp: QApplication, window: MainWindow, place: Workplace
) -> None:
    """A widget that is shown before it has a parent flashes up and takes the keyboard from whoever types."""
    shown = WindowsShown()
    qapp.installEventFilter(shown)
    for name in SCREENS:
        visit(place, name)
    window.lock()
    window.show_welcome()
    window.show_founding()
    window.show_fetching()
    qapp.removeEventFilter(shown)
    assert shown.windows == []


def visible(parent: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    found: list[QWidget] = [each for kind in kinds for each in parent.findChildren(kind)]
    return [each for each in found if each.isVisible()]


@pytest.mark.parametrize("name", SCREENS)
def test_no_text_is_cut(qtbot: QtBot, window: MainWindow, place: Workplace, worn: tuple[str, int], name: str) -> None:
    window.resize(1366, 768)
    window.show_status(SyncStatus("offline", 12, START_MS - DAY_MS, START_MS))
    visit(place, name)
    settle(qtbot, window)
    window.grab()
    assert window.size() == QSize(1366, 768)
    assert cut(window) == []


@pytest.mark.parametrize("panel", ["adding", "signing_in"])
def test_no_text_of_the_members_panels_is_cut(
    window: MainWindow, place: Workplace, worn: tuple[str, int], panel: str
) -> None:
    from savingsdesk.ui.members import MembersScreen

    visit(place, "members")
    screen = place.screen_named("members")
    assert isinstance(screen, MembersScreen)
    screen.table.selectRow(1)
    if panel == "adding":
        screen.show_adding()
    else:
        screen._show_sign_in()
    QApplication.processEvents()
    window.grab()
    assert cut(window) == []


@pytest.mark.parametrize("name", SCREENS)
def test_everything_has_a_name_that_can_be_heard(window: MainWindow, place: Workplace, name: str) -> None:
    visit(place, name)
    silent = [
        each
        for each in visible(window, QLineEdit, QAbstractButton, QComboBox, QTableView)
        if not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))
    ]
    assert silent == []


@pytest.mark.parametrize("name", SCREENS)
def test_targets_are_large_enough(qtbot: QtBot, window: MainWindow, place: Workplace, name: str) -> None:
    """But for the take-backs in the entries of just now, of which Ctrl+Z does the newest without aiming."""
    visit(place, name)
    settle(qtbot, window)
    small = [
        (each.metaObject().className(), getattr(each, "text", str)(), each.height())
        for each in visible(window, QPushButton, QComboBox)
        if each.height() < 36 and not isinstance(each.parent(), _EntryLine)
    ]
    assert small == []


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_is_shown_by_its_digit(window: MainWindow, place: Workplace, qtbot: QtBot, name: str) -> None:
    qtbot.waitActive(window) if window.isActiveWindow() else window.activateWindow()
    digit = Qt.Key(Qt.Key.Key_1 + SCREENS.index(name))
    QTest.keyClick(window, digit, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: place.current == name)
    assert place._navigation.button(name).isChecked()
    qtbot.waitUntil(lambda: bool(place._header._title.text()))


def test_one_primary_button_at_most(window: MainWindow, place: Workplace) -> None:
    for name in SCREENS:
        screen = place.screen_named(name)
        primary = [each for each in screen.buttons() if each.property("look") == "primary"]
        assert len(primary) <= 1
        assert list(screen.buttons())[-1:] == primary or not primary


def test_home_says_what_is_held_and_what_comes_next(qtbot: QtBot, place: Workplace, window: MainWindow) -> None:
    window.show_status(SyncStatus("unlinked", 30, None, None))
    settle(qtbot, window)
    home = place.screen_named("home")
    assert isinstance(home, HomeScreen)
    shares = 2 * sum(1 + each % 5 for each in range(12))
    assert home._box.accessibleName() == f"In the box: UGX\u00a0{shares * 2_000:,}"
    assert home._saved.accessibleDescription() == f"{shares} shares at 2,000"
    assert home._start.text() == "&Continue the meeting"
    assert "meeting 2 of Thursday 26 November is open" in home.subtitle()
    qtbot.waitUntil(lambda: home.is_whole)
    assert [call.word for call in home.attention.calls] == ["open", "unpaid", "waiting", "backup"]


def test_home_names_a_problem_of_the_cloud(qtbot: QtBot, place: Workplace, window: MainWindow) -> None:
    window.show_status(SyncStatus("stopped", 30, START_MS, START_MS, "login.removed"))
    settle(qtbot, window)
    home = place.screen_named("home")
    assert isinstance(home, HomeScreen)
    first = home.attention.calls[0]
    assert (first.word, first.what) == ("cloud", "The cloud needs your help")


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (SyncStatus("unlinked", 0, None, None), "No cloud connected"),
        (SyncStatus("unlinked", 1, None, None), "1 entry only here, no cloud connected"),
        (
            SyncStatus("offline", 12, START_MS - 2 * DAY_MS, START_MS),
            "12 entries wait for the cloud · last sent Tuesday",
        ),
        (SyncStatus("sending", 2, None, START_MS), "Sending 2 entries to the cloud"),
        (SyncStatus("idle", 0, START_MS, START_MS), "Everything is in the cloud · last sent today"),
        (SyncStatus("stopped", 3, START_MS, START_MS, "login.wrong"), "3 entries wait for your help with the cloud"),
    ],
)
def test_the_status_line_tells_the_truth(window: MainWindow, place: Workplace, status: SyncStatus, text: str) -> None:
    window.show_status(status)
    assert place._status_line._cloud.text().startswith(text)
    assert place._status_line._saved.text() == "Everything is saved on this laptop"


def test_a_full_disk_is_said_at_the_bottom_too(place: Workplace) -> None:
    place.fail(Environment("disk.full"))
    assert place._status_line._saved.text() == "The last entry is not saved"
    assert place.bar.message is not None
    assert "disk is full" in place.bar.message.text
    place.refresh(frozenset({"contribution"}))
    assert place._status_line._saved.text() == "Everything is saved on this laptop"


def test_a_message_is_closed_and_its_action_done(place: Workplace) -> None:
    place.say(Message("News.", "blue", "Show", lambda: place.go("books")))
    place.bar._action.click()
    assert place.current == "books"
    assert place.bar.message is None


def test_a_hidden_screen_is_told_when_it_returns(window: MainWindow, place: Workplace, qtbot: QtBot) -> None:
    visit(place, "members")
    assert place._header._subtitle.text() == "25 members in the register"
    visit(place, "settings")
    window._jobs.write(lambda books: members.add(books, [members.NewMember("Zainab Noor")]), lambda _: None, print)
    qtbot.waitUntil(lambda: window._jobs._waiting == 0)
    place.go("members")
    assert place._header._subtitle.text() == "26 members in the register"


def test_closing_waits_for_what_was_entered(window: MainWindow, qtbot: QtBot, tmp_path: Path, tools: Tools) -> None:
    from savingsdesk.desk.session import unlock

    def slow(books: Books) -> None:
        time.sleep(0.2)
        members.add(books, [members.NewMember("The last one")])

    window._jobs.write(slow, lambda _: None, print)
    window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.isVisible())
    again = unlock(tmp_path / "data", "amina", PASSWORD, tools)
    names = [member.name for member in members.rows(again.books, members.ids(again.books))]
    again.close()
    assert names[-1] == "The last one"


def test_the_look_is_changed_and_kept(window: MainWindow, place: Workplace, settings: QSettings) -> None:
    from savingsdesk.ui.look import LookPage
    from savingsdesk.ui.settings import SettingsScreen

    visit(place, "settings")
    screen = place.screen_named("settings")
    assert isinstance(screen, SettingsScreen)
    try:
        page = screen.page("look")
        assert isinstance(page, LookPage)
        next(each for each in page.themes.buttons() if each.property("theme") == "sunlight").click()
        page.percent.edit.setCurrentIndex(theme.PERCENT.index(125))
        assert (theme.current().name, theme.percent()) == ("sunlight", 125)
        assert settings.value("look/theme", "", type=str) == "sunlight"
    finally:
        theme.apply(QApplication.instance(), theme.LIGHT)  # type: ignore[arg-type]


def test_connecting_the_cloud_names_the_field_that_is_wrong(qtbot: QtBot, window: MainWindow, place: Workplace) -> None:
    from savingsdesk.ui.cloud import SyncScreen

    visit(place, "sync")
    window.show_status(SyncStatus("unlinked", 30, None, None))
    screen = place.screen_named("sync")
    assert isinstance(screen, SyncScreen)
    form = screen._connect.form
    screen._connect.verb.click()
    assert form.address._note.text() == "Type the address of the cloud."
    for code, field in (("cloud.plain_http", form.address), ("login.wrong", form.password)):
        screen._link_failed(Environment(code))
        assert field._note.text()
    screen._link_failed(Environment("login.throttled"))
    assert place.bar.message is not None
    assert "too many tries" in place.bar.message.text


def test_connecting_sends_at_once(qtbot: QtBot, window: MainWindow, place: Workplace) -> None:
    from savingsdesk.ui.cloud import SyncScreen

    visit(place, "sync")
    window.show_status(SyncStatus("unlinked", 30, None, None))
    screen = place.screen_named("sync")
    assert isinstance(screen, SyncScreen)
    form = screen._connect.form
    form.address.edit.setText("https://cloud.example")
    form.username.edit.setText("amina")
    form.password.edit.edit.setText(PASSWORD)
    with qtbot.waitSignal(window.send_asked):
        screen._connect.verb.click()
    assert form.password.edit.text() == ""


def test_the_unlock_page_loads_neither_books_nor_network() -> None:
    code = (
        "import sys, savingsdesk.ui.main_window, savingsdesk.ui.unlock\n"
        "heavy = ('savingsdesk.db', 'savingsdesk.desk', 'savingsdesk.sync', 'sqlcipher3', 'cryptography', 'bcrypt',"
        " 'requests', 'PySide6.QtSvg', 'PySide6.QtNetwork', 'savingsdesk.ui.workplace', 'savingsdesk.ui.members')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    root = Path(__file__).resolve().parents[2]
    ran = subprocess.run([sys.executable, "-c", code], cwd=root / "src", capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_the_unlock_page_is_painted_without_the_enums_of_qt(tmp_path: Path) -> None:
    """They are a hundred Python classes that nobody needs to type a password into a field."""
    (tmp_path / "data" / "vault").mkdir(parents=True)
    code = (
        "import os, sys, savingsdesk.app as app\n"
        "from pathlib import Path\n"
        "from PySide6 import QtCore, QtWidgets\n"
        "qt, folder = QtWidgets.QApplication(['', *app.STYLE]), Path(sys.argv[1])\n"
        "settings = QtCore.QSettings(str(folder / 'look.ini'), QtCore.QSettings.Format.IniFormat)\n"
        "app.prepare(qt, settings)\n"
        "desktop = app.Desktop(folder / 'data', settings, app._tools, certificate='', is_practice=False)\n"
        "desktop.window.show()\n"
        "qt.processEvents()\n"
        "print(type(desktop.window.page).__name__, 'Qt' in vars(QtCore), flush=True)\n"
        "os._exit(0)\n"
    )
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, str(tmp_path)]
    ran = subprocess.run(command, cwd=root / "src", env=environment, capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["UnlockPage", "False"]
