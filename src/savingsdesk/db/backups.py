"""Backup files: a vault's database and key file in one file, which tells by itself whether it is whole.

A mark, the length of the manifest (4 bytes, big-endian), the manifest as canonical JSON, the parts one after the other,
and the SHA-256 of all that stands before. The manifest carries a code under the data key, so that who has no password
cannot put other parts together either. Nothing in it names a person or a group (docs/decisions/0012).
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from savingsdesk.core.errors import Environment
from savingsdesk.core.ids import crockford
from savingsdesk.core.operations import canonical
from savingsdesk.db import sync_state, vault
from savingsdesk.db.connection import Connection, connect, faults, translated
from savingsdesk.db.migrate import scripts, version_of
from savingsdesk.db.vault import Opened, disk_failure, make_lasting

FORMAT = 1
TAG_LENGTH = 5
DRAFT = ".draft"

_MARK = b"SavingsDesk backup\n"
_PARTS = (vault.KEYS, vault.DATABASE)
_PIECE = 1 << 20  # bytes
_PAGES = 256  # of the database, between two looks at whether somebody wants to stop
_ROOM = 1 << 20  # bytes to spare beside the copy and the file made of it
_MOST_MANIFEST = 64 * 1024
_TAG = b"savingsdesk backup series 1"
_CODE = b"savingsdesk backup manifest 1"

Progress = Callable[[int, int], None]  # bytes or pages done, of how many; what it raises breaks the work off


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the vault in a backup: `size` in bytes, `sha256` in hexadecimal."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says about itself. `made_at` is in milliseconds since 1970 UTC, `schema` a number of migrations."""

    format: int
    program: str
    schema: int
    made_at: int
    parts: tuple[Part, ...]
    code: str


def tag(opened: Opened) -> str:
    """Five signs that all backups of this laptop's vault share, and that say nothing to anybody else.

    A laptop that was made of a backup begins a series of its own: what it throws away never was the other one's.
    """
    with translated(), closing(opened.connect(read_only=True)) as connection:
        oldest = min((state.device_uid for state in sync_state.every(connection)), default=b"")
    return crockford(int.from_bytes(hmac.digest(opened.key, _TAG + oldest, "sha256"), "big"), TAG_LENGTH)


def copy(opened: Opened, draft: Path, progress: Progress) -> dict[str, int]:
    """The database as it is at this moment, under the same key; answers how many rows each table has.

    Others may write meanwhile: the copy is of one moment. Raises `Environment` (``disk.*``, ``vault.damaged``).
    """
    discard(draft)
    size = (opened.folder / vault.DATABASE).stat().st_size
    if shutil.disk_usage(draft.parent).free < 2 * size + _ROOM:
        raise Environment("disk.full")
    with translated(), closing(opened.connect(read_only=True)) as source, closing(connect(draft, opened.key)) as target:
        source.execute("BEGIN")  # one moment for the copy and for what it is compared with
        try:
            counted = _counts(source)
            source.backup(target, pages=_PAGES, progress=lambda _, left, of: progress(of - left, of))
        finally:
            source.execute("ROLLBACK")
    return counted


def check(opened: Opened, draft: Path, counted: dict[str, int]) -> int:
    """Opens a copy by the vault's key, looks at every page and every row; answers the version of its schema.

    Raises `Environment` (``backup.unsound``) when the copy is not what was copied.
    """
    with translated(), closing(connect(draft, opened.key)) as connection:
        if faults(connection) or _counts(connection) != counted:
            raise Environment("backup.unsound")
        return version_of(connection)


def pack(opened: Opened, draft: Path, file: Path, *, program: str, schema: int, made_at: int) -> None:
    """Makes the backup file of a checked copy. It is on the disk for good, but not under a backup's name yet.

    Raises `Environment` (``disk.*``, ``vault.keys_*``).
    """
    keys = vault.key_file(opened)
    parts = (
        Part(vault.KEYS, len(keys), hashlib.sha256(keys).hexdigest()),
        Part(vault.DATABASE, draft.stat().st_size, _sha256(draft)),
    )
    stated = Manifest(FORMAT, program, schema, made_at, parts, "")
    manifest = canonical(asdict(stated) | {"code": _code(stated, opened.key)})
    whole = hashlib.sha256()
    with file.open("wb") as out:
        for piece in (_MARK, len(manifest).to_bytes(4, "big"), manifest, keys):
            whole.update(piece)
            out.write(piece)
        for piece in _pieces(draft):
            whole.update(piece)
            out.write(piece)
        out.write(whole.digest())
        _keep(out)


def copy_file(file: Path, target: Path, progress: Progress) -> None:
    """A copy of a backup file, on the disk for good. Raises `OSError`."""
    size, done = file.stat().st_size, 0
    with target.open("wb") as out:
        for piece in _pieces(file):
            progress(done, size)
            out.write(piece)
            done += len(piece)
        _keep(out)


