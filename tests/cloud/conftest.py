"""One real PostgreSQL and one real HTTPS server for all tests of the cloud. Each test has groups of its own in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import bcrypt
import psycopg
import pytest

from savingsdesk.cloud import database, embedded, migrate
from savingsdesk.cloud.database import Connection, Pool
from tests.cloud.laptop import PASSWORD, Endpoint, Laptop

SOURCE = Path(__file__).parents[2] / "src"
COMMAND = [sys.executable, "-m", "savingsdesk.cloud.admin"]
# bcrypt of PASSWORD with four rounds: accounts made in tests must not cost a quarter of a second each.
QUICK_HASH = bcrypt.hashpw(PASSWORD.encode(), bcrypt.gensalt(4)).decode()


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(SOURCE), "SAVINGSDESK_DATABASE": ""}


@contextmanager
def serving(folder: Path, *arguments: str) -> Iterator[tuple[Endpoint, subprocess.Popen[str]]]:
    """`savingsdesk-cloud serve` as its own process, ended with SIGTERM."""
    announced = folder / "announced.json"
    announced.unlink(missing_ok=True)
    command = [*COMMAND, "serve", "--port", "0", "--self-signed", "--data", str(folder), "--announce", str(announced)]
    command += ["--ops-port", "0"]
    with (folder / "serve.log").open("w") as log:
        process = subprocess.Popen([*command, *arguments], env=environment(), stderr=log, text=True)
    try:
        deadline = time.monotonic() + 60
        while not announced.exists():
            assert process.poll() is None, (folder / "serve.log").read_text()
            assert time.monotonic() < deadline, "the endpoint did not begin to listen"
            time.sleep(0.02)
        content = json.loads(announced.read_text())
        endpoint = Endpoint(content["url"], content["certificate"], content["ops"])
        yield endpoint, process
        endpoint.http.close()
    finally:
        process.terminate()
        process.wait(30)


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a database that belongs to the tests, as its owner."""
    with embedded.running(tmp_path_factory.mktemp("postgres")) as address:
        migrate.migrate(address)
        yield address


@pytest.fixture(scope="session")
def pool(postgres: str) -> Iterator[Pool]:
    pool = database.open_pool(postgres)
    yield pool
    pool.close()


@pytest.fixture
def owner(postgres: str) -> Iterator[Connection]:
    """The database's owner, who sees all groups: for looking at what really stands there."""
    with Connection.connect(postgres, autocommit=True) as connection:
        yield connection


@pytest.fixture
def operator(postgres: str) -> Iterator[Connection]:
    """As the operator's commands have it, but each statement for itself."""
    with Connection.connect(postgres, autocommit=True) as connection:
        connection.execute(f"SET ROLE {database.OPERATOR_ROLE}".encode())
        yield connection


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("serve")


@pytest.fixture(scope="session")
def endpoint(postgres: str, folder: Path) -> Iterator[Endpoint]:
    with serving(folder, "--database", postgres) as (endpoint, _):
        yield endpoint


@pytest.fixture
def laptop(owner: Connection) -> Laptop:
    """A laptop whose group has an account `amina` that has not signed in yet."""
    laptop = Laptop()
    give_account(owner, f"amina@{laptop.code}")
    return laptop


@pytest.fixture
def enrolled(laptop: Laptop, endpoint: Endpoint) -> Laptop:
    assert endpoint.enrol(laptop, f"amina@{laptop.code}").status_code == 200
    return laptop


def give_account(owner: psycopg.Connection[tuple[object, ...]], username: str, password: str = QUICK_HASH) -> None:
    owner.execute("INSERT INTO accounts (username, password) VALUES (%s, %s)", (username, password))
