"""One whole year of the groups that lend: what the verbs of the desk record is what changed hands, to the unit."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from fractions import Fraction
from pathlib import Path

import pytest

from savingsdesk.core.constitution import Business, Named
from savingsdesk.core.loans import ChargeMethod
from savingsdesk.core.model import ContributionKind, DueKind, Fund, GroupKind, Meeting, PayoutKind, Place, Presence
from savingsdesk.desk import contributions, cycles, dry_runs, dues, loans, meetings, payouts, shareout
from tests.desk.year import Group

LOAN_BOX, SOCIAL_BOX, LOAN_BANK = ("loan_fund", "box"), ("social_fund", "box"), ("loan_fund", "bank")


class Year:
    """People who save, borrow, come late and pay, by chance; `cash` is what changed hands, counted beside the books."""

    def __init__(self, group: Group, seed: int) -> None:
        self.group, self.books = group, group.books
        self.chance = random.Random(seed)
        self.cash: Counter[tuple[str, str]] = Counter()
        self.saved: Counter[int] = Counter()
        self.charges = self.fines = self.lent = self.repaid = 0

    def attend(self, meeting: Meeting) -> list[int]:
        """Who is there; who comes late is fined, and who stays away saves nothing."""
        present: list[int] = []
        for member_id in self.group.member_ids:
            presence = self.chance.choices([Presence.PRESENT, Presence.LATE, Presence.ABSENT], [16, 2, 1])[0]
            meetings.mark(self.books, meeting.id, member_id, presence)
            if presence is Presence.LATE:
                dues.charge(self.books, meeting.id, member_id, DueKind.FINE, name="late")
            if presence is not Presence.ABSENT:
                present.append(member_id)
        return present

    def pay_dues(self, meeting: Meeting, present: list[int]) -> None:
        """Most pay what they owe from the meetings before."""
        for due in dues.standing(self.books):
            if due.member_id in present and due.charged_on < meeting.held_on and self.chance.random() < 0.8:
                dues.pay(self.books, meeting.id, due.id)
                self.cash[due.fund, "box"] += due.left
                if due.kind is DueKind.FINE:
                    self.fines += due.left
                if due.kind is DueKind.SAVINGS:
                    self.saved[due.member_id] += due.left

    def save(self, meeting: Meeting, member_id: int, amount: int) -> None:
        self.group.pay(meeting, member_id, amount)
        self.saved[member_id] += amount
        self.cash[LOAN_BOX] += amount

    def to_social_fund(self, meeting: Meeting, present: list[int], amount: int) -> None:
        for member_id in present:
            self.group.pay(meeting, member_id, amount, "social_fund")
            self.cash[SOCIAL_BOX] += amount

    def repay(self, meeting: Meeting, present: list[int]) -> None:
        """Each borrower who is there pays a part, or too much when the loan is due; change is handed back."""
        owing = {line.member_id for line in loans.active(self.books, meeting.held_on)}
        for member_id in sorted(owing & set(present)):
            lines = loans.of_member(self.books, member_id, active_only=True, on=meeting.held_on)
            owed = sum(line.state.owed for line in lines)
            is_due = any(line.due_on <= meeting.held_on for line in lines)
            amount = owed + 70 if is_due else max(1, owed // self.chance.choice([2, 3, 4]))
            charge_before = sum(line.state.charge_paid for line in loans.of_member(self.books, member_id))
            done = loans.repay(self.books, meeting.id, member_id, amount)
            charge = sum(line.state.charge_paid for line in loans.of_member(self.books, member_id)) - charge_before
            assert loans.owed_by(self.books, member_id, meeting.held_on) == max(0, owed - amount)
            assert done.change == max(0, amount - owed)
            self.cash[LOAN_BOX] += amount - done.change
            self.charges += charge
            self.repaid += amount - done.change - charge

    def lend(self, meeting: Meeting, present: list[int], terms: tuple[int, ...]) -> None:
        """Two loans a meeting, where there is money, to whom owes nothing."""
        free = [each for each in present if not loans.of_member(self.books, each, active_only=True)]
        for member_id in self.chance.sample(free, min(2, len(free))):
            most = min(loans.limit(self.books, member_id), self.cash[LOAN_BOX])
            if most < 100:
                continue
            amount, term = self.chance.randint(100, most), self.chance.choice(terms)
            loans.give(self.books, meeting.id, member_id, amount, term, sure=True)
            self.cash[LOAN_BOX] -= amount
            self.lent += amount

    def check(self) -> None:
        """The books say what changed hands, and what is owed is what was lent and not repaid."""
        assert self.group.cash() == {where: amount for where, amount in self.cash.items() if amount}
        assert loans.portfolio(self.books).outstanding == self.lent - self.repaid
        assert self.group.account("loans") == self.repaid - self.lent
        assert {each: self.group.account("savings", each) for each in self.saved} == dict(self.saved)
        for line in loans.active(self.books):
            assert line.status == "active"

    def settle_all(self, meeting: Meeting) -> None:
        """The last meeting: everyone pays what is owed."""
        for due in dues.standing(self.books):
            dues.pay(self.books, meeting.id, due.id)
            self.cash[due.fund, "box"] += due.left
            self.fines += due.left if due.kind is DueKind.FINE else 0
            self.saved[due.member_id] += due.left if due.kind is DueKind.SAVINGS else 0
        for member_id in sorted({line.member_id for line in loans.active(self.books, meeting.held_on)}):
            lines = loans.of_member(self.books, member_id, active_only=True, on=meeting.held_on)
            owed, charge = sum(line.state.owed for line in lines), sum(line.state.charge_owed for line in lines)
            assert loans.repay(self.books, meeting.id, member_id, owed).change == 0
            self.cash[LOAN_BOX] += owed
            self.charges += charge
            self.repaid += owed - charge
        assert loans.active(self.books) == []


Make = Callable[..., Year]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """A group whose operations alone make the same books again when its year is over."""
    with ExitStack() as stack:

        def year(kind: GroupKind, size: int, days: int, seed: int, **rules: object) -> Year:
            group = Group(tmp_path, kind, size, days, **rules)
            stack.callback(group.close)
            stack.callback(group.replayed)
            return Year(group, seed)

        yield year


LATE = (Named("late", 20),)


def test_an_asca_saves_what_each_can_and_lends_for_48_weeks(make: Make) -> None:
    year = make(GroupKind.ASCA, 12, 7, seed=5, share_price=100, fines=LATE, loan_multiple=3, longest_term=3)
    group = year.group
    for number in range(1, 49):
        with group.meeting() as meeting:
            present = year.attend(meeting)
            year.pay_dues(meeting, present)
            for member_id in present:
                year.save(meeting, member_id, 10 * year.chance.randint(1, 60))
            if number < 48:
                year.repay(meeting, present)
                year.lend(meeting, present, (1, 2, 3))
            else:
                year.settle_all(meeting)
        year.check()
    assert year.charges > 0
    profit = year.charges + year.fines
    assert year.cash[LOAN_BOX] == sum(year.saved.values()) + profit
    shared_out(
        year,
        {
            each: Fraction(saved) * (1 + Fraction(profit, sum(year.saved.values())))
            for each, saved in year.saved.items()
        },
    )


def shared_out(year: Year, gross: dict[int, Fraction]) -> None:
    """The year is shared out: each gets what is reckoned here, rounded down, and the rest stays for the next cycle."""
    group, books = year.group, year.books
    pool, social = year.cash[LOAN_BOX], year.cash[SOCIAL_BOX]
    wanted = {member_id: math.floor(amount) for member_id, amount in gross.items()}
    run = dry_runs.dry_run(books)
    assert {line.member_id: line.payout for line in run.lines} == wanted
    shareout.pay_out(books, counted=group.in_place("box"))
    year.cash[LOAN_BOX] = pool - sum(wanted.values())
    assert 0 <= year.cash[LOAN_BOX] < len(wanted)
    assert group.cash() == {where: amount for where, amount in year.cash.items() if amount}
    assert year.cash[SOCIAL_BOX] == social  # carried
    group.check()
    assert cycles.current(books).number == 2
    with group.meeting() as meeting:  # the next year begins
        year.saved.clear()
        for member_id in group.member_ids:
            contributions.receive(books, meeting.id, ContributionKind.OTHER_INCOME, 10, member_id=member_id)


def test_a_shg_lends_a_bank_loan_on_and_its_corpus_grows_from_year_to_year(make: Make) -> None:
    rules = {"savings_amount": 500, "charge_method": ChargeMethod.DECLINING, "charge_rate": 200, "longest_term": 6}
    year = make(GroupKind.SHG, 15, 28, seed=6, share_price=500, fines=LATE, loan_multiple=4, **rules)
    group, books = year.group, year.books
    bank_owed = bank_charges = bank_interest = 0
    for number in range(1, 13):
        with group.meeting() as meeting:
            present = year.attend(meeting)
            year.pay_dues(meeting, present)
            for member_id in present:
                year.save(meeting, member_id, 500)
            if number == 6:
                contributions.receive(
                    books, meeting.id, ContributionKind.EXTERNAL_LOAN, 60_000, place=Place.BANK, reason="bank linkage"
                )
                payouts.move(books, meeting.id, 60_000, place=Place.BANK, to_place=Place.BOX)
                year.cash[LOAN_BOX] += 60_000
                bank_owed = 60_000
            if number > 6:
                interest = bank_owed // 100
                payouts.pay(books, meeting.id, PayoutKind.EXTERNAL_REPAYMENT, 10_000)
                payouts.pay(books, meeting.id, PayoutKind.EXTERNAL_CHARGE, interest)
                year.cash[LOAN_BOX] -= 10_000 + interest
                bank_owed -= 10_000
                bank_charges += interest
            year.repay(meeting, present)
            if number > 6 and year.cash[LOAN_BOX] > 5_000:  # what lies over is brought to the bank
                payouts.move(books, meeting.id, 1_000, to_place=Place.BANK)
                year.cash[LOAN_BOX] -= 1_000
                year.cash[LOAN_BANK] += 1_000
            if number <= 6:
                year.lend(meeting, present, (3, 4, 6))
        if number in (9, 12):
            contributions.receive(books, None, ContributionKind.BANK_INTEREST, 17, place=Place.BANK)
            year.cash[LOAN_BANK] += 17
            bank_interest += 17
        year.check()
        assert loans.external_owed(books) == bank_owed == group.account("external_loans")
        profit = year.charges + year.fines + bank_interest - bank_charges
        corpus = sum(year.cash.values()) + year.lent - year.repaid - bank_owed
        assert corpus == sum(year.saved.values()) + profit  # what members own together
    assert bank_owed == 0
    assert year.charges > 0
    cycles.close_without_share_out(books)
    assert cycles.open_next(books).number == 2
    saved, cash, loans_before = dict(year.saved), group.cash(), loans.active(books)
    with group.meeting() as meeting:  # the next year goes on with the same money, savings and loans
        assert loans.active(books, loans_before[0].terms.issued_on) != []
        for member_id in group.member_ids:
            year.save(meeting, member_id, 500)
        year.repay(meeting, group.member_ids)
    year.check()
    assert sum(cash.values()) < sum(year.cash.values())
    assert all(year.saved[each] == saved.get(each, 0) + 500 for each in group.member_ids)


def test_a_vsla_stamps_lends_fines_and_grants_for_48_weeks(make: Make) -> None:
    rules = {"share_price": 200, "most_shares": 5, "social_amount": 50, "fines": LATE, "business": tuple(Business)}
    year = make(GroupKind.VSLA, 14, 7, seed=7, **rules)
    group, books = year.group, year.books
    granted = spent = 0
    for number in range(1, 49):
        with group.meeting() as meeting:
            present = year.attend(meeting)
            year.pay_dues(meeting, present)
            year.to_social_fund(meeting, present, 50)
            for member_id in present:
                shares = year.chance.randint(0, 5)
                contributions.put(books, meeting.id, member_id, ContributionKind.SHARES, shares=shares)
                year.saved[member_id] += 200 * shares
                year.cash[LOAN_BOX] += 200 * shares
            if number < 48:
                year.repay(meeting, present)
                year.lend(meeting, present, (1, 2, 3))
            else:
                year.settle_all(meeting)
            if number % 8 == 0:
                payouts.pay(
                    books,
                    meeting.id,
                    PayoutKind.SOCIAL_GRANT,
                    1_500,
                    member_id=year.chance.choice(present),
                    fund=Fund.SOCIAL,
                    reason="a funeral",
                )
                granted += 1_500
                year.cash[SOCIAL_BOX] -= 1_500
            if number == 10:
                payouts.pay(books, meeting.id, PayoutKind.EXPENSE, 120, reason="passbooks", sure=True)
                spent += 120
                year.cash[LOAN_BOX] -= 120
        year.check()
    profit = year.charges + year.fines - spent
    assert year.cash[LOAN_BOX] == sum(year.saved.values()) + profit
    assert group.account("social_fund") == year.cash[SOCIAL_BOX]
    assert granted == 9_000
    saved = sum(year.saved.values())
    shared_out(year, {each: Fraction((saved + profit) * part, saved) for each, part in year.saved.items()})
