"""The wire format: there and back without a change, and nothing else is ever read as a message."""

from __future__ import annotations

import copy
import gzip
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import ENTITIES, GENESIS, Field, Operation, Outcome, sealed
from savingsdesk.sync import protocol
from savingsdesk.sync.protocol import Answer, Changes, Digest, Own, Request, Result, Unreadable

GROUP = bytes.fromhex("019abcde000070008000000000000001")
DEVICE = bytes.fromhex("019abcde000070008000000000000002")
AUTHOR = bytes.fromhex("019abcde000070008000000000000003")
CYCLE = bytes.fromhex("019abcde000070008000000000000004")
MEMBER = bytes.fromhex("019abcde000070008000000000000005")

uids = st.binary(min_size=16, max_size=16)
days = st.dates().map(str)
moments = st.integers(0, 2**48 - 1)


def values_of(described: Field) -> st.SearchStrategy[Any]:
    if described.kind == "integer":
        return st.integers(-(2**63) + 1, 2**63 - 1)
    if described.kind == "reference":
        return st.sampled_from([AUTHOR.hex(), CYCLE.hex()]) | uids.map(bytes.hex)
    if described.kind == "date":
        return days
    return st.text(st.characters(codec="utf-8"), max_size=40)


@st.composite
def operations_of(draw: st.DrawFn, device: Uid, before: Operation | None) -> Operation:
    entity = draw(st.sampled_from(list(ENTITIES.values())))
    verb = draw(st.sampled_from(["insert", "insert", "update", "delete"]))
    fields = draw(st.lists(st.sampled_from(entity.fields), unique_by=lambda each: each.name))
    data = {each.name: draw(st.none() | values_of(each)) for each in fields} if verb != "delete" else {}
    at = draw(moments)
    uid = draw(st.sampled_from([at.to_bytes(6, "big") + draw(st.binary(min_size=10, max_size=10)), draw(uids)]))
    operation = Operation(
        uid=uid,
        operation=verb,
        entity=entity.name,
        entity_uid=uid if verb == "insert" else draw(st.sampled_from([CYCLE, MEMBER]) | uids),
        group_uid=GROUP,
        device_uid=device,
        device_seq=(before.device_seq if before else 0) + draw(st.sampled_from([1, 1, 1, 7])),
        author_uid=draw(st.sampled_from([AUTHOR, MEMBER]) | uids),
        occurred_on=draw(days),
        recorded_at=at,
        base_version=0 if verb == "insert" else draw(st.integers(0, 2**31)),
        data=data,
        previous=before.hash if before and draw(st.booleans()) else draw(st.binary(min_size=32, max_size=32)),
    )
    return replace(operation, hash=sealed(operation))


@st.composite
def batches(draw: st.DrawFn) -> list[Operation]:
    """Operations of several devices in any mixture, with gaps in their numbers and chains that break."""
    devices = draw(st.lists(uids, min_size=1, max_size=4, unique=True))
    last: dict[Uid, Operation] = {}
    batch: list[Operation] = []
    for device in draw(st.lists(st.sampled_from(devices), max_size=12)):
        last[device] = draw(operations_of(device, last.get(device)))
        batch.append(last[device])
    return batch


@given(batches())
@settings(max_examples=100)
def test_a_batch_comes_back_as_it_went(batch: list[Operation]) -> None:
    wire = json.loads(json.dumps(protocol.in_columns(batch)))
    assert protocol.from_columns(wire, GROUP) == batch


@given(batches(), st.integers(0, 2**40), st.text(st.characters(codec="utf-8"), max_size=12))
@settings(max_examples=100)
def test_a_request_comes_back_as_it_went(batch: list[Operation], cursor: int, epoch: str) -> None:
    own = [replace(each, device_uid=DEVICE) for each in batch]
    own = [replace(each, hash=sealed(each)) for each in own]
    request = Request(protocol.PROTOCOL, DEVICE, cursor, epoch, own)
    body = protocol.pack(protocol.request_out(request))
    assert protocol.request_in(protocol.unpack(body), GROUP) == request


