"""What steps of a meeting and kinds of entries are called, in one place for every list that names them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from savingsdesk.core.model import GroupKind


def step_name(key: str) -> str:
    """A step, and a line of the box, as the group calls it: of several entries together."""
    return _steps().get(key) or _kinds().get(key, key)


def agenda_name(key: str, kind: GroupKind) -> str:
    """A step in the order of business of such a group."""
    match key:
        case "fine":
            return QCoreApplication.translate("kinds", "Fines, dues")
        case "loan":
            return QCoreApplication.translate("kinds", "New loans")
        case "payout" if kind is GroupKind.ROSCA:
            return QCoreApplication.translate("kinds", "Pot, costs")
        case "payout" if kind is GroupKind.BURIAL:
            return QCoreApplication.translate("kinds", "Claims, costs")
        case "payout":
            return QCoreApplication.translate("kinds", "Grants, costs")
    return step_name(key)


def kind_name(kind: str) -> str:
    """What an entry is, in the singular or as the group says it."""
    return _kinds().get(kind) or _steps().get(kind, kind)


def _steps() -> Mapping[str, str]:
    return {
        "roll_call": QCoreApplication.translate("kinds", "Roll call"),
        "fine": QCoreApplication.translate("kinds", "Fines"),
        "social_fund": QCoreApplication.translate("kinds", "Social fund"),
        "shares": QCoreApplication.translate("kinds", "Shares"),
        "savings": QCoreApplication.translate("kinds", "Savings"),
        "repayment": QCoreApplication.translate("kinds", "Repayments"),
        "service_charge": QCoreApplication.translate("kinds", "Service charge"),
        "loan": QCoreApplication.translate("kinds", "Loans"),
        "payout": QCoreApplication.translate("kinds", "Money out"),
        "other_income": QCoreApplication.translate("kinds", "Other income"),
        "close": QCoreApplication.translate("kinds", "Count and close"),
    }


def _kinds() -> Mapping[str, str]:
    return {
        "fine": QCoreApplication.translate("kinds", "Fine"),
        "repayment": QCoreApplication.translate("kinds", "Repayment"),
        "service_charge": QCoreApplication.translate("kinds", "Service charge"),
        "write_off": QCoreApplication.translate("kinds", "Write-off"),
        "kept_change": QCoreApplication.translate("kinds", "Kept change"),
        "opening_balance": QCoreApplication.translate("kinds", "Opening balance"),
        "grant": QCoreApplication.translate("kinds", "Grant"),
        "bank_interest": QCoreApplication.translate("kinds", "Bank interest"),
        "external_loan": QCoreApplication.translate("kinds", "Loan to the group"),
        "surplus": QCoreApplication.translate("kinds", "Surplus"),
        "transfer": QCoreApplication.translate("kinds", "Transfer"),
        "loan": QCoreApplication.translate("kinds", "Loan"),
        "share_out": QCoreApplication.translate("kinds", "Share-out"),
        "social_grant": QCoreApplication.translate("kinds", "Social grant"),
        "withdrawal": QCoreApplication.translate("kinds", "Withdrawal"),
        "rotation": QCoreApplication.translate("kinds", "Turn"),
        "benefit": QCoreApplication.translate("kinds", "Benefit"),
        "expense": QCoreApplication.translate("kinds", "Expense"),
        "external_repayment": QCoreApplication.translate("kinds", "Loan paid back"),
        "external_charge": QCoreApplication.translate("kinds", "Loan charge paid"),
        "shortage": QCoreApplication.translate("kinds", "Shortage"),
    }
