"""Why a figure is what it is: the entries behind it, laid over the page. Each of them opens, and can be corrected."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from savingsdesk.core.model import Entry, Role
from savingsdesk.desk import entries, groups
from savingsdesk.desk.entries import Behind, Filter, OfKind
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures, theme
from savingsdesk.ui.entry_list import EntriesModel
from savingsdesk.ui.entry_view import EntryView
from savingsdesk.ui.fields import BigFigure, Busy, Card, Line, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.kinds import kind_name
from savingsdesk.ui.screen import Panel, Shell
from savingsdesk.ui.table import Column, Index, Table

_LARGE = 125  # per cent
_SIDE = 264  # px at 100 %: a big figure, and a kind with its amount
_SHOWN = ("meeting", "member", "what", "amount")
_DISPLAY, _SPOKEN = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)


class BehindModel(EntriesModel):
    """The lines behind a figure: what each adds to it, and the figure after it."""

    def __init__(self, books: Books, currency: str, filter: Filter) -> None:
        self._filter = filter
        self._sums: array[int] = array("q")
        super().__init__(books, currency)

    def show_behind(self, behind: Behind) -> None:
        self._sums = behind.sums
        self.set_ids(behind.ids)
        self.refresh_all()

    def _columns(self) -> list[Column[Entry]]:
        day: Column[Entry] = Column(
            "day",
            QCoreApplication.translate("BehindModel", "Day"),
            lambda entry: figures.day_text(entry.date, "short"),
            widest=figures.day_text("2026-11-28", "short"),
        )
        shown = [day, *(column for column in super()._columns() if column.key in _SHOWN)]
        after = QCoreApplication.translate("BehindModel", "Sum so far")
        return [*shown, Column("sum", after, lambda _: "", widest="−000,000,000", is_figure=True)]

    def _amount(self, entry: Entry) -> str:
        return figures.amount_text(entries.share_in(self._filter, entry), self._currency)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (_DISPLAY, _SPOKEN) and index.isValid() and self.columns[index.column()].key == "sum":
            # The list and its sums are changed one after the other, and views may ask in between.
            return figures.amount_text(self._sums[index.row()], self._currency) if index.row() < len(self._sums) else ""
        return super().data(index, role)


class WhyPanel(Panel):
    """A figure, its entries newest first, and what each kind of them adds; Enter or a double click opens an entry."""

    is_wide = True

    def __init__(self, shell: Shell, jobs: Jobs, books: Books, title: str, filter: Filter) -> None:
        super().__init__()
        self._shell, self._jobs, self._books = shell, jobs, books
        self._title, self._filter = title, filter
        self._currency = groups.get(books).currency
        self._is_large = theme.percent() > _LARGE
        # Who is no officer sees the totals of the group, and the entries of nobody else.
        self._is_private = books.author.role is not Role.ADMIN and filter.member_id != books.author.id
        self.setAccessibleName(title)
        self.model = BehindModel(books, self._currency, filter)
        self.model.fetch_failed.connect(shell.fail)
        self.table = Table(self.model, self.tr("Entries behind the figure"))
        nothing = self.tr("No entry has touched this figure yet.")
        others = self.tr("The entries of all members are for the officers to see. Your own are in your passbook.")
        self.table.set_empty_text(others if self._is_private else nothing)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list_page())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        whole.setSpacing(theme.L)
        whole.addLayout(self._head())
        whole.addWidget(self._stack, 1)
        self._connect()
        self._read()

    @cached_property
    def view(self) -> EntryView:
        """Made when the first entry is opened: a figure is asked for in one turn of the event loop."""
        made = EntryView(self._shell, self._jobs, self._books)
        made.shown.connect(self._show_entry)
        made.left.connect(self._show_list)
        made.member_asked.connect(self._go_to_member)
        self._stack.addWidget(made)
        return made

    def _is_on_entry(self) -> bool:
        return self._stack.currentIndex() > 0

    def _head(self) -> QHBoxLayout:
        self.close_button = button(self.tr("C&lose"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self._title, "title", strong=True, wraps=True))
        words.addWidget(label(self.tr("Every entry that makes this figure, the newest first"), "small", "faint"))
        head = QHBoxLayout()
        head.setSpacing(theme.L)
        head.addLayout(words, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _list_page(self) -> QWidget:
        page = QWidget()
        self.open_button = button(self.tr("&Open the entry"))
        self.print_button, self.export_button = button(self.tr("&Print")), button(self.tr("&Save for Excel"))
        self._busy = Busy(self.tr("Adding up"))
        lines = Card()
        lines.body.setContentsMargins(theme.S, theme.XS, theme.S, theme.S)
        lines.body.addWidget(self.table, 1)
        lines.body.addWidget(self._busy)
        # With large letters the list needs the whole width: the figure stands above it, and the kinds give way.
        row: QBoxLayout = QVBoxLayout() if self._is_large else QHBoxLayout()
        row.setSpacing(theme.L)
        row.addWidget(lines, 1)
        row.insertLayout(0 if self._is_large else 1, self._side())
        verbs = QHBoxLayout()
        verbs.setSpacing(theme.S)
        for each in (self.open_button, self.print_button, self.export_button):
            verbs.addWidget(each)
        verbs.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.L)
        column.addLayout(row, 1)
        column.addLayout(verbs)
        return page

    def _side(self) -> QVBoxLayout:
        self.figure = BigFigure(self.tr("Together"))
        self._kinds = QWidget()
        self._kinds.setProperty("look", "plain")
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(self._kinds)
        of_kinds = Card(self.tr("What it is made of"))
        of_kinds.body.addWidget(area, 1)
        side = QVBoxLayout()
        side.setSpacing(theme.L)
        side.addWidget(self.figure)
        side.addWidget(of_kinds, 1)
        of_kinds.setHidden(self._is_large)
        if not self._is_large:
            for each in (self.figure, of_kinds):
                each.setFixedWidth(_SIDE * theme.percent() // 100)
        return side

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.open_button.clicked.connect(self.open_chosen)
        self.print_button.clicked.connect(self.print)
        self.export_button.clicked.connect(self.export)
        self.table.activated.connect(lambda _: self.open_chosen())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_choice())
        self._jobs.changed.connect(self._on_changed)
        self._show_choice()

    def start_focus(self) -> None:
        if self._is_on_entry():
            self.view.start_focus()
        else:
            self.table.setFocus()

    def may_leave(self) -> bool:
        """Esc leads from an entry back to the list first."""
        if not self._is_on_entry():
            return True
        if self.view.may_leave():
            self._show_list()
        return False

    def _on_changed(self, changed: frozenset[str]) -> None:
        if changed & {"contribution", "loan", "payout", "due", "meeting"}:
            self._read()

    def _read(self) -> None:
        self._busy.show()
        self._jobs.read(lambda books: entries.behind(books, self._filter), self._show, self._on_failed)

    def _on_failed(self, failure: Exception) -> None:
        self._busy.hide()
        self._shell.fail(failure)

    def _show(self, behind: Behind) -> None:
        self._busy.hide()
        if not self._is_private:
            self.model.show_behind(behind)
        self.figure.show_amount(behind.total, self._currency, self.tr("%Ln entry(s)", "", len(behind.ids)))
        self._show_kinds(behind.kinds)
        if len(behind.ids) and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_choice()

    def _show_kinds(self, kinds: Sequence[OfKind]) -> None:
        old = self._kinds.layout()
        if old is not None:
            QWidget().setLayout(old)  # takes the old lines with it
        grid = QGridLayout(self._kinds)
        grid.setContentsMargins(0, 0, theme.M, 0)
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(theme.S)
        grid.setColumnStretch(0, 1)
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        for place, each in enumerate(sorted(kinds, key=lambda each: -abs(each.amount))):
            if place:
                grid.addWidget(Line(), 3 * place - 1, 0, 1, 2)
            grid.addWidget(label(kind_name(each.kind), wraps=True), 3 * place, 0)
            grid.addWidget(label(figures.amount_text(each.amount, self._currency), strong=True), 3 * place, 1, trailing)
            number = label(self.tr("%Ln entry(s)", "", each.number), "small", "faint")
            grid.addWidget(number, 3 * place + 1, 0, 1, 2)
        grid.setRowStretch(3 * len(kinds) + 1, 1)

    def _show_choice(self) -> None:
        has_rows = self.model.rowCount() > 0
        self.open_button.setEnabled(has_rows and self.table.currentIndex().isValid())
        self.print_button.setEnabled(has_rows)
        self.export_button.setEnabled(has_rows)

    def open_chosen(self) -> None:
        entry = self.model.row(self.table.currentIndex().row())
        if entry is not None:
            self.open(entry.id)

    def open(self, entry_id: int) -> None:
        self.view.open(entry_id)

    def _show_entry(self) -> None:
        self._stack.setCurrentWidget(self.view)

    def _show_list(self) -> None:
        self._stack.setCurrentIndex(0)
        self.table.setFocus()

    def _go_to_member(self, member_id: int) -> None:
        self.closed.emit()
        self._shell.go("members", member_id)

    def print(self) -> None:
        from savingsdesk.ui.entry_sheets import statement_of

        self._shell.print(lambda books: statement_of(books, self._title, self._filter))

    def export(self) -> None:
        from savingsdesk.ui.entry_sheets import sheet_of

        self._shell.export(self._title, lambda books: [sheet_of(books, self._title, self._filter)])
