"""What people do in a random year, each a verb of the desk, and the refusals that they may meet with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from savingsdesk.core.constitution import LeaverGets, Named, TermRate
from savingsdesk.core.loans import ChargeMethod
from savingsdesk.core.model import ContributionKind, DueKind, Fund, GroupKind, PayoutKind, Place
from savingsdesk.core.rotation import Order
from savingsdesk.db.entries import line_of
from savingsdesk.desk import (
    burials,
    constitutions,
    contributions,
    corrections,
    dues,
    loans,
    members,
    payouts,
    rotations,
)
from savingsdesk.desk.contributions import LeftOver
from tests.desk import raw
from tests.desk.years import SHARE_PRICE, Act, Life

FINES = (Named("Late", 100), Named("Absent", 250))
BENEFITS = (Named("Member", 3_000), Named("Child", 1_200))

# Asked or refused of what members may well try, here where the books say so; anything else is a fault of the program.
MAY_REFUSE = {
    *("amount.zero", "cash.short", "payout.above_savings", "payout.above_kept", "loan.none", "loan.repaid"),
    *("loan.overdue_first", "loan.above_limit", "loan.term_too_long", "loan.social_fund", "loan.unusual_rate"),
    *("loan.before_issue", "loan.later_entries", "loan.paid_later", "loan.above_owed", "member.left", "move.nowhere"),
    *("member.not_left", "member.last_officer", "leave.owes", "due.too_much", "shares.not_whole", "shares.above_limit"),
    *("entry.part_of_act", "entry.taken_back_already", "entry.meeting_closed", "correction.take_back_instead"),
    *("correction.is_reversal", "correction.reversed_already", "correction.loan_has_payments"),
    *("correction.change_used", "correction.not_replaceable", "correction.same", "cycle.closed"),
    *("constitution.unchanged", "constitution.unusual", "constitution.price_in_cycle"),
    *("shareout.pool_negative", "shareout.no_shares", "shareout.no_weights", "shareout.never_met"),
    *("shareout.savings_negative", "shareout.money_elsewhere", "shareout.reinvest_too_much"),
    *("turn.all_taken", "turn.round_taken", "turn.choose", "turn.none_left", "turn.not_next", "turn.taken"),
    *("turn.unknown", "turn.member_left", "turn.nobody", "bid.too_high", "rotation.pot_short"),
    *("rotation.nothing_kept", "rotation.no_amount", "day.before_cycle"),
    *("claim.lapsed", "claim.waiting", "claim.not_listed", "claim.paid_already", "claim.fund_short"),
    *("due.none", "dependant.ended"),
}


def fund(act: Act) -> Fund:
    return list(Fund)[act.choice % 5 == 4]


def place(act: Act) -> Place:
    return list(Place)[(0, 0, 0, 1, 2)[act.choice % 5]]


def sure(act: Act) -> bool:
    return act.choice % 4 != 3


@contextmanager
def moving(life: Life, *moves: tuple[Fund, Place, int]) -> Iterator[None]:
    """What is done inside moves exactly this much cash, and none elsewhere."""
    expected = Counter(raw.cash(life.connection))
    yield
    for to, there, amount in moves:
        expected[str(to), str(there)] += amount
    assert raw.cash(life.connection) == {where: amount for where, amount in expected.items() if amount}


# --- Money in ---------------------------------------------------------------------------------------------------------


def save(life: Life, act: Act) -> None:
    kind = life.saving_kind()
    if life.meeting is None:
        if kind is ContributionKind.SAVINGS:
            contributions.receive(life.books, None, kind, act.amount, member_id=life.member(act), place=place(act))
        return
    if kind is ContributionKind.SHARES:
        count = act.amount % 7
        contributions.put(life.books, life.meeting.id, life.member(act), kind, shares=count, sure=sure(act))
    else:
        contributions.put(life.books, life.meeting.id, life.member(act), kind, amount=act.amount)


def buy_shares(life: Life, act: Act) -> None:
    if life.kind is GroupKind.VSLA and life.meeting:
        left_over = list(LeftOver)[act.choice % 3]
        contributions.buy_shares(
            life.books, life.meeting.id, life.member(act), act.amount, left_over=left_over, sure=sure(act)
        )


def pay_in(life: Life, act: Act) -> None:
    """A cell of the grid besides the saving."""
    kinds = (ContributionKind.SOCIAL_FUND, ContributionKind.FINE, ContributionKind.OTHER_INCOME)
    if life.meeting:
        kind = kinds[act.choice % len(kinds)]
        contributions.put(life.books, life.meeting.id, life.member(act), kind, amount=act.amount)


def receive(life: Life, act: Act) -> None:
    kinds = (
        ContributionKind.GRANT,
        ContributionKind.BANK_INTEREST,
        ContributionKind.OTHER_INCOME,
        ContributionKind.EXTERNAL_LOAN,
        ContributionKind.SURPLUS,
        ContributionKind.SOCIAL_FUND,
    )
    kind = kinds[act.who % len(kinds)]
    to = Fund.SOCIAL if kind is ContributionKind.SOCIAL_FUND else fund(act)
    with moving(life, (to, place(act), act.amount)):
        contributions.receive(
            life.books, life.meeting_id, kind, act.amount, fund=fund(act), place=place(act), reason="Given"
        )


# --- Dues -------------------------------------------------------------------------------------------------------------


def charge(life: Life, act: Act) -> None:
    kind = list(DueKind)[act.choice % 3]
    amount = act.amount if kind is not DueKind.SAVINGS else SHARE_PRICE * (1 + act.amount % 3)
    if kind is DueKind.FINE and act.amount % 2:
        dues.charge(life.books, life.meeting_id, life.member(act), kind, name="late")
    else:
        dues.charge(life.books, life.meeting_id, life.member(act), kind, amount)


def standing(life: Life, act: Act) -> list[dues.Due]:
    """One of the dues, or none: then one is charged."""
    found = dues.standing(life.books)
    if not found:
        charge(life, act)
    return found[act.who % len(found) :][:1] if found else []


def pay_due(life: Life, act: Act) -> None:
    for due in standing(life, act):
        amount = None if act.choice % 2 else min(act.amount, due.left)
        with moving(life, (due.fund, place(act), due.left if amount is None else amount)):
            dues.pay(life.books, life.meeting_id, due.id, amount, place=place(act))


def waive(life: Life, act: Act) -> None:
    for due in standing(life, act):
        dues.waive(life.books, due.id, "Was in hospital")


# --- Loans ------------------------------------------------------------------------------------------------------------


def give(life: Life, act: Act) -> None:
    """An upfront charge stays in the box, or wherever the loan came from."""
    method = (None, *ChargeMethod)[act.choice % 6]
    is_upfront = (method or life.rules.charge_method) is ChargeMethod.UPFRONT
    term = 1 + act.choice % 4
    charge = act.amount * life.rules.charge_rate * term // 10_000 if is_upfront else 0
    with moving(life, (fund(act), place(act), charge - act.amount)):
        loans.give(
            life.books,
            life.meeting_id,
            life.member(act),
            act.amount,
            term,
            fund=fund(act),
            place=place(act),
            method=method,
            keys=life.turned,
            sure=sure(act),
        )


def owing(life: Life, act: Act) -> list[raw.Debt]:
    """One of those who owe, or nobody: then a loan is given."""
    found = raw.debts(life.connection, life.day)
    if not found:
        give(life, act)
    return found[act.who % len(found) :][:1] if found else []


def repay(life: Life, act: Act) -> None:
    """A loan that is named, or whatever the member owes."""
    owed = owing(life, act)
    if not owed and act.choice % 4:
        return
    named = owed[0].loan_id if owed and act.choice % 2 else None
    member_id = owed[0].member_id if owed and act.choice % 7 else life.member(act)
    if named is not None and owed[0].member_id != member_id:
        life.refuses("loan.unknown", lambda: loans.repay(life.books, life.meeting_id, member_id, 100, loan_id=named))
        return
    amount = owed[0].owed if owed and act.choice % 3 == 0 else act.amount
    before = sum(raw.cash(life.connection).values())
    repaid = loans.repay(life.books, life.meeting_id, member_id, amount, loan_id=named, place=place(act), sure=True)
    assert sum(raw.cash(life.connection).values()) == before + amount - repaid.change


def repay_late(life: Life, act: Act) -> None:
    """Found on paper between meetings, with an earlier day."""
    for each in owing(life, act):
        if life.meeting is None:
            on = life.later(-(act.choice * 7))
            loans.repay(life.books, None, each.member_id, act.amount, on=on, sure=False)


def roll_over(life: Life, act: Act) -> None:
    for each in owing(life, act):
        loans.roll_over(
            life.books, life.meeting_id, each.loan_id, 1 + act.choice % 3, pay_charge=act.amount % 2 == 1, sure=True
        )


def write_off(life: Life, act: Act) -> None:
    for each in owing(life, act):
        amount = None if act.choice % 2 else act.amount
        with moving(life):
            loans.write_off(life.books, life.meeting_id, each.loan_id, "Drought", amount=amount, keys=life.turned)


# --- Money out --------------------------------------------------------------------------------------------------------


def pay_out(life: Life, act: Act) -> None:
    kinds: tuple[tuple[PayoutKind, bool], ...] = (
        (PayoutKind.EXPENSE, False),
        (PayoutKind.SOCIAL_GRANT, True),
        (PayoutKind.WITHDRAWAL, True),
        (PayoutKind.KEPT_CHANGE, True),
        (PayoutKind.EXTERNAL_REPAYMENT, False),
        (PayoutKind.EXTERNAL_CHARGE, False),
        (PayoutKind.SHORTAGE, False),
    )
    kind, is_member = kinds[act.choice % len(kinds)]
    funds = {PayoutKind.SOCIAL_GRANT: Fund.SOCIAL, PayoutKind.WITHDRAWAL: Fund.LOAN, PayoutKind.KEPT_CHANGE: Fund.LOAN}
    with moving(life, (funds.get(kind, fund(act)), place(act), -act.amount)):
        payouts.pay(
            life.books,
            life.meeting_id,
            kind,
            act.amount,
            member_id=life.member(act) if is_member else None,
            fund=fund(act),
            place=place(act),
            reason="Decided",
            keys=life.turned,
            sure=sure(act),
        )


def move(life: Life, act: Act) -> None:
    where = [(of, lies) for of in Fund for lies in Place]
    (of, lies), (to, there) = where[act.who % len(where)], where[act.choice % len(where)]
    with moving(life, (of, lies, -act.amount), (to, there, act.amount)):
        payouts.move(
            life.books,
            life.meeting_id,
            act.amount,
            fund=of,
            place=lies,
            to_fund=to,
            to_place=there,
            reason="Decided",
            keys=life.turned,
            sure=sure(act),
        )


# --- Corrections ------------------------------------------------------------------------------------------------------


def a_line(life: Life, act: Act, *, is_open: bool) -> tuple[str, int] | None:
    """A line of the open meeting or of what came before; now and then any, also where it cannot be done."""
    found = raw.lines(life.connection)
    if act.choice % 6:
        own = set(raw.lines(life.connection, life.meeting_id)) if life.meeting else set()
        found = [each for each in found if (each in own) is is_open] or found
    return found[-1 - act.amount % len(found)] if found else None


def take_back(life: Life, act: Act) -> None:
    if line := a_line(life, act, is_open=True):
        corrections.take_back(life.books, line_of(*line))


def reverse(life: Life, act: Act) -> None:
    if line := a_line(life, act, is_open=False):
        life.reverse(line_of(*line))


def put_right(life: Life, act: Act) -> None:
    """Another amount, number of shares, or member."""
    if not (line := a_line(life, act, is_open=False)):
        return
    entity, row_id = line
    is_shares = entity == "contribution" and raw.is_shares(life.connection, row_id)
    right: dict[str, Any] = {"shares" if is_shares else "amount": 1 + act.amount % 900 % (5 if is_shares else 900)}
    if act.choice % 3 == 0:
        right = {"member_id": life.member(act)}
    corrections.replace(
        life.books, line_of(*line), "The passbook says so", keys=life.turned, meeting_id=life.meeting_id, **right
    )


# --- People and rules -------------------------------------------------------------------------------------------------


def join(life: Life, act: Act) -> None:
    members.add(life.books, [members.NewMember("Prossy Namugga", joined_on=life.day)])


def leave(life: Life, act: Act) -> None:
    """Not the officer who writes: nothing more could be written in this year."""
    because = members.REASONS[act.choice % 3]
    member_id = life.member(act)
    if member_id == life.books.author.id:
        return
    before = sum(raw.cash(life.connection).values())
    settled = members.leave(
        life.books,
        life.meeting_id,
        member_id,
        because=because,
        reason="To the daughter",
        keys=life.turned,
        sure=sure(act),
    )
    assert sum(raw.cash(life.connection).values()) == before - settled.payout, settled
    owed = sum(each.owed for each in raw.debts(life.connection, life.day) if each.member_id == member_id)
    assert owed <= settled.owing, (owed, settled)


def come_back(life: Life, act: Act) -> None:
    """One who left, if anybody did."""
    gone = [member_id for member_id in life.everyone if member_id not in life.active]
    members.rejoin(life.books, gone[act.who % len(gone)] if gone else life.member(act))


def change_rules(life: Life, act: Act) -> None:
    """In the middle of a cycle, as groups do."""
    rules = life.rules
    small = act.amount % 6
    changes: tuple[dict[str, object], ...] = (
        {"charge_method": list(ChargeMethod)[small % 5]},
        {"charge_rate": (0, 100, 500, 1_000, 2_000, 3_333)[small]},
        {"charge_period": ("month", "weeks:4", "weeks:1", "months:2")[small % 4]},
        {"first_charge": small % 3, "charge_comes_first": small % 2 == 0},
        {"term_rates": (TermRate(1, 500), TermRate(2, 800), TermRate(3, 1_000 + small))},
        {"share_price": SHARE_PRICE * (1 + small % 3)},
        {"savings_amount": (0, 500, 700)[small % 3]},
        {"social_amount": (0, 200, 300)[small % 3], "social_missed_is_due": small > 2},
        {"leaver_gets": list(LeaverGets)[small % 2]},
        {"turn_order": list(Order)[small % len(Order)]},
        {"fines_to": list(Fund)[small % 2], "payout_cap": (0, 1_000)[small % 2]},
    )
    wanted = replace(rules, **changes[act.choice % len(changes)])  # type: ignore[arg-type]
    constitutions.change(life.books, wanted, life.day, sure=sure(act))


# --- Merry-go-round ---------------------------------------------------------------------------------------------------


def arrange(life: Life, act: Act) -> None:
    if not rotations.turns(life.books):
        hands = {member_id: 1 + (at == act.choice) for at, member_id in enumerate(life.active)}
        rotations.arrange(life.books, hands)


def swap(life: Life, act: Act) -> None:
    if not (turns := rotations.turns(life.books)):
        arrange(life, act)
    else:
        rotations.swap(life.books, 1 + act.who % len(turns), 1 + act.amount % len(turns))


def pass_on(life: Life, act: Act) -> None:
    if not (turns := rotations.turns(life.books)):
        arrange(life, act)
    else:
        rotations.pass_on(life.books, 1 + act.amount % len(turns), life.member(act))


def give_pot(life: Life, act: Act) -> None:
    if life.meeting is None or not rotations.turns(life.books):
        arrange(life, act)
        return
    order = life.rules.turn_order
    bid = act.amount % 900 if order is Order.AUCTION else 0
    named = life.member(act) if order in (Order.AUCTION, Order.NEED) or act.choice % 3 == 0 else None
    before = raw.cash(life.connection)
    line = rotations.give_pot(life.books, life.meeting.id, member_id=named, bid=bid, keys=life.turned, sure=sure(act))
    assert line.taken_in == life.meeting.number
    assert sum(raw.cash(life.connection).values()) <= sum(before.values())
    assert order is Order.AUCTION or line.received >= life.rules.savings_amount


def give_rest(life: Life, act: Act) -> None:
    if life.meeting:
        amount = act.amount if act.choice % 2 else None
        rotations.give_rest(life.books, life.meeting.id, life.member(act), amount, keys=life.turned, sure=sure(act))


# --- Burial society ---------------------------------------------------------------------------------------------------


def list_dependant(life: Life, act: Act) -> None:
    burials.list_dependant(life.books, life.member(act), "Nakato", "daughter")


def listed(life: Life, act: Act) -> list[int]:
    """One of the member's, who may have died already."""
    found = burials.dependants(life.books, life.member(act), include_ended=act.choice % 3 == 0)
    return [each.id for each in found[:1]]


