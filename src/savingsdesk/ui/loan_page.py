"""One loan on a page: what it owes in words, what was agreed, what was paid, and what one does with it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from savingsdesk.core import loans as core
from savingsdesk.core.errors import Refused
from savingsdesk.core.model import Fund
from savingsdesk.desk.loans import LoanLine
from savingsdesk.desk.passbooks import LoanPage
from savingsdesk.ui import figures, messages, rates, theme
from savingsdesk.ui.facts import Fact, Facts
from savingsdesk.ui.fields import Card, Elided, Pill, button, label

_MOST_DUES = 12  # of the agreed schedule; a longer one is told by its first and its last days


class LoanCard(Card):
    """Made in pieces. The signals ask for an act on the loan that is shown, or for the entries behind it."""

    repay_wanted = Signal()
    write_off_wanted = Signal()
    roll_over_wanted = Signal()
    why_wanted = Signal()

    def pieces(self) -> Iterator[None]:
        self.name = Elided("title")
        self.pill = Pill("", "green")
        self.sentence = label("", wraps=True)
        self.terms = label("", "small", "faint", wraps=True)
        self.none = label(self.tr("Choose a loan in the list: it is shown here."), tone="faint", wraps=True)
        self._acts = self._make_acts()
        head = QHBoxLayout()
        head.setSpacing(theme.M)
        head.addWidget(self.name, 1)
        head.addWidget(self.pill)
        self.body.addLayout(head)
        for each in (self.sentence, self._acts, self.none):
            self.body.addWidget(each)
        yield
        self.schedule, self.payments = Facts(), Facts()
        self._nothing_paid = label(self.tr("Nothing was paid on it yet."), "small", "faint", wraps=True)
        self.why_button = button(self.tr("Show the &entries"), "link")
        self.why_button.clicked.connect(self.why_wanted)
        self._area = self._make_area()
        self.body.addWidget(self._area, 1)
        self.body.addStretch(0)
        self.show_page(None, "")
        yield

    def _make_acts(self) -> QWidget:
        self.repay_button = button(self.tr("&Repay"))
        self.roll_over_button = button(self.tr("R&oll over"))
        self.write_off_button = button(self.tr("Write o&ff"))
        self.repay_button.clicked.connect(self.repay_wanted)
        self.roll_over_button.clicked.connect(self.roll_over_wanted)
        self.write_off_button.clicked.connect(self.write_off_wanted)
        made = QWidget()
        acts = QHBoxLayout(made)
        acts.setContentsMargins(0, theme.XS, 0, 0)
        acts.setSpacing(theme.S)
        for each in (self.repay_button, self.roll_over_button, self.write_off_button):
            acts.addWidget(each)
        acts.addStretch(1)
        return made

    def _make_area(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("look", "plain")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, theme.S, theme.M, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.terms)
        column.addSpacing(theme.XS)
        column.addWidget(label(self.tr("As agreed"), strong=True))
        column.addWidget(self.schedule)
        column.addSpacing(theme.M)
        paid = QHBoxLayout()
        paid.addWidget(label(self.tr("Paid"), strong=True), 1)
        paid.addWidget(self.why_button)
        column.addLayout(paid)
        column.addWidget(self.payments)
        column.addWidget(self._nothing_paid)
        column.addStretch(1)
        made = QScrollArea()
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setWidgetResizable(True)
        made.setWidget(inner)
        return made

    def show_page(self, page: LoanPage | None, code: str) -> None:
        """`code` is the currency's; None: no loan is chosen."""
        for each in (self.name, self.pill, self.sentence, self._acts, self._area):
            each.setVisible(page is not None)
        self.none.setVisible(page is None)
        if page is None:
            return
        line = page.line
        self.name.setText(line.member_name)
        self.pill.set(state_text(line), state_tone(line))
        self.sentence.setText(state_sentence(line, code))
        self.terms.setText(terms_sentence(line, code))
        for each in (self.repay_button, self.roll_over_button, self.write_off_button):
            each.setEnabled(line.state.owed > 0)
        self.schedule.show_facts(_agreed(line, code))
        paid = [
            Fact(_paid_text(each.date, each.kind, each.meeting_number), figures.amount_text(each.amount, code))
            for each in page.payments
        ]
        self.payments.show_facts(paid)
        self._nothing_paid.setVisible(not paid)


