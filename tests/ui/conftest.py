"""A real group of 25 in a real vault, the real writer thread, and a window's worth of shell around the screens."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, cast

import pytest
from PySide6.QtCore import QCoreApplication, QDir, QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from savingsdesk import paths
from savingsdesk.core.model import SyncStatus
from savingsdesk.desk import members
from savingsdesk.desk.session import Session, Tools, found
from savingsdesk.ui import language, theme
from savingsdesk.ui.jobs import Jobs
from savingsdesk.ui.messages import Message
from savingsdesk.ui.screen import Links, Panel, Shell
from savingsdesk.ui.voice import Voice
from tests.village import PASSWORD, founding

if TYPE_CHECKING:
    from savingsdesk.desk.entries import Filter
    from savingsdesk.desk.exchange import Sheet
    from savingsdesk.desk.session import Books
    from savingsdesk.ui.paper import Paper

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt starts: these windows are for no eyes


# An Arabic name, a Ge'ez one, and two members of one name.
NAMES = (
    "Amina Wanjiru", "Beatrice Nakato", "Charles Mugisha", "Daniel Kato", "Esther Auma", "Fatuma Hassan",
    "Grace Achieng", "Halima Juma", "Irene Namutebi", "John Ssemakula", "Joyce Adongo", "Mary Atieno",
    "Mary Atieno", "محمد عبد الله", "አበበ በቀለ", "Nelson Opio", "Olivia Nansubuga", "Peter Okello", "Queen Apio",
    "Rose Akello", "Samuel Tumusiime", "Teresa Nabirye", "Umar Kintu", "Violet Namazzi", "William Odongo",
)  # fmt: skip


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> None:
    """One locale, one look, one size on every machine; what the machine remembers goes to a place of the tests."""
    QCoreApplication.setOrganizationName("savingsdesk-tests")
    QDir.setSearchPaths("resources", [str(paths.resources())])
    QDir.setSearchPaths("guide", [str(paths.guide())])
    language.install(qapp, QLocale(QLocale.Language.English, QLocale.Country.Uganda))
    theme.apply(qapp, theme.LIGHT)


@pytest.fixture
def session(tmp_path: Path, tools: Tools) -> Iterator[Session]:
    """A group that was founded a moment ago, with 25 members and no meeting."""
    opened = found(tmp_path / "vault", founding(), PASSWORD, tools)
    writer = opened.open_writer()
    members.add(writer, [members.NewMember(name) for name in NAMES[1:]])
    writer.close()
    yield opened
    opened.close()


@pytest.fixture
def jobs(qapp: QApplication, session: Session) -> Iterator[Jobs]:
    """The writer thread on that group."""
    running = Jobs()
    running.attach(session)
    yield running
    running.stop()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "look.ini"), QSettings.Format.IniFormat)


@dataclass
class Heard:
    """What the screens asked of the window."""

    said: list[Message] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)
    went: list[str] = field(default_factory=list)
    about: list[object] = field(default_factory=list)
    asked: list[Panel] = field(default_factory=list)
    whys: list[tuple[str, Filter]] = field(default_factory=list)
    printed: list[Callable[[Books], Paper]] = field(default_factory=list)
    exported: list[tuple[str, Callable[[Books], Sequence[Sheet]]]] = field(default_factory=list)

    def go(self, name: str, about: object = None) -> None:
        self.went.append(name)
        self.about.append(about)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def shell(heard: Heard, settings: QSettings) -> Shell:
    """A window that writes down what it is asked to do; there is no network in these tests."""

    def nowhere(*_: object) -> NoReturn:
        raise AssertionError("no test of a screen reaches the network")

    return Shell(
        go=heard.go,
        ask=heard.asked.append,
        why=lambda title, behind: heard.whys.append((title, behind)),
        print=heard.printed.append,
        export=lambda name, make: heard.exported.append((name, make)),
        say=heard.said.append,
        fail=heard.failures.append,
        status=lambda: SyncStatus("unlinked", 0, None, None),
        send_now=lambda: None,
        links=Links(nowhere, nowhere, nowhere),
        settings=settings,
        versions=(),
        voice=Voice(settings),
    )


@pytest.fixture
def settled(qtbot: QtBot, jobs: Jobs) -> Callable[[], None]:
    """Waits until the writer has nothing left and its answers are shown."""

    def wait() -> None:
        qtbot.waitUntil(lambda: jobs._waiting == 0, timeout=10_000)
        cast(QApplication, QApplication.instance()).processEvents()

    return wait
