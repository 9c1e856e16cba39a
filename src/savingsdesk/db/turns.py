"""Turns of a merry-go-round, what was handed out on them, and what each member paid in and took."""

from __future__ import annotations

from dataclasses import dataclass

from savingsdesk.core.ids import Uid
from savingsdesk.db.connection import Connection


@dataclass(frozen=True, slots=True)
class TurnRow:
    id: int
    uid: Uid
    number: int
    member_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Pot:
    """A pot that stands: the meeting and the day on which it was handed out, and its amount."""

    meeting_number: int
    given_on: str
    amount: int


def of_cycle(connection: Connection, cycle_id: int) -> list[TurnRow]:
    """In the order of the turns; by uid where two laptops gave two turns one number."""
    rows = connection.execute(
        "SELECT t.id, t.uid, t.number, u.id, u.name FROM turns t "
        "JOIN users u ON u.id = t.user_id WHERE t.cycle_id = ? AND t.voided_at IS NULL ORDER BY t.number, t.uid",
        (cycle_id,),
    )
    return [TurnRow(*row) for row in rows]


def pots(connection: Connection, cycle_id: int) -> dict[int, Pot]:
    """By turn: what was handed out and not reversed."""
    rows = connection.execute(
        "SELECT coalesce(p.turn_id, o.turn_id) AS turn, max(coalesce(m.number, 0)), max(p.date), sum(p.amount) "
        "FROM payouts p LEFT JOIN payouts o ON o.id = p.reverses_id "  # a reversal names its turn by what it reverses
        "LEFT JOIN meetings m ON m.id = p.meeting_id WHERE p.cycle_id = ? AND p.kind = 'rotation' "
        "AND p.voided_at IS NULL AND coalesce(p.turn_id, o.turn_id) IS NOT NULL GROUP BY turn HAVING sum(p.amount) > 0",
        (cycle_id,),
    )
    return {row[0]: Pot(*row[1:]) for row in rows}


def handed_out(connection: Connection, cycle_id: int) -> int:
    """All pots and dividends of the cycle."""
    row = connection.execute(
        "SELECT coalesce(sum(amount), 0) FROM payouts WHERE cycle_id = ? AND kind = 'rotation' AND voided_at IS NULL",
        (cycle_id,),
    ).fetchone()
    return int(row[0])


def paid(connection: Connection, cycle_id: int) -> dict[int, int]:
    """By member: what was paid in for the rotation, less what a leaver was given back."""
    rows = connection.execute(
        "SELECT user_id, sum(amount) FROM ("
        "SELECT user_id, amount FROM contributions WHERE cycle_id = ?1 AND kind = 'savings' AND voided_at IS NULL "
        "UNION ALL "
        "SELECT user_id, -amount FROM payouts WHERE cycle_id = ?1 AND kind = 'withdrawal' AND voided_at IS NULL"
        ") WHERE user_id IS NOT NULL GROUP BY user_id",
        (cycle_id,),
    )
    return {row[0]: row[1] for row in rows}


def received(connection: Connection, cycle_id: int) -> dict[int, int]:
    """By member: pots and dividends."""
    rows = connection.execute(
        "SELECT user_id, sum(amount) FROM payouts WHERE cycle_id = ? AND kind = 'rotation' AND voided_at IS NULL "
        "AND user_id IS NOT NULL GROUP BY user_id",
        (cycle_id,),
    )
    return {row[0]: row[1] for row in rows}


def dues_left(connection: Connection, cycle_id: int, status: str) -> dict[int, int]:
    """By member: what was not paid of the cycle's dues for missed savings that have this status."""
    rows = connection.execute(
        "SELECT d.user_id, sum(d.amount - (SELECT coalesce(sum(c.amount), 0) FROM contributions c "
        "WHERE c.due_id = d.id AND c.voided_at IS NULL)) FROM dues d "
        "WHERE d.cycle_id = ? AND d.kind = 'savings' AND d.status = ? AND d.voided_at IS NULL GROUP BY d.user_id",
        (cycle_id, status),
    )
    return {row[0]: row[1] for row in rows}


def kept(connection: Connection, group_id: int) -> dict[int, int]:
    """By member: the money of theirs that the group keeps; members with none are left out."""
    rows = connection.execute(
        "SELECT user_id, sum(amount) FROM ("
        "SELECT user_id, amount FROM contributions WHERE group_id = ?1 AND kind = 'kept_change' AND voided_at IS NULL "
        "UNION ALL "
        "SELECT user_id, -amount FROM payouts WHERE group_id = ?1 AND kind = 'kept_change' AND voided_at IS NULL"
        ") WHERE user_id IS NOT NULL GROUP BY user_id HAVING sum(amount) <> 0",
        (group_id,),
    )
    return {row[0]: row[1] for row in rows}
