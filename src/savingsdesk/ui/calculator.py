"""What a loan would cost, before anybody asks for one: with parts brought each period, and all at the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from savingsdesk.core import loans as core
from savingsdesk.core.errors import Failure
from savingsdesk.core.money import currency
from savingsdesk.desk import constitutions, groups, loans
from savingsdesk.ui import figures, rates, theme
from savingsdesk.ui.facts import Fact, Facts
from savingsdesk.ui.fields import AmountEdit, Card, CountEdit, Field, button, label
from savingsdesk.ui.lending import CostCard
from savingsdesk.ui.screen import Panel

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books

_PAUSE_MS = 150


class CostPanel(Panel):
    """`give` goes on to the act of giving a loan."""

    def __init__(self, books: Books, give: Callable[[], None]) -> None:
        super().__init__()
        self._books, self._code = books, groups.get(books).currency
        agreed = constitutions.current(books)
        self.amount, self.term = AmountEdit(currency(self._code)), CountEdit("term")
        self.cost = CostCard()
        self.parts = Facts()
        self._parts_card = Card(self.tr("When a part is brought each time"))
        self._parts_card.body.addWidget(self.parts)
        rule = self.tr("Charge: {rate}. {method}. A period is {period}.")
        intro = rule.format(
            rate=rates.rate_text(agreed.charge_rate),
            method=rates.method_name(agreed.charge_method),
            period=rates.length_text(agreed.period, 1),
        )
        give_button, back = button(self.tr("Give a &loan")), button(self.tr("&Back"))
        give_button.clicked.connect(give)
        back.clicked.connect(self.closed)
        inner = QWidget()
        inner.setProperty("look", "plain")
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.L)
        title = self.tr("What will it cost?")
        self.setAccessibleName(title)
        column.addWidget(label(title, "title", strong=True, wraps=True))
        column.addWidget(label(intro, tone="faint", wraps=True))
        column.addWidget(Field(self.tr("&Amount"), self.amount, "", self._code))
        column.addWidget(Field(self.tr("&Term, in periods"), self.term))
        column.addWidget(self.cost)
        column.addWidget(self._parts_card)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.XL, theme.S, theme.XL, theme.XL)
        foot.addWidget(give_button)
        foot.addWidget(back)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.show_cost)
        for edit in (self.amount, self.term):
            self._follow(edit)
        self.amount.returnPressed.connect(self.term.setFocus)
        self.show_cost()

    def _follow(self, edit: QLineEdit) -> None:
        edit.textEdited.connect(lambda _: self._pause.start())

    def start_focus(self) -> None:
        self.amount.setFocus()

    @Slot()
    def show_cost(self) -> None:
        try:
            terms = loans.agreed_terms(self._books, self.amount.value(), self.term.value())
            cost, dues = core.cost(terms), core.schedule(terms, terms.term)
        except Failure:
            self.cost.show_cost(None, self._code)
            self._parts_card.hide()
            return
        self.cost.show_cost(cost, self._code)
        charge = sum(due.charge for due in dues)
        facts = [Fact(self.tr("Service charge"), figures.money_text(charge, self._code))]
        facts += [
            Fact(
                figures.day_text(due.on, "short"),
                figures.amount_text(due.charge + due.principal, self._code),
                tone="faint",
            )
            for due in dues
        ]
        self.parts.show_facts(facts)
        self._parts_card.setVisible(terms.term > 1)
