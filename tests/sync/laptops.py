"""Laptops for the tests of sync: real vaults, the desk's own verbs, the real engine; and views of both books."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import bcrypt
from requests.adapters import BaseAdapter

from savingsdesk.cloud.database import Connection, Pool
from savingsdesk.cloud.ingest import ingest
from savingsdesk.core.ids import Mint, Uid, group_code
from savingsdesk.core.model import ContributionKind, SyncStatus
from savingsdesk.core.operations import ENTITIES, GENESIS, Operation, sealed
from savingsdesk.db import entries, groups, sync_log, sync_queue, sync_state
from savingsdesk.db.connection import Connection as LocalConnection
from savingsdesk.db.store import Store
from savingsdesk.desk import contributions, meetings, members
from savingsdesk.desk.session import Tools, found, unlock
from savingsdesk.sync import engine
from savingsdesk.sync.engine import Address, Engine, Means
from tests import village
from tests.sync.links import Link

DAY = village.TODAY
# bcrypt with four rounds: making accounts must not cost a quarter of a second each.
QUICK_HASH = bcrypt.hashpw(village.PASSWORD.encode(), bcrypt.gensalt(4)).decode()
MINT = Mint(lambda: time.time_ns() // 1_000_000, os.urandom)

Row = dict[str, Any]


@dataclass
class Clock:
    """The real time, and how far this laptop's clock is off."""

    offset_ms: int = 0

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000 + self.offset_ms


@dataclass
class Cloud:
    """Where laptops find the cloud, and its database as its owner sees it. `certificate` is a PEM text."""

    address: str
    certificate: str
    owner: Connection

    @property
    def where(self) -> Address:
        return Address(self.address, self.certificate)

    def give_account(self, group_uid: Uid) -> str:
        username = f"amina@{group_code(group_uid)}"
        self.owner.execute("INSERT INTO accounts (username, password) VALUES (%s, %s)", (username, QUICK_HASH))
        return username

    def group_id(self, group_uid: Uid) -> int:
        row = self.owner.execute(
            "SELECT group_id FROM group_logs WHERE group_uid = %s::uuid", (group_uid.hex(),)
        ).fetchone()
        assert row is not None
        return int(row[0])

    def log(self, group_uid: Uid) -> list[tuple[int, Uid, bytes]]:
        """(seq, uid, hash) of everything that the cloud holds of a group."""
        rows = self.owner.execute(
            "SELECT seq, uid, hash FROM sync_log WHERE group_id = %s ORDER BY seq", (self.group_id(group_uid),)
        )
        return [(seq, uid.bytes, bytes(own)) for seq, uid, own in rows]

    def balance(self, group_uid: Uid) -> int:
        """By the entries, not by what the group's row says."""
        row = self.owner.execute(
            "SELECT (SELECT coalesce(sum(amount), 0) FROM contributions WHERE group_id = %(g)s AND voided_at IS NULL)"
            " - (SELECT coalesce(sum(amount), 0) FROM loans WHERE group_id = %(g)s AND voided_at IS NULL)"
            " - (SELECT coalesce(sum(amount), 0) FROM payouts WHERE group_id = %(g)s AND voided_at IS NULL)",
            {"g": self.group_id(group_uid)},
        ).fetchone()
        assert row is not None
        return int(row[0])

    def stated_balance(self, group_uid: Uid) -> int:
        row = self.owner.execute(
            "SELECT balance FROM groups WHERE group_id = %s", (self.group_id(group_uid),)
        ).fetchone()
        assert row is not None
        return int(row[0])

    def rows(self, group_uid: Uid) -> dict[str, dict[str, Row]]:
        """Every row of the books, by entity and uid, in the form of `Laptop.rows`."""
        number = self.group_id(group_uid)

        def select(table: str, columns: str) -> Iterator[tuple[Any, ...]]:
            yield from self.owner.execute(
                f"SELECT id, uid, {columns} FROM {table} WHERE group_id = %s".encode(), (number,)
            )

        return _portable(select)

    def go_back(self, pool: Pool, laptop: Laptop, seq: int, epoch: str = "restored") -> None:
        """The server is restored from a backup that was made when the log ended at `seq`, under a new epoch."""
        kept, number = laptop.in_sequence()[:seq], self.group_id(laptop.group_uid)
        with self.owner.transaction():
            self.owner.execute("SET LOCAL session_replication_role = replica")
            for table in ("outcomes", "kept_aside", "sync_log", *(each.table for each in ENTITIES.values())):
                self.owner.execute(f"DELETE FROM {table} WHERE group_id = %s".encode(), (number,))
            self.owner.execute(
                "UPDATE group_logs SET head = 0, sums = '{}', epoch = %s, digest = decode(repeat('00', 32), 'hex') "
                "WHERE group_id = %s",
                (epoch, number),
            )
        with pool.connection() as connection:
            for operation in kept:
                ingest(connection, laptop.group_uid, [operation])


