"""The beginning of a meeting: what the last one left, read out against the minute book, and the day of this one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Failure, Refused
from savingsdesk.core.model import Fund, Place
from savingsdesk.core.money import Currency
from savingsdesk.desk import keys, meetings
from savingsdesk.desk.meetings import Previous
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.act import ActPanel, Verb
from savingsdesk.ui.day_edit import DayEdit
from savingsdesk.ui.facts import Fact, Facts
from savingsdesk.ui.fields import AmountEdit, Field, Pill, Tick, button, label
from savingsdesk.ui.grid_line import is_nought
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.screen import Shell
from savingsdesk.ui.second_key import SecondKey

__all__ = ["Before", "DayEdit", "MissedPanel", "Opening", "StartPanel", "fund_in", "read_before"]


@dataclass(frozen=True, slots=True)
class Opening:
    """What was typed before the meeting: the day, the seal that the minute book agrees with, the count, the second key.

    `counted` is in minor units, None where nobody counted.
    """

    day: str
    seal: str | None
    counted: int | None
    user: str
    password: str


@dataclass(frozen=True, slots=True)
class Before:
    """What the panel reads out; `expected` is what should lie in the box, `balances` by fund and place."""

    last: Previous | None
    expected: int
    balances: Mapping[tuple[str, str], int]
    opener: str
    needs_key: bool


def read_before(books: Books) -> Before:
    """For the writer's thread: it sums the books."""
    last = meetings.previous(books)
    return Before(
        last=last,
        expected=meetings.in_box(books),
        balances={key: amount for key, amount in last.balances.items() if amount} if last else {},
        opener=books.author.name,
        needs_key=keys.needed(books, Keyed.OPENING),
    )


class StartPanel(QWidget):
    """No meeting is open: what the last one left is read out, then the day, and if the group wants it the count.

    `open_wanted` carries an `Opening`, `missed_wanted` asks for the panel of a meeting that was not held. The parts are
    made by `pieces`.
    """

    open_wanted = Signal(object)
    missed_wanted = Signal()

    def __init__(self, money: Currency) -> None:
        super().__init__()
        self._money = money
        self._before: Before | None = None
        self._today = ""

    def pieces(self) -> Iterator[None]:
        around = QHBoxLayout()
        around.setSpacing(2 * theme.XXL)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * theme.XXL, theme.XL, 2 * theme.XXL, theme.XL)
        whole.addStretch(1)
        whole.addLayout(around)
        whole.addStretch(2)
        around.addLayout(self._read_out(), 5)
        yield
        form = self._make_form()
        yield
        self.key = SecondKey()
        self._form.addWidget(self.key)
        self.key.hide()
        self.key.password_edit.returnPressed.connect(self.open)
        self._form.addSpacing(theme.S)
        self._form.addWidget(self.open_button)
        self._form.addWidget(self.missed_button)
        self._form.addStretch(1)
        around.addLayout(form, 4)

    def _read_out(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.M)
        column.addWidget(label(self.tr("Read out from the last meeting"), "title", strong=True, wraps=True))
        self._first = label(self.tr("This will be the first meeting in these books."), tone="faint", wraps=True)
        column.addWidget(self._first)
        self.facts = Facts()
        column.addWidget(self.facts)
        self._seal_name = label(self.tr("Seal in the minute book"), "small", "faint")
        self._seal = label("", "big", "green", strong=True)
        self.confirm = Tick(self.tr("The minute book says the &same"))
        for each in (self._seal_name, self._seal, self.confirm):
            column.addWidget(each)
        column.addStretch(1)
        return column

    def _make_form(self) -> QVBoxLayout:
        self._form = column = QVBoxLayout()
        column.setSpacing(theme.L)
        column.addWidget(label(self.tr("Ready for the next meeting"), "title", strong=True, wraps=True))
        self._opener = label("", tone="faint", wraps=True)
        column.addWidget(self._opener)
        self.day = DayEdit()
        self.day.setAccessibleName(self.tr("Day of the meeting"))
        self._day = Field(self.tr("&Day of the meeting"), self.day)
        column.addWidget(self._day)
        self.counted_edit = AmountEdit(self._money)
        self._counted = Field(self.tr("Counted &before the meeting"), self.counted_edit, "", self._money.code)
        column.addWidget(self._counted)
        self._difference = Pill("", "green")
        self._difference.hide()
        column.addWidget(self._difference)
        self.open_button = button(self.tr("&Open the meeting"), "primary")
        self.missed_button = button(self.tr("A meeting was not &held"), "link")
        self.open_button.clicked.connect(self.open)
        self.missed_button.clicked.connect(self.missed_wanted)
        self.day.entered.connect(self.open)
        self.day.dateChanged.connect(self._show_day)
        self.counted_edit.textChanged.connect(self._show_difference)
        self.counted_edit.returnPressed.connect(self.open)
        return column

    def show_day(self, today: str, earliest: str) -> None:
        """The day that the next meeting most likely has; none lies before `earliest`."""
        self._today = today
        self.day.setMinimumDate(QDate.fromString(earliest, Qt.DateFormat.ISODate))
        self.day.setDate(QDate.fromString(today, Qt.DateFormat.ISODate))
        self._show_day()

    def show_before(self, before: Before) -> None:
        is_new = self._before is None or self._before.last != before.last
        self._before = before
        last, code = before.last, self._money.code
        if is_new:
            self.counted_edit.clear()
            self.confirm.setChecked(False)
            self.key.clear()
        self._opener.setText(self.tr("{name} opens it.").format(name=before.opener))
        self._counted.set_hint(
            self.tr("{amount} should be in the box. You may leave this empty.").format(
                amount=figures.money_text(before.expected, code)
            )
        )
        self._first.setVisible(last is None)
        self.key.setVisible(before.needs_key)
        for each in (self._seal_name, self._seal, self.confirm):
            each.setVisible(last is not None)
        facts = []
        if last is not None:
            self._seal.setText(last.seal)
            facts.append(Fact(self.tr("Last meeting"), self._meeting_text(last)))
            if last.counted is not None:
                facts.append(Fact(self.tr("Counted in the box"), figures.money_text(last.counted, code), True))
        facts += [
            Fact(fund_in(fund, place), figures.money_text(amount, code))
            for (fund, place), amount in sorted(before.balances.items())
        ]
        self.facts.show_facts(facts)
        self._show_difference()

    def _meeting_text(self, last: Previous) -> str:
        return self.tr("{number} · {day}").format(
            number=figures.count_text(last.number), day=figures.day_text(last.held_on)
        )

    def open(self) -> None:
        """Hands over what was typed, or says beside the field what cannot be read."""
        if not self.open_button.isEnabled():
            return
        counted: int | None = None
        if self.counted_edit.text().strip():
            try:
                counted = self._read_count()
            except Failure as failure:
                self._counted.fail(failure)
                self.counted_edit.setFocus()
                return
        last = self._before.last if self._before else None
        seal = last.seal if last is not None and self.confirm.isChecked() else None
        user, password = self.key.user_edit.text().strip(), self.key.password_edit.text()
        self.open_wanted.emit(Opening(self.chosen_day(), seal, counted, user, password))

    def chosen_day(self) -> str:
        return self.day.date().toString(Qt.DateFormat.ISODate)

    def fail(self, failure: Refused) -> bool:
        """Shows what the books refused beside its field; False where there is no field for it here."""
        match failure.field:
            case "second_key":
                self.key.show()
                self.key.user.set_error(messages.sentence(failure))
                self.key.user_edit.setFocus()
            case "counted":
                self._counted.fail(failure)
                self.counted_edit.setFocus()
            case "held_on":
                self._day.fail(failure)
                self.day.setFocus()
            case _:
                return False
        return True

    def set_busy(self, is_busy: bool) -> None:
        self.open_button.setEnabled(not is_busy)

    def _read_count(self) -> int:
        text = self.counted_edit.text()
        return 0 if is_nought(text) else figures.read_amount(text, self._money)

    def _show_day(self) -> None:
        """A day that is over: the meeting is entered from a paper sheet, with its true date."""
        is_past = self.chosen_day() < self._today
        self._day.set_hint(
            self.tr("This day is over: the meeting is entered later, from paper, with its true day.") if is_past else ""
        )

    def _show_difference(self) -> None:
        self._difference.hide()
        if self._before is None or not self.counted_edit.text().strip():
            return
        try:
            difference = self._read_count() - self._before.expected
        except Failure:
            return
        amount = figures.money_text(abs(difference), self._money.code)
        if not difference:
            self._difference.set(self.tr("✓ It agrees"), "green")
        elif difference < 0:
            self._difference.set(self.tr("{amount} missing").format(amount=amount), "red")
        else:
            self._difference.set(self.tr("{amount} too much").format(amount=amount), "amber")
        self._difference.show()


