"""Sheets out of the books and into them: Excel and CSV files, LibreOffice's too, and lines pasted from a spreadsheet.

What is written here any person and program can read: callers say so before they write.
"""

from __future__ import annotations

import csv
import datetime as dt
import errno
import io
import re
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from savingsdesk.core.errors import Environment, Refused
from savingsdesk.core.money import parse_count
from savingsdesk.desk import rules
from savingsdesk.desk.members import MOST_AT_ONCE, NewMember

if TYPE_CHECKING:  # both are imported when a sheet is written or read: most days none is
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

LARGEST_SHEET = 1_000_000  # bytes
LARGEST_FILE = 8_000_000
LARGEST_UNPACKED = 64_000_000
MOST_CELLS = 2_000_000
MOST_ROWS = 1_048_575  # of one Excel sheet, under its heading

_WORKBOOKS = (b"PK", b"\xd0\xcf\x11\xe0")  # how files of Excel and LibreOffice begin
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")

# What the first line may call its columns, in the languages of the groups; anything else is looked at by place.
_HEADINGS = {
    "name": {"name", "member", "members", "nom", "membre", "jina", "mwanachama", "الاسم", "ስም"},
    "number": {"no", "no.", "number", "nr", "#", "numéro", "n°", "namba", "الرقم"},
    "phone": {"phone", "telephone", "tel", "téléphone", "simu", "mobile", "هاتف"},
    "sex": {"sex", "gender", "sexe", "jinsia", "الجنس"},
}
_SEXES = {"f": "f", "female": "f", "woman": "f", "femme": "f", "ke": "f", "w": "f", "m": "m", "male": "m", "man": "m"}
_SEXES |= {"homme": "m", "h": "m", "me": "m", "": ""}


@dataclass(frozen=True, slots=True)
class BadRow:
    """A line that could not be read: its number in the sheet, its text, and why."""

    line: int
    text: str
    code: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class MemberSheet:
    good: list[NewMember]
    bad: list[BadRow]
    encoding: str


def read_members(raw: bytes | str) -> MemberSheet:
    """The members in a sheet of Excel, LibreOffice or CSV, or pasted. Bad lines are named while the good ones stay.

    Columns: name, number, phone, sex, in this order or as the first line says. A lone number before the name is the
    register's. Each line is one member: a quote that does not close must not swallow the lines after it.
    Raises `Refused`: ``sheet.too_large``, ``sheet.encoding``, ``sheet.empty``, and those of `read_table`.
    """
    encoding = ""
    if isinstance(raw, bytes) and raw.startswith(_WORKBOOKS):
        every = list(enumerate(read_table(raw), 1))
    elif len(raw) > LARGEST_SHEET:
        raise Refused("sheet.too_large", most=LARGEST_SHEET)
    else:
        text, encoding = _decoded(raw) if isinstance(raw, bytes) else (raw.removeprefix("\ufeff"), "")
        every = _rows(text)
    lines = [(number, row) for number, row in every if any(cell.strip() for cell in row)]
    if not lines:
        raise Refused("sheet.empty")
    columns = _heading(lines[0][1])
    if columns:
        lines = lines[1:]
    good: list[NewMember] = []
    bad: list[BadRow] = []
    for number, row in lines:
        try:
            if len(good) == MOST_AT_ONCE:
                raise Refused("members.too_many", most=MOST_AT_ONCE)
            good.append(_member(row, columns))
        except Refused as refused:
            bad.append(BadRow(number, " ".join(row).strip(), refused.code, refused.values))
    return MemberSheet(good, bad, encoding)


def _decoded(raw: bytes) -> tuple[str, str]:
    """UTF-8 and UTF-16 tell themselves apart; anything else could garble names in silence and is refused."""
    encoding = "utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        raise Refused("sheet.encoding") from None
    if "\x00" in text:
        raise Refused("sheet.encoding")
    return text, encoding


def _rows(text: str) -> list[tuple[int, list[str]]]:
    lines = re.split(r"\r\n|\r|\n", text)
    first = next((line for line in lines if line.strip()), "")
    delimiter = max("\t;,", key=first.count) if any(sign in first for sign in "\t;,") else "\t"
    return [(number, _cells(line, delimiter)) for number, line in enumerate(lines, 1)]


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True), [])
    except csv.Error:  # its quotes say nothing
        return [cell.replace('"', "") for cell in line.split(delimiter)]


