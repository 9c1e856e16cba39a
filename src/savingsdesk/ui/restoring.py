"""Restore a backup: the books of a lost or broken laptop, from a file, on this one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QProgressBar, QWidget

from savingsdesk.core.errors import Failure
from savingsdesk.ui import messages, theme
from savingsdesk.ui.entrance import EntrancePage
from savingsdesk.ui.fields import Card, Field, PasswordEdit, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.message_bar import MessageBar
from savingsdesk.ui.messages import Message
from savingsdesk.ui.progress import Stoppable
from savingsdesk.ui.screen import Cancelled

if TYPE_CHECKING:
    from savingsdesk.desk.session import Session, Tools

_OF_THE_FILE = ("backup.missing", "backup.unknown", "backup.damaged", "backup.newer")


class RestoringPage(EntrancePage):
    """`restored` carries the `Session` of the books that are back."""

    left = Signal()
    restored = Signal(object)

    def __init__(self, jobs: Jobs, folder: Path, tools: Tools) -> None:
        super().__init__(widest=560)
        self._jobs, self._folder, self._tools = jobs, folder, tools
        self._is_busy = False
        self._progress = Stoppable(self)
        self._progress.moved.connect(self._show_progress)
        self._bar = MessageBar()
        self.file = Field(
            self.tr("Backup &file"),
            _FileEdit(),
            self.tr("It lies on the stick or in the folder of the backups. Its name ends in .savingsdesk."),
        )
        self.username = Field(self.tr("&User name"), QLineEdit())
        self.password = Field(
            self.tr("&Password"), PasswordEdit(), self.tr("As it was when the backup was made. Any officer's will do.")
        )
        self._start = button(self.tr("&Restore the books"), "primary")
        self._start.clicked.connect(self._restore)
        self._back = button(self.tr("&Back"))
        self._back.clicked.connect(self._leave)
        self._bar_of_work = QProgressBar()
        self._bar_of_work.setTextVisible(False)
        self._bar_of_work.setFixedHeight(6)
        self._bar_of_work.setAccessibleName(self.tr("Restoring the books"))
        kept = self._bar_of_work.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._bar_of_work.setSizePolicy(kept)
        self._bar_of_work.hide()
        self._state = label("", "small", "faint", wraps=True)
        self.file.edit.path.textEdited.connect(self.file.clear_error)
        self.file.edit.path.returnPressed.connect(self.username.edit.setFocus)
        self.username.edit.returnPressed.connect(self.password.edit.setFocus)
        self.password.edit.returnPressed.connect(self._restore)
        self.body.addStretch(2)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._card())
        self.body.addStretch(3)
        self.setFocusProxy(self.file.edit)

    def leave(self) -> None:
        self._progress.cancel()

    def _card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        card.body.setSpacing(theme.L)
        what = self.tr(
            "The books come back as they were when the backup was made. What was sent to the cloud after that comes "
            "from there by itself."
        )
        card.body.addWidget(label(self.tr("Restore a backup"), "title"))
        card.body.addWidget(label(what, tone="faint", wraps=True))
        for each in (self.file, self.username, self.password):
            card.body.addWidget(each)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch()
        row.addWidget(self._start)
        card.body.addLayout(row)
        card.body.addWidget(self._bar_of_work)
        card.body.addWidget(self._state)
        return card

    @Slot()
    def _restore(self) -> None:
        if self._is_busy or not self._is_complete():
            return
        self._set_busy(True)
        file, username = Path(self.file.edit.text()), self.username.edit.text().strip()
        password, folder, tools = self.password.edit.text(), self._folder, self._tools
        progress = self._progress.restart()

        def restored() -> Session:
            from savingsdesk.desk.backup import restore

            return restore(file, folder, username, password, tools, progress)

        self._jobs.prepare(restored, self._done, self._failed)

    def _is_complete(self) -> bool:
        """Whether all three are filled in; what is missing is named beside its field."""
        wanted: list[tuple[Field[_FileEdit] | Field[QLineEdit] | Field[PasswordEdit], str]] = [
            (self.file, self.tr("Choose the file of the backup.")),
            (self.username, self.tr("Type your user name.")),
            (self.password, self.tr("Type your password.")),
        ]
        for field, _ in wanted:
            field.clear_error()
        empty = [(field, text) for field, text in wanted if not field.edit.text().strip()]
        for field, text in empty:
            field.set_error(text)
        if empty:
            empty[0][0].edit.setFocus()
        return not empty

    @Slot()
    def _leave(self) -> None:
        if self._is_busy:
            self._progress.cancel()
            self._state.setText(self.tr("Stopping. Nothing on this laptop is changed."))
        else:
            self.left.emit()

    def _done(self, session: Session) -> None:
        self._set_busy(False)
        self.restored.emit(session)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        code = error.code if isinstance(error, Failure) else ""
        if code in _OF_THE_FILE:
            self.file.set_error(messages.sentence(error))
            self.file.edit.setFocus()
        elif code == "vault.wrong_password":
            self.password.set_error(messages.sentence(error))
            self.password.edit.setFocus()
            self.password.edit.selectAll()
        elif not isinstance(error, Cancelled):
            self._bar.show_message(Message(messages.sentence(error)))

    @Slot(object)
    def _show_progress(self, counted: tuple[int, int]) -> None:
        if self._is_busy and counted[1]:
            self._bar_of_work.setRange(0, 1_000)
            self._bar_of_work.setValue(1_000 * counted[0] // counted[1])

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        for field in (self.file, self.username, self.password):
            field.setEnabled(not busy)
        self._start.setEnabled(not busy)
        self._back.setText(self.tr("&Cancel") if busy else self.tr("&Back"))
        self._bar_of_work.setRange(0, 0)
        self._bar_of_work.setVisible(busy)
        self._state.setText(self.tr("Looking at every part of the backup, then putting it in place.") if busy else "")
        if busy:
            self._bar.clear()


class _FileEdit(QWidget):
    """The path of a file, typed, or chosen in the system's own dialog."""

    def __init__(self) -> None:
        super().__init__()
        self.path = QLineEdit()
        self._choose = button(self.tr("&Choose the file"))
        self._choose.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.path, 1)
        row.addWidget(self._choose)
        self.setFocusProxy(self.path)

    def text(self) -> str:
        """As it was typed, without the quotation marks that a file manager copies with a path."""
        return self.path.text().strip().strip('"')

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Backups (*.savingsdesk)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    @Slot(str)
    def _on_chosen(self, file: str) -> None:
        self.path.setText(QDir.toNativeSeparators(file))
        self.path.textEdited.emit(file)
