"""Taking in a laptop's operations: each gets its place in the group's sequence, then the books follow (SYNC.md §1, §2).

Receipt is not effect: what is authentic and well formed is logged whatever becomes of it, and one bad operation never
holds up the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import psycopg
from psycopg import errors

from savingsdesk.cloud import books, log, tenants
from savingsdesk.cloud.database import Connection
from savingsdesk.cloud.log import Decided, Logged
from savingsdesk.cloud.tenants import Tenant
from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import KINDS, Operation, Outcome, problem
from savingsdesk.sync.protocol import Result, in_runs

# What an operation's content can make the database say. Everything else is the server's own trouble.
_REFUSALS = (psycopg.DataError, psycopg.IntegrityError, errors.ProgramLimitExceeded)


@dataclass(slots=True)
class _Known:
    """What the log holds of a batch's uids and of its devices' numbers; grows while the batch is sifted."""

    by_uid: dict[Uid, tuple[bytes, int]]
    by_number: dict[tuple[Uid, int], tuple[Uid, bytes]]
    forked: set[bytes] = field(default_factory=set)


def ingest(connection: Connection, group_uid: Uid, operations: Sequence[Operation]) -> tuple[Tenant, list[Result]]:
    """Takes in a batch in one transaction, and answers the log's new state and what became of each operation.

    Repeating a batch changes nothing. Raises `LookupError` when the cloud does not know the group.
    """
    with connection.transaction():
        tenant = tenants.enter(connection, group_uid, lock=True)
        if tenant is None:
            raise LookupError("group")
        before, decided = tenant, dict[int, Decided]()
        if tenant.kinds < KINDS:
            tenant = _reconsider(connection, tenant)
        sifted = _sift(connection, tenant, operations)
        fresh = [Logged(seq, operation) for operation, outcome, seq in sifted if outcome is None]
        if fresh:
            tenant = tenant.lengthened([each.operation.hash for each in fresh])
            tenant, decided = _take_in(connection, tenant, log.append(connection, tenant, fresh))
        if tenant != before:
            tenants.save(connection, tenant)
    return tenant, in_runs([(each.device_seq, outcome or decided[seq].outcome, seq) for each, outcome, seq in sifted])


def _sift(
    connection: Connection, tenant: Tenant, operations: Sequence[Operation]
) -> list[tuple[Operation, Outcome | None, int]]:
    """Each operation with its outcome and sequence number; no outcome yet, but a new number, where it is fresh."""
    known = _known(connection, tenant, operations)
    head = tenant.head
    sifted: list[tuple[Operation, Outcome | None, int]] = []
    for operation in operations:
        stored = known.by_uid.get(operation.uid)
        if stored is not None:
            is_same = stored[0] == operation.hash
            sifted.append((operation, Outcome.DUPLICATE if is_same else Outcome.MISMATCH, stored[1] if is_same else 0))
            if not is_same:
                _keep_aside(connection, tenant, operation, Outcome.MISMATCH, "")
        elif _is_fork(operation, known):
            known.forked.add(operation.hash)
            sifted.append((operation, Outcome.FORK, 0))
        elif code := log.unstorable(operation):
            _keep_aside(connection, tenant, operation, Outcome.QUARANTINED, code)
            sifted.append((operation, Outcome.QUARANTINED, 0))
        else:
            head += 1
            known.by_uid[operation.uid] = (operation.hash, head)
            known.by_number[operation.device_uid, operation.device_seq] = (operation.uid, operation.hash)
            sifted.append((operation, None, head))
    return sifted


def _known(connection: Connection, tenant: Tenant, operations: Sequence[Operation]) -> _Known:
    uids = [operation.uid.hex() for operation in operations]
    rows = connection.execute(
        "SELECT uid, hash, seq FROM sync_log WHERE group_id = %s AND uid = ANY(%s::uuid[])", (tenant.group_id, uids)
    )
    by_uid = {uid.bytes: (bytes(own), seq) for uid, own, seq in rows}
    devices = {operation.device_uid.hex() for operation in operations}
    numbers = {number for each in operations for number in (each.device_seq - 1, each.device_seq)}
    rows = connection.execute(
        "SELECT device_uid, device_seq, uid, hash FROM sync_log "
        "WHERE group_id = %s AND device_uid = ANY(%s::uuid[]) AND device_seq = ANY(%s::bigint[])",
        (tenant.group_id, list(devices), [number for number in numbers if abs(number) < 1 << 63]),
    )
    return _Known(by_uid, {(device.bytes, seq): (uid.bytes, bytes(own)) for device, seq, uid, own in rows})


def _is_fork(operation: Operation, known: _Known) -> bool:
    """Whether another operation stands under this number, or before it; then two laptops count as one (a clone)."""
    before = known.by_number.get((operation.device_uid, operation.device_seq - 1))
    return (
        (operation.device_uid, operation.device_seq) in known.by_number
        or (before is not None and before[1] != operation.previous)
        or operation.previous in known.forked
    )


def _keep_aside(connection: Connection, tenant: Tenant, operation: Operation, outcome: Outcome, code: str) -> None:
    connection.execute(
        "INSERT INTO kept_aside (group_id, hash, uid, device_uid, outcome, problem, content) "
        "VALUES (%s, %s, %s::uuid, %s::uuid, %s, %s, %s) ON CONFLICT DO NOTHING",
        (
            tenant.group_id,
            operation.hash,
            operation.uid.hex(),
            operation.device_uid.hex(),
            outcome,
            code,
            operation.content(),
        ),
    )


def _reconsider(connection: Connection, tenant: Tenant) -> Tenant:
    """What an older program could not read is looked at again by this one, once."""
    readable = [each for each in log.quarantined(connection, tenant) if not _problem(each.operation)]
    if readable:
        tenant, _ = _take_in(connection, tenant, log.with_row_ids(connection, tenant, readable))
    return replace(tenant, kinds=KINDS)


def _take_in(connection: Connection, tenant: Tenant, logged: Sequence[Logged]) -> tuple[Tenant, dict[int, Decided]]:
    """Lets the books follow what was logged, and then what waited for it, and what waited for that; answers by seq
    what became of each.
    """
    unfit = {each.seq: code for each in logged if (code := _problem(each.operation))}
    decided = {seq: Decided(Outcome.QUARANTINED, problem=code) for seq, code in unfit.items()}
    log.decide(connection, tenant, decided)
    ready = [each for each in logged if each.seq not in unfit]
    while ready:
        met: dict[int, Decided] = {}
        for part in _by_names(ready):
            tenant, these = _apply(connection, tenant, part)
            met |= these
        decided |= met
        arrived = [
            each.operation.uid
            for each in ready
            if each.operation.operation == "insert" and met[each.seq].outcome in (Outcome.APPLIED, Outcome.CONFLICT)
        ]
        ready = log.awaiting(connection, tenant, arrived) if arrived else []
    return tenant, decided


def _by_names(logged: Sequence[Logged]) -> list[list[Logged]]:
    """Parts that may each be applied at once: who gives up a username must have done so before the next one asks."""
    parts: list[list[Logged]] = [[]]
    was_renamed = False
    for each in logged:
        is_naming = each.operation.entity == "user" and "username" in each.operation.data
        if is_naming and was_renamed:
            parts.append([])
        was_renamed = (is_naming and each.operation.operation != "insert") or (was_renamed and not is_naming)
        parts[-1].append(each)
    return parts


def _problem(operation: Operation) -> str:
    """As `operations.problem`, and what only the log can see: a group has one row, under its own uid."""
    if operation.entity == "group" and operation.entity_uid != operation.group_uid:
        return "operation.group"
    return problem(operation)


def _apply(connection: Connection, tenant: Tenant, logged: Sequence[Logged]) -> tuple[Tenant, dict[int, Decided]]:
    """All at once; where the database refuses, by halves, until the one operation that it refuses is alone."""
    try:
        with connection.transaction():
            return books.apply(connection, tenant, logged)
    except _REFUSALS as refusal:
        if len(logged) == 1:
            code = f"database.{refusal.sqlstate or 'refused'}"
            decided = {logged[0].seq: Decided(Outcome.QUARANTINED, problem=code)}
            log.decide(connection, tenant, decided)
            return tenant, decided
    middle = len(logged) // 2
    tenant, first = _apply(connection, tenant, logged[:middle])
    tenant, second = _apply(connection, tenant, logged[middle:])
    return tenant, first | second
