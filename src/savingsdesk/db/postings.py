"""Sums over the view `entries`: what stands on each account, for a group, a member, a meeting or a loan.

Amounts are minor units. Days are included; what was taken back is not in the view.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from savingsdesk.core.ids import Uid
from savingsdesk.core.model import Cycle
from savingsdesk.db.connection import Connection

LAST_DAY = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Posting:
    """One of the two sides of a row. `meeting_number` is None between meetings, `shares` where there are none."""

    entity: str
    entity_id: int
    cycle_id: int
    meeting_id: int | None
    meeting_number: int | None
    user_id: int | None
    loan_id: int | None
    date: str
    recorded_at: int
    kind: str
    fund: str
    place: str
    account: str
    debit: int
    credit: int
    shares: int | None


@dataclass(frozen=True, slots=True)
class Balance:
    """What was posted on an account in one fund, place and cycle."""

    account: str
    fund: str
    place: str
    cycle_id: int
    debit: int
    credit: int


@dataclass(frozen=True, slots=True)
class CashMove:
    """What a day brought to a fund in a place and took from it: in a meeting, or (None) between meetings."""

    date: str
    meeting_id: int | None
    fund: str
    place: str
    came_in: int
    went_out: int
    first_recorded_at: int


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """What was paid on a loan or given up of it. `counts_on` is for a reversal the day of the row that it reverses."""

    loan_id: int
    date: str
    counts_on: str
    kind: str
    amount: int
    meeting_number: int | None


_POSTING = (
    "e.entity, e.entity_id, e.cycle_id, e.meeting_id, m.number, e.user_id, e.loan_id, e.date, e.recorded_at, e.kind, "
    "e.fund, e.place, e.account, e.debit, e.credit, "
    "CASE e.entity WHEN 'contribution' THEN (SELECT c.shares FROM contributions c WHERE c.id = e.entity_id) END"
)
# A plus before `group_id` where a member or a loan is named: their own indexes find far less than the group's.
_IN_ORDER = "ORDER BY e.date, e.recorded_at, e.entity, e.entity_id, e.account"


def of_member(
    connection: Connection, group_id: int, user_id: int, until: str = LAST_DAY, *, is_cash_left_out: bool = False
) -> list[Posting]:
    """Every posting of a member up to a day, in the order of days; or only those on other accounts than cash."""
    rows = connection.execute(
        f"SELECT {_POSTING} FROM entries e LEFT JOIN meetings m ON m.id = e.meeting_id "  # noqa: S608
        f"WHERE e.user_id = ? AND +e.group_id = ? AND e.date <= ? AND e.account <> ? {_IN_ORDER}",
        (user_id, group_id, until, "cash" if is_cash_left_out else ""),
    )
    return [Posting(*row) for row in rows]


def of_meeting(connection: Connection, meeting_id: int) -> list[Posting]:
    """The cash postings of a meeting: one for each row of it."""
    rows = connection.execute(
        f"SELECT {_POSTING} FROM entries e LEFT JOIN meetings m ON m.id = e.meeting_id "  # noqa: S608
        f"WHERE e.meeting_id = ? AND e.account = 'cash' {_IN_ORDER}",
        (meeting_id,),
    )
    return [Posting(*row) for row in rows]


def balances(connection: Connection, group_id: int, until: str = LAST_DAY) -> list[Balance]:
    """Every account of a group at the end of a day."""
    rows = connection.execute(
        "SELECT account, fund, place, cycle_id, sum(debit), sum(credit) FROM entries "
        "WHERE group_id = ? AND date <= ? GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4",
        (group_id, until),
    )
    return [Balance(*row) for row in rows]


def by_member(connection: Connection, group_id: int, account: str, until: str = LAST_DAY) -> dict[int, dict[int, int]]:
    """Credit less debit of one account: for each cycle what each member has there."""
    rows = connection.execute(
        "SELECT cycle_id, user_id, sum(credit) - sum(debit) FROM entries "
        "WHERE group_id = ? AND account = ? AND date <= ? AND user_id IS NOT NULL GROUP BY 1, 2",
        (group_id, account, until),
    )
    found: dict[int, dict[int, int]] = {}
    for cycle_id, user_id, amount in rows:
        found.setdefault(cycle_id, {})[user_id] = amount
    return found


def shares_by_member(connection: Connection, group_id: int, cycle_id: int, until: str = LAST_DAY) -> dict[int, int]:
    """How many shares of the cycle each member has at the end of a day."""
    rows = connection.execute(
        "SELECT user_id, sum(shares) FROM contributions WHERE group_id = ? AND cycle_id = ? AND kind = 'shares' "
        "AND date <= ? AND voided_at IS NULL AND user_id IS NOT NULL GROUP BY user_id",
        (group_id, cycle_id, until),
    )
    return {row[0]: row[1] or 0 for row in rows}


def cash_moves(connection: Connection, group_id: int, until: str = LAST_DAY) -> list[CashMove]:
    """The cash of a group, day by day and meeting by meeting, in the order in which it moved."""
    rows = connection.execute(
        "SELECT date, meeting_id, fund, place, sum(debit), sum(credit), min(recorded_at) FROM entries "
        "WHERE group_id = ? AND account = 'cash' AND date <= ? GROUP BY 1, 2, 3, 4 ORDER BY 1, 7, 3, 4",
        (group_id, until),
    )
    return [CashMove(*row) for row in rows]


def cash_before(connection: Connection, group_id: int, meeting_id: int) -> dict[tuple[str, str], int]:
    """What lay by fund and place when this meeting began: all of earlier days, and of its day what was written before.

    A meeting's own rows never count, not even those dated earlier.
    """
    rows = connection.execute(
        "SELECT e.fund, e.place, sum(e.debit) - sum(e.credit) FROM entries e JOIN meetings m ON m.id = ?2 "
        "WHERE e.group_id = ?1 AND e.account = 'cash' AND e.meeting_id IS NOT m.id "
        "AND (e.date < m.held_on OR (e.date = m.held_on AND e.recorded_at < "
        "(SELECT coalesce((SELECT recorded_at FROM sync_queue WHERE uid = m.uid), "
        "(SELECT recorded_at FROM sync_log WHERE uid = m.uid), 0)))) GROUP BY 1, 2",
        (group_id, meeting_id),
    )
    return {(row[0], row[1]): row[2] for row in rows}


def stood_at_meetings(
    connection: Connection, cycle_id: int, counting: Sequence[int], account: str, until: str = LAST_DAY
) -> list[int]:
    """Credit less debit of an account, as it stood after the day of each meeting of a cycle, the oldest first.

    `counting` are the cycles whose entries count.
    """
    marks = ", ".join("?" * len(counting))
    moves = connection.execute(
        "SELECT date, sum(credit) - sum(debit) FROM entries "  # noqa: S608
        f"WHERE cycle_id IN ({marks}) AND account = ? AND date <= ? "
        "AND group_id = (SELECT group_id FROM cycles WHERE id = ?) GROUP BY date ORDER BY date",
        (*counting, account, until, cycle_id),
    ).fetchall()
    days = connection.execute(
        "SELECT held_on FROM meetings WHERE cycle_id = ? AND held_on <= ? AND voided_at IS NULL ORDER BY held_on, id",
        (cycle_id, until),
    )
    stood: list[int] = []
    amount = place = 0
    for (day,) in days.fetchall():
        while place < len(moves) and moves[place][0] <= day:
            amount += moves[place][1]
            place += 1
        stood.append(amount)
    return stood


def meeting_numbers(connection: Connection, group_id: int) -> dict[int, int]:
    """The number of each meeting of a group, by its id."""
    return dict(connection.execute("SELECT id, number FROM meetings WHERE group_id = ?", (group_id,)).fetchall())


def payments(connection: Connection, group_id: int, user_id: int | None = None) -> dict[int, list[PaymentRow]]:
    """What was paid on the loans of a group or of one member, by the id of the loan, in the order of days."""
    condition, value = ("l.user_id = ?", user_id) if user_id is not None else ("l.group_id = ?", group_id)
    rows = connection.execute(
        "SELECT c.loan_id, c.date, coalesce(r.date, c.date), c.kind, c.amount, m.number FROM loans l "  # noqa: S608
        "JOIN contributions c ON c.loan_id = l.id LEFT JOIN contributions r ON r.id = c.reverses_id "
        f"LEFT JOIN meetings m ON m.id = c.meeting_id WHERE {condition} AND +l.group_id = ? AND c.voided_at IS NULL "
        "AND c.kind IN ('repayment', 'write_off', 'service_charge') ORDER BY c.date, c.recorded_at, c.uid",
        (value, group_id),
    )
    found: dict[int, list[PaymentRow]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(PaymentRow(*row))
    return found


def owed_by_loan(connection: Connection, group_id: int) -> dict[int | None, int]:
    """The account ``loans``: what of its principal each loan has out; None for what names no loan.

    The reversal of a loan counts with the loan that it reverses, and what reverses one of two reversals too.
    """
    rows = connection.execute(
        "SELECT coalesce(r.reverses_id, l.reverses_id, e.loan_id), sum(e.debit) - sum(e.credit) FROM entries e "
        "LEFT JOIN loans l ON l.id = e.loan_id LEFT JOIN loans r ON r.id = l.reverses_id "
        "WHERE e.group_id = ? AND e.account = 'loans' GROUP BY 1",
        (group_id,),
    )
    return {row[0]: row[1] for row in rows}


@dataclass(frozen=True, slots=True)
class DueRow:
    """A due; `paid` is what was paid on it up to the day asked for."""

    id: int
    uid: Uid
    user_id: int
    cycle_id: int
    meeting_id: int | None
    kind: str
    fund: str
    amount: int
    charged_on: str
    status: str
    paid: int


def dues(connection: Connection, group_id: int, user_id: int | None = None, until: str = LAST_DAY) -> list[DueRow]:
    """The dues of a group or of one member that were charged by a day, the oldest first."""
    condition, value = ("d.user_id = ?1", user_id) if user_id is not None else ("d.group_id = ?1", group_id)
    rows = connection.execute(
        "SELECT d.id, d.uid, d.user_id, d.cycle_id, d.meeting_id, d.kind, d.fund, d.amount, d.charged_on, d.status, "  # noqa: S608
        "(SELECT coalesce(sum(c.amount), 0) FROM contributions c "
        "WHERE c.due_id = d.id AND c.date <= ?3 AND c.voided_at IS NULL) "
        f"FROM dues d WHERE {condition} AND +d.group_id = ?2 AND d.voided_at IS NULL AND d.charged_on <= ?3 "
        "ORDER BY d.charged_on, d.uid",
        (value, group_id, until),
    )
    return [DueRow(*row) for row in rows]


def due_payments(connection: Connection, user_id: int, until: str = LAST_DAY) -> list[tuple[str, int, int | None, int]]:
    """(day, id of the cycle, id of the meeting, amount) of what was paid on the dues of a member up to a day."""
    rows = connection.execute(
        "SELECT c.date, c.cycle_id, c.meeting_id, c.amount FROM dues d JOIN contributions c ON c.due_id = d.id "
        "WHERE d.user_id = ? AND c.voided_at IS NULL AND d.voided_at IS NULL AND c.date <= ?",
        (user_id, until),
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def cycles(connection: Connection, group_id: int) -> list[Cycle]:
    """Every cycle of a group, the oldest first."""
    rows = connection.execute(
        "SELECT id, uid, number, opened_on, closed_on, share_price, most_shares, social_amount, share_out FROM cycles "
        "WHERE group_id = ? AND voided_at IS NULL ORDER BY number, id",
        (group_id,),
    )
    return [Cycle(*row) for row in rows]


def attendance(connection: Connection, cycle_id: int, until: str) -> tuple[int, int]:
    """(how often members came in person, how often they were expected) in the closed meetings up to a day."""
    row = connection.execute(
        "SELECT coalesce(sum((SELECT a.presence IN ('present', 'late') FROM attendance a WHERE a.meeting_id = m.id "
        "AND a.user_id = u.id AND a.voided_at IS NULL ORDER BY a.uid DESC LIMIT 1)), 0), count(*) "
        "FROM meetings m JOIN users u ON u.group_id = m.group_id AND u.joined_on <= m.held_on "
        "AND (u.left_on IS NULL OR u.left_on > m.held_on) AND u.voided_at IS NULL "
        "WHERE m.cycle_id = ? AND m.held_on <= ? AND m.status = 'closed' AND m.voided_at IS NULL",
        (cycle_id, until),
    ).fetchone()
    return int(row[0]), int(row[1])


def people(connection: Connection, group_id: int, since: str, until: str) -> tuple[int, int, int, int]:
    """(members, women among them, borrowers among them, those who left from one day to the other) at the end of it."""
    row = connection.execute(
        "WITH belonging AS (SELECT id, sex FROM users WHERE group_id = ?1 AND joined_on <= ?3 "
        "AND (left_on IS NULL OR left_on > ?3) AND voided_at IS NULL) "
        "SELECT count(*), coalesce(sum(sex = 'f'), 0), coalesce(sum(EXISTS (SELECT 1 FROM loans l "
        "WHERE l.user_id = belonging.id AND l.voided_at IS NULL AND l.reverses_id IS NULL AND l.date_issued <= ?3 "
        "AND NOT EXISTS (SELECT 1 FROM loans r WHERE r.reverses_id = l.id AND r.voided_at IS NULL))), 0), "
        "(SELECT count(*) FROM users WHERE group_id = ?1 AND voided_at IS NULL AND left_on BETWEEN ?2 AND ?3) "
        "FROM belonging",
        (group_id, since, until),
    ).fetchone()
    return int(row[0]), int(row[1]), int(row[2]), int(row[3])
