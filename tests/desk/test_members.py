"""The register: names of every script, numbers that tell equal names apart, and officers who may unlock."""

from __future__ import annotations

from pathlib import Path

import bcrypt
import pytest

from savingsdesk.core.ids import qualified
from savingsdesk.core.model import Role
from savingsdesk.db import sync_queue, users, vault
from savingsdesk.desk import members
from savingsdesk.desk.members import MOST_AT_ONCE, NewMember
from savingsdesk.desk.session import Books, Session, Tools, unlock
from tests.village import MEMBERS, TODAY, in_the_way, refused


def names(books: Books, search: str = "") -> list[str]:
    return [member.name for member in members.rows(books, members.ids(books, search))]


def number_of(books: Books, name: str) -> int:
    [member] = members.rows(books, members.ids(books, name))
    return member.number


def test_members_stand_in_the_order_of_the_register(books: Books) -> None:
    assert names(books) == ["Amina Wanjiru", *MEMBERS]
    rows = members.rows(books, members.ids(books))
    assert [member.number for member in rows] == list(range(1, 9))
    assert {member.role for member in rows[1:]} == {Role.MEMBER}
    assert {member.joined_on for member in rows[1:]} == {TODAY}
    assert not any(member.has_password for member in rows[1:])


def test_two_members_of_one_name_are_two_members(books: Books) -> None:
    first, second = members.rows(books, members.ids(books, "Mary Atieno"))
    assert first.name == second.name
    assert (
        len({first.uid, second.uid})
        == len({first.number, second.number})
        == len({first.username, second.username})
        == 2
    )


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", ["Amina Wanjiru", *MEMBERS]),
        ("  ", ["Amina Wanjiru", *MEMBERS]),
        ("mary", ["Mary Atieno", "Mary Atieno"]),
        ("ATIENO ", ["Mary Atieno", "Mary Atieno"]),
        ("y at", ["Mary Atieno", "Mary Atieno"]),
        ("therese", ["Thérèse Uwimana"]),
        ("THE\u0301RE\u0300SE", ["Thérèse Uwimana"]),
        ("محمد", ["محمد عبد الله"]),
        ("مُحَمَّد", ["محمد عبد الله"]),  # with its vowel signs
        ("በቀለ", ["አበበ በቀለ"]),
        ("%", []),
        ("_", []),
        ("nobody", []),
    ],
)
def test_members_are_found_by_any_part_of_their_name(books: Books, search: str, found: list[str]) -> None:
    assert names(books, search) == found


def test_names_are_kept_composed_and_tidy(books: Books) -> None:
    [member] = members.add(books, [NewMember("  Re\u0301my \t Ou\u0308 ", phone=" 0772  943 ")])
    assert member.name == "Rémy Oü"
    phone = books.connection.execute("SELECT phone FROM users WHERE id = ?", (member.id,)).fetchone()[0]
    assert phone == "0772 943"


def test_the_next_number_is_the_next_free_one_also_after_given_ones(books: Books) -> None:
    added = members.add(books, [NewMember("A", number=3), NewMember("B"), NewMember("C", number=40), NewMember("D")])
    assert [member.number for member in added] == [3, 9, 40, 41]


def test_a_number_of_nought_is_a_number(books: Books) -> None:
    assert members.add(books, [NewMember("A", number=0)])[0].number == 0


@pytest.mark.parametrize(
    ("new", "code", "field"),
    [
        ([NewMember("Eve"), NewMember("")], "text.empty", "name"),
        ([NewMember("Eve"), NewMember(" \x00 ")], "text.empty", "name"),
        ([NewMember("Eve"), NewMember("\u200b")], "text.empty", "name"),
        ([NewMember("Eve"), NewMember("x" * 121)], "text.too_long", "name"),
        ([NewMember("Eve"), NewMember("Eva", phone="0" * 3_000)], "text.too_long", "phone"),
        ([NewMember("Eve")] * (MOST_AT_ONCE + 1), "members.too_many", None),
    ],
)
def test_all_are_added_or_none(books: Books, new: list[NewMember], code: str, field: str | None) -> None:
    before = sync_queue.waiting(books.connection, books.group_id)
    assert refused(lambda: members.add(books, new)) == (code, field)
    assert len(members.ids(books)) == 8
    assert sync_queue.waiting(books.connection, books.group_id) == before


