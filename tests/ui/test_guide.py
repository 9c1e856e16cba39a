"""The guide opens where people ask, offline, with every picture that it names, and covers nothing that was typed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from savingsdesk import paths
from savingsdesk.ui.guide import GuidePanel, GuideWindow, page_for, pages
from savingsdesk.ui.workplace import SCREENS

PAGES = sorted((paths.guide() / "en").glob("*.md"))
_PICTURE = re.compile(r"!\[(.+?)\]\((.+?)\)")


def test_every_task_has_a_page_and_every_screen_leads_to_one() -> None:
    assert [name for name, _ in pages()] == [path.stem for path in PAGES]
    assert {page_for(screen) for screen in SCREENS} <= {path.stem for path in PAGES}
    assert all(title and not title.startswith("#") for _, title in pages())


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_picture_of_a_page_is_there_and_described(path: Path) -> None:
    found = _PICTURE.findall(path.read_text("utf-8"))
    assert found
    for words, name in found:
        assert words
        assert (path.parent / name).is_file(), name


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_sentences_are_short(path: Path) -> None:
    plain = re.sub(r"[*#!]|\[.*?\]|\(.*?\)", "", path.read_text("utf-8"))
    long = [each for each in re.split(r"[.!?:]\s", plain) if len(each.split()) > 25]
    assert long == []


def test_a_page_is_shown_with_pictures_that_fit(qtbot: QtBot) -> None:
    panel = GuidePanel("5-the-share-out")
    qtbot.addWidget(panel)
    assert panel.guide.list.currentItem().text() == "The share-out"
    text = panel.guide.page.toPlainText()
    assert "dry run" in text
    kind = QTextDocument.ResourceType.ImageResource.value
    image = panel.guide.page.loadResource(kind, QUrl("pictures/shareout.png"))
    assert isinstance(image, QImage)
    assert 0 < image.width() <= 720


def test_it_stands_beside_the_first_pages_too(qtbot: QtBot) -> None:
    window = GuideWindow("1-a-first-group")
    qtbot.addWidget(window)
    window.show()
    assert window.guide.list.currentItem().text() == "A first group"
    window.back_button.click()
    assert not window.isVisible()
