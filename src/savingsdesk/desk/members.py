"""Members: the register of the group, and who may sign in."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from savingsdesk.core.errors import Refused
from savingsdesk.core.ids import Uid, crockford, qualified
from savingsdesk.core.model import Member, Role
from savingsdesk.db import users, vault
from savingsdesk.desk import rules
from savingsdesk.desk.session import Books, Session, check_password, hashed

MOST_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class NewMember:
    """`number` is the line in the register; the next free one when None. `sex` is ``f``, ``m`` or empty."""

    name: str
    number: int | None = None
    phone: str = ""
    sex: str = ""


def ids(books: Books, search: str = "", include_left: bool = False) -> list[int]:
    """Members whose name holds the searched text, in the order of the register; case and accents do not matter."""
    wanted = _plain(search)
    every = users.ids(books.connection, books.group_id, include_left=include_left)
    return [member_id for member_id, name in every if wanted in _plain(name)]


def rows(books: Books, ids: Sequence[int]) -> list[Member]:
    return users.rows(books.connection, ids)


def add(books: Books, new: Sequence[NewMember]) -> list[Member]:
    """All of them or none. Equal names are allowed: the number tells them apart.

    Raises `Refused`: ``text.*`` on ``name`` or ``phone``, ``members.too_many``.
    """
    if len(new) > MOST_AT_ONCE:
        raise Refused("members.too_many", most=MOST_AT_ONCE)
    names = [rules.text(each.name, "name") for each in new]
    phones = [rules.optional(each.phone, "phone") for each in new]
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
            "joined_on": books.today(),
        },
        uid=uid,
    )


def _unused_username(number: int, uid: Uid) -> str:
    """The seed wants a username of each member, also of those who never touch the laptop.

    The uid's end keeps two laptops that add their member 7 on one day from choosing the same.
    """
    return f"m{number}-{crockford(int.from_bytes(uid[-4:], 'big'), 4).lower()}"


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).strip()
