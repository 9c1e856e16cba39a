"""What an act would change: each balance before and after, now and at every closing that counted it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from savingsdesk.desk.effects import Change
from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import Line, label
from savingsdesk.ui.places import balance_name

_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_MOST_CLOSINGS = 12  # the newest of them; each says the same difference once more


class EffectTable(QWidget):
    """Filled anew whenever the act that it belongs to is another one."""

    def __init__(self, currency: str) -> None:
        super().__init__()
        self.setProperty("look", "plain")
        self._currency = currency
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inner = QWidget()
        self._column.addWidget(self._inner)
        self.lines: list[tuple[str, str, str]] = []  # what, before, after, as they are shown

    def show_changes(self, changes: Sequence[Change]) -> None:
        """What is true now comes first, then the closings, the newest first."""
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(theme.XS + 2)
        grid.setColumnStretch(0, 1)
        self._grid, self._row, self.lines = grid, 0, []
        if changes:
            self._add_heads()
        self._add_group(self.tr("Now"), [each for each in changes if each.meeting_number is None])
        closings: dict[tuple[int, str], list[Change]] = {}
        for each in changes:
            if each.meeting_number is not None:
                closings.setdefault((each.meeting_number, each.day), []).append(each)
        newest = list(reversed(closings))
        for number, day in newest[:_MOST_CLOSINGS]:
            head = self.tr("After meeting {number}, {day}")
            head = head.format(number=figures.count_text(number), day=figures.day_text(day, "short"))
            self._add_group(head, closings[number, day])
        if len(newest) > _MOST_CLOSINGS:
            rest = self.tr("and the same in %Ln earlier meeting(s)", "", len(newest) - _MOST_CLOSINGS)
            grid.addWidget(label(rest, "small", "faint", wraps=True), self._row, 0, 1, 3)
        self._column.removeWidget(self._inner)
        self._inner.hide()
        self._inner.deleteLater()
        self._inner = inner
        self._column.addWidget(inner)

    def _add_heads(self) -> None:
        for place, text in ((1, self.tr("before")), (2, self.tr("after"))):
            self._grid.addWidget(label(text, "small", "faint"), 0, place, _TRAILING)
        self._row = 1

    def _add_group(self, head: str, changes: Sequence[Change]) -> None:
        if not changes:
            return
        self._grid.addWidget(Line(), self._row, 0, 1, 3)
        self._grid.addWidget(label(head, "small", strong=True), self._row + 1, 0, 1, 3)
        self._row += 2
        for each in changes:
            before, after = self._value(each, each.before), self._value(each, each.after)
            name = balance_name(each.what, each.name, each.place)
            self.lines.append((name, before, after))
            self._grid.addWidget(label(name, wraps=True), self._row, 0)
            self._grid.addWidget(label(before, tone="faint"), self._row, 1, _TRAILING)
            tone = "red" if each.after < 0 <= each.before else ""
            self._grid.addWidget(label(after, tone=tone, strong=True), self._row, 2, _TRAILING)
            self._row += 1

    def _value(self, change: Change, amount: int) -> str:
        if change.what == "shares":
            return figures.count_text(amount)
        return figures.amount_text(amount, self._currency)
