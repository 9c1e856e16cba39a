"""The books: every entry, newest first, found by member, kind and whether the cloud has it. Only ids are held."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from savingsdesk.core.model import ContributionKind, Entry, GridRow, Meeting, Status
from savingsdesk.desk import contributions, entries, groups, meetings
from savingsdesk.desk.session import Session
from savingsdesk.ui import figures, theme
from savingsdesk.ui.entry_list import EntriesModel, StatusCell
from savingsdesk.ui.fields import Card, Choice, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.kinds import kind_name
from savingsdesk.ui.messages import Message
from savingsdesk.ui.screen import Screen, Shell
from savingsdesk.ui.table import Table

_TYPING_PAUSE_MS = 120  # a search runs when the fingers rest, not for each letter
_STATUS_COLUMN = 5
_FONT = int(Qt.ItemDataRole.FontRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)


class BooksScreen(Screen):
    """Search, kind and status above, the list below. Delete or the button takes the chosen entry back."""

    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._books, self._jobs, self._shell = session.books, jobs, shell
        self._open_meeting: Meeting | None = None
        self._turn = 0

    def pieces(self) -> Iterator[None]:
        self._currency = groups.get(self._books).currency
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.M)
        column.addLayout(self._filters())
        yield
        self.model = EntriesModel(self._books, self._currency)
        self.table = Table(self.model, self.tr("Entries of the books"))
        self.table.setItemDelegateForColumn(_STATUS_COLUMN, StatusCell(self.table))
        yield
        self._count = label("", "small", "faint")
        self.take_back_button = button(self.tr("&Take back"))
        card = Card()
        card.body.setContentsMargins(theme.S, theme.XS, theme.S, theme.S)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self._count)
        column.addWidget(card, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._connect()

    def _filters(self) -> QHBoxLayout:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a member"))
        self.search.setAccessibleName(self.tr("Find entries of a member"))
        self.search.setClearButtonEnabled(True)
        self.kind, self.status = Choice(), Choice()
        for each in (self.kind, self.status):
            each.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.kind.setAccessibleName(self.tr("Kind of entry"))
        self.status.setAccessibleName(self.tr("In the cloud or waiting"))
        self.status.addItem(self.tr("In the cloud or waiting"), "")
        self.status.addItem(self.tr("Waiting for the cloud"), str(Status.PENDING))
        self.status.addItem(self.tr("In the cloud"), str(Status.SYNCED))
        filters = QHBoxLayout()
        filters.setSpacing(theme.M)
        filters.addWidget(self.search, 1)
        filters.addWidget(self.kind)
        filters.addWidget(self.status)
        return filters

    def _connect(self) -> None:
        self._pause.timeout.connect(self._search)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._search)
        self.kind.currentIndexChanged.connect(lambda _: self._search())
        self.status.currentIndexChanged.connect(lambda _: self._search())
        self.take_back_button.clicked.connect(self.take_back_chosen)
        self.model.fetch_failed.connect(self._shell.fail)
        self.model.modelReset.connect(self._show_choice)
        self.model.dataChanged.connect(self._show_choice)
        self.table.selectionModel().currentChanged.connect(self._show_choice)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.take_back_chosen)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)

    def title(self) -> str:
        return self.tr("Books")

    def subtitle(self) -> str:
        return self.tr("Every entry, newest first · nothing is ever erased")

    def buttons(self) -> Sequence[QPushButton]:
        return (self.take_back_button,)

    def start_focus(self) -> None:
        self.table.setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        """New entries come in at the top without losing the place; statuses are read again when painted."""
        self._open_meeting = meetings.current(self._books)
        self._find(is_new_query=False)
        if changed != {"sync"}:
            self._jobs.write(entries.kinds, self._show_kinds, self._shell.fail)

    def chosen(self) -> Entry | None:
        return self.model.row(self.table.currentIndex().row())

    def _filter(self) -> entries.Filter:
        return entries.Filter(
            text=self.search.text(),
            kind=str(self.kind.currentData() or ""),
            status=str(self.status.currentData() or ""),
        )

    def _search(self) -> None:
        self._pause.stop()
        self._find(is_new_query=True)

    def _find(self, *, is_new_query: bool) -> None:
        """Has the list found and sorted on the writer thread: a hundred thousand entries take longer than a frame."""
        wanted = self._filter()
        self._turn += 1
        turn = self._turn
        self._jobs.write(
            lambda books: entries.ids(books, wanted),
            lambda found: self._show_found(found, turn, is_new_query=is_new_query),
            self._shell.fail,
        )

    def _show_found(self, found: list[int], turn: int, *, is_new_query: bool) -> None:
        if turn != self._turn:
            return  # another search was typed meanwhile
        self.model.set_ids(found, is_new_query=is_new_query)
        self.model.refresh_all()
        self.table.set_empty_text(
            self.tr("No entry yet. The first ones come with the first meeting.")
            if self._filter() == entries.Filter()
            else self.tr("No entry fits. Shorten the search or choose all kinds.")
        )
        self._count.setText(self.tr("%Ln entry(s)", "", len(found)))
        self._show_choice()

    def _show_kinds(self, found: list[str]) -> None:
        kinds = ["", *found]
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
        self.take_back_button.setEnabled(self._can_take_back(self.chosen()))

    def _can_take_back(self, entry: Entry | None) -> bool:
        """Only in the meeting that is open; what a closed meeting sealed is corrected by a new entry."""
        return (
            entry is not None
            and not entry.is_taken_back
            and entry.entity == "contribution"
            and self._open_meeting is not None
            and entry.meeting_number == self._open_meeting.number
        )

    def take_back_chosen(self) -> None:
        entry = self.chosen()
        if entry is None or not self._can_take_back(entry):
            return
        self._jobs.write(
            lambda books: contributions.take_back(books, entry.id),
            lambda line: self._on_taken_back(entry, line),
            self._shell.fail,
        )

    def _on_taken_back(self, entry: Entry, line: GridRow | None) -> None:
        self.model.refresh_rows([entry.id])
        text = self.tr("{amount} of {name} is taken back.").format(
            amount=figures.money_text(entry.amount, self._currency), name=entry.member_name
        )
        if (
            line is None or line.amount
        ):  # another laptop wrote the same cell: putting a value there would take that one back
            self._shell.say(Message(text, "blue"))
        else:
            self._shell.say(Message(text, "blue", self.tr("Undo"), lambda: self._put_again(entry, line.member_id)))

    def _put_again(self, entry: Entry, member_id: int) -> None:
        """Undo: the same value is recorded anew, because what was taken back stays taken back."""
        meeting = self._open_meeting
        if meeting is None:
            return
        kind = ContributionKind(entry.kind)
        shares, amount = (entry.shares, None) if kind is ContributionKind.SHARES else (None, entry.amount)
        self._jobs.write(
            lambda books: contributions.put(
                books, meeting.id, member_id, kind, shares=shares, amount=amount, sure=True
            ),
            lambda _: self._find(is_new_query=False),
            self._shell.fail,
        )
