"""The two large cards of Home: how savings and loans went, and what needs attention."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from savingsdesk.core.model import GroupKind
from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import Busy, Card, Line, Pill, button, label
from savingsdesk.ui.screen import Panel

if TYPE_CHECKING:
    from savingsdesk.desk.charts import AtMeeting, AtMonthsEnd, Attended
    from savingsdesk.desk.session import Books
    from savingsdesk.desk.steps import Steps
    from savingsdesk.ui.attention import Call, Open
    from savingsdesk.ui.chart import BarChart, LineChart, Series
    from savingsdesk.ui.screen import Shell

MOST_SHOWN = 6
_LARGE = 150  # % of the text size


@dataclass(frozen=True, slots=True)
class Backup:
    """How old the last backup is: whole days, None where none was ever made."""

    age_days: int | None


@dataclass(frozen=True, slots=True)
class Later:
    """What Home shows after its figures: how the group's figures went, and what stands open in its books.

    A burial society has `months` of its fund, a merry-go-round who `came`; all others have `points`.
    """

    open: Open
    points: Sequence[AtMeeting] = ()
    months: Sequence[AtMonthsEnd] = ()
    came: Sequence[Attended] = ()
    backup: Backup | None = None


def read_later(books: Books) -> Steps[Later]:
    from savingsdesk.desk import charts, groups
    from savingsdesk.ui import attention

    found = yield from attention.read(books)
    match groups.get(books).kind:
        case GroupKind.BURIAL:
            return Later(found, months=charts.funds_by_month(books))
        case GroupKind.ROSCA:
            return Later(found, came=charts.attendance(books))
        case _:
            return Later(found, points=charts.savings_and_loans(books))


class ChartCard(Card):
    """The chart is made when there is something to show in it: nobody waits for it before the figures are there."""

    def __init__(self, kind: GroupKind) -> None:
        titles = {
            GroupKind.BURIAL: QCoreApplication.translate("home", "The fund, month by month"),
            GroupKind.ROSCA: QCoreApplication.translate("home", "Who came, meeting by meeting"),
        }
        self._title = titles.get(kind, QCoreApplication.translate("home", "Savings and loans over the cycle"))
        super().__init__(self._title)
        self._kind = kind
        self.chart: LineChart | BarChart | None = None
        self._busy = Busy(self.tr("Reading the books"))
        self.body.addWidget(self._busy)
        self._busy.show()
        self.body.addStretch()

    def show_points(self, later: Later, currency: str) -> None:
        if self.chart is None:
            self.chart = self._made()
        from savingsdesk.ui.chart import spoken_of

        days, series = self._figures(later)
        is_money = self._kind is not GroupKind.ROSCA
        text = (lambda amount: figures.amount_text(amount, currency)) if is_money else figures.count_text
        self.chart.show_figures(days, series, spoken_of(days, series, text), text)

    def _made(self) -> LineChart | BarChart:
        from savingsdesk.ui.chart import BarChart, LineChart

        self._busy.hide()
        self.body.takeAt(self.body.count() - 1)
        self.body.removeWidget(self._busy)
        empty = self.tr("No meeting yet. The chart begins with the first one.")
        has_bars = self._kind in (GroupKind.BURIAL, GroupKind.ROSCA)
        made = BarChart(self._title, empty) if has_bars else LineChart(self._title, empty)
        self.body.addWidget(made, 1)
        return made

    def _figures(self, later: Later) -> tuple[list[str], list[Series]]:
        from savingsdesk.ui.chart import Series

        if self._kind is GroupKind.BURIAL:
            funds = [each.social_fund for each in later.months]
            return [each.month for each in later.months], [Series(self.tr("Social fund"), funds, "green")]
        if self._kind is GroupKind.ROSCA:
            came = [each.came for each in later.came]
            return [each.day for each in later.came], [Series(self.tr("Came"), came, "green")]
        savings = Series(self.tr("Savings"), [each.savings for each in later.points], "green")
        lent = Series(self.tr("Lent out"), [each.lent for each in later.points], "blue")
        return [each.day for each in later.points], [savings, lent]


class AttentionCard(Card):
    """A word, a sentence and a verb in each row; the words stand under one another. What is more opens in a panel."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(self.tr("Needs attention"))
        self.body.addSpacing(theme.XS)
        self._shell = shell
        self._calls: list[Call] = []
        self.list = _Calls()
        self.body.addWidget(self.list, 1)
        self._calm = label(self.tr("Nothing. All is in order."), tone="faint", wraps=True)
        self._calm.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._calm.hide()  # nothing is claimed before the books were read
        self.body.insertWidget(2, self._calm)
        self._busy = Busy(self.tr("Looking through the books"))
        self.body.addWidget(self._busy)
        self._busy.show()
        self._more = button("", "link")
        self._more.clicked.connect(self._show_all)
        self._more.hide()
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def calls(self) -> Sequence[Call]:
        """Everything that needs attention, also what has no room here."""
        return self._calls

    def add_rows(self, count: int) -> None:
        self.list.add_rows(count)

    def show_calls(self, calls: Sequence[Call], *, is_whole: bool) -> None:
        """`is_whole` says that the books were read, so that nothing more will come."""
        self._calls = list(calls)
        self.list.show_calls(self._calls[:MOST_SHOWN])
        self._calm.setVisible(is_whole and not calls)
        self._busy.setVisible(not is_whole)
        more = len(self._calls) - MOST_SHOWN
        self._more.setVisible(more > 0)
        self._more.setText(self.tr("and %Ln more", "", max(more, 0)))

    def show_failure(self) -> None:
        self._busy.hide()

    def _show_all(self) -> None:
        self._shell.ask(AttentionPanel(self._calls))


