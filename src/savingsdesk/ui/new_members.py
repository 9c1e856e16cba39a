"""Adding members fast: a grid to type in, lines pasted from a sheet, or a CSV file.

A typed line is written when Enter is pressed. Lines from a sheet are shown first and written together; a bad one is
named with its line and the reason, and stays in the grid to be mended.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import Member
from savingsdesk.desk import exchange, members
from savingsdesk.desk.exchange import MemberSheet
from savingsdesk.desk.members import NewMember
from savingsdesk.ui import figures, messages
from savingsdesk.ui.fields import Card, IconButton, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.messages import Message
from savingsdesk.ui.table import Column, Index, PagedModel, Table

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books


class State(Enum):
    BLANK = "blank"
    READY = "ready"
    BAD = "bad"
    WRITING = "writing"
    SAVED = "saved"


@dataclass(frozen=True, slots=True)
class Draft:
    """A line of the grid. `line` is its line in the sheet, 0 when it was typed; `reason` says what is wrong."""

    id: int
    name: str = ""
    phone: str = ""
    state: State = State.BLANK
    number: int | None = None
    sex: str = ""
    line: int = 0
    reason: str = ""

    def new_member(self) -> NewMember:
        return NewMember(self.name, self.number, self.phone, self.sex)


class DraftModel(PagedModel[Draft]):
    """There is always a blank line at the end. `entered` says that a name was typed into a line."""

    def __init__(self, parent: QWidget) -> None:
        self._drafts: dict[int, Draft] = {}
        columns: list[Column[Draft]] = [
            Column("name", QCoreApplication.translate("new_members", "Name"), lambda draft: draft.name, stretches=True),
            Column(
                "phone", QCoreApplication.translate("new_members", "Phone"), lambda draft: draft.phone, "0700 000 000"
            ),
            Column(
                "state",
                QCoreApplication.translate("new_members", "State"),
                _state_text,
                _state_text(Draft(0, state=State.SAVED, number=1000)),
                tone=_state_tone,
            ),
        ]
        super().__init__(columns, self._at, lambda draft: draft.id, parent)
        self.add([])

    def drafts(self, state: State) -> list[Draft]:
        return [draft for draft in self._drafts.values() if draft.state is state]

    def draft(self, draft_id: int) -> Draft:
        return self._drafts[draft_id]

    def add(self, new: Sequence[Draft]) -> None:
        """Puts these before the blank line at the end; their ids are given here."""
        blank = self._drafts.pop(self.ids[-1]) if self.ids else None
        for draft in new:
            self._put(replace(draft, id=self._next()))
        self._put(replace(blank or Draft(0), id=self._next()))
        self.set_ids(list(self._drafts))

    def change(self, draft: Draft) -> None:
        self._drafts[draft.id] = draft
        self.refresh_rows([draft.id])

    def clear(self) -> None:
        self._drafts.clear()
        self.set_ids([], is_new_query=True)
        self.add([])

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        draft = self.row(index.row()) if index.isValid() else None
        is_open = draft is not None and draft.state in (State.BLANK, State.READY, State.BAD)
        if is_open and self.columns[index.column()].key in ("name", "phone"):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def cell(self, row: Draft, column: Column[Draft], role: int) -> Any:
        if role == Qt.ItemDataRole.EditRole:
            return column.text(row)
        return super().cell(row, column, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        draft = self.row(index.row()) if index.isValid() else None
        if draft is None or role != Qt.ItemDataRole.EditRole:
            return False
        text = " ".join(str(value).split())
        changed = (
            replace(draft, name=text) if self.columns[index.column()].key == "name" else replace(draft, phone=text)
        )
        if changed != draft:
            state = State.READY if changed.name else State.BLANK
            self.change(replace(changed, state=state, reason="", line=0 if state is State.BLANK else changed.line))
            if index.row() == len(self.ids) - 1 and changed.name:
                self.add_blank()
        return True

    def add_blank(self) -> None:
        self._put(Draft(self._next()))
        self.set_ids(list(self._drafts))

    def _at(self, ids: Sequence[int]) -> list[Draft]:
        return [self._drafts[each] for each in ids if each in self._drafts]

    def _next(self) -> int:
        return max(self._drafts, default=0) + 1

    def _put(self, draft: Draft) -> None:
        self._drafts[draft.id] = draft


class NewMembersPanel(Card):
    closed = Signal()

    def __init__(self, jobs: Jobs, say: Callable[[Message], None], fail: Callable[[Exception], None]) -> None:
        super().__init__()
        self._jobs, self._say, self._fail = jobs, say, fail
        self.model = DraftModel(self)
        self.grid = _Grid(self.model)
        self.grid.entered.connect(self._write_typed)
        self.grid.pasted.connect(self.read_text)
        close = IconButton("close", self.tr("Close adding members"))
        close.clicked.connect(self.closed)
        self._file = button(QCoreApplication.translate("TakingOverPanel", "Read a &sheet…"))
        self._file.clicked.connect(self._choose_file)
        self._add = button("", "primary")
        self._add.clicked.connect(self._write_sheet)
        self._bad = label("", "small", "red", wraps=True)
        self._bad.setProperty("look", "plain")
        self._bad.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._bad_area = QScrollArea()
        self._bad_area.setWidgetResizable(True)
        self._bad_area.setWidget(self._bad)
        self._bad_area.setMaximumHeight(150)
        self._bad_area.setAccessibleName(self.tr("Lines that could not be read"))
        self._bad_area.hide()
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Add members"), strong=True), 1)
        head.addWidget(close)
        self.body.addLayout(head)
        hint = self.tr("Type a name and press Enter; Tab goes to the phone. Paste lines from a sheet with Ctrl+V.")
        self.body.addWidget(label(hint, "small", "faint", wraps=True))
        self.body.addWidget(self.grid, 1)
        self.body.addWidget(self._bad_area)
        foot = QHBoxLayout()
        foot.addWidget(self._file)
        foot.addStretch()
        foot.addWidget(self._add)
        self.body.addLayout(foot)
        self.setFocusProxy(self.grid)
        self._show_state()

    def start_focus(self) -> None:
        self.grid.setFocus()
        self.grid.edit_last()

    @Slot(str)
    def read_text(self, text: str) -> None:
        """Lines as a spreadsheet copies them."""
        self._jobs.prepare(lambda: exchange.read_members(text), self._show_sheet, self._sheet_failed)

    def read_file(self, file: Path) -> None:
        def read() -> MemberSheet:
            try:
                with file.open("rb") as opened:
                    return exchange.read_members(opened.read(exchange.LARGEST_FILE + 1))
            except OSError:
                raise Refused("sheet.unreadable") from None

        self._jobs.prepare(read, self._show_sheet, self._sheet_failed)

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Read members from a file"))
        dialog.setNameFilters([self.tr("Sheets (*.xlsx *.ods *.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._read_chosen)
        dialog.open()

    @Slot(str)
    def _read_chosen(self, file: str) -> None:
        self.read_file(Path(file))

    def _show_sheet(self, sheet: MemberSheet) -> None:
        good = [Draft(0, each.name, each.phone, State.READY, each.number, each.sex) for each in sheet.good]
        bad = [
            Draft(0, each.text, state=State.BAD, line=each.line, reason=messages.explain(each.code, each.values))
            for each in sheet.bad
        ]
        self.grid.stop_editing()
        self.model.add([*bad, *good])
        self._show_state()
        self._add.setFocus()

    def _sheet_failed(self, error: Exception) -> None:
        self._fail(error)

    @Slot(int)
    def _write_typed(self, draft_id: int) -> None:
        draft = self.model.draft(draft_id)
        if draft.state is State.READY:
            self._write([draft])

    @Slot()
    def _write_sheet(self) -> None:
        self._write(self.model.drafts(State.READY))

    def _write(self, drafts: list[Draft]) -> None:
        if not drafts:
            return
        for draft in drafts:
            self.model.change(replace(draft, state=State.WRITING))
        new = [draft.new_member() for draft in drafts]

        def add(books: Books) -> tuple[list[Member], dict[str, list[int]]]:
            added = members.add(books, new)
            return added, _namesakes(added, members.rows(books, members.ids(books)))

        def done(result: tuple[list[Member], dict[str, list[int]]]) -> None:
            added, namesakes = result
            for draft, member in zip(drafts, added, strict=True):
                self.model.change(replace(draft, state=State.SAVED, number=member.number, reason=""))
            self._show_state()
            if len(drafts) > 1:
                self.start_focus()  # the button that was pressed is gone
            self._say_added(len(drafts), namesakes)

        def failed(error: Exception) -> None:
            for draft in drafts:
                if len(drafts) == 1 and isinstance(error, Refused):
                    self.model.change(replace(draft, state=State.BAD, reason=messages.sentence(error)))
                else:
                    self.model.change(replace(draft, state=State.READY))
            self._show_state()
            if not isinstance(error, Refused) or len(drafts) > 1:
                self._fail(error)

        self._jobs.write(add, done, failed)
        self._show_state()

    def _say_added(self, count: int, namesakes: dict[str, list[int]]) -> None:
        for name, numbers in namesakes.items():
            text = self.tr("{name} is in the register more than once: the numbers {numbers} tell them apart.")
            listed = QLocale().createSeparatedList([figures.count_text(each) for each in numbers])
            self._say(Message(text.format(name=name, numbers=listed), "blue"))
        if count > 1 and not namesakes:
            self._say(Message(self.tr("%Ln member(s) were added.", "", count), "green"))

    def _reason(self, draft: Draft) -> str:
        if draft.line <= 0:
            return draft.reason
        line = figures.count_text(draft.line)
        if not draft.name or draft.name in draft.reason:
            return self.tr("Line {line}: {reason}").format(line=line, reason=draft.reason)
        text = self.tr("Line {line}, “{text}”: {reason}")
        return text.format(line=line, text=draft.name, reason=draft.reason)

    def _show_state(self) -> None:
        ready, bad = self.model.drafts(State.READY), self.model.drafts(State.BAD)
        self._add.setText(self.tr("&Add %Ln member(s)", "", len(ready)))
        self._add.setVisible(bool(ready))
        lines = [self._reason(each) for each in bad]
        self._bad.setText("\n".join(lines))
        self._bad_area.setVisible(bool(lines))


class _Grid(Table):
    """Typing opens a cell, Tab goes to the phone, Enter ends the line and goes to the next."""

    entered = Signal(int)
    pasted = Signal(str)

    def __init__(self, model: DraftModel) -> None:
        super().__init__(model, QCoreApplication.translate("new_members", "New members"))
        self._drafts = model
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._delegate = _LineDelegate(self)
        self._delegate.pasted.connect(self._take_paste)
        self.setItemDelegate(self._delegate)

    def edit_last(self) -> None:
        """Opens the name of the blank line at the end."""
        index = self._drafts.index(self._drafts.rowCount() - 1, 0)
        self.setCurrentIndex(index)
        self.scrollToBottom()
        editor = cast("QWidget | None", self.indexWidget(index))
        if editor is None:
            self.edit(index)
        else:
            editor.setFocus()  # it was opened before the screen was shown, and the keyboard went elsewhere

    def stop_editing(self) -> None:
        editor = self.indexWidget(self.currentIndex())
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        index = self.currentIndex()
        by_enter = hint is QStyledItemDelegate.EndEditHint.SubmitModelCache
        super().closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint if by_enter else hint)
        if by_enter and index.isValid():
            draft_id = self._drafts.ids[index.row()]
            self.entered.emit(draft_id)
            # The editor that is being closed still has the focus; the next one opens when it is gone.
            QTimer.singleShot(0, self, self.edit_last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._take_paste(QGuiApplication.clipboard().text())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            # An editor that is about to close hands its Enter on to here.
            if self.state() is not QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)

    @Slot(str)
    def _take_paste(self, text: str) -> None:
        if text.strip():
            self.pasted.emit(text)


class _LineDelegate(QStyledItemDelegate):
    pasted = Signal(str)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        made = QLineEdit(parent)
        made.setFrame(False)
        made.setProperty("look", "cell")
        made.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return made

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(editor, QLineEdit):
            text = QGuiApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
            if "\n" in text.strip() or "\t" in text:
                self.pasted.emit(text)
                return True
        return super().eventFilter(editor, event)


def _namesakes(added: Sequence[Member], everyone: Sequence[Member]) -> dict[str, list[int]]:
    """The numbers of those who share a name with somebody who was added just now."""
    new = {member.name for member in added}
    numbers: dict[str, list[int]] = {}
    for member in everyone:
        if member.name in new:
            numbers.setdefault(member.name, []).append(member.number)
    return {name: found for name, found in numbers.items() if len(found) > 1}


def _state_text(draft: Draft) -> str:
    if draft.state is State.SAVED:
        saved = QCoreApplication.translate("new_members", "✓ saved, No {number}")
        return saved.format(number=figures.count_text(draft.number or 0))
    words = {
        State.BLANK: "",
        State.READY: QCoreApplication.translate("new_members", "not added yet"),
        State.BAD: QCoreApplication.translate("new_members", "look here"),
        State.WRITING: QCoreApplication.translate("new_members", "saving"),
    }
    return words[draft.state]


def _state_tone(draft: Draft) -> str:
    return {State.BAD: "red", State.SAVED: "green", State.READY: "amber"}.get(draft.state, "faint")
