"""What whoever runs the cloud does: codes, devices, keys, epochs, and what a newer program does with what was kept."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

import jwt
import pytest

from savingsdesk.cloud import accounts, admin, codes, ingest, operating, programmes, tokens
from savingsdesk.cloud.database import Connection, Pool
from savingsdesk.cloud.refusal import Refusal
from savingsdesk.core import operations
from savingsdesk.core.errors import Refused
from savingsdesk.core.operations import ENTITIES, Entity, Field, Outcome, sealed
from savingsdesk.sync import protocol
from tests.cloud.conftest import QUICK_HASH, give_account
from tests.cloud.laptop import MINT, PASSWORD, Endpoint, Laptop, take_in, tenant_of
from tests.cloud.test_login import login_message, refusal

# --- codes


def test_a_code_enrols_one_laptop_once(operator: Connection, endpoint: Endpoint) -> None:
    """Of an account that has no password at all."""
    laptop = Laptop()
    username = f"amina@{laptop.code}"
    code = codes.give(operator, username)
    assert len(code) == 11
    assert refusal(endpoint.enrol(laptop, username, "nobody has this password")) == (401, "login.refused")
    typed = code.lower().replace("0", "o").replace("1", "l").replace("-", " ")
    assert endpoint.enrol(laptop, username, typed).status_code == 200
    assert endpoint.prove(laptop).status_code == 200
    assert refusal(endpoint.enrol(laptop.second(), username, code)) == (401, "login.refused")


def test_a_new_code_ends_the_one_before_and_time_ends_every_code(operator: Connection, endpoint: Endpoint) -> None:
    laptop = Laptop()
    username = f"amina@{laptop.code}"
    first, second = codes.give(operator, username), codes.give(operator, username)
    assert refusal(endpoint.enrol(laptop, username, first)) == (401, "login.refused")
    operator.execute("UPDATE login_codes SET expires_at = now() - interval '1 second'")
    assert refusal(endpoint.enrol(laptop, username, second)) == (401, "login.refused")


def test_a_code_that_could_not_enrol_is_still_good(operator: Connection, endpoint: Endpoint, enrolled: Laptop) -> None:
    username = f"zainab@{enrolled.code}"
    code = codes.give(operator, username)
    thief = Laptop(enrolled.group_uid, enrolled.device_uid)  # another key under a known device's name
    assert refusal(endpoint.enrol(thief, username, code)) == (409, "login.device_taken")
    assert endpoint.enrol(enrolled.second(), username, code).status_code == 200


def test_guessing_codes_is_throttled_like_guessing_passwords(operator: Connection, endpoint: Endpoint) -> None:
    laptop = Laptop()
    username = f"amina@{laptop.code}"
    code = codes.give(operator, username)
    for _ in range(5):
        assert refusal(endpoint.enrol(laptop, username, "00000-00000")) == (401, "login.refused")
    assert refusal(endpoint.enrol(laptop, username, code)) == (429, "login.throttled")


def test_codes_are_kept_hashed_and_have_bounds(operator: Connection) -> None:
    username = f"amina@{Laptop().code}"
    code = codes.give(operator, username).replace("-", "")
    kept = operator.execute("SELECT string_agg(code, ' ') FROM login_codes").fetchone()
    assert kept is not None
    assert code not in kept[0]
    with pytest.raises(Refused, match=r"code\.hours"):
        codes.give(operator, username, timedelta(days=91))
    with pytest.raises(Refused, match=r"username\.qualified"):
        codes.give(operator, "amina")
    accounts.disable(operator, username)
    with pytest.raises(Refused, match=r"account\.disabled"):
        codes.give(operator, username)


@pytest.mark.parametrize("typed", ["", "K7Q2P-9XR4", "K7Q2P-9XR4TT", "K7Q2P-9XR4U", "K7Q2P-9XR4é", "１234567890"])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert codes.read(typed) == ""


# --- devices, accounts, keys


def test_a_removed_device_and_a_disabled_account_stop_at_once(
    operator: Connection, endpoint: Endpoint, enrolled: Laptop
) -> None:
    """Their token of 15 minutes does not outlive them."""
    second = enrolled.second()
    assert endpoint.enrol(second, f"amina@{enrolled.code}").status_code == 200
    nothing = protocol.pack(protocol.request_out(protocol.Request(1, enrolled.device_uid, 0, "", [])))
    assert endpoint.post(enrolled, nothing).status_code == 200
    operating.remove_device(operator, enrolled.device_uid.hex())
    assert refusal(endpoint.post(enrolled, nothing)) == (403, "login.device_removed")
    assert refusal(endpoint.prove(enrolled)) == (403, "login.device_removed")
    assert endpoint.sync(second).head == 0
    accounts.disable(operator, f"amina@{enrolled.code}")
    other = protocol.pack(protocol.request_out(protocol.Request(1, second.device_uid, 0, "", [])))
    assert refusal(endpoint.post(second, other)) == (403, "login.disabled")
    states = [(each.uid, each.is_removed) for each in operating.devices(operator, _number(operator, enrolled))]
    assert states == [(enrolled.device_uid, True), (second.device_uid, False)]
    for unknown in (MINT.uid().hex(), "x", ""):
        with pytest.raises(Refused, match=r"device\.unknown"):
            operating.remove_device(operator, unknown)


def _number(operator: Connection, laptop: Laptop) -> int:
    return operating.group_id_of(operator, laptop.group_uid.hex())


def test_a_token_of_a_device_that_a_restore_forgot_asks_to_sign_in_again(
    enrolled: Laptop, endpoint: Endpoint, owner: Connection
) -> None:
    owner.execute("DELETE FROM device_keys WHERE device_uid = %s::uuid", (enrolled.device_uid.hex(),))
    nothing = protocol.pack(protocol.request_out(protocol.Request(1, enrolled.device_uid, 0, "", [])))
    assert refusal(endpoint.post(enrolled, nothing)) == (401, "token.device")


def test_two_keys_live_during_a_rotation(pool: Pool, owner: Connection, operator: Connection) -> None:
    claims = tokens.Claims(MINT.uid(), MINT.uid())
    kept = owner.execute("SELECT kid, secret, created_at, retired_at FROM signing_keys").fetchall()
    before, late = tokens.Keys(pool), tokens.Keys(pool)
    old = before.token(claims)
    late.claims(old)  # this process has read its keys just now
    try:
        kid = operating.rotate_keys(operator)
        new = tokens.Keys(pool).token(claims)
        assert jwt.get_unverified_header(new)["kid"] == kid
        assert tokens.Keys(pool).claims(old) == claims
        late._read_at -= tokens._AGAIN_S + 1
        assert late.claims(new) == claims  # a kid that it does not know makes it look again
        with pytest.raises(Refused, match=r"keys\.rotating"):
            operating.rotate_keys(operator)
        operator.execute("UPDATE signing_keys SET retired_at = now() WHERE retired_at IS NOT NULL")
        with pytest.raises(Refusal, match=r"token\.invalid"):
            tokens.Keys(pool).claims(old)
        operating.rotate_keys(operator, at_once=True)
        with pytest.raises(Refusal, match=r"token\.invalid"):
            tokens.Keys(pool).claims(new)
    finally:
        owner.execute("DELETE FROM signing_keys")
        for row in kept:
            owner.execute("INSERT INTO signing_keys VALUES (%s, %s, %s, %s)", row)
    assert timedelta(seconds=tokens.TOKEN_S + tokens._FRESH_S + tokens._CLOCK_S) <= tokens.OVERLAP


def test_false_kids_do_not_reach_the_database_each_time(pool: Pool) -> None:
    keys = tokens.Keys(pool)
    keys.live()
    read_at = keys._read_at
    forged = jwt.encode({"a": 1}, "s" * 32, algorithm="HS256", headers={"kid": "no"})
    for _ in range(50):
        with pytest.raises(Refusal):
            keys.claims(forged)
    assert keys._read_at == read_at


def test_a_password_changed_in_the_books_is_the_accounts_and_its_laptops_stay_signed_in(
    enrolled: Laptop, endpoint: Endpoint, pool: Pool
) -> None:
    enrolled.found()
    admin_row = enrolled.user("zainab", 9, role="admin", password=QUICK_HASH)
    take_in(pool, enrolled.made)
    second = enrolled.second()
    assert endpoint.enrol(second, f"zainab@{enrolled.code}").status_code == 200
    other = accounts.hashed("another one")
    take_in(pool, [enrolled.change(admin_row, password=other)])
    assert refusal(endpoint.enrol(second, f"zainab@{enrolled.code}", PASSWORD)) == (401, "login.refused")
    assert endpoint.prove(second).status_code == 200
    assert endpoint.sync(second).head == len(enrolled.made)


# --- groups, problems, epochs


def test_groups_are_listed_and_found_by_number_uid_and_code(pool: Pool, operator: Connection) -> None:
    laptop = Laptop()
    laptop.contribution(laptop.found(), 100)
    laptop.contribution(laptop.found(), 100)  # a second group's row: the group's uid is taken, so it is a mismatch
    take_in(pool, laptop.made[: len(laptop.made) // 2])
    number = _number(operator, laptop)
    [group] = operating.groups(operator, number)
    assert (group.uid, group.name, group.head, group.code) == (laptop.group_uid, "Tujenge", 6, laptop.code)
    assert operating.group_id_of(operator, str(number)) == number
    assert operating.group_id_of(operator, laptop.code.upper()) == number
    for unknown in ("999999999", "zzzzz", "00" * 16, "", "9" * 40):
        with pytest.raises(Refused, match=r"group\.unknown"):
            operating.group_id_of(operator, unknown)
    twin = Laptop(group_uid=laptop.group_uid[:8] + bytes(4) + laptop.group_uid[12:])
    twin.found()
    take_in(pool, twin.made)
    with pytest.raises(Refused, match=r"group\.several"):
        operating.group_id_of(operator, laptop.code)


def test_problems_are_listed_without_their_words(pool: Pool, operator: Connection) -> None:
    laptop = Laptop()
    books = laptop.found()
    held = laptop.contribution(books, 5, meeting=MINT.uid().hex())
    bad = laptop.record("contribution", amount=1)
    take_in(pool, laptop.made)
    altered = replace(held, recorded_at=held.recorded_at + 1)
    take_in(pool, [replace(altered, hash=sealed(altered))])
    found = operating.problems(operator, _number(operator, laptop))
    assert [(each.outcome, each.uid, each.code) for each in found] == [
        ("mismatch", held.uid, ""),
        ("held", held.uid, ""),
        ("quarantined", bad.uid, "operation.data.cycle"),
    ]
    [group] = operating.groups(operator, _number(operator, laptop))
    assert (group.held, group.conflicts, group.quarantined) == (1, 0, 2)
    assert dict(operating.health(operator))["kept aside"] != "0"


def test_a_new_epoch_makes_laptops_begin_anew_and_ends_the_codes(
    pool: Pool, operator: Connection, endpoint: Endpoint, enrolled: Laptop
) -> None:
    enrolled.found()
    first = endpoint.sync(enrolled, enrolled.made)
    code = codes.give(operator, f"zainab@{enrolled.code}")
    before = tenant_of(pool, enrolled).epoch
    assert operating.new_epoch(operator, _number(operator, enrolled)) == 1
    assert tenant_of(pool, enrolled).epoch not in ("", before)
    answer = endpoint.sync(enrolled, cursor=first.head, epoch=first.epoch)
    assert (answer.epoch, len(answer.changes.others)) == (tenant_of(pool, enrolled).epoch, 0)
    assert operating.new_epoch(operator) >= 1
    epochs = operator.execute("SELECT count(*), count(DISTINCT epoch) FROM group_logs").fetchone()
    assert epochs is not None
    assert epochs[0] == epochs[1]
    assert refusal(endpoint.enrol(enrolled.second(), f"zainab@{enrolled.code}", code)) == (401, "login.refused")


# --- newer programs


def test_what_an_older_cloud_kept_aside_is_applied_by_a_newer_one(
    pool: Pool, operator: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A field and an entity of tomorrow: kept without effect today, then the program becomes newer."""
    laptop = Laptop()
    books = laptop.found()
    later = laptop.record("dependant_of_tomorrow", {"user": books.users[0].uid.hex(), "name": "Asha"})
    loan = laptop.loan(books, 500)
    odd = laptop.contribution(books, 70, colour="blue")
    waits = laptop.contribution(books, 30, loan=loan.uid.hex())
    outcomes = [outcome for outcome, _ in take_in(pool, laptop.made)]
    assert outcomes[-4:] == [Outcome.QUARANTINED, Outcome.APPLIED, Outcome.QUARANTINED, Outcome.APPLIED]
    assert tenant_of(pool, laptop).sums == {"loan_fund": 30 - 500}
    number = _number(operator, laptop)
    contribution = ENTITIES["contribution"]
    newer = Entity("contribution", "contributions", contribution.fields, cash=1, has_status=True)
    tomorrow = Field("colour", "text", is_required=False, since=2)
    object.__setattr__(newer, "by_name", MappingProxyType({**contribution.by_name, "colour": tomorrow}))
    monkeypatch.setattr(operations, "ENTITIES", MappingProxyType({**ENTITIES, "contribution": newer}))
    monkeypatch.setattr(ingest, "KINDS", 2)
    fresh = laptop.contribution(books, 1)
    assert [outcome for outcome, _ in take_in(pool, [fresh])] == [Outcome.APPLIED]
    tenant = tenant_of(pool, laptop)
    assert tenant.sums == {"loan_fund": 101 - 500}
    assert tenant.kinds == 2
    assert [each.uid for each in operating.problems(operator, number)] == [later.uid]
    assert odd.uid != waits.uid
    assert take_in(pool, laptop.made)[-1][0] == Outcome.DUPLICATE
    assert tenant_of(pool, laptop).sums == tenant.sums  # and only once


