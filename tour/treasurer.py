"""One act of the tour: the desktop in this process, off screen, operated by keyboard as a treasurer would."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from savingsdesk.app import STYLE, Desktop, prepare
from savingsdesk.core.model import SyncStatus
from savingsdesk.desk.session import Tools
from savingsdesk.ui import theme
from savingsdesk.ui.fetching import CloudForm, FetchingPage
from savingsdesk.ui.founding import FoundingPage
from savingsdesk.ui.meeting import MeetingScreen
from savingsdesk.ui.members import MembersScreen
from savingsdesk.ui.new_members import State
from savingsdesk.ui.unlock import UnlockPage
from savingsdesk.ui.welcome import WelcomePage
from savingsdesk.ui.workplace import Workplace
from tour import people

PATIENCE_S = 60
SIZE = (1366, 768)


class Treasurer:
    """Somebody at the laptop: types, waits for what the screen says, and takes pictures."""

    def __init__(self, app: QApplication, options: argparse.Namespace) -> None:
        self.app = app
        self.options = options
        self.folder: Path = options.data
        self.folder.mkdir(parents=True, exist_ok=True)
        self.status: SyncStatus | None = None
        self.saved = 0
        settings = QSettings(str(self.folder / "look.ini"), QSettings.Format.IniFormat)
        prepare(app, settings)
        theme.apply(app, theme.THEMES["light"])
        certificate = Path(options.certificate).read_text("ascii") if options.certificate else ""
        self.desktop = Desktop(self.folder, settings, Tools, certificate=certificate, is_practice=False)
        self.window = self.desktop.window
        self.desktop.jobs.changed.connect(self._written)
        self.desktop.status_changed.connect(self._told)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    # --- What a person does ---------------------------------------------------------------------------------------

    def type_into(self, field: QWidget, text: str) -> None:
        field.setFocus()
        target = field.focusProxy() or field
        QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for sign in text:
            QTest.keyClicks(target, sign)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = self.app.focusWidget()
        if widget is None:
            raise AssertionError("nothing has the keyboard")
        QTest.keyClick(widget, key, modifier)
        self.app.processEvents()

    def keys(self, text: str) -> None:
        """Types letter by letter, wherever the keyboard stands: a first letter may open an editor."""
        for sign in text:
            widget = self.app.focusWidget()
            if widget is None:
                raise AssertionError("nothing has the keyboard")
            QTest.keyClicks(widget, sign)
            self.app.processEvents()

    def until(self, what: str, is_so: Callable[[], bool]) -> None:
        """Waits while the program works."""
        end = time.monotonic() + PATIENCE_S
        while not is_so():
            if time.monotonic() > end:
                self.picture("stuck")
                raise AssertionError(f"waited in vain for {what}")
            self.app.processEvents()
            time.sleep(0.002)

    def picture(self, name: str) -> None:
        for _ in range(5):
            self.app.processEvents()
        self.window.grab().save(str(self.options.pictures / f"{name}.png"))

    def go(self, name: str) -> None:
        self.place.go(name)
        self.until(name, lambda: self.stands_at(name))

    def stands_at(self, name: str) -> bool:
        """Whether that screen is there, with what it asked of the writer."""
        place = self.window.workplace
        return place is not None and place.is_shown(name) and not self.desktop.jobs.is_writing

    # --- Where one is ---------------------------------------------------------------------------------------------

    @property
    def place(self) -> Workplace:
        self.until("the open books", lambda: self.window.workplace is not None)
        place = self.window.workplace
        if place is None:
            raise AssertionError("the books are not open")
        return place

    @property
    def meeting(self) -> MeetingScreen:
        screen = self.place.screen_named("meeting")
        if not isinstance(screen, MeetingScreen):
            raise TypeError("meeting")
        return screen

    def unlock(self) -> None:
        page = self.window.page
        if not isinstance(page, UnlockPage):
            raise TypeError("unlock")
        self.keys(people.USERNAME)
        self.press(Qt.Key.Key_Tab)
        self.keys(people.PASSWORD)
        self.press(Qt.Key.Key_Return)
        self.go("home")  # it opens on the screen of the last time

    def primary(self, inside: QWidget) -> QPushButton:
        """The one primary button there."""
        return next(each for each in inside.findChildren(QPushButton) if each.property("look") == "primary")

    def step(self, key: str) -> None:
        """Tab goes through the order of business."""
        for _ in range(10):
            if self.meeting.model.step == key:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"no step {key}")

    def settled(self) -> None:
        self.until("what was typed to be saved", lambda: not self.desktop.jobs.is_writing)

    def drained(self) -> None:
        self.until("the queue to drain", lambda: self.status is not None and self.status.waiting == 0)

    def leave(self) -> None:
        self.settled()
        self.window.close()
        self.desktop.end()

    def _written(self, changed: frozenset[str]) -> None:
        if "contribution" in changed:
            self.saved += 1
            print(f"saved {self.saved}", flush=True)

    def _told(self, status: SyncStatus) -> None:
        self.status = status


def found(treasurer: Treasurer) -> None:
    welcome = treasurer.window.page
    if not isinstance(welcome, WelcomePage):
        raise TypeError("welcome")
    treasurer.picture("01-welcome")
    welcome.founding_chosen.emit()
    page = treasurer.window.page
    if not isinstance(page, FoundingPage):
        raise TypeError("founding")
    for name, text in (
        ("name", people.GROUP),
        ("share_price", "2,000"),
        ("most_shares", "5"),
        ("social_amount", "500"),
        ("admin_name", people.TREASURER),
        ("username", people.USERNAME),
        ("password", people.PASSWORD),
        ("again", people.PASSWORD),
    ):
        treasurer.type_into(page.fields[name].edit, text)
    treasurer.picture("02-founding")
    treasurer.press(Qt.Key.Key_Return)
    treasurer.until("the new group", lambda: treasurer.stands_at("members"))
    for name in people.MEMBERS[:6]:
        treasurer.keys(name)
        treasurer.press(Qt.Key.Key_Return)
        treasurer.app.processEvents()
    treasurer.settled()
    QGuiApplication.clipboard().setText("\n".join(people.MEMBERS[6:]))
    treasurer.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    screen = treasurer.place.screen_named("members")
    if not isinstance(screen, MembersScreen):
        raise TypeError("members")
    panel = screen.adding
    treasurer.until("the pasted lines", lambda: len(panel.model.drafts(State.READY)) == len(people.MEMBERS) - 6)
    treasurer.picture("03-members-pasted")
    treasurer.primary(panel).click()
    treasurer.settled()
    treasurer.picture("04-members")
    print(f"{len(people.MEMBERS) + 1} members are in the register: 6 typed, 18 pasted from a sheet.", flush=True)


def meet(treasurer: Treasurer) -> None:
    treasurer.unlock()
    treasurer.picture("05-home-first")
    treasurer.go("meeting")
    treasurer.picture("06-meeting-start")
    treasurer.meeting.start.open_button.click()
    treasurer.until("the grid", treasurer.meeting.grid.hasFocus)
    treasurer.meeting.all_present_button.click()
    treasurer.settled()
    treasurer.meeting.grid.setFocus()
    treasurer.picture("07-roll-call")
    treasurer.step("shares")
    for count in people.SHARES:
        treasurer.keys(str(count))
        treasurer.press(Qt.Key.Key_Return)
        treasurer.settled()


def resume(treasurer: Treasurer) -> None:
    treasurer.unlock()
    treasurer.go("meeting")
    screen = treasurer.meeting
    row = screen.grid.current_row()
    done = sum(1 for place in range(screen.model.rowCount()) if screen.model.is_done(place))
    print(f"The same step ({screen.model.step}), line {row + 1}; {done} members' shares are in the books.", flush=True)
    if screen.model.step != "shares" or done < 12:
        raise AssertionError("the meeting did not come back as it was left")
    treasurer.picture("08-after-the-power-cut")
    for place in range(done, len(people.SHARES)):
        screen.grid.go_to(place)
        treasurer.keys(str(people.SHARES[place]))
        treasurer.press(Qt.Key.Key_Return)
    treasurer.settled()
    treasurer.picture("09-shares")
    screen.show_step("social_fund")
    screen.grid.go_to(0)
    for _ in people.SHARES:
        treasurer.press(Qt.Key.Key_Return)
    treasurer.settled()
    treasurer.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    treasurer.settled()
    treasurer.picture("10-social-fund-one-taken-back")
    screen.show_step("close")
    treasurer.app.processEvents()
    expected = 2000 * sum(people.SHARES) + 500 * (len(people.SHARES) - 1)
    treasurer.type_into(screen.closing.counted_edit, f"{expected:,}")
    treasurer.picture("11-count")
    screen.closing.close_meeting()
    treasurer.settled()
    treasurer.until("the seal", lambda: bool(screen.seal.seal.text()))
    treasurer.picture("12-seal")
    print(f"The meeting is closed with the seal {screen.seal.seal.text()}.", flush=True)
    treasurer.go("books")
    treasurer.picture("13-books-waiting")


def connect(treasurer: Treasurer) -> None:
    treasurer.unlock()
    treasurer.go("sync")
    treasurer.picture("14-sync-not-connected")
    form = treasurer.place.screen_named("sync").findChild(CloudForm)
    if form is None:
        raise AssertionError("there is no form to connect with")
    for field, text in (
        (form.address, treasurer.options.address),
        (form.username, people.USERNAME),
        (form.password, people.CLOUD_PASSWORD),
    ):
        treasurer.type_into(field.edit, text)
    treasurer.press(Qt.Key.Key_Return)
    treasurer.drained()
    treasurer.picture("15-sync-all-sent")
    treasurer.go("books")
    treasurer.picture("16-books-in-the-cloud")
    treasurer.go("home")
    treasurer.picture("17-home")
    _in_other_looks(treasurer)


def fetch(treasurer: Treasurer) -> None:
    welcome = treasurer.window.page
    if not isinstance(welcome, WelcomePage):
        raise TypeError("welcome")
    welcome.fetching_chosen.emit()
    page = treasurer.window.page
    if not isinstance(page, FetchingPage):
        raise TypeError("fetching")
    for field, text in (
        (page.form.address, treasurer.options.address),
        (page.form.username, treasurer.options.account),
        (page.form.password, people.PASSWORD),
    ):
        treasurer.type_into(field.edit, text)
    treasurer.picture("18-second-laptop")
    treasurer.press(Qt.Key.Key_Return)
    treasurer.until("the group", lambda: treasurer.stands_at("home"))
    treasurer.drained()
    treasurer.picture("19-second-laptop-home")


def offline(treasurer: Treasurer) -> None:
    treasurer.unlock()
    treasurer.go("meeting")
    treasurer.meeting.start.open_button.click()
    treasurer.until("the question about a second meeting today", lambda: treasurer.place.bar.message is not None)
    question = treasurer.place.bar.message
    [answer] = [
        each for each in treasurer.place.bar.findChildren(QPushButton) if question and each.text() == question.action
    ]
    answer.click()
    treasurer.until("the grid", treasurer.meeting.grid.hasFocus)
    treasurer.step("shares")
    for count in people.SHARES[:5]:
        treasurer.keys(str(count))
        treasurer.press(Qt.Key.Key_Return)
    treasurer.settled()
    treasurer.until("the status line", lambda: treasurer.status is not None and treasurer.status.state == "offline")
    treasurer.picture("20-offline-again")


def come_back(treasurer: Treasurer) -> None:
    treasurer.unlock()
    treasurer.drained()
    treasurer.go("meeting")
    treasurer.picture("21-drained")


def follow(treasurer: Treasurer) -> None:
    treasurer.unlock()
    treasurer.go("books")
    treasurer.until("the news", lambda: treasurer.status is not None and treasurer.status.state == "idle")
    treasurer.picture("22-second-laptop-books")


def _in_other_looks(treasurer: Treasurer) -> None:
    """Home, meeting and books once more, dark and for the sun."""
    for name in ("dark", "sunlight"):
        theme.apply(treasurer.app, theme.THEMES[name])
        for screen in ("home", "books", "members"):
            treasurer.go(screen)
            treasurer.picture(f"17-{screen}-{name}")


ACTS: dict[str, Callable[[Treasurer], None]] = {
    "found": found,
    "meet": meet,
    "resume": resume,
    "connect": connect,
    "fetch": fetch,
    "offline": offline,
    "return": come_back,
    "follow": follow,
}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("act", choices=ACTS)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--pictures", type=Path, required=True)
    parser.add_argument("--address", default="")
    parser.add_argument("--certificate", default="")
    parser.add_argument("--account", default="")
    options = parser.parse_args()
    treasurer = Treasurer(QApplication([sys.argv[0], *STYLE]), options)
    ACTS[options.act](treasurer)
    treasurer.leave()
    return 0


if __name__ == "__main__":
    sys.exit(main())
