"""The backups of the opened group: made by themselves when one is due, or when somebody asks.

The writer's thread does them step by step, and what people enter goes between two steps.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot

from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.progress import Stoppable
from savingsdesk.ui.screen import Cancelled

if TYPE_CHECKING:
    from savingsdesk.desk.backup import Made, Making
    from savingsdesk.desk.session import Books, Session

_PLACE = "backup/place"
_COPIED_AT = "backup/copied_at"
_FIRST_LOOK_MS = 20_000  # after the unlock, when people have found their place
_AFTER_A_MEETING_MS = 3_000
_LOOK_MS = 3_600_000


class BackingUp(QObject):
    """One making at a time. `moved` tells thousandths, `ended` what came of it: `Made`, a failure, None if stopped."""

    moved = Signal(int)
    ended = Signal(object)

    def __init__(self, session: Session, jobs: Jobs, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._settings = session, jobs, settings
        self._making: Making | None = None
        self._is_running = self._is_over = self._is_asked = False
        self._progress = Stoppable(self)
        self._progress.moved.connect(self._tell)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.begin_if_due)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.begin_if_due)

    @property
    def is_running(self) -> bool:
        return self._is_running

    @property
    def was_asked(self) -> bool:
        """Whether the last making was a person's wish, who waits for its end."""
        return self._is_asked

    @property
    def place(self) -> Path | None:
        """The second place that was chosen, whether it is there now or not. Practice stays on this laptop."""
        text = str(self._settings.value(_PLACE, "", type=str))
        is_practice = self._session.opened.folder.parent.name == "practice"
        return Path(text) if text and not is_practice else None

    @place.setter
    def place(self, chosen: Path | None) -> None:
        if chosen != self.place:
            self._settings.remove(_COPIED_AT)
        self._settings.setValue(_PLACE, str(chosen) if chosen else "")

    @property
    def copied_at(self) -> int | None:
        """When the last copy went to the chosen place, in milliseconds since 1970 UTC."""
        text = str(self._settings.value(_COPIED_AT, "", type=str))
        return int(text) if text.isdecimal() else None

    def watch(self) -> None:
        """From now on backups are made by themselves: once a day, and after each closed meeting."""
        self._jobs.changed.connect(self._on_changed)
        self._soon.start(_FIRST_LOOK_MS)
        self._clock.start(_LOOK_MS)

    @Slot()
    def end(self) -> None:
        """The books are locked: no step follows."""
        self._is_over = True
        self._clock.stop()
        self._soon.stop()
        self._progress.cancel()

    @Slot()
    def begin_if_due(self) -> None:
        if self._is_running or self._is_over:
            return
        session, place = self._session, self.place

        def is_due(books: Books) -> bool:
            from savingsdesk.desk import backup

            return backup.is_due(session, books, place)

        self._jobs.read(is_due, self._begin_by_itself, lambda _failure: None)

    def begin(self) -> None:
        """Somebody asked for a backup."""
        self._begin(is_asked=True)

    def cancel(self) -> None:
        self._progress.cancel()

    def _begin_by_itself(self, is_due: bool) -> None:
        if is_due:
            self._begin(is_asked=False)

    def _begin(self, *, is_asked: bool) -> None:
        if self._is_running or self._is_over:
            return
        self._is_running, self._is_asked = True, is_asked
        session, place, progress = self._session, self.place, self._progress.restart()

        def prepared(_books: Books) -> Making:
            from savingsdesk.desk.backup import Making

            return Making(session, place, progress, is_asked=is_asked)

        self.moved.emit(0)
        self._jobs.read(prepared, self._prepared, self._failed)

    def _prepared(self, making: Making) -> None:
        self._making = making
        self._step()

    def _step(self) -> None:
        making = self._making
        if making is not None and not self._is_over:
            self._jobs.read(lambda _books: making.step(), self._stepped, self._failed)

    def _stepped(self, has_more: bool) -> None:
        if has_more:
            self._step()
        elif self._making is not None:
            self._finish(self._making.made)

    def _failed(self, error: Exception) -> None:
        self._finish(None if isinstance(error, Cancelled) else error)

    def _finish(self, outcome: Made | Exception | None) -> None:
        self._making, self._is_running = None, False
        if outcome is not None and not isinstance(outcome, Exception) and outcome.copy is not None:
            self._settings.setValue(_COPIED_AT, str(outcome.copy.made_at))
        self.ended.emit(outcome)

    @Slot(object)
    def _tell(self, counted: tuple[int, int]) -> None:
        if self._is_running:
            self.moved.emit(counted[0])

    @Slot(object)
    def _on_changed(self, changed: frozenset[str]) -> None:
        if "meeting" in changed and not self._is_over:
            self._soon.start(_AFTER_A_MEETING_MS)
