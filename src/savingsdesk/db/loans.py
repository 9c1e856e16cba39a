"""Loans with what was paid on them, read for many loans at once.

A loan that was reversed is still a row, and so is its reversal: the first counts with what is left of its amount, the
second is no loan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from savingsdesk.core.ids import Uid
from savingsdesk.db.connection import Connection


@dataclass(frozen=True, slots=True)
class Row:
    """A loan as it was agreed on; `principal` is its amount less what was reversed. Texts are as the row keeps them."""

    id: int
    uid: Uid
    member_id: int
    member_name: str
    principal: int
    fund: str
    place: str
    method: str
    interest_rate: int
    period: str
    term: int
    first_charge: int
    repaid_first: str
    date_issued: str
    due_date: str
    status: str
    replaces_id: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Paid:
    """The sums paid on a loan on a day; `written_off` is a part of `principal`."""

    on: str
    principal: int
    charge: int
    written_off: int


@dataclass(frozen=True, slots=True)
class Today:
    """What stands in a meeting's line: the sum, the id of its newest row, how many rows the cloud does not have."""

    amount: int
    newest: int
    pending: int


_SELECT = (
    "SELECT l.id, l.uid, l.user_id, u.name, l.amount + coalesce((SELECT sum(r.amount) FROM loans r "
    "WHERE r.voided_at IS NULL AND (r.reverses_id = l.id OR r.reverses_id IN "
    "(SELECT s.id FROM loans s WHERE s.reverses_id = l.id AND s.voided_at IS NULL))), 0), "
    "l.fund, l.place, l.method, l.interest_rate, l.period, "
    "l.term, l.first_charge, l.repaid_first, l.date_issued, l.due_date, l.status, l.replaces_id, l.reason "
    "FROM loans l JOIN users u ON u.id = l.user_id "
    "WHERE l.group_id = ? AND l.reverses_id IS NULL AND l.voided_at IS NULL"
)
_OLDEST_FIRST = " ORDER BY l.date_issued, l.uid"  # a uid begins with its time
_PAYING = "('repayment', 'service_charge', 'write_off')"
_AT_ONCE = 500  # ids in one query


def rows(connection: Connection, group_id: int, loan_ids: Sequence[int]) -> list[Row]:
    """Those of these loans that stand, the oldest first."""
    found: list[Row] = []
    for some in _portions(loan_ids):
        marks = ", ".join("?" * len(some))
        found += _rows(connection, f"AND l.id IN ({marks})", group_id, *some)
    return sorted(found, key=lambda row: (row.date_issued, row.uid))


_STATES = {
    "active": "l.status = 'active'",
    "overdue": "l.status = 'active' AND l.due_date < ?2",
    "repaid": "l.status = 'repaid'",
    "all": "1",
}
_ORDERS = {
    "due": "l.due_date, l.id",
    "newest": "l.date_issued DESC, l.id DESC",
    "member": "u.name COLLATE NOCASE, l.date_issued, l.id",
    "amount": "l.amount DESC, l.id",
}
_LATEST_DUE = "l.due_date DESC, l.id DESC"  # of what is repaid nobody waits for the oldest
_NOT_REVERSED = (
    "NOT EXISTS (SELECT 1 FROM loans r WHERE r.reverses_id = l.id AND r.voided_at IS NULL AND NOT EXISTS "
    "(SELECT 1 FROM loans s WHERE s.reverses_id = r.id AND s.voided_at IS NULL))"
)


def ids(
    connection: Connection, group_id: int, state: str, day: str, order: str, members: Sequence[int] | None = None
) -> list[int]:
    """The loans that stand, of one state of `_STATES` in one order of `_ORDERS`; None of `members`: everyone's."""
    condition = _STATES[state]
    order = _LATEST_DUE if (state, order) == ("repaid", "due") else _ORDERS[order]
    if members is not None:
        condition += f" AND l.user_id IN ({', '.join('?' * len(members))})"
    found = connection.execute(
        "SELECT l.id FROM loans l JOIN users u ON u.id = l.user_id WHERE l.group_id = ?1 AND ?2 = ?2 "  # noqa: S608
        f"AND l.reverses_id IS NULL AND l.voided_at IS NULL AND {_NOT_REVERSED} AND {condition} ORDER BY {order}",
        (group_id, day, *(members or ())),
    )
    return [row[0] for row in found]


