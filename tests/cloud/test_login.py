"""Sign-in over real HTTPS: every refusal, tokens and challenges (SYNC.md §4)."""

from __future__ import annotations

import base64
import statistics
import time
from collections import Counter
from typing import Any

import bcrypt
import jwt
import psycopg
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from jwt.warnings import InsecureKeyLengthWarning

from savingsdesk.cloud import auth, throttle, tokens
from savingsdesk.cloud.database import Connection, Pool
from savingsdesk.cloud.refusal import Refusal
from savingsdesk.core import ids
from savingsdesk.sync import protocol
from tests.cloud.conftest import QUICK_HASH, give_account
from tests.cloud.laptop import MINT, PASSWORD, Endpoint, Laptop, take_in


def refusal(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def test_the_open_door_answers_who_it_is(endpoint: Endpoint) -> None:
    answer = endpoint.greet("n" * 64)
    assert answer["service"] == protocol.SERVICE
    assert answer["protocols"] == [1]
    assert answer["nonce"] == "n" * 64
    assert abs(answer["server_time"] - time.time() * 1000) < 60_000
    assert endpoint.http.get(f"{endpoint.url}/v1/login", params={"nonce": "n" * 65}).status_code == 400


def test_a_first_sign_in_binds_the_account_to_its_group(laptop: Laptop, endpoint: Endpoint, owner: Connection) -> None:
    answer = endpoint.enrol(laptop, f"amina@{laptop.code}")
    assert answer.status_code == 200
    assert answer.json()["group"] == laptop.group_uid.hex()
    assert answer.json()["expires_in"] == 900
    assert answer.json()["user"] is None
    bound = owner.execute(
        "SELECT l.group_uid FROM accounts JOIN group_logs l USING (group_id) WHERE username = %s",
        (f"amina@{laptop.code}",),
    ).fetchone()
    assert bound is not None
    assert bound[0].bytes == laptop.group_uid
    # From now on the group need not be named, and another laptop may follow.
    second = laptop.second()
    message = login_message(second, f"amina@{laptop.code.upper()}", group=None)
    assert endpoint.login(message).json()["group"] == laptop.group_uid.hex()


def login_message(laptop: Laptop, username: str, /, **changes: Any) -> dict[str, Any]:
    public_key = base64.b64encode(laptop.key.public_key().public_bytes_raw()).decode()
    return {
        "username": username,
        "password": PASSWORD,
        "device": {"uid": laptop.device_uid.hex(), "public_key": public_key},
        "group": laptop.group_uid.hex(),
        **changes,
    }


def test_a_wrong_password_and_an_unknown_name_are_refused_alike(laptop: Laptop, endpoint: Endpoint) -> None:
    wrong = endpoint.enrol(laptop, f"amina@{laptop.code}", "wrong")
    unknown = endpoint.enrol(laptop, f"nobody@{laptop.code}", PASSWORD)
    assert refusal(wrong) == refusal(unknown) == (401, "login.refused")
    assert wrong.json() == unknown.json()


def test_an_unknown_name_takes_as_long_as_a_wrong_password(pool: Pool, owner: Connection) -> None:
    laptop = Laptop()
    usual = bcrypt.hashpw(b"x", bcrypt.gensalt(12)).decode()
    give_account(owner, f"known@{laptop.code}", usual)

    def seconds(username: str) -> float:
        times = []
        for _ in range(2):
            began = time.perf_counter()
            with pytest.raises(Refusal):
                auth.sign_in(pool, tokens.Keys(pool), login_message(laptop, username))
            times.append(time.perf_counter() - began)
        return statistics.median(times)

    known, unknown = seconds(f"known@{laptop.code}"), seconds(f"unknown@{laptop.code}")
    assert 0.4 < known / unknown < 2.5


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"password": "ä" * 37}, (400, "login.password_too_long")),
        ({"password": ""}, (400, "login.unreadable")),
        ({"password": 5}, (400, "login.unreadable")),
        ({"password": "\ud800"}, (400, "login.unreadable")),
        ({"username": None}, (400, "login.unreadable")),
        ({"username": "\x00"}, (400, "login.unreadable")),
        ({"device": None}, (400, "login.unreadable")),
        ({"device": {"uid": "00" * 16}}, (400, "login.unreadable")),
        ({"device": {"uid": "zz" * 16, "public_key": "A" * 43}}, (400, "login.unreadable")),
        ({"device": {"uid": "00" * 16, "public_key": "A" * 42}}, (400, "login.unreadable")),
        ({"group": "k7q2p"}, (400, "login.unreadable")),
        ({"group": None}, (409, "login.no_group")),
    ],
)
def test_a_password_sign_in_is_refused(
    laptop: Laptop, endpoint: Endpoint, changes: dict[str, Any], expected: tuple[int, str]
) -> None:
    assert refusal(endpoint.login(login_message(laptop, f"amina@{laptop.code}", **changes))) == expected


