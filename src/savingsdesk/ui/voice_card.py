"""The part of Settings about reading aloud; it is there only where the machine has a voice."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from savingsdesk.ui import language, theme
from savingsdesk.ui.fields import Card, button, label
from savingsdesk.ui.voice import Voice, shares_sentence


class VoiceCard(Card):
    """Hidden until a voice is found; `look` begins the search, and nobody waits for it."""

    def __init__(self, voice: Voice) -> None:
        super().__init__(self.tr("Read aloud"))
        self._voice = voice
        self.switch = QCheckBox(self.tr("&Say each amount that is recorded"))
        self.switch.setChecked(voice.is_on)
        self._try = button(self.tr("&Hear an example"))
        self._try.setEnabled(voice.is_on)
        self._foreign = label("", "small", "amber", wraps=True)
        self._foreign.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.M)
        row.addWidget(self.switch)
        row.addStretch()
        row.addWidget(self._try)
        hint = self.tr("The name, the shares and the amount, for everyone who cannot see the screen.")
        self.body.addLayout(row)
        self.body.addWidget(label(hint, "small", "faint", wraps=True))
        self.body.addWidget(self._foreign)
        self.switch.toggled.connect(self._switch)
        self._try.clicked.connect(self._speak)
        voice.found.connect(self._show_found)
        self.setVisible(False)

    def look(self) -> None:
        """Looks for a voice; called when the screen is shown."""
        if self._voice.is_available():
            self._show_found(True)
        else:
            self._voice.look()

    @Slot(bool)
    def _show_found(self, found: bool) -> None:
        self.setVisible(found)
        shown = language.current()
        is_foreign = found and not self._voice.speaks(shown.code)
        words = self.tr("This computer has no voice for {language}. Another voice reads it, with its own accent.")
        self._foreign.setText(words.format(language=shown.name) if is_foreign else "")
        self._foreign.setVisible(is_foreign)

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        self._voice.switch(on)
        self._try.setEnabled(on)

    @Slot()
    def _speak(self) -> None:
        self._voice.say(shares_sentence("Amina Wanjiru", 3, 6_000, "UGX"))
