"""Groups and laptops as large as asked for, made once and kept for the next run."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from bench.copies import copy_group
from savingsdesk.desk import practice
from savingsdesk.desk.practice import Plan
from savingsdesk.desk.session import Tools, unlock
from savingsdesk.paths import has_vault

YEARLY = Plan(cycles=1, meetings=48, held_of_last=48, days_between=7, is_dirty=False)
FIVE_YEARS = Plan(cycles=5, meetings=48, held_of_last=48, days_between=7, is_dirty=False)

_MEMBERS = 80
_A_MEETING = 130  # entries of so many members: shares, social fund, fines, loans and what is repaid


def group(place: Path, entries: int) -> Path:
    """The folder of a group with about that many entries, in one long cycle."""
    plan = Plan(members=_MEMBERS, cycles=1, held_of_last=entries // _A_MEETING, days_between=1, is_dirty=False)
    return _kept(
        place / f"entries-{entries}",
        f"a group with {entries:,} entries",
        lambda folder: practice.make(folder, Tools(), plan).close(),
    )


def five_years(place: Path) -> Path:
    """The folder of a village group that met each week for five years."""
    return _kept(
        place / "five-years",
        "a group of five years",
        lambda folder: practice.make(folder, Tools(), FIVE_YEARS).close(),
    )


def laptop(place: Path, groups: int) -> Path:
    """The folder of a field officer with so many groups of five years: one made by the verbs, and its copies."""

    def make(folder: Path) -> None:
        shutil.copytree(five_years(place), folder)
        session = unlock(folder, practice.USERNAME, practice.PASSWORD, Tools())
        try:
            copy_group(session, groups - 1)
        finally:
            session.close()

    return _kept(place / f"laptop-{groups}", f"a laptop with {groups} groups of five years", make)


def _kept(folder: Path, what: str, make: Callable[[Path], None]) -> Path:
    """What is half made, because somebody ended the benchmark, is made anew."""
    if not has_vault(folder):
        print(f"Making {what}, once …", flush=True)
        draft = folder.with_suffix(".draft")
        shutil.rmtree(draft, ignore_errors=True)
        make(draft)
        shutil.rmtree(folder, ignore_errors=True)  # without books in it
        draft.rename(folder)
    return folder
