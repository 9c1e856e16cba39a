"""The share-out on the screen: reckoned off the GUI thread, decided, paid, looked at again; figures are the desk's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from savingsdesk.core.constitution import SocialAtShareOut
from savingsdesk.core.model import GroupKind
from savingsdesk.core.shareout import Owing, RemainderTo, Weights
from savingsdesk.desk import cycles, meetings, shareout
from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.paying_out import CloseCyclePanel, NextCyclePanel, PayOutPanel, ReinvestPanel
from savingsdesk.ui.screen import EVERYTHING, Shell, whole
from savingsdesk.ui.shareout import ShareoutScreen
from tests.desk.circle import Circle
from tests.ui.conftest import Heard

UGX = {"share_price": 2_000, "cash_unit": 100, "social_amount": 500}


class Stage:
    """A group, its screen, and what waits for its writer."""

    def __init__(self, qtbot: QtBot, circle: Circle, shell: Shell, heard: Heard) -> None:
        self.qtbot, self.circle, self.heard = qtbot, circle, heard
        self.jobs = Jobs()
        self.jobs.attach(circle.session)
        self.screen = whole(ShareoutScreen(circle.session, self.jobs, shell))
        self.jobs.changed.connect(self.screen.refresh)
        self.screen.resize(1122, 640)
        self.screen.refresh(EVERYTHING)
        self.screen.show()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.jobs.is_busy, timeout=10_000)
        QApplication.processEvents()

    def run(self) -> shareout.DryRun:
        assert isinstance(self.screen._run, shareout.DryRun)
        return self.screen._run

    def shown(self, column: int) -> list[str]:
        model = self.screen.lines.model
        return [str(model.index(row, column).data() or "") for row in range(model.rowCount())]

    def choose(self, choice: Any, value: object) -> None:
        choice.setCurrentIndex(choice.findData(value))
        self.screen.reckon()
        self.settle()

    def close(self) -> None:
        self.jobs.stop()
        for panel in self.heard.asked:
            shiboken6.delete(panel)
        shiboken6.delete(self.screen)
        self.circle.close()


Make = Callable[..., Stage]


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path, shell: Shell, heard: Heard) -> Iterator[Make]:
    """Three members with 10, 20 and 30 shares and a profit of 9,050, and what a test says besides."""
    made: list[Stage] = []

    def stage(prepare: Callable[[Circle], None] | None = None, size: int = 3, **other: Any) -> Stage:
        circle = Circle(tmp_path / f"home{len(made)}", size, most_shares=40, **(UGX | other))
        if prepare is None or other.get("kind") is None:
            shares = {place: 10 * (place + 1) for place in range(size)}
            circle.meet("2026-01-08", shares, income=9_050, social=1_500)
        if prepare is not None:
            prepare(circle)
        made.append(Stage(qtbot, circle, shell, heard))
        return made[-1]

    yield stage
    for each in made:
        each.close()


def in_debt(circle: Circle) -> None:
    """Member 2 borrows 90,000 on 20 shares."""
    circle.lend(1, 90_000)


def test_the_lines_are_those_of_the_dry_run(make: Make) -> None:
    stage = make()
    tester = QAbstractItemModelTester(stage.screen.lines.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    run = shareout.dry_run(stage.circle.books)
    assert stage.shown(0) == ["Amina Wanjiru", "Member 2", "Member 3"]
    assert stage.shown(1) == ["10", "20", "30"]
    assert stage.shown(4) == [figures.amount_text(line.receives, "UGX") for line in run.lines]
    assert run.pool.amount == 129_050
    assert stage.screen.how.pool.texts()[-1] == ("To share, UGX", "129,050")
    assert stage.screen.lines.sums.texts()[0] == (
        "Left over, to the next cycle",
        figures.amount_text(run.remainder, "UGX"),
    )
    assert "129,050" in stage.screen.lines.explained.text()
    tester.deleteLater()


def test_each_way_recomputes_and_agrees_with_the_desk(make: Make) -> None:
    stage = make()
    how, books = stage.screen.how, stage.circle.books
    stage.choose(how.weights, Weights.EQUAL)
    assert stage.run().lines == shareout.dry_run(books, weights=Weights.EQUAL).lines
    stage.choose(how.coin, 1_000)
    assert all(line.payout % 1_000 == 0 for line in stage.run().lines)
    stage.choose(how.remainder, RemainderTo.SOCIAL_FUND)
    assert stage.screen.lines.sums.texts()[0][0] == "Left over, to the social fund"
    stage.choose(how.social, SocialAtShareOut.SPLIT)
    assert stage.run().social.each == 1_000
    how.reserves.setText("20000")
    stage.screen.reckon()
    stage.settle()
    assert stage.run().pool.amount == 109_050
    assert ("Kept in reserve", "−20,000") in how.pool.texts()


def test_the_choices_begin_as_the_constitution_says(make: Make) -> None:
    stage = make(
        lambda circle: circle.agree(weights=Weights.SAVINGS, social_at_share_out=SocialAtShareOut.SPLIT) and None
    )
    how = stage.screen.how.ways()
    assert (how.weights, how.social, how.cash_unit) == (Weights.SAVINGS, SocialAtShareOut.SPLIT, 100)


def test_typed_choices_are_reckoned_a_moment_later(make: Make, qtbot: QtBot) -> None:
    stage = make()
    stage.screen.how.reserves.setFocus()
    QTest.keyClicks(stage.screen.how.reserves, "5000")
    qtbot.waitUntil(lambda: stage.run().assumed.reserves == 5_000)


def test_reserves_that_cannot_be_read_are_said_at_the_field(make: Make) -> None:
    stage = make()
    before = stage.shown(4)
    stage.screen.how.reserves.setText("many")
    stage.screen.reckon()
    stage.settle()
    assert stage.screen.how.reserves_field._note.text() == messages.explain("amount.letters", {"text": "many"})
    assert stage.shown(4) == before


def test_reserves_beyond_the_pool_are_a_state_and_no_dead_end(make: Make) -> None:
    stage = make()
    stage.screen.how.reserves.setText("900000")
    stage.screen.reckon()
    stage.settle()
    lines = stage.screen.lines
    assert not lines.is_showing_lines()
    assert lines.state_text.text() == messages.explain("shareout.pool_negative")
    assert not stage.screen.pay_button.isEnabled()
    assert stage.screen.how.reserves.isVisible()
    lines.state_button.click()
    assert stage.heard.went == ["books"]
    stage.screen.how.reserves.setText("")
    stage.screen.reckon()
    stage.settle()
    assert lines.is_showing_lines()
    assert stage.screen.pay_button.isEnabled()


def test_before_the_first_meeting_the_next_step_is_named(
    make: Make, qtbot: QtBot, tmp_path: Path, shell: Shell, heard: Heard
) -> None:
    stage = Stage(qtbot, Circle(tmp_path / "empty", 2, **UGX), shell, heard)
    assert stage.screen.lines.state_text.text() == messages.explain("shareout.never_met")
    stage.screen.lines.state_button.click()
    assert heard.went == ["meeting"]
    stage.close()


def test_a_debt_beyond_the_part_is_decided_about(make: Make) -> None:
    stage = make(in_debt)
    lines = stage.screen.lines
    [debtor] = stage.run().undecided
    assert lines.question.isVisible()
    assert figures.money_text(debtor.owing, "UGX") in lines.question.text()
    assert figures.money_text(stage.run().box_short, "UGX") in lines.notice_text.text()
    assert stage.shown(5) == ["", f"owes {figures.amount_text(debtor.owing, 'UGX')}", ""]
    lines.answers[Owing.WRITE_OFF].click()
    stage.settle()
    assert stage.run().undecided == ()
    expected = shareout.dry_run(stage.circle.books, decisions=stage.circle.decisions(m1=Owing.WRITE_OFF))
    assert stage.run().lines == expected.lines
    assert not lines.question.isVisible()
    assert "given up" in stage.shown(5)[1]


def test_a_decision_can_be_changed_by_choosing_the_member(make: Make) -> None:
    stage = make(in_debt)
    lines = stage.screen.lines
    lines.answers[Owing.WRITE_OFF].click()
    stage.settle()
    lines.table.selectRow(1)
    assert lines.question.isVisible()
    assert not lines.answers[Owing.WRITE_OFF].isEnabled()
    lines.answers[Owing.CARRY].click()
    stage.settle()
    assert stage.run().lines[1].decision is Owing.CARRY


def test_paying_out_waits_for_the_decisions_and_for_the_meeting(make: Make) -> None:
    stage = make(in_debt)
    stage.screen.pay_button.click()
    assert stage.heard.asked == []
    assert "Member 2" in stage.heard.said[-1].text
    assert stage.screen.lines.answers[Owing.PAY_NOW].hasFocus() or not stage.screen.isActiveWindow()
    meetings.open_meeting(stage.circle.books, "2026-01-15", sure=True)
    stage.screen.pay_button.click()
    assert stage.heard.said[-1].text == messages.explain("shareout.meeting_open")


def test_notes_needed_and_what_to_change_first(make: Make) -> None:
    stage = make()
    card = stage.screen.notes
    need = stage.run().notes
    assert need is not None
    for value, row in card.rows.items():
        assert row.need.text() == figures.count_text(need.total.get(value, 0))
    assert stage.run().box == 130_550
    for value, count in ((50_000, 2), (20_000, 1), (10_000, 1), (500, 1), (50, 1)):
        card.rows[value].box.setText(str(count))
    stage.screen.reckon()
    stage.settle()
    assert card._pill.text() == "change first"
    assert "50,000 into" in card._advice.text()
    card.rows[50_000].box.setText("")
    stage.screen.reckon()
    stage.settle()
    assert stage.screen.how.pool.texts()[0][0] == "Counted"


def test_a_count_that_is_short_says_by_how_much(make: Make) -> None:
    stage = make()
    stage.screen.notes.rows[50_000].box.setText("2")
    stage.screen.notes.rows[20_000].box.setText("1")
    stage.screen.reckon()
    stage.settle()
    payable = stage.run().payable
    assert payable is not None
    if payable.short:
        assert figures.money_text(payable.short, "UGX") in stage.screen.notes._advice.text()
    else:
        assert stage.screen.notes._advice.text()


def test_part_is_put_back_into_savings(make: Make) -> None:
    stage = make()
    stage.screen.lines.table.selectRow(2)
    stage.screen.how.reinvest_button.click()
    panel = stage.heard.asked[-1]
    assert isinstance(panel, ReinvestPanel)
    assert panel.member.name() == "Member 3"
    panel.amount.setText("3000")
    panel.press()
    stage.settle()
    assert panel._fields["reinvest"]._note.text() == messages.explain("shares.not_whole", {"price": 2_000})
    panel.amount.setText("4000")
    panel.press()
    stage.settle()
    stage.settle()
    assert stage.run().lines[2].reinvested == 4_000
    assert stage.shown(5)[2] == "saves 4,000"


def pay(stage: Stage, counted: str, reason: str = "") -> PayOutPanel:
    stage.screen.pay_button.click()
    panel = stage.heard.asked[-1]
    assert isinstance(panel, PayOutPanel)
    panel.counted.setText(counted)
    panel.reason.setText(reason)
    panel.press()
    stage.settle()
    stage.settle()
    return panel


def test_paying_out_pays_what_was_shown_and_shows_the_result(make: Make) -> None:
    stage = make()
    expected = [line.receives for line in stage.run().lines]
    pay(stage, "130550")
    assert isinstance(stage.screen._run, shareout.Result)
    assert [line.receives for line in stage.screen._run.lines] == expected
    history = cycles.history(stage.circle.books)
    assert [cycle.closed_on is None for cycle in history] == [True, False]
    assert stage.screen.title() == "Share-out of cycle 1"
    assert "Paid out on" in stage.screen.subtitle()
    assert not stage.screen.pay_button.isVisible()
    assert "Print the poster" in stage.heard.said[-1].text
    stage.screen.poster_button.click()
    stage.screen.slips_button.click()
    assert len(stage.heard.printed) == 2


def test_a_count_that_differs_wants_its_reason_and_is_shared_by_all(make: Make, qtbot: QtBot) -> None:
    stage = make()
    stage.screen.pay_button.click()
    panel = stage.heard.asked[-1]
    assert isinstance(panel, PayOutPanel)
    qtbot.addWidget(panel)
    panel.show()
    panel.counted.setFocus()
    QTest.keyClicks(panel.counted, "130050")
    qtbot.waitUntil(lambda: ("Less than in the books", "UGX\u00a0500") in panel.sums.texts())
    assert panel.reason_field.isVisible()
    panel.press()
    stage.settle()
    assert panel.reason_field._note.text() == messages.explain("shareout.reason_needed")
    panel.reason.setText("The lock was broken")
    panel.press()
    stage.settle()
    stage.settle()
    assert isinstance(stage.screen._run, shareout.Result)
    assert stage.screen._run.pool.amount == 128_550
    stage.heard.asked.clear()


def test_decisions_and_the_count_outlive_a_change_of_language(make: Make) -> None:
    stage = make(in_debt)
    stage.screen.lines.answers[Owing.CARRY].click()
    stage.screen.notes.rows[10_000].box.setText("4")
    stage.screen.how.reserves.setText("1000")
    stage.screen.reckon()
    stage.settle()
    kept, before = stage.screen.keep(), stage.run()
    stage.screen._start(stage.screen._cycles.current)
    stage.screen.how.reserves.clear()
    stage.screen.reckon()
    stage.settle()
    assert stage.run().undecided
    stage.screen.resume(kept)
    stage.settle()
    assert stage.run() == before


def test_enter_on_a_member_goes_to_the_decision(make: Make) -> None:
    stage = make(in_debt)
    stage.screen.activateWindow()
    QTest.qWaitForWindowActive(stage.screen)
    stage.screen.lines.table.selectRow(1)
    stage.screen.lines.table.setFocus()
    QTest.keyClick(stage.screen.lines.table, Qt.Key.Key_Return)
    assert stage.screen.lines.answers[Owing.PAY_NOW].hasFocus()


def test_past_share_outs_can_be_looked_at_again(make: Make) -> None:
    stage = make()
    pay(stage, "130550")
    how = stage.screen.how
    assert how.cycles.itemText(0) == "Cycle 2, now"
    how.cycles.setCurrentIndex(0)
    stage.settle()
    assert stage.screen.lines.state_text.text() == messages.explain("shareout.never_met")
    how.cycles.setCurrentIndex(1)
    stage.settle()
    assert isinstance(stage.screen._run, shareout.Result)
    stage.screen.turn_to(cycles.history(stage.circle.books)[1].id)
    stage.settle()
    assert stage.screen.title() == "Share-out of cycle 1"


def test_a_group_that_does_not_share_out_closes_its_cycle_and_opens_the_next(make: Make) -> None:
    def save(circle: Circle) -> None:
        circle.meet("2026-01-08", {0: 5_000, 1: 5_000})

    stage = make(save, kind=GroupKind.SHG)
    assert stage.screen.close_button.isVisible()
    stage.screen.close_button.click()
    panel = stage.heard.asked[-1]
    assert isinstance(panel, CloseCyclePanel)
    panel.press()
    stage.settle()
    stage.settle()
    assert cycles.current(stage.circle.books).closed_on is not None
    assert stage.screen.lines.state_button.text().replace("&", "") == "Open the next cycle"
    stage.screen.lines.state_button.click()
    opening = stage.heard.asked[-1]
    assert isinstance(opening, NextCyclePanel)
    opening.social.setText("700")
    opening.press()
    stage.settle()
    stage.settle()
    now = cycles.current(stage.circle.books)
    assert (now.number, now.closed_on, now.social_amount) == (2, None, 700)
    assert stage.screen.lines.is_showing_lines(), "the savings go on counting"


def test_a_group_with_shares_is_not_offered_to_close_without_sharing(make: Make) -> None:
    stage = make()
    assert not stage.screen.close_button.isVisibleTo(stage.screen)


def test_one_member_is_asked_about_before_everything_goes_there(make: Make) -> None:
    stage = make(size=1)
    panel = pay(stage, "30550")
    assert panel._asked.text() == messages.explain("shareout.one_member")
    panel.press()
    stage.settle()
    stage.settle()
    assert isinstance(stage.screen._run, shareout.Result)


def test_notes_move_below_the_choices_where_texts_are_large(make: Make, qapp: QApplication) -> None:
    stage = make()
    assert not stage.screen.how.isAncestorOf(stage.screen.notes)
    try:
        theme.apply(qapp, theme.LIGHT, 150)
        assert stage.screen.how.isAncestorOf(stage.screen.notes)
        assert stage.screen.minimumSizeHint().width() <= 1_084
    finally:
        theme.apply(qapp, theme.LIGHT)
    assert not stage.screen.how.isAncestorOf(stage.screen.notes)


def test_the_keyboard_goes_from_the_choices_to_the_lines_and_the_notes(make: Make) -> None:
    stage = make()
    stage.screen.activateWindow()
    QTest.qWaitForWindowActive(stage.screen)
    stage.screen.how.day.setFocus()
    order: list[str] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        for name, part in (("how", stage.screen.how), ("lines", stage.screen.lines), ("notes", stage.screen.notes)):
            if focused is not None and part.isAncestorOf(focused) and (not order or order[-1] != name):
                order.append(name)
        QTest.keyClick(focused or stage.screen, Qt.Key.Key_Tab)
    assert order[:3] == ["how", "lines", "notes"]
