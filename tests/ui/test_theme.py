"""The look: every text can be read on its ground, and everything grows with the one setting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from savingsdesk.ui import theme
from savingsdesk.ui.fields import label


@pytest.fixture(autouse=True)
def put_back(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, theme.LIGHT)


@pytest.mark.parametrize("shown", theme.THEMES.values(), ids=lambda shown: shown.name)
def test_every_text_can_be_read_on_its_ground(shown: theme.Theme) -> None:
    needed = 7.0 if shown is theme.SUNLIGHT else 4.5
    found = {
        (text, ground): round(theme.contrast(getattr(shown, text), getattr(shown, ground)), 2)
        for text, ground in theme.TEXT_ON_GROUND
    }
    assert {pair: value for pair, value in found.items() if value < needed} == {}


@pytest.mark.parametrize("shown", theme.THEMES.values(), ids=lambda shown: shown.name)
def test_every_mark_can_be_seen(shown: theme.Theme) -> None:
    found = {
        (mark, ground): round(theme.contrast(getattr(shown, mark), getattr(shown, ground)), 2)
        for mark, ground in theme.MARK_ON_GROUND
    }
    assert {pair: value for pair, value in found.items() if value < 3.0} == {}


def test_no_text_is_grey_in_sunlight() -> None:
    assert theme.SUNLIGHT.faint == theme.SUNLIGHT.text == "#000000"
    assert theme.SUNLIGHT.stroke > theme.LIGHT.stroke


def test_contrast_is_that_of_the_standard() -> None:
    assert theme.contrast("#ffffff", "#000000") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("shown", theme.THEMES.values(), ids=lambda shown: shown.name)
def test_every_colour_is_one(shown: theme.Theme) -> None:
    named = [each for each in shown._fields if each not in ("name", "stroke")]
    assert all(QColor(getattr(shown, name)).isValid() for name in named)


@pytest.mark.parametrize("percent", theme.PERCENT)
def test_everything_grows_with_the_text(qapp: QApplication, percent: int) -> None:
    theme.apply(qapp, theme.LIGHT, percent)
    assert theme.font("body").pointSizeF() == pytest.approx(11 * percent / 100)
    assert theme.font("big").pointSizeF() == pytest.approx(28 * percent / 100)
    assert theme.row_height() >= theme.ROW_HEIGHT
    assert theme.target() >= theme.TARGET
    assert theme.row_height() > QFontInfo(theme.font("figure")).pixelSize()


def test_a_label_follows_the_theme_and_the_size(qtbot: QtBot, qapp: QApplication) -> None:
    shown: QLabel = label("text", "title", "faint")
    qtbot.addWidget(shown)
    shown.show()
    theme.apply(qapp, theme.DARK, 150)
    assert shown.font().pointSizeF() == pytest.approx(24)
    assert shown.palette().color(QPalette.ColorRole.WindowText) == QColor(theme.DARK.faint)


def test_who_paints_is_told(qtbot: QtBot, qapp: QApplication) -> None:
    with qtbot.waitSignal(theme.notice.changed):
        theme.apply(qapp, theme.SUNLIGHT)
    assert theme.current() is theme.SUNLIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("#ffffff")


def test_what_was_chosen_is_kept_for_the_next_start(qapp: QApplication, tmp_path: Path) -> None:
    file = str(tmp_path / "look.ini")
    written = QSettings(file, QSettings.Format.IniFormat)
    written.setValue("look/theme", "dark")
    written.setValue("look/percent", 150)
    written.sync()
    theme.restore(qapp, QSettings(file, QSettings.Format.IniFormat))
    assert (theme.current().name, theme.percent()) == ("dark", 150)


def test_settings_that_make_no_sense_are_passed_over(qapp: QApplication, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "look.ini"), QSettings.Format.IniFormat)
    settings.setValue("look/theme", "mauve")
    settings.setValue("look/percent", 7)
    theme.restore(qapp, settings)
    assert theme.percent() == 100
    assert theme.current().name in theme.THEMES


def test_what_the_system_wears_is_seen_under_our_own_colours(qapp: QApplication) -> None:
    """Off screen the system is light, whatever was worn before."""
    theme.apply(qapp, theme.DARK)
    try:
        assert theme.chosen(qapp, "system") is theme.LIGHT
        assert theme.chosen(qapp, "dark") is theme.DARK
    finally:
        theme.apply(qapp, theme.LIGHT)
