"""Give a member a sign-in: from then on this member is an officer, who can open the books here and write."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import Member
from savingsdesk.desk import members
from savingsdesk.ui import figures, messages
from savingsdesk.ui.fields import Busy, Card, Elided, Field, IconButton, PasswordEdit, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.messages import Message

if TYPE_CHECKING:
    from savingsdesk.desk.session import Session


class SignInPanel(Card):
    closed = Signal()

    def __init__(self, session: Session, jobs: Jobs, say: Callable[[Message], None]) -> None:
        super().__init__()
        self._session, self._jobs, self._say = session, jobs, say
        self._member: Member | None = None
        self._who = Elided("figure", strong=True)
        self._username = Field(
            self.tr("&User name"), QLineEdit(), self.tr("Small letters and digits, to sign in with.")
        )
        self._password = Field(self.tr("Pass&word"), PasswordEdit(), self.tr("At least 8 signs; three words are good."))
        self._again = Field(self.tr("Password &again"), PasswordEdit())
        self._again.edit.returnPressed.connect(self._give)
        self._give_button = button(self.tr("Give the &sign-in"), "primary")
        self._give_button.clicked.connect(self._give)
        self._busy = Busy(self.tr("Giving the sign-in"))
        close = IconButton("close", self.tr("Close giving a sign-in"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Give a sign-in"), strong=True), 1)
        head.addWidget(close)
        self.body.addLayout(head)
        self.body.addWidget(self._who)
        hint = self.tr(
            "Who has a sign-in opens the books on this laptop and writes in them, as an officer of the group."
        )
        self.body.addWidget(label(hint, "small", "faint", wraps=True))
        for each in (self._username, self._password, self._again, self._give_button, self._busy):
            self.body.addWidget(each)
        self.body.addStretch()
        self.setFocusProxy(self._username.edit)

    def show_member(self, member: Member) -> None:
        """Another member empties the passwords; the same one keeps what was typed."""
        if self._member is not None and member.id == self._member.id:
            return
        self._member = member
        self._who.setText(
            self.tr("{number} · {name}").format(number=figures.count_text(member.number), name=member.name)
        )
        first = unicodedata.normalize("NFKD", member.name).casefold().split()[:1]
        letters = "".join(sign for sign in "".join(first) if sign.isascii() and sign.isalnum())
        self._username.edit.setText(letters)
        for field in (self._username, self._password, self._again):
            field.clear_error()
        self._password.edit.clear()
        self._again.edit.clear()

    def start_focus(self) -> None:
        (self._password if self._username.edit.text() else self._username).edit.setFocus()

    @Slot()
    def _give(self) -> None:
        member, session = self._member, self._session
        if member is None or not self._give_button.isEnabled():
            return
        username, password = self._username.edit.text().strip(), self._password.edit.text()
        if password != self._again.edit.text():
            self._again.fail(Refused("password.differs"))
            self._again.edit.setFocus()
            return
        self._set_busy(True)
        member_id = member.id
        self._jobs.write(
            lambda books: members.let_in(session, books, member_id, username, password), self._done, self._failed
        )

    def _done(self, member: Member) -> None:
        self._set_busy(False)
        self._member = None
        self._password.edit.clear()
        self._again.edit.clear()
        text = self.tr("{name} can open the books here now, as {user}.")
        self._say(Message(text.format(name=member.name, user=self._username.edit.text().strip()), "green"))
        self.closed.emit()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        fields: dict[str, Field[QLineEdit] | Field[PasswordEdit]] = {
            "username": self._username,
            "password": self._password,
        }
        field = fields.get(error.field or "") if isinstance(error, Refused) else None
        if field is not None and isinstance(error, Refused):
            field.fail(error)
            field.edit.setFocus()
        else:
            self._say(Message(messages.sentence(error)))

    def _set_busy(self, busy: bool) -> None:
        for each in (self._username, self._password, self._again, self._give_button):
            each.setEnabled(not busy)
        self._busy.setVisible(busy)
