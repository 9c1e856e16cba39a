"""Unlock: who are you, and your password. No figure and no name of the group is visible."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit

from savingsdesk.core.errors import Failure
from savingsdesk.ui import messages, theme
from savingsdesk.ui.entrance import EntrancePage
from savingsdesk.ui.fields import Busy, Card, Field, PasswordEdit, button, label, repolish
from savingsdesk.ui.jobs import Jobs

if TYPE_CHECKING:
    from savingsdesk.desk.session import Session


_AFTER_PAINT_MS = 100


class UnlockPage(EntrancePage):
    """`unlocked` carries the `Session`. The key is derived on the writer thread, so the window never freezes."""

    unlocked = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        unlocking: Callable[[str, str], Callable[[], Session]],
        practice: tuple[str, str] | None = None,
    ) -> None:
        super().__init__(widest=480)
        self._jobs, self._unlocking = jobs, unlocking
        self._is_warm = False
        self._trouble = _Trouble()
        self._user = Field(self.tr("&User name"), QLineEdit())
        self._password = Field(self.tr("&Password"), PasswordEdit())
        self._busy = Busy(self.tr("Opening the books"))
        self._open = button(self.tr("&Open the books"), "primary")
        card = Card()
        card.body.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        card.body.setSpacing(theme.L)
        for each in (label(self.tr("Who is there?"), "title"), self._user, self._password, self._open, self._busy):
            card.body.addWidget(each)
        self.body.addStretch(2)
        self.body.addWidget(self._trouble)
        self.body.addWidget(card)
        if practice:
            hint = self.tr("This is the practice group. Sign in as {user} with the password {password}.")
            self.body.addWidget(label(hint.format(user=practice[0], password=practice[1]), tone="faint", wraps=True))
        self.body.addStretch(3)
        self._user.edit.returnPressed.connect(self._ask)
        self._password.edit.returnPressed.connect(self._ask)
        self._password.edit.caps_lock_seen.connect(self._hint_caps_lock)
        self._open.clicked.connect(self._ask)
        self.setFocusProxy(self._user.edit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_warm:
            self._is_warm = True
            QTimer.singleShot(_AFTER_PAINT_MS, self._warm)

    @Slot()
    def _warm(self) -> None:
        """Imports what the books need while somebody types, so that opening them waits for the key alone.

        ``Qt`` comes first and here: it must not be half made by one thread when the other asks for it.
        """
        from PySide6.QtCore import Qt  # noqa: F401

        self._jobs.prepare(_import_the_rest, _ignore, _ignore)

    @Slot()
    def _ask(self) -> None:
        username, password = self._user.edit.text().strip().lower(), self._password.edit.text()
        if not username:
            self._user.set_error(self.tr("Type your user name."))
            self._user.edit.setFocus()
        elif not password:
            self._password.edit.setFocus()
            if self.sender() is not self._user.edit:
                self._password.set_error(self.tr("Type your password."))
        elif self._open.isEnabled():
            self._set_busy(True)
            self._jobs.prepare(self._unlocking(username, password), self._done, self._failed)

    def _done(self, session: Session) -> None:
        self._set_busy(False)
        self._password.edit.clear()
        self.unlocked.emit(session)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, Failure) and error.code == "vault.wrong_password":
            self._password.fail(error)
            self._password.edit.setFocus()
            self._password.edit.selectAll()
        else:
            self._trouble.explain(error)

    def _set_busy(self, busy: bool) -> None:
        for each in (self._user, self._password, self._open):
            each.setEnabled(not busy)
        self._busy.setVisible(busy)
        self._open.setText(self.tr("Opening the books…") if busy else self.tr("&Open the books"))
        if busy:
            self._trouble.hide()
            self._password.clear_error()

    @Slot(bool)
    def _hint_caps_lock(self, seen: bool) -> None:
        if seen:  # a letter that is typed right clears the line by itself
            self._password.set_error(self.tr("Caps Lock seems to be on."), "amber")


class _Trouble(Card):
    """Everything that a better password does not mend: damaged or newer books, the disk, another window."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "")
        self.setProperty("bar", "red")
        self._text = label("", wraps=True)
        self.body.addWidget(label(self.tr("The books cannot be opened"), strong=True))
        self.body.addWidget(self._text)
        self.hide()

    def explain(self, error: Exception) -> None:
        self._text.setText(messages.sentence(error))
        self.setAccessibleName(self._text.text())
        repolish(self)
        self.show()


def _import_the_rest() -> None:
    import savingsdesk.desk.session
    import savingsdesk.ui.home
    import savingsdesk.ui.meeting
    import savingsdesk.ui.members
    import savingsdesk.ui.workplace  # noqa: F401


def _ignore(_result: object) -> None:
    """An import that fails is met again, and told, where it is needed."""
