"""What SQL says of a laptop's vault, read with the key and without the program's own verbs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from savingsdesk.core.ids import Uid
from savingsdesk.db import vault
from tour.people import PASSWORD, USERNAME


@dataclass(frozen=True, slots=True)
class Ledger:
    group_uid: Uid
    members: int
    contributions: int
    pending: int
    balance: int
    cash: int


def read(folder: Path) -> Ledger:
    connection = vault.unlock(folder, USERNAME, PASSWORD).connect(read_only=True)
    try:
        row = connection.execute(
            "SELECT (SELECT uid FROM groups), (SELECT count(*) FROM users), "
            "(SELECT count(*) FROM contributions WHERE voided_at IS NULL), (SELECT count(*) FROM sync_queue), "
            "(SELECT balance FROM groups), "
            "(SELECT sum(debit) - sum(credit) FROM entries WHERE account = 'cash')"
        ).fetchone()
    finally:
        connection.close()
    return Ledger(bytes(row[0]), *row[1:])
