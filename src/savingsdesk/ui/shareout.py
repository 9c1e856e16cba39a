"""The share-out: a dry run of any day, what the group decides about it, the paying out, and every one before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from savingsdesk.core.errors import Failure, Refused
from savingsdesk.core.model import Cycle, GroupKind
from savingsdesk.core.shareout import Owing
from savingsdesk.desk import constitutions, cycles, groups, meetings, shareout
from savingsdesk.desk.dry_runs import DryRun
from savingsdesk.desk.entries import Filter
from savingsdesk.desk.shareout import Result
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.fields import button
from savingsdesk.ui.messages import Message
from savingsdesk.ui.paying_out import CloseCyclePanel, NextCyclePanel, PayOutPanel, ReinvestPanel, Wanted
from savingsdesk.ui.screen import Screen, Shell
from savingsdesk.ui.shareout_how import HowColumn
from savingsdesk.ui.shareout_lines import LinesCard
from savingsdesk.ui.shareout_notes import NotesCard
from savingsdesk.ui.shareout_words import Run
from savingsdesk.ui.wall import poster_board

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books, Session
    from savingsdesk.ui.jobs import Jobs
    from savingsdesk.ui.paper import Paper

_LEAST_WIDTH = 880  # px at 100 %, for three columns


@dataclass(frozen=True, slots=True)
class _Cycles:
    """The newest cycle, which may be closed, and those that were shared out here, the newest first."""

    current: Cycle
    past: list[Cycle]


def _read_cycles(books: Books) -> _Cycles:
    every = cycles.history(books)
    return _Cycles(every[0], [each for each in every if each.share_out])


class ShareoutScreen(Screen):
    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._books, self._jobs, self._shell = session.books, jobs, shell
        self._run: Run | None = None
        self._failure: Failure | None = None
        self._cycles = _read_cycles(self._books)
        self._past: int | None = None  # the cycle that is looked at, None for the one that runs
        self._decisions: dict[int, Owing] = {}
        self._reinvest: dict[int, int] = {}
        self._turn = 0
        self._has_started = self._is_whole = False
        self._is_narrow: bool | None = None

    def pieces(self) -> Iterator[None]:
        group = groups.get(self._books)
        self._code, self._kind = group.currency, group.kind
        self.wall_button = button(self.tr("On the &wall"))
        self.poster_button = button(self.tr("Pos&ter"))
        self.slips_button = button(self.tr("Sl&ips"))
        self.close_button = button(self.tr("Close without sharin&g"))
        self.close_button.setVisible(False)
        self.next_button = button("")
        self.next_button.setVisible(False)
        self.next_button.clicked.connect(lambda: self._look_at(None))
        self.pay_button = button(self.tr("&Pay out…"), "primary")
        self.wall_button.clicked.connect(self._show_on_wall)
        self.poster_button.clicked.connect(self._print_poster)
        self.slips_button.clicked.connect(self._print_slips)
        self.close_button.clicked.connect(self.close_cycle)
        self.pay_button.clicked.connect(self.pay_out)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.M)
        self.how = HowColumn(self._shell, group)
        self._row.addWidget(self.how)
        yield from self.how.pieces()
        self.lines = LinesCard(self._code, self._kind)
        self._row.addWidget(self.lines, 1)
        yield from self.lines.pieces()
        self.notes = NotesCard(self._code)
        self._is_whole = True
        self._fit()
        theme.notice.changed.connect(self._fit)
        yield from self.notes.pieces()
        self.how.changed.connect(self.reckon)
        self.how.cycle_chosen.connect(self._look_at)
        self.notes.changed.connect(self.reckon)
        self.lines.decided.connect(self._decide)
        self.lines.why_wanted.connect(self._why_member)
        self.how.reinvest_wanted.connect(self._ask_reinvest)
        self.lines.state_act_wanted.connect(self._do_next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_whole:
            self._fit()

    def _fit(self) -> None:
        """Notes and coins beside the lines, or below the choices where there is little room for its words."""
        is_narrow = self.width() * 100 // theme.percent() < _LEAST_WIDTH
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        if is_narrow:
            self.how.take_in(self.notes)
        else:
            self._row.addWidget(self.notes)

    def title(self) -> str:
        shown = self._shown_cycle()
        return self.tr("Share-out of cycle {number}").format(number=figures.count_text(shown.number))

    def subtitle(self) -> str:
        if self._past is not None:
            day = figures.day_text(self._shown_cycle().closed_on or "", "full")
            return self.tr("Paid out on {day} · it can be looked at, and not be changed").format(day=day)
        if self._cycles.current.closed_on is not None:
            return self.tr("This cycle is closed · the next one is not open yet")
        return self.tr("Dry run · nothing is paid until the group says so")

    def buttons(self) -> Sequence[QPushButton]:
        return (
            *(self.wall_button, self.poster_button, self.slips_button),
            *(self.close_button, self.next_button, self.pay_button),
        )

    def start_focus(self) -> None:
        if self.lines.is_showing_lines():
            self.lines.table.setFocus()
        else:
            self.lines.state_button.setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        if changed == {"sync"}:
            return
        before, self._cycles = self._cycles.current, _read_cycles(self._books)
        now = self._cycles.current
        if not self._has_started or before.id != now.id:
            self._start(now)
        self.how.show_cycles(self._cycles.past, now, self._past)
        self.reckon()
        self.heading_changed.emit()

    def turn_to(self, about: object) -> None:
        """A past share-out by its cycle's id."""
        if isinstance(about, int):
            self._look_at(about)

    def keep(self) -> object:
        """The decisions and the count, which are written only by paying out."""
        counted = {value: row.box.text() for value, row in self.notes.rows.items()}
        return self._decisions, self._reinvest, counted, self.how.reserves.text()

    def resume(self, kept: object) -> None:
        if isinstance(kept, tuple):
            self._decisions, self._reinvest, counted, reserves = kept
            for value, row in self.notes.rows.items():
                row.box.setText(counted.get(value, ""))
            self.how.reserves.setText(reserves)
            self.reckon()

    def reckon(self) -> None:
        """Everything anew, on the writer's thread; what is shown stays until the new figures are there."""
        self._turn += 1
        turn, past = self._turn, self._past
        if past is None and self._cycles.current.closed_on is not None:
            self._show_failed(Refused("cycle.closed"), turn)
            return
        try:
            wanted = self._wanted() if past is None else None
        except Refused as refused:
            self._show_failed(refused, turn)
            return
        self.lines.busy.show()

        def read(books: Books) -> Run:
            return shareout.result(books, past) if past is not None else _present(wanted).dry_run(books)

        self._jobs.read(read, lambda run: self._show_run(run, turn), lambda failure: self._show_failed(failure, turn))

    def pay_out(self) -> None:
        """Asks for the count, the reason and the keys; or says what is to be done before."""
        run = self._run
        if meetings.current(self._books) is not None:
            self._shell.say(Message(messages.explain("shareout.meeting_open"), "amber"))
        elif isinstance(run, DryRun) and run.undecided:
            names = ", ".join(line.name for line in run.undecided)
            self._shell.say(Message(messages.explain("shareout.undecided", {"names": names}), "amber"))
            self.lines.ask_undecided()
        elif isinstance(run, DryRun):
            panel = PayOutPanel(self._shell, self._jobs, self._books, self._wanted(), run)
            panel.done.connect(self._on_paid)
            self._shell.ask(panel)

    def close_cycle(self) -> None:
        panel = CloseCyclePanel(self._shell, self._jobs, self._books)
        panel.done.connect(self._on_closed)
        self._shell.ask(panel)

    def open_next(self) -> None:
        panel = NextCyclePanel(self._shell, self._jobs, self._books)
        panel.done.connect(self._on_opened)
        self._shell.ask(panel)

    def _start(self, cycle: Cycle) -> None:
        """The ways of the constitution, and the notes that the last meeting counted."""
        self._has_started = True
        self._decisions, self._reinvest = {}, {}
        today = self._books.today()
        first = cycles.history(self._books)[-1].opened_on
        self.how.start_from(constitutions.current(self._books, today), today, min(first, today))
        self.notes.clear()

    def _wanted(self) -> Wanted:
        """Raises `Refused` on ``reserves`` and ``counted``."""
        try:
            ways = self.how.ways()
        except Refused as refused:
            raise Refused(refused.code, "reserves", **refused.values) from None
        return Wanted(ways, self.notes.counted(), dict(self._decisions), dict(self._reinvest))

    def _shown_cycle(self) -> Cycle:
        past = [each for each in self._cycles.past if each.id == self._past]
        if past:
            return past[0]
        return self._run.cycle if isinstance(self._run, DryRun) else self._cycles.current

    def _look_at(self, cycle_id: int | None) -> None:
        self._past = cycle_id
        self.how.show_cycles(self._cycles.past, self._cycles.current, cycle_id)
        self.reckon()
        self.heading_changed.emit()

    def _decide(self, member_id: int, owing: Owing) -> None:
        self._decisions[member_id] = owing
        self.reckon()

    def _why_member(self, member_id: int) -> None:
        line = self.lines.model.lines[member_id]
        title = self.tr("{name} in this cycle").format(name=line.name)
        self._shell.why(title, Filter(member_id=member_id, cycle_id=self._shown_cycle().id))

    def _ask_reinvest(self) -> None:
        line = self.lines.chosen()
        try:
            wanted = self._wanted()
        except Refused as refused:
            self._shell.fail(refused)
            return
        member_id = line.member_id if line is not None else None
        panel = ReinvestPanel(self._shell, self._jobs, self._books, wanted, member_id)
        panel.done.connect(self._on_reinvested)
        self._shell.ask(panel)

    def _on_reinvested(self, answer: tuple[int, int]) -> None:
        member_id, amount = answer
        self._reinvest[member_id] = amount
        if not amount:
            del self._reinvest[member_id]
        self.reckon()

    def _show_run(self, run: Run, turn: int) -> None:
        if turn != self._turn:
            return  # another choice was made meanwhile
        self._run, self._failure = run, None
        self.lines.busy.hide()
        self.how.reserves_field.clear_error()
        is_dry = isinstance(run, DryRun)
        if isinstance(run, DryRun):
            self._forget_settled(run)
            self.notes.show_run(run)
        self.how.show_pool(run, is_counted=not is_dry or self.notes.counted() is not None)
        self.lines.show_run(run)
        self._show_buttons()

    def _forget_settled(self, run: DryRun) -> None:
        """A decision about a debt that the share covers by now would come back when nobody expects it."""
        owing = {line.member_id for line in run.lines if line.owing}
        for member_id in [each for each in self._decisions if each not in owing]:
            del self._decisions[member_id]

    def _show_failed(self, failure: Exception, turn: int) -> None:
        if turn != self._turn:
            return
        self.lines.busy.hide()
        if not isinstance(failure, Refused):
            self._shell.fail(failure)
            return
        if failure.field == "reserves":
            self.how.reserves_field.fail(failure)
            return
        if failure.field in ("counted", "notes"):
            return  # a count that is being typed: the figures stay as they are
        if failure.code == "shareout.reinvest_too_much" and self._reinvest:
            self._reinvest = {}  # another way leaves less to some: said once, and asked anew
            self._shell.fail(failure)
            self.reckon()
            return
        self._run, self._failure = None, failure
        self.how.show_pool(None)
        self.notes.show_run(None)
        title, verb = self._state_of(failure)
        self.lines.show_state(title, messages.sentence(failure), verb)
        if failure.code == "cycle.closed":
            text = self.tr("Savings, loans and meetings are written in the next cycle. Open it when the group begins.")
            self.lines.show_state(title, text, verb)
        self._show_buttons()

    def _state_of(self, failure: Failure) -> tuple[str, str]:
        """The title of the state, and what to do there."""
        if failure.code == "cycle.closed":
            title = self.tr("Cycle {number} is closed")
            return title.format(number=figures.count_text(self._cycles.current.number)), self.tr("&Open the next cycle")
        if failure.code == "shareout.never_met":
            return self.tr("No meeting yet"), self.tr("&Go to the meeting")
        if failure.code == "shareout.no_shares":
            return self.tr("Nothing was saved in this cycle"), self.tr("Clos&e the cycle")
        if failure.code == "shareout.pool_negative":
            return self.tr("There is nothing to share"), self.tr("&See the books")
        if failure.code == "shareout.no_members":
            return self.tr("Nobody to share among"), self.tr("&Go to the members")
        return self.tr("This share-out cannot be reckoned"), self.tr("&See the books")

    def _do_next(self) -> None:
        code = self._failure.code if self._failure is not None else ""
        if code == "cycle.closed":
            self.open_next()
        elif code == "shareout.no_shares":
            self.close_cycle()
        else:
            self._shell.go({"shareout.never_met": "meeting", "shareout.no_members": "members"}.get(code, "books"))

    def _show_buttons(self) -> None:
        is_past, has_lines = self._past is not None, self._run is not None
        self.wall_button.setEnabled(has_lines)
        self.poster_button.setEnabled(has_lines)
        self.slips_button.setEnabled(has_lines)
        self.pay_button.setVisible(not is_past)
        self.next_button.setVisible(is_past)
        number = figures.count_text(self._cycles.current.number)
        self.next_button.setText(self.tr("&Go to cycle {number}").format(number=number))
        self.pay_button.setEnabled(has_lines)
        is_open = self._cycles.current.closed_on is None
        self.close_button.setVisible(self._kind is not GroupKind.VSLA and not is_past and is_open)
        self.notes.setVisible(not is_past and is_open)
        self.how.how.setVisible(not is_past and is_open)
        self.heading_changed.emit()

    def _on_paid(self, result: Result) -> None:
        paid = sum(line.receives for line in result.lines)
        text = self.tr("{amount} are paid out and cycle {number} is closed. Print the poster and the slips.")
        self._shell.say(
            Message(
                text.format(
                    amount=figures.money_text(paid, self._code), number=figures.count_text(result.cycle.number)
                ),
                "green",
            )
        )
        self._cycles = _read_cycles(self._books)
        self._start(self._cycles.current)
        self._look_at(result.cycle.id)

    def _on_closed(self, cycle: Cycle) -> None:
        text = self.tr("Cycle {number} is closed. Open the next one when the group begins.")
        self._shell.say(Message(text.format(number=figures.count_text(cycle.number)), "green"))

    def _on_opened(self, cycle: Cycle) -> None:
        text = self.tr("Cycle {number} has begun on {day}.")
        day = figures.day_text(cycle.opened_on, "full")
        self._shell.say(Message(text.format(number=figures.count_text(cycle.number), day=day), "green"))

    def _show_on_wall(self) -> None:
        if self._run is not None:
            self._shell.show_poster(poster_board(self._run, self._code))

    def _print_poster(self) -> None:
        run = self._run
        if run is None:
            return

        def make(books: Books) -> Paper:
            from savingsdesk.ui import papers

            return papers.poster(books, run)

        self._shell.print(make)

    def _print_slips(self) -> None:
        run = self._run
        if run is None:
            return

        def make(books: Books) -> Paper:
            from savingsdesk.ui import papers

            return papers.slips(books, run)

        self._shell.print(make)


def _present(wanted: Wanted | None) -> Wanted:
    if wanted is None:
        raise ValueError("a dry run without its ways")
    return wanted
