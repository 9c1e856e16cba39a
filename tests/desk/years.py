"""Whole years of a group as they may come: what is done in them, played by the desk's verbs, and looked at after each.

A year is plain data (`Year`), so that Hypothesis makes it, and makes it smaller where it shows a fault. `Life` plays it
in books that are real but for one thing: the example's transaction is undone at its end, so that the next one begins
with the group just founded. The checks read the rows of the tables and reckon for themselves (`tests.desk.raw`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import astuple, dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from savingsdesk.core.constitution import Constitution, Keyed
from savingsdesk.core.errors import Refused
from savingsdesk.core.ids import qualified
from savingsdesk.core.model import ContributionKind, Fund, GroupKind, Meeting, Place, Presence, Role
from savingsdesk.core.shareout import Owing, RemainderTo, Weights
from savingsdesk.db import sync_queue
from savingsdesk.db.entries import line_of
from savingsdesk.desk import (
    attention,
    constitutions,
    contributions,
    corrections,
    cycles,
    groups,
    keys,
    meetings,
    members,
    openings,
    payouts,
    rotations,
    seals,
    shareout,
)
from savingsdesk.desk.openings import MemberOpening, Opening, OpenLoan
from savingsdesk.desk.session import found, hashed
from savingsdesk.desk.verify import verify
from tests.db.ledger import undone
from tests.desk import mirror, raw
from tests.desk.raw import Totals
from tests.village import PASSWORD, founding, quick_tools

FIRST = "2026-01-05"
SIZE = 5
SHARE_PRICE = 1_000
CASH_UNIT = 50


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that somebody does. What the numbers stand for is up to it; they are taken as remainders."""

    name: str
    who: int
    amount: int
    choice: int
    is_undone: bool = False


@dataclass(frozen=True, slots=True)
class Sitting:
    """`how` is a ``meeting``, one entered from ``paper`` later, one that was ``missed``, or a day ``between`` them.

    `saves` is what the members pay first, in the order of the register: shares, or parts of their saving.
    """

    days: int
    how: str
    saves: tuple[int, ...]
    acts: tuple[Act, ...]
    difference: int


@dataclass(frozen=True, slots=True)
class End:
    """How a cycle ends; `decisions` and `reinvested` (shares) in the order of the register."""

    weights: Weights
    remainder_to: RemainderTo
    cash_unit: int
    reserves: int
    difference: int
    decisions: tuple[Owing, ...]
    reinvested: tuple[int, ...]
    without_share_out: bool


@dataclass(frozen=True, slots=True)
class Year:
    """A life of one cycle or more. `paper` are the lines of a group that begins in the middle of its year."""

    agreed: Mapping[str, Any]
    second_officer: bool
    paper: tuple[tuple[int, int], ...]
    cycles: tuple[tuple[tuple[Sitting, ...], End], ...]


class Village:
    """A group of this kind that was founded a moment ago, and a second database that knows the same from its log."""

    def __init__(self, folder: Path, kind: GroupKind) -> None:
        self.kind, self.day = kind, FIRST
        values = {"kind": kind, "cash_unit": CASH_UNIT, "share_price": SHARE_PRICE, "social_amount": 200}
        self.session = found(
            folder / "home", founding(created_date=FIRST, **values), PASSWORD, quick_tools(lambda: self.day)
        )
        self.books = self.session.open_writer()
        members.add(self.books, [members.NewMember(f"Member {number}") for number in range(2, SIZE + 1)])
        self.mirror = mirror.empty(folder / "mirror.db")
        self.founding = self.waiting()
        with mirror_transaction(self.mirror, keep=True):
            for operation in sync_queue.oldest(self.books.connection, self.books.group_id, self.founding):
                mirror.replay(self.mirror, operation)

    def waiting(self) -> int:
        """How many operations were ever written."""
        return sync_queue.waiting(self.books.connection, self.books.group_id)

    def close(self) -> None:
        self.mirror.close()
        self.books.close()
        self.session.close()


def refusal_of(act: Callable[[], object]) -> Refused | None:
    try:
        act()
    except Refused as refused:
        return refused
    return None


@contextmanager
def mirror_transaction(connection: Any, *, keep: bool) -> Iterator[None]:
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("COMMIT" if keep else "ROLLBACK")


def live(village: Village, year: Year, acts: Mapping[str, Callable[[Life, Act], None]], may_refuse: set[str]) -> None:
    """Plays the year and checks its books after each step. Nothing of it is left in the village."""
    village.day = FIRST
    with undone(village.books):
        Life(village, year, acts, may_refuse).run()


