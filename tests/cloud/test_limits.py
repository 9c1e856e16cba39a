"""Bad input at the doors: a code for each, never a 500, and nothing of what was sent in the logs."""

from __future__ import annotations

import base64
import gzip
import json
import socket
import ssl
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
import pytest

from savingsdesk.cloud import gate, logs
from savingsdesk.cloud.database import Connection, Pool
from savingsdesk.core.operations import Outcome, sealed
from savingsdesk.sync import protocol
from tests.cloud.laptop import PASSWORD, Endpoint, Laptop, take_in, tenant_of
from tests.cloud.test_login import login_message, refusal


def packed(laptop: Laptop, **changes: Any) -> bytes:
    request = protocol.Request(1, laptop.device_uid, 0, "", laptop.made)
    return protocol.pack({**protocol.request_out(request), **changes})


def test_a_body_above_the_limit_is_refused_before_it_is_read(enrolled: Laptop, endpoint: Endpoint) -> None:
    assert refusal(endpoint.post(enrolled, b"x" * (protocol.MOST_BODY + 1))) == (413, "message.too_large")
    assert refusal(endpoint.post(enrolled, b"x" * protocol.MOST_BODY)) == (400, "message.unreadable")


def raw(endpoint: Endpoint, request: bytes) -> bytes:
    """What the endpoint answers to bytes that no library would send."""
    address = urlsplit(endpoint.url)
    context = ssl.create_default_context(cafile=endpoint.certificate)
    with (
        socket.create_connection((address.hostname, address.port), 30) as plain,
        context.wrap_socket(plain, server_hostname=address.hostname) as secure,
    ):
        secure.sendall(request)
        answer = b""
        while b"}" not in answer and (part := secure.recv(4096)):
            answer += part
    return answer


def head(laptop: Laptop, *more: str) -> bytes:
    lines = ["POST /v1/sync HTTP/1.1", "Host: x", f"Authorization: Bearer {laptop.token}", *more]
    return "\r\n".join([*lines, "Content-Type: application/json", "Content-Encoding: gzip", "", ""]).encode()


def test_a_stated_length_is_believed_at_once(enrolled: Laptop, endpoint: Endpoint) -> None:
    answer = raw(endpoint, head(enrolled, "Content-Length: 99999999999"))  # and not one byte of it
    assert b" 413 " in answer.splitlines()[0]
    assert b"message.too_large" in answer


def test_a_stream_without_a_length_is_cut_at_the_limit(enrolled: Laptop, endpoint: Endpoint) -> None:
    chunk = b"8000\r\n" + b"x" * 0x8000 + b"\r\n"
    answer = raw(endpoint, head(enrolled, "Transfer-Encoding: chunked") + chunk * 5)  # and no end
    assert b" 413 " in answer.splitlines()[0]


def test_a_gzip_bomb_is_refused(enrolled: Laptop, endpoint: Endpoint) -> None:
    bomb = gzip.compress(b"[" + b" " * (64 * 1024 * 1024) + b"]", 9, mtime=0)
    assert len(bomb) < protocol.MOST_BODY
    assert refusal(endpoint.post(enrolled, bomb)) == (400, "message.unreadable")


def test_a_small_message_that_unfolds_into_gigabytes_is_refused(enrolled: Laptop, endpoint: Endpoint) -> None:
    """One long day, named by thousands of operations, would be hashed thousands of times."""
    made = replace(enrolled.user("amina"), occurred_on="x" * 1_000_000)
    enrolled.made = [replace(made, hash=sealed(made))]  # with a good check: nothing but its length is wrong
    assert refusal(endpoint.post(enrolled, packed(enrolled))) == (400, "message.unreadable")


