"""Founding a group and unlocking it: every wrong input has its word, and a member may look but not write."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import bcrypt
import pytest

from savingsdesk.core.ids import qualified
from savingsdesk.core.model import ContributionKind, GroupKind, Role
from savingsdesk.core.operations import MOST_TEXT
from savingsdesk.db import sync_queue, sync_state, users, vault
from savingsdesk.desk import contributions, groups, meetings, members
from savingsdesk.desk.session import Books, Session, Tools, check_password, found, unlock
from savingsdesk.desk.verify import verify
from savingsdesk.paths import has_vault
from tests.village import FOUNDED_ON, PASSWORD, TODAY, founding, in_the_way, refused


def test_a_group_is_founded_with_its_first_cycle_and_its_first_admin(home: Path, tools: Tools) -> None:
    assert not has_vault(home)
    session = found(home, founding(name="  Umoja \n wa Kilimo "), PASSWORD, tools)
    assert has_vault(home)
    group = session.group
    assert (group.name, group.kind, group.currency, group.cash_unit) == ("Umoja wa Kilimo", GroupKind.VSLA, "UGX", 100)
    assert (group.balance, group.created_date) == (0, FOUNDED_ON)
    cycle = groups.cycle(session.books)
    assert (cycle.number, cycle.share_price, cycle.most_shares, cycle.social_amount) == (1, 2_000, 5, 500)
    assert (cycle.opened_on, cycle.closed_on) == (FOUNDED_ON, None)
    admin = session.user
    assert (admin.number, admin.name, admin.username, admin.role) == (1, "Amina Wanjiru", "amina", Role.ADMIN)
    assert (admin.office, admin.has_password) == ("treasurer", True)
    session.close()


def test_founding_writes_the_operations_that_every_group_begins_with(home: Path, tools: Tools) -> None:
    session = found(home, founding(), PASSWORD, tools)
    connection = session.books.connection
    operations = sync_queue.oldest(connection, session.books.group_id, 100)
    assert [operation.entity for operation in operations] == ["group", "device", "user", "cycle", "constitution"]
    state = sync_state.get(connection, session.group_uid)
    assert state is not None
    assert operations[1].data["public_key"] == sync_state.public_key(state.device_key)
    assert operations[2].data["username"] == qualified("amina", session.group_uid)
    stored = users.password_hash(connection, session.user.id)
    assert stored == operations[2].data["password"]
    assert bcrypt.checkpw(PASSWORD.encode(), stored.encode())
    session.close()


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"name": ""}, "text.empty", "name"),
        ({"name": " \t\n"}, "text.empty", "name"),
        ({"name": "\u200b\u200f"}, "text.empty", "name"),  # nothing that can be seen
        ({"name": "x" * 121}, "text.too_long", "name"),
        ({"description": "x" * (MOST_TEXT + 1)}, "text.too_long", "description"),
        ({"admin_name": ""}, "text.empty", "admin_name"),
        ({"username": ""}, "username.empty", "username"),
        ({"username": "Amina"}, "username.letters", "username"),
        ({"username": "amina wanjiru"}, "username.letters", "username"),
        ({"username": "amina@k7q2p"}, "username.letters", "username"),
        ({"username": "أمينة"}, "username.letters", "username"),
        ({"username": ".amina"}, "username.letters", "username"),
        ({"username": "a" * 32}, "username.letters", "username"),
        ({"username": "amina\n"}, "username.letters", "username"),
        ({"created_date": "2026-02-30"}, "day.unreadable", "created_date"),
        ({"created_date": "02/07/2026"}, "day.unreadable", "created_date"),
        ({"created_date": ""}, "day.unreadable", "created_date"),
        ({"currency": "XXX"}, "currency.unknown", "currency"),
        ({"cash_unit": 0}, "amount.zero", "cash_unit"),
        ({"share_price": 0}, "amount.zero", "share_price"),
        ({"share_price": -1}, "amount.zero", "share_price"),
        ({"share_price": 10**15 + 1}, "amount.too_large", "share_price"),
        ({"most_shares": 0}, "amount.zero", "most_shares"),
        ({"social_amount": -1}, "amount.sign", "social_amount"),
        ({"social_amount": 10**15 + 1}, "amount.too_large", "social_amount"),
    ],
)
def test_what_is_wrong_with_a_founding_is_named_beside_its_field(
    home: Path, tools: Tools, change: dict[str, object], code: str, field: str
) -> None:
    assert refused(lambda: found(home, founding(**change), PASSWORD, tools)) == (code, field)
    assert not has_vault(home)


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("", "password.empty"),
        ("7 signs", "password.short"),
        ("é" * 7, "password.short"),
        ("x1" * 37, "password.too_long"),
        ("አ" * 24 + "x", "password.too_long"),  # three bytes each: bcrypt would not read the end
        ("password", "password.common"),
        ("Password", "password.common"),
        ("UGANDA123", "password.common"),
        ("aaaaaaaaaa", "password.common"),
    ],
)
def test_a_password_that_protects_nothing_is_refused(home: Path, tools: Tools, password: str, code: str) -> None:
    assert refused(lambda: found(home, founding(), password, tools)) == (code, "password")
    assert not has_vault(home)


@pytest.mark.parametrize("password", ["8 signs!", "x1" * 36, "አበ" * 12, " eight  ", "мама мыла раму"])
def test_any_other_password_is_taken_and_opens(home: Path, tools: Tools, password: str) -> None:
    check_password(password)
    found(home, founding(), password, tools).close()
    session = unlock(home, "amina", password, tools)
    assert session.user.name == "Amina Wanjiru"
    session.close()


def test_two_foundings_in_one_place_are_refused(session: Session, home: Path, tools: Tools) -> None:
    session.close()
    assert in_the_way(lambda: found(home, founding(name="Tujenge"), PASSWORD, tools)) == "vault.exists"
    again = unlock(home, "amina", PASSWORD, tools)
    assert again.group.name == "Umoja wa Kilimo"
    again.close()


def test_every_laptop_has_a_name_whatever_the_system_says(home: Path) -> None:
    tools = Tools(cost=vault.Cost(64, 1, 1), bcrypt_rounds=4, device_name="x" * 3_000)
    session = found(home, founding(), PASSWORD, tools)
    [name] = session.books.connection.execute("SELECT name FROM devices").fetchone()
    assert name == "x" * 120
    session.close()


def test_a_session_tells_at_its_start_whether_the_books_agree(session: Session, home: Path, tools: Tools) -> None:
    assert session.disagreeing == []
    writer = session.open_writer()
    writer.connection.execute("UPDATE groups SET balance = 7")
    writer.close()
    session.close()
    again = unlock(home, "amina", PASSWORD, tools)
    assert again.disagreeing == [(1, 7, 0)]
    again.close()


def test_a_slot_whose_user_is_in_no_group_says_so(session: Session, home: Path, tools: Tools) -> None:
    stranger = vault.Opened(session.opened.folder, session.opened.key, bytes(16))
    vault.add_slot(stranger, "stranger", "seven red hens", tools.entropy, tools.cost)
    session.close()
    assert in_the_way(lambda: unlock(home, "stranger", "seven red hens", tools)) == "vault.no_group"


VERBS: dict[str, Callable[[Session, Books], object]] = {
    "add": lambda _, books: members.add(books, [members.NewMember("Eve")]),
    "rename a member": lambda _, books: members.rename(books, books.author.id, "Eve"),
    "let in": lambda session, books: members.let_in(session, books, books.author.id, "eve", "seven red hens"),
    "rename the group": lambda _, books: groups.rename(books, "Eve", ""),
    "open": lambda _, books: meetings.open_meeting(books, TODAY),
    "put": lambda _, books: contributions.put(books, 1, books.author.id, ContributionKind.FINE, amount=1),
    "take back": lambda _, books: contributions.take_back(books, 4),
    "close": lambda _, books: meetings.close_meeting(books, 1, 0, ""),
}


@pytest.mark.parametrize("verb", list(VERBS))
def test_a_member_who_is_no_admin_cannot_write(
    session: Session, books: Books, home: Path, tools: Tools, verb: str
) -> None:
    member = members.rows(books, members.ids(books))[1]
    with books.writing():
        books.update("user", member.uid, password="a hash")  # who has none is locked out
    vault.add_slot(
        vault.Opened(session.opened.folder, session.opened.key, member.uid),
        "beatrice",
        "seven red hens",
        tools.entropy,
        tools.cost,
    )
    session.close()
    books.close()
    own = unlock(home, "beatrice", "seven red hens", tools)
    writer = own.open_writer()
    before = sync_queue.waiting(writer.connection, writer.group_id)
    assert refused(lambda: VERBS[verb](own, writer)) == ("role.member", None)
    assert sync_queue.waiting(writer.connection, writer.group_id) == before
    writer.close()
    own.close()


# --- Several groups on one laptop -------------------------------------------------------------------------------------


def test_a_further_group_has_books_of_its_own_and_the_same_officer(session: Session, tools: Tools) -> None:
    second = session.add_group(founding(name="Tujenge Pamoja", kind=GroupKind.SHG, currency="KES", cash_unit=100))
    assert [group.name for group in session.groups()] == ["Umoja wa Kilimo", "Tujenge Pamoja"]
    books = session.open_writer(second)
    members.add(books, [members.NewMember("Joyce Adongo")])
    assert [row.name for row in members.rows(books, members.ids(books))] == ["Amina Wanjiru", "Joyce Adongo"]
    assert "Joyce Adongo" not in [row.name for row in members.rows(session.books, members.ids(session.books))]
    assert {books.hand.device_uid, books.hand.group_uid}.isdisjoint(
        {session.books.hand.device_uid, session.books.hand.group_uid}
    )
    assert verify(books) == []
    assert groups.find_members(books, "JÓYCE") == [(second, members.ids(books)[1])]
    books.close()


def test_a_group_in_which_the_officer_may_not_write_is_unknown(session: Session, books: Books) -> None:
    second = session.add_group(founding(name="Tujenge Pamoja"))
    other = session.open_writer(second)
    with other.writing():
        other.update("user", other.author.uid, role="member")
    other.close()
    assert refused(lambda: session.open_writer(second)) == ("group.unknown", None)
    assert refused(lambda: session.open_reader(99)) == ("group.unknown", None)
    assert [group.name for group in session.groups()] == ["Umoja wa Kilimo"]


def test_a_further_group_that_cannot_be_founded_leaves_nothing(session: Session) -> None:
    assert refused(lambda: session.add_group(founding(name=" "))) == ("text.empty", "name")
    assert refused(lambda: session.add_group(founding(most_shares=20_000))) == ("setting.out_of_range", "most_shares")
    assert len(session.groups()) == 1


def test_a_folder_on_another_machine_is_another_laptop(home: Path, tmp_path: Path, tools: Tools) -> None:
    here, there = replace(tools, machine=b"h" * 32), replace(tools, machine=b"t" * 32)
    first = found(home, founding(), PASSWORD, here)
    before = first.open_writer().hand.device_uid
    waiting = first.sync_status.waiting
    first.close()
    again = unlock(home, "amina", PASSWORD, here)
    assert again.open_writer().hand.device_uid == before
    again.close()
    shutil.copytree(home, tmp_path / "copy")
    copied = unlock(tmp_path / "copy", "amina", PASSWORD, there)
    books = copied.open_writer()
    assert books.hand.device_uid != before
    assert copied.sync_status.waiting == waiting + 1, "what waited, and the new laptop itself"
    assert verify(books) == []
    copied.close()
