"""The books as one list: every contribution, loan and payout, and the sums over the `entries` view."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from savingsdesk.core.model import Entry, Status
from savingsdesk.db.conditions import DATES, KINDS, NAMES, SIGNS, STATUSES, TABLES, Conditions, parts, tables
from savingsdesk.db.connection import Connection

__all__ = [
    "Conditions",
    "OfKind",
    "amounts",
    "by_kind",
    "cash",
    "ids",
    "kinds",
    "lent",
    "line_of",
    "reasons",
    "row_of",
    "rows",
    "saved",
    "sum_of_postings",
]

_MONEY = (0, 1, 2)
_PLACES = ("t.place", "t.place", "t.place", "''")
_SHARES = ("t.shares", "NULL", "NULL", "NULL")
# Who wrote a due, and when, is told by the operation that made it: its uid is the row's.
_TOLD = (
    "coalesce((SELECT o.{0} FROM sync_queue o WHERE o.uid = t.uid), (SELECT o.{0} FROM sync_log o WHERE o.uid = t.uid))"
)
_RECORDED = ("t.recorded_at",) * 3 + (f"coalesce({_TOLD.format('recorded_at')}, 0)",)
_AUTHORS = ("t.author_uid",) * 3 + (_TOLD.format("author_uid"),)
_DEVICES = ("t.device_uid",) * 3 + (_TOLD.format("device_uid"),)

# Each list is sorted by numbers that grow, which is what SQLite does fastest, and then turned around where it shrinks.
_ORDERS = {
    "newest": "recorded_at, line",
    "oldest": "recorded_at, line",
    "amount": "amount, recorded_at, line",
    "meeting": "place, recorded_at, line",
    "kind": "place, recorded_at, line",
    "member": "place, recorded_at, line",
}
_SHRINKING = ("newest", "amount")
_MEETINGS = "coalesce((SELECT m.number FROM meetings m WHERE m.id = t.meeting_id), 0)"


@dataclass(frozen=True, slots=True)
class OfKind:
    """How many lines of a kind there are, and what they come to: below zero for what went out."""

    kind: str
    number: int
    amount: int


def line_of(entity: str, row_id: int) -> int:
    return row_id * 4 + NAMES.index(entity)


def row_of(line: int) -> tuple[str, int]:
    """(entity, id of the row) of a line."""
    return NAMES[line % 4], line // 4


def ids(connection: Connection, group_id: int, wanted: Conditions) -> array[int]:
    """The lines that fit every condition, in their order: an array, because they are many."""
    order, is_turned = wanted.order.lstrip("-"), wanted.order.startswith("-")
    if order == "newest" and wanted.most >= 0:
        return _newest(connection, group_id, wanted)
    if order in ("meeting", "kind", "member"):
        found = _in_parts(connection, group_id, wanted, order, is_turned=is_turned)
    else:
        query, values = _ordered(group_id, wanted, "line")
        found = array("q", [row[0] for row in connection.execute(query, values)])
        if (order in _SHRINKING) is not is_turned:
            found.reverse()
    return found if wanted.most < 0 else found[: wanted.most]


def _newest(connection: Connection, group_id: int, wanted: Conditions) -> array[int]:
    """The few newest, of each table by its index."""
    query, values = _union(group_id, wanted, "ORDER BY t.recorded_at DESC, t.id DESC LIMIT ?")
    query = f"SELECT line FROM ({query}) ORDER BY recorded_at DESC, line DESC LIMIT ?"  # noqa: S608
    return array("q", [row[0] for row in connection.execute(query, [*values, wanted.most])])


def _in_parts(connection: Connection, group_id: int, wanted: Conditions, order: str, *, is_turned: bool) -> array[int]:
    """Sorted by the database into parts of one meeting, kind or member; then the parts are put in their order, the
    newest line of each first. What is of nobody comes at the end."""
    query, values = _ordered(group_id, wanted, "line, place")
    rows = connection.execute(query, values).fetchall()
    lines, places = array("q", [row[0] for row in rows]), array("q", [row[1] for row in rows])
    known = list(dict.fromkeys(places))
    if order == "member":
        register = connection.execute(
            "SELECT id FROM users WHERE group_id = ? ORDER BY name COLLATE NOCASE, number, id", (group_id,)
        ).fetchall()
        known = [row[0] for row in register]
    if is_turned is not (order == "meeting"):  # the last meeting comes first
        known.reverse()
    if order == "member":
        known.append(0)
    found = array("q")
    for place in known:
        part = lines[bisect_left(places, place) : bisect_right(places, place)]
        part.reverse()
        found += part
    return found


def by_kind(connection: Connection, group_id: int, wanted: Conditions) -> list[OfKind]:
    """What the lines come to, by kind. `order` and `most` are for lists and mean nothing here."""
    query, values = _union(group_id, wanted)
    query = f"SELECT kind, count(*), sum(amount) FROM ({query}) GROUP BY kind ORDER BY kind"  # noqa: S608
    found = connection.execute(query, values)
    return [OfKind(*row) for row in found]


def amounts(connection: Connection, group_id: int, wanted: Conditions) -> list[tuple[int, int]]:
    """(line, amount) of the lines that fit, in their order. The amount is as the list shows it."""
    query, values = _ordered(group_id, wanted, "line, amount")
    return connection.execute(query, values).fetchall()


def reasons(connection: Connection, group_id: int) -> list[str]:
    """Every reason that was given, once."""
    query = " UNION ".join(
        f"SELECT DISTINCT reason FROM {table} WHERE group_id = ?1 AND reason <> ''"  # noqa: S608
        for table in TABLES[:3]
    )
    return [row[0] for row in connection.execute(query, (group_id,))]


def _ordered(group_id: int, wanted: Conditions, columns: str) -> tuple[str, list[Any]]:
    query, values = _union(group_id, wanted)
    return f"SELECT {columns} FROM ({query}) ORDER BY {_ORDERS[wanted.order.lstrip('-')]}", values  # noqa: S608


def _place(wanted: Conditions, place: int) -> tuple[str, Sequence[str]]:
    """Where a line stands by what the list is sorted by: a whole number, and the values of its expression."""
    match wanted.order.lstrip("-"):
        case "meeting":
            return _MEETINGS, ()
        case "member":
            return "coalesce(t.user_id, 0)", ()
        case "kind" if wanted.kinds_in_order:
            cases = " ".join(f"WHEN ? THEN {rank}" for rank in range(len(wanted.kinds_in_order)))
            return f"CASE {KINDS[place]} {cases} ELSE {len(wanted.kinds_in_order)} END", wanted.kinds_in_order
    return "0", ()


def _union(group_id: int, wanted: Conditions, of_each: str = "") -> tuple[str, list[Any]]:
    """The lines of every table in which there can be one, with when and what, and the values of the query.

    `of_each` is what each table's part ends with: the order and limit of the few that are wanted of it.
    """
    selects: list[str] = []
    values: list[Any] = []
    for place in tables(wanted):
        found = parts(group_id, wanted, place)
        stands, named = _place(wanted, place)
        values += [*named, *(value for _, own in found for value in own)]
        select = (
            f"SELECT t.id * 4 + {place} AS line, {_RECORDED[place]} AS recorded_at, "  # noqa: S608
            f"t.amount * {SIGNS[place]} AS amount, {KINDS[place]} AS kind, {stands} AS place "
            f"FROM {TABLES[place]} t WHERE {' AND '.join(condition for condition, _ in found)}"
        )
        if of_each and place in _MONEY:
            select = f"SELECT * FROM ({select} {of_each})"  # noqa: S608
            values.append(wanted.most)
        selects.append(select)
    return " UNION ALL ".join(selects), values


def rows(connection: Connection, lines: Sequence[int]) -> list[Entry]:
    """These lines, in the order asked for."""
    found: dict[int, Entry] = {}
    for place in range(len(TABLES)):
        wanted = [line // 4 for line in lines if line % 4 == place]
        if not wanted:
            continue
        query = f"{_reading(place)} WHERE t.id IN ({', '.join('?' * len(wanted))})"
        for row in connection.execute(query, tuple(wanted)):
            line = row[0] * 4 + place
            values = [line, row[1], NAMES[place], *row[2:]]
            values[12], values[13] = Status(row[11]), bool(row[12])
            found[line] = Entry(*values)
    return [found[line] for line in lines if line in found]


def _reading(place: int) -> str:
    """The columns of an `Entry`, from the table at this place. A due lies nowhere, and has a name for a reason."""
    table = TABLES[place]
    ties = "t.name, '', NULL, NULL, ''"
    if place in _MONEY:
        ties = (
            f"t.reason, t.act, t.reverses_id * 4 + {place}, (SELECT min(r.id) * 4 + {place} FROM {table} r "  # noqa: S608
            f"WHERE r.reverses_id = t.id AND r.voided_at IS NULL AND NOT EXISTS (SELECT 1 FROM {table} s "
            "WHERE s.reverses_id = r.id AND s.voided_at IS NULL)), t.approvers"
        )
    return (
        f"SELECT t.id, t.uid, {DATES[place]}, {_RECORDED[place]}, m.number, coalesce(u.name, ''), {KINDS[place]}, "  # noqa: S608
        f"t.fund, {_PLACES[place]}, t.amount * {SIGNS[place]}, {_SHARES[place]}, {STATUSES[place]}, "
        f"t.voided_at IS NOT NULL, coalesce(a.name, ''), coalesce(d.name, ''), {ties} "
        f"FROM {table} t LEFT JOIN users u ON u.id = t.user_id LEFT JOIN meetings m ON m.id = t.meeting_id "
        f"LEFT JOIN users a ON a.uid = {_AUTHORS[place]} LEFT JOIN devices d ON d.uid = {_DEVICES[place]}"
    )


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
    for table, sign in zip(TABLES[:3], SIGNS[:3], strict=True):
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
