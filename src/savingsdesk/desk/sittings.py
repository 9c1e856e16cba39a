"""Where an entry belongs, its cycle, meeting and day, and the three ways in which a verb writes money there."""

from __future__ import annotations

from dataclasses import dataclass

from savingsdesk.core.errors import Asked, Refused
from savingsdesk.core.ids import Uid
from savingsdesk.core.loans import Terms, due_on, period_text
from savingsdesk.core.model import ContributionKind, Cycle, Fund, LoanStatus, Meeting, Member, PayoutKind, Place
from savingsdesk.db import cycles, entries, meetings, users
from savingsdesk.desk import rules
from savingsdesk.desk.session import Books, Row


@dataclass(frozen=True, slots=True)
class Sitting:
    """The open meeting, or, where `meeting` is None, a day between meetings."""

    cycle: Cycle
    meeting: Meeting | None
    day: str


def at(books: Books, meeting_id: int | None, on: str | None = None) -> Sitting:
    """The open meeting of this id; without one, the day `on` (today if None) in the open cycle.

    Raises `Refused`: ``meeting.unknown``, ``meeting.closed``, ``cycle.closed``, and on ``day`` ``day.unreadable``,
    ``day.before_cycle``, ``day.in_future``.
    """
    if meeting_id is not None:
        meeting = meetings.get(books.connection, books.group_id, meeting_id)
        if meeting is None:
            raise Refused("meeting.unknown")
        if not meeting.is_open:
            raise Refused("meeting.closed")
        return Sitting(cycles.of_meeting(books.connection, meeting_id), meeting, meeting.held_on)
    day = rules.day(on or books.today(), "day")
    cycle = cycles.current(books.connection, books.group_id)
    if cycle.closed_on is not None:
        raise Refused("cycle.closed")
    if day < cycle.opened_on:
        raise Refused("day.before_cycle", "day", opened_on=cycle.opened_on)
    if day > books.today():
        raise Refused("day.in_future", "day")
    return Sitting(cycle, None, day)


def member_of(books: Books, member_id: int) -> Member:
    """A member of this group, who may have left. Raises `Refused` (``member.unknown``)."""
    member = users.get(books.connection, books.group_id, member_id)
    if member is None:
        raise Refused("member.unknown")
    return member


def active_member_of(books: Books, member_id: int) -> Member:
    """A member who has not left. Raises `Refused` (``member.unknown``, ``member.left``)."""
    member = member_of(books, member_id)
    if member.left_on is not None:
        raise Refused("member.left")
    return member


def check_cash(books: Books, fund: Fund, place: Place, amount: int, *, sure: bool) -> None:
    """Whether this fund has so much in this place: the program asks, and never blocks (DOMAIN.md, above §1).

    Raises `Refused` on ``amount`` unless `sure`: ``cash.short`` (value ``held`` in minor units).
    """
    held = entries.cash(books.connection, books.group_id).get((fund, place), 0)
    if amount > held and not sure:
        raise Asked("cash.short", "amount", held=max(held, 0))


def take_in(
    books: Books,
    sitting: Sitting,
    kind: ContributionKind,
    amount: int,
    *,
    member: Member | None = None,
    fund: Fund = Fund.LOAN,
    place: Place = Place.BOX,
    shares: int | None = None,
    loan: Uid | None = None,
    due: Uid | None = None,
    reason: str = "",
    act: str = "",
    approvers: str = "",
) -> int:
    """One contribution inside the caller's transaction; answers its row's id. Empty texts are not sent."""
    row = _row(sitting, kind, amount, member, fund, place, reason, act, approvers)
    return books.insert(
        "contribution",
        sitting.day,
        **row,
        shares=shares,
        loan=loan.hex() if loan else None,
        due=due.hex() if due else None,
    )


def pay_out(
    books: Books,
    sitting: Sitting,
    kind: PayoutKind,
    amount: int,
    *,
    member: Member | None = None,
    fund: Fund = Fund.LOAN,
    place: Place = Place.BOX,
    loan: Uid | None = None,
    turn: Uid | None = None,
    dependant: Uid | None = None,
    reason: str = "",
    act: str = "",
    approvers: str = "",
) -> int:
    """One payout inside the caller's transaction; answers its row's id."""
    row = _row(sitting, kind, amount, member, fund, place, reason, act, approvers)
    return books.insert(
        "payout",
        sitting.day,
        **row,
        loan=loan.hex() if loan else None,
        turn=turn.hex() if turn else None,
        dependant=dependant.hex() if dependant else None,
    )


def lend(
    books: Books,
    sitting: Sitting,
    member: Member,
    terms: Terms,
    *,
    fund: Fund = Fund.LOAN,
    place: Place = Place.BOX,
    replaced: Uid | None = None,
    act: str = "",
    approvers: str = "",
) -> int:
    """One loan on these terms inside the caller's transaction; answers its row's id."""
    return books.insert(
        "loan",
        sitting.day,
        user=member.uid.hex(),
        cycle=sitting.cycle.uid.hex(),
        meeting=sitting.meeting.uid.hex() if sitting.meeting else None,
        fund=str(fund),
        place=str(place),
        amount=terms.principal,
        interest_rate=terms.rate,
        method=str(terms.method),
        period=period_text(terms.period),
        term=terms.term,
        first_charge=terms.first_charge,
        repaid_first="charge" if terms.charge_comes_first else "principal",
        date_issued=terms.issued_on,
        due_date=due_on(terms),
        status=str(LoanStatus.ACTIVE),
        replaces=replaced.hex() if replaced else None,
        act=act or None,
        approvers=approvers or None,
    )


def _row(
    sitting: Sitting,
    kind: ContributionKind | PayoutKind,
    amount: int,
    member: Member | None,
    fund: Fund,
    place: Place,
    *said: str,
) -> Row:
    """What every row of money says; `said` are its reason, act and approvers."""
    reason, act, approvers = (text or None for text in said)
    return {
        "user": member.uid.hex() if member else None,
        "cycle": sitting.cycle.uid.hex(),
        "meeting": sitting.meeting.uid.hex() if sitting.meeting else None,
        "kind": str(kind),
        "fund": str(fund),
        "place": str(place),
        "amount": amount,
        "date": sitting.day,
        "reason": reason,
        "act": act,
        "approvers": approvers,
    }
