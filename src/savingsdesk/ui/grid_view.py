"""The grid that people type into: keys, clicks, the way of the cursor. What is recorded is the model's matter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from savingsdesk.core.model import Presence
from savingsdesk.ui import theme
from savingsdesk.ui.grid import GridModel
from savingsdesk.ui.grid_cells import (
    PAD,
    AmountCell,
    FigureCell,
    MarkCell,
    MemberCell,
    TodayCell,
    has_discs,
    presence_rects,
    presence_width,
    shows_pill,
    squares_of,
    stamp_rects,
    stamps_width,
)
from savingsdesk.ui.grid_line import ROLL_CALL, Column, Writing, cell_text, mark_texts
from savingsdesk.ui.table import LEADING

_DOWN, _UP = 1, -1


class GridView(QTableView):
    """One cursor for each line, in the column of the step. `step_wanted` carries +1 or −1."""

    step_wanted = Signal(int)
    row_changed = Signal(int)
    open_wanted = Signal(int)

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Entries of the meeting"))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(LEADING)
        self._kept_row = -1
        self._dress()
        self.fit()
        model.modelAboutToBeReset.connect(self._keep_row)
        model.modelReset.connect(self._back_to_row)
        theme.notice.changed.connect(self.fit)
        model.headerDataChanged.connect(self._on_step)
        self.selectionModel().currentChanged.connect(lambda current, _: self.row_changed.emit(current.row()))

    def _dress(self) -> None:
        amount = AmountCell(self)
        amount.gone.connect(self._on_gone)
        self.setItemDelegateForColumn(Column.NUMBER, FigureCell(Column.NUMBER, self))
        self.setItemDelegateForColumn(Column.MEMBER, MemberCell(self))
        self.setItemDelegateForColumn(Column.BEFORE, FigureCell(Column.BEFORE, self))
        self.setItemDelegateForColumn(Column.TODAY, TodayCell(self))
        self.setItemDelegateForColumn(Column.AMOUNT, amount)
        self.setItemDelegateForColumn(Column.MARK, MarkCell(self))

    def fit(self) -> None:
        """Row height, columns and their widths for the step and the present text size, from font metrics alone.

        Where large type or a small screen leaves no place for names, the columns give way in the order in which
        people can do without them.
        """
        model, header = self._model, self.horizontalHeader()
        self.verticalHeader().setMinimumSectionSize(theme.row_height())
        self.verticalHeader().setDefaultSectionSize(theme.row_height())
        header.setFixedHeight(theme.row_height())
        header.setMinimumSectionSize(8)
        model.has_short_headings = model.has_short_marks = False
        widths = self._widths()
        hidden = set() if model.shape.has_before else {Column.BEFORE}
        hidden |= {Column.AMOUNT} if model.step == ROLL_CALL else set()

        def room() -> int:
            """What is left for the names."""
            others = sum(width for column, width in widths.items() if column not in hidden)
            return self.viewport().width() - others

        # Where a line is about money that is owed, the number goes before the sum.
        first, last = (Column.BEFORE, Column.NUMBER) if model.counts_stamps() else (Column.NUMBER, Column.BEFORE)
        whole, least = self._widths_of_names()
        # The stamps before, and the number when names are called, are worth more than the end of a long name.
        enough = least if model.counts_stamps() or model.step == ROLL_CALL else whole
        for gives_way in (Column.TODAY, first, Column.MARK):
            if room() >= enough:
                break
            if gives_way is Column.TODAY and model.counts_stamps():
                model.has_short_headings = True
                widths[Column.TODAY] = stamps_width(model.most_stamps()) + 2 * PAD
            elif gives_way is Column.MARK and room() < least:
                model.has_short_marks = True
                widths[Column.MARK] = QFontMetrics(theme.font("small")).horizontalAdvance("✓✓") + 2 * PAD
            elif gives_way is first:
                hidden.add(first)
        if room() < least:
            hidden.add(last)
        for column in Column:
            self.setColumnHidden(column, column in hidden)
            if column in widths:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(column, widths[column])
        header.setSectionResizeMode(Column.MEMBER, QHeaderView.ResizeMode.Stretch)

    def _widths_of_names(self) -> tuple[int, int]:
        """What shows the names of this group, up to a length, and what is the least before a column gives way."""
        metrics, model = QFontMetrics(theme.font("body", bold=True)), self._model
        disc, most = 4 * theme.M if has_discs() else 2 * PAD, metrics.averageCharWidth() * 16
        names = [model.line(row).name for row in range(model.rowCount())]
        longest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        least = metrics.averageCharWidth() * 10
        return disc + max(least, min(longest, most)), disc + least

    def _widths(self) -> dict[Column, int]:
        """What each column but the names would like to have."""
        model, pad = self._model, 2 * PAD
        small, figure = QFontMetrics(theme.font("small", bold=True)), QFontMetrics(theme.font("figure"))

        def heading(column: Column) -> int:
            title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            return small.horizontalAdvance(title) + 2 * PAD

        def widest(column: Column, *samples: str) -> int:
            texts = [cell_text(model, row, column) for row in range(model.rowCount())]
            # Figures are equally wide, so the longest text is the widest.
            return figure.horizontalAdvance(max((*samples, *texts), key=len))

        today = small.averageCharWidth() * model.shape.note_signs
        if model.step == ROLL_CALL:
            today = presence_width() - PAD
        elif model.counts_stamps():
            today = stamps_width(model.most_stamps())
        usual = [model.money(model.usual(row)) for row in range(model.rowCount())]
        return {
            Column.NUMBER: max(figure.horizontalAdvance("000") + theme.M, heading(Column.NUMBER)),
            Column.BEFORE: max(heading(Column.BEFORE), widest(Column.BEFORE, "000") + pad),
            Column.TODAY: max(heading(Column.TODAY), today + pad),
            Column.AMOUNT: widest(Column.AMOUNT, "000,000", *usual) + pad,
            Column.MARK: max(small.horizontalAdvance(text) for text in mark_texts()) + pad,
        }

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def current_row(self) -> int:
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """The cursor to a line, in the column of the step."""
        if self._model.rowCount():
            row = max(0, min(row, self._model.rowCount() - 1))
            self.setCurrentIndex(self._model.index(row, self._model.edit_column()))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        row, last = max(self.current_row(), 0), self._model.rowCount() - 1
        page = max(1, self.viewport().height() // theme.row_height() - 1)
        steps = {
            QAbstractItemView.CursorAction.MoveUp: _UP,
            QAbstractItemView.CursorAction.MoveDown: _DOWN,
            QAbstractItemView.CursorAction.MovePageUp: -page,
            QAbstractItemView.CursorAction.MovePageDown: page,
            QAbstractItemView.CursorAction.MoveHome: -last,
            QAbstractItemView.CursorAction.MoveEnd: last,
        }
        return self._model.index(max(0, min(row + steps.get(action, 0), last)), self._model.edit_column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._handle_key(event):
            event.accept()
            return
        if self._model.step == ROLL_CALL and event.text().strip() and not event.modifiers():
            event.ignore()  # no search by letters: here letters mark presence
            return
        super().keyPressEvent(event)

    def _handle_key(self, event: QKeyEvent) -> bool:
        row = self.current_row()
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.step_wanted.emit(_DOWN if event.key() == Qt.Key.Key_Tab else _UP)
            return True
        if row < 0 or event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter(row)
            case Qt.Key.Key_Space:
                self._model.next_presence(row)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if self._model.shape.is_typed:
                self._model.take_back_line(row)
            case Qt.Key.Key_Escape if self._model.draft(row):
                self._model.discard(row)
            case _:
                return self._presence_key(row, event.text())
        return True

    def _presence_key(self, row: int, text: str) -> bool:
        if self._model.step != ROLL_CALL or not text.strip():
            return False
        presence = self.presence_keys().get(text.upper())
        if presence is None:
            return False
        self._model.mark(row, presence)
        self.go_to(row + 1)
        return True

    def presence_keys(self) -> dict[str, Presence]:
        """The letters of the roll call belong to the language."""
        return {
            self.tr("P", "key for present"): Presence.PRESENT,
            self.tr("L", "key for late"): Presence.LATE,
            self.tr("R", "key for represented"): Presence.REPRESENTED,
            self.tr("E", "key for excused"): Presence.EXCUSED,
            self.tr("A", "key for absent"): Presence.ABSENT,
        }

    def _enter(self, row: int) -> None:
        """Enter saves what waits in the line, takes the usual amount where nothing stands, and goes down; or opens what
        the line is for."""
        if self._model.shape.opens:
            self.open_wanted.emit(row)
            return
        draft = self._model.draft(row)
        if draft is not None and draft.writing in (Writing.TYPED, Writing.REFUSED):
            self._model.commit_draft(row)
        elif self._model.usual(row):
            self._model.commit_usual(row)
        self.go_to(row + 1)

    def _on_gone(self, way: str) -> None:
        row = self.current_row()
        if way == "stay":
            self._model.discard(row)
        elif way in ("down", "up"):
            self.go_to(row + (_DOWN if way == "down" else _UP))
        else:
            self.step_wanted.emit(_DOWN if way == "next" else _UP)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            super().mousePressEvent(event)
            return
        event.accept()
        self._settle(index.row())
        self.go_to(index.row())
        if event.button() is Qt.MouseButton.LeftButton:
            self._click(index, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()  # drawing the mouse over lines selects nothing: the cursor is where the money goes

    def _settle(self, next_row: int) -> None:
        """A click on another line is as good as Enter in the line that was being typed."""
        row = self.current_row()
        draft = self._model.draft(row) if row >= 0 and row != next_row else None
        if draft is not None and draft.writing is Writing.TYPED:
            self._model.commit_draft(row)

    def _click(self, index: QModelIndex, event: QMouseEvent) -> None:
        row, column, point = index.row(), index.column(), event.position().toPoint()
        area, direction = self.visualRect(index), self.layoutDirection()
        if self._model.step == ROLL_CALL:
            if column == Column.MEMBER:
                self._model.next_presence(row)
            for presence, rect in presence_rects(area, direction) if column == Column.TODAY else ():
                if rect.contains(point):
                    self._model.mark(row, presence)
        elif self._model.shape.opens:
            self.open_wanted.emit(row)
        elif column == Column.AMOUNT:
            self.edit(self._model.index(row, Column.AMOUNT))
        elif column == Column.TODAY and self._model.counts_stamps() and not shows_pill(self._model, row):
            for place, square in enumerate(stamp_rects(area, squares_of(self._model, row), direction), start=1):
                if square.adjusted(-2, -8, 3, 8).contains(point):
                    # A click on the last stamp that is there takes it away again.
                    self._model.set_stamps(row, place - 1 if place == self._model.stamps(row) else place)

    def _on_step(self) -> None:
        self.fit()
        self.go_to(max(self.current_row(), 0))

    def _keep_row(self) -> None:
        self._kept_row = self.current_row()

    def _back_to_row(self) -> None:
        """After other lines came, such as a loan given just now, the cursor is where it was."""
        if self._kept_row >= 0:
            self.go_to(self._kept_row)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.fit()


class WholeLines(QWidget):
    """Gives the grid as many whole lines as there is room for: half a line looks like a mistake."""

    def __init__(self, grid: GridView) -> None:
        super().__init__()
        self._grid = grid
        grid.setParent(self)
        self.setFocusProxy(grid)
        theme.notice.changed.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        return self._grid.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        around = theme.row_height() + 2 * self._grid.frameWidth()
        lines = max(1, (self.height() - around) // theme.row_height())
        self._grid.setGeometry(0, 0, self.width(), around + lines * theme.row_height())
