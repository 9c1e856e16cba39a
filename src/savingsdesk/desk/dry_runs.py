"""A share-out on paper, of any day (DOMAIN.md §4): what each member would receive, and what the box must hold for it.

`core.shareout` reckons; here the books are read for it. The pool is the cash of the loan fund. What members owe to the
social fund is netted too, but is no money of the pool: it is set aside like a reserve and moves to the social fund.
Change that is kept for members is theirs, and stays kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from savingsdesk.core import notes
from savingsdesk.core.constitution import SocialAtShareOut
from savingsdesk.core.errors import Refused
from savingsdesk.core.ids import Uid
from savingsdesk.core.model import Cycle, Fund, GroupKind, Place
from savingsdesk.core.money import currency as currency_of
from savingsdesk.core.notes import Need, Payable
from savingsdesk.core.shareout import (
    Owing,
    Part,
    Pool,
    RemainderTo,
    ShareOut,
    Weights,
    share_out,
    split_equally,
    time_weight,
)
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
class MemberLine:
    """One member's slip, each step of it. `gross` is exact, everything else in minor units.

    `netted` is settled out of the share, `owing` is what of `owes` the share does not cover; `social` is the part of a
    social fund that is split, `reinvested` what goes straight into the next cycle.
    """

    member_id: int
    uid: Uid
    number: int
    name: str
    savings: int
    shares: int
    weight: int
    gross: Fraction
    owes: int
    netted: int
    payout: int
    owing: int
    decision: Owing | None
    social: int
    reinvested: int

    @property
    def profit(self) -> Fraction:
        return self.gross - self.savings

    @property
    def receives(self) -> int:
        """What is laid into the member's hands."""
        return self.payout + self.social - self.reinvested


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
class SocialLine:
    """What the social fund holds once debts to it are paid, and what each member receives of it: 0 where carried."""

    held: int
    each: int
    stays: int


@dataclass(frozen=True, slots=True)
class DryRun:
    """A share-out on paper. `lines` stand in the order of the register.

    `notes` needed by uid in hexadecimal and in total, None where no coin is small enough; `payable` says how the
    counted notes pay everyone, where the box was counted by notes. `box_short` is what of the box lacks while nobody
    has brought what is owing, `elsewhere` what must be fetched from the bank or from mobile money before paying.
    """

    cycle: Cycle
    assumed: Assumptions
    lines: tuple[MemberLine, ...]
    pool: PoolLines
    remainder: int
    social: SocialLine
    box: int
    box_short: int
    elsewhere: int
    notes: Need | None
    payable: Payable | None

    @property
    def payouts(self) -> int:
        return sum(line.payout for line in self.lines)

    @property
    def netted(self) -> int:
        return sum(line.netted for line in self.lines)

    @property
    def undecided(self) -> tuple[MemberLine, ...]:
        """Who still owes more than the share, and nobody has decided about it."""
        return tuple(line for line in self.lines if line.owing and line.decision is None)


@dataclass(frozen=True, slots=True)
class Shared:
    """What was reckoned, before money is laid on the table. `debts` are by member and fund, in minor units."""

    people: tuple[Person, ...]
    shares: Mapping[int, int]
    debts: Mapping[int, Mapping[Fund, int]]
    cash: Mapping[tuple[str, str], int]
    pool: PoolLines
    run: ShareOut


def dry_run(  # noqa: PLR0913
    books: Books,
    *,
    on: str | None = None,
    weights: Weights | None = None,
    cash_unit: int | None = None,
    remainder_to: RemainderTo | None = None,
    reserves: int = 0,
    counted: Count | None = None,
    decisions: Mapping[int, Owing] | None = None,
    reinvest: Mapping[int, int] | None = None,
) -> DryRun:
    """What each member would receive at the end of that day (today if None); nothing is written.

    `counted` is the whole box, as a sum or by notes; what differs from the books is the loan fund's. `decisions` and
    `reinvest` (minor units) are by the member's id.
    Raises `Refused`: ``day.unreadable``, ``day.in_future``, ``day.before_cycle``; ``amount.*`` on ``cash_unit``,
    ``reserves``, ``counted``, ``reinvest``; ``notes.*``; ``member.unknown``; ``shareout.never_met``,
    ``shareout.no_shares``, ``shareout.savings_negative`` (value ``name``) and those of `core.shareout.share_out`;
    ``shares.not_whole`` (``price``) and ``shareout.reinvest_too_much`` (``name``, ``most``) on ``reinvest``.
    """
    assumed = assume(books, on, weights, cash_unit, remainder_to, reserves)
    shared = reckon(books, assumed, counted, decisions or {})
    return lay_out(books, assumed, shared, counted, reinvest or {})


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


