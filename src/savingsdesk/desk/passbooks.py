"""What the books say about one member: the passbook, the ledger, and each loan on a page of its own.

Values without text or pages. Money is in minor units, every figure comes from the view `entries`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import Account, Cycle, Member
from savingsdesk.db import loans, postings
from savingsdesk.db.postings import PaymentRow, Posting
from savingsdesk.desk import loan_book
from savingsdesk.desk.loan_book import LoanLine
from savingsdesk.desk.session import Books
from savingsdesk.desk.sittings import member_of

_DEBIT_ACCOUNTS = frozenset((Account.CASH, Account.LOANS, Account.EXPENSES, Account.SHARE_OUT))
# Where the passbook shows a row that is neither savings nor kept change: in which field, and with which sign.
_SHOWN = {
    ("contribution", "social_fund"): ("social_fund", 1),
    ("contribution", "fine"): ("fines", 1),
    ("contribution", "repayment"): ("repaid", 1),
    ("contribution", "write_off"): ("written_off", 1),
    ("contribution", "service_charge"): ("charges", 1),
    ("loan", "loan"): ("lent", -1),
    ("payout", "write_off"): ("given_up", -1),
    ("payout", "share_out"): ("received", -1),
    ("payout", "social_grant"): ("received", -1),
    ("payout", "benefit"): ("received", -1),
}


@dataclass(frozen=True, slots=True)
class Stamps:
    """What one meeting did for a member. `savings` is money, `shares` the stamps for it; withdrawals are below zero.

    `repaid` is principal, `charges` service charges, `written_off` principal that was given up. `given_up` is all that
    was, also charges and dues, which stand in their own fields as if they had been paid. `received` is what the group
    paid the member but for loans and savings (share-out, grants, benefits), `kept_change` change put aside less change
    used.
    """

    shares: int = 0
    savings: int = 0
    social_fund: int = 0
    fines: int = 0
    lent: int = 0
    repaid: int = 0
    charges: int = 0
    written_off: int = 0
    given_up: int = 0
    kept_change: int = 0
    received: int = 0
    dues_charged: int = 0
    dues_paid: int = 0


@dataclass(frozen=True, slots=True)
class Carried:
    """A member's balances: of all time what is owed or kept, and since the last share-out what was saved.

    `social_fund` is what was paid to it since then.

    `principal_owed` is what of loans is out; what they cost besides is on the page of each loan.
    """

    shares: int = 0
    savings: int = 0
    social_fund: int = 0
    principal_owed: int = 0
    kept_change: int = 0
    dues: int = 0

    def after(self, stamps: Stamps) -> Carried:
        return Carried(
            self.shares + stamps.shares,
            self.savings + stamps.savings,
            self.social_fund + stamps.social_fund,
            self.principal_owed + stamps.lent - stamps.repaid - stamps.written_off,
            self.kept_change + stamps.kept_change,
            self.dues + stamps.dues_charged - stamps.dues_paid,
        )


@dataclass(frozen=True, slots=True)
class PassbookLine:
    """A meeting, or a day between meetings (without id and number), with the balances after it."""

    date: str
    meeting_id: int | None
    meeting_number: int | None
    stamps: Stamps
    carried: Carried


@dataclass(frozen=True, slots=True)
class LoanPage:
    """A loan on the day asked for, with each payment up to it."""

    line: LoanLine
    payments: tuple[PaymentRow, ...]


@dataclass(frozen=True, slots=True)
class Passbook:
    """One cycle of a member as the paper book has it: `opening`, a line for each meeting, `closing`; and the loans."""

    member: Member
    cycle: Cycle
    opening: Carried
    lines: tuple[PassbookLine, ...]
    closing: Carried
    total: Stamps
    loans: tuple[LoanPage, ...]


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A posting and what stands on its account after it, on the side on which that account grows."""

    posting: Posting
    balance: int


@dataclass(frozen=True, slots=True)
class MemberLedger:
    """`opening` and `closing` are balances by account."""

    member: Member
    opening: dict[str, int]
    lines: tuple[LedgerLine, ...]
    closing: dict[str, int]


def passbook(books: Books, member_id: int, *, cycle_id: int | None = None, on: str | None = None) -> Passbook:
    """A member's passbook of a cycle (the newest one by default) up to a day (today by default).

    A due that was waived stands nowhere, but for what was paid on it. Raises `Refused`: ``member.unknown``,
    ``cycle.unknown``.
    """
    day = on or books.today()
    member = member_of(books, member_id)
    cycle = cycle_of(books, cycle_id)
    known = postings.cycles(books.connection, books.group_id)
    numbers_of_cycles = {each.id: each.number for each in known}
    counting = span(known, cycle)
    numbers = postings.meeting_numbers(books.connection, books.group_id)
    opening, sittings = Carried(), dict[tuple[str, int | None], list[Stamps]]()
    for date, cycle_of_it, meeting_id, stamps in _stamps(books, member_id, day):
        if cycle_of_it == cycle.id:
            sittings.setdefault((date, meeting_id), []).append(stamps)
        elif cycle_of_it in counting:
            opening = opening.after(stamps)
        elif numbers_of_cycles.get(cycle_of_it, 0) < cycle.number:
            opening = opening.after(replace(stamps, shares=0, savings=0, social_fund=0))
    lines: list[PassbookLine] = []
    carried = opening
    for (date, meeting_id), several in sorted(sittings.items(), key=lambda each: each[0][0]):
        stamps = _sum(several)
        carried = carried.after(stamps)
        number = numbers.get(meeting_id) if meeting_id is not None else None
        lines.append(PassbookLine(date, meeting_id, number, stamps, carried))
    shown = [page for page in loan_pages(books, member_id=member_id, on=day) if _concerns(page, cycle)]
    total = _sum(line.stamps for line in lines)
    return Passbook(member, cycle, opening, tuple(lines), carried, total, tuple(shown))


