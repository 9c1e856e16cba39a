"""Everything that a group of each kind can show, by the keyboard alone and heard by a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from savingsdesk.core.model import GroupKind
from savingsdesk.desk import meetings, practice
from tests.ui import walking
from tour import stage
from tour.stage import Stage

_LITTLE = replace(practice.VILLAGE, members=8, cycles=1, meetings=8, held_of_last=4, is_dirty=False)


@pytest.fixture
def on(qapp: QApplication, tmp_path: Path, settings: QSettings, kind: GroupKind) -> Iterator[Stage]:
    """A window on a group of that kind whose meeting is open."""
    practice.make(tmp_path / "group", stage.tools(), replace(_LITTLE, kind=kind)).close()
    standing = Stage(qapp, tmp_path / "group", settings)
    standing.window.resize(1366, 768)
    standing.open()
    standing.window.activateWindow()
    QTest.qWaitForWindowActive(standing.window)
    standing.write(lambda books: meetings.current(books) or meetings.open_meeting(books, books.today(), sure=True))
    yield standing
    standing.close()


@pytest.mark.parametrize("kind", [GroupKind.VSLA, GroupKind.ROSCA, GroupKind.SHG, GroupKind.BURIAL])
def test_everything_is_reached_named_and_large_enough(on: Stage) -> None:
    problems: dict[str, list[str]] = {}
    count = 0
    for sight in walking.sights(on):
        count += 1
        page = sight.page
        found = [*walking.silent(page), *walking.doubled_keys(page), *walking.small(page), *walking.lost_by_tab(sight)]
        if found:
            problems[sight.name] = found
    assert problems == {}
    assert count > 50, "the walk has not seen everything"
