"""One endpoint in the long run: its health, slow clients, a calm end, several processes, a migration beneath it."""

from __future__ import annotations

import re
import signal
import socket
import ssl
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
import requests

from savingsdesk.cloud import config, embedded, migrate, server
from savingsdesk.cloud.config import Config
from savingsdesk.cloud.database import Connection
from savingsdesk.core.errors import Environment, Refused
from savingsdesk.sync import protocol
from tests.cloud.conftest import serving
from tests.cloud.laptop import Endpoint, Laptop
from tests.cloud.test_limits import head, packed, raw


def lines_of(figures: str) -> dict[str, float]:
    return {name: float(value) for name, value in re.findall(r"^(savingsdesk_\S+) (\S+)$", figures, re.MULTILINE)}


def test_health_and_figures_are_on_a_port_of_their_own(enrolled: Laptop, endpoint: Endpoint) -> None:
    assert endpoint.asked("/healthz").text == endpoint.asked("/readyz").text == "yes\n"
    assert endpoint.asked("/v1/login").status_code == 404
    assert endpoint.http.get(f"{endpoint.url}/metrics").status_code == 401
    before = lines_of(endpoint.asked("/metrics").text)
    enrolled.found()
    endpoint.sync(enrolled, enrolled.made)
    endpoint.sync(enrolled, enrolled.made)
    assert endpoint.post(enrolled, b"").status_code == 400
    text = endpoint.asked("/metrics").text
    after = lines_of(text)

    def grown(name: str) -> float:
        return after[name] - before.get(name, 0)

    assert grown('savingsdesk_operations_total{outcome="applied"}') == len(enrolled.made)
    assert grown('savingsdesk_operations_total{outcome="duplicate"}') == len(enrolled.made)
    assert grown('savingsdesk_requests_total{door="sync",status="200"}') == 2
    assert grown('savingsdesk_refusals_total{code="message.unreadable"}') == 1
    assert grown('savingsdesk_request_seconds_count{door="sync"}') == 3
    assert after['savingsdesk_request_seconds_bucket{door="sync",le="+Inf"}'] >= 3
    assert after["savingsdesk_requests_in_flight"] == 0
    assert after["savingsdesk_resident_bytes"] > 10_000_000
    assert after["savingsdesk_database_connections"] >= 1
    assert not re.search(enrolled.code, text)
    form = r"# TYPE \w+ (counter|gauge|histogram)|\w+(\{(\w+=\"[^\"]*\",?)*\})? [0-9.e+-]+"
    assert [line for line in text.splitlines() if not re.fullmatch(form, line)] == []


def connected(endpoint: Endpoint) -> ssl.SSLSocket:
    address = urlsplit(endpoint.url)
    context = ssl.create_default_context(cafile=endpoint.certificate)
    plain = socket.create_connection((address.hostname, address.port), 30)
    return context.wrap_socket(plain, server_hostname=address.hostname)


