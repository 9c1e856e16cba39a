"""Money is an integer of the currency's minor unit; here are the currencies and the reading of typed amounts."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from savingsdesk.core.errors import Refused

MOST_MINOR = 10**15  # DOMAIN: amounts beyond this are refused; it leaves room for sums in 64 bits
MOST_COUNT = 10**6

_GROUPING_MARKS = "\u00a0\u202f\u2009'\u2019\u066c "
_MINUS_MARKS = "-+\u2212\u2010\u2013"


@dataclass(frozen=True, slots=True)
class Currency:
    """An ISO 4217 currency. `cash_unit` is the smallest coin in use, in minor units: a start value, groups may set it.

    `decimals` is how many digits after the point people write, which can be fewer than the ISO exponent.
    """

    code: str
    exponent: int
    cash_unit: int
    decimals: int


def _currency(code: str, exponent: int, cash_unit: int, decimals: int | None = None) -> Currency:
    return Currency(code, exponent, cash_unit, exponent if decimals is None else decimals)


CURRENCIES = {
    currency.code: currency
    for currency in (
        _currency("UGX", 0, 100),
        _currency("TZS", 2, 5000, 0),
        _currency("KES", 2, 100, 0),
        _currency("RWF", 0, 5),
        _currency("BIF", 0, 5),
        _currency("XOF", 0, 5),
        _currency("XAF", 0, 5),
        _currency("GNF", 0, 100),
        _currency("CDF", 2, 5000, 0),
        _currency("ETB", 2, 100),
        _currency("GHS", 2, 10),
        _currency("INR", 2, 100, 0),
        _currency("LRD", 2, 100),
        _currency("MGA", 2, 1000, 0),
        _currency("MWK", 2, 100, 0),
        _currency("MZN", 2, 100),
        _currency("NGN", 2, 500, 0),
        _currency("SLE", 2, 100),
        _currency("SOS", 2, 50000, 0),
        _currency("SSP", 2, 500, 0),
        _currency("ZMW", 2, 5),
        _currency("HTG", 2, 100),
        _currency("NPR", 2, 100, 0),
        _currency("BDT", 2, 100, 0),
        _currency("PHP", 2, 25),
        _currency("USD", 2, 1),
        _currency("EUR", 2, 1),
    )
}


def currency(code: str) -> Currency:
    """The currency of that ISO code. Raises `Refused` (``currency.unknown``)."""
    try:
        return CURRENCIES[code]
    except KeyError:
        raise Refused("currency.unknown", "currency", currency=code) from None


def parse_amount(text: str, currency: Currency, *, group: str = ",", decimal: str = ".") -> int:
    """The typed amount in minor units, greater than zero.

    Digits of every script are read; thousands may be grouped by `group`, a space or an apostrophe, by threes or,
    as in India, by twos before the last three. Raises `Refused` on the field ``amount``: ``amount.empty``,
    ``.letters``, ``.sign``, ``.grouping``, ``.decimals``, ``.zero``, ``.too_large``.
    """
    typed = _plain_digits(text)
    if not typed:
        raise Refused("amount.empty", "amount")
    if any(mark in typed for mark in _MINUS_MARKS):
        raise Refused("amount.sign", "amount", text=text)
    whole, mark, fraction = typed.partition(decimal)
    if _has_two_readings(whole, fraction, group + decimal):
        raise Refused("amount.grouping", "amount", text=text)
    whole = _without_grouping(whole, group, text)
    if (whole and not whole.isdecimal()) or (fraction and not fraction.isdecimal()) or not (whole or fraction):
        raise Refused("amount.letters", "amount", text=text)
    if mark and len(fraction.rstrip("0")) > currency.exponent:
        raise Refused("amount.decimals", "amount", text=text, most=currency.exponent)
    whole = whole.lstrip("0")
    if len(whole) > len(str(MOST_MINOR)):
        raise Refused("amount.too_large", "amount", most=MOST_MINOR)
    minor = int(whole or "0") * int(10**currency.exponent)
    minor += int(fraction[: currency.exponent].ljust(currency.exponent, "0") or "0")
    if minor == 0:
        raise Refused("amount.zero", "amount")
    if minor > MOST_MINOR:
        raise Refused("amount.too_large", "amount", most=MOST_MINOR)
    return minor


def parse_rate(text: str, *, decimal: str = ".") -> int:
    """A typed rate in percent, such as ``2.5``, in basis points; zero is none.

    Exact: two digits after the point, never a float. Raises `Refused` on ``charge_rate``: ``rate.empty``, ``.letters``,
    ``.decimals``, ``.sign``.
    """
    typed = _plain_digits(text).removesuffix("%").rstrip()
    if not typed:
        raise Refused("rate.empty", "charge_rate")
    if any(mark in typed for mark in _MINUS_MARKS):
        raise Refused("rate.sign", "charge_rate", text=text)
    whole, _, fraction = typed.partition(decimal)
    if not (whole + fraction).isdecimal() or len(whole) > len(str(MOST_COUNT)):
        raise Refused("rate.letters", "charge_rate", text=text)
    if len(fraction.rstrip("0")) > 2:
        raise Refused("rate.decimals", "charge_rate", text=text)
    return int(whole or "0") * 100 + int(fraction[:2].ljust(2, "0"))


def parse_count(text: str, field: str = "count") -> int:
    """A typed whole number from 0 to a million, such as a number of shares.

    Raises `Refused`: ``count.empty``, ``count.letters``, ``count.sign``, ``count.too_large``.
    """
    typed = _plain_digits(text)
    if not typed:
        raise Refused("count.empty", field)
    if any(mark in typed for mark in _MINUS_MARKS):
        raise Refused("count.sign", field, text=text)
    if not typed.isdecimal():
        raise Refused("count.letters", field, text=text)
    typed = typed.lstrip("0") or "0"
    if len(typed) > len(str(MOST_COUNT)) or int(typed) > MOST_COUNT:
        raise Refused("count.too_large", field, most=MOST_COUNT)
    return int(typed)


def round_down(amount: int, unit: int) -> int:
    """The largest multiple of the cash unit that is not above `amount`, in minor units."""
    return amount - amount % unit


def _plain_digits(text: str) -> str:
    """The text with every decimal digit, of whatever script, as 0 to 9."""
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in text.strip())


def _has_two_readings(whole: str, fraction: str, marks: str) -> bool:
    """Whether the digits after the point may have been meant as thousands: ``2.000``, ``1.000.000``, ``1.000,5``."""
    if re.fullmatch(r"\d{3}", fraction):
        return re.fullmatch(r"[1-9]\d{0,2}", whole) is not None
    return bool(fraction) and not fraction.isdecimal() and all(sign.isdecimal() or sign in marks for sign in fraction)


def _without_grouping(whole: str, group: str, text: str) -> str:
    marks = {mark for mark in whole if mark == group or mark in _GROUPING_MARKS}
    if not marks:
        return whole
    mark = re.escape(marks.pop())
    # No group begins with nothing: ``0,500`` may be half of one.
    if marks or not re.fullmatch(rf"[1-9]\d{{0,2}}({mark}\d{{3}})+|[1-9]\d?({mark}\d{{2}})+{mark}\d{{3}}", whole):
        code = (
            "amount.grouping"
            if re.fullmatch(rf"[\d{re.escape(group + _GROUPING_MARKS)}]+", whole)
            else "amount.letters"
        )
        raise Refused(code, "amount", text=text)
    return "".join(sign for sign in whole if sign.isdecimal())
