"""How far long work is, told to the window, and the wish to stop, told to the work."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from savingsdesk.ui.screen import Cancelled


class Stoppable(QObject):
    """A progress callable for another thread: numbers come out by signal, and the wish to stop goes in."""

    moved = Signal(object)  # (done, of)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    def restart(self) -> Stoppable:
        self._stop.clear()
        return self

    def cancel(self) -> None:
        self._stop.set()

    def __call__(self, done: int, of: int) -> None:
        """Raises `Cancelled` once somebody wished to stop."""
        if self._stop.is_set():
            raise Cancelled
        self.moved.emit((done, of))
