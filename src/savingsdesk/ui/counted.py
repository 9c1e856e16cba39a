"""Texts with a number in them that functions need: plurals are found in the source only where a QObject says `tr`."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """Each method is one text with both its forms in the translations."""

    def months(self, count: int) -> str:
        return self.tr("%Ln month(s)", "", count)

    def weeks(self, count: int) -> str:
        return self.tr("%Ln week(s)", "", count)

    def days_late(self, count: int) -> str:
        return self.tr("%Ln day(s) late", "", count)

    def more_days(self, count: int) -> str:
        return self.tr("and on %Ln more day(s) between", "", count)

    def longest_term(self, count: int) -> str:
        """With a place for ``{period}``."""
        return self.tr("A period is {period}. The group lends for at most %Ln period(s).", "", count)

    def owed_since(self, count: int) -> str:
        """With places for ``{owed}``, ``{principal}``, ``{charge}`` and ``{day}``."""
        return self.tr(
            "Owes {owed}: principal {principal}, charge {charge}. It was due on {day}, %Ln day(s) ago.", "", count
        )
