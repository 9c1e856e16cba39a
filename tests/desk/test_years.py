"""One whole year of each kind of group through the verbs of the desk, with the books checked after each meeting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from savingsdesk.core.burial import Standing
from savingsdesk.core.constitution import Named
from savingsdesk.core.model import GroupKind
from savingsdesk.core.rotation import Order
from savingsdesk.desk import burials, dues, members, rotations
from tests.desk.year import Group
from tests.village import failure_of

Make = Callable[..., Group]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Makes a group that is closed at the end, when its operations alone have made the same books again."""
    with ExitStack() as stack:

        def group(kind: GroupKind, size: int, days: int, **rules: object) -> Group:
            made = Group(tmp_path, kind, size, days, **rules)
            stack.callback(made.close)
            stack.callback(made.replayed)
            return made

        yield group


# --- Merry-go-round ---------------------------------------------------------------------------------------------------

HAND = 100
ROSCA = {"share_price": HAND, "savings_amount": HAND}


def test_a_merry_go_round_of_12_members_and_100_pays_1_200_in_each_of_12_rounds(make: Make) -> None:
    """DOMAIN.md §4: each member once in, once out per round; each takes once."""
    group = make(GroupKind.ROSCA, 12, 28, **ROSCA)
    books = group.books
    rotations.arrange(books, dict.fromkeys(group.member_ids, 1))
    for number in range(1, 13):
        with group.meeting() as meeting:
            group.all_pay(meeting, HAND)
            assert rotations.pot(books) == 1_200
            line = rotations.give_pot(books, meeting.id)
            assert (line.number, line.received, line.taken_in) == (number, 1_200, number)
        assert group.cash() == {}
        assert (rotations.arrears(books), rotations.kept(books)) == ({}, {})
    taken = [line.member_id for line in rotations.turns(books)]
    assert sorted(taken) == group.member_ids
    assert rotations.next_turn(books) is None
    assert {(each.paid, each.received, each.balance) for each in rotations.positions(books)} == {(1_200, 1_200, 0)}
    rotations.finish(books, group.day)
    rotations.arrange(books, dict.fromkeys(group.member_ids, 1))  # the next year begins
    with group.meeting() as meeting:
        group.all_pay(meeting, HAND)
        assert rotations.give_pot(books, meeting.id).received == 1_200


def test_a_drawn_year_with_double_hands_a_swap_arrears_and_a_default(make: Make) -> None:
    """Twelve members with 14 hands; two pay late, and one stops paying after the pot and never pays again."""
    group = make(GroupKind.ROSCA, 12, 14, turn_order=Order.DRAWN, **ROSCA)
    books = group.books
    hands = dict.fromkeys(group.member_ids, 1) | dict.fromkeys(group.member_ids[:2], 2)
    rotations.arrange(books, hands)
    order = [line.member_id for line in rotations.turns(books)]
    assert Counter(order) == Counter(hands)
    singles = [member_id for member_id in order if hands[member_id] == 1]
    runaway, late = singles[0], singles[-1]
    gone_from = order.index(runaway) + 2
    owed = {late: 0, runaway: 0}
    for number in range(1, 15):
        with group.meeting() as meeting:
            if number == 5:
                before = [line.member_id for line in rotations.turns(books)]
                rotations.swap(books, 7, 12)
                after = [line.member_id for line in rotations.turns(books)]
                assert (after[6], after[11]) == (before[11], before[6])
            for member_id, count in hands.items():
                due = HAND * count
                if (member_id == late and number % 3 == 0) or (member_id == runaway and number >= gone_from):
                    owed[member_id] += due
                elif member_id == late:
                    group.pay(meeting, member_id, due)
                    for each in dues.standing(books, late):
                        dues.pay(books, meeting.id, each.id)
                        owed[late] -= each.amount
                else:
                    group.pay(meeting, member_id, due)
            rotations.give_pot(books, meeting.id, sure=True)
            for member_id, amount in rotations.kept(books).items():  # what came in for earlier pots goes out at once
                if lies_there := min(amount, group.in_place("box")):
                    rotations.give_rest(books, meeting.id, member_id, lies_there)
        assert rotations.arrears(books) == {member_id: owes for member_id, owes in owed.items() if owes}
        standing: Counter[int] = Counter()
        for each in dues.standing(books):
            standing[each.member_id] += each.left
        assert standing == rotations.arrears(books)  # what is owed stands as a due, once
        # What some owe is what the group owes to others: nothing is lost, and nothing lies in the box for nobody.
        assert sum(rotations.kept(books).values()) == sum(owed.values()) + group.in_place("box")
        assert group.account("savings") == -sum(owed.values())
    assert [line.received for line in rotations.turns(books)] == [1_400] * 14
    assert rotations.next_turn(books) is None
    assert rotations.defaulters(books) == {runaway: owed[runaway]}
    stands = {each.member_id: each.balance for each in rotations.positions(books)}
    assert {balance for member_id, balance in stands.items() if member_id != runaway} == {0}
    assert stands[runaway] == -owed[runaway]
    rotations.finish(books, group.day, sure=True)


