"""A child of the benchmark: shows one window, says so when it is painted, and is gone. `bare` or `desk`."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel


class FirstPaint(QObject):
    """Ends the process when the window has painted everything in it for the first time.

    It watches the window alone: to look at every event of every widget would cost more than painting them.
    """

    def __init__(self) -> None:
        super().__init__()
        next(each for each in QApplication.topLevelWidgets() if each.isVisible()).installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.startTimer(0)
        return False

    def timerEvent(self, _: object) -> None:
        print("painted", flush=True)
        os._exit(0)


def bare() -> None:
    app = QApplication(sys.argv[:1])
    window = QLabel("SavingsDesk")
    window.resize(1366, 768)
    window.show()
    watch = FirstPaint()
    app.exec()
    del watch


def desk(folder: str) -> None:
    from savingsdesk import app

    def watched(_: QApplication) -> int:
        watch = FirstPaint()
        status = QApplication.exec()
        del watch
        return status

    app.run = watched  # type: ignore[assignment]
    app.main(["--data", folder])


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        desk(sys.argv[2])
