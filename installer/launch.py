"""Where the frozen program starts; PyInstaller needs a script, not a function."""

import sys

from savingsdesk.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
