"""Why a figure is what it is: the entries behind it, each with its page, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from savingsdesk.core.model import ContributionKind, DueKind, Fund, Meeting, Place
from savingsdesk.desk import contributions, dues, entries, explanations, groups, loans, meetings, members
from savingsdesk.desk.entries import Filter
from savingsdesk.desk.session import Session
from savingsdesk.ui import figures
from savingsdesk.ui.act import ActPanel
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.reversing import CorrectionPanel, correct, reverse_panel
from savingsdesk.ui.screen import Shell
from savingsdesk.ui.why import WhyPanel
from tests.ui.conftest import Heard
from tests.village import TODAY

Settled = Callable[[], None]
Open = Callable[[str, Filter], WhyPanel]


@pytest.fixture
def meeting(session: Session) -> Meeting:
    """Closed: shares of five members, a fine, a loan; and one that was taken back."""
    writer = session.open_writer()
    opened = meetings.open_meeting(writer, TODAY)
    ids = contributions.grid_ids(writer, opened.id)
    for count, member in enumerate(ids[:5], start=1):
        contributions.put(writer, opened.id, member, ContributionKind.SHARES, shares=count)
    contributions.put(writer, opened.id, ids[5], ContributionKind.FINE, amount=500)
    contributions.put(writer, opened.id, ids[6], ContributionKind.FINE, amount=900)
    contributions.put(writer, opened.id, ids[6], ContributionKind.FINE, amount=0)
    loans.give(writer, opened.id, ids[0], 4_000, 1, sure=True)
    dues.charge(writer, opened.id, ids[7], DueKind.FINE, 700)
    meetings.close_meeting(writer, opened.id, meetings.box(writer, opened.id).expected, "")
    writer.close()
    return opened


@pytest.fixture
def opened(
    qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, meeting: Meeting, settled: Settled
) -> Callable[[str, Filter], WhyPanel]:
    def make(title: str, filter: Filter) -> WhyPanel:
        panel = WhyPanel(shell, jobs, session.books, title, filter)
        qtbot.addWidget(panel)
        panel.resize(1100, 700)
        with qtbot.waitActive(panel):
            panel.show()
            panel.activateWindow()
        panel.start_focus()
        settled()
        return panel

    return make


def column(panel: WhyPanel, key: str) -> list[str]:
    place = [each.key for each in panel.model.columns].index(key)
    return [str(panel.model.index(row, place).data()) for row in range(panel.model.rowCount())]


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


def test_the_box_is_explained_line_by_line(opened: Open, session: Session) -> None:
    panel = opened("In the box", explanations.of_home(session.books).box)
    tester = QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    box = groups.totals(session.books).box
    assert box == 26_500
    assert panel.figure.accessibleName().endswith("26,500")
    assert column(panel, "sum")[0] == "26,500"
    assert column(panel, "amount") == ["−4,000", "500", "10,000", "8,000", "6,000", "4,000", "2,000"]
    assert column(panel, "sum")[-2:] == ["6,000", "2,000"]
    shown = texts(panel)
    assert "30,000" in shown
    assert "−4,000" in shown
    assert tester.model() is panel.model


def test_what_was_lent_counts_for_the_figure_and_not_against_it(opened: Open, session: Session) -> None:
    panel = opened("Lent out", explanations.of_home(session.books).lent)
    assert column(panel, "amount") == column(panel, "sum") == ["4,000"]


def test_dues_are_explained_by_what_was_charged(opened: Open, session: Session) -> None:
    panel = opened("Dues", replace(explanations.of_home(session.books).dues, kind="fine"))
    assert column(panel, "what") == ["Fine, charged"]
    assert column(panel, "sum") == ["700"]
    panel = opened("Dues", explanations.of_home(session.books).dues)
    owed = sum(due.left for due in dues.standing(session.books))
    assert column(panel, "sum")[0] == figures.amount_text(owed, "UGX")


def test_a_figure_without_entries_says_so(opened: Open) -> None:
    panel = opened("In the bank", explanations.of_cash(place=Place.BANK))
    assert panel.model.rowCount() == 0
    assert panel.table.accessibleDescription()
    assert not panel.open_button.isEnabled()
    assert not panel.print_button.isEnabled()


def test_an_entry_opens_by_the_keyboard_and_tells_everything(
    opened: Open, session: Session, meeting: Meeting, settled: Settled
) -> None:
    panel = opened("Savings", explanations.of_home(session.books).saved)
    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    settled()
    page = panel.view.card.page
    assert page is not None
    assert (page.entry.shares, page.entry.member_name) == (4, "Daniel Kato")
    seal = meetings.last(session.books)
    assert seal is not None
    shown = " ".join(texts(panel.view.card))
    for told in (
        "4 shares",
        "Daniel Kato",
        f"Meeting 1, sealed with {seal.seal}",
        "Amina Wanjiru",
        "Laptop of the box",
    ):
        assert told in shown
    assert not panel.may_leave(), "Esc leads back to the list first"
    assert panel.table.isVisible()
    assert panel.may_leave()


def test_an_entry_is_corrected_without_leaving_the_figure(
    opened: Open, session: Session, settled: Settled, jobs: Jobs
) -> None:
    panel = opened("In the box", explanations.of_home(session.books).box)
    place = column(panel, "amount").index("500")
    panel.open(panel.model.ids[place])
    settled()
    panel.view.card.correct_button.click()
    act = panel.findChild(ActPanel)
    assert isinstance(act, CorrectionPanel)
    assert not panel.may_leave(), "what was typed stays until it is done or left"
    settled()
    assert ("Loan fund in the box", "26,500", "26,000") in act.effect.lines
    act.reason.setText("He was there in time")
    act.press()
    settled()
    assert panel.table.isVisible()
    assert column(panel, "amount")[:1] == ["−500"]
    assert column(panel, "sum")[0] == "26,000"
    assert panel.may_leave()


def test_the_whole_list_is_printed_and_saved(opened: Open, session: Session, heard: Heard) -> None:
    wanted = explanations.of_home(session.books).box
    panel = opened("In the box", wanted)
    panel.print_button.click()
    panel.export_button.click()
    assert len(heard.printed) == 1
    [(name, make)] = heard.exported
    [sheet] = make(session.books)
    assert name == sheet.name == "In the box"
    assert len(sheet.rows) == len(entries.ids(session.books, wanted))


# --- Correcting -------------------------------------------------------------------------------------------------------


@pytest.fixture
def correcting(
    qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, settled: Settled
) -> Callable[[Filter], CorrectionPanel]:
    def make(filter: Filter) -> CorrectionPanel:
        [entry] = entries.rows(session.books, entries.ids(session.books, filter))[:1]
        panel = reverse_panel(shell, jobs, session.books, entry)
        assert isinstance(panel, CorrectionPanel)
        qtbot.addWidget(panel)
        panel.resize(480, 700)
        panel.show()
        settled()
        return panel

    return make


def test_a_wrong_number_of_shares_is_replaced_and_every_later_balance_is_shown_before(
    correcting: Callable[[Filter], CorrectionPanel], session: Session, meeting: Meeting, settled: Settled, qtbot: QtBot
) -> None:
    panel = correcting(Filter(kind="shares"))
    panel.what.setCurrentIndex(panel.what.findData("shares"))
    panel.shares.clear()
    QTest.keyClicks(panel.shares, "2")
    qtbot.waitUntil(lambda: ("Shares of Esther Auma", "5", "2") in panel.effect.lines)
    assert ("Savings of Esther Auma", "10,000", "4,000") in panel.effect.lines
    assert panel.effect.lines.count(("Loan fund in the box", "26,500", "20,500")) == 2, "now, and at the closing"
    done: list[object] = []
    panel.done.connect(done.append)
    panel.press()
    settled()
    assert not done
    assert "Write down why" in " ".join(texts(panel)), "without a reason nothing is written"
    panel.reason.setText("Two stamps in the passbook")
    panel.press()
    settled()
    assert done
    assert groups.totals(session.books).saved == 24_000
    assert entries.rows(session.books, entries.ids(session.books, Filter(most=1)))[0].reason.startswith("Two stamps")


def test_what_is_the_same_is_said_beside_the_field_that_is_wrong(
    correcting: Callable[[Filter], CorrectionPanel], meeting: Meeting, settled: Settled
) -> None:
    panel = correcting(Filter(kind="fine", is_standing=True))
    panel.what.setCurrentIndex(panel.what.findData("amount"))
    panel.reason.setText("Wrong")
    panel.press()
    settled()
    assert panel.amount.property("wrong")


def test_a_second_officer_signs_where_the_group_wants_two_keys(
    session: Session, correcting: Callable[[Filter], CorrectionPanel], meeting: Meeting, settled: Settled
) -> None:
    writer = session.open_writer()
    members.let_in(session, writer, members.ids(writer)[1], "beatrice", "another-password")
    writer.close()
    panel = correcting(Filter(kind="fine", is_standing=True))
    assert panel.key.isVisibleTo(panel)
    panel.reason.setText("Wrong")
    panel.press()
    settled()
    assert entries.total(session.books, Filter(kind="fine")) == 500
    panel.key.user_edit.setText("beatrice")
    panel.key.password_edit.edit.setText("another-password")
    panel.press()
    settled()
    assert entries.total(session.books, Filter(kind="fine")) == 0


def test_what_cannot_be_corrected_says_why(correcting: Callable[[Filter], CorrectionPanel], meeting: Meeting) -> None:
    taken_back = next(Filter(entry_ids=(panel_id,)) for panel_id in _taken_back(correcting))
    panel = correcting(taken_back)
    assert not panel.verb_button.isVisibleTo(panel)
    assert "taken back already" in " ".join(texts(panel))


def _taken_back(correcting: Callable[[Filter], CorrectionPanel]) -> list[int]:
    books = correcting(Filter(most=1))._books
    return [each.id for each in entries.rows(books, entries.ids(books, Filter())) if each.is_taken_back]


def test_in_an_open_meeting_an_entry_is_taken_back_at_once_and_put_there_again(
    session: Session, jobs: Jobs, shell: Shell, heard: Heard, meeting: Meeting, settled: Settled
) -> None:
    writer = session.open_writer()
    later = meetings.open_meeting(writer, TODAY, sure=True)
    member = contributions.grid_ids(writer, later.id)[2]
    contributions.put(writer, later.id, member, ContributionKind.SHARES, shares=3)
    writer.close()
    before = groups.totals(session.books).saved
    [entry] = entries.rows(session.books, entries.ids(session.books, Filter(most=1)))
    correct(shell, jobs, session.books, entry)
    settled()
    assert groups.totals(session.books).saved == before - 6_000
    [message] = heard.said
    assert message.text == f"{figures.money_text(6_000, 'UGX')} of Charles Mugisha is taken back."
    assert message.do is not None
    message.do()
    settled()
    assert groups.totals(session.books).saved == before
    assert not heard.asked


def test_the_payment_of_a_due_is_taken_back_without_an_undo_that_would_be_another_payment(
    session: Session, jobs: Jobs, shell: Shell, heard: Heard, meeting: Meeting, settled: Settled
) -> None:
    writer = session.open_writer()
    later = meetings.open_meeting(writer, TODAY, sure=True)
    due = next(each for each in dues.standing(writer) if each.kind is DueKind.FINE)
    dues.pay(writer, later.id, due.id)
    writer.close()
    [entry] = entries.rows(session.books, entries.ids(session.books, Filter(most=1)))
    assert entry.fund == Fund.LOAN
    correct(shell, jobs, session.books, entry)
    settled()
    assert dues.get(session.books, due.id).left == 700
    [message] = heard.said
    assert message.do is None
