"""What an operation does to the books of this laptop, driven by `core.operations.ENTITIES`.

The same function serves what this laptop records and what it fetches, so the books are always the fold of the log.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from savingsdesk.core.ids import Uid, spare_username
from savingsdesk.core.model import Status
from savingsdesk.core.operations import ENTITIES, Entity, Folded, Operation, fold
from savingsdesk.db import sync_log, sync_queue
from savingsdesk.db.connection import Connection

_TABLES = {entity.name: entity.table for entity in ENTITIES.values()}
_RECORDED = ("recorded_at", "author_uid", "device_uid")


class Missing(Exception):
    """The operation names a row that is not there yet; `uid` is the first such row."""

    def __init__(self, uid: Uid) -> None:
        super().__init__("missing")
        self.uid = uid


class Unfit(Exception):
    """The tables do not hold what the operation says; nothing of it was written."""


def id_of(connection: Connection, entity: str, uid: Uid) -> int | None:
    """The laptop's own id of a row."""
    row = connection.execute(f"SELECT id FROM {_TABLES[entity]} WHERE uid = ?", (uid,)).fetchone()  # noqa: S608
    return int(row[0]) if row else None


def apply(connection: Connection, operation: Operation, status: Status) -> int:
    """Writes row and balance, and answers the row's id. Belongs into the transaction that logs the operation.

    `status` is what the row's own `status` says after it, where it has one. Raises `Missing`.
    """
    entity = ENTITIES[operation.entity]
    if operation.operation == "insert":
        return _insert(connection, entity, operation, status)
    entity_id = id_of(connection, entity.name, operation.entity_uid)
    if entity_id is None:
        raise Missing(operation.entity_uid)
    if operation.operation == "delete":
        _void(connection, entity, entity_id, operation.recorded_at)
    if entity.has_status:
        connection.execute(
            f"UPDATE {entity.table} SET status = CASE WHEN EXISTS "  # noqa: S608
            "(SELECT 1 FROM sync_queue WHERE entity_uid = ?) THEN 'pending' ELSE ? END WHERE id = ?",
            (operation.entity_uid, status, entity_id),
        )
    return entity_id


def attempt(connection: Connection, operation: Operation, status: Status) -> int:
    """As `apply`, for what another laptop made: whatever it is, it must not hold up the rest.

    Raises `Missing`, and `Unfit` when the tables refuse it.
    """
    connection.execute("SAVEPOINT attempt")
    try:
        return apply(connection, operation, status)
    except (sqlcipher.IntegrityError, OverflowError) as error:
        connection.execute("ROLLBACK TO attempt")
        raise Unfit from error
    finally:
        connection.execute("RELEASE attempt")


def refold(connection: Connection, entity: str, entity_uid: Uid) -> Folded:
    """Sets a row's changeable fields to what all its operations say. Called once the operation is logged."""
    described = ENTITIES[entity]
    row = fold(sync_log.of_row(connection, entity_uid), sync_queue.of_row(connection, entity_uid))
    changeable = [each.name for each in described.fields if each.may_change]
    assignments = ", ".join(f"{name} = ?" for name in changeable)
    values = [_kept(connection, described, entity_uid, name, row.values.get(name)) for name in changeable]
    connection.execute(
        f"UPDATE {described.table} SET {assignments}, version = ? WHERE uid = ?",  # noqa: S608
        (*values, row.version, entity_uid),
    )
    return row


def settle_usernames(connection: Connection, group_id: int) -> None:
    """Gives each user the name that the group's sequence gives: who came first keeps it (SYNC.md §3).

    Needed wherever what came in may stand before what was here already: the order here was another until now.
    """
    current = dict(connection.execute("SELECT uid, username FROM users WHERE group_id = ?", (group_id,)).fetchall())
    elsewhere = {row[0] for row in connection.execute("SELECT username FROM users WHERE group_id <> ?", (group_id,))}
    histories: dict[Uid, list[Operation]] = {}
    settled: dict[Uid, str] = {}
    for operation in [*sync_log.of_users(connection, group_id), *sync_queue.of_users(connection, group_id)]:
        uid = operation.entity_uid
        history = histories.setdefault(uid, [])
        history.insert(0 if operation.operation == "insert" else len(history), operation)
        if uid not in current or history[0].operation != "insert":  # it waits for its row
            continue
        others = {name for other, name in settled.items() if other != uid}
        settled[uid] = spare_username(str(fold(history).values["username"]), others | elsewhere)
    moved = [(name, uid) for uid, name in settled.items() if current[uid] != name]
    # Two who swap their names must not meet on the way.
    connection.executemany("UPDATE users SET username = hex(uid) WHERE uid = ?", [(uid,) for _, uid in moved])
    connection.executemany("UPDATE users SET username = ? WHERE uid = ?", moved)


