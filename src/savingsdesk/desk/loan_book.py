"""The loan book: every loan with what is owed on it on a day, reckoned by `core.loans` from its rows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from savingsdesk.core import loans as core
from savingsdesk.core.errors import Refused
from savingsdesk.core.ids import Uid
from savingsdesk.core.loans import ChargeMethod, LoanState, Payment, Period, Terms
from savingsdesk.core.model import Fund, LoanStatus
from savingsdesk.core.money import MOST_MINOR
from savingsdesk.db import cycles
from savingsdesk.db import loans as rows
from savingsdesk.desk.session import Books

_LATE_FROM = (1, 31, 61, 91)  # days: the steps in which portfolio at risk is told


@dataclass(frozen=True, slots=True)
class LoanLine:
    """A loan on a day. `principal` is what was lent; 0 when the loan was reversed.

    `status` is what the row says now, `state` what the payments up to the day say, `days_late` counts from `due_on`
    while something is owed. `written_off` is the principal that was given up by that day. `problem` is empty, or the
    code for which no service charge can be reckoned (``loan.too_large``, ``loan.unreadable``): the loan is shown
    without one.
    """

    id: int
    uid: Uid
    member_id: int
    member_name: str
    principal: int
    terms: Terms
    fund: Fund
    place: str
    due_on: str
    status: LoanStatus
    state: LoanState
    days_late: int
    written_off: int
    payments: tuple[Payment, ...]
    replaces_id: int | None
    reason: str
    problem: str

    @property
    def is_overdue(self) -> bool:
        return self.days_late > 0


@dataclass(frozen=True, slots=True)
class Late:
    """Loans that are so many days late; `to_day` is None for all beyond. `outstanding` is their principal."""

    from_day: int
    to_day: int | None
    number: int
    outstanding: int


@dataclass(frozen=True, slots=True)
class Portfolio:
    """The loans of a group on a day; sums are principal still owed but for `charge_owed`.

    `from_loan_fund` is the part of `outstanding` that counts for the utilisation of the loan fund.
    """

    on: str
    active: int
    outstanding: int
    from_loan_fund: int
    charge_owed: int
    overdue: int
    overdue_outstanding: int
    late: tuple[Late, ...]

    @property
    def at_risk(self) -> int:
        """Portfolio at risk: what is overdue, of all that is lent, in basis points rounded down."""
        return self.overdue_outstanding * 10_000 // self.outstanding if self.outstanding else 0


def get(books: Books, loan_id: int, on: str | None = None) -> LoanLine:
    """Raises `Refused` (``loan.unknown``): no loan of this group, a reversal, or one that was taken back."""
    found = lines_of(books, rows.rows(books.connection, books.group_id, [loan_id]), on or books.today())
    if not found:
        raise Refused("loan.unknown")
    return found[0]


def of_member(books: Books, member_id: int, *, active_only: bool = False, on: str | None = None) -> list[LoanLine]:
    """The loans of a member that were issued by that day, the oldest first: all, or those still owed on that day."""
    day = on or books.today()
    found = lines_of(books, rows.of_member(books.connection, books.group_id, member_id), day)
    return [line for line in found if line.terms.issued_on <= day and (line.state.owed or not active_only)]


def active(books: Books, on: str | None = None) -> list[LoanLine]:
    """The loans of the group on which something is owed that day, the oldest first."""
    day = on or books.today()
    if day < books.today():
        found = rows.active_on(books.connection, books.group_id, day)
    else:
        found = rows.active(books.connection, books.group_id)
    return [line for line in lines_of(books, found, day) if line.state.owed]


def overdue(books: Books, on: str | None = None) -> list[LoanLine]:
    return [line for line in active(books, on) if line.is_overdue]


def overpaid(books: Books) -> list[LoanLine]:
    """The loans on which more was paid than they cost, of those paid on in the newest cycle.

    As when two laptops took the last payment twice: the group hands the money back, or one payment is reversed.
    """
    cycle = cycles.current(books.connection, books.group_id)
    paid_on = rows.paid_in_cycle(books.connection, books.group_id, cycle.id)
    found = lines_of(books, rows.rows(books.connection, books.group_id, paid_on))
    return [line for line in found if line.state.overpaid]


def owed_by(books: Books, member_id: int, on: str | None = None) -> int:
    """Principal and charge that this member owes on a day, in minor units."""
    return sum(line.state.owed for line in of_member(books, member_id, on=on))


def external_owed(books: Books) -> int:
    """What the group itself owes, to a bank for example, without the bank's charges."""
    return rows.external_owed(books.connection, books.group_id)


