"""Whole random years of every kind of group: whatever people do, the books agree with their rows and with their log."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from savingsdesk.core.constitution import LeaverGets, SocialAtShareOut, TermRate
from savingsdesk.core.loans import ChargeMethod
from savingsdesk.core.model import Fund, GroupKind
from savingsdesk.core.rotation import Order
from savingsdesk.core.shareout import Owing, RemainderTo, Weights
from tests.desk.year_acts import BENEFITS, FINES, MAY_REFUSE, acts_of, names_of
from tests.desk.years import SIZE, Act, End, Sitting, Village, Year, live

AMOUNTS = st.one_of(st.integers(0, 12), st.integers(1, 4_000), st.sampled_from([500, 1_000, 2_500]))

agreements = st.fixed_dictionaries(
    {
        "charge_method": st.sampled_from(ChargeMethod),
        "charge_rate": st.sampled_from([1_000, 0, 250, 3_333]),
        "charge_period": st.sampled_from(["month", "weeks:4", "weeks:1", "months:2"]),
        "first_charge": st.integers(0, 2),
        "term_rates": st.sampled_from([(), (TermRate(1, 500), TermRate(2, 800), TermRate(3, 1_000))]),
        "charge_comes_first": st.booleans(),
        "longest_term": st.integers(1, 6),
        "savings_amount": st.sampled_from([500, 0]),
        "social_amount": st.sampled_from([200, 0]),
        "social_missed_is_due": st.booleans(),
        "social_lends": st.booleans(),
        "social_at_share_out": st.sampled_from(SocialAtShareOut),
        "fines": st.just(FINES),
        "fines_to": st.sampled_from(Fund),
        "payout_cap": st.sampled_from([0, 1_500]),
        "leaver_gets": st.sampled_from(LeaverGets),
        "turn_order": st.sampled_from(Order),
        "waiting_months": st.sampled_from([0, 1]),
        "lapse_after": st.sampled_from([0, 2]),
        "benefits": st.just(BENEFITS),
    }
)
ends = st.builds(
    End,
    weights=st.sampled_from(Weights),
    remainder_to=st.sampled_from(RemainderTo),
    cash_unit=st.sampled_from([50, 1, 100]),
    reserves=st.sampled_from([0, 0, 300]),
    difference=st.sampled_from([0, 0, 150, -150]),
    decisions=st.lists(st.sampled_from(Owing), min_size=1, max_size=SIZE).map(tuple),
    reinvested=st.lists(st.integers(0, 3), min_size=1, max_size=SIZE).map(tuple),
    without_share_out=st.booleans(),
)


def sittings(kind: GroupKind) -> st.SearchStrategy[Sitting]:
    acts = st.builds(
        Act,
        name=st.sampled_from(names_of(kind)),
        who=st.integers(0, SIZE + 1),
        amount=AMOUNTS,
        choice=st.integers(0, 59),
        is_undone=st.sampled_from([False, False, True]),
    )
    return st.builds(
        Sitting,
        days=st.sampled_from([7, 14, 30, 61]),
        how=st.sampled_from(["meeting", "meeting", "meeting", "between", "paper", "missed"]),
        saves=st.lists(st.integers(0, 5), min_size=SIZE, max_size=SIZE).map(tuple),
        acts=st.lists(acts, min_size=3, max_size=9).map(tuple),
        difference=st.sampled_from([0, 0, 0, 50, -50]),
    )


def years(kind: GroupKind) -> st.SearchStrategy[Year]:
    line = st.tuples(st.integers(0, 20), st.one_of(st.just(0), st.integers(1, 2_000)))
    cycle = st.tuples(st.lists(sittings(kind), min_size=3, max_size=6).map(tuple), ends)
    return st.builds(
        Year,
        agreed=agreements,
        second_officer=st.booleans(),
        paper=st.one_of(st.just(()), st.lists(line, min_size=1, max_size=SIZE).map(tuple)),
        cycles=st.lists(cycle, min_size=1, max_size=2).map(tuple),
    )


@pytest.fixture(scope="module")
def villages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[GroupKind, Village]]:
    made = {kind: Village(tmp_path_factory.mktemp(kind.value), kind) for kind in GroupKind}
    yield made
    for village in made.values():
        village.close()


@pytest.mark.parametrize("kind", list(GroupKind))
def test_whatever_happens_in_a_year_of_any_group_its_books_agree(
    villages: dict[GroupKind, Village], kind: GroupKind
) -> None:
    """A year has some fifty steps, and each is checked: an eighth of the examples of other tests are many."""
    few = settings(
        max_examples=settings().max_examples // 8,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )

    @few
    @given(years(kind))
    def run(year: Year) -> None:
        live(villages[kind], year, acts_of(kind), MAY_REFUSE)

    run()
