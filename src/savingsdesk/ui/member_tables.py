"""The lists of a member's page: what stands in the paper passbook, the loans, the dues, the ledger, and attendance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from savingsdesk.core.model import Account, GroupKind, Presence
from savingsdesk.desk.burials import Dependant
from savingsdesk.desk.dues import Due
from savingsdesk.desk.loan_book import LoanLine
from savingsdesk.desk.passbooks import Carried, LedgerLine, Passbook, Stamps
from savingsdesk.desk.standings import Attended
from savingsdesk.ui import figures, theme
from savingsdesk.ui.kinds import kind_name
from savingsdesk.ui.table import ROW_ROLE, Column, Index, PagedModel, widest_day

R = TypeVar("R")
_AMOUNT = "00,000,000"
_MOST_MEASURED = 60  # lines, the sums at their end among them
_MOST_DRAWN = 10  # stamps beside one another; more of them are a number


class RowsModel(PagedModel[tuple[int, R]], Generic[R]):
    """A short list that was read as a whole; a row's id is its place."""

    def __init__(self, columns: Sequence[Column[tuple[int, R]]]) -> None:
        self._rows: Sequence[R] = ()
        super().__init__(columns, self._of, lambda row: row[0])

    def show_rows(self, rows: Sequence[R]) -> None:
        self._rows = rows
        self.set_ids(range(len(rows)))
        self.refresh_all()

    def value(self, place: int) -> R | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def _of(self, ids: Sequence[int]) -> list[tuple[int, R]]:
        return [(place, self._rows[place]) for place in ids if place < len(self._rows)]


def _column(
    key: str,
    title: str,
    text: Callable[[R], str],
    widest: str = "",
    *,
    stretches: bool = False,
    is_figure: bool = False,
    gives_way: bool = False,
    tone: Callable[[R], str] | None = None,
) -> Column[tuple[int, R]]:
    return Column(
        key,
        title,
        lambda row: text(row[1]),
        widest,
        stretches=stretches,
        is_figure=is_figure,
        gives_way=gives_way,
        tone=None if tone is None else (lambda row: tone(row[1])),
    )


@dataclass(frozen=True, slots=True)
class PassbookRow:
    """A line of the paper passbook: a meeting or a day between meetings; `name` for what was carried in and the sums.

    `most` is how many stamps a meeting has room for; 0 where the group saves in amounts.
    """

    name: str
    date: str
    number: int | None
    stamps: Stamps
    carried: Carried
    most: int

    @property
    def is_meeting(self) -> bool:
        return not self.name

    @property
    def owes(self) -> int:
        return self.carried.principal_owed + self.carried.dues


def passbook_rows(book: Passbook, most: int) -> list[PassbookRow]:
    """What was carried in, a line for each sitting, and all of the cycle together."""
    rows: list[PassbookRow] = []
    if book.opening != Carried():
        carried = QCoreApplication.translate("member_tables", "Carried over")
        rows.append(PassbookRow(carried, book.cycle.opened_on, None, Stamps(), book.opening, most))
    rows += [PassbookRow("", line.date, line.meeting_number, line.stamps, line.carried, most) for line in book.lines]
    if book.lines:
        together = QCoreApplication.translate("member_tables", "Together")
        rows.append(PassbookRow(together, "", None, book.total, book.closing, most))
    return rows


