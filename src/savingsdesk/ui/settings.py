"""Settings: how the program looks on this machine, and what it is made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout

from savingsdesk.ui import theme
from savingsdesk.ui.fields import Card, Choice, Field, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.screen import Screen, Shell

if TYPE_CHECKING:
    from savingsdesk.desk.session import Session


class SettingsScreen(Screen):
    """Every choice shows at once and is kept: there is nothing to confirm."""

    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._settings, self._versions = shell.settings, shell.versions

    def pieces(self) -> Iterator[None]:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.L)
        left, right = QVBoxLayout(), QVBoxLayout()
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        left.addWidget(self._look_card())
        left.addStretch()
        yield
        right.addWidget(_About(self._versions))
        right.addStretch()

    def title(self) -> str:
        return self.tr("Settings")

    def subtitle(self) -> str:
        return self.tr("For this laptop only")

    def start_focus(self) -> None:
        checked = self._themes.checkedButton()
        if checked is not None:
            checked.setFocus()

    def _look_card(self) -> Card:
        card = Card(self.tr("Look"))
        chosen = str(self._settings.value("look/theme", "system", type=str))
        self._themes = QButtonGroup(self)
        for name, text, hint in (
            ("system", self.tr("As the s&ystem"), self.tr("light by day, dark where the system is dark")),
            ("light", self.tr("L&ight"), ""),
            ("dark", self.tr("&Dark"), self.tr("easy on the eyes and the battery at night")),
            ("sunlight", self.tr("S&unlight"), self.tr("black on white with heavy lines, for outdoors")),
        ):
            made = QRadioButton(text)
            made.setProperty("theme", name)
            made.setChecked(name == chosen)
            made.setAccessibleDescription(hint)
            self._themes.addButton(made)
            line = QHBoxLayout()
            line.addWidget(made)
            line.addWidget(label(hint, "small", "faint"), 1)
            card.body.addLayout(line)
        self._themes.buttonClicked.connect(self._apply)
        self._percent = Field(self.tr("Text si&ze"), Choice())
        for percent in theme.PERCENT:
            self._percent.edit.addItem(self.tr("{percent} %").format(percent=percent), percent)
        self._percent.edit.setCurrentIndex(self._percent.edit.findData(theme.percent()))
        self._percent.edit.currentIndexChanged.connect(self._apply)
        card.body.addSpacing(theme.S)
        card.body.addWidget(self._percent)
        return card

    @Slot()
    def _apply(self) -> None:
        checked = self._themes.checkedButton()
        if checked is not None:
            self._settings.setValue("look/theme", checked.property("theme"))
        self._settings.setValue("look/percent", self._percent.edit.currentData())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.restore(app, self._settings)


class _About(Card):
    """The versions of everything, for whoever is asked for help."""

    def __init__(self, versions: Sequence[tuple[str, str]]) -> None:
        super().__init__(self.tr("About SavingsDesk"))
        what = self.tr("The books of a savings group, kept on a laptop. The money of the members, to the coin.")
        self.body.addWidget(label(what, tone="faint", wraps=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.XL)
        grid.setVerticalSpacing(theme.S)
        grid.setColumnStretch(1, 1)
        for place, (name, version) in enumerate(versions):
            grid.addWidget(label(name, tone="faint"), place, 0)
            grid.addWidget(label(version), place, 1)
        self.body.addLayout(grid)
