"""The group's log in PostgreSQL: what `sync_log` and `outcomes` hold, read and written in bulk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from psycopg import sql

from savingsdesk.cloud.database import Connection
from savingsdesk.cloud.tenants import Tenant
from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import ENTITIES, Operation, Outcome, canonical

COLUMNS = (
    "seq, uid, operation, entity, entity_uid, device_uid, device_seq, author_uid, occurred_on, recorded_at, "
    "base_version, data, previous, hash"
)
MOST_CONTENT = 64 * 1024  # bytes of one operation: what is larger could block every laptop that fetches it
_MANY = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))
_LOG_TYPES = {"entity_id": "bigint", "seq": "bigint", "uid": "uuid", "operation": "text", "entity": "text"}
_LOG_TYPES |= {"entity_uid": "uuid", "device_uid": "uuid", "device_seq": "bigint", "author_uid": "uuid"}
_LOG_TYPES |= {"occurred_on": "text", "recorded_at": "bigint", "base_version": "bigint", "data": "text"}
_LOG_TYPES |= {"previous": "bytes", "hash": "bytes"}
_DECIDED_TYPES = {"seq": "bigint", "outcome": "text", "problem": "text", "awaits": "uuid"}
_LEAST_INTEGER, _MOST_INTEGER = -(2**63), 2**63 - 1


@dataclass(frozen=True, slots=True)
class Logged:
    """An operation with its place in the group's sequence. `entity_id` is empty where the row is not there yet."""

    seq: int
    operation: Operation
    entity_id: int | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of a logged operation: `awaits` is the first row that it names and that is not there."""

    outcome: Outcome
    problem: str = ""
    awaits: Uid | None = None
    clashes: tuple[str, ...] = ()


def many(types: Mapping[str, str]) -> sql.Composed:
    """Rows that come as one JSON text (`many_json`), as a table to select from: arrays of the driver take ten times as
    long to write. Bytes come as hexadecimal text.
    """
    columns = [
        sql.SQL("{} {}").format(sql.Identifier(name), sql.SQL("text" if kind == "bytes" else kind))
        for name, kind in types.items()
    ]
    return sql.SQL("json_to_recordset(%s::json) AS many({})").format(sql.SQL(", ").join(columns))


def many_json(names: Iterable[str], rows: Iterable[Sequence[Any]]) -> str:
    names = list(names)
    return _MANY.encode([dict(zip(names, row, strict=True)) for row in rows])


def unstorable(operation: Operation) -> str:
    """Why no table can hold this operation, as a code; empty for all that a laptop makes."""
    if operation.operation not in ("insert", "update", "delete"):
        return "operation.operation"
    numbers = (operation.device_seq, operation.recorded_at, operation.base_version)
    if operation.device_seq < 1 or not all(_LEAST_INTEGER <= number <= _MOST_INTEGER for number in numbers):
        return "operation.number"
    if "\0" in operation.occurred_on + operation.entity:
        return "operation.time"
    return "operation.size" if _is_too_large(operation) else ""


def _is_too_large(operation: Operation) -> bool:
    """Written out only where it could be: a sign takes at most six bytes, and all but the data is some hundreds."""
    signs = sum(len(name) + len(str(value)) + 6 for name, value in operation.data.items()) + len(operation.entity)
    return 6 * signs + 1_000 > MOST_CONTENT and len(operation.content()) > MOST_CONTENT


def append(connection: Connection, tenant: Tenant, logged: Sequence[Logged]) -> list[Logged]:
    """Writes operations into the log and answers them with the ids of their rows.

    An inserted row gets its id here, so that the log can name it although the log is never changed afterwards.
    """
    logged = with_row_ids(connection, tenant, logged)
    query = sql.SQL("INSERT INTO sync_log (group_id, entity_id, {}) SELECT %s, {} FROM {}").format(
        sql.SQL(COLUMNS),
        sql.SQL(", ").join(
            sql.SQL("decode({}, 'hex')").format(sql.Identifier(name)) if kind == "bytes" else sql.Identifier(name)
            for name, kind in _LOG_TYPES.items()
        ),
        many(_LOG_TYPES),
    )
    connection.execute(query, (tenant.group_id, many_json(_LOG_TYPES, map(_log_row, logged))))
    return logged


def with_row_ids(connection: Connection, tenant: Tenant, logged: Sequence[Logged]) -> list[Logged]:
    ids = _row_ids(connection, tenant, logged)
    return [replace(each, entity_id=entity_id) for each, entity_id in zip(logged, ids, strict=True)]


def _log_row(logged: Logged) -> tuple[Any, ...]:
    operation = logged.operation
    return (
        logged.entity_id,
        logged.seq,
        operation.uid.hex(),
        operation.operation,
        operation.entity,
        operation.entity_uid.hex(),
        operation.device_uid.hex(),
        operation.device_seq,
        operation.author_uid.hex(),
        operation.occurred_on,
        operation.recorded_at,
        operation.base_version,
        canonical(operation.data).decode(),
        operation.previous.hex(),
        operation.hash.hex(),
    )


def _row_ids(connection: Connection, tenant: Tenant, logged: Sequence[Logged]) -> list[int | None]:
    """A fresh id for each insert, the known id for the others; a group's id is the number of its log."""
    inserts: dict[str, list[Logged]] = {}
    named: dict[str, list[Logged]] = {}
    for each in logged:
        kind = inserts if each.operation.operation == "insert" else named
        if each.operation.entity in ENTITIES:  # what a newer laptop made is kept without a row
            kind.setdefault(each.operation.entity, []).append(each)
    ids: dict[tuple[str, Uid], int] = {}
    for name, group in named.items():
        known = rows_by_uid(connection, tenant, name, {each.operation.entity_uid for each in group})
        ids.update({(name, uid): entity_id for uid, (entity_id, _) in known.items()})
    for name, group in inserts.items():
        fresh = _fresh_ids(connection, tenant, name, len(group))
        ids.update({(name, each.operation.uid): number for each, number in zip(group, fresh, strict=True)})
    return [ids.get((each.operation.entity, each.operation.entity_uid)) for each in logged]


