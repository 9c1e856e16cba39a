"""The acts of lending as people do them: named, reckoned before the vote, asked about, signed, written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from savingsdesk.core.loans import ChargeMethod
from savingsdesk.core.model import ContributionKind, Fund, Place
from savingsdesk.desk import constitutions, loans, meetings, members, sittings
from savingsdesk.desk.loans import LoanLine, Repaid
from savingsdesk.desk.session import Books, Session
from savingsdesk.ui import lending, messages
from savingsdesk.ui.act import ActPanel
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.lending import GivePanel, RollOverPanel
from savingsdesk.ui.repaying import RepayPanel, WriteOffPanel
from savingsdesk.ui.screen import Shell
from tests.ui.conftest import Heard
from tests.village import PASSWORD

Settled = Callable[[], None]
BEATRICE, MARY = 2, 12  # numbers in the register


@pytest.fixture
def writer(session: Session) -> Books:
    """Beatrice has saved 100,000 and Mary 500,000, and a meeting is open."""
    books = session.open_writer()
    meetings.open_meeting(books, books.today())
    for number, amount in ((BEATRICE, 100_000), (MARY, 500_000)):
        save(books, number, amount)
    return books


def save(books: Books, number: int, amount: int) -> None:
    with books.writing():
        sitting = sittings.at(books, None)
        member = members.rows(books, [number_id(books, number)])[0]
        sittings.take_in(books, sitting, ContributionKind.SAVINGS, amount, member=member)


def number_id(books: Books, number: int) -> int:
    return next(each.id for each in members.rows(books, members.ids(books)) if each.number == number)


def meeting_id(books: Books) -> int:
    meeting = meetings.current(books)
    assert meeting is not None
    return meeting.id


def shown(panel: ActPanel, qtbot: QtBot) -> None:
    qtbot.addWidget(panel)
    panel.resize(480, 700)
    panel.show()
    panel.activateWindow()
    QTest.qWaitForWindowActive(panel)
    panel.start_focus()


@pytest.fixture
def give(qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, writer: Books) -> GivePanel:
    made = lending.give_panel(shell, jobs, session.books, meeting_id=meeting_id(writer))
    assert isinstance(made, GivePanel)
    shown(made, qtbot)
    return made


def type_in(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)
    QTest.keyClick(focused, Qt.Key.Key_Return)


def answer_of(panel: ActPanel) -> list[object]:
    answers: list[object] = []
    panel.done.connect(answers.append)
    return answers


def values(panel_facts: list[tuple[str, str]]) -> list[str]:
    return [value.replace("\u00a0", " ") for _, value in panel_facts]


def test_a_loan_is_given_by_keyboard_alone(give: GivePanel, writer: Books, settled: Settled, heard: Heard) -> None:
    answers = answer_of(give)
    type_in("2")
    type_in("60000")
    type_in("3")
    settled()
    [line] = answers
    assert isinstance(line, LoanLine)
    assert (line.member_name, line.principal, line.terms.term, line.fund) == ("Beatrice Nakato", 60_000, 3, Fund.LOAN)
    assert loans.get(writer, line.id).state.owed == 60_000
    assert "Beatrice Nakato" in heard.said[-1].text


def test_what_the_member_may_borrow_is_said_with_its_reason(give: GivePanel, writer: Books) -> None:
    loans.give(writer, None, number_id(writer, BEATRICE), 40_000, 3, sure=True)
    give.member.setText("2")
    assert values(give.standing.texts()) == ["UGX 100,000", "UGX 40,000", "UGX 260,000"]
    assert loans.limit(writer, number_id(writer, BEATRICE)) == 260_000
    give.member.setText("2x")
    assert give.standing.texts() == []


def test_the_cost_is_shown_before_the_vote(give: GivePanel, writer: Books, qtbot: QtBot) -> None:
    give.member.setText("2")
    give.amount.setFocus()
    QTest.keyClicks(give.amount, "60000")
    QTest.keyClicks(give.term, "3")
    qtbot.waitUntil(lambda: bool(give.cost.facts.texts()))
    cost = loans.cost(writer, 60_000, 3)
    assert (cost.charge, cost.total) == (18_000, 78_000)
    texts = values(give.cost.facts.texts())
    assert texts[:2] == ["UGX 18,000", "UGX 78,000"]
    assert texts[2:] == ["6,000", "6,000", "66,000"]


def test_all_limits_are_told_together_and_then_the_verb_goes_on(
    give: GivePanel, writer: Books, settled: Settled
) -> None:
    loans.give(writer, None, number_id(writer, BEATRICE), 40_000, 1, on="2026-07-02", sure=True)
    answers = answer_of(give)
    type_in("2")
    type_in("300000")
    type_in("7")
    settled()
    assert answers == []
    text = give._asked.text()
    assert text.splitlines()[0] == messages.explain("loan.overdue_first")
    assert messages.explain("loan.above_limit") in text
    assert "at most 3 periods" in text, "each with its own number"
    assert give.verb_button.text().replace("&", "") == "Do it all the same"
    give.press()
    settled()
    assert len(answers) == 1


def test_a_member_is_found_by_number_name_and_letters_without_accents(give: GivePanel, writer: Books) -> None:
    edit = give.member
    for typed, number in (
        ("12", 12),
        ("beatrice", 2),
        ("QUEEN", 19),
        ("عبد", 14),
        ("mary", None),
        ("13 · Mary Atieno", 13),
    ):
        edit.setText(typed)
        assert edit.member_id() == (None if number is None else number_id(writer, number)), typed


def test_of_two_of_one_name_one_is_taken_from_the_list(give: GivePanel, writer: Books) -> None:
    QTest.keyClicks(give.member, "mary")
    matches = give.member._matches
    assert matches is not None
    assert matches.isVisible()
    assert [matches.item(row).text() for row in range(matches.count())] == ["12 · Mary Atieno", "13 · Mary Atieno"]
    QTest.keyClick(give.member, Qt.Key.Key_Down)
    QTest.keyClick(give.member, Qt.Key.Key_Down)
    QTest.keyClick(give.member, Qt.Key.Key_Return)
    assert give.member.member_id() == number_id(writer, 13)
    assert give.amount.hasFocus()
    assert not matches.isVisible()


def test_an_unclear_member_is_said_beside_the_field(give: GivePanel, settled: Settled) -> None:
    give.member.setText("Mary")
    give.amount.setText("5000")
    give.term.setText("1")
    give.press()
    settled()
    assert give._fields["member"]._note.text() == messages.explain("member.choose")
    assert give.member.hasFocus()
    assert give.amount.text() == "5000", "what was typed stays"


def test_other_terms_are_folded_away_and_count_when_they_are_open(
    give: GivePanel, writer: Books, settled: Settled
) -> None:
    answers = answer_of(give)
    give.member.setText("12")
    give.amount.setText("50000")
    give.term.setText("2")
    assert not give.other._rate.isVisible()
    give.other.toggle.click()
    assert give.other._rate.isVisible()
    give.other._rate.setText("2.5")
    give.other._method.setCurrentIndex(give.other._method.findData(ChargeMethod.DECLINING))
    give.other._place.setCurrentIndex(give.other._place.findData(Place.BANK))
    give.press()
    settled()
    give.press()  # there is nothing in the bank
    settled()
    [line] = answers
    assert isinstance(line, LoanLine)
    assert (line.terms.rate, line.terms.method, line.place) == (250, ChargeMethod.DECLINING, "bank")


def test_above_the_cap_a_second_officer_signs(
    give: GivePanel, session: Session, writer: Books, settled: Settled, qtbot: QtBot
) -> None:
    members.let_in(session, writer, number_id(writer, 3), "charles", PASSWORD)
    agreed = replace(constitutions.current(writer), payout_cap=50_000)
    constitutions.change(writer, agreed, writer.today(), sure=True)
    answers = answer_of(give)
    give.member.setText("12")
    QTest.keyClicks(give.amount, "60000")
    QTest.keyClicks(give.term, "1")
    qtbot.waitUntil(give.key.isVisible)
    give.press()
    settled()
    assert answers == []
    assert give.key.user._note.text() == messages.explain("key.needed")
    give.key.user_edit.setText("charles")
    give.key.password_edit.edit.setText(PASSWORD)
    give.press()
    settled()
    assert len(answers) == 1


@pytest.fixture
def loan(writer: Books) -> LoanLine:
    return loans.give(writer, None, number_id(writer, BEATRICE), 60_000, 3, on="2026-09-26", sure=True)


def test_a_repayment_shows_what_it_pays_and_what_is_handed_back(
    qtbot: QtBot,
    session: Session,
    jobs: Jobs,
    shell: Shell,
    writer: Books,
    loan: LoanLine,
    settled: Settled,
    heard: Heard,
) -> None:
    panel = lending.repay_panel(shell, jobs, session.books, meeting_id=meeting_id(writer), loan_id=loan.id)
    assert isinstance(panel, RepayPanel)
    shown(panel, qtbot)
    assert values(panel.owed.texts())[:3] == ["UGX 72,000", "UGX 60,000", "UGX 12,000"]
    answers = answer_of(panel)
    QTest.keyClicks(panel.amount, "80000")
    qtbot.waitUntil(lambda: bool(panel.effect.texts()))
    assert values(panel.effect.texts()) == ["UGX 12,000", "UGX 60,000", "UGX 8,000", "UGX 0"]
    panel.press()
    settled()
    [repaid] = answers
    assert isinstance(repaid, Repaid)
    assert repaid.change == 8_000
    assert loans.get(writer, loan.id).state.owed == 0
    assert "8,000" in heard.said[-1].text


def test_the_instalment_and_all_of_it_are_one_press_away(
    qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, writer: Books, loan: LoanLine
) -> None:
    panel = lending.repay_panel(shell, jobs, session.books, meeting_id=meeting_id(writer), loan_id=loan.id)
    assert isinstance(panel, RepayPanel)
    shown(panel, qtbot)
    panel.usual.click()
    assert panel.amount.value() == loans.instalment(loans.get(writer, loan.id), writer.today()) == 52_000
    panel.all.click()
    assert panel.amount.value() == 72_000


def test_a_write_off_wants_a_reason_and_gives_up_what_is_owed(
    qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, writer: Books, loan: LoanLine, settled: Settled
) -> None:
    panel = lending.write_off_panel(shell, jobs, session.books, meeting_id=meeting_id(writer), loan_id=loan.id)
    assert isinstance(panel, WriteOffPanel)
    shown(panel, qtbot)
    answers = answer_of(panel)
    assert values(panel.effect.texts()) == ["UGX 72,000", "UGX 0"]
    panel.press()
    settled()
    assert panel._fields["reason"]._note.text() == messages.explain("loan.reason_needed")
    panel.reason.setText("Her house burnt down")
    panel.press()
    settled()
    assert len(answers) == 1
    assert loans.get(writer, loan.id).written_off == 60_000


def test_a_loan_is_rolled_over_between_meetings_on_a_day(
    qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, writer: Books, loan: LoanLine, settled: Settled
) -> None:
    panel = lending.roll_over_panel(shell, jobs, session.books, meeting_id=None, loan_id=loan.id)
    assert isinstance(panel, RollOverPanel)
    shown(panel, qtbot)
    answers = answer_of(panel)
    assert values(panel.owed.texts()) == ["UGX 72,000", "UGX 12,000", "UGX 72,000"]
    panel.pays_charge.click()
    assert values(panel.owed.texts())[2] == "UGX 60,000"
    panel.term.setText("2")
    panel.press()
    settled()
    [line] = answers
    assert isinstance(line, LoanLine)
    assert (line.principal, line.terms.issued_on, line.replaces_id) == (60_000, writer.today(), loan.id)
