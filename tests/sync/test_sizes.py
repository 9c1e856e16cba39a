"""What a meeting costs on the wire, headers included, counted by a proxy in front of the real endpoint."""

from __future__ import annotations

import pytest

from savingsdesk.core.model import ContributionKind
from savingsdesk.db import sync_state
from savingsdesk.desk import contributions
from tests.sync.laptops import Laptop, Village, assert_all_equal
from tests.sync.proxy import proxied


def hold_meeting(laptop: Laptop) -> None:
    """75 entries as they are: shares, social fund and fines of 25 members, typed one after the other."""
    meeting = laptop.meeting()
    ids = contributions.grid_ids(laptop.books, meeting)
    assert len(ids) == 25
    for place, member in enumerate(ids):
        laptop.clock.offset_ms += 4_000 + 137 * (place * 7 % 11)
        contributions.put(laptop.books, meeting, member, ContributionKind.SOCIAL_FUND, amount=500)
    for place, member in enumerate(ids):
        laptop.clock.offset_ms += 5_000 + 211 * (place * 5 % 13)
        contributions.put(laptop.books, meeting, member, ContributionKind.SHARES, shares=1 + place * 3 % 5)
    for place, member in enumerate(ids):
        laptop.clock.offset_ms += 3_000 + 97 * (place * 3 % 7)
        contributions.put(laptop.books, meeting, member, ContributionKind.FINE, amount=200 * (1 + place % 3))


def test_a_meeting_of_75_entries_goes_up_in_one_small_request(
    here: Village, capsys: pytest.CaptureFixture[str]
) -> None:
    first = here.found(member_count=24)
    with proxied(here.cloud.address, here.cloud.certificate) as proxy:
        sync_state.put(first.connection, first.group_uid, address=proxy.address)
        first.sync()
        first.sync()  # two rounds since the unlock: the batch has grown
        hold_meeting(first)
        assert len(first.queue()) == 75
        first.link_to.sent.clear()
        proxy.counted()
        first.sync()
        up, down = proxy.counted()
        assert len(first.link_to.sent) == 1
        with capsys.disabled():
            print(f"\n75 entries in one request: {up} bytes up, {down} bytes down, headers included")  # noqa: T201 - the figure is what is asked for
        assert (up <= 2_500, down <= 900) == (True, True)
        assert_all_equal(here.cloud, first)


def test_the_usual_week_with_its_sign_in_stays_small(here: Village, capsys: pytest.CaptureFixture[str]) -> None:
    """SYNC.md §2: the token has run out; greeting, sign-in and 75 entries."""
    first = here.found(member_count=24)
    with proxied(here.cloud.address, here.cloud.certificate) as proxy:
        sync_state.put(first.connection, first.group_uid, address=proxy.address)
        first.sync()
        first.sync()
        hold_meeting(first)
        first.clock.offset_ms += 7 * 86_400_000
        first.link_to.sent.clear()
        proxy.counted()
        first.sync()
        up, down = proxy.counted()
        with capsys.disabled():
            print(f"\nthe usual week: {len(first.link_to.sent) + 2} requests, {up} bytes up, {down} bytes down")  # noqa: T201 - the figure is what is asked for
        assert len(first.link_to.sent) == 1
        assert (up <= 3_600, down <= 1_800) == (True, True)


def test_three_thousand_entries_take_at_most_thirty_bytes_each(
    here: Village, capsys: pytest.CaptureFixture[str]
) -> None:
    first = here.found()
    with proxied(here.cloud.address, here.cloud.certificate) as proxy:
        sync_state.put(first.connection, first.group_uid, address=proxy.address)
        first.sync()
        first.pay_often(3_000)
        proxy.counted()
        first.sync()
        up, down = proxy.counted()
        with capsys.disabled():
            print(f"\n3,000 entries: {up / 3_000:.1f} bytes up each, {down} bytes down in all")  # noqa: T201 - the figure is what is asked for
        assert up <= 30 * 3_000
        assert first.log() == here.cloud.log(first.group_uid)
