"""One-time codes: whoever runs the cloud gives one out, and it enrols a laptop once, in place of the password."""

from __future__ import annotations

import secrets
from datetime import timedelta

from savingsdesk.cloud import accounts
from savingsdesk.cloud.accounts import Account
from savingsdesk.cloud.database import Connection
from savingsdesk.core.errors import Refused
from savingsdesk.core.ids import CROCKFORD

SIGNS = 10  # 50 bits; with five tries a minute nobody guesses one in a week
VALID = timedelta(days=7)  # how long it may take from the office to the village
MOST_HOURS = 24 * 90

_MEANT = str.maketrans("OIL", "011", "- ")


def give(connection: Connection, username: str, valid: timedelta = VALID) -> str:
    """A fresh code for the account, which is made if there is none; an older code ends. Its form is ``K7Q2P-9XR4T``.

    Raises `Refused`: ``username.qualified``, ``account.disabled``, ``code.hours``.
    """
    if not timedelta(0) < valid <= timedelta(hours=MOST_HOURS):
        raise Refused("code.hours", "hours", most=MOST_HOURS)
    account_id = accounts.known(connection, username)
    code = "".join(secrets.choice(CROCKFORD) for _ in range(SIGNS))
    connection.execute(
        "INSERT INTO login_codes (account_id, code, expires_at) VALUES (%s, %s, now() + %s) ON CONFLICT (account_id) "
        "DO UPDATE SET code = excluded.code, expires_at = excluded.expires_at, used_at = NULL",
        (account_id, accounts.hashed(code), valid),
    )
    return f"{code[: SIGNS // 2]}-{code[SIGNS // 2 :]}"


def read(typed: str) -> str:
    """The code that somebody typed, as it was made, or empty: small letters, spaces and the dash make no difference."""
    signs = typed.upper().translate(_MEANT)
    return signs if len(signs) == SIGNS and set(signs) <= set(CROCKFORD) else ""


def hash_of(connection: Connection, account: Account) -> str:
    """The hash of the account's live code, or empty."""
    row = connection.execute(
        "SELECT code FROM login_codes WHERE account_id = %s AND used_at IS NULL AND expires_at > now()", (account.id,)
    ).fetchone()
    return str(row[0]) if row else ""


def use(connection: Connection, account: Account, hashed: str) -> bool:
    """Ends the code, inside the transaction that enrols; False when another was first or it has just expired."""
    row = connection.execute(
        "UPDATE login_codes SET used_at = now() WHERE account_id = %s AND code = %s AND used_at IS NULL "
        "AND expires_at > now() RETURNING account_id",
        (account.id, hashed),
    ).fetchone()
    return row is not None


def end_all(connection: Connection) -> None:
    """Ends every code: after a restore, those that were used since the backup would be good again."""
    connection.execute("UPDATE login_codes SET used_at = now() WHERE used_at IS NULL")
