"""What logged operations do to the books, driven by `core.operations.ENTITIES`: the cloud's small `apply`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from psycopg import sql

from savingsdesk.cloud import accounts, log, tenants
from savingsdesk.cloud.database import Connection
from savingsdesk.cloud.log import Decided, Logged
from savingsdesk.cloud.tenants import Tenant
from savingsdesk.core.ids import Uid, spare_username
from savingsdesk.core.operations import ENTITIES, Entity, Field, Folded, Operation, Outcome, fold

Name = tuple[str, Uid]  # which entity, which row

_TYPES = {"text": "text", "integer": "bigint", "date": "date", "reference": "bigint"}


@dataclass(slots=True)
class _Work:
    """What one call of `apply` knows and changes. `rows` gives id and whether taken back of each row that is there."""

    tenant: Tenant
    rows: dict[Name, tuple[int, bool]]
    decided: dict[int, Decided] = field(default_factory=dict)
    amounts: Counter[str] = field(default_factory=Counter)


def apply(connection: Connection, tenant: Tenant, logged: Sequence[Logged]) -> tuple[Tenant, dict[int, Decided]]:
    """Brings logged operations into the books, in bulk, and writes what became of each; answers the new sums and that.

    Belongs into a savepoint: a database refusal undoes all of them.
    """
    named = [_names(each.operation) for each in logged]
    work = _Work(tenant, _rows(connection, tenant, named))
    inserts: dict[str, list[Logged]] = {}
    changes: list[Logged] = []
    for each, names in zip(logged, named, strict=True):
        missing = next((uid for entity, uid in names if (entity, uid) not in work.rows), None)
        if missing is not None:
            work.decided[each.seq] = Decided(Outcome.HELD, awaits=missing)
            continue
        work.decided[each.seq] = Decided(Outcome.APPLIED)
        if each.operation.operation == "insert":
            inserts.setdefault(each.operation.entity, []).append(each)
            work.rows[each.operation.entity, each.operation.uid] = (each.entity_id or 0, False)
        else:
            changes.append(each)
    for name, entity in ENTITIES.items():  # in this order every row comes after those that it names
        if name in inserts:
            _insert(connection, work, entity, inserts[name])
    for name, of_entity in groupby(sorted(changes, key=_entity_of), key=_entity_of):
        _refold(connection, work, ENTITIES[name], list(of_entity))
    log.decide(connection, tenant, work.decided)
    moved = tenant.moved(work.amounts)
    if moved.sums != tenant.sums:
        tenants.save_balance(connection, moved)  # here, where a sum that no table can hold undoes what made it
    return moved, work.decided


def _entity_of(logged: Logged) -> str:
    return logged.operation.entity


def _names(operation: Operation) -> list[Name]:
    """The rows that must be there before this operation can take effect: the group's own row first."""
    names: list[Name] = [("group", operation.group_uid)] if operation.entity != "group" else []
    if operation.operation != "insert":
        names.append((operation.entity, operation.entity_uid))
    for described in ENTITIES[operation.entity].fields:
        value = operation.data.get(described.name)
        if described.kind == "reference" and value is not None:
            names.append((described.to, bytes.fromhex(str(value))))
    return names


def _rows(connection: Connection, tenant: Tenant, named: Iterable[list[Name]]) -> dict[Name, tuple[int, bool]]:
    wanted: dict[str, set[Uid]] = {}
    for names in named:
        for entity, uid in names:
            wanted.setdefault(entity, set()).add(uid)
    rows: dict[Name, tuple[int, bool]] = {}
    for entity, uids in wanted.items():
        rows |= {(entity, uid): row for uid, row in log.rows_by_uid(connection, tenant, entity, uids).items()}
    return rows


def _insert(connection: Connection, work: _Work, entity: Entity, logged: Sequence[Logged]) -> None:
    columns: list[list[Any]] = [
        [each.entity_id for each in logged],
        [each.operation.uid.hex() for each in logged],
        [1] * len(logged),
        *([_kept(described, each.operation.data, work.rows) for each in logged] for described in entity.fields),
    ]
    usernames = _spare_usernames(connection, work, logged) if entity.name == "user" else []
    if usernames:
        columns[3 + list(entity.by_name).index("username")] = usernames
    types = {"id": "bigint", "uid": "uuid", "version": "integer"}
    types |= {described.column: _TYPES[described.kind] for described in entity.fields}
    query = sql.SQL("INSERT INTO {} (group_id, {names}) SELECT %s, {names} FROM {many}").format(
        sql.Identifier(entity.table), names=sql.SQL(", ").join(map(sql.Identifier, types)), many=log.many(types)
    )
    connection.execute(query, (work.tenant.group_id, log.many_json(types, zip(*columns, strict=True))))
    for each in logged:
        _count(work, entity, each.operation.data, 1)
    for each, username in zip(logged, usernames, strict=False):  # there are none unless these are users
        values = {**each.operation.data, "username": username}
        accounts.follow_user(connection, work.tenant, each.operation.uid, values, is_voided=False)


