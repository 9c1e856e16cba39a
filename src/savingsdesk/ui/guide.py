"""The guide for treasurers, on this laptop, without a connection: task by task, with pictures. F1 opens it.

Its pages are the Markdown files of docs/guide; a page is chosen by the screen from which people ask.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from savingsdesk.ui import language, theme
from savingsdesk.ui.fields import button, label
from savingsdesk.ui.screen import Panel

FOLDER = "guide:"  # Qt's search path
_WIDEST_PICTURE = 720
_OF_SCREEN = {
    "home": "2-a-meeting",
    "meeting": "2-a-meeting",
    "members": "1-a-first-group",
    "loans": "4-a-loan",
    "books": "3-a-mistake",
    "shareout": "5-the-share-out",
    "rotations": "2-a-meeting",
    "reports": "5-the-share-out",
    "sync": "6-a-new-laptop",
    "settings": "6-a-new-laptop",
}


def pages() -> list[tuple[str, str]]:
    """(name, title) of each page in this language, English where it has none, in the order of the guide."""
    folder = _folder()
    found = [Path(folder, name) for name in sorted(QDir(folder).entryList(["*.md"]))]
    return [(path.stem, _title(path)) for path in found]


def page_for(screen: str) -> str:
    """The page about what people do on that screen."""
    return _OF_SCREEN.get(screen, "1-a-first-group")


def _folder() -> str:
    for code in (language.current().code, "en"):
        folder = QDir(f"{FOLDER}{code}")
        if folder.exists():
            return folder.canonicalPath()
    return ""


def _title(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        return file.readline().lstrip("# ").strip()


class Guide(QWidget):
    """The list of tasks, and the page of the one that was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Tasks"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFixedWidth(230)
        self.list.setSpacing(2)
        self.list.setWordWrap(True)
        self.page = _Page()
        self.page.setAccessibleName(self.tr("Page of the guide"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self._names = [name for name, _ in pages()]
        for _, title in pages():
            self.list.addItem(title)
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(QSize(0, theme.target()))
        self.list.currentRowChanged.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.L)
        row.addWidget(self.list)
        row.addWidget(self.page, 1)

    def show_page(self, name: str) -> None:
        self.list.setCurrentRow(self._names.index(name) if name in self._names else 0)

    def print_page(self) -> None:
        """By the system's own dialog, which can also write a PDF."""
        printer = QPrinter()
        if QPrintDialog(printer, self).exec() == QPrintDialog.DialogCode.Accepted:
            self.page.document().print_(printer)

    @Slot(int)
    def _show(self, place: int) -> None:
        if 0 <= place < len(self._names):
            self.page.show_file(Path(_folder(), f"{self._names[place]}.md"))


class _Page(QTextBrowser):
    """Markdown with pictures that fit the width, in the type and the colours of the program."""

    def show_file(self, path: Path) -> None:
        self.setSearchPaths([str(path.parent)])
        self.document().setDefaultFont(theme.font("body"))
        self.document().setDocumentMargin(theme.S)
        self.setMarkdown(path.read_text(encoding="utf-8"))
        self.moveCursor(self.textCursor().MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's own name
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        image = QImage(str(Path(self.searchPaths()[0], name.path() if isinstance(name, QUrl) else name)))
        if image.isNull() or image.width() <= _WIDEST_PICTURE:
            return image
        return image.scaledToWidth(_WIDEST_PICTURE, Qt.TransformationMode.SmoothTransformation)


class GuidePanel(Panel):
    """The guide over a screen: what stands there stays, and is there again when the guide is closed."""

    is_wide = True

    def __init__(self, page: str) -> None:
        super().__init__()
        self.guide, self.print_button, self.back_button = _framed(self)
        self.back_button.clicked.connect(self.closed)
        self.guide.show_page(page)

    def start_focus(self) -> None:
        self.guide.list.setFocus()


class GuideWindow(QWidget):
    """The guide beside the first pages, where no books are open yet."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("SavingsDesk: guide"))
        self.resize(1100, 720)
        self.guide, self.print_button, self.back_button = _framed(self)
        self.back_button.clicked.connect(self.close)
        self.guide.show_page(page)


def _framed(around: QWidget) -> tuple[Guide, QPushButton, QPushButton]:
    guide = Guide()
    print_button, back = button(around.tr("&Print this page")), button(around.tr("&Back"))
    print_button.clicked.connect(guide.print_page)
    head = QHBoxLayout()
    head.addWidget(label(around.tr("Guide"), "title", strong=True), 1)
    head.addWidget(print_button)
    head.addWidget(back)
    column = QVBoxLayout(around)
    column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
    column.setSpacing(theme.L)
    column.addLayout(head)
    column.addWidget(guide, 1)
    return guide, print_button, back
