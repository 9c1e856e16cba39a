"""Where the program starts: the desktop, or one of the commands that need no screen."""

from __future__ import annotations

import sys


def main() -> int:
    """`savingsdesk verify …` and its like do without Qt; anything else opens the desktop."""
    from savingsdesk import cli

    if any(argument in cli.COMMANDS for argument in sys.argv[1:]) or {"-h", "--help"} & set(sys.argv[1:]):
        return cli.main(sys.argv[1:])
    from savingsdesk import app

    return app.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
