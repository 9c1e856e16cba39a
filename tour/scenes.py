"""What there is to see: each scene is a screen in one of its states, reached as people reach it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from savingsdesk.core.model import GroupKind, SyncStatus
from savingsdesk.ui.messages import Message
from tour.scenes_of_books import SCENES as OF_BOOKS
from tour.scenes_of_meetings import SCENES as OF_MEETINGS
from tour.stage import NOW_MS, Scene, Stage

if TYPE_CHECKING:
    from savingsdesk.ui.founding import FoundingPage


def _screen(name: str, about: object = None) -> Callable[[Stage], object]:
    def prepare(on: Stage) -> None:
        on.open(name)
        if about is not None:
            on.go(name, about)

    return prepare


def _founding(on: Stage) -> FoundingPage:
    from savingsdesk.ui.founding import FoundingPage

    on.window.show_founding()
    on.settle()
    page = on.window.page
    assert isinstance(page, FoundingPage)
    return page


def _founding_of(kind: GroupKind) -> Callable[[Stage], object]:
    from PySide6.QtWidgets import QComboBox, QLineEdit

    def prepare(on: Stage) -> None:
        page = _founding(on)
        name = page.fields["name"].edit
        assert isinstance(name, QLineEdit)
        name.setText("Umoja wa Kilimo")
        for choice in page.findChildren(QComboBox):
            place = choice.findData(kind)
            if place >= 0:
                choice.setCurrentIndex(place)
        on.settle()

    return prepare


def _founding_wrong(on: Stage) -> None:
    """Nothing is typed, and the button was pressed: each field says what it wants."""
    from PySide6.QtWidgets import QPushButton

    page = _founding(on)
    for each in page.findChildren(QPushButton):
        if each.property("look") == "primary":
            each.click()
    on.settle()


def _refused(on: Stage) -> None:
    """A wrong password."""
    from PySide6.QtWidgets import QLineEdit, QPushButton

    page = on.window.page
    assert page is not None
    for edit, text in zip(page.findChildren(QLineEdit), ("amina", "three mangoes"), strict=True):
        edit.setText(text)
    for each in page.findChildren(QPushButton):
        if each.property("look") == "primary":
            each.click()
    on.settle()


def _sync(status: SyncStatus) -> Callable[[Stage], object]:
    def prepare(on: Stage) -> None:
        on.open("sync")
        on.window.show_status(status)
        on.settle()

    return prepare


def _told(message: Message) -> Callable[[Stage], object]:
    def prepare(on: Stage) -> None:
        on.open("home")
        on.place.say(message)
        on.settle()

    return prepare


def _guide(on: Stage) -> None:
    on.open("meeting")
    on.place.show_guide()
    on.settle()


_AGO = NOW_MS - 2 * 86_400_000
_FULL_DISK = Message(
    "The disk of this laptop is full. Nothing more can be saved until there is space: empty the bin, then try again.",
    "red",
    "Try again",
    lambda: None,
)
_SOON = Message(
    "There is another meeting today. Open a second one only if it was held.", "amber", "Open it", lambda: None
)

SCENES = (
    Scene("welcome", "empty", lambda on: None),
    Scene("founding", "empty", _founding_of(GroupKind.VSLA)),
    Scene("founding-asca", "empty", _founding_of(GroupKind.ASCA)),
    Scene("founding-shg", "empty", _founding_of(GroupKind.SHG)),
    Scene("founding-rosca", "empty", _founding_of(GroupKind.ROSCA)),
    Scene("founding-burial", "empty", _founding_of(GroupKind.BURIAL)),
    Scene("founding-wrong", "empty", _founding_wrong),
    Scene("taking-over", "empty", lambda on: on.window.show_taking_over()),
    Scene("fetching", "empty", lambda on: on.window.show_fetching()),
    Scene("restoring", "empty", lambda on: on.window.show_restoring()),
    Scene("unlock", "village", lambda on: None),
    Scene("unlock-refused", "village", _refused),
    Scene("home", "village", _screen("home")),
    Scene("home-new", "new", _screen("home")),
    Scene("home-meeting", "meeting", _screen("home")),
    Scene("home-rosca", "rosca", _screen("home")),
    Scene("home-burial", "burial", _screen("home")),
    Scene("home-large", "village", _screen("home"), percent=200),
    Scene("message-red", "village", _told(_FULL_DISK)),
    Scene("message-amber", "village", _told(_SOON)),
    Scene("guide", "village", _guide),
    Scene("sync", "village", _screen("sync")),
    Scene("sync-unlinked", "village", _sync(SyncStatus("unlinked", 3_094, None, None))),
    Scene("sync-sent", "village", _sync(SyncStatus("idle", 0, NOW_MS, NOW_MS))),
    Scene("sync-problem", "village", _sync(SyncStatus("stopped", 12, _AGO, _AGO, "sync.removed"))),
    Scene("settings", "village", _screen("settings", "constitution")),
    Scene("settings-people", "village", _screen("settings", "people")),
    Scene("settings-groups", "village", _screen("settings", "groups")),
    Scene("settings-language", "village", _screen("settings", "language")),
    Scene("settings-look", "village", _screen("settings", "look")),
    Scene("settings-backup", "village", _screen("settings", "backup")),
    Scene("settings-cloud", "village", _screen("settings", "cloud")),
    Scene("settings-about", "village", _screen("settings", "about")),
    *OF_MEETINGS,
    *OF_BOOKS,
)
