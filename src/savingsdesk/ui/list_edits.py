"""Fields of several parts: lines of two fields, things to tick, an order to arrange. Each says `edited`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from savingsdesk.core.errors import Refused
from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import IconButton, Tick, button, draw_tick, label
from savingsdesk.ui.table import Index

_TICKED = Qt.ItemDataRole.UserRole + 1
_BOX = 18

T = TypeVar("T")
K = TypeVar("K")


class RateEdit(QLineEdit):
    """A rate in percent, read exactly as basis points."""

    def __init__(self, field: str) -> None:
        super().__init__()
        self._field = field
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def value(self) -> int:
        """Raises `Refused` (``rate.*``) on the field that was named."""
        try:
            return figures.read_rate(self.text())
        except Refused as refused:
            raise Refused(refused.code, self._field, **refused.values) from None

    def set_value(self, basis_points: int) -> None:
        self.setText(figures.percent_text(basis_points))


E1 = TypeVar("E1", bound=QLineEdit)
E2 = TypeVar("E2", bound=QLineEdit)


class LinesEdit(QWidget, Generic[T, E1, E2]):
    """Lines of two fields, such as a fine and its amount. A line of which both are empty does not count."""

    edited = Signal()

    def __init__(
        self,
        titles: tuple[str, str],
        make: Callable[[], tuple[E1, E2]],
        read: Callable[[E1, E2], T],
        most: int,
    ) -> None:
        super().__init__()
        self._titles, self._make, self._read, self._most = titles, make, read, most
        self._lines: list[tuple[QWidget, E1, E2]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.XS)
        heads = QHBoxLayout()
        heads.addWidget(label(titles[0], "small", "faint"), 3)
        heads.addWidget(label(titles[1], "small", "faint"), 2)
        heads.addSpacing(theme.target() + theme.XS)
        self._column.addLayout(heads)
        self.add_button = button(self.tr("Add a &line"))
        self.add_button.clicked.connect(self._add_and_focus)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.setFocusProxy(self.add_button)

    def add(self) -> tuple[E1, E2]:
        """A further line; its two fields."""
        first, second = self._make()
        line = QWidget()
        remove = IconButton("close", self.tr("Remove this line"))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.XS)
        row.addWidget(first, 3)
        row.addWidget(second, 2)
        row.addWidget(remove)
        for edit, title in zip((first, second), self._titles, strict=True):
            edit.setAccessibleName(title)
            edit.textEdited.connect(self.edited)
        self._column.insertWidget(len(self._lines) + 1, line)
        self._lines.append((line, first, second))
        remove.clicked.connect(lambda: self._remove(line))
        self._show_room()
        return first, second

    def value(self) -> tuple[T, ...]:
        """Raises what `read` raises for a line."""
        used = [(one, two) for _, one, two in self._lines if one.text().strip() or two.text().strip()]
        return tuple(self._read(one, two) for one, two in used)

    @Slot()
    def _add_and_focus(self) -> None:
        first, _ = self.add()
        first.setFocus()

    def _remove(self, line: QWidget) -> None:
        self._lines = [each for each in self._lines if each[0] is not line]
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._show_room()
        self.add_button.setFocus()
        self.edited.emit()

    def _show_room(self) -> None:
        self.add_button.setEnabled(len(self._lines) < self._most)
        self.setFocusProxy(self._lines[0][1] if self._lines else self.add_button)


class ChecksEdit(QWidget, Generic[K]):
    """Any of some things, each ticked or not."""

    edited = Signal()

    def __init__(self, things: Sequence[tuple[K, str]], ticked: Sequence[K]) -> None:
        super().__init__()
        self._things = [thing for thing, _ in things]
        self.boxes: list[Tick] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for thing, text in things:
            made = Tick(text)
            made.setChecked(thing in ticked)
            made.toggled.connect(self.edited)
            column.addWidget(made)
            self.boxes.append(made)
        self.setFocusProxy(self.boxes[0])

    def value(self) -> tuple[K, ...]:
        return tuple(thing for thing, box in zip(self._things, self.boxes, strict=True) if box.isChecked())


class OrderEdit(QWidget, Generic[K]):
    """Things in an order, each ticked or not: a click or Space ticks, the buttons below move what is chosen."""

    edited = Signal()

    def __init__(self, name: str, things: Sequence[tuple[K, str]], ticked: Sequence[K]) -> None:
        super().__init__()
        self._values = dict(enumerate(thing for thing, _ in things))
        self.list = _TickList()
        self.list.setAccessibleName(name)
        for place, (thing, text) in enumerate(things):
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, place)
            item.setData(_TICKED, thing in ticked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.fit()
        self.list.itemChanged.connect(self._on_changed)
        self.earlier, self.later = button(self.tr("&Earlier")), button(self.tr("&Later"))
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        buttons = QHBoxLayout()
        buttons.addWidget(self.earlier)
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.list)
        column.addLayout(buttons)
        self.setFocusProxy(self.list)

    def value(self) -> tuple[K, ...]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(self._values[each.data(Qt.ItemDataRole.UserRole)] for each in items if each.data(_TICKED))

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + by < self.list.count():
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)
            self.edited.emit()

    @Slot()
    def _on_changed(self) -> None:
        self.edited.emit()


class _TickList(QListWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_TickCell(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._turn)
        theme.notice.changed.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        shown = theme.current()
        self.setStyleSheet(
            f"QListWidget {{ border: {shown.stroke}px solid {shown.edge}; border-radius: {theme.RADIUS}px;"
            f" background: {shown.field}; outline: none; padding: 2px; }}"
        )
        self.setFixedHeight(self.count() * theme.row_height() + theme.S)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentItem() is not None:
            self._turn(self.currentItem())
            return
        super().keyPressEvent(event)

    def _turn(self, item: QListWidgetItem) -> None:
        is_ticked = not item.data(_TICKED)
        item.setData(_TICKED, is_ticked)
        words = self.tr("{thing}, ticked") if is_ticked else self.tr("{thing}, not ticked")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words.format(thing=item.text()))


class _TickCell(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, theme.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown, rect = theme.current(), option.rect
        is_ticked = bool(index.data(_TICKED))
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, shown.colour("green_soft"))
        box = QRect(rect.left() + theme.S, rect.top() + (rect.height() - _BOX) // 2, _BOX, _BOX)
        box = QStyle.visualRect(option.direction, rect, box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(shown.colour("green" if is_ticked else "edge"), 2))
        painter.setBrush(shown.colour("green" if is_ticked else "field"))
        painter.drawRoundedRect(box, 5, 5)
        if is_ticked:
            draw_tick(painter, box)
        painter.setPen(shown.colour("text" if is_ticked else "faint"))
        painter.setFont(theme.font("body"))
        room = rect.adjusted(_BOX + 2 * theme.S + theme.XS, 0, -theme.S, 0)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        flags = QStyle.visualAlignment(option.direction, leading) | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QStyle.visualRect(option.direction, rect, room), flags, str(index.data()))
        painter.restore()
