"""What a report can be about: the cycles of the group and the meetings that it closed."""

from __future__ import annotations

from dataclasses import dataclass

from savingsdesk.core.model import Cycle, GroupKind, Meeting
from savingsdesk.db import cycles, groups, meetings
from savingsdesk.desk.session import Books


@dataclass(frozen=True, slots=True)
class Choices:
    """All of it the newest first. `currency` is what every figure is in."""

    kind: GroupKind
    currency: str
    today: str
    cycles: tuple[Cycle, ...]
    meetings: tuple[Meeting, ...]

    def cycle_number(self, cycle_id: int) -> int:
        return next((cycle.number for cycle in self.cycles if cycle.id == cycle_id), 0)


def choices(books: Books) -> Choices:
    connection, group_id = books.connection, books.group_id
    group = groups.get(connection, group_id)
    closed = sorted(meetings.closed(connection, group_id), key=lambda each: (each.held_on, each.id), reverse=True)
    known = tuple(cycles.history(connection, group_id))
    return Choices(group.kind, group.currency, books.today(), known, tuple(closed))
