"""A second laptop's database that is made of nothing but operations, and the comparison of two sets of books."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from savingsdesk.core.model import Status
from savingsdesk.core.operations import ENTITIES, Operation
from savingsdesk.db import groups, sync_log, sync_queue
from savingsdesk.db.apply import apply, refold
from savingsdesk.db.connection import Connection, connect
from savingsdesk.db.migrate import migrate

TABLES = [entity.table for entity in ENTITIES.values()]


def empty(file: Path) -> Connection:
    connection = connect(file, bytes(32))
    migrate(connection, lambda _: None)
    return connection


def replay(connection: Connection, operation: Operation) -> None:
    """As the laptop that made it: the operation waits for the cloud."""
    entity_id = apply(connection, operation, Status.PENDING)
    sync_queue.append(connection, operation, group_id(connection, operation), entity_id)
    if operation.operation == "update":
        refold(connection, operation.entity, operation.entity_uid)


def fetch(connection: Connection, operation: Operation, seq: int) -> None:
    """As another laptop: the operation comes from the cloud, with its place in the group's sequence."""
    entity_id = apply(connection, operation, Status.SYNCED)
    known = group_id(connection, operation)
    sync_log.append(connection, operation, seq=seq, outcome="applied", group_id=known, entity_id=entity_id)
    if operation.operation == "update":
        refold(connection, operation.entity, operation.entity_uid)


def confirm(connection: Connection, device_uid: bytes, first: int, count: int) -> None:
    """The cloud has these operations of the device; this group has no other device."""
    seqs = [(first + place, "applied") for place in range(count)]
    moved = sync_log.confirm(connection, device_uid, first, seqs)
    sync_log.mark_synced(connection, moved)
    for each in moved:
        if each.operation == "update":
            refold(connection, each.entity, each.entity_uid)


def group_id(connection: Connection, operation: Operation) -> int:
    found = groups.id_of(connection, operation.group_uid)
    assert found is not None
    return found


def books_of(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table of the books, with uids in the place of what differs from laptop to laptop."""
    uids = {table: dict(connection.execute(f"SELECT id, uid FROM {table}").fetchall()) for table in TABLES}
    return {table: rows_of(connection, table, uids) for table in TABLES}


def rows_of(connection: Connection, table: str, uids: dict[str, dict[int, bytes]]) -> list[dict[str, Any]]:
    named = {row[3]: row[2] for row in connection.execute(f"PRAGMA foreign_key_list({table})")}
    cursor = connection.execute(f"SELECT * FROM {table} ORDER BY uid")
    names = [column[0] for column in cursor.description]
    return [
        {
            name: uids[named[name]].get(value) if name in named else value
            for name, value in zip(names, values, strict=True)
            if name != "id"
        }
        for values in cursor
    ]
