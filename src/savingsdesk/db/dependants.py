"""Whom a burial society covers beside its members, and which dues of theirs were paid by a day."""

from __future__ import annotations

from dataclasses import dataclass

from savingsdesk.core.ids import Uid
from savingsdesk.db.connection import Connection

_COLUMNS = "id, uid, user_id, name, relation, listed_on, ended_on"


@dataclass(frozen=True, slots=True)
class Dependant:
    """One whom a member listed, covered until `ended_on`."""

    id: int
    uid: Uid
    member_id: int
    name: str
    relation: str
    listed_on: str
    ended_on: str | None


def get(connection: Connection, group_id: int, dependant_id: int) -> Dependant | None:
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM dependants WHERE group_id = ? AND id = ? AND voided_at IS NULL",  # noqa: S608
        (group_id, dependant_id),
    ).fetchone()
    return Dependant(*row) if row else None


def of_member(connection: Connection, member_id: int, *, include_ended: bool) -> list[Dependant]:
    """In the order in which they were listed."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM dependants WHERE user_id = ? AND voided_at IS NULL "  # noqa: S608
        "AND (? OR ended_on IS NULL) ORDER BY listed_on, uid",
        (member_id, include_ended),
    )
    return [Dependant(*row) for row in rows]


def meetings_held(connection: Connection, group_id: int, since: str, until: str) -> list[tuple[int, str]]:
    """(id, day) of the meetings held and closed on these days, the first and the last included.

    Where nothing was counted, no meeting was held; number 0 is the opening of the books, when nothing is collected.
    """
    rows = connection.execute(
        "SELECT id, held_on FROM meetings WHERE group_id = ? AND status = 'closed' AND counted IS NOT NULL "
        "AND number > 0 AND voided_at IS NULL AND held_on BETWEEN ? AND ? ORDER BY held_on, id",
        (group_id, since, until),
    )
    return [(row[0], row[1]) for row in rows]


def paid_at(connection: Connection, member_id: int) -> set[int]:
    """The meetings at which this member paid into the social fund, not on an earlier due."""
    rows = connection.execute(
        "SELECT meeting_id FROM contributions WHERE user_id = ? AND kind = 'social_fund' AND due_id IS NULL "
        "AND meeting_id IS NOT NULL AND voided_at IS NULL GROUP BY meeting_id HAVING sum(amount) > 0",
        (member_id,),
    )
    return {row[0] for row in rows}


def dues_of(connection: Connection, member_id: int, until: str) -> dict[int, bool]:
    """By meeting: whether the dues for the social fund charged at it were all paid or waived by that day."""
    rows = connection.execute(
        "SELECT d.meeting_id, min(d.status = 'waived' OR d.amount <= (SELECT coalesce(sum(c.amount), 0) "
        "FROM contributions c WHERE c.due_id = d.id AND c.date <= ?2 AND c.voided_at IS NULL)) FROM dues d "
        "WHERE d.user_id = ?1 AND d.kind = 'social_fund' AND d.meeting_id IS NOT NULL AND d.voided_at IS NULL "
        "GROUP BY d.meeting_id",
        (member_id, until),
    )
    return {row[0]: bool(row[1]) for row in rows}


def has_benefit(connection: Connection, member_id: int, dependant_id: int | None, since: str) -> bool:
    """Whether a benefit stands for this dependant, or, without one, for none of the listed since that day."""
    row = connection.execute(
        "SELECT coalesce(sum(p.amount), 0) FROM payouts p LEFT JOIN payouts o ON o.id = p.reverses_id "
        "WHERE p.user_id = ?1 AND p.kind = 'benefit' AND p.voided_at IS NULL AND p.date >= ?3 "
        "AND coalesce(p.dependant_id, o.dependant_id) IS ?2",
        (member_id, dependant_id, since),
    ).fetchone()
    return int(row[0]) > 0
