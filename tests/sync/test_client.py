"""A cloud that is not there, is another, or misbehaves: each ends in its own code, and nothing is lost or believed."""

from __future__ import annotations

import gzip
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from savingsdesk.cloud.database import Connection
from savingsdesk.core.errors import Environment
from savingsdesk.db import sync_state
from savingsdesk.desk.session import found
from savingsdesk.desk.verify import verify
from savingsdesk.sync import client, engine, protocol
from savingsdesk.sync.client import Client, NotUnderstood, checked_address
from savingsdesk.sync.engine import Address, Means
from savingsdesk.sync.protocol import Answer, Changes, Digest
from tests import village
from tests.sync.badclouds import (
    OK,
    Asked,
    Say,
    admission,
    bad_cloud,
    certificate,
    dripping,
    greeting,
    greeting_with,
    http,
    says,
)
from tests.sync.laptops import Clock, Cloud, Laptop, tools_of
from tests.sync.links import Link


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    """A laptop with entries that wait, which has never met a cloud."""
    folder = tmp_path_factory.mktemp("alone") / "laptop"
    clock = Clock()
    found(folder, village.founding(), village.PASSWORD, tools_of(clock)).close()
    nowhere = Cloud("", "", cast(Connection, None))  # there is no database to look into
    laptop = Laptop(folder, nowhere, clock, Link())
    laptop.add_members(2)
    laptop.pay(500)
    yield laptop
    laptop.close()


def code_of_linking(laptop: Laptop, address: str, trusted: str = "") -> str:
    """Links to this cloud, which must fail and leave every row of the vault as it was."""
    before = laptop.everything()
    with pytest.raises(Environment) as failure:
        engine.link(
            laptop.books.store, laptop.group_uid, Address(address, trusted), "amina@xxxxx", "a password", laptop.means
        )
    assert laptop.everything() == before
    return failure.value.code


def code_of_a_round(laptop: Laptop, address: str) -> str:
    """Syncs with this cloud, which must fail: nothing but the problem and the count of attempts may be another."""
    sync_state.put(laptop.connection, laptop.group_uid, address=address, problem="")
    queue, log, rows, state = laptop.queue(), laptop.log(), laptop.rows(), laptop.state
    working = laptop.new_engine()
    try:
        with pytest.raises(Environment) as failure:
            working.round()
        status = working.status("offline")
    finally:
        working.close()
    assert (laptop.queue(), laptop.log(), laptop.rows()) == (queue, log, rows)
    after = laptop.state
    assert (after.cursor, after.log_xor, after.last_sent_at) == (state.cursor, state.log_xor, state.last_sent_at)
    assert (status.problem, status.waiting) == (failure.value.code, len(queue))
    return failure.value.code


# --- addresses ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    ["", "   ", "https://", "ftp://cloud.example", "https://cloud.example/path", "https://a b", "https://[::1",
     "https://user@cloud.example", "https://cloud.example:99999",
     "https://cloud.example?x=1", "https://cloud.example#x", "gopher://cloud.example"],
)  # fmt: skip
def test_what_is_no_address_is_said_to_be_none(alone: Laptop, address: str) -> None:
    assert code_of_linking(alone, address) == "cloud.address"


@pytest.mark.parametrize(
    "address", ["http://cloud.example", "http://192.0.2.7:8000", "http://localhost.example", "http://127.0.0.1.example"]
)
def test_plain_http_is_spoken_to_no_other_machine(alone: Laptop, address: str) -> None:
    assert code_of_linking(alone, address) == "cloud.plain_http"


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "http://[::1]:1", "http://localhost:1", "cloud.example"])
def test_loopback_and_a_bare_name_are_addresses(address: str) -> None:
    assert checked_address(address).startswith("http")


def test_an_address_where_nobody_listens_is_unreachable(alone: Laptop) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert code_of_linking(alone, f"https://127.0.0.1:{port}") == "cloud.unreachable"


def test_a_name_that_nobody_knows_is_unreachable(alone: Laptop) -> None:
    assert code_of_linking(alone, "https://no-such-cloud.invalid") == "cloud.unreachable"


