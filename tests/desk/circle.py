"""A small group whose days go on as the test says, for share-outs and for people who come and go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from savingsdesk.core.constitution import Constitution
from savingsdesk.core.model import ContributionKind, DueKind, Fund, GroupKind, Meeting, Place
from savingsdesk.core.shareout import Owing
from savingsdesk.db import entries, sync_queue
from savingsdesk.desk import constitutions, contributions, dues, groups, loans, meetings, members, shareout
from savingsdesk.desk.session import Books, Session, found
from savingsdesk.desk.verify import verify
from tests.village import PASSWORD, founding, quick_tools

FIRST = "2026-01-01"


@dataclass
class Clock:
    day: str = FIRST

    def __call__(self) -> str:
        return self.day


class Circle:
    """A group of so many members; `ids` in the order of the register, the treasurer first. Nobody turns a second key
    unless a test lets somebody in."""

    def __init__(self, home: Path, size: int = 2, **other: object) -> None:
        self.clock = Clock()
        self.home = home
        values = {"cash_unit": 1, "share_price": 1_000, "most_shares": 5, "social_amount": 0, "created_date": FIRST}
        self.session: Session = found(home, founding(**(values | other)), PASSWORD, quick_tools(self.clock))
        self.books: Books = self.session.open_writer()
        members.add(self.books, [members.NewMember(f"Member {number}") for number in range(2, size + 1)])
        self.ids = members.ids(self.books)

    def close(self) -> None:
        self.books.close()
        self.session.close()

    def agree(self, **settings: object) -> Constitution:
        agreed = replace(constitutions.current(self.books), **settings)  # type: ignore[arg-type]
        return constitutions.change(self.books, agreed, self.clock.day, sure=True)

    def open(self, day: str) -> Meeting:
        self.clock.day = max(self.clock.day, day)
        return meetings.open_meeting(self.books, day, sure=True)

    def end(self, meeting: Meeting) -> None:
        meetings.close_meeting(self.books, meeting.id, meetings.box(self.books, meeting.id).expected, "")

    def meet(self, day: str, shares: Mapping[int, int] | None = None, *, income: int = 0, social: int = 0) -> None:
        """A meeting in which members (by their place) buy shares or, in groups that do, save amounts."""
        meeting = self.open(day)
        saving = meetings.saving_kind(groups.get(self.books).kind)
        for place, value in (shares or {}).items():
            what = {"shares": value} if saving is ContributionKind.SHARES else {"amount": value}
            contributions.put(self.books, meeting.id, self.ids[place], saving, sure=True, **what)
        if income:
            contributions.receive(self.books, meeting.id, ContributionKind.OTHER_INCOME, income)
        if social:
            contributions.receive(self.books, meeting.id, ContributionKind.SOCIAL_FUND, social, fund=Fund.SOCIAL)
        self.end(meeting)

    def lend(self, place: int, amount: int, **more: Any) -> loans.LoanLine:
        values = {"rate": 0, "sure": True} | more
        return loans.give(self.books, None, self.ids[place], amount, 3, **values)

    def fine(self, place: int, amount: int, fund: Fund = Fund.LOAN) -> dues.Due:
        return dues.charge(self.books, None, self.ids[place], DueKind.FINE, amount, fund=fund)

    def cash(self, fund: Fund = Fund.LOAN, at: Place | None = None) -> int:
        held = entries.cash(self.books.connection, self.books.group_id)
        return sum(amount for (of, place), amount in held.items() if of == fund and at in (None, place))

    def written(self) -> int:
        """How many operations wait for the cloud: all that was ever written."""
        return sync_queue.waiting(self.books.connection, self.books.group_id)

    def decisions(self, **by_place: Owing) -> dict[int, Owing]:
        """`m1=Owing.CARRY`: the member in place 1."""
        return {self.ids[int(name[1:])]: decision for name, decision in by_place.items()}


def holds(circle: Circle, run: shareout.DryRun) -> None:
    """The identity of a share-out, to the unit (DOMAIN.md §4)."""
    pool = run.pool
    assert run.payouts + run.netted + run.remainder == pool.amount
    assert sum(line.savings for line in run.lines) == pool.savings
    assert all(line.payout % run.assumed.cash_unit == 0 and line.payout >= 0 for line in run.lines)
    assert all(line.netted + line.owing == line.owes for line in run.lines)
    assert all(line.payout == 0 or line.owing == 0 for line in run.lines)


def pays(circle: Circle, run: shareout.DryRun, **assumed: Any) -> shareout.Result:
    """Pays out what was run dry, and looks whether books, rows and result say the same."""
    holds(circle, run)
    books, social_before = circle.books, circle.cash(Fund.SOCIAL)
    result = shareout.pay_out(books, **assumed)
    assert result.lines == tuple(line for line in run.lines if line.savings or line.owes or line.payout or line.social)
    assert (result.pool, result.remainder, result.social) == (run.pool, run.remainder, run.social)
    assert result.late == ()
    to_social = run.remainder if run.assumed.remainder_to == "social_fund" else 0
    again = sum(line.reinvested for line in run.lines)
    stays = run.pool.external + run.pool.reserves + run.pool.kept + run.remainder - to_social + again
    assert circle.cash() == stays
    split = run.social.each * len(run.lines)
    assert circle.cash(Fund.SOCIAL) == social_before + run.pool.to_social + to_social - split
    assert verify(books) == []
    carried = {line.member_id for line in run.lines if line.owing and line.decision is Owing.CARRY}
    assert {line.member_id for line in loans.active(books)} & {line.member_id for line in run.lines} == carried
    assert not any(dues.owed_by(books, line.member_id) for line in run.lines)
    return result


KENYA = {"currency": "KES", "cash_unit": 100}
GHANA = {"currency": "GHS", "cash_unit": 10}
ASCA = {"kind": GroupKind.ASCA}
