"""A window from right to left: what begins at the right, and what is read from the left all the same."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from savingsdesk.ui import figures
from savingsdesk.ui.day_edit import DayEdit
from savingsdesk.ui.fields import button, label

RIGHT, ISOLATE, END = "\u200f", "\u2066", "\u2069"


@pytest.fixture(autouse=True)
def mirrored(qapp: QApplication) -> Iterator[None]:
    before, direction = QLocale(), qapp.layoutDirection()
    QLocale.setDefault(QLocale("ar_SD"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(direction)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("UGX ١٣٨ من مال القروض", f"{RIGHT}UGX ١٣٨ من مال القروض"),
        ("٥", f"{RIGHT}٥"),
        ("Amina Wanjiru", f"{RIGHT}{ISOLATE}Amina Wanjiru{END}"),
        ("/media/usb/", f"{RIGHT}{ISOLATE}/media/usb/{END}"),
        ("", ""),
    ],
)
def test_a_label_begins_at_the_right(qtbot: QtBot, text: str, shown: str) -> None:
    for made in (label(text), label("…")):
        qtbot.addWidget(made)
        made.setText(text)
        assert QLabel.text(made) == shown
        assert made.text() == text


def test_from_left_to_right_a_label_is_what_it_says(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made = label("Amina")
    qtbot.addWidget(made)
    assert QLabel.text(made) == made.text() == "Amina"


def test_a_minus_stays_at_the_left_of_its_number() -> None:
    assert figures.amount_text(-3_500, "UGX") == f"{ISOLATE}−٣٬٥٠٠{END}"
    assert figures.count_text(-7) == f"{ISOLATE}−٧{END}"
    assert figures.amount_text(3_500, "UGX") == "٣٬٥٠٠"


def test_a_day_begins_with_its_first_part(qtbot: QtBot) -> None:
    edit = DayEdit()
    qtbot.addWidget(edit)
    edit.setDisplayFormat("dddd d MMMM yyyy")
    edit.setDate(QDate(2026, 11, 26))
    assert edit.text() == "الخميس ٢٦ نوفمبر ٢٠٢٦"
    assert edit.isRightToLeft()
    edit.setSelectedSection(DayEdit.Section.YearSection)
    QApplication.sendEvent(edit, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert edit.currentSection() is DayEdit.Section.DaySection


def test_a_tab_has_room_for_its_words_in_bold(qtbot: QtBot) -> None:
    tab = button("الجارية", "tab")
    qtbot.addWidget(tab)
    assert tab.sizeHint().width() >= QPushButton.sizeHint(tab).width()
