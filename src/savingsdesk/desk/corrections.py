"""Corrections (DOMAIN.md §3): taken back while the meeting is open, reversed afterwards; nothing edited or deleted.

What one act wrote stands or falls together. A reversal is a row of the opposite amount that names the row which it
reverses; the right entry may follow it under the same act and can itself be corrected again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from dataclasses import replace as changed

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Refused
from savingsdesk.core.model import ContributionKind, Entry, Fund, PayoutKind, Place
from savingsdesk.db import acts, cycles, entries, meetings, payouts
from savingsdesk.db.acts import Row
from savingsdesk.desk import dues, effects, loans, rules, sittings
from savingsdesk.desk.effects import Effect
from savingsdesk.desk.keys import Key, approvers
from savingsdesk.desk.session import Books
from savingsdesk.desk.sittings import Sitting

_PAIRED = (ContributionKind.TRANSFER, ContributionKind.KEPT_CHANGE, ContributionKind.WRITE_OFF)


@dataclass(frozen=True, slots=True)
class DoubleReversal:
    """An entry that two laptops reversed without knowing of each other: `line` and the lines of its reversals."""

    line: int
    reversals: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Remedy:
    """What can be done about an entry: ``take_back``, ``replace`` (or reverse), ``reverse`` alone; or nothing.

    Then `code` says why, as `Refused` would.
    """

    verb: str
    code: str


def remedy(books: Books, entry_id: int) -> Remedy:
    """What a screen offers for an entry. Nothing is written."""
    try:
        row = _known(books, entry_id)
        unit = acts.of_act(books.connection, books.group_id, row.act) or [row]
        if all(_is_in_open_meeting(books, each) for each in unit):
            _check_reversals(books, unit)
            _check_loans(books, unit)
            return Remedy("take_back", "")
        row, unit = _correctable(books, entry_id)
    except Refused as refused:
        return Remedy("", refused.code)
    return Remedy("replace" if _stands_alone(row, unit) else "reverse", "")


def take_back(books: Books, entry_id: int) -> Row:
    """Takes back a line of the books and whatever its act wrote, while the meeting is open.

    Raises `Refused`: ``entry.unknown``, ``entry.taken_back_already``, ``entry.meeting_closed``, and where later
    entries rest on it ``correction.reversed_already``, ``correction.loan_has_payments``, ``correction.change_used``.
    """
    with books.writing():
        row = _known(books, entry_id)
        unit = acts.of_act(books.connection, books.group_id, row.act) or [row]
        if not all(_is_in_open_meeting(books, each) for each in unit):
            raise Refused("entry.meeting_closed")
        _check_reversals(books, unit)
        _check_loans(books, unit)
        for each in unit:
            books.void(each.entity, each.uid)
        _settle(books, unit)
    return row


def reverse(
    books: Books,
    entry_id: int,
    reason: str,
    *,
    keys: Sequence[Key] = (),
    meeting_id: int | None = None,
    on: str | None = None,
) -> Effect:
    """Reverses an entry of a closed meeting, or one between meetings, with whatever its act wrote.

    The reversal is written into the open meeting, or on a day between meetings. Of two reversals of one entry the
    second may be reversed; any other stands. Raises `Refused`: those of `sittings.at`, on ``reason``
    ``correction.reason_needed`` and ``text.too_long``, ``entry.unknown``, ``entry.taken_back_already``,
    ``correction.take_back_instead``, ``correction.is_reversal``, ``correction.reversed_already``,
    ``correction.loan_has_payments``, ``correction.change_used``, ``cycle.closed``, ``key.needed``.
    """
    said = _said(reason)
    with books.writing():
        sitting, (_, unit) = sittings.at(books, meeting_id, on), _correctable(books, entry_id)
        effect = effects.of(books, unit, [])
        act = books.new_act() if len(unit) > 1 else ""
        _write(books, sitting, unit, said, act, approvers(books, Keyed.CORRECTION, keys))
    return effect


def replace(  # noqa: PLR0913 - what can be wrong in an entry, and who decided
    books: Books,
    entry_id: int,
    reason: str,
    *,
    amount: int | None = None,
    shares: int | None = None,
    member_id: int | None = None,
    keys: Sequence[Key] = (),
    meeting_id: int | None = None,
    on: str | None = None,
) -> Effect:
    """Reverses an entry and writes the right one beside it: another amount, number of shares, or member.

    Only what stands alone: a loan, a repayment or a transfer is reversed, and made anew with its own verb.
    Raises `Refused`: those of `reverse`, ``correction.not_replaceable``, ``correction.same``, ``amount.*``,
    ``member.unknown``, ``due.too_much`` on ``amount``.
    """
    said = _said(reason)
    with books.writing():
        sitting, (row, unit) = sittings.at(books, meeting_id, on), _correctable(books, entry_id)
        right = _right(books, row, unit, amount, shares, member_id)
        effect = effects.of(books, unit, [right])
        act, approved = books.new_act(), approvers(books, Keyed.CORRECTION, keys)
        _write(books, sitting, unit, said, act, approved)
        _write_right(books, sitting, right, said, act, approved)
        _settle(books, [right])
    return effect


def effect(
    books: Books,
    entry_id: int,
    *,
    amount: int | None = None,
    shares: int | None = None,
    member_id: int | None = None,
) -> Effect:
    """What `reverse`, or with other values `replace`, would do to each later balance. Nothing is written.

    Raises `Refused` as they do, but for reason and keys.
    """
    row, unit = _correctable(books, entry_id)
    is_replaced = (amount, shares, member_id) != (None, None, None)
    return effects.of(books, unit, [_right(books, row, unit, amount, shares, member_id)] if is_replaced else [])


def history_of(books: Books, entry_id: int) -> list[Entry]:
    """An entry with what corrected it and what it corrects, in the order of recording: to be shown beside each other.

    Raises `Refused` (``entry.unknown``).
    """
    first = _row(books, entry_id)
    found = {first.line: first}
    waiting = [first]
    while waiting:
        row = waiting.pop()
        near = [*acts.every_reversal(books.connection, row), *acts.of_act(books.connection, books.group_id, row.act)]
        if row.reverses_id is not None:
            original = acts.get(books.connection, books.group_id, row.entity, row.reverses_id)
            near += [original] if original else []
        fresh = [each for each in near if each.line not in found]
        found |= {each.line: each for each in fresh}
        waiting += fresh
    lines = sorted(found, key=lambda line: (found[line].recorded_at, line))
    return entries.rows(books.connection, lines)


def double_reversals(books: Books) -> list[DoubleReversal]:
    """What two laptops reversed offline: both are kept, and the group reverses one of the two (SYNC.md §3)."""
    return [
        DoubleReversal(row.line, tuple(each.line for each in acts.reversals(books.connection, row)))
        for row in acts.reversed_twice(books.connection, books.group_id)
    ]


def check_kept_change(books: Books, member_ids: Iterable[int | None]) -> None:
    """Whether no member's kept change fell below zero. Raises `Refused` (``correction.change_used``)."""
    for member_id in set(member_ids):
        if member_id is not None and payouts.kept_change(books.connection, member_id) < 0:
            raise Refused("correction.change_used")