def fund_in(fund: str, place: str) -> str:
    """Which money, and where it lies."""
    names = {
        (Fund.LOAN, Place.BOX): QCoreApplication.translate("opening", "Loan fund, in the box"),
        (Fund.LOAN, Place.BANK): QCoreApplication.translate("opening", "Loan fund, at the bank"),
        (Fund.LOAN, Place.MOBILE): QCoreApplication.translate("opening", "Loan fund, mobile money"),
        (Fund.SOCIAL, Place.BOX): QCoreApplication.translate("opening", "Social fund, in the box"),
        (Fund.SOCIAL, Place.BANK): QCoreApplication.translate("opening", "Social fund, at the bank"),
        (Fund.SOCIAL, Place.MOBILE): QCoreApplication.translate("opening", "Social fund, mobile money"),
    }
    return names[Fund(fund), Place(place)]


class MissedPanel(ActPanel):
    """A meeting that was not held, with its reason; `done` carries the `Meeting`."""

    def __init__(self, shell: Shell, jobs: Jobs, day: str, earliest: str) -> None:
        super().__init__(
            shell,
            jobs,
            title=self.tr("A meeting was not held"),
            verb=self.tr("Write it &down"),
            intro=self.tr("It gets its number and a seal, and nobody owes anything for it."),
        )
        self.day = DayEdit()
        self.day.setMinimumDate(QDate.fromString(earliest, Qt.DateFormat.ISODate))
        self.day.setDate(QDate.fromString(day, Qt.DateFormat.ISODate))
        self.add("held_on", Field(self.tr("Da&y of the meeting"), self.day))
        self.reason = self.add("reason", Field(self.tr("&Why it was not held"), QLineEdit()))
        self.set_verb(self._make)

    def _make(self) -> Verb:
        day, reason = self.day.date().toString(Qt.DateFormat.ISODate), self.reason.edit.text()
        return lambda books, given: meetings.record_missed(books, day, reason, sure=given.sure)
