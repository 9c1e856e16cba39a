"""The worker on its own thread: it sends by itself, survives every cloud, and never makes a window wait."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import pytest
from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot
from pytestqt.qtbot import QtBot

from savingsdesk.core.model import SyncStatus
from savingsdesk.db import sync_state
from savingsdesk.sync import worker as worker_module
from savingsdesk.sync.engine import Engine
from savingsdesk.sync.worker import Worker
from tests.sync.badclouds import OK, bad_cloud, dripping
from tests.sync.laptops import Laptop, Village, assert_all_equal
from tests.sync.proxy import Proxy


class Window(QObject):
    """The GUI thread's side: what the worker is asked, what it tells, and a heartbeat of 5 ms."""

    recorded = Signal()
    asked = Signal()
    ending = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.statuses: list[SyncStatus] = []
        self.changes = 0
        self.largest_gap_ms = 0.0
        self._beat = time.perf_counter()
        self._heart = QTimer(self)
        self._heart.timeout.connect(self._on_beat)
        self._heart.start(5)

    def forget_gaps(self) -> None:
        self._beat, self.largest_gap_ms = time.perf_counter(), 0.0

    @property
    def last(self) -> SyncStatus:
        return self.statuses[-1]

    @Slot(object)
    def show_status(self, status: SyncStatus) -> None:
        self.statuses.append(status)

    @Slot()
    def books_changed(self) -> None:
        self.changes += 1

    @Slot()
    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.largest_gap_ms = max(self.largest_gap_ms, (now - self._beat) * 1000)
        self._beat = now


class Running:
    """A worker that was begun on a thread, as `app.Desktop` begins it."""

    def __init__(self, laptop: Laptop, *others: Callable[[], Engine]) -> None:
        self.window = Window()
        self.worker = Worker(laptop.new_engine, lambda: [each() for each in others])
        self.thread = QThread()
        self.worker.moveToThread(self.thread)
        self.thread.started.connect(self.worker.begin)
        self.worker.ended.connect(self.thread.quit, Qt.ConnectionType.DirectConnection)
        self.worker.status_changed.connect(self.window.show_status)
        self.worker.books_changed.connect(self.window.books_changed)
        self.window.recorded.connect(self.worker.entry_recorded)
        self.window.asked.connect(self.worker.send_now)
        self.window.ending.connect(self.worker.end)
        self.thread.start(QThread.Priority.LowPriority)

    def end(self) -> None:
        if self.thread.isRunning():
            self.worker.abandon()
            self.window.ending.emit()
            assert self.thread.wait(10_000), "the worker did not end"


@contextmanager
def running(laptop: Laptop, *others: Callable[[], Engine]) -> Iterator[Running]:
    begun = Running(laptop, *others)
    try:
        yield begun
    finally:
        begun.end()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "SHORTEST_PAUSE_MS", 100)
    monkeypatch.setattr(worker_module, "LONGEST_PAUSE_MS", 400)
    monkeypatch.setattr(worker_module, "AFTER_ENTRY_MS", 50)


@pytest.fixture
def first(here: Village, proxy: Proxy) -> Laptop:
    laptop = here.found()
    sync_state.put(laptop.connection, laptop.group_uid, address=proxy.address)
    return laptop


def is_idle(window: Window) -> Callable[[], bool]:
    return lambda: bool(window.statuses) and (window.last.state, window.last.waiting) == ("idle", 0)


def test_what_waits_is_sent_at_the_start_and_each_entry_soon_after_its_commit(
    qtbot: QtBot, here: Village, first: Laptop
) -> None:
    with running(first) as begun:
        qtbot.waitUntil(is_idle(begun.window), timeout=10_000)
        assert begun.window.statuses[0].waiting > 0
        for amount in (100, 200, 300):
            entry = first.pay(amount)
            begun.window.recorded.emit()
            qtbot.waitUntil(lambda: begun.window.last.waiting > 0, timeout=2_000)
            qtbot.waitUntil(is_idle(begun.window), timeout=4_000)
            assert first.status_of(entry) == "synced"
    assert begun.window.changes >= 4
    assert_all_equal(here.cloud, first)