# --- What may be corrected --------------------------------------------------------------------------------------------


def _said(reason: str) -> str:
    said = rules.optional(reason, "reason", rules.LONGEST_TEXT)
    if not said:
        raise Refused("correction.reason_needed", "reason")
    return said


def _row(books: Books, entry_id: int) -> Row:
    row = acts.get(books.connection, books.group_id, *entries.row_of(entry_id))
    if row is None:
        raise Refused("entry.unknown")
    return row


def _known(books: Books, entry_id: int) -> Row:
    row = _row(books, entry_id)
    if row.is_taken_back:
        raise Refused("entry.taken_back_already")
    return row


def _is_in_open_meeting(books: Books, row: Row) -> bool:
    if row.meeting_id is None:
        return False
    meeting = meetings.get(books.connection, books.group_id, row.meeting_id)
    return meeting is not None and meeting.is_open


def _correctable(books: Books, entry_id: int) -> tuple[Row, list[Row]]:
    """The row and all that its act wrote with it; of the act of a correction the reversals, or what replaced them."""
    row = _known(books, entry_id)
    act = acts.of_act(books.connection, books.group_id, row.act) or [row]
    unit = [each for each in act if each.is_reversal == row.is_reversal]
    if any(_is_in_open_meeting(books, each) for each in unit):
        raise Refused("correction.take_back_instead")
    if row.is_reversal and not _is_second(books, row):
        raise Refused("correction.is_reversal")
    _check_reversals(books, unit)
    cycle = cycles.current(books.connection, books.group_id)
    if cycle.closed_on is not None or any(each.cycle_id != cycle.id for each in unit):
        raise Refused("cycle.closed")
    _check_loans(books, unit)
    return row, unit


def _is_second(books: Books, row: Row) -> bool:
    original = acts.get(books.connection, books.group_id, row.entity, row.reverses_id or 0)
    return original is not None and len(acts.reversals(books.connection, original)) > 1


def _check_reversals(books: Books, unit: Sequence[Row]) -> None:
    if any(acts.reversals(books.connection, each) for each in unit):
        raise Refused("correction.reversed_already")


