"""Payouts: what the group hands out but for loans, and money that moves between places and funds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Asked, Refused
from savingsdesk.core.ids import Uid
from savingsdesk.core.model import ContributionKind, Fund, PayoutKind, Place
from savingsdesk.db import payouts as rows
from savingsdesk.desk import constitutions, rules, sittings
from savingsdesk.desk.keys import Key, approvers
from savingsdesk.desk.session import Books
from savingsdesk.desk.sittings import Sitting


@dataclass(frozen=True, slots=True)
class _Rule:
    """Who gets money of a kind: `member` True for a member, False for nobody of the group, None for either."""

    member: bool | None
    fund: Fund | None = None
    needs_reason: bool = False


_PAID: Mapping[PayoutKind, _Rule] = {
    PayoutKind.SOCIAL_GRANT: _Rule(member=None, fund=Fund.SOCIAL),
    PayoutKind.EXPENSE: _Rule(member=None, needs_reason=True),
    PayoutKind.WITHDRAWAL: _Rule(member=True, fund=Fund.LOAN),
    PayoutKind.BENEFIT: _Rule(member=True, fund=Fund.SOCIAL),
    PayoutKind.ROTATION: _Rule(member=True, fund=Fund.LOAN),
    PayoutKind.KEPT_CHANGE: _Rule(member=True, fund=Fund.LOAN),
    PayoutKind.EXTERNAL_REPAYMENT: _Rule(member=False),
    PayoutKind.EXTERNAL_CHARGE: _Rule(member=False),
    PayoutKind.SHORTAGE: _Rule(member=False, needs_reason=True),
}


def pay(  # noqa: PLR0913 - what a row holds
    books: Books,
    meeting_id: int | None,
    kind: PayoutKind,
    amount: int,
    *,
    member_id: int | None = None,
    fund: Fund = Fund.LOAN,
    place: Place = Place.BOX,
    reason: str = "",
    keys: Sequence[Key] = (),
    on: str | None = None,
    sure: bool = False,
    turn: Uid | None = None,
    dependant: Uid | None = None,
) -> int:
    """Pays out of a fund in a place, in a meeting or on a day between meetings; answers the row's id.

    Social grants and benefits come out of the social fund, withdrawals, pots and kept change out of the loan fund, all
    else out of `fund`. Above the group's cap a second key is turned. Who has left may still be paid.
    Raises `Refused`: those of `sittings.at`, ``amount.*``, ``payout.kind`` on ``kind``, ``payout.member_needed``,
    ``payout.no_member``, ``member.unknown``, on ``reason`` ``payout.reason_needed`` and ``text.too_long``,
    ``key.needed``, ``payout.above_kept`` on ``amount``; and unless `sure`, on ``amount``: ``cash.short`` and
    ``payout.above_savings``.
    """
    rule = _PAID.get(kind)
    if rule is None:
        raise Refused("payout.kind", "kind")
    if rule.member is True and member_id is None:
        raise Refused("payout.member_needed", "member")
    if rule.member is False and member_id is not None:
        raise Refused("payout.no_member", "member")
    said = _said(reason, is_needed=rule.needs_reason)
    rules.positive(amount, "amount")
    with books.writing():
        sitting = sittings.at(books, meeting_id, on)
        member = None if member_id is None else sittings.member_of(books, member_id)
        out_of = rule.fund or fund
        if member is not None:
            _check_held(books, sitting, kind, member.id, amount, sure=sure)
        sittings.check_cash(books, out_of, place, amount, sure=sure)
        return sittings.pay_out(
            books,
            sitting,
            kind,
            amount,
            member=member,
            fund=out_of,
            place=place,
            turn=turn,
            dependant=dependant,
            reason=said,
            approvers=_approved(books, sitting.day, amount, keys),
        )


def move(  # noqa: PLR0913 - from where to where
    books: Books,
    meeting_id: int | None,
    amount: int,
    *,
    fund: Fund = Fund.LOAN,
    place: Place = Place.BOX,
    to_fund: Fund | None = None,
    to_place: Place | None = None,
    reason: str = "",
    keys: Sequence[Key] = (),
    on: str | None = None,
    sure: bool = False,
) -> str:
    """Moves money between box, bank and mobile money, or between funds; answers the act's name.

    What is not said stays: without `to_fund` the fund, without `to_place` the place. From one fund to another a reason
    is needed, as the group gives up what it was for.
    Raises `Refused`: those of `sittings.at`, ``amount.*``, ``move.nowhere`` on ``to_place``, on ``reason``
    ``payout.reason_needed`` and ``text.too_long``, ``key.needed``, and ``cash.short`` unless `sure`.
    """
    to_fund, to_place = to_fund or fund, to_place or place
    if (to_fund, to_place) == (fund, place):
        raise Refused("move.nowhere", "to_place")
    said = _said(reason, is_needed=to_fund is not fund)
    rules.positive(amount, "amount")
    with books.writing():
        sitting = sittings.at(books, meeting_id, on)
        sittings.check_cash(books, fund, place, amount, sure=sure)
        approved, act = _approved(books, sitting.day, amount, keys), books.new_act()
        sittings.pay_out(
            books,
            sitting,
            PayoutKind.TRANSFER,
            amount,
            fund=fund,
            place=place,
            reason=said,
            act=act,
            approvers=approved,
        )
        sittings.take_in(
            books,
            sitting,
            ContributionKind.TRANSFER,
            amount,
            fund=to_fund,
            place=to_place,
            reason=said,
            act=act,
            approvers=approved,
        )
    return act


def saved(books: Books, member_id: int, cycle_id: int) -> int:
    """What this member saved in this cycle and did not take out again, in minor units."""
    return rows.saved(books.connection, member_id, cycle_id)


def _said(reason: str, *, is_needed: bool) -> str:
    said = rules.optional(reason, "reason", rules.LONGEST_TEXT)
    if is_needed and not said:
        raise Refused("payout.reason_needed", "reason")
    return said


def _check_held(books: Books, sitting: Sitting, kind: PayoutKind, member_id: int, amount: int, *, sure: bool) -> None:
    """Kept change is the member's own money, to the unit; a withdrawal above the savings is for the group to decide."""
    if kind is PayoutKind.KEPT_CHANGE:
        held = rows.kept_change(books.connection, member_id)
        if amount > held:
            raise Refused("payout.above_kept", "amount", held=max(held, 0))
    if kind is PayoutKind.WITHDRAWAL and not sure:
        held = saved(books, member_id, sitting.cycle.id)
        if amount > held:
            raise Asked("payout.above_savings", "amount", held=max(held, 0))


def _approved(books: Books, day: str, amount: int, keys: Sequence[Key]) -> str:
    """The further keys, which are needed above the cap; a cap of 0 is none."""
    cap = constitutions.current(books, day).payout_cap
    return approvers(books, Keyed.PAYOUT, keys) if keys or 0 < cap < amount else ""
