"""The merry-go-round, tontine or equb: all pay the same, one takes the pot each round (DOMAIN.md §1, rosca).

A *hand* pays in every round and takes one pot; there are as many rounds as hands. A member with double hands has two.
Members are named by their key, the uid in hexadecimal. Money is in minor units. Nothing here changes what it is given:
`swap` and `take` answer all turns anew, and ``set(after) - set(before)`` are the turns to write.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from savingsdesk.core.errors import Refused
from savingsdesk.core.money import round_down

MOST_HANDS = 1_000


class Order(StrEnum):
    """How a group settles who takes the pot. By need and by auction the group decides anew in each round."""

    FIXED = "fixed"
    DRAWN = "drawn"
    NEED = "need"
    AUCTION = "auction"


@dataclass(frozen=True, slots=True)
class Turn:
    """One hand's place in the order, counted from 1. `taken_in` is the round in which it took the pot."""

    number: int
    key: str
    taken_in: int | None = None


@dataclass(frozen=True, slots=True)
class Award:
    """What becomes of an auctioned pot: ``receives + dividend_each × (hands − 1) + remainder`` is the pot."""

    receives: int
    dividend_each: int
    remainder: int


def arrange(hands: Mapping[str, int], order: Order, entropy: Callable[[int], bytes] | None = None) -> list[str]:
    """The keys in the order of their turns, each as often as it has hands.

    Only `DRAWN` mixes them: each hand is a lot of its own, and each order is equally likely. For the others the order
    given is the order, double hands one after the other; by need and by auction it is only a list to choose from.
    Raises `Refused` on the field ``hands``: ``count.zero``, ``count.too_large``, ``turn.nobody``.
    """
    if any(count < 1 for count in hands.values()):
        raise Refused("count.zero", "hands")
    if sum(hands.values()) > MOST_HANDS:
        raise Refused("count.too_large", "hands", most=MOST_HANDS)
    if not hands:
        raise Refused("turn.nobody", "hands")
    keys = [key for key, count in hands.items() for _ in range(count)]
    if order is Order.DRAWN:
        if entropy is None:
            raise ValueError("lots are drawn with entropy")
        _shuffle(keys, entropy)
    return keys


def number_turns(keys: Sequence[str]) -> tuple[Turn, ...]:
    """The turns of a rotation that begins with the keys in this order."""
    return tuple(Turn(number, key) for number, key in enumerate(keys, 1))


def swap(turns: Sequence[Turn], first_number: int, second_number: int) -> tuple[Turn, ...]:
    """All turns, with the members of these two exchanged. Raises `Refused`: ``turn.unknown``, ``turn.taken``."""
    first, second = _turn(turns, first_number), _turn(turns, second_number)
    if first.taken_in is not None or second.taken_in is not None:
        raise Refused("turn.taken", "turn")
    changed = {first.number: replace(first, key=second.key), second.number: replace(second, key=first.key)}
    return tuple(changed.get(turn.number, turn) for turn in turns)


def pot(amount: int, turns: Sequence[Turn], carried: int = 0) -> int:
    """The pot of a round in which each hand pays `amount`, with what the auction before left in the box."""
    return amount * len(turns) + carried


def expected(key: str, amount: int, turns: Sequence[Turn]) -> int:
    """What this member pays in each round: `amount` for each hand, also after having taken the pot."""
    return amount * sum(turn.key == key for turn in turns)


def next_turn(turns: Sequence[Turn]) -> Turn | None:
    """The first turn that was not taken yet, or None when the rotation is over."""
    return min((turn for turn in turns if turn.taken_in is None), key=lambda turn: turn.number, default=None)