def _check_loans(books: Books, unit: Sequence[Row]) -> None:
    """A loan that was paid on stands: what was paid on it would hang in the air."""
    own = {each.line for each in unit}
    for loan in unit:
        if loan.entity != "loan" or loan.is_reversal:
            continue
        for paid in acts.payments(books.connection, loan.id):
            if paid.line not in own and not paid.is_reversal and not acts.reversals(books.connection, paid):
                raise Refused("correction.loan_has_payments")


def _settle(books: Books, rows: Sequence[Row]) -> None:
    loans.settle(books, sorted({each.loan_id for each in rows if each.loan_id is not None}))
    dues.settle(books, {each.due_id for each in rows if each.due_id is not None})
    check_kept_change(books, [each.user_id for each in rows if each.kind == ContributionKind.KEPT_CHANGE])


# --- Writing ----------------------------------------------------------------------------------------------------------


def _write(books: Books, sitting: Sitting, unit: Sequence[Row], reason: str, act: str, approved: str) -> None:
    for row in unit:
        _write_reversal(books, sitting, row, reason, act, approved)
    _settle(books, unit)


def _write_reversal(books: Books, sitting: Sitting, row: Row, reason: str, act: str, approved: str) -> None:
    def uid(table: str, row_id: int | None) -> str | None:
        found = acts.uid_of(books.connection, table, row_id)
        return found.hex() if found else None

    data: dict[str, int | str | None] = {
        "user": uid("users", row.user_id),
        "cycle": sitting.cycle.uid.hex(),
        "meeting": sitting.meeting.uid.hex() if sitting.meeting else None,
        "fund": row.fund,
        "place": row.place,
        "amount": -row.amount,
        "reverses": row.uid.hex(),
        "reason": reason,
        "act": act or None,
        "approvers": approved or None,
    }
    match row.entity:
        case "contribution":
            shares = None if row.shares is None else -row.shares
            data |= {"kind": row.kind, "date": sitting.day, "shares": shares}
            data |= {"loan": uid("loans", row.loan_id), "due": uid("dues", row.due_id)}
        case "payout":
            data |= {"kind": row.kind, "date": sitting.day, "loan": uid("loans", row.loan_id)}
            data |= {"turn": uid("turns", row.turn_id), "dependant": uid("dependants", row.dependant_id)}
        case "loan":
            data |= {**acts.terms(books.connection, row.id), "date_issued": sitting.day, "status": "repaid"}
    books.insert(row.entity, sitting.day, **data)


def _stands_alone(row: Row, unit: Sequence[Row]) -> bool:
    is_lone = len(unit) == 1 and row.entity != "loan" and row.loan_id is None and row.kind not in _PAIRED
    return is_lone and not row.is_reversal


def _right(
    books: Books,
    row: Row,
    unit: Sequence[Row],
    amount: int | None,
    shares: int | None,
    member_id: int | None,
) -> Row:
    """The row as it should have been; a due, a turn and a dependant belong to the member, and go with another one."""
    is_named = member_id is None or row.user_id is not None
    if not (_stands_alone(row, unit) and is_named):
        raise Refused("correction.not_replaceable")
    right = row
    if row.kind == ContributionKind.SHARES:
        price = cycles.current(books.connection, books.group_id).share_price
        if amount is not None:
            raise ValueError("a number of shares is needed")
        if shares is not None:
            right = changed(right, shares=shares, amount=rules.positive(shares, "shares") * price)
            rules.positive(right.amount, "shares")
    elif amount is not None:
        right = changed(right, amount=rules.positive(amount, "amount"))
    if member_id not in (None, row.user_id):
        member = sittings.member_of(books, member_id or 0)
        right = changed(right, user_id=member.id, due_id=None, turn_id=None, dependant_id=None)
    if right == row:
        raise Refused("correction.same", "amount")
    if right.due_id is not None:
        due = dues.get(books, right.due_id)
        if right.amount > due.amount - due.paid + row.amount:
            raise Refused("due.too_much", "amount", left=due.amount - due.paid + row.amount)
    return right


def _write_right(books: Books, sitting: Sitting, right: Row, reason: str, act: str, approved: str) -> None:
    member = None if right.user_id is None else sittings.member_of(books, right.user_id)
    fund, place = Fund(right.fund), Place(right.place)
    if right.entity == "contribution":
        sittings.take_in(
            books,
            sitting,
            ContributionKind(right.kind),
            right.amount,
            member=member,
            fund=fund,
            place=place,
            shares=right.shares,
            due=acts.uid_of(books.connection, "dues", right.due_id),
            reason=reason,
            act=act,
            approvers=approved,
        )
        return
    sittings.pay_out(
        books,
        sitting,
        PayoutKind(right.kind),
        right.amount,
        member=member,
        fund=fund,
        place=place,
        turn=acts.uid_of(books.connection, "turns", right.turn_id),
        dependant=acts.uid_of(books.connection, "dependants", right.dependant_id),
        reason=reason,
        act=act,
        approvers=approved,
    )
