"""Numbered SQL files bring a database to this program's version, one transaction each."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files

from savingsdesk.core.errors import Environment
from savingsdesk.db.connection import Connection, translated

APPLICATION_ID = 0x53444B31  # "SDK1" in the file's header: which program's database this is


def scripts() -> list[tuple[int, str]]:
    """(version, SQL) of every migration, in order."""
    folder = files("savingsdesk.db") / "migrations"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return [(int(name.partition("_")[0]), (folder / name).read_text("utf-8")) for name in names]


def version_of(connection: Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: Connection, back_up: Callable[[int], None]) -> None:
    """Applies what is missing. `back_up(version)` is called once before the first change of an existing database.

    Raises `Environment` (``vault.newer``) when the database was made by a newer program.
    """
    with translated():
        known, found = scripts(), version_of(connection)
        newest = known[-1][0]
        if found > newest:
            raise Environment("vault.newer", found=found, known=newest)
        missing = [(version, script) for version, script in known if version > found]
        if missing and found:
            back_up(found)
        for version, script in missing:
            try:
                connection.executescript(
                    f"BEGIN EXCLUSIVE;\n{script}\n"
                    f"PRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = {version};\nCOMMIT;"
                )
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
