"""Loans: given, repaid, netted, carried, rolled over and written off. What stands in the books is in `loan_book`.

Terms are those of the constitution on the issue day and stand in the loan itself, so that a later decision of the group
leaves it as agreed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from savingsdesk.core import loans as core
from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Asked, Refused
from savingsdesk.core.ids import Uid
from savingsdesk.core.loans import Allocation, ChargeMethod, Terms
from savingsdesk.core.model import ContributionKind, Cycle, Fund, Member, PayoutKind, Place
from savingsdesk.db import groups
from savingsdesk.db import loans as rows
from savingsdesk.desk import constitutions, rules, sittings
from savingsdesk.desk.keys import Key, approvers
from savingsdesk.desk.loan_book import (
    Late,
    LoanLine,
    Portfolio,
    active,
    external_owed,
    get,
    instalment,
    lines_of,
    mend,
    of_member,
    overdue,
    overpaid,
    owed_by,
    portfolio,
    settle,
)
from savingsdesk.desk.loan_terms import (
    Borrowing,
    agreed,
    agreed_terms,
    ask,
    borrowing,
    cost,
    limit,
    limits,
    odd_terms,
    short_cash,
)
from savingsdesk.desk.session import Books
from savingsdesk.desk.sittings import Sitting

__all__ = [
    "Borrowing",
    "Late",
    "LoanLine",
    "Portfolio",
    "Repaid",
    "active",
    "agreed_terms",
    "borrowing",
    "carry",
    "cost",
    "external_owed",
    "get",
    "give",
    "instalment",
    "limit",
    "mend",
    "net",
    "of_member",
    "overdue",
    "overpaid",
    "owed_by",
    "portfolio",
    "repay",
    "roll_over",
    "settle",
    "write_off",
]


@dataclass(frozen=True, slots=True)
class Repaid:
    """The loans on which something was paid, as they are now. `change` is handed back and is no row of the books;
    `kept` is what no coin can hand back, booked as other income."""

    lines: tuple[LoanLine, ...]
    change: int
    kept: int


def give(  # noqa: PLR0913
    books: Books,
    meeting_id: int | None,
    member_id: int,
    amount: int,
    term: int,
    *,
    fund: Fund = Fund.LOAN,
    place: Place = Place.BOX,
    rate: int | None = None,
    method: ChargeMethod | None = None,
    keys: Sequence[Key] = (),
    on: str | None = None,
    sure: bool = False,
) -> LoanLine:
    """Hands out a loan; an upfront charge is paid back at once, in the same act.

    `rate` (basis points) and `method` are given where the group decides otherwise than its constitution says. Above the
    cap for payouts a second key is asked for. Raises `Refused`: as `sittings.at` and `core.loans.check`,
    ``member.unknown``, ``member.left``, ``key.needed``; and unless `sure` the first that applies of
    ``loan.overdue_first``, ``loan.above_limit`` (value ``most``), ``loan.term_too_long`` (``most``),
    ``loan.social_fund``, ``loan.unusual_rate``, ``cash.short`` (``held``), each with the others as value ``also``.
    """
    with books.writing():
        sitting = sittings.at(books, meeting_id, on)
        member = sittings.member_of(books, member_id)
        if member.left_on is not None and member.left_on <= sitting.day:
            raise Refused("member.left")
        constitution = constitutions.current(books, sitting.day)
        terms = agreed(constitution, amount, term, sitting.day, rate, method)
        if not sure:
            ask([*limits(books, sitting, member, terms, constitution, fund), *short_cash(books, fund, place, amount)])
        is_keyed = 0 < constitution.payout_cap < amount or keys
        approved = approvers(books, Keyed.PAYOUT, keys) if is_keyed else ""
        act = books.new_act() if _upfront(terms) else ""
        line = _lend(books, sitting, member, terms, fund=fund, place=place, act=act, approved=approved)
        _take(books, sitting, member, line, (_upfront(terms), 0), place=place, act=act)
        return get(books, line.id, sitting.day)


def repay(
    books: Books,
    meeting_id: int | None,
    member_id: int,
    amount: int,
    *,
    loan_id: int | None = None,
    place: Place = Place.BOX,
    on: str | None = None,
    sure: bool = False,
) -> Repaid:
    """Takes what a member hands over: for the loan named, else for all, the oldest first; the rest is change.

    Raises `Refused`: as `sittings.at`, ``amount.*``, ``member.unknown``, ``loan.unknown``, ``loan.before_issue`` (value
    ``issued_on``), ``loan.repaid`` (the loan named), ``loan.none`` (nothing is owed); and unless `sure`
    ``loan.paid_later``: with the payments of later days, more would be paid than the loan costs.
    """
    rules.positive(amount, "amount")
    with books.writing():
        sitting = sittings.at(books, meeting_id, on)
        member = sittings.member_of(books, member_id)
        lines = _to_repay(books, sitting, member, loan_id)
        cash_unit = groups.get(books.connection, books.group_id).cash_unit
        wanted = [(line, line.terms, line.payments) for line in lines]
        parts, change, kept = core.allocate_oldest_first(wanted, amount, sitting.day, cash_unit)
        booked = [(line, _split(line, part)) for line, part in parts]
        amounts = [kept, *(each for _, both in booked for each in both)]
        act = books.new_act() if sum(map(bool, amounts)) > 1 else ""
        for line, both in booked:
            _take(books, sitting, member, line, both, place=place, act=act)
        if kept:
            kind, fund = ContributionKind.OTHER_INCOME, booked[-1][0].fund
            sittings.take_in(books, sitting, kind, kept, member=member, fund=fund, place=place, act=act)
        ids = [line.id for line, _ in parts]
        settle(books, ids)
        paid = rows.rows(books.connection, books.group_id, ids)
        if not sure and any(line.state.overpaid for line in lines_of(books, paid)):
            raise Asked("loan.paid_later", "amount")
        return Repaid(tuple(lines_of(books, paid, sitting.day)), change, kept)


def net(
    books: Books,
    sitting: Sitting,
    member: Member,
    amount: int,
    act: str,
    *,
    fund: Fund | None = None,
    place: Place = Place.BOX,
) -> int:
    """Books `amount` against the member's loans, the oldest first, inside the caller's transaction and act.

    The caller writes what goes out against it. `fund` leaves loans of the other fund alone. Answers what was not
    needed.
    """
    lines = of_member(books, member.id, active_only=True, on=sitting.day)
    wanted = [(line, line.terms, line.payments) for line in lines if fund in (None, line.fund)]
    parts, left, _ = core.allocate_oldest_first(wanted, amount, sitting.day)
    for line, part in parts:
        _take(books, sitting, member, line, _split(line, part), place=place, act=act)
    settle(books, [line.id for line, _ in parts])
    return left


def carry(
    books: Books, sitting: Sitting, member: Member, amount: int, act: str, cycle: Cycle | None = None
) -> tuple[LoanLine, int]:
    """A debt carried as a new loan into `cycle` (that of the sitting if None), inside the caller's transaction and act.

    The new loan pays the old ones, so no cash moves, but for what an old one owes to the social fund. It runs for the
    longest term of the constitution, and an upfront charge is owed with it. Answers the loan, and what of `amount` the
    old loans did not need: the caller books that part, for dues. Raises `Refused` as `core.loans.check`.
    """
    constitution = constitutions.current(books, sitting.day)
    terms = agreed(constitution, amount, constitution.longest_term, sitting.day, None, None)
    old = of_member(books, member.id, active_only=True, on=sitting.day)
    left = net(books, sitting, member, amount, act)
    into = replace(sitting, cycle=cycle) if cycle else sitting
    replaced = old[0].uid if old else None
    line = _lend(books, into, member, terms, fund=Fund.LOAN, place=Place.BOX, act=act, replaced=replaced)
    return line, left


def roll_over(  # noqa: PLR0913
    books: Books,
    meeting_id: int | None,
    loan_id: int,
    term: int,
    *,
    pay_charge: bool = False,
    place: Place = Place.BOX,
    rate: int | None = None,
    method: ChargeMethod | None = None,
    on: str | None = None,
    sure: bool = False,
) -> LoanLine:
    """A new loan pays all that is owed on an old one; no cash moves, but for a charge that is paid now.

    With `pay_charge` the member pays the charge of the old loan in cash and only its principal is lent again. Answers
    the new loan. Raises `Refused`: as `sittings.at` and `core.loans.check`, ``loan.unknown``, ``loan.repaid``,
    ``loan.before_issue``, ``loan.later_entries``; and unless `sure` ``loan.term_too_long`` and ``loan.unusual_rate``.
    """
    with books.writing():
        sitting = sittings.at(books, meeting_id, on)
        old = _owing(books, sitting, loan_id)
        member = sittings.member_of(books, old.member_id)
        constitution = constitutions.current(books, sitting.day)
        amount = old.state.principal_owed if pay_charge else old.state.owed
        terms = agreed(constitution, amount, term, sitting.day, rate, method)
        if not sure:
            ask(odd_terms(terms, constitution))
        act = books.new_act()
        all_of_it = core.allocate(old.terms, old.payments, old.state.owed, sitting.day)
        _take(books, sitting, member, old, _split(old, all_of_it), place=place, act=act)
        line = _lend(books, sitting, member, terms, fund=old.fund, place=place, act=act, replaced=old.uid)
        _take(books, sitting, member, line, (_upfront(terms), 0), place=place, act=act)
        settle(books, [old.id])
        return get(books, line.id, sitting.day)


def write_off(
    books: Books,
    meeting_id: int | None,
    loan_id: int,
    reason: str,
    *,
    amount: int | None = None,
    keys: Sequence[Key] = (),
    on: str | None = None,
    act: str = "",
) -> LoanLine:
    """Gives up what is owed, or `amount` of it, for a reason and by two keys whatever the sum: it gives money away.

    Each part is an in and an out of the same sum, so no cash moves. Principal leaves the account of the loans and
    becomes a loss. An unpaid charge was never income: it becomes income and loss at once, so that the loan shows what
    was charged and the books what was lost, and the profit is the same as without.
    Raises `Refused`: as `sittings.at`, ``loan.unknown``, ``loan.repaid``, ``loan.before_issue``,
    ``loan.later_entries``, ``amount.*``, ``loan.above_owed`` (value ``owed``), ``loan.reason_needed``,
    ``text.too_long``, ``key.needed``.
    """
    kept = rules.optional(reason, "reason", rules.LONGEST_TEXT)
    if not kept:
        raise Refused("loan.reason_needed", "reason")
    with books.writing():
        sitting = sittings.at(books, meeting_id, on)
        line = _owing(books, sitting, loan_id)
        given_up = rules.positive(line.state.owed if amount is None else amount, "amount")
        if given_up > line.state.owed:
            raise Refused("loan.above_owed", "amount", owed=line.state.owed)
        approved = approvers(books, Keyed.PAYOUT, keys)
        part = core.allocate(line.terms, line.payments, given_up, sitting.day)
        charge, principal = _split(line, part)
        member, act = sittings.member_of(books, line.member_id), act or books.new_act()
        for kind, value in ((ContributionKind.SERVICE_CHARGE, charge), (ContributionKind.WRITE_OFF, principal)):
            if value:
                sittings.take_in(
                    books,
                    sitting,
                    kind,
                    value,
                    member=member,
                    fund=line.fund,
                    loan=line.uid,
                    reason=kept,
                    act=act,
                    approvers=approved,
                )
                sittings.pay_out(
                    books,
                    sitting,
                    PayoutKind.WRITE_OFF,
                    value,
                    member=member,
                    fund=line.fund,
                    loan=line.uid,
                    reason=kept,
                    act=act,
                    approvers=approved,
                )
        settle(books, [line.id])
        return get(books, line.id, sitting.day)


def _lend(  # noqa: PLR0913
    books: Books,
    sitting: Sitting,
    member: Member,
    terms: Terms,
    *,
    fund: Fund,
    place: Place,
    act: str,
    replaced: Uid | None = None,
    approved: str = "",
) -> LoanLine:
    loan_id = sittings.lend(
        books, sitting, member, terms, fund=fund, place=place, replaced=replaced, act=act, approvers=approved
    )
    return get(books, loan_id, sitting.day)


def _upfront(terms: Terms) -> int:
    """What is paid back at the issue."""
    if terms.method is not ChargeMethod.UPFRONT:
        return 0
    return core.state(terms, (), terms.issued_on).charge_owed


def _to_repay(books: Books, sitting: Sitting, member: Member, loan_id: int | None) -> list[LoanLine]:
    if loan_id is not None:
        line = _owing(books, sitting, loan_id, later_too=True)
        if line.member_id != member.id:
            raise Refused("loan.unknown")
        return [line]
    lines = of_member(books, member.id, active_only=True, on=sitting.day)
    if lines:
        return lines
    later = [line.terms.issued_on for line in of_member(books, member.id) if line.terms.issued_on > sitting.day]
    if later:
        raise Refused("loan.before_issue", "day", issued_on=min(later))
    raise Refused("loan.none")


def _owing(books: Books, sitting: Sitting, loan_id: int, *, later_too: bool = False) -> LoanLine:
    """The loan on the day of the sitting, with something owed; no payments of later days stand unless `later_too`."""
    line = get(books, loan_id, sitting.day)
    if line.terms.issued_on > sitting.day:
        raise Refused("loan.before_issue", "day", issued_on=line.terms.issued_on)
    if not line.state.owed:
        raise Refused("loan.repaid")
    if not later_too and any(payment.on > sitting.day for payment in line.payments):
        raise Refused("loan.later_entries", "day")
    return line


def _split(line: LoanLine, part: Allocation) -> tuple[int, int]:
    """(charge, principal) as they are booked: never more principal than the account of the loans has of this loan.

    What is owed does not depend on it (`core.loans.LoanState`). It matters for a sheet that is entered late, when
    payments of later days took the principal already.
    """
    on_account = max(0, line.principal - sum(payment.principal for payment in line.payments))
    principal = min(part.principal, on_account)
    return part.charge + part.principal - principal, principal


def _take(
    books: Books,
    sitting: Sitting,
    member: Member,
    line: LoanLine,
    part: tuple[int, int],
    *,
    place: Place,
    act: str,
) -> None:
    """The rows of a repayment, (charge, principal), in the fund of the loan; a part that is zero is no row."""
    charge, principal = part
    for kind, amount in ((ContributionKind.SERVICE_CHARGE, charge), (ContributionKind.REPAYMENT, principal)):
        if amount:
            sittings.take_in(
                books, sitting, kind, amount, member=member, fund=line.fund, place=place, loan=line.uid, act=act
            )
