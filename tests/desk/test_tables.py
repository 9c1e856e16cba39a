"""Sheets out of the books and into them: what is written reads back equal, and no file at all does harm."""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from savingsdesk.core.errors import Refused
from savingsdesk.core.money import MOST_MINOR
from savingsdesk.desk import exchange
from savingsdesk.desk.exchange import ColumnKind, Sheet, SheetColumn, read_table, write_csv, write_xlsx
from tests.village import code_of

COLUMNS = (
    SheetColumn("Member"),
    SheetColumn("Shares", ColumnKind.COUNT),
    SheetColumn("Savings", ColumnKind.MONEY),
    SheetColumn("Day", ColumnKind.DATE),
)
ROWS: tuple[tuple[str, int | None, int, str | dt.date | None], ...] = (
    ("Beatrice Nakato", 12, 2_400_050, "2026-11-12"),
    ("محمد عبد الله", 0, -5, dt.date(2026, 2, 28)),
    ('=HYPERLINK("x")', None, 0, None),
    ("+256 772", 1_000, MOST_MINOR // 10, "2031-01-01"),
    ("@አበበ", 1, 1, ""),
)
SHEET = Sheet("Member savings", COLUMNS, ROWS, total=("Total", 1_013, 100_000_002_400_046, None))
TEXTS = [
    ["Member", "Shares", "Savings", "Day"],
    ["Beatrice Nakato", "12", "24000.5", "2026-11-12"],
    ["محمد عبد الله", "0", "-0.05", "2026-02-28"],
    ['=HYPERLINK("x")', "", "0", ""],
    ["+256 772", "1000", "1000000000000", "2031-01-01"],
    ["@አበበ", "1", "0.01", ""],
    ["Total", "1013", "1000000024000.46", ""],
]


def test_a_workbook_reads_back_as_it_was_written(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "savings.xlsx", [SHEET], 2)
    assert read_table(tmp_path / "savings.xlsx") == TEXTS


def test_a_csv_file_reads_back_as_it_was_written(tmp_path: Path) -> None:
    write_csv(tmp_path / "savings.csv", SHEET, 2)
    read = read_table(tmp_path / "savings.csv")
    assert [row[2] for row in read[1:]] == [
        "24000.50",
        "-0.05",
        "0.00",
        "1000000000000.00",
        "0.01",
        "1000000024000.46",
    ]
    assert [[*row[:2], row[3]] for row in read] == [[*row[:2], row[3]] for row in TEXTS]


def test_excel_knows_the_csv_file_by_its_mark_and_computes_nothing_in_it(tmp_path: Path) -> None:
    write_csv(tmp_path / "savings.csv", SHEET, 0)
    raw = (tmp_path / "savings.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    cells = [cell.strip('"') for line in raw.decode("utf-8-sig").splitlines() for cell in line.split(",")]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]
    assert "-5" in cells, "money below zero is a number, not a text"


def test_no_text_of_a_workbook_is_a_formula_or_a_link(tmp_path: Path) -> None:
    write_xlsx(
        tmp_path / "x.xlsx", [Sheet("a", [SheetColumn("=1+1")], [["=1+1"], ["https://a.example"], ["{=A1}"]])], 0
    )
    with zipfile.ZipFile(tmp_path / "x.xlsx") as archive:
        page = archive.read("xl/worksheets/sheet1.xml")
    assert b"<f" not in page.replace(b"<formula", b"")
    assert b"hyperlink" not in page
    assert page.count(b"inlineStr") == 4


def test_numbers_have_a_format_and_a_sheet_runs_as_its_language_does(tmp_path: Path) -> None:
    for mirrored in (False, True):
        write_xlsx(tmp_path / "x.xlsx", [SHEET], 2, right_to_left=mirrored)
        with zipfile.ZipFile(tmp_path / "x.xlsx") as archive:
            assert (b"rightToLeft" in archive.read("xl/worksheets/sheet1.xml")) is mirrored
            assert b"#,##0.00" in archive.read("xl/styles.xml")


def test_each_sheet_gets_a_name_that_excel_takes(tmp_path: Path) -> None:
    import python_calamine

    names = ["Loans [active]/2026", "loans  active  2026", "x" * 40, "x" * 40, "History", "", "'"]
    write_xlsx(tmp_path / "x.xlsx", [Sheet(name, COLUMNS, []) for name in names], 0)
    written = python_calamine.load_workbook(tmp_path / "x.xlsx").sheet_names
    assert written == [
        *("Loans  active  2026", "loans  active  2026 2", "x" * 31, "x" * 27 + " 2", "History 2", "Sheet", "Sheet 2")
    ]


@given(st.lists(st.integers(-MOST_MINOR, MOST_MINOR), max_size=5), st.sampled_from([0, 2, 3]))
@example([999_999_999_999_999, 100_000_000_000_001, 899_999_999_999_999], 2)
def test_every_amount_is_exact_in_a_workbook(
    tmp_path_factory: pytest.TempPathFactory, amounts: list[int], exponent: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "amounts.xlsx"
    write_xlsx(path, [Sheet("a", [SheetColumn("m", ColumnKind.MONEY)], [[amount] for amount in amounts])], exponent)
    for (text,), amount in zip(read_table(path)[1:], amounts, strict=True):
        whole, _, part = text.lstrip("-").partition(".")
        read = int(whole) * 10**exponent + int((part + "000")[:exponent] or 0)
        assert (-read if text.startswith("-") else read) == amount
        assert len(part) <= exponent


def test_what_lay_there_stays_when_the_new_file_cannot_be_finished(tmp_path: Path) -> None:
    path = tmp_path / "savings.csv"
    path.write_text("old", encoding="utf-8")
    broken = Sheet("a", COLUMNS, [("too short",)])
    with pytest.raises(ValueError, match="zip"):
        write_csv(path, broken, 0)
    with pytest.raises(IndexError):
        write_xlsx(path, [broken], 0)
    assert path.read_text(encoding="utf-8") == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["savings.csv"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "file.disk_full"),
        (errno.EACCES, "file.not_allowed"),
        (errno.EROFS, "file.not_allowed"),
        (errno.ENOENT, "file.no_folder"),
        (errno.EIO, "file.failed"),
    ],
)
def test_what_stands_in_the_way_of_a_file_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(number, "the disk says no")

    monkeypatch.setattr(Path, "replace", fail)
    assert code_of(lambda: write_csv(tmp_path / "a.csv", SHEET, 0)) == code
    assert code_of(lambda: write_xlsx(tmp_path / "a.xlsx", [SHEET], 0)) == code
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_went_and_a_folder_in_the_place_of_a_file_are_named(tmp_path: Path) -> None:
    assert code_of(lambda: write_xlsx(tmp_path / "gone" / "a.xlsx", [SHEET], 0)) == "file.no_folder"
    (tmp_path / "a.xlsx").mkdir()
    assert code_of(lambda: write_xlsx(tmp_path / "a.xlsx", [SHEET], 0)) == "file.not_allowed"


def test_a_list_that_no_sheet_can_hold_is_refused(tmp_path: Path) -> None:
    class Endless(list[list[str]]):
        def __len__(self) -> int:
            return exchange.MOST_ROWS + 1

    assert code_of(lambda: write_xlsx(tmp_path / "a.xlsx", [Sheet("a", COLUMNS, Endless())], 0)) == "sheet.too_long"
    assert list(tmp_path.iterdir()) == []


def workbook(write: Callable[..., None]) -> bytes:
    import xlsxwriter

    raw = io.BytesIO()
    with xlsxwriter.Workbook(raw) as book:
        write(book)
    return raw.getvalue()


def test_numbers_days_and_answers_of_formulas_come_as_texts() -> None:
    def write(book: object) -> None:
        book.add_worksheet("notes").hide()  # type: ignore[attr-defined]
        page = book.add_worksheet("members")  # type: ignore[attr-defined]
        page.activate()
        page.set_first_sheet()
        page.write_row(1, 1, ["Mary", 256772943118.0, 0.1 + 0.2, 2_500.5, 1e15, 0.00001, True])
        page.write_formula(2, 1, "=1+1", None, 2)
        page.write_datetime(2, 2, dt.datetime(2026, 11, 12), book.add_format({"num_format": "dd/mm/yyyy"}))  # type: ignore[attr-defined] # noqa: DTZ001
        page.write_datetime(2, 3, dt.datetime(2026, 11, 12, 9, 30), book.add_format({"num_format": "dd/mm/yyyy hh:mm"}))  # type: ignore[attr-defined] # noqa: DTZ001

    assert read_table(workbook(write)) == [
        [""] * 8,
        ["", "Mary", "256772943118", "0.3", "2500.5", "1000000000000000", "0.00001", "TRUE"],
        ["", "2", "2026-11-12", "2026-11-12 09:30:00", "", "", "", ""],
    ]


OPEN_DOCUMENT = (
    '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="S">{}</table:table></office:spreadsheet></office:body></office:document-content>'
)
ODS_ROWS = (
    '<table:table-row><table:table-cell office:value-type="string"><text:p>Thérèse</text:p></table:table-cell>'
    '<table:table-cell office:value-type="float" office:value="2500.5"><text:p>2 500,50</text:p></table:table-cell>'
    '<table:table-cell table:number-columns-repeated="16382"/></table:table-row>'
    '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/>'
    "</table:table-row>"
)


def open_document(content: str, mimetype: str = "spreadsheet", manifest: str = "<manifest/>") -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{mimetype}")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return raw.getvalue()


def test_a_sheet_of_libreoffice_is_read_to_its_last_filled_row() -> None:
    assert read_table(open_document(OPEN_DOCUMENT.format(ODS_ROWS))) == [["Thérèse", "2500.5"]]


def archive_of(**files: bytes) -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return raw.getvalue()


def one_cell_at(row: int, column: int) -> bytes:
    return workbook(lambda book: book.add_worksheet().write_string(row, column, "x"))


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "sheet.blank"),
        (b"\n , \n", "sheet.blank"),
        (workbook(lambda book: book.add_worksheet()), "sheet.blank"),
        (open_document(OPEN_DOCUMENT.format("")), "sheet.blank"),
        (b"%PDF-1.7\x00\x01", "sheet.encoding"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "sheet.format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "sheet.password"),
        (open_document("", manifest="<manifest:encryption-data/>"), "sheet.password"),
        (open_document(OPEN_DOCUMENT, mimetype="text"), "sheet.format"),
        (archive_of(word__document_xml=b"<x/>"), "sheet.format"),
        (b"PK\x03\x04\x14\x00\x06\x00", "sheet.damaged"),
        (workbook(lambda book: book.add_worksheet())[:-400], "sheet.damaged"),
        (open_document("<office:"), "sheet.damaged"),
        (archive_of(xl__workbook_xml=b"<x"), "sheet.damaged"),
        (archive_of(xl__workbook_xml=b"<x/>", big=b"0" * 65_000_000), "sheet.too_large"),
        (one_cell_at(1_048_575, 16_383), "sheet.too_large"),
        (b"x" * 8_000_001, "sheet.too_large"),
    ],
)
def test_what_is_no_sheet_says_why(raw: bytes, code: str) -> None:
    assert code_of(lambda: read_table(raw)) == code


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    assert code_of(lambda: read_table(tmp_path / "gone.xlsx")) == "sheet.unreadable"


def test_a_million_rows_are_refused_or_read_without_a_stop() -> None:
    rows = b"Mary,1\n" * 1_000_000
    assert len(read_table(rows)) == 1_000_000


SMALL = workbook(lambda book: book.add_worksheet().write_row(0, 0, ["Mary", 5, "x"]))


@given(st.integers(0, len(SMALL) - 1), st.binary(min_size=1, max_size=4), st.booleans())
def test_a_workbook_with_broken_bytes_is_read_or_refused_with_a_word(place: int, junk: bytes, is_cut: bool) -> None:
    raw = SMALL[:place] + junk + (b"" if is_cut else SMALL[place + len(junk) :])
    with contextlib.suppress(Refused):
        assert read_table(raw)
