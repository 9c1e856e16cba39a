"""What a programme reads of its groups, a page at a time: the reporting views, and the indicators of DOMAIN.md §7.

Everything is read under a role of its own that cannot write, whose policies show the programme's groups alone, and that
has no right to any column that names a person.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass, fields
from datetime import date
from typing import Any

from psycopg import sql

from savingsdesk.cloud import indicators
from savingsdesk.cloud.database import Connection
from savingsdesk.core.ids import Uid
from savingsdesk.core.indicators import Facts, Indicators
from savingsdesk.core.money import CURRENCIES

REPORTS_ROLE = "savingsdesk_reports"
# The key within a group by which pages go on; a report of groups has none.
REPORTS = {"groups": "", "meetings": "meeting_id", "loans": "loan_id", "members": "member_id", "indicators": ""}
MOST_ROWS = 1_000
USUAL_ROWS = 200
_MOST_RECKONED = 50  # groups whose indicators one page reckons
_MONEY = ("savings", "average_savings", "net_profit", "outstanding", "overdue", "lent", "written_off")
_MORE_MONEY = ("loan_fund_cash", "social_fund", "savings_per_member", "average_loan", "assets")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a sheet would reckon a text that begins so


@dataclass(frozen=True, slots=True)
class Page:
    """`following` is what to give as `after` for the next page, None at the end."""

    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]
    following: str | None

    def plain(self) -> dict[str, Any]:
        """For JSON: money as text with its decimals, days as ISO 8601."""
        rows = [{name: _plain(value) for name, value in zip(self.columns, row, strict=True)} for row in self.rows]
        return {"rows": rows, "next": self.following}

    def csv(self) -> str:
        written = io.StringIO()
        writer = csv.writer(written, lineterminator="\r\n")
        writer.writerow(self.columns)
        writer.writerows([_cell(value) for value in row] for row in self.rows)
        return written.getvalue()


@dataclass(frozen=True, slots=True)
class Asked:
    """`after` is a place that a page named, (0, 0) at first; without `group_uid` all groups of the programme."""

    report: str
    after: tuple[int, int] = (0, 0)
    limit: int = USUAL_ROWS
    on: date | None = None
    group_uid: Uid | None = None


@contextmanager
def reading(connection: Connection, programme_id: int) -> Iterator[None]:
    """A transaction that sees one programme's groups and can change nothing."""
    with connection.transaction():
        connection.execute("SET TRANSACTION READ ONLY")
        connection.execute(f"SET LOCAL ROLE {REPORTS_ROLE}".encode())
        connection.execute("SELECT set_config('savingsdesk.programme_id', %s, true)", (str(programme_id),))
        yield


def page(connection: Connection, programme_id: int, asked: Asked) -> Page:
    """The next rows, group by group in the order in which the cloud got to know them."""
    with reading(connection, programme_id):
        groups = _groups(connection, asked)
        if asked.report == "indicators":
            return _reckoned(connection, groups, asked)
        return _listed(connection, groups, asked)


def _groups(connection: Connection, asked: Asked) -> list[tuple[int, Uid, str]]:
    """(number, uid, currency) of the groups from the place where the page begins."""
    rows = connection.execute(
        "SELECT l.group_id, l.group_uid, g.currency FROM group_logs l JOIN groups g ON g.group_id = l.group_id "
        "WHERE l.group_id >= %(from)s AND (%(uid)s::uuid IS NULL OR l.group_uid = %(uid)s::uuid) "
        "ORDER BY l.group_id LIMIT %(most)s",
        {"from": asked.after[0], "uid": asked.group_uid.hex() if asked.group_uid else None, "most": asked.limit + 2},
    )
    return [(group_id, uid.bytes, currency) for group_id, uid, currency in rows]


def _listed(connection: Connection, groups: Sequence[tuple[int, Uid, str]], asked: Asked) -> Page:
    key = REPORTS[asked.report]
    view, order = sql.Identifier(f"report_{asked.report}"), sql.Identifier(key or "group_id")
    query = sql.SQL("SELECT * FROM {} WHERE group_id = %s AND {} > %s ORDER BY {} LIMIT %s").format(view, order, order)
    found: list[tuple[Any, ...]] = []
    cursor = connection.execute(sql.SQL("SELECT * FROM {} WHERE false").format(view))
    columns = [each.name for each in cursor.description or ()]
    for group_id, _, _ in groups:
        start = asked.after[1] if key and group_id == asked.after[0] else 0
        if not key and group_id == asked.after[0]:
            continue  # its row was on the page before
        found += connection.execute(query, (group_id, start, asked.limit + 1 - len(found))).fetchall()
        if len(found) > asked.limit:
            break
    following = None
    if len(found) > asked.limit:
        found = found[: asked.limit]
        last = dict(zip(columns, found[-1], strict=True))
        following = f"{last['group_id']}.{last[key]}" if key else str(last["group_id"])
    shown = [place for place, name in enumerate(columns) if not name.endswith("_id")]
    return Page([columns[place] for place in shown], [[row[place] for place in shown] for row in found], following)


def _reckoned(connection: Connection, groups: Sequence[tuple[int, Uid, str]], asked: Asked) -> Page:
    limit = min(asked.limit, _MOST_RECKONED)
    ahead = [group for group in groups if group[0] > asked.after[0]]
    names = [each.name for each in (*fields(Facts), *fields(Indicators))]
    rows: list[list[Any]] = []
    day = asked.on or _today(connection)
    for group_id, uid, currency in ahead[:limit]:
        facts, found = indicators.of_group(connection, group_id, day)
        values = [*astuple(facts), *astuple(found)] if facts and found else [None] * len(names)
        exponent = CURRENCIES[currency].exponent if currency in CURRENCIES else 2
        shown = [
            _money(value, exponent) if name in (*_MONEY, *_MORE_MONEY) else value
            for name, value in zip(names, values, strict=True)
        ]
        rows.append([uid.hex(), currency, day, *shown])
    following = str(ahead[limit - 1][0]) if len(ahead) > limit else None
    return Page(["group_uid", "currency", "on", *names], rows, following)


def _today(connection: Connection) -> date:
    row = connection.execute("SELECT CURRENT_DATE").fetchone()
    return date.today() if row is None else row[0]  # noqa: DTZ011 - never None; the database's day is UTC's


def _money(value: int | None, exponent: int) -> str | None:
    """Exact text, as PostgreSQL writes the NUMERIC of the views."""
    if value is None:
        return None
    digits = f"{abs(value):0{exponent + 1}d}"
    text = f"{digits[:-exponent]}.{digits[-exponent:]}" if exponent else digits
    return f"-{text}" if value < 0 else text


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, int | str) else str(value)


def _cell(value: Any) -> Any:
    """As a sheet takes it: a text that a group wrote never becomes a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
