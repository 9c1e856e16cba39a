"""The real cloud beside the reference, and a disk that fills up: the fixtures of the neighbours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from savingsdesk.cloud.database import Pool
from tests.cloud.conftest import owner, pool, postgres  # noqa: F401 - fixtures
from tests.db.test_disk import disk  # noqa: F401 - a fixture
from tests.sync.links import InProcess


@pytest.fixture(scope="module")
def app(pool: Pool) -> Iterator[InProcess]:  # noqa: F811
    running = InProcess(pool)
    yield running
    running.end()
