"""Every section of Settings and every act of it in a real window: nothing cut, nothing silent, no window of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, QSettings
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from savingsdesk.core.errors import Environment
from savingsdesk.desk import members
from savingsdesk.desk.session import Session, Tools
from savingsdesk.ui import theme
from savingsdesk.ui.constitution import ConstitutionPage
from savingsdesk.ui.founding import FoundingPage
from savingsdesk.ui.groups import GroupsPage
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.main_window import MainWindow
from savingsdesk.ui.people_offices import PeoplePage
from savingsdesk.ui.screen import Links
from savingsdesk.ui.settings import CONSTITUTION, PEOPLE, SettingsScreen
from savingsdesk.ui.taking_over import TakingOverPanel
from savingsdesk.ui.workplace import Workplace
from tests.ui.cut_texts import cut
from tests.ui.pseudo import speaking_pseudo
from tests.ui.test_window import WindowsShown, visible
from tests.village import founding

SECTIONS = ("constitution", "people", "groups", "language", "look", "cloud", "about")


def nowhere(*_: object) -> Session:
    raise Environment("cloud.unreachable")


@pytest.fixture(params=[("light", 100), ("sunlight", 100), ("dark", 150), ("pseudo", 100)], ids=str)
def worn(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """Before the window is made: three themes, and words that are longer by two fifths."""
    name, percent = request.param
    theme.apply(qapp, theme.THEMES.get(name, theme.LIGHT), percent)
    if name == "pseudo":
        with speaking_pseudo(qapp, tmp_path):
            yield
    else:
        yield
    theme.apply(qapp, theme.LIGHT)


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path, tools: Tools, settings: QSettings, session: Session) -> Iterator[Workplace]:
    jobs = Jobs()
    links = Links(nowhere, lambda *_: None, nowhere)
    window = MainWindow(jobs, lambda: tools, tmp_path / "vault", settings, links, has_vault=True)
    window.resize(1366, 768)
    window.show()
    window.enter(session, "settings")
    assert window.workplace is not None
    yield window.workplace
    window.close()
    qtbot.waitUntil(window.isHidden)
    jobs.stop()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def screen(place: Workplace) -> SettingsScreen:
    made = place.screen_named("settings")
    assert isinstance(made, SettingsScreen)
    return made


def panels(place: Workplace, screen: SettingsScreen) -> Iterator[str]:
    """Opens every panel of the sections, one after the other."""
    constitution, people = screen.page(CONSTITUTION), screen.page(PEOPLE)
    assert isinstance(constitution, ConstitutionPage)
    assert isinstance(people, PeoplePage)
    screen.turn_to(CONSTITUTION)
    buttons = {key: card.change for key, card in constitution.cards.items()}
    buttons |= {"let in": people.let_in, "appoint": people.appoint, "rename": people.rename, "coin": people.coin}
    buttons |= {f"holder {act}": made for (_, act), made in people.holders.buttons.items()}
    buttons |= {"balances": people.begin}
    for name, made in buttons.items():
        if name == "let in":
            screen.turn_to(PEOPLE)
        made.click()
        QApplication.processEvents()
        assert place.panel is not None, name
        yield name
        place.panel.closed.emit()


def settle(qtbot: QtBot, place: Workplace) -> None:
    qtbot.waitUntil(lambda: place._jobs._waiting == 0)
    for _ in range(3):  # what lies in what lies in a page that scrolls finds its height in that many turns
        QApplication.processEvents()
    place.window().grab()


def test_no_text_of_a_section_is_cut(worn: None, qtbot: QtBot, place: Workplace, screen: SettingsScreen) -> None:
    for name in SECTIONS:
        screen.turn_to(name)
        settle(qtbot, place)
        assert cut(place) == [], name


def test_no_text_of_a_panel_is_cut(worn: None, qtbot: QtBot, place: Workplace, screen: SettingsScreen) -> None:
    for name in panels(place, screen):
        settle(qtbot, place)
        assert place.panel is not None
        assert cut(place.panel) == [], name
        if isinstance(place.panel, TakingOverPanel):
            place.panel.show_step(1)
            settle(qtbot, place)
            assert cut(place.panel) == [], "the money"


def test_everything_in_a_panel_has_a_name_and_is_large_enough(
    qtbot: QtBot, place: Workplace, screen: SettingsScreen
) -> None:
    for name in panels(place, screen):
        settle(qtbot, place)
        panel = place.panel
        assert panel is not None
        heard = visible(panel, QLineEdit, QAbstractButton, QComboBox, QTableView)
        silent = [
            each
            for each in heard
            if not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))
            and not isinstance(each.parent(), QComboBox)
            and each.objectName() != "qt_spinbox_lineedit"
        ]
        assert silent == [], name
        assert [each.height() for each in visible(panel, QAbstractButton, QComboBox) if each.height() < 36] == [], name


def test_no_part_of_a_panel_is_shown_as_a_window_of_its_own(
    qapp: QApplication, qtbot: QtBot, place: Workplace, screen: SettingsScreen
) -> None:
    shown = WindowsShown()
    qapp.installEventFilter(shown)
    for _ in panels(place, screen):
        settle(qtbot, place)
    qapp.removeEventFilter(shown)
    assert shown.windows == []


def test_the_mnemonics_of_a_panel_are_all_different(qtbot: QtBot, place: Workplace, screen: SettingsScreen) -> None:
    """Two of one letter would only move the keyboard to and fro."""
    for name in panels(place, screen):
        panel = place.panel
        assert panel is not None
        labels = [each for each in panel.findChildren(QLabel) if each.isVisible() and each.buddy() is not None]
        buttons = [each for each in panel.findChildren(QAbstractButton) if each.isVisible()]
        texts = [*(each.text() for each in labels), *(each.text() for each in buttons)]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text.replace("&&", "")]
        assert len(letters) == len(set(letters)), (name, sorted(letters))


def test_another_group_is_started_and_turned_to(
    qtbot: QtBot, place: Workplace, screen: SettingsScreen, session: Session
) -> None:
    window = place.window()
    assert isinstance(window, MainWindow)
    groups = screen.page("groups")
    assert isinstance(groups, GroupsPage)
    groups.start.click()
    page = window.page
    assert isinstance(page, FoundingPage)
    assert not page._officer.isVisible()
    page._back.click()
    assert window.workplace is place
    assert place.isVisible()
    groups.start.click()
    page = window.page
    assert isinstance(page, FoundingPage)
    page._terms.name.edit.setText("Tujenge Pamoja")
    page._terms._share_price.edit.setText("1,000")
    page._terms._begun.edit.setDate(QDate(2026, 7, 2))
    page._start.click()
    qtbot.waitUntil(lambda: window.workplace is not None and window.workplace is not place)
    assert session.group.name == "Tujenge Pamoja"
    assert session.group.created_date == "2026-07-02"
    assert window.page is window.workplace
    written: list[int] = []
    window._jobs.write(
        lambda books: members.add(books, [members.NewMember("Rose Achan")]),
        lambda added: written.append(len(added)),
        window.explain,
    )
    qtbot.waitUntil(lambda: written == [1])
    assert len(members.ids(session.books)) == 2


def test_nobody_turns_to_another_group_before_what_was_entered_is_written(
    qtbot: QtBot, place: Workplace, session: Session
) -> None:
    window = place.window()
    assert isinstance(window, MainWindow)
    first = session.books.group_id
    second = session.add_group(founding(name="Tujenge Pamoja"))
    window._jobs.write(
        lambda books: members.add(books, [members.NewMember("Rose Achan")]), lambda _: None, window.explain
    )
    window.turn_to_group(second)
    qtbot.waitUntil(lambda: window.workplace is not None and window.workplace is not place)
    assert len(members.ids(session.books)) == 1
    session.turn_to(first)
    assert len(members.ids(session.books)) == 26
