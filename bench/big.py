"""A practice group with as many entries as asked for, made once and kept for the next run."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

from savingsdesk.desk import practice
from savingsdesk.desk.session import Tools
from savingsdesk.paths import has_vault


def group(place: Path, entries: int) -> Path:
    """The folder of a group with at least that many entries."""
    folder = place / f"entries-{entries}"
    if has_vault(folder):
        return folder
    print(f"Making a group with {entries:,} entries, once …", flush=True)
    session = practice.make(folder, Tools(), meetings_held=1)
    books = session.open_writer()
    chance = random.Random(11)
    day = date.fromisoformat(Tools().today())
    made = 0
    while made < entries:
        with books.store.transaction():
            for _ in range(40):
                practice.hold_meeting(books, day.isoformat(), chance)
                day += timedelta(days=1)
        row = books.connection.execute("SELECT count(*) FROM contributions").fetchone()
        made = int(row[0])
    books.close()
    session.close()
    return folder
