"""A group's place in the cloud: which rows a transaction may see, and the head of the group's log."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace

from psycopg.types.json import Jsonb

from savingsdesk.cloud.database import Connection
from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import KINDS
from savingsdesk.sync.protocol import Digest, placed, xor


@dataclass(frozen=True, slots=True)
class Tenant:
    """`head` is the last sequence number given, `digest` the XOR of all hashes, `sums` the cash by fund.

    `kinds` says how much of the entities the program knew that took in operations last.
    """

    group_id: int
    group_uid: Uid
    epoch: str
    head: int
    digest: bytes
    sums: Mapping[str, int]
    kinds: int = KINDS

    def moved(self, amounts: Mapping[str, int]) -> Tenant:
        """With these amounts added, fund by fund; a fund that holds nothing is left out, as in the wire's digest."""
        sums = {fund: self.sums.get(fund, 0) + amounts.get(fund, 0) for fund in {*self.sums, *amounts}}
        return replace(self, sums={fund: total for fund, total in sorted(sums.items()) if total})

    def lengthened(self, hashes: list[bytes]) -> Tenant:
        return replace(self, head=self.head + len(hashes), digest=xor(placed(hashes, self.head + 1), self.digest))

    @property
    def state(self) -> Digest:
        return Digest(self.head, self.digest, self.sums)


def enter(connection: Connection, group_uid: Uid, *, lock: bool = False) -> Tenant | None:
    """From here to the end of the transaction the connection sees this group alone; None if there is no such group.

    With `lock` the group's row stays ours until the commit, so commits come in the order of the sequence (SYNC.md §2).
    """
    connection.execute("SELECT set_config('savingsdesk.group_uid', %s, true)", (group_uid.hex(),))
    row = connection.execute(
        "SELECT group_id FROM group_logs WHERE group_uid = %s::uuid", (group_uid.hex(),)
    ).fetchone()
    if row is None:
        return None
    group_id: int = row[0]
    connection.execute(
        "SELECT set_config('savingsdesk.group_id', %s, true), set_config('savingsdesk.group_uid', '', true)",
        (str(group_id),),
    )
    reading = "SELECT epoch, head, digest, sums, kinds FROM group_logs WHERE group_id = %s"
    row = connection.execute(reading + " FOR NO KEY UPDATE" if lock else reading, (group_id,)).fetchone()
    if row is None:
        return None
    epoch, head, digest, sums, kinds = row
    return Tenant(group_id, group_uid, epoch, head, bytes(digest), sums, kinds)


def found(connection: Connection, group_uid: Uid) -> Tenant:
    """The group's log, begun now if the cloud did not know the group. Belongs into a transaction."""
    connection.execute("SELECT set_config('savingsdesk.group_uid', %s, true)", (group_uid.hex(),))
    connection.execute(
        "INSERT INTO group_logs (group_uid, epoch, kinds) VALUES (%s::uuid, %s, %s) ON CONFLICT DO NOTHING",
        (group_uid.hex(), secrets.token_urlsafe(6), KINDS),
    )
    tenant = enter(connection, group_uid)
    if tenant is None:
        raise RuntimeError("a log that was just founded is not there")
    return tenant


def save(connection: Connection, tenant: Tenant) -> None:
    """Writes head, digest and sums; the balance that the group's row shows follows with the entries."""
    connection.execute(
        "UPDATE group_logs SET head = %s, digest = %s, sums = %s, kinds = %s WHERE group_id = %s",
        (tenant.head, tenant.digest, Jsonb(dict(tenant.sums)), tenant.kinds, tenant.group_id),
    )


def save_balance(connection: Connection, tenant: Tenant) -> None:
    """Into the group's row."""
    connection.execute(
        "UPDATE groups SET balance = %s WHERE group_id = %s", (sum(tenant.sums.values()), tenant.group_id)
    )


def of_number(connection: Connection, group_id: int) -> Tenant:
    """As `enter`, by the group's number. Raises `LookupError`."""
    connection.execute("SELECT set_config('savingsdesk.group_id', %s, true)", (str(group_id),))
    row = connection.execute(
        "SELECT group_uid, epoch, head, digest, sums FROM group_logs WHERE group_id = %s", (group_id,)
    ).fetchone()
    if row is None:
        raise LookupError("group")
    group_uid, epoch, head, digest, sums = row
    return Tenant(group_id, group_uid.bytes, epoch, head, bytes(digest), sums)
