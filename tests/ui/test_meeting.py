"""The meeting screen by keyboard alone, on the real books and the real writer thread."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from savingsdesk.core.model import ContributionKind, Presence
from savingsdesk.desk import contributions, meetings
from savingsdesk.desk.session import Session
from savingsdesk.ui.grid_cells import presence_rects, stamp_rects
from savingsdesk.ui.grid_line import CLOSE, Column, Writing
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.meeting import MeetingScreen
from savingsdesk.ui.opening import Opening
from savingsdesk.ui.screen import EVERYTHING, Shell, whole
from tests.ui.conftest import Heard
from tests.village import TODAY

Key = Qt.Key
Settled = Callable[[], None]


WINDOWS: list[QWidget] = []  # Python's hold on them: a parent alone does not keep a window alive


def shown(qtbot: QtBot, screen: MeetingScreen) -> MeetingScreen:
    """The screen in a window that has another page too."""
    window = QStackedWidget()
    WINDOWS.append(window)
    qtbot.addWidget(window)
    window.addWidget(screen)
    window.addWidget(QLabel())
    window.resize(1122, 640)
    screen.refresh(EVERYTHING)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    screen.start_focus()
    return screen


def switch(screen: MeetingScreen, page: int) -> None:
    window = screen.parent()
    assert isinstance(window, QStackedWidget)
    window.setCurrentIndex(page)
    if page == 0:
        screen.refresh(EVERYTHING)
        screen.start_focus()


@pytest.fixture
def screen(qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell) -> MeetingScreen:
    """No meeting is open yet. The window's part, telling of changes, is played by the jobs directly."""
    made = whole(MeetingScreen(session, jobs, shell))
    jobs.changed.connect(made.refresh)
    return shown(qtbot, made)


@pytest.fixture
def opened(screen: MeetingScreen, settled: Settled) -> MeetingScreen:
    QTest.keyClick(screen.start.open_button, Key.Key_Space)
    settled()
    return screen


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard stands nowhere"
    return widget


def press(*keys: Qt.Key | str) -> None:
    """As fingers do it: each key goes to whatever has the focus by then."""
    for key in keys:
        if isinstance(key, str):
            for sign in key:
                QTest.keyClicks(focus(), sign)
        else:
            QTest.keyClick(focus(), key)


def alt(key: Qt.Key) -> None:
    """A mnemonic: Qt shows the button pressed for a tenth of a second before it clicks."""
    QTest.keyClick(focus(), key, Qt.KeyboardModifier.AltModifier)
    QTest.qWait(150)


