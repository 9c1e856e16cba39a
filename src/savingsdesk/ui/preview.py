"""What will be printed, as it will be printed: page by page, in a size of one's choice, for a printer or as a PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QSizeF, QStandardPaths, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QImage, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from savingsdesk.ui import figures, messages, theme
from savingsdesk.ui.fields import Busy, Choice, Elided, button, label, repolish
from savingsdesk.ui.page_view import PageView, Sheet
from savingsdesk.ui.paper import EVERY_SIZE, Paper, Size, headed
from savingsdesk.ui.screen import Panel
from savingsdesk.ui.turns import Turns

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtPrintSupport import QPrinter

    from savingsdesk.desk.session import Books
    from savingsdesk.ui.jobs import Jobs
    from savingsdesk.ui.paper_pages import Pages
    from savingsdesk.ui.screen import Shell

_REST_MS = 80  # a window that is drawn larger is painted when it rests
_KEPT = 6  # pictures of pages
_POINTS_PER_INCH = 72
_HIGHEST = 12_000  # px of a picture: a longer receipt is shown smaller
_LONG = 2.5  # a page so many times higher than wide would be a thread if it were shown whole


class PreviewPanel(Panel):
    """`make` reads the books on the writer's thread; what it makes is laid out and painted here in short turns."""

    is_wide = True

    def __init__(self, shell: Shell, jobs: Jobs, make: Callable[[Books], Paper]) -> None:
        super().__init__()
        self._shell, self._jobs, self._make = shell, jobs, make
        self._gone = Event()
        self.destroyed.connect(self._gone.set)
        self._paper: Paper | None = None
        self._pages: Pages | None = None
        self._page = 0
        self._is_writing = False
        self._pictures: dict[int, QImage] = {}
        self._showing, self._writing = Turns(self), Turns(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._repaint)
        self.setAccessibleName(self.tr("Print preview"))
        self._make_parts()
        self._arrange()
        for keys, act in (
            (Qt.Key.Key_PageDown, self.go_on),
            (Qt.Key.Key_PageUp, self.go_back),
            (QKeySequence.StandardKey.Print, self.print_button.click),
            (QKeySequence.StandardKey.Save, self.save_button.click),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.load()

    @property
    def pages(self) -> Pages | None:
        """What is shown, once it is laid out."""
        return self._pages

    @property
    def page(self) -> int:
        """The number of the page that is shown, the first one 0."""
        return self._page

    @property
    def is_ready(self) -> bool:
        """Whether a page stands there, and nothing is being worked on."""
        return self._page in self._pictures and not self._showing.is_busy and not self._writing.is_busy

    @Slot()
    def load(self) -> None:
        """Makes the paper, anew where it failed before."""
        self._show_state(self.tr("The paper is being made."))
        self._busy.show()
        make = self._make
        self._jobs.read(lambda books: headed(books, make(books)), self._on_made, self._on_failed)

    def start_focus(self) -> None:
        self.view.setFocus()

    def may_leave(self) -> bool:
        return not self._is_writing

    @Slot()
    def go_on(self) -> None:
        """Further down the page, and from its end to the next one."""
        bar = self.view.verticalScrollBar()
        if bar.value() < bar.maximum():
            bar.setValue(bar.value() + bar.pageStep())
        elif self._pages is not None and self._page + 1 < self._pages.count:
            self._turn_to(self._page + 1)

    @Slot()
    def go_back(self) -> None:
        bar = self.view.verticalScrollBar()
        if bar.value() > bar.minimum():
            bar.setValue(bar.value() - bar.pageStep())
        elif self._page > 0:
            self._turn_to(self._page - 1)

    def save_to(self, path: Path) -> None:
        """Writes the file in turns; where it lies, or why it could not be written, is said at the foot."""
        pages = self._pages
        if pages is None or self._is_writing:
            return
        from savingsdesk.ui.printing import PdfFile, write_file

        file = PdfFile(pages)

        def keep() -> None:
            content = file.content
            self._jobs.prepare(lambda: write_file(path, content), lambda _: self._on_saved(path), self._on_not_written)

        self._set_writing(True)
        self._writing.start(self._counted(file.painting(), pages.count), keep, self._on_not_written)

    def print_on(self, printer: QPrinter) -> None:
        """Paints on a printer in turns."""
        pages = self._pages
        if pages is None or self._is_writing:
            return
        from savingsdesk.ui.printing import printing

        self._set_writing(True)
        self._writing.start(
            self._counted(printing(pages, printer), pages.count), self._on_printed, self._on_not_written
        )

    def _make_parts(self) -> None:
        self._title = Elided("title", strong=True)
        self.size_choice = Choice()
        self.size_choice.currentIndexChanged.connect(self._lay_out)
        self.zoom_choice = Choice()
        self.zoom_choice.addItem(self.tr("Whole page"), "page")
        self.zoom_choice.addItem(self.tr("Page width"), "width")
        self.zoom_choice.currentIndexChanged.connect(self._zoom)
        self.sheet = Sheet()
        self.view = PageView(self.sheet)
        self.view.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._state = label("", wraps=True)
        self._state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.again_button = button(self.tr("&Try again"))
        self.again_button.clicked.connect(self.load)
        self._busy = Busy(self.tr("Working on the paper"))
        self._note = label("", "small", "faint", wraps=True)
        self._where = label("", "small", "faint")
        self.back_button = button(self.tr("&Back"))
        self.back_button.clicked.connect(self._leave)
        self.previous_button = button(self.tr("Pre&vious page"))
        self.previous_button.clicked.connect(lambda: self._turn_to(self._page - 1))
        self.next_button = button(self.tr("&Next page"))
        self.next_button.clicked.connect(lambda: self._turn_to(self._page + 1))
        self.save_button = button(self.tr("Save as P&DF…"))
        self.save_button.clicked.connect(self._ask_file)
        self.print_button = button(self.tr("&Print…"), "primary")
        self.print_button.clicked.connect(self._ask_printer)

    def _arrange(self) -> None:
        self._choices = QWidget()
        chosen = QHBoxLayout(self._choices)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.setSpacing(theme.M)
        for words, choice in ((self.tr("&Size"), self.size_choice), (self.tr("&Zoom"), self.zoom_choice)):
            named = QLabel(words)
            named.setBuddy(choice)
            choice.setAccessibleName(words.replace("&", ""))
            chosen.addWidget(named)
            chosen.addWidget(choice)
        head = QHBoxLayout()
        head.setSpacing(theme.M)
        head.addWidget(self._title, 1)
        head.addWidget(self._choices)
        self._words = QWidget()
        said = QVBoxLayout(self._words)
        said.setSpacing(theme.L)
        said.addStretch(1)
        said.addWidget(self._state)
        said.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignHCenter)
        said.addStretch(1)
        turn = QHBoxLayout()
        turn.setSpacing(theme.S)
        turn.addWidget(self.previous_button)
        turn.addWidget(self._where)
        turn.addWidget(self.next_button)
        turn.addStretch(1)
        acts = QHBoxLayout()
        acts.setSpacing(theme.S)
        acts.addStretch(1)
        acts.addWidget(self.back_button)
        acts.addWidget(self.save_button)
        acts.addWidget(self.print_button)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(theme.S)
        self._foot.addLayout(turn)
        self._foot.addLayout(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.S)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self._words, 1)
        column.addWidget(self._busy)
        column.addWidget(self._note)
        column.addLayout(self._foot)
        turning = (self.size_choice, self.zoom_choice, self.view, self.previous_button, self.next_button)
        for first, second in pairwise((*turning, self.back_button, self.save_button, self.print_button)):
            QWidget.setTabOrder(first, second)

    def _on_made(self, paper: Paper) -> None:
        if self._gone.is_set():
            return
        self._paper = paper
        self._title.setText(paper.title)
        wanted = str(self._shell.settings.value("paper/size", "", type=str))
        self.size_choice.blockSignals(True)
        self.size_choice.clear()
        names = {Size.A4: self.tr("A4"), Size.A5: self.tr("A5"), Size.RECEIPT: self.tr("Receipt, 80 mm")}
        for size in EVERY_SIZE:
            if size in paper.sizes:
                self.size_choice.addItem(names[size], size)
        self.size_choice.setMinimumContentsLength(max(len(names[size]) for size in paper.sizes))
        chosen = Size(wanted) if wanted in {str(each) for each in paper.sizes} else paper.sizes[0]
        self.size_choice.setCurrentIndex(self.size_choice.findData(chosen))
        self.size_choice.blockSignals(False)
        self._tell("")
        self._lay_out()

    def _on_failed(self, error: Exception) -> None:
        if self._gone.is_set():
            return
        self._busy.hide()
        self._show_state(messages.sentence(error))
        self.again_button.show()
        self.again_button.setFocus()

    @Slot()
    def _lay_out(self) -> None:
        """The paper in the chosen size, from its first page."""
        if self._paper is None or self.size_choice.currentIndex() < 0:
            return
        from savingsdesk.ui.paper_pages import Pages

        size = Size(self.size_choice.currentData())
        if self.sender() is self.size_choice:  # only what somebody chose is remembered
            self._shell.settings.setValue("paper/size", str(size))
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        pages = Pages(self._paper, size, is_mirrored=is_mirrored)
        self._pages, self._page = None, 0
        self._pictures.clear()
        self._busy.show()
        self._show_turns()

        def show() -> None:
            self._pages = pages
            first = pages.page_size(0)
            if first.height() > _LONG * first.width():
                self.zoom_choice.blockSignals(True)
                self.zoom_choice.setCurrentIndex(self.zoom_choice.findData("width"))
                self.zoom_choice.blockSignals(False)
            self._show_state("")
            self._turn_to(0)

        self._showing.start(pages.lay_out(), show, self._on_failed)

    def _turn_to(self, number: int) -> None:
        pages = self._pages
        if pages is None or not 0 <= number < pages.count:
            return
        self._page = number
        self.view.verticalScrollBar().setValue(0)
        self._show_turns()
        self._paint_page()

    @Slot()
    def _zoom(self) -> None:
        self._pictures.clear()
        self._paint_page()

    @Slot()
    def _repaint(self) -> None:
        self._pictures.clear()
        self._paint_page()

    def _paint_page(self) -> None:
        """Shows the page's picture; where there is none it is painted in turns, over the one before."""
        pages, number = self._pages, self._page
        if pages is None:
            return
        place = self._place(pages.page_size(number))
        picture = self._pictures.get(number)
        if picture is not None:
            self.sheet.show_picture(picture, place)
            self._busy.setVisible(self._is_writing)
            self._describe()
            return
        ratio = self.devicePixelRatioF()
        picture = QImage(place * ratio, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(Qt.GlobalColor.white))
        per_inch = place.width() * _POINTS_PER_INCH / pages.page_size(number).width()

        def show() -> None:
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            self._pictures[number] = picture
            self._paint_page()

        self._busy.show()
        self._showing.start(_picturing(pages, number, picture, per_inch), show, self._on_failed)

    def _place(self, points: QSizeF) -> QSize:
        """How large a page of that size is shown."""
        room = self.view.maximumViewportSize() - QSize(2, 2)
        if self.zoom_choice.currentData() == "width":
            bar = self.view.verticalScrollBar().sizeHint().width()
            widest = min(points.width() * 2.5, points.width() * _HIGHEST / points.height())
            width = min(room.width() - bar, int(widest))  # a receipt need not be wider than two hands
            return QSize(max(width, 40), max(int(width * points.height() / points.width()), 40))
        return points.scaled(QSizeF(room), Qt.AspectRatioMode.KeepAspectRatio).toSize().expandedTo(QSize(40, 40))

    def _describe(self) -> None:
        """What hears instead of seeing: which page, and all that stands on it."""
        if self._pages is not None:
            self.view.setAccessibleName(self._where.text())
            self.view.setAccessibleDescription("\n".join(self._pages.texts(self._page)))

    def _show_turns(self) -> None:
        pages, is_free = self._pages, not self._is_writing
        count = pages.count if pages is not None else 0
        words = self.tr("Page {page} of {pages}")
        shown = words.format(page=figures.count_text(self._page + 1), pages=figures.count_text(count))
        self._where.setText(shown if count else "")
        self.previous_button.setEnabled(count > 0 and self._page > 0)
        self.next_button.setEnabled(self._page + 1 < count)
        for each in (self.save_button, self.print_button):
            each.setEnabled(count > 0 and is_free)
        self.size_choice.setEnabled(self._paper is not None and is_free)
        self.back_button.setText(self.tr("&Back") if is_free else self.tr("&Cancel"))
        self._fit_foot()

    def _show_state(self, text: str) -> None:
        """A sentence in place of the page, or the page."""
        self._state.setText(text)
        self._words.setVisible(bool(text))
        self._choices.setVisible(self._paper is not None)
        self.view.setVisible(not text)
        self.again_button.hide()
        self._show_turns()

    def _tell(self, text: str, tone: str = "faint") -> None:
        """At the foot; where there is no news, what should be known before saving."""
        warning = self.tr("A PDF is not locked: everyone who has the file can read it. Keep it as you keep the paper.")
        self._note.setText(text or warning)
        self._note.setProperty("tone", tone)
        repolish(self._note)
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self._note, QAccessible.Event.Alert))

    @Slot()
    def _ask_file(self) -> None:
        if self._paper is None:
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = str(self._shell.settings.value("paper/folder", documents, type=str))
        if not Path(folder).is_dir():
            folder = documents
        dialog = QFileDialog(self, self.tr("Save as PDF"), folder, self.tr("PDF files (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._paper.file_name}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._save_chosen)
        dialog.open()

    @Slot(str)
    def _save_chosen(self, path: str) -> None:
        self._shell.settings.setValue("paper/folder", str(Path(path).parent))
        self.save_to(Path(path))

    @Slot()
    def _ask_printer(self) -> None:
        pages = self._pages
        if pages is None:
            return
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            words = self.tr("No printer is set up on this laptop. Save the paper as a PDF and print it elsewhere.")
            self._tell(words, "amber")
            self.save_button.setFocus()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(pages.paper.title)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, True)
        dialog.setMinMax(1, pages.count)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.setModal(True)
        dialog.show()

    def _counted(self, steps: Iterator[int], count: int) -> Iterator[None]:
        """The steps, with the page that they are at shown at the foot."""
        words = self.tr("Page {page} of {pages} is being written.")
        for number in steps:
            page, pages = figures.count_text(number + 1), figures.count_text(count)
            self._note.setText(words.format(page=page, pages=pages))
            yield

    def _set_writing(self, is_writing: bool) -> None:
        self._is_writing = is_writing
        self._busy.setVisible(is_writing)
        self._show_turns()

    def _on_saved(self, path: Path) -> None:
        if self._gone.is_set():
            return
        self._set_writing(False)
        words = self.tr("Saved as {name} in {folder}. The file is not locked: everyone who has it can read it.")
        self._tell(words.format(name=path.name, folder=str(path.parent)), "green")

    def _on_printed(self) -> None:
        self._set_writing(False)
        self._tell(self.tr("The paper was sent to the printer."), "green")

    def _on_not_written(self, error: Exception) -> None:
        if self._gone.is_set():
            return
        self._set_writing(False)
        self._tell(messages.sentence(error), "red")

    @Slot()
    def _leave(self) -> None:
        """Goes back to the page, or stops what is being written."""
        if self._writing.is_busy:
            self._writing.stop()
            self._set_writing(False)
            self._tell(self.tr("Stopped. Nothing was saved."), "amber")
        elif self.may_leave():
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_foot()
        self._rest.start()

    def _fit_foot(self) -> None:
        """Two rows of buttons where one is too narrow for the words in their size."""
        words = (self.previous_button, self._where, self.next_button, self.back_button)
        parts: tuple[QWidget, ...] = (*words, self.save_button, self.print_button)
        needed = sum(each.sizeHint().width() + theme.S for each in parts) + theme.XL
        fits = needed <= self.contentsRect().width() - 2 * theme.XL
        self._foot.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)


def _picturing(pages: Pages, number: int, picture: QImage, per_inch: float) -> Iterator[None]:
    painter = QPainter(picture)
    try:
        yield from pages.painting(painter, number, per_inch)
    finally:
        painter.end()
