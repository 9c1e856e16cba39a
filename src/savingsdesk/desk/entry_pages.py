"""All that the books know about one entry: who, when, where, its meeting and seal, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import Entry, Meeting
from savingsdesk.db import acts, meetings, origins, users
from savingsdesk.db import entries as lines
from savingsdesk.db.origins import Origin
from savingsdesk.desk import corrections, dues
from savingsdesk.desk.corrections import Remedy
from savingsdesk.desk.session import Books

__all__ = ["EntryPage", "Origin", "page"]


@dataclass(frozen=True, slots=True)
class EntryPage:
    """`history` is the entry with what was written with it, what corrected it and what it corrects, the oldest first.

    `approvers` are the names of further officers who signed. `remedy` says what can be done about it.
    """

    entry: Entry
    member_id: int | None
    meeting: Meeting | None
    loan_id: int | None
    due_id: int | None
    approvers: tuple[str, ...]
    taken_back: Origin | None
    history: tuple[Entry, ...]
    remedy: Remedy


def page(books: Books, entry_id: int) -> EntryPage:
    """Raises `Refused` (``entry.unknown``)."""
    found = lines.rows(books.connection, [entry_id])
    entity, row_id = lines.row_of(entry_id)
    if not found:
        raise Refused("entry.unknown")
    [entry] = found
    if entity == "due":
        return _of_due(books, entry, row_id)
    row = acts.get(books.connection, books.group_id, entity, row_id)
    if row is None:
        raise Refused("entry.unknown")
    return EntryPage(
        entry,
        row.user_id,
        _meeting(books, row.meeting_id),
        row.loan_id,
        row.due_id,
        _names(books, entry.approvers),
        origins.of_taking_back(books.connection, entry.uid) if entry.is_taken_back else None,
        tuple(corrections.history_of(books, entry_id)),
        corrections.remedy(books, entry_id),
    )


def _of_due(books: Books, entry: Entry, due_id: int) -> EntryPage:
    """What was charged, followed by what was paid on it."""
    due = dues.get(books, due_id)
    wanted = lines.Conditions(order="oldest", due_id=due_id, is_standing=True)
    paid = lines.rows(books.connection, lines.ids(books.connection, books.group_id, wanted))
    remedy = Remedy("", "due.meeting_closed")
    meeting = _meeting(books, due.meeting_id)
    return EntryPage(entry, due.member_id, meeting, None, due_id, (), None, (entry, *paid), remedy)


def _meeting(books: Books, meeting_id: int | None) -> Meeting | None:
    return meetings.get(books.connection, books.group_id, meeting_id) if meeting_id is not None else None


def _names(books: Books, approvers: str) -> tuple[str, ...]:
    found = [users.by_uid(books.connection, bytes.fromhex(each)) for each in approvers.split()]
    return tuple(each[1].name for each in found if each is not None)
