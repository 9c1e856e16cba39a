"""Saving for Excel: said once who can read it, written on the writer's thread, said where it lies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from savingsdesk.core.errors import Environment
from savingsdesk.desk import groups
from savingsdesk.desk.exchange import ColumnKind, Sheet, SheetColumn, read_table
from savingsdesk.desk.session import Books, Session
from savingsdesk.ui.exporting import WARNED, Exporting, ReadableByAll, export, file_name
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.screen import Shell
from tests.ui.conftest import Heard


def members(books: Books) -> list[Sheet]:
    columns = [SheetColumn("Group"), SheetColumn("Saved", ColumnKind.MONEY)]
    return [Sheet("Groups", columns, [(groups.get(books).name, 2_500)])]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def work(shell: Shell, jobs: Jobs, parent: QWidget) -> Exporting:
    return Exporting(shell, jobs, parent, "Groups", members)


def dialogs(parent: QWidget) -> Iterator[QFileDialog]:
    yield from (each for each in parent.findChildren(QFileDialog) if each.isVisible())


def test_people_are_told_once_that_anybody_can_read_it(
    qtbot: QtBot, shell: Shell, jobs: Jobs, parent: QWidget, heard: Heard
) -> None:
    export(shell, jobs, parent, "Groups", members)
    [panel] = heard.asked
    assert isinstance(panel, ReadableByAll)
    qtbot.addWidget(panel)
    assert list(dialogs(parent)) == []
    with qtbot.waitSignal(panel.closed):
        panel.choose_button.click()
    [dialog] = dialogs(parent)
    dialog.reject()
    export(shell, jobs, parent, "Groups", members)
    assert len(heard.asked) == 1
    [again] = dialogs(parent)
    assert again.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    again.reject()


def test_who_goes_back_is_told_again(qtbot: QtBot, shell: Shell, jobs: Jobs, parent: QWidget, heard: Heard) -> None:
    export(shell, jobs, parent, "Groups", members)
    assert isinstance(heard.asked[0], ReadableByAll)
    qtbot.addWidget(heard.asked[0])
    heard.asked[0].leave_button.click()
    assert not shell.settings.value(WARNED, False, type=bool)


@pytest.mark.parametrize(("name", "saved"), [("Groups.xlsx", "2500"), ("Groups.CSV", "2500")])
def test_the_file_reads_back_and_its_place_is_said(
    work: Exporting, session: Session, tmp_path: Path, heard: Heard, settled: Callable[[], None], name: str, saved: str
) -> None:
    work.write(tmp_path / name)
    settled()
    assert heard.failures == []
    assert read_table(tmp_path / name) == [["Group", "Saved"], [session.group.name, saved]]
    [said] = heard.said
    assert said.tone == "green"
    assert name in said.text
    assert str(tmp_path) in said.text


def test_the_sheet_runs_as_the_window_does(
    work: Exporting, parent: QWidget, tmp_path: Path, settled: Callable[[], None]
) -> None:
    import zipfile

    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    work.write(tmp_path / "a.xlsx")
    settled()
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        assert b"rightToLeft" in archive.read("xl/worksheets/sheet1.xml")


def test_a_stick_that_was_pulled_out_is_named(
    work: Exporting, tmp_path: Path, heard: Heard, settled: Callable[[], None]
) -> None:
    work.write(tmp_path / "stick" / "a.xlsx")
    settled()
    [failure] = heard.failures
    assert isinstance(failure, Environment)
    assert failure.code == "file.no_folder"
    assert heard.said == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Loan book 2026-11-26", "Loan book 2026-11-26"),
        ("Savings: Mary/Grace?", "Savings Mary Grace"),
        ("مدخرات", "مدخرات"),
        ("...", "savingsdesk"),
        ("x" * 200, "x" * 80),
    ],
)
def test_the_name_is_one_that_every_stick_takes(name: str, expected: str) -> None:
    assert file_name(name) == expected
