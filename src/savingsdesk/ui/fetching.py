"""Get my group from the cloud: a second laptop, or a new one in place of a lost one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from savingsdesk.core.errors import Failure
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.entrance import EntrancePage
from savingsdesk.ui.fields import Busy, Card, Field, PasswordEdit, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.message_bar import MessageBar
from savingsdesk.ui.messages import Message
from savingsdesk.ui.progress import Stoppable
from savingsdesk.ui.screen import Cancelled, Links

if TYPE_CHECKING:
    from savingsdesk.desk.session import Session


class CloudForm(QWidget):
    """Address, user name and password of the cloud; `fail` shows an error beside the field that it is about."""

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.address = Field(
            self.tr("&Address of the cloud"), QLineEdit(), self.tr("It begins with https:// and stands on your paper.")
        )
        self.username = Field(self.tr("&User name"), QLineEdit())
        self.password = Field(self.tr("&Password"), PasswordEdit())
        self.address.edit.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.M)
        for each in (self.address, self.username, self.password):
            column.addWidget(each)
        self.address.edit.returnPressed.connect(self.username.edit.setFocus)
        self.username.edit.returnPressed.connect(self.password.edit.setFocus)
        self.password.edit.returnPressed.connect(self.submitted)
        self.setFocusProxy(self.address.edit)

    def values(self) -> tuple[str, str, str]:
        return self.address.edit.text().strip(), self.username.edit.text().strip().lower(), self.password.edit.text()

    def is_complete(self) -> bool:
        """Whether all three are filled in; what is missing is named beside its field."""
        missing: list[tuple[Field[QLineEdit] | Field[PasswordEdit], str]] = [
            (self.address, self.tr("Type the address of the cloud.")),
            (self.username, self.tr("Type your user name.")),
            (self.password, self.tr("Type your password.")),
        ]
        empty = [(field, text) for (field, text), value in zip(missing, self.values(), strict=True) if not value]
        for field, text in empty:
            field.set_error(text)
        if empty:
            empty[0][0].edit.setFocus()
        return not empty

    def fail(self, error: Exception) -> bool:
        """Whether the error belongs to one of the fields."""
        code = error.code if isinstance(error, Failure) else ""
        if code in ("cloud.plain_http", "cloud.address", "cloud.not_ours", "cloud.certificate"):
            self.address.set_error(messages.sentence(error))
        elif code == "login.wrong":
            self.password.set_error(messages.sentence(error))
        else:
            return False
        return True


class FetchingPage(EntrancePage):
    """`fetched` carries the `Session` of the group that arrived."""

    left = Signal()
    fetched = Signal(object)

    def __init__(self, jobs: Jobs, links: Links) -> None:
        super().__init__(widest=520)
        self._jobs, self._links = jobs, links
        self._progress = Stoppable(self)
        self._progress.moved.connect(self._show_progress)
        self._is_busy = False
        self._bar = MessageBar()
        self.form = CloudForm()
        self.form.submitted.connect(self._fetch)
        self._start = button(self.tr("&Get the group"), "primary")
        self._start.clicked.connect(self._fetch)
        self._back = button(self.tr("&Back"))
        self._back.clicked.connect(self._leave)
        self._busy = Busy(self.tr("Getting the group"))
        self._state = label("", "small", "faint", wraps=True)
        card = Card()
        card.body.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        card.body.setSpacing(theme.L)
        card.body.addWidget(label(self.tr("Get my group from the cloud"), "title"))
        card.body.addWidget(self.form)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch()
        row.addWidget(self._start)
        card.body.addLayout(row)
        card.body.addWidget(self._busy)
        card.body.addWidget(self._state)
        self.body.addStretch(2)
        self.body.addWidget(self._bar)
        self.body.addWidget(card)
        self.body.addStretch(3)
        self.setFocusProxy(self.form)

    def leave(self) -> None:
        self._progress.cancel()

    @Slot()
    def _fetch(self) -> None:
        if self._is_busy or not self.form.is_complete():
            return
        self._set_busy(True)
        address, username, password = self.form.values()
        fetch, progress = self._links.fetch_group, self._progress.restart()
        self._jobs.prepare(lambda: fetch(address, username, password, progress), self._done, self._failed)

    @Slot()
    def _leave(self) -> None:
        if self._is_busy:
            self._progress.cancel()
            self._state.setText(self.tr("Stopping. What arrived so far is not lost."))
        else:
            self.left.emit()

    def _done(self, session: Session) -> None:
        self._set_busy(False)
        self.fetched.emit(session)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, Cancelled) and not self.form.fail(error):
            self._bar.show_message(Message(messages.sentence(error)))

    @Slot(object)
    def _show_progress(self, counted: tuple[int, int]) -> None:
        if self._is_busy and counted[1]:
            text = self.tr("{done} of {all} entries have arrived.")
            self._state.setText(text.format(done=figures.count_text(counted[0]), all=figures.count_text(counted[1])))

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self.form.setEnabled(not busy)
        self._start.setEnabled(not busy)
        self._back.setText(self.tr("&Cancel") if busy else self.tr("&Back"))
        self._busy.setVisible(busy)
        self._state.setText(self.tr("Asking the cloud.") if busy else "")
        if busy:
            self._bar.clear()
