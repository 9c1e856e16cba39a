"""The opening of the books of a group that starts in the middle of a cycle (DOMAIN.md §3).

What each member saved, owes and has borrowed is taken over from paper into meeting 0, which comes before the first real
one; then the money is counted, and the difference is what the group gained or lost before its books began here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from dataclasses import replace as changed

from savingsdesk.core import loans as core
from savingsdesk.core.constitution import Constitution
from savingsdesk.core.errors import Refused
from savingsdesk.core.loans import ChargeMethod, Payment, Terms
from savingsdesk.core.model import (
    ContributionKind,
    Cycle,
    DueKind,
    Fund,
    Meeting,
    Member,
    PayoutKind,
    Place,
)
from savingsdesk.db import acts, cycles, entries, meetings
from savingsdesk.db import dues as due_rows
from savingsdesk.db.dues import Due
from savingsdesk.desk import constitutions, loans, rules, sittings
from savingsdesk.desk.session import Books
from savingsdesk.desk.sittings import Sitting

NUMBER = 0  # of the opening meeting: the first real one is meeting 1, as on the group's paper
Counted = Mapping[tuple[Fund, Place], int]


@dataclass(frozen=True, slots=True)
class Repaid:
    """What was repaid on a day before the books began, charge and principal together."""

    on: str
    amount: int


@dataclass(frozen=True, slots=True)
class OpenLoan:
    """A loan that is not repaid yet. The rate, in basis points, is that of the constitution where it is None.

    A repayment whose day nobody knows any more counts on the day of the opening.
    """

    principal: int
    issued_on: str
    term: int
    repaid: tuple[Repaid, ...] = ()
    rate: int | None = None


@dataclass(frozen=True, slots=True)
class MemberOpening:
    """A member's line of the paper: `shares` in number, all else in minor units. `social_owed` was missed so far."""

    member_id: int
    shares: int = 0
    savings: int = 0
    kept_change: int = 0
    fines_owed: int = 0
    social_owed: int = 0
    loans: tuple[OpenLoan, ...] = ()


@dataclass(frozen=True, slots=True)
class Opening:
    """`counted` is what lies in each place for each fund; places that are not named hold nothing.

    `social_fund` is what the social fund should hold by its own paper; None takes what was counted.
    """

    held_on: str
    members: Sequence[MemberOpening]
    counted: Counted = field(default_factory=dict)
    social_fund: int | None = None
    external_loan: int = 0


@dataclass(frozen=True, slots=True)
class BadRow:
    """A line that cannot be taken over: its place among the members, from 1; 0 is what the group has as a whole."""

    line: int
    field: str
    code: str
    values: Mapping[str, object]


def is_possible(books: Books) -> bool:
    """Whether these books have nothing in them yet but perhaps an opening that is still open: `record` would do."""
    try:
        before_first(books)
    except Refused:
        return False
    return True


def check(books: Books, opening: Opening) -> list[BadRow]:
    """Each line that cannot be right, the good ones left out. Nothing is written.

    Codes: ``day.unreadable``, ``day.before_cycle``, ``day.in_future``, ``member.unknown``, ``member.left``,
    ``amount.*``, ``opening.twice``, those of `core.loans.check`, ``opening.loan_later``, ``opening.repaid_day``,
    ``opening.repaid_too_much``.
    """
    cycle = cycles.current(books.connection, books.group_id)
    bad: list[BadRow] = []

    def look(line: int, name: str, value: int) -> None:
        try:
            rules.not_negative(value, name)
        except Refused as refused:
            bad.append(BadRow(line, name, refused.code, refused.values))

    try:
        _check_day(books, cycle, opening.held_on)
    except Refused as refused:
        return [BadRow(0, "held_on", refused.code, refused.values)]
    constitution = constitutions.current(books, opening.held_on)
    for amount in opening.counted.values():
        look(0, "counted", amount)
    look(0, "social_fund", opening.social_fund or 0)
    look(0, "external_loan", opening.external_loan)
    seen: set[int] = set()
    for line, each in enumerate(opening.members, 1):
        try:
            sittings.active_member_of(books, each.member_id)
            if each.member_id in seen:
                raise Refused("opening.twice", "member")
            for loan in each.loans:
                _check_loan(constitution, loan, opening.held_on)
        except Refused as refused:
            bad.append(BadRow(line, refused.field or "member", refused.code, refused.values))
        seen.add(each.member_id)
        for name in ("savings", "kept_change", "fines_owed", "social_owed"):
            look(line, name, getattr(each, name))
        look(line, "shares", each.shares)
        look(line, "shares", max(each.shares, 0) * cycle.share_price)
    return bad


