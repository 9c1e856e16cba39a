"""Groups for practising, testing and measuring, made by the desk's own verbs from one seed: as real as any group.

The practice group is a village VSLA in its third cycle, with all that goes wrong in real groups (DOMAIN.md §8): two
members of one name, Arabic and Ge'ez names, a late joiner, a leaver with a loan, a death, a wrong share count found six
meetings later, cash 500 short, a lost meeting entered from paper.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from savingsdesk.core.model import GroupKind
from savingsdesk.core.money import currency
from savingsdesk.desk.seasons import NAMES, Season
from savingsdesk.desk.session import Founding, Session, Tools, found

USERNAME = "amina"
PASSWORD = "umoja-practice"  # noqa: S105 - shown on the unlock screen of the practice group

_FOUNDER = "Amina Wanjiru"
_GROUPS = ("Umoja", "Tujenge", "Amani", "Tumaini", "Jitegemee", "Upendo", "Maendeleo", "Faraja", "Imani", "Neema")
_DAY_MS = 86_400_000
_SHARE_PRICES = {"UGX": 2_000, "KES": 10_000, "TZS": 100_000, "RWF": 500, "GHS": 500, "INR": 10_000, "XOF": 500}


@dataclass(frozen=True, slots=True)
class Plan:
    """A group to be made. Its last cycle is under way, with `held_of_last` meetings; the ones before were whole.

    `members` counts the founder. `is_dirty` asks for all of DOMAIN.md §8.
    """

    kind: GroupKind = GroupKind.VSLA
    name: str = "Umoja wa Kilimo"
    currency: str = "UGX"
    members: int = 25
    cycles: int = 3
    meetings: int = 20
    held_of_last: int = 12
    days_between: int = 14
    seed: int = 7
    is_dirty: bool = True

    @property
    def meetings_in_all(self) -> int:
        return self.meetings * (self.cycles - 1) + self.held_of_last


VILLAGE = Plan()
ONE_MEETING = Plan(cycles=1, held_of_last=1, days_between=7, is_dirty=False)


def make(folder: Path, tools: Tools, plan: Plan = VILLAGE) -> Session:
    """Founds the group in a new vault in `folder`; its last meeting was some days ago. Raises as `session.found`."""
    return make_many(folder, tools, [plan])


def make_many(folder: Path, tools: Tools, plans: Sequence[Plan]) -> Session:
    """Several groups in one new vault, as a field officer has them; the first is the one that its password opens."""
    session: Session | None = None
    for plan in plans:
        clock = _Clock(tools, plan)
        then = replace(tools, now_ms=clock.now_ms, today=clock.today)
        founding = _founding(plan, clock.today())
        if session is None:
            session = found(folder, founding, PASSWORD, then)
            group_id = None
        else:
            session.tools = then
            group_id = session.add_group(founding)
        books = session.open_writer(group_id)
        try:
            _live(Season(books, random.Random(plan.seed), plan.members, is_dirty=plan.is_dirty), plan, clock)  # noqa: S311
        finally:
            books.close()
    if session is None:
        raise ValueError("no plan")
    session.tools = tools
    return session


def _live(season: Season, plan: Plan, clock: _Clock) -> None:
    """One group from its founding to today. Each meeting is one transaction: nobody waits for the disk here."""
    transaction = season.books.store.transaction
    with transaction():
        season.begin()
    for cycle in range(1, plan.cycles + 1):
        is_last = cycle == plan.cycles
        with transaction():
            season.open_cycle(cycle)
        count = plan.held_of_last if is_last else plan.meetings
        for place in range(1, count + 1):
            with transaction():
                season.meet(place, clock.today())
                if place == count and not is_last:
                    season.close_cycle(clock.today())
            clock.forward(plan.days_between)


def plans(count: int, kinds: Sequence[GroupKind], years: int, members: int, seed: int) -> list[Plan]:
    """Plans of so many groups that have met for so many years until today, each kind in its rhythm."""
    chance = random.Random(seed)  # noqa: S311 - a practice group is no secret
    return [
        _plan(kinds[place % len(kinds)], f"{_GROUPS[place % len(_GROUPS)]} {place + 1}", years, members, chance)
        for place in range(count)
    ]


def _plan(kind: GroupKind, name: str, years: int, members: int, chance: random.Random) -> Plan:
    match kind:
        case GroupKind.SHG | GroupKind.BURIAL:
            cycles, meetings, days_between = years, 12, 30
        case GroupKind.ROSCA:  # as many rounds as hands, one rotation after another
            cycles, meetings, days_between = max(1, years * 48 // members), members, 7
        case _:
            cycles, meetings, days_between = years, 48, 7
    return Plan(
        kind=kind,
        name=name,
        currency=chance.choice(tuple(_SHARE_PRICES)),
        members=members,
        cycles=cycles,
        meetings=meetings,
        held_of_last=meetings,
        days_between=days_between,
        seed=chance.randrange(2**32),
        is_dirty=kind is GroupKind.VSLA and members >= len(NAMES),
    )


def _founding(plan: Plan, day: str) -> Founding:
    price = _SHARE_PRICES.get(plan.currency, 1_000)
    return Founding(
        name=plan.name,
        description="",
        kind=plan.kind,
        currency=plan.currency,
        cash_unit=currency(plan.currency).cash_unit,
        share_price=price,
        most_shares=5,
        social_amount=0 if plan.kind is GroupKind.ROSCA else price // 4,
        admin_name=_FOUNDER,
        username=USERNAME,
        created_date=day,
    )


class _Clock:
    """A clock that goes a few seconds with each look, and to the day of the next meeting when told."""

    def __init__(self, tools: Tools, plan: Plan) -> None:
        self._last_day, self._last_ms = date.fromisoformat(tools.today()), tools.now_ms()
        self.day = self._last_day - timedelta(days=plan.days_between * plan.meetings_in_all)
        self._seconds = 0

    def now_ms(self) -> int:
        self._seconds += 4
        return self._last_ms - (self._last_day - self.day).days * _DAY_MS + self._seconds * 1_000

    def today(self) -> str:
        return self.day.isoformat()

    def forward(self, days: int) -> None:
        self.day += timedelta(days=days)
        self._seconds = 0
