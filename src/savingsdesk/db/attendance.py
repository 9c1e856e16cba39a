"""Who was there, member by member."""

from __future__ import annotations

from dataclasses import dataclass

from savingsdesk.core.model import Presence
from savingsdesk.db.connection import Connection

# Two laptops may mark the same member offline: the newest row is what counts.
_MARK = (
    "(SELECT a.presence FROM attendance a WHERE a.meeting_id = m.id AND a.user_id = u.id AND a.voided_at IS NULL "
    "ORDER BY a.uid DESC LIMIT 1)"
)
# Whoever belonged to the group on the day of a closed meeting was expected there.
_EXPECTED = (
    "FROM meetings m JOIN users u ON u.group_id = m.group_id AND u.joined_on <= m.held_on "
    "AND (u.left_on IS NULL OR u.left_on > m.held_on) AND u.voided_at IS NULL "
    "WHERE m.cycle_id = ? AND m.status = 'closed' AND m.voided_at IS NULL"
)


@dataclass(frozen=True, slots=True)
class Attended:
    """One meeting of a member; `presence` is None where nobody marked it."""

    meeting_id: int
    number: int
    held_on: str
    presence: Presence | None


def by_member(connection: Connection, cycle_id: int) -> dict[int, tuple[int, int]]:
    """(how often there in person, how often expected) of each member in the closed meetings of a cycle."""
    rows = connection.execute(
        f"SELECT u.id, coalesce(sum({_MARK} IN ('present', 'late')), 0), count(*) {_EXPECTED} GROUP BY u.id",
        (cycle_id,),
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def of_member(connection: Connection, cycle_id: int, user_id: int) -> list[Attended]:
    """The closed meetings of a cycle at which a member was expected, the newest first."""
    rows = connection.execute(
        f"SELECT m.id, m.number, m.held_on, {_MARK} {_EXPECTED} AND u.id = ? ORDER BY m.held_on DESC, m.id DESC",
        (cycle_id, user_id),
    )
    return [Attended(row[0], row[1], row[2], Presence(row[3]) if row[3] else None) for row in rows]
