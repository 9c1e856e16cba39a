"""The acts of lending: give a loan, and roll one over. Each says what it costs before the group agrees.

Taking money back is in `repaying`; all four panels are asked for here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import QWidget

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Refused
from savingsdesk.core.loans import ChargeMethod, Cost, Period
from savingsdesk.core.model import Fund, Group, Meeting, Place
from savingsdesk.core.money import currency
from savingsdesk.desk import constitutions, groups, keys, loans, meetings
from savingsdesk.desk.loans import LoanLine
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures, rates
from savingsdesk.ui.act import ActPanel, Given, Verb
from savingsdesk.ui.choosing import MemberEdit
from savingsdesk.ui.facts import Fact, Facts
from savingsdesk.ui.fields import AmountEdit, Card, Choice, CountEdit, Field, Tick, label
from savingsdesk.ui.messages import Message
from savingsdesk.ui.opening import DayEdit

if TYPE_CHECKING:
    from savingsdesk.ui.jobs import Jobs
    from savingsdesk.ui.screen import Shell

_MOST_LINES = 6  # of a schedule, in a panel


def give_panel(
    shell: Shell, jobs: Jobs, books: Books, *, meeting_id: int | None, member_id: int | None = None
) -> ActPanel:
    """A loan for a member who is named in the panel; `done` carries the `LoanLine`. Without a meeting, on a day."""
    return GivePanel(shell, jobs, books, meeting_id, member_id)


def roll_over_panel(shell: Shell, jobs: Jobs, books: Books, *, meeting_id: int | None, loan_id: int) -> ActPanel:
    """A new loan in place of an old one; `done` carries the new `LoanLine`. Raises `Refused` (``loan.unknown``)."""
    return RollOverPanel(shell, jobs, books, meeting_id, loan_id)


def repay_panel(shell: Shell, jobs: Jobs, books: Books, *, meeting_id: int | None, loan_id: int) -> ActPanel:
    """What a member hands over for a loan; `done` carries `Repaid`. Raises `Refused` (``loan.unknown``)."""
    from savingsdesk.ui.repaying import RepayPanel

    return RepayPanel(shell, jobs, books, meeting_id, loan_id)


def write_off_panel(shell: Shell, jobs: Jobs, books: Books, *, meeting_id: int | None, loan_id: int) -> ActPanel:
    """What the group gives up; `done` carries the `LoanLine`. Raises `Refused` (``loan.unknown``)."""
    from savingsdesk.ui.repaying import WriteOffPanel

    return WriteOffPanel(shell, jobs, books, meeting_id, loan_id)


def place_choice() -> Choice:
    """Where the money lies that an act moves; its data are `Place`."""
    made = Choice()
    made.addItem(QCoreApplication.translate("lending", "The box"), Place.BOX)
    made.addItem(QCoreApplication.translate("lending", "The bank"), Place.BANK)
    made.addItem(QCoreApplication.translate("lending", "Mobile money"), Place.MOBILE)
    return made


class DayOfAct:
    """The day of an act: that of the open meeting, or one that is chosen between meetings."""

    def __init__(self, panel: ActPanel, books: Books, meeting_id: int | None) -> None:
        self._books = books
        meeting = meetings.current(books) if meeting_id is not None else None
        self._meeting: Meeting | None = meeting
        self._edit: DayEdit | None = None
        if meeting_id is None:
            self._edit = DayEdit()
            self._edit.setDate(QDate.fromString(books.today(), Qt.DateFormat.ISODate))
            panel.add("day", Field(QCoreApplication.translate("lending", "&Day"), self._edit))

    def text(self) -> str:
        """The ISO day."""
        if self._edit is not None:
            return self._edit.date().toString(Qt.DateFormat.ISODate)
        return self._meeting.held_on if self._meeting is not None else self._books.today()

    def given(self) -> str | None:
        """What the verbs take as ``on``: nothing in a meeting."""
        return self.text() if self._edit is not None else None


class OtherTerms:
    """What seldom differs, folded away: how the charge grows, its rate, the fund, and where the money lies."""

    def __init__(self, panel: ActPanel, *, has_fund: bool) -> None:
        self.toggle = Tick(
            QCoreApplication.translate("lending", "&Other terms, another fund or place")
            if has_fund
            else QCoreApplication.translate("lending", "&Other terms or another place")
        )
        panel.add_widget(self.toggle)
        self._method, self._rate = Choice(), rates.RateEdit()
        self._method.addItem(QCoreApplication.translate("lending", "As the group agreed"), None)
        for method, name in rates.method_names().items():
            self._method.addItem(name, method)
        self._fund = Choice()
        self._fund.addItem(QCoreApplication.translate("lending", "Loan fund"), Fund.LOAN)
        self._fund.addItem(QCoreApplication.translate("lending", "Social fund"), Fund.SOCIAL)
        self._place = place_choice()
        self._fields: list[QWidget] = [
            panel.add("method", Field(QCoreApplication.translate("lending", "How the charge &grows"), self._method)),
            panel.add(
                "rate",
                Field(
                    QCoreApplication.translate("lending", "&Rate of the charge"),
                    self._rate,
                    QCoreApplication.translate("lending", "Leave it empty for the rate that the group agreed on."),
                    QCoreApplication.translate("lending", "%"),
                ),
            ),
        ]
        if has_fund:
            self._fields.append(panel.add("fund", Field(QCoreApplication.translate("lending", "&Fund"), self._fund)))
        self._fields.append(
            panel.add("place", Field(QCoreApplication.translate("lending", "&Where the money lies"), self._place))
        )
        self._fold(False)
        self.toggle.toggled.connect(self._fold)

    def _fold(self, is_open: bool) -> None:
        for field in self._fields:
            field.setVisible(is_open)

    @property
    def method(self) -> ChargeMethod | None:
        chosen = self._method.currentData()
        return ChargeMethod(chosen) if self.toggle.isChecked() and chosen else None

    @property
    def rate(self) -> int | None:
        """Raises `Refused` on ``rate``."""
        return self._rate.value() if self.toggle.isChecked() and self._rate.text().strip() else None

    @property
    def fund(self) -> Fund:
        return Fund(self._fund.currentData()) if self.toggle.isChecked() else Fund.LOAN

    @property
    def place(self) -> Place:
        return Place(self._place.currentData()) if self.toggle.isChecked() else Place.BOX


class CostCard(Card):
    """What a loan will cost, and what is brought when."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("lending", "What it will cost"))
        self._hint = label(
            QCoreApplication.translate("lending", "Type the amount and the term: the cost is shown here."),
            tone="faint",
            wraps=True,
        )
        self.facts = Facts()
        self.body.addWidget(self._hint)
        self.body.addWidget(self.facts)

    def show_cost(self, cost: Cost | None, code: str) -> None:
        """Nothing yet, or the sums with the days on which something falls due; `code` is the currency's."""
        self._hint.setVisible(cost is None)
        self.facts.show_facts([] if cost is None else _facts_of(cost, code))


