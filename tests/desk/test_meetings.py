"""A meeting is opened, marked, counted, closed and sealed; after that nothing in it changes unseen."""

from __future__ import annotations

from pathlib import Path

import pytest

from savingsdesk.core.model import ContributionKind, GroupKind, Meeting, Presence
from savingsdesk.core.operations import MOST_TEXT
from savingsdesk.db import sync_queue
from savingsdesk.desk import contributions, meetings, members
from savingsdesk.desk.meetings import Box, Step
from savingsdesk.desk.session import Books, Session, Tools, found
from savingsdesk.desk.verify import verify
from tests.village import CHEAP, FOUNDED_ON, PASSWORD, START_MS, TODAY, failure_of, founding, refused

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
    first = meetings.open_meeting(books, TODAY)
    meetings.close_meeting(books, first.id, 0, "")
    lost = meetings.open_meeting(books, FOUNDED_ON)
    assert (lost.number, lost.held_on) == (2, FOUNDED_ON)


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
