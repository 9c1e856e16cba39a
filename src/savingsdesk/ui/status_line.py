"""The line at the bottom: saved here, waiting for the cloud, and who is at the laptop. In words, always true."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from savingsdesk.core.model import Member, SyncStatus
from savingsdesk.ui import figures, theme
from savingsdesk.ui.fields import Dot, label

HEIGHT = 34


class StatusLine(QWidget):
    def __init__(self, now_ms: Callable[[], int]) -> None:
        super().__init__()
        self.setProperty("look", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._now_ms = now_ms
        self._status = SyncStatus("unlinked", 0, None, None)
        self._saved_dot, self._cloud_dot = Dot(), Dot()
        self._saved = label("", "small", "faint")
        self._cloud = label("", "small", "faint")
        self._user = label("", "small", "faint")
        self._name = self._full = ""
        self._cloud_texts: tuple[str, ...] = ("",)  # the longest first
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 0, 28, 0)
        row.setSpacing(theme.S)
        row.addWidget(self._saved_dot)
        row.addWidget(self._saved)
        row.addSpacing(theme.L)
        row.addWidget(self._cloud_dot)
        row.addWidget(self._cloud)
        row.addStretch()
        row.addWidget(self._user)
        self._fit()
        theme.notice.changed.connect(self._fit)
        self.show_saved(True)
        self._cloud_text()
        # "today" becomes "Tuesday" at midnight without any news.
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._cloud_text)
        self._clock.start(60_000)

    def show_saved(self, saved: bool) -> None:
        self._saved_dot.set_tone("green" if saved else "red")
        self._saved.setText(
            self.tr("Everything is saved on this laptop") if saved else self.tr("The last entry is not saved")
        )

    def show_status(self, status: SyncStatus) -> None:
        self._status = status
        self._cloud_text()

    def show_user(self, user: Member) -> None:
        """Name and office, so that everyone sees in whose name entries are written."""
        offices = {
            "treasurer": self.tr("treasurer"),
            "chair": self.tr("chair"),
            "secretary": self.tr("secretary"),
        }
        office = offices.get(user.office, user.office)
        both = self.tr("{name} · {office}")
        self._name = user.name
        self._full = both.format(name=user.name, office=office) if office else user.name
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """What is saved comes before who saves it: the office gives way first, then the name, then the last sending."""
        width = QFontMetrics(theme.font("small")).horizontalAdvance
        room = self.width() - self._saved.sizeHint().width() - 2 * 28 - 7 * theme.S - 2 * theme.L
        cloud = next((each for each in self._cloud_texts if width(each) <= room), self._cloud_texts[-1])
        self._cloud.setText(cloud)
        self._cloud.setToolTip(self._cloud_texts[0])
        room -= width(cloud)
        text = next((each for each in (self._full, self._name) if width(each) <= room), "")
        self._user.setText(text)
        self._user.setToolTip(self._full)

    @Slot()
    def _cloud_text(self) -> None:
        status = self._status
        self._cloud_dot.set_tone(_tone(status))
        waiting = self._waiting_text(status)
        if status.last_sent_at is None or status.state == "stopped" or status.is_arriving:
            self._cloud_texts = (waiting,)
        else:
            moment = figures.moment_text(status.last_sent_at, self._now_ms())
            sent = self.tr("{waiting} · last sent {moment}").format(waiting=waiting, moment=moment)
            self._cloud_texts = (sent, waiting)
        self._make_room()

    def _waiting_text(self, status: SyncStatus) -> str:
        if status.state == "unlinked":
            if status.waiting:
                return self.tr("%Ln entry(s) only here, no cloud connected", "", status.waiting)
            return self.tr("No cloud connected")
        if status.problem and status.state == "stopped":
            return self.tr("%Ln entry(s) wait for your help with the cloud: see Sync", "", status.waiting)
        if status.is_arriving:
            text = self.tr("Still arriving: {done} of {all} entries, no sum is whole yet")
            return text.format(done=figures.count_text(status.arrived), all=figures.count_text(status.head))
        if not status.waiting and status.last_contact_at is None:
            return self.tr("The cloud has not answered yet")
        if not status.waiting:
            return self.tr("Everything is in the cloud")
        if status.state == "sending":
            return self.tr("Sending %Ln entry(s) to the cloud", "", status.waiting)
        return self.tr("%Ln entry(s) wait for the cloud", "", status.waiting)

    @Slot()
    def _fit(self) -> None:
        self.setFixedHeight(max(HEIGHT, HEIGHT * theme.percent() // 125))
        self._make_room()


def _tone(status: SyncStatus) -> str:
    if status.state == "stopped":
        return "red"
    if status.state == "unlinked":
        return "amber" if status.waiting else "blue"
    return "amber" if status.waiting or status.is_arriving or status.last_contact_at is None else "green"
