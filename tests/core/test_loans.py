"""What a loan costs and what is owed on it: the worked examples, the rules, and a second calculation."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import TypedDict, Unpack

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core import loans
from savingsdesk.core.loans import Allocation, ChargeMethod, Due, Payment, Period, Terms
from savingsdesk.core.money import MOST_MINOR
from tests.core import charges_by_fractions
from tests.village import refused

MONTH, FOUR_WEEKS = Period(months=1), Period(weeks=4)
ISSUED = "2026-01-15"
KES = 100  # minor units


class Changes(TypedDict, total=False):
    period: Period
    first_charge: int
    issued_on: str
    charge_comes_first: bool


def loan(method: ChargeMethod, principal: int, rate: int, term: int, **changes: Unpack[Changes]) -> Terms:
    return replace(Terms(principal, method, rate, MONTH, term, 1, ISSUED), **changes)


def month(number: int, day: int = 15) -> str:
    """A day so many months after the issue."""
    return date(2026 + number // 12, 1 + number % 12, day).isoformat()


def days_after(count: int) -> str:
    return (date.fromisoformat(ISSUED) + timedelta(days=count)).isoformat()


class Member:
    """Brings money to the meeting and remembers what it went to."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.paid: list[Payment] = []

    def pays(self, amount: int, on: str, cash_unit: int = 1) -> Allocation:
        part = loans.allocate(self.terms, self.paid, amount, on, cash_unit)
        self.paid.append(Payment(on, part.principal, part.charge))
        return part

    def owes(self, on: str) -> int:
        return self.state(on).owed

    def state(self, on: str) -> loans.LoanState:
        return loans.state(self.terms, self.paid, on)


# The worked examples of DOMAIN.md §4


def test_six_stamps_allow_1800_which_three_repayments_of_600_close_at_0_percent() -> None:
    savings = 6 * 100
    member = Member(loan(ChargeMethod.FLAT, savings * 3 * KES, 0, 3))
    member.pays(600 * KES, month(1))
    member.pays(600 * KES, month(2))
    assert member.owes(month(2)) == 600 * KES
    member.pays(600 * KES, month(3))
    assert member.owes(month(3)) == 0
    assert member.state(month(3)).cleared_on == month(3)


def test_kes_10000_at_10_percent_flat_charges_1000_a_month() -> None:
    terms = loan(ChargeMethod.FLAT, 10_000 * KES, 1_000, 6)
    charged = [loans.state(terms, [], day).charged for day in (days_after(29), month(1), month(3), month(6), month(12))]
    assert charged == [0, 1_000 * KES, 3_000 * KES, 6_000 * KES, 6_000 * KES]


def test_kes_10000_flat_charges_3000_in_three_months_also_after_repaying_9000() -> None:
    terms = loan(ChargeMethod.FLAT, 10_000 * KES, 1_000, 6)
    assert loans.state(terms, [Payment(days_after(20), 9_000 * KES, 0)], month(3)).charged == 3_000 * KES


def test_term_1_unpaid_for_12_months_is_charged_1000_once() -> None:
    terms = loan(ChargeMethod.FLAT, 10_000 * KES, 1_000, 1)
    after_a_year = loans.state(terms, [], month(12))
    assert after_a_year.charged == 1_000 * KES
    assert after_a_year.periods_overdue == 11


def test_declining_10_percent_on_100000_paid_with_40000_40000_and_the_rest() -> None:
    member = Member(loan(ChargeMethod.DECLINING, 100_000, 1_000, 3))
    balances = []
    for number, amount in ((1, 40_000), (2, 40_000), (3, 40_700)):
        before = member.owes(month(number))
        member.pays(amount, month(number))
        balances.append((before, member.owes(month(number))))
    assert balances == [(110_000, 70_000), (77_000, 37_000), (40_700, 0)]
    assert member.state(month(12)).charged == 20_700