def end_dependant(life: Life, act: Act) -> None:
    for dependant_id in listed(life, act):
        burials.end_dependant(life.books, dependant_id)


def claim(life: Life, act: Act) -> None:
    if life.meeting is None:
        list_dependant(life, act)
        return
    named, benefit = listed(life, act), BENEFITS[act.amount % 2]
    with moving(life, (Fund.SOCIAL, place(act), -benefit.amount)):
        burials.claim(
            life.books,
            life.meeting.id,
            life.member(act),
            benefit.name,
            dependant_id=named[0] if named else None,
            died=not named and act.choice % 2 == 0,
            place=place(act),
            reason="A burial",
            keys=life.turned,
            sure=sure(act),
        )


def reinstate(life: Life, act: Act) -> None:
    if life.meeting:
        burials.reinstate(life.books, life.meeting.id, life.member(act))


# In the order of how often they are: what stands twice is done twice as often.
_EVERYWHERE: tuple[Callable[[Life, Act], None], ...] = (
    *(pay_in, receive, charge, pay_due, waive, pay_out, move, take_back, reverse, put_right),
    *(join, leave, come_back, change_rules, Life.mark),
)
_LENDING = (save, give, give, repay, repay, repay_late, roll_over, write_off)
_OF_KIND: Mapping[GroupKind, tuple[Callable[[Life, Act], None], ...]] = {
    GroupKind.VSLA: (*_LENDING, buy_shares, *_EVERYWHERE),
    GroupKind.ASCA: (*_LENDING, *_EVERYWHERE),
    GroupKind.SHG: (*_LENDING, *_EVERYWHERE),
    GroupKind.ROSCA: (save, swap, pass_on, give_pot, give_pot, give_pot, give_rest, *_EVERYWHERE),
    GroupKind.BURIAL: (list_dependant, end_dependant, claim, claim, reinstate, *_EVERYWHERE),
}


def acts_of(kind: GroupKind) -> dict[str, Callable[[Life, Act], None]]:
    return {act.__name__: act for act in _OF_KIND[kind]}


def names_of(kind: GroupKind) -> list[str]:
    return [act.__name__ for act in _OF_KIND[kind]]
