"""What goes on paper, as values: a title and blocks one under another. `paper_pages` lays them out and paints them.

Texts are plain and ready to read; amounts are formatted by `figures`. Nothing here knows a page or a printer, so a
paper is made on the writer's thread and handed over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from savingsdesk.desk import groups
from savingsdesk.ui import figures

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books


class Size(StrEnum):
    """A sheet, or a roll of 80 mm that is as long as its text."""

    A4 = "a4"
    A5 = "a5"
    RECEIPT = "receipt"


SHEETS = (Size.A4, Size.A5)
EVERY_SIZE = (Size.A4, Size.A5, Size.RECEIPT)


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """Figures stand right in equal widths. `unit` is the currency, said once under the title.

    `least` is a width in points that the column never goes below: room for a hand that fills it in.
    """

    title: str
    is_figure: bool = False
    unit: str = ""
    least: int = 0


@dataclass(frozen=True, slots=True)
class Stamps:
    """The stamps of one meeting in a passbook: `count` stuck in, the places up to `of` struck out or left free."""

    count: int
    of: int
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Boxes:
    """Little boxes for a hand to tick, one for each text; the text stands in the box."""

    texts: tuple[str, ...]


Cell = str | Stamps | Boxes


@dataclass(frozen=True, slots=True)
class Row:
    """`is_strong` is for lines that sum up or carry forward."""

    cells: tuple[Cell, ...]
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under titles that come again on each page; a table whose columns have no titles has none.

    `row_height` in points is the least, `is_large` a table to be read from metres away, in the largest type that fits,
    `is_ruled` one with lines between its columns, for filling in, `is_tight` one whose rows are close together.
    """

    columns: tuple[PaperColumn, ...]
    rows: tuple[Row, ...]
    total: Row | None = None
    row_height: int = 0
    is_large: bool = False
    is_ruled: bool = False
    is_tight: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph. `role`: ``body``, ``strong``, ``heading``, ``title``, ``note`` (small), ``large`` (a poster's)."""

    text: str
    role: str = "body"


@dataclass(frozen=True, slots=True)
class SealMark:
    """The seal of a closed meeting, large enough to be copied into the minute book."""

    caption: str
    seal: str


@dataclass(frozen=True, slots=True)
class Signatures:
    """A line to sign for each of these."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """Side by side where there is room, else one under another."""

    parts: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True, slots=True)
class Together:
    """Kept on one page where it fits; `is_cut_off` draws a line for the scissors after it, or cuts the roll there."""

    blocks: tuple[Block, ...]
    is_cut_off: bool = False


Block = Table | Words | SealMark | Signatures | Beside | Together


@dataclass(frozen=True, slots=True)
class Paper:
    """`sizes` are those that make sense, the first by default; `file_name` is without ending.

    `group` and `printed_on` are filled in by `headed`. `has_head` is off where each block has a head of its own.
    """

    title: str
    blocks: tuple[Block, ...]
    sizes: tuple[Size, ...]
    file_name: str
    subtitle: str = ""
    seal: str = ""
    has_head: bool = True
    is_poster: bool = False
    group: str = ""
    printed_on: str = ""


def headed(books: Books, paper: Paper) -> Paper:
    """The paper with the group's name and the day, which stand on each page."""
    printed = QCoreApplication.translate("paper", "Printed on {day}")
    return replace(
        paper,
        group=groups.get(books).name,
        printed_on=printed.format(day=figures.day_text(books.today(), "short")),
    )


def figure_lines(
    lines: Sequence[tuple[str, str]], unit: str = "", strong: Sequence[int] = (), title: str = ""
) -> Table:
    """Names and figures in two columns, the lines of these numbers strong (below zero from the end)."""
    loud = {number % len(lines) for number in strong} if lines else set()
    rows = tuple(Row(line, place in loud) for place, line in enumerate(lines))
    return Table((PaperColumn(title), PaperColumn("", True, unit)), rows, is_tight=True)


def safe_name(text: str) -> str:
    """A text as a name of a file on any system: letters and digits of every script, the rest as dashes."""
    kept = "".join(sign if sign.isalnum() or sign in "-_" else " " for sign in text)
    return "-".join(kept.split())[:80] or "paper"
