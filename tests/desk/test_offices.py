"""Offices: their terms, and a hand-over after which the old password is dead on every laptop that hears of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.model import ContributionKind, Role
from savingsdesk.db import vault
from savingsdesk.desk import contributions, keys, members, offices
from savingsdesk.desk.session import Session, unlock
from savingsdesk.desk.verify import verify
from tests.desk.circle import FIRST, Circle
from tests.village import PASSWORD, code_of, in_the_way, refused

NEW = "seven red hens"


@pytest.fixture
def circle(tmp_path: Path) -> Iterator[Circle]:
    made = Circle(tmp_path / "home", 4)
    yield made
    made.close()


def unlocked(circle: Circle, username: str, password: str) -> Session:
    circle.close()
    return unlock(circle.home, username, password, circle.session.tools)


# --- Terms ------------------------------------------------------------------------------------------------------------


def test_an_office_ends_with_its_term(circle: Circle) -> None:
    chair = offices.appoint(circle.books, circle.ids[1], "chairperson", since="2026-01-31")
    assert (chair.office, chair.office_since, chair.office_until) == ("chairperson", "2026-01-31", "2027-01-31")
    keeper = offices.appoint(circle.books, circle.ids[2], " key-holder ", since=FIRST, until="2026-06-30")
    assert [member.office for member in offices.held(circle.books)] == ["treasurer", "chairperson", "key-holder"]
    assert offices.terms_ending(circle.books, "2026-06-29") == []
    assert offices.terms_ending(circle.books, "2026-06-30") == [keeper]
    assert offices.terms_ending(circle.books, "2027-01-31") == [keeper, chair]


def test_without_terms_in_the_constitution_an_office_has_no_end(circle: Circle) -> None:
    circle.agree(office_months=0)
    assert offices.appoint(circle.books, circle.ids[1], "secretary", since=FIRST).office_until is None


def test_an_office_is_laid_down(circle: Circle) -> None:
    offices.appoint(circle.books, circle.ids[1], "secretary", since=FIRST)
    before = offices.step_down(circle.books, circle.ids[1])
    assert (before.office, before.office_since, before.office_until) == ("", None, None)
    assert refused(lambda: offices.step_down(circle.books, circle.ids[1])) == ("office.none", None)


def test_an_office_needs_a_name_and_days_that_follow_each_other(circle: Circle) -> None:
    books, member = circle.books, circle.ids[1]
    assert refused(lambda: offices.appoint(books, member, " ", since=FIRST)) == ("text.empty", "office")
    assert refused(lambda: offices.appoint(books, member, "chair", since="now")) == ("day.unreadable", "since")
    ends = lambda: offices.appoint(books, member, "chair", since=FIRST, until="2025-12-31")  # noqa: E731
    assert refused(ends) == ("office.ends_before", "until")
    assert refused(lambda: offices.appoint(books, 999, "chair", since=FIRST)) == ("member.unknown", None)
    members.leave(books, None, member)
    assert refused(lambda: offices.appoint(books, member, "chair", since=FIRST)) == ("member.left", None)


# --- Hand-over --------------------------------------------------------------------------------------------------------


def hand_over(circle: Circle, **other: object) -> offices.HandedOver:
    values = {"counted": 2_000, "username": "new", "password": NEW}
    return offices.hand_over(
        circle.session,
        circle.books,
        circle.ids[0],
        circle.ids[1],
        **(values | other),  # type: ignore[arg-type]
    )


def test_the_successor_gets_office_role_and_password_and_the_old_password_is_dead(circle: Circle) -> None:
    circle.meet("2026-01-08", {0: 2})
    handed = hand_over(circle)
    assert len(json.loads((circle.session.opened.folder / vault.KEYS).read_bytes())["slots"]) == 1
    assert (handed.before.office, handed.before.role, handed.before.has_password) == ("", Role.MEMBER, False)
    assert (handed.after.office, handed.after.role, handed.after.username) == ("treasurer", Role.ADMIN, "new")
    assert (handed.after.office_since, handed.after.office_until) == ("2026-01-08", "2027-01-08")
    assert (handed.counted, handed.difference) == (2_000, 0)
    assert refused(lambda: members.rename(circle.books, circle.ids[2], "Eve")) == ("role.member", None)
    assert verify(circle.books) == []
    own = unlocked(circle, "new", NEW)
    assert own.user == handed.after
    own.close()
    assert in_the_way(lambda: unlock(circle.home, "amina", PASSWORD, own.tools)) == "vault.wrong_password"


def test_another_laptop_that_hears_of_the_hand_over_locks_the_predecessor_out(circle: Circle) -> None:
    """The rows came by the cloud; this laptop's key file still has the slot, and that of another officer."""
    officer = members.let_in(circle.session, circle.books, circle.ids[2], "other", "four white ducks")
    amina = members.rows(circle.books, circle.ids[:1])[0]
    with circle.books.writing():
        circle.books.update("user", amina.uid, password="", role="member", office="")
    tools = circle.session.tools
    circle.close()
    assert in_the_way(lambda: unlock(circle.home, "amina", PASSWORD, tools)) == "vault.no_longer"
    assert in_the_way(lambda: unlock(circle.home, "amina", PASSWORD, tools)) == "vault.wrong_password"
    own = unlock(circle.home, "other", "four white ducks", tools)
    assert own.user.uid == officer.uid
    own.close()


