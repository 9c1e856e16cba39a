"""Cycles of a group."""

from __future__ import annotations

from savingsdesk.core.model import Cycle
from savingsdesk.db.connection import Connection

_COLUMNS = "id, uid, number, opened_on, closed_on, share_price, most_shares, social_amount"


def current(connection: Connection, group_id: int) -> Cycle:
    """The newest cycle: a group is founded with its first."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM cycles WHERE group_id = ? AND voided_at IS NULL "  # noqa: S608
        "ORDER BY number DESC, id DESC LIMIT 1",
        (group_id,),
    ).fetchone()
    return Cycle(*row)
