"""Random groups with loans and dues, shared out through the desk: the identity, the order, and every decision."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from savingsdesk.core.constitution import SocialAtShareOut
from savingsdesk.core.errors import Refused
from savingsdesk.core.model import ContributionKind, Fund, PayoutKind
from savingsdesk.core.shareout import Owing, RemainderTo, Weights
from savingsdesk.desk import dues, loans, payouts, shareout, sittings
from savingsdesk.desk.session import Books
from tests.db.ledger import Undo
from tests.desk.circle import Circle, holds, pays

SIZE = 6


@dataclass(frozen=True, slots=True)
class Person:
    saved: int
    loan: int
    social_loan: int
    fine: int
    decision: Owing


people = st.builds(
    Person,
    saved=st.one_of(st.integers(0, 3), st.integers(0, 40)),
    loan=st.one_of(st.just(0), st.integers(1, 30_000), st.integers(20_000, 60_000)),
    social_loan=st.one_of(st.just(0), st.just(0), st.integers(1, 3_000)),
    fine=st.one_of(st.just(0), st.integers(1, 900)),
    decision=st.sampled_from(list(Owing)),
)


@pytest.fixture(scope="module")
def circle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Circle]:
    made = Circle(tmp_path_factory.mktemp("random") / "home", SIZE)
    made.meet("2026-01-08", {0: 1}, income=50_000, social=20_000)
    made.meet("2026-01-15")
    yield made
    made.close()


def live(circle: Circle, group: list[Person], expense: int) -> None:
    """What this group did after its first meeting, between meetings."""
    books = circle.books
    for place, person in enumerate(group):
        if person.saved:
            member = sittings.member_of(books, circle.ids[place])
            sittings.take_in(
                books,
                sittings.at(books, None, ("2026-01-08", "2026-01-15")[place % 2]),
                ContributionKind.SHARES,
                person.saved * 1_000,
                member=member,
                shares=person.saved,
            )
    for place, person in enumerate(group):
        if person.loan:
            circle.lend(place, person.loan)
        if person.social_loan:
            circle.lend(place, person.social_loan, fund=Fund.SOCIAL)
        if person.fine:
            circle.fine(place, person.fine, Fund.SOCIAL if person.fine % 2 else Fund.LOAN)
    if expense:
        payouts.pay(books, None, PayoutKind.EXPENSE, expense, reason="Bought", sure=True)


def decide(books: Books, circle: Circle, group: list[Person], **assumed: object) -> dict[int, Owing]:
    """Decides until nobody is left to ask about: a smaller pool can make others owe."""
    decided: dict[int, Owing] = {}
    while True:
        run = shareout.dry_run(books, decisions=decided, **assumed)  # type: ignore[arg-type]
        holds(circle, run)
        if not run.undecided:
            return decided
        decided |= {line.member_id: group[circle.ids.index(line.member_id)].decision for line in run.undecided}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    group=st.lists(people, min_size=SIZE, max_size=SIZE),
    expense=st.integers(0, 90_000),
    weights=st.sampled_from(list(Weights)),
    remainder_to=st.sampled_from(list(RemainderTo)),
    cash_unit=st.sampled_from([1, 50, 100]),
    social=st.sampled_from(list(SocialAtShareOut)),
)
def test_every_share_out_pays_what_is_there_to_the_unit(
    circle: Circle,
    group: list[Person],
    expense: int,
    weights: Weights,
    remainder_to: RemainderTo,
    cash_unit: int,
    social: SocialAtShareOut,
) -> None:
    books, day = circle.books, circle.clock.day
    assumed = {"weights": weights, "remainder_to": remainder_to, "cash_unit": cash_unit}
    try:
        with books.writing():
            live(circle, group, expense)
            if social is not SocialAtShareOut.CARRY:
                circle.agree(social_at_share_out=social)
            try:
                decided = decide(books, circle, group, **assumed)
                run = shareout.dry_run(books, decisions=decided, **assumed)  # type: ignore[arg-type]
            except Refused as refusal:
                is_late = weights is Weights.TIME_WEIGHTED and refusal.code == "shareout.no_weights"
                if is_late or refusal.code == "shareout.pool_negative":
                    raise Undo from None
                raise
            agrees_with_fractions(circle, run)
            in_another_order(circle, run, decisions=decided, **assumed)
            if not run.elsewhere and circle.cash() >= 0 and circle.cash(Fund.SOCIAL) >= 0:
                pays(circle, run, decisions=decided, reason="Decided", **assumed)
            raise Undo
    except Undo:
        books.take_changed()
    assert circle.clock.day == day


def in_another_order(circle: Circle, run: shareout.DryRun, **assumed: object) -> None:
    """The register is read from its end: everyone receives the same."""
    try:
        with circle.books.writing():
            for line in run.lines:
                circle.books.update("user", line.uid, number=100 - line.number)
            other = shareout.dry_run(circle.books, **assumed)  # type: ignore[arg-type]
            assert [line.member_id for line in other.lines] == [line.member_id for line in run.lines][::-1]
            amounts = [(line.uid, line.payout, line.netted, line.owing) for line in run.lines]
            assert sorted((line.uid, line.payout, line.netted, line.owing) for line in other.lines) == sorted(amounts)
            assert (other.pool, other.remainder) == (run.pool, run.remainder)
            raise Undo
    except Undo:
        pass


def agrees_with_fractions(circle: Circle, run: shareout.DryRun) -> None:
    """The formula of the rules once more, from the books and without the program's own reckoning."""
    books, lines = circle.books, run.lines
    owed = {
        line.member_id: loans.owed_by(books, line.member_id) + dues.owed_by(books, line.member_id) for line in lines
    }
    assert [line.owes for line in lines] == [owed[line.member_id] for line in lines]
    assert run.pool.expected == circle.cash()
    pool, savings = run.pool.amount, sum(line.savings for line in lines)
    weight = sum(line.weight for line in lines)
    for line in lines:
        profit = pool - savings
        part = Fraction(line.weight, weight) if profit > 0 else Fraction(line.savings, savings)
        gross = line.savings + profit * part
        assert abs(gross - line.gross) <= 2  # where no set-aside fits exactly, a unit or two stay out of the shares
        net = line.gross - line.owes
        if net >= 0 and run.assumed.remainder_to is not RemainderTo.LARGEST:
            assert line.payout == net // run.assumed.cash_unit * run.assumed.cash_unit
        assert line.owing == max(0, -(net.__floor__()))
