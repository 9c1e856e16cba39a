"""What a group agreed on (DOMAIN.md §2): every setting, its start value, and what is unusual about it.

A constitution is kept as canonical JSON in one row and never edited: a change is a further row with its date.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any

from savingsdesk.core.errors import Refused
from savingsdesk.core.loans import ChargeMethod, Period, read_period
from savingsdesk.core.model import Fund, GroupKind
from savingsdesk.core.money import MOST_MINOR
from savingsdesk.core.operations import MOST_TEXT, canonical
from savingsdesk.core.rotation import Order
from savingsdesk.core.shareout import RemainderTo, Weights

MOST_LINES = 12  # fines, benefits or charges by term
_MOST_RATE = 1_000_000  # basis points a period: a rate of 10,000 % is a slip of the finger
_MOST_COUNT = 10_000
_USUAL_RATE = range(100, 2_001)  # basis points a month; outside of it the program asks (DOMAIN.md §2)
_LONGEST_NAME = 40
_LONGEST_QUORUM = 200


class Rhythm(StrEnum):
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    FOUR_WEEKLY = "four_weekly"
    MONTHLY = "monthly"


class Business(StrEnum):
    """The items of the order of business between roll call and count (DOMAIN.md §3)."""

    FINES = "fine"
    SOCIAL_FUND = "social_fund"
    SAVING = "saving"
    REPAYMENTS = "repayment"
    LOANS = "loan"
    MONEY_OUT = "payout"


class Keyed(StrEnum):
    """What a second officer's key can be asked for."""

    OPENING = "opening"
    DIFFERENCE = "difference"
    CORRECTION = "correction"
    PAYOUT = "payout"
    SHARE_OUT = "share_out"
    HAND_OVER = "hand_over"


class SocialAtShareOut(StrEnum):
    CARRY = "carry"
    SPLIT = "split_equally"


class LeaverGets(StrEnum):
    """What a member who leaves before the share-out takes along, after what is owed."""

    SAVINGS = "savings"
    SAVINGS_AND_PROFIT = "savings_and_profit"


@dataclass(frozen=True, slots=True)
class Named:
    """A fine or a benefit with its amount in minor units."""

    name: str
    amount: int


@dataclass(frozen=True, slots=True)
class TermRate:
    """The one charge for a loan of so many periods, in basis points."""

    term: int
    rate: int


@dataclass(frozen=True, slots=True)
class Constitution:
    """Money in minor units, rates in basis points. `weekday` counts from Monday = 0.

    `savings_amount` is the fixed saving of a meeting where there is one (SHG, merry-go-round), `social_amount` the
    contribution to the social fund, in a burial society the dues; 0 means none. `payout_cap` is the amount above which
    a payout is `Keyed.PAYOUT`.
    """

    share_price: int
    most_shares: int = 5
    savings_amount: int = 0
    rhythm: Rhythm = Rhythm.WEEKLY
    weekday: int = 3
    business: tuple[Business, ...] = tuple(Business)
    quorum: str = ""

    social_amount: int = 0
    social_missed_is_due: bool = True
    social_lends: bool = False
    social_at_share_out: SocialAtShareOut = SocialAtShareOut.CARRY

    loan_multiple: int = 3
    longest_term: int = 3
    charge_method: ChargeMethod = ChargeMethod.FLAT
    charge_rate: int = 1_000
    charge_period: str = "month"
    first_charge: int = 1
    term_rates: tuple[TermRate, ...] = ()
    charge_comes_first: bool = True

    fines: tuple[Named, ...] = ()
    fines_to: Fund = Fund.LOAN

    two_keys: tuple[Keyed, ...] = (Keyed.DIFFERENCE, Keyed.CORRECTION, Keyed.PAYOUT, Keyed.SHARE_OUT, Keyed.HAND_OVER)
    payout_cap: int = 0

    weights: Weights = Weights.SHARES
    remainder_to: RemainderTo = RemainderTo.LOAN_FUND
    leaver_gets: LeaverGets = LeaverGets.SAVINGS

    office_months: int = 12
    turn_order: Order = Order.FIXED
    waiting_months: int = 0
    lapse_after: int = 0
    benefits: tuple[Named, ...] = ()

    @property
    def period(self) -> Period:
        return read_period(self.charge_period)

    def rate_for(self, term: int) -> int:
        """The charge in basis points for a loan of this term: of the whole term where there is one charge by term."""
        if self.charge_method is ChargeMethod.ONE_OFF:
            known = {each.term: each.rate for each in self.term_rates}
            return known.get(term, self.charge_rate)
        return self.charge_rate


_LISTS: Mapping[str, type[Named] | type[TermRate] | type[Business] | type[Keyed]] = {
    "business": Business,
    "fines": Named,
    "term_rates": TermRate,
    "two_keys": Keyed,
    "benefits": Named,
}


def start_values(kind: GroupKind, share_price: int, most_shares: int, social_amount: int) -> Constitution:
    """What a new group of this kind begins with; it changes what it does otherwise."""
    common = Constitution(share_price=share_price, most_shares=most_shares, social_amount=social_amount)
    match kind:
        case GroupKind.VSLA:
            return common
        case GroupKind.ASCA:
            return replace(common, weights=Weights.SAVINGS)
        case GroupKind.SHG:
            return replace(common, rhythm=Rhythm.MONTHLY, savings_amount=share_price, weights=Weights.SAVINGS)
        case GroupKind.ROSCA:
            business = (Business.FINES, Business.SAVING, Business.MONEY_OUT)
            return replace(common, savings_amount=share_price, business=business)
        case GroupKind.BURIAL:
            business = (Business.FINES, Business.SOCIAL_FUND, Business.MONEY_OUT)
            return replace(common, rhythm=Rhythm.MONTHLY, business=business, waiting_months=3, lapse_after=3)


