"""A meeting that is open, and a second group in the same vault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from savingsdesk.core.model import Meeting
from savingsdesk.db import sync_state, users
from savingsdesk.db.store import Hand
from savingsdesk.desk import meetings
from savingsdesk.desk.session import Books, Row, Session
from tests.desk.lending import Desk, opened
from tests.village import TODAY, Template


@pytest.fixture
def meeting(books: Books) -> Meeting:
    return meetings.open_meeting(books, TODAY)


@pytest.fixture
def neighbours(session: Session) -> Iterator[Books]:
    """The books of another group on this laptop, with one member and the same rules."""
    writer = session.open_writer()
    store = writer.store
    hand = Hand(group_uid=store.mint.uid(), device_uid=store.mint.uid(), author_uid=store.mint.uid())
    with store.transaction():
        group_id = store.insert(
            hand,
            "group",
            TODAY,
            {"name": "Tujenge", "created_date": TODAY, "kind": "vsla", "currency": "UGX", "cash_unit": 100},
            uid=hand.group_uid,
        )
        user: Row = {"username": "grace@other", "role": "admin", "name": "Grace", "number": 1, "joined_on": TODAY}
        store.insert(hand, "user", TODAY, user, uid=hand.author_uid)
        cycle: Row = {"number": 1, "opened_on": TODAY, "share_price": 1_000, "most_shares": 3, "social_amount": 0}
        store.insert(hand, "cycle", TODAY, cycle)
        sync_state.begin(store.connection, hand.group_uid, hand.device_uid, bytes(32))
    found = users.by_uid(store.connection, hand.author_uid)
    assert found is not None
    yield Books(store, group_id, found[1], hand, session.tools)
    writer.close()


@pytest.fixture
def desk(template: Template, home: Path) -> Iterator[Desk]:
    """A treasurer who lends, on the day on which the first cycle began."""
    with opened(template, home) as lending:
        yield lending
