"""Sends what waits and fetches what others made, one round at a time, on the connection of its own thread.

No transaction is open while the network is used. What an answer says is stored in one transaction with its cursor.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from savingsdesk.core.errors import Environment
from savingsdesk.core.ids import Mint, Uid
from savingsdesk.core.model import Status, SyncStatus
from savingsdesk.core.operations import Operation, Outcome, problem
from savingsdesk.db import entries, groups, sync_log, sync_queue, sync_state, users, vault
from savingsdesk.db.apply import Missing, Unfit, attempt, refold, settle_usernames
from savingsdesk.db.store import Hand, Store
from savingsdesk.db.sync_state import SyncState
from savingsdesk.sync import protocol
from savingsdesk.sync.client import Client, NotUnderstood, TokenRefused

FIRST_BATCH = 50
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


class Engine:
    """The sync of one group. Belongs to one thread."""

    def __init__(self, store: Store, group_uid: Uid, means: Means) -> None:
        self._store = store
        self._connection = store.connection
        self._group_uid = group_uid
        self._means = means
        self._token, self._token_until = "", 0
        self._batch = FIRST_BATCH
        self._clock_off_ms = 0
        self._changed = False
        self._client: Client | None = None
        self._stopped = Event()

    def status(self, state: str) -> SyncStatus:
        """What the status bar says, read from the database."""
        known, group_id = self._state(), groups.id_of(self._connection, self._group_uid)
        waiting = sync_queue.waiting(self._connection, group_id) if group_id is not None else 0
        shown = known.problem
        if not shown and abs(self._clock_off_ms) > CLOCK_TOLERANCE_MS:
            shown = "sync.clock"
        return SyncStatus(
            state=state if known.address else "unlinked",
            waiting=waiting,
            last_sent_at=known.last_sent_at,
            last_contact_at=known.last_contact_at,
            problem=shown,
        )

    def stop(self) -> None:
        """From any thread: the link is cut, and an answer that is still under way is dropped."""
        self._stopped.set()
        if (client := self._client) is not None:
            client.abort()

    def close(self) -> None:
        """Lets go of the connection, in the thread that opened it."""
        self._connection.close()

    def round(self, progress: Callable[[int, int], None] | None = None) -> None:
        """One sign-in if needed, then batches until nothing waits and nothing is new.

        `progress` is told how much of the group's log this laptop has, of how much.

        Raises `Environment`; what was confirmed before stays confirmed. The reason is kept as the state's problem.
        """
        state = self._state()
        if not state.address:
            return
        client = self._client = self._means.connect(state.address, state.certificate)
        try:
            while not self._stopped.is_set():
                answer, request = self._exchange(client)
                if self._stopped.is_set():
                    return
                self.take(request, answer)
                if progress:
                    progress(answer.changes.end, answer.head)
                if self._is_done(answer):
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

    def take(self, request: protocol.Request, answer: protocol.Answer) -> None:
        """Stores what an answer says, in one transaction."""
        state = self._state()
        if state.epoch not in ("", answer.epoch) or answer.head < state.cursor:
            raise Environment("sync.epoch")
        if answer.changes.start != request.cursor + 1 or request.cursor != state.cursor:
            raise NotUnderstood("cloud.unreadable")
        self._clock_off_ms = answer.server_time - self._means.now_ms()
        now = self._means.now_ms()
        with self._store.transaction():
            moved = self._confirm(request, answer)
            changes, is_whole = self._known_part(state, answer.changes)
            fetched = self._fetch(state, changes)
            hashes = sync_log.hashes(self._connection, self._group_id(), changes.start, changes.end)
            sync_state.put(
                self._connection,
                self._group_uid,
                cursor=changes.end,
                epoch=answer.epoch,
                log_count=state.log_count + len(hashes),
                log_xor=protocol.xor(hashes, state.log_xor),
                last_contact_at=now,
                **({"last_sent_at": now} if moved else {}),
            )
            if len(hashes) != changes.end - changes.start + 1:
                raise Environment("sync.log")
        self._changed = self._changed or bool(moved or fetched)
        if not is_whole:
            raise Environment("sync.log")  # the cloud holds operations of this laptop that it does not know
        self._remember(problem=self._problem_after(answer))

    def _exchange(self, client: Client) -> tuple[protocol.Answer, protocol.Request]:
        """One batch there and back; halved when its answer was lost, doubled when it came."""
        state = self._state()
        group_id = groups.id_of(self._connection, self._group_uid)
        waiting = sync_queue.oldest(self._connection, group_id, self._batch) if group_id is not None else []
        maker = waiting[0].device_uid if waiting and waiting[0].device_uid != state.device_uid else b""
        request = protocol.Request(
            protocol.PROTOCOL,
            state.device_uid,
            state.cursor,
            state.epoch,
            _within(waiting, protocol.MOST_BODY // 2),
            maker,
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
        admission = client.sign_in(state.device_uid, state.device_key, client.greet().challenge)
        self._admit(admission.token, admission.expires_in)
        try:
            return self._sent(client, request)
        except TokenRefused as refused:
            raise Environment("cloud.refused") from refused

    def _sent(self, client: Client, request: protocol.Request) -> protocol.Answer:
        try:
            return client.sync(self._token, request, self._group_uid)
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
        moved: list[sync_log.Moved] = []
        for result in answer.results:
            if not sent.issuperset(range(result.first, result.first + result.count)):
                raise NotUnderstood("cloud.unreadable")
            if result.seq:
                seqs = [(result.seq + place, _kept_outcome(result.outcome)) for place in range(result.count)]
                moved += sync_log.confirm(self._connection, request.numbered_by, result.first, seqs)
        self._settle_confirmed(moved)
        return len(moved)

    def _settle_confirmed(self, moved: list[sync_log.Moved]) -> None:
        """What follows from operations of this laptop's queue that the cloud has: their rows say so, and are folded."""
        sync_log.mark_synced(self._connection, moved)
        for each in moved:
            if each.operation == "update":
                self._refold(each.entity, each.entity_uid)

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
                    return part, sync_queue.holds(self._connection, state.device_uid, own.first + place)
        return changes, True

    def _fetch(self, state: SyncState, changes: protocol.Changes) -> int:
        """Applies what other devices made, in the group's sequence."""
        fetched = [
            (seq, operation)
            for seq, operation in changes.others
            if sync_log.knows(self._connection, operation.uid) is None
        ]
        for seq, operation in fetched:
            waiting = sync_queue.number_of(self._connection, operation)
            if waiting is None:
                self._take_in(seq, operation)
            else:  # it waited in the backup that this laptop was made of, and the laptop that wrote it was quicker
                moved = sync_log.confirm(self._connection, *waiting, [(seq, str(Outcome.APPLIED))])
                self._settle_confirmed(moved)
        users_from = min((seq for seq, operation in fetched if operation.entity == "user"), default=None)
        if users_from is not None and sync_queue.has_users_after(self._connection, state.device_uid, users_from):
            settle_usernames(self._connection, self._group_id())
        return len(fetched)

    def _take_in(self, seq: int, operation: Operation) -> None:
        outcome, entity_id, awaits = Outcome.APPLIED, None, None
        if _is_unfit(operation):
            outcome = Outcome.QUARANTINED
        else:
            try:
                entity_id = attempt(self._connection, operation, Status.SYNCED)
            except Missing as missing:
                outcome, awaits = Outcome.HELD, missing.uid
            except Unfit:
                outcome = Outcome.QUARANTINED
        sync_log.append(
            self._connection,
            operation,
            seq=seq,
            outcome=str(outcome),
            group_id=self._group_id(),
            entity_id=entity_id,
            awaits=awaits,
        )
        if outcome is Outcome.APPLIED:
            self._settle(operation)

    def _settle(self, operation: Operation) -> None:
        """What follows from an operation that took effect: the row's fold, and what waited for the row."""
        if operation.operation == "update":
            self._refold(operation.entity, operation.entity_uid)
        if operation.operation != "insert":
            return
        for held in sync_log.held_for(self._connection, operation.entity_uid):
            try:
                entity_id = attempt(self._connection, held, Status.SYNCED)
            except Missing as missing:
                sync_log.set_outcome(self._connection, held.uid, str(Outcome.HELD), awaits=missing.uid)
            except Unfit:
                sync_log.set_outcome(self._connection, held.uid, str(Outcome.QUARANTINED))
            else:
                sync_log.set_outcome(self._connection, held.uid, str(Outcome.APPLIED), entity_id=entity_id)
                self._settle(held)

    def _refold(self, entity: str, entity_uid: Uid) -> None:
        """The row's fields as all its operations leave them; what lost to an earlier one is a conflict, own or not."""
        for clash in refold(self._connection, entity, entity_uid).clashes:
            sync_log.set_outcome(self._connection, clash.refused_by, str(Outcome.CONFLICT))

    def _problem_after(self, answer: protocol.Answer) -> str:
        """What people must know after this answer, as a code; empty when all is well."""
        outcomes = {result.outcome for result in answer.results}
        if Outcome.FORK in outcomes:
            return "sync.fork"
        if not outcomes.isdisjoint((Outcome.MISMATCH, Outcome.QUARANTINED)) or sync_log.has_outcome(
            self._connection, self._group_id(), str(Outcome.QUARANTINED)
        ):
            return "sync.kept_aside"
        state = self._state()
        if state.cursor == answer.head and not sync_queue.waiting(self._connection, self._group_id()):
            sums: dict[str, int] = {}
            for (fund, _), amount in entries.cash(self._connection, self._group_id()).items():
                sums[fund] = sums.get(fund, 0) + amount
            own = (state.log_count, state.log_xor, {fund: total for fund, total in sums.items() if total})
            theirs = {fund: total for fund, total in answer.digest.sums.items() if total}
            if own != (answer.digest.count, answer.digest.xor, theirs):
                return "sync.digest"
        return ""

    def _is_done(self, answer: protocol.Answer) -> bool:
        if any(not result.seq for result in answer.results):
            return True  # what got no place in the sequence stays in the queue and would come back for ever
        return self._state().cursor >= answer.head and not sync_queue.waiting(self._connection, self._group_id())

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
            store.connection, group_uid, address=where.address.strip(), certificate=where.certificate, problem=""
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
    """Makes this laptop hold a group that the cloud has: a new vault with the group's whole log in it.

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
            Engine(store, hand.group_uid, means).round(progress)
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
