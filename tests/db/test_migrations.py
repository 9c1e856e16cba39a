"""Migrations: numbered, whole or not at all, after a backup, and never on a database of a newer program."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from savingsdesk.core.operations import ENTITIES
from savingsdesk.db import migrate, seals, vault
from savingsdesk.db.connection import Connection, connect
from savingsdesk.desk.session import Session
from tests.village import CHEAP, PASSWORD, in_the_way

USER = bytes(16)
BOOKS = {entity.table for entity in ENTITIES.values()}
LOG = {"sync_queue", "sync_log", "sync_state"}


def no_backup(version: int) -> None:
    raise AssertionError(f"a backup of version {version}")


def tables(connection: Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def names_of_groups(connection: Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT name FROM groups")]


def add_group(opened: vault.Opened) -> None:
    connection = opened.connect()
    connection.execute(
        "INSERT INTO groups (uid, name, created_date, kind, currency, cash_unit) "
        "VALUES (zeroblob(16), 'Umoja', '2026-07-02', 'vsla', 'UGX', 100)"
    )
    connection.close()


def add_money(opened: vault.Opened) -> None:
    """Shares, a loan and an expense, as the second version of the program wrote them."""
    add_group(opened)
    connection = opened.connect()
    connection.executescript(
        "INSERT INTO users (uid, username, role, group_id, name, number, joined_on) "
        "VALUES (zeroblob(16), 'amina@x', 'admin', 1, 'Amina', 1, '2026-07-02');"
        "INSERT INTO cycles (uid, group_id, number, opened_on, share_price, most_shares, social_amount) "
        "VALUES (zeroblob(16), 1, 1, '2026-07-02', 2000, 5, 500);"
        "INSERT INTO contributions (uid, user_id, group_id, amount, date, status, kind, fund, place, shares, cycle_id, "
        "recorded_at, author_uid, device_uid) VALUES (zeroblob(16), 1, 1, 6000, '2026-07-02', 'pending', 'shares', "
        "'loan_fund', 'box', 3, 1, 0, zeroblob(16), zeroblob(16));"
        "INSERT INTO loans (uid, user_id, group_id, amount, interest_rate, date_issued, due_date, status, fund, place, "
        "cycle_id, recorded_at, author_uid, device_uid) VALUES (zeroblob(16), 1, 1, 3000, 1000, '2026-07-02', "
        "'2026-08-02', 'active', 'loan_fund', 'box', 1, 0, zeroblob(16), zeroblob(16));"
        "INSERT INTO payouts (uid, group_id, amount, date, status, kind, fund, place, cycle_id, recorded_at, "
        "author_uid, device_uid) VALUES (zeroblob(16), 1, 400, '2026-07-02', 'pending', 'expense', 'loan_fund', 'box', "
        "1, 0, zeroblob(16), zeroblob(16));"
    )
    connection.close()


@pytest.fixture
def older(home: Path, monkeypatch: pytest.MonkeyPatch) -> vault.Opened:
    """A vault as the first version of the program left it, with a group in it."""
    first = migrate.scripts()[:1]
    with monkeypatch.context() as past:
        past.setattr(migrate, "scripts", lambda: first)
        return vault.create(
            home, add_group, username="amina", user_uid=USER, password=PASSWORD, entropy=os.urandom, cost=CHEAP
        )


def test_migrations_are_numbered_from_one_without_a_gap() -> None:
    assert [version for version, _ in migrate.scripts()] == list(range(1, len(migrate.scripts()) + 1))


def test_a_new_database_gets_every_table_and_says_whose_it_is(tmp_path: Path) -> None:
    connection = connect(tmp_path / "books.db", bytes(32))
    migrate.migrate(connection, no_backup)
    assert tables(connection) >= BOOKS | LOG
    assert migrate.version_of(connection) == migrate.scripts()[-1][0]
    assert connection.execute("PRAGMA application_id").fetchone()[0] == migrate.APPLICATION_ID
    migrate.migrate(connection, no_backup)  # and a second time there is nothing to do
    connection.close()


def test_every_table_is_strict(session: Session) -> None:
    loose = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"
    rows = session.books.connection.execute(f"{loose} AND name NOT LIKE 'sqlite_%'")
    assert rows.fetchall() == []


def test_a_database_of_a_newer_program_is_refused_and_stays_as_it_is(session: Session, home: Path) -> None:
    connection = session.opened.connect()
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    session.close()
    file = home / vault.FOLDER / vault.DATABASE
    before = file.read_bytes()
    assert in_the_way(lambda: vault.unlock(home, "amina", PASSWORD)) == "vault.newer"
    assert file.read_bytes() == before
    assert sorted(path.name for path in file.parent.iterdir()) == [vault.DATABASE, vault.KEYS]


def test_an_older_database_is_backed_up_before_it_is_changed(older: vault.Opened, home: Path) -> None:
    opened = vault.unlock(home, "amina", PASSWORD)
    connection = opened.connect()
    assert migrate.version_of(connection) == migrate.scripts()[-1][0]
    assert names_of_groups(connection) == ["Umoja"]
    assert tables(connection) >= LOG
    connection.close()
    copy = connect(older.folder / "books.before-1.db", older.key)
    assert migrate.version_of(copy) == 1
    assert names_of_groups(copy) == ["Umoja"]
    assert not tables(copy) & LOG
    copy.close()


def test_books_of_the_second_version_keep_every_figure(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its loans get the terms that every loan had then, and its postings stand where they stood."""
    with monkeypatch.context() as past:
        second = migrate.scripts()[:2]
        past.setattr(migrate, "scripts", lambda: second)
        vault.create(
            home, add_money, username="amina", user_uid=USER, password=PASSWORD, entropy=os.urandom, cost=CHEAP
        )
    connection = vault.unlock(home, "amina", PASSWORD).connect()
    assert migrate.version_of(connection) == migrate.scripts()[-1][0]
    assert connection.execute("SELECT method, period, term, first_charge, repaid_first FROM loans").fetchall() == [
        ("flat", "month", 1, 1, "charge")
    ]
    sums = dict(connection.execute("SELECT account, sum(debit) - sum(credit) FROM entries GROUP BY account").fetchall())
    assert sums == {"cash": 2_600, "loans": 3_000, "savings": -6_000, "expenses": 400}
    assert (connection.execute("PRAGMA foreign_key_check").fetchall(), sum(sums.values())) == ([], 0)
    connection.close()


