"""The box at the side of the meeting: what should be in it, and the entries of the last minutes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from savingsdesk.core.model import Entry
from savingsdesk.desk.just_now import DUE
from savingsdesk.desk.meetings import Box
from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import BigFigure, Card, Line, button, label
from savingsdesk.ui.kinds import kind_name, step_name

MOST_ENTRIES = 5  # as many as fit on a small screen without scrolling
_MOST_HIGH = 5  # lines; with more of them each is lower, so that the newest entries keep their place


class BoxCard(BigFigure):
    """What should be in the box now, and how it came to be: before, and one line a kind.

    `why_wanted` asks for the entries behind the sum.
    """

    why_wanted = Signal()

    def __init__(self, currency: str) -> None:
        why = button(QCoreApplication.translate("BoxCard", "Why?"), "link")
        super().__init__(QCoreApplication.translate("BoxCard", "Should be in the box"), why)
        self._currency, self.why_button = currency, why
        self.why_button.setAccessibleName(QCoreApplication.translate("BoxCard", "Why should this be in the box?"))
        self.why_button.clicked.connect(self.why_wanted)
        self.words.setWordWrap(True)
        around = self.body.contentsMargins()
        self.body.setContentsMargins(around.left(), theme.XS, theme.S, around.bottom())
        self._lines: list[_AmountLine] = []
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, theme.S + 2, 0)
        self._column.setSpacing(0)
        self.body.addWidget(self._inside)

    def show_lines(self, are_shown: bool) -> None:
        """Whether it says how the sum came to be, or only the sum."""
        self._inside.setVisible(are_shown)

    def show_box(self, box: Box) -> None:
        """Texts change in place: lines come only when a kind occurs for the first time."""
        self.show_amount(box.expected, self._currency, "")
        shown = [(self.tr("Before"), box.before), *_together(box.lines)]
        while len(self._lines) < len(shown):
            self._lines.append(_AmountLine())
            self._column.addWidget(self._lines[-1].rule)
            self._column.addWidget(self._lines[-1])
        for place, line in enumerate(self._lines):  # those after `shown` are of a meeting in which more kinds occurred
            line.setVisible(place < len(shown))
            line.rule.setVisible(0 < place < len(shown))
        for line, (name, value) in zip(self._lines, shown, strict=False):
            line.show_line(name, figures.amount_text(value, self._currency), is_low=len(shown) > _MOST_HIGH)


def _together(lines: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """What people see as one: a repayment and the charge in it."""
    summed: dict[str, int] = {}
    for kind, amount in lines:
        name = step_name("repayment" if kind == "service_charge" else kind)
        summed[name] = summed.get(name, 0) + amount
    return list(summed.items())


class _AmountLine(QWidget):
    """`rule` is the hairline that parts it from the line above."""

    def __init__(self) -> None:
        super().__init__()
        self.rule = Line()
        self._name, self._amount = label("", wraps=True), label("")
        self._row = row = QGridLayout(self)
        row.addWidget(self._name, 0, 0)
        row.addWidget(self._amount, 0, 1, Qt.AlignmentFlag.AlignTrailing)
        row.setColumnStretch(0, 1)

    def show_line(self, name: str, amount: str, *, is_low: bool) -> None:
        around = theme.XS if is_low else theme.S + 1
        self._row.setContentsMargins(0, around, 0, around)
        self._name.setText(name)
        self._amount.setText(amount)


class JustNowCard(Card):
    """The newest entries; each can be taken back here, and what was taken back stays visible, struck through."""

    take_back_wanted = Signal(object)  # the Entry

    def __init__(self, currency: str) -> None:
        super().__init__(self.tr("Just now"))
        self._currency = currency
        self.body.setSpacing(theme.XS)
        self._area = area = QScrollArea()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("Just now"))
        self.body.addWidget(area, 1)
        inside = QWidget()
        inside.setProperty("look", "plain")
        area.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._empty = label(self.tr("Each entry appears here and can be taken back."), "small", "faint", wraps=True)
        column.addWidget(self._empty)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        column.addLayout(self._column)
        column.addStretch(1)
        self._lines: list[_EntryLine] = []

    def add_lines(self, count: int) -> None:
        """Lines for entries that come, hidden until then."""
        for _ in range(count):
            self._lines.append(_EntryLine(self))
            self._column.addWidget(self._lines[-1])

    def buttons(self) -> list[QPushButton]:
        """The take backs that can be pressed now, newest first."""
        return [line.button for line in self._lines if line.entry is not None and not line.entry.is_taken_back]

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self._empty.setVisible(not entries)
        for place, line in enumerate(self._lines):
            line.show_entry(entries[place] if place < len(entries) else None, self._currency)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many whole entries as there is place for, one at least: half of one looks like a mistake."""
        width, left = self._area.viewport().width(), self._area.viewport().height()
        for place, line in enumerate(self._lines):
            if line.entry is not None:
                left -= max(line.sizeHint().height(), line.heightForWidth(width))
            line.setVisible(line.entry is not None and (place == 0 or left >= 0))


