"""The list of every entry: found, taken back, put again, and quick with very many."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from savingsdesk.core.model import ContributionKind, Meeting, PayoutKind, Status
from savingsdesk.desk import contributions, corrections, entries, meetings
from savingsdesk.desk.session import Session
from savingsdesk.ui.books import BooksScreen
from savingsdesk.ui.entry_view import EntryPanel
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.kinds import kind_name
from savingsdesk.ui.reversing import CorrectionPanel
from savingsdesk.ui.screen import EVERYTHING, Shell, whole
from tests.ui.conftest import Heard
from tests.village import TODAY

Settled = Callable[[], None]


@pytest.fixture
def meeting(session: Session) -> Meeting:
    """Open, with shares of the first five members and a fine of the sixth."""
    writer = session.open_writer()
    opened = meetings.open_meeting(writer, TODAY)
    ids = contributions.grid_ids(writer, opened.id)
    for count, member in enumerate(ids[:5], start=1):
        contributions.put(writer, opened.id, member, ContributionKind.SHARES, shares=count)
    contributions.put(writer, opened.id, ids[5], ContributionKind.FINE, amount=500)
    writer.close()
    return opened


@pytest.fixture
def screen(qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, meeting: Meeting, settled: Settled) -> BooksScreen:
    made = whole(BooksScreen(session, jobs, shell))
    qtbot.addWidget(made)
    made.resize(1122, 640)
    jobs.changed.connect(made.refresh)
    made.refresh(EVERYTHING)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.start_focus()
    settled()
    return made


def names(screen: BooksScreen) -> list[str]:
    return column(screen, 2)


def column(screen: BooksScreen, place: int) -> list[str]:
    return [str(screen.model.index(row, place).data()) for row in range(screen.model.rowCount())]


def test_newest_first_with_everything_about_an_entry(screen: BooksScreen, settled: Settled) -> None:
    tester = QAbstractItemModelTester(screen.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert names(screen)[:2] == ["Fatuma Hassan", "Esther Auma"]
    line = [str(screen.model.index(1, column).data()) for column in range(screen.model.columnCount())]
    assert line[1:] == ["1", "Esther Auma", "5 shares", "10,000", "waiting", "Amina Wanjiru, Laptop of the box"]
    screen.refresh(EVERYTHING)
    settled()
    assert tester.model() is screen.model


def test_found_by_member_kind_and_status(screen: BooksScreen, qtbot: QtBot, settled: Settled) -> None:
    QTest.keyClicks(screen.search, "charles")
    QTest.keyClick(screen.search, Qt.Key.Key_Return)
    settled()
    assert names(screen) == ["Charles Mugisha"]
    screen.search.clear()
    qtbot.waitUntil(lambda: screen.model.rowCount() == 6)
    screen.kind.setCurrentIndex(screen.kind.findData("fine"))
    settled()
    assert names(screen) == ["Fatuma Hassan"]
    screen.kind.setCurrentIndex(0)
    screen.status.setCurrentIndex(screen.status.findData(str(Status.SYNCED)))
    settled()
    assert names(screen) == []
    screen.status.setCurrentIndex(0)
    settled()
    assert screen.model.rowCount() == 6


def test_found_by_amount_reason_and_meeting(
    screen: BooksScreen, session: Session, meeting: Meeting, settled: Settled
) -> None:
    writer = session.open_writer()
    meetings.close_meeting(writer, meeting.id, 30_500, "")
    corrections.reverse(writer, entries.ids(writer, entries.Filter(kind="fine"))[0], "Came in time after all")
    writer.close()
    screen.search.setText("6,000")
    screen._search()
    settled()
    assert names(screen) == ["Charles Mugisha"]
    assert "together UGX\u00a06,000" in screen._count.text()
    screen.search.setText("IN TIME")
    screen._search()
    settled()
    assert column(screen, 4) == ["−500"]
    screen.search.clear()
    screen.meeting.setText("1")
    screen._search()
    settled()
    assert screen.model.rowCount() == 6, "the reversal was written between meetings"
    screen.meeting.setText("x")
    screen._search()
    settled()
    assert screen.model.rowCount() == 0
    assert screen.meeting.property("wrong")


def test_sorted_by_a_click_on_a_heading_and_by_the_keyboard(
    screen: BooksScreen, settled: Settled, session: Session
) -> None:
    screen.table.setCurrentIndex(screen.model.index(1, 0))
    kept = screen.chosen()
    click_on_heading(screen, 4)
    settled()
    assert column(screen, 4) == ["10,000", "8,000", "6,000", "4,000", "2,000", "500"]
    assert headings(screen)[4] == "UGX\u00a0↓"
    click_on_heading(screen, 4)
    settled()
    assert column(screen, 4) == ["500", "2,000", "4,000", "6,000", "8,000", "10,000"]
    assert headings(screen)[4] == "UGX\u00a0↑"
    assert screen.chosen() == kept, "the chosen entry stays chosen"
    click_on_heading(screen, 5)
    settled()
    assert headings(screen)[4:6] == ["UGX\u00a0↑", "Where"], "nobody sorts by the cloud"
    assert screen.order.currentData() == "-amount"
    screen.order.setFocus()
    for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Down] * 5):
        QTest.keyClick(screen.order, key)
    settled()
    assert names(screen)[0] == "Fatuma Hassan"
    assert headings(screen)[2] == "Member\u00a0↑"
    screen.order.setCurrentIndex(screen.order.findData("kind"))
    settled()
    assert column(screen, 3)[0] == "Fine"


def headings(screen: BooksScreen) -> list[str]:
    model = screen.model
    return [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]


def click_on_heading(screen: BooksScreen, section: int) -> None:
    header = screen.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_what_another_screen_asks_for_is_listed_until_all_is_wanted(
    screen: BooksScreen, session: Session, settled: Settled
) -> None:
    member_id = contributions.grid_ids(session.books, 1)[3]
    screen.search.setText("somebody else")
    screen.turn_to(entries.Filter(member_id=member_id))
    settled()
    assert names(screen) == ["Daniel Kato"]
    assert screen.all_button.isVisible()
    assert not screen.search.text()
    screen.all_button.click()
    settled()
    assert screen.model.rowCount() == 6
    assert not screen.all_button.isVisible()


def test_an_entry_opens_from_the_list(screen: BooksScreen, heard: Heard, settled: Settled, qtbot: QtBot) -> None:
    screen.table.setCurrentIndex(screen.model.index(0, 0))
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    [panel] = heard.asked
    assert isinstance(panel, EntryPanel)
    qtbot.addWidget(panel)
    settled()
    page = panel.view.card.page
    assert page is not None
    assert page.entry.member_name == "Fatuma Hassan"
    assert panel.may_leave()


def test_the_list_is_printed_and_saved_as_it_is_found(
    screen: BooksScreen, session: Session, heard: Heard, settled: Settled
) -> None:
    screen.kind.setCurrentIndex(screen.kind.findData("fine"))
    settled()
    screen.export_button.click()
    screen.print_button.click()
    [(_, make)] = heard.exported
    [sheet] = make(session.books)
    assert [row[2] for row in sheet.rows] == ["Fatuma Hassan"]
    assert len(heard.printed) == 1


def test_take_back_and_undo_by_keyboard(screen: BooksScreen, heard: Heard, settled: Settled, session: Session) -> None:
    changed: list[tuple[int, int]] = []
    screen.table.setCurrentIndex(screen.model.index(1, 0))
    QApplication.processEvents()
    assert screen.correct_button.isEnabled()
    screen.model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    settled()
    assert any(first <= 1 <= last for first, last in changed)
    assert screen.model.index(1, 4).data(Qt.ItemDataRole.FontRole).strikeOut()
    assert "taken back" in screen.model.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert not screen.correct_button.isEnabled()
    assert meetings.box(session.books, 1).expected == 20_500
    [message] = heard.said
    assert message.do is not None
    message.do()
    settled()
    assert screen.model.rowCount() == 7
    assert names(screen)[0] == "Esther Auma"
    assert meetings.box(session.books, 1).expected == 30_500
    assert screen.chosen() is not None, "new lines come in without losing the place"
    assert screen.table.currentIndex().row() == 2


def test_what_a_closed_meeting_sealed_stays(
    screen: BooksScreen, session: Session, meeting: Meeting, settled: Settled, heard: Heard
) -> None:
    writer = session.open_writer()
    meetings.close_meeting(writer, meeting.id, 30_500, "")
    writer.close()
    screen.refresh(frozenset({"meeting"}))
    settled()
    screen.table.setCurrentIndex(screen.model.index(0, 0))
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    settled()
    [panel] = heard.asked
    assert isinstance(panel, CorrectionPanel), "what a closed meeting sealed is reversed, with its effect before"
    assert screen.model.rowCount() == 6
    panel.deleteLater()


def test_a_confirmation_turns_waiting_into_in_the_cloud(
    screen: BooksScreen, session: Session, settled: Settled
) -> None:
    writer = session.open_writer()
    writer.connection.execute("BEGIN IMMEDIATE")
    writer.connection.execute("UPDATE contributions SET status = 'synced'")
    writer.connection.execute("COMMIT")
    writer.close()
    screen.refresh(frozenset({"sync"}))
    settled()
    assert {screen.model.index(row, 5).data() for row in range(6)} == {"in the cloud"}


def test_an_empty_book_says_what_comes(
    qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, settled: Settled
) -> None:
    empty = whole(BooksScreen(session, jobs, shell))
    qtbot.addWidget(empty)
    empty.refresh(EVERYTHING)
    settled()
    assert empty.table.accessibleDescription() == "No entry yet. The first ones come with the first meeting."
    assert not empty.correct_button.isEnabled()


def test_what_fits_on_the_page_is_there_before_the_rest(
    qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, meeting: Meeting, settled: Settled
) -> None:
    copy_first_contribution(session, 200)
    made = whole(BooksScreen(session, jobs, shell))
    qtbot.addWidget(made)
    came: list[tuple[int, int]] = []
    resets: list[int] = []
    made.model.rowsInserted.connect(lambda _, first, last: came.append((first, last)))
    made.model.modelReset.connect(lambda: resets.append(1))
    made.refresh(EVERYTHING)
    settled()
    assert came == [(0, 63), (64, 205)]
    assert not resets


def copy_first_contribution(session: Session, times: int) -> None:
    writer = session.open_writer()
    writer.connection.execute("BEGIN IMMEDIATE")
    columns = [row[1] for row in writer.connection.execute("PRAGMA table_info(contributions)") if row[1] != "id"]
    values = ["randomblob(16)" if name == "uid" else f"c.{name}" for name in columns]
    writer.connection.execute(
        f"WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < {times}) "
        f"INSERT INTO contributions ({', '.join(columns)}) SELECT {', '.join(values)} FROM n, contributions c "
        f"WHERE c.id = 1"
    )
    writer.connection.execute("COMMIT")
    writer.close()


def test_very_many_entries_are_shown_at_once(screen: BooksScreen, session: Session, settled: Settled) -> None:
    copy_first_contribution(session, 100_000)
    screen.refresh(EVERYTHING)
    settled()
    screen.repaint()
    assert screen.model.rowCount() == 100_006


def test_every_kind_of_entry_has_a_name() -> None:
    kinds = [*map(str, ContributionKind), *map(str, PayoutKind), "loan"]
    assert [kind for kind in kinds if kind_name(kind) == kind] == []


def test_a_correction_and_what_it_corrects_say_so(
    screen: BooksScreen, session: Session, meeting: Meeting, settled: Settled
) -> None:
    writer = session.open_writer()
    shares = screen.model.row(1)
    assert shares is not None
    meetings.close_meeting(writer, meeting.id, 30_500, "")
    corrections.reverse(writer, shares.id, "Another member paid")
    writer.close()
    screen.refresh(EVERYTHING)
    settled()
    said = {str(screen.model.index(row, 3).data()) for row in range(screen.model.rowCount())}
    assert {"5 shares, correction", "5 shares, corrected", "4 shares"} <= said