def test_a_burst_of_entries_goes_in_one_round_trip(
    qtbot: QtBot, first: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_module, "AFTER_ENTRY_MS", 400)
    with running(first) as begun:
        qtbot.waitUntil(is_idle(begun.window), timeout=10_000)
        first.link_to.sent.clear()
        for amount in range(100, 700, 100):
            first.pay(amount)
            begun.window.recorded.emit()
            qtbot.wait(20)
        qtbot.waitUntil(lambda: is_idle(begun.window)() and bool(first.link_to.sent), timeout=5_000)
    assert len(first.link_to.sent) == 1


def test_the_queue_drains_by_itself_when_the_cloud_comes_goes_and_comes(
    qtbot: QtBot, here: Village, first: Laptop, proxy: Proxy
) -> None:
    proxy.turn_off()
    with running(first) as begun:
        window = begun.window
        for _ in range(2):
            qtbot.waitUntil(lambda: bool(window.statuses) and window.last.problem == "cloud.unreachable", timeout=5_000)
            first.pay(100)
            window.recorded.emit()
            window.statuses.clear()
            qtbot.waitUntil(lambda: len(window.statuses) > 4, timeout=5_000)  # it goes on trying
            assert window.last.state == "offline"
            assert window.last.waiting == len(first.queue()) > 0
            proxy.turn_on()
            # Nobody presses anything.
            qtbot.waitUntil(lambda: is_idle(window)() and not first.queue(), timeout=10_000)
            assert window.last.problem == ""
            proxy.turn_off()
            first.pay(200)
            window.recorded.emit()
        proxy.turn_on()
        qtbot.waitUntil(lambda: is_idle(window)() and not first.queue(), timeout=10_000)
    assert_all_equal(here.cloud, first)


def test_pauses_grow_with_jitter_up_to_their_limit(monkeypatch: pytest.MonkeyPatch, first: Laptop) -> None:
    monkeypatch.undo()
    worker = Worker(first.new_engine)
    largest = []
    for failures in (1, 2, 4, 6, 30):
        worker._failures = failures
        pauses = [worker._pause() for _ in range(300)]
        assert len(set(pauses)) > 200, "laptops that lost their cloud together would come back together"
        assert min(pauses) >= 1_000
        largest.append(max(pauses))
    assert largest == sorted(largest)
    assert largest[0] <= 10_000
    assert 600_000 < largest[-1] <= worker_module.LONGEST_PAUSE_MS


def test_pressing_the_button_does_not_wait_for_the_pause(
    qtbot: QtBot, first: Laptop, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_module, "SHORTEST_PAUSE_MS", 600_000)
    monkeypatch.setattr(worker_module, "LONGEST_PAUSE_MS", 600_000)
    proxy.turn_off()
    with running(first) as begun:
        qtbot.waitUntil(
            lambda: bool(begun.window.statuses) and begun.window.last.problem == "cloud.unreachable", timeout=5_000
        )
        proxy.turn_on()
        begun.window.asked.emit()
        qtbot.waitUntil(is_idle(begun.window), timeout=5_000)


def test_a_removed_laptop_stops_and_says_so(qtbot: QtBot, here: Village, first: Laptop) -> None:
    here.cloud.owner.execute(
        "UPDATE device_keys SET removed_at = now() WHERE device_uid = %s::uuid", (first.state.device_uid.hex(),)
    )
    with running(first) as begun:
        qtbot.waitUntil(lambda: bool(begun.window.statuses) and begun.window.last.state == "stopped", timeout=5_000)
        assert (begun.window.last.problem, begun.window.last.waiting) == ("login.removed", len(first.queue()))


