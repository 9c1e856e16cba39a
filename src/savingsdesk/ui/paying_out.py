"""The acts at the end of a cycle: pay out, put money back, close without a share-out, open the next cycle."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import QLineEdit

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Failure, Refused
from savingsdesk.core.model import Cycle, GroupKind
from savingsdesk.core.money import currency
from savingsdesk.core.shareout import Owing
from savingsdesk.desk import constitutions, cycles, dry_runs, groups, keys, shareout
from savingsdesk.desk.dry_runs import DryRun
from savingsdesk.desk.shareout import Result
from savingsdesk.ui import figures, messages
from savingsdesk.ui.act import ActPanel, Given, Verb
from savingsdesk.ui.choosing import MemberEdit
from savingsdesk.ui.facts import Fact, Facts
from savingsdesk.ui.fields import AmountEdit, CountEdit, Field, label
from savingsdesk.ui.opening import DayEdit
from savingsdesk.ui.shareout_how import Ways

if TYPE_CHECKING:
    from savingsdesk.desk.reckonings import Count
    from savingsdesk.desk.session import Books
    from savingsdesk.ui.jobs import Jobs
    from savingsdesk.ui.screen import Shell


@dataclass(frozen=True, slots=True)
class Wanted:
    """A share-out as the screen has it: the ways, the notes that were counted, the decisions, what is put back."""

    ways: Ways
    counted: Mapping[int, int] | None
    decisions: Mapping[int, Owing]
    reinvest: Mapping[int, int]

    def dry_run(self, books: Books, counted: Count | None = None) -> DryRun:
        """Raises `Refused` as `dry_runs.dry_run`."""
        ways = self.ways
        return dry_runs.dry_run(
            books,
            on=ways.on,
            weights=ways.weights,
            cash_unit=ways.cash_unit,
            remainder_to=ways.remainder_to,
            reserves=ways.reserves,
            social=ways.social,
            counted=self.counted if counted is None else counted,
            decisions=self.decisions,
            reinvest=self.reinvest,
        )


class PayOutPanel(ActPanel):
    """`done` carries the `Result`."""

    def __init__(self, shell: Shell, jobs: Jobs, books: Books, wanted: Wanted, run: DryRun) -> None:
        super().__init__(
            shell,
            jobs,
            title=QCoreApplication.translate("shareout", "Pay out"),
            verb=QCoreApplication.translate("shareout", "&Pay out"),
        )
        self._wanted, self._run = wanted, run
        self._code = groups.get(books).currency
        self.sentence = label("", wraps=True)
        self.sums = Facts()
        self.problem = label("", tone="red", wraps=True)
        self.counted = AmountEdit(currency(self._code))
        self.counted_field = Field(
            self.tr("Counted &in the box"), self.counted, self.tr("Count twice, then type the sum."), self._code
        )
        self.reason = QLineEdit()
        self.reason_field = Field(
            self.tr("&Reason"), self.reason, self.tr("For the difference, or for what is written off.")
        )
        self.add_widget(self.sentence)
        self.add("counted", self.counted_field)
        self.add("reason", self.reason_field)
        self.add_widget(self.sums)
        self.add_widget(self.problem)
        self.problem.hide()
        if wanted.counted is not None:
            self.counted.set_value(run.box)
            self.counted.setReadOnly(True)
            self.counted_field.set_hint(self.tr("Counted by notes and coins."))
        self.needs_key(keys.needed(books, Keyed.SHARE_OUT))
        self.refresh_when_edited(self._reckon)
        self.set_verb(self._make)
        self._show(run)

    def start_focus(self) -> None:
        (self.counted if not self.counted.isReadOnly() else self.verb_button).setFocus()

    def _count(self) -> Count:
        """What was counted. Raises `Refused` on ``counted``."""
        if self._wanted.counted is not None:
            return self._wanted.counted
        if self.counted.text().strip() in ("0", figures.count_text(0)):
            return 0
        try:
            return self.counted.value()
        except Refused as refused:
            raise Refused(refused.code, "counted", **refused.values) from None

    def _make(self) -> Verb:
        wanted, ways, counted, reason = self._wanted, self._wanted.ways, self._count(), self.reason.text()

        def pay_out(books: Books, given: Given) -> Result:
            return shareout.pay_out(
                books,
                on=ways.on,
                weights=ways.weights,
                cash_unit=ways.cash_unit,
                remainder_to=ways.remainder_to,
                reserves=ways.reserves,
                social=ways.social,
                counted=counted,
                decisions=wanted.decisions,
                reinvest=wanted.reinvest,
                reason=reason,
                keys=given.keys,
                sure=given.sure,
            )

        return pay_out

    def _reckon(self) -> None:
        """Everything anew with what was counted: a difference is everybody's."""
        try:
            counted = self._count()
        except Refused:
            return
        wanted = self._wanted
        self._jobs.read(lambda books: wanted.dry_run(books, counted), self._show, self._fail)

    def _fail(self, failure: Exception) -> None:
        if isinstance(failure, Failure):
            self.problem.setText(messages.sentence(failure))
            self.problem.show()
        else:
            self._shell.fail(failure)

    def _show(self, run: DryRun) -> None:
        self._run = run
        code, paid = self._code, sum(line.receives for line in run.lines)
        self.problem.hide()
        text = self.tr(
            "{amount} are paid to %Ln member(s), cycle {cycle} closes, and the next one begins on the same day. "
            "This cannot be taken back.",
            "",
            sum(line.receives > 0 for line in run.lines),
        )
        self.sentence.setText(
            text.format(amount=figures.money_text(paid, code), cycle=figures.count_text(run.cycle.number))
        )
        difference = run.pool.counted - run.pool.expected
        facts = []
        if difference:
            name = self.tr("More than in the books") if difference > 0 else self.tr("Less than in the books")
            facts.append(Fact(name, figures.money_text(abs(difference), code), tone="amber"))
        brought = sum(line.owing for line in run.lines if line.decision is Owing.PAY_NOW)
        given_up = sum(line.owing for line in run.lines if line.decision is Owing.WRITE_OFF)
        carried = sum(line.owing for line in run.lines if line.decision is Owing.CARRY)
        for minor, caption, tone in (
            (brought, self.tr("Members bring now"), "amber"),
            (carried, self.tr("Carried as loans"), ""),
            (given_up, self.tr("Written off"), "red"),
            (sum(line.reinvested for line in run.lines), self.tr("Saved again at once"), ""),
            (run.remainder, self.tr("Left over"), ""),
        ):
            if minor:
                facts.append(Fact(caption, figures.money_text(minor, code), tone=tone))
        facts.append(Fact(self.tr("Paid out"), figures.money_text(paid, code), is_strong=True))
        self.sums.show_facts(facts)
        self.reason_field.setVisible(bool(difference or given_up))


