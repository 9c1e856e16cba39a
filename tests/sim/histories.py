"""Random histories of some laptops, some groups and one cloud, each from a seed; and what must hold at every step."""

from __future__ import annotations

import hashlib
import itertools
import json
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import ENTITIES, Operation, canonical, sealed
from savingsdesk.db import entries, groups, sync_queue
from savingsdesk.sync import protocol
from tests.sim import deeds
from tests.sim.books import Row, rows_of_group, rows_of_laptop
from tests.sim.clouds import Cloud, Group
from tests.sim.laptops import YEAR_MS, Crash, Laptop
from tests.sim.links import FAULTS, OK, Endpoint, Link

ROUNDS = 12  # SYNC.md §6: after the faults stop, at most so many rounds to equal logs
START_MS = 1_795_688_400_000  # 26 November 2026
MOST_LAPTOPS = 6
_SAME = {"device_uid": b"", "device_seq": 0, "previous": b"", "hash": b""}

Facts = dict[str, object]


class Broken(AssertionError):
    """What must hold at every moment does not."""


def require(holds: bool, what: str) -> None:
    if not holds:
        raise Broken(what)


@dataclass
class Seen:
    """What one laptop held of one group when it was last looked at: its operations, and which are confirmed."""

    held: dict[Uid, bytes] = field(default_factory=dict)
    life: int = -1  # of the cloud's, that the laptop has certainly learned of


