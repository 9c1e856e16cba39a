"""What the program is made of, where the books lie, and where they go: for whoever is asked for help."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from savingsdesk.ui import figures, messages
from savingsdesk.ui.fields import button, label
from savingsdesk.ui.messages import Message
from savingsdesk.ui.screen import Shell
from savingsdesk.ui.settings_page import Facts, SettingsPage, titled

if TYPE_CHECKING:
    from savingsdesk.desk.session import Session


class AboutPage(SettingsPage):
    """Versions, licence, place of the books. They can be copied in one go, for a letter to somebody who helps."""

    def __init__(self, session: Session, shell: Shell) -> None:
        super().__init__()
        self._session, self._shell = session, shell

    def title(self) -> str:
        return self.tr("About")

    def pieces(self) -> Iterator[None]:
        self.copy = button(self.tr("&Copy all this"))
        self.copy.clicked.connect(self._copy)
        card = titled(self.tr("SavingsDesk"), self.copy)
        what = self.tr("The books of a savings group, kept on a laptop. The money of the members, to the coin.")
        card.body.addWidget(label(what, tone="faint", wraps=True))
        self.facts = Facts(is_wide=True)
        laptop = self._session.laptop
        self._versions = (*self._shell.versions, *laptop.versions)
        for name, version in self._versions:
            self.facts.add(name, name, version)
        card.body.addWidget(self.facts)
        self.body.addWidget(card)
        yield
        place = titled(self.tr("Where the books lie"))
        text = self.tr("Encrypted, in this folder. A copy of it alone opens nothing: make backups in Settings, Backup.")
        place.body.addWidget(label(text, tone="faint", wraps=True))
        folder = label(_breakable(str(laptop.folder)), wraps=True)
        folder.setAccessibleName(self.tr("Folder of the books: {folder}").format(folder=laptop.folder))
        place.body.addWidget(folder)
        self.body.addWidget(place)
        licence = titled(self.tr("Licence and help"))
        free = self.tr(
            "SavingsDesk is free software under the MIT licence: use it, copy it, change it, give it on. "
            "It comes without any warranty."
        )
        licence.body.addWidget(label(free, wraps=True))
        licence.body.addWidget(label(self.tr("F1 opens the guide, also without a connection."), wraps=True))
        self.body.addWidget(licence)
        self.body.addStretch(1)

    def start_focus(self) -> None:
        self.copy.setFocus()

    def _copy(self) -> None:
        lines = [*(f"{name} {version}" for name, version in self._versions), str(self._session.laptop.folder)]
        QApplication.clipboard().setText("\n".join(lines))
        self._shell.say(Message(self.tr("It is in the clipboard: paste it with Ctrl+V."), "green"))


def _breakable(path: str) -> str:
    """A path that may go on in the next line behind each of its parts; it is not for copying."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")


class CloudPage(SettingsPage):
    """Which cloud keeps the copy, and as whom this laptop stands there. What waits and what is wrong is in Sync."""

    def __init__(self, session: Session, shell: Shell) -> None:
        super().__init__()
        self._session, self._shell = session, shell

    def title(self) -> str:
        return self.tr("Cloud")

    def pieces(self) -> Iterator[None]:
        self.go = button(self.tr("&Open Sync"))
        self.go.clicked.connect(lambda: self._shell.go("sync"))
        card = titled(self.tr("The copy of the books in the cloud"), self.go)
        self.state = label("", wraps=True)
        card.body.addWidget(self.state)
        self.facts = Facts(is_wide=True)
        for key, name in (
            ("address", self.tr("Address of the cloud")),
            ("laptop", self.tr("This laptop")),
            ("account", self.tr("Your name there")),
            ("waiting", self.tr("Waits for the cloud")),
            ("sent", self.tr("Last sent")),
            ("problem", self.tr("What is wrong")),
        ):
            self.facts.add(key, name)
        card.body.addWidget(self.facts)
        self.body.addWidget(card)
        self.body.addStretch(1)
        yield

    def start_focus(self) -> None:
        self.go.setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        from savingsdesk.core.ids import qualified

        status, laptop = self._shell.status(), self._session.laptop
        is_linked = status.state != "unlinked"
        self.go.setText(self.tr("&Open Sync") if is_linked else self.tr("C&onnect this laptop"))
        self.state.setText(
            self.tr("What is written here reaches the cloud by itself, whenever there is a connection.")
            if is_linked
            else self.tr("This laptop is not connected. The books are on it alone: make backups, or connect it.")
        )
        never = self.tr("never")
        now = self._session.books.now_ms()
        values = {
            "address": laptop.address,
            "laptop": self.tr("{name}, device {code}").format(name=laptop.name, code=laptop.code),
            "account": qualified(self._session.user.username, self._session.group_uid),
            "waiting": self.tr("%Ln entry(s)", "", status.waiting) if status.waiting else self.tr("nothing"),
            "sent": figures.moment_text(status.last_sent_at, now) if status.last_sent_at else never,
            "problem": messages.explain(status.problem) if status.problem else "",
        }
        for key, value in values.items():
            self.facts.show_value(key, value if is_linked or key != "sent" else "")
