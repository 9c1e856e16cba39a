"""Contributions as the meeting's grid and the box see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from savingsdesk.core.ids import Uid
from savingsdesk.core.model import GridRow
from savingsdesk.db.connection import Connection


@dataclass(frozen=True, slots=True)
class Standing:
    """A contribution that counts, with what is needed to take it back."""

    id: int
    uid: Uid
    meeting_id: int | None
    user_id: int | None
    kind: str
    amount: int
    shares: int | None
    is_taken_back: bool


_STANDING = "id, uid, meeting_id, user_id, kind, amount, shares, voided_at IS NOT NULL"


def get(connection: Connection, group_id: int, contribution_id: int) -> Standing | None:
    """A contribution of this group."""
    row = connection.execute(
        f"SELECT {_STANDING} FROM contributions WHERE id = ? AND group_id = ?",  # noqa: S608
        (contribution_id, group_id),
    ).fetchone()
    return _standing(row) if row else None


def standing(connection: Connection, meeting_id: int, user_id: int, kind: str) -> list[Standing]:
    """What this member paid of this kind in this meeting and was not taken back."""
    rows = connection.execute(
        f"SELECT {_STANDING} FROM contributions "  # noqa: S608
        "WHERE meeting_id = ? AND kind = ? AND user_id = ? AND voided_at IS NULL ORDER BY id",
        (meeting_id, kind, user_id),
    )
    return [_standing(row) for row in rows]


def grid_rows(
    connection: Connection, meeting_id: int, cycle_id: int, kind: str, user_ids: Sequence[int]
) -> list[GridRow]:
    """One line a member, in the order asked for; presence is filled in by the caller."""
    marks = ", ".join("?" * len(user_ids))
    found = {
        row[0]: row
        for row in connection.execute(
            "SELECT u.id, u.number, u.name, "  # noqa: S608
            "(SELECT coalesce(sum(b.shares), 0) FROM contributions b WHERE b.user_id = u.id AND b.cycle_id = ?1 "
            " AND b.kind = ?3 AND b.voided_at IS NULL), "
            "(SELECT coalesce(sum(b.amount), 0) FROM contributions b WHERE b.user_id = u.id AND b.cycle_id = ?1 "
            " AND b.kind = ?3 AND b.voided_at IS NULL), "
            "coalesce(sum(c.shares), 0), coalesce(sum(c.amount), 0), max(c.id), "
            "coalesce(sum(c.status = 'pending'), 0) "
            "FROM users u LEFT JOIN contributions c ON c.meeting_id = ?2 AND c.kind = ?3 AND c.user_id = u.id "
            f"AND c.voided_at IS NULL WHERE u.id IN ({marks}) GROUP BY u.id",
            (cycle_id, meeting_id, kind, *user_ids),
        )
    }
    return [_grid_row(found[each]) for each in user_ids if each in found]


def totals_of_meeting(connection: Connection, meeting_id: int) -> dict[str, tuple[int, int, int]]:
    """By kind: (sum of amounts, how many members paid, sum of shares) of what stands in this meeting."""
    rows = connection.execute(
        "SELECT kind, sum(amount), count(DISTINCT user_id), coalesce(sum(shares), 0) FROM contributions "
        "WHERE meeting_id = ? AND voided_at IS NULL GROUP BY kind",
        (meeting_id,),
    )
    return {row[0]: (row[1], row[2], row[3]) for row in rows}


def _standing(row: tuple[Any, ...]) -> Standing:
    values = list(row)
    values[7] = bool(row[7])
    return Standing(*values)


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
