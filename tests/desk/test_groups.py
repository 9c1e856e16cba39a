"""The figures of Home and the list of the books, as one group sees them."""

from __future__ import annotations

import pytest

from savingsdesk.core.model import ContributionKind, Meeting, Totals
from savingsdesk.core.operations import MOST_TEXT
from savingsdesk.desk import contributions, entries, groups, meetings, members
from savingsdesk.desk.entries import Filter
from savingsdesk.desk.session import Books
from savingsdesk.desk.verify import Deviation, verify
from tests.db.ledger import Ledger
from tests.village import TODAY, refused

SHARES, FINE, SOCIAL = ContributionKind.SHARES, ContributionKind.FINE, ContributionKind.SOCIAL_FUND


def test_a_new_group_has_nothing_but_its_members(books: Books) -> None:
    assert groups.totals(books) == Totals(0, 0, 0, 0, 0, 0, 0, members=8, waiting=12)


def test_the_totals_say_where_the_money_is_and_whose(books: Books, meeting: Meeting) -> None:
    everyone = members.ids(books)
    contributions.put(books, meeting.id, everyone[0], SHARES, shares=3)
    contributions.put(books, meeting.id, everyone[1], SHARES, shares=5)
    contributions.put(books, meeting.id, everyone[1], SHARES, shares=2)  # instead
    contributions.put(books, meeting.id, everyone[2], FINE, amount=500)
    contributions.put(books, meeting.id, everyone[2], SOCIAL, amount=700)
    ledger = Ledger(books)
    with books.writing():
        ledger.contribution(1_000, kind="savings", place="bank")
        loan = ledger.uid_of("loans", ledger.loan(4_000))
        ledger.contribution(40, kind="repayment", place="mobile", loan=loan.hex())
        ledger.payout(200, kind="social_grant", fund="social_fund")
    totals = groups.totals(books)
    assert (totals.box, totals.bank, totals.mobile) == (10_000 + 500 + 700 - 4_000 - 200, 1_000, 40)
    assert totals.box + totals.bank + totals.mobile == groups.get(books).balance
    assert (totals.lent, totals.social_fund) == (3_960, 500)
    assert (totals.saved, totals.shares) == (11_000, 5)
    assert totals.members == 8
    assert verify(books) == []


def test_members_who_left_are_not_counted(books: Books) -> None:
    [member] = members.rows(books, members.ids(books, "Beatrice"))
    with books.writing():
        books.update("user", member.uid, left_on=TODAY)
    assert groups.totals(books).members == 7


def test_the_money_of_another_group_is_not_ours(books: Books, neighbours: Books, meeting: Meeting) -> None:
    theirs = meetings.open_meeting(neighbours, TODAY)
    contributions.put(neighbours, theirs.id, members.ids(neighbours)[0], SHARES, shares=3)
    totals = groups.totals(books)
    assert (totals.box, totals.saved, totals.members) == (0, 0, 8)
    assert groups.totals(neighbours).box == 3_000
    assert not entries.ids(books, Filter())
    assert entries.kinds(books) == []
    assert len(entries.ids(neighbours, Filter())) == 1
    assert verify(books) == []


def test_a_group_is_renamed(books: Books) -> None:
    group = groups.rename(books, "  Tujenge  Pamoja ", "under the\nmango tree")
    assert (group.name, group.description) == ("Tujenge Pamoja", "under the mango tree")
    assert groups.rename(books, "Tujenge", "").description == ""


@pytest.mark.parametrize(
    ("name", "description", "expected"),
    [
        ("", "", ("text.empty", "name")),
        ("x" * 121, "", ("text.too_long", "name")),
        ("x", "x" * (MOST_TEXT + 1), ("text.too_long", "description")),
    ],
)
def test_a_name_that_cannot_be_kept_is_refused(
    books: Books, name: str, description: str, expected: tuple[str, str]
) -> None:
    assert refused(lambda: groups.rename(books, name, description)) == expected
    assert groups.get(books).name == "Umoja wa Kilimo"


# --- The list of the books --------------------------------------------------------------------------------------------


def lines(books: Books, **filter: object) -> list[tuple[str, int]]:
    """(member, amount) of the lines that fit."""
    found = entries.rows(books, entries.ids(books, Filter(**filter)))  # type: ignore[arg-type]
    return [(line.member_name, line.amount) for line in found]


@pytest.fixture
def two_meetings(books: Books, meeting: Meeting) -> list[int]:
    """Beatrice and both Marys pay; then, in a second meeting, the first Mary again."""
    everyone = members.ids(books)
    for place, amount in ((1, 100), (2, 200), (3, 300)):
        contributions.put(books, meeting.id, everyone[place], FINE, amount=amount)
    meetings.close_meeting(books, meeting.id, 600, "")
    second = meetings.open_meeting(books, TODAY, sure=True)
    contributions.put(books, second.id, everyone[2], SOCIAL, amount=400)
    return everyone


@pytest.mark.usefixtures("two_meetings")
def test_lines_are_found_by_member_kind_meeting_and_status(books: Books) -> None:
    beatrice, mary = "Beatrice Nakato", "Mary Atieno"
    assert lines(books) == [(mary, 400), (mary, 300), (mary, 200), (beatrice, 100)]
    assert lines(books, order="oldest") == [(beatrice, 100), (mary, 200), (mary, 300), (mary, 400)]
    # Two members are called Mary: each keeps her lines together.
    assert lines(books, order="member") == [(beatrice, 100), (mary, 400), (mary, 200), (mary, 300)]
    assert lines(books, order="amount") == [(mary, 400), (mary, 300), (mary, 200), (beatrice, 100)]
    assert lines(books, text=" MARY ") == [(mary, 400), (mary, 300), (mary, 200)]
    assert lines(books, text="mary", kind="fine", order="oldest") == [(mary, 200), (mary, 300)]
    assert lines(books, text="nobody") == []
    assert lines(books, meeting_number=2) == [(mary, 400)]
    assert lines(books, meeting_number=3) == []
    assert lines(books, status="synced") == []
    assert len(lines(books, status="pending")) == 4
    assert entries.kinds(books) == ["fine", "social_fund"]


def test_the_lines_of_a_member_who_left_are_still_found(books: Books, two_meetings: list[int]) -> None:
    [member] = members.rows(books, [two_meetings[1]])
    with books.writing():
        books.update("user", member.uid, left_on=TODAY)
    assert lines(books, text="beatrice") == [("Beatrice Nakato", 100)]


# --- What verify finds ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE groups SET balance = balance + 1", "balance"),
        ("UPDATE sync_queue SET hash = zeroblob(32) WHERE device_seq = 5", "hash"),
        ("UPDATE sync_queue SET previous = zeroblob(32) WHERE device_seq = 5", "chain"),
    ],
)
def test_what_was_tampered_with_is_named(books: Books, statement: str, code: str) -> None:
    assert verify(books) == []
    books.connection.execute(statement)
    found = verify(books)
    assert code in {deviation.code for deviation in found}
    assert all(isinstance(deviation, Deviation) for deviation in found)


def test_the_smallest_coin_is_a_setting_of_the_group(books: Books) -> None:
    assert groups.set_cash_unit(books, 500).cash_unit == 500
    assert refused(lambda: groups.set_cash_unit(books, 0)) == ("amount.zero", "cash_unit")
    assert refused(lambda: groups.set_cash_unit(books, 10**15 + 1)) == ("amount.too_large", "cash_unit")
    assert groups.get(books).cash_unit == 500
