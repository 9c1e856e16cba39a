"""Count and close: the difference while it is typed, the reason, the seal."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from savingsdesk.core.model import ContributionKind, Meeting
from savingsdesk.core.money import currency
from savingsdesk.desk import contributions, meetings, members
from savingsdesk.desk.session import Session
from savingsdesk.ui.closing import ClosingPanel, SealPanel
from savingsdesk.ui.jobs import Jobs
from tests.village import PASSWORD, TODAY

EXPECTED = 10_000


@pytest.fixture
def meeting(session: Session) -> Meeting:
    """Open, with five stamps of one member in the box."""
    writer = session.open_writer()
    opened = meetings.open_meeting(writer, TODAY)
    member = contributions.grid_ids(writer, opened.id)[0]
    contributions.put(writer, opened.id, member, ContributionKind.SHARES, shares=5)
    writer.close()
    return opened


@pytest.fixture
def failures() -> list[Exception]:
    return []


@pytest.fixture
def panel(qtbot: QtBot, jobs: Jobs, meeting: Meeting, failures: list[Exception]) -> ClosingPanel:
    made = ClosingPanel(jobs, currency("UGX"), failures.append)
    made.add_second_key()
    qtbot.addWidget(made)
    made.show_meeting(meeting)
    made.show_expected(EXPECTED)
    made.show()
    return made


@pytest.mark.parametrize(
    ("text", "difference", "word"),
    [
        ("10,000", 0, "✓ It agrees"),
        ("9500", -500, "UGX\u00a0500 missing"),
        ("10500", 500, "UGX\u00a0500 too much"),
        ("0", -10_000, "UGX\u00a010,000 missing"),
    ],
)
def test_the_difference_is_shown_while_it_is_typed(panel: ClosingPanel, text: str, difference: int, word: str) -> None:
    QTest.keyClicks(panel.counted_edit, text)
    assert panel.difference() == difference
    assert panel._difference.text() == word
    assert panel.reason_edit.isVisible() == bool(difference)


def test_the_close_seals_the_meeting(
    panel: ClosingPanel, meeting: Meeting, session: Session, settled: Callable[[], None]
) -> None:
    closed: list[Meeting] = []
    panel.closed.connect(closed.append)
    QTest.keyClicks(panel.counted_edit, "10000")
    QTest.keyClick(panel.counted_edit, Qt.Key.Key_Return)
    panel.close_meeting()
    settled()
    assert [each.id for each in closed] == [meeting.id]
    assert closed[0].seal
    assert meetings.current(session.books) is None
    seal = SealPanel(currency("UGX"))
    seal.show_meeting(closed[0], 0)
    assert seal.seal.text() == closed[0].seal
    seal.deleteLater()


def test_a_difference_needs_its_reason_and_keeps_what_was_typed(
    panel: ClosingPanel, session: Session, settled: Callable[[], None], failures: list[Exception]
) -> None:
    QTest.keyClicks(panel.counted_edit, "9000")
    panel.close_meeting()
    settled()
    assert meetings.current(session.books) is not None
    assert panel._reason._note.text()
    assert panel.counted_edit.text().replace(",", "") == "9000"
    QTest.keyClicks(panel.reason_edit, "A note of 1,000 was torn")
    QTest.keyClick(panel.reason_edit, Qt.Key.Key_Return)
    settled()
    closed = meetings.last(session.books)
    assert closed is not None
    assert (closed.counted, closed.reason) == (9_000, "A note of 1,000 was torn")
    assert failures == []


@pytest.mark.parametrize("text", ["", "ten", "-5", "1.5"])
def test_what_is_no_amount_is_said_beside_the_field(
    panel: ClosingPanel, session: Session, settled: Callable[[], None], text: str
) -> None:
    QTest.keyClicks(panel.counted_edit, text)
    panel.close_meeting()
    settled()
    assert meetings.current(session.books) is not None
    assert panel.counted_edit.text() == text
    assert panel.counted_edit.property("wrong")


SECOND = "goats dance in rain"


def let_in(session: Session) -> None:
    """Beatrice becomes a second officer."""
    writer = session.open_writer()
    members.let_in(session, writer, members.ids(writer, "Beatrice")[0], "beatrice", SECOND)
    writer.close()


def test_a_second_key_is_asked_for_only_where_the_count_differs(panel: ClosingPanel, meeting: Meeting) -> None:
    QTest.keyClicks(panel.counted_edit, "9000")
    assert not panel.key.user_edit.isVisible()
    panel.show_meeting(meeting, needs_key=True)
    assert panel.key.user_edit.isVisible()
    panel.counted_edit.setText("10000")
    assert not panel.key.user_edit.isVisible()


def test_a_difference_is_closed_with_the_key_of_a_second_officer(
    panel: ClosingPanel, meeting: Meeting, session: Session, settled: Callable[[], None], failures: list[Exception]
) -> None:
    let_in(session)
    panel.show_meeting(meeting, needs_key=True)
    QTest.keyClicks(panel.counted_edit, "9000")
    QTest.keyClicks(panel.reason_edit, "A note of 1,000 was torn")
    QTest.keyClick(panel.reason_edit, Qt.Key.Key_Return)
    assert panel.key.user_edit.hasFocus() or not panel.isActiveWindow()
    for user, password, word in (
        ("", "", "second officer"),
        ("beatrice", PASSWORD, "wrong"),
        ("amina", PASSWORD, "another officer"),
    ):
        panel.key.user_edit.setText(user)
        panel.key.password_edit.edit.setText(password)
        panel.close_meeting()
        settled()
        assert word in panel.key.user._note.text()
        assert panel.key.user_edit.property("wrong")
        assert meetings.current(session.books) is not None
    panel.key.user_edit.setText("beatrice")
    panel.key.password_edit.edit.setText("")
    QTest.keyClicks(panel.key.password_edit.edit, SECOND)
    assert not panel.key.user_edit.property("wrong")
    QTest.keyClick(panel.key.password_edit.edit, Qt.Key.Key_Return)
    settled()
    closed = meetings.last(session.books)
    assert closed is not None
    assert closed.approvers
    assert panel.key.password_edit.text() == ""
    assert failures == []


def test_a_key_that_nobody_foresaw_is_asked_for_when_the_books_want_it(
    panel: ClosingPanel, session: Session, settled: Callable[[], None]
) -> None:
    let_in(session)  # on another screen, while this one was open
    QTest.keyClicks(panel.counted_edit, "9000")
    QTest.keyClicks(panel.reason_edit, "A note of 1,000 was torn")
    QTest.keyClick(panel.reason_edit, Qt.Key.Key_Return)
    settled()
    assert panel.key.user_edit.isVisible()
    assert panel.key.user._note.text()


def test_what_is_not_saved_comes_first(panel: ClosingPanel, session: Session, settled: Callable[[], None]) -> None:
    QTest.keyClicks(panel.counted_edit, "10000")
    panel.show_unsettled(2)
    panel.close_meeting()
    settled()
    assert meetings.current(session.books) is not None
    panel.show_unsettled(0)
    panel.close_meeting()
    settled()
    assert meetings.current(session.books) is None


def test_the_keyboard_goes_through_the_panel_as_it_is_read(panel: ClosingPanel) -> None:
    wanted = [
        panel.counted_edit,
        panel.reason_edit,
        panel.key.user_edit,
        panel.key.password_edit.edit,
        panel.close_button,
    ]
    chain: list[QWidget] = []
    widget = panel.counted_edit.nextInFocusChain()
    while widget is not None and widget is not panel.counted_edit:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    assert [each for each in [panel.counted_edit, *chain] if each in wanted] == wanted


@pytest.fixture
def counting(panel: ClosingPanel) -> ClosingPanel:
    """The panel with the list of notes and coins beside the sum."""
    for _ in panel.add_notes():
        pass
    return panel


def test_notes_and_coins_are_summed_and_kept(
    counting: ClosingPanel, session: Session, settled: Callable[[], None]
) -> None:
    edits = counting.notes.edits
    edits[5_000].setText("1")
    edits[1_000].setText("4")
    assert counting.counted_edit.text() == "9,000"
    assert not counting.counted_edit.isEnabled(), "the sum follows from the notes"
    assert counting.difference() == -1_000
    edits[1_000].setText("5")
    assert counting._difference.text() == "✓ It agrees"
    counting.close_meeting()
    settled()
    closed = meetings.last(session.books)
    assert closed is not None
    assert (closed.counted, closed.notes) == (10_000, "5000:1 1000:5")


def test_enter_goes_down_the_notes_and_from_the_last_one_closes(
    counting: ClosingPanel, session: Session, settled: Callable[[], None]
) -> None:
    counting.notes.start_focus()
    for value, edit in counting.notes.edits.items():
        assert edit.hasFocus()
        QTest.keyClicks(edit, "1" if value == 10_000 else "")
        QTest.keyClick(edit, Qt.Key.Key_Return)
    settled()
    closed = meetings.last(session.books)
    assert closed is not None
    assert closed.notes == "10000:1"


def test_a_count_that_cannot_be_read_closes_nothing_and_empty_notes_give_the_sum_back(
    counting: ClosingPanel, session: Session, settled: Callable[[], None]
) -> None:
    counting.notes.edits[500].setText("x")
    assert counting.notes.edits[500].property("wrong")
    counting.close_meeting()
    settled()
    assert meetings.current(session.books) is not None
    assert counting._counted._note.text()
    counting.notes.edits[500].clear()
    assert counting.counted_edit.isEnabled()
    assert counting.counted_edit.text() == ""
