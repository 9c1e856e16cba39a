"""A laptop that records and syncs through every kind of transaction, and says each time what people can rely on now.

`python -m tests.sim.written FOLDER`: one line for each commit that came back, with every uid that is safe from then on.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from savingsdesk.db import migrate
from savingsdesk.db.connection import connect
from tests.sim.scenes import GROUP, SCENES, Stage, held

KEY = bytes(range(32))


def say(stage: Stage, what: str) -> None:
    uids = sorted(uid.hex() for uid in held(stage.laptop.connection))
    (Path(sys.argv[1]) / "said" / f"{what}-{len(uids)}").write_text(" ".join(uids))


def main() -> None:
    folder = Path(sys.argv[1])
    (folder / "said").mkdir(parents=True)
    connection = connect(folder / "books.db", KEY)
    migrate.migrate(connection, lambda _: None)
    stage = Stage(connection)
    os.close(os.open(folder / "begin", os.O_CREAT | os.O_WRONLY))
    for name, prepare in SCENES:
        for _ in range(2):
            stage.write(stage.laptop, 2)
            say(stage, "recorded")
        prepare(stage)
        say(stage, f"before {name}")
        stage.sync()
        say(stage, name)
        stage.other.round(GROUP)


if __name__ == "__main__":
    main()