def _facts_of(cost: Cost, code: str) -> list[Fact]:
    lines = cost.lines
    shown = lines if len(lines) <= _MOST_LINES else (*lines[: _MOST_LINES - 2], lines[-1])
    facts = [
        Fact(QCoreApplication.translate("lending", "Service charge"), figures.money_text(cost.charge, code)),
        Fact(
            QCoreApplication.translate("lending", "To be brought back in all"),
            figures.money_text(cost.total, code),
            is_strong=True,
        ),
    ]
    for line in shown:
        if line is lines[-1] and len(shown) < len(lines):
            count = len(lines) - len(shown)
            facts.append(
                Fact(
                    QCoreApplication.translate("lending", "and on %Ln more day(s) between", None, count),
                    "",
                    tone="faint",
                )
            )
        what = QCoreApplication.translate("lending", "{day}: charge")
        if line.principal and line.charge:
            what = QCoreApplication.translate("lending", "{day}: the loan and its charge")
        elif line.principal:
            what = QCoreApplication.translate("lending", "{day}: the loan")
        amount = figures.amount_text(line.charge + line.principal, code)
        facts.append(Fact(what.format(day=figures.day_text(line.on, "short")), amount, tone="faint"))
    return facts


class GivePanel(ActPanel):
    def __init__(
        self, shell: Shell, jobs: Jobs, books: Books, meeting_id: int | None, member_id: int | None = None
    ) -> None:
        super().__init__(
            shell,
            jobs,
            title=QCoreApplication.translate("lending", "Give a loan"),
            verb=QCoreApplication.translate("lending", "Give the &loan"),
        )
        self._books, self._meeting_id = books, meeting_id
        self._group = groups.get(books)
        agreed = constitutions.current(books)
        self.member = MemberEdit(books)
        self.amount = AmountEdit(currency(self._group.currency))
        self.term = CountEdit("term")
        self.standing = Facts()
        self.cost = CostCard()
        self.add(
            "member", Field(self.tr("&Member"), self.member, self.tr("Type the number in the register, or the name."))
        )
        self.add_widget(self.standing)
        self.add("amount", Field(self.tr("&Amount"), self.amount, "", self._group.currency))
        self.add("term", _term_field(self.term, agreed.period, agreed.longest_term))
        self.day = DayOfAct(self, books, meeting_id)
        self.other = OtherTerms(self, has_fund=True)
        self.add_widget(self.cost)
        self.member.chosen.connect(self._show_standing)
        self.other.toggle.toggled.connect(self.show_cost)
        self.refresh_when_edited(self.show_cost)
        self.set_verb(self._make)
        self.done.connect(lambda line: shell.say(_given(line, self._group)))
        if member_id is not None:
            self.member.set_member(member_id)

    def start_focus(self) -> None:
        (self.amount if self.member.member_id() is not None else self.member).setFocus()

    def _make(self) -> Verb:
        meeting_id, on = self._meeting_id, self.day.given()
        member_id, amount, term = self.member.value(), self.amount.value(), self.term.value()
        rate, method = self.other.rate, self.other.method
        fund, place = self.other.fund, self.other.place

        def give(books: Books, given: Given) -> LoanLine:
            return loans.give(
                books,
                meeting_id,
                member_id,
                amount,
                term,
                fund=fund,
                place=place,
                rate=rate,
                method=method,
                keys=given.keys,
                on=on,
                sure=given.sure,
            )

        return give

    def _show_standing(self, member_id: int | None) -> None:
        if member_id is None:
            self.standing.show_facts([])
            return
        may = loans.borrowing(self._books, member_id, self.day.text())
        code = self._group.currency
        facts = [Fact(self.tr("Saved in this cycle"), figures.money_text(may.saved, code))]
        if may.owed:
            facts.append(Fact(self.tr("Owed on other loans"), figures.money_text(may.owed, code), tone="amber"))
        most = (
            self.tr("May borrow, {count} times the savings")
            if not may.owed
            else self.tr("May borrow, {count} times the savings less what is owed")
        )
        count = figures.count_text(may.multiple)
        facts.append(Fact(most.format(count=count), figures.money_text(may.most, code), is_strong=True))
        self.standing.show_facts(facts)

    def show_cost(self) -> None:
        """What is typed, reckoned; and whether another officer signs for so much."""
        cost = cost_of(self._books, self.amount.value, self.term, self.other, self.day.text())
        self.cost.show_cost(cost, self._group.currency)
        cap = constitutions.current(self._books, self.day.text()).payout_cap
        amount = 0 if cost is None else cost.total - cost.charge
        self.needs_key(0 < cap < amount and keys.needed(self._books, Keyed.PAYOUT))


