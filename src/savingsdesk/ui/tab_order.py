"""Tab goes through a page as it is read: in the order of its layouts, whenever and in whatever order it was made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QBoxLayout,
    QComboBox,
    QGridLayout,
    QLayout,
    QScrollArea,
    QWidget,
)

_BACKWARDS = (QBoxLayout.Direction.RightToLeft, QBoxLayout.Direction.BottomToTop)


def tab_as_read(pages: Sequence[QWidget | None]) -> None:
    """One page after the other. Asked at the Tab itself, so what came or went meanwhile has its place."""
    for before, after in pairwise(stop for page in pages for stop in _stops(page)):
        QWidget.setTabOrder(before, after)


def first_stop(page: QWidget, *, is_last: bool = False) -> QWidget | None:
    """Where Tab enters the page, or with `is_last` where Shift+Tab does."""
    stops = [each for each in _stops(page) if each.isVisible() and each.isEnabled()]
    return stops[-1 if is_last else 0] if stops else None


def _stops(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is None or widget.isHidden():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QComboBox | QAbstractItemView | QAbstractSpinBox):
        return
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        yield from _stops(widget.widget())
    elif layout is not None:
        yield from _stops_of(layout)
    else:
        for child in widget.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from _stops(child)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: layout.getItemPosition(place)[:2])  # type: ignore[index]
    elif isinstance(layout, QBoxLayout) and layout.direction() in _BACKWARDS:
        places.reverse()
    for place in places:
        item = layout.itemAt(place)
        within = item.layout() if item else None
        if within is not None:
            yield from _stops_of(within)
        elif item is not None:
            yield from _stops(item.widget())
