"""How the cells of the meeting's grid are painted: discs, stamps, chips of presence, typed amounts, marks.

Positions are computed by plain functions, because the view asks the same ones where somebody clicked. Everything is
laid out from the leading side and mirrored by the style, so right-to-left needs no second path.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from savingsdesk.core.model import Presence
from savingsdesk.ui import figures, theme
from savingsdesk.ui.grid import GridModel
from savingsdesk.ui.grid_line import AWAY, ROLL_CALL, Column, Writing, mark_text, presence_word, short_mark
from savingsdesk.ui.table import LEADING, TRAILING, Index

MOST_SQUARES = 10
PAD, XS = theme.S + 3, theme.XS  # as far in as the style draws headings
_LARGE = 140  # % of the text size
PRESENCE_TONES = {
    Presence.PRESENT: "green",
    Presence.LATE: "amber",
    Presence.REPRESENTED: "blue",
    Presence.EXCUSED: "blue",
    Presence.ABSENT: "amber",
}
_MARK_TONES = {Writing.TYPED: "amber", Writing.SAVING: "faint", Writing.REFUSED: "red", Writing.ASKED: "amber"}


def stamp_rects(area: QRect, count: int, direction: Qt.LayoutDirection) -> list[QRect]:
    """`count` squares from the leading side of a cell, smaller where ten of them must fit."""
    room = area.adjusted(PAD, 0, -PAD, 0)
    side, gap = _stamp_size(count)
    side = max(8, min(side, (room.width() + gap) // max(count, 1) - gap))
    top = room.center().y() - side // 2
    squares = (QRect(room.left() + place * (side + gap), top, side, side) for place in range(count))
    return [QStyle.visualRect(direction, area, square) for square in squares]


def stamps_width(most: int) -> int:
    """What the stamps of a group need that allows so many a meeting."""
    count = max(5, most) if most <= MOST_SQUARES else 5
    side, gap = _stamp_size(count)
    return count * (side + gap)


def _stamp_size(count: int) -> tuple[int, int]:
    """Side of a square and gap between two."""
    side = QFontMetrics(theme.font("body")).height() + 1
    return (side, 5) if count <= 7 else (side * 7 // 10, 4)


def squares_of(model: GridModel, row: int) -> int:
    """How many squares a row has: more than the limit when more are recorded, none when a figure says it better."""
    squares = max(model.most_stamps(), model.stamps(row))
    return squares if squares <= MOST_SQUARES else 0


def presence_rects(area: QRect, direction: Qt.LayoutDirection) -> list[tuple[Presence, QRect]]:
    """The five chips of the roll call, from the leading side."""
    metrics = QFontMetrics(theme.font("small", bold=True))
    height, left = metrics.height() + theme.S, area.left() + theme.XS
    rects = []
    for presence in Presence:
        width = metrics.horizontalAdvance(presence_word(presence)) + 2 * theme.S - 2
        chip = QRect(left, area.center().y() - height // 2, width, height)
        rects.append((presence, QStyle.visualRect(direction, area, chip)))
        left += width + 2
    return rects


def presence_width() -> int:
    return max(rect.right() for _, rect in presence_rects(QRect(0, 0, 10, 10), Qt.LayoutDirection.LeftToRight)) + 2


class Cell(QStyledItemDelegate):
    """The ground and the hairline of every cell; what stands on it is for the classes below to draw."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown, rect = theme.current(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, _mixed(shown.colour("amber_soft"), shown.colour("card")))
        line = QRect(rect.left(), rect.bottom() + 1 - shown.stroke, rect.width(), shown.stroke)
        painter.fillRect(line, shown.colour("line"))
        self.draw(painter, option, cast(GridModel, index.model()), index.row())
        painter.restore()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, model: GridModel, row: int) -> None:
        raise NotImplementedError

    def _text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        text: str,
        tone: str,
        font: QFont,
        *,
        alignment: Qt.AlignmentFlag = LEADING,
        area: QRect | None = None,
    ) -> None:
        rect = option.rect.adjusted(PAD, 0, -PAD, 0) if area is None else area
        painter.setFont(font)
        painter.setPen(theme.current().colour(tone))
        visual = QStyle.visualAlignment(option.direction, alignment) | Qt.AlignmentFlag.AlignAbsolute
        metrics = QFontMetrics(font)
        if metrics.horizontalAdvance(text) > rect.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, visual | Qt.TextFlag.TextSingleLine, text)


class FigureCell(Cell):
    """The member's number and what was there before."""

    def __init__(self, column: Column, parent: QObject) -> None:
        super().__init__(parent)
        self._column = column

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, model: GridModel, row: int) -> None:
        text = str(model.index(row, self._column).data() or "")
        tone = "faint" if self._column is Column.NUMBER or not model.is_done(row) else "text"
        self._text(painter, option, text, tone, theme.font("body"), alignment=TRAILING)


def has_discs() -> bool:
    return theme.percent() < _LARGE