def test_more_operations_than_the_limit_are_refused(enrolled: Laptop, endpoint: Endpoint) -> None:
    books = enrolled.found()
    for _ in range(20):
        enrolled.contribution(books)
    columns = protocol.in_columns(enrolled.made)
    columns["shape"] = columns["shape"] + [0] * protocol.MOST_OPERATIONS
    assert refusal(endpoint.post(enrolled, packed(enrolled, operations=columns))) == (400, "message.unreadable")


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Content_Type": "text/html"}, (415, "message.type")),
        ({"Content_Type": "application/json; charset=utf-8"}, (400, "message.unreadable")),
        ({"Content_Encoding": "identity"}, (415, "message.encoding")),
        ({"Content_Encoding": "br"}, (415, "message.encoding")),
    ],
)
def test_other_kinds_of_content_are_refused(
    enrolled: Laptop, endpoint: Endpoint, headers: dict[str, str], expected: tuple[int, str]
) -> None:
    assert refusal(endpoint.post(enrolled, b"<html></html>", **headers)) == expected


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html></html>",
        b"{}",
        gzip.compress(b"<html></html>", mtime=0),
        gzip.compress(b"[1]", mtime=0),
        gzip.compress(b"{}", mtime=0)[:-3],
        gzip.compress(b"{}", mtime=0) + b"more",
        gzip.compress(b'{"protocol": 1.5}', mtime=0),
        gzip.compress(b"[" * 100_000, mtime=0),
        gzip.compress(b'{"protocol": ' + b"9" * 5000 + b"}", mtime=0),
        gzip.compress(b'{"a": "\xff"}', mtime=0),
    ],
)
def test_what_is_no_message_is_unreadable(enrolled: Laptop, endpoint: Endpoint, body: bytes) -> None:
    assert refusal(endpoint.post(enrolled, body)) == (400, "message.unreadable")


@pytest.mark.parametrize("name", ["protocol", "device", "cursor", "epoch", "operations"])
@pytest.mark.parametrize("value", [None, True, -1, 2**64, "x", "\ud800", [], {}, [[]], {"shape": 1}])
def test_every_field_of_a_wrong_kind_is_refused(enrolled: Laptop, endpoint: Endpoint, name: str, value: object) -> None:
    if (name, value) == ("operations", None) or (name == "epoch" and isinstance(value, str)):
        return  # nothing to send, and an epoch of another server, are right
    message = {**protocol.request_out(protocol.Request(1, enrolled.device_uid, 0, "", [])), name: value}
    body = gzip.compress(json.dumps(message).encode(), mtime=0)
    status, code = refusal(endpoint.post(enrolled, body))
    assert (status, code) in ((400, "message.unreadable"), (426, "message.protocol"))
    del message[name]
    assert refusal(endpoint.post(enrolled, protocol.pack(message))) == (400, "message.unreadable")


def test_another_protocol_is_told_which_are_spoken(enrolled: Laptop, endpoint: Endpoint) -> None:
    answer = endpoint.post(enrolled, packed(enrolled, protocol=2))
    assert refusal(answer) == (426, "message.protocol")
    assert answer.json()["protocols"] == [1]


@pytest.mark.parametrize(
    ("body", "kind", "expected"),
    [
        (b"{}", "text/plain", (415, "message.type")),
        (b"{}", "application/json", (400, "login.unreadable")),
        (b"[]", "application/json", (400, "login.unreadable")),
        (b"<html></html>", "application/json", (400, "login.unreadable")),
        (b'{"password": NaN}', "application/json", (400, "login.unreadable")),
        (b'{"device": "zz", "challenge": "", "signature": ""}', "application/json", (400, "login.unreadable")),
        (b'{"device": ["x"], "challenge": {}, "signature": 1}', "application/json", (400, "login.unreadable")),
        (b" " * 9000, "application/json", (413, "message.too_large")),
    ],
)
def test_a_sign_in_that_is_none_is_refused(
    endpoint: Endpoint, body: bytes, kind: str, expected: tuple[int, str]
) -> None:
    answer = endpoint.http.post(f"{endpoint.url}/v1/login", data=body, headers={"Content-Type": kind}, timeout=30)
    assert refusal(answer) == expected


