"""Settings: the sections at the side, the look, the cloud, what the program is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from savingsdesk.desk.session import Session
from savingsdesk.ui import idle, theme
from savingsdesk.ui.about import AboutPage, CloudPage
from savingsdesk.ui.fields import Busy
from savingsdesk.ui.groups import GroupsPage
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.look import LookPage
from savingsdesk.ui.screen import EVERYTHING, Shell, whole
from savingsdesk.ui.settings import ABOUT, CLOUD, CONSTITUTION, GROUPS, LANGUAGE, LOOK, PEOPLE, SettingsScreen
from tests.ui.conftest import Heard
from tests.village import founding

Settled = Callable[[], None]


@pytest.fixture
def screen(qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell) -> SettingsScreen:
    made = whole(SettingsScreen(session, jobs, shell))
    qtbot.addWidget(made)
    made.resize(1122, 640)
    made.refresh(EVERYTHING)
    jobs.changed.connect(made.refresh)
    made.show()
    return made


@pytest.fixture
def plain_look() -> Iterator[None]:
    yield
    theme.apply(QApplication.instance(), theme.LIGHT)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", [CONSTITUTION, PEOPLE, GROUPS, LANGUAGE, LOOK, CLOUD, ABOUT])
def test_a_section_is_turned_to_by_its_name(screen: SettingsScreen, name: str) -> None:
    screen.turn_to(name)
    assert screen.section == name
    assert screen.page(name).isVisible()


def test_an_unknown_section_leaves_the_one_that_is_shown(screen: SettingsScreen) -> None:
    screen.turn_to(LOOK)
    screen.turn_to("nothing of the kind")
    screen.turn_to(7)
    assert screen.section == LOOK


def test_arrows_go_through_the_sections(screen: SettingsScreen) -> None:
    screen.start_focus()
    QTest.keyClick(screen.sections, Qt.Key.Key_Down)
    assert screen.section == PEOPLE
    assert "whole group" in screen.subtitle()
    QTest.keyClick(screen.sections, Qt.Key.Key_End)
    assert screen.section == ABOUT
    assert screen.subtitle() == "For this laptop only"


def look_page(screen: SettingsScreen) -> LookPage:
    page = screen.page(LOOK)
    assert isinstance(page, LookPage)
    return page


def test_the_minutes_until_the_lock_are_kept(screen: SettingsScreen, settings: QSettings) -> None:
    page = look_page(screen)
    assert idle.lock_minutes(settings) == 5
    told: list[bool] = []
    idle.notice.changed.connect(lambda: told.append(True))
    page.minutes.edit.setCurrentIndex(page.minutes.edit.findData(0))
    assert idle.lock_minutes(settings) == 0
    assert told == [True]
    page.minutes.edit.setCurrentIndex(page.minutes.edit.findData(30))
    settings.sync()
    again = QSettings(settings.fileName(), QSettings.Format.IniFormat)
    assert idle.lock_minutes(again) == 30
    again.setValue(idle.SETTING, "often")
    assert idle.lock_minutes(again) == 5


def test_nothing_moves_where_people_asked_for_it(
    screen: SettingsScreen, settings: QSettings, qtbot: QtBot, plain_look: None
) -> None:
    busy = Busy("Writing")
    qtbot.addWidget(busy)
    assert busy.maximum() == 0, "it moves to and fro"
    look_page(screen).calm.setChecked(True)
    assert (busy.maximum(), busy.value()) == (1, 1)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.restore(app, settings)
    assert theme.is_calm()


def test_about_names_every_part_and_where_the_books_lie(screen: SettingsScreen, session: Session, heard: Heard) -> None:
    page = screen.page(ABOUT)
    assert isinstance(page, AboutPage)
    for part in ("SQLCipher", "SQLite", "OpenSSL"):
        assert page.facts.value(part)[0].isdigit()
    page.copy.click()
    copied = QApplication.clipboard().text()
    assert "SQLCipher 4" in copied
    assert str(session.opened.folder) in copied
    assert heard.said[-1].tone == "green"


def test_a_laptop_without_a_cloud_says_so_and_leads_there(
    screen: SettingsScreen, session: Session, heard: Heard
) -> None:
    screen.turn_to(CLOUD)
    page = screen.page(CLOUD)
    assert isinstance(page, CloudPage)
    assert "not connected" in page.state.text()
    assert page.facts.value("address") == ""
    assert page.facts.value("laptop").startswith("Laptop of the box, device ")
    assert page.facts.value("account").startswith("amina@")
    page.go.click()
    assert heard.went == ["sync"]


def groups_page(screen: SettingsScreen) -> GroupsPage:
    screen.turn_to(GROUPS)
    page = screen.page(GROUPS)
    assert isinstance(page, GroupsPage)
    return page


def test_a_laptop_of_one_group_shows_it_as_open(screen: SettingsScreen) -> None:
    page = groups_page(screen)
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert [page.model.index(0, column).data() for column in (0, 3)] == ["Umoja wa Kilimo", "open now"]
    page.table.selectRow(0)
    assert not page.open.isEnabled()
    assert not page.search.isVisible()
    assert tester.model() is page.model


def test_another_group_is_chosen_among_many(
    screen: SettingsScreen, session: Session, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = [session.add_group(founding(name=f"Tujenge {place}")) for place in range(13)]
    turned: list[int] = []
    monkeypatch.setattr(screen.page(GROUPS), "_shell", replace(shell, turn_to_group=turned.append))
    page = groups_page(screen)
    screen.refresh(EVERYTHING)
    assert len(page.model.ids) == 14
    assert page.search.isVisible()
    page.search.setText("tujenge 12")
    assert list(page.model.ids) == [wanted[12]]
    page.table.selectRow(0)
    page.open.click()
    assert turned == [wanted[12]]
