"""Identifiers: UUIDv7 for everything that leaves the laptop, and the short code of a group."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Container

Uid = bytes  # 16 bytes, RFC 9562 version 7

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O, U: nobody misreads it from paper
GROUP_CODE_LENGTH = 5

_RANDOM_BITS = 74
_RAND_B_BITS = 62


class Mint:
    """Makes uids that sort in the order in which they were made (RFC 9562, section 6.2, method 2).

    `now_ms` gives milliseconds since 1970 UTC, `entropy(n)` gives n random bytes.
    A clock that is set back does not make a uid smaller than the one before.
    """

    def __init__(self, now_ms: Callable[[], int], entropy: Callable[[int], bytes]) -> None:
        self._now_ms = now_ms
        self._entropy = entropy
        self._last = 0

    def uid(self) -> Uid:
        random = int.from_bytes(self._entropy(10), "big") >> (80 - _RANDOM_BITS)
        value = (self._now_ms() << _RANDOM_BITS) | random
        if value <= self._last:
            value = self._last + 1 + (random & 0xFFFFFFFF)
        self._last = value
        milliseconds, random = divmod(value, 1 << _RANDOM_BITS)
        rand_a, rand_b = divmod(random, 1 << _RAND_B_BITS)
        number = ((milliseconds & ((1 << 48) - 1)) << 80) | (7 << 76) | (rand_a << 64) | (2 << 62) | rand_b
        return number.to_bytes(16, "big")


def milliseconds_of(uid: Uid) -> int:
    """The moment, in milliseconds since 1970 UTC, that a version 7 uid carries in its first 48 bits."""
    return int.from_bytes(uid[:6], "big")


def written(uid: Uid) -> str:
    """The uid as people and other programs write it: 8-4-4-4-12 hexadecimal digits."""
    return str(uuid.UUID(bytes=uid))


def crockford(number: int, length: int) -> str:
    """The lowest ``5 × length`` bits of `number` in Crockford's base 32."""
    return "".join(CROCKFORD[(number >> (5 * place)) & 31] for place in reversed(range(length)))


def group_code(group_uid: Uid) -> str:
    """The short code that qualifies the user names of a group (``amina@k7q2p``), from the uid's random end."""
    return crockford(int.from_bytes(group_uid, "big"), GROUP_CODE_LENGTH).lower()


def qualified(username: str, group_uid: Uid) -> str:
    """The username as it is stored: unique among all groups of a laptop."""
    return f"{username}@{group_code(group_uid)}"


def shown(username: str) -> str:
    """The username as people see it: without the group's code."""
    return username.partition("@")[0]


def spare_username(username: str, taken: Container[str]) -> str:
    """This username, or the first of ``amina.2@k7q2p``, ``amina.3@k7q2p``, … that nobody has (SYNC.md §3, users)."""
    name, mark, code = username.partition("@")
    number, spare = 1, username
    while spare in taken:
        number += 1
        spare = f"{name}.{number}{mark}{code}"
    return spare