class Life:
    """`meeting` is the one that is open. `announced` are the seals that were read out at the closings."""

    def __init__(
        self, village: Village, year: Year, acts: Mapping[str, Callable[[Life, Act], None]], may_refuse: set[str]
    ) -> None:
        self.village, self.year, self.acts, self.may_refuse = village, year, acts, may_refuse
        self.books, self.kind = village.books, village.kind
        self.connection = village.books.connection
        self.meeting: Meeting | None = None
        self.announced: dict[int, str] = {}
        self.turned: tuple[keys.Key, ...] = ()

    # --- The course of a year -----------------------------------------------------------------------------------------

    def run(self) -> None:
        self._agree()
        if self.year.second_officer:
            self._let_a_second_officer_in()
        self._begin_from_paper()
        for sittings, end in self.year.cycles:
            for sitting in sittings:
                self._sit(sitting)
            if not self._end(end):
                break
        self.check_everything()

    def _agree(self) -> None:
        before = self.rules
        after = replace(before, **{name: value for name, value in self.year.agreed.items() if hasattr(before, name)})
        if after != before:
            constitutions.change(self.books, after, self.day, sure=True)

    def _let_a_second_officer_in(self) -> None:
        [member] = members.rows(self.books, self.everyone[1:2])
        name, secret = qualified("william", self.books.group_uid), hashed(PASSWORD, 4)
        with self.books.writing():
            self.books.update("user", member.uid, username=name, password=secret, role=str(Role.ADMIN))
        self.turned = (keys.turn(self.books, "william", PASSWORD),)

    def _begin_from_paper(self) -> None:
        if not self.year.paper:
            return
        saves = "shares" if self.kind is GroupKind.VSLA else "savings"
        lines: list[MemberOpening] = []
        for member_id, (saved, owed) in zip(self.everyone, self.year.paper, strict=False):
            loans = (OpenLoan(owed, "2025-12-01", 3),) if owed else ()
            values: dict[str, Any] = {saves: saved, "fines_owed": owed // 9, "kept_change": saved % 7}
            lines.append(MemberOpening(member_id, loans=loans, **values))
        counted = {(Fund.LOAN, Place.BOX): 3_000, (Fund.LOAN, Place.BANK): 700, (Fund.SOCIAL, Place.BOX): 500}
        self.meeting = openings.record(self.books, Opening(self.day, lines, counted, external_loan=lines[0].savings))
        assert raw.cash(self.connection) == {(str(fund), str(place)): value for (fund, place), value in counted.items()}
        self.check()
        self._close(0)

    def _sit(self, sitting: Sitting) -> None:
        self.village.day = self.later(sitting.days)
        match sitting.how:
            case "missed":
                missed = meetings.record_missed(self.books, self.day, "Market day", sure=True)
                self.announced[missed.id] = missed.seal
            case "between":
                self._play(sitting.acts)
            case _:
                opened_on = cycles.current(self.books).opened_on
                on = max(opened_on, self.later(-9)) if sitting.how == "paper" else self.day
                self.meeting = meetings.open_meeting(self.books, on, keys=self.turned, sure=True)
                self._save(self.meeting, sitting.saves)
                self._play(sitting.acts)
                self._close(sitting.difference)
        self.check()
        self.check_what_is_open()

    def _save(self, meeting: Meeting, saves: tuple[int, ...]) -> None:
        for member_id, value in zip(self.active, saves, strict=False):
            match self.kind:
                case GroupKind.VSLA:
                    contributions.put(self.books, meeting.id, member_id, ContributionKind.SHARES, shares=value)
                case GroupKind.BURIAL:
                    self.put(meeting, member_id, ContributionKind.SOCIAL_FUND, self.rules.social_amount * min(value, 2))
                case _:
                    amount = (self.rules.savings_amount or SHARE_PRICE) * value // 2
                    self.put(meeting, member_id, ContributionKind.SAVINGS, amount)

    def put(self, meeting: Meeting, member_id: int, kind: ContributionKind, amount: int) -> None:
        contributions.put(self.books, meeting.id, member_id, kind, amount=amount)

    def _close(self, difference: int) -> None:
        """What is counted may differ from the rows of the box; with a second officer that needs two keys."""
        assert self.meeting is not None
        in_box = raw.in_box(self.connection)
        counted = max(0, in_box + difference)
        reason = "" if counted == in_box else "Counted twice"
        if reason and self.is_keyed(Keyed.DIFFERENCE):
            self.refuses("key.needed", lambda: self._closing(counted, reason, ()))
        closed = self._closing(counted, reason, self.turned)
        assert raw.expected_of(self.connection, closed.id) == in_box
        self.announced[closed.id] = closed.seal
        self.meeting = None

    def _closing(self, counted: int, reason: str, turned: tuple[keys.Key, ...]) -> Meeting:
        assert self.meeting is not None
        return meetings.close_meeting(self.books, self.meeting.id, counted, reason, keys=turned)

    def _play(self, acts: tuple[Act, ...]) -> None:
        for act in acts:
            before, totals, rows = self.village.waiting(), None, raw.newest(self.connection)
            taken_back = raw.taken_back(self.connection)
            if act.is_undone:
                totals = raw.totals(self.connection, self.day)
            if self.is_refused(partial(self.acts[act.name], self, act)):
                assert self.village.waiting() == before, "something was written and then refused"
                continue
            self.check()
            if totals is not None and raw.taken_back(self.connection) == taken_back:
                self._undo(totals, rows)

    def _undo(self, totals: Totals, rows: Mapping[str, int]) -> None:
        """What was just recorded is taken back in the open meeting, or reversed between meetings."""
        written = raw.written_since(self.connection, rows)
        if len({each.act or (each.entity, each.id) for each in written}) != 1 or any(each.reverses for each in written):
            return
        line = line_of(written[0].entity, written[0].id)
        if self.meeting is not None:
            corrections.take_back(self.books, line)
        else:
            if self.is_keyed(Keyed.CORRECTION):
                self.refuses("key.needed", lambda: corrections.reverse(self.books, line, "Never happened"))
            corrections.reverse(self.books, line, "Never happened", keys=self.turned)
            self.refuses("correction.reversed_already", lambda: self.reverse(line))
        self.check()
        now = raw.totals(self.connection, self.day)
        assert now == totals, [pair for pair in zip(astuple(totals), astuple(now), strict=True) if pair[0] != pair[1]]

    def reverse(self, line: int) -> None:
        meeting_id = self.meeting.id if self.meeting else None
        corrections.reverse(self.books, line, "A mistake", keys=self.turned, meeting_id=meeting_id)

    # --- The end of a cycle -------------------------------------------------------------------------------------------

    def _end(self, end: End) -> bool:
        """Whether there is a next cycle."""
        if self.kind is GroupKind.ROSCA:
            if not rotations.turns(self.books):
                return False
            rotations.finish(self.books, self.day, sure=True)
        elif self._ends_without_share_out(end):
            cycles.close_without_share_out(self.books, keys=self.turned)
            cycles.open_next(self.books)
        elif not self._share_out(end):
            return False
        self.check()
        return True

    def _ends_without_share_out(self, end: End) -> bool:
        """A village group does where no savings are left: all were reversed, or taken along by leavers."""
        match self.kind:
            case GroupKind.VSLA:
                return not raw.has_savings(self.connection, cycles.current(self.books).id)
            case GroupKind.ASCA:
                return end.without_share_out
        return True

    def _share_out(self, end: End) -> bool:
        for place in (Place.BANK, Place.MOBILE):
            for fund in Fund:
                if (held := raw.cash(self.connection).get((fund, place), 0)) > 0:
                    payouts.move(self.books, None, held, fund=fund, place=place, to_place=Place.BOX, keys=self.turned)
        in_box = raw.in_box(self.connection)
        assumed: dict[str, Any] = {
            "weights": end.weights,
            "remainder_to": end.remainder_to,
            "cash_unit": end.cash_unit,
            "reserves": end.reserves,
            "counted": max(0, in_box + end.difference),
        }
        before = self.village.waiting()
        if self.is_refused(lambda: self._assume(end, assumed)):
            assert self.village.waiting() == before
            return False
        run = shareout.dry_run(self.books, **assumed)
        assert self.village.waiting() == before
        self._take_members_in_another_order(run, assumed)
        if self.is_keyed(Keyed.SHARE_OUT) and not run.elsewhere:
            self.refuses("key.needed", lambda: shareout.pay_out(self.books, reason="Agreed", sure=True, **assumed))
        paid: list[shareout.Result] = []
        agreed: dict[str, Any] = {"reason": "Agreed", "keys": self.turned, "sure": True} | assumed
        if self.is_refused(lambda: paid.append(shareout.pay_out(self.books, **agreed))):
            assert self.village.waiting() == before
            return False
        self._look_at(run, paid[0], assumed["counted"])
        return True

    def _assume(self, end: End, assumed: dict[str, Any]) -> None:
        assumed["decisions"] = self._decide(end, assumed)
        assumed["reinvest"] = self._reinvest(end, assumed)

    def _decide(self, end: End, assumed: dict[str, Any]) -> dict[int, Owing]:
        """Until nobody is left to ask about: a smaller pool can make others owe."""
        decisions: dict[int, Owing] = {}
        while owing := shareout.dry_run(self.books, decisions=decisions, **assumed).undecided:
            for line in owing:
                decisions[line.member_id] = end.decisions[line.number % len(end.decisions)]
        return decisions

    def _reinvest(self, end: End, assumed: dict[str, Any]) -> dict[int, int]:
        price = self.rules.share_price
        return {
            line.member_id: min(line.receives // price, end.reinvested[line.number % len(end.reinvested)]) * price
            for line in shareout.dry_run(self.books, **assumed).lines
        }

    def _take_members_in_another_order(self, run: shareout.DryRun, assumed: dict[str, Any]) -> None:
        with undone(self.books):
            for line in run.lines:
                self.books.update("user", line.uid, number=1_000 - line.number)
            other = shareout.dry_run(self.books, **assumed)
        renumbered = {replace(line, number=1_000 - line.number) for line in other.lines}
        assert [line.member_id for line in other.lines] == [line.member_id for line in run.lines][::-1]
        assert renumbered == set(run.lines)
        assert (other.pool, other.remainder, other.social) == (run.pool, run.remainder, run.social)

    def _look_at(self, run: shareout.DryRun, result: shareout.Result, counted: int) -> None:
        """To the unit: the pool is shared, what the rows say was paid is what the slips say, and the box fits."""
        assert run.payouts + run.netted + run.remainder == run.pool.amount
        assert all(line.payout >= 0 and line.payout % run.assumed.cash_unit == 0 for line in run.lines)
        assert all(line.netted + line.owing == line.owes for line in run.lines)
        assert sum(line.payout + line.netted for line in result.lines) + result.remainder == result.pool.amount
        by_member = {line.member_id: line for line in result.lines}
        for line in run.lines:
            if line.savings or line.owes or line.payout or line.social:
                assert by_member[line.member_id] == line
        received = sum(line.payout + line.social - line.reinvested for line in run.lines)
        brought = sum(line.owing for line in run.lines if line.decision is Owing.PAY_NOW)
        assert raw.in_box(self.connection) == counted - received + brought
        owing = {line.member_id for line in run.lines if line.decision is Owing.CARRY and line.owing}
        assert {each.member_id for each in raw.debts(self.connection, self.day)} & set(by_member) == owing

    # --- What always holds --------------------------------------------------------------------------------------------

    def check(self) -> None:
        """The rows of the three tables, the postings of the view, the balance of the group, and each status agree."""
        raw.check_money(self.connection, self.books.group_id)
        raw.check_loans(self.connection, self.day)
        raw.check_dues(self.connection)

    def check_what_is_open(self) -> None:
        """Cash below zero is always told, and nothing else is told to be."""
        told = {(each.fund, each.place) for each in attention.open_items(self.books) if each.code == "open.below_zero"}
        assert told == {where for where, amount in raw.cash(self.connection).items() if amount < 0}

    def check_everything(self) -> None:
        self.check()
        self.check_what_is_open()
        assert verify(self.books) == []
        assert seals.broken_seals(self.books) == []
        assert raw.seals(self.connection) == self.announced
        self._check_the_log()

    def _check_the_log(self) -> None:
        """The operations alone, read into a database that holds nothing else, make the same books row for row."""
        operations = sync_queue.oldest(self.connection, self.books.group_id, 1_000_000)
        with mirror_transaction(self.village.mirror, keep=False):
            for operation in operations[self.village.founding :]:
                mirror.replay(self.village.mirror, operation)
            assert mirror.books_of(self.village.mirror) == mirror.books_of(self.connection)

    def refuses(self, code: str, act: Callable[[], object]) -> None:
        """With this code, and without a trace."""
        before = self.village.waiting()
        refused = refusal_of(act)
        assert refused is not None, f"not refused: {code}"
        assert refused.code == code, (refused.code, refused.field, refused.values)
        assert self.village.waiting() == before

    def is_refused(self, act: Callable[[], object]) -> bool:
        """For one of the reasons for which the desk may refuse."""
        refused = refusal_of(act)
        assert refused is None or refused.code in self.may_refuse, (refused.code, refused.field, refused.values)
        return refused is not None

    # --- What acts ask ------------------------------------------------------------------------------------------------

    @property
    def day(self) -> str:
        return self.village.day

    @property
    def rules(self) -> Constitution:
        """What counts on the day of the meeting, which may have been entered late."""
        return constitutions.current(self.books, self.meeting.held_on if self.meeting else None)

    @property
    def everyone(self) -> list[int]:
        return members.ids(self.books, include_left=True)

    @property
    def active(self) -> list[int]:
        return members.ids(self.books)

    @property
    def meeting_id(self) -> int | None:
        return self.meeting.id if self.meeting else None

    def later(self, days: int) -> str:
        return (date.fromisoformat(self.day) + timedelta(days=days)).isoformat()

    def member(self, act: Act) -> int:
        """Leavers are asked too."""
        return self.everyone[act.who % len(self.everyone)]

    def is_keyed(self, act: Keyed) -> bool:
        return keys.needed(self.books, act)

    def saving_kind(self) -> ContributionKind:
        return meetings.saving_kind(groups.get(self.books).kind)

    def mark(self, act: Act) -> None:
        if self.meeting:
            presence = list(Presence)[act.choice % len(Presence)]
            meetings.mark(self.books, self.meeting.id, self.member(act), presence)
