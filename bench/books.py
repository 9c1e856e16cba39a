"""What the books cost: share-outs, statements, a replayed log, and a laptop with many groups, beside their limits."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from bench import big
from bench.copies import id_of_copy
from savingsdesk.core.model import Status
from savingsdesk.core.operations import Operation
from savingsdesk.core.shareout import Part, Pool, share_out
from savingsdesk.db import sync_log, sync_queue
from savingsdesk.db.apply import attempt, id_of, refold
from savingsdesk.db.connection import Connection
from savingsdesk.db.meetings import closed
from savingsdesk.db.migrate import migrate
from savingsdesk.db.vault import Lock, Opened
from savingsdesk.desk import (
    attention,
    dry_runs,
    groups,
    members,
    passbooks,
    practice,
    sheets,
    statements,
    verify,
)
from savingsdesk.desk.practice import Plan
from savingsdesk.desk.session import Books, Session, Tools, unlock

PLACE = Path(__file__).resolve().parent.parent / "var" / "bench"
MANY = 100  # members of a large group
GROUPS = 150  # of a field officer


class Wait(NamedTuple):
    """Milliseconds on the clock and of work; where `limit` is None there is none, the figure is for comparing."""

    name: str
    span: float
    work: float
    limit: float | None = None

    def line(self) -> str:
        limit = "" if self.limit is None else f"   at most {self.limit:g} ms"
        return f"{self.name:62} {self.span:8.1f} ms ({self.work:.1f} ms of work){limit}"


def waits() -> list[Wait]:
    return [*share_outs(), making(), *replayed(), *of_five_years(), *of_a_laptop()]


def share_outs() -> list[Wait]:
    """The calculation alone, and the desk's dry run with its queries, of a large group after one year."""
    parts = [Part(str(key), 5_000 * (key + 1), 10 * (key + 1), 700 * (key % 3)) for key in range(MANY)]
    owed = sum(part.owes for part in parts)
    pool = Pool(3 * sum(part.savings for part in parts), owed, 0, 0)
    found = [_wait(f"share-out of {MANY} members, the calculation", lambda: share_out(pool, parts, 100), 5)]
    with tempfile.TemporaryDirectory() as folder:
        plan = Plan(members=MANY, cycles=1, held_of_last=24, is_dirty=False)
        session = practice.make(Path(folder), Tools(), plan)
        found.append(_wait(f"share-out of {MANY} members, dry run from the books", lambda: _dry(session.books)))
        session.close()
    return found


def _dry(books: Books) -> object:
    return dry_runs.dry_run(books)


def making() -> Wait:
    """The practice village, from nothing."""

    def make() -> None:
        with tempfile.TemporaryDirectory() as folder:
            practice.make(Path(folder), Tools()).close()

    return _wait("the practice village made", make, rounds=1)


def replayed() -> list[Wait]:
    """A year's log applied to empty books in one transaction, as a laptop does that fetches a group."""
    with tempfile.TemporaryDirectory() as folder:
        session = practice.make(Path(folder), Tools(), big.YEARLY)
        operations = list(sync_queue.by_device(session.books.connection))
        empty = [_empty(Path(folder) / str(turn), session.opened.key) for turn in range(3)]
        session.close()
        wait = _wait(
            f"a year replayed from its log of {len(operations):,}", lambda: _replay(empty.pop(), operations), 1000, 3
        )
    return [wait]


def _empty(folder: Path, key: bytes) -> Connection:
    folder.mkdir()
    connection = Opened(folder, key, b"").connect()
    migrate(connection, lambda _version: None)
    return connection


