"""A claim on the burial fund: who died, which benefit, and what the group has to decide before it is paid."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit

from savingsdesk.core.burial import Standing
from savingsdesk.core.errors import Failure
from savingsdesk.core.money import currency
from savingsdesk.desk import burials, constitutions, groups
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures, messages
from savingsdesk.ui.act import ActPanel, Verb
from savingsdesk.ui.choosing import MemberEdit
from savingsdesk.ui.facts import Fact, Facts
from savingsdesk.ui.fields import AmountEdit, Choice, Field, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.lending import place_choice
from savingsdesk.ui.opening import DayEdit
from savingsdesk.ui.screen import Shell

_SELF, _OTHER = "self", "other"


class ClaimPanel(ActPanel):
    """`done` carries the payout's id. What would be asked is shown as soon as the member and the death are known."""

    def __init__(self, shell: Shell, jobs: Jobs, books: Books, meeting_id: int, day: str) -> None:
        super().__init__(shell, jobs, title=self.tr("Pay a benefit"), verb=self.tr("&Pay the benefit"))
        self._books, self._meeting_id = books, meeting_id
        money, agreed = currency(groups.get(books).currency), constitutions.current(books, day)
        self._money = money
        self.member = self.add("member", Field(self.tr("&Member"), MemberEdit(books)))
        self.facts = Facts()
        self.add_widget(self.facts)
        self.warning = label("", tone="amber", wraps=True)
        self.add_widget(self.warning)
        self.warning.hide()
        self.who = self.add("dependant", Field(self.tr("&Who died"), Choice()))
        self.died_on = DayEdit()
        self.died_on.setDate(QDate.fromString(day, Qt.DateFormat.ISODate))
        self.add("died_on", Field(self.tr("Da&y of the death"), self.died_on))
        which = Choice()
        for each in agreed.benefits:
            text = self.tr("{benefit} · {amount}").format(
                benefit=each.name, amount=figures.money_text(each.amount, money.code)
            )
            which.addItem(text, each.name)
        which.addItem(self.tr("Another amount"), None)
        self.benefit = self.add("benefit", Field(self.tr("B&enefit"), which))
        self.amount = self.add("amount", Field(self.tr("&Amount"), AmountEdit(money), "", money.code))
        self.reason = self.add("reason", Field(self.tr("&Note for the books"), QLineEdit()))
        self.place = self.add("place", Field(self.tr("Where the money &lies"), place_choice()))
        self.member.edit.chosen.connect(self._on_member)
        which.currentIndexChanged.connect(self._show_amount)
        self.refresh_when_edited(self._show_asked)
        self._on_member(None)
        self._show_amount()
        self.set_verb(self._make)

    def _on_member(self, member_id: int | None) -> None:
        who = self.who.edit
        who.clear()
        who.addItem(self.tr("The member"), _SELF)
        self.facts.show_facts([])
        if member_id is not None:
            for each in burials.dependants(self._books, member_id):
                text = self.tr("{name}, {relation}").format(name=each.name, relation=each.relation)
                who.addItem(text if each.relation else each.name, each.id)
            cover = burials.cover(self._books, member_id)
            facts = [Fact(self.tr("Cover"), *self._cover_text(cover.standing))]
            if cover.missed:
                facts.append(Fact(self.tr("Dues missed in a row"), figures.count_text(cover.missed), tone="amber"))
            facts.append(Fact(self.tr("Covered from"), figures.day_text(cover.covered_from, "short")))
            self.facts.show_facts(facts)
        who.addItem(self.tr("Somebody who is not listed"), _OTHER)
        self._show_asked()

    def _cover_text(self, standing: Standing) -> tuple[str, bool, str]:
        match standing:
            case Standing.COVERED:
                return self.tr("✓ covered"), True, "green"
            case Standing.WAITING:
                return self.tr("still waiting"), True, "amber"
            case _:
                return self.tr("! lapsed"), True, "red"

    def _show_amount(self) -> None:
        self.amount.setVisible(self.benefit.edit.currentData() is None)

    def _benefit(self) -> str | int:
        name = self.benefit.edit.currentData()
        return str(name) if name is not None else self.amount.edit.value()

    def _dead(self) -> tuple[int | None, bool]:
        """The listed dependant's id, and whether it was the member."""
        chosen = self.who.edit.currentData()
        return (chosen if isinstance(chosen, int) else None), chosen == _SELF

    def _day(self) -> str:
        return self.died_on.date().toString(Qt.DateFormat.ISODate)

    def _show_asked(self) -> None:
        """What the group has to decide on, before anybody presses the verb."""
        dependant_id, died = self._dead()
        codes: list[str] = []
        with contextlib.suppress(Failure):  # not all of it is typed yet; the verb says what is missing
            codes = burials.asks(
                self._books,
                self._meeting_id,
                self.member.edit.value(),
                self._benefit(),
                dependant_id=dependant_id,
                died=died,
                died_on=self._day(),
                place=self.place.edit.currentData(),
            )
        self.warning.setText("\n".join(messages.explain(code) for code in codes))
        self.warning.setVisible(bool(codes))

    def _make(self) -> Verb:
        member_id, benefit, meeting_id = self.member.edit.value(), self._benefit(), self._meeting_id
        dependant_id, died = self._dead()
        died_on, place, reason = self._day(), self.place.edit.currentData(), self.reason.edit.text()
        return lambda books, given: burials.claim(
            books,
            meeting_id,
            member_id,
            benefit,
            dependant_id=dependant_id,
            died=died,
            died_on=died_on,
            place=place,
            reason=reason,
            keys=given.keys,
            sure=given.sure,
        )
