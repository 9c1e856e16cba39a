"""Loans through the desk: the worked examples of the rules, limits that ask, and a status that is always true."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from savingsdesk.core import loans as core
from savingsdesk.core.constitution import Constitution, TermRate
from savingsdesk.core.errors import Refused
from savingsdesk.core.ids import qualified
from savingsdesk.core.loans import ChargeMethod
from savingsdesk.core.model import ContributionKind, Fund, LoanStatus, PayoutKind, Place, Role
from savingsdesk.core.operations import ENTITIES
from savingsdesk.db import cycles, entries
from savingsdesk.desk import constitutions, groups, keys, loans, meetings, members, sittings
from savingsdesk.desk.session import Books, hashed
from savingsdesk.desk.verify import verify
from tests.db.ledger import undone
from tests.village import FOUNDED_ON, PASSWORD, START_MS, Template, code_of, failure_of, quick_tools, refused

FIRST = "2026-07-02"  # the day of the first loans; the other days are told in periods after it
MARY, ODONGO = 2, 7  # places in the register


@dataclass
class Clock:
    day: str = FIRST

    def __call__(self) -> str:
        return self.day


@dataclass
class Desk:
    """The treasurer's hands. Days go on as the test says; everything is booked between meetings."""

    books: Books
    clock: Clock
    everyone: list[int]

    def agree(self, day: str = FOUNDED_ON, **settings: object) -> Constitution:
        """The group decides on other rules, on the first day if no other is named."""
        agreed = replace(constitutions.current(self.books), **settings)  # type: ignore[arg-type]
        return constitutions.change(self.books, agreed, day, sure=True)

    def take_in(self, kind: str, amount: int, member: int = MARY, **more: Any) -> None:
        with self.books.writing():
            known = sittings.member_of(self.books, self.everyone[member])
            sitting = sittings.at(self.books, None)
            sittings.take_in(self.books, sitting, ContributionKind(kind), amount, member=known, **more)

    def give(self, amount: int, term: int = 3, member: int = MARY, **more: Any) -> loans.LoanLine:
        """Whatever the limits say, unless the test asks for them."""
        return loans.give(self.books, None, self.everyone[member], amount, term, **({"sure": True} | more))

    def repay(self, amount: int, member: int = MARY, **more: Any) -> loans.Repaid:
        return loans.repay(self.books, None, self.everyone[member], amount, **more)

    def owes(self, member: int = MARY) -> int:
        return loans.owed_by(self.books, self.everyone[member])

    def months(self, count: int) -> None:
        """So many months after the first day."""
        self.clock.day = core.Period(months=1).after(FIRST, count)

    def days(self, count: int) -> None:
        self.clock.day = (date.fromisoformat(FIRST) + timedelta(days=count)).isoformat()

    def box(self) -> int:
        return groups.totals(self.books).box

    def lent(self) -> int:
        return groups.totals(self.books).lent

    def written(self) -> list[tuple[Any, ...]]:
        """(kind, fund, amount, act) of every money row, in the order of writing."""
        return self.books.connection.execute(
            "SELECT kind, fund, amount, act FROM (SELECT recorded_at, kind, fund, amount, act FROM contributions "
            "UNION ALL SELECT recorded_at, 'loan', fund, -amount, act FROM loans "
            "UNION ALL SELECT recorded_at, 'out:' || kind, fund, -amount, act FROM payouts) ORDER BY recorded_at"
        ).fetchall()

    def kinds(self) -> list[tuple[str, int]]:
        return [(kind, amount) for kind, _, amount, _ in self.written()]

    def get(self, loan: loans.LoanLine) -> loans.LoanLine:
        return loans.get(self.books, loan.id)


@pytest.fixture
def desk(template: Template, home: Path) -> Iterator[Desk]:
    clock = Clock()
    ticks = itertools.count(START_MS + 86_400_000, 1_000)  # a day after the group was founded: newer decisions count
    session = template.copy(home, replace(quick_tools(clock), now_ms=lambda: next(ticks)))
    writer = session.open_writer()
    yield Desk(writer, clock, members.ids(writer))
    assert verify(writer) == []
    writer.close()
    session.close()


