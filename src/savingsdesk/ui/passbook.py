"""A member's page: the passbook as the paper one, the figures with their "why?", and what is done for a member."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from savingsdesk.core.model import Cycle, Group, GroupKind, Member, Role
from savingsdesk.desk import burials, explanations, groups, loan_book, members, passbooks, standings
from savingsdesk.desk.burials import Cover, Dependant
from savingsdesk.desk.dues import Due
from savingsdesk.desk.entries import Filter
from savingsdesk.desk.explanations import OfMember
from savingsdesk.desk.loan_book import LoanLine
from savingsdesk.desk.passbooks import LedgerLine, Passbook
from savingsdesk.desk.session import Books, Session
from savingsdesk.desk.standings import Attended
from savingsdesk.ui import figures, member_tables, theme
from savingsdesk.ui.fields import Busy, Card, Choice, button
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.member_side import MemberSide
from savingsdesk.ui.member_tables import RowsModel
from savingsdesk.ui.screen import Shell
from savingsdesk.ui.table import Table

_STAMPS_COLUMN = 2
_LARGE = 140  # % of the text size


@dataclass(frozen=True, slots=True)
class _Page:
    """All that is shown of a member, read in one go on the writer's thread."""

    member: Member
    book: Passbook
    cycles: list[Cycle]
    loans: list[LoanLine]
    owed_on_loans: int
    dues: list[Due]
    ledger: list[LedgerLine]
    attended: list[Attended]
    behind: OfMember
    dependants: list[Dependant]
    cover: Cover | None


def _read(books: Books, member_id: int, cycle_id: int | None) -> _Page:
    [member] = members.rows(books, [member_id])
    loans = loan_book.of_member(books, member_id)
    covers = groups.get(books).kind is GroupKind.BURIAL
    return _Page(
        member,
        passbooks.passbook(books, member_id, cycle_id=cycle_id),
        standings.cycles(books),
        list(reversed(loans)),
        sum(line.state.owed for line in loans),
        list(reversed(standings.dues_of(books, member_id))),
        list(reversed(standings.ledger_of(books, member_id, cycle_id=cycle_id))),
        list(standings.attendance_of(books, member_id, cycle_id=cycle_id)),
        explanations.of_member(books, member_id, cycle_id=cycle_id),
        burials.dependants(books, member_id, include_ended=True) if covers else [],
        burials.cover(books, member_id) if covers and member.left_on is None else None,
    )


