"""Two charts for figures over time, painted by hand: lines with their names at their ends, and bars side by side.

No colour says anything alone: each line has a dash of its own, each row of bars a pattern, and both have their names.
A chart runs as the window does, from the right where people read from the right.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QWidget

from savingsdesk.core.ticks import ticks
from savingsdesk.ui import figures, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent, QPen

_BAR_GAP = 3


@dataclass(frozen=True, slots=True)
class Series:
    """A name, and a figure for each place of the axis. `tone` is a colour of the theme, the first series is solid."""

    name: str
    figures: Sequence[int]
    tone: str


class _Chart(QWidget):
    """The grid, the marks of both axes, and where a figure lies: what lines and bars have in common."""

    def __init__(self, name: str, empty: str) -> None:
        super().__init__()
        self._empty = empty
        self._text: Callable[[int], str] = str
        self._days: list[str] = []
        self._series: list[Series] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.notice.changed.connect(self.update)

    @property
    def series(self) -> Sequence[Series]:
        return self._series

    def show_figures(
        self, days: Sequence[str], series: Sequence[Series], spoken: str, text: Callable[[int], str]
    ) -> None:
        """`days` are ISO days or months (``2026-11``), oldest first; `spoken` says the chart to those who only hear it.

        `text` writes a figure, as `figures.amount_text` does.
        """
        self._days, self._series, self._text = list(days), list(series), text
        self.setAccessibleDescription(spoken if days else self._empty)
        self.update()

    def sizeHint(self) -> QSize:
        small = QFontMetrics(theme.font("small"))
        return QSize(small.averageCharWidth() * 64, small.height() * 14)

    def minimumSizeHint(self) -> QSize:
        small = QFontMetrics(theme.font("small"))
        return QSize(small.averageCharWidth() * 36, small.height() * 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QPainter

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._days:
            painter.setPen(theme.current().colour("faint"))
            painter.setFont(theme.font("body"))
            room = self.rect().adjusted(theme.L, theme.L, -theme.L, -theme.L)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        painter.setFont(theme.font("small"))
        marks, area = self._frame()
        self._paint_grid(painter, marks, area)
        self._paint_days(painter, area)
        self._paint_figures(painter, marks, area)

    def _frame(self) -> tuple[tuple[int, ...], QRectF]:
        """The marks of the upright axis, and the area of the figures as it lies where people read from the left."""
        small = QFontMetrics(theme.font("small"))
        top, bottom = self._head(), small.height() + theme.S
        height = max(1, self.height() - top - bottom)
        shown = [figure for each in self._series for figure in each.figures]
        marks = ticks(min(shown), max(shown), max(3, min(7, height // (small.height() * 2))))
        before = max(small.horizontalAdvance(self._text(mark)) for mark in marks) + theme.M
        return marks, QRectF(before, top, max(1, self.width() - before - self._tail()), height)

    def _head(self) -> int:
        """Room above the figures."""
        return QFontMetrics(theme.font("small")).height() // 2 + 1

    def _tail(self) -> int:
        """Room behind the figures."""
        return theme.S

    def _paint_grid(self, painter: QPainter, marks: Sequence[int], area: QRectF) -> None:
        from PySide6.QtGui import QPen

        shown = theme.current()
        small = QFontMetrics(theme.font("small"))
        for mark in marks:
            height = _height_of(mark, marks, area)
            # In the sun every line is black and heavy; the grid stays the lightest of them.
            painter.setPen(QPen(shown.colour("line"), 1))
            painter.setOpacity(0.35 if shown.stroke > 1 and mark else 1)
            painter.drawLine(*self._placed(QPointF(area.left(), height), QPointF(area.right(), height)))
            painter.setOpacity(1)
            painter.setPen(shown.colour("faint"))
            text = self._text(mark)
            self._write(
                painter, text, area.left() - theme.S - small.horizontalAdvance(text), height - small.height() / 2
            )

    def _paint_days(self, painter: QPainter, area: QRectF) -> None:
        """The names of the months, each where its first figure is, as far as one does not run into the next."""
        painter.setPen(theme.current().colour("faint"))
        small = QFontMetrics(theme.font("small"))
        free = area.left() - theme.L
        month = ""
        for place, day in enumerate(self._days):
            if day[:7] == month:
                continue
            month = day[:7]
            text = month_text(month, is_short=area.width() < small.averageCharWidth() * 90)
            width = small.horizontalAdvance(text)
            start = min(self._month_starts(place, width, area), self.width() - width - 2)
            if start >= free:
                self._write(painter, text, start, area.bottom() + theme.XS)
                free = start + width + theme.M

    def _month_starts(self, place: int, width: int, area: QRectF) -> float:
        raise NotImplementedError

    def _paint_figures(self, painter: QPainter, marks: Sequence[int], area: QRectF) -> None:
        raise NotImplementedError

    def _write(self, painter: QPainter, text: str, left: float, top: float) -> None:
        """One line of text in the painter's font, never turned around: only its place is mirrored."""
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(text)
        if self._is_mirrored():
            left = self.width() - left - width
        painter.drawText(QPointF(left, top + metrics.ascent()), text)

    def _placed(self, *points: QPointF) -> list[QPointF]:
        if self._is_mirrored():
            return [QPointF(self.width() - point.x(), point.y()) for point in points]
        return list(points)

    def _is_mirrored(self) -> bool:
        from PySide6.QtCore import Qt

        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft


