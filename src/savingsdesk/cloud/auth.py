"""Sign-in (SYNC.md §4): once with a password, which registers the device's key, from then on with that key."""

from __future__ import annotations

import base64
import binascii
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import bcrypt
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from savingsdesk.cloud import accounts, tenants
from savingsdesk.cloud.accounts import MOST_PASSWORD, Account
from savingsdesk.cloud.database import Connection, Pool
from savingsdesk.cloud.refusal import Refusal
from savingsdesk.cloud.tenants import Tenant
from savingsdesk.cloud.tokens import LOGIN_CONTEXT, Claims, Keys
from savingsdesk.core.ids import Uid, group_code

_MOST_TRIES = 5
_TRIES_S = 60
_MOST_ACCOUNTS = 10_000  # how many throttled names are remembered; the oldest go first
_CHECKS = threading.BoundedSemaphore(2)  # bcrypt is slow on purpose: a flood of sign-ins must leave room for syncing
# Checked for a name that is unknown, so that knowing a name from its absence takes more than a clock.
_NOBODY = accounts.hashed("nobody has this password")


@dataclass(frozen=True, slots=True)
class Admission:
    """`user_uid` is the member who has the account, once the group's log has told."""

    token: str
    group_uid: Uid
    user_uid: Uid | None


class Throttle:
    """Five tries a minute for each account, whoever asks: many treasurers share one address."""

    def __init__(self) -> None:
        self._tries: dict[str, deque[float]] = {}
        self._lock = threading.Lock()

    def try_once(self, username: str) -> None:
        """Raises `Refusal`: 429 ``login.throttled``."""
        now = time.monotonic()
        with self._lock:
            tries = self._tries.pop(username, deque())
            while tries and now - tries[0] > _TRIES_S:
                tries.popleft()
            self._tries[username] = tries
            if len(self._tries) > _MOST_ACCOUNTS:
                del self._tries[next(iter(self._tries))]
            if len(tries) >= _MOST_TRIES:
                raise Refusal(429, "login.throttled", retry_after=int(_TRIES_S - (now - tries[0])) + 1)
            tries.append(now)

    def forget(self, username: str) -> None:
        with self._lock:
            self._tries.pop(username, None)


def sign_in(pool: Pool, keys: Keys, throttle: Throttle, message: Mapping[str, Any]) -> Admission:
    """Raises `Refusal` with the codes that docs/PROTOCOL.md lists."""
    if "password" in message:
        claims, account = _by_password(pool, throttle, message)
    else:
        claims, account = _by_device(pool, keys, message)
    return Admission(keys.token(claims), claims.group_uid, account.user_uid)


def _by_password(pool: Pool, throttle: Throttle, message: Mapping[str, Any]) -> tuple[Claims, Account]:
    username = accounts.named(_text(message.get("username"), 200))
    password = _text(message.get("password"), 4096)
    device = message.get("device")
    if not isinstance(device, dict) or not username:
        raise Refusal(400, "login.unreadable")
    device_uid, public_key = _uid(device.get("uid")), _base64(device.get("public_key"), 32)
    group_uid = None if message.get("group") is None else _uid(message["group"])
    try:
        typed = password.encode()
    except UnicodeEncodeError:
        raise Refusal(400, "login.unreadable") from None
    if len(typed) > MOST_PASSWORD:
        raise Refusal(400, "login.password_too_long")
    throttle.try_once(username)
    with pool.connection() as connection:
        account = accounts.by_username(connection, username)
    with _CHECKS:
        is_right = _matches(typed, account.password if account else _NOBODY)
    if account is None or not is_right:
        raise Refusal(401, "login.refused")
    throttle.forget(username)
    if account.is_disabled:
        raise Refusal(403, "login.disabled")
    with pool.connection() as connection, connection.transaction():
        tenant = _group_of(connection, account, group_uid)
        _register(connection, tenant, account, device_uid, public_key)
    return Claims(device_uid, tenant.group_uid), account


def _matches(typed: bytes, hashed: str) -> bool:
    try:
        return bcrypt.checkpw(typed, hashed.encode())
    except ValueError:  # what bcrypt cannot have hashed, such as a NUL
        return False


