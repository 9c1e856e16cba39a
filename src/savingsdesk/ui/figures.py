"""Figures, days and names as people of this locale write them, and typed amounts read back.

Nothing else turns minor units into text: money stays an integer until it is painted.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from savingsdesk.core.money import CURRENCIES, Currency, parse_amount, parse_rate

MINUS = "\u2212"
_ISOLATE, _END_OF_ISOLATE = "\u2066", "\u2069"  # from left to right
_RIGHT_TO_LEFT = 1  # Qt.LayoutDirection.RightToLeft, without loading ``Qt``


def amount_text(minor: int, currency: str) -> str:
    """``1,912,000``: grouped by locale, a real minus sign, no currency code (it stands once a column).

    Cents that nobody uses are left out, unless they are there.
    """
    known = CURRENCIES.get(currency) or Currency(currency, 0, 1, 0)
    whole, fraction = divmod(abs(minor), 10**known.exponent)
    shown = known.decimals
    if fraction % 10 ** (known.exponent - shown):
        shown = known.exponent
    text = count_text(whole)
    if shown:
        digits = f"{fraction:0{known.exponent}d}"[:shown]
        text += QLocale().decimalPoint() + "".join(_digit(each) for each in digits)
    return below_zero(text) if minor < 0 else text


def money_text(minor: int, currency: str) -> str:
    """``UGX 6,000``: an amount inside a sentence, with its currency. The space does not break."""
    return f"{currency}\u00a0{amount_text(minor, currency)}"


def rate_text(basis_points: int) -> str:
    """``10 %``, ``2.5 %``: a rate as the group says it. The space does not break."""
    return QCoreApplication.translate("figures", "{percent}\u00a0%").format(percent=percent_text(basis_points))


def percent_text(basis_points: int) -> str:
    """``2.5``: as it is typed, without the sign."""
    whole, fraction = divmod(basis_points, 100)
    digits = f"{fraction:02d}".rstrip("0")
    return count_text(whole) + (QLocale().decimalPoint() + "".join(map(_digit, digits)) if digits else "")


def read_rate(text: str) -> int:
    """What was typed in percent, in basis points. Raises `Refused` as `core.money.parse_rate`."""
    return parse_rate(text, decimal=separators()[1])


def count_text(number: int) -> str:
    """A whole number, grouped by locale."""
    return QLocale().toString(number) if number >= 0 else below_zero(QLocale().toString(-number))


def below_zero(text: str) -> str:
    """The number with its sign. From right to left both stand in an isolate, so that the sign is at the left of the
    number whatever is around it."""
    is_mirrored = QLocale().textDirection().value == _RIGHT_TO_LEFT
    return f"{_ISOLATE}{MINUS}{text}{_END_OF_ISOLATE}" if is_mirrored else MINUS + text


def read_amount(text: str, currency: Currency) -> int:
    """What was typed, in minor units, by the separators of the locale. Raises `Refused` as `parse_amount` does."""
    group, decimal = separators()
    return parse_amount(text, currency, group=group, decimal=decimal)


def separators() -> tuple[str, str]:
    """The signs between thousands and before the fraction: `group` and `decimal` of `core.money.parse_amount`."""
    locale = QLocale()
    return locale.groupSeparator(), locale.decimalPoint()


def day_text(iso: str, form: str = "long") -> str:
    """``long``: Thursday 26 November · ``full``: with the year · ``short``: 26 Nov 2026 · ``weekday``: Thursday ·
    ``month``: November 2026.

    The order of the parts belongs to the language and is therefore a translated text.
    """
    day = QDate.fromString(iso, "yyyy-MM-dd")
    if not day.isValid():
        return iso
    forms = {
        "long": QCoreApplication.translate("figures", "dddd d MMMM", "a day of this year"),
        "full": QCoreApplication.translate("figures", "dddd d MMMM yyyy", "a day with its year"),
        "short": QCoreApplication.translate("figures", "d MMM yyyy", "a day in a table"),
        "weekday": "dddd",
        "month": QCoreApplication.translate("figures", "MMMM yyyy", "a month in a table"),
    }
    return QLocale().toString(day, forms[form])


def time_text(ms: int) -> str:
    """The time of day of a moment (milliseconds since 1970 UTC), on this laptop's clock: ``14:05``."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(ms).time(), QLocale.FormatType.ShortFormat)


def moment_text(ms: int, now_ms: int) -> str:
    """``today 14:05``, ``Tuesday 14:05`` within the last six days, ``3 Nov 2026 14:05`` before that."""
    then, now = QDateTime.fromMSecsSinceEpoch(ms), QDateTime.fromMSecsSinceEpoch(now_ms)
    days = then.date().daysTo(now.date())
    iso = then.date().toString("yyyy-MM-dd")
    if days == 0:
        return QCoreApplication.translate("figures", "today {time}").format(time=time_text(ms))
    form = "weekday" if 0 < days < 7 else "short"
    return QCoreApplication.translate("figures", "{day} {time}").format(day=day_text(iso, form), time=time_text(ms))


def initials(name: str) -> str:
    """``AW`` for Amina Wanjiru; one letter where a script has no capitals, because two would join into a word."""
    words = [word for word in name.split() if word[0].isalpha()]
    if not words:
        return name.strip()[:1]
    first = words[0][0]
    if first.lower() == first.upper() or len(words) == 1:
        return first.upper()
    return first.upper() + words[-1][0].upper()


def _digit(ascii_digit: str) -> str:
    return QLocale().toString(int(ascii_digit))
