"""Brings a database to this program's schema: numbered SQL files, one transaction each, recorded in the database.

Processes of the version before serve on meanwhile: a step only adds, and waits for none of their locks for long, since
whoever waits for a table makes all wait that come after.
"""

from __future__ import annotations

import re
import secrets
import time
from importlib import resources

import psycopg
from psycopg import errors

from savingsdesk.cloud.database import OPERATOR_ROLE
from savingsdesk.core.errors import Environment

_LOCK = 0x5AC1_0001  # several processes may start at once; one of them migrates, the others wait for it
_NUMBERED = re.compile(r"(\d{4})_\w+\.sql")
_OPERATED = 3  # the version that brought the operator's role
_LONGEST_WAIT_MS = 2_000
_MOST_TRIES = 30
_PAUSE_S = 1.0

Connection = psycopg.Connection[tuple[object, ...]]


def migrations() -> list[tuple[int, bytes]]:
    """The numbered SQL files of this program, in order."""
    folder = resources.files("savingsdesk.cloud") / "migrations"
    found = ((_NUMBERED.fullmatch(file.name), file) for file in folder.iterdir())
    return sorted((int(match[1]), file.read_bytes()) for match, file in found if match)


def migrate(database: str) -> int:
    """The schema's version after it was brought up to date.

    A database that is up to date is only read, so the server may sign in with a role that owns nothing.
    Raises `Environment`: ``database.newer`` when a newer program has written it, ``database.unreachable``,
    ``database.busy`` when others hold on to its tables.
    """
    steps = migrations()
    try:
        with psycopg.connect(database, autocommit=True) as connection:
            if version_of(connection, steps[-1][0]) < steps[-1][0]:
                _migrate(connection, steps)
    except psycopg.OperationalError as error:
        raise Environment("database.unreachable") from error
    return steps[-1][0]


def _migrate(connection: Connection, steps: list[tuple[int, bytes]]) -> None:
    connection.execute("SELECT pg_advisory_lock(%s)", (_LOCK,))
    try:
        connection.execute(
            "CREATE TABLE IF NOT EXISTS schema_migrations "
            "(version INTEGER PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL DEFAULT now())"
        )
        done = version_of(connection, steps[-1][0])
        for version, statements in steps:
            if version > done:
                _step(connection, version, statements)
        if steps[-1][0] >= _OPERATED:
            _give_signing_key(connection)
    finally:
        connection.execute("SELECT pg_advisory_unlock(%s)", (_LOCK,))


def _step(connection: Connection, version: int, statements: bytes) -> None:
    """One file, whole or not at all; again after a pause where a process that serves was in the way."""
    for _ in range(_MOST_TRIES):
        try:
            with connection.transaction():
                connection.execute(f"SET LOCAL lock_timeout = {_LONGEST_WAIT_MS}".encode())
                connection.execute(statements)
                connection.execute("INSERT INTO schema_migrations (version) VALUES (%s)", (version,))
            return
        except (errors.LockNotAvailable, errors.DeadlockDetected):
            time.sleep(_PAUSE_S)
    raise Environment("database.busy")


def version_of(connection: Connection, newest: int) -> int:
    """The version that the database says it has, 0 for an empty one. Raises `Environment` (``database.newer``)."""
    row = connection.execute("SELECT to_regclass('schema_migrations')").fetchone()
    if row is None or row[0] is None:
        return 0
    row = connection.execute("SELECT coalesce(max(version), 0) FROM schema_migrations").fetchone()
    version = int(str(row[0])) if row else 0
    if version > newest:
        raise Environment("database.newer", version=version, newest=newest)
    return version


def _give_signing_key(connection: Connection) -> None:
    """A new database gets the key with which its tokens are signed; all processes read the same one."""
    with connection.transaction():
        connection.execute(f"SET LOCAL ROLE {OPERATOR_ROLE}".encode())  # the policies bind the owner too
        connection.execute(
            "INSERT INTO signing_keys (kid, secret) SELECT %s, %s WHERE NOT EXISTS (SELECT FROM signing_keys)",
            (secrets.token_hex(4), secrets.token_bytes(32)),
        )
