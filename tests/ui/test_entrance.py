"""Coming in: founding, unlocking, fetching; on the real desk, with a real vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from savingsdesk.core.constitution import Rhythm
from savingsdesk.core.errors import Environment
from savingsdesk.core.model import GroupKind
from savingsdesk.desk import constitutions, groups, members
from savingsdesk.desk.session import Session, Tools, found
from savingsdesk.paths import has_vault
from savingsdesk.ui.fetching import FetchingPage
from savingsdesk.ui.fields import AmountEdit
from savingsdesk.ui.founding import FoundingPage, currency_names
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.main_window import MainWindow
from savingsdesk.ui.screen import Links, Progress
from savingsdesk.ui.taking_over import TakingOverPanel
from savingsdesk.ui.unlock import UnlockPage
from savingsdesk.ui.welcome import WelcomePage
from tests.village import PASSWORD, founding

Opening = Callable[..., MainWindow]


def unreachable(address: str, username: str, password: str, progress: Progress) -> Session:
    raise Environment("cloud.unreachable")


@pytest.fixture
def opening(qtbot: QtBot, tmp_path: Path, tools: Tools, settings: QSettings) -> Iterator[Opening]:
    """Makes windows on the data folder of this test."""
    running: list[Jobs] = []
    windows: list[MainWindow] = []

    def make(fetch: Callable[..., Session] = unreachable) -> MainWindow:
        jobs = Jobs()
        running.append(jobs)
        folder = tmp_path / "data"
        links = Links(fetch, lambda *_: None, lambda: found(tmp_path / "practice", founding(), PASSWORD, tools))
        made = MainWindow(jobs, lambda: tools, folder, settings, links, has_vault=has_vault(folder))
        windows.append(made)
        made.show()
        return made

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    for jobs in running:
        jobs.stop()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def founding_page(window: MainWindow) -> FoundingPage:
    window.show_founding()
    page = window.page
    assert isinstance(page, FoundingPage)
    return page


def fill(page: FoundingPage, **other: str) -> None:
    values = {
        "name": "Umoja wa Kilimo",
        "share_price": "2,000",
        "social_amount": "500",
        "admin_name": "Amina Wanjiru",
        "username": "amina",
        "password": PASSWORD,
        "again": PASSWORD,
    }
    for name, text in (values | other).items():
        edit = page.fields[name].edit
        (edit.edit if hasattr(edit, "edit") else edit).setText(text)


def error_of(page: FoundingPage, name: str) -> str:
    return page.fields[name]._note.text()


def test_a_laptop_without_books_begins_with_a_welcome(opening: Opening) -> None:
    assert isinstance(opening().page, WelcomePage)


def test_founding_a_group_leads_to_its_members(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    page = founding_page(window)
    fill(page)
    with qtbot.waitSignal(window.opened):
        page._start.click()
    assert window.session is not None
    group, cycle = window.session.group, groups.cycle(window.session.books)
    assert (group.name, group.kind, group.cash_unit) == ("Umoja wa Kilimo", GroupKind.VSLA, 100)
    assert (cycle.share_price, cycle.most_shares, cycle.social_amount) == (2_000, 5, 500)
    assert window.workplace is not None
    assert window.workplace.current == "members"


def test_what_is_missing_is_said_beside_each_field_and_what_was_typed_stays(opening: Opening) -> None:
    page = founding_page(opening())
    fill(page, name="", share_price="two", password="short", again="shorter")
    page._start.click()
    assert error_of(page, "name") == "Type a name."
    assert "“two”" in error_of(page, "share_price")
    assert "differ" in error_of(page, "again")
    assert page.fields["share_price"].edit.text() == "two"
    assert page.fields["admin_name"].edit.text() == "Amina Wanjiru"
    assert page._start.isEnabled()


@pytest.mark.parametrize(
    ("password", "word"), [("short", "too short"), ("password", "Many people"), ("ä" * 40, "too long"), ("", "Choose")]
)
def test_a_weak_password_is_named(opening: Opening, qtbot: QtBot, password: str, word: str) -> None:
    page = founding_page(opening())
    fill(page, password=password, again=password)
    page._start.click()
    qtbot.waitUntil(lambda: word in error_of(page, "password"))
    assert page.fields["name"].edit.text() == "Umoja wa Kilimo"


def test_unusual_values_ask_once_and_never_block(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    page = founding_page(window)
    fill(page, share_price="2050", most_shares="40")
    page._start.click()
    assert "Is it right?" in error_of(page, "share_price")
    assert "Is it right?" in error_of(page, "most_shares")
    assert window.page is page
    with qtbot.waitSignal(window.opened):
        page._start.click()
    assert window.session is not None
    assert groups.cycle(window.session.books).share_price == 2_050


def test_free_amounts_need_no_share(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    page = founding_page(window)
    fill(page, share_price="", social_amount="")
    page._terms._kind.edit.setCurrentIndex(1)
    assert not page.fields["share_price"].isVisible()
    with qtbot.waitSignal(window.opened):
        page._start.click()
    assert window.session is not None
    assert window.session.group.kind is GroupKind.ASCA
    assert groups.cycle(window.session.books).social_amount == 0


def test_the_user_name_follows_the_name_until_somebody_types_another(opening: Opening, qtbot: QtBot) -> None:
    page = founding_page(opening())
    name, username = page._officer._name.edit, page._officer._username.edit
    QTest.keyClicks(name, "Therese U")
    assert username.text() == "therese"
    username.setText("tere")
    QTest.keyClicks(name, "wimana")
    assert username.text() == "tere"


def test_the_coin_follows_the_currency(opening: Opening) -> None:
    page = founding_page(opening())
    choice = page._terms._currency.edit
    choice.setCurrentIndex(choice.findData("KES"))
    assert page.fields["cash_unit"].edit.text() == "1"
    assert "KES" in choice.currentText()


def test_every_currency_has_a_name() -> None:
    from PySide6.QtCore import QLocale

    from savingsdesk.core.money import CURRENCIES

    names = currency_names(QLocale.Language.English)
    assert set(names) == set(CURRENCIES)
    assert names["UGX"] == "Ugandan Shilling"


def test_founding_fits_a_small_screen(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    window.resize(1366, 768)
    page = founding_page(window)
    from PySide6.QtWidgets import QScrollArea

    qtbot.waitUntil(lambda: page.isVisible() and page.height() > 700)
    bars = [scroll.verticalScrollBar().maximum() for scroll in page.findChildren(QScrollArea)]
    assert bars == [0]


@pytest.fixture
def vault(tmp_path: Path, tools: Tools) -> Path:
    found(tmp_path / "data", founding(), PASSWORD, tools).close()
    return tmp_path / "data" / "vault"


def unlocking(window: MainWindow) -> UnlockPage:
    page = window.page
    assert isinstance(page, UnlockPage)
    return page


def test_the_password_opens_the_books(opening: Opening, vault: Path, qtbot: QtBot) -> None:
    window = opening()
    page = unlocking(window)
    QTest.keyClicks(page._user.edit, "Amina")
    QTest.keyClick(page._user.edit, Qt.Key.Key_Return)
    QTest.keyClicks(page._password.edit.edit, PASSWORD)
    with qtbot.waitSignal(window.opened):
        QTest.keyClick(page._password.edit.edit, Qt.Key.Key_Return)
        assert not page._open.isEnabled()
        assert page._busy.isVisible()
    assert window.workplace is not None
    assert window.workplace.current == "home"


def test_a_wrong_password_is_said_beside_the_field(opening: Opening, vault: Path, qtbot: QtBot) -> None:
    window = opening()
    page = unlocking(window)
    page._user.edit.setText("amina")
    page._password.edit.edit.setText("wrong")
    page._open.click()
    qtbot.waitUntil(lambda: "do not fit together" in page._password._note.text())
    assert page._open.isEnabled()
    assert page._user.edit.text() == "amina"
    assert not page._trouble.isVisible()
    QTest.keyClicks(page._password.edit.edit, "x")
    assert page._password._note.text() == ""


@pytest.mark.parametrize(("file", "word"), [("keys.json", "key file"), ("books.db", "damaged")])
def test_a_damaged_file_reads_otherwise(opening: Opening, vault: Path, qtbot: QtBot, file: str, word: str) -> None:
    (vault / file).write_bytes(b"\x00 no longer what it was" * 400)
    page = unlocking(opening())
    page._user.edit.setText("amina")
    page._password.edit.edit.setText(PASSWORD)
    page._open.click()
    qtbot.waitUntil(page._trouble.isVisible)
    assert word in page._trouble._text.text()
    assert page._password._note.text() == ""


def test_no_name_and_no_figure_is_on_the_unlock_page(opening: Opening, vault: Path) -> None:
    from PySide6.QtWidgets import QLabel

    shown = " ".join(each.text() for each in opening().findChildren(QLabel))
    assert "Umoja" not in shown
    assert "Amina" not in shown


@pytest.mark.parametrize(("typed", "shift", "seen"), [("A", False, True), ("a", False, False), ("A", True, False)])
def test_caps_lock_is_hinted_at(
    opening: Opening, vault: Path, qtbot: QtBot, typed: str, shift: bool, seen: bool
) -> None:
    from PySide6.QtGui import QKeyEvent

    page = unlocking(opening())
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page._password.edit.edit, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, typed))
    assert ("Caps Lock" in page._password._note.text()) is seen


def test_locking_hides_the_books_and_they_open_again(opening: Opening, vault: Path, qtbot: QtBot) -> None:
    window = opening()
    for _ in range(2):
        page = unlocking(window)
        qtbot.waitUntil(page.isEnabled)
        page._user.edit.setText("amina")
        page._password.edit.edit.setText(PASSWORD)
        with qtbot.waitSignal(window.opened):
            page._open.click()
        with qtbot.waitSignal(window.locked):
            window.lock()
        assert window.workplace is None
        assert window.session is None


def test_a_second_officer_signs_in(opening: Opening, vault: Path, qtbot: QtBot, tools: Tools) -> None:
    from savingsdesk.desk.session import unlock

    first = unlock(vault.parent, "amina", PASSWORD, tools)
    writer = first.open_writer()
    [beatrice] = members.add(writer, [members.NewMember("Beatrice Nakato")])
    members.let_in(first, writer, beatrice.id, "beatrice", "four quiet hens")
    writer.close()
    first.close()
    window = opening()
    page = unlocking(window)
    page._user.edit.setText("beatrice")
    page._password.edit.edit.setText("four quiet hens")
    with qtbot.waitSignal(window.opened):
        page._open.click()
    assert window.session is not None
    assert window.session.user.name == "Beatrice Nakato"


def fetching(window: MainWindow) -> FetchingPage:
    window.show_fetching()
    page = window.page
    assert isinstance(page, FetchingPage)
    page.form.address.edit.setText("https://cloud.example")
    page.form.username.edit.setText("amina")
    page.form.password.edit.edit.setText(PASSWORD)
    return page


def test_fetching_tells_what_is_wrong_and_keeps_what_was_typed(opening: Opening, qtbot: QtBot) -> None:
    page = fetching(opening())
    page._start.click()
    qtbot.waitUntil(page._bar.isVisible)
    assert page._bar.message is not None
    assert "cannot be reached" in page._bar.message.text
    assert page.form.values() == ("https://cloud.example", "amina", PASSWORD)


def test_a_fetched_group_is_opened(opening: Opening, qtbot: QtBot, tmp_path: Path, tools: Tools) -> None:
    def fetch(address: str, username: str, password: str, progress: Progress) -> Session:
        progress(25, 50)
        return found(tmp_path / "data", founding(), password, tools)

    window = opening(fetch)
    page = fetching(window)
    with qtbot.waitSignal(window.opened):
        page._start.click()
    assert window.workplace is not None
    assert window.workplace.current == "home"


def test_fetching_can_be_cancelled(opening: Opening, qtbot: QtBot) -> None:
    import time

    def fetch(address: str, username: str, password: str, progress: Progress) -> Session:
        for done in range(10_000):
            progress(done, 10_000)
            time.sleep(0.001)
        raise AssertionError("it was not cancelled")

    page = fetching(opening(fetch))
    page._start.click()
    qtbot.waitUntil(lambda: "have arrived" in page._state.text())
    page._back.click()
    qtbot.waitUntil(page._start.isEnabled)
    assert not page._bar.isVisible()
    assert page.form.values()[0] == "https://cloud.example"


def test_the_practice_group_opens_from_the_welcome(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    page = window.page
    assert isinstance(page, WelcomePage)
    with qtbot.waitSignal(window.opened):
        page._practise.click()


@pytest.mark.parametrize(
    ("kind", "typed", "savings", "social", "rhythm"),
    [
        (GroupKind.ASCA, {"social_amount": "500"}, 0, 500, Rhythm.WEEKLY),
        (GroupKind.SHG, {"savings_amount": "1,000", "social_amount": ""}, 1_000, 0, Rhythm.MONTHLY),
        (GroupKind.ROSCA, {"savings_amount": "5,000"}, 5_000, 0, Rhythm.WEEKLY),
        (GroupKind.BURIAL, {"social_amount": "2,000"}, 0, 2_000, Rhythm.MONTHLY),
    ],
)
def test_each_kind_is_asked_what_it_has(
    opening: Opening,
    qtbot: QtBot,
    kind: GroupKind,
    typed: dict[str, str],
    savings: int,
    social: int,
    rhythm: Rhythm,
) -> None:
    window = opening()
    page = founding_page(window)
    fill(page, share_price="", social_amount="")
    assert not page._terms._begun.isVisible()
    page._terms._kind.edit.setCurrentIndex(page._terms._kind.edit.findData(str(kind)))
    for name, field in page.fields.items():
        is_asked = name in typed or name not in ("share_price", "most_shares", "savings_amount", "social_amount")
        assert field.isVisible() == is_asked, name
    for name, text in typed.items():
        edit = page.fields[name].edit
        assert isinstance(edit, AmountEdit)
        edit.setText(text)
    with qtbot.waitSignal(window.opened):
        page._start.click()
    assert window.session is not None
    agreed = constitutions.current(window.session.books)
    assert (agreed.savings_amount, agreed.social_amount, agreed.rhythm) == (savings, social, rhythm)
    assert agreed.weekday == 3, "the day of the founding, a Thursday"


def test_dues_of_a_burial_society_are_no_choice(opening: Opening) -> None:
    page = founding_page(opening())
    fill(page)
    page._terms._kind.edit.setCurrentIndex(4)
    page._start.click()
    assert error_of(page, "social_amount") == "Type an amount."


def test_how_often_a_group_meets_stays_as_somebody_chose_it(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    page = founding_page(window)
    fill(page)
    page._terms._rhythm.edit.setCurrentIndex(1)
    page._terms._rhythm.edit.activated.emit(1)
    page._terms._kind.edit.setCurrentIndex(2)
    assert page._terms.rhythm is Rhythm.FORTNIGHTLY
    page._terms._weekday.edit.setCurrentIndex(6)
    page._terms._savings.edit.setText("1,000")
    with qtbot.waitSignal(window.opened):
        page._start.click()
    assert window.session is not None
    agreed = constitutions.current(window.session.books)
    assert (agreed.rhythm, agreed.weekday) == (Rhythm.FORTNIGHTLY, 6)


def test_founding_leads_to_the_rules_too(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    page = founding_page(window)
    fill(page)
    with qtbot.waitSignal(window.opened):
        page._start.click()
    place = window.workplace
    assert place is not None
    message = place.bar.message
    assert message is not None
    assert message.action == "Look at the rules"
    place.bar._action.click()
    assert place.current == "settings"


def test_a_group_in_the_middle_of_its_cycle_is_taken_over(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    assert isinstance(window.page, WelcomePage)
    window.page.taking_over_chosen.emit()
    page = window.page
    assert isinstance(page, FoundingPage)
    fill(page)
    begun = page._terms._begun.edit
    assert begun.isVisible()
    begun.setDate(QDate(2026, 7, 2))
    with qtbot.waitSignal(window.opened):
        page._start.click()
    assert window.session is not None
    assert groups.cycle(window.session.books).opened_on == "2026-07-02"
    place = window.workplace
    assert place is not None
    assert place.current == "members"
    place.bar._action.click()
    place.screen_named("settings")
    qtbot.waitUntil(lambda: isinstance(place.panel, TakingOverPanel))
