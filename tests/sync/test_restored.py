"""A laptop that was made of a backup, beside the one that the backup was made of: nothing lost, nothing doubled."""

from __future__ import annotations

import random

import pytest

from savingsdesk.core.ids import Uid, group_code
from savingsdesk.db import vault
from savingsdesk.desk import backup, meetings, seals
from savingsdesk.desk.verify import verify
from savingsdesk.sync import engine
from tests import village
from tests.sync.laptops import Clock, Laptop, Village, assert_all_equal, settle, tools_of
from tests.sync.links import Link


def restored(at: Village, made: backup.Backup) -> Laptop:
    """Another machine with the books of a backup."""
    clock, place = Clock(), at._next_folder()
    backup.restore(made.file, place, "amina", village.PASSWORD, tools_of(clock, "Laptop of the market")).close()
    return at._add(Laptop(place, at.cloud, clock, Link(at._inner)))


def link(laptop: Laptop) -> None:
    username = f"amina@{group_code(laptop.group_uid)}"
    engine.link(laptop.books.store, laptop.group_uid, laptop.cloud.where, username, village.PASSWORD, laptop.means)


def paid(laptop: Laptop, amount: int) -> Uid:
    """An entry of its own, which no other one replaces. Answers its uid."""
    laptop.pay_often(1, amount)
    return bytes(laptop.one("SELECT uid FROM contributions ORDER BY id DESC LIMIT 1"))


def backed_up(laptop: Laptop) -> backup.Backup:
    return backup.make(laptop.session).backup


def test_what_waited_in_the_backup_goes_out_once_when_the_old_laptop_is_gone(here: Village) -> None:
    first = here.found()
    first.sync()
    entries = [paid(first, 500), paid(first, 700)]
    made = backed_up(first)
    before = first.queue()
    second = restored(here, made)
    assert [each for each in second.queue() if each.device_uid == first.state.device_uid] == before
    status = second.sync()
    assert (status.waiting, status.problem) == (0, "")
    assert [second.status_of(uid) for uid in entries] == ["synced", "synced"]
    assert_all_equal(here.cloud, second)
    assert verify(second.session.books) == []


@pytest.mark.parametrize("old_is_first", [True, False])
def test_both_laptops_send_what_waited_and_it_stands_once(near: Village, old_is_first: bool) -> None:
    first = near.found()
    first.sync()
    meeting = first.meeting()
    shared = [paid(first, 500), paid(first, 700)]
    first.change("user", first.one("SELECT uid FROM users WHERE number = 2"), phone="077 1")
    first.take_back("contribution", shared[1])
    made = backed_up(first)
    paid(first, 900)
    second = restored(near, made)
    assert second.state.device_uid != first.state.device_uid
    paid(second, 1100)
    assert second.meeting() == meeting
    for laptop in (first, second) if old_is_first else (second, first):
        assert laptop.sync().problem == ""
    settle(first, second)
    assert_all_equal(near.cloud, first, second)
    assert first.balance() == 500 + 900 + 1100
    for laptop in (first, second):
        assert verify(laptop.session.books) == []
        assert laptop.engine.status("idle").problem == ""


def test_what_the_old_laptop_sent_after_the_backup_comes_back_from_the_cloud(near: Village) -> None:
    first = near.found()
    paid(first, 500)
    made = backed_up(first)
    paid(first, 700)
    first.sync()
    second = restored(near, made)
    assert second.balance() == 500
    second.sync()
    first.sync()
    assert second.balance() == 1200
    assert_all_equal(near.cloud, first, second)


def test_a_group_that_never_met_its_cloud_meets_it_from_the_restored_laptop(near: Village) -> None:
    first = near.found(linked=False)
    paid(first, 500)
    made = backed_up(first)
    second = restored(near, made)
    assert second.engine.status("idle").problem == ""
    near.cloud.give_account(second.group_uid)
    link(second)
    second.sync()
    assert_all_equal(near.cloud, second)


