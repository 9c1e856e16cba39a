"""What programmes read: the laptop's own figures, of their groups alone, and nothing that names a person."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import requests

from savingsdesk.cloud import indicators, operating, programmes, reports
from savingsdesk.cloud.database import Connection, Pool
from savingsdesk.cloud.reports import Asked
from savingsdesk.core import money
from savingsdesk.core.model import GroupKind
from savingsdesk.db import sync_queue
from savingsdesk.desk import passbooks, practice, statements
from savingsdesk.desk.practice import Plan
from savingsdesk.desk.session import Session, Tools
from tests.cloud.laptop import PASSWORD, Endpoint, Laptop, take_in
from tests.cloud.test_login import forged, refusal

SOME = Plan(kind=GroupKind.VSLA, currency="KES", members=12, cycles=2, meetings=8, held_of_last=5, seed=3)
KINDS = ("groups", "meetings", "loans", "members", "indicators")


@dataclass
class Sent:
    """A group of the desk's own making, and its number in the cloud."""

    session: Session
    number: int

    @property
    def uid(self) -> str:
        return self.session.group_uid.hex()


def send(folder: Path, pool: Pool, plan: Plan) -> Sent:
    session = practice.make(folder, Tools(), plan)
    take_in(pool, list(sync_queue.by_device(session.books.connection)))
    with pool.connection() as connection:
        from savingsdesk.cloud import tenants

        with connection.transaction():
            tenant = tenants.enter(connection, session.group_uid)
    assert tenant is not None
    return Sent(session, tenant.group_id)


@pytest.fixture(scope="module")
def village(pool: Pool, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sent]:
    """The practice group, with all that goes wrong in it."""
    sent = send(tmp_path_factory.mktemp("village"), pool, practice.VILLAGE)
    yield sent
    sent.session.close()


@pytest.fixture(scope="module")
def another(pool: Pool, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sent]:
    """A group of a currency with cents."""
    sent = send(tmp_path_factory.mktemp("another"), pool, SOME)
    yield sent
    sent.session.close()


@pytest.fixture(scope="module")
def programme(postgres: str, village: Sent, another: Sent) -> int:
    """It may read the village, and later the other one."""
    with operating.connected(postgres) as connection:
        programmes.add(connection, "care", PASSWORD)
        programmes.allow(connection, "care", village.number)
        found = programmes.by_name(connection, "care")
    assert found is not None
    assert another.number != village.number
    return found.id


def page(pool: Pool, programme_id: int, asked: Asked) -> reports.Page:
    with pool.connection() as connection:
        return reports.page(connection, programme_id, asked)


def rows(pool: Pool, programme_id: int, report: str, **more: Any) -> list[dict[str, Any]]:
    found = page(pool, programme_id, Asked(report, limit=reports.MOST_ROWS, **more))
    assert found.following is None
    return [dict(zip(found.columns, row, strict=True)) for row in found.rows]


@pytest.mark.parametrize("which", ["village", "another"])
def test_the_indicators_are_the_laptops_on_every_day(which: str, pool: Pool, request: pytest.FixtureRequest) -> None:
    sent: Sent = request.getfixturevalue(which)
    books = sent.session.books
    last = date.fromisoformat(books.today())
    days = [last - timedelta(days=back) for back in (0, 1, 15, 40, 100, 200, 333, 500, 900)]
    with pool.connection() as connection:
        for day in days:
            with connection.transaction():
                connection.execute("SELECT set_config('savingsdesk.group_id', %s, true)", (str(sent.number),))
                connection.execute("SET LOCAL ROLE savingsdesk_reports")
                connection.execute("RESET ROLE")
                with owner_of(connection):
                    facts, found = indicators.of_group(connection, sent.number, day)
            assert facts == statements.facts(books, day.isoformat()), day
            assert found == statements.indicators_on(books, day.isoformat()), day
    assert found is not None


class owner_of:  # noqa: N801
    """The tests' own connection is a superuser's beneath its role."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def __enter__(self) -> None:
        self.connection.execute("RESET ROLE")

    def __exit__(self, *_: object) -> None:
        self.connection.execute("SET ROLE savingsdesk_app")
