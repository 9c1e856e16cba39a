"""Every connection keeps the promises: encrypted, durable, append-only, and a reader cannot write."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from savingsdesk.core.errors import Environment
from savingsdesk.db import connection as connections
from savingsdesk.db.connection import Connection, connect, translated
from savingsdesk.desk.session import Books, Session
from tests.village import in_the_way

KEY = bytes(range(32))


def setting(connection: Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("synchronous", 2),  # FULL
        ("journal_mode", "wal"),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("temp_store", 2),  # MEMORY
        ("busy_timeout", connections.BUSY_MS),
    ],
)
def test_every_connection_has_the_settings_that_the_promises_rest_on(
    session: Session, read_only: bool, name: str, value: object
) -> None:
    connection = session.opened.connect(read_only=read_only)
    assert setting(connection, name) == value
    connection.close()


def test_a_reader_cannot_write_and_sees_what_the_writer_committed(session: Session, books: Books) -> None:
    reader = session.open_reader()
    for statement in ("UPDATE groups SET balance = 1", "DELETE FROM cycles", "CREATE TABLE t (id)"):
        with pytest.raises(sqlcipher.OperationalError, match="readonly"):
            reader.connection.execute(statement)
    with books.writing():
        books.update("group", books.group_uid, name="Tujenge")
    assert reader.connection.execute("SELECT name FROM groups").fetchone()[0] == "Tujenge"
    reader.close()


def test_a_reader_sees_nothing_of_a_transaction_before_it_ends(session: Session, books: Books) -> None:
    with books.writing():
        books.update("group", books.group_uid, name="Tujenge")
        assert session.group.name == "Umoja wa Kilimo"
    assert session.group.name == "Tujenge"


def test_another_key_reads_as_damage(tmp_path: Path) -> None:
    file = tmp_path / "books.db"
    connection = connect(file, KEY)
    connection.execute("CREATE TABLE t (id)")
    connection.close()
    assert in_the_way(lambda: connect(file, bytes(32))) == "vault.damaged"
    connect(file, KEY).close()


def test_a_folder_that_is_not_there_is_a_matter_of_the_disk(tmp_path: Path) -> None:
    assert in_the_way(lambda: connect(tmp_path / "nowhere" / "books.db", KEY)) == "disk.failed"


def test_an_sqlite_that_could_lose_a_commit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "OLDEST_SQLITE", (99, 0, 0))
    assert in_the_way(lambda: connect(tmp_path / "books.db", KEY)) == "program.sqlite"
    assert not (tmp_path / "books.db").exists()


def test_a_second_writer_waits_and_then_says_that_the_vault_is_busy(session: Session, books: Books) -> None:
    other = session.open_writer()
    other.connection.execute("PRAGMA busy_timeout = 10")
    with books.writing():
        assert in_the_way(lambda: other.store.transaction().__enter__()) == "vault.busy"
    with other.writing():
        other.update("group", books.group_uid, name="Tujenge")
    other.close()


def test_a_bug_is_not_taken_for_trouble_outside(books: Books) -> None:
    with pytest.raises(sqlcipher.OperationalError, match="no such table"), translated():
        books.connection.execute("SELECT * FROM nowhere")
    with pytest.raises(sqlcipher.IntegrityError), translated():
        books.connection.execute("INSERT INTO devices (uid, group_id, name) VALUES (zeroblob(16), 99, 'x')")


def test_a_failure_keeps_its_cause(tmp_path: Path) -> None:
    with pytest.raises(Environment) as caught:
        connect(tmp_path / "nowhere" / "books.db", KEY)
    assert isinstance(caught.value.__cause__, sqlcipher.Error)
