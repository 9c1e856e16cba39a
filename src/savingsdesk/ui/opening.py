"""The beginning of a meeting: what the last one left, read out against the minute book, and the day of this one."""

from __future__ import annotations

from PySide6.QtCore import QDate, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QDateEdit, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from savingsdesk.core.model import Meeting
from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import Line, button, label


class StartPanel(QWidget):
    """No meeting is open: how the last one ended, the day of the next, one button."""

    open_wanted = Signal(str)

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = code
        self._first = label(self.tr("This will be the first meeting in these books."), tone="faint", wraps=True)
        self._last = QWidget()
        self._meeting, self._box, self._seal = label("", strong=True), label("", strong=True), label("", strong=True)
        self.day = DayEdit()
        self.day.setAccessibleName(self.tr("Day of the meeting"))
        day_label = label(self.tr("&Day of the meeting"))
        day_label.setBuddy(self.day)
        self.open_button = button(self.tr("&Open the meeting"), "primary")
        self.open_button.clicked.connect(self._on_open)
        self.day.entered.connect(self.open_button.click)
        self._arrange_last()
        inner = QWidget()
        inner.setFixedWidth(480)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, theme.XXL, 0, theme.XXL)
        column.setSpacing(theme.M)
        column.addStretch(1)
        column.addWidget(label(self.tr("Ready for the next meeting"), "title", strong=True))
        column.addWidget(self._first)
        column.addWidget(self._last)
        column.addSpacing(theme.S)
        column.addWidget(day_label)
        column.addWidget(self.day)
        column.addSpacing(theme.S)
        column.addWidget(self.open_button)
        column.addStretch(2)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(inner)
        row.addStretch(1)

    def _arrange_last(self) -> None:
        grid = QGridLayout(self._last)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.S)
        lines = (
            (self.tr("Last meeting"), self._meeting),
            (self.tr("Counted in the box"), self._box),
            (self.tr("Seal in the minute book"), self._seal),
        )
        for place, (name, value) in enumerate(lines):
            grid.addWidget(Line(), 2 * place, 0, 1, 2)
            grid.addWidget(label(name, tone="faint"), 2 * place + 1, 0)
            grid.addWidget(value, 2 * place + 1, 1, Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(Line(), 2 * len(lines), 0, 1, 2)

    def show_last(self, last: Meeting | None, today: str, earliest: str) -> None:
        self.day.setMinimumDate(QDate.fromString(earliest, Qt.DateFormat.ISODate))
        self.day.setDate(QDate.fromString(today, Qt.DateFormat.ISODate))
        self._first.setVisible(last is None)
        self._last.setVisible(last is not None)
        if last is not None:
            self._meeting.setText(
                self.tr("{number} · {day}").format(
                    number=figures.count_text(last.number), day=figures.day_text(last.held_on)
                )
            )
            self._box.setText(figures.money_text(last.counted or 0, self._code))
            self._seal.setText(last.seal)

    def set_busy(self, is_busy: bool) -> None:
        self.open_button.setEnabled(not is_busy)

    def _on_open(self) -> None:
        self.open_wanted.emit(self.day.date().toString(Qt.DateFormat.ISODate))


class DayEdit(QDateEdit):
    """A day in the look of the fields, with its calendar. `entered` says that Enter was pressed in it."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setDisplayFormat(self.tr("dddd d MMMM yyyy", "format of the day of the meeting"))
        self._dress()
        theme.notice.changed.connect(self._dress)

    def _dress(self) -> None:
        shown = theme.current()
        self.setMinimumHeight(theme.target())
        self.setStyleSheet(
            f"QDateEdit {{ border: {shown.stroke}px solid {shown.edge}; border-radius: {theme.RADIUS}px;"
            f" padding: 0 10px; background: {shown.field}; color: {shown.text}; }}"
            f"QDateEdit:focus {{ border: 2px solid {shown.focus}; padding: 0 9px; }}"
            "QDateEdit::drop-down { border: none; width: 36px; } QDateEdit::down-arrow { image: none; }"
        )

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