def counts(connection: Connection, group_id: int, day: str) -> dict[str, int]:
    """How many loans stand in each state."""
    row = connection.execute(
        "SELECT count(*) FILTER (WHERE l.status = 'active'), "  # noqa: S608
        "count(*) FILTER (WHERE l.status = 'active' AND l.due_date < ?2), "
        "count(*) FILTER (WHERE l.status = 'repaid') FROM loans l "
        f"WHERE l.group_id = ?1 AND l.reverses_id IS NULL AND l.voided_at IS NULL AND {_NOT_REVERSED}",
        (group_id, day),
    ).fetchone()
    return {"active": row[0], "overdue": row[1], "repaid": row[2]}


def of_member(connection: Connection, group_id: int, user_id: int) -> list[Row]:
    return _rows(connection, "AND l.user_id = ?", group_id, user_id)


def active(connection: Connection, group_id: int) -> list[Row]:
    """What the index of the states names: closed loans are not read."""
    return _rows(connection, "AND l.status = 'active'", group_id)


def active_on(connection: Connection, group_id: int, day: str) -> list[Row]:
    """The loans issued by a past day that may have been active then: still so, or paid on since."""
    return _rows(
        connection,
        "AND l.date_issued <= ? AND (l.status = 'active' OR EXISTS (SELECT 1 FROM contributions c "
        "WHERE c.loan_id = l.id AND c.date > ? AND c.voided_at IS NULL))",
        group_id,
        day,
        day,
    )


def every(connection: Connection, group_id: int) -> list[Row]:
    return _rows(connection, "", group_id)


def paid_in_cycle(connection: Connection, group_id: int, cycle_id: int) -> list[int]:
    """The loans on which something was paid in this cycle."""
    found = connection.execute(
        "SELECT DISTINCT loan_id FROM contributions WHERE group_id = ? AND cycle_id = ? "  # noqa: S608
        f"AND kind IN {_PAYING} AND voided_at IS NULL AND loan_id IS NOT NULL ORDER BY loan_id",
        (group_id, cycle_id),
    )
    return [row[0] for row in found]


def payments(connection: Connection, loan_ids: Sequence[int]) -> dict[int, list[Paid]]:
    """By loan: what was paid on it, by days. A reversal stands on the day of the payment that it reverses.

    So does the reversal of a reversal, as when two laptops reversed one payment.
    """
    found: dict[int, list[Paid]] = {each: [] for each in loan_ids}
    for some in _portions(loan_ids):
        marks = ", ".join("?" * len(some))
        query = (
            "SELECT c.loan_id, coalesce(first.date, r.date, c.date) AS day, "  # noqa: S608
            "sum(CASE c.kind WHEN 'service_charge' THEN 0 ELSE c.amount END), "
            "sum(CASE c.kind WHEN 'service_charge' THEN c.amount ELSE 0 END), "
            "sum(CASE c.kind WHEN 'write_off' THEN c.amount ELSE 0 END) "
            "FROM contributions c LEFT JOIN contributions r ON r.id = c.reverses_id "
            "LEFT JOIN contributions first ON first.id = r.reverses_id "
            f"WHERE c.loan_id IN ({marks}) AND c.kind IN {_PAYING} AND c.voided_at IS NULL "
            "GROUP BY c.loan_id, day ORDER BY day"
        )
        for loan_id, *values in connection.execute(query, tuple(some)):
            found[loan_id].append(Paid(*values))
    return found


def payment_ids(connection: Connection, loan_ids: Sequence[int]) -> list[int]:
    """The rows in which the principal of these loans was repaid or given up."""
    found: list[int] = []
    for some in _portions(loan_ids):
        marks = ", ".join("?" * len(some))
        found += [
            row[0]
            for row in connection.execute(
                f"SELECT id FROM contributions WHERE loan_id IN ({marks}) "  # noqa: S608
                "AND kind IN ('repayment', 'write_off') AND voided_at IS NULL",
                tuple(some),
            )
        ]
    return found


