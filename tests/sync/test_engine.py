"""What sync promises (SYNC.md): nothing lost, nothing twice, nothing shown as synced that is not; with a real cloud."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from savingsdesk.cloud import feed
from savingsdesk.cloud.database import Pool
from savingsdesk.core.errors import Environment
from savingsdesk.core.ids import Uid, group_code
from savingsdesk.core.model import Presence
from savingsdesk.core.operations import Operation, Outcome
from savingsdesk.db import meetings as attendance
from savingsdesk.db import sync_log, sync_state, vault
from savingsdesk.desk import contributions, groups, meetings, members, seals
from savingsdesk.desk.verify import verify
from savingsdesk.sync import engine, protocol
from savingsdesk.sync.client import NotUnderstood
from savingsdesk.sync.engine import FIRST_BATCH, Means
from tests import village
from tests.cloud.laptop import take_in
from tests.sync.laptops import DAY, Clock, Laptop, Stranger, Village, assert_all_equal, settle
from tests.sync.links import CUT, DOUBLE, DROP, FAIL, LOSE, OK, Link


class Crash(Exception):
    """Whatever ends a process in the middle of something."""


def sizes_sent(laptop: Laptop) -> list[int]:
    """How many operations each request took along."""
    found = []
    for request in laptop.link_to.sent:
        message = protocol.unpack(request.body)  # type: ignore[arg-type]
        found.append(len(message["operations"]["shape"]) if message["operations"] else 0)
    return found


# --- the way up --------------------------------------------------------------------------------------------------


def test_what_was_written_offline_arrives_over_real_https(here: Village) -> None:
    first = here.found()
    first.pay(500)
    waiting = len(first.queue())
    assert first.engine.status("offline").waiting == waiting
    status = first.sync()
    assert (status.state, status.waiting, status.problem) == ("idle", 0, "")
    assert status.last_sent_at is not None
    assert_all_equal(here.cloud, first)


def test_a_laptop_without_a_cloud_says_so_and_counts_what_waits(here: Village) -> None:
    first = here.found(linked=False)
    first.engine.round()
    status = first.engine.status("idle")
    assert (status.state, status.waiting) == ("unlinked", len(first.queue()))


def test_a_round_without_news_sends_one_empty_request(near: Village) -> None:
    first = near.found()
    first.sync()
    first.link_to.sent.clear()
    first.engine.take_changed()
    first.sync()
    assert sizes_sent(first) == [0]
    assert not first.engine.take_changed()


def test_batches_begin_with_a_meeting_and_double(near: Village) -> None:
    first = near.found()
    first.pay_often(400 - len(first.queue()))
    first.sync()
    assert sizes_sent(first) == [FIRST_BATCH, 200, 100]
    assert_all_equal(near.cloud, first)


def test_a_batch_whose_answer_was_lost_is_halved_down_to_one_and_grows_again(near: Village) -> None:
    first = near.found()
    first.pay_often(200)
    for fault in (DROP, LOSE, CUT, FAIL, DROP, DROP, DROP):
        with first.link_to.with_fault(fault), pytest.raises(NotUnderstood):
            first.engine.round()
    assert sizes_sent(first) == [100, 50, 25, 12, 6, 3, 1]
    assert first.one("SELECT max(attempts) FROM sync_queue") == 7
    first.link_to.sent.clear()
    first.sync()
    assert sizes_sent(first)[:4] == [1, 2, 4, 8]
    assert_all_equal(near.cloud, first)


def test_a_batch_of_long_texts_stays_below_the_largest_body(near: Village) -> None:
    first = near.found()
    first.engine._batch = 1_000
    cycle = first.one("SELECT uid FROM cycles").hex()
    with first.books.store.transaction():
        for number in range(120):
            noise = "".join(chr(0x4E00 + (number * 7919 + place * 104729) % 20_000) for place in range(1_900))
            first.books.insert("payout", DAY, cycle=cycle, kind="expense", fund="loan_fund", place="box", amount=1,
                               date=DAY, reason=noise)  # fmt: skip
    first.sync()
    assert max(len(request.body) for request in first.link_to.sent) < protocol.MOST_BODY  # type: ignore[arg-type]
    assert_all_equal(near.cloud, first)


@pytest.mark.parametrize("fault", [LOSE, CUT, DOUBLE])
def test_an_answer_that_is_lost_after_the_commit_doubles_nothing(here: Village, fault: str) -> None:
    first = here.found()
    first.pay(500)
    queue = first.queue()
    if fault == DOUBLE:
        with first.link_to.with_fault(DOUBLE):
            first.engine.round()
    else:
        with first.link_to.with_fault(fault), pytest.raises(NotUnderstood):
            first.engine.round()
        assert first.queue() == queue, "it is not known whether it arrived, so it still waits"
        assert len(here.cloud.log(first.group_uid)) == len(queue), "it did arrive"
        assert first.engine.status("offline").waiting == len(queue)
        assert first.status_of(queue[-1].uid) == "pending"
    first.sync()
    assert first.status_of(queue[-1].uid) == "synced"
    assert_all_equal(here.cloud, first)


def test_a_request_that_is_replayed_much_later_changes_nothing(near: Village) -> None:
    first, second = near.pair()
    first.pay(500)
    first.sync()
    old = first.link_to.sent[-1]
    first.pay(700)
    settle(first, second)
    before = near.cloud.log(first.group_uid)
    assert first.link_to.inner is not None
    assert first.link_to.inner.send(old).status_code == 200
    assert near.cloud.log(first.group_uid) == before
    settle(first, second)
    assert_all_equal(near.cloud, first, second)


def test_a_crash_before_the_commit_of_an_answer_leaves_everything_as_it_was(
    near: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = near.pair()
    second.pay(300)
    second.sync()
    first.pay(500)
    before = first.everything()

    def crash(*_: object, **__: object) -> None:
        raise Crash

    for step in ("confirm", "append", "hashes"):
        with monkeypatch.context() as patch:
            patch.setattr(sync_log, step, crash)
            with pytest.raises(Crash):
                first.engine.round()
        assert first.everything() == before, f"{step}: page and cursor are one transaction"
    with monkeypatch.context() as patch:
        patch.setattr(sync_state, "put", crash)
        with pytest.raises(Crash):
            first.engine.round()
    assert first.everything() == before
    first.restart()
    settle(first, second)
    assert_all_equal(near.cloud, first, second)


def test_a_crash_after_the_commit_of_an_answer_goes_on_from_there(
    near: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = near.found()
    first.pay_often(120)

    def crash(self: engine.Engine, answer: protocol.Answer) -> str:
        raise Crash

    with monkeypatch.context() as patch:
        patch.setattr(engine.Engine, "_problem_after", crash)
        with pytest.raises(Crash):
            first.engine.round()
    assert (first.state.cursor, first.state.log_count) == (FIRST_BATCH, FIRST_BATCH)
    first.assert_sound()
    first.restart()
    first.sync()
    assert sorted(sizes_sent(first)[1:]) == sorted({*sizes_sent(first)[1:]}), "nothing was sent twice"
    assert_all_equal(near.cloud, first)


# --- the way down ------------------------------------------------------------------------------------------------


def test_own_operations_come_back_as_numbers_alone(near: Village, monkeypatch: pytest.MonkeyPatch) -> None:
    first = near.found()
    first.pay_often(80)
    answers: list[protocol.Answer] = []
    taking = engine.Engine.take

    def take(self: engine.Engine, request: protocol.Request, answer: protocol.Answer) -> bool:
        answers.append(answer)
        return taking(self, request, answer)

    monkeypatch.setattr(engine.Engine, "take", take)
    first.sync()
    assert all(not answer.changes.others and len(answer.changes.own) <= 1 for answer in answers)
    assert sum(own.count for answer in answers for own in answer.changes.own) == len(first.log())


def test_a_page_at_a_time_is_taken_and_the_rest_follows(near: Village, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "MOST_OPERATIONS", 7)
    first, second = near.pair()
    first.pay_often(40)
    second.pay_often(40)
    settle(first, second)
    assert_all_equal(near.cloud, first, second)


def test_a_fetch_that_breaks_off_goes_on_where_it_was(near: Village, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "MOST_OPERATIONS", 20)
    first, second = near.pair()
    second.pay_often(90)
    second.sync()
    cursor = first.state.cursor
    with first.link_to.with_fault(OK, OK, CUT), pytest.raises(NotUnderstood):
        first.engine.round()
    assert first.state.cursor == cursor + 40
    first.assert_sound()
    first.sync()
    assert_all_equal(near.cloud, first, second)


def test_two_laptops_that_write_offline_at_once_end_with_one_log_and_one_set_of_books(here: Village) -> None:
    first, second = here.pair()
    for amount in (100, 200, 300):
        first.pay(amount, contributions.grid_ids(first.books, first.meeting())[amount // 100])
        second.pay(amount * 10, contributions.grid_ids(second.books, second.meeting())[amount // 100 - 1])
    first.change("group", first.group_uid, description="written on the first")
    with second.books.writing():
        second.books.insert("loan", DAY, user=second.one("SELECT uid FROM users WHERE number = 2").hex(),
                            cycle=second.one("SELECT uid FROM cycles").hex(), fund="loan_fund", place="box",
                            amount=1500, interest_rate=1000, method="flat", period="month", term=2,
                            first_charge=1, repaid_first="charge", date_issued=DAY, due_date="2027-01-28",
                            status="active")  # fmt: skip
    settle(first, second)
    assert_all_equal(here.cloud, first, second)
    assert first.balance() == 6600 - 1500
    assert verify(first.session.books) == verify(second.session.books) == []


def test_for_the_same_field_the_first_stands_on_both_and_the_second_is_a_conflict(near: Village) -> None:
    first, second = near.pair()
    first.change("group", first.group_uid, name="Umoja wa Kwanza")
    second.change("group", second.group_uid, name="Umoja wa Pili", description="of the second")
    refused = second.queue()[-1].uid
    settle(first, second)
    for laptop in (first, second):
        row = laptop.rows()["group"][first.group_uid.hex()]
        assert (row["name"], row["description"]) == ("Umoja wa Kwanza", "of the second")
        assert laptop.outcome(refused) == "conflict"
    assert_all_equal(near.cloud, first, second)


def test_a_conflict_is_known_even_where_the_answer_that_told_of_it_was_lost(near: Village) -> None:
    first, second = near.pair()
    first.change("group", first.group_uid, name="Umoja wa Kwanza")
    second.change("group", second.group_uid, name="Umoja wa Pili")
    refused = second.queue()[-1].uid
    first.sync()
    with second.link_to.with_fault(LOSE), pytest.raises(NotUnderstood):
        second.engine.round()
    settle(second, first)
    assert first.outcome(refused) == second.outcome(refused) == "conflict"
    assert_all_equal(near.cloud, first, second)


def test_different_fields_merge(near: Village) -> None:
    first, second = near.pair()
    member = first.one("SELECT uid FROM users WHERE number = 2")
    first.change("user", member, name="Beatrice Nakato")
    second.change("user", member, phone="0772 000 111")
    settle(first, second)
    row = second.rows()["user"][member.hex()]
    assert (row["name"], row["phone"]) == ("Beatrice Nakato", "0772 000 111")
    assert_all_equal(near.cloud, first, second)


def test_changes_that_follow_one_another_on_two_laptops_all_take_effect(near: Village) -> None:
    first, second = near.pair()
    for number, laptop in enumerate((first, second, first, first, second)):
        laptop.change("group", laptop.group_uid, name=f"Name {number}")
        settle(first, second)
    assert first.session.group.name == second.session.group.name == "Name 4"
    assert not sync_log.has_outcome(first.connection, first.session.books.group_id, "conflict")
    assert_all_equal(near.cloud, first, second)


def test_an_entry_that_is_taken_back_on_one_laptop_goes_on_the_other(near: Village) -> None:
    first, second = near.pair()
    entry = first.pay(500)
    settle(first, second)
    second.take_back("contribution", entry)
    assert (first.balance(), second.balance()) == (500, 0)
    settle(second, first)
    assert (first.balance(), second.balance()) == (0, 0)
    assert_all_equal(near.cloud, first, second)


def test_an_entry_that_both_take_back_is_taken_back_once(near: Village) -> None:
    first, second = near.pair()
    first.pay(500)
    settle(first, second)
    entry = first.pay(700)
    settle(first, second)
    for laptop in (first, second):
        laptop.take_back("contribution", entry)
    settle(first, second)
    assert first.balance() == second.balance() == near.cloud.balance(first.group_uid) == 0
    assert_all_equal(near.cloud, first, second)


def test_an_entry_that_is_replaced_on_two_laptops_keeps_both_new_values(near: Village) -> None:
    """The cash of both was seen by somebody: which one is right is for people to say."""
    first, second = near.pair()
    first.pay(500)
    settle(first, second)
    first.pay(600)
    second.pay(900)
    settle(first, second)
    assert first.balance() == 1500
    assert_all_equal(near.cloud, first, second)


def test_two_laptops_mark_the_same_member_and_both_show_the_newest_mark(near: Village) -> None:
    first, second = near.pair()
    for laptop, presence in ((second, Presence.ABSENT), (first, Presence.LATE)):
        member = contributions.grid_ids(laptop.books, laptop.meeting())[1]
        meetings.mark(laptop.books, laptop.meeting(), member, presence)
    settle(first, second)
    assert first.one("SELECT count(*) FROM attendance") == 2
    for laptop in (first, second):
        member = contributions.grid_ids(laptop.books, laptop.meeting())[1]
        assert attendance.presences(laptop.connection, laptop.meeting())[member] is Presence.LATE
        found = attendance.mark_of(laptop.connection, laptop.meeting(), member)
        assert found is not None
        assert found[1] is Presence.LATE
    assert_all_equal(near.cloud, first, second)


def insert_user(laptop: Laptop, username: str, number: int) -> Uid:
    uid = laptop.books.store.mint.uid()
    data = {"username": f"{username}@{group_code(laptop.group_uid)}", "role": "member", "name": username.title()}
    with laptop.books.store.transaction():
        laptop.books.store.insert(laptop.books.hand, "user", DAY, {**data, "number": number, "joined_on": DAY}, uid=uid)
    return uid


def test_a_username_given_on_two_laptops_is_kept_by_who_came_first_in_the_sequence(near: Village) -> None:
    first, second = near.pair()
    one, two = insert_user(first, "grace", 10), insert_user(second, "grace", 11)
    second.sync()  # the second laptop's member comes first, whatever the clock says
    settle(first, second)
    code = group_code(first.group_uid)
    for laptop in (first, second):
        users = laptop.rows()["user"]
        assert (users[two.hex()]["username"], users[one.hex()]["username"]) == (f"grace@{code}", f"grace.2@{code}")
    assert_all_equal(near.cloud, first, second)


def test_a_username_that_is_given_up_and_taken_at_once_is_the_same_everywhere(near: Village) -> None:
    first, second = near.pair()
    grace = insert_user(first, "grace", 10)
    settle(first, second)
    code = group_code(first.group_uid)
    first.change("user", grace, username=f"gracious@{code}")
    other = insert_user(second, "grace", 11)
    second.sync()
    settle(first, second)
    assert_all_equal(near.cloud, first, second)
    assert first.rows()["user"][other.hex()]["username"] == f"grace.2@{code}"


# --- operations that no laptop of ours makes ---------------------------------------------------------------------


@pytest.fixture
def crafted(near: Village) -> Callable[[], tuple[Laptop, Laptop, Stranger]]:
    """Two laptops, and a device that puts anything into their group's log."""

    def make() -> tuple[Laptop, Laptop, Stranger]:
        first, second = near.pair()
        return first, second, Stranger(first.group_uid, first.books.hand.author_uid)

    return make


