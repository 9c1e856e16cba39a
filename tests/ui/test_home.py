"""Home: figures as in the books, what needs attention leads to where it is settled, nothing is claimed too early."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from savingsdesk.core.model import GroupKind, SyncStatus
from savingsdesk.desk import attention, charts, entries, explanations, groups, loan_book, practice
from savingsdesk.desk.attention import Item
from savingsdesk.desk.practice import Plan
from savingsdesk.desk.session import Session
from savingsdesk.ui import attention as words
from savingsdesk.ui import figures, theme
from savingsdesk.ui.attention import Call, Open
from savingsdesk.ui.backing_up import BackingUp
from savingsdesk.ui.chart import BarChart, LineChart
from savingsdesk.ui.fields import BigFigure
from savingsdesk.ui.home import HomeScreen
from savingsdesk.ui.home_cards import MOST_SHOWN, AttentionCard, AttentionPanel
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.screen import EVERYTHING, Shell, whole
from tests.ui.conftest import Heard
from tests.village import quick_tools

SMALL = Plan(members=8, cycles=2, meetings=6, held_of_last=3, is_dirty=False)


@pytest.fixture(scope="module")
def villages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Session]]:
    made = {"village": practice.make(tmp_path_factory.mktemp("home"), quick_tools())}
    for kind in (GroupKind.ROSCA, GroupKind.BURIAL, GroupKind.SHG):
        made[kind] = practice.make(tmp_path_factory.mktemp("home"), quick_tools(), replace(SMALL, kind=kind))
    yield made
    for session in made.values():
        session.close()


Open_ = Callable[..., HomeScreen]


@pytest.fixture
def enter(qtbot: QtBot, qapp: QApplication, shell: Shell, settings: QSettings) -> Iterator[Open_]:
    running: list[Jobs] = []

    def open_home(session: Session, status: SyncStatus | None = None, *, is_backed_up: bool = False) -> HomeScreen:
        jobs = Jobs()
        running.append(jobs)
        jobs.attach(session)
        lent = shell if status is None else replace(shell, status=lambda: status)
        if is_backed_up:
            lent = replace(lent, backups=BackingUp(session, jobs, settings))
        screen = whole(HomeScreen(session, jobs, lent))
        qtbot.addWidget(screen)
        screen.resize(1150, 640)
        screen.refresh(EVERYTHING)
        screen.show()
        qtbot.waitUntil(lambda: screen.is_whole, timeout=10_000)
        return screen

    yield open_home
    for jobs in running:
        jobs.stop()


def shown_figures(screen: HomeScreen) -> list[str]:
    return [each.accessibleName() for each in screen.findChildren(BigFigure) if each.isVisible()]


def test_the_figures_are_those_of_the_books_and_each_tells_why(
    enter: Open_, villages: dict[str, Session], heard: Heard
) -> None:
    session = villages["village"]
    screen = enter(session)
    totals = groups.totals(session.books)
    amounts = (totals.box, totals.lent, totals.saved, totals.social_fund)
    names = ("In the box", "Lent out", "Savings this cycle", "Social fund")
    assert shown_figures(screen) == [
        f"{name}: {figures.money_text(amount, 'UGX')}" for name, amount in zip(names, amounts, strict=True)
    ]
    for each in screen.findChildren(BigFigure):
        why = each.findChild(QPushButton)
        assert isinstance(why, QPushButton)
        why.click()
    assert [title for title, _ in heard.whys] == list(names)
    assert [entries.total(session.books, behind) for _, behind in heard.whys] == list(amounts)
    assert heard.whys[0][1] == explanations.of_home(session.books).box


def test_the_chart_shows_savings_and_loans_of_each_meeting(enter: Open_, villages: dict[str, Session]) -> None:
    session = villages["village"]
    screen = enter(session)
    chart = screen.chart.chart
    assert isinstance(chart, LineChart)
    points = charts.savings_and_loans(session.books)
    assert [list(each.figures) for each in chart.series] == [
        [point.savings for point in points],
        [point.lent for point in points],
    ]
    assert figures.amount_text(points[-1].savings, "UGX") in chart.accessibleDescription()


def test_the_heading_says_where_the_cycle_stands(enter: Open_, villages: dict[str, Session]) -> None:
    screen = enter(villages["village"])
    assert screen.title() == "Umoja wa Kilimo"
    assert screen.subtitle() == "Cycle 3 · meeting 12 was on Thursday 12 November · next Thursday 26 November"


def test_loans_are_counted_once_they_were_read(enter: Open_, villages: dict[str, Session]) -> None:
    session = villages["village"]
    screen = enter(session)
    lent = loan_book.active(session.books)
    note = screen._lent.accessibleDescription()
    assert note.startswith(str(len(lent)))
    assert str(len(loan_book.overdue(session.books))) in note


@pytest.mark.parametrize(
    ("kind", "names", "chart"),
    [
        (GroupKind.ROSCA, ["In the box", "Savings this cycle"], BarChart),
        (GroupKind.BURIAL, ["In the box", "Social fund"], BarChart),
    ],
)
def test_a_group_shows_only_what_its_kind_has(
    enter: Open_, villages: dict[str, Session], kind: GroupKind, names: list[str], chart: type
) -> None:
    screen = enter(villages[kind])
    assert [name.split(":")[0] for name in shown_figures(screen)] == names
    drawn = screen.chart.chart
    assert isinstance(drawn, LineChart | BarChart)
    assert type(drawn) is chart
    assert len(drawn.series) == 1


def test_what_stands_open_in_the_books_is_called_red_first(
    enter: Open_, villages: dict[str, Session], heard: Heard
) -> None:
    session = villages["village"]
    screen = enter(session)
    calls = screen.attention.calls
    items = attention.open_items(session.books)
    overdue = [item for item in items if item.code == "open.loan_overdue"]
    assert len(overdue) == 2
    assert [call.word for call in calls] == ["overdue", "overdue", "unpaid", "waiting"]
    assert figures.amount_text(overdue[0].amount, "UGX") in calls[0].what
    owed = sum(item.amount for item in items if item.code == "open.due_standing")
    assert calls[2].why == f"{figures.amount_text(owed, 'UGX')} stands as due"
    rows = [row for row in screen.attention.list.rows if row.verb.isVisible()]
    assert len(rows) == 4
    for row in rows:
        row.verb.click()
    assert heard.went == ["loans", "loans", "reports", "sync"]
    assert heard.about == [overdue[0].loan_id, overdue[1].loan_id, "dues", None]


def test_a_young_group_is_told_what_comes_first(enter: Open_, session: Session) -> None:
    screen = enter(session)
    assert [call.word for call in screen.attention.calls] == ["waiting"]
    assert screen.subtitle() == "Cycle 1 · no meeting yet · next Thursday 26 November"
    assert screen.chart.chart is not None
    assert screen.chart.chart.accessibleDescription() == "No meeting yet. The chart begins with the first one."


ALL = [
    Item("open.seal_broken", "2026-11-12", meeting_id=3, meeting_number=3),
    Item("open.constitution", "2026-11-12"),
    Item("open.late_entries", "2026-11-12", 500, meeting_id=3, meeting_number=3, lines=(4, 8)),
    Item("open.reversed_twice", "2026-11-12", 500, lines=(4, 8)),
    Item("open.twice", "2026-11-12", 500, member_id=1, lines=(4, 8)),
    Item("open.below_zero", "2026-11-12", 500, fund="loan_fund", place="bank"),
    Item("open.cash_difference", "2026-11-12", -500, meeting_id=3, meeting_number=3),
    Item("open.cash_difference", "2026-11-12", 500, meeting_id=3, meeting_number=3),
    Item("open.savings_below_zero", "2026-11-12", 500, member_id=1),
    Item("open.kept_below_zero", "2026-11-12", 500, member_id=1),
    Item("open.external_overpaid", "2026-11-12", 500),
    Item("open.loan_overpaid", "2026-11-12", 500, member_id=1, loan_id=9),
    Item("open.loan_unreadable", "2026-11-12", 500, member_id=1, loan_id=9),
    Item("open.loan_overdue", "2026-11-12", 500, member_id=1, loan_id=9),
    Item("open.due_standing", "2026-11-12", 500, member_id=1, due_id=2),
    Item("open.due_overpaid", "2026-11-12", 500, member_id=1, due_id=2),
    Item("open.share_price", "2026-11-12", 500, lines=(4,)),
    Item("open.next_price", "2026-11-12", 500),
    Item("open.office_ends", "2026-11-12", member_id=1),
]


def test_every_item_of_the_desk_has_its_words_and_a_way(shell: Shell, heard: Heard) -> None:
    documented = set(re.findall(r"``(open\.[a-z_]+)``", attention.open_items.__doc__ or ""))
    assert {item.code for item in ALL} == documented
    calls = words.calls(Open(ALL, {1: "Mary Atieno"}, {9: 60_000}), shell, "UGX")
    assert len(calls) == len(ALL)
    tones = [call.tone for call in calls]
    assert tones == sorted(tones, key=["red", "amber", "blue"].index)
    for call in calls:
        assert "{" not in call.what + call.why
        assert all((call.word, call.what, call.why, call.verb))
        before = len(heard.went) + len(heard.whys)
        call.do()
        assert len(heard.went) + len(heard.whys) == before + 1
    assert {"books", "settings", "reports", "loans", "members"} == set(heard.went)


def test_a_name_in_another_script_does_not_turn_its_sentence_around(qtbot: QtBot, shell: Shell) -> None:
    found = Open([Item("open.loan_overdue", "2026-11-12", 500, member_id=1, loan_id=9)], {1: "محمد عبد الله"}, {9: 500})
    card = AttentionCard(shell)
    qtbot.addWidget(card)
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        card.setLayoutDirection(direction)
        card.show_calls(words.calls(found, shell, "UGX"), is_whole=True)
        document = QTextDocument(card.list.rows[0].what.text())
        assert document.firstBlock().textDirection() is direction


def many(count: int, done: list[int]) -> list[Call]:
    return [
        Call("look", "blue", f"Number {place}", "why", "Open", lambda place=place: done.append(place))  # type: ignore[misc]
        for place in range(count)
    ]


def test_what_has_no_room_is_counted_and_opens_in_a_panel(qtbot: QtBot, shell: Shell, heard: Heard) -> None:
    card, done = AttentionCard(shell), list[int]()
    qtbot.addWidget(card)
    card.resize(480, 420)
    card.show()
    card.show_calls(many(MOST_SHOWN, done), is_whole=True)
    assert not card._more.isVisible()
    card.show_calls(many(MOST_SHOWN + 3, done), is_whole=True)
    assert card._more.text() == "and 3 more"
    card._more.click()
    [panel] = heard.asked
    assert isinstance(panel, AttentionPanel)
    qtbot.addWidget(panel)
    panel.show()
    with qtbot.waitSignal(panel.closed):
        QTest.mouseClick(panel.list.rows[MOST_SHOWN + 2].verb, Qt.MouseButton.LeftButton)
    assert done == [MOST_SHOWN + 2]


def test_nothing_is_claimed_before_the_books_were_read(qtbot: QtBot, shell: Shell) -> None:
    card = AttentionCard(shell)
    qtbot.addWidget(card)
    card.show()
    assert card._busy.isVisible()
    assert not card._calm.isVisible()
    card.show_calls([], is_whole=False)
    assert not card._calm.isVisible()
    card.show_calls([], is_whole=True)
    assert card._calm.isVisible()
    assert not card._busy.isVisible()


def test_a_problem_of_the_cloud_goes_before_everything(
    enter: Open_, villages: dict[str, Session], shell: Shell, qtbot: QtBot
) -> None:
    session = villages["village"]
    jobs = Jobs()
    jobs.attach(session)
    stopped = replace(shell, status=lambda: SyncStatus("stopped", 3, None, None, "login.removed"))
    screen = whole(HomeScreen(session, jobs, stopped))
    qtbot.addWidget(screen)
    screen.refresh(EVERYTHING)
    screen.show()
    qtbot.waitUntil(lambda: screen.is_whole, timeout=10_000)
    assert screen.attention.calls[0].word == "cloud"
    jobs.stop()


@pytest.mark.parametrize(("days", "is_told"), [(13, False), (14, True), (None, True)])
def test_a_cloud_that_was_not_reached_for_two_weeks_is_told(
    villages: dict[str, Session], shell: Shell, qtbot: QtBot, days: int | None, is_told: bool
) -> None:
    session = villages["village"]
    jobs = Jobs()
    jobs.attach(session)
    sent = None if days is None else session.books.now_ms() - days * 86_400_000
    offline = replace(shell, status=lambda: SyncStatus("offline", 5_134, sent, sent))
    screen = whole(HomeScreen(session, jobs, offline))
    qtbot.addWidget(screen)
    screen.refresh(EVERYTHING)
    screen.show()
    qtbot.waitUntil(lambda: screen.is_whole, timeout=10_000)
    assert (screen.attention.calls[-1].word == "waiting") is is_told
    jobs.stop()


def test_savings_that_go_on_from_cycle_to_cycle_are_told_apart_from_those_of_this_one(
    enter: Open_, villages: dict[str, Session]
) -> None:
    session = villages[GroupKind.SHG]
    screen = enter(session)
    savings = charts.savings_and_loans(session.books)[-1].savings
    assert savings != groups.totals(session.books).saved
    assert screen._saved.accessibleDescription() == f"{figures.amount_text(savings, 'UGX')} with earlier cycles"


@pytest.mark.parametrize("percent", [100, 200])
def test_no_word_is_cut(enter: Open_, villages: dict[str, Session], qapp: QApplication, percent: int) -> None:
    theme.apply(qapp, theme.LIGHT, percent)
    try:
        screen = enter(villages["village"])
        for row in screen.attention.list.rows:
            if row.verb.isVisibleTo(screen):
                needed = row.verb.fontMetrics().horizontalAdvance(row.verb.text())
                assert row.verb.width() >= needed
                assert row.pill.width() >= row.pill.sizeHint().width()
    finally:
        theme.apply(qapp, theme.LIGHT)


@pytest.mark.parametrize(
    ("age", "status", "what", "why"),
    [
        (None, SyncStatus("unlinked", 9, None, None), "No backup was made yet", "a lost laptop would lose the books"),
        (23, SyncStatus("offline", 12, 1, 1), "Last backup 23 day", "the cloud has all but 12 entr"),
        (23, SyncStatus("idle", 0, 1, 1), "Last backup 23 day", "the cloud has everything"),
    ],
)
def test_an_old_backup_is_called_after_all_else(
    enter: Open_,
    villages: dict[str, Session],
    shell: Shell,
    heard: Heard,
    settings: QSettings,
    tmp_path: Path,
    qtbot: QtBot,
    age: int | None,
    status: SyncStatus,
    what: str,
    why: str,
) -> None:
    session = villages["village"]
    if age is not None:  # a stick that is away now
        settings.setValue("backup/place", str(tmp_path / "stick"))
        settings.setValue("backup/copied_at", str(session.tools.now_ms() - age * 86_400_000 - 1))
    screen = enter(session, status=status, is_backed_up=True)
    qtbot.waitUntil(lambda: bool(screen.attention.calls) and screen.attention.calls[-1].word == "backup")
    call = screen.attention.calls[-1]
    assert call.what.startswith(what)
    assert call.why.startswith(why)
    call.do()
    assert (heard.went, heard.about) == (["settings"], ["backup"])


def test_large_text_gets_room_below_instead_of_being_cut(
    enter: Open_, villages: dict[str, Session], qapp: QApplication
) -> None:
    theme.apply(qapp, theme.LIGHT, 200)
    try:
        screen = enter(villages["village"])
        tops = [each.y() for each in screen.findChildren(BigFigure) if each.isVisible()]
        assert len(set(tops)) == 2
        assert screen.chart.y() < screen.attention.y()
        for each in screen.findChildren(QLabel):
            if each.isVisible() and each.text() and not each.wordWrap():
                assert each.sizeHint().width() <= each.width() + 1, each.text()
    finally:
        theme.apply(qapp, theme.LIGHT)
    qapp.processEvents()
    assert len({each.y() for each in screen.findChildren(BigFigure) if each.isVisible()}) == 1
