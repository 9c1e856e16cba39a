"""The constitution as the group would read it out: part by part, with what was decided when and by whom below it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from savingsdesk.core.constitution import Constitution
from savingsdesk.core.model import Group, Role
from savingsdesk.desk import constitutions, groups
from savingsdesk.desk.constitutions import Version
from savingsdesk.ui import constitution_words as words
from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import Card, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.messages import Message
from savingsdesk.ui.screen import Shell
from savingsdesk.ui.settings_page import Columns, Facts, SettingsPage, clear_out, head

if TYPE_CHECKING:
    from savingsdesk.desk.session import Session

_AT_FIRST = 8  # decisions that are shown until somebody asks for the older ones
_TELLING = frozenset({"constitution", "group", "cycle", "user"})


class ConstitutionPage(SettingsPage):
    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._session, self._jobs, self._shell = session, jobs, shell
        self.cards: dict[str, _PartCard] = {}

    def title(self) -> str:
        return self.tr("Constitution")

    def pieces(self) -> Iterator[None]:
        self._force = label("", tone="faint", wraps=True)
        self.body.addWidget(self._force)
        columns = Columns()
        self.body.addWidget(columns)
        kind = self._session.group.kind
        yield
        heights = [0, 0]
        for part in words.parts(kind):
            card = _PartCard(part, self._session.group, may_write=self._session.user.role is Role.ADMIN)
            card.change.clicked.connect(lambda _=False, part=part: self._change(part))
            self.cards[part.key] = card
            side = 0 if heights[0] <= heights[1] else 1
            heights[side] += 6 + sum(_LINES.get(name, 3) for name in part.settings)
            columns.add(side, card)
            yield
        self.history = _History()
        self.body.addWidget(self.history)
        self.body.addStretch(1)

    def start_focus(self) -> None:
        next(iter(self.cards.values())).change.setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        if not changed & _TELLING:
            return
        books = self._session.books
        group, agreed, history = groups.get(books), constitutions.current(books), constitutions.history(books)
        price = groups.cycle(books).share_price
        for card in self.cards.values():
            card.show_values(agreed, group, price)
        self._force.setText(_since(history))
        self.history.show_versions(history, group)

    def _change(self, part: words.Part) -> None:
        from savingsdesk.ui.constitution_change import ChangePanel

        panel = ChangePanel(self._shell, self._jobs, self._session.books, part)
        panel.done.connect(lambda _: self._shell.say(Message(self.tr("The decision is written down."), "green")))
        self._shell.ask(panel)


# About how high a setting is, in half lines, where it is more than a line: the two columns shall end near each other.
_LINES = {"business": 12, "two_keys": 9, "fines": 5, "benefits": 5, "charge_method": 5, "term_rates": 0}


class _PartCard(Card):
    """What one part says, and the way to change it."""

    def __init__(self, part: words.Part, group: Group, *, may_write: bool) -> None:
        super().__init__()
        self._part = part
        name = words.part_name(part.key, group.kind)
        self.change: QPushButton = button(self.tr("Change…"))
        self.change.setAccessibleName(self.tr("Change: {part}").format(part=name))
        self.body.setSpacing(theme.M)
        self.body.addLayout(head(name, self.change))
        if not may_write:
            self.change.hide()
        self.facts = Facts()
        for setting in part.settings:
            self.facts.add(setting, words.setting_name(setting, group.kind))
        self.body.addWidget(self.facts)

    def show_values(self, agreed: Constitution, group: Group, price: int) -> None:
        for setting in self._part.settings:
            text = words.value_text(setting, agreed, group)
            if setting == "share_price" and agreed.share_price != price:
                later = self.tr("{price} in this cycle, {later} from the next one")
                text = later.format(price=figures.money_text(price, group.currency), later=text)
            self.facts.show_value(setting, text)


class _History(Card):
    """Every decision, the newest first, with what it changed."""

    def __init__(self) -> None:
        super().__init__()
        self.body.setSpacing(theme.M)
        self.body.addWidget(label(self.tr("What was decided when"), "figure", strong=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.L)
        self.body.addLayout(self._rows)
        self.older = button(self.tr("Show &older decisions"))
        self.older.clicked.connect(self._show_older)
        self.body.addWidget(self.older)
        self.older.hide()
        self._versions: list[Version] = []
        self._group: Group | None = None
        self._shown = _AT_FIRST

    def show_versions(self, versions: list[Version], group: Group) -> None:
        if (versions, group) != (self._versions, self._group):
            self._versions, self._group = versions, group
            self._fill()

    @Slot()
    def _show_older(self) -> None:
        self._shown = len(self._versions)
        self._fill()

    def _fill(self) -> None:
        group = self._group
        if group is None:
            return
        clear_out(self._rows)
        for place, version in enumerate(self._versions[: self._shown]):
            before = self._versions[place + 1] if place + 1 < len(self._versions) else None
            self._rows.addWidget(_VersionRow(version, before, group))
        if not self._versions:
            self._rows.addWidget(label(self.tr("The group began with these rules."), tone="faint", wraps=True))
        self.older.setVisible(len(self._versions) > self._shown)


class _VersionRow(QWidget):
    def __init__(self, version: Version, before: Version | None, group: Group) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(label(_heading(version), strong=True, wraps=True))
        column.addWidget(label("\n".join(changes(version, before, group)), wraps=True))


def changes(version: Version, before: Version | None, group: Group) -> list[str]:
    """What a decision changed, a sentence for each setting."""
    if before is None:
        return [QCoreApplication.translate("constitution", "The group began with its first rules.")]
    text = QCoreApplication.translate("constitution", "{setting}: {before} → {after}")
    lines: list[str] = []
    for part in words.parts(group.kind):
        for name in part.settings:
            if name not in version.changed:
                continue
            was, now = (words.value_text(name, each.constitution, group) for each in (before, version))
            lines.append(
                text.format(setting=words.setting_name(name, group.kind), before=_in_line(was), after=_in_line(now))
            )
    return lines


def _in_line(text: str) -> str:
    """A list of lines as one sentence's part; a setting that said nothing before is a dash."""
    from PySide6.QtCore import QLocale

    return QLocale().createSeparatedList(text.split("\n")) if text else "–"


def _heading(version: Version) -> str:
    day = figures.day_text(version.decided_on, "full")
    if version.meeting_number is None:
        text = QCoreApplication.translate("constitution", "{day} · written down by {person}")
        return text.format(day=day, person=version.decided_by)
    text = QCoreApplication.translate("constitution", "{day} · meeting {number} · written down by {person}")
    return text.format(day=day, number=figures.count_text(version.meeting_number), person=version.decided_by)


def _since(history: list[Version]) -> str:
    if not history:
        return QCoreApplication.translate("constitution", "What the group agreed on, as it counts today.")
    text = QCoreApplication.translate(
        "constitution", "As it counts today. Last decided on {day}; the history is below."
    )
    return text.format(day=figures.day_text(history[0].decided_on, "full"))
