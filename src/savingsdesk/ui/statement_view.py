"""A statement on the screen: its table, and where it has one its chart beside it."""

from __future__ import annotations

from heapq import nlargest
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from savingsdesk.ui import figures, theme
from savingsdesk.ui.chart import BarChart, LineChart, spoken_of
from savingsdesk.ui.statement import Line, Statement
from savingsdesk.ui.table import Column, Index, PagedModel, Table

_FONT = int(Qt.ItemDataRole.FontRole)
_ANY_WIDTH = 16_777_215  # QWIDGETSIZE_MAX
_MEASURED = 400  # lines whose texts are looked at for the width of a column
_CLOSE = 12  # of the longest texts of a column: the widest is one of them
_MOST_STRETCHED = 8  # columns; of more the table is wider than its place, and none gives way


class StatementModel(PagedModel[Line]):
    """All lines of a statement are at hand; a line's place is its id. Sums stand in strong type."""

    def __init__(self, statement: Statement) -> None:
        self._lines = list(statement.lines)
        self._places = {id(line): place for place, line in enumerate(self._lines)}
        columns = [_column(statement, place) for place in range(len(statement.columns))]
        super().__init__(columns, lambda ids: [self._lines[each] for each in ids], lambda line: self._places[id(line)])
        self.set_ids(range(len(self._lines)))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _FONT and index.isValid():
            return theme.font("body", bold=True) if self._lines[index.row()].is_strong else None
        return super().data(index, role)


def _column(statement: Statement, place: int) -> Column[Line]:
    column = statement.columns[place]

    def text(line: Line) -> str:
        return statement.text(line.cells[place], column)

    measured = [*statement.lines[:_MEASURED], *statement.lines[-2:]]
    longest = nlargest(_CLOSE, {text(line) + ("0" if line.is_strong else "") for line in measured}, key=len)
    shown = max(longest, key=QFontMetrics(theme.font("body")).horizontalAdvance, default="")
    return Column(
        str(place),
        column.title,
        text,
        widest=shown,
        stretches=place == 0 and len(statement.columns) <= _MOST_STRETCHED and statement.chart is None,
        is_figure=column.is_figure,
        gives_way=column.gives_way,
    )


class StatementView(QWidget):
    """`explained` carries a line of which somebody asks "why?", `current_changed` that under the keyboard, or None."""

    explained = Signal(object)
    current_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.L)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.table: Table | None = None
        self.chart: LineChart | BarChart | None = None
        self._statement: Statement | None = None
        self._wanted = 0
        theme.notice.changed.connect(self._measure)

    def show_statement(self, statement: Statement) -> None:
        """The same report once more keeps the line on which the keyboard stands."""
        place = self.table.currentIndex().row() if self._is_the_same(statement) and self.table else -1
        had_focus = self.table is not None and self.table.hasFocus()
        for old in (self.chart, self.table):
            if old is not None:
                self._row.removeWidget(old)
                old.hide()
                old.deleteLater()
        self.chart = self._drawn(statement)
        self._statement = statement
        model = StatementModel(statement)
        self.table = Table(model, statement.title)
        model.setParent(self.table)
        self.table.set_empty_text(statement.empty)
        self.table.horizontalHeader().setVisible(bool(statement.columns))
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        if self.chart is not None:
            self._row.addWidget(self.chart, 1)
        self._row.addWidget(self.table, 0 if self.chart is not None else 1)
        self._measure()
        if model.rowCount():
            self.table.setCurrentIndex(model.index(place if 0 <= place < model.rowCount() else 0, 0))
        if had_focus:
            self.table.setFocus()

    def minimumSizeHint(self) -> QSize:
        """Of the chart or of a narrow table: how wide the table beside a chart is must not hold the window open."""
        return self.chart.minimumSizeHint() if self.chart is not None else super().minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @Slot()
    def _measure(self) -> None:
        """How wide the table beside a chart is, at the present text size."""
        if self.table is not None:
            header = self.table.horizontalHeader()
            header.setStretchLastSection(False)
            self.table.fit()
            self._wanted = header.length() + self.table.verticalScrollBar().sizeHint().width() + theme.S
            self._make_room()

    def _make_room(self) -> None:
        """The table beside the chart is as wide as its figures; where that leaves the chart no room it goes below."""
        if self.chart is None or self.table is None:
            return
        wanted = self._wanted
        is_beside = self.width() - wanted - theme.L >= self.chart.minimumSizeHint().width()
        direction = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
        self.table.horizontalHeader().setStretchLastSection(is_beside)
        self._row.setStretchFactor(self.table, 0 if is_beside else 1)
        self.table.setMinimumWidth(wanted if is_beside else 0)
        self.table.setMaximumWidth(wanted if is_beside else _ANY_WIDTH)

    def current(self) -> Line | None:
        if self.table is None or self._statement is None:
            return None
        place = self.table.currentIndex().row()
        return self._statement.lines[place] if 0 <= place < len(self._statement.lines) else None

    def _is_the_same(self, statement: Statement) -> bool:
        return self._statement is not None and self._statement.title == statement.title

    def _drawn(self, statement: Statement) -> LineChart | BarChart | None:
        drawn = statement.chart
        if drawn is None:
            return None
        empty = statement.empty or QCoreApplication.translate("statements", "There is nothing to show yet.")
        made = BarChart(statement.title, empty) if drawn.has_bars else LineChart(statement.title, empty)
        currency = statement.currency
        text = (lambda amount: figures.amount_text(amount, currency)) if drawn.is_money else figures.count_text
        made.show_figures(drawn.days, drawn.series, spoken_of(drawn.days, drawn.series, text), text)
        return made

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if self._statement is not None:
            self.explained.emit(self._statement.lines[index.row()])

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.current_changed.emit(self.current())