def record(books: Books, opening: Opening) -> Meeting:
    """Takes over all of it or none, into the opening meeting, which stays open to be read back against the paper.

    Recorded again while that meeting is open, it replaces what was recorded before. Closing the meeting, as any other,
    counts the box and seals what was agreed on. Single entries are corrected as everywhere.
    Raises `Refused`: the first of what `check` finds (value ``line``), and ``opening.not_first`` once there are other
    meetings or entries.
    """
    for bad in check(books, opening):
        raise Refused(bad.code, bad.field, **{**bad.values, "line": bad.line})
    with books.writing():
        cycle = cycles.current(books.connection, books.group_id)
        meeting = _meeting(books, cycle, opening.held_on)
        sitting = Sitting(cycle, meeting, opening.held_on)
        constitution = constitutions.current(books, opening.held_on)
        for each in opening.members:
            _take_over(books, sitting, constitution, each)
        _take_over_group(books, sitting, opening)
    return meeting


def _check_day(books: Books, cycle: Cycle, held_on: str) -> None:
    rules.day(held_on, "held_on")
    if held_on < cycle.opened_on:
        raise Refused("day.before_cycle", "held_on", opened_on=cycle.opened_on)
    if held_on > books.today():
        raise Refused("day.in_future", "held_on")


def _check_loan(constitution: Constitution, loan: OpenLoan, held_on: str) -> None:
    terms = terms_of(constitution, loan)
    core.check(terms)
    if loan.issued_on > held_on:
        raise Refused("opening.loan_later", "loans")
    for repaid in loan.repaid:
        rules.positive(repaid.amount, "loans")
        if not loan.issued_on <= rules.day(repaid.on, "loans") <= held_on:
            raise Refused("opening.repaid_day", "loans")
    if any(part.change for _, part in parts_of(terms, loan)):
        raise Refused("opening.repaid_too_much", "loans")


def terms_of(constitution: Constitution, loan: OpenLoan) -> Terms:
    return Terms(
        principal=loan.principal,
        method=constitution.charge_method,
        rate=constitution.rate_for(loan.term) if loan.rate is None else loan.rate,
        period=constitution.period,
        term=loan.term,
        first_charge=constitution.first_charge,
        issued_on=loan.issued_on,
        charge_comes_first=constitution.charge_comes_first,
    )


def parts_of(terms: Terms, loan: OpenLoan) -> list[tuple[str, core.Allocation]]:
    """Where each repayment went, by days. A charge that is paid at the issue has been paid then."""
    repaid = sorted(loan.repaid, key=lambda each: each.on)
    if terms.method is ChargeMethod.UPFRONT:
        at_issue = core.state(terms, (), terms.issued_on).charge_owed
        repaid = [Repaid(terms.issued_on, at_issue), *repaid] if at_issue else repaid
    payments: list[Payment] = []
    parts: list[tuple[str, core.Allocation]] = []
    for each in repaid:
        part = core.allocate(terms, payments, each.amount, each.on)
        payments.append(Payment(each.on, part.principal, part.charge))
        parts.append((each.on, part))
    return parts


def before_first(books: Books) -> tuple[Meeting | None, list[acts.Row], list[Due]]:
    """The opening meeting where there is one, with its money and its dues. Raises `Refused` (``opening.not_first``)."""
    connection, group_id = books.connection, books.group_id
    meeting = meetings.current(connection, group_id)
    is_later = meeting is not None and meeting.number != NUMBER
    if is_later or meetings.last_closed(connection, group_id) is not None:
        raise Refused("opening.not_first")
    own = meeting.id if meeting else None
    before = list(acts.standing(connection, group_id))
    owed = due_rows.every(connection, group_id)
    belongs = {*(row.meeting_id for row in before), *(due.meeting_id for due in owed)}
    if None in belongs or belongs - {own}:
        raise Refused("opening.not_first")
    return meeting, before, owed


