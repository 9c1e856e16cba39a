"""Opening balances from a sheet: each line to its member, what is wrong named, what was recorded read back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from savingsdesk.core.errors import Refused
from savingsdesk.core.loans import ChargeMethod
from savingsdesk.core.model import Fund, Member, Place
from savingsdesk.db import entries
from savingsdesk.desk import constitutions, meetings, members, openings
from savingsdesk.desk.opening_sheets import read_day, read_openings
from savingsdesk.desk.opening_sums import recorded, sums
from savingsdesk.desk.openings import MemberOpening, Opening, OpenLoan, Repaid
from savingsdesk.desk.session import Books
from tests.village import TODAY, refused

DAY = "2026-10-01"
COLUMNS = ["number", "name", "shares", "fines_owed", "principal", "issued_on", "term", "repaid"]
TITLES = {
    "number": "Namba", "name": "Jina", "shares": "Hisa", "fines_owed": "Faini", "principal": "Mkopo",
    "issued_on": "Tarehe", "term": "Muda", "repaid": "Amelipa",
}  # fmt: skip


@pytest.fixture
def people(books: Books) -> list[Member]:
    return members.rows(books, members.ids(books))


def read(rows: list[list[str]], people: list[Member]) -> tuple[list[tuple[int, dict[str, str]]], list[tuple[int, str]]]:
    sheet = read_openings(rows, people, TITLES, COLUMNS)
    good = [(line.member_id, dict(line.cells)) for line in sheet.good]
    return good, [(bad.line, bad.code) for bad in sheet.bad]


def test_lines_find_their_members_by_number_and_name(people: list[Member]) -> None:
    rows = [
        ["Namba", "Jina", "Hisa", "Mkopo"],
        ["1", "Amina Wanjiru", "12", ""],
        ["", "thérese uwimana", "8", "10000"],
        ["3.", "", "5", ""],
        [],
    ]
    good, bad = read(rows, people)
    by_name = {member.name: member.id for member in people}
    assert good == [
        (people[0].id, {"shares": "12"}),
        (by_name["Thérèse Uwimana"], {"shares": "8", "principal": "10000"}),
        (people[2].id, {"shares": "5"}),
    ]
    assert bad == []


def test_headings_in_english_and_in_any_order_are_understood(people: list[Member]) -> None:
    good, bad = read([["Fines owed", "No", "Shares"], ["500", "2", "4"]], people)
    assert good == [(people[1].id, {"fines_owed": "500", "shares": "4"})]
    assert bad == []


def test_without_headings_the_columns_are_those_of_the_template(people: list[Member]) -> None:
    good, _ = read([["2", "Beatrice Nakato", "4", "500"]], people)
    assert good == [(people[1].id, {"shares": "4", "fines_owed": "500"})]


def test_lines_of_nobody_are_named_and_the_good_ones_stay(people: list[Member]) -> None:
    rows = [
        ["No", "Name", "Shares"],
        ["", "Nobody Here", "3"],
        ["", "Mary Atieno", "3"],
        ["1", "Beatrice Nakato", "3"],
        ["99", "", "3"],
        ["2", "Beatrice Nakato", "3"],
    ]
    good, bad = read(rows, people)
    assert good == [(people[1].id, {"shares": "3"})]
    assert bad == [
        (2, "opening.nobody"),
        (3, "opening.namesakes"),
        (4, "opening.other_name"),
        (5, "opening.nobody"),
    ]


def test_a_second_line_of_a_member_is_a_second_loan(people: list[Member]) -> None:
    good, _ = read([["No", "Loan", "Principal"], ["1", "", "100"], ["1", "", "200"]], people)
    assert good == [(people[0].id, {"principal": "100"}), (people[0].id, {"principal": "200"})]


def test_an_empty_sheet_is_refused(people: list[Member]) -> None:
    assert refused(lambda: read([[], ["", " "]], people))[0] == "sheet.blank"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-08-01", "2026-08-01"),
        ("2026-08-01 00:00:00", "2026-08-01"),
        ("1/8/2026", "2026-08-01"),
        ("31.12.2025", "2025-12-31"),
    ],
)
def test_days_are_read_day_first(typed: str, day: str) -> None:
    assert read_day(typed) == day


@pytest.mark.parametrize("typed", ["12/31/2026", "30/2/2026", "August", "1/8/26", ""])
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(Refused) as met:
        read_day(typed)
    assert (met.value.code, met.value.field) == ("day.unreadable", "issued_on")


@pytest.fixture
def opening(people: list[Member]) -> Opening:
    loan = OpenLoan(10_000, "2026-08-01", 3, (Repaid(DAY, 4_000),))
    second = OpenLoan(6_000, "2026-09-15", 2, rate=500)
    return Opening(
        DAY,
        (
            MemberOpening(people[0].id, shares=12, fines_owed=500),
            MemberOpening(people[1].id, shares=8, loans=(loan, second), kept_change=300, social_owed=1_000),
            MemberOpening(people[2].id, savings=700),
        ),
        {(Fund.LOAN, Place.BOX): 25_000, (Fund.LOAN, Place.BANK): 12_000, (Fund.SOCIAL, Place.BOX): 6_000},
        external_loan=2_000,
    )


def test_what_was_recorded_is_read_back_to_be_corrected(books: Books, opening: Opening) -> None:
    assert recorded(books) is None
    openings.record(books, opening)
    assert recorded(books) == opening
    corrected = replace(opening, social_fund=7_000, members=opening.members[1:])
    openings.record(books, corrected)
    assert recorded(books) == corrected


def test_an_upfront_charge_is_not_read_back_as_repaid(books: Books, people: list[Member]) -> None:
    agreed = replace(constitutions.current(books), charge_method=ChargeMethod.UPFRONT)
    constitutions.change(books, agreed, "2026-07-09", sure=True)
    loan = OpenLoan(80_000, "2026-08-01", 1, (Repaid(DAY, 30_000),))
    opening = Opening(DAY, (MemberOpening(people[1].id, loans=(loan,)),), {(Fund.LOAN, Place.BOX): 9_000})
    openings.record(books, opening)
    assert recorded(books) == opening


def test_once_the_books_go_on_nothing_is_read_back(books: Books, opening: Opening) -> None:
    meeting = openings.record(books, opening)
    assert openings.is_possible(books)
    meetings.close_meeting(books, meeting.id, 31_000, "")
    assert recorded(books) is None
    assert not openings.is_possible(books)


def test_an_open_meeting_is_no_place_for_an_opening(books: Books) -> None:
    assert openings.is_possible(books)
    meetings.open_meeting(books, TODAY)
    assert not openings.is_possible(books)


def test_the_sums_before_are_what_the_books_say_after(books: Books, opening: Opening) -> None:
    before = sums(books, opening)
    meeting = openings.record(books, opening)
    assert (before.saved, before.shares) == (20 * 2_000 + 700, 20)
    assert entries.saved(books.connection, books.group_id, meeting.cycle_id)[0] == before.saved
    assert before.lent == entries.lent(books.connection, books.group_id)
    assert (before.cash, before.social_cash, before.external) == (37_000, 6_000, 2_000)
    assert before.gained == 37_000 + before.lent - before.saved - 300 - 2_000


def test_a_loan_that_cannot_be_reckoned_is_left_out_of_the_sums(books: Books, opening: Opening) -> None:
    broken = replace(opening.members[1], loans=(OpenLoan(10_000, "someday", 3), OpenLoan(5_000, "2026-09-01", 0)))
    assert sums(books, replace(opening, members=(broken,))).lent == 0