class History:
    """One seed's story. `wrote` remembers every operation that people saw as saved, and what it said."""

    def __init__(self, seed: int, endpoint: Callable[[Cloud], Endpoint] | None = None) -> None:
        self.seed, self.chance = seed, random.Random(seed)
        self.now = START_MS
        self.cloud = Cloud(lambda: self.now, random.Random(seed + 1), page=self.chance.choice((7, 25, 60)))
        self.endpoint: Endpoint = endpoint(self.cloud) if endpoint else self.cloud
        self.laptops: list[Laptop] = []
        self.authors: dict[Uid, Uid] = {}
        self.wrote: dict[Uid, bytes] = {}
        self.said: dict[bytes, bytes] = {}  # what the operation with this hash says
        self.seen: dict[tuple[str, Uid], Seen] = {}
        self.backups: list[tuple[Uid, str, list[Operation]]] = []
        self.replayable: list[bytes] = []
        self.twisted: set[Uid] = set()  # of which two contents are about
        self.counts: Counter[str] = Counter()
        self.names = itertools.count(1)

    # --- the story

    def play(self) -> None:
        try:
            self._begin()
            for _ in range(self._steps()):
                self._step()
            self._end()
        finally:
            for laptop in self.laptops:
                laptop.close()

    def _steps(self) -> int:
        return int(self.chance.triangular(40, 160, 50))

    def _begin(self) -> None:
        for number in range(self.chance.choice((1, 1, 1, 2, 2, 3))):
            group_uid, author_uid = self._uid(), self._uid()
            self.authors[group_uid] = author_uid
            laptop = self.laptops[0] if number and self.chance.random() < 0.7 else self._new_laptop()
            deeds.found(laptop, group_uid, author_uid)
            laptop.round(group_uid)
            self._look(laptop, group_uid)
        wanted = self.chance.choice((2, 2, 2, 3, 3, 4))
        while len(self.laptops) < wanted:
            laptop = self._new_laptop()
            for group_uid in self.authors:
                if self.chance.random() < 0.8 or len(self.authors) == 1:
                    laptop.take_up(group_uid, self.authors[group_uid])
        for laptop in self.laptops:
            laptop.link.faults = FAULTS
            if self.chance.random() < 0.2:
                laptop.link.kinds = 0  # a program from before all this: everything reaches it as text

    def _uid(self) -> Uid:
        return (self.now.to_bytes(6, "big") + b"\x70\x00\x80" + self.chance.randbytes(7))[:16]

    def _new_laptop(self) -> Laptop:
        link = Link(self.endpoint, self.chance)
        laptop = Laptop(f"laptop {next(self.names)}", lambda: self.now, self.chance, link)
        self._add(laptop)
        return laptop

    def _add(self, laptop: Laptop) -> None:
        laptop.link.meanwhile = lambda: self._act(laptop)
        self.laptops.append(laptop)

    def _step(self) -> None:
        self.now += self.chance.choice((1_000, 20_000, 600_000, 86_400_000))
        laptop = self.chance.choice(self.laptops)
        event = self.chance.choices(_EVENTS, _WEIGHTS)[0]
        self.counts[event.__name__.strip("_")] += 1
        event(self, laptop)
        for group_uid in laptop.groups:
            self._look(laptop, group_uid)
        self._look_at_all()

    def _end(self) -> None:
        """The faults stop; everybody syncs until everybody has everything."""
        for laptop in self.laptops:
            laptop.link.faults, laptop.link.meanwhile = (OK,), lambda: None
            laptop.fuse.left = 0
        for rounds in range(1, ROUNDS + 1):
            for laptop, group_uid in self._pairs():
                require(laptop.round(group_uid), f"a round failed without a fault: {laptop.state(group_uid).problem}")
                self._learned(laptop, group_uid)
                self._look(laptop, group_uid)
            self._look_at_all()
            if all(self._is_settled(laptop, group_uid) for laptop, group_uid in self._pairs()):
                self.counts["rounds"] = rounds
                break
        for group_uid, group in self.cloud.groups.items():
            expected = rows_of_group(group)
            for laptop, held in self._pairs():
                if held == group_uid:
                    self._compare(laptop, group, expected)
        self._check_contents()

    def _pairs(self) -> list[tuple[Laptop, Uid]]:
        return [(laptop, group_uid) for laptop in self.laptops for group_uid in laptop.groups]

    # --- what happens

    def _act(self, laptop: Laptop) -> None:
        if laptop.groups:
            group_uid = self.chance.choice(laptop.groups)
            try:
                deeds.act(laptop, group_uid, self.chance)
            except Crash:
                laptop.start()

    def _sync(self, laptop: Laptop) -> None:
        for group_uid in laptop.groups:
            if self.chance.random() < 0.1:
                laptop.fuse.left, laptop.fuse.is_after = self.chance.randint(1, 6), self.chance.random() < 0.5
            if laptop.round(group_uid):
                self._learned(laptop, group_uid)
            laptop.fuse.left = 0
        self.replayable += laptop.link.sent
        laptop.link.sent.clear()

    def _learned(self, laptop: Laptop, group_uid: Uid) -> None:
        """A whole round has ended well: now the laptop has seen all there is to see of this life of the cloud."""
        self._look(laptop, group_uid).life = self.cloud.groups[group_uid].life

    def _replay(self, _: Laptop) -> None:
        """A request of any laptop, from any time before, arrives once more; nobody waits for its answer."""
        if self.replayable:
            body = self.chance.choice(self.replayable)
            device_uid = protocol._unb64(protocol.unpack(body)["device"], 16)
            self.endpoint.sync(device_uid, body)

    def _restart(self, laptop: Laptop) -> None:
        laptop.start()

    def _set_clock(self, laptop: Laptop) -> None:
        laptop.offset_ms = self.chance.choice((0, 0, self.chance.randint(-20 * YEAR_MS, 20 * YEAR_MS)))

    def _back_up(self, laptop: Laptop) -> None:
        laptop.back_up()

    def _restore(self, laptop: Laptop) -> None:
        """The disk of a laptop is lost; what nobody else holds is lost with it, and nothing more."""
        if laptop.backups:
            before = set().union(*(self._seen(laptop, group_uid).held for group_uid in laptop.groups))
            place = self.chance.randrange(len(laptop.backups))
            laptop.restore(place, in_program=self.chance.random() < 0.3)
            for group_uid in self.authors:
                self.seen.pop((laptop.name, group_uid), None)
            for group_uid in laptop.groups:
                self._look(laptop, group_uid)
            self._write_off(before)

    def _clone(self, laptop: Laptop) -> None:
        """The same data folder goes on living in two machines."""
        if len(self.laptops) < MOST_LAPTOPS:
            twin = laptop.clone(f"laptop {next(self.names)}", replace(laptop.link, sent=[]))
            self._add(twin)
            for group_uid in twin.groups:
                self._look(twin, group_uid).life = self._seen(laptop, group_uid).life

    def _back_up_cloud(self, _: Laptop) -> None:
        for group_uid, group in self.cloud.groups.items():
            self.backups.append((group_uid, group.epoch, list(group.logged)))

    def _restore_cloud(self, _: Laptop) -> None:
        """The server is put back to a backup; mostly it says so by a new epoch, sometimes nobody told it to."""
        if self.backups:
            group_uid, epoch, kept = self.chance.choice(self.backups)
            lost = set(self.cloud.groups[group_uid].seq_of)
            if self.chance.random() < 0.6:
                epoch = self.chance.randbytes(4).hex()
            self.endpoint.put_back(group_uid, kept, epoch)
            self._write_off(lost)

    def _poison(self, laptop: Laptop) -> None:
        """What a broken or a newer program leaves in a queue, on its way to everybody."""
        poisons: list[tuple[str, Callable[[Operation], Operation]]] = [
            ("a text for an amount", lambda blank: replace(blank, data={"amount": "much"})),
            ("an unknown entity", lambda blank: replace(blank, entity="minutes", data={"text": "Karibu"})),
            ("an unknown field", lambda blank: replace(blank, data={"colour": "red"})),
            ("a day that does not exist", lambda blank: replace(blank, occurred_on="2026-02-30")),
            ("a row that never comes", lambda blank: replace(blank, operation="delete", entity_uid=self._uid())),
            ("a second group", lambda blank: replace(blank, entity="group", data={"name": "Other"})),
            ("too much for any table", lambda blank: replace(blank, data={"reason": "x" * 70_000})),
        ]
        name, make = self.chance.choice(poisons)
        if laptop.groups:
            self.counts[f"poison: {name}"] += 1
            deeds.write_poison(laptop, self.chance.choice(laptop.groups), make)

    def _twist(self, laptop: Laptop) -> None:
        """Somebody else's program sends the cloud another content under a uid that waits here."""
        group_uid = self.chance.choice(laptop.groups) if laptop.groups else b""
        waiting = [
            each for each in self._seen(laptop, group_uid).held if each not in self.cloud.groups[group_uid].seq_of
        ] if group_uid in self.cloud.groups else []  # fmt: skip
        number = laptop.number_of(group_uid)
        if not waiting or number is None:
            return
        found = sync_queue.find(laptop.connection, self.chance.choice(waiting))
        if found is None or "amount" not in found[0].data or found[0].operation != "insert":
            return
        original = found[0]
        self.twisted.add(original.uid)
        stranger = self._uid()
        twisted = replace(
            original, device_uid=stranger, device_seq=1, previous=bytes(32), data={**original.data, "amount": 7}
        )
        twisted = replace(twisted, hash=sealed(twisted))
        self.said[twisted.hash] = self.said_by(twisted)
        self.endpoint.admit(stranger, group_uid)
        request = protocol.Request(protocol.PROTOCOL, stranger, 0, "", [twisted])
        self.endpoint.sync(stranger, protocol.pack(protocol.request_out(request)))

    # --- what must hold

    def _seen(self, laptop: Laptop, group_uid: Uid) -> Seen:
        return self.seen.setdefault((laptop.name, group_uid), Seen())

    def _look(self, laptop: Laptop, group_uid: Uid) -> Seen:
        """Looks at one group on one laptop, and at what it shows against what the cloud has."""
        seen, number = self._seen(laptop, group_uid), laptop.number_of(group_uid)
        if number is None:
            seen.held = {}
            return seen
        state, cloud = laptop.state(group_uid), self.cloud.groups[group_uid]
        queue = dict(laptop.rows("SELECT uid, hash FROM sync_queue WHERE group_id = ?", number))
        log = laptop.rows("SELECT uid, hash, seq FROM sync_log WHERE group_id = ? ORDER BY seq", number)
        held = queue | {uid: own for uid, own, _ in log}
        require(len(held) >= len(log), "an operation is twice in the log")
        both = [uid for uid, own, _ in log if uid in queue]
        require(self.twisted.issuperset(both), "an operation both waits and is confirmed")
        require(
            state.log_count == sum(1 for _, _, seq in log if seq <= state.cursor) == state.cursor,
            "the log has a gap before the cursor",
        )
        self._remember(laptop, number, held)
        seen.held = held
        require(groups.disagreeing(laptop.connection, number) == [], "the balance is not what the entries say")
        if state.epoch != cloud.epoch:
            return seen
        synced = {
            row[0]
            for table in ("contributions", "payouts")
            for row in laptop.rows(f"SELECT uid FROM {table} WHERE status = 'synced' AND group_id = ?", number)
        }
        about = {row[0] for row in laptop.rows("SELECT entity_uid FROM sync_queue WHERE group_id = ?", number)}
        require(self.twisted.issuperset(synced & about), "shown as synced while something about it waits")
        if seen.life == cloud.life:
            for uid, own, seq in log:
                is_there = seq <= cloud.head and cloud.logged[seq - 1].hash == own and cloud.seq_of.get(uid) == seq
                require(is_there, "confirmed here, but the cloud does not have it")
            require(synced <= cloud.seq_of.keys(), "shown as synced, but the cloud does not have it")
        return seen

    def _remember(self, laptop: Laptop, number: int, held: dict[Uid, bytes]) -> None:
        """What is seen for the first time; and that what was seen before still says the same."""
        for uid, own in held.items():
            if own not in self.said:
                self._read_new(laptop, number)
            if uid not in self.wrote:
                self.wrote[uid] = self.said[own]
            require(self.said[own] == self.wrote[uid] or uid in self.twisted, "an operation changed")

    def _read_new(self, laptop: Laptop, number: int) -> None:
        for table in ("sync_queue", "sync_log"):
            for row in laptop.rows(
                "SELECT hash, operation, entity, entity_uid, author_uid, occurred_on, recorded_at, base_version, data "
                f"FROM {table} WHERE group_id = ?",
                number,
            ):
                if row[0] not in self.said:
                    self.said[row[0]] = _fingerprint(*row[1:])

    @staticmethod
    def said_by(operation: Operation) -> bytes:
        return _fingerprint(
            operation.operation, operation.entity, operation.entity_uid, operation.author_uid, operation.occurred_on,
            operation.recorded_at, operation.base_version, canonical(operation.data).decode(),
        )  # fmt: skip

    def _look_at_all(self) -> None:
        """What people saw as saved is somewhere safe; the cloud's own log is whole."""
        for group in self.cloud.groups.values():
            require(len(group.seq_of) == group.head, "an operation stands twice in the cloud")
        lost = self.wrote.keys() - self._safe()
        require(not lost, "an operation that people saw as saved is nowhere")

    def _safe(self) -> set[Uid]:
        return set().union(
            *(seen.held for seen in self.seen.values()), *(group.seq_of for group in self.cloud.groups.values())
        )

    def _write_off(self, destroyed: set[Uid]) -> None:
        """What stood on the destroyed disk alone is gone; that no program can help."""
        for uid in destroyed - self._safe():
            self.wrote.pop(uid, None)

    def _is_settled(self, laptop: Laptop, group_uid: Uid) -> bool:
        number, group = laptop.number_of(group_uid), self.cloud.groups[group_uid]
        waiting = laptop.rows("SELECT count(*) FROM sync_queue WHERE group_id = ? AND set_aside = ''", number)[0][0]
        log = laptop.rows("SELECT hash FROM sync_log WHERE group_id = ? ORDER BY seq", number)
        return not waiting and [own for (own,) in log] == [each.hash for each in group.logged]

    def _compare(self, laptop: Laptop, group: Group, expected: dict[str, dict[str, Row]]) -> None:
        """One log and one set of books, here as in the cloud."""
        number = laptop.number_of(group.group_uid)
        assert number is not None
        require(self._is_settled(laptop, group.group_uid), f"after {ROUNDS} rounds the logs differ")
        require(entries.sum_of_postings(laptop.connection, number) == 0, "debit and credit differ")
        rows = rows_of_laptop(laptop.connection, number)
        twisted = {uid.hex() for uid in self.twisted}
        for entity in ENTITIES:
            mine, theirs = rows[entity], expected[entity]
            for uid in (mine.keys() | theirs.keys()) - twisted:
                require(
                    mine.get(uid) == theirs.get(uid),
                    f"the books differ in a {entity}: {mine.get(uid)} {theirs.get(uid)}",
                )
        if not self.twisted:
            cash = {fund: total for (fund, _), total in entries.cash(laptop.connection, number).items() if total}
            require(cash == group.digest.sums, "the cash differs")
            shown = laptop.state(group.group_uid).problem
            require(shown in ("", "sync.newer", "sync.kept_aside"), f"a problem stays: {shown}")

    def _check_contents(self) -> None:
        """The operations in the cloud are what people saw, down to the last digit."""
        stand: dict[Uid, Operation] = {}
        for group in self.cloud.groups.values():
            for operation in group.logged:
                require(sealed(operation) == operation.hash, "a hash is not that of its content")
                stand[operation.uid] = operation
        for uid, said in self.wrote.items():
            if uid in stand and uid not in self.twisted:
                require(self.said_by(stand[uid]) == said, "an operation changed")


def _fingerprint(*values: object) -> bytes:
    *stated, data = values
    said = json.loads(str(data))
    said.pop("covers", None)  # numbers of the own device, which a new identity renumbers
    return hashlib.sha256(repr((stated, sorted(said.items(), key=str))).encode()).digest()


_CHANCES: dict[Callable[[History, Laptop], None], float] = {
    History._act: 40,
    History._sync: 36,
    History._replay: 4,
    History._restart: 3,
    History._set_clock: 3,
    History._back_up: 3,
    History._restore: 2,
    History._clone: 1,
    History._back_up_cloud: 2,
    History._restore_cloud: 1.5,
    History._poison: 1.5,
    History._twist: 0.5,
}
_EVENTS, _WEIGHTS = list(_CHANCES), list(_CHANCES.values())


def play(seed: int, endpoint: Callable[[Cloud], Endpoint] | None = None) -> History:
    """Plays one history. A failure names the seed."""
    history = History(seed, endpoint)
    try:
        history.play()
    except AssertionError as error:
        raise Broken(f"seed {seed}: {error}") from error
    return history
