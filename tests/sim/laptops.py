"""Laptops for histories: the real tables, store and engine on databases in memory, and crashes at commits."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from savingsdesk.core.errors import Environment
from savingsdesk.core.ids import Mint, Uid
from savingsdesk.db import identity, migrate, sync_state
from savingsdesk.db.connection import Connection
from savingsdesk.db.store import Hand, Store
from savingsdesk.sync import engine
from savingsdesk.sync.engine import Address, Engine, Means
from tests.sim.links import Link

WHERE = Address("http://127.0.0.1:9")
YEAR_MS = 365 * 86_400_000


class Crash(BaseException):
    """The machine stops. No handler of the program may see it."""


@dataclass
class Fuse:
    """Burns down by one with each commit; at the end the machine stops, before or after that commit."""

    left: int = 0
    is_after: bool = False

    def burns_at(self, *, after: bool) -> bool:
        if after:
            return self.left == -1
        if self.left <= 0:
            return False
        self.left -= 1
        if self.left == 0 and self.is_after:
            self.left = -1
            return False
        return self.left == 0


class FragileStore(Store):
    """A store whose machine may stop at a commit."""

    def __init__(self, connection: Connection, mint: Mint, fuse: Fuse) -> None:
        super().__init__(connection, mint)
        self._fuse = fuse

    @contextmanager
    def transaction(self) -> Iterator[None]:
        is_outer = not self.is_inside()
        with super().transaction():
            yield
            if is_outer and self._fuse.burns_at(after=False):
                raise Crash
        if is_outer and self._fuse.burns_at(after=True):
            self._fuse.left = 0
            raise Crash


def blank() -> Connection:
    return sqlcipher.connect(":memory:", isolation_level=None, cached_statements=512, check_same_thread=False)


@cache
def _template() -> Connection:
    connection = blank()
    migrate.migrate(connection, lambda _: None)
    return connection


def copied(source: Connection) -> Connection:
    """What a copy of the data folder holds: all that was committed."""
    connection = blank()
    source.backup(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")
    return connection


@dataclass
class Laptop:
    """One machine with some groups on it. `people` writes on it, under the author of each group."""

    name: str
    now_ms: Callable[[], int]
    chance: random.Random
    link: Link
    offset_ms: int = 0
    fuse: Fuse = field(default_factory=Fuse)
    connection: Connection = field(default_factory=lambda: copied(_template()))
    backups: list[Connection] = field(default_factory=list)
    authors: dict[Uid, Uid] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.means = Means(self.clock, self.chance.randbytes, self.link.connect)
        self.start()

    def clock(self) -> int:
        return self.now_ms() + self.offset_ms

    def start(self) -> None:
        """The program begins: what was only in its memory is gone."""
        self.fuse.left = 0
        self.store = FragileStore(self.connection, Mint(self.clock, self.chance.randbytes), self.fuse)
        self.engines: dict[Uid, Engine] = {}

    def close(self) -> None:
        for connection in (self.connection, *self.backups):
            connection.close()

    # --- groups

    @property
    def groups(self) -> list[Uid]:
        return list(self.authors)

    def take_up(self, group_uid: Uid, author_uid: Uid) -> None:
        """This laptop is to hold a group: founded here, or to be fetched."""
        with self.store.transaction():
            sync_state.begin(self.connection, group_uid, self.store.mint.uid(), self.chance.randbytes(32))
        self.authors[group_uid] = author_uid
        engine.link(self.store, group_uid, WHERE, "amina", "any", self.means)

    def hand(self, group_uid: Uid) -> Hand:
        device_uid = sync_state.device_of(self.connection, group_uid)
        assert device_uid is not None
        return Hand(group_uid, device_uid, self.authors[group_uid])

    def state(self, group_uid: Uid) -> sync_state.SyncState:
        state = sync_state.get(self.connection, group_uid)
        assert state is not None
        return state

    def engine(self, group_uid: Uid) -> Engine:
        if group_uid not in self.engines:
            self.engines[group_uid] = Engine(self.store, group_uid, self.means)
        return self.engines[group_uid]

    def round(self, group_uid: Uid) -> bool:
        """Whether a round came to its end."""
        try:
            self.engine(group_uid).round()
        except Environment:  # the link failed; what holds then is checked like at any other time
            return False
        except Crash:
            self.start()
            return False
        return True

    # --- what happens to machines

    def back_up(self) -> None:
        self.backups.append(copied(self.connection))

    def restore(self, place: int, *, in_program: bool) -> None:
        """An older copy of the folder is put in place; the program's own restore also takes a new identity."""
        self.connection.close()
        self.connection = copied(self.backups[place])
        self.start()
        held = {row[0] for row in self.connection.execute("SELECT group_uid FROM sync_state")}
        self.authors = {uid: author for uid, author in self.authors.items() if uid in held}
        if in_program:
            for group_uid in self.groups:
                with self.store.transaction():
                    identity.renew(self.store, group_uid, self.chance.randbytes, engine.today(self.clock()))

    def clone(self, name: str, link: Link) -> Laptop:
        twin = Laptop(name, self.now_ms, self.chance, link, self.offset_ms, connection=copied(self.connection))
        twin.authors = dict(self.authors)
        return twin

    # --- what stands in it

    def rows(self, query: str, *values: object) -> list[Any]:
        return self.connection.execute(query, values).fetchall()

    def number_of(self, group_uid: Uid) -> int | None:
        row = self.connection.execute("SELECT id FROM groups WHERE uid = ?", (group_uid,)).fetchone()
        return int(row[0]) if row else None