def test_upfront_10_percent_on_80000_hands_back_8000_at_issue_and_repays_80000() -> None:
    member = Member(loan(ChargeMethod.UPFRONT, 80_000, 1_000, 1))
    assert member.pays(8_000, ISSUED) == Allocation(charge=8_000, principal=0, change=0, kept=0)
    assert [member.owes(day) for day in (ISSUED, month(1), month(30))] == [80_000] * 3
    assert member.pays(80_000, month(1)) == Allocation(charge=0, principal=80_000, change=0, kept=0)
    assert member.owes(month(30)) == 0


@pytest.mark.parametrize(("months", "rate", "charge"), [(1, 500, 5_000), (2, 800, 8_000), (3, 1_000, 10_000)])
def test_one_off_for_1_2_3_months_costs_5_8_10_percent(months: int, rate: int, charge: int) -> None:
    terms = loan(ChargeMethod.ONE_OFF, 100_000, rate, months)
    assert loans.cost(terms).charge == charge
    assert loans.state(terms, [], month(48)).charged == charge


# The rules of §2


def test_flat_repeating_is_charged_after_the_term_until_the_loan_is_cleared() -> None:
    member = Member(loan(ChargeMethod.FLAT_REPEATING, 10_000, 1_000, 1))
    assert member.owes(month(4)) == 14_000
    member.pays(14_000, month(4))
    assert member.state(month(20)).charged == 4_000


def test_declining_is_charged_on_unpaid_charge_and_after_the_term() -> None:
    assert loans.state(loan(ChargeMethod.DECLINING, 10_000, 1_000, 1), [], month(3)).owed == 13_310


def test_the_first_charge_can_fall_on_the_issue_day() -> None:
    terms = loan(ChargeMethod.FLAT, 10_000, 1_000, 3, first_charge=0)
    assert [loans.state(terms, [], day).charged for day in (ISSUED, month(1), month(2), month(9))] == [
        1_000,
        2_000,
        3_000,
        3_000,
    ]


def test_a_first_period_can_be_free_and_no_charge_is_made_up_after_the_term() -> None:
    terms = loan(ChargeMethod.FLAT, 10_000, 1_000, 3, first_charge=2)
    assert [loans.state(terms, [], month(number)).charged for number in (1, 2, 3, 9)] == [0, 1_000, 2_000, 2_000]


def test_the_price_of_a_one_off_loan_falls_within_its_term() -> None:
    terms = loan(ChargeMethod.ONE_OFF, 10_000, 1_000, 1, first_charge=2)
    assert loans.state(terms, [], days_after(29)).charged == 0
    assert loans.state(terms, [], month(1)).charged == 1_000


def test_a_loan_brought_back_before_the_first_charge_costs_nothing() -> None:
    for method in (ChargeMethod.FLAT, ChargeMethod.FLAT_REPEATING, ChargeMethod.DECLINING, ChargeMethod.ONE_OFF):
        member = Member(loan(method, 10_000, 1_000, 3))
        assert member.pays(10_000, days_after(29)).charge == 0
        assert member.state(month(9)) == replace(member.state(days_after(29)), cleared_on=days_after(29))


def test_what_is_paid_on_a_due_day_counts_after_its_charge() -> None:
    terms = loan(ChargeMethod.DECLINING, 10_000, 1_000, 3)
    assert loans.state(terms, [Payment(month(1), 10_000, 0)], month(1)).owed == 1_000


def test_four_weeks_are_a_period_too() -> None:
    terms = loan(ChargeMethod.FLAT, 10_000, 1_000, 3, period=FOUR_WEEKS)
    assert [loans.state(terms, [], days_after(days)).charged for days in (27, 28, 84, 500)] == [0, 1_000, 3_000, 3_000]
    assert loans.due_on(terms) == days_after(84)


def test_charges_of_a_third_of_a_unit_are_not_lost() -> None:
    terms = loan(ChargeMethod.FLAT, 10, 334, 600)  # 0.334 a month
    assert [loans.state(terms, [], month(number)).charged for number in (1, 2, 3, 6)] == [0, 0, 1, 2]