def test_an_auctioned_year_gives_each_hand_one_pot_and_loses_no_unit(make: Make) -> None:
    group = make(GroupKind.ROSCA, 12, 28, turn_order=Order.AUCTION, **ROSCA)
    books = group.books
    hands = dict.fromkeys(group.member_ids, 1)
    rotations.arrange(books, hands)
    handed_out = 0
    for number, member_id in enumerate(reversed(group.member_ids), 1):
        with group.meeting() as meeting:
            group.all_pay(meeting, HAND)
            whole, bid = rotations.pot(books), 37 * (12 - number)
            before = sum(each.received for each in rotations.positions(books))
            line = rotations.give_pot(books, meeting.id, member_id=member_id, bid=bid)
            given = sum(each.received for each in rotations.positions(books)) - before
            left = group.in_place("box")
            assert line.received == whole - bid
            assert given + left == whole
            assert 0 <= left < 11  # what could not be shared by eleven
            handed_out += given
    assert handed_out + group.in_place("box") == 12 * 1_200
    assert all(line.taken_in is not None for line in rotations.turns(books))
    assert sum(each.balance for each in rotations.positions(books)) == group.in_place("box")


def test_a_year_by_need_in_which_one_leaves_before_and_one_after_the_pot(make: Make) -> None:
    group = make(GroupKind.ROSCA, 6, 28, turn_order=Order.NEED, **ROSCA)
    books = group.books
    first, second, third, fourth, fifth, sixth = group.member_ids
    rotations.arrange(books, dict.fromkeys(group.member_ids, 1))
    for member_id in (fourth, second):
        with group.meeting() as meeting:
            group.all_pay(meeting, HAND)
            rotations.give_pot(books, meeting.id, member_id=member_id)
    # The second leaves after the pot and owes; the sixth before, and hands the turn on to the first.
    rotations.pass_on(books, 6, first)
    stands = {each.member_id: (each.balance, each.arrears) for each in rotations.positions(books)}
    assert stands[second] == (2 * HAND - 6 * HAND, 0)
    assert stands[sixth] == (2 * HAND, 0)
    assert stands[first] == (2 * HAND, 2 * HAND)  # for the second hand
    with group.meeting() as meeting:
        group.pay(meeting, first, 2 * HAND + 2 * HAND)  # buys in, and the sixth takes that along
        for member_id in (third, fourth, fifth):
            group.pay(meeting, member_id, HAND)
        assert members.leave(books, meeting.id, sixth).payout == 2 * HAND
        rotations.give_pot(books, meeting.id, member_id=first, sure=True)
        failure = failure_of(lambda: members.leave(books, meeting.id, second))
        assert (failure.code, failure.values["owing"]) == ("leave.owes", 4 * HAND)  # a pot less two rounds
        members.leave(books, meeting.id, second, sure=True)
    assert rotations.arrears(books) == {second: HAND}
    assert {each.member_id: each.balance for each in rotations.positions(books)}[sixth] == 0
    assert group.cash() == {}
    assert rotations.kept(books) == {first: HAND}
    assert {each.member_id: each.balance for each in rotations.positions(books)}[second] == -4 * HAND


# --- Burial society ---------------------------------------------------------------------------------------------------

DUES = 100
SOCIETY = {
    "share_price": DUES,
    "social_amount": DUES,
    "waiting_months": 3,
    "lapse_after": 3,
    "benefits": (Named("member", 3_000), Named("dependant", 1_500)),
}


def test_a_burial_society_waits_covers_lapses_reinstates_and_pays(make: Make) -> None:
    group = make(GroupKind.BURIAL, 20, 28, **SOCIETY)
    books = group.books
    lapsing, mourning, dying, leaving = group.member_ids[2:6]
    child = burials.list_dependant(books, mourning, "Joy", "daughter")
    fund = 0
    for number in range(1, 13):
        present = [each for each in group.member_ids if not (each == lapsing and 4 <= number <= 6)]
        with group.meeting() as meeting:
            for member_id in present:
                group.pay(meeting, member_id, DUES, "social_fund")
            fund += DUES * len(present)
            match number:
                case 2:
                    assert burials.standing(books, mourning) is Standing.WAITING
                    asked = burials.asks(books, meeting.id, mourning, "dependant", dependant_id=child.id)
                    assert asked == ["claim.waiting"]
                case 5:
                    burials.claim(books, meeting.id, mourning, "dependant", dependant_id=child.id)
                    fund -= 1_500
                case 7:
                    assert burials.standing(books, lapsing, group.day) is Standing.LAPSED
                    assert burials.asks(books, meeting.id, lapsing, "member", died=True) == ["claim.lapsed"]
                    fund += burials.reinstate(books, meeting.id, lapsing)
                    assert burials.standing(books, lapsing, group.day) is Standing.COVERED
                case 9:
                    burials.claim(books, meeting.id, dying, "member", died=True)
                    members.leave(books, meeting.id, dying, because="died")
                    group.member_ids.remove(dying)
                    fund -= 3_000
                case 10:  # who leaves gets no dues back
                    assert members.leave(books, meeting.id, leaving).payout == 0
                    group.member_ids.remove(leaving)
        assert group.cash() == {("social_fund", "box"): fund}
        assert burials.outlook(books, "member").fund == fund
    assert fund == 9 * 20 * DUES + 19 * DUES + 2 * 18 * DUES - 4_500
    assert {burials.standing(books, each) for each in group.member_ids} == {Standing.COVERED}
    assert group.account("social_fund") == fund
