"""Cycles of a group."""

from __future__ import annotations

from savingsdesk.core.model import Cycle
from savingsdesk.core.seal import Origin
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
    return history(connection, group_id)[0]


def get(connection: Connection, group_id: int, cycle_id: int) -> Cycle | None:
    """A cycle of this group."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM cycles WHERE id = ? AND group_id = ? AND voided_at IS NULL",  # noqa: S608
        (cycle_id, group_id),
    ).fetchone()
    return Cycle(*row) if row else None


def history(connection: Connection, group_id: int) -> list[Cycle]:
    """Every cycle, the newest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM cycles WHERE group_id = ? AND voided_at IS NULL ORDER BY number DESC, id DESC",  # noqa: S608
        (group_id,),
    )
    return [Cycle(*row) for row in rows]


def covers(connection: Connection, cycle_id: int) -> str:
    """What the closing of this cycle had seen, as `core.seal.covers_text` wrote it."""
    return str(connection.execute("SELECT covers FROM cycles WHERE id = ?", (cycle_id,)).fetchone()[0])


def approvers(connection: Connection, cycle_id: int) -> str:
    return str(connection.execute("SELECT approvers FROM cycles WHERE id = ?", (cycle_id,)).fetchone()[0])


def closing(connection: Connection, cycle_id: int) -> Origin | None:
    """Where the closing that stands was written: of two made apart the first that the cloud confirmed."""
    row = connection.execute(
        "SELECT o.device_uid, o.device_seq, o.seq FROM cycles c JOIN sync_log o ON o.entity_uid = c.uid "
        "AND o.operation = 'update' WHERE c.id = ?1 AND json_extract(o.data, '$.closed_on') IS NOT NULL UNION ALL "
        "SELECT q.device_uid, q.device_seq, NULL FROM cycles c JOIN sync_queue q ON q.entity_uid = c.uid "
        "AND q.operation = 'update' WHERE c.id = ?1 AND json_extract(q.data, '$.closed_on') IS NOT NULL "
        "ORDER BY 3 NULLS LAST, 2",
        (cycle_id,),
    ).fetchone()
    return Origin(bytes(row[0]), row[1]) if row else None
