"""The books as a list, found and sorted by the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from savingsdesk.core.model import Entry
from savingsdesk.db import entries as lines
from savingsdesk.desk import members
from savingsdesk.desk.session import Books


@dataclass(frozen=True, slots=True)
class Filter:
    """`text` is looked for in member names, `status` is pending or synced; empty means any.

    `order` is ``newest``, ``oldest``, ``member`` or ``amount``; `most` is how many lines at most.
    """

    text: str = ""
    kind: str = ""
    meeting_number: int | None = None
    status: str = ""
    order: str = "newest"
    most: int = -1


def ids(books: Books, filter: Filter) -> list[int]:
    """Lines that fit, in order. A line stands for one contribution, loan or payout, taken back ones included."""
    named = members.ids(books, filter.text, include_left=True) if filter.text.strip() else None
    conditions = lines.Conditions(
        order=filter.order,
        members=named,
        kind=filter.kind,
        meeting_number=filter.meeting_number,
        most=filter.most,
        status=filter.status,
    )
    return lines.ids(books.connection, books.group_id, conditions)


def rows(books: Books, ids: Sequence[int]) -> list[Entry]:
    return lines.rows(books.connection, ids)


def kinds(books: Books) -> list[str]:
    """The kinds of entries that occur in this group."""
    return lines.kinds(books.connection, books.group_id)
