"""`python3 dev.py bench cloud`: what the endpoint and a laptop's sync cost, each beside its limit or its peer.

Everything is real: PostgreSQL, HTTPS with TLS on loopback, vaults, the engine. Bytes are those of HTTP inside TLS.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from bench.laptops import LAPTOPS, prepared
from savingsdesk.cloud import database, embedded, ingest, log, migrate, tenants
from savingsdesk.cloud.database import Connection, Pool
from savingsdesk.core.operations import canonical
from savingsdesk.db import sync_state
from tests.cloud.conftest import serving
from tests.cloud.laptop import Endpoint
from tests.cloud.laptop import Laptop as Device
from tests.sync.laptops import Cloud, Village
from tests.sync.proxy import proxied

MANY = 10_000
ROUNDS = 5


class Cost(NamedTuple):
    """`limit` is the most that `value` may be, or with `least` the least."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    least: bool = False

    def line(self) -> str:
        word = "at least" if self.least else "at most"
        limit = "" if self.limit is None else f"   {word} {self.limit:g} {self.unit}".rstrip()
        return f"{self.name:66} {self.value:10.2f} {self.unit:7}{limit}"


def main() -> int:
    with running() as (folder, endpoint, owner, pool):
        costs = [*taking_in(pool, owner), *at_once(folder, endpoint, pool), *a_laptop(folder, endpoint, owner)]
        resident = float(_figure(endpoint, "savingsdesk_resident_bytes"))
        costs.append(Cost("memory of one process after all of this", resident / 1e6, "MB", 150))
    print(*(cost.line() for cost in costs), sep="\n")
    return 0


@contextmanager
def running() -> Iterator[tuple[Path, Endpoint, Connection, Pool]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        with embedded.running(folder / "data") as address:
            migrate.migrate(address)
            (folder / "serve").mkdir()
            pool = database.open_pool(address)
            with (
                Connection.connect(address, autocommit=True) as owner,
                serving(folder / "serve", "--database", address) as (endpoint, _),
            ):
                yield folder, endpoint, owner, pool
            pool.close()


def _figure(endpoint: Endpoint, name: str) -> str:
    lines = endpoint.asked("/metrics").text.splitlines()
    return next(line.split()[-1] for line in lines if line.startswith(name + " "))


# --- taking in, against COPY


class Work:
    """Seconds of work of this thread and of a database process: on a busy machine the clock tells of others."""

    def __init__(self, connection: Connection) -> None:
        self._stat = Path(f"/proc/{connection.info.backend_pid}/stat")
        self._began = self._now()

    def _now(self) -> float:
        ticks = self._stat.read_text("ascii").rpartition(")")[2].split()[11:13]
        return time.thread_time() + sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")

    def seconds(self) -> float:
        return self._now() - self._began


def taking_in(pool: Pool, owner: Connection) -> list[Cost]:
    """The same operations: once through `ingest` with all its books, once by COPY into the log alone; in turns."""
    ours: list[float] = []
    theirs: list[float] = []
    spans: list[float] = []
    for _ in range(ROUNDS):
        device = Device()
        books = device.found(25)
        for place in range(MANY - len(device.made)):
            device.contribution(books, 100 + place % 7, user=books.users[place % 25].uid.hex())
        with pool.connection() as connection:
            with connection.transaction():
                tenants.found(connection, device.group_uid)
            began, work = time.perf_counter(), Work(connection)
            for start in range(0, MANY, 5_000):
                ingest.ingest(connection, device.group_uid, device.made[start : start + 5_000])
            ours.append(work.seconds())
            spans.append(time.perf_counter() - began)
        theirs.append(_copied(owner, device))
    fast, copy = statistics.median(ours), statistics.median(theirs)
    return [
        Cost(f"{MANY:,} operations taken in, with the books, on the clock", statistics.median(spans) * 1000, "ms"),
        Cost(f"{MANY:,} operations taken in, with the books: work", fast * 1000, "ms"),
        Cost(f"{MANY:,} rows by COPY into sync_log alone: work", copy * 1000, "ms"),
        Cost("taking in, as a part of COPY's speed", copy / fast, "", 0.5, least=True),
    ]


def _copied(owner: Connection, device: Device) -> float:
    columns = log.COLUMNS.replace("seq, ", "group_id, seq, ", 1)
    row = owner.execute(
        "INSERT INTO group_logs (group_uid, epoch) VALUES (gen_random_uuid(), '') RETURNING group_id"
    ).fetchone()
    assert row is not None
    work = Work(owner)
    with owner.transaction(), owner.cursor().copy(f"COPY sync_log ({columns}) FROM STDIN".encode()) as copy:
        for seq, made in enumerate(device.made, 1):
            copy.write_row(
                (
                    *(row[0], seq, made.uid.hex(), made.operation, made.entity, made.entity_uid.hex()),
                    *(made.device_uid.hex(), made.device_seq, made.author_uid.hex(), made.occurred_on),
                    *(made.recorded_at, made.base_version, canonical(made.data).decode(), made.previous, made.hash),
                )
            )
    return work.seconds()


# --- fifty laptops


def at_once(folder: Path, endpoint: Endpoint, pool: Pool) -> list[Cost]:
    """Each of its own group, with one entry a request; from a process of their own, over connections that are open."""
    work = folder / "work.json"
    work.write_text(json.dumps(prepared(endpoint, pool)))
    done = subprocess.run(
        [sys.executable, "-m", "bench.laptops", str(work)], capture_output=True, text=True, check=True
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return [
        Cost(f"{LAPTOPS} laptops within one second, again and again: 95 %", found["paced"], "ms", 100),
        Cost(f"{LAPTOPS} laptops in the same instant: 95 %", found["burst"], "ms", 100),
        Cost(f"{LAPTOPS} laptops without a pause", found["rate"], "a second"),
    ]


# --- one laptop


def a_laptop(folder: Path, endpoint: Endpoint, owner: Connection) -> list[Cost]:
    cloud = Cloud(endpoint.url, Path(endpoint.certificate).read_text("ascii"), owner)
    village = Village(folder / "village", cloud)
    (folder / "village").mkdir()
    with proxied(cloud.address, cloud.certificate) as proxy:
        first = village.found()
        sync_state.put(first.connection, first.group_uid, address=proxy.address)
        first.sync()
        proxy.counted()
        first.sync()
        nothing = sum(proxy.counted())
        first.pay_often(MANY)
        first.sync()
        up, _ = proxy.counted()
    with proxied(cloud.address, cloud.certificate) as proxy:
        cloud.address, cloud.certificate = proxy.address, ""
        village.fetch(first)
        _, down = proxy.counted()
    cloud.address, cloud.certificate = endpoint.url, Path(endpoint.certificate).read_text("ascii")
    sync_state.put(first.connection, first.group_uid, address=cloud.address)
    sent, fetched = [], []
    for _ in range(3):
        first.pay_often(MANY)
        sent.append(_seconds(first.sync))
    alone = village.found()
    alone.pay_often(MANY)
    alone.sync()
    for _ in range(3):
        fetched.append(_seconds(lambda: village.fetch(alone)))
    village.close()
    return [
        Cost("a sync with nothing to say, both ways", nothing, "bytes", 1024),
        Cost(f"{MANY:,} entries sent, bytes each", up / MANY, "bytes", 30),
        Cost(f"{MANY:,} entries sent", statistics.median(sent), "s", 1.0),
        Cost(f"first download of {MANY:,}, bytes each", down / MANY, "bytes", 25),
        Cost(f"first download of {MANY:,} to usable books", statistics.median(fetched), "s", 1.5),
    ]


def _seconds(work: Any) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