def test_a_meeting_fits_the_promised_size(enrolled: Laptop, endpoint: Endpoint) -> None:
    books = enrolled.found(members=25)
    endpoint.sync(enrolled, enrolled.made)
    start = len(enrolled.made)
    for place in range(75):
        user = books.users[place % 25].uid.hex()
        enrolled.contribution(books, 1000 * (1 + place % 5), user=user, shares=1 + place % 5)
    request = protocol.Request(1, enrolled.device_uid, start, "", enrolled.made[start:])
    answer = endpoint.post(enrolled, protocol.pack(protocol.request_out(request)))
    run = protocol.answer_in(protocol.plain_object(answer.content), enrolled.group_uid).results
    assert [(each.outcome, each.count) for each in run] == [(Outcome.APPLIED, 75)]
    headers = sum(len(f"{name}: {value}\r\n") for name, value in answer.headers.items())
    assert int(answer.headers["Content-Length"]) + headers <= 900
    assert set(answer.headers) == {"content-encoding", "content-length", "content-type"}


def test_trouble_is_logged_by_its_place_and_not_by_its_words(caplog: pytest.LogCaptureFixture) -> None:
    try:
        raise psycopg.errors.UniqueViolation("Key (username)=(amina) already exists")
    except psycopg.Error as error:
        gate.note_trouble(error)
    line = logs.Line().format(caplog.records[0])
    assert json.loads(line)["kind"] == "UniqueViolation"
    assert json.loads(line)["at"].startswith("test_trouble_is_logged")
    assert "amina" not in line


def test_the_log_of_the_server_names_nobody(enrolled: Laptop, endpoint: Endpoint, folder: Path) -> None:
    """Also where the database's own message would quote what it refused."""
    books = enrolled.found()
    enrolled.contribution(books, 987_654_321)
    enrolled.loan(books, 123_456_789, interest_rate=2**40)
    endpoint.sync(enrolled, enrolled.made)
    endpoint.enrol(enrolled, f"amina@{enrolled.code}", "wrong password")
    log = (folder / "serve.log").read_text()
    lines = [json.loads(line) for line in log.splitlines()]
    [line] = [each for each in lines if each.get("device") == enrolled.device_uid.hex()]
    assert (line["event"], line["taken"], line["head"]) == ("sync", len(enrolled.made), len(enrolled.made))
    for secret in ("amina", enrolled.code, "Tujenge", "Member1", "987654321", "123456789", PASSWORD, "wrong password"):
        assert secret not in log
    assert enrolled.token not in log
    assert "Traceback" not in log


TRAPS: list[Any] = [
    None,
    True,
    -1,
    2**64,
    -(2**80),
    1.5,
    "x",
    "",
    "\x00",
    "\ud800",
    "a\u0301",
    "\u202e",
    "１",
    [],
    {},
    [[]],
    [None],
]
COLUMNS = sorted(protocol.in_columns([Laptop().user("amina")]))


