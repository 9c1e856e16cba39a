"""Notes and coins: what is needed to pay everyone exactly, what lies in the box, and what to change first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from savingsdesk.core import notes
from savingsdesk.desk.dry_runs import DryRun
from savingsdesk.ui import figures, shareout_words, theme
from savingsdesk.ui.fields import Card, CountEdit, Line, Pill, label

_PAUSE_MS = 300
WIDTH = 222


@dataclass(frozen=True, slots=True)
class _Row:
    need: QLabel
    box: CountEdit


class NotesCard(Card):
    """Made in pieces. `changed` comes a moment after the last note was counted."""

    changed = Signal()

    def __init__(self, code: str) -> None:
        super().__init__(QCoreApplication.translate("shareout", "Notes and coins"))
        self._code = code
        self.rows: dict[int, _Row] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)

    def pieces(self) -> Iterator[None]:
        self._pill = Pill("", "amber")
        self._advice = label("", "small", "faint", wraps=True)
        inner = QWidget()
        inner.setProperty("look", "plain")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, theme.S, 0)
        grid.setVerticalSpacing(theme.XS)
        grid.setHorizontalSpacing(theme.S)
        grid.setColumnStretch(0, 1)
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        for place, words in enumerate((self.tr("Value"), self.tr("Need"), self.tr("Box"))):
            head = label(words, "small", "faint")
            grid.addWidget(head, 0, place, trailing if place else Qt.AlignmentFlag.AlignLeading)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self.body.setContentsMargins(theme.L, theme.L, theme.S, theme.L)
        self.body.addWidget(self._pill)
        self.body.addWidget(self._advice)
        self.body.addWidget(area, 1)
        yield
        values = notes.DENOMINATIONS.get(self._code, ())
        grid.setRowStretch(2 * len(values) + 2, 1)
        for place, value in enumerate(values):
            text = figures.amount_text(value, self._code)
            row = _Row(label(""), CountEdit("counted"))
            row.box.setAccessibleName(self.tr("How many of {value} are in the box").format(value=text))
            row.box.textEdited.connect(lambda _: self._pause.start())
            self.rows[value] = row
            grid.addWidget(Line(), 2 * place + 1, 0, 1, 3)
            grid.addWidget(label(text), 2 * place + 2, 0)
            grid.addWidget(row.need, 2 * place + 2, 1, trailing)
            grid.addWidget(row.box, 2 * place + 2, 2)
            if place % 4 == 3:
                yield
        self._tell("", "amber", self.tr("Count the notes in the box: then it is told what to change first."))
        self.fit()
        theme.notice.changed.connect(self.fit)
        yield

    def fit(self) -> None:
        self.setFixedWidth(WIDTH * (100 + (theme.percent() - 100) * 2 // 3) // 100)
        for row in self.rows.values():
            row.box.setFixedWidth(row.box.fontMetrics().horizontalAdvance("0000") + 2 * theme.S + 4)

    def counted(self) -> Mapping[int, int] | None:
        """The notes in the box by value; None where nothing is counted. Raises `Refused`."""
        found = {value: row.box.value() for value, row in self.rows.items() if row.box.text().strip()}
        return found or None

    def clear(self) -> None:
        for row in self.rows.values():
            row.box.clear()

    def show_run(self, run: DryRun | None) -> None:
        need = run.notes.total if run is not None and run.notes is not None else {}
        for value, row in self.rows.items():
            count = need.get(value, 0)
            row.need.setText(figures.count_text(count) if need else "")
            row.need.setProperty("tone", "" if count else "faint")
        if run is None:
            self._tell("", "amber", "")
        elif run.notes is None:
            self._tell(
                self.tr("no such coin"),
                "amber",
                self.tr("Some amounts need a coin that does not exist. Choose a larger one."),
            )
        elif run.payable is None:
            self._tell("", "amber", self.tr("Count the notes in the box: then it is told what to change first."))
        elif run.payable.assignment is None:
            short = figures.money_text(run.payable.short, self._code)
            self._tell(
                self.tr("too little"),
                "red",
                self.tr("The notes that are counted are {short} too few.").format(short=short),
            )
        elif run.payable.changes:
            lines = [shareout_words.change_text(change, self._code) for change in run.payable.changes]
            text = self.tr("Then everyone can be paid exactly.")
            self._tell(self.tr("change first"), "amber", "\n".join([*lines, text]))
        else:
            self._tell(self.tr("enough"), "green", self.tr("Everyone can be paid exactly with the notes in the box."))

    def _tell(self, pill: str, tone: str, advice: str) -> None:
        self._pill.setVisible(bool(pill))
        if pill:
            self._pill.set(pill, tone)
        self._advice.setText(advice)
