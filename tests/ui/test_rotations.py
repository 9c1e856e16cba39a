"""Turns on the screen: arranged, swapped, passed on, finished; where each one stands is what the desk says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from savingsdesk.core.model import GroupKind
from savingsdesk.core.rotation import Order
from savingsdesk.desk import cycles, meetings, rotations
from savingsdesk.ui import figures, messages
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.rotations import RotationsScreen
from savingsdesk.ui.screen import EVERYTHING, Shell, whole
from savingsdesk.ui.turn_acts import ArrangePanel, FinishPanel, PassOnPanel, SwapPanel
from savingsdesk.ui.workplace import screens_of
from tests.desk.year import Group
from tests.ui.conftest import Heard

HAND = 100


class Stage:
    """A merry-go-round of four, its screen, and what waits for its writer."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        shell: Shell,
        heard: Heard,
        order: Order = Order.FIXED,
        *,
        is_arranged: bool = True,
    ) -> None:
        self.qtbot, self.heard = qtbot, heard
        self.group = Group(folder, GroupKind.ROSCA, 4, 7, share_price=HAND, savings_amount=HAND, turn_order=order)
        if is_arranged:
            rotations.arrange(self.group.books, dict.fromkeys(self.group.member_ids, 1))
        self.jobs = Jobs()
        self.jobs.attach(self.group.session)
        self.screen = whole(RotationsScreen(self.group.session, self.jobs, shell))
        self.jobs.changed.connect(self.screen.refresh)
        self.screen.resize(1122, 640)
        self.again()
        self.screen.show()

    def again(self) -> None:
        self.screen.refresh(EVERYTHING)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.jobs.is_busy, timeout=10_000)
        QApplication.processEvents()

    def names(self) -> list[str]:
        return [str(self.screen.turns.index(row, 1).data()) for row in range(self.screen.turns.rowCount())]

    def states(self) -> list[str]:
        return [str(self.screen.turns.index(row, 3).data()) for row in range(self.screen.turns.rowCount())]

    def press(self) -> None:
        self.heard.asked[-1].press()  # type: ignore[attr-defined]
        self.settle()
        self.settle()

    def close(self) -> None:
        self.jobs.stop()
        for panel in self.heard.asked:
            shiboken6.delete(panel)
        shiboken6.delete(self.screen)
        self.group.close()


Make = Callable[..., Stage]


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path, shell: Shell, heard: Heard) -> Iterator[Make]:
    made: list[Stage] = []

    def stage(order: Order = Order.FIXED, *, is_arranged: bool = True) -> Stage:
        made.append(Stage(qtbot, tmp_path, shell, heard, order, is_arranged=is_arranged))
        return made[-1]

    yield stage
    for each in made:
        each.close()


def hold_a_round(stage: Stage, but: tuple[int, ...] = ()) -> None:
    with stage.group.meeting() as meeting:
        stage.group.all_pay(meeting, HAND, but=but)
        rotations.give_pot(stage.group.books, meeting.id, sure=True)
    stage.again()


def test_turns_say_who_took_when_and_who_is_next(make: Make) -> None:
    stage = make()
    for model in (stage.screen.turns, stage.screen.positions):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, stage.screen)
    hold_a_round(stage)
    assert stage.names() == ["Amina Wanjiru", "Member 2", "Member 3", "Member 4"]
    assert stage.states() == ["taken in meeting 1", "next", "", ""]
    assert stage.screen.next.figure.text() == "Member 2"
    assert stage.screen.pot.figure.text() == figures.money_text(rotations.pot(stage.group.books), "KES")
    assert "1 of 4 pots" in stage.screen.subtitle()


def test_who_has_not_paid_is_named_with_the_sum(make: Make) -> None:
    stage = make()
    hold_a_round(stage, but=(stage.group.member_ids[3],))
    owed = rotations.arrears(stage.group.books)
    assert owed == {stage.group.member_ids[3]: HAND}
    assert stage.screen.owed.figure.text() == figures.money_text(HAND, "KES")
    positions = rotations.positions(stage.group.books)
    model = stage.screen.positions
    for row, position in enumerate(positions):
        shown = [str(model.index(row, column).data() or "") for column in range(5)]
        assert shown == [
            position.name,
            str(position.hands),
            *(
                figures.amount_text(each, "KES") if each else ""
                for each in (position.paid, position.arrears, position.kept)
            ),
        ]


