"""What needs people on the Sync screen: each thing with its sentence and, where there is one, its action."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from savingsdesk.core.ids import shown
from savingsdesk.core.model import SyncStatus
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.fields import Card, Line, button, label

if TYPE_CHECKING:
    from savingsdesk.desk.cloud import Choice, Overview, Twins

_MOST = 6
_LONGEST = 40  # signs of a value on its button
_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class _Row:
    """A sentence, and for each action its word and what it does."""

    text: str
    actions: tuple[tuple[str, Callable[[], None]], ...] = ()


class ProblemsCard(Card):
    """`decide(choice, value)` and `look(lines)` are what its buttons do."""

    def __init__(
        self,
        decide: Callable[[Choice, int | str | None], None],
        look: Callable[[tuple[int, ...]], None],
    ) -> None:
        super().__init__()
        self._decide, self._look = decide, look
        self.setProperty("bar", "amber")
        self.body.setSpacing(theme.M)
        self.body.addWidget(label(self.tr("What needs you"), strong=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.M)
        self.body.addLayout(self._rows)
        self._more = label("", "small", "faint", wraps=True)
        self.body.addWidget(self._more)
        self._shown: list[str] = []
        self.hide()

    @property
    def texts(self) -> Sequence[str]:
        """The sentences that are shown."""
        return self._shown

    def show_problems(self, status: SyncStatus, overview: Overview | None, now_ms: int) -> None:
        rows = list(self._found(status, overview, now_ms))
        texts = [each.text for each in rows]
        if texts != self._shown:
            self._shown = texts
            while (item := self._rows.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            for place, row in enumerate(rows[:_MOST]):
                if place:
                    self._rows.addWidget(Line())
                self._rows.addWidget(_widget(row))
        self._more.setText(self.tr("and %Ln more", "", max(0, len(rows) - _MOST)))
        self._more.setVisible(len(rows) > _MOST)
        self.setVisible(bool(rows))

    def _found(self, status: SyncStatus, overview: Overview | None, now_ms: int) -> Iterator[_Row]:
        if status.problem == "sync.clock":
            yield _Row(self._clock_text(status, now_ms))
        elif status.problem:
            yield _Row(messages.explain(status.problem))
        if overview is None:
            return
        if overview.aside and status.problem != "sync.kept_aside":
            yield _Row(messages.explain("sync.kept_aside"))
        if overview.is_newer and status.problem != "sync.newer":
            yield _Row(messages.explain("sync.newer"))
        if overview.held:
            yield _Row(
                self.tr("%Ln entry(s) wait for something that has not come yet. It comes by itself.", "", overview.held)
            )
        compared = overview.compared
        if compared is not None and status.problem == "sync.digest":
            text = self.tr("Compared: {fetched} came from the cloud, {returned} are sent again, {differing} differ.")
            count = figures.count_text
            yield _Row(
                text.format(
                    fetched=count(compared.fetched),
                    returned=count(compared.returned),
                    differing=count(compared.differing),
                )
            )
        for choice in overview.choices:
            yield self._choice(choice)
        for twins in overview.twins:
            yield self._twins(twins)

    def _clock_text(self, status: SyncStatus, now_ms: int) -> str:
        text = self.tr(
            "The clock of this laptop says {own}, the cloud's says {right}. Set it; the entries keep their order."
        )
        right = now_ms + status.clock_off_ms
        return text.format(own=_full(now_ms), right=_full(right))

    def _choice(self, choice: Choice) -> _Row:
        text = self.tr("Two laptops changed the same thing of {of}, {field}. Which one is right?")
        return _Row(
            text.format(of=choice.of, field=_field_name(choice.field)),
            tuple(
                (_value_text(choice.field, value), partial(self._decide, choice, value))
                for value in (choice.stands, choice.other)
            ),
        )

    def _twins(self, twins: Twins) -> _Row:
        text = self.tr("Two laptops wrote the same amount for {member} in one meeting. It may be one payment, or two.")
        return _Row(text.format(member=twins.member), ((self.tr("Show both"), partial(self._look, twins.lines)),))


def _widget(row: _Row) -> QWidget:
    made = QWidget()
    made.setProperty("look", "plain")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.S)
    column.addWidget(label(row.text, wraps=True))
    if row.actions:
        line = QHBoxLayout()
        line.setSpacing(theme.S)
        for word, act in row.actions:
            verb = button(word.replace("&", "&&"))
            verb.setAccessibleDescription(row.text)
            verb.clicked.connect(partial(_act, act), Qt.ConnectionType.QueuedConnection)
            line.addWidget(verb)
        line.addStretch()
        column.addLayout(line)
    return made


def _act(act: Callable[[], None], _checked: bool = False) -> None:
    act()


def _full(ms: int) -> str:
    from PySide6.QtCore import QDateTime

    day = QDateTime.fromMSecsSinceEpoch(ms).date().toString("yyyy-MM-dd")
    text = QCoreApplication.translate("figures", "{day} {time}")
    return text.format(day=figures.day_text(day, "short"), time=figures.time_text(ms))


def _field_name(field: str) -> str:
    names = {
        "name": QCoreApplication.translate("cloud", "the name"),
        "description": QCoreApplication.translate("cloud", "the description"),
        "cash_unit": QCoreApplication.translate("cloud", "the smallest coin"),
        "username": QCoreApplication.translate("cloud", "the user name"),
        "role": QCoreApplication.translate("cloud", "who may write"),
        "number": QCoreApplication.translate("cloud", "the number"),
        "office": QCoreApplication.translate("cloud", "the office"),
        "office_since": QCoreApplication.translate("cloud", "when the office began"),
        "office_until": QCoreApplication.translate("cloud", "when the office ends"),
        "sex": QCoreApplication.translate("cloud", "woman or man"),
        "phone": QCoreApplication.translate("cloud", "the telephone number"),
        "joined_on": QCoreApplication.translate("cloud", "the day of joining"),
        "left_on": QCoreApplication.translate("cloud", "the day of leaving"),
        "left_because": QCoreApplication.translate("cloud", "the reason for leaving"),
    }
    return names[field]


def _value_text(field: str, value: int | str | None) -> str:
    if value is None or value == "":
        return QCoreApplication.translate("cloud", "nothing")
    if field == "role":
        words = {
            "admin": QCoreApplication.translate("cloud", "may write"),
            "member": QCoreApplication.translate("cloud", "may only read"),
        }
        return words.get(str(value), str(value))
    if field == "username":
        return shown(str(value))
    if field == "phone":  # its groups of digits keep their order among words that go the other way
        return f"\N{LEFT-TO-RIGHT ISOLATE}{value}\N{POP DIRECTIONAL ISOLATE}"
    if field in ("office_since", "office_until", "joined_on", "left_on"):
        return figures.day_text(str(value), "short")
    text = figures.count_text(value) if isinstance(value, int) else value
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
