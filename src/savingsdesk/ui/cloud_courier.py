"""The USB courier on the Sync screen: the group's books by stick, from laptop to laptop, both ways."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar

from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.fields import Card, button, label, repolish
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.progress import Stoppable
from savingsdesk.ui.screen import Cancelled, Shell

if TYPE_CHECKING:
    from savingsdesk.core.courier import TakenIn, WrittenOut

_PLACE = "courier/place"


class CourierCard(Card):
    def __init__(self, jobs: Jobs, shell: Shell) -> None:
        super().__init__(self.tr("By USB stick"))
        self._jobs, self._shell = jobs, shell
        self._is_busy = False
        self._progress = Stoppable(self)
        self._progress.moved.connect(self._on_moved)
        what = self.tr(
            "Where there is no network, a stick carries the books to another laptop of the group, and back. "
            "Who finds the stick can read nothing of it."
        )
        self.body.setSpacing(theme.M)
        self.body.addWidget(label(what, tone="faint", wraps=True))
        self.take = button(self.tr("&Take in from a stick"))
        self.write = button(self.tr("&Write to a stick"))
        self.take.clicked.connect(self._ask_take)
        self.write.clicked.connect(self._ask_write)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.take)
        row.addWidget(self.write)
        self._stop = button(self.tr("&Cancel"))
        self._stop.clicked.connect(self._progress.cancel)
        self._stop.hide()
        row.addWidget(self._stop)
        row.addStretch()
        self.body.addLayout(row)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1_000)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(self.tr("Carrying by stick"))
        self._bar.hide()
        self._note = label("", wraps=True)
        self._note.hide()
        self.body.addWidget(self._bar)
        self.body.addWidget(self._note)

    def take_from(self, place: Path) -> None:
        """Takes in every file of the group that lies there."""
        if self._is_busy:
            return
        take, progress = self._shell.links.take_courier, self._progress.restart()
        self._begin(place, self.tr("Taking in from the stick. You can go on working."))
        self._jobs.write(lambda books: take(books, place, progress), self._taken, self._failed)

    def write_to(self, place: Path) -> None:
        if self._is_busy:
            return
        write, progress = self._shell.links.write_courier, self._progress.restart()
        self._begin(place, self.tr("Writing to the stick. Leave it in until this is done."))
        self._jobs.write(lambda books: write(books, place, progress), self._written, self._failed)

    @Slot()
    def _ask_take(self) -> None:
        dialog = self._dialog(self.tr("Choose the stick to take in from"))
        dialog.fileSelected.connect(lambda folder: self.take_from(Path(folder)))
        dialog.open()

    @Slot()
    def _ask_write(self) -> None:
        dialog = self._dialog(self.tr("Choose the stick to write to"))
        dialog.fileSelected.connect(lambda folder: self.write_to(Path(folder)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        former = str(self._shell.settings.value(_PLACE, "", type=str))
        if former and Path(former).is_dir():
            dialog.setDirectory(former)
        return dialog

    def _begin(self, place: Path, text: str) -> None:
        self._shell.settings.setValue(_PLACE, str(place))
        self._set_busy(True)
        self._bar.setValue(20)
        self._tell(text, "faint")

    def _taken(self, taken: TakenIn) -> None:
        self._set_busy(False)
        moment = figures.moment_text(taken.newest_at, max(taken.newest_at, self._now()))
        if taken.copied or taken.differing:
            text = self.tr(
                "%Ln entry(s) of the stick differ from what is here. Nothing was changed: write to the stick now, "
                "and take it in on the other laptop.",
                "",
                taken.copied + taken.differing,
            )
            self._tell(text, "amber")
        elif taken.fresh:
            text = self.tr("✓ %Ln new entry(s) were taken in, written {moment}.", "", taken.fresh)
            self._tell(text.format(moment=moment), "green")
        else:
            text = self.tr("✓ Nothing on the stick is new. It was written {moment}.")
            self._tell(text.format(moment=moment), "green")

    def _written(self, written: WrittenOut) -> None:
        self._set_busy(False)
        text = self.tr("✓ %Ln entry(s) are on the stick, locked. You can take it out.", "", written.operations)
        self._tell(text, "green")

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, Cancelled):
            self._tell(self.tr("Stopped. Nothing is lost: do it once more when there is time."), "faint")
        else:
            self._tell(messages.sentence(error), "red")

    @Slot(object)
    def _on_moved(self, counted: tuple[int, int]) -> None:
        if self._is_busy and counted[1]:
            self._bar.setValue(max(20, counted[0] * 1_000 // counted[1]))

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self._bar.setVisible(busy)
        self._stop.setVisible(busy)
        self.take.setEnabled(not busy)
        self.write.setEnabled(not busy)

    def _tell(self, text: str, tone: str) -> None:
        self._note.setText(text)
        self._note.setProperty("tone", tone)
        self._note.setVisible(bool(text))
        repolish(self._note)

    def _now(self) -> int:
        from PySide6.QtCore import QDateTime

        return QDateTime.currentMSecsSinceEpoch()
