"""What a laptop fetches: pages without gaps, its own operations by number, a digest (SYNC.md §2), over real HTTPS."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from savingsdesk.cloud import feed
from savingsdesk.cloud.database import Pool
from savingsdesk.core.operations import KINDS, Operation, Outcome, sealed
from savingsdesk.sync import protocol
from savingsdesk.sync.protocol import Own
from tests.cloud.laptop import MINT, Endpoint, Laptop, take_in


def test_a_second_laptop_gets_every_operation_exactly_as_it_was_made(enrolled: Laptop, endpoint: Endpoint) -> None:
    books = enrolled.found()
    enrolled.contribution(books, 5_000_000_000, reason='ምስክር é 𝄞 "quoted"')
    enrolled.take_back(enrolled.contribution(books))
    enrolled.change(books.users[0], phone="0700", left_on="2026-12-01")
    sent = endpoint.sync(enrolled, enrolled.made)
    assert [(run.outcome, run.first, run.count, run.seq) for run in sent.results] == [
        (Outcome.APPLIED, 1, len(enrolled.made), 1)
    ]
    assert (sent.changes.own, sent.changes.others) == ([Own(1, 1, len(enrolled.made))], [])

    second = enrolled.second()
    assert endpoint.enrol(second, f"amina@{enrolled.code}").status_code == 200
    answer = endpoint.sync(second)

    assert [operation for _, operation in answer.changes.others] == enrolled.made
    assert [seq for seq, _ in answer.changes.others] == list(range(1, len(enrolled.made) + 1))
    assert answer.digest.count == answer.head == len(enrolled.made)
    assert answer.digest.xor == protocol.xor(protocol.placed([operation.hash for operation in enrolled.made], 1))
    assert answer.digest.sums == {"loan_fund": 5_000_000_000}
    assert (answer.epoch, answer.protocols) == (sent.epoch, [1])


def test_own_and_others_in_turns_leave_no_gap(enrolled: Laptop, endpoint: Endpoint, pool: Pool) -> None:
    books = enrolled.found()
    take_in(pool, enrolled.made)
    second = enrolled.second()
    mine = [enrolled.contribution(books, 1), enrolled.contribution(books, 2), enrolled.contribution(books, 3)]
    theirs = [second.contribution(books, 4), second.contribution(books, 5)]
    start = enrolled.made[-4].device_seq
    for batch in ([mine[0]], [theirs[0]], [mine[1]], [mine[2]], [theirs[1]]):
        take_in(pool, batch)
    answer = endpoint.sync(enrolled, cursor=start)
    assert answer.changes.own == [Own(start + 1, start + 1, 1), Own(start + 3, start + 2, 2)]
    assert [(seq, operation) for seq, operation in answer.changes.others] == [
        (start + 2, theirs[0]),
        (start + 5, theirs[1]),
    ]
    rest = endpoint.sync(enrolled, cursor=start + 3)
    assert rest.changes.own == [Own(start + 4, start + 3, 1)]


@pytest.mark.parametrize(("cursor", "epoch"), [(0, "restored"), (3, "restored"), (999, ""), (2**62, "")])
def test_an_unknown_epoch_or_a_cursor_beyond_the_head_is_told_the_truth(
    enrolled: Laptop, endpoint: Endpoint, cursor: int, epoch: str
) -> None:
    enrolled.found()
    first = endpoint.sync(enrolled, enrolled.made)
    answer = endpoint.sync(enrolled, cursor=cursor, epoch=epoch)
    assert (answer.epoch, answer.head) == (first.epoch, len(enrolled.made))
    at = min(cursor, answer.head)
    assert (answer.changes.start, answer.changes.end) == (at + 1, at)


def test_a_large_group_comes_in_pages(pool: Pool) -> None:
    laptop = Laptop()
    books = laptop.found()
    for amount in range(1, protocol.MOST_OPERATIONS + 20):
        laptop.contribution(books, amount)
    for start in range(0, len(laptop.made), 2500):
        take_in(pool, laptop.made[start : start + 2500])
    fetched: list[Operation] = []
    pages = 0
    while len(fetched) < len(laptop.made):
        fetched += page(pool, laptop, MINT.uid(), cursor=len(fetched))
        pages += 1
    assert fetched == laptop.made
    assert pages == 2


def page(pool: Pool, laptop: Laptop, device_uid: bytes, cursor: int) -> list[Operation]:
    with pool.connection() as connection:
        tenant, changes = feed.read(connection, laptop.group_uid, device_uid, cursor)
    body = feed.packed(tenant, [], changes, 0, KINDS)
    assert len(body) <= feed.MOST_PAGE
    answer = protocol.answer_in(protocol.unpack(body), laptop.group_uid)
    assert answer.changes.start == cursor + 1
    return [operation for _, operation in answer.changes.others]


def test_a_page_of_texts_that_do_not_compress_is_cut_until_it_is_small(pool: Pool) -> None:
    laptop = Laptop()
    books = laptop.found()
    for number in range(400):
        laptop.contribution(books, number, reason=os.urandom(900).hex())
    take_in(pool, laptop.made)
    first = page(pool, laptop, MINT.uid(), 0)
    assert 10 < len(first) < len(laptop.made)
    rest = page(pool, laptop, MINT.uid(), len(first))
    assert [*first, *rest] == laptop.made[: len(first) + len(rest)]


def test_a_cut_page_keeps_its_own_ranges_whole() -> None:
    laptop = Laptop()
    books = laptop.found()
    others = [(seq, laptop.contribution(books, seq)) for seq in (3, 6)]
    changes = protocol.Changes(1, 6, [Own(1, 7, 2), Own(4, 9, 2)], others)
    cut = feed._cut(changes, 4)
    assert cut == protocol.Changes(1, 4, [Own(1, 7, 2), Own(4, 9, 1)], others[:1])


def test_quarantined_operations_are_in_the_feed_like_all_others(pool: Pool) -> None:
    laptop = Laptop()
    laptop.found()
    laptop.record("contribution", amount=1)
    laptop.user("odd", 3, name="\x00")
    never = replace(laptop.user("later", 4), occurred_on="never")
    laptop.made[-1] = replace(never, hash=sealed(never))
    assert [outcome for outcome, _ in take_in(pool, laptop.made)[-3:]] == [Outcome.QUARANTINED] * 3
    assert page(pool, laptop, MINT.uid(), 0) == laptop.made
