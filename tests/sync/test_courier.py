"""The USB courier: what goes by stick is whole or refused, says nothing to strangers, and counts once everywhere."""

from __future__ import annotations

import hashlib
import os
import random
import re
from pathlib import Path

import pytest

from savingsdesk.cloud.database import Pool
from savingsdesk.core.courier import TakenIn, WrittenOut
from savingsdesk.core.errors import Environment
from savingsdesk.core.operations import ENTITIES
from savingsdesk.db import identity
from savingsdesk.desk import backup
from savingsdesk.desk.verify import verify
from savingsdesk.sync import bundle, taking_in
from tests.sync.laptops import DAY, Laptop, Stranger, Village, assert_all_equal, settle
from tests.sync.test_restored import link, paid, restored


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def write(laptop: Laptop, stick: Path) -> WrittenOut:
    return bundle.write(
        laptop.books.store, laptop.group_uid, stick, now_ms=laptop.clock.now_ms(), entropy=laptop.tools.entropy
    )


def take(laptop: Laptop, place: Path) -> TakenIn:
    taken = taking_in.take_in(laptop.books.store, laptop.group_uid, place, day=DAY, entropy=laptop.tools.entropy)
    laptop.assert_sound()
    return taken


def carry(stick: Path, *laptops: Laptop) -> None:
    """The stick goes round, until everybody has met everybody."""
    for laptop in [*laptops, *laptops]:
        if list(stick.iterdir()):
            take(laptop, stick)
        write(laptop, stick)
    for laptop in laptops:
        take(laptop, stick)


def second_of(at: Village, first: Laptop) -> Laptop:
    """Another laptop of a group that has no cloud, made of a backup."""
    return restored(at, backup.make(first.session).backup)


def assert_same_books(*laptops: Laptop) -> None:
    rows = [laptop.rows() for laptop in laptops]
    for entity in ENTITIES:
        assert all(each[entity] == rows[0][entity] for each in rows), entity
    assert len({laptop.balance() for laptop in laptops}) == 1
    for laptop in laptops:
        laptop.assert_sound()
        assert verify(laptop.session.books) == []


def a_member(laptop: Laptop) -> bytes:
    return bytes(laptop.one("SELECT uid FROM users WHERE number = 2"))


def test_two_laptops_without_a_cloud_have_equal_books_by_stick(here: Village, stick: Path) -> None:
    first = here.found(linked=False)
    second = second_of(here, first)
    paid(first, 500)
    entry = paid(second, 700)
    first.change("user", a_member(first), phone="077 1")
    second.change("user", a_member(second), phone="077 2")
    carry(stick, first, second)
    assert_same_books(first, second)
    assert first.balance() == 1_200
    assert first.status_of(entry) == "pending"
    # Who saw the other's value and writes after it is the last on both.
    first.change("user", a_member(first), phone="077 3")
    carry(stick, first, second)
    assert_same_books(first, second)
    assert second.one("SELECT phone FROM users WHERE number = 2") == "077 3"


def test_a_clock_that_runs_behind_does_not_undo_what_was_written_after(here: Village, stick: Path) -> None:
    first = here.found(linked=False)
    second = second_of(here, first)
    first.change("user", a_member(first), phone="077 1")
    carry(stick, first, second)
    second.close()
    second.clock.offset_ms = -20 * 365 * 86_400_000
    second._open()
    second.change("user", a_member(second), phone="077 2")
    second.change("user", a_member(second), phone="077 3")
    carry(stick, first, second)
    assert_same_books(first, second)
    assert first.one("SELECT phone FROM users WHERE number = 2") == "077 3"


def test_random_years_of_three_laptops_and_a_stick_end_in_equal_books_and_then_in_the_clouds(
    near: Village, stick: Path
) -> None:
    for seed in range(3):
        chance = random.Random(seed)
        at = Village(near.folder / f"seed-{seed}", near.cloud, near._inner)
        place = stick / str(seed)
        place.mkdir()
        first = at.found(linked=False)
        laptops = [first, second_of(at, first), second_of(at, first)]
        for _ in range(40):
            laptop, act = chance.choice(laptops), chance.randrange(6)
            if act == 0:
                paid(laptop, chance.randrange(1, 90) * 100)
            elif act == 1:
                laptop.change("user", a_member(laptop), phone=f"077 {chance.randrange(99)}")
            elif act == 2:
                laptop.change("user", a_member(laptop), name=f"Beatrice {chance.randrange(9)}")
            elif act == 3 and laptop.one("SELECT count(*) FROM contributions WHERE voided_at IS NULL"):
                laptop.take_back(
                    "contribution",
                    laptop.one("SELECT uid FROM contributions WHERE voided_at IS NULL ORDER BY random() LIMIT 1"),
                )
            elif act == 4:
                write(laptop, place)
            elif list(place.iterdir()):
                take(laptop, place)
        carry(place, *laptops)
        assert_same_books(*laptops)
        first.link()
        for other in laptops[1:]:
            link(other)
        settle(*laptops, rounds=3)
        assert_all_equal(at.cloud, *laptops)
        assert_same_books(*laptops)
        at.close()


