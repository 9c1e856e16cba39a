"""The constitution in plain words: which settings a kind of group has, what they are called, what they say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from savingsdesk.core.constitution import Business, Constitution, Keyed, LeaverGets, Rhythm, SocialAtShareOut
from savingsdesk.core.loans import ChargeMethod, read_period
from savingsdesk.core.model import Fund, Group, GroupKind
from savingsdesk.core.rotation import Order
from savingsdesk.core.shareout import RemainderTo, Weights
from savingsdesk.ui import figures
from savingsdesk.ui.kinds import step_name

_SAVERS = frozenset({GroupKind.VSLA, GroupKind.ASCA, GroupKind.SHG})
_EVERY = frozenset(GroupKind)
_FIXED = frozenset({GroupKind.SHG, GroupKind.ROSCA})
_BURIAL = frozenset({GroupKind.BURIAL})


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the constitution that people change together."""

    key: str
    settings: tuple[str, ...]


# Which settings mean something in which kind of group (DOMAIN.md §1, §2), in the order in which they are read out.
_PARTS: tuple[tuple[str, tuple[tuple[str, frozenset[GroupKind]], ...]], ...] = (
    (
        "saving",
        (
            ("share_price", frozenset({GroupKind.VSLA})),
            ("most_shares", frozenset({GroupKind.VSLA})),
            ("savings_amount", _FIXED),
            ("turn_order", frozenset({GroupKind.ROSCA})),
        ),
    ),
    ("meetings", (("rhythm", _EVERY), ("weekday", _EVERY), ("quorum", _EVERY), ("business", _EVERY))),
    (
        "social",
        (
            ("social_amount", _SAVERS | _BURIAL),
            ("social_missed_is_due", _SAVERS | _BURIAL),
            ("social_lends", _SAVERS),
            ("social_at_share_out", _SAVERS),
        ),
    ),
    ("benefits", (("benefits", _BURIAL), ("waiting_months", _BURIAL), ("lapse_after", _BURIAL))),
    (
        "loans",
        (
            ("loan_multiple", _SAVERS),
            ("longest_term", _SAVERS),
            ("charge_method", _SAVERS),
            ("charge_rate", _SAVERS),
            ("charge_period", _SAVERS),
            ("first_charge", _SAVERS),
            ("term_rates", _SAVERS),
            ("charge_comes_first", _SAVERS),
        ),
    ),
    ("fines", (("fines", _EVERY), ("fines_to", _SAVERS | _BURIAL))),
    ("keys", (("two_keys", _EVERY), ("payout_cap", _EVERY))),
    ("share_out", (("weights", _SAVERS), ("remainder_to", _SAVERS), ("leaver_gets", _SAVERS))),
    ("offices", (("office_months", _EVERY),)),
)


def parts(kind: GroupKind) -> list[Part]:
    """What groups of this kind agree on, in the order of reading."""
    found = [Part(key, tuple(name for name, kinds in settings if kind in kinds)) for key, settings in _PARTS]
    return [part for part in found if part.settings]


def part_name(key: str, kind: GroupKind) -> str:
    if key == "social" and kind is GroupKind.BURIAL:
        return QCoreApplication.translate("constitution", "Dues")
    if key == "saving" and kind is not GroupKind.VSLA:
        return QCoreApplication.translate("constitution", "Saving")
    names = {
        "saving": QCoreApplication.translate("constitution", "Shares"),
        "meetings": QCoreApplication.translate("constitution", "Meetings"),
        "social": QCoreApplication.translate("constitution", "Social fund"),
        "benefits": QCoreApplication.translate("constitution", "Benefits"),
        "loans": QCoreApplication.translate("constitution", "Loans"),
        "fines": QCoreApplication.translate("constitution", "Fines"),
        "keys": QCoreApplication.translate("constitution", "Two keys"),
        "share_out": QCoreApplication.translate("constitution", "Share-out and leavers"),
        "offices": QCoreApplication.translate("constitution", "Offices"),
    }
    return names[key]


def setting_name(name: str, kind: GroupKind) -> str:
    if name == "social_amount" and kind is GroupKind.BURIAL:
        return QCoreApplication.translate("constitution", "Dues a meeting")
    if name == "savings_amount" and kind is GroupKind.ROSCA:
        return QCoreApplication.translate("constitution", "Each pays in a meeting")
    return _names()[name]