class MemberCell(Cell):
    """Initials on a disc and the name; who is not done yet steps back a little.

    Where type is large the name has the place of the disc.
    """

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, model: GridModel, row: int) -> None:
        line = model.line(row)
        left = PAD + (self._disc(painter, option, line.name) if has_discs() else 0)
        area = option.rect.adjusted(left, 0, -XS, 0)
        area = QStyle.visualRect(option.direction, option.rect, area)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        tone = "text" if is_current or model.is_done(row) else "faint"
        self._text(painter, option, line.name, tone, theme.font("body", bold=is_current), area=area)

    @staticmethod
    def _disc(painter: QPainter, option: QStyleOptionViewItem, name: str) -> int:
        """Answers how much of the width it took."""
        shown = theme.current()
        side = min(option.rect.height() - theme.S, QFontMetrics(theme.font("body")).height() + theme.S)
        disc = QRect(option.rect.left() + PAD, option.rect.center().y() - side // 2, side, side)
        disc = QStyle.visualRect(option.direction, option.rect, disc)
        painter.setPen(QPen(shown.colour("edge"), shown.stroke) if shown.stroke > 1 else Qt.PenStyle.NoPen)
        painter.setBrush(shown.colour("green_soft"))
        painter.drawEllipse(disc)
        initials_font = QFont(theme.font("small", bold=True))
        initials_font.setPointSizeF(initials_font.pointSizeF() * 0.86)
        painter.setFont(initials_font)
        painter.setPen(shown.colour("text"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, figures.initials(name))
        return side + theme.S


class TodayCell(Cell):
    """Stamps, chips of presence, the pill of who is away, or the sentence of an entry that was refused."""

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, model: GridModel, row: int) -> None:
        draft = model.draft(row)
        if draft is not None and draft.writing is Writing.REFUSED:
            self._sentence(painter, option, draft.sentence)
        elif model.step == ROLL_CALL:
            self._chips(painter, option, model.presence(row))
        elif model.counts_stamps() and not shows_pill(model, row):
            self._stamps(painter, option, model, row)
        elif (note := model.note(row)) is not None:
            if note.is_pill:
                self._pill(painter, option, note.text, note.tone)
            else:
                self._text(painter, option, note.text, note.tone, theme.font("body"))
        elif shows_pill(model, row):
            presence = cast(Presence, model.presence(row))
            self._pill(painter, option, presence_word(presence), PRESENCE_TONES[presence])

    def _sentence(self, painter: QPainter, option: QStyleOptionViewItem, sentence: str) -> None:
        """Two lines of it; the whole sentence stands under the grid while the cursor is in this line."""
        rect, font = option.rect.adjusted(PAD, 0, -2, 0), theme.font("small")
        painter.setFont(font)
        painter.setPen(theme.current().colour("red"))
        visual = QStyle.visualAlignment(option.direction, LEADING) | Qt.AlignmentFlag.AlignAbsolute
        flags = visual | Qt.TextFlag.TextWordWrap
        metrics = QFontMetrics(font)
        room = 2 * rect.width()
        while metrics.boundingRect(rect, flags, sentence).height() > rect.height() and room > rect.width():
            sentence = metrics.elidedText(sentence, Qt.TextElideMode.ElideRight, room)
            room -= metrics.averageCharWidth()
        painter.drawText(rect, flags, sentence)

    def _stamps(self, painter: QPainter, option: QStyleOptionViewItem, model: GridModel, row: int) -> None:
        shown, count, most = theme.current(), model.stamps(row), model.most_stamps()
        squares = squares_of(model, row)
        if not squares:
            if count:
                text = self.tr("{count} of {most}").format(
                    count=figures.count_text(count), most=figures.count_text(most)
                )
                tone = "green" if count <= most else "amber"
                self._text(painter, option, text, tone, theme.font("figure", bold=True))
            return
        dashed = QPen(shown.colour("edge"), shown.stroke)
        dashed.setDashPattern([3, 2])
        for place, square in enumerate(stamp_rects(option.rect, squares, option.direction)):
            if place < count:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(shown.colour("green" if place < most else "amber"))
                painter.drawRoundedRect(square, 4, 4)
            else:
                painter.setPen(dashed)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _chips(self, painter: QPainter, option: QStyleOptionViewItem, presence: Presence | None) -> None:
        shown = theme.current()
        for each, rect in presence_rects(option.rect, option.direction):
            is_it = each is presence
            tone = PRESENCE_TONES[each]
            if is_it:
                painter.setPen(QPen(shown.colour(tone), shown.stroke))
                painter.setBrush(shown.colour(f"{tone}_soft"))
                chip = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
                painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
            painter.setFont(theme.font("small", bold=is_it))
            painter.setPen(shown.colour(tone if is_it else "faint"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, presence_word(each))

    def _pill(self, painter: QPainter, option: QStyleOptionViewItem, text: str, tone: str) -> None:
        shown, font = theme.current(), theme.font("small")
        metrics = QFontMetrics(font)
        room = option.rect.width() - 2 * PAD
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - 2 * theme.S - 2)
        pill = QRect(0, 0, metrics.horizontalAdvance(text) + 2 * theme.S + 2, metrics.height() + XS)
        pill.moveTopLeft(option.rect.topLeft())
        pill.translate(PAD, (option.rect.height() - pill.height()) // 2)
        pill = QStyle.visualRect(option.direction, option.rect, pill)
        painter.setPen(QPen(shown.colour(tone), shown.stroke) if shown.stroke > 1 else Qt.PenStyle.NoPen)
        painter.setBrush(shown.colour(f"{tone}_soft"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(font)
        painter.setPen(shown.colour(tone))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


def shows_pill(model: GridModel, row: int) -> bool:
    """Whether the line says that the member is away."""
    return model.presence(row) in AWAY and not (model.counts_stamps() and model.stamps(row))


class MarkCell(Cell):
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, model: GridModel, row: int) -> None:
        draft = model.draft(row)
        tone = _MARK_TONES[draft.writing] if draft else "green"
        text = short_mark(model, row) if model.has_short_marks else mark_text(model, row)
        self._text(painter, option, text, tone, theme.font("small"), alignment=TRAILING)


class AmountCell(Cell):
    """The amount of today and the field to type it, which is a real one: cursor, selection and input methods work.

    `gone` says how somebody left the field: ``down``, ``up``, ``next``, ``previous`` or ``stay``.
    """

    gone = Signal(str)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, model: GridModel, row: int) -> None:
        draft, shown = model.draft(row), theme.current()
        font, room = QFont(theme.font("figure")), option.rect.width() - 2 * PAD
        text = str(model.index(row, Column.AMOUNT).data() or "")
        # An amount is never cut off: a very large one is written smaller.
        while QFontMetrics(font).horizontalAdvance(text) > room and font.pointSizeF() > 6:
            font.setPointSizeF(font.pointSizeF() - 0.5)
        if draft is not None and draft.writing is not Writing.SAVING:
            tone = "red" if draft.writing is Writing.REFUSED else "amber"
            self._box(painter, option.rect, QPen(shown.colour(tone), 2))
            self._text(painter, option, draft.text, "text", theme.font("figure"), alignment=TRAILING)
        elif model.usual(row):
            pen = QPen(shown.colour("edge"), shown.stroke)
            pen.setDashPattern([3, 2])
            self._box(painter, option.rect, pen)
            self._text(painter, option, model.money(model.usual(row)), "faint", theme.font("body"), alignment=TRAILING)
        else:
            self._text(painter, option, text, "faint" if draft else "text", font, alignment=TRAILING)

    def _box(self, painter: QPainter, rect: QRect, pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect.adjusted(XS, XS, -2, -XS)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model, row = cast(GridModel, index.model()), index.row()
        field = QLineEdit(parent)
        field.setFont(theme.font("figure", bold=True))
        field.setAlignment(QStyle.visualAlignment(option.direction, TRAILING) | Qt.AlignmentFlag.AlignAbsolute)
        field.setAccessibleName(
            self.tr("Stamps of {name}").format(name=model.line(row).name)
            if model.counts_stamps()
            else self.tr("Amount of {name}").format(name=model.line(row).name)
        )
        field.setStyleSheet(  # by the palette, so that another theme dresses an open field too
            "QLineEdit { min-height: 0; padding: 0 4px; border: 2px solid palette(link); border-radius: 4px;"
            " background: palette(base); color: palette(text); }"
        )
        kept = QPersistentModelIndex(index)
        field.textEdited.connect(lambda text: model.type_text(kept.row(), text) if kept.isValid() else None)
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        field = cast(QLineEdit, editor)
        if not field.isModified():  # an answer about this line must not overwrite what is being typed
            field.setText(cast(GridModel, index.model()).edit_text(index.row()))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        cast(GridModel, index.model()).commit(index.row(), cast(QLineEdit, editor).text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(XS, XS, -2, -XS))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if not isinstance(editor, QLineEdit):
            return super().eventFilter(editor, event)
        if event.type() is QEvent.Type.KeyPress:
            way = _ways(cast(QKeyEvent, event))
            if way:
                self._leave(editor, way)
            return bool(way)
        if event.type() is QEvent.Type.FocusOut:
            # Leaving is not saving: the text stays as a draft. Another window or a menu does not even close the field.
            if not editor.hasFocus() and editor.isActiveWindow() and not editor.findChildren(QWidget, "qt_edit_menu"):
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            return False
        return False

    def _leave(self, field: QLineEdit, way: str) -> None:
        if way != "stay":
            self.commitData.emit(field)
        self.closeEditor.emit(field, QStyledItemDelegate.EndEditHint.NoHint)
        self.gone.emit(way)


def _ways(event: QKeyEvent) -> str:
    match event.key():
        case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
            return "down"
        case Qt.Key.Key_Up:
            return "up"
        case Qt.Key.Key_Tab:
            return "next"
        case Qt.Key.Key_Backtab:
            return "previous"
        case Qt.Key.Key_Escape:
            return "stay"
    return ""


def _mixed(one: QColor, other: QColor) -> QColor:
    """Half of each: a ground on which the pill of the first colour still shows."""
    return QColor((one.red() + other.red()) // 2, (one.green() + other.green()) // 2, (one.blue() + other.blue()) // 2)
