"""Qt's classes, met a few at a time.

PySide makes the Python class of a Qt class, with all its enums, when it is first met. Whatever answers a widget of a
kind that is not known, such as ``viewport()``, goes through all kinds of widgets and makes them all at once; the first
``fillRect`` makes the 180 colours that a gradient may have. The window would stand still for each of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6 import QtGui, QtWidgets

_AT_ONCE = 4
_NO_WIDGETS = ("QGraphics", "QStyle")  # and not used here

_met: list[str] = []


def meet_classes() -> Iterator[None]:
    """Some classes at each step, none when they are all known."""
    names = [each for each in dir(QtWidgets) if each.startswith("Q") and not each.startswith(_NO_WIDGETS)]
    while len(_met) < len(names):
        for name in names[len(_met) : len(_met) + _AT_ONCE]:
            getattr(QtWidgets, name)
            _met.append(name)
        if len(_met) == len(names):
            _ = QtGui.QGradient.Preset
        yield