def _heading(row: Sequence[str]) -> dict[str, int]:
    """The place of each named column; empty when the first line is a member already."""
    columns: dict[str, int] = {}
    for place, cell in enumerate(row):
        for name, words in _HEADINGS.items():
            if cell.strip().casefold() in words:
                columns.setdefault(name, place)
    return columns if "name" in columns else {}


def _member(row: Sequence[str], columns: Mapping[str, int]) -> NewMember:
    cells = [cell.strip() for cell in row]
    if columns:
        named = {name: cells[place] if place < len(cells) else "" for name, place in columns.items()}
    else:
        if len(cells) > 1 and _is_number(cells[0]):
            cells = [cells[1], cells[0], *cells[2:]]
        named = dict(zip(("name", "number", "phone", "sex"), cells, strict=False))
    name = rules.text(named.get("name", ""), "name")
    if not any(unicodedata.category(sign).startswith("L") for sign in name):
        raise Refused("member.no_letters", "name", text=name)
    number = named.get("number", "").rstrip(".")
    phone = rules.optional(named.get("phone", ""), "phone")
    sex = _SEXES.get(named.get("sex", "").casefold())
    if sex is None:
        raise Refused("member.sex", "sex", text=named["sex"])
    return NewMember(name, parse_count(number, "number") if number else None, phone, sex)


def _is_number(text: str) -> bool:
    return text.rstrip(".").isdecimal()


class ColumnKind(StrEnum):
    TEXT = "text"
    COUNT = "count"
    MONEY = "money"
    DATE = "date"


Cell = str | int | dt.date | None


@dataclass(frozen=True, slots=True)
class SheetColumn:
    title: str
    kind: ColumnKind = ColumnKind.TEXT


@dataclass(frozen=True, slots=True)
class Sheet:
    """Money is in minor units, days are dates or their ISO texts, None is an empty cell. `total` is the last row."""

    name: str
    columns: Sequence[SheetColumn]
    rows: Sequence[Sequence[Cell]]
    total: Sequence[Cell] = ()


def write_xlsx(path: Path, sheets: Sequence[Sheet], exponent: int, *, right_to_left: bool = False) -> None:
    """Real numbers with real days, for Excel and LibreOffice; no text is ever a formula or a link.

    Raises `Refused`: ``sheet.too_long``; `Environment`: ``file.…``, and then what lay there before is untouched.
    """
    import xlsxwriter

    if any(len(sheet.rows) > MOST_ROWS for sheet in sheets):
        raise Refused("sheet.too_long", most=MOST_ROWS)
    with _replaced(path) as new:
        # Row by row to the disk: 100,000 entries in memory would be the largest thing that this program holds.
        options = {"constant_memory": True, "tmpdir": str(new.parent)}
        with xlsxwriter.Workbook(str(new), options) as book:
            money = "#,##0" + ("." + "0" * exponent if exponent else "")
            formats = {ColumnKind.COUNT: "#,##0", ColumnKind.MONEY: money, ColumnKind.DATE: "yyyy-mm-dd"}
            plain = {kind: book.add_format({"num_format": formats.get(kind, "@")}) for kind in ColumnKind}
            bold = {kind: book.add_format({"num_format": formats.get(kind, "@"), "bold": True}) for kind in ColumnKind}
            for name, sheet in zip(_sheet_names(sheets), sheets, strict=True):
                page = book.add_worksheet(name)
                if right_to_left:
                    page.right_to_left()
                page.freeze_panes(1, 0)
                for place, column in enumerate(sheet.columns):
                    page.set_column(place, place, _width(sheet, place, exponent))
                    page.write_string(0, place, column.title, bold[ColumnKind.TEXT])
                for line, row in enumerate(sheet.rows, 1):
                    _write_row(page, line, sheet.columns, row, plain, exponent)
                if sheet.total:
                    _write_row(page, len(sheet.rows) + 1, sheet.columns, sheet.total, bold, exponent)


