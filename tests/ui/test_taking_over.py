"""Taking over a group in the middle of its cycle: typed, pasted, read from a sheet; nothing is lost, all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from savingsdesk.core.model import DueKind, Fund, GroupKind, Place
from savingsdesk.desk import dues, exchange, loans, meetings, members
from savingsdesk.desk.opening_sums import recorded
from savingsdesk.desk.session import Session, Tools, found
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.opening_lines import columns_of
from savingsdesk.ui.screen import Shell
from savingsdesk.ui.taking_over import Kept, TakingOverPanel
from tests.ui.conftest import Heard
from tests.village import PASSWORD, TODAY, founding

Settled = Callable[[], None]
Panels = Callable[..., TakingOverPanel]


@pytest.fixture
def panels(qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, settled: Settled) -> Panels:
    def make(kept: Kept | None = None) -> TakingOverPanel:
        made = TakingOverPanel(session, jobs, shell, kept)
        qtbot.addWidget(made)
        made.resize(1130, 734)
        made.show()
        settled()
        return made

    return make


@pytest.fixture
def panel(panels: Panels) -> TakingOverPanel:
    return panels()


def put(panel: TakingOverPanel, row: int, **cells: str) -> None:
    for key, text in cells.items():
        column = [each.key for each in panel.model.columns].index(key)
        panel.model.setData(panel.model.index(row, column), text)


def shown(panel: TakingOverPanel, row: int, key: str) -> str:
    column = [each.key for each in panel.model.columns].index(key)
    return str(panel.model.index(row, column).data())


def check(panel: TakingOverPanel, settled: Settled) -> None:
    panel.check()
    settled()


def test_every_member_has_a_line(panel: TakingOverPanel) -> None:
    tester = QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert panel.model.rowCount() == 25
    assert shown(panel, 0, "name") == "Amina Wanjiru"
    put(panel, 1, shares="3")
    panel.model.add_line(1)
    assert panel.model.rowCount() == 26
    assert [shown(panel, row, "name") for row in (1, 2)] == ["Beatrice Nakato"] * 2
    assert shown(panel, 1, "shares") == "3"
    assert tester.model() is panel.model


def test_what_is_typed_is_taken_over_all_at_once(
    panel: TakingOverPanel, settled: Settled, session: Session, heard: Heard
) -> None:
    put(panel, 0, shares="12", fines_owed="500")
    put(panel, 1, shares="8", kept_change="300", principal="10,000", issued_on="1/8/2026", term="3", repaid="4000")
    panel.side.edits["loan_fund.box"].setText("25,000")
    panel.side.edits["loan_fund.bank"].setText("12,000")
    panel.side.edits["social_fund.box"].setText("6,000")
    panel.record()
    settled()
    books = session.books
    meeting = meetings.current(books)
    assert meeting is not None
    assert (meeting.number, meeting.held_on) == (0, TODAY)
    assert [(due.kind, due.left) for due in dues.standing(books)] == [(DueKind.FINE, 500)]
    second = members.ids(books)[1]
    [line] = loans.of_member(books, second)
    assert (line.principal, line.terms.issued_on, line.terms.term) == (10_000, "2026-08-01", 3)
    opening = recorded(books)
    assert opening is not None
    assert opening.counted == {
        (Fund.LOAN, Place.BOX): 25_000,
        (Fund.LOAN, Place.BANK): 12_000,
        (Fund.SOCIAL, Place.BOX): 6_000,
    }
    assert heard.went == ["meeting"]
    assert "Read it back" in heard.said[-1].text


def test_what_was_taken_over_is_opened_again_and_corrected(
    panel: TakingOverPanel, panels: Panels, settled: Settled, session: Session
) -> None:
    put(panel, 0, shares="12", fines_owed="500")
    put(panel, 1, principal="10,000", issued_on="2026-08-01", term="3", repaid="4,000")
    panel.side.edits["external_loan"].setText("2,000")
    panel.record()
    settled()
    before = recorded(session.books)
    again = panels()
    assert [shown(again, 0, key) for key in ("shares", "fines_owed")] == ["12", "500"]
    assert [shown(again, 1, key) for key in ("principal", "issued_on", "term", "repaid")] == [
        "10,000", "1 Aug 2026", "3", "4,000",
    ]  # fmt: skip
    again.record()
    settled()
    assert recorded(session.books) == before
    third = panels()
    put(third, 0, shares="13")
    third.record()
    settled()
    after = recorded(session.books)
    assert after is not None
    assert after.members[0].shares == 13


def test_a_cell_that_cannot_be_read_is_marked_and_named_while_the_good_ones_count(
    panel: TakingOverPanel, settled: Settled, session: Session
) -> None:
    put(panel, 0, shares="12")
    put(panel, 2, shares="two", social_owed="1,000")
    check(panel, settled)
    assert shown(panel, 2, "shares") == "! two"
    assert panel._wrong.text() == "3 Charles Mugisha, Shares: “two” is not a whole number. Type digits only."
    assert "Saved 24,000" in panel._total.text()
    panel.record()
    settled()
    assert recorded(session.books) is None
    assert panel._bar.message is not None
    put(panel, 2, shares="2")
    check(panel, settled)
    assert not panel.wrong_area.isVisible()
    panel.record()
    settled()
    assert recorded(session.books) is not None


@pytest.mark.parametrize(
    ("cells", "column", "word"),
    [
        ({"principal": "10,000", "issued_on": "2026-08-01"}, "term", "Type what is missing"),
        ({"principal": "10,000", "term": "3"}, "issued_on", "Type what is missing"),
        ({"principal": "10,000", "issued_on": "31/13/2026", "term": "3"}, "issued_on", "not in the calendar"),
        ({"principal": "10,000", "issued_on": "2027-01-01", "term": "3"}, "issued_on", "after the day of the opening"),
        ({"principal": "1,000", "issued_on": "2026-08-01", "term": "3", "repaid": "90,000"}, "repaid", ""),
        ({"principal": "1,000", "issued_on": "2026-08-01", "term": "9999"}, "term", ""),
        ({"fines_owed": "-5"}, "fines_owed", "without a plus or minus"),
    ],
)
def test_each_mistake_stands_in_its_cell(
    panel: TakingOverPanel, settled: Settled, cells: dict[str, str], column: str, word: str
) -> None:
    put(panel, 4, **cells)
    check(panel, settled)
    assert list(panel.model.drafts[4].wrong) == [column]
    assert word in panel._wrong.text()


def test_a_second_loan_has_a_line_of_its_own(panel: TakingOverPanel, settled: Settled, session: Session) -> None:
    put(panel, 1, shares="8", principal="10,000", issued_on="2026-08-01", term="3")
    panel.grid.setCurrentIndex(panel.model.index(1, 2))
    panel.loan_button.click()
    put(panel, 2, principal="5,000", issued_on="2026-09-01", term="2")
    check(panel, settled)
    assert panel._wrong.text() == ""
    put(panel, 2, shares="1")
    check(panel, settled)
    assert "two lines" in panel._wrong.text()
    put(panel, 2, shares="")
    panel.record()
    settled()
    assert [line.principal for line in loans.of_member(session.books, members.ids(session.books)[1])] == [10_000, 5_000]


def test_keys_go_through_the_table(panel: TakingOverPanel, qtbot: QtBot) -> None:
    panel.start_focus()
    grid = panel.grid

    def editor() -> QLineEdit:
        found: list[QLineEdit] = []

        def is_open() -> bool:
            found[:] = [each for each in grid.findChildren(QLineEdit) if each.isVisible()]
            return len(found) == 1

        qtbot.waitUntil(is_open)
        return found[0]

    QTest.keyClicks(grid, "5")
    QTest.keyClick(editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grid.currentIndex().row() == 1)
    QTest.keyClicks(grid, "4")
    QTest.keyClick(editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grid.currentIndex().row() == 2)
    assert [shown(panel, row, "shares") for row in range(3)] == ["5", "4", ""]
    grid.setCurrentIndex(panel.model.index(0, 2))
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert shown(panel, 0, "shares") == ""


def test_a_block_is_pasted_where_the_cursor_is(panel: TakingOverPanel, settled: Settled) -> None:
    panel.grid.setCurrentIndex(panel.model.index(3, 2))
    QGuiApplication.clipboard().setText("3\t100\r\n4\t\r\n")
    QTest.keyClick(panel.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert [shown(panel, 3, key) for key in ("shares", "kept_change")] == ["3", "100"]
    assert shown(panel, 4, "shares") == "4"


def test_lines_with_names_are_pasted_to_their_members(panel: TakingOverPanel, settled: Settled) -> None:
    QGuiApplication.clipboard().setText("Name\tShares\nDaniel Kato\t7\nNobody\t9\n")
    QTest.keyClick(panel.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert shown(panel, 3, "shares") == "7"
    assert "Line 3, “Nobody 9”" in panel._wrong.text()


def test_the_template_comes_back_filled(
    panel: TakingOverPanel, settled: Settled, heard: Heard, session: Session, tmp_path: Path
) -> None:
    """What the laptop exports, a spreadsheet at home fills in, and the laptop reads again."""
    panel.template_button.click()
    name, make = heard.exported[-1]
    [sheet] = make(session.books)
    assert name
    assert [row[1] for row in sheet.rows][:2] == ["Amina Wanjiru", "Beatrice Nakato"]
    titles = [column.title for column in sheet.columns]
    filled = [list(row) for row in sheet.rows]
    for column, cell in (("Shares", 12), ("Loan", 10_000), ("Given on", "2026-08-01"), ("Term", 3), ("Repaid", 4_000)):
        filled[11][titles.index(column)] = cell  # the first of two of one name: the number tells them apart
    for file in (tmp_path / "balances.xlsx", tmp_path / "balances.csv"):
        made = exchange.Sheet(sheet.name, sheet.columns, filled)
        if file.suffix == ".xlsx":
            exchange.write_xlsx(file, [made], 0)
        else:
            exchange.write_csv(file, made, 0)
        panel.read_file(file)
        settled()
        settled()
        texts = panel.model.drafts[11].texts
        assert (texts["shares"], texts["principal"], texts["term"], texts["repaid"]) == ("12", "10,000", "3", "4,000")
        assert shown(panel, 11, "issued_on") == "1 Aug 2026"
        assert panel._wrong.text() == ""
        panel.model.show_drafts([])
        panel.model.show_members(panel._members.values())


def test_a_sheet_that_cannot_be_read_is_said_and_what_was_typed_stays(
    panel: TakingOverPanel, settled: Settled, tmp_path: Path
) -> None:
    put(panel, 0, shares="12")
    file = tmp_path / "broken.xlsx"
    file.write_bytes(b"PK\x03\x04 nothing of the kind")
    panel.read_file(file)
    settled()
    assert panel._bar.message is not None
    assert shown(panel, 0, "shares") == "12"


def test_going_back_keeps_what_was_typed(panel: TakingOverPanel, panels: Panels) -> None:
    kept: list[object] = []
    panel.left_open.connect(kept.append)
    put(panel, 0, shares="12")
    panel.side.edits["loan_fund.box"].setText("25,000")
    panel.leave_button.click()
    [each] = kept
    assert isinstance(each, Kept)
    again = panels(each)
    assert shown(again, 0, "shares") == "12"
    assert again.side.edits["loan_fund.box"].text() == "25,000"


def test_a_panel_that_is_gone_is_not_asked_any_more(
    session: Session, jobs: Jobs, shell: Shell, settled: Settled, tmp_path: Path, qtbot: QtBot
) -> None:
    """The writer answers when it has reckoned; the panel may have been closed meanwhile."""
    panel = TakingOverPanel(session, jobs, shell)
    file = tmp_path / "balances.csv"
    file.write_text("No,Shares\n1,12\n", encoding="utf-8")
    panel.check()
    panel.read_file(file)
    panel.read_file(tmp_path / "gone.csv")
    panel.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    with qtbot.capture_exceptions() as met:
        settled()
    assert met == []


def test_an_amount_of_the_group_that_cannot_be_read_is_said(
    panel: TakingOverPanel, settled: Settled, session: Session
) -> None:
    panel.side.edits["loan_fund.box"].setText("much")
    panel.show_step(1)
    panel.record()
    settled()
    assert "“much”" in panel.side._counted_note.text()
    assert recorded(session.books) is None
    panel.side.edits["loan_fund.box"].setText("5,000")
    panel.record()
    settled()
    assert recorded(session.books) is not None


@pytest.mark.parametrize(
    ("kind", "has", "has_not"),
    [
        (GroupKind.VSLA, "shares", "savings"),
        (GroupKind.SHG, "savings", "shares"),
        (GroupKind.ROSCA, "savings", "principal"),
        (GroupKind.BURIAL, "social_owed", "principal"),
    ],
)
def test_the_columns_are_those_of_the_kind(kind: GroupKind, has: str, has_not: str) -> None:
    assert has in columns_of(kind)
    assert has_not not in columns_of(kind)


@pytest.fixture(params=list(GroupKind))
def kind(request: pytest.FixtureRequest, tmp_path: Path, tools: Tools) -> Iterator[Session]:
    opened = found(tmp_path / "kind", founding(kind=request.param), PASSWORD, tools)
    yield opened
    opened.close()


def test_every_kind_of_group_is_taken_over(
    qtbot: QtBot, kind: Session, shell: Shell, settled: Settled, jobs: Jobs
) -> None:
    jobs.attach(kind)
    panel = TakingOverPanel(kind, jobs, shell)
    qtbot.addWidget(panel)
    panel.show()
    put(panel, 0, kept_change="300")
    panel.side.edits["loan_fund.box"].setText("5,000")
    panel.record()
    settled()
    opening = recorded(kind.books)
    assert opening is not None
    assert opening.members[0].kept_change == 300
    assert opening.counted == {(Fund.LOAN, Place.BOX): 5_000}
