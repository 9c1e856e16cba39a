"""A child of the benchmark: shows one window, says so when it is painted, and is gone. `bare` or `desk`."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget


class FirstPaint(QObject):
    """Ends the process when the window has painted everything in it for the first time."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            self.startTimer(0)
        return False

    def timerEvent(self, _: object) -> None:
        print("painted", flush=True)
        os._exit(0)


def bare() -> None:
    app = QApplication(sys.argv[:1])
    watch = FirstPaint()
    app.installEventFilter(watch)
    window = QLabel("SavingsDesk")
    window.resize(1366, 768)
    window.show()
    app.exec()


def desk(folder: str) -> None:
    from savingsdesk import app

    def watched(running: QApplication) -> int:
        watch = FirstPaint()
        running.installEventFilter(watch)
        return QApplication.exec()

    app.run = watched  # type: ignore[assignment]
    app.main(["--data", folder])


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        desk(sys.argv[2])
