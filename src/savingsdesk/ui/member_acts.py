"""What is done once for a member: a new name, leaving and coming back, a fine, paying a due, letting it go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.model import DueKind, Member
from savingsdesk.core.money import currency
from savingsdesk.desk import burials, constitutions, dues, groups, keys, meetings, members
from savingsdesk.desk.dues import Due
from savingsdesk.desk.members import Settlement
from savingsdesk.desk.session import Books, Session
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.act import ActPanel, Given, Verb
from savingsdesk.ui.fields import AmountEdit, Choice, Field, Line, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.member_tables import due_text
from savingsdesk.ui.screen import Shell


def rename_panel(shell: Shell, jobs: Jobs, member: Member) -> ActPanel:
    translate = QCoreApplication.translate
    panel = ActPanel(
        shell,
        jobs,
        title=translate("member_acts", "Change the name"),
        verb=translate("member_acts", "&Write the name"),
        intro=translate("member_acts", "The new name stands everywhere from now on; the number stays the same."),
    )
    name = QLineEdit(member.name)
    name.selectAll()
    panel.add("name", Field(translate("member_acts", "&Name"), name))
    member_id = member.id

    def make() -> Verb:
        text = name.text()
        return lambda books, given: members.rename(books, member_id, text)

    panel.set_verb(make)
    return panel


class LeavePanel(ActPanel):
    """Someone leaves, has died, or is expelled: what is paid out is shown before, step by step."""

    def __init__(self, shell: Shell, jobs: Jobs, session: Session, member: Member) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            shell,
            jobs,
            title=translate("LeavePanel", "{name} leaves the group").format(name=member.name),
            verb=translate("LeavePanel", "&Settle and let go"),
        )
        self._session, self._books, self._member = session, session.books, member
        self._currency = groups.get(self._books).currency
        self._meeting = meetings.current(self._books)
        self.because = Choice()
        for text, code in (
            (self.tr("The member leaves"), "left"),
            (self.tr("The member has died"), "died"),
            (self.tr("The group sends the member away"), "expelled"),
        ):
            self.because.addItem(text, code)
        self.reason = QLineEdit()
        self.add("because", Field(self.tr("Wh&y"), self.because))
        self._reason_field = self.add("reason", Field(self.tr("&Note"), self.reason))
        self.add_widget(label(self.tr("What is settled today"), strong=True))
        self.steps = SettlementTable(self._currency)
        self.add_widget(self.steps)
        self.because.currentIndexChanged.connect(lambda _: self._show_hint())
        self._show_hint()
        self.set_verb(self._verb)
        self._read()

    def _show_hint(self) -> None:
        """After a death the money goes to somebody whose name is kept."""
        died = self.because.currentData() == "died"
        self._reason_field.set_hint(
            self.tr("Who of the family receives the money.") if died else self.tr("It stands beside the payment.")
        )

    def _read(self) -> None:
        member_id = self._member.id
        self._jobs.read(lambda books: members.settlement(books, member_id), self._show, self._on_unsettled)

    def _show(self, settled: Settlement) -> None:
        self.steps.show_settlement(settled)
        if settled.payout > constitutions.current(self._books).payout_cap:
            self.needs_key(keys.needed(self._books, Keyed.PAYOUT))

    def _on_unsettled(self, failure: Exception) -> None:
        self.steps.show_problem(messages.sentence(failure))

    def _verb(self) -> Verb:
        member_id, because, reason = self._member.id, str(self.because.currentData()), self.reason.text()
        meeting_id, session = self._meeting.id if self._meeting is not None else None, self._session
        return lambda books, given: members.leave(
            books,
            meeting_id,
            member_id,
            because=because,
            reason=reason,
            keys=given.keys,
            sure=given.sure,
            session=session,
        )


class SettlementTable(QWidget):
    """What a leaver takes along, step by step, as it would be on a slip of paper."""

    def __init__(self, currency_code: str) -> None:
        super().__init__()
        self._currency = currency_code
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.M)
        self._grid.setVerticalSpacing(theme.XS + 2)
        self._grid.setColumnStretch(0, 1)
        self.lines: list[tuple[str, str]] = []

    def show_problem(self, text: str) -> None:
        self._grid.addWidget(label(text, tone="amber", wraps=True), 0, 0, 1, 2)

    def show_settlement(self, settled: Settlement) -> None:
        steps = [
            (self.tr("Savings"), settled.savings),
            (self.tr("Part of the profit"), settled.profit),
            (self.tr("Change kept for the member"), settled.kept),
            (self.tr("Owed to the group and settled"), -settled.netted),
            (self.tr("Too little for a coin, stays with the group"), -settled.rest),
        ]
        for name, amount in steps:
            if amount or name == steps[0][0]:
                self._add(name, amount)
        row = len(self.lines)
        self._grid.addWidget(Line(), row, 0, 1, 2)
        self.lines.append(("", ""))
        self._add(self.tr("Paid in cash"), settled.payout, strong=True)
        if settled.owing:
            self._add(self.tr("Stays owed to the group"), settled.owing, tone="red")

    def _add(self, name: str, amount: int, *, strong: bool = False, tone: str = "") -> None:
        row, text = len(self.lines), figures.amount_text(amount, self._currency)
        self.lines.append((name, text))
        self._grid.addWidget(label(name, tone=tone, strong=strong, wraps=True), row, 0)
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label(text, tone=tone, strong=strong), row, 1, trailing)


def rejoin_panel(shell: Shell, jobs: Jobs, member: Member) -> ActPanel:
    translate = QCoreApplication.translate
    panel = ActPanel(
        shell,
        jobs,
        title=translate("member_acts", "{name} comes back").format(name=member.name),
        verb=translate("member_acts", "&Take in again"),
        intro=translate("member_acts", "Under the old number, with no savings, as someone who joins today."),
    )
    member_id = member.id
    panel.set_verb(lambda: lambda books, given: members.rejoin(books, member_id))
    return panel


def fine_panel(shell: Shell, jobs: Jobs, books: Books, member: Member) -> ActPanel:
    """A fine that the group agreed on, or another one, in the open meeting or today."""
    translate = QCoreApplication.translate
    code = groups.get(books).currency
    panel = ActPanel(
        shell,
        jobs,
        title=translate("member_acts", "A fine for {name}").format(name=member.name),
        verb=translate("member_acts", "&Charge the fine"),
        intro=translate("member_acts", "It stands as a due until it is paid, or until the group lets it go."),
    )
    name, amount = Choice(), AmountEdit(currency(code))
    for fine in constitutions.current(books).fines:
        name.addItem(fine.name, fine.amount)
    name.setEditable(True)
    name.setInsertPolicy(Choice.InsertPolicy.NoInsert)
    panel.add("name", Field(translate("member_acts", "What &for"), name))
    panel.add("amount", Field(translate("member_acts", "&Amount"), amount, "", code))

    def fill(_: int) -> None:
        if isinstance(agreed := name.currentData(), int):
            amount.set_value(agreed)

    name.currentIndexChanged.connect(fill)
    fill(0)
    meeting, member_id = meetings.current(books), member.id
    meeting_id = meeting.id if meeting is not None else None

    def make() -> Verb:
        charged, text = amount.value(), name.currentText()
        return lambda books, given: dues.charge(books, meeting_id, member_id, DueKind.FINE, charged, name=text)

    panel.set_verb(make)
    return panel


def waive_panel(shell: Shell, jobs: Jobs, books: Books, due: Due) -> ActPanel:
    translate = QCoreApplication.translate
    text = translate("member_acts", "The rest of {what}, {amount}, is no longer owed. The reason is kept.")
    left = figures.money_text(due.left, groups.get(books).currency)
    panel = ActPanel(
        shell,
        jobs,
        title=translate("member_acts", "Let a due go"),
        verb=translate("member_acts", "&Let it go"),
        intro=text.format(what=due_text(due), amount=left),
    )
    reason, due_id = QLineEdit(), due.id
    panel.add("reason", Field(translate("member_acts", "&Reason"), reason))

    def make() -> Verb:
        why = reason.text()
        return lambda books, given: dues.waive(books, due_id, why)

    panel.set_verb(make)
    return panel


def pay_due_panel(shell: Shell, jobs: Jobs, books: Books, due: Due) -> ActPanel:
    """All that is left of it, or a part: into the open meeting, or today."""
    translate = QCoreApplication.translate
    code, meeting = groups.get(books).currency, meetings.current(books)
    meeting_id, due_id = meeting.id if meeting is not None else None, due.id
    panel = ActPanel(
        shell,
        jobs,
        title=translate("member_acts", "Pay a due"),
        verb=translate("member_acts", "&Take the money"),
        intro=translate("member_acts", "{what}, charged on {day}").format(
            what=due_text(due), day=figures.day_text(due.charged_on, "full")
        ),
    )
    amount = AmountEdit(currency(code))
    amount.set_value(due.left)
    panel.add("amount", Field(translate("member_acts", "&Amount"), amount, "", code))

    def make() -> Verb:
        paid = amount.value()
        return lambda books, given: dues.pay(books, meeting_id, due_id, paid)

    panel.set_verb(make)
    return panel


def list_dependant_panel(shell: Shell, jobs: Jobs, member: Member) -> ActPanel:
    translate = QCoreApplication.translate
    panel = ActPanel(
        shell,
        jobs,
        title=translate("member_acts", "List a dependant of {name}").format(name=member.name),
        verb=translate("member_acts", "&List the dependant"),
        intro=translate("member_acts", "Covered from today on, as the group agreed."),
    )
    name, relation, member_id = QLineEdit(), QLineEdit(), member.id
    panel.add("name", Field(translate("member_acts", "&Name"), name))
    panel.add(
        "relation",
        Field(translate("member_acts", "R&elation"), relation, translate("member_acts", "Such as mother or son.")),
    )

    def make() -> Verb:
        who, related = name.text(), relation.text()
        return lambda books, given: burials.list_dependant(books, member_id, who, related)

    panel.set_verb(make)
    return panel


def end_dependant_panel(shell: Shell, jobs: Jobs, dependant: burials.Dependant) -> ActPanel:
    translate = QCoreApplication.translate
    panel = ActPanel(
        shell,
        jobs,
        title=translate("member_acts", "{name} is no longer covered").format(name=dependant.name),
        verb=translate("member_acts", "&End the cover"),
        intro=translate("member_acts", "From today on. The line stays readable."),
    )
    dependant_id = dependant.id

    def end(books: Books, _: Given) -> object:
        return burials.end_dependant(books, dependant_id)

    panel.set_verb(lambda: end)
    return panel
