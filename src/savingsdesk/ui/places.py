"""What the funds, the places of money, and the balances of the books are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from savingsdesk.core.model import Fund, Place


def fund_name(fund: str) -> str:
    names = {
        Fund.LOAN: QCoreApplication.translate("places", "Loan fund"),
        Fund.SOCIAL: QCoreApplication.translate("places", "Social fund"),
    }
    return names.get(Fund(fund), fund) if fund in tuple(Fund) else fund


def place_name(place: str) -> str:
    names = {
        Place.BOX: QCoreApplication.translate("places", "Box"),
        Place.BANK: QCoreApplication.translate("places", "Bank"),
        Place.MOBILE: QCoreApplication.translate("places", "Mobile money"),
    }
    return names.get(Place(place), place) if place in tuple(Place) else place


def cash_name(fund: str, place: str) -> str:
    """``Loan fund in the box``: money of one fund in one place, as a whole sentence of its own."""
    names = {
        (Fund.LOAN, Place.BOX): QCoreApplication.translate("places", "Loan fund in the box"),
        (Fund.LOAN, Place.BANK): QCoreApplication.translate("places", "Loan fund in the bank"),
        (Fund.LOAN, Place.MOBILE): QCoreApplication.translate("places", "Loan fund in mobile money"),
        (Fund.SOCIAL, Place.BOX): QCoreApplication.translate("places", "Social fund in the box"),
        (Fund.SOCIAL, Place.BANK): QCoreApplication.translate("places", "Social fund in the bank"),
        (Fund.SOCIAL, Place.MOBILE): QCoreApplication.translate("places", "Social fund in mobile money"),
    }
    return next((name for key, name in names.items() if key == (fund, place)), place_name(place))


def balance_name(what: str, name: str, place: str) -> str:
    """A balance that a correction touches, as `desk.effects.Change` tells it."""
    if what == "cash":
        return cash_name(name, place)
    names = {
        "savings": QCoreApplication.translate("places", "Savings of {name}"),
        "shares": QCoreApplication.translate("places", "Shares of {name}"),
        "kept_change": QCoreApplication.translate("places", "Change kept for {name}"),
        "loan": QCoreApplication.translate("places", "Loan that {name} owes"),
        "due": QCoreApplication.translate("places", "Due that {name} owes"),
        "external_loan": QCoreApplication.translate("places", "Loan that the group owes"),
    }
    return names.get(what, what).format(name=name)
