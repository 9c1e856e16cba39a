"""Founding a group: what it agreed on, and its first officer, on one page. Unusual values ask; nothing blocks."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit

from savingsdesk.core.errors import Failure, Refused
from savingsdesk.core.model import GroupKind
from savingsdesk.core.money import CURRENCIES, Currency
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.entrance import EntrancePage
from savingsdesk.ui.fields import AmountEdit, Busy, Card, Choice, CountEdit, Field, PasswordEdit, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.message_bar import MessageBar
from savingsdesk.ui.messages import Message

if TYPE_CHECKING:
    from savingsdesk.desk.session import Session, Tools

AnyField = Field[QLineEdit] | Field[AmountEdit] | Field[CountEdit] | Field[PasswordEdit]

USUAL_MOST_SHARES = 10
START_CURRENCY = "UGX"


class FoundingPage(EntrancePage):
    """`founded` carries the `Session` of the new group; everything typed stays until then."""

    left = Signal()
    founded = Signal(object)

    def __init__(self, jobs: Jobs, folder: Path, tools: Tools) -> None:
        super().__init__(widest=940)
        self._jobs, self._folder, self._tools = jobs, folder, tools
        self._confirmed: dict[str, str] = {}
        self._bar = MessageBar()
        self._terms = _Terms()
        self._officer = _Officer()
        self._start = button(self.tr("&Start the group"), "primary")
        self._start.clicked.connect(self._submit)
        self._back = button(self.tr("&Back"))
        self._back.clicked.connect(self.left)
        self._busy = Busy(self.tr("Starting the group"))
        self.body.addStretch(2)
        self.body.addWidget(label(self.tr("Start a group"), "title"))
        self.body.addWidget(self._bar)
        columns = QHBoxLayout()
        columns.setSpacing(theme.L)
        columns.addWidget(self._terms, 6)
        columns.addWidget(self._officer, 5)
        self.body.addLayout(columns)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addWidget(self._busy, 1)
        row.addWidget(self._start)
        self.body.addLayout(row)
        self.body.addStretch(3)
        self._officer.submitted.connect(self._submit)
        self.setFocusProxy(self._terms.name.edit)

    @property
    def fields(self) -> dict[str, AnyField]:
        """Every field that something can be wrong with, under the name by which `desk` refuses it."""
        return {**self._terms.fields, **self._officer.fields}

    @Slot()
    def _submit(self) -> None:
        for field in self.fields.values():
            field.clear_error()
        wrong: dict[str, Failure] = {}
        terms = self._terms.read(wrong)
        officer = self._officer.read(wrong)
        if wrong:
            self._show_wrong(wrong)
            return
        unusual = self._terms.unusual(terms)
        if unusual != self._confirmed:
            self._confirmed = unusual
            for name, text in unusual.items():
                self.fields[name].set_error(text, "amber")
            if unusual:
                self._bar.show_message(
                    Message(self.tr("Is this right? If it is, press “Start the group” once more."), "amber")
                )
                return
        self._set_busy(True)
        self._jobs.prepare(self._founding(terms, officer), self._done, self._failed)

    def _founding(self, terms: dict[str, int], officer: dict[str, str]) -> Callable[[], Session]:
        name, kind, currency = self._terms.name.edit.text(), self._terms.kind, self._terms.currency.code
        folder, tools = self._folder, self._tools

        def make() -> Session:
            from savingsdesk.desk.session import Founding, found

            founding = Founding(
                name=name,
                description="",
                kind=kind,
                currency=currency,
                cash_unit=terms["cash_unit"],
                share_price=terms["share_price"],
                most_shares=terms["most_shares"],
                social_amount=terms["social_amount"],
                admin_name=officer["admin_name"],
                username=officer["username"],
                created_date=tools.today(),
            )
            return found(folder, founding, officer["password"], tools)

        return make

    def _done(self, session: Session) -> None:
        self._set_busy(False)
        self.founded.emit(session)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, Refused) and error.field in self.fields:
            self._show_wrong({error.field: error})
        else:
            self._bar.show_message(Message(messages.sentence(error)))

    def _show_wrong(self, wrong: dict[str, Failure]) -> None:
        for name, failure in wrong.items():
            self.fields[name].fail(failure)
        self.fields[next(iter(wrong))].edit.setFocus()

    def _set_busy(self, busy: bool) -> None:
        for each in (self._terms, self._officer, self._start, self._back):
            each.setEnabled(not busy)
        self._busy.setVisible(busy)
        if busy:
            self._bar.clear()


class _Terms(Card):
    """What the group agreed on."""

    def __init__(self) -> None:
        super().__init__()
        self.name = Field(self.tr("&Name of the group"), QLineEdit())
        self._kind = Field(self.tr("&Kind of group"), _kinds())
        self._currency = Field(self.tr("&Currency"), _currencies())
        currency = self.currency
        self._cash_unit = Field(self.tr("Smallest c&oin in use"), AmountEdit(currency))
        self._share_price = Field(self.tr("&Price of a share"), AmountEdit(currency))
        self._most_shares = Field(self.tr("&Most shares a meeting"), CountEdit("most_shares"))
        self._social = Field(
            self.tr("Social &fund a meeting"), AmountEdit(currency), self.tr("Empty: the group has none.")
        )
        self._most_shares.edit.setText("5")
        self.body.setSpacing(theme.M)
        self.body.addWidget(label(self.tr("What the group agreed on"), strong=True))
        for each in (self.name, self._kind, self._currency):
            self.body.addWidget(each)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.L)
        grid.setVerticalSpacing(theme.M)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._cash_unit, 0, 0, top)
        grid.addWidget(self._social, 0, 1, top)
        grid.addWidget(self._share_price, 1, 0, top)
        grid.addWidget(self._most_shares, 1, 1, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addStretch()
        self._kind.edit.currentIndexChanged.connect(self._show_what_fits)
        self._currency.edit.currentIndexChanged.connect(self._follow_currency)
        self._follow_currency()

    @property
    def kind(self) -> GroupKind:
        return GroupKind(self._kind.edit.currentData())

    @property
    def currency(self) -> Currency:
        return CURRENCIES[self._currency.edit.currentData()]

    @property
    def fields(self) -> dict[str, AnyField]:
        return {
            "name": self.name,
            "cash_unit": self._cash_unit,
            "share_price": self._share_price,
            "most_shares": self._most_shares,
            "social_amount": self._social,
        }

    def read(self, wrong: dict[str, Failure]) -> dict[str, int]:
        """The numbers in minor units; what cannot be read goes into `wrong`."""
        if not self.name.edit.text().strip():
            wrong["name"] = Refused("text.empty", "name")
        read = {"cash_unit": _read(self._cash_unit.edit.value, "cash_unit", wrong)}
        if self.kind is GroupKind.VSLA:
            read["share_price"] = _read(self._share_price.edit.value, "share_price", wrong)
            read["most_shares"] = _read(self._most_shares.edit.value, "most_shares", wrong)
        else:
            # Free amounts: the books want a price all the same, and the smallest coin is the smallest saving.
            read["share_price"], read["most_shares"] = read["cash_unit"], 1
        try:
            read["social_amount"] = self._social.edit.value() if self._social.edit.text().strip() else 0
        except Refused as refused:
            read["social_amount"] = 0
            if refused.code != "amount.zero":
                wrong["social_amount"] = refused
        if not wrong and read["most_shares"] == 0:
            wrong["most_shares"] = Refused("count.zero", "most_shares")
        return read

    def unusual(self, read: dict[str, int]) -> dict[str, str]:
        """What groups seldom agree on, as questions beside the fields."""
        asked: dict[str, str] = {}
        coin = read["cash_unit"]
        shown = figures.money_text(coin, self.currency.code)
        uneven = self.tr("This cannot be paid with coins of {coin}. Is it right?").format(coin=shown)
        if read["share_price"] % coin:
            asked["share_price"] = uneven
        if read["social_amount"] % coin:
            asked["social_amount"] = uneven
        elif self.kind is GroupKind.VSLA and read["social_amount"] > read["share_price"]:
            asked["social_amount"] = self.tr("This is more than a share. Is it right?")
        if read["most_shares"] > USUAL_MOST_SHARES:
            asked["most_shares"] = self.tr("Most groups agree on 5. Is it right?")
        return asked

    @Slot()
    def _follow_currency(self) -> None:
        currency = self.currency
        for field in (self._cash_unit, self._share_price, self._social):
            field.edit.set_currency(currency)
            field.set_suffix(currency.code)
        self._cash_unit.edit.set_value(currency.cash_unit)

    @Slot()
    def _show_what_fits(self) -> None:
        for field in (self._share_price, self._most_shares):
            field.setVisible(self.kind is GroupKind.VSLA)


class _Officer(Card):
    """Who keeps the books, and how this person signs in."""

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = Field(self.tr("&Your name"), QLineEdit())
        self._username = Field(
            self.tr("&User name"), QLineEdit(), self.tr("Small letters and digits, to sign in with.")
        )
        self._password = Field(self.tr("Pass&word"), PasswordEdit(), self.tr("At least 8 signs; three words are good."))
        self._again = Field(self.tr("Password &again"), PasswordEdit())
        self.body.setSpacing(theme.M)
        self.body.addWidget(label(self.tr("You, the first officer"), strong=True))
        for each in (self._name, self._username, self._password, self._again):
            self.body.addWidget(each)
        self.body.addWidget(
            label(
                self.tr("Nobody can open the books without it. Keep it where only you find it."),
                "small",
                "faint",
                wraps=True,
            )
        )
        self.body.addStretch()
        self._suggested = ""
        self._name.edit.textEdited.connect(self._suggest)
        self._again.edit.returnPressed.connect(self.submitted)

    @property
    def fields(self) -> dict[str, AnyField]:
        return {
            "admin_name": self._name,
            "username": self._username,
            "password": self._password,
            "again": self._again,
        }

    def read(self, wrong: dict[str, Failure]) -> dict[str, str]:
        read = {
            "admin_name": self._name.edit.text(),
            "username": self._username.edit.text().strip(),
            "password": self._password.edit.text(),
        }
        if not read["admin_name"].strip():
            wrong["admin_name"] = Refused("text.empty", "admin_name")
        if not read["username"]:
            wrong["username"] = Refused("username.empty", "username")
        if not read["password"]:
            wrong["password"] = Refused("password.empty", "password")
        elif read["password"] != self._again.edit.text():
            wrong["again"] = Refused("password.differs", "again")
        return read

    @Slot(str)
    def _suggest(self, name: str) -> None:
        """A first user name out of the name, for as long as nobody typed another one."""
        if self._username.edit.text() == self._suggested:
            words = unicodedata.normalize("NFKD", name).casefold().split()
            letters = "".join(sign for sign in (words[0] if words else "") if sign.isascii() and sign.isalnum())
            self._suggested = letters
            self._username.edit.setText(letters)


def _read(value: Callable[[], int], name: str, wrong: dict[str, Failure]) -> int:
    try:
        return value()
    except Refused as refused:
        wrong[name] = refused
        return 1


def _kinds() -> Choice:
    made = Choice()
    for kind, text in (
        (GroupKind.VSLA, QCoreApplication.translate("founding", "Savings and loans, with shares")),
        (GroupKind.ASCA, QCoreApplication.translate("founding", "Savings and loans, free amounts")),
        (GroupKind.SHG, QCoreApplication.translate("founding", "Self-help group")),
        (GroupKind.ROSCA, QCoreApplication.translate("founding", "Merry-go-round")),
        (GroupKind.BURIAL, QCoreApplication.translate("founding", "Burial society")),
    ):
        made.addItem(text, str(kind))
    return made


def _currencies() -> Choice:
    made = Choice()
    names = currency_names(QLocale().language())
    for code in CURRENCIES:
        made.addItem(
            QCoreApplication.translate("founding", "{code} · {name}").format(code=code, name=names.get(code, code)),
            code,
        )
    own = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    wanted = own if own in CURRENCIES else START_CURRENCY
    made.setCurrentIndex(made.findData(wanted))
    return made


@cache
def currency_names(language: QLocale.Language) -> dict[str, str]:
    """What each currency is called: in this language where Qt knows, else in English, French or Portuguese."""
    order = (QLocale.Language.Portuguese, QLocale.Language.French, QLocale.Language.English, language)
    anywhere = (QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
    names: dict[str, str] = {}
    known = QLocale.matchingLocales(*anywhere)
    for locale in sorted(known, key=lambda each: order.index(each.language()) if each.language() in order else -1):
        code = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
        name = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyDisplayName)
        if code in CURRENCIES and name:
            names[code] = name
    return names
