"""Uids sort in the order in which they were made, whatever the clock does; codes can be read from paper."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk.core.ids import (
    Mint,
    crockford,
    group_code,
    milliseconds_of,
    qualified,
    shown,
    spare_username,
    written,
)

NOW_MS = 1_795_688_400_000
ENTROPY = bytes.fromhex("0123456789abcdef0123")

moments = st.integers(0, (1 << 48) - 2)
entropies = st.one_of(st.binary(min_size=10, max_size=10), st.just(b"\xff" * 10), st.just(bytes(10)))


def mint(times: list[int], entropy: Callable[[int], bytes]) -> Mint:
    """A mint whose clock shows these times, one a look."""
    looks = iter(times)
    return Mint(lambda: next(looks), entropy)


def test_a_uid_has_the_layout_of_rfc_9562_version_7() -> None:
    # The random 80 bits lose their lowest 6: 12 go beside the version, 62 behind the variant.
    random = int.from_bytes(ENTROPY, "big") >> 6
    expected = f"{NOW_MS:048b}" + "0111" + f"{random >> 62:012b}" + "10" + f"{random & (2**62 - 1):062b}"
    uid = mint([NOW_MS], lambda _: ENTROPY).uid()
    assert uid == int(expected, 2).to_bytes(16, "big")
    read = uuid.UUID(bytes=uid)
    assert (read.version, read.variant) == (7, uuid.RFC_4122)


@given(moments, entropies)
def test_a_first_uid_tells_its_moment_and_is_version_7(moment: int, entropy: bytes) -> None:
    uid = mint([moment], lambda _: entropy).uid()
    assert milliseconds_of(uid) == moment
    assert uuid.UUID(bytes=uid).version == 7
    assert uuid.UUID(bytes=uid).variant == uuid.RFC_4122


@given(st.lists(st.tuples(moments, entropies), min_size=2, max_size=30))
def test_uids_grow_also_when_the_clock_goes_back_or_stands(ticks: list[tuple[int, bytes]]) -> None:
    randoms = (entropy for _, entropy in ticks)
    source = mint([moment for moment, _ in ticks], lambda _: next(randoms))
    uids = [source.uid() for _ in ticks]
    assert all(earlier < later for earlier, later in itertools.pairwise(uids))
    assert {uuid.UUID(bytes=uid).version for uid in uids} == {7}
    assert {uuid.UUID(bytes=uid).variant for uid in uids} == {uuid.RFC_4122}


def test_a_clock_that_went_back_is_not_believed() -> None:
    uids = mint([NOW_MS, NOW_MS - 86_400_000], lambda _: ENTROPY)
    assert [milliseconds_of(uids.uid()), milliseconds_of(uids.uid())] == [NOW_MS, NOW_MS]


def test_a_uid_after_one_with_the_highest_random_part_is_in_the_next_millisecond() -> None:
    uids = mint([NOW_MS, NOW_MS], lambda _: b"\xff" * 10)
    uids.uid()
    assert milliseconds_of(uids.uid()) == NOW_MS + 1


def test_two_mints_at_one_moment_make_different_uids() -> None:
    one = mint([NOW_MS], lambda _: ENTROPY[:-1] + b"\x40")
    other = mint([NOW_MS], lambda _: ENTROPY[:-1] + b"\x80")
    assert one.uid() != other.uid()


def test_a_uid_is_written_as_other_programs_write_it() -> None:
    assert written(bytes.fromhex("01a2153b568071238567ab9cd0e1f234")) == "01a2153b-5680-7123-8567-ab9cd0e1f234"


@pytest.mark.parametrize(
    ("number", "length", "signs"),
    [(0, 3, "000"), (31, 2, "0Z"), (32, 2, "10"), (32**2, 2, "00"), (0b10011_01010, 2, "KA"), (18, 1, "J")],
)
def test_crockford_writes_the_lowest_bits(number: int, length: int, signs: str) -> None:
    assert crockford(number, length) == signs


@given(st.integers(0, 2**50 - 1))
def test_crockford_can_be_read_back_and_has_no_sign_that_is_misread(number: int) -> None:
    signs = crockford(number, 10)
    assert not set("ILOU") & set(signs)
    assert int(signs.translate(str.maketrans("JKMNPQRSTVWXYZ", "IJKLMNOPQRSTUV")), 32) == number


def test_a_group_code_is_of_the_random_end_and_qualifies_user_names() -> None:
    uid = bytes(11) + (0b10011_00111_11010_00010_10110).to_bytes(5, "big")
    assert group_code(uid) == "k7t2p"
    assert qualified("amina", uid) == "amina@k7t2p"
    assert shown("amina@k7t2p") == "amina"
    assert shown("amina") == "amina"
    other_time = bytes.fromhex("ffffffffffff7fff8f") + uid[9:]
    assert group_code(other_time) == "k7t2p"


def test_a_spare_username_is_the_first_that_nobody_has() -> None:
    assert spare_username("amina@k7q2p", set()) == "amina@k7q2p"
    assert spare_username("amina@k7q2p", {"amina@k7q2p"}) == "amina.2@k7q2p"
    assert spare_username("amina@k7q2p", {"amina@k7q2p", "amina.2@k7q2p"}) == "amina.3@k7q2p"