class PassbookModel(RowsModel[PassbookRow]):
    """The columns are those of the paper book of such a group: stamps or amounts, or the dues of a burial society."""

    def __init__(self, currency: str, kind: GroupKind) -> None:
        self._currency = currency
        translate = QCoreApplication.translate
        has_shares, saves = kind is GroupKind.VSLA, kind is not GroupKind.BURIAL
        columns: list[Column[tuple[int, PassbookRow]]] = [
            _column("meeting", translate("member_tables", "No"), _meeting_text, "000", is_figure=True),
            _column(
                "day",
                translate("member_tables", "Day"),
                lambda row: row.name or _day(row.date),
                widest_day(),
                stretches=not has_shares,
            ),
        ]
        if has_shares:
            columns.append(
                _column("stamps", translate("member_tables", "Stamps"), self._shares, "00000000", stretches=True)
            )
        elif saves:
            columns.append(self._sum("saved", translate("member_tables", "Savings"), lambda stamps: stamps.savings))
        columns += [
            self._sum("social", translate("member_tables", "Social fund"), lambda stamps: stamps.social_fund),
            self._sum("fines", translate("member_tables", "Fines"), lambda stamps: stamps.fines),
        ]
        if saves:
            columns += [
                self._sum("lent", translate("member_tables", "Loan"), lambda stamps: stamps.lent),
                self._sum("repaid", translate("member_tables", "Paid back"), lambda s: s.repaid + s.charges),
                self._carried("carried", translate("member_tables", "Saved"), lambda row: row.carried.savings),
            ]
        else:
            columns.append(self._sum("received", translate("member_tables", "Received"), lambda s: s.received))
        columns.append(self._carried("owes", translate("member_tables", "Owes"), lambda row: row.owes))
        super().__init__(columns)

    def show_rows(self, rows: Sequence[PassbookRow]) -> None:
        """Each figure gets the place that its longest one needs: nine columns have no room to spare."""
        self.columns = [
            replace(
                column,
                widest="0" + max((column.text((0, row)) for row in rows[-_MOST_MEASURED:]), key=len, default="0,000"),
            )
            if column.is_figure
            else column
            for column in self.columns
        ]
        super().show_rows(rows)

    def _sum(self, key: str, title: str, of: Callable[[Stamps], int]) -> Column[tuple[int, PassbookRow]]:
        return _column(key, title, lambda row: self._paid(of(row.stamps)), "−0,000,000", is_figure=True)

    def _carried(self, key: str, title: str, of: Callable[[PassbookRow], int]) -> Column[tuple[int, PassbookRow]]:
        return _column(
            key, title, lambda row: figures.amount_text(of(row), self._currency), "−0,000,000", is_figure=True
        )

    def _paid(self, amount: int) -> str:
        """An empty place says nothing, as on paper."""
        return figures.amount_text(amount, self._currency) if amount else ""

    def _shares(self, row: PassbookRow) -> str:
        return figures.count_text(row.stamps.shares) if row.stamps.shares else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.FontRole and index.isValid():
            row = self.value(index.row())
            return theme.font("body", bold=True) if row is not None and not row.is_meeting else None
        return super().data(index, role)


def _meeting_text(row: PassbookRow) -> str:
    return figures.count_text(row.number) if row.number is not None else ""


def _day(iso: str) -> str:
    return figures.day_text(iso, "short") if iso else ""


