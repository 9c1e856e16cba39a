"""Tables on paper: the strips that a table consists of, its head, a strip for each row, and its total."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from savingsdesk.ui.paper import Boxes, PaperColumn, Row, Stamps, Table
from savingsdesk.ui.paper_columns import Columns, box_width, gap, stamp_step, title_size
from savingsdesk.ui.paper_marks import (
    HAIR,
    POINT,
    THICK,
    THIN,
    Frame,
    Mark,
    Stamp,
    Strip,
    Stroke,
    Style,
    Text,
    wrapped,
)

LARGE = tuple(points * POINT for points in (40, 36, 32, 30, 28, 26, 24))  # of a table that hangs on a wall


def strips_of(table: Table, columns: Columns, width: int, size: int) -> Iterator[Strip]:
    """The head once and then each row, which brings the head along to every further page."""
    size = columns.size_that_fits(width, size)
    widths = columns.widths(width, size)
    rows = table.rows
    head = (_head(table, widths, width, size),) if any(column.title or column.unit for column in table.columns) else ()
    for strip in head:
        strip.keeps_next = True
        yield strip
    if not rows:
        nothing = QCoreApplication.translate("paper", "There is nothing in this list.")
        style = Style(size)
        yield Strip(style.line + 2 * _pad(table, size), [Text(nothing, style, 0, _pad(table, size), width)])
    for number, row in enumerate(rows):
        strip = _row(table, row, widths, width, size)
        strip.head = head
        is_before_total = table.total is not None and number == len(rows) - 1
        strip.keeps_next = is_before_total
        yield strip
    if table.total is not None:
        yield _total(table, table.total, widths, width, size, head)


def _pad(table: Table, size: int) -> int:
    """Above and below the text of a row."""
    return size * (6 if table.is_tight or table.is_large else 30) // 100


def _head(table: Table, widths: Sequence[int], width: int, size: int) -> Strip:
    style = Style(title_size(table, size), is_bold=True)
    unit_style = Style(style.size)
    pad = _pad(table, size)
    titles = [
        wrapped(column.title, style, each - gap(size)) for column, each in zip(table.columns, widths, strict=True)
    ]
    lines = max(len(title) for title in titles)
    has_units = any(column.unit for column in table.columns)
    height = lines * style.line + has_units * unit_style.line + pad
    marks: list[Mark] = []
    x = 0
    for column, title, each in zip(table.columns, titles, widths, strict=True):
        own = len(title) * style.line + (unit_style.line if column.unit else 0)
        y = height - pad - own
        place, room, align = _room(column, x, each, size, width)
        for line in title:
            marks.append(Text(line, style, place, y, room, align))
            y += style.line
        if column.unit:
            marks.append(Text(column.unit, unit_style, place, y, room, align))
        x += each
    marks.append(Stroke(0, height, width, height, THICK))
    marks += _rules(table, widths, height)
    return Strip(height, marks)


def _row(table: Table, row: Row, widths: Sequence[int], width: int, size: int, rule: int = HAIR) -> Strip:
    style = Style(size, row.is_strong or table.is_large)
    pad = _pad(table, size)
    contents = [
        wrapped(cell, style, each - gap(size)) if isinstance(cell, str) else [""]
        for cell, each in zip(row.cells, widths, strict=True)
    ]
    text_height = max(len(lines) for lines in contents) * style.line
    height = max(text_height + 2 * pad, table.row_height * POINT)
    top = (height - text_height) // 2
    marks: list[Mark] = []
    x = 0
    for column, cell, lines, each in zip(table.columns, row.cells, contents, widths, strict=True):
        place, room, align = _room(column, x, each, size, width)
        if isinstance(cell, Stamps):
            marks += _stamps(cell, place, height, style)
        elif isinstance(cell, Boxes):
            marks += _boxes(cell, place, height, style)
        else:
            marks += [
                Text(line, style, place, top + number * style.line, room, align)
                for number, line in enumerate(lines)
                if line
            ]
        x += each
    marks.append(Stroke(0, height, width, height, rule))
    marks += _rules(table, widths, height)
    return Strip(height, marks)


def _total(table: Table, total: Row, widths: Sequence[int], width: int, size: int, head: tuple[Strip, ...]) -> Strip:
    strip = _row(table, Row(total.cells, is_strong=True), widths, width, size, THICK)
    strip.marks.append(Stroke(0, 0, width, 0, THIN))
    strip.head = head
    return strip


def _room(column: PaperColumn, x: int, width: int, size: int, whole: int) -> tuple[int, int, str]:
    """Where the text of a cell begins, how wide it is, and at which side it stands: flush with the table."""
    before = gap(size) // 2 if x else 0
    after = gap(size) // 2 if x + width < whole else 0
    return x + before, width - before - after, "trailing" if column.is_figure else "leading"


def _rules(table: Table, widths: Sequence[int], height: int) -> list[Mark]:
    if not table.is_ruled:
        return []
    edges = [sum(widths[: place + 1]) for place in range(len(widths) - 1)]
    return [Stroke(x, 0, x, height) for x in edges]


def _stamps(cell: Stamps, x: int, height: int, style: Style) -> Iterator[Mark]:
    """A stamp for each share, as far as there are places; how many there are stands beside it as a figure."""
    side, step = style.size * 11 // 10, stamp_step(style.size)
    down = (height - side) // 2
    stuck = min(max(cell.count, 0), cell.of)
    for place in range(cell.of):
        look = "stuck" if place < stuck else "free" if cell.is_open else "struck"
        yield Stamp(x + place * step, down, side, look)


def _boxes(cell: Boxes, x: int, height: int, style: Style) -> Iterator[Mark]:
    side = style.size * 13 // 10
    for text in cell.texts:
        width = box_width(text, style)
        top = (height - side) // 2
        yield Frame(x, top, width, side, HAIR)
        yield Text(text, Style(style.size * 7 // 10), x, top + side // 6, width, "centre")
        x += width + style.size // 3
