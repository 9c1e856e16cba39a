"""The preview: pages as they will be printed, by keyboard, into files and onto printers, and never in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from savingsdesk.core.errors import Refused
from savingsdesk.desk.session import Books
from savingsdesk.ui import papers, theme
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.paper import EVERY_SIZE, Paper, PaperColumn, Size
from savingsdesk.ui.preview import PreviewPanel
from savingsdesk.ui.screen import Shell
from tests.ui import pdf as reader

Open = Callable[[Callable[[Books], Paper]], PreviewPanel]


def listing(rows: int) -> Paper:
    columns = (PaperColumn("No.", is_figure=True), PaperColumn("Member"), PaperColumn("Saved", True, "UGX"))
    lines = [(str(place), f"Member {place}", "2,000") for place in range(rows)]
    return replace(papers.statement("Member savings", "Cycle 1", columns, lines), sizes=EVERY_SIZE)


@pytest.fixture
def open_panel(qtbot: QtBot, shell: Shell, jobs: Jobs, qapp: QApplication) -> Iterator[Open]:
    shown: list[PreviewPanel] = []

    def open_it(make: Callable[[Books], Paper]) -> PreviewPanel:
        panel = PreviewPanel(shell, jobs, make)
        panel.resize(1100, 700)
        panel.show()
        qtbot.waitUntil(lambda: panel.is_ready or panel.again_button.isVisible())
        panel.start_focus()
        shown.append(panel)
        return panel

    yield open_it
    for panel in shown:
        panel.deleteLater()
    qapp.sendPostedEvents()


def words(panel: PreviewPanel) -> list[str]:
    return [each.text() for each in panel.findChildren(QLabel) if each.isVisible()]


def wait(qtbot: QtBot, panel: PreviewPanel) -> None:
    qtbot.waitUntil(lambda: panel.is_ready)


def test_it_shows_the_first_page_with_the_groups_name_and_the_day(open_panel: Open) -> None:
    panel = open_panel(lambda _books: listing(200))
    assert panel.pages is not None
    assert panel.pages.count > 2
    assert f"Page 1 of {panel.pages.count}" in words(panel)
    assert {"Umoja wa Kilimo", "Member savings", "Printed on 26 Nov 2026"} <= set(panel.pages.texts(0))
    picture = panel.sheet.grab().toImage()
    title = [
        (x, y) for x in range(10, picture.width() - 10) for y in range(picture.height() // 20, picture.height() // 12)
    ]
    assert any(picture.pixelColor(x, y).value() < 100 for x, y in title)


def test_pages_are_turned_by_keyboard(open_panel: Open, qtbot: QtBot) -> None:
    panel = open_panel(lambda _books: listing(200))
    assert panel.view.hasFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_PageDown)
    wait(qtbot, panel)
    QTest.keyClick(panel.view, Qt.Key.Key_PageDown)
    wait(qtbot, panel)
    assert panel.page == 2
    QTest.keyClick(panel.view, Qt.Key.Key_PageUp)
    wait(qtbot, panel)
    assert panel.page == 1
    assert panel.view.accessibleName().startswith("Page 2 of")
    assert "Member savings" in panel.view.accessibleDescription()
    panel.previous_button.click()
    wait(qtbot, panel)
    assert not panel.previous_button.isEnabled()
    assert panel.next_button.isEnabled()


def test_page_down_goes_to_the_end_of_a_wide_page_before_the_next_one(open_panel: Open, qtbot: QtBot) -> None:
    panel = open_panel(lambda _books: listing(200))
    panel.zoom_choice.setCurrentIndex(1)
    wait(qtbot, panel)
    assert panel.sheet.width() > panel.view.width() * 9 // 10
    QTest.keyClick(panel.view, Qt.Key.Key_PageDown)
    assert panel.page == 0
    assert panel.view.verticalScrollBar().value() > 0
    for _ in range(6):
        QTest.keyClick(panel.view, Qt.Key.Key_PageDown)
    wait(qtbot, panel)
    assert panel.page >= 1


def test_the_whole_page_is_seen_in_a_window_of_any_height(open_panel: Open, qtbot: QtBot) -> None:
    panel = open_panel(lambda _books: listing(30))
    before = panel.sheet.size()
    panel.resize(1100, 500)
    qtbot.waitUntil(lambda: panel.sheet.size() != before)
    assert panel.sheet.height() <= panel.view.viewport().height()
    assert abs(panel.sheet.width() * 8419 - panel.sheet.height() * 5953) < 8419 * 2


def test_a_chosen_size_is_laid_out_and_remembered(open_panel: Open, qtbot: QtBot, settings: QSettings) -> None:
    panel = open_panel(lambda _books: listing(60))
    panel.size_choice.setCurrentIndex(panel.size_choice.findData(Size.RECEIPT))
    wait(qtbot, panel)
    assert panel.pages is not None
    assert panel.pages.count == 1
    assert settings.value("paper/size", "", type=str) == "receipt"
    again = open_panel(lambda _books: listing(3))
    assert again.pages is not None
    assert again.pages.size is Size.RECEIPT
    sheets = open_panel(lambda _books: replace(listing(3), sizes=(Size.A5, Size.A4)))
    assert sheets.pages is not None
    assert sheets.pages.size is Size.A5
    assert [sheets.size_choice.itemText(place) for place in range(2)] == ["A4", "A5"]


def test_a_long_receipt_is_shown_in_a_width_that_can_be_read_and_scrolled(open_panel: Open, qtbot: QtBot) -> None:
    panel = open_panel(lambda _books: replace(listing(900), sizes=(Size.RECEIPT,)))
    assert panel.pages is not None
    assert panel.pages.page_size(0).height() > 15 * panel.pages.page_size(0).width()
    assert 500 < panel.sheet.width() < panel.view.width()
    assert panel.sheet.height() <= 12_000
    QTest.keyClick(panel.view, Qt.Key.Key_PageDown)
    assert panel.view.verticalScrollBar().value() > 0


def test_a_file_is_saved_and_the_sentence_says_that_it_is_not_locked(
    open_panel: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = open_panel(lambda _books: listing(200))
    assert any("not locked" in text for text in words(panel))
    panel.save_to(tmp_path / "savings.pdf")
    assert not panel.may_leave()
    qtbot.waitUntil(panel.may_leave)
    assert panel.pages is not None
    found = reader.pages((tmp_path / "savings.pdf").read_bytes())
    assert len(found) == panel.pages.count
    assert "Umoja wa Kilimo" in found[0].runs
    said = " ".join(words(panel))
    assert f"Saved as savings.pdf in {tmp_path}." in said
    assert "The file is not locked" in said
    assert [each.name for each in tmp_path.glob("*.tmp")] == []


def test_the_dialog_proposes_a_name_and_what_it_answers_is_written(
    open_panel: Open, qtbot: QtBot, tmp_path: Path, settings: QSettings
) -> None:
    settings.setValue("paper/folder", str(tmp_path))
    panel = open_panel(lambda _books: listing(3))
    panel.save_button.click()
    [dialog] = panel.findChildren(QFileDialog)
    assert [Path(each).name for each in dialog.selectedFiles()] == ["Member-savings.pdf"]
    dialog.accept()
    qtbot.waitUntil((tmp_path / "Member-savings.pdf").exists)
    qtbot.waitUntil(panel.may_leave)


def test_what_the_disk_refuses_becomes_a_sentence(open_panel: Open, qtbot: QtBot, tmp_path: Path) -> None:
    panel = open_panel(lambda _books: listing(3))
    panel.save_to(tmp_path / "pulled" / "savings.pdf")
    qtbot.waitUntil(panel.may_leave)
    assert any(text.startswith("This folder is not there any more.") for text in words(panel))
    assert panel.save_button.isEnabled()


def test_writing_can_be_stopped_and_leaves_no_file(open_panel: Open, tmp_path: Path, qtbot: QtBot) -> None:
    panel = open_panel(lambda _books: listing(3_000))
    panel.save_to(tmp_path / "savings.pdf")
    assert not panel.size_choice.isEnabled()
    assert panel.back_button.text() == "&Cancel"
    closed: list[bool] = []
    panel.closed.connect(lambda: closed.append(True))
    panel.back_button.click()
    assert panel.may_leave()
    assert "Stopped. Nothing was saved." in words(panel)
    assert closed == []
    assert list(tmp_path.glob("*.pdf")) == []
    panel.back_button.click()
    assert closed == [True]


def test_a_laptop_without_a_printer_is_told_of_the_file(open_panel: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: [])
    panel = open_panel(lambda _books: listing(3))
    panel.print_button.click()
    assert any(text.startswith("No printer is set up on this laptop.") for text in words(panel))
    assert panel.save_button.hasFocus()


def test_what_is_printed_is_what_is_shown(open_panel: Open, qtbot: QtBot, tmp_path: Path) -> None:
    panel = open_panel(lambda _books: listing(200))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    panel.print_on(printer)
    qtbot.waitUntil(panel.may_leave)
    assert "The paper was sent to the printer." in words(panel)
    assert panel.pages is not None
    found = reader.pages((tmp_path / "printed.pdf").read_bytes())
    assert [page.runs for page in found] == [page.runs for page in reader.pages(_pdf(panel))]


def _pdf(panel: PreviewPanel) -> bytes:
    from savingsdesk.ui.printing import pdf

    assert panel.pages is not None
    return pdf(panel.pages)


def test_a_paper_that_cannot_be_made_says_why_and_can_be_tried_again(open_panel: Open, qtbot: QtBot) -> None:
    tries: list[int] = []

    def make(_books: Books) -> Paper:
        tries.append(1)
        if len(tries) == 1:
            raise Refused("member.unknown")
        return listing(3)

    panel = open_panel(make)
    assert any(text.startswith("This member is not in the register.") for text in words(panel))
    assert panel.again_button.hasFocus()
    assert not panel.print_button.isEnabled()
    assert not panel.save_button.isEnabled()
    panel.again_button.click()
    wait(qtbot, panel)
    assert panel.print_button.isEnabled()
    assert panel.view.isVisible()


def test_leaving_while_the_paper_is_made_is_harmless(
    qtbot: QtBot, shell: Shell, jobs: Jobs, settled: Callable[[], None], qapp: QApplication
) -> None:
    panel = PreviewPanel(shell, jobs, lambda _books: listing(500))
    panel.show()
    panel.deleteLater()
    qapp.sendPostedEvents()
    settled()
    again = PreviewPanel(shell, jobs, lambda _books: listing(500))
    again.show()
    qtbot.waitUntil(lambda: again.size_choice.count() > 0)  # it is made, and being laid out
    again.deleteLater()
    qapp.sendPostedEvents()
    qtbot.wait(20)


def test_right_to_left_shows_mirrored_pages(open_panel: Open, qapp: QApplication) -> None:
    def white_at_the_left(panel: PreviewPanel) -> int:
        picture = panel.sheet.grab().toImage()
        row = range(picture.height() // 20, picture.height() // 12)  # of the title
        return next(x for x in range(9, picture.width()) if any(picture.pixelColor(x, y).value() < 128 for y in row))

    make = replace(listing(0), title="Short", subtitle="")
    left = white_at_the_left(open_panel(lambda _books: make))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        right = white_at_the_left(open_panel(lambda _books: make))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert right > 3 * left


def test_no_word_of_the_buttons_is_cut_off_in_large_type(open_panel: Open, qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, theme.LIGHT, 200)
    try:
        panel = open_panel(lambda _books: listing(200))
        panel.resize(QSize(1018, 700))
        qtbot.wait(20)
        buttons = [each for each in panel.findChildren(QPushButton) if each.isVisible()]
        assert [each.text() for each in buttons if each.width() < each.sizeHint().width()] == []
    finally:
        theme.apply(qapp, theme.LIGHT)


def test_each_button_has_a_key_of_its_own(open_panel: Open) -> None:
    panel = open_panel(lambda _books: listing(3))
    named = [each.text() for each in panel.findChildren(QPushButton)]
    named += [each.text() for each in panel.findChildren(QLabel) if each.buddy() is not None]
    letters = [text[text.index("&") + 1].lower() for text in named if "&" in text]
    assert len(set(letters)) == len(letters) == len(named)


def test_tab_goes_through_the_panel_as_it_is_read(open_panel: Open, qapp: QApplication, qtbot: QtBot) -> None:
    panel = open_panel(lambda _books: listing(200))
    panel.next_button.click()
    wait(qtbot, panel)
    panel.size_choice.setFocus()
    walk = []
    for _ in range(8):
        held = qapp.focusWidget()
        assert held is not None
        walk.append(held)
        QTest.keyClick(held, Qt.Key.Key_Tab)
    order = [panel.size_choice, panel.zoom_choice, panel.view, panel.previous_button, panel.next_button]
    assert walk == [*order, panel.back_button, panel.save_button, panel.print_button]
