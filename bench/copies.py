"""Copies of a group in its own vault, row by row in SQL: a laptop that holds many groups, in minutes instead of hours.

Books and operation log are copied whole, with ids and uids of their own. The rows of all copies lie among one another,
as they do where many groups have met week by week, so a query has as much to search and to decrypt as on a real laptop.
Hashes and seals stay those of the first group: the copies are for measuring, not for verifying.
"""

from __future__ import annotations

import re

from savingsdesk.core.operations import ENTITIES
from savingsdesk.db.connection import Connection
from savingsdesk.desk.session import Session

_BEYOND = 1_000_000  # more rows than one group has in any table
_APART = 256  # so many ids lie between two rows of one copy, for the same row of the others
_MOST = 200
_SLICES = 120  # parts of the group's life: in each of them all copies live at once
_UID = re.compile(r"\b(01[0-9a-f]{10})7[0-9a-f]([0-9a-f]{18})\b")
_NAMING = ("data", "approvers", "covers", "share_out")  # texts that hold uids


def copy_group(session: Session, times: int) -> None:
    """So many copies of the vault's only group."""
    if times > _MOST:
        raise ValueError("too many copies")
    connection = session.opened.connect()
    try:
        connection.execute("PRAGMA cache_size = -400000")
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.create_function("renamed", 2, _renamed, deterministic=True)
        tables = [*(entity.table for entity in ENTITIES.values()), "sync_queue", "sync_log", "sync_state"]
        copying = [(_copying(connection, table), _last_row(connection, table)) for table in tables]
        for part in range(_SLICES):
            connection.execute("BEGIN IMMEDIATE")
            for copy in range(1, times + 1):
                values = {"copy": copy, "byte": bytes([_mark(copy)]), "code": f"{copy:05}"}
                for statement, rows in copying:
                    between = {"after": rows * part // _SLICES, "until": rows * (part + 1) // _SLICES}
                    connection.execute(statement, values | between)
            connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


def id_of_copy(group_id: int, copy: int) -> int:
    """The id of a copied group."""
    return (group_id + _BEYOND) * _APART + copy


def _mark(copy: int) -> int:
    """The byte behind the time in a copy's uids, which tells the copies apart: a true uid has 0x7… there."""
    return (0x80 + copy) % 0x100


def _last_row(connection: Connection, table: str) -> int:
    return int(connection.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()[0])


def _copying(connection: Connection, table: str) -> str:
    """The statement that copies a table's rows with these numbers."""
    columns = [(row[1], row[2]) for row in connection.execute(f"PRAGMA table_info({table})")]
    names = ", ".join(name for name, _ in columns)
    values = ", ".join(_value(name, kind) for name, kind in columns)
    return f"INSERT INTO {table} ({names}) SELECT {values} FROM {table} WHERE rowid > :after AND rowid <= :until"


def _value(name: str, kind: str) -> str:
    if name == "id" or name.endswith("_id"):
        return f"({name} + {_BEYOND}) * {_APART} + :copy"
    if kind == "BLOB" and (name == "uid" or name.endswith("_uid")):
        return f"CAST(substr({name}, 1, 6) || :byte || substr({name}, 8) AS BLOB)"
    if name == "username":
        return "substr(username, 1, instr(username, '@')) || :code"
    if name == "act":
        return "CASE act WHEN '' THEN '' ELSE :code || substr(act, 6) END"
    return f"renamed({name}, :copy)" if name in _NAMING else name


def _renamed(text: str, copy: int) -> str:
    return _UID.sub(rf"\g<1>{_mark(copy):02x}\2", text)
