"""A share-out on paper, of any day (DOMAIN.md §4): each member's slip, and what the box must hold to pay them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from savingsdesk.core import notes
from savingsdesk.core.constitution import SocialAtShareOut
from savingsdesk.core.errors import Refused
from savingsdesk.core.ids import Uid
from savingsdesk.core.model import Cycle, Fund, GroupKind, Place
from savingsdesk.core.notes import Need, Payable
from savingsdesk.core.shareout import Owing, RemainderTo, Weights, split_equally
from savingsdesk.db import groups
from savingsdesk.desk import constitutions, rules
from savingsdesk.desk.reckonings import Assumptions, Count, PoolLines, Shared, assume, cycle_on, reckon
from savingsdesk.desk.session import Books


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


def dry_run(  # noqa: PLR0913
    books: Books,
    *,
    on: str | None = None,
    weights: Weights | None = None,
    cash_unit: int | None = None,
    remainder_to: RemainderTo | None = None,
    reserves: int = 0,
    social: SocialAtShareOut | None = None,
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
    assumed = assume(books, on, weights, cash_unit, remainder_to, reserves, social)
    shared = reckon(books, assumed, counted, decisions or {})
    return lay_out(books, assumed, shared, counted, reinvest or {})


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
