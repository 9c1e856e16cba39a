"""What a laptop has not seen: the next page of the group's log, its own operations by number, the others whole."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from savingsdesk.cloud import log, tenants
from savingsdesk.cloud.database import Connection
from savingsdesk.cloud.tenants import Tenant
from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import Operation
from savingsdesk.sync.protocol import MOST_OPERATIONS, PROTOCOLS, Answer, Changes, Own, Result, answer_out, pack

MOST_PAGE = 256 * 1024  # bytes of a packed answer, unless one operation alone is larger
_MOST_DATA = 2 * 1024 * 1024  # bytes of the operations' own data; it keeps the answer far below MOST_UNPACKED


def read(connection: Connection, group_uid: Uid, device_uid: Uid | None, cursor: int) -> tuple[Tenant, Changes]:
    """The log after `cursor`, and the state of the whole log; without a device all of it comes whole.

    Raises `LookupError` for an unknown group.

    Commits come in the order of the sequence, so all numbers up to a head that was read are there to be read.
    """
    with connection.transaction():
        tenant = tenants.enter(connection, group_uid)
        if tenant is None:
            raise LookupError("group")
        rows = connection.execute(
            f"SELECT {log.COLUMNS} FROM (SELECT *, sum(CASE WHEN device_uid = %(device)s::uuid "  # noqa: S608
            "THEN 0 ELSE octet_length(data) END) OVER (ORDER BY seq) AS size FROM (SELECT * FROM sync_log "
            "WHERE group_id = %(group)s AND seq > %(cursor)s AND seq <= %(head)s ORDER BY seq LIMIT %(most)s) page) "
            "sized WHERE size <= %(size)s OR seq = %(cursor)s + 1 ORDER BY seq",
            {
                "device": device_uid.hex() if device_uid else None,
                "group": tenant.group_id,
                "cursor": cursor,
                "head": tenant.head,
                "most": MOST_OPERATIONS,
                "size": _MOST_DATA,
            },
        ).fetchall()
    return tenant, _changes(rows, group_uid, device_uid, min(cursor, tenant.head))


def _changes(rows: list[tuple[Any, ...]], group_uid: Uid, device_uid: Uid | None, cursor: int) -> Changes:
    own: list[Own] = []
    others: list[tuple[int, Operation]] = []
    for row in rows:
        seq, device, device_seq = row[0], row[5].bytes, row[6]
        last = own[-1] if own else None
        if device != device_uid:
            others.append((seq, log.operation_of(row, group_uid)))
        elif last and (last.seq + last.count, last.first + last.count) == (seq, device_seq):
            own[-1] = replace(last, count=last.count + 1)
        else:
            own.append(Own(seq, device_seq, 1))
    return Changes(cursor + 1, cursor + len(rows), own, others)


def packed(tenant: Tenant, results: list[Result], changes: Changes, server_time: int, kinds: int) -> bytes:
    """The answer as it travels to a laptop that can read these `kinds`.

    A page that would be too large for a slow link is cut in half until it is not.
    """
    while True:
        answer = Answer(tenant.epoch, tenant.head, server_time, PROTOCOLS, results, changes, tenant.state)
        body = pack(answer_out(answer, kinds))
        if len(body) <= MOST_PAGE or changes.end <= changes.start or not changes.others:
            return body
        changes = _cut(changes, (changes.start + changes.end) // 2)


def _cut(changes: Changes, end: int) -> Changes:
    own = [replace(each, count=min(each.count, end - each.seq + 1)) for each in changes.own if each.seq <= end]
    return Changes(changes.start, end, own, [each for each in changes.others if each[0] <= end])