@pytest.mark.parametrize("column", COLUMNS)
def test_every_column_missing_or_of_a_wrong_kind_is_refused_and_stores_nothing(
    enrolled: Laptop, endpoint: Endpoint, column: str
) -> None:
    """A batch is taken in whole or not at all, so nothing of a damaged one may stand."""
    books = enrolled.found()
    enrolled.contribution(books)
    enrolled.change(books.users[0], phone="1")
    whole = protocol.in_columns(enrolled.made)
    without = {name: value for name, value in whole.items() if name != column}
    damaged = [without, *({**whole, column: trap} for trap in TRAPS)]
    inner = whole[column]
    if isinstance(inner, list):
        damaged += [{**whole, column: [trap, *inner[1:]]} for trap in TRAPS]
        damaged += [{**whole, column: inner[:-1]}, {**whole, column: [*inner, *inner[-1:]]}]
    for columns in damaged:
        if json.dumps(columns, sort_keys=True) == json.dumps(whole, sort_keys=True):
            continue
        message = {**protocol.request_out(protocol.Request(1, enrolled.device_uid, 0, "", [])), "operations": columns}
        answer = endpoint.post(enrolled, gzip.compress(json.dumps(message).encode(), mtime=0))
        if answer.status_code == 200:  # what the damage does not touch, such as a name that is not used
            assert column in ("uids", "days", "devices", "shapes", "data", "changed", "previous")
            continue
        assert refusal(answer) == (400, "message.unreadable"), columns
    head = endpoint.sync(enrolled).head
    assert head in (0, len(enrolled.made))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("whole", trap) for trap in TRAPS if not isinstance(trap, bool)),
        *(("kinds", trap) for trap in TRAPS),
        *(("newer", trap) for trap in TRAPS if trap not in ([], "", {})),
        ("newer", [[0, "{}"]]),
        ("newer", [[0]]),
        ("newer", [[-1, "x"]]),
        ("newer", [["0", "x"]]),
        ("newer", [[0, "[" * 5000]]),
        ("newer", [[0, '{"a":1e999}']]),
        ("newer", [[number, "x"] for number in range(5_001)]),
    ],
)
def test_what_later_programs_say_is_read_as_strictly(
    enrolled: Laptop, endpoint: Endpoint, name: str, value: object
) -> None:
    message = {**protocol.request_out(protocol.Request(1, enrolled.device_uid, 0, "", [])), name: value}
    answer = endpoint.post(enrolled, gzip.compress(json.dumps(message).encode(), mtime=0))
    assert refusal(answer) == (400, "message.unreadable")


def test_a_laptop_of_the_future_is_kept_and_told_what_can_be_read(enrolled: Laptop, endpoint: Endpoint) -> None:
    """KINDS 99: an entity, a field and a kind of operation that nobody here knows."""
    books = enrolled.found()
    known = len(enrolled.made)
    enrolled.record("drone", height=3)
    enrolled.contribution(books, 70, colour="blue")
    enrolled.contribution(books, 5)
    request = protocol.Request(1, enrolled.device_uid, 0, "", enrolled.made, kinds=99)
    answer = endpoint.post(enrolled, protocol.pack(protocol.request_out(request)))
    read = protocol.answer_in(protocol.plain_object(answer.content), enrolled.group_uid)
    assert [(run.outcome, run.count) for run in read.results] == [
        (Outcome.APPLIED, known),
        (Outcome.QUARANTINED, 2),
        (Outcome.APPLIED, 1),
    ]
    assert read.digest.sums == {"loan_fund": 5}
    second = enrolled.second()
    second.token = enrolled.token  # what others fetch is whole, byte by byte
    everything = protocol.Request(1, enrolled.device_uid, 0, "", [], whole=True)
    answer = endpoint.post(enrolled, protocol.pack(protocol.request_out(everything)))
    page = protocol.answer_in(protocol.plain_object(answer.content), enrolled.group_uid).changes
    assert [operation for _, operation in page.others] == enrolled.made


def test_another_groups_operations_change_nothing_there(
    enrolled: Laptop, endpoint: Endpoint, owner: Connection, pool: Pool
) -> None:
    """Its rows named, its uids used again, its device's name, its group's uid: all within one's own group only."""
    other = Laptop()
    theirs = other.found()
    paid = other.contribution(theirs, 900)
    take_in(pool, other.made)
    before = tenant_of(pool, other)
    mine = enrolled.found()
    enrolled.contribution(mine, 7, meeting=theirs.meeting.uid.hex(), user=theirs.users[0].uid.hex())
    enrolled.add("insert", "contribution", paid.uid, paid.uid, 0, dict(paid.data))
    enrolled.change(theirs.users[0], name="Taken")
    enrolled.take_back(paid)
    enrolled.add("insert", "group", other.group_uid, other.group_uid, 0, dict(other.made[0].data))
    endpoint.sync(enrolled, enrolled.made)
    assert tenant_of(pool, other) == before
    kept = owner.execute("SELECT name FROM users WHERE uid = %s::uuid", (theirs.users[0].uid.hex(),)).fetchall()
    assert kept == [("Member1",)]
    impostor = replace(enrolled, made=[], group_uid=other.group_uid)
    impostor.contribution(theirs, 1)  # made for the other group, sent with a token of this one
    answer = endpoint.post(enrolled, packed(impostor))
    assert answer.status_code in (200, 400)  # with another group in the hash the check fails
    assert refusal(answer) == (400, "message.unreadable")
    assert tenant_of(pool, other) == before


