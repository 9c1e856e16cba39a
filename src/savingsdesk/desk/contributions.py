"""Contributions: what members pay in, cell by cell in the meeting's grid, and all other money that comes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from savingsdesk.core.errors import Asked, Refused
from savingsdesk.core.model import ContributionKind, Cycle, Entry, Fund, GridRow, Member, PayoutKind, Place
from savingsdesk.db import acts, cycles, entries, meetings, payouts, users
from savingsdesk.db import contributions as rows
from savingsdesk.desk import constitutions, corrections, rules, sittings
from savingsdesk.desk.session import Books


class LeftOver(StrEnum):
    """What happens with money that buys no whole share (DOMAIN.md §4, worked examples)."""

    HANDED_BACK = "handed_back"
    KEPT = "kept"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class Bought:
    """What became of money handed over for shares, in minor units but for `shares`.

    `used` is kept change of former meetings that helped to pay; `left` is what is over, as the member wished.
    """

    shares: int
    used: int
    left: int
    row: GridRow


@dataclass(frozen=True, slots=True)
class _Rule:
    """Who pays money of a kind: `member` True for a member, False for nobody of the group, None for either."""

    member: bool | None
    fund: Fund | None = None
    needs_reason: bool = False


_GRID = frozenset(
    (
        ContributionKind.SHARES,
        ContributionKind.SAVINGS,
        ContributionKind.SOCIAL_FUND,
        ContributionKind.FINE,
        ContributionKind.OTHER_INCOME,
    )
)
_RECEIVED: Mapping[ContributionKind, _Rule] = {
    ContributionKind.SAVINGS: _Rule(member=True, fund=Fund.LOAN),
    ContributionKind.SOCIAL_FUND: _Rule(member=None, fund=Fund.SOCIAL),
    ContributionKind.GRANT: _Rule(member=False),
    ContributionKind.BANK_INTEREST: _Rule(member=False),
    ContributionKind.OTHER_INCOME: _Rule(member=None),
    ContributionKind.EXTERNAL_LOAN: _Rule(member=False),
    ContributionKind.SURPLUS: _Rule(member=False, needs_reason=True),
}
_OF_A_PURCHASE = (ContributionKind.SHARES, ContributionKind.KEPT_CHANGE, ContributionKind.SOCIAL_FUND)


def put(
    books: Books,
    meeting_id: int,
    member_id: int,
    kind: ContributionKind,
    *,
    shares: int | None = None,
    amount: int | None = None,
    sure: bool = False,
) -> GridRow:
    """The cell's value is now this: what stood there is taken back and the new value recorded, at once.

    Shares are given for the kind ``shares``, an amount in minor units for all others; 0 only takes back. Payments of
    dues and corrections are not in the grid. Shares bought with change that was kept are taken back with it.
    Raises `Refused`: ``meeting.*``, ``member.unknown``, ``member.left`` (unless 0), ``amount.*``, ``entry.part_of_act``
    (below what another act wrote there), ``correction.change_used``, and ``shares.above_limit`` (value ``most``) unless
    `sure`: a limit asks and records, it never blocks (DOMAIN.md).
    """
    if kind not in _GRID:
        raise ValueError(kind)
    with books.writing():
        sitting = sittings.at(books, meeting_id)
        member = sittings.member_of(books, member_id)
        value = _checked(sitting.cycle, kind, shares, amount, sure)
        if value and member.left_on is not None:
            raise Refused("member.left")
        for row in acts.in_cell(books.connection, meeting_id, member_id, kind):
            act = acts.of_act(books.connection, books.group_id, row.act)
            if all(each.user_id == member_id and each.kind in _OF_A_PURCHASE for each in act):
                for each in act or [row]:
                    books.void(each.entity, each.uid)
            else:  # it stays, and counts for what the cell says
                value -= row.amount
                shares = None if shares is None else shares - (row.shares or 0)
        corrections.check_kept_change(books, [member_id])
        if value < 0:
            raise Refused("entry.part_of_act", "shares" if shares is not None else "amount")
        if value:
            sittings.take_in(
                books, sitting, kind, value, member=member, fund=_fund(books, kind, sitting.day), shares=shares
            )
    return grid_rows(books, meeting_id, kind, [member_id])[0]


def buy_shares(
    books: Books, meeting_id: int, member_id: int, amount: int, *, left_over: LeftOver, sure: bool = False
) -> Bought:
    """As many whole shares as the amount buys, beside what the member bought in this meeting already.

    Change kept at former meetings fills up the price of one more share; what is over is handed back (and never gets
    into the books), kept for next time, or given to the social fund. All of it is one act.
    Raises `Refused`: ``meeting.*``, ``member.unknown``, ``member.left``, ``amount.*``, and ``shares.above_limit``
    unless `sure`.
    """
    rules.not_negative(amount, "amount")
    with books.writing():
        sitting = sittings.at(books, meeting_id)
        member = sittings.active_member_of(books, member_id)
        price = sitting.cycle.share_price
        available = max(0, kept(books, member_id))
        bought = (amount + available) // price
        used = max(0, bought * price - amount)
        left = amount + used - bought * price
        if not amount and not bought:
            raise Refused("amount.zero", "amount")
        today = bought + grid_rows(books, meeting_id, ContributionKind.SHARES, [member_id])[0].shares
        if bought and today > sitting.cycle.most_shares and not sure:
            raise Asked("shares.above_limit", "amount", most=sitting.cycle.most_shares, shares=today)
        is_one_row = not used and (not left or left_over is LeftOver.HANDED_BACK)
        act = "" if is_one_row else books.new_act()
        if used:
            sittings.pay_out(books, sitting, PayoutKind.KEPT_CHANGE, used, member=member, act=act)
        if bought:
            shares = ContributionKind.SHARES
            sittings.take_in(books, sitting, shares, bought * price, member=member, shares=bought, act=act)
        if left and left_over is LeftOver.KEPT:
            sittings.take_in(books, sitting, ContributionKind.KEPT_CHANGE, left, member=member, act=act)
        if left and left_over is LeftOver.GIVEN:
            social = ContributionKind.SOCIAL_FUND
            sittings.take_in(books, sitting, social, left, member=member, fund=Fund.SOCIAL, act=act)
    return Bought(bought, used, left, grid_rows(books, meeting_id, ContributionKind.SHARES, [member_id])[0])


def kept(books: Books, member_id: int) -> int:
    """Change that the group keeps for this member, in minor units."""
    return payouts.kept_change(books.connection, member_id)


def receive(  # noqa: PLR0913 - what a row holds
    books: Books,
    meeting_id: int | None,
    kind: ContributionKind,
    amount: int,
    *,
    member_id: int | None = None,
    fund: Fund = Fund.LOAN,
    place: Place = Place.BOX,
    reason: str = "",
    on: str | None = None,
) -> int:
    """Money that comes in beside the grid, in a meeting or, at the bank, between meetings; answers the row's id.

    Grants, bank interest, other income, a loan that the group takes up, a surplus that was counted, savings and social
    fund paid elsewhere than in the box. Savings go to the loan fund and social contributions to the social fund.
    Raises `Refused`: those of `sittings.at`, ``amount.*``, ``receive.kind`` on ``kind``, ``receive.member_needed``,
    ``receive.no_member``, ``member.unknown``, ``member.left``, and on ``reason`` ``receive.reason_needed``,
    ``text.too_long``.
    """
    rule = _RECEIVED.get(kind)
    if rule is None:
        raise Refused("receive.kind", "kind")
    if rule.member is True and member_id is None:
        raise Refused("receive.member_needed", "member")
    if rule.member is False and member_id is not None:
        raise Refused("receive.no_member", "member")
    said = rules.optional(reason, "reason", rules.LONGEST_TEXT)
    if rule.needs_reason and not said:
        raise Refused("receive.reason_needed", "reason")
    rules.positive(amount, "amount")
    with books.writing():
        sitting = sittings.at(books, meeting_id, on)
        member: Member | None = None if member_id is None else sittings.active_member_of(books, member_id)
        return sittings.take_in(
            books, sitting, kind, amount, member=member, fund=rule.fund or fund, place=place, reason=said
        )


def take_back(books: Books, entry_id: int) -> GridRow | None:
    """Takes back a line of the books, and all of its act, while its meeting is open; it stays visible as taken back.

    Answers the grid's line of the member who had paid it. Raises `Refused`: those of `corrections.take_back`.
    """
    row = corrections.take_back(books, entry_id)
    if row.entity != "contribution" or row.user_id is None or row.meeting_id is None:
        return None
    return grid_rows(books, row.meeting_id, ContributionKind(row.kind), [row.user_id])[0]


def grid_ids(books: Books, meeting_id: int) -> list[int]:
    """The members of the group in the order of the register."""
    return [member_id for member_id, _ in users.ids(books.connection, books.group_id, include_left=False)]


def grid_rows(books: Books, meeting_id: int, kind: ContributionKind, member_ids: Sequence[int]) -> list[GridRow]:
    """The grid's lines for these members, in the order asked for."""
    cycle = cycles.of_meeting(books.connection, meeting_id)
    presences = meetings.presences(books.connection, meeting_id, member_ids)
    found = rows.grid_rows(books.connection, meeting_id, cycle.id, kind, member_ids)
    return [replace(row, presence=presences.get(row.member_id)) for row in found]


