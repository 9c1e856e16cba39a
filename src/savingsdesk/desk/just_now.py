"""What was written last in a meeting, of every kind, and how it is taken back: contributions, loans, payouts, dues."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from savingsdesk.core.ids import milliseconds_of
from savingsdesk.core.model import Entry, Place, Status
from savingsdesk.db import dues as charged
from savingsdesk.desk import contributions, corrections, dues
from savingsdesk.desk.session import Books

_MOST_OF_AN_ACT = 6  # rows; an act of more, such as an auction's, may show a part of itself where it is the oldest line
DUE = "due"  # the entity of a line that stands for what was charged: no money moved


def lines(books: Books, meeting_id: int, most: int) -> list[Entry]:
    """The newest first, taken back ones included. What was charged stands there too: its `id` is that of the due.

    What one act wrote is one line, as it is taken back in one: its `amount` is what went in or out of the group by it.
    """
    entries = _together(contributions.just_now(books, meeting_id, most * _MOST_OF_AN_ACT))
    fines = [_line(each) for each in charged.charged_in(books.connection, books.group_id, meeting_id, most)]
    return sorted([*entries, *fines], key=lambda entry: entry.uid, reverse=True)[:most]


def take_back(books: Books, entry: Entry) -> None:
    """Raises `Refused` as `corrections.take_back` and `dues.take_back`."""
    if entry.entity == DUE:
        dues.take_back(books, entry.id)
    else:
        corrections.take_back(books, entry.id)


def take_back_last(books: Books, meeting_id: int) -> Entry | None:
    """Takes back the newest line that stands; answers it, or None where nothing stands. Raises as `take_back`."""
    newest = contributions.last_standing(books, meeting_id)
    for due in charged.charged_in(books.connection, books.group_id, meeting_id, 1_000):
        if not due.is_taken_back:
            if newest is None or due.uid > newest.uid:
                newest = _line(due)
            break
    if newest is not None:
        take_back(books, newest)
    return newest


def _together(entries: Sequence[Entry]) -> list[Entry]:
    """One entry for each act: the largest of it, with the sum of all; of a move, which sums to nothing, what moved."""
    acts: dict[tuple[str, bool], list[Entry]] = {}
    for entry in entries:
        acts.setdefault((entry.act or f"{entry.entity} {entry.id}", entry.is_taken_back), []).append(entry)
    found = []
    for act in acts.values():
        main = max(act, key=lambda entry: (abs(entry.amount), -entry.amount))
        found.append(replace(main, amount=sum(entry.amount for entry in act) or main.amount, uid=act[0].uid))
    return found


def _line(due: charged.Charged) -> Entry:
    return Entry(
        id=due.id,
        uid=due.uid,
        entity=DUE,
        date=due.charged_on,
        recorded_at=milliseconds_of(due.uid),
        meeting_number=None,
        member_name=due.member_name,
        kind=due.kind,
        fund=due.fund,
        place=Place.BOX,
        amount=due.amount,
        shares=None,
        status=Status.PENDING,
        is_taken_back=due.is_taken_back,
        recorded_by="",
        recorded_on_device="",
        reason=due.name,
    )
