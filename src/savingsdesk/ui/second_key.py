"""Where another officer signs: the second padlock of the box, at the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from savingsdesk.ui import theme
from savingsdesk.ui.fields import Field, PasswordEdit, label


class SecondKey(QWidget):
    """Where another officer signs: user name and password side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.user_edit, self.password_edit = QLineEdit(), PasswordEdit()
        self.user = Field(self.tr("Second &officer"), self.user_edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        row = QHBoxLayout()
        row.setSpacing(theme.L)
        column.addLayout(row)
        column.addWidget(label(self.tr("User name; the group wants two keys here."), "small", "faint", wraps=True))
        row.addWidget(self.user, 2, Qt.AlignmentFlag.AlignTop)
        password = Field(self.tr("Pass&word of this officer"), self.password_edit)
        row.addWidget(password, 3, Qt.AlignmentFlag.AlignTop)
        self.user_edit.returnPressed.connect(self.password_edit.setFocus)
        self.password_edit.textEdited.connect(self.user.clear_error)

    def clear(self) -> None:
        for edit in (self.user_edit, self.password_edit):
            edit.clear()
