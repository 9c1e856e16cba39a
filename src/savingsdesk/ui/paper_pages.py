"""A paper as pages of one size: laid out once, then painted page by page on a screen, into a file or for a printer.

Laying out and painting are made of short steps, so that the window answers meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QSizeF, Qt
from PySide6.QtGui import QPainter

from savingsdesk.ui import figures, paper_table
from savingsdesk.ui.paper import (
    Beside,
    Block,
    Paper,
    SealMark,
    Signatures,
    Size,
    Table,
    Together,
    Words,
)
from savingsdesk.ui.paper_columns import Columns, smaller
from savingsdesk.ui.paper_marks import (
    HAIR,
    PER_INCH,
    POINT,
    THICK,
    THIN,
    Frame,
    Mark,
    Strip,
    Stroke,
    Style,
    Text,
    paint,
    text_strip,
    width_of,
)

_MARKS_A_STEP = 50
_ROWS_A_STEP = 20
_LONGEST_ROLL = 4_000 * POINT  # nearly a metre and a half: then the roll is cut, and the list goes on
_SCALE = {"body": 100, "strong": 100, "heading": 125, "title": 180, "note": 86, "large": 260}  # hundredths of the body


@dataclass(frozen=True, slots=True)
class _Form:
    """Lengths in tenths of a point; a roll has no height."""

    width: int
    height: int
    margin: int
    body: int


_FORMS = {
    Size.A4: _Form(5953, 8419, 410, 100),
    Size.A5: _Form(4195, 5953, 300, 86),
    Size.RECEIPT: _Form(2268, 0, 114, 86),
}


@dataclass(slots=True)
class _Page:
    height: int
    placed: list[tuple[int, int, Strip]]  # x, y


class Pages:
    """`lay_out` is to be run to its end before anything else is asked.

    A sheet is turned where the widest table needs it. `is_mirrored` is for scripts that run from right to left.
    """

    def __init__(self, paper: Paper, size: Size, *, is_mirrored: bool = False) -> None:
        self.paper, self.size, self._is_mirrored = paper, size, is_mirrored
        self._form = _FORMS[size]
        self._body = self._large = self._form.body
        self._columns: dict[int, Columns] = {}  # by the identity of their table, which the paper holds
        self._pages: list[_Page] = []

    @property
    def _inner(self) -> int:
        return self._form.width - 2 * self._form.margin

    @property
    def count(self) -> int:
        return len(self._pages)

    def page_size(self, number: int) -> QSizeF:
        """In points."""
        return QSizeF(self._form.width / POINT, self._pages[number].height / POINT)

    def texts(self, number: int) -> list[str]:
        """Every line that stands on a page, for those who hear it."""
        return [
            mark.text for _, _, strip in self._pages[number].placed for mark in strip.marks if isinstance(mark, Text)
        ]

    def lay_out(self) -> Iterator[None]:
        for table in _tables(self.paper.blocks):
            columns = self._columns[id(table)] = Columns(table)
            yield from columns.measuring()
        self._turn_sheet()
        head = self._head() if self.paper.has_head else []
        # On a wall the fewest pages, and of those the largest type.
        for size in self._large_sizes():
            self._large = size
            strips: list[Strip] = []
            for strip in self._strips(self.paper.blocks, self._inner):
                strips.append(strip)
                if len(strips) % _ROWS_A_STEP == 0:
                    yield
            pages = self._roll(head, strips) if self.size is Size.RECEIPT else self._sheets(head, strips)
            if not self._pages or len(pages) < len(self._pages):
                self._pages = pages
            yield
        for number in range(self.count):
            self._add_foot(number)
        yield

    def painting(self, painter: QPainter, number: int, per_inch: float) -> Iterator[None]:
        """Paints a page on a device of that resolution, from its upper left corner."""
        scale = per_inch / PER_INCH
        done = 0
        for x, y, strip in self._pages[number].placed:
            painter.save()  # between two steps somebody else may not find our scale
            painter.scale(scale, scale)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            for mark in strip.marks:
                paint(painter, mark, x, y, self._form.width, self._is_mirrored)
            painter.restore()
            done += len(strip.marks)
            if done >= _MARKS_A_STEP:
                done = 0
                yield

    def _turn_sheet(self) -> None:
        """Turns the sheet where a table that takes its whole width would have to be made small."""
        form = self._form
        whole = [block for block in self.paper.blocks if isinstance(block, Table) and not block.is_large]
        widest = max((self._columns[id(table)].easy_width(smaller(form.body)) for table in whole), default=0)
        if self.size is not Size.RECEIPT and widest > self._inner:
            self._form = replace(form, width=form.height, height=form.width)

    def _large_sizes(self) -> tuple[int, ...]:
        """Those in which no name is broken, or the smallest."""
        large = [table for table in self.paper.blocks if isinstance(table, Table) and table.is_large]
        if not large:
            return (self._body,)
        sizes = tuple(size * self._form.width // _FORMS[Size.A4].width for size in paper_table.LARGE)
        columns = [self._columns[id(table)] for table in large]
        fitting = [size for size in sizes if all(each.easy_width(size) <= self._inner for each in columns)]
        return tuple(fitting) or sizes[-1:]

    def _style(self, role: str) -> Style:
        return Style(self._body * _SCALE[role] // 100, role in ("strong", "heading", "title", "large"))

    def _strips(self, blocks: Sequence[Block], width: int) -> Iterator[Strip]:
        for block in blocks:
            match block:
                case Words():
                    yield self._words(block, width)
                case Table():
                    size = self._large if block.is_large else self._body
                    yield from paper_table.strips_of(block, self._columns[id(block)], width, size)
                    yield Strip(self._body * 6 // 10 if block.is_tight else self._body)
                case SealMark():
                    yield self._seal(block, width)
                case Signatures():
                    yield from self._signatures(block, width)
                case Beside():
                    yield from self._beside(block, width)
                case Together():
                    yield from self._together(block, width)

    def _words(self, block: Words, width: int) -> Strip:
        style = self._style(block.role)
        after = self._body * (3 if block.role == "heading" else 6) // 10
        strip = text_strip(block.text, style, width, after=after)
        strip.keeps_next = block.role in ("heading", "title", "large")
        return strip

    def _seal(self, block: SealMark, width: int) -> Strip:
        caption, seal = self._style("body"), self._style("large")
        pad = self._body
        strip = text_strip(block.caption, caption, width - 2 * pad, "centre", after=self._body // 2)
        while width_of(block.seal, seal) > width - 2 * pad:
            seal = replace(seal, size=seal.size * 9 // 10)
        top = strip.height + 2 * pad
        marks = [_moved(mark, pad, 2 * pad) for mark in strip.marks]
        marks.append(Text(block.seal, seal, pad, top, width - 2 * pad, "centre"))
        height = top + seal.line + pad
        marks.append(Frame(0, pad, width, height - pad, THICK, self._body // 2))
        return Strip(height + self._body, marks)

    def _signatures(self, block: Signatures, width: int) -> Iterator[Strip]:
        """Lines side by side, as many as fit; each in a hand's width, with the name under it."""
        style = self._style("note")
        beside = max(1, min(max(len(block.names), width // (250 * POINT)), width // (150 * POINT)))
        for first in range(0, len(block.names), beside):
            names = block.names[first : first + beside]
            each, gap = width // beside, self._body * 2
            marks: list[Mark] = []
            room = self._body * 24 // 10
            height = room
            for place, name in enumerate(names):
                strip = text_strip(name, style, each - gap)
                marks.append(Stroke(place * each, room, (place + 1) * each - gap, room, THIN))
                marks += [_moved(mark, place * each, room + self._body // 4) for mark in strip.marks]
                height = max(height, room + self._body // 4 + strip.height)
            yield Strip(height + self._body // 3, marks)

    def _beside(self, block: Beside, width: int) -> Iterator[Strip]:
        gap = self._body * 24 // 10
        columns = max(len(block.parts), 2)
        each = (width - gap * (columns - 1)) // columns
        if self.size is Size.RECEIPT or each < 165 * POINT * self._body // 100:
            for part in block.parts:
                yield from self._strips(part, width)
            return
        height, marks = 0, list[Mark]()
        for place, part in enumerate(block.parts):
            strip = _stacked(list(self._strips(part, each)))
            marks += [_moved(mark, place * (each + gap), 0) for mark in strip.marks]
            height = max(height, strip.height)
        yield Strip(height, marks)

    def _together(self, block: Together, width: int) -> Iterator[Strip]:
        strips = list(self._strips(block.blocks, width))
        is_roll = self.size is Size.RECEIPT
        if sum(strip.height for strip in strips) <= self._room() or is_roll:
            strips = [_stacked(strips)]
        yield from strips
        if block.is_cut_off and is_roll:
            strips[-1].breaks_after = True
        elif block.is_cut_off:
            middle = self._body * 8 // 10
            line = Stroke(-self._form.margin, middle, width + self._form.margin, middle, HAIR, is_dashed=True)
            yield Strip(self._body * 2, [line])

    def _head(self) -> list[Strip]:
        """Whose paper it is and what it is, at the top of the first page."""
        paper, width = self.paper, self._inner
        align = "centre" if self.size is Size.RECEIPT else "leading"
        title = self._style("large" if paper.is_poster else "heading" if self.size is Size.RECEIPT else "title")
        group = self._style("heading" if paper.is_poster else "strong")
        strips = [text_strip(paper.group, group, width, align)] if paper.group else []
        strips.append(text_strip(paper.title, title, width, align))
        if paper.subtitle:
            strips.append(text_strip(paper.subtitle, self._style("body"), width, align))
        strips.append(Strip(self._body))
        return strips

    def _running_head(self) -> Strip:
        """The same in one line, at the top of every further page."""
        style = self._style("note")
        marks: list[Mark] = [
            Text(_one_line(self.paper.title, style, self._inner * 6 // 10), replace(style, is_bold=True), 0, 0,
                 self._inner),
            Text(_one_line(self.paper.group, style, self._inner * 3 // 10), style, 0, 0, self._inner, "trailing"),
        ]  # fmt: skip
        return Strip(style.line + self._body, marks)

    def _foot_height(self) -> int:
        return self._style("note").line + self._body

    def _room(self) -> int:
        """What a further page has between its running head and its foot."""
        form = self._form
        return form.height - 2 * form.margin - self._foot_height() - self._style("note").line - self._body

    def _sheets(self, head: list[Strip], strips: list[Strip]) -> list[_Page]:
        bottom = self._form.height - self._form.margin - self._foot_height()
        pages = self._flow(head, strips, bottom)
        if self.paper.is_poster and len(pages) > 1:
            # As many rows on each page, so that none hangs there with two names.
            for tenth in range(19, 7, -1):
                fewer = self._flow(head, strips, bottom * tenth // 20)
                if len(fewer) > len(pages):
                    break
                pages = fewer
        return pages

    def _flow(self, head: list[Strip], strips: list[Strip], bottom: int) -> list[_Page]:
        form = self._form
        page, y = _Page(form.height, []), form.margin
        pages = [page]

        def place(strip: Strip) -> None:
            nonlocal y
            page.placed.append((form.margin, y, strip))
            y += strip.height

        for strip in head:
            place(strip)
        is_fresh = True
        for number, strip in enumerate(strips):
            needed = strip.height + (strips[number + 1].height if strip.keeps_next and number + 1 < len(strips) else 0)
            if y + needed > bottom and not strip.marks:
                continue  # no page is begun for a space
            if y + needed > bottom and not is_fresh:
                page, y = _Page(form.height, []), form.margin
                pages.append(page)
                if self.paper.has_head:
                    place(self._running_head())
                for each in strip.head:
                    place(each)
            place(strip)
            is_fresh = False
        return pages

    def _roll(self, head: list[Strip], strips: list[Strip]) -> list[_Page]:
        """One page as long as its text, or one for each part that is cut off."""
        margin = self._form.margin
        pages: list[_Page] = []
        placed: list[tuple[int, int, Strip]] = []
        y = margin
        for number, strip in enumerate([*head, *strips]):
            for each in (*(strip.head if pages and not placed else ()), strip):
                placed.append((margin, y, each))
                y += each.height
            is_last = number == len(head) + len(strips) - 1
            if strip.breaks_after or is_last or y > _LONGEST_ROLL:
                pages.append(_Page(y + margin + self._foot_height(), placed))
                placed, y = [], margin
        return pages

    def _add_foot(self, number: int) -> None:
        """When it was printed, which page of how many this is, and the seal."""
        form, page, style = self._form, self._pages[number], self._style("note")
        y = page.height - form.margin - style.line
        width = self._inner
        if self.size is Size.RECEIPT:
            page.placed.append((form.margin, y, Strip(0, [Text(self.paper.printed_on, style, 0, 0, width, "centre")])))
            return
        marks: list[Mark] = [Stroke(0, -self._body // 3, width, -self._body // 3, HAIR)]
        marks.append(Text(self.paper.printed_on, style, 0, 0, width))
        if self.paper.seal:
            seal = QCoreApplication.translate("paper", "Seal {seal}").format(seal=self.paper.seal)
            marks.append(Text(seal, style, 0, 0, width, "centre"))
        words = QCoreApplication.translate("paper", "Page {page} of {pages}")
        of = words.format(page=figures.count_text(number + 1), pages=figures.count_text(self.count))
        marks.append(Text(of, style, 0, 0, width, "trailing"))
        page.placed.append((form.margin, y, Strip(0, marks)))


def laid_out(paper: Paper, size: Size, *, is_mirrored: bool = False) -> Pages:
    """The pages, made in one go, where no window waits."""
    pages = Pages(paper, size, is_mirrored=is_mirrored)
    for _ in pages.lay_out():
        pass
    return pages


def _tables(blocks: Sequence[Block]) -> Iterator[Table]:
    for block in blocks:
        match block:
            case Table():
                yield block
            case Together():
                yield from _tables(block.blocks)
            case Beside():
                for part in block.parts:
                    yield from _tables(part)


def _stacked(strips: Sequence[Strip]) -> Strip:
    """Several strips as one that is not divided."""
    marks: list[Mark] = []
    y = 0
    for strip in strips:
        marks += [_moved(mark, 0, y) for mark in strip.marks]
        y += strip.height
    return Strip(y, marks, strips[0].head if strips else ())


def _moved(mark: Mark, x: int, y: int) -> Mark:
    if isinstance(mark, Stroke):
        return replace(mark, x=mark.x + x, y=mark.y + y, to_x=mark.to_x + x, to_y=mark.to_y + y)
    return replace(mark, x=mark.x + x, y=mark.y + y)


def _one_line(text: str, style: Style, width: int) -> str:
    """As much of a text as fits, with an ellipsis where it was longer."""
    bold = replace(style, is_bold=True)
    if width_of(text, bold) <= width:
        return text
    while text and width_of(text + "…", bold) > width:
        text = text[:-1]
    return text.rstrip() + "…"
