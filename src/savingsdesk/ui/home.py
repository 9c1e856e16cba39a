"""Home: what do we hold, what happens next, what needs attention, what was written last."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from savingsdesk.core.model import Cycle, Entry, Group, GroupKind, Meeting, Status, Totals
from savingsdesk.desk import entries, groups, meetings
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.fields import BigFigure, Card, Elided, Line, Pill, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.kinds import kind_name
from savingsdesk.ui.screen import EVERYTHING, Screen, Shell

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books, Session

MOST_LAST = 8


@dataclass(frozen=True, slots=True)
class _Item:
    """One thing that needs attention, what it is about in a word, and the one thing to do."""

    word: str
    tone: str
    what: str
    why: str
    verb: str
    do: Callable[[], None]


@dataclass(frozen=True, slots=True)
class _News:
    """What Home shows, read in one go."""

    group: Group
    cycle: Cycle
    totals: Totals
    open: Meeting | None
    last: Meeting | None
    newest: list[Entry]


def _read_news(books: Books) -> _News:
    newest = entries.rows(books, entries.ids(books, entries.Filter(most=MOST_LAST)))
    now, last = meetings.current(books), meetings.last(books)
    return _News(groups.get(books), groups.cycle(books), groups.totals(books), now, last, newest)


class HomeScreen(Screen):
    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._session, self._jobs, self._shell = session, jobs, shell
        self._title, self._subtitle = session.group.name, ""
        self._is_reading = self._must_read_again = False

    def pieces(self) -> Iterator[None]:
        self._start = button(self.tr("&Start the meeting"), "primary")
        self._start.clicked.connect(lambda: self._shell.go("meeting"))
        column, figures_row, lower = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.L)
        column.addLayout(figures_row)
        column.addLayout(lower, 1)
        figures_row.setSpacing(14)
        lower.setSpacing(theme.L)
        self._box = BigFigure(self.tr("In the box"))
        self._lent = BigFigure(self.tr("Lent out"))
        self._saved = BigFigure(self.tr("Savings this cycle"))
        self._social = BigFigure(self.tr("Social fund"))
        for each in (self._box, self._lent, self._saved, self._social):
            figures_row.addWidget(each, 1)
        yield
        self._last = _LastEntries(self._session.group.currency)
        lower.addWidget(self._last, 11)
        self._attention = _Attention()
        lower.addWidget(self._attention, 9)
        yield
        for _ in range(2):
            self._last.add_rows(MOST_LAST // 2)
            yield

    def title(self) -> str:
        return self._title

    def subtitle(self) -> str:
        return self._subtitle

    def buttons(self) -> tuple[QPushButton, ...]:
        return (self._start,)

    def start_focus(self) -> None:
        self._start.setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        """Has the books summed on the writer thread: with a hundred thousand entries that takes longer than a frame.

        What changes meanwhile is gathered into one more reading.
        """
        if self._is_reading:
            self._must_read_again = True
            return
        self._is_reading, self._must_read_again = True, False
        self._jobs.write(_read_news, self._on_news, self._on_news_failed)

    def _on_news(self, news: _News) -> None:
        self._is_reading = False
        QTimer.singleShot(0, self, lambda: self._show_news(news))  # else it would be painted in the same turn
        if self._must_read_again:
            self.refresh(EVERYTHING)

    def _on_news_failed(self, failure: Exception) -> None:
        self._is_reading = False
        self._shell.fail(failure)

    def _show_news(self, news: _News) -> None:
        currency = news.group.currency
        self._title = news.group.name
        self._subtitle = self._cycle_line(news.cycle.number, news.open, news.last)
        self._start.setText(self.tr("&Continue the meeting") if news.open else self.tr("&Start the meeting"))
        counted = None if news.open else news.last
        self._show_figures(news.totals, currency, news.group.kind, news.cycle.share_price, counted)
        self._attention.show_items(self._items(news.totals, news.open))
        self._last.show_entries(news.newest)
        self.heading_changed.emit()

    def _cycle_line(self, cycle: int, now: Meeting | None, last: Meeting | None) -> str:
        if now is not None:
            text = self.tr("Cycle {cycle} · meeting {number} of {day} is open")
            return text.format(cycle=cycle, number=now.number, day=figures.day_text(now.held_on))
        if last is not None:
            text = self.tr("Cycle {cycle} · meeting {number} was on {day}")
            return text.format(cycle=cycle, number=last.number, day=figures.day_text(last.held_on))
        return self.tr("Cycle {cycle} · no meeting yet").format(cycle=cycle)

    def _show_figures(
        self, totals: Totals, currency: str, kind: GroupKind, share_price: int, last: Meeting | None
    ) -> None:
        if last is None or last.counted is None:
            counted = self.tr("by the books, not counted yet")
        elif last.counted == totals.box:
            counted = self.tr("counted {day}, agrees").format(day=figures.day_text(last.held_on, "short"))
        else:
            difference = figures.amount_text(last.counted - totals.box, currency)
            counted = self.tr("counted {day}, differs by {amount}")
            counted = counted.format(day=figures.day_text(last.held_on, "short"), amount=difference)
        self._box.show_amount(totals.box, currency, counted)
        self._lent.show_amount(totals.lent, currency, self.tr("no loan is out") if not totals.lent else "")
        if kind is GroupKind.VSLA:
            saved = self.tr("%Ln share(s) at {price}", "", totals.shares)
            saved = saved.format(price=figures.amount_text(share_price, currency))
        else:
            saved = self.tr("by %Ln member(s)", "", totals.members)
        self._saved.show_amount(totals.saved, currency, saved)
        self._social.show_amount(totals.social_fund, currency, self.tr("stays with the group"))

    def _items(self, totals: Totals, now: Meeting | None) -> list[_Item]:
        """Real things only, the most pressing first."""
        go, status = self._shell.go, self._shell.status()
        items: list[_Item] = []
        if status.problem:
            why = messages.explain(status.problem)
            what = self.tr("The cloud needs your help")
            items.append(_Item(self.tr("cloud"), "red", what, why, self.tr("&Open"), lambda: go("sync")))
        if totals.members <= 1:
            what, why = self.tr("No members yet"), self.tr("write them down, or paste them from a sheet")
            items.append(_Item(self.tr("begin"), "blue", what, why, self.tr("&Add"), lambda: go("members")))
        if now is not None:
            what = self.tr("Meeting {number} is open").format(number=now.number)
            why = self.tr("every entry so far is saved")
            items.append(_Item(self.tr("open"), "amber", what, why, self.tr("Co&ntinue"), lambda: go("meeting")))
        if totals.waiting and status.state == "unlinked":
            what = self.tr("%Ln entry(s) only on this laptop", "", totals.waiting)
            why = self.tr("with a cloud, a lost laptop loses nothing")
            items.append(_Item(self.tr("waiting"), "amber", what, why, self.tr("Connec&t"), lambda: go("sync")))
        return items


class _Attention(Card):
    """A word, a sentence and a verb in each row; the words stand under one another."""

    def __init__(self) -> None:
        super().__init__(self.tr("Needs attention"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.L)
        self._grid.setVerticalSpacing(theme.M)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._calm = label(self.tr("Nothing. All is in order."), tone="faint")
        self._calm.hide()  # nothing is claimed before the books were read
        self.body.addWidget(self._calm)
        self.body.addStretch()
        self._shown: list[tuple[str, str, str]] = []

    def show_items(self, items: list[_Item]) -> None:
        texts = [(each.word, each.what, each.why) for each in items]
        self._calm.setVisible(not items)
        if texts == self._shown:
            return
        self._shown = texts
        while (taken := self._grid.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, item in enumerate(items):
            if place:
                self._grid.addWidget(Line(), 2 * place - 1, 0, 1, 3)
            self._add(item, 2 * place)

    def _add(self, item: _Item, row: int) -> None:
        verb = button(item.verb)
        verb.setAccessibleDescription(item.what)
        verb.clicked.connect(item.do)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(item.what, strong=True, wraps=True))
        column.addWidget(label(item.why, "small", "faint", wraps=True))
        self._grid.addWidget(Pill(item.word, item.tone), row, 0)
        self._grid.addWidget(words, row, 1)
        self._grid.addWidget(verb, row, 2, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)


class _LastEntries(Card):
    """The newest lines of the books; each says who, what for, when, and whether the cloud has it."""

    def __init__(self, currency: str) -> None:
        super().__init__(self.tr("Last entries"))
        self._currency = currency
        self._lines = QWidget()
        self._lines.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.L)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        column.addStretch()
        self.body.addWidget(self._lines, 1)
        self._empty = QWidget()
        words = QVBoxLayout(self._empty)
        words.addStretch(2)
        for each in (
            label(self.tr("Nothing is written yet"), "figure", strong=True),
            label(self.tr("Start the meeting, and every payment appears here."), tone="faint", wraps=True),
        ):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.addWidget(each)
        words.addStretch(3)
        self._empty.hide()
        self.body.addWidget(self._empty, 1)
        self._rows: list[_EntryRow] = []
        self._count = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_what_fits()

    def add_rows(self, count: int) -> None:
        """Lines for entries that come, hidden until then."""
        for _ in range(count):
            self._rows.append(_EntryRow(self._grid, len(self._rows)))

    def show_entries(self, shown: list[Entry]) -> None:
        self._empty.setVisible(not shown)
        self._lines.setVisible(bool(shown))
        self.add_rows(len(shown) - len(self._rows))
        for row, entry in zip(self._rows, shown, strict=False):
            row.fill(entry, self._currency)
        self._count = len(shown)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        """The newest lines whole, instead of all of them squeezed."""
        margins = self.body.contentsMargins()
        head = QFontMetrics(theme.font("body")).height() + theme.S
        room = self.height() - margins.top() - margins.bottom() - head
        fitting = max(1, room // _EntryRow.height())
        for place, row in enumerate(self._rows):
            row.set_shown(place < min(self._count, fitting))


class _EntryRow:
    """The widgets of one line, kept and filled again."""

    def __init__(self, grid: QGridLayout, place: int) -> None:
        self._name = Elided()
        self._about = Elided("small", "faint")
        self._amount = label("")
        self._amount.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._status = label("", "small", "faint")
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 7, 0, 7)
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self._about)
        self._widgets: list[QWidget] = [words, self._amount, self._status]
        if place:
            above = Line()
            self._widgets.append(above)
            grid.addWidget(above, 2 * place - 1, 0, 1, 3)
        grid.addWidget(words, 2 * place, 0)
        grid.addWidget(self._amount, 2 * place, 1)
        grid.addWidget(self._status, 2 * place, 2)

    @staticmethod
    def height() -> int:
        lines = QFontMetrics(theme.font("body")).height() + QFontMetrics(theme.font("small")).height()
        return lines + 14 + theme.current().stroke

    def fill(self, entry: Entry, currency: str) -> None:
        self._name.setText(entry.member_name or kind_name(entry.kind))
        about = QCoreApplication.translate("home", "{kind} · {day}")
        self._about.setText(about.format(kind=kind_name(entry.kind), day=figures.day_text(entry.date, "short")))
        font = self._amount.font()
        font.setStrikeOut(entry.is_taken_back)
        self._amount.setFont(font)
        self._amount.setText(figures.amount_text(entry.amount, currency))
        self._status.setText(_status_word(entry))

    def set_shown(self, shown: bool) -> None:
        for each in self._widgets:
            each.setVisible(shown)


def _status_word(entry: Entry) -> str:
    if entry.is_taken_back:
        return QCoreApplication.translate("home", "taken back")
    if entry.status is Status.SYNCED:
        return QCoreApplication.translate("home", "in the cloud")
    return QCoreApplication.translate("home", "saved here")
