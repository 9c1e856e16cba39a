"""The small pieces that screens are made of: labels, buttons, cards, pills, and the fields that read money.

What paints itself imports the painting classes when it paints: each of them costs the start some milliseconds. So
does ``Qt``, with its hundred enums, the most of all: what the first page consists of goes without it.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Generic, TypeVar
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QSize, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from savingsdesk.core import money
from savingsdesk.core.errors import Failure
from savingsdesk.ui import figures, messages, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent

    from savingsdesk.core.money import Currency

E = TypeVar("E", bound=QWidget)

# For `setProperty`, without loading ``Qt``.
PLAIN_TEXT = 0  # Qt.TextFormat.PlainText
NO_FOCUS = 0  # Qt.FocusPolicy.NoFocus


def label(text: str, role: str = "body", tone: str = "", *, strong: bool = False, wraps: bool = False) -> QLabel:
    """Text in a size and a colour of the theme. Plain text always: a member may be called ``<b>``."""
    made = _Label(text)
    made.setProperty("textFormat", PLAIN_TEXT)
    made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    if strong:
        made.setProperty("strong", True)
    made.setWordWrap(wraps)
    return made


class _Label(QLabel):
    """Qt lays a label out by the first letter of its text: in a window from right to left, "UGX 6,000 of the loan fund"
    and a name in Latin letters would stand at the left, their words in the wrong order. So such a text gets marks."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)

    def setText(self, text: str, /) -> None:  # noqa: N802 - Qt's own name
        super().setText(_from_the_right(text) if text and self.isRightToLeft() else text)

    def text(self) -> str:
        """As it was set, without the marks."""
        shown = super().text()
        if not shown.startswith(_RIGHT_TO_LEFT_MARK):
            return shown
        return shown[1:].removeprefix(_ISOLATE).removesuffix(_END_OF_ISOLATE)


_RIGHT_TO_LEFT_MARK, _ISOLATE, _END_OF_ISOLATE = "\u200f", "\u2066", "\u2069"


def _from_the_right(text: str) -> str:
    """The text for a label that begins at the right. What holds nothing from right to left, such as a path, is read
    from the left all the same."""
    if any(bidirectional(sign) in ("R", "AL", "AN") for sign in text):
        return _RIGHT_TO_LEFT_MARK + text
    return f"{_RIGHT_TO_LEFT_MARK}{_ISOLATE}{text}{_END_OF_ISOLATE}"


def button(text: str, look: str = "plain") -> QPushButton:
    """A verb. ``primary`` is the screen's one main action; Enter presses the focused button."""
    made = _Button(text)
    made.setProperty("look", look)
    made.setAutoDefault(True)
    return made


class _Button(QPushButton):
    def sizeHint(self) -> QSize:
        """A tab has room for its words in bold, which it shows when it is chosen."""
        size = super().sizeHint()
        if self.property("look") == "tab":
            words, bold = self.text().replace("&", ""), QFont(self.font())
            bold.setWeight(QFont.Weight.DemiBold)
            wider = QFontMetrics(bold).horizontalAdvance(words) - self.fontMetrics().horizontalAdvance(words)
            size.setWidth(size.width() + max(0, wider))
        return size

    def enterEvent(self, event: QEnterEvent) -> None:
        from PySide6.QtCore import Qt

        self.setCursor(Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)


class Elided(QLabel):
    """One line that gives way: a name of any length never widens the window, and is spoken and tipped in full."""

    def __init__(self, role: str = "body", tone: str = "", *, strong: bool = False) -> None:
        super().__init__()
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setProperty("strong", strong)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def is_cut(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QPainter
        from PySide6.QtWidgets import QStyle

        self.setToolTip(self.text() if self.is_cut() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        # By the direction of the window, not of the text: a name in another script stands where all names stand.
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        painter.drawText(self.contentsRect(), leading | Qt.AlignmentFlag.AlignVCenter, shown)


class Dot(QWidget):
    """A coloured dot before a status text, which says the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self._tone = "green"
        self.setFixedSize(10, 10)

    def set_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QPainter

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().colour("amber_mark" if self._tone == "amber" else self._tone))
        painter.drawEllipse(self.rect().adjusted(0, 0, -1, -1))


class Busy(QProgressBar):
    """Something is being worked on; shown only while it is."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._move()
        theme.notice.changed.connect(self._move)
        self.setTextVisible(False)
        self.setFixedHeight(6)
        self.setAccessibleName(name)
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)
        self.hide()

    @Slot()
    def _move(self) -> None:
        """To and fro, or still and full where nothing shall move."""
        self.setRange(0, 1 if theme.is_calm() else 0)
        self.setValue(1)


class IconButton(QPushButton):
    """One of the few buttons without a word; its name is spoken and shown as a tip."""

    def __init__(self, icon: str, name: str, tone: str = "text") -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setProperty("look", "icon")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setIconSize(QSize(20, 20))
        self.tint()
        theme.notice.changed.connect(self.tint)

    @Slot()
    def tint(self) -> None:
        from savingsdesk.ui import icons  # what draws SVG is loaded where something is drawn

        self.setIcon(icons.icon(self._icon, self._tone))


class Card(QFrame):
    """A ground with round corners and a hairline; what it holds goes into `body`."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(theme.L + 2, theme.L, theme.L + 2, theme.L)
        self.body.setSpacing(theme.S)
        if title:
            self.body.addWidget(label(title, strong=True))


class Line(QFrame):
    """A hairline between two rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "line")
        self.fit()
        theme.notice.changed.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        self.setFixedHeight(theme.current().stroke)


