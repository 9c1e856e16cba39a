"""The composition root of the desktop: builds every part and hands it over by constructor."""

from __future__ import annotations

import argparse
import gc
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QMetaObject, QObject, QSettings, QThread, QTimer, Signal, Slot, qVersion
from PySide6.QtWidgets import QApplication

from savingsdesk import __version__, paths
from savingsdesk.ui import language, theme
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.main_window import MainWindow
from savingsdesk.ui.screen import Links, Progress

if TYPE_CHECKING:
    from savingsdesk.core.courier import TakenIn, WrittenOut
    from savingsdesk.desk.session import Books, Session, Tools
    from savingsdesk.sync.engine import Engine, Means
    from savingsdesk.sync.worker import Worker

STYLE = ("-style", "fusion")  # told to Qt at the start: asking for the style later costs 3 ms of it
_AFTER_PAINT_MS = 50
_TURN_OF_A_THREAD_S = 0.001  # Python's own 5 ms, waited for a few times, make a frame
_AFTER_HOME_MS = 300  # the network's libraries are loaded when Home has been painted, not before

_log = logging.getLogger("savingsdesk")


class Desktop(QObject):
    """The running desktop: a window, the writer's thread, and for each unlocked session a sync worker on its own."""

    status_changed = Signal(object)  # core.model.SyncStatus, as the worker tells it

    def __init__(
        self, folder: Path, settings: QSettings, tools: Callable[[], Tools], *, certificate: str, is_practice: bool
    ) -> None:
        """`certificate` is a PEM to trust for the cloud in place of the system's authorities, or empty.

        `tools` is asked only when somebody signs in: the first page is painted before the books' parts are loaded.
        """
        super().__init__()
        self._folder, self._tools, self._certificate = folder, tools, certificate
        self._session: Session | None = None
        self._worker: Worker | None = None
        self._rounds: list[tuple[QThread, Worker]] = []
        self.jobs = Jobs()
        self.window = MainWindow(
            self.jobs,
            tools,
            folder,
            settings,
            Links(
                fetch_group=self._fetch_group,
                link_cloud=self._link_cloud,
                open_practice=self._open_practice,
                write_courier=self._write_courier,
                take_courier=self._take_courier,
            ),
            has_vault=paths.has_vault(folder),
            versions=(("SavingsDesk", __version__), ("Qt", qVersion()), ("Python", sys.version.split()[0])),
            practice=_practice_sign_in() if is_practice else None,
        )
        self.window.opened.connect(self._opened)
        self.window.locked.connect(self._locked)

    def end(self) -> None:
        """Waits for a request that is still under way; nothing of its answer is used any more."""
        self._locked()
        for thread, _ in self._rounds:
            thread.wait()

    @Slot(object)
    def _opened(self, session: Session) -> None:
        self._session = session
        QTimer.singleShot(_AFTER_HOME_MS, self, self._start_worker)

    @Slot()
    def _locked(self) -> None:
        self._session = None
        if self._worker is not None:
            from PySide6.QtCore import Qt

            self._worker.abandon()
            QMetaObject.invokeMethod(self._worker, "end", Qt.ConnectionType.QueuedConnection)
            self._worker = None

    @Slot()
    def _thread_finished(self) -> None:
        self._rounds = [(thread, worker) for thread, worker in self._rounds if not thread.isFinished()]

    @Slot()
    def _start_worker(self) -> None:
        session = self._session
        if session is None or self._worker is not None:
            return
        from PySide6.QtCore import Qt

        from savingsdesk.sync.worker import Worker

        worker = Worker(lambda: self._open_engine(session), lambda: self._open_others(session))
        thread = QThread()
        thread.setObjectName("sync")
        worker.moveToThread(thread)
        thread.started.connect(worker.begin)
        worker.ended.connect(thread.quit, Qt.ConnectionType.DirectConnection)
        thread.finished.connect(self._thread_finished)
        worker.status_changed.connect(self.window.show_status)
        worker.status_changed.connect(self.status_changed)
        worker.books_changed.connect(self.window.books_changed)
        worker.books_changed.connect(self._mend)
        self.window.send_asked.connect(worker.send_now)
        self.jobs.changed.connect(worker.entry_recorded)
        _follow_network(worker)
        self._worker = worker
        self._rounds.append((thread, worker))
        thread.start(QThread.Priority.LowPriority)
        self._mend()  # also what came in while another group of this laptop was open

    @Slot()
    def _mend(self) -> None:
        """What came from another laptop may have settled a loan or a due."""
        from savingsdesk.desk import groups

        if self._session is not None:
            self.jobs.write(groups.mend, lambda _mended: None, self.window.explain)

    def _open_engine(self, session: Session) -> Engine:
        from savingsdesk.sync.engine import Engine

        return Engine(session.open_writer().store, session.group_uid, self._means())

    def _open_others(self, session: Session) -> list[Engine]:
        from savingsdesk.core.ids import Mint
        from savingsdesk.db import sync_state
        from savingsdesk.db.store import Store
        from savingsdesk.sync.engine import Engine

        tools, means = self._tools(), self._means()

        def opened() -> Store:
            return Store(session.opened.connect(), Mint(tools.now_ms, tools.entropy))

        looking = opened()
        uids = [each.group_uid for each in sync_state.every(looking.connection) if each.group_uid != session.group_uid]
        looking.connection.close()
        return [Engine(opened(), uid, means) for uid in uids]

    def _write_courier(self, books: Books, folder: Path, progress: Progress) -> WrittenOut:
        from savingsdesk.sync import bundle

        tools = self._tools()
        return bundle.write(
            books.store, books.group_uid, folder, now_ms=tools.now_ms(), entropy=tools.entropy, progress=progress
        )

    def _take_courier(self, books: Books, place: Path, progress: Progress) -> TakenIn:
        from savingsdesk.desk import groups
        from savingsdesk.sync.taking_in import take_in

        tools = self._tools()
        taken = take_in(
            books.store, books.group_uid, place, day=tools.today(), entropy=tools.entropy, progress=progress
        )
        groups.mend(books)
        return taken

    def _means(self) -> Means:
        from savingsdesk.sync.client import Client
        from savingsdesk.sync.engine import Means

        tools = self._tools()
        entropy = tools.entropy
        return Means(tools.now_ms, entropy, lambda address, certificate: Client(address, certificate, entropy))

    def _fetch_group(self, address: str, username: str, password: str, progress: Progress) -> Session:
        from savingsdesk.db import vault
        from savingsdesk.desk.session import Session
        from savingsdesk.sync.engine import Address, receive

        tools = self._tools()
        lock = vault.Lock(self._folder)
        try:
            opened = receive(
                self._folder,
                Address(address, self._certificate),
                username,
                password,
                device_name=tools.device_name,
                cost=tools.cost,
                means=self._means(),
                progress=progress,
            )
            return Session(opened, lock, tools)
        except BaseException:
            lock.release()
            raise

    def _link_cloud(self, books: Books, address: str, username: str, password: str) -> None:
        from savingsdesk.core.ids import qualified
        from savingsdesk.sync.engine import Address, link

        where = Address(address, self._certificate)
        if "@" not in username:
            username = qualified(username, books.group_uid)
        link(books.store, books.group_uid, where, username, password, self._means())

    def _open_practice(self) -> Session:
        return open_practice(self._folder / "practice", self._tools())


