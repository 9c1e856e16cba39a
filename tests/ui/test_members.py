"""The register: typed with Enter, pasted, read from a file; searched; a second officer let in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from savingsdesk.core.errors import Refused
from savingsdesk.desk import exchange, members
from savingsdesk.desk.session import Session, Tools
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.members import MembersScreen
from savingsdesk.ui.new_members import State
from savingsdesk.ui.screen import EVERYTHING, Shell, whole
from tests.ui.conftest import Heard

Settled = Callable[[], None]


@pytest.fixture
def screen(qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell) -> MembersScreen:
    made = whole(MembersScreen(session, jobs, shell))
    qtbot.addWidget(made)
    made.resize(1122, 640)
    made.refresh(EVERYTHING)
    jobs.changed.connect(made.refresh)
    made.show()
    return made


def shown(screen: MembersScreen, column: int = 1) -> list[str]:
    model = screen.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def editor(screen: MembersScreen, qtbot: QtBot) -> QLineEdit:
    found: list[QLineEdit] = []

    def is_open() -> bool:
        found[:] = [each for each in screen.adding.grid.findChildren(QLineEdit) if each.isVisible()]
        return len(found) == 1

    qtbot.waitUntil(is_open)
    return found[0]


def wait_for_saved(screen: MembersScreen, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: len(screen.adding.model.drafts(State.SAVED)) == count)


def test_the_register_is_shown_in_its_order(screen: MembersScreen) -> None:
    tester = QAbstractItemModelTester(screen.table.model(), QAbstractItemModelTester.FailureReportingMode.Warning)
    assert shown(screen)[:2] == ["Amina Wanjiru", "Beatrice Nakato"]
    assert shown(screen, 0) == [str(number) for number in range(1, 26)]
    assert screen.subtitle() == "25 members in the register"
    assert tester.model() is screen.table.model()


def test_two_of_one_name_have_two_numbers(screen: MembersScreen, qtbot: QtBot) -> None:
    screen._search.setText("mary")
    qtbot.waitUntil(lambda: len(shown(screen)) == 2)
    assert shown(screen) == ["Mary Atieno", "Mary Atieno"]
    assert shown(screen, 0) == ["12", "13"]
    assert screen._count.text() == "2 of 25 found"


@pytest.mark.parametrize("name", ["محمد", "አበበ"])
def test_names_of_every_script_are_found(screen: MembersScreen, qtbot: QtBot, name: str) -> None:
    screen._search.setText(name)
    qtbot.waitUntil(lambda: len(shown(screen)) == 1)
    assert name in shown(screen)[0]


def test_a_name_and_enter_is_a_member(screen: MembersScreen, qtbot: QtBot, session: Session, settled: Settled) -> None:
    screen.show_adding()
    for count, name in enumerate(("Zainab Noor", "Yusuf Ali"), 1):
        line = editor(screen, qtbot)
        QTest.keyClicks(line, name)
        QTest.keyClick(line, Qt.Key.Key_Return)
        wait_for_saved(screen, qtbot, count)
    assert [member.name for member in members.rows(session.books, members.ids(session.books))][-2:] == [
        "Zainab Noor",
        "Yusuf Ali",
    ]
    assert [draft.number for draft in screen.adding.model.drafts(State.SAVED)] == [26, 27]
    assert shown(screen)[-1] == "Yusuf Ali"


def test_lines_of_a_sheet_are_pasted_and_added_together(
    screen: MembersScreen, qtbot: QtBot, session: Session, settled: Settled, heard: Heard
) -> None:
    screen.show_adding()
    QGuiApplication.clipboard().setText("Rose Achan\t\t0700 123 456\nSarah Nambi\n")
    QTest.keyClick(editor(screen, qtbot), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(screen.adding.model.drafts(State.READY)) == 2)
    assert len(members.ids(session.books)) == 25
    assert screen.adding._add.text() == "&Add 2 members"
    screen.adding._add.click()
    settled()
    assert shown(screen)[-2:] == ["Rose Achan", "Sarah Nambi"]
    assert heard.said[-1].text == "2 members were added."


def test_bad_lines_are_named_while_the_good_ones_stay(screen: MembersScreen, qtbot: QtBot, settled: Settled) -> None:
    screen.show_adding()
    screen.adding.read_text("name,phone,sex\nRose Achan,0700,f\n12345,,\nSarah Nambi,,robot\nTom Otim,,m\n")
    qtbot.waitUntil(lambda: len(screen.adding.model.drafts(State.READY)) == 2)
    assert [draft.line for draft in screen.adding.model.drafts(State.BAD)] == [3, 4]
    text = screen.adding._bad.text()
    assert "Line 3" in text
    assert "Line 4" in text
    assert "“robot”" in text
    screen.adding._add.click()
    settled()
    assert shown(screen)[-2:] == ["Rose Achan", "Tom Otim"]
    assert len(screen.adding.model.drafts(State.BAD)) == 2


def test_a_bad_line_is_mended_in_the_grid(screen: MembersScreen, qtbot: QtBot, settled: Settled) -> None:
    screen.show_adding()
    screen.adding.read_text("name\n12345\n")
    qtbot.waitUntil(lambda: len(screen.adding.model.drafts(State.BAD)) == 1)
    index = screen.adding.model.index(screen.adding.model.ids.index(screen.adding.model.drafts(State.BAD)[0].id), 0)
    screen.adding.grid.setCurrentIndex(index)
    screen.adding.grid.edit(index)
    line = editor(screen, qtbot)
    line.selectAll()
    QTest.keyClicks(line, "Rose Achan")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(screen)[-1] == "Rose Achan")
    settled()
    assert not screen.adding._bad_area.isVisible()


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("José Núñez\n".encode("latin-1"), "sheet.encoding"),
        (b"\n\n", "sheet.empty"),
        (b"x" * 1_000_001, "sheet.too_large"),
    ],
)
def test_a_file_that_cannot_be_read_is_said(
    screen: MembersScreen, tmp_path: Path, settled: Settled, heard: Heard, raw: bytes, code: str
) -> None:
    file = tmp_path / "members.csv"
    file.write_bytes(raw)
    screen.adding.read_file(file)
    settled()
    assert [failure.code for failure in heard.failures if isinstance(failure, Refused)] == [code]


def test_a_file_that_is_gone_is_said(screen: MembersScreen, tmp_path: Path, settled: Settled, heard: Heard) -> None:
    screen.adding.read_file(tmp_path / "gone.csv")
    settled()
    assert [failure.code for failure in heard.failures if isinstance(failure, Refused)] == ["sheet.unreadable"]


def test_a_csv_file_is_read(screen: MembersScreen, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "members.csv"
    file.write_text("No,Name\n31,فاطمة حسن\n32,አበበ ቢቂላ\n", encoding="utf-8")
    screen.adding.read_file(file)
    qtbot.waitUntil(lambda: len(screen.adding.model.drafts(State.READY)) == 2)
    assert [draft.number for draft in screen.adding.model.drafts(State.READY)] == [31, 32]


def test_a_workbook_is_read_and_its_bad_lines_are_named(screen: MembersScreen, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "members.xlsx"
    columns = [
        exchange.SheetColumn("No", exchange.ColumnKind.COUNT),
        exchange.SheetColumn("Name"),
        exchange.SheetColumn("Phone"),
        exchange.SheetColumn("Sex"),
    ]
    rows: list[list[exchange.Cell]] = [
        [31, "فاطمة حسن", "0700 123 456", "f"],
        [32, "12345", "", ""],
        [33, "አበበ ቢቂላ", "", "m"],
    ]
    exchange.write_xlsx(file, [exchange.Sheet("Members", columns, rows)], 0)
    screen.show_adding()
    screen.adding.read_file(file)
    qtbot.waitUntil(lambda: len(screen.adding.model.drafts(State.READY)) == 2)
    ready = screen.adding.model.drafts(State.READY)
    assert [(draft.number, draft.phone, draft.sex) for draft in ready] == [(31, "0700 123 456", "f"), (33, "", "m")]
    assert [draft.line for draft in screen.adding.model.drafts(State.BAD)] == [3]


def test_a_second_member_of_one_name_is_said(screen: MembersScreen, settled: Settled, heard: Heard) -> None:
    screen.show_adding()
    screen.adding.read_text("Daniel Kato\n")
    settled()
    screen.adding._write_sheet()
    settled()
    assert heard.said[-1].text.startswith("Daniel Kato is in the register more than once: the numbers 4 and 26")


def test_a_sign_in_is_given(
    screen: MembersScreen, settled: Settled, session: Session, jobs: Jobs, heard: Heard, tmp_path: Path, tools: Tools
) -> None:
    screen.table.selectRow(1)
    screen._show_sign_in()
    panel = screen.signing_in
    assert panel._username.edit.text() == "beatrice"
    panel._password.edit.edit.setText("four quiet hens")
    panel._again.edit.edit.setText("four quiet birds")
    panel._give_button.click()
    assert "differ" in panel._again._note.text()
    panel._again.edit.edit.setText("four quiet hens")
    panel._give_button.click()
    settled()
    assert heard.said[-1].text == "Beatrice Nakato can open the books here now, as beatrice."
    assert shown(screen, 6)[1] == "beatrice"


def test_a_taken_user_name_is_said_beside_the_field(screen: MembersScreen, settled: Settled) -> None:
    screen.table.selectRow(1)
    screen._show_sign_in()
    panel = screen.signing_in
    panel._username.edit.setText("amina")
    panel._password.edit.edit.setText("four quiet hens")
    panel._again.edit.edit.setText("four quiet hens")
    panel._give_button.click()
    settled()
    assert "already" in panel._username._note.text()
    assert panel._password.edit.text() == "four quiet hens"


def test_a_sign_in_needs_a_member(screen: MembersScreen, heard: Heard) -> None:
    screen.table.selectionModel().clear()
    screen._show_sign_in()
    assert "Choose a member" in heard.said[-1].text
