"""What is laid over a page: the page stays where it is, dimmed, and has the keyboard again when the panel is closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QColor, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from savingsdesk.ui import theme
from savingsdesk.ui.screen import Panel
from savingsdesk.ui.tab_order import first_stop, tab_as_read

_NARROW = 480  # px at 100 %: two fields beside one another, or a short table
_DIM = 90  # of 255: what lies behind can still be read


class Cover(QWidget):
    """Holds one panel for each screen, at the trailing side; a wide panel takes nearly all of the page.

    A panel belongs to the screen on which it was asked for: going elsewhere hides it, coming back shows it again
    with everything that was typed. Tab stays inside while it is shown, Esc closes it.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._panels: dict[str, Panel] = {}
        self._before: dict[str, QWidget | None] = {}
        self._name = ""
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._leave)
        page.installEventFilter(self)
        self.hide()

    @property
    def panel(self) -> Panel | None:
        """The panel that is shown now."""
        return self._panels.get(self._name)

    def show_panel(self, name: str, panel: Panel) -> None:
        """Lays a panel over the screen of that name. One that lies there already is closed first."""
        if name in self._panels:
            self._remove(name)
        self._panels[name] = panel
        self._before[name] = QApplication.focusWidget()
        panel.setParent(self)
        panel.setAutoFillBackground(True)
        panel.closed.connect(lambda: self._on_closed(panel))
        self.show_for(name)

    def show_for(self, name: str) -> None:
        """Another screen is shown: its panel, where one was left open, or none."""
        for each in self._panels.values():
            each.hide()
        self._name = name
        panel = self.panel
        self.setVisible(panel is not None)
        if panel is not None:
            self._arrange()
            panel.show()
            self.raise_()
            panel.start_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._arrange()
        return False

    def focusNextPrevChild(self, is_next: bool) -> bool:
        panel = self.panel
        if panel is None:
            return super().focusNextPrevChild(is_next)
        tab_as_read([panel])
        moved = super().focusNextPrevChild(is_next)
        held = QApplication.focusWidget()
        if held is None or not panel.isAncestorOf(held):
            stop = first_stop(panel, is_last=not is_next)
            if stop is not None:
                stop.setFocus(Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason)
        return moved

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the page behind is not reached

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), QColor(0, 0, 0, _DIM))

    def _arrange(self) -> None:
        self.setGeometry(self._page.rect())
        panel = self.panel
        if panel is None:
            return
        wanted = _NARROW * theme.percent() // 100
        width = self.width() - 2 * theme.XL if panel.is_wide else min(wanted, self.width() - theme.XL)
        place = QRect(self.width() - width, 0, width, self.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(0)
        panel.setGeometry(place)

    @Slot()
    def _leave(self) -> None:
        panel = self.panel
        if panel is not None and panel.may_leave():
            panel.closed.emit()

    def _on_closed(self, panel: Panel) -> None:
        for name, each in list(self._panels.items()):
            if each is panel:
                self._remove(name)

    def _remove(self, name: str) -> None:
        panel, before = self._panels.pop(name), self._before.pop(name)
        panel.hide()
        panel.deleteLater()
        if name == self._name:
            self.hide()
            if before is not None and before.isVisible() and before.isEnabled():
                before.setFocus()
            else:
                self._page.setFocus()