def saved(connection: Connection, user_id: int, cycle_id: int) -> int:
    """What this member saved in this cycle and did not take out again."""
    row = connection.execute(
        "SELECT (SELECT coalesce(sum(amount), 0) FROM contributions WHERE user_id = ?1 AND cycle_id = ?2 "
        "AND kind IN ('shares', 'savings') AND voided_at IS NULL) - "
        "(SELECT coalesce(sum(amount), 0) FROM payouts WHERE user_id = ?1 AND cycle_id = ?2 "
        "AND kind = 'withdrawal' AND voided_at IS NULL)",
        (user_id, cycle_id),
    ).fetchone()
    return int(row[0])


def saved_by_member(connection: Connection, cycle_id: int) -> dict[int, int]:
    """As `saved`, for everyone who saved in this cycle."""
    rows = connection.execute(
        "SELECT user_id, sum(amount) FROM (SELECT user_id, amount FROM contributions WHERE cycle_id = ?1 "
        "AND kind IN ('shares', 'savings') AND voided_at IS NULL "
        "UNION ALL SELECT user_id, -amount FROM payouts WHERE cycle_id = ?1 "
        "AND kind = 'withdrawal' AND voided_at IS NULL) WHERE user_id IS NOT NULL GROUP BY user_id",
        (cycle_id,),
    )
    return {row[0]: row[1] for row in rows}


def paid_in_meeting(connection: Connection, meeting_id: int) -> dict[int, Today]:
    """By loan: what was paid on it in this meeting with cash, newest entry and how many the cloud does not have.

    What a new loan or a payout of the same act paid, as when a loan is rolled over or written off, moved no cash.
    """
    rows = connection.execute(
        "SELECT c.loan_id, sum(c.amount), max(c.id), sum(c.status = 'pending') FROM contributions c "
        "WHERE c.meeting_id = ? AND c.loan_id IS NOT NULL AND c.kind IN ('repayment', 'service_charge') "
        "AND c.reverses_id IS NULL AND c.voided_at IS NULL AND (c.act = '' OR NOT ("
        "EXISTS (SELECT 1 FROM loans l WHERE l.act = c.act AND l.group_id = c.group_id AND l.voided_at IS NULL) OR "
        "EXISTS (SELECT 1 FROM payouts p WHERE p.act = c.act AND p.group_id = c.group_id AND p.voided_at IS NULL))) "
        "GROUP BY c.loan_id",
        (meeting_id,),
    )
    return {row[0]: Today(row[1], row[2], row[3]) for row in rows}


def lent_in_meeting(connection: Connection, meeting_id: int) -> dict[int, Today]:
    """By member: what was lent in this meeting, but for loans that replace an older one. The rows of loans do not say
    whether the cloud has them."""
    rows = connection.execute(
        "SELECT user_id, sum(amount), max(id), count(*) FROM loans WHERE meeting_id = ? AND replaces_id IS NULL "
        "AND voided_at IS NULL GROUP BY user_id HAVING sum(amount) <> 0",
        (meeting_id,),
    )
    return {row[0]: Today(row[1], row[2], row[3]) for row in rows}


def external_owed(connection: Connection, group_id: int) -> int:
    """External loans taken less what was paid back of them."""
    row = connection.execute(
        "SELECT (SELECT coalesce(sum(amount), 0) FROM contributions "
        "WHERE group_id = ?1 AND kind = 'external_loan' AND voided_at IS NULL) - "
        "(SELECT coalesce(sum(amount), 0) FROM payouts "
        "WHERE group_id = ?1 AND kind = 'external_repayment' AND voided_at IS NULL)",
        (group_id,),
    ).fetchone()
    return int(row[0])


def _rows(connection: Connection, condition: str, *values: int | str) -> list[Row]:
    found = connection.execute(f"{_SELECT} {condition}{_OLDEST_FIRST}", values)
    return [Row(*row) for row in found]


def _portions(loan_ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(loan_ids), _AT_ONCE):
        yield loan_ids[start : start + _AT_ONCE]