@st.composite
def answers(draw: st.DrawFn) -> Answer:
    """A page in which own and others' operations take turns, as in a log that two laptops fill."""
    others = draw(batches())
    start = draw(st.integers(1, 2**40))
    end = start - 1
    own: list[Own] = []
    placed: list[tuple[int, Operation]] = []
    for operation in others:
        if draw(st.booleans()):
            count = draw(st.integers(1, 50))
            own.append(Own(end + 1, draw(st.integers(1, 2**40)), count))
            end += count
        end += 1
        placed.append((end, operation))
    results = st.builds(
        Result, st.sampled_from(Outcome), st.integers(1, 2**40), st.integers(1, 5_000), st.integers(0, 2**40)
    )
    sums = st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=12), st.integers(-(2**62), 2**62), max_size=3)
    return Answer(
        epoch=draw(st.text(st.characters(codec="utf-8"), max_size=12)),
        head=end + draw(st.integers(0, 2**20)),
        server_time=draw(moments),
        protocols=[1],
        results=draw(st.lists(results, max_size=4)),
        changes=Changes(start, end, own, placed),
        digest=Digest(draw(st.integers(0, 2**40)), draw(st.binary(min_size=32, max_size=32)), draw(sums)),
    )


@given(answers())
@settings(max_examples=100)
def test_an_answer_comes_back_as_it_went(answer: Answer) -> None:
    body = protocol.pack(protocol.answer_out(answer))
    assert protocol.answer_in(protocol.unpack(body), GROUP) == answer


# --- what is not a message ---------------------------------------------------------------------------------------


def contribution(device_seq: int = 29, previous: bytes = GENESIS, **data: int | str | None) -> Operation:
    uid = bytes.fromhex(f"019abcdf{device_seq:04x}7000800000000000000a")
    values: dict[str, int | str | None] = {
        "user": MEMBER.hex(),
        "cycle": CYCLE.hex(),
        "kind": "shares",
        "fund": "loan_fund",
        "place": "box",
        "amount": 6000,
        "shares": 3,
        "date": "2026-11-26",
    }
    made = Operation(
        uid=uid,
        operation="insert",
        entity="contribution",
        entity_uid=uid,
        group_uid=GROUP,
        device_uid=DEVICE,
        device_seq=device_seq,
        author_uid=AUTHOR,
        occurred_on="2026-11-26",
        recorded_at=int.from_bytes(uid[:6], "big"),
        base_version=0,
        data={**values, **data},
        previous=previous,
    )
    return replace(made, hash=sealed(made))


def sample_request() -> dict[str, Any]:
    first = contribution()
    second = contribution(30, first.hash, shares=None, reason="Ünïcode ✓")
    change = replace(
        contribution(31, second.hash),
        operation="update",
        entity="user",
        entity_uid=MEMBER,
        base_version=1,
        data={"left_on": None, "name": "አበበ"},
    )
    change = replace(change, hash=sealed(change))
    return protocol.request_out(Request(protocol.PROTOCOL, DEVICE, 28, "Rf3k9a_1", [first, second, change]))


def sample_answer() -> dict[str, Any]:
    other = replace(contribution(), device_uid=AUTHOR)
    other = replace(other, hash=sealed(other))
    changes = Changes(29, 32, [Own(29, 29, 3)], [(32, other)])
    results = [Result(Outcome.APPLIED, 29, 2, 29), Result(Outcome.FORK, 31, 1, 0)]
    digest = Digest(32, bytes(range(32)), {"loan_fund": 3000, "social_fund": -5})
    return protocol.answer_out(Answer("Rf3k9a_1", 32, 1_795_688_400_000, [1], results, changes, digest))


RUBBISH: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2**31, 2**63, 2**64, -(2**64), 10**400, [], {}, "", "A", "é", "\0", "\ud800"),
    *("A" * 22, "A" * 43, "=" * 22, "１２", "insert", "no such word", [[]], [None], [1, 2, 3], {"0": "AA"}, [[1, 2]]),
)


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    here = [path] if path else []
    if isinstance(value, dict):
        return here + [place for name, each in value.items() for place in _places(each, (*path, name))]
    if isinstance(value, list):
        return here + [place for number, each in enumerate(value) for place in _places(each, (*path, number))]
    return here