def _fresh_ids(connection: Connection, tenant: Tenant, name: str, count: int) -> list[int]:
    if name == "group":
        return [tenant.group_id] * count
    rows = connection.execute(
        "SELECT nextval(s.id) FROM (SELECT pg_get_serial_sequence(%s, 'id')::regclass AS id OFFSET 0) s, "
        "generate_series(1, %s)",
        (ENTITIES[name].table, count),
    )
    return [number for (number,) in rows]


def rows_by_uid(connection: Connection, tenant: Tenant, name: str, uids: Iterable[Uid]) -> dict[Uid, tuple[int, bool]]:
    """Which of these rows the books have: id and whether it was taken back, by uid."""
    query = sql.SQL("SELECT uid, id, voided_at IS NOT NULL FROM {} WHERE group_id = %s AND uid = ANY(%s::uuid[])")
    rows = connection.execute(
        query.format(sql.Identifier(ENTITIES[name].table)), (tenant.group_id, [uid.hex() for uid in uids])
    )
    return {uid.bytes: (number, is_voided) for uid, number, is_voided in rows}


def decide(connection: Connection, tenant: Tenant, decided: dict[int, Decided]) -> None:
    """Writes what became of operations, by sequence number, over what was said before."""
    rows = [
        (seq, each.outcome, each.problem, each.awaits.hex() if each.awaits else None)
        for seq, each in decided.items()
        if not each.clashes
    ]
    if rows:
        query = sql.SQL(
            "INSERT INTO outcomes (group_id, seq, outcome, problem, awaits) SELECT %s, seq, outcome, problem, awaits "
            "FROM {} ON CONFLICT (group_id, seq) DO UPDATE SET (outcome, problem, awaits) = "
            "(excluded.outcome, excluded.problem, excluded.awaits)"
        )
        connection.execute(query.format(many(_DECIDED_TYPES)), (tenant.group_id, many_json(_DECIDED_TYPES, rows)))
    for seq, each in decided.items():
        if each.clashes:
            connection.execute(
                "INSERT INTO outcomes (group_id, seq, outcome, clashes) VALUES (%s, %s, %s, %s) "
                "ON CONFLICT (group_id, seq) DO UPDATE SET (outcome, awaits, clashes) = "
                "(excluded.outcome, NULL, excluded.clashes)",
                (tenant.group_id, seq, each.outcome, list(each.clashes)),
            )


