"""The middle of the meeting while a step is about the members: the grid, what it asks and tells, its hint and acts."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from savingsdesk.desk.session import Books
from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import button, label, repolish
from savingsdesk.ui.grid import GridModel
from savingsdesk.ui.grid_line import ROLL_CALL, Draft, Writing
from savingsdesk.ui.grid_steps import Outcome
from savingsdesk.ui.grid_view import GridView, WholeLines
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.screen import Shell


class LinesPage(QWidget):
    """`unsettled_changed` carries how many typed entries the books do not have and nobody works on."""

    unsettled_changed = Signal(int)

    def __init__(self, shell: Shell, jobs: Jobs, books: Books, model: GridModel) -> None:
        super().__init__()
        self._shell, self._jobs, self._books, self.model = shell, jobs, books, model

    def pieces(self) -> Iterator[None]:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XS, theme.XS, theme.XS, theme.S)
        column.setSpacing(theme.S)
        self.grid = GridView(self.model)
        column.addWidget(WholeLines(self.grid), 1)
        self.setFocusProxy(self.grid)
        yield
        self.question, self.news = QuestionBar(), NewsBar()
        column.addWidget(self.question)
        column.addWidget(self.news)
        self._hint = label("", "small", "faint", wraps=True)
        self._hint.setTextFormat(Qt.TextFormat.RichText)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.M, 0, theme.S, 0)
        foot.addWidget(self._hint, 1)
        self.all_present_button = button(self.tr("&Mark all present"))
        self.fine_button = button(self.tr("&Fine a member"))
        self.waive_button = button(self.tr("Le&t it go"))
        self.amount_button = button(self.tr("&Buy with an amount"))
        self.loan_button = button(self.tr("&Give a loan"))
        self._buttons: dict[QPushButton, str] = {
            self.all_present_button: ROLL_CALL,
            self.waive_button: "fine",
            self.fine_button: "fine",
            self.amount_button: "shares",
            self.loan_button: "loan",
        }
        for each in self._buttons:
            foot.addWidget(each)
        column.addLayout(foot)
        self._connect()

    def _connect(self) -> None:
        self.model.drafts_changed.connect(self.show_drafts)
        self.model.told.connect(self._on_told)
        self.model.dataChanged.connect(self._show_waive)
        self.grid.row_changed.connect(self.show_drafts)
        self.grid.open_wanted.connect(self.give_loan)
        self.question.yes.connect(self._on_yes)
        self.question.no.connect(self._on_no)
        self.all_present_button.clicked.connect(self.model.mark_all_present)
        self.fine_button.clicked.connect(self.fine)
        self.waive_button.clicked.connect(self.waive)
        self.amount_button.clicked.connect(self.buy)
        self.loan_button.clicked.connect(lambda: self.give_loan(self.grid.current_row()))

    def show_step(self, key: str) -> None:
        was_of_loans, is_other = self.model.shape.of_loans, key != self.model.step
        self.model.show_step(key)
        row, last = max(self.grid.current_row(), 0), self.model.rowCount() - 1
        # Over the same members the cursor stays with its member; who came to the end of the list begins a step at which
        # nothing is written yet at the top, as do other lines.
        is_begun = any(self.model.is_done(each) for each in range(last + 1))
        if self.model.shape.of_loans is not was_of_loans or (is_other and row == last and not is_begun):
            row = 0
        self.grid.go_to(row)
        for each, step in self._buttons.items():
            each.setVisible(step == key)
        self.news.hide()
        self.show_drafts()

    # --- Acts for the line where the cursor stands --------------------------------------------------------------------

    def _line_id(self) -> int | None:
        row = self.grid.current_row()
        return self.model.line(row).member_id if 0 <= row < self.model.rowCount() else None

    def fine(self) -> None:
        if self.model.meeting is not None:
            from savingsdesk.ui.fines import FinePanel

            meeting = self.model.meeting
            panel = FinePanel(
                self._shell,
                self._jobs,
                self._books,
                meeting_id=meeting.id,
                day=meeting.held_on,
                member_id=self._line_id(),
            )
            panel.done.connect(self._after_act)
            self._shell.ask(panel)

    def waive(self) -> None:
        row = self.grid.current_row()
        if 0 <= row < self.model.rowCount() and self.model.line(row).owes:
            from savingsdesk.ui.fines import WaivePanel

            panel = WaivePanel(self._shell, self._jobs, self._books, self.model.line(row))
            panel.done.connect(self._after_act)
            self._shell.ask(panel)

    def buy(self) -> None:
        if self.model.meeting is not None:
            from savingsdesk.ui.buying import BuyPanel, bought_text

            panel = BuyPanel(self._shell, self._jobs, self._books, self.model.meeting.id, self._line_id())
            code = self.model.currency.code
            panel.done.connect(lambda bought: self.news.tell(*bought_text(bought, panel.chosen_left_over(), code)))
            panel.done.connect(self._after_act)
            self._shell.ask(panel)

    def give_loan(self, row: int) -> None:
        if self.model.meeting is not None:
            from savingsdesk.ui.lending import give_panel

            member_id = self.model.line(row).member_id if 0 <= row < self.model.rowCount() else None
            meeting_id = self.model.meeting.id
            here = replace(self._shell, say=lambda message: self.news.tell(message.text, "", "green"))
            panel = give_panel(here, self._jobs, self._books, meeting_id=meeting_id, member_id=member_id)
            panel.done.connect(self._after_act)
            self._shell.ask(panel)

    def _after_act(self, _answer: object) -> None:
        self.model.refresh()
        self.model.written.emit(None)

    # --- What is asked and told ---------------------------------------------------------------------------------------

    def show_drafts(self) -> None:
        """The question of the current line, else the oldest one; what is wrong in this line; what the close awaits."""
        row = self.grid.current_row()
        current = self.model.draft(row) if 0 <= row < self.model.rowCount() else None
        is_wrong = current is not None and current.writing is Writing.REFUSED
        hint = html.escape(current.sentence) if is_wrong and current else self._hint_text(self.model.step)
        if self._hint.property("tone") != ("red" if is_wrong else "faint"):
            self._hint.setProperty("tone", "red" if is_wrong else "faint")
            repolish(self._hint)
        self._hint.setText(hint)
        self._show_waive()
        open_ones = [each for each in self.model.unsettled() if each[2].writing is not Writing.SAVING]
        self.unsettled_changed.emit(len(open_ones))
        asked = [each for each in open_ones if each[2].writing is Writing.ASKED and each[0] == self.model.step]
        here = [each for each in asked if self.model.row_of(each[1]) == row]
        for _, key, draft in here or asked:
            place = self.model.row_of(key)
            if place is not None:
                self.question.ask(key, self.model.line(place).name, draft)
                return
        self.question.hide()

    def _show_waive(self) -> None:
        row = self.grid.current_row()
        is_owing = 0 <= row < self.model.rowCount() and bool(self.model.line(row).owes)
        self.waive_button.setEnabled(is_owing)

    def _on_told(self, name: str, outcome: Outcome) -> None:
        code = self.model.currency.code
        if outcome.change:
            amount = figures.money_text(outcome.change, code)
            large = self.tr("Hand back {amount} to {name}").format(amount=amount, name=name)
            small = self.tr("The loan is repaid: nothing is owed on it any more.") if outcome.is_cleared else ""
            self.news.tell(large, small, "amber")
        else:
            self.news.tell(self.tr("The loan of {name} is repaid").format(name=name), "", "green")

    def _on_yes(self, key: int) -> None:
        row = self.model.row_of(key)
        if row is not None:
            self.model.commit_draft(row, sure=True)
            self.grid.setFocus()

    def _on_no(self, key: int) -> None:
        row = self.model.row_of(key)
        if row is not None:
            self.model.discard(row)
            self.grid.setFocus()

    def _hint_text(self, step: str) -> str:
        match step:
            case "roll_call":
                return self.tr("<b>Space</b> present or absent · <b>P L R E A</b> mark · <b>Tab</b> next step")
            case "shares":
                return self.tr(
                    "Type the number of stamps and press <b>Enter</b> · <b>↑ ↓</b> move · <b>0</b> takes back"
                )
            case "social_fund":
                return self.tr("<b>Enter</b> takes the usual amount · or type another one · <b>Tab</b> next step")
            case "fine":
                return self.tr("<b>Enter</b> takes what is owed · or type what is paid · <b>Tab</b> next step")
            case "repayment":
                if not self.model.rowCount():
                    return self.tr("Nobody owes on a loan. <b>Tab</b> next step")
                return self.tr("<b>Enter</b> takes what is due · or type what is paid · <b>Tab</b> next step")
            case "loan":
                return self.tr("<b>Enter</b> opens a loan for this member · <b>Tab</b> next step")
        return self.tr("Type the amount and press <b>Enter</b> · <b>0</b> takes back · <b>Tab</b> next step")


class QuestionBar(QFrame):
    """A limit asks and records, it never blocks: the question waits under the grid while the next lines are typed.

    `yes` and `no` carry the key of the line.
    """

    yes = Signal(object)
    no = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._key = 0
        self.setProperty("bar", "amber")
        self._text = label("", wraps=True)
        self.yes_button = button(self.tr("&Record it"))
        self.no_button = button(self.tr("&Leave it"), "link")
        self.yes_button.clicked.connect(lambda: self.yes.emit(self._key))
        self.no_button.clicked.connect(lambda: self.no.emit(self._key))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.M, theme.XS, theme.XS, theme.XS)
        row.addWidget(self._text, 1)
        row.addWidget(self.yes_button)
        row.addWidget(self.no_button)
        self.hide()

    def ask(self, key: int, name: str, draft: Draft) -> None:
        self._key = key
        self._text.setText(self.tr("{name}: {question}").format(name=name, question=draft.sentence))
        self.setAccessibleName(self._text.text())
        self.show()


class NewsBar(QFrame):
    """What has to be done or said at the table now, large: change to hand back, a loan that is repaid."""

    def __init__(self) -> None:
        super().__init__()
        self._large, self._small = label("", "title", strong=True, wraps=True), label("", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        column.setSpacing(2)
        column.addWidget(self._large)
        column.addWidget(self._small)
        self.setProperty("bar", "green")
        self.hide()

    def tell(self, large: str, small: str, tone: str) -> None:
        self._large.setText(large)
        self._small.setText(small)
        self._small.setVisible(bool(small))
        if self.property("bar") != tone:
            self.setProperty("bar", tone)
            repolish(self)
        self.setAccessibleName(large)
        self.setAccessibleDescription(small)
        self.setVisible(bool(large))

    def text(self) -> str:
        """The large words, or nothing while nothing is told."""
        return "" if self.isHidden() else self._large.text()
