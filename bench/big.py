"""A practice group with as many entries as asked for, made once and kept for the next run."""

from __future__ import annotations

from pathlib import Path

from savingsdesk.desk import practice
from savingsdesk.desk.practice import Plan
from savingsdesk.desk.session import Tools
from savingsdesk.paths import has_vault

_MEMBERS = 80
_A_MEETING = 130  # entries of so many members: shares, social fund, fines, loans and what is repaid


def group(place: Path, entries: int) -> Path:
    """The folder of a group with about that many entries, in one long cycle."""
    folder = place / f"entries-{entries}"
    if has_vault(folder):
        return folder
    print(f"Making a group with {entries:,} entries, once …", flush=True)
    plan = Plan(members=_MEMBERS, cycles=1, held_of_last=entries // _A_MEETING, days_between=1, is_dirty=False)
    practice.make(folder, Tools(), plan).close()
    return folder