def awaiting(connection: Connection, tenant: Tenant, uids: Sequence[Uid]) -> list[Logged]:
    """The held operations that wait for one of these rows, in sequence."""
    rows = connection.execute(
        f"SELECT l.entity_id, {_of_log()} FROM sync_log l JOIN outcomes o USING (group_id, seq) "  # noqa: S608
        "WHERE group_id = %s AND o.outcome = 'held' AND o.awaits = ANY(%s::uuid[]) ORDER BY seq",
        (tenant.group_id, [uid.hex() for uid in uids]),
    )
    found = [Logged(row[1], operation_of(row[1:], tenant.group_uid), row[0]) for row in rows]
    # What was logged by a program that did not know its entity has no id yet.
    return [each if each.entity_id is not None else with_row_ids(connection, tenant, [each])[0] for each in found]


def quarantined(connection: Connection, tenant: Tenant) -> list[Logged]:
    """What nobody could read, in sequence; what the database itself refused is not among it."""
    rows = connection.execute(
        f"SELECT {_of_log()} FROM sync_log l JOIN outcomes o USING (group_id, seq) "  # noqa: S608
        "WHERE group_id = %s AND o.outcome = 'quarantined' AND o.problem LIKE 'operation.%%' ORDER BY seq",
        (tenant.group_id,),
    )
    return [Logged(row[0], operation_of(row, tenant.group_uid)) for row in rows]


def effective(connection: Connection, tenant: Tenant, uids: Sequence[Uid], also: Sequence[int]) -> list[Operation]:
    """The operations of these rows that had an effect, and those at the numbers `also`; inserts first, then by seq.

    An update can come before its row's insert in the sequence (it was held), but never in the row's life.
    """
    rows = connection.execute(
        f"SELECT {_of_log()} FROM sync_log l LEFT JOIN outcomes o USING (group_id, seq) "  # noqa: S608
        "WHERE group_id = %s AND entity_uid = ANY(%s::uuid[]) "
        "AND (o.outcome IN ('applied', 'conflict') OR seq = ANY(%s)) ORDER BY operation <> 'insert', seq",
        (tenant.group_id, [uid.hex() for uid in uids], list(also)),
    )
    return [operation_of(row, tenant.group_uid) for row in rows]


def _of_log() -> str:
    """The columns of the log where `seq` belongs to a join."""
    return "seq, " + ", ".join(f"l.{name}" for name in COLUMNS.split(", ")[1:])


def operation_of(row: Sequence[Any], group_uid: Uid) -> Operation:
    """The operation in a row of `COLUMNS`, exactly as it was sent."""
    _, uid, kind, entity, entity_uid, device_uid, device_seq, author_uid, day, at, base, data, previous, own = row
    return Operation(
        uid=uid.bytes,
        operation=kind,
        entity=entity,
        entity_uid=entity_uid.bytes,
        group_uid=group_uid,
        device_uid=device_uid.bytes,
        device_seq=device_seq,
        author_uid=author_uid.bytes,
        occurred_on=day,
        recorded_at=at,
        base_version=base,
        data=json.loads(data),
        previous=bytes(previous),
        hash=bytes(own),
    )
