"""A member's page: what the desk says of the member, each figure with its why, and what is done for a member."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from savingsdesk.core.model import ContributionKind, DueKind, GroupKind, Meeting, Presence, Role
from savingsdesk.desk import burials, contributions, dues, entries, loans, meetings, members, standings
from savingsdesk.desk.entries import Filter
from savingsdesk.desk.passbooks import passbook
from savingsdesk.desk.session import Session, Tools, found
from savingsdesk.ui import figures
from savingsdesk.ui.act import ActPanel
from savingsdesk.ui.books import BooksScreen
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.member_acts import LeavePanel
from savingsdesk.ui.members import MembersScreen
from savingsdesk.ui.screen import EVERYTHING, Shell, whole
from savingsdesk.ui.why import WhyPanel
from tests.ui.conftest import Heard
from tests.village import PASSWORD, TODAY, founding

Settled = Callable[[], None]


@pytest.fixture
def esther(session: Session) -> int:
    """Four stamps, a loan of 5,000, a fine of which 200 is paid, and two meetings, at one of which she was late."""
    writer = session.open_writer()
    member_id = members.ids(writer)[4]
    for shares in (4, 2):
        held = meetings.open_meeting(writer, TODAY, sure=True)
        meetings.mark(writer, held.id, member_id, Presence.LATE if shares == 2 else Presence.PRESENT)
        contributions.put(writer, held.id, member_id, ContributionKind.SHARES, shares=shares)
        contributions.put(writer, held.id, member_id, ContributionKind.SOCIAL_FUND, amount=500)
        contributions.put(writer, held.id, members.ids(writer)[1], ContributionKind.SHARES, shares=1)
        if shares == 2:
            loans.give(writer, held.id, member_id, 5_000, 1, sure=True)
            due = dues.charge(writer, held.id, member_id, DueKind.FINE, 700, name="Loud telephone")
            dues.pay(writer, held.id, due.id, 200)
        _close(writer, held)
    writer.close()
    return member_id


def _close(writer: object, held: Meeting) -> None:
    from savingsdesk.desk.session import Books

    assert isinstance(writer, Books)
    meetings.close_meeting(writer, held.id, meetings.box(writer, held.id).expected, "")


@pytest.fixture
def screen(qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, settled: Settled) -> MembersScreen:
    return opened(qtbot, session, jobs, shell, settled)


def opened(qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, settled: Settled) -> MembersScreen:
    made = whole(MembersScreen(session, jobs, shell))
    qtbot.addWidget(made)
    header = QWidget(made)  # the buttons stand in the window's header
    row = QHBoxLayout(header)
    for each in made.buttons():
        row.addWidget(each)
    made.resize(1122, 640)
    made.refresh(EVERYTHING)
    jobs.changed.connect(made.refresh)
    made.show()
    settled()
    return made


@pytest.fixture
def page(esther: int, screen: MembersScreen, settled: Settled) -> MembersScreen:
    screen.turn_to(esther)
    settled()
    return screen


def cells(screen: MembersScreen, tab: str) -> list[list[str]]:
    model = getattr(screen.page, tab)
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


def figure(screen: MembersScreen, name: str) -> QPushButton:
    return next(
        each
        for each in screen.page.side.findChildren(QPushButton)
        if each.accessibleName().startswith(f"{name}:") and each.isVisible()
    )


def asked(heard: Heard, qtbot: QtBot, settled: Settled) -> ActPanel:
    panel = heard.asked[-1]
    assert isinstance(panel, ActPanel)
    qtbot.addWidget(panel)
    panel.show()
    settled()
    return panel


def test_the_register_says_how_each_stands(esther: int, screen: MembersScreen) -> None:
    row = screen._model.place_of(esther)
    line = [str(screen._model.index(row, column).data()) for column in range(6)]
    assert line == ["5", "Esther Auma", "", "12,000", "5,500", "100 %"]
    standing = next(each for each in standings.every(screen._session.books) if each.member.id == esther)
    assert standing.owes == 5_500


def test_the_register_is_sorted_by_its_headings(esther: int, screen: MembersScreen, settled: Settled) -> None:
    tester = QAbstractItemModelTester(screen._model, QAbstractItemModelTester.FailureReportingMode.Warning)
    screen.table.sort_asked.emit("savings")
    assert screen._model.ids[0] == esther
    screen.table.sort_asked.emit("-savings")
    assert screen._model.ids[-1] == esther
    screen.table.sort_asked.emit("name")
    names = [str(screen._model.index(row, 1).data()) for row in range(4)]
    assert names == sorted(names)
    assert tester.model() is screen._model


def test_a_number_finds_the_member_and_enter_opens_the_page(
    esther: int, screen: MembersScreen, settled: Settled, qtbot: QtBot
) -> None:
    screen._search.setText("5")
    QTest.keyClick(screen._search, Qt.Key.Key_Return)
    settled()
    assert screen.title() == "Esther Auma"
    assert screen.page.isVisible()
    assert not screen.back_button.isHidden()
    with qtbot.waitActive(screen):
        screen.activateWindow()
    QTest.keyClick(screen.page.tabs["passbook"], Qt.Key.Key_Escape)
    assert not screen.page.isVisible()
    assert screen.title() == "Members"


def test_the_passbook_is_the_desk_s(page: MembersScreen, session: Session, esther: int) -> None:
    tester = QAbstractItemModelTester(page.page.passbook, QAbstractItemModelTester.FailureReportingMode.Warning)
    book = passbook(session.books, esther)
    rows = cells(page, "passbook")
    assert len(rows) == len(book.lines) + 1
    assert rows[0][2:] == ["4", "500", "", "", "", "8,000", "0"]
    assert rows[1][2:] == ["2", "500", "200", "5,000", "", "12,000", "5,500"]
    assert rows[2][1:] == ["Together", "6", "1,000", "200", "5,000", "", "12,000", "5,500"]
    assert figures.amount_text(book.closing.savings, "UGX") == "12,000"
    assert tester.model() is page.page.passbook


def test_every_figure_answers_why_with_the_same_sum(
    page: MembersScreen, session: Session, heard: Heard, esther: int
) -> None:
    for name, amount in (("Savings", 12_000), ("Owes on loans", 5_000), ("Owes in dues", 500), ("Social fund", 1_000)):
        button = figure(page, name)
        assert button.text() == figures.amount_text(amount, "UGX")
        button.click()
        title, wanted = heard.whys[-1]
        assert title == f"{name} of Esther Auma"
        assert entries.total(session.books, wanted) == amount


def test_loans_dues_ledger_and_attendance_are_told(page: MembersScreen, heard: Heard, session: Session) -> None:
    assert [row[1:5] for row in cells(page, "loans")] == [["5,000", "0", "0", "5,000"]]
    page.page.loans.value(0)
    page.page._open_loan(0)
    assert heard.went[-1] == "loans"
    dues_shown = cells(page, "dues")
    assert [row[1:5] for row in dues_shown] == [["Loud telephone", "700", "200", "500"]]
    assert cells(page, "ledger")[-1][2:] == ["Shares", "Savings", "8,000", "8,000"]
    assert [row[2] for row in cells(page, "attended")] == ["late", "present"]
    page.page.entries_button.click()
    assert heard.about[-1] == Filter(member_id=page.page.member_id)


def test_a_due_is_paid_or_let_go_with_a_reason(
    page: MembersScreen, heard: Heard, session: Session, qtbot: QtBot, settled: Settled
) -> None:
    [due] = dues.standing(session.books, page.page.member_id)
    page.page.tabs["dues"].click()
    page.page._dues_table.setCurrentIndex(page.page.dues.index(0, 0))
    page.page.pay_button.click()
    panel = asked(heard, qtbot, settled)
    panel._fields["amount"].edit.setText("100")  # type: ignore[attr-defined]
    panel.press()
    settled()
    assert dues.get(session.books, due.id).left == 400
    assert cells(page, "dues")[0][3] == "300", "the page shows what was written"
    page.page.waive_button.click()
    panel = asked(heard, qtbot, settled)
    panel.press()
    settled()
    assert dues.get(session.books, due.id).left == 400, "not without a reason"
    panel._fields["reason"].edit.setText("Her child was ill")  # type: ignore[attr-defined]
    panel.press()
    settled()
    assert dues.get(session.books, due.id).left == 0
    assert not page.page.pay_button.isEnabled()


def test_a_fine_and_a_new_name(
    page: MembersScreen, heard: Heard, session: Session, qtbot: QtBot, settled: Settled, esther: int
) -> None:
    page.page.side.fine_button.click()
    panel = asked(heard, qtbot, settled)
    panel._fields["name"].edit.setEditText("Came drunk")  # type: ignore[attr-defined]
    panel._fields["amount"].edit.setText("2,000")  # type: ignore[attr-defined]
    panel.press()
    settled()
    assert [due.name for due in dues.standing(session.books, esther)] == ["Loud telephone", "Came drunk"]
    assert figure(page, "Owes in dues").text() == "2,500"
    page.page.side.rename_button.click()
    panel = asked(heard, qtbot, settled)
    panel._fields["name"].edit.setText("Esther Okello")  # type: ignore[attr-defined]
    panel.press()
    settled()
    assert page.title() == "Esther Okello"


def test_the_settlement_of_a_leaver_is_shown_before_and_a_debt_is_asked(
    page: MembersScreen, heard: Heard, session: Session, qtbot: QtBot, settled: Settled, esther: int
) -> None:
    settlement = members.settlement(session.books, esther)
    page.page.side.leave_button.click()
    panel = asked(heard, qtbot, settled)
    assert isinstance(panel, LeavePanel)
    lines = dict(panel.steps.lines)
    assert lines["Savings"] == "12,000"
    assert lines["Owed to the group and settled"] == "−5,500"
    assert lines["Paid in cash"] == figures.amount_text(settlement.payout, "UGX")
    panel.because.setCurrentIndex(panel.because.findData("died"))
    panel.press()
    settled()
    assert members.rows(session.books, [esther])[0].left_on is None
    assert any("Write down who of the family" in text for text in texts(panel))
    panel.reason.setText("Her sister Ruth")
    panel.press()
    settled()
    member = members.rows(session.books, [esther])[0]
    assert (member.left_on, member.left_because) == (TODAY, "died")
    assert page.page.side.leave_button.text() == "&Take in again"
    assert esther not in page._model.ids
    page.page.side.leave_button.click()
    asked(heard, qtbot, settled).press()
    settled()
    assert members.rows(session.books, [esther])[0].left_on is None


def test_the_page_and_the_slip_are_printed(page: MembersScreen, heard: Heard, session: Session) -> None:
    page.print_button.click()
    page.slip_button.click()
    titles = [make(session.books).title for make in heard.printed]
    assert len(titles) == 2
    assert all(titles)


def test_the_office_is_shown_and_given_in_the_settings(
    page: MembersScreen, heard: Heard, session: Session, settled: Settled
) -> None:
    page.turn_to(session.user.id)
    settled()
    assert any("treasurer" in text for text in texts(page.page.side))
    page.page.side.office_button.click()
    assert (heard.went[-1], heard.about[-1]) == ("settings", "people")


def test_who_is_no_officer_sees_the_own_passbook_and_the_totals_alone(
    qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, settled: Settled, esther: int, heard: Heard
) -> None:
    session.user = replace(members.rows(session.books, [esther])[0], role=Role.MEMBER)
    session.books.author = session.user
    screen = opened(qtbot, session, jobs, shell, settled)
    assert screen.title() == "Esther Auma"
    assert all(each.isHidden() for each in (screen.back_button, screen._add, screen._let_in))
    screen.show_list()
    screen.turn_to(members.ids(session.books)[0])
    settled()
    assert screen.page.member_id == esther
    for each in (screen.page.side.fine_button, screen.page.side.rename_button, screen.page.side.leave_button):
        assert not each.isVisible()
    books = whole(BooksScreen(session, jobs, shell))
    qtbot.addWidget(books)
    books.refresh(EVERYTHING)
    books.turn_to(Filter())
    settled()
    shown = {str(books.model.index(row, 2).data()) for row in range(books.model.rowCount())}
    assert shown == {"Esther Auma"}
    why = WhyPanel(shell, jobs, session.books, "In the box", Filter(account="cash", place="box"))
    qtbot.addWidget(why)
    settled()
    assert why.model.rowCount() == 0
    assert why.figure.accessibleName().endswith(figures.amount_text(12_200, "UGX"))


@pytest.fixture
def society(tmp_path_factory: pytest.TempPathFactory, tools: Tools) -> Session:
    home = tmp_path_factory.mktemp("burial") / "vault"
    made = found(home, founding(kind=GroupKind.BURIAL), PASSWORD, tools)
    writer = made.open_writer()
    members.add(writer, [members.NewMember("Beatrice Nakato")])
    writer.close()
    return made


def test_a_burial_society_lists_who_is_covered(
    qtbot: QtBot, society: Session, shell: Shell, heard: Heard, qapp: object
) -> None:
    jobs = Jobs()
    jobs.attach(society)

    def settled() -> None:
        qtbot.waitUntil(lambda: jobs._waiting == 0, timeout=10_000)

    try:
        screen = opened(qtbot, society, jobs, shell, settled)
        member_id = members.ids(society.books)[1]
        screen.turn_to(member_id)
        settled()
        screen.page.tabs["dependants"].click()
        screen.page.list_button.click()
        panel = asked(heard, qtbot, settled)
        panel._fields["name"].edit.setText("Ruth Nakato")  # type: ignore[attr-defined]
        panel._fields["relation"].edit.setText("mother")  # type: ignore[attr-defined]
        panel.press()
        settled()
        settled()
        assert cells(screen, "dependants")[0][:2] == ["Ruth Nakato", "mother"]
        screen.page._family_table.setCurrentIndex(screen.page.dependants.index(0, 0))
        screen.page.end_button.click()
        asked(heard, qtbot, settled).press()
        settled()
        assert burials.dependants(society.books, member_id) == []
    finally:
        jobs.stop()
        society.close()
