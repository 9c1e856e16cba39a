"""Charts: what is painted stays inside, runs as the window does, and is told to those who only hear it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from savingsdesk.ui import figures, theme
from savingsdesk.ui.chart import BarChart, LineChart, Series, month_text, spoken_of, spread

DAYS = ["2026-06-11", "2026-06-25", "2026-07-09", "2026-08-06", "2026-11-12"]
SAVINGS = Series("Savings", [126_000, 242_000, 354_000, 606_000, 1_390_000], "green")
LENT = Series("Lent out", [505_588, 427_388, 307_678, 295_753, 568_500], "blue")


def amount(minor: int) -> str:
    return figures.amount_text(minor, "UGX")


def painted(chart: LineChart | BarChart, width: int = 700, height: int = 360) -> QImage:
    """Without smoothing, so that a colour of the theme is found as it is."""
    chart.resize(width, height)
    image = QImage(chart.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(theme.current().card))
    chart.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def columns_with(image: QImage, tone: str) -> list[int]:
    wanted = theme.current().colour(tone).rgb()
    return [x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in range(image.height()))]


@pytest.fixture
def lines(qtbot: QtBot) -> LineChart:
    chart = LineChart("Savings and loans", "No meeting yet.")
    qtbot.addWidget(chart)
    chart.show_figures(DAYS, [SAVINGS, LENT], spoken_of(DAYS, [SAVINGS, LENT], amount), amount)
    return chart


@pytest.fixture
def bars(qtbot: QtBot) -> BarChart:
    chart = BarChart("Funds", "Nothing yet.")
    qtbot.addWidget(chart)
    months = [f"2026-{month:02d}" for month in range(1, 13)]
    funds = [
        Series("Loan fund", [100_000 * place - 150_000 for place in range(12)], "green"),
        Series("Social fund", [20_000 * place for place in range(12)], "blue"),
    ]
    chart.show_figures(months, funds, "", amount)
    return chart


def test_a_chart_is_told_in_words(lines: LineChart) -> None:
    assert lines.accessibleDescription() == (
        "Savings: 126,000 on 11 Jun 2026, 1,390,000 on 12 Nov 2026. "
        "Lent out: 505,588 on 11 Jun 2026, 568,500 on 12 Nov 2026."
    )
    lines.show_figures([], [], "", amount)
    assert lines.accessibleDescription() == "No meeting yet."


def test_lines_are_painted_from_the_leading_side(lines: LineChart) -> None:
    left_to_right = columns_with(painted(lines), "green")
    assert left_to_right
    lines.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = columns_with(painted(lines), "green")
    assert min(left_to_right) > 40, "the marks of the axis stand before the line"
    assert max(mirrored) < 660


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("name", list(theme.THEMES))
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_at_any_size(
    qapp: QApplication,
    lines: LineChart,
    bars: BarChart,
    percent: int,
    name: str,
    direction: Qt.LayoutDirection,
) -> None:
    """The outermost rows and columns of points stay empty, however little room there is."""
    theme.apply(qapp, theme.THEMES[name], percent)
    try:
        for chart in (lines, bars):
            chart.setLayoutDirection(direction)
            least = chart.minimumSizeHint()
            image = painted(chart, least.width(), least.height())
            ground = QColor(theme.current().card).rgb()
            edges = [(x, y) for x in range(image.width()) for y in (0, image.height() - 1)]
            edges += [(x, y) for y in range(image.height()) for x in (0, image.width() - 1)]
            assert [place for place in edges if image.pixel(*place) != ground] == []
    finally:
        theme.apply(qapp, theme.LIGHT)


def test_the_names_of_two_lines_that_end_together_do_not_lie_upon_each_other(lines: LineChart) -> None:
    same = [SAVINGS, Series("Lent out", SAVINGS.figures, "blue")]
    lines.show_figures(DAYS, same, "", amount)
    image = painted(lines)
    tail = lines._tail()
    area = image.copy(image.width() - tail, 0, tail, image.height())

    def rows(tone: str) -> set[int]:
        wanted = theme.current().colour(tone).rgb()
        return {y for y in range(area.height()) if any(area.pixel(x, y) == wanted for x in range(8, area.width()))}

    assert rows("green")
    assert rows("blue")
    assert max(rows("green")) < min(rows("blue"))


def test_a_chart_of_one_meeting_shows_its_figures(qtbot: QtBot, lines: LineChart) -> None:
    lines.show_figures(DAYS[:1], [Series("Savings", [126_000], "green")], "", amount)
    assert len(columns_with(painted(lines), "green")) >= 6


def test_a_bar_below_zero_hangs_down(bars: BarChart) -> None:
    image = painted(bars)
    _, area = bars._frame()
    first_month = range(int(area.left()) + 1, int(area.left() + area.width() / 12))
    green = theme.current().colour("green").rgb()
    rows = range(int(area.top()), image.height())  # above them is the key
    below = [y for y in rows for x in first_month if image.pixel(x, y) == green]
    zero = area.bottom() - area.height() * 200_000 / 1_200_000
    assert below
    assert min(below) >= zero - 2


def test_bars_are_told_apart_without_colour(bars: BarChart) -> None:
    """The first is solid, the second hatched: most of its ground shows through."""
    image = painted(bars)
    shares = {}
    for tone in ("green", "blue"):
        wanted = theme.current().colour(tone).rgb()
        _, area = bars._frame()
        month = range(int(area.left() + area.width() * 11 / 12), int(area.right()))
        columns = [x for x in month if any(image.pixel(x, y) == wanted for y in range(int(area.top()), image.height()))]
        inner = range(min(columns) + 3, max(columns) - 3)
        low = range(int(area.bottom() - area.height() / 5), int(area.bottom() - area.height() / 6 - 3))
        points = [image.pixel(x, y) == wanted for x in inner for y in low]
        shares[tone] = sum(points) / len(points)
    assert shares["green"] == 1
    assert shares["blue"] < 0.6


def test_months_are_named_by_the_locale() -> None:
    assert (month_text("2026-11"), month_text("2026-11-12", is_short=True)) == ("November", "Nov")
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.Burundi))
    try:
        assert month_text("2026-08") == "août"
    finally:
        QLocale.setDefault(before)


@given(st.lists(st.floats(-100, 500, allow_nan=False), min_size=1, max_size=4).map(sorted), st.floats(1, 60))
def test_names_keep_their_order_and_their_distance(wanted: list[float], least: float) -> None:
    places = spread(wanted, least, 0, 400)
    assert all(after - before >= least - 1e-6 for before, after in pairwise(places))
    assert max(places) <= 400


def test_the_axis_is_as_wide_as_its_longest_mark(lines: LineChart) -> None:
    marks, area = lines._frame()
    painted(lines)
    marks, area = lines._frame()
    small = QFontMetrics(theme.font("small"))
    assert area.left() >= max(small.horizontalAdvance(amount(mark)) for mark in marks)
    assert marks == (0, 500_000, 1_000_000, 1_500_000)
