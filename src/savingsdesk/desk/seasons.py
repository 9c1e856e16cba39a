"""How a group lives from meeting to meeting, played by the desk's own verbs: what `desk.practice` makes groups of.

Whatever happens by chance comes from one seed, so that the same group can be made again.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import replace

from savingsdesk.core.constitution import Business, Constitution, Named
from savingsdesk.core.model import ContributionKind, DueKind, Fund, GroupKind, Meeting, PayoutKind, Place, Presence
from savingsdesk.core.money import round_down
from savingsdesk.core.shareout import Owing
from savingsdesk.db.entries import cash
from savingsdesk.db.meetings import presences
from savingsdesk.desk import (
    burials,
    constitutions,
    contributions,
    corrections,
    cycles,
    dry_runs,
    dues,
    groups,
    loans,
    meetings,
    members,
    payouts,
    rotations,
    shareout,
)
from savingsdesk.desk.session import Books

NAMES = (
    *("Beatrice Nakato", "Charles Mugisha", "Daniel Kato", "Esther Auma", "Fatuma Hassan", "Grace Achieng"),
    *("Halima Juma", "Irene Namutebi", "John Ssemakula", "Joyce Adongo", "Mary Atieno", "Moses Okello"),
    *("فاطمة حسن", "ሰላም ተስፋዬ", "Nalongo Babirye", "Peter Okello", "Peter Okello", "Rehema Mwangi", "Rose Akinyi"),
    *("Samuel Wekesa", "Sarah Nabirye", "Thérèse Uwimana", "Winnie Chebet", "Yusuf Abdi"),
)
_FIRST = ("Aisha", "Baraka", "Chanda", "Dembe", "Esi", "Farida", "Gathoni", "Hawa", "Ibrahim", "Jumoke", "Kofi", "Lulu")
_LAST = ("Abebe", "Banda", "Chirwa", "Diallo", "Eze", "Fofana", "Gatete", "Hamisi", "Issa", "Jere", "Kamau", "Lungu")
_PRESENCES: Mapping[Presence, int] = {
    Presence.PRESENT: 80,
    Presence.LATE: 6,
    Presence.REPRESENTED: 5,
    Presence.EXCUSED: 5,
    Presence.ABSENT: 4,
}
_LATE, _ABSENT = "Late", "Absent"
_LENDING = frozenset({GroupKind.VSLA, GroupKind.ASCA, GroupKind.SHG})


class Season:
    """A group with its books open for writing. `begin`, then for each cycle `open_cycle`, `meet` …, `close_cycle`."""

    def __init__(self, books: Books, chance: random.Random, size: int, *, is_dirty: bool) -> None:
        self.books, self.chance, self.size, self.is_dirty = books, chance, size, is_dirty
        self.group = groups.get(books)
        self.cycle = 0
        self._lost_day = ""  # of the meeting whose paper sheet was found later
        self._miscounted: int | None = None  # the line of the share count that was wrong
        self._short = 0  # what was missing at a count and has not been settled

    @property
    def rules(self) -> Constitution:
        return constitutions.current(self.books)

    def begin(self) -> None:
        """The register is filled, and the group agrees on its fines and on what a loan costs."""
        names = list(NAMES[: self.size - 1])
        while len(names) < self.size - 1:
            names.append(f"{self.chance.choice(_FIRST)} {self.chance.choice(_LAST)}")
        women = [self.chance.random() < 0.7 for _ in names]
        sexes = zip(names, women, strict=True)
        members.add(self.books, [members.NewMember(name, sex="f" if is_woman else "m") for name, is_woman in sexes])
        unit, price = self.group.cash_unit, self.rules.share_price
        fine = max(unit, round_down(price // 4, unit))
        agreed = replace(self.rules, fines=(Named(_LATE, fine), Named(_ABSENT, 2 * fine)), charge_rate=500)
        if self.group.kind is GroupKind.BURIAL:
            agreed = replace(agreed, benefits=(Named("Member", 40 * price), Named("Child", 20 * price)))
        constitutions.change(self.books, agreed, self.books.today(), sure=True)

    def open_cycle(self, number: int) -> None:
        self.cycle = number
        if self.group.kind is GroupKind.ROSCA:
            rotations.arrange(self.books, dict.fromkeys(members.ids(self.books), 1))

    def close_cycle(self, day: str) -> None:
        """What was saved is shared out, or the next year goes on with it."""
        match self.group.kind:
            case GroupKind.VSLA | GroupKind.ASCA:
                self._share_out(day)
            case GroupKind.ROSCA:
                rotations.finish(self.books, day, sure=True)
            case _:
                cycles.close_without_share_out(self.books, day)
                cycles.open_next(self.books, day)

    def meet(self, place: int, day: str) -> None:
        """The meeting of this place in the cycle, with whatever goes wrong in it."""
        if self._happens(2, 9, place):
            self._lost_day = day
            return
        if self._happens(2, 15, place):
            meetings.record_missed(self.books, day, "Market day, nobody came")
            return
        if self._happens(1, 5, place):
            members.add(self.books, [members.NewMember("Prossy Namugga", sex="f")])
        self._hold(place, day)
        if self._happens(2, 10, place):
            self._hold(place, self._lost_day, is_paper=True)

    def _happens(self, cycle: int, at: int, place: int) -> bool:
        return self.is_dirty and self.cycle == cycle and place == at

    def _hold(self, place: int, day: str, *, is_paper: bool = False) -> None:
        """A sheet of paper that turned up later has what was paid in: loans were written into their own book."""
        meeting = meetings.open_meeting(self.books, day)
        here = self._call_the_roll(meeting)
        steps: Mapping[Business, Callable[[Meeting, list[int]], None]] = {
            Business.FINES: self._fine,
            Business.SOCIAL_FUND: self._collect_social_fund,
            Business.SAVING: self._save,
            Business.REPAYMENTS: self._repay,
            Business.LOANS: self._lend,
            Business.MONEY_OUT: self._pay_out,
        }
        for item in self.rules.business:
            if not is_paper or item in (Business.FINES, Business.SOCIAL_FUND, Business.SAVING):
                steps[item](meeting, here)
        if self.is_dirty and not is_paper:
            self._go_wrong(place, meeting)
        self._close(place, meeting)

    def _call_the_roll(self, meeting: Meeting) -> list[int]:
        """Answers those whose money is here."""
        here: list[int] = []
        for member_id in contributions.grid_ids(self.books, meeting.id):
            presence = self.chance.choices(tuple(_PRESENCES), tuple(_PRESENCES.values()))[0]
            meetings.mark(self.books, meeting.id, member_id, presence)
            if presence not in (Presence.EXCUSED, Presence.ABSENT):
                here.append(member_id)
        return here

    # --- The order of business ----------------------------------------------------------------------------------------

    def _fine(self, meeting: Meeting, here: list[int]) -> None:
        """Who came late pays at once, mostly; who stayed away owes. Old dues are paid now and then."""
        for member_id, presence in presences(self.books.connection, meeting.id).items():
            if presence is Presence.LATE:
                due = dues.charge(self.books, meeting.id, member_id, DueKind.FINE, name=_LATE)
                if self.chance.random() < 0.8:
                    dues.pay(self.books, meeting.id, due.id)
            elif presence is Presence.ABSENT:
                dues.charge(self.books, meeting.id, member_id, DueKind.FINE, name=_ABSENT)
        for due in dues.standing(self.books):
            if due.member_id in here and self.chance.random() < 0.5:
                dues.pay(self.books, meeting.id, due.id)

    def _collect_social_fund(self, meeting: Meeting, here: list[int]) -> None:
        if not self.rules.social_amount:
            return
        for member_id in here:
            if self.chance.random() < 0.98:
                contributions.put(
                    self.books, meeting.id, member_id, ContributionKind.SOCIAL_FUND, amount=self.rules.social_amount
                )

    def _save(self, meeting: Meeting, here: list[int]) -> None:
        for member_id in here:
            match self.group.kind:
                case GroupKind.VSLA:
                    shares = self.chance.choices((1, 2, 3, 4, 5), (20, 30, 25, 15, 10))[0]
                    contributions.put(self.books, meeting.id, member_id, ContributionKind.SHARES, shares=shares)
                case GroupKind.ASCA:
                    amount = self.rules.share_price * self.chance.randint(1, 6)
                    contributions.put(self.books, meeting.id, member_id, ContributionKind.SAVINGS, amount=amount)
                case _:
                    amount = self.rules.savings_amount
                    contributions.put(self.books, meeting.id, member_id, ContributionKind.SAVINGS, amount=amount)

    def _repay(self, meeting: Meeting, here: list[int]) -> None:
        """Most pay the charge and a part at each meeting; a few are late."""
        for loan in loans.active(self.books, meeting.held_on):
            if loan.member_id not in here or self.chance.random() < 0.25:
                continue
            part = max(loan.principal // 4, self.group.cash_unit)
            amount = loan.state.charge_owed + part
            if meeting.held_on >= loan.due_on or amount > loan.state.owed:
                amount = loan.state.owed
            unit = self.group.cash_unit
            loans.repay(self.books, meeting.id, loan.member_id, -(-amount // unit) * unit, loan_id=loan.id)

    def _lend(self, meeting: Meeting, here: list[int]) -> None:
        if self.group.kind not in _LENDING:
            return
        for member_id in self.chance.sample(here, min(2, len(here))):
            held = cash(self.books.connection, self.books.group_id).get((Fund.LOAN, Place.BOX), 0)
            most = min(loans.limit(self.books, member_id), held // 2)
            amount = round_down(most, 10 * self.group.cash_unit)
            if amount >= 5 * self.rules.share_price and not loans.of_member(self.books, member_id, active_only=True):
                loans.give(self.books, meeting.id, member_id, amount, self.chance.randint(1, 3))

    def _pay_out(self, meeting: Meeting, here: list[int]) -> None:
        """A pot in each round, a claim or a grant now and then, an exercise book each second month."""
        held = cash(self.books.connection, self.books.group_id)
        in_social_fund = held.get((Fund.SOCIAL, Place.BOX), 0)
        member_id = self.chance.choice(here) if here else None
        match self.group.kind:
            case GroupKind.ROSCA:
                if rotations.next_turn(self.books):
                    rotations.give_pot(self.books, meeting.id, sure=True)
                return
            case GroupKind.BURIAL:
                benefit = self.rules.benefits[-1]
                if member_id and self.chance.random() < 0.1 and in_social_fund >= benefit.amount:
                    burials.claim(self.books, meeting.id, member_id, benefit.name, sure=True)
                return
        grant = round_down(in_social_fund // 2, self.group.cash_unit)
        if member_id and self.chance.random() < 0.1 and grant > 0:
            payouts.pay(
                self.books, meeting.id, PayoutKind.SOCIAL_GRANT, grant, member_id=member_id, fund=Fund.SOCIAL,
                reason="Illness",
            )  # fmt: skip
        if self.chance.random() < 0.1 and held.get((Fund.LOAN, Place.BOX), 0) > self.rules.share_price:
            payouts.pay(self.books, meeting.id, PayoutKind.EXPENSE, self.rules.share_price, reason="Exercise books")

    def _close(self, place: int, meeting: Meeting) -> None:
        """Since the box was short, it is counted short, until the group decides to bear it."""
        expected = meetings.box(self.books, meeting.id).expected
        if self._happens(1, 7, place):
            self._short = 5 * self.group.cash_unit
        reason = "The box was short when it was counted twice" if self._short else ""
        meetings.close_meeting(self.books, meeting.id, expected - self._short, reason)

    # --- What goes wrong (DOMAIN.md §8) -------------------------------------------------------------------------------

    def _go_wrong(self, place: int, meeting: Meeting) -> None:
        books = self.books
        match self.cycle, place:
            case 1, 4:  # a stamp too many was written down …
                self._miscounted = self._share_line(meeting)
            case 1, 9 if self._short:  # nobody found it: the group decided to bear it
                payouts.pay(books, meeting.id, PayoutKind.SHORTAGE, self._short, reason="Never found, borne by all")
                self._short = 0
            case 1, 10 if self._miscounted is not None:  # … and found six meetings later in the passbook
                corrections.replace(
                    books, self._miscounted, "The passbook shows one stamp", shares=1, meeting_id=meeting.id
                )
                self._miscounted = None
            case 1, 14:  # who leaves owes a loan
                self._leave(meeting, with_loan=True, because="left")
            case 2, 12:
                self._leave(meeting, with_loan=False, because="died")
            case 2, 14:
                self._write_off(meeting)
            case 3, 3:
                constitutions.change(
                    books, replace(self.rules, most_shares=5, quorum="Two thirds of the members"), meeting.held_on
                )
            case 3, 6:
                for due in dues.standing(books)[:1]:
                    dues.waive(books, due.id, "Was in hospital")

    def _share_line(self, meeting: Meeting) -> int | None:
        for entry in contributions.just_now(self.books, meeting.id, most=60):
            if entry.kind == ContributionKind.SHARES and (entry.shares or 0) > 1 and not entry.is_taken_back:
                return entry.id
        return None

    def _leave(self, meeting: Meeting, *, with_loan: bool, because: str) -> None:
        owing = {loan.member_id for loan in loans.active(self.books, meeting.held_on)}
        for member in members.rows(self.books, members.ids(self.books)):
            if member.office or (member.id in owing) is not with_loan:
                continue
            reason = "To her eldest daughter" if because == "died" else ""
            members.leave(self.books, meeting.id, member.id, because=because, reason=reason, sure=True)
            return

    def _write_off(self, meeting: Meeting) -> None:
        for loan in loans.overdue(self.books, meeting.held_on)[:1]:
            loans.write_off(self.books, meeting.id, loan.id, "Moved away and cannot be found")

    def _share_out(self, day: str) -> None:
        """Whoever owes more than the own share brings it, or takes it along as a loan."""
        decisions: dict[int, Owing] = {}
        while owing := dry_runs.dry_run(self.books, on=day, decisions=decisions).undecided:
            decisions |= {line.member_id: Owing.CARRY for line in owing}
        shareout.pay_out(self.books, on=day, decisions=decisions)
