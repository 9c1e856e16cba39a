"""What offices and kinds of groups are called. The books keep our word for a usual office, else what was typed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from savingsdesk.core.model import GroupKind


def offices() -> Mapping[str, str]:
    """The usual offices (DOMAIN.md §6), by the word that the books keep."""
    return {
        "chairperson": QCoreApplication.translate("offices", "Chairperson"),
        "secretary": QCoreApplication.translate("offices", "Secretary"),
        "treasurer": QCoreApplication.translate("offices", "Treasurer"),
        "box-keeper": QCoreApplication.translate("offices", "Box-keeper"),
        "money counter": QCoreApplication.translate("offices", "Money counter"),
        "key-holder": QCoreApplication.translate("offices", "Key-holder"),
    }


def office_name(office: str) -> str:
    return offices().get(office, office)


def kind_of_group(kind: GroupKind) -> str:
    return {
        GroupKind.VSLA: QCoreApplication.translate("founding", "Savings and loans, with shares"),
        GroupKind.ASCA: QCoreApplication.translate("founding", "Savings and loans, free amounts"),
        GroupKind.SHG: QCoreApplication.translate("founding", "Self-help group"),
        GroupKind.ROSCA: QCoreApplication.translate("founding", "Merry-go-round"),
        GroupKind.BURIAL: QCoreApplication.translate("founding", "Burial society"),
    }[kind]
