"""The merry-go-round: turns, pots, arrears and where each member stands (DOMAIN.md §1, rosca).

How the money is modelled, exact to the unit:

- A hand pays the `savings_amount` of the constitution each round: a contribution of kind ``savings``. A round is a pot:
  as many rounds were held as pots were handed out, and each asks of a hand what was agreed on the day of its pot.
- A pot is a payout ``rotation`` with its turn. The dividends of an auction are payouts ``rotation`` without a turn, in
  the same act: they do not take a turn, and all that goes round leaves the account ``savings``, which ends at zero.
- When somebody is in arrears the pot is booked in full, and what is missing is booked in, in the same act, as
  ``kept_change`` of the member who took it: the group owes it to that member, who gets it with `give_rest` when the
  arrears come in. So the debt of the one and the claim of the other both stand in the books. Closing the meeting makes
  the debt a due; where the group waives it, the member owes no more, and the claim stays.
- What rounding leaves of an auctioned pot stays in the box and goes into the next pot.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from savingsdesk.core import rotation
from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Asked, Refused
from savingsdesk.core.ids import Uid
from savingsdesk.core.model import ContributionKind, Cycle, DueStatus, Fund, Member, PayoutKind, Place
from savingsdesk.core.rotation import Order, Turn
from savingsdesk.db import entries, groups, users
from savingsdesk.db import turns as rows
from savingsdesk.desk import constitutions, cycles, rules, sittings
from savingsdesk.desk.keys import Key, approvers
from savingsdesk.desk.session import Books
from savingsdesk.desk.sittings import Sitting


@dataclass(frozen=True, slots=True)
class TurnLine:
    """`taken_in` is the number of the meeting in which the pot was handed out, `received` what the pot came to, also
    where the group still keeps a part of it."""

    id: int
    uid: Uid
    number: int
    member_id: int
    name: str
    taken_in: int | None
    received: int


@dataclass(frozen=True, slots=True)
class Position:
    """Where a member of the rotation stands: `arrears` for the rounds held, `kept` what the group still owes of a pot.

    `paid` is less what was given back on leaving; `received` are pots and dividends.
    """

    member_id: int
    name: str
    hands: int
    paid: int
    received: int
    arrears: int
    kept: int

    @property
    def balance(self) -> int:
        """What settles a leaver: above zero is the member's, below zero is owed to the group."""
        return self.paid - self.received


@dataclass(frozen=True, slots=True)
class _Share:
    """What one member gets of a pot: with the turn that is taken by it, or a dividend without one."""

    member: Member
    amount: int
    turn: Uid | None


@dataclass(frozen=True, slots=True)
class _Rotation:
    """A cycle's rotation as it stands; the keys of `core.rotation` are the members' ids as text.

    `amount` is what a hand pays for the round to come, `per_hand` what it owes for the rounds held, and `carried` what
    rounding left of the pots before.
    """

    lines: list[TurnLine]
    turns: list[Turn]
    amount: int
    per_hand: int
    carried: int
    paid: dict[str, int]
    fulfilled: dict[str, int]
    received: dict[str, int]

    @property
    def pot(self) -> int:
        """Raises `Refused`: ``turn.nobody``, ``rotation.no_amount``."""
        if not self.turns:
            raise Refused("turn.nobody", "hands")
        if not self.amount:
            raise Refused("rotation.no_amount")
        return rotation.pot(self.amount, self.turns, self.carried)


def arrange(books: Books, hands: Mapping[int, int], order: Order | None = None) -> list[TurnLine]:
    """The turns of this cycle: each member, by id, as often as it has hands, in the order given or drawn by lot.

    `order` is the constitution's where it is not said. Raises `Refused`: ``turn.arranged_already``, ``member.unknown``,
    ``member.left``, and on ``hands`` the codes of `core.rotation.arrange`.
    """
    wanted = order or constitutions.current(books).turn_order
    with books.writing():
        cycle = cycles.current(books)
        if rows.of_cycle(books.connection, cycle.id):
            raise Refused("turn.arranged_already")
        taking_part = {str(member_id): sittings.active_member_of(books, member_id) for member_id in hands}
        keys = rotation.arrange({str(each): count for each, count in hands.items()}, wanted, books.tools.entropy)
        for turn in rotation.number_turns(keys):
            _insert(books, cycle, taking_part[turn.key], turn.number)
    return turns(books)


def turns(books: Books, cycle_id: int | None = None) -> list[TurnLine]:
    """The turns of this cycle, or of another, in their order. A reversed pot was not taken."""
    wanted = _cycle_id(books, cycle_id)
    pots = rows.pots(books.connection, wanted)
    return [
        TurnLine(
            row.id,
            row.uid,
            row.number,
            row.member_id,
            row.name,
            pots[row.id].meeting_number if row.id in pots else None,
            pots[row.id].amount if row.id in pots else 0,
        )
        for row in rows.of_cycle(books.connection, wanted)
    ]


