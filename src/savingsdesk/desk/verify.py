"""Recomputes what the books claim and names each deviation. An empty list is the only good answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from savingsdesk.core import constitution
from savingsdesk.core.errors import Refused
from savingsdesk.core.model import Account, LoanStatus, Status
from savingsdesk.core.operations import ENTITIES, GENESIS, Entity, Folded, fold, sealed
from savingsdesk.db import acts, audit, constitutions, entries, groups, loans, postings, sync_log, sync_queue
from savingsdesk.db.audit import Found, Logged
from savingsdesk.db.connection import Connection, faults
from savingsdesk.desk import loan_book
from savingsdesk.desk.seals import broken_seals
from savingsdesk.desk.session import Books


@dataclass(frozen=True, slots=True)
class Deviation:
    """`code` says what is wrong, `where` which group, meeting, row or operation, without names or amounts."""

    code: str
    where: str


def verify(books: Books) -> list[Deviation]:
    """Everything that is wrong in the vault, in every group of it.

    Codes of the file and the log: ``file``, ``hash``, ``chain``, ``fold`` (a row is not what its operations say),
    ``lost`` (its operations say that it is there), ``unlogged`` (no operation made it), ``reference`` (it names a row
    of another group). Of a group: ``balance``, ``postings``, ``transfers``, ``seal``, ``constitution``,
    ``share_price``, ``act`` (one row of it stands, another does not), ``reversed_twice``, ``reversal``,
    ``loan_terms``, ``loan_status``, ``loan_account``, ``loan_unnamed``, ``due_status``, ``share_out``.
    """
    connection = books.connection
    found = [Deviation("file", text) for text in faults(connection)]
    found += [Deviation("balance", f"group {group_id}") for group_id, _, _ in groups.disagreeing(connection)]
    found += _chains(connection)
    found += _folds(connection)
    found += _rows("unlogged", audit.unlogged(connection))
    found += _rows("reference", audit.strayed(connection))
    for group_id in groups.ids(connection):
        found += _group(_of_group(books, group_id))
    return found


def _of_group(books: Books, group_id: int) -> Books:
    """The same connection, looking at another group."""
    if group_id == books.group_id:
        return books
    hand = replace(books.hand, group_uid=groups.get(books.connection, group_id).uid)
    return Books(books.store, group_id, books.author, hand, books.tools)


def _rows(code: str, found: list[Found]) -> list[Deviation]:
    return [Deviation(code, f"{each.entity} {each.uid.hex()}") for each in found]


def _chains(connection: Connection) -> Iterator[Deviation]:
    """Each device's operations, recomputed link by link; another laptop's may not all have come yet."""
    last: dict[bytes, tuple[int, bytes]] = {}
    for operation in chain(sync_log.by_device(connection), sync_queue.by_device(connection)):
        where = f"operation {operation.uid.hex()}"
        if sealed(replace(operation, hash=b"")) != operation.hash:
            yield Deviation("hash", where)
        number, before = last.get(operation.device_uid, (0, GENESIS))
        if operation.device_seq == number + 1 and operation.previous != before:
            yield Deviation("chain", where)
        last[operation.device_uid] = (operation.device_seq, operation.hash)


# --- The books are the fold of the log --------------------------------------------------------------------------------


def _folds(connection: Connection) -> Iterator[Deviation]:
    """Each row beside what its operations make of it, one after the other, so that books of any size pass through."""
    usernames = _Usernames()
    for name, uid, logged in audit.operations_by_row(connection):
        entity = ENTITIES.get(name)
        if entity is None:
            continue
        row = audit.row_of(connection, entity, uid)
        effects = [each for each in logged if each.has_effect]
        if not effects or effects[0].operation.operation != "insert":
            if row is not None:
                yield Deviation("unlogged", f"{name} {uid.hex()}")
            continue
        if row is None:
            yield Deviation("lost", f"{name} {uid.hex()}")
            continue
        expected = _expected(connection, entity, effects, is_waiting=any(each.waits for each in logged))
        if name == "user":
            usernames.add(str(expected.pop("username")), str(row.pop("username")), f"user {uid.hex()}")
        if row["voided_at"] in _taken_back(effects):  # where two laptops did it, this one keeps what it saw first
            expected["voided_at"] = row["voided_at"]
        if row != expected:
            yield Deviation("fold", f"{name} {uid.hex()}")
    yield from usernames.wrong()


def _taken_back(effects: list[Logged]) -> set[int]:
    return {each.operation.recorded_at for each in effects if each.operation.operation == "delete"}


def _expected(
    connection: Connection, entity: Entity, effects: list[Logged], *, is_waiting: bool
) -> dict[str, int | str | bytes | None]:
    """The row that these operations make."""
    row: Folded = fold(
        (each.operation for each in effects if not each.waits), (each.operation for each in effects if each.waits)
    )
    made = effects[0].operation
    expected: dict[str, int | str | bytes | None] = {"version": row.version, "voided_at": row.voided_at}
    if entity.name != "group":
        expected["group_id"] = groups.id_of(connection, made.group_uid)
    if entity.cash:
        expected |= {
            "recorded_at": made.recorded_at,
            "author_uid": made.author_uid,
            "device_uid": made.device_uid,
        }
    for each in entity.fields:
        value = row.values.get(each.name)
        expected[each.name] = "" if value is None and each.kind == "text" else value
    if entity.has_status:
        expected["status"] = str(Status.PENDING if is_waiting else Status.SYNCED)
    return expected


class _Usernames:
    """Two laptops may give one username: the second then has a number (SYNC.md §3), so names are judged together."""

    def __init__(self) -> None:
        self._wanted: set[str] = set()
        self._changed: list[tuple[str, str, str]] = []

    def add(self, wanted: str, has: str, where: str) -> None:
        self._wanted.add(wanted)
        if wanted != has:
            self._changed.append((wanted, has, where))

    def wrong(self) -> Iterator[Deviation]:
        for wanted, has, where in self._changed:
            name, _, code = wanted.partition("@")
            is_spare = has.startswith(f"{name}.") and has.endswith(f"@{code}") and wanted in self._wanted
            if not is_spare:
                yield Deviation("fold", where)


# --- What a group's rows say of one another ---------------------------------------------------------------------------


def _group(books: Books) -> Iterator[Deviation]:
    connection, group_id = books.connection, books.group_id
    if entries.sum_of_postings(connection, group_id):
        yield Deviation("postings", f"group {group_id}")
    if audit.account(connection, group_id, Account.TRANSFERS):
        yield Deviation("transfers", f"group {group_id}")
    for number in broken_seals(books):
        yield Deviation("seal", f"group {group_id}, meeting {number}")
    yield from _constitutions(books)
    yield from _rows("share_price", audit.mispriced(connection, group_id))
    for act in audit.torn_acts(connection, group_id):
        yield Deviation("act", f"act {act}")
    for row in acts.reversed_twice(connection, group_id):
        yield Deviation("reversed_twice", f"{row.entity} {row.uid.hex()}")
    yield from _rows("reversal", audit.odd_reversals(connection, group_id))
    yield from _share_outs(books)
    yield from _loans(books)
    yield from _dues(books)


def _constitutions(books: Books) -> Iterator[Deviation]:
    for decision in constitutions.history(books.connection, books.group_id):
        try:
            constitution.read(decision.rules)
        except Refused:
            yield Deviation("constitution", f"constitution {decision.uid.hex()}")


def _share_outs(books: Books) -> Iterator[Deviation]:
    """DOMAIN.md §4: Σ payouts + debts netted + remainder = pool, to the unit, by the rows that the share-out wrote.

    The payouts of its act are the shares in full; the contributions of it are what of them settled debts.
    """
    for cycle in postings.cycles(books.connection, books.group_id):
        if not cycle.share_out:
            continue
        try:
            kept = json.loads(cycle.share_out)
            share, paid_now = str(kept["acts"]["share"]), str(kept["acts"]["paid_now"])
            taken_off = sum(int(kept[name]) for name in ("external", "reserves", "kept", "to_social"))
            counted, remainder = int(kept["counted"]), int(kept["remainder"])
        except (ValueError, TypeError, KeyError):
            yield Deviation("share_out", f"cycle {cycle.uid.hex()}")
            continue

        def of_act(entity: str, act: str) -> int:
            return audit.sum_of_act(books.connection, books.group_id, entity, act)

        pool = counted + of_act("contribution", share) + of_act("contribution", paid_now) - taken_off
        if of_act("payout", share) + remainder != pool:
            yield Deviation("share_out", f"cycle {cycle.uid.hex()}")


def _loans(books: Books) -> Iterator[Deviation]:
    """The state of each loan by its terms and payments, beside its row and the account ``loans``."""
    connection, group_id = books.connection, books.group_id
    owed = postings.owed_by_loan(connection, group_id)
    if owed.pop(None, 0):
        yield Deviation("loan_unnamed", f"group {group_id}")
    for line in loan_book.lines_of(books, loans.every(connection, group_id)):
        where = f"loan {line.uid.hex()}"
        if line.principal - sum(each.principal for each in line.payments) != owed.pop(line.id, 0):
            yield Deviation("loan_account", where)
        if line.problem:
            yield Deviation("loan_terms", where)
        elif (line.status is LoanStatus.REPAID) != (line.state.owed == 0):
            yield Deviation("loan_status", where)
    if any(owed.values()):  # of loans that do not stand
        yield Deviation("loan_account", f"group {group_id}")


def _dues(books: Books) -> Iterator[Deviation]:
    for due in postings.dues(books.connection, books.group_id):
        is_paid = due.paid >= due.amount
        if is_paid != (due.status == "paid") and not (due.status == "waived" and not is_paid):
            yield Deviation("due_status", f"due {due.uid.hex()}")