def owed(line: loans.LoanLine) -> tuple[int, int]:
    return line.state.principal_owed, line.state.charge_owed


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
        assert line.state.owed == left
    assert line.status is LoanStatus.REPAID
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
    assert (code, values["also"]) == (
        "loan.overdue_first",
        ("loan.above_limit", "loan.term_too_long", "loan.unusual_rate", "cash.short"),
    )
    assert desk.give(200_000, 9, rate=1).principal == 200_000


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


def second_officer(desk: Desk) -> keys.Key:
    """William becomes an officer with a password, and turns his key."""
    with desk.books.writing():
        william = sittings.member_of(desk.books, desk.everyone[ODONGO])
        secret = hashed(PASSWORD, 4)
        name = qualified("william", desk.books.group_uid)
        desk.books.update("user", william.uid, role=str(Role.ADMIN), password=secret, username=name)
    return keys.turn(desk.books, "william", PASSWORD)


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


# Rolling over, carrying, writing off


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
        cycle = {"number": 2, "opened_on": desk.clock.day, "share_price": 1_000, "most_shares": 5, "social_amount": 0}
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


def accounts(desk: Desk, account: str) -> int:
    """What stands on the usual side of an account."""
    query = "SELECT coalesce(sum(debit) - sum(credit), 0) FROM entries WHERE account = ?"
    balance = int(desk.books.connection.execute(query, (account,)).fetchone()[0])
    return balance if account in ("cash", "loans", "expenses") else -balance


def test_a_part_is_written_off_and_never_more_than_is_owed(desk: Desk) -> None:
    loan = desk.give(10_000, 1)
    above = failure_of(lambda: loans.write_off(desk.books, None, loan.id, "flood", amount=10_001))
    assert (above.code, above.values) == ("loan.above_owed", {"owed": 10_000})
    line = loans.write_off(desk.books, None, loan.id, "flood", amount=4_000)
    assert (line.state.owed, line.status, desk.lent()) == (6_000, LoanStatus.ACTIVE, 6_000)


# What others write: reversals, other laptops, debts beyond all measure


def reverse(desk: Desk, entity: str, row_id: int) -> None:
    """As a correction writes it: the same row with the opposite amount, dated today."""
    described = ENTITIES[entity]
    columns = ", ".join(each.column for each in described.fields)
    row = desk.books.connection.execute(f"SELECT {columns} FROM {described.table} WHERE id = ?", (row_id,)).fetchone()
    data = dict(zip((each.name for each in described.fields), row, strict=True))
    for each in described.fields:
        if each.kind == "reference" and data[each.name] is not None:
            query = f"SELECT uid FROM {ENTITIES[each.to].table} WHERE id = ?"
            data[each.name] = desk.books.connection.execute(query, (data[each.name],)).fetchone()[0].hex()
    uid = desk.books.connection.execute(f"SELECT uid FROM {described.table} WHERE id = ?", (row_id,)).fetchone()[0]
    day = "date_issued" if entity == "loan" else "date"
    data |= {"amount": -data["amount"], "reverses": uid.hex(), day: desk.clock.day}
    desk.books.insert(
        entity, desk.clock.day, **{name: value for name, value in data.items() if value not in (None, "")}
    )


def newest(desk: Desk, table: str) -> int:
    return int(desk.books.connection.execute(f"SELECT max(id) FROM {table}").fetchone()[0])


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
    [line] = loans.portfolio(desk.books).overpaid
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
    row = {"amount": 1_000, "interest_rate": 1_000, "method": "flat", "period": "month", "term": 1} | odd
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


# The whole group


