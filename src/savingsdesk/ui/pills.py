"""A pill in a table: a word on a coloured ground, for what a row is or what it needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from savingsdesk.ui import theme
from savingsdesk.ui.table import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex


class PillCell(QStyledItemDelegate):
    """`tone_of` names the colour for a row; nothing is drawn where the cell has no text."""

    def __init__(self, tone_of: Callable[[Any], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._tone_of = tone_of

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, text = index.data(ROW_ROLE), str(index.data() or "")
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        if row is not None and text:
            self._draw(painter, option, text, self._tone_of(row))
        painter.restore()

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, text: str, tone: str) -> None:
        shown, font = theme.current(), theme.font("small")
        metrics = QFontMetrics(font)
        room = option.rect.width() - theme.S
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - 2 * theme.S - 2)
        pill = QRect(0, 0, min(room, metrics.horizontalAdvance(text) + 2 * theme.S + 2), metrics.height() + theme.XS)
        pill.moveTopLeft(option.rect.topLeft())
        pill.translate(theme.XS, (option.rect.height() - pill.height()) // 2)
        pill = QStyle.visualRect(option.direction, option.rect, pill)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(shown.colour(tone), shown.stroke) if shown.stroke > 1 else Qt.PenStyle.NoPen)
        painter.setBrush(shown.colour(f"{tone}_soft"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(font)
        painter.setPen(shown.colour(tone))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
