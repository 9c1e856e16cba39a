"""The vault: an encrypted database and, beside it, the key file with one slot a user.

A random 32-byte data key opens the database. Each slot holds that key wrapped by a user's password: Argon2id
(RFC 9106) makes the wrapping key, AES-256-GCM wraps. The salt is made of the file's own salt and the user name, so
that one derivation finds the user's slot among all and no name stands in the file. Whose slot it is, only an opened
vault can tell: the `owner` of a slot is a code over the user's uid under the data key (docs/decisions/0009).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from savingsdesk.core.errors import Environment
from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import canonical, tidy
from savingsdesk.db.connection import Connection, connect
from savingsdesk.db.migrate import migrate, version_of

FOLDER = "vault"
DATABASE = "books.db"
KEYS = "keys.json"
LOCK = "in-use"
FORMAT = 1

_PURPOSE = b"savingsdesk vault slot 1"
_OWNER = b"savingsdesk vault slot owner 1"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of a password costs (Argon2id). RFC 9106's second recommendation is the start value."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Opened:
    """An unlocked vault: where the database lies, its data key, and whose slot opened it."""

    folder: Path
    key: bytes
    user_uid: Uid

    def connect(self, *, read_only: bool = False) -> Connection:
        """Raises `Environment`, see `connection.connect`."""
        return connect(self.folder / DATABASE, self.key, read_only=read_only)


def exists(data_folder: Path) -> bool:
    return (data_folder / FOLDER).exists()


def create(
    data_folder: Path,
    fill: Callable[[Opened], None],
    *,
    username: str,
    user_uid: Uid,
    password: str,
    entropy: Callable[[int], bytes],
    cost: Cost,
) -> Opened:
    """A new vault, filled by `fill` and put in place by one rename: a crash before it leaves nothing half-made.

    Raises `Environment`: ``vault.exists`` where one lies already, ``disk.*``.
    """
    place, draft = data_folder / FOLDER, data_folder / f"{FOLDER}.draft"
    if exists(data_folder):
        raise Environment("vault.exists")
    try:
        data_folder.mkdir(parents=True, exist_ok=True)
        _discard(draft)
        draft.mkdir(mode=0o700)
        opened = Opened(draft, entropy(32), user_uid)
        slot = _slot(opened, username, password, salt := entropy(16), entropy, cost)
        _write_keys(draft / KEYS, salt, [slot])
        connection = opened.connect()
        try:
            migrate(connection, lambda _version: None)
        finally:
            connection.close()
        fill(opened)
        make_lasting(draft)
        draft.rename(place)
        make_lasting(data_folder)
    except OSError as error:
        raise disk_failure(error) from error
    return Opened(place, opened.key, user_uid)


def unlock(data_folder: Path, username: str, password: str) -> Opened:
    """The vault, opened by the slot of this user. Takes as long as the key derivation (about 0.2 to 1 s).

    Raises `Environment`: ``vault.missing``, ``vault.keys_missing``, ``vault.keys_damaged``, ``vault.wrong_password``
    (also for an unknown user: the file does not tell), ``vault.damaged``, ``vault.newer``, ``disk.*``.
    """
    place = data_folder / FOLDER
    if not (place / DATABASE).exists():
        raise Environment("vault.missing")
    return _opened_by(place, username, password)


def put_back(
    data_folder: Path,
    unpack: Callable[[Path], None],
    renew: Callable[[Opened], None],
    *,
    username: str,
    password: str,
) -> Opened:
    """A vault whose files `unpack` lays into a folder, opened by a user of it, and put in place by one rename.

    `renew` makes it fit for this laptop before that. What fails leaves no vault and nothing half-made. Raises
    `Environment`: ``vault.exists`` where one lies already, and as `unlock`.
    """
    place, draft = data_folder / FOLDER, data_folder / f"{FOLDER}.draft"
    if exists(data_folder):
        raise Environment("vault.exists")
    try:
        data_folder.mkdir(parents=True, exist_ok=True)
        _discard(draft)
        draft.mkdir(mode=0o700)
        unpack(draft)
        opened = _opened_by(draft, username, password)
        renew(opened)
        make_lasting(draft)
        draft.rename(place)
        make_lasting(data_folder)
    except OSError as error:
        raise disk_failure(error) from error
    finally:
        with suppress(OSError):
            _discard(draft)
    return Opened(place, opened.key, opened.user_uid)


def _opened_by(place: Path, username: str, password: str) -> Opened:
    """The vault in this very folder, see `unlock`."""
    salt, slots = _read_keys(place / KEYS)
    derived: dict[tuple[int, int, int], bytes] = {}
    for slot in slots:
        cost = Cost(slot["memory_kib"], slot["passes"], slot["lanes"])
        parameters = (cost.memory_kib, cost.passes, cost.lanes)
        if parameters not in derived:
            derived[parameters] = _wrapping_key(salt, username, password, cost)
        with suppress(InvalidTag):
            wrapped = AESGCM(derived[parameters]).decrypt(_raw(slot["nonce"]), _raw(slot["wrapped"]), _PURPOSE)
            opened = Opened(place, wrapped[:32], wrapped[32:])
            _bring_up_to_date(opened)
            _name_owner(opened, salt, slots, slot)
            return opened
    raise Environment("vault.wrong_password")


def add_slot(opened: Opened, username: str, password: str, entropy: Callable[[int], bytes], cost: Cost) -> None:
    """Lets `opened.user_uid` open this vault by this name and password, and by no earlier one.

    Raises `Environment` (``vault.keys_*``, ``disk.*``).
    """
    salt, slots = _read_keys(opened.folder / KEYS)
    mine = _owner(opened, opened.user_uid)
    others = [slot for slot in slots if slot.get("owner") != mine]
    try:
        _write_keys(opened.folder / KEYS, salt, [*others, _slot(opened, username, password, salt, entropy, cost)])
    except OSError as error:
        raise disk_failure(error) from error


def remove_slots(opened: Opened, users: Iterable[Uid]) -> int:
    """Takes the slots of these users out of the key file; answers how many there were. The last slot always stays.

    A copy of the key file that somebody made before still opens a copy of the books. A slot of a program that did not
    yet name owners is not found until its owner has unlocked once. Raises `Environment` (``vault.keys_*``, ``disk.*``).
    """
    salt, slots = _read_keys(opened.folder / KEYS)
    owners = {slot.get("owner") for slot in slots}
    gone = owners.intersection(_owner(opened, uid) for uid in users)
    kept = [slot for slot in slots if slot.get("owner") not in gone]
    if not kept or len(kept) == len(slots):
        return 0
    try:
        _write_keys(opened.folder / KEYS, salt, kept)
    except OSError as error:
        raise disk_failure(error) from error
    return len(slots) - len(kept)


def key_file(opened: Opened) -> bytes:
    """The key file as it lies there, found whole. Raises `Environment` (``vault.keys_*``, ``disk.*``)."""
    _read_keys(opened.folder / KEYS)
    try:
        return (opened.folder / KEYS).read_bytes()
    except OSError as error:
        raise disk_failure(error) from error


class Lock:
    """Held by the one program that may write this vault; the system lets go of it when the process dies."""

    def __init__(self, data_folder: Path) -> None:
        """Raises `Environment` (``vault.in_use``, ``disk.*``)."""
        try:
            data_folder.mkdir(parents=True, exist_ok=True)
            self._file: IO[bytes] = (data_folder / LOCK).open("a+b")
        except OSError as error:
            raise disk_failure(error) from error
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            raise Environment("vault.in_use") from error

    def release(self) -> None:
        self._file.close()


if os.name == "nt":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _bring_up_to_date(opened: Opened) -> None:
    connection = opened.connect()
    try:
        if version_of(connection) == 0:
            raise Environment("vault.damaged")  # every vault was filled when it was made: an empty one was cut off
        migrate(connection, lambda version: _back_up(connection, opened, version))
    finally:
        connection.close()


def _back_up(connection: Connection, opened: Opened, version: int) -> None:
    """A copy beside the database before its first migration, under the same key; whole at every moment."""
    place = opened.folder / f"books.before-{version}.db"
    draft = place.with_suffix(".draft")
    try:
        for leftover in opened.folder.glob(f"{draft.name}*"):  # of a start that was cut off
            leftover.unlink()
        target = connect(draft, opened.key)
        try:
            connection.backup(target)
            if version_of(target) != version:
                raise Environment("disk.failed")
        finally:
            target.close()
        draft.replace(place)
        make_lasting(opened.folder)
    except OSError as error:
        raise disk_failure(error) from error


def _slot(
    opened: Opened, username: str, password: str, salt: bytes, entropy: Callable[[int], bytes], cost: Cost
) -> dict[str, Any]:
    nonce = entropy(12)
    wrapping_key = _wrapping_key(salt, username, password, cost)
    wrapped = AESGCM(wrapping_key).encrypt(nonce, opened.key + opened.user_uid, _PURPOSE)
    owner = _owner(opened, opened.user_uid)
    return {**asdict(cost), "nonce": _text(nonce), "wrapped": _text(wrapped), "owner": owner}


def _owner(opened: Opened, user_uid: Uid) -> str:
    """A name for the user's slots that says nothing without the data key."""
    return _text(hmac.digest(opened.key, _OWNER + user_uid, "sha256")[:16])


