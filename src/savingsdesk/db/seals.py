"""What the seals of meetings are computed from: closings, entries, and the operations that made and took back both."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from savingsdesk.core.ids import Uid
from savingsdesk.core.seal import Origin
from savingsdesk.db.connection import Connection
from savingsdesk.db.entries import line_of

# Of each entity: its table, whether money comes in, and its kind, day, shares, loan, due and what it reverses.
_ENTITIES = (
    ("contribution", "contributions", 1, "t.kind, t.date, t.shares, l.uid, d.uid, r.uid", "t.loan_id", "t.due_id"),
    ("loan", "loans", -1, "'loan', t.date_issued, NULL, l.uid, d.uid, r.uid", "t.replaces_id", "NULL"),
    ("payout", "payouts", -1, "t.kind, t.date, NULL, l.uid, d.uid, r.uid", "t.loan_id", "NULL"),
)
_OF_CLOSING = "(t.meeting_id = ?1 OR (t.meeting_id IS NULL AND t.cycle_id = ?2))"
_OF_GROUP = "t.group_id = ?1"

_CLOSED = (
    "ON o.entity_uid = m.uid AND o.operation = 'update' "
    "WHERE m.group_id = ?1 AND json_extract(o.data, '$.seal') IS NOT NULL"
)
_CLOSING = (
    "m.id AS meeting_id, m.uid, m.cycle_id, o.device_uid, o.device_seq, json_extract(o.data, '$.seal'), "
    "json_extract(o.data, '$.covers'), json_extract(o.data, '$.closed_at')"
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
    member_uid: Uid | None
    kind: str
    date: str
    shares: int | None
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
    """For each device of the group, up to which number all of it is confirmed and took effect; newest sender first.

    What another laptop wrote may wait here, on one that was made of its backup: that is known as well.
    """
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
    waiting = connection.execute(
        "SELECT device_uid, min(device_seq), max(device_seq), count(*) FROM sync_queue WHERE group_id = ? "
        "AND device_uid NOT IN (SELECT device_uid FROM sync_state) GROUP BY device_uid",
        (group_id,),
    )
    for uid, first, last, count in waiting:
        if first == whole.get(uid, 0) + 1 and last == first + count - 1:
            whole[uid] = last
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
    rows = connection.execute(
        f"SELECT {_CLOSING}, o.seq AS seq FROM meetings m JOIN sync_log o {_CLOSED} AND o.outcome <> 'quarantined' "  # noqa: S608
        f"UNION ALL SELECT {_CLOSING}, NULL FROM meetings m JOIN sync_queue o {_CLOSED} "
        "ORDER BY meeting_id, seq NULLS LAST, device_seq",
        (group_id,),
    )
    return [
        Closing(row[0], bytes(row[1]), row[2], Origin(bytes(row[3]), row[4]), row[5], row[6] or "", row[7] or 0)
        for row in rows
    ]


def of_closing(connection: Connection, meeting_id: int, cycle_id: int) -> list[Line]:
    """The entries of the meeting and those of its cycle that were written between meetings, oldest first."""
    return _oldest_first(_lines(connection, _OF_CLOSING, meeting_id, cycle_id))


def of_cycle(connection: Connection, cycle_id: int) -> list[Line]:
    """The entries of a cycle, oldest first."""
    return _oldest_first(_lines(connection, "t.cycle_id = ?1", cycle_id))


def of_group(connection: Connection, group_id: int) -> list[Line]:
    """Every entry of a group, in no order."""
    return _lines(connection, _OF_GROUP, group_id)


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
    for entity, table, sign, own, *places in _ENTITIES:
        first, step = line_of(entity, 0), line_of(entity, 1) - line_of(entity, 0)
        columns = f"{first} + {step} * t.id, t.uid, '{entity}', t.meeting_id, t.cycle_id, t.fund, t.place"
        columns += f", {sign} * t.amount, u.uid, {own}, t.voided_at IS NOT NULL"
        rows = connection.execute(
            f"SELECT t.recorded_at, {columns}, coalesce(o.device_uid, q.device_uid), "  # noqa: S608
            "coalesce(o.device_seq, q.device_seq) "
            f"FROM {table} t LEFT JOIN sync_log o ON o.uid = t.uid LEFT JOIN sync_queue q ON q.uid = t.uid "
            f"LEFT JOIN users u ON u.id = t.user_id LEFT JOIN loans l ON l.id = {places[0]} "
            f"LEFT JOIN dues d ON d.id = {places[1]} LEFT JOIN {table} r ON r.id = t.reverses_id WHERE {condition}",
            values,
        )
        found += map(Line._make, rows)
    return found
