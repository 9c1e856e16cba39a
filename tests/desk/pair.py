"""Two laptops of one group and the sequence between them: real books, without a network."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from savingsdesk.core.model import ContributionKind, Meeting
from savingsdesk.core.operations import Operation
from savingsdesk.db import sync_log, sync_queue, sync_state
from savingsdesk.db.apply import refold
from savingsdesk.desk import contributions, meetings, members
from savingsdesk.desk.session import Session
from tests.desk import mirror
from tests.village import TODAY, Template, quick_tools

SHARES = ContributionKind.SHARES


class Laptop:
    """One of the two, with a device of its own. `books` are its writer's."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.books = session.open_writer()

    def become_another_device(self) -> None:
        device_uid = self.books.store.mint.uid()
        self.books.hand = replace(self.books.hand, device_uid=device_uid)
        with self.books.store.transaction():
            sync_state.put(self.books.connection, self.books.group_uid, device_uid=device_uid)
            self.books.store.insert(self.books.hand, "device", TODAY, {"name": "Second laptop"}, uid=device_uid)

    def open(self) -> Meeting:
        return meetings.open_meeting(self.books, TODAY, sure=True)

    def pay(self, meeting: Meeting, place: int, shares: int) -> int:
        """The member in that line of the register buys shares; answers the line of the books."""
        member_id = members.ids(self.books)[place]
        contributions.put(self.books, self.its_own(meeting).id, member_id, SHARES, shares=shares)
        newest = contributions.just_now(self.books, self.its_own(meeting).id, 1)
        return newest[0].id

    def close(self, meeting: Meeting) -> Meeting:
        own = self.its_own(meeting)
        return meetings.close_meeting(self.books, own.id, meetings.box(self.books, own.id).expected, "")

    def its_own(self, meeting: Meeting) -> Meeting:
        """The same meeting under this laptop's id."""
        row = self.books.connection.execute("SELECT id FROM meetings WHERE uid = ?", (meeting.uid,)).fetchone()
        return meetings._known(self.books, row[0])

    def stop(self) -> None:
        self.books.close()
        self.session.close()


class Pair:
    def __init__(self, first: Session, second: Session) -> None:
        self.log: list[Operation] = []
        self.laptops = (Laptop(first), Laptop(second))
        founding = sync_queue.oldest(first.books.connection, 1, 1_000)
        for laptop in self.laptops:
            mirror.confirm(laptop.books.connection, founding[0].device_uid, 1, len(founding))
        self.log += founding
        self.laptops[1].become_another_device()

    def send(self, laptop: Laptop, most: int = 1_000) -> None:
        """The sequence takes in what waits there, or the oldest of it."""
        connection = laptop.books.connection
        waiting = sync_queue.oldest(connection, laptop.books.group_id, most)
        if not waiting:
            return
        seqs = [(len(self.log) + 1 + place, "applied") for place in range(len(waiting))]
        self.log += waiting
        with laptop.books.store.transaction():
            moved = sync_log.confirm(connection, waiting[0].device_uid, waiting[0].device_seq, seqs)
            sync_log.mark_synced(connection, moved)
            for each in moved:
                if each.operation == "update":
                    refold(connection, each.entity, each.entity_uid)

    def fetch(self, laptop: Laptop) -> None:
        connection = laptop.books.connection
        with laptop.books.store.transaction():
            for seq, operation in enumerate(self.log, 1):
                if sync_log.place_of(connection, operation.uid) is None:
                    mirror.fetch(connection, operation, seq)

    def exchange(self) -> None:
        for laptop in self.laptops:
            self.send(laptop)
        for laptop in self.laptops:
            self.fetch(laptop)


@contextmanager
def pair_of(template: Template, folder: Path) -> Iterator[Pair]:
    pair = Pair(*(template.copy(folder / name, quick_tools()) for name in ("one", "two")))
    try:
        yield pair
    finally:
        for laptop in pair.laptops:
            laptop.stop()
