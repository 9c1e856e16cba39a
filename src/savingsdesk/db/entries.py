"""The books as one list: every contribution, loan and payout, and the sums over the `entries` view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from savingsdesk.core.model import Entry, Status
from savingsdesk.db.connection import Connection

# A line's id in the list tells table and row: row × 4 + the table's place here.
_TABLES = ("contributions", "loans", "payouts")
_SIGNS = (1, -1, -1)
_NAMES = ("contribution", "loan", "payout")
_KINDS = ("t.kind", "'loan'", "t.kind")
_DATES = ("t.date", "t.date_issued", "t.date")
_SHARES = ("t.shares", "NULL", "NULL")
# A loan has the seed's status (active or repaid), so its confirmation is read off the queue.
_STATUSES = (
    "t.status",
    "CASE WHEN EXISTS (SELECT 1 FROM sync_queue q WHERE q.entity_uid = t.uid) THEN 'pending' ELSE 'synced' END",
    "t.status",
)

_ORDERS = {
    "newest": "recorded_at DESC, line DESC",
    "oldest": "recorded_at, line",
    "amount": "amount DESC, recorded_at DESC, line DESC",
    "member": "name COLLATE NOCASE, recorded_at DESC, line DESC",
}


def line_of(entity: str, row_id: int) -> int:
    return row_id * 4 + _NAMES.index(entity)


def row_of(line: int) -> tuple[str, int]:
    """(entity, id of the row) of a line."""
    return _NAMES[line % 4], line // 4


@dataclass(frozen=True, slots=True)
class Conditions:
    """What lines must fit; None and empty mean any. `members` are ids of users, `most` is how many lines at most."""

    order: str = "newest"
    members: Sequence[int] | None = None
    kind: str = ""
    status: str = ""
    meeting_id: int | None = None
    meeting_number: int | None = None
    most: int = -1


def ids(connection: Connection, group_id: int, wanted: Conditions) -> list[int]:
    """The lines that fit every condition, in their order."""
    parts: list[str] = []
    values: list[Any] = []
    name = "(SELECT u.name FROM users u WHERE u.id = t.user_id)" if wanted.order == "member" else "NULL"
    for place, table in enumerate(_TABLES):
        conditions, own_values = _conditions(group_id, wanted, place)
        values += own_values
        parts.append(
            f"SELECT t.id * 4 + {place} AS line, t.recorded_at AS recorded_at, "  # noqa: S608
            f"t.amount * {_SIGNS[place]} AS amount, {name} AS name FROM {table} t WHERE {conditions}"
        )
    query = f"SELECT line FROM ({' UNION ALL '.join(parts)}) ORDER BY {_ORDERS[wanted.order]} LIMIT ?"  # noqa: S608
    return [row[0] for row in connection.execute(query, (*values, wanted.most))]


def _conditions(group_id: int, wanted: Conditions, place: int) -> tuple[str, list[Any]]:
    """The WHERE of one of the tables, and its values."""
    conditions: list[str] = ["t.group_id = ?"]
    values: list[Any] = [group_id]
    if wanted.members is not None:
        conditions.append(f"t.user_id IN ({', '.join('?' * len(wanted.members))})")
        values += wanted.members
    for expression, value in (
        (_KINDS[place], wanted.kind or None),
        (_STATUSES[place], wanted.status or None),
        ("t.meeting_id", wanted.meeting_id),
    ):
        if value is not None:
            conditions.append(f"{expression} = ?")
            values.append(value)
    if wanted.meeting_number is not None:
        conditions.append("t.meeting_id IN (SELECT id FROM meetings WHERE group_id = ? AND number = ?)")
        values += [group_id, wanted.meeting_number]
    return " AND ".join(conditions), values


def rows(connection: Connection, lines: Sequence[int]) -> list[Entry]:
    """These lines, in the order asked for."""
    found: dict[int, Entry] = {}
    for place, table in enumerate(_TABLES):
        wanted = [line // 4 for line in lines if line % 4 == place]
        if not wanted:
            continue
        query = (
            f"SELECT t.id, t.uid, {_DATES[place]}, t.recorded_at, m.number, coalesce(u.name, ''), {_KINDS[place]}, "  # noqa: S608
            f"t.fund, t.place, t.amount * {_SIGNS[place]}, {_SHARES[place]}, {_STATUSES[place]}, "
            "t.voided_at IS NOT NULL, coalesce(a.name, ''), coalesce(d.name, ''), t.reason, t.act, "
            f"t.reverses_id * 4 + {place}, (SELECT min(r.id) * 4 + {place} FROM {table} r "
            f"WHERE r.reverses_id = t.id AND r.voided_at IS NULL AND NOT EXISTS (SELECT 1 FROM {table} s "
            "WHERE s.reverses_id = r.id AND s.voided_at IS NULL)), t.approvers "
            f"FROM {table} t LEFT JOIN users u ON u.id = t.user_id LEFT JOIN meetings m ON m.id = t.meeting_id "
            "LEFT JOIN users a ON a.uid = t.author_uid LEFT JOIN devices d ON d.uid = t.device_uid "
            f"WHERE t.id IN ({', '.join('?' * len(wanted))})"
        )
        for row in connection.execute(query, tuple(wanted)):
            line = row[0] * 4 + place
            values = [line, row[1], _NAMES[place], *row[2:]]
            values[12], values[13] = Status(row[11]), bool(row[12])
            found[line] = Entry(*values)
    return [found[line] for line in lines if line in found]


def kinds(connection: Connection, group_id: int) -> list[str]:
    """The kinds that occur."""
    rows = connection.execute(
        "SELECT DISTINCT kind FROM contributions WHERE group_id = ?1 UNION "
        "SELECT DISTINCT kind FROM payouts WHERE group_id = ?1 UNION "
        "SELECT 'loan' FROM loans WHERE group_id = ?1 ORDER BY 1",
        (group_id,),
    )
    return [row[0] for row in rows]


def cash(connection: Connection, group_id: int) -> dict[tuple[str, str], int]:
    """What the group holds, by fund and place: the account ``cash`` of `entries`.

    Summed from the indexes that hold the standing rows, which is ten times faster than through the view.
    """
    held: dict[tuple[str, str], int] = {}
    for table, sign in zip(_TABLES, _SIGNS, strict=True):
        rows = connection.execute(
            f"SELECT fund, place, sum(amount) FROM {table} WHERE group_id = ? AND voided_at IS NULL "  # noqa: S608
            "GROUP BY fund, place",
            (group_id,),
        )
        for fund, place, amount in rows:
            held[fund, place] = held.get((fund, place), 0) + sign * amount
    return held


def lent(connection: Connection, group_id: int) -> int:
    """What was lent, and neither repaid nor written off: the account ``loans`` of `entries`."""
    row = connection.execute(
        "SELECT (SELECT coalesce(sum(amount), 0) FROM loans WHERE group_id = ?1 AND voided_at IS NULL) - "
        "(SELECT coalesce(sum(amount), 0) FROM contributions "
        "WHERE group_id = ?1 AND kind IN ('repayment', 'write_off') AND voided_at IS NULL)",
        (group_id,),
    ).fetchone()
    return int(row[0])


def saved(connection: Connection, group_id: int, cycle_id: int) -> tuple[int, int]:
    """(amount, shares) that the members saved in this cycle."""
    row = connection.execute(
        "SELECT coalesce(sum(amount), 0), coalesce(sum(shares), 0) FROM contributions "
        "WHERE group_id = ? AND cycle_id = ? AND kind IN ('shares', 'savings') AND voided_at IS NULL",
        (group_id, cycle_id),
    ).fetchone()
    return int(row[0]), int(row[1])


def sum_of_postings(connection: Connection, group_id: int) -> int:
    """Debit minus credit over everything: zero, or the books are wrong."""
    row = connection.execute(
        "SELECT coalesce(sum(debit) - sum(credit), 0) FROM entries WHERE group_id = ?", (group_id,)
    ).fetchone()
    return int(row[0])
