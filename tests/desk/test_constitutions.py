"""What a group agreed on is decided on a day, kept with every earlier decision, and counts from then on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from savingsdesk.core.constitution import Constitution, Named, Rhythm, start_values
from savingsdesk.core.model import Cycle, GroupKind, Meeting
from savingsdesk.db import cycles, sync_queue
from savingsdesk.desk import constitutions, meetings
from savingsdesk.desk.session import Books
from savingsdesk.desk.verify import verify
from tests.desk.pair import Pair, pair_of
from tests.village import FOUNDED_ON, MOST_SHARES, SHARE_PRICE, TODAY, Template, failure_of, refused

FOUNDED = start_values(GroupKind.VSLA, SHARE_PRICE, MOST_SHARES, 500)


def cycle(books: Books) -> Cycle:
    return cycles.current(books.connection, books.group_id)


def waiting(books: Books) -> int:
    return sync_queue.waiting(books.connection, books.group_id)


def test_a_group_is_founded_with_the_start_values_of_its_kind(books: Books) -> None:
    assert constitutions.current(books) == FOUNDED
    [version] = constitutions.history(books)
    assert (version.number, version.decided_on, version.meeting_number) == (1, FOUNDED_ON, None)
    assert (version.constitution, version.changed, version.decided_by) == (FOUNDED, (), "Amina Wanjiru")


def test_a_change_counts_from_its_day_and_the_one_before_until_then(books: Books, meeting: Meeting) -> None:
    new = replace(FOUNDED, social_amount=1_000, rhythm=Rhythm.MONTHLY, fines=(Named("  Late\n coming ", 500),))
    kept = constitutions.change(books, new, TODAY)
    assert kept.fines == (Named("Late coming", 500),)
    assert constitutions.current(books) == constitutions.current(books, TODAY) == kept
    assert constitutions.current(books, "2026-11-25") == FOUNDED
    assert constitutions.current(books, "2020-01-01") == FOUNDED
    newest, founding = constitutions.history(books)
    assert (newest.number, newest.meeting_number, newest.decided_on) == (2, 1, TODAY)
    assert newest.changed == ("rhythm", "social_amount", "fines")
    assert founding.constitution == FOUNDED
    assert cycle(books).social_amount == 1_000
    assert verify(books) == []


def test_the_price_of_a_share_changes_only_before_the_first_meeting_of_a_cycle(books: Books) -> None:
    constitutions.change(books, replace(FOUNDED, share_price=3_000), TODAY)
    assert cycle(books).share_price == 3_000
    meetings.open_meeting(books, TODAY)
    dearer = replace(FOUNDED, share_price=5_000)
    refusal = refused(lambda: constitutions.change(books, dearer, TODAY))
    assert refusal == ("constitution.price_in_cycle", "share_price")
    constitutions.change(books, dearer, TODAY, sure=True)
    assert constitutions.current(books).share_price == 5_000
    assert cycle(books).share_price == 3_000


@pytest.mark.parametrize(
    ("changes", "decided_on", "expected"),
    [
        ({}, TODAY, ("constitution.unchanged", None)),
        ({"most_shares": 4}, "2026-07-01", ("day.before_cycle", "decided_on")),
        ({"most_shares": 4}, "2026-11-27", ("day.in_future", "decided_on")),
        ({"most_shares": 4}, "2026-02-30", ("day.unreadable", "decided_on")),
        ({"most_shares": 0}, TODAY, ("setting.out_of_range", "most_shares")),
        ({"fines": (Named("\n", 500),)}, TODAY, ("text.empty", "fines")),
        ({"quorum": "x" * 201}, TODAY, ("text.too_long", "quorum")),
        ({"charge_rate": 100_000}, TODAY, ("constitution.unusual", "charge_rate")),
        (
            {"fines": tuple(Named(f"{n}" + "x" * 38, 10**15) for n in range(12)), "benefits": (), "quorum": "é" * 200}
            | {"benefits": tuple(Named(f"{n}" + "y" * 38, 10**15) for n in range(12))},
            TODAY,
            ("constitution.too_long", "fines"),
        ),
    ],
)
def test_a_change_that_cannot_be_is_refused_and_nothing_is_written(
    books: Books, changes: dict[str, object], decided_on: str, expected: tuple[str, str | None]
) -> None:
    before = waiting(books)
    new = replace(FOUNDED, **changes)  # type: ignore[arg-type]
    assert refused(lambda: constitutions.change(books, new, decided_on)) == expected
    assert waiting(books) == before
    assert constitutions.current(books) == FOUNDED


def test_the_unusual_is_asked_about_once_and_recorded(books: Books) -> None:
    new = replace(FOUNDED, charge_rate=5_000, loan_multiple=4)
    failure = failure_of(lambda: constitutions.change(books, new, TODAY))
    assert failure.values == {"settings": ["charge_rate", "loan_multiple"]}
    constitutions.change(books, new, TODAY, sure=True)
    # What was confirmed once is not asked about again with another change.
    constitutions.change(books, replace(new, social_amount=600), TODAY)
    again = failure_of(lambda: constitutions.change(books, replace(new, charge_rate=6_000), TODAY))
    assert again.values == {"settings": ["charge_rate"]}


def test_a_decision_that_is_entered_late_counts_until_the_later_one(books: Books) -> None:
    later = constitutions.change(books, replace(FOUNDED, social_amount=700), "2026-11-20")
    late = replace(FOUNDED, social_amount=600)
    failure = failure_of(lambda: constitutions.change(books, late, "2026-10-01"))
    assert (failure.code, failure.values) == ("constitution.later_decision", {"decided_on": "2026-11-20"})
    constitutions.change(books, late, "2026-10-01", sure=True)
    assert constitutions.current(books) == later
    assert constitutions.current(books, "2026-10-15") == late
    assert cycle(books).social_amount == 700


def test_a_closed_cycle_keeps_what_it_ran_under(books: Books) -> None:
    with books.writing():
        books.update("cycle", cycle(books).uid, closed_on=TODAY)
    constitutions.change(books, replace(FOUNDED, social_amount=700, share_price=3_000), TODAY)
    assert constitutions.current(books).social_amount == 700
    assert (cycle(books).social_amount, cycle(books).share_price) == (500, SHARE_PRICE)


def test_a_decision_of_a_newer_program_leaves_the_one_before_in_force(books: Books) -> None:
    with books.writing():
        books.insert("constitution", TODAY, number=2, decided_on=TODAY, rules='{"share_price":"dear"}')
    assert constitutions.current(books) == FOUNDED
    assert len(constitutions.history(books)) == 1
    constitutions.change(books, replace(FOUNDED, most_shares=4), TODAY)
    assert constitutions.current(books).most_shares == 4


def test_a_group_without_a_decision_has_what_its_cycle_says(neighbours: Books) -> None:
    assert constitutions.current(neighbours) == start_values(GroupKind.VSLA, 1_000, 3, 0)
    assert constitutions.history(neighbours) == []
    constitutions.change(neighbours, replace(constitutions.current(neighbours), most_shares=2), TODAY)
    assert constitutions.current(neighbours).most_shares == 2


def test_only_officers_change_it(books: Books) -> None:
    books.author = replace(books.author, role="member")  # type: ignore[arg-type]
    assert refused(lambda: constitutions.change(books, replace(FOUNDED, most_shares=4), TODAY))[0] == "role.member"


@pytest.fixture
def pair(template: Template, tmp_path: object) -> Iterator[Pair]:
    with pair_of(template, tmp_path) as made:  # type: ignore[arg-type]
        yield made


def test_two_laptops_that_decide_on_one_day_agree_on_what_counts(pair: Pair) -> None:
    for place, laptop in enumerate(pair.laptops):
        constitutions.change(laptop.books, replace(FOUNDED, social_amount=600 + 100 * place), TODAY)
    pair.exchange()
    one, two = (constitutions.current(laptop.books) for laptop in pair.laptops)
    assert one == two
    histories: list[list[Constitution]] = [
        [version.constitution for version in constitutions.history(laptop.books)] for laptop in pair.laptops
    ]
    assert histories[0] == histories[1]
    assert len(histories[0]) == 3
