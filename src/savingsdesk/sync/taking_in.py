"""Takes in what came by stick: each operation that is not here waits in the queue under the numbers of its own laptop.

The ordinary rounds send it to the cloud, which has the last word on its place; until then its rows say `pending`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from savingsdesk.core.courier import TakenIn
from savingsdesk.core.errors import Environment
from savingsdesk.core.ids import Uid
from savingsdesk.core.model import Status
from savingsdesk.core.operations import Operation, Outcome, problem, says_the_same
from savingsdesk.db import groups, identity, sync_log, sync_queue, sync_state
from savingsdesk.db.apply import Missing, Unfit, attempt, refold, settle_usernames
from savingsdesk.db.store import Store
from savingsdesk.sync import bundle

CHUNK = 500  # operations in one transaction: what people enter goes between two of them


@dataclass(slots=True)
class _Counts:
    fresh: int = 0
    differing: int = 0
    copied: int = 0


def take_in(
    store: Store,
    group_uid: Uid,
    place: Path,
    *,
    day: str,
    entropy: Callable[[int], bytes],
    progress: Callable[[int, int], None] | None = None,
) -> TakenIn:
    """Takes in a file, or every file of the group in a folder; what is here already changes nothing.

    All files are read and found whole before the first operation is used. `day` is today's. Raises `Environment`:
    ``courier.nothing`` (a folder without such a file), ``courier.other_group`` (none is of this group), and as
    `bundle.read` and `bundle.group_key`.
    """
    key = bundle.group_key(store.connection, group_uid)
    read = [bundle.read(file, [(group_uid, key)]) for file in _files(place)]
    contents = sorted((each[1] for each in read if each), key=lambda content: content.written_at)
    if not contents:
        raise Environment("courier.other_group")
    operations = [operation for content in contents for operation in content.operations]
    counts = _Counts()
    for start in range(0, len(operations), CHUNK):
        if progress:
            progress(start, len(operations))
        with store.transaction():
            _Taking(store, group_uid, day, entropy, counts).take(operations[start : start + CHUNK])
    if progress:
        progress(len(operations), len(operations))
    return TakenIn(
        files=len(contents),
        operations=len(operations),
        fresh=counts.fresh,
        differing=counts.differing,
        copied=counts.copied,
        others=len(read) - len(contents),
        newest_at=contents[-1].written_at,
    )


def _files(place: Path) -> list[Path]:
    if not place.is_dir():
        return [place]
    try:
        files = sorted(each for each in place.iterdir() if each.suffix == bundle.SUFFIX)
    except OSError as error:
        raise Environment("courier.place_missing") from error
    if not files:
        raise Environment("courier.nothing")
    return files


class _Taking:
    """Some operations, in one transaction."""

    def __init__(
        self, store: Store, group_uid: Uid, day: str, entropy: Callable[[int], bytes], counts: _Counts
    ) -> None:
        self._store, self._connection = store, store.connection
        self._group_uid, self._day, self._entropy, self._counts = group_uid, day, entropy, counts
        group_id = groups.id_of(self._connection, group_uid)
        if group_id is None:
            raise Environment("courier.not_yet")
        self._group_id = group_id

    def take(self, operations: Sequence[Operation]) -> None:
        fresh = [each for each in operations if not self._is_here(each)]
        own = sync_state.device_of(self._connection, self._group_uid)
        if any(each.device_uid == own for each in fresh):  # somebody else counts as this laptop: it becomes another
            identity.renew(self._store, self._group_uid, self._entropy, self._day)
        for operation in fresh:
            self._queue(operation)
        while sum(self._try_again(each) for each in sync_queue.without_effect(self._connection, self._group_id)):
            pass
        if any(each.entity == "user" for each in fresh):
            settle_usernames(self._connection, self._group_id)

    def _is_here(self, operation: Operation) -> bool:
        """Whether it stands or waits here, perhaps in the form that it has under another number."""
        known = sync_log.operation(self._connection, operation.uid)
        if known is None and (waiting := sync_queue.find(self._connection, operation.uid)):
            known = waiting[0]
        if known is not None and known.hash != operation.hash and not says_the_same(known, operation):
            self._counts.differing += 1
        return known is not None

    def _queue(self, operation: Operation) -> None:
        if sync_queue.holds(self._connection, operation.device_uid, operation.device_seq):
            self._counts.copied += 1
            return
        self._counts.fresh += 1
        sync_queue.append(self._connection, operation, self._group_id, None)
        self._try_again(operation)

    def _try_again(self, operation: Operation) -> bool:
        """Whether the books follow it now."""
        if problem(operation) or (operation.entity == "group" and operation.entity_uid != operation.group_uid):
            return False
        try:
            entity_id = attempt(self._connection, operation, Status.PENDING)
        except (Missing, Unfit):
            return False
        self._store.note_changed([operation.entity])
        sync_queue.took_effect(self._connection, operation.uid, entity_id)
        if operation.operation == "update":
            refold(self._connection, operation.entity, operation.entity_uid)
        if operation.operation == "insert":
            self._wake(operation.entity_uid)
        return True

    def _wake(self, uid: Uid) -> None:
        """What the cloud has sent already, and could do nothing here without this row."""
        for held in sync_log.held_for(self._connection, uid):
            try:
                entity_id = attempt(self._connection, held, Status.SYNCED)
            except Missing as missing:
                sync_log.set_outcome(self._connection, held.uid, str(Outcome.HELD), awaits=missing.uid)
                continue
            except Unfit:
                sync_log.set_outcome(self._connection, held.uid, str(Outcome.QUARANTINED))
                continue
            sync_log.set_outcome(self._connection, held.uid, str(Outcome.APPLIED), entity_id=entity_id)
            if held.operation == "update":
                refold(self._connection, held.entity, held.entity_uid)
            elif held.operation == "insert":
                self._wake(held.entity_uid)
