"""Who did something to a row, when, and on which laptop: read off the operations of the log."""

from __future__ import annotations

from dataclasses import dataclass

from savingsdesk.core.ids import Uid
from savingsdesk.db.connection import Connection


@dataclass(frozen=True, slots=True)
class Origin:
    """`at` is milliseconds since 1970 UTC; names are empty where this laptop does not know them."""

    at: int
    by: str
    device: str


def of_taking_back(connection: Connection, uid: Uid) -> Origin | None:
    """Who took a row back, the first who did; None while it stands."""
    row = connection.execute(
        "SELECT o.recorded_at, coalesce(u.name, ''), coalesce(d.name, '') FROM ("
        "SELECT recorded_at, author_uid, device_uid FROM sync_queue WHERE entity_uid = ?1 AND operation = 'delete' "
        "UNION ALL "
        "SELECT recorded_at, author_uid, device_uid FROM sync_log WHERE entity_uid = ?1 AND operation = 'delete') o "
        "LEFT JOIN users u ON u.uid = o.author_uid LEFT JOIN devices d ON d.uid = o.device_uid "
        "ORDER BY o.recorded_at LIMIT 1",
        (uid,),
    ).fetchone()
    return Origin(*row) if row else None