def instalment(line: LoanLine, on: str) -> int:
    """What is usually brought next: an equal part of the principal and its charge, as far as it is not paid yet.

    After the end of the term it is all that is owed. In minor units, 0 for a loan that is repaid.
    """
    if on > line.due_on or line.problem:
        return line.state.owed
    asked = 0
    for due in core.schedule(line.terms, line.terms.term):
        asked += due.charge + due.principal
        if due.on >= on:
            break
    paid = line.state.principal_paid + line.state.charge_paid
    return min(max(0, asked - paid), line.state.owed)


def portfolio(books: Books, on: str | None = None) -> Portfolio:
    """In a few queries, however many loans were closed before."""
    day = on or books.today()
    lines = active(books, day)
    late = [line for line in lines if line.is_overdue]
    steps = zip(_LATE_FROM, (*(each - 1 for each in _LATE_FROM[1:]), None), strict=True)
    return Portfolio(
        on=day,
        active=len(lines),
        outstanding=_outstanding(lines),
        from_loan_fund=_outstanding(line for line in lines if line.fund is Fund.LOAN),
        charge_owed=sum(line.state.charge_owed for line in lines),
        overdue=len(late),
        overdue_outstanding=_outstanding(late),
        late=tuple(_late(late, first, last) for first, last in steps),
    )


def settle(books: Books, loan_ids: Collection[int]) -> int:
    """Makes the status of these loans say whether something is owed, inside the caller's transaction.

    Answers how many were changed. Called after everything that adds, takes back or reverses a row with a loan.
    """
    return _settle(books, rows.rows(books.connection, books.group_id, sorted(loan_ids)))


def mend(books: Books) -> int:
    """`settle` for every loan of the group: after a sync that brought together what two laptops wrote."""
    with books.writing():
        return _settle(books, rows.every(books.connection, books.group_id))


def _settle(books: Books, found: Sequence[rows.Row]) -> int:
    changed = 0
    for line in lines_of(books, found):
        status = LoanStatus.ACTIVE if line.state.owed else LoanStatus.REPAID
        if status is not line.status:
            books.update("loan", line.uid, status=str(status))
            changed += 1
    return changed


def lines_of(books: Books, found: Sequence[rows.Row], on: str | None = None) -> list[LoanLine]:
    """These loans on a day; without one, on a day after which nothing stands in the books."""
    paid = rows.payments(books.connection, [row.id for row in found])
    today = books.today()
    return [
        _line(row, paid[row.id], on or max(today, row.date_issued, *(each.on for each in paid[row.id])))
        for row in found
    ]


def _line(row: rows.Row, paid: Sequence[rows.Paid], on: str) -> LoanLine:
    payments = tuple(Payment(each.on, each.principal, each.charge) for each in paid)
    problem = ""
    try:
        terms = _terms(row)
        state = core.state(terms, payments, on)
    except (Refused, ValueError) as error:
        problem = error.code if isinstance(error, Refused) and error.code == "loan.too_large" else "loan.unreadable"
        terms = _without_charge(row)
        state = core.state(terms, payments, on)
    late = date.fromisoformat(on) - date.fromisoformat(row.due_date)
    return LoanLine(
        id=row.id,
        uid=row.uid,
        member_id=row.member_id,
        member_name=row.member_name,
        principal=max(0, row.principal),
        terms=terms,
        fund=Fund.SOCIAL if row.fund == Fund.SOCIAL else Fund.LOAN,
        place=row.place,
        due_on=row.due_date,
        status=LoanStatus(row.status),
        state=state,
        days_late=max(0, late.days) if state.owed else 0,
        written_off=sum(each.written_off for each in paid if each.on <= on),
        payments=payments,
        replaces_id=row.replaces_id,
        reason=row.reason,
        problem=problem,
    )


def _terms(row: rows.Row) -> Terms:
    """What the row says. Raises `Refused` and `ValueError`: another laptop may have written anything."""
    if row.principal > MOST_MINOR:
        raise Refused("loan.too_large", "amount", most=MOST_MINOR)
    if row.interest_rate < 0 or row.first_charge < 0 or row.term < 1:
        raise ValueError("terms")
    return Terms(
        principal=max(0, row.principal),
        method=ChargeMethod(row.method),
        rate=row.interest_rate,
        period=core.read_period(row.period),
        term=row.term,
        first_charge=row.first_charge,
        issued_on=row.date_issued,
        charge_comes_first=row.repaid_first == "charge",
    )


def _without_charge(row: rows.Row) -> Terms:
    principal = min(max(0, row.principal), MOST_MINOR)
    return Terms(principal, ChargeMethod.FLAT, 0, Period(months=1), 1, 1, row.date_issued)


def _outstanding(lines: Iterable[LoanLine]) -> int:
    return sum(line.state.principal_owed for line in lines)


def _late(lines: Sequence[LoanLine], first: int, last: int | None) -> Late:
    found = [line for line in lines if first <= line.days_late and (last is None or line.days_late <= last)]
    return Late(first, last, len(found), _outstanding(found))
