"""Work of many short steps on the GUI thread, where only that thread may do it: the window answers between them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot

_SLICE_MS = 6


class Turns(QObject):
    """Some milliseconds of work in each turn of the event loop; one work at a time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[Any] | None = None
        self._done: Callable[[], None] | None = None
        self._failed: Callable[[Exception], None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    @property
    def is_busy(self) -> bool:
        return self._steps is not None

    def start(self, steps: Iterator[Any], done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        """What was worked on before is given up."""
        self.stop()
        self._steps, self._done, self._failed = steps, done, failed
        self._timer.start(0)

    def stop(self) -> None:
        self._timer.stop()
        steps, self._steps = self._steps, None
        if isinstance(steps, Generator):
            steps.close()  # a painter among them ends before its device goes

    @Slot()
    def _turn(self) -> None:
        if self._steps is None:
            return
        clock = QElapsedTimer()
        clock.start()
        try:
            for _ in self._steps:
                if clock.elapsed() >= _SLICE_MS:
                    return
        except Exception as error:
            self.stop()
            if self._failed is not None:
                self._failed(error)
            return
        self.stop()
        if self._done is not None:
            self._done()