def test_what_came_by_stick_reaches_the_cloud_through_another_laptop_and_comes_back(here: Village, stick: Path) -> None:
    officer = here.found()
    officer.sync()
    village_laptop = second_of(here, officer)  # it knows the address, and never sees a network
    entry = paid(village_laptop, 700)
    write(village_laptop, stick)
    taken = take(officer, stick)
    assert taken.fresh == 2  # the entry, and that there is another laptop
    assert officer.status_of(entry) == "pending"
    assert officer.engine.status("idle").waiting == 2
    paid(officer, 500)
    status = officer.sync()
    assert (status.waiting, status.problem) == (0, "")
    assert officer.status_of(entry) == "synced"
    write(officer, stick)
    take(village_laptop, stick)
    assert village_laptop.balance() == officer.balance() == here.cloud.balance(officer.group_uid) == 1_200
    assert village_laptop.status_of(entry) == "pending"  # nobody but the cloud itself says otherwise
    # Years later it meets the cloud: what was carried counts once.
    village_laptop.sync()
    officer.sync()
    assert_all_equal(here.cloud, officer, village_laptop)
    assert village_laptop.status_of(entry) == "synced"


def test_a_conflict_of_two_laptops_by_stick_ends_as_the_sequence_says(near: Village, stick: Path) -> None:
    first, second = near.pair()
    member = a_member(first)
    first.change("user", member, phone="077 1")
    second.change("user", member, phone="077 2")
    write(first, stick)
    take(second, stick)
    write(second, stick)
    take(first, stick)
    assert_same_books(first, second)
    settle(second, first)
    assert_all_equal(near.cloud, first, second)
    assert_same_books(first, second)


@pytest.mark.parametrize("relayed_first", [True, False])
def test_what_goes_both_by_stick_and_by_network_stands_once(near: Village, stick: Path, relayed_first: bool) -> None:
    first, second = near.pair()
    entry = paid(first, 500)
    write(first, stick)
    if relayed_first:
        take(second, stick)
        second.sync()
        first.sync()
    else:
        first.sync()
        take(second, stick)
        second.sync()
    assert second.status_of(entry) == first.status_of(entry) == "synced"
    settle(first, second)
    assert_all_equal(near.cloud, first, second)
    assert first.engine.status("idle").problem == second.engine.status("idle").problem == ""


def test_the_same_stick_twice_changes_nothing(here: Village, stick: Path) -> None:
    first = here.found(linked=False)
    second = second_of(here, first)
    paid(first, 500)
    write(first, stick)
    take(second, stick)
    before = second.everything()
    again = take(second, stick)
    assert (again.fresh, again.differing, again.copied) == (0, 0, 0)
    assert second.everything() == before
    write(second, stick)
    assert take(second, stick).fresh == 0
    assert second.everything() == before


def test_a_stranger_learns_nothing_from_the_stick(here: Village, stick: Path) -> None:
    first = here.found(linked=False)
    first.pay(123_456)
    file = write(first, stick).file
    raw = file.read_bytes()
    for word in ("Amina", "Member", "amina", "123456", first.session.group.name):
        assert word.encode() not in raw
    for uid in (first.group_uid, first.state.device_uid):
        assert uid not in raw
        assert uid.hex().encode() not in raw
        assert uid.hex() not in file.name
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{6}\.sdcourier", file.name)
    sealed = raw[48:-32]
    assert len(set(sealed)) == 256  # nothing in it is like a text
    assert write(first, stick).file == file
    assert len(set(zip(raw[8:40], file.read_bytes()[8:40], strict=True))) > 1  # sealed anew, by another key
    stranger = here.found(linked=False)
    with pytest.raises(Environment) as failure:
        take(stranger, stick)
    assert failure.value.code == "courier.other_group"


def test_a_file_that_is_torn_anywhere_is_refused_whole(here: Village, stick: Path) -> None:
    first = here.found(linked=False)
    second = second_of(here, first)
    paid(first, 500)
    whole = write(first, stick).file.read_bytes()
    before = second.everything()
    torn = stick / "torn.sdcourier"
    chance = random.Random(3)
    places = [0, 7, 8, 39, 40, 47, 48, len(whole) - 33, len(whole) - 32, len(whole) - 1]
    places += [chance.randrange(len(whole)) for _ in range(60)]
    for place in places:
        for broken in (whole[:place], whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :], whole + b"x"):
            torn.write_bytes(broken)
            with pytest.raises(Environment) as failure:
                take(second, torn)
            assert failure.value.code in ("courier.damaged", "courier.unknown")
    assert second.everything() == before
    # One torn file in a folder: nothing of the others is used either.
    torn.write_bytes(whole[:-1])
    with pytest.raises(Environment, match=r"courier\.damaged"):
        take(second, stick)
    assert second.everything() == before
    with pytest.raises(Environment, match=r"courier\.missing"):
        take(second, stick / "gone.sdcourier")
    (stick / "note.txt").write_text("Mangoes 3000")
    with pytest.raises(Environment, match=r"courier\.unknown"):
        take(second, stick / "note.txt")


