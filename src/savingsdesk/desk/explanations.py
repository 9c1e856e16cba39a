"""Which entries make each figure that the screens and statements show: the answer to "why?", as filters."""

from __future__ import annotations

from dataclasses import dataclass

from savingsdesk.core.model import Account, ContributionKind, Fund, Place
from savingsdesk.db import postings
from savingsdesk.desk import entries, passbooks
from savingsdesk.desk.entries import Filter
from savingsdesk.desk.session import Books

_SAVED = (str(ContributionKind.SHARES), str(ContributionKind.SAVINGS))


@dataclass(frozen=True, slots=True)
class OfHome:
    """Behind `core.model.Totals`, and behind what members owe of fines and missed payments."""

    box: Filter
    bank: Filter
    mobile: Filter
    lent: Filter
    social_fund: Filter
    saved: Filter
    dues: Filter


@dataclass(frozen=True, slots=True)
class OfBalanceSheet:
    """Behind each figure of `desk.statements.BalanceSheet`; for its cash see `of_cash`."""

    loans: Filter
    kept_change: Filter
    external_loans: Filter
    savings: Filter
    social_fund: Filter
    brought_forward: Filter
    income: Filter
    expenses: Filter
    closed_cycles: Filter
    transfers: Filter


@dataclass(frozen=True, slots=True)
class OfMember:
    """Behind `desk.passbooks.Carried`: what one member saved since the last share-out, and owes."""

    savings: Filter
    social_fund: Filter
    principal_owed: Filter
    kept_change: Filter
    dues: Filter


def of_home(books: Books) -> OfHome:
    cycle = passbooks.cycle_of(books, None)
    return OfHome(
        box=of_cash(place=Place.BOX),
        bank=of_cash(place=Place.BANK),
        mobile=of_cash(place=Place.MOBILE),
        lent=Filter(account=Account.LOANS),
        social_fund=of_cash(fund=Fund.SOCIAL),
        saved=Filter(kinds=_SAVED, cycle_id=cycle.id, is_standing=True),
        dues=Filter(account=entries.DUES),
    )


def of_cash(fund: str = "", place: str = "", on: str = "") -> Filter:
    """Behind the cash of a fund, of a place, or of both; at the end of a day, or with all that is written."""
    return Filter(account=Account.CASH, fund=str(fund), place=str(place), until=on)


def of_balance_sheet(books: Books, on: str | None = None) -> OfBalanceSheet:
    """At the end of a day (today by default)."""
    day = on or books.today()
    known = postings.cycles(books.connection, books.group_id)
    shared = max((each.number for each in known if each.share_out and (each.closed_on or day) <= day), default=0)
    closed = tuple(each.id for each in known if each.number <= shared)
    still_open = tuple(each.id for each in known if each.number > shared)

    def of(account: str, cycles: tuple[int, ...] = ()) -> Filter:
        return Filter(account=account, cycle_ids=cycles, until=day)

    return OfBalanceSheet(
        loans=of(Account.LOANS),
        kept_change=of(Account.KEPT_CHANGE),
        external_loans=of(Account.EXTERNAL_LOANS),
        savings=of(Account.SAVINGS, still_open),
        social_fund=of(entries.SOCIAL_FUND_LEFT),
        brought_forward=of(Account.BROUGHT_FORWARD),
        income=of(Account.INCOME, still_open),
        expenses=of(Account.EXPENSES, still_open),
        closed_cycles=of(entries.CLOSED_CYCLES, closed),
        transfers=of(Account.TRANSFERS),
    )


def of_member(books: Books, member_id: int, *, cycle_id: int | None = None) -> OfMember:
    """In a cycle, the newest by default. Raises `Refused` (``cycle.unknown``)."""
    known = postings.cycles(books.connection, books.group_id)
    counting = tuple(passbooks.span(known, passbooks.cycle_of(books, cycle_id)))
    return OfMember(
        savings=Filter(account=Account.SAVINGS, member_id=member_id, cycle_ids=counting),
        social_fund=Filter(
            kind=ContributionKind.SOCIAL_FUND, member_id=member_id, cycle_ids=counting, is_standing=True
        ),
        principal_owed=Filter(account=Account.LOANS, member_id=member_id),
        kept_change=Filter(account=Account.KEPT_CHANGE, member_id=member_id),
        dues=Filter(account=entries.DUES, member_id=member_id),
    )
