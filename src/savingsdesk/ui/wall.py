"""The wall view: what everybody under the tree may read from metres away, on a second screen or a turned laptop.

Attendance, the box, what this meeting brought, and the poster of the share-out. No debt and no fine of anybody, no name
but those of the poster, which the group reads out anyway (UI.md §1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from savingsdesk.core.model import Meeting, Presence
from savingsdesk.desk import groups, meetings
from savingsdesk.desk.dry_runs import DryRun
from savingsdesk.desk.session import Books
from savingsdesk.desk.shareout import Result
from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import button, label
from savingsdesk.ui.kinds import step_name

_HERE = (Presence.PRESENT, Presence.LATE)
_LEAST_PIXELS = 13


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure: what it is, and the figure itself as people read it."""

    caption: str
    figure: str


@dataclass(frozen=True, slots=True)
class Board:
    """What the wall says: a heading and tiles, or a heading and the lines of a poster."""

    heading: str
    about: str
    tiles: tuple[Tile, ...] = ()
    lines: tuple[tuple[str, str, str], ...] = ()
    seal: str = ""


def meeting_board(books: Books) -> Board:
    """The open meeting, or what stands since the last one. Read on the writer's thread."""
    group = groups.get(books)
    meeting = meetings.current(books)
    if meeting is None:
        return _between_meetings(books, group.name, group.currency)
    box, counts = meetings.box(books, meeting.id), meetings.counts(books, meeting.id)
    present = QCoreApplication.translate("wall", "{present} of {members}").format(
        present=figures.count_text(sum(counts.get(each, 0) for each in _HERE)),
        members=figures.count_text(sum(counts.values())),
    )
    tiles = [
        Tile(QCoreApplication.translate("wall", "Present"), present),
        Tile(QCoreApplication.translate("wall", "In the box"), figures.money_text(box.expected, group.currency)),
    ]
    for step in meetings.agenda(books, meeting.id):
        if step.key in ("shares", "savings", "social_fund") and step.total is not None:
            tiles.append(Tile(step_name(step.key), figures.money_text(step.total, group.currency)))
    return Board(group.name, _meeting_text(meeting), tuple(tiles))


def _between_meetings(books: Books, name: str, currency: str) -> Board:
    last, totals = meetings.last(books), groups.totals(books)
    about = QCoreApplication.translate("wall", "No meeting is open") if last is None else _meeting_text(last)
    tiles = (
        Tile(QCoreApplication.translate("wall", "In the box"), figures.money_text(totals.box, currency)),
        Tile(QCoreApplication.translate("wall", "Members"), figures.count_text(totals.members)),
    )
    return Board(name, about, tiles, seal=last.seal if last else "")


def _meeting_text(meeting: Meeting) -> str:
    return QCoreApplication.translate("wall", "Meeting {number} · {day}").format(
        number=figures.count_text(meeting.number), day=figures.day_text(meeting.held_on)
    )


def poster_board(run: DryRun | Result, currency: str) -> Board:
    """Who receives what: the lines of a share-out as on the poster."""
    heading = QCoreApplication.translate("wall", "Share-out of cycle {number}")
    is_dry = isinstance(run, DryRun)
    dry = QCoreApplication.translate("wall", "Dry run: nothing is paid yet. Amounts in {currency}.")
    paid = QCoreApplication.translate("wall", "Amounts in {currency}.")
    lines = [
        (
            line.name,
            figures.count_text(line.shares) if line.shares else "",
            figures.amount_text(line.receives, currency),
        )
        for line in run.lines
    ]
    return Board(
        heading.format(number=figures.count_text(run.cycle.number)),
        (dry if is_dry else paid).format(currency=currency),
        lines=tuple(lines),
    )


