"""What becomes of operations in the log and in the books (SYNC.md §1), on a real PostgreSQL."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

import pytest

from savingsdesk.cloud.database import Connection, Pool
from savingsdesk.core.operations import ENTITIES, MOST_INTEGER, Operation, Outcome, sealed
from tests.cloud.laptop import MINT, Laptop, take_in, tenant_of

BALANCE = """
    SELECT (SELECT coalesce(sum(amount), 0) FROM contributions WHERE group_id = g.id AND voided_at IS NULL)
         - (SELECT coalesce(sum(amount), 0) FROM loans WHERE group_id = g.id AND voided_at IS NULL)
         - (SELECT coalesce(sum(amount), 0) FROM payouts WHERE group_id = g.id AND voided_at IS NULL), balance
    FROM groups g WHERE uid = %s::uuid
"""


def remade(operation: Operation, **changes: object) -> Operation:
    changed = replace(operation, **changes)  # type: ignore[arg-type]
    return replace(changed, hash=sealed(changed))


def row_of(owner: Connection, table: str, operation: Operation, columns: str) -> tuple[object, ...]:
    row = owner.execute(
        f"SELECT {columns} FROM {table} WHERE uid = %s::uuid",
        (operation.entity_uid.hex(),),
    ).fetchone()
    assert row is not None
    return row


def assert_balanced(owner: Connection, laptop: Laptop) -> int:
    row = owner.execute(BALANCE, (laptop.group_uid.hex(),)).fetchone()
    assert row is not None
    assert row[0] == row[1]
    return int(row[1])


def test_a_meeting_arrives_in_the_seed_tables(pool: Pool, owner: Connection) -> None:
    laptop = Laptop()
    books = laptop.found(members=3)
    paid = laptop.contribution(books, 5_000_000_000, shares=3)
    laptop.contribution(books, 200, fund="social_fund", kind="social_fund")
    laptop.loan(books, 1500)
    laptop.payout(books, 300)

    met = take_in(pool, laptop.made)

    assert met == [(Outcome.APPLIED, seq) for seq in range(1, len(laptop.made) + 1)]
    assert row_of(owner, "contributions", paid, "amount, shares, date::text, status, version") == (
        5_000_000_000,
        3,
        "2026-11-26",
        "synced",
        1,
    )
    joined = owner.execute(
        "SELECT u.username, c.number, m.number, c.group_id = g.id FROM contributions k "
        "JOIN users u ON u.id = k.user_id JOIN cycles c ON c.id = k.cycle_id "
        "JOIN meetings m ON m.id = k.meeting_id JOIN groups g ON g.id = k.group_id WHERE k.uid = %s::uuid",
        (paid.uid.hex(),),
    ).fetchone()
    assert joined == (f"member1@{laptop.code}", 1, 1, True)
    assert assert_balanced(owner, laptop) == 5_000_000_000 + 200 - 1500 - 300
    tenant = tenant_of(pool, laptop)
    assert dict(tenant.sums) == {"loan_fund": 5_000_000_000 - 1800, "social_fund": 200}
    assert tenant.head == len(laptop.made)


def test_the_log_has_the_seeds_columns_and_names_each_row(pool: Pool, owner: Connection) -> None:
    laptop = Laptop()
    books = laptop.found()
    paid = laptop.contribution(books)
    laptop.take_back(paid)
    take_in(pool, laptop.made)
    rows = owner.execute(
        "SELECT operation, entity, entity_id, timestamp IS NOT NULL FROM sync_log "
        "WHERE entity_uid = %s::uuid ORDER BY seq",
        (paid.uid.hex(),),
    ).fetchall()
    (number,) = row_of(owner, "contributions", paid, "id")
    assert rows == [("insert", "contribution", number, True), ("delete", "contribution", number, True)]


def test_a_batch_repeated_changes_nothing(pool: Pool, owner: Connection) -> None:
    laptop = Laptop()
    books = laptop.found()
    laptop.take_back(laptop.contribution(books))
    laptop.change(books.users[0], phone="0700")
    laptop.contribution(books)
    take_in(pool, laptop.made)
    before = everything(owner, laptop)
    for batch in (laptop.made, laptop.made[3:], laptop.made[:2] * 2):
        met = take_in(pool, batch)
        assert met == [(Outcome.DUPLICATE, operation.device_seq) for operation in batch]
    assert everything(owner, laptop) == before


def everything(owner: Connection, laptop: Laptop) -> list[object]:
    """All rows of the group in all tables, with the marks that each change of a row leaves."""
    found: list[object] = []
    for (table,) in owner.execute(
        "SELECT relname::text FROM pg_class c WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND EXISTS "
        "(SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'group_id') ORDER BY 1"
    ).fetchall():
        found.append(
            owner.execute(
                f"SELECT t.xmin::text, t.* FROM {table} t JOIN group_logs l USING (group_id) "
                "WHERE l.group_uid = %s::uuid ORDER BY t::text",
                (laptop.group_uid.hex(),),
            ).fetchall()
        )
    return found


def test_taking_back_leaves_the_row_and_takes_it_out_of_every_total(pool: Pool, owner: Connection) -> None:
    laptop = Laptop()
    books = laptop.found()
    paid = laptop.contribution(books, 700)
    laptop.contribution(books, 50)
    take_in(pool, laptop.made)
    back = [laptop.take_back(paid), laptop.take_back(paid)]
    assert take_in(pool, back[:1]) == [(Outcome.APPLIED, len(laptop.made) - 1)]
    assert assert_balanced(owner, laptop) == 50
    take_in(pool, back[1:])
    assert assert_balanced(owner, laptop) == 50
    assert row_of(owner, "contributions", paid, "amount, voided_at") == (700, back[0].recorded_at)
    assert dict(tenant_of(pool, laptop).sums) == {"loan_fund": 50}


def test_another_content_under_a_known_uid_is_a_mismatch_and_kept_aside(pool: Pool, owner: Connection) -> None:
    laptop = Laptop()
    books = laptop.found()
    paid = laptop.contribution(books, 700)
    take_in(pool, laptop.made)
    forged = remade(paid, data={**paid.data, "amount": 7})
    after = laptop.contribution(books, 1)
    assert take_in(pool, [forged, after]) == [(Outcome.MISMATCH, 0), (Outcome.APPLIED, len(laptop.made))]
    assert take_in(pool, [forged]) == [(Outcome.MISMATCH, 0)]
    assert row_of(owner, "contributions", paid, "amount") == (700,)
    kept = owner.execute("SELECT content FROM kept_aside WHERE uid = %s::uuid", (paid.uid.hex(),)).fetchall()
    assert kept == [(forged.content(),)]
    assert assert_balanced(owner, laptop) == 701


def test_a_cloned_laptop_is_a_fork_and_loses_nothing_of_the_first(pool: Pool, owner: Connection) -> None:
    laptop = Laptop()
    books = laptop.found()
    take_in(pool, laptop.made)
    clone = laptop.clone()
    mine = [laptop.contribution(books, 10), laptop.contribution(books, 20)]
    take_in(pool, mine)
    theirs = [clone.contribution(books, amount) for amount in (1, 2, 3, 4)]
    # The third and fourth stand under numbers that nobody has used: only the chain tells.
    assert take_in(pool, theirs) == [(Outcome.FORK, 0)] * 4
    assert take_in(pool, [theirs[2]]) == [(Outcome.FORK, 0)]
    assert assert_balanced(owner, laptop) == 30
    assert owner.execute("SELECT 1 FROM sync_log WHERE uid = %s::uuid", (theirs[0].uid.hex(),)).fetchone() is None


def test_a_gap_in_a_devices_numbers_is_no_fork(pool: Pool) -> None:
    laptop = Laptop()
    books = laptop.found()
    take_in(pool, laptop.made)
    laptop.contribution(books)
    assert take_in(pool, [laptop.contribution(books)]) == [(Outcome.APPLIED, len(laptop.made) - 1)]


def test_one_bad_operation_never_holds_up_the_others(pool: Pool, owner: Connection) -> None:
    laptop = Laptop()
    books = laptop.found()
    good = laptop.contribution(books, 5)
    laptop.record("contribution", amount=3)  # fields are missing
    laptop.loan(books, 100, interest_rate=2**40)  # only the database refuses this
    laptop.contribution(books, MOST_INTEGER)  # and this, because the balance has no room for it
    laptop.contribution(books, 6)
    start = len(laptop.made) - 5

    met = take_in(pool, laptop.made)

    expected = [Outcome.APPLIED, Outcome.QUARANTINED, Outcome.QUARANTINED, Outcome.QUARANTINED, Outcome.APPLIED]
    assert met[start:] == [(outcome, start + 1 + place) for place, outcome in enumerate(expected)]
    assert assert_balanced(owner, laptop) == 11
    assert row_of(owner, "contributions", good, "amount") == (5,)
    problems = owner.execute(
        "SELECT problem FROM outcomes o JOIN group_logs l USING (group_id) WHERE l.group_uid = %s::uuid "
        "AND outcome = 'quarantined' ORDER BY seq",
        (laptop.group_uid.hex(),),
    ).fetchall()
    assert problems == [("operation.data.cycle",), ("database.22003",), ("database.22003",)]


def test_what_no_table_can_hold_is_kept_aside(pool: Pool, owner: Connection) -> None:
    laptop = Laptop()
    books = laptop.found()
    odd = [
        laptop.add("upsert", "user", MINT.uid(), MINT.uid(), 1, {}),
        laptop.add("update", "user", MINT.uid(), books.users[0].uid, 2**70, {"phone": "1"}),
        laptop.user("long", 9, office="x" * 70_000),
    ]
    laptop.contribution(books, 5)
    met = take_in(pool, laptop.made)
    assert [outcome for outcome, _ in met[-4:]] == [Outcome.QUARANTINED] * 3 + [Outcome.APPLIED]
    assert [seq for _, seq in met[-4:-1]] == [0, 0, 0]
    kept = owner.execute(
        "SELECT content FROM kept_aside JOIN group_logs USING (group_id) WHERE group_uid = %s::uuid",
        (laptop.group_uid.hex(),),
    ).fetchall()
    assert sorted(kept) == sorted((operation.content(),) for operation in odd)


def test_what_names_a_missing_row_is_held_and_applied_with_what_waits_for_it(pool: Pool, owner: Connection) -> None:
    first, second = Laptop(), None
    books = first.found()
    second = first.second()
    paid = second.contribution(books, 400)
    undone = second.contribution(books, 30, user=books.users[1].uid.hex())
    reverse = second.contribution(books, -30, reverses=undone.uid.hex(), reason="twice")
    renamed = second.change(books.users[0], name="Amina B.")
    assert take_in(pool, second.made) == [(Outcome.HELD, seq) for seq in (1, 2, 3, 4)]
    assert tenant_of(pool, first).sums == {}

    met = take_in(pool, first.made)

    assert met == [(Outcome.APPLIED, 4 + operation.device_seq) for operation in first.made]
    assert owner.execute(
        "SELECT DISTINCT outcome FROM outcomes o JOIN group_logs l USING (group_id) WHERE l.group_uid = %s::uuid",
        (first.group_uid.hex(),),
    ).fetchall() == [("applied",)]
    assert assert_balanced(owner, first) == 400
    assert row_of(owner, "contributions", paid, "amount") == (400,)
    assert row_of(owner, "users", renamed, "name, version") == ("Amina B.", 2)
    (number,) = row_of(owner, "contributions", undone, "id")
    assert row_of(owner, "contributions", reverse, "reverses_id") == (number,)
    # What was held had its id in the log from the beginning.
    logged = owner.execute("SELECT entity_id FROM sync_log WHERE uid = %s::uuid", (undone.uid.hex(),)).fetchone()
    assert logged == (number,)


def test_a_held_operation_that_the_database_refuses_does_not_harm_what_it_waited_for(
    pool: Pool, owner: Connection
) -> None:
    first = Laptop()
    books = first.found()
    second = first.second()
    second.loan(books, 10, interest_rate=2**40)
    assert take_in(pool, second.made) == [(Outcome.HELD, 1)]
    assert {outcome for outcome, _ in take_in(pool, first.made)} == {Outcome.APPLIED}
    assert owner.execute(
        "SELECT outcome FROM outcomes o JOIN group_logs l USING (group_id) WHERE group_uid = %s::uuid AND seq = 1",
        (first.group_uid.hex(),),
    ).fetchone() == ("quarantined",)


def test_another_groups_rows_are_not_there(pool: Pool, owner: Connection) -> None:
    other = Laptop()
    others_books = other.found()
    take_in(pool, other.made)
    laptop = Laptop()
    books = laptop.found()
    stolen = laptop.contribution(books, 10, user=others_books.users[0].uid.hex())
    laptop.change(others_books.users[0], name="Mallory")
    laptop.take_back(others_books.meeting)
    met = take_in(pool, laptop.made)
    assert [outcome for outcome, _ in met[-3:]] == [Outcome.HELD] * 3
    assert row_of(owner, "users", others_books.users[0], "name, version") == ("Member1", 1)
    assert owner.execute("SELECT 1 FROM contributions WHERE uid = %s::uuid", (stolen.uid.hex(),)).fetchone() is None


def test_a_group_has_one_row_under_its_own_uid(pool: Pool) -> None:
    laptop = Laptop()
    values = {"name": "Two", "created_date": "2026-11-26", "kind": "vsla", "currency": "UGX", "cash_unit": 1}
    early, late = MINT.uid(), MINT.uid()
    laptop.add("insert", "group", early, early, 0, values)
    laptop.found()
    laptop.add("insert", "group", late, late, 0, values)
    outcomes = [outcome for outcome, _ in take_in(pool, laptop.made)]
    assert outcomes == [Outcome.QUARANTINED, *[Outcome.APPLIED] * (len(outcomes) - 2), Outcome.QUARANTINED]


def test_changes_of_other_fields_merge_and_of_the_same_field_clash(pool: Pool, owner: Connection) -> None:
    first = Laptop()
    books = first.found()
    take_in(pool, first.made)
    second, third = first.second(), first.second()
    user = books.users[0]
    assert take_in(pool, [second.change(user, phone="1", office="chair")])[0][0] == Outcome.APPLIED
    late = third.change(user, phone="2", sex="f")
    assert take_in(pool, [late])[0][0] == Outcome.CONFLICT
    assert row_of(owner, "users", user, "phone, office, sex, version") == ("1", "chair", "f", 3)
    assert owner.execute("SELECT clashes FROM outcomes WHERE clashes <> '{}' ORDER BY group_id DESC").fetchone() == (
        ["phone"],
    )
    # Who has seen the newest version decides.
    assert take_in(pool, [third.change(user, base_version=3, phone="3")])[0][0] == Outcome.APPLIED
    assert row_of(owner, "users", user, "phone, version") == ("3", 4)


def test_facts_cannot_be_updated(pool: Pool, owner: Connection) -> None:
    laptop = Laptop()
    books = laptop.found()
    paid = laptop.contribution(books, 10)
    laptop.change(paid, amount=1_000_000)
    assert take_in(pool, laptop.made)[-1][0] == Outcome.QUARANTINED
    assert row_of(owner, "contributions", paid, "amount, version") == (10, 1)


def test_equal_usernames_are_both_kept_the_second_with_a_suffix(pool: Pool, owner: Connection) -> None:
    first = Laptop()
    first.found()
    take_in(pool, first.made)
    second = first.second()
    users = [second.user("member1", 7), second.user("member1", 8)]
    assert [outcome for outcome, _ in take_in(pool, users)] == [Outcome.CONFLICT] * 2
    assert row_of(owner, "users", users[0], "username") == (f"member1.2@{first.code}",)
    assert row_of(owner, "users", users[1], "username") == (f"member1.3@{first.code}",)


def test_writers_at_once_get_a_sequence_without_gaps_in_the_order_of_their_commits(
    pool: Pool, owner: Connection
) -> None:
    founder = Laptop()
    books = founder.found()
    take_in(pool, founder.made)
    laptops = [founder.second() for _ in range(6)]
    for laptop in laptops:
        for amount in range(1, 31):
            laptop.contribution(books, amount)
    finished = threading.Event()
    gaps: list[tuple[int, int]] = []

    def read() -> None:
        """A reader with a cursor: whatever it saw at a head must be all there is up to that head."""
        while not finished.is_set():
            with pool.connection() as connection, connection.transaction():
                connection.execute("SELECT set_config('savingsdesk.group_id', %s, true)", (str(group_id),))
                row = connection.execute("SELECT count(*), max(seq) FROM sync_log").fetchone()
                assert row is not None
                if row[0] != row[1]:
                    gaps.append(row)

    group_id = tenant_of(pool, founder).group_id
    failures: list[BaseException] = []

    def write(laptop: Laptop) -> None:
        try:
            for start in range(0, 30, 3):
                take_in(pool, laptop.made[start : start + 3])
        except BaseException as error:  # the thread's failure must become the test's
            failures.append(error)

    threads = [threading.Thread(target=write, args=(laptop,)) for laptop in laptops]
    reader = threading.Thread(target=read)
    for thread in (reader, *threads):
        thread.start()
    for thread in threads:
        thread.join()
    finished.set()
    reader.join()

    assert not failures
    assert not gaps
    seqs = owner.execute("SELECT seq FROM sync_log WHERE group_id = %s ORDER BY seq", (group_id,)).fetchall()
    assert [seq for (seq,) in seqs] == list(range(1, len(founder.made) + 6 * 30 + 1))
    assert tenant_of(pool, founder).head == len(seqs)
    assert assert_balanced(owner, founder) == 6 * sum(range(1, 31))


@pytest.mark.parametrize("entity", ["device", "attendance", "constitution", "turn", "dependant", "due"])
def test_every_other_entity_has_its_table(pool: Pool, owner: Connection, entity: str) -> None:
    laptop = Laptop()
    books = laptop.found()
    user, cycle, meeting = books.users[0].uid.hex(), books.cycle.uid.hex(), books.meeting.uid.hex()
    rows: dict[str, dict[str, Any]] = {
        "device": {"name": "Table"},
        "attendance": {"meeting": meeting, "user": user, "presence": "late"},
        "constitution": {"number": 1, "decided_on": "2026-11-26", "meeting": meeting, "rules": '{"share_price":1}'},
        "turn": {"cycle": cycle, "user": user, "number": 1},
        "dependant": {"user": user, "name": "Grace", "listed_on": "2026-11-26"},
        "due": {
            "user": user,
            "cycle": cycle,
            "meeting": meeting,
            "kind": "fine",
            "fund": "loan_fund",
            "amount": 200,
            "charged_on": "2026-11-26",
            "status": "standing",
        },
    }
    laptop.record(entity, rows[entity])
    assert take_in(pool, laptop.made)[-1][0] == Outcome.APPLIED
    assert row_of(owner, ENTITIES[entity].table, laptop.made[-1], "version") == (1,)
