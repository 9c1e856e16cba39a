"""A walk over everything that a group's window can show: each screen, each part of it, and each panel over it.

Panels are found as people find them: each button of each place is pressed. So a new panel is walked over without a
word here, and what can be reached by no button is found by nobody.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from savingsdesk.desk import members
from savingsdesk.ui import theme
from savingsdesk.ui.founding import FoundingPage
from savingsdesk.ui.grid_view import GridView
from savingsdesk.ui.loans import LoansScreen
from savingsdesk.ui.meeting import MeetingScreen
from savingsdesk.ui.members import MembersScreen
from savingsdesk.ui.reports import ReportsScreen
from savingsdesk.ui.settings import SettingsScreen
from savingsdesk.ui.table import Table
from tour.stage import Stage

_LEFT_ALONE = ("choice", "nav")  # what changes the look, and what leads away
_CELL = ("cell",)


@dataclass(frozen=True, slots=True)
class Place:
    """Something to see: `show` leads there from anywhere."""

    name: str
    screen: str
    show: Callable[[], object]


def places(on: Stage) -> Iterator[Place]:
    """Every screen, and the parts that a screen shows one at a time; the meeting last, for it is changed."""
    for name in on.place.screens:
        if name != "meeting":
            yield Place(name, name, lambda name=name: on.go(name))  # type: ignore[misc]
    parts: list[tuple[str, object]] = []
    settings, reports = on.go("settings"), on.go("reports")
    assert isinstance(settings, SettingsScreen)
    assert isinstance(reports, ReportsScreen)
    parts += [("settings", key) for key in settings._pages]
    parts += [("reports", report.key) for report in reports._reports]
    everyone = members.ids(on.session.books)
    parts += [("members", everyone[1])]
    meeting = on.go("meeting")
    assert isinstance(meeting, MeetingScreen)
    steps = meeting.agenda_model.keys()
    parts += [("meeting", step) for step in steps]
    for screen, about in parts:
        yield Place(f"{screen}: {about}", screen, lambda screen=screen, about=about: on.go(screen, about))  # type: ignore[misc]


@dataclass(frozen=True, slots=True)
class Sight:
    """What is shown now; `page` is all that can be operated: a panel, or the whole window."""

    name: str
    page: QWidget
    is_panel: bool


def sights(on: Stage) -> Iterator[Sight]:
    """Leads there, one after the other. A panel is left by Esc before the next."""
    pressed: set[tuple[str, str]] = set()
    seen: set[tuple[str, str]] = set()
    for place in places(on):
        _show(on, place)
        yield Sight(place.name, on.window, is_panel=False)
        for word, look in [(_word(each), each.property("look")) for each in _to_press(on)]:
            key = (place.screen, "a figure" if look == "figure" else word)  # behind one is what is behind all others
            if key in pressed:
                continue
            pressed.add(key)
            _show(on, place)
            made = next((each for each in _to_press(on) if _word(each) == word), None)
            if made is None:
                continue
            made.click()
            on.settle()
            _close_dialogs(on)
            away = on.window.page
            if isinstance(away, FoundingPage):  # the one page without the screens around it
                yield Sight(f"{place.name}, {word}", on.window, is_panel=True)
                away.left.emit()
                on.settle()
            panel = on.place.panel
            if panel is None:
                continue
            kind = (type(panel).__name__, panel.accessibleName())
            if kind not in seen:
                seen.add(kind)
                yield Sight(f"{place.name}, {word}", panel, is_panel=True)
            leave(on)


def leave(on: Stage) -> None:
    """Esc, as often as something lies over the page."""
    for _ in range(5):
        if on.place.panel is None:
            return
        QTest.keyClick(QApplication.focusWidget() or on.window, Qt.Key.Key_Escape)
        on.settle()
    raise AssertionError(f"Esc does not leave {on.place.panel}")


def _show(on: Stage, place: Place) -> None:
    if on.place.panel is not None:
        leave(on)
    place.show()
    screen = on.place.screen_named(place.screen)
    if isinstance(screen, MembersScreen | LoansScreen):
        table = next((each for each in screen.findChildren(Table) if each.isVisible()), None)
        if table is not None:
            table.selectRow(0)
    on.settle()


def _to_press(on: Stage) -> list[QPushButton]:
    page = on.window.findChildren(QPushButton)
    return [
        each
        for each in page
        if each.isVisible() and each.isEnabled() and each.property("look") not in _LEFT_ALONE and _word(each)
    ]


def _word(each: QAbstractButton) -> str:
    return each.accessibleName() or each.text()


def _close_dialogs(on: Stage) -> None:
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog) and each.isVisible():
            each.reject()
    for each in QApplication.topLevelWidgets():
        if each.isVisible() and each is not on.window and each.isWindow():
            each.close()
    on.window.activateWindow()
    on.settle()


# --- What is looked at -----------------------------------------------------------------------------------------------


def silent(page: QWidget) -> list[str]:
    """What a screen reader could not name."""
    kinds = (QLineEdit, QAbstractButton, QComboBox, QAbstractItemView, QPlainTextEdit)
    return [
        f"{_named(each)} has no name"
        for kind in kinds
        for each in _visible(page, kind)
        if not _is_inside(each) and not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))
    ]


def doubled_keys(page: QWidget) -> list[str]:
    """Letters that two things on the page would answer to."""
    texts = [each.text() for each in _visible(page, QAbstractButton) if each.isEnabled()]
    texts += [each.text() for each in _visible(page, QLabel) if each.buddy() is not None]
    keys: dict[str, list[str]] = {}
    for text in texts:
        at = text.replace("&&", "  ").find("&")
        if at >= 0:
            keys.setdefault(text[at + 1 : at + 2].casefold(), []).append(text)
    return [f"Alt+{key}: {', '.join(owners)}" for key, owners in keys.items() if len(owners) > 1]


def small(page: QWidget) -> list[str]:
    """What is hard to hit: less than 40 px, and in rows less than those."""
    found: list[str] = []
    for kind in (QPushButton, QComboBox, QLineEdit):
        for each in _visible(page, kind):
            if _is_inside(each) or each.property("look") in _CELL:
                continue
            least = theme.ROW_HEIGHT if each.property("look") == "figure" else theme.TARGET
            if each.height() < least:
                found.append(f"{_named(each)} is {each.height()} px high")
    return found


def lost_by_tab(sight: Sight) -> list[str]:
    """Goes through the page by the keyboard: what is not reached, or is reached before what is read before."""
    page = sight.page
    wanted = {each for each in _visible(page, QWidget) if _is_stop(each) and not isinstance(each, QScrollArea)}
    reached = _round(Qt.Key.Key_Tab)
    if any(isinstance(each, GridView) for each in reached):  # in which Tab is the way to the next step
        reached = [*reversed(_round(Qt.Key.Key_Backtab)), *reached]
    if sight.name.startswith("meeting") and not sight.is_panel:  # there Tab goes on to the next step
        wanted = {each for each in wanted if not (isinstance(each, QAbstractButton) and "&" in each.text())}
    problems = [f"{_named(each)} is not reached by Tab" for each in wanted if each not in reached]
    visited = [each for each in reached if each in wanted]
    areas = [_area(each, page) for each in visited]
    corner = [(area.top(), area.left()) if sight.is_panel else (area.left(), area.top()) for area in areas]
    top = corner.index(min(corner)) if corner else 0  # the walk began elsewhere, and came round
    for before, after in itertools.pairwise([*visited[top:], *visited[:top]]):
        if not isinstance(before, GridView) and _is_read_before(after, before, page):
            problems.append(f"{_named(after)} is reached after {_named(before)}")
    return problems


def _round(key: Qt.Key) -> list[QWidget]:
    """What the key visits until it comes back to where it was; from the meeting's grid F6 leads on."""
    reached: list[QWidget] = []
    for _ in range(200):
        held = QApplication.focusWidget()
        if held is None or held in reached:
            return reached
        reached.append(held)
        for _part in range(4):  # a day has three parts, which Tab visits too
            QTest.keyClick(held, Qt.Key.Key_F6 if isinstance(held, GridView) else key)
            if QApplication.focusWidget() is not held or not held.inherits("QAbstractSpinBox"):
                break
    return reached


