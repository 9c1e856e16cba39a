"""What the seals of meetings are computed from: closings, entries, and the operations that made and took back both."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from savingsdesk.core.ids import Uid
from savingsdesk.core.seal import Origin
from savingsdesk.db.connection import Connection
from savingsdesk.db.entries import line_of

_TABLES = ("contribution", "loan", "payout")
_SIGNS = (1, -1, -1)
# kind, day, shares, and the rows that it names: loan, due, what it reverses
_COLUMNS = (
    "t.kind, t.date, t.shares, t.loan_id, t.due_id, t.reverses_id",
    "'loan', t.date_issued, NULL, t.replaces_id, NULL, t.reverses_id",
    "t.kind, t.date, NULL, t.loan_id, NULL, t.reverses_id",
)


@dataclass(frozen=True, slots=True)
class Closing:
    """One laptop's closing of a meeting. Two that were made offline are both here; the first of a meeting stands."""

    meeting_id: int
    meeting_uid: Uid
    cycle_id: int
    origin: Origin
    seal: str
    covers: str
    closed_at: int


class Line(NamedTuple):
    """An entry as a seal holds it; all of a group are read at once, so it is no more than its row.

    `id` is a line of `db.entries`; `amount` is negative for money that left the group.
    """

    recorded_at: int
    id: int
    uid: Uid
    entity: str
    meeting_id: int | None
    cycle_id: int
    fund: str
    place: str
    amount: int
    kind: str
    date: str
    shares: int | None
    member_uid: Uid | None
    loan_uid: Uid | None
    due_uid: Uid | None
    reverses_uid: Uid | None
    is_taken_back: bool
    device_uid: Uid | None
    device_seq: int | None

    @property
    def origin(self) -> Origin | None:
        """Where it was written; None for a row that no operation made."""
        if self.device_uid is None or self.device_seq is None:
            return None
        return Origin(self.device_uid, self.device_seq)


def known(connection: Connection, group_id: int) -> dict[Uid, int]:
    """For each device of the group, up to which number all of it is confirmed and took effect; newest sender first."""
    rows = connection.execute(
        "SELECT d.uid, count(DISTINCT o.device_seq), max(o.device_seq), "
        "(SELECT n.seq FROM sync_log n WHERE n.device_uid = d.uid ORDER BY n.device_seq DESC LIMIT 1) AS newest "
        "FROM devices d JOIN sync_log o ON o.device_uid = d.uid WHERE d.group_id = ? GROUP BY d.uid "
        "ORDER BY newest DESC",
        (group_id,),
    ).fetchall()
    held = dict(
        connection.execute(
            "SELECT device_uid, min(device_seq) FROM sync_log WHERE group_id = ? AND outcome = 'held' "
            "GROUP BY device_uid",
            (group_id,),
        ).fetchall()
    )
    whole = {row[0]: row[2] if row[1] == row[2] else _before_the_gap(connection, row[0]) for row in rows}
    return {uid: min(number, held.get(uid, number + 1) - 1) for uid, number in whole.items()}


def _before_the_gap(connection: Connection, device_uid: Uid) -> int:
    """The last number before the first that is missing: a restored cloud may have been sent the newer ones first."""
    row = connection.execute(
        "SELECT CASE WHEN min(o.device_seq) > 1 THEN 0 ELSE (SELECT min(p.device_seq) FROM sync_log p "
        "WHERE p.device_uid = ?1 AND NOT EXISTS (SELECT 1 FROM sync_log n WHERE n.device_uid = ?1 "
        "AND n.device_seq = p.device_seq + 1)) END FROM sync_log o WHERE o.device_uid = ?1",
        (device_uid,),
    ).fetchone()
    return int(row[0])