def contribution_data(laptop: Laptop, **other: int | str | None) -> dict[str, int | str | None]:
    values: dict[str, int | str | None] = {"cycle": laptop.one("SELECT uid FROM cycles").hex(), "kind": "other_income"}
    return {**values, "fund": "loan_fund", "place": "box", "amount": 100, "date": DAY, **other}


def outcomes(pool: Pool, *operations: Operation) -> list[Outcome]:
    return [outcome for outcome, _ in take_in(pool, list(operations))]


def test_what_waits_for_a_row_is_applied_in_order_when_the_row_comes(crafted: Any, pool: Pool, near: Village) -> None:
    first, second, stranger = crafted()
    meeting, member, entry = (stranger.make("insert", "nothing", {}).uid for _ in range(3))
    stranger.made.clear()
    cycle = first.one("SELECT uid FROM cycles").hex()
    pay = stranger.make(
        "insert", "contribution", contribution_data(first, user=member.hex(), meeting=meeting.hex()), uid=entry
    )
    back = stranger.make("delete", "contribution", {}, entity_uid=entry)
    rename = stranger.make("update", "user", {"name": "Late Name"}, entity_uid=member)
    assert outcomes(pool, pay, back, rename) == [Outcome.HELD] * 3
    settle(first, second)
    assert [first.outcome(each.uid) for each in (pay, back, rename)] == ["held"] * 3
    assert first.sync().problem == ""
    data = {"username": f"late@{group_code(first.group_uid)}", "role": "member", "name": "First Name"}
    person = stranger.make("insert", "user", {**data, "number": 9, "joined_on": DAY}, uid=member)
    assert outcomes(pool, person) == [Outcome.APPLIED]
    settle(first, second)
    assert first.outcome(rename.uid) == "applied"
    assert first.outcome(pay.uid) == "held", "the meeting is still missing"
    held = {"cycle": cycle, "number": 2, "held_on": DAY, "status": "closed"}
    assert outcomes(pool, stranger.make("insert", "meeting", held, uid=meeting)) == [Outcome.APPLIED]
    settle(first, second)
    assert [first.outcome(each.uid) for each in (pay, back, rename)] == ["applied"] * 3
    assert first.rows()["user"][member.hex()]["name"] == "Late Name"
    assert first.rows()["contribution"][entry.hex()]["is_voided"]
    assert_all_equal(near.cloud, first, second)


