"""A laptop that is killed: forked again and again from a process that has loaded everything, so each start is quick.

Every line on standard input starts one laptop; it records and syncs until it is killed. It writes the uid of each
entry once its commit has returned, as the screen would show it.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

from savingsdesk.core.errors import Environment
from tests.sync.laptops import Clock, Cloud, Laptop
from tests.sync.links import Link


def say(text: str) -> None:
    os.write(1, f"{text}\n".encode())


def live(folder: Path, cloud: Cloud) -> None:
    """Never comes back."""
    laptop = Laptop(folder, cloud, Clock(), Link())
    threading.Thread(target=keep_syncing, args=(laptop,), daemon=True).start()
    entry = None
    while True:
        entry = laptop.pay(100 + time.time_ns() % 9 * 100)
        say(f"recorded {entry.hex()}")
        if entry[-1] % 4 == 0:
            laptop.take_back("contribution", entry)


def keep_syncing(laptop: Laptop) -> None:
    working = laptop.new_engine()
    while True:
        try:
            working.round()
        except Environment as failure:
            say(f"failed {failure.code}")


def main() -> None:
    folder = Path(sys.argv[1])
    cloud = Cloud("", "", None)  # type: ignore[arg-type]
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                live(folder, cloud)
            finally:
                os._exit(1)
        say(f"began {child}")
        _, status = os.waitpid(child, 0)
        say(f"ended {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    main()
