"""The USB courier's file: a group's whole log in one file that only a laptop of the group can open (decision 14).

The file is `mark`, 32 random bytes, the length of what follows as eight bytes, what is sealed, and the SHA-256 of all
that. Sealed (AES-256-GCM) lies a row of messages, each led by its length in four bytes, then zeros up to a whole page:
the first message says what the file holds, the others are the batches that go to the cloud otherwise.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from savingsdesk.core.courier import WrittenOut
from savingsdesk.core.errors import Environment
from savingsdesk.core.ids import Uid, crockford
from savingsdesk.core.operations import KINDS, Operation, canonical
from savingsdesk.db import groups, sync_log, sync_queue, sync_state
from savingsdesk.db.connection import Connection
from savingsdesk.db.store import Store
from savingsdesk.sync import protocol

SUFFIX = ".sdcourier"
FORMAT = 1
MOST_FILE = 64 * 1024 * 1024
BATCH = 1_000

_MARK = b"SDCOUR\r\n"  # the line end tells when a program took the file for a text
_SALT, _LENGTH, _SUM = 32, 8, 32
_HEAD = len(_MARK) + _SALT + _LENGTH
_PAGE = 4_096  # so that the size of a file tells little of how much was written between two of them

Progress = Callable[[int, int], None]


def _silent(_done: int, _of: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a file of the group holds; `written_at` is in milliseconds since 1970 UTC, by the clock of its laptop."""

    device_uid: Uid
    written_at: int
    operations: list[Operation]


def group_key(connection: Connection, group_uid: Uid) -> bytes:
    """The secret of the group: what its founding says, with the salt of its first password hash.

    Every laptop of the group holds that from its first minute, a new identity changes nothing of it, and it is written
    nowhere else than in the log. Raises `Environment` (``courier.not_yet``) where the founding has not arrived.
    """
    group = _insert(connection, group_uid)
    founder = _insert(connection, group.author_uid)
    content = canonical(
        {
            "group": group_uid.hex(),
            "founded": dict(group.data),
            "founder": founder.uid.hex(),
            "admin": dict(founder.data),
        }
    )
    return HKDF(SHA256(), 32, salt=None, info=b"savingsdesk courier: the group").derive(content)


def name_of(key: bytes, device_uid: Uid) -> str:
    """One name for each laptop of a group, which says nothing to others: a new file takes the place of the former."""
    digest = HKDF(SHA256(), 5, salt=device_uid, info=b"savingsdesk courier: the name").derive(key)
    return f"{crockford(int.from_bytes(digest, 'big'), 6)}{SUFFIX}"


def write(
    store: Store,
    group_uid: Uid,
    folder: Path,
    *,
    now_ms: int,
    entropy: Callable[[int], bytes],
    progress: Progress = _silent,
) -> WrittenOut:
    """Writes all that this laptop holds of a group into a folder, such as a stick, and reads it back.

    Raises `Environment`: ``courier.not_yet``, ``courier.place_missing``, ``.place_full``, ``.place_read_only``,
    ``.place_failed``. What was there before stays until the new file is whole.
    """
    if not folder.is_dir():
        raise Environment("courier.place_missing")
    with store.transaction():  # one state of the log, while the worker may move what the cloud confirms
        key = group_key(store.connection, group_uid)
        group_id = groups.id_of(store.connection, group_uid)
        device_uid = sync_state.device_of(store.connection, group_uid)
        if group_id is None or device_uid is None:
            raise Environment("courier.not_yet")
        operations = sync_log.in_order(store.connection, group_id) + sync_queue.in_order(store.connection, group_id)
    file = folder / name_of(key, device_uid)
    _lay(file, seal(key, group_uid, Content(device_uid, now_ms, operations), entropy(_SALT), progress))
    return WrittenOut(file, len(operations))


def seal(key: bytes, group_uid: Uid, content: Content, salt: bytes, progress: Progress = _silent) -> bytes:
    """The bytes of a file."""
    batches = list(_batches(content.operations))
    about = {
        "format": FORMAT,
        "group": group_uid.hex(),
        "device": content.device_uid.hex(),
        "written_at": content.written_at,
        "operations": len(content.operations),
        "batches": len(batches),
        "kinds": KINDS,
    }
    messages = [protocol.pack(about)]
    for done, batch in enumerate(batches):
        progress(done * BATCH, len(content.operations))
        messages.append(protocol.pack(protocol.batch_out(batch)))
    plain = b"".join(len(each).to_bytes(4, "big") + each for each in messages)
    plain += bytes(-len(plain) % _PAGE)
    head = _MARK + salt + (len(plain) + 16).to_bytes(_LENGTH, "big")
    whole = head + _cipher(key, salt).encrypt(_nonce(key, salt), plain, head)
    return whole + hashlib.sha256(whole).digest()


