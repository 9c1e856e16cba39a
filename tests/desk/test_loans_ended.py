"""Loans that end otherwise: rolled over, carried, written off, reversed; and what other laptops write."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from savingsdesk.core import loans as core
from savingsdesk.core.loans import ChargeMethod
from savingsdesk.core.model import LoanStatus
from savingsdesk.db import cycles
from savingsdesk.db.entries import line_of
from savingsdesk.desk import corrections, loans, meetings, sittings
from savingsdesk.desk.session import Row
from tests.db.ledger import undone
from tests.desk.lending import FIRST, MARY, Desk, accounts, newest, owed, reverse, second_officer
from tests.village import code_of, failure_of, refused


def test_a_loan_rolled_over_is_repaid_by_the_new_one_without_cash(desk: Desk) -> None:
    old = desk.give(10_000, 1)
    desk.months(2)
    new = loans.roll_over(desk.books, None, old.id, 2)
    assert (new.principal, new.replaces_id, new.due_on) == (11_000, old.id, "2026-11-02")
    assert desk.get(old).status is LoanStatus.REPAID
    assert desk.box() == -10_000
    assert desk.lent() == 11_000
    acts = {act for *_, act in desk.written()[1:]}
    assert len(acts) == 1
    assert acts != {""}
    assert code_of(lambda: loans.roll_over(desk.books, None, old.id, 2)) == "loan.repaid"
    assert code_of(lambda: loans.roll_over(desk.books, None, new.id, 4)) == "loan.term_too_long"
    assert code_of(lambda: loans.roll_over(desk.books, None, 99, 2)) == "loan.unknown"


def test_a_charge_paid_at_the_roll_over_is_not_lent_again(desk: Desk) -> None:
    old = desk.give(10_000, 1)
    desk.months(1)
    new = loans.roll_over(desk.books, None, old.id, 1, pay_charge=True)
    assert (new.principal, desk.box(), desk.lent()) == (10_000, -9_000, 10_000)
    desk.repay(500, on=desk.clock.day)
    desk.months(2)
    assert code_of(lambda: loans.roll_over(desk.books, None, new.id, 1, on="2026-08-01")) == "loan.before_issue"
    desk.repay(100)
    assert code_of(lambda: loans.roll_over(desk.books, None, new.id, 1, on="2026-08-20")) == "loan.later_entries"


def test_a_debt_is_carried_as_a_loan_of_the_cycle_that_is_named(desk: Desk) -> None:
    old = desk.give(3_000, 1)
    desk.months(1)
    with desk.books.writing():
        cycle: Row = {
            "number": 2,
            "opened_on": desk.clock.day,
            "share_price": 1_000,
            "most_shares": 5,
            "social_amount": 0,
        }
        sitting = sittings.at(desk.books, None)
        desk.books.insert("cycle", desk.clock.day, **cycle)
        following = cycles.current(desk.books.connection, desk.books.group_id)
        member = sittings.member_of(desk.books, desk.everyone[MARY])
        loans.net(desk.books, sitting, member, 2_300, "0123456789AB")
        new, left = loans.carry(desk.books, sitting, member, 1_200, "0123456789AB", following)
    assert (new.principal, new.replaces_id, left) == (1_200, old.id, 200)
    assert desk.get(old).status is LoanStatus.REPAID
    query = "SELECT cycle_id FROM loans WHERE id = ?"
    assert desk.books.connection.execute(query, (new.id,)).fetchone() == (following.id,)
    assert desk.owes() == 1_200


def test_a_loan_written_off_is_a_loss_of_its_principal_and_moves_no_cash(desk: Desk) -> None:
    key = second_officer(desk)
    loan = desk.give(10_000, 1, keys=[key])
    desk.months(2)
    desk.repay(3_000)
    box = desk.box()
    assert refused(lambda: loans.write_off(desk.books, None, loan.id, " ")) == ("loan.reason_needed", "reason")
    assert code_of(lambda: loans.write_off(desk.books, None, loan.id, "moved away")) == "key.needed"
    line = loans.write_off(desk.books, None, loan.id, "moved away", keys=[key])
    assert (line.state.owed, line.status, line.written_off) == (0, LoanStatus.REPAID, 8_000)
    assert (desk.box(), desk.lent()) == (box, 0)
    assert desk.kinds()[-2:] == [("write_off", 8_000), ("out:write_off", -8_000)]
    assert code_of(lambda: loans.write_off(desk.books, None, loan.id, "again", keys=[key])) == "loan.repaid"


def test_an_unpaid_charge_written_off_is_income_and_loss_at_once(desk: Desk) -> None:
    loan = desk.give(10_000, 1)
    desk.months(2)
    profit = accounts(desk, "income") - accounts(desk, "expenses")
    line = loans.write_off(desk.books, None, loan.id, "died")
    assert (line.state.owed, line.written_off) == (0, 10_000)
    assert desk.kinds()[1:] == [
        ("service_charge", 1_000),
        ("out:write_off", -1_000),
        ("write_off", 10_000),
        ("out:write_off", -10_000),
    ]
    assert len({act for *_, act in desk.written()[1:]}) == 1
    assert accounts(desk, "income") - accounts(desk, "expenses") == profit - 10_000
    assert desk.lent() == 0


def test_a_part_is_written_off_and_never_more_than_is_owed(desk: Desk) -> None:
    loan = desk.give(10_000, 1)
    above = failure_of(lambda: loans.write_off(desk.books, None, loan.id, "flood", amount=10_001))
    assert (above.code, above.values) == ("loan.above_owed", {"owed": 10_000})
    line = loans.write_off(desk.books, None, loan.id, "flood", amount=4_000)
    assert (line.state.owed, line.status, desk.lent()) == (6_000, LoanStatus.ACTIVE, 6_000)


# What others write: reversals, other laptops, debts beyond all measure


def test_a_reversed_repayment_makes_the_loan_active_again_as_if_it_had_never_been(desk: Desk) -> None:
    loan = desk.give(1_000, 1)
    desk.repay(1_000)
    desk.months(2)
    with desk.books.writing():
        reverse(desk, "contribution", newest(desk, "contributions"))
        assert loans.settle(desk.books, [loan.id]) == 1
    assert desk.get(loan).status is LoanStatus.ACTIVE
    assert owed(desk.get(loan)) == (1_000, 100)
    assert desk.lent() == 1_000


def test_a_reversed_loan_owes_nothing_and_its_reversal_is_no_loan(desk: Desk) -> None:
    loan = desk.give(1_000, 1)
    with desk.books.writing():
        reverse(desk, "loan", loan.id)
        loans.settle(desk.books, [loan.id])
    [line] = loans.of_member(desk.books, desk.everyone[MARY])
    assert (line.id, line.principal, line.state.owed, line.status) == (loan.id, 0, 0, LoanStatus.REPAID)
    assert loans.active(desk.books) == []
    assert code_of(lambda: loans.get(desk.books, newest(desk, "loans"))) == "loan.unknown"
    assert desk.lent() == 0


def test_a_reversed_roll_over_leaves_the_old_loan_as_it_was(desk: Desk) -> None:
    old = desk.give(10_000, 1)
    desk.months(2)
    before = desk.get(old)
    new = loans.roll_over(desk.books, None, old.id, 2)
    corrections.reverse(desk.books, line_of("loan", new.id), "agreed on a month too early")
    assert replace(desk.get(old), payments=()) == before
    assert loans.active(desk.books) == [desk.get(old)]
    assert desk.get(new).status is LoanStatus.REPAID
    assert (desk.box(), desk.lent()) == (-10_000, 10_000)


def test_a_reversed_write_off_is_owed_again(desk: Desk) -> None:
    loan = desk.give(10_000, 1)
    desk.months(2)
    before = desk.get(loan)
    loans.write_off(desk.books, None, loan.id, "moved away")
    corrections.reverse(desk.books, line_of("contribution", newest(desk, "contributions")), "came back")
    assert replace(desk.get(loan), payments=()) == before
    assert (desk.lent(), accounts(desk, "income"), accounts(desk, "expenses")) == (10_000, 0, 0)


def test_an_upfront_loan_is_taken_back_with_its_charge_while_the_meeting_is_open(desk: Desk) -> None:
    desk.agree(charge_method=ChargeMethod.UPFRONT)
    meeting = meetings.open_meeting(desk.books, FIRST)
    loans.give(desk.books, meeting.id, desk.everyone[MARY], 80_000, 1, sure=True)
    corrections.take_back(desk.books, line_of("contribution", newest(desk, "contributions")))
    assert (desk.box(), desk.lent(), desk.owes()) == (0, 0, 0)


def test_a_payment_reversed_by_two_laptops_is_whole_again_once_the_second_is_reversed(desk: Desk) -> None:
    desk.agree(charge_method=ChargeMethod.DECLINING)
    loan = desk.give(100_000, 6)
    desk.months(1)
    desk.repay(60_000)
    paid = newest(desk, "contributions")
    desk.months(3)
    with undone(desk.books):
        corrections.reverse(desk.books, line_of("contribution", paid), "typed twice")
        once = desk.get(loan).state
    with desk.books.writing():
        for row_id in (paid - 1, paid):  # its charge and its principal, on both laptops
            reverse(desk, "contribution", row_id)
            reverse(desk, "contribution", row_id)
    assert desk.get(loan).state != once
    desk.months(4)
    corrections.reverse(desk.books, line_of("contribution", newest(desk, "contributions")), "it was reversed twice")
    corrections.reverse(desk.books, line_of("contribution", paid + 2), "it was reversed twice")
    assert loans.get(desk.books, loan.id, core.Period(months=1).after(FIRST, 3)).state == once


def test_a_loan_that_was_taken_back_is_in_no_list(desk: Desk) -> None:
    loan = desk.give(1_000, 1)
    with desk.books.writing():
        desk.books.void("loan", loan.uid)
        assert loans.settle(desk.books, [loan.id]) == 0
    assert loans.of_member(desk.books, desk.everyone[MARY]) == []
    assert loans.active(desk.books) == []
    assert desk.owes() == 0


def test_two_laptops_that_each_took_the_last_payment_leave_a_loan_that_is_overpaid(desk: Desk) -> None:
    loan = desk.give(1_000, 1)
    desk.repay(400)
    with undone(desk.books):
        desk.repay(600)
        entries_of_the_other = desk.written()[-1]
    with desk.books.writing():  # as the other laptop wrote it, without its change of the status
        assert entries_of_the_other[:3] == ("repayment", "loan_fund", 600)
        desk.take_in("repayment", 600, loan=loan.uid)
        desk.take_in("repayment", 600, loan=loan.uid)
    assert desk.get(loan).status is LoanStatus.ACTIVE
    assert loans.mend(desk.books) == 1
    assert loans.mend(desk.books) == 0
    [line] = loans.overpaid(desk.books)
    assert (line.id, line.state.overpaid, line.state.owed, line.status) == (loan.id, 600, 0, LoanStatus.REPAID)
    assert desk.owes() == 0
    assert loans.active(desk.books) == []


def test_a_loan_marked_repaid_that_is_owed_is_mended_too(desk: Desk) -> None:
    loan = desk.give(1_000, 1)
    with desk.books.writing():
        desk.books.update("loan", loan.uid, status="repaid")
    assert loans.mend(desk.books) == 1
    assert desk.get(loan).status is LoanStatus.ACTIVE


@pytest.mark.parametrize(
    ("odd", "problem"),
    [
        ({"interest_rate": 1_000_000, "method": "declining"}, "loan.too_large"),
        ({"amount": 10**16}, "loan.too_large"),
        ({"method": "by the moon"}, "loan.unreadable"),
        ({"period": "fortnight"}, "loan.unreadable"),
        ({"term": 0}, "loan.unreadable"),
        ({"interest_rate": -5}, "loan.unreadable"),
    ],
)
def test_a_loan_that_cannot_be_reckoned_is_shown_without_charge_and_hides_no_other(
    desk: Desk, odd: dict[str, Any], problem: str
) -> None:
    fine = desk.give(500, 1)
    row: dict[str, Any] = {
        "amount": 1_000,
        "interest_rate": 1_000,
        "method": "flat",
        "period": "month",
        "term": 1,
    } | odd
    row |= {"fund": "loan_fund", "place": "box", "first_charge": 1, "repaid_first": "charge", "status": "active"}
    with desk.books.writing():
        mary = sittings.member_of(desk.books, desk.everyone[MARY]).uid.hex()
        cycle = cycles.current(desk.books.connection, desk.books.group_id).uid.hex()
        desk.books.insert("loan", FIRST, user=mary, cycle=cycle, date_issued=FIRST, due_date=FIRST, **row)
    desk.months(12)
    one, other = loans.active(desk.books)
    assert (one.id, one.problem) == (fine.id, "")
    assert (other.problem, other.state.charge_owed) == (problem, 0)
    assert loans.portfolio(desk.books).active == 2
    assert desk.owes() == one.state.owed + other.state.owed
    assert loans.mend(desk.books) == 0
    assert desk.repay(600).lines[-1].id == other.id
