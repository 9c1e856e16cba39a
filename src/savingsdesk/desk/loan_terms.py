"""What the group agreed on for its loans, and where a loan goes beyond it: the program asks, and never blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from savingsdesk.core import loans as core
from savingsdesk.core.constitution import Constitution, unusual
from savingsdesk.core.errors import Asked
from savingsdesk.core.loans import ChargeMethod, Terms
from savingsdesk.core.model import Cycle, Fund, Member, Place
from savingsdesk.db import cycles
from savingsdesk.db import loans as rows
from savingsdesk.desk import constitutions, sittings
from savingsdesk.desk.loan_book import of_member, owed_by
from savingsdesk.desk.session import Books
from savingsdesk.desk.sittings import Sitting


@dataclass(frozen=True, slots=True)
class Borrowing:
    """How much a member may borrow: `multiple` times what was `saved` in this cycle, less what is `owed`."""

    saved: int
    multiple: int
    owed: int

    @property
    def most(self) -> int:
        return max(0, self.saved * self.multiple - self.owed)


def cost(
    books: Books,
    amount: int,
    term: int,
    *,
    rate: int | None = None,
    method: ChargeMethod | None = None,
    on: str | None = None,
) -> core.Cost:
    """What the whole term would cost, to be said before the group votes. Raises `Refused` as `core.loans.check`."""
    return core.cost(agreed_terms(books, amount, term, rate=rate, method=method, on=on))


def agreed_terms(
    books: Books,
    amount: int,
    term: int,
    *,
    rate: int | None = None,
    method: ChargeMethod | None = None,
    on: str | None = None,
) -> Terms:
    """What a loan of that day would be agreed on. Raises `Refused` as `core.loans.check`."""
    day = on or books.today()
    return agreed(constitutions.current(books, day), amount, term, day, rate, method)


def borrowing(books: Books, member_id: int, on: str | None = None) -> Borrowing:
    """How the limit of this member comes about, on a day of the newest cycle."""
    cycle = cycles.current(books.connection, books.group_id)
    day = on or books.today()
    return _borrowing(books, member_id, cycle, constitutions.current(books, day), owed_by(books, member_id, day))


def limit(books: Books, member_id: int, on: str | None = None) -> int:
    """How much this member may still borrow: a multiple of the savings of this cycle, less what is owed; at least 0."""
    return borrowing(books, member_id, on).most


def agreed(
    constitution: Constitution, amount: int, term: int, day: str, rate: int | None, method: ChargeMethod | None
) -> Terms:
    """The terms of a loan issued on a day. Raises `Refused` as `core.loans.check`."""
    rules_of_loan = replace(constitution, charge_method=method) if method else constitution
    terms = Terms(
        principal=amount,
        method=rules_of_loan.charge_method,
        rate=rules_of_loan.rate_for(term) if rate is None else rate,
        period=constitution.period,
        term=term,
        first_charge=constitution.first_charge,
        issued_on=day,
        charge_comes_first=constitution.charge_comes_first,
    )
    core.check(terms)
    return terms


def limits(
    books: Books, sitting: Sitting, member: Member, terms: Terms, constitution: Constitution, fund: Fund
) -> list[Asked]:
    """What the group would have to decide on before this loan, but for the cash."""
    lines = of_member(books, member.id, active_only=True, on=sitting.day)
    owed = sum(line.state.owed for line in lines)
    most = _borrowing(books, member.id, sitting.cycle, constitution, owed).most
    asked = []
    if any(line.is_overdue for line in lines):
        asked.append(Asked("loan.overdue_first"))
    if terms.principal > most:
        asked.append(Asked("loan.above_limit", "amount", most=most))
    if fund is Fund.SOCIAL and not constitution.social_lends:
        asked.append(Asked("loan.social_fund", "fund"))
    return [*asked, *odd_terms(terms, constitution)]


def odd_terms(terms: Terms, constitution: Constitution) -> list[Asked]:
    """A term beyond the longest, and a rate that is unusual and not the constitution's own."""
    asked = []
    if terms.term > constitution.longest_term:
        asked.append(Asked("loan.term_too_long", "term", most=constitution.longest_term))
    usual = replace(constitution, charge_method=terms.method).rate_for(terms.term)
    a_period = terms.rate // terms.term if terms.method is ChargeMethod.ONE_OFF else terms.rate
    probe = replace(constitution, charge_method=ChargeMethod.FLAT, charge_rate=a_period)
    if terms.rate != usual and "charge_rate" in unusual(probe, 1):
        asked.append(Asked("loan.unusual_rate", "rate"))
    return asked


def ask(asked: Sequence[Asked]) -> None:
    """Raises the first, which names the others: who answers "sure" should have seen them all."""
    if asked:
        first, *others = asked
        raise Asked(first.code, first.field, **first.values, also=tuple(others))


def _borrowing(books: Books, member_id: int, cycle: Cycle, constitution: Constitution, owed: int) -> Borrowing:
    return Borrowing(rows.saved(books.connection, member_id, cycle.id), constitution.loan_multiple, owed)


def short_cash(books: Books, fund: Fund, place: Place, amount: int) -> list[Asked]:
    try:
        sittings.check_cash(books, fund, place, amount, sure=False)
    except Asked as short:
        return [short]
    return []
