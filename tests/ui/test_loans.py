"""The loans on the screen: found, sorted, told in words, acted on; every figure is the desk's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from savingsdesk.core.model import ContributionKind
from savingsdesk.desk import loan_lists, loans, meetings, members, sittings
from savingsdesk.desk.session import Books, Session
from savingsdesk.ui import figures, rates
from savingsdesk.ui.calculator import CostPanel
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.lending import GivePanel, RollOverPanel
from savingsdesk.ui.loans import LoansScreen
from savingsdesk.ui.repaying import RepayPanel, WriteOffPanel
from savingsdesk.ui.screen import EVERYTHING, Shell, whole
from tests.ui.conftest import Heard

Settled = Callable[[], None]


@pytest.fixture
def writer(session: Session) -> Books:
    """Beatrice is late, Charles pays in time, Daniel has repaid; Daniel saved enough for all."""
    books = session.open_writer()
    everyone = members.rows(books, members.ids(books))
    with books.writing():
        sitting = sittings.at(books, None)
        sittings.take_in(books, sitting, ContributionKind.SAVINGS, 900_000, member=everyone[3])
    ids = [each.id for each in everyone]
    late = loans.give(books, None, ids[1], 60_000, 1, on="2026-10-06", sure=True)
    loans.repay(books, None, ids[1], 20_000, loan_id=late.id, on="2026-11-06")
    loans.give(books, None, ids[2], 80_000, 3, on="2026-11-05", sure=True)
    repaid = loans.give(books, None, ids[3], 10_000, 1, on="2026-09-03", sure=True)
    loans.repay(books, None, ids[3], 11_000, loan_id=repaid.id, on="2026-10-03")
    return books


@pytest.fixture
def screen(
    qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, writer: Books, settled: Settled, heard: Heard
) -> Iterator[LoansScreen]:
    made = whole(LoansScreen(session, jobs, shell))
    qtbot.addWidget(made)
    made.resize(1122, 640)
    made.refresh(EVERYTHING)
    jobs.changed.connect(made.refresh)
    made.show()
    settled()
    yield made
    for panel in heard.asked:
        shiboken6.delete(panel)


def shown(screen: LoansScreen, column: int = 0) -> list[str]:
    return [str(screen.model.index(row, column).data()) for row in range(screen.model.rowCount())]


def test_each_list_has_its_loans_and_their_number(screen: LoansScreen, settled: Settled) -> None:
    tester = QAbstractItemModelTester(screen.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert shown(screen) == ["Beatrice Nakato", "Charles Mugisha"]
    assert [each.text().replace("&", "") for each in screen._states.values()] == ["Active 2", "Overdue 1", "Repaid 1"]
    screen._states["overdue"].click()
    settled()
    assert shown(screen) == ["Beatrice Nakato"]
    screen._states["repaid"].click()
    settled()
    assert shown(screen) == ["Daniel Kato"]
    tester.deleteLater()


def test_figures_are_those_of_the_loan_book(screen: LoansScreen, writer: Books) -> None:
    known = loans.portfolio(writer)
    assert screen.lent.figure.text() == figures.money_text(known.outstanding, "UGX")
    assert screen.overdue.figure.text() == figures.money_text(known.overdue_outstanding, "UGX")
    assert screen.at_risk.figure.text() == rates.rate_text(known.at_risk)
    assert (known.outstanding, known.overdue_outstanding, known.at_risk) == (126_000, 46_000, 3_650)
    for row, line in enumerate(loan_lists.lines(writer, screen.model.ids)):
        assert screen.model.index(row, 2).data() == figures.amount_text(line.state.owed, "UGX")


def test_a_loan_is_told_in_words_with_its_schedule_and_payments(screen: LoansScreen, writer: Books) -> None:
    page = screen.page
    assert page.name.text() == "Beatrice Nakato"
    sentence = page.sentence.text().replace("\u00a0", " ")
    assert sentence.startswith("Owes UGX 46,000: principal 46,000, charge 0. It was due on Friday 6 November 2026")
    assert page.schedule.texts() == [("6 Nov 2026: 60,000 and 6,000 charge", "66,000")]
    assert [value for _, value in page.payments.texts()] == ["6,000", "14,000"]


def test_loans_are_found_by_name_and_sorted(screen: LoansScreen, settled: Settled) -> None:
    screen.search.setText("charles")
    screen.search.returnPressed.emit()
    settled()
    assert shown(screen) == ["Charles Mugisha"]
    assert screen.page.name.text() == "Charles Mugisha"
    screen.search.setText("zoe")
    screen.search.returnPressed.emit()
    settled()
    assert shown(screen) == []
    assert screen.page.none.isVisible()
    screen.search.clear()
    screen.order.setCurrentIndex(screen.order.findData("amount"))
    settled()
    assert shown(screen) == ["Charles Mugisha", "Beatrice Nakato"]


def test_each_act_is_asked_for_the_loan_that_is_shown(
    screen: LoansScreen, heard: Heard, writer: Books, settled: Settled
) -> None:
    for press, kind in (
        (screen.page.repay_button.click, RepayPanel),
        (screen.page.write_off_button.click, WriteOffPanel),
        (screen.page.roll_over_button.click, RollOverPanel),
    ):
        press()
        panel = heard.asked[-1]
        assert isinstance(panel, kind)
        assert panel._loan_id == screen.model.ids[0]
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    assert isinstance(heard.asked[-1], RepayPanel)
    screen.give_button.click()
    assert isinstance(heard.asked[-1], GivePanel)
    screen.cost_button.click()
    assert isinstance(heard.asked[-1], CostPanel)
    screen._states["repaid"].click()
    settled()
    assert not screen.page.repay_button.isEnabled()


def test_what_is_repaid_moves_to_its_list(screen: LoansScreen, heard: Heard, settled: Settled) -> None:
    screen.page.repay_button.click()
    panel = heard.asked[-1]
    assert isinstance(panel, RepayPanel)
    panel.all.click()
    panel.press()
    settled()
    settled()
    assert shown(screen) == ["Charles Mugisha"]
    assert screen.overdue.figure.text() == figures.money_text(0, "UGX")


def test_a_new_loan_is_turned_to(screen: LoansScreen, heard: Heard, writer: Books, settled: Settled) -> None:
    screen._states["repaid"].click()
    settled()
    screen.give_button.click()
    panel = heard.asked[-1]
    assert isinstance(panel, GivePanel)
    panel.member.setText("4")
    panel.amount.setText("5000")
    panel.term.setText("1")
    panel.press()
    settled()
    settled()
    assert screen._state() == "active"
    assert screen.page.name.text() == "Daniel Kato"


def test_turning_to_a_loan_shows_it_in_its_list(screen: LoansScreen, heard: Heard, settled: Settled) -> None:
    repaid = loan_lists.ids(screen._books, "repaid")[0]
    screen.turn_to(repaid)
    settled()
    assert screen._state() == "repaid"
    assert screen.page.name.text() == "Daniel Kato"
    screen.turn_to(9_999)
    assert len(heard.failures) == 1


def test_the_day_is_asked_for_between_meetings_alone(
    screen: LoansScreen, heard: Heard, writer: Books, settled: Settled
) -> None:
    assert "No meeting is open" in screen.subtitle()
    screen.give_button.click()
    panel = heard.asked[-1]
    assert isinstance(panel, GivePanel)
    assert panel.day.given() == writer.today()
    meetings.open_meeting(writer, writer.today())
    screen.refresh(frozenset({"meeting"}))
    settled()
    screen.give_button.click()
    panel = heard.asked[-1]
    assert isinstance(panel, GivePanel)
    assert panel.day.given() is None


def test_what_a_loan_would_cost_is_reckoned_both_ways(screen: LoansScreen, heard: Heard, writer: Books) -> None:
    screen.cost_button.click()
    panel = heard.asked[-1]
    assert isinstance(panel, CostPanel)
    assert not panel.parts.isVisibleTo(panel)
    panel.amount.setText("60000")
    panel.term.setText("3")
    panel.show_cost()
    cost = loans.cost(writer, 60_000, 3)
    assert panel.cost.facts.texts()[0][1] == figures.money_text(cost.charge, "UGX")
    assert [value for _, value in panel.parts.texts()[1:]] == ["26,000"] * 3


def test_nothing_lent_says_what_to_do(
    qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, settled: Settled
) -> None:
    made = whole(LoansScreen(session, jobs, shell))
    qtbot.addWidget(made)
    made.refresh(EVERYTHING)
    settled()
    assert "Give a loan" in made.table.accessibleDescription()
    assert made.page.none.isVisibleTo(made)
    assert made.at_risk.figure.text() == rates.rate_text(0)
