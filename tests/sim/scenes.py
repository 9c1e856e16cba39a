"""Every kind of transaction that syncing makes, ready to be run on any database: what disks and kills are tried on."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from savingsdesk.core.errors import Environment
from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import sealed
from savingsdesk.db import groups, sync_queue
from savingsdesk.db.connection import Connection
from tests.sim import deeds
from tests.sim.clouds import Cloud
from tests.sim.histories import START_MS
from tests.sim.laptops import Laptop
from tests.sim.links import Link

GROUP, AUTHOR, STRANGER = (bytes.fromhex(f"019fffffffff7000800000000000000{digit}") for digit in "123")


class Stage:
    """A laptop on a database, its cloud, and another laptop of the same group."""

    def __init__(self, connection: Connection) -> None:
        self.now = START_MS
        self.chance = random.Random(42)
        self.cloud = Cloud(self._tick, self.chance)
        self.laptop = Laptop("laptop", self._tick, self.chance, self._link(), connection=connection)
        deeds.found(self.laptop, GROUP, AUTHOR)
        self.sync()
        self.other = Laptop("other", self._tick, self.chance, self._link())
        self.other.take_up(GROUP, AUTHOR)
        self.other.round(GROUP)

    def _tick(self) -> int:
        self.now += 1
        return self.now

    def _link(self) -> Link:
        return Link(self.cloud, self.chance)

    def sync(self) -> None:
        """Raises what the disk says."""
        self.laptop.engine(GROUP).round()

    def write(self, laptop: Laptop, count: int) -> None:
        for _ in range(count):
            deeds.act(laptop, GROUP, self.chance)

    # --- what is prepared, so that the next `sync` makes this transaction

    def prepare_answer(self) -> None:
        self.write(self.laptop, 8)
        self.write(self.other, 8)
        self.other.round(GROUP)

    def prepare_epoch(self) -> None:
        self.write(self.laptop, 3)
        kept = self.cloud.groups[GROUP].logged
        self.cloud.put_back(GROUP, kept[: len(kept) // 2], f"epoch {len(kept)}")

    def prepare_renewal(self) -> None:
        """A twin has sent something under the number that comes next here."""
        self.write(self.laptop, 4)
        first = next(each for each in sync_queue.by_device(self.laptop.connection) if self._is_own(each.device_uid))
        twins = replace(first, uid=self.chance.randbytes(16), operation="delete", entity="contribution", data={})
        self.cloud.groups[GROUP].receive([replace(twins, hash=sealed(twins))])

    def _is_own(self, device_uid: Uid) -> bool:
        return device_uid == self.laptop.state(GROUP).device_uid

    def prepare_repair(self) -> None:
        """The cloud was put back in silence, and another operation stands where the last one stood."""
        group = self.cloud.groups[GROUP]
        last = group.logged[-1]
        uid = self.chance.randbytes(16)
        others = replace(last, uid=uid, entity_uid=uid, device_uid=self.chance.randbytes(16), device_seq=1)
        self.cloud.put_back(GROUP, [*group.logged[:-1], replace(others, hash=sealed(others))], group.epoch)


SCENES: tuple[tuple[str, Callable[[Stage], None]], ...] = (
    ("answer", Stage.prepare_answer),
    ("epoch", Stage.prepare_epoch),
    ("renewal", Stage.prepare_renewal),
    ("repair", Stage.prepare_repair),
)


def held(connection: Connection) -> set[Uid]:
    rows = connection.execute("SELECT uid FROM sync_queue UNION SELECT uid FROM sync_log")
    return {row[0] for row in rows}


def everything(connection: Connection) -> dict[str, list[Any]]:
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}


def assert_sound(connection: Connection) -> None:
    """What holds in the database of a laptop at any moment, also after the worst of them."""
    assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    assert groups.disagreeing(connection) == [], "the balance is not what the entries say"
    both = "SELECT count(*) FROM sync_queue JOIN sync_log USING (uid)"
    assert connection.execute(both).fetchone() == (0,), "an operation both waits and is confirmed"
    wrong = "SELECT count(*) FROM sync_state s WHERE log_count <> (SELECT count(*) FROM sync_log WHERE seq <= s.cursor)"
    assert connection.execute(wrong).fetchone() == (0,), "the log has a gap before the cursor"
    shown = (
        "SELECT count(*) FROM contributions c WHERE status = 'synced' "
        "AND EXISTS (SELECT 1 FROM sync_queue q WHERE q.entity_uid = c.uid)"
    )
    assert connection.execute(shown).fetchone() == (0,), "shown as synced while something about it waits"


def code_of(act: Callable[[], None]) -> str:
    try:
        act()
    except Environment as failure:
        return failure.code
    return ""
