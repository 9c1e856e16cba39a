"""The box counted by notes and coins: how many of each, what they come to, and their sum."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from savingsdesk.core.errors import Refused
from savingsdesk.core.money import Currency, parse_count
from savingsdesk.core.notes import DENOMINATIONS
from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import CountEdit, label
from savingsdesk.ui.grid_line import is_nought


class NotesCount(QWidget):
    """Enter and the arrows go down the list; Enter in the last line is `finished`. `changed` follows each edit."""

    changed = Signal()
    finished = Signal()

    def __init__(self, currency: Currency) -> None:
        super().__init__()
        self._currency = currency
        self.edits: dict[int, NoteEdit] = {}
        self._sums: dict[int, QLabel] = {}

    def pieces(self) -> Iterator[None]:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.XL, theme.XL, theme.M)
        column.setSpacing(theme.S)
        title = label(self.tr("&Notes and coins"), strong=True)
        column.addWidget(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(theme.XS)
        grid.setColumnStretch(2, 1)
        column.addLayout(grid)
        column.addStretch(1)
        for place, value in enumerate(DENOMINATIONS.get(self._currency.code, ())):
            text = figures.amount_text(value, self._currency.code)
            name = label(self.tr("{value} ×").format(value=text))
            edit, worth = NoteEdit(), label("", tone="faint")
            edit.setAccessibleName(self.tr("How many of {value}").format(value=text))
            edit.textChanged.connect(self._on_changed)
            edit.way_wanted.connect(self._go)
            worth.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            worth.setMinimumWidth(worth.fontMetrics().horizontalAdvance("0,000,000"))
            self.edits[value], self._sums[value] = edit, worth
            grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(edit, place, 1)
            grid.addWidget(worth, place, 2, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            if place == 0:
                title.setBuddy(edit)
            if place % 6 == 5:
                yield
        self._show_sums()

    def is_empty(self) -> bool:
        return not any(edit.text().strip() for edit in self.edits.values())

    def clear(self) -> None:
        for edit in self.edits.values():
            edit.clear()

    def value(self) -> dict[int, int]:
        """How many of each value that was typed. Raises `Refused` as `core.money.parse_count`, on ``notes``."""
        counted: dict[int, int] = {}
        for value, edit in self.edits.items():
            if edit.text().strip():
                counted[value] = _count(edit.text())
        return counted

    def total(self) -> int | None:
        """In minor units; None where a count cannot be read."""
        try:
            return sum(value * count for value, count in self.value().items())
        except Refused:
            return None

    def start_focus(self) -> None:
        next(iter(self.edits.values())).setFocus()

    def _on_changed(self) -> None:
        self._show_sums()
        self.changed.emit()

    def _show_sums(self) -> None:
        for value, edit in self.edits.items():
            text, is_wrong = "", False
            if edit.text().strip():
                try:
                    text = figures.amount_text(value * _count(edit.text()), self._currency.code)
                except Refused:
                    text, is_wrong = self.tr("not a number"), True
            self._sums[value].setText(text)
            if edit.property("wrong") != is_wrong:
                edit.setProperty("wrong", is_wrong)
                edit.style().unpolish(edit)
                edit.style().polish(edit)

    def _go(self, way: int, is_enter: bool) -> None:
        edits = list(self.edits.values())
        held = [place for place, edit in enumerate(edits) if edit.hasFocus()]
        place = (held[0] if held else 0) + way
        if place >= len(edits) and is_enter:
            self.finished.emit()
        elif 0 <= place < len(edits):
            edits[place].setFocus()
            edits[place].selectAll()


class NoteEdit(CountEdit):
    """`way_wanted` carries +1 or −1, and whether it was Enter."""

    way_wanted = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__("notes")
        self.setFixedWidth(84)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.way_wanted.emit(1, True)
            case Qt.Key.Key_Down:
                self.way_wanted.emit(1, False)
            case Qt.Key.Key_Up:
                self.way_wanted.emit(-1, False)
            case _:
                super().keyPressEvent(event)


def _count(text: str) -> int:
    return 0 if is_nought(text) else parse_count(text, "notes")