def member_ledger(books: Books, member_id: int, *, since: str = "", until: str | None = None) -> MemberLedger:
    """Every posting of a member from one day to another (all of them by default), with running balances by account.

    Raises `Refused` (``member.unknown``).
    """
    member = member_of(books, member_id)
    standing: dict[str, int] = {}
    opening: dict[str, int] = {}
    lines: list[LedgerLine] = []
    for posting in postings.of_member(books.connection, books.group_id, member_id, until or postings.LAST_DAY):
        grown = posting.debit - posting.credit if posting.account in _DEBIT_ACCOUNTS else posting.credit - posting.debit
        balance = standing[posting.account] = standing.get(posting.account, 0) + grown
        if posting.date < since:
            opening[posting.account] = balance
        else:
            lines.append(LedgerLine(posting, balance))
    return MemberLedger(member, opening, tuple(lines), standing)


def loan_pages(books: Books, *, member_id: int | None = None, on: str | None = None) -> list[LoanPage]:
    """The loan book on a day (today by default): every loan issued by then, of the group or of one member.

    A reversed payment counts as if it had never been, also on the days between the two (see `core.loans.Payment`).
    """
    day = on or books.today()
    connection, group_id = books.connection, books.group_id
    if member_id is None:
        lines = loan_book.lines_of(books, loans.every(connection, group_id), day)
    else:
        lines = loan_book.of_member(books, member_id, on=day)
    paid = postings.payments(connection, group_id, member_id)
    return [
        LoanPage(line, tuple(each for each in paid.get(line.id, ()) if each.date <= day))
        for line in lines
        if line.terms.issued_on <= day
    ]


def loan_page(books: Books, loan_id: int, on: str | None = None) -> LoanPage:
    """One loan on a day. Raises `Refused` (``loan.unknown``)."""
    line = loan_book.get(books, loan_id, on)
    pages = loan_pages(books, member_id=line.member_id, on=on)
    return next((page for page in pages if page.line.id == loan_id), LoanPage(line, ()))


def cycle_of(books: Books, cycle_id: int | None) -> Cycle:
    """A cycle of this group, the newest one by default. Raises `Refused` (``cycle.unknown``)."""
    known = postings.cycles(books.connection, books.group_id)
    found = [cycle for cycle in known if cycle_id in (cycle.id, None)]
    if not found:
        raise Refused("cycle.unknown")
    return found[-1]


def span(known: Sequence[Cycle], cycle: Cycle) -> list[int]:
    """The cycles whose savings count in this one: all since the last share-out before it, itself included.

    `known` are all cycles of the group. A cycle that was closed without a share-out leaves its savings to the next.
    """
    earlier = [each for each in known if each.number < cycle.number]
    shared = max((each.number for each in earlier if each.share_out), default=0)
    return [*(each.id for each in earlier if each.number > shared), cycle.id]


def _concerns(page: LoanPage, cycle: Cycle) -> bool:
    """Whether the loan was out on any day of the cycle."""
    issued_on, cleared_on = page.line.terms.issued_on, page.line.state.cleared_on
    is_before_its_end = cycle.closed_on is None or issued_on <= cycle.closed_on
    return is_before_its_end and (cleared_on is None or cleared_on >= cycle.opened_on)


def _stamps(books: Books, member_id: int, day: str) -> Iterable[tuple[str, int, int | None, Stamps]]:
    """(day, id of the cycle, id of the meeting, what it did) for each row and each due, charged or paid."""
    for posting in postings.of_member(books.connection, books.group_id, member_id, day, is_cash_left_out=True):
        yield posting.date, posting.cycle_id, posting.meeting_id, _of(posting)
    for due in postings.dues(books.connection, books.group_id, member_id, day):
        charged = due.paid if due.status == "waived" else due.amount
        yield due.charged_on, due.cycle_id, due.meeting_id, Stamps(dues_charged=charged)
    for date, cycle_id, meeting_id, amount in postings.due_payments(books.connection, member_id, day):
        yield date, cycle_id, meeting_id, Stamps(dues_paid=amount)


def _of(posting: Posting) -> Stamps:
    """One row as the passbook shows it."""
    came = posting.credit - posting.debit  # what the member brought
    if posting.account == Account.SAVINGS:
        return Stamps(savings=came, shares=posting.shares or 0)
    if posting.account == Account.KEPT_CHANGE:
        return Stamps(kept_change=came)
    name, sign = _SHOWN.get((posting.entity, posting.kind), ("", 0))
    return Stamps(**{name: sign * came}) if name else Stamps()


def _sum(several: Iterable[Stamps]) -> Stamps:
    items = list(several)
    return Stamps(*(sum(getattr(each, field.name) for each in items) for field in fields(Stamps)))
