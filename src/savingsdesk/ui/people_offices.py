"""Who keeps the books, who holds which office until when, and the group itself: its name and its smallest coin."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from savingsdesk.core.model import Group, Member, Role
from savingsdesk.desk import groups, members, offices, openings
from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import Card, Line, Pill, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.messages import Message
from savingsdesk.ui.office_words import kind_of_group, office_name
from savingsdesk.ui.screen import Panel, Shell
from savingsdesk.ui.settings_page import Facts, SettingsPage, clear_out, head, titled

if TYPE_CHECKING:
    from savingsdesk.desk.session import Session
    from savingsdesk.ui.taking_over import Kept

_TELLING = frozenset({"user", "group", "meeting", "cycle", "constitution", "contribution", "payout", "loan", "due"})


class PeoplePage(SettingsPage):
    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._session, self._jobs, self._shell = session, jobs, shell
        self._kept: Kept | None = None

    def title(self) -> str:
        return self.tr("People and offices")

    def pieces(self) -> Iterator[None]:
        may_write = self._session.user.role is Role.ADMIN
        self.let_in = button(self.tr("&Let a member write…"))
        self.let_in.clicked.connect(self._let_in)
        self.let_in.setEnabled(may_write)
        self.writers = _People(self.tr("Who may write"), self.let_in)
        self.writers.add_hint(
            self.tr("Officers with a user name and a password. They open the books on this laptop and write in them.")
        )
        self.body.addWidget(self.writers)
        yield
        self.appoint = button(self.tr("&Give an office…"))
        self.appoint.clicked.connect(lambda: self._appoint(None))
        self.appoint.setEnabled(may_write)
        self.holders = _People(self.tr("Offices and their terms"), self.appoint)
        self.body.addWidget(self.holders)
        yield
        self.begin = button(self.tr("&Take over balances…"))
        self.begin.clicked.connect(self.take_over)
        self.beginning = titled(self.tr("A group in the middle of its cycle"), self.begin)
        text = self.tr(
            "What each member saved, owes and borrowed is taken over from paper, before the first meeting here."
        )
        self.beginning.body.addWidget(label(text, tone="faint", wraps=True))
        self.body.addWidget(self.beginning)
        yield
        self.rename = button(self.tr("C&hange…"))
        self.rename.setAccessibleName(self.tr("Change the name of the group"))
        self.rename.clicked.connect(self._rename)
        self.rename.setEnabled(may_write)
        self.coin = button(self.tr("Smallest c&oin…"))
        self.coin.clicked.connect(self._set_coin)
        self.coin.setEnabled(may_write)
        group = titled(self.tr("The group"), self.coin, self.rename)
        self.facts = Facts(is_wide=True)
        for key, name in (
            ("name", self.tr("Name")),
            ("description", self.tr("About it")),
            ("kind", self.tr("Kind of group")),
            ("currency", self.tr("Currency")),
            ("coin", self.tr("Smallest coin in use")),
            ("since", self.tr("Books since")),
        ):
            self.facts.add(key, name)
        group.body.addWidget(self.facts)
        self.body.addWidget(group)
        self.body.addStretch(1)

    def start_focus(self) -> None:
        self.let_in.setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        if not changed & _TELLING:
            return
        books, today = self._session.books, self._session.books.today()
        everyone = members.rows(books, members.ids(books))
        writing = [each for each in everyone if each.role is Role.ADMIN and each.has_password]
        self.writers.show_people([self._writer(each) for each in writing], self.tr("Nobody can write."))
        held = offices.held(books)
        self.holders.show_people(
            [self._holder(each, today) for each in held],
            self.tr("No office is written down yet. Give the chairperson, the secretary and the others theirs."),
        )
        self.beginning.setVisible(self._session.user.role is Role.ADMIN and openings.is_possible(books))
        self._show_group(groups.get(books))

    def _show_group(self, group: Group) -> None:
        self.facts.show_value("name", group.name)
        self.facts.show_value("description", group.description)
        self.facts.show_value("kind", kind_of_group(group.kind))
        self.facts.show_value("currency", group.currency)
        self.facts.show_value("coin", figures.money_text(group.cash_unit, group.currency))
        self.facts.show_value("since", figures.day_text(group.created_date, "full"))

    def _writer(self, member: Member) -> _Person:
        text = self.tr("signs in as {user}").format(user=member.username)
        pill = (self.tr("you"), "green") if member.uid == self._session.user.uid else None
        return _Person(member.id, member.name, text, pill, ())

    def _holder(self, member: Member, today: str) -> _Person:
        until = member.office_until
        name = self.tr("{office}: {name}").format(office=office_name(member.office), name=member.name)
        if until is None:
            text = self.tr("since {day}, without an end").format(day=_day(member.office_since))
            if member.office_since is None:
                text = self.tr("no term is written down")
        else:
            text = self.tr("from {since} to {until}").format(since=_day(member.office_since), until=_day(until))
        pill = (self.tr("term is over"), "red") if until is not None and until <= today else None
        if self._session.user.role is not Role.ADMIN:
            return _Person(member.id, name, text, pill, ())
        acts: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Hand over…"), lambda: self._hand_over(member)),
            (self.tr("New term…"), lambda: self._appoint(member)),
            (self.tr("Step down…"), lambda: self._step_down(member)),
        )
        return _Person(member.id, name, text, pill, acts)

    def _ask(self, panel: Panel, said: str) -> None:
        from savingsdesk.ui.act import ActPanel

        if isinstance(panel, ActPanel):
            panel.done.connect(lambda _: self._shell.say(Message(said, "green")))
        self._shell.ask(panel)

    def _let_in(self) -> None:
        from savingsdesk.ui.office_acts import let_in_panel

        panel = let_in_panel(self._shell, self._jobs, self._session)
        self._ask(panel, self.tr("The member can open the books here now."))

    def _appoint(self, member: Member | None) -> None:
        from savingsdesk.ui.office_acts import appoint_panel

        panel = appoint_panel(self._shell, self._jobs, self._session.books, member)
        self._ask(panel, self.tr("The office is written down."))

    def _step_down(self, member: Member) -> None:
        from savingsdesk.ui.office_acts import step_down_panel

        panel = step_down_panel(self._shell, self._jobs, member)
        self._ask(panel, self.tr("The office is free."))

    def _hand_over(self, member: Member) -> None:
        from savingsdesk.ui.handing_over import HandOverPanel

        self._shell.ask(HandOverPanel(self._shell, self._jobs, self._session, member))

    def _rename(self) -> None:
        from savingsdesk.ui.office_acts import rename_panel

        panel = rename_panel(self._shell, self._jobs, self._session.group)
        self._ask(panel, self.tr("The group is called so now."))

    def _set_coin(self) -> None:
        from savingsdesk.ui.office_acts import coin_panel

        panel = coin_panel(self._shell, self._jobs, self._session.group)
        self._ask(panel, self.tr("The smallest coin is changed."))

    def take_over(self) -> None:
        """Opens the balances of a group in the middle of its cycle, as long as nothing else is in the books."""
        if not openings.is_possible(self._session.books):
            return
        from savingsdesk.ui.taking_over import TakingOverPanel

        panel = TakingOverPanel(self._session, self._jobs, self._shell, self._kept)
        panel.left_open.connect(self._keep)
        self._shell.ask(panel)

    def _keep(self, kept: Kept | None) -> None:
        """What was typed and not taken over, for the next time."""
        self._kept = kept


@dataclass(frozen=True, slots=True)
class _Person:
    """What a row says: a name, a line about it, perhaps a word on a ground, and what can be done."""

    id: int
    name: str
    text: str
    pill: tuple[str, str] | None
    acts: tuple[tuple[str, Callable[[], None]], ...]


class _People(Card):
    """Rows of people with what can be done about each."""

    def __init__(self, title: str, act: QPushButton) -> None:
        super().__init__()
        self.body.setSpacing(theme.S)
        self.body.addLayout(head(title, act))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.buttons: dict[tuple[int, int], QPushButton] = {}

    def add_hint(self, text: str) -> None:
        self.body.insertWidget(1, label(text, tone="faint", wraps=True))

    def show_people(self, people: list[_Person], empty: str) -> None:
        self.buttons.clear()
        clear_out(self._rows)
        for place, person in enumerate(people):
            if place:
                self._rows.addWidget(Line())
            self._rows.addWidget(self._row(person))
        if not people:
            self._rows.addWidget(label(empty, tone="faint", wraps=True))

    def texts(self) -> list[str]:
        """The names and lines that stand here."""
        return [each.text() for each in self.findChildren(QLabel) if each.isVisibleTo(self)]

    def _row(self, person: _Person) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, theme.S, 0, theme.S)
        line.setSpacing(theme.S)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(person.name, strong=True, wraps=True))
        words.addWidget(label(person.text, "small", "faint", wraps=True))
        line.addLayout(words, 1)
        if person.pill is not None:
            line.addWidget(Pill(*person.pill))
        for place, (verb, do) in enumerate(person.acts):
            made = button(verb)
            made.setAccessibleDescription(person.name)
            made.clicked.connect(lambda _=False, do=do: do())
            line.addWidget(made)
            self.buttons[person.id, place] = made
        return row


def _day(iso: str | None) -> str:
    return figures.day_text(iso, "short") if iso else "–"
