"""Sync: what waits, what was sent when, what is wrong and what to do; and connecting the group to its cloud."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from savingsdesk.core.ids import qualified
from savingsdesk.core.model import SyncStatus
from savingsdesk.ui import figures, theme
from savingsdesk.ui.cloud_courier import CourierCard
from savingsdesk.ui.cloud_devices import DevicesCard
from savingsdesk.ui.cloud_problems import ProblemsCard
from savingsdesk.ui.fetching import CloudForm
from savingsdesk.ui.fields import Busy, Card, Line, Pill, button, label
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.messages import Message
from savingsdesk.ui.screen import Screen, Shell
from savingsdesk.ui.settings_page import Columns, SettingsPage

if TYPE_CHECKING:
    from savingsdesk.desk.cloud import Choice, Overview
    from savingsdesk.desk.session import Books, Session

# Problems that pass when the account is given anew.
_MENDED_BY_SIGNING_IN = frozenset(
    ("login.wrong", "login.removed", "login.not_yet", "login.device_taken", "cloud.address")
)


class SyncScreen(Screen):
    """`overview` is what was read last; it is read again whenever something changed."""

    def __init__(self, session: Session, jobs: Jobs, shell: Shell) -> None:
        super().__init__()
        self._session, self._jobs, self._shell = session, jobs, shell
        self.overview: Overview | None = None

    def pieces(self) -> Iterator[None]:
        self._send = button(self.tr("Send &now"), "primary")
        self._send.clicked.connect(self._send_now)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        page, self._columns = SettingsPage(), Columns()
        page.body.addWidget(self._columns)
        page.body.addStretch(1)
        outer.addWidget(page)
        yield
        user = self._session.user.username
        self.problems = ProblemsCard(self._decide, self._look)
        self._columns.add(0, self.problems)
        self._state = _StateCard(qualified(user, self._session.group_uid))
        self._columns.add(0, self._state)
        self.devices = DevicesCard()
        self._columns.add(0, self.devices)
        yield
        self._connect = _ConnectCard()
        self._connect.form.username.edit.setText(user)
        self._connect.form.submitted.connect(self._link)
        self._connect.verb.clicked.connect(self._link)
        self._columns.add(1, self._connect)
        yield
        self.courier = CourierCard(self._jobs, self._shell)
        self._columns.add(1, self.courier)

    def title(self) -> str:
        return self.tr("Sync")

    def subtitle(self) -> str:
        if self._shell.status().state == "unlinked":
            return self.tr("The books are on this laptop only")
        return self.tr("What is saved here reaches the cloud by itself, whenever there is a connection")

    def buttons(self) -> tuple[QPushButton, ...]:
        return (self._send,)

    def start_focus(self) -> None:
        (self._send if self._send.isEnabled() else self._connect.form).setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        self._show()
        self._jobs.read(_read, self._show_overview, self._shell.fail)

    def _show(self) -> None:
        status, now = self._shell.status(), self._session.books.now_ms()
        is_linked = status.state != "unlinked"
        self._state.show_status(status, now, self.overview)
        self.problems.show_problems(status, self.overview, now)
        self._send.setEnabled(is_linked and status.state != "sending")
        self._connect.setVisible(not is_linked or status.problem in _MENDED_BY_SIGNING_IN)
        self.heading_changed.emit()

    def _show_overview(self, overview: Overview) -> None:
        self.overview = overview
        self.devices.show_devices(overview.devices, self._session.books.now_ms())
        self._show()

    def _decide(self, choice: Choice, value: int | str | None) -> None:
        def decided(books: Books) -> None:
            from savingsdesk.desk import cloud

            cloud.decide(books, choice, value)

        self._jobs.write(decided, lambda _none: self.refresh(frozenset({"sync"})), self._shell.fail)

    def _look(self, lines: tuple[int, ...]) -> None:
        from savingsdesk.desk.entries import Filter

        self._shell.go("books", Filter(entry_ids=lines))

    @Slot()
    def _send_now(self) -> None:
        self._shell.send_now()
        self._shell.say(Message(self.tr("Trying to send now. The line at the bottom tells how it went."), "blue"))

    @Slot()
    def _link(self) -> None:
        form = self._connect.form
        if not form.isEnabled() or not form.is_complete():
            return
        link, (address, username, password) = self._shell.links.link_cloud, form.values()
        self._connect.set_busy(True)
        self._jobs.write(lambda books: link(books, address, username, password), self._linked, self._link_failed)

    def _linked(self, _result: None) -> None:
        self._connect.set_busy(False)
        self._connect.form.password.edit.clear()
        self._shell.say(Message(self.tr("This laptop is connected. What is saved here is being sent."), "green"))
        self._shell.send_now()

    def _link_failed(self, error: Exception) -> None:
        self._connect.set_busy(False)
        if not self._connect.form.fail(error):
            self._shell.fail(error)


class _StateCard(Card):
    """Three facts, each in words, and the problem if there is one."""

    def __init__(self, account: str) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Saved here and in the cloud"), strong=True), 1)
        self._pill = Pill("", "green")
        head.addWidget(self._pill)
        self.body.addLayout(head)
        self._waiting = self._fact(self.tr("Waits for the cloud"))
        self.body.addWidget(Line())
        self._sent = self._fact(self.tr("Last sent"))
        self.body.addWidget(Line())
        self._contact = self._fact(self.tr("The cloud last answered"))
        self.body.addWidget(Line())
        self._clock = self._fact(self.tr("The clock of this laptop"))
        self.body.addWidget(Line())
        own_name = self._fact(self.tr("Your name in the cloud"))
        own_name.setText(account)
        own_name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1_000)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._progress = label("", wraps=True)
        self.body.addWidget(self._progress)
        self.body.addWidget(self._bar)

    def show_status(self, status: SyncStatus, now_ms: int, overview: Overview | None) -> None:
        never, is_linked = self.tr("never"), status.state != "unlinked"
        waiting = self.tr("%Ln entry(s)", "", status.waiting)
        is_sent = is_linked and not status.waiting and status.last_contact_at and not status.is_arriving
        self._waiting.setText(self.tr("nothing, all is in the cloud") if is_sent else waiting)
        self._sent.setText(figures.moment_text(status.last_sent_at, now_ms) if status.last_sent_at else never)
        self._contact.setText(figures.moment_text(status.last_contact_at, now_ms) if status.last_contact_at else never)
        self._clock.setText(self._clock_text(status))
        words = {
            "unlinked": (self.tr("not connected"), "blue"),
            "offline": (self.tr("offline"), "amber"),
            "sending": (self.tr("sending"), "blue"),
            "idle": (self.tr("connected"), "green"),
            "stopped": (self.tr("stopped"), "red"),
        }
        self._pill.set(*words.get(status.state, words["offline"]))
        self._show_progress(status, overview)

    def _show_progress(self, status: SyncStatus, overview: Overview | None) -> None:
        done = of = 0
        if status.is_arriving:
            done, of = status.arrived, status.head
            text = self.tr("{done} of {all} entries have arrived. No sum is whole before the last one is here.")
        elif overview is not None and overview.resending:
            done, of = overview.resent, overview.resending
            text = self.tr("The cloud was put back from a backup and gets everything again: {done} of {all} are there.")
        elif overview is not None and overview.of_others:
            text = self.tr(
                "%Ln of the waiting entry(s) came from another laptop and go to the cloud from here.",
                "",
                overview.of_others,
            )
        else:
            text = ""
        self._progress.setText(text.format(done=figures.count_text(done), all=figures.count_text(of)))
        self._progress.setVisible(bool(text))
        self._bar.setVisible(of > 0)
        self._bar.setValue(done * 1_000 // of if of else 0)

    def _clock_text(self, status: SyncStatus) -> str:
        minutes = round(abs(status.clock_off_ms) / 60_000)
        if status.last_contact_at is None:
            return self.tr("not compared yet")
        if not minutes:
            return self.tr("right")
        if status.clock_off_ms > 0:
            return self.tr("%Ln minute(s) slow", "", minutes)
        return self.tr("%Ln minute(s) fast", "", minutes)

    def _fact(self, name: str) -> QLabel:
        value = label("", "figure", strong=True)
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.S, 0, theme.S)
        row.addWidget(label(name, tone="faint"), 1)
        row.addWidget(value)
        self.body.addLayout(row)
        return value


def _read(books: Books) -> Overview:
    from savingsdesk.desk import cloud

    return cloud.overview(books)


class _ConnectCard(Card):
    """The account that whoever runs the cloud made for the group."""

    def __init__(self) -> None:
        super().__init__()
        self.form = CloudForm()
        self.verb = button(self.tr("&Connect this laptop"))
        self._busy = Busy(self.tr("Connecting"))
        self.body.setSpacing(theme.M)
        self.body.addWidget(label(self.tr("Connect to the cloud"), strong=True))
        hint = self.tr(
            "A copy of the books outside this laptop, kept up to date by itself. You need a connection only now."
        )
        self.body.addWidget(label(hint, tone="faint", wraps=True))
        self.body.addWidget(self.form)
        self.body.addWidget(self.verb)
        self.body.addWidget(self._busy)

    def set_busy(self, busy: bool) -> None:
        self.form.setEnabled(not busy)
        self.verb.setEnabled(not busy)
        self._busy.setVisible(busy)
