"""A language that nobody speaks: every text is 40 % longer, has accents, and stands in brackets.

What is not in brackets was never translated, a bracket that is missing was cut, and who reads it still understands it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from savingsdesk import paths
from savingsdesk.ui.qm_files import Text, make_qm, plural_rules, read_ts

# What the program reads: gaps, numbers, marks of the keyboard, patterns of files, marks of text.
_KEPT = re.compile(r"(\{[^}]*\}|%L?n|&.|\(\*[^)]*\)|<[^>]*>)")
_ACCENTS = str.maketrans("aceinosuyACEINOSUYlz", "áçéïñôšüýÁÇÉÏÑÔŠÜÝłž")
_LONGER = 0.4
_FILL = "ôñé "
_NAME = "SavingsDesk"  # is called so in every language
_DAY = re.compile(r"[dMy/., -]+")  # the letters of a day's pattern mean something


def pseudo(text: str) -> str:
    parts = _KEPT.split(text)
    letters = sum(1 for part in parts[::2] for sign in part if sign.isalpha())
    if text == _NAME or letters == 0 or _DAY.fullmatch(text):
        return text
    worn = "".join(part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(parts))
    more = max(1, round(letters * _LONGER))
    return f"[{worn} {(_FILL * more)[:more].strip()}]"


def pseudo_qm() -> bytes:
    """Every text of the program, as Qt reads it."""
    folder = paths.resources() / "translations"
    english = {text.key: text.forms for text in read_ts((folder / "savingsdesk_en.ts").read_bytes()).texts}
    rules = plural_rules((folder / "savingsdesk_en.qm").read_bytes())
    texts = [
        Text(*text.key, tuple(pseudo(form) for form in english.get(text.key, (text.source,))), text.is_counted)
        for text in read_ts((folder / "savingsdesk_sw.ts").read_bytes()).texts
    ]
    return make_qm("en", texts, rules)


@contextmanager
def speaking_pseudo(app: QApplication, folder: Path) -> Iterator[None]:
    """From here on all that is made speaks it; `folder` is for its file."""
    file = folder / "pseudo.qm"
    file.write_bytes(pseudo_qm())
    translator = QTranslator()
    assert translator.load(str(file))
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)