class Pill(QLabel):
    """A word on a coloured ground: overdue, unpaid, look, waiting."""

    def __init__(self, text: str, tone: str) -> None:
        super().__init__(text)
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(text, tone)

    def set(self, text: str, tone: str) -> None:
        self.setText(text)
        if self.property("pill") != tone:
            self.setProperty("pill", tone)
            repolish(self)


def repolish(widget: QWidget) -> None:
    """Has the style sheet look at the widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class BigFigure(Card):
    """The answer to one question in the largest type that fits: caption, currency and figure, a word about it.

    `why` is a link beside the caption, to the entries behind the figure.
    """

    def __init__(self, caption: str, why: QPushButton | None = None) -> None:
        super().__init__()
        self._caption = caption
        self._figure = _FittedAmount()
        self._note = label("", "small", "faint", wraps=True)
        self.body.setSpacing(theme.XS)
        head = QHBoxLayout()
        self.words = label(caption, "small", "faint")
        head.addWidget(self.words, 1)
        if why is not None:
            head.addWidget(why)
        self.body.addLayout(head)
        self.body.addWidget(self._figure)
        self.body.addWidget(self._note)
        self.body.addStretch()

    def show_amount(self, minor: int, currency: str, note: str) -> None:
        self._figure.show_text(currency, figures.amount_text(minor, currency))
        self._note.setText(note)
        amount = figures.money_text(minor, currency)
        self.setAccessibleName(f"{self._caption}: {amount}")
        self.setAccessibleDescription(note)


class _FittedAmount(QWidget):
    """A currency code and an amount on one base line, smaller where the place is narrow, never cut."""

    def __init__(self) -> None:
        super().__init__()
        self._currency = self._amount = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._measure()
        theme.notice.changed.connect(self._measure)

    def show_text(self, currency: str, amount: str) -> None:
        self._currency, self._amount = currency, amount
        self.update()

    @Slot()
    def _measure(self) -> None:
        self.setFixedHeight(QFontMetrics(theme.font("big")).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QPainter

        painter = QPainter(self)
        shown = theme.current()
        small, big = theme.font("small"), QFont(theme.font("big"))
        before = QFontMetrics(small).horizontalAdvance(self._currency) + theme.S if self._currency else 0
        while QFontMetrics(big).horizontalAdvance(self._amount) > self.width() - before and big.pointSizeF() > 8:
            big.setPointSizeF(big.pointSizeF() - 1)
        metrics = QFontMetrics(big)
        width = metrics.horizontalAdvance(self._amount)
        base = self.height() - QFontMetrics(theme.font("big")).descent()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setFont(small)
        painter.setPen(shown.colour("faint"))
        painter.drawText(QPointF(self.width() - before + theme.S if mirrored else 0, base), self._currency)
        painter.setFont(big)
        painter.setPen(shown.colour("text"))
        painter.drawText(QPointF(self.width() - before - width if mirrored else before, base), self._amount)


class Choice(QComboBox):
    """A list to choose from, in the look of the fields; as wide as its place, not as its longest word."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtGui import QPainter, QPen, QPolygonF
        from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        area = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("text"), 1.5))
        middle = QPointF(area.center())
        painter.drawPolyline(QPolygonF([middle + QPointF(-5, -2), middle + QPointF(0, 3), middle + QPointF(5, -2)]))