def test_the_portfolio_counts_what_is_late_by_days(desk: Desk) -> None:
    for days, amount in ((0, 10_000), (40, 20_000), (70, 30_000), (110, 40_000), (125, 50_000), (150, 60_000)):
        desk.days(days)
        desk.give(amount, 1, rate=0, fund=Fund.SOCIAL if amount == 60_000 else Fund.LOAN)
    desk.days(160)
    desk.repay(4_000)
    found = loans.portfolio(desk.books)
    # Days late by now: 129 (of the oldest), 89, 60, 19 and 5; the newest is not due yet.
    assert [(each.from_day, each.to_day, each.number, each.outstanding) for each in found.late] == [
        (1, 30, 2, 90_000),
        (31, 60, 1, 30_000),
        (61, 90, 1, 20_000),
        (91, None, 1, 6_000),
    ]
    assert (found.active, found.outstanding, found.from_loan_fund) == (6, 206_000, 146_000)
    assert (found.overdue, found.overdue_outstanding) == (5, 146_000)
    assert found.outstanding == desk.lent()
    assert [line.days_late for line in loans.overdue(desk.books)] == [129, 89, 60, 19, 5]


def test_the_portfolio_of_a_past_day_is_what_it_was_then(desk: Desk) -> None:
    desk.give(10_000, 1)
    desk.give(5_000, 1, member=ODONGO)
    desk.months(2)
    then = loans.portfolio(desk.books)
    desk.months(3)
    desk.repay(11_000)
    desk.give(700)
    assert loans.portfolio(desk.books, core.Period(months=1).after(FIRST, 2)) == then
    assert loans.portfolio(desk.books).outstanding == 5_700
    assert loans.active(desk.books, "2026-07-01") == []


def test_the_lists_of_a_group_are_a_few_queries_and_read_no_closed_loan(desk: Desk) -> None:
    for _ in range(30):
        desk.give(100, 1)
        desk.repay(100)
    for member in range(8):
        desk.give(100, 1, member=member)
    statements: list[str] = []
    desk.books.connection.set_trace_callback(statements.append)
    assert len(loans.active(desk.books)) == 8
    desk.books.connection.set_trace_callback(None)
    assert len(statements) == 2
    plan = desk.books.connection.execute(
        "EXPLAIN QUERY PLAN SELECT id FROM loans l WHERE l.group_id = 1 AND l.reverses_id IS NULL "
        "AND l.voided_at IS NULL AND l.status = 'active'"
    ).fetchall()
    assert "loans_by_status" in str(plan)


def test_what_the_group_owes_to_a_bank_is_what_it_took_less_what_it_paid_back(desk: Desk) -> None:
    desk.take_in("external_loan", 100_000)
    with desk.books.writing():
        sitting = sittings.at(desk.books, None)
        sittings.pay_out(desk.books, sitting, PayoutKind.EXTERNAL_REPAYMENT, 30_000)
        sittings.pay_out(desk.books, sitting, PayoutKind.EXTERNAL_CHARGE, 1_000)
    assert loans.external_owed(desk.books) == 70_000


# Random lives


@st.composite
def lives(draw: st.DrawFn) -> tuple[dict[str, Any], list[tuple[int, int]]]:
    """(what the group agreed on, payments): a payment is (days after the issue, amount), in any order."""
    terms = {
        "charge_method": draw(st.sampled_from(ChargeMethod)),
        "charge_rate": draw(st.integers(0, 3_000)),
        "charge_period": draw(st.sampled_from(["month", "weeks:4", "weeks:1", "months:2"])),
        "first_charge": draw(st.integers(0, 2)),
        "charge_comes_first": draw(st.booleans()),
    }
    payment = st.tuples(st.integers(0, 500), st.integers(1, 15_000))
    return terms, draw(st.lists(payment, max_size=8))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(life=lives(), amount=st.integers(1, 20_000), term=st.integers(1, 6))
def test_the_books_of_any_life_of_a_loan_say_what_the_reckoning_says(
    desk: Desk, life: tuple[dict[str, Any], list[tuple[int, int]]], amount: int, term: int
) -> None:
    agreed, payments = life
    with undone(desk.books):
        desk.clock.day = FIRST
        desk.agree(**agreed)
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
