"""The window: who comes in (welcome, founding, fetching, unlocking), the opened group, and how the window is left.

Light on purpose: the unlock screen is painted before anything of the books is imported.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from savingsdesk.ui import language, theme
from savingsdesk.ui.entrance import EntrancePage
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.screen import EVERYTHING, Links
from savingsdesk.ui.unlock import UnlockPage

if TYPE_CHECKING:
    from pathlib import Path

    from savingsdesk.core.model import SyncStatus
    from savingsdesk.desk.session import Session, Tools
    from savingsdesk.ui.backing_up import BackingUp
    from savingsdesk.ui.guide import GuideWindow
    from savingsdesk.ui.idle import IdleWatch
    from savingsdesk.ui.voice import Voice
    from savingsdesk.ui.wall import Board
    from savingsdesk.ui.workplace import Workplace

SIZE = (1366, 768)
LEAST = (1024, 600)


class MainWindow(QMainWindow):
    """`opened` carries the `Session` that was unlocked, founded or fetched, before its first screen is painted.

    `locked` means that nobody may touch the books any more: who listens lets go of its connections before it
    returns. `send_asked` is for the sync worker; `show_status` and `books_changed` are where its news come in.
    """

    opened = Signal(object)
    locked = Signal()
    send_asked = Signal()

    def __init__(
        self,
        jobs: Jobs,
        tools: Callable[[], Tools],
        folder: Path,
        settings: QSettings,
        links: Links,
        *,
        has_vault: bool,
        versions: Sequence[tuple[str, str]] = (),
        practice: tuple[str, str] | None = None,
    ) -> None:
        """`practice` is the user name and the password of the practice group, shown where one signs in.

        `tools` is asked when somebody signs in: making them loads what the first page can do without.
        """
        super().__init__()
        self._jobs, self._tools, self._folder, self._settings = jobs, tools, folder, settings
        self._links, self._versions, self._practice = links, versions, practice
        self._session: Session | None = None
        self._workplace: Workplace | None = None
        self._status: SyncStatus | None = None
        self._is_leaving = False
        self._backups: BackingUp | None = None
        self._guide: GuideWindow | None = None
        self._idle: IdleWatch | None = None
        self._voice: Voice | None = None
        self._is_mirrored = language.current().is_mirrored
        self.setWindowTitle(self.tr("SavingsDesk"))
        self.setMinimumSize(*LEAST)
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self._restore_place()
        jobs.changed.connect(self._tell)
        guide = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self)
        guide.activated.connect(self.show_guide)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        language.notice.changed.connect(self._speak)
        if has_vault:
            self.show_unlock()
        else:
            self.show_welcome()

    @property
    def session(self) -> Session | None:
        return self._session

    @property
    def workplace(self) -> Workplace | None:
        """The opened group, None while nobody is signed in."""
        return self._workplace

    @property
    def page(self) -> QWidget | None:
        """What the window shows: a page of the entrance, or the workplace."""
        return self._pages.currentWidget()

    def show_unlock(self) -> None:
        self._show(self._unlock_page())

    def show_welcome(self, *, keeps_former: bool = False) -> None:
        from savingsdesk.ui.welcome import WelcomePage

        page = WelcomePage(self._jobs, self._links)
        page.founding_chosen.connect(self.show_founding)
        page.taking_over_chosen.connect(self.show_taking_over)
        page.fetching_chosen.connect(self.show_fetching)
        page.restoring_chosen.connect(self.show_restoring)
        page.opened.connect(self._open)
        self._show(page, keeps_former=keeps_former)

    @Slot()
    def show_guide(self) -> None:
        """F1: over the screen of the opened group, beside the pages before it."""
        if self._workplace is not None:
            self._workplace.show_guide()
            return
        from savingsdesk.ui.guide import GuideWindow

        self._guide = GuideWindow("1-a-first-group")
        self._guide.show()

    @Slot()
    def show_founding(self) -> None:
        from savingsdesk.ui.founding import FoundingPage

        page = FoundingPage(self._jobs, self._folder, self._tools())
        page.left.connect(self.show_welcome)
        page.founded.connect(self._open_founded)
        self._show(page)

    @Slot()
    def show_taking_over(self) -> None:
        """A group that has its books on paper until now: it is founded as of the day on which its cycle began."""
        from savingsdesk.ui.founding import FoundingPage

        page = FoundingPage(self._jobs, self._folder, self._tools(), takes_over=True)
        page.left.connect(self.show_welcome)
        page.founded.connect(self._open_taken_over)
        self._show(page)

    @Slot()
    def show_fetching(self) -> None:
        from savingsdesk.ui.fetching import FetchingPage

        page = FetchingPage(self._jobs, self._links)
        page.left.connect(self.show_welcome)
        page.fetched.connect(self._open)
        self._show(page)

    @Slot(int)
    def turn_to_group(self, group_id: int) -> None:
        """Another group of this laptop: what is queued is written into the books before, then those are let go."""
        session, workplace = self._session, self._workplace
        if session is None or workplace is None:
            return
        workplace.setEnabled(False)
        if self._voice is not None:
            self._voice.close()
        self._session = self._workplace = None
        self.locked.emit()

        def closed() -> None:
            session.turn_to(group_id)
            self.enter(session)

        self._jobs.detach(closed)

    @Slot()
    def found_another(self) -> None:
        """A further group in these books, for the officer who is signed in."""
        from savingsdesk.ui.founding import FoundingPage

        session, workplace = self._session, self._workplace
        if session is None or workplace is None:
            return
        page = FoundingPage(self._jobs, self._folder, self._tools(), takes_over=True, session=session)
        page.left.connect(lambda: self._show(workplace))
        page.added.connect(lambda group_id: self._turn_to_added(workplace, group_id))
        self._show(page, keeps_former=True)

    def _turn_to_added(self, workplace: Workplace, group_id: int) -> None:
        self._show(workplace)
        self.turn_to_group(group_id)

    @Slot()
    def show_restoring(self) -> None:
        from savingsdesk.ui.restoring import RestoringPage

        page = RestoringPage(self._jobs, self._folder, self._tools())
        page.left.connect(self.show_welcome)
        page.restored.connect(self._open_restored)
        self._show(page)

    @Slot()
    def lock_alone(self) -> None:
        """Nobody has touched the window for a while: an open meeting goes on as the wall that everybody may read."""
        if self._workplace is not None:
            self._workplace.read_board(self._lock_behind)

    def _lock_behind(self, board: Board | None) -> None:
        unlock = self._lock()
        if board is not None and unlock is not None:
            from savingsdesk.ui.wall import LockedWall

            wall = LockedWall(board)
            wall.unlock_wanted.connect(lambda: self._show(unlock))
            self._show(wall, keeps_former=True)

    @Slot()
    def lock(self) -> None:
        """Hides the books at once; what is queued is still written before they are closed."""
        self._lock()

    def _lock(self) -> UnlockPage | None:
        session, workplace = self._session, self._workplace
        if session is None:
            return None
        if self._idle is not None:
            self._idle.end()
        if self._voice is not None:
            self._voice.close()
        self._session = self._workplace = None
        unlock = self._unlock_page()
        unlock.setEnabled(False)
        self._show(unlock, keeps_former=True)
        self.locked.emit()
        self._backups = None

        def closed() -> None:
            if workplace is not None:
                workplace.deleteLater()
            session.close()
            unlock.setEnabled(True)
            unlock.setFocus()

        self._jobs.detach(closed)
        return unlock

    @Slot(object)
    def show_status(self, status: SyncStatus) -> None:
        """News of the sync worker."""
        before, self._status = self._status, status
        if self._workplace is not None:
            self._workplace.show_status(status)
            told = (status.waiting, status.state, status.problem, status.arrived)
            if before is None or told != (before.waiting, before.state, before.problem, before.arrived):
                self._workplace.refresh(frozenset({"sync"}))

    def explain(self, error: Exception) -> None:
        """Says what is known about an error that nobody waited for."""
        if self._workplace is not None:
            self._workplace.fail(error)

    @Slot()
    def books_changed(self) -> None:
        """Something came in from another laptop."""
        self._tell(EVERYTHING)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._jobs.is_writing:
            # What people saw as entered is written first; the window goes by itself a moment later.
            event.ignore()
            if not self._is_leaving:
                from PySide6.QtCore import Qt

                self._is_leaving = True
                self._jobs.idle.connect(self.close, Qt.ConnectionType.QueuedConnection)
            return
        self._settings.setValue("window/geometry", self.saveGeometry())
        page = self.page
        if isinstance(page, EntrancePage):
            page.leave()
        if self._voice is not None:
            self._voice.close()
        if self._session is not None:
            self.locked.emit()
        self._jobs.stop()
        if self._session is not None:
            self._session.close()
            self._session = self._workplace = None  # news that still come find nobody
        super().closeEvent(event)

    def _show(self, page: QWidget, *, keeps_former: bool = False) -> None:
        former = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if former is not None:
            self._pages.removeWidget(former)
            former.hide()
            if not keeps_former:
                former.deleteLater()
        page.setFocus()

    @Slot(object)
    def _open(self, session: Session) -> None:
        """Where people were the last time, also after a power cut."""
        self.enter(session, str(self._settings.value("window/screen", "home", type=str)))

    @Slot(object)
    def _open_founded(self, session: Session) -> None:
        self.enter(session, "members")
        text = self.tr("The group is started. Write down its members; its rules have usual values to look at.")
        self._say_next(text, self.tr("Look at the rules"), "constitution", "blue")

    @Slot(object)
    def _open_taken_over(self, session: Session) -> None:
        self.enter(session, "members")
        text = self.tr("Write down all members first. Then take over what each saved, owes and borrowed.")
        self._say_next(text, self.tr("Take over balances"), "taking_over")

    def _say_next(self, text: str, action: str, about: str, tone: str = "amber") -> None:
        """What comes after founding a group, with the way to it in Settings."""
        from savingsdesk.ui.messages import Message

        workplace = self._workplace
        if workplace is not None:
            workplace.say(Message(text, tone, action, lambda: workplace.go("settings", about)))

    @Slot(object)
    def _open_restored(self, session: Session) -> None:
        from savingsdesk.ui import messages
        from savingsdesk.ui.messages import Message

        self.enter(session)
        news = Message(self.tr("The books are back, as they were when the backup was made."), "green")
        if session.sync_status.problem:
            news = Message(messages.explain(session.sync_status.problem), "amber")
        if self._workplace is not None:
            self._workplace.say(news)

    def enter(self, session: Session, first: str = "home") -> None:
        """Shows the books of a session, beginning with this screen."""
        from savingsdesk.ui.backing_up import BackingUp

        self._session = session
        self._status = session.sync_status
        self._jobs.attach(session, self.explain)
        self.opened.emit(session)
        self._backups = BackingUp(session, self._jobs, self._settings, self)
        self.locked.connect(self._backups.end)
        self._backups.watch()
        self._enter_workplace(first)

    def _enter_workplace(self, first: str, kept: Mapping[str, object] | None = None) -> None:
        from savingsdesk.ui.voice import Voice
        from savingsdesk.ui.workplace import Workplace

        session = self._session
        if session is None:
            return
        self._voice = self._voice or Voice(self._settings)
        first_news = self._status or session.sync_status
        self._workplace = Workplace(
            session,
            self._jobs,
            self._links,
            self._settings,
            self._versions,
            status=lambda: self._status or first_news,
            voice=self._voice,
            kept=kept or {},
            backups=self._backups,
        )
        if self._backups is not None:
            self._backups.ended.connect(self._workplace.tell_backed_up)
        self._workplace.lock_asked.connect(self.lock)
        self._workplace.group_chosen.connect(self.turn_to_group)
        self._workplace.founding_asked.connect(self.found_another)
        self._workplace.send_asked.connect(self.send_asked)
        self._workplace.show_status(first_news)
        self._workplace.go(first if first in self._workplace.screens else "home")
        self._show(self._workplace, keeps_former=kept is not None)
        self._workplace.focus_screen()
        self._watch()

    def _watch(self) -> None:
        """From now on the books lock themselves when nobody is there."""
        from savingsdesk.ui import idle
        from savingsdesk.ui.idle import IdleWatch

        handle = self.windowHandle()
        if self._idle is None and handle is not None:
            idle.notice.changed.connect(self._begin_idle)
            self._idle = IdleWatch(self)
            self._idle.left_alone.connect(self.lock_alone)
            self._idle.watch(handle)
        self._begin_idle()

    @Slot()
    def _begin_idle(self) -> None:
        """Counts anew, with the minutes of now."""
        from savingsdesk.ui.idle import lock_minutes

        if self._idle is not None and self._session is not None:
            self._idle.begin(lock_minutes(self._settings))

    @Slot()
    def _speak(self) -> None:
        """Another language: what is shown is made anew in it, with what was typed and is not saved yet.

        What stood there stays, unseen, until the writer has answered everything that it asked for. A form of the
        entrance that somebody is filling in keeps its words, and all that is typed into it.
        """
        from savingsdesk.ui.welcome import WelcomePage

        self.setWindowTitle(self.tr("SavingsDesk"))
        if language.current().is_mirrored is not self._is_mirrored:
            self._is_mirrored = not self._is_mirrored
            self._follow_system()  # its style sheet has sides
        workplace, former = self._workplace, self.page
        if workplace is not None:
            had_wall = workplace.close_wall()
            self._enter_workplace(workplace.current, workplace.keep())
            if had_wall and self._workplace is not None:
                self._workplace.show_wall()
        elif isinstance(former, UnlockPage) and former.isEnabled():  # else the books are being closed behind it
            self._show(self._unlock_page(), keeps_former=True)
        elif isinstance(former, WelcomePage):
            self.show_welcome(keeps_former=True)
        if former is not None and former is not self.page:
            self._jobs.prepare(lambda: None, lambda _: former.deleteLater(), lambda _: None)

    def _unlock_page(self) -> UnlockPage:
        page = UnlockPage(self._jobs, self._unlock, self._practice)
        page.unlocked.connect(self._open)
        return page

    def _unlock(self, username: str, password: str) -> Callable[[], Session]:
        folder, tools = self._folder, self._tools

        def make() -> Session:
            from savingsdesk.desk.session import unlock

            return unlock(folder, username, password, tools())

        return make

    @Slot(object)
    def _tell(self, changed: frozenset[str]) -> None:
        if self._workplace is not None:
            self._workplace.refresh(changed)

    @Slot()
    def _follow_system(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.restore(app, self._settings)

    def _restore_place(self) -> None:
        place = self._settings.value("window/geometry", QByteArray(), type=QByteArray)
        if not (isinstance(place, QByteArray) and not place.isEmpty() and self.restoreGeometry(place)):
            self.resize(*SIZE)
            room = self.screen().availableGeometry().size()
            if LEAST[0] <= room.width() <= SIZE[0] or LEAST[1] <= room.height() <= SIZE[1]:
                from PySide6.QtCore import Qt

                self.setWindowState(Qt.WindowState.WindowMaximized)  # else its lowest line would lie below the screen
