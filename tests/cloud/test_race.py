"""Eight writers at once: who reads by the group's sequence misses nothing; who reads by a serial does."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from savingsdesk.cloud import feed
from savingsdesk.cloud.database import Connection, Pool
from savingsdesk.cloud.ingest import ingest
from savingsdesk.core.operations import Operation
from tests.cloud.laptop import Laptop, take_in

WRITERS, EACH = 8, 40


def at_once(write: Callable[[int], None], read: Callable[[], bool]) -> None:
    """All writers together, while one reader goes on reading, and once more when they are done."""
    threads = [threading.Thread(target=write, args=(number,)) for number in range(WRITERS)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        read()
    for thread in threads:
        thread.join()
    while read():
        pass


def test_a_laptop_that_reads_by_the_groups_sequence_misses_nothing(
    postgres: str, pool: Pool, capsys: pytest.CaptureFixture[str]
) -> None:
    first = Laptop()
    books = first.found()
    take_in(pool, first.made)
    laptops = [first.second() for _ in range(WRITERS)]
    for laptop in laptops:
        for _ in range(EACH):
            laptop.contribution(books)
    fetched: dict[int, Operation] = {}
    reads = 0

    def write(number: int) -> None:
        with Connection.connect(postgres, autocommit=True) as connection:
            for operation in laptops[number].made:
                ingest(connection, first.group_uid, [operation])

    with Connection.connect(postgres, autocommit=True) as reader:

        def read() -> bool:
            nonlocal reads
            reads += 1
            _, changes = feed.read(reader, first.group_uid, None, len(fetched))
            assert [seq for seq, _ in changes.others] == list(range(len(fetched) + 1, changes.end + 1))
            fetched.update(changes.others)
            return bool(changes.others)

        at_once(write, read)
    made = {operation.uid for laptop in [first, *laptops] for operation in laptop.made}
    assert {operation.uid for operation in fetched.values()} == made
    with capsys.disabled():
        print(f"\n{WRITERS} writers, {len(made)} operations, {reads} reads by the group's sequence: none missed")  # noqa: T201 - the figure is what is asked for


def test_a_laptop_that_reads_by_a_serial_misses_rows(postgres: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Why the sequence is what it is: a serial is given before the commit, so commits come in another order."""
    seen: set[int] = set()
    cursor = 0
    with Connection.connect(postgres, autocommit=True) as reader:
        reader.execute("DROP TABLE IF EXISTS serial_race")
        reader.execute("CREATE TABLE serial_race (id BIGSERIAL PRIMARY KEY)")

        def write(_: int) -> None:
            with Connection.connect(postgres, autocommit=True) as connection:
                for _ in range(EACH):
                    with connection.transaction():
                        connection.execute("INSERT INTO serial_race DEFAULT VALUES")
                        connection.execute("SELECT pg_sleep(random() * 0.004)")

        def read() -> bool:
            nonlocal cursor
            fresh = [row[0] for row in reader.execute("SELECT id FROM serial_race WHERE id > %s", (cursor,))]
            seen.update(fresh)
            cursor = max([cursor, *fresh])
            return bool(fresh)

        at_once(write, read)
        reader.execute("DROP TABLE serial_race")
    missed = WRITERS * EACH - len(seen)
    with capsys.disabled():
        print(f"\n{WRITERS} writers, {WRITERS * EACH} rows by a serial: {missed} missed")  # noqa: T201 - the figure is what is asked for
    assert missed > 0