def _names() -> Mapping[str, str]:
    return {
        "share_price": QCoreApplication.translate("constitution", "Price of a share"),
        "most_shares": QCoreApplication.translate("constitution", "Most shares a meeting"),
        "savings_amount": QCoreApplication.translate("constitution", "Each saves in a meeting"),
        "turn_order": QCoreApplication.translate("constitution", "Order of the turns"),
        "rhythm": QCoreApplication.translate("constitution", "How often"),
        "weekday": QCoreApplication.translate("constitution", "Day of the week"),
        "quorum": QCoreApplication.translate("constitution", "Who must be there"),
        "business": QCoreApplication.translate("constitution", "Order of business"),
        "social_amount": QCoreApplication.translate("constitution", "Each pays in a meeting"),
        "social_missed_is_due": QCoreApplication.translate("constitution", "A missed payment"),
        "social_lends": QCoreApplication.translate("constitution", "Loans from the social fund"),
        "social_at_share_out": QCoreApplication.translate("constitution", "At the share-out"),
        "benefits": QCoreApplication.translate("constitution", "What is paid"),
        "waiting_months": QCoreApplication.translate("constitution", "Waiting time of a new member"),
        "lapse_after": QCoreApplication.translate("constitution", "Membership rests"),
        "loan_multiple": QCoreApplication.translate("constitution", "A member may borrow"),
        "longest_term": QCoreApplication.translate("constitution", "Longest time of a loan"),
        "charge_method": QCoreApplication.translate("constitution", "Service charge"),
        "charge_rate": QCoreApplication.translate("constitution", "Rate"),
        "charge_period": QCoreApplication.translate("constitution", "Charged for each"),
        "first_charge": QCoreApplication.translate("constitution", "First charge"),
        "term_rates": QCoreApplication.translate("constitution", "Charge by the time"),
        "charge_comes_first": QCoreApplication.translate("constitution", "A repayment pays first"),
        "fines": QCoreApplication.translate("constitution", "List of fines"),
        "fines_to": QCoreApplication.translate("constitution", "Fines go to"),
        "two_keys": QCoreApplication.translate("constitution", "A second officer signs"),
        "payout_cap": QCoreApplication.translate("constitution", "Payouts above"),
        "weights": QCoreApplication.translate("constitution", "Profit is shared by"),
        "remainder_to": QCoreApplication.translate("constitution", "What rounding leaves"),
        "leaver_gets": QCoreApplication.translate("constitution", "Who leaves early gets"),
        "office_months": QCoreApplication.translate("constitution", "Term of an office"),
    }


def choices(name: str) -> list[tuple[object, str]]:
    """The values of a setting that is chosen from a list, each in words; empty for settings that are typed."""
    return _CHOICES[name]() if name in _CHOICES else []


def _rhythms() -> list[tuple[object, str]]:
    return [
        (Rhythm.WEEKLY, QCoreApplication.translate("constitution", "every week")),
        (Rhythm.FORTNIGHTLY, QCoreApplication.translate("constitution", "every two weeks")),
        (Rhythm.FOUR_WEEKLY, QCoreApplication.translate("constitution", "every four weeks")),
        (Rhythm.MONTHLY, QCoreApplication.translate("constitution", "every month")),
    ]


def _weekdays() -> list[tuple[object, str]]:
    return [(day, QLocale().dayName(day + 1)) for day in range(7)]


def _missed() -> list[tuple[object, str]]:
    return [
        (True, QCoreApplication.translate("constitution", "stands as a due until it is paid")),
        (False, QCoreApplication.translate("constitution", "is let go")),
    ]


def _lends() -> list[tuple[object, str]]:
    return [
        (False, QCoreApplication.translate("constitution", "not allowed")),
        (True, QCoreApplication.translate("constitution", "allowed")),
    ]


def _at_share_out() -> list[tuple[object, str]]:
    return [
        (SocialAtShareOut.CARRY, QCoreApplication.translate("constitution", "stays with the group")),
        (SocialAtShareOut.SPLIT, QCoreApplication.translate("constitution", "is shared, the same to everyone")),
    ]


