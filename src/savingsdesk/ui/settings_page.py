"""What every section of Settings is: a page that scrolls, made in pieces, and the facts that stand on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from savingsdesk.ui import theme
from savingsdesk.ui.fields import Card, Line, label

_ONE_COLUMN_FROM = 150  # percent: two columns of such large text would be two words wide


class SettingsPage(QScrollArea):
    """`body` holds the cards, from the top. The constructor only keeps what it is given; `pieces` makes the parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("look", "plain")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, theme.M, theme.L)
        self.body.setSpacing(theme.L)
        self.setWidget(inner)

    def title(self) -> str:
        raise NotImplementedError

    def pieces(self) -> Iterator[None]:
        """As `Screen.pieces`."""
        raise NotImplementedError

    def refresh(self, changed: frozenset[str]) -> None:
        """As `Screen.refresh`: told while the page is shown, and what it missed when it is shown again."""

    def start_focus(self) -> None:
        """Puts the keyboard on the first thing that can be done here."""
        self.setFocus()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        moved = super().focusNextPrevChild(is_next)
        held = QApplication.focusWidget()
        if held is not None and self.isAncestorOf(held):
            self.ensureWidgetVisible(held, 0, theme.XL)
        return moved


class Columns(QWidget):
    """Cards in two columns, in one where the text is large."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.L)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        for side in self._sides:
            side.setSpacing(theme.L)
            self._row.addLayout(side, 1)
            side.addStretch(1)
        self.fit()
        theme.notice.changed.connect(self.fit)

    def add(self, side: int, widget: QWidget) -> None:
        """Below what stands on that side, 0 leading or 1 trailing."""
        column = self._sides[side]
        column.insertWidget(column.count() - 1, widget)

    def fit(self) -> None:
        is_one = theme.percent() >= _ONE_COLUMN_FROM
        wanted = QBoxLayout.Direction.TopToBottom if is_one else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(wanted)


class Facts(QWidget):
    """Names and what they are, a row each, with hairlines; both wrap, so that nothing is cut in any language."""

    def __init__(self, *, is_wide: bool = False) -> None:
        super().__init__()
        self._values: dict[str, tuple[QLabel, QLabel, QWidget]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.L)
        self._grid.setVerticalSpacing(theme.S)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 6 if is_wide else 3)

    def add(self, key: str, name: str, value: str = "") -> QLabel:
        row = self._grid.rowCount()
        line = Line()
        shown = label(value, wraps=True)
        named = label(name, tone="faint", wraps=True)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(line, row, 0, 1, 2)
        self._grid.addWidget(named, row + 1, 0, top)
        self._grid.addWidget(shown, row + 1, 1, top)
        line.setVisible(bool(self._values))
        self._values[key] = (named, shown, line)
        return shown

    def show_value(self, key: str, value: str) -> None:
        """An empty value hides the row."""
        named, shown, line = self._values[key]
        shown.setText(value)
        shown.setAccessibleName(self.tr("{name}: {value}").format(name=named.text(), value=value))
        for each in (named, shown):
            each.setVisible(bool(value))
        before = list(self._values)[: list(self._values).index(key)]
        line.setVisible(bool(value) and any(self._values[each][1].text() for each in before))

    def value(self, key: str) -> str:
        return self._values[key][1].text()


def head(title: str, *widgets: QWidget) -> QHBoxLayout:
    """The first line of a card: its title, and what can be done with all of it."""
    row = QHBoxLayout()
    row.setSpacing(theme.S)
    row.addWidget(label(title, "figure", strong=True, wraps=True), 1)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    return row


def titled(title: str, *widgets: QWidget) -> Card:
    """A card with such a first line."""
    card = Card()
    card.body.setSpacing(theme.M)
    card.body.addLayout(head(title, *widgets))
    return card


class CardPage(SettingsPage):
    """A section of whole cards, such as those of language and voice."""

    def __init__(self, title: str, *cards: Callable[[], QWidget]) -> None:
        super().__init__()
        self._title, self._make = title, cards

    def title(self) -> str:
        return self._title

    def pieces(self) -> Iterator[None]:
        self.cards: list[QWidget] = []
        for make in self._make:
            self.cards.append(make())
            self.body.addWidget(self.cards[-1])
            yield
        self.body.addStretch(1)

    def start_focus(self) -> None:
        self.cards[0].setFocus()


def clear_out(layout: QLayout) -> None:
    """Takes away all that stands in a layout, before it is filled anew."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
