"""Money that goes out and comes in beside the members' lines: grants, costs, other income, moves between places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from savingsdesk.core.model import ContributionKind, Fund, GroupKind, PayoutKind, Place
from savingsdesk.core.money import currency
from savingsdesk.desk import contributions, groups, payouts
from savingsdesk.desk.session import Books
from savingsdesk.ui.act import ActPanel, Verb
from savingsdesk.ui.choosing import MemberEdit
from savingsdesk.ui.fields import AmountEdit, Choice, Field
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.lending import place_choice
from savingsdesk.ui.screen import Shell


@dataclass(frozen=True, slots=True)
class Purpose:
    """What money is for. `for_member`: True for a member, False for nobody of the group, None for either; `fund` is
    None where the group chooses it."""

    kind: PayoutKind | ContributionKind
    text: str
    for_member: bool | None
    fund: Fund | None = None


def purposes_out(kind: GroupKind) -> list[Purpose]:
    """What a group of this kind pays out of hand, the usual first."""

    expense = Purpose(
        PayoutKind.EXPENSE, QCoreApplication.translate("money", "A cost, such as a ledger book or transport"), None
    )
    grant = Purpose(
        PayoutKind.SOCIAL_GRANT, QCoreApplication.translate("money", "Help from the social fund"), None, Fund.SOCIAL
    )
    kept = Purpose(
        PayoutKind.KEPT_CHANGE,
        QCoreApplication.translate("money", "Change that the group kept for a member"),
        True,
        Fund.LOAN,
    )
    saved = Purpose(
        PayoutKind.WITHDRAWAL, QCoreApplication.translate("money", "Savings that a member takes out"), True, Fund.LOAN
    )
    back = Purpose(
        PayoutKind.EXTERNAL_REPAYMENT,
        QCoreApplication.translate("money", "A loan of the group, such as from a bank, paid back"),
        False,
    )
    charge = Purpose(
        PayoutKind.EXTERNAL_CHARGE, QCoreApplication.translate("money", "The charge of a loan of the group"), False
    )
    short = Purpose(PayoutKind.SHORTAGE, QCoreApplication.translate("money", "Money that is missing for good"), False)
    match kind:
        case GroupKind.ROSCA:
            return [expense, short]
        case GroupKind.BURIAL:
            return [expense, grant, short]
        case GroupKind.VSLA:
            return [grant, expense, kept, saved, back, charge, short]
        case _:
            return [grant, expense, saved, back, charge, short]


def purposes_in(kind: GroupKind) -> list[Purpose]:
    """What such a group takes in beside what members pay in their lines."""
    income = Purpose(
        ContributionKind.OTHER_INCOME, QCoreApplication.translate("money", "Other income, such as a sale"), None
    )
    grant = Purpose(ContributionKind.GRANT, QCoreApplication.translate("money", "A gift from outside the group"), False)
    interest = Purpose(
        ContributionKind.BANK_INTEREST, QCoreApplication.translate("money", "Interest of the bank"), False
    )
    loan = Purpose(
        ContributionKind.EXTERNAL_LOAN,
        QCoreApplication.translate("money", "A loan to the group, such as from a bank"),
        False,
    )
    over = Purpose(
        ContributionKind.SURPLUS, QCoreApplication.translate("money", "Money that was counted too much"), False
    )
    if kind in (GroupKind.ROSCA, GroupKind.BURIAL):
        return [income, grant, interest, over]
    return [income, grant, interest, loan, over]


def fund_choice() -> Choice:
    """Its data are `Fund`."""
    made = Choice()
    made.addItem(QCoreApplication.translate("money", "Loan fund"), Fund.LOAN)
    made.addItem(QCoreApplication.translate("money", "Social fund"), Fund.SOCIAL)
    return made


class MoneyPanel(ActPanel):
    """One sum for a purpose, out or in. `first` is the purpose that stands there when it opens."""

    def __init__(
        self,
        shell: Shell,
        jobs: Jobs,
        books: Books,
        meeting_id: int,
        *,
        title: str,
        verb: str,
        purposes: Sequence[Purpose],
        first: PayoutKind | ContributionKind | None = None,
    ) -> None:
        super().__init__(shell, jobs, title=title, verb=verb)
        self._meeting_id = meeting_id
        self._purposes: Mapping[str, Purpose] = {str(each.kind): each for each in purposes}
        money = currency(groups.get(books).currency)
        which = Choice()
        for each in purposes:
            which.addItem(each.text, str(each.kind))
        if first is not None:
            which.setCurrentIndex(max(0, which.findData(str(first))))
        self.which = self.add("kind", Field(self.tr("What f&or"), which))
        self.amount = self.add("amount", Field(self.tr("&Amount"), AmountEdit(money), "", money.code))
        self.member = self.add("member", Field(self.tr("&Member"), MemberEdit(books)))
        self.reason = self.add("reason", Field(self.tr("&Note for the books"), QLineEdit()))
        self.fund = self.add("fund", Field(self.tr("&Fund"), fund_choice()))
        self.place = self.add("place", Field(self.tr("&Where the money lies"), place_choice()))
        self.which.setVisible(len(purposes) > 1)
        which.currentIndexChanged.connect(self._show_fields)
        self._show_fields()
        self.set_verb(self._make)

    def start_focus(self) -> None:
        (self.which.edit if len(self._purposes) > 1 else self.amount.edit).setFocus()

    @property
    def purpose(self) -> Purpose:
        return self._purposes[str(self.which.edit.currentData())]

    def _show_fields(self) -> None:
        purpose = self.purpose
        self.member.setVisible(purpose.for_member is not False)
        self.member.set_hint(
            self.tr("Leave it empty where it is for nobody alone.") if purpose.for_member is None else ""
        )
        self.fund.setVisible(purpose.fund is None)

    def _make(self) -> Verb:
        purpose, meeting_id = self.purpose, self._meeting_id
        amount, reason = self.amount.edit.value(), self.reason.edit.text()
        fund, place = Fund(self.fund.edit.currentData()), Place(self.place.edit.currentData())
        member_id: int | None = None
        if purpose.for_member is True or (purpose.for_member is None and self.member.edit.text().strip()):
            member_id = self.member.edit.value()
        kind = purpose.kind
        if isinstance(kind, ContributionKind):
            return lambda books, given: contributions.receive(
                books, meeting_id, kind, amount, member_id=member_id, fund=fund, place=place, reason=reason
            )
        return lambda books, given: payouts.pay(
            books,
            meeting_id,
            kind,
            amount,
            member_id=member_id,
            fund=fund,
            place=place,
            reason=reason,
            keys=given.keys,
            sure=given.sure,
        )


class MovePanel(ActPanel):
    """Money from the box to the bank, back, to mobile money, or from one fund to the other."""

    def __init__(self, shell: Shell, jobs: Jobs, books: Books, meeting_id: int) -> None:
        super().__init__(
            shell,
            jobs,
            title=QCoreApplication.translate("MoneyOutPage", "&Bank and mobile money").replace("&", ""),
            verb=self.tr("&Move it"),
            intro=self.tr("To the bank, from the bank, to mobile money, or from one fund to the other."),
        )
        self._meeting_id = meeting_id
        money = currency(groups.get(books).currency)
        self.amount = self.add("amount", Field(self.tr("&Amount"), AmountEdit(money), "", money.code))
        self.place = self.add("place", Field(self.tr("F&rom"), place_choice()))
        self.to_place = self.add("to_place", Field(self.tr("&To"), place_choice()))
        self.to_place.edit.setCurrentIndex(1)
        self.fund = self.add("fund", Field(self.tr("&Fund"), fund_choice()))
        to_fund = Choice()
        to_fund.addItem(self.tr("It stays in its fund"), None)
        to_fund.addItem(self.tr("Into the loan fund"), Fund.LOAN)
        to_fund.addItem(self.tr("Into the social fund"), Fund.SOCIAL)
        self.to_fund = self.add("to_fund", Field(self.tr("&Other fund"), to_fund))
        self.reason = self.add("reason", Field(self.tr("&Note for the books"), QLineEdit()))
        self.set_verb(self._make)

    def _make(self) -> Verb:
        meeting_id, amount, reason = self._meeting_id, self.amount.edit.value(), self.reason.edit.text()
        place, to_place = Place(self.place.edit.currentData()), Place(self.to_place.edit.currentData())
        fund, chosen = Fund(self.fund.edit.currentData()), self.to_fund.edit.currentData()
        to_fund = fund if chosen is None else Fund(chosen)
        return lambda books, given: payouts.move(
            books,
            meeting_id,
            amount,
            fund=fund,
            place=place,
            to_fund=to_fund,
            to_place=to_place,
            reason=reason,
            keys=given.keys,
            sure=given.sure,
        )
