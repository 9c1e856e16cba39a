"""The language of the program: chosen, shown at once, corrected by a field officer, found again at the next start."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from savingsdesk import paths
from savingsdesk.core.errors import Environment, Refused
from savingsdesk.core.money import CURRENCIES
from savingsdesk.desk import members
from savingsdesk.desk.session import Books, Tools, found
from savingsdesk.ui import figures, language, theme, translating
from savingsdesk.ui.founding import FoundingPage
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.language_card import LanguageCard
from savingsdesk.ui.main_window import MainWindow
from savingsdesk.ui.qm_files import Text, read_ts
from savingsdesk.ui.screen import Links, Screen
from savingsdesk.ui.translating import Refusal
from savingsdesk.ui.unlock import UnlockPage
from savingsdesk.ui.welcome import WelcomePage
from savingsdesk.ui.workplace import Workplace
from tests.village import PASSWORD, founding

UGANDA = QLocale(QLocale.Language.English, QLocale.Country.Uganda)


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    language.install(qapp, UGANDA)


def ts(code: str, *texts: tuple[str, str, tuple[str, ...]]) -> bytes:
    """A .ts with some texts: context, source, and one form, or several of a text that counts."""
    made = [f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}">']
    for context, source, forms in texts:
        plain = source.replace("&", "&amp;")
        inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms) if len(forms) > 1 else forms[0]
        counts = ' numerus="yes"' if len(forms) > 1 else ""
        made.append(f"<context><name>{context}</name><message{counts}><source>{plain}</source>")
        made.append(f"<translation>{inner.replace('&', '&amp;')}</translation></message></context>")
    return ("".join(made) + "</TS>").encode()


HOME = ("_Navigation", "Home", ("Nyumbani kwetu",))
TITLE = ("SettingsScreen", "Settings", ("Mipangilio yetu",))
WHO = ("UnlockPage", "Who is there?", ("Nani yupo hapo?",))
STAMPS = ("AmountCell", "Stamps of {name}", ("Mihuri ya {name} leo",))
ENTRIES = ("BooksScreen", "%Ln entry(s)", ("ingizo moja tu", "maingizo %Ln tu"))


def corrected(folder: Path, code: str, *texts: tuple[str, str, tuple[str, ...]]) -> Path:
    file = folder / "corrected.ts"
    file.write_bytes(ts(code, *texts))
    return file


# --- Which one --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chosen", "system", "locale"),
    [
        ("", "en_UG", "en_UG"),
        ("", "sw_KE", "sw_KE"),
        ("", "de_DE", "en_DE"),
        ("", "C", "en_GB"),
        ("en", "C", "en_GB"),
        ("sw", "en_UG", "sw_UG"),
        ("sw", "C", "sw_TZ"),
        ("fr", "fr_SN", "fr_SN"),
        ("fr", "en_KE", "fr_FR"),
        ("ar", "en_SD", "ar_SD"),
        ("ar", "C", "ar_EG"),
    ],
)
def test_the_language_is_written_as_in_the_country_of_the_system(chosen: str, system: str, locale: str) -> None:
    assert language.locale_for(chosen, QLocale(system)).name() == locale


def test_what_is_chosen_is_kept_and_what_is_unknown_follows_the_system(qapp: QApplication, settings: QSettings) -> None:
    assert language.chosen(settings) == ""
    language.choose(qapp, settings, "sw")
    again = QSettings(settings.fileName(), QSettings.Format.IniFormat)
    settings.sync()
    assert language.chosen(again) == "sw"
    again.setValue("look/language", "xx")
    assert language.chosen(again) == ""


def test_only_the_files_of_the_language_are_loaded(qapp: QApplication, settings: QSettings) -> None:
    def loaded() -> list[str]:
        return [Path(each.filePath()).name for each in language.notice.translators]

    language.choose(qapp, settings, "en")
    assert loaded() == ["savingsdesk_en.qm"]
    language.choose(qapp, settings, "fr")
    assert loaded() == ["savingsdesk_en.qm", "qtbase_fr.qm", "savingsdesk_fr.qm"]


def test_arabic_turns_the_window_and_writes_its_own_digits(qapp: QApplication, settings: QSettings) -> None:
    language.choose(qapp, settings, "ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    QLocale.setDefault(QLocale("ar_EG"))  # whatever the country of this machine is
    assert figures.amount_text(1_912_000, "UGX") == "١٬٩١٢٬٠٠٠"
    assert figures.read_amount("١٬٩١٢٬٠٠٠", CURRENCIES["UGX"]) == 1_912_000
    assert figures.read_amount("1912000", CURRENCIES["UGX"]) == 1_912_000
    language.choose(qapp, settings, "en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert figures.amount_text(1_912_000, "UGX") == "1,912,000"


def test_a_text_without_a_translation_still_counts_well(qapp: QApplication, settings: QSettings) -> None:
    """An English text is better than a gap, and it is English all the way."""
    language.choose(qapp, settings, "ar")
    translate = QCoreApplication.translate
    for translator in language.notice.translators:
        if Path(translator.filePath()).name == "savingsdesk_ar.qm":
            qapp.removeTranslator(translator)
    assert translate("BooksScreen", "%Ln entry(s)", "", 1).endswith("entry")
    assert translate("BooksScreen", "%Ln entry(s)", "", 3).endswith("entries")


# --- A corrected translation ------------------------------------------------------------------------------------------


def test_a_corrected_file_is_used_now_and_at_the_next_start(
    qapp: QApplication, settings: QSettings, tmp_path: Path
) -> None:
    folder = language.corrections(settings)
    checked = translating.keep(corrected(tmp_path, "sw", HOME, ENTRIES), "sw", folder)
    assert (len(checked.texts), checked.refused) == (2, ())
    for _ in range(2):
        language.choose(qapp, settings, "sw")
        assert QCoreApplication.translate("_Navigation", "Home") == "Nyumbani kwetu"
        assert QCoreApplication.translate("BooksScreen", "%Ln entry(s)", "", 1) == "ingizo moja tu"
        assert QCoreApplication.translate("BooksScreen", "%Ln entry(s)", "", 12) == "maingizo 12 tu"
        language.choose(qapp, settings, "en")
        assert QCoreApplication.translate("_Navigation", "Home") == "Home"
    translating.remove("sw", folder)
    language.choose(qapp, settings, "sw")
    assert QCoreApplication.translate("_Navigation", "Home") != "Nyumbani kwetu"
    assert translating.kept("sw", folder) is None


def test_texts_that_would_show_wrong_figures_are_named_and_the_rest_is_used(tmp_path: Path) -> None:
    bad = [
        ("AmountCell", "Stamps of {name}", ("Mihuri ya {jina}",)),
        ("AmountCell", "Amount of {name}", ("Kiasi",)),
        ("meeting_paper", "Meeting {number}", ("Mkutano {number",)),
        ("BooksScreen", "%Ln entry(s)", ("ingizo", "maingizo")),
        ("HomeScreen", "by %Ln member(s)", ("na %Ln",)),
        ("HomeScreen", "%Ln share(s) at {price}", ("hisa {price}", "hisa %n {price}")),
    ]
    known = {text.source for text in shipped("sw")}
    bad = [each for each in bad if each[1] in known]
    checked = translating.keep(corrected(tmp_path, "sw", HOME, *bad), "sw", tmp_path / "kept")
    assert [text.source for text in checked.texts] == ["Home"]
    assert {each.source for each in checked.refused} == {source for _, source, _ in bad}
    assert Refusal("by %Ln member(s)", "forms") in checked.refused
    assert Refusal("Stamps of {name}", "placeholders") in checked.refused
    assert len(bad) >= 5


def shipped(code: str) -> tuple[Text, ...]:
    return read_ts((paths.resources() / "translations" / f"savingsdesk_{code}.ts").read_bytes()).texts


@pytest.mark.parametrize(
    ("forms", "code", "fault"),
    [
        (("moja", "%Ln"), "sw", ""),
        (("%Ln", "%Ln"), "sw", ""),
        (("moja", "nyingi"), "sw", "placeholders"),
        (("une", "%Ln"), "fr", "placeholders"),  # the first form of French is for none, too
        (("%Ln", "%Ln"), "fr", ""),
        (("0", "1", "2", "%Ln", "%Ln", "%Ln"), "ar", ""),
        (("0", "1", "2", "few", "%Ln", "%Ln"), "ar", "placeholders"),
        (("%n", "%n"), "sw", "placeholders"),
        (("moja", ""), "sw", "forms"),
        (("moja",), "sw", "forms"),
    ],
)
def test_a_form_for_one_number_alone_may_go_without_it(forms: tuple[str, ...], code: str, fault: str) -> None:
    text = Text("C", "%Ln share(s)", "", forms, is_counted=True)
    assert translating.fault(text, 6 if code == "ar" else 2, code) == fault


@pytest.mark.parametrize("bad", ["{name!r}", "{name:>40}", "{name.x}", "{}", "{0}", "{name", "name}", "{name} {more}"])
def test_a_gap_is_filled_as_the_source_says_and_not_otherwise(bad: str) -> None:
    good = Text("C", "Stamps of {name}", "", ("{name}: stamps",))
    assert translating.fault(good, 1, "sw") == ""
    assert translating.fault(Text("C", "Stamps of {name}", "", (bad,)), 1, "sw") == "placeholders"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"no xml at all", "translation.unreadable"),
        (b"<html/>", "translation.unreadable"),
        (b" " * (translating.MOST_BYTES + 1), "translation.unreadable"),
        (ts("fr", HOME), "translation.other_language"),
        (ts(""), "translation.other_language"),
        (ts("sw"), "translation.nothing_new"),
        (ts("sw", ("Nobody", "Knows this", ("x",))), "translation.nothing_new"),
    ],
    ids=range(7),
)
def test_a_file_that_cannot_be_used_changes_nothing(tmp_path: Path, data: bytes, code: str) -> None:
    folder = tmp_path / "kept"
    translating.keep(corrected(tmp_path, "sw", HOME), "sw", folder)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    file = tmp_path / "other.ts"
    file.write_bytes(data)
    with pytest.raises(Refused) as refused:
        translating.keep(file, "sw", folder)
    assert refused.value.code == code
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


def test_a_file_that_is_gone_and_a_folder_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    with pytest.raises(Environment, match=r"file\.unreadable"):
        translating.keep(tmp_path / "gone.ts", "sw", tmp_path / "kept")
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Environment, match=r"translation\.not_kept"):
        translating.keep(corrected(tmp_path, "sw", HOME), "sw", tmp_path / "file")


def test_a_damaged_file_of_corrections_does_not_keep_the_program_from_starting(
    qapp: QApplication, settings: QSettings
) -> None:
    folder = language.corrections(settings)
    folder.mkdir(parents=True)
    (folder / "savingsdesk_sw.qm").write_bytes(b"\x00" * 64)
    (folder / "savingsdesk_sw.ts").write_bytes(b"\x00" * 64)
    language.choose(qapp, settings, "sw")
    assert language.current().code == "sw"
    assert translating.kept("sw", folder) is None


def test_what_is_saved_to_correct_is_what_is_in_use(tmp_path: Path) -> None:
    folder, file = tmp_path / "kept", tmp_path / "mine.ts"
    translating.save_to_correct("sw", folder, file)
    assert file.read_bytes() == (paths.resources() / "translations" / "savingsdesk_sw.ts").read_bytes()
    translating.keep(corrected(tmp_path, "sw", HOME), "sw", folder)
    translating.save_to_correct("sw", folder, file)
    assert file.read_bytes() == ts("sw", HOME)


# --- In the window ----------------------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, tools: Tools, settings: QSettings) -> Iterator[MainWindow]:
    """Swahili has some words of its own here, whatever is translated already."""
    translating.keep(corrected(tmp_path, "sw", HOME, TITLE, WHO), "sw", language.corrections(settings))
    jobs = Jobs()
    links = Links(lambda *_: None, lambda *_: None, lambda: None)  # type: ignore[arg-type, return-value]
    made = MainWindow(jobs, lambda: tools, tmp_path / "data", settings, links, has_vault=True)
    made.show()
    yield made
    made.close()
    qtbot.waitUntil(made.isHidden)
    jobs.stop()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def place(window: MainWindow, tmp_path: Path, tools: Tools) -> Workplace:
    window.enter(found(tmp_path / "data", founding(), PASSWORD, tools), "settings")
    assert window.workplace is not None
    window.workplace.screen_named("settings")
    return window.workplace


def texts(window: MainWindow) -> set[str]:
    return {each.text() for each in window.findChildren(QLabel) if each.isVisible()}


def test_the_opened_group_is_shown_in_the_new_language_on_the_same_screen(
    qapp: QApplication, qtbot: QtBot, window: MainWindow, place: Workplace, settings: QSettings
) -> None:
    language.choose(qapp, settings, "sw")
    after = window.workplace
    assert after is not None
    assert after is not place
    assert (after.current, after._navigation.button("home").text()) == ("settings", "Nyumbani kwetu")
    after.screen_named("settings")
    assert after._header._title.text() == "Mipangilio yetu"
    with qtbot.waitSignal(place.destroyed):
        pass


def test_the_look_is_mirrored_with_the_window(
    qapp: QApplication, window: MainWindow, place: Workplace, settings: QSettings
) -> None:
    for code, side, other in (("ar", "right", "left"), ("en", "left", "right")):
        language.choose(qapp, settings, code)
        assert f"border-{side}: 4px" in qapp.styleSheet()
        assert f"border-{other}: 4px" not in qapp.styleSheet()
        assert window.workplace is not None
        QApplication.processEvents()
        is_at_the_right = window.workplace._navigation.geometry().center().x() > window.width() // 2
        assert is_at_the_right is (side == "right")
    theme.apply(qapp, theme.LIGHT)


def test_an_open_wall_stays_open(qapp: QApplication, window: MainWindow, place: Workplace, settings: QSettings) -> None:
    place.show_wall()
    language.choose(qapp, settings, "sw")
    assert window.workplace is not None
    assert window.workplace._wall is not None
    assert window.workplace._wall.isVisible()
    window.workplace.close_wall()


def test_what_is_being_written_while_the_language_changes_is_written_and_told(
    qapp: QApplication, qtbot: QtBot, window: MainWindow, place: Workplace, settings: QSettings
) -> None:
    def slow(books: Books) -> None:
        time.sleep(0.1)
        members.add(books, [members.NewMember("Zainab Noor")])

    answered = QLabel(place)  # a part of the page that asked: it must still be there when the answer comes
    window._jobs.write(slow, lambda _: answered.setText("written"), window.explain)
    with qtbot.waitSignal(place.destroyed):
        language.choose(qapp, settings, "sw")
    assert window.workplace is not None
    screen = window.workplace.screen_named("members")
    window.workplace.go("members")
    assert screen.subtitle() == QCoreApplication.translate("MembersScreen", "%Ln member(s) in the register", "", 2)


class Typed(Screen):
    """A screen on which somebody has typed a line."""

    text = ""

    def title(self) -> str:
        return "Typed"

    def keep(self) -> object:
        return self.text or None

    def resume(self, kept: object) -> None:
        self.text = str(kept)


def test_what_is_typed_and_not_saved_goes_along(
    qapp: QApplication, window: MainWindow, place: Workplace, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Typed] = []

    def make(self: Workplace, name: str) -> Screen:
        made.append(Typed())
        return made[-1]

    monkeypatch.setattr(Typed, "pieces", lambda self: iter(()))
    monkeypatch.setattr(Workplace, "_make", make)
    place.go("meeting")
    place.screen_named("meeting")
    made[-1].text = "6000"
    for code in ("sw", "ar"):  # twice: the second time the screen was not even made in between
        language.choose(qapp, settings, code)
    after = window.workplace
    assert after is not None
    after.screen_named("meeting")
    assert made[-1].text == "6000"
    assert len(made) == 2


def test_the_pages_of_the_entrance_change_too(
    qapp: QApplication, window: MainWindow, settings: QSettings, qtbot: QtBot
) -> None:
    assert isinstance(window.page, UnlockPage)
    assert "Who is there?" in texts(window)
    language.choose(qapp, settings, "sw")
    assert "Nani yupo hapo?" in texts(window)
    window.show_welcome()
    before = window.page
    language.choose(qapp, settings, "en")
    assert isinstance(window.page, WelcomePage)
    assert window.page is not before


def test_a_form_that_is_being_filled_in_is_left_alone(
    qapp: QApplication, window: MainWindow, settings: QSettings
) -> None:
    window.show_founding()
    page = window.page
    assert isinstance(page, FoundingPage)
    edit = page.fields["name"].edit
    assert isinstance(edit, QLineEdit)
    edit.setText("Umoja wa Kilimo")
    language.choose(qapp, settings, "sw")
    assert window.page is page
    assert edit.text() == "Umoja wa Kilimo"


# --- The card in Settings ---------------------------------------------------------------------------------------------


@pytest.fixture
def card(qtbot: QtBot, settings: QSettings, jobs: Jobs) -> Callable[[], LanguageCard]:
    def make() -> LanguageCard:
        made = LanguageCard(settings, jobs)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitUntil(lambda: jobs._waiting == 0)
        return made

    return make


def test_each_language_is_named_by_those_who_speak_it(card: Callable[[], LanguageCard]) -> None:
    shown = card()
    choice = shown.choice.edit
    assert [choice.itemText(place) for place in range(1, choice.count())] == [
        "English", "Kiswahili", "Français", "العربية",
    ]  # fmt: skip


def test_a_language_is_chosen_in_the_card_once_the_fingers_rest(
    card: Callable[[], LanguageCard], settings: QSettings, qtbot: QtBot
) -> None:
    shown = card()
    with qtbot.waitSignal(shown.chosen) as told:
        for code in ("sw", "fr"):
            shown.choice.edit.setCurrentIndex(shown.choice.edit.findData(code))
            shown.choice.edit.activated.emit(shown.choice.edit.currentIndex())
    assert told.args == ["fr"]
    qtbot.waitUntil(lambda: language.current().code == "fr")
    assert language.chosen(settings) == "fr"


def test_a_translation_that_nobody_checked_says_so(
    qapp: QApplication, card: Callable[[], LanguageCard], settings: QSettings
) -> None:
    assert not card()._unchecked.isVisible()
    language.choose(qapp, settings, "sw")
    windows = set(qapp.topLevelWidgets())
    shown = card()
    assert {each for each in qapp.topLevelWidgets() if each.isVisible()} - windows == {shown}
    assert shown._unchecked.isVisible() is not language.LANGUAGES["sw"].is_checked


def test_a_corrected_file_is_loaded_in_the_card_and_taken_away_again(
    qapp: QApplication, card: Callable[[], LanguageCard], settings: QSettings, qtbot: QtBot, tmp_path: Path
) -> None:
    language.choose(qapp, settings, "sw")
    with qtbot.waitSignal(language.notice.changed):
        card().load(corrected(tmp_path, "sw", HOME, ("AmountCell", "Stamps of {name}", ("Mihuri",))))
    assert QCoreApplication.translate("_Navigation", "Home") == "Nyumbani kwetu"
    after = card()
    assert after.remove.isVisible()
    assert after._state.isVisible()
    assert "Stamps of {name}" in after._problem._text.text()
    with qtbot.waitSignal(language.notice.changed):
        after.remove.click()
    assert QCoreApplication.translate("_Navigation", "Home") != "Nyumbani kwetu"
    assert not card().remove.isVisible()


def test_a_file_that_cannot_be_used_is_explained_in_the_card(
    card: Callable[[], LanguageCard], qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    shown = card()
    shown.load(corrected(tmp_path, "sw", HOME))
    qtbot.waitUntil(shown._problem.isVisible)
    assert "Kiswahili" in shown._problem._text.text()
    shown.save(tmp_path / "nowhere" / "x.ts")
    qtbot.waitUntil(lambda: "could not be written" in shown._problem._text.text())
    shown.save(tmp_path / "saved.ts")
    qtbot.waitUntil((tmp_path / "saved.ts").exists)
    assert not shown._problem.isVisible()
