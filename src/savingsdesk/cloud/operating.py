"""What whoever runs the cloud sees and does: groups, devices, what needs a look, epochs, keys, health.

Every function wants a connection of `connected`, whose role sees all groups and may change little.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from savingsdesk.cloud import codes
from savingsdesk.cloud.database import OPERATOR_ROLE, Connection
from savingsdesk.cloud.tokens import OVERLAP
from savingsdesk.core.errors import Refused
from savingsdesk.core.ids import Uid, group_code

_HEX = set("0123456789abcdef")
_EPOCH = "translate(encode(substring(uuid_send(gen_random_uuid()) FROM 1 FOR 6), 'base64'), '+/', '-_')"


@dataclass(frozen=True, slots=True)
class Group:
    """`name` is empty while the group's row has not come; the last three count operations to look at."""

    id: int
    uid: Uid
    name: str
    epoch: str
    head: int
    devices: int
    last_at: datetime | None
    held: int
    conflicts: int
    quarantined: int

    @property
    def code(self) -> str:
        return group_code(self.uid)


@dataclass(frozen=True, slots=True)
class Device:
    uid: Uid
    group_id: int
    username: str
    created_at: datetime
    is_removed: bool
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class Problem:
    """An operation that is not simply in the books. `seq` is 0 for what was kept aside without a place in the log."""

    group_id: int
    seq: int
    uid: Uid
    device_uid: Uid
    entity: str
    outcome: str
    code: str


@contextmanager
def connected(database: str) -> Iterator[Connection]:
    """A connection in one transaction, as the operator."""
    with Connection.connect(database) as connection:
        connection.execute(f"SET LOCAL ROLE {OPERATOR_ROLE}".encode())
        yield connection


def groups(connection: Connection, group_id: int | None = None) -> list[Group]:
    rows = connection.execute(
        "SELECT l.group_id, l.group_uid, coalesce(g.name, ''), l.epoch, l.head, "
        "(SELECT count(*) FROM device_keys d WHERE d.group_id = l.group_id AND d.removed_at IS NULL), "
        "(SELECT s.timestamp FROM sync_log s WHERE s.group_id = l.group_id AND s.seq = l.head), "
        "o.held, o.conflicts, o.quarantined + (SELECT count(*) FROM kept_aside k WHERE k.group_id = l.group_id) "
        "FROM group_logs l LEFT JOIN groups g ON g.group_id = l.group_id CROSS JOIN LATERAL ("
        "SELECT count(*) FILTER (WHERE outcome = 'held') AS held, "
        "count(*) FILTER (WHERE outcome = 'conflict') AS conflicts, "
        "count(*) FILTER (WHERE outcome = 'quarantined') AS quarantined "
        "FROM outcomes WHERE group_id = l.group_id AND outcome <> 'applied') o "
        "WHERE %(group)s::bigint IS NULL OR l.group_id = %(group)s ORDER BY l.group_id",
        {"group": group_id},
    )
    return [Group(row[0], row[1].bytes, *row[2:]) for row in rows]


def group_id_of(connection: Connection, named: str) -> int:
    """The group of this number, uid or code. Raises `Refused`: ``group.unknown``, ``group.several``."""
    text = named.strip().lower().replace("-", "")
    if len(text) == 32 and set(text) <= _HEX:
        rows = connection.execute("SELECT group_id FROM group_logs WHERE group_uid = %s::uuid", (text,)).fetchall()
    elif text.isdecimal() and len(text) < 19 and (row := _numbered(connection, int(text))):
        rows = [row]
    else:
        every = connection.execute("SELECT group_id, group_uid FROM group_logs").fetchall()
        rows = [(group_id,) for group_id, uid in every if group_code(uid.bytes) == text]
    if len(rows) > 1:
        raise Refused("group.several", "group")
    if not rows:
        raise Refused("group.unknown", "group")
    return int(rows[0][0])


def _numbered(connection: Connection, number: int) -> tuple[int] | None:
    return connection.execute("SELECT group_id FROM group_logs WHERE group_id = %s", (number,)).fetchone()


def devices(connection: Connection, group_id: int) -> list[Device]:
    rows = connection.execute(
        "SELECT d.device_uid, d.group_id, a.username, d.created_at, d.removed_at IS NOT NULL, "
        "(SELECT max(s.timestamp) FROM sync_log s WHERE s.group_id = d.group_id AND s.device_uid = d.device_uid) "
        "FROM device_keys d JOIN accounts a ON a.id = d.account_id WHERE d.group_id = %s ORDER BY d.created_at, 1",
        (group_id,),
    )
    return [Device(row[0].bytes, *row[1:]) for row in rows]