@st.composite
def broken(draw: st.DrawFn, make: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """A valid message in which something was replaced, left out, doubled or added."""
    message: dict[str, Any] = json.loads(json.dumps(make()))
    for _ in range(draw(st.integers(1, 3))):
        *path, last = draw(st.sampled_from(_places(message)))
        parent: Any = message
        for step in path:
            parent = parent[step]
        action = draw(st.sampled_from(["replace", "replace", "remove", "double", "rename"]))
        if action == "remove":
            del parent[last]
        elif action == "double" and isinstance(parent, list):
            parent.insert(last, parent[last])
        elif action == "rename" and isinstance(parent, dict):
            parent[draw(st.text(max_size=3))] = parent.pop(last)
        else:
            parent[last] = draw(st.sampled_from(RUBBISH).map(copy.deepcopy) | st.integers() | st.text(max_size=5))
    return message


@given(broken(sample_request))
@settings(max_examples=800)
def test_a_request_that_was_tampered_with_is_unreadable_and_nothing_worse(message: dict[str, Any]) -> None:
    try:
        request = protocol.request_in(message, GROUP)
    except Unreadable:
        return
    # Whatever was read is a message that we could have sent: it holds the same when it is said again.
    again = json.loads(json.dumps(protocol.request_out(request)))
    assert protocol.request_in(again, GROUP) == request
    intact = protocol.request_in(sample_request(), GROUP)
    if request.operations and message["operations"] is not None:
        assert list(request.operations) == list(intact.operations), "a changed operation passed the check"


@given(broken(sample_answer))
@settings(max_examples=800)
def test_an_answer_that_was_tampered_with_is_unreadable_and_nothing_worse(message: dict[str, Any]) -> None:
    try:
        answer = protocol.answer_in(message, GROUP)
    except Unreadable:
        return
    again = json.loads(json.dumps(protocol.answer_out(answer)))
    assert protocol.answer_in(again, GROUP) == answer


@pytest.mark.parametrize("missing", sorted(sample_request()["operations"]))
def test_a_batch_without_one_of_its_columns_is_unreadable(missing: str) -> None:
    message = sample_request()
    del message["operations"][missing]
    with pytest.raises(Unreadable):
        protocol.request_in(message, GROUP)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("shape", [2**70, 0, 1]),
        ("shape", [True, 0, 1]),
        ("shape", [-1, 0, 1]),
        ("step", [1, "1", 1]),
        ("at", [-(2**80), 0, 0]),
        ("at", [2**80, 0, 0]),
        ("uid", ["", "", ""]),
        ("uids", [AUTHOR.hex()]),
        ("uids", [None] * 6),
        ("days", ["2026-11-26" * 1000]),
        ("days", 7),
        ("devices", []),
        ("shapes", [["insert", "nothing known", []]] * 3),
        ("shapes", [["insert", "contribution", ["no such field"]]] * 3),
        ("shapes", "abc"),
        ("data", [[], [], []]),
        ("data", [[[1, 2, 3]] * 9] * 3),
        ("changed", []),
        ("changed", [[0, 1.5]]),
        ("previous", []),
        ("previous", {"0": "AAAA"}),
        ("check", "A" * 22),
        ("check", ""),
    ],
)
def test_a_batch_with_a_column_of_another_kind_is_unreadable(column: str, value: Any) -> None:
    message = sample_request()
    message["operations"][column] = value
    with pytest.raises(Unreadable):
        protocol.request_in(message, GROUP)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("head",), -1),
        (("head",), 2**63),
        (("server_time",), "now"),
        (("epoch",), None),
        (("protocols",), ["one"]),
        (("results",), [["applied", 29, 3]]),
        (("results",), [["no such outcome", 29, 3, 29]]),
        (("results",), [["applied", 29, 2**62, 29]]),  # must not be unfolded
        (("results",), [["applied", 29, 0, 29]]),
        (("changes", "start"), 28),
        (("changes", "end"), 31),
        (("changes", "end"), 2**62),
        (("changes", "own"), [[29, 29, 2**62]]),
        (("changes", "own"), [[29, 29, 2], [30, 30, 2]]),
        (("changes", "own"), [[29, 29, 4]] * 5_000),
        (("changes", "own"), [[29, 29]]),
        (("changes", "seq"), []),
        (("changes", "seq"), [29]),
        (("changes", "others"), None),
        (("digest", "xor"), "AAAA"),
        (("digest", "count"), None),
        (("digest", "sums"), {"loan_fund": "3000"}),
        (("digest", "sums"), []),
    ],
)
def test_an_answer_with_a_gap_or_a_value_of_another_kind_is_unreadable(path: tuple[str, ...], value: Any) -> None:
    message = sample_answer()
    parent = message
    for step in path[:-1]:
        parent = parent[step]
    parent[path[-1]] = value
    with pytest.raises(Unreadable):
        protocol.answer_in(message, GROUP)


def test_a_page_that_claims_the_whole_of_time_is_unreadable_without_being_unfolded() -> None:
    message = sample_answer()
    message["changes"] = {"start": 1, "end": 2**62, "own": [[1, 1, 2**62]], "seq": [], "others": None}
    with pytest.raises(Unreadable):
        protocol.answer_in(message, GROUP)


