"""The books of one laptop as one connection sees them: transactions, and the one way to write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from savingsdesk.core.ids import Mint, Uid, milliseconds_of
from savingsdesk.core.model import Status
from savingsdesk.core.operations import ENTITIES, Operation, problem, sealed
from savingsdesk.db import sync_queue
from savingsdesk.db.apply import apply, id_of, refold
from savingsdesk.db.connection import Connection, translated

Data = Mapping[str, int | str | None]


@dataclass(frozen=True, slots=True)
class Hand:
    """Who writes, on which device, in which group."""

    group_uid: Uid
    device_uid: Uid
    author_uid: Uid


class Store:
    """One open connection, belonging to one thread."""

    def __init__(self, connection: Connection, mint: Mint) -> None:
        self.connection = connection
        self.mint = mint
        self._changed: set[str] = set()

    def is_inside(self) -> bool:
        """Whether a transaction is open."""
        return self.connection.in_transaction

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; durable when it ends. One inside another is all or nothing too, and durable with the outer.

        Raises `Environment` (``disk.*``, ``vault.busy``).
        """
        begin, keep, undo = "BEGIN IMMEDIATE", "COMMIT", ["ROLLBACK"]
        if self.is_inside():
            begin, keep, undo = "SAVEPOINT verb", "RELEASE verb", ["ROLLBACK TO verb", "RELEASE verb"]
        with translated():
            self.connection.execute(begin)
            try:
                yield
                self.connection.execute(keep)
            except BaseException:
                if self.is_inside():  # SQLite ends it by itself when the disk fails
                    for statement in undo:
                        self.connection.execute(statement)
                raise

    def insert(self, hand: Hand, entity: str, occurred_on: str, data: Data, uid: Uid | None = None) -> int:
        """A new row and its operation, inside a transaction. Answers the row's id."""
        return self._write(hand, "insert", entity, uid or self.mint.uid(), occurred_on, data)

    def update(self, hand: Hand, entity: str, uid: Uid, occurred_on: str, data: Data) -> int:
        """Changes fields of a row, inside a transaction. Answers the row's id."""
        return self._write(hand, "update", entity, uid, occurred_on, data)

    def take_back(self, hand: Hand, entity: str, uid: Uid, occurred_on: str) -> int:
        """The seed's delete: the row stays, marked, and out of every total."""
        return self._write(hand, "delete", entity, uid, occurred_on, {})

    def take_changed(self) -> frozenset[str]:
        """The entities written since the last call, so that screens know what to read again."""
        changed, self._changed = frozenset(self._changed), set()
        return changed

    def note_changed(self, entities: Iterable[str]) -> None:
        """Rows of these entities were written by other means than this store's own."""
        self._changed.update(entities)

    def _write(
        self,
        hand: Hand,
        verb: str,
        entity: str,
        entity_uid: Uid,
        occurred_on: str,
        data: Data,
    ) -> int:
        operation = self._next(hand, verb, entity, entity_uid, occurred_on, data)
        entity_id = apply(self.connection, operation, Status.PENDING)
        sync_queue.append(self.connection, operation, self._group_id(hand.group_uid), entity_id)
        if verb == "update":
            refold(self.connection, entity, entity_uid)
        self._changed.add(entity)
        return entity_id

    def _next(
        self,
        hand: Hand,
        verb: str,
        entity: str,
        entity_uid: Uid,
        occurred_on: str,
        data: Data,
    ) -> Operation:
        """The next link of this device's chain. An insert's uid is the uid of its row."""
        uid = entity_uid if verb == "insert" else self.mint.uid()
        device_seq, previous = sync_queue.end_of_chain(self.connection, hand.device_uid)
        operation = Operation(
            uid=uid,
            operation=verb,
            entity=entity,
            entity_uid=entity_uid,
            group_uid=hand.group_uid,
            device_uid=hand.device_uid,
            device_seq=device_seq + 1,
            author_uid=hand.author_uid,
            occurred_on=occurred_on,
            recorded_at=milliseconds_of(uid),
            base_version=0 if verb == "insert" else self._version_seen(hand, entity, entity_uid),
            data={name: value for name, value in data.items() if value is not None or verb == "update"},
            previous=previous,
        )
        if code := problem(operation):
            raise ValueError(code)
        return replace(operation, hash=sealed(operation))

    def _group_id(self, group_uid: Uid) -> int:
        if (group_id := id_of(self.connection, "group", group_uid)) is None:
            raise LookupError("group")
        return group_id

    def _version_seen(self, hand: Hand, entity: str, uid: Uid) -> int:
        """The version that this change follows: the confirmed one, and what another laptop wrote that still waits here.

        The latter is so on a laptop that was made of another's backup, or took something in from a stick.
        """
        table = ENTITIES[entity].table
        row = self.connection.execute(f"SELECT version FROM {table} WHERE uid = ?", (uid,)).fetchone()  # noqa: S608
        return int(row[0]) + sync_queue.changes_seen(self.connection, uid, hand.device_uid) if row else 0
