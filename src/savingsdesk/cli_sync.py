"""Sync and the USB courier without a screen, for every group of a laptop."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from savingsdesk.core.errors import Environment, Failure
from savingsdesk.core.ids import Mint, Uid
from savingsdesk.core.model import SyncStatus
from savingsdesk.db import groups, sync_state
from savingsdesk.db.store import Store
from savingsdesk.desk.groups import mend
from savingsdesk.desk.session import Session, Tools
from savingsdesk.sync import bundle, taking_in
from savingsdesk.sync.client import Client
from savingsdesk.sync.engine import Engine, Means


def sync(session: Session, tools: Tools, told: Callable[[Failure], str]) -> int:
    """One round for each group. Answers 0 where everything of every group is in its cloud and nothing is wrong."""
    entropy = tools.entropy
    means = Means(tools.now_ms, entropy, lambda address, certificate: Client(address, certificate, entropy))
    is_well = True
    for name, group_uid in _groups(session):
        engine = Engine(_store(session, tools), group_uid, means)
        state = "idle"
        try:
            engine.round()
        except Environment as failure:
            state = "offline"
            print(f"savingsdesk: {name}: {told(failure)}", file=sys.stderr)
        status = engine.status(state)
        if state == "idle" and status.problem:
            print(f"savingsdesk: {name}: {told(Environment(status.problem))}", file=sys.stderr)
        engine.close()
        print(f"{name}: {_words(status)}")
        is_well = (
            is_well and (status.state, status.waiting, status.problem) == ("idle", 0, "") and not status.is_arriving
        )
    _mend(session)
    return 0 if is_well else 1


def write_bundles(session: Session, tools: Tools, folder: Path) -> int:
    for name, group_uid in _groups(session):
        store = _store(session, tools)
        try:
            written = bundle.write(store, group_uid, folder, now_ms=tools.now_ms(), entropy=tools.entropy)
        finally:
            store.connection.close()
        print(f"{name}: {written.operations} entries in {written.file}")
    return 0


def take_bundles(session: Session, tools: Tools, place: Path) -> int:
    """Raises `Environment` (``courier.other_group``) where no group of this laptop has a file there."""
    met = 0
    for name, group_uid in _groups(session):
        store = _store(session, tools)
        try:
            taken = taking_in.take_in(store, group_uid, place, day=tools.today(), entropy=tools.entropy)
        except Environment as failure:
            if failure.code != "courier.other_group":
                raise
            continue
        finally:
            store.connection.close()
        met += 1
        print(f"{name}: {taken.fresh} new entries, {taken.operations - taken.fresh} were here already")
        if taken.copied or taken.differing:
            print(f"{name}: {taken.copied + taken.differing} entries differ from what is here; nothing was changed")
    if not met:
        raise Environment("courier.other_group")
    _mend(session)
    return 0


def _groups(session: Session) -> Iterator[tuple[str, Uid]]:
    connection = session.books.connection
    for state in sync_state.every(connection):
        group_id = groups.id_of(connection, state.group_uid)
        if group_id is not None:
            yield groups.get(connection, group_id).name, state.group_uid


def _store(session: Session, tools: Tools) -> Store:
    return Store(session.opened.connect(), Mint(tools.now_ms, tools.entropy))


def _mend(session: Session) -> None:
    """What came from another laptop may have settled a loan or a due."""
    for group in session.groups():
        books = session.open_writer(group.id)
        try:
            mend(books)
        finally:
            books.close()


def _words(status: SyncStatus) -> str:
    if status.state == "unlinked":
        return f"not connected to a cloud; {status.waiting} entries are on this laptop only"
    if status.is_arriving:
        return f"{status.arrived} of {status.head} entries have arrived; {status.waiting} wait to be sent"
    if status.waiting:
        return f"{status.waiting} entries wait for the cloud"
    return "everything is in the cloud"