class LineChart(_Chart):
    """Figures on days, the days as far apart as they were; the newest figure of each line stands at its end."""

    def _tail(self) -> int:
        bold, small = QFontMetrics(theme.font("small", bold=True)), QFontMetrics(theme.font("small"))
        names = [bold.horizontalAdvance(each.name) for each in self._series]
        amounts = [small.horizontalAdvance(self._text(each.figures[-1])) for each in self._series]
        return max(*names, *amounts) + theme.M + theme.XS

    def _month_starts(self, place: int, width: int, area: QRectF) -> float:
        return self._along(place, area)

    def _along(self, place: int, area: QRectF) -> float:
        first, day, last = (
            QDate.fromString(_whole(self._days[each]), "yyyy-MM-dd").toJulianDay() for each in (0, place, -1)
        )
        return area.left() + (area.width() * (day - first) / (last - first) if last > first else 0)

    def _paint_figures(self, painter: QPainter, marks: Sequence[int], area: QRectF) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QPen, QPolygonF

        shown = theme.current()
        for number, each in enumerate(self._series):
            points = [
                QPointF(self._along(place, area), _height_of(figure, marks, area))
                for place, figure in enumerate(each.figures)
            ]
            colour = shown.colour(each.tone)
            pen = QPen(colour, 2.5 + (shown.stroke - 1))
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            _dash(pen, number)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(self._placed(*points)))
            if len(points) == 1:  # the only meeting: a line of one point is not seen
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawEllipse(self._placed(points[0])[0], 4, 4)
                painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paint_names(painter, marks, area)

    def _paint_names(self, painter: QPainter, marks: Sequence[int], area: QRectF) -> None:
        """Each name with its newest figure at the end of its line; of two ends that are close, one under the other."""
        bold, small = QFontMetrics(theme.font("small", bold=True)), QFontMetrics(theme.font("small"))
        height = bold.height() + small.height()
        ends = sorted(self._series, key=lambda each: -each.figures[-1])
        wanted = [_height_of(each.figures[-1], marks, area) - height / 2 for each in ends]
        tops = spread(wanted, height + theme.XS, 0, self.height() - height)
        left = self._along(len(self._days) - 1, area) + theme.M if len(self._days) > 1 else area.left() + theme.L
        for each, top in zip(ends, tops, strict=True):
            painter.setPen(theme.current().colour(each.tone))
            painter.setFont(theme.font("small", bold=True))
            self._write(painter, each.name, left, top)
            painter.setFont(theme.font("small"))
            self._write(painter, self._text(each.figures[-1]), left, top + bold.height())


