"""One way to write: row, balance and operation in one transaction, each operation a link of the device's chain."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from savingsdesk.core.ids import milliseconds_of
from savingsdesk.core.model import Status
from savingsdesk.core.operations import GENESIS, Operation, canonical, problem, sealed
from savingsdesk.db import groups, sync_log, sync_queue
from savingsdesk.db.apply import Missing, apply, refold
from savingsdesk.desk.session import Books, Session
from tests.db.ledger import Ledger

OTHER_DEVICE = bytes(15) + b"\x07"


def queue(books: Books) -> list[Operation]:
    return sync_queue.oldest(books.connection, books.group_id, 10_000)


def confirm(books: Books, outcome: str = "applied") -> list[sync_log.Moved]:
    """The cloud has all that waits."""
    waiting = queue(books)
    start = books.connection.execute("SELECT coalesce(max(seq), 0) + 1 FROM sync_log").fetchone()[0]
    with books.writing():
        moved = sync_log.confirm(
            books.connection,
            books.hand.device_uid,
            waiting[0].device_seq,
            [(start + place, outcome) for place in range(len(waiting))],
        )
        sync_log.mark_synced(books.connection, moved)
    return moved


def take_in(books: Books, operation: Operation, outcome: str = "applied") -> None:
    """What another laptop made arrives."""
    seq = books.connection.execute("SELECT coalesce(max(seq), 0) + 1 FROM sync_log").fetchone()[0]
    with books.writing():
        sync_log.append(books.connection, operation, seq=seq, outcome=outcome, group_id=books.group_id, entity_id=None)
        if outcome == "applied":
            apply(books.connection, operation, Status.SYNCED)


def edit_of_another(books: Books, uid: bytes, base_version: int, seq: int = 1, **data: Any) -> Operation:
    made = Operation(
        uid=seq.to_bytes(16, "big"),
        operation="update",
        entity="user",
        entity_uid=uid,
        group_uid=books.group_uid,
        device_uid=OTHER_DEVICE,
        device_seq=seq,
        author_uid=books.author.uid,
        occurred_on="2026-11-26",
        recorded_at=5,
        base_version=base_version,
        data=data,
        previous=GENESIS,
    )
    return replace(made, hash=sealed(made))


def value(books: Books, statement: str, *values: object) -> Any:
    return books.connection.execute(statement, values).fetchone()[0]


def contribute_and_fail(books: Books, failure: type[BaseException]) -> None:
    with books.writing():
        with books.writing():
            Ledger(books).contribution(6_000)
        raise failure


# --- Writing ----------------------------------------------------------------------------------------------------------


def test_a_contribution_is_its_row_its_balance_and_its_operation(books: Books) -> None:
    ledger = Ledger(books)
    before = len(queue(books))
    with books.writing():
        row_id = ledger.contribution(6_000)
    operation = queue(books)[-1]
    assert len(queue(books)) == before + 1
    assert (operation.operation, operation.entity) == ("insert", "contribution")
    assert operation.uid == operation.entity_uid == ledger.uid_of("contributions", row_id)
    assert operation.recorded_at == milliseconds_of(operation.uid)
    assert operation.data["amount"] == 6_000
    assert problem(operation) == ""
    assert groups.get(books.connection, books.group_id).balance == 6_000
    assert value(books, "SELECT status FROM contributions") == "pending"
    assert value(books, "SELECT entity_id FROM sync_queue ORDER BY id DESC") == row_id


def test_the_queue_keeps_the_seeds_columns_and_the_canonical_data(books: Books) -> None:
    operation = queue(books)[0]
    row = books.connection.execute(
        "SELECT operation, entity, timestamp, data FROM sync_queue WHERE device_seq = 1"
    ).fetchone()
    assert row[:2] == ("insert", "group")
    assert row[2].endswith("Z")
    assert row[3] == canonical(operation.data).decode()
    assert json.loads(row[3]) == operation.data


def test_time_is_written_in_utc_with_milliseconds() -> None:
    assert sync_queue.timestamp(0) == "1970-01-01T00:00:00.000Z"
    assert sync_queue.timestamp(1_795_688_400_007) == "2026-11-26T10:20:00.007Z"


def test_every_operation_is_a_link_of_the_devices_chain(books: Books) -> None:
    with books.writing():
        Ledger(books).contribution(6_000)
        books.update("group", books.group_uid, name="Tujenge")
    before, number = GENESIS, 0
    for operation in queue(books):
        assert (operation.previous, operation.device_seq) == (before, number + 1)
        assert operation.hash == sealed(operation)
        before, number = operation.hash, operation.device_seq
    assert number == len(queue(books)) == 14


def test_the_chain_goes_on_after_the_cloud_has_confirmed_all(books: Books) -> None:
    last = queue(books)[-1]
    confirm(books)
    assert queue(books) == []
    with books.writing():
        books.update("group", books.group_uid, name="Tujenge")
    [operation] = queue(books)
    assert (operation.device_seq, operation.previous) == (last.device_seq + 1, last.hash)


@pytest.mark.parametrize("failure", [ZeroDivisionError, KeyboardInterrupt])
def test_a_transaction_that_breaks_off_leaves_nothing(books: Books, failure: type[BaseException]) -> None:
    before = queue(books)
    with pytest.raises(failure):
        contribute_and_fail(books, failure)
    assert queue(books) == before
    assert groups.get(books.connection, books.group_id).balance == 0
    assert value(books, "SELECT count(*) FROM contributions") == 0
    with books.writing():
        Ledger(books).contribution(500)
    assert queue(books)[-1].device_seq == len(before) + 1


def test_an_operation_that_nobody_could_apply_is_never_written(books: Books) -> None:
    before = queue(books)
    with pytest.raises(ValueError, match="unchangeable"), books.writing():
        books.update("group", books.group_uid, currency="KES")
    with pytest.raises(ValueError, match="data"), books.writing():
        books.insert("due", "2026-11-26", stamps=3)
    with pytest.raises(Missing), books.writing():
        books.insert("meeting", "2026-11-26", cycle="0b" * 16, number=1, held_on="2026-11-26", status="open")
    assert queue(books) == before


def test_a_row_that_names_nothing_real_is_refused_by_the_database(books: Books) -> None:
    with pytest.raises(sqlcipher.IntegrityError):
        books.connection.execute(
            "INSERT INTO cycles (uid, group_id, number, opened_on, share_price, most_shares, social_amount) "
            "VALUES (randomblob(16), 99, 1, '2026-07-02', 1, 1, 1)"
        )


def test_taking_back_moves_the_balance_once(books: Books) -> None:
    ledger = Ledger(books)
    with books.writing():
        uid = ledger.uid_of("contributions", ledger.contribution(6_000))
        ledger.contribution(500)
        books.void("contribution", uid)
        books.void("contribution", uid)  # two laptops may both take it back
    assert groups.get(books.connection, books.group_id).balance == 500
    assert groups.disagreeing(books.connection) == []


def test_what_was_written_is_told_once(books: Books) -> None:
    books.take_changed()
    with books.writing():
        Ledger(books).contribution(6_000)
        books.update("group", books.group_uid, name="Tujenge")
    assert books.take_changed() == {"contribution", "group"}
    assert books.take_changed() == frozenset()


def test_one_transaction_inside_another_ends_with_it(session: Session, books: Books) -> None:
    with books.writing():
        with books.writing():
            Ledger(books).contribution(6_000)
        assert session.group.balance == 0  # not before the outer one ends
    assert session.group.balance == 6_000


# --- Rows that may change ---------------------------------------------------------------------------------------------


def test_an_edit_names_the_confirmed_version_that_its_author_saw(books: Books) -> None:
    uid = books.author.uid
    with books.writing():
        books.update("user", uid, phone="1")
        books.update("user", uid, phone="2")
    assert [operation.base_version for operation in queue(books)[-2:]] == [1, 1]
    confirm(books)
    with books.writing():
        refold(books.connection, "user", uid)
        books.update("user", uid, phone="3")
    assert queue(books)[-1].base_version == 3


def test_edits_of_two_laptops_merge_field_by_field_and_the_first_stands(books: Books) -> None:
    uid = books.author.uid
    confirm(books)
    with books.writing():
        books.update("user", uid, phone="ours", office="chairperson")
    take_in(books, edit_of_another(books, uid, 1, phone="theirs", sex="f"))
    with books.writing():
        row = refold(books.connection, "user", uid)
    kept = books.connection.execute("SELECT phone, office, sex, version FROM users WHERE uid = ?", (uid,)).fetchone()
    assert kept == ("theirs", "chairperson", "f", 2)
    assert [(clash.field, clash.stands, clash.refused) for clash in row.clashes] == [("phone", "theirs", "ours")]


def test_an_edit_that_nobody_can_read_does_not_hold_up_the_others(books: Books) -> None:
    uid = books.author.uid
    confirm(books)
    take_in(books, edit_of_another(books, uid, 1, 1, role="king"), "quarantined")
    with books.writing():
        books.update("user", uid, phone="2")
    kept = books.connection.execute("SELECT role, phone FROM users WHERE uid = ?", (uid,)).fetchone()
    assert kept == ("admin", "2")


def test_an_emptied_field_is_emptied(books: Books) -> None:
    uid = books.author.uid
    with books.writing():
        books.update("user", uid, left_on="2026-11-26", phone="1")
        books.update("user", uid, left_on=None, phone=None)
    row = books.connection.execute("SELECT left_on, phone FROM users WHERE uid = ?", (uid,)).fetchone()
    assert row == (None, "")


def test_of_two_members_with_one_username_both_are_kept(books: Books) -> None:
    data: dict[str, str | int] = {
        "username": "grace@k7q2p",
        "role": "member",
        "name": "Grace",
        "number": 9,
        "joined_on": "2026-11-26",
    }
    with books.writing():
        ids = [books.insert("user", "2026-11-26", **data) for _ in range(2)]
    first, second = (value(books, "SELECT username FROM users WHERE id = ?", each) for each in ids)
    assert (first, second) == ("grace@k7q2p", "grace.2@k7q2p")


# --- What the cloud has -----------------------------------------------------------------------------------------------


def test_what_the_cloud_confirmed_is_in_the_log_and_no_longer_waits(books: Books) -> None:
    with books.writing():
        uid = Ledger(books).uid_of("contributions", Ledger(books).contribution(6_000))
    waiting = queue(books)
    moved = confirm(books)
    assert [each.entity_uid for each in moved] == [each.entity_uid for each in waiting]
    assert sync_queue.waiting(books.connection, books.group_id) == 0
    assert sync_log.hashes(books.connection, books.group_id, 1, 99) == [each.hash for each in waiting]
    assert sync_log.of_row(books.connection, uid) == [waiting[-1]]
    assert value(books, "SELECT status FROM contributions") == "synced"


def test_a_confirmation_that_comes_twice_changes_nothing(books: Books) -> None:
    confirm(books)
    with books.writing():
        assert sync_log.confirm(books.connection, books.hand.device_uid, 1, [(1, "applied"), (2, "applied")]) == []


def test_a_row_about_which_something_waits_is_not_called_synced(books: Books) -> None:
    confirm(books)
    ledger = Ledger(books)
    with books.writing():
        uid = ledger.uid_of("contributions", ledger.contribution(6_000))
    recorded = queue(books)[-1].device_seq
    with books.writing():
        books.void("contribution", uid)
        moved = sync_log.confirm(books.connection, books.hand.device_uid, recorded, [(99, "applied")])
        sync_log.mark_synced(books.connection, moved)
    assert value(books, "SELECT status FROM contributions") == "pending"
    confirm(books)
    assert value(books, "SELECT status FROM contributions") == "synced"
    with books.writing():
        books.connection.execute("UPDATE contributions SET status = 'synced'")
        books.void("contribution", uid)
    assert value(books, "SELECT status FROM contributions") == "pending"


def test_tries_are_counted_and_never_delete(books: Books) -> None:
    uids = [each.uid for each in queue(books)[:2]]
    before = len(queue(books))
    for _ in range(50):
        sync_queue.attempted(books.connection, uids, "cloud.unreadable")
    rows = books.connection.execute("SELECT attempts, problem FROM sync_queue ORDER BY device_seq").fetchall()
    assert rows[:3] == [(50, "cloud.unreadable"), (50, "cloud.unreadable"), (0, "")]
    assert len(queue(books)) == before


def test_a_batch_is_the_oldest_that_wait(books: Books) -> None:
    assert [each.device_seq for each in sync_queue.oldest(books.connection, books.group_id, 3)] == [1, 2, 3]
    assert sync_queue.oldest(books.connection, books.group_id + 1, 3) == []