def written(constitution: Constitution) -> str:
    """Canonical JSON of all that differs from the start values; `share_price` always stands.

    Raises `Refused` (``constitution.too_long``) when names make it longer than an operation may hold.
    """
    values = asdict(constitution)
    kept = {
        each.name: values[each.name]
        for each in fields(Constitution)
        if each.name == "share_price" or getattr(constitution, each.name) != each.default
    }
    text = canonical(kept).decode()
    if len(text) > MOST_TEXT:
        raise Refused("constitution.too_long", "fines")
    return text


@lru_cache(maxsize=64)  # the same few texts are asked for with each entry
def read(text: str) -> Constitution:
    """The constitution that `written` made; settings of a newer program are passed over.

    Raises `Refused` (``constitution.unreadable``) for anything else: a row of another laptop may hold any text.
    """
    try:
        content = json.loads(text)
        known = {each.name: each.default for each in fields(Constitution)}
        values = {name: _value(name, known[name], value) for name, value in content.items() if name in known}
        constitution = Constitution(**values)
        check(constitution)
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError, Refused) as error:
        raise Refused("constitution.unreadable") from error
    return constitution


def _value(name: str, default: object, value: Any) -> Any:
    made = _LISTS.get(name)
    if made is not None:
        if not isinstance(value, list):
            raise TypeError(name)
        items = tuple(made(**each) if isinstance(each, dict) else made(each) for each in value)  # type: ignore[call-arg]
        if not all(map(_is_plain, items)):
            raise TypeError(name)
        return items
    wanted = int if name == "share_price" else type(default)
    if isinstance(default, StrEnum):
        return wanted(value)  # type: ignore[call-arg]
    if type(value) is not wanted:
        raise TypeError(name)
    return value


def _is_plain(item: object) -> bool:
    match item:
        case Named(name, amount):
            return type(name) is str and type(amount) is int
        case TermRate(term, rate):
            return type(term) is int and type(rate) is int
        case _:
            return isinstance(item, StrEnum)


def check(constitution: Constitution) -> None:
    """Raises `Refused` naming the setting.

    Codes: ``setting.out_of_range``, ``setting.twice``, ``setting.too_many``, ``text.*``, ``period.unreadable``.
    """
    for name in ("share_price", "savings_amount", "social_amount", "payout_cap"):
        _within(constitution, name, 1 if name == "share_price" else 0, MOST_MINOR)
    for name, least, most in (
        ("most_shares", 1, _MOST_COUNT),
        ("weekday", 0, 6),
        ("loan_multiple", 0, _MOST_COUNT),
        ("longest_term", 1, 600),
        ("charge_rate", 0, _MOST_RATE),
        ("first_charge", 0, 600),
        ("office_months", 0, 1_200),
        ("waiting_months", 0, 1_200),
        ("lapse_after", 0, _MOST_COUNT),
    ):
        _within(constitution, name, least, most)
    if len(constitution.quorum) > _LONGEST_QUORUM:
        raise Refused("text.too_long", "quorum", most=_LONGEST_QUORUM)
    read_period(constitution.charge_period)
    _check_lists(constitution)


def _within(constitution: Constitution, name: str, least: int, most: int) -> None:
    value = getattr(constitution, name)
    if not least <= value <= most:
        raise Refused("setting.out_of_range", name, least=least, most=most)


def _check_lists(constitution: Constitution) -> None:
    for name in _LISTS:
        items = getattr(constitution, name)
        if len(items) > MOST_LINES:
            raise Refused("setting.too_many", name, most=MOST_LINES)
        if len({_told_apart_by(each) for each in items}) != len(items):
            raise Refused("setting.twice", name)
    for name in ("fines", "benefits"):
        for named in getattr(constitution, name):
            if not named.name.strip():
                raise Refused("text.empty", name)
            if len(named.name) > _LONGEST_NAME:
                raise Refused("text.too_long", name, most=_LONGEST_NAME)
            if not 0 < named.amount <= MOST_MINOR:
                raise Refused("setting.out_of_range", name, least=1, most=MOST_MINOR)
    for each in constitution.term_rates:
        if not (0 < each.term <= 600 and 0 <= each.rate <= _MOST_RATE):
            raise Refused("setting.out_of_range", "term_rates", least=0, most=_MOST_RATE)


def _told_apart_by(item: Named | TermRate | StrEnum) -> object:
    match item:
        case Named(name=name):
            return name
        case TermRate(term=term):
            return term
        case _:
            return item


def unusual(constitution: Constitution, cash_unit: int) -> list[str]:
    """The settings about which the program asks "is this right?", and no more (DOMAIN.md §2)."""
    asked: list[str] = []
    if constitution.share_price % cash_unit:
        asked.append("share_price")
    if constitution.charge_method is not ChargeMethod.ONE_OFF or not constitution.term_rates:
        if _monthly(constitution, constitution.charge_rate, 1) not in _USUAL_RATE:
            asked.append("charge_rate")
    elif any(_monthly(constitution, each.rate, each.term) not in _USUAL_RATE for each in constitution.term_rates):
        asked.append("term_rates")
    if constitution.most_shares > 5:
        asked.append("most_shares")
    if constitution.loan_multiple > 3:
        asked.append("loan_multiple")
    asked += [name for name in ("savings_amount", "social_amount") if getattr(constitution, name) % cash_unit]
    return asked


def _monthly(constitution: Constitution, rate: int, periods: int) -> int:
    """A rate for so many periods, in basis points for about a month."""
    period = constitution.period
    if period.months:
        return rate // (period.months * periods)
    return rate * 52 // (12 * period.weeks * periods)
