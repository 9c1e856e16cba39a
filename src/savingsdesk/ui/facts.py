"""Figures with their names, one under the other with hairlines between: what an act does, what a sum is made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from savingsdesk.ui import theme
from savingsdesk.ui.fields import Line, button, label, repolish


@dataclass(frozen=True, slots=True)
class Fact:
    """One line. `why` opens the entries behind the figure, which then stands there as a link."""

    name: str
    value: str
    is_strong: bool = False
    tone: str = ""
    why: Callable[[], None] | None = None


class Facts(QWidget):
    """Its lines are kept and filled anew, so that it can change with every key that is pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[_FactLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_facts(self, facts: Sequence[Fact]) -> None:
        while len(self._lines) < len(facts):
            made = _FactLine()
            self._lines.append(made)
            self._column.addWidget(made)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(facts))
            if place < len(facts):
                line.show_fact(facts[place], is_first=place == 0)
        self.setVisible(bool(facts))

    def texts(self) -> list[tuple[str, str]]:
        """What stands there: names and values."""
        return [(line.name.text(), line.value) for line in self._lines if not line.isHidden()]

    def link(self, place: int) -> QPushButton:
        """The link of a line that has a why."""
        return self._lines[place].link


class _FactLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.value = ""
        self._why: Callable[[], None] | None = None
        self.name = label("", wraps=True)
        self._figure = label("")
        self._figure.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.link = button("", "figure")
        self.link.setToolTip(QCoreApplication.translate("facts", "Why? Shows the entries behind this figure."))
        self.link.clicked.connect(self._ask_why)
        self._line = Line()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.name, 1)
        row.addWidget(self._figure)
        row.addWidget(self.link)
        self.link.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._line)
        self._whole.addLayout(row, 1)
        self._fit()
        theme.notice.changed.connect(self._fit)

    def show_fact(self, fact: Fact, *, is_first: bool) -> None:
        self.value, self._why = fact.value, fact.why
        self._line.setVisible(not is_first)
        self.name.setText(fact.name)
        self._figure.setText(fact.value)
        self.link.setText(fact.value)
        self.link.setAccessibleName(
            QCoreApplication.translate("facts", "{name}: {value}. Why?").format(name=fact.name, value=fact.value)
        )
        self._figure.setVisible(fact.why is None)
        self.link.setVisible(fact.why is not None)
        for each in (self.name, self._figure):
            each.setProperty("strong", fact.is_strong)
            each.setProperty("tone", fact.tone)
            repolish(each)

    @Slot()
    def _fit(self) -> None:
        self.setMinimumHeight(theme.row_height() + theme.current().stroke)  # the figure is a target, below the line

    @Slot()
    def _ask_why(self) -> None:
        if self._why is not None:
            self._why()
