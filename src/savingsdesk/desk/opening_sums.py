"""What an opening comes to before it is recorded, and the opening that was recorded, to be corrected line by line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from savingsdesk.core import loans as core
from savingsdesk.core.errors import Refused
from savingsdesk.core.loans import ChargeMethod
from savingsdesk.core.model import ContributionKind, DueKind, Fund, Place
from savingsdesk.db import acts, cycles, entries
from savingsdesk.db import loans as loan_rows
from savingsdesk.desk import constitutions, loan_book
from savingsdesk.desk.loan_book import LoanLine
from savingsdesk.desk.openings import (
    MemberOpening,
    Opening,
    OpenLoan,
    Repaid,
    before_first,
    parts_of,
    terms_of,
)
from savingsdesk.desk.session import Books


@dataclass(frozen=True, slots=True)
class Sums:
    """All in minor units but `shares`. `lent` is principal that is still owed, `charges` what is owed beside it.

    `gained` is what the loan fund has beyond savings, kept change and the group's own loan: charges, fines and gifts
    until now; below zero where the group lost money.
    """

    shares: int
    saved: int
    kept: int
    fines: int
    social_owed: int
    lent: int
    charges: int
    cash: int
    social_cash: int
    external: int
    gained: int


def sums(books: Books, opening: Opening) -> Sums:
    """Of all lines that can be reckoned; a loan with impossible terms is left out, as `openings.check` names it."""
    cycle = cycles.current(books.connection, books.group_id)
    members = opening.members
    shares = sum(max(0, each.shares) for each in members)
    saved = shares * cycle.share_price + sum(each.savings for each in members)
    kept = sum(each.kept_change for each in members)
    lent, charges = _owed(books, opening)
    cash = sum(amount for (fund, _), amount in opening.counted.items() if fund is Fund.LOAN)
    return Sums(
        shares=shares,
        saved=saved,
        kept=kept,
        fines=sum(each.fines_owed for each in members),
        social_owed=sum(each.social_owed for each in members),
        lent=lent,
        charges=charges,
        cash=cash,
        social_cash=sum(amount for (fund, _), amount in opening.counted.items() if fund is Fund.SOCIAL),
        external=opening.external_loan,
        gained=cash + lent - saved - kept - opening.external_loan,
    )


def _owed(books: Books, opening: Opening) -> tuple[int, int]:
    """(principal, charge) that members owe on the day of the opening."""
    lent = charges = 0
    try:
        constitution = constitutions.current(books, opening.held_on)
        for loan in (loan for each in opening.members for loan in each.loans):
            try:
                terms = terms_of(constitution, loan)
                core.check(terms)
                payments = [core.Payment(on, part.principal, part.charge) for on, part in parts_of(terms, loan)]
                state = core.state(terms, payments, opening.held_on)
            except (Refused, ValueError):
                continue
            lent += state.principal_owed
            charges += state.charge_owed
    except Refused:
        return 0, 0
    return lent, charges


def recorded(books: Books) -> Opening | None:
    """The opening as it stands in the opening meeting, None where nothing was recorded or the books went on since."""
    try:
        meeting, rows, dues = before_first(books)
    except Refused:
        return None
    if meeting is None:
        return None
    made: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in rows:
        if row.user_id is None or row.entity != "contribution":
            continue
        if row.kind == ContributionKind.SHARES:
            made[row.user_id]["shares"] += row.shares or 0
        elif row.kind == ContributionKind.SAVINGS:
            made[row.user_id]["savings"] += row.amount
        elif row.kind == ContributionKind.KEPT_CHANGE:
            made[row.user_id]["kept_change"] += row.amount
    for due in dues:
        made[due.member_id]["fines_owed" if due.kind is DueKind.FINE else "social_owed"] += due.amount
    loans: dict[int, list[OpenLoan]] = defaultdict(list)
    for line in loan_book.lines_of(books, loan_rows.every(books.connection, books.group_id), meeting.held_on):
        loans[line.member_id].append(_loan(books, line))
    lines = tuple(
        MemberOpening(member_id, loans=tuple(loans[member_id]), **made[member_id])
        for member_id in sorted(made.keys() | loans.keys())
    )
    held = entries.cash(books.connection, books.group_id)
    counted = {(Fund(fund), Place(place)): amount for (fund, place), amount in held.items() if amount}
    social = _sum(rows, ContributionKind.SOCIAL_FUND)
    is_as_counted = social == sum(amount for (fund, _), amount in counted.items() if fund is Fund.SOCIAL)
    return Opening(
        meeting.held_on,
        lines,
        counted,
        social_fund=None if is_as_counted else social,
        external_loan=_sum(rows, ContributionKind.EXTERNAL_LOAN),
    )


def _sum(rows: Iterable[acts.Row], kind: ContributionKind) -> int:
    return sum(row.amount for row in rows if row.entity == "contribution" and row.kind == kind and row.user_id is None)


def _loan(books: Books, line: LoanLine) -> OpenLoan:
    """The loan as it was typed: without the charge that an upfront loan paid by itself on its first day."""
    terms = line.terms
    at_issue = core.state(terms, (), terms.issued_on).charge_owed if terms.method is ChargeMethod.UPFRONT else 0
    paid: dict[str, int] = defaultdict(int)
    for payment in line.payments:
        paid[payment.on] += payment.principal + payment.charge
    paid[terms.issued_on] -= at_issue
    agreed = constitutions.current(books, terms.issued_on).rate_for(terms.term)
    return OpenLoan(
        line.principal,
        terms.issued_on,
        terms.term,
        tuple(Repaid(on, amount) for on, amount in sorted(paid.items()) if amount > 0),
        None if terms.rate == agreed else terms.rate,
    )
