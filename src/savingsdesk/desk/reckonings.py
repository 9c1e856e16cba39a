"""The reckoning of a share-out from the books of a day: the pool, who shares it, and what each one's part is.

`core.shareout` reckons; here the books are read for it. The pool is the cash of the loan fund. What members owe to the
social fund is netted too, but is no money of the pool: it is set aside like a reserve and moves to the social fund.
Change that is kept for members is theirs, and stays kept (docs/decisions/0010).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from savingsdesk.core import notes
from savingsdesk.core.constitution import SocialAtShareOut
from savingsdesk.core.errors import Refused
from savingsdesk.core.model import Cycle, Fund, Place
from savingsdesk.core.money import currency
from savingsdesk.core.shareout import Owing, Part, Pool, RemainderTo, ShareOut, Weights, share_out, time_weight
from savingsdesk.db import cycles, groups, shareouts
from savingsdesk.db.shareouts import Person, Saving
from savingsdesk.desk import constitutions, loans, rules
from savingsdesk.desk.session import Books

Count = int | Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What the group decided for this share-out; the constitution says it where nothing else is given."""

    on: str
    weights: Weights
    cash_unit: int
    remainder_to: RemainderTo
    reserves: int
    social: SocialAtShareOut


@dataclass(frozen=True, slots=True)
class PoolLines:
    """How the pool comes about, in minor units. `expected` and `counted` are cash of the loan fund, in every place.

    `owed` by members, without what was `taken_out` of the pool by decisions; `kept` is change of members; `to_social`
    is what members owe to the social fund and pays it here.
    """

    expected: int
    counted: int
    owed: int
    taken_out: int
    external: int
    reserves: int
    kept: int
    to_social: int
    savings: int
    weight: int
    profit: int

    @property
    def amount(self) -> int:
        return self.counted + self.owed - self.external - self.reserves - self.kept - self.to_social


@dataclass(frozen=True, slots=True)
class Shared:
    """What was reckoned, before money is laid on the table. `debts` are by member and fund, in minor units."""

    people: tuple[Person, ...]
    shares: Mapping[int, int]
    debts: Mapping[int, Mapping[Fund, int]]
    cash: Mapping[tuple[str, str], int]
    pool: PoolLines
    run: ShareOut


def day_of(books: Books, on: str | None) -> str:
    """A day in the life of the group.

    Raises `Refused` on ``on``: ``day.unreadable``, ``day.in_future``, ``day.before_cycle``.
    """
    day = rules.day(on or books.today(), "on")
    if day > books.today():
        raise Refused("day.in_future", "on")
    first = cycles.history(books.connection, books.group_id)[-1]
    if day < first.opened_on:
        raise Refused("day.before_cycle", "on", opened_on=first.opened_on)
    return day


def cycle_on(books: Books, day: str) -> Cycle:
    """The cycle that ran on that day; of two that meet on it the newer."""
    return next(each for each in cycles.history(books.connection, books.group_id) if each.opened_on <= day)


def assume(  # noqa: PLR0917
    books: Books,
    on: str | None,
    weights: Weights | None,
    cash_unit: int | None,
    remainder_to: RemainderTo | None,
    reserves: int,
    social: SocialAtShareOut | None = None,
) -> Assumptions:
    """What was given, and for the rest what the constitution of the day says."""
    day = day_of(books, on)
    agreed = constitutions.current(books, day)
    if cash_unit is None:
        cash_unit = groups.get(books.connection, books.group_id).cash_unit
    return Assumptions(
        day,
        weights or agreed.weights,
        rules.positive(cash_unit, "cash_unit"),
        remainder_to or agreed.remainder_to,
        rules.not_negative(reserves, "reserves"),
        social or agreed.social_at_share_out,
    )


def reckon(books: Books, assumed: Assumptions, counted: Count | None, decisions: Mapping[int, Owing]) -> Shared:
    """The pool and the share-out of it, from the rows of the books up to the day."""
    connection, group_id, day = books.connection, books.group_id, assumed.on
    span = shareouts.span(connection, group_id, cycle_on(books, day).number)
    held = shareouts.meetings(connection, span, day)
    if not held:
        raise Refused("shareout.never_met")
    debts = _debts(books, day)
    savings = shareouts.savings(connection, span, day)
    owes = {member_id: sum(by_fund.values()) for member_id, by_fund in debts.items()}
    people, parts, shares = parts_of(books, assumed, savings, held, owes)
    cash = shareouts.cash(connection, group_id, day)
    expected = sum(amount for (fund, _), amount in cash.items() if fund == Fund.LOAN)
    kept = sum(shareouts.kept_change(connection, group_id, day).values())
    lines = PoolLines(
        expected=expected,
        counted=expected + difference(books, cash, counted),
        owed=sum(part.owes for part in parts),
        taken_out=0,
        external=max(0, shareouts.external(connection, group_id, day)),  # what was paid too much is not here to share
        reserves=assumed.reserves,
        kept=kept,
        to_social=0,
        savings=0,
        weight=0,
        profit=0,
    )
    decided = _by_key(people, decisions)
    of_social = {person.uid.hex(): debts.get(person.id, {}).get(Fund.SOCIAL, 0) for person in people}
    pool, run = _share(lines, parts, of_social, assumed, decided)
    return Shared(people, shares, debts, cash, pool, run)