def _is_stop(each: QWidget) -> bool:
    if not (each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus) or each.focusProxy() is not None:
        return False
    if (
        isinstance(each, QAbstractButton)
        and each.isCheckable()
        and each.group() is not None
        and each.group().exclusive()
    ):
        return each.isChecked() or each.group().checkedButton() is None  # the arrows choose among the others
    return not _is_inside(each)


def _is_inside(each: QWidget) -> bool:
    """Parts of another control: the line of a day, the list of a choice, a cell that is open."""
    wholes = [
        one for kind in (QComboBox, QAbstractItemView, QAbstractSpinBox) for one in each.window().findChildren(kind)
    ]
    if any(one is not each and one.isAncestorOf(each) for one in wholes):
        return True
    return each.objectName().startswith("qt_")


def _is_read_before(one: QWidget, other: QWidget, page: QWidget) -> bool:
    """Whether `one` stands above `other`, or beside it on the leading side."""
    first, second = _area(one, page), _area(other, page)
    if isinstance(one, QAbstractScrollArea) and one.isAncestorOf(other):
        return False
    if one.visibleRegion().isEmpty() or other.visibleRegion().isEmpty():
        return False  # moved out of sight: where it stands says nothing
    is_beside = first.top() < second.bottom() and second.top() < first.bottom()
    is_below_one_another = first.left() < second.right() and second.left() < first.right()
    if is_beside and not is_below_one_another:
        is_mirrored = page.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return first.left() >= second.right() if is_mirrored else first.right() <= second.left()
    return is_below_one_another and first.bottom() <= second.top()


def _area(each: QWidget, page: QWidget) -> QRect:
    return QRect(each.mapTo(page, QPoint(0, 0)), each.size())


def _visible(page: QWidget, kind: type[QWidget]) -> list:  # type: ignore[type-arg]
    return [each for each in page.findChildren(kind) if each.isVisible()]


def _named(each: QWidget) -> str:
    text = each.text() if isinstance(each, QAbstractButton | QLabel) else ""
    return f"{type(each).__name__} {each.accessibleName() or text!r}"
