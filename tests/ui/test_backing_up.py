"""Backups of the opened group: by themselves, or when somebody asks; entries go on meanwhile."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from savingsdesk.core.errors import Environment
from savingsdesk.db import backups as files
from savingsdesk.desk import backup, meetings, members
from savingsdesk.desk.backup import Made
from savingsdesk.desk.session import Session, Tools
from savingsdesk.ui.backing_up import BackingUp
from savingsdesk.ui.backup_card import BackupCard
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.main_window import MainWindow
from savingsdesk.ui.screen import Links, Shell
from tests.village import TODAY

ISOLATES = "\N{LEFT-TO-RIGHT ISOLATE}\N{POP DIRECTIONAL ISOLATE}"

Wait = Callable[[], None]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def running(session: Session, jobs: Jobs, settings: QSettings, settled: Wait) -> BackingUp:
    settled()
    return BackingUp(session, jobs, settings, jobs)


@pytest.fixture
def ends(running: BackingUp) -> list[object]:
    """What came of each making."""
    heard: list[object] = []
    running.ended.connect(heard.append)
    return heard


@pytest.fixture
def card(qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, running: BackingUp, settled: Wait) -> BackupCard:
    made = BackupCard(session, jobs, replace(shell, backups=running))
    qtbot.addWidget(made)
    made.resize(560, 500)
    made.show()
    settled()
    return made


def texts(card: BackupCard) -> list[str]:
    return [each.text().strip(ISOLATES) for each in card.findChildren(QLabel) if each.isVisible() and each.text()]


# --- By themselves ----------------------------------------------------------------------------------------------------


def test_one_is_made_when_none_was_made_today_and_then_no_more(
    running: BackingUp, ends: list[object], session: Session, settled: Wait
) -> None:
    running.begin_if_due()
    settled()
    running.begin_if_due()
    settled()
    assert len(ends) == 1
    assert isinstance(ends[0], Made)
    assert backup.last(session) == ends[0].backup
    assert not running.was_asked


def test_a_closed_meeting_is_backed_up_a_moment_later(
    running: BackingUp, ends: list[object], jobs: Jobs, qtbot: QtBot, settled: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("savingsdesk.ui.backing_up._AFTER_A_MEETING_MS", 1)
    running.watch()
    running.begin_if_due()
    settled()
    jobs.write(lambda books: meetings.open_meeting(books, TODAY), lambda _: None, ends.append)
    settled()
    qtbot.wait(20)
    settled()
    assert len(ends) == 1, "an open meeting is no reason yet"
    jobs.write(
        lambda books: meetings.close_meeting(books, meetings.current(books).id, 0, ""),  # type: ignore[union-attr]
        lambda _: None,
        ends.append,
    )
    qtbot.waitUntil(lambda: len(ends) == 2, timeout=10_000)
    assert isinstance(ends[1], Made)


def test_what_people_enter_goes_between_the_steps(
    running: BackingUp, ends: list[object], jobs: Jobs, settled: Wait
) -> None:
    order: list[str] = []
    running.ended.connect(lambda _: order.append("backup"))
    running.begin()
    jobs.write(
        lambda books: members.add(books, [members.NewMember("Newcomer")]), lambda _: order.append("entry"), ends.append
    )
    settled()
    assert order == ["entry", "backup"]


def test_no_step_follows_once_the_books_are_locked(
    running: BackingUp, ends: list[object], session: Session, jobs: Jobs, settled: Wait
) -> None:
    running.begin()
    running.end()
    jobs.detach()
    settled()
    running.begin_if_due()
    running.begin()
    settled()
    assert backup.last(session) is None
    assert ends in ([], [None])


def test_the_copy_is_remembered_while_the_stick_is_away(
    running: BackingUp, ends: list[object], session: Session, settings: QSettings, stick: Path, settled: Wait
) -> None:
    running.place = stick
    running.begin()
    settled()
    assert isinstance(ends[0], Made)
    assert ends[0].copy is not None
    again = BackingUp(session, running._jobs, settings, running)
    assert again.place == stick
    assert again.copied_at == ends[0].copy.made_at
    stick.rename(stick.with_name("away"))
    assert backup.age_days(session, again.place, again.copied_at) == 0
    running.place = stick.with_name("another")
    assert running.copied_at is None


# --- From Settings ----------------------------------------------------------------------------------------------------


def test_the_card_says_when_the_last_ones_were_made(card: BackupCard, settled: Wait, stick: Path) -> None:
    assert "none yet" in texts(card)
    assert "no place chosen" in texts(card)
    card._set_place(stick)
    QTest.mouseClick(card._now, Qt.MouseButton.LeftButton)
    settled()
    shown = texts(card)
    assert len([text for text in shown if text.startswith("today ")]) == 2
    assert "✓ Backed up, on this laptop and at the backup place." in shown
    assert str(stick) in shown
    assert len(list(stick.iterdir())) == 1


def test_without_a_second_place_the_card_asks_for_one(card: BackupCard, settled: Wait) -> None:
    QTest.mouseClick(card._now, Qt.MouseButton.LeftButton)
    settled()
    assert any("choose a second place" in text for text in texts(card))


def test_a_stick_that_is_away_is_shown_and_told_of_when_somebody_backs_up(
    card: BackupCard, settled: Wait, tmp_path: Path
) -> None:
    card._set_place(tmp_path / "not in")
    settled()
    assert "not here now" in texts(card)
    QTest.mouseClick(card._now, Qt.MouseButton.LeftButton)
    settled()
    assert any(text.endswith("Put the stick in, then back up again.") for text in texts(card))


def test_a_disk_that_is_full_is_told_of_in_the_card(
    card: BackupCard, settled: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1 << 40, 1 << 40, 300_000))
    QTest.mouseClick(card._now, Qt.MouseButton.LeftButton)
    settled()
    assert any("too full for a backup" in text for text in texts(card))
    assert card._now.text() == "&Back up now"
    assert card._bar.isHidden()


def test_a_backup_can_be_cancelled(
    card: BackupCard, ends: list[object], session: Session, settled: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = files.copy

    def cancelled(*values: object) -> dict[str, int]:
        card._backups.cancel()  # as the button does while the writer's thread works
        return copy(*values)  # type: ignore[arg-type]

    monkeypatch.setattr(files, "copy", cancelled)
    QTest.mouseClick(card._now, Qt.MouseButton.LeftButton)
    assert card._now.text() == "&Cancel"
    settled()
    assert ends == [None]
    assert backup.last(session) is None
    assert any(text.startswith("Stopped.") for text in texts(card))
    monkeypatch.undo()
    QTest.mouseClick(card._now, Qt.MouseButton.LeftButton)
    settled()
    assert backup.last(session) is not None


def test_the_place_is_chosen_in_the_systems_dialog_and_forgotten_by_a_button(
    card: BackupCard, qtbot: QtBot, settled: Wait, stick: Path
) -> None:
    card._choose.click()
    dialog = card.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(stick))
    dialog.close()
    settled()
    assert str(stick) in texts(card)
    card._forget.click()
    settled()
    assert card._backups.place is None
    assert card._forget.isHidden()


def test_every_button_of_the_card_has_its_own_letter(card: BackupCard, stick: Path, settled: Wait) -> None:
    card._set_place(stick)
    settled()
    letters = [
        text[text.index("&") + 1].lower()
        for text in (each.text() for each in card.findChildren(QPushButton) if each.isVisible())
    ]
    assert len(set(letters)) == len(letters) == 3


# --- In the window ----------------------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot, session: Session, jobs: Jobs, settings: QSettings, tools: Tools, tmp_path: Path) -> MainWindow:
    links = Links(lambda *_: session, lambda *_: None, lambda: session)
    made = MainWindow(jobs, lambda: tools, session.opened.folder.parent, settings, links, has_vault=True)
    qtbot.addWidget(made, before_close_func=lambda closing: closing.close())
    made.show()
    made.enter(session)
    return made


def backups_of(window: MainWindow) -> BackingUp:
    assert window.workplace is not None
    found = window.workplace._shell.backups
    assert found is not None
    return found


def test_a_backup_by_itself_is_told_of_only_where_something_stood_in_its_way(
    window: MainWindow, settled: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled()
    backups = backups_of(window)
    assert window.workplace is not None
    backups.begin_if_due()
    settled()
    assert window.workplace.bar.isHidden()
    with monkeypatch.context() as disk:

        def full(*_: object) -> None:
            raise Environment("disk.full")

        disk.setattr(files, "copy", full)
        backups._begin(is_asked=False)
        settled()
    assert not window.workplace.bar.isHidden()


def test_locking_the_window_in_the_middle_of_a_backup_leaves_no_draft(
    window: MainWindow, session: Session, settled: Wait
) -> None:
    settled()
    backups_of(window).begin()
    window.lock()
    settled()
    assert window.session is None
    folder = backup.folder_of(session)
    assert not folder.exists() or [each.name for each in folder.iterdir() if files.DRAFT in each.name] == []
