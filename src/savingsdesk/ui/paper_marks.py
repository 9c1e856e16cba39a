"""What a page consists of: lines of text, strokes and stamps at their places, measured and painted alike everywhere.

Lengths are whole numbers of tenths of a point (720 in an inch), so that a page is the same on a screen, in a file and
on a printer. Places count from the leading edge: on a mirrored page the same marks stand the other way round.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QTextLayout, QTextOption

from savingsdesk.ui import theme

POINT = 10
PER_INCH = 72 * POINT
HAIR, THIN, THICK = 4, 7, 15  # widths of strokes


@dataclass(frozen=True, slots=True)
class Style:
    """A size of type in tenths of a point."""

    size: int
    is_bold: bool = False

    @property
    def line(self) -> int:
        """The height of a line, with room for scripts that reach higher and lower."""
        return self.size * 14 // 10

    @property
    def base(self) -> int:
        """From the top of a line to its base line."""
        return self.size * 105 // 100


@dataclass(frozen=True, slots=True)
class Text:
    """One line; `align` is ``leading``, ``centre`` or ``trailing`` within `width`."""

    text: str
    style: Style
    x: int
    y: int
    width: int
    align: str = "leading"


@dataclass(frozen=True, slots=True)
class Stroke:
    x: int
    y: int
    to_x: int
    to_y: int
    width: int = HAIR
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    x: int
    y: int
    width: int
    height: int
    stroke: int = THIN
    radius: int = 0


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp stuck in (black with a star), a place left free, or one struck out because nothing was bought for it."""

    x: int
    y: int
    side: int
    look: str  # stuck, free, struck


Mark = Text | Stroke | Frame | Stamp


@dataclass(slots=True)
class Strip:
    """A part of a page that is never divided. `head` comes again above it when it begins a page.

    `keeps_next` is for a title that may not stand alone at the foot of a page, `breaks_after` ends the page.
    """

    height: int
    marks: list[Mark] = field(default_factory=list)
    head: tuple[Strip, ...] = ()
    keeps_next: bool = False
    breaks_after: bool = False


# Fonts whose digits have equal widths as they are: digits that a feature exchanges are lost to who copies from a file.
FAMILIES = ("Noto Sans", "Segoe UI", "DejaVu Sans")


@cache
def font(style: Style) -> QFont:
    made = QFont([*FAMILIES, *theme.FAMILIES, QFont().family()])
    made.setPixelSize(style.size)
    metrics = QFontMetricsF(made)
    if len({round(metrics.horizontalAdvance(digit)) for digit in "0123456789"}) > 1:
        made.setFeature(QFont.Tag("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if style.is_bold:
        made.setWeight(QFont.Weight.Bold)
    return made


@cache
def _metrics(style: Style) -> QFontMetricsF:
    return QFontMetricsF(font(style))


def width_of(text: str, style: Style) -> int:
    return int(_metrics(style).horizontalAdvance(text)) + 1


def wrapped(text: str, style: Style, width: int) -> list[str]:
    """The lines of a text in that width: broken between words, inside of one only where it is longer than a line."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += [paragraph] if width_of(paragraph, style) <= width else _broken(paragraph, style, width)
    return lines


def longest_word(text: str, style: Style) -> int:
    return max((width_of(word, style) for word in text.split(" ")), default=0)


def text_strip(text: str, style: Style, width: int, align: str = "leading", after: int = 0) -> Strip:
    """A paragraph as one strip."""
    lines = wrapped(text, style, width)
    marks: list[Mark] = [Text(line, style, 0, number * style.line, width, align) for number, line in enumerate(lines)]
    return Strip(len(lines) * style.line + after, marks)


def paint(painter: QPainter, mark: Mark, x: int, y: int, page_width: int, is_mirrored: bool) -> None:
    """Paints a mark whose strip begins at (x, y)."""

    def placed(left: int, width: int) -> int:
        return page_width - x - left - width if is_mirrored else x + left

    match mark:
        case Text():
            _paint_text(painter, mark, placed(mark.x, mark.width), y + mark.y, is_mirrored)
        case Stroke():
            pen = QPen(QColor(Qt.GlobalColor.black), mark.width)
            if mark.is_dashed:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(placed(mark.x, 0), y + mark.y, placed(mark.to_x, 0), y + mark.to_y)
        case Frame():
            painter.setPen(QPen(QColor(Qt.GlobalColor.black), mark.stroke))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            area = QRectF(placed(mark.x, mark.width), y + mark.y, mark.width, mark.height)
            painter.drawRoundedRect(area, mark.radius, mark.radius)
        case Stamp():
            _paint_stamp(painter, mark, placed(mark.x, mark.side), y + mark.y)


def _paint_text(painter: QPainter, mark: Text, left: int, top: int, is_mirrored: bool) -> None:
    spare = mark.width - width_of(mark.text, mark.style)
    is_right = (mark.align == "trailing") is not is_mirrored
    indent = spare // 2 if mark.align == "centre" else spare if is_right else 0
    painter.setFont(font(mark.style))
    painter.setPen(QColor(Qt.GlobalColor.black))
    painter.drawText(QPointF(left + indent, top + mark.style.base), mark.text)


def _paint_stamp(painter: QPainter, mark: Stamp, left: int, top: int) -> None:
    side = mark.side
    area = QRectF(left, top, side, side)
    painter.setPen(QPen(QColor(Qt.GlobalColor.black), HAIR))
    painter.setBrush(QColor(Qt.GlobalColor.black) if mark.look == "stuck" else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, side / 6, side / 6)
    if mark.look == "stuck":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Qt.GlobalColor.white))
        painter.drawPolygon(_star(area.center(), side * 0.36))
    elif mark.look == "struck":
        painter.drawLine(QPointF(left, top + side), QPointF(left + side, top))


def _star(middle: QPointF, reach: float) -> QPolygonF:
    """Five points, the first one up: sines of the tenths of a turn, in thousandths."""
    turns = ((0, -1000), (225, -309), (951, -309), (363, 118), (588, 809), (0, 382))
    right = [QPointF(x, y) for x, y in turns]
    left = [QPointF(-point.x(), point.y()) for point in reversed(right[1:-1])]
    return QPolygonF([middle + point * (reach / 1000) for point in (*right, *left)])


def _broken(paragraph: str, style: Style, width: int) -> list[str]:
    layout = QTextLayout(paragraph, font(style))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, style.size))
        lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return lines or [paragraph]
