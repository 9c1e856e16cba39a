"""Fines and dues in the meeting: who owes what, what is paid of it, who is fined, and what the group lets go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QLineEdit

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import DueKind, GridRow, Owed, Presence
from savingsdesk.core.money import currency
from savingsdesk.desk import constitutions, due_lines, dues, groups
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures
from savingsdesk.ui.act import ActPanel, Given, Verb
from savingsdesk.ui.choosing import MemberEdit
from savingsdesk.ui.fields import AmountEdit, Choice, Field
from savingsdesk.ui.grid_steps import Frame, GridStep, Note, Outcome, Put
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.kinds import kind_name
from savingsdesk.ui.screen import Shell


class Fines(GridStep):
    """What each member owes; Enter takes all of it, a typed amount pays the oldest first. Who owes nothing pays a fine
    at once with what is typed."""

    is_typed = True
    has_before = True

    def __init__(self) -> None:
        super().__init__("fine")

    def rows(self, books: Books, meeting_id: int, ids: Sequence[int]) -> list[GridRow]:
        return due_lines.lines(books, meeting_id, ids)

    def put(self, meeting_id: int, line: GridRow, value: int, *, sure: bool) -> Put:
        return lambda books: Outcome(due_lines.put(books, meeting_id, line.member_id, value))

    def usual(self, frame: Frame, line: GridRow, presence: Presence | None) -> int:
        return 0 if line.amount else line.usual

    def before_title(self) -> str:
        return QCoreApplication.translate("grid", "Owes")

    def before(self, frame: Frame, line: GridRow) -> str:
        return frame.money(line.owed) if line.owed else ""

    def today_title(self, frame: Frame) -> str:
        return QCoreApplication.translate("grid", "For")

    def note(self, frame: Frame, line: GridRow) -> Note | None:
        if not line.owes:
            return None
        names = dict.fromkeys(owed_name(each) for each in line.owes)
        return Note(QLocale().createSeparatedList(list(names)), "amber", is_pill=True)


def owed_name(owed: Owed) -> str:
    """What is owed, in a word: the fine by its name, or what was missed."""
    return owed.name or _kind_of_due(owed.kind)


def _kind_of_due(kind: DueKind) -> str:
    if kind is DueKind.SAVINGS:
        return QCoreApplication.translate("fines", "Missed savings")
    return kind_name(str(kind))


class FinePanel(ActPanel):
    """Fines a member: a fine of the group's list or another amount, paid now or left standing."""

    def __init__(
        self, shell: Shell, jobs: Jobs, books: Books, *, meeting_id: int, day: str, member_id: int | None
    ) -> None:
        super().__init__(shell, jobs, title=self.tr("Fine a member"), verb=self.tr("&Charge the fine"))
        self._meeting_id = meeting_id
        agreed, money = constitutions.current(books, day), currency(groups.get(books).currency)
        self.member = self.add("member", Field(self.tr("&Member"), MemberEdit(books)))
        if member_id is not None:
            self.member.edit.set_member(member_id)
        which = Choice()
        for fine in agreed.fines:
            amount = figures.money_text(fine.amount, money.code)
            which.addItem(self.tr("{fine} · {amount}").format(fine=fine.name, amount=amount), fine)
        which.addItem(self.tr("Another fine"), None)
        self.which = self.add("name", Field(self.tr("&Fine"), which))
        self.words = self.add("reason", Field(self.tr("What f&or"), QLineEdit()))
        self.amount = self.add("amount", Field(self.tr("Amou&nt"), AmountEdit(money), "", money.code))
        how = Choice()
        how.addItem(self.tr("It stays owed"), False)
        how.addItem(self.tr("It is paid now, into the box"), True)
        self.how = self.add("paid", Field(self.tr("&Payment"), how))
        which.currentIndexChanged.connect(self._show_fields)
        self._show_fields()
        self.set_verb(self._make)

    def start_focus(self) -> None:
        (self.which.edit if self.member.edit.member_id() is not None else self.member.edit).setFocus()

    def _show_fields(self) -> None:
        is_other = self.which.edit.currentData() is None
        self.words.setVisible(is_other)
        self.amount.setVisible(is_other)

    def _make(self) -> Verb:
        member_id, fine, is_paid = self.member.edit.value(), self.which.edit.currentData(), self.how.edit.currentData()
        name = fine.name if fine else self.words.edit.text()
        amount = None if fine else self.amount.edit.value()
        meeting_id = self._meeting_id

        def verb(books: Books, _given: Given) -> dues.Due:
            with books.writing():
                due = dues.charge(books, meeting_id, member_id, DueKind.FINE, amount, name=name)
                return dues.pay(books, meeting_id, due.id) if is_paid else due

        return verb


class WaivePanel(ActPanel):
    """The group lets something go that a member owes, with its reason."""

    def __init__(self, shell: Shell, jobs: Jobs, books: Books, line: GridRow) -> None:
        super().__init__(
            shell,
            jobs,
            title=self.tr("Let go what {name} owes").format(name=line.name),
            verb=self.tr("Let it &go"),
            intro=self.tr("The group decides that this is not paid any more. The reason is kept."),
        )
        code = groups.get(books).currency
        which = Choice()
        for due in dues.standing(books, line.member_id):
            text = self.tr("{what} of {day} · {amount}").format(
                what=owed_name(Owed(due.kind, due.name, due.left)),
                day=figures.day_text(due.charged_on, "short"),
                amount=figures.money_text(due.left, code),
            )
            which.addItem(text, due.id)
        self.which = self.add("due", Field(self.tr("What is &owed"), which))
        self.reason = self.add("reason", Field(self.tr("&Reason"), QLineEdit()))
        self.set_verb(self._make)

    def _make(self) -> Verb:
        due_id, reason = self.which.edit.currentData(), self.reason.edit.text()
        if due_id is None:
            raise Refused("due.none", "due")
        return lambda books, _given: dues.waive(books, due_id, reason)
