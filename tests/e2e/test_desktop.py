"""A treasurer's day on the whole desktop: unlock, record offline, the cloud comes, all drains, lock, leave."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from savingsdesk.app import Desktop, prepare
from savingsdesk.core.model import SyncStatus
from savingsdesk.db import sync_state
from savingsdesk.sync import worker as worker_module
from savingsdesk.ui.meeting import MeetingScreen
from savingsdesk.ui.unlock import UnlockPage
from tests import village
from tests.sync.laptops import Clock, Laptop, Village, assert_all_equal, tools_of
from tests.sync.links import Link
from tests.sync.proxy import Proxy

Key = Qt.Key


class Treasurer:
    """Somebody with a keyboard."""

    def __init__(self, qtbot: QtBot, folder: Path, settings: QSettings) -> None:
        self.qtbot = qtbot
        tools = tools_of(Clock())
        self.desktop = Desktop(folder, settings, lambda: tools, certificate="", is_practice=False)
        self.window = self.desktop.window
        self.statuses: list[SyncStatus] = []
        self.desktop.status_changed.connect(self.statuses.append)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClicks(self._focus(), sign)

    def press(self, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._focus(), key, modifier)

    def unlock(self) -> None:
        self.type("amina")
        self.press(Key.Key_Tab)
        self.type(village.PASSWORD)
        self.press(Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.window.workplace is not None, timeout=10_000)

    def lock(self) -> None:
        self.press(Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.waitUntil(
            lambda: isinstance(self.window.page, UnlockPage) and self.window.page.isEnabled(), timeout=10_000
        )

    def pay_shares(self, *counts: int) -> None:
        """In the meeting's grid, one member after the other."""
        assert self.window.workplace is not None
        self.press(Key.Key_2, Qt.KeyboardModifier.AltModifier)
        screen = self.window.workplace.screen_named("meeting")
        assert isinstance(screen, MeetingScreen)
        screen.show_step("shares")
        screen.grid.go_to(0)
        screen.grid.setFocus()
        for count in counts:
            self.type(str(count))
            self.press(Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.desktop.jobs.is_writing, timeout=10_000)

    def until(self, state: str, *, waiting: bool) -> None:
        """Until the status bar says so."""
        self.qtbot.waitUntil(
            lambda: (
                bool(self.statuses) and (self.statuses[-1].state, self.statuses[-1].waiting > 0) == (state, waiting)
            ),
            timeout=15_000,
        )

    def leave(self) -> float:
        """Answers how many seconds it took."""
        began = time.monotonic()
        self.window.close()
        self.desktop.end()
        return time.monotonic() - began

    def _focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "SHORTEST_PAUSE_MS", 100)
    monkeypatch.setattr(worker_module, "LONGEST_PAUSE_MS", 400)
    monkeypatch.setattr(worker_module, "AFTER_ENTRY_MS", 100)


@pytest.fixture
def folder_of_a_group(here: Village, proxy: Proxy) -> Path:
    """A group with an open meeting, linked to the cloud behind the proxy; nothing of it was sent yet."""
    laptop = here.found(member_count=7)
    sync_state.put(laptop.connection, laptop.group_uid, address=proxy.address)
    laptop.close()
    here.laptops.clear()
    return laptop.folder


@pytest.fixture
def treasurer(
    qtbot: QtBot, qapp: QApplication, folder_of_a_group: Path, proxy: Proxy, tmp_path: Path
) -> Iterator[Treasurer]:
    proxy.turn_off()
    settings = QSettings(str(tmp_path / "look.ini"), QSettings.Format.IniFormat)
    prepare(qapp, settings)
    treasurer = Treasurer(qtbot, folder_of_a_group, settings)
    yield treasurer
    treasurer.leave()


def reopened(here: Village, folder: Path) -> Laptop:
    laptop = Laptop(folder, here.cloud, Clock(), Link())
    here.laptops.append(laptop)
    return laptop


def test_a_meeting_is_recorded_offline_and_arrives_by_itself(
    here: Village, treasurer: Treasurer, proxy: Proxy, folder_of_a_group: Path
) -> None:
    treasurer.unlock()
    treasurer.pay_shares(3, 1, 5)
    treasurer.until("offline", waiting=True)
    proxy.turn_on()
    treasurer.until("idle", waiting=False)
    treasurer.pay_shares(2)
    treasurer.until("idle", waiting=False)
    treasurer.lock()
    treasurer.unlock()
    treasurer.until("idle", waiting=False)
    assert treasurer.leave() < 3
    laptop = reopened(here, folder_of_a_group)
    laptop.sync()
    assert laptop.balance() == 2_000 * (2 + 1 + 5)
    assert_all_equal(here.cloud, laptop)


def test_locking_and_leaving_do_not_wait_for_a_cloud_that_is_silent(
    here: Village, qtbot: QtBot, treasurer: Treasurer, proxy: Proxy, folder_of_a_group: Path
) -> None:
    proxy.turn_on()
    proxy.flows.clear()
    treasurer.unlock()
    qtbot.waitUntil(lambda: proxy.up > 0, timeout=10_000)
    treasurer.pay_shares(4)
    began = time.monotonic()
    treasurer.lock()
    assert time.monotonic() - began < 3
    proxy.up = 0
    treasurer.unlock()
    qtbot.waitUntil(lambda: proxy.up > 0, timeout=10_000)
    treasurer.pay_shares(1)
    assert treasurer.leave() < 3, "the program hangs on after its window is closed"
    proxy.flows.set()
    laptop = reopened(here, folder_of_a_group)
    laptop.sync()
    assert laptop.balance() == 2_000
    assert_all_equal(here.cloud, laptop)


def test_locks_in_quick_succession_leave_no_thread_behind(qtbot: QtBot, treasurer: Treasurer, proxy: Proxy) -> None:
    proxy.turn_on()
    for pause in (0, 200, 320, 350, 420):
        treasurer.unlock()
        qtbot.wait(pause)
        treasurer.lock()
    qtbot.waitUntil(lambda: not treasurer.desktop._rounds, timeout=10_000)
    treasurer.unlock()
    treasurer.until("idle", waiting=False)
