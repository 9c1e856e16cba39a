"""Loans: what is lent out and how safe it is, the list of the loans, and the one that is chosen on its page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from savingsdesk.core.errors import Failure
from savingsdesk.core.model import Account, Cycle, Meeting
from savingsdesk.desk import cycles, groups, loan_lists, loans, meetings, passbooks
from savingsdesk.desk.entries import Filter
from savingsdesk.desk.loans import LoanLine, Portfolio
from savingsdesk.ui import figures, rates, theme
from savingsdesk.ui.fields import Card, Choice, button, label
from savingsdesk.ui.loan_figures import FigureCard
from savingsdesk.ui.loan_page import LoanCard, state_text, state_tone
from savingsdesk.ui.pills import PillCell
from savingsdesk.ui.screen import Screen, Shell
from savingsdesk.ui.table import Column, PagedModel, Table, widest_day

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books, Session
    from savingsdesk.ui.jobs import Jobs

PAGE_WIDTH = 430
_LEAST_LIST = 400  # px at 100 % for the three lists and the search in one row
_TYPING_PAUSE_MS = 120
_STATE_COLUMN = 4

News = tuple[Portfolio, Mapping[str, int], tuple[int, ...]]


def _read_news(books: Books) -> News:
    """The portfolio, how many loans there are of each state, and the lines behind those that are overdue."""
    late = [line.id for line in loans.overdue(books)]
    return loans.portfolio(books), loan_lists.counts(books), loan_lists.entry_ids(books, late)


class LoansScreen(Screen):
    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._books, self._jobs, self._shell = session.books, jobs, shell
        self._meeting: Meeting | None = None
        self._cycle: Cycle | None = None
        self._turn = 0
        self._wanted: int | None = None  # a loan to turn to once its list is there
        self._late_lines: tuple[int, ...] = ()
        self._is_whole = False

    def pieces(self) -> Iterator[None]:
        self._code = groups.get(self._books).currency
        self.cost_button = button(self.tr("&What will it cost?"))
        self.give_button = button(self.tr("&Give a loan"), "primary")
        self.cost_button.clicked.connect(self.ask_cost)
        self.give_button.clicked.connect(self.give)
        whole, head, lower = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.M)
        whole.addLayout(head)
        whole.addLayout(lower, 1)
        head.setSpacing(theme.M)
        lower.setSpacing(theme.L)
        self.lent = FigureCard(self.tr("Lent out"))
        self.overdue = FigureCard(self.tr("Overdue"))
        self.at_risk = FigureCard(self.tr("Portfolio at risk"))
        for figure in (self.lent, self.overdue, self.at_risk):
            head.addWidget(figure, 1)
        yield
        self.model: PagedModel[LoanLine] = PagedModel(
            self._columns(), lambda ids: loan_lists.lines(self._books, ids), lambda line: line.id, parent=self
        )
        self.table = Table(self.model, self.tr("Loans"))
        self.table.setItemDelegateForColumn(_STATE_COLUMN, PillCell(state_tone, self.table))
        card = self._make_list()
        lower.addWidget(card, 1)
        yield
        card.body.insertWidget(1, self.table, 1)
        yield
        self.page = LoanCard()
        lower.addWidget(self.page)
        yield from self.page.pieces()
        self._is_whole = True
        self._fit()
        theme.notice.changed.connect(self._fit)
        self._connect()

    def title(self) -> str:
        return self.tr("Loans")

    def subtitle(self) -> str:
        if self._cycle is not None and self._cycle.closed_on is not None:
            return self.tr("The cycle is closed · loans are given again in the next one")
        if self._meeting is None:
            return self.tr("No meeting is open · what is written now counts for a day between meetings")
        return self.tr("Meeting {number} is open").format(number=figures.count_text(self._meeting.number))

    def buttons(self) -> Sequence[QPushButton]:
        return (self.cost_button, self.give_button)

    def start_focus(self) -> None:
        if self.model.ids:
            self.table.setFocus()
        else:
            self.give_button.setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        """Figures and lists are reckoned on the writer's thread."""
        if changed == {"sync"}:
            return
        self._meeting, self._cycle = meetings.current(self._books), cycles.current(self._books)
        self.give_button.setEnabled(self._cycle.closed_on is None)
        self._jobs.read(_read_news, self._show_news, self._shell.fail)
        self._find(is_new_query=False)
        self.heading_changed.emit()

    def turn_to(self, about: object) -> None:
        """A loan by its id, in whichever list it stands."""
        if not isinstance(about, int):
            return
        try:
            line = loans.get(self._books, about)
        except Failure as failure:
            self._shell.fail(failure)
            return
        self._wanted = about
        self.search.clear()
        self._check("overdue" if line.is_overdue else "active" if line.state.owed else "repaid")
        self._find(is_new_query=True)

    def chosen(self) -> LoanLine | None:
        return self.model.row(self.table.currentIndex().row())

    def ask_cost(self) -> None:
        from savingsdesk.ui.calculator import CostPanel

        self._shell.ask(CostPanel(self._books, self.give))

    def give(self) -> None:
        from savingsdesk.ui import lending

        panel = lending.give_panel(self._shell, self._jobs, self._books, meeting_id=self._meeting_id)
        panel.done.connect(self._turn_to_line)
        self._shell.ask(panel)

    @property
    def _meeting_id(self) -> int | None:
        return self._meeting.id if self._meeting is not None else None

    def _columns(self) -> list[Column[LoanLine]]:
        wide = figures.amount_text(9_999_999, self._code)
        return [
            Column("member", self.tr("Member"), lambda line: line.member_name, "Beatrice Naka", stretches=True),
            Column(
                "lent",
                self.tr("Lent, {currency}").format(currency=self._code),
                self._lent,
                wide,
                is_figure=True,
                gives_way=True,
            ),
            Column("owes", self.tr("Owes"), self._owes, wide, is_figure=True, tone=self._owes_tone),
            Column(
                "due",
                self.tr("Due"),
                lambda line: figures.day_text(line.due_on, "short"),
                widest_day(),
                tone=lambda _: "faint",
                gives_way=True,
            ),
            Column("state", self.tr("State"), state_text, "000 days late"),
        ]

    def _lent(self, line: LoanLine) -> str:
        return figures.amount_text(line.principal, self._code)

    def _owes(self, line: LoanLine) -> str:
        return figures.amount_text(line.state.owed, self._code)

    def _owes_tone(self, line: LoanLine) -> str:
        return "" if line.state.owed else "faint"

    def _make_filters(self) -> QHBoxLayout:
        self._states: dict[str, QPushButton] = {}
        self._state_group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(theme.XS)
        for state, words in (
            ("active", self.tr("A&ctive")),
            ("overdue", self.tr("O&verdue")),
            ("repaid", self.tr("Re&paid")),
        ):
            made = button(words, "tab")
            made.setCheckable(True)
            self._states[state] = made
            self._state_group.addButton(made)
            row.addWidget(made)
        self._check("active")
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a member"))
        self.search.setAccessibleName(self.tr("Find the loans of a member"))
        self.search.setClearButtonEnabled(True)
        self.order = Choice()
        self.order.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.order.setAccessibleName(self.tr("Order of the list"))
        for order, name in (
            ("due", self.tr("By the day due")),
            ("newest", self.tr("Newest first")),
            ("member", self.tr("By name")),
            ("amount", self.tr("Largest first")),
        ):
            self.order.addItem(name, order)
        self._beside = row
        return row

    def _make_list(self) -> Card:
        self._count = label("", "small", "faint")
        card = Card()
        card.body.setContentsMargins(theme.M, theme.M, theme.M, theme.S)
        card.body.addLayout(self._make_filters())
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self.order)
        self._below = QHBoxLayout()
        card.body.addLayout(self._below)
        card.body.addLayout(foot)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_whole:
            self._fit()

    def _fit(self) -> None:
        """The page beside the list; where there is little room for its words, the search stands below the list."""
        percent = theme.percent()
        width = min(PAGE_WIDTH * (100 + (percent - 100) // 4) // 100, self.width() * 47 // 100)
        self.page.setFixedWidth(width)
        is_narrow = (self.width() - width) * 100 // percent < _LEAST_LIST
        row = self._below if is_narrow else self._beside
        if row.indexOf(self.search) < 0:
            row.addWidget(self.search, 1)

    def _connect(self) -> None:
        self.lent.why_wanted.connect(self._why_lent)
        for card in (self.overdue, self.at_risk):
            card.why_wanted.connect(self._why_overdue)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._search)
        self.order.currentIndexChanged.connect(lambda _: self._search())
        self._state_group.buttonClicked.connect(lambda _: self._search())
        self.model.fetch_failed.connect(self._shell.fail)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_page())
        self.model.modelReset.connect(self._show_page)
        self.table.activated.connect(lambda _: self._repay())
        self.page.repay_wanted.connect(self._repay)
        self.page.write_off_wanted.connect(self._write_off)
        self.page.roll_over_wanted.connect(self._roll_over)
        self.page.why_wanted.connect(self._why_loan)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)

    def _state(self) -> str:
        return next(state for state, each in self._states.items() if each.isChecked())

    def _check(self, state: str) -> None:
        self._states[state].setChecked(True)

    def _search(self) -> None:
        self._pause.stop()
        self._find(is_new_query=True)

    def _find(self, *, is_new_query: bool) -> None:
        state, text, order = self._state(), self.search.text().strip(), str(self.order.currentData())
        self._turn += 1
        turn = self._turn
        self._jobs.read(
            lambda books: loan_lists.ids(books, state, text, order),
            lambda found: self._show_found(found, turn, is_new_query=is_new_query),
            self._shell.fail,
        )

    def _show_found(self, found: list[int], turn: int, *, is_new_query: bool) -> None:
        if turn != self._turn:
            return  # another list was asked for meanwhile
        self.model.set_ids(found, is_new_query=is_new_query)
        self.model.refresh_all()
        self.table.set_empty_text(self._empty_text())
        self._count.setText(self.tr("%Ln loan(s)", "", len(found)))
        self._select()
        self._show_page()

    def _empty_text(self) -> str:
        if self.search.text().strip():
            return self.tr("No loan of such a member in this list.")
        if self._state() == "overdue":
            return self.tr("Nobody is late. Well done.")
        if self._state() == "repaid":
            return self.tr("No loan was repaid yet.")
        return self.tr("Nothing is lent out now. Press “Give a loan” when the group agrees on one.")

    def _select(self) -> None:
        """The loan that was asked for, else the one that was chosen, else the first."""
        place = self.model.place_of(self._wanted) if self._wanted is not None else -1
        if place < 0:
            place = self.table.currentIndex().row()
        if place < 0 and self.model.ids:
            place = 0
        self._wanted = None
        if place >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)
            self.table.scrollTo(self.model.index(place, 0))

    def _show_page(self) -> None:
        line = self.chosen()
        try:
            page = passbooks.loan_page(self._books, line.id) if line is not None else None
        except Failure as failure:  # taken back a moment ago: the list follows
            self._shell.fail(failure)
            page = None
        self.page.show_page(page, self._code)

    def _show_news(self, news: News) -> None:
        portfolio, counts, self._late_lines = news
        code = self._code
        charge = figures.money_text(portfolio.charge_owed, code)
        self.lent.show_amount(
            portfolio.outstanding,
            code,
            self.tr("on %Ln loan(s), and {charge} in charges", "", portfolio.active).format(charge=charge),
        )
        self.overdue.show_amount(
            portfolio.overdue_outstanding,
            code,
            self.tr("on %Ln loan(s)", "", portfolio.overdue) if portfolio.overdue else self.tr("nobody is late"),
            "red" if portfolio.overdue else "",
        )
        over_a_month = sum(each.outstanding for each in portfolio.late if each.from_day > 1)
        note = self.tr("late by more than 30 days: {amount}")
        self.at_risk.show_text(
            rates.rate_text(portfolio.at_risk),
            note.format(amount=figures.money_text(over_a_month, code)),
            "red" if portfolio.at_risk else "",
        )
        words = {
            "active": self.tr("A&ctive {count}"),
            "overdue": self.tr("O&verdue {count}"),
            "repaid": self.tr("Re&paid {count}"),
        }
        for state, text in words.items():
            self._states[state].setText(text.format(count=figures.count_text(counts[state])))

    def _repay(self) -> None:
        from savingsdesk.ui import lending

        line = self.chosen()
        if line is not None and line.state.owed:
            self._shell.ask(
                lending.repay_panel(self._shell, self._jobs, self._books, meeting_id=self._meeting_id, loan_id=line.id)
            )

    def _write_off(self) -> None:
        from savingsdesk.ui import lending

        line = self.chosen()
        if line is not None:
            self._shell.ask(
                lending.write_off_panel(
                    self._shell, self._jobs, self._books, meeting_id=self._meeting_id, loan_id=line.id
                )
            )

    def _roll_over(self) -> None:
        from savingsdesk.ui import lending

        line = self.chosen()
        if line is not None:
            panel = lending.roll_over_panel(
                self._shell, self._jobs, self._books, meeting_id=self._meeting_id, loan_id=line.id
            )
            panel.done.connect(self._turn_to_line)
            self._shell.ask(panel)

    def _turn_to_line(self, line: LoanLine) -> None:
        self.turn_to(line.id)

    def _why_lent(self) -> None:
        self._shell.why(self.tr("Lent out"), Filter(account=Account.LOANS))

    def _why_overdue(self) -> None:
        self._shell.why(self.tr("Overdue"), Filter(account=Account.LOANS, entry_ids=self._late_lines))

    def _why_loan(self) -> None:
        line = self.chosen()
        if line is not None:
            self._shell.why(self.tr("The loan of {name}").format(name=line.member_name), Filter(loan_id=line.id))
