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
from tests.cloud.laptop import PASSWORD, Endpoint, Laptop, take_in, tenant_of
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
    return Sent(session, tenant_of(pool, Laptop(session.group_uid)).group_id)


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


@pytest.fixture(scope="module")
def wide(postgres: str, village: Sent, another: Sent) -> int:
    """A programme of both groups."""
    with operating.connected(postgres) as connection:
        programmes.add(connection, "union", PASSWORD)
        for sent in (village, another):
            programmes.allow(connection, "union", sent.number)
        found = programmes.by_name(connection, "union")
    assert found is not None
    return found.id


@pytest.mark.parametrize("which", ["village", "another"])
def test_the_indicators_are_the_laptops_on_every_day(
    which: str, pool: Pool, wide: int, request: pytest.FixtureRequest
) -> None:
    sent: Sent = request.getfixturevalue(which)
    books = sent.session.books
    last = date.fromisoformat(books.today())
    for back in (0, 1, *range(5, 700, 30), 900):
        day = last - timedelta(days=back)
        with pool.connection() as connection, reports.reading(connection, wide):
            facts, found = indicators.of_group(connection, sent.number, day)
        assert facts == statements.facts(books, day.isoformat()), day
        assert found == statements.indicators_on(books, day.isoformat()), day
    assert statements.facts(books).lent > 0  # else the equality would prove little


def test_a_reversed_repayment_counts_as_if_it_had_never_been(pool: Pool, wide: int, operator: Connection) -> None:
    """Also on the days between the two, as on the laptop (`core.loans.Payment`)."""
    laptop = Laptop()
    books = laptop.found()
    loan = laptop.loan(books, 1000)
    paid = {"kind": "repayment", "loan": loan.uid.hex()}
    first = laptop.contribution(books, 600, date="2026-12-10", **paid)
    laptop.contribution(books, -600, date="2027-01-15", reverses=first.uid.hex(), **paid)
    take_in(pool, laptop.made)
    number = tenant_of(pool, laptop).group_id
    programmes.allow(operator, "union", number)
    with pool.connection() as connection, reports.reading(connection, wide):
        facts, _ = indicators.of_group(connection, number, date(2027, 1, 1))
    programmes.deny(operator, "union", number)
    assert facts is not None
    assert (facts.outstanding, facts.loans, facts.lent) == (1000, 1, 1000)


def test_money_is_in_the_main_unit_of_every_currency(pool: Pool, wide: int, another: Sent, owner: Connection) -> None:
    for code, currency in money.CURRENCIES.items():
        shown = owner.execute("SELECT savingsdesk_money(-1234567, %s)", (code,)).fetchone()
        assert shown == (Decimal(-1234567).scaleb(-currency.exponent),), code
    [row] = rows(pool, wide, "indicators", group_uid=another.session.group_uid)
    facts = statements.facts(another.session.books, row["on"].isoformat())
    assert Decimal(row["savings"]) == Decimal(facts.savings) / 100
    assert (
        Decimal(row["assets"])
        == Decimal(statements.indicators_on(another.session.books, row["on"].isoformat()).assets) / 100
    )
    assert row["attended"] == facts.attended


def test_the_views_add_up_to_the_laptops_statements(pool: Pool, wide: int, village: Sent) -> None:
    books, uid = village.session.books, village.session.group_uid
    facts = statements.facts(books)
    [group] = rows(pool, wide, "groups", group_uid=uid)
    assert (group["savings"], group["loan_fund_cash"]) == (facts.savings, facts.loan_fund_cash)
    assert (group["social_fund_cash"], group["currency"]) == (facts.social_fund, "UGX")
    members = rows(pool, wide, "members", group_uid=uid)
    saved = {each.number: each.savings for each in statements.savings(books)}
    assert {row["number"]: row["savings"] for row in members} == saved
    loans = rows(pool, wide, "loans", group_uid=uid)
    lines = [each.line for each in passbooks.loan_pages(books)]
    assert sorted(row["principal"] for row in loans) == sorted(line.principal for line in lines)
    assert sum(row["written_off"] for row in loans) == facts.written_off
    meetings = rows(pool, wide, "meetings", group_uid=uid)
    for row in meetings:
        if row["status"] == "closed" and row["expected"] is not None:
            assert row["came_in"] >= row["savings"] + row["fines"]
    assert len(meetings) == group["meetings"] > 30
    attended = sum(row["present"] for row in meetings if row["cycle"] == group["cycle"] and row["status"] == "closed")
    assert attended == facts.attended


@pytest.mark.parametrize("report", KINDS)
def test_a_programme_reads_its_groups_alone(
    report: str, pool: Pool, programme: int, village: Sent, owner: Connection
) -> None:
    found = rows(pool, programme, report)
    assert {str(row["group_uid"]).replace("-", "") for row in found} == {village.uid}
    texts = {str(value) for row in found for value in row.values()}
    names = owner.execute("SELECT name, username FROM users WHERE group_id = %s", (village.number,)).fetchall()
    assert not texts & {text for pair in names for text in pair}
    assert rows(pool, 0, report) == []


