"""Pages onto a printer and into PDF files, one page after another in steps, and the file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from savingsdesk.core.errors import Environment
from savingsdesk.ui.paper_marks import PER_INCH

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF
    from PySide6.QtPrintSupport import QPrinter

    from savingsdesk.ui.paper_pages import Pages

_CODES = {
    errno.ENOSPC: "paper.disk_full",
    errno.EDQUOT: "paper.disk_full",
    errno.EACCES: "paper.not_writable",
    errno.EPERM: "paper.not_writable",
    errno.EROFS: "paper.not_writable",
    errno.ENOENT: "paper.folder_gone",
}


class PdfFile:
    """A PDF in memory: `painting` makes it page by page, `content` is it once that came to its end."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._bytes = QByteArray()

    @property
    def content(self) -> bytes:
        return bytes(self._bytes.data())

    def painting(self) -> Iterator[int]:
        """Gives back the number of the page that it is at, the first one 0, after each step."""
        pages = self._pages
        buffer = QBuffer(self._bytes)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(PER_INCH)
        writer.setTitle(pages.paper.title)
        writer.setCreator("SavingsDesk")
        writer.setPageLayout(_layout(pages.page_size(0)))
        painter = QPainter(writer)
        try:
            for number in range(pages.count):
                if number:
                    writer.setPageLayout(_layout(pages.page_size(number)))
                    writer.newPage()
                for _ in pages.painting(painter, number, PER_INCH):
                    yield number
                yield number
        finally:
            painter.end()
            buffer.close()


def pdf(pages: Pages) -> bytes:
    """The whole file at once, where no window waits."""
    file = PdfFile(pages)
    for _ in file.painting():
        pass
    return file.content


def write_file(path: Path, content: bytes) -> None:
    """Under another name first, then in place of what was there: never half a file under its name.

    Raises `Environment`: ``paper.disk_full``, ``paper.not_writable``, ``paper.folder_gone``, ``paper.disk_failed``.
    """
    made: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".savingsdesk-", suffix=".tmp")
        made = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        made.replace(path)
    except OSError as error:
        if made is not None:
            with contextlib.suppress(OSError):
                made.unlink(missing_ok=True)
        raise Environment(_CODES.get(error.errno or 0, "paper.disk_failed")) from error


def printing(pages: Pages, printer: QPrinter) -> Iterator[int]:
    """Paints the pages that the printer was asked for; gives back the number of the page after each step.

    Raises `Environment` (``paper.printer_failed``).
    """
    first = max(printer.fromPage(), 1) - 1
    last = min(printer.toPage() or pages.count, pages.count)
    printer.setPageLayout(_layout(pages.page_size(first)))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise Environment("paper.printer_failed")
    try:
        for number in range(first, last):
            if number > first:
                printer.setPageLayout(_layout(pages.page_size(number)))
                if not printer.newPage():
                    raise Environment("paper.printer_failed")
            for _ in pages.painting(painter, number, printer.resolution()):
                yield number
            yield number
    finally:
        painter.end()


def _layout(size: QSizeF) -> QPageLayout:
    """A page of exactly that size in points, without margins: ours are painted."""
    turned = size.width() > size.height() and size.height() > 300  # a short receipt is no turned sheet
    upright = size.transposed() if turned else size
    form = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    orientation = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
    return QPageLayout(form, orientation, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
