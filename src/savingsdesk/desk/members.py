"""Members: the register of the group, who may sign in, and who leaves with what. Offices are in `offices`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from savingsdesk.core.constitution import Keyed, LeaverGets
from savingsdesk.core.errors import Asked, Refused
from savingsdesk.core.ids import Uid, crockford, qualified
from savingsdesk.core.model import ContributionKind, Fund, Member, PayoutKind, Place, Role
from savingsdesk.core.money import round_down
from savingsdesk.db import groups, shareouts, users, vault
from savingsdesk.desk import constitutions, dry_runs, dues, loans, reckonings, rules, sittings
from savingsdesk.desk.keys import Key, approvers
from savingsdesk.desk.session import Books, Session, check_password, hashed

MOST_AT_ONCE = 1_000
REASONS = ("left", "died", "expelled")


@dataclass(frozen=True, slots=True)
class NewMember:
    """`number` is the line in the register; the next free one when None. `sex` is ``f``, ``m`` or empty.

    `joined_on` is an ISO day, today when empty: a late joiner saves from there on like everyone else.
    """

    name: str
    number: int | None = None
    phone: str = ""
    sex: str = ""
    joined_on: str = ""


@dataclass(frozen=True, slots=True)
class Settlement:
    """What a member takes along who leaves on a day, and each step to it (DOMAIN.md §2, "what a leaver gets").

    `savings` with `profit` (below zero where the group lost money; 0 where leavers get their savings alone) and the
    change `kept` for the member, less what the member `owes`: `netted` of it is settled, `owing` stays owed. `payout`
    is rounded down to the cash unit, and the `rest` stays with the group. All in minor units.
    """

    member_id: int
    name: str
    on: str
    savings: int
    profit: int
    kept: int
    owes: int
    netted: int
    payout: int
    rest: int
    owing: int


def ids(books: Books, search: str = "", include_left: bool = False) -> list[int]:
    """Members whose name holds the searched text, in the order of the register; case and accents do not matter.

    A number finds whoever stands under it in the register.
    """
    wanted = rules.plain(search)
    every = users.ids(books.connection, books.group_id, include_left=include_left)
    found = [member_id for member_id, name in every if wanted in rules.plain(name)]
    if wanted.isdecimal():
        numbered = users.numbered(books.connection, books.group_id, int(wanted))
        found += [member_id for member_id, _ in every if member_id in numbered and member_id not in found]
    return found


def rows(books: Books, ids: Sequence[int]) -> list[Member]:
    return users.rows(books.connection, ids)


def add(books: Books, new: Sequence[NewMember]) -> list[Member]:
    """All of them or none. Equal names are allowed: the number tells them apart.

    Raises `Refused`: ``text.*`` on ``name`` or ``phone``, on ``joined_on`` ``day.unreadable`` and ``day.in_future``,
    ``members.too_many``.
    """
    if len(new) > MOST_AT_ONCE:
        raise Refused("members.too_many", most=MOST_AT_ONCE)
    names = [rules.text(each.name, "name") for each in new]
    phones = [rules.optional(each.phone, "phone") for each in new]
    for each in new:
        if each.joined_on and rules.day(each.joined_on, "joined_on") > books.today():
            raise Refused("day.in_future", "joined_on")
    added: list[int] = []
    with books.writing():
        highest = users.highest_number(books.connection, books.group_id)
        for name, phone, each in zip(names, phones, new, strict=True):
            number = each.number if each.number is not None else highest + 1
            highest = max(highest, number)
            added.append(_insert(books, replace(each, name=name, number=number, phone=phone), number))
    return rows(books, added)


def rename(books: Books, member_id: int, name: str) -> Member:
    """Raises `Refused`: ``text.*`` on the field ``name``, ``member.unknown``."""
    kept = rules.text(name, "name")
    member = _known(books, member_id)
    with books.writing():
        books.update("user", member.uid, name=kept)
    return rows(books, [member_id])[0]


def let_in(session: Session, books: Books, member_id: int, username: str, password: str) -> Member:
    """Makes a member an officer who can unlock this laptop and write.

    The slot in the key file comes after the row: a crash between leaves a user without a slot, who is let in again.
    Raises `Refused`: ``username.*``, ``password.*``, ``member.unknown``; `Environment`: ``vault.keys_*``, ``disk.*``.
    """
    rules.username(username)
    check_password(password)
    member = _known(books, member_id)
    name = qualified(username, books.group_uid)
    if name != qualified(member.username, books.group_uid) and name in users.usernames(
        books.connection, books.group_id
    ):
        raise Refused("username.taken", "username")
    tools = books.tools
    with books.writing():
        books.update(
            "user", member.uid, username=name, password=hashed(password, tools.bcrypt_rounds), role=str(Role.ADMIN)
        )
    opened = vault.Opened(session.opened.folder, session.opened.key, member.uid)
    vault.add_slot(opened, username, password, tools.entropy, tools.cost)
    return rows(books, [member_id])[0]


def settlement(books: Books, member_id: int, on: str | None = None) -> Settlement:
    """What this member would take along on that day; nothing is written.

    With profit by the constitution it is a share-out of that day. Raises `Refused`: ``member.unknown``,
    ``day.unreadable``, ``day.in_future``, ``day.before_cycle``, and those of `dry_runs.dry_run`.
    """
    day = reckonings.day_of(books, on)
    member = _known(books, member_id)
    agreed, cash_unit = constitutions.current(books, day), groups.get(books.connection, books.group_id).cash_unit
    savings = _saved(books, member_id, day)
    kept = shareouts.kept_change(books.connection, books.group_id, day).get(member_id, 0)
    profit = 0
    if agreed.leaver_gets is LeaverGets.SAVINGS_AND_PROFIT and savings > 0:
        [line] = [each for each in dry_runs.dry_run(books, on=day).lines if each.member_id == member_id]
        profit = line.gross.__floor__() - savings
    owes = loans.owed_by(books, member_id, day) + dues.owed_by(books, member_id) + max(0, -savings)
    has = max(0, savings + profit) + kept
    netted = min(owes, has)
    payout = round_down(has - netted, cash_unit)
    return Settlement(
        member_id, member.name, day, savings, profit, kept, owes, netted, payout, has - netted - payout, owes - netted
    )


def leave(  # noqa: PLR0913
    books: Books,
    meeting_id: int | None,
    member_id: int,
    *,
    because: str = "left",
    reason: str = "",
    on: str | None = None,
    keys: Sequence[Key] = (),
    sure: bool = False,
    session: Session | None = None,
) -> Settlement:
    """A member leaves, died or is expelled: settled, paid in cash, without office and password from then on.

    After a death `reason` names who of the family receives the money. Above the cap for payouts a second key is turned.
    With the `session` the slot in this laptop's key file goes at once, otherwise at the next unlock.
    Raises `Refused`: as `sittings.at` and `settlement`, ``leave.because``, ``member.left``, ``member.last_officer``,
    ``leave.later_entries`` on ``day`` (the member saved or withdrew after it), on
    ``reason`` ``leave.heir_needed`` and ``text.too_long``, ``key.needed``; and unless `sure` ``leave.owes`` (value
    ``owing``: it stays owed) and ``cash.short``.
    """
    if because not in REASONS:
        raise Refused("leave.because", "because")
    kept = rules.optional(reason, "reason", rules.LONGEST_TEXT)
    with books.writing():
        sitting = sittings.at(books, meeting_id, on)
        member = _known(books, member_id)
        if member.left_on is not None:
            raise Refused("member.left")
        officers = users.officers(books.connection, books.group_id)
        if member.has_password and not any(each.has_password for each in officers if each.id != member_id):
            raise Refused("member.last_officer")
        settled = settlement(books, member_id, sitting.day)
        if settled.savings != _saved(books, member_id, books.today()):
            raise Refused("leave.later_entries", "day")
        if settled.payout and because == "died" and not kept:
            raise Refused("leave.heir_needed", "reason")
        if settled.owing and not sure:
            raise Asked("leave.owes", owing=settled.owing)
        sittings.check_cash(books, Fund.LOAN, Place.BOX, settled.payout, sure=sure)
        cap = constitutions.current(books, sitting.day).payout_cap
        approved = approvers(books, Keyed.PAYOUT, keys) if settled.payout > cap or keys else ""
        _settle(books, sitting, member, settled, kept, approved)
        books.update(
            "user",
            member.uid,
            left_on=sitting.day,
            left_because=because,
            role=str(Role.MEMBER),
            password="",
            office="",
            office_since=None,
            office_until=None,
        )
    if session is not None:
        vault.remove_slots(session.opened, [member.uid])
    if books.author.uid == member.uid:
        books.author = _known(books, member_id)
    return settled


def rejoin(books: Books, member_id: int) -> Member:
    """Who left is a member again, under the old number and without savings. Raises `Refused`: ``member.unknown``,
    ``member.not_left``."""
    with books.writing():
        member = _known(books, member_id)
        if member.left_on is None:
            raise Refused("member.not_left")
        books.update("user", member.uid, left_on=None, left_because="")
    return rows(books, [member_id])[0]


def _saved(books: Books, member_id: int, day: str) -> int:
    """Savings since the last share-out, less withdrawals, up to a day."""
    span = shareouts.span(books.connection, books.group_id, reckonings.cycle_on(books, day).number)
    return shareouts.saved(books.connection, span, day, member_id)


def _settle(
    books: Books, sitting: sittings.Sitting, member: Member, settled: Settlement, reason: str, approved: str
) -> None:
    """One act: savings, profit and kept change go out, debts and what rounding leaves come in, the rest is paid."""
    act = books.new_act()
    savings = max(0, settled.savings)
    out = (
        (PayoutKind.WITHDRAWAL, savings),
        (PayoutKind.SHARE_OUT, max(0, settled.profit) if savings else 0),
        (PayoutKind.KEPT_CHANGE, settled.kept),
    )
    for kind, amount in out:
        if amount:
            sittings.pay_out(books, sitting, kind, amount, member=member, reason=reason, act=act, approvers=approved)
    stays = sum(amount for _, amount in out) - settled.netted - settled.payout  # a loss, and what no coin can pay
    if stays:
        sittings.take_in(books, sitting, ContributionKind.OTHER_INCOME, stays, member=member, act=act)
    left = dues.net(books, sitting, member, loans.net(books, sitting, member, settled.netted, act), act)
    if left:  # savings were below zero, and are made good
        sittings.take_in(books, sitting, ContributionKind.SAVINGS, left, member=member, act=act)


def _known(books: Books, member_id: int) -> Member:
    member = users.get(books.connection, books.group_id, member_id)
    if member is None:
        raise Refused("member.unknown")
    return member


def _insert(books: Books, new: NewMember, number: int) -> int:
    uid = books.store.mint.uid()
    return books.store.insert(
        books.hand,
        "user",
        books.today(),
        {
            "username": qualified(_unused_username(number, uid), books.group_uid),
            "role": str(Role.MEMBER),
            "name": new.name,
            "number": number,
            "phone": new.phone or None,
            "sex": new.sex or None,
            "joined_on": new.joined_on or books.today(),
        },
        uid=uid,
    )


def _unused_username(number: int, uid: Uid) -> str:
    """The seed wants a username of each member, also of those who never touch the laptop.

    The uid's end keeps two laptops that add their member 7 on one day from choosing the same.
    """
    return f"m{number}-{crockford(int.from_bytes(uid[-4:], 'big'), 4).lower()}"
