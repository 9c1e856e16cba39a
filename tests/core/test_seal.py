"""The seal of a meeting changes with everything that it covers and with nothing else."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.seal import seal

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
