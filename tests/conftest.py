"""What the tests of several layers begin with: a group founded a moment ago, in a real vault."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from savingsdesk.desk.session import Books, Session, Tools
from tests import village

# Every run tries the same examples: a red build is red again when it is looked at. HYPOTHESIS=search looks further.
hypothesis.settings.register_profile("same", derandomize=True, deadline=None, database=None, max_examples=200)
hypothesis.settings.register_profile("search", deadline=None, max_examples=2_000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS", "same"))


@pytest.fixture
def tools() -> Tools:
    return village.quick_tools()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The data folder of the program."""
    return tmp_path / "home"


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> village.Template:
    return village.Template(tmp_path_factory.mktemp("village"), village.MEMBERS)


@pytest.fixture
def session(template: village.Template, home: Path, tools: Tools) -> Iterator[Session]:
    """A group of eight with no meeting, in the hands of its treasurer."""
    opened = template.copy(home, tools)
    yield opened
    opened.close()


@pytest.fixture
def books(session: Session) -> Iterator[Books]:
    """The writer's books of that group."""
    writer = session.open_writer()
    yield writer
    writer.close()
