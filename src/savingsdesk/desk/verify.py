"""Recomputes what the books claim and names each deviation. An empty list is the only good answer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from savingsdesk.core.operations import GENESIS, sealed
from savingsdesk.db import entries, groups, sync_log, sync_queue
from savingsdesk.db.connection import Connection, faults
from savingsdesk.desk.meetings import broken_seals
from savingsdesk.desk.session import Books


@dataclass(frozen=True, slots=True)
class Deviation:
    """`code` says what is wrong, `where` which group, device, meeting or table, without names or amounts."""

    code: str
    where: str


def verify(books: Books) -> list[Deviation]:
    """Codes: ``file``, ``balance``, ``postings``, ``chain``, ``hash``, ``seal``."""
    connection = books.connection
    found = [Deviation("file", text) for text in faults(connection)]
    found += [Deviation("balance", f"group {group_id}") for group_id, _, _ in groups.disagreeing(connection)]
    found += [
        Deviation("postings", f"group {group_id}")
        for group_id in groups.ids(connection)
        if entries.sum_of_postings(connection, group_id)
    ]
    found += _chains(connection)
    found += [Deviation("seal", f"meeting {number}") for number in broken_seals(books)]
    return found


def _chains(connection: Connection) -> list[Deviation]:
    """Each device's operations, recomputed link by link; another laptop's may not all have come yet."""
    found: list[Deviation] = []
    last: dict[bytes, tuple[int, bytes]] = {}
    for operation in [*sync_log.by_device(connection), *sync_queue.by_device(connection)]:
        where = f"operation {operation.uid.hex()}"
        if sealed(replace(operation, hash=b"")) != operation.hash:
            found.append(Deviation("hash", where))
        number, before = last.get(operation.device_uid, (0, GENESIS))
        if operation.device_seq == number + 1 and operation.previous != before:
            found.append(Deviation("chain", where))
        last[operation.device_uid] = (operation.device_seq, operation.hash)
    return found
