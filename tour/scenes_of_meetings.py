"""The meeting, step by step, in each kind of group."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from savingsdesk.core.constitution import Keyed
from savingsdesk.desk import constitutions, contributions, meetings
from tour.stage import TODAY, Scene, Stage

if TYPE_CHECKING:
    from savingsdesk.desk.session import Books
    from savingsdesk.ui.meeting import MeetingScreen


def _meeting(on: Stage, step: str | None = None) -> MeetingScreen:
    from savingsdesk.ui.meeting import MeetingScreen

    on.open("meeting")
    screen = on.go("meeting", step)
    assert isinstance(screen, MeetingScreen)
    return screen


def _step(step: str) -> Callable[[Stage], object]:
    return lambda on: _meeting(on, step)


def _just_now(on: Stage) -> None:
    """Too many stamps were written down for the member before: taken back, and written again."""
    screen = _meeting(on, "shares")
    meeting = meetings.current(on.session.books)
    assert meeting is not None
    newest = contributions.just_now(on.session.books, meeting.id, most=1)[0]
    screen.model.take_back(newest)
    on.settle()


def _in_shares(act: Callable[[MeetingScreen], None], step: str = "shares") -> Callable[[Stage], object]:
    def prepare(on: Stage) -> None:
        screen = _meeting(on, step)
        act(screen)
        on.settle()

    return prepare


def _typing(screen: MeetingScreen) -> None:
    """More stamps than one may buy: the group is asked beside the line."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    for key in (Qt.Key.Key_9, Qt.Key.Key_Return):
        QTest.keyClick(screen.grid, key)


def _giving(on: Stage) -> None:
    from savingsdesk.ui.lending import GivePanel

    screen = _meeting(on, "loan")
    screen.lines.give_loan(3)
    panel = on.place.panel
    assert isinstance(panel, GivePanel)
    panel.amount.setText("90,000")
    panel.term.setText("3")
    panel.show_cost()
    on.settle()


def _counted(on: Stage, difference: int) -> MeetingScreen:
    screen = _meeting(on, "close")
    meeting = meetings.current(on.session.books)
    assert meeting is not None
    expected = meetings.box(on.session.books, meeting.id).expected + difference
    screen.closing.counted_edit.setText(f"{expected:,}")
    on.settle()
    return screen


def _differs(on: Stage) -> None:
    screen = _counted(on, -500)
    screen.closing.reason_edit.setText("Counted twice, 500 not found")
    on.settle()


def _by_notes(on: Stage) -> None:
    from savingsdesk.ui.counting import NoteEdit

    screen = _meeting(on, "close")
    for edit, count in zip(screen.closing.notes.findChildren(NoteEdit), ("31", "5", "12", "4"), strict=False):
        edit.setText(count)
    on.settle()


def _sealed(on: Stage) -> None:
    screen = _counted(on, 0)
    screen.closing.close_meeting()
    on.settle()


def _start_with_key(on: Stage) -> None:
    """A group that opens the books with two keys, and a box that differs."""
    from savingsdesk.ui.meeting import MeetingScreen

    on.open("home")

    def agree(books: Books) -> object:
        before = constitutions.current(books)
        wanted = replace(before, two_keys=(*before.two_keys, Keyed.OPENING))
        return constitutions.change(books, wanted, TODAY, sure=True)

    on.write(agree)
    screen = on.go("meeting")
    assert isinstance(screen, MeetingScreen)
    screen.start.counted_edit.setText("1,646,500")
    on.settle()


def _locked_wall(on: Stage) -> None:
    _meeting(on, "shares")
    on.window.lock_alone()
    on.settle()


def _wall(on: Stage) -> None:
    from savingsdesk.ui.wall import Wall, meeting_board

    on.open("home")
    wall = Wall()
    wall.show_board(on.read(meeting_board))
    _stand_alone(on, wall)


def _poster(on: Stage) -> None:
    from savingsdesk.desk import dry_runs
    from savingsdesk.ui.wall import Wall, poster_board

    on.open("home")
    wall = Wall()
    wall.show_board(poster_board(on.read(dry_runs.dry_run), "UGX"))
    _stand_alone(on, wall)


def _stand_alone(on: Stage, wall: object) -> None:
    from savingsdesk.ui.wall import Wall

    assert isinstance(wall, Wall)
    on.subject = wall
    wall.resize(on.window.size())
    wall.show()
    on.settle()


def _sheet(on: Stage) -> None:
    from savingsdesk.ui import papers

    on.open("home")
    meeting = meetings.last(on.session.books)
    assert meeting is not None
    on.show_paper(lambda books: papers.meeting_sheet(books, meeting.id))


SCENES = (
    Scene("meeting-start", "village", _step("")),
    Scene("meeting-start-first", "new", _step("")),
    Scene("meeting-start-two-keys", "village", _start_with_key),
    Scene("meeting-missed", "village", _in_shares(lambda screen: screen._ask_missed(), "")),
    Scene("meeting-roll-call", "meeting", _step("roll_call")),
    Scene("meeting-fines", "meeting", _step("fine")),
    Scene("meeting-fine-panel", "meeting", _in_shares(lambda screen: screen.lines.fine(), "fine")),
    Scene("meeting-social-fund", "meeting", _step("social_fund")),
    Scene("meeting-shares", "meeting", _step("shares")),
    Scene("meeting-shares-asked", "meeting", _in_shares(_typing)),
    Scene("meeting-buy-panel", "meeting", _in_shares(lambda screen: screen.lines.buy())),
    Scene("meeting-just-now", "meeting", _just_now),
    Scene("meeting-repayments", "meeting", _step("repayment")),
    Scene("meeting-loans", "meeting", _step("loan")),
    Scene("lending", "meeting", _giving),
    Scene("meeting-money-out", "meeting", _step("payout")),
    Scene("meeting-money-panel", "meeting", _in_shares(lambda screen: screen.money_out.pay(), "payout")),
    Scene("meeting-move-panel", "meeting", _in_shares(lambda screen: screen.money_out.move_money(), "payout")),
    Scene("meeting-pot", "rosca-meeting", _step("payout")),
    Scene("meeting-pot-panel", "rosca-meeting", _in_shares(lambda screen: screen.money_out.give_pot(), "payout")),
    Scene("meeting-claims", "burial-meeting", _step("payout")),
    Scene("meeting-claim-panel", "burial-meeting", _in_shares(lambda screen: screen.money_out.claim(), "payout")),
    Scene("meeting-close", "meeting", lambda on: _counted(on, 0)),
    Scene("meeting-close-notes", "meeting", _by_notes),
    Scene("meeting-close-difference", "meeting", _differs),
    Scene("meeting-seal", "meeting", _sealed),
    Scene("meeting-large", "meeting", _step("shares"), percent=200),
    Scene("meeting-close-large", "meeting", _differs, percent=200),
    Scene("wall-meeting", "meeting", _wall),
    Scene("wall-poster", "village", _poster),
    Scene("wall-locked", "meeting", _locked_wall),
    Scene("paper-sheet", "village", _sheet),
)
