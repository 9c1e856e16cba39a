"""Offices: who holds which, until when, and how one is handed over (DOMAIN.md §6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Refused
from savingsdesk.core.ids import qualified
from savingsdesk.core.model import ContributionKind, Member, PayoutKind, Place, Role
from savingsdesk.core.periods import Period
from savingsdesk.db import entries, users, vault
from savingsdesk.desk import constitutions, rules, sittings
from savingsdesk.desk.keys import Key, approvers
from savingsdesk.desk.session import Books, Session, check_password, hashed


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Both officers as they are now; `difference` is what was counted less what should have lain in the box."""

    before: Member
    after: Member
    counted: int
    difference: int


def appoint(books: Books, member_id: int, office: str, *, since: str, until: str | None = None) -> Member:
    """Gives a member an office from a day on, for as long as the constitution says unless `until` is given.

    Raises `Refused`: ``member.unknown``, ``member.left``, ``text.*`` on ``office``, ``day.unreadable`` on ``since`` and
    ``until``, ``office.ends_before`` on ``until``.
    """
    kept = rules.text(office, "office")
    begins, ends = _term(books, since, until)
    with books.writing():
        member = _active(books, member_id)
        books.update("user", member.uid, office=kept, office_since=begins, office_until=ends)
    return _active(books, member_id)


def step_down(books: Books, member_id: int) -> Member:
    """Ends an office before its term; who may sign in stays as it is. Raises `Refused` (``office.none``)."""
    with books.writing():
        member = _active(books, member_id)
        if not member.office:
            raise Refused("office.none")
        books.update("user", member.uid, office="", office_since=None, office_until=None)
    return _active(books, member_id)


def held(books: Books) -> list[Member]:
    """Those who hold an office, in the order of the register."""
    return users.with_office(books.connection, books.group_id)


def terms_ending(books: Books, on: str) -> list[Member]:
    """Those whose term ends by that day or has ended, the earliest first. Raises `Refused` (``day.unreadable``)."""
    day = rules.day(on, "on")
    ending = [(member.office_until, member) for member in held(books) if member.office_until is not None]
    return [member for until, member in sorted(ending, key=lambda each: each[0]) if until <= day]


def hand_over(  # noqa: PLR0913
    session: Session,
    books: Books,
    from_member_id: int,
    to_member_id: int,
    *,
    counted: int,
    username: str,
    password: str,
    keys: Sequence[Key] = (),
    reason: str = "",
) -> HandedOver:
    """The box is counted, the successor gets office, name and password, and the predecessor's password is dead.

    Needs no connection. `counted` is the whole box in minor units; a difference is written down as surplus or shortage
    of the loan fund, with its reason. The rows come before the key file: a crash between leaves slots that the next
    unlock removes, and a successor who is let in by another officer (`members.let_in`). Who hands over the own office
    reads from then on, and signs out.
    Raises `Refused`: ``member.unknown``, ``member.left``, ``office.none`` (nothing to hand over), ``office.same``,
    ``amount.*`` on ``counted``, ``close.reason_needed`` on ``reason``, ``username.*``, ``password.*``, ``key.needed``;
    `Environment`: ``vault.keys_*``, ``disk.*``.
    """
    rules.not_negative(counted, "counted")
    rules.username(username)
    check_password(password)
    kept, tools = rules.optional(reason, "reason", rules.LONGEST_TEXT), books.tools
    with books.writing():
        before, after = sittings.member_of(books, from_member_id), _active(books, to_member_id)
        if before.id == after.id:
            raise Refused("office.same")
        if not before.office:
            raise Refused("office.none")
        name = _free_name(books, after, username)
        approvers(books, Keyed.HAND_OVER, keys)  # asked for, and kept nowhere: the register has no field for it
        difference = _write_difference(books, counted, kept, keys)
        begins, ends = _term(books, books.today(), None)
        books.update(
            "user",
            after.uid,
            username=name,
            password=hashed(password, tools.bcrypt_rounds),
            role=str(Role.ADMIN),
            office=before.office,
            office_since=begins,
            office_until=ends,
        )
        books.update(
            "user",
            before.uid,
            password="",
            role=str(Role.MEMBER),
            office="",
            office_since=None,
            office_until=None,
        )
    opened = vault.Opened(session.opened.folder, session.opened.key, after.uid)
    vault.add_slot(opened, username, password, tools.entropy, tools.cost)
    vault.remove_slots(opened, [before.uid])
    handed = HandedOver(sittings.member_of(books, before.id), _active(books, after.id), counted, difference)
    if books.author.uid == before.uid:  # who hands over writes no more, also before signing out
        books.author = session.user = handed.before
    return handed


def _write_difference(books: Books, counted: int, reason: str, keys: Sequence[Key]) -> int:
    """Makes the books say what was counted; answers the difference."""
    cash = entries.cash(books.connection, books.group_id)
    difference = counted - sum(amount for (_, place), amount in cash.items() if place == Place.BOX)
    if difference and not reason:
        raise Refused("close.reason_needed", "reason", difference=difference)
    if difference:
        sitting, approved = sittings.at(books, None), approvers(books, Keyed.DIFFERENCE, keys)
        if difference > 0:
            sittings.take_in(books, sitting, ContributionKind.SURPLUS, difference, reason=reason, approvers=approved)
        else:
            sittings.pay_out(books, sitting, PayoutKind.SHORTAGE, -difference, reason=reason, approvers=approved)
    return difference


def _term(books: Books, since: str, until: str | None) -> tuple[str, str | None]:
    begins = rules.day(since, "since")
    months = constitutions.current(books, begins).office_months
    if until is None:
        return begins, Period(months=1).after(begins, months) if months else None
    if rules.day(until, "until") < begins:
        raise Refused("office.ends_before", "until")
    return begins, until


def _free_name(books: Books, member: Member, username: str) -> str:
    name = qualified(username, books.group_uid)
    taken = users.usernames(books.connection, books.group_id) - {qualified(member.username, books.group_uid)}
    if name in taken:
        raise Refused("username.taken", "username")
    return name


def _active(books: Books, member_id: int) -> Member:
    member = sittings.member_of(books, member_id)
    if member.left_on is not None:
        raise Refused("member.left")
    return member
