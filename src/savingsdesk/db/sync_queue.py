"""Operations that the cloud has not confirmed, in the order in which this laptop made them."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from savingsdesk.core import seal
from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import GENESIS, Operation, canonical, sealed
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
    ends = [(0, GENESIS)]
    for table in ("sync_queue", "sync_log"):  # what was set aside waits, while later ones are confirmed
        row = connection.execute(
            f"SELECT device_seq, hash FROM {table} WHERE device_uid = ? ORDER BY device_seq DESC LIMIT 1",  # noqa: S608
            (device_uid,),
        ).fetchone()
        if row:
            ends.append((int(row[0]), bytes(row[1])))
    return max(ends)


def append(connection: Connection, operation: Operation, group_id: int, entity_id: int | None) -> None:
    connection.execute(
        f"INSERT INTO sync_queue ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        values_of(operation, group_id, entity_id),
    )


def oldest(connection: Connection, group_id: int, most: int) -> list[Operation]:
    """The next batch: operations of one device that wait in this group, in its order, at most that many.

    What the cloud gave no place comes after everything else.
    """
    row = connection.execute(
        "SELECT device_uid, set_aside <> '' FROM sync_queue WHERE group_id = ? ORDER BY set_aside <> '', id LIMIT 1",
        (group_id,),
    ).fetchone()
    if row is None:
        return []
    rows = connection.execute(
        f"SELECT {READ} FROM sync_queue o JOIN groups g ON g.id = o.group_id WHERE o.device_uid = ? "  # noqa: S608
        "AND o.group_id = ? AND (o.set_aside <> '') = ? ORDER BY o.device_seq LIMIT ?",
        (row[0], group_id, row[1], most),
    )
    return [operation_of(each) for each in rows]


def in_common_order(operations: Iterable[Operation]) -> list[Operation]:
    """The order in which every laptop folds what has no sequence yet, by whatever way and whenever it came.

    What saw more changes comes later, each device's own operations stay in their order; the rest is decided by uid.
    """
    placed: list[tuple[tuple[int, Uid], Uid, int, Operation]] = []
    reached: dict[Uid, tuple[int, Uid]] = {}
    for each in sorted(operations, key=lambda operation: (operation.device_uid, operation.device_seq)):
        reached[each.device_uid] = max(reached.get(each.device_uid, (0, b"")), (each.base_version, each.uid))
        placed.append((reached[each.device_uid], each.device_uid, each.device_seq, each))
    return [each[-1] for each in sorted(placed, key=lambda place: place[:3])]


def of_row(connection: Connection, entity_uid: Uid) -> list[Operation]:
    """What waits about a row and has reached it, in the common order."""
    rows = connection.execute(
        f"SELECT {READ} FROM sync_queue o JOIN groups g ON g.id = o.group_id "  # noqa: S608
        "WHERE o.entity_uid = ? AND o.entity_id IS NOT NULL",
        (entity_uid,),
    )
    return in_common_order(map(operation_of, rows))


def unsent(connection: Connection, group_id: int) -> int:
    """How many wait for their first answer: without those that the cloud gave no place."""
    row = connection.execute(
        "SELECT count(*) FROM sync_queue WHERE group_id = ? AND set_aside = ''", (group_id,)
    ).fetchone()
    return int(row[0])


def waiting(connection: Connection, group_id: int) -> int:
    row = connection.execute("SELECT count(*) FROM sync_queue WHERE group_id = ?", (group_id,)).fetchone()
    return int(row[0])


def changes_seen(connection: Connection, entity_uid: Uid, device_uid: Uid) -> int:
    """How many changes of a row wait up to the last one that another laptop made."""
    devices = [each.device_uid for each in of_row(connection, entity_uid) if each.operation == "update"]
    return max((place for place, device in enumerate(devices, 1) if device != device_uid), default=0)


def of_users(connection: Connection, group_id: int) -> list[Operation]:
    rows = connection.execute(
        f"SELECT {READ} FROM sync_queue o JOIN groups g ON g.id = o.group_id "  # noqa: S608
        "WHERE o.group_id = ? AND o.entity = 'user' AND o.entity_id IS NOT NULL",
        (group_id,),
    )
    return in_common_order(map(operation_of, rows))


def is_unsent(connection: Connection, device_uid: Uid, device_seq: int) -> bool:
    """Whether an operation of this number waits for its first answer."""
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM sync_queue WHERE device_uid = ? AND device_seq = ? AND set_aside = '')",
        (device_uid, device_seq),
    ).fetchone()
    return bool(row[0])


def holds(connection: Connection, device_uid: Uid, device_seq: int) -> bool:
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM sync_queue WHERE device_uid = ? AND device_seq = ?)", (device_uid, device_seq)
    ).fetchone()
    return bool(row[0])


def find(connection: Connection, uid: Uid) -> tuple[Operation, int | None] | None:
    """A waiting operation and the id of the row that it wrote, if it took effect."""
    row = connection.execute(
        f"SELECT {READ}, o.entity_id FROM sync_queue o JOIN groups g ON g.id = o.group_id WHERE o.uid = ?",  # noqa: S608
        (uid,),
    ).fetchone()
    return (operation_of(row[:-1]), row[-1]) if row else None


def set_aside(connection: Connection, device_uid: Uid, first: int, count: int, outcome: str) -> None:
    """Marks operations that got no place in the sequence; they are kept, and hold up none of the others."""
    connection.execute(
        "UPDATE sync_queue SET set_aside = ? WHERE device_uid = ? AND device_seq >= ? AND device_seq < ?",
        (outcome, device_uid, first, first + count),
    )


def doubled(connection: Connection, group_id: int) -> set[Uid]:
    """Of which operations one form waits here, set aside, and another stands in the log."""
    rows = connection.execute(
        "SELECT uid FROM sync_queue WHERE group_id = ? AND set_aside <> '' AND uid IN (SELECT uid FROM sync_log)",
        (group_id,),
    )
    return {row[0] for row in rows}


def call_forks(connection: Connection, group_id: int) -> None:
    """Marks what waits under a number that stands for another operation in the log."""
    connection.execute(
        "UPDATE sync_queue SET set_aside = 'fork' WHERE group_id = ? AND EXISTS (SELECT 1 FROM sync_log l "
        "WHERE l.device_uid = sync_queue.device_uid AND l.device_seq = sync_queue.device_seq "
        "AND l.uid <> sync_queue.uid)",
        (group_id,),
    )


def forked(connection: Connection, group_id: int) -> list[Uid]:
    """The devices of which something waits under a number that stands for another operation."""
    rows = connection.execute(
        "SELECT DISTINCT device_uid FROM sync_queue WHERE group_id = ? AND set_aside = 'fork' ORDER BY 1", (group_id,)
    )
    return [row[0] for row in rows]


def aside(connection: Connection, group_id: int) -> int:
    """How many operations the cloud gave no place."""
    row = connection.execute(
        "SELECT count(*) FROM sync_queue WHERE group_id = ? AND set_aside <> ''", (group_id,)
    ).fetchone()
    return int(row[0])


def renumber(
    connection: Connection, group_id: int, device_uid: Uid, successor: Uid, *, only_forked: bool = False
) -> list[Operation]:
    """Gives what waits of this device, or what the cloud called a fork, to another device, after all that one made.

    Uids and everything that people said stay. Answers the operations as they are now.
    """
    rows = connection.execute(
        f"SELECT {READ} FROM sync_queue o JOIN groups g ON g.id = o.group_id "  # noqa: S608
        "WHERE o.group_id = ? AND o.device_uid = ? AND (? OR o.set_aside = 'fork') ORDER BY o.device_seq",
        (group_id, device_uid, not only_forked),
    )
    waiting_now = [operation_of(row) for row in rows]
    renumbered: list[Operation] = []
    last, previous = end_of_chain(connection, successor)
    for number, operation in enumerate(waiting_now, last + 1):
        data = dict(operation.data)
        if isinstance(covers := data.get("covers"), str):
            data["covers"] = seal.renumbered(covers, device_uid, waiting_now[0].device_seq, successor, last + 1)
        fresh = replace(operation, device_uid=successor, device_seq=number, previous=previous, data=data)
        fresh = replace(fresh, hash=sealed(fresh))
        previous = fresh.hash
        renumbered.append(fresh)
    connection.executemany(
        "UPDATE sync_queue SET device_uid = ?, device_seq = ?, previous = ?, hash = ?, data = ?, set_aside = '' "
        "WHERE uid = ?",
        [
            (each.device_uid, each.device_seq, each.previous, each.hash, canonical(each.data).decode(), each.uid)
            for each in renumbered
        ],
    )
    return renumbered


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


def in_order(connection: Connection, group_id: int) -> list[Operation]:
    """What waits in the order of its coming here, without what stands in the log in another form."""
    rows = connection.execute(
        f"SELECT {READ} FROM sync_queue o JOIN groups g ON g.id = o.group_id "  # noqa: S608
        "WHERE o.group_id = ? AND NOT EXISTS (SELECT 1 FROM sync_log l WHERE l.uid = o.uid) ORDER BY o.id",
        (group_id,),
    )
    return [operation_of(row) for row in rows]


def without_effect(connection: Connection, group_id: int) -> list[Operation]:
    """What waits and has not reached the books, because a row that it names was not here."""
    rows = connection.execute(
        f"SELECT {READ} FROM sync_queue o JOIN groups g ON g.id = o.group_id "  # noqa: S608
        "WHERE o.group_id = ? AND o.entity_id IS NULL ORDER BY o.id",
        (group_id,),
    )
    return [operation_of(row) for row in rows]


def took_effect(connection: Connection, uid: Uid, entity_id: int) -> None:
    connection.execute("UPDATE sync_queue SET entity_id = ? WHERE uid = ?", (entity_id, uid))
