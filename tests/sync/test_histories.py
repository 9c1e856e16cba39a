"""Sixty random histories with faults, against the real application and PostgreSQL; and the checker itself checked."""

from __future__ import annotations

import pytest

from savingsdesk.cloud import feed
from savingsdesk.db import sync_state
from savingsdesk.sync import protocol
from savingsdesk.sync.client import Client
from savingsdesk.sync.engine import Engine
from tests.sync.histories import play
from tests.sync.laptops import Village

HISTORIES = 60
SEARCHED_FOR_A_FAULT = 20


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every fetch takes several pages, so that most of them break off in the middle."""
    monkeypatch.setattr(feed, "MOST_OPERATIONS", 25)


@pytest.mark.parametrize("ten", range(0, HISTORIES, 10))
def test_no_history_loses_doubles_or_changes_anything(near: Village, ten: int) -> None:
    for seed in range(ten, ten + 10):
        play(seed, near)


def caught(near: Village) -> str:
    """What the checker says of the first history in which it sees something wrong."""
    for seed in range(SEARCHED_FOR_A_FAULT):
        try:
            play(seed, near)
        except AssertionError as error:
            return str(error).splitlines()[0]
    return ""


def test_the_checker_catches_rows_that_are_synced_before_the_answer(
    near: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    exchange = Engine._exchange

    def too_early(self: Engine, client: Client) -> tuple[protocol.Answer, protocol.Request]:
        self._connection.execute("UPDATE contributions SET status = 'synced'")
        return exchange(self, client)

    monkeypatch.setattr(Engine, "_exchange", too_early)
    assert "shown as synced while something about it waits" in caught(near)


def test_the_checker_catches_a_cursor_that_is_set_to_the_head(near: Village, monkeypatch: pytest.MonkeyPatch) -> None:
    take = Engine.take

    def to_the_head(self: Engine, request: protocol.Request, answer: protocol.Answer) -> bool:
        is_anew = take(self, request, answer)
        sync_state.put(self._connection, self._group_uid, cursor=answer.head)
        return is_anew

    monkeypatch.setattr(Engine, "take", to_the_head)
    assert "the log has a gap before the cursor" in caught(near)