def closings(connection: Connection, group_id: int) -> list[Closing]:
    """Every closing of the group, those of a meeting in the order in which they stand (SYNC.md §3: the first does)."""
    logs = (("sync_log", "o.seq", "AND o.outcome <> 'quarantined' "), ("sync_queue", "NULL", ""))
    parts = [
        "SELECT m.id, m.uid, m.cycle_id, o.device_uid, o.device_seq, json_extract(o.data, '$.seal') AS seal, "  # noqa: S608
        f"json_extract(o.data, '$.covers'), json_extract(o.data, '$.closed_at'), {seq} AS seq "
        f"FROM meetings m JOIN {log} o ON o.entity_uid = m.uid AND o.operation = 'update' {readable}"
        "WHERE m.group_id = ?1 AND json_extract(o.data, '$.seal') IS NOT NULL"
        for log, seq, readable in logs
    ]
    rows = connection.execute(f"{' UNION ALL '.join(parts)} ORDER BY m.id, seq NULLS LAST, o.device_seq", (group_id,))
    return [
        Closing(row[0], bytes(row[1]), row[2], Origin(bytes(row[3]), row[4]), row[5], row[6] or "", row[7] or 0)
        for row in rows
    ]


def of_closing(connection: Connection, meeting_id: int, cycle_id: int) -> list[Line]:
    """The entries of the meeting and those of its cycle that were written between meetings, oldest first."""
    condition = "(t.meeting_id = ?1 OR (t.meeting_id IS NULL AND t.cycle_id = ?2))"
    return _oldest_first(_lines(connection, condition, meeting_id, cycle_id))


def of_cycle(connection: Connection, cycle_id: int) -> list[Line]:
    """The entries of a cycle, oldest first."""
    return _oldest_first(_lines(connection, "t.cycle_id = ?1", cycle_id))


def of_group(connection: Connection, group_id: int) -> list[Line]:
    """Every entry of a group, in no order."""
    return _lines(connection, "t.group_id = ?1", group_id)


def removals(connection: Connection, lines: list[Line]) -> dict[Uid, list[Origin]]:
    """Where each of these that was taken back was taken back."""
    found: dict[Uid, list[Origin]] = {}
    for line in lines:
        if line.is_taken_back:
            rows = connection.execute(
                "SELECT device_uid, device_seq FROM sync_log WHERE entity_uid = ?1 AND operation = 'delete' "
                "UNION ALL "
                "SELECT device_uid, device_seq FROM sync_queue WHERE entity_uid = ?1 AND operation = 'delete'",
                (line.uid,),
            )
            found[line.uid] = [Origin(bytes(row[0]), row[1]) for row in rows]
    return found


def _oldest_first(lines: list[Line]) -> list[Line]:
    return sorted(lines, key=attrgetter("recorded_at", "uid"))


def _lines(connection: Connection, condition: str, *values: int) -> list[Line]:
    found: list[Line] = []
    for entity, sign, columns in zip(_TABLES, _SIGNS, _COLUMNS, strict=True):
        kind, day, shares, loan, due, reverses = columns.split(", ")
        rows = connection.execute(
            f"SELECT t.recorded_at, {line_of(entity, 0)} + {line_of(entity, 1) - line_of(entity, 0)} * t.id, t.uid, "  # noqa: S608
            f"'{entity}', t.meeting_id, t.cycle_id, t.fund, t.place, {sign} * t.amount, {kind}, {day}, {shares}, "
            "(SELECT u.uid FROM users u WHERE u.id = t.user_id), "
            f"(SELECT l.uid FROM loans l WHERE l.id = {loan}), (SELECT d.uid FROM dues d WHERE d.id = {due}), "
            f"(SELECT r.uid FROM {entity}s r WHERE r.id = {reverses}), t.voided_at IS NOT NULL, "
            "coalesce(o.device_uid, q.device_uid), coalesce(o.device_seq, q.device_seq) "
            f"FROM {entity}s t LEFT JOIN sync_log o ON o.uid = t.uid LEFT JOIN sync_queue q ON q.uid = t.uid "
            f"WHERE {condition}",
            values,
        )
        found += map(Line._make, rows)
    return found
