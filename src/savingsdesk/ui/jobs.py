"""The writer: one thread that all writing of books goes through, in the order in which it was asked for.

Its results come back on the GUI thread as plain calls. Only slots of QObjects cross threads here, so nothing of the
screens ever runs on the writer thread but the `verb` that they hand over.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from savingsdesk.core.errors import Failure

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books, Session

T = TypeVar("T")
_MOST = 2**31  # numbers that Qt can carry, and more than are ever under way


@dataclass(slots=True)
class _Job:
    """One thing to do on the writer thread, and later what came of it."""

    work: Callable[[_Writer], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    is_write: bool
    result: Any = None
    error: Exception | None = None
    changed: frozenset[str] = frozenset()


class _Reading(Generic[T]):
    """Where a long reading is; what was closed meanwhile is not read on, and has no answer."""

    def __init__(self, begin: Callable[[Books], Generator[None, None, T]]) -> None:
        self._begin = begin
        self._books: Books | None = None
        self._steps: Generator[None, None, T] | None = None
        self.answer: list[T] = []

    def go_on(self, writer: _Writer) -> bool:
        """One step; whether there are more."""
        if self._steps is None:
            self._books = writer.lend()
            self._steps = self._begin(self._books)
        elif writer.books is not self._books:
            return False
        try:
            next(self._steps)
        except StopIteration as end:
            self.answer.append(end.value)
            return False
        return True


class _Writer(QObject):
    """Lives in the writer thread and alone touches the connection that writes.

    A job reaches back to the panel that asked. The GUI thread keeps it and is told its number, when nothing here holds
    it any more: a widget that this thread lets go of last would be taken apart by two threads at once.
    """

    finished = Signal(int)

    def __init__(self, jobs: Mapping[int, _Job]) -> None:
        super().__init__()
        self.books: Books | None = None
        self._jobs = jobs

    @Slot(int)
    def run(self, number: int) -> None:
        self._do(self._jobs[number])
        self.finished.emit(number)

    def _do(self, job: _Job) -> None:
        try:
            job.result = job.work(self)
        except Exception as error:  # every failure goes back to who asked
            job.error = error
        if job.is_write and job.error is None and self.books is not None:
            job.changed = self.books.take_changed()

    def attach(self, session: Session) -> None:
        self.detach()
        self.books = session.open_writer()

    def detach(self) -> None:
        if self.books is not None:
            self.books.close()
            self.books = None

    def lend(self) -> Books:
        if self.books is None:
            raise RuntimeError("nothing is attached to write to")
        return self.books

    def write(self, verb: Callable[[Books], T]) -> T:
        return verb(self.lend())

    @Slot()
    def end(self) -> None:
        self.detach()
        QThread.currentThread().quit()


class Jobs(QObject):
    """`changed` carries the names of the entities that a successful write touched, after its `done` was called.

    `idle` says that nothing is queued any more.
    """

    changed = Signal(object)
    idle = Signal()
    _asked = Signal(int)
    _ending = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = self._writing = 0
        self._is_stopped = False
        self._thread = QThread(self)
        self._thread.setObjectName("writer")
        self._jobs: dict[int, _Job] = {}
        self._numbers = itertools.count()
        self._writer = _Writer(self._jobs)
        self._writer.moveToThread(self._thread)
        self._asked.connect(self._writer.run)
        self._ending.connect(self._writer.end)
        self._writer.finished.connect(self._deliver)
        self._thread.start()

    @property
    def is_writing(self) -> bool:
        """Whether something that people entered is still on its way into the books."""
        return self._writing > 0

    @property
    def is_busy(self) -> bool:
        """Whether anything is asked for and not yet answered."""
        return self._waiting > 0

    def prepare(
        self,
        make: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Long work that makes a session: founding, unlocking, fetching. Runs on the writer thread."""
        self._ask(_Job(lambda _writer: make(), done, failed, is_write=False))

    def attach(self, session: Session, failed: Callable[[Exception], None] | None = None) -> None:
        """From now on `write` writes to this session's books."""
        self._ask(_Job(lambda writer: writer.attach(session), _nothing, failed or _raise, is_write=False))

    def write(
        self,
        verb: Callable[[Books], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._ask(_Job(lambda writer: writer.write(verb), done, failed, is_write=True))

    def read(
        self,
        verb: Callable[[Books], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """What sums or searches the books and writes nothing; after what was asked to be written before."""
        self._ask(_Job(lambda writer: writer.write(verb), done, failed, is_write=False))

    def read_in_steps(
        self,
        begin: Callable[[Books], Generator[None, None, T]],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Long reading that nobody waits for: what is asked for meanwhile goes between two steps of it.

        Nothing is answered when the books are closed before its end.
        """
        reading = _Reading(begin)

        def go_on(has_more: bool) -> None:
            if has_more:
                self._ask(_Job(reading.go_on, go_on, failed, is_write=False))
            elif reading.answer:
                done(reading.answer[0])

        go_on(True)

    def detach(self, done: Callable[[], None] | None = None) -> None:
        """Closes the writer's connection once everything queued before is written; then calls `done`."""
        self._ask(_Job(lambda writer: writer.detach(), lambda _: done() if done else None, _raise, is_write=False))

    def stop(self) -> None:
        """Waits for the queued writes, then ends the thread. The last call; results still under way are dropped."""
        if self._thread.isRunning():
            self._writer.finished.disconnect(self._deliver)
            self._is_stopped = True  # what was posted before that still comes
            self._ending.emit()
            self._thread.wait()
        self._waiting = self._writing = 0

    def _ask(self, job: _Job) -> None:
        self._waiting += 1
        self._writing += job.is_write
        number = next(self._numbers) % _MOST
        self._jobs[number] = job
        self._asked.emit(number)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        if self._is_stopped:
            return
        job = self._jobs.pop(number)
        self._waiting -= 1
        self._writing -= job.is_write
        try:
            if job.error is None:
                job.done(job.result)
            else:
                _note(job.error)
                job.failed(job.error)
        finally:
            if job.changed:
                self.changed.emit(job.changed)
            if self._waiting == 0:
                self.idle.emit()


def _nothing(_result: object) -> None:
    """What attaching does when it went well."""


def _raise(error: Exception) -> None:
    raise error


def _note(error: Exception) -> None:
    """Writes down where a bug happened, never its message: that may hold names or amounts."""
    if not isinstance(error, Failure):
        import logging
        import traceback

        frames = reversed(traceback.extract_tb(error.__traceback__))
        places = " < ".join(f"{each.name}:{each.lineno}" for each in frames)
        logging.getLogger(__name__).error("%s at %s", type(error).__name__, places)
