"""The group itself: its name, its cycle, and the figures of Home."""

from __future__ import annotations

from savingsdesk.core.model import Cycle, Fund, Group, Place, Role, Totals
from savingsdesk.db import cycles, entries, sync_queue, sync_state, users
from savingsdesk.db import groups as rows
from savingsdesk.desk import dues, loans, rules
from savingsdesk.desk.session import Books


def get(books: Books) -> Group:
    return rows.get(books.connection, books.group_id)


def cycle(books: Books) -> Cycle:
    return cycles.current(books.connection, books.group_id)


def rename(books: Books, name: str, description: str) -> Group:
    """Raises `Refused` (``text.*``) on the fields ``name`` and ``description``."""
    kept, described = rules.text(name, "name"), rules.optional(description, "description", rules.LONGEST_TEXT)
    with books.writing():
        books.update("group", books.group_uid, name=kept, description=described)
    return get(books)


def set_cash_unit(books: Books, cash_unit: int) -> Group:
    """The smallest coin that the group pays with, in minor units (DOMAIN.md §5).

    Raises `Refused` on ``cash_unit``: ``amount.zero``, ``amount.too_large``.
    """
    rules.positive(cash_unit, "cash_unit")
    with books.writing():
        books.update("group", books.group_uid, cash_unit=cash_unit)
    return get(books)


def mend(books: Books) -> int:
    """Makes loans and dues say what is true of them, once a sync has brought together what two laptops wrote.

    Answers how many said something else. A member who may not write leaves it to the next officer, and while entries
    are still to come nothing is mended: what settles a loan may be among them.
    """
    state = sync_state.get(books.connection, books.group_uid)
    if books.author.role is not Role.ADMIN or (state is not None and not state.is_whole):
        return 0
    with books.writing():
        return loans.mend(books) + dues.mend(books)


def find_members(books: Books, search: str) -> list[tuple[int, int]]:
    """(group_id, member_id) of every member on this laptop, in whatever group, whose name holds the searched text."""
    wanted = rules.plain(search)
    everyone = users.everyone(books.connection)
    return [(group_id, member_id) for group_id, member_id, name in everyone if wanted in rules.plain(name)]


def totals(books: Books) -> Totals:
    connection, group_id = books.connection, books.group_id
    cash = entries.cash(connection, group_id)
    saved, shares = entries.saved(connection, group_id, cycle(books).id)

    def at(place: Place) -> int:
        return sum(amount for (_, where), amount in cash.items() if where == place)

    return Totals(
        box=at(Place.BOX),
        bank=at(Place.BANK),
        mobile=at(Place.MOBILE),
        lent=entries.lent(connection, group_id),
        social_fund=sum(amount for (fund, _), amount in cash.items() if fund == Fund.SOCIAL),
        saved=saved,
        shares=shares,
        members=len(users.ids(connection, group_id, include_left=False)),
        waiting=sync_queue.waiting(connection, group_id),
    )
