"""Meetings as they come: whatever is entered, changed and taken back, the books, their sums and their log agree."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from savingsdesk.core.model import ContributionKind, Meeting, Presence
from savingsdesk.core.operations import GENESIS, Operation, problem, sealed
from savingsdesk.db import entries as lines
from savingsdesk.db import groups, sync_log, sync_queue
from savingsdesk.desk import contributions, entries, meetings, members
from savingsdesk.desk.entries import Filter
from savingsdesk.desk.session import Session
from savingsdesk.desk.verify import verify
from tests.desk import mirror
from tests.village import SHARE_PRICE, TODAY, Template, quick_tools, refused

SHARES = ContributionKind.SHARES
MEMBERS = st.integers(0, 3)  # few, so that they meet each other's entries
KINDS = st.sampled_from([SHARES, ContributionKind.FINE, ContributionKind.SOCIAL_FUND])
VALUES = st.one_of(st.integers(0, 7), st.just(10**11))


class Meetings(RuleBasedStateMachine):
    """`cells` is the grid of the open meeting as plain Python sees it, `before` what earlier meetings brought."""

    def __init__(self, session: Session, folder: Path) -> None:
        super().__init__()
        self.session = session
        self.folder = folder
        self.books = session.open_writer()
        self.member_ids = members.ids(self.books)
        self.meeting: Meeting | None = None
        self.cells: dict[tuple[int, ContributionKind], int] = {}
        self.before = 0
        self.held = 0
        self.marks: dict[int, Presence] = {}
        self.operations: list[Operation] = []
        self.confirmed = 0
        self.mirror = mirror.empty(folder / "mirror.db")

    def teardown(self) -> None:
        try:
            self.second_laptop_gets_the_same_books()
            assert verify(self.books) == []
        finally:
            self.mirror.close()
            self.books.close()
            self.session.close()

    # --- What people do -----------------------------------------------------------------------------------------------

    @precondition(lambda self: self.meeting is None)
    @rule()
    def open(self) -> None:
        self.meeting = meetings.open_meeting(self.books, TODAY, sure=True)
        self.cells, self.marks = {}, {}
        self.held += 1
        assert self.meeting.number == self.held

    @precondition(lambda self: self.meeting is not None)
    @rule(place=MEMBERS, kind=KINDS, value=VALUES)
    def put(self, place: int, kind: ContributionKind, value: int) -> None:
        assert self.meeting is not None
        member_id = self.member_ids[place]
        if kind is SHARES:
            row = contributions.put(self.books, self.meeting.id, member_id, kind, shares=min(value, 99), sure=True)
            value = min(value, 99) * SHARE_PRICE
        else:
            row = contributions.put(self.books, self.meeting.id, member_id, kind, amount=value)
        assert row.amount == value
        self.cells[place, kind] = value

    @precondition(lambda self: self.meeting is not None)
    @rule(chance=st.randoms(use_true_random=False))
    def take_back_any_line(self, chance: random.Random) -> None:
        assert self.meeting is not None
        found = entries.rows(self.books, entries.ids(self.books, Filter(meeting_number=self.meeting.number)))
        if not found:
            return
        line = chance.choice(found)
        before = self.waiting()
        if line.is_taken_back:
            taken_back = lambda: contributions.take_back(self.books, line.id)  # noqa: E731
            assert refused(taken_back) == ("entry.taken_back_already", None)
            assert self.waiting() == before
            return
        row = contributions.take_back(self.books, line.id)
        assert row is not None
        assert row.amount == 0
        self.cells[self.member_ids.index(row.member_id), ContributionKind(line.kind)] = 0

    @precondition(lambda self: self.meeting is not None)
    @rule()
    def take_back_the_last(self) -> None:
        assert self.meeting is not None
        last = contributions.last_standing(self.books, self.meeting.id)
        assert (last is None) == (not any(self.cells.values()))
        if last is not None:
            row = contributions.take_back(self.books, last.id)
            assert row is not None
            self.cells[self.member_ids.index(row.member_id), ContributionKind(last.kind)] = 0

    @precondition(lambda self: self.meeting is not None)
    @rule(place=MEMBERS, presence=st.sampled_from(Presence))
    def mark(self, place: int, presence: Presence) -> None:
        assert self.meeting is not None
        meetings.mark(self.books, self.meeting.id, self.member_ids[place], presence)
        self.marks[place] = presence

    @precondition(lambda self: self.meeting is not None)
    @rule(difference=st.sampled_from([0, 0, 500]))
    def close(self, difference: int) -> None:
        assert self.meeting is not None
        expected = self.before + sum(self.cells.values())
        meetings.close_meeting(self.books, self.meeting.id, expected + difference, "found one" if difference else "")
        self.before, self.meeting, self.cells = expected, None, {}

    @precondition(lambda self: self.meeting is None and self.held)
    @rule(place=MEMBERS)
    def try_to_write_in_a_closed_meeting(self, place: int) -> None:
        closed = meetings.last(self.books)
        assert closed is not None
        member_id, before = self.member_ids[place], self.waiting()
        tries: list[Callable[[], object]] = [
            lambda: contributions.put(self.books, closed.id, member_id, SHARES, shares=1),
            lambda: meetings.mark(self.books, closed.id, member_id, Presence.LATE),
            lambda: meetings.close_meeting(self.books, closed.id, 0, "again"),
        ]
        assert {refused(each) for each in tries} == {("meeting.closed", None)}
        assert self.waiting() == before

    @rule(count=st.integers(1, 30))
    def the_cloud_confirms(self, count: int) -> None:
        for connection in (self.books.connection, self.mirror):
            mirror.confirm(connection, self.books.hand.device_uid, self.confirmed + 1, count)
        self.confirmed = min(self.confirmed + count, len(self.operations))

    # --- What always holds --------------------------------------------------------------------------------------------

    @invariant()
    def the_balance_is_the_cash_is_what_was_paid(self) -> None:
        paid = self.before + sum(self.cells.values())
        cash = lines.cash(self.books.connection, self.books.group_id)
        assert groups.get(self.books.connection, self.books.group_id).balance == sum(cash.values()) == paid
        assert groups.disagreeing(self.books.connection) == []

    @invariant()
    def the_grid_shows_what_was_typed(self) -> None:
        if self.meeting is None:
            return
        for kind in (SHARES, ContributionKind.FINE, ContributionKind.SOCIAL_FUND):
            rows = contributions.grid_rows(self.books, self.meeting.id, kind, self.member_ids[:4])
            assert [row.amount for row in rows] == [self.cells.get((place, kind), 0) for place in range(4)]
            assert [row.presence for row in rows] == [self.marks.get(place) for place in range(4)]

    @invariant()
    def every_new_operation_is_well_formed_and_a_link_of_the_chain(self) -> None:
        for operation in self.waiting_operations()[len(self.operations) - self.confirmed :]:
            before = self.operations[-1] if self.operations else None
            assert problem(operation) == ""
            assert operation.previous == (before.hash if before else GENESIS)
            assert operation.device_seq == len(self.operations) + 1
            assert operation.hash == sealed(replace(operation, hash=b""))
            self.operations.append(operation)
            mirror.replay(self.mirror, operation)

    @invariant()
    def the_operations_alone_give_the_same_books(self) -> None:
        self.every_new_operation_is_well_formed_and_a_link_of_the_chain()
        assert len(self.operations) == self.confirmed + self.waiting()
        assert mirror.books_of(self.mirror) == mirror.books_of(self.books.connection)

    def second_laptop_gets_the_same_books(self) -> None:
        """Everything is confirmed here, and fetched there from the beginning."""
        self.every_new_operation_is_well_formed_and_a_link_of_the_chain()
        self.the_cloud_confirms(len(self.operations))
        assert self.waiting() == 0
        other = mirror.empty(self.folder / "other.db")
        try:
            for seq, operation in enumerate(self.operations, 1):
                mirror.fetch(other, operation, seq)
            assert mirror.books_of(other) == mirror.books_of(self.books.connection)
            hashes = [operation.hash for operation in self.operations]
            assert sync_log.hashes(other, 1, 1, len(hashes)) == hashes
        finally:
            other.close()

    def waiting(self) -> int:
        return sync_queue.waiting(self.books.connection, self.books.group_id)

    def waiting_operations(self) -> list[Operation]:
        return sync_queue.oldest(self.books.connection, self.books.group_id, 100_000)


def test_whatever_happens_in_meetings_the_books_and_their_log_agree(template: Template, tmp_path: Path) -> None:
    folders = (tmp_path / str(number) for number in itertools.count())

    class Copied(Meetings):
        def __init__(self) -> None:
            folder = next(folders)
            super().__init__(template.copy(folder, quick_tools()), folder)

    run_state_machine_as_test(Copied, settings=settings(max_examples=25, stateful_step_count=30))
