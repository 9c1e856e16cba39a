"""The practice groups: real by every check, the same from the same seed, with all that goes wrong in real groups."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from savingsdesk.core.model import GroupKind
from savingsdesk.db import cycles
from savingsdesk.desk import constitutions, groups, loans, meetings, members, practice, shareout
from savingsdesk.desk.practice import Plan
from savingsdesk.desk.session import Session
from savingsdesk.desk.verify import verify
from tests.village import TODAY, quick_tools


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = practice.make(tmp_path_factory.mktemp("practice"), quick_tools())
    yield session
    session.close()


def one(session: Session, query: str) -> object:
    return session.books.connection.execute(query).fetchone()[0]


def test_the_village_is_in_its_third_cycle_and_its_books_agree(village: Session) -> None:
    assert verify(village.books) == []
    assert [cycle.number for cycle in cycles.history(village.books.connection, village.books.group_id)] == [3, 2, 1]
    first = cycles.history(village.books.connection, village.books.group_id)[-1]
    assert shareout.result(village.books, first.id).late == ()
    last = meetings.last(village.books)
    assert last is not None
    assert last.held_on < TODAY
    assert meetings.current(village.books) is None


def test_everything_that_goes_wrong_in_real_groups_is_in_it(village: Session) -> None:
    """DOMAIN.md §8, but for the second laptop and the missing connection, which are no matter of one vault."""
    everyone = members.rows(village.books, members.ids(village.books, include_left=True))
    names = [member.name for member in everyone]
    assert names.count("Peter Okello") == 2
    assert any("\u0600" <= sign <= "\u06ff" for name in names for sign in name), "a name in Arabic script"
    assert any("\u1200" <= sign <= "\u137f" for name in names for sign in name), "a name in Ge'ez script"
    assert {"left", "died"} <= {member.left_because for member in everyone}
    late_joiner = next(member for member in everyone if member.name == "Prossy Namugga")
    assert late_joiner.joined_on > village.group.created_date
    leaver = next(member for member in everyone if member.left_because == "left")
    assert loans.of_member(village.books, leaver.id), "a leaver with a loan"
    assert one(village, "SELECT count(*) FROM contributions WHERE kind = 'shares' AND reverses_id IS NOT NULL") == 1
    assert one(village, "SELECT count(*) FROM meetings WHERE counted = expected - 500") == 2
    assert one(village, "SELECT sum(amount) FROM payouts WHERE kind = 'shortage'") == 500
    entered_late = (
        "SELECT count(*) FROM meetings m JOIN meetings b ON b.number = m.number - 1 AND b.cycle_id = m.cycle_id "
        "WHERE m.held_on < b.held_on"
    )
    assert one(village, entered_late) == 1
    assert one(village, "SELECT count(*) FROM meetings WHERE counted IS NULL AND status = 'closed'") == 1
    assert one(village, "SELECT count(*) FROM dues WHERE status = 'standing'") != 0
    assert one(village, "SELECT count(*) FROM dues WHERE status = 'waived'") == 1
    assert len(constitutions.history(village.books)) > 2


@pytest.mark.parametrize("kind", GroupKind)
def test_a_group_of_every_kind_lives_two_years_and_its_books_agree(kind: GroupKind, tmp_path: Path) -> None:
    [plan] = practice.plans(1, [kind], years=2, members=9, seed=3)
    plan = replace(plan, meetings=min(plan.meetings, 9), held_of_last=min(plan.held_of_last, 9), cycles=2)
    session = practice.make(tmp_path, quick_tools(), plan)
    assert verify(session.books) == []
    assert session.group.kind is kind
    assert one(session, "SELECT count(*) FROM meetings WHERE status = 'closed'") == 18
    session.close()


def test_the_same_seed_makes_the_same_group_and_another_seed_another(tmp_path: Path) -> None:
    def balance(name: str, seed: int) -> tuple[int, object]:
        plan = Plan(members=8, cycles=1, held_of_last=3, seed=seed, is_dirty=False)
        session = practice.make(tmp_path / name, quick_tools(), plan)
        found = (session.group.balance, one(session, "SELECT count(*) FROM contributions"))
        session.close()
        return found

    assert balance("first", 5) == balance("second", 5)
    assert balance("first again", 5) != balance("third", 6)


def test_a_field_officer_has_many_groups_in_one_vault(tmp_path: Path) -> None:
    plans = [replace(plan, cycles=1, held_of_last=2) for plan in practice.plans(5, tuple(GroupKind), 1, 6, 11)]
    session = practice.make_many(tmp_path, quick_tools(), plans)
    assert [group.kind for group in sorted(session.groups(), key=lambda group: group.id)] == list(GroupKind)
    assert len({group.uid for group in session.groups()}) == 5
    assert verify(session.books) == []
    found = groups.find_members(session.books, "beatrice")
    assert len({group_id for group_id, _ in found}) == 5
    session.close()