class ReinvestPanel(ActPanel):
    """Who puts how much back into the next cycle; nothing is written. `done` carries (member's id, amount)."""

    def __init__(self, shell: Shell, jobs: Jobs, books: Books, wanted: Wanted, member_id: int | None) -> None:
        super().__init__(
            shell,
            jobs,
            title=QCoreApplication.translate("shareout", "Put back into savings"),
            verb=QCoreApplication.translate("shareout", "&Put back"),
            intro=QCoreApplication.translate(
                "shareout", "A part of what a member receives is the first saving of the next cycle."
            ),
        )
        group = groups.get(books)
        self._wanted = wanted
        self.member, self.amount = MemberEdit(books), AmountEdit(currency(group.currency))
        self.add("member", Field(self.tr("&Member"), self.member))
        hint = self.tr("Type 0 to pay everything out.")
        if group.kind is GroupKind.VSLA:
            price = figures.money_text(constitutions.current(books).share_price, group.currency)
            hint = self.tr("In whole shares of {price}. Type 0 to pay everything out.").format(price=price)
        self.add("reinvest", Field(self.tr("&Amount"), self.amount, hint, group.currency))
        self.set_verb(self._make)
        if member_id is not None:
            self.member.set_member(member_id)

    def start_focus(self) -> None:
        (self.amount if self.member.member_id() is not None else self.member).setFocus()

    def _make(self) -> Verb:
        member_id = self.member.value()
        amount = 0
        if self.amount.text().strip() not in ("0", figures.count_text(0)):
            try:
                amount = self.amount.value()
            except Refused as refused:
                raise Refused(refused.code, "reinvest", **refused.values) from None
        reinvest = {**self._wanted.reinvest, member_id: amount}
        wanted = Wanted(self._wanted.ways, self._wanted.counted, self._wanted.decisions, reinvest)

        def check(books: Books, _given: Given) -> tuple[int, int]:
            wanted.dry_run(books)
            return member_id, amount

        return check