class Tick(QCheckBox):
    """A thing that is so or not so; the mark is drawn in the colours of the theme."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("look", "tick")

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtGui import QPainter
        from PySide6.QtWidgets import QStyle, QStyleOptionButton

        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            painter = QPainter(self)
            draw_tick(painter, self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))


def draw_tick(painter: QPainter, box: QRect) -> None:
    """The mark in a ticked box."""
    from PySide6.QtGui import QPainter, QPen, QPolygonF

    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.current().colour("on_green"), 2))
    middle = QPointF(box.center()) + QPointF(0.5, 0.5)
    painter.drawPolyline(QPolygonF([middle + QPointF(-5, 0), middle + QPointF(-1, 4), middle + QPointF(5, -4)]))
    painter.restore()


class AmountEdit(QLineEdit):
    """An amount of money as it is typed; `value()` reads it as an integer of minor units.

    Never a spin box: those end at 32 bits and at floats. What cannot be read stays as it was typed.
    """

    def __init__(self, currency: Currency) -> None:
        from PySide6.QtCore import Qt

        super().__init__()
        self._currency = currency
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.editingFinished.connect(self._tidy)

    def set_currency(self, currency: Currency) -> None:
        self._currency = currency

    def value(self) -> int:
        """Raises `Refused` as `core.money.parse_amount`."""
        return figures.read_amount(self.text(), self._currency)

    def set_value(self, minor: int) -> None:
        self.setText(figures.amount_text(minor, self._currency.code))

    @Slot()
    def _tidy(self) -> None:
        with contextlib.suppress(Failure):
            self.set_value(self.value())


class CountEdit(QLineEdit):
    """A whole number, such as how many shares."""

    def __init__(self, field: str = "count") -> None:
        from PySide6.QtCore import Qt

        super().__init__()
        self._field = field
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

    def value(self) -> int:
        """Raises `Refused` as `core.money.parse_count`."""
        return money.parse_count(self.text(), self._field)


class PasswordEdit(QWidget):
    """A hidden line with a word to show it, and a notice when Caps Lock seems to be on."""

    textEdited = Signal(str)  # noqa: N815 - the same name as on QLineEdit, so that Field serves both
    returnPressed = Signal()  # noqa: N815
    caps_lock_seen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.edit = _SecretEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.textEdited.connect(self.textEdited)
        self.edit.returnPressed.connect(self.returnPressed)
        self.edit.caps_lock_seen.connect(self.caps_lock_seen)
        self.toggle = button("")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._show_or_hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.edit, 1)
        row.addWidget(self.toggle)
        self.setFocusProxy(self.edit)
        self._show_or_hide(False)
        self._fit()
        theme.notice.changed.connect(self._fit)

    @Slot()
    def _fit(self) -> None:
        """As wide as the longer of its two words, so that the line beside it keeps its end."""
        width = QFontMetrics(theme.font("body")).horizontalAdvance
        words = max(width(self.tr("Show")), width(self.tr("Hide")))
        self.toggle.setMinimumWidth(words + 2 * (theme.L + 1))

    def text(self) -> str:
        return self.edit.text()

    def clear(self) -> None:
        self.edit.clear()
        self.toggle.setChecked(False)

    def selectAll(self) -> None:  # noqa: N802 - the same name as on QLineEdit
        self.edit.selectAll()

    @Slot(bool)
    def _show_or_hide(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.toggle.setText(self.tr("Hide") if shown else self.tr("Show"))
        self.toggle.setAccessibleName(self.tr("Hide the password") if shown else self.tr("Show the password"))


class _SecretEdit(QLineEdit):
    caps_lock_seen = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        # Qt does not tell the state of Caps Lock, but a letter that is upper case without Shift does.
        sign = event.text()
        if len(sign) == 1 and sign.lower() != sign.upper():
            from PySide6.QtCore import Qt

            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_seen.emit(sign.isupper() != has_shift)


class Field(QWidget, Generic[E]):
    """A label with its mnemonic, what is typed, and one line under it: a hint, or what is wrong."""

    def __init__(self, text: str, edit: E, hint: str = "", suffix: str = "") -> None:
        super().__init__()
        self.edit = edit
        self._hint = hint
        self._label = QLabel(text)
        self._label.setBuddy(edit)
        self._inner.setAccessibleName(text.replace("&", ""))
        self._note = label(hint, "small", "faint", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self._label)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(edit, 1)
        self._suffix = label(suffix, "body", "faint")
        row.addWidget(self._suffix)
        column.addLayout(row)
        column.addWidget(self._note)
        # Only now have both a parent; shown before, each would flash as a window of its own and take the keyboard.
        self._suffix.setVisible(bool(suffix))
        self._note.setVisible(bool(hint))
        self._inner.setAccessibleDescription(hint)
        if isinstance(edit, QLineEdit | PasswordEdit):
            edit.textEdited.connect(self.clear_error)

    @property
    def _inner(self) -> QWidget:
        return self.edit.focusProxy() or self.edit

    def set_suffix(self, text: str) -> None:
        self._suffix.setText(text)
        self._suffix.setVisible(bool(text))

    def set_hint(self, text: str) -> None:
        self._hint = text
        self.clear_error()

    def set_error(self, text: str, tone: str = "red") -> None:
        """What is wrong, or with ``amber`` what is unusual. What was typed stays."""
        self._note.setText(text)
        self._note.setProperty("tone", tone)
        self._note.setVisible(bool(text))
        self._inner.setProperty("wrong", tone == "red")
        self._inner.setAccessibleDescription(text)
        repolish(self._note)
        repolish(self._inner)

    def fail(self, failure: Failure) -> None:
        self.set_error(messages.sentence(failure))

    @Slot()
    def clear_error(self) -> None:
        if self._note.property("tone") == "faint" and self._note.text() == self._hint:
            return
        self.set_error(self._hint, "faint")