@pytest.mark.parametrize(
    "poison",
    [
        {"amount": 2**63 - 1},
        {"recorded_at": 2**47},
        {"recorded_at": 2**48},
        {"recorded_at": -1},
        {"amount": "many"},
        {"date": "2026-02-30"},
        {"occurred_on": "yesterday"},
        {"reason": "\u202e" * 1_999},
        {"reason": "bell\a"},
        {"fund": ""},
    ],
    ids=str,
)
def test_one_bad_operation_holds_up_nobody(crafted: Any, pool: Pool, near: Village, poison: dict[str, Any]) -> None:
    first, second, stranger = crafted()
    first.pay(1)
    first.sync()
    whole = {name: value for name, value in poison.items() if name in ("recorded_at", "occurred_on")}
    data = {name: value for name, value in poison.items() if name not in whole}
    bad = stranger.make("insert", "contribution", contribution_data(first, **data), **whole)
    good = stranger.make("insert", "contribution", contribution_data(first, amount=7))
    outcome, after = outcomes(pool, bad, good)
    assert after is Outcome.APPLIED
    statuses = [second.sync(), first.sync()]
    for laptop, status in zip((second, first), statuses, strict=True):
        laptop.assert_sound()
        assert status.problem == ("sync.kept_aside" if outcome is Outcome.QUARANTINED else "")
        assert laptop.outcome(bad.uid) == ("quarantined" if outcome is Outcome.QUARANTINED else "applied")
    if outcome is Outcome.QUARANTINED:
        assert first.balance() == 8
    assert_all_equal(near.cloud, first, second)


