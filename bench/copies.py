"""Copies of a group in its own vault, row by row in SQL: a laptop that holds many groups, in minutes instead of hours.

Books and operation log are copied whole, with ids and uids of their own, so that every query has as much to search as
on a real laptop. Hashes and seals stay those of the first group: for measuring it, not for verifying the copies.
"""

from __future__ import annotations

import re

from savingsdesk.core.operations import ENTITIES
from savingsdesk.db.connection import Connection
from savingsdesk.desk.session import Session

_IDS_APART = 1_000_000  # more rows than one group has in any table
_MOST = 200  # the copy's number becomes the first byte of its uids, which in this age is 1
_UID = re.compile(r"01([0-9a-f]{30})")
_NAMING = ("data", "approvers", "covers", "share_out")  # texts that hold uids


def copy_group(session: Session, times: int) -> None:
    """So many copies of the vault's only group, in one transaction each."""
    if times > _MOST:
        raise ValueError("too many copies")
    connection = session.opened.connect()
    try:
        connection.execute("PRAGMA cache_size = -400000")
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.create_function("renamed", 2, _renamed, deterministic=True)
        tables = [*(entity.table for entity in ENTITIES.values()), "sync_queue", "sync_log", "sync_state"]
        copying = [_copying(connection, table) for table in tables]
        for copy in range(1, times + 1):
            connection.execute("BEGIN IMMEDIATE")
            for statement in copying:
                connection.execute(statement, {"copy": copy, "first": bytes([copy + 1]), "code": f"{copy:05}"})
            connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


def _copying(connection: Connection, table: str) -> str:
    """Copies a table's rows of the first group: `:copy` is its number, `:first` its uids' first byte."""
    columns = [(row[1], row[2]) for row in connection.execute(f"PRAGMA table_info({table})")]
    names = ", ".join(name for name, _ in columns)
    values = ", ".join(_value(name, kind) for name, kind in columns)
    condition = {"groups": "id = 1", "sync_state": "substr(group_uid, 1, 1) = x'01'"}.get(table, "group_id = 1")
    return f"INSERT INTO {table} ({names}) SELECT {values} FROM {table} WHERE {condition}"


def _value(name: str, kind: str) -> str:
    if name == "id" or name.endswith("_id"):
        return f"{name} + :copy * {_IDS_APART}"
    if kind == "BLOB" and (name == "uid" or name.endswith("_uid")):
        return f"CAST(:first || substr({name}, 2) AS BLOB)"
    if name == "username":
        return "substr(username, 1, instr(username, '@')) || :code"
    if name == "act":
        return "CASE act WHEN '' THEN '' ELSE :code || substr(act, 6) END"
    return f"renamed({name}, :copy)" if name in _NAMING else name


def _renamed(text: str, copy: int) -> str:
    return _UID.sub(rf"{copy + 1:02x}\1", text)
