"""The order of business at the side of the meeting: a tick and a total for each step, one of them current."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from savingsdesk.core.model import GroupKind
from savingsdesk.desk.meetings import Step
from savingsdesk.ui import figures, theme
from savingsdesk.ui.grid_line import NO_INDEX, ROLL_CALL
from savingsdesk.ui.kinds import agenda_name
from savingsdesk.ui.table import Index


class AgendaModel(QAbstractListModel):
    def __init__(self, currency: str, kind: GroupKind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._steps: list[Step] = []
        self._kind = kind
        self.current = ""

    def show_steps(self, steps: list[Step]) -> None:
        if [each.key for each in steps] != [each.key for each in self._steps]:
            self.beginResetModel()
            self._steps = steps
            self.endResetModel()
            return
        for row, (old, new) in enumerate(zip(self._steps, steps, strict=True)):
            if old != new:
                self._steps[row] = new
                self.dataChanged.emit(self.index(row), self.index(row))

    def set_current(self, key: str) -> None:
        if key != self.current:
            self.current = key
            if self._steps:
                self.dataChanged.emit(self.index(0), self.index(len(self._steps) - 1))

    def step(self, row: int) -> Step:
        return self._steps[row]

    def keys(self) -> list[str]:
        return [each.key for each in self._steps]

    def is_done(self, row: int) -> bool:
        """Roll call is done when everyone is marked; money steps when something stands and the meeting went on."""
        step = self._steps[row]
        if step.key == self.current or not step.done:
            return False
        return step.done >= step.of if step.key == ROLL_CALL else True

    def note(self, row: int) -> str:
        step = self._steps[row]
        if step.key == ROLL_CALL:
            text = self.tr("{done} of {count}") if step.done else ""
            return text.format(done=figures.count_text(step.done), count=figures.count_text(step.of))
        if not step.total:
            if step.key == "repayment" and step.of > step.done:
                return self.tr("%Ln expected", "", step.of - step.done)
            return ""
        text = self.tr("{amount} so far") if step.key == self.current else "{amount}"
        return text.format(amount=figures.amount_text(step.total, self._currency))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return agenda_name(self._steps[index.row()].key, self._kind)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(index.row())
        return None

    def _spoken(self, row: int) -> str:
        values = {"step": agenda_name(self._steps[row].key, self._kind), "note": self.note(row)}
        if self.is_done(row):
            return self.tr("{step}, done, {note}").format(**values)
        return self.tr("{step}, {note}").format(**values) if values["note"] else values["step"]


class AgendaView(QListView):
    """Arrows and clicks choose a step; `chosen` carries its key."""

    chosen = Signal(str)

    def __init__(self, model: AgendaModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Order of business"))
        self.setItemDelegate(_StepCell(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListView { background: transparent; outline: none; }")
        self.setMouseTracking(True)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        theme.notice.changed.connect(self.scheduleDelayedItemsLayout)

    def show_current(self, key: str) -> None:
        self._model.set_current(key)
        keys = self._model.keys()
        if key in keys:
            self.setCurrentIndex(self._model.index(keys.index(key)))

    def _on_chosen(self, index: Index) -> None:
        self.chosen.emit(self._model.step(index.row()).key)


class _StepCell(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = cast(AgendaModel, index.model())
        lines = QFontMetrics(theme.font("body")).height() + 2 * theme.M
        if model.note(index.row()):
            lines += QFontMetrics(theme.font("small")).height() - theme.XS
        return QSize(120, max(lines, theme.target()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, row, shown, rect = cast(AgendaModel, index.model()), index.row(), theme.current(), option.rect
        is_current = model.step(row).key == model.current
        painter.save()
        if is_current:
            painter.fillRect(rect, shown.colour("green_soft"))
            bar = QRect(rect.left(), rect.top(), theme.XS, rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, bar), shown.colour("green"))
        has_focus = option.state & QStyle.StateFlag.State_HasFocus
        if has_focus or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(shown.colour("focus" if has_focus else "line"))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        sign_width = QFontMetrics(theme.font("body", bold=True)).horizontalAdvance("00") + theme.L
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        flags = QStyle.visualAlignment(option.direction, leading) | Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(shown.colour("green"))
        painter.setFont(theme.font("body", bold=True))
        sign = "✓" if model.is_done(row) else figures.count_text(row + 1)
        note = model.note(row)
        top = self._line(option, theme.L + theme.XS, sign_width, first=True, has_note=bool(note))
        painter.drawText(top, flags, sign)
        painter.setPen(shown.colour("text"))
        painter.setFont(theme.font("body", bold=is_current))
        left = theme.L + theme.XS + sign_width - theme.XS
        room = rect.width() - left - theme.XS
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(self._line(option, left, room, first=True, has_note=bool(note)), flags, name)
        if note:
            painter.setPen(shown.colour("text" if is_current else "faint"))
            painter.setFont(theme.font("small", bold=is_current))
            note = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, room)
            painter.drawText(self._line(option, left, room, first=False, has_note=True), flags, note)
        painter.restore()

    def _line(self, option: QStyleOptionViewItem, left: int, width: int, *, first: bool, has_note: bool) -> QRect:
        """The rectangle of the first or the second line of a step, mirrored where the language asks for it."""
        body, small = QFontMetrics(theme.font("body")).height(), QFontMetrics(theme.font("small")).height()
        whole = body + small if has_note else body
        top = option.rect.top() + (option.rect.height() - whole) // 2
        rect = QRect(option.rect.left() + left, top if first else top + body, width, body if first else small)
        return QStyle.visualRect(option.direction, option.rect, rect)
