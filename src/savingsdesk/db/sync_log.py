"""Confirmed operations: the group's whole log, in the sequence that the cloud gave it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import ENTITIES, Operation, Outcome, is_known
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


_COLUMNS_NUMBERED = COLUMNS.replace("device_seq", "?3")


@dataclass(frozen=True, slots=True)
class Moved:
    """A confirmed operation: what it did to which row; `entity_id` is None where it had no effect here yet."""

    uid: Uid
    operation: str
    entity: str
    entity_uid: Uid
    entity_id: int | None


def confirm(connection: Connection, device_uid: Uid, first: int, seqs: Sequence[tuple[int, str]]) -> list[Moved]:
    """Moves this device's operations from the queue to the log: `seqs` gives (seq, outcome) from device_seq `first`.

    What is not in the queue (confirmed before) is passed over. What the cloud holds back, because its row has not
    arrived there, may long have taken effect here.
    """
    moved: list[Moved] = []
    for device_seq, (seq, outcome) in enumerate(seqs, first):
        row = connection.execute(
            f"INSERT INTO sync_log ({COLUMNS}, seq, outcome) SELECT {COLUMNS}, ?1, "  # noqa: S608
            "CASE WHEN ?2 = 'held' AND entity_id IS NOT NULL THEN 'applied' ELSE ?2 END FROM sync_queue "
            "WHERE device_uid = ?3 AND device_seq = ?4 RETURNING uid, operation, entity, entity_uid, entity_id",
            (seq, outcome, device_uid, device_seq),
        ).fetchone()
        if row:
            connection.execute(
                "DELETE FROM sync_queue WHERE device_uid = ? AND device_seq = ?", (device_uid, device_seq)
            )
            moved.append(Moved(*row))
    return moved


def supersede(connection: Connection, operation: Operation, **logged: Any) -> None:
    """Logs the cloud's form of an operation that waits here in another form, as `append`; the waiting one goes."""
    append(connection, operation, **logged)
    connection.execute("DELETE FROM sync_queue WHERE uid = ?", (operation.uid,))


def give_up(connection: Connection, group_id: int, uids: Sequence[Uid] | None = None) -> int:
    """Puts confirmed operations back to what waits: those of these uids, or everything, in the order of the sequence.

    They stand before what waits already. Rows that have a status say `pending` again. Where two have one number, the
    second is marked as a fork, under a negative one. Answers how many.
    """
    rows = connection.execute(
        "SELECT uid, device_uid, device_seq FROM sync_log WHERE group_id = ? ORDER BY seq", (group_id,)
    ).fetchall()
    if uids is not None:
        wanted = set(uids)
        rows = [row for row in rows if row[0] in wanted]
    else:  # what got no place there may get one now
        connection.execute("UPDATE sync_queue SET set_aside = '' WHERE group_id = ?", (group_id,))
    chosen = [row[0] for row in rows]
    least = int(connection.execute("SELECT coalesce(min(id), 1) FROM sync_queue").fetchone()[0]) - len(chosen)
    numbers: set[tuple[Uid, int]] = set()
    for place, (uid, device_uid, device_seq) in enumerate(rows, least):
        is_fork = (device_uid, device_seq) in numbers  # the log of a restored cloud, before that was noticed
        numbers.add((device_uid, device_seq))
        connection.execute(
            f"INSERT INTO sync_queue (id, set_aside, {COLUMNS}) SELECT ?1, ?2, {_COLUMNS_NUMBERED} FROM sync_log "  # noqa: S608
            "WHERE uid = ?4 AND NOT EXISTS (SELECT 1 FROM sync_queue WHERE uid = ?4)",  # what people saw here waits
            (place, "fork" if is_fork else "", place - least - len(chosen) if is_fork else device_seq, uid),
        )
    connection.executemany("DELETE FROM sync_log WHERE uid = ?", [(uid,) for uid in chosen])
    for entity in ENTITIES.values():
        if entity.has_status:
            connection.execute(
                f"UPDATE {entity.table} SET status = 'pending' WHERE status = 'synced' AND uid IN "  # noqa: S608
                "(SELECT entity_uid FROM sync_queue WHERE entity = ?)",
                (entity.name,),
            )
    return len(chosen)


def place_of(connection: Connection, uid: Uid) -> tuple[int, bytes] | None:
    """(seq, hash) of a confirmed operation."""
    row = connection.execute("SELECT seq, hash FROM sync_log WHERE uid = ?", (uid,)).fetchone()
    return (int(row[0]), bytes(row[1])) if row else None


def standing(connection: Connection, group_id: int, start: int, end: int) -> list[tuple[int, Uid]]:
    """(seq, uid) of what stands from seq `start` to `end`."""
    rows = connection.execute(
        "SELECT seq, uid FROM sync_log WHERE group_id = ? AND seq BETWEEN ? AND ? ORDER BY seq", (group_id, start, end)
    )
    return [(int(seq), uid) for seq, uid in rows]


def uids(connection: Connection, group_id: int) -> set[Uid]:
    return {row[0] for row in connection.execute("SELECT uid FROM sync_log WHERE group_id = ?", (group_id,))}


def with_outcome(connection: Connection, group_id: int, outcome: str) -> list[Operation]:
    rows = connection.execute(
        f"SELECT {READ} FROM sync_log o JOIN groups g ON g.id = o.group_id "  # noqa: S608
        "WHERE o.group_id = ? AND o.outcome = ? ORDER BY o.seq",
        (group_id, outcome),
    )
    return [operation_of(row) for row in rows]


def last_author(connection: Connection, group_id: int) -> Uid | None:
    """Who wrote last on this laptop or on another."""
    row = connection.execute(
        "SELECT author_uid FROM (SELECT author_uid, recorded_at FROM sync_queue WHERE group_id = ?1 "
        "UNION ALL SELECT author_uid, recorded_at FROM sync_log WHERE group_id = ?1) ORDER BY recorded_at DESC LIMIT 1",
        (group_id,),
    ).fetchone()
    return row[0] if row else None


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


def has_outcome(connection: Connection, group_id: int, *outcomes: str) -> bool:
    rows = connection.execute(
        "SELECT DISTINCT outcome FROM sync_log WHERE group_id = ? AND outcome <> 'applied'", (group_id,)
    )
    return not {row[0] for row in rows}.isdisjoint(outcomes)


def has_newer(connection: Connection, group_id: int) -> bool:
    """Whether a newer laptop made what this program does not know yet."""
    return any(not is_known(each) for each in with_outcome(connection, group_id, str(Outcome.QUARANTINED)))


def operation(connection: Connection, uid: Uid) -> Operation | None:
    row = connection.execute(
        f"SELECT {READ} FROM sync_log o JOIN groups g ON g.id = o.group_id WHERE o.uid = ?",  # noqa: S608
        (uid,),
    ).fetchone()
    return operation_of(row) if row else None


def by_device(connection: Connection) -> Iterator[Operation]:
    """Every operation, each device's in the order in which it made them."""
    return sync_queue.by_device(connection, "sync_log")


def in_order(connection: Connection, group_id: int) -> list[Operation]:
    """The group's whole log in its sequence."""
    rows = connection.execute(
        f"SELECT {READ} FROM sync_log o JOIN groups g ON g.id = o.group_id WHERE o.group_id = ? ORDER BY o.seq",  # noqa: S608
        (group_id,),
    )
    return [operation_of(row) for row in rows]
