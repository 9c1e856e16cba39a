"""An entry opened from a list: its page, and the act that corrects it, from which people come back to both."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from savingsdesk.core.model import Entry, Role
from savingsdesk.desk import entry_pages, groups
from savingsdesk.desk.entry_pages import EntryPage
from savingsdesk.desk.session import Books
from savingsdesk.ui import theme
from savingsdesk.ui.entry_page import EntryCard
from savingsdesk.ui.fields import label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.screen import Panel, Shell

_ACT = 620  # px at 100 %: how wide an act is


class EntryView(QStackedWidget):
    """`left` says that people are done with the entry; `member_asked` that they want its member."""

    left = Signal()
    member_asked = Signal(int)
    shown = Signal()

    def __init__(self, shell: Shell, jobs: Jobs, books: Books) -> None:
        super().__init__()
        self._shell, self._jobs, self._books = shell, jobs, books
        self._act: QWidget | None = None
        self.card = EntryCard(groups.get(books).currency, books.now_ms, can_write=books.author.role is Role.ADMIN)
        self.addWidget(self.card)
        self.card.left.connect(self.left)
        self.card.chosen.connect(self.open)
        self.card.correcting.connect(self._correct)
        self.card.member_asked.connect(self.member_asked)

    def open(self, entry_id: int) -> None:
        """Shows the page of an entry; it is read on the writer's thread, because its remedy weighs the books."""
        self._jobs.read(lambda books: entry_pages.page(books, entry_id), self._show, self._shell.fail)

    def start_focus(self) -> None:
        if self._act is None:
            self.card.start_focus()

    def may_leave(self) -> bool:
        """Not while an act is open: what was typed stays until it is done or given up."""
        return self._act is None

    def _show(self, page: EntryPage) -> None:
        self.card.show_page(page)
        self.setCurrentWidget(self.card)
        self.shown.emit()
        self.card.start_focus()

    def _correct(self, entry: Entry) -> None:
        from savingsdesk.ui.reversing import reverse_panel

        act = reverse_panel(self._shell, self._jobs, self._books, entry)
        act.setMaximumWidth(_ACT * theme.percent() // 100)
        self._act = QWidget()
        row = QHBoxLayout(self._act)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(act, 1)
        row.addStretch(0)
        self.addWidget(self._act)
        self.setCurrentWidget(self._act)
        act.closed.connect(self._end_act)
        act.done.connect(lambda _: self.left.emit())
        act.start_focus()

    def _end_act(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            self.setCurrentWidget(self.card)
            self.removeWidget(act)
            act.deleteLater()
            self.card.start_focus()


class EntryPanel(Panel):
    """One entry over the page of the list that it was chosen from."""

    is_wide = True

    def __init__(self, shell: Shell, jobs: Jobs, books: Books, entry_id: int) -> None:
        super().__init__()
        title = self.tr("An entry of the books")
        self.setAccessibleName(title)
        self.view = EntryView(shell, jobs, books)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        column.setSpacing(theme.L)
        column.addWidget(label(title, "title", strong=True))
        column.addWidget(self.view, 1)
        self.view.left.connect(self.closed)
        self.view.member_asked.connect(lambda member_id: self._go(shell, member_id))
        self.view.open(entry_id)

    def start_focus(self) -> None:
        self.view.start_focus()

    def may_leave(self) -> bool:
        return self.view.may_leave()

    def _go(self, shell: Shell, member_id: int) -> None:
        self.closed.emit()
        shell.go("members", member_id)
