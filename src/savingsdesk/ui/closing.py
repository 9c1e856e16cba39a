"""The end of a meeting: what is counted against what is expected, the reason where they differ, and the seal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from savingsdesk.core.errors import Failure, Refused
from savingsdesk.core.model import Meeting
from savingsdesk.core.money import Currency
from savingsdesk.desk import keys, meetings
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.counting import NotesCount
from savingsdesk.ui.fields import AmountEdit, Field, Line, Pill, button, label
from savingsdesk.ui.grid_line import is_nought
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.second_key import SecondKey

_WIDEST = 460
_LARGE = 140  # % of the text size


class ClosingPanel(QWidget):
    """Count and close. `closed` carries the meeting with its seal, `show_wanted` asks for what is not saved yet.

    It is whole after `add_second_key` and `add_notes`: in pieces, so that the window answers between them.
    """

    closed = Signal(object)
    show_wanted = Signal()

    def __init__(self, jobs: Jobs, currency: Currency, fail: Callable[[Exception], None]) -> None:
        super().__init__()
        self._jobs, self._currency, self._fail = jobs, currency, fail
        self._meeting: Meeting | None = None
        self._expected = 0
        self._unsettled = 0
        self._is_writing = self._needs_key = False
        self.counted_edit = AmountEdit(currency)
        self.counted_edit.setFont(theme.font("title"))
        self._counted = Field(
            self.tr("Counted &in the box"), self.counted_edit, self.tr("Count twice, then type the sum."), currency.code
        )
        self.notes = NotesCount(currency)
        self.reason_edit = QLineEdit()
        self._reason = Field(self.tr("&Reason for the difference"), self.reason_edit)
        self._difference = Pill("", "green")
        self._sum = label("", "big", strong=True)
        self._notice = label("", tone="amber", wraps=True)
        self._show = button(self.tr("&Show them"), "link")
        self.close_button = button(self.tr("&Close the meeting"), "primary")
        self._arrange()
        self.counted_edit.textChanged.connect(self._update)
        self.counted_edit.returnPressed.connect(self._on_enter)
        self.reason_edit.returnPressed.connect(self._on_reason)
        self.close_button.clicked.connect(self.close_meeting)
        self._show.clicked.connect(self.show_wanted)

    def _arrange(self) -> None:
        self._inner = inner = QWidget()
        inner.setProperty("look", "plain")
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.L)
        column.addWidget(label(self.tr("Count the box in front of everyone"), "title", strong=True, wraps=True))
        expected = QGridLayout()
        expected.setVerticalSpacing(0)
        expected.setHorizontalSpacing(theme.S)
        expected.addWidget(label(self.tr("Should be in the box"), "small", "faint"), 0, 0, 1, 2)
        code = label(self._currency.code, "small", "faint")
        code.setContentsMargins(0, 0, 0, 6)
        expected.addWidget(code, 1, 0, Qt.AlignmentFlag.AlignBottom)
        expected.addWidget(self._sum, 1, 1)
        expected.setColumnStretch(1, 1)
        column.addLayout(expected)
        column.addWidget(Line())
        column.addWidget(self._counted)
        column.addWidget(self._difference)
        column.addWidget(self._reason)
        self._key_place = QVBoxLayout()
        column.addLayout(self._key_place)
        notice = QHBoxLayout()
        notice.addWidget(self._notice, 1)
        notice.addWidget(self._show)
        column.addLayout(notice)
        row = QHBoxLayout()
        row.addWidget(self.close_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._form = _scrolling(inner)
        self._outer.addWidget(self._form, 4)

    def add_second_key(self) -> None:
        self.key = SecondKey()
        self.key.setVisible(False)
        self.key.password_edit.returnPressed.connect(self.close_meeting)
        self._key_place.addWidget(self.key)
        key, password = self.key.user_edit, self.key.password_edit
        for before, after in pairwise(
            (self.reason_edit, key, password.edit, password.toggle, self._show, self.close_button)
        ):
            self.setTabOrder(before, after)

    def add_notes(self) -> Iterator[None]:
        """The count by notes and coins: while it holds something, it is the sum that was counted."""
        self.notes.setProperty("look", "plain")
        self._area = _scrolling(self.notes)
        self._outer.addWidget(self._area, 3)
        yield from self.notes.pieces()
        self._fit()
        theme.notice.changed.connect(self._fit)
        self.notes.changed.connect(self._on_notes)
        self.notes.finished.connect(self._on_enter)

    @Slot()
    def _fit(self) -> None:
        """The notes never scroll sideways, the other half gives way; where type is large they stand below the sum."""
        is_below, shall_be = self._area.widget() is not self.notes, theme.percent() >= _LARGE
        if shall_be and not is_below:
            self._column.insertWidget(self._column.count() - 1, self._area.takeWidget())
            self.notes.show()
        elif is_below and not shall_be:
            self._column.removeWidget(self.notes)
            self._area.setWidget(self.notes)
        self._area.setVisible(not shall_be)
        self._inner.setMaximumWidth(_WIDEST * theme.percent() // 100)
        self.counted_edit.setFont(theme.font("title"))
        self._area.setMinimumWidth(self.notes.minimumSizeHint().width() + theme.L)

    def show_meeting(self, meeting: Meeting, *, needs_key: bool = False) -> None:
        """Another meeting begins with empty fields; the same one keeps what was typed.

        `needs_key`: the group wants a second officer's key where the count differs.
        """
        if self._meeting is None or meeting.id != self._meeting.id:
            for edit in (self.counted_edit, self.reason_edit, self.key.user_edit, self.key.password_edit):
                edit.clear()
            self.notes.clear()
        self._meeting, self._needs_key = meeting, needs_key
        self._update()

    def show_expected(self, expected: int) -> None:
        self._expected = expected
        self._sum.setText(figures.amount_text(expected, self._currency.code))
        self._update()

    def show_unsettled(self, count: int) -> None:
        """How many typed entries the books do not have: the meeting cannot be closed over them."""
        self._unsettled = count
        self._update()

    def start_focus(self) -> None:
        if self.counted_edit.isEnabled():
            self.counted_edit.setFocus()
        else:
            self.notes.start_focus()

    def difference(self) -> int | None:
        """Counted minus expected in minor units, None while nothing readable is typed."""
        try:
            return self._read() - self._expected
        except Failure:
            return None

    def close_meeting(self) -> None:
        """Closes and seals, or says beside the field what is missing."""
        if self._meeting is None or self._unsettled or self._is_writing:
            return
        try:
            notes = None if self.notes.is_empty() else self.notes.value()
            counted = self._read()
        except Failure as failure:
            self._counted.fail(failure)
            (self.counted_edit if self.counted_edit.isEnabled() else self.notes).setFocus()
            return
        reason = self.reason_edit.text() if counted != self._expected else ""
        meeting_id = self._meeting.id
        user, password = self.key.user_edit.text().strip(), self.key.password_edit.text()
        is_keyed = counted != self._expected and bool(user)

        def close(books: Books) -> Meeting:
            turned = [keys.turn(books, user, password)] if is_keyed else []
            return meetings.close_meeting(books, meeting_id, counted, reason, notes=notes, keys=turned)

        self._set_writing(True)
        self._jobs.write(close, self._on_closed, self._on_refused)

    def _on_closed(self, meeting: Meeting) -> None:
        self._set_writing(False)
        self.key.password_edit.clear()
        self.closed.emit(meeting)

    def _on_refused(self, failure: Exception) -> None:
        self._set_writing(False)
        if isinstance(failure, Refused) and failure.field == "reason":
            self._reason.setVisible(True)
            self._reason.set_error(messages.sentence(failure))
            self.reason_edit.setFocus()
        elif isinstance(failure, Refused) and failure.field == "second_key":
            self._needs_key = True
            self._update()
            self.key.user.set_error(messages.sentence(failure))
            self.key.user_edit.setFocus()
        elif isinstance(failure, Refused) and failure.field in ("counted", "notes"):
            self._counted.set_error(messages.sentence(failure))
            self.start_focus()
        else:
            self._fail(failure)

    def _read(self) -> int:
        """A box may be empty, so zero is an answer here."""
        text = self.counted_edit.text()
        return 0 if is_nought(text) else figures.read_amount(text, self._currency)

    def _on_notes(self) -> None:
        is_summed = not self.notes.is_empty()
        total = self.notes.total()
        self.counted_edit.setEnabled(not is_summed)
        self.counted_edit.setText(
            figures.amount_text(total, self._currency.code) if is_summed and total is not None else ""
        )
        self._counted.set_hint(
            self.tr("The sum of the notes and coins.") if is_summed else self.tr("Count twice, then type the sum.")
        )

    def _on_enter(self) -> None:
        if self.difference():
            self.reason_edit.setFocus()
        else:
            self.close_meeting()

    def _on_reason(self) -> None:
        if self.key.isVisible():
            self.key.user_edit.setFocus()
        else:
            self.close_meeting()

    def _set_writing(self, is_writing: bool) -> None:
        self._is_writing = is_writing
        self._update()

    def _update(self) -> None:
        difference = self.difference()
        self._difference.setVisible(difference is not None)
        if difference is not None:
            self._difference.set(*self._difference_text(difference))
        self._reason.setVisible(bool(difference))
        self.key.setVisible(bool(difference) and self._needs_key)
        self._notice.setVisible(bool(self._unsettled))
        self._show.setVisible(bool(self._unsettled))
        if self._unsettled:
            self._notice.setText(
                self.tr("%Ln typed entry(s) are not saved yet. Save or empty them first.", "", self._unsettled)
            )
        self.close_button.setEnabled(not self._is_writing and not self._unsettled)

    def _difference_text(self, difference: int) -> tuple[str, str]:
        amount = figures.money_text(abs(difference), self._currency.code)
        if not difference:
            return self.tr("✓ It agrees"), "green"
        if difference < 0:
            return self.tr("{amount} missing").format(amount=amount), "red"
        return self.tr("{amount} too much").format(amount=amount), "amber"


def _scrolling(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area


class SealPanel(QWidget):
    """The closed meeting: its seal, large enough to be copied into the minute book from the other side of the table."""

    done = Signal()
    print_wanted = Signal(int)  # the id of the meeting

    def __init__(self, currency: Currency) -> None:
        super().__init__()
        self._currency = currency
        self._meeting_id = 0
        self._result = label("", wraps=True)
        self.seal = label("", "big", "green", strong=True)
        self._dress()
        theme.notice.changed.connect(self._dress)
        self.seal.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.done_button = button(self.tr("&Done"), "primary")
        self.done_button.clicked.connect(self.done)
        self.print_button = button(self.tr("&Print the meeting sheet"))
        self.print_button.clicked.connect(lambda: self.print_wanted.emit(self._meeting_id))
        inner = QWidget()
        inner.setFixedWidth(_WIDEST + theme.XL)
        around = QHBoxLayout(self)
        around.addStretch(1)
        around.addWidget(inner)
        around.addStretch(1)
        column = QVBoxLayout(inner)
        column.setSpacing(theme.L)
        column.addStretch(1)
        column.addWidget(label(self.tr("The meeting is closed"), "title", strong=True))
        column.addWidget(self._result)
        column.addWidget(Line())
        column.addWidget(label(self.tr("Write this seal into the minute book:"), tone="faint"))
        column.addWidget(self.seal)
        column.addWidget(
            label(
                self.tr("If an entry of this meeting is ever changed, the books cannot show this seal again."),
                "small",
                "faint",
                wraps=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(theme.M)
        row.addWidget(self.print_button)
        row.addWidget(self.done_button, 1)
        column.addLayout(row)
        column.addStretch(2)

    @Slot()
    def _dress(self) -> None:
        """Larger than anything else on any screen: it is copied from the other side of the table."""
        self.seal.setStyleSheet(f"font-size: {theme.font('big').pointSizeF() * 1.5}pt;")

    def show_meeting(self, meeting: Meeting, difference: int) -> None:
        self._meeting_id = meeting.id
        self.seal.setText(meeting.seal)
        self.seal.setAccessibleName(self.tr("Seal {seal}").format(seal=meeting.seal))
        counted = figures.money_text(meeting.counted or 0, self._currency.code)
        amount = figures.money_text(abs(difference), self._currency.code)
        if not difference:
            text = self.tr("{counted} in the box, as it should be.").format(counted=counted)
        elif difference < 0:
            text = self.tr("{counted} in the box, {amount} missing. Reason: {reason}").format(
                counted=counted, amount=amount, reason=meeting.reason
            )
        else:
            text = self.tr("{counted} in the box, {amount} too much. Reason: {reason}").format(
                counted=counted, amount=amount, reason=meeting.reason
            )
        self._result.setText(text)
