"""Members from a sheet: a CSV file, or lines pasted from a spreadsheet."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from savingsdesk.core.errors import Refused
from savingsdesk.core.money import parse_count
from savingsdesk.desk import rules
from savingsdesk.desk.members import MOST_AT_ONCE, NewMember

LARGEST_SHEET = 1_000_000  # bytes

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
    """The members in a sheet. Bad lines are named while the good ones stay.

    Columns: name, number, phone, sex, in this order or as the first line says. A lone number before the name is the
    register's. Each line is one member: a quote that does not close must not swallow the lines after it.
    Raises `Refused`: ``sheet.too_large``, ``sheet.encoding``, ``sheet.empty``.
    """
    if len(raw) > LARGEST_SHEET:
        raise Refused("sheet.too_large", most=LARGEST_SHEET)
    text, encoding = _decoded(raw) if isinstance(raw, bytes) else (raw.removeprefix("\ufeff"), "")
    lines = [(number, row) for number, row in _rows(text) if any(cell.strip() for cell in row)]
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
