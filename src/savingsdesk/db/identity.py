"""This laptop's identity in a group, and how it gets a new one: after a restore, in a clone, on another machine.

Two laptops that count as one device would give the same numbers to different operations. What is not sent yet goes over
to the new device, renumbered; uids and everything that people said stay (SYNC.md §2, clones).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import ENTITIES, Operation
from savingsdesk.db import groups, sync_log, sync_queue, sync_state
from savingsdesk.db.connection import Connection
from savingsdesk.db.store import Hand, Store


def renew(store: Store, group_uid: Uid, entropy: Callable[[int], bytes], day: str) -> Uid:
    """Gives this laptop a new device in a group, inside a transaction, and answers its uid.

    The cloud learns of it at the next sign-in, which the former device's key vouches for.
    """
    connection = store.connection
    state, group_id = sync_state.get(connection, group_uid), groups.id_of(connection, group_uid)
    if state is None:
        raise LookupError("sync_state")
    device_uid, device_key = store.mint.uid(), entropy(32)
    if group_id is not None:
        readdress(connection, sync_queue.renumber(connection, group_id, state.device_uid, device_uid))
    sync_state.succeed(connection, group_uid, device_uid, device_key)
    author = sync_log.last_author(connection, group_id) if group_id is not None else None
    if author is not None:
        name = connection.execute("SELECT name FROM devices WHERE uid = ?", (state.device_uid,)).fetchone()
        device = {"name": name[0] if name else "", "public_key": sync_state.public_key(device_key)}
        if device["name"]:
            store.insert(Hand(group_uid, device_uid, author), "device", day, device, uid=device_uid)
    return device_uid


def adopt(store: Store, group_uid: Uid, device_uid: Uid) -> int:
    """Goes on in this laptop's own name with what another device made and a restored cloud takes for a fork.

    The cloud lost it, and that device's numbers stand for something else there now: nobody else may have it any more.
    Belongs into a transaction; answers how many operations.
    """
    connection = store.connection
    state, group_id = sync_state.get(connection, group_uid), groups.id_of(connection, group_uid)
    if state is None or group_id is None:
        raise LookupError("sync_state")
    adopted = sync_queue.renumber(connection, group_id, device_uid, state.device_uid, only_forked=True)
    readdress(connection, adopted)
    return len(adopted)


def give_up(
    store: Store,
    group_uid: Uid,
    entropy: Callable[[int], bytes],
    day: str,
    uids: Sequence[Uid] | None = None,
) -> int:
    """As `sync_log.give_up`, where one number may stand for two operations: the second gets another device."""
    connection = store.connection
    group_id = groups.id_of(connection, group_uid)
    if group_id is None:
        return 0

    def part_forks() -> None:
        for device_uid in sync_queue.forked(connection, group_id):
            if device_uid == sync_state.device_of(connection, group_uid):
                renew(store, group_uid, entropy, day)
            else:
                adopt(store, group_uid, device_uid)

    sync_queue.call_forks(connection, group_id)
    part_forks()
    given_up = sync_log.give_up(connection, group_id, uids)
    part_forks()
    return given_up


def readdress(connection: Connection, operations: Iterable[Operation]) -> None:
    """Says on the rows of money that these operations wrote which device they come from now."""
    made = [each for each in operations if each.operation == "insert"]
    for entity in ENTITIES.values():
        if entity.cash:
            connection.executemany(
                f"UPDATE {entity.table} SET device_uid = ?1 WHERE uid = ?2 AND device_uid <> ?1",  # noqa: S608
                [(each.device_uid, each.entity_uid) for each in made if each.entity == entity.name],
            )
