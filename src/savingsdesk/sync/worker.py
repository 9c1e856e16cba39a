"""The sync worker: a QObject that lives on a QThread and talks to the cloud whenever there is one.

Only slots are called across threads; the books are never touched from here but through the engine's own connection.
"""

from __future__ import annotations

import logging
import random
import traceback
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from savingsdesk.core.errors import Environment

if TYPE_CHECKING:
    from savingsdesk.sync.engine import Engine  # loading the network's libraries is the worker's thread's business

SHORTEST_PAUSE_MS = 5_000
LONGEST_PAUSE_MS = 15 * 60_000
IDLE_PAUSE_MS = 60_000  # how often a laptop that sees its cloud asks for what others wrote
AFTER_ENTRY_MS = 1_500  # entries come in bursts: one round trip for a handful of them

# These need a person, not patience: asking again would change nothing.
_STOPPING = frozenset(("login.removed", "login.wrong", "cloud.too_old", "cloud.plain_http", "cloud.address"))

_log = logging.getLogger(__name__)


class Worker(QObject):
    """Made in the GUI thread, moved to its own; `begin` is called there."""

    status_changed = Signal(object)  # core.model.SyncStatus
    books_changed = Signal()
    ended = Signal()

    def __init__(self, open_engine: Callable[[], Engine], open_others: Callable[[], Sequence[Engine]] = tuple) -> None:
        """`open_engine` opens the engine's connection in the thread that calls it; what is told is of its group.

        `open_others` does so for the other groups of the laptop, which are sent and fetched after it.
        """
        super().__init__()
        self._open_engine, self._open_others = open_engine, open_others
        self._engine: Engine | None = None
        self._others: Sequence[Engine] = ()
        self._is_abandoned = False
        self._timer: QTimer | None = None
        self._failures = 0

    @Slot()
    def begin(self) -> None:
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._run)
        try:
            self._engine = self._open_engine()
            self._others = self._open_others()
        except Environment:
            return  # the writer meets the same disk and says so
        self.status_changed.emit(self._engine.status("offline"))
        self._timer.start(0)

    @Slot()
    def entry_recorded(self) -> None:
        """A commit was made: its truth is shown at once, and sent soon."""
        if self._engine is None or self._timer is None:
            return
        self.status_changed.emit(self._engine.status(self._resting_state()))
        if not self._failures and not 0 <= self._timer.remainingTime() < AFTER_ENTRY_MS:
            self._timer.start(AFTER_ENTRY_MS)

    @Slot()
    def send_now(self) -> None:
        """Somebody pressed the button, or the network changed."""
        self._failures = 0
        if self._engine is not None and self._timer is not None:
            self._timer.start(0)

    @Slot()
    def network_changed(self) -> None:
        """The system says that a network came or went. Only a hint: the answer of the cloud is the truth."""
        self.send_now()

    def abandon(self) -> None:
        """From any thread: what is under way is dropped; `end` is to follow in the worker's own thread."""
        self._is_abandoned = True
        for engine in (self._engine, *self._others):
            if engine is not None:
                engine.stop()

    @Slot()
    def end(self) -> None:
        """Stops for good and lets go of the books."""
        if self._timer is not None:
            self._timer.stop()
        for engine in (self._engine, *self._others):
            if engine is not None:
                engine.close()
        self._engine, self._others = None, ()
        self.ended.emit()

    @Slot()
    def _run(self) -> None:
        if self._engine is None or self._timer is None:
            return
        state, pause = "idle", IDLE_PAUSE_MS
        try:
            before = self._engine.status("sending")
            if before.waiting:
                self.status_changed.emit(before)
            self._engine.round(self._tell_progress)
            self._failures = 0
        except Exception as failure:
            if not isinstance(failure, Environment):
                _note(failure)  # a bug in a round ends that round, not the worker
            self._failures += 1
            is_stopped = isinstance(failure, Environment) and failure.code in _STOPPING
            state = "stopped" if is_stopped else "offline"
            pause = LONGEST_PAUSE_MS if is_stopped else self._pause()
        finally:
            self._timer.start(pause)  # whatever happened, the timer is armed again
        if self._engine.take_changed():
            self.books_changed.emit()
        self.status_changed.emit(self._engine.status(state))
        for other in self._others:
            self._run_other(other)

    def _run_other(self, engine: Engine) -> None:
        """A round of a group that is not open; what is wrong with it is shown when it is."""
        if self._is_abandoned:
            return
        try:
            engine.round()
        except Environment:
            return
        except Exception as failure:
            _note(failure)  # a bug with one group keeps none of the others from its cloud

    def _tell_progress(self, _arrived: int, _head: int) -> None:
        """A long round shows what it has brought so far."""
        if self._engine is None:
            return
        status = self._engine.status("sending")
        if status.is_arriving or status.waiting:
            self.status_changed.emit(status)
            if self._engine.take_changed():
                self.books_changed.emit()

    def _pause(self) -> int:
        """Full jitter: laptops that lost their cloud together must not come back together."""
        longest = min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** min(self._failures, 10))
        return random.randint(SHORTEST_PAUSE_MS // 5, longest)  # noqa: S311 - a pause is no secret

    def _resting_state(self) -> str:
        return "offline" if self._failures else "idle"


def _note(error: Exception) -> None:
    """Writes down where a bug happened, never its message: that may hold names or amounts."""
    frames = reversed(traceback.extract_tb(error.__traceback__))
    _log.error("%s at %s", type(error).__name__, " < ".join(f"{each.name}:{each.lineno}" for each in frames))
