"""Qt's classes, met a few at a time.

PySide makes the Python class of a Qt class, with all its enums, when it is first met. Whatever answers a widget of a
kind that is not known, such as ``viewport()``, goes through all kinds of widgets and makes them all at once: the
window would stand still for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6 import QtWidgets

_AT_ONCE = 4
_NO_WIDGETS = ("QGraphics", "QStyle")  # and not used here

_met: list[str] = []


def meet_widgets() -> Iterator[None]:
    """Some classes at each step, none when they are all known."""
    names = [each for each in dir(QtWidgets) if each.startswith("Q") and not each.startswith(_NO_WIDGETS)]
    while len(_met) < len(names):
        for name in names[len(_met) : len(_met) + _AT_ONCE]:
            getattr(QtWidgets, name)
            _met.append(name)
        yield