def assume(
    books: Books,
    on: str | None,
    weights: Weights | None,
    cash_unit: int | None,
    remainder_to: RemainderTo | None,
    reserves: int,
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
        agreed.social_at_share_out,
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


def lay_out(
    books: Books, assumed: Assumptions, shared: Shared, counted: Count | None, reinvest: Mapping[int, int]
) -> DryRun:
    """The lines as people read them, with the money that lies on the table."""
    group = groups.get(books.connection, books.group_id)
    social = _social(shared, assumed)
    lines = tuple(
        MemberLine(
            person.id,
            person.uid,
            person.number,
            person.name,
            line.savings,
            shared.shares.get(person.id, 0),
            line.weight,
            line.gross,
            line.owes,
            line.netted,
            line.payout,
            line.owing,
            line.decision,
            social.each,
            reinvest.get(person.id, 0),
        )
        for person, line in zip(shared.people, shared.run.lines, strict=True)
    )
    price = constitutions.current(books, assumed.on).share_price
    _check_reinvested(lines, reinvest, price if group.kind is GroupKind.VSLA else 1)
    amounts = {line.uid.hex(): line.receives for line in lines if line.receives}
    needed, payable = _notes(group.currency, amounts, counted)
    box = sum(amount for (_, place), amount in shared.cash.items() if place == Place.BOX)
    return DryRun(
        cycle=cycle_on(books, assumed.on),
        assumed=assumed,
        lines=lines,
        pool=shared.pool,
        remainder=shared.run.remainder,
        social=social,
        box=box + shared.pool.counted - shared.pool.expected,
        box_short=shared.run.box_short,
        elsewhere=_elsewhere(shared, assumed, social),
        notes=needed,
        payable=payable,
    )


def difference(books: Books, cash: Mapping[tuple[str, str], int], counted: Count | None) -> int:
    """What was counted in the box less what should lie there; 0 where nobody counted."""
    if counted is None:
        return 0
    if isinstance(counted, int):
        found = rules.not_negative(counted, "counted")
    else:
        currency = groups.get(books.connection, books.group_id).currency
        found = notes.counted(counted, currency_of(currency))
    return found - sum(amount for (_, place), amount in cash.items() if place == Place.BOX)


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


def _social(shared: Shared, assumed: Assumptions) -> SocialLine:
    held = sum(amount for (fund, _), amount in shared.cash.items() if fund == Fund.SOCIAL) + shared.pool.to_social
    if assumed.social is SocialAtShareOut.CARRY or held <= 0:
        return SocialLine(held, 0, held)
    each, stays = split_equally(held, [person.uid.hex() for person in shared.people], assumed.cash_unit)
    return SocialLine(held, each, stays)


def _elsewhere(shared: Shared, assumed: Assumptions, social: SocialLine) -> int:
    """What of the loan fund's and the social fund's payments the box cannot make, though the fund can."""

    def in_box(fund: Fund) -> int:
        return shared.cash.get((fund, Place.BOX), 0)

    def paid_now(fund: Fund) -> int:
        """Of what is brought today. A share settles debts to the loan fund first."""
        brought = 0
        for person, line in zip(shared.people, shared.run.lines, strict=True):
            if line.decision is Owing.PAY_NOW:
                to_social = min(line.owing, shared.debts.get(person.id, {}).get(Fund.SOCIAL, 0))
                brought += to_social if fund is Fund.SOCIAL else line.owing - to_social
        return brought

    moved = shared.pool.to_social - paid_now(Fund.SOCIAL)
    to_social = shared.run.remainder if shared.run.remainder_to is RemainderTo.SOCIAL_FUND else 0
    needed = shared.run.payouts + moved + to_social - paid_now(Fund.LOAN)
    found = in_box(Fund.LOAN) + shared.pool.counted - shared.pool.expected
    split = social.each * len(shared.people)
    return max(0, needed - found) + max(0, split - in_box(Fund.SOCIAL) - shared.pool.to_social)


def _check_reinvested(lines: Sequence[MemberLine], reinvest: Mapping[int, int], price: int) -> None:
    if not {line.member_id for line in lines} >= reinvest.keys():
        raise Refused("member.unknown")
    for line in lines:
        rules.not_negative(line.reinvested, "reinvest")
        if line.reinvested % price:
            raise Refused("shares.not_whole", "reinvest", price=price)
        if line.receives < 0:
            raise Refused("shareout.reinvest_too_much", "reinvest", name=line.name, most=line.payout + line.social)


def _notes(currency: str, amounts: Mapping[str, int], counted: Count | None) -> tuple[Need | None, Payable | None]:
    values = notes.DENOMINATIONS.get(currency, ())
    if not values or any(amount % values[-1] for amount in amounts.values()):
        return None, None
    payable = None if counted is None or isinstance(counted, int) else notes.against_box(amounts, counted, values)
    return notes.needed(amounts, values), payable