def just_now(books: Books, meeting_id: int, most: int = 8) -> list[Entry]:
    """The newest lines of this meeting, taken back ones included."""
    newest = entries.ids(books.connection, books.group_id, entries.Conditions(meeting_id=meeting_id, most=most))
    return entries.rows(books.connection, newest)


def last_standing(books: Books, meeting_id: int) -> Entry | None:
    """The newest line that was not taken back: what Ctrl+Z takes back."""
    newest = entries.ids(books.connection, books.group_id, entries.Conditions(meeting_id=meeting_id))
    for start in range(0, len(newest), 20):
        for entry in entries.rows(books.connection, newest[start : start + 20]):
            if not entry.is_taken_back:
                return entry
    return None


def _fund(books: Books, kind: ContributionKind, day: str) -> Fund:
    if kind is ContributionKind.FINE:
        return constitutions.current(books, day).fines_to
    return Fund.SOCIAL if kind is ContributionKind.SOCIAL_FUND else Fund.LOAN


def _checked(cycle: Cycle, kind: ContributionKind, shares: int | None, amount: int | None, sure: bool) -> int:
    """The value in minor units."""
    if kind is not ContributionKind.SHARES:
        if amount is None or shares is not None:
            raise ValueError("an amount is needed")
        return rules.not_negative(amount, "amount")
    if shares is None or amount is not None:
        raise ValueError("a number of shares is needed")
    if shares > cycle.most_shares and not sure:
        raise Asked("shares.above_limit", "shares", most=cycle.most_shares, shares=shares)
    return rules.not_negative(rules.not_negative(shares, "shares") * cycle.share_price, "shares")
