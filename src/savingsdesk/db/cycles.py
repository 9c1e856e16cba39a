"""Cycles of a group."""

from __future__ import annotations

from savingsdesk.core.model import Cycle
from savingsdesk.db.connection import Connection

_COLUMNS = "id, uid, number, opened_on, closed_on, share_price, most_shares, social_amount, share_out"


def of_meeting(connection: Connection, meeting_id: int) -> Cycle:
    """The cycle that the meeting belongs to. Raises `LookupError` for an unknown meeting."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM cycles WHERE id = (SELECT cycle_id FROM meetings WHERE id = ?)",  # noqa: S608
        (meeting_id,),
    ).fetchone()
    if row is None:
        raise LookupError("meeting")
    return Cycle(*row)


def current(connection: Connection, group_id: int) -> Cycle:
    """The newest cycle: a group is founded with its first."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM cycles WHERE group_id = ? AND voided_at IS NULL "  # noqa: S608
        "ORDER BY number DESC, id DESC LIMIT 1",
        (group_id,),
    ).fetchone()
    return Cycle(*row)
