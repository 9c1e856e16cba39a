"""Seals are recomputed for some meetings at a time; which ones are read together changes no answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from savingsdesk.db import meetings
from savingsdesk.desk import practice, seals
from savingsdesk.desk.session import Books
from tests.village import quick_tools


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Books]:
    session = practice.make(tmp_path, quick_tools())
    writer = session.open_writer()
    yield writer
    writer.close()
    session.close()


def test_each_broken_seal_is_named_however_many_meetings_are_read_together(
    village: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = meetings.closed(village.connection, village.group_id)
    assert len(closed) > 2 * seals._AT_ONCE
    changed = [closed[0], closed[seals._AT_ONCE], closed[-1]]
    for at_once in (1, 7, seals._AT_ONCE, 500):
        monkeypatch.setattr(seals, "_AT_ONCE", at_once)
        assert seals.broken_seals(village) == []
    village.connection.execute("DROP TRIGGER contributions_facts")
    for meeting in changed:
        village.connection.execute(
            "UPDATE contributions SET amount = amount + 1 WHERE id = "
            "(SELECT min(id) FROM contributions WHERE meeting_id = ? AND voided_at IS NULL)",
            (meeting.id,),
        )
    for at_once in (1, 7, 24, 500):
        monkeypatch.setattr(seals, "_AT_ONCE", at_once)
        assert seals.broken_seals(village) == [meeting.number for meeting in changed]
