"""A village group for tests: names as they occur, a clock that can be foreseen, and the cheapest key derivation."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from savingsdesk.core.errors import Environment, Failure, Refused
from savingsdesk.core.model import GroupKind
from savingsdesk.db.vault import Cost
from savingsdesk.desk import members
from savingsdesk.desk.session import Founding, Session, Tools, found, unlock

PASSWORD = "three goats dancing"
FOUNDED_ON = "2026-07-02"
TODAY = "2026-11-26"
START_MS = 1_795_688_400_000  # 26 November 2026, in the morning, UTC
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
SHARE_PRICE = 2_000
MOST_SHARES = 5

# Two members of one name, Arabic, Ge'ez, and accents.
MEMBERS = (
    "Beatrice Nakato",
    "Mary Atieno",
    "Mary Atieno",
    "محمد عبد الله",
    "አበበ በቀለ",
    "Thérèse Uwimana",
    "William Odongo",
)


def founding(**other: object) -> Founding:
    """A group as the Welcome screen hands it over, with other values where a test needs them."""
    values: dict[str, object] = {
        "name": "Umoja wa Kilimo",
        "description": "",
        "kind": GroupKind.VSLA,
        "currency": "UGX",
        "cash_unit": 100,
        "share_price": SHARE_PRICE,
        "most_shares": MOST_SHARES,
        "social_amount": 500,
        "admin_name": "Amina Wanjiru",
        "username": "amina",
        "created_date": FOUNDED_ON,
    }
    return Founding(**(values | other))  # type: ignore[arg-type]


def quick_tools(today: Callable[[], str] = lambda: TODAY) -> Tools:
    """A clock that goes one second at each look."""
    seconds = itertools.count()
    return Tools(
        now_ms=lambda: START_MS + next(seconds) * 1_000,
        today=today,
        cost=CHEAP,
        bcrypt_rounds=4,
        device_name="Laptop of the box",
    )


class Template:
    """A group that was founded once, and is copied wherever a group that was just founded is needed."""

    def __init__(self, folder: Path, names: Iterable[str] = ()) -> None:
        self._folder = folder / "template"
        session = found(self._folder, founding(), PASSWORD, quick_tools())
        writer = session.open_writer()
        members.add(writer, [members.NewMember(name) for name in names])
        writer.close()
        session.close()

    def copy(self, folder: Path, tools: Tools) -> Session:
        shutil.copytree(self._folder, folder)
        return unlock(folder, "amina", PASSWORD, tools)


def failure_of(act: Callable[[], object]) -> Failure:
    """The failure with a code in which this ends."""
    try:
        act()
    except Failure as failure:
        return failure
    raise AssertionError("it was accepted")


def code_of(act: Callable[[], object]) -> str:
    return failure_of(act).code


def refused(act: Callable[[], object]) -> tuple[str, str | None]:
    """(code, field) of the refusal in which this ends."""
    failure = failure_of(act)
    assert isinstance(failure, Refused)
    return failure.code, failure.field


def in_the_way(act: Callable[[], object]) -> str:
    """The code of what outside the program stops this."""
    failure = failure_of(act)
    assert isinstance(failure, Environment)
    return failure.code
