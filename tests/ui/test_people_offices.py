"""People and offices: who is let in, who holds what until when, a hand-over in front of the group, name and coin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from savingsdesk.core.errors import Environment
from savingsdesk.core.model import ContributionKind, Member, Role
from savingsdesk.desk import contributions, groups, keys, meetings, members, offices
from savingsdesk.desk.session import Session, Tools, unlock
from savingsdesk.ui.act import ActPanel
from savingsdesk.ui.fields import PasswordEdit
from savingsdesk.ui.handing_over import HandOverPanel
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.office_acts import office_choice
from savingsdesk.ui.people_offices import PeoplePage
from savingsdesk.ui.screen import EVERYTHING, Shell
from savingsdesk.ui.taking_over import TakingOverPanel
from tests.ui.conftest import Heard
from tests.village import PASSWORD, TODAY

Settled = Callable[[], None]
NEW = "four quiet hens"


@pytest.fixture
def page(qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell) -> PeoplePage:
    made = PeoplePage(session, jobs, shell)
    qtbot.addWidget(made)
    for _ in made.pieces():
        pass
    made.resize(880, 640)
    made.refresh(EVERYTHING)
    jobs.changed.connect(made.refresh)
    made.show()
    return made


@pytest.fixture
def everyone(session: Session) -> list[Member]:
    return members.rows(session.books, members.ids(session.books))


def asked(qtbot: QtBot, heard: Heard) -> ActPanel:
    panel = heard.asked[-1]
    assert isinstance(panel, ActPanel)
    qtbot.addWidget(panel)
    panel.resize(480, 640)
    panel.show()
    return panel


def choose(panel: ActPanel, member: Member) -> None:
    edit = panel._fields["member"].edit
    edit.setCurrentIndex(edit.findData(member.id))  # type: ignore[attr-defined]


def fill(panel: ActPanel, **texts: str) -> None:
    for name, text in texts.items():
        edit = panel._fields[name].edit
        line = edit.edit if isinstance(edit, PasswordEdit) else edit
        assert isinstance(line, QLineEdit)
        line.setText(text)


def test_who_writes_and_who_holds_an_office_is_read(page: PeoplePage) -> None:
    assert "Amina Wanjiru" in page.writers.texts()
    assert "signs in as amina" in page.writers.texts()
    assert "Treasurer: Amina Wanjiru" in page.holders.texts()
    assert page.facts.value("coin") == "UGX\u00a0100"
    assert page.facts.value("kind") == "Savings and loans, with shares"


def test_a_member_is_let_in_and_unlocks(
    qtbot: QtBot,
    page: PeoplePage,
    heard: Heard,
    settled: Settled,
    session: Session,
    everyone: list[Member],
    tools: Tools,
) -> None:
    page.let_in.click()
    panel = asked(qtbot, heard)
    panel.press()
    assert "Choose a member" in panel._fields["member"]._note.text()
    choose(panel, everyone[1])
    assert panel._fields["username"].edit.text() == "beatrice"  # type: ignore[attr-defined]
    fill(panel, password=NEW, again="four loud hens")
    panel.press()
    assert "differ" in panel._fields["again"]._note.text()
    fill(panel, again=NEW)
    panel.press()
    settled()
    assert "signs in as beatrice" in page.writers.texts()
    folder = session.opened.folder.parent
    session.close()
    again = unlock(folder, "beatrice", NEW, tools)
    assert again.user.role is Role.ADMIN
    again.close()


def test_a_suggested_name_gives_way_to_a_typed_one(
    qtbot: QtBot, page: PeoplePage, heard: Heard, everyone: list[Member]
) -> None:
    page.let_in.click()
    panel = asked(qtbot, heard)
    choose(panel, everyone[2])
    fill(panel, username="carlo")
    choose(panel, everyone[3])
    assert panel._fields["username"].edit.text() == "carlo"  # type: ignore[attr-defined]


def test_an_office_is_given_for_its_term_and_ended(
    qtbot: QtBot, page: PeoplePage, heard: Heard, settled: Settled, session: Session, everyone: list[Member]
) -> None:
    page.appoint.click()
    panel = asked(qtbot, heard)
    choose(panel, everyone[4])
    panel._fields["office"].edit.setEditText("secretary")  # type: ignore[attr-defined]
    panel.press()
    settled()
    holder = members.rows(session.books, [everyone[4].id])[0]
    assert (holder.office, holder.office_since, holder.office_until) == ("secretary", TODAY, "2027-11-26")
    assert "Secretary: Esther Auma" in page.holders.texts()
    assert "from 26 Nov 2026 to 26 Nov 2027" in page.holders.texts()
    page.holders.buttons[holder.id, 2].click()
    asked(qtbot, heard).press()
    settled()
    assert members.rows(session.books, [holder.id])[0].office == ""


def test_an_office_of_another_name_is_kept_as_it_is_typed(
    qtbot: QtBot, page: PeoplePage, heard: Heard, settled: Settled, session: Session, everyone: list[Member]
) -> None:
    page.appoint.click()
    panel = asked(qtbot, heard)
    choose(panel, everyone[4])
    panel._fields["office"].edit.setEditText("Mother of the group")  # type: ignore[attr-defined]
    fill(panel, until="2026-01-01")
    panel.press()
    settled()
    assert "before it begins" in panel._fields["until"]._note.text()
    fill(panel, until="2027-06-30")
    panel.press()
    settled()
    holder = members.rows(session.books, [everyone[4].id])[0]
    assert (holder.office, holder.office_until) == ("Mother of the group", "2027-06-30")


def test_a_term_that_is_over_is_marked(
    page: PeoplePage, heard: Heard, settled: Settled, jobs: Jobs, everyone: list[Member]
) -> None:
    jobs.write(
        lambda books: offices.appoint(books, everyone[5].id, "key-holder", since="2025-11-01", until="2026-11-01"),
        lambda _: None,
        heard.failures.append,
    )
    settled()
    assert "term is over" in page.holders.texts()


def test_the_office_is_handed_over_and_the_old_password_is_dead(
    qtbot: QtBot, page: PeoplePage, heard: Heard, settled: Settled, session: Session, everyone: list[Member],
    jobs: Jobs, tools: Tools,
) -> None:  # fmt: skip
    def save(books: object) -> None:
        meeting = meetings.open_meeting(books, TODAY)  # type: ignore[arg-type]
        contributions.put(books, meeting.id, everyone[1].id, ContributionKind.SHARES, shares=3)  # type: ignore[arg-type]

    jobs.write(save, lambda _: None, heard.failures.append)
    settled()
    page.holders.buttons[everyone[0].id, 0].click()
    panel = asked(qtbot, heard)
    assert isinstance(panel, HandOverPanel)
    settled()
    assert "UGX\u00a06,000" in panel.counted._note.text()
    choose(panel, everyone[1])
    fill(panel, counted="5,500", password=NEW, again=NEW)
    panel._show_difference()
    assert panel.difference.text() == "UGX\u00a0500 are missing."
    panel.press()
    settled()
    assert panel.reason._note.text() != ""
    fill(panel, reason="a note was lost")
    panel.press()
    settled()
    said = heard.said[-1]
    assert "Beatrice Nakato is Treasurer now" in said.text
    assert said.action == "Lock the books"
    assert session.user.role is Role.MEMBER
    folder = session.opened.folder.parent
    session.close()
    with pytest.raises(Environment):
        unlock(folder, "amina", PASSWORD, tools)
    again = unlock(folder, "beatrice", NEW, tools)
    assert groups.totals(again.books).box == 5_500
    again.close()


def test_a_second_officer_signs_the_hand_over_where_there_is_one(
    qtbot: QtBot, page: PeoplePage, heard: Heard, settled: Settled, session: Session, everyone: list[Member], jobs: Jobs
) -> None:
    jobs.write(
        lambda books: members.let_in(session, books, everyone[2].id, "charles", NEW),
        lambda _: None,
        heard.failures.append,
    )
    settled()
    page.holders.buttons[everyone[0].id, 0].click()
    panel = asked(qtbot, heard)
    settled()
    assert panel.key.isVisible()
    choose(panel, everyone[1])
    fill(panel, counted="0", password=NEW, again=NEW)
    panel.press()
    settled()
    assert "second officer" in panel.key.user._note.text().lower()
    panel.key.user_edit.setText("charles")
    panel.key.password_edit.edit.setText(NEW)
    panel.press()
    settled()
    assert members.rows(session.books, [everyone[1].id])[0].office == "treasurer"
    assert keys.holders(session.books)


def test_the_group_is_renamed_and_its_coin_changed(
    qtbot: QtBot, page: PeoplePage, heard: Heard, settled: Settled, session: Session
) -> None:
    page.rename.click()
    panel = asked(qtbot, heard)
    fill(panel, name="Umoja Mpya")
    panel.press()
    settled()
    assert page.facts.value("name") == session.group.name == "Umoja Mpya"
    page.coin.click()
    panel = asked(qtbot, heard)
    fill(panel, cash_unit="0")
    panel.press()
    assert "zero" in panel._fields["cash_unit"]._note.text()
    fill(panel, cash_unit="500")
    panel.press()
    settled()
    assert session.group.cash_unit == 500


def test_balances_are_taken_over_for_as_long_as_the_books_are_empty(
    qtbot: QtBot, page: PeoplePage, heard: Heard, settled: Settled, jobs: Jobs
) -> None:
    assert page.beginning.isVisible()
    page.begin.click()
    panel = heard.asked[-1]
    assert isinstance(panel, TakingOverPanel)
    qtbot.addWidget(panel)
    panel.model.put(0, "shares", "12")
    panel.closed.emit()
    page.begin.click()
    again = heard.asked[-1]
    assert isinstance(again, TakingOverPanel)
    qtbot.addWidget(again)
    assert again.model.drafts[0].texts["shares"] == "12"
    settled()
    jobs.write(lambda books: meetings.open_meeting(books, TODAY), lambda _: None, heard.failures.append)
    settled()
    assert not page.beginning.isVisible()


def test_a_member_who_only_reads_is_shown_and_changes_nothing(
    qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell
) -> None:
    session.user = replace(session.user, role=Role.MEMBER)
    page = PeoplePage(session, jobs, shell)
    qtbot.addWidget(page)
    for _ in page.pieces():
        pass
    page.refresh(EVERYTHING)
    page.show()
    assert not any(each.isEnabled() for each in (page.let_in, page.appoint, page.rename, page.coin))
    assert page.holders.buttons == {}
    assert not page.beginning.isVisible()


def test_every_usual_office_can_be_chosen(qtbot: QtBot) -> None:
    choice = office_choice("treasurer")
    qtbot.addWidget(choice)
    assert choice.currentText() == "Treasurer"
    assert choice.count() == 6
