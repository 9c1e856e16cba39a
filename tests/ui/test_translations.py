"""The files of the translations: they hold every text of the source, and what the program loads is what is written."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication

from installer import texts
from savingsdesk.ui import translating
from savingsdesk.ui.language import LANGUAGES
from savingsdesk.ui.qm_files import Translation, make_qm, plural_rules, read_ts

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
# Languages that are translated to the last text. Once a language stands here, a new text needs its translation at once.
TRANSLATED = ("sw", "fr", "ar")  # the texts stand in the source in English, which has plurals alone
COMPLETE = TRANSLATED

needs_tools = pytest.mark.skipif(not (TOOLS / "lupdate").exists(), reason="this package has no lupdate")


def written(code: str) -> Translation:
    return read_ts((FOLDER / f"savingsdesk_{code}.ts").read_bytes())


@pytest.fixture(scope="module")
def source() -> dict[tuple[str, str, str], bool]:
    """Every text as it stands in the source now, and whether it has a number."""
    return {(text.context, text.source, text.comment): text.is_counted for text in texts.source_texts()}


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_of_the_source_is_in_the_file_of_each_language(
    source: dict[tuple[str, str, str], bool], code: str
) -> None:
    held = {text.key: text.is_counted for text in written(code).texts}
    assert held == source, "run python3 dev.py texts"


def test_english_has_a_plural_of_every_text_that_counts_and_nothing_else(
    source: dict[tuple[str, str, str], bool],
) -> None:
    held = {text.key: text for text in written("en").texts}
    assert set(held) == {key for key, is_counted in source.items() if is_counted}, "run python3 dev.py texts"
    for text in held.values():
        assert len(text.forms) == 2
        assert text.is_complete, f"translate {text.source} in savingsdesk_en.ts"
        assert not any("(s)" in form for form in text.forms), text.source


def test_each_text_with_a_number_has_plurals(source: dict[tuple[str, str, str], bool]) -> None:
    number = re.compile(r"%L?n")
    assert [key for key, is_counted in source.items() if bool(number.search(key[1])) != is_counted] == []


CALLS = r"""
class Screen:
    def show(self):
        def inner():
            return model.tr("Outer" " and inner")
        self.tr("%Ln share(s)", "", len(self.rows))
        self.tr("Close", "the meeting")
        translate("grid", "%Ln stamp(s)", None, count).format(a=1)
        text.translate(4, 5)
        self.tr(words)
class Other(Screen):
    NAMES = {"a": QT_TRANSLATE_NOOP("names", "“A” \\ \"b\"\n")}
"""


def test_texts_are_found_wherever_they_are_said() -> None:
    found = texts.texts_in(ast.parse(CALLS), "")
    assert found == {
        ("Screen", "Outer and inner", "", False),
        ("Screen", "%Ln share(s)", "", True),
        ("Screen", "Close", "the meeting", False),
        ("grid", "%Ln stamp(s)", "", True),
        ("names", '“A” \\ "b"\n', "", False),
    }


@needs_tools
def test_qts_tool_reads_the_texts_as_they_are(tmp_path: Path) -> None:
    found = {*texts.texts_in(ast.parse(CALLS), ""), texts.SourceText("C", "tab\tand ??= %1 // /* ü", "", False)}
    listed, fresh = tmp_path / "texts.cpp", tmp_path / "fresh.ts"
    listed.write_text(texts.listed_for_qt(found), encoding="utf-8")
    subprocess.run([TOOLS / "lupdate", "-silent", listed, "-ts", fresh], check=True)
    assert {(*text.key, text.is_counted) for text in read_ts(fresh.read_bytes()).texts} == found


@pytest.mark.parametrize("code", COMPLETE)
def test_a_complete_language_has_every_text(code: str) -> None:
    missing = [text.source for text in written(code).texts if not text.is_complete]
    assert missing == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_names_what_the_text_names(code: str) -> None:
    """A name in braces that the program does not know, or one left out, would show a gap where a figure belongs."""
    texts = [text for text in written(code).texts if any(text.forms)]
    forms = {"ar": 6}.get(code, 2)
    wrong = {text.source: translating.fault(text, forms if text.is_counted else 1, code) for text in texts}
    assert {source: fault for source, fault in wrong.items() if fault} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_has_a_letter_for_the_keyboard_where_the_text_has_one(code: str) -> None:
    mnemonic = re.compile(r"&(?=[^&\s])")
    wrong = [
        text.source
        for text in written(code).texts
        for form in text.forms
        if form and len(mnemonic.findall(form)) != len(mnemonic.findall(text.source))
    ]
    assert wrong == []


@needs_tools
@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_loaded_is_what_is_written(tmp_path: Path, code: str) -> None:
    compiled = tmp_path / "fresh.qm"
    file = FOLDER / f"savingsdesk_{code}.ts"
    subprocess.run([TOOLS / "lrelease", "-silent", file, "-qm", compiled], check=True)
    assert compiled.read_bytes() == file.with_suffix(".qm").read_bytes(), "run python3 dev.py texts"


def test_the_texts_are_collected_for_every_language_of_the_program() -> None:
    assert set(texts.LANGUAGES) == set(LANGUAGES)


SAMPLE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>figures</name>
    <message>
        <source>d MMM</source>
        <comment>a day in a table</comment>
        <translation>d/MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished">d. MMM</translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="vanished">old</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Écran &amp; “Box”</name>
    <message numerus="yes">
        <source>%Ln share(s) – {price}</source>
        <translation>
            <numerusform>لا أسهم {price}</numerusform>
            <numerusform>سهم {price}</numerusform>
            <numerusform>سهمان {price}</numerusform>
            <numerusform>%Ln أسهم {price}</numerusform>
            <numerusform>%Ln سهما {price}</numerusform>
            <numerusform>%Ln سهم {price} 🙂</numerusform>
        </translation>
    </message>
</context>
</TS>
"""


@needs_tools
def test_a_file_is_compiled_as_qts_own_tool_does_it(tmp_path: Path) -> None:
    file, compiled = tmp_path / "savingsdesk_ar.ts", tmp_path / "theirs.qm"
    file.write_text(SAMPLE, encoding="utf-8")
    subprocess.run([TOOLS / "lrelease", "-silent", file, "-qm", compiled], check=True)
    theirs, read = compiled.read_bytes(), read_ts(file.read_bytes())
    assert make_qm(read.language, read.texts, plural_rules(theirs)) == theirs
    assert plural_rules(theirs) == plural_rules((FOLDER / "savingsdesk_ar.qm").read_bytes())


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"<html></html>", b"<TS><context>", b"\xff\xfe", b"<TS/>x"])
def test_what_is_no_translation_is_not_read(data: bytes) -> None:
    with pytest.raises(ValueError):
        read_ts(data)


def test_a_file_that_swells_while_it_is_read_is_refused() -> None:
    """Ten entities of ten entities each, nine times over, would be gigabytes."""
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    data = f'<!DOCTYPE TS [<!ENTITY e0 "swell">{entities}]><TS language="sw"><name>&e9;</name></TS>'
    with pytest.raises(ValueError):
        read_ts(data.encode())


@pytest.mark.parametrize(("count", "text"), [(0, "0 entries"), (1, "1 entry"), (43, "43 entries")])
def test_plurals(count: int, text: str) -> None:
    assert QCoreApplication.translate("BooksScreen", "%Ln entry(s)", "", count) == text
