"""The books as a list, found and sorted by the database; and each figure with the entries that make it."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from savingsdesk.core.model import Account, Entry
from savingsdesk.db import conditions
from savingsdesk.db import entries as lines
from savingsdesk.desk import members, rules
from savingsdesk.desk.session import Books

DUES = conditions.DUES
SOCIAL_FUND_LEFT = conditions.SOCIAL_FUND_LEFT
CLOSED_CYCLES = conditions.CLOSED_CYCLES
# What grows when money leaves the cash: what members owe the group, what it spent and shared out.
_GROWS_WITH_PAYMENTS = frozenset((Account.LOANS, Account.EXPENSES, Account.SHARE_OUT, DUES))


@dataclass(frozen=True, slots=True)
class Filter:
    """Which lines; what is empty or None means any.

    `text` is looked for in member names and reasons, `amount` (minor units, whichever sign) beside it: a line fits
    that has either. `status` is pending or synced. `account` is a `core.model.Account`, or one of `DUES` (what was
    charged less what was paid on it), `SOCIAL_FUND_LEFT` (less what share-outs took of it) and `CLOSED_CYCLES` (what
    is left of the cycles in `cycle_ids`): only lines that stand and that are posted there. `due_id` finds what was
    paid on a due, with the account `DUES` also what was charged. `since` and `until` are days, both included.
    `order` is ``newest``, ``oldest``, ``amount`` (the largest first), ``member``, ``meeting`` (the last first) or
    ``kind`` (as `kinds_in_order` says); these four with a minus before them the other way round. `most` is how many
    lines at most.
    """

    text: str = ""
    amount: int | None = None
    kind: str = ""
    kinds: tuple[str, ...] = ()
    meeting_number: int | None = None
    member_id: int | None = None
    loan_id: int | None = None
    due_id: int | None = None
    account: str = ""
    fund: str = ""
    place: str = ""
    cycle_id: int | None = None
    cycle_ids: tuple[int, ...] = ()
    since: str = ""
    until: str = ""
    entry_ids: tuple[int, ...] | None = None
    status: str = ""
    is_standing: bool = False
    order: str = "newest"
    kinds_in_order: tuple[str, ...] = ()
    most: int = -1


@dataclass(frozen=True, slots=True)
class OfKind:
    """How many entries of a kind a figure is made of, and what they add to it."""

    kind: str
    number: int
    amount: int


@dataclass(frozen=True, slots=True)
class Behind:
    """What is behind a figure: `ids` of the lines in their order, `sums` the figure as it stood after each of them.

    Both are long: arrays of whole numbers. The lines that came between are counted in the order of recording.
    """

    total: int
    kinds: tuple[OfKind, ...]
    ids: array[int]
    sums: array[int]


def ids(books: Books, filter: Filter) -> array[int]:
    """Lines that fit, in order. A line stands for one contribution, loan or payout, taken back ones included."""
    return lines.ids(books.connection, books.group_id, _conditions(books, filter))


def rows(books: Books, ids: Sequence[int]) -> list[Entry]:
    return lines.rows(books.connection, ids)


def kinds(books: Books) -> list[str]:
    """The kinds of entries that occur in this group."""
    return lines.kinds(books.connection, books.group_id)


def total(books: Books, filter: Filter) -> int:
    """What the lines that stand come to, in minor units.

    Without an account it is what they did to the cash; with one, how the account stands, on the side on which it
    grows. It agrees with the figure of the books to the unit.
    """
    return sum(each.amount for each in _by_kind(books, filter))


def behind(books: Books, filter: Filter) -> Behind:
    """Every line that stands behind a figure, the newest first, with the sum that grew line by line."""
    found = _by_kind(books, filter)
    wanted = _conditions(books, replace(filter, is_standing=True, order="oldest", most=-1))
    pairs = lines.amounts(books.connection, books.group_id, wanted)
    sign = _sign(filter.account)
    ids, sums = array("q", [line for line, _ in pairs]), array("q", accumulate(sign * amount for _, amount in pairs))
    ids.reverse()
    sums.reverse()
    return Behind(sum(each.amount for each in found), tuple(found), ids, sums)


def share_in(filter: Filter, entry: Entry) -> int:
    """What an entry adds to a figure: above zero where it makes it larger."""
    return 0 if entry.is_taken_back else _sign(filter.account) * entry.amount


def _by_kind(books: Books, filter: Filter) -> list[OfKind]:
    wanted, sign = _conditions(books, replace(filter, is_standing=True)), _sign(filter.account)
    found = lines.by_kind(books.connection, books.group_id, wanted)
    return [OfKind(each.kind, each.number, sign * each.amount) for each in found]


def _sign(account: str) -> int:
    return -1 if account in _GROWS_WITH_PAYMENTS else 1


def _conditions(books: Books, filter: Filter) -> lines.Conditions:
    named = reasons = None
    wanted = rules.plain(filter.text)
    if wanted:
        named = members.ids(books, filter.text, include_left=True)
        every = lines.reasons(books.connection, books.group_id)
        reasons = [each for each in every if wanted in rules.plain(each)]
    cycles = filter.cycle_ids if filter.cycle_id is None else (*filter.cycle_ids, filter.cycle_id)
    return lines.Conditions(
        order=filter.order,
        kinds_in_order=filter.kinds_in_order,
        members=named,
        reasons=reasons or (),
        amount=filter.amount,
        member_id=filter.member_id,
        kind=filter.kind,
        kinds=filter.kinds,
        status=filter.status,
        meeting_number=filter.meeting_number,
        cycle_ids=cycles,
        loan_id=filter.loan_id,
        due_id=filter.due_id,
        account=filter.account,
        fund=filter.fund,
        place=filter.place,
        since=filter.since,
        until=filter.until,
        lines=filter.entry_ids,
        is_standing=filter.is_standing,
        most=filter.most,
    )