def _methods() -> list[tuple[object, str]]:
    return [
        (ChargeMethod.FLAT, QCoreApplication.translate("constitution", "on the whole loan, until its time ends")),
        (
            ChargeMethod.FLAT_REPEATING,
            QCoreApplication.translate("constitution", "on the whole loan, until it is repaid"),
        ),
        (ChargeMethod.DECLINING, QCoreApplication.translate("constitution", "on what is still owed")),
        (ChargeMethod.UPFRONT, QCoreApplication.translate("constitution", "paid when the loan is given")),
        (ChargeMethod.ONE_OFF, QCoreApplication.translate("constitution", "once, by the time of the loan")),
    ]


def _periods() -> list[tuple[object, str]]:
    return [(text, period_words(text)) for text in ("month", "weeks:1", "weeks:2", "weeks:4", "months:3")]


def period_words(text: str) -> str:
    period = read_period(text)
    if period.weeks:
        return _weeks(period.weeks)
    return _months(period.months)


def _first() -> list[tuple[object, str]]:
    return [
        (True, QCoreApplication.translate("constitution", "the service charge, then the loan")),
        (False, QCoreApplication.translate("constitution", "the loan, then the service charge")),
    ]


def _funds() -> list[tuple[object, str]]:
    return [
        (Fund.LOAN, QCoreApplication.translate("constitution", "the loan fund")),
        (Fund.SOCIAL, QCoreApplication.translate("constitution", "the social fund")),
    ]


def _weights() -> list[tuple[object, str]]:
    return [
        (Weights.SHARES, QCoreApplication.translate("constitution", "shares")),
        (Weights.SAVINGS, QCoreApplication.translate("constitution", "savings")),
        (Weights.TIME_WEIGHTED, QCoreApplication.translate("constitution", "savings and how long they lay there")),
        (Weights.EQUAL, QCoreApplication.translate("constitution", "the same to everyone")),
    ]


def _remainders() -> list[tuple[object, str]]:
    return [
        (RemainderTo.LOAN_FUND, QCoreApplication.translate("constitution", "goes to the next cycle")),
        (RemainderTo.SOCIAL_FUND, QCoreApplication.translate("constitution", "goes to the social fund")),
        (RemainderTo.LARGEST, QCoreApplication.translate("constitution", "goes to who lost most by rounding")),
    ]


def _leavers() -> list[tuple[object, str]]:
    return [
        (LeaverGets.SAVINGS, QCoreApplication.translate("constitution", "the own savings")),
        (LeaverGets.SAVINGS_AND_PROFIT, QCoreApplication.translate("constitution", "the own savings with the profit")),
    ]


def _orders() -> list[tuple[object, str]]:
    return [
        (Order.FIXED, QCoreApplication.translate("constitution", "fixed")),
        (Order.DRAWN, QCoreApplication.translate("constitution", "drawn by lot")),
        (Order.NEED, QCoreApplication.translate("constitution", "by need, decided in each round")),
        (Order.AUCTION, QCoreApplication.translate("constitution", "by auction in each round")),
    ]


def keyed() -> list[tuple[Keyed, str]]:
    """What a second officer's key can be asked for."""
    return [
        (Keyed.OPENING, QCoreApplication.translate("constitution", "opening the box")),
        (Keyed.DIFFERENCE, QCoreApplication.translate("constitution", "a difference in the cash")),
        (Keyed.CORRECTION, QCoreApplication.translate("constitution", "a correction of a closed meeting")),
        (Keyed.PAYOUT, QCoreApplication.translate("constitution", "a payout above the amount below")),
        (Keyed.SHARE_OUT, QCoreApplication.translate("constitution", "the share-out")),
        (Keyed.HAND_OVER, QCoreApplication.translate("constitution", "handing over an office")),
    ]


_CHOICES = {
    "turn_order": _orders,
    "rhythm": _rhythms,
    "weekday": _weekdays,
    "social_missed_is_due": _missed,
    "social_lends": _lends,
    "social_at_share_out": _at_share_out,
    "charge_method": _methods,
    "charge_period": _periods,
    "charge_comes_first": _first,
    "fines_to": _funds,
    "weights": _weights,
    "remainder_to": _remainders,
    "leaver_gets": _leavers,
}


def value_text(name: str, agreed: Constitution, group: Group) -> str:
    """What a setting says, as a member would say it; empty where it says nothing in this constitution."""
    value = getattr(agreed, name)
    if name == "charge_period":
        return "" if agreed.charge_method is ChargeMethod.ONE_OFF else period_words(value)
    if name in _CHOICES:
        return next((text for choice, text in choices(name) if choice == value), str(value))
    if name in _AMOUNTS:
        return figures.money_text(value, group.currency) if value else _nothing(name)
    if name in _LISTS:
        return "\n".join(_lines(name, agreed, group)) or _nothing(name)
    if name in _OF_LOANS:
        return _loan_text(name, agreed)
    if not value:
        return _nothing(name)
    if name in ("waiting_months", "office_months"):
        return _months(value)
    return value if isinstance(value, str) else _count_text(name, value)


