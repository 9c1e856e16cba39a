"""What every screen of the opened group is, and what the window around it lends to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from savingsdesk.core.errors import Environment

if TYPE_CHECKING:
    from savingsdesk.core.courier import TakenIn, WrittenOut
    from savingsdesk.core.model import SyncStatus
    from savingsdesk.desk.entries import Filter
    from savingsdesk.desk.exchange import Sheet
    from savingsdesk.desk.session import Books, Session
    from savingsdesk.ui.backing_up import BackingUp
    from savingsdesk.ui.messages import Message
    from savingsdesk.ui.paper import Paper
    from savingsdesk.ui.voice import Voice
    from savingsdesk.ui.wall import Board

# Names in a `changed` set: the entities that a write touched, and "sync" when the cloud confirmed or sent something.
EVERYTHING = frozenset(
    {"group", "user", "cycle", "meeting", "attendance", "contribution", "loan", "payout", "due", "device", "sync"}
)


class Cancelled(Exception):
    """Raised by a progress callable when the person pressed Cancel: the work stops where it is, nothing is broken."""


Progress = Callable[[int, int], None]  # done, of how many (0: not known yet)


def _no_stick(_books: Books, _place: Path, _progress: Progress) -> NoReturn:
    raise Environment("courier.place_missing")


@dataclass(frozen=True, slots=True)
class Links:
    """The ways out of the window, made by `app`: the widgets import neither the database nor the network.

    They run on the writer thread and raise `Refused` or `Environment`.
    """

    fetch_group: Callable[[str, str, str, Progress], Session]  # address, user name, password
    link_cloud: Callable[[Books, str, str, str], None]
    open_practice: Callable[[], Session]
    write_courier: Callable[[Books, Path, Progress], WrittenOut] = _no_stick
    take_courier: Callable[[Books, Path, Progress], TakenIn] = _no_stick


@dataclass(frozen=True, slots=True)
class Shell:
    """What the window lends to a screen.

    `go` shows another screen, `ask` lays a panel over this one, `why` the entries behind a figure; `print` and `export`
    hand over what is made on the writer's thread, as a paper with its preview or as a sheet in a file. `say` puts one
    sentence into the message bar, `fail` the sentence for any exception; `status` is the newest news of the sync
    worker, and `send_now` asks it to try; `lock` signs out, `turn_to_group` opens another group of
    this laptop, `found_another` begins one more. `versions` are pairs of a part's name and its version, for people who
    report a fault; `voice` reads aloud, where somebody switched that on.
    """

    go: Callable[..., None]  # name of the screen, and perhaps what to turn to there: see Screen.turn_to
    ask: Callable[[Panel], None]
    why: Callable[[str, Filter], None]
    print: Callable[[Callable[[Books], Paper]], None]
    export: Callable[[str, Callable[[Books], Sequence[Sheet]]], None]
    say: Callable[[Message], None]
    fail: Callable[[Exception], None]
    status: Callable[[], SyncStatus]
    send_now: Callable[[], None]
    links: Links
    settings: QSettings
    versions: Sequence[tuple[str, str]]
    voice: Voice
    show_poster: Callable[[Board], None] = lambda _board: None
    backups: BackingUp | None = None  # None where nothing is backed up by itself
    lock: Callable[[], None] = lambda: None
    turn_to_group: Callable[[int], None] = lambda _group_id: None
    found_another: Callable[[], None] = lambda: None


class Panel(QWidget):
    """What is laid over a screen, such as an act, a preview, the entries behind a figure."""

    closed = Signal()
    is_wide = False

    @property
    def is_there(self) -> bool:
        """Whether it was not closed meanwhile: asked by what the writer's thread answers."""
        return isValid(self)

    def start_focus(self) -> None:
        self.setFocus()

    def may_leave(self) -> bool:
        """Whether Esc closes it now: not while something is being written."""
        return True


class Screen(QWidget):
    """A page of the opened group. `heading_changed` says that title, subtitle or buttons are others now.

    The constructor only keeps what it is given; the parts are made by `pieces`.
    """

    heading_changed = Signal()

    def pieces(self) -> Iterator[None]:
        """Makes the parts of the screen, once, before anything else is asked of it.

        At each ``yield`` the window may answer the keyboard before it goes on, so what lies between two of them is
        short: a card or a table, a dozen widgets. A part goes into the screen when it is whole, because a widget that
        gets a parent is dressed again with all that is in it.
        """
        raise NotImplementedError

    def title(self) -> str:
        raise NotImplementedError

    def subtitle(self) -> str:
        return ""

    def buttons(self) -> Sequence[QPushButton]:
        """The buttons of the header in reading order, the one primary button last. Always the same objects."""
        return ()

    def refresh(self, changed: frozenset[str]) -> None:
        """Shows the books as they are now; `changed` names what may be other than before.

        Called before the first showing with `EVERYTHING`, then only while the screen is visible: what changes
        behind its back is gathered and told when it is shown again.
        """

    def keep(self) -> object:
        """What is typed here and not saved yet, or None. Asked when the language changes: all screens are made anew."""
        return None

    def resume(self, kept: object) -> None:
        """Takes up what the same screen in another language gave back from `keep`, after the first `refresh`."""

    def turn_to(self, about: object) -> None:
        """Shows one thing of the screen, such as a member by id; called after `refresh`, before it has the keyboard."""

    def start_focus(self) -> None:
        """Puts the keyboard where work begins; called each time the screen is shown."""
        self.setFocus()


S = TypeVar("S", bound=Screen)


def whole(screen: S) -> S:
    """The screen with all its parts, made in one go."""
    for _ in screen.pieces():
        pass
    return screen