def read(file: Path, keys: Sequence[tuple[Uid, bytes]]) -> tuple[Uid, Content] | None:
    """The group and the content of a file that one of these keys opens, None where none does: a stranger's.

    Every byte is looked at before anything is used. Raises `Environment`: ``courier.missing``, ``courier.unknown``
    (not such a file), ``courier.damaged``, ``courier.newer``, ``disk.failed``.
    """
    try:
        if file.stat().st_size > MOST_FILE:
            raise Environment("courier.unknown")
        raw = file.read_bytes()
    except (FileNotFoundError, IsADirectoryError) as error:
        raise Environment("courier.missing") from error
    except OSError as error:
        raise Environment("disk.failed") from error
    if raw[: len(_MARK)] != _MARK:
        raise Environment("courier.unknown")
    head, sealed = raw[:_HEAD], raw[_HEAD:-_SUM]
    if len(sealed) != int.from_bytes(head[-_LENGTH:], "big") or hashlib.sha256(raw[:-_SUM]).digest() != raw[-_SUM:]:
        raise Environment("courier.damaged")
    salt = head[len(_MARK) : len(_MARK) + _SALT]
    for group_uid, key in keys:
        with suppress(InvalidTag):
            return group_uid, _content(_cipher(key, salt).decrypt(_nonce(key, salt), sealed, head), group_uid)
    return None


def _content(plain: bytes, group_uid: Uid) -> Content:
    try:
        messages = _messages(plain)
        about = protocol.unpack(next(messages))
        if about["format"] > FORMAT:
            raise Environment("courier.newer")
        operations: list[Operation] = []
        for _ in range(about["batches"]):
            operations += protocol.batch_in(protocol.unpack(next(messages)), group_uid)
        if len(operations) != about["operations"] or about["group"] != group_uid.hex():
            raise Environment("courier.damaged")
        return Content(bytes.fromhex(about["device"]), int(about["written_at"]), operations)
    except (protocol.Unreadable, KeyError, TypeError, ValueError, StopIteration) as error:
        raise Environment("courier.damaged") from error


def _messages(plain: bytes) -> Iterator[bytes]:
    at = 0
    while at + 4 <= len(plain):
        length = int.from_bytes(plain[at : at + 4], "big")
        yield plain[at + 4 : at + 4 + length]
        at += 4 + length


def _batches(operations: Sequence[Operation]) -> Iterator[Sequence[Operation]]:
    """Long texts make a batch shorter: what is unpacked stays below the protocol's largest message."""
    start, room = 0, protocol.MOST_UNPACKED // 2
    for place, operation in enumerate(operations):
        size = _weight(operation.data)
        if place - start == BATCH or size > room:
            yield operations[start:place]
            start, room = place, protocol.MOST_UNPACKED // 2
        room -= size
    if operations[start:]:
        yield operations[start:]


def _weight(data: Any) -> int:
    return 400 + sum(len(value.encode()) for value in data.values() if isinstance(value, str))


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    """Each file has a key of its own, so that no nonce is ever used twice under one."""
    return AESGCM(HKDF(SHA256(), 32, salt=salt, info=b"savingsdesk courier: the file").derive(key))


def _nonce(key: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), 12, salt=salt, info=b"savingsdesk courier: the nonce").derive(key)


def _insert(connection: Connection, uid: Uid) -> Operation:
    """The operation that made a row, confirmed or not."""
    found = sync_log.operation(connection, uid)
    if found is None and (waiting := sync_queue.find(connection, uid)) is not None:
        found = waiting[0]
    if found is None:
        raise Environment("courier.not_yet")
    return found


def _lay(file: Path, content: bytes) -> None:
    """Written beside, read back, then renamed: a stick that is pulled out keeps the former file."""
    draft = file.with_suffix(".part")
    codes = {28: "courier.place_full", 13: "courier.place_read_only", 30: "courier.place_read_only"}
    try:
        with draft.open("wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        if draft.read_bytes() != content:
            raise Environment("courier.place_failed")
        draft.replace(file)
    except OSError as error:
        raise Environment(codes.get(error.errno or 0, "courier.place_failed")) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
