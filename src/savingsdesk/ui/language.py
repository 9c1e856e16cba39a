"""The language of the program: translations lie in resources/translations, under Qt's search path ``resources:``.

English has a file of its own that holds plurals alone: ``%Ln entry(s)`` becomes one entry, two entries. Qt reads only
compiled files (.qm), so each .ts lies there with what ``lrelease`` made of it; a test keeps the two together.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

FOLDER = "resources:translations"


def install(app: QCoreApplication, locale: QLocale | None = None) -> list[QTranslator]:
    """English first, then the language of the system over it where there is one. Gives back what was installed."""
    installed: list[QTranslator] = []
    wanted = locale or QLocale()
    names = [f"{FOLDER}/savingsdesk_en.qm"]
    if wanted.language() is not QLocale.Language.English:
        names.append(f"{FOLDER}/savingsdesk_{QLocale.languageToCode(wanted.language())}.qm")
    for name in names:
        translator = QTranslator(app)
        if translator.load(name):
            app.installTranslator(translator)
            installed.append(translator)
    return installed
