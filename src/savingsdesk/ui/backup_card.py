"""Backups in Settings: where they go, when the last ones were made, and one more at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout

from savingsdesk.core.errors import Failure
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.backing_up import BackingUp
from savingsdesk.ui.fields import Card, Elided, Line, Pill, button, label, repolish
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.screen import Shell
from savingsdesk.ui.settings_page import head

if TYPE_CHECKING:
    from savingsdesk.desk.backup import Backup, Made
    from savingsdesk.desk.session import Books, Session

State = tuple["Backup | None", "Backup | None", bool]  # the last one here, the last one at the place, is it there


class BackupCard(Card):
    """What is shown is read whenever the card comes into sight, and after each making."""

    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self.body.addLayout(head(self.tr("Backup")))
        self._session, self._jobs, self._shell = session, jobs, shell
        self._backups = shell.backups or BackingUp(session, jobs, shell.settings, self)
        what = self.tr(
            "A backup is one file with all the books of this laptop. It is locked like them: only the user name and "
            "the password of an officer open it. It is made by itself after each meeting and once a day."
        )
        self.body.setSpacing(theme.M)
        self.body.addWidget(label(what, tone="faint", wraps=True))
        self._here = self._fact(self.tr("Last backup on this laptop"))
        self.body.addWidget(Line())
        self._there = self._fact(self.tr("Last copy at the backup place"))
        self.body.addWidget(Line())
        self._add_place()
        self.body.addWidget(Line())
        self._bar = QProgressBar()
        self._bar.setRange(0, 1_000)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(self.tr("Backing up"))
        self._bar.hide()
        self._note = label("", wraps=True)
        self._note.hide()
        self._now = button(self.tr("&Back up now"))
        self._now.clicked.connect(self._begin_or_stop)
        row = QHBoxLayout()
        row.addWidget(self._now)
        row.addStretch()
        self.body.addLayout(row)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._note)
        self._backups.moved.connect(self._on_moved)
        self._backups.ended.connect(self._on_ended)
        self.setFocusProxy(self._now)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read_again()

    def read_again(self) -> None:
        """Looks at both places again; a stick may have come or gone."""
        session, place = self._session, self._backups.place

        def look(_books: Books) -> State:
            from savingsdesk.desk import backup

            there = backup.last(session, place) if place else None
            return backup.last(session), there, bool(place and place.is_dir())

        self._jobs.read(look, self._show, self._shell.fail)

    def _add_place(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.S)
        head.addWidget(label(self.tr("Backup place"), tone="faint"))
        self._absent = Pill(self.tr("not here now"), "amber")
        self._absent.hide()
        head.addWidget(self._absent)
        head.addStretch()
        self._place = Elided(strong=True)
        words = QVBoxLayout()
        words.setSpacing(theme.XS)
        words.addLayout(head)
        words.addWidget(self._place)
        self.body.addLayout(words)
        self._choose = button(self.tr("Choose the &place"))
        self._choose.clicked.connect(self._choose_place)
        self._forget = button(self.tr("&No place"))
        self._forget.setAccessibleDescription(self.tr("Backups stay on this laptop alone."))
        self._forget.clicked.connect(lambda: self._set_place(None))
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self._choose)
        row.addWidget(self._forget)
        row.addStretch()
        self.body.addLayout(row)

    def _show(self, state: State) -> None:
        here, there, is_there = state
        now, place = self._session.books.now_ms(), self._backups.place
        never = self.tr("none yet")
        self._here.setText(figures.moment_text(here.made_at, now) if here else never)
        copied_at = there.made_at if there else self._backups.copied_at
        if place is None:
            self._there.setText(self.tr("no place chosen"))
        else:
            self._there.setText(figures.moment_text(copied_at, now) if copied_at else never)
        self._place.setText(_path_text(place) if place else self.tr("A USB stick or another folder. None is chosen."))
        self._absent.setVisible(place is not None and not is_there)
        self._forget.setVisible(place is not None)
        if self._backups.is_running:
            self._set_busy(True)

    @Slot()
    def _begin_or_stop(self) -> None:
        if self._backups.is_running:
            self._backups.cancel()
            self._tell(self.tr("Stopping. The former backups stay as they are."), "faint")
        else:
            self._backups.begin()

    @Slot(int)
    def _on_moved(self, thousandths: int) -> None:
        if self._bar.isHidden():
            self._set_busy(True)
        self._bar.setValue(max(thousandths, 20))

    @Slot(object)
    def _on_ended(self, outcome: Made | Exception | None) -> None:
        self._set_busy(False)
        if outcome is None:
            self._tell(self.tr("Stopped. There is no new backup; the former ones stay as they are."), "faint")
        elif isinstance(outcome, Exception):
            self._tell(messages.sentence(outcome), "red")
        elif isinstance(outcome.problem, Failure):
            self._tell(messages.sentence(outcome.problem), "amber")
        elif outcome.copy is not None:
            self._tell(self.tr("✓ Backed up, on this laptop and at the backup place."), "green")
        elif self._backups.place is None:
            self._tell(
                self.tr("✓ Backed up on this laptop. If it is lost, the backup is lost too: choose a second place."),
                "green",
            )
        else:
            self._tell(self.tr("✓ Backed up on this laptop."), "green")
        self.read_again()

    def _set_busy(self, busy: bool) -> None:
        self._bar.setVisible(busy)
        self._now.setText(self.tr("&Cancel") if busy else self.tr("&Back up now"))
        self._choose.setEnabled(not busy)
        self._forget.setEnabled(not busy)
        if busy:
            self._tell(self.tr("Backing up. You can go on working."), "faint")

    def _tell(self, text: str, tone: str) -> None:
        self._note.setText(text)
        self._note.setProperty("tone", tone)
        self._note.setVisible(bool(text))
        repolish(self._note)

    @Slot()
    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose where a copy of each backup goes"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if self._backups.place is not None:
            dialog.setDirectory(str(self._backups.place))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    @Slot(str)
    def _on_chosen(self, folder: str) -> None:
        self._set_place(Path(folder))

    def _set_place(self, place: Path | None) -> None:
        self._backups.place = place
        self._tell("", "faint")
        self.read_again()

    def _fact(self, name: str) -> QLabel:
        value = label("", "figure", strong=True)
        row = QHBoxLayout()
        row.addWidget(label(name, tone="faint"), 1)
        row.addWidget(value)
        self.body.addLayout(row)
        return value


def _path_text(place: Path) -> str:
    """The path as this system writes it, from left to right also among words that go the other way."""
    return f"\N{LEFT-TO-RIGHT ISOLATE}{QDir.toNativeSeparators(str(place))}\N{POP DIRECTIONAL ISOLATE}"