def test_who_trickles_headers_is_cut_off(
    postgres: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, enrolled: Laptop
) -> None:
    """Also after a first whole request, and a body that never ends: with the limits made short."""
    starter = tmp_path / "short.py"
    starter.write_text(
        "from savingsdesk.cloud import admin, gate, server\n"
        "server._HEADERS_S, server._REQUEST_S, server._LOOK_S, gate.BODY_S = 1.5, 4, 0.1, 1.5\n"
        "raise SystemExit(admin.main())\n"
    )
    monkeypatch.setattr("tests.cloud.conftest.COMMAND", [*_python(), str(starter)])
    with serving(tmp_path, "--database", postgres) as (endpoint, _):
        slow, second, idle = connected(endpoint), connected(endpoint), connected(endpoint)
        second.sendall(b"GET /v1/login HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b"200" in second.recv(4096)
        for place, sign in enumerate(b"GET /v1/login HTTP/1.1\r\nX: " + b"y" * 500):
            try:
                slow.sendall(bytes([sign]))
                second.sendall(bytes([sign]))
            except OSError:
                break
            time.sleep(0.05)
            assert place < 200, "a trickle of headers was listened to for ten seconds"
        assert ended(idle)
        body = connected(endpoint)
        body.sendall(head(enrolled, "Content-Length: 100000"))
        assert b" 408 " in body.recv(4096).splitlines()[0]
        assert endpoint.greet("x")["nonce"] == "x"
        for each in (slow, second, idle, body):
            each.close()


def _python() -> list[str]:
    import sys

    return [sys.executable]


def ended(connection: ssl.SSLSocket) -> bool:
    connection.settimeout(10)
    try:
        while connection.recv(4096):
            pass
    except TimeoutError:
        return False
    except OSError:
        return True
    return True


def test_headers_beyond_their_limit_are_refused(endpoint: Endpoint) -> None:
    with connected(endpoint) as connection:
        connection.sendall(b"GET /v1/login HTTP/1.1\r\nHost: x\r\nX: " + b"y" * (server._MOST_HEADERS + 100))
        assert connection.recv(4096).startswith(b"HTTP/1.1 400")
        assert ended(connection)


@pytest.mark.parametrize(
    "request_",
    [
        b"\x16\x03\x01 nonsense\r\n\r\n",
        b"POST /v1/login HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        b"POST /v1/login HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
        b"POST /v1/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"GET /v1/login HTTP/1.1\r\nHost: x\r\nBad Header: x\r\n\r\n",
    ],
)
def test_what_is_no_http_is_refused_and_the_endpoint_stays(endpoint: Endpoint, request_: bytes) -> None:
    with connected(endpoint) as connection:
        connection.sendall(request_)
        connection.settimeout(10)
        answer = connection.recv(4096)
        assert b" 400 " in answer.splitlines()[0] or b" 415 " in answer.splitlines()[0]
    assert endpoint.greet("x")["nonce"] == "x"


def test_asked_to_stop_it_answers_what_it_has_begun_and_takes_nothing_new(
    postgres: str, owner: Connection, tmp_path: Path, laptop: Laptop
) -> None:
    with serving(tmp_path, "--database", postgres) as (endpoint, process):
        assert endpoint.enrol(laptop, f"amina@{laptop.code}").status_code == 200
        laptop.found()
        idle = connected(endpoint)
        with owner.transaction(), ThreadPoolExecutor(1) as pool:
            owner.execute("SELECT FROM group_logs WHERE group_uid = %s::uuid FOR UPDATE", (laptop.group_uid.hex(),))
            begun = pool.submit(endpoint.post, laptop, packed(laptop))
            until(lambda: lines_of(endpoint.asked("/metrics").text)["savingsdesk_requests_in_flight"] == 1)
            process.send_signal(signal.SIGTERM)
            until(lambda: endpoint.asked("/readyz").status_code == 503)
            with pytest.raises(requests.ConnectionError):
                requests.get(f"{endpoint.url}/v1/login", verify=endpoint.certificate, timeout=5)
            assert not begun.done()
            assert ended(idle)
            idle.close()
            owner.execute("COMMIT")
            assert begun.result(20).status_code == 200
            owner.execute("BEGIN")
        assert process.wait(20) == 0
    kept = owner.execute("SELECT head FROM group_logs WHERE group_uid = %s::uuid", (laptop.group_uid.hex(),)).fetchone()
    assert kept == (len(laptop.made),)


def until(is_so: object, seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():  # type: ignore[operator]
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_several_processes_share_nothing_but_the_database(postgres: str, tmp_path: Path, laptop: Laptop) -> None:
    with serving(tmp_path, "--database", postgres, "--processes", "3") as (endpoint, process):
        enrolled = endpoint.enrol(laptop, f"amina@{laptop.code}")
        assert enrolled.status_code == 200
        for _ in range(6):  # each on a connection of its own, so on any of the processes
            endpoint.http.close()
            assert endpoint.prove(laptop).status_code == 200
            endpoint.sync(laptop)
        for tried in range(7):
            endpoint.http.close()
            wrong = endpoint.enrol(laptop.second(), f"amina@{laptop.code}", "wrong")
            assert wrong.status_code == (401 if tried < 5 else 429)
        children = children_of(process)
        assert len(children) == 3
        subprocess.run(["kill", "-9", str(children[1])], check=True)
        until(lambda: len(set(children_of(process)) - {children[1]}) == 3)
        endpoint.http.close()
        assert endpoint.greet("x")["nonce"] == "x"
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
    assert not any(Path(f"/proc/{pid}").exists() for pid in children)
    with pytest.raises(Refused, match=r"serve\.processes"):
        config.checked(Config("127.0.0.1", 0, Path(), "", processes=0))


def children_of(process: subprocess.Popen[str]) -> list[int]:
    listed = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("ascii")
    return [int(pid) for pid in listed.split()]


@pytest.fixture
def older(postgres: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """A database as the version before this one left it."""
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS older WITH (FORCE)")
        connection.execute("CREATE DATABASE older")
    address = postgres.replace(f"/{embedded.DATABASE}?", "/older?")
    every = migrate.migrations()
    monkeypatch.setattr(migrate, "migrations", lambda: every[:-1])
    migrate.migrate(address)
    monkeypatch.setattr(migrate, "migrations", lambda: every)
    return address


def test_a_migration_runs_while_processes_of_the_version_before_serve(
    older: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What such a process does, by its own statements: transactions as the server's role, before, during and after."""
    stop, counts, failures = threading.Event(), [0], list[BaseException]()

    def serve() -> None:
        with psycopg.connect(older, autocommit=True) as connection:
            connection.execute("SET ROLE savingsdesk_app; SET lock_timeout = '20s'")
            while not stop.is_set():
                try:
                    with connection.transaction():
                        uid = f"{counts[0]:032x}"
                        connection.execute("SELECT set_config('savingsdesk.group_uid', %s, true)", (uid,))
                        connection.execute(
                            "INSERT INTO group_logs (group_uid, epoch) VALUES (%s::uuid, 'x') ON CONFLICT DO NOTHING",
                            (uid,),
                        )
                        row = connection.execute(
                            "SELECT group_id FROM group_logs WHERE group_uid = %s::uuid", (uid,)
                        ).fetchone()
                        assert row is not None
                        connection.execute("SELECT set_config('savingsdesk.group_id', %s, true)", (str(row[0]),))
                        connection.execute("UPDATE group_logs SET head = head + 1 WHERE group_id = %s", (row[0],))
                        connection.execute("SELECT * FROM contributions; SELECT * FROM users; SELECT * FROM accounts")
                    counts[0] += 1
                except BaseException as error:
                    failures.append(error)
                    return

    server_ = threading.Thread(target=serve)
    server_.start()
    until(lambda: counts[0] > 20)
    migrate.migrate(older)
    migrated = counts[0]
    until(lambda: counts[0] > migrated + 20 or bool(failures))
    stop.set()
    server_.join()
    assert not failures
    with psycopg.connect(older) as connection:
        kept = connection.execute("SELECT count(*), min(head), max(head), min(kinds) FROM group_logs").fetchone()
    assert kept == (counts[0], 1, 1, 1)


def test_a_migration_gives_way_and_gives_up_rather_than_make_all_wait(
    older: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "_LONGEST_WAIT_MS", 100)
    monkeypatch.setattr(migrate, "_PAUSE_S", 0.01)
    monkeypatch.setattr(migrate, "_MOST_TRIES", 3)
    with psycopg.connect(older) as holder:
        holder.execute("SELECT * FROM contributions")
        with pytest.raises(Environment, match=r"database\.busy"):
            migrate.migrate(older)
        holder.rollback()
        monkeypatch.setattr(migrate, "_MOST_TRIES", 300)
        holder.execute("SELECT * FROM contributions")
        threading.Timer(0.5, holder.rollback).start()
        assert migrate.migrate(older) == migrate.migrations()[-1][0]


def test_a_taken_port_for_figures_is_one_sentence(endpoint: Endpoint, postgres: str, tmp_path: Path) -> None:
    chosen = Config("127.0.0.1", 0, tmp_path, postgres, ops_port=endpoint.ops)
    with pytest.raises(Environment, match=r"serve\.ops"):
        server.serve(chosen, postgres, None)


def test_a_flood_of_sign_ins_leaves_room_for_syncing(endpoint: Endpoint, enrolled: Laptop) -> None:
    """Forty names guessed at once, each a quarter of a second of work: whoever syncs meanwhile does not queue there."""
    began = time.monotonic()
    with ThreadPoolExecutor(40) as pool:
        guesses = [pool.submit(guess, endpoint, number) for number in range(40)]
        until(lambda: lines_of(endpoint.asked("/metrics").text)["savingsdesk_requests_in_flight"] > 20)
        for _ in range(5):
            endpoint.sync(enrolled)
        synced = time.monotonic() - began
        assert {guess.result() for guess in guesses} <= {401, 503}
    assert synced < time.monotonic() - began
    assert protocol.PROTOCOL == 1
    assert raw(endpoint, b"GET /v1/login HTTP/1.1\r\nHost: x\r\n\r\n").startswith(b"HTTP/1.1 200")


def guess(endpoint: Endpoint, number: int) -> int:
    one = Endpoint(endpoint.url, endpoint.certificate)
    status = one.enrol(Laptop(), f"guess{number}@k7q2p", "wrong").status_code
    one.http.close()
    return status
