"""Restoring a backup from the welcome: the books open, or one sentence says what to do."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from savingsdesk.db import vault
from savingsdesk.desk import backup
from savingsdesk.desk.session import Tools
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.main_window import MainWindow
from savingsdesk.ui.restoring import RestoringPage
from savingsdesk.ui.screen import Links
from savingsdesk.ui.welcome import WelcomePage
from tests.village import PASSWORD, Template, quick_tools


@pytest.fixture
def file(template: Template, tmp_path: Path) -> Path:
    """A backup of a group of eight on a stick."""
    session = template.copy(tmp_path / "old laptop", quick_tools())
    made = backup.make(session).backup.file
    session.close()
    return Path(shutil.copy(made, tmp_path / "on the stick.savingsdesk"))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, tools: Tools, settings: QSettings) -> Iterator[MainWindow]:
    def nowhere(*_: object) -> None:
        raise AssertionError("a backup needs no network")

    jobs = Jobs()
    links = Links(nowhere, nowhere, nowhere)  # type: ignore[arg-type]
    made = MainWindow(jobs, lambda: tools, tmp_path / "data", settings, links, has_vault=False)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    jobs.stop()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def page(window: MainWindow) -> RestoringPage:
    welcome = window.page
    assert isinstance(welcome, WelcomePage)
    next(each for each in welcome.findChildren(QPushButton) if each.text() == "&Restore it").click()
    shown = window.page
    assert isinstance(shown, RestoringPage)
    return shown


def fill(page: RestoringPage, file: Path | str, username: str = "amina", password: str = PASSWORD) -> None:
    for edit, text in (
        (page.file.edit.path, str(file)),
        (page.username.edit, username),
        (page.password.edit.edit, password),
    ):
        edit.clear()
        QTest.keyClicks(edit, text)


def press(page: RestoringPage, qtbot: QtBot) -> None:
    QTest.mouseClick(page._start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page._is_busy, timeout=10_000)


def test_the_books_of_a_backup_open_and_say_that_they_are_back(
    window: MainWindow, page: RestoringPage, file: Path, qtbot: QtBot
) -> None:
    fill(page, f'"{file}"', " Amina ")  # a file manager copies a path with its quotation marks
    QTest.keyClick(page.password.edit.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workplace is not None, timeout=10_000)
    assert window.session is not None
    assert window.workplace is not None
    assert window.session.group.name == "Umoja wa Kilimo"
    assert not window.workplace.bar.isHidden()


def test_what_is_missing_is_named_beside_its_field(page: RestoringPage, qtbot: QtBot) -> None:
    page._start.click()
    assert not page._is_busy
    assert page.file._note.text() == "Choose the file of the backup."
    assert page.username._note.text() == "Type your user name."
    assert page.password._note.text() == "Type your password."
    assert page.file.edit.path.hasFocus()
    QTest.keyClicks(page.file.edit.path, "x")
    assert page.file._note.text() != "Choose the file of the backup."


def test_a_damaged_file_and_a_wrong_password_are_told_where_they_are_and_what_was_typed_stays(
    window: MainWindow, page: RestoringPage, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    fill(page, file, password="seven red hens")
    press(page, qtbot)
    assert "do not fit together" in page.password._note.text()
    assert page.file.edit.text() == str(file)
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    fill(page, file)
    press(page, qtbot)
    assert "This backup is damaged" in page.file._note.text()
    assert page.file.edit.path.property("wrong")
    fill(page, tmp_path / "none")
    press(page, qtbot)
    assert "There is no file under this name" in page.file._note.text()
    assert not vault.exists(tmp_path / "data")
    assert window.page is page


def test_books_that_lie_there_already_are_told_of_in_the_bar(
    page: RestoringPage, file: Path, tmp_path: Path, template: Template, qtbot: QtBot
) -> None:
    template.copy(tmp_path / "data", quick_tools()).close()
    fill(page, file)
    press(page, qtbot)
    assert not page._bar.isHidden()


def test_restoring_can_be_cancelled_and_begun_again(
    window: MainWindow, page: RestoringPage, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    fill(page, file)
    page._start.click()
    assert page._back.text() == "&Cancel"
    assert not page._start.isEnabled()
    page._back.click()
    qtbot.waitUntil(lambda: not page._is_busy or window.workplace is not None, timeout=10_000)
    if window.workplace is None:  # else it was there before the wish
        assert not vault.exists(tmp_path / "data")
        press(page, qtbot)
    qtbot.waitUntil(lambda: window.workplace is not None, timeout=10_000)


def test_back_leads_to_the_welcome(window: MainWindow, page: RestoringPage) -> None:
    page._back.click()
    assert isinstance(window.page, WelcomePage)


def test_the_file_is_chosen_in_the_systems_dialog(page: RestoringPage, file: Path) -> None:
    page._start.click()
    page.file.edit._choose.click()
    dialog = page.file.edit.findChild(QFileDialog)
    assert dialog is not None
    assert "*.savingsdesk" in dialog.nameFilters()[0]
    dialog.fileSelected.emit(str(file))
    dialog.close()
    assert page.file.edit.text() == str(file)
    assert page.file._note.text() != "Choose the file of the backup."


def test_all_is_reached_by_the_keyboard_in_reading_order(page: RestoringPage) -> None:
    page.setFocus()
    order = []
    for _ in range(7):
        focused = QApplication.focusWidget()
        order.append(focused)
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = [
        page.file.edit.path, page.file.edit._choose, page.username.edit, page.password.edit.edit,
        page.password.edit.toggle, page._back, page._start,
    ]  # fmt: skip
    assert order == wanted
    assert all(each.accessibleName() for each in wanted[:1] + wanted[2:4])
