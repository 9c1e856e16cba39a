"""Loans given and repaid through the desk: the worked examples of the rules, and limits that ask."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from savingsdesk.core import loans as core
from savingsdesk.core.constitution import TermRate
from savingsdesk.core.loans import ChargeMethod
from savingsdesk.core.model import Fund, GroupKind, LoanStatus, PayoutKind, Place
from savingsdesk.db import entries
from savingsdesk.desk import loans, meetings, members, sittings
from savingsdesk.desk.session import Books, Tools, found
from savingsdesk.desk.verify import verify
from tests.db.ledger import undone
from tests.desk.lending import FIRST, MARY, ODONGO, Desk, owed, second_officer
from tests.village import PASSWORD, code_of, failure_of, founding, refused

# The worked examples of DOMAIN.md §4


def test_who_saved_600_may_borrow_1800_and_three_repayments_of_600_close_it(desk: Desk) -> None:
    desk.agree(charge_rate=0)
    desk.take_in("savings", 600)
    desk.take_in("grant", 5_000)
    assert loans.limit(desk.books, desk.everyone[MARY]) == 1_800
    desk.give(1_800, sure=False)
    assert loans.limit(desk.books, desk.everyone[MARY]) == 0
    for month, left in ((1, 1_200), (2, 600), (3, 0)):
        desk.months(month)
        [line] = desk.repay(600).lines
        assert (line.state.owed, line.status) == (left, LoanStatus.ACTIVE if left else LoanStatus.REPAID)
    assert desk.lent() == 0


def test_a_flat_charge_is_nothing_on_day_29_then_a_tenth_for_each_month(desk: Desk) -> None:
    loan = desk.give(10_000, 6)
    desk.days(29)
    assert owed(desk.get(loan)) == (10_000, 0)
    desk.months(1)
    assert owed(desk.get(loan)) == (10_000, 1_000)
    desk.months(3)
    assert desk.get(loan).state.charged == 3_000


def test_a_flat_charge_stays_a_tenth_of_what_was_lent_after_9000_came_back(desk: Desk) -> None:
    loan = desk.give(10_000, 6)
    desk.days(20)
    desk.repay(9_000)
    desk.months(3)
    assert owed(desk.get(loan)) == (1_000, 3_000)


def test_a_flat_loan_of_one_month_costs_one_charge_when_unpaid_for_twelve(desk: Desk) -> None:
    loan = desk.give(10_000, 1)
    desk.months(12)
    assert owed(desk.get(loan)) == (10_000, 1_000)
    assert desk.get(loan).is_overdue


def test_a_flat_repeating_charge_goes_on_after_the_term(desk: Desk) -> None:
    desk.agree(charge_method=ChargeMethod.FLAT_REPEATING)
    loan = desk.give(10_000, 1)
    desk.months(12)
    assert owed(desk.get(loan)) == (10_000, 12_000)


def test_a_declining_charge_of_a_tenth_on_100000_is_20700_in_all(desk: Desk) -> None:
    desk.agree(charge_method=ChargeMethod.DECLINING)
    loan = desk.give(100_000, 3)
    for month, before, paid, after in ((1, 110_000, 40_000, 70_000), (2, 77_000, 40_000, 37_000)):
        desk.months(month)
        assert desk.owes() == before
        desk.repay(paid)
        assert desk.owes() == after
    desk.months(3)
    assert desk.owes() == 40_700
    [line] = desk.repay(40_700).lines
    assert (line.state.owed, line.state.charged, line.status) == (0, 20_700, LoanStatus.REPAID)
    assert sum(amount for kind, amount in desk.kinds() if kind == "service_charge") == 20_700
    assert desk.lent() == 0
    assert desk.get(loan).status is LoanStatus.REPAID


def test_an_upfront_charge_of_a_tenth_on_80000_hands_back_8000_at_issue_and_nothing_more(desk: Desk) -> None:
    desk.agree(charge_method=ChargeMethod.UPFRONT)
    loan = desk.give(80_000, 1)
    kinds = [(kind, amount) for kind, _, amount, _ in desk.written()]
    assert kinds == [("loan", -80_000), ("service_charge", 8_000)]
    acts = {act for *_, act in desk.written()}
    assert len(acts) == 1
    assert acts != {""}
    assert owed(loan) == (80_000, 0)
    desk.months(1)
    assert desk.repay(80_000).lines[0].status is LoanStatus.REPAID
    assert desk.box() == 8_000


def test_one_charge_by_term_is_5_8_or_10_percent(desk: Desk) -> None:
    by_term = (TermRate(1, 500), TermRate(2, 800), TermRate(3, 1_000))
    desk.agree(charge_method=ChargeMethod.ONE_OFF, term_rates=by_term)
    assert [loans.cost(desk.books, 10_000, term).charge for term in (1, 2, 3)] == [500, 800, 1_000]
    desk.give(10_000, 2)
    desk.months(1)
    assert desk.owes() == 10_800
    desk.months(9)
    assert desk.owes() == 10_800


def test_the_loan_of_a_debtor_ends_repaid_when_his_share_is_netted(desk: Desk) -> None:
    loan = desk.give(3_000)
    with desk.books.writing():
        member = sittings.member_of(desk.books, desk.everyone[MARY])
        sitting = sittings.at(desk.books, None)
        left = loans.net(desk.books, sitting, member, 5_000, "0123456789AB")
    assert left == 2_000
    assert desk.get(loan).status is LoanStatus.REPAID
    assert desk.written()[-1] == ("repayment", "loan_fund", 3_000, "0123456789AB")


# Giving


def test_the_terms_are_those_of_the_constitution_on_the_issue_day(desk: Desk) -> None:
    desk.days(10)
    early = desk.give(10_000, 2)
    other = {"charge_method": ChargeMethod.DECLINING, "charge_rate": 500, "charge_period": "weeks:4"}
    desk.agree(desk.clock.day, **other)
    late = desk.give(10_000, 2)
    before = desk.give(10_000, 2, on=FIRST)
    methods = [desk.get(each).terms.method for each in (early, late, before)]
    assert methods == [ChargeMethod.FLAT, ChargeMethod.DECLINING, ChargeMethod.FLAT]
    assert (late.terms.rate, late.terms.period, late.due_on) == (500, core.Period(weeks=4), "2026-09-06")
    assert (early.terms.rate, early.terms.period, early.due_on) == (1_000, core.Period(months=1), "2026-09-12")


def test_a_group_may_decide_on_another_charge_for_one_loan(desk: Desk) -> None:
    loan = desk.give(10_000, 2, rate=1_500, method=ChargeMethod.FLAT_REPEATING)
    assert (loan.terms.rate, loan.terms.method) == (1_500, ChargeMethod.FLAT_REPEATING)
    assert loans.cost(desk.books, 10_000, 2, rate=1_500, method=ChargeMethod.FLAT_REPEATING).charge == 3_000


def test_the_row_holds_all_that_was_agreed(desk: Desk) -> None:
    desk.agree(first_charge=2, charge_comes_first=False, charge_period="weeks:4")
    loan = desk.give(10_000, 3, fund=Fund.SOCIAL, place=Place.MOBILE)
    again = desk.get(loan).terms
    assert again == core.Terms(10_000, ChargeMethod.FLAT, 1_000, core.Period(weeks=4), 3, 2, FIRST, False)
    assert (loan.fund, loan.place, loan.due_on, loan.status) == (Fund.SOCIAL, "mobile", "2026-09-24", LoanStatus.ACTIVE)
    assert entries.cash(desk.books.connection, desk.books.group_id) == {("social_fund", "mobile"): -10_000}


def test_limits_ask_and_the_loan_is_recorded_when_the_group_is_sure(desk: Desk) -> None:
    desk.take_in("savings", 1_000)

    def asked(amount: int, term: int = 3, **more: Any) -> tuple[str, dict[str, Any]]:
        before = desk.written()
        failure = failure_of(lambda: desk.give(amount, term, sure=False, **more))
        assert desk.written() == before
        return failure.code, failure.values

    assert asked(1_500) == ("cash.short", {"held": 1_000, "also": ()})
    desk.take_in("grant", 100_000)
    desk.take_in("social_fund", 50_000, fund=Fund.SOCIAL)
    assert asked(3_001) == ("loan.above_limit", {"most": 3_000, "also": ()})
    assert asked(3_000, 4) == ("loan.term_too_long", {"most": 3, "also": ()})
    assert asked(3_000, fund=Fund.SOCIAL)[0] == "loan.social_fund"
    assert asked(3_000, rate=100_000)[0] == "loan.unusual_rate"
    assert asked(3_000, rate=99)[0] == "loan.unusual_rate"
    desk.give(1_000, 1, sure=False)
    assert asked(2_001) == ("loan.above_limit", {"most": 2_000, "also": ()})
    desk.months(1)
    desk.days(32)
    assert asked(100)[0] == "loan.overdue_first"
    code, values = asked(200_000, 9, rate=1)
    others = [(each.code, each.values) for each in values["also"]]
    assert (code, others[0][0]) == ("loan.overdue_first", "loan.above_limit")
    assert others[1:] == [("loan.term_too_long", {"most": 3}), ("loan.unusual_rate", {}), ("cash.short", others[3][1])]
    assert desk.give(200_000, 9, rate=1).principal == 200_000


def test_the_limit_is_told_with_what_it_is_made_of(desk: Desk) -> None:
    desk.take_in("savings", 1_000)
    desk.give(400, 3)
    may = loans.borrowing(desk.books, desk.everyone[MARY])
    assert (may.saved, may.multiple, may.owed, may.most) == (1_000, 3, 400, 2_600)
    desk.give(5_000, 3)
    assert loans.borrowing(desk.books, desk.everyone[MARY]).most == 0


def test_the_usual_instalment_brings_the_loan_up_to_date(desk: Desk) -> None:
    line = desk.give(60_000, 3)  # 10 % of it a month: 26,000 each month
    desk.months(1)

    def usual() -> int:
        return loans.instalment(loans.get(desk.books, line.id), desk.books.today())

    assert usual() == 26_000
    desk.repay(6_000)
    assert usual() == 20_000, "the rest of the same day"
    desk.months(2)
    assert usual() == 46_000, "what was missed comes with it"
    desk.repay(60_000)
    assert usual() == 0, "who paid ahead brings nothing"
    desk.months(4)
    assert usual() == 78_000 - 66_000, "after the term all is due"
    desk.repay(12_000)
    assert usual() == 0


def test_the_social_fund_lends_without_asking_where_the_group_agreed_on_it(desk: Desk) -> None:
    desk.agree(social_lends=True)
    desk.take_in("savings", 1_000)
    desk.take_in("social_fund", 900, fund=Fund.SOCIAL)
    assert desk.give(900, 1, fund=Fund.SOCIAL, sure=False).fund is Fund.SOCIAL
    desk.repay(400)
    assert desk.written()[-1][:3] == ("repayment", "social_fund", 400)


def test_savings_taken_out_again_are_no_ground_for_a_loan(desk: Desk) -> None:
    desk.take_in("savings", 1_000)
    with desk.books.writing():
        member = sittings.member_of(desk.books, desk.everyone[MARY])
        sittings.pay_out(desk.books, sittings.at(desk.books, None), PayoutKind.WITHDRAWAL, 400, member=member)
    assert loans.limit(desk.books, desk.everyone[MARY]) == 1_800


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"amount": 0}, ("amount.zero", "amount")),
        ({"amount": -5}, ("amount.sign", "amount")),
        ({"amount": 10**15 + 1}, ("amount.too_large", "amount")),
        ({"amount": 10**15}, ("loan.too_large", "amount")),
        ({"amount": 100, "term": 0}, ("term.zero", "term")),
        ({"amount": 100, "term": 601}, ("term.too_long", "term")),
        ({"amount": 100, "rate": -1}, ("rate.sign", "rate")),
        ({"amount": 100, "rate": 1_000_001}, ("rate.too_large", "rate")),
        ({"amount": 100, "on": "2026-07-01"}, ("day.before_cycle", "day")),
        ({"amount": 100, "on": "2026-07-03"}, ("day.in_future", "day")),
        ({"amount": 100, "on": "yesterday"}, ("day.unreadable", "day")),
    ],
)
def test_what_cannot_be_a_loan_is_refused_even_when_sure(
    desk: Desk, more: dict[str, Any], expected: tuple[str, str]
) -> None:
    assert refused(lambda: desk.give(**more)) == expected
    assert desk.written() == []


def test_a_member_of_another_group_is_unknown_here(books: Books, neighbours: Books) -> None:
    stranger = members.ids(neighbours)[0]
    assert code_of(lambda: loans.give(books, None, stranger, 100, 1, sure=True)) == "member.unknown"
    assert code_of(lambda: loans.repay(books, None, stranger, 100)) == "member.unknown"


def test_who_left_gets_no_loan_and_still_repays(desk: Desk) -> None:
    desk.give(100, 1)
    with desk.books.writing():
        mary = sittings.member_of(desk.books, desk.everyone[MARY])
        desk.books.update("user", mary.uid, left_on=FIRST)
    assert code_of(lambda: desk.give(100)) == "member.left"
    assert desk.repay(100).lines[0].status is LoanStatus.REPAID


def test_a_loan_above_the_cap_takes_two_keys_where_another_officer_has_one(desk: Desk) -> None:
    desk.agree(payout_cap=5_000)
    key = second_officer(desk)
    assert refused(lambda: desk.give(5_001)) == ("key.needed", "second_key")
    desk.give(5_000)
    desk.give(5_001, keys=[key])
    found = desk.books.connection.execute("SELECT approvers FROM loans ORDER BY id").fetchall()
    assert found == [("",), (key.user_uid.hex(),)]


@pytest.mark.parametrize("kind", GroupKind)
def test_every_kind_of_group_lends_if_it_wants_to(kind: GroupKind, home: Path, tools: Tools) -> None:
    session = found(home, founding(kind=kind), PASSWORD, tools)
    books = session.open_writer()
    [amina] = members.ids(books)
    assert code_of(lambda: loans.give(books, None, amina, 1_000, 1)) == "loan.above_limit"
    loan = loans.give(books, None, amina, 1_000, 1, sure=True)
    assert loans.repay(books, None, amina, 1_000).lines[0].status is LoanStatus.REPAID
    assert loans.get(books, loan.id).state.owed == 0
    assert verify(books) == []
    books.close()
    session.close()


# Repaying


def test_charge_comes_first_then_principal_under_one_act(desk: Desk) -> None:
    desk.give(10_000)
    desk.months(1)
    desk.repay(600)
    desk.repay(5_000)
    (kind, _, amount, act), *rest = desk.written()[1:]
    assert (kind, amount, act) == ("service_charge", 600, "")
    assert [(kind, amount) for kind, _, amount, _ in rest] == [("service_charge", 400), ("repayment", 4_600)]
    assert len({act for *_, act in rest} - {""}) == 1


def test_principal_comes_first_where_the_group_agreed_on_it(desk: Desk) -> None:
    desk.agree(charge_comes_first=False)
    loan = desk.give(10_000)
    desk.months(1)
    desk.repay(10_400)
    assert owed(desk.get(loan)) == (0, 600)


def test_without_a_loan_named_the_oldest_is_repaid_first(desk: Desk) -> None:
    old = desk.give(1_000)
    desk.days(5)
    new = desk.give(2_000)
    repaid = desk.repay(1_500)
    assert [(line.id, line.state.owed, line.status) for line in repaid.lines] == [
        (old.id, 0, LoanStatus.REPAID),
        (new.id, 1_500, LoanStatus.ACTIVE),
    ]
    desk.give(700)
    named = desk.repay(400, loan_id=new.id)
    assert [(line.id, line.state.owed) for line in named.lines] == [(new.id, 1_100)]


def test_overpayment_is_change_and_what_no_coin_can_hand_back_is_kept(desk: Desk) -> None:
    desk.give(1_050)
    repaid = desk.repay(1_500)
    assert (repaid.change, repaid.kept) == (400, 50)
    (_, _, principal, act), (kind, _, kept, same) = desk.written()[1:]
    assert (principal, kind, kept) == (1_050, "other_income", 50)
    assert act == same != ""
    assert desk.box() == -1_050 + 1_500 - 400
    assert desk.lent() == 0


def test_what_is_no_repayment_is_refused_and_nothing_is_written(desk: Desk) -> None:
    assert code_of(lambda: desk.repay(100)) == "loan.none"
    desk.days(3)
    loan, others = desk.give(1_000), desk.give(500, member=ODONGO)
    before = desk.written()
    early = failure_of(lambda: desk.repay(100, on=FIRST))
    assert (early.code, early.values) == ("loan.before_issue", {"issued_on": "2026-07-05"})
    assert code_of(lambda: desk.repay(100, on=FIRST, loan_id=loan.id)) == "loan.before_issue"
    assert refused(lambda: desk.repay(0)) == ("amount.zero", "amount")
    assert refused(lambda: desk.repay(10**15 + 1)) == ("amount.too_large", "amount")
    assert code_of(lambda: desk.repay(100, loan_id=others.id)) == "loan.unknown"
    assert code_of(lambda: desk.repay(100, loan_id=99)) == "loan.unknown"
    assert code_of(lambda: loans.repay(desk.books, None, 99, 100)) == "member.unknown"
    assert desk.written() == before
    desk.repay(1_000)
    assert code_of(lambda: desk.repay(100, loan_id=loan.id)) == "loan.repaid"
    assert code_of(lambda: desk.repay(100)) == "loan.none"


def test_in_a_meeting_the_rows_belong_to_it_and_a_closed_one_is_refused(desk: Desk) -> None:
    meeting = meetings.open_meeting(desk.books, FIRST)
    loans.give(desk.books, meeting.id, desk.everyone[MARY], 1_000, 3, sure=True)
    loans.repay(desk.books, meeting.id, desk.everyone[MARY], 400)
    query = "SELECT meeting_id FROM loans UNION SELECT meeting_id FROM contributions"
    assert desk.books.connection.execute(query).fetchall() == [(meeting.id,)]
    with undone(desk.books):
        desk.books.update("meeting", meeting.uid, status="closed")
        mary = desk.everyone[MARY]
        assert code_of(lambda: loans.repay(desk.books, meeting.id, mary, 400)) == "meeting.closed"
        assert code_of(lambda: loans.give(desk.books, meeting.id, mary, 9, 3, sure=True)) == "meeting.closed"


def test_a_sheet_entered_late_that_would_overpay_asks_first(desk: Desk) -> None:
    loan = desk.give(1_000)
    desk.days(10)
    desk.repay(800)
    assert refused(lambda: desk.repay(300, on="2026-07-05")) == ("loan.paid_later", "amount")
    assert len(desk.written()) == 2
    desk.repay(200, on="2026-07-05")
    assert desk.get(loan).status is LoanStatus.REPAID
    assert desk.lent() == 0


def test_a_sheet_entered_late_takes_no_principal_that_a_later_day_took(desk: Desk) -> None:
    desk.agree(charge_comes_first=False)
    loan = desk.give(10_000)
    desk.months(1)
    desk.repay(10_000)
    desk.repay(500, on="2026-07-05")
    assert desk.written()[-1][0] == "service_charge"
    assert desk.lent() == 0
    assert owed(desk.get(loan)) == (0, 500)
