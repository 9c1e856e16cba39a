"""One group never reaches another's rows, whatever statement the server could be made to run."""

from __future__ import annotations

import psycopg
import pytest
from psycopg import errors

from savingsdesk.cloud.database import APPLICATION_ROLE, Connection, Pool
from savingsdesk.core.operations import ENTITIES
from tests.cloud.laptop import Laptop, take_in, tenant_of

# Tables of the whole cloud, each with its reason: sign-in looks accounts, codes, tries and programmes up before any
# group is known; signing keys and the schema's version belong to all.
WHOLE_CLOUD = {"accounts", "login_codes", "login_tries", "programmes", "signing_keys", "schema_migrations"}
SERVER, OPERATOR, REPORTS = APPLICATION_ROLE, "savingsdesk_operator", "savingsdesk_reports"
OWN = "(group_id = savingsdesk_group())"
# Of each policy: who it is for, and what it may be about. What is not here is no policy that a table may have.
POLICIES = {
    "own_group": ({SERVER}, "*"),
    "named_group": ({SERVER}, "r"),
    "founded_group": ({SERVER}, "a"),
    "named_device": ({SERVER}, "r"),
    "operator": ({OPERATOR}, "*"),
    "programme": ({REPORTS}, "r"),
    "whole_cloud": ({SERVER, OPERATOR}, "*"),
}


def test_every_table_forces_row_level_security_by_a_known_policy(owner: Connection) -> None:
    """A new table without it, or with a policy for somebody else, fails here."""
    tables = owner.execute(
        "SELECT relname::text, relrowsecurity AND relforcerowsecurity FROM pg_class "
        "WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')"
    ).fetchall()
    policies: dict[str, dict[str, tuple[set[str], str, str | None, str | None]]] = {}
    for table, name, roles, command, reading, writing in owner.execute(
        "SELECT c.relname::text, p.polname::text, (SELECT array_agg(coalesce(r.rolname, 'public')::text) "
        "FROM unnest(p.polroles) o LEFT JOIN pg_roles r ON r.oid = o), p.polcmd::text, "
        "pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid) "
        "FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid"
    ).fetchall():
        policies.setdefault(table, {})[name] = (set(roles), command, reading, writing)
    assert {name for name, _ in tables} >= {entity.table for entity in ENTITIES.values()} | WHOLE_CLOUD
    for table, is_forced in tables:
        assert is_forced, table
        of_table = policies.get(table, {})
        if table == "schema_migrations":
            assert of_table["whole_cloud"][0] == {"public"}
            continue
        wanted = {"whole_cloud"} if table in WHOLE_CLOUD else {"operator"}
        if table not in WHOLE_CLOUD | {"programme_groups"}:
            wanted |= {"own_group"}
            assert of_table["own_group"][2:] == (OWN, OWN), table
        assert wanted <= set(of_table), table
        for name, (roles, command, reading, _) in of_table.items():
            assert (roles, command) == POLICIES[name], (table, name)
            assert name in ("own_group", "operator", "whole_cloud", "founded_group") or reading not in (None, "true")
            assert name != "whole_cloud" or table in WHOLE_CLOUD, table


def test_the_servers_role_is_no_operator_and_reads_reports_only_when_it_says_so(owner: Connection, pool: Pool) -> None:
    rights = owner.execute(
        "SELECT pg_has_role(%(server)s, %(operator)s, 'MEMBER'), pg_has_role(%(server)s, %(reports)s, 'USAGE'), "
        "pg_has_role(%(server)s, %(reports)s, 'SET'), pg_has_role(%(reports)s, %(server)s, 'MEMBER')",
        {"server": SERVER, "operator": OPERATOR, "reports": REPORTS},
    ).fetchone()
    assert rights == (False, False, True, False)
    with pool.connection() as connection, pytest.raises(errors.InsufficientPrivilege):
        connection.execute("SELECT * FROM report_groups")


