"""Handing over an office: the box is counted, the successor signs in anew, the old password is dead. No connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Failure, Refused
from savingsdesk.core.model import Member
from savingsdesk.core.money import CURRENCIES, Currency
from savingsdesk.desk import groups, keys, members, offices
from savingsdesk.desk.offices import HandedOver
from savingsdesk.ui import figures
from savingsdesk.ui.act import ActPanel, Given, Verb
from savingsdesk.ui.fields import AmountEdit, Field, label, repolish
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.messages import Message
from savingsdesk.ui.office_acts import SigningIn, chosen_member, member_choice
from savingsdesk.ui.office_words import office_name
from savingsdesk.ui.screen import Shell

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books, Session


class HandOverPanel(ActPanel):
    """Four steps in the order in which a group does them: who, count, sign in, second key."""

    def __init__(self, shell: Shell, jobs: Jobs, session: Session, holder: Member) -> None:
        title = QCoreApplication.translate("HandOverPanel", "Hand over an office: {office}")
        super().__init__(
            shell,
            jobs,
            title=title.format(office=office_name(holder.office)),
            verb=QCoreApplication.translate("HandOverPanel", "&Hand over the office"),
            intro=QCoreApplication.translate("HandOverPanel", "In front of the group. It needs no connection."),
        )
        self._session, self._holder = session, holder
        self._window = shell
        group = session.group
        self._currency = CURRENCIES.get(group.currency) or Currency(group.currency, 0, 1, 0)
        self._expected: int | None = None
        self._head(self.tr("1. Who takes over from {name}").format(name=holder.name))
        everyone = members.rows(session.books, members.ids(session.books))
        others = [each for each in everyone if each.id != holder.id]
        self.who = self.add("member", Field(self.tr("&Member"), member_choice(others)))
        self._head(self.tr("2. Count the box together"))
        self.counted = self.add(
            "counted", Field(self.tr("&Counted, the whole box"), AmountEdit(self._currency), "", group.currency)
        )
        self.difference = label("", wraps=True)
        self.add_widget(self.difference)
        self.difference.hide()
        self.reason = self.add("reason", Field(self.tr("&Reason of the difference"), QLineEdit()))
        self.reason.hide()
        self._head(self.tr("3. The new officer chooses a password; the old one is dead from then on"))
        self.signing = SigningIn(self)
        self.who.edit.currentIndexChanged.connect(lambda: self.signing.suggest(self.who.edit.currentText()))
        if keys.needed(session.books, Keyed.HAND_OVER):
            self._head(self.tr("4. A second officer signs"))
            self.needs_key(True)
        self.set_verb(self._verb)
        self.refresh_when_edited(self._show_difference)
        self.done.connect(self._handed_over)
        jobs.read(groups.totals, lambda totals: self._expect(totals.box), shell.fail)

    def _head(self, text: str) -> None:
        self.add_widget(label(text, strong=True, wraps=True))

    def _expect(self, box: int) -> None:
        if not self.is_there:  # it was closed while the writer summed up
            return
        self._expected = box
        text = self.tr("By the books {amount} should lie in it.")
        self.counted.set_hint(text.format(amount=figures.money_text(box, self._currency.code)))
        self._show_difference()

    def _show_difference(self) -> None:
        """Said while it is typed: the reason is asked for here and not after the button."""
        try:
            counted = self._counted()
        except Failure:
            return
        if self._expected is None:
            return
        difference = counted - self._expected
        amount = figures.money_text(abs(difference), self._currency.code)
        text = self.tr("{amount} more than in the books.") if difference > 0 else self.tr("{amount} are missing.")
        self.difference.setText(text.format(amount=amount))
        self.difference.setProperty("tone", "amber" if difference > 0 else "red")
        repolish(self.difference)
        self.difference.setVisible(bool(difference))
        self.reason.setVisible(bool(difference))

    def _counted(self) -> int:
        try:
            return self.counted.edit.value()
        except Refused as refused:
            if refused.code == "amount.zero":
                return 0
            raise Refused(refused.code, "counted", **refused.values) from None

    def _verb(self) -> Verb:
        to, counted = chosen_member(self.who.edit), self._counted()
        (username, password), reason = self.signing.read(), self.reason.edit.text()
        session, holder = self._session, self._holder

        def hand_over(books: Books, given: Given) -> HandedOver:
            return offices.hand_over(
                session, books, holder.id, to,
                counted=counted, username=username, password=password, keys=given.keys, reason=reason,
            )  # fmt: skip

        return hand_over

    def _handed_over(self, handed: object) -> None:
        if not isinstance(handed, HandedOver):
            return
        text = self.tr("{name} is {office} now, and the old password opens nothing any more.")
        said = text.format(name=handed.after.name, office=office_name(handed.after.office))
        if handed.before.uid == self._session.user.uid:
            lock = self.tr("Lock the books")
            self._window.say(Message(said, "green", lock, self._window.lock))
        else:
            self._window.say(Message(said, "green"))
