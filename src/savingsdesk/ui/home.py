"""Home: what do we hold, what happens next, what needs attention, how savings and loans went.

The four figures are painted first; the chart and what needs attention are read after that, on the writer's thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from savingsdesk.core.model import Cycle, Group, GroupKind, Meeting, Totals
from savingsdesk.core.rhythms import next_meeting
from savingsdesk.desk import constitutions, explanations, groups, meetings
from savingsdesk.desk.explanations import OfHome
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.fields import BigFigure, button
from savingsdesk.ui.home_cards import AttentionCard, Backup, ChartCard, Later, read_later
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.screen import EVERYTHING, Screen, Shell

if TYPE_CHECKING:
    from savingsdesk.desk.entries import Filter
    from savingsdesk.desk.session import Books, Session
    from savingsdesk.desk.steps import Steps
    from savingsdesk.ui.attention import Call

_LONG_AGO_MS = 14 * 24 * 60 * 60 * 1000
_LARGE = 175  # % of the text size
_LINES = 14  # of text, the least height of a card when the text is large
_AGAIN_MS = 250  # while people write one entry after another, what needs attention is looked for in the pauses


@dataclass(frozen=True, slots=True)
class _News:
    """What Home shows at once, read in one go. `next_on` is None while a meeting is open or no cycle is."""

    group: Group
    cycle: Cycle
    totals: Totals
    open: Meeting | None
    last: Meeting | None
    next_on: str | None
    why: OfHome


def _read_news(books: Books) -> _News:
    now, last, cycle = meetings.current(books), meetings.last(books), groups.cycle(books)
    next_on = None
    if now is None and cycle.closed_on is None:
        agreed, today = constitutions.current(books), books.today()
        next_on = next_meeting(agreed.rhythm, agreed.weekday, last.held_on if last else None, today)
    return _News(groups.get(books), cycle, groups.totals(books), now, last, next_on, explanations.of_home(books))


class HomeScreen(Screen):
    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._session, self._jobs, self._shell = session, jobs, shell
        self._title, self._subtitle = session.group.name, ""
        self._is_reading = self._must_read_again = False
        self._news: _News | None = None
        self._later: Later | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._read_later)
        self._is_reading_later = self._is_later_shown = False

    def pieces(self) -> Iterator[None]:
        kind = self._session.group.kind
        self._start = button(self.tr("&Start the meeting"), "primary")
        self._start.clicked.connect(lambda: self._shell.go("meeting"))
        column = self._scrolled()
        self._figures, self._lower = QGridLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(self._figures)
        column.addLayout(self._lower, 1)
        self._figures.setSpacing(14)
        self._lower.setSpacing(theme.L)
        self._box = self._figure("box", self.tr("In the box"))
        self._lent = self._figure("lent", self.tr("Lent out"))
        self._saved = self._figure("saved", self.tr("Savings this cycle"))
        self._social = self._figure("social_fund", self.tr("Social fund"))
        self._shown = {
            GroupKind.ROSCA: (self._box, self._saved),
            GroupKind.BURIAL: (self._box, self._social),
        }.get(kind, (self._box, self._lent, self._saved, self._social))
        self._cards: list[QWidget] = []
        self._fit()
        for each in self._shown:
            each.show()
        yield
        self.chart = ChartCard(kind)
        self._lower.addWidget(self.chart, 11)
        self.attention = AttentionCard(self._shell)
        self._lower.addWidget(self.attention, 9)
        self._cards += [self.chart, self.attention]
        self._fit()
        theme.notice.changed.connect(self._fit)
        yield
        for _ in range(3):
            self.attention.add_rows(2)
            yield

    def _scrolled(self) -> QVBoxLayout:
        """Where the cards go: with large text they are higher together than the window."""
        area, inner = QScrollArea(), QWidget()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setProperty("look", "plain")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.L)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        return column

    @Slot()
    def _fit(self) -> None:
        """Four figures in a row and two cards under them, as long as their words have room there."""
        is_large = theme.percent() >= _LARGE
        for place, each in enumerate(self._shown):
            self._figures.addWidget(each, *divmod(place, 2 if is_large else len(self._shown)))
        for place in range(len(self._shown)):
            self._figures.setColumnStretch(place, 1 if place < 2 or not is_large else 0)
        direction = QBoxLayout.Direction.TopToBottom if is_large else QBoxLayout.Direction.LeftToRight
        self._lower.setDirection(direction)
        for card in self._cards:
            card.setMinimumHeight(card.fontMetrics().height() * _LINES if is_large else 0)

    @property
    def is_read(self) -> bool:
        """Whether the four figures stand there."""
        return self._news is not None

    @property
    def is_whole(self) -> bool:
        """Whether chart and calls stand there too, and nothing is being read."""
        return self._is_later_shown and not (self._is_reading or self._is_reading_later or self._pause.isActive())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._news is not None:
            self._pause.start(0 if self._later is None else _AGAIN_MS)

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
        self._jobs.read(_read_news, self._on_news, self._on_news_failed)

    def _figure(self, name: str, caption: str) -> BigFigure:
        why = button(self.tr("Why?"), "link")
        why.setAccessibleName(self.tr("Why: {figure}").format(figure=caption))
        why.clicked.connect(partial(self._explain, name, caption))
        made = BigFigure(caption, why)
        made.setParent(self)  # what a kind of group does not have is never a window of its own
        made.hide()
        return made

    def _explain(self, name: str, caption: str) -> None:
        if self._news is not None:
            behind: Filter = getattr(self._news.why, name)
            self._shell.why(caption, behind)

    def _on_news(self, news: _News) -> None:
        self._is_reading = False
        QTimer.singleShot(0, self, lambda: self._show_news(news))  # else it would be painted in the same turn
        if self._must_read_again:
            self.refresh(EVERYTHING)

    def _on_news_failed(self, failure: Exception) -> None:
        self._is_reading = False
        self._shell.fail(failure)

    def _show_news(self, news: _News) -> None:
        self._news = news
        self._title = news.group.name
        self._subtitle = self._cycle_line(news)
        self._start.setText(self.tr("&Continue the meeting") if news.open else self.tr("&Start the meeting"))
        self._show_figures(news)
        self._show_attention()
        self.heading_changed.emit()
        self._pause.start(0 if self._later is None else _AGAIN_MS)

    def _read_later(self) -> None:
        """Not behind the lock: there the books are closed, and another Home reads them when they are opened."""
        if self._is_reading_later or not self.isVisible():
            return
        self._is_reading_later = True
        backups = self._shell.backups

        def read(books: Books) -> Steps[Later]:
            later = yield from read_later(books)
            return later if backups is None else replace(later, backup=Backup(backups.age_days()))

        self._jobs.read_in_steps(read, self._on_later, self._on_later_failed)

    def _on_later(self, later: Later) -> None:
        self._is_reading_later = False
        self._later = later
        QTimer.singleShot(0, self, self._show_later)

    def _on_later_failed(self, failure: Exception) -> None:
        self._is_reading_later = False
        self.attention.show_failure()
        self._shell.fail(failure)

    def _show_later(self) -> None:
        if self._later is not None and self._news is not None:
            self._is_later_shown = True
            self.chart.show_points(self._later, self._news.group.currency)
            self._show_figures(self._news)
            self._show_attention()

    def _cycle_line(self, news: _News) -> str:
        cycle, now, last = figures.count_text(news.cycle.number), news.open, news.last
        if now is not None:
            text = self.tr("Cycle {cycle} · meeting {number} of {day} is open")
            return text.format(cycle=cycle, number=figures.count_text(now.number), day=figures.day_text(now.held_on))
        if news.cycle.closed_on is not None:
            text = self.tr("Cycle {cycle} ended on {day}")
            return text.format(cycle=cycle, day=figures.day_text(news.cycle.closed_on))
        next_day = figures.day_text(news.next_on or "")
        if last is None or last.cycle_id != news.cycle.id:
            return self.tr("Cycle {cycle} · no meeting yet · next {next}").format(cycle=cycle, next=next_day)
        text = self.tr("Cycle {cycle} · meeting {number} was on {day} · next {next}")
        return text.format(
            cycle=cycle, number=figures.count_text(last.number), day=figures.day_text(last.held_on), next=next_day
        )

    def _show_figures(self, news: _News) -> None:
        totals, currency = news.totals, news.group.currency
        self._box.show_amount(totals.box, currency, self._counted_note(news))
        self._lent.show_amount(totals.lent, currency, self._lent_note(totals))
        if news.group.kind is GroupKind.VSLA:
            saved = self.tr("%Ln share(s) at {price}", "", totals.shares)
            saved = saved.format(price=figures.amount_text(news.cycle.share_price, currency))
        else:
            saved = self._saved_note(totals, currency)
        self._saved.show_amount(totals.saved, currency, saved)
        self._social.show_amount(totals.social_fund, currency, self.tr("stays with the group"))

    def _counted_note(self, news: _News) -> str:
        last, currency = news.last, news.group.currency
        if news.open is not None or last is None or last.counted is None:
            return self.tr("by the books, not counted yet")
        day = figures.day_text(last.held_on, "short")
        if last.counted == news.totals.box:
            return self.tr("counted {day}, agrees").format(day=day)
        difference = figures.amount_text(last.counted - news.totals.box, currency)
        return self.tr("counted {day}, differs by {amount}").format(day=day, amount=difference)

    def _saved_note(self, totals: Totals, currency: str) -> str:
        """Where savings go on from cycle to cycle, the chart shows them all: the two figures are told apart."""
        points = self._later.points if self._later is not None else ()
        if points and points[-1].savings != totals.saved:
            text = self.tr("{amount} with earlier cycles")
            return text.format(amount=figures.amount_text(points[-1].savings, currency))
        return self.tr("by %Ln member(s)", "", totals.members)

    def _lent_note(self, totals: Totals) -> str:
        if not totals.lent:
            return self.tr("no loan is out")
        if self._later is None:
            return ""
        loans = self.tr("%Ln loan(s)", "", self._later.open.loans)
        if not self._later.open.overdue:
            return loans
        overdue = self.tr("%Ln overdue", "", self._later.open.overdue)
        return self.tr("{loans} · {overdue}").format(loans=loans, overdue=overdue)

    def _is_long_ago(self, at_ms: int | None) -> bool:
        return at_ms is None or self._session.books.now_ms() - at_ms >= _LONG_AGO_MS

    def _show_attention(self) -> None:
        if self._news is None:
            return
        urgent, rest = self._of_the_laptop(self._news)
        if self._later is None:
            self.attention.show_calls([*urgent, *rest], is_whole=False)
            return
        from savingsdesk.ui import attention

        found = attention.calls(self._later.open, self._shell, self._news.group.currency)
        self.attention.show_calls([*urgent, *found, *rest], is_whole=True)

    def _of_the_laptop(self, news: _News) -> tuple[list[Call], list[Call]]:
        """What is no matter of the books: first what goes before all of them, then what comes after."""
        from savingsdesk.desk.backup import is_old
        from savingsdesk.ui.attention import Call, backup_call

        go, status = self._shell.go, self._shell.status()
        urgent: list[Call] = []
        rest: list[Call] = []
        if status.problem:
            what, why = self.tr("The cloud needs your help"), messages.explain(status.problem)
            urgent.append(Call(self.tr("cloud"), "red", what, why, self.tr("Open"), lambda: go("sync")))
        if news.totals.members <= 1:
            what, why = self.tr("No members yet"), self.tr("write them down, or paste them from a sheet")
            urgent.append(Call(self.tr("begin"), "blue", what, why, self.tr("Add"), lambda: go("members")))
        if news.open is not None:
            what = self.tr("Meeting {number} is open").format(number=figures.count_text(news.open.number))
            why = self.tr("every entry so far is saved")
            urgent.append(Call(self.tr("open"), "amber", what, why, self.tr("Continue"), lambda: go("meeting")))
        if news.totals.waiting and status.state == "unlinked":
            what = self.tr("%Ln entry(s) only on this laptop", "", news.totals.waiting)
            why = self.tr("with a cloud, a lost laptop loses nothing")
            rest.append(Call(self.tr("waiting"), "amber", what, why, self.tr("Connect"), lambda: go("sync")))
        elif news.totals.waiting and self._is_long_ago(status.last_sent_at):
            what = self.tr("%Ln entry(s) wait for the cloud", "", news.totals.waiting)
            why = self.tr("nothing was sent for two weeks or more")
            rest.append(Call(self.tr("waiting"), "amber", what, why, self.tr("Open"), lambda: go("sync")))
        kept = self._later.backup if self._later is not None else None
        if kept is not None and is_old(kept.age_days):
            rest.append(backup_call(self._shell, kept.age_days))
        return urgent, rest
