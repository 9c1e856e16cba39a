"""An act is refused beside its field, asks where only a limit is in the way, and keeps all that was typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import ContributionKind
from savingsdesk.desk import contributions, meetings, members
from savingsdesk.desk.session import Books, Session
from savingsdesk.ui.act import ActPanel, Given, Verb
from savingsdesk.ui.cover import Cover
from savingsdesk.ui.fields import CountEdit, Field
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.screen import Shell
from tests.village import PASSWORD, TODAY

Settled = Callable[[], None]


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """What lies behind: a field and a button."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit())
    column.addWidget(QPushButton("Behind"))
    made.resize(1178, 700)
    qtbot.addWidget(made)
    made.show()
    made.findChildren(QLineEdit)[0].setFocus()
    return made


@pytest.fixture
def cover(page: QWidget) -> Cover:
    return Cover(page)


def buying(shell: Shell, jobs: Jobs, session: Session) -> tuple[ActPanel, Field[CountEdit]]:
    """Shares of one member in an open meeting: a real verb with a limit that asks."""
    writer = session.open_writer()
    meeting = meetings.open_meeting(writer, TODAY)
    member = members.ids(writer)[3]
    writer.close()
    panel = ActPanel(shell, jobs, title="Buy shares", verb="&Buy")
    shares = panel.add("shares", Field("&Shares", CountEdit("shares")))

    def make() -> Verb:
        count = shares.edit.value()
        return lambda books, given: contributions.put(
            books, meeting.id, member, ContributionKind.SHARES, shares=count, sure=given.sure
        )

    panel.set_verb(make)
    return panel, shares


def note(field: Field[CountEdit]) -> str:
    return field.edit.accessibleDescription()


def test_what_cannot_be_read_is_said_beside_its_field_and_stays(
    shell: Shell, jobs: Jobs, session: Session, cover: Cover
) -> None:
    panel, shares = buying(shell, jobs, session)
    cover.show_panel("meeting", panel)
    shares.edit.setText("three")
    panel.press()
    assert note(shares) == "“three” is not a whole number. Type digits only."
    assert shares.edit.text() == "three"
    assert cover.panel is panel


def test_a_limit_asks_once_and_the_same_verb_goes_on(
    qtbot: QtBot, shell: Shell, jobs: Jobs, session: Session, cover: Cover, settled: Settled
) -> None:
    panel, shares = buying(shell, jobs, session)
    answers: list[object] = []
    panel.done.connect(answers.append)
    cover.show_panel("meeting", panel)
    QTest.keyClicks(shares.edit, "9")
    QTest.keyClick(shares.edit, Qt.Key.Key_Return)
    settled()
    assert answers == []
    assert panel.verb_button.text() == "Do it all the &same"
    QTest.keyClick(panel.verb_button, Qt.Key.Key_Return)
    settled()
    assert getattr(answers[0], "shares", None) == 9
    assert cover.panel is None


def test_another_figure_is_asked_about_anew(
    qtbot: QtBot, shell: Shell, jobs: Jobs, session: Session, cover: Cover, settled: Settled
) -> None:
    panel, shares = buying(shell, jobs, session)
    answers: list[object] = []
    panel.done.connect(answers.append)
    cover.show_panel("meeting", panel)
    QTest.keyClicks(shares.edit, "9")
    panel.press()
    settled()
    QTest.keyClicks(shares.edit, "9")
    assert panel.verb_button.text() == "&Buy"
    panel.press()
    settled()
    assert answers == []  # 99 shares are another question than 9