def next_turn(books: Books) -> TurnLine | None:
    """The first turn whose pot was not handed out, None when the rotation is over."""
    return min((line for line in turns(books) if line.taken_in is None), key=lambda line: line.number, default=None)


def swap(books: Books, first_number: int, second_number: int) -> list[TurnLine]:
    """Two members change their places in the order. Raises `Refused` on ``turn``: ``turn.unknown``, ``turn.taken``."""
    with books.writing():
        lines = turns(books)
        rotation.swap(_turns(lines), first_number, second_number)
        _exchange(books, _line(lines, first_number), _line(lines, second_number))
    return turns(books)


def pass_on(books: Books, number: int, member_id: int) -> list[TurnLine]:
    """A turn that is still to come goes to another member, with what the hand owes for the rounds held.

    What the one who gives it up had paid in stays in the own position, and is settled by it.
    Raises `Refused`: ``turn.unknown`` and ``turn.taken`` on ``turn``, ``member.unknown``, ``member.left``.
    """
    with books.writing():
        line = _line(turns(books), number)
        if line.taken_in is not None:
            raise Refused("turn.taken", "turn")
        heir = sittings.active_member_of(books, member_id)
        books.void("turn", line.uid)
        _insert(books, cycles.current(books), heir, number)
    return turns(books)


def pot(books: Books, on: str | None = None) -> int:
    """What the hands should bring for the next pot, with what rounding left of the pots before.

    Raises `Refused`: ``turn.nobody``, ``rotation.no_amount``.
    """
    return _read(books, None, on).pot


def give_pot(
    books: Books,
    meeting_id: int,
    *,
    member_id: int | None = None,
    bid: int = 0,
    place: Place = Place.BOX,
    keys: Sequence[Key] = (),
    sure: bool = False,
) -> TurnLine:
    """Hands out the pot of this round, as the constitution orders: to the next turn, or by need and by auction to the
    member whom the group named. With a bid the winner gets the pot without it, and the other hands share it at once.

    What lies in `place` for this round is handed out: what the hands paid for it (money pays the oldest round first),
    and what is neither kept for others nor paid ahead. The rest of the pot is kept for those who did not get it.

    Raises `Refused`: the codes of `sittings.at`, `core.rotation.take` and `core.rotation.auction`, ``turn.nobody``
    before `arrange`, ``rotation.no_amount``, ``bid.no_auction``, ``key.needed`` above the payout cap, and unless `sure`
    ``turn.round_taken`` (this meeting had its pot), ``turn.not_next`` (when sure, the two turns are swapped),
    ``turn.member_left``, and ``rotation.pot_short`` (values ``pot``, ``held``).
    """
    with books.writing():
        sitting = sittings.at(books, meeting_id)
        agreed = constitutions.current(books, sitting.day)
        now = _read(books, sitting.cycle.id, sitting.day)
        whole = now.pot
        is_second = any(sitting.meeting and line.taken_in == sitting.meeting.number for line in now.lines)
        if is_second and not sure:
            raise Asked("turn.round_taken", "member", round=sum(line.taken_in is not None for line in now.lines))
        line = _choose(books, now, agreed.turn_order, member_id, sure=sure)
        shares = _shares(books, now, line, agreed.turn_order, bid)
        if shares[0].member.left_on is not None and not sure:
            raise Asked("turn.member_left", "member")
        missing = _missing(books, now, sum(each.amount for each in shares), place)
        if missing and not sure:
            raise Asked("rotation.pot_short", "amount", pot=whole, held=whole - missing)
        signed = _signed(books, whole, agreed.payout_cap, keys)
        _hand_out(books, sitting, shares, missing, place, signed)
    return next(each for each in turns(books, sitting.cycle.id) if each.uid == line.uid)


def kept(books: Books) -> dict[int, int]:
    """By member: what the group still owes of pots that were short, with any other change that it keeps."""
    return rows.kept(books.connection, books.group_id)


def give_rest(
    books: Books,
    meeting_id: int,
    member_id: int,
    amount: int | None = None,
    *,
    place: Place = Place.BOX,
    keys: Sequence[Key] = (),
    sure: bool = False,
) -> int:
    """Hands out what is kept for a member whose pot was short, all of it or `amount`; answers what was handed out.

    Raises `Refused`: the codes of `sittings.at`, ``member.unknown``, on ``amount`` ``amount.*`` and
    ``rotation.nothing_kept`` (value ``kept``: more than is kept), ``key.needed``, and unless `sure` ``cash.short``.
    """
    with books.writing():
        sitting = sittings.at(books, meeting_id)
        member = sittings.member_of(books, member_id)
        owed = max(0, kept(books).get(member_id, 0))
        handed = owed if amount is None else rules.positive(amount, "amount")
        if not owed or handed > owed:
            raise Refused("rotation.nothing_kept", "amount", kept=owed)
        sittings.check_cash(books, Fund.LOAN, place, handed, sure=sure)
        cap = constitutions.current(books, sitting.day).payout_cap
        signed = _signed(books, handed, cap, keys)
        kind = PayoutKind.KEPT_CHANGE
        sittings.pay_out(books, sitting, kind, handed, member=member, place=place, approvers=signed)
    return handed


