"""A claim on the burial fund: who died, which benefit, and what the group has to decide before it is paid."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class _Standing:
    """Whom a member listed, and whether the member is covered today."""

    member_id: int
    dependants: list[burials.Dependant]
    cover: burials.Cover


def _standing_of(books: Books, member_id: int) -> _Standing:
    return _Standing(member_id, burials.dependants(books, member_id), burials.cover(books, member_id))


class ClaimPanel(ActPanel):
    """`done` carries the payout's id. What would be asked is shown as soon as the member and the death are known."""

    def __init__(self, shell: Shell, jobs: Jobs, books: Books, meeting_id: int, day: str) -> None:
        super().__init__(shell, jobs, title=self.tr("Pay a benefit"), verb=self.tr("&Pay the benefit"))
        self._meeting_id, self._is_closed = meeting_id, False
        self.closed.connect(self._on_closed)
        money, agreed = currency(groups.get(books).currency), constitutions.current(books, day)
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

    def _on_closed(self) -> None:
        """What was still asked of the books is for nobody any more."""
        self._is_closed = True

    def _on_member(self, member_id: int | None) -> None:
        self._show_member(None)
        if member_id is not None:
            self._jobs.read(lambda books: _standing_of(books, member_id), self._show_member, self._shell.fail)

    def _show_member(self, found: _Standing | None) -> None:
        if self._is_closed or (found is not None and found.member_id != self.member.edit.member_id()):
            return  # the panel was closed, or another member was typed meanwhile
        who, facts = self.who.edit, []
        who.clear()
        who.addItem(self.tr("The member"), _SELF)
        if found is not None:
            for each in found.dependants:
                text = self.tr("{name}, {relation}").format(name=each.name, relation=each.relation)
                who.addItem(text if each.relation else each.name, each.id)
            facts.append(Fact(self.tr("Cover"), *self._cover_text(found.cover.standing)))
            if found.cover.missed:
                missed = figures.count_text(found.cover.missed)
                facts.append(Fact(self.tr("Dues missed in a row"), missed, tone="amber"))
            facts.append(Fact(self.tr("Covered from"), figures.day_text(found.cover.covered_from, "short")))
        who.addItem(self.tr("Somebody who is not listed"), _OTHER)
        self.facts.show_facts(facts)
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
        self._show_codes([])
        dependant_id, died = self._dead()
        meeting_id, died_on, place = self._meeting_id, self._day(), self.place.edit.currentData()
        try:
            member_id, benefit = self.member.edit.value(), self._benefit()
        except Failure:
            return  # not all of it is typed yet; the verb says what is missing

        def verb(books: Books) -> list[str]:
            with contextlib.suppress(Failure):
                return burials.asks(
                    books,
                    meeting_id,
                    member_id,
                    benefit,
                    dependant_id=dependant_id,
                    died=died,
                    died_on=died_on,
                    place=place,
                )
            return []

        self._jobs.read(verb, self._show_codes, self._shell.fail)

    def _show_codes(self, codes: list[str]) -> None:
        if not self._is_closed:
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
