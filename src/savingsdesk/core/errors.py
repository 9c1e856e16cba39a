"""The kinds of failure that are not bugs.

Both carry a code and values, never a sentence: `ui/messages` and `cli` turn codes into text for people.
"""

from __future__ import annotations


class Failure(Exception):
    """A failure with a code such as ``amount.letters`` and the values that its sentence needs."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class Refused(Failure):
    """A rule or an input said no. `field` names the input beside which the sentence is shown."""

    def __init__(self, code: str, field: str | None = None, **values: object) -> None:
        super().__init__(code, **values)
        self.field = field


class Asked(Refused):
    """A limit of the group that only asks: real groups go over it, so the same verb with ``sure=True`` goes on."""


class Environment(Failure):
    """Something outside the program is in the way: disk, network, password, a newer database."""
