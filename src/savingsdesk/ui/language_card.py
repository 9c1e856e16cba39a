"""The part of Settings about the language: which one, whether a speaker has checked it, and corrected translations."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout

from savingsdesk.ui import language, messages, theme, translating
from savingsdesk.ui.fields import Card, Choice, Field, button, label, repolish
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.settings_page import head
from savingsdesk.ui.translating import Checked

_PAUSE_MS = 500  # the arrow keys pass by languages that nobody wants
_MOST_NAMED = 5


class LanguageChoice(Field[Choice]):
    """The languages, each named by those who speak it: for Settings, and for the first page of all.

    What is chosen shows at once; just before that, `chosen` carries its code, or nothing for that of the system.
    """

    chosen = Signal(str)

    def __init__(self, settings: QSettings) -> None:
        super().__init__(QCoreApplication.translate("LanguageChoice", "Language of the pro&gram"), Choice())
        self._settings = settings
        self.edit.addItem(self.tr("As the system"), "")
        for each in language.LANGUAGES.values():
            self.edit.addItem(each.name, each.code)
        self.edit.setCurrentIndex(self.edit.findData(language.chosen(settings)))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._choose)
        self.edit.activated.connect(self._pause.start)

    @Slot()
    def _choose(self) -> None:
        code = str(self.edit.currentData())
        if code != language.chosen(self._settings):
            self.chosen.emit(code)
            language.choose(cast(QApplication, QApplication.instance()), self._settings, code)


class LanguageCard(Card):
    """Every choice shows at once: the window is made anew in the other language, and this card with it.

    `chosen` is that of the `LanguageChoice`.
    """

    chosen = Signal(str)

    def __init__(self, settings: QSettings, jobs: Jobs) -> None:
        super().__init__()
        self.body.addLayout(head(self.tr("Language")))
        self._settings, self._jobs = settings, jobs
        self._folder = language.corrections(settings)
        self._code = language.current().code
        self.choice = LanguageChoice(settings)
        self.choice.chosen.connect(self.chosen)
        self._unchecked = _Notice("amber")
        self._state = label("", "small", "faint", wraps=True)
        self._state.hide()
        self._problem = _Notice("red")
        self._save = button(self.tr("Sa&ve it to correct…"))
        self._load = button(self.tr("Load a &corrected translation…"))
        self.remove = button(self.tr("&Remove the corrections"), "link")
        self.remove.hide()
        self._lay_out()
        if not language.current().is_checked:  # only now has it a parent; shown before, it would be a window of its own
            self._unchecked.show_text(
                self.tr("This translation was made without a speaker of the language. Tell us what sounds wrong.")
            )
        self._save.clicked.connect(self._ask_where)
        self._load.clicked.connect(self._ask_which)
        self.remove.clicked.connect(self._remove)
        code, folder = self._code, self._folder
        jobs.prepare(lambda: translating.kept(code, folder), self._show_kept, self._fail)

    def start_focus(self) -> None:
        self.choice.edit.setFocus()

    def load(self, file: Path) -> None:
        """Takes a corrected .ts into use at once; what is wrong with it is said in the card."""
        code, folder = self._code, self._folder
        self._problem.show_text("")
        self._jobs.prepare(lambda: translating.keep(file, code, folder), self._loaded, self._fail)

    def save(self, file: Path) -> None:
        """Writes the translation in use, for a field officer to correct."""
        code, folder = self._code, self._folder
        self._problem.show_text("")
        self._jobs.prepare(lambda: translating.save_to_correct(code, folder, file), lambda _: None, self._fail)

    def _lay_out(self) -> None:
        self.body.addWidget(self.choice)
        self.body.addWidget(self._unchecked)
        self.body.addSpacing(theme.S)
        explained = self.tr("A wrong word? Save the translation as a file, correct it there, and load it again.")
        self.body.addWidget(label(explained, "small", "faint", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self._save)
        row.addWidget(self._load)
        row.addStretch()
        self.body.addLayout(row)
        self.body.addWidget(self._state)
        self.body.addWidget(self._problem)
        self.body.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)

    def _loaded(self, checked: Checked) -> None:
        if checked.texts:
            language.reload(cast(QApplication, QApplication.instance()), self._settings)
        else:
            self._problem.show_text(self._named(checked))

    def _show_kept(self, checked: Checked | None) -> None:
        if checked is None:
            return
        self.remove.show()
        self._state.setText(self.tr("%Ln corrected text(s) are in use.", "", len(checked.texts)))
        self._state.show()
        if checked.refused:
            self._problem.show_text(self._named(checked))

    def _named(self, checked: Checked) -> str:
        """The texts that are not used, each by its English words, with the reason."""
        reasons = {
            "placeholders": self.tr("“{text}”: the words in braces and the number must stay as they are."),
            "forms": self.tr("“{text}”: a form of the plural is missing."),
        }
        lines = [self.tr("%Ln text(s) of the file cannot be used:", "", len(checked.refused))]
        lines += [reasons[each.reason].format(text=each.source) for each in checked.refused[:_MOST_NAMED]]
        more = len(checked.refused) - _MOST_NAMED
        if more > 0:
            lines.append(self.tr("and %Ln more", "", more))
        return "\n".join(lines)

    @Slot()
    def _remove(self) -> None:
        code, folder = self._code, self._folder

        def removed(_nothing: None) -> None:
            language.reload(cast(QApplication, QApplication.instance()), self._settings)

        self._jobs.prepare(lambda: translating.remove(code, folder), removed, self._fail)

    def _fail(self, error: Exception) -> None:
        self._problem.show_text(messages.sentence(error))

    @Slot()
    def _ask_which(self) -> None:
        dialog = self._dialog(self.tr("Load a corrected translation"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self.load(Path(file)))
        dialog.open()

    @Slot()
    def _ask_where(self) -> None:
        dialog = self._dialog(self.tr("Save the translation"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ts")
        dialog.selectFile(f"savingsdesk_{self._code}.ts")
        dialog.fileSelected.connect(lambda file: self.save(Path(file)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setNameFilters([self.tr("Translations (*.ts)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


class _Notice(QFrame):
    """A coloured ground with words, there only while it has some."""

    def __init__(self, tone: str) -> None:
        super().__init__()
        self.setProperty("bar", tone)
        self._text = label("", "small", wraps=True)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        inner.addWidget(self._text)
        self.hide()

    def show_text(self, text: str) -> None:
        self._text.setText(text)
        self.setVisible(bool(text))
        repolish(self)