def test_a_second_row_for_the_group_is_kept_aside_everywhere(crafted: Any, pool: Pool, near: Village) -> None:
    first, second, stranger = crafted()
    data = {"name": "Another", "created_date": DAY, "kind": "vsla", "currency": "UGX", "cash_unit": 100}
    bad = stranger.make("insert", "group", data)
    assert outcomes(pool, bad) == [Outcome.QUARANTINED]
    assert first.sync().problem == second.sync().problem == "sync.kept_aside"
    assert first.one("SELECT count(*) FROM groups") == 1
    assert_all_equal(near.cloud, first, second)


def test_the_same_uid_with_another_content_is_kept_here_and_shown(near: Village, pool: Pool) -> None:
    first = near.found()
    first.sync()
    stranger = Stranger(first.group_uid, first.books.hand.author_uid)
    entry = first.pay(700)
    operation = next(each for each in first.queue() if each.uid == entry)
    imposter = stranger.make("insert", "contribution", dict(operation.data) | {"amount": 1}, uid=entry)
    assert outcomes(pool, imposter) == [Outcome.APPLIED]
    status = first.sync()
    assert status.problem == "sync.kept_aside"
    assert status.waiting >= 1
    assert operation in first.queue(), "what people saw as saved stays"
    assert first.status_of(entry) == "pending"
    assert first.balance() == first.cash() == 700


