"""Settings: what the group agreed on, who keeps its books, and how the program conducts itself on this laptop."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from savingsdesk.ui import theme
from savingsdesk.ui.about import AboutPage, CloudPage
from savingsdesk.ui.backup_card import BackupCard
from savingsdesk.ui.constitution import ConstitutionPage
from savingsdesk.ui.groups import GroupsPage
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.look import LanguagePage, LookPage
from savingsdesk.ui.people_offices import PeoplePage
from savingsdesk.ui.screen import Screen, Shell
from savingsdesk.ui.settings_page import CardPage, SettingsPage

if TYPE_CHECKING:
    from savingsdesk.desk.session import Session

CONSTITUTION, PEOPLE, LANGUAGE, LOOK, BACKUP, CLOUD, ABOUT = (
    *("constitution", "people", "language", "look"),
    *("backup", "cloud", "about"),
)
GROUPS = "groups"
TAKING_OVER = "taking_over"  # the panel of it, over the section of the people
_WIDTH = 208


class SettingsScreen(Screen):
    """The sections at the side, one of them shown; `turn_to` takes the name of a section."""

    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._session, self._jobs, self._shell = session, jobs, shell
        self._pages: dict[str, SettingsPage] = {}
        self._untold: dict[str, frozenset[str]] = {}

    def pieces(self) -> Iterator[None]:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.XL)
        self.sections = _Sections()
        self._stack = QStackedWidget()
        row.addWidget(self.sections)
        row.addWidget(self._stack, 1)
        yield
        for name, page in self._make():
            self._stack.addWidget(page)
            yield from page.pieces()
            self._pages[name] = page
            self.sections.add(name, page.title())
            yield
        self.sections.currentRowChanged.connect(self._turn)
        self.sections.setCurrentRow(0)

    def _make(self) -> Iterator[tuple[str, SettingsPage]]:
        session, shell = self._session, self._shell
        yield CONSTITUTION, ConstitutionPage(session, self._jobs, shell)
        yield PEOPLE, PeoplePage(session, self._jobs, shell)
        yield GROUPS, GroupsPage(session, shell)
        yield LANGUAGE, LanguagePage(shell.settings, self._jobs, shell.voice)
        yield LOOK, LookPage(shell.settings)
        yield BACKUP, CardPage(self.tr("Backup"), lambda: BackupCard(session, self._jobs, shell))
        yield CLOUD, CloudPage(session, shell)
        yield ABOUT, AboutPage(session, shell)

    def title(self) -> str:
        return self.tr("Settings")

    def subtitle(self) -> str:
        name = self.section
        if name in (CONSTITUTION, PEOPLE):
            return self.tr("For the whole group, on all its laptops")
        if name == GROUPS:
            return self.tr("The groups that you look after on this laptop")
        return self.tr("For this laptop only")

    @property
    def section(self) -> str:
        """The name of the section that is shown."""
        return self.sections.section()

    def page(self, name: str) -> SettingsPage:
        return self._pages[name]

    def refresh(self, changed: frozenset[str]) -> None:
        for name in self._pages:
            self._untold[name] = self._untold.get(name, frozenset()) | changed
        self._tell()

    def turn_to(self, about: object) -> None:
        if about == TAKING_OVER:
            self.sections.choose(PEOPLE)
            people = self._pages[PEOPLE]
            if isinstance(people, PeoplePage):
                people.take_over()
        elif isinstance(about, str) and about in self._pages:
            self.sections.choose(about)

    def start_focus(self) -> None:
        self.sections.setFocus()

    def keep(self) -> object:
        return self.section

    def resume(self, kept: object) -> None:
        self.turn_to(kept)

    @Slot()
    def _turn(self) -> None:
        if self.section in self._pages:
            self._stack.setCurrentWidget(self._pages[self.section])
            self._tell()
            self.heading_changed.emit()

    def _tell(self) -> None:
        changed = self._untold.pop(self.section, frozenset())
        if changed:
            self._pages[self.section].refresh(changed)


class _Sections(QListWidget):
    """Arrows and clicks choose a section."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Sections of the settings"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListWidget { background: transparent; outline: none; }")
        self.setMouseTracking(True)
        self.setItemDelegate(_Section(self))
        self.fit()
        theme.notice.changed.connect(self.fit)

    def add(self, name: str, title: str) -> None:
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, name)
        self.addItem(item)

    def section(self) -> str:
        row = self.currentRow()
        return str(self.item(row).data(Qt.ItemDataRole.UserRole)) if row >= 0 else ""

    def choose(self, name: str) -> None:
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.setCurrentRow(row)

    @Slot()
    def fit(self) -> None:
        self.setFixedWidth(_WIDTH * max(theme.percent(), 100) // 115 if theme.percent() > 115 else _WIDTH)
        self.scheduleDelayedItemsLayout()


class _Section(QStyledItemDelegate):
    """A name with a bar at its leading side where it is the one that is shown."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, max(theme.target(), QFontMetrics(theme.font("body")).height() + 2 * theme.M) + theme.XS)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown, rect = theme.current(), option.rect.adjusted(0, 0, 0, -theme.XS)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_current:
            painter.fillRect(rect, shown.colour("green_soft"))
            bar = QRect(rect.left(), rect.top(), theme.XS, rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, bar), shown.colour("green"))
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if has_focus or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(shown.colour("focus" if has_focus else "line"))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.setPen(shown.colour("text"))
        painter.setFont(theme.font("body", bold=is_current))
        room = QRect(rect.left() + theme.L, rect.top(), rect.width() - theme.L - theme.S, rect.height())
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        flags = QStyle.visualAlignment(option.direction, leading) | Qt.AlignmentFlag.AlignAbsolute
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QStyle.visualRect(option.direction, rect, room), flags, text)
        painter.restore()
