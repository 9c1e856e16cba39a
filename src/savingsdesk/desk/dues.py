"""Dues: fines and missed payments that stand until they are paid or waived (DOMAIN.md §3)."""

from __future__ import annotations

from collections.abc import Iterable

from savingsdesk.core.errors import Refused
from savingsdesk.core.model import ContributionKind, Cycle, DueKind, DueStatus, Fund, GroupKind, Member, Place
from savingsdesk.db import dues as rows
from savingsdesk.db import groups, meetings
from savingsdesk.db.dues import Due
from savingsdesk.desk import constitutions, rules, sittings
from savingsdesk.desk.session import Books
from savingsdesk.desk.sittings import Sitting

__all__ = ["Due", "charge", "get", "mend", "net", "owed_by", "pay", "settle", "standing", "take_back", "waive"]

# A missed saving stands too, but is nothing that the member has had of the group: it is not held against a share-out.
_DEBTS = (DueKind.FINE, DueKind.SOCIAL_FUND)


def charge(
    books: Books,
    meeting_id: int | None,
    member_id: int,
    kind: DueKind,
    amount: int | None = None,
    *,
    name: str = "",
    fund: Fund | None = None,
    on: str | None = None,
) -> Due:
    """A fine, or a payment that was missed. Without an amount it is what the group agreed on, a fine by its name.

    A fine goes to the fund that the constitution names unless `fund` says otherwise.
    Raises `Refused`: those of `sittings.at`, ``member.unknown``, ``member.left``, ``amount.*``, ``text.too_long`` on
    ``name``, ``due.not_agreed`` on ``name`` where the constitution has no such amount, and ``shares.not_whole`` on
    ``amount`` where members save in shares.
    """
    kept = rules.optional(name, "name")
    with books.writing():
        sitting = sittings.at(books, meeting_id, on)
        member = sittings.active_member_of(books, member_id)
        agreed = constitutions.current(books, sitting.day)
        if amount is None:
            amount = _agreed(books, sitting.cycle, kind, kept, sitting.day)
        if kind is DueKind.SAVINGS and _saves_in_shares(books) and amount % sitting.cycle.share_price:
            raise Refused("shares.not_whole", "amount")
        to = {DueKind.FINE: agreed.fines_to, DueKind.SOCIAL_FUND: Fund.SOCIAL, DueKind.SAVINGS: Fund.LOAN}[kind]
        due_id = books.insert(
            "due",
            sitting.day,
            user=member.uid.hex(),
            cycle=sitting.cycle.uid.hex(),
            meeting=sitting.meeting.uid.hex() if sitting.meeting else None,
            kind=str(kind),
            fund=str(fund or to),
            amount=rules.positive(amount, "amount"),
            charged_on=sitting.day,
            name=kept or None,
            status=str(DueStatus.STANDING),
        )
    return get(books, due_id)


def pay(
    books: Books,
    meeting_id: int | None,
    due_id: int,
    amount: int | None = None,
    *,
    place: Place = Place.BOX,
    on: str | None = None,
) -> Due:
    """Pays a due in part, or all that is left of it; also of a former cycle, and of a member who has left.

    Raises `Refused`: those of `sittings.at`, ``due.unknown``, ``due.closed``, ``amount.*``, and on ``amount``
    ``due.too_much`` (value ``left``) and ``shares.not_whole`` where members save in shares.
    """
    with books.writing():
        sitting = sittings.at(books, meeting_id, on)
        due = _standing(books, due_id)
        paid = rules.positive(due.left if amount is None else amount, "amount")
        if paid > due.left:
            raise Refused("due.too_much", "amount", left=due.left)
        _take_in(books, sitting, due, paid, place, "")
        settle(books, [due_id])
    return get(books, due_id)


def waive(books: Books, due_id: int, reason: str) -> Due:
    """The group lets the rest of a due go; the reason is kept.

    Raises `Refused`: ``due.unknown``, ``due.closed``, and on ``reason`` ``due.reason_needed``, ``text.too_long``.
    """
    kept = rules.optional(reason, "reason", rules.LONGEST_TEXT)
    if not kept:
        raise Refused("due.reason_needed", "reason")
    with books.writing():
        due = _standing(books, due_id)
        books.update("due", due.uid, status=str(DueStatus.WAIVED), reason=kept)
    return get(books, due_id)


