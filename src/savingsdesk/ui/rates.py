"""Service charges in words: rates as they are typed and shown, how a charge grows, and how long a term is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QLineEdit

from savingsdesk.core.errors import Refused
from savingsdesk.core.loans import ChargeMethod, Period
from savingsdesk.core.money import Currency, parse_amount
from savingsdesk.ui import figures

_HUNDREDTHS = Currency("%", 2, 1, 0)  # basis points are hundredths of a percent


def rate_text(basis_points: int) -> str:
    """``10 %`` for 1,000 basis points, ``12.5 %`` for 1,250."""
    return QCoreApplication.translate("rates", "{rate} %", "a service charge").format(rate=_number(basis_points))


def length_text(period: Period, term: int) -> str:
    """How long so many periods are: ``3 months``, ``12 weeks``."""
    if period.weeks:
        return QCoreApplication.translate("rates", "%Ln week(s)", None, period.weeks * term)
    return QCoreApplication.translate("rates", "%Ln month(s)", None, period.months * term)


def method_name(method: ChargeMethod) -> str:
    """How a charge grows, in a few words."""
    return method_names()[method]


def method_names() -> Mapping[ChargeMethod, str]:
    return {
        ChargeMethod.FLAT: QCoreApplication.translate("rates", "On the sum lent, each period of the term"),
        ChargeMethod.FLAT_REPEATING: QCoreApplication.translate("rates", "On the sum lent, until it is repaid"),
        ChargeMethod.DECLINING: QCoreApplication.translate("rates", "On what is still owed"),
        ChargeMethod.UPFRONT: QCoreApplication.translate("rates", "Paid at once, when the loan is given"),
        ChargeMethod.ONE_OFF: QCoreApplication.translate("rates", "Once, for the whole term"),
    }


class RateEdit(QLineEdit):
    """A rate in percent as it is typed; `value()` reads it as basis points."""

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def value(self) -> int:
        """0 is a rate. Raises `Refused` on ``rate``, with the codes of `core.money.parse_amount`."""
        group, decimal = figures.separators()
        try:
            return parse_amount(self.text(), _HUNDREDTHS, group=group, decimal=decimal)
        except Refused as refused:
            if refused.code == "amount.zero":
                return 0
            raise Refused(refused.code, "rate", **refused.values) from None

    def set_value(self, basis_points: int) -> None:
        self.setText(_number(basis_points))


def _number(basis_points: int) -> str:
    whole, part = divmod(basis_points, 100)
    text = figures.count_text(whole)
    if part:
        digits = f"{part:02d}".rstrip("0")
        text += QLocale().decimalPoint() + "".join(QLocale().toString(int(digit)) for digit in digits)
    return text