class Wall(QWidget):
    """Paints a board as large as it fits: tiles two beside one another, a poster in up to three columns."""

    def __init__(self) -> None:
        super().__init__()
        self._board = Board("", "")
        self.setMinimumSize(320, 240)
        theme.notice.changed.connect(self.update)

    @property
    def board(self) -> Board:
        return self._board

    def show_board(self, board: Board) -> None:
        self._board = board
        self.setAccessibleName(board.heading)
        heard = [f"{tile.caption}: {tile.figure}" for tile in board.tiles]
        heard += [" ".join(part for part in line if part) for line in board.lines]
        self.setAccessibleDescription("\n".join([board.about, *heard, board.seal]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = theme.current()
        painter.fillRect(event.rect(), shown.colour("card"))
        edge = max(theme.L, self.width() // 32)
        area = self.rect().adjusted(edge, edge, -edge, -edge)
        head = QRect(area.left(), area.top(), area.width(), area.height() // 6)
        self._write(painter, self._upper(head, 3, 5), self._board.heading, "text", strong=True)
        self._write(painter, self._lower(head, 3, 5), self._board.about, "faint")
        body = QRect(area.left(), head.bottom() + edge // 2, area.width(), area.bottom() - head.bottom() - edge // 2)
        if self._board.seal:
            foot = QRect(body.left(), body.bottom() - body.height() // 5, body.width(), body.height() // 5)
            body.setBottom(foot.top() - edge // 2)
            self._write(painter, self._upper(foot, 1, 3), QCoreApplication.translate("wall", "Seal"), "faint")
            self._write(painter, self._lower(foot, 1, 3), self._board.seal, "green", strong=True)
        if self._board.lines:
            self._paint_poster(painter, body)
        else:
            self._paint_tiles(painter, body)

    def _paint_tiles(self, painter: QPainter, area: QRect) -> None:
        tiles = self._board.tiles
        if not tiles:
            return
        rows = (len(tiles) + 1) // 2
        width, height = area.width() // 2 - theme.L, area.height() // rows
        captions = self._fitting("body", min(height // 6, area.height() // 10), [tile.caption for tile in tiles], width)
        figure = self._fitting("title", height * 2 // 5, [tile.figure for tile in tiles], width)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        for place, tile in enumerate(tiles):
            cell = QRect(
                area.left() + (width + 2 * theme.L) * (place % 2), area.top() + height * (place // 2), width, height
            )
            cell = QStyle.visualRect(self.layoutDirection(), area, cell)
            painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), theme.current().stroke), self._line_colour())
            painter.setFont(captions)
            painter.setPen(theme.current().colour("faint"))
            above = cell.adjusted(0, theme.L, 0, 0)
            painter.drawText(above, leading | Qt.AlignmentFlag.AlignTop, tile.caption)
            painter.setFont(figure)
            painter.setPen(theme.current().colour("text"))
            below = above.adjusted(0, QFontMetrics(captions).height(), 0, 0)
            painter.drawText(below, leading | Qt.AlignmentFlag.AlignTop, tile.figure)

    def _paint_poster(self, painter: QPainter, area: QRect) -> None:
        lines = self._board.lines
        columns = 1 if len(lines) <= 8 else 2 if len(lines) <= 30 else 3
        rows = -(-len(lines) // columns)
        gap = max(theme.XXL, area.width() // 24)
        width, height = (area.width() - gap * (columns - 1)) // columns, area.height() // max(rows, 1)
        font = self._font_for(lines, width, height)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        shares_end = max(metrics.horizontalAdvance(line[2]) for line in lines) + theme.XL
        shares_width = max(metrics.horizontalAdvance(line[1]) for line in lines) + theme.L
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        trailing = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignTrailing)
        for place, (name, shares, amount) in enumerate(lines):
            cell = QRect(
                area.left() + (width + gap) * (place // rows), area.top() + height * (place % rows), width, height
            )
            cell = QStyle.visualRect(self.layoutDirection(), area, cell)
            painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), self._line_colour())
            room = cell.width() - shares_end - shares_width
            painter.setPen(theme.current().colour("text"))
            cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(cell, leading | Qt.AlignmentFlag.AlignVCenter, cut)
            painter.drawText(cell, trailing | Qt.AlignmentFlag.AlignVCenter, amount)
            before = QStyle.visualRect(self.layoutDirection(), cell, cell.adjusted(0, 0, -shares_end, 0))
            painter.setPen(theme.current().colour("faint"))
            painter.drawText(before, trailing | Qt.AlignmentFlag.AlignVCenter, shares)

    def _font_for(self, lines: Sequence[tuple[str, str, str]], width: int, height: int) -> QFont:
        """One size for all lines: the largest in which nine names of ten fit beside their figures."""
        names = sorted((line[0] for line in lines), key=len)
        figures_of = [max((line[part] for line in lines), key=len) for part in (1, 2)]
        widest = " ".join([names[-1 - len(names) // 10], *figures_of])
        return self._fitting("title", height, [widest], width - theme.XL - 2 * theme.L)

    @staticmethod
    def _fitting(role: str, height: int, texts: Sequence[str], width: int) -> QFont:
        """The largest type of this height in which all these texts fit into the width."""
        font = QFont(theme.font(role))
        pixels = max(height * 3 // 4, _LEAST_PIXELS)
        while True:
            font.setPixelSize(pixels)
            metrics = QFontMetrics(font)
            if pixels <= _LEAST_PIXELS or all(metrics.horizontalAdvance(text) <= width for text in texts):
                return font
            pixels = max(_LEAST_PIXELS, pixels * 15 // 16)

    def _write(self, painter: QPainter, area: QRect, text: str, tone: str, *, strong: bool = False) -> None:
        font = self._fitting("title" if strong else "body", area.height(), [text], area.width())
        painter.setFont(font)
        painter.setPen(theme.current().colour(tone))
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, leading | Qt.AlignmentFlag.AlignVCenter, cut)

    @staticmethod
    def _upper(area: QRect, part: int, of: int) -> QRect:
        return QRect(area.left(), area.top(), area.width(), area.height() * part // of)

    @staticmethod
    def _lower(area: QRect, part: int, of: int) -> QRect:
        top = area.height() * part // of
        return QRect(area.left(), area.top() + top, area.width(), area.height() - top)

    @staticmethod
    def _line_colour() -> QColor:
        return theme.current().colour("line")


class WallWindow(Wall):
    """The wall as a window of its own: full on the second screen, or on the only one. Esc and F11 close it."""

    def __init__(self) -> None:
        super().__init__()
        self._is_pinned = False
        self.setWindowTitle(QCoreApplication.translate("wall", "SavingsDesk: wall view"))
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            QShortcut(QKeySequence(key), self).activated.connect(self.close)

    def pin(self, board: Board) -> None:
        """A board that stays, whatever the meeting brings, until the wall is opened anew."""
        self._is_pinned = True
        self.show_board(board)

    def show_news(self, board: Board) -> None:
        if not self._is_pinned:
            self.show_board(board)

    def open_beside(self, window: QWidget) -> None:
        """Shows it where the window is not, if there is such a screen."""
        others = [each for each in QGuiApplication.screens() if each is not window.screen()]
        screen = (others or [window.screen()])[0]
        self._is_pinned = False
        self.setGeometry(screen.geometry())
        self.showFullScreen()


class LockedWall(QWidget):
    """The window while a meeting goes on and nobody types: the wall, and the way back in. No key is held any more."""

    unlock_wanted = Signal()

    def __init__(self, board: Board) -> None:
        super().__init__()
        self.wall = Wall()
        self.wall.show_board(board)
        self.unlock_button = button(self.tr("&Unlock"), "primary")
        self.unlock_button.clicked.connect(self.unlock_wanted)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.XL, theme.S, theme.XL, theme.L)
        foot.addWidget(label(self.tr("The books are locked. The meeting is still open."), wraps=True), 1)
        foot.addWidget(self.unlock_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.wall, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.unlock_button)
