"""Reports: figures on the screen are the desk's, on paper and in the sheet they are those of the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from savingsdesk.core.errors import Environment
from savingsdesk.core.model import GroupKind
from savingsdesk.desk import charts, dues, entries, practice, reports, sheets, statements
from savingsdesk.desk.entries import Filter
from savingsdesk.desk.exchange import Cell, ColumnKind, read_table, write_xlsx
from savingsdesk.desk.practice import Plan
from savingsdesk.desk.session import Books, Session
from savingsdesk.ui import statements_of_money as of_money
from savingsdesk.ui import statements_of_people as of_people
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.paper import Table
from savingsdesk.ui.report_kinds import Scope, reports_of, scopes_of
from savingsdesk.ui.reports import ReportsScreen
from savingsdesk.ui.screen import EVERYTHING, Shell, whole
from savingsdesk.ui.statement import Line, Statement, percent_text
from savingsdesk.ui.statement_view import StatementModel, StatementView
from tests.ui.conftest import Heard
from tests.village import quick_tools

TODAY = "2026-11-26"
KINDS = {"vsla": practice.VILLAGE} | {
    kind.value: Plan(kind=kind, members=8, cycles=2, meetings=6, held_of_last=3, is_dirty=False)
    for kind in GroupKind
    if kind is not GroupKind.VSLA
}


@pytest.fixture(scope="module")
def groups_of_all_kinds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Session]]:
    made = {
        name: practice.make(tmp_path_factory.mktemp("reports"), quick_tools(), plan) for name, plan in KINDS.items()
    }
    yield made
    for session in made.values():
        session.close()


@pytest.fixture
def village(groups_of_all_kinds: dict[str, Session]) -> Session:
    return groups_of_all_kinds["vsla"]


@pytest.fixture
def books(village: Session) -> Books:
    return village.books


@pytest.fixture
def show(qtbot: QtBot, shell: Shell) -> Iterator[Callable[[Session], ReportsScreen]]:
    running: list[Jobs] = []

    def make(session: Session) -> ReportsScreen:
        jobs = Jobs()
        running.append(jobs)
        jobs.attach(session)
        screen = whole(ReportsScreen(session, jobs, shell))
        qtbot.addWidget(screen)
        for each in screen.buttons():
            qtbot.addWidget(each)
        screen.resize(1150, 640)
        screen.refresh(EVERYTHING)
        screen.show()
        qtbot.waitUntil(lambda: screen.is_read, timeout=10_000)
        return screen

    yield make
    for jobs in running:
        jobs.stop()


def figures_of(statement: Statement, title: str) -> list[Cell]:
    place = [column.title for column in statement.columns].index(title)
    return [line.cells[place] for line in statement.lines]


def number(cell: Cell) -> int:
    assert cell is None or isinstance(cell, int)
    return cell or 0


def title_of(screen: ReportsScreen) -> str:
    return screen.statement.title if screen.statement is not None else ""


def test_the_balance_sheet_balances_and_each_line_is_explained(books: Books) -> None:
    sheet = statements.balance_sheet(books, TODAY)
    shown = of_money.balance_sheet(books, "today", TODAY)
    totals = [line.cells[1] for line in shown.lines if line.is_strong]
    assert totals == [sheet.assets, sheet.equity, sheet.liabilities + sheet.equity]
    assert sheet.assets == sheet.liabilities + sheet.equity
    for line in shown.lines:
        if line.why is not None:
            assert abs(entries.total(books, line.why)) == abs(number(line.cells[1])), line


def test_the_cash_book_goes_from_opening_to_closing(books: Books) -> None:
    shown = of_money.cash_book(books, "", "2026-10-01", "2026-11-26")
    found = [book for book in statements.cash_books(books, since="2026-10-01", until="2026-11-26") if book.lines]
    strong = [line for line in shown.lines if line.is_strong]
    assert [line.cells[5] for line in strong] == [amount for book in found for amount in (book.opening, book.closing)]
    assert len(shown.lines) == sum(len(book.lines) + 2 for book in found)
    for line in shown.lines:
        assert line.why is not None
        moved = number(line.cells[3]) - number(line.cells[4])
        assert entries.total(books, line.why) == (line.cells[5] if line.is_strong else moved), line


def test_the_trial_balance_agrees_with_itself(books: Books) -> None:
    trial = statements.trial_balance(books, TODAY)
    shown = of_money.trial_balance(books, "", TODAY)
    assert shown.lines[-1].cells[1:] == (trial.debit, trial.credit, 0)
    assert sum(map(number, figures_of(shown, "Balance"))) == 0


def test_member_savings_are_the_desks_and_each_member_is_explained(books: Books) -> None:
    cycle = reports.choices(books).cycles[0]
    found = statements.savings(books, cycle_id=cycle.id, on=TODAY)
    shown = of_people.member_savings(books, "", cycle.id, TODAY)
    assert figures_of(shown, "Savings")[:-1] == [each.savings for each in found]
    assert figures_of(shown, "Shares")[-1] == sum(each.shares for each in found)
    assert figures_of(shown, "Loans owed")[-1] == sum(each.principal_owed for each in found)
    for line, each in zip(shown.lines, found, strict=False):
        assert line.why is not None
        assert entries.total(books, line.why) == each.savings


def test_the_loan_book_begins_with_what_is_owed(books: Books) -> None:
    shown = of_people.loan_book(books, "", TODAY)
    owed = list(map(number, figures_of(shown, "Owed")))
    *loans, total = owed
    assert total == sum(loans)
    still = [each > 0 for each in loans]
    assert still == sorted(still, reverse=True)
    assert figures_of(shown, "State").count("overdue") == 2


def test_dues_are_those_that_stand(books: Books) -> None:
    standing = dues.standing(books)
    shown = of_people.dues_standing(books, "")
    assert figures_of(shown, "Left") == [*(due.left for due in standing), sum(due.left for due in standing)]
    for line in shown.lines[:-1]:
        assert line.why is not None
        assert entries.total(books, line.why) == line.cells[5]


def test_a_meeting_sheet_has_every_amount_of_the_meeting(books: Books) -> None:
    meeting = reports.choices(books).meetings[0]
    sheet = sheets.meeting_sheet(books, meeting.id)
    shown = of_people.meeting_sheet(books, "", meeting.id)
    assert len(shown.lines) == len(sheet.lines) + 1
    assert shown.lines[-1].cells[3:] == tuple(column.total for column in sheet.columns)
    assert [line.cells[0] for line in shown.lines[:-1]] == [line.name or "The group" for line in sheet.lines]
    assert "1,647,000 counted" in shown.note


def test_programme_figures_are_the_indicators(books: Books) -> None:
    found, facts = statements.indicators_on(books, TODAY), statements.facts(books, TODAY)
    lines = of_people.programme_figures(books, "", TODAY).lines
    shown = {str(line.cells[0]): line.cells[1] for line in lines}
    assert found.attendance_rate is not None
    assert shown["Attendance"] == percent_text(found.attendance_rate)
    assert shown["Members"] == str(facts.members)
    assert len(shown) == 15


def test_the_charts_beside_their_tables_show_the_same(books: Books) -> None:
    cycle = reports.choices(books).cycles[0].id
    lines = of_money.savings_and_loans(books, "", cycle)
    assert lines.chart is not None
    assert [list(each.figures) for each in lines.chart.series] == [
        figures_of(lines, "Savings"),
        figures_of(lines, "Lent out"),
    ]
    funds = of_money.funds(books, "", cycle)
    assert funds.chart is not None
    assert [each.name for each in funds.chart.series] == ["Loan fund", "Social fund"]
    assert figures_of(funds, "Loan fund") == [each.loan_fund for each in charts.funds_by_month(books, cycle)]
    came = of_people.attendance(books, "", cycle)
    assert figures_of(came, "Came") == [each.came for each in charts.attendance(books, cycle)]


@pytest.mark.parametrize(
    ("basis_points", "text"),
    [(8_654, "86.5\u00a0%"), (8_655, "86.6\u00a0%"), (10_000, "100.0\u00a0%"), (-25, "−0.3\u00a0%"), (4, "0.0\u00a0%")],
)
def test_percentages_have_one_place(basis_points: int, text: str) -> None:
    assert percent_text(basis_points) == text


LACKING = {
    "vsla": set(),
    "asca": set(),
    "shg": set(),
    "rosca": {"loans", "savings_chart", "funds_chart"},
    "burial": {"savings", "loans", "savings_chart"},
}


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_report_of_every_kind_of_group_is_read_shown_and_saved(
    groups_of_all_kinds: dict[str, Session], qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    books = groups_of_all_kinds[kind].books
    choices = reports.choices(books)
    known = reports_of(GroupKind.VSLA)
    here = reports_of(GroupKind(kind))
    assert {each.key for each in known} - {each.key for each in here} == LACKING[kind]
    for report in here:
        for scope in scopes_of(report, choices)[:4]:
            statement = report.make(books, scope)
            assert statement.title
            assert all(len(line.cells) == len(statement.columns) for line in statement.lines)
            QAbstractItemModelTester(StatementModel(statement))
            view = StatementView()
            qtbot.addWidget(view)
            view.show_statement(statement)
            write_xlsx(tmp_path / "a.xlsx", [statement.sheet()], 0)
            assert len(read_table(tmp_path / "a.xlsx")) == len(statement.lines) + 1


def test_a_saved_sheet_reads_back_as_the_screen_shows_it(books: Books, tmp_path: Path) -> None:
    statement = of_people.member_savings(books, "", None, TODAY)
    write_xlsx(tmp_path / "savings.xlsx", [statement.sheet()], 0)
    head, *rows = read_table(tmp_path / "savings.xlsx")
    assert head == [column.title for column in statement.columns]
    assert rows == [["" if cell is None else str(cell) for cell in line.cells] for line in statement.lines]


def test_a_paper_has_the_texts_of_the_screen(books: Books) -> None:
    statement = of_money.trial_balance(books, "Today", TODAY)
    paper = statement.paper()
    [table] = paper.blocks
    assert isinstance(table, Table)
    texts = [
        [statement.text(cell, column) for cell, column in zip(line.cells, statement.columns, strict=True)]
        for line in statement.lines
    ]
    assert table.total is not None
    assert [list(row.cells) for row in (*table.rows, table.total)] == texts
    assert paper.title == "Trial balance"


def test_sums_in_the_middle_of_a_paper_are_strong(books: Books) -> None:
    statement = of_money.cash_book(books, "", "2026-10-01", TODAY)
    [table] = statement.paper().blocks
    assert isinstance(table, Table)
    assert [row.is_strong for row in table.rows] == [line.is_strong for line in statement.lines[:-1]]
    assert sum(row.is_strong for row in table.rows) >= 3


def test_the_screen_goes_from_report_to_report_by_the_arrows(
    qtbot: QtBot, village: Session, show: Callable[[Session], ReportsScreen]
) -> None:
    screen = show(village)
    screen.start_focus()
    assert screen.statement is not None
    assert screen.statement.title == "Balance sheet"
    QTest.keyClick(screen.list.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: screen.is_read and title_of(screen) == "Cash book")
    assert screen.scope.currentText().startswith("Cycle 3, 28 May 2026")
    QAbstractItemModelTester(screen.list.model)


def test_only_the_last_of_many_wishes_is_shown(
    qtbot: QtBot, village: Session, show: Callable[[Session], ReportsScreen]
) -> None:
    screen = show(village)
    for key in ("loans", "dues", "cash_book", "programme"):
        screen.turn_to(key)
    qtbot.waitUntil(lambda: screen.is_read)
    assert screen.statement is not None
    assert screen.statement.title == "Programme figures"
    assert not screen._busy.isVisible()


def test_what_a_report_is_of_stays_chosen(
    qtbot: QtBot, village: Session, show: Callable[[Session], ReportsScreen]
) -> None:
    screen = show(village)
    now = screen.statement
    screen.scope.setCurrentIndex(2)
    screen.scope.activated.emit(2)
    qtbot.waitUntil(lambda: screen.is_read)
    assert screen.statement != now
    chosen = screen.scope.currentText()
    screen.turn_to("dues")
    qtbot.waitUntil(lambda: screen.is_read)
    screen.turn_to("balance")
    qtbot.waitUntil(lambda: screen.is_read)
    assert screen.scope.currentText() == chosen


def test_a_call_of_home_finds_its_meeting(
    qtbot: QtBot, village: Session, show: Callable[[Session], ReportsScreen]
) -> None:
    screen = show(village)
    meeting = reports.choices(village.books).meetings[5]
    screen.turn_to(("meeting_sheet", meeting.id))
    qtbot.waitUntil(lambda: screen.is_read)
    assert screen.statement is not None
    assert screen.statement.title == "Meeting sheet"
    assert f"meeting {meeting.number}" in screen.scope.currentText()


def test_a_line_tells_why_and_the_whole_is_printed_and_saved(
    qtbot: QtBot, village: Session, show: Callable[[Session], ReportsScreen], heard: Heard
) -> None:
    screen = show(village)
    why, save, out = screen.buttons()
    assert screen.view.table is not None
    screen.view.table.setCurrentIndex(screen.view.table.model().index(2, 0))
    QTest.keyClick(screen.view.table, Qt.Key.Key_Return)
    why.click()
    assert [title for title, _ in heard.whys] == ["Loans to members"] * 2
    assert heard.whys[0][1] == Filter(account="loans", until=TODAY)
    screen.view.table.setCurrentIndex(screen.view.table.model().index(3, 0))
    assert not why.isEnabled(), "a sum is explained by its parts"
    save.click()
    [(name, make)] = heard.exported
    assert name == f"Balance sheet {TODAY}"
    [sheet] = make(village.books)
    assert len(sheet.rows) == screen.view.table.model().rowCount()
    out.click()
    assert heard.printed[0](village.books).title == "Balance sheet"


def test_a_sheet_for_a_meeting_is_printed_as_the_paper_one(
    qtbot: QtBot, village: Session, show: Callable[[Session], ReportsScreen], heard: Heard
) -> None:
    screen = show(village)
    for key in ("meeting_sheet", "blank_sheet"):
        screen.turn_to(key)
        qtbot.waitUntil(lambda: screen.is_read)
        screen.buttons()[-1].click()
    filled, blank = (make(village.books) for make in heard.printed)
    assert filled.title != blank.title or filled.subtitle != blank.subtitle


def test_a_report_that_cannot_be_read_says_so_and_the_others_go_on(
    qtbot: QtBot, village: Session, show: Callable[[Session], ReportsScreen], heard: Heard
) -> None:
    def fail(_books: Books, _scope: Scope) -> Statement:
        raise Environment("disk.failed")

    screen = show(village)
    screen._reports[1] = replace(screen._reports[1], make=fail)
    screen.turn_to("cash_book")
    qtbot.waitUntil(lambda: bool(heard.failures) and screen.is_read)
    assert screen.view.table is not None
    assert screen.view.table.accessibleDescription() == "This could not be read. Choose it again."
    assert not screen.buttons()[-1].isEnabled()
    screen.turn_to("dues")
    qtbot.waitUntil(lambda: screen.is_read and title_of(screen) == "Dues outstanding")


def test_a_group_without_a_meeting_is_told_when_its_sheets_come(
    qtbot: QtBot, session: Session, show: Callable[[Session], ReportsScreen]
) -> None:
    screen = show(session)
    screen.turn_to("meeting_sheet")
    qtbot.waitUntil(lambda: screen.is_read)
    assert screen.view.table is not None
    assert screen.view.table.accessibleDescription() == "No meeting was closed yet. Its sheet is here when it is."


def test_a_chart_that_has_no_room_beside_its_table_stands_above_it(qtbot: QtBot, books: Books) -> None:
    view = StatementView()
    qtbot.addWidget(view)
    view.show_statement(of_money.savings_and_loans(books, "", None))
    view.resize(1000, 500)
    view.show()
    assert view._row.direction() is QBoxLayout.Direction.LeftToRight
    view.resize(500, 500)
    assert view._row.direction() is QBoxLayout.Direction.TopToBottom
    view.resize(1000, 500)
    assert view._row.direction() is QBoxLayout.Direction.LeftToRight


def test_sums_stand_in_strong_type(books: Books) -> None:
    model = StatementModel(of_money.trial_balance(books, "", TODAY))
    last = model.index(model.rowCount() - 1, 0)
    assert last.data(Qt.ItemDataRole.FontRole).bold() or last.data(Qt.ItemDataRole.FontRole).weight() > 500
    assert model.index(0, 0).data(Qt.ItemDataRole.FontRole) is None
    assert isinstance(model.row(0), Line)


def test_a_text_that_is_a_figure_stands_right(books: Books) -> None:
    statement = of_people.programme_figures(books, "", TODAY)
    assert [column.is_figure for column in statement.columns] == [False, True]
    assert statement.columns[1].kind is ColumnKind.TEXT


def test_no_piece_of_the_screen_is_large(qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell) -> None:
    screen = ReportsScreen(session, jobs, shell)
    qtbot.addWidget(screen)
    counts = [0]
    for _ in screen.pieces():
        counts.append(len(screen.findChildren(QWidget)))
    counts.append(len(screen.findChildren(QWidget)))
    for each in screen.buttons():
        qtbot.addWidget(each)
    assert max(after - before for before, after in pairwise(counts)) <= 32, counts
