"""`python3 dev.py bench`: what the user waits for, against the least that it could be."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench import big, books
from savingsdesk.app import STYLE, Desktop, prepare
from savingsdesk.core.model import ContributionKind
from savingsdesk.db.acts import in_cell
from savingsdesk.db.connection import Connection
from savingsdesk.desk import contributions, meetings, members, practice
from savingsdesk.desk.session import Session, Tools, unlock
from savingsdesk.ui.books import BooksScreen
from savingsdesk.ui.meeting import MeetingScreen
from savingsdesk.ui.workplace import SCREENS, Workplace

ROOT = Path(__file__).resolve().parent.parent
ENTRIES = 100_000


@dataclass(frozen=True, slots=True)
class Figure:
    """`measured` and `baseline` in milliseconds; `limit` is what the issue asks for, of the ratio or of `measured`."""

    name: str
    measured: float
    baseline: float | None
    limit: float

    def line(self) -> str:
        if self.baseline is None:
            return f"{self.name:58} {self.measured:8.1f} ms                       at most {self.limit:g} ms"
        ratio = self.measured / self.baseline
        return (
            f"{self.name:58} {self.measured:8.2f} ms / {self.baseline:7.2f} ms = {ratio:5.2f}   at most {self.limit:g}"
        )


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures = [window_shown(), *record_one()]
    app = QApplication([sys.argv[0], *STYLE])
    prepare(app, QSettings())
    figures += home_with_many_entries(app)
    figures += gui_thread(app)
    for figure in figures:
        print(figure.line())
    print(*(wait.line() for wait in books.waits()), sep="\n")
    return 0


def window_shown() -> Figure:
    """Process start to painted unlock page, against a bare PySide6 window; alternating, the median of each."""
    with tempfile.TemporaryDirectory() as folder:
        practice.make(Path(folder), Tools(), practice.ONE_MEETING).close()
        desk: list[float] = []
        bare: list[float] = []
        for _ in range(25):
            bare.append(_until_painted("bare"))
            desk.append(_until_painted("desk", folder))
    return Figure("unlock page painted / bare window", statistics.median(desk[1:]), statistics.median(bare[1:]), 1.4)


def _until_painted(*arguments: str) -> float:
    command = [sys.executable, "-m", "bench.shown", *arguments]
    began = time.perf_counter()
    # Compiled files are written as on any user's machine, else every start would compile the program anew.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        line = process.stdout.readline() if process.stdout else ""
        took = time.perf_counter() - began
    if line.strip() != "painted":
        raise RuntimeError("the window was not painted")
    return took * 1000


def record_one() -> list[Figure]:
    """One contribution with its commit, against the same two rows in the same file without our code."""
    with tempfile.TemporaryDirectory() as folder:
        session = practice.make(Path(folder), Tools(), practice.ONE_MEETING)
        books = session.open_writer()
        meeting = meetings.open_meeting(books, books.today())
        everyone = contributions.grid_ids(books, meeting.id)
        bare = session.opened.connect()
        ours: list[float] = []
        theirs: list[float] = []
        for turn in range(400):
            member = everyone[turn % len(everyone)]
            kind = (ContributionKind.FINE, ContributionKind.OTHER_INCOME)[turn // len(everyone) % 2]
            for each in in_cell(books.connection, meeting.id, member, kind):
                with books.writing():
                    books.void("contribution", each.uid)
            ours.append(_timed(lambda m=member, k=kind: contributions.put(books, meeting.id, m, k, amount=500)))  # type: ignore[misc]
            theirs.append(_timed(lambda t=turn: _two_inserts(bare, books.tools.entropy(16), t)))  # type: ignore[misc]
        books.close()
        bare.close()
        session.close()
    return [Figure("one contribution recorded / the two inserts alone", _median(ours), _median(theirs), 2.0)]


def _two_inserts(connection: Connection, uid: bytes, turn: int) -> None:
    """The row and its operation, as SQL would have them at the least."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "INSERT INTO contributions (uid, user_id, group_id, amount, date, status, kind, fund, place, cycle_id, "
        "meeting_id, recorded_at, author_uid, device_uid) VALUES (?, 1, 1, 500, '2026-11-26', 'pending', 'bench', "
        "'loan_fund', 'box', 1, 1, 0, x'00', x'00')",
        (uid,),
    )
    connection.execute(
        "INSERT INTO sync_queue (operation, entity, timestamp, uid, entity_uid, group_id, device_uid, device_seq, "
        "author_uid, occurred_on, recorded_at, base_version, data, previous, hash) VALUES ('insert', 'contribution', "
        "'', ?, ?, 1, x'00', ?, x'00', '2026-11-26', 0, 0, ?, zeroblob(32), zeroblob(32))",
        (uid, uid, turn + 1, "x" * 250),
    )
    connection.execute("COMMIT")