def test_a_password_of_72_bytes_is_read_to_its_end(laptop: Laptop, endpoint: Endpoint, owner: Connection) -> None:
    password = "ä" * 36
    hashed = bcrypt.hashpw(password.encode(), bcrypt.gensalt(4)).decode()
    give_account(owner, f"long@{laptop.code}", hashed)
    assert endpoint.enrol(laptop, f"long@{laptop.code}", password).status_code == 200
    assert refusal(endpoint.enrol(laptop, f"long@{laptop.code}", "ä" * 35 + "ö")) == (401, "login.refused")


def test_an_account_never_enters_another_group(enrolled: Laptop, endpoint: Endpoint, owner: Connection) -> None:
    other = Laptop()
    assert refusal(endpoint.enrol(other, f"amina@{enrolled.code}")) == (403, "login.other_group")
    give_account(owner, "fresh@00000")  # a code that is not the group's
    other.group_uid = other.group_uid[:-4] + b"\xff" * 4
    assert refusal(endpoint.enrol(other, "fresh@00000")) == (403, "login.other_group")


def test_a_device_name_belongs_to_its_first_key(enrolled: Laptop, endpoint: Endpoint, owner: Connection) -> None:
    thief = enrolled.clone()
    thief.key = Ed25519PrivateKey.generate()
    assert refusal(endpoint.enrol(thief, f"amina@{enrolled.code}")) == (409, "login.device_taken")
    stranger = Laptop(device_uid=enrolled.device_uid, key=enrolled.key)  # the right key, but in another group
    give_account(owner, f"amina@{stranger.code}")
    assert refusal(endpoint.enrol(stranger, f"amina@{stranger.code}")) == (409, "login.device_taken")
    assert endpoint.enrol(enrolled, f"amina@{enrolled.code}").status_code == 200


def test_five_tries_a_minute_for_an_account_and_none_of_its_neighbours_trouble(
    laptop: Laptop, endpoint: Endpoint, owner: Connection
) -> None:
    give_account(owner, f"zainab@{laptop.code}")
    answers = [endpoint.enrol(laptop, f"amina@{laptop.code}", "wrong") for _ in range(5)]
    assert [answer.status_code for answer in answers] == [401] * 5
    throttled = endpoint.enrol(laptop, f"amina@{laptop.code}")
    assert refusal(throttled) == (429, "login.throttled")
    assert 0 < throttled.json()["retry_after"] <= 61
    assert endpoint.enrol(laptop, f"zainab@{laptop.code}").status_code == 200
    assert endpoint.prove(laptop).status_code == 200  # a registered laptop is not locked out by a stranger's guesses


def test_a_right_password_forgets_the_wrong_ones(laptop: Laptop, endpoint: Endpoint) -> None:
    for _ in range(2):
        for _ in range(4):
            endpoint.enrol(laptop, f"amina@{laptop.code}", "wrong")
        assert endpoint.enrol(laptop, f"amina@{laptop.code}").status_code == 200


