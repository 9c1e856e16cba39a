"""Our own small set of icons (resources/icons): one stroke weight, tinted with a colour of the theme.

They are found under Qt's search path ``resources:``, which `app` sets with ``QDir.setSearchPaths``.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from savingsdesk.ui import theme

NAMES = ("app", "undo", "search", "close", "check", "warning", "lock")
_DRAWN_IN = b"#000000"


def icon(name: str, tone: str = "text") -> QIcon:
    """The icon in a colour of the present theme; ask again on `theme.notice.changed`."""
    return QIcon(pixmap(name, getattr(theme.current(), tone), 20, 2.0))


@cache
def pixmap(name: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
    """`size` is in device-independent pixels, `scale` the screen's device pixel ratio."""
    drawing = QFile(f"resources:icons/{name}.svg")
    if not drawing.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(f"resources:icons/{name}.svg")
    tinted = bytes(drawing.readAll().data()).replace(_DRAWN_IN, colour.encode())
    drawn = QPixmap(round(size * scale), round(size * scale))
    drawn.setDevicePixelRatio(scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(tinted)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


def app_icon() -> QIcon:
    made = QIcon()
    for size in (16, 32, 48, 64, 128, 256):
        made.addPixmap(pixmap("app", "#000000", size))
    return made