def test_adding_nobody_adds_nobody(books: Books) -> None:
    assert members.add(books, []) == []


def test_a_member_who_left_is_found_only_when_asked_for(books: Books) -> None:
    [member_id] = members.ids(books, "Beatrice")
    [member] = members.rows(books, [member_id])
    with books.writing():
        books.update("user", member.uid, left_on=TODAY)
    assert members.ids(books, "Beatrice") == []
    assert members.ids(books, "Beatrice", include_left=True) == [member_id]


def test_a_member_is_renamed(books: Books) -> None:
    [member_id] = members.ids(books, "Beatrice")
    assert members.rename(books, member_id, " Beatrice   Auma ").name == "Beatrice Auma"
    assert refused(lambda: members.rename(books, member_id, "")) == ("text.empty", "name")
    assert names(books, "Beatrice") == ["Beatrice Auma"]


# --- Officers ---------------------------------------------------------------------------------------------------------


def test_an_officer_who_is_let_in_unlocks_and_writes(session: Session, books: Books, home: Path, tools: Tools) -> None:
    [member_id] = members.ids(books, "Thérèse")
    officer = members.let_in(session, books, member_id, "therese", "seven red hens")
    assert (officer.username, officer.role, officer.has_password) == ("therese", Role.ADMIN, True)
    assert bcrypt.checkpw(b"seven red hens", users.password_hash(books.connection, member_id).encode())
    assert qualified("therese", books.group_uid) in users.usernames(books.connection, books.group_id)
    books.close()
    session.close()
    own = unlock(home, "therese", "seven red hens", tools)
    writer = own.open_writer()
    assert own.user == officer
    members.add(writer, [NewMember("Eve")])
    assert sync_queue.oldest(writer.connection, writer.group_id, 1_000)[-1].author_uid == officer.uid
    writer.close()
    own.close()


@pytest.mark.parametrize(
    ("username", "password", "code"),
    [
        ("", "seven red hens", "username.empty"),
        ("Thérèse", "seven red hens", "username.letters"),
        ("amina", "seven red hens", "username.taken"),
        ("therese", "", "password.empty"),
        ("therese", "short", "password.short"),
        ("therese", "x1" * 40, "password.too_long"),
        ("therese", "12345678", "password.common"),
    ],
)
def test_who_cannot_be_let_in_stays_a_member(
    session: Session, books: Books, username: str, password: str, code: str
) -> None:
    [member_id] = members.ids(books, "Thérèse")
    keys = (session.opened.folder / vault.KEYS).read_bytes()
    field = code.partition(".")[0]
    assert refused(lambda: members.let_in(session, books, member_id, username, password)) == (code, field)
    [member] = members.rows(books, [member_id])
    assert (member.role, member.has_password) == (Role.MEMBER, False)
    assert (session.opened.folder / vault.KEYS).read_bytes() == keys


def test_an_officer_whose_slot_was_not_written_is_let_in_again(
    session: Session, books: Books, home: Path, tools: Tools
) -> None:
    """A crash between the row and the slot."""
    [member_id] = members.ids(books, "Thérèse")
    keys = session.opened.folder / vault.KEYS
    content = keys.read_bytes()
    keys.unlink()
    assert in_the_way(lambda: members.let_in(session, books, member_id, "therese", "seven red hens")) == (
        "vault.keys_missing"
    )
    keys.write_bytes(content)
    members.let_in(session, books, member_id, "therese", "seven red hens")
    books.close()
    session.close()
    unlock(home, "therese", "seven red hens", tools).close()


def test_nobody_of_another_group_is_touched(session: Session, books: Books, neighbours: Books) -> None:
    [grace] = members.ids(neighbours)
    assert refused(lambda: members.rename(books, grace, "Eve")) == ("member.unknown", None)
    assert refused(lambda: members.let_in(session, books, grace, "grace", "seven red hens")) == ("member.unknown", None)
    assert refused(lambda: members.rename(books, 10**6, "Eve")) == ("member.unknown", None)
    assert names(neighbours) == ["Grace"]
    assert grace not in members.ids(books)
