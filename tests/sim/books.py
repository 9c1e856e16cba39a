"""The books of a laptop and of the reference cloud in one form: rows by entity and uid, references by uid."""

from __future__ import annotations

from typing import Any

from savingsdesk.core.operations import ENTITIES
from savingsdesk.db.connection import Connection
from tests.sim.clouds import Group

Row = dict[str, Any]
Books = dict[str, dict[str, Row]]


def rows_of_laptop(connection: Connection, number: int) -> Books:
    found: dict[str, list[tuple[Any, ...]]] = {}
    uid_of: dict[tuple[str, int], str] = {}
    for name, entity in ENTITIES.items():
        columns = ", ".join(["id", "uid", "version", "voided_at", *(each.column for each in entity.fields)])
        own = "id" if name == "group" else "group_id"
        found[name] = connection.execute(f"SELECT {columns} FROM {entity.table} WHERE {own} = ?", (number,)).fetchall()
        uid_of |= {(name, row[0]): row[1].hex() for row in found[name]}
    books: Books = {}
    for name, rows in found.items():
        books[name] = {}
        for row in rows:
            values: Row = {"version": row[2], "is_voided": row[3] is not None}
            for described, kept in zip(ENTITIES[name].fields, row[4:], strict=True):
                is_named = described.kind == "reference" and kept is not None
                values[described.name] = uid_of[described.to, kept] if is_named else kept
            books[name][row[1].hex()] = values
    return books


def rows_of_group(group: Group) -> Books:
    books: Books = {name: {} for name in ENTITIES}
    for (name, uid), row in group.rows.items():
        values: Row = {"version": row.version, "is_voided": row.voided_at is not None}
        for described in ENTITIES[name].fields:
            value = row.values.get(described.name)
            values[described.name] = "" if value is None and described.kind == "text" else value
        if name == "user":
            values["username"] = group.usernames[uid]
        books[name][uid.hex()] = values
    return books