class RollOverPanel(ActPanel):
    def __init__(self, shell: Shell, jobs: Jobs, books: Books, meeting_id: int | None, loan_id: int) -> None:
        super().__init__(
            shell,
            jobs,
            title=QCoreApplication.translate("lending", "Roll the loan over"),
            verb=QCoreApplication.translate("lending", "&Roll the loan over"),
            intro=QCoreApplication.translate(
                "lending", "A new loan pays all that is owed on the old one. No money leaves the box."
            ),
        )
        self._books, self._meeting_id, self._loan_id = books, meeting_id, loan_id
        self._group = groups.get(books)
        agreed = constitutions.current(books)
        self.owed = Facts()
        self.term = CountEdit("term")
        self.pays_charge = Tick(self.tr("The &charge is paid in cash now"))
        self.cost = CostCard()
        self.add_widget(self.owed)
        self.add("term", _term_field(self.term, agreed.period, agreed.longest_term))
        self.day = DayOfAct(self, books, meeting_id)
        self.add_widget(self.pays_charge)
        self.other = OtherTerms(self, has_fund=False)
        self.add_widget(self.cost)
        self.pays_charge.toggled.connect(self._show)
        self.other.toggle.toggled.connect(self._show)
        self.refresh_when_edited(self._show)
        self.set_verb(self._make)
        self.done.connect(lambda line: shell.say(_given(line, self._group)))
        self._show()

    def _make(self) -> Verb:
        meeting_id, on, loan_id = self._meeting_id, self.day.given(), self._loan_id
        term, pays_charge = self.term.value(), self.pays_charge.isChecked()
        rate, method, place = self.other.rate, self.other.method, self.other.place

        def roll_over(books: Books, given: Given) -> LoanLine:
            return loans.roll_over(
                books,
                meeting_id,
                loan_id,
                term,
                pay_charge=pays_charge,
                place=place,
                rate=rate,
                method=method,
                on=on,
                sure=given.sure,
            )

        return roll_over

    def _show(self) -> None:
        code, day = self._group.currency, self.day.text()
        line = loans.get(self._books, self._loan_id, day)
        new = line.state.principal_owed if self.pays_charge.isChecked() else line.state.owed
        facts = [
            Fact(self.tr("Owed by {name}").format(name=line.member_name), figures.money_text(line.state.owed, code)),
            Fact(self.tr("of which service charge"), figures.money_text(line.state.charge_owed, code), tone="faint"),
            Fact(self.tr("The new loan"), figures.money_text(new, code), is_strong=True),
        ]
        self.owed.show_facts(facts)
        self.cost.show_cost(cost_of(self._books, lambda: new, self.term, self.other, day), code)


def cost_of(
    books: Books, amount: Callable[[], int], term: CountEdit, other: OtherTerms | None, day: str
) -> Cost | None:
    """What is typed, reckoned; None while something is missing or cannot be read."""
    try:
        rate = other.rate if other is not None else None
        method = other.method if other is not None else None
        return loans.cost(books, amount(), term.value(), rate=rate, method=method, on=day)
    except Refused:
        return None


def _term_field(edit: CountEdit, period: Period, longest: int) -> Field[CountEdit]:
    one = rates.length_text(period, 1)
    hint = QCoreApplication.translate(
        "lending", "A period is {period}. The group lends for at most %Ln period(s).", None, longest
    ).format(period=one)
    return Field(QCoreApplication.translate("lending", "&Term, in periods"), edit, hint)


def _given(line: LoanLine, group: Group) -> Message:
    text = QCoreApplication.translate("lending", "The loan of {amount} to {name} is written down. It is due on {day}.")
    return Message(
        text.format(
            amount=figures.money_text(line.principal, group.currency),
            name=line.member_name,
            day=figures.day_text(line.due_on, "full"),
        ),
        "green",
    )
