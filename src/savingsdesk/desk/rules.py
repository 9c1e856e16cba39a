"""Checks of typed values that several verbs share. Each raises `Refused` naming the field."""

from __future__ import annotations

import re
import unicodedata

from savingsdesk.core.errors import Refused
from savingsdesk.core.money import MOST_MINOR
from savingsdesk.core.operations import MOST_TEXT, is_day, tidy

LONGEST_NAME = 120
LONGEST_TEXT = MOST_TEXT

_USERNAME = re.compile(r"[a-z0-9][a-z0-9.-]{0,30}")


def text(value: str, field: str, longest: int = LONGEST_NAME) -> str:
    """A name as it is kept. Codes: ``text.empty``, ``text.too_long``."""
    kept = optional(value, field, longest)
    if all(unicodedata.category(sign)[0] in "CMZ" for sign in kept):  # nothing, or nothing that can be seen
        raise Refused("text.empty", field)
    return kept


def optional(value: str, field: str, longest: int = LONGEST_NAME) -> str:
    """A text as it is kept, which may be empty. Code: ``text.too_long``."""
    kept = tidy(value)
    if len(kept) > longest:
        raise Refused("text.too_long", field, most=longest)
    return kept


def plain(text: str) -> str:
    """A text as it is searched for: case and accents do not matter."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).strip()


def username(value: str) -> str:
    """Codes: ``username.empty``, ``username.letters``."""
    if not value:
        raise Refused("username.empty", "username")
    if not _USERNAME.fullmatch(value):
        raise Refused("username.letters", "username")
    return value


def day(value: str, field: str) -> str:
    """An ISO day. Code: ``day.unreadable``."""
    if not is_day(value):
        raise Refused("day.unreadable", field, text=value)
    return value


def positive(value: int, field: str) -> int:
    """Codes: ``amount.zero``, ``amount.too_large``."""
    if value <= 0:
        raise Refused("amount.zero", field)
    return not_negative(value, field)


def not_negative(value: int, field: str) -> int:
    """Codes: ``amount.sign``, ``amount.too_large``."""
    if value < 0:
        raise Refused("amount.sign", field)
    if value > MOST_MINOR:
        raise Refused("amount.too_large", field, most=MOST_MINOR)
    return value