def test_ten_thousand_logins_are_refused_cheaply_and_leave_nothing_behind(
    pool: Pool, owner: Connection, laptop: Laptop
) -> None:
    """One name, then names that are made up: five tries reach the password, and no table grows for ever."""
    name = f"amina@{laptop.code}"
    codes: Counter[str] = Counter()
    owner.execute("DELETE FROM login_tries")
    with pool.connection() as connection:
        for number in range(10_000):
            try:
                throttle.try_once(connection, name if number % 2 else f"{number}@{laptop.code}")
                codes["tried"] += 1
            except Refusal as refusal:
                codes[refusal.code] += 1
        assert codes == {"tried": 5_005, "login.throttled": 4_995}
        kept = "SELECT count(*), max(cardinality(tries)), bool_and(length(name) = 32) FROM login_tries"
        assert owner.execute(kept).fetchone() == (5_001, 5, True)
        owner.execute("UPDATE login_tries SET last_at = last_at - interval '1 hour'")
        throttle.sweep(connection)
    assert owner.execute("SELECT count(*) FROM login_tries").fetchone() == (0,)


def test_tries_count_together_in_all_processes_and_are_forgiven_after_a_minute(pool: Pool, owner: Connection) -> None:
    with pool.connection() as one, pool.connection() as other:
        for connection in (one, other, one, other, one):
            throttle.try_once(connection, "together")
        with pytest.raises(Refusal) as refused:
            throttle.try_once(other, "together")
        assert 1 <= int(str(refused.value.more["retry_after"])) <= 61
        owner.execute("UPDATE login_tries SET tries[1] = tries[1] - interval '61 seconds'")
        throttle.try_once(other, "together")  # the oldest is over, so there is room for one
        with pytest.raises(Refusal):
            throttle.try_once(one, "together")
        throttle.forget(one, "together")


def test_a_device_signs_in_with_its_key(enrolled: Laptop, endpoint: Endpoint) -> None:
    answer = endpoint.prove(enrolled)
    assert answer.status_code == 200
    enrolled.token = answer.json()["token"]
    assert endpoint.sync(enrolled).head == 0


def test_a_device_without_its_key_is_refused(enrolled: Laptop, endpoint: Endpoint) -> None:
    assert refusal(endpoint.prove(enrolled, context=b"another purpose\0")) == (401, "login.refused")
    unknown = Laptop(device_uid=MINT.uid())
    assert refusal(endpoint.prove(unknown)) == (401, "login.refused")
    thief = enrolled.clone()
    thief.key = Ed25519PrivateKey.generate()
    assert refusal(endpoint.prove(thief)) == (401, "login.refused")


def test_only_a_fresh_challenge_of_ours_is_signed_for(
    enrolled: Laptop, endpoint: Endpoint, pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    altered = bytearray(base64.urlsafe_b64decode(endpoint.greet()["challenge"]))
    altered[7] ^= 1
    challenge = base64.urlsafe_b64encode(altered).decode()
    assert refusal(endpoint.prove(enrolled, challenge=challenge)) == (401, "login.challenge")
    assert refusal(endpoint.prove(enrolled, challenge="AAAA")) == (401, "login.challenge")
    keys = tokens.Keys(pool)
    given = base64.urlsafe_b64decode(keys.challenge())
    assert keys.is_fresh(given)
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + tokens.CHALLENGE_S + 2)
    assert not keys.is_fresh(given)


def test_a_removed_device_and_a_disabled_account_sign_in_no_more(
    enrolled: Laptop, endpoint: Endpoint, owner: Connection
) -> None:
    username = f"amina@{enrolled.code}"
    owner.execute("UPDATE accounts SET disabled_at = now() WHERE username = %s", (username,))
    assert refusal(endpoint.prove(enrolled)) == (403, "login.disabled")
    assert refusal(endpoint.enrol(enrolled, username)) == (403, "login.disabled")
    assert refusal(endpoint.enrol(enrolled, username, "wrong")) == (401, "login.refused")
    owner.execute("UPDATE accounts SET disabled_at = NULL WHERE username = %s", (username,))
    owner.execute("UPDATE device_keys SET removed_at = now() WHERE device_uid = %s::uuid", (enrolled.device_uid.hex(),))
    assert refusal(endpoint.prove(enrolled)) == (403, "login.device_removed")
    assert refusal(endpoint.enrol(enrolled, username)) == (403, "login.device_removed")


