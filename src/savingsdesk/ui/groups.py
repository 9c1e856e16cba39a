"""The groups of this laptop in which this officer may write: one is open, another is opened, one more is started."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from savingsdesk.core.model import Group
from savingsdesk.desk import rules
from savingsdesk.ui import figures
from savingsdesk.ui.fields import button
from savingsdesk.ui.office_words import kind_of_group
from savingsdesk.ui.screen import Shell
from savingsdesk.ui.settings_page import SettingsPage, titled
from savingsdesk.ui.table import Column, Index, PagedModel, Table

if TYPE_CHECKING:
    from savingsdesk.desk.session import Session

_MOST_ROWS = 12  # what is shown at once; a field officer with more of them searches or scrolls


class GroupsPage(SettingsPage):
    """Enter, a double click or the button opens the group that is chosen."""

    def __init__(self, session: Session, shell: Shell) -> None:
        super().__init__()
        self._session, self._shell = session, shell
        self._groups: dict[int, Group] = {}

    def title(self) -> str:
        return self.tr("Groups")

    def pieces(self) -> Iterator[None]:
        self.start = button(self.tr("&Start another group…"))
        self.start.clicked.connect(self._start)
        card = titled(self.tr("Groups on this laptop"), self.start)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by name"))
        self.search.setAccessibleName(self.tr("Search the groups by name"))
        self.search.textChanged.connect(self._filter)
        card.body.addWidget(self.search)
        self.model = PagedModel(self._columns(), self._at, lambda group: group.id, self)
        self.table = Table(self.model, self.tr("Groups on this laptop"))
        self.table.set_empty_text(self.tr("No group of this name is here."))
        self.table.activated.connect(self._open)
        card.body.addWidget(self.table)
        self.open = button(self.tr("&Open this group"))
        self.open.clicked.connect(lambda: self._open(self.table.currentIndex()))
        foot = QHBoxLayout()
        foot.addWidget(self.open)
        foot.addStretch(1)
        card.body.addLayout(foot)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.table.selectionModel().currentRowChanged.connect(self._show_verb)
        yield

    def start_focus(self) -> None:
        self.table.setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        if changed & {"group", "user"}:
            self._groups = {group.id: group for group in self._session.groups()}
            self.search.setVisible(len(self._groups) > _MOST_ROWS)
            self._filter()

    @Slot()
    def _start(self) -> None:
        self._shell.found_another()

    @Slot()
    def _filter(self) -> None:
        wanted = rules.plain(self.search.text())
        self.model.set_ids([each.id for each in self._groups.values() if wanted in rules.plain(each.name)])
        self.model.refresh_all()
        rows = min(max(len(self.model.ids), 2), _MOST_ROWS)
        self.table.setFixedHeight(self.table.verticalHeader().defaultSectionSize() * (rows + 1) + 4)
        self._show_verb()

    @Slot()
    def _show_verb(self) -> None:
        group = self.model.row(self.table.currentIndex().row())
        self.open.setEnabled(group is not None and group.uid != self._session.group_uid)

    def _open(self, index: Index) -> None:
        group = self.model.row(index.row())
        if group is not None and group.uid != self._session.group_uid:
            self._shell.turn_to_group(group.id)

    def _columns(self) -> list[Column[Group]]:
        return [
            Column("name", QCoreApplication.translate("GroupsPage", "Name"), lambda group: group.name, stretches=True),
            Column(
                "kind",
                QCoreApplication.translate("GroupsPage", "Kind of group"),
                lambda group: kind_of_group(group.kind),
                QCoreApplication.translate("founding", "Savings and loans, free amounts"),
            ),
            Column(
                "since",
                QCoreApplication.translate("GroupsPage", "Books since"),
                lambda group: figures.day_text(group.created_date, "short"),
                figures.day_text("2026-11-28", "short"),
            ),
            Column(
                "state",
                QCoreApplication.translate("GroupsPage", "State"),
                self._state,
                QCoreApplication.translate("GroupsPage", "open now"),
                tone=lambda group: "green",
            ),
        ]

    def _state(self, group: Group) -> str:
        is_open = group.uid == self._session.group_uid
        return QCoreApplication.translate("GroupsPage", "open now") if is_open else ""

    def _at(self, ids: Sequence[int]) -> list[Group]:
        return [self._groups[each] for each in ids if each in self._groups]
