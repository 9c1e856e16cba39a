"""Meetings and who was there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from savingsdesk.core.ids import Uid
from savingsdesk.core.model import Meeting, Presence
from savingsdesk.db.connection import Connection


@dataclass(frozen=True, slots=True)
class Moved:
    """What stands in a meeting of one entity, kind, member and place; `amount` is negative for what went out."""

    entity: str
    kind: str
    user_id: int | None
    place: str
    amount: int


@dataclass(frozen=True, slots=True)
class Newest:
    """The row that was written last in a meeting: an attendance, a due, a contribution, a loan or a payout."""

    entity: str
    kind: str
    user_id: int | None
    is_taken_back: bool


_MOVING = (
    ("contribution", "contributions", "kind", 1),
    ("loan", "loans", "'loan'", -1),
    ("payout", "payouts", "kind", -1),
)
_COLUMNS = (
    "id, uid, cycle_id, number, held_on, status = 'open', counted, reason, seal, expected, confirmed_seal, "
    "counted_before, notes, approvers, covers"
)


def get(connection: Connection, group_id: int, meeting_id: int) -> Meeting | None:
    """A meeting of this group."""
    return _one(connection, "group_id = ? AND id = ?", group_id, meeting_id)


def current(connection: Connection, group_id: int) -> Meeting | None:
    """The meeting that is open; the newest, should two laptops have opened one each."""
    return _one(connection, "group_id = ? AND status = 'open' AND voided_at IS NULL", group_id)


def last_closed(connection: Connection, group_id: int) -> Meeting | None:
    return _one(connection, "group_id = ? AND status = 'closed' AND voided_at IS NULL", group_id)


def closed(connection: Connection, group_id: int) -> list[Meeting]:
    """Every closed meeting, in the order in which they were closed and sealed."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM meetings WHERE group_id = ? AND status = 'closed' AND voided_at IS NULL "  # noqa: S608
        "ORDER BY closed_at, uid",
        (group_id,),
    )
    return [_meeting(row) for row in rows]


def last_sealed(connection: Connection, group_id: int) -> Meeting | None:
    """The meeting that was closed last, whose seal stands last in the minute book; its day may be an earlier one."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM meetings WHERE group_id = ? AND status = 'closed' AND voided_at IS NULL "  # noqa: S608
        "ORDER BY closed_at DESC, uid DESC LIMIT 1",
        (group_id,),
    ).fetchone()
    return _meeting(row) if row else None


def last_closed_at(connection: Connection, group_id: int) -> int:
    """When the newest closing was, in milliseconds since 1970 UTC; 0 before the first."""
    row = connection.execute(
        "SELECT coalesce(max(closed_at), 0) FROM meetings WHERE group_id = ? AND status = 'closed'", (group_id,)
    ).fetchone()
    return int(row[0])


def highest_number(connection: Connection, cycle_id: int) -> int:
    row = connection.execute("SELECT coalesce(max(number), 0) FROM meetings WHERE cycle_id = ?", (cycle_id,)).fetchone()
    return int(row[0])


def has_any(connection: Connection, cycle_id: int) -> bool:
    """Whether a meeting of the cycle was opened; the opening of the books, meeting 0, is one too."""
    row = connection.execute("SELECT EXISTS (SELECT 1 FROM meetings WHERE cycle_id = ?)", (cycle_id,)).fetchone()
    return bool(row[0])


def is_day_taken(connection: Connection, group_id: int, held_on: str) -> bool:
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM meetings WHERE group_id = ? AND held_on = ? AND voided_at IS NULL)",
        (group_id, held_on),
    ).fetchone()
    return bool(row[0])


def moved(connection: Connection, meeting_id: int) -> list[Moved]:
    """All that the meeting moved; what was paid and reversed in it is not there."""
    found: list[Moved] = []
    for entity, table, columns, sign in _MOVING:
        rows = connection.execute(
            f"SELECT {columns}, user_id, place, sum(amount) FROM {table} "  # noqa: S608
            "WHERE meeting_id = ? AND voided_at IS NULL GROUP BY 1, 2, 3 HAVING sum(amount) <> 0",
            (meeting_id,),
        )
        found += [Moved(entity, row[0], row[1], row[2], sign * row[3]) for row in rows]
    return found


def unpaid_fines(connection: Connection, meeting_id: int) -> dict[int, int]:
    """What is still owed of the fines that were charged in this meeting, by the member's id."""
    rows = connection.execute(
        "SELECT d.user_id, sum(d.amount - (SELECT coalesce(sum(c.amount), 0) FROM contributions c "
        "WHERE c.due_id = d.id AND c.voided_at IS NULL)) FROM dues d WHERE d.meeting_id = ? AND d.kind = 'fine' "
        "AND d.status = 'standing' AND d.voided_at IS NULL GROUP BY d.user_id",
        (meeting_id,),
    )
    return {row[0]: row[1] for row in rows}


