"""The books: every entry, newest first; found by member, reason, amount, kind, meeting and cloud, sorted by headings.

Only ids are held. Finding and sorting are the database's work, on the writer's thread.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from savingsdesk.core.errors import Failure
from savingsdesk.core.model import ContributionKind, Entry, PayoutKind, Role
from savingsdesk.core.money import currency, parse_count
from savingsdesk.desk import entries, groups
from savingsdesk.desk.entries import Filter
from savingsdesk.desk.session import Session
from savingsdesk.ui import figures, theme
from savingsdesk.ui.entry_list import EntriesModel, StatusCell
from savingsdesk.ui.fields import Card, Choice, button, label, repolish
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.kinds import kind_name
from savingsdesk.ui.screen import Screen, Shell
from savingsdesk.ui.table import Table

_TYPING_PAUSE_MS = 120  # a search runs when the fingers rest, not for each letter
_STATUS_COLUMN = 5
_FIRST = 64  # lines: more than any page shows
_ORDER_OF = {"when": "newest", "meeting": "meeting", "member": "member", "what": "kind", "amount": "amount"}
_COLUMN_OF = {order: key for key, order in _ORDER_OF.items()}


class BooksScreen(Screen):
    """Search, kind, meeting, cloud and order above, the list below. Enter opens an entry, Delete corrects it."""

    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._books, self._jobs, self._shell = session.books, jobs, shell
        self._is_officer = session.user.role is Role.ADMIN
        # Who is no officer sees the own entries alone.
        self._all = Filter() if self._is_officer else Filter(member_id=session.user.id)
        self._asked = self._all  # what another screen asked for; the fields here narrow it
        self._turn = 0

    def pieces(self) -> Iterator[None]:
        self._currency = groups.get(self._books).currency
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.M)
        filters = QHBoxLayout()
        filters.setSpacing(theme.S)
        column.addLayout(filters)
        self._add_search(filters)
        yield
        self._add_choices(filters)
        column.addWidget(self._asked_line())
        yield
        self.model = EntriesModel(self._books, self._currency)
        self.table = Table(self.model, self.tr("Entries of the books"))
        self.table.setItemDelegateForColumn(_STATUS_COLUMN, StatusCell(self.table))
        self.table.make_sortable(tuple(_ORDER_OF))
        yield
        self._count = label("", "small", "faint")
        self.print_button = button(self.tr("&Print"))
        self.export_button = button(self.tr("Save for &Excel"))
        self.open_button = button(self.tr("&Open"))
        self.correct_button = button(self.tr("&Correct or take back"))
        if not self._is_officer:
            self.correct_button.hide()
        card = Card()
        card.body.setContentsMargins(theme.S, theme.XS, theme.S, theme.S)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self._count)
        column.addWidget(card, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._connect()

    def _add_search(self, filters: QHBoxLayout) -> None:
        self.search, self.meeting, self.kind = QLineEdit(), QLineEdit(), Choice()
        self.search.setPlaceholderText(self.tr("Find a member, a reason or an amount"))
        self.search.setAccessibleName(self.tr("Find a member, a reason or an amount"))
        self.search.setClearButtonEnabled(True)
        self.meeting.setPlaceholderText(self.tr("Meeting"))
        self.meeting.setAccessibleName(self.tr("Number of the meeting"))
        self.kind.setAccessibleName(self.tr("Kind of entry"))
        self.kind.setMinimumContentsLength(12)
        for each, share in ((self.search, 1), (self.kind, 0), (self.meeting, 0)):
            filters.addWidget(each, share)
        self._fit()
        theme.notice.changed.connect(self._fit)

    def _add_choices(self, filters: QHBoxLayout) -> None:
        self.status, self.order = Choice(), Choice()
        self.status.setAccessibleName(self.tr("In the cloud or waiting"))
        self.order.setAccessibleName(self.tr("Order of the list"))
        for text, status in (
            (self.tr("Sent or not"), ""),
            (self.tr("Waiting"), "pending"),
            (self.tr("Sent"), "synced"),
        ):
            self.status.addItem(text, status)
        for text, order in self._orders():
            self.order.addItem(text, order)
        for each in (self.status, self.order):
            each.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
            filters.addWidget(each)

    def _fit(self) -> None:
        word = QFontMetrics(theme.font("body")).horizontalAdvance(self.meeting.placeholderText())
        self.meeting.setFixedWidth(word + 2 * theme.XL)

    def _orders(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Newest first"), "newest"),
            (self.tr("Oldest first"), "-newest"),
            (self.tr("Last meeting first"), "meeting"),
            (self.tr("First meeting first"), "-meeting"),
            (self.tr("Members A to Z"), "member"),
            (self.tr("Members Z to A"), "-member"),
            (self.tr("By kind"), "kind"),
            (self.tr("By kind, backwards"), "-kind"),
            (self.tr("Largest amount first"), "amount"),
            (self.tr("Smallest amount first"), "-amount"),
        ]

    def _asked_line(self) -> QWidget:
        """Shown while another screen's question narrows the list."""
        self._asked_for = QWidget()
        self.all_button = button(self.tr("Show &all entries"))
        self.all_button.clicked.connect(self.show_all)
        row = QHBoxLayout(self._asked_for)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.M)
        row.addWidget(label(self.tr("Only the entries that you asked for are listed."), tone="blue"), 1)
        row.addWidget(self.all_button)
        self._asked_for.hide()
        return self._asked_for

    def _connect(self) -> None:
        self._pause.timeout.connect(self._search)
        for edit in (self.search, self.meeting):
            edit.textChanged.connect(lambda _: self._pause.start())
            edit.returnPressed.connect(self._search)
        for choice in (self.kind, self.status, self.order):
            choice.currentIndexChanged.connect(lambda _: self._search())
        self.table.sort_asked.connect(self._sort)
        self.table.activated.connect(lambda _: self.open_chosen())
        self.open_button.clicked.connect(self.open_chosen)
        self.correct_button.clicked.connect(self.correct_chosen)
        self.print_button.clicked.connect(self.print)
        self.export_button.clicked.connect(self.export)
        self.model.fetch_failed.connect(self._shell.fail)
        self.model.modelReset.connect(self._show_choice)
        self.model.dataChanged.connect(self._show_choice)
        self.table.selectionModel().currentChanged.connect(self._show_choice)
        self._add_keys()

    def _add_keys(self) -> None:
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.correct_chosen)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)
        printing = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        printing.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        printing.activated.connect(self.print)

    def title(self) -> str:
        return self.tr("Books")

    def subtitle(self) -> str:
        return self.tr("Every entry · nothing is ever erased")

    def buttons(self) -> Sequence[QPushButton]:
        return (self.print_button, self.export_button, self.open_button, self.correct_button)

    def start_focus(self) -> None:
        self.table.setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        """New entries come in at the top without losing the place; statuses are read again when painted."""
        self._find(is_new_query=False)
        if changed != {"sync"}:
            self._jobs.read(entries.kinds, self._show_kinds, self._shell.fail)

    def turn_to(self, about: object) -> None:
        """Only the lines of a filter, or all of them (None); what was typed here before is put away."""
        self._asked = about if isinstance(about, Filter) and self._is_officer else self._all
        for each in (self.search, self.meeting, self.kind, self.status):
            each.blockSignals(True)
            if isinstance(each, QLineEdit):
                each.clear()
            else:
                each.setCurrentIndex(0)
            each.blockSignals(False)
        self._asked_for.setVisible(self._asked != self._all)
        self._search()

    def show_all(self) -> None:
        self.turn_to(None)
        self.table.setFocus()

    def chosen(self) -> Entry | None:
        return self.model.row(self.table.currentIndex().row())

    def filter(self) -> Filter:
        """What is listed: what another screen asked for, narrowed by the fields."""
        asked, wanted = self._asked, self.search.text().strip()
        return replace(
            asked,
            text=wanted or asked.text,
            amount=self._amount(wanted) if wanted else asked.amount,
            kind=str(self.kind.currentData() or asked.kind),
            meeting_number=self._meeting_number(),
            status=str(self.status.currentData() or asked.status),
            order=str(self.order.currentData()),
            kinds_in_order=self._kinds_in_order(),
            most=-1,
        )

    def _amount(self, text: str) -> int | None:
        try:
            return figures.read_amount(text, currency(self._currency))
        except Failure:
            return None

    def _meeting_number(self) -> int | None:
        """What cannot be read finds nothing, and the field says so with its colour."""
        text, number, is_wrong = self.meeting.text().strip(), self._asked.meeting_number, False
        if text:
            try:
                number = parse_count(text, "meeting")
            except Failure:
                number, is_wrong = -1, True
        if bool(self.meeting.property("wrong")) != is_wrong:
            self.meeting.setProperty("wrong", is_wrong)
            repolish(self.meeting)
        return number

    def _kinds_in_order(self) -> tuple[str, ...]:
        """As they are called in the language of the window; only then is a list by kind in order for its reader."""
        if not str(self.order.currentData()).endswith("kind"):
            return ()
        every = {str(kind) for kind in (*ContributionKind, *PayoutKind)} | {"loan"}
        return tuple(sorted(every, key=lambda kind: kind_name(kind).casefold()))

    def _sort(self, column: str) -> None:
        order = _ORDER_OF[column.lstrip("-")]
        self.order.setCurrentIndex(self.order.findData(f"-{order}" if column.startswith("-") else order))

    def _search(self) -> None:
        self._pause.stop()
        self._find(is_new_query=True)

    def _find(self, *, is_new_query: bool) -> None:
        """Has the list found and sorted on the writer thread: a hundred thousand entries take longer than a frame."""
        wanted = self.filter()
        order = wanted.order
        turned = "-" if order.startswith("-") else ""
        self.table.show_sorting(turned + _COLUMN_OF[order.lstrip("-")])
        self._turn += 1
        turn = self._turn
        if not self.model.ids and wanted.order == "newest":
            few = replace(wanted, most=_FIRST)
            self._jobs.read(
                lambda books: entries.ids(books, few), lambda ids: self._show_first(ids, turn), self._shell.fail
            )
        self._jobs.read(
            lambda books: entries.ids(books, wanted),
            lambda found: self._show_found(found, turn, is_new_query=is_new_query),
            self._shell.fail,
        )

    def _show_first(self, found: array[int], turn: int) -> None:
        """What fits on the page is there at once; the rest of a hundred thousand follows below it."""
        if turn == self._turn and not self.model.ids:
            self.model.set_ids(found)

    def _show_found(self, found: array[int], turn: int, *, is_new_query: bool) -> None:
        if turn != self._turn:
            return  # another search was typed meanwhile
        chosen = self.chosen()
        self.model.set_ids(found, is_new_query=is_new_query)
        self.model.refresh_all()
        self.table.set_empty_text(
            self.tr("No entry fits. Shorten the search or choose all kinds.")
            if self._is_narrowed()
            else self.tr("No entry yet. The first ones come with the first meeting.")
        )
        self._count.setText(self.tr("%Ln entry(s)", "", len(found)))
        if is_new_query:
            self._choose_again(chosen)
        self._show_choice()
        self._show_total(turn)

    def _choose_again(self, chosen: Entry | None) -> None:
        """What was chosen stays so, and the list begins at its top: that is what it was sorted for."""
        place = self.model.place_of(chosen.id) if chosen is not None else -1
        self.table.setAutoScroll(False)
        self.table.setCurrentIndex(self.model.index(place, 0))
        self.table.setAutoScroll(True)
        self.table.scrollToTop()

    def _is_narrowed(self) -> bool:
        return replace(self.filter(), order="newest", kinds_in_order=()) != self._all

    def _show_total(self, turn: int) -> None:
        """What the listed entries come to; of all entries together it would say nothing."""
        if not self._is_narrowed():
            return
        wanted, number = self.filter(), len(self.model.ids)

        def show(total: int) -> None:
            if turn == self._turn:
                together = self.tr("%Ln entry(s) · together {amount}", "", number)
                self._count.setText(together.format(amount=figures.money_text(total, self._currency)))

        self._jobs.read(lambda books: entries.total(books, wanted), show, self._shell.fail)

    def _show_kinds(self, found: list[str]) -> None:
        kinds = ["", *sorted(found, key=lambda kind: kind_name(kind).casefold())]
        if [self.kind.itemData(place) for place in range(self.kind.count())] == kinds:
            return
        chosen = self.kind.currentData()
        self.kind.blockSignals(True)
        self.kind.clear()
        for kind in kinds:
            self.kind.addItem(kind_name(kind) if kind else self.tr("All kinds"), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))
        self.kind.blockSignals(False)

    def _show_choice(self) -> None:
        entry = self.chosen()
        self.open_button.setEnabled(entry is not None)
        can = entry is not None and not entry.is_taken_back and entry.entity != "due"
        self.correct_button.setEnabled(can and self._is_officer)
        has_rows = self.model.rowCount() > 0
        self.print_button.setEnabled(has_rows)
        self.export_button.setEnabled(has_rows)

    def open_chosen(self) -> None:
        from savingsdesk.ui.entry_view import EntryPanel

        entry = self.chosen()
        if entry is not None:
            self._shell.ask(EntryPanel(self._shell, self._jobs, self._books, entry.id))

    def correct_chosen(self) -> None:
        """Takes the entry back at once where its meeting is open; where it is closed, its effect is shown before."""
        from savingsdesk.ui.reversing import correct

        entry = self.chosen()
        if entry is not None and self.correct_button.isEnabled():
            correct(self._shell, self._jobs, self._books, entry)

    def print(self) -> None:
        from savingsdesk.ui.entry_sheets import statement_of

        if self.print_button.isEnabled():
            wanted, title = self.filter(), self.title()
            self._shell.print(lambda books: statement_of(books, title, wanted))

    def export(self) -> None:
        from savingsdesk.ui.entry_sheets import sheet_of

        wanted, title = self.filter(), self.title()
        self._shell.export(title, lambda books: [sheet_of(books, title, wanted)])