def test_a_log_of_the_third_version_tells_its_origins_from_an_index(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as past:
        third = migrate.scripts()[:3]
        past.setattr(migrate, "scripts", lambda: third)
        vault.create(
            home, add_group, username="amina", user_uid=USER, password=PASSWORD, entropy=os.urandom, cost=CHEAP
        )
    connection = vault.unlock(home, "amina", PASSWORD).connect()
    assert migrate.version_of(connection) == migrate.scripts()[-1][0]
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    assert seals.of_meetings(connection, [1, 2]) == []
    connection.set_trace_callback(None)
    assert len(asked) == 3
    for query in asked:
        plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}"))
        assert "COVERING INDEX sync_log_origins" in plan
        assert "COVERING INDEX sync_queue_origins" in plan
        assert "_of_meeting" in plan
    connection.close()


def test_a_backup_that_was_cut_off_does_not_stand_in_the_way(older: vault.Opened, home: Path) -> None:
    for name in ("books.before-1.db", "books.before-1.draft", "books.before-1.draft-wal"):
        (older.folder / name).write_bytes(b"cut off" * 1_000)
    vault.unlock(home, "amina", PASSWORD)
    copy = connect(older.folder / "books.before-1.db", older.key)
    assert names_of_groups(copy) == ["Umoja"]
    copy.close()
    assert {path.name for path in older.folder.iterdir()} == {vault.DATABASE, vault.KEYS, "books.before-1.db"}


def test_a_migration_that_fails_leaves_nothing_of_itself(older: vault.Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, *_ = migrate.scripts()
    broken = (3, "CREATE TABLE half (id); UPDATE groups SET name = 'half'; INSERT INTO nowhere VALUES (1);")
    monkeypatch.setattr(migrate, "scripts", lambda: [first, second, broken])
    connection = older.connect()
    backups: list[int] = []
    with pytest.raises(sqlcipher.OperationalError):
        migrate.migrate(connection, backups.append)
    assert not connection.in_transaction
    assert migrate.version_of(connection) == 2  # the one before it is whole
    assert "half" not in tables(connection)
    assert names_of_groups(connection) == ["Umoja"]
    assert backups == [1]
    connection.close()


def test_the_vault_opens_again_after_a_migration_that_failed(
    older: vault.Opened, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = migrate.scripts()
    with monkeypatch.context() as release:
        release.setattr(migrate, "scripts", lambda: [*known, (99, "CREATE TABLE half (id); SELECT nonsense;")])
        with pytest.raises(sqlcipher.OperationalError):
            vault.unlock(home, "amina", PASSWORD)
    connection = vault.unlock(home, "amina", PASSWORD).connect()
    assert names_of_groups(connection) == ["Umoja"]
    connection.close()
