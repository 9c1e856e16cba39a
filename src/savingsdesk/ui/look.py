"""How the program looks and conducts itself on this machine. Every choice shows at once and is kept."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtWidgets import QApplication, QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QWidget

from savingsdesk.ui import figures, idle, theme
from savingsdesk.ui.fields import Card, Choice, Field, Tick, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.language_card import LanguageCard
from savingsdesk.ui.settings_page import SettingsPage, titled
from savingsdesk.ui.voice import Voice
from savingsdesk.ui.voice_card import VoiceCard

CALM = "look/calm"


class LookPage(SettingsPage):
    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings

    def title(self) -> str:
        return self.tr("Look")

    def pieces(self) -> Iterator[None]:
        self.body.addWidget(self._theme_card())
        yield
        self.body.addWidget(self._conduct_card())
        self.body.addStretch(1)

    def start_focus(self) -> None:
        checked = self.themes.checkedButton()
        if checked is not None:
            checked.setFocus()

    def _theme_card(self) -> Card:
        card = titled(self.tr("Colours, size and movement"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.XL)
        grid.setVerticalSpacing(theme.XS)
        grid.setColumnStretch(1, 1)
        chosen = str(self._settings.value("look/theme", "system", type=str))
        self.themes = QButtonGroup(self)
        for place, (name, text, hint) in enumerate(
            (
                ("system", self.tr("As the s&ystem"), self.tr("light by day, dark where the system is dark")),
                ("light", self.tr("L&ight"), self.tr("dark letters on a light ground, for a room")),
                ("dark", self.tr("&Dark"), self.tr("easy on the eyes and the battery at night")),
                ("sunlight", self.tr("S&unlight"), self.tr("black on white with heavy lines, for outdoors")),
            )
        ):
            made = QRadioButton(text)
            made.setProperty("theme", name)
            made.setChecked(name == chosen)
            made.setAccessibleDescription(hint)
            self.themes.addButton(made)
            grid.addWidget(made, place, 0)
            grid.addWidget(label(hint, tone="faint", wraps=True), place, 1, Qt.AlignmentFlag.AlignVCenter)
        self.themes.buttonClicked.connect(self._apply)
        self.percent = Field(self.tr("Text si&ze"), Choice())
        for percent in theme.PERCENT:
            self.percent.edit.addItem(self.tr("{percent} %").format(percent=figures.count_text(percent)), percent)
        self.percent.edit.setCurrentIndex(self.percent.edit.findData(theme.percent()))
        self.percent.edit.currentIndexChanged.connect(self._apply)
        card.body.addLayout(grid)
        card.body.addLayout(_half(self.percent))
        self.calm = Tick(self.tr("Nothing &moves on the screen"))
        self.calm.setAccessibleDescription(self.tr("What is being worked on is said in words instead of a moving bar."))
        self.calm.setChecked(self._settings.value(CALM, False, type=bool) is True)
        self.calm.toggled.connect(self._keep_calm)
        card.body.addWidget(self.calm)
        return card

    def _conduct_card(self) -> Card:
        card = titled(self.tr("When nobody is at the laptop"))
        self.minutes = Field(
            self.tr("&Lock by itself"), Choice(), self.tr("A running meeting goes on showing what everyone may see.")
        )
        for minutes in idle.CHOICES:
            never = self.tr("never")
            self.minutes.edit.addItem(
                self.tr("after %Ln minute(s) without a key", "", minutes) if minutes else never, minutes
            )
        self.minutes.edit.setCurrentIndex(self.minutes.edit.findData(idle.lock_minutes(self._settings)))
        self.minutes.edit.currentIndexChanged.connect(self._keep_minutes)
        card.body.addLayout(_half(self.minutes))
        return card

    @Slot()
    def _apply(self) -> None:
        checked = self.themes.checkedButton()
        if checked is not None:
            self._settings.setValue("look/theme", checked.property("theme"))
        self._settings.setValue("look/percent", self.percent.edit.currentData())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.restore(app, self._settings)

    @Slot()
    def _keep_minutes(self) -> None:
        self._settings.setValue(idle.SETTING, self.minutes.edit.currentData())
        idle.notice.changed.emit()

    @Slot(bool)
    def _keep_calm(self, is_calm: bool) -> None:
        self._settings.setValue(CALM, is_calm)
        self._apply()


class LanguagePage(SettingsPage):
    """In which language the program speaks, and whether it reads aloud."""

    def __init__(self, settings: QSettings, jobs: Jobs, voice: Voice) -> None:
        super().__init__()
        self._settings, self._jobs, self._voice = settings, jobs, voice

    def title(self) -> str:
        return self.tr("Language and voice")

    def pieces(self) -> Iterator[None]:
        self.language = LanguageCard(self._settings, self._jobs)
        self.body.addWidget(self.language)
        yield
        self.voice = VoiceCard(self._voice)
        self.body.addWidget(self.voice)
        self.body.addStretch(1)

    def start_focus(self) -> None:
        self.language.start_focus()

    def refresh(self, changed: frozenset[str]) -> None:
        self.voice.look()


def _half(widget: QWidget) -> QHBoxLayout:
    """A field as wide as half the page: a short list in a long one looks lost."""
    row = QHBoxLayout()
    row.addWidget(widget, 1)
    row.addStretch(1)
    return row
