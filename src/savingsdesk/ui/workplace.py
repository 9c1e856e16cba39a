"""The opened group: navigation at the side, a header, the message bar, the screens, and the status line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from savingsdesk.core.errors import Environment
from savingsdesk.core.model import GroupKind, SyncStatus
from savingsdesk.ui import messages, theme
from savingsdesk.ui.cover import Cover
from savingsdesk.ui.fields import Elided, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.message_bar import MessageBar
from savingsdesk.ui.messages import Message
from savingsdesk.ui.qt_classes import meet_classes
from savingsdesk.ui.screen import EVERYTHING, Links, Panel, Screen, Shell
from savingsdesk.ui.status_line import StatusLine
from savingsdesk.ui.tab_order import tab_as_read

if TYPE_CHECKING:
    from savingsdesk.desk.backup import Made
    from savingsdesk.desk.entries import Filter
    from savingsdesk.desk.exchange import Sheet
    from savingsdesk.desk.session import Books, Session
    from savingsdesk.ui.backing_up import BackingUp
    from savingsdesk.ui.guide import GuideWindow
    from savingsdesk.ui.paper import Paper
    from savingsdesk.ui.voice import Voice
    from savingsdesk.ui.wall import Board, WallWindow

NAV_WIDTH = 188
MARGIN = 28
_AT_THE_TOP = ("home", "meeting", "members", "loans", "books", "shareout", "reports")
_AT_THE_BOTTOM = ("sync", "settings")
SCREENS = (*_AT_THE_TOP, *_AT_THE_BOTTOM)
_LARGE = 175  # % of the text size
_DRESSED_AT_ONCE = 12
_READY_MS = 700  # Home has been painted by then, and nobody has read it yet


def screens_of(kind: GroupKind) -> tuple[str, ...]:
    """The screens of a group, in their order: a merry-go-round takes turns, a burial society shares nothing out."""
    if kind is GroupKind.BURIAL:
        return tuple(name for name in SCREENS if name != "shareout")
    return tuple("rotations" if name == "shareout" and kind is GroupKind.ROSCA else name for name in SCREENS)


class Workplace(QWidget):
    """Screens are made once and keep their place; a hidden one is told what changed when it returns.

    A screen is made piece by piece, each in a turn of the event loop of its own, while a calm page stands there: the
    window answers all the time. While people look at the first one, the others are made ahead.
    """

    lock_asked = Signal()
    group_chosen = Signal(int)
    founding_asked = Signal()
    send_asked = Signal()

    def __init__(  # noqa: PLR0913
        self,
        session: Session,
        jobs: Jobs,
        links: Links,
        settings: QSettings,
        versions: Sequence[tuple[str, str]],
        status: Callable[[], SyncStatus],
        *,
        voice: Voice,
        kept: Mapping[str, object] | None = None,
        backups: BackingUp | None = None,
    ) -> None:
        """`kept` is what a workplace before this one gave back from `keep`."""
        super().__init__()
        self._session, self._jobs, self._settings = session, jobs, settings
        self._wall: WallWindow | None = None
        self._guide: GuideWindow | None = None
        self._kept = dict(kept or {})
        self._screens: dict[str, Screen] = {}
        self._untold: dict[str, frozenset[str]] = {}
        self._making: dict[str, Iterator[None]] = {}
        self._wanted: list[str] = []  # screens to make, the first one next
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._make_piece)
        self._current = ""
        self._about: dict[str, object] = {}
        self._shell = Shell(
            go=self.go,
            ask=self.ask,
            why=self._why,
            print=self._print,
            show_poster=self.show_poster,
            export=self._export,
            say=self.say,
            fail=self.fail,
            status=status,
            send_now=self.send_asked.emit,
            links=links,
            settings=settings,
            versions=versions,
            voice=voice,
            backups=backups,
            lock=self.lock_asked.emit,
            turn_to_group=self.group_chosen.emit,
            found_another=self.founding_asked.emit,
        )
        self.screens = screens_of(session.group.kind)
        self._navigation = _Navigation(self.screens)
        self._navigation.chosen.connect(self.go)
        self._navigation.lock_chosen.connect(self.lock_asked)
        self._navigation.wall_chosen.connect(self.show_wall)
        self._navigation.guide_chosen.connect(self.show_guide)
        self._header = _Header()
        self._bar = MessageBar()
        self._stack = QStackedWidget()
        self._calm = QWidget()
        self._stack.addWidget(self._calm)
        self._status_line = StatusLine(session.books.now_ms)
        around = QWidget()
        page = QVBoxLayout(around)
        page.setContentsMargins(MARGIN, 18, MARGIN, 22)
        page.setSpacing(theme.M)
        page.addWidget(self._header)
        page.addWidget(self._bar)
        page.addWidget(self._stack, 1)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(around, 1)
        side.addWidget(self._status_line)
        self._cover = Cover(around)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addLayout(side, 1)
        self._add_shortcuts()
        self._show_group()
        QTimer.singleShot(_READY_MS, self, self._make_ahead)
        if session.disagreeing:
            self.say(Message(messages.explain("books.disagree")))

    def _add_shortcuts(self) -> None:
        for digit, name in enumerate(self.screens, 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{digit}"), self)
            shortcut.activated.connect(self._navigation.button(name).click)
        lock = QShortcut(QKeySequence("Ctrl+L"), self)
        lock.activated.connect(self.lock_asked)
        wall = QShortcut(QKeySequence(Qt.Key.Key_F11), self)
        wall.activated.connect(self.show_wall)

    @property
    def current(self) -> str:
        return self._current

    def is_shown(self, name: str) -> bool:
        """Whether that screen stands there, whole, and not the calm page for it."""
        return name == self._current and self._stack.currentWidget() is self._screens.get(name, self)

    @property
    def bar(self) -> MessageBar:
        return self._bar

    def screen_named(self, name: str) -> Screen:
        """The screen of that name; what is missing of it is made now."""
        while name not in self._screens:
            self._advance(name)
        if name == self._current and self._stack.currentWidget() is not self._screens[name]:
            self._present()
        return self._screens[name]

    def keep(self) -> dict[str, object]:
        """What is typed on each screen and not saved, for the workplace that takes the place of this one."""
        return self._kept | {name: screen.keep() for name, screen in self._screens.items()}

    @property
    def panel(self) -> Panel | None:
        """What is laid over the screen now."""
        return self._cover.panel

    @Slot(str)
    def go(self, name: str, about: object = None) -> None:
        """Shows the screen, or the calm page until it is made: nothing that is typed goes to the one before.

        `about` is one thing of that screen to turn to.
        """
        if name != self._current:
            self._bar.clear_news()
        if about is not None:
            self._about[name] = about
        self._current = name
        self._settings.setValue("window/screen", name)
        self._navigation.check(name)
        if name in self._screens:
            self._present()
            return
        self._stack.setCurrentWidget(self._calm)
        self._cover.show_for(name)
        self._header.show_heading("", "", "")
        self.focus_screen()
        self._wanted = [name, *(each for each in self._wanted if each != name)]
        self._begin()

    def ask(self, panel: Panel) -> None:
        """Lays a panel over the screen that is shown."""
        self._cover.show_panel(self._current, panel)

    @Slot()
    def show_guide(self) -> None:
        """What to do here, in pictures; beside the window where an act is open, so that nothing typed is covered."""
        from savingsdesk.ui.guide import GuidePanel, GuideWindow, page_for

        if self.panel is None:
            self.ask(GuidePanel(page_for(self._current)))
        elif not isinstance(self.panel, GuidePanel):
            self._guide = GuideWindow(page_for(self._current))
            self._guide.show()

    @Slot()
    def show_wall(self) -> None:
        """The wall view, on the second screen where there is one."""
        from savingsdesk.ui.wall import WallWindow

        if self._wall is None:
            self._wall = WallWindow()
            self._wall.destroyed.connect(self._wall_gone)
            self._wall.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._wall.open_beside(self.window())
        self._read_wall()

    def close_wall(self) -> bool:
        """Whether there was one."""
        return self._wall is not None and self._wall.close()

    def show_poster(self, board: Board) -> None:
        """The poster of a share-out on the wall, until the wall is closed."""
        self.show_wall()
        if self._wall is not None:
            self._wall.pin(board)

    def read_board(self, done: Callable[[Board | None], None]) -> None:
        """What the wall says of the open meeting, None when there is none."""
        from savingsdesk.desk import meetings
        from savingsdesk.ui.wall import meeting_board

        def read(books: Books) -> Board | None:
            return meeting_board(books) if meetings.current(books) else None

        self._jobs.read(read, done, lambda _failure: done(None))

    def _read_wall(self) -> None:
        from savingsdesk.ui.wall import meeting_board

        self._jobs.read(meeting_board, self._on_board, self.fail)

    def _on_board(self, board: Board) -> None:
        if self._wall is not None:
            self._wall.show_news(board)

    @Slot()
    def _wall_gone(self) -> None:
        self._wall = None

    def focus_screen(self) -> None:
        shown = self._stack.currentWidget()
        if self._cover.panel is not None:
            self._cover.panel.start_focus()
        elif isinstance(shown, Screen):
            shown.start_focus()
        else:
            self._calm.setFocus()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        if self._cover.panel is None:
            shown = self._stack.currentWidget()
            tab_as_read([self._navigation, self._header, self._bar, shown, self._status_line])
        return super().focusNextPrevChild(is_next)

    def say(self, message: Message) -> None:
        self._bar.show_message(message)

    def fail(self, error: Exception) -> None:
        """Shows what is known about an exception; when the disk refused, the status line says so too."""
        if isinstance(error, Environment) and error.code.startswith("disk."):
            self._status_line.show_saved(False)
        self.say(Message(messages.sentence(error)))

    def refresh(self, changed: frozenset[str]) -> None:
        if changed - {"sync"}:
            self._status_line.show_saved(True)
        for name in self._screens:
            self._untold[name] = self._untold.get(name, frozenset()) | changed
        if changed & {"group", "user"}:
            self._show_group()
        if self._wall is not None and changed - {"sync"}:
            self._read_wall()
        if self._current in self._screens:
            self._tell(self._current)
            self._show_heading()

    def show_status(self, status: SyncStatus) -> None:
        self._status_line.show_status(status)

    def _present(self) -> None:
        name = self._current
        self._tell(name)
        self._stack.setCurrentWidget(self._screens[name])
        if name in self._about:
            self._screens[name].turn_to(self._about.pop(name))
        self._show_heading()
        self._cover.show_for(name)
        self.focus_screen()

    @Slot()
    def _make_ahead(self) -> None:
        """While people look at Home: the click that everybody waits for finds its screen made."""
        self._wanted += [each for each in self.screens if each not in self._screens and each not in self._wanted]
        self._begin()

    def _begin(self) -> None:
        if self.isVisible():  # else it begins when it is shown: behind the lock nothing is made
            self._turn.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._turn.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turn.stop()

    @Slot()
    def _make_piece(self) -> None:
        self._wanted = [each for each in self._wanted if each not in self._screens]
        if not self._wanted:
            self._turn.stop()
            return
        name = self._wanted[0]
        try:
            self._advance(name)
        except Exception:  # told like any bug; the next visit begins anew
            self._wanted.remove(name)
            raise
        if name == self._current and name in self._screens:
            self._present()

    def _advance(self, name: str) -> None:
        """One piece more of a screen that is not whole yet."""
        if name not in self._making:
            self._making[name] = self._pieces(name)
        try:
            next(self._making[name])
        except StopIteration:
            del self._making[name]
        except Exception:
            del self._making[name]
            raise

    def _pieces(self, name: str) -> Iterator[None]:
        if name != "home":
            yield from meet_classes()
        screen = self._make(name)
        self._stack.addWidget(screen)  # first, so that its parts are dressed one by one
        yield
        yield from screen.pieces()
        yield
        self._header.add_buttons(name, screen.buttons())
        screen.heading_changed.connect(self._show_heading)
        yield from _dressed(screen)
        self._untold[name] = EVERYTHING
        self._screens[name] = screen

    def _tell(self, name: str) -> None:
        changed = self._untold.pop(name, frozenset())
        if changed:
            self._screens[name].refresh(changed)
        kept = self._kept.pop(name, None)
        if kept is not None:
            self._screens[name].resume(kept)

    def _show_group(self) -> None:
        self._navigation.show_group(self._session.group.name)
        self._status_line.show_user(self._session.user)

    @Slot()
    def _show_heading(self) -> None:
        screen = self._stack.currentWidget()
        if isinstance(screen, Screen):
            self._header.show_heading(self._current, screen.title(), screen.subtitle())

    @Slot(object)
    def tell_backed_up(self, outcome: Made | Exception | None) -> None:
        """A backup that was made by itself is told of only where something stood in its way."""
        if outcome is None or (self._shell.backups is not None and self._shell.backups.was_asked):
            return
        problem = outcome if isinstance(outcome, Exception) else outcome.problem
        if problem is not None:
            self.say(Message(messages.sentence(problem), "amber"))

    def _why(self, title: str, filter: Filter) -> None:
        from savingsdesk.ui.why import WhyPanel

        self.ask(WhyPanel(self._shell, self._jobs, self._session.books, title, filter))

    def _print(self, make: Callable[[Books], Paper]) -> None:
        from savingsdesk.ui.preview import PreviewPanel

        self.ask(PreviewPanel(self._shell, self._jobs, make))

    def _export(self, name: str, make: Callable[[Books], Sequence[Sheet]]) -> None:
        from savingsdesk.ui.exporting import export

        export(self._shell, self._jobs, self, name, make)

    def _make(self, name: str) -> Screen:  # noqa: PLR0911
        """Each screen is imported when somebody goes there: the first one is what people wait for."""
        if name == "home":
            from savingsdesk.ui.home import HomeScreen

            return HomeScreen(self._session, self._jobs, self._shell)
        if name == "meeting":
            from savingsdesk.ui.meeting import MeetingScreen

            return MeetingScreen(self._session, self._jobs, self._shell)
        if name == "members":
            from savingsdesk.ui.members import MembersScreen

            return MembersScreen(self._session, self._jobs, self._shell)
        if name == "loans":
            from savingsdesk.ui.loans import LoansScreen

            return LoansScreen(self._session, self._jobs, self._shell)
        if name == "shareout":
            from savingsdesk.ui.shareout import ShareoutScreen

            return ShareoutScreen(self._session, self._jobs, self._shell)
        if name == "rotations":
            from savingsdesk.ui.rotations import RotationsScreen

            return RotationsScreen(self._session, self._jobs, self._shell)
        if name == "books":
            from savingsdesk.ui.books import BooksScreen

            return BooksScreen(self._session, self._jobs, self._shell)
        if name == "reports":
            from savingsdesk.ui.reports import ReportsScreen

            return ReportsScreen(self._session, self._jobs, self._shell)
        if name == "sync":
            from savingsdesk.ui.cloud import SyncScreen

            return SyncScreen(self._session, self._jobs, self._shell)
        from savingsdesk.ui.settings import SettingsScreen

        return SettingsScreen(self._session, self._jobs, self._shell)


def _dressed(screen: Screen) -> Iterator[None]:
    """The style sheet put on each part while nobody waits: at its first showing it would cost a millisecond each."""
    parts: list[QWidget] = [screen, *screen.findChildren(QWidget)]
    for first in range(0, len(parts), _DRESSED_AT_ONCE):
        for each in parts[first : first + _DRESSED_AT_ONCE]:
            each.ensurePolished()
        yield


class _Navigation(QWidget):
    chosen = Signal(str)
    lock_chosen = Signal()
    wall_chosen = Signal()
    guide_chosen = Signal()

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = names
        self.setProperty("look", "nav")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = {
            "home": self.tr("Home"),
            "meeting": self.tr("Meeting"),
            "members": self.tr("Members"),
            "loans": self.tr("Loans"),
            "books": self.tr("Books"),
            "shareout": self.tr("Share-out"),
            "rotations": self.tr("Turns"),
            "reports": self.tr("Reports"),
            "sync": self.tr("Sync"),
            "settings": self.tr("Settings"),
        }
        self._group = Elided("small", "on_nav_faint")
        self._buttons: dict[str, QPushButton] = {}
        self._choices = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, 18, theme.M, theme.L)
        column.setSpacing(3)
        top = QVBoxLayout()
        top.setContentsMargins(10, 0, 10, theme.L)
        top.setSpacing(theme.XS)
        self._program = label(self.tr("SavingsDesk"), "figure", "on_nav", strong=True)
        top.addWidget(self._program)
        top.addWidget(self._group)
        column.addLayout(top)
        for name in (each for each in names if each not in _AT_THE_BOTTOM):
            column.addWidget(self._add(name, words[name]))
        column.addStretch()
        for name in _AT_THE_BOTTOM:
            column.addWidget(self._add(name, words[name]))
        for words_of, key, chosen in (
            (self.tr("Guide"), "F1", self.guide_chosen),
            (self.tr("Wall view"), "F11", self.wall_chosen),
            (self.tr("Lock"), "Ctrl+L", self.lock_chosen),
        ):
            made = QPushButton(words_of)
            made.setProperty("look", "nav")
            made.setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
            made.clicked.connect(chosen)
            column.addWidget(made)
        self._fit()
        theme.notice.changed.connect(self._fit)

    def button(self, name: str) -> QPushButton:
        return self._buttons[name]

    def check(self, name: str) -> None:
        self._buttons[name].setChecked(True)

    def show_group(self, name: str) -> None:
        self._group.setText(name)

    @Slot()
    def _fit(self) -> None:
        self.setFixedWidth(max(NAV_WIDTH, NAV_WIDTH * theme.percent() // 125))
        for name in (self._program, self._group):  # where type is large the buttons need the height
            name.setVisible(theme.percent() < _LARGE)

    def _add(self, name: str, words: str) -> QPushButton:
        made = QPushButton(words)
        made.setProperty("look", "nav")
        made.setCheckable(True)
        made.setToolTip(self.tr("Alt+{digit}").format(digit=self._names.index(name) + 1))
        made.clicked.connect(lambda: self.chosen.emit(name))
        self._choices.addButton(made)
        self._buttons[name] = made
        return made


class _Header(QWidget):
    """Title and subtitle of the screen, and its buttons at the end of the line."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Elided("title")
        self._subtitle = Elided("small", "faint")
        self._rows: dict[str, QWidget] = {}
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.L)
        self._line.addLayout(words, 1)
        self._fit()
        theme.notice.changed.connect(self._fit)

    def add_buttons(self, name: str, buttons: Sequence[QPushButton]) -> None:
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        for each in buttons:
            inner.addWidget(each)
        row.hide()
        self._rows[name] = row
        self._line.addWidget(row)

    def show_heading(self, name: str, title: str, subtitle: str) -> None:
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        for each, row in self._rows.items():
            row.setVisible(each == name)

    @Slot()
    def _fit(self) -> None:
        words = QFontMetrics(theme.font("title")).height() + QFontMetrics(theme.font("small")).height() + 2
        self.setFixedHeight(max(52, words + theme.XS, theme.target() + theme.S))