def test_a_file_that_was_changed_on_purpose_is_refused(here: Village, stick: Path) -> None:
    """Whoever makes the sum at the end anew still does not have the key."""
    first = here.found(linked=False)
    second = second_of(here, first)
    whole = write(first, stick).file.read_bytes()
    body = whole[:60] + bytes([whole[60] ^ 1]) + whole[61:-32]
    forged = stick / "forged.sdcourier"
    forged.write_bytes(body + hashlib.sha256(body).digest())
    with pytest.raises(Environment, match=r"courier\.other_group"):
        take(second, forged)


def test_a_copied_folder_becomes_a_laptop_of_its_own_when_the_two_meet_by_stick(here: Village, stick: Path) -> None:
    first = here.found(linked=False)
    copy = here.clone(first)
    paid(first, 500)
    paid(copy, 700)
    former = first.state.device_uid
    write(copy, stick)
    take(first, stick)
    assert first.state.device_uid != former
    write(first, stick)
    take(copy, stick)
    assert first.balance() == copy.balance() == 1_200
    assert {each.uid for each in copy.queue()} == {each.uid for each in first.queue()}
    first.link()
    first.sync()
    link(copy)
    settle(copy, first)
    assert_all_equal(here.cloud, first, copy)


def test_what_names_a_row_that_never_came_waits_for_it(here: Village, stick: Path, pool: Pool) -> None:
    first = here.found()
    first.sync()
    second = second_of(here, first)
    stranger = Stranger(first.group_uid, first.one("SELECT uid FROM users WHERE number = 1"))
    user = stranger.make(
        "insert",
        "user",
        {"username": "zena@x", "role": "member", "name": "Zena", "number": 9, "joined_on": DAY},
    )
    change = stranger.make("update", "user", {"phone": "077 9"}, entity_uid=user.uid)
    key = bundle.group_key(first.connection, first.group_uid)
    late, early = stick / "late.sdcourier", stick / "early.sdcourier"
    for file, operation in ((late, change), (early, user)):
        content = bundle.Content(stranger.device_uid, 0, [operation])
        file.write_bytes(bundle.seal(key, first.group_uid, content, os.urandom(32)))
    assert take(second, late).fresh == 1
    assert second.one("SELECT count(*) FROM users WHERE name = 'Zena'") == 0
    take(second, early)
    assert second.one("SELECT phone FROM users WHERE name = 'Zena'") == "077 9"
    settle(second, first)
    assert_all_equal(here.cloud, first, second)


def test_the_key_of_the_group_outlives_a_new_identity_and_is_no_other_groups(here: Village) -> None:
    first = here.found(linked=False)
    before = bundle.group_key(first.connection, first.group_uid)
    copy = here.clone(first)
    with copy.books.store.transaction():
        identity.renew(copy.books.store, copy.group_uid, os.urandom, DAY)
    assert bundle.group_key(copy.connection, copy.group_uid) == before
    other = here.found(linked=False)
    assert bundle.group_key(other.connection, other.group_uid) != before


def test_a_stick_that_is_full_keeps_the_former_file(
    here: Village, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = here.found(linked=False)
    file = write(first, stick).file
    before = file.read_bytes()
    monkeypatch.setattr(os, "fsync", _full)
    with pytest.raises(Environment, match=r"courier\.place_full"):
        write(first, stick)
    monkeypatch.undo()
    assert [each.name for each in stick.iterdir()] == [file.name]
    assert file.read_bytes() == before
    with pytest.raises(Environment, match=r"courier\.place_missing"):
        write(first, stick / "pulled out")


def _full(_descriptor: int) -> None:
    raise OSError(28, "full")


def test_a_large_log_goes_in_batches_and_pieces(near: Village, stick: Path) -> None:
    first = near.found(linked=False)
    second = second_of(near, first)
    first.pay_often(3_000)
    told: list[tuple[int, int]] = []
    file = write(first, stick).file
    assert file.stat().st_size < 3_000 * 40
    taking_in.take_in(
        second.books.store,
        second.group_uid,
        stick,
        day=DAY,
        entropy=os.urandom,
        progress=lambda done, of: told.append((done, of)),
    )
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1] > 3_000
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    carry(stick, second, first)
    assert_same_books(first, second)
