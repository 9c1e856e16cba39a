"""What funds, places of money and accounts are called, for every list and statement that names them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def fund_name(fund: str) -> str:
    return {
        "loan_fund": QCoreApplication.translate("accounts", "Loan fund"),
        "social_fund": QCoreApplication.translate("accounts", "Social fund"),
    }.get(fund, fund)


def place_name(place: str) -> str:
    return {
        "box": QCoreApplication.translate("accounts", "Box"),
        "bank": QCoreApplication.translate("accounts", "Bank"),
        "mobile": QCoreApplication.translate("accounts", "Mobile money"),
    }.get(place, place)


def cash_name(fund: str, place: str) -> str:
    """The money of a fund in a place."""
    return {
        ("loan_fund", "box"): QCoreApplication.translate("accounts", "Loan fund in the box"),
        ("loan_fund", "bank"): QCoreApplication.translate("accounts", "Loan fund at the bank"),
        ("loan_fund", "mobile"): QCoreApplication.translate("accounts", "Loan fund as mobile money"),
        ("social_fund", "box"): QCoreApplication.translate("accounts", "Social fund in the box"),
        ("social_fund", "bank"): QCoreApplication.translate("accounts", "Social fund at the bank"),
        ("social_fund", "mobile"): QCoreApplication.translate("accounts", "Social fund as mobile money"),
    }.get((fund, place), fund)


def account_name(account: str) -> str:
    return {
        "cash": QCoreApplication.translate("accounts", "Cash"),
        "loans": QCoreApplication.translate("accounts", "Loans to members"),
        "savings": QCoreApplication.translate("accounts", "Members' savings"),
        "social_fund": QCoreApplication.translate("accounts", "Social fund"),
        "kept_change": QCoreApplication.translate("accounts", "Change kept for members"),
        "external_loans": QCoreApplication.translate("accounts", "Loans to the group"),
        "brought_forward": QCoreApplication.translate("accounts", "Brought forward"),
        "income": QCoreApplication.translate("accounts", "Income"),
        "expenses": QCoreApplication.translate("accounts", "Expenses"),
        "share_out": QCoreApplication.translate("accounts", "Share-out"),
        "transfers": QCoreApplication.translate("accounts", "On the way between places"),
    }.get(account, account)
