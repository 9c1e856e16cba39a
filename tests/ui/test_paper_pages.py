"""Papers on pages: nothing is cut off or lost, heads come again, and right-to-left turns everything round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from savingsdesk.core.errors import Environment
from savingsdesk.ui import papers, theme
from savingsdesk.ui.paper import (
    EVERY_SIZE,
    Beside,
    Block,
    Boxes,
    Paper,
    PaperColumn,
    Row,
    SealMark,
    Signatures,
    Size,
    Stamps,
    Table,
    Together,
    Words,
    figure_lines,
    safe_name,
)
from savingsdesk.ui.paper_marks import Frame, Stamp, Stroke, Text, width_of
from savingsdesk.ui.paper_pages import Pages, laid_out
from savingsdesk.ui.printing import PdfFile, pdf, printing, write_file
from tests.ui import pdf as reader

NAMES = ("Amina Wanjiru", "<b>Beatrice</b>", "محمد عبد الله", "አበበ በቀለ", "Nkwenkwezi" * 9, "A B C D E F G " * 9)
BILLIONS = "−999,999,999,999"


def savings(rows: int, *, columns: int = 4) -> Paper:
    heads = [PaperColumn("No.", is_figure=True), PaperColumn("Member")]
    heads += [PaperColumn(f"Service charge {place}", True, "UGX") for place in range(columns - 2)]
    lines = [[str(place), NAMES[place % 6], *[BILLIONS] * (columns - 2)] for place in range(1, rows + 1)]
    total = ["", "Together", *[BILLIONS] * (columns - 2)]
    made = papers.statement("Savings of all members", "Cycle 3", heads, lines, total)
    return replace(made, group="Umoja <wa> Kilimo", printed_on="Printed on 26 Nov 2026")


def of(*blocks: Block, **other: object) -> Paper:
    values: dict[str, object] = {"title": "Paper", "blocks": blocks, "sizes": EVERY_SIZE, "file_name": "paper"}
    return Paper(**(values | other))  # type: ignore[arg-type]


def everything() -> Paper:
    """Each kind of block, with texts that are longer than any place for them."""
    table = Table(
        (PaperColumn("Member"), PaperColumn("Stamps"), PaperColumn("Roll call"), PaperColumn("Saved", True, "UGX")),
        tuple(Row((name, Stamps(2, 5), Boxes(("P", "L", "A")), BILLIONS)) for name in NAMES),
    )
    return of(
        *(Words(NAMES[4] + " " + NAMES[5], role) for role in ("body", "strong", "heading", "title", "note", "large")),
        table,
        Beside(((figure_lines([(NAMES[5], BILLIONS)], "UGX"),), (table,))),
        SealMark("Write this seal into the minute book:", "BWGH-9QC8-B3"),
        Signatures(NAMES),
        Together((Words(NAMES[4]), table), is_cut_off=True),
        title=NAMES[4],
        subtitle=NAMES[5],
        group=NAMES[4],
        printed_on="Printed on 26 Nov 2026",
        seal="BWGH-9QC8-B3",
    )


def placed(pages: Pages) -> Iterator[tuple[int, int, Text | Stroke | Frame | Stamp]]:
    """Each mark with the place of its strip."""
    for page in pages._pages:
        for x, y, strip in page.placed:
            for mark in strip.marks:
                yield x, y, mark


def cut_off(pages: Pages) -> list[str]:
    """The texts that are wider than their place, or reach over the edge of their page."""
    found = []
    for number, page in enumerate(pages._pages):
        width = pages.page_size(number).width() * 10
        for x, y, strip in page.placed:
            for mark in strip.marks:
                if isinstance(mark, Text):
                    is_wide = width_of(mark.text, mark.style) > mark.width + mark.style.size // 2
                    is_out = x + mark.x < 0 or x + mark.x + mark.width > width
                    is_low = y + mark.y < 0 or y + mark.y + mark.style.line > page.height
                    if mark.text and (is_wide or is_out or is_low):
                        found.append(mark.text)
    return found


def picture(pages: Pages, number: int = 0, per_inch: int = 96) -> QImage:
    size = (pages.page_size(number) * per_inch / 72).toSize()
    made = QImage(size, QImage.Format.Format_RGB32)
    made.fill(QColor("white"))
    painter = QPainter(made)
    for _ in pages.painting(painter, number, per_inch):
        pass
    painter.end()
    return made


def ink(image: QImage) -> tuple[int, int]:
    """The first and the last column that is not white, counted from the left."""
    columns = [
        x for x in range(image.width()) if any(image.pixelColor(x, y).value() < 128 for y in range(image.height()))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize("size", EVERY_SIZE)
def test_nothing_is_cut_off_on_any_size(size: Size) -> None:
    assert cut_off(laid_out(everything(), size)) == []
    for columns in (3, 6, 9):
        paper = savings(30, columns=columns)
        assert size not in paper.sizes or cut_off(laid_out(paper, size)) == []


def test_a_long_table_brings_its_head_to_each_page_and_loses_no_row() -> None:
    pages = laid_out(savings(200), Size.A4)
    assert pages.count > 3
    numbers: list[str] = []
    for number in range(pages.count):
        texts = pages.texts(number)
        assert texts.count("Member") == 1
        assert f"Page {number + 1} of {pages.count}" in texts
        assert "Savings of all members" in texts
        assert "Printed on 26 Nov 2026" in texts
        numbers += [text for text in texts if text.isdigit()]
    assert numbers == [str(place) for place in range(1, 201)]
    assert "Together" in pages.texts(pages.count - 1)


def test_the_total_never_stands_alone_on_a_page() -> None:
    for rows in range(30, 60):
        pages = laid_out(savings(rows), Size.A5)
        last = pages.texts(pages.count - 1)
        assert str(rows) in last
        assert "Together" in last


def test_a_wide_table_turns_the_sheet() -> None:
    narrow, wide = (laid_out(savings(3, columns=columns), Size.A4).page_size(0) for columns in (3, 8))
    assert (narrow.width(), narrow.height()) == (595.3, 841.9)
    assert (wide.width(), wide.height()) == (841.9, 595.3)


def test_texts_stay_on_one_line_wherever_the_sheet_has_room_turned_or_not() -> None:
    """Between a narrow table and one that turns the sheet there is none whose names are broken."""
    names = ["Amina Wanjiru Nakato"] * 3
    for width in range(100, 400):
        columns = (*(PaperColumn("Member") for _ in names), PaperColumn("Saved", True, least=width))
        pages = laid_out(of(Table(columns, (Row((*names, "1")),))), Size.A4)
        assert pages.texts(0).count(names[0]) == 3, width


def test_a_receipt_is_one_page_as_long_as_its_text() -> None:
    short, long = laid_out(savings(3, columns=3), Size.RECEIPT), laid_out(savings(90, columns=3), Size.RECEIPT)
    assert (short.count, long.count) == (1, 1)
    assert short.page_size(0).width() == long.page_size(0).width() == 226.8
    assert long.page_size(0).height() > 10 * short.page_size(0).height()


def test_a_very_long_receipt_is_cut_and_goes_on_with_its_head() -> None:
    pages = laid_out(savings(500, columns=3), Size.RECEIPT)
    assert pages.count > 1
    assert all(pages.texts(number).count("Member") == 1 for number in range(pages.count))
    shown = [text for number in range(pages.count) for text in pages.texts(number) if text.isdigit()]
    assert shown == [str(place) for place in range(1, 501)]


def test_what_is_cut_off_shares_a_sheet_and_is_a_page_of_its_own_on_a_roll() -> None:
    slips = of(*(Together((Words(f"Slip {place}"),), is_cut_off=True) for place in range(6)), has_head=False)
    assert laid_out(slips, Size.A4).count == 1
    roll = laid_out(slips, Size.RECEIPT)
    assert [roll.texts(number)[0] for number in range(roll.count)] == [f"Slip {place}" for place in range(6)]


def test_what_belongs_together_is_not_divided() -> None:
    block = Together((savings(12).blocks[0], Words("The end")))
    pages = laid_out(of(*[block] * 7), Size.A4)
    assert pages.count > 2
    for number in range(pages.count):
        assert pages.texts(number).count("Together") == pages.texts(number).count("The end")


def test_right_to_left_mirrors_the_whole_page() -> None:
    table = Table((PaperColumn(""), PaperColumn("", True)), (Row((Stamps(5, 5), "7")),))
    left, right = (
        picture(laid_out(of(table, title="", has_head=False), Size.A4, is_mirrored=each)) for each in (False, True)
    )
    top, middle = range(left.height() // 4), left.width() // 2
    assert sum(left.pixelColor(x, y).value() < 128 for x in range(middle) for y in top) > 300
    assert sum(left.pixelColor(x, y).value() < 128 for x in range(middle, left.width()) for y in top) < 100
    assert sum(right.pixelColor(x, y).value() < 128 for x in range(middle) for y in top) < 100
    assert sum(right.pixelColor(x, y).value() < 128 for x in range(middle, left.width()) for y in top) > 300
    words = of(Words("Amina"), has_head=False)
    for mirrored in (False, True):
        pages = laid_out(words, Size.A4, is_mirrored=mirrored)
        pages._pages[0].placed = pages._pages[0].placed[:1]  # the words alone, without the foot
        first, last = ink(picture(pages))
        assert (last > 397) is mirrored
        assert (first > 397) is mirrored


def test_paper_is_black_on_white_in_every_theme(qapp: QApplication) -> None:
    pages = laid_out(everything(), Size.A4)
    pictures = []
    try:
        for shown in (theme.LIGHT, theme.DARK, theme.SUNLIGHT):
            theme.apply(qapp, shown)
            pictures.append(picture(pages))
    finally:
        theme.apply(qapp, theme.LIGHT)
    assert pictures[0] == pictures[1] == pictures[2]


def test_figures_stand_under_one_another_in_equal_widths() -> None:
    style = next(mark for _, _, mark in placed(laid_out(savings(3), Size.A4)) if isinstance(mark, Text)).style
    assert len({width_of(digit * 9, style) for digit in "0123456789"}) == 1
    marks = [mark for x, _, mark in placed(laid_out(savings(9), Size.A4)) if isinstance(mark, Text)]
    amounts = [mark for mark in marks if mark.text == BILLIONS]
    assert {mark.align for mark in amounts} == {"trailing"}
    assert len({mark.x + mark.width for mark in amounts}) == 2  # two columns of money
    assert [mark.text for mark in marks].count("UGX") == 2  # the currency once a column


def test_a_poster_takes_the_largest_type_that_breaks_no_name_and_needs_no_more_pages() -> None:
    def of_members(count: int, name: str) -> Pages:
        columns = (PaperColumn("Member"), PaperColumn("Shares", True), PaperColumn("Receives", True, "UGX"))
        rows = tuple(Row((f"{name} {place}", "99", "1,234,500")) for place in range(count))
        return laid_out(of(Table(columns, rows, Row(("All", "1", "2")), is_large=True), is_poster=True), Size.A4)

    few, many, long = of_members(5, "Amina Wanjiru"), of_members(73, "Amina Wanjiru"), of_members(5, NAMES[5])

    def sizes(pages: Pages) -> set[int]:
        return {mark.style.size for _, _, mark in placed(pages) if isinstance(mark, Text) and mark.text == "99"}

    assert few.count == 1
    [of_few], [of_many], [of_long] = sizes(few), sizes(many), sizes(long)
    assert of_few > of_many >= 240
    assert of_long == 240
    assert cut_off(long) == []
    rows = [many.texts(number).count("99") for number in range(many.count)]
    assert sum(rows) == 73
    assert max(rows) - min(rows) <= 3


@pytest.mark.parametrize("size", [Size.A4, Size.A5])
def test_a_poster_of_billions_takes_smaller_type_before_it_breaks_a_figure(size: Size) -> None:
    columns = (PaperColumn("Member"), PaperColumn("Savings", True, "KES"), PaperColumn("Receives", True, "KES"))
    rows = tuple(Row((name, "999,999,999,999.99", "999,999,999,999.99")) for name in NAMES)
    pages = laid_out(of(Table(columns, rows, rows[0], is_large=True), is_poster=True), size)
    assert cut_off(pages) == []
    shown = [text for number in range(pages.count) for text in pages.texts(number)]
    assert shown.count("999,999,999,999.99") == 14


def test_a_list_without_rows_says_so() -> None:
    [text] = [text for text in laid_out(savings(0), Size.A4).texts(0) if "nothing" in text]
    assert text == "There is nothing in this list."


def test_the_file_holds_the_text_as_text_and_its_pages_in_their_size() -> None:
    pages = laid_out(savings(60), Size.A4)
    found = reader.pages(pdf(pages))
    assert len(found) == pages.count
    assert {(page.width, page.height) for page in found} == {(595, 842)}
    for number, page in enumerate(found):
        runs = [run for run in page.runs if run]
        readable = [text for text in pages.texts(number) if text.isascii() and text]  # others are shaped
        assert [text for text in readable if text not in runs] == []
    assert "<b>Beatrice</b>" in found[0].runs
    assert "Umoja <wa> Kilimo" in found[0].runs


def test_a_turned_sheet_and_a_receipt_have_their_own_size_in_the_file() -> None:
    [wide] = reader.pages(pdf(laid_out(savings(3, columns=8), Size.A4)))
    assert (wide.width, wide.height) == (842, 595)
    receipt = laid_out(savings(3, columns=3), Size.RECEIPT)
    [roll] = reader.pages(pdf(receipt))
    assert (roll.width, roll.height) == (227, round(receipt.page_size(0).height()))


def test_the_same_paper_is_the_same_file_but_for_its_time() -> None:
    def without_time(content: bytes) -> Sequence[list[str]]:
        return [page.runs for page in reader.pages(content)]

    assert without_time(pdf(laid_out(savings(20), Size.A4))) == without_time(pdf(laid_out(savings(20), Size.A4)))


def test_painting_a_file_is_made_of_many_short_steps() -> None:
    steps = list(PdfFile(laid_out(savings(200), Size.A4)).painting())
    assert sorted(set(steps)) == list(range(max(steps) + 1))
    assert len(steps) > 2 * max(steps)


def test_a_printer_gets_the_pages_that_were_asked_for(tmp_path: Path) -> None:
    pages = laid_out(savings(200), Size.A4)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 3)
    assert sorted(set(printing(pages, printer))) == [1, 2]
    found = reader.pages((tmp_path / "printed.pdf").read_bytes())
    assert [f"Page 2 of {pages.count}" in found[0].runs, f"Page 3 of {pages.count}" in found[1].runs] == [True, True]
    assert len(found) == 2


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_named(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    with pytest.raises(Environment) as caught:
        list(printing(laid_out(savings(3), Size.A4), printer))
    assert caught.value.code == "paper.printer_failed"


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "poster.pdf"
    write_file(path, b"first")
    write_file(path, b"second")
    assert path.read_bytes() == b"second"
    with pytest.raises(Environment) as caught:
        write_file(tmp_path / "gone" / "poster.pdf", b"third")
    assert caught.value.code == "paper.folder_gone"
    folder = tmp_path / "taken.pdf"
    (folder / "inside").mkdir(parents=True)
    with pytest.raises(Environment):
        write_file(folder, b"fourth")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["poster.pdf", "taken.pdf"]


@pytest.mark.parametrize(
    ("text", "name"),
    [("Passbook A/B: <x>", "Passbook-A-B-x"), ("محمد عبد", "محمد-عبد"), ("../..", "paper"), ("a" * 300, "a" * 80)],
)
def test_a_name_of_a_file_holds_nothing_that_a_disk_refuses(text: str, name: str) -> None:
    assert safe_name(text) == name