class CloseCyclePanel(ActPanel):
    """The end of a cycle without a share-out; `done` carries the closed `Cycle`."""

    def __init__(self, shell: Shell, jobs: Jobs, books: Books) -> None:
        super().__init__(
            shell,
            jobs,
            title=QCoreApplication.translate("shareout", "Close the cycle without a share-out"),
            verb=QCoreApplication.translate("shareout", "&Close the cycle"),
            intro=QCoreApplication.translate(
                "shareout",
                "Nobody is paid: all money stays where it is, and savings, loans and dues go on in the next cycle.",
            ),
        )
        self.day = _day_edit(books, cycles.current(books).opened_on)
        self.add("on", Field(self.tr("&Day"), self.day))
        self.needs_key(keys.needed(books, Keyed.SHARE_OUT))
        self.set_verb(self._make)

    def _make(self) -> Verb:
        on = self.day.date().toString(Qt.DateFormat.ISODate)

        def close(books: Books, given: Given) -> Cycle:
            return cycles.close_without_share_out(books, on, keys=given.keys)

        return close


class NextCyclePanel(ActPanel):
    """The beginning of a cycle; `done` carries it."""

    def __init__(self, shell: Shell, jobs: Jobs, books: Books) -> None:
        super().__init__(
            shell,
            jobs,
            title=QCoreApplication.translate("shareout", "Open the next cycle"),
            verb=QCoreApplication.translate("shareout", "&Open the cycle"),
            intro=QCoreApplication.translate(
                "shareout",
                "The rules of the group go on. What is typed differently here is a new decision of that day.",
            ),
        )
        group, agreed = groups.get(books), constitutions.current(books)
        money = currency(group.currency)
        self.price, self.most, self.social = AmountEdit(money), CountEdit("most_shares"), AmountEdit(money)
        last = cycles.current(books)
        self.day = _day_edit(books, last.closed_on or last.opened_on)
        self.has_shares = group.kind is GroupKind.VSLA
        if self.has_shares:
            self.price.set_value(agreed.share_price)
            self.most.setText(figures.count_text(agreed.most_shares))
            self.add("share_price", Field(self.tr("&Price of a share"), self.price, "", group.currency))
            self.add("most_shares", Field(self.tr("&Most shares a meeting"), self.most))
        if agreed.social_amount:
            self.social.set_value(agreed.social_amount)
        self.add("social_amount", Field(self.tr("&Social fund, each meeting"), self.social, "", group.currency))
        self.add("on", Field(self.tr("&Day"), self.day))
        self.set_verb(self._make)

    def _make(self) -> Verb:
        on = self.day.date().toString(Qt.DateFormat.ISODate)
        price = _named("share_price", self.price.value) if self.has_shares else None
        most = self.most.value() if self.has_shares else None
        typed = self.social.text().strip()
        social = _named("social_amount", self.social.value) if typed not in ("", "0", figures.count_text(0)) else 0

        def open_next(books: Books, _given: Given) -> Cycle:
            return cycles.open_next(books, on, share_price=price, most_shares=most, social_amount=social)

        return open_next


def _named(field: str, read: Callable[[], int]) -> int:
    """A typed amount; what is wrong with it is said beside its own field."""
    try:
        return read()
    except Refused as refused:
        raise Refused(refused.code, field, **refused.values) from None


def _day_edit(books: Books, first: str) -> DayEdit:
    made = DayEdit()
    today = QDate.fromString(books.today(), Qt.DateFormat.ISODate)
    made.setDateRange(QDate.fromString(first, Qt.DateFormat.ISODate), today)
    made.setDate(today)
    return made