def _portable(select: Callable[[str, str], Iterator[tuple[Any, ...]]]) -> dict[str, dict[str, Row]]:
    """Rows without the numbers that each database gives for itself: references by uid, whether taken back."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    uid_of: dict[tuple[str, int], str] = {}
    for name, entity in ENTITIES.items():
        columns = ", ".join(["version", "voided_at", *(each.column for each in entity.fields)])
        found[name] = list(select(entity.table, columns))
        uid_of |= {(name, row[0]): _hex(row[1]) for row in found[name]}
    portable: dict[str, dict[str, Row]] = {}
    for name, rows in found.items():
        portable[name] = {}
        for row in rows:
            values: Row = {"version": row[2], "is_voided": row[3] is not None}
            for described, kept in zip(ENTITIES[name].fields, row[4:], strict=True):
                value = kept
                if described.kind == "reference" and kept is not None:
                    value = uid_of[described.to, kept]
                elif described.kind == "date" and kept is not None:
                    value = str(kept)
                values[described.name] = value
            portable[name][_hex(row[1])] = values
    return portable


def _hex(uid: Any) -> str:
    return bytes(uid).hex() if isinstance(uid, bytes) else str(uid.hex)


@dataclass
class Laptop:
    """A vault that is open, its writer, and the engine on a connection of its own."""

    folder: Path
    cloud: Cloud
    clock: Clock
    link_to: Link
    tools: Tools = field(init=False)
    means: Means = field(init=False)

    def __post_init__(self) -> None:
        self.tools = tools_of(self.clock)
        self.means = Means(self.clock.now_ms, os.urandom, self.link_to.connect)
        self._open()

    def _open(self) -> None:
        self.session = unlock(self.folder, "amina", village.PASSWORD, self.tools)
        self.books = self.session.open_writer()
        self.group_uid = self.session.group_uid
        self.engine = self.new_engine()

    def new_engine(self) -> Engine:
        return Engine(
            Store(self.session.opened.connect(), Mint(self.clock.now_ms, os.urandom)), self.group_uid, self.means
        )

    def close(self) -> None:
        self.engine.close()
        self.books.close()
        self.session.close()

    def restart(self) -> None:
        self.close()
        self._open()

    # --- what people do

    def link(self) -> None:
        username = self.cloud.give_account(self.group_uid)
        engine.link(self.books.store, self.group_uid, self.cloud.where, username, village.PASSWORD, self.means)

    def add_members(self, count: int) -> list[int]:
        return [each.id for each in members.add(self.books, [members.NewMember(f"Member {n}") for n in range(count)])]

    def meeting(self) -> int:
        return (meetings.current(self.books) or meetings.open_meeting(self.books, DAY)).id

    def pay(self, amount: int, member: int | None = None) -> Uid:
        """One contribution to the social fund. Answers its uid."""
        meeting_id = self.meeting()
        if member is None:
            member = contributions.grid_ids(self.books, meeting_id)[0]
        contributions.put(self.books, meeting_id, member, ContributionKind.SOCIAL_FUND, amount=amount)
        last = contributions.last_standing(self.books, meeting_id)
        assert last is not None
        return last.uid

    def pay_often(self, count: int, amount: int = 100) -> None:
        """Many entries in one commit, each an operation of its own."""
        cycle = self.one("SELECT uid FROM cycles")
        with self.books.store.transaction():
            for _ in range(count):
                self.insert_payment(cycle, amount)

    def insert_payment(self, cycle: Uid, amount: int) -> None:
        self.books.insert(
            "contribution",
            DAY,
            cycle=cycle.hex(),
            kind="other_income",
            fund="loan_fund",
            place="box",
            amount=amount,
            date=DAY,
        )

    def take_back(self, entity: str, uid: Uid) -> None:
        with self.books.writing():
            self.books.void(entity, uid)

    def change(self, entity: str, uid: Uid, **fields: int | str | None) -> None:
        with self.books.writing():
            self.books.update(entity, uid, **fields)

    def sync(self) -> SyncStatus:
        self.engine.round()
        return self.engine.status("idle")

    # --- what stands in the vault

    @property
    def connection(self) -> LocalConnection:
        return self.books.connection

    @property
    def state(self) -> sync_state.SyncState:
        state = sync_state.get(self.connection, self.group_uid)
        assert state is not None
        return state

    def one(self, query: str, *values: object) -> Any:
        row = self.connection.execute(query, values).fetchone()
        assert row is not None
        return row[0]

    def queue(self) -> list[Operation]:
        return list(sync_queue.by_device(self.connection))

    def waiting(self) -> list[tuple[Uid, Uid, bytes]]:
        """(uid, uid of the row, hash) of what waits; quicker than `queue`."""
        rows = self.connection.execute("SELECT uid, entity_uid, hash FROM sync_queue ORDER BY device_seq")
        return [tuple(row) for row in rows]

    def logged(self) -> list[Operation]:
        return list(sync_log.by_device(self.connection))

    def log(self) -> list[tuple[int, Uid, bytes]]:
        return [tuple(row) for row in self.connection.execute("SELECT seq, uid, hash FROM sync_log ORDER BY seq")]

    def in_sequence(self) -> list[Operation]:
        rows = self.connection.execute("SELECT uid FROM sync_log ORDER BY seq").fetchall()
        by_uid = {each.uid: each for each in self.logged()}
        return [by_uid[uid] for (uid,) in rows]

    def outcome(self, uid: Uid) -> str:
        return str(self.one("SELECT outcome FROM sync_log WHERE uid = ?", uid))

    def status_of(self, contribution: Uid) -> str:
        return str(self.one("SELECT status FROM contributions WHERE uid = ?", contribution))

    def rows(self) -> dict[str, dict[str, Row]]:
        def select(table: str, columns: str) -> Iterator[tuple[Any, ...]]:
            yield from self.connection.execute(f"SELECT id, uid, {columns} FROM {table}")

        return _portable(select)

    def balance(self) -> int:
        return self.session.group.balance

    def cash(self) -> int:
        return sum(entries.cash(self.connection, self.session.books.group_id).values())

    def everything(self) -> dict[str, list[Any]]:
        """Every row of every table: what "nothing changed" means."""
        names = [row[0] for row in self.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: self.connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}

    def assert_sound(self) -> None:
        """What holds on every laptop at any moment."""
        assert groups.disagreeing(self.connection) == []
        assert entries.sum_of_postings(self.connection, self.session.books.group_id) == 0
        twice = "SELECT count(*) FROM sync_queue q JOIN sync_log l USING (uid)"
        assert not self.one(twice), "an operation both waits and is confirmed"
        assert self.state.log_count == self.one("SELECT count(*) FROM sync_log WHERE seq <= ?", self.state.cursor), (
            "the log has a gap before the cursor"
        )


def tools_of(clock: Clock, device_name: str = "Laptop of the box") -> Tools:
    return Tools(
        now_ms=clock.now_ms,
        today=lambda: DAY,
        entropy=os.urandom,
        cost=village.CHEAP,
        bcrypt_rounds=4,
        device_name=device_name,
    )


class Village:
    """The laptops of one test: founded, fetched, cloned; all are closed at its end."""

    def __init__(self, folder: Path, cloud: Cloud, inner: BaseAdapter | None = None) -> None:
        """`inner` is the way to the cloud instead of the network."""
        self.folder, self.cloud, self._inner = folder, cloud, inner
        self.laptops: list[Laptop] = []

    def found(self, *, member_count: int = 3, linked: bool = True) -> Laptop:
        """The first laptop of a new group, with members and an open meeting, nothing sent yet."""
        clock, place = Clock(), self._next_folder()
        found(place, village.founding(), village.PASSWORD, tools_of(clock)).close()
        laptop = self._add(Laptop(place, self.cloud, clock, Link(self._inner)))
        laptop.add_members(member_count)
        laptop.meeting()
        if linked:
            laptop.link()
        return laptop

    def fetch(self, first: Laptop, progress: Callable[[int, int], None] | None = None) -> Laptop:
        """Another laptop of the same group, with all that the cloud has of it."""
        clock, place, link = Clock(), self._next_folder(), Link(self._inner)
        engine.receive(
            place,
            self.cloud.where,
            f"amina@{group_code(first.group_uid)}",
            village.PASSWORD,
            device_name=f"Laptop {len(self.laptops) + 1}",
            cost=village.CHEAP,
            means=Means(clock.now_ms, os.urandom, link.connect),
            progress=progress,
        )
        return self._add(Laptop(place, self.cloud, clock, link))

    def pair(self) -> tuple[Laptop, Laptop]:
        """Two laptops of one group that know all of each other."""
        first = self.found()
        first.sync()
        second = self.fetch(first)
        second.sync()
        first.sync()
        return first, second

    def clone(self, laptop: Laptop) -> Laptop:
        """The same data folder in a second machine."""
        laptop.close()
        place = self._next_folder()
        shutil.copytree(laptop.folder, place)
        laptop._open()
        return self._add(Laptop(place, self.cloud, laptop.clock, Link(self._inner)))

    def close(self) -> None:
        for laptop in self.laptops:
            laptop.close()

    def _next_folder(self) -> Path:
        return self.folder / f"laptop-{len(self.laptops) + 1}"

    def _add(self, laptop: Laptop) -> Laptop:
        self.laptops.append(laptop)
        return laptop


def settle(*laptops: Laptop, rounds: int = 2) -> None:
    """Everybody syncs until everybody has everything."""
    for _ in range(rounds):
        for laptop in laptops:
            laptop.sync()


def assert_all_equal(cloud: Cloud, *laptops: Laptop) -> None:
    """One log, one set of books: on every laptop and in PostgreSQL."""
    group_uid = laptops[0].group_uid
    log, rows, balance = cloud.log(group_uid), cloud.rows(group_uid), cloud.balance(group_uid)
    assert [seq for seq, _, _ in log] == list(range(1, len(log) + 1))
    assert balance == cloud.stated_balance(group_uid)
    for laptop in laptops:
        laptop.assert_sound()
        assert laptop.log() == log
        assert laptop.queue() == []
        assert laptop.balance() == laptop.cash() == balance
        mine = laptop.rows()
        for entity in ENTITIES:
            assert mine[entity] == rows[entity]


@dataclass
class Stranger:
    """A device that is none of our programs: it makes any operation, also such as no laptop would make."""

    group_uid: Uid
    author_uid: Uid
    device_uid: Uid = field(default_factory=MINT.uid)
    made: list[Operation] = field(default_factory=list)

    def make(
        self,
        verb: str,
        entity: str,
        data: dict[str, int | str | None],
        *,
        uid: Uid | None = None,
        entity_uid: Uid | None = None,
        **other: Any,
    ) -> Operation:
        uid = uid or MINT.uid()
        last = self.made[-1] if self.made else None
        operation = Operation(
            uid=uid,
            operation=verb,
            entity=entity,
            entity_uid=entity_uid or uid,
            group_uid=self.group_uid,
            device_uid=self.device_uid,
            device_seq=last.device_seq + 1 if last else 1,
            author_uid=self.author_uid,
            occurred_on=DAY,
            recorded_at=int.from_bytes(uid[:6], "big"),
            base_version=0 if verb == "insert" else 1,
            data=data,
            previous=last.hash if last else GENESIS,
        )
        operation = replace(operation, **other)
        self.made.append(replace(operation, hash=sealed(operation)))
        return self.made[-1]