def test_the_reports_role_reads_and_sees_no_person(owner: Connection) -> None:
    granted = owner.execute(
        "SELECT table_name::text, column_name::text, privilege_type::text FROM information_schema.column_privileges "
        "WHERE grantee = %s",
        (REPORTS,),
    ).fetchall()
    assert {right for _, _, right in granted} == {"SELECT"}
    shown = {(table, column) for table, column, _ in granted}
    hidden = {"username", "password", "phone", "office", "reason", "description", "secret", "public_key", "data"}
    assert {column for table, column in shown if table not in ("meetings", "cycles")} & hidden == set()
    assert {("users", "name"), ("accounts", "username")} & shown == set()


def test_the_sessions_of_the_server_end_what_takes_too_long(pool: Pool) -> None:
    with pool.connection() as connection:
        limits = {
            name: connection.execute(f"SHOW {name}").fetchone()
            for name in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")
        }
    assert limits == {
        "statement_timeout": ("30s",),
        "lock_timeout": ("20s",),
        "idle_in_transaction_session_timeout": ("1min",),
    }


def test_every_key_of_the_books_is_led_by_the_group(owner: Connection) -> None:
    leading = owner.execute(
        "SELECT i.indrelid::regclass::text, a.attname FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid "
        "JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] "
        "WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace AND c.relname <> ALL(%s)",
        ([*WHOLE_CLOUD, "group_logs", "device_keys", "programme_groups"],),
    ).fetchall()
    assert len(leading) > 20
    assert {column for _, column in leading} == {"group_id"}


def test_the_tables_have_the_columns_of_their_entities(owner: Connection) -> None:
    kinds = {"text": "text", "integer": "bigint", "date": "date", "reference": "bigint"}
    for entity in ENTITIES.values():
        columns: dict[str, str] = dict(
            owner.execute(
                "SELECT column_name::text, data_type::text FROM information_schema.columns WHERE table_name = %s",
                (entity.table,),
            ).fetchall()
        )
        wanted = {described.column: kinds[described.kind] for described in entity.fields}
        wanted |= {"id": "bigint", "uid": "uuid", "group_id": "bigint", "version": "integer", "voided_at": "bigint"}
        wanted |= {"status": "text"} if entity.has_status else {}
        wanted |= {"balance": "bigint"} if entity.name == "group" else {}
        wanted |= {"interest_rate": "integer"} if entity.name == "loan" else {}
        assert columns == wanted


def test_the_servers_role_owns_nothing_and_only_adds_to_the_log(owner: Connection, pool: Pool) -> None:
    owned = owner.execute("SELECT relname FROM pg_class WHERE relowner = %s::regrole", (APPLICATION_ROLE,)).fetchall()
    assert owned == []
    role = owner.execute(
        "SELECT rolsuper, rolbypassrls, rolcreaterole, rolcanlogin FROM pg_roles WHERE rolname = %s",
        (APPLICATION_ROLE,),
    ).fetchone()
    assert role == (False, False, False, False)
    granted = owner.execute(
        "SELECT table_name::text, array_agg(privilege_type::text ORDER BY privilege_type::text) "
        "FROM information_schema.role_table_grants WHERE grantee = %s GROUP BY 1",
        (APPLICATION_ROLE,),
    ).fetchall()
    rights: dict[str, list[str]] = dict(granted)
    assert rights["sync_log"] == rights["kept_aside"] == ["INSERT", "SELECT"]
    assert rights["signing_keys"] == ["SELECT"]
    assert rights.pop("login_tries") == ["DELETE", "INSERT", "SELECT", "UPDATE"]  # counts of the last minutes
    assert not {"DELETE", "TRUNCATE"} & {right for each in rights.values() for right in each}
    with pool.connection() as connection:
        assert connection.execute("SELECT current_user").fetchone() == (APPLICATION_ROLE,)


@pytest.fixture(scope="module")
def groups(pool: Pool) -> tuple[Laptop, Laptop]:
    mine, theirs = Laptop(), Laptop()
    for laptop in (mine, theirs):
        laptop.contribution(laptop.found(), 100)
        take_in(pool, laptop.made)
    return mine, theirs


