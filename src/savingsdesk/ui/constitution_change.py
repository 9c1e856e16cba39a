"""The group decides anew: one part of the constitution, the day of the decision, and what is unusual about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from savingsdesk.core import loans
from savingsdesk.core.constitution import MOST_LINES, Business, Constitution, Named, TermRate
from savingsdesk.core.errors import Asked, Failure, Refused
from savingsdesk.core.loans import ChargeMethod, Terms
from savingsdesk.core.money import CURRENCIES, Currency, parse_count
from savingsdesk.ui import constitution_words as words
from savingsdesk.ui import figures
from savingsdesk.ui.act import ActPanel, Given, Verb
from savingsdesk.ui.fields import AmountEdit, Choice, CountEdit, Field, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.kinds import step_name
from savingsdesk.ui.list_edits import ChecksEdit, LinesEdit, OrderEdit, RateEdit
from savingsdesk.ui.opening import DayEdit
from savingsdesk.ui.screen import Shell

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books

_AMOUNTS = ("share_price", "savings_amount", "social_amount", "payout_cap")
_EXAMPLE = 100_000  # units of the currency; what a loan of it costs is shown while the terms are typed


class ChangePanel(ActPanel):
    """Every setting of the part stands in its field; what is left as it was does not change."""

    def __init__(self, shell: Shell, jobs: Jobs, books: Books, part: words.Part) -> None:
        from savingsdesk.desk import constitutions, groups, meetings

        group = groups.get(books)
        super().__init__(
            shell,
            jobs,
            title=QCoreApplication.translate("ChangePanel", "Change what the group agreed on: {part}").format(
                part=words.part_name(part.key, group.kind)
            ),
            verb=QCoreApplication.translate("ChangePanel", "&Write down the decision"),
        )
        self._group, self._part = group, part
        self._now = constitutions.current(books)
        self._reads: dict[str, Callable[[], object]] = {}
        self.by_setting: dict[str, Field[Any]] = {}
        for name in part.settings:
            self._add_setting(name)
        self.day = DayEdit()
        self.day.setMinimumDate(_day(groups.cycle(books).opened_on))
        self.day.setMaximumDate(_day(books.today()))
        meeting = meetings.current(books)
        self.day.setDate(_day(meeting.held_on if meeting else books.today()))
        hint = self.tr("It counts from this day; what was before stays in the history.")
        if meeting is not None:
            number = figures.count_text(meeting.number)
            hint = self.tr("Meeting {number} is open: the decision stands in it.").format(number=number)
        self.add("decided_on", Field(self.tr("&Day on which the meeting decided"), self.day, hint))
        self._example = label("", "small", "faint", wraps=True)
        if part.key == "loans":
            self.add_widget(self._example)
            self.refresh_when_edited(self._show_example)
            method = self.by_setting["charge_method"].edit
            method.currentIndexChanged.connect(self._show_what_fits)
            self._show_what_fits()
            self._show_example()
        self.set_verb(self._verb)

    @property
    def _currency(self) -> Currency:
        return CURRENCIES.get(self._group.currency) or Currency(self._group.currency, 0, 1, 0)

    def _add_setting(self, name: str) -> None:
        text = words.setting_name(name, self._group.kind)
        edit, read, hint, suffix = self._edit(name, getattr(self._now, name))
        self._reads[name] = read
        self.by_setting[name] = self.add(name, Field(text, edit, hint, suffix))

    def _edit(self, name: str, value: Any) -> tuple[QWidget, Callable[[], object], str, str]:
        """What a setting is typed into, how it is read, a hint, and the word after it."""
        if words.choices(name):
            choice = _choice(name, value)
            return choice, lambda: _chosen(choice, name, value), "", ""
        if name in _AMOUNTS:
            amount = AmountEdit(self._currency)
            if value:
                amount.set_value(value)
            return amount, lambda: _amount(amount, name), self._hint(name), self._group.currency
        if name == "charge_rate":
            rate = RateEdit(name)
            rate.set_value(value)
            return rate, rate.value, "", self.tr("%", "percent")
        if isinstance(value, tuple):
            made = self._list(name, value)
            return made, made.value, self._hint(name), ""
        if isinstance(value, str):
            line = QLineEdit(value)
            return line, line.text, self._hint(name), ""
        count = CountEdit(name)
        count.setText(figures.count_text(value))
        return count, lambda: parse_count(count.text() or "0", name), self._hint(name), ""

    def _list(self, name: str, value: tuple[Any, ...]) -> OrderEdit[Any] | ChecksEdit[Any] | LinesEdit[Any, Any, Any]:
        match name:
            case "business":
                return OrderEdit(words.setting_name(name, self._group.kind), self._business(value), value)
            case "two_keys":
                return ChecksEdit(words.keyed(), value)
            case "term_rates":
                return self._term_rates(value)
            case _:
                return self._named(name, value)

    def _hint(self, name: str) -> str:
        hints = {
            "quorum": self.tr("In the words of the group, such as: two thirds of the members."),
            "two_keys": self.tr("The second officer signs with the own password."),
            "business": self.tr("Tick what a meeting does; the buttons move what is chosen."),
            "share_price": self.tr("In a running cycle the old price counts until the next one begins."),
            "savings_amount": self.tr("Empty: each saves what they like."),
            "social_amount": self.tr("Empty: nothing."),
            "payout_cap": self.tr("Above this a payout needs the second key. Empty: every payout."),
            "loan_multiple": self.tr("So many times the own savings. 0: as the group decides."),
            "longest_term": self.tr("In the periods by which the service charge is counted."),
            "first_charge": self.tr("After so many periods. 0: on the day of the loan."),
            "waiting_months": self.tr("In months. 0: none."),
            "lapse_after": self.tr("After so many missed dues. 0: never."),
            "office_months": self.tr("In months. 0: without an end."),
        }
        return hints.get(name, "")

    def _business(self, ticked: tuple[Business, ...]) -> list[tuple[Business, str]]:
        fitting = words.business(self._group.kind)
        every = [*ticked, *(each for each in fitting if each not in ticked)]
        return [(each, step_name(words.business_step(each, self._group.kind))) for each in every]

    def _named(self, name: str, value: tuple[Named, ...]) -> LinesEdit[Named, QLineEdit, AmountEdit]:
        titles = (self.tr("Name"), self.tr("Amount, {currency}").format(currency=self._group.currency))
        made = LinesEdit(
            titles,
            lambda: (QLineEdit(), AmountEdit(self._currency)),
            lambda line, amount: Named(line.text(), _amount(amount, name)),
            MOST_LINES,
        )
        for each in value:
            line, amount = made.add()
            line.setText(each.name)
            amount.set_value(each.amount)
        return made

    def _term_rates(self, value: tuple[TermRate, ...]) -> LinesEdit[TermRate, CountEdit, RateEdit]:
        made = LinesEdit(
            (self.tr("Periods"), self.tr("Charge, %")),
            lambda: (CountEdit("term_rates"), RateEdit("term_rates")),
            lambda term, rate: TermRate(term.value(), rate.value()),
            MOST_LINES,
        )
        for each in value:
            term, rate = made.add()
            term.setText(figures.count_text(each.term))
            rate.set_value(each.rate)
        return made

    def read(self) -> Constitution:
        """What the group decided, as it is typed. Raises `Refused` on the setting's name."""
        values = {name: read() for name, read in self._reads.items()}
        return replace(self._now, **values)  # type: ignore[arg-type]

    def _verb(self) -> Verb:
        new, day = self.read(), self.day.date().toString(Qt.DateFormat.ISODate)

        def decide(books: Books, given: Given) -> Constitution:
            from savingsdesk.desk import constitutions

            try:
                return constitutions.change(books, new, day, sure=given.sure)
            except Asked as asked:
                settings = asked.values.get("settings", ())
                also = tuple(Asked(f"unusual.{each}") for each in settings) if isinstance(settings, list) else ()
                raise Asked(asked.code, asked.field, **{**asked.values, "also": also}) from None

        return decide

    def _show_what_fits(self) -> None:
        choice = self.by_setting["charge_method"].edit
        method = words.choices("charge_method")[choice.currentIndex()][0]
        self.by_setting["term_rates"].setVisible(method is ChargeMethod.ONE_OFF)
        self.by_setting["first_charge"].setVisible(method is not ChargeMethod.UPFRONT)
        is_one_off = method is ChargeMethod.ONE_OFF
        self.by_setting["charge_rate"].set_hint(self.tr("For a time that is not listed below.") if is_one_off else "")

    def _show_example(self) -> None:
        """What these terms cost, in money: a rate says little to who borrows."""
        try:
            new = self.read()
            principal = _EXAMPLE * 10**self._currency.exponent
            term = new.longest_term
            terms = Terms(
                principal, new.charge_method, new.rate_for(term), new.period, term, new.first_charge,
                self.day.date().toString(Qt.DateFormat.ISODate), new.charge_comes_first,
            )  # fmt: skip
            charge = loans.cost(terms).charge
        except Failure:
            self._example.setText("")
            return
        text = self.tr("A loan of {amount} for {time} would cost {charge}.")
        currency = self._group.currency
        self._example.setText(
            text.format(
                amount=figures.money_text(principal, currency),
                time=words.term_words(term, new.charge_period),
                charge=figures.money_text(charge, currency),
            )
        )


def _choice(name: str, value: object) -> Choice:
    """The list of a setting; a value that only another program knows stands at its end."""
    made = Choice()
    known = words.choices(name)
    for _, text in known:
        made.addItem(text)
    places = [place for place, (choice, _) in enumerate(known) if choice == value]
    if not places:
        made.addItem(words.period_words(str(value)) if name == "charge_period" else str(value))
    made.setCurrentIndex(places[0] if places else made.count() - 1)
    return made


def _chosen(choice: Choice, name: str, before: object) -> object:
    known = words.choices(name)
    return known[choice.currentIndex()][0] if choice.currentIndex() < len(known) else before


def _amount(edit: AmountEdit, name: str) -> int:
    """An empty field is nothing. Raises `Refused` (``amount.*``) on the setting."""
    if not edit.text().strip() and name not in ("share_price", "fines", "benefits"):
        return 0
    try:
        return edit.value()
    except Refused as refused:
        if refused.code == "amount.zero" and name not in ("share_price", "fines", "benefits"):
            return 0
        raise Refused(refused.code, name, **refused.values) from None


def _day(iso: str) -> QDate:
    return QDate.fromString(iso, "yyyy-MM-dd")
