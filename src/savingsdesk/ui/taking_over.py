"""Taking over a group in the middle of its cycle: what each member saved, owes and borrowed, and what was counted.

Typed, pasted or read from a sheet; sums and mistakes show while it is typed. It is recorded all at once into an opening
meeting, which is then read back against the paper, counted and closed as any other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import Meeting, Member
from savingsdesk.core.money import CURRENCIES, Currency
from savingsdesk.desk import exchange, groups, members, openings
from savingsdesk.desk.exchange import ColumnKind, Sheet, SheetColumn
from savingsdesk.desk.opening_sheets import OpeningSheet, read_openings
from savingsdesk.desk.opening_sums import Sums, recorded, sums
from savingsdesk.desk.openings import BadRow, MemberOpening, Opening
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.fields import Busy, Card, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.message_bar import MessageBar
from savingsdesk.ui.messages import Message
from savingsdesk.ui.opening_grid import OpeningGrid
from savingsdesk.ui.opening_lines import Draft, LinesModel, column_of, columns_of, drafts_of, titles
from savingsdesk.ui.opening_side import OpeningSide
from savingsdesk.ui.screen import Panel, Shell

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books, Session

_PAUSE_MS = 150


@dataclass(frozen=True, slots=True)
class Kept:
    """What was typed and not recorded, for when the panel is opened again."""

    drafts: tuple[Draft, ...]
    group: Mapping[str, str]
    held_on: str


class TakingOverPanel(Panel):
    """`left_open` carries what was typed when somebody goes back: nothing of it is lost."""

    left_open = Signal(object)
    is_wide = True

    def __init__(self, session: Session, jobs: Jobs, shell: Shell, kept: Kept | None = None) -> None:
        super().__init__()
        self._session, self._jobs, self._shell = session, jobs, shell
        self._group = session.group
        self._currency = CURRENCIES.get(self._group.currency) or Currency(self._group.currency, 0, 1, 0)
        self._is_writing = self._is_done = False
        self._sheet_bad: list[str] = []
        self.setAccessibleName(self.tr("Take over balances"))
        self.model = LinesModel(self._group.kind, self._currency, self)
        self.grid = OpeningGrid(self.model)
        self.side = OpeningSide(self._group.kind, self._currency)
        self._make_buttons()
        self._arrange()
        self._connect()
        everyone = members.rows(session.books, members.ids(session.books))
        self._members = {member.id: member for member in everyone}
        self.model.show_members(everyone)
        self._take_up(kept, everyone)
        self.check()

    def _make_buttons(self) -> None:
        self.file_button = button(self.tr("Read a &sheet…"))
        self.template_button = button(self.tr("Sheet to &fill in…"))
        self.loan_button = button(self.tr("Second &loan"))
        self.loan_button.setToolTip(self.tr("A further line for the member that is chosen, for a second loan"))
        self.next_button = button(self.tr("&Next: the money"), "primary")
        self.former_button = button(self.tr("&Members again"))
        self.record_button = button(self.tr("&Take over"), "primary")
        self.leave_button = button(self.tr("&Back"))
        self._bar = MessageBar()
        self._busy = Busy(self.tr("Taking over"))
        self._wrong = label("", "small", "red", wraps=True)
        self._wrong.setProperty("look", "plain")
        self._wrong.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.wrong_area = QScrollArea()
        self.wrong_area.setWidgetResizable(True)
        self.wrong_area.setWidget(self._wrong)
        self.wrong_area.setAccessibleName(self.tr("What has to be mended"))
        self.wrong_area.hide()

    def _arrange(self) -> None:
        """Two steps, each with the whole width: the members, then the group. What it comes to is always there."""
        head = QHBoxLayout()
        head.setSpacing(theme.S)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self.tr("Take over balances"), "title", strong=True, wraps=True))
        self._step = label("", "small", "faint", wraps=True)
        words.addWidget(self._step)
        head.addLayout(words, 1)
        for each in (self.loan_button, self.template_button, self.file_button):
            head.addWidget(each)
        table = Card()
        table.body.setContentsMargins(theme.S, theme.S, theme.S, theme.S)
        table.body.addWidget(self.grid, 1)
        self.wrong_area.setMaximumHeight(110)
        lines = QWidget()
        left = QVBoxLayout(lines)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.S)
        left.addWidget(table, 1)
        left.addWidget(self.wrong_area)
        self.pages = QStackedWidget()
        self.pages.addWidget(lines)
        self.pages.addWidget(self.side)
        self._total = label("", wraps=True)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S)
        foot.addWidget(self._total, 1)
        for each in (self.leave_button, self.former_button, self.next_button, self.record_button):
            foot.addWidget(each)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        whole.setSpacing(theme.M)
        whole.addLayout(head)
        whole.addWidget(self._bar)
        whole.addWidget(self.pages, 1)
        whole.addWidget(self._busy)
        whole.addLayout(foot)
        self.show_step(0)

    def show_step(self, step: int) -> None:
        """0: what the members have and owe, 1: the money of the group."""
        self.grid.stop_editing()
        self.pages.setCurrentIndex(step)
        is_first = step == 0
        self._step.setText(
            self.tr(
                "1 of 2: what each member has on paper on the day of the opening. Type it, paste it, or read a sheet."
            )
            if is_first
            else self.tr("2 of 2: the day, the money that was counted on it, and what the group owes.")
        )
        for each in (self.loan_button, self.template_button, self.file_button, self.next_button):
            each.setVisible(is_first)
        self.loan_button.setVisible(is_first and "principal" in self.model.keys)
        for each in (self.former_button, self.record_button):
            each.setVisible(not is_first)
        self.start_focus()

    def _connect(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.check)
        self.model.edited.connect(self._pause.start)
        self.side.edited.connect(self._pause.start)
        self.grid.pasted.connect(self._take_paste)
        self.file_button.clicked.connect(self._choose_file)
        self.template_button.clicked.connect(self._export_template)
        self.loan_button.clicked.connect(self._add_loan)
        self.record_button.clicked.connect(self.record)
        self.next_button.clicked.connect(lambda: self.show_step(1))
        self.former_button.clicked.connect(lambda: self.show_step(0))
        self.leave_button.clicked.connect(self._leave)
        self.closed.connect(self._hand_back)

    def start_focus(self) -> None:
        if self.pages.currentIndex() == 0:
            self.grid.start_focus()
        else:
            self.side.day.setFocus()

    def may_leave(self) -> bool:
        return not self._is_writing

    def opening(self) -> tuple[Opening | None, list[list[int]], dict[int, dict[str, str]]]:
        """What is typed, the lines of each member, what cannot be read; None while an amount of the group cannot be."""
        lines, places, wrong = self.model.read()
        held_on = self.side.held_on
        dated = [_dated(each, held_on) for each in lines]
        group = self.side.read()
        if group is None:
            return None, places, wrong
        counted, social_fund, external = group
        return Opening(held_on, dated, counted, social_fund, external), places, wrong

    @Slot()
    def check(self) -> None:
        """Marks what is wrong, and shows what it comes to."""
        opening, places, wrong = self.opening()
        if opening is None:
            self._show_wrong(wrong)
            return
        self._jobs.read(
            lambda books: (openings.check(books, opening), sums(books, opening)),
            lambda found: self._checked(found, places, wrong),
            self._shell.fail,
        )

    def _checked(
        self, found: tuple[list[BadRow], Sums], places: list[list[int]], wrong: dict[int, dict[str, str]]
    ) -> None:
        if not self.is_there:  # it was closed while the writer reckoned
            return
        bad, total = found
        for each in bad:
            said = messages.explain(each.code, each.values)
            if each.line == 0:
                self.side.fail(each.field, said)
            elif each.line <= len(places):
                wrong.setdefault(places[each.line - 1][0], {}).setdefault(column_of(each), said)
        self.side.show_sums(total)
        self._total.setText(self.side.in_short(total))
        self._show_wrong(wrong)

    def _show_wrong(self, wrong: Mapping[int, Mapping[str, str]]) -> None:
        self.model.mark(wrong)
        named = titles(self._group.kind)
        text = self.tr("{number} {name}, {column}: {reason}")
        drafts = self.model.drafts
        lines = [
            text.format(
                number=figures.count_text(drafts[place].number),
                name=drafts[place].name,
                column=named.get(key, key),
                reason=reason,
            )
            for place, said in sorted(wrong.items())
            for key, reason in said.items()
        ]
        lines = [*self._sheet_bad, *lines]
        self._wrong.setText("\n".join(lines))
        self.wrong_area.setVisible(bool(lines))

    @Slot()
    def record(self) -> None:
        """All of it or none. What is wrong is named, and waits here until it is mended."""
        self.grid.stop_editing()
        opening, places, wrong = self.opening()
        if self._is_writing:
            return
        if opening is None or wrong:
            self._show_wrong(wrong)
            self._bar.show_message(
                Message(self.tr("Mend first what is marked red. Nothing was taken over yet."), "amber")
            )
            return
        self._set_writing(True)
        self._jobs.write(
            lambda books: openings.record(books, opening), self._recorded, lambda error: self._failed(error, places)
        )

    def _recorded(self, meeting: Meeting) -> None:
        self._set_writing(False)
        self._is_done = True
        shell = self._shell
        said = self.tr("Taken over. Read it back against the paper, count the box, and close this opening meeting.")
        self.closed.emit()
        shell.go("meeting")
        shell.say(Message(said, "green"))

    def _failed(self, error: Exception, places: list[list[int]]) -> None:
        self._set_writing(False)
        line = error.values.get("line") if isinstance(error, Refused) else None
        if isinstance(error, Refused) and isinstance(line, int) and 0 < line <= len(places):
            place = places[line - 1][0]
            self.show_step(0)
            bad = BadRow(line, error.field or "member", error.code, error.values)
            self._show_wrong({place: {column_of(bad): messages.sentence(error)}})
            self.grid.scrollTo(self.model.index(place, 0))
            return
        if isinstance(error, Refused) and error.field and self.side.fail(error.field, messages.sentence(error)):
            return
        self._bar.show_message(Message(messages.sentence(error)))

    def read_file(self, file: Path) -> None:
        """An .xlsx, .ods or CSV sheet with a line for each member."""
        self._jobs.prepare(lambda: self._match(exchange.read_table(file)), self._show_sheet, self._sheet_failed)

    @Slot(str)
    def _take_paste(self, text: str) -> None:
        rows = [line.split("\t") for line in text.replace("\r\n", "\n").rstrip("\n").split("\n")]
        filled = [row for row in rows if any(cell.strip() for cell in row)]
        if all(any(sign.isalpha() for cell in row[:2] for sign in cell) for row in filled):
            self._show_sheet(self._match(rows))
        else:
            self._paste_block(rows)

    def _match(self, rows: Sequence[Sequence[str]]) -> OpeningSheet:
        kind = self._group.kind
        return read_openings(rows, list(self._members.values()), titles(kind), ["number", "name", *columns_of(kind)])

    def _paste_block(self, rows: Sequence[Sequence[str]]) -> None:
        """Cells without names go where the cursor is, as in a spreadsheet."""
        start = self.grid.currentIndex()
        for down, cells in enumerate(rows):
            for along, cell in enumerate(cells):
                row, column = start.row() + down, start.column() + along
                if row < self.model.rowCount() and column < self.model.columnCount():
                    self.model.put(row, self.model.columns[column].key, cell)
        self.model.edited.emit()

    def _show_sheet(self, sheet: OpeningSheet) -> None:
        if not self.is_there:
            return
        self.grid.stop_editing()
        used: set[int] = set()
        for line in sheet.good:
            rows = [place for place, draft in enumerate(self.model.drafts) if draft.member_id == line.member_id]
            free = [place for place in rows if place not in used]
            place = free[0] if free else self.model.add_line(rows[-1])
            used = {each + (each >= place) if not free else each for each in used} | {place}
            for key, text in line.cells.items():
                self.model.put(place, key, _localised(text))
        text = self.tr("Line {line}, “{text}”: {reason}")
        self._sheet_bad = [
            text.format(
                line=figures.count_text(each.line), text=each.text, reason=messages.explain(each.code, each.values)
            )
            for each in sheet.bad
        ]
        said = self.tr("%Ln line(s) of the sheet were read.", "", len(sheet.good))
        self._bar.show_message(Message(said, "amber" if sheet.bad else "green"))
        self.check()

    def _sheet_failed(self, error: Exception) -> None:
        if not self.is_there:
            return
        self._bar.show_message(Message(messages.sentence(error)))

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Read the balances from a sheet"))
        dialog.setNameFilters([self.tr("Sheets (*.xlsx *.ods *.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.read_file(Path(file)))
        dialog.open()

    @Slot()
    def _export_template(self) -> None:
        """A sheet with the names of all members, to be filled in at home."""
        kind, name = self._group.kind, self.tr("Balances to fill in")
        named = titles(kind)
        keys = ["number", "name", *columns_of(kind)]
        kinds = {"name": ColumnKind.TEXT, "issued_on": ColumnKind.DATE}
        kinds |= dict.fromkeys(("number", "shares", "term"), ColumnKind.COUNT)

        def make(books: Books) -> Sequence[Sheet]:
            everyone = members.rows(books, members.ids(books))
            columns = [SheetColumn(named[key], kinds.get(key, ColumnKind.MONEY)) for key in keys]
            empty = [None] * (len(keys) - 2)
            return [Sheet(name, columns, [[each.number, each.name, *empty] for each in everyone])]

        self._shell.export(name, make)

    @Slot()
    def _add_loan(self) -> None:
        row = max(self.grid.currentIndex().row(), 0)
        if self.model.rowCount():
            place = self.model.add_line(row)
            self.grid.setCurrentIndex(self.model.index(place, 2 + self.model.keys.index("principal")))
            self.grid.setFocus()

    def _take_up(self, kept: Kept | None, everyone: Sequence[Member]) -> None:
        """What was typed before, else what was recorded before, else empty lines."""
        if kept is not None:
            self.model.show_drafts(kept.drafts)
            self.model.show_members(everyone)
            self.side.show_texts(kept.group, kept.held_on)
            return
        before = recorded(self._session.books)
        opened_on = groups.cycle(self._session.books).opened_on
        self.side.set_days(opened_on, self._session.books.today())
        if before is None:
            return
        rows = drafts_of(before.members, self._members, self._currency)
        self.model.show_drafts(
            Draft(0, member.id, member.number, member.name, texts)
            for member in everyone
            for texts in rows.get(member.id, [{}])
        )
        self.side.show_opening(before)

    @Slot()
    def _leave(self) -> None:
        if self.may_leave():
            self.closed.emit()

    @Slot()
    def _hand_back(self) -> None:
        self.grid.stop_editing()
        if self._is_done:
            self.left_open.emit(None)
        else:
            self.left_open.emit(Kept(tuple(self.model.drafts), self.side.texts(), self.side.held_on))

    def _set_writing(self, is_writing: bool) -> None:
        self._is_writing = is_writing
        for each in (self.record_button, self.leave_button, self.former_button):
            each.setEnabled(not is_writing)
        self._busy.setVisible(is_writing)


def _dated(line: MemberOpening, held_on: str) -> MemberOpening:
    """What was repaid, nobody knows when, counts on the day of the opening."""
    loans = tuple(replace(loan, repaid=tuple(replace(each, on=held_on) for each in loan.repaid)) for loan in line.loans)
    return replace(line, loans=loans)


def _localised(text: str) -> str:
    """An amount of a file, which has a point before its fraction, as it is typed on this laptop."""
    decimal = figures.separators()[1]
    return text.replace(".", decimal) if re.fullmatch(r"\d+\.\d{1,2}", text) else text
