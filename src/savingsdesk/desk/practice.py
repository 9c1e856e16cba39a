"""The practice group: a village group with a season behind it, for trying everything without harm.

Made by the desk's own verbs from one seed, so it is as real as any group.
"""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from savingsdesk.core.model import ContributionKind, GroupKind, Presence
from savingsdesk.desk import contributions, meetings, members
from savingsdesk.desk.session import Books, Founding, Session, Tools, found

USERNAME = "amina"
PASSWORD = "umoja-practice"  # noqa: S105 - shown on the unlock screen of the practice group

_FOUNDER = "Amina Wanjiru"
NAMES = (
    *("Beatrice Nakato", "Charles Mugisha", "Daniel Kato", "Esther Auma", "Fatuma Hassan", "Grace Achieng"),
    *("Halima Juma", "Irene Namutebi", "John Ssemakula", "Joyce Adongo", "Mary Atieno", "Moses Okello"),
    *("فاطمة حسن", "ሰላም ተስፋዬ", "Nalongo Babirye", "Peter Okello", "Peter Okello", "Rehema Mwangi", "Rose Akinyi"),
    *("Samuel Wekesa", "Sarah Nabirye", "Thérèse Uwimana", "Winnie Chebet", "Yusuf Abdi"),
)
_DAY_MS = 86_400_000


def make(folder: Path, tools: Tools, *, meetings_held: int = 16, seed: int = 7) -> Session:
    """Founds the practice group in `folder`, its last meeting a week before today. Raises as `session.found`."""
    chance = random.Random(seed)  # noqa: S311 - a practice group is no secret
    today = date.fromisoformat(tools.today())
    first = today - timedelta(weeks=meetings_held)
    clock = _Clock(tools.now_ms() - (today - first).days * _DAY_MS, first)
    then = replace(tools, now_ms=clock.tick, today=clock.today)
    founding = Founding(
        name="Umoja wa Kilimo",
        description="",
        kind=GroupKind.VSLA,
        currency="UGX",
        cash_unit=100,
        share_price=2000,
        most_shares=5,
        social_amount=500,
        admin_name=_FOUNDER,
        username=USERNAME,
        created_date=first.isoformat(),
    )
    session = found(folder, founding, PASSWORD, then)
    books = session.open_writer()
    try:
        with books.store.transaction():
            members.add(books, [members.NewMember(name, sex="f" if chance.random() < 0.7 else "m") for name in NAMES])
        for week in range(meetings_held):
            clock.forward_to_day(week)
            with books.store.transaction():
                hold_meeting(books, (first + timedelta(weeks=week)).isoformat(), chance)
    finally:
        books.close()
    session.tools = tools
    return session


def hold_meeting(books: Books, held_on: str, chance: random.Random) -> None:
    """One whole meeting: roll call, fines, social fund, shares, count and close."""
    meeting = meetings.open_meeting(books, held_on)
    for member_id in contributions.grid_ids(books, meeting.id):
        presence = chance.choices(tuple(Presence), (80, 6, 5, 5, 4))[0]
        meetings.mark(books, meeting.id, member_id, presence)
        if presence is Presence.LATE:
            contributions.put(books, meeting.id, member_id, ContributionKind.FINE, amount=500)
        if presence in (Presence.PRESENT, Presence.LATE, Presence.REPRESENTED):
            contributions.put(books, meeting.id, member_id, ContributionKind.SOCIAL_FUND, amount=500)
            shares = chance.choices((1, 2, 3, 4, 5), (20, 30, 25, 15, 10))[0]
            contributions.put(books, meeting.id, member_id, ContributionKind.SHARES, shares=shares)
    meetings.close_meeting(books, meeting.id, meetings.box(books, meeting.id).expected, "")


class _Clock:
    """A clock that goes a few seconds with each entry, and to the next week when told."""

    def __init__(self, start_ms: int, first: date) -> None:
        self._start_ms = self._now_ms = start_ms
        self._first = first

    def tick(self) -> int:
        self._now_ms += 4_000
        return self._now_ms

    def today(self) -> str:
        return (self._first + timedelta(days=(self._now_ms - self._start_ms) // _DAY_MS)).isoformat()

    def forward_to_day(self, week: int) -> None:
        self._now_ms = max(self._now_ms, self._start_ms + week * 7 * _DAY_MS)
