"""What the Sync screen tells: how far this laptop and its cloud are, and what people have to decide."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from savingsdesk.core.errors import Refused
from savingsdesk.core.ids import Uid, crockford
from savingsdesk.db import audit, groups, sync_log, sync_problems, sync_queue, sync_state, users
from savingsdesk.db.entries import line_of
from savingsdesk.desk.session import Books

# What people named or agreed on; what the books say of themselves (a loan is repaid) mends itself. Never a password.
DECIDED_BY_PEOPLE = {
    "group": ("name", "description", "cash_unit"),
    "device": ("name",),
    "user": (
        *("username", "role", "name", "number", "office", "office_since", "office_until"),
        *("sex", "phone", "joined_on", "left_on", "left_because"),
    ),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One field with two values: `of` names the row for people. `stands` is in the books, `other` came from `device`.

    Values are as the field keeps them: text, an ISO day, a number; None where there is none.
    """

    entity: str
    uid: Uid
    of: str
    field: str
    stands: int | str | None
    other: int | str | None
    device: str


@dataclass(frozen=True, slots=True)
class Twins:
    """Lines of the books (`entries.line_of`) that two laptops wrote and that look like one."""

    member: str
    amount: int
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Device:
    """`code` tells laptops of one name apart; `last_at` is in milliseconds since 1970 UTC, by that laptop's clock."""

    name: str
    code: str
    last_at: int | None
    waiting: int
    is_this: bool


@dataclass(frozen=True, slots=True)
class Compared:
    """What the last comparison of the two logs found: see `sync.repair.Report`."""

    fetched: int
    returned: int
    moved: int
    differing: int


@dataclass(frozen=True, slots=True)
class Overview:
    """`of_others` of the `waiting` came from other laptops; `oldest_at` is when the oldest of it was made (ms).

    `held` entries name something that has not come yet; `aside` ones could not be taken up, and `is_newer` where
    another laptop's program is newer. Of `resending` entries that a restored cloud gets again `resent` are there.
    """

    waiting: int
    of_others: int
    oldest_at: int | None
    held: int
    aside: int
    is_newer: bool
    resending: int
    resent: int
    compared: Compared | None
    choices: Sequence[Choice]
    twins: Sequence[Twins]
    devices: Sequence[Device]


def overview(books: Books) -> Overview:
    """All of it, in one go; goes through sums and conflicts, so not on the GUI thread."""
    connection, group_id = books.connection, books.group_id
    state = sync_state.get(connection, books.group_uid)
    if state is None:
        raise LookupError("sync_state")
    counted = sync_problems.counted(connection, group_id, state.device_uid)
    seen = sync_problems.devices(connection, group_id)
    names = {each.uid: each.name for each in seen}
    unsent = sync_queue.unsent(connection, group_id)
    return Overview(
        waiting=counted.waiting,
        of_others=counted.of_others,
        oldest_at=counted.oldest_at,
        held=counted.held,
        aside=counted.aside,
        is_newer=sync_log.has_newer(connection, group_id),
        resending=state.resending,
        resent=max(0, state.resending - unsent),
        compared=_compared(state.report),
        choices=[
            Choice(
                each.entity,
                each.uid,
                _name(books, each),
                each.field,
                each.stands,
                each.other,
                names.get(each.other_by, ""),
            )
            for each in sync_problems.undecided(connection, group_id)
            if each.field in DECIDED_BY_PEOPLE.get(each.entity, ()) and each.stands != each.other
        ],
        twins=[
            Twins(_member(books, each.user_id), each.amount, tuple(line_of(each.entity, row) for row in each.ids))
            for each in audit.twins(connection, group_id)
        ],
        devices=[
            Device(
                each.name,
                crockford(int.from_bytes(each.uid, "big"), 5),
                each.last_at,
                each.waiting,
                each.uid == state.device_uid,
            )
            for each in seen
        ],
    )


def decide(books: Books, choice: Choice, value: int | str | None) -> None:
    """One of the two values, for good: a change that knows of both.

    Raises `Refused` (``role.member``, ``choice.unknown``).
    """
    if value not in (choice.stands, choice.other) or choice.field not in DECIDED_BY_PEOPLE.get(choice.entity, ()):
        raise Refused("choice.unknown")
    with books.writing():
        books.update(choice.entity, choice.uid, **{choice.field: value})


def _name(books: Books, found: sync_problems.Undecided) -> str:
    if found.entity == "group":
        return groups.get(books.connection, books.group_id).name
    if found.entity == "device":
        return sync_state.device_name(books.connection, found.uid)
    member = users.by_uid(books.connection, found.uid)
    return member[1].name if member else ""


def _member(books: Books, user_id: int) -> str:
    member = users.get(books.connection, books.group_id, user_id)
    return member.name if member else ""


def _compared(report: str) -> Compared | None:
    if not report:
        return None
    kept = json.loads(report)
    return Compared(*(int(kept[name]) for name in ("fetched", "returned", "moved", "differing")))
