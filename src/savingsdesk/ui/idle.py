"""Whether somebody is there: after some minutes without a key, a click or a touch the books lock themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QWindow

MINUTES = 5
_SIGNS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


class IdleWatch(QObject):
    """`left_alone` says that nobody touched the window for so long.

    It listens to the window of the system, not to the application: there each event comes once, not once a widget.
    """

    left_alone = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.left_alone)

    def watch(self, window: QWindow) -> None:
        window.installEventFilter(self)

    @Slot(int)
    def begin(self, minutes: int) -> None:
        """Counts from now; 0 minutes never end."""
        self._timer.stop()
        if minutes > 0:
            self._timer.start(minutes * 60_000)

    def end(self) -> None:
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS and self._timer.isActive():
            self._timer.start()
        return False