def parts_of(
    books: Books,
    assumed: Assumptions,
    savings: Sequence[Saving],
    held: Sequence[tuple[int, str]],
    owes: Mapping[int, int],
) -> tuple[tuple[Person, ...], list[Part], dict[int, int]]:
    """Who shares on that day, each one's part, and the shares by member. Who has left has no part in anything."""
    saved: dict[int, int] = {}
    shares: dict[int, int] = {}
    for each in savings:
        saved[each.member_id] = saved.get(each.member_id, 0) + each.amount
        shares[each.member_id] = shares.get(each.member_id, 0) + each.shares
    people = tuple(
        person
        for person in shareouts.people(books.connection, books.group_id)
        if (person.left_on is None or person.left_on > assumed.on)
        and (person.joined_on <= assumed.on or saved.get(person.id) or owes.get(person.id))
    )
    weights = {
        Weights.SHARES: shares,
        Weights.SAVINGS: saved,
        Weights.TIME_WEIGHTED: _timed(savings, held) if assumed.weights is Weights.TIME_WEIGHTED else {},
        Weights.EQUAL: {person.id: 1 for person in people},
    }[assumed.weights]
    for person in people:
        if saved.get(person.id, 0) < 0:
            raise Refused("shareout.savings_negative", name=person.name)
    parts = [
        Part(person.uid.hex(), saved.get(person.id, 0), max(0, weights.get(person.id, 0)), owes.get(person.id, 0))
        for person in people
    ]
    if people and not any(part.savings for part in parts):
        raise Refused("shareout.no_shares")
    return people, parts, shares


def difference(books: Books, cash: Mapping[tuple[str, str], int], counted: Count | None) -> int:
    """What was counted in the box less what should lie there; 0 where nobody counted."""
    if counted is None:
        return 0
    if isinstance(counted, int):
        found = rules.not_negative(counted, "counted")
    else:
        group = groups.get(books.connection, books.group_id)
        found = notes.counted(counted, currency(group.currency))
    return found - sum(amount for (_, place), amount in cash.items() if place == Place.BOX)


def _timed(savings: Sequence[Saving], held: Sequence[tuple[int, str]]) -> dict[int, int]:
    """Each amount times the number of later meetings, by member. Money between meetings counts with the one before."""
    numbers = {meeting_id: number for number, (meeting_id, _) in enumerate(held, start=1)}
    put_in: dict[int, list[tuple[int, int]]] = {}
    for each in savings:
        number = numbers.get(each.meeting_id) if each.meeting_id is not None else None
        if number is None:
            number = sum(day <= each.date for _, day in held)
        put_in.setdefault(each.member_id, []).append((number + 1, each.amount))
    # One meeting more than were held: what was saved before the first has all of them behind it.
    return {member_id: time_weight(amounts, len(held) + 1) for member_id, amounts in put_in.items()}


def _share(
    lines: PoolLines,
    parts: Sequence[Part],
    of_social: Mapping[str, int],
    assumed: Assumptions,
    decided: Mapping[str, Owing],
) -> tuple[PoolLines, ShareOut]:
    """The share-out with the least set aside for the social fund that pays all it is to receive.

    Only a debt to the social fund that is written off makes this a search: what the fund receives of it depends on
    the share, and the share on what is set aside.
    """

    def run(set_aside: int) -> ShareOut:
        pool = Pool(lines.counted, lines.owed, lines.external, lines.reserves + lines.kept + set_aside)
        return share_out(pool, parts, assumed.cash_unit, assumed.remainder_to, decided)

    def receives(shared: ShareOut) -> int:
        return sum(
            max(0, line.netted - (line.owes - of_social[line.key]))
            if line.decision is Owing.WRITE_OFF
            else of_social[line.key]
            for line in shared.lines
        )

    low, high = -1, sum(of_social.values())
    best = run(high)
    if receives(best) < high:
        while high - low > 1:
            middle = (low + high) // 2
            tried = run(middle)
            if receives(tried) <= middle:
                high, best = middle, tried
            else:
                low = middle
    to_social = receives(best)
    unused = high - to_social  # a unit or two that no set-aside fits exactly
    best = replace(best, remainder=best.remainder + unused)
    pool = replace(
        lines,
        owed=lines.owed - best.taken_out,
        taken_out=best.taken_out,
        to_social=to_social,
        savings=best.savings,
        weight=sum(part.weight for part in parts),
        profit=best.profit,
    )
    return pool, best


def _debts(books: Books, day: str) -> dict[int, dict[Fund, int]]:
    """By member and fund: loans with their charges, fines and missed social contributions."""
    owed: dict[int, dict[Fund, int]] = {}

    def add(member_id: int, fund: Fund, amount: int) -> None:
        of_member = owed.setdefault(member_id, {})
        of_member[fund] = of_member.get(fund, 0) + amount

    for line in loans.active(books, day):
        add(line.member_id, line.fund, line.state.owed)
    for claim in shareouts.claims(books.connection, books.group_id, day):
        add(claim.member_id, Fund(claim.fund), claim.left)
    return owed


def _by_key(people: Sequence[Person], decisions: Mapping[int, Owing]) -> dict[str, Owing]:
    keys = {person.id: person.uid.hex() for person in people}
    if not keys.keys() >= decisions.keys():
        raise Refused("member.unknown")
    return {keys[member_id]: decision for member_id, decision in decisions.items()}
