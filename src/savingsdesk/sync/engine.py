"""Sends what waits and fetches what others made, one round at a time, on the connection of its own thread.

No transaction is open while the network is used. What an answer says is stored in one transaction with its cursor.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from savingsdesk.core.errors import Environment
from savingsdesk.core.ids import Mint, Uid
from savingsdesk.core.model import Status, SyncStatus
from savingsdesk.core.operations import GENESIS, Operation, Outcome, problem, says_the_same
from savingsdesk.db import (
    constitutions,
    cycles,
    entries,
    groups,
    identity,
    sync_log,
    sync_queue,
    sync_state,
    users,
    vault,
)
from savingsdesk.db.apply import Missing, Unfit, attempt, refold, settle_usernames
from savingsdesk.db.store import Hand, Store
from savingsdesk.db.sync_state import SyncState
from savingsdesk.sync import protocol, repair
from savingsdesk.sync.client import Admission, Client, NotUnderstood, TokenRefused

FIRST_BATCH = 100  # a meeting's entries in one request, also from a laptop that has just been started
_MOST_BEGINNINGS = 3  # a cloud that shows another face at each answer is none
CLOCK_TOLERANCE_MS = 10 * 60_000
_TOKEN_SPARE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Means:
    """Time, randomness and the way to a cloud: `connect(address, certificate)`."""

    now_ms: Callable[[], int]
    entropy: Callable[[int], bytes]
    connect: Callable[[str, str], Client]


@dataclass(frozen=True, slots=True)
class Address:
    """Where a cloud is; `certificate` is a PEM to trust for it, or empty for what the system trusts."""

    address: str
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class _Effect:
    """What became of an operation here: the row that it wrote, or the row that it waits for."""

    outcome: Outcome
    entity_id: int | None = None
    awaits: Uid | None = None


class _Contradiction(Exception):
    """The cloud's log is not the one that this laptop knows, although it names the same epoch."""


