"""What needs attention: each thing that a group has to collect, explain or decide, with what it is about.

Nothing of it blocks a meeting. An item goes when an entry resolves it, and comes back when the books ask for it again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from savingsdesk.core import constitution
from savingsdesk.core.errors import Refused
from savingsdesk.core.model import Account, Cycle, GroupKind, Member
from savingsdesk.db import audit, constitutions, cycles, entries, groups, loans, meetings, postings, users
from savingsdesk.db.entries import line_of
from savingsdesk.desk import corrections, loan_book, seals
from savingsdesk.desk.constitutions import current
from savingsdesk.desk.passbooks import span
from savingsdesk.desk.session import Books
from savingsdesk.desk.steps import Steps, whole

DAYS_BEFORE_A_TERM_ENDS = 30


@dataclass(frozen=True, slots=True)
class Item:
    """`code` says what it is, `since` from which day it stands; the rest names what it is about, where it is so.

    `amount` is in minor units: what is owed, too much, or lacking; of a cash difference counted less expected, so below
    zero where money is missing. `lines` are lines of the books (`entries.line_of`).
    """

    code: str
    since: str
    amount: int = 0
    member_id: int | None = None
    meeting_id: int | None = None
    meeting_number: int | None = None
    loan_id: int | None = None
    due_id: int | None = None
    fund: str = ""
    place: str = ""
    lines: tuple[int, ...] = ()


def open_items(books: Books, on: str | None = None) -> list[Item]:
    """Everything that stands open on a day (today by default), what threatens the books first.

    Codes: ``open.seal_broken``, ``open.constitution``, ``open.late_entries`` (of the open cycle, beside its seals),
    ``open.reversed_twice``, ``open.twice`` (two laptops), ``open.below_zero`` (cash of a fund in a place),
    ``open.cash_difference``, ``open.savings_below_zero``, ``open.kept_below_zero``, ``open.external_overpaid``,
    ``open.loan_overpaid``, ``open.loan_unreadable``, ``open.loan_overdue``, ``open.due_standing``,
    ``open.due_overpaid``, ``open.share_price`` (shares bought at another price than that of their cycle),
    ``open.next_price`` (the group decided on a price for its next cycle), ``open.office_ends``.
    """
    return whole(looking(books, on))


def looking(books: Books, on: str | None = None) -> Steps[list[Item]]:
    """`open_items` in steps."""
    day = on or books.today()
    cycle = cycles.current(books.connection, books.group_id)
    people = {member.id: member for member in _people(books)}
    yield
    found = yield from _changed_past(books, day)
    for items in (
        _late(books, day, cycle),
        _written_twice(books, day),
        _cash(books, day),
        _below_zero(books, day, cycle, people),
        _loans(books, day),
        _dues(books, day),
        _price(books, day, cycle),
        _offices(people, day),
    ):
        for item in items:
            found.append(item)
            yield
        yield
    return found


def _people(books: Books) -> list[Member]:
    everyone = [member_id for member_id, _ in users.ids(books.connection, books.group_id, include_left=True)]
    return users.rows(books.connection, everyone)


def _changed_past(books: Books, day: str) -> Steps[list[Item]]:
    broken = set((yield from seals.checking(books)))
    found = [
        Item("open.seal_broken", meeting.held_on, meeting_id=meeting.id, meeting_number=meeting.number)
        for meeting in (meetings.closed(books.connection, books.group_id) if broken else ())
        if meeting.number in broken
    ]
    for decision in constitutions.history(books.connection, books.group_id):
        if decision.decided_on > day:
            continue
        try:
            constitution.read(decision.rules)
        except Refused:
            found.append(Item("open.constitution", decision.decided_on, meeting_number=decision.meeting_number))
    return found


def _late(books: Books, day: str, cycle: Cycle) -> Iterator[Item]:
    """What arrived for a meeting of this cycle after its closing; a lone laptop has seen all that it wrote."""
    if audit.laptops(books.connection, books.group_id) < 2:
        return
    for meeting in meetings.closed(books.connection, books.group_id):
        if meeting.cycle_id == cycle.id and meeting.held_on <= day:
            entries_of_it = seals.late(books, meeting.id)
            if entries_of_it:
                yield Item(
                    "open.late_entries",
                    meeting.held_on,
                    sum(entry.amount for entry in entries_of_it if not entry.is_taken_back),
                    meeting_id=meeting.id,
                    meeting_number=meeting.number,
                    lines=tuple(entry.id for entry in entries_of_it),
                )


def _written_twice(books: Books, day: str) -> Iterator[Item]:
    """Two laptops that wrote the same without a connection; people judge (SYNC.md §3)."""
    connection = books.connection
    numbers = postings.meeting_numbers(connection, books.group_id)
    for double in corrections.double_reversals(books):
        [entry] = entries.rows(connection, [double.line])
        lines = (double.line, *double.reversals)
        yield Item("open.reversed_twice", entry.date, abs(entry.amount), lines=lines)
    if audit.laptops(connection, books.group_id) < 2:
        return
    for twin in audit.twins(connection, books.group_id):
        lines = tuple(line_of(twin.entity, row_id) for row_id in twin.ids)
        first = entries.rows(connection, lines[:1])[0]
        if first.date <= day:
            yield Item(
                "open.twice",
                first.date,
                twin.amount,
                member_id=twin.user_id,
                meeting_id=twin.meeting_id,
                meeting_number=numbers.get(twin.meeting_id),
                lines=lines,
            )


def _cash(books: Books, day: str) -> Iterator[Item]:
    """What lies nowhere, and the last count that nobody has explained: an older one was overtaken by it."""
    for (fund, place), held in sorted(entries.cash(books.connection, books.group_id).items()):
        if held < 0:
            yield Item("open.below_zero", day, -held, fund=fund, place=place)
    count = audit.last_count(books.connection, books.group_id)
    if count is not None and count.difference:
        number = postings.meeting_numbers(books.connection, books.group_id).get(count.meeting_id)
        yield Item(
            "open.cash_difference",
            count.held_on,
            count.difference,
            meeting_id=count.meeting_id,
            meeting_number=number,
        )


def _below_zero(books: Books, day: str, cycle: Cycle, people: dict[int, Member]) -> Iterator[Item]:
    """Members who took more than they had. In a merry-go-round that is what a turn is, and a leaver has settled."""
    connection, group_id = books.connection, books.group_id
    if groups.get(connection, group_id).kind is not GroupKind.ROSCA:
        for member_id, saved in (
            postings.by_member(connection, group_id, Account.SAVINGS, day).get(cycle.id, {}).items()
        ):
            if saved < 0 and people[member_id].left_on is None:
                yield Item("open.savings_below_zero", day, -saved, member_id=member_id)
    kept: dict[int, int] = {}
    for amounts in postings.by_member(connection, group_id, Account.KEPT_CHANGE, day).values():
        for member_id, amount in amounts.items():
            kept[member_id] = kept.get(member_id, 0) + amount
    for member_id, amount in sorted(kept.items()):
        if amount < 0:
            yield Item("open.kept_below_zero", day, -amount, member_id=member_id)
    owed = loan_book.external_owed(books)
    if owed < 0:
        yield Item("open.external_overpaid", day, -owed)


def _saved(books: Books, day: str, cycle: Cycle) -> dict[int, int]:
    """By member, since the last share-out."""
    counting = span(postings.cycles(books.connection, books.group_id), cycle)
    saved: dict[int, int] = {}
    for cycle_id, amounts in postings.by_member(books.connection, books.group_id, Account.SAVINGS, day).items():
        if cycle_id in counting:
            for member_id, amount in amounts.items():
                saved[member_id] = saved.get(member_id, 0) + amount
    return saved


def _loans(books: Books, day: str) -> Iterator[Item]:
    for line in loan_book.lines_of(books, loans.every(books.connection, books.group_id), day):
        amounts = {
            "open.loan_overpaid": (line.state.cleared_on or day, line.state.overpaid),
            "open.loan_unreadable": (line.terms.issued_on, line.principal if line.problem else 0),
            "open.loan_overdue": (line.due_on, line.state.owed if line.is_overdue else 0),
        }
        for code, (since, amount) in amounts.items():
            if amount:
                yield Item(code, since, amount, member_id=line.member_id, loan_id=line.id)


def _dues(books: Books, day: str) -> Iterator[Item]:
    for due in postings.dues(books.connection, books.group_id, until=day):
        left = 0 if due.status == "waived" else due.amount - due.paid
        if due.paid > due.amount:
            left = due.amount - due.paid
        if left:
            code = "open.due_standing" if left > 0 else "open.due_overpaid"
            yield Item(code, due.charged_on, abs(left), due.user_id, due.meeting_id, due_id=due.id)


def _price(books: Books, day: str, cycle: Cycle) -> Iterator[Item]:
    for found in audit.mispriced(books.connection, books.group_id):
        line = line_of(found.entity, audit.id_of(books.connection, found))
        [entry] = entries.rows(books.connection, [line])
        yield Item("open.share_price", entry.date, entry.amount, lines=(line,))
    if cycle.closed_on is None and current(books, day).share_price != cycle.share_price:
        yield Item("open.next_price", day, current(books, day).share_price)


def _offices(people: dict[int, Member], day: str) -> Iterator[Item]:
    soon = (date.fromisoformat(day) + timedelta(days=DAYS_BEFORE_A_TERM_ENDS)).isoformat()
    for member in people.values():
        if member.office and member.office_until and member.office_until <= soon and member.left_on is None:
            yield Item("open.office_ends", member.office_until, member_id=member.id)