class MemberPage(QWidget):
    """`pieces` makes the parts; then `show_member`. `heading_changed` says that another member or name is shown."""

    heading_changed = Signal()

    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._session, self._jobs, self._shell = session, jobs, shell
        self._group: Group = groups.get(session.books)
        self._member_id: int | None = None
        self._cycle_id: int | None = None
        self._page: _Page | None = None
        self._turn = 0

    @property
    def member_id(self) -> int | None:
        return self._member_id

    @property
    def member(self) -> Member | None:
        return self._page.member if self._page is not None else None

    def pieces(self) -> Iterator[None]:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.L)
        self.side = MemberSide(self._group.currency, can_write=self._session.user.role is Role.ADMIN)
        self._row.addWidget(self._beside())
        self._connect_side()
        yield
        card = Card()
        card.body.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        self._tabs, self.tabs = QHBoxLayout(), dict[str, QPushButton]()
        self._tab_group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._tabs.setSpacing(theme.XS)
        self._tabs.addStretch(1)
        self.cycle = Choice()
        self.cycle.setAccessibleName(self.tr("Cycle"))
        self.cycle.setMinimumContentsLength(9)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addLayout(self._tabs, 1)
        self._head.addWidget(self.cycle)
        self.busy = Busy(self.tr("Reading the books"))
        card.body.addLayout(self._head)
        self._fit()
        theme.notice.changed.connect(self._fit)
        card.body.addWidget(self.busy)
        card.body.addWidget(self._stack, 1)
        self._row.addWidget(card, 1)
        self.cycle.currentIndexChanged.connect(self._on_cycle)
        yield
        yield from self._lists()
        self.tabs["passbook"].setChecked(True)

    def _beside(self) -> QScrollArea:
        """The side keeps its width; where type is large its figures and acts are moved up and down."""
        self._side_area = area = QScrollArea()
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        area.setWidget(self.side)
        return area

    @Slot()
    def _fit(self) -> None:
        is_large = theme.percent() >= _LARGE
        self._side_area.setFixedWidth(self.side.maximumWidth() + (theme.L if is_large else 0))
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if is_large else QBoxLayout.Direction.LeftToRight)

    def _lists(self) -> Iterator[None]:
        code, has_shares = self._group.currency, self._group.kind is GroupKind.VSLA
        self.passbook = member_tables.PassbookModel(code, self._group.kind)
        self._passbook_table = table = self._add_tab("passbook", self.tr("Passboo&k"), self.passbook)
        table.set_empty_text(self.tr("Nothing is in this passbook yet. The first line comes with the first meeting."))
        if has_shares:
            table.setItemDelegateForColumn(_STAMPS_COLUMN, member_tables.StampsCell(table))
        yield
        self.loans = member_tables.LoansModel(code)
        table = self._add_tab("loans", self.tr("&Loans"), self.loans)
        table.set_empty_text(self.tr("This member never had a loan."))
        table.activated.connect(lambda index: self._open_loan(index.row()))
        yield
        self.dues = member_tables.DuesModel(code)
        self._add_tab("dues", self.tr("&Dues"), self.dues, self._due_verbs()).set_empty_text(
            self.tr("Nothing was ever charged to this member.")
        )
        yield
        self.ledger = member_tables.LedgerModel(code)
        table = self._add_tab("ledger", self.tr("Led&ger"), self.ledger, self._ledger_verbs())
        table.set_empty_text(self.tr("Nothing is written yet."))
        yield
        self.attended = member_tables.AttendanceModel()
        self._add_tab("attendance", self.tr("&Attendance"), self.attended).set_empty_text(
            self.tr("No meeting of this cycle was closed yet.")
        )
        yield
        self.dependants = member_tables.DependantsModel()
        if self._group.kind is GroupKind.BURIAL:
            self._add_tab("dependants", self.tr("Fa&mily"), self.dependants, self._family_verbs()).set_empty_text(
                self.tr("Nobody is listed. Add who is to be covered.")
            )
            yield

    def _add_tab(self, key: str, words: str, model: RowsModel[Any], verbs: QWidget | None = None) -> Table:
        tab = button(words, "tab")
        tab.setCheckable(True)
        tab.setAutoExclusive(True)
        table = Table(model, words.replace("&", ""))
        model.fetch_failed.connect(self._shell.fail)
        shown: QWidget = table
        if verbs is not None:
            shown = QWidget()
            column = QVBoxLayout(shown)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(table, 1)
            column.addWidget(verbs)
        tab.toggled.connect(lambda is_on: self._stack.setCurrentWidget(shown) if is_on else None)
        self._tab_group.addButton(tab)
        self._tabs.insertWidget(len(self.tabs), tab)
        self._stack.addWidget(shown)
        self.tabs[key] = tab
        if key == "dues":
            self._dues_table = table
            table.selectionModel().currentChanged.connect(lambda *_: self._show_due_verbs())
        if key == "dependants":
            self._family_table = table
            table.selectionModel().currentChanged.connect(lambda *_: self._show_family_verbs())
        return table

    def _due_verbs(self) -> QWidget:
        self.pay_button, self.waive_button = button(self.tr("Pa&y this due")), button(self.tr("Let it g&o"))
        self.pay_button.clicked.connect(self._pay_due)
        self.waive_button.clicked.connect(self._waive_due)
        return _verbs(self.pay_button, self.waive_button)

    def _ledger_verbs(self) -> QWidget:
        self.entries_button = button(self.tr("All &entries of this member"))
        self.entries_button.clicked.connect(self._show_entries)
        return _verbs(self.entries_button)

    def _family_verbs(self) -> QWidget:
        self.list_button, self.end_button = button(self.tr("List &one more")), button(self.tr("End t&he cover"))
        self.list_button.clicked.connect(self._list_dependant)
        self.end_button.clicked.connect(self._end_dependant)
        return _verbs(self.list_button, self.end_button)

    def _connect_side(self) -> None:
        self.side.why_asked.connect(self._why)
        self.side.fine_button.clicked.connect(lambda: self._act(self._fine))
        self.side.rename_button.clicked.connect(lambda: self._act(self._rename))
        self.side.leave_button.clicked.connect(lambda: self._act(self._leave))
        self.side.office_button.clicked.connect(lambda: self._shell.go("settings", "people"))

    def show_member(self, member_id: int, tab: str = "passbook") -> None:
        """Another member begins with the newest cycle and the passbook; what was shown before is put away at once."""
        if member_id != self._member_id:
            self._cycle_id, self._page = None, None
            for model in (self.passbook, self.loans, self.dues, self.ledger, self.attended, self.dependants):
                model.show_rows(())
            self.tabs[tab].setChecked(True)
        self._member_id = member_id
        self.refresh()

    def refresh(self) -> None:
        if self._member_id is None:
            return
        self._turn += 1
        turn, member_id, cycle_id = self._turn, self._member_id, self._cycle_id
        self.busy.setVisible(self._page is None)
        self._jobs.read(
            lambda books: _read(books, member_id, cycle_id), lambda page: self._show(page, turn), self._on_failed
        )

    def start_focus(self) -> None:
        next(each for each in self.tabs.values() if each.isChecked()).setFocus()

    def _on_failed(self, failure: Exception) -> None:
        self.busy.hide()
        self._shell.fail(failure)

    def _show(self, page: _Page, turn: int) -> None:
        if turn != self._turn:
            return  # another member was asked for meanwhile
        is_first = self._page is None
        self._page = page
        self.busy.hide()
        self.side.show_page(page.member, self._figures(page), page.cover)
        self.passbook.show_rows(member_tables.passbook_rows(page.book, self._most_stamps(page)))
        self.loans.show_rows(page.loans)
        self.dues.show_rows(page.dues)
        self.ledger.show_rows(page.ledger)
        self.attended.show_rows(page.attended)
        self.dependants.show_rows(page.dependants)
        self._show_cycles(page)
        self._show_due_verbs()
        if "dependants" in self.tabs:
            self._show_family_verbs()
        self._passbook_table.fit()
        if is_first:
            self._passbook_table.scrollToBottom()  # the newest line is the last one, as on paper
        self.heading_changed.emit()

    def _most_stamps(self, page: _Page) -> int:
        return page.book.cycle.most_shares if self._group.kind is GroupKind.VSLA else 0

    def _figures(self, page: _Page) -> list[tuple[str, int, Filter | None, str]]:
        """(name, amount, the entries behind it, what else is to be said) of each figure at the side."""
        carried, behind = page.book.closing, page.behind
        shares = self.tr("%Ln share(s)", "", carried.shares) if self._group.kind is GroupKind.VSLA else ""
        charge = page.owed_on_loans - carried.principal_owed
        charged = self.tr("with {charge} of service charge") if charge else ""
        charged = charged.format(charge=figures.amount_text(charge, self._group.currency))
        found: list[tuple[str, int, Filter | None, str]] = [
            (self.tr("Savings"), carried.savings, behind.savings, shares),
            (self.tr("Owes on loans"), page.owed_on_loans, behind.principal_owed, charged),
            (self.tr("Owes in dues"), carried.dues, behind.dues, ""),
            (self.tr("Social fund"), carried.social_fund, behind.social_fund, ""),
        ]
        if carried.kept_change:
            found.append((self.tr("Change kept"), carried.kept_change, behind.kept_change, ""))
        # A burial society has neither savings nor loans; what is there all the same is shown.
        is_full = self._group.kind is not GroupKind.BURIAL
        return [each for place, each in enumerate(found) if is_full or each[1] or place > 1]

    def _show_cycles(self, page: _Page) -> None:
        self.cycle.blockSignals(True)
        if [self.cycle.itemData(place) for place in range(self.cycle.count())] != [each.id for each in page.cycles]:
            self.cycle.clear()
            for each in page.cycles:
                self.cycle.addItem(self.tr("Cycle {number}").format(number=figures.count_text(each.number)), each.id)
        self.cycle.setCurrentIndex(max(0, self.cycle.findData(page.book.cycle.id)))
        self.cycle.setVisible(len(page.cycles) > 1)
        self.cycle.blockSignals(False)

    def _on_cycle(self) -> None:
        self._cycle_id = self.cycle.currentData()
        self.refresh()

    def _show_due_verbs(self) -> None:
        due = self._chosen_due()
        can = due is not None and due.left > 0 and self._session.user.role is Role.ADMIN
        self.pay_button.setEnabled(can)
        self.waive_button.setEnabled(can)

    def _show_family_verbs(self) -> None:
        chosen = self.dependants.value(self._family_table.currentIndex().row())
        is_officer = self._session.user.role is Role.ADMIN
        self.list_button.setEnabled(is_officer and self.member is not None and self.member.left_on is None)
        self.end_button.setEnabled(is_officer and chosen is not None and chosen.ended_on is None)

    def _chosen_due(self) -> Due | None:
        return self.dues.value(self._dues_table.currentIndex().row())

    def _why(self, name: str, wanted: Filter) -> None:
        if self._page is not None:
            title = self.tr("{figure} of {name}").format(figure=name, name=self._page.member.name)
            self._shell.why(title, wanted)

    def _show_entries(self) -> None:
        if self._member_id is not None:
            self._shell.go("books", Filter(member_id=self._member_id))

    def _open_loan(self, place: int) -> None:
        loan = self.loans.value(place)
        if loan is not None:
            self._shell.go("loans", loan.id)

    def _act(self, ask: Callable[[Member], None]) -> None:
        if self._page is not None:
            ask(self._page.member)

    def _fine(self, member: Member) -> None:
        from savingsdesk.ui import member_acts

        self._shell.ask(member_acts.fine_panel(self._shell, self._jobs, self._session.books, member))

    def _rename(self, member: Member) -> None:
        from savingsdesk.ui import member_acts

        self._shell.ask(member_acts.rename_panel(self._shell, self._jobs, member))

    def _leave(self, member: Member) -> None:
        from savingsdesk.ui import member_acts

        if member.left_on is None:
            self._shell.ask(member_acts.LeavePanel(self._shell, self._jobs, self._session, member))
        else:
            self._shell.ask(member_acts.rejoin_panel(self._shell, self._jobs, member))

    def _pay_due(self) -> None:
        from savingsdesk.ui import member_acts

        if (due := self._chosen_due()) is not None:
            self._shell.ask(member_acts.pay_due_panel(self._shell, self._jobs, self._session.books, due))

    def _waive_due(self) -> None:
        from savingsdesk.ui import member_acts

        if (due := self._chosen_due()) is not None:
            self._shell.ask(member_acts.waive_panel(self._shell, self._jobs, self._session.books, due))

    def _list_dependant(self) -> None:
        from savingsdesk.ui import member_acts

        self._act(lambda member: self._shell.ask(member_acts.list_dependant_panel(self._shell, self._jobs, member)))

    def _end_dependant(self) -> None:
        from savingsdesk.ui import member_acts

        chosen = self.dependants.value(self._family_table.currentIndex().row())
        if chosen is not None and chosen.ended_on is None:
            self._shell.ask(member_acts.end_dependant_panel(self._shell, self._jobs, chosen))


def _verbs(*widgets: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, theme.XS, 0, 0)
    row.setSpacing(theme.S)
    for each in widgets:
        row.addWidget(each)
    row.addStretch(1)
    return made
