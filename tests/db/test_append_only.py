"""Facts are never edited and never deleted, not even by SQL that goes around the program."""

from __future__ import annotations

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from savingsdesk.core.operations import ENTITIES
from savingsdesk.db import sync_queue
from savingsdesk.desk.session import Books
from tests.db.ledger import Ledger, undone

MONEY = ["contributions", "loans", "payouts"]
SAID_BY_TRIGGERS = ("never edited", "never deleted", "never lost", "stays so")
MAY_MOVE = {"status", "version", "voided_at", "due_date"}


@pytest.fixture
def ledger(books: Books) -> Ledger:
    """One row in each table of money."""
    ledger = Ledger(books)
    with books.writing():
        ledger.contribution(6_000)
        ledger.loan(4_000)
        ledger.payout(500)
    return ledger


def content(books: Books) -> list[object]:
    return [books.connection.execute(f"SELECT * FROM {table}").fetchall() for table in (*MONEY, "sync_queue", "groups")]


def is_refused(books: Books, statement: str, *values: object) -> bool:
    """Whether a trigger stops this and nothing changed."""
    before = content(books)
    said = ""
    try:
        books.connection.execute(statement, values)
    except sqlcipher.IntegrityError as error:
        said = str(error)
    return said.endswith(SAID_BY_TRIGGERS) and content(books) == before


def columns(books: Books, table: str) -> list[str]:
    return [row[1] for row in books.connection.execute(f"PRAGMA table_info({table})")]


@pytest.mark.parametrize("table", MONEY)
def test_every_column_of_a_fact_is_fixed(ledger: Ledger, table: str) -> None:
    fixed = [name for name in columns(ledger.books, table) if name not in MAY_MOVE]
    assert len(fixed) > 10
    for name in fixed:
        assert is_refused(ledger.books, f"UPDATE {table} SET {name} = {name}"), name
    assert is_refused(ledger.books, f"UPDATE OR REPLACE {table} SET amount = 1")


@pytest.mark.parametrize("table", MONEY)
@pytest.mark.parametrize("name", ["rowid", "oid", "_rowid_", "id"])
def test_a_row_keeps_its_number_under_each_of_its_names(ledger: Ledger, table: str, name: str) -> None:
    assert is_refused(ledger.books, f"UPDATE {table} SET {name} = 99")


@pytest.mark.parametrize("table", MONEY)
def test_no_fact_is_deleted(ledger: Ledger, table: str) -> None:
    assert is_refused(ledger.books, f"DELETE FROM {table}")


@pytest.mark.parametrize("table", MONEY)
@pytest.mark.parametrize("verb", ["INSERT OR REPLACE", "REPLACE"])
def test_no_fact_is_replaced_by_its_id_or_its_uid(ledger: Ledger, table: str, verb: str) -> None:
    names = columns(ledger.books, table)
    by_uid = ", ".join("NULL" if name == "id" else "999" if name == "amount" else name for name in names)
    by_id = ", ".join("randomblob(16)" if name == "uid" else "999" if name == "amount" else name for name in names)
    for values in (by_uid, by_id):
        assert is_refused(ledger.books, f"{verb} INTO {table} SELECT {values} FROM {table}")


@pytest.mark.parametrize("table", MONEY)
def test_no_fact_is_overwritten_by_an_upsert(ledger: Ledger, table: str) -> None:
    names = ", ".join(columns(ledger.books, table))
    upsert = f"INSERT INTO {table} SELECT {names} FROM {table} WHERE true ON CONFLICT DO UPDATE SET amount = 999"
    assert is_refused(ledger.books, upsert)


@pytest.mark.parametrize("table", MONEY)
def test_what_was_taken_back_stays_so(ledger: Ledger, table: str) -> None:
    ledger.books.connection.execute(f"UPDATE {table} SET voided_at = 5")
    assert is_refused(ledger.books, f"UPDATE {table} SET voided_at = NULL")
    assert is_refused(ledger.books, f"UPDATE {table} SET voided_at = 6")


