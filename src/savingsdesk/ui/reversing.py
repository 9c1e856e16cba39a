"""Correcting an entry: taken back while its meeting is open, reversed or replaced by the right one afterwards.

What it does to each later balance is shown before. Nothing is edited and nothing erased: the wrong entry stays beside
the right one.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLineEdit

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Failure, Refused
from savingsdesk.core.model import ContributionKind, Entry, GridRow, Meeting
from savingsdesk.core.money import currency
from savingsdesk.desk import contributions, corrections, groups, keys, meetings, members
from savingsdesk.desk.effects import Effect
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures, messages
from savingsdesk.ui.act import ActPanel, Given, Verb
from savingsdesk.ui.effect_table import EffectTable
from savingsdesk.ui.entry_list import what_text
from savingsdesk.ui.fields import AmountEdit, Choice, CountEdit, Field, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.messages import Message
from savingsdesk.ui.screen import Shell

_OF_GRID = ("shares", "savings", "social_fund", "fine", "other_income")


def reverse_panel(shell: Shell, jobs: Jobs, books: Books, entry: Entry) -> ActPanel:
    """What can be done about this entry, in one panel: taking back, reversing, or replacing by the right one."""
    return CorrectionPanel(shell, jobs, books, entry)


def correct(shell: Shell, jobs: Jobs, books: Books, entry: Entry) -> None:
    """Takes the entry back at once where its meeting is open, with an undo; asks with the panel where it is closed."""
    if corrections.remedy(books, entry.id).verb == "take_back":
        _TakingBack(shell, jobs, books, entry).do()
    else:
        shell.ask(reverse_panel(shell, jobs, books, entry))


@dataclass(frozen=True, slots=True)
class _Right:
    """What the entry should have been; all None: it should not be there."""

    amount: int | None = None
    shares: int | None = None
    member_id: int | None = None


class CorrectionPanel(ActPanel):
    def __init__(self, shell: Shell, jobs: Jobs, books: Books, entry: Entry) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            shell,
            jobs,
            title=translate("CorrectionPanel", "Correct an entry"),
            verb=translate("CorrectionPanel", "&Reverse the entry"),
        )
        self._books, self._entry = books, entry
        self._currency = groups.get(books).currency
        self._meeting = meetings.current(books)
        self._turn = 0
        self._remedy = corrections.remedy(books, entry.id)
        self.add_widget(label(self._told(), wraps=True))
        self.effect = EffectTable(self._currency)
        match self._remedy.verb:
            case "take_back":
                self._offer_taking_back()
            case "":
                self._say_why_not()
            case _:
                self._offer_reversing()

    def _told(self) -> str:
        entry = self._entry
        if entry.member_name:
            text = self.tr("{what} of {member}: {amount}, on {day}, written by {author}.")
        else:
            text = self.tr("{what}: {amount}, on {day}, written by {author}.")
        return text.format(
            what=what_text(entry),
            member=entry.member_name,
            amount=figures.money_text(entry.amount, self._currency),
            day=figures.day_text(entry.date, "full"),
            author=entry.recorded_by,
        )

    def _offer_taking_back(self) -> None:
        still_open = self.tr("Its meeting is still open. It stays in the list, struck through, and counts no more.")
        self.add_widget(label(still_open, tone="faint", wraps=True))
        self.set_verb_text(self.tr("&Take it back"))
        entry_id = self._entry.id
        self.set_verb(lambda: lambda books, given: corrections.take_back(books, entry_id))

    def _say_why_not(self) -> None:
        self.add_widget(label(messages.explain(self._remedy.code), tone="amber", wraps=True))
        self.verb_button.hide()

    def _offer_reversing(self) -> None:
        where = self.tr("It is written today, between meetings.")
        if self._meeting is not None:
            where = self.tr("It is written into meeting {number}, which is open.")
            where = where.format(number=figures.count_text(self._meeting.number))
        self.what = self._choices()
        self.amount, self.shares, self.member = AmountEdit(currency(self._currency)), CountEdit("shares"), Choice()
        self.reason = QLineEdit()
        if self._remedy.verb == "replace":
            self.add("what", Field(self.tr("What was wron&g"), self.what, where))
            self._amount_field = self.add("amount", Field(self.tr("Right &amount"), self.amount, "", self._currency))
            self._shares_field = self.add("shares", Field(self.tr("Right number of s&hares"), self.shares))
            self._member_field = self.add("member", Field(self.tr("Right &member"), self.member))
            self._fill()
            self.what.currentIndexChanged.connect(lambda _: self._show_fields())
            self._show_fields()
        else:
            self.add_widget(label(where, tone="faint", wraps=True))
        self.add("reason", Field(self.tr("R&eason"), self.reason, self.tr("It stands beside the correction for ever.")))
        self.add_widget(label(self.tr("What it changes"), strong=True))
        self._unknown = label("", tone="faint", wraps=True)
        self._unknown.hide()
        self.add_widget(self._unknown)
        self.add_widget(self.effect)
        self.needs_key(keys.needed(self._books, Keyed.CORRECTION))
        self.set_verb(self._verb)
        self.refresh_when_edited(self._weigh)
        self._weigh()

    def _choices(self) -> Choice:
        """What can be wrong: an entry of shares has a number of them, others have an amount."""
        made = Choice()
        made.addItem(self.tr("It should not be there"), "")
        if self._entry.kind == ContributionKind.SHARES:
            made.addItem(self.tr("The number of shares"), "shares")
        else:
            made.addItem(self.tr("The amount"), "amount")
        if self._entry.member_name:
            made.addItem(self.tr("The member"), "member")
        return made

    def _fill(self) -> None:
        self.amount.set_value(abs(self._entry.amount))
        if self._entry.shares is not None:
            self.shares.setText(figures.count_text(self._entry.shares))
        for each in members.rows(self._books, members.ids(self._books)):
            named = self.tr("{number} · {name}").format(number=figures.count_text(each.number), name=each.name)
            self.member.addItem(named, each.id)

    def _show_fields(self) -> None:
        wrong = self.what.currentData()
        self._amount_field.setVisible(wrong == "amount")
        self._shares_field.setVisible(wrong == "shares")
        self._member_field.setVisible(wrong == "member")
        self.set_verb_text(self.tr("Write the r&ight one") if wrong else self.tr("&Reverse the entry"))

    def _right(self) -> _Right:
        """What was typed. Raises `Refused` of the fields."""
        wrong = self.what.currentData() if self._remedy.verb == "replace" else ""
        match wrong:
            case "amount":
                return _Right(amount=self.amount.value())
            case "shares":
                return _Right(shares=self.shares.value())
            case "member":
                return _Right(member_id=self.member.currentData())
        return _Right()

    def _verb(self) -> Verb:
        right, reason, entry_id = self._right(), self.reason.text(), self._entry.id
        meeting_id = self._meeting.id if self._meeting is not None else None
        if right == _Right():
            return lambda books, given: corrections.reverse(
                books, entry_id, reason, keys=given.keys, meeting_id=meeting_id
            )

        def write(books: Books, given: Given) -> Effect:
            try:
                return corrections.replace(
                    books,
                    entry_id,
                    reason,
                    amount=right.amount,
                    shares=right.shares,
                    member_id=right.member_id,
                    keys=given.keys,
                    meeting_id=meeting_id,
                )
            except Refused as refused:
                if refused.code == "correction.same":  # beside the field in which something else is to be typed
                    refused.field = self._wrong(right)
                raise

        return write

    @staticmethod
    def _wrong(right: _Right) -> str:
        return "shares" if right.shares is not None else "member" if right.member_id is not None else "amount"

    def _weigh(self) -> None:
        """Has the effect reckoned with what is typed so far; without it while that cannot be read."""
        try:
            right = self._right()
        except Failure:
            self._show_nothing("")
            return
        self._turn += 1
        turn, entry_id = self._turn, self._entry.id
        self._jobs.read(
            lambda books: corrections.effect(
                books, entry_id, amount=right.amount, shares=right.shares, member_id=right.member_id
            ),
            lambda effect: self._show_effect(effect, turn),
            lambda failure: self._show_nothing(messages.sentence(failure)) if turn == self._turn else None,
        )

    def _show_effect(self, effect: Effect, turn: int) -> None:
        if turn == self._turn:
            self._unknown.hide()
            self.effect.show_changes(effect.changes)

    def _show_nothing(self, why: str) -> None:
        self.effect.show_changes(())
        self._unknown.setText(why or self.tr("Type what is right, and the effect is shown here."))
        self._unknown.show()


class _TakingBack(QObject):
    """Takes an entry of the open meeting back, and offers to put it there again."""

    def __init__(self, shell: Shell, jobs: Jobs, books: Books, entry: Entry) -> None:
        super().__init__()
        self._shell, self._jobs, self._books, self._entry = shell, jobs, books, entry

    def do(self) -> None:
        entry_id = self._entry.id
        self._jobs.write(lambda books: self._take_back(books, entry_id), self._on_done, self._shell.fail)

    def _take_back(self, books: Books, entry_id: int) -> GridRow | None:
        """The cell of the grid in which it can be put again; None where it stood in none, or paid a debt."""
        row = corrections.take_back(books, entry_id)
        if row.entity != "contribution" or row.kind not in _OF_GRID or row.user_id is None or row.meeting_id is None:
            return None
        if row.due_id is not None or row.is_reversal or row.act or row.reason:
            return None
        return contributions.grid_rows(books, row.meeting_id, ContributionKind(row.kind), [row.user_id])[0]

    def _on_done(self, cell: GridRow | None) -> None:
        entry, meeting = self._entry, meetings.current(self._books)
        amount = figures.money_text(abs(entry.amount), groups.get(self._books).currency)
        if entry.member_name:
            text = self.tr("{amount} of {name} is taken back.").format(amount=amount, name=entry.member_name)
        else:
            text = self.tr("{amount} is taken back.").format(amount=amount)
        if meeting is None or cell is None or cell.amount:
            # Another laptop wrote the same cell: putting a value there would take that one back.
            self._shell.say(Message(text, "blue"))
            return
        self._shell.say(Message(text, "blue", self.tr("Undo"), lambda: self._put_again(meeting, cell.member_id)))

    def _put_again(self, meeting: Meeting, member_id: int) -> None:
        """The same value is recorded anew, because what was taken back stays taken back."""
        kind = ContributionKind(self._entry.kind)
        shares, amount = self._entry.shares, self._entry.amount
        is_shares = kind is ContributionKind.SHARES
        self._jobs.write(
            lambda books: contributions.put(
                books,
                meeting.id,
                member_id,
                kind,
                shares=shares if is_shares else None,
                amount=None if is_shares else amount,
                sure=True,
            ),
            lambda _: None,
            self._shell.fail,
        )
