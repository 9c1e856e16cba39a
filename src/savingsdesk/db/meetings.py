"""Meetings and who was there."""

from __future__ import annotations

from typing import Any

from savingsdesk.core.ids import Uid
from savingsdesk.core.model import Meeting, Presence
from savingsdesk.db.connection import Connection

_COLUMNS = (
    "id, uid, cycle_id, number, held_on, status = 'open', counted, reason, seal, expected, confirmed_seal, "
    "counted_before, notes, approvers, covers"
)


def get(connection: Connection, group_id: int, meeting_id: int) -> Meeting | None:
    """A meeting of this group."""
    return _one(connection, "group_id = ? AND id = ?", group_id, meeting_id)


def current(connection: Connection, group_id: int) -> Meeting | None:
    """The meeting that is open; the newest, should two laptops have opened one each."""
    return _one(connection, "group_id = ? AND status = 'open' AND voided_at IS NULL", group_id)


def last_closed(connection: Connection, group_id: int) -> Meeting | None:
    return _one(connection, "group_id = ? AND status = 'closed' AND voided_at IS NULL", group_id)


def closed(connection: Connection, group_id: int) -> list[Meeting]:
    """Every closed meeting, in the order in which they were closed and sealed."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM meetings WHERE group_id = ? AND status = 'closed' AND voided_at IS NULL "  # noqa: S608
        "ORDER BY closed_at, id",
        (group_id,),
    )
    return [_meeting(row) for row in rows]


def last_closed_at(connection: Connection, group_id: int) -> int:
    """When the newest closing was, in milliseconds since 1970 UTC; 0 before the first."""
    row = connection.execute(
        "SELECT coalesce(max(closed_at), 0) FROM meetings WHERE group_id = ? AND status = 'closed'", (group_id,)
    ).fetchone()
    return int(row[0])


def highest_number(connection: Connection, cycle_id: int) -> int:
    row = connection.execute("SELECT coalesce(max(number), 0) FROM meetings WHERE cycle_id = ?", (cycle_id,)).fetchone()
    return int(row[0])


def presences(connection: Connection, meeting_id: int) -> dict[int, Presence]:
    """The newest mark of each member who has one, by the member's id; by uid, which is the same on every laptop."""
    rows = connection.execute(
        "SELECT user_id, presence FROM attendance WHERE meeting_id = ? AND voided_at IS NULL ORDER BY uid",
        (meeting_id,),
    )
    return {row[0]: Presence(row[1]) for row in rows}


def mark_of(connection: Connection, meeting_id: int, user_id: int) -> tuple[Uid, Presence] | None:
    """The attendance row that counts for this member, to be changed rather than doubled."""
    row = connection.execute(
        "SELECT uid, presence FROM attendance WHERE meeting_id = ? AND user_id = ? AND voided_at IS NULL "
        "ORDER BY uid DESC LIMIT 1",
        (meeting_id, user_id),
    ).fetchone()
    return (bytes(row[0]), Presence(row[1])) if row else None


def _one(connection: Connection, condition: str, *values: int) -> Meeting | None:
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM meetings WHERE {condition} ORDER BY held_on DESC, id DESC LIMIT 1",  # noqa: S608
        values,
    ).fetchone()
    return _meeting(row) if row else None


def _meeting(row: tuple[Any, ...]) -> Meeting:
    values = list(row)
    values[5] = bool(row[5])
    return Meeting(*values)