class Engine:
    """The sync of one group. Belongs to one thread."""

    def __init__(self, store: Store, group_uid: Uid, means: Means) -> None:
        self._store = store
        self._connection = store.connection
        self._group_uid = group_uid
        self._means = means
        self._token, self._token_until = "", 0
        self._batch = FIRST_BATCH
        self._changed = False
        self._cloud_kinds = 1  # until an answer says more
        self._is_clone = False  # an answer showed that another laptop counts as this one
        self._client: Client | None = None
        self._stopped = Event()

    def status(self, state: str) -> SyncStatus:
        """What the status bar says, read from the database."""
        known, group_id = self._state(), groups.id_of(self._connection, self._group_uid)
        waiting = sync_queue.waiting(self._connection, group_id) if group_id is not None else 0
        shown = known.problem
        if not shown and abs(known.clock_off) > CLOCK_TOLERANCE_MS:
            shown = "sync.clock"
        return SyncStatus(
            state=state if known.address else "unlinked",
            waiting=waiting,
            last_sent_at=known.last_sent_at,
            last_contact_at=known.last_contact_at,
            problem=shown,
            arrived=known.cursor,
            head=known.head,
            clock_off_ms=known.clock_off,
        )

    def stop(self) -> None:
        """From any thread: the link is cut, and an answer that is still under way is dropped."""
        self._stopped.set()
        if (client := self._client) is not None:
            client.abort()

    def close(self) -> None:
        """Lets go of the connection, in the thread that opened it."""
        self._connection.close()

    def round(
        self, progress: Callable[[int, int], None] | None = None, is_enough: Callable[[], bool] = lambda: False
    ) -> None:
        """One sign-in if needed, then batches until nothing waits and nothing is new.

        `progress` is told how much of the group's log this laptop has, of how much; `is_enough` is asked after each
        answer whether the rest may wait for another round.

        Raises `Environment`; what was confirmed before stays confirmed. The reason is kept as the state's problem.
        """
        state = self._state()
        if not state.address:
            return
        client = self._client = self._means.connect(state.address, state.certificate)
        beginnings = 0
        try:
            while not self._stopped.is_set():
                answer, request = self._exchange(client)
                if self._stopped.is_set():
                    return
                is_anew = self.take(request, answer)
                if self._is_clone:
                    is_anew = self._become_another()
                if progress:
                    progress(answer.changes.end, answer.head)
                beginnings += is_anew
                if is_enough():
                    return
                if beginnings > _MOST_BEGINNINGS:
                    raise Environment("sync.epoch")
                if not is_anew and self._is_done(answer) and not self._repairs(client, answer):
                    return
        except Environment as failure:
            self._remember(problem=failure.code)
            raise
        finally:
            self._client = None
            client.close()

    def take_changed(self) -> bool:
        """Whether rows or their statuses were written since the last call."""
        changed, self._changed = self._changed, False
        return changed

    def take(self, request: protocol.Request, answer: protocol.Answer) -> bool:
        """Stores what an answer says, in one transaction. True where the laptop begins anew with this cloud."""
        try:
            return self._take(request, answer)
        except _Contradiction:
            self._begin_anew(answer.epoch)
            return True

    def _take(self, request: protocol.Request, answer: protocol.Answer) -> bool:
        state = self._state()
        if (state.epoch and state.epoch != answer.epoch) or answer.head < state.cursor:
            self._begin_anew(answer.epoch)
            return True
        if answer.changes.start != request.cursor + 1 or request.cursor != state.cursor:
            raise NotUnderstood("cloud.unreadable")
        if self._contradicts(request, answer):
            self._begin_anew(answer.epoch)
            return True
        self._cloud_kinds = answer.kinds
        now = self._means.now_ms()
        with self._store.transaction():
            moved = self._confirm(request, answer)
            changes, is_whole = self._known_part(state, answer.changes)
            fetched = self._fetch(changes)
            hashes = sync_log.hashes(self._connection, self._group_id(), changes.start, changes.end)
            sync_state.put(
                self._connection,
                self._group_uid,
                cursor=changes.end,
                epoch=answer.epoch,
                log_count=state.log_count + len(hashes),
                log_xor=protocol.xor(protocol.placed(hashes, changes.start), state.log_xor),
                last_contact_at=now,
                head=answer.head,
                clock_off=answer.server_time - now,
                **({"last_sent_at": now} if moved else {}),
            )
            if len(hashes) != changes.end - changes.start + 1:
                raise _Contradiction
        self._changed = self._changed or bool(moved or fetched)
        if not is_whole:  # the cloud holds operations of this device that this laptop does not know
            self._is_clone = True
        is_sent = not sync_queue.unsent(self._connection, self._group_id())
        self._remember(problem=self._problem_after(answer), **({"resending": 0} if is_sent else {}))
        return False

    def _contradicts(self, request: protocol.Request, answer: protocol.Answer) -> bool:
        """Whether the cloud gave a place away that another operation has here: it lost rows, and says nothing of it."""
        group_id = groups.id_of(self._connection, self._group_uid)
        if group_id is None:
            return False
        fetched = {seq: operation.uid for seq, operation in answer.changes.others}
        for seq, uid in sync_log.standing(self._connection, group_id, answer.changes.start, answer.changes.end):
            if fetched.get(seq, uid) != uid:
                return True
        sent = {operation.device_seq: operation.uid for operation in request.operations}
        doubled = sync_queue.doubled(self._connection, group_id)
        for result in answer.results:
            if result.seq:
                if doubled and any(sent.get(result.first + place) in doubled for place in range(result.count)):
                    return True
                standing = sync_log.standing(self._connection, group_id, result.seq, result.seq + result.count - 1)
                if any(sent.get(result.first + seq - result.seq) not in (None, uid) for seq, uid in standing):
                    return True
        return False

    def _begin_anew(self, epoch: str) -> None:
        """The cloud was restored from a backup: it may have lost anything, so everything that is held here waits again,
        also what other devices made; what the cloud still has it answers as a duplicate (SYNC.md §2, epoch)."""
        with self._store.transaction():
            self._give_up()
            group_id = groups.id_of(self._connection, self._group_uid)
            sync_state.put(
                self._connection,
                self._group_uid,
                epoch=epoch,
                cursor=0,
                head=0,
                log_count=0,
                log_xor=GENESIS,
                report="",
                resending=sync_queue.waiting(self._connection, group_id) if group_id is not None else 0,
            )
        self._changed = True

    def _give_up(self, uids: Sequence[Uid] | None = None) -> int:
        before = self._state().device_uid
        given_up = identity.give_up(
            self._store, self._group_uid, self._means.entropy, today(self._means.now_ms()), uids
        )
        if self._state().device_uid != before:
            self._token_until = 0
        return given_up

    def _become_another(self) -> bool:
        """This laptop is a clone, or was put back by a copy of its folder: it goes on as a device of its own."""
        with self._store.transaction():
            identity.renew(self._store, self._group_uid, self._means.entropy, today(self._means.now_ms()))
        self._is_clone, self._token_until, self._changed = False, 0, True
        return True

    def _repairs(self, client: Client, answer: protocol.Answer) -> bool:
        """Compares the logs where the digests differ, once for each state of the cloud's. True when more is to do."""
        if not self._differs(answer) or repair.was_done(self._state(), answer):
            return False
        report, last = repair.compare(
            self._store, self._group_uid, lambda request: self._signed_in(client, request), self._land, self._give_up
        )
        with self._store.transaction():
            settle_usernames(self._connection, self._group_id())
        self._changed = True
        self._remember(problem=self._problem_after(last))
        return report.returned > 0

    def _exchange(self, client: Client) -> tuple[protocol.Answer, protocol.Request]:
        """One batch there and back; halved when its answer was lost, doubled when it came."""
        state = self._state()
        group_id = groups.id_of(self._connection, self._group_uid)
        waiting = sync_queue.oldest(self._connection, group_id, self._batch) if group_id is not None else []
        request = protocol.Request(
            protocol.PROTOCOL, state.device_uid, state.cursor, state.epoch, _within(waiting, protocol.MOST_BODY // 2)
        )
        answer = self._signed_in(client, request)
        self._batch = min(self._batch * 2, protocol.MOST_OPERATIONS)
        return answer, request

    def _signed_in(self, client: Client, request: protocol.Request) -> protocol.Answer:
        if self._means.now_ms() < self._token_until:
            try:
                return self._sent(client, request)
            except TokenRefused:
                self._token_until = 0
        state = self._state()
        admission = self._sign_in(client, state)
        self._admit(admission.token, admission.expires_in)
        try:
            return self._sent(client, request)
        except TokenRefused as refused:
            raise Environment("cloud.refused") from refused

    def _sign_in(self, client: Client, state: SyncState) -> Admission:
        challenge = client.greet().challenge
        if state.former_uid is None or state.former_key is None:
            return client.sign_in(state.device_uid, state.device_key, challenge)
        public_key = base64.b64decode(sync_state.public_key(state.device_key))
        admission = client.sign_in(state.former_uid, state.former_key, challenge, (state.device_uid, public_key))
        self._remember(former_uid=None, former_key=None)
        return admission

    def _sent(self, client: Client, request: protocol.Request) -> protocol.Answer:
        try:
            return client.sync(self._token, request, self._group_uid, self._cloud_kinds)
        except NotUnderstood as failure:
            self._batch = max(1, len(request.operations) // 2)
            with self._store.transaction():
                sync_queue.attempted(self._connection, [each.uid for each in request.operations], failure.code)
            raise

    def _admit(self, token: str, expires_in: int) -> None:
        self._token = token
        self._token_until = self._means.now_ms() + expires_in * 1000 - _TOKEN_SPARE_MS

    def _confirm(self, request: protocol.Request, answer: protocol.Answer) -> int:
        """Moves what the cloud confirmed from the queue to the log, and says so on the rows."""
        sent = {operation.device_seq for operation in request.operations}
        device = request.operations[0].device_uid if request.operations else request.device
        moved: list[sync_log.Moved] = []
        for result in answer.results:
            if not sent.issuperset(range(result.first, result.first + result.count)):
                raise NotUnderstood("cloud.unreadable")
            if result.seq:
                seqs = [(result.seq + place, _kept_outcome(result.outcome)) for place in range(result.count)]
                moved += sync_log.confirm(self._connection, device, result.first, seqs)
            elif result.outcome is Outcome.FORK and device == request.device:
                self._is_clone = True
            else:
                sync_queue.set_aside(self._connection, device, result.first, result.count, str(result.outcome))
                if result.outcome is Outcome.FORK:  # a restored cloud knows another past of that device
                    identity.adopt(self._store, self._group_uid, device)
        sync_log.mark_synced(self._connection, moved)
        for each in moved:
            if each.entity_id is None:
                self._try_again(sync_log.operation(self._connection, each.uid))
            elif each.operation == "update":
                self._refold(each.entity, each.entity_uid)
        if any(each.entity == "user" for each in moved):  # a restored cloud may give another order than there was
            settle_usernames(self._connection, self._group_id())
        return len(moved)

    def _known_part(self, state: SyncState, changes: protocol.Changes) -> tuple[protocol.Changes, bool]:
        """The page up to the first own operation that was not confirmed yet, and whether it may end there.

        A page names own operations by number alone, and a clone of this laptop uses the same numbers: only the answer
        to what was sent confirms, because there the cloud has compared uid and hash. What still waits is sent next.
        """
        known = sync_log.numbers_of(self._connection, state.device_uid, changes.start, changes.end)
        for own in sorted(changes.own, key=lambda each: each.seq):
            for place in range(own.count):
                if known.get(own.seq + place) != own.first + place:
                    end = own.seq + place - 1
                    part = replace(changes, end=end, others=[each for each in changes.others if each[0] <= end])
                    return part, sync_queue.is_unsent(self._connection, state.device_uid, own.first + place)
        return changes, True

    def _fetch(self, changes: protocol.Changes) -> int:
        """Applies what other devices made, in the group's sequence."""
        fetched = [each for each in changes.others if self._land(*each)]
        if any(operation.entity == "user" for _, operation in fetched):
            settle_usernames(self._connection, self._group_id())
        return len(fetched)

    def _land(self, seq: int, operation: Operation) -> bool:
        """Puts one operation of the cloud's log at its place here; false where it stood there before."""
        if (place := sync_log.place_of(self._connection, operation.uid)) is not None:
            if place[0] != seq:
                raise _Contradiction
            return False
        waiting = sync_queue.find(self._connection, operation.uid)
        if waiting is None:
            self._take_in(seq, operation)
            return True
        held, entity_id = waiting
        if not says_the_same(held, operation):  # both are kept: what people saw as saved here, and what stands there
            sync_log.append(
                self._connection,
                operation,
                seq=seq,
                outcome=str(Outcome.MISMATCH),
                group_id=self._group_id(),
                entity_id=None,
            )
            sync_queue.set_aside(self._connection, held.device_uid, held.device_seq, 1, str(Outcome.MISMATCH))
            return True
        sync_log.supersede(
            self._connection,
            operation,
            seq=seq,
            outcome=str(Outcome.APPLIED),
            group_id=self._group_id(),
            entity_id=entity_id,
        )
        identity.readdress(self._connection, [operation])
        moved = sync_log.Moved(operation.uid, operation.operation, operation.entity, operation.entity_uid, entity_id)
        sync_log.mark_synced(self._connection, [moved])
        if entity_id is None:
            self._try_again(operation)
        else:
            self._settle(operation)
        return True

    def _take_in(self, seq: int, operation: Operation) -> None:
        effect = self._apply(operation)
        sync_log.append(
            self._connection,
            operation,
            seq=seq,
            outcome=str(effect.outcome),
            group_id=self._group_id(),
            entity_id=effect.entity_id,
            awaits=effect.awaits,
        )
        if effect.outcome is Outcome.APPLIED:
            self._settle(operation)

    def _try_again(self, operation: Operation | None) -> None:
        """An operation that stands in the log and has had no effect on the books yet."""
        if operation is not None:
            effect = self._apply(operation)
            sync_log.set_outcome(
                self._connection,
                operation.uid,
                str(effect.outcome),
                entity_id=effect.entity_id,
                awaits=effect.awaits,
            )
            if effect.outcome is Outcome.APPLIED:
                self._settle(operation)

    def _apply(self, operation: Operation) -> _Effect:
        """Lets the books follow an operation that another laptop made."""
        if _is_unfit(operation):
            return _Effect(Outcome.QUARANTINED)
        try:
            return _Effect(Outcome.APPLIED, attempt(self._connection, operation, Status.SYNCED))
        except Missing as missing:
            return _Effect(Outcome.HELD, awaits=missing.uid)
        except Unfit:
            return _Effect(Outcome.QUARANTINED)

    def _settle(self, operation: Operation) -> None:
        """What follows from an operation that took effect: the row's fold, and what waited for the row."""
        if operation.operation == "update":
            self._refold(operation.entity, operation.entity_uid)
        if operation.operation != "insert":
            return
        for held in sync_log.held_for(self._connection, operation.entity_uid):
            self._try_again(held)

    def _refold(self, entity: str, entity_uid: Uid) -> None:
        """The row's fields as all its operations leave them; what lost to an earlier one is a conflict, own or not."""
        for clash in refold(self._connection, entity, entity_uid).clashes:
            sync_log.set_outcome(self._connection, clash.refused_by, str(Outcome.CONFLICT))

    def _problem_after(self, answer: protocol.Answer) -> str:
        """What people must know after this answer, as a code; empty when all is well."""
        group_id = self._group_id()
        if self._differs(answer):
            return "sync.digest"
        if sync_log.has_newer(self._connection, group_id):
            return "sync.newer"
        if self._is_partly_unread(group_id):
            return "sync.kept_aside"
        return ""

    def _differs(self, answer: protocol.Answer) -> bool:
        """Whether the log or the cash here is not that of the cloud, although everything has been exchanged."""
        state, group_id = self._state(), self._group_id()
        if state.cursor != answer.head or sync_queue.unsent(self._connection, group_id):
            return False
        if (state.log_count, state.log_xor) != (answer.digest.count, answer.digest.xor):
            return True
        if self._is_partly_unread(group_id):  # then the books here are not the fold of the cloud's log
            return False
        sums: dict[str, int] = {}
        for (fund, _), amount in entries.cash(self._connection, group_id).items():
            sums[fund] = sums.get(fund, 0) + amount
        held = {fund: total for fund, total in sums.items() if total}
        return held != {fund: total for fund, total in answer.digest.sums.items() if total}

    def _is_partly_unread(self, group_id: int) -> bool:
        return sync_queue.aside(self._connection, group_id) > 0 or sync_log.has_outcome(
            self._connection, group_id, str(Outcome.QUARANTINED), str(Outcome.MISMATCH)
        )

    def _is_done(self, answer: protocol.Answer) -> bool:
        """What got no place in the sequence is sent once more in each round, after everything else."""
        return self._state().cursor >= answer.head and not sync_queue.unsent(self._connection, self._group_id())

    def _state(self) -> SyncState:
        state = sync_state.get(self._connection, self._group_uid)
        if state is None:
            raise LookupError("sync_state")
        return state

    def _group_id(self) -> int:
        group_id = groups.id_of(self._connection, self._group_uid)
        if group_id is None:
            raise NotUnderstood("cloud.unreadable")  # a log that does not begin with its group
        return group_id

    def _remember(self, **values: object) -> None:
        with self._store.transaction():
            sync_state.put(self._connection, self._group_uid, **values)


def link(store: Store, group_uid: Uid, where: Address, username: str, password: str, means: Means) -> None:
    """Enrols this laptop at a cloud for a group that it holds. Raises `Environment` (``cloud.*``, ``login.*``)."""
    state = sync_state.get(store.connection, group_uid)
    if state is None:
        raise LookupError("sync_state")
    client = means.connect(where.address, where.certificate)
    try:
        client.greet()
        client.enrol(
            username,
            password,
            device_uid=state.device_uid,
            public_key=sync_state.public_key(state.device_key),
            group_uid=group_uid,
        )
    finally:
        client.close()
    with store.transaction():
        sync_state.put(
            store.connection,
            group_uid,
            address=where.address.strip(),
            certificate=where.certificate,
            problem="",
            former_uid=None,
            former_key=None,
        )


def receive(
    data_folder: Path,
    where: Address,
    username: str,
    password: str,
    *,
    device_name: str,
    cost: vault.Cost,
    means: Means,
    progress: Callable[[int, int], None] | None = None,
) -> vault.Opened:
    """Makes this laptop hold a group that the cloud has: a new vault with the beginning of the group's log in it.

    It is there as soon as the group, its rules and whoever signs in have arrived, so that a download that is cut off
    goes on where it was: the rest comes with the ordinary rounds, page by page. `SyncStatus.is_arriving` says so.
    The password of the sign-in opens the vault from now on. Raises `Environment`: ``login.not_yet`` while the cloud
    has not received the account's user, ``cloud.*``, ``login.*``, ``vault.*``, ``disk.*``.
    """
    mint = Mint(means.now_ms, means.entropy)
    device_uid, device_key = mint.uid(), means.entropy(32)
    client = means.connect(where.address, where.certificate)
    try:
        client.greet()
        public_key = sync_state.public_key(device_key)
        admission = client.enrol(username, password, device_uid=device_uid, public_key=public_key, group_uid=None)
    finally:
        client.close()
    if admission.user_uid is None:
        raise Environment("login.not_yet")
    hand = Hand(admission.group_uid, device_uid, admission.user_uid)

    def fill(draft: vault.Opened) -> None:
        store = Store(draft.connect(), mint)
        try:
            with store.transaction():
                sync_state.begin(store.connection, hand.group_uid, device_uid, device_key)
                sync_state.put(
                    store.connection, hand.group_uid, address=where.address.strip(), certificate=where.certificate
                )
            Engine(store, hand.group_uid, means).round(progress, lambda: _can_open(store, hand))
            if users.by_uid(store.connection, hand.author_uid) is None:
                raise Environment("login.not_yet")
            with store.transaction():
                device = {"name": device_name, "public_key": public_key}
                store.insert(hand, "device", today(means.now_ms()), device, uid=device_uid)
        finally:
            store.connection.close()

    return vault.create(
        data_folder,
        fill,
        username=username.partition("@")[0],
        user_uid=admission.user_uid,
        password=password,
        entropy=means.entropy,
        cost=cost,
    )


def _can_open(store: Store, hand: Hand) -> bool:
    """Whether the books can be shown to whoever signs in."""
    connection = store.connection
    group_id = groups.id_of(connection, hand.group_uid)
    return (
        group_id is not None
        and users.by_uid(connection, hand.author_uid) is not None
        and bool(cycles.history(connection, group_id))
        and bool(constitutions.history(connection, group_id))
    )


def today(now_ms: int) -> str:
    """The UTC day of a moment, as an operation's `occurred_on` where nobody says a day."""
    return sync_queue.timestamp(now_ms)[:10]


def _within(operations: list[Operation], most: int) -> list[Operation]:
    """As many of the oldest as certainly fit the largest body: long texts must not stop the queue."""
    room = most
    for place, operation in enumerate(operations):
        room -= 64 + sum(len(value.encode()) for value in operation.data.values() if isinstance(value, str))
        if room < 0:
            return operations[: max(1, place)]
    return operations


def _is_unfit(operation: Operation) -> bool:
    """Whether nobody can apply it; a group has one row, under its own uid."""
    return bool(problem(operation)) or (operation.entity == "group" and operation.entity_uid != operation.group_uid)


def _kept_outcome(outcome: Outcome) -> str:
    """A duplicate was received before; what it did then is what stands."""
    return str(Outcome.APPLIED if outcome is Outcome.DUPLICATE else outcome)