def secret_of(owner: Connection) -> tuple[str, bytes]:
    row = owner.execute("SELECT kid, secret FROM signing_keys").fetchone()
    assert row is not None
    return row[0], bytes(row[1])


def forged(enrolled: Laptop, owner: Connection, **changes: Any) -> str:
    kid, secret = secret_of(owner)
    now = int(time.time())
    payload = {
        "iss": tokens.ISSUER,
        "aud": tokens.AUDIENCE,
        "iat": now,
        "exp": now + 60,
        "jti": "1",
        "sub": base64.urlsafe_b64encode(enrolled.device_uid).decode().rstrip("="),
        "grp": base64.urlsafe_b64encode(enrolled.group_uid).decode().rstrip("="),
    }
    algorithm = changes.pop("algorithm", "HS256")
    kid = changes.pop("kid", kid)
    headers = {"kid": kid} if kid is not None else None
    secret = changes.pop("secret", secret)
    payload = {name: value for name, value in {**payload, **changes}.items() if value is not None}
    return jwt.encode(payload, secret if algorithm != "none" else "", algorithm=algorithm, headers=headers)


def test_a_token_made_with_the_key_is_good(enrolled: Laptop, endpoint: Endpoint, owner: Connection) -> None:
    """Without this the refusals below would prove nothing."""
    enrolled.token = forged(enrolled, owner)
    assert endpoint.sync(enrolled).head == 0


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"exp": 1_700_000_000}, "token.expired"),
        ({"secret": b"another secret that is long enough"}, "token.invalid"),
        ({"kid": "ffffffff"}, "token.invalid"),
        ({"kid": None}, "token.invalid"),
        ({"algorithm": "none"}, "token.invalid"),
        ({"algorithm": "HS512", "secret": b"s" * 64}, "token.invalid"),
        ({"iss": "someone"}, "token.invalid"),
        ({"aud": "something"}, "token.invalid"),
        ({"sub": "00"}, "token.invalid"),
        *(({name: None}, "token.invalid") for name in ("exp", "iat", "iss", "aud", "sub", "jti", "grp")),
    ],
)
@pytest.mark.filterwarnings("ignore::jwt.warnings.InsecureKeyLengthWarning")
def test_other_tokens_are_refused(
    enrolled: Laptop, endpoint: Endpoint, owner: Connection, changes: dict[str, Any], code: str
) -> None:
    enrolled.token = forged(enrolled, owner, **changes)
    assert refusal(endpoint.post(enrolled, b"")) == (401, code)


def test_an_algorithm_of_the_same_secret_is_refused_too(
    enrolled: Laptop, endpoint: Endpoint, owner: Connection
) -> None:
    _, secret = secret_of(owner)
    with pytest.warns(InsecureKeyLengthWarning):
        enrolled.token = forged(enrolled, owner, algorithm="HS512", secret=secret)
    assert refusal(endpoint.post(enrolled, b"")) == (401, "token.invalid")


def test_a_token_signed_with_a_key_pair_is_refused(enrolled: Laptop, endpoint: Endpoint) -> None:
    """Also where its own header brings the key along, and where there is no signature at all."""
    pair = rsa.generate_private_key(65537, 2048)
    payload = jwt.decode(enrolled.token, options={"verify_signature": False})
    header = jwt.get_unverified_header(enrolled.token)
    for algorithm, more in (("RS256", {}), ("PS256", {"jku": "https://example.org"}), ("RS256", {"alg": "RS256"})):
        enrolled.token = jwt.encode(payload, pair, algorithm=algorithm, headers={**header, **more, "alg": algorithm})
        assert refusal(endpoint.post(enrolled, b"")) == (401, "token.invalid")
    for token in ("x", "a.b.c", "a" * 3000, "é", ". .", enrolled.token.rpartition(".")[0] + "."):
        answer = endpoint.http.post(
            f"{endpoint.url}/v1/sync", headers={"Authorization": f"Bearer {token}".encode("latin-1")}, timeout=30
        )
        assert refusal(answer) in ((401, "token.invalid"), (401, "token.missing"))


