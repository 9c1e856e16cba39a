"""How each member stands, against the passbook, the loan book, the dues and the marks of each meeting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from savingsdesk.core.model import Presence
from savingsdesk.desk import dues, loan_book, meetings, members, practice, standings
from savingsdesk.desk.passbooks import passbook
from savingsdesk.desk.session import Books, Tools
from savingsdesk.desk.standings import Standing
from savingsdesk.desk.statements import facts
from tests.village import quick_tools


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Books]:
    home: Path = tmp_path_factory.mktemp("standings") / "home"
    tools: Tools = quick_tools()
    plan = practice.Plan(cycles=2, meetings=6, held_of_last=5)
    session = practice.make(home, tools, plan)
    writer = session.open_writer()
    yield writer
    writer.close()
    session.close()


def test_a_member_stands_as_the_passbook_says(books: Books) -> None:
    every = standings.every(books)
    assert [each.member.id for each in every] == members.ids(books, include_left=True)
    assert any(each.owes for each in every)
    for each in every:
        carried = passbook(books, each.member.id).closing
        assert (each.savings, each.shares, each.dues) == (carried.savings, carried.shares, carried.dues)
        assert each.on_loans == loan_book.owed_by(books, each.member.id)
        assert each.owes == each.on_loans + carried.dues
        assert each.is_overdue == any(line.is_overdue for line in loan_book.of_member(books, each.member.id))


def test_the_ledger_of_a_cycle_ends_with_what_the_passbook_carries(books: Books) -> None:
    first, second = reversed(standings.cycles(books))
    for member_id in members.ids(books, include_left=True):
        for cycle in (first, second):
            carried = passbook(books, member_id, cycle_id=cycle.id).closing
            ends = {
                line.posting.account: line.balance for line in standings.ledger_of(books, member_id, cycle_id=cycle.id)
            }
            assert ends.get("savings", 0) == carried.savings
            assert ends.get("loans", carried.principal_owed) == carried.principal_owed
            assert "cash" not in ends


def test_attendance_is_counted_as_for_the_whole_group(books: Books) -> None:
    every = standings.every(books)
    counted = facts(books)
    assert sum(each.attended for each in every) == counted.attended
    assert sum(each.expected for each in every) == counted.expected
    for each in every:
        found = standings.attendance_of(books, each.member.id)
        assert len(found) == each.expected
        there = [one for one in found if one.presence in (Presence.PRESENT, Presence.LATE)]
        assert len(there) == each.attended
        assert [one.held_on for one in found] == sorted((one.held_on for one in found), reverse=True)
    last = meetings.last(books)
    assert last is not None
    assert standings.attendance_of(books, every[0].member.id)[0].number == last.number


def test_a_rate_is_whole_per_cent_and_full_before_the_first_meeting(books: Books) -> None:
    member = standings.every(books)[0].member

    def rate(attended: int, expected: int) -> int:
        return Standing(member, 0, 0, 0, 0, False, attended, expected).rate

    assert [rate(0, 0), rate(0, 3), rate(1, 3), rate(2, 3), rate(1, 8), rate(3, 3)] == [100, 0, 33, 67, 13, 100]


def test_every_due_of_a_member_is_found_also_when_it_was_paid(books: Books) -> None:
    for member_id in members.ids(books):
        found = standings.dues_of(books, member_id)
        standing = dues.standing(books, member_id)
        assert {due.id for due in standing} <= {due.id for due in found}
        assert sum(due.left for due in found) == sum(due.left for due in standing)
    assert [cycle.number for cycle in standings.cycles(books)] == [2, 1]


def test_of_two_marks_made_on_two_laptops_the_newer_one_counts(books: Books) -> None:
    last = meetings.last(books)
    assert last is not None
    member = standings.every(books)[0].member

    def mark(presence: Presence) -> int:
        row = {"meeting": last.uid.hex(), "user": member.uid.hex(), "presence": str(presence)}
        with books.writing():
            books.insert("attendance", last.held_on, **row)
        assert standings.attendance_of(books, member.id)[0].presence is presence
        return standings.every(books)[0].attended

    assert mark(Presence.ABSENT) + 1 == mark(Presence.PRESENT)
