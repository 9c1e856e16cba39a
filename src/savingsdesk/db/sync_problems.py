"""What the Sync screen asks: what waits, what got no place, what two laptops changed at once, and who they are."""

from __future__ import annotations

from dataclasses import dataclass

from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import Operation, fold
from savingsdesk.db import sync_log, sync_queue
from savingsdesk.db.connection import Connection
from savingsdesk.db.sync_queue import READ, operation_of


@dataclass(frozen=True, slots=True)
class Counted:
    """`of_others` of the `waiting` were made by other laptops; `oldest_at` is when the first of all was made (ms)."""

    waiting: int
    of_others: int
    oldest_at: int | None
    held: int
    aside: int


@dataclass(frozen=True, slots=True)
class Undecided:
    """Two laptops changed one field without knowing of each other: `stands` is shown, `other` was written too."""

    entity: str
    uid: Uid
    field: str
    stands: int | str | None
    other: int | str | None
    other_by: Uid


@dataclass(frozen=True, slots=True)
class Seen:
    """A laptop of the group; `last_at` is when it made its newest entry that came here (ms, by its own clock)."""

    uid: Uid
    name: str
    last_at: int | None
    waiting: int


def counted(connection: Connection, group_id: int, device_uid: Uid) -> Counted:
    waiting, of_others, oldest_at, aside = connection.execute(
        "SELECT count(*), coalesce(sum(device_uid <> ?2), 0), min(recorded_at), coalesce(sum(set_aside <> ''), 0) "
        "FROM sync_queue WHERE group_id = ?1",
        (group_id, device_uid),
    ).fetchone()
    held, unread = connection.execute(
        "SELECT coalesce(sum(outcome = 'held'), 0), coalesce(sum(outcome IN ('quarantined', 'mismatch')), 0) "
        "FROM sync_log WHERE group_id = ? AND outcome <> 'applied'",
        (group_id,),
    ).fetchone()
    return Counted(waiting, of_others, oldest_at, held, aside + unread)


def undecided(connection: Connection, group_id: int) -> list[Undecided]:
    """What a later change of the same field has not settled."""
    rows = connection.execute(
        f"SELECT {READ} FROM sync_log o JOIN groups g ON g.id = o.group_id "  # noqa: S608
        "WHERE o.group_id = ? AND o.outcome = 'conflict' ORDER BY o.seq",
        (group_id,),
    )
    touched = {(each.entity, each.entity_uid): None for each in map(operation_of, rows)}
    return [found for entity, uid in touched for found in _of_row(connection, entity, uid)]


def _of_row(connection: Connection, entity: str, uid: Uid) -> list[Undecided]:
    confirmed, waiting = sync_log.of_row(connection, uid), sync_queue.of_row(connection, uid)
    operations, row = [*confirmed, *waiting], fold(confirmed, waiting)
    lost = {(each.refused_by, each.field) for each in row.clashes}
    found: dict[str, Undecided] = {}
    for clash in row.clashes:
        place = next(place for place, each in enumerate(operations) if each.uid == clash.refused_by)
        if not any(_decides(each, clash.field, lost) for each in operations[place + 1 :]):
            by = operations[place].device_uid
            found[clash.field] = Undecided(entity, uid, clash.field, row.values.get(clash.field), clash.refused, by)
    return list(found.values())


def _decides(operation: Operation, field: str, lost: set[tuple[Uid, str]]) -> bool:
    return operation.operation == "update" and field in operation.data and (operation.uid, field) not in lost


def devices(connection: Connection, group_id: int) -> list[Seen]:
    """Every laptop that the group knows of and that was not removed, by name."""
    rows = connection.execute(
        "SELECT d.uid, d.name, coalesce("
        "(SELECT recorded_at FROM sync_queue WHERE device_uid = d.uid ORDER BY device_seq DESC LIMIT 1), "
        "(SELECT recorded_at FROM sync_log WHERE device_uid = d.uid ORDER BY device_seq DESC LIMIT 1)), "
        "(SELECT count(*) FROM sync_queue WHERE device_uid = d.uid) "
        "FROM devices d WHERE d.group_id = ? AND d.voided_at IS NULL ORDER BY d.name COLLATE NOCASE, d.uid",
        (group_id,),
    )
    return [Seen(*row) for row in rows]
