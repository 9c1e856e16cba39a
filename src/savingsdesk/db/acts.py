"""Single rows of money, whichever table they are in, with all that ties them to each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from savingsdesk.core.ids import Uid
from savingsdesk.db.connection import Connection
from savingsdesk.db.entries import line_of


@dataclass(frozen=True, slots=True)
class Sum:
    """What rows of one kind come to, which agree in all else that is told here. Named as in `Row`."""

    entity: str
    kind: str
    fund: str
    place: str
    user_id: int | None
    cycle_id: int
    loan_id: int | None
    amount: int
    shares: int | None


@dataclass(frozen=True, slots=True)
class Row:
    """A contribution, a loan or a payout. `amount` is as in its table: a reversal is negative.

    `loan_id` is the loan that a row is about: for a loan its own id, for the reversal of a loan that of the loan.
    """

    entity: str
    id: int
    uid: Uid
    cycle_id: int
    meeting_id: int | None
    user_id: int | None
    kind: str
    fund: str
    place: str
    amount: int
    shares: int | None
    date: str
    loan_id: int | None
    due_id: int | None
    turn_id: int | None
    dependant_id: int | None
    reverses_id: int | None
    reason: str
    act: str
    recorded_at: int
    is_taken_back: bool

    @property
    def line(self) -> int:
        """The id of this row in the list of the books."""
        return line_of(self.entity, self.id)

    @property
    def is_reversal(self) -> bool:
        return self.reverses_id is not None


_TABLES = {"contribution": "contributions", "loan": "loans", "payout": "payouts"}
_OWN = "t.id, t.uid, t.cycle_id, t.meeting_id, t.user_id"
_TIES = "t.reverses_id, t.reason, t.act, t.recorded_at, t.voided_at IS NOT NULL"
# The loan itself; of its reversal the loan, and of what reverses one of two reversals too.
_LOAN = "coalesce((SELECT s.reverses_id FROM loans s WHERE s.id = t.reverses_id), t.reverses_id, t.id)"
_COLUMNS = {
    "contribution": f"'contribution', {_OWN}, t.kind, t.fund, t.place, t.amount, t.shares, t.date, t.loan_id, "
    f"t.due_id, NULL, NULL, {_TIES}",
    "loan": f"'loan', {_OWN}, 'loan', t.fund, t.place, t.amount, NULL, t.date_issued, {_LOAN}, "
    f"NULL, NULL, NULL, {_TIES}",
    "payout": f"'payout', {_OWN}, t.kind, t.fund, t.place, t.amount, NULL, t.date, t.loan_id, NULL, t.turn_id, "
    f"t.dependant_id, {_TIES}",
}

# What the grid shows and may take back (on `t`): money of the box that pays no debt and corrects nothing. Of the rows
# that one act wrote only shares belong there, as members pay for them with change that was kept.
OF_CELL = (
    "t.due_id IS NULL AND t.loan_id IS NULL AND t.reverses_id IS NULL AND t.reason = '' AND t.place = 'box' "
    "AND (t.act = '' OR t.kind = 'shares')"
)
_SUMMED = {
    "contribution": ("t.kind", "t.loan_id", "sum(t.shares)"),
    "loan": ("'loan'", _LOAN, "NULL"),
    "payout": ("t.kind", "t.loan_id", "NULL"),
}


def get(connection: Connection, group_id: int, entity: str, row_id: int) -> Row | None:
    """A row of this group; a due is no row of money."""
    if entity not in _TABLES:
        return None
    found = _rows(connection, entity, "t.group_id = ? AND t.id = ?", group_id, row_id)
    return found[0] if found else None


def of_act(connection: Connection, group_id: int, act: str) -> list[Row]:
    """The rows that one act wrote and that were not taken back."""
    found: list[Row] = []
    for entity in _TABLES:
        found += _rows(
            connection, entity, "t.group_id = ? AND t.act = ? AND t.act <> '' AND t.voided_at IS NULL", group_id, act
        )
    return found


def reversals(connection: Connection, row: Row) -> list[Row]:
    """The reversals of a row that count: neither taken back nor reversed themselves."""
    table = _TABLES[row.entity]
    return _rows(
        connection,
        row.entity,
        "t.reverses_id = ? AND t.voided_at IS NULL AND NOT EXISTS "  # noqa: S608
        f"(SELECT 1 FROM {table} r WHERE r.reverses_id = t.id AND r.voided_at IS NULL)",
        row.id,
    )


def every_reversal(connection: Connection, row: Row) -> list[Row]:
    """The reversals of a row, also those that were taken back."""
    return _rows(connection, row.entity, "t.reverses_id = ?", row.id)


def reversed_twice(connection: Connection, group_id: int) -> list[Row]:
    """The rows with more than one reversal that counts: two laptops corrected the same entry (SYNC.md §3)."""
    found: list[Row] = []
    for entity, table in _TABLES.items():
        found += _rows(
            connection,
            entity,
            f"+t.group_id = ? AND t.voided_at IS NULL AND t.id IN (SELECT r.reverses_id FROM {table} r "  # noqa: S608
            "WHERE r.reverses_id IS NOT NULL AND r.voided_at IS NULL AND NOT EXISTS "
            f"(SELECT 1 FROM {table} s WHERE s.reverses_id = r.id AND s.voided_at IS NULL) "
            "GROUP BY r.reverses_id HAVING count(*) > 1)",
            group_id,
        )
    return found


def payments(connection: Connection, loan_id: int) -> list[Row]:
    """What was paid on a loan, reversals included."""
    return _rows(connection, "contribution", "t.loan_id = ? AND t.voided_at IS NULL", loan_id)


def in_cell(connection: Connection, meeting_id: int, user_id: int, kind: str) -> list[Row]:
    """What stands in a cell of the meeting's grid."""
    return _rows(
        connection,
        "contribution",
        f"t.meeting_id = ? AND t.kind = ? AND t.user_id = ? AND t.voided_at IS NULL AND {OF_CELL}",
        meeting_id,
        kind,
        user_id,
    )


