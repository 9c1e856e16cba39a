"""The lines of an opening as they are typed: one a member, a further one for a second loan; what is wrong is marked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from savingsdesk.core.errors import Failure, Refused
from savingsdesk.core.model import GroupKind, Member
from savingsdesk.core.money import Currency, parse_count
from savingsdesk.desk.opening_sheets import AMOUNTS, read_day
from savingsdesk.desk.openings import BadRow, MemberOpening, OpenLoan, Repaid
from savingsdesk.ui import figures, messages
from savingsdesk.ui.table import Column, Index, PagedModel

_LENDERS = frozenset({GroupKind.VSLA, GroupKind.ASCA, GroupKind.SHG})
_LOAN = ("principal", "issued_on", "term", "repaid")
# Which field of a refusal stands in which column.
_COLUMN_OF = {"amount": "principal", "loans": "repaid", "rate": "principal", "on": "issued_on", "period": "term"}


@dataclass(frozen=True, slots=True)
class Draft:
    """`texts` are what was typed, by column; `wrong` says what is wrong with a column."""

    id: int
    member_id: int
    number: int
    name: str
    texts: Mapping[str, str] = field(default_factory=dict)
    wrong: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        return not any(self.texts.values())


def columns_of(kind: GroupKind) -> list[str]:
    """The columns that mean something in a group of this kind, behind number and name."""
    saving = {GroupKind.VSLA: ["shares"], GroupKind.BURIAL: []}.get(kind, ["savings"])
    social = [] if kind is GroupKind.ROSCA else ["social_owed"]
    return [*saving, "kept_change", "fines_owed", *social, *(_LOAN if kind in _LENDERS else ())]


def titles(kind: GroupKind) -> dict[str, str]:
    """What stands above each column, in the table and in the template."""
    dues = QCoreApplication.translate("opening_lines", "Dues owed")
    return {
        "number": QCoreApplication.translate("opening_lines", "No"),
        "name": QCoreApplication.translate("opening_lines", "Name"),
        "shares": QCoreApplication.translate("opening_lines", "Shares"),
        "savings": QCoreApplication.translate("opening_lines", "Savings"),
        "kept_change": QCoreApplication.translate("opening_lines", "Change"),
        "fines_owed": QCoreApplication.translate("opening_lines", "Fines owed"),
        "social_owed": dues if kind is GroupKind.BURIAL else QCoreApplication.translate("opening_lines", "Fund owed"),
        "principal": QCoreApplication.translate("opening_lines", "Loan"),
        "issued_on": QCoreApplication.translate("opening_lines", "Given on"),
        "term": QCoreApplication.translate("opening_lines", "Term"),
        "repaid": QCoreApplication.translate("opening_lines", "Repaid"),
    }


def explanations() -> dict[str, str]:
    """One sentence for each column, for who asks what it means."""
    return {
        "shares": QCoreApplication.translate("opening_lines", "The stamps of this cycle in the passbook."),
        "savings": QCoreApplication.translate("opening_lines", "What the member has saved and not taken back."),
        "kept_change": QCoreApplication.translate("opening_lines", "Change that the group keeps for the member."),
        "fines_owed": QCoreApplication.translate("opening_lines", "Fines that are not paid yet."),
        "social_owed": QCoreApplication.translate("opening_lines", "Payments to the fund that were missed."),
        "principal": QCoreApplication.translate("opening_lines", "What was lent, without the service charge."),
        "issued_on": QCoreApplication.translate("opening_lines", "The day on which the loan was given."),
        "term": QCoreApplication.translate("opening_lines", "For how many months, or other periods, it was given."),
        "repaid": QCoreApplication.translate("opening_lines", "What was repaid so far, with the service charge."),
    }


class LinesModel(PagedModel[Draft]):
    """All members in the order of the register. `edited` says that a person changed a cell."""

    edited = Signal()

    def __init__(self, kind: GroupKind, currency: Currency, parent: QWidget) -> None:
        self._drafts: dict[int, Draft] = {}
        self._currency = currency
        self.keys = columns_of(kind)
        named = titles(kind)
        columns: list[Column[Draft]] = [
            Column("number", named["number"], lambda draft: figures.count_text(draft.number), "000", is_figure=True),
            Column("name", named["name"], lambda draft: draft.name, "Beatrice Nakato", stretches=True),
            *(self._column(key, named[key]) for key in self.keys),
        ]
        self._explained = explanations()
        super().__init__(columns, self._at, lambda draft: draft.id, parent)

    def _column(self, key: str, title: str) -> Column[Draft]:
        widest = {"shares": "000", "term": "00", "issued_on": figures.day_text("2026-11-28", "short")}
        return Column(
            key,
            title,
            lambda draft: _shown(draft, key),
            widest.get(key, "000,000" if self._currency.exponent == 0 else "00,000.00"),
            is_figure=True,
            tone=lambda draft: "red" if key in draft.wrong else "",
            spoken=lambda draft: draft.wrong.get(key) or draft.texts.get(key, ""),
        )

    @property
    def drafts(self) -> list[Draft]:
        return [self._drafts[each] for each in self.ids]

    def show_members(self, members: Iterable[Member]) -> None:
        """A line for each member; what was typed for one stays."""
        kept: dict[int, list[Draft]] = {}
        for draft in self._drafts.values():
            kept.setdefault(draft.member_id, []).append(draft)
        lines: list[Draft] = []
        for member in members:
            mine = kept.get(member.id) or [Draft(0, member.id, member.number, member.name)]
            lines += [replace(each, number=member.number, name=member.name) for each in mine]
        self._renumber(lines)

    def show_drafts(self, drafts: Iterable[Draft]) -> None:
        """These in place of what was there, such as what was typed before the panel was closed."""
        self._renumber(list(drafts))

    def add_line(self, row: int) -> int:
        """A further line for the member of this one, for a second loan; its place."""
        lines = self.drafts
        before = lines[row]
        lines.insert(row + 1, Draft(0, before.member_id, before.number, before.name))
        self._renumber(lines)
        self.edited.emit()
        return row + 1

    def put(self, row: int, key: str, text: str) -> None:
        """What a sheet has in a cell, unless that column is not of this kind of group."""
        draft = self.drafts[row]
        if key in self.keys:
            wrong = {name: said for name, said in draft.wrong.items() if name != key}
            self._change(replace(draft, texts={**draft.texts, key: self._tidied(key, text.strip())}, wrong=wrong))

    def mark(self, wrong: Mapping[int, Mapping[str, str]]) -> None:
        """What is wrong with each line, by its place; all other marks go."""
        for place, draft in enumerate(self.drafts):
            said = wrong.get(place, {})
            if dict(draft.wrong) != dict(said):
                self._change(replace(draft, wrong=said))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_open = index.isValid() and self.columns[index.column()].key in self.keys
        return flags | Qt.ItemFlag.ItemIsEditable if is_open else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and orientation is Qt.Orientation.Horizontal:
            return self._explained.get(self.columns[section].key)
        return super().headerData(section, orientation, role)

    def cell(self, row: Draft, column: Column[Draft], role: int) -> Any:
        if role == Qt.ItemDataRole.EditRole:
            return row.texts.get(column.key, "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.wrong.get(column.key)
        return super().cell(row, column, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        key = self.columns[index.column()].key
        if key not in self.keys:
            return False
        if self.drafts[index.row()].texts.get(key, "") != str(value).strip():
            self.put(index.row(), key, str(value))
            self.edited.emit()
        return True

    def read(self) -> tuple[list[MemberOpening], list[list[int]], dict[int, dict[str, str]]]:
        """What the lines say, the lines of each member by their places, and what could not be read.

        A cell that cannot be read counts as empty until it is mended: the good ones wait.
        """
        places: dict[int, list[int]] = {}
        for place, draft in enumerate(self.drafts):
            if not draft.is_empty:
                places.setdefault(draft.member_id, []).append(place)
        wrong: dict[int, dict[str, str]] = {}
        found: list[MemberOpening] = []
        for member_id, mine in places.items():
            lines = [self._read_line(place, wrong) for place in mine]
            found.append(MemberOpening(member_id, loans=tuple(loan for _, loan in lines if loan), **lines[0][0]))
            for place, (amounts, _) in list(zip(mine, lines, strict=True))[1:]:
                for key in amounts:
                    wrong.setdefault(place, {})[key] = messages.explain("opening.twice")
        return found, list(places.values()), wrong

    def _read_line(self, place: int, wrong: dict[int, dict[str, str]]) -> tuple[dict[str, int], OpenLoan | None]:
        draft = self.drafts[place]
        amounts: dict[str, int] = {}
        loan: dict[str, Any] = {}
        for key in self.keys:
            text = draft.texts.get(key, "")
            if not text:
                continue
            try:
                value = self._read(key, text)
            except Failure as failure:
                wrong.setdefault(place, {})[key] = messages.sentence(failure)
                continue
            if key in _LOAN:
                loan[key] = value
            elif isinstance(value, int):
                amounts[key] = value
        is_broken = bool(wrong.get(place, {}).keys() & set(_LOAN))
        if not loan or is_broken:
            return amounts, None
        for key in ("principal", "issued_on", "term"):
            if key not in loan:
                wrong.setdefault(place, {})[key] = messages.explain("opening.loan_incomplete")
                return amounts, None
        repaid = (Repaid("", loan["repaid"]),) if loan.get("repaid") else ()
        return amounts, OpenLoan(loan["principal"], loan["issued_on"], loan["term"], repaid)

    def _read(self, key: str, text: str) -> int | str:
        if key == "issued_on":
            return read_day(text)
        if key in ("shares", "term"):
            return parse_count(text.removesuffix(".0"), key)
        try:
            return figures.read_amount(text, self._currency)
        except Refused as refused:
            if refused.code == "amount.zero":
                return 0
            raise

    def _tidied(self, key: str, text: str) -> str:
        """An amount as amounts are written; what cannot be read stays as it was typed."""
        try:
            value = self._read(key, text) if text else ""
        except Failure:
            return text
        if key in ("issued_on", "shares", "term"):
            return str(value)
        return figures.amount_text(value, self._currency.code) if isinstance(value, int) else ""

    def _renumber(self, lines: Sequence[Draft]) -> None:
        self._drafts = {place: replace(draft, id=place) for place, draft in enumerate(lines, 1)}
        self._cache.clear()
        self.set_ids(list(self._drafts))
        self.refresh_all()

    def _change(self, draft: Draft) -> None:
        self._drafts[draft.id] = draft
        self.refresh_rows([draft.id])

    def _at(self, ids: Sequence[int]) -> list[Draft]:
        return [self._drafts[each] for each in ids if each in self._drafts]


def column_of(bad: BadRow) -> str:
    """The column in which a refusal of the desk is shown."""
    if bad.code == "opening.loan_later":
        return "issued_on"
    if bad.code in ("opening.repaid_day", "opening.repaid_too_much"):
        return "repaid"
    return bad.field if bad.field in AMOUNTS else _COLUMN_OF.get(bad.field, "name")


def drafts_of(
    lines: Sequence[MemberOpening], members: Mapping[int, Member], currency: Currency
) -> dict[int, list[dict[str, str]]]:
    """What was recorded, as the texts of each member's lines."""
    found: dict[int, list[dict[str, str]]] = {}
    for each in lines:
        if each.member_id not in members:
            continue
        first = {"shares": figures.count_text(each.shares) if each.shares else ""}
        for key in ("savings", "kept_change", "fines_owed", "social_owed"):
            amount = getattr(each, key)
            first[key] = figures.amount_text(amount, currency.code) if amount else ""
        rows = [first, *({} for _ in each.loans[1:])]
        for row, loan in zip(rows, each.loans, strict=False):
            repaid = sum(part.amount for part in loan.repaid)
            row |= {
                "principal": figures.amount_text(loan.principal, currency.code),
                "issued_on": loan.issued_on,
                "term": figures.count_text(loan.term),
                "repaid": figures.amount_text(repaid, currency.code) if repaid else "",
            }
        found[each.member_id] = rows
    return found


def _shown(draft: Draft, key: str) -> str:
    text = draft.texts.get(key, "")
    if key in draft.wrong:
        return QCoreApplication.translate("opening_lines", "! {text}").format(text=text).strip()
    if key == "issued_on" and text:
        try:
            return figures.day_text(read_day(text), "short")
        except Refused:
            return text
    return text