def arrears(books: Books, cycle_id: int | None = None) -> dict[int, int]:
    """By member: what is owed for the rounds held; only those who owe. A round is owed once its pot was handed out."""
    now = _read(books, cycle_id)
    return {int(key): owes for key, owes in _owed(now).items() if owes}


def arrears_without_due(books: Books, cycle_id: int | None = None) -> dict[int, int]:
    """By member: the part of the arrears that does not stand as a due yet; only those who owe so."""
    standing = rows.dues_left(books.connection, _cycle_id(books, cycle_id), DueStatus.STANDING)
    rest = {member_id: owes - standing.get(member_id, 0) for member_id, owes in arrears(books, cycle_id).items()}
    return {member_id: owes for member_id, owes in rest.items() if owes > 0}


def defaulters(books: Books, cycle_id: int | None = None) -> dict[int, int]:
    """By member: the arrears of those who took a pot already."""
    now = _read(books, cycle_id)
    owed = rotation.default_after_receiving(now.turns, now.per_hand, 1, now.fulfilled)
    return {int(key): owes for key, owes in owed.items()}


def positions(books: Books, cycle_id: int | None = None) -> list[Position]:
    """Everyone who has a turn, paid in or took, in the order of the register, leavers too."""
    now = _read(books, cycle_id)
    owed, held_back = _owed(now), kept(books)
    concerned = {turn.key for turn in now.turns} | set(now.paid) | set(now.received)
    return [
        Position(
            member_id,
            name,
            hands=sum(turn.key == str(member_id) for turn in now.turns),
            paid=now.paid.get(str(member_id), 0),
            received=now.received.get(str(member_id), 0),
            arrears=owed.get(str(member_id), 0),
            kept=held_back.get(member_id, 0),
        )
        for member_id, name in users.ids(books.connection, books.group_id, include_left=True)
        if str(member_id) in concerned
    ]


def finish(books: Books, on: str | None = None, *, sure: bool = False) -> Cycle:
    """The rotation is over: closes the cycle on that day, today if None, and opens the next, which is arranged anew.

    What is kept for members stays theirs; arrears stay readable in the cycle that is closed.
    Raises `Refused`: the codes of `cycles.check_closing`, ``turn.nobody``, and unless `sure` ``rotation.unfinished``
    (value ``left``: turns to come) and ``rotation.arrears_left`` (value ``owed``).
    """
    with books.writing():
        cycle = cycles.current(books)
        day = cycles.check_closing(books, cycle, on)
        lines = turns(books, cycle.id)
        if not lines:
            raise Refused("turn.nobody", "hands")
        left = sum(line.taken_in is None for line in lines)
        if left and not sure:
            raise Asked("rotation.unfinished", left=left)
        owed = sum(arrears(books, cycle.id).values())
        if owed and not sure:
            raise Asked("rotation.arrears_left", owed=owed)
        cycles.close(books, cycle, day)
        return cycles.begin(books, cycle, day)


def _choose(books: Books, now: _Rotation, order: Order, member_id: int | None, *, sure: bool) -> TurnLine:
    """The turn whose pot this is; when the group is sure of another than the next, the two are swapped first."""
    key = None if member_id is None else str(sittings.member_of(books, member_id).id)
    round_number = len(now.turns) + 1  # one that none was taken in: a second pot in a meeting was asked about before
    turns_now = [replace(turn, taken_in=None if turn.taken_in is None else 0) for turn in now.turns]
    try:
        after = rotation.take(turns_now, round_number, order, key)
    except Refused as refusal:
        upcoming = rotation.next_turn(turns_now)
        own = rotation.next_turn([turn for turn in turns_now if turn.key == key])
        if refusal.code != "turn.not_next" or upcoming is None or own is None:
            raise
        if not sure:
            raise Asked(refusal.code, refusal.field, **refusal.values) from None
        _exchange(books, _line(now.lines, upcoming.number), _line(now.lines, own.number))
        return _line(now.lines, own.number)
    [taken] = [turn for turn in after if turn.taken_in == round_number]
    return _line(now.lines, taken.number)


