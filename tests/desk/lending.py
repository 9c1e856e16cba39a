"""A treasurer who lends, for the tests of loans: the days go on as the test says."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from savingsdesk.core import loans as core
from savingsdesk.core.constitution import Constitution
from savingsdesk.core.ids import qualified
from savingsdesk.core.model import ContributionKind, Role
from savingsdesk.core.operations import ENTITIES
from savingsdesk.desk import constitutions, groups, keys, loans, members, sittings
from savingsdesk.desk.session import Books, hashed
from savingsdesk.desk.verify import verify
from tests.village import FOUNDED_ON, PASSWORD, START_MS, Template, quick_tools

FIRST = "2026-07-02"  # the day of the first loans; the other days are told in periods after it
MARY, ODONGO = 2, 7  # places in the register


@dataclass
class Clock:
    day: str = FIRST

    def __call__(self) -> str:
        return self.day


@dataclass
class Desk:
    """The treasurer's hands. Days go on as the test says; everything is booked between meetings."""

    books: Books
    clock: Clock
    everyone: list[int]

    def agree(self, day: str = FOUNDED_ON, **settings: object) -> Constitution:
        """The group decides on other rules, on the first day if no other is named."""
        agreed = replace(constitutions.current(self.books), **settings)  # type: ignore[arg-type]
        return constitutions.change(self.books, agreed, day, sure=True)

    def take_in(self, kind: str, amount: int, member: int = MARY, **more: Any) -> None:
        with self.books.writing():
            known = sittings.member_of(self.books, self.everyone[member])
            sitting = sittings.at(self.books, None)
            sittings.take_in(self.books, sitting, ContributionKind(kind), amount, member=known, **more)

    def give(self, amount: int, term: int = 3, member: int = MARY, **more: Any) -> loans.LoanLine:
        """Whatever the limits say, unless the test asks for them."""
        return loans.give(self.books, None, self.everyone[member], amount, term, **({"sure": True} | more))

    def repay(self, amount: int, member: int = MARY, **more: Any) -> loans.Repaid:
        return loans.repay(self.books, None, self.everyone[member], amount, **more)

    def owes(self, member: int = MARY) -> int:
        return loans.owed_by(self.books, self.everyone[member])

    def months(self, count: int) -> None:
        """So many months after the first day."""
        self.clock.day = core.Period(months=1).after(FIRST, count)

    def days(self, count: int) -> None:
        self.clock.day = (date.fromisoformat(FIRST) + timedelta(days=count)).isoformat()

    def box(self) -> int:
        return groups.totals(self.books).box

    def lent(self) -> int:
        return groups.totals(self.books).lent

    def written(self) -> list[tuple[Any, ...]]:
        """(kind, fund, amount, act) of every money row, in the order of writing."""
        return self.books.connection.execute(
            "SELECT kind, fund, amount, act FROM (SELECT recorded_at, kind, fund, amount, act FROM contributions "
            "UNION ALL SELECT recorded_at, 'loan', fund, -amount, act FROM loans "
            "UNION ALL SELECT recorded_at, 'out:' || kind, fund, -amount, act FROM payouts) ORDER BY recorded_at"
        ).fetchall()

    def kinds(self) -> list[tuple[str, int]]:
        return [(kind, amount) for kind, _, amount, _ in self.written()]

    def get(self, loan: loans.LoanLine) -> loans.LoanLine:
        return loans.get(self.books, loan.id)


@contextmanager
def opened(template: Template, home: Path) -> Iterator[Desk]:
    """A group on the first day, in the hands of its treasurer; its books are verified at the end."""
    clock = Clock()
    ticks = itertools.count(START_MS + 86_400_000, 1_000)  # a day after the group was founded: newer decisions count
    session = template.copy(home, replace(quick_tools(clock), now_ms=lambda: next(ticks)))
    writer = session.open_writer()
    yield Desk(writer, clock, members.ids(writer))
    # Terms that nobody can reckon with are a deviation wherever a test writes such a loan.
    assert [each for each in verify(writer) if each.code != "loan_terms"] == []
    writer.close()
    session.close()


def owed(line: loans.LoanLine) -> tuple[int, int]:
    return line.state.principal_owed, line.state.charge_owed


def second_officer(desk: Desk) -> keys.Key:
    """William becomes an officer with a password, and turns his key."""
    with desk.books.writing():
        william = sittings.member_of(desk.books, desk.everyone[ODONGO])
        secret = hashed(PASSWORD, 4)
        name = qualified("william", desk.books.group_uid)
        desk.books.update("user", william.uid, role=str(Role.ADMIN), password=secret, username=name)
    return keys.turn(desk.books, "william", PASSWORD)


def reverse(desk: Desk, entity: str, row_id: int) -> None:
    """As a correction writes it: the same row with the opposite amount, dated today."""
    described = ENTITIES[entity]
    columns = ", ".join(each.column for each in described.fields)
    row = desk.books.connection.execute(f"SELECT {columns} FROM {described.table} WHERE id = ?", (row_id,)).fetchone()
    data = dict(zip((each.name for each in described.fields), row, strict=True))
    for each in described.fields:
        if each.kind == "reference" and data[each.name] is not None:
            query = f"SELECT uid FROM {ENTITIES[each.to].table} WHERE id = ?"
            data[each.name] = desk.books.connection.execute(query, (data[each.name],)).fetchone()[0].hex()
    uid = desk.books.connection.execute(f"SELECT uid FROM {described.table} WHERE id = ?", (row_id,)).fetchone()[0]
    day = "date_issued" if entity == "loan" else "date"
    data |= {"amount": -data["amount"], "reverses": uid.hex(), "act": "", day: desk.clock.day}
    desk.books.insert(
        entity, desk.clock.day, **{name: value for name, value in data.items() if value not in (None, "")}
    )


def newest(desk: Desk, table: str) -> int:
    return int(desk.books.connection.execute(f"SELECT max(id) FROM {table}").fetchone()[0])


def accounts(desk: Desk, account: str) -> int:
    """What stands on the usual side of an account."""
    query = "SELECT coalesce(sum(debit) - sum(credit), 0) FROM entries WHERE account = ?"
    balance = int(desk.books.connection.execute(query, (account,)).fetchone()[0])
    return balance if account in ("cash", "loans", "expenses") else -balance
