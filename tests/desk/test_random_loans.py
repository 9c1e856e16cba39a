"""Random lives of loans: the books say what the reckoning says, and the account of the loans is never below zero."""

from __future__ import annotations

import contextlib
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from savingsdesk.core import loans as core
from savingsdesk.core.errors import Refused
from savingsdesk.core.loans import ChargeMethod
from savingsdesk.core.model import LoanStatus
from savingsdesk.db import entries
from savingsdesk.desk import loans, sittings
from tests.db.ledger import undone
from tests.desk.lending import FIRST, Desk

agreements = st.fixed_dictionaries(
    {
        "charge_method": st.sampled_from(ChargeMethod),
        "charge_rate": st.integers(0, 3_000),
        "charge_period": st.sampled_from(["month", "weeks:4", "weeks:1", "months:2"]),
        "first_charge": st.integers(0, 2),
        "charge_comes_first": st.booleans(),
        "longest_term": st.integers(1, 12),
    }
)
payments_in_any_order = st.lists(st.tuples(st.integers(0, 500), st.integers(1, 15_000)), max_size=8)
ACTIONS = ("give", "repay", "repay", "roll_over", "roll_over_paying", "write_off", "write_off_some", "net", "carry")
steps = st.tuples(
    st.integers(0, 45), st.sampled_from(ACTIONS), st.integers(0, 2), st.integers(1, 9_000), st.integers(1, 6)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(agreed=agreements, payments=payments_in_any_order, amount=st.integers(1, 20_000), term=st.integers(1, 6))
def test_the_books_of_any_life_of_a_loan_say_what_the_reckoning_says(
    desk: Desk, agreed: dict[str, Any], payments: list[tuple[int, int]], amount: int, term: int
) -> None:
    """Payments are (days after the issue, amount), and some are entered late."""
    with undone(desk.books):
        desk.clock.day = FIRST
        agree(desk, agreed)
        loan = desk.give(amount, term)
        upfront = loan.state.charge_paid
        paid, box = [core.Payment(FIRST, 0, upfront)], upfront - amount
        assert desk.box() == box
        for days, value in payments:
            on = (date.fromisoformat(FIRST) + timedelta(days=days)).isoformat()
            desk.clock.day = max(desk.clock.day, on)
            with contextlib.suppress(Refused):
                repaid = desk.repay(value, on=on)
                box += value - repaid.change
                paid.append(core.Payment(on, value - repaid.change - repaid.kept, 0))
            line = desk.get(loan)
            expected = core.state(loan.terms, paid, desk.clock.day)
            assert (line.state.owed, line.state.charged) == (expected.owed, expected.charged)
            assert line.state.overpaid == 0
            assert line.status is (LoanStatus.ACTIVE if expected.owed else LoanStatus.REPAID)
            assert 0 <= desk.lent() <= amount
            assert desk.box() == box
            assert entries.sum_of_postings(desk.books.connection, desk.books.group_id) == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(agreed=agreements, life=st.lists(steps, max_size=14))
def test_in_any_life_of_a_group_the_account_of_the_loans_is_what_the_members_owe(
    desk: Desk, agreed: dict[str, Any], life: list[tuple[int, str, int, int, int]]
) -> None:
    with undone(desk.books):
        desk.clock.day = FIRST
        agree(desk, agreed)
        for days, action, member, amount, term in life:
            desk.clock.day = (date.fromisoformat(desk.clock.day) + timedelta(days=days)).isoformat()
            box = desk.box()
            try:
                moved = act(desk, action, member, amount, term)
            except Refused as refusal:
                moved, known = 0, ("loan.none", "amount.zero")
                if refusal.code not in known:
                    raise
            found = loans.portfolio(desk.books)
            assert desk.box() == box + moved
            assert desk.lent() == found.outstanding
            assert sum(desk.owes(each) for each in range(3)) == found.outstanding + found.charge_owed
            assert loans.overpaid(desk.books) == []
            assert all(line.status is LoanStatus.ACTIVE for line in loans.active(desk.books))
            assert loans.mend(desk.books) == 0
            assert entries.sum_of_postings(desk.books.connection, desk.books.group_id) == 0


def agree(desk: Desk, agreed: dict[str, Any]) -> None:
    with contextlib.suppress(Refused):  # nothing else than at the founding
        desk.agree(**agreed)


def act(desk: Desk, action: str, member: int, amount: int, term: int) -> int:
    """Does it, and answers by how much the box should have grown."""
    lines = loans.of_member(desk.books, desk.everyone[member], active_only=True)
    if action == "give":
        return desk.give(amount, term, member).state.charge_paid - amount
    if action == "repay":
        return amount - desk.repay(amount, member).change
    if not lines:
        return 0
    line = lines[amount % len(lines)]
    match action:
        case "roll_over":
            return loans.roll_over(desk.books, None, line.id, term, sure=True).state.charge_paid
        case "roll_over_paying":
            new = loans.roll_over(desk.books, None, line.id, term, pay_charge=True, sure=True)
            return line.state.charge_owed + new.state.charge_paid
        case "write_off":
            loans.write_off(desk.books, None, line.id, "drought")
        case "write_off_some":
            loans.write_off(desk.books, None, line.id, "drought", amount=min(amount, line.state.owed))
        case _:
            return net_or_carry(desk, action, member, amount)
    return 0


def net_or_carry(desk: Desk, action: str, member: int, amount: int) -> int:
    owed = desk.owes(member)
    with desk.books.writing():
        known, sitting = sittings.member_of(desk.books, desk.everyone[member]), sittings.at(desk.books, None)
        if action == "net":
            left = loans.net(desk.books, sitting, known, amount, desk.books.new_act())
            assert left == max(0, amount - owed)
            return amount - left
        _, left = loans.carry(desk.books, sitting, known, min(amount, owed), desk.books.new_act())
        assert left == 0
    return 0
