"""Contributions as the meeting's grid and the box see them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from savingsdesk.core.model import GridRow
from savingsdesk.db.acts import OF_CELL
from savingsdesk.db.connection import Connection


def grid_rows(
    connection: Connection, meeting_id: int, cycle_id: int, kind: str, user_ids: Sequence[int]
) -> list[GridRow]:
    """One line a member, in the order asked for; presence is filled in by the caller.

    What stands before the cell is everything else of the kind in this cycle, corrections included.
    """
    marks = ", ".join("?" * len(user_ids))
    found = {
        row[0]: row
        for row in connection.execute(
            "SELECT u.id, u.number, u.name, "  # noqa: S608
            "(SELECT coalesce(sum(b.shares), 0) FROM contributions b WHERE b.user_id = u.id AND b.cycle_id = ?1 "
            " AND b.kind = ?3 AND b.voided_at IS NULL), "
            "(SELECT coalesce(sum(b.amount), 0) FROM contributions b WHERE b.user_id = u.id AND b.cycle_id = ?1 "
            " AND b.kind = ?3 AND b.voided_at IS NULL), "
            "coalesce(sum(t.shares), 0), coalesce(sum(t.amount), 0), max(t.id), "
            "coalesce(sum(t.status = 'pending'), 0) "
            "FROM users u LEFT JOIN contributions t ON t.meeting_id = ?2 AND t.kind = ?3 AND t.user_id = u.id "
            f"AND t.voided_at IS NULL AND {OF_CELL} WHERE u.id IN ({marks}) GROUP BY u.id",
            (cycle_id, meeting_id, kind, *user_ids),
        )
    }
    return [_grid_row(found[each]) for each in user_ids if each in found]


def _grid_row(row: tuple[Any, ...]) -> GridRow:
    member_id, number, name, shares_all, saved_all, shares, amount, newest, pending = row
    return GridRow(
        member_id=member_id,
        number=number,
        name=name,
        presence=None,
        shares_before=shares_all - shares,
        saved_before=saved_all - amount,
        shares=shares,
        amount=amount,
        contribution_id=newest,
        is_synced=newest is not None and pending == 0,
    )
