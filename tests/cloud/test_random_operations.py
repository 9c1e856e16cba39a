"""Whatever operations a laptop sends, the books stay balanced, the sequence whole, and the answer is an outcome."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from savingsdesk.cloud.database import Connection, Pool
from savingsdesk.core.operations import ENTITIES, MOST_INTEGER, Operation, Outcome
from savingsdesk.sync import protocol
from tests.cloud.laptop import DAY, MINT, Books, Endpoint, Laptop, take_in, tenant_of
from tests.cloud.test_ingest import assert_balanced

INTEGERS = st.one_of(st.integers(-5, 5000), st.sampled_from([MOST_INTEGER, -MOST_INTEGER, 2**63, 2**31, 2**200]))
TEXTS = st.one_of(
    st.sampled_from(["", "box", "loan_fund", "active", "admin", "present", "open", "x" * 2001, "a\u0301", "\x00", "é"]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
)
DAYS = st.one_of(st.just(DAY), st.sampled_from(["2026-02-30", "", "0000-01-01", "9999-12-31", "0001-01-01"]))


def value_of(draw: st.DrawFn, kind: str, choices: tuple[str, ...], known: list[str]) -> object:
    if kind == "reference":
        return draw(st.sampled_from([*known, MINT.uid().hex()]))
    if draw(st.integers(0, 9)) == 0:
        kind = draw(st.sampled_from(["integer", "text"]))
    if kind == "text" and choices and draw(st.integers(0, 4)):
        return draw(st.sampled_from(choices))
    return draw({"integer": INTEGERS, "text": TEXTS, "date": DAYS}[kind])


@st.composite
def histories(draw: st.DrawFn) -> tuple[Laptop, list[Operation]]:
    """A founded group, and then whatever comes: inserts, changes, takings back, of anything, in any order."""
    laptop = Laptop()
    books: Books = laptop.found()
    if draw(st.integers(0, 3)) == 0:  # the founding comes last
        late, laptop = laptop, laptop.second()
    else:
        late = Laptop(laptop.group_uid)
    rows = [*books.users, books.cycle, books.meeting, laptop.contribution(books, 5)]
    for _ in range(draw(st.integers(1, 12))):
        kind = draw(st.sampled_from(["insert", "insert", "insert", "update", "delete", "odd"]))
        if kind == "delete":
            laptop.take_back(draw(st.sampled_from(rows)))
            continue
        entity = ENTITIES[draw(st.sampled_from([name for name in ENTITIES if name != "group"]))]
        row = draw(st.sampled_from(rows))
        entity = ENTITIES[row.entity] if kind == "update" else entity
        names = [each for each in entity.fields if kind != "update" or each.may_change]
        names = [each for each in names if each.is_required or draw(st.booleans())]
        names = names[1:] if draw(st.integers(0, 9)) == 0 else names
        known = {each.name: [row.uid.hex() for row in rows if row.entity == each.to] for each in names}
        data = {each.name: value_of(draw, each.kind, each.choices, known[each.name]) for each in names}
        if kind == "update":
            laptop.change(row, draw(st.sampled_from([0, 1, 2, 99, MOST_INTEGER, 2**64])), **data)
        elif kind == "insert":
            rows.append(laptop.record(entity.name, data))
        else:
            laptop.add(
                draw(st.sampled_from(["upsert", "", "update", "\x00"])), entity.name, MINT.uid(), row.uid, 1, data
            )
    return laptop, [*laptop.made, *late.made]


SETTINGS = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@SETTINGS
@given(histories())
def test_random_histories_balance_and_repeat_without_effect(
    pool: Pool, owner: Connection, history: tuple[Laptop, list[Operation]]
) -> None:
    laptop, operations = history
    met = []
    for start in range(0, len(operations), 7):
        met += take_in(pool, operations[start : start + 7])
    tenant = tenant_of(pool, laptop)
    stored = [seq for _, seq in met if seq]
    assert stored == list(range(1, len(stored) + 1))
    assert tenant.head == len(stored)
    assert assert_balanced(owner, laptop) == sum(tenant.sums.values())
    again = take_in(pool, operations)
    assert [seq for _, seq in again] == [seq for _, seq in met]
    assert {outcome for outcome, seq in again if seq} <= {Outcome.DUPLICATE}
    assert tenant_of(pool, laptop) == tenant


@SETTINGS
@given(histories(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_change_the_cash(
    pool: Pool, owner: Connection, history: tuple[Laptop, list[Operation]], order: random.Random
) -> None:
    """Money facts only add up: whatever waits for whatever, in the end the same rows stand."""
    laptop, operations = history
    shuffled = list(operations)
    order.shuffle(shuffled)
    for operation in shuffled:
        take_in(pool, [operation])
    total = assert_balanced(owner, laptop)
    assert total == sum(tenant_of(pool, laptop).sums.values())


@pytest.fixture(scope="module")
def sender(endpoint: Endpoint, postgres: str) -> Laptop:
    laptop = Laptop()
    with Connection.connect(postgres, autocommit=True) as owner:
        from tests.cloud.conftest import give_account

        give_account(owner, f"amina@{laptop.code}")
    assert endpoint.enrol(laptop, f"amina@{laptop.code}").status_code == 200
    return laptop


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.text(max_size=12)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=6), inner, max_size=3)),
    max_leaves=6,
)


@SETTINGS
@given(st.data())
def test_no_damage_to_a_message_makes_a_500(endpoint: Endpoint, sender: Laptop, data: st.DataObject) -> None:
    laptop = sender.clone()
    laptop.contribution(laptop.found())
    message = protocol.request_out(protocol.Request(1, laptop.device_uid, 0, "", laptop.made))
    place = message if data.draw(st.booleans()) else message["operations"]
    name = data.draw(st.sampled_from(sorted(place)))
    inner = place[name]
    if isinstance(inner, list) and inner and data.draw(st.booleans()):
        inner[data.draw(st.integers(0, len(inner) - 1))] = data.draw(JSON)
    else:
        place[name] = data.draw(JSON)
    if data.draw(st.booleans()) and isinstance(message["operations"], dict):
        message["operations"]["check"] = protocol._b64(bytes(16))
    try:
        body = protocol.pack(message)
    except UnicodeEncodeError:
        return
    laptop.token = sender.token
    answer = endpoint.post(laptop, body)
    assert answer.status_code in (200, 400, 403, 426), answer.text
    if answer.status_code != 200:
        assert set(answer.json()) <= {"code", "protocols"}
