"""Connections of the server: a pool whose every session has put on the role that owns nothing."""

from __future__ import annotations

from typing import Any

import psycopg
from psycopg_pool import ConnectionPool

from savingsdesk.core.errors import Environment

Connection = psycopg.Connection[tuple[Any, ...]]
Pool = ConnectionPool[Connection]

APPLICATION_ROLE = "savingsdesk_app"
OPERATOR_ROLE = "savingsdesk_operator"
_MOST_CONNECTIONS = 10
_WAIT_S = 20  # below the 60 seconds after which a laptop gives up reading

# The role is put on by SET ROLE, so one address serves for migrating and for serving; where the server signs in with
# a role of its own, that role is a member of savingsdesk_app and nothing else.
_SESSION = (
    f"SET ROLE {APPLICATION_ROLE}; SET timezone = 'UTC'; SET statement_timeout = '30s'; SET lock_timeout = '20s'; "
    "SET idle_in_transaction_session_timeout = '60s'"
)


def open_pool(database: str) -> Pool:
    """An open pool. Raises `Environment` (``database.unreachable``)."""
    pool: Pool = ConnectionPool(
        database,
        connection_class=Connection,
        kwargs={"autocommit": True},
        configure=_configure,
        min_size=1,
        max_size=_MOST_CONNECTIONS,
        timeout=_WAIT_S,
        open=False,
        name="savingsdesk",
    )
    try:
        pool.open(wait=True, timeout=_WAIT_S)
    except psycopg.OperationalError as error:
        pool.close()
        raise Environment("database.unreachable") from error
    return pool


def _configure(connection: Connection) -> None:
    connection.execute(_SESSION.encode())