def test_turns_are_arranged_in_an_order_with_double_hands(make: Make) -> None:
    stage = make(is_arranged=False)
    assert stage.screen.main_button.text().replace("&", "") == "Arrange the turns"
    assert not stage.screen.swap_button.isEnabled()
    stage.screen.main_button.click()
    panel = stage.heard.asked[-1]
    assert isinstance(panel, ArrangePanel)
    panel.later.click()  # the first member becomes the second
    panel.more.click()  # and has two hands
    panel.list.setCurrentRow(3)
    panel.fewer.click()
    assert "takes no part" in panel.list.item(3).text()
    stage.press()
    assert stage.names() == ["Member 2", "Amina Wanjiru", "Amina Wanjiru", "Member 3"]
    assert stage.names() == [line.name for line in rotations.turns(stage.group.books)]


def test_lots_are_drawn_and_everyone_has_a_turn(make: Make) -> None:
    stage = make(Order.DRAWN, is_arranged=False)
    stage.screen.main_button.click()
    panel = stage.heard.asked[-1]
    assert isinstance(panel, ArrangePanel)
    assert panel.order.currentData() == Order.DRAWN
    assert panel.verb_button.text().replace("&", "") == "Draw the lots"
    assert not panel.earlier.isVisibleTo(panel)
    stage.press()
    assert sorted(stage.names()) == ["Amina Wanjiru", "Member 2", "Member 3", "Member 4"]


def test_nobody_with_a_hand_is_refused_in_the_panel(make: Make) -> None:
    stage = make(is_arranged=False)
    stage.screen.main_button.click()
    panel = stage.heard.asked[-1]
    assert isinstance(panel, ArrangePanel)
    for place in range(4):
        panel.list.setCurrentRow(place)
        panel.fewer.click()
    stage.press()
    assert rotations.turns(stage.group.books) == []
    assert panel._asked.text() == messages.explain("turn.nobody")


def test_two_turns_are_swapped(make: Make) -> None:
    stage = make()
    stage.screen.turns_table.selectRow(1)
    stage.screen.swap_button.click()
    panel = stage.heard.asked[-1]
    assert isinstance(panel, SwapPanel)
    assert panel.first.currentData() == 2
    panel.second.setCurrentIndex(panel.second.findData(4))
    stage.press()
    assert stage.names() == ["Amina Wanjiru", "Member 4", "Member 3", "Member 2"]


def test_a_turn_is_passed_on(make: Make) -> None:
    stage = make()
    stage.screen.turns_table.selectRow(3)
    stage.screen.pass_button.click()
    panel = stage.heard.asked[-1]
    assert isinstance(panel, PassOnPanel)
    panel.heir.setText("1")
    stage.press()
    assert stage.names() == ["Amina Wanjiru", "Member 2", "Member 3", "Amina Wanjiru"]


def test_a_round_is_finished_after_asking_about_what_is_to_come(make: Make) -> None:
    stage = make()
    hold_a_round(stage)
    stage.screen.finish_button.click()
    panel = stage.heard.asked[-1]
    assert isinstance(panel, FinishPanel)
    stage.press()
    assert "3 turns" in panel._asked.text()
    stage.press()
    assert cycles.current(stage.group.books).number == 2
    assert stage.names() == []
    assert stage.screen.main_button.text().replace("&", "") == "Arrange the turns"
    stage.screen.cycles.setCurrentIndex(1)
    stage.settle()
    assert stage.states()[0] == "taken in meeting 1"
    assert not stage.screen.main_button.isVisible()
    stage.screen.cycles.setCurrentIndex(0)
    stage.settle()
    assert stage.names() == []


def test_the_pot_is_handed_out_in_the_meeting(make: Make) -> None:
    stage = make()
    stage.screen.main_button.click()
    assert stage.heard.went == []
    assert "Open the meeting" in stage.heard.said[-1].text
    stage.group.day = "2026-02-01"
    meetings.open_meeting(stage.group.books, stage.group.day)
    stage.again()
    stage.screen.main_button.click()
    assert (stage.heard.went, stage.heard.about) == (["meeting"], ["payout"])


@pytest.mark.parametrize("order", [Order.NEED, Order.AUCTION])
def test_where_the_meeting_decides_nobody_is_next(make: Make, order: Order) -> None:
    stage = make(order)
    assert stage.states() == ["", "", "", ""]
    assert stage.screen.next.figure.text() in ("by need", "by auction")


def test_each_kind_of_group_has_its_screens() -> None:
    assert "rotations" in screens_of(GroupKind.ROSCA)
    assert "shareout" not in screens_of(GroupKind.ROSCA)
    assert screens_of(GroupKind.ROSCA).index("rotations") == screens_of(GroupKind.VSLA).index("shareout")
    assert not {"shareout", "rotations"} & set(screens_of(GroupKind.BURIAL))