def test_a_cloud_that_is_away_counts_no_attempt_and_makes_no_batch_smaller(alone: Laptop) -> None:
    """Nothing was sent, so nothing is uncertain: after a week offline the first batch is as large as ever."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    attempts = alone.one("SELECT sum(attempts) FROM sync_queue")
    for _ in range(3):
        assert code_of_a_round(alone, f"http://127.0.0.1:{port}") == "cloud.unreachable"
    assert alone.one("SELECT sum(attempts) FROM sync_queue") == attempts


# --- TLS ---------------------------------------------------------------------------------------------------------


def test_a_certificate_that_nobody_vouches_for_is_refused(alone: Laptop, tmp_path: Path) -> None:
    context, _ = certificate(tmp_path, "self-made")
    with bad_cloud(tls=context) as cloud:
        assert code_of_linking(alone, cloud.address) == "cloud.certificate"
        assert cloud.asked == []


def test_another_certificate_than_the_trusted_one_is_refused(alone: Laptop, tmp_path: Path) -> None:
    context, _ = certificate(tmp_path, "imposter")
    _, trusted = certificate(tmp_path, "ours")
    with bad_cloud(tls=context) as cloud:
        assert code_of_linking(alone, cloud.address, trusted) == "cloud.certificate"
        assert cloud.asked == []


def test_a_certificate_that_ran_out_is_refused(alone: Laptop, tmp_path: Path) -> None:
    context, trusted = certificate(tmp_path, "old", until_days=-1)
    with bad_cloud(tls=context) as cloud:
        assert code_of_linking(alone, cloud.address, trusted) == "cloud.certificate"
        assert cloud.asked == []


def test_a_certificate_of_another_host_is_refused(alone: Laptop, tmp_path: Path) -> None:
    context, trusted = certificate(tmp_path, "elsewhere", subject="cloud.example")
    with bad_cloud(tls=context) as cloud:
        assert code_of_linking(alone, cloud.address, trusted) == "cloud.certificate"
        assert cloud.asked == []


def test_a_trusted_certificate_that_is_no_certificate_is_named(alone: Laptop) -> None:
    assert code_of_linking(alone, "https://127.0.0.1:1", "-----BEGIN RUBBISH-----") == "cloud.certificate_unreadable"


def test_a_server_that_knows_no_tls_is_unreachable_not_an_imposter(
    alone: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "CONNECT_S", 0.5)  # it may wait for the end of a line that never comes
    with bad_cloud() as cloud:
        assert code_of_linking(alone, cloud.address.replace("http:", "https:")) == "cloud.unreachable"


# --- who answers at the door -------------------------------------------------------------------------------------


def page(status: int = 200, **headers: Any) -> Say:
    return lambda asked: http(status, b"<html>Buy airtime</html>", "text/html; charset=utf-8", **headers)


def pieces(*parts: bytes) -> Say:
    """These bytes, then the connection is closed."""
    return lambda asked: list(parts)


def endless(head: bytes, piece: bytes) -> Say:
    def say(asked: Asked) -> Iterator[bytes]:
        yield head
        while True:
            yield piece

    return say


def cut(door: Say, keep: Callable[[bytes], int]) -> Say:
    """The beginning of what this door says."""

    def say(asked: Asked) -> list[bytes]:
        whole = door(asked)
        assert isinstance(whole, bytes)
        return [whole[: keep(whole)]]

    return say


AT_THE_DOOR: dict[str, tuple[Say, str]] = {
    "a captive portal's page": (page(), "cloud.captive"),
    "a captive portal's redirect": (page(302, Location="http://portal.example/"), "cloud.captive"),
    "a redirect without a page": (says(307, b"", Location="https://elsewhere.example/v1/login"), "cloud.captive"),
    "network authentication required": (says(511, {"code": "token.expired"}), "cloud.captive"),
    "another service's greeting": (says(200, {"status": "ok"}), "cloud.not_ours"),
    "another service's 404": (says(404, {"detail": "Not Found"}), "cloud.not_ours"),
    "another service's text": (lambda asked: http(404, b"nope", "text/plain"), "cloud.not_ours"),
    "a nonce from the cache": (greeting_with(nonce="00" * 12), "cloud.not_ours"),
    "no nonce": (greeting_with(nonce=None), "cloud.not_ours"),
    "another name": (greeting_with(service="gamblingdesk"), "cloud.not_ours"),
    "500 with our code": (says(500, {"code": "server.error"}), "cloud.failed"),
    "500 with an empty body": (says(500, b""), "cloud.failed"),
    "502 with text": (lambda asked: http(502, b"Bad gateway", "text/plain"), "cloud.failed"),
    "503 with our code": (says(503, {"code": "server.busy"}), "cloud.failed"),
    "429": (says(429, {"code": "login.throttled", "retry_after": 30}), "login.throttled"),
    "nothing": (pieces(), "cloud.unreachable"),
    "half a line": (pieces(b"HTTP/1."), "cloud.unreachable"),
    "half the headers": (pieces(OK), "cloud.unreadable"),
    "half the body": (cut(greeting, lambda whole: len(whole) - 20), "cloud.unreachable"),
    "more than it claims": (lambda asked: http(200, b'{"service": 1}', length=5), "cloud.unreadable"),
    "less than it claims": (lambda asked: [http(200, b'{"service": 1}', length=50)], "cloud.unreachable"),
    "a length that is none": (pieces(OK + b"Content-Length: -7\r\n\r\n{}"), "cloud.not_ours"),
    "half a chunk": (pieces(OK + b"Transfer-Encoding: chunked\r\n\r\nff\r\n{"), "cloud.unreachable"),
    "a body without an end": (endless(OK + b"\r\n", b" " * 65_536), "cloud.not_ours"),
    "headers without an end": (endless(OK, b"X-Y: z\r\n" * 1_000), "cloud.unreachable"),
    "a header line without an end": (endless(OK + b"X-Y: ", b"z" * 65_536), "cloud.unreachable"),
    "text that is not HTTP": (pieces(b"SSH-2.0-OpenSSH_9.2\r\n"), "cloud.unreachable"),
    "an empty body": (says(200, b""), "cloud.unreadable"),
    "a list": (says(200, []), "cloud.unreadable"),
    "floats": (says(200, {"service": 1.5}), "cloud.unreadable"),
    "gzip that is none": (says(200, {}, Content_Encoding="gzip"), "cloud.unreadable"),
    "a gzip bomb": (says(200, gzip.compress(bytes(64 << 20), 1), Content_Encoding="gzip"), "cloud.unreadable"),
    "no challenge": (greeting_with(challenge=None, protocols=None), "cloud.unreadable"),
    "protocols of another kind": (greeting_with(protocols="abc"), "cloud.unreadable"),
    "a time of another kind": (greeting_with(server_time="noon"), "cloud.unreadable"),
}  # fmt: skip


@pytest.mark.parametrize("kind", AT_THE_DOOR)
def test_whoever_answers_at_the_door_is_named_and_changes_nothing(alone: Laptop, kind: str) -> None:
    say, code = AT_THE_DOOR[kind]
    with bad_cloud(greet=say) as cloud:
        assert code_of_linking(alone, cloud.address) == code
        assert set(cloud.doors()) <= {"GET /v1/login"}, "a password went to somebody who is not our cloud"
        assert code_of_a_round(alone, cloud.address) == code


def test_over_tls_a_cut_answer_is_as_uncertain_as_without(alone: Laptop, tmp_path: Path) -> None:
    context, trusted = certificate(tmp_path, "ours")
    half = cut(greeting, lambda whole: len(whole) - 20)
    with bad_cloud(tls=context, greet=half) as cloud:
        assert code_of_linking(alone, cloud.address, trusted) == "cloud.unreachable"


# --- signing in --------------------------------------------------------------------------------------------------

AT_SIGN_IN: dict[str, tuple[Say, str]] = {
    "a wrong password": (says(401, {"code": "login.refused"}), "login.wrong"),
    "a disabled account": (says(403, {"code": "login.disabled"}), "login.removed"),
    "another group's account": (says(403, {"code": "login.other_group"}), "login.other_group"),
    "too many tries": (says(429, {"code": "login.throttled"}), "login.throttled"),
    "a code of tomorrow": (says(418, {"code": "login.teapot"}), "cloud.refused"),
    "a portal in between": (page(), "cloud.captive"),
    "no token": (says(200, {"group": "00" * 16, "user": None, "expires_in": 900}), "cloud.unreadable"),
    "a token with a line's end": (admission(token="a\r\nX-Evil: 1"), "cloud.unreadable"),
    "a token in no alphabet": (admission(token="ключ"), "cloud.unreadable"),
    "a token that is none": (admission(token=None), "cloud.unreadable"),
    "half a group": (admission(group="0011"), "cloud.unreadable"),
    "a group that is a number": (admission(group=7), "cloud.unreadable"),
    "half a user": (admission(user="00"), "cloud.unreadable"),
    "no time": (admission(expires_in=None), "cloud.unreadable"),
    "500": (says(500, b"oops"), "cloud.failed"),
    "a cut": (cut(admission(), lambda whole: len(whole) - 3), "cloud.unreachable"),
}


@pytest.mark.parametrize("kind", AT_SIGN_IN)
def test_a_sign_in_that_fails_is_named_and_changes_nothing(alone: Laptop, kind: str) -> None:
    say, code = AT_SIGN_IN[kind]
    with bad_cloud(sign_in=say) as cloud:
        assert code_of_linking(alone, cloud.address) == code


@pytest.mark.parametrize("kind", ["a wrong password", "half a group", "half a user", "500", "a cut"])
def test_a_group_that_cannot_be_fetched_leaves_no_vault(tmp_path: Path, kind: str) -> None:
    say, code = AT_SIGN_IN[kind]
    clock = Clock()
    means = Means(clock.now_ms, bytes, Link().connect)
    with bad_cloud(sign_in=say) as cloud, pytest.raises(Environment) as failure:
        engine.receive(
            tmp_path, Address(cloud.address), "amina@xxxxx", "pw", device_name="x", cost=village.CHEAP, means=means
        )
    assert failure.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_a_laptop_whose_key_is_refused_was_removed(alone: Laptop) -> None:
    with bad_cloud(sign_in=says(401, {"code": "login.refused"})) as cloud:
        assert code_of_a_round(alone, cloud.address) == "login.removed"


# --- syncing -----------------------------------------------------------------------------------------------------


def empty_answer(**other: Any) -> dict[str, Any]:
    answer = Answer("epoch", 0, 1, [1], [], Changes(1, 0, [], []), Digest(0, bytes(32), {}))
    return {**protocol.answer_out(answer), **other}


def gzipped(message: object) -> bytes:
    return gzip.compress(json.dumps(message).encode())


def packed(message: object) -> Say:
    return says(200, gzipped(message), Content_Encoding="gzip")


AT_SYNC: dict[str, tuple[Say, str]] = {
    "a portal in between": (page(), "cloud.captive"),
    "an empty object": (packed({}), "cloud.unreadable"),
    "a list": (packed([]), "cloud.unreadable"),
    "plain bytes said to be gzip": (says(200, empty_answer(), Content_Encoding="gzip"), "cloud.unreadable"),
    "half the gzip": (says(200, gzipped(empty_answer())[:-9], Content_Encoding="gzip"), "cloud.unreadable"),
    "half the body": (cut(packed(empty_answer()), lambda whole: len(whole) - 9), "cloud.unreachable"),
    "a body without an end": (endless(OK + b"\r\n", bytes(65_536)), "cloud.not_ours"),
    "a page that begins elsewhere": (
        packed(empty_answer(changes={"start": 7, "end": 6, "own": [], "seq": [], "others": None})),
        "cloud.unreadable",
    ),
    "results for what was not sent": (packed(empty_answer(results=[["applied", 900, 3, 1]])), "cloud.unreadable"),
    "results for more than was sent": (packed(empty_answer(results=[["applied", 1, 4000, 1]])), "cloud.unreadable"),
    "a log without its group": (packed(empty_answer(results=None)), "cloud.unreadable"),
    "400": (says(400, {"code": "message.unreadable"}), "cloud.refused"),
    "403": (says(403, {"code": "sync.other_device"}), "cloud.refused"),
    "413": (says(413, {"code": "message.too_large"}), "cloud.refused"),
    "426": (says(426, {"code": "message.protocol", "protocols": [2]}), "cloud.too_old"),
    "429": (says(429, {"code": "login.throttled"}), "login.throttled"),
    "500 without a word": (says(500, b""), "cloud.failed"),
    "503": (says(503, {"code": "server.busy"}), "cloud.failed"),
}  # fmt: skip


@pytest.mark.parametrize("kind", AT_SYNC)
def test_an_answer_that_is_not_a_whole_true_one_confirms_nothing(alone: Laptop, kind: str) -> None:
    say, code = AT_SYNC[kind]
    with bad_cloud(sync=say) as cloud:
        assert code_of_a_round(alone, cloud.address) == code


def test_a_cloud_that_tells_of_operations_which_this_laptop_never_made_gains_nothing(alone: Laptop) -> None:
    """It looks like a clone each time; after some new identities the laptop leaves such a cloud alone."""
    waiting, log, balance = {each.uid for each in alone.queue()}, alone.log(), alone.balance()
    changes = {"start": 1, "end": 1, "own": [[1, 900, 1]], "seq": [], "others": None}
    with bad_cloud(sync=packed(empty_answer(head=1, changes=changes))) as cloud:
        sync_state.put(alone.connection, alone.group_uid, address=cloud.address, problem="")
        working = alone.new_engine()
        with pytest.raises(Environment) as failure:
            working.round()
        working.close()
    assert failure.value.code == "sync.epoch"
    assert {each.uid for each in alone.queue()} >= waiting
    assert (alone.log(), alone.balance()) == (log, balance)
    assert verify(alone.books) == []


def test_a_token_that_ran_out_in_the_middle_is_renewed_once(alone: Laptop) -> None:
    said: list[int] = []

    def sync(asked: Asked) -> bytes:
        said.append(1)
        if len(said) == 1:
            return http(200, gzipped(empty_answer()), Content_Encoding="gzip")
        if len(said) == 2:
            return http(401, b'{"code": "token.expired"}')
        return http(500, b"")

    with bad_cloud(sync=sync) as cloud:
        # The empty answer confirms nothing, so the round goes on until the 500.
        assert code_of_a_round(alone, cloud.address) == "cloud.failed"
        signed_in = ["GET /v1/login", "POST /v1/login"]
        assert cloud.doors() == [*signed_in, "POST /v1/sync", "POST /v1/sync", *signed_in, "POST /v1/sync"]
        assert cloud.asked[-1].body == cloud.asked[3].body, "the same bytes again"
        assert cloud.asked[-1].headers["authorization"] == "Bearer a.b.c"


def test_a_token_that_is_refused_twice_is_not_asked_for_again(alone: Laptop) -> None:
    with bad_cloud(sync=says(401, {"code": "token.invalid"})) as cloud:
        assert code_of_a_round(alone, cloud.address) == "cloud.refused"
        assert len(cloud.asked) == 3


def test_the_client_sends_no_cookies_and_no_passwords_of_the_machine(
    alone: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login root password secret")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))

    def greet(asked: Asked) -> bytes:
        return http(200, greeting(asked).partition(b"\r\n\r\n")[2], Set_Cookie="a=b")

    with bad_cloud(greet=greet) as cloud:
        code_of_a_round(alone, cloud.address)
        assert not any("cookie" in asked.headers for asked in cloud.asked)
        assert [asked.headers.get("authorization") for asked in cloud.asked] == [None, None, "Bearer a.b.c"]


# --- slowness ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "drop"),
    [(OK + b"Content-Length: 100000\r\n\r\n", b" "), (OK, b"X-Y: z\r\n"), (b"", b"")],
    ids=["the body drips", "the headers drip", "nothing comes"],
)
def test_an_answer_that_drips_for_ever_is_given_up(
    alone: Laptop, monkeypatch: pytest.MonkeyPatch, head: bytes, drop: bytes
) -> None:
    """Each drop is in time, the whole is not: the attempt as such has an end."""
    monkeypatch.setattr(client, "ATTEMPT_S", 0.4)
    with bad_cloud(sync=dripping(head, drop)) as cloud:
        began = time.monotonic()
        assert code_of_a_round(alone, cloud.address) in ("cloud.unreachable", "cloud.unreadable")
        assert time.monotonic() - began < 3


def test_an_attempt_can_be_aborted_from_another_thread() -> None:
    with bad_cloud(greet=dripping(OK, b"")) as cloud:
        asking = Client(cloud.address, "", bytes)
        threading.Timer(0.2, asking.abort).start()
        began = time.monotonic()
        with pytest.raises(NotUnderstood):
            asking.greet()
        assert time.monotonic() - began < 3
        with pytest.raises(Environment):  # and it does not begin anew
            asking.greet()
        asking.close()


def test_an_attempt_over_tls_can_be_aborted_too(tmp_path: Path) -> None:
    context, trusted = certificate(tmp_path, "ours")
    with bad_cloud(tls=context, greet=dripping(OK, b"")) as cloud:
        asking = Client(cloud.address, trusted, bytes)
        threading.Timer(0.2, asking.abort).start()
        began = time.monotonic()
        with pytest.raises(NotUnderstood):
            asking.greet()
        assert time.monotonic() - began < 3
        asking.close()