def test_charge_comes_first_or_last_as_the_group_decided() -> None:
    charge_first = loan(ChargeMethod.FLAT, 10_000, 1_000, 6)
    principal_first = replace(charge_first, charge_comes_first=False)
    assert loans.allocate(charge_first, [], 5_000, month(3)) == Allocation(3_000, 2_000, 0, 0)
    assert loans.allocate(principal_first, [], 5_000, month(3)) == Allocation(0, 5_000, 0, 0)
    assert loans.allocate(principal_first, [], 11_000, month(3)) == Allocation(1_000, 10_000, 0, 0)


def test_what_is_too_much_is_handed_back_in_coins() -> None:
    terms = loan(ChargeMethod.FLAT, 10_030, 0, 1)
    assert loans.allocate(terms, [], 10_500, month(1), 100) == Allocation(0, 10_030, change=400, kept=70)


def test_all_that_is_brought_for_a_repaid_loan_is_handed_back() -> None:
    member = Member(loan(ChargeMethod.FLAT, 10_000, 0, 1))
    member.pays(10_000, month(1))
    assert member.pays(3_000, month(2)) == Allocation(0, 0, change=3_000, kept=0)


def test_a_repayment_without_a_loan_named_goes_to_the_oldest() -> None:
    newer = loan(ChargeMethod.FLAT, 5_000, 1_000, 1, issued_on="2026-02-15")
    older = loan(ChargeMethod.FLAT, 2_000, 1_000, 1)
    repaid = loan(ChargeMethod.FLAT, 1_000, 0, 1, issued_on="2025-01-15")
    held = [("newer", newer, []), ("older", older, []), ("repaid", repaid, [Payment("2025-02-01", 1_000, 0)])]
    parts, change, kept = loans.allocate_oldest_first(held, 4_000, "2026-04-01")
    assert parts == [("older", Allocation(200, 2_000, 0, 0)), ("newer", Allocation(500, 1_300, 0, 0))]
    assert (change, kept) == (0, 0)
    assert loans.allocate_oldest_first(held, 7_750, "2026-04-01", 20)[1:] == (40, 10)


def test_a_sheet_entered_late_counts_on_its_day() -> None:
    """Month 1 was lost and is typed in after month 2: what is owed is as in the worked example."""
    member = Member(loan(ChargeMethod.DECLINING, 100_000, 1_000, 3))
    member.pays(40_000, month(2))
    assert member.owes(month(2)) == 81_000
    member.pays(40_000, month(1))
    assert member.owes(month(2)) == 37_000
    assert member.state(month(2)).overpaid == 0
    member.pays(40_700, month(3))
    assert member.state(month(3)).cleared_on == month(3)


def test_two_laptops_that_take_the_same_repayment_leave_it_as_overpaid() -> None:
    terms = loan(ChargeMethod.FLAT, 10_000, 1_000, 1)
    twice = [Payment(month(1), 10_000, 1_000)] * 2
    doubled = loans.state(terms, twice, month(5))
    assert (doubled.owed, doubled.overpaid, doubled.cleared_on) == (0, 11_000, month(1))


def test_a_reversal_on_the_day_of_its_payment_brings_the_loan_back() -> None:
    terms = loan(ChargeMethod.FLAT_REPEATING, 10_000, 1_000, 1)
    reversed_payment = [Payment(month(1), 10_000, 1_000), Payment(month(1), -10_000, -1_000)]
    assert loans.state(terms, reversed_payment, month(3)) == loans.state(terms, [Payment(month(1), 0, 0)], month(3))
    assert loans.state(terms, reversed_payment, month(3)).owed == 13_000


def test_before_its_issue_a_loan_owes_nothing() -> None:
    terms = loan(ChargeMethod.UPFRONT, 10_000, 1_000, 1)
    before = loans.state(terms, [Payment("2026-01-01", 500, 0)], "2026-01-14")
    assert (before.owed, before.charged, before.overpaid, before.cleared_on) == (0, 0, 0, None)
    assert loans.state(terms, [Payment("2026-01-01", 500, 0)], ISSUED).owed == 10_500