def write_csv(path: Path, sheet: Sheet, exponent: int) -> None:
    """UTF-8 with the mark by which Excel knows it. A text that Excel would take for a formula gets an apostrophe.

    Raises `Environment`: ``file.…``, and then what lay there before is untouched.
    """
    with _replaced(path) as new, new.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([_safe(column.title) for column in sheet.columns])
        for row in [*sheet.rows, *([sheet.total] if sheet.total else [])]:
            writer.writerow(
                [_csv_text(column.kind, cell, exponent) for column, cell in zip(sheet.columns, row, strict=True)]
            )


def read_table(source: Path | bytes) -> list[list[str]]:
    """The first filled sheet of an .xlsx or .ods file, or a CSV file, as texts; the list begins with its first row.

    Numbers are digits with a point, days are ISO. Raises `Refused`: ``sheet.too_large``, ``sheet.encoding``,
    ``sheet.blank``, ``sheet.format`` (no sheet at all), ``sheet.damaged``, ``sheet.password``;
    `Environment`: ``sheet.unreadable``.
    """
    raw = source if isinstance(source, bytes) else _bytes_of(source)
    if len(raw) > LARGEST_FILE:
        raise Refused("sheet.too_large")
    if raw.startswith(b"\xd0\xcf\x11\xe0"):  # Excel before 2007; newer files with a password wear the same coat
        raise Refused("sheet.password" if "EncryptedPackage".encode("utf-16-le") in raw else "sheet.format")
    if raw.startswith(b"PK"):
        rows = _workbook_rows(raw)
    else:
        rows = [[_without_apostrophe(cell) for cell in row] for _, row in _rows(_decoded(raw)[0])]
    rows = [[cell.strip() for cell in row] for row in rows]
    while rows and not any(rows[-1]):
        del rows[-1]
    if not rows:
        raise Refused("sheet.blank")
    return rows


def _write_row(
    page: Worksheet,
    line: int,
    columns: Sequence[SheetColumn],
    row: Sequence[Cell],
    formats: Mapping[ColumnKind, Format],
    exponent: int,
) -> None:
    for place, (column, cell) in enumerate(zip(columns, row, strict=True)):
        look = formats[column.kind]
        if cell is None or cell == "":
            page.write_blank(line, place, None, look)
        elif column.kind is ColumnKind.DATE:
            day = dt.date.fromisoformat(str(cell))
            page.write_datetime(line, place, dt.datetime.combine(day, dt.time()), look)
        elif isinstance(cell, int):
            # The nearest binary fraction is all that Excel knows: it shows 15 digits, which is every amount exactly.
            page.write_number(line, place, cell / 10**exponent if column.kind is ColumnKind.MONEY else cell, look)
        else:
            page.write_string(line, place, str(cell), look)


def _width(sheet: Sheet, place: int, exponent: int) -> int:
    """In signs: as wide as the first rows need, and no wider than a line can be read."""
    kind = sheet.columns[place].kind
    some = [row[place] for row in sheet.rows[:500]] + ([sheet.total[place]] if sheet.total else [])
    longest = max((len(_csv_text(kind, cell, exponent)) for cell in some), default=0)
    if kind in (ColumnKind.MONEY, ColumnKind.COUNT):
        longest += longest // 3  # the marks between the thousands
    return min(60, max(longest, len(sheet.columns[place].title)) + 3)


def _sheet_names(sheets: Sequence[Sheet]) -> list[str]:
    """What Excel takes as the name of a sheet: at most 31 signs, some not at all, and each name once."""
    names: list[str] = []
    for sheet in sheets:
        name = re.sub(r"[\[\]:*?/\\]", " ", sheet.name).strip(" '")[:31].strip(" '") or "Sheet"
        taken = {each.casefold() for each in names} | {"history"}
        number = 2
        unique = name
        while unique.casefold() in taken:
            unique = f"{name[:27]} {number}"
            number += 1
        names.append(unique)
    return names


def _csv_text(kind: ColumnKind, cell: Cell, exponent: int) -> str:
    if cell is None:
        return ""
    if isinstance(cell, int):
        return _decimal_text(cell, exponent) if kind is ColumnKind.MONEY else str(cell)
    return _safe(cell) if isinstance(cell, str) else cell.isoformat()