def take_back(books: Books, due_id: int) -> None:
    """Takes back a due that was charged by mistake, while its meeting is open and nothing was paid on it.

    Raises `Refused`: ``due.unknown``, ``due.meeting_closed``, ``due.has_payments``.
    """
    with books.writing():
        due = get(books, due_id)
        meeting = meetings.get(books.connection, books.group_id, due.meeting_id) if due.meeting_id else None
        if meeting is None or not meeting.is_open:
            raise Refused("due.meeting_closed")
        if due.paid:
            raise Refused("due.has_payments")
        books.void("due", due.uid)


def get(books: Books, due_id: int) -> Due:
    """Raises `Refused` (``due.unknown``)."""
    due = rows.get(books.connection, books.group_id, due_id)
    if due is None:
        raise Refused("due.unknown")
    return due


def standing(books: Books, member_id: int | None = None) -> list[Due]:
    """What is owed, the oldest first; by this member, or by all."""
    return rows.standing(books.connection, books.group_id, member_id)


def owed_by(books: Books, member_id: int, *, fund: Fund | None = None) -> int:
    """What this member owes of fines and to the social fund, in minor units: what `net` would book.

    Missed savings are no debt. With `fund`, only what goes to this fund.
    """
    return sum(due.left for due in _debts(books, member_id, fund))


def net(
    books: Books,
    sitting: Sitting,
    member: Member,
    amount: int,
    act: str,
    *,
    fund: Fund | None = None,
    place: Place = Place.BOX,
) -> int:
    """Books an amount that the group holds back from a member against what `owed_by` counts, the oldest first.

    Inside the caller's transaction, which pays out the same amount under the same act. Answers what was not needed.
    """
    rest = amount
    for due in _debts(books, member.id, fund):
        part = min(rest, due.left)
        if part > 0:
            _take_in(books, sitting, due, part, place, act)
            settle(books, [due.id])
            rest -= part
    return rest


def settle(books: Books, due_ids: Iterable[int]) -> None:
    """Makes the status of these dues say what was paid; what was waived stays waived. Inside a transaction."""
    _settle(books, [get(books, due_id) for due_id in sorted(set(due_ids))])


def mend(books: Books) -> int:
    """`settle` for every due of the group: after a sync that brought together what two laptops wrote.

    Answers how many said something else.
    """
    with books.writing():
        return _settle(books, rows.every(books.connection, books.group_id))


def _settle(books: Books, found: Iterable[Due]) -> int:
    mended = 0
    for due in found:
        status = DueStatus.PAID if due.paid >= due.amount else DueStatus.STANDING
        if due.status not in (status, DueStatus.WAIVED):
            books.update("due", due.uid, status=str(status))
            mended += 1
    return mended


def _standing(books: Books, due_id: int) -> Due:
    due = get(books, due_id)
    if due.status is not DueStatus.STANDING:
        raise Refused("due.closed")
    return due


def _debts(books: Books, member_id: int, fund: Fund | None) -> list[Due]:
    return [due for due in standing(books, member_id) if due.kind in _DEBTS and fund in (None, due.fund)]


def _take_in(books: Books, sitting: Sitting, due: Due, amount: int, place: Place, act: str) -> None:
    kind, shares = ContributionKind(due.kind), None
    if due.kind is DueKind.SAVINGS and _saves_in_shares(books):
        kind = ContributionKind.SHARES
        shares, rest = divmod(amount, sitting.cycle.share_price)
        if rest:
            raise Refused("shares.not_whole", "amount")
    sittings.take_in(
        books,
        sitting,
        kind,
        amount,
        member=sittings.member_of(books, due.member_id),
        fund=due.fund,
        place=place,
        shares=shares,
        due=due.uid,
        act=act,
    )


def _agreed(books: Books, cycle: Cycle, kind: DueKind, name: str, day: str) -> int:
    """What the group agreed on: for a fine by its name, for the social fund and the saving of a meeting."""
    agreed = constitutions.current(books, day)
    amount = 0
    match kind:
        case DueKind.FINE:
            amount = next((fine.amount for fine in agreed.fines if fine.name.casefold() == name.casefold()), 0)
        case DueKind.SOCIAL_FUND:
            amount = agreed.social_amount
        case DueKind.SAVINGS:
            amount = cycle.share_price if _saves_in_shares(books) else agreed.savings_amount
    if not amount:
        raise Refused("due.not_agreed", "name")
    return amount


def _saves_in_shares(books: Books) -> bool:
    return groups.get(books.connection, books.group_id).kind is GroupKind.VSLA