def remove_device(connection: Connection, uid: str) -> None:
    """Refuses its next sign-in and its next sync. Raises `Refused` (``device.unknown``)."""
    text = uid.strip().lower().replace("-", "")
    row = None
    if len(text) == 32 and set(text) <= _HEX:
        row = connection.execute(
            "UPDATE device_keys SET removed_at = coalesce(removed_at, now()) WHERE device_uid = %s::uuid RETURNING 1",
            (text,),
        ).fetchone()
    if row is None:
        raise Refused("device.unknown", "device")


def problems(connection: Connection, group_id: int | None = None) -> list[Problem]:
    """Everything that was held, that clashed, or that could not be applied, without a word of what it says."""
    rows = connection.execute(
        "SELECT o.group_id, o.seq, s.uid, s.device_uid, s.entity, o.outcome, "
        "CASE WHEN o.problem <> '' THEN o.problem ELSE array_to_string(o.clashes, ' ') END "
        "FROM outcomes o JOIN sync_log s USING (group_id, seq) "
        "WHERE o.outcome <> 'applied' AND (%(group)s::bigint IS NULL OR o.group_id = %(group)s) "
        "UNION ALL SELECT group_id, 0, uid, device_uid, '', outcome, problem FROM kept_aside "
        "WHERE %(group)s::bigint IS NULL OR group_id = %(group)s ORDER BY 1, 2, 3",
        {"group": group_id},
    )
    return [Problem(row[0], row[1], row[2].bytes, row[3].bytes, *row[4:]) for row in rows]


def new_epoch(connection: Connection, group_id: int | None = None) -> int:
    """After a restore: each laptop, when it sees another epoch, sends again what it holds. Answers how many groups.

    For the whole cloud it also ends the one-time codes: those that were used since the backup would be good again.
    """
    changed = connection.execute(
        f"UPDATE group_logs SET epoch = {_EPOCH} WHERE %(group)s::bigint IS NULL OR group_id = %(group)s",  # noqa: S608
        {"group": group_id},
    )
    if group_id is None:
        codes.end_all(connection)
    return changed.rowcount


def rotate_keys(connection: Connection, *, at_once: bool = False) -> str:
    """A new signing key; tokens of the one before are good for `OVERLAP` more, or with `at_once` (a key that leaked) no
    longer. Answers the new key's kid. Raises `Refused` (``keys.rotating``) while the last rotation is under way.
    """
    row = connection.execute(
        "SELECT count(*) FROM signing_keys WHERE retired_at IS NULL OR retired_at > now()"
    ).fetchone()
    if row is not None and row[0] > 1 and not at_once:
        raise Refused("keys.rotating", "keys", minutes=int(OVERLAP.total_seconds() // 60))
    connection.execute(
        "UPDATE signing_keys SET retired_at = now() + %s WHERE retired_at IS NULL OR retired_at > now()",
        (timedelta(0) if at_once else OVERLAP,),
    )
    kid = secrets.token_hex(4)
    connection.execute("INSERT INTO signing_keys (kid, secret) VALUES (%s, %s)", (kid, secrets.token_bytes(32)))
    return kid


def health(connection: Connection) -> list[tuple[str, str]]:
    """What there is and how much of it, as pairs to be printed."""
    names = ("version", "groups", "accounts", "devices", "operations", "held", "conflicts", "quarantined", "kept aside")
    row = connection.execute(
        "SELECT (SELECT max(version) FROM schema_migrations), (SELECT count(*) FROM group_logs), "
        "(SELECT count(*) FROM accounts WHERE disabled_at IS NULL), "
        "(SELECT count(*) FROM device_keys WHERE removed_at IS NULL), "
        "(SELECT coalesce(sum(head), 0) FROM group_logs), "
        "count(*) FILTER (WHERE outcome = 'held'), count(*) FILTER (WHERE outcome = 'conflict'), "
        "count(*) FILTER (WHERE outcome = 'quarantined'), (SELECT count(*) FROM kept_aside), "
        "(SELECT count(*) FROM signing_keys WHERE retired_at IS NULL OR retired_at > now()), "
        "pg_size_pretty(pg_database_size(current_database())), "
        "(SELECT max(timestamp) FROM sync_log) FROM outcomes WHERE outcome <> 'applied'"
    ).fetchone()
    assert row is not None  # noqa: S101 - a sum has always one row
    more = ("live signing keys", "database size", "last operation (UTC)")
    return [(name, "-" if value is None else str(value)) for name, value in zip((*names, *more), row, strict=True)]
