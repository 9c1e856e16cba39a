"""The laptops of the group on the Sync screen: what they are called, and when each was last heard of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import Card, Elided, Line, Pill, label

if TYPE_CHECKING:
    from savingsdesk.desk.cloud import Device

_MOST = 6


class DevicesCard(Card):
    def __init__(self) -> None:
        super().__init__(self.tr("Laptops of this group"))
        self.body.setSpacing(theme.S)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.S)
        self.body.addLayout(self._rows)
        self._more = label("", "small", "faint", wraps=True)
        self._more.hide()
        self.body.addWidget(self._more)
        self._shown: Sequence[Device] = ()

    def show_devices(self, devices: Sequence[Device], now_ms: int) -> None:
        """This laptop first, then who was heard of last."""
        ordered = sorted(devices, key=lambda each: (not each.is_this, -(each.last_at or 0)))
        if ordered != self._shown:
            self._shown = ordered
            while (item := self._rows.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.deleteLater()
            for place, device in enumerate(ordered[:_MOST]):
                if place:
                    self._rows.addWidget(Line())
                self._rows.addWidget(self._row(device, now_ms))
        self._more.setText(self.tr("and %Ln more laptop(s)", "", max(0, len(ordered) - _MOST)))
        self._more.setVisible(len(ordered) > _MOST)

    def _row(self, device: Device, now_ms: int) -> QWidget:
        made = QWidget()
        made.setProperty("look", "plain")
        column = QVBoxLayout(made)
        column.setContentsMargins(0, theme.XS, 0, theme.XS)
        column.setSpacing(theme.XS)
        top = QHBoxLayout()
        name = Elided(strong=True)
        name.setText(self.tr("{name} · {code}").format(name=device.name, code=device.code))
        top.addWidget(name, 1)
        if device.is_this:
            top.addWidget(Pill(self.tr("this laptop"), "blue"))
        column.addLayout(top)
        if device.last_at is None:
            words = self.tr("Nothing of it has come yet")
        else:
            words = self.tr("Last entry: {moment}").format(moment=figures.moment_text(device.last_at, now_ms))
        column.addWidget(label(words, "small", "faint"))
        return made
