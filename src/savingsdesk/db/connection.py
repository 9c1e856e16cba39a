"""Opening a connection to the encrypted file, with every setting that the promises rest on."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from savingsdesk.core.errors import Environment

Connection = sqlcipher.Connection

OLDEST_SQLITE = (3, 51, 3)  # before it, a reset of the WAL could lose a commit
BUSY_MS = 5_000
ROOM_TO_OPEN = 64 * 1024  # bytes

_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # or INSERT OR REPLACE would pass the append-only triggers
    "PRAGMA trusted_schema = OFF",
    "PRAGMA temp_store = MEMORY",  # no temporary file may hold a name or an amount
    f"PRAGMA busy_timeout = {BUSY_MS}",
    "PRAGMA synchronous = FULL",
)


def connect(file: Path, key: bytes, *, read_only: bool = False) -> Connection:
    """A connection to the vault's database, for the thread that calls.

    `key` is the 32-byte data key. Raises `Environment`: ``vault.damaged``, ``disk.*``, ``program.sqlite``.
    """
    if sqlcipher.sqlite_version_info < OLDEST_SQLITE:
        raise Environment("program.sqlite", found=sqlcipher.sqlite_version)
    with translated(file.parent):
        connection = sqlcipher.connect(str(file), isolation_level=None, cached_statements=256)
        try:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.set_key(f"x'{key.hex()}'")
            for setting in _SETTINGS:
                connection.execute(setting)
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            if read_only:
                connection.execute("PRAGMA query_only = ON")
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def translated(folder: Path | None = None) -> Iterator[None]:
    """Turns SQLite's failures that come from outside the program into `Environment`; a bug stays what it is.

    Opening needs room in `folder` for the index of the log; SQLite has no word of its own for the lack of it.
    """
    try:
        yield
    except sqlcipher.Error as error:
        code = _CODES.get((getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF)
        if code is None:
            raise
        if code == "disk.failed" and folder and folder.exists() and shutil.disk_usage(folder).free < ROOM_TO_OPEN:
            code = "disk.full"
        raise Environment(code) from error


_CODES = {
    5: "vault.busy",
    8: "disk.read_only",
    10: "disk.failed",
    11: "vault.damaged",
    13: "disk.full",
    14: "disk.failed",
    26: "vault.damaged",
}


def faults(connection: Connection) -> list[str]:
    """What SQLCipher and SQLite say is wrong with the file: pages that were changed without the key, broken trees."""
    cipher = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
    tree = [str(row[0]) for row in connection.execute("PRAGMA quick_check")]
    return cipher + [text for text in tree if text != "ok"]


def versions(connection: Connection) -> list[tuple[str, str]]:
    """What the encrypted file is read and written with: (name, version)."""
    cipher = connection.execute("PRAGMA cipher_version").fetchone()[0]
    provider, _, version = str(connection.execute("PRAGMA cipher_provider_version").fetchone()[0]).partition(" ")
    return [("SQLCipher", str(cipher)), ("SQLite", sqlcipher.sqlite_version), (provider, version)]
