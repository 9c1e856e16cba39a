"""Shares bought with a sum that is no whole number of stamps: what is over is handed back, kept, or given."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from savingsdesk.core.errors import Failure
from savingsdesk.core.money import currency
from savingsdesk.desk import contributions, groups
from savingsdesk.desk.contributions import Bought, LeftOver
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures
from savingsdesk.ui.act import ActPanel, Verb
from savingsdesk.ui.choosing import MemberEdit
from savingsdesk.ui.facts import Fact, Facts
from savingsdesk.ui.fields import AmountEdit, Choice, Field
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.screen import Shell


class BuyPanel(ActPanel):
    """`done` carries `Bought`."""

    def __init__(self, shell: Shell, jobs: Jobs, books: Books, meeting_id: int, member_id: int | None) -> None:
        super().__init__(shell, jobs, title=self.tr("Buy shares with an amount"), verb=self.tr("Buy the &shares"))
        self._books, self._meeting_id = books, meeting_id
        self._money = currency(groups.get(books).currency)
        self._price = groups.cycle(books).share_price
        self.member = self.add("member", Field(self.tr("&Member"), MemberEdit(books)))
        self.amount = self.add("amount", Field(self.tr("&Amount"), AmountEdit(self._money), "", self._money.code))
        which = Choice()
        which.addItem(self.tr("It is handed back"), LeftOver.HANDED_BACK)
        which.addItem(self.tr("It is kept for the next meeting"), LeftOver.KEPT)
        which.addItem(self.tr("It is given to the social fund"), LeftOver.GIVEN)
        self.left_over = self.add("left_over", Field(self.tr("What is &over"), which))
        self.facts = Facts()
        self.add_widget(self.facts)
        if member_id is not None:
            self.member.edit.set_member(member_id)
        self.refresh_when_edited(self._show)
        self.member.edit.chosen.connect(self._show)
        self.set_verb(self._make)
        self._show()

    def start_focus(self) -> None:
        (self.amount.edit if self.member.edit.member_id() is not None else self.member.edit).setFocus()

    def _make(self) -> Verb:
        member_id, amount = self.member.edit.value(), self.amount.edit.value()
        left_over, meeting_id = self.chosen_left_over(), self._meeting_id
        return lambda books, given: contributions.buy_shares(
            books, meeting_id, member_id, amount, left_over=left_over, sure=given.sure
        )

    def chosen_left_over(self) -> LeftOver:
        return LeftOver(self.left_over.edit.currentData())

    def _show(self) -> None:
        code, member_id = self._money.code, self.member.edit.member_id()
        kept = max(0, contributions.kept(self._books, member_id)) if member_id is not None else 0
        facts = [Fact(self.tr("One stamp"), figures.money_text(self._price, code))]
        if kept:
            facts.append(Fact(self.tr("Kept from before"), figures.money_text(kept, code)))
        try:
            amount = self.amount.edit.value()
        except Failure:
            self.facts.show_facts(facts)
            return
        bought = (amount + kept) // self._price
        over = amount + max(0, bought * self._price - amount) - bought * self._price
        facts.append(Fact(self.tr("Stamps"), figures.count_text(bought), is_strong=True))
        facts.append(Fact(self.tr("Over"), figures.money_text(over, code), is_strong=bool(over)))
        self.facts.show_facts(facts)


def bought_text(bought: Bought, left_over: LeftOver, code: str) -> tuple[str, str, str]:
    """What is said after it: large, small, and in which tone."""
    stamps = QCoreApplication.translate("buying", "%Ln stamp(s) bought", "", bought.shares)
    if not bought.left:
        return stamps, "", "green"
    amount = figures.money_text(bought.left, code)
    if left_over is LeftOver.HANDED_BACK:
        return QCoreApplication.translate("buying", "Hand back {amount}").format(amount=amount), stamps, "amber"
    if left_over is LeftOver.KEPT:
        kept = QCoreApplication.translate("buying", "{amount} is kept for the next meeting").format(amount=amount)
        return stamps, kept, "green"
    return (
        stamps,
        QCoreApplication.translate("buying", "{amount} is given to the social fund").format(amount=amount),
        "green",
    )
