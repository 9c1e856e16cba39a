"""What this laptop knows of a group's cloud, and its own identity there."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import GENESIS
from savingsdesk.db.connection import Connection


@dataclass(frozen=True, slots=True)
class SyncState:
    """`device_key` is the private Ed25519 key, 32 bytes. `certificate` is a PEM to trust beside the system's.

    `former_uid` and `former_key` are what the cloud still knows this laptop by, until the new identity is registered;
    `report` is JSON of what the last comparison of the logs found; `kinds` how much of the entities was known when it
    was last tried to read what could not be read; `head`, `resending` and `clock_off` (ms) see migration 7.
    """

    group_uid: Uid
    device_uid: Uid
    device_key: bytes
    address: str
    certificate: str
    cursor: int
    epoch: str
    log_count: int
    log_xor: bytes
    last_sent_at: int | None
    last_contact_at: int | None
    problem: str
    former_uid: Uid | None
    former_key: bytes | None
    machine: bytes
    report: str
    kinds: int
    head: int
    resending: int
    clock_off: int

    @property
    def is_whole(self) -> bool:
        """Whether all is here that the cloud had at its last answer."""
        return self.head <= self.cursor


_COLUMNS = (
    "group_uid, device_uid, device_key, address, certificate, cursor, epoch, log_count, log_xor, "
    "last_sent_at, last_contact_at, problem, former_uid, former_key, machine, report, kinds, head, "
    "resending, clock_off"
)
_SETTABLE = frozenset(_COLUMNS.replace(" ", "").split(",")) - {"group_uid"}


def get(connection: Connection, group_uid: Uid) -> SyncState | None:
    row = connection.execute(f"SELECT {_COLUMNS} FROM sync_state WHERE group_uid = ?", (group_uid,)).fetchone()  # noqa: S608
    return SyncState(*row) if row else None


def device_of(connection: Connection, group_uid: Uid) -> Uid | None:
    """Under which device this laptop writes into the group now."""
    row = connection.execute("SELECT device_uid FROM sync_state WHERE group_uid = ?", (group_uid,)).fetchone()
    return row[0] if row else None


def succeed(connection: Connection, group_uid: Uid, device_uid: Uid, device_key: bytes) -> None:
    """A new identity; the former one is kept for one more sign-in, unless an older one still waits for that."""
    connection.execute(
        "UPDATE sync_state SET former_key = CASE WHEN former_uid IS NULL THEN device_key ELSE former_key END, "
        "former_uid = coalesce(former_uid, device_uid), device_uid = ?, device_key = ? WHERE group_uid = ?",
        (device_uid, device_key, group_uid),
    )


def device_name(connection: Connection, device_uid: Uid) -> str:
    row = connection.execute("SELECT name FROM devices WHERE uid = ?", (device_uid,)).fetchone()
    return str(row[0]) if row else ""


def every(connection: Connection) -> list[SyncState]:
    return [SyncState(*row) for row in connection.execute(f"SELECT {_COLUMNS} FROM sync_state ORDER BY group_uid")]  # noqa: S608


def public_key(device_key: bytes) -> str:
    """The Ed25519 public key that belongs to a private one, in base64."""
    return base64.b64encode(Ed25519PrivateKey.from_private_bytes(device_key).public_key().public_bytes_raw()).decode()


def begin(connection: Connection, group_uid: Uid, device_uid: Uid, device_key: bytes) -> None:
    connection.execute(
        "INSERT INTO sync_state (group_uid, device_uid, device_key, log_xor) VALUES (?, ?, ?, ?)",
        (group_uid, device_uid, device_key, GENESIS),
    )


def put(connection: Connection, group_uid: Uid, **values: object) -> None:
    """Sets these columns."""
    if not values.keys() <= _SETTABLE:
        raise ValueError(str(values.keys() - _SETTABLE))
    assignments = ", ".join(f"{name} = ?" for name in values)
    connection.execute(
        f"UPDATE sync_state SET {assignments} WHERE group_uid = ?",  # noqa: S608
        (*values.values(), group_uid),
    )
