"""Operations: their canonical form, what is wrong with them, and how they become a row (SYNC.md §1 and §3)."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.operations import (
    ENTITIES,
    GENESIS,
    MOST_INTEGER,
    MOST_TEXT,
    Folded,
    Operation,
    canonical,
    fold,
    is_day,
    problem,
    sealed,
    tidy,
)

USER, CYCLE, MEETING = "0a" * 16, "0b" * 16, "0c" * 16
SHARES = Operation(
    uid=bytes.fromhex("01a2153b568070008000000000000001"),
    operation="insert",
    entity="contribution",
    entity_uid=bytes.fromhex("01a2153b568070008000000000000001"),
    group_uid=bytes.fromhex("01a2153b568070008000000000000002"),
    device_uid=bytes.fromhex("01a2153b568070008000000000000003"),
    device_seq=42,
    author_uid=bytes.fromhex("01a2153b568070008000000000000004"),
    occurred_on="2026-11-26",
    recorded_at=1_795_688_400_000,
    base_version=0,
    data={
        "user": USER,
        "cycle": CYCLE,
        "meeting": MEETING,
        "kind": "shares",
        "fund": "loan_fund",
        "place": "box",
        "amount": 6_000,
        "shares": 3,
        "date": "2026-11-26",
        "reason": "à la main, አበበ",
    },
    previous=GENESIS,
)
# Laptop and cloud compute this on their own for every operation ever made: it must never change.
CANONICAL = (
    '{"author":"01a2153b568070008000000000000004","base_version":0,"data":{"amount":6000,'
    '"cycle":"0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b","date":"2026-11-26","fund":"loan_fund","kind":"shares",'
    '"meeting":"0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c","place":"box","reason":"à la main, አበበ","shares":3,'
    '"user":"0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"},"device":"01a2153b568070008000000000000003","device_seq":42,'
    '"entity":"contribution","entity_uid":"01a2153b568070008000000000000001",'
    '"group":"01a2153b568070008000000000000002","occurred_on":"2026-11-26","operation":"insert",'
    '"previous":"0000000000000000000000000000000000000000000000000000000000000000","recorded_at":1795688400000,'
    '"uid":"01a2153b568070008000000000000001"}'
)
SHA_256 = "9f2df7e87d37ce9cb70661d9a8be88ed28b09a2f3ce4fbbaf501462cb8b0480d"


def test_the_canonical_form_of_an_operation_never_changes() -> None:
    assert SHARES.content().decode() == CANONICAL
    assert sealed(SHARES).hex() == SHA_256
    assert hashlib.sha256(CANONICAL.encode()).hexdigest() == SHA_256


def test_the_order_of_the_data_does_not_change_the_hash() -> None:
    assert sealed(replace(SHARES, data=dict(reversed(list(SHARES.data.items()))))) == sealed(SHARES)


@pytest.mark.parametrize(
    "change",
    [
        {"uid": bytes(16)},
        {"operation": "update"},
        {"entity": "payout"},
        {"entity_uid": bytes(16)},
        {"group_uid": bytes(16)},
        {"device_uid": bytes(16)},
        {"device_seq": 43},
        {"author_uid": bytes(16)},
        {"occurred_on": "2026-11-27"},
        {"recorded_at": 1_795_688_400_001},
        {"base_version": 1},
        {"data": {**SHARES.data, "amount": 6_001}},
        {"previous": b"\x01" * 32},
    ],
)
def test_the_hash_covers_every_field(change: dict[str, Any]) -> None:
    assert sealed(replace(SHARES, **change)) != sealed(SHARES)


def test_the_hash_does_not_cover_itself() -> None:
    assert sealed(replace(SHARES, hash=b"\x01" * 32)) == sealed(SHARES)


def test_a_number_that_is_not_whole_has_no_canonical_form() -> None:
    with pytest.raises(ValueError):
        canonical({"amount": float("nan")})


# --- What is wrong with an operation ----------------------------------------------------------------------------------

COMPLETE: dict[str, dict[str, Any]] = {
    "device": {"name": "Laptop"},
    "group": {
        **{"name": "Umoja", "created_date": "2026-07-02", "kind": "vsla", "currency": "UGX", "cash_unit": 100},
    },
    "user": {"username": "a@k7q2p", "role": "admin", "name": "A", "number": 1, "joined_on": "2026-07-02"},
    "cycle": {"number": 1, "opened_on": "2026-07-02", "share_price": 1, "most_shares": 5, "social_amount": 0},
    "meeting": {"cycle": CYCLE, "number": 1, "held_on": "2026-07-02", "status": "open"},
    "attendance": {"meeting": MEETING, "user": USER, "presence": "late"},
    "contribution": dict(SHARES.data),
    "loan": {
        **{"user": USER, "cycle": CYCLE, "fund": "loan_fund", "place": "box", "amount": 1, "interest_rate": 1_000},
        **{"method": "flat", "period": "month", "term": 3, "first_charge": 1, "repaid_first": "charge"},
        **{"date_issued": "2026-07-02", "due_date": "2026-10-02", "status": "active"},
    },
    "constitution": {"number": 1, "decided_on": "2026-07-02", "rules": '{"share_price":1}'},
    "turn": {"cycle": CYCLE, "user": USER, "number": 1},
    "dependant": {"user": USER, "name": "Grace", "listed_on": "2026-07-02"},
    "payout": {
        **{"cycle": CYCLE, "kind": "expense", "fund": "loan_fund", "place": "box", "amount": 1, "date": "2026-07-02"},
    },
    "due": {
        **{"user": USER, "cycle": CYCLE, "kind": "fine", "fund": "loan_fund", "amount": 1},
        "charged_on": "2026-07-02",
        "status": "standing",
    },
}
REQUIRED = [(entity.name, each.name) for entity in ENTITIES.values() for each in entity.fields if each.is_required]
FIXED = [(entity.name, each.name) for entity in ENTITIES.values() for each in entity.fields if not each.may_change]


def inserted(entity: str, **change: Any) -> Operation:
    return replace(SHARES, entity=entity, data={**COMPLETE[entity], **change})


def updated(entity: str, **data: Any) -> Operation:
    return replace(SHARES, operation="update", entity=entity, base_version=1, data=data)


@pytest.mark.parametrize("entity", list(ENTITIES))
def test_a_complete_insert_of_every_entity_is_well_formed(entity: str) -> None:
    assert problem(inserted(entity)) == ""


@pytest.mark.parametrize(("entity", "name"), REQUIRED)
def test_an_insert_without_a_required_field_is_named(entity: str, name: str) -> None:
    data = {key: value for key, value in COMPLETE[entity].items() if key != name}
    assert problem(replace(SHARES, entity=entity, data=data)) == f"operation.data.{name}"
    assert problem(inserted(entity, **{name: None})) == f"operation.data.{name}"


@pytest.mark.parametrize(("entity", "name"), FIXED)
def test_a_fact_cannot_be_changed_by_an_update(entity: str, name: str) -> None:
    described = ENTITIES[entity].by_name[name]
    value = {"text": "x", "integer": 1, "date": "2026-07-02", "reference": USER}[described.kind]
    value = described.choices[0] if described.choices else value
    assert problem(updated(entity, **{name: value})) == "operation.unchangeable"


def test_money_rows_have_no_field_that_may_change_but_the_state_of_a_loan() -> None:
    changeable = {
        (name, each.name)
        for name in ("contribution", "loan", "payout")
        for each in ENTITIES[name].fields
        if each.may_change
    }
    assert changeable == {("loan", "due_date"), ("loan", "status")}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"entity": "stamp"}, "operation.entity"),
        ({"operation": "replace"}, "operation.operation"),
        ({"operation": ""}, "operation.operation"),
        ({"occurred_on": "2026-02-30"}, "operation.time"),
        ({"occurred_on": "26/11/2026"}, "operation.time"),
        ({"recorded_at": -1}, "operation.time"),
        ({"recorded_at": 1 << 48}, "operation.time"),
        ({"base_version": -1}, "operation.number"),
        ({"base_version": MOST_INTEGER + 1}, "operation.number"),
        ({"device_seq": 0}, "operation.number"),
    ],
)
def test_what_is_wrong_with_an_operation_is_named(change: dict[str, Any], code: str) -> None:
    assert problem(replace(SHARES, **change)) == code


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("amount", "6000"),
        ("amount", 6_000.0),
        ("amount", True),
        ("amount", MOST_INTEGER + 1),
        ("amount", -MOST_INTEGER - 1),
        ("kind", 5),
        ("kind", b"shares"),
        ("reason", "e\u0301"),  # not NFC
        ("reason", "two\nlines"),
        ("reason", "nothing\x00"),
        ("reason", "half\ud800"),
        ("reason", "x" * (MOST_TEXT + 1)),
        ("date", "2026-02-30"),
        ("date", "2026-7-2"),
        ("date", "٢٠٢٦-٠٧-٠٢"),
        ("date", 20_260_702),
        ("user", "0A" * 16),
        ("user", "0a" * 15),
        ("user", "amina"),
        ("user", 5),
    ],
)
def test_a_value_that_does_not_fit_its_field_is_named(name: str, value: Any) -> None:
    assert problem(inserted("contribution", **{name: value})) == f"operation.data.{name}"


def test_a_field_that_nobody_knows_is_refused_in_every_operation() -> None:
    assert problem(inserted("contribution", stamps=3)) == "operation.data"
    assert problem(updated("user", nickname="A")) == "operation.data"
    assert problem(replace(SHARES, operation="delete", data={"nickname": "A"})) == "operation.data"


@pytest.mark.parametrize(
    ("entity", "name", "value"),
    [
        ("user", "role", "king"),
        ("meeting", "status", "sealed"),
        ("attendance", "presence", "asleep"),
        ("loan", "status", "forgiven"),
        ("due", "status", ""),
    ],
)
def test_a_choice_outside_the_list_is_refused(entity: str, name: str, value: str) -> None:
    assert problem(inserted(entity, **{name: value})) == f"operation.data.{name}"


def test_an_optional_field_may_be_emptied_and_a_required_one_may_not() -> None:
    assert problem(updated("user", left_on=None, phone=None)) == ""
    assert problem(updated("user", name=None)) == "operation.data.name"


def test_taking_back_needs_no_data() -> None:
    assert problem(replace(SHARES, operation="delete", data={}, base_version=1)) == ""


@given(st.text(st.characters(), max_size=40))
def test_tidied_text_always_fits_and_stays_as_it_is(text: str) -> None:
    kept = tidy(text)
    assert problem(inserted("contribution", reason=kept)) == ""
    assert tidy(kept) == kept
    assert unicodedata.is_normalized("NFC", kept)


@pytest.mark.parametrize(
    ("text", "kept"),
    [("  Mary \t\n Atieno ", "Mary Atieno"), ("Re\u0301my", "Rémy"), ("\x00", ""), ("a\ud800b", "a b")],
)
def test_text_is_tidied(text: str, kept: str) -> None:
    assert tidy(text) == kept


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-26", True),
        ("2024-02-29", True),
        ("2026-02-29", False),
        ("2026-13-01", False),
        ("0000-01-01", False),
        ("2026-11-26\n", False),
        ("2026-W48-4", False),
        ("20261126", False),
        ("", False),
        (None, False),
        (20_261_126, False),
    ],
)
def test_a_day_is_one_that_stands_in_the_calendar(text: object, expected: bool) -> None:
    assert is_day(text) is expected


# --- From operations to a row -----------------------------------------------------------------------------------------

ONE, OTHER, THIRD = bytes(15) + b"\x01", bytes(15) + b"\x02", bytes(15) + b"\x03"
NAMED = inserted("user", name="Mary", phone="1")


def change(device: bytes, base_version: int, number: int = 0, **data: Any) -> Operation:
    """An edit, told apart by its number."""
    return replace(
        updated("user", **data), device_uid=device, base_version=base_version, uid=number.to_bytes(16, "big")
    )


def taken_back(device: bytes, at: int) -> Operation:
    return replace(SHARES, operation="delete", entity="user", device_uid=device, data={}, recorded_at=at)


def outcome(row: Folded) -> tuple[Any, ...]:
    return row.values, row.voided_at, [(each.field, each.stands, each.refused, each.refused_by) for each in row.clashes]


def test_an_insert_alone_is_the_row() -> None:
    row = fold([NAMED])
    assert (row.values, row.version, row.voided_at, row.clashes) == (dict(NAMED.data), 1, None, [])


def test_edits_of_different_fields_merge_though_neither_knew_the_other() -> None:
    row = fold([NAMED, change(ONE, 1, name="Mary A."), change(OTHER, 1, phone="2")])
    assert (row.values["name"], row.values["phone"]) == ("Mary A.", "2")
    assert row.clashes == []
    assert row.version == 3


def test_of_two_edits_of_one_field_the_first_stands_and_the_second_is_shown() -> None:
    row = fold([NAMED, change(ONE, 1, 1, name="Mary A."), change(OTHER, 1, 2, name="Mary B.", phone="2")])
    assert row.values["name"] == "Mary A."
    assert row.values["phone"] == "2"  # what did not clash is kept
    [clash] = row.clashes
    assert (clash.field, clash.stands, clash.refused, clash.refused_by) == (
        "name",
        "Mary A.",
        "Mary B.",
        (2).to_bytes(16, "big"),
    )


def test_an_edit_that_knew_the_one_before_replaces_it() -> None:
    row = fold([NAMED, change(ONE, 1, name="Mary A."), change(OTHER, 2, name="Mary B.")])
    assert row.values["name"] == "Mary B."
    assert row.clashes == []


def test_a_devices_own_edits_follow_one_another_without_waiting_for_the_cloud() -> None:
    row = fold([NAMED, *(change(ONE, 1, name=name) for name in "ABC")])
    assert row.values["name"] == "C"
    assert row.clashes == []


def test_taking_back_beats_edits_before_and_after_it() -> None:
    row = fold([NAMED, change(ONE, 1, name="A"), taken_back(OTHER, 5), change(ONE, 2, name="B"), taken_back(ONE, 9)])
    assert row.voided_at == 5


def test_a_waiting_edit_shows_but_does_not_count_as_a_version() -> None:
    row = fold([NAMED, change(OTHER, 1, phone="2")], [change(ONE, 1, name="A"), change(ONE, 1, name="B")])
    assert (row.values["name"], row.values["phone"], row.version) == ("B", "2", 2)


def test_a_waiting_edit_yields_to_one_that_the_cloud_had_first() -> None:
    row = fold([NAMED, change(OTHER, 1, name="theirs")], [change(ONE, 1, name="ours")])
    assert row.values["name"] == "theirs"
    assert [(each.stands, each.refused) for each in row.clashes] == [("theirs", "ours")]


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Operation], int]:
    """What three laptops did to one row, and how many at the end are of one laptop and may still wait there."""
    steps: list[Operation] = [NAMED]
    version = 1
    for number in range(1, draw(st.integers(1, 12))):
        device = draw(st.sampled_from([ONE, OTHER, THIRD]))
        if draw(st.integers(0, 9)) == 0:
            steps.append(taken_back(device, number))
            continue
        names = draw(st.sets(st.sampled_from(["name", "phone", "office"]), min_size=1))
        data = {name: f"{name}{number}" for name in names}
        steps.append(change(device, draw(st.integers(1, version)), number, **data))
        version += 1
    last = steps[-1].device_uid
    suffix = 0
    while suffix < len(steps) - 1 and steps[-1 - suffix].device_uid == last:
        suffix += 1
    return steps, suffix


@given(histories(), st.data())
def test_what_waits_here_reads_as_it_will_once_the_cloud_has_it(
    history: tuple[list[Operation], int], data: st.DataObject
) -> None:
    steps, suffix = history
    waiting = data.draw(st.integers(0, suffix))
    confirmed = steps[: len(steps) - waiting]
    assert outcome(fold(confirmed, steps[len(confirmed) :])) == outcome(fold(steps))
    assert fold(confirmed, steps[len(confirmed) :]).version == fold(confirmed).version


@given(histories())
def test_every_value_that_stands_was_written_by_an_operation_and_no_edit_vanishes(
    history: tuple[list[Operation], int],
) -> None:
    steps, _ = history
    row = fold(steps)
    refused = {(each.refused_by, each.field) for each in row.clashes}
    stood: dict[str, object] = {}
    for step in steps:
        if step.operation != "delete":
            stood |= {name: value for name, value in step.data.items() if (step.uid, name) not in refused}
    assert row.values == stood
    assert row.version == 1 + sum(step.operation == "update" for step in steps)
