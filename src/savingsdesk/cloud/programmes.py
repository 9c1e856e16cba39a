"""Programmes: who reads the reports of several groups. The operator makes them and says which groups are theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from savingsdesk.cloud import accounts
from savingsdesk.cloud.database import Connection
from savingsdesk.core.errors import Refused
from savingsdesk.core.ids import Uid

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


@dataclass(frozen=True, slots=True)
class Programme:
    """`password` is a bcrypt hash."""

    id: int
    name: str
    password: str
    is_disabled: bool


def by_name(connection: Connection, name: str) -> Programme | None:
    row = connection.execute(
        "SELECT id, name, password, disabled_at IS NOT NULL FROM programmes WHERE name = %s", (name,)
    ).fetchone()
    return Programme(*row) if row else None


def is_open(connection: Connection, programme_id: int) -> bool:
    """Whether the programme may still read."""
    row = connection.execute("SELECT disabled_at IS NULL FROM programmes WHERE id = %s", (programme_id,)).fetchone()
    return row is not None and bool(row[0])


def add(connection: Connection, name: str, password: str) -> None:
    """A new programme, or a new password for one; one that was ended reads again.

    Raises `Refused`: ``programme.name``, ``password.empty``, ``password.too_long``.
    """
    if not _NAME.fullmatch(name):
        raise Refused("programme.name", "name")
    connection.execute(
        "INSERT INTO programmes (name, password) VALUES (%s, %s) "
        "ON CONFLICT (name) DO UPDATE SET password = excluded.password, disabled_at = NULL",
        (name, accounts.hashed(password)),
    )


def end(connection: Connection, name: str) -> None:
    """Its tokens are refused from now on. Raises `Refused` (``programme.unknown``)."""
    row = connection.execute(
        "UPDATE programmes SET disabled_at = now() WHERE name = %s RETURNING id", (name,)
    ).fetchone()
    if row is None:
        raise Refused("programme.unknown", "name")


def allow(connection: Connection, name: str, group_id: int) -> None:
    """Raises `Refused` (``programme.unknown``)."""
    connection.execute(
        "INSERT INTO programme_groups (programme_id, group_id) VALUES (%s, %s) ON CONFLICT DO NOTHING",
        (_known(connection, name), group_id),
    )


def deny(connection: Connection, name: str, group_id: int) -> None:
    """Raises `Refused` (``programme.unknown``)."""
    connection.execute(
        "DELETE FROM programme_groups WHERE programme_id = %s AND group_id = %s", (_known(connection, name), group_id)
    )


def every(connection: Connection) -> list[tuple[str, str, list[Uid]]]:
    """(name, state, uids of its groups) of every programme."""
    rows = connection.execute(
        "SELECT p.name, CASE WHEN p.disabled_at IS NULL THEN 'active' ELSE 'ended' END, "
        "coalesce(array_agg(l.group_uid ORDER BY l.group_id) FILTER (WHERE l.group_id IS NOT NULL), '{}') "
        "FROM programmes p LEFT JOIN programme_groups g ON g.programme_id = p.id "
        "LEFT JOIN group_logs l USING (group_id) GROUP BY p.id ORDER BY p.name"
    )
    return [(name, state, [uid.bytes for uid in uids]) for name, state, uids in rows]


def _known(connection: Connection, name: str) -> int:
    programme = by_name(connection, name)
    if programme is None:
        raise Refused("programme.unknown", "name")
    return programme.id
