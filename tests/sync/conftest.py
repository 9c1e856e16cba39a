"""A village of laptops and a real cloud: PostgreSQL and an HTTPS endpoint, those of the cloud's own tests."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt starts: these windows are for no eyes

from savingsdesk.cloud.database import Connection, Pool
from tests.cloud.conftest import endpoint, folder, owner, pool, postgres  # noqa: F401 - fixtures
from tests.cloud.laptop import Endpoint
from tests.sync.laptops import Cloud, Village
from tests.sync.links import IN_PROCESS, InProcess
from tests.sync.proxy import Proxy, proxied


@pytest.fixture
def cloud(endpoint: Endpoint, owner: Connection) -> Cloud:  # noqa: F811
    return Cloud(endpoint.url, Path(endpoint.certificate).read_text("ascii"), owner)


@pytest.fixture
def here(tmp_path: Path, cloud: Cloud) -> Iterator[Village]:
    """Where the laptops of a test live."""
    village = Village(tmp_path, cloud)
    yield village
    village.close()


@pytest.fixture
def proxy(here: Village) -> Iterator[Proxy]:
    """The way to the cloud, which a test can count, cut and mend."""
    with proxied(here.cloud.address, here.cloud.certificate) as proxy:
        yield proxy


@pytest.fixture(scope="session")
def app_without_sockets(pool: Pool) -> Iterator[InProcess]:  # noqa: F811
    running = InProcess(pool)
    yield running
    running.end()


@pytest.fixture
def near(tmp_path: Path, owner: Connection, app_without_sockets: InProcess) -> Iterator[Village]:  # noqa: F811
    """Laptops that reach the real application without sockets, for tests of many rounds."""
    village = Village(tmp_path, Cloud(IN_PROCESS, "", owner), app_without_sockets)
    yield village
    village.close()
