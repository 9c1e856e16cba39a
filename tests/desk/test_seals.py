"""A seal covers what its closing had seen, on every laptop and for ever; what comes later is beside it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from savingsdesk.core.model import ContributionKind, Fund, Meeting, PayoutKind, Place
from savingsdesk.core.seal import read_covers
from savingsdesk.db import seals as rows
from savingsdesk.db import sync_log
from savingsdesk.desk import contributions, meetings, members, seals, sittings
from savingsdesk.desk.session import Books
from savingsdesk.desk.verify import verify
from tests.desk.pair import SHARES, Laptop, Pair, pair_of
from tests.village import TODAY, Template


@pytest.fixture
def pair(template: Template, tmp_path: Path) -> Iterator[Pair]:
    with pair_of(template, tmp_path) as made:
        yield made


def late_uids(laptop: Laptop, meeting: Meeting) -> list[str]:
    return [entry.uid.hex() for entry in seals.late(laptop.books, laptop.its_own(meeting).id)]


def seals_of(laptop: Laptop) -> set[tuple[bytes, str]]:
    return set(laptop.books.connection.execute("SELECT uid, seal FROM meetings").fetchall())


def assert_agreed(pair: Pair) -> None:
    """After everything was exchanged both laptops have the same seals, and each holds."""
    pair.exchange()
    pair.exchange()
    one, two = pair.laptops
    assert seals_of(one) == seals_of(two)
    for laptop in pair.laptops:
        assert verify(laptop.books) == []
    for uid, _ in seals_of(one):
        ids = [each.books.connection.execute("SELECT id FROM meetings WHERE uid = ?", (uid,)) for each in pair.laptops]
        first, second = (
            [entry.uid for entry in seals.late(laptop.books, found.fetchone()[0])]
            for laptop, found in zip(pair.laptops, ids, strict=True)
        )
        assert first == second


def receive(laptop: Laptop, amount: int) -> bytes:
    """Bank interest, between meetings."""
    with laptop.books.writing():
        sitting = sittings.at(laptop.books, None)
        kind = ContributionKind.BANK_INTEREST
        row_id = sittings.take_in(laptop.books, sitting, kind, amount, place=Place.BANK)
    row = laptop.books.connection.execute("SELECT uid FROM contributions WHERE id = ?", (row_id,)).fetchone()
    return bytes(row[0])


def tampered(books: Books, statement: str) -> None:
    """Changes the past as someone would who has the key and knows SQL."""
    triggers = books.connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        books.connection.execute(f"DROP TRIGGER {name}")
    books.connection.execute(statement)


# --- What two laptops do ----------------------------------------------------------------------------------------------


def test_meetings_that_two_laptops_close_offline_break_no_seal(pair: Pair) -> None:
    one, two = pair.laptops
    held = []
    for laptop in (one, two, two, one):
        meeting = laptop.open()
        laptop.pay(meeting, 0, 2)
        held.append(laptop.close(meeting))
        assert seals.broken_seals(laptop.books) == []
    assert_agreed(pair)
    assert all(late_uids(one, meeting) == [] for meeting in held)
    assert len({meeting.seal for meeting in held}) == 4
    after = one.open()
    one.pay(after, 1, 3)
    one.close(after)
    assert_agreed(pair)


def test_what_another_laptop_wrote_for_a_closed_meeting_is_late_and_not_in_its_seal(pair: Pair) -> None:
    one, two = pair.laptops
    meeting = one.open()
    one.pay(meeting, 0, 1)
    pair.exchange()
    two.pay(meeting, 1, 2)
    sealed = one.close(meeting).seal
    assert seals.late(one.books, meeting.id) == []
    pair.exchange()
    late = seals.late(one.books, meeting.id)
    assert [(entry.amount, entry.recorded_on_device) for entry in late] == [(4_000, "Second laptop")]
    assert one.its_own(meeting).seal == two.its_own(meeting).seal == sealed
    assert_agreed(pair)


def test_what_was_fetched_before_the_closing_is_in_the_seal(pair: Pair) -> None:
    one, two = pair.laptops
    meeting = one.open()
    pair.exchange()
    two.pay(meeting, 1, 2)
    pair.exchange()
    closed = one.close(meeting)
    assert two.books.hand.device_uid in read_covers(closed.covers)
    assert seals.late(one.books, meeting.id) == []
    assert_agreed(pair)
    tampered(one.books, "UPDATE contributions SET amount = amount + 1")
    assert seals.broken_seals(one.books) == [1]


def test_what_was_taken_back_after_the_closing_stays_in_the_seal_and_is_listed(pair: Pair) -> None:
    one, two = pair.laptops
    meeting = one.open()
    one.pay(meeting, 0, 1)
    one.pay(meeting, 1, 2)
    pair.exchange()
    entry = contributions.last_standing(two.books, two.its_own(meeting).id)
    assert entry is not None
    contributions.take_back(two.books, entry.id)
    one.close(meeting)
    pair.exchange()
    assert [(each.uid, each.is_taken_back) for each in seals.late(one.books, meeting.id)] == [(entry.uid, True)]
    assert_agreed(pair)


def test_what_was_taken_back_before_the_closing_is_neither_sealed_nor_late(pair: Pair) -> None:
    one, two = pair.laptops
    meeting = one.open()
    entry = one.pay(meeting, 0, 1)
    contributions.take_back(one.books, entry)
    one.close(meeting)
    assert_agreed(pair)
    assert late_uids(two, meeting) == []
    # Somebody who takes it back a second time changes nothing.
    with two.books.writing():
        two.books.void("contribution", two.books.connection.execute("SELECT uid FROM contributions").fetchone()[0])
    assert_agreed(pair)
    assert late_uids(one, meeting) == []


@pytest.mark.parametrize("first", [0, 1])
def test_of_two_closings_of_one_meeting_the_first_stands_and_none_of_the_later_ones_breaks(
    pair: Pair, first: int
) -> None:
    one, two = pair.laptops
    meeting = one.open()
    one.pay(meeting, 0, 1)
    pair.exchange()
    two.pay(meeting, 1, 2)
    closings = [laptop.close(meeting).seal for laptop in pair.laptops]
    assert closings[0] != closings[1]
    for laptop in pair.laptops:  # each goes on upon the seal that stands in its minute book
        following = laptop.open()
        laptop.pay(following, 2, 1)
        laptop.close(following)
        assert seals.broken_seals(laptop.books) == []
    pair.send(pair.laptops[first])
    assert_agreed(pair)
    assert one.its_own(meeting).seal == closings[first]
    assert len(late_uids(one, meeting)) == 1 - first  # what the second laptop wrote was not seen by the first


def test_an_entry_between_meetings_belongs_to_the_first_closing_that_had_seen_it(pair: Pair) -> None:
    one, _ = pair.laptops
    first = one.close(one.open())
    receive(one, 700)
    second = one.close(one.open())
    third = one.close(one.open())
    assert len({first.seal, second.seal, third.seal}) == 3
    assert_agreed(pair)
    tampered(one.books, "UPDATE contributions SET amount = 701")
    assert seals.broken_seals(one.books) == [second.number]


def test_an_entry_between_meetings_that_both_had_is_in_the_seals_of_both(pair: Pair) -> None:
    one, two = pair.laptops
    receive(one, 700)
    pair.exchange()
    for laptop in (two, one):
        laptop.close(laptop.open())
    assert_agreed(pair)
    tampered(one.books, "UPDATE contributions SET amount = 701")
    assert len(seals.broken_seals(one.books)) == 2


def test_an_entry_between_meetings_that_arrives_after_a_closing_is_in_the_next(pair: Pair) -> None:
    one, two = pair.laptops
    receive(two, 700)
    one.close(one.open())
    pair.exchange()
    second = one.close(one.open())
    assert_agreed(pair)
    tampered(one.books, "UPDATE contributions SET amount = 701")
    assert seals.broken_seals(one.books) == [second.number]


def test_operations_that_are_renumbered_for_a_new_device_stay_sealed(pair: Pair) -> None:
    """A copy of a laptop becomes a device of its own, and what it had not sent goes out under new numbers."""
    one, _ = pair.laptops
    meeting = one.open()
    one.pay(meeting, 0, 1)
    pair.send(one)
    one.pay(meeting, 1, 2)
    closed = one.close(meeting)
    with one.books.store.transaction():
        one.books.connection.execute(
            "UPDATE sync_queue SET device_uid = ?, device_seq = device_seq - (SELECT max(device_seq) FROM sync_log)",
            (one.books.store.mint.uid(),),
        )
    assert seals.broken_seals(one.books) == []
    assert seals.late(one.books, closed.id) == []


def test_a_cloud_that_was_restored_and_is_sent_everything_again_breaks_no_seal(pair: Pair) -> None:
    one, _ = pair.laptops
    meeting = one.open()
    one.pay(meeting, 0, 1)
    one.close(meeting)
    pair.exchange()
    connection = one.books.connection
    columns = "operation, entity, entity_id, timestamp, uid, entity_uid, group_id, device_uid, device_seq, author_uid, "
    columns += "occurred_on, recorded_at, base_version, data, previous, hash"
    with one.books.store.transaction():
        own = one.books.hand.device_uid
        connection.execute(
            f"INSERT INTO sync_queue ({columns}) SELECT {columns} FROM sync_log WHERE device_uid = ?", (own,)
        )
        connection.execute("DELETE FROM sync_log WHERE device_uid = ?", (own,))
    assert seals.broken_seals(one.books) == []
    assert seals.late(one.books, meeting.id) == []


def test_nothing_is_late_in_a_meeting_that_is_open_or_unknown(books: Books, meeting: Meeting) -> None:
    contributions.put(books, meeting.id, members.ids(books)[0], SHARES, shares=1)
    assert seals.late(books, meeting.id) == []
    assert seals.late(books, 999) == []


# --- What a closing knows ---------------------------------------------------------------------------------------------


def test_a_closing_knows_of_a_device_what_came_without_a_gap_and_took_effect(pair: Pair) -> None:
    one, two = pair.laptops
    for _ in range(3):
        receive(two, 100)
    pair.exchange()
    device = two.books.hand.device_uid
    newest = rows.known(one.books.connection, one.books.group_id)[device]
    assert newest == 4  # itself and three entries
    assert rows.known(one.books.connection, one.books.group_id) == rows.known(two.books.connection, 1)
    uid = one.books.connection.execute(
        "SELECT uid FROM sync_log WHERE device_uid = ? AND device_seq = 3", (device,)
    ).fetchone()[0]
    sync_log.set_outcome(one.books.connection, uid, "held")
    assert rows.known(one.books.connection, 1)[device] == 2
    tampered(one.books, "SELECT 1")
    one.books.connection.execute("DELETE FROM sync_log WHERE uid = ?", (uid,))
    assert rows.known(one.books.connection, 1)[device] == 2
    one.books.connection.execute("DELETE FROM sync_log WHERE device_uid = ? AND device_seq = 1", (device,))
    assert rows.known(one.books.connection, 1)[device] == 0


# --- What a seal holds ------------------------------------------------------------------------------------------------


def everything(books: Books) -> Meeting:
    """A meeting with one row of each entity, closed, after one and before one."""
    meetings.close_meeting(books, meetings.open_meeting(books, TODAY, sure=True).id, 0, "")
    meeting = meetings.open_meeting(books, TODAY, sure=True)
    member = members.rows(books, members.ids(books))[1]
    contributions.put(books, meeting.id, member.id, SHARES, shares=5)
    with books.writing():
        sitting = sittings.at(books, meeting.id)
        loan_id = books.insert(
            "loan",
            TODAY,
            user=member.uid.hex(),
            cycle=sitting.cycle.uid.hex(),
            meeting=meeting.uid.hex(),
            fund="loan_fund",
            place="box",
            amount=4_000,
            interest_rate=1_000,
            method="flat",
            period="month",
            term=1,
            first_charge=1,
            repaid_first="charge",
            date_issued=TODAY,
            due_date=TODAY,
            status="active",
        )
        loan = books.connection.execute("SELECT uid FROM loans WHERE id = ?", (loan_id,)).fetchone()[0]
        sittings.take_in(books, sitting, ContributionKind.REPAYMENT, 1_000, member=member, loan=bytes(loan))
        sittings.pay_out(books, sitting, PayoutKind.EXPENSE, 500, fund=Fund.SOCIAL)
    closed = meetings.close_meeting(books, meeting.id, 6_500, "")
    meetings.close_meeting(books, meetings.open_meeting(books, TODAY, sure=True).id, 6_500, "")
    assert seals.broken_seals(books) == []
    return closed


@pytest.mark.parametrize(
    "statement",
    [
        *(
            f"UPDATE {table} SET {change}"
            for table in ("contributions", "loans", "payouts")
            for change in (
                "amount = amount - 1",
                "fund = 'other'",
                "place = 'bank'",
                "user_id = 4",
                "meeting_id = 1",
                "voided_at = 1",
                "uid = randomblob(16)",
            )
        ),
        "UPDATE contributions SET kind = 'fine'",
        "UPDATE contributions SET shares = 6",
        "UPDATE contributions SET date = '2026-11-25'",
        "UPDATE contributions SET loan_id = NULL",
        "UPDATE contributions SET reverses_id = 1",
        "UPDATE loans SET date_issued = '2026-11-25'",
        "UPDATE loans SET replaces_id = 1",
        "UPDATE payouts SET kind = 'benefit'",
        "UPDATE payouts SET reverses_id = 1",
        "UPDATE meetings SET counted = counted + 1 WHERE number = 2",
        "UPDATE meetings SET held_on = '2026-11-25' WHERE number = 2",
    ],
)
def test_whatever_is_changed_in_the_past_breaks_the_seal(books: Books, statement: str) -> None:
    sent = books.connection.execute("SELECT count(*) FROM sync_queue").fetchone()[0]
    sync_log.confirm(books.connection, books.hand.device_uid, 1, [(seq + 1, "applied") for seq in range(sent)])
    closed = everything(books)
    tampered(books, statement)
    assert closed.number in seals.broken_seals(books)


def test_a_row_that_no_operation_made_breaks_the_seal(books: Books) -> None:
    everything(books)
    tampered(
        books,
        "INSERT INTO payouts (uid, group_id, amount, date, status, kind, fund, place, cycle_id, meeting_id, "
        "recorded_at, author_uid, device_uid) SELECT randomblob(16), group_id, 1, date, status, kind, fund, place, "
        "cycle_id, meeting_id, recorded_at, author_uid, device_uid FROM payouts",
    )
    assert seals.broken_seals(books) == [2]


def test_a_row_that_was_taken_back_and_stands_again_breaks_the_seal(books: Books, meeting: Meeting) -> None:
    member = members.ids(books)[0]
    contributions.put(books, meeting.id, member, SHARES, shares=1)
    contributions.put(books, meeting.id, member, SHARES, shares=0)
    meetings.close_meeting(books, meeting.id, 0, "")
    assert seals.broken_seals(books) == []
    tampered(books, "UPDATE contributions SET voided_at = NULL")
    assert seals.broken_seals(books) == [1]


def test_a_meeting_that_no_closing_closed_has_a_broken_seal(books: Books, meeting: Meeting) -> None:
    tampered(books, "UPDATE meetings SET status = 'closed', seal = 'AAAA-AAAA-AA'")
    assert seals.broken_seals(books) == [1]


# --- Whatever happens -------------------------------------------------------------------------------------------------

STEPS = st.tuples(
    st.sampled_from(["open", "pay", "pay", "take back", "between", "close", "close", "send", "fetch", "send one"]),
    st.integers(0, 1),
    st.integers(0, 3),
)


def test_whatever_two_laptops_do_no_seal_breaks_and_both_agree_what_is_late(template: Template, tmp_path: Path) -> None:
    folders = (tmp_path / str(number) for number in itertools.count())

    @settings(max_examples=60)
    @given(st.lists(STEPS, min_size=5, max_size=40))
    def run(steps: list[tuple[str, int, int]]) -> None:
        with pair_of(template, next(folders)) as pair:
            for step, which, value in steps:
                act(pair, pair.laptops[which], step, value)
                assert seals.broken_seals(pair.laptops[which].books) == []
            assert_agreed(pair)

    run()


def act(pair: Pair, laptop: Laptop, step: str, value: int) -> None:
    meeting = meetings.current(laptop.books)
    acts: dict[str, Callable[[], object]] = {
        "between": lambda: receive(laptop, value + 1),
        "send": lambda: pair.send(laptop),
        "send one": lambda: pair.send(laptop, 1),
        "fetch": lambda: pair.fetch(laptop),
    }
    if meeting is None:
        acts["open"] = laptop.open
    else:
        acts["pay"] = lambda: laptop.pay(meeting, value, value + 1)
        acts["close"] = lambda: laptop.close(meeting)
        acts["take back"] = lambda: take_back(laptop, meeting)
    if step in acts:
        acts[step]()


def take_back(laptop: Laptop, meeting: Meeting) -> None:
    last = contributions.last_standing(laptop.books, meeting.id)
    if last is not None:
        contributions.take_back(laptop.books, last.id)