_AMOUNTS = frozenset({"share_price", "savings_amount", "social_amount", "payout_cap"})
_LISTS = frozenset({"business", "fines", "benefits", "two_keys"})
_OF_LOANS = frozenset({"longest_term", "charge_rate", "first_charge", "term_rates"})


def _nothing(name: str) -> str:
    """What an empty setting says."""
    words = {
        "payout_cap": QCoreApplication.translate("constitution", "every payout"),
        "two_keys": QCoreApplication.translate("constitution", "never"),
        "lapse_after": QCoreApplication.translate("constitution", "never"),
        "office_months": QCoreApplication.translate("constitution", "without an end"),
        "loan_multiple": QCoreApplication.translate("constitution", "as the group decides"),
        "quorum": QCoreApplication.translate("constitution", "not written down"),
        "fines": QCoreApplication.translate("constitution", "none written down"),
        "benefits": QCoreApplication.translate("constitution", "none written down"),
    }
    return words.get(name) or QCoreApplication.translate("constitution", "none")


def _lines(name: str, agreed: Constitution, group: Group) -> list[str]:
    if name == "business":
        return [step_name(business_step(each, group.kind)) for each in agreed.business]
    if name == "two_keys":
        return [text for key, text in keyed() if key in agreed.two_keys]
    line = QCoreApplication.translate("constitution", "{name}: {amount}")
    named = agreed.fines if name == "fines" else agreed.benefits
    return [line.format(name=each.name, amount=figures.money_text(each.amount, group.currency)) for each in named]


def _loan_text(name: str, agreed: Constitution) -> str:
    is_by_term = agreed.charge_method is ChargeMethod.ONE_OFF and bool(agreed.term_rates)
    match name:
        case "longest_term":
            return term_words(agreed.longest_term, agreed.charge_period)
        case "charge_rate":
            return "" if is_by_term else figures.rate_text(agreed.charge_rate)
        case "term_rates":
            line = QCoreApplication.translate("constitution", "{time}: {rate}")
            rows = sorted(agreed.term_rates, key=lambda each: each.term) if is_by_term else []
            return "\n".join(
                line.format(time=term_words(each.term, agreed.charge_period), rate=figures.rate_text(each.rate))
                for each in rows
            )
    if agreed.charge_method is ChargeMethod.UPFRONT:
        return ""
    on_issue = QCoreApplication.translate("constitution", "on the day of the loan")
    words = QCoreApplication.translate("constitution", "{time} after the loan")
    time = term_words(agreed.first_charge, agreed.charge_period)
    return words.format(time=time) if agreed.first_charge else on_issue


def _count_text(name: str, count: int) -> str:
    if name == "lapse_after":
        return QCoreApplication.translate("constitution", "after %Ln missed due(s)", None, count)
    if name == "loan_multiple":
        return QCoreApplication.translate("constitution", "%Ln time(s) the own savings", None, count)
    return figures.count_text(count)


def _months(count: int) -> str:
    return QCoreApplication.translate("constitution", "%Ln month(s)", None, count)


def _weeks(count: int) -> str:
    return QCoreApplication.translate("constitution", "%Ln week(s)", None, count)


def term_words(count: int, period_text: str) -> str:
    """So many periods, in months or weeks."""
    period = read_period(period_text)
    if period.weeks:
        return _weeks(count * period.weeks)
    return _months(count * period.months)


def business_step(item: Business, kind: GroupKind) -> str:
    """The step of the agenda that stands for an item of the order of business."""
    if item is Business.SAVING:
        return "shares" if kind is GroupKind.VSLA else "savings"
    return str(item)


def business(kind: GroupKind) -> list[Business]:
    """The items that a group of this kind can have in its order of business."""
    lending = (Business.REPAYMENTS, Business.LOANS)
    left_out = {GroupKind.ROSCA: lending, GroupKind.BURIAL: (Business.SAVING, *lending)}
    return [each for each in Business if each not in left_out.get(kind, ())]
