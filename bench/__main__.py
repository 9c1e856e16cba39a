"""`python3 dev.py bench`: what the user waits for, against the least that it could be; `cloud` for the endpoint."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from bench import big, books
from savingsdesk.app import STYLE, Desktop, prepare
from savingsdesk.core.model import ContributionKind
from savingsdesk.db import vault
from savingsdesk.db.acts import in_cell
from savingsdesk.db.connection import Connection
from savingsdesk.desk import contributions, meetings, members, practice
from savingsdesk.desk.session import Session, Tools, unlock
from savingsdesk.ui import icons
from savingsdesk.ui.books import BooksScreen
from savingsdesk.ui.home import HomeScreen
from savingsdesk.ui.meeting import MeetingScreen
from savingsdesk.ui.workplace import SCREENS, Workplace

ROOT = Path(__file__).resolve().parent.parent
ENTRIES = 100_000
ROUNDS = 5


class Away(NamedTuple):
    """How long the GUI thread answered nobody, and how long it worked, in milliseconds."""

    span: float
    work: float


@dataclass(frozen=True, slots=True)
class Figure:
    """`measured` and `baseline` in milliseconds; `limit` is what is asked for, of the ratio or of `measured`.

    `work` is what the thread itself worked of it: the rest it waited, also for other programs on a busy machine.
    """

    name: str
    measured: float
    baseline: float | None
    limit: float
    work: float | None = None

    def line(self) -> str:
        if self.baseline is None:
            work = "" if self.work is None else f"({self.work:.1f} ms of work)"
            return f"{self.name:58} {self.measured:8.1f} ms {work:21} at most {self.limit:g} ms"
        ratio = self.measured / self.baseline
        return (
            f"{self.name:58} {self.measured:8.2f} ms / {self.baseline:7.2f} ms = {ratio:5.2f}   at most {self.limit:g}"
        )


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.argv[1:] == ["cloud"]:
        from bench import cloud

        return cloud.main()
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
    calls: list[Away] = []
    listed: list[float] = []
    sorted_and_found: list[tuple[float, float]] = []
    for _ in range(ROUNDS):
        desktop = _waiting_desktop(app, folder)
        key = unlock(folder, practice.USERNAME, practice.PASSWORD, tools)
        derived = key.opened
        key.close()
        began = time.perf_counter()
        # The session's own reading is in it; in the program the writer's thread does that, with the derivation.
        session = Session(derived, vault.Lock(folder), tools)
        call = _away(lambda desktop=desktop, session=session: desktop.window.enter(session))  # type: ignore[misc]
        place = desktop.window.workplace
        if place is None:
            raise RuntimeError("Home did not open")
        turn = _longest_turn(app, lambda d=desktop, p=place: _is_shown(d, p))  # type: ignore[misc]
        opened.append((time.perf_counter() - began) * 1000)
        calls.append(_longest(call, turn))

        def list_all(place: Workplace = place) -> None:
            place.go("books")
            books = place.screen_named("books")
            if not isinstance(books, BooksScreen):
                raise TypeError("books")
            while books.model.rowCount() < ENTRIES:  # the writer's thread finds them
                app.processEvents()
                time.sleep(0.0005)  # a loop that never rests would hold them up
            books.repaint()

        listed.append(_timed(list_all))
        sorted_and_found.append(_sorted_and_found(app, place))
        _leave(app, desktop)
    return [
        Figure(f"accepted password to painted Home, {ENTRIES:,} entries", _median(opened), None, 300),
        _longest_call(f"entering Home, {ENTRIES:,} entries", calls),
        Figure(f"the list of {ENTRIES:,} entries shown", _median(listed), None, 120),
        Figure(f"the list of {ENTRIES:,} entries sorted", _median([each for each, _ in sorted_and_found]), None, 150),
        Figure(f"found by text in {ENTRIES:,} entries", _median([each for _, each in sorted_and_found]), None, 60),
    ]


def _sorted_and_found(app: QApplication, place: Workplace) -> tuple[float, float]:
    """From the click on a heading, and from Enter in the search, to the painted list."""
    books = place.screen_named("books")
    if not isinstance(books, BooksScreen):
        raise TypeError("books")

    def until(is_there: Callable[[], bool]) -> None:
        while not is_there():
            app.processEvents()
            time.sleep(0.0005)  # a loop that never rests would hold the writer's thread up
        books.repaint()

    def sort() -> None:
        newest = books.model.ids[0]
        books.table.sort_asked.emit("amount")
        until(lambda: books.model.ids[0] != newest)

    def find() -> None:
        books.search.setText("Daniel Kato")
        books.search.returnPressed.emit()
        until(lambda: 0 < books.model.rowCount() < ENTRIES // 2)

    return _timed(sort), _timed(find)


def gui_thread(app: QApplication) -> list[Figure]:
    """The longest that the GUI thread is away, in one call or one turn of the event loop.

    Each figure is the median of several rounds, of which each gives its longest: the machine does other things too.
    """
    rounds: dict[str, list[Away]] = {}
    with tempfile.TemporaryDirectory() as folder:
        session = practice.make(Path(folder), Tools(), replace(practice.ONE_MEETING, held_of_last=2))
        books = session.open_writer()
        members.add(books, [members.NewMember(f"Member {place}") for place in range(55)])
        meetings.open_meeting(books, books.today())
        books.close()
        session.close()
        for _ in range(ROUNDS):
            for name, away in (_in_a_hurry(app, Path(folder)) | _at_leisure(app, Path(folder))).items():
                rounds.setdefault(name, []).append(away)
    return [_longest_call(name, found) for name, found in rounds.items()]


def _longest_call(name: str, rounds: list[Away]) -> Figure:
    spans, works = zip(*rounds, strict=True)
    return Figure(f"{name}, longest call", _median(spans), None, 16, _median(works))


def _in_a_hurry(app: QApplication, folder: Path) -> dict[str, Away]:
    """Somebody goes through all screens as soon as Home is there, before any of them was made ahead."""
    desktop, place, entering = _entered(app, folder)
    visits = {name: _visit(app, place, name) for name in SCREENS}
    _leave(app, desktop)
    print(
        "first visits, ms: " + ", ".join(f"{name} {away.span:.1f} ({away.work:.1f})" for name, away in visits.items())
    )
    return {
        "entering Home": entering,
        "first visit to a screen, not made ahead": _longest(*visits.values()),
    }


def _at_leisure(app: QApplication, folder: Path) -> dict[str, Away]:
    """Somebody looks at Home, then at each screen, then types a meeting."""
    desktop, place, _ = _entered(app, folder)
    ahead = _look_on(app, 2.5)
    first = _longest(*[_visit(app, place, name) for name in SCREENS])
    again = _longest(*[_visit(app, place, name) for name in SCREENS])
    typed = _typed(app, place)
    _leave(app, desktop)
    return {
        "making screens ahead, beginning to sync": ahead,
        "first visit to a screen": first,
        "a visit to a screen that was seen before": again,
        "a key typed in a meeting of 80": typed,
    }


def _entered(app: QApplication, folder: Path) -> tuple[Desktop, Workplace, Away]:
    """A desktop at painted Home, and the longest call on the way there from the pressed button."""
    desktop = _waiting_desktop(app, folder)
    page = desktop.window.page
    if page is None:
        raise RuntimeError("nobody asks for the password")
    user, password = page.findChildren(QLineEdit)
    user.setText(practice.USERNAME)
    password.setText(practice.PASSWORD)
    call = _away(next(each for each in page.findChildren(QPushButton) if each.property("look") == "primary").click)
    turn = _longest_turn(app, lambda: desktop.window.workplace is not None)
    place = desktop.window.workplace
    if place is None:
        raise RuntimeError("Home did not open")
    return desktop, place, _longest(call, turn, _longest_turn(app, lambda: _is_shown(desktop, place)))


def _waiting_desktop(app: QApplication, folder: Path) -> Desktop:
    """Shown for a while, so that all is loaded that the program loads while somebody types the password."""
    desktop = Desktop(folder, QSettings(), Tools, certificate="", is_practice=False)
    desktop.window.show()
    desktop.window.setWindowIcon(icons.app_icon())
    _look_on(app, 0.5)
    return desktop


def _visit(app: QApplication, place: Workplace, name: str) -> Away:
    call = _away(lambda: place.go(name))
    return _longest(
        call, _longest_turn(app, lambda: place.is_shown(name)), _longest_turn(app, lambda: False, most_s=0.1)
    )


def _is_shown(desktop: Desktop, place: Workplace) -> bool:
    home = place.screen_named("home") if place.is_shown("home") else None
    return isinstance(home, HomeScreen) and home.is_read and not desktop.jobs.is_writing


def _typed(app: QApplication, place: Workplace) -> Away:
    """The test library's own cost of pressing a key is in it."""
    meeting = place.screen_named("meeting")
    if not isinstance(meeting, MeetingScreen):
        raise TypeError("meeting")
    place.go("meeting")
    meeting.show_step("shares")
    meeting.grid.go_to(0)
    _look_on(app, 0.2)
    spans: list[Away] = []
    for turn in range(80):
        for key in (Qt.Key.Key_1 + turn % 5, Qt.Key.Key_Return):
            keyed = app.focusWidget() or meeting.grid
            spans.append(_away(lambda w=keyed, k=key: QTest.keyClick(w, Qt.Key(k))))  # type: ignore[misc]
            spans.append(_look_on(app, 0.02))
    return _longest(*spans)


def _leave(app: QApplication, desktop: Desktop) -> None:
    while desktop.window.isVisible():  # what is still read is waited for
        desktop.window.close()
        app.processEvents()
    desktop.end()


def _longest_turn(app: QApplication, is_over: Callable[[], bool], most_s: float = 10) -> Away:
    """The longest single turn of the event loop, until it is over and the window has painted that."""
    longest, ends, turns_left = Away(0, 0), time.monotonic() + most_s, 3
    while turns_left and time.monotonic() < ends:
        turns_left -= is_over()
        longest = _longest(longest, _away(app.processEvents))
        time.sleep(0.0002)  # as the program rests between events; else the other threads would be held up
    return longest


def _look_on(app: QApplication, seconds: float) -> Away:
    return _longest_turn(app, lambda: False, most_s=seconds)


def _longest(*found: Away) -> Away:
    return Away(max(each.span for each in found), max(each.work for each in found))


def _away(work: Callable[[], object]) -> Away:
    began, worked = time.perf_counter(), time.thread_time()
    work()
    return Away((time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000)


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _median(values: Sequence[float]) -> float:
    return statistics.median(values)


if __name__ == "__main__":
    sys.exit(main())
