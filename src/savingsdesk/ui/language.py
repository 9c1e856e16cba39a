"""The language of the program: its texts, its digits, dates and amounts, and the side where reading begins.

Translations lie in resources/translations, under Qt's search path ``resources:``; Qt reads only compiled files (.qm),
so each .ts lies there with what ``python3 dev.py texts`` made of it, and a test keeps the two together. English has a
file that holds plurals alone: ``%Ln entry(s)`` becomes one entry, two entries. It stays under every other language, so
that a text without a translation still counts well.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QObject, QTranslator, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

FOLDER = "resources:translations"
_SETTING = "look/language"
_FALLBACK = "en_GB"  # a system without a language groups no digits


class Language(NamedTuple):
    """`name` is what those who speak it call it. `is_checked` says that one of them has read the translation."""

    code: str
    name: str
    is_checked: bool = False
    is_mirrored: bool = False


LANGUAGES = {
    language.code: language
    for language in (
        Language("en", "English", is_checked=True),
        Language("sw", "Kiswahili"),
        Language("fr", "Français"),
        Language("ar", "العربية", is_mirrored=True),
    )
}


class Notice(QObject):
    """`changed`: from now on every text is another one. What is shown is made anew by the window."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.language = LANGUAGES["en"]
        self.translators: list[QTranslator] = []


notice = Notice()  # there is one window, and it speaks one language


def current() -> Language:
    """The language that the program shows."""
    return notice.language


def chosen(settings: QSettings) -> str:
    """The code of the language that somebody chose on this machine, or nothing: as the system."""
    code = str(settings.value(_SETTING, "", type=str))
    return code if code in LANGUAGES else ""


def choose(app: QApplication, settings: QSettings, code: str) -> None:
    """From now on, and at the next start, the program speaks this language; an empty code follows the system."""
    settings.setValue(_SETTING, code)
    reload(app, settings)


def reload(app: QApplication, settings: QSettings) -> None:
    """Reads the translation anew, because another one was chosen or a corrected one came or went."""
    restore(app, settings)
    notice.changed.emit()


def restore(app: QApplication, settings: QSettings) -> None:
    """The language that the settings of this machine name, with what a field officer corrected of it."""
    install(app, locale_for(chosen(settings), QLocale.system()), corrections(settings))


def corrections(settings: QSettings) -> Path:
    """Where corrected translations are kept: beside the settings, for every group of this machine."""
    return Path(settings.fileName()).parent / "translations"


def locale_for(code: str, system: QLocale) -> QLocale:
    """The language as it is written in the country of the system, where it is spoken there: Arabic in Sudan.

    A system in a language that the program does not have gets English, with the digits and the week of its country.
    """
    language, _, country = system.name().partition("_")
    if code in ("", language) and language in LANGUAGES:
        return system
    # Where the system has no language at all, its name is C: Qt then takes the country where most people speak it.
    if language == "C" and code in ("", "en"):
        return QLocale(_FALLBACK)
    return QLocale(f"{code or 'en'}_{country}")


def install(app: QApplication, locale: QLocale, corrected: Path | None = None) -> None:
    """Texts, digits and direction of this locale in place of those before. Only the files of its language are read."""
    before, after = notice.language, LANGUAGES.get(locale.name().partition("_")[0], LANGUAGES["en"])
    notice.language = after
    for translator in notice.translators:
        app.removeTranslator(translator)
        translator.deleteLater()
    notice.translators.clear()
    QLocale.setDefault(locale)
    _load(app, f"{FOLDER}/savingsdesk_en.qm")
    if after.code != "en":
        _load(app, f"{_folder_of_qt()}/qtbase_{after.code}.qm")
        _load(app, f"{FOLDER}/savingsdesk_{after.code}.qm")
    if corrected is not None:
        _load(app, str(corrected / f"savingsdesk_{after.code}.qm"))
    if before.is_mirrored or after.is_mirrored:
        app.setLayoutDirection(locale.textDirection())  # loads ``Qt``: see `fields`


def _load(app: QApplication, file: str) -> None:
    """The last one that is loaded is asked first, and one that has no answer passes the question on."""
    translator = QTranslator(app)
    if translator.load(file):
        app.installTranslator(translator)
        notice.translators.append(translator)


def _folder_of_qt() -> str:
    """Where Qt keeps the words of its own: Copy, Paste, the names of keys."""
    from PySide6.QtCore import QLibraryInfo

    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
