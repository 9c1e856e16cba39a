"""Texts that do not fit into their place, on everything that a window shows at the moment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QWidget,
)

from savingsdesk.ui import theme
from savingsdesk.ui.fields import Elided
from savingsdesk.ui.table import Table

W = TypeVar("W", bound=QWidget)
_BESIDE_A_CHOICE = 44  # the arrow of a drop-down list, and its edges
_BESIDE_A_HEADING = 22  # as the style sheet has it


def cut(window: QWidget, *, elided_too: bool = True) -> list[str]:
    """The texts that are cut. Without `elided_too`, lines that are made to give way, and say all in a tip, may do so.

    Call it after the window was painted: layouts settle then.
    """
    found = [
        *(each.text() for each in _visible(window, QLabel) if each.text() and _is_cut(each, elided_too)),
        *(each.text() for each in _visible(window, QAbstractButton) if _is_narrow(each)),
        *(each.currentText() for each in _visible(window, QComboBox) if _is_cut_choice(each)),
    ]
    for table in window.findChildren(Table):
        found += _cut_headings(table.horizontalHeader())
    return found


def _visible(window: QWidget, kind: type[W]) -> Iterator[W]:
    return (each for each in window.findChildren(kind) if each.isVisible())


def _is_cut(each: QLabel, elided_too: bool) -> bool:
    if isinstance(each, Elided):
        return elided_too and each.is_cut()
    if each.wordWrap():
        return each.heightForWidth(each.width()) > each.height() + 1 or _longest_word(each) > each.width() + 1
    return each.sizeHint().width() > each.width() + 1 or each.sizeHint().height() > each.height() + 1


def _longest_word(each: QLabel) -> int:
    """A word that is wider than its line is cut, whatever the height."""
    return max((each.fontMetrics().horizontalAdvance(word) for word in each.text().split()), default=0)


def _is_narrow(each: QAbstractButton) -> bool:
    if not isinstance(each, QPushButton | QRadioButton | QCheckBox) or not each.text():
        return False
    return each.sizeHint().width() > each.width() + 1


def _is_cut_choice(each: QComboBox) -> bool:
    return QFontMetrics(each.font()).horizontalAdvance(each.currentText()) > each.width() - _BESIDE_A_CHOICE


def _cut_headings(header: QHeaderView) -> list[str]:
    model = header.model()
    if not header.isVisible() or model is None:
        return []
    metrics = QFontMetrics(theme.font("small", bold=True))  # by the style sheet, of which the header knows nothing
    texts = [str(model.headerData(place, Qt.Orientation.Horizontal) or "") for place in range(header.count())]
    return [
        text
        for place, text in enumerate(texts)
        if not header.isSectionHidden(place)
        and metrics.horizontalAdvance(text) > header.sectionSize(place) - _BESIDE_A_HEADING
    ]