def _group_of(connection: Connection, account: Account, group_uid: Uid | None) -> Tenant:
    """The account's group, or the group that its first sign-in names and whose code its name carries."""
    if account.group_id is None:
        if group_uid is None:
            raise Refusal(409, "login.no_group")
        if account.username.partition("@")[2] != group_code(group_uid):
            raise Refusal(403, "login.other_group")
        tenant = tenants.found(connection, group_uid)
        if not accounts.bind(connection, account, tenant):
            raise Refusal(403, "login.other_group")
        return tenant
    tenant = tenants.of_number(connection, account.group_id)
    if group_uid not in (None, tenant.group_uid):
        raise Refusal(403, "login.other_group")
    return tenant


def _register(connection: Connection, tenant: Tenant, account: Account, device_uid: Uid, public_key: bytes) -> None:
    """Stores the device's key, once: nobody takes over a device's name with another key, or in another group."""
    _name_device(connection, device_uid)
    connection.execute(
        "INSERT INTO device_keys (device_uid, group_id, account_id, public_key) VALUES (%s::uuid, %s, %s, %s) "
        "ON CONFLICT DO NOTHING",
        (device_uid.hex(), tenant.group_id, account.id, public_key),
    )
    row = connection.execute(
        "SELECT group_id, public_key, removed_at IS NOT NULL FROM device_keys WHERE device_uid = %s::uuid",
        (device_uid.hex(),),
    ).fetchone()
    if row is None or row[0] != tenant.group_id or bytes(row[1]) != public_key:
        raise Refusal(409, "login.device_taken")
    if row[2]:
        raise Refusal(403, "login.device_removed")
    connection.execute(
        "UPDATE device_keys SET account_id = %s WHERE device_uid = %s::uuid", (account.id, device_uid.hex())
    )


def _name_device(connection: Connection, device_uid: Uid) -> None:
    connection.execute("SELECT set_config('savingsdesk.device_uid', %s, true)", (device_uid.hex(),))


def _by_device(pool: Pool, keys: Keys, message: Mapping[str, Any]) -> tuple[Claims, Account]:
    device_uid = _uid(message.get("device"))
    challenge, signature = _base64(message.get("challenge")), _base64(message.get("signature"), 64)
    successor = _successor(message.get("successor"))
    if not keys.is_fresh(challenge):
        raise Refusal(401, "login.challenge")
    with pool.connection() as connection, connection.transaction():
        _name_device(connection, device_uid)
        row = connection.execute(
            "SELECT group_id, account_id, public_key, removed_at IS NOT NULL FROM device_keys "
            "WHERE device_uid = %s::uuid",
            (device_uid.hex(),),
        ).fetchone()
        if row is None:
            raise Refusal(401, "login.refused")
        group_id, account_id, public_key, is_removed = row
        try:
            Ed25519PublicKey.from_public_bytes(bytes(public_key)).verify(
                signature, LOGIN_CONTEXT + challenge + b"".join(successor or ())
            )
        except (InvalidSignature, ValueError):
            raise Refusal(401, "login.refused") from None
        if is_removed:
            raise Refusal(403, "login.device_removed")
        account = accounts.by_id(connection, account_id)
        if account is None or account.is_disabled:
            raise Refusal(403, "login.disabled")
        tenant = tenants.of_number(connection, group_id)
        if successor is not None:  # a clone, or a restored laptop: the former key vouches for the new one
            device_uid, fresh_key = successor
            _register(connection, tenant, account, device_uid, fresh_key)
        return Claims(device_uid, tenant.group_uid), account


def _successor(value: object) -> tuple[Uid, bytes] | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise Refusal(400, "login.unreadable")
    return _uid(value.get("uid")), _base64(value.get("public_key"), 32)


def _text(value: object, most: int) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= most or "\0" in value:
        raise Refusal(400, "login.unreadable")
    return value


def _uid(value: object) -> Uid:
    try:
        uid = bytes.fromhex(_text(value, 32))
    except ValueError:
        uid = b""
    if len(uid) != 16:
        raise Refusal(400, "login.unreadable")
    return uid


def _base64(value: object, length: int | None = None) -> bytes:
    """Either alphabet, with or without padding."""
    text = _text(value, 200).rstrip("=").replace("+", "-").replace("/", "_")
    try:
        raw = base64.b64decode(text.encode("ascii") + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise Refusal(400, "login.unreadable") from None
    if length is not None and len(raw) != length:
        raise Refusal(400, "login.unreadable")
    return raw