def uid_of(connection: Connection, table: str, row_id: int | None) -> Uid | None:
    """The uid of a row that another one names; `table` is a name from the code, never from people."""
    if row_id is None:
        return None
    return bytes(connection.execute(f"SELECT uid FROM {table} WHERE id = ?", (row_id,)).fetchone()[0])  # noqa: S608


def standing(connection: Connection, group_id: int) -> Iterator[Row]:
    """All rows of a group that count."""
    for entity in _TABLES:
        yield from _rows(connection, entity, "t.group_id = ? AND t.voided_at IS NULL", group_id)


def sums(connection: Connection, group_id: int, after: int, until: int) -> list[Sum]:
    """All rows that count and were recorded after and until these times, in milliseconds since 1970, summed up."""
    found: list[Sum] = []
    for entity, (kind, loan, shares) in _SUMMED.items():
        columns = (
            f"'{entity}', {kind} AS what, t.fund, t.place, t.user_id, t.cycle_id, {loan} AS loan, "
            f"sum(t.amount), {shares}"
        )
        rows = connection.execute(
            f"SELECT {columns} FROM {_TABLES[entity]} t WHERE t.group_id = ? "  # noqa: S608
            "AND t.recorded_at > ? AND t.recorded_at <= ? AND t.voided_at IS NULL "
            "GROUP BY what, t.fund, t.place, t.user_id, t.cycle_id, loan",
            (group_id, after, until),
        )
        found += [Sum(*row) for row in rows]
    return found


def terms(connection: Connection, loan_id: int) -> dict[str, int | str]:
    """What was agreed on for a loan, by the names of the operation's fields."""
    names = ("interest_rate", "method", "period", "term", "first_charge", "repaid_first", "due_date")
    columns = ", ".join(names)
    row = connection.execute(f"SELECT {columns} FROM loans WHERE id = ?", (loan_id,)).fetchone()  # noqa: S608
    return dict(zip(names, row, strict=True))


def closings(connection: Connection, cycle_id: int) -> list[tuple[int, str, int]]:
    """(number, day, when it was closed in milliseconds since 1970) of the cycle's closed meetings, in that order."""
    rows = connection.execute(
        "SELECT number, held_on, closed_at FROM meetings WHERE cycle_id = ? AND status = 'closed' "
        "AND voided_at IS NULL ORDER BY closed_at, id",
        (cycle_id,),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def _rows(connection: Connection, entity: str, condition: str, *values: int | str) -> list[Row]:
    found = connection.execute(
        f"SELECT {_COLUMNS[entity]} FROM {_TABLES[entity]} t WHERE {condition} ORDER BY t.id",  # noqa: S608
        values,
    )
    return [_row(row) for row in found]


def _row(row: tuple[Any, ...]) -> Row:
    values = list(row)
    values[-1] = bool(row[-1])
    return Row(*values)