def test_a_payment_dated_before_the_issue_counts_on_the_issue_day() -> None:
    terms = loan(ChargeMethod.UPFRONT, 10_000, 1_000, 1)
    too_early = [Payment("2026-01-01", 10_000, 0), Payment("2026-01-03", 0, 1_000)]
    assert loans.state(terms, too_early, ISSUED).cleared_on == ISSUED


def test_principal_and_charge_together_must_fit_into_the_books() -> None:
    terms = loan(ChargeMethod.FLAT, MOST_MINOR // 2, 10_000, 1)
    loans.check(terms)
    assert refused(lambda: loans.check(replace(terms, principal=MOST_MINOR // 2 + 1))) == ("loan.too_large", "amount")


def test_a_loan_is_overdue_from_the_day_after_its_term_while_something_is_owed() -> None:
    terms = loan(ChargeMethod.FLAT, 10_000, 1_000, 2)
    assert not loans.is_overdue(terms, [], month(2))
    assert loans.is_overdue(terms, [], month(2, 16))
    assert loans.is_overdue(terms, [Payment(month(2), 10_000, 1_999)], month(3))
    assert not loans.is_overdue(terms, [Payment(month(2), 10_000, 2_000)], month(3))
    assert [loans.state(terms, [], day).periods_overdue for day in (month(2), month(2, 16), month(3))] == [0, 0, 1]
    assert loans.state(terms, [Payment(month(2), 10_000, 2_000)], month(9)).periods_overdue == 0


# The cost before the vote


def test_the_cost_of_a_flat_loan_lists_each_charge_and_the_last_day() -> None:
    cost = loans.cost(loan(ChargeMethod.FLAT, 10_000, 1_000, 3))
    assert (cost.charge, cost.total) == (3_000, 13_000)
    assert cost.lines == (
        Due(month(1), 1_000, 0, 11_000),
        Due(month(2), 1_000, 0, 12_000),
        Due(month(3), 1_000, 10_000, 0),
    )


def test_the_cost_of_an_upfront_loan_is_paid_on_its_first_day() -> None:
    cost = loans.cost(loan(ChargeMethod.UPFRONT, 80_000, 1_000, 1))
    assert cost.lines == (Due(ISSUED, 8_000, 0, 80_000), Due(month(1), 0, 80_000, 0))


def test_the_cost_of_a_declining_loan_is_the_most_it_can_be_in_time() -> None:
    cost = loans.cost(loan(ChargeMethod.DECLINING, 100_000, 1_000, 3))
    assert (cost.charge, cost.total) == (33_100, 133_100)


def test_a_schedule_in_equal_parts_ends_with_nothing_owed() -> None:
    terms = loan(ChargeMethod.DECLINING, 100_000, 1_000, 3)
    assert loans.schedule(terms, 3) == (
        Due(month(1), 10_000, 33_333, 66_667),
        Due(month(2), 6_666, 33_333, 33_334),
        Due(month(3), 3_333, 33_334, 0),
    )
    assert loans.schedule(replace(terms, method=ChargeMethod.UPFRONT), 1)[0] == Due(ISSUED, 30_000, 0, 100_000)
    assert refused(lambda: loans.schedule(terms, 0)) == ("parts.range", "parts")


# Bad input

GOOD = loan(ChargeMethod.FLAT, 10_000, 1_000, 3)


@pytest.mark.parametrize(
    ("terms", "code", "field"),
    [
        (replace(GOOD, principal=-1), "amount.sign", "amount"),
        (replace(GOOD, principal=0), "amount.zero", "amount"),
        (replace(GOOD, principal=MOST_MINOR + 1), "amount.too_large", "amount"),
        (replace(GOOD, rate=-1), "rate.sign", "rate"),
        (replace(GOOD, rate=1_000_001), "rate.too_large", "rate"),
        (replace(GOOD, term=0), "term.zero", "term"),
        (replace(GOOD, term=601), "term.too_long", "term"),
        (replace(GOOD, first_charge=-1), "first_charge.range", "first_charge"),
        (replace(GOOD, first_charge=601), "first_charge.range", "first_charge"),
        (replace(GOOD, issued_on="2026-02-30"), "day.unreadable", "issued_on"),
        (replace(GOOD, issued_on="20260115"), "day.unreadable", "issued_on"),
        (replace(GOOD, principal=MOST_MINOR), "loan.too_large", "amount"),
        (replace(GOOD, method=ChargeMethod.DECLINING, rate=100_000, term=600), "loan.too_large", "amount"),
    ],
)
def test_terms_that_cannot_be_reckoned_with_are_refused(terms: Terms, code: str, field: str) -> None:
    assert refused(lambda: loans.check(terms)) == (code, field)


@pytest.mark.parametrize("method", list(ChargeMethod))
def test_a_rate_of_1000_percent_is_reckoned_exactly_and_refused_beyond_the_books(method: ChargeMethod) -> None:
    terms = loan(method, 10_000, 100_000, 2)
    loans.check(terms)
    assert loans.cost(terms).charge in (100_000, 200_000, 1_200_000)
    large = replace(terms, principal=MOST_MINOR // 10)
    assert refused(lambda: loans.check(large)) == ("loan.too_large", "amount")


def test_a_debt_that_grows_beyond_the_books_is_refused_and_never_wraps() -> None:
    terms = loan(ChargeMethod.DECLINING, 10_000, 100_000, 1)
    loans.check(terms)
    assert refused(lambda: loans.state(terms, [], "9999-12-31")) == ("loan.too_large", "amount")


def test_a_repayment_below_zero_is_refused() -> None:
    assert refused(lambda: loans.allocate(GOOD, [], -1, ISSUED)) == ("amount.sign", "amount")


@pytest.mark.parametrize("method", list(ChargeMethod))
def test_the_end_of_the_calendar_stops_nothing(method: ChargeMethod) -> None:
    terms = loan(method, 10_000, 1, 600, issued_on="9990-06-30")
    loans.check(terms)
    assert loans.due_on(terms) == "9999-12-31"
    assert not loans.is_overdue(terms, [], "9999-12-31")
    assert loans.state(terms, [], "9999-12-31").charged <= loans.cost(terms).charge


# What holds for every loan

days = st.integers(-20, 1_500).map(days_after)
amounts = st.integers(0, 3_000_000)
all_terms = st.builds(
    Terms,
    principal=st.integers(1, 2_000_000),
    method=st.sampled_from(ChargeMethod),
    rate=st.integers(0, 2_000),
    period=st.sampled_from([MONTH, FOUR_WEEKS, Period(weeks=2), Period(months=3)]),
    term=st.integers(1, 24),
    first_charge=st.integers(0, 3),
    issued_on=st.just(ISSUED),
    charge_comes_first=st.booleans(),
)
payments = st.lists(st.builds(Payment, days, amounts, st.integers(0, 200_000)), max_size=6)
with_reversals = st.lists(
    st.builds(Payment, days, st.integers(-1_000_000, 1_000_000), st.integers(-200_000, 200_000)), max_size=6
)


@given(all_terms, with_reversals, days)
def test_no_balance_is_below_zero_and_nothing_is_owed_and_overpaid_at_once(
    terms: Terms, paid: list[Payment], on: str
) -> None:
    state = loans.state(terms, paid, on)
    assert min(state.principal_owed, state.charge_owed, state.overpaid, state.charged) >= 0
    assert state.owed == 0 or state.overpaid == 0
    assert (state.cleared_on is not None) == (on >= ISSUED and state.owed == 0)


@given(all_terms, with_reversals, days)
def test_what_is_owed_is_what_was_lent_and_charged_less_what_was_paid(
    terms: Terms, paid: list[Payment], on: str
) -> None:
    state = loans.state(terms, paid, on)
    if on >= ISSUED:
        paid_in = state.principal_paid + state.charge_paid
        assert state.owed - state.overpaid == terms.principal + state.charged - paid_in


@given(all_terms, payments, days, amounts, st.sampled_from([1, 5, 100, 5_000]))
def test_an_allocation_adds_up_and_takes_no_more_than_is_owed(
    terms: Terms, paid: list[Payment], on: str, amount: int, cash_unit: int
) -> None:
    part = loans.allocate(terms, paid, amount, on, cash_unit)
    owed = loans.state(terms, paid, on)
    assert part.charge + part.principal + part.change + part.kept == amount
    assert 0 <= part.charge <= owed.charge_owed
    assert 0 <= part.principal <= owed.principal_owed
    assert part.change % cash_unit == 0
    assert 0 <= part.kept < cash_unit
    assert part.change + part.kept == max(0, amount - owed.owed)


@given(st.lists(st.tuples(all_terms, payments), max_size=4), days, amounts)
def test_an_amount_for_all_loans_adds_up_and_leaves_none_open_behind_which_it_went_on(
    held: list[tuple[Terms, list[Payment]]], on: str, amount: int
) -> None:
    numbered = [(number, terms, paid) for number, (terms, paid) in enumerate(held)]
    parts, change, kept = loans.allocate_oldest_first(numbered, amount, on, 100)
    assert sum(part.charge + part.principal for _, part in parts) + change + kept == amount
    got = {number: part.charge + part.principal for number, part in parts}
    left = [loans.state(terms, paid, on).owed - got.get(number, 0) for number, terms, paid in numbered]
    assert min(left, default=0) >= 0
    assert all(left[number] == 0 for number, _ in parts[:-1])
    assert not (change + kept and any(left))


@given(all_terms, payments, days)
def test_paying_what_is_owed_on_a_day_clears_the_loan_that_day(terms: Terms, paid: list[Payment], on: str) -> None:
    before = loans.state(terms, paid, on)
    if on < ISSUED or not before.owed:
        return
    brought = loans.allocate(terms, paid, before.owed, on)
    assert (brought.change, brought.kept) == (0, 0)
    cleared = loans.state(terms, [*paid, Payment(on, brought.principal, brought.charge)], on)
    assert (cleared.owed, cleared.overpaid, cleared.cleared_on) == (0, 0, on)


@given(all_terms, payments, days, st.integers(0, 3_000))
def test_a_cleared_loan_stays_at_zero_for_ever(terms: Terms, paid: list[Payment], on: str, later: int) -> None:
    owed = loans.state(terms, paid, on).owed if on >= ISSUED else 0
    until_then = [*(payment for payment in paid if payment.on <= on), Payment(on, owed, 0)]
    then = loans.state(terms, until_then, on)
    much_later = loans.state(terms, until_then, (date.fromisoformat(on) + timedelta(days=later)).isoformat())
    if on >= ISSUED:
        assert much_later == then
        assert much_later.owed == much_later.periods_overdue == 0


@given(all_terms, with_reversals, days, st.randoms(use_true_random=False))
def test_the_order_in_which_payments_are_entered_does_not_matter(
    terms: Terms, paid: list[Payment], on: str, chance: random.Random
) -> None:
    shuffled = paid.copy()
    chance.shuffle(shuffled)
    assert loans.state(terms, shuffled, on) == loans.state(terms, paid, on)


@given(all_terms, with_reversals, days)
def test_what_a_payment_was_booked_on_does_not_change_what_is_owed(terms: Terms, paid: list[Payment], on: str) -> None:
    rebooked = [Payment(each.on, 0, each.principal + each.charge) for each in paid]
    one, other = loans.state(terms, paid, on), loans.state(terms, rebooked, on)
    assert (one.owed, one.overpaid, one.charged, one.cleared_on) == (
        other.owed,
        other.overpaid,
        other.charged,
        other.cleared_on,
    )


@given(all_terms, payments, days)
def test_a_flat_loan_never_costs_more_than_its_whole_term(terms: Terms, paid: list[Payment], on: str) -> None:
    flat = replace(terms, method=ChargeMethod.FLAT)
    most = flat.rate * flat.principal * flat.term // 10_000
    assert loans.state(flat, paid, on).charged <= loans.cost(flat).charge <= most


@given(all_terms, payments)
def test_the_cost_is_what_is_charged_when_all_is_repaid_on_the_last_day_and_the_most_in_time(
    terms: Terms, paid: list[Payment]
) -> None:
    cost, last_day = loans.cost(terms), loans.due_on(terms)
    assert loans.state(terms, [], last_day).charged == cost.charge
    assert loans.state(terms, paid, last_day).charged <= cost.charge
    assert sum(line.charge for line in cost.lines) == cost.charge
    assert sum(line.principal for line in cost.lines) == cost.total - cost.charge == terms.principal


@given(all_terms, st.integers(1, 24))
def test_who_follows_a_schedule_clears_the_loan(terms: Terms, parts: int) -> None:
    lines = loans.schedule(terms, parts)
    paid = [Payment(line.on, line.principal, line.charge) for line in lines]
    for line, brought in zip(lines, paid, strict=True):
        assert loans.state(terms, [each for each in paid if each.on < line.on], line.on).charge_owed == brought.charge
        assert loans.state(terms, paid, line.on).owed == line.owed_after
    assert loans.state(terms, paid, lines[-1].on).cleared_on == lines[-1].on
    assert sum(line.principal for line in lines) == terms.principal


# The second calculation


def random_loan(chance: random.Random) -> Terms:
    period = chance.choice([MONTH, FOUR_WEEKS, Period(weeks=1), Period(months=2)])
    return Terms(
        principal=chance.choice([chance.randint(1, 500), chance.randint(1_000, 5_000_000)]),
        method=chance.choice(list(ChargeMethod)),
        rate=chance.choice([0, 250, 500, 1_000, 2_000, chance.randint(1, 3_333)]),
        period=period,
        term=chance.randint(1, 12),
        first_charge=chance.choice([1, 1, 0, 2, 3]),
        issued_on=date(2026, chance.randint(1, 12), chance.choice([1, 15, 28, chance.randint(1, 28)])).isoformat()
        if chance.random() < 0.7
        else chance.choice(["2026-01-31", "2026-08-31", "2028-02-29", "2027-12-30"]),
        charge_comes_first=chance.random() < 0.8,
    )


def random_payments(chance: random.Random, terms: Terms, issued: date) -> list[Payment]:
    """Brought in any order of days, some on the day of a charge, some more than once, a few dated before the issue."""
    paid: list[Payment] = []
    for _ in range(chance.randint(0, 6)):
        any_day = (issued + timedelta(days=chance.randint(-5, 400))).isoformat()
        on = chance.choice([any_day, terms.period.after(terms.issued_on, chance.randint(0, 12))])
        brought = chance.choice([terms.principal // 3 + 1, terms.principal, chance.randint(1, 2 * terms.principal)])
        part = loans.allocate(terms, paid, brought, on)
        paid.append(Payment(on, part.principal, part.charge))
        if chance.random() < 0.1:
            paid.append(chance.choice([paid[-1], Payment(on, -part.principal, -part.charge)]))
    return paid


def test_a_second_calculation_agrees_on_10000_random_loans() -> None:
    chance = random.Random(20261126)
    cleared = overpaid = 0
    for _ in range(10_000):
        terms = random_loan(chance)
        issued = date.fromisoformat(terms.issued_on)
        paid = random_payments(chance, terms, issued)
        on = issued + timedelta(days=chance.randint(0, 500))
        by_hand = charges_by_fractions.balance(
            charges_by_fractions.Loan(
                terms.principal,
                terms.method.value,
                Fraction(terms.rate, 10_000),
                terms.period.months,
                terms.period.weeks,
                terms.term,
                terms.first_charge,
                issued,
            ),
            [(date.fromisoformat(each.on), each.principal + each.charge) for each in paid],
            on,
        )
        state = loans.state(terms, paid, on.isoformat())
        cleared_on = by_hand.cleared.isoformat() if by_hand.cleared else None
        assert (state.owed, state.overpaid, state.charged, state.cleared_on) == (
            by_hand.owed,
            by_hand.overpaid,
            by_hand.charged,
            cleared_on,
        ), (terms, paid, on)
        cleared += state.owed == 0
        overpaid += state.overpaid > 0
    assert min(cleared, overpaid) > 500  # the loans were not all of one sort
