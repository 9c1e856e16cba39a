"""Every paper that the program makes, in one place for the screens that print them.

They read the books and run on the writer's thread; none of them changes anything.
"""

from __future__ import annotations

from collections.abc import Sequence

from savingsdesk.ui.meeting_paper import blank_sheet, meeting_sheet
from savingsdesk.ui.paper import EVERY_SIZE, SHEETS, Paper, PaperColumn, Row, Table, headed, safe_name
from savingsdesk.ui.passbook_paper import member_slip, passbook_page
from savingsdesk.ui.shareout_paper import poster, slips

__all__ = [
    "Paper",
    "PaperColumn",
    "Row",
    "blank_sheet",
    "headed",
    "meeting_sheet",
    "member_slip",
    "passbook_page",
    "poster",
    "slips",
    "statement",
]

_NARROW = 3  # columns that have room on a receipt


def statement(
    title: str,
    subtitle: str,
    columns: Sequence[PaperColumn],
    rows: Sequence[Sequence[str] | Row],
    total: Sequence[str] | None = None,
) -> Paper:
    """Any list of the books: its texts are ready to read, a cell for each column; a strong line comes as a `Row`."""
    lines = tuple(row if isinstance(row, Row) else Row(tuple(row)) for row in rows)
    table = Table(tuple(columns), lines, Row(tuple(total)) if total else None)
    sizes = EVERY_SIZE if len(columns) <= _NARROW else SHEETS
    return Paper(title=title, blocks=(table,), sizes=sizes, file_name=safe_name(title), subtitle=subtitle)