def _insert(connection: Connection, entity: Entity, operation: Operation, status: Status) -> int:
    values: list[Any] = [operation.entity_uid]
    ids = _ids_of_named(connection, entity, operation)
    if entity.name != "group":
        values.append(next(ids))
    for described in entity.fields:
        value = operation.data.get(described.name)
        if described.kind == "reference":
            value = next(ids)
        values.append(_kept(connection, entity, operation.entity_uid, described.name, value))
    if entity.cash:
        values += [operation.recorded_at, operation.author_uid, operation.device_uid]
    if entity.has_status:
        values.append(status)
    row = connection.execute(_insertion(entity.name), values).fetchone()
    if entity.cash:
        _move_balance(connection, values[1], entity.cash * int(operation.data["amount"] or 0))
    return int(row[0])


def _ids_of_named(connection: Connection, entity: Entity, operation: Operation) -> Iterator[int | None]:
    """The ids of the rows that an insert names, its group first, None where it names none. Raises `Missing`."""
    named = [] if entity.name == "group" else [operation.group_uid]
    values = [operation.data.get(each.name) for each in entity.fields if each.kind == "reference"]
    uids = [*named, *(None if value is None else bytes.fromhex(str(value)) for value in values)]
    if not uids:
        return iter(())
    found: tuple[int | None, ...] = connection.execute(_search(entity.name), uids).fetchone()
    for uid, row_id in zip(uids, found, strict=True):
        if uid is not None and row_id is None:
            raise Missing(uid)
    return iter(found)


@cache
def _search(name: str) -> str:
    """One query for all the rows that an insert names: this is done for each entry of each meeting."""
    entity = ENTITIES[name]
    tables = [] if name == "group" else [_TABLES["group"]]
    tables += [_TABLES[each.to] for each in entity.fields if each.kind == "reference"]
    return f"SELECT {', '.join(f'(SELECT id FROM {table} WHERE uid = ?)' for table in tables)}"  # noqa: S608


@cache
def _insertion(name: str) -> str:
    entity = ENTITIES[name]
    columns = ["uid"]
    if name != "group":
        columns.append("group_id")
    columns += [described.column for described in entity.fields]
    columns += _RECORDED if entity.cash else ()
    columns += ["status"] if entity.has_status else []
    marks = ", ".join("?" * len(columns))
    return f"INSERT INTO {entity.table} ({', '.join(columns)}) VALUES ({marks}) RETURNING id"  # noqa: S608


def _void(connection: Connection, entity: Entity, entity_id: int, at: int) -> None:
    """Takes a row out of every total, once."""
    row = connection.execute(
        f"UPDATE {entity.table} SET voided_at = ? WHERE id = ? AND voided_at IS NULL "  # noqa: S608
        f"RETURNING {'group_id, amount' if entity.cash else 'id, id'}",
        (at, entity_id),
    ).fetchone()
    if row and entity.cash:
        _move_balance(connection, row[0], -entity.cash * row[1])


def _move_balance(connection: Connection, group_id: int, amount: int) -> None:
    connection.execute("UPDATE groups SET balance = balance + ? WHERE id = ?", (amount, group_id))


def _kept(connection: Connection, entity: Entity, uid: Uid, name: str, value: int | str | None) -> int | str | None:
    """The value as its column keeps it: '' where there is no place for nothing, and a username that is free."""
    if value is None and entity.by_name[name].kind == "text":
        return ""
    if entity.name == "user" and name == "username":
        return _free_username(connection, uid, str(value))
    return value


def _free_username(connection: Connection, uid: Uid, wanted: str) -> str:
    """Two laptops may give one username offline: both members are kept, the second with a number (SYNC.md §3)."""
    taken = connection.execute("SELECT username FROM users WHERE uid <> ?", (uid,))
    return spare_username(wanted, {row[0] for row in taken})
