"""Reports: every statement and chart of the group, on the screen, on paper and as a sheet.

A list at the left, the statement in the middle. All reading happens on the writer's thread; what is printed and saved
is what was read for the screen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from savingsdesk.desk import reports
from savingsdesk.desk.reports import Choices
from savingsdesk.ui import theme
from savingsdesk.ui.fields import Busy, Card, Choice, Elided, button, label
from savingsdesk.ui.report_kinds import Report, Scope, reports_of, scopes_of
from savingsdesk.ui.screen import Screen
from savingsdesk.ui.statement import Line, Statement
from savingsdesk.ui.statement_view import StatementView
from savingsdesk.ui.table import Column, PagedModel, Table

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books, Session
    from savingsdesk.ui.jobs import Jobs
    from savingsdesk.ui.screen import Shell


_LARGE = 150  # % of the text size: name and choice no longer fit into one line


class ReportsScreen(Screen):
    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._session, self._jobs, self._shell = session, jobs, shell
        self._choices: Choices | None = None
        self._reports = reports_of(session.group.kind)
        self._chosen = self._reports[0]
        self._scopes: list[Scope] = []
        self._kept: dict[str, object] = {}  # which scope of each report was chosen last
        self.statement: Statement | None = None
        self._reading = self._shown = 0  # numbers of the readings asked for, and shown

    def pieces(self) -> Iterator[None]:
        self._why = button(self.tr("&Why?"))
        self._save = button(self.tr("Save for &Excel"))
        self._print = button(self.tr("&Print"), "primary")
        self._why.clicked.connect(self._explain_current)
        self._save.clicked.connect(self._export)
        self._print.clicked.connect(self._print_paper)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.L)
        self.list = ReportList(self._reports)
        self.list.chosen.connect(self._on_current)
        beside = Card()
        beside.body.setContentsMargins(theme.S, theme.S, theme.S, theme.S)
        beside.body.addWidget(self.list)
        self._beside = beside
        row.addWidget(beside)
        yield
        card = Card()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(theme.S)
        self._name = Elided("figure", strong=True)
        self._head.addWidget(self._name, 2)
        self._scope_label = label(self.tr("&For"), "small", "faint")
        self.scope = Choice()
        self.scope.setAccessibleName(self.tr("Which day or time"))
        self._scope_label.setBuddy(self.scope)
        self.scope.activated.connect(self._on_scope)
        scope = QHBoxLayout()
        scope.setSpacing(theme.L)
        scope.addWidget(self._scope_label)
        scope.addWidget(self.scope, 1)
        self._head.addLayout(scope, 3)
        card.body.addLayout(self._head)
        self._note = label("", "small", "faint", wraps=True)
        card.body.addWidget(self._note)
        self._busy = Busy(self.tr("Reading the books"))
        card.body.addWidget(self._busy)
        self.view = StatementView()
        self.view.explained.connect(self._explain)
        self.view.current_changed.connect(self._on_line)
        card.body.addWidget(self.view, 1)
        row.addWidget(card, 1)
        self._fit()
        theme.notice.changed.connect(self._fit)
        self._show_buttons()

    @property
    def is_read(self) -> bool:
        """Whether what was asked for last stands there."""
        return self._reading == self._shown > 0

    def title(self) -> str:
        return self.tr("Reports")

    def subtitle(self) -> str:
        return self.tr("Figures in {currency}").format(currency=self._session.group.currency)

    def buttons(self) -> Sequence[QPushButton]:
        return (self._why, self._save, self._print)

    def start_focus(self) -> None:
        self.list.table.setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        if changed - {"sync"} or self._choices is None:
            self._jobs.read(reports.choices, self._on_choices, self._shell.fail)

    def turn_to(self, about: object) -> None:
        """A report by its key, or a pair of a key and what it is about, such as ``("meeting_sheet", meeting_id)``."""
        key, scope = about if isinstance(about, tuple) else (about, None)
        if scope is not None:
            self._kept[str(key)] = scope
        for place, each in enumerate(self._reports):
            if each.key == key:
                self.list.choose(place)
                self._choose(each)

    def _on_choices(self, choices: Choices) -> None:
        self._choices = choices
        self._show_scopes()

    def _on_current(self, place: int) -> None:
        if self._reports[place] is not self._chosen:
            self._choose(self._reports[place])

    def _choose(self, report: Report) -> None:
        self._chosen = report
        if self._choices is not None:
            self._show_scopes()

    def _show_scopes(self) -> None:
        """The days, times or meetings that this report can be of; the one that was looked at last is chosen."""
        if self._choices is None:
            return
        self._scopes = scopes_of(self._chosen, self._choices)
        kept = self._kept.get(self._chosen.key)
        self.scope.clear()
        for each in self._scopes:
            self.scope.addItem(each.name)
        place = next((place for place, each in enumerate(self._scopes) if each.value == kept), 0)
        self.scope.setCurrentIndex(place if self._scopes else -1)
        for widget in (self.scope, self._scope_label):
            widget.setVisible(len(self._scopes) > 1)
        self._read()

    @Slot(int)
    def _on_scope(self, place: int) -> None:
        self._kept[self._chosen.key] = self._scopes[place].value
        self._read()

    def _read(self) -> None:
        """Has the statement read; of several that were asked for one after another only the last is shown."""
        self._reading += 1
        number, report = self._reading, self._chosen
        self._name.setText(report.name)
        if not self._scopes:
            self._show(Statement(report.name, "", self._session.group.currency, (), (), report.empty))
            return
        scope = self._scopes[max(0, self.scope.currentIndex())]
        self._busy.show()
        self._jobs.read(
            partial(_made, report, scope),
            lambda read: self._on_read(number, read),
            lambda error: self._on_failed(number, error),
        )

    def _on_read(self, number: int, statement: Statement) -> None:
        if number == self._reading:
            self._show(statement)

    def _on_failed(self, number: int, error: Exception) -> None:
        self._shell.fail(error)
        if number == self._reading:
            text = self.tr("This could not be read. Choose it again.")
            self._show(Statement(self._chosen.name, "", self._session.group.currency, (), (), text))

    def _show(self, statement: Statement) -> None:
        self._busy.hide()
        self._shown = self._reading
        self.statement = statement
        self._note.setText(statement.note)
        self._note.setVisible(bool(statement.note))
        self.view.show_statement(statement)
        self._show_buttons()

    def _show_buttons(self) -> None:
        has_lines = self.statement is not None and bool(self.statement.lines)
        self._save.setEnabled(has_lines)
        self._print.setEnabled(has_lines)
        self._on_line(self.view.current())

    @Slot(object)
    def _on_line(self, line: Line | None) -> None:
        self._why.setEnabled(line is not None and line.why is not None)

    @Slot(object)
    def _explain(self, line: Line) -> None:
        if line.why is not None:
            self._shell.why(line.about, line.why)

    @Slot()
    def _explain_current(self) -> None:
        line = self.view.current()
        if line is not None:
            self._explain(line)

    @Slot()
    def _export(self) -> None:
        statement = self.statement
        if statement is not None:
            name = self.tr("{report} {day}").format(report=statement.title, day=self._session.books.today())
            self._shell.export(name, lambda _books: [statement.sheet()])

    @Slot()
    def _print_paper(self) -> None:
        statement, paper = self.statement, self._chosen.paper
        if statement is None:
            return
        if paper is not None and self._scopes:
            scope = self._scopes[max(0, self.scope.currentIndex())]
            self._shell.print(lambda books: paper(books, scope))
        else:
            self._shell.print(lambda _books: statement.paper())

    @Slot()
    def _fit(self) -> None:
        body = QFontMetrics(theme.font("body"))
        widest = max(body.horizontalAdvance(each.name) for each in self._reports)
        self._beside.setFixedWidth(widest + 2 * theme.M + 2 * theme.S + theme.L)
        is_large = theme.percent() >= _LARGE
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if is_large else QBoxLayout.Direction.LeftToRight)


def _made(report: Report, scope: Scope, books: Books) -> Statement:
    return report.make(books, scope)


class ReportList(QWidget):
    """The names of the reports, one under the other; the arrows go through them."""

    chosen = Signal(int)

    def __init__(self, shown: Sequence[Report]) -> None:
        super().__init__()
        columns: list[Column[Report]] = [Column("name", self.tr("Report"), lambda each: each.name, stretches=True)]
        self.model = PagedModel(columns, lambda ids: [shown[each] for each in ids], shown.index)
        self.table = Table(self.model, self.tr("Reports"))
        self.table.horizontalHeader().hide()
        self.model.set_ids(range(len(shown)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.selectionModel().currentRowChanged.connect(self._on_current)

    def choose(self, place: int) -> None:
        self.table.setCurrentIndex(self.model.index(place, 0))

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())
