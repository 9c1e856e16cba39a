"""Cycles: opened under the constitution then in force, and closed by the share-out or, where a group has none, without.

What stays of a closed cycle (the remainder, reserves, a social fund that is carried, debts) stays in the funds: the
books of the next cycle go on from there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Refused
from savingsdesk.core.model import Cycle, Entry, GroupKind
from savingsdesk.core.seal import Sight, covers_text, read_covers
from savingsdesk.db import cycles as rows
from savingsdesk.db import entries, groups, meetings, seals, shareouts
from savingsdesk.desk import constitutions, rules
from savingsdesk.desk.keys import Key, approvers
from savingsdesk.desk.session import Books


def current(books: Books) -> Cycle:
    """The newest cycle, which may be closed where the next was not opened yet."""
    return rows.current(books.connection, books.group_id)


def history(books: Books) -> list[Cycle]:
    """Every cycle, the newest first."""
    return rows.history(books.connection, books.group_id)


def get(books: Books, cycle_id: int) -> Cycle:
    """Raises `Refused` (``cycle.unknown``)."""
    cycle = rows.get(books.connection, books.group_id, cycle_id)
    if cycle is None:
        raise Refused("cycle.unknown")
    return cycle


def close_without_share_out(books: Books, on: str | None = None, *, keys: Sequence[Key] = ()) -> Cycle:
    """Ends a cycle and leaves all money where it is: savings go on counting in the next one.

    For kinds of groups that do not share out, and for a cycle of which no savings are left. Raises `Refused`:
    ``cycle.needs_share_out``, and as `check_closing` and ``key.needed``.
    """
    with books.writing():
        cycle = current(books)
        day = check_closing(books, cycle, on)
        kind = groups.get(books.connection, books.group_id).kind
        if kind is GroupKind.VSLA and _has_savings(books, cycle, day):
            raise Refused("cycle.needs_share_out")
        close(books, cycle, day, approved=approvers(books, Keyed.SHARE_OUT, keys))
    return get(books, cycle.id)


def _has_savings(books: Books, cycle: Cycle, day: str) -> bool:
    """Whether a member saved more in this cycle than was handed back, reversed, or taken along on leaving."""
    saved: Counter[int] = Counter()
    for each in shareouts.savings(books.connection, [cycle.id], day):
        saved[each.member_id] += each.amount
    return any(amount > 0 for amount in saved.values())


def check_closing(books: Books, cycle: Cycle, on: str | None) -> str:
    """The day on which this cycle can be closed: today, or `on`.

    Raises `Refused`: ``cycle.closed``, ``cycle.meeting_open``, and on ``on`` ``day.unreadable``, ``day.before_cycle``,
    ``day.in_future``, ``day.before_entries`` (value ``last``: entries of a later day stand in the cycle).
    """
    day = rules.day(on or books.today(), "on")
    if cycle.closed_on is not None:
        raise Refused("cycle.closed")
    if meetings.current(books.connection, books.group_id) is not None:
        raise Refused("cycle.meeting_open")
    if day < cycle.opened_on:
        raise Refused("day.before_cycle", "on", opened_on=cycle.opened_on)
    if day > books.today():
        raise Refused("day.in_future", "on")
    last = shareouts.last_day(books.connection, cycle.id)
    if day < last:
        raise Refused("day.before_entries", "on", last=last)
    return day


def close(books: Books, cycle: Cycle, day: str, *, share_out: str = "", approved: str = "") -> None:
    """The last operation of a cycle, inside the caller's transaction: all that this laptop wrote before is covered."""
    known = seals.known(books.connection, books.group_id)
    books.update("cycle", cycle.uid, closed_on=day, share_out=share_out, covers=covers_text(known), approvers=approved)


def open_next(
    books: Books,
    on: str | None = None,
    *,
    share_price: int | None = None,
    most_shares: int | None = None,
    social_amount: int | None = None,
) -> Cycle:
    """The next cycle, under the constitution of that day; what is given differently is a new decision of that day.

    Raises `Refused`: ``cycle.still_open``, on ``on`` ``day.unreadable``, ``day.in_future``, ``day.before_closing``
    (value ``closed_on``), and as `constitutions.change`.
    """
    day = rules.day(on or books.today(), "on")
    with books.writing():
        last = current(books)
        if last.closed_on is None:
            raise Refused("cycle.still_open")
        if day > books.today():
            raise Refused("day.in_future", "on")
        if day < last.closed_on:
            raise Refused("day.before_closing", "on", closed_on=last.closed_on)
        begin(books, last, day)
        agreed = constitutions.current(books, day)
        wanted = replace(
            agreed,
            share_price=agreed.share_price if share_price is None else share_price,
            most_shares=agreed.most_shares if most_shares is None else most_shares,
            social_amount=agreed.social_amount if social_amount is None else social_amount,
        )
        if wanted != agreed:
            constitutions.change(books, wanted, day, sure=True)
    return current(books)


def begin(books: Books, last: Cycle, day: str) -> Cycle:
    """The cycle after `last`, inside the caller's transaction."""
    agreed = constitutions.current(books, day)
    books.insert(
        "cycle",
        day,
        number=last.number + 1,
        opened_on=day,
        share_price=agreed.share_price,
        most_shares=agreed.most_shares,
        social_amount=agreed.social_amount,
    )
    return current(books)


def approvers_of(books: Books, cycle_id: int) -> str:
    """Whose second keys closed the cycle, as uids in hexadecimal with spaces between them."""
    return rows.approvers(books.connection, cycle_id)


def late(books: Books, cycle_id: int) -> list[Entry]:
    """Entries of a closed cycle that its closing had not seen, oldest first: another laptop's, sent later.

    They count in the funds, but not in what was shared out. Raises `Refused` (``cycle.unknown``).
    """
    seen = sight(books, get(books, cycle_id))
    if seen is None:
        return []
    lines = [
        line.id
        for line in seals.of_cycle(books.connection, cycle_id)
        if not line.is_taken_back and line.origin is not None and not seen.has_seen(line.origin)
    ]
    return entries.rows(books.connection, lines)


def sight(books: Books, cycle: Cycle) -> Sight | None:
    """What the closing of this cycle had seen; None while it is open."""
    origin = rows.closing(books.connection, cycle.id) if cycle.closed_on is not None else None
    return Sight(origin, read_covers(rows.covers(books.connection, cycle.id))) if origin else None