def open_practice(folder: Path, tools: Tools) -> Session:
    """The practice group of this laptop, made at the first asking. Raises as `session.unlock` and `session.found`."""
    from savingsdesk.desk import practice
    from savingsdesk.desk.session import unlock

    if paths.has_vault(folder):
        return unlock(folder, practice.USERNAME, practice.PASSWORD, tools)
    return practice.make(folder, tools)


def prepare(app: QApplication, settings: QSettings) -> None:
    """Resources, language and look, before the first window; no other thread keeps it waiting for long."""
    sys.setswitchinterval(_TURN_OF_A_THREAD_S)
    app.setApplicationName("SavingsDesk")
    QDir.setSearchPaths("resources", [str(paths.resources())])
    QDir.setSearchPaths("guide", [str(paths.guide())])
    language.restore(app, settings)
    theme.restore(app, settings)


def main(arguments: Sequence[str]) -> int:
    """Opens the window and stays until it is closed. Answers the exit status."""
    parsed = _parser().parse_args(arguments)
    folder: Path = parsed.data or paths.data_folder()
    certificate = parsed.certificate.read_text("ascii") if parsed.certificate else ""
    if parsed.practice:
        folder = folder / "practice"
        if not paths.has_vault(folder):
            open_practice(folder, _tools()).close()
    app = QApplication([sys.argv[0], *STYLE])
    settings = QSettings(str(_settings_file(parsed.data)), QSettings.Format.IniFormat)
    prepare(app, settings)
    desktop = Desktop(folder, settings, _tools, certificate=certificate, is_practice=parsed.practice)
    sys.excepthook = _calm_report(desktop.window)
    desktop.window.show()
    log = parsed.data / "savingsdesk.log" if parsed.data else paths.log_file()
    QTimer.singleShot(_AFTER_PAINT_MS, lambda: _after_first_paint(desktop.window, log))
    if parsed.picture:
        QTimer.singleShot(0, lambda: _take_picture(desktop.window, parsed.picture))
    status = run(app)
    desktop.end()
    return status


