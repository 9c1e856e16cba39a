"""Tables on paper: how wide each column is, how small the type must be, and the strips that a table consists of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from savingsdesk.ui.paper import Boxes, Cell, PaperColumn, Row, Stamps, Table
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
    longest_word,
    width_of,
    wrapped,
)

LARGE = tuple(points * POINT for points in (40, 36, 32, 30, 28, 26, 24))  # of a table that hangs on a wall
_SMALLEST = 55  # below 5½ points nobody reads; then long words are broken instead
_MOST_OF_A_WORD = 12  # an unbroken text takes at most so many times its size before it is broken
_EASY = 18  # and a text of several words at most so many before it goes on in the next line
_A_LITTLE_SMALLER = 85  # hundredths of the size


def natural_width(table: Table, size: int) -> int:
    """The least width in which no figure and no word is broken, in type of that size."""
    return sum(_need(table, place, size) for place in range(len(table.columns)))


def strips_of(table: Table, width: int, size: int) -> Iterator[Strip]:
    """The head once and then each row, which brings the head along to every further page."""
    size = _size_that_fits(table, width, size)
    widths = _widths(table, width, size)
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


def _size_that_fits(table: Table, width: int, size: int) -> int:
    """A little smaller where that keeps texts on one line; as small as it must be for figures and words to be whole."""
    if table.is_large:
        while size > _SMALLEST and natural_width(table, size) > width:
            size -= POINT
        return size
    for tried in range(size, size * _A_LITTLE_SMALLER // 100, -2):
        if easy_width(table, tried) <= width:
            return tried
    while size > _SMALLEST and natural_width(table, size) > width:
        size -= 2
    return size


def easy_width(table: Table, size: int) -> int:
    """The width in which texts stand on one line, unless they are very long."""
    return sum(
        max([_need(table, place, size), *(_easy(cell, size, strong) for cell, strong in _cells(table, place))])
        for place in range(len(table.columns))
    )


def _easy(cell: Cell, size: int, is_strong: bool) -> int:
    return min(_cell_width(cell, Style(size, is_strong)), size * _EASY) + _gap(size)


def _gap(size: int) -> int:
    """Between two columns."""
    return size * 11 // 10


def _pad(table: Table, size: int) -> int:
    """Above and below the text of a row."""
    return size * (6 if table.is_tight or table.is_large else 30) // 100


def _title_style(table: Table, size: int) -> Style:
    """A little smaller than what stands under it, on a wall much smaller."""
    return Style(size * (60 if table.is_large else 92) // 100, is_bold=True)


def _cells(table: Table, place: int) -> list[tuple[Cell, bool]]:
    """The cells of a column, each with whether it is strong."""
    rows = [*table.rows, *([table.total] if table.total else [])]
    return [(row.cells[place], row.is_strong or table.is_large or row is table.total) for row in rows]


def _need(table: Table, place: int, size: int) -> int:
    column = table.columns[place]
    head = _title_style(table, size)
    least = max(longest_word(column.title, head), width_of(column.unit, Style(head.size)))
    most_of_a_word = size * _MOST_OF_A_WORD
    for cell, is_strong in _cells(table, place):
        style = Style(size, is_strong)
        if isinstance(cell, str) and not column.is_figure:
            least = max(least, min(longest_word(cell, style), most_of_a_word))
        else:
            least = max(least, _cell_width(cell, style))
    return max(least + _gap(size), column.least * POINT)


def _cell_width(cell: Cell, style: Style) -> int:
    match cell:
        case Stamps():
            return cell.of * _stamp_step(style.size)
        case Boxes():
            return sum(_box_width(text, style) + style.size // 3 for text in cell.texts)
        case _:
            return max(width_of(line, style) for line in cell.split("\n"))


def _stamp_step(size: int) -> int:
    return size * 13 // 10


def _box_width(text: str, style: Style) -> int:
    return max(style.size * 13 // 10, width_of(text, style) + style.size // 2)


def _widths(table: Table, width: int, size: int) -> list[int]:
    """What each column needs, then what its texts want, then the rest for all; scaled down where even that is short."""
    places = range(len(table.columns))
    widths = [_need(table, place, size) for place in places]
    spare = width - sum(widths)
    if spare < 0:
        fixed = sum(each for each, column in zip(widths, table.columns, strict=True) if column.is_figure)
        words = max(1, sum(widths) - fixed)
        left = max(0, width - fixed)
        return [
            each if column.is_figure else each * left // words
            for each, column in zip(widths, table.columns, strict=True)
        ]
    head = _title_style(table, size)
    texts, titles = [], []
    for place, column in enumerate(table.columns):
        own = max((_cell_width(cell, Style(size, strong)) for cell, strong in _cells(table, place)), default=0)
        texts.append(own + _gap(size))
        titles.append(width_of(column.title, head) + _gap(size))
    widths = _widened(_widened(widths, texts, width), titles, width)
    growing = [place for place in places if _grows(table, place)] or list(places)
    rest = width - sum(widths)
    for number, place in enumerate(growing):
        widths[place] += rest * (number + 1) // len(growing) - rest * number // len(growing)
    return widths


def _widened(widths: list[int], wanted: Sequence[int], width: int) -> list[int]:
    """Each column nearer to what it wants, as far as there is width for all of them."""
    wants = [max(0, want - each) for want, each in zip(wanted, widths, strict=True)]
    given = min(width - sum(widths), sum(wants))
    return [each + want * given // (sum(wants) or 1) for each, want in zip(widths, wants, strict=True)]


def _grows(table: Table, place: int) -> bool:
    """A figure stays near what it belongs to: in a ruled table all grow, else all but the first figures of a line."""
    column = table.columns[place]
    is_number = column.is_figure and not column.unit and place == 0
    return not is_number


def _head(table: Table, widths: Sequence[int], width: int, size: int) -> Strip:
    style = _title_style(table, size)
    unit_style = Style(style.size)
    pad = _pad(table, size)
    titles = [
        wrapped(column.title, style, each - _gap(size)) for column, each in zip(table.columns, widths, strict=True)
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
        wrapped(cell, style, each - _gap(size)) if isinstance(cell, str) else [""]
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
    before = _gap(size) // 2 if x else 0
    after = _gap(size) // 2 if x + width < whole else 0
    return x + before, width - before - after, "trailing" if column.is_figure else "leading"


def _rules(table: Table, widths: Sequence[int], height: int) -> list[Mark]:
    if not table.is_ruled:
        return []
    edges = [sum(widths[: place + 1]) for place in range(len(widths) - 1)]
    return [Stroke(x, 0, x, height) for x in edges]


def _stamps(cell: Stamps, x: int, height: int, style: Style) -> Iterator[Mark]:
    """A stamp for each share, as far as there are places; how many there are stands beside it as a figure."""
    side, step = style.size * 11 // 10, _stamp_step(style.size)
    down = (height - side) // 2
    stuck = min(max(cell.count, 0), cell.of)
    for place in range(cell.of):
        look = "stuck" if place < stuck else "free" if cell.is_open else "struck"
        yield Stamp(x + place * step, down, side, look)


def _boxes(cell: Boxes, x: int, height: int, style: Style) -> Iterator[Mark]:
    side = style.size * 13 // 10
    for text in cell.texts:
        width = _box_width(text, style)
        top = (height - side) // 2
        yield Frame(x, top, width, side, HAIR)
        yield Text(text, Style(style.size * 7 // 10), x, top + side // 6, width, "centre")
        x += width + style.size // 3