def test_a_request_carries_operations_of_one_device_which_may_be_anothers() -> None:
    """After a restore of the cloud a laptop sends what it holds of the others, too."""
    stranger = replace(contribution(), device_uid=AUTHOR)
    stranger = replace(stranger, hash=sealed(stranger))
    message = protocol.request_out(Request(1, DEVICE, 0, "", [stranger]))
    assert protocol.request_in(message, GROUP).operations == [stranger]
    with pytest.raises(Unreadable):
        protocol.request_in(protocol.request_out(Request(1, DEVICE, 0, "", [contribution(), stranger])), GROUP)


def newer_one(**other: object) -> Operation:
    """What a laptop of the next release makes."""
    made = replace(contribution(), entity="visit", data={"weather": "rain", "visitors": 3}, **other)  # type: ignore[arg-type]
    return replace(made, hash=sealed(made))


def test_what_only_a_newer_program_knows_travels_as_it_was_hashed() -> None:
    known, newer = contribution(), newer_one()
    message = protocol.request_out(Request(1, DEVICE, 0, "", [known, newer, known]))
    assert protocol.request_in(protocol.unpack(protocol.pack(message)), GROUP).operations == [known, newer, known]
    changes = Changes(1, 2, [], [(1, newer), (2, known)])
    answer = Answer("epoch", 2, 0, [1], [], changes, Digest(2, GENESIS, {}), kinds=7)
    assert protocol.answer_in(protocol.unpack(protocol.pack(protocol.answer_out(answer))), GROUP) == answer


def test_a_field_that_the_other_end_does_not_know_yet_travels_whole() -> None:
    known = contribution()
    message = protocol.request_out(Request(1, DEVICE, 0, "", [known]), kinds=0)
    assert message["operations"] is None
    assert protocol.request_in(message, GROUP).operations == [known]


@pytest.mark.parametrize(
    "newer",
    [
        [[0, "{}"]],
        [[0, "not json"]],
        [[0, 5]],
        [["0", "{}"]],
        [[5, newer_one().content().decode()]],
        [[0, newer_one().content().decode()], [0, newer_one().content().decode()]],
        [[0, newer_one().content().decode() + " "]],
        [[0, newer_one(group_uid=AUTHOR).content().decode()]],
        [[0, newer_one().content().decode().replace("3", "3.5")]],
        7,
    ],
    ids=str,
)
def test_a_newer_operation_that_is_not_canonical_is_unreadable(newer: object) -> None:
    message = protocol.request_out(Request(1, DEVICE, 0, "", [])) | {"newer": newer}
    with pytest.raises(Unreadable):
        protocol.request_in(message, GROUP)


def test_a_batch_of_another_group_does_not_pass_the_check() -> None:
    with pytest.raises(Unreadable):
        protocol.request_in(sample_request(), DEVICE)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"\x1f\x8b",
        gzip.compress(b"{}", mtime=0)[:-1],
        gzip.compress(b"{}", mtime=0)[:-9] + bytes(9),
        gzip.compress(b"{}", mtime=0) + b"x",
        gzip.compress(b"{}", mtime=0) + gzip.compress(b"{}", mtime=0),
        gzip.compress(b"", mtime=0),
        gzip.compress(b"null", mtime=0),
        gzip.compress(b"[]", mtime=0),
        gzip.compress(b"7", mtime=0),
        gzip.compress(b"{} {}", mtime=0),
        gzip.compress(b'{"a": NaN}', mtime=0),
        gzip.compress(b'{"a": -Infinity}', mtime=0),
        gzip.compress(b'{"a": 1.0}', mtime=0),
        gzip.compress(b'{"a": 1e3}', mtime=0),
        gzip.compress(b'{"a": "\xff\xfe"}', mtime=0),
        gzip.compress(b'{"a": ' + b"9" * 5_000 + b"}", mtime=0),
        gzip.compress(b'{"a": ' + b"[" * 200_000 + b"]" * 200_000 + b"}", mtime=0),
        gzip.compress(b'{"a": "' + b"a" * (5 * 1024 * 1024) + b'"}'),
        gzip.compress(bytes(200 * 1024 * 1024), 1)[: 128 * 1024],
    ],
    ids=lambda body: f"{len(body)} bytes",
)
def test_a_body_that_is_not_one_gzipped_object_is_unreadable(body: bytes) -> None:
    with pytest.raises(Unreadable):
        protocol.unpack(body)