# --- clones, restored servers, tampering, clocks -----------------------------------------------------------------


def test_a_clone_becomes_a_laptop_of_its_own_and_nothing_of_either_is_lost(near: Village) -> None:
    first = near.found()
    first.sync()
    second = near.clone(first)
    kept = [first.pay(100), first.pay(200)]
    risky = [second.pay(1000), second.pay(2000), second.pay(4000)]
    assert first.sync().problem == ""
    assert second.sync().problem == ""
    assert second.state.device_uid != first.state.device_uid
    assert second.state.former_uid is None, "the cloud knows the new key by now"
    settle(first, second)
    assert {uid for _, uid, _ in near.cloud.log(first.group_uid)}.issuperset([*kept, *risky])
    assert first.balance() == second.balance() == 200 + 4000, "the last amount of each laptop stands beside the other's"
    assert verify(second.books) == verify(first.books) == []
    assert_all_equal(near.cloud, first, second)


def test_a_clone_that_only_reads_becomes_a_laptop_of_its_own_too(near: Village) -> None:
    first = near.found()
    first.sync()
    second = near.clone(first)
    first.pay(100)
    first.sync()
    second.sync()
    second.pay(700)  # in books that were open all the time
    settle(second, first)
    assert second.state.device_uid != first.state.device_uid
    assert verify(second.books) == []
    assert_all_equal(near.cloud, first, second)


@pytest.mark.parametrize("copy_first", [False, True])
def test_what_waited_when_the_copy_was_made_counts_once(near: Village, copy_first: bool) -> None:
    """Both have it, and either may send it first, under its old number or under a new one."""
    first = near.found()
    first.sync()
    first.pay_often(150)
    second = near.clone(first)
    first.pay_often(20)
    second.pay_often(20)
    one, other = (second, first) if copy_first else (first, second)
    one.sync()
    other.engine._batch = 1  # it hears of the other's entries long before it has sent its own
    for _ in range(3):
        settle(other, one)
    assert first.balance() == 190 * 100
    assert verify(first.books) == verify(second.books) == []
    assert_all_equal(near.cloud, first, second)


def test_a_copy_that_was_put_back_goes_on_as_another_device(near: Village) -> None:
    """The folder of last week on the same machine: the cloud knows what it has forgotten."""
    first = near.found()
    first.sync()
    copy = near.clone(first)  # last week's folder
    first.pay(300)
    first.sync()
    first.close()
    near.laptops.remove(first)
    copy.pay(50)
    copy.sync()
    copy.sync()
    assert copy.balance() == 350
    assert verify(copy.books) == []
    assert_all_equal(near.cloud, copy)


def test_what_a_closing_had_seen_survives_a_new_identity(near: Village) -> None:
    """A closing names numbers of its own device; where they change, the seal must still be the one on paper."""
    first = near.found()
    first.sync()
    second = near.clone(first)
    first.pay(100)
    first.sync()
    second.pay(900)
    closed = meetings.close_meeting(
        second.books, second.meeting(), meetings.box(second.books, second.meeting()).expected, ""
    )
    second.sync()
    settle(first, second)
    assert closed.seal
    for laptop in (first, second):
        assert [each.code for each in verify(laptop.books)] == []
        assert [each.amount for each in seals.late(laptop.books, closed.id)] == [100]
    assert_all_equal(near.cloud, first, second)


def test_a_restored_laptop_confirms_nothing_by_number_alone(near: Village) -> None:
    """A page may hold own numbers before the answer about them: a batch that was halved sends them one by one."""
    first, second = near.pair()
    first.pay_often(60)
    with first.link_to.with_fault(LOSE), pytest.raises(NotUnderstood):
        first.engine.round()
    second.pay(300)
    second.sync()
    first.engine._batch = 1
    first.sync()
    settle(second, first)
    assert_all_equal(near.cloud, first, second)


