"""What outsiders ask of a group, computed from its books and never asked for (DOMAIN.md §7).

Ratios are in basis points (10,000 is the whole), averages in minor units. Each is rounded once, half up: a half goes to
the larger number, also below zero (−0.5 becomes 0). None means that there is nothing to divide by.
"""

from __future__ import annotations

from dataclasses import dataclass

WHOLE = 10_000  # basis points
WEEKS_A_YEAR = 52


@dataclass(frozen=True, slots=True)
class Facts:
    """Counts and sums of one group on one day; sums in minor units.

    `attended` of `expected` are the attendances in person (present or late) of all meetings of the cycle. `members`
    belong to the group now, `women` and `borrowers` (who ever took a loan) are among them, `left` went in the cycle.
    `savings` is what the members hold now, `average_savings` its mean over the meetings held, `net_profit` what the
    group gained in `weeks_run` (below zero for a loss). `loans` counts those outstanding, `outstanding` is the
    principal still owed and `overdue` the part of it that is late; `lent` is the principal of all loans ever made and
    `written_off` what was given up of it.
    """

    attended: int
    expected: int
    members: int
    women: int
    left: int
    borrowers: int
    savings: int
    average_savings: int
    net_profit: int
    weeks_run: int
    loans: int
    outstanding: int
    overdue: int
    lent: int
    written_off: int
    loan_fund_cash: int
    social_fund: int


@dataclass(frozen=True, slots=True)
class Indicators:
    """`savings_per_member`, `average_loan` and `assets` are money in minor units, all others basis points."""

    attendance_rate: int | None
    drop_out_rate: int | None
    women_share: int | None
    borrowers_share: int | None
    savings_per_member: int | None
    average_loan: int | None
    loan_fund_utilisation: int | None
    portfolio_at_risk: int | None
    write_off_ratio: int | None
    return_on_savings: int | None
    assets: int


def indicators(facts: Facts) -> Indicators:
    """The indicators of DOMAIN.md §7.

    Drop-outs are compared with all who belonged in the cycle, the average loan is of what is still owed, and the
    return on savings is that of a year: net profit / average savings × 52 / weeks run.
    """
    return Indicators(
        attendance_rate=_share(facts.attended, facts.expected),
        drop_out_rate=_share(facts.left, facts.members + facts.left),
        women_share=_share(facts.women, facts.members),
        borrowers_share=_share(facts.borrowers, facts.members),
        savings_per_member=_divide(facts.savings, facts.members),
        average_loan=_divide(facts.outstanding, facts.loans),
        loan_fund_utilisation=_share(facts.outstanding, facts.outstanding + facts.loan_fund_cash),
        portfolio_at_risk=_share(facts.overdue, facts.outstanding),
        write_off_ratio=_share(facts.written_off, facts.lent),
        return_on_savings=_share(facts.net_profit * WEEKS_A_YEAR, facts.average_savings * facts.weeks_run),
        assets=facts.loan_fund_cash + facts.outstanding + facts.social_fund,
    )


def _share(part: int, whole: int) -> int | None:
    return _divide(part * WHOLE, whole)


def _divide(sum_: int, count: int) -> int | None:
    """Rounded half up; None when there is nothing to divide by."""
    return (2 * sum_ + count) // (2 * count) if count > 0 else None
