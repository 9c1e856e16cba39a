"""What the group agreed on: read for a day, and changed in a meeting (DOMAIN.md §2)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from savingsdesk.core.constitution import Constitution, check, read, start_values, unusual, written
from savingsdesk.core.errors import Asked, Refused
from savingsdesk.core.operations import tidy
from savingsdesk.db import constitutions as rows
from savingsdesk.db import cycles, groups, meetings
from savingsdesk.desk import rules
from savingsdesk.desk.session import Books


@dataclass(frozen=True, slots=True)
class Version:
    """One decision of the group; `changed` names the settings that differ from the version before."""

    number: int
    decided_on: str
    meeting_number: int | None
    decided_by: str
    constitution: Constitution
    changed: tuple[str, ...]


def current(books: Books, on: str | None = None) -> Constitution:
    """What counts today, or on that day; on a day before the first decision, that one counts.

    A decision that this program cannot read leaves the one before in force.
    """
    decisions = rows.history(books.connection, books.group_id)
    taken = [each for each in decisions if on is None or each.decided_on <= on]
    for decision in [*taken, *reversed(decisions)]:
        try:
            return read(decision.rules)
        except Refused:
            continue
    return _founded(books)


def history(books: Books) -> list[Version]:
    """Every decision that can be read, newest first."""
    versions: list[Version] = []
    before: Constitution | None = None
    for decision in reversed(rows.history(books.connection, books.group_id)):
        try:
            constitution = read(decision.rules)
        except Refused:
            continue
        changed = _differences(before, constitution) if before else ()
        versions.append(
            Version(
                decision.number,
                decision.decided_on,
                decision.meeting_number,
                decision.decided_by,
                constitution,
                changed,
            )
        )
        before = constitution
    return versions[::-1]


def change(books: Books, new: Constitution, decided_on: str, *, sure: bool = False) -> Constitution:
    """The group decides on new rules; they count from `decided_on`, in the open meeting where there is one.

    The price of a share stays as it is until the next cycle opens. A decision that is entered later than one of a later
    day counts from its own day to that one. Raises `Refused`: the codes of `core.constitution.check`,
    ``constitution.unchanged``, ``day.unreadable``, ``day.before_cycle``, ``day.in_future``; and unless `sure`
    ``constitution.unusual`` (value ``settings``), ``constitution.price_in_cycle``, and on ``decided_on``
    ``constitution.later_decision`` (value ``decided_on``).
    """
    rules.day(decided_on, "decided_on")
    new = replace(
        new,
        quorum=tidy(new.quorum),
        fines=tuple(replace(each, name=tidy(each.name)) for each in new.fines),
        benefits=tuple(replace(each, name=tidy(each.name)) for each in new.benefits),
    )
    check(new)
    before = current(books, decided_on)
    if new == before:
        raise Refused("constitution.unchanged")
    cycle = cycles.current(books.connection, books.group_id)
    if decided_on < cycle.opened_on:
        raise Refused("day.before_cycle", "decided_on", opened_on=cycle.opened_on)
    if decided_on > books.today():
        raise Refused("day.in_future", "decided_on")
    cash_unit = groups.get(books.connection, books.group_id).cash_unit
    asked = set(unusual(new, cash_unit)) - (set(unusual(before, cash_unit)) - set(_differences(before, new)))
    if asked and not sure:
        raise Asked("constitution.unusual", min(asked), settings=sorted(asked))
    if new.share_price != before.share_price and meetings.has_any(books.connection, cycle.id) and not sure:
        raise Asked("constitution.price_in_cycle", "share_price")
    newest = rows.history(books.connection, books.group_id)[:1]
    is_newest = not newest or decided_on >= newest[0].decided_on
    if not is_newest and not sure:
        raise Asked("constitution.later_decision", "decided_on", decided_on=newest[0].decided_on)
    with books.writing():
        meeting = meetings.current(books.connection, books.group_id)
        books.insert(
            "constitution",
            decided_on,
            number=rows.highest_number(books.connection, books.group_id) + 1,
            decided_on=decided_on,
            meeting=meeting.uid.hex() if meeting else None,
            rules=written(new),
        )
        if is_newest and cycle.closed_on is None:  # a closed cycle keeps what it ran under
            books.update("cycle", cycle.uid, most_shares=new.most_shares, social_amount=new.social_amount)
            if not meetings.has_any(books.connection, cycle.id):
                books.update("cycle", cycle.uid, share_price=new.share_price)
    return new


def _differences(before: Constitution, after: Constitution) -> tuple[str, ...]:
    names = Constitution.__dataclass_fields__
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def _founded(books: Books) -> Constitution:
    """A group that was founded before constitutions were kept has what its cycle says."""
    cycle = cycles.current(books.connection, books.group_id)
    kind = groups.get(books.connection, books.group_id).kind
    return start_values(kind, cycle.share_price, cycle.most_shares, cycle.social_amount)
