"""A program that records contributions as fast as it can and says each one after its commit, until it is killed.

`recorder.py HOME`: waits for a line on its standard input, so that it can be started ahead of time.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from savingsdesk.core.model import ContributionKind
from savingsdesk.desk import contributions, meetings, members
from savingsdesk.desk.session import Tools, unlock


def record(home: Path) -> None:
    session = unlock(home, "amina", "three goats dancing", Tools())
    books = session.open_writer()
    meeting = meetings.current(books) or meetings.open_meeting(books, "2026-11-26", sure=True)
    everyone = members.ids(books)
    while True:
        amount = random.randrange(1, 10**9)
        row = contributions.put(
            books, meeting.id, random.choice(everyone), ContributionKind.OTHER_INCOME, amount=amount
        )
        sys.stdout.write(f"{row.contribution_id} {amount}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.stdin.readline()
    record(Path(sys.argv[1]))
