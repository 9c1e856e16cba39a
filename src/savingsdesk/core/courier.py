"""What a way by USB stick brought about, as the screens and the command line tell it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WrittenOut:
    """A file that holds `operations` entries of the group, sealed, and was read back."""

    file: Path
    operations: int


@dataclass(frozen=True, slots=True)
class TakenIn:
    """Of `files` with `operations` entries, `fresh` were not here; they wait for the cloud as the own ones do.

    `differing` say here something else under the same name, and what is here stays; `copied` come from a laptop that
    was copied and counts as another one, and stay in the file until that laptop has met it; `others` are files that no
    key of this group opens. `newest_at` is when the newest file was written, in milliseconds since 1970 UTC, by the
    clock of its laptop.
    """

    files: int
    operations: int
    fresh: int
    differing: int
    copied: int
    others: int
    newest_at: int
