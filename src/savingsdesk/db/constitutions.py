"""Constitutions of a group, one row a decision; the newest decision that had been taken by a day counts on it."""

from __future__ import annotations

from dataclasses import dataclass

from savingsdesk.core.ids import Uid
from savingsdesk.db.connection import Connection


@dataclass(frozen=True, slots=True)
class Decision:
    """`rules` is what `core.constitution.read` reads. `meeting_number` is None for the founding."""

    id: int
    uid: Uid
    number: int
    decided_on: str
    meeting_number: int | None
    rules: str
    decided_by: str


def history(connection: Connection, group_id: int) -> list[Decision]:
    """Every decision, newest first; by uid within a day, which is the same on every laptop."""
    rows = connection.execute(
        "SELECT c.id, c.uid, c.number, c.decided_on, m.number, c.rules, coalesce(u.name, '') FROM constitutions c "
        "LEFT JOIN meetings m ON m.id = c.meeting_id "
        "LEFT JOIN sync_log l ON l.uid = c.uid LEFT JOIN sync_queue q ON q.uid = c.uid "
        "LEFT JOIN users u ON u.uid = coalesce(l.author_uid, q.author_uid) "
        "WHERE c.group_id = ? AND c.voided_at IS NULL ORDER BY c.decided_on DESC, c.uid DESC",
        (group_id,),
    )
    return [Decision(*row) for row in rows]


def highest_number(connection: Connection, group_id: int) -> int:
    row = connection.execute(
        "SELECT coalesce(max(number), 0) FROM constitutions WHERE group_id = ?", (group_id,)
    ).fetchone()
    return int(row[0])
