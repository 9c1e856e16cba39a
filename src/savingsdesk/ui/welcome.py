"""Welcome: the first page of a laptop that holds no books yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from savingsdesk.ui import messages, theme
from savingsdesk.ui.entrance import EntrancePage
from savingsdesk.ui.fields import Busy, Card, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.message_bar import MessageBar
from savingsdesk.ui.messages import Message
from savingsdesk.ui.screen import Links

if TYPE_CHECKING:
    from savingsdesk.desk.session import Session


class WelcomePage(EntrancePage):
    founding_chosen = Signal()
    fetching_chosen = Signal()
    restoring_chosen = Signal()
    opened = Signal(object)

    def __init__(self, jobs: Jobs, links: Links) -> None:
        super().__init__(widest=680)
        self._jobs, self._links = jobs, links
        self._bar = MessageBar()
        found = button(self.tr("&Start a group"), "primary")
        fetch = button(self.tr("&Get my group"))
        restore = button(self.tr("&Restore it"))
        self._practise = button(self.tr("&Try it"))
        found.clicked.connect(self.founding_chosen)
        fetch.clicked.connect(self.fetching_chosen)
        restore.clicked.connect(self.restoring_chosen)
        self._practise.clicked.connect(self._open_practice)
        self._busy = Busy(self.tr("Preparing the practice group"))
        self.body.addStretch(2)
        self.body.addWidget(label(self.tr("Welcome. What would you like to do?"), "title", wraps=True))
        self.body.addWidget(self._bar)
        self.body.addWidget(
            _Choice(
                self.tr("Start a group"),
                self.tr("Write down what the group agreed on, then its members. No connection is needed."),
                found,
            )
        )
        self.body.addWidget(
            _Choice(
                self.tr("Get my group from the cloud"),
                self.tr("The books are kept on another laptop already, and this one shall have them too."),
                fetch,
            )
        )
        self.body.addWidget(
            _Choice(
                self.tr("Restore a backup"),
                self.tr("The laptop with the books is lost or broken, and there is a backup of it on a stick."),
                restore,
            )
        )
        self.body.addWidget(
            _Choice(
                self.tr("Try the practice group"),
                self.tr("Twenty-five invented members and their meetings: nothing in it counts."),
                self._practise,
            )
        )
        self.body.addWidget(self._busy)
        self.body.addStretch(3)
        self.setFocusProxy(found)

    @Slot()
    def _open_practice(self) -> None:
        self.setEnabled(False)
        self._busy.show()
        self._jobs.prepare(self._links.open_practice, self._practice_opened, self._practice_failed)

    def _practice_opened(self, session: Session) -> None:
        self.opened.emit(session)

    def _practice_failed(self, error: Exception) -> None:
        self.setEnabled(True)
        self._busy.hide()
        self._bar.show_message(Message(messages.sentence(error)))


class _Choice(Card):
    """A way to begin: what it is called, one sentence about it, and its button."""

    def __init__(self, title: str, sentence: str, verb: QPushButton) -> None:
        super().__init__()
        verb.setAccessibleDescription(sentence)
        verb.setMinimumWidth(150 * theme.percent() // 100)
        words = QVBoxLayout()
        words.setSpacing(theme.XS)
        words.addWidget(label(title, "figure", strong=True))
        words.addWidget(label(sentence, tone="faint", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(theme.XL)
        row.addLayout(words, 1)
        row.addWidget(verb)
        self.body.setContentsMargins(theme.XL, theme.L + 4, theme.XL, theme.L + 4)
        self.body.addLayout(row)
