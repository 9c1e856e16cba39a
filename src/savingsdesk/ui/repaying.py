"""The acts that end a loan: money that is brought back, and what the group gives up."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from savingsdesk.core import loans as core
from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Refused
from savingsdesk.core.loans import Allocation
from savingsdesk.core.money import currency
from savingsdesk.desk import groups, keys, loans
from savingsdesk.desk.loans import LoanLine, Repaid
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures, theme
from savingsdesk.ui.act import ActPanel, Given, Verb
from savingsdesk.ui.facts import Fact, Facts
from savingsdesk.ui.fields import AmountEdit, Card, Field, button, label
from savingsdesk.ui.lending import DayOfAct, place_choice
from savingsdesk.ui.messages import Message

if TYPE_CHECKING:
    from savingsdesk.ui.jobs import Jobs
    from savingsdesk.ui.screen import Shell


class RepayPanel(ActPanel):
    def __init__(self, shell: Shell, jobs: Jobs, books: Books, meeting_id: int | None, loan_id: int) -> None:
        super().__init__(
            shell,
            jobs,
            title=QCoreApplication.translate("lending", "Repay a loan"),
            verb=QCoreApplication.translate("lending", "&Repay"),
        )
        self._books, self._meeting_id, self._loan_id = books, meeting_id, loan_id
        self._group = groups.get(books)
        self.owed = Facts()
        self.amount = AmountEdit(currency(self._group.currency))
        self.usual, self.all = button("", "link"), button("", "link")
        self.add_widget(self.owed)
        self.add("amount", Field(self.tr("&Amount that is brought"), self.amount, "", self._group.currency))
        self.add_widget(_in_a_row(self.usual, self.all))
        self.day = DayOfAct(self, books, meeting_id)
        self._place = place_choice()
        self.add("place", Field(self.tr("&Where the money goes"), self._place))
        self.effect = Facts()
        card = Card(self.tr("What it does"))
        self._hint = label(self.tr("Type the amount: what it pays is shown here."), tone="faint", wraps=True)
        card.body.addWidget(self._hint)
        card.body.addWidget(self.effect)
        self.add_widget(card)
        self._line = loans.get(books, loan_id, self.day.text())
        self.usual.clicked.connect(lambda: self._take(loans.instalment(self._line, self.day.text())))
        self.all.clicked.connect(lambda: self._take(self._line.state.owed))
        self.refresh_when_edited(self._show)
        self.set_verb(self._make)
        self.done.connect(lambda repaid: shell.say(self._said(repaid)))
        self._show()

    def start_focus(self) -> None:
        self.amount.setFocus()

    def _take(self, minor: int) -> None:
        self.amount.set_value(minor)
        self.amount.textEdited.emit(self.amount.text())
        self._show()
        self.amount.setFocus()

    def _make(self) -> Verb:
        meeting_id, on, loan_id = self._meeting_id, self.day.given(), self._loan_id
        member_id, amount, place = self._line.member_id, self.amount.value(), self._place.currentData()

        def repay(books: Books, given: Given) -> Repaid:
            return loans.repay(
                books, meeting_id, member_id, amount, loan_id=loan_id, place=place, on=on, sure=given.sure
            )

        return repay

    def _show(self) -> None:
        day, code = self.day.text(), self._group.currency
        self._line = line = loans.get(self._books, self._loan_id, day)
        self.owed.show_facts(owed_facts(line, code))
        usual = loans.instalment(line, day)
        self.usual.setText(self.tr("&Instalment {amount}").format(amount=figures.amount_text(usual, code)))
        self.all.setText(self.tr("A&ll of it {amount}").format(amount=figures.amount_text(line.state.owed, code)))
        self.usual.setVisible(0 < usual < line.state.owed)
        self.all.setVisible(line.state.owed > 0)
        part = None
        with contextlib.suppress(Refused):  # said beside the field when the button is pressed
            part = core.allocate(line.terms, line.payments, self.amount.value(), day, self._group.cash_unit)
        self._hint.setVisible(part is None)
        self.effect.show_facts([] if part is None else self._effect(part))

    def _effect(self, part: Allocation) -> list[Fact]:
        code = self._group.currency
        left = self._line.state.owed - part.charge - part.principal
        facts = [
            Fact(self.tr("Pays of the service charge"), figures.money_text(part.charge, code)),
            Fact(self.tr("Pays of the loan"), figures.money_text(part.principal, code)),
        ]
        if part.kept:
            facts.append(
                Fact(self.tr("No coin is so small: stays with the group"), figures.money_text(part.kept, code))
            )
        if part.change:
            change = figures.money_text(part.change, code)
            facts.append(Fact(self.tr("Change to hand back"), change, is_strong=True, tone="amber"))
        facts.append(Fact(self.tr("Owed afterwards"), figures.money_text(left, code), is_strong=True))
        return facts

    def _said(self, repaid: Repaid) -> Message:
        code, name = self._group.currency, self._line.member_name
        left = sum(line.state.owed for line in repaid.lines)
        text = self.tr("{name} has repaid the loan.") if not left else self.tr("{name} still owes {left} on this loan.")
        if repaid.change:
            text = (
                self.tr("{name} has repaid the loan. Hand back {change}.")
                if not left
                else self.tr("{name} still owes {left} on this loan. Hand back {change}.")
            )
        change = figures.money_text(repaid.change, code)
        return Message(text.format(name=name, left=figures.money_text(left, code), change=change), "green")


class WriteOffPanel(ActPanel):
    def __init__(self, shell: Shell, jobs: Jobs, books: Books, meeting_id: int | None, loan_id: int) -> None:
        super().__init__(
            shell,
            jobs,
            title=QCoreApplication.translate("lending", "Write a loan off"),
            verb=QCoreApplication.translate("lending", "&Write it off"),
            intro=QCoreApplication.translate(
                "lending", "The group gives up what is owed, and all bear the loss. No money leaves the box."
            ),
        )
        self._books, self._meeting_id, self._loan_id = books, meeting_id, loan_id
        self._group = groups.get(books)
        self.owed, self.effect = Facts(), Facts()
        self.reason = QLineEdit()
        self.amount = AmountEdit(currency(self._group.currency))
        self.add_widget(self.owed)
        self.add("reason", Field(self.tr("&Reason"), self.reason, self.tr("Everyone can read it later.")))
        hint = self.tr("Leave it empty to give up all of it.")
        self.add("amount", Field(self.tr("&Amount"), self.amount, hint, self._group.currency))
        self.day = DayOfAct(self, books, meeting_id)
        self.add_widget(self.effect)
        self.needs_key(keys.needed(books, Keyed.PAYOUT))
        self.refresh_when_edited(self._show)
        self.set_verb(self._make)
        self.done.connect(lambda line: shell.say(self._said(line)))
        self._show()

    def _make(self) -> Verb:
        meeting_id, on, loan_id = self._meeting_id, self.day.given(), self._loan_id
        amount = self.amount.value() if self.amount.text().strip() else None
        reason = self.reason.text()

        def write_off(books: Books, given: Given) -> LoanLine:
            return loans.write_off(books, meeting_id, loan_id, reason, amount=amount, keys=given.keys, on=on)

        return write_off

    def _show(self) -> None:
        code = self._group.currency
        line = loans.get(self._books, self._loan_id, self.day.text())
        self.owed.show_facts(owed_facts(line, code))
        try:
            given_up = self.amount.value() if self.amount.text().strip() else line.state.owed
        except Refused:
            self.effect.show_facts([])
            return
        left = max(0, line.state.owed - given_up)
        self.effect.show_facts(
            [
                Fact(self.tr("The group gives up"), figures.money_text(given_up, code), is_strong=True, tone="red"),
                Fact(self.tr("Owed afterwards"), figures.money_text(left, code), is_strong=True),
            ]
        )

    def _said(self, line: LoanLine) -> Message:
        left = figures.money_text(line.state.owed, self._group.currency)
        text = self.tr("The loan of {name} is written off.")
        if line.state.owed:
            text = self.tr("A part of the loan of {name} is written off. {left} are still owed.")
        return Message(text.format(name=line.member_name, left=left), "green")


def owed_facts(line: LoanLine, code: str) -> list[Fact]:
    """Who owes what, and since when: the same lines in every act on a loan."""
    due = QCoreApplication.translate("lending", "Due on {day}").format(day=figures.day_text(line.due_on, "full"))
    late = ""
    if line.is_overdue:
        late = QCoreApplication.translate("loan_page", "%Ln day(s) late", None, line.days_late)
    return [
        Fact(
            QCoreApplication.translate("lending", "{name} owes").format(name=line.member_name),
            figures.money_text(line.state.owed, code),
            is_strong=True,
        ),
        Fact(QCoreApplication.translate("lending", "Principal"), figures.money_text(line.state.principal_owed, code)),
        Fact(QCoreApplication.translate("lending", "Service charge"), figures.money_text(line.state.charge_owed, code)),
        Fact(due, late, tone="red" if line.is_overdue else "faint"),
    ]


def _in_a_row(*widgets: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.S)
    for each in widgets:
        row.addWidget(each)
    row.addStretch(1)
    return made