def test_a_restored_cloud_gets_everything_again_from_whoever_has_it(near: Village, pool: Pool) -> None:
    """Also what another laptop made, which may never come again: it lies at the bottom of a river."""
    first, second = near.pair()
    lost_with_its_laptop = second.pay(4_000)
    settle(second, first)
    first.pay(500)
    first.sync()
    before = first.rows()
    near.cloud.go_back(pool, first, 6)
    first.pay(70)
    status = first.sync()
    assert (status.problem, status.waiting) == ("", 0)
    assert first.rows()["contribution"].keys() >= before["contribution"].keys()
    assert lost_with_its_laptop in {uid for _, uid, _ in near.cloud.log(first.group_uid)}
    assert verify(first.books) == []
    assert_all_equal(near.cloud, first)
    settle(second, first)
    assert verify(second.books) == []
    assert_all_equal(near.cloud, first, second)


def test_while_a_restored_cloud_is_filled_again_nothing_is_shown_as_synced_that_it_lost(
    near: Village, pool: Pool
) -> None:
    first = near.found()
    entry = first.pay(500)
    first.sync()
    assert first.status_of(entry) == "synced"
    near.cloud.go_back(pool, first, 3)
    first.engine._batch = 1
    with first.link_to.with_fault(OK, DROP), pytest.raises(NotUnderstood):
        first.engine.round()
    assert first.status_of(entry) == "pending"
    assert first.engine.status("offline").waiting == len(first.queue()) > 1
    first.assert_sound()
    first.sync()
    assert first.status_of(entry) == "synced"
    assert_all_equal(near.cloud, first)


def test_changes_of_one_field_keep_their_order_through_a_restore(near: Village, pool: Pool) -> None:
    first, second = near.pair()
    member = members.rows(first.books, members.ids(first.books))[1].uid
    first.change("user", member, name="Aisha")
    first.sync()
    second.sync()
    second.change("user", member, name="Aisha Noor")
    second.sync()
    first.sync()
    near.cloud.go_back(pool, first, 5)
    settle(first, second)
    assert first.one("SELECT name FROM users WHERE uid = ?", member) == "Aisha Noor"
    assert_all_equal(near.cloud, first, second)


def test_a_head_before_the_cursor_is_a_restored_cloud_too(near: Village, pool: Pool) -> None:
    first = near.found()
    first.pay(500)
    first.sync()
    near.cloud.go_back(pool, first, 4, epoch=first.state.epoch)
    first.sync()
    assert_all_equal(near.cloud, first)