class StampsCell(QStyledItemDelegate):
    """The stamps of a meeting as they are pressed into the paper passbook: filled ones, and places left free."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = cast("tuple[int, PassbookRow] | None", index.data(ROW_ROLE))
        if found is None or not found[1].is_meeting or max(found[1].most, found[1].stamps.shares) > _MOST_DRAWN:
            super().paint(painter, option, index)
            return
        row, shown = found[1], theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        side = min(18 * theme.percent() // 100, option.rect.height() - theme.M)
        for place in range(max(row.most, row.stamps.shares)):
            left = option.rect.left() + theme.S + place * (side + theme.XS)
            stamp = QRect(left, option.rect.center().y() - side // 2, side, side)
            stamp = QStyle.visualRect(option.direction, option.rect, stamp)
            if place < row.stamps.shares:
                self._press(painter, stamp)
            else:
                painter.setPen(QPen(shown.colour("edge"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(stamp, 3, 3)
        if row.stamps.shares < 0:
            painter.setPen(shown.colour("text"))
            painter.drawText(option.rect.adjusted(theme.S, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()

    @staticmethod
    def _press(painter: QPainter, stamp: QRect) -> None:
        """A green stamp with a tick in it: not the colour alone says that it is there."""
        shown = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shown.colour("green"))
        painter.drawRoundedRect(stamp, 3, 3)
        painter.setPen(QPen(shown.colour("on_green"), 1.6 * stamp.width() / 18))
        x, y, unit = stamp.left(), stamp.top(), stamp.width() / 18
        painter.drawPolyline(
            [
                QPointF(x + 4.5 * unit, y + 9.5 * unit),
                QPointF(x + 7.5 * unit, y + 12.5 * unit),
                QPointF(x + 13.5 * unit, y + 5.5 * unit),
            ]
        )


class LoansModel(RowsModel[LoanLine]):
    def __init__(self, currency: str) -> None:
        def amount(of: Callable[[LoanLine], int]) -> Callable[[LoanLine], str]:
            return lambda line: figures.amount_text(of(line), currency)

        translate = QCoreApplication.translate
        super().__init__(
            [
                _column(
                    "day",
                    translate("member_tables", "Given on"),
                    lambda line: _day(line.terms.issued_on),
                    widest_day(),
                ),
                _column(
                    "lent",
                    translate("member_tables", "Loan"),
                    amount(lambda line: line.principal),
                    _AMOUNT,
                    is_figure=True,
                ),
                _column(
                    "cost",
                    translate("member_tables", "Charge so far"),
                    amount(lambda line: line.state.charged),
                    _AMOUNT,
                    is_figure=True,
                ),
                _column(
                    "paid",
                    translate("member_tables", "Paid back"),
                    amount(lambda line: line.state.principal_paid + line.state.charge_paid),
                    _AMOUNT,
                    is_figure=True,
                ),
                _column(
                    "owed",
                    translate("member_tables", "Owes"),
                    amount(lambda line: line.state.owed),
                    _AMOUNT,
                    is_figure=True,
                ),
                _column("due", translate("member_tables", "Due on"), lambda line: _day(line.due_on), widest_day()),
                _column(
                    "state",
                    translate("member_tables", "State"),
                    loan_state,
                    "000 days late",
                    stretches=True,
                    tone=_late,
                ),
            ]
        )


def loan_state(line: LoanLine) -> str:
    if line.is_overdue:
        return QCoreApplication.translate("member_tables", "%Ln day(s) late", "", line.days_late)
    if line.state.owed:
        return QCoreApplication.translate("member_tables", "being repaid")
    if not line.principal:
        return QCoreApplication.translate("member_tables", "reversed")
    return QCoreApplication.translate("member_tables", "repaid")


def _late(line: LoanLine) -> str:
    return "red" if line.is_overdue else ""


class DuesModel(RowsModel[Due]):
    def __init__(self, currency: str) -> None:
        def amount(of: Callable[[Due], int]) -> Callable[[Due], str]:
            return lambda due: figures.amount_text(of(due), currency)

        translate = QCoreApplication.translate
        super().__init__(
            [
                _column("day", translate("member_tables", "Day"), lambda due: _day(due.charged_on), widest_day()),
                _column("what", translate("member_tables", "What for"), due_text, "Missed payment", stretches=True),
                _column(
                    "amount",
                    translate("member_tables", "Charged"),
                    amount(lambda due: due.amount),
                    _AMOUNT,
                    is_figure=True,
                ),
                _column(
                    "paid", translate("member_tables", "Paid"), amount(lambda due: due.paid), _AMOUNT, is_figure=True
                ),
                _column(
                    "left", translate("member_tables", "Owes"), amount(lambda due: due.left), _AMOUNT, is_figure=True
                ),
                _column("state", translate("member_tables", "State"), _due_state, "let go: no money"),
            ]
        )


def due_text(due: Due) -> str:
    if due.name:
        return due.name
    names = {
        "fine": QCoreApplication.translate("member_tables", "Fine"),
        "social_fund": QCoreApplication.translate("member_tables", "Missed social fund"),
        "savings": QCoreApplication.translate("member_tables", "Missed savings"),
    }
    return names.get(due.kind, str(due.kind))


def _due_state(due: Due) -> str:
    names = {
        "standing": QCoreApplication.translate("member_tables", "unpaid"),
        "paid": QCoreApplication.translate("member_tables", "paid"),
        "waived": QCoreApplication.translate("member_tables", "let go"),
    }
    return names[due.status]


def account_name(account: str) -> str:
    names = {
        Account.SAVINGS: QCoreApplication.translate("member_tables", "Savings"),
        Account.LOANS: QCoreApplication.translate("member_tables", "Loans"),
        Account.SOCIAL_FUND: QCoreApplication.translate("member_tables", "Social fund"),
        Account.KEPT_CHANGE: QCoreApplication.translate("member_tables", "Kept change"),
        Account.INCOME: QCoreApplication.translate("member_tables", "Charges, fines and gifts"),
        Account.EXPENSES: QCoreApplication.translate("member_tables", "Given up by the group"),
        Account.SHARE_OUT: QCoreApplication.translate("member_tables", "Share-out"),
        Account.BROUGHT_FORWARD: QCoreApplication.translate("member_tables", "Brought forward"),
    }
    return next((name for key, name in names.items() if key == account), account)


class LedgerModel(RowsModel[LedgerLine]):
    """The newest first: what moved on which account, and how the account stands after it."""

    def __init__(self, currency: str) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            [
                _column("day", translate("member_tables", "Day"), lambda line: _day(line.posting.date), widest_day()),
                _column("meeting", translate("member_tables", "Meeting"), _ledger_meeting, "000", is_figure=True),
                _column(
                    "what",
                    translate("member_tables", "What"),
                    lambda line: kind_name(line.posting.kind),
                    "Service charge",
                ),
                _column(
                    "account",
                    translate("member_tables", "Account"),
                    lambda line: account_name(line.posting.account),
                    "Charges, fines and gifts",
                    stretches=True,
                ),
                _column(
                    "amount",
                    translate("member_tables", "Amount"),
                    lambda line: figures.amount_text(line.posting.debit or line.posting.credit, currency),
                    _AMOUNT,
                    is_figure=True,
                ),
                _column(
                    "balance",
                    translate("member_tables", "Stands at"),
                    lambda line: figures.amount_text(line.balance, currency),
                    _AMOUNT,
                    is_figure=True,
                ),
            ]
        )


def _ledger_meeting(line: LedgerLine) -> str:
    number = line.posting.meeting_number
    return figures.count_text(number) if number is not None else ""


class AttendanceModel(RowsModel[Attended]):
    def __init__(self) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            [
                _column(
                    "meeting",
                    translate("member_tables", "Meeting"),
                    lambda each: figures.count_text(each.number),
                    "000",
                    is_figure=True,
                ),
                _column(
                    "day",
                    translate("member_tables", "Day"),
                    lambda each: figures.day_text(each.held_on, "full"),
                    "Wednesday 28 September 2026",
                ),
                _column(
                    "there",
                    translate("member_tables", "There"),
                    presence_text,
                    "sent the money",
                    stretches=True,
                    tone=_away,
                ),
            ]
        )


def presence_text(each: Attended) -> str:
    names = {
        Presence.PRESENT: QCoreApplication.translate("member_tables", "present"),
        Presence.LATE: QCoreApplication.translate("member_tables", "late"),
        Presence.REPRESENTED: QCoreApplication.translate("member_tables", "sent the money"),
        Presence.EXCUSED: QCoreApplication.translate("member_tables", "excused"),
        Presence.ABSENT: QCoreApplication.translate("member_tables", "absent"),
    }
    return names[each.presence] if each.presence else QCoreApplication.translate("member_tables", "not marked")


def _away(each: Attended) -> str:
    return "red" if each.presence is Presence.ABSENT else ""


class DependantsModel(RowsModel[Dependant]):
    def __init__(self) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            [
                _column(
                    "name",
                    translate("member_tables", "Name"),
                    lambda each: each.name,
                    "Beatrice Namutebi",
                    stretches=True,
                ),
                _column("relation", translate("member_tables", "Relation"), lambda each: each.relation, "grandmother"),
                _column(
                    "since",
                    translate("member_tables", "Listed on"),
                    lambda each: _day(each.listed_on),
                    widest_day(),
                ),
                _column("until", translate("member_tables", "Covered until"), _until, widest_day()),
            ]
        )


def _until(each: Dependant) -> str:
    return _day(each.ended_on) if each.ended_on else QCoreApplication.translate("member_tables", "covered")