def name(draft: Path, file: Path) -> None:
    """Gives a whole backup its name. Raises `OSError`."""
    draft.replace(file)
    make_lasting(file.parent)


def discard(draft: Path) -> None:
    """Removes a draft, and what SQLite keeps beside one. Raises `OSError`."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        draft.with_name(draft.name + suffix).unlink(missing_ok=True)


def read(file: Path, progress: Progress) -> Manifest:
    """What a backup says about itself, after every byte of it was looked at.

    Raises `Environment`: ``backup.missing``, ``backup.unknown`` (not a backup file), ``backup.damaged``,
    ``backup.newer`` (with ``program``, the version that made it), ``disk.*``.
    """
    try:
        size = file.stat().st_size
        with file.open("rb") as source:
            if source.read(len(_MARK)) != _MARK:
                raise Environment("backup.unknown")
            _assert_whole(source, size, progress)
            source.seek(len(_MARK))
            return _manifest(source, size)
    except (FileNotFoundError, IsADirectoryError) as error:
        raise Environment("backup.missing") from error
    except OSError as error:
        raise disk_failure(error) from error


def unpack(file: Path, folder: Path, progress: Progress) -> None:
    """The parts of a backup that `read` found whole, as files of a vault. Raises `OSError`, `Environment` as `read`."""
    with file.open("rb") as source:
        source.seek(len(_MARK))
        manifest = _manifest(source, file.stat().st_size)
        of, done = sum(part.size for part in manifest.parts), 0
        for part in manifest.parts:
            hashed, left = hashlib.sha256(), part.size
            with (folder / part.name).open("wb") as out:
                while left:
                    piece = source.read(min(_PIECE, left))
                    if not piece:
                        raise Environment("backup.damaged")
                    progress(done, of)
                    hashed.update(piece)
                    out.write(piece)
                    left, done = left - len(piece), done + len(piece)
                _keep(out)
            if hashed.hexdigest() != part.sha256:
                raise Environment("backup.damaged")


def assert_genuine(manifest: Manifest, opened: Opened, connection: Connection) -> None:
    """That the manifest was written by who had the vault open, and the database has no fault.

    Raises `Environment` (``backup.damaged``).
    """
    if not hmac.compare_digest(manifest.code, _code(manifest, opened.key)) or faults(connection):
        raise Environment("backup.damaged")


def _assert_whole(source: IO[bytes], size: int, progress: Progress) -> None:
    whole = hashlib.sha256(_MARK)
    left = size - len(_MARK) - whole.digest_size
    while left > 0 and (piece := source.read(min(_PIECE, left))):
        progress(size - left, size)
        whole.update(piece)
        left -= len(piece)
    if left or source.read() != whole.digest():
        raise Environment("backup.damaged")


def _manifest(source: IO[bytes], size: int) -> Manifest:
    """Read from behind the mark; the source then stands before the first part."""
    length = int.from_bytes(source.read(4), "big")
    if length > _MOST_MANIFEST:
        raise Environment("backup.damaged")
    try:
        content: dict[str, Any] = json.loads(source.read(length))
        if content["format"] > FORMAT or content["schema"] > scripts()[-1][0]:
            raise Environment("backup.newer", program=str(content["program"])[:40])
        parts = tuple(Part(str(each["name"]), int(each["size"]), str(each["sha256"])) for each in content["parts"])
        manifest = Manifest(
            content["format"], content["program"], content["schema"], content["made_at"], parts, content["code"]
        )
    except (ValueError, KeyError, TypeError) as error:
        raise Environment("backup.damaged") from error
    laid = source.tell() + sum(part.size for part in parts) + hashlib.sha256().digest_size
    if tuple(part.name for part in parts) != _PARTS or any(part.size < 0 for part in parts) or laid != size:
        raise Environment("backup.damaged")
    return manifest


def _code(manifest: Manifest, key: bytes) -> str:
    return hmac.digest(key, _CODE + canonical(asdict(manifest) | {"code": ""}), "sha256").hex()


def _counts(connection: Connection) -> dict[str, int]:
    """The number of rows of every table."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return {table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for (table,) in tables}  # noqa: S608


def _pieces(file: Path) -> Iterator[bytes]:
    with file.open("rb") as source:
        while piece := source.read(_PIECE):
            yield piece


def _sha256(file: Path) -> str:
    with file.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def _keep(out: IO[bytes]) -> None:
    out.flush()
    os.fsync(out.fileno())


def leftovers(folder: Path, beginning: str) -> None:
    """Removes the drafts that a making which was cut off left in this folder."""
    for file in folder.glob(f"{beginning}*{DRAFT}*"):
        with suppress(OSError):
            file.unlink()
