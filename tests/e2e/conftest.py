"""The whole program, with the cloud and the laptops of the sync tests."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt starts: these windows are for no eyes

from tests.cloud.conftest import endpoint, folder, owner, pool, postgres  # noqa: F401 - fixtures
from tests.sync.conftest import cloud, here, proxy  # noqa: F401 - fixtures
