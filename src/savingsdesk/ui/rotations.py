"""Turns: whose pot is next, who took it when, and where each member of the merry-go-round stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from savingsdesk.core.errors import Failure
from savingsdesk.core.model import Cycle, Meeting
from savingsdesk.core.rotation import Order
from savingsdesk.desk import constitutions, cycles, groups, meetings, rotations
from savingsdesk.desk.entries import Filter
from savingsdesk.desk.rotations import Position, TurnLine
from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import Card, Choice, button, label
from savingsdesk.ui.loan_figures import FigureCard
from savingsdesk.ui.messages import Message
from savingsdesk.ui.pills import PillCell
from savingsdesk.ui.screen import Screen, Shell
from savingsdesk.ui.shareout_words import cycle_text
from savingsdesk.ui.table import Column, PagedModel, Table
from savingsdesk.ui.turn_acts import ArrangePanel, FinishPanel, PassOnPanel, SwapPanel, order_name

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books, Session
    from savingsdesk.ui.jobs import Jobs

_STATE_COLUMN = 3


@dataclass(frozen=True, slots=True)
class _News:
    """A rotation as the screen shows it. `pot` is None, and `problem` a code, where none can be told."""

    cycle: Cycle
    past: list[Cycle]
    turns: list[TurnLine]
    positions: list[Position]
    pot: int | None
    problem: str
    hand: int
    order: Order
    meeting: Meeting | None


def _read_news(books: Books, cycle_id: int | None) -> _News:
    every = cycles.history(books)
    cycle = next((each for each in every if each.id == cycle_id), every[0])
    agreed = constitutions.current(books)
    pot, problem = None, ""
    try:
        pot = rotations.pot(books)
    except Failure as failure:
        problem = failure.code
    return _News(
        cycle,
        every[1:],
        rotations.turns(books, cycle.id),
        rotations.positions(books, cycle.id),
        pot,
        problem,
        agreed.savings_amount,
        agreed.turn_order,
        meetings.current(books),
    )


class RotationsScreen(Screen):
    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._books, self._jobs, self._shell = session.books, jobs, shell
        self._news: _News | None = None
        self._past: int | None = None  # the cycle that is looked at, None for the one that runs
        self._turn = 0

    def pieces(self) -> Iterator[None]:
        self._code = groups.get(self._books).currency
        self.swap_button = button(self.tr("&Swap two turns"))
        self.pass_button = button(self.tr("&Pass a turn on"))
        self.finish_button = button(self.tr("&Finish the round"))
        self.main_button = button(self.tr("&Hand out the pot"), "primary")
        self.swap_button.clicked.connect(self.swap)
        self.pass_button.clicked.connect(self.pass_on)
        self.finish_button.clicked.connect(self.finish)
        self.main_button.clicked.connect(self._do_main)
        self.pot = FigureCard(self.tr("The pot"))
        self.next = FigureCard(self.tr("Next"))
        self.owed = FigureCard(self.tr("Owed by members"))
        self.next.why_button.hide()
        self.pot.why_button.hide()
        self.owed.why_wanted.connect(self._why_owed)
        yield
        self._lines: dict[int, TurnLine] = {}
        self.turns: PagedModel[TurnLine] = PagedModel(
            self._turn_columns(),
            lambda ids: [self._lines[each] for each in ids if each in self._lines],
            lambda line: line.id,
            parent=self,
        )
        self.turns_table = Table(self.turns, self.tr("Turns in their order"))
        self.turns_table.setItemDelegateForColumn(_STATE_COLUMN, PillCell(self._tone_of, self.turns_table))
        yield
        self._positions: dict[int, Position] = {}
        self.positions: PagedModel[Position] = PagedModel(
            self._position_columns(),
            lambda ids: [self._positions[each] for each in ids if each in self._positions],
            lambda position: position.member_id,
            parent=self,
        )
        self.positions_table = Table(self.positions, self.tr("Where each member stands"))
        self.positions_table.activated.connect(lambda _: self._why_member())
        yield
        self.cycles = Choice()
        self.cycles.setAccessibleName(self.tr("Cycle"))
        self.cycles.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.cycles.currentIndexChanged.connect(lambda _: self._look_at(self.cycles.currentData()))
        self._order = label("", "small", "faint", wraps=True)
        self.why_button = button(self.tr("Show the &entries"), "link")
        self.why_button.clicked.connect(self._why_member)
        self._lay_out()

    def title(self) -> str:
        return self.tr("Turns")

    def subtitle(self) -> str:
        news = self._news
        if news is None or not news.turns:
            return self.tr("Nobody has a turn yet")
        taken = sum(line.taken_in is not None for line in news.turns)
        text = self.tr("Cycle {number} · {taken} of {all} pots are handed out")
        return text.format(
            number=figures.count_text(news.cycle.number),
            taken=figures.count_text(taken),
            all=figures.count_text(len(news.turns)),
        )

    def buttons(self) -> Sequence[QPushButton]:
        return (self.swap_button, self.pass_button, self.finish_button, self.main_button)

    def start_focus(self) -> None:
        if self.turns.ids:
            self.turns_table.setFocus()
        else:
            self.main_button.setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        if changed == {"sync"}:
            return
        self._turn += 1
        turn, past = self._turn, self._past
        self._jobs.read(
            lambda books: _read_news(books, past), lambda news: self._show_news(news, turn), self._shell.fail
        )

    def turn_to(self, about: object) -> None:
        """A past rotation by its cycle's id."""
        if isinstance(about, int):
            self._look_at(about)

    def swap(self) -> None:
        self._shell.ask(SwapPanel(self._shell, self._jobs, self._to_come(), self._chosen_number()))

    def pass_on(self) -> None:
        self._shell.ask(PassOnPanel(self._shell, self._jobs, self._books, self._to_come(), self._chosen_number()))

    def finish(self) -> None:
        self._shell.ask(FinishPanel(self._shell, self._jobs, self._books))

    def _do_main(self) -> None:
        """Arranges the turns, or goes to where the pot is handed out."""
        news = self._news
        if news is None or not news.turns:
            self._shell.ask(ArrangePanel(self._shell, self._jobs, self._books))
        elif news.meeting is None:
            text = self.tr("The pot is handed out in a meeting. Open the meeting first.")
            self._shell.say(Message(text, "blue", self.tr("Go to the meeting"), lambda: self._shell.go("meeting")))
        else:
            self._shell.go("meeting", "payout")

    def _turn_columns(self) -> list[Column[TurnLine]]:
        wide = figures.amount_text(9_999_999, self._code)
        return [
            Column("number", self.tr("Turn"), lambda line: figures.count_text(line.number), "000", is_figure=True),
            Column("member", self.tr("Member"), lambda line: line.name, "Beatrice Naka", stretches=True),
            Column(
                "received",
                self.tr("Pot, {currency}").format(currency=self._code),
                lambda line: figures.amount_text(line.received, self._code) if line.taken_in is not None else "",
                wide,
                is_figure=True,
                gives_way=True,
            ),
            Column("state", self.tr("Taken in"), self._state_of, self.tr("meeting {number}").format(number="000")),
        ]

    def _position_columns(self) -> list[Column[Position]]:
        wide = figures.amount_text(999_999, self._code)

        def amount(minor: int) -> str:
            return figures.amount_text(minor, self._code) if minor else ""

        return [
            Column("member", self.tr("Member"), lambda each: each.name, "Beatrice Nakato", stretches=True),
            Column(
                "hands",
                self.tr("Hands"),
                lambda each: figures.count_text(each.hands),
                "00",
                is_figure=True,
                gives_way=True,
            ),
            Column("paid", self.tr("Paid"), lambda each: amount(each.paid), wide, is_figure=True),
            Column("owes", self.tr("Owes"), lambda each: amount(each.arrears), wide, is_figure=True, tone=_owes_tone),
            Column("kept", self.tr("Kept for"), lambda each: amount(each.kept), wide, is_figure=True, gives_way=True),
        ]

    def _state_of(self, line: TurnLine) -> str:
        if line.taken_in is not None:
            return self.tr("meeting {number}").format(number=figures.count_text(line.taken_in))
        return self.tr("next") if line.id == self._next_id() else ""

    def _tone_of(self, line: TurnLine) -> str:
        return "green" if line.taken_in is not None else "amber"

    def _next_id(self) -> int | None:
        """The turn that comes next, where the group has an order."""
        news = self._news
        if news is None or news.order in (Order.NEED, Order.AUCTION) or self._past is not None:
            return None
        return next((line.id for line in news.turns if line.taken_in is None), None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.M)
        for figure in (self.pot, self.next, self.owed):
            head.addWidget(figure, 1)
        left, right = Card(), Card(self.tr("Where each member stands"))
        top = QHBoxLayout()
        top.addWidget(self._order, 1)
        top.addWidget(self.cycles)
        left.body.addLayout(top)
        left.body.addWidget(self.turns_table, 1)
        right.body.addWidget(self.positions_table, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.why_button)
        right.body.addLayout(foot)
        lower = QHBoxLayout()
        lower.setSpacing(theme.L)
        lower.addWidget(left, 4)
        lower.addWidget(right, 5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.M)
        whole.addLayout(head)
        whole.addLayout(lower, 1)

    def _show_news(self, news: _News, turn: int) -> None:
        if turn != self._turn:
            return
        self._news = news
        self._lines = {line.id: line for line in news.turns}
        self._positions = {each.member_id: each for each in news.positions}
        self.turns.set_ids([line.id for line in news.turns])
        self.turns.refresh_all()
        self.positions.set_ids([each.member_id for each in news.positions])
        self.positions.refresh_all()
        self.turns_table.set_empty_text(
            self.tr("Nobody has a turn yet. Arrange the turns, then the first round begins.")
        )
        self.positions_table.set_empty_text(self.tr("Nobody takes part yet."))
        self._show_figures(news)
        self._show_cycles(news)
        self._show_buttons(news)
        self.heading_changed.emit()

    def _show_figures(self, news: _News) -> None:
        code = self._code
        if news.pot is None:
            is_arranged = news.problem != "turn.nobody"
            note = self.tr("agree on the saving of a hand first") if is_arranged else self.tr("nobody has a hand yet")
            self.pot.show_text(self.tr("none yet"), note)
        else:
            hands = self.tr("%Ln hand(s) of {amount} each round", "", len(news.turns))
            self.pot.show_amount(news.pot, code, hands.format(amount=figures.money_text(news.hand, code)))
        self.next.show_text(*self._next_texts(news))
        owed, late = sum(each.arrears for each in news.positions), [each for each in news.positions if each.arrears]
        self.owed.show_amount(
            owed,
            code,
            self.tr("%Ln member(s) for rounds that were held", "", len(late)) if late else self.tr("everyone has paid"),
            "red" if owed else "",
        )

    def _next_texts(self, news: _News) -> tuple[str, str]:
        """Whose turn it is, and how that is settled."""
        to_come = [line for line in news.turns if line.taken_in is None]
        if not news.turns:
            return self.tr("nobody"), self.tr("the turns are not arranged yet")
        if not to_come:
            return self.tr("nobody"), self.tr("everyone has taken the pot: finish the round")
        if news.order is Order.NEED:
            return self.tr("by need"), self.tr("the meeting decides who needs the pot most")
        if news.order is Order.AUCTION:
            return self.tr("by auction"), self.tr("the meeting hears the bids")
        return to_come[0].name, self.tr("turn {number}").format(number=figures.count_text(to_come[0].number))

    def _show_cycles(self, news: _News) -> None:
        self._order.setText(self.tr("Order: {order}").format(order=order_name(news.order)))
        self.cycles.blockSignals(True)
        self.cycles.clear()
        newest = news.past[0].number + 1 if news.past else news.cycle.number
        self.cycles.addItem(cycle_text(newest, None), None)
        for cycle in news.past:
            self.cycles.addItem(cycle_text(cycle.number, cycle.closed_on), cycle.id)
        self.cycles.setCurrentIndex(max(0, self.cycles.findData(self._past)))
        self.cycles.blockSignals(False)
        self.cycles.setVisible(bool(news.past))

    def _show_buttons(self, news: _News) -> None:
        is_now, has_turns = self._past is None, bool(news.turns)
        to_come = [line for line in news.turns if line.taken_in is None]
        self.main_button.setVisible(is_now)
        self.main_button.setText(self.tr("&Hand out the pot") if has_turns else self.tr("&Arrange the turns"))
        self.main_button.setEnabled(bool(to_come) or not has_turns)
        self.swap_button.setEnabled(is_now and len(to_come) > 1)
        self.pass_button.setEnabled(is_now and bool(to_come))
        self.finish_button.setEnabled(is_now and has_turns)

    def _look_at(self, cycle_id: int | None) -> None:
        newest = self._news.past[0].number + 1 if self._news and self._news.past else None
        is_newest = self._news is not None and self._news.cycle.id == cycle_id and self._news.cycle.number == newest
        self._past = None if is_newest else cycle_id
        self.refresh(frozenset({"cycle"}))

    def _to_come(self) -> list[TurnLine]:
        return [line for line in self._lines.values() if line.taken_in is None]

    def _chosen_number(self) -> int | None:
        line = self.turns.row(self.turns_table.currentIndex().row())
        return line.number if line is not None and line.taken_in is None else None

    def _why_member(self) -> None:
        position = self.positions.row(self.positions_table.currentIndex().row())
        news = self._news
        if position is not None and news is not None:
            title = self.tr("{name} in this rotation").format(name=position.name)
            self._shell.why(title, Filter(member_id=position.member_id, cycle_id=news.cycle.id))

    def _why_owed(self) -> None:
        if self._news is not None:
            self._shell.why(self.tr("Paid in and handed out"), Filter(cycle_id=self._news.cycle.id))


def _owes_tone(position: Position) -> str:
    return "red" if position.arrears else ""
