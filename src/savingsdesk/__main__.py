"""Where the program starts: the desktop, or one of the commands that need no screen."""

from __future__ import annotations

import gc
import sys
from types import ModuleType

COMMANDS = frozenset({"backup", "bundle", "practice", "restore", "sync", "verify"})
SPEAK = "speak"  # how a bundle starts itself again to read aloud, see `ui.voice`
_ASKS_FOR_HELP = frozenset({"-h", "--help", "--version"})


def main() -> int:
    """`savingsdesk verify …` and its like do without Qt; anything else opens the desktop without loading them."""
    arguments = sys.argv[1:]
    if arguments[:1] == [SPEAK]:
        from savingsdesk.ui import speaker

        return speaker.main()
    if (COMMANDS | _ASKS_FOR_HELP).intersection(arguments[:1]):
        from savingsdesk import cli

        return cli.main(arguments)
    status: int = load_desktop().main(arguments)
    return status


def load_desktop() -> ModuleType:
    """The module `app`, loaded for a quick start: `app` sees to garbage again once the first page is painted.

    What needs no Qt comes first: once Qt is loaded it looks at the source of each import.
    """
    gc.disable()
    from savingsdesk import paths  # noqa: F401
    from savingsdesk.core import money  # noqa: F401

    from savingsdesk import app  # isort: skip

    return app


if __name__ == "__main__":
    sys.exit(main())
