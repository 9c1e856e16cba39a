"""A translation corrected by a field officer: checked text by text, kept beside the settings, used from then on.

Only what differs from the program's own translation is kept, so that a newer program brings its newer texts.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir

from savingsdesk.core.errors import Environment, Refused
from savingsdesk.ui.language import FOLDER, LANGUAGES
from savingsdesk.ui.qm_files import Text, make_qm, plural_rules, read_ts

MOST_BYTES = 4_000_000
# How many of a language's plural forms stand for one number alone and may therefore go without it: "one share".
_NAMED_NUMBERS = {"en": 1, "sw": 1, "fr": 0, "ar": 3}
_NUMBER = re.compile(r"%L?n")


@dataclass(frozen=True, slots=True)
class Refusal:
    """A text that would show wrong figures or none: its ``placeholders`` differ, or plural ``forms`` are missing."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Checked:
    """The texts that a file corrects, and those of it that are not used."""

    texts: tuple[Text, ...]
    refused: tuple[Refusal, ...]


def keep(file: Path, code: str, folder: Path) -> Checked:
    """Takes a .ts for the language `code` into use: `folder` gets the .ts as it is and the .qm that Qt reads.

    What was kept before is replaced; where no text can be used, nothing changes. Raises ``Refused`` with
    ``translation.unreadable`` (the file is no .ts), ``translation.other_language`` (language) or
    ``translation.nothing_new``, and ``Environment`` with ``file.unreadable`` or ``translation.not_kept``.
    """
    data = _read(file)
    checked = check(data, code)
    if checked.texts:
        rules = plural_rules(_resource(code, "qm").read_bytes())
        _write(folder, {_name(code, "ts"): data, _name(code, "qm"): make_qm(code, checked.texts, rules)})
    elif not checked.refused:
        raise Refused("translation.nothing_new")
    return checked


def check(data: bytes, code: str) -> Checked:
    """What a .ts would change, text by text, against the program's own. Raises ``Refused`` as `keep`."""
    try:
        given = read_ts(data)
    except ValueError:
        raise Refused("translation.unreadable") from None
    language = given.language.replace("-", "_").partition("_")[0]
    if language != code:
        raise Refused("translation.other_language", language=LANGUAGES[language].name if language in LANGUAGES else "?")
    own = {text.key: text for text in read_ts(_resource(code, "ts").read_bytes()).texts}
    used: list[Text] = []
    refused: list[Refusal] = []
    for text in given.texts:
        known = own.get(text.key)
        if known is None or text.is_old or text.forms == known.forms or not any(text.forms):
            continue
        reason = fault(text, len(known.forms), code)
        if reason:
            refused.append(Refusal(text.source, reason))
        else:
            used.append(text)
    return Checked(tuple(used), tuple(refused))


def kept(code: str, folder: Path) -> Checked | None:
    """What is in use of a corrected translation of this language, None where there is none."""
    try:
        return check((folder / _name(code, "ts")).read_bytes(), code)
    except (OSError, Refused):
        return None


def remove(code: str, folder: Path) -> None:
    """The program's own translation is used again. Raises ``Environment("translation.not_kept")``."""
    try:
        for ending in ("qm", "ts"):
            (folder / _name(code, ending)).unlink(missing_ok=True)
    except OSError:
        raise Environment("translation.not_kept") from None


def save_to_correct(code: str, folder: Path, file: Path) -> None:
    """Writes the .ts that a field officer corrects: the one in use. Raises ``Environment("translation.not_kept")``."""
    in_use = folder / _name(code, "ts")
    try:
        file.write_bytes((in_use if in_use.exists() else _resource(code, "ts")).read_bytes())
    except OSError:
        raise Environment("translation.not_kept") from None


def fault(text: Text, forms: int, code: str) -> str:
    """What is wrong with a translation, as `Refusal` names it, or nothing."""
    if len(text.forms) != forms or not text.is_complete:
        return "forms"
    wanted = _places(text.source)
    numbers = set(_NUMBER.findall(text.source))
    for place, form in enumerate(text.forms):
        found = set(_NUMBER.findall(form))
        may_be_named = text.is_counted and place < _NAMED_NUMBERS[code] and not found
        if _places(form) != wanted or (found != numbers and not may_be_named):
            return "placeholders"
    return ""


def _places(text: str) -> set[tuple[str, str, str]] | None:
    """What ``str.format`` will ask for, with how it is to be written; None when it cannot be formatted at all."""

    def named() -> Iterator[tuple[str, str, str]]:
        for _, name, form, conversion in string.Formatter().parse(text):
            if name is not None:
                yield name, form or "", conversion or ""

    try:
        return set(named())
    except ValueError:
        return None


def _name(code: str, ending: str) -> str:
    return f"savingsdesk_{code}.{ending}"


def _resource(code: str, ending: str) -> Path:
    """The search paths are Qt's alone; these files are read by Python."""
    return Path(QDir(FOLDER).absolutePath()) / _name(code, ending)


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError:
        raise Environment("file.unreadable") from None
    if len(data) > MOST_BYTES:
        raise Refused("translation.unreadable")
    return data


def _write(folder: Path, files: dict[str, bytes]) -> None:
    """Each file is whole or as it was: one that is half written would take the program its words."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            fresh = folder / f"{name}.new"
            fresh.write_bytes(data)
            fresh.replace(folder / name)
    except OSError:
        raise Environment("translation.not_kept") from None
