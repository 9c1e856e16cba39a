"""Sign-in (SYNC.md §4): once with a password or one-time code, which registers the device's key, then with that key."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import bcrypt
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from savingsdesk.cloud import accounts, codes, programmes, tenants, throttle
from savingsdesk.cloud.accounts import MOST_PASSWORD, Account
from savingsdesk.cloud.database import Connection, Pool
from savingsdesk.cloud.refusal import Refusal
from savingsdesk.cloud.tenants import Tenant
from savingsdesk.cloud.tokens import LOGIN_CONTEXT, Claims, Keys
from savingsdesk.core.ids import Uid, group_code
from savingsdesk.core.operations import tidy

# Checked for a name that is unknown, so that knowing a name from its absence takes more than a clock.
_NOBODY = accounts.hashed("nobody has this password")


@dataclass(frozen=True, slots=True)
class Admission:
    """`user_uid` is the member who has the account, once the group's log has told."""

    token: str
    group_uid: Uid
    user_uid: Uid | None


@dataclass(frozen=True, slots=True)
class ProgrammeAdmission:
    """For the doors of the reports."""

    token: str
    name: str


def is_costly(message: Mapping[str, Any]) -> bool:
    """Whether the answer takes a password check, which is slow on purpose: a flood must leave room for syncing."""
    return "password" in message


def sign_in(pool: Pool, keys: Keys, message: Mapping[str, Any]) -> Admission | ProgrammeAdmission:
    """Raises `Refusal` with the codes that docs/PROTOCOL.md lists."""
    if "programme" in message:
        return _by_programme(pool, keys, message)
    if "password" in message:
        claims, account = _by_password(pool, message)
    else:
        claims, account = _by_device(pool, keys, message)
    return Admission(keys.token(claims), claims.group_uid, account.user_uid)


def check_standing(connection: Connection, claims: Claims) -> None:
    """Whether the device and its account still belong: a token outlives neither.

    Raises `Refusal`: 401 ``token.device``, 403 ``login.device_removed``, ``login.disabled``.
    """
    with connection.transaction():
        _name_device(connection, claims.device_uid)
        row = connection.execute(
            "SELECT d.removed_at IS NOT NULL, a.disabled_at IS NOT NULL FROM device_keys d "
            "JOIN accounts a ON a.id = d.account_id WHERE d.device_uid = %s::uuid",
            (claims.device_uid.hex(),),
        ).fetchone()
    if row is None:
        raise Refusal(401, "token.device")
    _refuse_unwanted(is_removed=row[0], is_disabled=row[1])


def _refuse_unwanted(*, is_removed: bool, is_disabled: bool) -> None:
    if is_removed:
        raise Refusal(403, "login.device_removed")
    if is_disabled:
        raise Refusal(403, "login.disabled")


def _by_password(pool: Pool, message: Mapping[str, Any]) -> tuple[Claims, Account]:
    username = accounts.named(_text(message.get("username"), 200))
    device = message.get("device")
    if not isinstance(device, dict) or not username:
        raise Refusal(400, "login.unreadable")
    device_uid, public_key = _uid(device.get("uid")), _base64(device.get("public_key"), 32)
    group_uid = None if message.get("group") is None else _uid(message["group"])
    typed = _password(message)
    with pool.connection() as connection:
        throttle.try_once(connection, username)
        account = accounts.by_username(connection, username)
        code, code_hash = codes.read(typed.decode()), ""
        if code and account is not None:
            code_hash = codes.hash_of(connection, account)
    is_right = _matches(typed, account.password if account else "")
    if is_right:
        code_hash = ""
    elif code:
        is_right = _matches(code.encode(), code_hash)
    if account is None or not is_right:
        raise Refusal(401, "login.refused")
    if account.is_disabled:
        raise Refusal(403, "login.disabled")
    with pool.connection() as connection, connection.transaction():
        tenant = _group_of(connection, account, group_uid)
        _register(connection, tenant, account, device_uid, public_key)
        if code_hash and not codes.use(connection, account, code_hash):
            raise Refusal(401, "login.refused")
        throttle.forget(connection, username)
    return Claims(device_uid, tenant.group_uid), account


def _by_programme(pool: Pool, keys: Keys, message: Mapping[str, Any]) -> ProgrammeAdmission:
    name, typed = tidy(_text(message.get("programme"), 64)), _password(message)
    with pool.connection() as connection:
        throttle.try_once(connection, f"programme\0{name}")
        programme = programmes.by_name(connection, name)
    is_right = _matches(typed, programme.password if programme else "")
    if programme is None or not is_right:
        raise Refusal(401, "login.refused")
    if programme.is_disabled:
        raise Refusal(403, "login.disabled")
    with pool.connection() as connection:
        throttle.forget(connection, f"programme\0{name}")
    return ProgrammeAdmission(keys.reports_token(programme.id), name)


def _password(message: Mapping[str, Any]) -> bytes:
    try:
        typed = _text(message.get("password"), 4096).encode()
    except UnicodeEncodeError:
        raise Refusal(400, "login.unreadable") from None
    if len(typed) > MOST_PASSWORD:
        raise Refusal(400, "login.password_too_long")
    return typed


def _matches(typed: bytes, hashed: str) -> bool:
    """Whether this was hashed. Where there is no hash it takes as long, and is not."""
    try:
        return bcrypt.checkpw(typed, (hashed or _NOBODY).encode()) and hashed != ""
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
        account = accounts.by_id(connection, account_id)
        _refuse_unwanted(is_removed=is_removed, is_disabled=account is None or account.is_disabled)
        if account is None:
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
