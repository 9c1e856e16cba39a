"""A window on a group that is the same on every machine: fixed clock, fixed chance, fixed place on the earth."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

from PySide6.QtCore import QEvent, QSettings, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from savingsdesk import app as app_parts
from savingsdesk.core.errors import Environment
from savingsdesk.core.model import SyncStatus
from savingsdesk.db.vault import Cost
from savingsdesk.desk import practice
from savingsdesk.desk.session import Books, Session, Tools, unlock
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.main_window import MainWindow
from savingsdesk.ui.screen import Links, Screen
from savingsdesk.ui.workplace import Workplace

if TYPE_CHECKING:
    from savingsdesk.ui.paper import Paper

TODAY = "2026-11-26"
NOW_MS = 1_795_688_400_000  # that day, 09:00 UTC
PATIENCE_S = 60
_CHEAP = Cost(memory_kib=64, passes=1, lanes=1)

T = TypeVar("T")


def tools() -> Tools:
    """The same clock and the same chance for every group that is made for a picture."""
    chance = random.Random(7)
    moments = iter(range(NOW_MS, NOW_MS + 10**9, 1_000))
    return Tools(
        now_ms=lambda: next(moments),
        today=lambda: TODAY,
        entropy=chance.randbytes,
        cost=_CHEAP,
        bcrypt_rounds=4,
        device_name="Laptop of the box",
    )


def settle_the_place() -> None:
    """Times of day are those of Kampala, whatever the machine's own zone is. Before Qt asks for it."""
    os.environ["TZ"] = "Africa/Kampala"
    time.tzset()


class Stage:
    """One window. `books` writes into the group that it shows, as another officer's hands would."""

    def __init__(self, app: QApplication, folder: Path, settings: QSettings) -> None:
        self.app, self.folder = app, folder
        self.tools = tools()
        self.subject: QWidget | None = None  # what the picture shows where it is not the window, such as the wall
        self.jobs = Jobs()
        links = Links(_nowhere, _nowhere, _nowhere)
        self.window = MainWindow(
            self.jobs,
            lambda: self.tools,
            folder,
            settings,
            links,
            has_vault=any(folder.glob("*")),
            versions=(("SavingsDesk", "1.0"), ("Qt", "6"), ("Python", "3")),
        )
        self.window.show()

    def open(self, screen: str = "home") -> None:
        """Signs in, and waits for the screen."""
        session = unlock(self.folder, practice.USERNAME, practice.PASSWORD, self.tools)
        self.window.enter(session, screen)
        self.window.show_status(SyncStatus("offline", 12, NOW_MS - 2 * 86_400_000, NOW_MS))
        self.go(screen)

    @property
    def session(self) -> Session:
        if self.window.session is None:
            raise AssertionError("nobody is signed in")
        return self.window.session

    @property
    def place(self) -> Workplace:
        if self.window.workplace is None:
            raise AssertionError("nobody is signed in")
        return self.window.workplace

    def go(self, name: str, about: object = None) -> Screen:
        self.place.go(name, about)
        screen = self.place.screen_named(name)
        self.settle()
        return screen

    def write(self, verb: Callable[[Books], T]) -> T:
        """Writes on the writer's thread and answers what the verb gave back."""
        answers: list[T] = []
        failures: list[Exception] = []
        self.jobs.write(verb, answers.append, failures.append)
        self.settle()
        if failures:
            raise failures[0]
        return answers[0]

    def settle(self) -> None:
        """Everything asked for is answered and shown."""
        limit = time.monotonic() + PATIENCE_S
        quiet = 0
        while quiet < 3:
            self.app.processEvents()
            quiet = 0 if self.jobs.is_busy or self._is_waiting() else quiet + 1
            if time.monotonic() > limit:
                raise AssertionError("the window does not come to rest")

    def _is_waiting(self) -> bool:
        """Whether a preview waits for fingers to rest, or a paper is still being laid out."""
        if self.window.workplace is None:
            return False
        panel = self.window.workplace.panel
        if panel is None:
            return False
        is_pausing = any(each.isSingleShot() and each.isActive() for each in panel.findChildren(QTimer))
        return is_pausing or getattr(panel, "is_ready", True) is False

    def show_paper(self, make: Callable[[Books], Paper]) -> None:
        """The preview of a paper, as a button of a screen opens it."""
        self.place._print(make)
        self.settle()

    def read(self, verb: Callable[[Books], T]) -> T:
        return verb(self.session.books)

    def resize(self, width: int, height: int) -> None:
        for each in (self.window, self.subject):
            if each is not None:
                each.resize(width, height)

    def picture(self) -> QPixmap:
        return (self.subject or self.window).grab()

    def close(self) -> None:
        self.settle()
        if self.subject is not None:
            self.subject.deleteLater()
        self.window.close()
        self.jobs.stop()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@dataclass(frozen=True, slots=True)
class Scene:
    """A screen in one of its states. `group` names the vault that it plays in, of `scenes.Templates`.

    `percent` is how large its text is at least.
    """

    name: str
    group: str
    prepare: Callable[[Stage], object]
    percent: int = 100


def prepare(app: QApplication, settings: QSettings) -> None:
    """Language and look of the settings, as at the start of the program."""
    app_parts.prepare(app, settings)


def _nowhere(*_: object) -> NoReturn:
    raise Environment("cloud.unreachable")