def test_a_change_after_the_restore_follows_the_one_that_waited_and_is_no_conflict(near: Village) -> None:
    first = near.found()
    first.sync()
    someone = first.one("SELECT uid FROM users WHERE number = 2")
    first.change("user", someone, phone="077 1")
    first.change("user", someone, phone="077 2")
    second = restored(near, backed_up(first))
    second.change("user", someone, phone="077 3")
    assert second.one("SELECT phone FROM users WHERE uid = ?", someone) == "077 3"
    assert verify(second.session.books) == []
    settle(first, second)
    settle(second, first)
    for laptop in (first, second):
        assert laptop.one("SELECT phone FROM users WHERE uid = ?", someone) == "077 3"
        assert laptop.one("SELECT count(*) FROM sync_log WHERE outcome = 'conflict'") == 0
    assert_all_equal(near.cloud, first, second)


def test_a_seal_made_after_the_restore_holds_what_waited_in_the_backup(near: Village) -> None:
    first = near.found()
    first.sync()
    first.pay(500)
    second = restored(near, backed_up(first))
    paid(second, 700)
    meeting = second.meeting()
    meetings.close_meeting(second.books, meeting, 1200, "")
    assert seals.late(second.books, meeting) == []
    settle(second, first)
    settle(second, first)
    assert_all_equal(near.cloud, first, second)
    for laptop in (first, second):
        assert seals.late(laptop.books, meeting) == []
        assert verify(laptop.session.books) == []


def test_one_backup_restored_on_two_laptops_makes_two_new_ones(near: Village) -> None:
    first = near.found()
    first.sync()
    paid(first, 500)
    made = backed_up(first)
    second, third = restored(near, made), restored(near, made)
    assert len({each.state.device_uid for each in (first, second, third)}) == 3
    assert len({each.state.device_key for each in (first, second, third)}) == 3
    paid(second, 100)
    paid(third, 200)
    settle(third, second, first)
    settle(third, second, first)
    assert_all_equal(near.cloud, first, second, third)
    assert first.balance() == 800


def test_a_backup_of_a_restored_laptop_that_had_not_sent_yet_is_restored_again(near: Village) -> None:
    first = near.found()
    first.sync()
    paid(first, 500)
    second = restored(near, backed_up(first))
    paid(second, 100)
    third = restored(near, backed_up(second))
    paid(third, 200)
    third.sync()
    assert third.queue() == []
    assert third.balance() == 800
    settle(first, third)
    assert_all_equal(near.cloud, first, third)


@pytest.mark.parametrize("seed", range(12))
def test_whatever_both_do_after_a_backup_everything_stands_once(near: Village, seed: int) -> None:
    chance = random.Random(seed)
    first = near.found()
    first.pay_often(chance.randint(1, 60))
    if chance.random() < 0.7:
        first.sync()
    first.pay_often(chance.randint(0, 90))
    laptops = [first]
    wrote: set[bytes] = set()
    made = backed_up(first)
    for step in range(40):
        if step in (5, 20):
            laptops.append(restored(near, made if step == 5 else backed_up(chance.choice(laptops))))
        laptop = chance.choice(laptops)
        act = chance.choice(["pay", "pay", "back", "name", "sync", "part"])
        if act == "pay":
            laptop.pay_often(chance.randint(1, 4), 100)
        elif act == "back":
            laptop.take_back("contribution", paid(laptop, 300))
        elif act == "name":
            uids = laptop.connection.execute("SELECT uid FROM users ORDER BY uid").fetchall()
            laptop.change("user", chance.choice(uids)[0], phone=f"{step}")
        elif act == "sync":
            laptop.sync()
        else:
            laptop.engine._batch = chance.randint(1, 9)
        wrote |= {uid for uid, _, _ in laptop.waiting()}
        laptop.assert_sound()
    for _ in range(6):
        settle(*laptops)
    assert_all_equal(near.cloud, *laptops)
    assert wrote <= {uid for _, uid, _ in first.log()}
    for laptop in laptops:
        assert verify(laptop.session.books) == []


def test_the_vault_of_a_restored_laptop_is_its_own(near: Village) -> None:
    first = near.found()
    second = restored(near, backed_up(first))
    assert (second.folder / vault.FOLDER / vault.DATABASE).exists()
    assert second.one("SELECT count(*) FROM devices") == 2
