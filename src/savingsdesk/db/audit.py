"""What `verify` asks of the tables: rows beside their operations, and rows that do not agree with one another.

Every query here looks for what must not be there, so an empty answer is the good one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import ENTITIES, Entity, Operation
from savingsdesk.db import sync_queue
from savingsdesk.db.connection import Connection
from savingsdesk.db.sync_queue import READ, operation_of

MONEY = ("contribution", "loan", "payout")
_RECORDED = ("recorded_at", "author_uid", "device_uid")


@dataclass(frozen=True, slots=True)
class Logged:
    """An operation of a row. `has_effect` tells whether this laptop's books must show it, `waits` for the cloud."""

    operation: Operation
    has_effect: bool
    waits: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A row that something is wrong with."""

    entity: str
    uid: Uid


def operations_by_row(connection: Connection) -> Iterator[tuple[str, Uid, list[Logged]]]:
    """(entity, uid, operations) of every row that was ever written: its insert first, then its changes in sequence.

    What is held or could not be read has no effect here, unless this laptop made it; an own change that the cloud could
    not read says nothing either.
    """
    rows = connection.execute(
        f"SELECT {READ}, o.outcome, o.entity_id IS NOT NULL, "  # noqa: S608
        "0 AS waits, o.operation <> 'insert' AS after, o.seq AS place "
        "FROM sync_log o JOIN groups g ON g.id = o.group_id UNION ALL "
        f"SELECT {READ}, 'applied', o.entity_id IS NOT NULL, 1, o.operation <> 'insert', o.id "
        "FROM sync_queue o JOIN groups g ON g.id = o.group_id ORDER BY 4, waits, after, place"
    )
    for uid, several in groupby(rows, lambda row: row[3]):
        logged = [_logged(row) for row in several]
        waiting = {each.operation.uid: each for each in logged if each.waits}
        ordered = sync_queue.in_common_order(each.operation for each in waiting.values())
        inserts_first = sorted(ordered, key=lambda operation: operation.operation != "insert")
        logged = [*(each for each in logged if not each.waits), *(waiting[each.uid] for each in inserts_first)]
        yield logged[0].operation.entity, bytes(uid), logged


def _logged(row: tuple[Any, ...]) -> Logged:
    outcome, is_known, waits = row[14], bool(row[15]), bool(row[16])
    operation = operation_of(row[:14])
    return Logged(operation, is_known and not (operation.operation == "update" and outcome == "quarantined"), waits)


def row_of(connection: Connection, entity: Entity, uid: Uid) -> dict[str, Any] | None:
    """A row by the names of its fields: references as uids in hexadecimal; beside them what every row has."""
    columns = ", ".join([*_common(entity), *(each.column for each in entity.fields)])
    row = connection.execute(
        f"SELECT {columns} FROM {entity.table} WHERE uid = ?",  # noqa: S608
        (uid,),
    ).fetchone()
    if row is None:
        return None
    found = dict(zip([*_common(entity), *(each.name for each in entity.fields)], row, strict=True))
    for each in entity.fields:
        if each.kind == "reference" and found[each.name] is not None:
            found[each.name] = _uid_of(connection, each.to, found[each.name]).hex()
    return found


def _common(entity: Entity) -> list[str]:
    columns = ["version", "voided_at"]
    columns += ["group_id"] if entity.name != "group" else []
    columns += _RECORDED if entity.cash else ()
    columns += ["status"] if entity.has_status else []
    return columns


def _uid_of(connection: Connection, entity: str, row_id: int) -> Uid:
    table = ENTITIES[entity].table
    row = connection.execute(f"SELECT uid FROM {table} WHERE id = ?", (row_id,)).fetchone()  # noqa: S608
    return bytes(row[0]) if row else b""


def unlogged(connection: Connection) -> list[Found]:
    """Rows that no operation made."""
    found: list[Found] = []
    for entity in ENTITIES.values():
        rows = connection.execute(
            f"SELECT uid FROM {entity.table} WHERE uid NOT IN (SELECT entity_uid FROM sync_log) "  # noqa: S608
            "AND uid NOT IN (SELECT entity_uid FROM sync_queue)"
        )
        found += [Found(entity.name, bytes(row[0])) for row in rows]
    return found


def strayed(connection: Connection) -> list[Found]:
    """Rows that name a row of another group, or one that is not there."""
    found: set[Found] = set()
    for entity in ENTITIES.values():
        for each in entity.fields:
            if each.kind != "reference":
                continue
            condition = f"r.id = t.{each.column} WHERE t.{each.column} IS NOT NULL AND r.group_id IS NOT t.group_id"
            rows = connection.execute(
                f"SELECT t.uid FROM {entity.table} t LEFT JOIN {ENTITIES[each.to].table} r ON {condition}"  # noqa: S608
            )
            found |= {Found(entity.name, bytes(row[0])) for row in rows}
    return sorted(found, key=lambda each: (each.entity, each.uid))


def mispriced(connection: Connection, group_id: int) -> list[Found]:
    """Shares that did not cost what a share costs in their cycle."""
    rows = connection.execute(
        "SELECT c.uid FROM contributions c JOIN cycles y ON y.id = c.cycle_id WHERE c.group_id = ? "
        "AND c.kind = 'shares' AND c.voided_at IS NULL AND c.amount IS NOT c.shares * y.share_price ORDER BY c.uid",
        (group_id,),
    )
    return [Found("contribution", bytes(row[0])) for row in rows]


def torn_acts(connection: Connection, group_id: int) -> list[str]:
    """Acts of which one row stands while another was taken back, or was reversed.

    A correction may write reversals and the right entry in one act, and that entry can be corrected again: reversals
    are no part of the second comparison.
    """
    parts = [
        f"SELECT t.act, t.voided_at IS NULL AS stands, CASE WHEN t.reverses_id IS NULL THEN {_reversed(table)} END "  # noqa: S608
        f"AS is_reversed FROM {table} t WHERE t.group_id = ?1 AND t.act <> ''"
        for table in _tables()
    ]
    query = (
        f"SELECT act FROM ({' UNION ALL '.join(parts)}) GROUP BY act "  # noqa: S608
        "HAVING min(stands) <> max(stands) OR min(is_reversed) <> max(is_reversed) ORDER BY act"
    )
    return [row[0] for row in connection.execute(query, (group_id,))]


def _reversed(table: str) -> str:
    """Whether a reversal of the row `t` stands that was not reversed itself."""
    return (
        f"EXISTS (SELECT 1 FROM {table} r WHERE r.reverses_id = t.id AND r.voided_at IS NULL AND NOT EXISTS "  # noqa: S608
        f"(SELECT 1 FROM {table} s WHERE s.reverses_id = r.id AND s.voided_at IS NULL))"
    )


def odd_reversals(connection: Connection, group_id: int) -> list[Found]:
    """Reversals that are not the opposite of what they reverse, or reverse what does not stand.

    Nor may a reversal be reversed, unless another one stands that two laptops wrote.
    """
    same = {
        "contribution": ("user_id", "kind", "fund", "place", "loan_id", "due_id"),
        "loan": ("user_id", "fund", "place"),
        "payout": ("user_id", "kind", "fund", "place", "loan_id", "turn_id", "dependant_id"),
    }
    found: list[Found] = []
    for name, table in zip(MONEY, _tables(), strict=True):
        condition = " OR ".join(f"t.{column} IS NOT r.{column}" for column in same[name])
        if name == "contribution":
            condition += " OR coalesce(t.shares, 0) <> -coalesce(r.shares, 0)"
        rows = connection.execute(
            f"SELECT r.uid FROM {table} r JOIN {table} t ON t.id = r.reverses_id WHERE r.group_id = ? "  # noqa: S608
            f"AND r.voided_at IS NULL AND (r.amount <> -t.amount OR {condition} "
            "OR t.voided_at IS NOT NULL OR t.reverses_id IS NOT NULL AND NOT EXISTS "
            f"(SELECT 1 FROM {table} x WHERE x.reverses_id = t.reverses_id AND x.id <> t.id AND x.voided_at IS NULL)) "
            "ORDER BY r.uid",
            (group_id,),
        )
        found += [Found(name, bytes(row[0])) for row in rows]
    return found


def _tables() -> Sequence[str]:
    return [ENTITIES[name].table for name in MONEY]


def account(connection: Connection, group_id: int, name: str) -> int:
    """Debit less credit of an account."""
    row = connection.execute(
        "SELECT coalesce(sum(debit) - sum(credit), 0) FROM entries WHERE group_id = ? AND account = ?", (group_id, name)
    ).fetchone()
    return int(row[0])


@dataclass(frozen=True, slots=True)
class Twin:
    """Rows that look like one: same member, meeting, kind and amount, written on different laptops."""

    entity: str
    user_id: int
    meeting_id: int
    amount: int
    ids: tuple[int, ...]


def twins(connection: Connection, group_id: int) -> list[Twin]:
    """What stands and was perhaps written twice (SYNC.md §3). Payments on different dues or loans are no twins."""
    found: list[Twin] = []
    for name, table in zip(MONEY, _tables(), strict=True):
        columns = {
            "contribution": "t.kind, coalesce(t.loan_id, 0), coalesce(t.due_id, 0)",
            "loan": "t.date_issued",
            "payout": "t.kind, coalesce(t.loan_id, 0), coalesce(t.turn_id, 0)",
        }[name]
        condition = f"NOT {_reversed(table)}"
        rows = connection.execute(
            "SELECT t.user_id, t.meeting_id, t.amount, group_concat(t.id) "  # noqa: S608
            f"FROM {table} t WHERE t.group_id = ? AND t.voided_at IS NULL AND t.reverses_id IS NULL "
            f"AND t.meeting_id IS NOT NULL AND t.user_id IS NOT NULL AND {condition} "
            f"GROUP BY t.meeting_id, t.user_id, t.amount, {columns} HAVING min(t.device_uid) <> max(t.device_uid) "
            "ORDER BY t.meeting_id, t.user_id, t.amount",
            (group_id,),
        )
        for user_id, meeting_id, amount, ids in rows:
            found.append(Twin(name, user_id, meeting_id, amount, tuple(sorted(map(int, ids.split(","))))))
    return found


@dataclass(frozen=True, slots=True)
class Count:
    """The box as it was counted last: `difference` is counted less expected, less what was booked for it since."""

    meeting_id: int
    held_on: str
    difference: int


def last_count(connection: Connection, group_id: int) -> Count | None:
    """The newest count of the box, by the day of its meeting; surplus and shortage booked since then explain it."""
    row = connection.execute(
        "SELECT id, held_on, counted - expected, closed_at FROM meetings WHERE group_id = ? AND status = 'closed' "
        "AND counted IS NOT NULL AND expected IS NOT NULL AND voided_at IS NULL "
        "ORDER BY held_on DESC, closed_at DESC LIMIT 1",
        (group_id,),
    ).fetchone()
    if row is None:
        return None
    booked = connection.execute(
        "SELECT (SELECT coalesce(sum(amount), 0) FROM contributions WHERE group_id = ?1 AND kind = 'surplus' "
        "AND place = 'box' AND recorded_at > ?2 AND voided_at IS NULL) - "
        "(SELECT coalesce(sum(amount), 0) FROM payouts WHERE group_id = ?1 AND kind = 'shortage' "
        "AND place = 'box' AND recorded_at > ?2 AND voided_at IS NULL)",
        (group_id, row[3] or 0),
    ).fetchone()
    return Count(row[0], row[1], int(row[2]) - int(booked[0]))


def id_of(connection: Connection, found: Found) -> int:
    table = ENTITIES[found.entity].table
    return int(connection.execute(f"SELECT id FROM {table} WHERE uid = ?", (found.uid,)).fetchone()[0])  # noqa: S608


def sum_of_act(connection: Connection, group_id: int, entity: str, act: str) -> int:
    """What the rows of this entity that the act wrote, and that stand, add up to."""
    table = ENTITIES[entity].table
    row = connection.execute(
        f"SELECT coalesce(sum(amount), 0) FROM {table} "  # noqa: S608
        "WHERE group_id = ? AND act = ? AND act <> '' AND voided_at IS NULL",
        (group_id, act),
    ).fetchone()
    return int(row[0])


def laptops(connection: Connection, group_id: int) -> int:
    """How many laptops ever kept the books of this group."""
    row = connection.execute("SELECT count(*) FROM devices WHERE group_id = ?", (group_id,)).fetchone()
    return int(row[0])