def _meeting(books: Books, cycle: Cycle, held_on: str) -> Meeting:
    """The opening meeting, with nothing in it."""
    meeting, before, owed = before_first(books)
    own = meeting.id if meeting else None
    for row in before:
        books.void(row.entity, row.uid)
    for due in owed:
        books.void("due", due.uid)
    if meeting is None:
        own = books.insert("meeting", held_on, cycle=cycle.uid.hex(), number=NUMBER, held_on=held_on, status="open")
    elif meeting.held_on != held_on:
        books.update("meeting", meeting.uid, held_on=held_on)
    found = meetings.get(books.connection, books.group_id, own or 0)
    if found is None:
        raise Refused("meeting.unknown")
    return found


def _take_over(books: Books, sitting: Sitting, constitution: Constitution, each: MemberOpening) -> None:
    member = sittings.active_member_of(books, each.member_id)
    if each.shares:
        amount = each.shares * sitting.cycle.share_price
        sittings.take_in(books, sitting, ContributionKind.SHARES, amount, member=member, shares=each.shares)
    for kind, amount in (
        (ContributionKind.SAVINGS, each.savings),
        (ContributionKind.KEPT_CHANGE, each.kept_change),
    ):
        if amount:
            sittings.take_in(books, sitting, kind, amount, member=member)
    for due, fund, amount in (
        (DueKind.FINE, constitution.fines_to, each.fines_owed),
        (DueKind.SOCIAL_FUND, Fund.SOCIAL, each.social_owed),
    ):
        if amount:
            _charge(books, sitting, member, due, fund, amount)
    for loan in each.loans:
        _lend(books, sitting, member, terms_of(constitution, loan), loan)


def _charge(books: Books, sitting: Sitting, member: Member, kind: DueKind, fund: Fund, amount: int) -> None:
    books.insert(
        "due",
        sitting.day,
        user=member.uid.hex(),
        cycle=sitting.cycle.uid.hex(),
        meeting=sitting.meeting.uid.hex() if sitting.meeting else None,
        kind=str(kind),
        fund=str(fund),
        amount=amount,
        charged_on=sitting.day,
        status="standing",
    )


def _lend(books: Books, sitting: Sitting, member: Member, terms: Terms, loan: OpenLoan) -> None:
    """The loan with its true day of issue, and what was repaid on the days on which it was."""
    loan_id = sittings.lend(books, sitting, member, terms)
    uid = acts.uid_of(books.connection, "loans", loan_id)
    for on, part in parts_of(terms, loan):
        act = books.new_act() if part.charge and part.principal else ""
        for kind, amount in (
            (ContributionKind.SERVICE_CHARGE, part.charge),
            (ContributionKind.REPAYMENT, part.principal),
        ):
            if amount:
                then = changed(sitting, day=on)
                sittings.take_in(books, then, kind, amount, member=member, loan=uid, act=act)
    loans.settle(books, [loan_id])


def _take_over_group(books: Books, sitting: Sitting, opening: Opening) -> None:
    """The social fund and what the group owes, then what was counted: the rest was gained or lost before."""
    counted = dict.fromkeys(Fund, 0)
    for (fund, _), amount in opening.counted.items():
        counted[fund] += amount
    social = counted[Fund.SOCIAL] if opening.social_fund is None else opening.social_fund
    if social:
        sittings.take_in(books, sitting, ContributionKind.SOCIAL_FUND, social, fund=Fund.SOCIAL)
    if opening.external_loan:
        sittings.take_in(books, sitting, ContributionKind.EXTERNAL_LOAN, opening.external_loan)
    held = entries.cash(books.connection, books.group_id)
    for fund in Fund:
        gained = counted[fund] - sum(amount for (of, _), amount in held.items() if of == fund)
        if gained > 0:
            sittings.take_in(books, sitting, ContributionKind.OPENING_BALANCE, gained, fund=fund)
        if gained < 0:
            sittings.pay_out(books, sitting, PayoutKind.OPENING_BALANCE, -gained, fund=fund)
    for (fund, place), amount in opening.counted.items():
        if amount and place is not Place.BOX:
            act = books.new_act()
            sittings.pay_out(books, sitting, PayoutKind.TRANSFER, amount, fund=fund, act=act)
            sittings.take_in(books, sitting, ContributionKind.TRANSFER, amount, fund=fund, place=place, act=act)