def take(turns: Sequence[Turn], round_number: int, order: Order, key: str | None = None) -> tuple[Turn, ...]:
    """All turns, one of them taken in this round: the next one, or by need and by auction the next of the member named.

    With a fixed or drawn order the name may be left out. Raises `Refused`: ``turn.all_taken``, ``turn.round_taken``
    (a round has one pot), ``turn.not_next`` (first swap the two), ``turn.choose`` (nobody was named),
    ``turn.none_left`` (this member has taken once for each hand).
    """
    upcoming = next_turn(turns)
    if upcoming is None:
        raise Refused("turn.all_taken", "member")
    if any(turn.taken_in == round_number for turn in turns):
        raise Refused("turn.round_taken", "member", round=round_number)
    is_chosen = order in (Order.NEED, Order.AUCTION)
    if key is None and is_chosen:
        raise Refused("turn.choose", "member")
    if key is not None:
        own = next_turn([turn for turn in turns if turn.key == key])
        if own is None:
            raise Refused("turn.none_left", "member")
        if own != upcoming and not is_chosen:
            raise Refused("turn.not_next", "member")
        upcoming = own
    return tuple(replace(turn, taken_in=round_number) if turn == upcoming else turn for turn in turns)


def auction(pot: int, bid: int, hands: int, cash_unit: int) -> Award:
    """The pot goes to the member who forgoes most of it; what is forgone is shared equally among the other hands.

    `hands` counts all of the rotation, so a winner with double hands gets the dividend of the other hand. Everything
    that is paid out is rounded down to the cash unit; the rest stays in the box for the pot of the next round.
    Raises `Refused` on the field ``bid``: ``amount.sign``, ``bid.too_high`` (nothing would be left to the winner).
    """
    if bid < 0:
        raise Refused("amount.sign", "bid", text=str(bid))
    if bid > 0 and bid >= pot:
        raise Refused("bid.too_high", "bid")
    others = hands - 1
    receives = round_down(pot - bid, cash_unit)
    dividend_each = round_down(bid // others, cash_unit) if others > 0 else 0
    return Award(receives, dividend_each, pot - receives - dividend_each * others)


def arrears(turns: Sequence[Turn], amount: int, rounds_held: int, paid: Mapping[str, int]) -> dict[str, int]:
    """What each member of the rotation still owes for the rounds held to date, zero for those who are even or ahead.

    `paid` is what each has paid in for this rotation. There are as many rounds as hands: later ones ask for nothing.
    """
    rounds = min(rounds_held, len(turns))
    keys = dict.fromkeys(turn.key for turn in turns)
    return {key: max(0, expected(key, amount, turns) * rounds - paid.get(key, 0)) for key in keys}


def default_after_receiving(
    turns: Sequence[Turn], amount: int, rounds_held: int, paid: Mapping[str, int]
) -> dict[str, int]:
    """The arrears of those who took a pot already: the money that the others may lose. Only those who owe are named."""
    received = {turn.key for turn in turns if turn.taken_in is not None}
    owed = arrears(turns, amount, rounds_held, paid)
    return {key: owes for key, owes in owed.items() if owes and key in received}


def position(key: str, paid: Mapping[str, int], received: Mapping[str, int]) -> int:
    """What this member paid in less the pots and dividends received: below zero is owed to the group."""
    return paid.get(key, 0) - received.get(key, 0)


def _turn(turns: Sequence[Turn], number: int) -> Turn:
    for turn in turns:
        if turn.number == number:
            return turn
    raise Refused("turn.unknown", "turn", number=number)


def _shuffle(keys: list[str], entropy: Callable[[int], bytes]) -> None:
    """Fisher and Yates: each place gets one of those that have no place yet."""
    for last in range(len(keys) - 1, 0, -1):
        chosen = _below(last + 1, entropy)
        keys[last], keys[chosen] = keys[chosen], keys[last]


def _below(limit: int, entropy: Callable[[int], bytes]) -> int:
    """A number from 0 to ``limit - 1``. Draws of an incomplete last run are thrown away: they favour the first."""
    size = (limit.bit_length() + 7) // 8
    fair = 256**size - 256**size % limit
    while (drawn := int.from_bytes(entropy(size), "big")) >= fair:
        pass
    return drawn % limit
