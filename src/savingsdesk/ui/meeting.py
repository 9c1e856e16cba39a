"""The meeting: the order of business, the members' grid, the box. One step at a time fills the middle."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Refused
from savingsdesk.core.ids import milliseconds_of
from savingsdesk.core.model import Entry, Meeting, Presence
from savingsdesk.core.money import currency
from savingsdesk.desk import contributions, groups, keys, meetings
from savingsdesk.desk.session import Books, Session
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.agenda import AgendaModel, AgendaView
from savingsdesk.ui.box import MOST_ENTRIES, BoxCard, JustNowCard
from savingsdesk.ui.closing import ClosingPanel, SealPanel
from savingsdesk.ui.fields import Card, button, label, repolish
from savingsdesk.ui.grid import GridModel
from savingsdesk.ui.grid_line import CLOSE, ROLL_CALL, Draft, Writing
from savingsdesk.ui.grid_view import GridView, WholeLines
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.messages import Message
from savingsdesk.ui.opening import StartPanel
from savingsdesk.ui.screen import Screen, Shell

_LINES = frozenset({"contribution", "attendance"})


@dataclass(frozen=True, slots=True)
class _Side:
    """What stands beside the grid, read in one go after a write."""

    meeting_id: int
    steps: list[meetings.Step]
    box: meetings.Box
    newest: list[Entry]
    presences: dict[Presence | None, int]


def _read_side(books: Books, meeting_id: int) -> _Side:
    return _Side(
        meeting_id,
        meetings.agenda(books, meeting_id),
        meetings.box(books, meeting_id),
        contributions.just_now(books, meeting_id, MOST_ENTRIES),
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
        self._currency = currency(groups.get(self._books).currency)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self.start = StartPanel(self._currency.code)
        self._start_page = _in_card(self.start)
        self._pages.addWidget(self._start_page)
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
        self.agenda_model = AgendaModel(self._currency.code, self)
        self.agenda = AgendaView(self.agenda_model)
        agenda = Card()
        agenda.setFixedWidth(188)
        agenda.body.setContentsMargins(1, theme.M, 1, theme.M)
        agenda.body.addWidget(self.agenda)
        row.addWidget(agenda)

    def _add_middle(self, row: QHBoxLayout) -> Iterator[None]:
        middle = Card()
        middle.body.setContentsMargins(1, 1, 1, 1)
        self._middle = QStackedWidget()
        middle.body.addWidget(self._middle)
        row.addWidget(middle, 1)
        self._lines_page = QWidget()
        column = QVBoxLayout(self._lines_page)
        column.setContentsMargins(theme.XS, theme.XS, theme.XS, theme.S)
        column.setSpacing(theme.S)
        self.model = GridModel(self._books, self._jobs, self._currency, self)
        self.grid = GridView(self.model)
        column.addWidget(WholeLines(self.grid), 1)
        yield
        self.question = QuestionBar()
        column.addWidget(self.question)
        self._hint = label("", "small", "faint", wraps=True)
        self._hint.setTextFormat(Qt.TextFormat.RichText)
        self.all_present_button = button(self.tr("&Mark all present"))
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.M, 0, theme.S, 0)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.all_present_button)
        column.addLayout(foot)
        self._middle.addWidget(self._lines_page)
        yield
        self.closing = ClosingPanel(self._jobs, self._currency, self._shell.fail)
        self._middle.addWidget(self.closing)
        yield
        self.closing.add_second_key()

    def _add_side(self, row: QHBoxLayout) -> Iterator[None]:
        side = QVBoxLayout()
        side.setSpacing(theme.M)
        row.addLayout(side)
        self.box = BoxCard(self._currency.code)
        self.box.setFixedWidth(234)
        side.addWidget(self.box)
        yield
        self.just_now = JustNowCard(self._currency.code)
        self.just_now.setFixedWidth(234)
        side.addWidget(self.just_now, 1)
        for _ in range(MOST_ENTRIES):
            yield
            self.just_now.add_lines(1)

    def _connect(self) -> None:
        self.model.written.connect(self._on_written)
        self.model.failed.connect(self._on_failed)
        self.model.drafts_changed.connect(self._show_drafts)
        self.grid.step_wanted.connect(self._go_by)
        self.grid.row_changed.connect(self._on_row)
        self.agenda.chosen.connect(self.show_step)
        self.just_now.take_back_wanted.connect(self.model.take_back)
        self.closing.closed.connect(self._on_closed)
        self.closing.show_wanted.connect(self._show_first_unsettled)
        self.seal.done.connect(self._on_done)
        self.start.open_wanted.connect(self._open)
        self.question.yes.connect(self._on_yes)
        self.question.no.connect(self._on_no)
        self.all_present_button.clicked.connect(self.model.mark_all_present)
        self.take_back_button.clicked.connect(self.model.take_back_last)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.model.take_back_last)
        around = QShortcut(QKeySequence(Qt.Key.Key_F6), self)
        around.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        around.activated.connect(self._go_around)

    # --- What the window asks of a screen -----------------------------------------------------------------------------

    def title(self) -> str:
        if self._meeting is None:
            return self.tr("Meeting")
        return self.tr("Meeting {number} · {day}").format(
            number=figures.count_text(self._meeting.number), day=figures.day_text(self._meeting.held_on)
        )

    def subtitle(self) -> str:
        if self._meeting is None or self._side is None:
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
        if meeting is None or self._meeting is None or meeting.id != self._meeting.id or changed & {"cycle", "user"}:
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
        else:
            self.grid.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self._was_hidden = True
        super().hideEvent(event)

    # --- Opening, steps, closing --------------------------------------------------------------------------------------

    def _show_meeting(self, meeting: Meeting | None) -> None:
        is_other = self._meeting is None or meeting is None or meeting.id != self._meeting.id
        self._meeting = meeting
        self.take_back_button.setEnabled(False)
        cycle = groups.cycle(self._books)
        if meeting is None:
            self._side = None
            self.model.show_meeting(None, None)
            if self._pages.currentWidget() is not self._seal_page:
                self.start.show_last(meetings.last(self._books), self._books.today(), cycle.opened_on)
                self._pages.setCurrentWidget(self._start_page)
            self.heading_changed.emit()
            return
        self.closing.show_meeting(meeting, needs_key=keys.needed(self._books, Keyed.DIFFERENCE))
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
        """The step and the line of the last time, also after a power cut."""
        keys = self.agenda_model.keys()
        step = str(self._settings.value(f"meeting/{meeting.uid.hex()}/step", ROLL_CALL, type=str))
        row = self._settings.value(f"meeting/{meeting.uid.hex()}/row", 0, type=int)
        self.show_step(step if step in keys else ROLL_CALL)
        row = row if isinstance(row, int) else 0
        # What was typed last may have been saved a moment before the line was noted down.
        while self.model.step != ROLL_CALL and row + 1 < self.model.rowCount() and self.model.is_done(row):
            row += 1
        self.grid.go_to(row)

    def show_step(self, key: str) -> None:
        if self._meeting is None:
            return
        self.agenda.show_current(key)
        self.model.show_step(key)
        self._middle.setCurrentWidget(self.closing if key == CLOSE else self._lines_page)
        self.grid.go_to(max(self.grid.current_row(), 0))
        self.all_present_button.setVisible(key == ROLL_CALL)
        self._settings.setValue(f"meeting/{self._meeting.uid.hex()}/step", key)
        self._show_drafts()
        if self.isVisible():
            self.start_focus()

    def _go_by(self, way: int) -> None:
        keys = self.agenda_model.keys()
        place = keys.index(self.model.step) + way
        if 0 <= place < len(keys):
            self.show_step(keys[place])

    def _go_around(self) -> None:
        """F6: grid → order of business → entries of just now → grid, because Tab belongs to the steps."""
        work = self.closing.counted_edit if self.model.step == CLOSE else self.grid
        stops: list[QWidget] = [work, self.agenda, *self.just_now.buttons()[:1]]
        held = [place for place, stop in enumerate(stops) if stop.hasFocus() or stop.isAncestorOf(self.focusWidget())]
        stops[(held[0] + 1 if held else 0) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_row(self, row: int) -> None:
        if self._meeting is not None and row >= 0:
            self._settings.setValue(f"meeting/{self._meeting.uid.hex()}/row", row)
            self._show_drafts()

    def _open(self, day: str, sure: bool = False) -> None:
        self.start.set_busy(True)
        self._jobs.write(
            lambda books: meetings.open_meeting(books, day, sure=sure),
            self._on_opened,
            lambda failure: self._on_open_failed(failure, day),
        )

    def _on_opened(self, meeting: Meeting) -> None:
        self.start.set_busy(False)
        self._show_meeting(meeting)
        self.start_focus()

    def _on_open_failed(self, failure: Exception, day: str) -> None:
        self.start.set_busy(False)
        if isinstance(failure, Refused) and failure.code in ("day.in_future", "meeting.same_day"):
            text = messages.sentence(failure)
            self._shell.say(Message(text, "amber", self.tr("Open it all the same"), lambda: self._open(day, sure=True)))
        else:
            self._shell.fail(failure)

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
        for each, member_id, draft in self.model.unsettled():
            place = self.model.row_of(member_id)
            if draft.writing is Writing.REFUSED and place is not None and each == step:
                self.model.commit_draft(place)
        self.grid.go_to(row)

    def _show_drafts(self) -> None:
        """The question of the current line, else the oldest one; what is wrong in this line; what the close awaits."""
        row = self.grid.current_row()
        current = self.model.draft(row) if row >= 0 else None
        is_wrong = current is not None and current.writing is Writing.REFUSED
        hint = html.escape(current.sentence) if is_wrong and current else self._hint_text(self.model.step)
        if self._hint.property("tone") != ("red" if is_wrong else "faint"):
            self._hint.setProperty("tone", "red" if is_wrong else "faint")
            repolish(self._hint)
        self._hint.setText(hint)
        open_ones = [each for each in self.model.unsettled() if each[2].writing is not Writing.SAVING]
        self.closing.show_unsettled(len(open_ones))
        asked = [each for each in open_ones if each[2].writing is Writing.ASKED and each[0] == self.model.step]
        here = [each for each in asked if self.model.row_of(each[1]) == row]
        for _, member_id, draft in here or asked:
            place = self.model.row_of(member_id)
            if place is not None:
                self.question.ask(member_id, self.model.line(place).name, draft)
                return
        self.question.hide()

    def _on_yes(self, member_id: int) -> None:
        row = self.model.row_of(member_id)
        if row is not None:
            self.model.commit_draft(row, sure=True)
            self.grid.setFocus()

    def _on_no(self, member_id: int) -> None:
        row = self.model.row_of(member_id)
        if row is not None:
            self.model.discard(row)
            self.grid.setFocus()

    def _show_first_unsettled(self) -> None:
        for step, member_id, draft in self.model.unsettled():
            row = self.model.row_of(member_id)
            if draft.writing is not Writing.SAVING and row is not None:
                self.show_step(step)
                self.grid.go_to(row)
                return

    def _hint_text(self, step: str) -> str:
        if step == ROLL_CALL:
            return self.tr("<b>Space</b> present or absent · <b>P L R E A</b> mark · <b>Tab</b> next step")
        if step == "shares":
            return self.tr(
                "Type the number of stamps and press <b>Enter</b> · <b>↑ ↓</b> move · <b>Space</b> present or absent"
            )
        if step == "social_fund":
            return self.tr("<b>Enter</b> takes the usual amount · or type another one · <b>Tab</b> next step")
        return self.tr("Type the amount and press <b>Enter</b> · <b>0</b> takes back · <b>Tab</b> next step")


class QuestionBar(QFrame):
    """A limit asks and records, it never blocks: the question waits under the grid while the next lines are typed."""

    yes = Signal(object)
    no = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._member_id = 0
        self.setProperty("bar", "amber")
        self._text = label("", wraps=True)
        self.yes_button = button(self.tr("&Record it"))
        self.no_button = button(self.tr("&Leave it"), "link")
        self.yes_button.clicked.connect(lambda: self.yes.emit(self._member_id))
        self.no_button.clicked.connect(lambda: self.no.emit(self._member_id))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.M, theme.XS, theme.XS, theme.XS)
        row.addWidget(self._text, 1)
        row.addWidget(self.yes_button)
        row.addWidget(self.no_button)
        self.hide()

    def ask(self, member_id: int, name: str, draft: Draft) -> None:
        self._member_id = member_id
        self._text.setText(self.tr("{name}: {question}").format(name=name, question=draft.sentence))
        self.setAccessibleName(self._text.text())
        self.show()


def _in_card(panel: QWidget) -> QWidget:
    card = Card()
    card.body.setContentsMargins(1, 1, 1, 1)
    card.body.addWidget(panel)
    return card
