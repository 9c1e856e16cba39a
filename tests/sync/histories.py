"""Random histories of some laptops and one cloud, each from a seed, and what must hold at every step of them."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

import requests

from savingsdesk.core.errors import Environment
from savingsdesk.core.ids import Uid
from savingsdesk.core.model import Presence
from savingsdesk.desk import contributions, meetings
from tests.sync.laptops import Laptop, Village, assert_all_equal
from tests.sync.links import CUT, DOUBLE, DROP, FAIL, LOSE, OK

STEPS = 40
ROUNDS = 12  # SYNC.md §6: after the faults stop, at most so many rounds to equal logs
_FAULTS = (OK,) * 5 + (DROP, LOSE, LOSE, CUT, FAIL, DOUBLE)


@dataclass
class History:
    """One seed's story. `wrote` remembers every operation that people saw as saved, with its hash."""

    seed: int
    village: Village
    chance: random.Random = field(init=False)
    laptops: list[Laptop] = field(default_factory=list)
    wrote: dict[Uid, bytes] = field(default_factory=dict)
    replayable: list[requests.PreparedRequest] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)

    def play(self) -> None:
        first = self.village.found()
        first.sync()
        self.laptops = [first, *(self.village.fetch(first) for _ in range(self.chance.randint(1, 2)))]
        for laptop in self.laptops:
            laptop.link_to.plan = lambda: self.chance.choice(_FAULTS)
        for step in range(STEPS):
            self.step(step)
            self.check()
        for laptop in self.laptops:
            laptop.link_to.plan = lambda: OK
        for _ in range(ROUNDS):
            for laptop in self.laptops:
                assert laptop.sync().problem == ""
            self.check()
            if len({tuple(laptop.log()) for laptop in self.laptops}) == 1 and not any(
                laptop.waiting() for laptop in self.laptops
            ):
                break
        assert_all_equal(self.village.cloud, *self.laptops)
        assert {uid for _, uid, _ in self.laptops[0].log()}.issuperset(self.wrote)

    def step(self, step: int) -> None:
        laptop = self.chance.choice(self.laptops)
        actions: list[Callable[[Laptop], None]] = [
            *[self._pay] * 5, self._take_back, self._rename, self._mark, *[self._sync] * 7, self._replay, self._restart,
        ]  # fmt: skip
        self.chance.choice(actions)(laptop)
        self.wrote |= {uid: own for uid, _, own in laptop.waiting()}

    # --- what happens

    def _pay(self, laptop: Laptop) -> None:
        if self.chance.random() < 0.2:
            laptop.pay_often(self.chance.randint(2, 70), self.chance.randint(1, 9) * 100)
        else:
            ids = contributions.grid_ids(laptop.books, laptop.meeting())
            laptop.pay(self.chance.randint(0, 20) * 100 or 50, self.chance.choice(ids))

    def _take_back(self, laptop: Laptop) -> None:
        rows = laptop.connection.execute(
            "SELECT uid FROM contributions WHERE voided_at IS NULL ORDER BY uid"
        ).fetchall()
        if rows:
            laptop.take_back("contribution", self.chance.choice(rows)[0])

    def _rename(self, laptop: Laptop) -> None:
        uids = [row[0] for row in laptop.connection.execute("SELECT uid FROM users ORDER BY uid")]
        field_name = self.chance.choice(["name", "phone"])
        laptop.change("user", self.chance.choice(uids), **{field_name: f"{field_name} {self.chance.randint(1, 999)}"})

    def _mark(self, laptop: Laptop) -> None:
        ids = contributions.grid_ids(laptop.books, laptop.meeting())
        meetings.mark(laptop.books, laptop.meeting(), self.chance.choice(ids), self.chance.choice(list(Presence)))

    def _sync(self, laptop: Laptop) -> None:
        with suppress(Environment):  # the link failed; what holds then is checked like at any other time
            laptop.engine.round()
        self.replayable += laptop.link_to.sent
        laptop.link_to.sent.clear()

    def _replay(self, laptop: Laptop) -> None:
        """A request of any laptop, from any time before, arrives once more; nobody waits for its answer."""
        if self.replayable:
            assert laptop.link_to.inner is not None
            laptop.link_to.inner.send(self.chance.choice(self.replayable))

    def _restart(self, laptop: Laptop) -> None:
        laptop.restart()

    # --- what must hold

    def check(self) -> None:
        cloud = self.village.cloud
        group_uid = self.laptops[0].group_uid
        log = cloud.log(group_uid)
        in_cloud = {uid: (seq, own) for seq, uid, own in log}
        assert [seq for seq, _, _ in log] == list(range(1, len(log) + 1)), "the sequence has a gap"
        assert len(in_cloud) == len(log), "an operation stands twice in the cloud"
        assert cloud.balance(group_uid) == cloud.stated_balance(group_uid), "the cloud's balance is not its entries"
        safe: dict[Uid, bytes] = {uid: own for _, uid, own in log}
        for laptop in self.laptops:
            self._check_laptop(laptop, in_cloud)
            safe |= {uid: own for uid, _, own in laptop.waiting()}
        for uid, own in self.wrote.items():
            assert uid in safe, "an operation that people saw as saved is nowhere"
            assert safe[uid] == own, "an operation changed"

    def _check_laptop(self, laptop: Laptop, in_cloud: dict[Uid, tuple[int, bytes]]) -> None:
        laptop.assert_sound()
        for seq, uid, own in laptop.log():
            assert in_cloud.get(uid) == (seq, own), "confirmed here, but the cloud does not have it"
        waiting = [row for _, row, _ in laptop.waiting()]
        assert laptop.engine.status("idle").waiting == len(waiting)
        synced = {row[0] for row in laptop.connection.execute("SELECT uid FROM contributions WHERE status = 'synced'")}
        assert synced.isdisjoint(waiting), "shown as synced while something about it waits"
        assert synced <= set(in_cloud), "shown as synced, but the cloud does not have it"
        assert laptop.balance() == laptop.cash(), "the balance is not what the entries say"


def play(seed: int, village: Village) -> None:
    """Plays one history and clears it away. A failure names the seed."""
    history = History(seed, village)
    try:
        history.play()
    except AssertionError as error:
        raise AssertionError(f"history with seed {seed}: {error}") from error
    finally:
        village.close()
        for laptop in village.laptops:
            shutil.rmtree(laptop.folder, ignore_errors=True)
        village.laptops.clear()
