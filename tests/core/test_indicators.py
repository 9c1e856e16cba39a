"""The figures that outsiders ask for, each from plain counts and sums."""

from __future__ import annotations

import dataclasses
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.indicators import WHOLE, Facts, Indicators, indicators

NOTHING = Facts(**dict.fromkeys((field.name for field in dataclasses.fields(Facts)), 0))
sums = st.integers(0, 10**15)


def of(**facts: int) -> Indicators:
    return indicators(dataclasses.replace(NOTHING, **facts))


def test_a_group_in_its_26th_week() -> None:
    found = indicators(
        Facts(
            attended=585,
            expected=650,
            members=24,
            women=18,
            left=1,
            borrowers=15,
            savings=1_200_000,
            average_savings=600_000,
            net_profit=60_000,
            weeks_run=26,
            loans=8,
            outstanding=900_000,
            overdue=45_000,
            lent=2_000_000,
            written_off=30_000,
            loan_fund_cash=300_000,
            social_fund=50_000,
        )
    )
    assert found == Indicators(
        attendance_rate=9_000,
        drop_out_rate=400,
        women_share=7_500,
        borrowers_share=6_250,
        savings_per_member=50_000,
        average_loan=112_500,
        loan_fund_utilisation=7_500,
        portfolio_at_risk=500,
        write_off_ratio=150,
        return_on_savings=2_000,  # 10 % in half a year
        assets=1_250_000,
    )


def test_a_group_that_has_not_begun_has_assets_of_nothing_and_no_ratios() -> None:
    found = dataclasses.asdict(indicators(NOTHING))
    assert found.pop("assets") == 0
    assert set(found.values()) == {None}


def test_no_share_is_told_where_there_is_nothing_to_divide_by() -> None:
    assert of(net_profit=500, average_savings=1_000).return_on_savings is None  # no week was run
    assert of(net_profit=500, weeks_run=10).return_on_savings is None
    assert of(loan_fund_cash=-100, outstanding=50).loan_fund_utilisation is None
    assert of(loan_fund_cash=100).loan_fund_utilisation == 0
    assert of(left=3).drop_out_rate == WHOLE


@pytest.mark.parametrize(
    ("women", "members", "share"),
    [(1, 3, 3_333), (2, 3, 6_667), (1, 32, 313), (3, 32, 938), (1, 20_000, 1), (1, 20_001, 0)],
)
def test_a_half_of_a_basis_point_is_rounded_up(women: int, members: int, share: int) -> None:
    assert of(women=women, members=members).women_share == share


def test_averages_are_rounded_half_up_to_the_minor_unit() -> None:
    assert of(savings=5, members=2).savings_per_member == 3
    assert of(outstanding=10, loans=3).average_loan == 3


def test_a_loss_is_a_return_below_zero_and_its_half_goes_up_too() -> None:
    assert of(net_profit=-100, average_savings=1_000, weeks_run=52).return_on_savings == -1_000
    assert of(net_profit=-1, average_savings=20_000, weeks_run=52).return_on_savings == 0
    assert of(net_profit=-3, average_savings=20_000, weeks_run=52).return_on_savings == -1


@given(st.builds(Facts, **{field.name: sums for field in dataclasses.fields(Facts)}))
def test_every_figure_is_the_nearest_one_to_the_exact_fraction(facts: Facts) -> None:
    found = indicators(facts)
    exact = {
        "attendance_rate": (WHOLE * facts.attended, facts.expected),
        "drop_out_rate": (WHOLE * facts.left, facts.members + facts.left),
        "women_share": (WHOLE * facts.women, facts.members),
        "borrowers_share": (WHOLE * facts.borrowers, facts.members),
        "savings_per_member": (facts.savings, facts.members),
        "average_loan": (facts.outstanding, facts.loans),
        "loan_fund_utilisation": (WHOLE * facts.outstanding, facts.outstanding + facts.loan_fund_cash),
        "portfolio_at_risk": (WHOLE * facts.overdue, facts.outstanding),
        "write_off_ratio": (WHOLE * facts.written_off, facts.lent),
        "return_on_savings": (WHOLE * 52 * facts.net_profit, facts.average_savings * facts.weeks_run),
    }
    for name, (part, whole) in exact.items():
        rounded = getattr(found, name)
        if whole == 0:
            assert rounded is None
        else:
            assert Fraction(-1, 2) < rounded - Fraction(part, whole) <= Fraction(1, 2), name
    assert found.assets == facts.loan_fund_cash + facts.outstanding + facts.social_fund
