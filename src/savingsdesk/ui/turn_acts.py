"""The acts on the turns of a merry-go-round: arrange them, swap two, pass one on, finish the round."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QWidget

from savingsdesk.core.model import Cycle, Member
from savingsdesk.core.rotation import Order
from savingsdesk.desk import constitutions, cycles, members, rotations
from savingsdesk.desk.rotations import TurnLine
from savingsdesk.ui import figures, theme
from savingsdesk.ui.act import ActPanel, Given, Verb
from savingsdesk.ui.choosing import MemberEdit
from savingsdesk.ui.fields import Choice, Field, button, label
from savingsdesk.ui.messages import Message
from savingsdesk.ui.opening import DayEdit

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books
    from savingsdesk.ui.jobs import Jobs
    from savingsdesk.ui.screen import Shell


def order_name(order: Order) -> str:
    """How a group settles who takes the pot."""
    return order_names()[order]


def order_names() -> Mapping[Order, str]:
    return {
        Order.FIXED: QCoreApplication.translate("turns", "fixed, as in the list"),
        Order.DRAWN: QCoreApplication.translate("turns", "drawn by lot"),
        Order.NEED: QCoreApplication.translate("turns", "by need, decided in each meeting"),
        Order.AUCTION: QCoreApplication.translate("turns", "by auction in each meeting"),
    }


class ArrangePanel(ActPanel):
    """Who takes part, with how many hands, in which order; `done` carries the turns."""

    def __init__(self, shell: Shell, jobs: Jobs, books: Books) -> None:
        super().__init__(
            shell,
            jobs,
            title=QCoreApplication.translate("turns", "Arrange the turns"),
            verb=QCoreApplication.translate("turns", "&Arrange"),
            intro=QCoreApplication.translate(
                "turns",
                "Each hand pays in every round and takes one pot. Who has two hands pays twice and takes twice.",
            ),
        )
        self._members = members.rows(books, members.ids(books))
        self._hands = dict.fromkeys((member.id for member in self._members), 1)
        self.order = Choice()
        for order, name in order_names().items():
            self.order.addItem(name, order)
        self.order.setCurrentIndex(self.order.findData(constitutions.current(books).turn_order))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Members in the order of their turns"))
        self.list.setMinimumHeight(7 * theme.row_height())
        shown = theme.current()
        self.list.setStyleSheet(
            f"QListWidget {{ background: {shown.field}; border: {shown.stroke}px solid {shown.edge};"
            f" border-radius: {theme.RADIUS}px; padding: 3px; }} QListWidget::item {{ padding: 0 8px; }}"
            f"QListWidget::item:selected {{ background: {shown.green_soft}; color: {shown.text}; }}"
        )
        self.sum = label("", "small", "faint", wraps=True)
        self.add("order", Field(self.tr("The &order"), self.order))
        self.add_widget(self.list)
        self.add_widget(self._make_buttons())
        self.add_widget(self.sum)
        self.order.currentIndexChanged.connect(lambda _: self._show())
        self._fill(0)
        self._show()
        self.set_verb(self._make)
        self.done.connect(lambda lines: shell.say(self._said(lines)))

    def start_focus(self) -> None:
        self.list.setFocus()

    def _make_buttons(self) -> QWidget:
        self.earlier, self.later = button(self.tr("&Earlier")), button(self.tr("&Later"))
        self.more, self.fewer = button(self.tr("One hand &more")), button(self.tr("One hand &fewer"))
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        self.more.clicked.connect(lambda: self._count(1))
        self.fewer.clicked.connect(lambda: self._count(-1))
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.S)
        for place, each in enumerate((self.earlier, self.later, self.more, self.fewer)):
            grid.addWidget(each, place // 2, place % 2)
        return made

    def _make(self) -> Verb:
        hands = {member.id: self._hands[member.id] for member in self._members if self._hands[member.id]}
        order = Order(self.order.currentData())

        def arrange(books: Books, _given: Given) -> list[TurnLine]:
            return rotations.arrange(books, hands, order)

        return arrange

    def _move(self, by: int) -> None:
        place = self.list.currentRow()
        other = place + by
        if place >= 0 and 0 <= other < len(self._members):
            self._members[place], self._members[other] = self._members[other], self._members[place]
            self._fill(other)

    def _count(self, by: int) -> None:
        place = self.list.currentRow()
        if place >= 0:
            member = self._members[place]
            self._hands[member.id] = max(0, self._hands[member.id] + by)
            self._fill(place)

    def _fill(self, current: int) -> None:
        self.list.clear()
        for member in self._members:
            item = QListWidgetItem(self._text(member))
            item.setSizeHint(QSize(0, theme.row_height()))
            if not self._hands[member.id]:
                item.setForeground(theme.current().colour("faint"))
            self.list.addItem(item)
        self.list.setCurrentRow(current)
        self.sum.setText(self.tr("%Ln hand(s), and as many rounds", "", sum(self._hands.values())))

    def _text(self, member: Member) -> str:
        hands = self._hands[member.id]
        text = self.tr("{number} · {name} · %Ln hand(s)", "", hands)
        if not hands:
            text = self.tr("{number} · {name} · takes no part")
        return text.format(number=figures.count_text(member.number), name=member.name)

    def _show(self) -> None:
        is_fixed = self.order.currentData() == Order.FIXED
        for each in (self.earlier, self.later):
            each.setVisible(is_fixed)
        self.set_verb_text(
            self.tr("&Draw the lots") if self.order.currentData() == Order.DRAWN else self.tr("&Arrange")
        )

    def _said(self, lines: Sequence[TurnLine]) -> Message:
        return Message(self.tr("%Ln turn(s) are arranged. The first round can begin.", "", len(lines)), "green")


class SwapPanel(ActPanel):
    def __init__(self, shell: Shell, jobs: Jobs, to_come: Sequence[TurnLine], number: int | None) -> None:
        super().__init__(
            shell,
            jobs,
            title=QCoreApplication.translate("turns", "Swap two turns"),
            verb=QCoreApplication.translate("turns", "&Swap them"),
            intro=QCoreApplication.translate("turns", "Two members change their places in the order."),
        )
        self.first, self.second = _turn_choice(to_come), _turn_choice(to_come)
        self.first.setCurrentIndex(max(0, self.first.findData(number)))
        self.second.setCurrentIndex(1 if self.first.currentIndex() == 0 else 0)
        self.add("turn", Field(self.tr("&One turn"), self.first))
        self.add("other", Field(self.tr("The o&ther turn"), self.second))
        self.set_verb(self._make)

    def _make(self) -> Verb:
        first, second = int(self.first.currentData()), int(self.second.currentData())

        def swap(books: Books, _given: Given) -> list[TurnLine]:
            return rotations.swap(books, first, second)

        return swap


class PassOnPanel(ActPanel):
    def __init__(self, shell: Shell, jobs: Jobs, books: Books, to_come: Sequence[TurnLine], number: int | None) -> None:
        super().__init__(
            shell,
            jobs,
            title=QCoreApplication.translate("turns", "Pass a turn on"),
            verb=QCoreApplication.translate("turns", "&Pass it on"),
            intro=QCoreApplication.translate(
                "turns", "Another member takes the turn, and pays from now on what this hand owes for the rounds held."
            ),
        )
        self.turn, self.heir = _turn_choice(to_come), MemberEdit(books)
        self.turn.setCurrentIndex(max(0, self.turn.findData(number)))
        self.add("turn", Field(self.tr("&Turn"), self.turn))
        self.add("member", Field(self.tr("To &whom"), self.heir))
        self.set_verb(self._make)

    def _make(self) -> Verb:
        number, heir = int(self.turn.currentData()), self.heir.value()

        def pass_on(books: Books, _given: Given) -> list[TurnLine]:
            return rotations.pass_on(books, number, heir)

        return pass_on


class FinishPanel(ActPanel):
    """`done` carries the next cycle."""

    def __init__(self, shell: Shell, jobs: Jobs, books: Books) -> None:
        super().__init__(
            shell,
            jobs,
            title=QCoreApplication.translate("turns", "Finish the round"),
            verb=QCoreApplication.translate("turns", "&Finish it"),
            intro=QCoreApplication.translate(
                "turns", "This rotation is over: its cycle closes, and the next one is arranged anew on the same day."
            ),
        )
        cycle, today = cycles.current(books), QDate.fromString(books.today(), Qt.DateFormat.ISODate)
        self.day = DayEdit()
        self.day.setDateRange(QDate.fromString(cycle.opened_on, Qt.DateFormat.ISODate), today)
        self.day.setDate(today)
        self.add("on", Field(self.tr("&Day"), self.day))
        self.set_verb(self._make)
        self.done.connect(lambda opened: shell.say(self._said(opened)))

    def _make(self) -> Verb:
        on = self.day.date().toString(Qt.DateFormat.ISODate)

        def finish(books: Books, given: Given) -> Cycle:
            return rotations.finish(books, on, sure=given.sure)

        return finish

    def _said(self, opened: Cycle) -> Message:
        text = self.tr("Cycle {number} has begun. Arrange its turns.")
        return Message(text.format(number=figures.count_text(opened.number)), "green")


def _turn_choice(to_come: Sequence[TurnLine]) -> Choice:
    made = Choice()
    text = QCoreApplication.translate("turns", "Turn {number} · {name}")
    for line in to_come:
        made.addItem(text.format(number=figures.count_text(line.number), name=line.name), line.number)
    return made