def run(app: QApplication) -> int:
    """The event loop."""
    return app.exec()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="savingsdesk", description="The books of a savings group.")
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="keep everything in this folder")
    parser.add_argument("--practice", action="store_true", help="open the practice group")
    parser.add_argument("--certificate", type=Path, metavar="FILE", help="trust this certificate (PEM) for the cloud")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="save a picture of the first page, and close")
    return parser


def _settings_file(data: Path | None) -> Path:
    return data / "look.ini" if data else paths.settings_file()


def _tools() -> Tools:
    from savingsdesk.desk.session import Tools

    return Tools(machine=paths.machine())


def _after_first_paint(window: MainWindow, log: Path) -> None:
    """What nobody waits for: the log, and the icon, whose drawing loads Qt's SVG library."""
    from savingsdesk.ui import icons

    gc.freeze()  # what was loaded stays for good: looking through it again and again would hold up the window
    gc.enable()
    _begin_log(log)
    window.setWindowIcon(icons.app_icon())


def _practice_sign_in() -> tuple[str, str]:
    from savingsdesk.desk import practice

    return practice.USERNAME, practice.PASSWORD


def _take_picture(window: MainWindow, file: Path) -> None:
    window.grab().save(str(file))
    window.close()


def _follow_network(worker: Worker) -> None:
    """The system's hint that the network changed wakes the worker; what is true it finds out by asking."""
    from PySide6.QtNetwork import QNetworkInformation

    if QNetworkInformation.loadDefaultBackend():
        QNetworkInformation.instance().reachabilityChanged.connect(worker.network_changed)


def _begin_log(file: Path) -> None:
    import logging.handlers

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(file, maxBytes=500_000, backupCount=2)
    except OSError:
        handler = logging.NullHandler()  # a full or read-only disk must not keep the books closed
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    _log.info("started version=%s qt=%s", __version__, qVersion())


def _calm_report(
    window: MainWindow,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """A bug is logged by its kind and place, never by its words, which may be names and amounts; the desk goes on."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        import traceback

        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        places = " ".join(f"{Path(each.filename).name}:{each.lineno}" for each in traceback.extract_tb(trace)[-8:])
        _log.error("bug kind=%s at=%s", kind.__name__, places)
        if isinstance(error, Exception):
            QTimer.singleShot(0, window, lambda: window.explain(error))  # a worker's thread may have met it

    return report


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
