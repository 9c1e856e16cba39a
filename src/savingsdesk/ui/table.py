"""The one look and conduct of tables, and the model behind them: an ordered list of ids, rows fetched when painted.

A table of 100,000 entries costs what its visible rows cost; sorting and finding are the database's work.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from savingsdesk.core.errors import Failure
from savingsdesk.ui import figures, theme

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter

ROW_ROLE = Qt.ItemDataRole.UserRole + 1  # the whole row, for delegates
ID_ROLE = Qt.ItemDataRole.UserRole + 2
# Plain integers, at hand: a painted table asks for some six hundred roles, and the name of an enum's member is slow.
_DISPLAY, _ALIGNMENT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.TextAlignmentRole)
_FOREGROUND, _SPOKEN = int(Qt.ItemDataRole.ForegroundRole), int(Qt.ItemDataRole.AccessibleTextRole)
_EDIT, _TIP = int(Qt.ItemDataRole.EditRole), int(Qt.ItemDataRole.ToolTipRole)
_ROLES = frozenset((_DISPLAY, _ALIGNMENT, _FOREGROUND, _SPOKEN, _EDIT, _TIP, ROW_ROLE, ID_ROLE))

UP, DOWN = "\u2191", "\u2193"

_PAGE = 64
_MOST_CACHED = 4096
_MOST_TARGETED = 64


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """How one column shows a row.

    `widest` is a sample of the longest usual text, from which the width is computed; the column that `stretches`
    takes what is left, and is never narrower than its sample: before that, columns that `gives_way` are hidden, the
    last one first. `tone` names the theme's colour for a row's text, `spoken` is for screen readers where the
    text alone says too little.
    """

    key: str
    title: str
    text: Callable[[R], str]
    widest: str = ""
    stretches: bool = False
    is_figure: bool = False
    tone: Callable[[R], str] | None = None
    gives_way: bool = False
    spoken: Callable[[R], str] | None = None


class PagedModel(QAbstractTableModel, Generic[R]):
    """`fetch` gives the rows of some ids (missing ones left out, any order), `id_of` the id of a row.

    `fetch_failed` carries the `Failure` of a fetch that did not work; those rows stay empty until the next refresh.
    """

    fetch_failed = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        fetch: Callable[[Sequence[int]], Sequence[R]],
        id_of: Callable[[R], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._fetch = fetch
        self._id_of = id_of
        self._ids: array[int] = array("q")
        self._cache: dict[int, R | None] = {}
        self._marks: dict[str, str] = {}

    @property
    def ids(self) -> Sequence[int]:
        return self._ids

    def row(self, place: int) -> R | None:
        """The row at a place of the list, fetched with its page when it is not at hand."""
        if not 0 <= place < len(self._ids):
            return None
        wanted = self._ids[place]
        if wanted not in self._cache:
            self._load(place)
        return self._cache[wanted]

    def place_of(self, row_id: int) -> int:
        """Where an id stands, or -1."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return -1

    def set_ids(self, ids: Sequence[int], *, is_new_query: bool = False) -> None:
        """Another list. What came and went is told to views row by row when it is little, so that selection and
        scroll position stay; a new query or a larger change starts afresh."""
        new = array("q", ids)
        if new == self._ids:
            return
        head, old_end, new_end = (0, 0, 0) if is_new_query else _difference(self._ids, new)
        is_longer = old_end == head  # lines that only came are told as such, however many they are
        if is_new_query or (not is_longer and max(old_end, new_end) - head > _MOST_TARGETED):
            self.beginResetModel()
            self._ids = new
            self._cache.clear()
            self.endResetModel()
            return
        if old_end > head:
            self.beginRemoveRows(QModelIndex(), head, old_end - 1)
            for gone in self._ids[head:old_end]:
                self._cache.pop(gone, None)
            del self._ids[head:old_end]
            self.endRemoveRows()
        if new_end > head:
            self.beginInsertRows(QModelIndex(), head, new_end - 1)
            self._ids[head:head] = new[head:new_end]
            self.endInsertRows()

    def refresh_rows(self, ids: Sequence[int]) -> None:
        """These rows have other content: fetch them again when they are painted."""
        for row_id in ids:
            self._cache.pop(row_id, None)
        if len(ids) > _MOST_TARGETED:
            self.refresh_all()
            return
        for row_id in ids:
            self._changed(self.place_of(row_id))

    def refresh_all(self) -> None:
        """Every row may have other content, the list itself is the same."""
        self._cache.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    def put_row(self, row: R) -> None:
        """A row that was just given back by a write: shown at once, without fetching it."""
        row_id = self._id_of(row)
        self._cache[row_id] = row
        self._changed(self.place_of(row_id))

    def mark_sorting(self, order: str) -> None:
        """An arrow in the heading of the column by which the list is sorted: up where a minus stands before its key."""
        marks = {order.lstrip("-"): f"\u00a0{UP if order.startswith('-') else DOWN}"}
        if marks != self._marks:
            self._marks = marks
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title + self._marks.get(column.key, "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return TRAILING if column.is_figure else LEADING
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES or not index.isValid():
            return None
        if role == _ALIGNMENT:
            return TRAILING if self.columns[index.column()].is_figure else LEADING
        if role == ID_ROLE:
            return self._ids[index.row()]
        row = self.row(index.row())
        return None if row is None else self.cell(row, self.columns[index.column()], role)

    def cell(self, row: R, column: Column[R], role: int) -> Any:
        """One role of one cell; models with more to show extend it."""
        if role == _DISPLAY:
            return column.text(row)
        if role == ROW_ROLE:
            return row
        if role == _FOREGROUND:
            tone = column.tone(row) if column.tone else ""
            return theme.current().colour(tone) if tone else None
        if role == _SPOKEN:
            return column.spoken(row) if column.spoken else column.text(row)
        return None

    def _load(self, place: int) -> None:
        if len(self._cache) > _MOST_CACHED:
            self._cache.clear()
        first = place - place % _PAGE
        wanted = self._ids[first : first + _PAGE]
        self._cache.update(dict.fromkeys(wanted))
        try:
            rows = self._fetch(wanted)
        except Failure as failure:
            self.fetch_failed.emit(failure)
            return
        self._cache.update((self._id_of(row), row) for row in rows)

    def _changed(self, place: int) -> None:
        if place >= 0:
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))