class AttentionPanel(Panel):
    """All of it, the most pressing first."""

    def __init__(self, calls: Sequence[Call]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Needs attention"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        column.setSpacing(theme.L)
        column.addWidget(label(self.tr("Needs attention"), "title", strong=True))
        self.list = _Calls()
        self.list.add_rows(len(calls))
        self.list.show_calls(calls)
        self.list.before = self.closed.emit
        column.addWidget(self.list, 1)
        self.leave_button = button(self.tr("&Back"))
        self.leave_button.clicked.connect(self.closed)
        column.addWidget(self.leave_button, 0, Qt.AlignmentFlag.AlignLeading)

    def start_focus(self) -> None:
        self.leave_button.setFocus()


class _Calls(QScrollArea):
    """The rows, kept and filled again: nothing flickers while entries are written."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("look", "plain")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.S, 0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.L)
        self._grid.setVerticalSpacing(theme.S + 2)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        column.addStretch()
        self.setWidget(inner)
        self.rows: list[_Row] = []
        theme.notice.changed.connect(self._fit)
        self.before: Callable[[], None] = _nothing  # what a row does first, such as closing the panel

    def add_rows(self, count: int) -> None:
        for _ in range(count):
            self.rows.append(_Row(self._grid, len(self.rows), self._do))

    def show_calls(self, calls: Sequence[Call]) -> None:
        self.add_rows(len(calls) - len(self.rows))
        for row, call in zip(self.rows, calls, strict=False):
            row.fill(call)
        for row in self.rows[len(calls) :]:
            row.empty()

    @Slot()
    def _fit(self) -> None:
        for row in self.rows:
            row.fit()

    def _do(self, call: Call) -> None:
        self.before()
        call.do()


def _nothing() -> None:
    """What most rows do before their verb."""


class _Row:
    """One line: the pill, what it is and why, the verb at the end."""

    def __init__(self, grid: QGridLayout, place: int, do: Callable[[Call], None]) -> None:
        self._call: Call | None = None
        self._do = do
        self.pill = Pill("", "blue")
        self.what = label("", strong=True, wraps=True)
        self.why = label("", "small", "faint", wraps=True)
        self.verb = button("")
        self.verb.clicked.connect(self._press)
        self._words = QWidget()
        self._column = QVBoxLayout(self._words)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.what)
        self._column.addWidget(self.why)
        self._widgets: list[QWidget] = [self.pill, self._words, self.verb]
        if place:
            self._widgets.append(Line())
            grid.addWidget(self._widgets[-1], 2 * place - 1, 0, 1, 3)
        self._grid, self._line = grid, 2 * place
        self.fit()
        grid.addWidget(self.verb, 2 * place, 2, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.empty()

    def fit(self) -> None:
        """The pills stand in a column of their own; large text needs its room, and they stand above the words."""
        if theme.percent() >= _LARGE:
            self._column.insertWidget(0, self.pill)
            self._grid.addWidget(self._words, self._line, 0, 1, 2)
        else:
            self._grid.addWidget(self.pill, self._line, 0)
            self._grid.addWidget(self._words, self._line, 1)

    def fill(self, call: Call) -> None:
        self._call = call
        self.pill.set(call.word, call.tone)
        # A sentence that begins with a name in another script goes on in the direction of its own language.
        is_mirrored = self._words.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.what.setText(("\u200f" if is_mirrored else "\u200e") + call.what)
        self.why.setText(call.why)
        self.verb.setText(call.verb)
        self.verb.setAccessibleName(f"{call.verb}: {call.what}")
        self.verb.setAccessibleDescription(call.why)
        for each in self._widgets:
            each.setVisible(True)

    def empty(self) -> None:
        self._call = None
        for each in self._widgets:
            each.setVisible(False)

    def _press(self) -> None:
        if self._call is not None:
            self._do(self._call)
