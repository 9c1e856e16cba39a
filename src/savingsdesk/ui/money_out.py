"""The step of the meeting for all other money: help, costs, income, the bank, the pot, claims."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from savingsdesk.core.model import Entry, GroupKind, Meeting, PayoutKind
from savingsdesk.desk import groups
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures, theme
from savingsdesk.ui.act import ActPanel
from savingsdesk.ui.facts import Facts
from savingsdesk.ui.fields import button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.kinds import kind_name
from savingsdesk.ui.lines_page import NewsBar
from savingsdesk.ui.opening import fund_in
from savingsdesk.ui.screen import Shell
from savingsdesk.ui.table import Column, PagedModel, Table

if TYPE_CHECKING:
    from savingsdesk.desk.rotations import TurnLine
    from savingsdesk.ui.pot import Round


class MoneyOutPage(QWidget):
    """Buttons for what a group of this kind does, and under them what was done today.

    Arrows go through the buttons, Enter presses, Tab goes on to the next step as it does in the grid: `step_wanted`
    carries +1 or −1. `written` says that an act is in the books.
    """

    step_wanted = Signal(int)
    written = Signal()

    def __init__(self, shell: Shell, jobs: Jobs, books: Books) -> None:
        super().__init__()
        self._shell, self._jobs, self._books = shell, jobs, books
        self._meeting: Meeting | None = None
        self._entries: dict[int, Entry] = {}
        self._handed: TurnLine | None = None
        self.buttons: list[QPushButton] = []

    def pieces(self) -> Iterator[None]:
        group = groups.get(self._books)
        self._code, self._kind = group.currency, group.kind
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.S)
        column.setSpacing(theme.M)
        self._facts = Facts()
        column.addWidget(self._facts)
        self._nobody = label(
            self.tr("Nobody has a turn yet. Open Turns and arrange them: then the pot can be handed out."),
            tone="amber",
            wraps=True,
        )
        self._nobody.hide()
        column.addWidget(self._nobody)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.S)
        column.addLayout(self._grid)
        for text, act in self._acts():
            self._add(text, act)
        yield
        self.news = NewsBar()
        column.addWidget(self.news)
        self._title = label(self.tr("Today"), strong=True)
        column.addWidget(self._title)
        self.model = self._make_model()
        self.table = Table(self.model, self.tr("Other money of this meeting"))
        self.table.set_empty_text(self.tr("Nothing yet. What you pay out or take in here stands in this list."))
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self.table, 1)
        hint = label("", "small", "faint", wraps=True)
        hint.setTextFormat(Qt.TextFormat.RichText)
        hint.setText(self.tr("<b>↑ ↓ ← →</b> choose · <b>Enter</b> opens it · <b>Tab</b> next step"))
        column.addWidget(hint)

    def _acts(self) -> list[tuple[str, Callable[[], None]]]:
        """What this kind of group does, the usual first."""
        match self._kind:
            case GroupKind.ROSCA:
                first = [
                    (self.tr("Hand out the &pot"), self.give_pot),
                    (self.tr("&Rest of a pot"), self.give_rest),
                ]
            case GroupKind.BURIAL:
                first = [(self.tr("Pay a bene&fit"), self.claim)]
            case _:
                first = [(self.tr("&Help from the social fund"), self.help)]
        return [
            *first,
            (self.tr("&Costs and other money out"), self.pay),
            (self.tr("&Income"), self.take_in),
            (self.tr("&Bank and mobile money"), self.move_money),
        ]

    def _add(self, text: str, act: Callable[[], None]) -> None:
        made = button(text)
        made.clicked.connect(act)
        made.installEventFilter(self)
        place = len(self.buttons)
        self.buttons.append(made)
        self._grid.addWidget(made, place // 2, place % 2)

    def _make_model(self) -> PagedModel[Entry]:
        columns: list[Column[Entry]] = [
            Column("kind", self.tr("What"), lambda entry: kind_name(entry.kind), "External repayment"),
            Column("member", self.tr("Who or what for"), _who, "Amina Wanjiru Nakato", stretches=True),
            Column(
                "amount",
                self._code,
                lambda entry: figures.amount_text(entry.amount, self._code),
                "−0,000,000",
                is_figure=True,
            ),
        ]
        return PagedModel(columns, self._fetch, lambda entry: entry.id)

    def _fetch(self, ids: Sequence[int]) -> list[Entry]:
        return [self._entries[each] for each in ids]

    # --- What is shown ------------------------------------------------------------------------------------------------

    def show_meeting(self, meeting: Meeting | None) -> None:
        self._meeting = meeting
        self.news.hide()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """The other money of the meeting, the newest first; those that were taken back are left out."""
        before, self._entries = self._entries, {entry.id: entry for entry in entries}
        self.model.set_ids([entry.id for entry in entries])
        self.model.refresh_rows([each for each, entry in self._entries.items() if before.get(each, entry) != entry])

    def show_turns(self) -> None:
        """Has it read where the rotation stands: when the step is shown, and after each act."""
        if self._kind is GroupKind.ROSCA and self._meeting is not None:
            from savingsdesk.ui.pot import read_round

            day = self._meeting.held_on
            self._jobs.read(lambda books: read_round(books, day), self._show_round, self._shell.fail)

    def _show_round(self, now: Round) -> None:
        from savingsdesk.ui.pot import facts_of, pot_text

        self._facts.show_facts(facts_of(now, self._code))
        self._nobody.setVisible(not now.turns)
        for each, is_possible in zip(self.buttons, (bool(now.turns), bool(now.kept)), strict=False):
            had_focus = each.hasFocus()
            each.setEnabled(is_possible)
            if had_focus and not is_possible:
                self.start_focus()
        if self._handed is not None:
            self.news.tell(*pot_text(self._handed, now, self._code))
            self._handed = None

    # --- Acts ---------------------------------------------------------------------------------------------------------

    def help(self) -> None:
        self._open_money(self.tr("Help from the social fund"), only=PayoutKind.SOCIAL_GRANT)

    def pay(self) -> None:
        self._open_money(self.tr("&Costs and other money out").replace("&", ""), first=PayoutKind.EXPENSE)

    def take_in(self) -> None:
        from savingsdesk.ui.money_panels import MoneyPanel, purposes_in

        if self._meeting is not None:
            self._ask(
                MoneyPanel(
                    self._shell,
                    self._jobs,
                    self._books,
                    self._meeting.id,
                    title=self.tr("&Income").replace("&", ""),
                    verb=self.tr("&Take it in"),
                    purposes=purposes_in(self._kind),
                )
            )

    def move_money(self) -> None:
        from savingsdesk.ui.money_panels import MovePanel

        if self._meeting is not None:
            self._ask(MovePanel(self._shell, self._jobs, self._books, self._meeting.id))

    def claim(self) -> None:
        from savingsdesk.ui.claims import ClaimPanel

        if self._meeting is not None:
            self._ask(ClaimPanel(self._shell, self._jobs, self._books, self._meeting.id, self._meeting.held_on))

    def give_pot(self) -> None:
        from savingsdesk.ui.pot import PotPanel

        if self._meeting is not None:
            panel = PotPanel(self._shell, self._jobs, self._books, self._meeting.id, self._meeting.held_on)
            panel.done.connect(self._on_pot)
            self._ask(panel)

    def _on_pot(self, turn: TurnLine) -> None:
        """What is handed over is told when it is known what is kept of it."""
        self._handed = turn

    def give_rest(self) -> None:
        from savingsdesk.ui.pot import RestPanel

        if self._meeting is not None:
            self._ask(RestPanel(self._shell, self._jobs, self._books, self._meeting.id))

    def _open_money(self, title: str, *, first: PayoutKind | None = None, only: PayoutKind | None = None) -> None:
        from savingsdesk.ui.money_panels import MoneyPanel, purposes_out

        if self._meeting is not None:
            purposes = [each for each in purposes_out(self._kind) if only in (None, each.kind)]
            self._ask(
                MoneyPanel(
                    self._shell,
                    self._jobs,
                    self._books,
                    self._meeting.id,
                    title=title,
                    verb=self.tr("&Pay it"),
                    purposes=purposes,
                    first=first,
                )
            )

    def _ask(self, panel: ActPanel) -> None:
        panel.done.connect(self._on_done)
        self._shell.ask(panel)

    def _on_done(self, _answer: object) -> None:
        self.show_turns()
        self.written.emit()

    # --- The keyboard -------------------------------------------------------------------------------------------------

    def start_focus(self) -> None:
        held = [each for each in self.buttons if each.hasFocus()]
        first = [each for each in self.buttons if each.isEnabled()]
        (held or first)[0].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows and Tab, before a button takes them for its own way through its neighbours."""
        if event.type() is QEvent.Type.KeyPress and watched in self.buttons:
            key = Qt.Key(cast(QKeyEvent, event).key())
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self.step_wanted.emit(1 if key == Qt.Key.Key_Tab else -1)
                return True
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            ways = {
                Qt.Key.Key_Up: -2,
                Qt.Key.Key_Down: 2,
                Qt.Key.Key_Left: 1 if is_mirrored else -1,
                Qt.Key.Key_Right: -1 if is_mirrored else 1,
            }
            way = ways.get(key)
            if way is not None:
                self._go(self.buttons.index(watched) + way, way)
                return True
        return super().eventFilter(watched, event)

    def _go(self, place: int, way: int) -> None:
        while 0 <= place < len(self.buttons):
            if self.buttons[place].isEnabled():
                self.buttons[place].setFocus()
                return
            place += way


def _who(entry: Entry) -> str:
    if entry.kind == PayoutKind.TRANSFER:
        return entry.reason or fund_in(entry.fund, entry.place)
    return entry.member_name or entry.reason
