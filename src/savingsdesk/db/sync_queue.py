"""Operations that the cloud has not confirmed, in the order in which this laptop made them."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator
from typing import Any

from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import GENESIS, Operation, canonical
from savingsdesk.db.connection import Connection

COLUMNS = (
    "operation, entity, entity_id, timestamp, uid, entity_uid, group_id, device_uid, device_seq, author_uid, "
    "occurred_on, recorded_at, base_version, data, previous, hash"
)
READ = (
    "o.uid, o.operation, o.entity, o.entity_uid, g.uid, o.device_uid, o.device_seq, o.author_uid, o.occurred_on, "
    "o.recorded_at, o.base_version, o.data, o.previous, o.hash"
)

_LAST_MS = 253_402_300_799_999  # the end of the year 9999


def operation_of(row: tuple[Any, ...]) -> Operation:
    """The operation in a row selected as `READ`."""
    values = list(row)
    values[11] = json.loads(row[11])
    return Operation(*values)


def values_of(operation: Operation, group_id: int, entity_id: int | None) -> tuple[Any, ...]:
    """The values of `COLUMNS`."""
    return (
        operation.operation,
        operation.entity,
        entity_id,
        timestamp(operation.recorded_at),
        operation.uid,
        operation.entity_uid,
        group_id,
        operation.device_uid,
        operation.device_seq,
        operation.author_uid,
        operation.occurred_on,
        operation.recorded_at,
        operation.base_version,
        canonical(operation.data).decode(),
        operation.previous,
        operation.hash,
    )


def timestamp(milliseconds: int) -> str:
    """ISO 8601 in UTC with milliseconds, as the seed's TEXT columns hold time; no other laptop's clock is beyond it."""
    within = min(max(milliseconds, 0), _LAST_MS)
    moment = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC) + datetime.timedelta(milliseconds=within)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def end_of_chain(connection: Connection, device_uid: Uid) -> tuple[int, bytes]:
    """The device_seq and hash of the device's newest operation; (0, GENESIS) when it made none."""
    for table in ("sync_queue", "sync_log"):
        row = connection.execute(
            f"SELECT device_seq, hash FROM {table} WHERE device_uid = ? ORDER BY device_seq DESC LIMIT 1",  # noqa: S608
            (device_uid,),
        ).fetchone()
        if row:
            return int(row[0]), bytes(row[1])
    return 0, GENESIS


def append(connection: Connection, operation: Operation, group_id: int, entity_id: int | None) -> None:
    connection.execute(
        f"INSERT INTO sync_queue ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        values_of(operation, group_id, entity_id),
    )


def oldest(connection: Connection, group_id: int, most: int) -> list[Operation]:
    """The next batch: the oldest operations of this group that wait, at most that many, all of one laptop.

    Another laptop's are those that waited in a backup of it: they came before this one's own.
    """
    rows = connection.execute(
        f"SELECT {READ} FROM sync_queue o JOIN groups g ON g.id = o.group_id WHERE o.group_id = ?1 "  # noqa: S608
        "AND o.device_uid = (SELECT device_uid FROM sync_queue NOT INDEXED WHERE group_id = ?1 ORDER BY id LIMIT 1) "
        "ORDER BY o.device_seq LIMIT ?2",
        (group_id, most),
    )
    return [operation_of(row) for row in rows]


def of_row(connection: Connection, entity_uid: Uid) -> list[Operation]:
    rows = connection.execute(
        f"SELECT {READ} FROM sync_queue o JOIN groups g ON g.id = o.group_id "  # noqa: S608
        "WHERE o.entity_uid = ? ORDER BY o.id",
        (entity_uid,),
    )
    return [operation_of(row) for row in rows]


def waiting(connection: Connection, group_id: int) -> int:
    row = connection.execute("SELECT count(*) FROM sync_queue WHERE group_id = ?", (group_id,)).fetchone()
    return int(row[0])


def changes_of_others(connection: Connection, entity_uid: Uid, device_uid: Uid) -> int:
    """How many changes of a row wait that another laptop than this one made."""
    row = connection.execute(
        "SELECT count(*) FROM sync_queue WHERE entity_uid = ? AND device_uid <> ? AND operation = 'update'",
        (entity_uid, device_uid),
    ).fetchone()
    return int(row[0])


def of_users(connection: Connection, group_id: int) -> list[Operation]:
    rows = connection.execute(
        f"SELECT {READ} FROM sync_queue o JOIN groups g ON g.id = o.group_id "  # noqa: S608
        "WHERE o.group_id = ? AND o.entity = 'user' ORDER BY o.id",
        (group_id,),
    )
    return [operation_of(row) for row in rows]


def has_users_after(connection: Connection, device_uid: Uid, seq: int) -> bool:
    """Whether this device has written about users what waits, or stands after `seq`."""
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM sync_queue WHERE entity = 'user') OR "
        "EXISTS (SELECT 1 FROM sync_log WHERE device_uid = ? AND entity = 'user' AND seq > ?)",
        (device_uid, seq),
    ).fetchone()
    return bool(row[0])


def number_of(connection: Connection, operation: Operation) -> tuple[Uid, int] | None:
    """(device_uid, device_seq) under which this very operation waits here; None when it does not."""
    row = connection.execute(
        "SELECT device_uid, device_seq FROM sync_queue WHERE uid = ? AND hash = ?", (operation.uid, operation.hash)
    ).fetchone()
    return (bytes(row[0]), int(row[1])) if row else None


def holds(connection: Connection, device_uid: Uid, device_seq: int) -> bool:
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM sync_queue WHERE device_uid = ? AND device_seq = ?)", (device_uid, device_seq)
    ).fetchone()
    return bool(row[0])


def attempted(connection: Connection, uids: Iterable[Uid], problem: str) -> None:
    """Counts a try that did not confirm these operations. It never ends in deletion."""
    connection.executemany(
        "UPDATE sync_queue SET attempts = attempts + 1, problem = ? WHERE uid = ?", [(problem, uid) for uid in uids]
    )


def by_device(connection: Connection, table: str = "sync_queue") -> Iterator[Operation]:
    """Every operation, each device's in the order in which it made them."""
    rows = connection.execute(
        f"SELECT {READ} FROM {table} o JOIN groups g ON g.id = o.group_id "  # noqa: S608
        "ORDER BY o.device_uid, o.device_seq"
    )
    return map(operation_of, rows)
