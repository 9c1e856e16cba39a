"""Figures over time for the charts: sums by day and month, straight from the indexes of the tables of money.

What stands on an account is what the view `entries` says; the tests compare the two.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from savingsdesk.db.connection import Connection


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting. In person came `attended` of the `expected`; both are 0 while it is open."""

    meeting_id: int
    number: int
    held_on: str
    attended: int
    expected: int


def held(connection: Connection, cycle_id: int) -> list[Held]:
    """The meetings of a cycle in the order of their days; to one that was not held nobody came."""
    rows = connection.execute(
        "SELECT m.id, m.number, m.held_on, m.status = 'closed', "
        "(SELECT count(DISTINCT a.user_id) FROM attendance a JOIN users u ON u.id = a.user_id "
        "WHERE a.meeting_id = m.id AND a.voided_at IS NULL AND a.presence IN ('present', 'late') "
        "AND u.joined_on <= m.held_on AND (u.left_on IS NULL OR u.left_on > m.held_on) AND u.voided_at IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM attendance n WHERE n.meeting_id = m.id AND n.user_id = a.user_id "
        "AND n.voided_at IS NULL AND n.uid > a.uid)), "
        "(SELECT count(*) FROM users u WHERE u.group_id = m.group_id AND u.joined_on <= m.held_on "
        "AND (u.left_on IS NULL OR u.left_on > m.held_on) AND u.voided_at IS NULL) "
        "FROM meetings m WHERE m.cycle_id = ? AND m.voided_at IS NULL ORDER BY m.held_on, m.id",
        (cycle_id,),
    )
    return [Held(row[0], row[1], row[2], row[4] if row[3] else 0, row[5] if row[3] else 0) for row in rows]


def savings_by_day(connection: Connection, group_id: int, cycles: Sequence[int]) -> list[tuple[str, int]]:
    """What was saved less what was taken of it, on each day on which either happened in these cycles."""
    marks = ", ".join("?" * len(cycles))
    rows = connection.execute(
        "SELECT date, sum(amount) FROM ("  # noqa: S608
        "SELECT date, amount FROM contributions WHERE group_id = ? AND kind IN ('shares', 'savings') "
        f"AND cycle_id IN ({marks}) AND voided_at IS NULL UNION ALL "
        "SELECT date, -amount FROM payouts WHERE group_id = ? AND kind IN ('withdrawal', 'rotation') "
        f"AND cycle_id IN ({marks}) AND voided_at IS NULL) GROUP BY date ORDER BY date",
        (group_id, *cycles, group_id, *cycles),
    )
    return [(row[0], row[1]) for row in rows]


def lent_by_day(connection: Connection, group_id: int) -> list[tuple[str, int]]:
    """What was lent less what was repaid or written off of it, on each day on which any of it happened."""
    rows = connection.execute(
        "SELECT date, sum(amount) FROM ("
        "SELECT date_issued AS date, amount FROM loans WHERE group_id = ?1 AND voided_at IS NULL UNION ALL "
        "SELECT date, -amount FROM contributions WHERE group_id = ?1 AND kind IN ('repayment', 'write_off') "
        "AND voided_at IS NULL) GROUP BY date ORDER BY date",
        (group_id,),
    )
    return [(row[0], row[1]) for row in rows]


def cash_by_month(connection: Connection, group_id: int) -> list[tuple[str, str, int]]:
    """(month as ``2026-11``, fund, money in less money out) of all places together, the oldest first."""
    rows = connection.execute(
        "SELECT substr(date, 1, 7) AS month, fund, sum(amount) FROM ("
        "SELECT date, fund, amount FROM contributions WHERE group_id = ?1 AND voided_at IS NULL UNION ALL "
        "SELECT date_issued, fund, -amount FROM loans WHERE group_id = ?1 AND voided_at IS NULL UNION ALL "
        "SELECT date, fund, -amount FROM payouts WHERE group_id = ?1 AND voided_at IS NULL) "
        "GROUP BY month, fund ORDER BY month, fund",
        (group_id,),
    )
    return [(row[0], row[1], row[2]) for row in rows]
