"""Histories against the real application and PostgreSQL, each of whose answers the reference must give as well."""

from __future__ import annotations

import pytest

from savingsdesk.cloud import feed
from savingsdesk.cloud.database import Connection, Pool
from tests.sim.both import Both, beside
from tests.sim.histories import History, play
from tests.sync.links import InProcess

HISTORIES = 50


@pytest.mark.parametrize("ten", range(0, HISTORIES, 10))
def test_the_real_endpoint_answers_as_the_reference_and_loses_nothing(
    ten: int,
    app: InProcess,
    pool: Pool,
    owner: Connection,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared = 0
    for seed in range(ten, ten + 10):
        monkeypatch.setattr(feed, "MOST_OPERATIONS", History(seed).cloud.page)
        history = play(seed, beside(app, pool, owner))
        assert isinstance(history.endpoint, Both)
        history.endpoint.assert_balanced()
        compared += history.endpoint.compared
    print(f"seeds {ten} to {ten + 9}: {compared} answers compared")
    assert compared > 200