def test_an_altered_token_is_refused(enrolled: Laptop, endpoint: Endpoint) -> None:
    head, payload, signature = enrolled.token.split(".")
    other = "A" if payload[10] != "A" else "B"
    enrolled.token = ".".join((head, payload[:10] + other + payload[11:], signature))
    assert refusal(endpoint.post(enrolled, b"")) == (401, "token.invalid")


@pytest.mark.parametrize("path", ["/", "/v1/sync", "/v1/login/", "/v1/unknown", "/docs", "/openapi.json", "/v1//login"])
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_no_other_path_answers_without_a_token(endpoint: Endpoint, path: str, method: str) -> None:
    answer = endpoint.http.request(method, endpoint.url + path, allow_redirects=False)
    assert refusal(answer) == (401, "token.missing")


def test_with_a_token_an_unknown_path_is_unknown(enrolled: Laptop, endpoint: Endpoint) -> None:
    headers = {"Authorization": f"Bearer {enrolled.token}"}
    assert refusal(endpoint.http.get(f"{endpoint.url}/docs", headers=headers)) == (404, "path.unknown")
    assert refusal(endpoint.http.get(f"{endpoint.url}/v1/sync", headers=headers)) == (405, "path.method")
    assert refusal(endpoint.http.delete(f"{endpoint.url}/v1/login")) == (405, "path.method")


def test_a_token_is_for_one_device(enrolled: Laptop, endpoint: Endpoint) -> None:
    second = enrolled.second()
    second.token = enrolled.token
    body = protocol.pack(protocol.request_out(protocol.Request(1, second.device_uid, 0, "", [])))
    assert refusal(endpoint.post(second, body)) == (403, "sync.other_device")


def account_of(owner: Connection, username: str) -> tuple[Any, ...] | None:
    return owner.execute(
        "SELECT a.password, l.group_uid, a.user_uid, a.disabled_at IS NOT NULL FROM accounts a "
        "LEFT JOIN group_logs l USING (group_id) WHERE username = %s",
        (username,),
    ).fetchone()


def test_an_admin_of_the_group_can_sign_in_and_the_answer_says_who_it_is(
    enrolled: Laptop, endpoint: Endpoint, pool: Pool
) -> None:
    books = enrolled.found()
    admin = enrolled.user("zainab", 9, role="admin", password=QUICK_HASH)
    take_in(pool, enrolled.made)
    second = enrolled.second()
    answer = endpoint.enrol(second, f"zainab@{enrolled.code}")
    assert answer.json()["user"] == admin.uid.hex()
    assert endpoint.prove(second).json()["user"] == admin.uid.hex()
    # A new name and a new password go with the account, and the device stays signed in.
    other = bcrypt.hashpw(b"other", bcrypt.gensalt(4)).decode()
    take_in(pool, [enrolled.change(admin, username=f"zee@{enrolled.code}", password=other)])
    assert endpoint.enrol(second, f"zee@{enrolled.code}", "other").status_code == 200
    assert refusal(endpoint.enrol(second, f"zainab@{enrolled.code}")) == (401, "login.refused")
    assert endpoint.prove(second).status_code == 200
    take_in(pool, [enrolled.change(admin, base_version=2, left_on="2026-11-27")])
    assert refusal(endpoint.prove(second)) == (403, "login.disabled")
    assert books.users


def test_a_member_gets_no_account_and_a_demoted_admin_loses_it(pool: Pool, owner: Connection) -> None:
    laptop = Laptop()
    laptop.found()
    laptop.user("plain", 3, password=QUICK_HASH)
    admin = laptop.user("boss", 4, role="admin", password=QUICK_HASH)
    laptop.user("silent", 5, role="admin")
    take_in(pool, laptop.made)
    assert account_of(owner, f"plain@{laptop.code}") is None
    assert account_of(owner, f"silent@{laptop.code}") is None
    take_in(pool, [laptop.change(admin, role="member")])
    found = account_of(owner, f"boss@{laptop.code}")
    assert found is not None
    assert found[3] is True
    take_in(pool, [laptop.change(admin, base_version=2, role="admin")])
    found = account_of(owner, f"boss@{laptop.code}")
    assert found is not None
    assert found[3] is False


