"""Founding a group: what it agreed on, and its first officer, on one page. Unusual values ask; nothing blocks."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit

from savingsdesk.core.constitution import Rhythm, start_values
from savingsdesk.core.errors import Failure, Refused
from savingsdesk.core.model import GroupKind
from savingsdesk.core.money import CURRENCIES, Currency
from savingsdesk.ui import constitution_words as words
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.entrance import EntrancePage
from savingsdesk.ui.fields import AmountEdit, Busy, Card, Choice, CountEdit, Field, PasswordEdit, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.message_bar import MessageBar
from savingsdesk.ui.messages import Message
from savingsdesk.ui.office_words import kind_of_group
from savingsdesk.ui.opening import DayEdit

if TYPE_CHECKING:
    from savingsdesk.desk.session import Founding, Session, Tools

AnyField = Field[QLineEdit] | Field[AmountEdit] | Field[CountEdit] | Field[PasswordEdit]

USUAL_MOST_SHARES = 10
START_CURRENCY = "UGX"


class FoundingPage(EntrancePage):
    """`founded` carries the `Session` of the new group; everything typed stays until then."""

    left = Signal()
    founded = Signal(object)
    added = Signal(int)

    def __init__(
        self, jobs: Jobs, folder: Path, tools: Tools, *, takes_over: bool = False, session: Session | None = None
    ) -> None:
        """`takes_over`: the group is in the middle of its cycle, so the day on which it began is asked for.

        With a `session` it is a further group of its officer, who signs in as before; `added` carries its id.
        """
        super().__init__(widest=940 if session is None else 560)
        self._session = session
        self._jobs, self._folder, self._tools = jobs, folder, tools
        self._confirmed: dict[str, str] = {}
        self._bar = MessageBar()
        self._terms = _Terms(tools.today(), takes_over=takes_over)
        self._officer = _Officer()
        self._start = button(self.tr("&Start the group"), "primary")
        self._start.clicked.connect(self._submit)
        self._back = button(self.tr("&Back"))
        self._back.clicked.connect(self.left)
        self._busy = Busy(self.tr("Starting the group"))
        self.body.addStretch(2)
        title = self.tr("Take over a group mid-cycle") if takes_over else self.tr("Start a group")
        if session is not None:
            title = self.tr("Start another group")
        self.body.addWidget(label(title, "title"))
        self.body.addWidget(self._bar)
        columns = QHBoxLayout()
        columns.setSpacing(theme.L)
        columns.addWidget(self._terms, 6)
        columns.addWidget(self._officer, 5)
        if session is not None:
            self._officer.hide()
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
        return self._terms.fields | ({} if self._session else self._officer.fields)

    @Slot()
    def _submit(self) -> None:
        for field in self.fields.values():
            field.clear_error()
        wrong: dict[str, Failure] = {}
        terms = self._terms.read(wrong)
        officer = self._officer_of(wrong)
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
        founding, session = self._founding(terms, officer), self._session
        if session is not None:
            self._jobs.prepare(lambda: session.add_group(founding()), self._done_beside, self._failed)
            return
        folder, tools, password = self._folder, self._tools, officer["password"]

        def make() -> Session:
            from savingsdesk.desk.session import found

            return found(folder, founding(), password, tools)

        self._jobs.prepare(make, self._done, self._failed)

    def _officer_of(self, wrong: dict[str, Failure]) -> dict[str, str]:
        """Who keeps the books of the new group."""
        if self._session is None:
            return self._officer.read(wrong)
        user = self._session.user
        return {"admin_name": user.name, "username": user.username}

    def _founding(self, terms: dict[str, int], officer: dict[str, str]) -> Callable[[], Founding]:
        name, kind, currency = self._terms.name.edit.text(), self._terms.kind, self._terms.currency.code
        begun_on, rhythm, weekday = self._terms.begun_on, self._terms.rhythm, self._terms.weekday

        def make() -> Founding:
            from savingsdesk.desk.session import Founding

            return Founding(
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
                created_date=begun_on,
                savings_amount=terms["savings_amount"],
                rhythm=rhythm,
                weekday=weekday,
            )

        return make

    def _done_beside(self, group_id: int) -> None:
        self._set_busy(False)
        self.added.emit(group_id)

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
    """What the group agreed on, as far as this kind of group has it."""

    def __init__(self, today: str, *, takes_over: bool) -> None:
        super().__init__()
        self.name = Field(self.tr("&Name of the group"), QLineEdit())
        self._kind = Field(self.tr("&Kind of group"), _kinds())
        self._currency = Field(self.tr("&Currency"), _currencies())
        currency = self.currency
        self._cash_unit = Field(self.tr("Smallest c&oin in use"), AmountEdit(currency))
        self._share_price = Field(self.tr("&Price of a share"), AmountEdit(currency))
        self._most_shares = Field(self.tr("&Most shares a meeting"), CountEdit("most_shares"))
        self._savings = Field(self.tr("&Each saves in a meeting"), AmountEdit(currency))
        self._pot = Field(self.tr("&Each pays in a meeting"), AmountEdit(currency))
        self._social = Field(
            self.tr("Social &fund a meeting"), AmountEdit(currency), self.tr("Empty: the group has none.")
        )
        self._dues = Field(self.tr("&Dues a meeting"), AmountEdit(currency))
        self._rhythm = Field(self.tr("&How often it meets"), _choice("rhythm"))
        self._weekday = Field(self.tr("Day of &the week"), _choice("weekday"))
        self._weekday.edit.setCurrentIndex(QDate.fromString(today, "yyyy-MM-dd").dayOfWeek() - 1)
        self._begun = Field(
            self.tr("The c&ycle began on"), DayEdit(), self.tr("The first meeting of this cycle, on paper.")
        )
        self._begun.edit.setDate(QDate.fromString(today, "yyyy-MM-dd"))
        self._begun.edit.setMaximumDate(QDate.fromString(today, "yyyy-MM-dd"))
        self._most_shares.edit.setText("5")
        self.body.setSpacing(theme.M)
        self.body.addWidget(label(self.tr("What the group agreed on"), strong=True))
        self.body.addWidget(self.name)
        self.body.addWidget(self._kind)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.L)
        self._grid.setVerticalSpacing(theme.M)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._takes_over = takes_over
        self._begun.edit.setDisplayFormat(self.tr("d MMMM yyyy", "a day with its year, short"))
        self._begun.setParent(self)
        self._begun.setVisible(takes_over)
        self.body.addStretch()
        for each in (self._share_price, self._most_shares, self._savings, self._pot, self._social, self._dues):
            each.setParent(self)
        self._has_chosen = False
        self._rhythm.edit.activated.connect(self._on_rhythm)
        self._kind.edit.currentIndexChanged.connect(self._show_what_fits)
        self._currency.edit.currentIndexChanged.connect(self._follow_currency)
        theme.notice.changed.connect(self._show_what_fits)
        self._follow_currency()
        self._show_what_fits()

    @property
    def kind(self) -> GroupKind:
        return GroupKind(self._kind.edit.currentData())

    @property
    def currency(self) -> Currency:
        return CURRENCIES[self._currency.edit.currentData()]

    @property
    def rhythm(self) -> Rhythm:
        return list(Rhythm)[self._rhythm.edit.currentIndex()]

    @property
    def weekday(self) -> int:
        return self._weekday.edit.currentIndex()

    @property
    def begun_on(self) -> str:
        """The first day of the cycle."""
        return self._begun.edit.date().toString(Qt.DateFormat.ISODate)

    @property
    def fields(self) -> dict[str, AnyField]:
        fund = self._dues if self.kind is GroupKind.BURIAL else self._social
        savings = self._pot if self.kind is GroupKind.ROSCA else self._savings
        return {
            "name": self.name,
            "cash_unit": self._cash_unit,
            "share_price": self._share_price,
            "most_shares": self._most_shares,
            "savings_amount": savings,
            "social_amount": fund,
        }

    def read(self, wrong: dict[str, Failure]) -> dict[str, int]:
        """The numbers in minor units; what cannot be read goes into `wrong`."""
        if not self.name.edit.text().strip():
            wrong["name"] = Refused("text.empty", "name")
        read = {"cash_unit": _read(self._cash_unit.edit.value, "cash_unit", wrong), "savings_amount": 0}
        # Free amounts: the books want a price all the same, and the smallest coin is the smallest saving.
        read["share_price"], read["most_shares"] = read["cash_unit"], 1
        if self.kind is GroupKind.VSLA:
            read["share_price"] = _read(self._share_price.edit.value, "share_price", wrong)
            read["most_shares"] = _read(self._most_shares.edit.value, "most_shares", wrong)
        if self.kind in (GroupKind.SHG, GroupKind.ROSCA):
            amount = self.fields["savings_amount"].edit
            read["savings_amount"] = _read(cast(AmountEdit, amount).value, "savings_amount", wrong)
            read["share_price"] = read["savings_amount"]
        read["social_amount"] = 0 if self.kind is GroupKind.ROSCA else self._read_fund(wrong)
        if not wrong and read["most_shares"] == 0:
            wrong["most_shares"] = Refused("count.zero", "most_shares")
        return read

    def _read_fund(self, wrong: dict[str, Failure]) -> int:
        edit = cast(AmountEdit, self.fields["social_amount"].edit)
        if self.kind is GroupKind.BURIAL:
            return _read(edit.value, "social_amount", wrong)
        try:
            return edit.value() if edit.text().strip() else 0
        except Refused as refused:
            if refused.code != "amount.zero":
                wrong["social_amount"] = refused
            return 0

    def unusual(self, read: dict[str, int]) -> dict[str, str]:
        """What groups seldom agree on, as questions beside the fields."""
        asked: dict[str, str] = {}
        coin = read["cash_unit"]
        shown = figures.money_text(coin, self.currency.code)
        uneven = self.tr("This cannot be paid with coins of {coin}. Is it right?").format(coin=shown)
        price = "share_price" if self.kind is GroupKind.VSLA else "savings_amount"
        asked |= {name: uneven for name in (price, "social_amount") if read[name] % coin}
        if self.kind is GroupKind.VSLA and not asked and read["social_amount"] > read["share_price"]:
            asked["social_amount"] = self.tr("This is more than a share. Is it right?")
        if read["most_shares"] > USUAL_MOST_SHARES:
            asked["most_shares"] = self.tr("Most groups agree on 5. Is it right?")
        return asked

    @Slot()
    def _follow_currency(self) -> None:
        currency = self.currency
        for field in (self._cash_unit, self._share_price, self._savings, self._pot, self._social, self._dues):
            field.edit.set_currency(currency)
            field.set_suffix(currency.code)
        self._cash_unit.edit.set_value(currency.cash_unit)

    def _follow_kind(self) -> None:
        """How often groups of this kind usually meet, for as long as nobody chose."""
        if not self._has_chosen:
            usual = start_values(self.kind, 1, 1, 0).rhythm
            self._rhythm.edit.setCurrentIndex(list(Rhythm).index(usual))

    @Slot()
    def _on_rhythm(self) -> None:
        self._has_chosen = True

    @Slot()
    def _show_what_fits(self) -> None:
        """Two fields a row, in the order in which a group speaks about them."""
        own: dict[GroupKind, tuple[Field[Any], ...]] = {
            GroupKind.VSLA: (self._share_price, self._most_shares, self._social),
            GroupKind.ASCA: (self._social,),
            GroupKind.SHG: (self._savings, self._social),
            GroupKind.ROSCA: (self._pot,),
            GroupKind.BURIAL: (self._dues,),
        }
        every = (self._share_price, self._most_shares, self._savings, self._pot, self._social, self._dues)
        shown = own[self.kind]
        for each in every:
            each.setVisible(each in shown)
        fields: list[Field[Any]] = [self._currency, self._cash_unit, *shown, self._rhythm, self._weekday]
        fields += [self._begun] if self._takes_over else []
        while self._grid.count():
            self._grid.takeAt(0)
        # The currency has a long name: it has the whole width where that takes no row more, or where letters are large.
        is_whole = len(fields) % 2 == 1 or theme.percent() > 100
        for place, field in enumerate(fields, is_whole):
            if field is self._currency and is_whole:
                self._grid.addWidget(field, 0, 0, 1, 2)
            else:
                self._grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        order: list[Field[Any]] = [self.name, self._kind, *fields]
        for before, after in pairwise(order):
            self.setTabOrder(before.edit, after.edit)
        self._follow_kind()


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
    for kind in (GroupKind.VSLA, GroupKind.ASCA, GroupKind.SHG, GroupKind.ROSCA, GroupKind.BURIAL):
        made.addItem(kind_of_group(kind), str(kind))
    return made


def _choice(setting: str) -> Choice:
    made = Choice()
    for _, text in words.choices(setting):
        made.addItem(text)
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