def _shares(books: Books, now: _Rotation, line: TurnLine, order: Order, bid: int) -> list[_Share]:
    """Who gets what: the one who takes the pot first, then the dividends of the other hands, one sum a member."""
    taker = sittings.member_of(books, line.member_id)
    if order is not Order.AUCTION:
        if bid:
            raise Refused("bid.no_auction", "bid")
        return [_Share(taker, now.pot, line.uid)]
    cash_unit = groups.get(books.connection, books.group_id).cash_unit
    award = rotation.auction(now.pot, bid, len(now.lines), cash_unit)
    if award.receives == 0:  # less than the smallest coin
        raise Refused("bid.too_high", "bid")
    shares = [_Share(taker, award.receives, line.uid)]
    if award.dividend_each:
        hands = Counter(each.member_id for each in now.lines if each.uid != line.uid)
        shares += [
            _Share(sittings.member_of(books, each), award.dividend_each * count, None) for each, count in hands.items()
        ]
    return shares


def _missing(books: Books, now: _Rotation, wanted: int, place: Place) -> int:
    """How much of what is to be handed out does not lie in `place` for this round (see `give_pot`)."""
    held = entries.cash(books.connection, books.group_id).get((Fund.LOAN, place), 0)
    for_this = ahead = 0
    hands = Counter(turn.key for turn in now.turns)
    for key, fulfilled in now.fulfilled.items():
        beyond = max(0, fulfilled - now.per_hand * hands[key])
        for_this += min(beyond, now.amount * hands[key])
        ahead += max(0, beyond - now.amount * hands[key])
    free = held - sum(kept(books).values()) - ahead
    return max(0, wanted - max(0, min(held, max(for_this, free))))


def _hand_out(
    books: Books,
    sitting: Sitting,
    shares: Sequence[_Share],
    missing: int,
    place: Place,
    signed: str,
) -> None:
    """The pot with its turn, the dividends without, and what is missing as kept for those who did not get it."""
    act = books.new_act() if missing or len(shares) > 1 else ""
    for each in shares:
        member, amount, held_back = each.member, each.amount, min(missing, each.amount)
        sittings.pay_out(
            books,
            sitting,
            PayoutKind.ROTATION,
            amount,
            member=member,
            place=place,
            turn=each.turn,
            act=act,
            approvers=signed,
        )
        missing -= held_back
        if held_back:
            kind = ContributionKind.KEPT_CHANGE
            sittings.take_in(books, sitting, kind, held_back, member=member, place=place, act=act, approvers=signed)


def _signed(books: Books, amount: int, cap: int, keys: Sequence[Key]) -> str:
    """The further keys for this payout, asked for above the cap (DOMAIN.md §2); a cap of 0 is none."""
    return approvers(books, Keyed.PAYOUT, keys) if keys or 0 < cap < amount else ""


def _owed(now: _Rotation) -> dict[str, int]:
    """`per_hand` is the sum over all rounds held, so it is asked for as one round."""
    return rotation.arrears(now.turns, now.per_hand, 1, now.fulfilled)


def _read(books: Books, cycle_id: int | None, on: str | None = None) -> _Rotation:
    wanted = _cycle_id(books, cycle_id)
    lines = turns(books, wanted)
    pots = rows.pots(books.connection, wanted).values()
    per_hand = sum(constitutions.current(books, each.given_on).savings_amount for each in pots)
    paid = rows.paid(books.connection, wanted)
    waived = rows.dues_left(books.connection, wanted, DueStatus.WAIVED)
    left = per_hand * len(lines) - rows.handed_out(books.connection, wanted)
    return _Rotation(
        lines=lines,
        turns=_turns(lines),
        amount=constitutions.current(books, on).savings_amount,
        per_hand=per_hand,
        carried=max(0, left),
        paid={str(member_id): amount for member_id, amount in paid.items()},
        fulfilled={str(each): paid.get(each, 0) + waived.get(each, 0) for each in paid | waived},
        received={str(member_id): amount for member_id, amount in rows.received(books.connection, wanted).items()},
    )


def _turns(lines: Sequence[TurnLine]) -> list[Turn]:
    return [Turn(line.number, str(line.member_id), line.taken_in) for line in lines]


def _line(lines: Sequence[TurnLine], number: int) -> TurnLine:
    for line in lines:
        if line.number == number:
            return line
    raise Refused("turn.unknown", "turn", number=number)


def _exchange(books: Books, first: TurnLine, second: TurnLine) -> None:
    books.update("turn", first.uid, number=second.number)
    books.update("turn", second.uid, number=first.number)


def _insert(books: Books, cycle: Cycle, member: Member, number: int) -> None:
    books.insert("turn", books.today(), cycle=cycle.uid.hex(), user=member.uid.hex(), number=number)


def _cycle_id(books: Books, cycle_id: int | None) -> int:
    return cycles.current(books).id if cycle_id is None else cycle_id
