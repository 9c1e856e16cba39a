"""The table of an opening: typing opens a cell, Tab goes to the next one, Enter to the one below; blocks are pasted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from savingsdesk.ui import theme
from savingsdesk.ui.opening_lines import LinesModel
from savingsdesk.ui.table import TRAILING, Index, Table

_NAME = 1  # the column


class OpeningGrid(Table):
    """`pasted` carries text of more than one cell."""

    pasted = Signal(str)

    def __init__(self, model: LinesModel) -> None:
        self._lines = model
        super().__init__(model, QCoreApplication.translate("opening_lines", "Balances of the members"))
        self.set_empty_text(QCoreApplication.translate("opening_lines", "Write down the members first, in Members."))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._cells = _Cells(self)
        self._cells.pasted.connect(self.pasted)
        self.setItemDelegate(self._cells)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room_for_names()

    def fit(self) -> None:
        super().fit()
        self._make_room_for_names()

    def _make_room_for_names(self) -> None:
        """Names are read to the end: where the text is large the table scrolls sideways, and they stay whole."""
        header = self.horizontalHeader()
        others = sum(header.sectionSize(place) for place in range(header.count()) if place != _NAME)
        least = QFontMetrics(theme.font("body")).horizontalAdvance(self._lines.columns[_NAME].widest) + 2 * theme.M
        is_narrow = others + least > self.viewport().width()
        mode = QHeaderView.ResizeMode.Fixed if is_narrow else QHeaderView.ResizeMode.Stretch
        if header.sectionResizeMode(_NAME) is not mode:
            header.setSectionResizeMode(_NAME, mode)
        if is_narrow:
            header.resizeSection(_NAME, least)

    def start_focus(self) -> None:
        """Puts the keyboard on the first cell, or on the one where it was."""
        index = self.currentIndex()
        if self._lines.rowCount() and not self._lines.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(self._lines.index(max(index.row(), 0), 2))
        self.setFocus()

    def stop_editing(self) -> None:
        editor = self.indexWidget(self.currentIndex())
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        index = self.currentIndex()
        by_enter = hint is QStyledItemDelegate.EndEditHint.SubmitModelCache
        super().closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint if by_enter else hint)
        if by_enter and index.isValid():
            self._go_down()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            if text.strip():
                self.pasted.emit(text)
            return
        if self.state() is not QAbstractItemView.State.EditingState and self.currentIndex().isValid():
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_down()
                return
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._lines.setData(self.currentIndex(), "")
                return
        super().keyPressEvent(event)

    def _go_down(self) -> None:
        index = self.currentIndex()
        below = self._lines.index(min(index.row() + 1, self._lines.rowCount() - 1), index.column())
        # The editor that is being closed still has the focus; the next cell has it when that is gone.
        QTimer.singleShot(0, self, lambda: self.setCurrentIndex(below))


class _Cells(QStyledItemDelegate):
    pasted = Signal(str)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        made = QLineEdit(parent)
        made.setFrame(False)
        made.setProperty("look", "cell")
        made.setAlignment(TRAILING)
        made.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return made

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(editor, QLineEdit):
            text = QGuiApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
            if "\n" in text.strip() or "\t" in text:
                self.pasted.emit(text)
                return True
        return super().eventFilter(editor, event)
