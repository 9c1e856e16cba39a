"""Sync: what waits, what was sent when, what is wrong and what to do; and connecting the group to its cloud."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from savingsdesk.core.ids import qualified
from savingsdesk.core.model import SyncStatus
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.fetching import CloudForm
from savingsdesk.ui.fields import Busy, Card, Line, Pill, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.messages import Message
from savingsdesk.ui.screen import Screen, Shell

if TYPE_CHECKING:
    from savingsdesk.desk.session import Session

# Problems that pass when the account is given anew.
_MENDED_BY_SIGNING_IN = frozenset(
    ("login.wrong", "login.removed", "login.not_yet", "login.device_taken", "cloud.address")
)


class SyncScreen(Screen):
    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._session, self._jobs, self._shell = session, jobs, shell

    def pieces(self) -> Iterator[None]:
        self._send = button(self.tr("Send &now"), "primary")
        self._send.clicked.connect(self._send_now)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.L)
        left = QVBoxLayout()
        self._form_side = QWidget()
        right = QVBoxLayout(self._form_side)
        right.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 11)
        row.addWidget(self._form_side, 9)
        user = self._session.user.username
        self._state = _StateCard(qualified(user, self._session.group_uid))
        left.addWidget(self._state)
        left.addStretch()
        yield
        self._connect = _ConnectCard()
        self._connect.form.username.edit.setText(user)
        self._connect.form.submitted.connect(self._link)
        self._connect.verb.clicked.connect(self._link)
        right.addWidget(self._connect)
        right.addStretch()

    def title(self) -> str:
        return self.tr("Sync")

    def subtitle(self) -> str:
        if self._shell.status().state == "unlinked":
            return self.tr("The books are on this laptop only")
        return self.tr("What is saved here reaches the cloud by itself, whenever there is a connection")

    def buttons(self) -> tuple[QPushButton, ...]:
        return (self._send,)

    def start_focus(self) -> None:
        (self._send if self._send.isEnabled() else self._connect.form).setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        status = self._shell.status()
        is_linked = status.state != "unlinked"
        self._state.show_status(status, self._session.books.now_ms())
        self._send.setEnabled(is_linked and status.state != "sending")
        self._form_side.setVisible(not is_linked or status.problem in _MENDED_BY_SIGNING_IN)
        self.heading_changed.emit()

    @Slot()
    def _send_now(self) -> None:
        self._shell.send_now()
        self._shell.say(Message(self.tr("Trying to send now. The line at the bottom tells how it went."), "blue"))

    @Slot()
    def _link(self) -> None:
        form = self._connect.form
        if not form.isEnabled() or not form.is_complete():
            return
        link, (address, username, password) = self._shell.links.link_cloud, form.values()
        self._connect.set_busy(True)
        self._jobs.write(lambda books: link(books, address, username, password), self._linked, self._link_failed)

    def _linked(self, _result: None) -> None:
        self._connect.set_busy(False)
        self._connect.form.password.edit.clear()
        self._shell.say(Message(self.tr("This laptop is connected. What is saved here is being sent."), "green"))
        self._shell.send_now()

    def _link_failed(self, error: Exception) -> None:
        self._connect.set_busy(False)
        if not self._connect.form.fail(error):
            self._shell.fail(error)


class _StateCard(Card):
    """Three facts, each in words, and the problem if there is one."""

    def __init__(self, account: str) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Saved here and in the cloud"), strong=True), 1)
        self._pill = Pill("", "green")
        head.addWidget(self._pill)
        self.body.addLayout(head)
        self._waiting = self._fact(self.tr("Waits for the cloud"))
        self.body.addWidget(Line())
        self._sent = self._fact(self.tr("Last sent"))
        self.body.addWidget(Line())
        self._contact = self._fact(self.tr("The cloud last answered"))
        self.body.addWidget(Line())
        own_name = self._fact(self.tr("Your name in the cloud"))
        own_name.setText(account)
        own_name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._problem = _Problem()
        self.body.addWidget(self._problem)

    def show_status(self, status: SyncStatus, now_ms: int) -> None:
        never = self.tr("never")
        self._waiting.setText(
            self.tr("%Ln entry(s)", "", status.waiting) if status.waiting else self.tr("nothing, all is in the cloud")
        )
        if status.state == "unlinked":
            self._waiting.setText(self.tr("%Ln entry(s)", "", status.waiting))
        self._sent.setText(figures.moment_text(status.last_sent_at, now_ms) if status.last_sent_at else never)
        self._contact.setText(figures.moment_text(status.last_contact_at, now_ms) if status.last_contact_at else never)
        words = {
            "unlinked": (self.tr("not connected"), "blue"),
            "offline": (self.tr("offline"), "amber"),
            "sending": (self.tr("sending"), "blue"),
            "idle": (self.tr("connected"), "green"),
            "stopped": (self.tr("stopped"), "red"),
        }
        self._pill.set(*words.get(status.state, words["offline"]))
        self._problem.show_problem(status.problem)

    def _fact(self, name: str) -> QLabel:
        value = label("", "figure", strong=True)
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.S, 0, theme.S)
        row.addWidget(label(name, tone="faint"), 1)
        row.addWidget(value)
        self.body.addLayout(row)
        return value


class _Problem(Card):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "")
        self.setProperty("bar", "amber")
        self._text = label("", wraps=True)
        self.body.addWidget(self._text)
        self.hide()

    def show_problem(self, code: str) -> None:
        self._text.setText(messages.explain(code) if code else "")
        self.setVisible(bool(code))


class _ConnectCard(Card):
    """The account that whoever runs the cloud made for the group."""

    def __init__(self) -> None:
        super().__init__()
        self.form = CloudForm()
        self.verb = button(self.tr("&Connect this laptop"))
        self._busy = Busy(self.tr("Connecting"))
        self.body.setSpacing(theme.M)
        self.body.addWidget(label(self.tr("Connect to the cloud"), strong=True))
        hint = self.tr(
            "A copy of the books outside this laptop, kept up to date by itself. You need a connection only now."
        )
        self.body.addWidget(label(hint, tone="faint", wraps=True))
        self.body.addWidget(self.form)
        self.body.addWidget(self.verb)
        self.body.addWidget(self._busy)

    def set_busy(self, busy: bool) -> None:
        self.form.setEnabled(not busy)
        self.verb.setEnabled(not busy)
        self._busy.setVisible(busy)