def state_text(line: LoanLine) -> str:
    """The state of a loan in a word or two."""
    if line.state.overpaid:
        return QCoreApplication.translate("loan_page", "paid too much")
    if not line.state.owed:
        return QCoreApplication.translate("loan_page", "repaid")
    if line.is_overdue:
        return QCoreApplication.translate("loan_page", "%Ln day(s) late", None, line.days_late)
    return QCoreApplication.translate("loan_page", "in time")


def state_tone(line: LoanLine) -> str:
    if line.state.overpaid:
        return "amber"
    return "red" if line.is_overdue else "green"


def state_sentence(line: LoanLine, code: str) -> str:
    """What is owed, of what, and until when, as one says it in the meeting."""
    state = line.state
    if line.problem:
        return messages.explain(line.problem)
    if state.overpaid:
        text = QCoreApplication.translate(
            "loan_page", "{amount} more was paid than the loan costs. Hand it back, or correct one of the payments."
        )
        return text.format(amount=figures.money_text(state.overpaid, code))
    if not state.owed:
        text = QCoreApplication.translate("loan_page", "Repaid on {day}.")
        if line.written_off:
            text = QCoreApplication.translate("loan_page", "Ended on {day}; {amount} of it was written off.")
        return text.format(
            day=figures.day_text(state.cleared_on or line.due_on, "full"),
            amount=figures.money_text(line.written_off, code),
        )
    text = QCoreApplication.translate("loan_page", "Owes {owed}: principal {principal}, charge {charge}. Due on {day}.")
    if line.is_overdue:
        text = QCoreApplication.translate(
            "loan_page",
            "Owes {owed}: principal {principal}, charge {charge}. It was due on {day}, %Ln day(s) ago.",
            None,
            line.days_late,
        )
    return text.format(
        owed=figures.money_text(state.owed, code),
        principal=figures.amount_text(state.principal_owed, code),
        charge=figures.amount_text(state.charge_owed, code),
        day=figures.day_text(line.due_on, "full"),
    )


def terms_sentence(line: LoanLine, code: str) -> str:
    """What was agreed on: sum, day, term, charge and fund."""
    terms = line.terms
    text = QCoreApplication.translate(
        "loan_page", "{amount} of the loan fund, lent on {day} for {term}. Charge: {rate}. {method}."
    )
    if line.fund is Fund.SOCIAL:
        text = QCoreApplication.translate(
            "loan_page", "{amount} of the social fund, lent on {day} for {term}. Charge: {rate}. {method}."
        )
    return text.format(
        amount=figures.money_text(line.principal, code),
        day=figures.day_text(terms.issued_on, "full"),
        term=rates.length_text(terms.period, terms.term),
        rate=rates.rate_text(terms.rate),
        method=rates.method_name(terms.method),
    )


def _agreed(line: LoanLine, code: str) -> list[Fact]:
    """The schedule of the agreed term in equal parts, as it was when the loan was given."""
    try:
        dues = core.schedule(line.terms, line.terms.term)
    except Refused:
        return []
    shown = dues if len(dues) <= _MOST_DUES else (*dues[: _MOST_DUES - 1], dues[-1])
    text = QCoreApplication.translate("loan_page", "{day}: {principal} and {charge} charge")
    return [
        Fact(
            text.format(
                day=figures.day_text(due.on, "short"),
                principal=figures.amount_text(due.principal, code),
                charge=figures.amount_text(due.charge, code),
            ),
            figures.amount_text(due.principal + due.charge, code),
        )
        for due in shown
    ]


def _paid_text(day: str, kind: str, meeting_number: int | None) -> str:
    text = QCoreApplication.translate("loan_page", "{day}: {kind}")
    if meeting_number is not None:
        text = QCoreApplication.translate("loan_page", "{day}, meeting {number}: {kind}")
    number = figures.count_text(meeting_number or 0)
    return text.format(day=figures.day_text(day, "short"), kind=_kind(kind), number=number)


def _kind(kind: str) -> str:
    return {
        "repayment": QCoreApplication.translate("loan_page", "principal"),
        "service_charge": QCoreApplication.translate("loan_page", "service charge"),
        "write_off": QCoreApplication.translate("loan_page", "written off"),
    }.get(kind, kind)
