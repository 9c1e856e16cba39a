"""The groups that the scenes play in: each is made once, by the desk's own verbs, and copied for each scene."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from savingsdesk.core.model import ContributionKind, DueKind, GroupKind, Presence
from savingsdesk.core.shareout import Owing
from savingsdesk.desk import constitutions, contributions, dry_runs, dues, groups, meetings, members, practice, shareout
from savingsdesk.desk.session import Books, Session
from tour import stage

_QUIET = replace(practice.VILLAGE, cycles=1, is_dirty=False)
_ROSCA = replace(_QUIET, kind=GroupKind.ROSCA, name="Amani", members=12, meetings=12, held_of_last=5)
_BURIAL = replace(_QUIET, kind=GroupKind.BURIAL, name="Faraja", members=20, held_of_last=8)
_PLANS = {
    "village": practice.VILLAGE,
    "new": replace(_QUIET, held_of_last=0, members=2),
    "rosca": _ROSCA,
    "burial": _BURIAL,
    "meeting": practice.VILLAGE,
    "rosca-meeting": _ROSCA,
    "burial-meeting": _BURIAL,
    "paid": practice.VILLAGE,
}
SHARES = (3, 2, 5, 1, 4, 2, 1, 4)


class Templates:
    """``empty`` is a laptop without books; ``…-meeting`` has a meeting that began some minutes ago."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "templates"

    def copy(self, name: str, place: Path) -> Path:
        if name == "empty":
            place.mkdir(parents=True)
            return place
        template = self._folder / name
        if not template.exists():
            session = practice.make(template, stage.tools(), _PLANS[name])
            if name in _LATER:
                books = session.open_writer()
                _LATER[name](books)
                books.close()
            if name.endswith("meeting") or name == "village":
                _let_in(session)
            session.close()
        shutil.copytree(template, place)
        return place


def _let_in(session: Session) -> None:
    """A second officer, so that the group's second key can be turned."""
    books = session.open_writer()
    members.let_in(session, books, members.ids(books)[1], "secretary", "four blue baskets")
    books.close()


def _begin_meeting(books: Books) -> None:
    """The roll is called, one came late, the social fund is in, and the shares are half written."""
    meeting = meetings.open_meeting(books, stage.TODAY)
    everyone = contributions.grid_ids(books, meeting.id)
    away = {everyone[4]: Presence.ABSENT, everyone[9]: Presence.EXCUSED, everyone[6]: Presence.LATE}
    for member_id in everyone:
        meetings.mark(books, meeting.id, member_id, away.get(member_id, Presence.PRESENT))
    agreed = constitutions.current(books)
    here = [each for each in everyone if away.get(each) not in (Presence.ABSENT, Presence.EXCUSED)]
    late = dues.charge(books, meeting.id, everyone[6], DueKind.FINE, name=agreed.fines[0].name)
    dues.pay(books, meeting.id, late.id)
    if agreed.social_amount:
        for member_id in here:
            contributions.put(books, meeting.id, member_id, ContributionKind.SOCIAL_FUND, amount=agreed.social_amount)
    if meetings.saving_kind(_kind(books)) is not ContributionKind.SHARES:
        return
    for member_id, shares in zip(here, SHARES, strict=False):
        contributions.put(books, meeting.id, member_id, ContributionKind.SHARES, shares=shares)


def _begin_round(books: Books) -> None:
    """Everybody has paid into the pot of today."""
    meeting = meetings.open_meeting(books, stage.TODAY)
    amount = constitutions.current(books).savings_amount
    for member_id in contributions.grid_ids(books, meeting.id):
        meetings.mark(books, meeting.id, member_id, Presence.PRESENT)
        contributions.put(books, meeting.id, member_id, ContributionKind.SAVINGS, amount=amount)


def _share_out(books: Books) -> None:
    decisions: dict[int, Owing] = {}
    while owing := dry_runs.dry_run(books, on=stage.TODAY, decisions=decisions).undecided:
        decisions |= {line.member_id: Owing.CARRY for line in owing}
    shareout.pay_out(books, on=stage.TODAY, decisions=decisions)


def _kind(books: Books) -> GroupKind:
    return groups.get(books).kind


_LATER: dict[str, Callable[[Books], None]] = {
    "meeting": _begin_meeting,
    "burial-meeting": _begin_meeting,
    "rosca-meeting": _begin_round,
    "paid": _share_out,
}
