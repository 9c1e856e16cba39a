"""The checker is checked: each of these faults, put into engine or cloud, is caught within 300 histories."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from savingsdesk.core.errors import Environment
from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import Operation, Outcome, problem
from savingsdesk.db import sync_log, sync_state
from savingsdesk.sync import protocol
from savingsdesk.sync.client import Client
from savingsdesk.sync.engine import Engine
from tests.sim import clouds
from tests.sim.clouds import Cloud, Group, Reply
from tests.sim.histories import START_MS, play
from tests.sim.laptops import Laptop
from tests.sim.links import Wire

MOST_HISTORIES = 300
FIRST_SEED = 100_000
WEEK_MS = 7 * 86_400_000

Patch = pytest.MonkeyPatch


def no_dedupe(patch: Patch) -> None:
    """The cloud takes in again what it has."""
    place = Group._place

    def anew(self: Group, operation: Operation, forked: set[bytes]) -> tuple[Outcome | None, int]:
        self.seq_of.pop(operation.uid, None)
        self.by_number.pop((operation.device_uid, operation.device_seq), None)
        return place(self, operation, forked)

    patch.setattr(Group, "_place", anew)


def dedupe_by_device_seq(patch: Patch) -> None:
    """The cloud knows an operation by its number: a clone's first entry counts as the other's."""
    place = Group._place

    def by_number(self: Group, operation: Operation, forked: set[bytes]) -> tuple[Outcome | None, int]:
        known = self.by_number.get((operation.device_uid, operation.device_seq))
        return (Outcome.DUPLICATE, self.seq_of[known.uid]) if known else place(self, operation, forked)

    patch.setattr(Group, "_place", by_number)


def cursor_set_to_head(patch: Patch) -> None:
    take = Engine.take

    def to_the_head(self: Engine, request: protocol.Request, answer: protocol.Answer) -> bool:
        is_anew = take(self, request, answer)
        sync_state.put(self._connection, self._group_uid, cursor=answer.head)
        return is_anew

    patch.setattr(Engine, "take", to_the_head)


def synced_before_the_answer(patch: Patch) -> None:
    exchange = Engine._exchange

    def too_early(self: Engine, client: Client) -> tuple[protocol.Answer, protocol.Request]:
        self._connection.execute("UPDATE contributions SET status = 'synced'")
        return exchange(self, client)

    patch.setattr(Engine, "_exchange", too_early)


def no_epoch(patch: Patch) -> None:
    """The cloud never tells that it was restored, and the laptop takes a shorter log for what it knows."""
    put_back, take = Cloud.put_back, Engine._take

    def silent(self: Cloud, group_uid: Uid, kept: list[Operation], epoch: str) -> None:
        put_back(self, group_uid, kept, self.groups[group_uid].epoch)

    def trusting(self: Engine, request: protocol.Request, answer: protocol.Answer) -> bool:
        if answer.head < request.cursor:
            with self._store.transaction():
                self._confirm(request, answer)
            return False
        return take(self, request, answer)

    patch.setattr(Cloud, "put_back", silent)
    patch.setattr(Engine, "_take", trusting)


def serial_as_cursor(patch: Patch) -> None:
    """Numbers are given before the commit, so that now and then a reader sees the later of two and not the earlier;
    and as serials have gaps anyway, no laptop looks for them."""
    changes, hashes = Group.changes, sync_log.hashes

    def with_a_gap(self: Group, device_uid: Uid | None, cursor: int, most: int) -> protocol.Changes:
        page = changes(self, device_uid, cursor, most)
        return replace(page, others=page.others[1:]) if len(page.others) > 3 else page

    def blind(connection: Any, group_id: int, start: int, end: int) -> list[bytes]:
        found = hashes(connection, group_id, start, end)
        return found + [bytes(32)] * (end - start + 1 - len(found))

    patch.setattr(Group, "changes", with_a_gap)
    patch.setattr(protocol, "_assert_without_gap", lambda _: None)
    patch.setattr(sync_log, "hashes", blind)


def cursor_in_another_transaction(patch: Patch) -> None:
    """The page is stored and the cursor afterwards: a crash between them leaves a log that runs ahead."""
    put = sync_state.put

    def separately(connection: Any, group_uid: Uid, **values: object) -> None:
        later: dict[str, object] = {
            name: values.pop(name) for name in ("cursor", "log_count", "log_xor") if name in values
        }
        if values:
            put(connection, group_uid, **values)
        if later:
            LATER.append((connection, group_uid, later))

    take = Engine._take

    def in_two(self: Engine, request: protocol.Request, answer: protocol.Answer) -> bool:
        LATER.clear()
        is_anew = take(self, request, answer)
        with self._store.transaction():
            for connection, group_uid, later in LATER:
                put(connection, group_uid, **later)
        return is_anew

    patch.setattr(sync_state, "put", separately)
    patch.setattr(Engine, "_take", in_two)


LATER: list[tuple[Any, Uid, dict[str, object]]] = []


def drop_on_4xx(patch: Patch) -> None:
    """What a server refuses is not sent again."""
    sync = Wire.sync

    def giving_up(self: Wire, token: str, request: protocol.Request, *more: Any) -> protocol.Answer:
        try:
            return sync(self, token, request, *more)
        except Environment as failure:
            if failure.code == "cloud.refused":
                SENT_LAST[:] = [each.uid for each in request.operations]
            raise

    round_ = Laptop.round

    def and_forgetting(self: Laptop, group_uid: Uid) -> bool:
        SENT_LAST.clear()
        is_done = round_(self, group_uid)
        self.connection.execute("DROP TRIGGER IF EXISTS sync_queue_kept")
        for uid in SENT_LAST:
            self.connection.execute("DELETE FROM sync_queue WHERE uid = ?", (uid,))
        return is_done

    patch.setattr(Wire, "sync", giving_up)
    patch.setattr(Laptop, "round", and_forgetting)


SENT_LAST: list[Uid] = []


def no_clone_rule(patch: Patch) -> None:
    """A laptop that meets its twin goes on under the same name, and takes the twin's numbers for its own."""

    def by_number(
        self: Engine, state: sync_state.SyncState, changes: protocol.Changes
    ) -> tuple[protocol.Changes, bool]:
        for own in changes.own:
            seqs = [(own.seq + place, "applied") for place in range(own.count)]
            sync_log.confirm(self._connection, state.device_uid, own.first, seqs)
        return changes, True

    patch.setattr(Engine, "_known_part", by_number)
    patch.setattr(Group, "is_fork", lambda *_: False)


