"""Users: the members of a group, officers among them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from savingsdesk.core.ids import Uid, shown
from savingsdesk.core.model import Member, Role
from savingsdesk.db.connection import Connection

_COLUMNS = (
    "id, uid, number, name, username, role, office, joined_on, left_on, password <> '', sex, phone, "
    "office_since, office_until, left_because"
)


def ids(connection: Connection, group_id: int, *, include_left: bool) -> list[tuple[int, str]]:
    """(id, name) in the order of the register."""
    rows = connection.execute(
        "SELECT id, name FROM users WHERE group_id = ? AND voided_at IS NULL AND (? OR left_on IS NULL) "
        "ORDER BY number, id",
        (group_id, include_left),
    )
    return [(row[0], row[1]) for row in rows]


def numbered(connection: Connection, group_id: int, number: int) -> set[int]:
    """The ids of those who stand under this number in the register: two, where two laptops gave it at once."""
    rows = connection.execute("SELECT id FROM users WHERE group_id = ? AND number = ?", (group_id, number))
    return {row[0] for row in rows}


def rows(connection: Connection, wanted: Sequence[int]) -> list[Member]:
    """These members, in the order asked for."""
    marks = ", ".join("?" * len(wanted))
    found = {
        row[0]: _member(row)
        for row in connection.execute(f"SELECT {_COLUMNS} FROM users WHERE id IN ({marks})", tuple(wanted))  # noqa: S608
    }
    return [found[each] for each in wanted if each in found]


def get(connection: Connection, group_id: int, user_id: int) -> Member | None:
    """A user of this group."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM users WHERE id = ? AND group_id = ? AND voided_at IS NULL",  # noqa: S608
        (user_id, group_id),
    ).fetchone()
    return _member(row) if row else None


def by_uid(connection: Connection, uid: Uid) -> tuple[int, Member] | None:
    """(group_id, member)."""
    row = connection.execute(f"SELECT {_COLUMNS}, group_id FROM users WHERE uid = ?", (uid,)).fetchone()  # noqa: S608
    return (row[-1], _member(row[:-1])) if row else None


def by_username(connection: Connection, group_id: int, username: str) -> Member | None:
    """The user with this qualified name in this group."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM users WHERE group_id = ? AND username = ? AND voided_at IS NULL",  # noqa: S608
        (group_id, username),
    ).fetchone()
    return _member(row) if row else None


def namesakes(connection: Connection, username: str) -> list[tuple[int, Member]]:
    """(group_id, officer) of everyone on this laptop who signs in by this name, whatever the group's code."""
    rows = connection.execute(
        f"SELECT {_COLUMNS}, group_id FROM users WHERE substr(username, 1, ?) = ? AND role = 'admin' "  # noqa: S608
        "AND left_on IS NULL AND voided_at IS NULL ORDER BY group_id",
        (len(username) + 1, f"{username}@"),
    )
    return [(row[-1], _member(row[:-1])) for row in rows]


def saved(connection: Connection, group_id: int, cycle_ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """(shares, amount) that each member saved in these cycles, less what was paid out of savings.

    Summed from the indexes of members' rows: much faster than through the view `entries`.
    """
    marks = ", ".join("?" * len(cycle_ids))
    condition = f"user_id IN (SELECT id FROM users WHERE group_id = ?) AND cycle_id IN ({marks}) AND voided_at IS NULL"  # noqa: S608
    rows = connection.execute(
        "SELECT user_id, sum(shares), sum(amount) FROM ("  # noqa: S608
        f"SELECT user_id, coalesce(shares, 0) AS shares, amount FROM contributions WHERE {condition} "
        "AND kind IN ('shares', 'savings') UNION ALL "
        f"SELECT user_id, 0, -amount FROM payouts WHERE {condition} AND kind IN ('withdrawal', 'rotation')) "
        "GROUP BY user_id",
        (group_id, *cycle_ids, group_id, *cycle_ids),
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def everyone(connection: Connection) -> list[tuple[int, int, str]]:
    """(group_id, id, name) of all members on this laptop who have not left."""
    rows = connection.execute(
        "SELECT group_id, id, name FROM users WHERE voided_at IS NULL AND left_on IS NULL ORDER BY group_id, number, id"
    )
    return [(row[0], row[1], row[2]) for row in rows]


def officers(connection: Connection, group_id: int) -> list[Member]:
    """Those who may write and have not left, in the order of the register."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM users WHERE group_id = ? AND role = 'admin' "  # noqa: S608
        "AND left_on IS NULL AND voided_at IS NULL ORDER BY number, id",
        (group_id,),
    )
    return [_member(row) for row in rows]


def password_hash(connection: Connection, user_id: int) -> str:
    return str(connection.execute("SELECT password FROM users WHERE id = ?", (user_id,)).fetchone()[0])


def without_password(connection: Connection) -> list[Uid]:
    """The users of every group here who cannot unlock."""
    return [bytes(row[0]) for row in connection.execute("SELECT uid FROM users WHERE password = ''")]


def with_office(connection: Connection, group_id: int) -> list[Member]:
    """Those who hold an office and have not left, in the order of the register."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM users WHERE group_id = ? AND office <> '' "  # noqa: S608
        "AND left_on IS NULL AND voided_at IS NULL ORDER BY number, id",
        (group_id,),
    )
    return [_member(row) for row in rows]


def usernames(connection: Connection, group_id: int) -> set[str]:
    """All that are taken, qualified."""
    return {row[0] for row in connection.execute("SELECT username FROM users WHERE group_id = ?", (group_id,))}


def highest_number(connection: Connection, group_id: int) -> int:
    row = connection.execute("SELECT coalesce(max(number), 0) FROM users WHERE group_id = ?", (group_id,)).fetchone()
    return int(row[0])


def _member(row: tuple[Any, ...]) -> Member:
    values = list(row)
    values[4], values[5], values[9] = shown(row[4]), Role(row[5]), bool(row[9])
    return Member(*values)