def test_where_nobody_else_can_open_the_books_they_are_still_read_and_sent(circle: Circle) -> None:
    amina = members.rows(circle.books, circle.ids[:1])[0]
    with circle.books.writing():
        circle.books.update("user", amina.uid, password="", role="member", office="")
    own = unlocked(circle, "amina", PASSWORD)
    writer = own.open_writer()
    assert code_of(lambda: members.rename(writer, circle.ids[1], "Eve")) == "role.member"
    writer.close()
    own.close()


@pytest.mark.parametrize(("counted", "kind", "amount"), [(1_950, "shortage", -50), (2_100, "surplus", 100)])
def test_a_difference_in_the_box_is_written_down_with_its_reason(
    circle: Circle, counted: int, kind: str, amount: int
) -> None:
    circle.meet("2026-01-08", {0: 2})
    before = circle.written()
    assert refused(lambda: hand_over(circle, counted=counted)) == ("close.reason_needed", "reason")
    assert circle.written() == before
    handed = hand_over(circle, counted=counted, reason="Nobody knows")
    assert (handed.difference, circle.cash()) == (amount, counted)
    assert verify(circle.books) == []


def test_a_hand_over_is_signed_by_a_second_officer(circle: Circle) -> None:
    circle.meet("2026-01-08", {0: 2})
    members.let_in(circle.session, circle.books, circle.ids[2], "other", "four white ducks")
    assert refused(lambda: hand_over(circle)) == ("key.needed", "second_key")
    turned = [keys.turn(circle.books, "other", "four white ducks")]
    assert hand_over(circle, keys=turned).after.office == "treasurer"


@pytest.mark.parametrize(
    ("other", "refusal"),
    [
        ({"counted": -1}, ("amount.sign", "counted")),
        ({"username": ""}, ("username.empty", "username")),
        ({"username": "amina"}, ("username.taken", "username")),
        ({"password": "short"}, ("password.short", "password")),
    ],
)
def test_what_cannot_be_handed_over_stays_as_it_is(
    circle: Circle, other: dict[str, object], refusal: tuple[str, str]
) -> None:
    circle.meet("2026-01-08", {0: 2})
    slots = (circle.session.opened.folder / vault.KEYS).read_bytes()
    before = circle.written()
    assert refused(lambda: hand_over(circle, **other)) == refusal
    assert circle.written() == before
    assert (circle.session.opened.folder / vault.KEYS).read_bytes() == slots


def test_an_office_is_handed_from_one_who_has_it_to_another_who_is_here(circle: Circle) -> None:
    session, books, ids = circle.session, circle.books, circle.ids

    def over(old: int, new: int) -> tuple[str, str | None]:
        return refused(lambda: offices.hand_over(session, books, old, new, counted=0, username="new", password=NEW))

    assert over(ids[0], ids[0]) == ("office.same", None)
    assert over(ids[1], ids[2]) == ("office.none", None)
    assert over(ids[0], 999) == ("member.unknown", None)
    members.leave(books, None, ids[1])
    assert over(ids[0], ids[1]) == ("member.left", None)


def test_the_constitution_says_whether_a_hand_over_needs_a_second_key(circle: Circle) -> None:
    members.let_in(circle.session, circle.books, circle.ids[2], "other", "four white ducks")
    circle.agree(two_keys=(Keyed.PAYOUT,))
    contributions.receive(circle.books, None, ContributionKind.OTHER_INCOME, 2_000)
    assert hand_over(circle).after.office == "treasurer"
