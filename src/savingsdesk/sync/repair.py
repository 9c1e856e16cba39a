"""Anti-entropy: where the digests of laptop and cloud differ, the logs are laid side by side (SYNC.md §2).

Everything that either side holds stays, and the other side gets it: nobody is ever asked to choose between "upload" and
"download". The report says what was found.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from savingsdesk.core.errors import Environment
from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import Operation, says_the_same
from savingsdesk.db import groups, sync_log, sync_state
from savingsdesk.db.store import Store
from savingsdesk.db.sync_state import SyncState
from savingsdesk.sync import protocol


@dataclass(slots=True)
class Report:
    """At which state of the cloud's log they were compared, and how many operations were missing here, were missing
    there (they wait again), stood at another place, or differ in what they say."""

    epoch: str
    head: int
    fetched: int = 0
    returned: int = 0
    moved: int = 0
    differing: int = 0


def was_done(state: SyncState, answer: protocol.Answer) -> bool:
    """Whether the logs were compared at this very state of the cloud's: then comparing again finds the same."""
    known = json.loads(state.report) if state.report else {}
    return (known.get("epoch"), known.get("head")) == (answer.epoch, answer.head)


def compare(
    store: Store,
    group_uid: Uid,
    ask: Callable[[protocol.Request], protocol.Answer],
    land: Callable[[int, Operation], bool],
    give_up: Callable[[Sequence[Uid]], int],
) -> tuple[Report, protocol.Answer]:
    """Goes through the cloud's whole log, a page and a transaction at a time, and leaves here what both sides hold.

    `land` puts an operation at its place in the log and the books, `give_up` lets some wait again. What only this
    laptop has waits to be sent again. Answers what was found, and the cloud's last answer.
    """
    connection, state = store.connection, _state(store, group_uid)
    group_id = groups.id_of(connection, group_uid)
    if group_id is None:
        raise Environment("sync.log")
    report = Report(state.epoch, 0)
    seen: set[Uid] = set()
    cursor = 0
    while True:
        device_uid = _state(store, group_uid).device_uid  # a page may show that this laptop has a twin
        answer = ask(protocol.Request(protocol.PROTOCOL, device_uid, cursor, state.epoch, [], whole=True))
        if answer.epoch != state.epoch or answer.changes.start != cursor + 1:
            raise Environment("sync.epoch")
        with store.transaction():
            _lay_beside(store, group_id, answer.changes, report, land, give_up)
        seen |= {operation.uid for _, operation in answer.changes.others}
        cursor, report.head = answer.changes.end, answer.head
        if cursor >= answer.head:
            break
    with store.transaction():
        report.returned = give_up([*(sync_log.uids(connection, group_id) - seen)])
        hashes = sync_log.hashes(connection, group_id, 1, cursor)
        sync_state.put(
            connection,
            group_uid,
            cursor=cursor,
            log_count=len(hashes),
            log_xor=protocol.xor(protocol.placed(hashes, 1)),
            report=json.dumps(asdict(report)),
        )
    return report, answer


def _lay_beside(
    store: Store,
    group_id: int,
    changes: protocol.Changes,
    report: Report,
    land: Callable[[int, Operation], bool],
    give_up: Callable[[Sequence[Uid]], int],
) -> None:
    """One page: what stands elsewhere here is taken out first, so that every place is free for what belongs there."""
    connection = store.connection
    page = dict(changes.others)
    misplaced = [
        uid for seq, uid in sync_log.standing(connection, group_id, changes.start, changes.end) if page[seq].uid != uid
    ]
    for operation in page.values():
        place = sync_log.place_of(connection, operation.uid)
        if place is not None and (page.get(place[0]) is not operation or _has_another_form(store, operation, place[1])):
            misplaced.append(operation.uid)
    report.moved += give_up(misplaced)
    for seq, operation in sorted(page.items()):
        place = sync_log.place_of(connection, operation.uid)
        if place is None:
            report.fetched += land(seq, operation)
        elif place[1] != operation.hash:
            report.differing += 1


def _has_another_form(store: Store, operation: Operation, own: bytes) -> bool:
    """Whether this laptop holds the same under another device's number: then the cloud's form is taken in its place."""
    if own == operation.hash:
        return False
    held = sync_log.operation(store.connection, operation.uid)
    return held is not None and says_the_same(held, operation)


def _state(store: Store, group_uid: Uid) -> SyncState:
    state = sync_state.get(store.connection, group_uid)
    if state is None:
        raise LookupError("sync_state")
    return state
