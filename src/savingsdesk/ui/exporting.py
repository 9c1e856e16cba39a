"""Lists and statements as Excel or CSV files: where to, what that means, and where it lies afterwards."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from savingsdesk.core.money import currency
from savingsdesk.desk import exchange, groups
from savingsdesk.ui import theme
from savingsdesk.ui.fields import button, label
from savingsdesk.ui.messages import Message
from savingsdesk.ui.screen import Panel

if TYPE_CHECKING:
    from savingsdesk.desk.exchange import Sheet
    from savingsdesk.desk.session import Books
    from savingsdesk.ui.jobs import Jobs
    from savingsdesk.ui.screen import Shell

WARNED = "export/warned"
FOLDER = "export/folder"

Make = Callable[["Books"], "Sequence[Sheet]"]


def export(shell: Shell, jobs: Jobs, parent: QWidget, name: str, make: Make) -> None:
    """Asks for a file and writes what `make` answers on the writer's thread. `name` is what the file may be called.

    The first time, people are told that anybody can read such a file.
    """
    work = Exporting(shell, jobs, parent, name, make)
    if shell.settings.value(WARNED, False, type=bool):
        work.choose()
        return
    panel = ReadableByAll()
    panel.agreed.connect(lambda: work.agree(panel))
    shell.ask(panel)


class ReadableByAll(Panel):
    """Said once: outside of the program nothing is locked."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Save for Excel"))
        self.choose_button = button(self.tr("&Choose where to save"), "primary")
        self.leave_button = button(self.tr("&Back"))
        self.agreed = self.choose_button.clicked
        self.leave_button.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        column.setSpacing(theme.L)
        column.addWidget(label(self.tr("Save for Excel"), "title", strong=True))
        for text in (
            self.tr("The books in this program are locked with your password. A saved sheet is not."),
            self.tr("Everyone who gets the file can read the names and the money in it."),
            self.tr("Save it where only officers reach it, and delete it when it was used."),
        ):
            column.addWidget(label(text, wraps=True))
        column.addStretch()
        foot = QHBoxLayout()
        foot.addWidget(self.choose_button)
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        column.addLayout(foot)

    def start_focus(self) -> None:
        self.choose_button.setFocus()


class Exporting(QObject):
    """One sheet on its way into a file."""

    def __init__(self, shell: Shell, jobs: Jobs, parent: QWidget, name: str, make: Make) -> None:
        super().__init__(parent)
        self._shell, self._jobs, self._parent = shell, jobs, parent
        self._name, self._make = name, make

    def agree(self, panel: Panel) -> None:
        self._shell.settings.setValue(WARNED, True)
        panel.closed.emit()
        self.choose()

    def choose(self) -> None:
        """Asks for the file, in the folder of the last time."""
        excel, text = self.tr("Excel (*.xlsx)"), self.tr("CSV, for any program (*.csv)")
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._parent, self.tr("Save for Excel"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([excel, text])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("csv" if chosen == text else "xlsx"))
        dialog.setDirectory(str(self._shell.settings.value(FOLDER, documents, type=str)))
        dialog.selectFile(f"{file_name(self._name)}.xlsx")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.write(Path(file)))
        dialog.open()

    def write(self, file: Path) -> None:
        """Writes what was asked for; a name that ends with .csv gets the first sheet alone."""
        is_mirrored = self._parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        make = self._make

        def work(books: Books) -> None:
            sheets = make(books)
            exponent = currency(groups.get(books).currency).exponent
            if file.suffix.lower() == ".csv":
                exchange.write_csv(file, sheets[0], exponent)
            else:
                exchange.write_xlsx(file, sheets, exponent, right_to_left=is_mirrored)

        self._shell.settings.setValue(FOLDER, str(file.parent))
        self._jobs.read(work, lambda _: self._on_written(file), self._shell.fail)

    def _on_written(self, file: Path) -> None:
        text = self.tr("Saved as {file} in the folder {folder}.")
        text = text.format(file=file.name, folder=str(file.parent))
        self._shell.say(Message(text, "green", self.tr("Open the folder"), lambda: _open(file.parent)))


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def file_name(name: str) -> str:
    """A name that every disk and stick takes; letters of all scripts stay."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f\s]+', " ", name).strip(" .")[:80].strip(" .") or "savingsdesk"
