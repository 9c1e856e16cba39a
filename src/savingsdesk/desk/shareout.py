"""The share-out: paid out in one transaction that closes the cycle and opens the next (DOMAIN.md §4).

Every row of it tells what it was by its act; the closed cycle names the acts and the figures that were assumed. So the
result of a past share-out is read off the rows, and reckoned again to show each step.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from savingsdesk.core.constitution import Keyed, SocialAtShareOut
from savingsdesk.core.errors import Asked, Refused
from savingsdesk.core.model import ContributionKind, Cycle, Entry, Fund, GroupKind, Member, PayoutKind
from savingsdesk.core.operations import canonical
from savingsdesk.core.shareout import Owing, RemainderTo, Weights
from savingsdesk.db import groups, meetings, shareouts, users
from savingsdesk.db.entries import row_of
from savingsdesk.desk import cycles, dues, loans, reckonings, rules, sittings
from savingsdesk.desk.dry_runs import DryRun, MemberLine, SocialLine, dry_run, lay_out
from savingsdesk.desk.keys import Key, approvers
from savingsdesk.desk.reckonings import Assumptions, Count, PoolLines
from savingsdesk.desk.session import Books
from savingsdesk.desk.sittings import Sitting

__all__ = [
    "Assumptions",
    "DryRun",
    "MemberLine",
    "PoolLines",
    "Result",
    "SocialLine",
    "dry_run",
    "pay_out",
    "result",
]


@dataclass(frozen=True, slots=True)
class Result:
    """A share-out that was paid: its closed cycle and its lines. `late` came from other laptops after the closing and
    is in none of the lines."""

    cycle: Cycle
    assumed: Assumptions
    lines: tuple[MemberLine, ...]
    pool: PoolLines
    remainder: int
    social: SocialLine
    approvers: str
    late: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class _Acts:
    """The names of the acts of one share-out, kept with the cycle that it closed."""

    share: str
    paid_now: str
    written_off: str
    carried: str
    social: str
    moved: str
    reinvested: str


def pay_out(  # noqa: PLR0913
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
    reason: str = "",
    keys: Sequence[Key] = (),
    sure: bool = False,
) -> Result:
    """Pays everyone, settles debts as decided, closes the cycle and opens the next on the same day.

    An act of its own, after the last meeting was closed; assumptions as of `dry_run`. `reason` is kept with what is
    written off and with a difference of the box. Raises `Refused`: those of `dry_run` and `cycles.check_closing`,
    ``shareout.meeting_open``, ``shareout.undecided`` (value ``names``), ``shareout.reason_needed`` on ``reason``,
    ``shareout.money_elsewhere`` (value ``missing``), ``key.needed``; and unless `sure` ``shareout.one_member``.
    """
    kept = rules.optional(reason, "reason", rules.LONGEST_TEXT)
    reinvest = {member_id: amount for member_id, amount in (reinvest or {}).items() if amount}
    with books.writing():
        if meetings.current(books.connection, books.group_id) is not None:
            raise Refused("shareout.meeting_open")
        cycle = cycles.current(books)
        day = cycles.check_closing(books, cycle, on)
        assumed = reckonings.assume(books, day, weights, cash_unit, remainder_to, reserves, social)
        shared = reckonings.reckon(books, assumed, counted, decisions or {})
        run = lay_out(books, assumed, shared, counted, reinvest)
        _check(run, kept, sure=sure)
        approved = approvers(books, Keyed.SHARE_OUT, keys)
        sitting = Sitting(cycle, None, day)
        acts = _Acts(*(books.new_act() for _ in _Acts.__slots__))
        people = dict(zip((line.member_id for line in run.lines), _members(books, run), strict=True))
        _write_difference(books, sitting, run, kept, keys)
        for line in run.lines:
            _write_share(books, sitting, people[line.member_id], line, acts, approved)
        for line in run.lines:
            if line.decision is Owing.PAY_NOW:
                _settle(books, sitting, people[line.member_id], line.owing, acts.paid_now)
            elif line.decision is Owing.WRITE_OFF:
                _write_off(books, sitting, people[line.member_id], acts.written_off, reason=kept, keys=keys)
        _write_social(books, sitting, run, people, acts, approved)
        _close_and_go_on(books, sitting, run, people, acts, approved=approved)
    return result(books, cycle.id)


def result(books: Books, cycle_id: int) -> Result:
    """A past share-out, for the poster and the slips: its amounts are read off the rows that it wrote.

    Savings and weights are what the closing had seen: entries that came later are listed and change nothing here.
    Raises `Refused`: ``cycle.unknown``, ``shareout.none`` (this cycle was not shared out here).
    """
    cycle = cycles.get(books, cycle_id)
    try:
        kept = json.loads(cycle.share_out)
        assumed = Assumptions(
            kept["on"],
            Weights(kept["weights"]),
            kept["cash_unit"],
            RemainderTo(kept["remainder_to"]),
            kept["reserves"],
            SocialAtShareOut(kept["social"]),
        )
        acts = _Acts(**kept["acts"])
        figures = {name: int(kept[name]) for name in _FIGURES}
    except (ValueError, TypeError, KeyError) as error:
        raise Refused("shareout.none") from error
    late = cycles.late(books, cycle_id)
    return _read(books, cycle, assumed, acts, figures, late)


_FIGURES = ("expected", "counted", "external", "kept", "to_social", "remainder", "social_held", "profit")


def _check(run: DryRun, reason: str, *, sure: bool) -> None:
    if run.undecided:
        raise Refused("shareout.undecided", names=", ".join(line.name for line in run.undecided))
    is_written_off = any(line.decision is Owing.WRITE_OFF for line in run.lines)
    if (is_written_off or run.pool.counted != run.pool.expected) and not reason:
        raise Refused("shareout.reason_needed", "reason")
    if run.elsewhere:
        raise Refused("shareout.money_elsewhere", missing=run.elsewhere)
    if len(run.lines) == 1 and not sure:
        raise Asked("shareout.one_member")


def _members(books: Books, run: DryRun) -> list[Member]:
    return users.rows(books.connection, [line.member_id for line in run.lines])


def _write_difference(books: Books, sitting: Sitting, run: DryRun, reason: str, keys: Sequence[Key]) -> None:
    """The books say what was counted before anything is shared."""
    difference = run.pool.counted - run.pool.expected
    if difference:
        approved = approvers(books, Keyed.DIFFERENCE, keys)
        if difference > 0:
            kind = ContributionKind.SURPLUS
            sittings.take_in(books, sitting, kind, difference, reason=reason, approvers=approved)
        else:
            sittings.pay_out(books, sitting, PayoutKind.SHORTAGE, -difference, reason=reason, approvers=approved)


def _write_share(books: Books, sitting: Sitting, member: Member, line: MemberLine, acts: _Acts, approved: str) -> None:
    """The share goes out in full; what it settles comes back in, so the payout is what is handed over."""
    amount = line.payout + line.netted
    if amount:
        sittings.pay_out(
            books, sitting, PayoutKind.SHARE_OUT, amount, member=member, act=acts.share, approvers=approved
        )
    _settle(books, sitting, member, line.netted, acts.share)


def _settle(books: Books, sitting: Sitting, member: Member, amount: int, act: str) -> None:
    """Pays debts to the loan fund first, loans before dues, the oldest first."""
    left = amount
    for fund in (Fund.LOAN, Fund.SOCIAL):
        left = loans.net(books, sitting, member, left, act, fund=fund)
        left = dues.net(books, sitting, member, left, act, fund=fund)
    if left:
        raise ValueError("more was settled than is owed")


def _write_off(
    books: Books,
    sitting: Sitting,
    member: Member,
    act: str,
    *,
    reason: str,
    keys: Sequence[Key],
) -> None:
    """All that the share did not settle is given up, for the group to bear."""
    for loan in loans.of_member(books, member.id, active_only=True, on=sitting.day):
        loans.write_off(books, None, loan.id, reason, keys=keys, on=sitting.day, act=act)
    for fund in Fund:
        owed = dues.owed_by(books, member.id, fund=fund)
        if owed:
            dues.net(books, sitting, member, owed, act, fund=fund)
            sittings.pay_out(
                books, sitting, PayoutKind.WRITE_OFF, owed, member=member, fund=fund, reason=reason, act=act
            )


def _write_social(
    books: Books, sitting: Sitting, run: DryRun, people: Mapping[int, Member], acts: _Acts, approved: str
) -> None:
    if run.social.each:
        for member in people.values():
            sittings.pay_out(
                books,
                sitting,
                PayoutKind.SHARE_OUT,
                run.social.each,
                member=member,
                fund=Fund.SOCIAL,
                act=acts.social,
                approvers=approved,
            )
    if run.remainder and run.assumed.remainder_to is RemainderTo.SOCIAL_FUND:
        sittings.pay_out(books, sitting, PayoutKind.TRANSFER, run.remainder, act=acts.moved)
        sittings.take_in(books, sitting, ContributionKind.TRANSFER, run.remainder, fund=Fund.SOCIAL, act=acts.moved)


def _close_and_go_on(
    books: Books,
    sitting: Sitting,
    run: DryRun,
    people: Mapping[int, Member],
    acts: _Acts,
    *,
    approved: str,
) -> None:
    """Opens the next cycle and writes there what goes on, debts as loans and money saved again; then closes this one.

    The closing is the last operation: it covers what was written before it, and all of this belongs to it.
    """
    opened = cycles.begin(books, sitting.cycle, sitting.day)
    for line in (each for each in run.lines if each.decision is Owing.CARRY):
        member = people[line.member_id]
        _, left = loans.carry(books, sitting, member, line.owing, acts.carried, opened)
        dues.net(books, sitting, member, left, acts.carried)
    is_in_shares = groups.get(books.connection, books.group_id).kind is GroupKind.VSLA
    kind = ContributionKind.SHARES if is_in_shares else ContributionKind.SAVINGS
    for line in run.lines:
        if line.reinvested:
            sittings.take_in(
                books,
                replace(sitting, cycle=opened),
                kind,
                line.reinvested,
                member=people[line.member_id],
                shares=line.reinvested // opened.share_price if is_in_shares else None,
                act=acts.reinvested,
            )
    text = canonical(_kept(run, acts)).decode()
    cycles.close(books, sitting.cycle, sitting.day, share_out=text, approved=approved)


def _kept(run: DryRun, acts: _Acts) -> dict[str, Any]:
    """What the closed cycle keeps: what was assumed, what lay there, and by which acts the rows are found."""
    assumed, pool = run.assumed, run.pool
    return {
        "on": assumed.on,
        "weights": str(assumed.weights),
        "cash_unit": assumed.cash_unit,
        "remainder_to": str(assumed.remainder_to),
        "reserves": assumed.reserves,
        "social": str(assumed.social),
        "acts": {name: getattr(acts, name) for name in _Acts.__slots__},
        "expected": pool.expected,
        "counted": pool.counted,
        "external": pool.external,
        "kept": pool.kept,
        "to_social": pool.to_social,
        "remainder": run.remainder,
        "social_held": run.social.held,
        "profit": pool.profit,
    }


def _read(
    books: Books,
    cycle: Cycle,
    assumed: Assumptions,
    acts: _Acts,
    figures: Mapping[str, int],
    late: Sequence[Entry],
) -> Result:
    def by_act(table: str, act: str) -> dict[int, int]:
        return shareouts.by_act(books.connection, table, act)

    out, netted, social = (
        by_act("payouts", acts.share),
        by_act("contributions", acts.share),
        by_act("payouts", acts.social),
    )
    reinvested = by_act("contributions", acts.reinvested)
    decided = {
        Owing.PAY_NOW: by_act("contributions", acts.paid_now),
        Owing.WRITE_OFF: by_act("contributions", acts.written_off),
        Owing.CARRY: by_act("contributions", acts.carried),
    }
    owing = {
        member_id: (amount, owed) for owed, by_member in decided.items() for member_id, amount in by_member.items()
    }
    owes = {member_id: netted.get(member_id, 0) + owing.get(member_id, (0, None))[0] for member_id in {*netted, *owing}}
    people, parts, shares = reckonings.parts_of(books, assumed, *_seen(books, cycle, assumed, late), owes)
    savings, weight, profit = sum(part.savings for part in parts), sum(part.weight for part in parts), figures["profit"]
    lines = []
    for person, part in zip(people, parts, strict=True):
        by, of = (part.weight, weight) if profit > 0 else (part.savings, savings)
        back = netted.get(person.id, 0)
        amount, decision = owing.get(person.id, (0, None))
        line = MemberLine(
            person.id,
            person.uid,
            person.number,
            person.name,
            part.savings,
            shares.get(person.id, 0),
            part.weight,
            part.savings + Fraction(profit * by, of or 1),
            part.owes,
            back,
            out.get(person.id, 0) - back,
            amount,
            decision,
            social.get(person.id, 0),
            reinvested.get(person.id, 0),
        )
        if any((line.savings, line.owes, line.payout, line.social)):
            lines.append(line)
    taken_out = sum(line.owing for line in lines if line.decision in (Owing.WRITE_OFF, Owing.CARRY))
    pool = PoolLines(
        expected=figures["expected"],
        counted=figures["counted"],
        owed=sum(owes.values()) - taken_out,
        taken_out=taken_out,
        external=figures["external"],
        reserves=assumed.reserves,
        kept=figures["kept"],
        to_social=figures["to_social"],
        savings=savings,
        weight=weight,
        profit=profit,
    )
    held, each = figures["social_held"], max(social.values(), default=0)
    split = SocialLine(held, each, held - sum(social.values()))
    turned = cycles.approvers_of(books, cycle.id)
    return Result(cycle, assumed, tuple(lines), pool, figures["remainder"], split, turned, tuple(late))


def _seen(
    books: Books, cycle: Cycle, assumed: Assumptions, late: Sequence[Entry]
) -> tuple[list[shareouts.Saving], list[tuple[int, str]]]:
    """Savings and meetings as the closing knew them."""
    span = shareouts.span(books.connection, books.group_id, cycle.number)
    unseen = {row_of(entry.id) for entry in late}
    savings = shareouts.savings(books.connection, span, assumed.on, unseen)
    sight, origins = cycles.sight(books, cycle), shareouts.origins(books.connection, span)
    held = [
        (meeting_id, day)
        for meeting_id, day in shareouts.meetings(books.connection, span, assumed.on)
        if sight is None or meeting_id not in origins or sight.has_seen(origins[meeting_id])
    ]
    return savings, held
