"""The frame of the pages before the books are open: the program's name at the side, one task beside it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from savingsdesk.ui import theme
from savingsdesk.ui.fields import NO_FOCUS, label


class EntrancePage(QWidget):
    """`body` holds the task; it scrolls only where the screen is smaller than it."""

    def __init__(self, widest: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_Side())
        holder = QWidget()
        holder.setProperty("look", "plain")
        self._task = QWidget()
        self._task.setMaximumWidth(widest)
        self.body = QVBoxLayout(self._task)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.L)
        middle = QHBoxLayout(holder)
        middle.setContentsMargins(theme.XXL, theme.XL, theme.XXL, theme.XL)
        middle.addStretch(1)
        middle.addWidget(self._task, 100)
        middle.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setProperty("focusPolicy", NO_FOCUS)
        scroll.setWidget(holder)
        row.addWidget(scroll, 1)

    def leave(self) -> None:
        """The window closes: what the page has under way is broken off where that is safe."""


class _Side(QFrame):
    def __init__(self) -> None:
        super().__init__()
        text = self.tr("The books of your group, on this laptop, with or without a connection.")
        self.setProperty("look", "nav")
        self._fit()
        theme.notice.changed.connect(self._fit)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XXL, theme.XXL, theme.XXL, theme.XXL)
        column.setSpacing(theme.M)
        column.addStretch(2)
        column.addWidget(label(self.tr("SavingsDesk"), "big", "on_nav"))
        column.addWidget(label(text, "figure", "on_nav_faint", wraps=True))
        column.addStretch(3)

    @Slot()
    def _fit(self) -> None:
        name = QFontMetrics(theme.font("big")).horizontalAdvance(self.tr("SavingsDesk"))
        self.setFixedWidth(max(340, name + 2 * theme.XXL + theme.S))