def _difference(old: Sequence[int], new: Sequence[int]) -> tuple[int, int, int]:
    """The part that differs: where it begins in both, and where it ends in the old and in the new list."""
    most = min(len(old), len(new))
    head = _longest_shared(most, lambda length: old[:length] == new[:length])
    tail = _longest_shared(most - head, lambda length: old[len(old) - length :] == new[len(new) - length :])
    return head, len(old) - tail, len(new) - tail


def _longest_shared(most: int, is_shared: Callable[[int], bool]) -> int:
    """The greatest length up to `most` that is shared, by halving: comparing slices costs Python next to nothing."""
    if is_shared(most):
        return most
    shared, other = 0, most
    while other - shared > 1:
        middle = (shared + other) // 2
        if is_shared(middle):
            shared = middle
        else:
            other = middle
    return shared


def widest_day() -> str:
    """A short day in the month with the longest name, as a sample: which month it is depends on the language."""
    days = (figures.day_text(f"2026-{month:02d}-28", "short") for month in range(1, 13))
    return max(days, key=QFontMetrics(theme.font("body")).horizontalAdvance)


def _width(column: Column[Any], *, is_sortable: bool) -> int:
    body, head = QFontMetrics(theme.font("body")), QFontMetrics(theme.font("small", bold=True))
    title = f"{column.title} {DOWN}" if is_sortable else column.title
    return max(body.horizontalAdvance(column.widest), head.horizontalAdvance(title)) + 2 * theme.M


class Table(QTableView):
    """Hairlines instead of a grid, whole rows selected, widths from the font, Tab leaves, Enter activates.

    `sort_asked` carries the key of a heading that was clicked, with a minus before it for the other way round.
    """

    sort_asked = Signal(str)

    def __init__(self, model: PagedModel[Any], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._empty = self._order = ""
        self._sortable: tuple[str, ...] = ()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(LEADING)
        header.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.fit()
        theme.notice.changed.connect(self._follow)

    def set_empty_text(self, text: str) -> None:
        """What stands in the table while it has no rows."""
        self._empty = text
        self.setAccessibleDescription(text)
        self.viewport().update()

    def make_sortable(self, keys: Sequence[str]) -> None:
        """These headings can be clicked; whoever listens has the database sort, and says so with `show_sorting`."""
        self._sortable = tuple(keys)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self._on_heading)
        self.fit()

    def show_sorting(self, order: str) -> None:
        """The mark in the heading: by which column the list is sorted; a minus for the other way round."""
        self._order = order
        self._model.mark_sorting(order)

    @Slot(int)
    def _on_heading(self, section: int) -> None:
        key = self._model.columns[section].key
        if key in self._sortable:
            self.sort_asked.emit(f"-{key}" if self._order == key else key)

    @Slot()
    def _follow(self) -> None:
        self.fit()

    def fit(self) -> None:
        """Row height and column widths from the fonts of the present text size."""
        self.verticalHeader().setMinimumSectionSize(theme.row_height())
        self.verticalHeader().setDefaultSectionSize(theme.row_height())
        header = self.horizontalHeader()
        header.setFixedHeight(theme.row_height())
        for place, column in enumerate(self._model.columns):
            if column.stretches:
                continue  # see `_make_room`
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, self._width_of(column))
        self._make_room()

    def _width_of(self, column: Column[Any]) -> int:
        return _width(column, is_sortable=column.key in self._sortable)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        columns = self._model.columns
        widths = [self._width_of(column) for column in columns]
        missing = sum(widths) - self.viewport().width()
        header = self.horizontalHeader()
        stretching = [place for place, column in enumerate(columns) if column.stretches]
        for place in stretching:  # hidden beside one that stretches, a column would leave its place empty
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
        for place in reversed(range(len(columns))):
            if columns[place].gives_way:
                self.setColumnHidden(place, missing > 0)
                missing -= widths[place] if missing > 0 else 0
        for place in stretching:
            # Where even that is not enough the table is moved sideways: a column of three letters helps nobody.
            if missing > 0:
                header.resizeSection(place, widths[place])
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        shown = theme.current()
        if self._model.rowCount() == 0:
            painter.setPen(QColor(shown.faint))
            area = self.viewport().rect().adjusted(theme.L, theme.L, -theme.L, -theme.L)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        painter.setPen(QPen(QColor(shown.line), shown.stroke))
        first, last = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        for row in range(max(first, 0), (last if last >= 0 else self._model.rowCount() - 1) + 1):
            bottom = self.rowViewportPosition(row) + self.rowHeight(row) - 1
            painter.drawLine(0, bottom, self.viewport().width(), bottom)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.fit()
