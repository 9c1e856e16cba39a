"""Before the meeting: what is read out, the seal that is confirmed, the count, a day that is over, a missed meeting."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.model import ContributionKind, Meeting
from savingsdesk.desk import constitutions, contributions, meetings, members
from savingsdesk.desk.session import Session
from savingsdesk.ui.act import ActPanel
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.meeting import MeetingScreen
from savingsdesk.ui.opening import MissedPanel
from savingsdesk.ui.screen import EVERYTHING, Shell, whole
from tests.ui.conftest import Heard
from tests.village import FOUNDED_ON, TODAY

Settled = Callable[[], None]
SECOND = "goats dance in rain"


@pytest.fixture
def last(session: Session) -> Meeting:
    """Closed a week ago, with 10,000 in the box."""
    writer = session.open_writer()
    opened = meetings.open_meeting(writer, "2026-11-19")
    member = members.ids(writer)[0]
    contributions.put(writer, opened.id, member, ContributionKind.SHARES, shares=5)
    closed = meetings.close_meeting(writer, opened.id, 10_000, "")
    writer.close()
    return closed


@pytest.fixture
def screen(qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, last: Meeting, settled: Settled) -> MeetingScreen:
    made = whole(MeetingScreen(session, jobs, shell))
    jobs.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1122, 640)
    made.refresh(EVERYTHING)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settled()
    return made


def test_the_last_closing_is_read_out(screen: MeetingScreen, last: Meeting) -> None:
    start = screen.start
    assert start._seal.text() == last.seal
    assert start.facts.texts() == [
        ("Last meeting", "1 · Thursday 19 November"),
        ("Counted in the box", "UGX\u00a010,000"),
        ("Loan fund, in the box", "UGX\u00a010,000"),
    ]
    assert "10,000" in start._counted._note.text()


def test_the_confirmed_seal_and_the_count_are_kept(screen: MeetingScreen, session: Session, settled: Settled) -> None:
    screen.start.confirm.setChecked(True)
    QTest.keyClicks(screen.start.counted_edit, "10,000")
    assert screen.start._difference.text() == "✓ It agrees"
    QTest.keyClick(screen.start.counted_edit, Qt.Key.Key_Return)
    settled()
    opened = meetings.current(session.books)
    assert opened is not None
    assert (opened.counted_before, opened.held_on) == (10_000, TODAY)
    assert opened.confirmed_seal == screen.start._seal.text()


def test_without_seal_and_count_the_meeting_is_opened_by_one_key(
    screen: MeetingScreen, session: Session, settled: Settled
) -> None:
    QTest.keyClick(screen.start.day, Qt.Key.Key_Return)
    settled()
    opened = meetings.current(session.books)
    assert opened is not None
    assert (opened.counted_before, opened.confirmed_seal) == (None, "")


def test_a_count_that_differs_is_asked_about_and_recorded(
    screen: MeetingScreen, session: Session, heard: Heard, settled: Settled
) -> None:
    QTest.keyClicks(screen.start.counted_edit, "9500")
    assert screen.start._difference.text() == "UGX\u00a0500 missing"
    screen.start.open_button.click()
    settled()
    assert meetings.current(session.books) is None
    [message] = heard.said
    assert message.do is not None
    message.do()
    settled()
    opened = meetings.current(session.books)
    assert opened is not None
    assert opened.counted_before == 9_500


def test_what_is_no_amount_is_said_beside_the_field(screen: MeetingScreen, session: Session, settled: Settled) -> None:
    QTest.keyClicks(screen.start.counted_edit, "ten")
    screen.start.open_button.click()
    settled()
    assert meetings.current(session.books) is None
    assert screen.start.counted_edit.property("wrong")
    assert screen.start.counted_edit.text() == "ten"


def test_a_day_that_is_over_is_a_meeting_entered_from_paper(
    screen: MeetingScreen, session: Session, settled: Settled
) -> None:
    assert not screen.start._day._note.isVisible()
    screen.start.day.setDate(QDate(2026, 11, 12))
    assert "paper" in screen.start._day._note.text()
    screen.start.open_button.click()
    settled()
    opened = meetings.current(session.books)
    assert opened is not None
    assert (opened.number, opened.held_on) == (2, "2026-11-12")


def test_a_second_officer_opens_too_where_the_group_wants_it(
    screen: MeetingScreen, session: Session, settled: Settled
) -> None:
    from dataclasses import replace

    writer = session.open_writer()
    members.let_in(session, writer, members.ids(writer, "Beatrice")[0], "beatrice", SECOND)
    agreed = constitutions.current(writer)
    keyed = replace(agreed, two_keys=(*agreed.two_keys, Keyed.OPENING))
    constitutions.change(writer, keyed, FOUNDED_ON, sure=True)
    writer.close()
    screen.refresh(EVERYTHING)
    settled()
    assert screen.start.key.isVisible()
    screen.start.open_button.click()
    settled()
    assert meetings.current(session.books) is None
    assert screen.start.key.user_edit.property("wrong")
    screen.start.key.user_edit.setText("beatrice")
    QTest.keyClicks(screen.start.key.password_edit.edit, SECOND)
    QTest.keyClick(screen.start.key.password_edit.edit, Qt.Key.Key_Return)
    settled()
    opened = meetings.current(session.books)
    assert opened is not None
    assert opened.approvers


def test_a_meeting_that_was_not_held_has_its_reason_and_a_seal(
    screen: MeetingScreen, session: Session, heard: Heard, settled: Settled
) -> None:
    screen.start.missed_button.click()
    [panel] = heard.asked
    assert isinstance(panel, MissedPanel)
    panel.press()
    settled()
    assert panel.reason.edit.property("wrong")
    panel.reason.edit.setText("The road was flooded")
    panel.press()
    settled()
    missed = meetings.previous(session.books)
    assert missed is not None
    assert (missed.number, missed.counted) == (2, None)
    assert missed.seal in heard.said[-1].text
    settled()
    assert screen.start._seal.text() == missed.seal
    assert isinstance(panel, ActPanel)
    panel.deleteLater()


def test_the_sheet_of_the_closed_meeting_is_printed_from_its_seal(
    screen: MeetingScreen, session: Session, heard: Heard, settled: Settled
) -> None:
    screen.start.open_button.click()
    settled()
    screen.show_step("close")
    QTest.keyClicks(screen.closing.counted_edit, "10000")
    screen.closing.close_meeting()
    settled()
    screen.seal.print_button.click()
    assert len(heard.printed) == 1