def debtors(connection: Connection, group_id: int) -> set[int]:
    """The members with a loan that is not repaid."""
    rows = connection.execute(
        "SELECT DISTINCT user_id FROM loans WHERE group_id = ? AND status = 'active' AND voided_at IS NULL", (group_id,)
    )
    return {row[0] for row in rows}


def fulfilled(connection: Connection, meeting_id: int, kinds: Sequence[str], due_kind: str) -> dict[int, int]:
    """What each member paid in this meeting towards its own duty, with what stands as a due of it already.

    What paid an older due counts for that one, and what paid a due of this meeting counts with the due.
    """
    marks = ", ".join("?" * len(kinds))
    rows = connection.execute(
        "SELECT user_id, sum(amount) FROM ("  # noqa: S608
        f"SELECT user_id, amount FROM contributions WHERE meeting_id = ? AND kind IN ({marks}) "
        "AND due_id IS NULL AND voided_at IS NULL UNION ALL "
        "SELECT user_id, amount FROM dues WHERE meeting_id = ? AND kind = ? AND voided_at IS NULL) "
        "WHERE user_id IS NOT NULL GROUP BY user_id",
        (meeting_id, *kinds, meeting_id, due_kind),
    )
    return {row[0]: row[1] for row in rows}


def newest(connection: Connection, meeting_id: int) -> Newest | None:
    """By uid, which tells the time at which a row was made on every laptop."""
    row = connection.execute(
        "SELECT entity, kind, user_id, voided_at IS NOT NULL FROM ("
        "SELECT 'attendance' AS entity, presence AS kind, user_id, uid, voided_at FROM attendance "
        "WHERE meeting_id = ?1 "
        "UNION ALL SELECT 'due', kind, user_id, uid, voided_at FROM dues WHERE meeting_id = ?1 "
        "UNION ALL SELECT 'contribution', kind, user_id, uid, voided_at FROM contributions WHERE meeting_id = ?1 "
        "UNION ALL SELECT 'loan', 'loan', user_id, uid, voided_at FROM loans WHERE meeting_id = ?1 "
        "UNION ALL SELECT 'payout', kind, user_id, uid, voided_at FROM payouts WHERE meeting_id = ?1) "
        "ORDER BY uid DESC LIMIT 1",
        (meeting_id,),
    ).fetchone()
    return Newest(row[0], row[1], row[2], bool(row[3])) if row else None


def presences(connection: Connection, meeting_id: int, user_ids: Sequence[int] | None = None) -> dict[int, Presence]:
    """The newest mark of each member who has one, or of these, by the member's id.

    The newest by uid, which is the same on every laptop.
    """
    condition = "" if user_ids is None else f"AND user_id IN ({', '.join('?' * len(user_ids))}) "
    rows = connection.execute(
        f"SELECT user_id, presence FROM attendance WHERE meeting_id = ? {condition}AND voided_at IS NULL ORDER BY uid",  # noqa: S608
        (meeting_id, *(user_ids or ())),
    )
    return {row[0]: Presence(row[1]) for row in rows}


def mark_of(connection: Connection, meeting_id: int, user_id: int) -> tuple[Uid, Presence] | None:
    """The attendance row that counts for this member, to be changed rather than doubled."""
    row = connection.execute(
        "SELECT uid, presence FROM attendance WHERE meeting_id = ? AND user_id = ? AND voided_at IS NULL "
        "ORDER BY uid DESC LIMIT 1",
        (meeting_id, user_id),
    ).fetchone()
    return (bytes(row[0]), Presence(row[1])) if row else None


def _one(connection: Connection, condition: str, *values: int) -> Meeting | None:
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM meetings WHERE {condition} ORDER BY held_on DESC, id DESC LIMIT 1",  # noqa: S608
        values,
    ).fetchone()
    return _meeting(row) if row else None


def _meeting(row: tuple[Any, ...]) -> Meeting:
    values = list(row)
    values[5] = bool(row[5])
    return Meeting(*values)
