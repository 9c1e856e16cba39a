"""Accounts: who may sign in to the cloud. They are made by the operator or follow the group's admins."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import bcrypt

from savingsdesk.cloud.database import Connection
from savingsdesk.cloud.tenants import Tenant
from savingsdesk.core.errors import Refused
from savingsdesk.core.ids import CROCKFORD, GROUP_CODE_LENGTH, Uid, group_code
from savingsdesk.core.operations import tidy

MOST_PASSWORD = 72  # bytes; bcrypt reads no more
_ROUNDS = 12
# A hash from a laptop is checked at every sign-in, so its cost is bounded: 2^14 rounds take about a second.
_HASH = re.compile(r"\$2[aby]\$(0[4-9]|1[0-4])\$[./A-Za-z0-9]{53}")
_USERNAME = re.compile(rf"[^@]{{1,64}}@[{CROCKFORD.lower()}]{{{GROUP_CODE_LENGTH}}}")


@dataclass(frozen=True, slots=True)
class Account:
    """`group_id` is empty until the account's first sign-in has told which group it belongs to.

    `user_uid` is the member who has the account, once the group's log has told.
    """

    id: int
    username: str
    password: str
    group_id: int | None
    is_disabled: bool
    user_uid: Uid | None


def hashed(password: str) -> str:
    """The bcrypt hash. Raises `Refused` on the field ``password``: ``password.empty``, ``password.too_long``."""
    if not password:
        raise Refused("password.empty", "password")
    if len(password.encode()) > MOST_PASSWORD:
        raise Refused("password.too_long", "password", most=MOST_PASSWORD)
    return bcrypt.hashpw(password.encode(), bcrypt.gensalt(_ROUNDS)).decode()


def named(username: str) -> str:
    """The username as accounts keep it: tidy, the group's code in small letters."""
    name, mark, code = tidy(username).partition("@")
    return f"{name}{mark}{code.lower()}"


def by_username(connection: Connection, username: str) -> Account | None:
    return _one(connection, "username = %s", username)


def by_id(connection: Connection, account_id: int) -> Account | None:
    return _one(connection, "id = %s", account_id)


def _one(connection: Connection, condition: str, value: object) -> Account | None:
    row = connection.execute(
        f"SELECT id, username, password, group_id, disabled_at IS NOT NULL, user_uid FROM accounts WHERE {condition}",  # noqa: S608
        (value,),
    ).fetchone()
    if row is None:
        return None
    number, username, password, group_id, is_disabled, user_uid = row
    return Account(number, username, password, group_id, is_disabled, user_uid.bytes if user_uid else None)


def bind(connection: Connection, account: Account, tenant: Tenant) -> bool:
    """Ties the account to its group for ever; False when another sign-in has just tied it to another group."""
    row = connection.execute(
        "UPDATE accounts SET group_id = %s WHERE id = %s AND (group_id IS NULL OR group_id = %s) RETURNING id",
        (tenant.group_id, account.id, tenant.group_id),
    ).fetchone()
    return row is not None


def create(connection: Connection, username: str, password: str) -> None:
    """A new account of the operator's making, or a new password for one. Raises `Refused`."""
    username = named(username)
    if not _USERNAME.fullmatch(username):
        raise Refused("username.qualified", "username")
    connection.execute(
        "INSERT INTO accounts (username, password) VALUES (%s, %s) "
        "ON CONFLICT (username) DO UPDATE SET password = excluded.password, disabled_at = NULL, disabled_by = NULL",
        (username, hashed(password)),
    )


def known(connection: Connection, username: str) -> int:
    """The number of the account; a new one has no password, so only a one-time code opens it.

    Raises `Refused`: ``username.qualified``, ``account.disabled``.
    """
    username = named(username)
    if not _USERNAME.fullmatch(username):
        raise Refused("username.qualified", "username")
    connection.execute(
        "INSERT INTO accounts (username, password) VALUES (%s, '') ON CONFLICT (username) DO NOTHING", (username,)
    )
    account = by_username(connection, username)
    if account is None or account.is_disabled:
        raise Refused("account.disabled", "username")
    return account.id


def disable(connection: Connection, username: str) -> None:
    """Ends the account's sign-ins and those of its devices. Raises `Refused` (``account.unknown``)."""
    row = connection.execute(
        "UPDATE accounts SET disabled_at = now(), disabled_by = 'operator' WHERE username = %s RETURNING id",
        (named(username),),
    ).fetchone()
    if row is None:
        raise Refused("account.unknown", "username")


def follow_user(
    connection: Connection, tenant: Tenant, user_uid: Uid, values: Mapping[str, Any], *, is_voided: bool
) -> None:
    """Lets the group's account follow its user: an admin with a password signs in, who left does not.

    Only names with this group's own code count, and an account of another group, or one that no sign-in has tied to a
    group yet, is never touched: a group must not be able to take over a name that is not its own.
    """
    username, password = values["username"], values.get("password") or ""
    if is_voided or values.get("left_on"):
        connection.execute(
            "UPDATE accounts SET disabled_at = now(), disabled_by = 'group' "
            "WHERE group_id = %s AND (user_uid = %s::uuid OR username = %s) AND disabled_at IS NULL",
            (tenant.group_id, user_uid.hex(), username),
        )
    elif values["role"] != "admin":
        connection.execute(
            "UPDATE accounts SET disabled_at = now(), disabled_by = 'group' "
            "WHERE group_id = %s AND user_uid = %s::uuid AND disabled_at IS NULL",
            (tenant.group_id, user_uid.hex()),
        )
    elif _HASH.fullmatch(password) and username.endswith("@" + group_code(tenant.group_uid)):
        _give_password(connection, tenant, user_uid, username, password)


def _give_password(connection: Connection, tenant: Tenant, user_uid: Uid, username: str, password: str) -> None:
    """The user's account gets the hash; a renamed user keeps the account, and with it the devices."""
    changed = connection.execute(
        "UPDATE accounts a SET password = %(password)s, username = CASE WHEN EXISTS (SELECT FROM accounts o "
        "WHERE o.username = %(username)s AND o.id <> a.id) THEN a.username ELSE %(username)s END, "
        "disabled_at = CASE WHEN disabled_by = 'operator' THEN disabled_at END, "
        "disabled_by = CASE WHEN disabled_by = 'operator' THEN disabled_by END "
        "WHERE group_id = %(group)s AND user_uid = %(user)s::uuid RETURNING id",
        {"password": password, "username": username, "group": tenant.group_id, "user": user_uid.hex()},
    ).fetchone()
    if changed is None:
        connection.execute(
            "INSERT INTO accounts AS a (username, password, group_id, user_uid) VALUES (%s, %s, %s, %s::uuid) "
            "ON CONFLICT (username) DO UPDATE SET password = excluded.password, user_uid = excluded.user_uid "
            "WHERE a.group_id = excluded.group_id AND a.user_uid IS NULL",
            (username, password, tenant.group_id, user_uid.hex()),
        )


def all_of(connection: Connection) -> list[tuple[str, int | None, str]]:
    """Every account's name, group number and state, for the operator's list."""
    rows = connection.execute(
        "SELECT username, group_id, CASE WHEN disabled_at IS NULL THEN 'active' ELSE 'disabled by the ' || disabled_by "
        "END FROM accounts ORDER BY username"
    )
    return [(username, group_id, state) for username, group_id, state in rows]