def _name_owner(opened: Opened, salt: bytes, slots: Sequence[dict[str, Any]], used: dict[str, Any]) -> None:
    """Names the owner of a slot that was made before slots had one; where the disk refuses, the next unlock does."""
    if "owner" not in used:
        owner = _owner(opened, opened.user_uid)
        named = [{**slot, "owner": owner} if slot is used else slot for slot in slots]
        with suppress(OSError):
            _write_keys(opened.folder / KEYS, salt, named)


def _wrapping_key(salt: bytes, username: str, password: str, cost: Cost) -> bytes:
    own_salt = hashlib.sha256(salt + tidy(username).casefold().encode()).digest()[:16]
    derivation = Argon2id(
        salt=own_salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return derivation.derive(password.encode())


def _read_keys(file: Path) -> tuple[bytes, list[dict[str, Any]]]:
    if not file.exists():
        raise Environment("vault.keys_missing")
    try:
        content = json.loads(file.read_bytes())
        if content.pop("check") != _check(content):
            raise ValueError("check")
        if content["format"] != FORMAT:
            raise Environment("vault.newer", found=content["format"], known=FORMAT)
        return _raw(content["salt"]), list(content["slots"])
    except OSError as error:
        raise disk_failure(error) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Environment("vault.keys_damaged") from error


def _write_keys(file: Path, salt: bytes, slots: Sequence[dict[str, Any]]) -> None:
    """Written beside, synced, renamed: the key file is whole at every moment."""
    content: dict[str, Any] = {"format": FORMAT, "salt": _text(salt), "slots": list(slots)}
    draft = file.with_suffix(".draft")
    with draft.open("wb") as out:
        out.write(canonical({**content, "check": _check(content)}))
        out.flush()
        os.fsync(out.fileno())
    draft.replace(file)
    make_lasting(file.parent)


def make_lasting(folder: Path) -> None:
    """A rename in this folder outlasts a power cut from here on. Windows has no such call and needs none."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _check(content: dict[str, Any]) -> str:
    """Tells a damaged key file from a wrong password; it is no protection against people."""
    return hashlib.sha256(canonical(content)).hexdigest()


def _discard(draft: Path) -> None:
    """Removes what an interrupted founding left; it was never shown as saved."""
    if draft.exists():
        for file in draft.iterdir():
            file.unlink()
        draft.rmdir()


def disk_failure(error: OSError) -> Environment:
    """What the system said about a file, as people are told it: ``disk.full``, ``disk.read_only``, ``disk.failed``."""
    codes = {28: "disk.full", 13: "disk.read_only", 30: "disk.read_only", 1: "disk.read_only"}
    return Environment(codes.get(error.errno or 0, "disk.failed"))


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _raw(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
