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
    inner = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        yield from _stops(widget.widget())
    elif layout is not None:
        yield from _stops_of(layout, inner)
    else:
        for child in inner:
            yield from _stops(child)


def _stops_of(layout: QLayout, inner: Sequence[QWidget]) -> Iterator[QWidget]:
    """`inner` are the parts of the widget that wears the layout.

    The items of a layout are not asked for: Qt takes them away without a word to Python, which would go on taking what
    is made at the same address for the item that has gone.
    """
    parts: list[tuple[tuple[int, int], QWidget | QLayout]] = []
    for each in [*inner, *layout.children()]:
        place = layout.indexOf(each) if isinstance(each, QWidget | QLayout) else -1
        if place >= 0 and isinstance(each, QWidget | QLayout):
            parts.append((_position(layout, place), each))
    for _, each in sorted(parts, key=lambda part: part[0]):
        yield from _stops_of(each, inner) if isinstance(each, QLayout) else _stops(each)


def _position(layout: QLayout, place: int) -> tuple[int, int]:
    if isinstance(layout, QGridLayout):
        where: tuple[int, ...] = layout.getItemPosition(place)  # type: ignore[assignment]
        return where[0], where[1]
    is_backwards = isinstance(layout, QBoxLayout) and layout.direction() in _BACKWARDS
    return (0, -place) if is_backwards else (0, place)
