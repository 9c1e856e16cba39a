"""A member chosen by typing: the number in the register, or some letters of the name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from savingsdesk.core.errors import Refused
from savingsdesk.desk import members, rules
from savingsdesk.desk.session import Books
from savingsdesk.ui import figures, theme

_MOST_SHOWN = 8


class MemberEdit(QLineEdit):
    """`chosen` says that the text names another member now, or nobody any more: an id or None.

    Case and accents do not matter; of two members of one name the number tells which.
    """

    chosen = Signal(object)

    def __init__(self, books: Books, field: str = "member") -> None:
        super().__init__()
        self._field = field
        self._ids: list[int] = []
        self._texts: list[str] = []
        self._plain: list[str] = []
        self._numbers: dict[str, int] = {}
        self._names: list[str] = []
        self._said: int | None = None
        self._matches: _Matches | None = None
        self.setPlaceholderText(QCoreApplication.translate("choosing", "Number or name"))
        self.textEdited.connect(self._find)
        self.textChanged.connect(self._tell)
        self.editingFinished.connect(self._tidy)
        self.read(books)

    def read(self, books: Books, only: frozenset[int] | None = None) -> None:
        """The register anew; with `only`, those of its members who come into question."""
        rows = [each for each in members.rows(books, members.ids(books)) if only is None or each.id in only]
        self._ids = [member.id for member in rows]
        self._names = [member.name for member in rows]
        self._plain = [rules.plain(member.name) for member in rows]
        self._texts = [_text(member.number, member.name) for member in rows]
        self._numbers = {str(member.number): place for place, member in enumerate(rows)}
        self._numbers |= {figures.count_text(member.number): place for place, member in enumerate(rows)}

    def member_id(self) -> int | None:
        """Who is named, None where nobody or more than one is."""
        place = self._place()
        return None if place is None else self._ids[place]

    def value(self) -> int:
        """Raises `Refused`: ``member.choose``."""
        found = self.member_id()
        if found is None:
            raise Refused("member.choose", self._field)
        return found

    def name(self) -> str:
        """The name of who is chosen, or nothing."""
        place = self._place()
        return "" if place is None else self._names[place]

    def set_member(self, member_id: int) -> None:
        if member_id in self._ids:
            self.setText(self._texts[self._ids.index(member_id)])

    def _place(self) -> int | None:
        typed = self.text().strip()
        if typed in self._numbers:
            return self._numbers[typed]
        if typed in self._texts:
            return self._texts.index(typed)
        places = self._places(typed)
        return places[0] if len(places) == 1 else None

    def _places(self, typed: str) -> list[int]:
        wanted = rules.plain(typed)
        if not wanted:
            return []
        starting = [place for place, name in enumerate(self._plain) if name.startswith(wanted)]
        holding = [place for place, name in enumerate(self._plain) if wanted in name and place not in starting]
        numbered = [place for number, place in self._numbers.items() if number.startswith(typed.strip())]
        return list(dict.fromkeys([*numbered, *starting, *holding]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk through who is found, Enter takes who is marked, Esc puts the list away."""
        matches, key = self._matches, event.key()
        if matches is None or not matches.isVisible():
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            matches.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            matches.hide()
        else:
            marked = matches.marked()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and marked:
                self._take(marked)
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._put_away()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._put_away()

    def _put_away(self) -> None:
        if self._matches is not None:
            self._matches.hide()

    @Slot(str)
    def _find(self, typed: str) -> None:
        found = [self._texts[place] for place in self._places(typed)]
        if typed.strip() in self._texts or not found or not self.isVisible():
            self._put_away()
            return
        if self._matches is None:
            self._matches = _Matches(self)
            self._matches.taken.connect(self._take)
        self._matches.show_texts(found)

    @Slot()
    def _tell(self) -> None:
        now = self.member_id()
        if now != self._said:
            self._said = now
            self.chosen.emit(now)

    @Slot(str)
    def _take(self, text: str) -> None:
        self.setText(text)
        self.textEdited.emit(text)
        self._put_away()

    @Slot()
    def _tidy(self) -> None:
        place = self._place()
        if place is not None:
            self.setText(self._texts[place])


class _Matches(QListWidget):
    """Who is found, right under the field and inside its window: no window of its own, so the keyboard stays."""

    taken = Signal(str)

    def __init__(self, edit: MemberEdit) -> None:
        super().__init__(edit.window())
        self._edit = edit
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(QCoreApplication.translate("choosing", "Members who are found"))
        self.itemClicked.connect(lambda item: self.taken.emit(item.text()))
        edit.destroyed.connect(self.deleteLater)

    def show_texts(self, texts: Sequence[str]) -> None:
        self.clear()
        for text in texts:
            item = QListWidgetItem(text)
            item.setSizeHint(QSize(0, theme.row_height()))
            self.addItem(item)
        shown = theme.current()
        self.setStyleSheet(
            f"QListWidget {{ background: {shown.field}; color: {shown.text}; border: {shown.stroke}px solid"
            f" {shown.edge}; border-radius: {theme.RADIUS}px; padding: 3px; }}"
            f"QListWidget::item {{ padding: 0 8px; }}"
            f"QListWidget::item:selected {{ background: {shown.green_soft}; color: {shown.text}; }}"
        )
        at = self._edit.mapTo(self._edit.window(), QPoint(0, self._edit.height() + 2))
        height = theme.row_height() * min(_MOST_SHOWN, len(texts)) + 8 + 2 * shown.stroke
        self.setGeometry(at.x(), at.y(), self._edit.width(), height)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + by)))

    def marked(self) -> str:
        return "".join(item.text() for item in self.selectedItems())


def _text(number: int, name: str) -> str:
    return QCoreApplication.translate("choosing", "{number} · {name}", "a member in a list").format(
        number=figures.count_text(number), name=name
    )
