"""Each step of the meeting on real books: fines and dues, repayments, loans, other money, and those of other groups."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from savingsdesk.core.constitution import Named
from savingsdesk.core.model import ContributionKind, DueKind, GroupKind, PayoutKind
from savingsdesk.core.rotation import Order
from savingsdesk.desk import burials, constitutions, contributions, dues, entries, loans, meetings, members, rotations
from savingsdesk.desk.contributions import LeftOver
from savingsdesk.desk.session import Books, Session, Tools, found
from savingsdesk.ui.act import ActPanel
from savingsdesk.ui.grid_line import Column
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.meeting import MeetingScreen
from savingsdesk.ui.screen import EVERYTHING, Shell, whole
from tests.ui.conftest import NAMES, Heard
from tests.village import FOUNDED_ON, PASSWORD, TODAY, founding

Key = Qt.Key
Settled = Callable[[], None]
LENT_ON = "2026-10-20"
LATE, ABSENT = Named("Late", 500), Named("Absent", 1_000)


@pytest.fixture
def kind() -> GroupKind:
    return GroupKind.VSLA


@pytest.fixture
def session(tmp_path: Path, tools: Tools, kind: GroupKind) -> Iterator[Session]:
    """A group with two fines in its constitution and a meeting that is open; a vsla has three loans too."""
    other: dict[str, object] = {"kind": kind}
    if kind is GroupKind.ROSCA:
        other["social_amount"] = 0
    opened = found(tmp_path / "vault", founding(**other), PASSWORD, tools)
    writer = opened.open_writer()
    members.add(writer, [members.NewMember(name) for name in NAMES[1:6]])
    agreed = replace(constitutions.current(writer), fines=(LATE, ABSENT), benefits=(Named("Member", 40_000),))
    constitutions.change(writer, agreed, FOUNDED_ON, sure=True)
    everyone = members.ids(writer)
    if kind is GroupKind.ROSCA:
        rotations.arrange(writer, dict.fromkeys(everyone, 1), Order.FIXED)
    first = meetings.open_meeting(writer, LENT_ON)
    if kind is GroupKind.VSLA:
        for member in everyone:
            contributions.put(writer, first.id, member, ContributionKind.SHARES, shares=5)
        for place, amount in ((1, 12_000), (2, 9_000)):
            loans.give(writer, first.id, everyone[place], amount, 3)
    meetings.close_meeting(writer, first.id, meetings.box(writer, first.id).expected, "")
    for due in dues.standing(writer):
        dues.waive(writer, due.id, "This test begins without dues")
    meetings.open_meeting(writer, TODAY)
    writer.close()
    yield opened
    opened.close()


@pytest.fixture
def books(session: Session) -> Books:
    return session.books


@pytest.fixture
def screen(qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, settled: Settled) -> MeetingScreen:
    made = whole(MeetingScreen(session, jobs, shell))
    jobs.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1122, 640)
    made.refresh(EVERYTHING)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.start_focus()
    settled()
    return made


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard stands nowhere"
    return widget


def press(*keys: Qt.Key | str) -> None:
    for key in keys:
        if isinstance(key, str):
            for sign in key:
                QTest.keyClicks(focus(), sign)
        else:
            QTest.keyClick(focus(), key)


def meeting_id(books: Books) -> int:
    meeting = meetings.current(books)
    assert meeting is not None
    return meeting.id


def done(panel: ActPanel, settled: Settled) -> None:
    """The verb, twice where the group is asked first. The window that would close the panel is not there."""
    finished: list[object] = []
    panel.done.connect(finished.append)
    panel.press()
    settled()
    if not finished:
        panel.press()
        settled()
    assert finished, panel._asked.text()
    panel.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    shown = next(each for each in QApplication.topLevelWidgets() if each.isVisible())
    shown.activateWindow()
    QTest.qWaitForWindowActive(shown)


def cells(screen: MeetingScreen, row: int) -> list[str]:
    return [str(screen.model.index(row, column).data()) for column in Column]


# --- Fines and dues ---------------------------------------------------------------------------------------------------


def test_a_fine_of_the_list_is_charged_and_stays_owed(
    screen: MeetingScreen, books: Books, heard: Heard, settled: Settled
) -> None:
    screen.show_step("fine")
    press(Key.Key_Down)
    screen.lines.fine_button.click()
    [panel] = heard.asked
    assert isinstance(panel, ActPanel)
    done(panel, settled)
    [due] = dues.standing(books)
    assert (due.name, due.left, due.member_id) == ("Late", 500, screen.model.line(1).member_id)
    assert cells(screen, 1)[2:4] == ["500", "Late"]
    [line] = [line for line in screen.just_now._lines if line.entry]
    assert "Late" in line._note.text()
    press(Key.Key_Return)
    settled()
    assert dues.standing(books) == []
    assert cells(screen, 1)[2:5] == ["", "", "500"]


def test_a_fine_of_the_list_may_be_paid_at_once_and_another_has_its_own_name(
    screen: MeetingScreen, books: Books, heard: Heard, settled: Settled
) -> None:
    from savingsdesk.ui.fines import FinePanel

    screen.show_step("fine")
    screen.lines.fine()
    panel = heard.asked[0]
    assert isinstance(panel, FinePanel)
    assert not panel.amount.isVisibleTo(panel)
    panel.how.edit.setCurrentIndex(1)
    done(panel, settled)
    assert meetings.box(books, meeting_id(books)).lines == [("fine", 500)]
    screen.lines.fine()
    other = heard.asked[1]
    assert isinstance(other, FinePanel)
    other.which.edit.setCurrentIndex(2)
    assert other.amount.isVisibleTo(other)
    other.amount.edit.setText("700")
    other.words.edit.setText("Telephone")
    done(other, settled)
    assert [(due.name, due.left) for due in dues.standing(books)] == [("Telephone", 700)]


def test_what_is_owed_is_paid_in_part_and_more_is_refused_in_its_line(
    screen: MeetingScreen, books: Books, session: Session, settled: Settled
) -> None:
    writer = session.open_writer()
    member = members.ids(writer)[0]
    dues.charge(writer, meeting_id(books), member, DueKind.FINE, name="Absent")
    writer.close()
    screen.refresh(EVERYTHING)
    settled()
    screen.show_step("fine")
    press("400", Key.Key_Return)
    settled()
    assert cells(screen, 0)[2:5] == ["600", "Absent", "400"]
    press(Key.Key_Home, "5000", Key.Key_Return)
    settled()
    draft = screen.model.draft(0)
    assert draft is not None
    assert draft.text == "5000"
    assert draft.sentence
    assert dues.standing(books)[0].left == 600


def test_the_group_lets_something_go_with_its_reason(
    screen: MeetingScreen, books: Books, session: Session, heard: Heard, settled: Settled
) -> None:
    from savingsdesk.ui.fines import WaivePanel

    writer = session.open_writer()
    dues.charge(writer, meeting_id(books), members.ids(writer)[2], DueKind.FINE, name="Absent")
    writer.close()
    screen.refresh(EVERYTHING)
    settled()
    screen.show_step("fine")
    assert not screen.lines.waive_button.isEnabled()
    press(Key.Key_Down, Key.Key_Down)
    assert screen.lines.waive_button.isEnabled()
    screen.lines.waive_button.click()
    panel = heard.asked[0]
    assert isinstance(panel, WaivePanel)
    panel.press()
    settled()
    assert panel.reason.edit.property("wrong"), "without a reason nothing is let go"
    panel.reason.edit.setText("The child was ill")
    done(panel, settled)
    assert dues.standing(books) == []
    assert not screen.lines.waive_button.isEnabled()


def test_what_the_group_decides_meanwhile_is_what_enter_takes(
    screen: MeetingScreen, books: Books, session: Session, settled: Settled
) -> None:
    screen.model.mark_all_present()
    settled()
    screen.show_step("social_fund")
    press(Key.Key_Down)
    assert screen.model.usual(1) == 500
    writer = session.open_writer()
    constitutions.change(writer, replace(constitutions.current(writer), social_amount=700), TODAY, sure=True)
    writer.close()
    screen.refresh(frozenset({"constitution"}))
    settled()
    assert screen.model.usual(1) == 700
    assert screen.grid.current_row() == 1
    press(Key.Key_Return)
    settled()
    assert dict(meetings.box(books, meeting_id(books)).lines) == {"social_fund": 700}


# --- Shares with an amount --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("left_over", "large", "lines"),
    [
        (LeftOver.HANDED_BACK, "Hand back UGX\u00a0500", {"shares": 4_000}),
        (LeftOver.KEPT, "%Ln", {"shares": 4_000, "kept_change": 500}),
        (LeftOver.GIVEN, "%Ln", {"shares": 4_000, "social_fund": 500}),
    ],
)
def test_what_buys_no_whole_stamp_goes_where_the_member_wishes(
    screen: MeetingScreen,
    books: Books,
    heard: Heard,
    settled: Settled,
    left_over: LeftOver,
    large: str,
    lines: dict[str, int],
) -> None:
    from savingsdesk.ui.buying import BuyPanel

    screen.show_step("shares")
    screen.lines.amount_button.click()
    panel = heard.asked[0]
    assert isinstance(panel, BuyPanel)
    panel.amount.edit.setText("4500")
    panel.left_over.edit.setCurrentIndex(panel.left_over.edit.findData(left_over))
    panel._show()
    assert [value for _, value in panel.facts.texts()][-2:] == ["2", "UGX\u00a0500"]
    done(panel, settled)
    assert dict(meetings.box(books, meeting_id(books)).lines) == lines
    assert screen.model.line(0).shares == 2
    if left_over is LeftOver.HANDED_BACK:
        assert screen.lines.news.text() == large


# --- Repayments and loans ---------------------------------------------------------------------------------------------


def test_repayments_take_what_is_due_and_tell_of_change_and_of_loans_that_are_cleared(
    screen: MeetingScreen, books: Books, settled: Settled
) -> None:
    tester = QAbstractItemModelTester(screen.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    screen.show_step("repayment")
    assert screen.model.rowCount() == 2
    assert cells(screen, 0)[1:4] == [NAMES[1], "13,200", "20 Jan 2027"]
    press(Key.Key_Return)
    settled()
    assert screen.model.line(0).amount == 5_200
    assert screen.lines.news.text() == ""
    press("10,000", Key.Key_Return)
    settled()
    assert screen.lines.news.text() == f"Hand back UGX\u00a0100 to {NAMES[2]}"
    assert cells(screen, 1)[2:4] == ["0", "✓ repaid"]
    assert [each.done for each in screen.agenda_model._steps if each.key == "repayment"] == [2]
    QTest.keyClick(focus(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert cells(screen, 1)[2:5] == ["9,900", "20 Jan 2027", ""]
    assert loans.owed_by(books, screen.model.line(1).member_id, TODAY) == 9_900
    assert tester.model() is screen.model


def test_a_loan_given_now_is_a_line_of_the_repayments_and_the_cursor_stays(
    screen: MeetingScreen, books: Books, heard: Heard, settled: Settled
) -> None:
    screen.show_step("loan")
    press(Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    panel = heard.asked[0]
    assert isinstance(panel, ActPanel)
    panel.amount.setText("20,000")  # type: ignore[attr-defined]
    panel.term.setText("2")  # type: ignore[attr-defined]
    done(panel, settled)
    assert screen.grid.current_row() == 3
    assert screen.model.line(3).amount == 20_000
    assert screen.lines.news.text(), "it is told in the middle, and not in the bar above"
    assert heard.said == []
    screen.show_step("repayment")
    assert [screen.model.line(row).name for row in range(3)] == [NAMES[1], NAMES[2], NAMES[3]]


def test_letters_and_digits_open_no_field_where_a_loan_is_opened(screen: MeetingScreen, settled: Settled) -> None:
    screen.show_step("loan")
    press("5")
    assert focus() is screen.grid
    assert screen.model.unsettled() == []


def test_the_sum_of_the_box_names_the_entries_behind_it(
    screen: MeetingScreen, books: Books, heard: Heard, settled: Settled
) -> None:
    screen.show_step("shares")
    press("3", Key.Key_Return)
    settled()
    screen.box.why_button.click()
    [(_, behind)] = heard.whys
    assert entries.total(books, behind) == meetings.box(books, meeting_id(books)).expected


# --- Other money ------------------------------------------------------------------------------------------------------


def test_other_money_by_keyboard(screen: MeetingScreen, books: Books, heard: Heard, settled: Settled) -> None:
    screen.show_step("payout")
    page = screen.money_out
    assert focus() is page.buttons[0]
    press(Key.Key_Right)
    assert focus() is page.buttons[1]
    press(Key.Key_Down)
    assert focus() is page.buttons[3]
    press(Key.Key_Tab)
    assert screen.model.step == "close"
    screen.show_step("payout")
    press(Key.Key_Backtab)
    assert screen.model.step == "loan"
    assert heard.asked == []


def test_costs_income_and_moves_stand_in_the_list_of_today_and_can_be_taken_back(
    screen: MeetingScreen, books: Books, heard: Heard, settled: Settled
) -> None:
    from savingsdesk.ui.money_panels import MoneyPanel, MovePanel

    screen.show_step("payout")
    page = screen.money_out
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    page.pay()
    cost = heard.asked[-1]
    assert isinstance(cost, MoneyPanel)
    cost.amount.edit.setText("2000")
    cost.press()
    settled()
    assert cost.reason.edit.property("wrong"), "a cost has its reason"
    cost.reason.edit.setText("A ledger book")
    done(cost, settled)
    page.take_in()
    income = heard.asked[-1]
    assert isinstance(income, MoneyPanel)
    income.amount.edit.setText("700")
    done(income, settled)
    page.move_money()
    move = heard.asked[-1]
    assert isinstance(move, MovePanel)
    move.amount.edit.setText("9000")
    done(move, settled)
    assert [page.model.index(row, 0).data() for row in range(3)] == ["Transfer", "Other income", "Expense"]
    assert dict(meetings.box(books, meeting_id(books)).lines) == {
        "other_income": 700, "expense": -2_000, "transfer": -9_000,
    }  # fmt: skip
    screen.model.take_back_last()
    settled()
    assert page.model.rowCount() == 2
    assert tester.model() is page.model


def test_a_purpose_for_nobody_of_the_group_asks_for_no_member(
    screen: MeetingScreen, books: Books, heard: Heard
) -> None:
    from savingsdesk.ui.money_panels import MoneyPanel

    screen.show_step("payout")
    screen.money_out.pay()
    panel = heard.asked[-1]
    assert isinstance(panel, MoneyPanel)
    for kind, has_member, has_fund in (
        (PayoutKind.EXPENSE, True, True),
        (PayoutKind.EXTERNAL_REPAYMENT, False, True),
        (PayoutKind.WITHDRAWAL, True, False),
    ):
        panel.which.edit.setCurrentIndex(panel.which.edit.findData(str(kind)))
        assert panel.member.isVisibleTo(panel) is has_member
        assert panel.fund.isVisibleTo(panel) is has_fund


# --- Other kinds of groups --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [GroupKind.ROSCA])
def test_the_merry_go_round_hands_out_its_pot(
    screen: MeetingScreen, books: Books, heard: Heard, settled: Settled
) -> None:
    from savingsdesk.ui.pot import PotPanel, RestPanel

    assert screen.agenda_model.keys() == ["roll_call", "fine", "savings", "payout", "close"]
    screen.model.mark_all_present()
    settled()
    screen.show_step("savings")
    press(*[Key.Key_Return] * 5)
    settled()
    assert [screen.model.line(row).amount for row in range(6)] == [2_000] * 5 + [0]
    screen.show_step("payout")
    settled()
    screen.money_out.buttons[0].click()
    panel = heard.asked[-1]
    assert isinstance(panel, PotPanel)
    assert panel.member.edit.name() == NAMES[0]
    done(panel, settled)  # one has not paid: asked about, and handed out all the same
    assert screen.money_out.news.text() == f"Hand UGX\u00a010,000 to {NAMES[0]}"
    assert rotations.turns(books)[0].taken_in == 2
    assert screen.money_out.buttons[1].isEnabled(), "the rest of the pot is owed"
    screen.show_step("savings")
    press(Key.Key_End, Key.Key_Return)
    settled()
    screen.show_step("payout")
    screen.money_out.give_rest()
    rest = heard.asked[-1]
    assert isinstance(rest, RestPanel)
    done(rest, settled)
    assert meetings.box(books, meeting_id(books)).expected == 0


@pytest.mark.parametrize("kind", [GroupKind.ROSCA])
def test_arrears_of_the_merry_go_round_are_paid_as_dues(
    screen: MeetingScreen, books: Books, session: Session, settled: Settled
) -> None:
    writer = session.open_writer()
    rotations.give_pot(writer, meeting_id(books), sure=True)
    meetings.close_meeting(writer, meeting_id(books), meetings.box(writer, meeting_id(books)).expected, "")
    meetings.open_meeting(writer, TODAY, sure=True)
    writer.close()
    screen.refresh(EVERYTHING)
    settled()
    assert len(dues.standing(books)) == 6
    screen.show_step("savings")
    assert cells(screen, 0)[3] == "still owes 2,000"
    screen.show_step("fine")
    press(Key.Key_Home, Key.Key_Return)
    settled()
    assert len(dues.standing(books)) == 5
    assert rotations.arrears(books).get(screen.model.line(0).member_id) is None
    screen.show_step("savings")
    assert screen.model.line(0).amount == 0, "what was paid of the arrears is no saving of today"


@pytest.mark.parametrize("kind", [GroupKind.BURIAL])
def test_a_burial_society_pays_a_claim_and_asks_first(
    screen: MeetingScreen, books: Books, session: Session, heard: Heard, settled: Settled
) -> None:
    from savingsdesk.ui.claims import ClaimPanel

    writer = session.open_writer()
    member = members.ids(writer)[1]
    burials.list_dependant(writer, member, "Grandmother Ruth", "mother")
    writer.close()
    assert screen.agenda_model.keys() == ["roll_call", "fine", "social_fund", "payout", "close"]
    screen.show_step("payout")
    screen.money_out.buttons[0].click()
    panel = heard.asked[-1]
    assert isinstance(panel, ClaimPanel)
    panel.member.edit.set_member(member)
    settled()
    assert [panel.who.edit.itemText(place) for place in range(3)] == [
        "The member", "Grandmother Ruth, mother", "Somebody who is not listed",
    ]  # fmt: skip
    panel.who.edit.setCurrentIndex(1)
    QTest.qWait(200)  # the fingers rest
    settled()
    assert panel.warning.text(), "what the group has to decide on stands there before the verb"
    done(panel, settled)
    assert dict(meetings.box(books, meeting_id(books)).lines) == {"benefit": -40_000}
    assert burials.dependants(books, member) == []


@pytest.mark.parametrize("kind", [GroupKind.ASCA, GroupKind.SHG])
def test_groups_that_save_amounts_have_savings(
    screen: MeetingScreen, books: Books, kind: GroupKind, settled: Settled
) -> None:
    assert "savings" in screen.agenda_model.keys()  # noqa: SIM118 - not a mapping
    screen.model.mark_all_present()
    settled()
    screen.show_step("savings")
    press(Key.Key_Return, "1500", Key.Key_Return)
    settled()
    first = 2_000 if kind is GroupKind.SHG else 0
    assert [screen.model.line(row).amount for row in range(2)] == [first, 1_500]
