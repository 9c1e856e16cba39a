"""What a share-out is reckoned from: savings, meetings, cash and claims as they stood at the end of a day.

Savings are those since the last share-out: a group that closed cycles without one shares out all of them. A reversal
counts with the meeting of the row that it reverses, as if that row had never been.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from savingsdesk.core.ids import Uid
from savingsdesk.core.seal import Origin
from savingsdesk.db.connection import Connection

_PUT_IN = "('shares', 'savings')"
_TAKEN_OUT = "('withdrawal', 'rotation')"  # the account `savings` of the view `entries`


@dataclass(frozen=True, slots=True)
class Person:
    """A member with what the share-out asks: who, since when, until when."""

    id: int
    uid: Uid
    number: int
    name: str
    joined_on: str
    left_on: str | None


@dataclass(frozen=True, slots=True)
class Saving:
    """Money that a member put in, or took out where it is negative, in a meeting or between two."""

    member_id: int
    meeting_id: int | None
    date: str
    amount: int
    shares: int


@dataclass(frozen=True, slots=True)
class Claim:
    """What is left of a due: `name` of the fund that it is owed to."""

    member_id: int
    fund: str
    left: int


def span(connection: Connection, group_id: int, number: int) -> list[int]:
    """The cycles whose savings the cycle of this number shares out: all since the last share-out, newest last."""
    rows = connection.execute(
        "SELECT id FROM cycles WHERE group_id = ?1 AND voided_at IS NULL AND number <= ?2 AND number > "
        "coalesce((SELECT max(number) FROM cycles WHERE group_id = ?1 AND voided_at IS NULL "
        "AND share_out <> '' AND number < ?2), 0) ORDER BY number, id",
        (group_id, number),
    )
    return [row[0] for row in rows]


def people(connection: Connection, group_id: int) -> list[Person]:
    """Everyone who ever was a member, in the order of the register."""
    rows = connection.execute(
        "SELECT id, uid, number, name, joined_on, left_on FROM users WHERE group_id = ? AND voided_at IS NULL "
        "ORDER BY number, id",
        (group_id,),
    )
    return [Person(row[0], bytes(row[1]), *row[2:]) for row in rows]


def meetings(connection: Connection, cycles: Sequence[int], day: str) -> list[tuple[int, str]]:
    """(id, day) of the meetings of these cycles up to a day, the first first."""
    marks = _marks(cycles)
    rows = connection.execute(
        f"SELECT id, held_on FROM meetings WHERE cycle_id IN ({marks}) AND held_on <= ? "  # noqa: S608
        "AND voided_at IS NULL ORDER BY held_on, cycle_id, number, id",
        (*cycles, day),
    )
    return [(row[0], row[1]) for row in rows]


def origins(connection: Connection, cycles: Sequence[int]) -> dict[int, Origin]:
    """Where each meeting of these cycles was opened: on which device, at which number."""
    marks = _marks(cycles)
    rows = connection.execute(
        "SELECT m.id, coalesce(o.device_uid, q.device_uid), coalesce(o.device_seq, q.device_seq) FROM meetings m "  # noqa: S608
        "LEFT JOIN sync_log o ON o.uid = m.uid LEFT JOIN sync_queue q ON q.uid = m.uid "
        f"WHERE m.cycle_id IN ({marks}) AND (o.uid IS NOT NULL OR q.uid IS NOT NULL)",
        tuple(cycles),
    )
    return {row[0]: Origin(bytes(row[1]), row[2]) for row in rows}


def savings(
    connection: Connection, cycles: Sequence[int], day: str, without: Collection[tuple[str, int]] = ()
) -> list[Saving]:
    """What members put in and took out in these cycles up to a day, but for the rows `without` (entity and id).

    A correction weighs where the entry stood that it corrects: the reversal, and the right entry of the same act too.
    """
    marks = _marks(cycles)
    rows = connection.execute(
        "SELECT 'contribution', id, user_id, meeting_id, date, amount, coalesce(shares, 0), reverses_id, act "  # noqa: S608
        f"FROM contributions WHERE cycle_id IN ({marks}) AND kind IN {_PUT_IN} AND date <= ? "
        "AND voided_at IS NULL AND user_id IS NOT NULL "
        "UNION ALL "
        "SELECT 'payout', id, user_id, meeting_id, date, -amount, 0, reverses_id, act "
        f"FROM payouts WHERE cycle_id IN ({marks}) AND kind IN {_TAKEN_OUT} AND date <= ? AND voided_at IS NULL "
        "AND user_id IS NOT NULL",
        (*cycles, day, *cycles, day),
    ).fetchall()
    corrects = _corrected(rows)
    spots = {(row[0], row[1]): (row[3], row[4]) for row in rows} if corrects else {}
    found: list[Saving] = []
    for entity, row_id, user_id, meeting_id, date, amount, shares, _, _ in rows:
        if without and (entity, row_id) in without:
            continue
        first = row_id
        while (entity, first) in corrects:  # a correction may have been corrected again
            first = corrects[entity, first]
        meeting, on = spots.get((entity, first), (meeting_id, date))
        found.append(Saving(user_id, meeting, on, amount, shares))
    return found


def _corrected(rows: Sequence[tuple[Any, ...]]) -> dict[tuple[str, int], int]:
    """By (entity, id) of a reversal, or of the right entry in its act: the id of the row that it corrects."""
    reversals = {(row[0], row[1]): row[7] for row in rows if row[7] is not None}
    by_act = {(row[0], row[8]): row[7] for row in rows if row[7] is not None and row[8]}
    right = {(row[0], row[1]): by_act[row[0], row[8]] for row in rows if (row[0], row[8]) in by_act}
    return right | reversals


def saved(connection: Connection, cycles: Sequence[int], day: str, user_id: int) -> int:
    """What one member has put in and not taken out, up to a day."""
    return sum(each.amount for each in savings(connection, cycles, day) if each.member_id == user_id)


def cash(connection: Connection, group_id: int, day: str) -> dict[tuple[str, str], int]:
    """What the group held by fund and place at the end of a day."""
    held: dict[tuple[str, str], int] = {}
    for table, condition, sign in (
        ("contributions", "date <= ?", 1),
        ("loans", "date_issued <= ?", -1),
        ("payouts", "date <= ?", -1),
    ):
        rows = connection.execute(
            f"SELECT fund, place, sum(amount) FROM {table} WHERE group_id = ? AND voided_at IS NULL "  # noqa: S608
            f"AND {condition} GROUP BY fund, place",
            (group_id, day),
        )
        for fund, place, amount in rows:
            held[fund, place] = held.get((fund, place), 0) + sign * amount
    return held


def claims(connection: Connection, group_id: int, day: str) -> list[Claim]:
    """The fines and social contributions that were owed on a day; a missed saving is nobody's debt.

    What was waived since is not counted: the group has let it go.
    """
    rows = connection.execute(
        "SELECT d.user_id, d.fund, d.amount - coalesce((SELECT sum(c.amount) FROM contributions c "
        "WHERE c.due_id = d.id AND c.voided_at IS NULL AND c.date <= ?2), 0) AS still FROM dues d "
        "WHERE d.group_id = ?1 AND d.status <> 'waived' AND d.kind IN ('fine', 'social_fund') AND d.charged_on <= ?2 "
        "AND d.voided_at IS NULL AND (d.status = 'standing' OR EXISTS (SELECT 1 FROM contributions c "
        "WHERE c.due_id = d.id AND c.date > ?2 AND c.voided_at IS NULL)) ORDER BY d.charged_on, d.uid",
        (group_id, day),
    )
    return [Claim(*row) for row in rows if row[2] > 0]


def external(connection: Connection, group_id: int, day: str) -> int:
    """What the group itself owed to others on a day."""
    return _balance(connection, group_id, day, "external_loan", "external_repayment")


def kept_change(connection: Connection, group_id: int, day: str) -> dict[int, int]:
    """By member: money that was kept for the next time."""
    held: dict[int, int] = {}
    for table, sign in (("contributions", 1), ("payouts", -1)):
        rows = connection.execute(
            f"SELECT user_id, sum(amount) FROM {table} WHERE group_id = ? AND kind = 'kept_change' AND date <= ? "  # noqa: S608
            "AND voided_at IS NULL AND user_id IS NOT NULL GROUP BY user_id",
            (group_id, day),
        )
        for user_id, amount in rows:
            held[user_id] = held.get(user_id, 0) + sign * amount
    return {user_id: amount for user_id, amount in held.items() if amount > 0}


def last_day(connection: Connection, cycle_id: int) -> str:
    """The latest day that an entry, a due or a meeting of this cycle carries; empty where there is none."""
    row = connection.execute(
        "SELECT max(coalesce((SELECT max(date) FROM contributions WHERE cycle_id = ?1 AND voided_at IS NULL), ''), "
        "coalesce((SELECT max(date) FROM payouts WHERE cycle_id = ?1 AND voided_at IS NULL), ''), "
        "coalesce((SELECT max(date_issued) FROM loans WHERE cycle_id = ?1 AND voided_at IS NULL), ''), "
        "coalesce((SELECT max(charged_on) FROM dues WHERE cycle_id = ?1 AND voided_at IS NULL), ''), "
        "coalesce((SELECT max(held_on) FROM meetings WHERE cycle_id = ?1 AND voided_at IS NULL), ''))",
        (cycle_id,),
    ).fetchone()
    return str(row[0])


def by_act(connection: Connection, table: str, act: str) -> dict[int, int]:
    """By member: the sum of the rows of one act in ``contributions``, ``payouts`` or ``loans``."""
    if table not in ("contributions", "payouts", "loans"):
        raise ValueError(table)
    rows = connection.execute(
        f"SELECT user_id, sum(amount) FROM {table} WHERE act = ? AND act <> '' AND voided_at IS NULL "  # noqa: S608
        "AND user_id IS NOT NULL GROUP BY user_id",
        (act,),
    )
    return {row[0]: row[1] for row in rows}


def _balance(connection: Connection, group_id: int, day: str, taken: str, given: str) -> int:
    row = connection.execute(
        "SELECT (SELECT coalesce(sum(amount), 0) FROM contributions WHERE group_id = ?1 AND kind = ?3 "
        "AND date <= ?2 AND voided_at IS NULL) - (SELECT coalesce(sum(amount), 0) FROM payouts "
        "WHERE group_id = ?1 AND kind = ?4 AND date <= ?2 AND voided_at IS NULL)",
        (group_id, day, taken, given),
    ).fetchone()
    return int(row[0])


def _marks(values: Sequence[int]) -> str:
    return ", ".join("?" * len(values))
