"""The bar at the top of the screen: one sentence, one action, a way to close it. Never a box in the way."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from savingsdesk.ui import theme
from savingsdesk.ui.fields import IconButton, button, label, repolish
from savingsdesk.ui.messages import Message


class MessageBar(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self._message: Message | None = None
        self._text = label("", wraps=True)
        self._action = button("")
        self._action.clicked.connect(self._do)
        self._close = IconButton("close", self.tr("Close the message"))
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.XS, theme.S, theme.XS)
        row.setSpacing(theme.M)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.hide()

    @property
    def message(self) -> Message | None:
        return self._message

    def show_message(self, message: Message) -> None:
        self._message = message
        self._text.setText(message.text)
        self._action.setText(message.action)
        self._action.setVisible(bool(message.action and message.do))
        self.setProperty("bar", message.tone)
        repolish(self)
        self.setAccessibleName(message.text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear_news(self) -> None:
        """Good news and hints belong to the screen on which they came; what needs doing stays."""
        if self._message and self._message.tone in ("green", "blue"):
            self.clear()

    @Slot()
    def clear(self) -> None:
        self._message = None
        self.hide()

    @Slot()
    def _do(self) -> None:
        message = self._message
        self.clear()
        if message and message.do:
            message.do()
