"""Collects the texts of the program into resources/translations and compiles them: ``python3 dev.py texts``.

Nothing in the files depends on where a text stands: only a text that changed changes a line. Of English only plurals
are translated. A text that is gone goes with its translation; guesses from similar texts are not made.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import PySide6

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "savingsdesk" / "ui"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "sw", "fr", "ar")  # as in `ui.language`; a test keeps the two the same
_SAME = ("-silent", "-no-obsolete", "-locations", "none", "-sort-messages")
_NO_GUESSES = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")


class SourceText(NamedTuple):
    """A text of the program: who says it, its English words, what tells it from the same words, has it a number."""

    context: str
    source: str
    comment: str
    is_counted: bool


def source_texts() -> set[SourceText]:
    """Every text that the screens hand to `tr`, `translate` or `QT_TRANSLATE_NOOP`."""
    found: set[SourceText] = set()
    for file in sorted(SOURCE.glob("*.py")):
        found |= texts_in(ast.parse(file.read_text(encoding="utf-8")), "")
    return found


def texts_in(node: ast.AST, class_name: str) -> set[SourceText]:
    """Qt's own reader of Python loses a text whose number is a call or an attribute, so Python reads it here."""
    found: set[SourceText] = set()
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            found |= texts_of_call(child, class_name)
        found |= texts_in(child, child.name if isinstance(child, ast.ClassDef) else class_name)
    return found


def texts_of_call(call: ast.Call, class_name: str) -> set[SourceText]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name not in ("tr", "translate", "QT_TRANSLATE_NOOP"):
        return set()
    words = [each.value if isinstance(each, ast.Constant) else None for each in call.args]
    context, rest = (class_name, words) if name == "tr" else (words[0] if words else None, words[1:])
    if not isinstance(context, str) or not rest or not isinstance(rest[0], str):
        return set()  # what stands in a variable was marked where it was written
    comment = rest[1] if len(rest) > 1 and isinstance(rest[1], str) else ""
    return {SourceText(context, rest[0], comment, len(rest) > 2)}


def listed_for_qt(found: Iterable[SourceText]) -> str:
    """The texts as lines of C++, which Qt's tool reads without a fault."""
    return "".join(
        f"QCoreApplication::translate({', '.join(map(quoted, each[:3]))}{', 1' if each.is_counted else ''});\n"
        for each in sorted(found)
    )


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def qt_tool(name: str, *words: str) -> None:
    program = Path(PySide6.__file__).parent / (f"{name}.exe" if sys.platform == "win32" else name)
    subprocess.run([str(program), *words], check=True)


def write_ts(language: str, listed: Path) -> Path:
    """Each text of the list with the translation that it had before."""
    file = FOLDER / f"savingsdesk_{language}.ts"
    only = ("-pluralonly",) if language == "en" else ()
    names = ("-source-language", "en", "-target-language", language)
    qt_tool("lupdate", *_SAME, *_NO_GUESSES, *only, str(listed), *names, "-ts", str(file))
    return file


def main(_words: Sequence[str]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.cpp"
        listed.write_text(listed_for_qt(source_texts()), encoding="utf-8")
        for language in LANGUAGES:
            file = write_ts(language, listed)
            qt_tool("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
            missing = file.read_text(encoding="utf-8").count('<translation type="unfinished"')
            print(f"{file.relative_to(ROOT)}: {missing} texts to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
