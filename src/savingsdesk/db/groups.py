"""Groups of this laptop."""

from __future__ import annotations

from savingsdesk.core.ids import Uid
from savingsdesk.core.model import Group, GroupKind
from savingsdesk.db import entries
from savingsdesk.db.connection import Connection

_COLUMNS = "id, uid, name, description, created_date, balance, kind, currency, cash_unit"


def ids(connection: Connection) -> list[int]:
    return [row[0] for row in connection.execute("SELECT id FROM groups WHERE voided_at IS NULL ORDER BY name, id")]


def get(connection: Connection, group_id: int) -> Group:
    row = connection.execute(f"SELECT {_COLUMNS} FROM groups WHERE id = ?", (group_id,)).fetchone()  # noqa: S608
    values = list(row)
    values[6] = GroupKind(row[6])
    return Group(*values)


def id_of(connection: Connection, uid: Uid) -> int | None:
    row = connection.execute("SELECT id FROM groups WHERE uid = ?", (uid,)).fetchone()
    return int(row[0]) if row else None


def disagreeing(connection: Connection, only: int | None = None) -> list[tuple[int, int, int]]:
    """(id, balance, cash by the entries) of each group, or of this one, whose balance is not what its entries say."""
    found: list[tuple[int, int, int]] = []
    rows = connection.execute(
        "SELECT id, balance FROM groups WHERE ?1 IS NULL OR id = ?1 ORDER BY id", (only,)
    ).fetchall()
    for group_id, balance in rows:
        cash = sum(entries.cash(connection, group_id).values())
        if cash != balance:
            found.append((group_id, balance, cash))
    return found
