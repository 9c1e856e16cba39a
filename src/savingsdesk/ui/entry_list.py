"""Lines of the books as a list: the model that every list of entries shares, and the pill of its last column."""

from __future__ import annotations

from functools import cache
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from savingsdesk.core.model import Entry, Status
from savingsdesk.desk import entries
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures, theme
from savingsdesk.ui.kinds import kind_name
from savingsdesk.ui.table import ROW_ROLE, Column, Index, PagedModel

_FONT = int(Qt.ItemDataRole.FontRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)


class EntriesModel(PagedModel[Entry]):
    """Lines of the books; those that were taken back are struck through, and say so to screen readers."""

    def __init__(self, books: Books, currency: str) -> None:
        self._currency = currency
        super().__init__(self._columns(), lambda ids: entries.rows(books, ids), lambda entry: entry.id)

    def _columns(self) -> list[Column[Entry]]:
        return [
            Column("when", QCoreApplication.translate("EntriesModel", "When"), _when, widest=_when_widest()),
            Column(
                "meeting",
                QCoreApplication.translate("EntriesModel", "Meeting"),
                _meeting,
                widest="000",
                is_figure=True,
                gives_way=True,
            ),
            Column(
                "member",
                QCoreApplication.translate("EntriesModel", "Member"),
                lambda entry: entry.member_name or entry.reason,
                widest="Beatrice Namutebi",
                stretches=True,
            ),
            Column(
                "what",
                QCoreApplication.translate("EntriesModel", "What"),
                what_text,
                widest=QCoreApplication.translate("EntriesModel", "{what}, corrected").format(
                    what=kind_name("service_charge")
                ),
            ),
            Column("amount", self._currency, self._amount, widest="−00,000,000", is_figure=True),
            Column(
                "status",
                QCoreApplication.translate("EntriesModel", "Where"),
                self._status,
                widest=QCoreApplication.translate("EntriesModel", "in the cloud") + "000",
            ),
            Column(
                "who",
                QCoreApplication.translate("EntriesModel", "Written by"),
                self._who,
                widest="Beatrice Nakato, laptop of it",
                gives_way=True,
            ),
        ]

    def cell(self, row: Entry, column: Column[Entry], role: int) -> Any:
        if row.is_taken_back:
            if role == Qt.ItemDataRole.ForegroundRole:
                return theme.current().colour("faint")
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{text}, taken back").format(text=column.text(row))
        if role == _TIP and column.key in ("what", "who"):
            return column.text(row)
        return super().cell(row, column, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _FONT and index.isValid() and self.columns[index.column()].key != "status":
            row = self.row(index.row())
            if row is not None and row.is_taken_back:
                font = QFont(theme.font("body"))
                font.setStrikeOut(True)
                return font
        return super().data(index, role)

    def _amount(self, entry: Entry) -> str:
        return figures.amount_text(entry.amount, self._currency)

    def _status(self, entry: Entry) -> str:
        return self.tr("in the cloud") if entry.status is Status.SYNCED else self.tr("waiting")

    def _who(self, entry: Entry) -> str:
        return self.tr("{person}, {laptop}").format(person=entry.recorded_by, laptop=entry.recorded_on_device)


def what_text(entry: Entry) -> str:
    """``5 shares`` or ``Fine``, and whether it corrects an entry or was corrected."""
    what = kind_name(entry.kind)
    if entry.shares:
        what = QCoreApplication.translate("EntriesModel", "%Ln share(s)", "", abs(entry.shares))
    if entry.entity == "due":
        return QCoreApplication.translate("EntriesModel", "{what}, charged").format(what=what)
    if entry.reverses is not None:
        return QCoreApplication.translate("EntriesModel", "{what}, correction").format(what=what)
    if entry.reversed_by is not None:
        return QCoreApplication.translate("EntriesModel", "{what}, corrected").format(what=what)
    return what


def _when(entry: Entry) -> str:
    return _moment(entry.date, entry.recorded_at)


def _when_widest() -> str:
    """A day and a time of as many signs as the language of this laptop needs at the most."""
    return _widest_in(QLocale().name())


@cache
def _widest_in(_locale: str) -> str:
    late = QDateTime.fromString("2026-11-28T22:58", Qt.DateFormat.ISODate).toMSecsSinceEpoch()
    return max((_moment(f"2026-{month:02}-28", late) for month in range(1, 13)), key=len)


def _moment(day: str, at_ms: int) -> str:
    return QCoreApplication.translate("books", "{day} {time}").format(
        day=figures.day_text(day, "short"), time=figures.time_text(at_ms)
    )


def _meeting(entry: Entry) -> str:
    return figures.count_text(entry.meeting_number) if entry.meeting_number is not None else ""


class StatusCell(QStyledItemDelegate):
    """The pill: amber while an entry waits for the cloud, green when it is there. Always with its word."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = cast("Entry | None", index.data(ROW_ROLE))
        if entry is None:
            return
        shown, font = theme.current(), theme.font("small")
        tone = "green" if entry.status is Status.SYNCED else "amber"
        metrics, text = QFontMetrics(font), str(index.data())
        pill = QRect(0, 0, metrics.horizontalAdvance(text) + 2 * theme.S + 2, metrics.height() + theme.XS)
        pill.moveTopLeft(option.rect.topLeft())
        pill.translate(theme.S, (option.rect.height() - pill.height()) // 2)
        pill = QStyle.visualRect(option.direction, option.rect, pill)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        painter.setPen(QPen(shown.colour(tone), shown.stroke))
        painter.setBrush(shown.colour(f"{tone}_soft"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
