"""A figure of the portfolio: what it is, how much, a word about it, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import Card, button, label, repolish


class FigureCard(Card):
    """Lower than a `BigFigure`, for screens whose list is what people came for."""

    why_wanted = Signal()

    def __init__(self, caption: str) -> None:
        super().__init__()
        self._caption = caption
        self.figure = label("", "title", strong=True)
        self.note = label("", "small", "faint", wraps=True)
        self.why_button = button(QCoreApplication.translate("loan_figures", "Why?"), "figure")
        self.why_button.setAccessibleName(
            QCoreApplication.translate("loan_figures", "{caption}: why?").format(caption=caption)
        )
        self.why_button.clicked.connect(self.why_wanted)
        self.why_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        top = QHBoxLayout()
        top.setSpacing(theme.M)
        top.addWidget(label(caption, "small", "faint"), 1)
        top.addWidget(self.figure)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(top)
        words.addWidget(self.note)
        row = QHBoxLayout()
        row.setSpacing(theme.M)
        row.addLayout(words, 1)
        row.addWidget(self.why_button)  # as high as the card: a large target in a low one
        self.body.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        self.body.addLayout(row)

    def show_amount(self, minor: int, code: str, note: str, tone: str = "") -> None:
        self.show_text(figures.money_text(minor, code), note, tone)

    def show_text(self, text: str, note: str, tone: str = "") -> None:
        self.figure.setText(text)
        self.figure.setProperty("tone", tone)
        repolish(self.figure)
        self.note.setText(note)
        self.setAccessibleName(f"{self._caption}: {text}")
        self.setAccessibleDescription(note)