def _decimal_text(minor: int, exponent: int) -> str:
    digits = str(abs(minor)).rjust(exponent + 1, "0")
    whole, part = digits[: len(digits) - exponent], digits[len(digits) - exponent :]
    return f"{'-' if minor < 0 else ''}{whole}{'.' if part else ''}{part}"


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text


def _without_apostrophe(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA_SIGNS) else text


_FILE_CODES = {
    "ENOSPC": "file.disk_full",
    "EDQUOT": "file.disk_full",
    "ENOENT": "file.no_folder",
    "ENOTDIR": "file.no_folder",
    "EACCES": "file.not_allowed",  # on Windows also: open in another program
    "EPERM": "file.not_allowed",
    "EROFS": "file.not_allowed",
    "EISDIR": "file.not_allowed",
    "ENOTEMPTY": "file.not_allowed",
}


@contextmanager
def _replaced(path: Path) -> Iterator[Path]:
    """A new file beside `path` that takes its place when all of it is written."""
    from xlsxwriter.exceptions import FileCreateError

    try:
        with tempfile.TemporaryDirectory(prefix=".savingsdesk-", dir=path.parent, ignore_cleanup_errors=True) as folder:
            new = Path(folder) / path.name
            yield new
            new.replace(path)
    except (OSError, FileCreateError) as error:
        number = error.errno if isinstance(error, OSError) else getattr(error.args[0], "errno", None)
        name = errno.errorcode.get(number or 0, "")
        raise Environment(_FILE_CODES.get(name, "file.failed"), name=path.name) from error


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise Environment("sheet.unreadable") from error


def _workbook_rows(raw: bytes) -> list[list[str]]:
    import python_calamine

    try:
        _check_archive(raw)
        with python_calamine.load_workbook(io.BytesIO(raw)) as book:
            for about in book.sheets_metadata:
                if about.visible == python_calamine.SheetVisibleEnum.Visible:
                    sheet = book.get_sheet_by_name(about.name)
                    if sheet.start is not None:
                        rows = sheet.to_python(skip_empty_area=False)
                        return [[_cell_text(cell) for cell in row] for row in rows]
    except Refused:
        raise
    except python_calamine.PasswordError:
        raise Refused("sheet.password") from None
    except Exception as error:  # broken bytes come out of the archive as a dozen kinds of errors
        raise Refused("sheet.damaged") from error
    return []


_PLACE = re.compile(rb'<c\b[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"')


def _check_archive(raw: bytes) -> None:
    """Refuse what the reader of sheets cannot be asked to read: it takes memory for a whole rectangle of cells."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        names = set(archive.namelist())
        if sum(each.file_size for each in archive.infolist()) > LARGEST_UNPACKED:
            raise Refused("sheet.too_large")
        if "content.xml" in names:
            if b"encryption-data" in archive.read("META-INF/manifest.xml"):
                raise Refused("sheet.password")
            if b"opendocument.spreadsheet" not in archive.read("mimetype"):
                raise Refused("sheet.format")
        elif "xl/workbook.xml" not in names:
            raise Refused("sheet.format")
        for name in names:
            if name.startswith("xl/worksheets/"):
                _check_places(_PLACE.findall(archive.read(name)))


def _check_places(places: Iterable[tuple[bytes, bytes]]) -> None:
    widest = highest = 0
    for letters, digits in places:
        column = 0
        for letter in letters:
            column = column * 26 + letter - 64
        widest = max(widest, column)
        highest = max(highest, int(digits))
    if widest * highest > MOST_CELLS:
        raise Refused("sheet.too_large")


def _cell_text(cell: object) -> str:
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        if cell.is_integer():
            return str(int(cell))
        text = f"{cell:.15g}"  # what Excel shows: the digits after these are no one's, and come from binary sums
        return f"{cell:.20f}".rstrip("0") if "e" in text else text
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == dt.time() else cell.isoformat(" ")
    return cell.isoformat() if isinstance(cell, dt.date | dt.time) else str(cell)
