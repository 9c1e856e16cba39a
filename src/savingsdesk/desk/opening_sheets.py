"""Opening balances from a sheet: each line is brought to its member, and what stands in it stays as it was written."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import Member
from savingsdesk.core.operations import is_day
from savingsdesk.desk import rules
from savingsdesk.desk.exchange import BadRow

COLUMNS = (
    *("number", "name", "shares", "savings", "kept_change", "fines_owed", "social_owed"),
    *("principal", "issued_on", "term", "repaid"),
)
AMOUNTS = COLUMNS[2:]

_DAY = re.compile(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})")


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A line of the sheet that belongs to a member; `cells` are the texts of the columns that are not empty."""

    line: int
    member_id: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OpeningSheet:
    good: list[SheetLine]
    bad: list[BadRow]


def read_openings(
    rows: Sequence[Sequence[str]], members: Sequence[Member], titles: Mapping[str, str], columns: Sequence[str]
) -> OpeningSheet:
    """The lines of a table, each with its member: by number, else by name. Bad ones are named while the good ones stay.

    `titles` are the headings of the template in the language of today, by the column; a table without headings has the
    `columns` of the template, in its order. Raises `Refused` (``sheet.blank``).
    Codes of bad lines: ``opening.nobody``, ``opening.namesakes``, ``opening.other_name`` (number and name are of two).
    """
    filled = [(place, row) for place, row in enumerate(rows, 1) if any(cell.strip() for cell in row)]
    if not filled:
        raise Refused("sheet.blank")
    known = {rules.plain(title): column for column, title in titles.items()}
    known |= {column.replace("_", " "): column for column in COLUMNS} | {"no": "number", "no.": "number"}
    heads = {place: known[rules.plain(cell)] for place, cell in enumerate(filled[0][1]) if rules.plain(cell) in known}
    if "name" in heads.values() or "number" in heads.values():
        filled = filled[1:]
    else:
        heads = dict(enumerate(columns))
    good: list[SheetLine] = []
    bad: list[BadRow] = []
    for line, row in filled:
        cells = {heads[place]: cell.strip() for place, cell in enumerate(row) if place in heads and cell.strip()}
        if not cells.keys() & {"number", "name"} and not cells.keys() & set(AMOUNTS):
            continue
        try:
            member = _member(cells.get("number", ""), cells.get("name", ""), members)
        except Refused as refused:
            bad.append(BadRow(line, " ".join(cells.values()), refused.code, refused.values))
            continue
        good.append(SheetLine(line, member.id, {name: text for name, text in cells.items() if name in AMOUNTS}))
    return OpeningSheet(good, bad)


def read_day(text: str) -> str:
    """A typed day as an ISO day: as the books write it, or day, month, year. Raises `Refused` (``day.unreadable``)."""
    typed = text.strip()
    found = _DAY.fullmatch(typed)
    day = f"{found[3]}-{int(found[2]):02d}-{int(found[1]):02d}" if found else typed[:10]
    if not is_day(day):
        raise Refused("day.unreadable", "issued_on", text=text)
    return day


def _member(number: str, name: str, members: Sequence[Member]) -> Member:
    wanted = rules.plain(name)
    digits = number.rstrip(".").removesuffix(".0")
    if digits.isdecimal():
        found = [each for each in members if each.number == int(digits)]
        if found and wanted and not any(rules.plain(each.name) == wanted for each in found):
            raise Refused("opening.other_name", "number", number=int(digits), name=found[0].name)
    else:
        found = [each for each in members if wanted and rules.plain(each.name) == wanted]
    if not found:
        raise Refused("opening.nobody", "name", name=name or number)
    if len(found) > 1:
        raise Refused("opening.namesakes", "name", name=name)
    return found[0]