def test_a_bug_in_a_round_does_not_end_the_worker_or_lie_about_it(
    qtbot: QtBot, first: Laptop, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("ERROR", "savingsdesk")
    take = Engine.take
    broken: list[int] = []

    def once(self: Engine, *arguments: object) -> bool:
        if not broken:
            broken.append(1)
            raise RuntimeError("a bug")
        return take(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Engine, "take", once)
    with running(first) as begun:
        qtbot.waitUntil(lambda: bool(broken), timeout=5_000)
        qtbot.waitUntil(lambda: begun.window.last.state == "offline", timeout=5_000)
        qtbot.waitUntil(is_idle(begun.window), timeout=10_000)
    assert [record.getMessage().split(" at ")[0] for record in caplog.records] == ["RuntimeError"]
    assert "a bug" not in caplog.text, "the words of a bug may be names and amounts"


@pytest.mark.parametrize("phase", ["headers", "nothing"])
def test_ending_during_a_request_drops_its_answer_and_closes_the_connection_at_once(
    qtbot: QtBot, first: Laptop, phase: str
) -> None:
    queue = first.queue()
    with bad_cloud(sync=dripping(OK if phase == "headers" else b"", b"")) as cloud:
        sync_state.put(first.connection, first.group_uid, address=cloud.address)
        with running(first) as begun:
            qtbot.waitUntil(lambda: "POST /v1/sync" in cloud.doors(), timeout=5_000)
            began = time.monotonic()
            begun.end()
            assert time.monotonic() - began < 2, "whoever closes the window waits for a cloud that does not answer"
        qtbot.waitUntil(lambda: cloud.open_connections == 0, timeout=5_000)
    assert first.queue() == queue
    assert first.log() == []


def test_an_answer_that_comes_after_the_end_is_not_taken(
    qtbot: QtBot, here: Village, first: Laptop, proxy: Proxy
) -> None:
    """The cloud has received it all and the laptop does not know: it asks again, and nothing is doubled."""
    queue = first.queue()
    with running(first) as begun:
        qtbot.waitUntil(lambda: proxy.up > 0, timeout=5_000)
        proxy.flows.clear()
        begun.end()
        proxy.flows.set()
    with running(first) as again:
        qtbot.waitUntil(is_idle(again.window), timeout=10_000)
    assert {each.uid for each in queue} <= {uid for _, uid, _ in first.log()}
    assert_all_equal(here.cloud, first)


def test_locking_and_unlocking_quickly_loses_nothing(qtbot: QtBot, here: Village, first: Laptop) -> None:
    with ExitStack() as all_ended:
        for number in range(8):
            first.pay_often(20)
            begun = all_ended.enter_context(running(first))
            qtbot.wait(number * 12)
            begun.worker.abandon()
            begun.window.ending.emit()  # the next begins before this one has ended
    with running(first) as last:
        qtbot.waitUntil(is_idle(last.window), timeout=10_000)
    assert_all_equal(here.cloud, first)


def test_the_gui_thread_goes_on_while_a_thousand_entries_are_sent_and_fetched(
    qtbot: QtBot, here: Village, first: Laptop, capsys: pytest.CaptureFixture[str]
) -> None:
    """Work on the GUI thread would be a gap as long as the round; what there is, is how long Python's lock is held.

    The least of three: what other programs of the machine take away does not come three times.
    """
    first.sync()
    second = here.fetch(first)
    gc.collect()
    gc.freeze()  # what other tests have left is no part of the program; collecting it would stop every thread
    sent: list[float] = []
    fetched: list[float] = []
    parts: list[float] = []

    def measure(begun: Running, is_there: Callable[[], bool]) -> float:
        begun.window.forget_gaps()
        began = time.perf_counter()
        begun.window.asked.emit()
        qtbot.waitUntil(lambda: is_there() and is_idle(begun.window)(), timeout=30_000)
        parts.append(begun.window.largest_gap_ms / (time.perf_counter() - began) / 1_000)
        return begun.window.largest_gap_ms

    with running(first) as begun:
        qtbot.waitUntil(is_idle(begun.window), timeout=10_000)  # the network's libraries are loaded
        for _ in range(3):
            first.pay_often(1_000)
            sent.append(measure(begun, lambda: not first.engine.status("idle").waiting))
            second.pay_often(1_000)
            second.sync()
            fetched.append(measure(begun, lambda: first.state.cursor >= second.state.cursor))
    gc.unfreeze()
    shown = f"sending 1,000 entries {[round(gap, 1) for gap in sent]}, fetching {[round(gap, 1) for gap in fetched]}"
    with capsys.disabled():
        print(f"\nlargest gaps of the GUI thread in ms: {shown}")  # noqa: T201 - the figure is what is asked for
    assert min(parts[::2]) < 0.25
    assert min(parts[1::2]) < 0.25


def test_every_group_of_a_laptop_is_sent_also_while_another_one_is_open(
    qtbot: QtBot, here: Village, first: Laptop, proxy: Proxy
) -> None:
    other = here.found()
    third = here.found(linked=False)
    with running(first, third.new_engine, other.new_engine) as begun:
        qtbot.waitUntil(lambda: is_idle(begun.window)() and not other.queue(), timeout=10_000)
        assert third.queue()
        proxy.turn_off()  # one group's cloud that is gone keeps no other group from its own
        other.pay(300)
        begun.window.asked.emit()
        qtbot.waitUntil(lambda: not other.queue(), timeout=10_000)
    assert_all_equal(here.cloud, other)
