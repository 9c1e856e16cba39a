"""One entry with all that the books know about it: who wrote it, when and where, its seal, and what became of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from savingsdesk.core.model import Entry, Status
from savingsdesk.desk.entry_pages import EntryPage
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.entry_list import what_text
from savingsdesk.ui.fields import BigFigure, Card, Elided, Line, Pill, button, label
from savingsdesk.ui.places import cash_name


class EntryCard(QWidget):
    """The page of an entry. `left` leads back to the list, `chosen` to another entry of its history."""

    left = Signal()
    chosen = Signal(int)
    correcting = Signal(object)  # the Entry that is to be taken back or reversed
    member_asked = Signal(int)

    def __init__(self, currency: str, now_ms: Callable[[], int], *, can_write: bool) -> None:
        super().__init__()
        self._currency, self._now_ms, self._can_write = currency, now_ms, can_write
        self.back_button = button(self.tr("&Back to the list"))
        self.correct_button = button("")
        self.member_button = button(self.tr("Open the &member"))
        self._page: EntryPage | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.L)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        column.addWidget(self._area, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        for each in (self.back_button, self.member_button, self.correct_button):
            row.addWidget(each)
        row.addStretch(1)
        column.addLayout(row)
        self.back_button.clicked.connect(self.left)
        self.correct_button.clicked.connect(self._correct)
        self.member_button.clicked.connect(self._open_member)

    @property
    def page(self) -> EntryPage | None:
        return self._page

    def show_page(self, page: EntryPage) -> None:
        self._page = page
        inner = QWidget()
        inner.setProperty("look", "plain")
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.L)
        row.addWidget(self._facts(page), 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._history(page), 2, Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(inner)
        can = page.remedy.verb
        self.correct_button.setVisible(bool(can) and self._can_write)
        self.correct_button.setText(self.tr("&Take back") if can == "take_back" else self.tr("&Correct this entry"))
        self.member_button.setVisible(page.member_id is not None)

    def start_focus(self) -> None:
        self.back_button.setFocus()

    def _facts(self, page: EntryPage) -> Card:
        entry = page.entry
        card = Card()
        figure = BigFigure(what_text(entry))
        figure.setProperty("look", "plain")
        figure.body.setContentsMargins(0, 0, 0, theme.S)
        amount = abs(entry.amount) if entry.entity == "due" else entry.amount
        figure.show_amount(amount, self._currency, self._standing(entry))
        card.body.addWidget(figure)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.XL)
        grid.setVerticalSpacing(theme.S)
        grid.setColumnStretch(1, 1)
        for place, (name, text) in enumerate(self._lines(page)):
            grid.addWidget(label(name, "small", "faint"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(text, wraps=True), place, 1)
        card.body.addLayout(grid)
        if not page.remedy.verb and not entry.is_taken_back:
            card.body.addWidget(Line())
            card.body.addWidget(label(messages.explain(page.remedy.code), tone="faint", wraps=True))
        return card

    def _standing(self, entry: Entry) -> str:
        if entry.entity == "due":
            return self.tr("what was charged; it stays in the books")
        if entry.is_taken_back:
            return self.tr("taken back: it counts no more")
        if entry.reversed_by is not None:
            return self.tr("reversed: together with its correction it counts nothing")
        if entry.reverses is not None:
            return self.tr("a correction of an earlier entry")
        return self.tr("it stands in the books")

    def _lines(self, page: EntryPage) -> list[tuple[str, str]]:
        entry = page.entry
        moment = figures.moment_text(entry.recorded_at, self._now_ms())
        wrote = self.tr("{person}, {moment}, on {laptop}").format(
            person=entry.recorded_by, moment=moment, laptop=entry.recorded_on_device
        )
        found = [(self.tr("Member"), entry.member_name)] if entry.member_name else []
        found.append((self.tr("Day"), figures.day_text(entry.date, "full")))
        found.append((self.tr("Meeting"), self._meeting(page)))
        if entry.place:
            found.append((self.tr("Money"), cash_name(entry.fund, entry.place)))
        found.append((self.tr("Written by"), wrote))
        if page.approvers:
            found.append((self.tr("Signed with"), self._listed(page.approvers)))
        if entry.reason:
            found.append((self.tr("Reason"), entry.reason))
        if page.taken_back is not None:
            moment = figures.moment_text(page.taken_back.at, self._now_ms())
            taken = self.tr("{person}, {moment}, on {laptop}")
            taken = taken.format(person=page.taken_back.by, moment=moment, laptop=page.taken_back.device)
            found.append((self.tr("Taken back by"), taken))
        in_cloud = self.tr("in the cloud") if entry.status is Status.SYNCED else self.tr("waiting for the cloud")
        found.append((self.tr("Saved"), self.tr("on this laptop, {where}").format(where=in_cloud)))
        return found

    def _listed(self, names: tuple[str, ...]) -> str:
        from PySide6.QtCore import QLocale

        return str(QLocale().createSeparatedList(list(names)))

    def _meeting(self, page: EntryPage) -> str:
        meeting = page.meeting
        if meeting is None:
            return self.tr("between meetings")
        if meeting.is_open:
            return self.tr("Meeting {number}, still open").format(number=figures.count_text(meeting.number))
        sealed = self.tr("Meeting {number}, sealed with {seal}")
        return sealed.format(number=figures.count_text(meeting.number), seal=meeting.seal)

    def _history(self, page: EntryPage) -> Card:
        """The entry and what belongs to it, in the order in which it was written."""
        card = Card(self.tr("What belongs to it"))
        others = [each for each in page.history if each.id != page.entry.id]
        if not others:
            card.body.addWidget(label(self.tr("Nothing else: it stands alone."), tone="faint", wraps=True))
        for place, each in enumerate(page.history if others else ()):
            if place:
                card.body.addWidget(Line())
            card.body.addWidget(self._line(each, is_this=each.id == page.entry.id))
        return card

    def _line(self, entry: Entry, *, is_this: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, theme.XS, 0, theme.XS)
        row.setSpacing(theme.M)
        words = QVBoxLayout()
        words.setSpacing(2)
        what, when = Elided(strong=is_this), Elided("small", "faint")
        what.setText(what_text(entry))
        moment = figures.moment_text(entry.recorded_at, self._now_ms())
        when.setText(self.tr("{person}, {moment}").format(person=entry.recorded_by, moment=moment))
        words.addWidget(what)
        words.addWidget(when)
        row.addLayout(words, 1)
        amount = label(figures.amount_text(entry.amount, self._currency), strong=is_this)
        if entry.is_taken_back:
            font = amount.font()
            font.setStrikeOut(True)
            amount.setFont(font)
        row.addWidget(amount)
        row.addWidget(Pill(self.tr("this one"), "blue") if is_this else self._open_button(entry))
        return line

    def _open_button(self, entry: Entry) -> QPushButton:
        made = button(self.tr("Open"))
        made.setAccessibleDescription(what_text(entry))
        made.clicked.connect(lambda: self.chosen.emit(entry.id))
        return made

    def _correct(self) -> None:
        if self._page is not None:
            self.correcting.emit(self._page.entry)

    def _open_member(self) -> None:
        if self._page is not None and self._page.member_id is not None:
            self.member_asked.emit(self._page.member_id)