def _replay(connection: Connection, operations: list[Operation]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for seq, operation in enumerate(operations, start=1):
        entity_id = attempt(connection, operation, Status.SYNCED)
        group_id = id_of(connection, "group", operation.group_uid) or 0
        sync_log.append(connection, operation, seq=seq, outcome="applied", group_id=group_id, entity_id=entity_id)
        if operation.operation == "update":
            refold(connection, operation.entity, operation.entity_uid)
    connection.execute("COMMIT")
    connection.close()


def of_five_years() -> list[Wait]:
    """Every statement of the members and of the group, and the whole of it verified."""
    session = _open(big.five_years(PLACE))
    books = session.books
    everyone = members.ids(books)
    middle = closed(books.connection, books.group_id)[100].id
    of_members: dict[str, Callable[[int], object]] = {
        "passbook": lambda member_id: passbooks.passbook(books, member_id),
        "ledger": lambda member_id: passbooks.member_ledger(books, member_id),
        "loans": lambda member_id: passbooks.loan_pages(books, member_id=member_id),
    }
    of_group: dict[str, Callable[[], object]] = {
        "savings of all members": lambda: statements.savings(books),
        "balance sheet": lambda: statements.balance_sheet(books),
        "trial balance": lambda: statements.trial_balance(books),
        "cash books": lambda: statements.cash_books(books),
        "loan book": lambda: passbooks.loan_pages(books),
        "indicators": lambda: statements.indicators_on(books),
        "meeting sheet": lambda: sheets.meeting_sheet(books, middle),
    }
    found = [
        _longest(f"five years: {name} of a member, the longest", [lambda m=m, work=work: work(m) for m in everyone], 50)  # type: ignore[misc]
        for name, work in of_members.items()
    ]
    found += [
        _wait(f"five years: {name}", work, 50 if name == "savings of all members" else None)
        for name, work in of_group.items()
    ]
    found.append(_wait("five years: verify", lambda: verify.verify(books), rounds=1))
    session.close()
    with tempfile.TemporaryDirectory() as folder:
        village = practice.make(Path(folder), Tools())
        found.append(_wait("the practice village: verify", lambda: verify.verify(village.books), rounds=1))
        village.close()
    return found


def of_a_laptop() -> list[Wait]:
    """From the opened vault to what Home reads of one group among many, and a member found in all of them."""
    kept = _open(big.laptop(PLACE, GROUPS))
    books = kept.open_reader(id_of_copy(kept.books.group_id, GROUPS // 2))
    print(
        f"A laptop of {GROUPS} groups of five years, {_money_rows(books):,} money rows: one group made by the verbs, "
        "books and operation log copied for the others, their rows among one another."
    )

    def enter() -> None:
        session = Session(kept.opened, Lock(Path(empty)), Tools())
        own = session.open_reader(books.group_id)
        for read in (groups.get, groups.cycle, groups.totals):
            read(own)
        own.close()
        session.close()

    with tempfile.TemporaryDirectory() as empty:
        found = [
            _wait("laptop: a group opened, with what Home reads", enter, 300),
            _wait("laptop: what needs attention, all seals recomputed", lambda: attention.open_items(books)),
            _wait("laptop: a member found by name", lambda: groups.find_members(books, "achieng"), 50),
        ]
    books.close()
    kept.close()
    return found


def _money_rows(books: Books) -> int:
    tables = ("contributions", "loans", "payouts")
    return sum(int(books.connection.execute(f"SELECT count(*) FROM {each}").fetchone()[0]) for each in tables)


def _open(folder: Path) -> Session:
    return unlock(folder, practice.USERNAME, practice.PASSWORD, Tools())


def _wait(name: str, work: Callable[[], object], limit: float | None = None, rounds: int = 5) -> Wait:
    """The median of some rounds."""
    times = [_timed(work) for _ in range(rounds)]
    return Wait(name, statistics.median(span for span, _ in times), statistics.median(own for _, own in times), limit)


def _longest(name: str, works: list[Callable[[], object]], limit: float) -> Wait:
    """The slowest of several pieces of work, each the median of three rounds."""
    waits = [_wait(name, work, limit, 3) for work in works]
    return max(waits, key=lambda each: each.span)


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    span, own = time.perf_counter(), time.thread_time()
    work()
    return (time.perf_counter() - span) * 1000, (time.thread_time() - own) * 1000


if __name__ == "__main__":
    print(*(wait.line() for wait in waits()), sep="\n")