def test_what_the_operator_disabled_the_group_does_not_enable(pool: Pool, owner: Connection) -> None:
    laptop = Laptop()
    laptop.found()
    admin = laptop.user("boss", 4, role="admin", password=QUICK_HASH)
    take_in(pool, laptop.made)
    owner.execute(
        "UPDATE accounts SET disabled_at = now(), disabled_by = 'operator' WHERE username = %s",
        (f"boss@{laptop.code}",),
    )
    take_in(pool, [laptop.change(admin, phone="1")])
    found = account_of(owner, f"boss@{laptop.code}")
    assert found is not None
    assert found[3] is True


def test_a_group_cannot_take_a_name_that_is_not_its_own(
    pool: Pool, owner: Connection, laptop: Laptop, enrolled: Laptop
) -> None:
    mallory = Laptop()
    mallory.found()
    evil = bcrypt.hashpw(b"evil", bcrypt.gensalt(4)).decode()
    victim, fresh = f"amina@{enrolled.code}", f"nobody@{enrolled.code}"
    for number, username in enumerate((victim, fresh), 5):
        values = {"name": "M", "number": number, "joined_on": "2026-11-26", "role": "admin", "password": evil}
        mallory.record("user", values, username=username)
    # The same code by chance or by force: the account is still the other group's, or nobody's yet.
    twin = Laptop(group_uid=enrolled.group_uid[:-5] + bytes([enrolled.group_uid[-5] ^ 255]) + enrolled.group_uid[-4:])
    assert ids.group_code(twin.group_uid) == enrolled.code
    twin.found()
    twin.user("amina", 5, role="admin", password=evil)
    give_account(owner, f"waiting@{enrolled.code}")
    twin.user("waiting", 6, role="admin", password=evil)
    take_in(pool, mallory.made)
    take_in(pool, twin.made)
    found, waiting = account_of(owner, victim), account_of(owner, f"waiting@{enrolled.code}")
    assert found is not None
    assert found[0] == QUICK_HASH
    assert found[1].bytes == enrolled.group_uid
    assert account_of(owner, fresh) is None
    assert waiting is not None
    assert waiting[:2] == (QUICK_HASH, None)


@pytest.mark.parametrize("password", ["plain text", "$2b$31$" + "a" * 53, "$2b$12$short", "$1$" + "a" * 57])
def test_only_a_bcrypt_hash_of_bounded_cost_becomes_a_password(pool: Pool, owner: Connection, password: str) -> None:
    laptop = Laptop()
    laptop.found()
    laptop.user("boss", 4, role="admin", password=password)
    take_in(pool, laptop.made)
    assert account_of(owner, f"boss@{laptop.code}") is None


def test_keys_are_read_by_kid_and_a_retired_one_is_believed_no_more(pool: Pool, postgres: str) -> None:
    claims = tokens.Claims(MINT.uid(), MINT.uid())
    old = tokens.Keys(pool).token(claims)
    with psycopg.connect(postgres, autocommit=True) as owner:
        (kid,) = owner.execute("SELECT kid FROM signing_keys").fetchone() or ("",)
        owner.execute("INSERT INTO signing_keys (kid, secret) VALUES ('new', %s)", (b"n" * 32,))
        try:
            keys = tokens.Keys(pool)
            new = keys.token(claims)
            assert jwt.get_unverified_header(new)["kid"] == "new"
            assert keys.claims(old) == keys.claims(new) == claims
            owner.execute("UPDATE signing_keys SET retired_at = now() WHERE kid = %s", (kid,))
            with pytest.raises(Refusal, match=r"token\.invalid"):
                tokens.Keys(pool).claims(old)
        finally:
            owner.execute("UPDATE signing_keys SET retired_at = NULL WHERE kid = %s", (kid,))
            owner.execute("DELETE FROM signing_keys WHERE kid = 'new'")
