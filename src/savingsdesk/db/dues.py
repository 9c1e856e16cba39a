"""Dues with what was paid on them: fines and missed payments that members owe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from savingsdesk.core.ids import Uid
from savingsdesk.core.model import DueKind, DueStatus, Fund
from savingsdesk.db.connection import Connection


@dataclass(frozen=True, slots=True)
class Due:
    """A fine or a missed payment. `paid` is the sum of what stands; `reason` says why it was waived."""

    id: int
    uid: Uid
    member_id: int
    meeting_id: int | None
    kind: DueKind
    name: str
    fund: Fund
    amount: int
    paid: int
    charged_on: str
    status: DueStatus
    reason: str

    @property
    def left(self) -> int:
        """What is still owed; nothing once it was waived."""
        return 0 if self.status is DueStatus.WAIVED else max(0, self.amount - self.paid)


@dataclass(frozen=True, slots=True)
class PaidDue:
    """A payment on a due: the row of the contribution, and whose it is."""

    id: int
    member_id: int
    due_id: int
    amount: int
    act: str
    is_pending: bool


@dataclass(frozen=True, slots=True)
class Charged:
    """A due as it was charged, whatever became of it."""

    id: int
    uid: Uid
    member_name: str
    kind: str
    name: str
    amount: int
    fund: str
    charged_on: str
    is_taken_back: bool


def get(connection: Connection, group_id: int, due_id: int) -> Due | None:
    found = _dues(connection, "d.group_id = ? AND d.id = ?", group_id, due_id)
    return found[0] if found else None


def standing(connection: Connection, group_id: int, user_id: int | None) -> list[Due]:
    """What is owed, by this member or by all, the oldest first."""
    if user_id is None:
        return _dues(connection, "d.group_id = ? AND d.status = 'standing'", group_id)
    return _dues(connection, "d.group_id = ? AND d.user_id = ? AND d.status = 'standing'", group_id, user_id)


def paid_in_meeting(connection: Connection, meeting_id: int) -> list[PaidDue]:
    """What was paid on dues in this meeting, row by row; what was taken back or reversed is not there."""
    rows = connection.execute(
        "SELECT c.id, c.user_id, c.due_id, c.amount, c.act, c.status = 'pending' FROM contributions c "
        "WHERE c.meeting_id = ? AND c.due_id IS NOT NULL AND c.reverses_id IS NULL AND c.voided_at IS NULL "
        "ORDER BY c.id",
        (meeting_id,),
    )
    return [
        PaidDue(row_id, member_id, due_id, amount, act, bool(is_pending))
        for row_id, member_id, due_id, amount, act, is_pending in rows
    ]


def charged_in(connection: Connection, group_id: int, meeting_id: int, most: int) -> list[Charged]:
    """The newest dues that were charged in this meeting, taken back ones included, the newest first."""
    rows = connection.execute(
        "SELECT d.id, d.uid, u.name, d.kind, d.name, d.amount, d.fund, d.charged_on, d.voided_at IS NOT NULL "
        "FROM dues d JOIN users u ON u.id = d.user_id WHERE d.group_id = ? AND d.meeting_id = ? "
        "ORDER BY d.uid DESC LIMIT ?",
        (group_id, meeting_id, most),
    )
    return [_charged(row) for row in rows]


def of_member(connection: Connection, group_id: int, user_id: int) -> list[Due]:
    """All that were ever charged to this member, the oldest first."""
    return _dues(connection, "d.group_id = ? AND d.user_id = ?", group_id, user_id)


def every(connection: Connection, group_id: int) -> list[Due]:
    return _dues(connection, "d.group_id = ?", group_id)


def owed_by_member(connection: Connection, group_id: int) -> dict[int, int]:
    """What each member was charged and not let off, less what was paid on it."""
    rows = connection.execute(
        "SELECT d.user_id, sum(d.amount - coalesce((SELECT sum(c.amount) FROM contributions c "
        "WHERE c.due_id = d.id AND c.voided_at IS NULL), 0)) FROM dues d "
        "WHERE d.group_id = ? AND d.status <> 'waived' AND d.voided_at IS NULL GROUP BY d.user_id",
        (group_id,),
    )
    return dict(rows.fetchall())


def _dues(connection: Connection, condition: str, *values: int) -> list[Due]:
    found = connection.execute(
        "SELECT d.id, d.uid, d.user_id, d.meeting_id, d.kind, d.name, d.fund, d.amount, "  # noqa: S608
        "coalesce((SELECT sum(c.amount) FROM contributions c WHERE c.due_id = d.id AND c.voided_at IS NULL), 0), "
        f"d.charged_on, d.status, d.reason FROM dues d WHERE {condition} AND d.voided_at IS NULL "
        "ORDER BY d.charged_on, d.uid",
        values,
    )
    return [_due(row) for row in found]


def _charged(row: tuple[Any, ...]) -> Charged:
    values = list(row)
    values[-1] = bool(row[-1])
    return Charged(*values)


def _due(row: tuple[Any, ...]) -> Due:
    values = list(row)
    values[4], values[6], values[10] = DueKind(row[4]), Fund(row[6]), DueStatus(row[10])
    return Due(*values)
