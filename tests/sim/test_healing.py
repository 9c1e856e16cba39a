"""What random histories found, each as the shortest story that shows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from savingsdesk.core.operations import Operation, sealed
from savingsdesk.db import identity, migrate, sync_queue
from tests.sim import deeds
from tests.sim.histories import play
from tests.sim.laptops import Laptop, blank, copied
from tests.sim.links import Link
from tests.sim.scenes import GROUP, Stage, assert_sound, held

# Each of these histories once ended with books or logs that differed, in an error, or never.
SEEDS = (8, 25, 29, 40, 47, 57, 115, 1534, 2780, 2970, 3191, 3234, 3342, 3417, 3696, 4393, 4452)


@pytest.fixture
def stage() -> Iterator[Stage]:
    connection = blank()
    migrate.migrate(connection, lambda _: None)
    stage = Stage(connection)
    yield stage
    stage.laptop.close()
    stage.other.close()


def pay(laptop: Laptop) -> bytes:
    """One entry; its uid."""
    before = held(laptop.connection)
    deed = deeds.Deed(laptop, GROUP, laptop.chance)
    deed.insert("contribution", **deed.money(kind="fine", date=deeds.DAY))
    (uid,) = held(laptop.connection) - before
    return uid


def log(laptop: Laptop) -> list[bytes]:
    return [row[0] for row in laptop.rows("SELECT hash FROM sync_log ORDER BY seq")]


def assert_equal_logs(stage: Stage, *laptops: Laptop) -> None:
    for laptop in laptops:
        assert_sound(laptop.connection)
        assert log(laptop) == [each.hash for each in stage.cloud.groups[GROUP].logged]
        assert laptop.rows("SELECT count(*) FROM sync_queue") == [(0,)]


def settle(*laptops: Laptop) -> None:
    for laptop in (*laptops, *laptops):
        assert laptop.round(GROUP)


def test_the_same_operations_in_another_order_are_noticed(stage: Stage) -> None:
    pay(stage.laptop)
    settle(stage.laptop, stage.other)
    pay(stage.other)
    settle(stage.other, stage.laptop)
    group = stage.cloud.groups[GROUP]
    *first, last_but_one, last = group.logged
    stage.cloud.put_back(GROUP, [*first, last, last_but_one], group.epoch)
    settle(stage.laptop, stage.other)
    assert_equal_logs(stage, stage.laptop, stage.other)


def test_what_nobody_can_read_does_not_hide_that_the_logs_differ(stage: Stage) -> None:
    deeds.write_poison(stage.laptop, GROUP, lambda blank: replace(blank, data={"amount": "much"}))
    pay(stage.laptop)
    settle(stage.laptop, stage.other)
    assert stage.laptop.state(GROUP).problem == "sync.kept_aside"
    lost = pay(stage.laptop)
    settle(stage.laptop)
    stage.prepare_repair()
    settle(stage.laptop, stage.other)
    assert lost in held(stage.other.connection)
    assert_equal_logs(stage, stage.laptop, stage.other)


def test_what_a_restored_cloud_takes_for_a_fork_goes_on_in_another_name(stage: Stage) -> None:
    """The other laptop went on from an older copy under the same numbers; only this one has what it wrote before."""
    stage.other.back_up()
    backup = list(stage.cloud.groups[GROUP].logged)
    lost = [pay(stage.other), pay(stage.other)]
    settle(stage.other, stage.laptop)
    stage.other.restore(0, in_program=False)
    stage.cloud.put_back(GROUP, backup, "anew")
    pay(stage.other)
    settle(stage.other)
    settle(stage.laptop, stage.other)
    assert {*lost} <= stage.cloud.groups[GROUP].seq_of.keys()
    own = stage.laptop.state(GROUP).device_uid
    placed = [stage.cloud.groups[GROUP].logged[stage.cloud.groups[GROUP].seq_of[uid] - 1] for uid in lost]
    assert {each.device_uid for each in placed} == {own}
    assert [row[0] for row in stage.laptop.rows("SELECT device_uid FROM contributions WHERE uid = ?", lost[0])] == [own]
    assert_equal_logs(stage, stage.laptop, stage.other)


def test_a_clone_whose_twins_have_sent_what_it_has_becomes_a_laptop_of_its_own(stage: Stage) -> None:
    older = copied_laptop(stage)
    shared = [pay(stage.laptop), pay(stage.laptop)]
    twin = stage.laptop.clone("twin", Link(stage.cloud, stage.chance))
    with twin.store.transaction():
        identity.renew(twin.store, GROUP, stage.chance.randbytes, deeds.DAY)
    settle(twin)
    pay(older)
    settle(older)
    settle(stage.laptop, older, twin)
    assert {*shared} <= stage.cloud.groups[GROUP].seq_of.keys()
    assert_equal_logs(stage, stage.laptop, older, twin)
    older.close()
    twin.close()


def copied_laptop(stage: Stage) -> Laptop:
    older = stage.laptop.clone("older", Link(stage.cloud, stage.chance))
    older.connection = copied(stage.laptop.connection)
    older.start()
    return older


def test_a_confirmed_form_of_what_waits_in_another_form_is_no_error_of_the_database(stage: Stage) -> None:
    """Two contents under one uid, and then a cloud that has lost the one it had."""
    uid = pay(stage.laptop)
    (mine,) = [each for each in queue(stage.laptop) if each.uid == uid]
    theirs = replace(mine, device_uid=stage.chance.randbytes(16), device_seq=1, data={**mine.data, "amount": 7})
    backup = list(stage.cloud.groups[GROUP].logged)
    stage.cloud.groups[GROUP].receive([replace(theirs, hash=sealed(theirs))])
    settle(stage.laptop)
    assert stage.laptop.state(GROUP).problem == "sync.kept_aside"
    stage.cloud.put_back(GROUP, backup, "anew")
    settle(stage.laptop)
    assert stage.laptop.state(GROUP).problem == ""
    assert_equal_logs(stage, stage.laptop)


def queue(laptop: Laptop) -> list[Operation]:
    return list(sync_queue.by_device(laptop.connection))


@pytest.mark.parametrize("seed", SEEDS)
def test_a_history_that_once_broke(seed: int) -> None:
    play(seed)
