"""English plurals: every text that counts has both forms, and what the program loads is what is written."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = ROOT / "resources" / "translations" / "savingsdesk_en.ts"
TOOLS = Path(PySide6.__file__).parent

pytestmark = pytest.mark.skipif(not (TOOLS / "lupdate").exists(), reason="this package has no lupdate")


def counted(file: Path) -> dict[tuple[str, str], list[str]]:
    """Each text with a number in it, by context and source, with its translations."""
    found: dict[tuple[str, str], list[str]] = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own files
        for message in context.iter("message"):
            if message.get("numerus") == "yes":
                forms = [form.text or "" for form in message.iter("numerusform")]
                found[context.findtext("name", ""), message.findtext("source", "")] = forms
    return found


def test_every_text_that_counts_has_an_english_plural(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    sources = sorted((ROOT / "src" / "savingsdesk" / "ui").glob("*.py"))
    subprocess.run([TOOLS / "lupdate", "-silent", *sources, "-ts", fresh], check=True)
    assert set(counted(fresh)) == set(counted(ENGLISH)), "run lupdate -pluralonly and fill in savingsdesk_en.ts"
    for (_, source), forms in counted(ENGLISH).items():
        assert len(forms) == 2
        assert all(forms), source
        assert not any("(s)" in form for form in forms), source


def test_what_is_loaded_is_what_is_written(tmp_path: Path) -> None:
    compiled = tmp_path / "en.qm"
    subprocess.run([TOOLS / "lrelease", "-silent", ENGLISH, "-qm", compiled], check=True)
    assert compiled.read_bytes() == ENGLISH.with_suffix(".qm").read_bytes(), "run lrelease on savingsdesk_en.ts"


@pytest.mark.parametrize(("count", "text"), [(0, "0 entries"), (1, "1 entry"), (43, "43 entries")])
def test_plurals(count: int, text: str) -> None:
    assert QCoreApplication.translate("BooksScreen", "%Ln entry(s)", "", count) == text
