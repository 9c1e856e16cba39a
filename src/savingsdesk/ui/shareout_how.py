"""What is shared and how: the sums that make the pool, and the choices that the group has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from savingsdesk.core import notes
from savingsdesk.core.constitution import Constitution, SocialAtShareOut
from savingsdesk.core.model import Account, Cycle, Fund, Group
from savingsdesk.core.money import currency
from savingsdesk.core.shareout import RemainderTo, Weights
from savingsdesk.desk.entries import Filter
from savingsdesk.ui import figures, shareout_words, theme
from savingsdesk.ui.facts import Fact, Facts
from savingsdesk.ui.fields import AmountEdit, Card, Choice, Field, button
from savingsdesk.ui.opening import DayEdit
from savingsdesk.ui.screen import Shell
from savingsdesk.ui.shareout_words import Run

_PAUSE_MS = 200
_MOST_COIN = 5_000  # of a currency without decimals: nobody rounds to more
WIDTH = 246


@dataclass(frozen=True, slots=True)
class Ways:
    """What is assumed, as `dry_runs.dry_run` takes it."""

    on: str
    weights: Weights
    cash_unit: int
    remainder_to: RemainderTo
    social: SocialAtShareOut
    reserves: int


class HowColumn(QScrollArea):
    """Made in pieces. `changed` comes a moment after the last choice, `cycle_chosen` with a past cycle's id or None."""

    changed = Signal()
    reinvest_wanted = Signal()
    cycle_chosen = Signal(object)

    def __init__(self, shell: Shell, group: Group) -> None:
        super().__init__()
        self._shell, self._group = shell, group
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)

    def pieces(self) -> Iterator[None]:
        inner = QWidget()
        inner.setProperty("look", "plain")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.M)
        self.cycles = Choice()
        self.cycles.setAccessibleName(self.tr("Cycle"))
        self._column.addWidget(self.cycles)
        self.cycles.hide()
        self.pool = Facts()
        self._shared = Card(self.tr("What is shared"))
        self._shared.body.addWidget(self.pool)
        self._column.addWidget(self._shared)
        self.how = Card(self.tr("How"))
        self._column.addWidget(self.how)
        self._column.addStretch(1)
        self.setWidget(inner)
        yield
        self.day, self.weights, self.coin = DayEdit(), Choice(), Choice()
        self.day.setDisplayFormat(self.tr("d MMM yyyy", "format of the day of the share-out"))
        self.day.lineEdit().setAccessibleName(self.tr("Day"))
        self.how.body.addWidget(Field(self.tr("&Day"), self.day))
        self.how.body.addWidget(Field(self.tr("&By"), self.weights))
        yield
        self.remainder, self.social = Choice(), Choice()
        self._social_field = Field(self.tr("S&ocial fund"), self.social)
        self.how.body.addWidget(Field(self.tr("Smallest &coin"), self.coin))
        self.how.body.addWidget(Field(self.tr("What is &left over"), self.remainder))
        yield
        self.how.body.addWidget(self._social_field)
        self.reserves = AmountEdit(currency(self._group.currency))
        self.reserves_field = Field(self.tr("&Kept in reserve"), self.reserves)
        self.reinvest_button = button(self.tr("Put back into sa&vings"))
        self.reinvest_button.clicked.connect(self.reinvest_wanted)
        self.how.body.addWidget(self.reserves_field)
        self.how.body.addSpacing(theme.XS)
        self.how.body.addWidget(self.reinvest_button)
        yield
        self._fill()
        for choice in (self.weights, self.coin, self.remainder, self.social):
            choice.currentIndexChanged.connect(lambda _: self._pause.start())
        self.day.dateChanged.connect(lambda _: self._pause.start())
        self.reserves.textEdited.connect(lambda _: self._pause.start())
        self.cycles.currentIndexChanged.connect(lambda _: self.cycle_chosen.emit(self.cycles.currentData()))
        self.fit()
        theme.notice.changed.connect(self.fit)

    def fit(self) -> None:
        self.setFixedWidth(WIDTH * (100 + (theme.percent() - 100) // 2) // 100)

    def take_in(self, card: QWidget) -> None:
        """A card that has no place beside the lines when texts are large."""
        self._column.insertWidget(self._column.count() - 1, card)

    def _fill(self) -> None:
        for weights, name in shareout_words.weights_names().items():
            self.weights.addItem(name, weights)
        for to, name in shareout_words.remainder_names().items():
            self.remainder.addItem(name, to)
        for social, name in shareout_words.social_names().items():
            self.social.addItem(name, social)
        code, known = self._group.currency, currency(self._group.currency)
        most = _MOST_COIN * 10**known.decimals
        coins = {value for value in notes.DENOMINATIONS.get(code, ()) if value <= most} | {self._group.cash_unit}
        for value in sorted(coins):
            self.coin.addItem(figures.amount_text(value, code), value)

    def start_from(self, agreed: Constitution, today: str, first_day: str) -> None:
        """What the constitution says, for a day that may be any from the first one on."""
        everything = (self.day, self.weights, self.coin, self.remainder, self.social)
        for each in everything:
            each.blockSignals(True)
        self.day.setDateRange(_date(first_day), _date(today))
        self.day.setDate(_date(today))
        self.weights.setCurrentIndex(self.weights.findData(agreed.weights))
        self.coin.setCurrentIndex(self.coin.findData(self._group.cash_unit))
        self.remainder.setCurrentIndex(self.remainder.findData(agreed.remainder_to))
        self.social.setCurrentIndex(self.social.findData(agreed.social_at_share_out))
        for each in everything:
            each.blockSignals(False)

    def ways(self) -> Ways:
        """What is chosen. Raises `Refused` for reserves that cannot be read."""
        return Ways(
            self.day.date().toString(Qt.DateFormat.ISODate),
            Weights(self.weights.currentData()),
            int(self.coin.currentData()),
            RemainderTo(self.remainder.currentData()),
            SocialAtShareOut(self.social.currentData()),
            self.reserves.value() if self.reserves.text().strip() not in ("", "0") else 0,
        )

    def show_cycles(self, past: list[Cycle], current: Cycle, chosen: int | None) -> None:
        """The cycles that can be looked at: the one that runs, and those that were shared out."""
        self.cycles.blockSignals(True)
        self.cycles.clear()
        self.cycles.addItem(shareout_words.cycle_text(current.number, None), None)
        for cycle in past:
            self.cycles.addItem(shareout_words.cycle_text(cycle.number, cycle.closed_on), cycle.id)
        self.cycles.setCurrentIndex(max(0, self.cycles.findData(chosen)))
        self.cycles.blockSignals(False)
        self.cycles.setVisible(bool(past))

    def show_pool(self, run: Run | None, *, is_counted: bool = False) -> None:
        self._shared.setVisible(run is not None)
        if run is None:
            return
        pool, code = run.pool, self._group.currency

        def text(minor: int) -> str:
            return figures.amount_text(minor, code)

        name = self.tr("Counted") if is_counted else self.tr("Loan fund")
        facts = [Fact(name, text(pool.counted), why=self._why_cash)]
        facts.append(Fact(self.tr("Members owe"), text(pool.owed), why=self._why_owed))
        for minor, caption in (
            (pool.external, self.tr("Owed to others")),
            (pool.kept, self.tr("Change of members")),
            (pool.to_social, self.tr("To the social fund")),
        ):
            if minor:
                facts.append(Fact(caption, text(-minor)))
        if pool.reserves:
            facts.append(Fact(self.tr("Kept in reserve"), text(-pool.reserves)))
        facts.append(Fact(self.tr("To share, {currency}").format(currency=code), text(pool.amount), is_strong=True))
        self.pool.show_facts(facts)
        held = self.tr("The fund holds {amount}.").format(amount=figures.money_text(run.social.held, code))
        if run.social.each:
            held = self.tr("{amount} for each member.").format(amount=figures.money_text(run.social.each, code))
        self._social_field.set_hint(held)

    def _why_cash(self) -> None:
        self._shell.why(self.tr("Loan fund"), Filter(account=Account.CASH, fund=Fund.LOAN, until=self.ways().on))

    def _why_owed(self) -> None:
        self._shell.why(self.tr("Lent to members"), Filter(account=Account.LOANS, until=self.ways().on))


def _date(iso: str) -> QDate:
    return QDate.fromString(iso, Qt.DateFormat.ISODate)
