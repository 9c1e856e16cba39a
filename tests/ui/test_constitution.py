"""The constitution on the screen: read out whole, changed part by part, and what was decided when."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from savingsdesk.core.constitution import Business, Constitution, Keyed, Named, TermRate, start_values
from savingsdesk.core.errors import Refused
from savingsdesk.core.loans import ChargeMethod
from savingsdesk.core.model import GroupKind, Role
from savingsdesk.core.rotation import Order
from savingsdesk.desk import constitutions, meetings
from savingsdesk.desk.session import Books, Session, Tools, found
from savingsdesk.ui import constitution_words as words
from savingsdesk.ui.constitution import ConstitutionPage
from savingsdesk.ui.constitution_change import ChangePanel
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.screen import EVERYTHING, Shell
from tests.ui.conftest import Heard
from tests.village import FOUNDED_ON, PASSWORD, TODAY, founding

Settled = Callable[[], None]

RICH = Constitution(
    2_000,
    savings_amount=1_000,
    business=(Business.SAVING, Business.FINES, Business.LOANS),
    quorum="Two thirds",
    social_amount=500,
    charge_method=ChargeMethod.ONE_OFF,
    charge_rate=250,
    charge_period="weeks:6",
    term_rates=(TermRate(1, 500), TermRate(2, 833)),
    fines=(Named("Late", 500), Named("غياب", 1_000)),
    benefits=(Named("Funeral", 15_000),),
    two_keys=(Keyed.PAYOUT,),
    payout_cap=20_000,
    turn_order=Order.AUCTION,
    waiting_months=3,
    lapse_after=3,
    office_months=0,
)


@pytest.fixture
def page(qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell) -> ConstitutionPage:
    made = ConstitutionPage(session, jobs, shell)
    qtbot.addWidget(made)
    for _ in made.pieces():
        pass
    made.resize(880, 640)
    made.refresh(EVERYTHING)
    jobs.changed.connect(made.refresh)
    made.show()
    return made


def panel_of(qtbot: QtBot, page: ConstitutionPage, heard: Heard, part: str) -> ChangePanel:
    page.cards[part].change.click()
    panel = heard.asked[-1]
    assert isinstance(panel, ChangePanel)
    qtbot.addWidget(panel)
    panel.resize(480, 640)
    panel.show()
    return panel


def part_of(kind: GroupKind, key: str) -> words.Part:
    return next(part for part in words.parts(kind) if part.key == key)


def test_no_setting_is_forgotten() -> None:
    shown = {name for kind in GroupKind for part in words.parts(kind) for name in part.settings}
    assert shown == {each.name for each in fields(Constitution)}


@pytest.mark.parametrize(
    ("kind", "has", "has_not"),
    [
        (GroupKind.VSLA, "share_price", "savings_amount"),
        (GroupKind.ASCA, "weights", "share_price"),
        (GroupKind.SHG, "savings_amount", "most_shares"),
        (GroupKind.ROSCA, "turn_order", "loan_multiple"),
        (GroupKind.BURIAL, "benefits", "weights"),
    ],
)
def test_a_group_sees_what_its_kind_has(kind: GroupKind, has: str, has_not: str) -> None:
    shown = [name for part in words.parts(kind) for name in part.settings]
    assert has in shown
    assert has_not not in shown
    assert len(shown) == len(set(shown))


@pytest.fixture(params=list(GroupKind))
def kinds_session(request: pytest.FixtureRequest, tmp_path: Path, tools: Tools) -> Iterator[Session]:
    """A group of each kind with a constitution that uses everything."""
    opened = found(tmp_path / "kind", founding(kind=request.param), PASSWORD, tools)
    writer = opened.open_writer()
    constitutions.change(writer, RICH, FOUNDED_ON, sure=True)
    writer.close()
    yield opened
    opened.close()


def test_what_is_not_touched_in_a_panel_stays_as_it_was(
    qtbot: QtBot, kinds_session: Session, jobs: Jobs, shell: Shell
) -> None:
    """Every field of every kind of group reads back what was put into it."""
    books = kinds_session.books
    for part in words.parts(kinds_session.group.kind):
        panel = ChangePanel(shell, jobs, books, part)
        qtbot.addWidget(panel)
        assert panel.read() == constitutions.current(books) == RICH


def test_every_setting_says_something(kinds_session: Session) -> None:
    group = kinds_session.group
    for agreed in (RICH, start_values(group.kind, 2_000, 5, 0)):
        for part in words.parts(group.kind):
            said = [words.value_text(name, agreed, group) for name in part.settings]
            assert any(said)
            assert words.part_name(part.key, group.kind)
            assert not any("Rhythm" in text or "." in text.removesuffix("2.5\u00a0%")[-2:] for text in said)


def test_the_page_reads_the_rules_out(page: ConstitutionPage) -> None:
    assert page.cards["saving"].facts.value("share_price") == "UGX\u00a02,000"
    assert page.cards["loans"].facts.value("charge_rate") == "10\u00a0%"
    assert page.cards["loans"].facts.value("term_rates") == ""
    assert "a difference in the cash" in page.cards["keys"].facts.value("two_keys")
    assert page.cards["meetings"].facts.value("weekday") == "Thursday"


def test_a_decision_changes_the_page_and_stands_in_the_history(
    qtbot: QtBot, page: ConstitutionPage, heard: Heard, settled: Settled, session: Session
) -> None:
    panel = panel_of(qtbot, page, heard, "social")
    panel.by_setting["social_amount"].edit.setText("700")
    panel.press()
    settled()
    assert constitutions.current(session.books).social_amount == 700
    assert page.cards["social"].facts.value("social_amount") == "UGX\u00a0700"
    newest = constitutions.history(session.books)[0]
    assert (newest.decided_on, newest.changed) == (TODAY, ("social_amount",))
    texts = [each.text() for each in page.history.findChildren(type(page._force)) if each.isVisible()]
    assert "Each pays in a meeting: UGX\u00a0500 → UGX\u00a0700" in texts
    assert any("Amina Wanjiru" in text and "26 November" in text for text in texts)


def test_the_open_meeting_stands_beside_the_decision(
    qtbot: QtBot, page: ConstitutionPage, heard: Heard, settled: Settled, jobs: Jobs, session: Session
) -> None:
    jobs.write(lambda books: meetings.open_meeting(books, TODAY), lambda _: None, heard.failures.append)
    settled()
    panel = panel_of(qtbot, page, heard, "offices")
    panel.by_setting["office_months"].edit.setText("24")
    panel.press()
    settled()
    assert constitutions.history(session.books)[0].meeting_number == 1


@pytest.mark.parametrize(("typed", "rate"), [("2.5", 250), ("20", 2_000), ("7.25", 725)])
def test_a_rate_is_typed_in_percent(
    qtbot: QtBot, page: ConstitutionPage, heard: Heard, settled: Settled, session: Session, typed: str, rate: int
) -> None:
    panel = panel_of(qtbot, page, heard, "loans")
    panel.by_setting["charge_rate"].edit.setText(typed)
    panel.press()
    settled()
    assert constitutions.current(session.books).charge_rate == rate


def test_what_cannot_be_read_is_said_beside_its_field_and_stays(
    qtbot: QtBot, page: ConstitutionPage, heard: Heard
) -> None:
    panel = panel_of(qtbot, page, heard, "loans")
    panel.by_setting["charge_rate"].edit.setText("ten")
    panel.press()
    assert "“ten”" in panel.by_setting["charge_rate"]._note.text()
    assert panel.by_setting["charge_rate"].edit.text() == "ten"


def test_what_is_unusual_asks_once_and_names_what(
    qtbot: QtBot, page: ConstitutionPage, heard: Heard, settled: Settled, session: Session
) -> None:
    panel = panel_of(qtbot, page, heard, "loans")
    panel.by_setting["charge_rate"].edit.setText("30")
    panel.by_setting["loan_multiple"].edit.setText("10")
    panel.press()
    settled()
    assert "Is this right?" in panel._asked.text()
    assert "between 1 and 20 percent" in panel._asked.text()
    assert "3 times" in panel._asked.text()
    assert constitutions.current(session.books).charge_rate == 1_000
    panel.press()
    settled()
    assert constitutions.current(session.books).charge_rate == 3_000


def test_after_an_edit_of_a_list_it_is_asked_anew(
    qtbot: QtBot, page: ConstitutionPage, heard: Heard, settled: Settled
) -> None:
    panel = panel_of(qtbot, page, heard, "loans")
    panel.by_setting["charge_method"].edit.setCurrentIndex(4)
    lines = panel.by_setting["term_rates"].edit
    term, rate = lines.add()
    term.setText("1")
    rate.setText("50")
    panel.press()
    settled()
    assert panel.verb_button.text() == "Do it all the &same"
    rate.selectAll()
    QTest.keyClicks(rate, "60")
    assert panel.verb_button.text() == "&Write down the decision"


def test_the_price_of_a_loan_is_shown_in_money(qtbot: QtBot, page: ConstitutionPage, heard: Heard) -> None:
    panel = panel_of(qtbot, page, heard, "loans")
    assert panel._example.text() == "A loan of UGX\u00a0100,000 for 3 months would cost UGX\u00a030,000."
    panel.by_setting["charge_rate"].edit.setText("5")
    panel._show_example()
    assert "UGX\u00a015,000" in panel._example.text()


def test_a_fine_is_added_and_one_is_removed(
    qtbot: QtBot, page: ConstitutionPage, heard: Heard, settled: Settled, session: Session
) -> None:
    for name, amount in (("Late", "500"), ("Absent", "1,000")):
        panel = panel_of(qtbot, page, heard, "fines")
        lines = panel.by_setting["fines"].edit
        lines.add_button.click()
        _, first, second = lines._lines[-1]
        first.setText(name)
        second.setText(amount)
        panel.press()
        settled()
    assert constitutions.current(session.books).fines == (Named("Late", 500), Named("Absent", 1_000))
    panel = panel_of(qtbot, page, heard, "fines")
    lines = panel.by_setting["fines"].edit
    lines._remove(lines._lines[0][0])
    panel.press()
    settled()
    assert constitutions.current(session.books).fines == (Named("Absent", 1_000),)
    assert page.cards["fines"].facts.value("fines") == "Absent: UGX\u00a01,000"


def test_the_order_of_business_is_moved_by_keyboard(
    qtbot: QtBot, page: ConstitutionPage, heard: Heard, settled: Settled, session: Session
) -> None:
    panel = panel_of(qtbot, page, heard, "meetings")
    order = panel.by_setting["business"].edit
    order.list.setCurrentRow(2)
    order.earlier.click()
    order.earlier.click()
    order.list.setCurrentRow(5)
    QTest.keyClick(order.list, Qt.Key.Key_Space)
    panel.press()
    settled()
    agreed = constitutions.current(session.books).business
    assert agreed == (Business.SAVING, Business.FINES, Business.SOCIAL_FUND, Business.REPAYMENTS, Business.LOANS)


def test_a_decision_of_a_day_before_a_later_one_asks(
    qtbot: QtBot, page: ConstitutionPage, heard: Heard, settled: Settled, jobs: Jobs, session: Session
) -> None:
    agreed = constitutions.current(session.books)
    jobs.write(
        lambda books: constitutions.change(books, replace(agreed, most_shares=4), TODAY),
        lambda _: None,
        heard.failures.append,
    )
    settled()
    panel = panel_of(qtbot, page, heard, "saving")
    panel.by_setting["most_shares"].edit.setText("3")
    panel.day.setDate(QDate(2026, 9, 1))
    panel.press()
    settled()
    assert panel.verb_button.text() == "Do it all the &same"
    panel.press()
    settled()
    assert len(constitutions.history(session.books)) == 3


def test_a_new_price_of_a_share_waits_for_the_next_cycle(
    qtbot: QtBot, page: ConstitutionPage, heard: Heard, settled: Settled, jobs: Jobs
) -> None:
    jobs.write(lambda books: meetings.open_meeting(books, TODAY), lambda _: None, heard.failures.append)
    panel = panel_of(qtbot, page, heard, "saving")
    panel.by_setting["share_price"].edit.setText("3000")
    for _ in range(2):
        panel.press()
        settled()
    text = page.cards["saving"].facts.value("share_price")
    assert text == "UGX\u00a02,000 in this cycle, UGX\u00a03,000 from the next one"


def test_a_member_who_only_reads_changes_nothing(qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell) -> None:
    session.user = replace(session.user, role=Role.MEMBER)
    page = ConstitutionPage(session, jobs, shell)
    qtbot.addWidget(page)
    for _ in page.pieces():
        pass
    page.refresh(EVERYTHING)
    page.show()
    assert not any(card.change.isVisible() for card in page.cards.values())


def test_a_long_history_is_shown_when_it_is_asked_for(
    page: ConstitutionPage, heard: Heard, settled: Settled, jobs: Jobs, session: Session
) -> None:
    agreed = constitutions.current(session.books)

    def decide(books: Books) -> None:
        for months in range(20, 32):
            constitutions.change(books, replace(agreed, office_months=months), TODAY)

    jobs.write(decide, lambda _: None, heard.failures.append)
    settled()
    assert page.history._rows.count() == 8
    page.history.older.click()
    assert page.history._rows.count() == 13
    assert not page.history.older.isVisible()


def test_a_refusal_of_the_books_stands_at_its_setting(
    qtbot: QtBot, page: ConstitutionPage, heard: Heard, settled: Settled
) -> None:
    panel = panel_of(qtbot, page, heard, "saving")
    panel.press()
    settled()
    assert "Nothing was changed" in panel._asked.text()
    panel.by_setting["most_shares"].edit.setText("0")
    panel.press()
    settled()
    assert "between 1 and 10,000" in panel.by_setting["most_shares"]._note.text()
    assert heard.failures == []


def test_an_amount_of_a_fine_that_is_missing_is_said(qtbot: QtBot, page: ConstitutionPage, heard: Heard) -> None:
    panel = panel_of(qtbot, page, heard, "fines")
    first, _ = panel.by_setting["fines"].edit.add()
    first.setText("Late")
    with pytest.raises(Refused) as met:
        panel.read()
    assert (met.value.code, met.value.field) == ("amount.empty", "fines")
