"""The indicators of a group on a day from the cloud's books, reckoned by the same rules as on the laptop.

What `desk.statements.facts` reads from SQLite is read here from PostgreSQL; the loans and the ratios are reckoned by
`core.loans` and `core.indicators`, the laptop's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from savingsdesk.cloud.database import Connection
from savingsdesk.core import loans
from savingsdesk.core.errors import Refused
from savingsdesk.core.indicators import Facts, Indicators, indicators
from savingsdesk.core.loans import ChargeMethod, LoanState, Payment, Period, Terms
from savingsdesk.core.money import MOST_MINOR

_IN_FORCE = "l.voided_at IS NULL AND l.reverses_id IS NULL"


@dataclass(frozen=True, slots=True)
class _Cycle:
    id: int
    number: int
    opened_on: date
    closed_on: date | None
    share_out: str


@dataclass(frozen=True, slots=True)
class _Loan:
    principal: int
    written_off: int
    due_on: date
    state: LoanState


def of_group(connection: Connection, group_id: int, on: date) -> tuple[Facts, Indicators] | tuple[None, None]:
    """Facts and indicators at the end of a day; none of a group without a cycle."""
    known = [
        _Cycle(*row)
        for row in connection.execute(
            "SELECT id, number, opened_on, closed_on, share_out FROM cycles "
            "WHERE group_id = %s AND voided_at IS NULL ORDER BY number, id",
            (group_id,),
        )
    ]
    if not known:
        return None, None
    facts = _facts(connection, group_id, on, known)
    return facts, indicators(facts)


def _facts(connection: Connection, group_id: int, on: date, known: Sequence[_Cycle]) -> Facts:
    cycle = [known[0], *(each for each in known if each.opened_on <= on)][-1]
    counting = _span(known, cycle)
    attended, expected = _attendance(connection, group_id, cycle, on)
    members, women, borrowers, left = _people(connection, group_id, cycle, on)
    balances = connection.execute(
        "SELECT account, fund, cycle_id, -sum(debit_less_credit)::bigint FROM report_entries "
        "WHERE group_id = %s AND date <= %s GROUP BY 1, 2, 3",
        (group_id, on),
    ).fetchall()
    lent = _loans(connection, group_id, on)
    out = [loan for loan in lent if loan.state.principal_owed]
    return Facts(
        attended=attended,
        expected=expected,
        members=members,
        women=women,
        left=left,
        borrowers=borrowers,
        savings=sum(credit for account, _, of, credit in balances if account == "savings" and of in counting),
        average_savings=_average_savings(connection, group_id, cycle, counting, on),
        net_profit=sum(
            credit for account, _, of, credit in balances if account in ("income", "expenses") and of == cycle.id
        ),
        weeks_run=max(0, (min(on, cycle.closed_on or on) - cycle.opened_on).days // 7),
        loans=len(out),
        outstanding=sum(loan.state.principal_owed for loan in out),
        overdue=sum(loan.state.principal_owed for loan in out if on > loan.due_on and loan.state.owed),
        lent=sum(loan.principal for loan in lent),
        written_off=sum(loan.written_off for loan in lent),
        loan_fund_cash=-sum(credit for *where, _, credit in balances if where == ["cash", "loan_fund"]),
        social_fund=-sum(credit for *where, _, credit in balances if where == ["cash", "social_fund"]),
    )


def _span(known: Sequence[_Cycle], cycle: _Cycle) -> list[int]:
    """The cycles whose savings count: all since the last share-out before this one, itself included."""
    earlier = [each for each in known if each.number < cycle.number]
    shared = max((each.number for each in earlier if each.share_out), default=0)
    return [*(each.id for each in earlier if each.number > shared), cycle.id]


def _attendance(connection: Connection, group_id: int, cycle: _Cycle, on: date) -> tuple[int, int]:
    row = connection.execute(
        "SELECT count(*) FILTER (WHERE (SELECT a.presence IN ('present', 'late') FROM attendance a "
        "WHERE a.group_id = m.group_id AND a.meeting_id = m.id AND a.user_id = u.id AND a.voided_at IS NULL "
        "ORDER BY a.uid DESC LIMIT 1)), count(*) "
        "FROM meetings m JOIN users u ON u.group_id = m.group_id AND u.joined_on <= m.held_on "
        "AND (u.left_on IS NULL OR u.left_on > m.held_on) AND u.voided_at IS NULL "
        "WHERE m.group_id = %s AND m.cycle_id = %s AND m.held_on <= %s AND m.status = 'closed' AND m.voided_at IS NULL",
        (group_id, cycle.id, on),
    ).fetchone()
    return (row[0], row[1]) if row else (0, 0)


def _people(connection: Connection, group_id: int, cycle: _Cycle, on: date) -> tuple[int, int, int, int]:
    row = connection.execute(
        "SELECT count(*), count(*) FILTER (WHERE u.sex = 'f'), count(*) FILTER (WHERE EXISTS (SELECT FROM loans l "  # noqa: S608
        f"WHERE l.group_id = u.group_id AND l.user_id = u.id AND {_IN_FORCE} AND l.date_issued <= %(on)s "
        "AND NOT EXISTS (SELECT FROM loans r WHERE r.group_id = l.group_id AND r.reverses_id = l.id "
        "AND r.voided_at IS NULL))), (SELECT count(*) FROM users WHERE group_id = %(group)s AND voided_at IS NULL "
        "AND left_on BETWEEN %(since)s AND %(on)s) FROM users u WHERE u.group_id = %(group)s AND u.joined_on <= %(on)s "
        "AND (u.left_on IS NULL OR u.left_on > %(on)s) AND u.voided_at IS NULL",
        {"group": group_id, "since": cycle.opened_on, "on": on},
    ).fetchone()
    return (row[0], row[1], row[2], row[3]) if row else (0, 0, 0, 0)


def _average_savings(connection: Connection, group_id: int, cycle: _Cycle, counting: Sequence[int], on: date) -> int:
    """The mean of what stood after each meeting of the cycle, rounded half up."""
    stood = [
        amount
        for (amount,) in connection.execute(
            "SELECT (SELECT coalesce(-sum(e.debit_less_credit), 0) FROM report_entries e WHERE e.group_id = m.group_id "
            "AND e.account = 'savings' AND e.cycle_id = ANY(%s) AND e.date <= m.held_on)::bigint FROM meetings m "
            "WHERE m.group_id = %s AND m.cycle_id = %s AND m.held_on <= %s AND m.voided_at IS NULL",
            (list(counting), group_id, cycle.id, on),
        )
    ]
    return (2 * sum(stood) + len(stood)) // (2 * len(stood)) if stood else 0


def _loans(connection: Connection, group_id: int, on: date) -> list[_Loan]:
    paid: dict[int, list[tuple[Payment, int]]] = {}
    for loan_id, day, principal, charge, written_off in connection.execute(
        "SELECT c.loan_id, coalesce(f.date, r.date, c.date) AS day, "
        "sum(CASE c.kind WHEN 'service_charge' THEN 0 ELSE c.amount END)::bigint, "
        "sum(CASE c.kind WHEN 'service_charge' THEN c.amount ELSE 0 END)::bigint, "
        "sum(CASE c.kind WHEN 'write_off' THEN c.amount ELSE 0 END)::bigint "
        "FROM contributions c LEFT JOIN contributions r ON r.group_id = c.group_id AND r.id = c.reverses_id "
        "LEFT JOIN contributions f ON f.group_id = c.group_id AND f.id = r.reverses_id "
        "WHERE c.group_id = %s AND c.loan_id IS NOT NULL AND c.voided_at IS NULL "
        "AND c.kind IN ('repayment', 'service_charge', 'write_off') GROUP BY c.loan_id, day",
        (group_id,),
    ):
        paid.setdefault(loan_id, []).append((Payment(day.isoformat(), principal, charge), written_off))
    rows = connection.execute(
        "SELECT l.id, (l.amount + coalesce((SELECT sum(r.amount) FROM loans r WHERE r.group_id = l.group_id "  # noqa: S608
        "AND r.voided_at IS NULL AND (r.reverses_id = l.id OR r.reverses_id IN (SELECT s.id FROM loans s "
        "WHERE s.group_id = l.group_id AND s.reverses_id = l.id AND s.voided_at IS NULL))), 0))::bigint, "
        "l.method, l.interest_rate, l.period, l.term, l.first_charge, l.repaid_first, l.date_issued, l.due_date "
        f"FROM loans l WHERE l.group_id = %s AND {_IN_FORCE} AND l.date_issued <= %s",
        (group_id, on),
    )
    return [_loan(row[1:], paid.get(row[0], []), on) for row in rows]


def _loan(row: tuple[object, ...], paid: Sequence[tuple[Payment, int]], on: date) -> _Loan:
    """With terms that cannot be reckoned with, a loan counts without a charge, as on the laptop."""
    principal, issued_on, due_on = max(0, int(str(row[0]))), row[7], row[8]
    payments, day = [payment for payment, _ in paid], on.isoformat()
    try:
        state = loans.state(_terms(row), payments, day)
    except (Refused, ValueError):
        bare = Terms(min(principal, MOST_MINOR), ChargeMethod.FLAT, 0, Period(months=1), 1, 1, str(issued_on))
        state = loans.state(bare, payments, day)
    given_up = sum(written_off for payment, written_off in paid if payment.on <= day)
    return _Loan(principal, given_up, date.fromisoformat(str(due_on)), state)


def _terms(row: tuple[object, ...]) -> Terms:
    """Raises `Refused` and `ValueError`: a laptop may have written anything."""
    principal, method, rate, period, term, first_charge, repaid_first, issued_on, _ = row
    numbers = [int(str(each)) for each in (principal, rate, term, first_charge)]
    if numbers[0] > MOST_MINOR or numbers[1] < 0 or numbers[2] < 1 or numbers[3] < 0:
        raise ValueError("terms")
    return Terms(
        principal=max(0, numbers[0]),
        method=ChargeMethod(str(method)),
        rate=numbers[1],
        period=loans.read_period(str(period)),
        term=numbers[2],
        first_charge=numbers[3],
        issued_on=str(issued_on),
        charge_comes_first=repaid_first == "charge",
    )
