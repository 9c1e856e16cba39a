"""A laptop that is killed while it takes in a stick or fetches a group: forked as `tests.sync.killed` is.

Each line on standard input begins one child: ``take FOLDER STICK`` or ``sync FOLDER``. It says when it began and when
it is through.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from savingsdesk.sync import taking_in
from tests.sync.killed import say
from tests.sync.laptops import DAY, Clock, Cloud, Laptop
from tests.sync.links import Link


def work(words: list[str]) -> None:
    laptop = Laptop(Path(words[1]), Cloud("", "", None), Clock(), Link())  # type: ignore[arg-type]
    say("open")
    if words[0] == "take":
        taking_in.CHUNK = 50
        taking_in.take_in(laptop.books.store, laptop.group_uid, Path(words[2]), day=DAY, entropy=os.urandom)
    else:
        laptop.engine.round()
    say("through")


def main() -> None:
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                work(line.split())
            finally:
                os._exit(1)
        say(f"began {child}")
        os.waitpid(child, 0)
        say("ended")


if __name__ == "__main__":
    main()
