"""The model of the meeting's grid: one line a member, one kind of entry at a time.

Nothing here waits. A commit marks its line "saving…" and goes to the writer thread; only the writer's answer, which
means that the row is on the disk, marks it saved. The answer may come when the cursor is long somewhere else, so it
touches that one line and nothing more. What was typed and not yet saved is kept as a draft for each step and member.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from savingsdesk.core.errors import Asked, Refused
from savingsdesk.core.model import Cycle, Entry, GridRow, Meeting, Presence
from savingsdesk.core.money import Currency
from savingsdesk.desk import just_now, meetings
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures, messages
from savingsdesk.ui.grid_line import (
    FIGURES,
    NO_INDEX,
    ROLL_CALL,
    Column,
    Draft,
    Writing,
    cell_text,
    heading,
)
from savingsdesk.ui.grid_steps import Frame, GridStep, Note, Outcome, parsed, read_frame, steps
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.table import LEADING, TRAILING, Index


class GridModel(QAbstractTableModel):
    """Lines in register order. `step` is a key of `desk.meetings.agenda`, and `shape` what it makes of the columns.

    `told` carries (name, `Outcome`) of a write that people have to hear about: change to hand back, a loan cleared.
    """

    written = Signal(object)  # the member id (or None) of a write that is on the disk
    told = Signal(str, object)
    failed = Signal(object)  # an exception that stands in nobody's way but needs a sentence in the message bar
    drafts_changed = Signal()

    def __init__(self, books: Books, jobs: Jobs, currency: Currency, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._books = books
        self._jobs = jobs
        self.currency = currency
        self.meeting: Meeting | None = None
        self.cycle: Cycle | None = None
        self.frame: Frame | None = None
        self._shapes = steps()
        self.step = ROLL_CALL
        self.has_short_headings = self.has_short_marks = False
        self._ids: list[int] = []
        self._row_of: dict[int, int] = {}
        self._rows: list[GridRow] = []
        self._drafts: dict[tuple[str, int], Draft] = {}
        self._turn = 0

    # --- What is shown ------------------------------------------------------------------------------------------------

    def show_meeting(self, meeting: Meeting | None, cycle: Cycle | None) -> None:
        """Another meeting, or none: drafts belong to their meeting and go with it."""
        if self.meeting is None or meeting is None or meeting.id != self.meeting.id:
            self._drafts.clear()
        self.meeting, self.cycle = meeting, cycle
        if meeting is not None and cycle is not None:
            self.frame = read_frame(self._books, cycle, meeting.held_on, self.currency)
        self._read_anew()
        self.drafts_changed.emit()

    @property
    def shape(self) -> GridStep:
        return self._shapes[self.step]

    def show_step(self, step: str) -> None:
        """The same members under another heading: no reset, so that the cursor stays with its member. Only the lines of
        loans are other lines."""
        if step == self.step:
            return
        was_of_loans, self.step = self.shape.of_loans, step
        if self.shape.of_loans or was_of_loans:
            self._read_anew()
        else:
            self.refresh()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def refresh(self) -> None:
        """Reads the lines again and announces those that differ, such as the ones that the cloud has confirmed."""
        if self.meeting is None:
            return
        if self.shape.ids(self._books, self.meeting.id) != self._ids:
            self._read_anew()
            return
        for row, fresh in enumerate(self._read(self._ids)):
            if fresh != self._rows[row]:
                self._rows[row] = fresh
                self._announce(row)

    def line(self, row: int) -> GridRow:
        return self._rows[row]

    def draft(self, row: int) -> Draft | None:
        return self._drafts.get((self.step, self._ids[row]))

    def row_of(self, key: int) -> int | None:
        """Where a line of this step stands, by its `GridRow.key`."""
        return self._row_of.get(key)

    def unsettled(self) -> list[tuple[str, int, Draft]]:
        """Everything typed that the books do not have: step, key of the line, and draft."""
        return [(step, key, draft) for (step, key), draft in self._drafts.items()]

    def counts_stamps(self) -> bool:
        return self.shape.counts_stamps

    def most_stamps(self) -> int:
        return self.cycle.most_shares if self.cycle else 0

    def stamps(self, row: int) -> int:
        """The stamps to draw: those of the draft while there is one that can be read, else those of the books."""
        draft = self.draft(row)
        return self.shape.value(self._rows[row]) if draft is None or draft.value is None else draft.value

    def amount(self, row: int) -> int:
        """The money to show, in minor units; a draft of stamps counts at the price of the cycle."""
        draft = self.draft(row)
        if draft is None or draft.value is None:
            return self._rows[row].amount
        return self.shape.worth(self.frame, draft.value) if self.frame else 0

    def presence(self, row: int) -> Presence | None:
        """As marked last, whether the writer has answered or not: it shows in every step."""
        draft = self._drafts.get((ROLL_CALL, self._rows[row].member_id))
        return self._rows[row].presence if draft is None else Presence(draft.text)

    def usual(self, row: int) -> int:
        """What Enter on the empty cell takes, such as the group's social fund amount from those who are here."""
        if self.frame is None or self.draft(row):
            return 0
        return self.shape.usual(self.frame, self._rows[row], self.presence(row))

    def note(self, row: int) -> Note | None:
        """What the step says about the line, where nothing else stands in the wide column."""
        return self.shape.note(self.frame, self._rows[row]) if self.frame else None

    def is_done(self, row: int) -> bool:
        line = self._rows[row]
        return line.presence is not None if self.step == ROLL_CALL else line.amount > 0

    def edit_text(self, row: int) -> str:
        """What an opened cell begins with."""
        draft = self.draft(row)
        if draft is not None:
            return draft.text
        value = self.shape.value(self._rows[row])
        if not value:
            return ""
        return str(value) if self.counts_stamps() else figures.amount_text(value, self.currency.code)

    # --- What people do -----------------------------------------------------------------------------------------------

    def type_text(self, row: int, text: str) -> None:
        """Keeps what stands in the open cell, so that nothing typed is lost by leaving."""
        self._set_draft(self.step, row, Draft(text, Writing.TYPED, self._reading(text)))

    def discard(self, row: int) -> None:
        """Gives back what was there before somebody typed. What is on its way to the disk is not called back."""
        draft = self.draft(row)
        if draft is not None and draft.writing is not Writing.SAVING:
            self._drop_draft(self.step, self._ids[row])

    def commit(self, row: int, text: str, *, sure: bool = False) -> None:
        """Sends the typed text to the books. Text that cannot be read stays in the cell, with its sentence."""
        if not text.strip():
            self.discard(row)
            return
        try:
            value = self._parsed(text)
        except Refused as refusal:
            self._set_draft(self.step, row, Draft(text, Writing.REFUSED, None, messages.sentence(refusal)))
            return
        stands, waiting = self.shape.value(self._rows[row]), self.draft(row)
        if value == stands and (waiting is None or waiting.writing is not Writing.SAVING):
            self.discard(row)
            return
        self._put(row, text, value, sure=sure)

    def commit_draft(self, row: int, *, sure: bool = False) -> bool:
        """Sends what was typed earlier, refused or not. False when nothing was waiting in this line."""
        draft = self.draft(row)
        if draft is None or draft.writing is Writing.SAVING:
            return False
        if self.step == ROLL_CALL:
            self.mark(row, Presence(draft.text))
        else:
            self.commit(row, draft.text, sure=sure)
        return True

    def commit_usual(self, row: int) -> None:
        value = self.usual(row)
        if value:
            self._put(row, figures.amount_text(value, self.currency.code), value, sure=False)

    def set_stamps(self, row: int, count: int) -> None:
        self.commit(row, str(count))

    def take_back_line(self, row: int) -> None:
        """Empties the line: what was only typed goes, what stands in the books is taken back."""
        draft = self.draft(row)
        if draft is not None and draft.writing is not Writing.SAVING:
            self.discard(row)
        elif self.shape.is_typed and (self._rows[row].amount or draft is not None):
            self._put(row, "0", 0, sure=False)

    def mark(self, row: int, presence: Presence) -> None:
        if self.meeting is None or self.presence(row) is presence:
            return
        meeting_id, member_id = self.meeting.id, self._rows[row].member_id
        turn = self._keep_draft(ROLL_CALL, member_id, Draft(presence.value, Writing.SAVING))
        self._jobs.write(
            lambda books: meetings.mark(books, meeting_id, member_id, presence),
            lambda _: self._marked(member_id, presence, turn),
            lambda failure: self._refused(ROLL_CALL, member_id, turn, failure),
        )

    def next_presence(self, row: int) -> None:
        """Space: unmarked → present → absent → present."""
        self.mark(row, Presence.ABSENT if self.presence(row) is Presence.PRESENT else Presence.PRESENT)

    def mark_all_present(self) -> None:
        """Everyone who is not marked yet."""
        for row in range(len(self._rows)):
            if self.presence(row) is None:
                self.mark(row, Presence.PRESENT)

    def take_back_last(self) -> None:
        """Takes back the newest entry that stands. The writer looks it up, so entries on their way are counted."""
        if self.meeting is None:
            return
        meeting_id = self.meeting.id
        self._jobs.write(lambda books: just_now.take_back_last(books, meeting_id), self._taken_back, self.failed.emit)

    def take_back(self, entry: Entry) -> None:
        def verb(books: Books) -> Entry:
            just_now.take_back(books, entry)
            return entry

        self._jobs.write(verb, self._taken_back, self.failed.emit)

    # --- Answers of the writer ----------------------------------------------------------------------------------------

    def _put(self, row: int, text: str, value: int, *, sure: bool) -> None:
        if self.meeting is None:
            return
        step, line = self.step, self._rows[row]
        turn = self._set_draft(self.step, row, Draft(text, Writing.SAVING, value))
        self._jobs.write(
            self.shape.put(self.meeting.id, line, value, sure=sure),
            lambda outcome: self._saved(step, outcome, turn),
            lambda failure: self._refused(step, line.key, turn, failure),
        )

    def _saved(self, step: str, outcome: Outcome, turn: int) -> None:
        fresh = outcome.row
        draft = self._drafts.get((step, fresh.key))
        if draft is not None and draft.turn == turn:
            self._drafts.pop((step, fresh.key))
            self.drafts_changed.emit()
        row = self._row_of.get(fresh.key)
        if row is not None and step == self.step:
            self._rows[row] = fresh
            self._announce(row)
        if outcome.change or outcome.is_cleared:
            self.told.emit(fresh.name, outcome)
        self.written.emit(fresh.member_id)

    def _marked(self, member_id: int, presence: Presence, turn: int) -> None:
        draft = self._drafts.get((ROLL_CALL, member_id))
        if draft is not None and draft.turn == turn:
            self._drafts.pop((ROLL_CALL, member_id))
            self.drafts_changed.emit()
        for row in self._rows_of(member_id):  # presence is shown in every step, so the line changes whichever is open
            self._rows[row] = replace(self._rows[row], presence=presence)
            self._announce(row)
        self.written.emit(member_id)

    def _taken_back(self, entry: Entry | None) -> None:
        if entry is not None:
            self.refresh()
            self.written.emit(None)

    def _refused(self, step: str, key: int, turn: int, failure: Exception) -> None:
        """The typed text stays, with a sentence. A text that was typed over meanwhile needs no sentence any more."""
        draft = self._drafts.get((step, key))
        if draft is None or draft.turn != turn:
            return
        is_question = isinstance(failure, Asked)
        is_limit = isinstance(failure, Refused) and failure.code == "shares.above_limit"
        sentence = self._question(draft) if is_limit else messages.sentence(failure)
        writing = Writing.ASKED if is_question else Writing.REFUSED
        self._drafts[step, key] = replace(draft, writing=writing, sentence=sentence)
        self._announce_line(step, key)
        self.drafts_changed.emit()
        if not isinstance(failure, Refused):
            self.failed.emit(failure)

    def _question(self, draft: Draft) -> str:
        sentence = self.tr("The group's limit is %Ln share(s). Record {count} anyway?", "", self.most_stamps())
        return sentence.format(count=figures.count_text(draft.value or 0))

    # --- Drafts and rows ----------------------------------------------------------------------------------------------

    def _set_draft(self, step: str, row: int, draft: Draft) -> int:
        return self._keep_draft(step, self._ids[row], draft)

    def _keep_draft(self, step: str, key: int, draft: Draft) -> int:
        self._turn += 1
        self._drafts[step, key] = replace(draft, turn=self._turn)
        self._announce_line(step, key)
        self.drafts_changed.emit()
        return self._turn

    def _drop_draft(self, step: str, key: int) -> None:
        self._drafts.pop((step, key), None)
        self._announce_line(step, key)
        self.drafts_changed.emit()

    def _rows_of(self, member_id: int) -> list[int]:
        """The lines of a member: of loans there may be several."""
        if not self.shape.of_loans:
            row = self._row_of.get(member_id)
            return [] if row is None else [row]
        return [row for row, line in enumerate(self._rows) if line.member_id == member_id]

    def _announce_line(self, step: str, key: int) -> None:
        if step == ROLL_CALL:
            for row in self._rows_of(key):
                self._announce(row)
        elif step == self.step and key in self._row_of:
            self._announce(self._row_of[key])

    def _announce(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def _read_anew(self) -> None:
        self.beginResetModel()
        self._ids = self.shape.ids(self._books, self.meeting.id) if self.meeting else []
        self._row_of = {key: row for row, key in enumerate(self._ids)}
        # Nobody could reach a draft of a member who is not in the list any more, and it would hold up the close.
        of_loans = self.shape.of_loans
        self._drafts = {
            (step, key): draft
            for (step, key), draft in self._drafts.items()
            if self._shapes[step].of_loans is not of_loans or key in self._row_of
        }
        self._rows = self._read(self._ids)
        self.endResetModel()

    def _read(self, ids: Sequence[int]) -> list[GridRow]:
        return self.shape.rows(self._books, self.meeting.id, ids) if self.meeting else []

    def _parsed(self, text: str) -> int:
        if self.frame is None:
            raise Refused("amount.empty")
        return self.shape.read(text, self.frame)

    def _reading(self, text: str) -> int | None:
        return parsed(self.shape, text, self.frame) if self.frame else None

    # --- Qt's side ----------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(Column)

    def edit_column(self) -> Column:
        """The one column of a step in which people type; the cursor never stands elsewhere."""
        return Column.AMOUNT if self.shape.is_typed or self.shape.opens else Column.TODAY

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if index.column() == Column.AMOUNT and self.shape.is_typed:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return cell_text(self, row, column)
            case Qt.ItemDataRole.EditRole:
                return self.edit_text(row) if column is Column.AMOUNT else cell_text(self, row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return TRAILING if column in FIGURES else LEADING
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                draft = self.draft(row)
                return draft.sentence if draft and draft.sentence else None
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self.commit(index.row(), str(value))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return TRAILING if section in FIGURES else LEADING
        return heading(self, Column(section)) if role == Qt.ItemDataRole.DisplayRole else None

    def money(self, minor: int) -> str:
        return figures.amount_text(minor, self.currency.code)
