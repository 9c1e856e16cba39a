"""What needs attention, in words: a pill, a sentence, what it is about, and the one thing to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from savingsdesk.core.model import Account
from savingsdesk.desk import attention, explanations, loan_book, members
from savingsdesk.desk.attention import Item
from savingsdesk.desk.entries import Filter
from savingsdesk.ui import figures
from savingsdesk.ui.accounts import cash_name

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books
    from savingsdesk.desk.steps import Steps
    from savingsdesk.ui.screen import Shell

_DUE = "open.due_standing"
_OVER = "open.cash_over"  # the same difference the other way round


@dataclass(frozen=True, slots=True)
class Call:
    """One thing that needs attention. `tone` colours the pill; `do` goes to where it is settled."""

    word: str
    tone: str
    what: str
    why: str
    verb: str
    do: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Open:
    """What stands open in the books, read in one go, with what its sentences name. `principals` is by loan."""

    items: Sequence[Item] = ()
    names: dict[int, str] = field(default_factory=dict)
    principals: dict[int, int] = field(default_factory=dict)
    loans: int = 0
    overdue: int = 0


def read(books: Books) -> Steps[Open]:
    items = yield from attention.looking(books)
    lent = loan_book.active(books)
    people = members.rows(books, sorted({each.member_id for each in items if each.member_id is not None}))
    return Open(
        items,
        {member.id: member.name for member in people},
        {line.id: line.principal for line in lent},
        len(lent),
        sum(line.is_overdue for line in lent),
    )


def calls(found: Open, shell: Shell, currency: str) -> list[Call]:
    """The most pressing first: what threatens the books, then money that is missing or late, then all else.

    What members owe of fines and missed payments is one call: one for each would hide everything else.
    """
    words = _Words(found, shell, currency)
    made = [words.call(item) for item in found.items if item.code != _DUE]
    dues = [item for item in found.items if item.code == _DUE]
    if dues:
        made.append(words.dues(dues))
    order = {"red": 0, "amber": 1, "blue": 2}
    return sorted(made, key=lambda each: order[each.tone])


def _isolated(name: str) -> str:
    """A name in whatever script, which does not turn the sentence around that it stands in."""
    return f"\u2068{name}\u2069" if name else ""


def backup_call(shell: Shell, age_days: int | None) -> Call:
    """What an old backup says; `age_days` is None where none was ever made."""
    if age_days is None:
        what = QCoreApplication.translate("attention", "No backup was made yet")
    else:
        what = QCoreApplication.translate("attention", "Last backup %Ln day(s) ago", "", age_days)
    status = shell.status()
    if status.state == "unlinked":
        why = QCoreApplication.translate("attention", "a lost laptop would lose the books")
    elif status.waiting:
        why = QCoreApplication.translate("attention", "the cloud has all but %Ln entry(s)", "", status.waiting)
    else:
        why = QCoreApplication.translate("attention", "the cloud has everything")
    return Call(
        QCoreApplication.translate("attention", "backup"),
        "amber",
        what,
        why,
        QCoreApplication.translate("attention", "Back up"),
        lambda: shell.go("settings", "backup"),
    )


@dataclass(frozen=True, slots=True)
class _Text:
    """The words of a kind of item; in `what` and `why` stand the names, days and amounts of one."""

    word: str
    tone: str
    what: str
    why: str
    verb: str


class _Words(QObject):
    """The sentences of the items, with the names and amounts that they speak of."""

    def __init__(self, found: Open, shell: Shell, currency: str) -> None:
        super().__init__()
        self._found, self._shell, self._currency = found, shell, currency
        self._texts = self._of_the_books() | self._of_money() | self._of_members()

    def call(self, item: Item) -> Call:
        code = item.code
        if code == "open.cash_difference" and item.amount > 0:
            code = _OVER
        text = self._texts[code]
        values = {
            "name": _isolated(self._found.names.get(item.member_id or 0, "")),
            "amount": figures.amount_text(abs(item.amount), self._currency),
            "principal": figures.amount_text(self._found.principals.get(item.loan_id or 0, 0), self._currency),
            "day": figures.day_text(item.since, "short"),
            "number": figures.count_text(item.meeting_number or 0),
            "cash": cash_name(item.fund, item.place),
        }
        what, why = text.what.format(**values), text.why.format(**values)
        return Call(text.word, text.tone, what, why, text.verb, lambda: self._settle(item, what))

    def dues(self, dues: Sequence[Item]) -> Call:
        members_owing = len({item.member_id for item in dues})
        amount = figures.amount_text(sum(item.amount for item in dues), self._currency)
        return Call(
            self.tr("unpaid"),
            "amber",
            self.tr("%Ln member(s) missed a payment", "", members_owing),
            self.tr("{amount} stands as due").format(amount=amount),
            self.tr("Show"),
            lambda: self._shell.go("reports", "dues"),
        )

    def _settle(self, item: Item, what: str) -> None:
        """Goes to where this is settled."""
        go = self._shell.go
        if item.code in ("open.constitution", "open.next_price"):
            go("settings", "constitution")
        elif item.code == "open.office_ends":
            go("settings", "people")
        elif item.code == "open.cash_difference":
            go("reports", ("meeting_sheet", item.meeting_id))
        elif item.code == "open.below_zero":
            self._shell.why(what, explanations.of_cash(item.fund, item.place))
        elif item.code == "open.external_overpaid":
            self._shell.why(what, Filter(account=Account.EXTERNAL_LOANS))
        elif item.lines:
            go("books", Filter(entry_ids=item.lines))
        elif item.loan_id is not None:
            go("loans", item.loan_id)
        elif item.member_id is not None:
            go("members", item.member_id)
        else:
            go("books", Filter(meeting_number=item.meeting_number))

    def _of_the_books(self) -> dict[str, _Text]:
        """What threatens the books themselves."""
        return {
            "open.seal_broken": _Text(
                self.tr("seal"),
                "red",
                self.tr("The seal of meeting {number} does not agree"),
                self.tr("compare its entries with the minute book"),
                self.tr("Open"),
            ),
            "open.constitution": _Text(
                self.tr("rules"),
                "red",
                self.tr("The rules of {day} cannot be read"),
                self.tr("the rules before them hold on; write them anew"),
                self.tr("Open"),
            ),
            "open.late_entries": _Text(
                self.tr("late"),
                "amber",
                self.tr("Entries came late for meeting {number}"),
                self.tr("{amount} from another laptop, beside the seal"),
                self.tr("Show"),
            ),
            "open.reversed_twice": _Text(
                self.tr("look"),
                "blue",
                self.tr("An entry was corrected twice"),
                self.tr("{amount} of {day}, on two laptops"),
                self.tr("Compare"),
            ),
            "open.twice": _Text(
                self.tr("look"),
                "blue",
                self.tr("Two entries look like one"),
                self.tr("{amount} of {day}, from two laptops"),
                self.tr("Compare"),
            ),
            "open.share_price": _Text(
                self.tr("look"),
                "blue",
                self.tr("Shares were bought at another price"),
                self.tr("{amount} on {day}"),
                self.tr("Show"),
            ),
            "open.next_price": _Text(
                self.tr("price"),
                "blue",
                self.tr("The next cycle has a new share price"),
                self.tr("{amount} a share, when it begins"),
                self.tr("Show"),
            ),
        }

    def _of_money(self) -> dict[str, _Text]:
        """Money of the group that lacks or is too much."""
        return {
            "open.below_zero": _Text(
                self.tr("missing"),
                "red",
                self.tr("{cash}: {amount} below zero"),
                self.tr("more went out than came in; find the entry"),
                self.tr("Why?"),
            ),
            "open.cash_difference": _Text(
                self.tr("missing"),
                "red",
                self.tr("{amount} was missing at the count"),
                self.tr("meeting {number} of {day}"),
                self.tr("Open"),
            ),
            _OVER: _Text(
                self.tr("over"),
                "amber",
                self.tr("{amount} too much at the count"),
                self.tr("meeting {number} of {day}"),
                self.tr("Open"),
            ),
            "open.external_overpaid": _Text(
                self.tr("look"),
                "amber",
                self.tr("More was paid back than borrowed"),
                self.tr("{amount} above the loan to the group"),
                self.tr("Why?"),
            ),
        }

    def _of_members(self) -> dict[str, _Text]:
        """What one member owes, or has too much or too little of."""
        return {
            "open.loan_overdue": _Text(
                self.tr("overdue"),
                "red",
                self.tr("{name} owes {amount}"),
                self.tr("due {day} · loan of {principal}"),
                self.tr("Open"),
            ),
            "open.loan_overpaid": _Text(
                self.tr("too much"),
                "amber",
                self.tr("{name} paid {amount} too much"),
                self.tr("hand it back, or correct a payment"),
                self.tr("Open"),
            ),
            "open.loan_unreadable": _Text(
                self.tr("look"),
                "amber",
                self.tr("A loan of {name} has no service charge"),
                self.tr("its terms cannot be read; it is shown without one"),
                self.tr("Open"),
            ),
            "open.savings_below_zero": _Text(
                self.tr("look"),
                "red",
                self.tr("{name} took {amount} too much"),
                self.tr("more than the member had saved"),
                self.tr("Open"),
            ),
            "open.kept_below_zero": _Text(
                self.tr("look"),
                "amber",
                self.tr("{name}: {amount} too much change"),
                self.tr("more was used than was kept"),
                self.tr("Open"),
            ),
            "open.due_overpaid": _Text(
                self.tr("too much"),
                "amber",
                self.tr("{name} paid {amount} too much"),
                self.tr("on a fine or missed payment of {day}"),
                self.tr("Open"),
            ),
            "open.office_ends": _Text(
                self.tr("office"),
                "blue",
                self.tr("The term of {name} ends"),
                self.tr("on {day}: choose again, or hand over"),
                self.tr("Open"),
            ),
        }