def test_a_second_key_is_asked_for_when_the_verb_wants_it_and_is_turned_for_real(
    qtbot: QtBot, shell: Shell, jobs: Jobs, session: Session, cover: Cover, settled: Settled
) -> None:
    writer = session.open_writer()
    members.let_in(session, writer, members.ids(writer)[1], "beatrice", PASSWORD)
    writer.close()
    panel = ActPanel(shell, jobs, title="Reverse", verb="&Reverse")
    given_keys: list[int] = []

    def verb(_books: Books, given: Given) -> None:
        if not given.keys:
            raise Refused("key.needed", "second_key")
        given_keys.append(len(given.keys))

    panel.set_verb(lambda: verb)
    cover.show_panel("books", panel)
    assert not panel.key.isVisible()
    panel.press()
    settled()
    assert panel.key.isVisible()
    panel.key.user_edit.setText("beatrice")
    panel.key.password_edit.edit.setText("not the password")
    panel.press()
    settled()
    assert given_keys == []
    panel.key.password_edit.edit.setText(PASSWORD)
    panel.press()
    settled()
    assert given_keys == [1]


def test_a_panel_waits_on_its_screen_with_what_was_typed(
    qtbot: QtBot, shell: Shell, jobs: Jobs, session: Session, cover: Cover
) -> None:
    panel, shares = buying(shell, jobs, session)
    cover.show_panel("meeting", panel)
    QTest.keyClicks(shares.edit, "4")
    cover.show_for("books")
    assert cover.isHidden()
    cover.show_for("meeting")
    assert shares.edit.text() == "4"
    assert shares.edit.hasFocus()


def test_tab_stays_in_the_panel_and_escape_gives_the_keyboard_back(
    qtbot: QtBot, page: QWidget, shell: Shell, jobs: Jobs, session: Session, cover: Cover
) -> None:
    behind = page.findChildren(QLineEdit)[0]
    panel, _ = buying(shell, jobs, session)
    cover.show_panel("meeting", panel)
    for _ in range(8):
        held = QApplication.focusWidget()
        assert held is not None
        assert panel.isAncestorOf(held)
        QTest.keyClick(held, Qt.Key.Key_Tab)
    held = QApplication.focusWidget()
    assert held is not None
    QTest.keyClick(held, Qt.Key.Key_Escape)
    assert cover.panel is None
    assert behind.hasFocus()


def test_tab_goes_through_the_fields_to_the_second_officer_and_the_verb(
    qtbot: QtBot, shell: Shell, jobs: Jobs, session: Session, cover: Cover
) -> None:
    panel, shares = buying(shell, jobs, session)
    panel.add("reason", Field("&Reason", QLineEdit()))
    panel.needs_key(True)
    cover.show_panel("meeting", panel)
    assert shares.edit.hasFocus()
    passed: list[QWidget | None] = []
    for _ in range(6):
        held = QApplication.focusWidget()
        assert held is not None
        QTest.keyClick(held, Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    key = panel.key
    assert passed[1:] == [
        key.user_edit,
        key.password_edit.edit,
        key.password_edit.toggle,
        panel.verb_button,
        panel.leave_button,
    ]


def test_what_is_refused_below_the_edge_of_a_long_panel_comes_into_sight(
    qtbot: QtBot, shell: Shell, jobs: Jobs, cover: Cover, settled: Settled
) -> None:
    panel = ActPanel(shell, jobs, title="Reverse", verb="&Reverse")
    for number in range(12):
        panel.add(f"field{number}", Field(f"Field {number}", QLineEdit()))
    panel.needs_key(True)

    def verb(_books: Books, _given: Given) -> None:
        raise Refused("key.needed", "second_key")

    panel.set_verb(lambda: verb)
    cover.show_panel("books", panel)
    assert panel.key.user_edit.visibleRegion().isEmpty()
    panel.press()
    settled()
    assert panel.key.user_edit.hasFocus()
    qtbot.waitUntil(lambda: not panel.key.user_edit.visibleRegion().isEmpty())


def test_it_lies_at_the_trailing_side_in_both_directions(
    page: QWidget, shell: Shell, jobs: Jobs, session: Session, cover: Cover
) -> None:
    panel, _ = buying(shell, jobs, session)
    cover.show_panel("meeting", panel)
    assert panel.geometry().right() == page.rect().right()
    assert panel.height() == page.height()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    cover.show_for("meeting")
    assert panel.geometry().left() == 0
