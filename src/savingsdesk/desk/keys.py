"""Second keys: what the group wants decided by more than one officer (DOMAIN.md §2, "who may approve").

The author of an entry is the first key. A further officer turns a key with the own password, on this laptop and
without a connection; who did is kept in the entry itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import bcrypt

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Refused
from savingsdesk.core.ids import Uid, qualified
from savingsdesk.core.model import Role
from savingsdesk.db import users
from savingsdesk.desk import constitutions
from savingsdesk.desk.session import LONGEST_PASSWORD, Books


@dataclass(frozen=True, slots=True)
class Key:
    """Proof that this officer agreed, for the acts that follow at once. Made by `turn` alone."""

    user_uid: Uid


def turn(books: Books, username: str, password: str) -> Key:
    """An officer's key, for the password. Slow on purpose (bcrypt): never on the GUI thread.

    Raises `Refused` on ``second_key``: ``key.refused`` (name or password), ``key.same_officer``.
    """
    found = users.by_username(books.connection, books.group_id, qualified(username, books.group_uid))
    known = users.password_hash(books.connection, found.id) if found else ""
    is_right = (
        found is not None and known != "" and len(password.encode()) <= LONGEST_PASSWORD and _fits(password, known)
    )
    if found is None or not is_right or found.role is not Role.ADMIN or found.left_on is not None:
        raise Refused("key.refused", "second_key")
    if found.uid == books.author.uid:
        raise Refused("key.same_officer", "second_key")
    return Key(found.uid)


def _fits(password: str, known: str) -> bool:
    try:
        return bcrypt.checkpw(password.encode(), known.encode())
    except ValueError:  # another laptop's row may hold any text
        return False


def holders(books: Books) -> list[str]:
    """The names of the other officers who can turn a key, for the screen that asks."""
    return [
        member.name
        for member in users.officers(books.connection, books.group_id)
        if member.has_password and member.uid != books.author.uid
    ]


def needed(books: Books, act: Keyed) -> bool:
    """Whether a further key is asked for: the group wants it, and there is an officer who can turn one."""
    return act in constitutions.current(books).two_keys and bool(holders(books))


def approvers(books: Books, act: Keyed, turned: Sequence[Key]) -> str:
    """The `approvers` of the entry that the caller is about to write. A lone officer's act is recorded without.

    Raises `Refused` (``key.needed``) on ``second_key``.
    """
    uids = sorted({key.user_uid.hex() for key in turned} - {books.author.uid.hex()})
    if not uids and needed(books, act):
        raise Refused("key.needed", "second_key", holders=holders(books))
    return " ".join(uids)
