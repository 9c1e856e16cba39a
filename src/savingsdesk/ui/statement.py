"""A statement on its way to the screen, the printer and the sheet: columns, lines, what is behind each line.

One reading serves all three, so that what is printed and saved is what was seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from savingsdesk.desk.exchange import Cell, ColumnKind, Sheet, SheetColumn
from savingsdesk.ui import figures

if TYPE_CHECKING:
    from savingsdesk.desk.entries import Filter
    from savingsdesk.ui.chart import Series
    from savingsdesk.ui.paper import Paper


@dataclass(frozen=True, slots=True)
class StatementColumn:
    """`is_text_figure` is a text that stands right, as every number does; `gives_way` where the screen is narrow."""

    title: str
    kind: ColumnKind = ColumnKind.TEXT
    is_text_figure: bool = False
    gives_way: bool = False

    @property
    def is_figure(self) -> bool:
        return self.is_text_figure or self.kind in (ColumnKind.MONEY, ColumnKind.COUNT)


@dataclass(frozen=True, slots=True)
class Line:
    """`is_strong` opens a part or sums it up; `why` are the entries behind the line, `about` what to call them."""

    cells: tuple[Cell, ...]
    is_strong: bool = False
    why: Filter | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The chart beside a table: lines, or bars where `has_bars`. `is_money` says what its figures are."""

    days: Sequence[str]
    series: Sequence[Series]
    has_bars: bool
    is_money: bool


@dataclass(frozen=True, slots=True)
class Statement:
    """`about` says of which day or time it is, `note` a sentence more, `empty` what stands there instead of lines."""

    title: str
    about: str
    currency: str
    columns: tuple[StatementColumn, ...]
    lines: tuple[Line, ...] = field(default=())
    empty: str = ""
    note: str = ""
    chart: Drawn | None = None

    def text(self, cell: Cell, column: StatementColumn) -> str:
        return cell_text(cell, column.kind, self.currency)

    def sheet(self) -> Sheet:
        columns = [SheetColumn(column.title, column.kind) for column in self.columns]
        return Sheet(self.title, columns, [line.cells for line in self.lines])

    def paper(self) -> Paper:
        from savingsdesk.ui import paper as parts
        from savingsdesk.ui import papers

        columns = [
            papers.PaperColumn(column.title, column.is_figure, self.currency if column.kind is ColumnKind.MONEY else "")
            for column in self.columns
        ]
        rows = [
            [self.text(cell, column) for cell, column in zip(line.cells, self.columns, strict=True)]
            for line in self.lines
        ]
        total = rows.pop() if self.lines and self.lines[-1].is_strong else None
        about = "\n".join(filter(None, (self.about, self.note)))
        made = papers.statement(self.title, about, columns, rows, total)
        table = made.blocks[0]
        if not isinstance(table, parts.Table):
            return made
        strong = [replace(row, is_strong=line.is_strong) for row, line in zip(table.rows, self.lines, strict=False)]
        return replace(made, blocks=(replace(table, rows=tuple(strong)),))


def cell_text(cell: Cell, kind: ColumnKind, currency: str) -> str:
    """A cell as people of this locale read it."""
    if cell is None or cell == "":
        return ""
    if kind is ColumnKind.DATE:
        return figures.day_text(str(cell), "short")
    if isinstance(cell, int):
        return figures.amount_text(cell, currency) if kind is ColumnKind.MONEY else figures.count_text(cell)
    return str(cell)


def percent_text(basis_points: int) -> str:
    """``12.5 %``: basis points rounded half up to a tenth of a percent."""
    whole, tenth = divmod((abs(basis_points) + 5) // 10, 10)
    locale = QLocale()
    number = f"{locale.toString(whole)}{locale.decimalPoint()}{locale.toString(tenth)}"
    if basis_points < 0 and (whole or tenth):
        number = figures.below_zero(number)
    return f"{number}\u00a0{locale.percent()}"