def home_with_many_entries(app: QApplication) -> list[Figure]:
    """From the accepted password to painted Home, and the whole list of entries, in a group with 100,000."""
    folder = big.group(ROOT / "var" / "bench", ENTRIES)
    tools = Tools()
    opened: list[float] = []
    listed: list[float] = []
    for _ in range(5):
        desktop = Desktop(folder, QSettings(), lambda: tools, certificate="", is_practice=False)
        desktop.window.show()
        app.processEvents()
        key = unlock(folder, practice.USERNAME, practice.PASSWORD, tools)
        derived = key.opened
        key.close()

        def enter(desktop: Desktop = desktop, derived: object = derived) -> None:
            from savingsdesk.db import vault

            if not isinstance(derived, vault.Opened):
                raise TypeError("vault")
            desktop.window.enter(Session(derived, vault.Lock(folder), tools))
            app.processEvents()

        opened.append(_timed(enter))
        place = desktop.window.workplace
        if place is None:
            raise RuntimeError("Home did not open")

        def list_all(place: Workplace = place) -> None:
            place.go("books")
            books = place.screen_named("books")
            if not isinstance(books, BooksScreen):
                raise TypeError("books")
            while books.model.rowCount() < ENTRIES:  # the writer's thread finds them
                app.processEvents()
            books.repaint()

        listed.append(_timed(list_all))
        while desktop.window.isVisible():  # what is still read is waited for
            desktop.window.close()
            app.processEvents()
        desktop.end()
    return [
        Figure(f"accepted password to painted Home, {ENTRIES:,} entries", _median(opened), None, 300),
        Figure(f"the list of {ENTRIES:,} entries shown", _median(listed), None, 120),
    ]


def gui_thread(app: QApplication) -> list[Figure]:
    """The longest that the GUI thread is away while a meeting of 80 is typed, and at visits to screens."""
    with tempfile.TemporaryDirectory() as folder:
        session = practice.make(Path(folder), Tools(), replace(practice.ONE_MEETING, held_of_last=2))
        books = session.open_writer()
        members.add(books, [members.NewMember(f"Member {place}") for place in range(55)])
        meetings.open_meeting(books, books.today())
        books.close()
        session.close()
        desktop = Desktop(Path(folder), QSettings(), Tools, certificate="", is_practice=False)
        desktop.window.show()
        desktop.window.enter(unlock(Path(folder), practice.USERNAME, practice.PASSWORD, Tools()))
        place = desktop.window.workplace
        if place is None:
            raise RuntimeError("Home did not open")
        ready = time.monotonic() + 1.5
        while time.monotonic() < ready:  # somebody looks at Home
            app.processEvents()
        first = {name: _timed(lambda n=name: (place.go(n), app.processEvents())) for name in SCREENS}  # type: ignore[misc]
        again = {name: _timed(lambda n=name: (place.go(n), app.processEvents())) for name in SCREENS}  # type: ignore[misc]
        meeting = place.screen_named("meeting")
        if not isinstance(meeting, MeetingScreen):
            raise TypeError("meeting")
        place.go("meeting")
        meeting.show_step("shares")
        meeting.grid.go_to(0)
        typed: list[float] = []
        for turn in range(80):
            for key in (Qt.Key.Key_1 + turn % 5, Qt.Key.Key_Return):
                keyed = app.focusWidget() or meeting.grid
                typed.append(_timed(lambda w=keyed, k=key: (QTest.keyClick(w, Qt.Key(k)), app.processEvents())))  # type: ignore[misc]
        while desktop.window.isVisible():
            desktop.window.close()
            app.processEvents()
        desktop.end()
    visited = ", ".join(f"{name} {span:.0f}" for name, span in first.items())
    print(f"first visits, ms: {visited}")
    return [
        Figure("a key typed in a meeting of 80, the longest of 160", max(typed), None, 16),
        Figure("a visit to a screen that was seen before, the longest", max(again.values()), None, 16),
        Figure("the first visit to a screen, the longest", max(first.values()), None, 16),
    ]


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _median(values: list[float]) -> float:
    return statistics.median(values)


if __name__ == "__main__":
    sys.exit(main())
