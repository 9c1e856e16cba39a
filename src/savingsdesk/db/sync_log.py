"""Confirmed operations: the group's whole log, in the sequence that the cloud gave it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import ENTITIES, Operation
from savingsdesk.db import sync_queue
from savingsdesk.db.connection import Connection
from savingsdesk.db.sync_queue import COLUMNS, READ, operation_of, values_of


def append(
    connection: Connection,
    operation: Operation,
    *,
    seq: int,
    outcome: str,
    group_id: int,
    entity_id: int | None,
    awaits: Uid | None = None,
) -> None:
    connection.execute(
        f"INSERT INTO sync_log ({COLUMNS}, seq, outcome, awaits) "  # noqa: S608
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*values_of(operation, group_id, entity_id), seq, outcome, awaits),
    )


@dataclass(frozen=True, slots=True)
class Moved:
    """A confirmed operation: what it did to which row."""

    operation: str
    entity: str
    entity_uid: Uid


def confirm(connection: Connection, device_uid: Uid, first: int, seqs: Sequence[tuple[int, str]]) -> list[Moved]:
    """Moves this device's operations from the queue to the log: `seqs` gives (seq, outcome) from device_seq `first`.

    What is not in the queue (confirmed before) is passed over.
    """
    moved: list[Moved] = []
    for device_seq, (seq, outcome) in enumerate(seqs, first):
        row = connection.execute(
            f"INSERT INTO sync_log ({COLUMNS}, seq, outcome) SELECT {COLUMNS}, ?, ? FROM sync_queue "  # noqa: S608
            "WHERE device_uid = ? AND device_seq = ? RETURNING operation, entity, entity_uid",
            (seq, outcome, device_uid, device_seq),
        ).fetchone()
        if row:
            connection.execute(
                "DELETE FROM sync_queue WHERE device_uid = ? AND device_seq = ?", (device_uid, device_seq)
            )
            moved.append(Moved(*row))
    return moved


def mark_synced(connection: Connection, moved: Iterable[Moved]) -> None:
    """Says on the rows that have a status that the cloud has them, unless something about them still waits."""
    for entity in ENTITIES.values():
        if entity.has_status:
            connection.executemany(
                f"UPDATE {entity.table} SET status = 'synced' WHERE uid = ?1 AND status = 'pending' "  # noqa: S608
                "AND NOT EXISTS (SELECT 1 FROM sync_queue WHERE entity_uid = ?1)",
                [(each.entity_uid,) for each in moved if each.entity == entity.name],
            )


def set_outcome(
    connection: Connection, uid: Uid, outcome: str, *, entity_id: int | None = None, awaits: Uid | None = None
) -> None:
    connection.execute(
        "UPDATE sync_log SET outcome = ?, entity_id = coalesce(?, entity_id), awaits = ? WHERE uid = ?",
        (outcome, entity_id, awaits, uid),
    )


def hashes(connection: Connection, group_id: int, start: int, end: int) -> list[bytes]:
    """The hashes of what stands from seq `start` to `end`."""
    rows = connection.execute(
        "SELECT hash FROM sync_log WHERE group_id = ? AND seq BETWEEN ? AND ? ORDER BY seq", (group_id, start, end)
    )
    return [bytes(row[0]) for row in rows]


def of_row(connection: Connection, entity_uid: Uid) -> list[Operation]:
    """What was confirmed about a row: its insert, then its changes in sequence, of which one may have come before it.

    What nobody can read says nothing about it.
    """
    rows = connection.execute(
        f"SELECT {READ} FROM sync_log o JOIN groups g ON g.id = o.group_id "  # noqa: S608
        "WHERE o.entity_uid = ? AND o.outcome <> 'quarantined' ORDER BY o.operation <> 'insert', o.seq",
        (entity_uid,),
    )
    return [operation_of(row) for row in rows]


def of_users(connection: Connection, group_id: int) -> list[Operation]:
    """What took effect on the group's users, in sequence."""
    rows = connection.execute(
        f"SELECT {READ} FROM sync_log o JOIN groups g ON g.id = o.group_id WHERE o.group_id = ? "  # noqa: S608
        "AND o.entity = 'user' AND o.outcome NOT IN ('held', 'quarantined') ORDER BY o.seq",
        (group_id,),
    )
    return [operation_of(row) for row in rows]


def numbers_of(connection: Connection, device_uid: Uid, start: int, end: int) -> dict[int, int]:
    """The device_seq of this device's operations that stand from seq `start` to `end`, by seq."""
    rows = connection.execute(
        "SELECT seq, device_seq FROM sync_log WHERE device_uid = ? AND seq BETWEEN ? AND ?", (device_uid, start, end)
    )
    return {row[0]: row[1] for row in rows}


def held_for(connection: Connection, uid: Uid) -> list[Operation]:
    """What waits for the row with this uid, in sequence."""
    rows = connection.execute(
        f"SELECT {READ} FROM sync_log o JOIN groups g ON g.id = o.group_id "  # noqa: S608
        "WHERE o.awaits = ? ORDER BY o.seq",
        (uid,),
    )
    return [operation_of(row) for row in rows]


def knows(connection: Connection, uid: Uid) -> bytes | None:
    """The hash of the confirmed operation with this uid."""
    row = connection.execute("SELECT hash FROM sync_log WHERE uid = ?", (uid,)).fetchone()
    return bytes(row[0]) if row else None


def has_outcome(connection: Connection, group_id: int, outcome: str) -> bool:
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM sync_log WHERE group_id = ? AND outcome = ?)", (group_id, outcome)
    ).fetchone()
    return bool(row[0])


def by_device(connection: Connection) -> Iterator[Operation]:
    """Every operation, each device's in the order in which it made them."""
    return sync_queue.by_device(connection, "sync_log")
