"""A meeting is opened, marked, counted, closed and sealed; after that nothing in it changes unseen."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from savingsdesk.core.constitution import Business, Keyed
from savingsdesk.core.errors import Refused
from savingsdesk.core.model import ContributionKind, Fund, GroupKind, Meeting, Member, PayoutKind, Place, Presence
from savingsdesk.core.operations import MOST_TEXT
from savingsdesk.db import cycles, sync_queue
from savingsdesk.desk import constitutions, contributions, groups, keys, loans, meetings, members, rotations, sittings
from savingsdesk.desk import dues as desk_dues
from savingsdesk.desk.meetings import Box, Previous, Step
from savingsdesk.desk.session import Books, Session, Tools, found, unlock
from savingsdesk.desk.verify import verify
from tests.village import (
    CHEAP,
    FOUNDED_ON,
    PASSWORD,
    START_MS,
    TODAY,
    Template,
    failure_of,
    founding,
    quick_tools,
    refused,
)

SHARES, FINE, SOCIAL = ContributionKind.SHARES, ContributionKind.FINE, ContributionKind.SOCIAL_FUND


def waiting(books: Books) -> int:
    return sync_queue.waiting(books.connection, books.group_id)


def pay(books: Books, meeting: Meeting, *shares: int) -> None:
    """What each member buys, in the order of the register."""
    for member_id, number in zip(members.ids(books), shares, strict=False):
        contributions.put(books, meeting.id, member_id, SHARES, shares=number)


def expected(books: Books, meeting: Meeting) -> int:
    return meetings.box(books, meeting.id).expected


# --- Opening ----------------------------------------------------------------------------------------------------------


def test_a_meeting_is_open_until_it_is_closed(books: Books) -> None:
    assert meetings.current(books) is None
    assert meetings.last(books) is None
    opened = meetings.open_meeting(books, TODAY)
    assert (opened.number, opened.held_on, opened.is_open) == (1, TODAY, True)
    assert (opened.counted, opened.reason, opened.seal) == (None, "", "")
    assert meetings.current(books) == opened
    closed = meetings.close_meeting(books, opened.id, 0, "")
    assert not closed.is_open
    assert meetings.current(books) is None
    assert meetings.last(books) == closed


def test_only_one_meeting_is_open_at_a_time(books: Books, meeting: Meeting) -> None:
    before = waiting(books)
    assert refused(lambda: meetings.open_meeting(books, TODAY)) == ("meeting.already_open", None)
    assert waiting(books) == before
    meetings.close_meeting(books, meeting.id, 0, "")
    assert meetings.open_meeting(books, TODAY, sure=True).number == 2


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("2026-07-01", "meeting.before_cycle"),
        ("2026-02-30", "day.unreadable"),
        ("yesterday", "day.unreadable"),
        ("", "day.unreadable"),
    ],
)
def test_a_day_on_which_no_meeting_can_be_is_refused(books: Books, day: str, code: str) -> None:
    assert refused(lambda: meetings.open_meeting(books, day)) == (code, "held_on")
    assert meetings.current(books) is None


def test_a_meeting_may_be_on_the_first_day_of_the_cycle_and_entered_later_from_paper(books: Books) -> None:
    """It has the next number and the next seal, and its own day: the minute book is in the order of entering."""
    first = meetings.open_meeting(books, TODAY)
    meetings.close_meeting(books, first.id, 0, "")
    lost = meetings.open_meeting(books, FOUNDED_ON)
    assert (lost.number, lost.held_on) == (2, FOUNDED_ON)
    lost = meetings.close_meeting(books, lost.id, 0, "")
    newest, before = meetings.last(books), meetings.previous(books)
    assert newest is not None
    assert before is not None
    assert newest.id == first.id
    assert (before.number, before.seal) == (2, lost.seal)
    following = meetings.open_meeting(books, "2026-11-25", confirmed_seal=lost.seal)
    assert following.number == 3


def test_a_meeting_is_not_stopped_by_a_wrong_clock_or_a_second_one_on_a_day(books: Books) -> None:
    tomorrow = "2026-11-27"
    assert refused(lambda: meetings.open_meeting(books, tomorrow)) == ("day.in_future", "held_on")
    assert meetings.current(books) is None
    meeting = meetings.open_meeting(books, tomorrow, sure=True)
    meetings.close_meeting(books, meeting.id, 0, "")
    assert refused(lambda: meetings.open_meeting(books, tomorrow, sure=False))[0] == "day.in_future"
    assert meetings.open_meeting(books, TODAY).number == 2
    meetings.close_meeting(books, 2, 0, "")
    assert refused(lambda: meetings.open_meeting(books, TODAY)) == ("meeting.same_day", "held_on")
    assert meetings.open_meeting(books, TODAY, sure=True).number == 3


def test_no_meeting_begins_in_a_cycle_that_is_closed(books: Books) -> None:
    with books.writing():
        books.update("cycle", cycles.current(books.connection, books.group_id).uid, closed_on=TODAY)
    before = waiting(books)
    assert refused(lambda: meetings.open_meeting(books, TODAY)) == ("cycle.closed", None)
    assert refused(lambda: meetings.record_missed(books, TODAY, "Rain", sure=True)) == ("cycle.closed", None)
    assert waiting(books) == before


def test_the_last_closing_is_read_back_and_confirmed(books: Books, meeting: Meeting) -> None:
    pay(books, meeting, 3)
    contributions.put(books, meeting.id, members.ids(books)[0], SOCIAL, amount=500)
    assert meetings.previous(books) is None
    closed = meetings.close_meeting(books, meeting.id, 6_400, "a coin was lost")
    before = meetings.previous(books)
    balances = {("loan_fund", "box"): 6_000, ("social_fund", "box"): 500}
    assert before == Previous(1, TODAY, 6_400, closed.seal, balances)
    typed = closed.seal.lower().replace("-", " ")
    opened = meetings.open_meeting(books, TODAY, confirmed_seal=typed, counted=6_500, sure=True)
    assert (opened.confirmed_seal, opened.counted_before) == (closed.seal, 6_500)
    assert verify(books) == []


@pytest.mark.parametrize("typed", ["", "AAAA-AAAA-AA"])
def test_a_seal_that_is_another_one_in_the_minute_book_is_named(books: Books, meeting: Meeting, typed: str) -> None:
    closed = meetings.close_meeting(books, meeting.id, 0, "")
    before = waiting(books)
    failure = failure_of(lambda: meetings.open_meeting(books, TODAY, confirmed_seal=typed, sure=True))
    assert isinstance(failure, Refused)
    assert (failure.code, failure.field) == ("meeting.seal_differs", "seal")
    assert failure.values == {"seal": closed.seal}
    assert waiting(books) == before
    assert meetings.open_meeting(books, TODAY, sure=True).confirmed_seal == ""


def test_before_the_first_closing_there_is_no_seal_to_confirm(books: Books) -> None:
    refusal = refused(lambda: meetings.open_meeting(books, TODAY, confirmed_seal="K7Q2-9FHX-3M"))
    assert refusal == ("meeting.seal_differs", "seal")
    assert meetings.open_meeting(books, TODAY, confirmed_seal="").confirmed_seal == ""


@pytest.mark.parametrize(("counted", "difference"), [(5_000, -1_000), (6_500, 500), (0, -6_000)])
def test_a_box_that_differs_at_the_opening_is_asked_about_and_recorded(
    books: Books, meeting: Meeting, counted: int, difference: int
) -> None:
    pay(books, meeting, 3)
    meetings.close_meeting(books, meeting.id, 6_000, "")
    before = waiting(books)
    failure = failure_of(lambda: meetings.open_meeting(books, "2026-11-25", counted=counted))
    assert isinstance(failure, Refused)
    assert (failure.code, failure.field, failure.values) == (
        "meeting.box_differs",
        "counted",
        {"difference": difference},
    )
    assert waiting(books) == before
    opened = meetings.open_meeting(books, "2026-11-25", counted=counted, sure=True)
    assert opened.counted_before == counted
    assert meetings.box(books, opened.id).expected == 6_000


def test_a_count_at_the_opening_is_an_amount(books: Books) -> None:
    assert refused(lambda: meetings.open_meeting(books, TODAY, counted=-1, sure=True)) == ("amount.sign", "counted")


# --- Second keys ------------------------------------------------------------------------------------------------------


@pytest.fixture
def second(session: Session, books: Books) -> Member:
    """Beatrice, a second officer."""
    [beatrice] = members.ids(books, "Beatrice")
    return members.let_in(session, books, beatrice, "beatrice", "goats dance in rain")


def test_a_group_can_want_two_keys_for_the_opening(books: Books, second: Member) -> None:
    agreed = constitutions.current(books)
    constitutions.change(books, replace(agreed, two_keys=(Keyed.OPENING,)), TODAY)
    assert refused(lambda: meetings.open_meeting(books, TODAY)) == ("key.needed", "second_key")
    key = keys.turn(books, "beatrice", "goats dance in rain")
    opened = meetings.open_meeting(books, TODAY, keys=[key])
    assert opened.approvers == second.uid.hex()
    closed = meetings.close_meeting(books, opened.id, 100, "Found one")  # here the group wants no second key
    assert closed.approvers == second.uid.hex()


def test_a_difference_is_recorded_by_two_keys(books: Books, meeting: Meeting, second: Member) -> None:
    key = keys.turn(books, "beatrice", "goats dance in rain")
    assert refused(lambda: meetings.close_meeting(books, meeting.id, 100, "")) == ("close.reason_needed", "reason")
    before = waiting(books)
    assert refused(lambda: meetings.close_meeting(books, meeting.id, 100, "Found")) == ("key.needed", "second_key")
    assert waiting(books) == before
    closed = meetings.close_meeting(books, meeting.id, 100, "Found", keys=[key])
    assert (closed.approvers, closed.expected, closed.counted) == (second.uid.hex(), 0, 100)


def test_a_count_that_agrees_needs_no_second_key(books: Books, meeting: Meeting, second: Member) -> None:
    assert meetings.close_meeting(books, meeting.id, 0, "").approvers == ""


# --- A meeting that was not held --------------------------------------------------------------------------------------


def test_a_missed_meeting_has_its_reason_and_a_seal_and_nobody_owes_for_it(books: Books) -> None:
    hold(books, 1)
    debts = dues(books)
    missed = meetings.record_missed(books, "2026-11-19", " The bridge was\n flooded ")
    assert (missed.number, missed.held_on, missed.is_open) == (2, "2026-11-19", False)
    assert (missed.counted, missed.expected, missed.reason) == (None, None, "The bridge was flooded")
    assert missed.seal
    assert meetings.current(books) is None
    assert dues(books) == debts
    before = meetings.previous(books)
    assert before is not None
    assert (before.counted, before.seal) == (None, missed.seal)
    hold(books, 2)
    assert verify(books) == []
    tampered(books, "UPDATE meetings SET held_on = '2026-11-18' WHERE number = 2")
    assert meetings.broken_seals(books) == [2]


@pytest.mark.parametrize(
    ("held_on", "reason", "expected"),
    [
        ("2026-11-19", " ", ("meeting.reason_needed", "reason")),
        ("2026-11-19", "x" * (MOST_TEXT + 1), ("text.too_long", "reason")),
        ("2026-02-30", "Rain", ("day.unreadable", "held_on")),
        ("2026-07-01", "Rain", ("meeting.before_cycle", "held_on")),
        ("2026-11-27", "Rain", ("day.in_future", "held_on")),
    ],
)
def test_a_missed_meeting_is_checked_like_any_other(
    books: Books, held_on: str, reason: str, expected: tuple[str, str]
) -> None:
    before = waiting(books)
    assert refused(lambda: meetings.record_missed(books, held_on, reason)) == expected
    assert waiting(books) == before


def test_no_meeting_is_missed_while_one_is_open(books: Books, meeting: Meeting) -> None:
    refusal = refused(lambda: meetings.record_missed(books, "2026-11-19", "Rain"))
    assert refusal == ("meeting.already_open", None)


# --- Roll call --------------------------------------------------------------------------------------------------------


def test_marks_are_made_and_changed_and_count_every_member(books: Books, meeting: Meeting) -> None:
    everyone = members.ids(books)
    assert meetings.counts(books, meeting.id) == {None: 8}
    for member_id in everyone[:3]:
        meetings.mark(books, meeting.id, member_id, Presence.PRESENT)
    meetings.mark(books, meeting.id, everyone[0], Presence.LATE)
    meetings.mark(books, meeting.id, everyone[7], Presence.ABSENT)
    counted = {Presence.PRESENT: 2, Presence.LATE: 1, Presence.ABSENT: 1, None: 4}
    assert meetings.counts(books, meeting.id) == counted
    assert books.connection.execute("SELECT count(*) FROM attendance").fetchone()[0] == 4


def test_a_mark_that_stands_already_is_not_written_again(books: Books, meeting: Meeting) -> None:
    [member_id] = members.ids(books, "Beatrice")
    meetings.mark(books, meeting.id, member_id, Presence.EXCUSED)
    before = waiting(books)
    meetings.mark(books, meeting.id, member_id, Presence.EXCUSED)
    assert waiting(books) == before
    meetings.mark(books, meeting.id, member_id, Presence.REPRESENTED)
    assert waiting(books) == before + 1


def test_nobody_is_marked_in_a_meeting_that_is_closed_or_of_others(
    books: Books, neighbours: Books, meeting: Meeting
) -> None:
    [grace] = members.ids(neighbours)
    [beatrice] = members.ids(books, "Beatrice")
    theirs = meetings.open_meeting(neighbours, TODAY)
    present = Presence.PRESENT
    assert refused(lambda: meetings.mark(books, meeting.id, grace, present)) == ("member.unknown", None)
    assert refused(lambda: meetings.mark(books, meeting.id, 999, present)) == ("member.unknown", None)
    assert refused(lambda: meetings.mark(books, theirs.id, beatrice, present)) == ("meeting.unknown", None)
    assert refused(lambda: meetings.close_meeting(books, theirs.id, 0, "")) == ("meeting.unknown", None)
    meetings.mark(books, meeting.id, beatrice, present)
    meetings.close_meeting(books, meeting.id, 0, "")
    for presence in Presence:
        assert refused(lambda to=presence: meetings.mark(books, meeting.id, beatrice, to)) == ("meeting.closed", None)  # type: ignore[misc]
    assert meetings.counts(books, meeting.id) == {Presence.PRESENT: 1, None: 7}


# --- Agenda and box ---------------------------------------------------------------------------------------------------


def test_the_agenda_tells_what_each_step_brought(books: Books, meeting: Meeting) -> None:
    everyone = members.ids(books)
    for member_id in everyone[:5]:
        meetings.mark(books, meeting.id, member_id, Presence.PRESENT)
    contributions.put(books, meeting.id, everyone[0], FINE, amount=500)
    pay(books, meeting, 1, 2, 3)
    contributions.put(books, meeting.id, everyone[2], SHARES, shares=0)
    assert meetings.agenda(books, meeting.id) == [
        Step("roll_call", None, 5, 8),
        Step("fine", 500, 1, 8),
        Step("social_fund", 0, 0, 8),
        Step("shares", 6_000, 2, 8),
        Step("repayment", 0, 0, 0),
        Step("loan", 0, 0, 0),
        Step("payout", 0, 0, 0),
        Step("close", None, 0, 0),
    ]


STEPS = {
    GroupKind.VSLA: ["fine", "social_fund", "shares", "repayment", "loan", "payout"],
    GroupKind.ASCA: ["fine", "social_fund", "savings", "repayment", "loan", "payout"],
    GroupKind.ROSCA: ["fine", "savings", "payout"],
    GroupKind.SHG: ["fine", "social_fund", "savings", "repayment", "loan", "payout"],
    GroupKind.BURIAL: ["fine", "social_fund", "payout"],
}


@pytest.mark.parametrize("kind", list(GroupKind))
@pytest.mark.parametrize("social_amount", [0, 500])
def test_a_group_has_the_steps_of_its_kind(home: Path, tools: Tools, kind: GroupKind, social_amount: int) -> None:
    session = found(home, founding(kind=kind, social_amount=social_amount), PASSWORD, tools)
    writer = session.open_writer()
    meeting = meetings.open_meeting(writer, TODAY)
    wanted = [step for step in STEPS[kind] if social_amount or step != "social_fund"]
    assert [step.key for step in meetings.agenda(writer, meeting.id)] == ["roll_call", *wanted, "close"]
    writer.close()
    session.close()


def test_the_box_holds_what_was_there_before_and_what_came_today(books: Books, meeting: Meeting) -> None:
    assert meetings.box(books, meeting.id) == Box(0, [], 0)
    pay(books, meeting, 3)
    meetings.close_meeting(books, meeting.id, 6_000, "")
    second = meetings.open_meeting(books, TODAY, sure=True)
    pay(books, second, 1, 1)
    contributions.put(books, second.id, members.ids(books)[0], SOCIAL, amount=500)
    box = meetings.box(books, second.id)
    assert (box.before, sorted(box.lines), box.expected) == (6_000, [("shares", 4_000), ("social_fund", 500)], 10_500)


def everything(books: Books, meeting: Meeting) -> None:
    """A fine, a loan of 3,000 of which 1,000 came back with 100, an expense of 400, and a transfer to the bank."""
    first, second, third = members.rows(books, members.ids(books)[:3])
    pay(books, meeting, 5, 5)
    contributions.put(books, meeting.id, first.id, FINE, amount=500)
    with books.writing():
        sitting = sittings.at(books, meeting.id)
        loan = lend(books, meeting, second, 3_000)
        sittings.take_in(books, sitting, ContributionKind.REPAYMENT, 1_000, member=second, loan=loan)
        sittings.take_in(books, sitting, ContributionKind.SERVICE_CHARGE, 100, member=second, loan=loan)
        sittings.pay_out(books, sitting, PayoutKind.EXPENSE, 400)
        sittings.pay_out(books, sitting, PayoutKind.TRANSFER, 2_000, act="A")
        sittings.take_in(books, sitting, ContributionKind.TRANSFER, 2_000, place=Place.BANK, act="A")
        sittings.take_in(books, sitting, ContributionKind.WRITE_OFF, 700, member=second, loan=loan, act="B")
        sittings.pay_out(books, sitting, PayoutKind.WRITE_OFF, 700, member=second, loan=loan, act="B")
        charge(books, meeting, third, 300)


def lend(books: Books, meeting: Meeting, member: Member, amount: int, **others: str) -> bytes:
    row_id = books.insert(
        "loan",
        meeting.held_on,
        user=member.uid.hex(),
        cycle=sittings.at(books, meeting.id).cycle.uid.hex(),
        meeting=meeting.uid.hex(),
        fund="loan_fund",
        place="box",
        amount=amount,
        interest_rate=1_000,
        method="flat",
        period="month",
        term=1,
        first_charge=1,
        repaid_first="charge",
        date_issued=meeting.held_on,
        due_date=meeting.held_on,
        status="active",
        **others,
    )
    return bytes(books.connection.execute("SELECT uid FROM loans WHERE id = ?", (row_id,)).fetchone()[0])


def charge(books: Books, meeting: Meeting, member: Member, amount: int, kind: str = "fine") -> bytes:
    row_id = books.insert(
        "due",
        meeting.held_on,
        user=member.uid.hex(),
        cycle=sittings.at(books, meeting.id).cycle.uid.hex(),
        meeting=meeting.uid.hex(),
        kind=kind,
        fund="loan_fund",
        amount=amount,
        charged_on=meeting.held_on,
        status="standing",
    )
    return bytes(books.connection.execute("SELECT uid FROM dues WHERE id = ?", (row_id,)).fetchone()[0])


def dues(books: Books) -> list[tuple[int, str, int, str]]:
    """(member, kind, amount, status) of every due."""
    rows = books.connection.execute("SELECT user_id, kind, amount, status FROM dues ORDER BY user_id, kind")
    return [tuple(row) for row in rows]


def test_the_agenda_counts_loans_repayments_money_out_and_fines_that_are_owed(books: Books, meeting: Meeting) -> None:
    everything(books, meeting)
    steps = {step.key: (step.total, step.done, step.of) for step in meetings.agenda(books, meeting.id)}
    assert steps["fine"] == (800, 2, 8)
    assert steps["repayment"] == (1_100, 1, 1)
    assert steps["loan"] == (3_000, 1, 1)
    assert steps["payout"] == (400, 1, 1)


def test_a_fine_that_was_charged_and_paid_is_counted_once(books: Books, meeting: Meeting) -> None:
    [member] = members.rows(books, members.ids(books)[:1])
    with books.writing():
        due = charge(books, meeting, member, 300)
        sittings.take_in(books, sittings.at(books, meeting.id), FINE, 200, member=member, due=due)
    [fines] = [step for step in meetings.agenda(books, meeting.id) if step.key == "fine"]
    assert (fines.total, fines.done) == (300, 1)


def test_the_agenda_is_in_the_order_that_the_group_agreed_on(books: Books) -> None:
    order = (Business.LOANS, Business.SAVING, Business.FINES)
    constitutions.change(books, replace(constitutions.current(books), business=order), TODAY)
    meeting = meetings.open_meeting(books, TODAY)
    keys_of = [step.key for step in meetings.agenda(books, meeting.id)]
    assert keys_of == ["roll_call", "loan", "shares", "fine", "close"]


def test_a_meeting_from_paper_has_the_order_of_its_own_day(books: Books) -> None:
    order = (Business.SAVING,)
    constitutions.change(books, replace(constitutions.current(books), business=order), TODAY)
    meeting = meetings.open_meeting(books, FOUNDED_ON)
    assert len(meetings.agenda(books, meeting.id)) == 8


def test_the_box_counts_loans_payouts_and_what_was_reversed(books: Books, meeting: Meeting) -> None:
    everything(books, meeting)
    box = meetings.box(books, meeting.id)
    lines = {"shares": 20_000, "fine": 500, "loan": -3_000, "repayment": 1_000, "service_charge": 100, "expense": -400}
    assert dict(box.lines) == lines | {"transfer": -2_000}
    assert (box.before, box.expected) == (0, 16_200)
    meetings.close_meeting(books, meeting.id, 16_200, "")
    later = meetings.open_meeting(books, TODAY, sure=True)
    [second] = members.rows(books, members.ids(books)[1:2])
    loan = books.connection.execute("SELECT uid FROM loans").fetchone()[0]
    with books.writing():
        sitting = sittings.at(books, later.id)
        lend(books, later, second, -3_000, reverses=bytes(loan).hex())
        sittings.pay_out(books, sitting, PayoutKind.EXPENSE, -400)
        sittings.take_in(books, sitting, FINE, -500)
        loans.settle(books, [row[0] for row in books.connection.execute("SELECT id FROM loans")])
    box = meetings.box(books, later.id)
    assert (box.before, dict(box.lines)) == (16_200, {"loan": 3_000, "expense": 400, "fine": -500})
    assert box.expected == 19_100
    closed = meetings.close_meeting(books, later.id, 19_100, "")
    assert closed.expected == closed.counted == 19_100
    assert verify(books) == []


# --- Going on after a crash -------------------------------------------------------------------------------------------


def spot(books: Books, meeting: Meeting) -> tuple[str, int | None]:
    """The step and the place in the register."""
    found = meetings.resume(books, meeting.id)
    return found.step, None if found.member_id is None else members.ids(books).index(found.member_id)


def test_a_meeting_goes_on_behind_what_was_entered_last(books: Books, meeting: Meeting) -> None:
    everyone = members.ids(books)
    assert spot(books, meeting) == ("roll_call", None)
    for place in range(3):
        meetings.mark(books, meeting.id, everyone[place], Presence.PRESENT)
    assert spot(books, meeting) == ("roll_call", 3)
    for place in range(3, 8):
        meetings.mark(books, meeting.id, everyone[place], Presence.PRESENT)
    assert spot(books, meeting) == ("fine", None)
    contributions.put(books, meeting.id, everyone[7], SOCIAL, amount=500)
    assert spot(books, meeting) == ("shares", None)
    contributions.put(books, meeting.id, everyone[4], SHARES, shares=2)
    assert spot(books, meeting) == ("shares", 5)
    contributions.put(books, meeting.id, everyone[4], SHARES, shares=0)  # taken back: it is this member's turn again
    assert spot(books, meeting) == ("shares", 4)


def test_steps_outside_the_register_go_on_where_they_are(books: Books, meeting: Meeting) -> None:
    [member] = members.rows(books, members.ids(books)[:1])
    with books.writing():
        sitting = sittings.at(books, meeting.id)
        loan = lend(books, meeting, member, 3_000)
    assert spot(books, meeting) == ("loan", None)
    with books.writing():
        sittings.take_in(books, sitting, ContributionKind.SERVICE_CHARGE, 100, member=member, loan=loan)
    assert spot(books, meeting) == ("repayment", None)
    with books.writing():
        sittings.pay_out(books, sitting, PayoutKind.EXPENSE, 400)
    assert spot(books, meeting) == ("payout", None)
    with books.writing():
        charge(books, meeting, member, 300)
    assert spot(books, meeting) == ("fine", 1)
    with books.writing():
        sittings.take_in(books, sitting, ContributionKind.OTHER_INCOME, 100)
    assert spot(books, meeting) == ("roll_call", None)  # it has no step of its own


@pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")
def test_after_the_program_was_killed_the_meeting_goes_on_at_the_same_place(template: Template, home: Path) -> None:
    template.copy(home, quick_tools()).close()
    script = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from savingsdesk.core.model import ContributionKind, Presence\n"
        "from savingsdesk.desk import contributions, meetings, members\n"
        "from savingsdesk.desk.session import Tools, unlock\n"
        f"books = unlock(Path(sys.argv[1]), 'amina', {PASSWORD!r}, Tools()).open_writer()\n"
        f"meeting = meetings.open_meeting(books, {FOUNDED_ON!r}, sure=True)\n"
        "everyone = members.ids(books)\n"
        "meetings.mark(books, meeting.id, everyone[0], Presence.LATE)\n"
        "contributions.put(books, meeting.id, everyone[2], ContributionKind.SHARES, shares=3)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    source = Path(__file__).parents[2] / "src"
    environment = {**os.environ, "PYTHONPATH": str(source)}
    killed = subprocess.run([sys.executable, "-c", script, str(home)], env=environment, check=False)
    assert killed.returncode == -signal.SIGKILL
    session = unlock(home, "amina", PASSWORD, quick_tools())
    writer = session.open_writer()
    meeting = meetings.current(writer)
    assert meeting is not None
    assert spot(writer, meeting) == ("shares", 3)
    assert meetings.counts(writer, meeting.id) == {Presence.LATE: 1, None: 7}
    assert meetings.box(writer, meeting.id).expected == 6_000
    writer.close()
    session.close()


# --- Closing ----------------------------------------------------------------------------------------------------------


def test_a_count_that_agrees_needs_no_reason(books: Books, meeting: Meeting) -> None:
    pay(books, meeting, 3)
    closed = meetings.close_meeting(books, meeting.id, 6_000, "")
    assert (closed.counted, closed.reason, closed.is_open) == (6_000, "", False)
    row = books.connection.execute("SELECT expected, counted, status FROM meetings").fetchone()
    assert row == (6_000, 6_000, "closed")


@pytest.mark.parametrize(("counted", "difference"), [(5_500, -500), (6_001, 1), (0, -6_000)])
def test_a_count_that_differs_is_recorded_with_its_reason_and_never_fixed(
    books: Books, meeting: Meeting, counted: int, difference: int
) -> None:
    pay(books, meeting, 3)
    for reason in ("", " \n"):
        failure = failure_of(lambda text=reason: meetings.close_meeting(books, meeting.id, counted, text))  # type: ignore[misc]
        assert (failure.code, failure.values) == ("close.reason_needed", {"difference": difference})
    assert meetings.current(books) == meeting
    closed = meetings.close_meeting(books, meeting.id, counted, "  one note was\n torn ")
    assert (closed.counted, closed.reason) == (counted, "one note was torn")
    assert books.connection.execute("SELECT expected, counted FROM meetings").fetchone() == (6_000, counted)
    assert books.connection.execute("SELECT balance FROM groups").fetchone()[0] == 6_000


@pytest.mark.parametrize(
    ("counted", "reason", "expected"),
    [
        (-1, "", ("amount.sign", "counted")),
        (10**15 + 1, "", ("amount.too_large", "counted")),
        (1, "x" * (MOST_TEXT + 1), ("text.too_long", "reason")),
        (1, "", ("close.reason_needed", "reason")),
    ],
)
def test_what_is_wrong_with_a_closing_is_named(
    books: Books, meeting: Meeting, counted: int, reason: str, expected: tuple[str, str]
) -> None:
    assert refused(lambda: meetings.close_meeting(books, meeting.id, counted, reason)) == expected
    assert meetings.current(books) == meeting


def test_a_meeting_is_closed_once(books: Books, meeting: Meeting) -> None:
    closed = meetings.close_meeting(books, meeting.id, 0, "")
    assert refused(lambda: meetings.close_meeting(books, meeting.id, 1, "again")) == ("meeting.closed", None)
    assert refused(lambda: meetings.close_meeting(books, 999, 1, "again")) == ("meeting.unknown", None)
    assert meetings.last(books) == closed


@pytest.mark.parametrize("counted", [None, 6_000])
def test_the_box_is_counted_by_denomination_too(books: Books, meeting: Meeting, counted: int | None) -> None:
    pay(books, meeting, 3)
    closed = meetings.close_meeting(books, meeting.id, counted, "", notes={1_000: 1, 5_000: 1, 500: 0})
    assert (closed.counted, closed.notes) == (6_000, "5000:1 1000:1")


@pytest.mark.parametrize(
    ("counted", "notes", "expected"),
    [
        (5_000, {1_000: 6}, ("close.notes_differ", "notes")),
        (None, {1_001: 1}, ("notes.unknown", "notes")),
        (None, {1_000: -1}, ("notes.sign", "notes")),
        (None, {50_000: 10**12}, ("notes.too_many", "notes")),
        (None, None, ("amount.empty", "counted")),
        (None, {}, ("close.reason_needed", "reason")),
    ],
)
def test_a_count_by_denomination_is_checked(
    books: Books, meeting: Meeting, counted: int | None, notes: dict[int, int] | None, expected: tuple[str, str]
) -> None:
    pay(books, meeting, 3)
    before = waiting(books)
    assert refused(lambda: meetings.close_meeting(books, meeting.id, counted, "", notes=notes)) == expected
    assert waiting(books) == before


# --- What was missed --------------------------------------------------------------------------------------------------


def test_who_did_not_pay_the_social_fund_owes_it_whoever_was_excused_too(books: Books, meeting: Meeting) -> None:
    everyone = members.ids(books)
    for member_id, presence in zip(everyone, [*Presence, *Presence], strict=False):
        meetings.mark(books, meeting.id, member_id, presence)
    contributions.put(books, meeting.id, everyone[0], SOCIAL, amount=500)
    contributions.put(books, meeting.id, everyone[1], SOCIAL, amount=200)
    contributions.put(books, meeting.id, everyone[2], SOCIAL, amount=700)
    meetings.close_meeting(books, meeting.id, 1_400, "")
    assert dues(books) == [
        (everyone[1], "social_fund", 300, "standing"),
        *((each, "social_fund", 500, "standing") for each in everyone[3:]),
    ]
    rows = books.connection.execute("SELECT DISTINCT fund, charged_on, meeting_id FROM dues").fetchall()
    assert rows == [("social_fund", TODAY, meeting.id)]
    assert verify(books) == []


def test_an_older_due_that_is_paid_does_not_pay_todays_duty(books: Books, meeting: Meeting) -> None:
    first, second = members.rows(books, members.ids(books)[:2])
    meetings.close_meeting(books, meeting.id, 0, "")
    older = books.connection.execute("SELECT uid FROM dues WHERE user_id = ?", (first.id,)).fetchone()[0]
    today = meetings.open_meeting(books, TODAY, sure=True)
    with books.writing():
        sitting = sittings.at(books, today.id)
        sittings.take_in(books, sitting, SOCIAL, 500, member=first, fund=Fund.SOCIAL, due=bytes(older))
        own = charge(books, today, second, 500, "social_fund")  # charged in the meeting already, and paid at once
        sittings.take_in(books, sitting, SOCIAL, 500, member=second, fund=Fund.SOCIAL, due=own)
    meetings.close_meeting(books, today.id, 1_000, "")
    rows = books.connection.execute("SELECT user_id FROM dues WHERE meeting_id = ?", (today.id,)).fetchall()
    owing = [row[0] for row in rows]
    assert owing.count(first.id) == 1
    assert owing.count(second.id) == 1  # the one that was charged before
    assert len(owing) == 8


@pytest.mark.parametrize(
    "settings",
    [
        {"social_missed_is_due": False},
        {"social_amount": 0},
        {"business": (Business.SAVING, Business.FINES)},
    ],
)
def test_no_due_stands_where_the_group_wants_none(books: Books, settings: dict[str, Any]) -> None:
    constitutions.change(books, replace(constitutions.current(books), **settings), TODAY)
    meeting = meetings.open_meeting(books, TODAY)
    meetings.close_meeting(books, meeting.id, 0, "")
    assert dues(books) == []


def test_nobody_owes_for_a_day_before_joining_or_after_leaving(books: Books) -> None:
    """Those who were entered today were no members on the day of an older meeting."""
    founder, gone, *_ = members.rows(books, members.ids(books))
    lost = meetings.open_meeting(books, FOUNDED_ON)
    meetings.close_meeting(books, lost.id, 0, "")
    assert dues(books) == [(founder.id, "social_fund", 500, "standing")]
    with books.writing():
        books.update("user", gone.uid, left_on=TODAY)
    meetings.close_meeting(books, meetings.open_meeting(books, TODAY).id, 0, "")
    assert gone.id not in {due[0] for due in dues(books)}


def test_a_fixed_saving_that_was_missed_is_due(home: Path, tools: Tools) -> None:
    session = found(home, founding(kind=GroupKind.SHG, social_amount=0), PASSWORD, tools)
    writer = session.open_writer()
    members.add(writer, [members.NewMember("Beatrice"), members.NewMember("Charles")])
    meeting = meetings.open_meeting(writer, TODAY)
    first, second, third = members.ids(writer)
    contributions.put(writer, meeting.id, first, ContributionKind.SAVINGS, amount=2_000)
    contributions.put(writer, meeting.id, second, ContributionKind.SAVINGS, amount=500)
    meetings.close_meeting(writer, meeting.id, 2_500, "")
    assert dues(writer) == [(second, "savings", 1_500, "standing"), (third, "savings", 2_000, "standing")]
    assert writer.connection.execute("SELECT DISTINCT fund FROM dues").fetchall() == [("loan_fund",)]
    writer.close()
    session.close()


def test_who_has_two_hands_in_a_merry_go_round_owes_for_both_once_the_pot_went_out(home: Path, tools: Tools) -> None:
    session = found(home, founding(kind=GroupKind.ROSCA, social_amount=0), PASSWORD, tools)
    writer = session.open_writer()
    members.add(writer, [members.NewMember(name) for name in ("Beatrice", "Mary", "Who takes no part")])
    first, second, ahead, _ = members.ids(writer)
    rotations.arrange(writer, {first: 1, second: 2, ahead: 1})
    meeting = meetings.open_meeting(writer, TODAY)
    contributions.put(writer, meeting.id, ahead, ContributionKind.SAVINGS, amount=4_000)
    meetings.close_meeting(writer, meeting.id, 4_000, "")
    assert dues(writer) == []  # nobody took a pot: no round was held
    meeting = meetings.open_meeting(writer, TODAY, sure=True)
    rotations.give_pot(writer, meeting.id, sure=True)
    meetings.close_meeting(writer, meeting.id, 2_000, "")
    owed = [(first, "savings", 2_000, "standing"), (second, "savings", 4_000, "standing")]
    assert dues(writer) == owed
    meeting = meetings.open_meeting(writer, TODAY, sure=True)
    for due in desk_dues.standing(writer):
        desk_dues.pay(writer, meeting.id, due.id)
    contributions.put(writer, meeting.id, first, ContributionKind.SAVINGS, amount=2_000)
    rotations.give_pot(writer, meeting.id, sure=True)
    meetings.close_meeting(writer, meeting.id, meetings.box(writer, meeting.id).expected, "")
    assert sorted(dues(writer)) == sorted(
        [(*each[:3], "paid") for each in owed] + [(second, "savings", 4_000, "standing")]
    )
    assert rotations.arrears(writer) == {second: 4_000}
    writer.close()
    session.close()


def test_a_meeting_of_40_with_25_present_9_excused_and_6_absent_fined_500(home: Path, tools: Tools) -> None:
    """DOMAIN.md §4: share 2,000; savings 60,000; social 3,500. 30 shares, 7 social contributions, dues for the rest."""
    session = found(home, founding(), PASSWORD, tools)
    books = session.open_writer()
    members.add(books, [members.NewMember(f"Member {number}") for number in range(2, 41)])
    meeting = meetings.open_meeting(books, TODAY)
    everyone = members.rows(books, members.ids(books))
    present, excused, absent = everyone[:25], everyone[25:34], everyone[34:]
    for group, presence in ((present, Presence.PRESENT), (excused, Presence.EXCUSED), (absent, Presence.ABSENT)):
        for member in group:
            meetings.mark(books, meeting.id, member.id, presence)
    with books.writing():
        for member in absent:
            charge(books, meeting, member, 500)
    for member in present[:7]:
        contributions.put(books, meeting.id, member.id, SOCIAL, amount=500)
    for place, member in enumerate(present):
        contributions.put(books, meeting.id, member.id, SHARES, shares=2 if place < 5 else 1)
    steps = {step.key: (step.total, step.done) for step in meetings.agenda(books, meeting.id)}
    assert steps["roll_call"] == (None, 40)
    assert (steps["shares"], steps["social_fund"], steps["fine"]) == ((60_000, 25), (3_500, 7), (3_000, 6))
    assert groups.totals(books).shares == 30
    closed = meetings.close_meeting(books, meeting.id, 63_500, "")
    assert not closed.is_open
    assert closed.seal
    owed = dues(books)
    assert [due for due in owed if due[1] == "fine"] == [(member.id, "fine", 500, "standing") for member in absent]
    social = [due for due in owed if due[1] == "social_fund"]
    assert social == [(member.id, "social_fund", 500, "standing") for member in everyone[7:]]
    assert len(social) == 33
    assert verify(books) == []
    books.close()
    session.close()


# --- The seal ---------------------------------------------------------------------------------------------------------


def hold(books: Books, *shares: int) -> Meeting:
    meeting = meetings.open_meeting(books, TODAY, sure=True)
    pay(books, meeting, *shares)
    return meetings.close_meeting(books, meeting.id, expected(books, meeting), "")


def test_every_meeting_has_a_seal_of_its_own_that_holds(books: Books) -> None:
    seals = [hold(books, 1, 2).seal for _ in range(3)]
    assert len(set(seals)) == 3
    assert all(len(seal) == 12 for seal in seals)
    assert meetings.broken_seals(books) == []


def test_the_seal_differs_when_one_entry_differs(tmp_path: Path, books: Books) -> None:
    """Two groups that are equal to the last random bit, but for one share."""

    def sealed(place: str, shares: int) -> str:
        random = iter(range(1, 10_000))
        tools = Tools(
            now_ms=lambda: START_MS,
            today=lambda: TODAY,
            entropy=lambda length: next(random).to_bytes(length, "little"),
            cost=CHEAP,
            bcrypt_rounds=4,
            device_name="Laptop",
        )
        session = found(tmp_path / place, founding(), PASSWORD, tools)
        writer = session.open_writer()
        seal = hold(writer, shares).seal
        writer.close()
        session.close()
        return seal

    assert sealed("one", 2) == sealed("same", 2)
    assert sealed("other", 3) != sealed("one again", 2)


def tampered(books: Books, statement: str) -> None:
    """Changes the past as someone would who has the key and knows SQL."""
    triggers = books.connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        books.connection.execute(f"DROP TRIGGER {name}")
    books.connection.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE contributions SET amount = amount + 1 WHERE id = 3",
        "UPDATE contributions SET shares = 9 WHERE id = 3",
        "UPDATE contributions SET kind = 'fine' WHERE id = 3",
        "UPDATE contributions SET fund = 'social_fund' WHERE id = 3",
        "UPDATE contributions SET voided_at = 1 WHERE id = 3",
        "DELETE FROM contributions WHERE id = 3",
        "UPDATE meetings SET counted = counted + 1 WHERE number = 2",
    ],
)
def test_a_changed_past_breaks_the_seal_of_its_meeting(books: Books, statement: str) -> None:
    for _ in range(3):
        hold(books, 1, 2)
    tampered(books, statement)
    assert meetings.broken_seals(books) == [2]
    assert "seal" in {deviation.code for deviation in verify(books)}


def test_a_forged_seal_breaks_the_one_after_it(books: Books) -> None:
    for _ in range(3):
        hold(books, 1, 2)
    tampered(books, "UPDATE meetings SET seal = 'AAAA-AAAA-AA' WHERE number = 2")
    assert meetings.broken_seals(books) == [2, 3]


def test_a_clock_that_goes_back_between_two_meetings_breaks_no_seal(session: Session) -> None:
    moments = iter([START_MS + 86_400_000, START_MS, START_MS - 86_400_000 * 7_000])
    writer = session.open_writer()
    for moment in moments:
        writer.now_ms = lambda now=moment: now  # type: ignore[misc]
        hold(writer, 1)
    assert meetings.broken_seals(writer) == []
    writer.close()


def test_a_lost_meeting_that_is_entered_later_from_paper_breaks_no_seal(books: Books) -> None:
    hold(books, 1)
    lost = meetings.open_meeting(books, FOUNDED_ON)
    meetings.close_meeting(books, lost.id, expected(books, lost), "")
    hold(books, 2)
    assert meetings.broken_seals(books) == []
