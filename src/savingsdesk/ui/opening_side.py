"""What a group has as a whole on the day of its opening: counted money, what it owes, and what it all comes to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from savingsdesk.core.errors import Failure, Refused
from savingsdesk.core.model import Fund, GroupKind, Place
from savingsdesk.core.money import Currency
from savingsdesk.desk.opening_sums import Sums
from savingsdesk.desk.openings import Counted, Opening
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.fields import AmountEdit, Card, Field, Line, label
from savingsdesk.ui.opening import DayEdit

_SOCIAL, _EXTERNAL = "social_fund", "external_loan"


class OpeningSide(QWidget):
    """Empty fields are nothing. `edited` says that a person typed or chose something."""

    edited = Signal()

    def __init__(self, kind: GroupKind, currency: Currency) -> None:
        super().__init__()
        self._kind, self._currency = kind, currency
        self.edits: dict[str, AmountEdit] = {}
        self._fields: dict[str, Field[AmountEdit]] = {}
        self.day = DayEdit()
        self.day.setDisplayFormat(self.tr("d MMMM yyyy", "a day with its year, short"))
        self.day.dateChanged.connect(self.edited)
        self._day_field = Field(self.tr("&Day of the opening"), self.day)
        self._counted_note = label("", "small", "red", wraps=True)
        self._column, right = QVBoxLayout(), QVBoxLayout()
        self._column.setSpacing(theme.M)
        self._column.addWidget(self._day_field)
        self._add_counted()
        self._add_paper()
        self._column.addStretch(1)
        right.addWidget(self._sums_card())
        right.addStretch(1)
        inner = QWidget()
        inner.setProperty("look", "plain")
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, theme.M, 0)
        row.setSpacing(2 * theme.XXL)
        row.addLayout(self._column, 1)
        row.addLayout(right, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    @property
    def held_on(self) -> str:
        return self.day.date().toString(Qt.DateFormat.ISODate)

    def set_days(self, first: str, today: str) -> None:
        """From the first day of the cycle to today."""
        self.day.setMinimumDate(_day(first))
        self.day.setMaximumDate(_day(today))
        self.day.setDate(_day(today))

    def read(self) -> tuple[Counted, int | None, int] | None:
        """What was counted by fund and place, the social fund by its own paper, the group's loan; None where an amount
        cannot be read, which is said beside it."""
        self._counted_note.hide()
        self._day_field.clear_error()
        for field in self._fields.values():
            field.clear_error()
        counted: dict[tuple[Fund, Place], int] = {}
        is_right = True
        values: dict[str, int] = {}
        for name, edit in self.edits.items():
            try:
                values[name] = _value(edit)
            except Failure as failure:
                self.fail(name, messages.sentence(failure))
                is_right = False
        if not is_right:
            return None
        for fund in self._funds():
            for place in Place:
                if amount := values[_name(fund, place)]:
                    counted[fund, place] = amount
        has_paper = _SOCIAL in self.edits and bool(self.edits[_SOCIAL].text().strip())
        return counted, values[_SOCIAL] if has_paper else None, values.get(_EXTERNAL, 0)

    def fail(self, name: str, said: str) -> bool:
        """Says what is wrong beside the field of that name; whether there is one."""
        if name in self._fields:
            self._fields[name].set_error(said)
        elif name in self.edits or name == "counted":
            self._counted_note.setText(said)
            self._counted_note.show()
        elif name == "held_on":
            self._day_field.set_error(said)
        else:
            return False
        return True

    def texts(self) -> dict[str, str]:
        """What is typed, to be given to `show_texts` later."""
        return {name: edit.text() for name, edit in self.edits.items()}

    def show_texts(self, texts: Mapping[str, str], held_on: str) -> None:
        for name, text in texts.items():
            if name in self.edits:
                self.edits[name].setText(text)
        self.day.setDate(_day(held_on))

    def show_opening(self, opening: Opening) -> None:
        amounts = {_name(fund, place): amount for (fund, place), amount in opening.counted.items()}
        amounts |= {_EXTERNAL: opening.external_loan}
        amounts |= {} if opening.social_fund is None else {_SOCIAL: opening.social_fund}
        texts = {name: figures.amount_text(amount, self._currency.code) for name, amount in amounts.items() if amount}
        self.show_texts(texts, opening.held_on)

    def show_sums(self, sums: Sums) -> None:
        money = {
            "cash": sums.cash,
            "lent": sums.lent,
            "saved": sums.saved,
            "kept": sums.kept,
            "external": sums.external,
            "gained": abs(sums.gained),
        }
        for name, amount in money.items():
            self._sums[name].setText(figures.amount_text(amount, self._currency.code))
        self._gained.setText(self.tr("Gained until now") if sums.gained >= 0 else self.tr("Lost until now"))
        for each in (self._gained, self._sums["gained"]):
            each.setProperty("tone", "" if sums.gained >= 0 else "red")
            each.style().unpolish(each)
            each.style().polish(each)
        owed = self.tr("Members owe {fines} of fines, {social} to the fund, {charges} of service charge besides.")
        amounts = (sums.fines, sums.social_owed, sums.charges)
        fines, social, charges = (figures.amount_text(each, self._currency.code) for each in amounts)
        self._owed.setText(owed.format(fines=fines, social=social, charges=charges))

    def in_short(self, sums: Sums) -> str:
        """The same in one line, for below the table."""
        text = self.tr("Saved {saved} · lent {lent} · counted {cash} · gained until now {gained}")
        amounts = {"saved": sums.saved, "lent": sums.lent, "cash": sums.cash + sums.social_cash, "gained": sums.gained}
        shown = {name: figures.amount_text(amount, self._currency.code) for name, amount in amounts.items()}
        return text.format(**shown)

    def _funds(self) -> tuple[Fund, ...]:
        return (Fund.LOAN,) if self._kind is GroupKind.ROSCA else (Fund.LOAN, Fund.SOCIAL)

    def _add_counted(self) -> None:
        title = self.tr("Counted on that day, {currency}").format(currency=self._currency.code)
        self._column.addWidget(label(title, strong=True))
        names = {Fund.LOAN: self.tr("Loan fund"), Fund.SOCIAL: self.tr("Social fund")}
        if self._kind in (GroupKind.ROSCA, GroupKind.BURIAL):
            names[Fund.LOAN] = self.tr("Group")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S)
        grid.setVerticalSpacing(theme.XS)
        places = {Place.BOX: self.tr("Box"), Place.BANK: self.tr("Bank"), Place.MOBILE: self.tr("Phone")}
        for side, fund in enumerate(self._funds(), 1):
            grid.addWidget(label(names[fund], "small", "faint"), 0, side)
            grid.setColumnStretch(side, 1)
        for row, (place, name) in enumerate(places.items(), 1):
            grid.addWidget(label(name), row, 0)
            for side, fund in enumerate(self._funds(), 1):
                edit = self._edit(_name(fund, place))
                edit.setAccessibleName(self.tr("{place}, {fund}").format(place=name, fund=names[fund]))
                grid.addWidget(edit, row, side)
        self._column.addLayout(grid)
        self._counted_note.hide()
        self._column.addWidget(self._counted_note)

    def _add_paper(self) -> None:
        if Fund.SOCIAL in self._funds():
            hint = self.tr("Empty: as much as was counted for it.")
            self._fields[_SOCIAL] = Field(self.tr("Social fund by the paper"), self._edit(_SOCIAL), hint)
        if self._kind is not GroupKind.BURIAL:
            self._fields[_EXTERNAL] = Field(self.tr("The group owes to a bank"), self._edit(_EXTERNAL))
        for field in self._fields.values():
            self._column.addWidget(field)

    def _sums_card(self) -> Card:
        card = Card(self.tr("What it comes to"))
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.S)
        grid.setColumnStretch(0, 1)
        self._sums: dict[str, QLabel] = {}
        self._gained = label(self.tr("Gained until now"), strong=True, wraps=True)
        lines = (
            ("cash", label(self.tr("Counted, loan fund"), tone="faint", wraps=True)),
            ("lent", label(self.tr("Lent to members"), tone="faint", wraps=True)),
            ("saved", label(self.tr("Saved by members"), tone="faint", wraps=True)),
            ("kept", label(self.tr("Change that is kept"), tone="faint", wraps=True)),
            ("external", label(self.tr("Owed to a bank"), tone="faint", wraps=True)),
            ("gained", self._gained),
        )
        signs = {"cash": "", "lent": "+", "saved": "\u2212", "kept": "\u2212", "external": "\u2212", "gained": "="}
        for row, (name, words) in enumerate(lines):
            self._sums[name] = label("0", strong=name == "gained")
            grid.addWidget(words, row + (name == "gained"), 0)
            grid.addWidget(label(signs[name], tone="faint"), row + (name == "gained"), 1)
            grid.addWidget(self._sums[name], row + (name == "gained"), 2, Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(Line(), len(lines) - 1, 0, 1, 3)
        self._owed = label("", "small", "faint", wraps=True)
        card.body.addLayout(grid)
        card.body.addWidget(self._owed)
        return card

    def _edit(self, name: str) -> AmountEdit:
        made = AmountEdit(self._currency)
        made.textEdited.connect(self.edited)
        self.edits[name] = made
        return made


def _name(fund: Fund, place: Place) -> str:
    return f"{fund}.{place}"


def _value(edit: AmountEdit) -> int:
    if not edit.text().strip():
        return 0
    try:
        return edit.value()
    except Refused as refused:
        if refused.code == "amount.zero":
            return 0
        raise


def _day(iso: str) -> QDate:
    return QDate.fromString(iso, "yyyy-MM-dd")