def test_what_moves_may_move(ledger: Ledger) -> None:
    connection = ledger.books.connection
    connection.execute("UPDATE contributions SET status = 'synced'")
    connection.execute("UPDATE payouts SET status = 'synced'")
    connection.execute("UPDATE loans SET status = 'repaid', due_date = '2027-03-26'")


def test_what_an_update_may_set_is_what_the_triggers_let_through(ledger: Ledger) -> None:
    """The operations and the triggers agree on what a fact is."""
    for table in MONEY:
        [entity] = [each for each in ENTITIES.values() if each.table == table]
        changeable = {each.column for each in entity.fields if each.may_change}
        moving = {name for name in columns(ledger.books, table) if name in MAY_MOVE}
        assert moving - changeable == {"version", "voided_at"} | ({"status"} if entity.has_status else set())


# --- The log ----------------------------------------------------------------------------------------------------------

COPY = f"INSERT INTO sync_log ({sync_queue.COLUMNS}, seq, outcome) SELECT {sync_queue.COLUMNS}, id, 'applied' "


def test_an_operation_leaves_the_queue_only_when_the_log_has_it_and_back(ledger: Ledger) -> None:
    books = ledger.books
    assert is_refused(books, "DELETE FROM sync_queue")
    with undone(books):
        books.connection.execute(COPY + "FROM sync_queue WHERE device_seq = 1")
        assert is_refused(books, "DELETE FROM sync_queue")  # one of them is safe, the others are not
        books.connection.execute("DELETE FROM sync_queue WHERE device_seq = 1")
        assert is_refused(books, "DELETE FROM sync_log")
        books.connection.execute(
            f"INSERT INTO sync_queue ({sync_queue.COLUMNS}) SELECT {sync_queue.COLUMNS} FROM sync_log"
        )
        books.connection.execute("DELETE FROM sync_log")


@pytest.mark.parametrize("table", ["sync_queue", "sync_log"])
def test_an_operation_is_never_replaced(ledger: Ledger, table: str) -> None:
    books = ledger.books
    with undone(books):
        if table == "sync_log":
            books.connection.execute(COPY + "FROM sync_queue")
            books.connection.execute("DELETE FROM sync_queue")
        names = columns(books, table)
        values = ", ".join("NULL" if name == "id" else "'{}'" if name == "data" else name for name in names)
        assert is_refused(books, f"INSERT OR REPLACE INTO {table} SELECT {values} FROM {table}")


@pytest.mark.parametrize(
    ("table", "movable"),
    [
        # A clone's unsent operations are renumbered, which makes their links anew (SYNC.md §2).
        (
            "sync_queue",
            {"id", "entity_id", "device_uid", "device_seq", "previous", "hash", "attempts", "set_aside", "problem"},
        ),
        ("sync_log", {"id", "entity_id", "outcome", "awaits"}),
    ],
)
def test_what_an_operation_says_is_fixed(ledger: Ledger, table: str, movable: set[str]) -> None:
    books = ledger.books
    with undone(books):
        books.connection.execute(COPY + "FROM sync_queue")
        for name in columns(books, table):
            statement = f"UPDATE {table} SET {name} = {name}"
            assert is_refused(books, statement) == (name not in movable), name


def test_an_unsent_operation_gets_another_number_only_with_another_device(ledger: Ledger) -> None:
    """And then nothing of what people said may be another: a closing alone may name its device's new numbers."""
    books = ledger.books
    other = "device_uid = randomblob(16), device_seq = id, data = json_set(data, '$.{name}', 1)"
    assert is_refused(books, f"UPDATE sync_queue SET {other.format(name='amount')} WHERE entity = 'contribution'")
    assert is_refused(books, f"UPDATE sync_queue SET {other.format(name='share_price')} WHERE entity = 'cycle'")
    assert is_refused(books, "UPDATE contributions SET device_uid = randomblob(16)")
    books.connection.execute(f"UPDATE sync_queue SET {other.format(name='covers')} WHERE entity = 'cycle'")
