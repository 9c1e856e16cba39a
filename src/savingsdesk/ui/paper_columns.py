"""How wide the columns of a table on paper are, and in which size of type the table fits.

Every cell is measured once, in one large size: the widths of type grow with its size, so all other sizes follow.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from savingsdesk.ui.paper import Boxes, Cell, PaperColumn, Row, Stamps, Table
from savingsdesk.ui.paper_marks import POINT, Style, longest_word, width_of

_MEASURED = 1_000
_SMALLEST = 55  # below 5½ points nobody reads; then long words are broken instead
_MOST_OF_A_WORD = 12  # an unbroken text takes at most so many times its size before it is broken
_EASY = 18  # and a text of several words at most so many before it goes on in the next line
_A_LITTLE_SMALLER = 85  # hundredths of the size
_ROWS_A_STEP = 60


@dataclass(slots=True)
class _Widest:
    """What a column holds at the measured size: its widest word and its widest cell; figures are never broken."""

    title_word: int
    title: int
    unit: int
    word: int = 0
    cell: int = 0


class Columns:
    """`measuring` is to be run to its end before anything else is asked."""

    def __init__(self, table: Table) -> None:
        self._table = table
        title, unit = Style(_MEASURED, is_bold=True), Style(_MEASURED)
        self._widest = [
            _Widest(longest_word(each.title, title), width_of(each.title, title), width_of(each.unit, unit))
            for each in table.columns
        ]

    def measuring(self) -> Iterator[None]:
        table = self._table
        for number, row in enumerate(table.rows, 1):
            self._measure(row, row.is_strong or table.is_large)
            if number % _ROWS_A_STEP == 0:
                yield
        if table.total is not None:
            self._measure(table.total, is_strong=True)
        yield

    def natural_width(self, size: int) -> int:
        """The least width in which no figure and no word is broken."""
        return sum(self._needs(size))

    def easy_width(self, size: int) -> int:
        """The width in which texts stand on one line, unless they are very long."""
        return sum(
            max(need, min(self.cell_width(place, size), size * _EASY) + gap(size))
            for place, need in enumerate(self._needs(size))
        )

    def size_that_fits(self, width: int, size: int) -> int:
        """A little smaller where that keeps texts on one line; as small as it must be for figures to be whole."""
        if not self._table.is_large:
            for tried in range(size, smaller(size) - 1, -1):
                if self.easy_width(tried) <= width:
                    return tried
        while size > _SMALLEST and self.natural_width(size) > width:
            size -= 2
        return size

    def cell_width(self, place: int, size: int) -> int:
        """The widest cell of a column, unbroken."""
        return self._widest[place].cell * size // _MEASURED + 2

    def widths(self, width: int, size: int) -> list[int]:
        """What each column needs, then what its cells and its title want, then the rest for all.

        Where even the first is too much, words are broken: figures keep their width.
        """
        columns, widths = self._table.columns, self._needs(size)
        if sum(widths) > width:
            fixed = sum(each for each, column in zip(widths, columns, strict=True) if column.is_figure)
            words, left = max(1, sum(widths) - fixed), max(0, width - fixed)
            return [
                each if column.is_figure else each * left // words for each, column in zip(widths, columns, strict=True)
            ]
        cells = [self.cell_width(place, size) + gap(size) for place in range(len(columns))]
        head = title_size(self._table, size)
        titles = [each.title * head // _MEASURED + 2 + gap(size) for each in self._widest]
        widths = _widened(_widened(widths, cells, width), titles, width)
        growing = [place for place in range(len(columns)) if place or not _is_number(columns[0])] or [0]
        rest = width - sum(widths)
        for number, place in enumerate(growing):
            widths[place] += rest * (number + 1) // len(growing) - rest * number // len(growing)
        return widths

    def _needs(self, size: int) -> list[int]:
        head = title_size(self._table, size)
        needs = []
        for column, widest in zip(self._table.columns, self._widest, strict=True):
            word = widest.word * size // _MEASURED
            if not column.is_figure:
                word = min(word, size * _MOST_OF_A_WORD)
            least = max(word, max(widest.title_word, widest.unit) * head // _MEASURED) + 2
            needs.append(max(least + gap(size), column.least * POINT))
        return needs

    def _measure(self, row: Row, is_strong: bool) -> None:
        style = Style(_MEASURED, is_strong)
        for column, widest, cell in zip(self._table.columns, self._widest, row.cells, strict=True):
            whole = drawn_width(cell, style)
            widest.cell = max(widest.cell, whole)
            is_broken = isinstance(cell, str) and not column.is_figure and " " in cell
            widest.word = max(widest.word, longest_word(cell, style) if is_broken else whole)  # type: ignore[arg-type]


def smaller(size: int) -> int:
    """How small type may be before a sheet is turned, or a text goes on in the next line."""
    return size * _A_LITTLE_SMALLER // 100


def gap(size: int) -> int:
    """Between two columns."""
    return size * 11 // 10


def title_size(table: Table, size: int) -> int:
    """Titles are a little smaller than what stands under them, on a wall much smaller."""
    return size * (60 if table.is_large else 92) // 100


def stamp_step(size: int) -> int:
    """From one stamp to the next."""
    return size * 13 // 10


def box_width(text: str, style: Style) -> int:
    """A little box with its text in it."""
    return max(style.size * 13 // 10, width_of(text, style) + style.size // 2)


def drawn_width(cell: Cell, style: Style) -> int:
    match cell:
        case Stamps():
            return cell.of * stamp_step(style.size)
        case Boxes():
            return sum(box_width(text, style) + style.size // 3 for text in cell.texts)
        case _:
            return max(width_of(line, style) for line in cell.split("\n"))


def _widened(widths: list[int], wanted: Sequence[int], width: int) -> list[int]:
    """Each column nearer to what it wants, as far as there is width for all of them."""
    wants = [max(0, want - each) for want, each in zip(wanted, widths, strict=True)]
    given = min(width - sum(widths), sum(wants))
    return [each + want * given // (sum(wants) or 1) for each, want in zip(widths, wants, strict=True)]


def _is_number(column: PaperColumn) -> bool:
    """A number that leads a row stays near the name behind it."""
    return column.is_figure and not column.unit
