"""The merry-go-round's pot in the meeting: whose turn it is, what it comes to, handed out, and what is still kept."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from savingsdesk.core.errors import Failure
from savingsdesk.core.money import currency
from savingsdesk.core.rotation import Order
from savingsdesk.desk import constitutions, groups, rotations
from savingsdesk.desk.rotations import TurnLine
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures
from savingsdesk.ui.act import ActPanel, Verb
from savingsdesk.ui.choosing import MemberEdit
from savingsdesk.ui.facts import Fact, Facts
from savingsdesk.ui.fields import AmountEdit, Choice, Field
from savingsdesk.ui.grid_line import is_nought
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.lending import place_choice
from savingsdesk.ui.screen import Shell


@dataclass(frozen=True, slots=True)
class Round:
    """Where the rotation stands on a day; `pot` is None before the turns are arranged, `kept` by the member's id."""

    taken: int
    turns: int
    following: TurnLine | None
    pot: int | None
    owed: int
    kept: Mapping[int, int]


def read_round(books: Books, day: str) -> Round:
    """Sums what the hands paid: for the writer's thread, where it is no matter of one act."""
    turns = rotations.turns(books)
    pot: int | None = None
    with contextlib.suppress(Failure):  # nobody has a turn yet: the page says what to do
        pot = rotations.pot(books, day)
    following = next((turn for turn in sorted(turns, key=lambda turn: turn.number) if turn.taken_in is None), None)
    return Round(
        taken=sum(turn.taken_in is not None for turn in turns),
        turns=len(turns),
        following=following,
        pot=pot,
        owed=sum(rotations.arrears(books).values()),
        kept={member_id: kept for member_id, kept in rotations.kept(books).items() if kept > 0},
    )


def facts_of(now: Round, code: str) -> list[Fact]:
    """The same in words, for the page and the panel."""
    facts = []
    if now.turns:
        held = QCoreApplication.translate("pot", "{taken} of {count}").format(
            taken=figures.count_text(now.taken), count=figures.count_text(now.turns)
        )
        facts.append(Fact(QCoreApplication.translate("pot", "Rounds held"), held))
    if now.following is not None:
        name = now.following.name
        facts.append(Fact(QCoreApplication.translate("pot", "Next in the order"), name, is_strong=True))
    if now.pot is not None:
        pot = figures.money_text(now.pot, code)
        facts.append(Fact(QCoreApplication.translate("pot", "The pot"), pot, is_strong=True))
    if now.owed:
        owed = figures.money_text(now.owed, code)
        facts.append(Fact(QCoreApplication.translate("pot", "Owed for rounds held"), owed, tone="amber"))
    return facts


class PotPanel(ActPanel):
    """`done` carries the `TurnLine` that was taken."""

    def __init__(self, shell: Shell, jobs: Jobs, books: Books, meeting_id: int, day: str) -> None:
        super().__init__(shell, jobs, title=self.tr("Hand out the pot"), verb=self.tr("&Hand out the pot"))
        self._meeting_id = meeting_id
        money, order = currency(groups.get(books).currency), constitutions.current(books, day).turn_order
        facts, now = Facts(), read_round(books, day)
        facts.show_facts(facts_of(now, money.code))
        self.add_widget(facts)
        self.member = self.add("member", Field(self.tr("&Member"), MemberEdit(books)))
        if now.following is not None and order in (Order.FIXED, Order.DRAWN):
            self.member.edit.set_member(now.following.member_id)
        self.bid = self.add(
            "bid",
            Field(
                self.tr("&Bid: what the others share"),
                AmountEdit(money),
                self.tr("The member gets the pot less this; the other hands get it at once."),
                money.code,
            ),
        )
        self.bid.setVisible(order is Order.AUCTION)
        self.place = self.add("place", Field(self.tr("&Where the money lies"), place_choice()))
        self.set_verb(self._make)

    def _make(self) -> Verb:
        member_id, meeting_id = self.member.edit.value(), self._meeting_id
        typed = self.bid.edit.text().strip() if not self.bid.isHidden() else ""
        bid = 0 if not typed or is_nought(typed) else self.bid.edit.value()
        place = self.place.edit.currentData()
        return lambda books, given: rotations.give_pot(
            books, meeting_id, member_id=member_id, bid=bid, place=place, keys=given.keys, sure=given.sure
        )


class RestPanel(ActPanel):
    """What is kept of a pot that was short is handed out; `done` carries the sum."""

    def __init__(self, shell: Shell, jobs: Jobs, books: Books, meeting_id: int) -> None:
        super().__init__(
            shell,
            jobs,
            title=self.tr("Hand out the rest of a pot"),
            verb=self.tr("&Hand it out"),
            intro=self.tr("A pot was short because somebody had not paid. What came in since is handed out here."),
        )
        self._meeting_id = meeting_id
        money = currency(groups.get(books).currency)
        names = {each.member_id: each.name for each in rotations.positions(books)}
        which = Choice()
        for member_id, kept in rotations.kept(books).items():
            if kept > 0:
                text = self.tr("{name} · {amount} kept").format(
                    name=names.get(member_id, ""), amount=figures.money_text(kept, money.code)
                )
                which.addItem(text, member_id)
        self.which = self.add("member", Field(self.tr("&Member"), which))
        self.amount = self.add(
            "amount",
            Field(self.tr("&Amount"), AmountEdit(money), self.tr("Leave it empty for all that is kept."), money.code),
        )
        self.place = self.add("place", Field(self.tr("&Where the money lies"), place_choice()))
        self.set_verb(self._make)

    def _make(self) -> Verb:
        member_id, meeting_id, place = self.which.edit.currentData(), self._meeting_id, self.place.edit.currentData()
        amount = self.amount.edit.value() if self.amount.edit.text().strip() else None
        return lambda books, given: rotations.give_rest(
            books, meeting_id, int(member_id or 0), amount, place=place, keys=given.keys, sure=given.sure
        )


def pot_text(turn: TurnLine, now: Round, code: str) -> tuple[str, str, str]:
    """What is said after the pot was handed out: large, small, and in which tone."""
    kept = now.kept.get(turn.member_id, 0)
    amount = figures.money_text(turn.received - kept, code)
    large = QCoreApplication.translate("pot", "Hand {amount} to {name}").format(amount=amount, name=turn.name)
    if not kept:
        return large, "", "green"
    rest = QCoreApplication.translate("pot", "{amount} more is owed to the member, until the others have paid.")
    return large, rest.format(amount=figures.money_text(kept, code)), "amber"
