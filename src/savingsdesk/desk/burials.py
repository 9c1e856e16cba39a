"""The burial society: who is covered, and the benefits that are paid (DOMAIN.md §1, burial).

Dues are contributions to the social fund; a due missed at a meeting stands until it is paid or waived. Cover follows
from the day of joining and from the dues in a row that are unpaid, so paying them reinstates. Who leaves gets no dues
back: they bought the cover of the time that is over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from savingsdesk.core import burial
from savingsdesk.core.burial import Rules, Standing
from savingsdesk.core.constitution import Constitution, Keyed
from savingsdesk.core.errors import Asked, Refused
from savingsdesk.core.model import DueKind, Fund, Member, PayoutKind, Place
from savingsdesk.db import dependants as rows
from savingsdesk.db import entries, users
from savingsdesk.db.dependants import Dependant
from savingsdesk.desk import constitutions, dues, rules, sittings
from savingsdesk.desk.keys import Key, approvers
from savingsdesk.desk.session import Books

__all__ = [
    "Cover",
    "Dependant",
    "Outlook",
    "asks",
    "claim",
    "cover",
    "dependants",
    "end_dependant",
    "list_dependant",
    "outlook",
    "reinstate",
    "standing",
]


@dataclass(frozen=True, slots=True)
class Cover:
    """`missed` are the dues in a row that are unpaid, `covered_from` the first day after the waiting period."""

    standing: Standing
    missed: int
    covered_from: str


@dataclass(frozen=True, slots=True)
class Outlook:
    """What the social fund can bear: whole benefits now, and months of full dues until it can pay one (None: never)."""

    fund: int
    claims: int
    months: int | None


@dataclass(frozen=True, slots=True)
class _Claim:
    member: Member
    dependant: Dependant | None
    amount: int
    died_on: str
    asked: list[str]


def list_dependant(books: Books, member_id: int, name: str, relation: str = "", *, on: str | None = None) -> Dependant:
    """A member names one who is to be covered from that day, today if None.

    Raises `Refused`: ``member.unknown``, ``member.left``, ``text.*`` on ``name`` or ``relation``, on ``on``
    ``day.unreadable``, ``day.in_future``.
    """
    kept, related = rules.text(name, "name"), rules.optional(relation, "relation")
    with books.writing():
        member = sittings.active_member_of(books, member_id)
        day = _past(books, on)
        dependant_id = books.insert(
            "dependant", day, user=member.uid.hex(), name=kept, relation=related or None, listed_on=day
        )
    return _known(books, dependant_id)


def end_dependant(books: Books, dependant_id: int, on: str | None = None) -> Dependant:
    """One is no longer covered from that day on; the line stays readable.

    Raises `Refused`: ``dependant.unknown``, ``dependant.ended``, on ``on`` ``day.unreadable``, ``day.in_future``.
    """
    with books.writing():
        dependant = _known(books, dependant_id)
        if dependant.ended_on is not None:
            raise Refused("dependant.ended")
        books.update("dependant", dependant.uid, ended_on=_past(books, on))
    return _known(books, dependant_id)


def dependants(books: Books, member_id: int, *, include_ended: bool = False) -> list[Dependant]:
    """Those whom a member listed, in the order in which they were. Raises `Refused` (``member.unknown``)."""
    member = sittings.member_of(books, member_id)
    return rows.of_member(books.connection, member.id, include_ended=include_ended)


def cover(books: Books, member_id: int, on: str | None = None) -> Cover:
    """Where a member stands on that day, today if None: dues paid later than that do not help.

    A due was missed while it stands, in part too. Where the group does not let missed
    contributions stand as dues, a meeting after the day of joining at which nothing was paid was missed.
    Raises `Refused` (``member.unknown``).
    """
    return _cover(books, sittings.member_of(books, member_id), on or books.today())


def standing(books: Books, member_id: int, on: str | None = None) -> Standing:
    """Waiting, covered or lapsed on that day. Raises `Refused` (``member.unknown``)."""
    return cover(books, member_id, on).standing


def asks(
    books: Books,
    meeting_id: int,
    member_id: int,
    benefit: str | int,
    *,
    dependant_id: int | None = None,
    died: bool = False,
    died_on: str | None = None,
    place: Place = Place.BOX,
) -> list[str]:
    """What `claim` would ask about, all of it: its codes, none when everything is in order. Raises as `claim`."""
    sitting = sittings.at(books, meeting_id)
    who = (member_id, dependant_id, died)
    return _weigh(books, sitting.day, who, benefit, died_on, place).asked


def claim(  # noqa: PLR0913 - a death is told in many ways
    books: Books,
    meeting_id: int,
    member_id: int,
    benefit: str | int,
    *,
    dependant_id: int | None = None,
    died: bool = False,
    died_on: str | None = None,
    place: Place = Place.BOX,
    reason: str = "",
    keys: Sequence[Key] = (),
    sure: bool = False,
) -> int:
    """Pays a benefit from the social fund: the one of this name, or an amount in minor units; answers the payout's id.

    It is for the member's own death (`died`), for a listed dependant, or for neither: one who is not listed, whom
    `reason` names. `died_on` is the day that counts for the cover, the day of the meeting if None. A dependant's line
    ends on it. That a member who died leaves the group is written by the verb for leavers, before or after this one.

    Raises `Refused`: the codes of `sittings.at`, ``member.unknown``, ``dependant.unknown`` (also another member's),
    ``benefit.unknown`` and ``amount.*`` on ``benefit``, ``text.too_long``, on ``died_on`` ``day.unreadable`` and
    ``day.in_future``, ``key.needed`` above the payout cap, and unless `sure` the first of (value ``asked`` has all)
    ``claim.lapsed``, ``claim.waiting``, ``claim.not_listed``, ``claim.paid_already``, ``claim.fund_short``.
    """
    kept = rules.optional(reason, "reason", rules.LONGEST_TEXT)
    with books.writing():
        sitting = sittings.at(books, meeting_id)
        wanted = _weigh(books, sitting.day, (member_id, dependant_id, died), benefit, died_on, place)
        if wanted.asked and not sure:
            first, *others = wanted.asked
            raise Asked(first, "benefit", asked=wanted.asked, also=tuple(Asked(code) for code in others))
        cap = constitutions.current(books, sitting.day).payout_cap
        signed = approvers(books, Keyed.PAYOUT, keys) if keys or 0 < cap < wanted.amount else ""
        payout_id = sittings.pay_out(
            books,
            sitting,
            PayoutKind.BENEFIT,
            wanted.amount,
            member=wanted.member,
            fund=Fund.SOCIAL,
            place=place,
            dependant=wanted.dependant.uid if wanted.dependant else None,
            reason=kept,
            approvers=signed,
        )
        if wanted.dependant and wanted.dependant.ended_on is None:
            books.update("dependant", wanted.dependant.uid, ended_on=wanted.died_on)
    return payout_id


def reinstate(books: Books, meeting_id: int, member_id: int, *, place: Place = Place.BOX) -> int:
    """The member pays every due for the social fund that stands, and is covered again; answers what was paid.

    Raises `Refused`: the codes of `sittings.at`, ``member.unknown``, ``due.none``.
    """
    with books.writing():
        member = sittings.member_of(books, member_id)
        owed = [due for due in dues.standing(books, member.id) if due.kind is DueKind.SOCIAL_FUND]
        if not owed:
            raise Refused("due.none")
        for due in owed:
            dues.pay(books, meeting_id, due.id, place=place)
    return sum(due.left for due in owed)


def outlook(books: Books, benefit: str | int) -> Outlook:
    """How long the fund lasts, with the dues of all present members once a month.

    Raises `Refused` on ``benefit``: ``benefit.unknown``, ``amount.*``.
    """
    agreed = constitutions.current(books)
    amount = _amount(agreed, benefit)
    fund = sum(held for (of, _), held in entries.cash(books.connection, books.group_id).items() if of == Fund.SOCIAL)
    paying = len(users.ids(books.connection, books.group_id, include_left=False))
    months = burial.months_to_benefit(fund, amount, paying, agreed.social_amount)
    return Outlook(fund, burial.claims_covered(fund, amount), months)


def _weigh(
    books: Books,
    day: str,
    who: tuple[int, int | None, bool],
    benefit: str | int,
    died_on: str | None,
    place: Place,
) -> _Claim:
    """The claim of (member, dependant, the member's own death) as it would be paid on that day."""
    member_id, dependant_id, died = who
    member = sittings.member_of(books, member_id)
    dependant = _known(books, dependant_id) if dependant_id is not None else None
    if dependant and (died or dependant.member_id != member.id):
        raise Refused("dependant.unknown")
    amount = _amount(constitutions.current(books, day), benefit)
    on = _past(books, died_on or day, "died_on")
    is_listed = died or (
        dependant is not None and dependant.listed_on <= on and (dependant.ended_on is None or on <= dependant.ended_on)
    )
    held = entries.cash(books.connection, books.group_id).get((Fund.SOCIAL, place), 0)
    asked = burial.check_claim(_cover(books, member, on).standing, amount, held, is_listed=is_listed)
    if (dependant or died) and rows.has_benefit(books.connection, member.id, dependant_id, "" if dependant else on):
        asked.insert(0, "claim.paid_already")
    return _Claim(member, dependant, amount, on, asked)


def _cover(books: Books, member: Member, on: str) -> Cover:
    connection = books.connection
    paid_at, owed = rows.paid_at(connection, member.id), rows.dues_of(connection, member.id, on)
    fallen: list[tuple[str, bool]] = []
    for meeting_id, day in rows.meetings_held(connection, books.group_id, member.joined_on, on):
        then = constitutions.current(books, day)
        if meeting_id in owed or meeting_id in paid_at:
            fallen.append((day, owed.get(meeting_id, True)))
        elif then.social_amount and not then.social_missed_is_due and day > member.joined_on:
            fallen.append((day, False))
    agreed = constitutions.current(books, on)
    wanted = Rules(agreed.waiting_months, agreed.lapse_after)
    missed = burial.missed_in_a_row(fallen)
    return Cover(
        burial.standing_of(member.joined_on, missed, wanted, on),
        missed,
        burial.covered_from(member.joined_on, wanted),
    )


def _amount(agreed: Constitution, benefit: str | int) -> int:
    if isinstance(benefit, int):
        return rules.positive(benefit, "benefit")
    for each in agreed.benefits:
        if each.name == benefit:
            return each.amount
    raise Refused("benefit.unknown", "benefit", name=benefit)


def _past(books: Books, on: str | None, field: str = "on") -> str:
    day = rules.day(on or books.today(), field)
    if day > books.today():
        raise Refused("day.in_future", field)
    return day


def _known(books: Books, dependant_id: int) -> Dependant:
    found = rows.get(books.connection, books.group_id, dependant_id)
    if found is None:
        raise Refused("dependant.unknown")
    return found