def test_a_cloud_with_another_face_at_each_answer_is_left_alone(near: Village, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two databases behind one address, say: the laptop must not go round and round."""
    first = near.found()
    first.sync()
    taking, faces = engine.Engine.take, itertools.count()

    def take(self: engine.Engine, request: protocol.Request, answer: protocol.Answer) -> bool:
        return taking(self, request, replace(answer, epoch=f"face {next(faces)}"))

    monkeypatch.setattr(engine.Engine, "take", take)
    with pytest.raises(Environment) as failure:
        first.engine.round()
    assert failure.value.code == "sync.epoch"
    first.assert_sound()
    monkeypatch.undo()
    first.sync()
    assert_all_equal(near.cloud, first)


# --- logs that differ --------------------------------------------------------------------------------------------


def test_an_operation_that_is_missing_here_is_found_by_the_digest(near: Village) -> None:
    first = near.found()
    entry = first.pay(500)
    first.sync()
    forget(first, entry)
    assert first.sync().problem == ""
    assert first.state.report
    assert first.balance() == first.cash() == 500
    assert verify(first.books) == []
    assert_all_equal(near.cloud, first)


def test_an_operation_that_is_missing_there_waits_again_and_is_sent(near: Village, pool: Pool) -> None:
    """A cloud that lost rows and did not notice: its epoch is the same, and so is its head."""
    first, second = near.pair()
    first.pay(500)
    first.sync()
    missing = second.pay(90)
    second.sync()
    first.sync()
    own = len(first.log())
    near.cloud.go_back(pool, first, own - 1, epoch=first.state.epoch)
    stranger = second.pay(30)  # takes the place of what was lost
    operation = next(each for each in second.queue() if each.uid == stranger)
    assert outcomes(pool, operation) == [Outcome.APPLIED]
    settle(first, second, rounds=3)
    assert {uid for _, uid, _ in near.cloud.log(first.group_uid)}.issuperset([missing, stranger])
    assert verify(first.books) == verify(second.books) == []
    assert_all_equal(near.cloud, first, second)


def forget(laptop: Laptop, contribution: Uid) -> None:
    """As if a bug or a worn-out disk had lost one entry, from the log, the books and the sums alike."""
    connection = laptop.connection
    for name in ("sync_log_kept", "contributions_kept"):
        connection.execute(f"DROP TRIGGER {name}")
    amount = laptop.one("SELECT amount FROM contributions WHERE uid = ?", contribution)
    connection.execute("DELETE FROM contributions WHERE uid = ?", (contribution,))
    connection.execute("DELETE FROM sync_log WHERE uid = ?", (contribution,))
    connection.execute("UPDATE groups SET balance = balance - ?", (amount,))
    hashes = [row[0] for row in connection.execute("SELECT hash FROM sync_log")]
    sync_state.put(
        connection, laptop.group_uid, log_count=len(hashes), log_xor=protocol.xor(protocol.placed(hashes, 1))
    )


# --- newer programs ----------------------------------------------------------------------------------------------


def test_what_a_newer_laptop_makes_is_kept_everywhere_and_shown(near: Village, pool: Pool) -> None:
    first, second = near.pair()
    stranger = Stranger(first.group_uid, first.books.hand.author_uid)
    visit = stranger.make("insert", "visit", {"weather": "rain"})
    cycle = first.one("SELECT uid FROM cycles").hex()
    money = {"cycle": cycle, "kind": "other_income", "fund": "loan_fund", "place": "box", "amount": 10, "date": DAY}
    newer_field = stranger.make("insert", "contribution", money | {"colour": "green"})
    plain = stranger.make("insert", "contribution", money)
    assert outcomes(pool, visit, newer_field, plain) == [Outcome.QUARANTINED, Outcome.QUARANTINED, Outcome.APPLIED]
    for laptop in (first, second):
        assert laptop.sync().problem == "sync.newer"
        assert laptop.balance() == 10
        assert {visit.uid, newer_field.uid} <= {uid for _, uid, _ in laptop.log()}
        assert next(each for each in laptop.logged() if each.uid == visit.uid) == visit
    assert_all_equal(near.cloud, first, second)


@pytest.mark.parametrize(
    "tampering",
    [
        "digest = decode(repeat('ab', 32), 'hex')",
        """sums = '{"loan_fund": 7}'""",
        "sums = '{}'",
    ],
)
def test_a_log_or_sum_that_differs_is_shown_and_goes_when_it_agrees_again(near: Village, tampering: str) -> None:
    first = near.found()
    first.pay(500)
    first.sync()
    number = near.cloud.group_id(first.group_uid)
    row = near.cloud.owner.execute(
        "SELECT digest, sums::text FROM group_logs WHERE group_id = %s", (number,)
    ).fetchone()
    assert row is not None
    near.cloud.owner.execute(f"UPDATE group_logs SET {tampering} WHERE group_id = %s".encode(), (number,))
    before = first.rows(), first.log()
    assert first.sync().problem == "sync.digest"
    assert (first.rows(), first.log()) == before
    near.cloud.owner.execute("UPDATE group_logs SET digest = %s, sums = %s::jsonb WHERE group_id = %s", (*row, number))
    assert first.sync().problem == ""


@pytest.mark.parametrize("years", [-20, 20])
def test_a_clock_that_is_off_is_shown_and_changes_nothing(near: Village, years: int) -> None:
    first, second = near.pair()
    first.clock.offset_ms = years * 365 * 86_400_000
    first.pay(500)
    assert first.sync().problem == "sync.clock"
    second.pay(300)
    settle(second, first)
    assert first.engine.status("idle").problem == "sync.clock"
    assert_all_equal(near.cloud, first, second)
    first.clock.offset_ms = 9 * 60_000
    assert first.sync().problem == ""
    first.clock.offset_ms = -11 * 60_000
    assert first.sync().problem == "sync.clock"


# --- what is shown ------------------------------------------------------------------------------------------------


def test_a_row_is_synced_when_all_about_it_is_in_the_cloud_and_not_before(near: Village) -> None:
    first = near.found()
    first.sync()
    first.pay_often(FIRST_BATCH - 1)
    entry = first.pay(500)
    first.take_back("contribution", entry)
    first.engine._batch = FIRST_BATCH
    with first.link_to.with_fault(OK, DROP), pytest.raises(NotUnderstood):
        first.engine.round()
    assert entry in [each.uid for each in first.logged()], "the entry is confirmed"
    assert [each.entity_uid for each in first.queue()] == [entry], "its taking back is not"
    assert first.status_of(entry) == "pending"
    assert first.engine.status("offline").waiting == 1
    first.sync()
    assert first.status_of(entry) == "synced"


def test_a_take_back_of_another_laptop_does_not_hide_that_the_own_one_waits(near: Village) -> None:
    first, second = near.pair()
    entry = first.pay(500)
    settle(first, second)
    second.take_back("contribution", entry)
    second.sync()
    first.pay_often(FIRST_BATCH)
    first.take_back("contribution", entry)
    first.engine._batch = FIRST_BATCH
    with first.link_to.with_fault(OK, DROP), pytest.raises(NotUnderstood):
        first.engine.round()
    assert [each.entity_uid for each in first.queue()] == [entry]
    assert first.status_of(entry) == "pending"
    settle(first, second)
    assert first.status_of(entry) == "synced"
    assert_all_equal(near.cloud, first, second)


def test_the_engine_tells_once_that_rows_changed(near: Village) -> None:
    first, second = near.pair()
    first.engine.take_changed()
    first.sync()
    assert not first.engine.take_changed()
    second.pay(300)
    second.sync()
    first.sync()
    assert first.engine.take_changed()
    assert not first.engine.take_changed()


# --- fetching a group --------------------------------------------------------------------------------------------


def fetching(here: Village, first: Laptop, name: str, **other: Any) -> vault.Opened:
    clock = Clock()
    return engine.receive(
        here.folder / name,
        here.cloud.where,
        f"amina@{group_code(first.group_uid)}",
        village.PASSWORD,
        device_name="Another laptop",
        cost=village.CHEAP,
        means=Means(clock.now_ms, first.tools.entropy, Link(here._inner).connect),
        **other,
    )


def test_a_group_of_two_thousand_operations_is_fetched_and_a_cancelled_try_leaves_nothing(here: Village) -> None:
    first = here.found()
    first.pay_often(2_000)
    first.sync()
    told: list[tuple[int, int]] = []

    def cancel(done: int, of: int) -> None:
        told.append((done, of))
        raise Crash

    with pytest.raises(Crash):
        fetching(here, first, "fetched", progress=cancel)
    head = len(first.log())
    assert told[0][1] == head
    assert not vault.exists(here.folder / "fetched")
    told.clear()
    fetching(here, first, "fetched", progress=lambda done, of: told.append((done, of)))
    assert told[-1][1] == head
    assert vault.exists(here.folder / "fetched")
    second = here._add(Laptop(here.folder / "fetched", here.cloud, Clock(), Link()))
    settle(second, first)
    assert_all_equal(here.cloud, first, second)


def test_a_fetched_group_opens_with_its_first_page_and_the_rest_comes_with_the_rounds(
    near: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "MOST_OPERATIONS", 50)
    first = near.found()
    first.pay_often(300)
    first.sync()
    head = len(first.log())

    def cancel(_done: int, _of: int) -> None:
        raise Crash

    with pytest.raises(Crash):
        fetching(near, first, "fetched", progress=cancel)
    assert not vault.exists(near.folder / "fetched")
    fetching(near, first, "fetched")
    second = near._add(Laptop(near.folder / "fetched", near.cloud, Clock(), Link(near._inner)))
    status = second.engine.status("offline")
    assert (status.arrived, status.head, status.is_arriving) == (50, head, True)
    assert second.session.sync_status.is_arriving
    told: list[int] = []

    def cut_at_half(done: int, of: int) -> None:
        told.append(done)
        if done * 2 > of:
            raise Crash

    with pytest.raises(Crash):
        second.engine.round(cut_at_half)
    assert told == [100, 150, 200]
    second.restart()
    told.clear()
    second.engine.round(lambda done, _of: told.append(done))
    assert told[0] == 250  # where it was cut off
    assert not second.engine.status("idle").is_arriving
    settle(first, second)
    assert_all_equal(near.cloud, first, second)


def test_what_is_entered_while_a_group_arrives_counts_once(near: Village, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "MOST_OPERATIONS", 50)
    first = near.found()
    first.pay_often(200)
    first.sync()
    fetching(near, first, "fetched")
    second = near._add(Laptop(near.folder / "fetched", near.cloud, Clock(), Link(near._inner)))
    assert groups.mend(second.books) == 0
    second.pay_often(1, 700)
    settle(second, first)
    assert_all_equal(near.cloud, first, second)
    assert first.balance() == 200 * 100 + 700


def test_a_group_whose_own_log_has_not_arrived_cannot_be_fetched_yet(here: Village) -> None:
    first = here.found()
    with pytest.raises(Environment) as failure:
        fetching(here, first, "too early")
    assert failure.value.code == "login.not_yet"
    assert not vault.exists(here.folder / "too early")
    first.sync()
    fetching(here, first, "too early")
    assert vault.exists(here.folder / "too early")


def test_a_member_who_was_let_in_signs_in_on_a_laptop_of_their_own(here: Village) -> None:
    first = here.found()
    member = contributions.grid_ids(first.books, first.meeting())[1]
    members.let_in(first.session, first.books, member, "beatrice", "four goats dancing")
    first.sync()
    clock = Clock()
    opened = engine.receive(
        here.folder / "hers",
        here.cloud.where,
        f"beatrice@{group_code(first.group_uid)}",
        "four goats dancing",
        device_name="Hers",
        cost=village.CHEAP,
        means=Means(clock.now_ms, first.tools.entropy, Link().connect),
    )
    assert opened.user_uid == first.one("SELECT uid FROM users WHERE id = ?", member)


def test_a_removed_laptop_is_told_so_and_keeps_what_it_has(here: Village) -> None:
    first = here.found()
    first.sync()
    first.pay(500)
    here.cloud.owner.execute(
        "UPDATE device_keys SET removed_at = now() WHERE device_uid = %s::uuid", (first.state.device_uid.hex(),)
    )
    first.restart()  # its token is forgotten
    with pytest.raises(Environment) as failure:
        first.engine.round()
    assert failure.value.code == "login.removed"
    assert first.engine.status("stopped").waiting == len(first.queue()) > 0