def test_replayed_reordered_and_truncated_batches_lose_and_double_nothing(
    enrolled: Laptop, endpoint: Endpoint, pool: Pool
) -> None:
    books = enrolled.found()
    for number in range(6):
        enrolled.contribution(books, 10 + number)
    body = packed(enrolled)
    for cut in range(0, len(body), 37):
        assert refusal(endpoint.post(enrolled, body[:cut])) == (400, "message.unreadable")
    assert tenant_of(pool, enrolled).head == 0
    late = list(reversed(enrolled.made[6:]))
    endpoint.sync(enrolled, late)
    for _ in range(3):
        assert endpoint.post(enrolled, body).status_code == 200
    tenant = tenant_of(pool, enrolled)
    assert (tenant.head, tenant.sums) == (len(enrolled.made), {"loan_fund": sum(range(10, 16))})


@pytest.mark.parametrize("field", ["username", "password", "device", "group"])
@pytest.mark.parametrize("trap", [*TRAPS, "x" * 5000], ids=repr)
def test_every_field_of_a_sign_in_with_a_password(laptop: Laptop, endpoint: Endpoint, field: str, trap: object) -> None:
    message = login_message(laptop, f"amina@{laptop.code}", **{field: trap})
    answer = endpoint.http.post(
        f"{endpoint.url}/v1/login", data=json.dumps(message), headers={"Content-Type": "application/json"}, timeout=30
    )
    expected = {(400, "login.unreadable"), (401, "login.refused"), (400, "login.password_too_long")}
    expected |= {(413, "message.too_large")} | ({(409, "login.no_group")} if trap is None else set())
    assert refusal(answer) in expected
    del message[field]
    expected_without = {(400, "login.unreadable"), (409, "login.no_group"), (401, "login.challenge")}
    assert refusal(endpoint.login(message)) in expected_without


@pytest.mark.parametrize("field", ["device", "challenge", "signature", "successor"])
@pytest.mark.parametrize("trap", TRAPS, ids=repr)
def test_every_field_of_a_sign_in_with_a_key(enrolled: Laptop, endpoint: Endpoint, field: str, trap: object) -> None:
    if (field, trap) == ("successor", None):
        return
    challenge = endpoint.greet()["challenge"]
    signature = enrolled.key.sign(b"savingsdesk login\0" + base64.urlsafe_b64decode(challenge))
    proof = {"device": enrolled.device_uid.hex(), "challenge": challenge, "successor": None}
    message = {**proof, "signature": base64.b64encode(signature).decode(), field: trap}
    answer = endpoint.http.post(
        f"{endpoint.url}/v1/login", data=json.dumps(message), headers={"Content-Type": "application/json"}, timeout=30
    )
    assert refusal(answer) in {(400, "login.unreadable"), (401, "login.challenge")}


@pytest.mark.parametrize("trap", TRAPS, ids=repr)
@pytest.mark.parametrize("field", ["programme", "password"])
def test_every_field_of_a_programmes_sign_in(endpoint: Endpoint, field: str, trap: object) -> None:
    message = {"programme": "nobody", "password": "x", field: trap}
    answer = endpoint.http.post(
        f"{endpoint.url}/v1/login", data=json.dumps(message), headers={"Content-Type": "application/json"}, timeout=30
    )
    assert refusal(answer) in {(400, "login.unreadable"), (401, "login.refused"), (429, "login.throttled")}