@pytest.mark.parametrize("report", KINDS)
def test_pages_come_to_the_whole_without_a_gap(report: str, pool: Pool, wide: int) -> None:
    whole = rows(pool, wide, report)
    paged: list[dict[str, Any]] = []
    after: tuple[int, int] = (0, 0)
    for _ in range(len(whole) + 1):
        found = page(pool, wide, Asked(report, after, limit=max(1, len(whole) // 3)))
        paged += [dict(zip(found.columns, row, strict=True)) for row in found.rows]
        if found.following is None:
            break
        group, _, key = found.following.partition(".")
        after = int(group), int(key or 0)
    assert paged == whole
    assert len(whole) > 1


# --- at the door


@pytest.fixture(scope="module")
def token(endpoint: Endpoint, programme: int) -> str:
    answer = endpoint.login({"programme": "care", "password": PASSWORD})
    assert answer.status_code == 200, programme
    assert answer.json()["programme"] == "care"
    return str(answer.json()["token"])


def get(endpoint: Endpoint, token: str, path: str, **parameters: Any) -> requests.Response:
    headers = {"Authorization": f"Bearer {token}"}
    return endpoint.http.get(f"{endpoint.url}/v1/reports/{path}", params=parameters, headers=headers, timeout=30)


def test_a_page_travels_as_json_and_as_csv(endpoint: Endpoint, token: str, village: Sent) -> None:
    answer = get(endpoint, token, "meetings", limit=2).json()
    assert len(answer["rows"]) == 2
    assert isinstance(answer["rows"][0]["savings"], str)
    assert answer["rows"][0]["group_uid"].replace("-", "") == village.uid
    sheet = get(endpoint, token, "meetings", limit=2, format="csv")
    assert sheet.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert sheet.headers["Next"] == answer["next"]
    lines = list(csv.reader(io.StringIO(sheet.text)))
    assert lines[0] == list(answer["rows"][0])
    assert lines[1] == ["" if each is None else str(each) for each in answer["rows"][0].values()]
    following = get(endpoint, token, "meetings", limit=2, after=answer["next"]).json()
    assert following["rows"][0] not in answer["rows"]


def test_a_cell_never_becomes_a_formula() -> None:
    sheet = reports.Page(["name", "amount"], [["=1+1", Decimal("-5.00")], ["@x", None], ["fine", 3]], None).csv()
    assert list(csv.reader(io.StringIO(sheet)))[1:] == [["'=1+1", "-5.00"], ["'@x", ""], ["fine", "3"]]


@pytest.mark.parametrize(
    ("path", "parameters", "expected"),
    [
        ("groups", {"limit": 0}, (400, "report.parameter")),
        ("groups", {"limit": 1001}, (400, "report.parameter")),
        ("groups", {"limit": "٣"}, (400, "report.parameter")),
        ("groups", {"limit": [1, 2]}, (400, "report.parameter")),
        ("groups", {"after": "x"}, (400, "report.parameter")),
        ("groups", {"after": "9" * 19}, (400, "report.parameter")),
        ("groups", {"group": "'; DROP TABLE users"}, (400, "report.parameter")),
        ("groups", {"format": "xml"}, (400, "report.parameter")),
        ("groups", {"on": "2026-01-01"}, (400, "report.parameter")),
        ("indicators", {"on": "2026-02-30"}, (400, "report.parameter")),
        ("groups", {"unknown": "1"}, (400, "report.parameter")),
        ("secrets", {}, (404, "path.unknown")),
        ("groups/1", {}, (404, "path.unknown")),
    ],
)
def test_a_report_that_is_asked_for_wrongly_is_refused(
    endpoint: Endpoint, token: str, path: str, parameters: dict[str, Any], expected: tuple[int, str]
) -> None:
    assert refusal(get(endpoint, token, path, **parameters)) == expected


def test_a_devices_token_is_no_programmes_and_the_other_way_round(
    endpoint: Endpoint, token: str, enrolled: Laptop, owner: Connection
) -> None:
    assert refusal(get(endpoint, enrolled.token, "groups")) == (401, "token.invalid")
    forged_one = forged(enrolled, owner, aud="savingsdesk-reports", sub="x" * 30)
    assert refusal(get(endpoint, forged_one, "groups")) == (401, "token.invalid")
    enrolled.token = token
    assert refusal(endpoint.post(enrolled, b"")) == (401, "token.invalid")
    assert refusal(endpoint.http.get(f"{endpoint.url}/v1/reports/groups")) == (401, "token.missing")


def test_an_ended_programme_reads_no_more_and_a_wrong_password_is_throttled(
    endpoint: Endpoint, operator: Connection, village: Sent
) -> None:
    programmes.add(operator, "short", PASSWORD)
    programmes.allow(operator, "short", village.number)
    token = endpoint.login({"programme": "short", "password": PASSWORD}).json()["token"]
    assert len(get(endpoint, token, "groups").json()["rows"]) == 1
    programmes.deny(operator, "short", village.number)
    assert get(endpoint, token, "groups").json()["rows"] == []
    programmes.end(operator, "short")
    assert refusal(get(endpoint, token, "groups")) == (403, "login.disabled")
    assert refusal(endpoint.login({"programme": "short", "password": PASSWORD})) == (403, "login.disabled")
    tries = [refusal(endpoint.login({"programme": "nobody\ud800", "password": "x"})) for _ in range(6)]
    assert tries == [(401, "login.refused")] * 5 + [(429, "login.throttled")]
    assert asdict(programmes.by_name(operator, "short") or village)["is_disabled"]
