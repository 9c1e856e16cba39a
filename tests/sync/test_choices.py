"""What the Sync screen shows of two laptops and a real cloud: conflicts and how people settle them, for good."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from savingsdesk.cloud.database import Pool
from savingsdesk.core.errors import Refused
from savingsdesk.desk import cloud
from savingsdesk.desk.cloud import Overview
from savingsdesk.sync import bundle, taking_in
from tests.sync.laptops import DAY, Laptop, Village, assert_all_equal, settle


def seen(laptop: Laptop) -> Overview:
    return cloud.overview(laptop.books)


def member(laptop: Laptop) -> bytes:
    return bytes(laptop.one("SELECT uid FROM users WHERE number = 2"))


@pytest.mark.parametrize("keeps_first", [True, False])
def test_a_choice_is_shown_on_both_laptops_and_one_decision_settles_it_everywhere(
    near: Village, keeps_first: bool
) -> None:
    first, second = near.pair()
    first.change("user", member(first), phone="077 1", password="$2b$04$" + "a" * 53)
    second.change("user", member(second), phone="077 2", password="$2b$04$" + "b" * 53)
    settle(first, second)
    for laptop in (first, second):
        choice = seen(laptop).choices[0]
        assert len(seen(laptop).choices) == 1  # the password is nobody's to read
        assert (choice.field, choice.stands, choice.other, choice.of) == ("phone", "077 1", "077 2", "Member 0")
    choice = seen(second).choices[0]
    with pytest.raises(Refused, match=r"choice\.unknown"):
        cloud.decide(second.books, choice, "077 3")
    wanted = "077 1" if keeps_first else "077 2"
    cloud.decide(second.books, choice, wanted)
    assert seen(second).choices == []
    settle(second, first)
    for laptop in (first, second):
        assert seen(laptop).choices == []
        assert laptop.one("SELECT phone FROM users WHERE number = 2") == wanted
    assert_all_equal(near.cloud, first, second)


def test_money_that_two_laptops_wrote_for_one_member_names_both_lines(near: Village) -> None:
    first, second = near.pair()
    for laptop in (first, second):
        laptop.pay(500)
    settle(first, second)
    (twins,) = seen(first).twins
    assert (twins.amount, len(twins.lines)) == (500, 2)
    assert seen(second).twins[0].amount == 500


def test_laptops_are_named_with_their_last_entry_and_what_of_them_waits(near: Village, tmp_path: Path) -> None:
    first, second = near.pair()
    second.pay_often(2)
    bundle.write(second.books.store, second.group_uid, tmp_path, now_ms=0, entropy=os.urandom)
    taking_in.take_in(first.books.store, first.group_uid, tmp_path, day=DAY, entropy=os.urandom)
    told = seen(first)
    assert (told.waiting, told.of_others) == (2, 2)
    assert {each.is_this: each.waiting for each in told.devices} == {True: 0, False: 2}
    first.sync()
    assert (seen(first).waiting, seen(first).of_others) == (0, 0)


def test_a_restored_cloud_is_filled_with_its_progress(near: Village, pool: Pool) -> None:
    first = near.found()
    first.pay_often(250)
    first.sync()
    assert seen(first).resending == 0
    first.restart()  # its batches begin small again
    near.cloud.go_back(pool, first, 20)
    told: list[tuple[int, int]] = []

    def look(_done: int, _of: int) -> None:
        told.append((seen(first).resent, seen(first).resending))

    first.engine.round(look)
    head = len(first.log())
    assert {of for _, of in told[:-1]} == {head}
    assert [done for done, _ in told[:-1]] == sorted(done for done, _ in told[:-1])
    assert len(told) > 2
    assert (seen(first).resent, seen(first).resending) == (0, 0)
    assert_all_equal(near.cloud, first)
