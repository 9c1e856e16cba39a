"""A field for a day, with its calendar, in the look of the other fields."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QDateEdit

from savingsdesk.ui import theme


class DayEdit(QDateEdit):
    """A day in the look of the fields, with its calendar. `entered` says that Enter was pressed in it."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setDisplayFormat(self.tr("dddd d MMMM yyyy", "format of the day of the meeting"))
        self._dress()
        theme.notice.changed.connect(self._dress)

    def setDisplayFormat(self, form: str, /) -> None:  # noqa: N802 - Qt's own name
        """Qt turns the parts of a format around in a window from right to left, as it has to be for figures alone. With
        the month in words the words do that, and turned twice the year would come first."""
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        super().setDisplayFormat(form)
        self.unsetLayoutDirection()

    def _dress(self) -> None:
        shown = theme.current()
        self.setMinimumHeight(theme.target())
        self.setStyleSheet(
            f"QDateEdit {{ border: {shown.stroke}px solid {shown.edge}; border-radius: {theme.RADIUS}px;"
            f" padding: 0 10px; background: {shown.field}; color: {shown.text}; }}"
            f"QDateEdit:focus {{ border: 2px solid {shown.focus}; padding: 0 9px; }}"
            "QDateEdit::drop-down { border: none; width: 36px; } QDateEdit::down-arrow { image: none; }"
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard begins at the first part, also from right to left, where Qt expects the format turned around."""
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason)
        if by_key and self.isRightToLeft():
            self.setSelectedSection(self.sectionAt(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("text"), 1.5))
        middle = QPointF(self.width() - 20, self.height() / 2)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            middle.setX(20)
        painter.drawPolyline(QPolygonF([middle + QPointF(-5, -2), middle + QPointF(0, 3), middle + QPointF(5, -2)]))