# --- programmes


def test_a_programme_is_named_plainly_and_every_code_has_its_sentence(operator: Connection) -> None:
    for name in ("", "Two Words", "ü", "x" * 65, "-a"):
        with pytest.raises(Refused, match=r"programme\.name"):
            programmes.add(operator, name, PASSWORD)
    with pytest.raises(Refused, match=r"programme\.unknown"):
        programmes.end(operator, "nobody")
    for change in (programmes.allow, programmes.deny):
        with pytest.raises(Refused, match=r"programme\.unknown"):
            change(operator, "nobody", 1)
    for code in ("programme.name", "programme.unknown", "group.several", "group.unknown", "device.unknown"):
        assert admin.SENTENCES[code].endswith(".")


def test_an_account_of_the_operator_gets_its_password_and_a_code_does_not_change_it(
    operator: Connection, owner: Connection, endpoint: Endpoint
) -> None:
    laptop = Laptop()
    give_account(owner, f"amina@{laptop.code}")
    began = time.monotonic()
    code = codes.give(operator, f"amina@{laptop.code}")
    assert endpoint.enrol(laptop, f"amina@{laptop.code}").status_code == 200  # the password is as good as before
    message = login_message(laptop.second(), f"amina@{laptop.code}", password=code)
    assert endpoint.login(message).status_code == 200  # and the code was not used up by it
    assert time.monotonic() - began < 60
