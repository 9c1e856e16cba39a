"""The seal of a meeting changes with everything that it covers and with nothing else."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.operations import MOST_TEXT
from savingsdesk.core.seal import Origin, Sight, covers_text, is_same, reach, read_covers, seal

MEETING: dict[str, object] = {"uid": "aa" * 16, "number": 22, "held_on": "2026-11-26", "counted": 184_500}
ENTRIES: list[dict[str, object]] = [
    {
        "uid": f"{number:032x}",
        "kind": "shares",
        "fund": "loan_fund",
        "place": "box",
        "amount": 2_000 * number,
        "shares": number,
        "date": "2026-11-26",
    }
    for number in range(1, 6)
]
GOLDEN = "1QC6-2QGJ-CP"


def test_the_seal_of_a_known_meeting_is_what_stands_in_its_minute_book() -> None:
    assert seal("K7Q2-9FHX-3M", MEETING, ENTRIES) == GOLDEN


def test_the_seal_is_the_first_50_bits_of_sha_256_in_crockford() -> None:
    content = {"entries": ENTRIES, "meeting": MEETING, "previous": "K7Q2-9FHX-3M"}
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    bits = f"{int(hashlib.sha256(text.encode()).hexdigest(), 16):0256b}"
    signs = "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[int(bits[at : at + 5], 2)] for at in range(0, 50, 5))
    assert seal("K7Q2-9FHX-3M", MEETING, ENTRIES) == f"{signs[:4]}-{signs[4:8]}-{signs[8:]}"


@given(st.permutations(ENTRIES))
def test_the_order_of_the_entries_does_not_matter(entries: list[dict[str, object]]) -> None:
    assert seal("K7Q2-9FHX-3M", MEETING, entries) == GOLDEN


@given(st.integers(0, 4), st.integers(-(10**15), 10**15).filter(bool))
def test_any_changed_amount_changes_the_seal(place: int, difference: int) -> None:
    changed: list[dict[str, Any]] = [dict(entry) for entry in ENTRIES]
    changed[place]["amount"] += difference
    assert seal("K7Q2-9FHX-3M", MEETING, changed) != GOLDEN


@pytest.mark.parametrize("name", list(ENTRIES[0]))
def test_any_changed_field_of_an_entry_changes_the_seal(name: str) -> None:
    changed = [{**ENTRIES[0], name: "ff" * 16 if name == "uid" else 7}, *ENTRIES[1:]]
    assert seal("K7Q2-9FHX-3M", MEETING, changed) != GOLDEN


@pytest.mark.parametrize("name", list(MEETING))
def test_any_changed_field_of_the_meeting_changes_the_seal(name: str) -> None:
    assert seal("K7Q2-9FHX-3M", {**MEETING, name: 7}, ENTRIES) != GOLDEN


def test_a_missing_an_added_and_a_doubled_entry_change_the_seal() -> None:
    others = [ENTRIES[1:], [*ENTRIES, {**ENTRIES[0], "uid": "ee" * 16}], [*ENTRIES, ENTRIES[0]]]
    seals = {seal("K7Q2-9FHX-3M", MEETING, entries) for entries in others}
    assert len(seals | {GOLDEN}) == 4


def test_the_seal_before_is_covered() -> None:
    assert seal("K7Q2-9FHX-3N", MEETING, ENTRIES) != GOLDEN
    assert seal("", MEETING, ENTRIES) != GOLDEN


def test_a_seal_has_ten_signs_that_can_be_copied_by_hand() -> None:
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}", seal("", MEETING, []))


# --- What a closing had seen ------------------------------------------------------------------------------------------

OWN, OTHER, UNKNOWN = bytes(16), b"\x01" * 16, b"\x02" * 16


@given(st.integers(1, 60), st.integers(1, 60), st.integers(0, 60))
def test_a_closing_has_seen_its_own_device_up_to_itself_and_others_as_far_as_they_were_known(
    number: int, closing: int, known: int
) -> None:
    sight = Sight(Origin(OWN, closing), {OTHER: known})
    assert sight.has_seen(Origin(OWN, number)) == (number < closing)
    assert sight.has_seen(Origin(OTHER, number)) == (number <= known)
    assert not sight.has_seen(Origin(UNKNOWN, number))


def test_what_was_confirmed_under_an_older_number_of_the_own_device_is_seen_too() -> None:
    assert Sight(Origin(OWN, 3), {OWN: 9}).has_seen(Origin(OWN, 9))


_DEVICES = st.sampled_from([bytes([number]) * 16 for number in range(4)])
_SIGHTS = st.builds(
    Sight,
    st.builds(Origin, _DEVICES, st.integers(1, 9)),
    st.dictionaries(_DEVICES, st.integers(0, 9)),
)


@given(st.lists(_SIGHTS, max_size=5), st.builds(Origin, _DEVICES, st.integers(1, 10)))
def test_several_closings_reach_as_far_as_any_of_them_has_seen(sights: list[Sight], operation: Origin) -> None:
    is_reached = operation.device_seq <= reach(sights).get(operation.device_uid, 0)
    assert is_reached == any(sight.has_seen(operation) for sight in sights)


def test_what_was_covered_is_kept_sorted_and_read_again() -> None:
    known = {OTHER: 12, OWN: 7}
    text = covers_text(known)
    assert text == f"{OWN.hex()}:7 {OTHER.hex()}:12"
    assert read_covers(text) == known
    assert covers_text({}) == ""
    assert read_covers("") == {}


def test_more_devices_than_fit_leave_out_those_that_sent_last_the_longest_ago() -> None:
    known = {number.to_bytes(16, "big"): 2**63 - 1 - number for number in range(60)}
    assert len(covers_text(known)) <= MOST_TEXT
    fewer = {number.to_bytes(16, "big"): number for number in range(60)}
    assert list(read_covers(covers_text(fewer))) == list(fewer)[:37]


@given(st.text())
def test_whatever_another_laptop_calls_covered_is_read_without_harm(text: str) -> None:
    assert all(len(uid) == 16 and number >= 0 for uid, number in read_covers(text).items())


@pytest.mark.parametrize("typed", ["K7Q2-9FHX-3M", "k7q2-9fhx-3m", "K7Q29FHX3M", " k7q2 9fhx 3m "])
def test_a_seal_is_the_same_however_it_is_copied(typed: str) -> None:
    assert is_same("K7Q2-9FHX-3M", typed)


def test_signs_that_look_alike_are_the_same_and_others_differ() -> None:
    assert is_same("10Q2-9FHX-3M", "IoQ2-9FHX-3M")
    assert is_same("10Q2-9FHX-3M", "lOQ2-9FHX-3M")
    assert not is_same("K7Q2-9FHX-3M", "K7Q2-9FHX-3N")
    assert not is_same("K7Q2-9FHX-3M", "")
