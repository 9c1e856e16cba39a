"""The meeting: the order of business, what each step needs, the box. One step at a time fills the middle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Asked, Refused
from savingsdesk.core.ids import milliseconds_of
from savingsdesk.core.model import Entry, Meeting, Place, Presence
from savingsdesk.core.money import currency
from savingsdesk.desk import groups, just_now, keys, meetings
from savingsdesk.desk.session import Books, Session
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.agenda import AgendaModel, AgendaView
from savingsdesk.ui.box import MOST_ENTRIES, BoxCard, JustNowCard
from savingsdesk.ui.closing import ClosingPanel, SealPanel
from savingsdesk.ui.fields import Card, button
from savingsdesk.ui.grid import GridModel
from savingsdesk.ui.grid_line import CLOSE, ROLL_CALL, Writing
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.lines_page import LinesPage
from savingsdesk.ui.messages import Message
from savingsdesk.ui.money_out import MoneyOutPage
from savingsdesk.ui.opening import MissedPanel, Opening, StartPanel, read_before
from savingsdesk.ui.screen import Screen, Shell

if TYPE_CHECKING:
    from savingsdesk.ui.paper import Paper

MONEY_OUT = "payout"
_AGENDA, _SIDE = 188, 234  # px
_LARGE = 140  # % of the text size
_FRAME = frozenset({"cycle", "user", "group", "constitution", "turn"})  # with these every line may be another
_LINES = frozenset({"contribution", "attendance", "loan", "payout", "due"})


@dataclass(frozen=True, slots=True)
class _Side:
    """What stands beside the grid, read in one go after a write."""

    meeting_id: int
    steps: list[meetings.Step]
    box: meetings.Box
    newest: list[Entry]
    other: list[Entry]
    presences: dict[Presence | None, int]


def _read_side(books: Books, meeting_id: int) -> _Side:
    return _Side(
        meeting_id,
        meetings.agenda(books, meeting_id),
        meetings.box(books, meeting_id),
        just_now.lines(books, meeting_id, MOST_ENTRIES),
        meetings.other_money(books, meeting_id),
        meetings.counts(books, meeting_id),
    )


class MeetingScreen(Screen):
    """Three states: no meeting is open, a meeting is open, a meeting was closed just now."""

    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._books, self._jobs, self._shell = session.books, jobs, shell
        self._settings = shell.settings
        self._meeting: Meeting | None = None
        self._side: _Side | None = None
        self._is_reading = self._must_read_again = False
        self._was_hidden = False

    def pieces(self) -> Iterator[None]:
        group = groups.get(self._books)
        self._currency, self._kind = currency(group.currency), group.kind
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self.start = StartPanel(self._currency)
        self._start_page = _in_card(self.start)
        self._pages.addWidget(self._start_page)
        yield from self.start.pieces()
        yield
        self.seal = SealPanel(self._currency)
        self._seal_page = _in_card(self.seal)
        self._pages.addWidget(self._seal_page)
        yield
        self._meeting_page = QWidget()
        self._pages.addWidget(self._meeting_page)
        row = QHBoxLayout(self._meeting_page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.M + 2)
        self._add_agenda(row)
        yield
        yield from self._add_middle(row)
        yield
        yield from self._add_side(row)
        self.take_back_button = button(self.tr("Take back last  Ctrl+Z"))
        yield
        self._connect()

    def _add_agenda(self, row: QHBoxLayout) -> None:
        self.agenda_model = AgendaModel(self._currency.code, self._kind, self)
        self.agenda = AgendaView(self.agenda_model)
        self._agenda_card = agenda = Card()
        agenda.body.setContentsMargins(1, theme.M, 1, theme.M)
        agenda.body.addWidget(self.agenda)
        self._left = QVBoxLayout()
        self._left.setSpacing(theme.M)
        self._left.addWidget(agenda, 1)
        row.addLayout(self._left)

    def _add_middle(self, row: QHBoxLayout) -> Iterator[None]:
        middle = Card()
        middle.body.setContentsMargins(1, 1, 1, 1)
        self._middle = QStackedWidget()
        middle.body.addWidget(self._middle)
        row.addWidget(middle, 1)
        self.model = GridModel(self._books, self._jobs, self._currency, self)
        self.lines = LinesPage(self._shell, self._jobs, self._books, self.model)
        self._middle.addWidget(self.lines)
        yield from self.lines.pieces()
        self.grid, self.question = self.lines.grid, self.lines.question
        self.all_present_button = self.lines.all_present_button
        yield
        self.money_out = MoneyOutPage(self._shell, self._jobs, self._books)
        self._middle.addWidget(self.money_out)
        yield from self.money_out.pieces()
        yield
        self.closing = ClosingPanel(self._jobs, self._currency, self._shell.fail)
        self._middle.addWidget(self.closing)
        yield
        self.closing.add_second_key()
        yield
        yield from self.closing.add_notes()

    def _add_side(self, row: QHBoxLayout) -> Iterator[None]:
        self._side_column = side = QVBoxLayout()
        side.setSpacing(theme.M)
        row.addLayout(side)
        self.box = BoxCard(self._currency.code)
        side.addWidget(self.box)
        yield
        self.just_now = JustNowCard(self._currency.code)
        self.just_now.setFixedWidth(_SIDE)
        side.addWidget(self.just_now, 1)
        for _ in range(MOST_ENTRIES):
            yield
            self.just_now.add_lines(1)

    @Slot()
    def _fit(self) -> None:
        """Where type is large the names need the place: the box stands under the order of business with its sum alone,
        and what was entered last is taken back with Ctrl+Z or in the books."""
        is_large = theme.percent() >= _LARGE
        wide = _AGENDA * theme.percent() // 100 if is_large else _AGENDA
        (self._left if is_large else self._side_column).insertWidget(1 if is_large else 0, self.box)
        self.box.show_lines(not is_large)
        self.box.setFixedWidth(wide if is_large else _SIDE)
        self._agenda_card.setFixedWidth(wide)
        self.just_now.setVisible(not is_large)

    def _connect(self) -> None:
        self._fit()
        theme.notice.changed.connect(self._fit)
        self.model.written.connect(self._on_written)
        self.model.failed.connect(self._on_failed)
        self.lines.unsettled_changed.connect(self.closing.show_unsettled)
        self.grid.step_wanted.connect(self._go_by)
        self.grid.row_changed.connect(self._on_row)
        self.money_out.step_wanted.connect(self._go_by)
        self.money_out.written.connect(self._on_written)
        self.agenda.chosen.connect(self.show_step)
        self.just_now.take_back_wanted.connect(self.model.take_back)
        self.box.why_wanted.connect(self._why)
        self.closing.closed.connect(self._on_closed)
        self.closing.show_wanted.connect(self._show_first_unsettled)
        self.seal.done.connect(self._on_done)
        self.seal.print_wanted.connect(self._print_sheet)
        self.start.open_wanted.connect(self._open)
        self.start.missed_wanted.connect(self._ask_missed)
        self.take_back_button.clicked.connect(self.model.take_back_last)
        for keys_, do in (
            (QKeySequence(QKeySequence.StandardKey.Undo), self.model.take_back_last),
            (QKeySequence(Qt.Key.Key_F6), self._go_around),
        ):
            shortcut = QShortcut(keys_, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    # --- What the window asks of a screen -----------------------------------------------------------------------------

    def title(self) -> str:
        if self._meeting is None:
            return self.tr("Meeting")
        return self.tr("Meeting {number} · {day}").format(
            number=figures.count_text(self._meeting.number), day=figures.day_text(self._meeting.held_on)
        )

    def subtitle(self) -> str:
        if self._meeting is None:
            return QCoreApplication.translate("wall", "No meeting is open")
        if self._side is None:
            return ""
        presences = self._side.presences
        members = self.tr("%Ln member(s)", "", sum(presences.values()))
        opened = figures.time_text(milliseconds_of(self._meeting.uid))
        counted = [text for text in self._presence_texts(presences) if text]
        if not counted:
            return self.tr("{members} · opened {time}").format(members=members, time=opened)
        return self.tr("{members} · {presences} · opened {time}").format(
            members=members, presences=QLocale().createSeparatedList(counted), time=opened
        )

    def _presence_texts(self, presences: dict[Presence | None, int]) -> list[str]:
        def text(translated: str, presence: Presence | None) -> str:
            return translated if presences.get(presence) else ""

        return [
            text(self.tr("%Ln present", "", presences.get(Presence.PRESENT, 0)), Presence.PRESENT),
            text(self.tr("%Ln late", "", presences.get(Presence.LATE, 0)), Presence.LATE),
            text(self.tr("%Ln represented", "", presences.get(Presence.REPRESENTED, 0)), Presence.REPRESENTED),
            text(self.tr("%Ln excused", "", presences.get(Presence.EXCUSED, 0)), Presence.EXCUSED),
            text(self.tr("%Ln absent", "", presences.get(Presence.ABSENT, 0)), Presence.ABSENT),
            text(self.tr("%Ln not marked", "", presences.get(None, 0)), None),
        ]

    def buttons(self) -> Sequence[QPushButton]:
        return (self.take_back_button,)

    def refresh(self, changed: frozenset[str]) -> None:
        is_own = changed <= _LINES and not self._was_hidden and self._meeting is not None
        if is_own:
            return  # while the screen is shown, such changes are its own: their lines came with the answers
        self._was_hidden = False
        meeting = meetings.current(self._books)
        if meeting is None or self._meeting is None or meeting.id != self._meeting.id or changed & _FRAME:
            self._show_meeting(meeting)
        else:
            self._meeting = meeting
            self.model.refresh()
            self._read_side()

    def start_focus(self) -> None:
        page = self._pages.currentWidget()
        if page is self._start_page:
            self.start.day.setFocus()
        elif page is self._seal_page:
            self.seal.done_button.setFocus()
        elif self.model.step == CLOSE:
            self.closing.start_focus()
        elif self.model.step == MONEY_OUT:
            self.money_out.start_focus()
        else:
            self.grid.setFocus()

    def turn_to(self, about: object) -> None:
        """A step of the order of business, by its key."""
        steps = self.agenda_model.keys()
        if isinstance(about, str) and about in steps:
            self.show_step(about)

    def hideEvent(self, event: QHideEvent) -> None:
        self._was_hidden = True
        super().hideEvent(event)

    # --- Opening, steps, closing --------------------------------------------------------------------------------------

    def _show_meeting(self, meeting: Meeting | None) -> None:
        is_other = self._meeting is None or meeting is None or meeting.id != self._meeting.id
        self._meeting = meeting
        self.take_back_button.setEnabled(False)
        if self.take_back_button.parentWidget() is not None:  # else it would be a window of its own
            self.take_back_button.setVisible(meeting is not None)
        cycle = groups.cycle(self._books)
        if meeting is None:
            self._side = None
            self.model.show_meeting(None, None)
            self.money_out.show_meeting(None)
            if self._pages.currentWidget() is not self._seal_page:
                self.start.show_day(self._books.today(), cycle.opened_on)
                self._read_before()
                self._pages.setCurrentWidget(self._start_page)
            self.heading_changed.emit()
            return
        self.closing.show_meeting(meeting, needs_key=keys.needed(self._books, Keyed.DIFFERENCE))
        self.money_out.show_meeting(meeting)
        row = self.grid.current_row()
        self.model.show_meeting(meeting, cycle)
        self.agenda_model.show_steps(meetings.agenda(self._books, meeting.id))
        self._read_side()
        if is_other:
            self._restore(meeting)
        else:
            self.grid.go_to(row)
        self._pages.setCurrentWidget(self._meeting_page)
        self.heading_changed.emit()

    def _restore(self, meeting: Meeting) -> None:
        """The step and the line of the last time, also after a power cut.

        Where this laptop noted nothing down, as when another one began the meeting, the books say what came last.
        """
        name, steps = f"meeting/{meeting.uid.hex()}", self.agenda_model.keys()
        if not self._settings.contains(f"{name}/step"):
            spot = meetings.resume(self._books, meeting.id)
            self.show_step(spot.step)
            place = self.model.row_of(spot.member_id) if spot.member_id is not None else None
            self.grid.go_to(place or 0)
            return
        row = self._settings.value(f"{name}/row", 0, type=int)
        step = str(self._settings.value(f"{name}/step", ROLL_CALL, type=str))
        self.show_step(step if step in steps else ROLL_CALL)
        row = row if isinstance(row, int) else 0
        # What was typed last may have been saved a moment before the line was noted down.
        while self.model.shape.is_typed and row + 1 < self.model.rowCount() and self.model.is_done(row):
            row += 1
        self.grid.go_to(row)

    def show_step(self, key: str) -> None:
        if self._meeting is None:
            return
        self.agenda.show_current(key)
        self.lines.show_step(key)
        if key == MONEY_OUT:
            self.money_out.show_turns()
        pages: dict[str, QWidget] = {CLOSE: self.closing, MONEY_OUT: self.money_out}
        self._middle.setCurrentWidget(pages.get(key, self.lines))
        self._settings.setValue(f"meeting/{self._meeting.uid.hex()}/step", key)
        if self.isVisible():
            self.start_focus()

    def _go_by(self, way: int) -> None:
        keys = self.agenda_model.keys()
        place = keys.index(self.model.step) + way
        if 0 <= place < len(keys):
            self.show_step(keys[place])

    def _go_around(self) -> None:
        """F6: grid → order of business → entries of just now → grid, because Tab belongs to the steps."""
        pages: dict[str, QWidget] = {CLOSE: self.closing.counted_edit, MONEY_OUT: self.money_out.buttons[0]}
        work = pages.get(self.model.step, self.grid)
        newest = self.just_now.buttons()[:1] if self.just_now.isVisible() else []
        stops: list[QWidget] = [work, self.agenda, *newest]
        held = [place for place, stop in enumerate(stops) if stop.hasFocus() or stop.isAncestorOf(self.focusWidget())]
        stops[(held[0] + 1 if held else 0) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_row(self, row: int) -> None:
        if self._meeting is not None and row >= 0:
            self._settings.setValue(f"meeting/{self._meeting.uid.hex()}/row", row)

    def _read_before(self) -> None:
        self._jobs.read(read_before, self.start.show_before, self._shell.fail)

    def _open(self, opening: Opening, sure: bool = False) -> None:
        def verb(books: Books) -> Meeting:
            turned = [keys.turn(books, opening.user, opening.password)] if opening.user else []
            return meetings.open_meeting(
                books, opening.day, confirmed_seal=opening.seal, counted=opening.counted, keys=turned, sure=sure
            )

        self.start.set_busy(True)
        self._jobs.write(verb, self._on_opened, lambda failure: self._on_open_failed(failure, opening))

    def _on_opened(self, meeting: Meeting) -> None:
        self.start.set_busy(False)
        self.start.key.clear()
        self._show_meeting(meeting)
        self.start_focus()

    def _on_open_failed(self, failure: Exception, opening: Opening) -> None:
        self.start.set_busy(False)
        if isinstance(failure, Asked):
            text = messages.sentence(failure)
            again = Message(text, "amber", self.tr("Open it all the same"), lambda: self._open(opening, sure=True))
            self._shell.say(again)
        elif not (isinstance(failure, Refused) and self.start.fail(failure)):
            self._shell.fail(failure)

    def _ask_missed(self) -> None:
        earliest = groups.cycle(self._books).opened_on
        panel = MissedPanel(self._shell, self._jobs, self.start.chosen_day(), earliest)
        panel.done.connect(self._on_missed)
        self._shell.ask(panel)

    def _on_missed(self, meeting: Meeting) -> None:
        self._shell.say(
            Message(
                self.tr("Meeting {number} stands in the books as not held. Its seal is {seal}.").format(
                    number=figures.count_text(meeting.number), seal=meeting.seal
                ),
                "green",
            )
        )
        self._read_before()

    def _why(self) -> None:
        """Every entry of the box, since the books began: they come to what should be in it, to the unit."""
        from savingsdesk.desk.entries import Filter

        self._shell.why(self.tr("In the box"), Filter(place=str(Place.BOX)))

    def _print_sheet(self, meeting_id: int) -> None:
        def make(books: Books) -> Paper:
            from savingsdesk.ui import papers

            return papers.meeting_sheet(books, meeting_id)

        self._shell.print(make)

    def _on_closed(self, meeting: Meeting) -> None:
        expected = self._side.box.expected if self._side else meeting.counted or 0
        self._settings.remove(f"meeting/{meeting.uid.hex()}")
        self.seal.show_meeting(meeting, (meeting.counted or 0) - expected)
        self._pages.setCurrentWidget(self._seal_page)
        self._show_meeting(None)
        self.seal.done_button.setFocus()

    def _on_done(self) -> None:
        self._pages.setCurrentWidget(self._start_page)
        self._show_meeting(meetings.current(self._books))

    # --- Beside the grid ----------------------------------------------------------------------------------------------

    def _read_side(self) -> None:
        """Reads box, totals and newest entries again, on the writer thread: summing large books takes its time.

        Answers that come faster than they can be shown are gathered into one reading.
        """
        if self._meeting is None:
            return
        if self._is_reading:
            self._must_read_again = True
            return
        self._is_reading, self._must_read_again = True, False
        meeting_id = self._meeting.id
        self._jobs.write(lambda books: _read_side(books, meeting_id), self._on_side, self._on_side_failed)

    def _on_written(self) -> None:
        if self.isVisible():  # a screen that is left, perhaps because the books were locked, asks for nothing more
            self._read_side()

    def _on_side(self, side: _Side) -> None:
        self._is_reading = False
        self._show_side(side)
        if self._must_read_again:
            self._on_written()

    def _on_side_failed(self, failure: Exception) -> None:
        self._is_reading = False
        self._shell.fail(failure)

    def _show_side(self, side: _Side) -> None:
        if self._meeting is None or side.meeting_id != self._meeting.id:
            return
        is_other_heading = self._side is None or self._side.presences != side.presences
        self._side = side
        self.agenda_model.show_steps(side.steps)
        self.agenda.show_current(self.model.step)
        self.box.show_box(side.box)
        self.just_now.show_entries(side.newest)
        self.money_out.show_entries(side.other)
        self.closing.show_expected(side.box.expected)
        self.take_back_button.setEnabled(any(not entry.is_taken_back for entry in side.newest))
        if is_other_heading:
            self.heading_changed.emit()

    def _on_failed(self, failure: Exception) -> None:
        """What is no rule but a full disk or the like: the typed text stands in its lines, one action tries again."""
        text = messages.sentence(failure)
        self._shell.say(Message(text, "red", self.tr("Try again"), self._try_again))

    def _try_again(self) -> None:
        step, row = self.model.step, self.grid.current_row()
        for each, key, draft in self.model.unsettled():
            place = self.model.row_of(key)
            if draft.writing is Writing.REFUSED and place is not None and each == step:
                self.model.commit_draft(place)
        self.grid.go_to(row)

    def _show_first_unsettled(self) -> None:
        for step, key, draft in self.model.unsettled():
            if draft.writing is not Writing.SAVING:
                self.show_step(step)
                row = self.model.row_of(key)
                if row is not None:
                    self.grid.go_to(row)
                return


def _in_card(panel: QWidget) -> QWidget:
    card = Card()
    card.body.setContentsMargins(1, 1, 1, 1)
    card.body.addWidget(panel)
    return card