@given(st.data())
def test_a_body_with_a_flipped_bit_or_a_cut_end_is_unreadable_or_the_same(data: st.DataObject) -> None:
    body = protocol.pack(sample_request())
    if data.draw(st.booleans()):
        spoiled = body[: data.draw(st.integers(0, len(body) - 1))]
    else:
        place = data.draw(st.integers(0, len(body) - 1))
        spoiled = body[:place] + bytes([body[place] ^ 1 << data.draw(st.integers(0, 7))]) + body[place + 1 :]
    try:
        message = protocol.unpack(spoiled)
    except Unreadable:
        return
    assert message == json.loads(json.dumps(sample_request())), "gzip's checksum let a changed message pass"


@given(st.binary(max_size=200))
def test_rubbish_is_unreadable(rubbish: bytes) -> None:
    with pytest.raises(Unreadable):
        protocol.unpack(rubbish)


# --- the format itself -------------------------------------------------------------------------------------------

GOLDEN_REQUEST: dict[str, Any] = {
    "protocol": 1,
    "device": "AZq83gAAcACAAAAAAAAAAg",
    "cursor": 28,
    "epoch": "Rf3k9a_1",
    "operations": {
        "shape": [0, 1, 2],
        "device": [0, 0, 0],
        "step": [29, 1, 1],
        "author": [0, 0, 0],
        "day": [0, 0, 0],
        "at": [1764105322525, 1, 1],
        "uid": ["cACAAAAAAAAACg", "cACAAAAAAAAACg", "cACAAAAAAAAACg"],
        "uids": ["AZq83gAAcACAAAAAAAAAAw", "AZq83gAAcACAAAAAAAAABA", "AZq83gAAcACAAAAAAAAABQ"],
        "days": ["2026-11-26"],
        "shapes": [
            ["insert", "contribution", ["amount", "cycle", "date", "fund", "kind", "place", "shares", "user"]],
            [
                "insert",
                "contribution",
                ["amount", "cycle", "date", "fund", "kind", "place", "reason", "shares", "user"],
            ],
            ["update", "user", ["left_on", "name"]],
        ],
        "devices": ["AZq83gAAcACAAAAAAAAAAg"],
        "data": [
            [[6000], [1], [0], ["loan_fund"], ["shares"], ["box"], [3], [2]],
            [[6000], [1], [0], ["loan_fund"], ["shares"], ["box"], ["Ünïcode ✓"], [None], [2]],
            [[None], ["አበበ"]],
        ],
        "changed": [[2, 1]],
        "previous": {"0": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},
        "check": "9FZJ6Nj1YE7WXq_tZxUWWg",
    },
}
GOLDEN_ANSWER: dict[str, Any] = {
    "epoch": "Rf3k9a_1",
    "head": 32,
    "server_time": 1795688400000,
    "protocols": [1],
    "results": [["applied", 29, 2, 29], ["fork", 31, 1, 0]],
    "changes": {
        "start": 29,
        "end": 32,
        "own": [[29, 29, 3]],
        "seq": [32],
        "others": {
            "shape": [0],
            "device": [0],
            "step": [29],
            "author": [0],
            "day": [0],
            "at": [1764105322525],
            "uid": ["cACAAAAAAAAACg"],
            "uids": ["AZq83gAAcACAAAAAAAAAAw", "AZq83gAAcACAAAAAAAAABA", "AZq83gAAcACAAAAAAAAABQ"],
            "days": ["2026-11-26"],
            "shapes": [
                ["insert", "contribution", ["amount", "cycle", "date", "fund", "kind", "place", "shares", "user"]]
            ],
            "devices": ["AZq83gAAcACAAAAAAAAAAw"],
            "data": [[[6000], [1], [0], ["loan_fund"], ["shares"], ["box"], [3], [2]]],
            "changed": [],
            "previous": {"0": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},
            "check": "ljdM4OgD9_wAyqBuX_FHCw",
        },
    },
    "digest": {
        "count": 32,
        "xor": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
        "sums": {"loan_fund": 3000, "social_fund": -5},
    },
}


def test_the_format_has_not_changed_by_accident() -> None:
    """Laptops in the field speak this. A change here is a new protocol number, never an edit of this test alone."""
    assert json.loads(json.dumps(sample_request())) == GOLDEN_REQUEST
    assert json.loads(json.dumps(sample_answer())) == GOLDEN_ANSWER


def test_messages_of_the_first_version_are_still_read() -> None:
    request = protocol.request_in(GOLDEN_REQUEST, GROUP)
    assert [each.data.get("amount") for each in request.operations] == [6000, 6000, None]
    assert request.operations[1].previous == request.operations[0].hash
    answer = protocol.answer_in(GOLDEN_ANSWER, GROUP)
    assert answer.digest.sums == {"loan_fund": 3000, "social_fund": -5}
