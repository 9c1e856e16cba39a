"""The picture of a page with its edge, in a view that scrolls where it is larger than its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from savingsdesk.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent


class Sheet(QWidget):
    """The picture of a page: paper is white in every theme."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: QImage | None = None
        self._is_held = False
        self.setFixedSize(40, 40)

    def show_picture(self, picture: QImage, size: QSize) -> None:
        self._picture = picture
        self.setFixedSize(size)
        self.update()

    def set_held(self, is_held: bool) -> None:
        self._is_held = is_held
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._picture)
        pen = QPen(theme.current().colour("focus" if self._is_held else "edge"), 4 if self._is_held else 1)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PageView(QScrollArea):
    """Holds the page; where the keyboard is, it is seen at the page's edge."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        self.setWidget(sheet)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._sheet.set_held(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._sheet.set_held(False)