def undo() -> None:
    QTest.keyClick(focus(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_a_whole_meeting_of_25_by_keyboard(screen: MeetingScreen, session: Session, settled: Settled) -> None:
    books = session.books
    assert focus() is screen.start.day
    press(Key.Key_Return)
    settled()
    meeting = meetings.current(books)
    assert meeting is not None
    assert meeting.held_on == TODAY
    assert focus() is screen.grid

    press("p" * 3, "l", "a", "r", "e", Key.Key_Space, Key.Key_Down, Key.Key_Space, Key.Key_Space)
    alt(Key.Key_M)
    settled()
    assert meetings.counts(books, meeting.id) == {
        Presence.PRESENT: 20, Presence.LATE: 1, Presence.ABSENT: 2, Presence.REPRESENTED: 1, Presence.EXCUSED: 1,
    }  # fmt: skip

    screen.grid.setFocus()
    press(Key.Key_Tab, Key.Key_Home)
    assert screen.model.step == "fine"
    press(Key.Key_Down, "500", Key.Key_Return, "1,000", Key.Key_Return)

    press(Key.Key_Tab, Key.Key_Home)
    assert screen.model.step == "social_fund"
    for _ in range(25):
        press(Key.Key_Return)
    settled()
    assert sum(screen.model.line(row).amount for row in range(25)) == 500 * 22, "the absent and the excused pay nothing"

    press(Key.Key_Tab, Key.Key_Home)
    assert screen.model.step == "shares"
    for row in range(25):
        press(str(row % 5 + 1), Key.Key_Return)
    settled()
    assert screen.model.unsettled() == []
    undo()
    settled()
    assert screen.model.line(24).amount == 0
    assert screen.grid.current_row() == 24

    stamps = sum(row % 5 + 1 for row in range(24))
    expected = 1_500 + 500 * 22 + stamps * 2_000
    assert meetings.box(books, meeting.id).expected == expected
    for step in ("repayment", "loan", "payout", CLOSE):
        press(Key.Key_Tab)
        assert screen.model.step == step
    assert focus() is screen.closing.counted_edit
    press(str(expected), Key.Key_Return)
    settled()
    closed = meetings.last(books)
    assert closed is not None
    assert (closed.id, closed.counted, closed.is_open) == (meeting.id, expected, False)
    assert screen.seal.seal.text() == closed.seal
    assert focus() is screen.seal.done_button
    press(Key.Key_Space)
    assert focus() is screen.start.day


def test_an_answer_never_takes_the_cursor_or_the_text(opened: MeetingScreen, settled: Settled) -> None:
    opened.show_step("shares")
    press("3", Key.Key_Return, "4", Key.Key_Return, "5")
    field = focus()
    settled()
    assert focus() is field
    assert opened.grid.current_row() == 2
    draft = opened.model.draft(2)
    assert draft is not None
    assert draft.text == "5"
    assert [opened.model.line(row).shares for row in range(3)] == [3, 4, 0]


def test_escape_gives_back_what_was_there(opened: MeetingScreen, settled: Settled) -> None:
    opened.show_step("shares")
    press("3", Key.Key_Return)
    settled()
    press(Key.Key_Up, "5", Key.Key_Escape)
    settled()
    assert opened.model.draft(0) is None
    assert opened.model.line(0).shares == 3
    assert focus() is opened.grid
    press(Key.Key_Delete)
    settled()
    assert opened.model.line(0).shares == 0


def test_the_arrows_save_and_move(opened: MeetingScreen, settled: Settled) -> None:
    opened.show_step("shares")
    press("2", Key.Key_Down, "1", Key.Key_Up)
    settled()
    assert opened.grid.current_row() == 0
    assert [opened.model.line(row).shares for row in range(2)] == [2, 1]


def test_a_count_above_the_limit_is_answered_by_keyboard_later(opened: MeetingScreen, settled: Settled) -> None:
    opened.show_step("shares")
    press("7", Key.Key_Return, "2", Key.Key_Return)
    settled()
    assert opened.question.isVisible()
    assert focus() is opened.grid
    press("1", Key.Key_Return)
    settled()
    alt(Key.Key_R)
    settled()
    assert [opened.model.line(row).shares for row in range(3)] == [7, 2, 1]
    assert not opened.question.isVisible()
    assert focus() is opened.grid


def test_typed_text_survives_another_step_and_another_screen(opened: MeetingScreen, settled: Settled) -> None:
    opened.show_step("shares")
    press(Key.Key_Down, "4")
    switch(opened, 1)
    switch(opened, 0)
    draft = opened.model.draft(1)
    assert draft is not None
    assert (draft.text, draft.writing) == ("4", Writing.TYPED)
    assert (opened.model.step, opened.grid.current_row()) == ("shares", 1)
    opened.show_step("fine")
    opened.show_step("shares")
    press(Key.Key_Return)
    settled()
    assert opened.model.line(1).shares == 4


def test_step_and_line_survive_a_restart(
    qtbot: QtBot, opened: MeetingScreen, session: Session, jobs: Jobs, shell: Shell, settled: Settled
) -> None:
    opened.show_step("social_fund")
    press(*[Key.Key_Down] * 7)
    settled()
    switch(opened, 1)
    shell.settings.sync()
    again = shown(qtbot, whole(MeetingScreen(session, jobs, shell)))
    assert (again.model.step, again.grid.current_row()) == ("social_fund", 7)
    kept = " ".join(str(shell.settings.value(key)) + key for key in shell.settings.allKeys())
    assert "Amina" not in kept
    settled()


def test_the_meeting_cannot_be_closed_over_what_is_not_saved(opened: MeetingScreen, settled: Settled) -> None:
    opened.show_step("shares")
    press("x", Key.Key_Return)
    opened.show_step(CLOSE)
    press("0", Key.Key_Return)
    settled()
    assert not opened.closing.close_button.isEnabled()
    opened.closing.show_wanted.emit()
    assert (opened.model.step, opened.grid.current_row()) == ("shares", 0)
    press(Key.Key_Escape)
    opened.show_step(CLOSE)
    assert opened.closing.close_button.isEnabled()


def test_the_side_shows_the_box_and_the_newest_entries(opened: MeetingScreen, settled: Settled) -> None:
    opened.show_step("shares")
    press("3", Key.Key_Return, "4", Key.Key_Return)
    settled()
    names = [line.entry.member_name for line in opened.just_now._lines if line.entry]
    assert names == ["Beatrice Nakato", "Amina Wanjiru"]
    assert "14,000" in opened.box.accessibleName()
    assert opened.agenda_model.note(opened.agenda_model.keys().index("shares")) == "14,000 so far"
    opened.just_now.buttons()[1].click()
    settled()
    assert opened.model.line(0).shares == 0
    assert [line.entry.is_taken_back for line in opened.just_now._lines if line.entry] == [False, True]
    assert "8,000" in opened.box.accessibleName()
    tester = QAbstractItemModelTester(opened.agenda_model, QAbstractItemModelTester.FailureReportingMode.Warning)
    opened.show_step("fine")
    assert tester.model() is opened.agenda_model


def test_the_box_of_the_next_meeting_begins_without_the_lines_of_the_one_before(
    opened: MeetingScreen, settled: Settled
) -> None:
    def lines() -> list[str]:
        return [each._name.text() for each in opened.box._lines if each.isVisible()]

    opened.show_step("shares")
    press("3", Key.Key_Return)
    settled()
    assert lines() == ["Before", "Shares"]
    opened.show_step(CLOSE)
    opened.closing.counted_edit.setText("6,000")
    opened.closing.close_meeting()
    settled()
    opened.seal.done_button.click()
    settled()
    opened._open(Opening(TODAY, None, None, "", ""), sure=True)
    settled()
    assert lines() == ["Before"]


def test_who_came_to_the_end_of_the_list_begins_the_next_step_at_its_top(
    opened: MeetingScreen, settled: Settled
) -> None:
    grid, last = opened.grid, opened.model.rowCount() - 1
    grid.go_to(last)
    press(Key.Key_Tab)
    assert grid.current_row() == 0
    opened.show_step("social_fund")
    grid.go_to(last)
    press("500", Key.Key_Return)
    settled()
    press(Key.Key_Tab)
    assert (opened.model.step, grid.current_row()) == ("shares", 0)
    grid.go_to(last)
    press(Key.Key_Backtab)
    assert grid.current_row() == last, "where something is written already, the cursor stays with its member"


def test_stamps_and_presence_can_be_clicked(opened: MeetingScreen, settled: Settled) -> None:
    grid = opened.grid

    def click(row: int, point: QPoint) -> None:
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=point)
        settled()
        assert grid.current_row() == row

    area = grid.visualRect(opened.model.index(3, Column.TODAY))
    chips = dict(presence_rects(area, Qt.LayoutDirection.LeftToRight))
    click(3, chips[Presence.LATE].center())
    assert opened.model.line(3).presence is Presence.LATE
    opened.show_step("shares")
    area = grid.visualRect(opened.model.index(3, Column.TODAY))
    squares = stamp_rects(area, 5, Qt.LayoutDirection.LeftToRight)
    click(3, squares[3].center())
    assert opened.model.line(3).shares == 4
    click(3, squares[3].center())
    assert opened.model.line(3).shares == 3
    click(3, squares[4].center())
    assert opened.model.line(3).shares == 5


def test_an_absent_member_may_send_money(opened: MeetingScreen, session: Session, settled: Settled) -> None:
    press("a")
    opened.show_step("shares")
    press(Key.Key_Home, "2", Key.Key_Return)
    settled()
    assert opened.model.line(0).presence is Presence.ABSENT
    assert opened.model.line(0).shares == 2


def test_f6_goes_around_and_everything_has_a_name(opened: MeetingScreen, settled: Settled) -> None:
    opened.show_step("shares")
    press("1", Key.Key_Return)
    settled()
    stops = []
    for _ in range(3):
        QTest.keyClick(focus(), Key.Key_F6)
        stops.append(focus())
    assert stops == [opened.agenda, opened.just_now.buttons()[0], opened.grid]
    assert all(stop.accessibleName() for stop in stops)
    for column in (Column.NUMBER, Column.MEMBER, Column.BEFORE, Column.TODAY, Column.AMOUNT, Column.MARK):
        assert opened.model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_change_from_elsewhere_is_shown(
    opened: MeetingScreen, session: Session, jobs: Jobs, heard: Heard, settled: Settled
) -> None:
    opened.show_step("shares")
    meeting = meetings.current(session.books)
    assert meeting is not None
    other = session.open_writer()
    member = contributions.grid_ids(other, meeting.id)[5]
    contributions.put(other, meeting.id, member, ContributionKind.SHARES, shares=2)
    other.close()
    opened.refresh(frozenset({"sync"}))
    settled()
    assert opened.model.line(5).shares == 2
    assert "4,000" in opened.box.accessibleName()
    assert heard.failures == []


def test_locking_right_after_an_entry_saves_it_and_asks_for_nothing_more(
    opened: MeetingScreen, session: Session, jobs: Jobs, heard: Heard, qtbot: QtBot
) -> None:
    opened.show_step("shares")
    press("3", Key.Key_Return)
    closed: list[bool] = []
    WINDOWS[-1].hide()
    jobs.changed.disconnect(opened.refresh)  # as the window does: nobody is told any more
    jobs.detach(lambda: closed.append(True))
    qtbot.waitUntil(lambda: bool(closed))
    QTest.qWait(50)
    assert heard.failures == []
    assert [entry.shares for entry in contributions.just_now(session.books, 1)] == [3]


def test_every_step_of_the_order_of_business_is_shown(opened: MeetingScreen, session: Session) -> None:
    meeting = meetings.current(session.books)
    assert meeting is not None
    steps = opened.agenda_model.keys()
    assert steps == [step.key for step in meetings.agenda(session.books, meeting.id)]
    for key in steps:
        opened.show_step(key)
        assert opened.model.step == key
        assert opened.isAncestorOf(focus())


def test_a_second_meeting_on_a_day_is_asked_about_and_opened(
    screen: MeetingScreen, session: Session, settled: Settled, heard: Heard
) -> None:
    writer = session.open_writer()
    meetings.close_meeting(writer, meetings.open_meeting(writer, TODAY).id, 0, "")
    writer.close()
    screen.refresh(EVERYTHING)
    QTest.keyClick(screen.start.open_button, Key.Key_Space)
    settled()
    assert meetings.current(session.books) is None
    [message] = heard.said
    assert message.tone == "amber"
    assert message.do is not None
    message.do()
    settled()
    opened = meetings.current(session.books)
    assert opened is not None
    assert (opened.number, opened.held_on) == (2, TODAY)
    assert heard.failures == []
