"""What a member holds that can be paid out again."""

from __future__ import annotations

from savingsdesk.db.connection import Connection


def saved(connection: Connection, user_id: int, cycle_id: int) -> int:
    """What this member saved in this cycle and did not take out again."""
    row = connection.execute(
        "SELECT (SELECT coalesce(sum(amount), 0) FROM contributions WHERE user_id = ?1 AND cycle_id = ?2 "
        "AND kind IN ('shares', 'savings') AND voided_at IS NULL) - "
        "(SELECT coalesce(sum(amount), 0) FROM payouts WHERE user_id = ?1 AND cycle_id = ?2 "
        "AND kind IN ('withdrawal', 'rotation') AND voided_at IS NULL)",
        (user_id, cycle_id),
    ).fetchone()
    return int(row[0])


def kept_change(connection: Connection, user_id: int) -> int:
    """Change that the group keeps for this member, over all cycles."""
    row = connection.execute(
        "SELECT (SELECT coalesce(sum(amount), 0) FROM contributions "
        "WHERE user_id = ?1 AND kind = 'kept_change' AND voided_at IS NULL) - "
        "(SELECT coalesce(sum(amount), 0) FROM payouts "
        "WHERE user_id = ?1 AND kind = 'kept_change' AND voided_at IS NULL)",
        (user_id,),
    ).fetchone()
    return int(row[0])