def test_a_hostile_query_sees_and_changes_one_group(
    pool: Pool, owner: Connection, groups: tuple[Laptop, Laptop]
) -> None:
    mine, theirs = (tenant_of(pool, laptop).group_id for laptop in groups)
    tables = [*(entity.table for entity in ENTITIES.values()), "sync_log", "outcomes", "kept_aside", "group_logs"]
    for table in tables:
        with pool.connection() as connection, connection.transaction(force_rollback=True):
            connection.execute("SELECT set_config('savingsdesk.group_id', %s, true)", (str(mine),))
            seen = connection.execute(f"SELECT DISTINCT group_id FROM {table} WHERE true OR group_id = {theirs}")
            assert {number for (number,) in seen} <= {mine}, table
            if table not in ("sync_log", "kept_aside"):
                changed = connection.execute(f"UPDATE {table} SET group_id = group_id WHERE group_id = {theirs}")
                assert changed.rowcount == 0, table
    (count,) = owner.execute("SELECT count(*) FROM contributions WHERE group_id = %s", (theirs,)).fetchone() or (0,)
    assert count == 1


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO contributions (group_id, uid, cycle_id, kind, fund, place, amount, date, version) "
        "SELECT {theirs}, uid, cycle_id, kind, fund, place, amount, date, 1 FROM contributions",
        "UPDATE contributions SET group_id = {theirs}",
        "UPDATE sync_log SET data = ''",
        "DELETE FROM sync_log",
        "DELETE FROM contributions",
        "TRUNCATE sync_log",
        "ALTER TABLE contributions DISABLE ROW LEVEL SECURITY",
        "DROP POLICY own_group ON contributions",
        "CREATE TABLE mine (id BIGINT)",
        "INSERT INTO signing_keys (kid, secret) VALUES ('mine', decode(repeat('00', 32), 'hex'))",
        "SET LOCAL ROLE savingsdesk_reports; SELECT password FROM users",
        "SET LOCAL ROLE savingsdesk_reports; UPDATE contributions SET amount = 0",
        "SET LOCAL ROLE savingsdesk_reports; SELECT * FROM sync_log",
        "INSERT INTO programme_groups (programme_id, group_id) VALUES (1, {theirs})",
        "INSERT INTO login_codes (account_id, code, expires_at) VALUES (1, '', now())",
        "INSERT INTO group_logs (group_uid, epoch) VALUES ('00000000-0000-0000-0000-000000000000', '')",
    ],
)
def test_a_hostile_statement_is_refused(pool: Pool, groups: tuple[Laptop, Laptop], statement: str) -> None:
    mine, theirs = (tenant_of(pool, laptop).group_id for laptop in groups)
    with pool.connection() as connection, connection.transaction(force_rollback=True):
        connection.execute("SELECT set_config('savingsdesk.group_id', %s, true)", (str(mine),))
        with pytest.raises(errors.InsufficientPrivilege):
            connection.execute(statement.format(theirs=theirs))


def test_without_a_group_nothing_is_seen(pool: Pool, groups: tuple[Laptop, Laptop]) -> None:
    tenant_of(pool, groups[0])  # its group must not outlive its transaction in the connection
    with pool.connection() as connection:
        for table in (*(entity.table for entity in ENTITIES.values()), "sync_log", "group_logs", "device_keys"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table


def test_even_a_careless_owner_that_is_no_superuser_sees_nothing(owner: Connection, postgres: str) -> None:
    """FORCE: the policies bind the tables' owner too."""
    with psycopg.connect(postgres) as connection:
        connection.execute("CREATE ROLE plain_owner")
        connection.execute("ALTER TABLE contributions OWNER TO plain_owner")
        connection.execute("SET ROLE plain_owner")
        assert connection.execute("SELECT count(*) FROM contributions").fetchone() == (0,)
        connection.rollback()