def keys_that_expire(patch: Patch) -> None:
    """The cloud remembers what it has for a week only."""
    sync = Cloud.sync

    def forgetful(self: Cloud, device_uid: Uid, body: bytes) -> Reply:
        group = self.groups[self.keys[device_uid][0]]
        for operation in group.logged:
            if self.now_ms() - max(START_MS, min(operation.recorded_at, self.now_ms())) > WEEK_MS:
                group.seq_of.pop(operation.uid, None)
                group.by_number.pop((operation.device_uid, operation.device_seq), None)
        return sync(self, device_uid, body)

    patch.setattr(Cloud, "sync", forgetful)


def refusal_by_clock(patch: Patch) -> None:
    """The cloud refuses what says that it was written in another year."""
    answer = Cloud.answer

    def punctual(self: Cloud, group: Group, request: protocol.Request) -> protocol.Answer:
        if any(abs(each.recorded_at - self.now_ms()) > 365 * 86_400_000 for each in request.operations):
            raise TooLate
        return answer(self, group, request)

    sync = Cloud.sync

    def refusing(self: Cloud, device_uid: Uid, body: bytes) -> Reply:
        try:
            return sync(self, device_uid, body)
        except TooLate:
            return clouds.refusal(400, "message.clock")

    patch.setattr(Cloud, "answer", punctual)
    patch.setattr(Cloud, "sync", refusing)


class TooLate(Exception):
    pass


def one_bad_operation_blocks_the_batch(patch: Patch) -> None:
    sync = Cloud.sync

    def strict(self: Cloud, device_uid: Uid, body: bytes) -> Reply:
        group_uid = self.keys[device_uid][0]
        request = protocol.request_in(protocol.unpack(body), group_uid)
        if any(problem(each) for each in request.operations):
            return clouds.refusal(400, "message.unreadable")
        return sync(self, device_uid, body)

    patch.setattr(Cloud, "sync", strict)


FAULTS: tuple[Callable[[Patch], None], ...] = (
    no_dedupe,
    dedupe_by_device_seq,
    cursor_set_to_head,
    synced_before_the_answer,
    no_epoch,
    serial_as_cursor,
    cursor_in_another_transaction,
    drop_on_4xx,
    no_clone_rule,
    keys_that_expire,
    refusal_by_clock,
    one_bad_operation_blocks_the_batch,
)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_the_checker_catches(
    fault: Callable[[Patch], None], monkeypatch: Patch, capsys: pytest.CaptureFixture[str]
) -> None:
    fault(monkeypatch)
    for number in range(1, MOST_HISTORIES + 1):
        try:
            play(FIRST_SEED + number)
        except Exception as caught:  # whatever it is: a wrong program need not end in our own words
            said = str(caught).splitlines()[0][:100]
            with capsys.disabled():
                print(f"\n{fault.__name__}: caught after {number} histories: {said}")
            return
    pytest.fail(f"{fault.__name__} was not caught in {MOST_HISTORIES} histories")
