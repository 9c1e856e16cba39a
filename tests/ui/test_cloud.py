"""The Sync screen: never a wrong "all sent", every problem with its sentence and its action, the stick both ways."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from savingsdesk.core.courier import TakenIn, WrittenOut
from savingsdesk.core.errors import Environment
from savingsdesk.core.model import SyncStatus
from savingsdesk.desk.cloud import Choice, Compared, Overview, Twins, overview
from savingsdesk.desk.entries import Filter
from savingsdesk.desk.session import Books, Session
from savingsdesk.ui.cloud import SyncScreen
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.screen import EVERYTHING, Progress, Shell, whole
from savingsdesk.ui.status_line import StatusLine
from tests.ui.conftest import Heard

NOW = 1_790_000_000_000
SENT = SyncStatus("idle", 0, NOW - 60_000, NOW - 30_000, arrived=400, head=400)


@pytest.fixture
def said() -> list[SyncStatus]:
    return [SENT]


@pytest.fixture
def screen(
    qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, said: list[SyncStatus], settled: Callable[[], None]
) -> SyncScreen:
    made = whole(SyncScreen(session, jobs, replace(shell, status=lambda: said[0])))
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    made.refresh(EVERYTHING)
    settled()
    return made


def waiting_text(screen: SyncScreen) -> str:
    return screen._state._waiting.text()


@pytest.mark.parametrize(
    "status",
    [
        replace(SENT, waiting=3),
        replace(SENT, arrived=100),
        SyncStatus("offline", 0, None, None),
        SyncStatus("unlinked", 0, None, None),
        SyncStatus("unlinked", 5, None, None),
        replace(SENT, waiting=1, problem="sync.kept_aside"),
        replace(SENT, state="stopped", waiting=2, problem="login.removed"),
    ],
)
def test_nothing_is_called_sent_that_is_not(screen: SyncScreen, said: list[SyncStatus], status: SyncStatus) -> None:
    assert waiting_text(screen) == "nothing, all is in the cloud"
    said[0] = status
    screen.refresh(frozenset({"sync"}))
    assert "all is in the cloud" not in waiting_text(screen)
    line = StatusLine(lambda: NOW)
    line.show_status(SENT)
    assert "Everything is in the cloud" in line._cloud.text()
    line.show_status(status)
    assert "Everything is in the cloud" not in line._cloud.text()


def test_what_arrives_is_counted_and_marked_as_not_whole(screen: SyncScreen, said: list[SyncStatus]) -> None:
    said[0] = replace(SENT, state="sending", arrived=5_000, head=12_000)
    screen.refresh(frozenset({"sync"}))
    assert screen._state._progress.text().startswith("5,000 of 12,000 entries have arrived. No sum is whole")
    assert screen._state._bar.isVisible()
    line = StatusLine(lambda: NOW)
    line.show_status(said[0])
    assert line._cloud.text() == "Still arriving: 5,000 of 12,000 entries, no sum is whole yet"


def test_a_wrong_clock_is_shown_with_the_clouds_time(screen: SyncScreen, said: list[SyncStatus]) -> None:
    said[0] = replace(SENT, problem="sync.clock", clock_off_ms=3 * 3_600_000)
    screen.refresh(frozenset({"sync"}))
    assert screen._state._clock.text() == "180 minutes slow"
    assert screen.problems.texts[0].startswith("The clock of this laptop says ")
    assert "the cloud's says" in screen.problems.texts[0]


def full(screen: SyncScreen) -> Overview:
    assert screen.overview is not None
    uid = os.urandom(16)
    choices = [Choice("user", uid, "Beatrice Nakato", "phone", "0772 111", "0772 999", "Laptop of the box")]
    return replace(
        screen.overview,
        held=2,
        aside=1,
        is_newer=True,
        compared=Compared(3, 1, 0, 2),
        choices=choices,
        twins=[Twins("Mary Atieno", 5_000, (1, 2))],
    )


def test_every_problem_has_its_sentence(screen: SyncScreen, said: list[SyncStatus], heard: Heard) -> None:
    said[0] = replace(SENT, problem="sync.digest")
    screen._show_overview(full(screen))
    texts = list(screen.problems.texts)
    assert len(texts) == len(set(texts)) == 7
    assert (
        texts[-2] == "Two laptops changed the same thing of Beatrice Nakato, the telephone number. Which one is right?"
    )
    said[0] = replace(SENT, problem="")
    screen._show_overview(replace(full(screen), held=0, aside=0, is_newer=False, compared=None, choices=[], twins=[]))
    assert not screen.problems.isVisible()


def test_money_that_two_laptops_wrote_is_shown_in_the_books(
    screen: SyncScreen, heard: Heard, settled: Callable[[], None]
) -> None:
    screen._show_overview(replace(full(screen), choices=[]))
    press(screen, "Show both")
    settled()
    assert (heard.went, heard.about) == (["books"], [Filter(entry_ids=(1, 2))])


def test_a_decision_that_is_out_of_date_is_said(
    screen: SyncScreen, heard: Heard, settled: Callable[[], None], session: Session
) -> None:
    uid = session.books.author.uid
    choice = Choice("user", uid, "Amina", "phone", "0772 1", "0772 2", "x")
    screen._show_overview(replace(full(screen), choices=[choice]))
    press(screen, "0772 2")
    settled()
    assert heard.failures == []
    assert session.books.connection.execute("SELECT phone FROM users WHERE uid = ?", (uid,)).fetchone()[0] == "0772 2"


def press(screen: SyncScreen, text: str) -> None:
    next(each for each in screen.problems.findChildren(QPushButton) if text in each.text()).click()
    QApplication.processEvents()


def test_the_laptops_of_the_group_are_named_and_this_one_marked(screen: SyncScreen, session: Session) -> None:
    assert screen.overview is not None
    (device,) = screen.overview.devices
    assert (device.name, device.is_this) == (session.laptop.name, True)
    assert device.last_at is not None
    reader = session.open_reader()
    assert overview(reader).waiting == reader.connection.execute("SELECT count(*) FROM sync_queue").fetchone()[0] > 0
    reader.close()


def test_the_stick_both_ways(
    qtbot: QtBot, session: Session, jobs: Jobs, shell: Shell, tmp_path: Path, settled: Callable[[], None]
) -> None:
    def take(_books: Books, _place: Path, progress: Progress) -> TakenIn:
        progress(1, 2)
        return TakenIn(1, 300, 12, 0, 0, 0, NOW)

    def write(_books: Books, place: Path, _progress: Progress) -> WrittenOut:
        return WrittenOut(place / "x", 312)

    def torn(_books: Books, _place: Path, _progress: Progress) -> TakenIn:
        raise Environment("courier.damaged")

    for links, act, words in (
        (replace(shell.links, take_courier=take), "take", "✓ 12 new entries were taken in"),
        (replace(shell.links, write_courier=write), "write", "✓ 312 entries are on the stick, locked."),
        (replace(shell.links, take_courier=torn), "take", "A courier's file on the stick is damaged."),
    ):
        made = whole(SyncScreen(session, jobs, replace(shell, links=links)))
        qtbot.addWidget(made)
        made.show()
        card = made.courier
        (card.take_from if act == "take" else card.write_to)(tmp_path)
        assert not card.take.isEnabled()
        assert not card._stop.isHidden()
        settled()
        assert card.take.isEnabled()
        assert card._note.text().startswith(words)
        assert shell.settings.value("courier/place") == str(tmp_path)