def _kept(described: Field, data: Mapping[str, int | str | None], rows: Mapping[Name, tuple[int, bool]]) -> Any:
    """The field's value as its column holds it: a row's id for a reference, '' for an empty text."""
    value = data.get(described.name)
    if described.kind == "reference":
        return None if value is None else rows[described.to, bytes.fromhex(str(value))][0]
    return "" if value is None and described.kind == "text" else value


def _count(work: _Work, entity: Entity, data: Mapping[str, Any], sign: int) -> None:
    if entity.cash:
        work.amounts[data["fund"]] += sign * entity.cash * data["amount"]


def _refold(connection: Connection, work: _Work, entity: Entity, logged: Sequence[Logged]) -> None:
    """Sets each row that these operations change to what all its operations say (SYNC.md §3)."""
    seqs = {each.operation.uid: each.seq for each in logged}
    uids = list({each.operation.entity_uid for each in logged})
    histories: dict[Uid, list[Operation]] = {}
    effective = [seq for seq, decided in work.decided.items() if decided.outcome is not Outcome.HELD]
    for operation in log.effective(connection, work.tenant, uids, effective):
        histories.setdefault(operation.entity_uid, []).append(operation)
    for uid, history in histories.items():
        row = fold(history)
        _update(connection, work, entity, uid, row)
        clashes: dict[int, list[str]] = {}
        for clash in row.clashes:
            if clash.refused_by in seqs:
                clashes.setdefault(seqs[clash.refused_by], []).append(clash.field)
        for seq, names in clashes.items():
            work.decided[seq] = Decided(Outcome.CONFLICT, clashes=tuple(names))


def _update(connection: Connection, work: _Work, entity: Entity, uid: Uid, row: Folded) -> None:
    entity_id, was_voided = work.rows[entity.name, uid]
    values: dict[str, Any] = {
        described.column: _kept(described, row.values, work.rows) for described in entity.fields if described.may_change
    }
    if entity.name == "user":
        values["username"] = _spare(connection, work, uid, str(row.values["username"]))
    values |= {"version": row.version, "voided_at": row.voided_at}
    query = sql.SQL("UPDATE {} SET {} WHERE group_id = %s AND id = %s").format(
        sql.Identifier(entity.table),
        sql.SQL(", ").join(sql.Identifier(name) + sql.SQL(" = %s") for name in values),
    )
    connection.execute(query, (*values.values(), work.tenant.group_id, entity_id))
    if row.voided_at is not None and not was_voided:
        _count(work, entity, row.values, -1)
        work.rows[entity.name, uid] = (entity_id, True)
    if entity.name == "user":
        values = {**row.values, "username": values["username"]}
        accounts.follow_user(connection, work.tenant, uid, values, is_voided=row.voided_at is not None)


def _spare_usernames(connection: Connection, work: _Work, logged: Sequence[Logged]) -> list[str]:
    """Equal usernames made on two laptops: both users are kept, the second with a suffix, as a conflict."""
    taken = {
        username
        for (username,) in connection.execute("SELECT username FROM users WHERE group_id = %s", (work.tenant.group_id,))
    }
    usernames: list[str] = []
    for each in logged:
        wanted = str(each.operation.data["username"])
        username = spare_username(wanted, taken)
        if username != wanted:
            work.decided[each.seq] = Decided(Outcome.CONFLICT, clashes=("username",))
        taken.add(username)
        usernames.append(username)
    return usernames


def _spare(connection: Connection, work: _Work, uid: Uid, wanted: str) -> str:
    others = connection.execute(
        "SELECT username FROM users WHERE group_id = %s AND uid <> %s::uuid", (work.tenant.group_id, uid.hex())
    )
    return spare_username(wanted, {username for (username,) in others})