class BarChart(_Chart):
    """Figures side by side at each place, such as both funds in each month; what each bar is stands above."""

    def _head(self) -> int:
        return QFontMetrics(theme.font("small")).height() + theme.L if len(self._series) > 1 else super()._head()

    def _month_starts(self, place: int, width: int, area: QRectF) -> float:
        step = area.width() / len(self._days)
        bars = sum(day[:7] == self._days[place][:7] for day in self._days[place:])
        return area.left() + step * place + max(0, (step * bars - width) / 2)

    def _paint_figures(self, painter: QPainter, marks: Sequence[int], area: QRectF) -> None:
        from PySide6.QtGui import QPen

        shown = theme.current()
        step = area.width() / len(self._days)
        room = step - _BAR_GAP if step > 3 * _BAR_GAP else step * 2 / 3
        width = min(room / len(self._series), 40 * theme.percent() / 100)
        zero = _height_of(0, marks, area)
        for number, each in enumerate(self._series):
            for place, figure in enumerate(each.figures):
                left = area.left() + step * (place + 0.5) + width * (number - len(self._series) / 2)
                bar = QRectF(QPointF(left, zero), QPointF(left + width, _height_of(figure, marks, area)))
                painter.setPen(QPen(shown.colour(each.tone), 1))
                self._fill(painter, number, each, self._mirrored(bar.normalized()))
        if len(self._series) > 1:
            self._paint_key(painter, area)

    def _paint_key(self, painter: QPainter, area: QRectF) -> None:
        metrics = QFontMetrics(theme.font("small"))
        left = area.left()
        for number, each in enumerate(self._series):
            square = QRectF(left, (metrics.height() - 12) / 2, 12, 12)
            painter.setPen(theme.current().colour(each.tone))
            self._fill(painter, number, each, self._mirrored(square))
            painter.setPen(theme.current().colour("text"))
            self._write(painter, each.name, left + 12 + theme.S, 0)
            left += 12 + theme.S + metrics.horizontalAdvance(each.name) + theme.XL

    def _fill(self, painter: QPainter, number: int, series: Series, area: QRectF) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QBrush

        patterns = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.Dense6Pattern)
        painter.setBrush(QBrush(theme.current().colour(series.tone), patterns[number % len(patterns)]))
        painter.drawRect(area)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _mirrored(self, area: QRectF) -> QRectF:
        if self._is_mirrored():
            area.moveLeft(self.width() - area.right())
        return area


def spread(wanted: Sequence[float], least: float, top: float, bottom: float) -> list[float]:
    """Places as near to the wanted ones as can be, in their order, `least` apart, between `top` and `bottom`."""
    places: list[float] = []
    for each in wanted:
        places.append(max(each, places[-1] + least if places else top))
    limit = bottom
    for at in reversed(range(len(places))):
        places[at] = min(places[at], limit)
        limit = places[at] - least
    return places


def spoken_of(days: Sequence[str], series: Sequence[Series], figure: Callable[[int], str]) -> str:
    """A chart for those who hear it: where each line began and where it is now."""
    if not days:
        return ""
    text = QCoreApplication.translate("chart", "{name}: {first} on {since}, {last} on {until}.")
    return " ".join(
        text.format(
            name=each.name,
            first=figure(each.figures[0]),
            since=_spoken_day(days[0]),
            last=figure(each.figures[-1]),
            until=_spoken_day(days[-1]),
        )
        for each in series
    )


def _spoken_day(day: str) -> str:
    return figures.day_text(day, "short") if len(day) > len("2026-11") else month_text(day)


def month_text(month: str, *, is_short: bool = False) -> str:
    """``November`` or ``Nov`` for ``2026-11``."""
    form = QLocale.FormatType.ShortFormat if is_short else QLocale.FormatType.LongFormat
    return QLocale().standaloneMonthName(int(month[5:7]), form)


def _height_of(figure: int, marks: Sequence[int], area: QRectF) -> float:
    return area.bottom() - area.height() * (figure - marks[0]) / (marks[-1] - marks[0])


def _dash(pen: QPen, number: int) -> None:
    patterns: tuple[list[float], ...] = ([], [3, 2], [1, 2])
    if patterns[number % len(patterns)]:
        from PySide6.QtCore import Qt

        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(patterns[number % len(patterns)])


def _whole(day: str) -> str:
    return day if len(day) > len("2026-11") else f"{day}-01"