class _EntryLine(QWidget):
    """One entry on two lines. The widgets stay and change their texts: entries come every few seconds."""

    def __init__(self, card: JustNowCard) -> None:
        super().__init__()
        self._card = card
        self.entry: Entry | None = None
        self._name, self._amount = label("", wraps=True), label("")
        # By the direction of the window, not of the text: a name in another script stands where all names stand.
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        self._name.setAlignment(leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._note = label("", "small", "faint", wraps=True)
        self.button: QPushButton = button(self.tr("Take back"), "link")
        self.button.clicked.connect(self._on_clicked)
        self._dress()
        theme.notice.changed.connect(self._dress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.XS, 0, 0)
        column.setSpacing(0)
        for first, second in ((self._name, self._amount), (self._note, self.button)):
            row = QHBoxLayout()
            row.setSpacing(theme.XS)
            row.addWidget(first, 1)
            row.addWidget(second)
            column.addLayout(row)
        column.addSpacing(theme.XS)
        column.addWidget(Line())
        self.hide()

    @Slot()
    def _dress(self) -> None:
        """A link in the smallest type, as high as every target: people press it with a worn touchpad."""
        size = theme.font("small").pointSizeF()
        self.button.setStyleSheet(f"QPushButton {{ padding: 0 2px; font-size: {size}pt; }}")

    def show_entry(self, entry: Entry | None, currency: str) -> None:
        if entry == self.entry:
            return
        self.entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        amount = figures.amount_text(entry.amount, currency)
        self._name.setText(entry.member_name or entry.reason or kind_name(entry.kind))
        self._amount.setText(amount)
        self._strike(self._amount, entry.is_taken_back)
        self._note.setText(self._note_text(entry))
        self.button.setVisible(not entry.is_taken_back)
        self.button.setAccessibleName(
            self.tr("Take back {amount} of {name}").format(amount=amount, name=self._name.text())
        )

    def _note_text(self, entry: Entry) -> str:
        time = figures.time_text(entry.recorded_at)
        if entry.is_taken_back:
            return self.tr("taken back · {time}").format(time=time)
        if entry.entity == DUE:
            name = entry.reason or kind_name(entry.kind)
            return self.tr("{fine}, not paid · {time}").format(fine=name, time=time)
        if entry.shares:
            return self.tr("%Ln share(s) · {time}", "", entry.shares).format(time=time)
        return self.tr("{kind} · {time}").format(kind=kind_name(entry.kind), time=time)

    def _strike(self, amount: QLabel, is_struck: bool) -> None:
        amount.setStyleSheet("text-decoration: line-through;" if is_struck else "")

    def _on_clicked(self) -> None:
        if self.entry is not None:
            self._card.take_back_wanted.emit(self.entry)
