"""The side of a member's page: who it is, the figures with their "why?", and the acts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from savingsdesk.core.model import Member
from savingsdesk.desk.burials import Cover
from savingsdesk.desk.entries import Filter
from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import Card, Elided, Line, Pill, button, label

SIDE = 256  # px at 100 %


class Disc(QWidget):
    """The initials of a member in a circle, where other programs have a photograph."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.fit()
        theme.notice.changed.connect(self.fit)

    def fit(self) -> None:
        side = 48 * theme.percent() // 100
        self.setFixedSize(side, side)

    def show_name(self, name: str) -> None:
        self._text = figures.initials(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shown = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(shown.colour("green"), shown.stroke))
        painter.setBrush(shown.colour("green_soft"))
        painter.drawEllipse(self.rect().adjusted(1, 1, -2, -2))
        painter.setFont(theme.font("figure", bold=True))
        painter.setPen(shown.colour("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class MemberSide(Card):
    """Who it is, the figures with their "why?", and the acts."""

    why_asked = Signal(str, object)

    def __init__(self, currency: str, *, can_write: bool) -> None:
        super().__init__()
        self._currency, self._can_write = currency, can_write
        self._disc, self._name, self._about = (
            Disc(),
            Elided("figure", strong=True),
            label("", "small", "faint", wraps=True),
        )
        self._state = Pill("", "amber")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._about)
        head = QHBoxLayout()
        head.setSpacing(theme.M)
        head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._state)
        self._state.hide()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.S)
        self._grid.setVerticalSpacing(theme.XS + 2)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self._shown: list[QWidget] = []
        self.fine_button = button(self.tr("&Charge a fine"))
        self.rename_button = button(self.tr("Change the &name"))
        self.office_button = button(self.tr("O&ffices and sign-in"))
        self.leave_button = button("")
        self.body.addStretch(1)
        for each in (self.fine_button, self.rename_button, self.office_button, self.leave_button):
            self.body.addWidget(each)
            each.setHidden(not can_write)
        self._fit()
        theme.notice.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedWidth(SIDE * (100 + (theme.percent() - 100) * 3 // 10) // 100)

    def show_page(self, member: Member, shown: list[tuple[str, int, Filter | None, str]], cover: Cover | None) -> None:
        self._disc.show_name(member.name)
        self._name.setText(member.name)
        about = self.tr("Number {number} · joined {day}")
        if member.office:
            about = self.tr("Number {number} · {office} · joined {day}")
        day = figures.day_text(member.joined_on, "short")
        self._about.setText(about.format(number=figures.count_text(member.number), office=member.office, day=day))
        self._show_state(member, cover)
        for each in self._shown:
            each.hide()
            each.deleteLater()
        self._shown = []
        for place, (name, amount, wanted, note) in enumerate(shown):
            self._add_figure(3 * place, name, amount, wanted, note)
        has_left = member.left_on is not None
        self.leave_button.setText(self.tr("&Take in again") if has_left else self.tr("Lea&ve the group"))
        self.fine_button.setVisible(self._can_write and not has_left)

    def _show_state(self, member: Member, cover: Cover | None) -> None:
        if member.left_on is not None:
            why = {"died": self.tr("died {day}"), "expelled": self.tr("sent away {day}")}
            text = why.get(member.left_because, self.tr("left {day}"))
            self._state.set(text.format(day=figures.day_text(member.left_on, "short")), "amber")
        elif cover is not None:
            names = {
                "waiting": (self.tr("covered from {day}"), "amber"),
                "covered": (self.tr("covered"), "green"),
                "lapsed": (self.tr("cover has lapsed"), "red"),
            }
            text, tone = names[cover.standing]
            self._state.set(text.format(day=figures.day_text(cover.covered_from, "short")), tone)
        self._state.setVisible(member.left_on is not None or cover is not None)

    def _add_figure(self, row: int, name: str, amount: int, wanted: Filter | None, note: str) -> None:
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        text = figures.amount_text(amount, self._currency)
        line, about = Line(), label(name, tone="faint", wraps=True)
        why = button(text, "figure")
        why.setToolTip(self.tr("Why?"))
        why.setAccessibleName(self.tr("{figure}: {amount}. Why?").format(figure=name, amount=text))
        why.clicked.connect(lambda: self.why_asked.emit(name, wanted))
        self._grid.addWidget(line, row, 0, 1, 2)
        self._grid.addWidget(about, row + 1, 0)
        self._grid.addWidget(why, row + 1, 1, trailing)
        self._shown += [line, about, why]
        if note:
            small = label(note, "small", "faint", wraps=True)
            self._grid.addWidget(small, row + 2, 0, 1, 2)
            self._shown.append(small)
