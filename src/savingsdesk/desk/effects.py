"""What a correction does to the books: each balance that it touches, at every closing that counted it, and now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from savingsdesk.core.model import ContributionKind, PayoutKind
from savingsdesk.db import acts
from savingsdesk.db.acts import Row, Sum
from savingsdesk.desk import dues, sittings
from savingsdesk.desk.session import Books

_EVER = 1 << 62  # milliseconds
_SAVED = (ContributionKind.SHARES, ContributionKind.SAVINGS)
_TAKEN_OUT = (PayoutKind.WITHDRAWAL, PayoutKind.ROTATION)


@dataclass(frozen=True, slots=True)
class Change:
    """What a balance was, and what it is with the correction, at a meeting's closing or now (`meeting_number` None).

    `what` is ``cash`` (then `name` is the fund, and `place` says where), ``savings``, ``shares``, ``kept_change``,
    ``loan`` (the principal owed) or ``due`` (`name` is the member), or ``external_loan``. Minor units but for shares.
    """

    what: str
    name: str
    place: str
    meeting_number: int | None
    day: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Effect:
    """A correction on every later balance; `lines` are the lines of the books that it reverses."""

    lines: tuple[int, ...]
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class _Balance:
    what: str
    key: tuple[int | str, ...]


def of(books: Books, unit: Sequence[Row], right: Sequence[Row]) -> Effect:
    """Each balance that the rows touch, at every closing that counted them, and now."""
    moved: dict[_Balance, int] = defaultdict(int)
    for sign, rows in ((-1, unit), (1, right)):
        for row in rows:
            for balance, amount in _touched(row):
                moved[balance] += sign * amount
    moved = {balance: amount for balance, amount in moved.items() if amount}
    recorded_at = min(row.recorded_at for row in unit)
    closings = [each for each in acts.closings(books.connection, unit[0].cycle_id) if each[2] >= recorded_at]
    times = [closed_at for _, _, closed_at in closings]
    at: dict[_Balance, list[int]] = {balance: [0] * (len(times) + 1) for balance in moved}
    for place, (after, until) in enumerate(pairwise([-1, *times, _EVER])):
        for summed in acts.sums(books.connection, books.group_id, after, until):
            for balance, amount in _touched(summed):
                if balance in at:
                    at[balance][place] += amount
    at = {balance: list(accumulate(amounts)) for balance, amounts in at.items()}
    days: list[tuple[int | None, str]] = [*((number, day) for number, day, _ in closings), (None, books.today())]
    changes = [
        Change(balance.what, *_names(books, balance), number, day, before, before + moved[balance])
        for place, (number, day) in enumerate(days)
        for balance, before in ((each, at[each][place]) for each in moved)
    ]
    return Effect(tuple(row.line for row in unit), (*changes, *_due_changes(books, unit, right)))


def _touched(row: Row | Sum) -> list[tuple[_Balance, int]]:
    """The balances that a row moves, each with the signed amount."""
    inward = 1 if row.entity == "contribution" else -1
    found = [(_Balance("cash", (row.fund, row.place)), inward * row.amount)]
    member = row.user_id or 0
    if (inward > 0 and row.kind in _SAVED) or (inward < 0 and row.kind in _TAKEN_OUT):
        found.append((_Balance("savings", (member, row.cycle_id)), inward * row.amount))
    if row.shares:
        found.append((_Balance("shares", (member, row.cycle_id)), row.shares))
    if row.kind == ContributionKind.KEPT_CHANGE:
        found.append((_Balance("kept_change", (member,)), inward * row.amount))
    if row.kind in ("external_loan", "external_repayment"):
        found.append((_Balance("external_loan", ()), inward * row.amount))
    if row.entity == "loan" or (inward > 0 and row.kind in ("repayment", "write_off")):
        found.append((_Balance("loan", (member, row.loan_id or 0)), -inward * row.amount))
    return found


def _names(books: Books, balance: _Balance) -> tuple[str, str]:
    """(name, place) of a `Change`."""
    if balance.what == "cash":
        return str(balance.key[0]), str(balance.key[1])
    if not balance.key:
        return "", ""
    return _member_name(books, int(balance.key[0])), ""


def _member_name(books: Books, member_id: int) -> str:
    return sittings.member_of(books, member_id).name if member_id else ""


def _due_changes(books: Books, unit: Sequence[Row], right: Sequence[Row]) -> list[Change]:
    """What is left of the dues that the rows paid, now."""
    paid: dict[int, int] = defaultdict(int)
    for sign, rows in ((-1, unit), (1, right)):
        for row in rows:
            if row.due_id is not None:
                paid[row.due_id] += sign * row.amount
    found: list[Change] = []
    for due_id, amount in paid.items():
        due = dues.get(books, due_id)
        after = replace(due, paid=due.paid + amount).left
        if after != due.left:
            found.append(Change("due", _member_name(books, due.member_id), "", None, books.today(), due.left, after))
    return found
