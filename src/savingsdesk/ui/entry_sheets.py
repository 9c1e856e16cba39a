"""Lists of entries on paper and as sheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from savingsdesk.core.model import Entry
from savingsdesk.desk import entries, groups
from savingsdesk.desk.entries import Filter
from savingsdesk.desk.exchange import ColumnKind, Sheet, SheetColumn
from savingsdesk.ui import figures
from savingsdesk.ui.entry_list import what_text

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books
    from savingsdesk.ui.paper import Paper

_PAGE = 500  # entries that are read at once


def statement_of(books: Books, title: str, filter: Filter) -> Paper:
    """The entries behind a figure, the oldest first as in a cash book, with the figure at the end."""
    from savingsdesk.ui import papers

    currency = groups.get(books).currency
    found = entries.behind(books, filter)
    lines: list[list[str]] = []
    for entry in _read(books, list(reversed(found.ids))):
        lines.append(
            [
                figures.day_text(entry.date, "short"),
                figures.count_text(entry.meeting_number) if entry.meeting_number is not None else "",
                entry.member_name or entry.reason,
                what_text(entry),
                figures.amount_text(entries.share_in(filter, entry), currency),
            ]
        )
    columns = [
        papers.PaperColumn(QCoreApplication.translate("entry_sheets", "Day")),
        papers.PaperColumn(QCoreApplication.translate("entry_sheets", "Meeting"), True),
        papers.PaperColumn(QCoreApplication.translate("entry_sheets", "Member")),
        papers.PaperColumn(QCoreApplication.translate("entry_sheets", "What")),
        papers.PaperColumn(QCoreApplication.translate("entry_sheets", "Amount"), True, currency),
    ]
    together = QCoreApplication.translate("entry_sheets", "Together")
    total = ["", "", "", together, figures.amount_text(found.total, currency)]
    return papers.statement(title, groups.get(books).name, columns, lines, total)


def sheet_of(books: Books, name: str, filter: Filter) -> Sheet:
    """Every line that fits, with all that a list shows of it, in the order of the filter."""
    titles = (
        (QCoreApplication.translate("entry_sheets", "Day"), ColumnKind.DATE),
        (QCoreApplication.translate("entry_sheets", "Meeting"), ColumnKind.COUNT),
        (QCoreApplication.translate("entry_sheets", "Member"), ColumnKind.TEXT),
        (QCoreApplication.translate("entry_sheets", "What"), ColumnKind.TEXT),
        (QCoreApplication.translate("entry_sheets", "Amount"), ColumnKind.MONEY),
        (QCoreApplication.translate("entry_sheets", "Shares"), ColumnKind.COUNT),
        (QCoreApplication.translate("entry_sheets", "Reason"), ColumnKind.TEXT),
        (QCoreApplication.translate("entry_sheets", "Taken back"), ColumnKind.TEXT),
        (QCoreApplication.translate("entry_sheets", "Written by"), ColumnKind.TEXT),
        (QCoreApplication.translate("entry_sheets", "Laptop"), ColumnKind.TEXT),
    )
    taken_back = QCoreApplication.translate("entry_sheets", "taken back")
    rows = [
        (
            entry.date,
            entry.meeting_number,
            entry.member_name,
            what_text(entry),
            entry.amount,
            entry.shares,
            entry.reason,
            taken_back if entry.is_taken_back else "",
            entry.recorded_by,
            entry.recorded_on_device,
        )
        for entry in _read(books, entries.ids(books, filter))
    ]
    return Sheet(name, [SheetColumn(*each) for each in titles], rows)


def _read(books: Books, ids: Sequence[int]) -> Iterator[Entry]:
    for first in range(0, len(ids), _PAGE):
        yield from entries.rows(books, ids[first : first + _PAGE])
