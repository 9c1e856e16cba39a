"""A child of the benchmark: shows one window, says so when it is painted, and is gone. `bare` or `desk`."""

from __future__ import annotations

import os
import sys


def end_at_first_paint() -> object:
    """Ends the process when the visible window has painted everything in it for the first time.

    It watches the window alone: to look at every event of every widget would cost more than painting them.
    """
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    class FirstPaint(QObject):
        def eventFilter(self, _: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                self.startTimer(0)
            return False

        def timerEvent(self, _: object) -> None:
            print("painted", flush=True)
            os._exit(0)

    watch = FirstPaint()
    next(each for each in QApplication.topLevelWidgets() if each.isVisible()).installEventFilter(watch)
    return watch


def bare() -> None:
    from PySide6.QtWidgets import QApplication, QLabel

    app = QApplication(sys.argv[:1])
    window = QLabel("SavingsDesk")
    window.resize(1366, 768)
    window.show()
    watch = end_at_first_paint()
    app.exec()
    del watch


def desk(folder: str) -> None:
    from savingsdesk import __main__ as start

    app = start.load_desktop()

    def watched(_: object) -> int:
        watch = end_at_first_paint()
        status = int(app.QApplication.exec())
        del watch
        return status

    app.run = watched  # type: ignore[attr-defined]
    app.main(["--data", folder])


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        desk(sys.argv[2])
