"""A second officer agrees with the own password, on this laptop and without a connection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from savingsdesk.core.constitution import Keyed
from savingsdesk.core.errors import Refused
from savingsdesk.core.model import Member
from savingsdesk.desk import constitutions, keys, members
from savingsdesk.desk.session import Books, Session
from tests.village import PASSWORD, TODAY, failure_of, refused

SECOND = "goats dance in rain"


@pytest.fixture
def second(session: Session, books: Books) -> Member:
    """Beatrice, an officer who can turn a key."""
    [beatrice] = members.ids(books, "Beatrice")
    return members.let_in(session, books, beatrice, "beatrice", SECOND)


def agreed(books: Books, *wanted: Keyed) -> None:
    constitutions.change(books, replace(constitutions.current(books), two_keys=wanted), TODAY)


def test_an_officer_turns_a_key_with_the_own_password(books: Books, second: Member) -> None:
    assert keys.turn(books, "beatrice", SECOND) == keys.Key(second.uid)


@pytest.mark.parametrize(
    ("username", "password"),
    [
        ("beatrice", PASSWORD),
        ("beatrice", ""),
        ("beatrice", "x" * 73),
        ("beatrice", SECOND + "\x00"),
        ("beatrice", "é" * 40),
        ("nobody", SECOND),
        ("", SECOND),
        ("beatrice@other", SECOND),
        ("amina", SECOND),
    ],
)
def test_a_wrong_name_or_password_turns_no_key(books: Books, second: Member, username: str, password: str) -> None:
    assert refused(lambda: keys.turn(books, username, password)) == ("key.refused", "second_key")


def test_who_wrote_the_entry_is_no_second_officer(books: Books, second: Member) -> None:
    assert refused(lambda: keys.turn(books, "amina", PASSWORD)) == ("key.same_officer", "second_key")


@pytest.mark.parametrize(
    "change",
    [
        {"role": "member"},
        {"left_on": TODAY},
        {"password": ""},
        {"password": "not a hash"},
        {"password": "$2b$99$nonsense"},
    ],
)
def test_who_is_no_officer_any_more_turns_no_key(books: Books, second: Member, change: dict[str, str]) -> None:
    with books.writing():
        books.update("user", second.uid, **change)
    assert refused(lambda: keys.turn(books, "beatrice", SECOND)) == ("key.refused", "second_key")


def test_a_member_without_a_password_turns_no_key(books: Books, second: Member) -> None:
    [mary, _] = members.rows(books, members.ids(books, "Mary"))
    assert refused(lambda: keys.turn(books, mary.username, ""))[0] == "key.refused"


def test_an_officer_of_another_group_turns_no_key(books: Books, neighbours: Books, second: Member) -> None:
    assert refused(lambda: keys.turn(neighbours, "beatrice", SECOND)) == ("key.refused", "second_key")


def test_a_key_is_asked_for_what_the_group_wants_and_where_someone_can_turn_one(session: Session, books: Books) -> None:
    assert constitutions.current(books).two_keys == tuple(set_of_defaults())
    assert not any(keys.needed(books, act) for act in Keyed)  # a lone officer is never stopped
    assert keys.holders(books) == []
    [beatrice] = members.ids(books, "Beatrice")
    members.let_in(session, books, beatrice, "beatrice", SECOND)
    assert keys.holders(books) == ["Beatrice Nakato"]
    assert [act for act in Keyed if keys.needed(books, act)] == list(set_of_defaults())
    agreed(books, Keyed.OPENING)
    assert [act for act in Keyed if keys.needed(books, act)] == [Keyed.OPENING]


def set_of_defaults() -> list[Keyed]:
    return [Keyed.DIFFERENCE, Keyed.CORRECTION, Keyed.PAYOUT, Keyed.SHARE_OUT, Keyed.HAND_OVER]


def test_who_agreed_is_kept_once_and_in_one_order(books: Books, second: Member) -> None:
    one, two = keys.Key(second.uid), keys.Key(bytes(16))
    own = keys.Key(books.author.uid)
    act = Keyed.DIFFERENCE
    expected = f"{bytes(16).hex()} {second.uid.hex()}"
    assert keys.approvers(books, act, [one, two]) == keys.approvers(books, act, [two, one, one, own]) == expected
    assert keys.approvers(books, Keyed.OPENING, []) == ""
    assert keys.approvers(books, Keyed.OPENING, [one]) == second.uid.hex()


@pytest.mark.parametrize("turned", [lambda _: [], lambda books: [keys.Key(books.author.uid)]])
def test_the_own_key_alone_is_not_enough(
    books: Books, second: Member, turned: Callable[[Books], list[keys.Key]]
) -> None:
    failure = failure_of(lambda: keys.approvers(books, Keyed.DIFFERENCE, turned(books)))
    assert isinstance(failure, Refused)
    assert (failure.code, failure.field) == ("key.needed", "second_key")
    assert failure.values == {"holders": ["Beatrice Nakato"]}
