"""A process that somebody may kill: the whole desktop, with a person who types into one step of the open meeting.

``python -m tests.e2e.typist FOLDER SETTINGS STEP`` types until it is killed and says ``saved N`` for each mark that it
saw; ``… look`` unlocks, goes to the meeting and says as JSON where it stands.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from savingsdesk.app import STYLE, Desktop, prepare
from savingsdesk.ui.meeting import MeetingScreen
from savingsdesk.ui.unlock import UnlockPage
from tests.village import PASSWORD, quick_tools

Key = Qt.Key


class Typist:
    def __init__(self, app: QApplication, folder: Path, settings: Path) -> None:
        kept = QSettings(str(settings), QSettings.Format.IniFormat)
        prepare(app, kept)
        self.app = app
        self.desktop = Desktop(folder, kept, quick_tools, certificate="", is_practice=False)
        self.window = self.desktop.window
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.until(lambda: isinstance(self.window.page, UnlockPage) and self.window.page.isEnabled())
        self.type("amina")
        self.press(Key.Key_Tab)
        self.type(PASSWORD)
        self.press(Key.Key_Return)
        self.until(lambda: self.window.workplace is not None)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self._held(), key)

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClicks(self._held(), sign)

    def until(self, is_so: Callable[[], bool]) -> None:
        while not is_so():
            QTest.qWait(2)

    def settled(self) -> bool:
        return self.desktop.jobs._waiting == 0

    def meeting(self) -> MeetingScreen:
        place = self.window.workplace
        if place is None:
            raise RuntimeError("the books are not open")
        place.go("meeting")
        self.until(lambda: place.is_shown("meeting") and self.settled())
        screen = place.screen_named("meeting")
        if not isinstance(screen, MeetingScreen):
            raise TypeError("meeting")
        return screen

    def _held(self) -> QWidget:
        widget = self.app.focusWidget()
        if widget is None:
            raise RuntimeError("nothing has the keyboard")
        return widget


def _is_saved(screen: MeetingScreen, row: int) -> bool:
    return screen.model.draft(row) is None and screen.model.is_done(row)


def repay(typist: Typist, screen: MeetingScreen) -> None:
    """Line by line 1,000 more; each is told when its mark stands there."""
    for row in range(screen.model.rowCount()):
        typist.type(str(1_000 * (row + 1)))
        typist.press(Key.Key_Return)
        typist.until(partial(_is_saved, screen, row))
        tell(f"saved {row + 1}")


def lend(typist: Typist, screen: MeetingScreen) -> None:
    """A loan for one member after the other."""
    place = typist.window.workplace
    for row in range(screen.model.rowCount()):
        typist.press(Key.Key_Return)
        typist.until(lambda: place is not None and place.panel is not None)
        typist.type("3000")
        typist.press(Key.Key_Return)
        typist.type("2")
        typist.press(Key.Key_Return)
        typist.until(lambda: place is not None and place.panel is None)
        tell(f"saved {row + 1}")
        typist.until(typist.settled)
        typist.press(Key.Key_Down)


def look(screen: MeetingScreen) -> None:
    model, row = screen.model, screen.grid.current_row()
    amounts = [model.line(each).amount for each in range(model.rowCount())]
    tell(json.dumps({"step": model.step, "row": row, "amounts": amounts}))


def tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    folder, settings, what = sys.argv[1:]
    typist = Typist(QApplication([sys.argv[0], *STYLE]), Path(folder), Path(settings))
    screen = typist.meeting()
    if what == "look":
        look(screen)
    else:
        screen.show_step(what)
        (repay if what == "repayment" else lend)(typist, screen)
    typist.window.close()
    typist.desktop.end()


if __name__ == "__main__":
    main()
