"""Five sign-ins a minute for each name, whoever asks: many treasurers share one address, and an account is one person.

Counted in the database, so all processes count together. A name is kept as its hash, and no longer than a few minutes.
"""

from __future__ import annotations

import hashlib
import secrets

from savingsdesk.cloud.database import Connection
from savingsdesk.cloud.refusal import Refusal

MOST_TRIES = 5
TRIES_S = 60
_SWEEP_OF = 64  # one try in so many also clears away what is over


def try_once(connection: Connection, name: str) -> None:
    """Counts a try. Raises `Refusal`: 429 ``login.throttled`` with ``retry_after`` in seconds."""
    row = connection.execute(
        "INSERT INTO login_tries AS t (name, tries, last_at) "
        "VALUES (%(name)s, ARRAY[statement_timestamp()], statement_timestamp()) ON CONFLICT (name) DO UPDATE SET "
        "last_at = excluded.last_at, tries = CASE "
        "WHEN cardinality(t.tries) < %(most)s THEN t.tries || excluded.last_at "
        "WHEN t.tries[1] <= excluded.last_at - make_interval(secs => %(span)s) THEN t.tries[2:] || excluded.last_at "
        "ELSE t.tries END "
        "RETURNING tries[cardinality(tries)] = last_at, "
        "extract(epoch FROM tries[1] + make_interval(secs => %(span)s) - last_at)::integer",
        {"name": _hashed(name), "most": MOST_TRIES, "span": TRIES_S},
    ).fetchone()
    if row is None or not row[0]:
        raise Refusal(429, "login.throttled", retry_after=max(1, row[1] + 1) if row else TRIES_S)
    if secrets.randbelow(_SWEEP_OF) == 0:
        sweep(connection)


def forget(connection: Connection, name: str) -> None:
    """A right password ends the counting."""
    connection.execute("DELETE FROM login_tries WHERE name = %s", (_hashed(name),))


def sweep(connection: Connection) -> None:
    """Clears away what is too old to count."""
    connection.execute(
        "DELETE FROM login_tries WHERE last_at < statement_timestamp() - make_interval(secs => %s)", (2 * TRIES_S,)
    )


def _hashed(name: str) -> bytes:
    return hashlib.sha256(name.encode(errors="replace")).digest()
