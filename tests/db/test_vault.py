"""The vault: who opens it, what reads as wrong password and what as damage, and that no one else reads anything."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from savingsdesk.core.errors import Environment
from savingsdesk.core.model import ContributionKind
from savingsdesk.core.operations import canonical
from savingsdesk.db import vault
from savingsdesk.desk import contributions, meetings, members
from savingsdesk.desk import session as sessions
from savingsdesk.desk.keys import turn
from savingsdesk.desk.session import Session, Tools
from tests.village import CHEAP, PASSWORD, TODAY, founding, in_the_way

USER, SECOND = bytes(16), bytes(15) + b"\x01"
SOURCE = Path(__file__).parents[2] / "src"


def nothing(_: vault.Opened) -> None:
    """Founding needs no more than the tables here."""


def create(home: Path, fill: Callable[[vault.Opened], None] = nothing) -> vault.Opened:
    return vault.create(home, fill, username="amina", user_uid=USER, password=PASSWORD, entropy=os.urandom, cost=CHEAP)


def unlocking(home: Path, username: str = "amina", password: str = PASSWORD) -> str:
    return in_the_way(lambda: vault.unlock(home, username, password))


@pytest.fixture
def opened(home: Path) -> vault.Opened:
    return create(home)


@pytest.fixture
def keys(opened: vault.Opened) -> Path:
    return opened.folder / vault.KEYS


@pytest.fixture
def database(opened: vault.Opened) -> Path:
    return opened.folder / vault.DATABASE


# --- Founding ---------------------------------------------------------------------------------------------------------


def test_the_data_key_is_32_random_bytes_of_its_own_for_each_vault(tmp_path: Path) -> None:
    one, other = create(tmp_path / "one"), create(tmp_path / "other")
    assert len(one.key) == len(other.key) == 32
    assert one.key != other.key


def test_the_data_key_is_what_entropy_gave_and_opens_the_database(home: Path) -> None:
    given: list[bytes] = []

    def entropy(length: int) -> bytes:
        given.append(os.urandom(length))
        return given[-1]

    opened = vault.create(
        home, nothing, username="amina", user_uid=USER, password=PASSWORD, entropy=entropy, cost=CHEAP
    )
    assert opened.key == given[0]
    assert vault.unlock(home, "amina", PASSWORD) == opened
    opened.connect().close()


def test_founding_over_a_vault_is_refused_and_leaves_it_alone(home: Path, opened: vault.Opened) -> None:
    before = {path.name: path.read_bytes() for path in opened.folder.iterdir()}
    assert in_the_way(lambda: create(home)) == "vault.exists"
    assert {path.name: path.read_bytes() for path in opened.folder.iterdir()} == before


@pytest.mark.parametrize("failure", [ZeroDivisionError(), KeyboardInterrupt(), Environment("login.not_yet")])
def test_a_founding_that_breaks_off_leaves_no_vault_and_can_begin_again(home: Path, failure: BaseException) -> None:
    def fill(draft: vault.Opened) -> None:
        connection = draft.connect()
        connection.execute("CREATE TABLE half (id)")
        connection.close()
        raise failure

    with pytest.raises(type(failure)):
        create(home, fill)
    assert not vault.exists(home)
    assert unlocking(home) == "vault.missing"
    connection = create(home).connect()
    assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'half'").fetchone()[0] == 0
    connection.close()
    assert [path.name for path in home.iterdir()] == [vault.FOLDER]


@pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")
def test_a_founding_that_was_killed_leaves_no_vault_and_can_begin_again(home: Path) -> None:
    program = f"""
import os, signal
from pathlib import Path
from savingsdesk.db import vault
from savingsdesk.db.vault import Cost

def fill(draft):
    draft.connect().execute("CREATE TABLE half (id)")
    os.kill(os.getpid(), signal.SIGKILL)

vault.create(Path({str(home)!r}), fill, username="amina", user_uid=bytes(16), password="x", entropy=os.urandom,
             cost=Cost(64, 1, 1))
"""
    ended = subprocess.run([sys.executable, "-c", program], env={**os.environ, "PYTHONPATH": str(SOURCE)}, check=False)
    assert ended.returncode == -9
    assert not vault.exists(home)
    create(home)
    assert vault.unlock(home, "amina", PASSWORD).user_uid == USER


@pytest.mark.skipif(sys.platform != "linux", reason="looks in /proc for what a handle is of")
def test_a_vault_is_in_place_for_good_before_it_is_shown(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rename outlasts a power cut only once its folder was synced."""
    synced: list[tuple[str, bool]] = []
    fsync = os.fsync

    def watched(handle: int) -> None:
        synced.append((str(Path(f"/proc/self/fd/{handle}").readlink()), vault.exists(home)))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", watched)
    create(home)
    assert (str(home / "vault.draft"), False) in synced
    assert synced[-1] == (str(home), True)


def test_a_founding_on_a_full_disk_says_so(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        assert in_the_way(lambda: create(home)) == "disk.full"
    assert not vault.exists(home)
    create(home)


# --- Who opens it -----------------------------------------------------------------------------------------------------


def test_the_right_password_opens(home: Path, opened: vault.Opened) -> None:
    assert vault.unlock(home, "amina", PASSWORD) == opened
    assert vault.unlock(home, " Amina ", PASSWORD) == opened  # as people type their names


@pytest.mark.parametrize(
    ("username", "password"),
    [("amina", PASSWORD.upper()), ("amina", PASSWORD + " "), ("amina", ""), ("beatrice", PASSWORD), ("", PASSWORD)],
)
def test_a_wrong_password_and_an_unknown_user_read_the_same(
    home: Path, opened: vault.Opened, username: str, password: str
) -> None:
    assert unlocking(home, username, password) == "vault.wrong_password"


def test_a_second_user_opens_the_same_books_by_a_password_of_their_own(home: Path, opened: vault.Opened) -> None:
    second = vault.Opened(opened.folder, opened.key, SECOND)
    vault.add_slot(second, "beatrice", "seven red hens", os.urandom, CHEAP)
    assert vault.unlock(home, "beatrice", "seven red hens") == second
    assert vault.unlock(home, "amina", PASSWORD) == opened
    assert unlocking(home, "amina", "seven red hens") == "vault.wrong_password"
    assert unlocking(home, "beatrice", PASSWORD) == "vault.wrong_password"


def test_slots_of_different_cost_open_side_by_side(home: Path, opened: vault.Opened) -> None:
    second = vault.Opened(opened.folder, opened.key, SECOND)
    vault.add_slot(second, "beatrice", "seven red hens", os.urandom, vault.Cost(128, 2, 1))
    assert vault.unlock(home, "beatrice", "seven red hens").user_uid == SECOND
    assert vault.unlock(home, "amina", PASSWORD).user_uid == USER


def test_a_guess_costs_what_rfc_9106_recommends() -> None:
    assert (vault.Cost().memory_kib, vault.Cost().passes, vault.Cost().lanes) == (64 * 1024, 3, 4)
    assert Tools().cost == vault.Cost()


# --- What is broken ---------------------------------------------------------------------------------------------------


def test_every_flipped_bit_of_the_key_file_reads_as_damage(home: Path, keys: Path) -> None:
    whole = keys.read_bytes()
    for place in range(len(whole)):
        keys.write_bytes(whole[:place] + bytes([whole[place] ^ (1 << place % 8)]) + whole[place + 1 :])
        assert unlocking(home) == "vault.keys_damaged", place
    keys.write_bytes(whole)
    vault.unlock(home, "amina", PASSWORD)


def test_a_cut_off_key_file_reads_as_damage(home: Path, keys: Path) -> None:
    whole = keys.read_bytes()
    for length in range(len(whole)):
        keys.write_bytes(whole[:length])
        assert unlocking(home) == "vault.keys_damaged", length


@pytest.mark.parametrize("content", [b"[]", b"null", b"5", b'"check"', b"{}", b"\xff\xfe", b"[" * 100])
def test_something_else_in_the_place_of_the_key_file_reads_as_damage(home: Path, keys: Path, content: bytes) -> None:
    keys.write_bytes(content)
    assert unlocking(home) == "vault.keys_damaged"


def test_a_key_file_of_a_newer_program_says_so(home: Path, keys: Path) -> None:
    content = json.loads(keys.read_bytes()) | {"format": 2}
    del content["check"]
    keys.write_bytes(canonical({**content, "check": hashlib.sha256(canonical(content)).hexdigest()}))
    assert unlocking(home) == "vault.newer"


def test_a_key_file_that_is_gone_says_so(home: Path, keys: Path) -> None:
    keys.unlink()
    assert unlocking(home) == "vault.keys_missing"


def test_a_database_that_is_gone_is_no_vault(home: Path, database: Path) -> None:
    database.unlink()
    assert unlocking(home) == "vault.missing"


def cut_in_half(whole: bytes) -> bytes:
    return whole[: len(whole) // 2]


def flipped(whole: bytes) -> bytes:
    return whole[:100] + bytes([whole[100] ^ 1]) + whole[101:]


@pytest.mark.parametrize(
    "damage",
    [cut_in_half, flipped, lambda _: b"", lambda whole: whole[:4096], lambda whole: bytes(len(whole)), bytes.swapcase],
    ids=["cut in half", "one bit", "emptied", "one page left", "zeros", "garbled"],
)
def test_a_damaged_database_reads_as_damage_and_the_password_is_not_blamed(
    session: Session, home: Path, tools: Tools, damage: Callable[[bytes], bytes]
) -> None:
    session.close()
    database = home / vault.FOLDER / vault.DATABASE
    database.write_bytes(damage(database.read_bytes()))
    assert in_the_way(lambda: sessions.unlock(home, "amina", PASSWORD, tools)) == "vault.damaged"
    assert in_the_way(lambda: sessions.unlock(home, "amina", "wrong password", tools)) == "vault.wrong_password"


def test_the_database_of_another_vault_reads_as_damage(tmp_path: Path, home: Path, database: Path) -> None:
    database.write_bytes((create(tmp_path / "other").folder / vault.DATABASE).read_bytes())
    assert unlocking(home) == "vault.damaged"


# --- The key file is whole at every moment ----------------------------------------------------------------------------


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_key_file_that_cannot_be_rewritten_stays_as_it_was(
    home: Path, opened: vault.Opened, keys: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    before = keys.read_bytes()
    with monkeypatch.context() as disk:
        disk.setattr(os, step, full)
        second = vault.Opened(opened.folder, opened.key, SECOND)
        assert in_the_way(lambda: vault.add_slot(second, "b", "seven red hens", os.urandom, CHEAP)) == "disk.full"
    assert keys.read_bytes() == before
    assert vault.unlock(home, "amina", PASSWORD) == opened
    vault.add_slot(second, "b", "seven red hens", os.urandom, CHEAP)
    assert vault.unlock(home, "b", "seven red hens") == second


# --- One program at a time --------------------------------------------------------------------------------------------


@pytest.fixture
def other_program(home: Path) -> Iterator[subprocess.Popen[str]]:
    """A second copy of the program that holds the vault of this folder until it ends."""
    program = (
        "import sys; from pathlib import Path; from savingsdesk.db.vault import Lock; "
        "lock = Lock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(home)],
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_program_on_one_vault_is_told_so_until_the_first_ends(
    other_program: subprocess.Popen[str], home: Path, tools: Tools
) -> None:
    assert in_the_way(lambda: sessions.found(home, founding(), PASSWORD, tools)) == "vault.in_use"
    assert not vault.exists(home)
    other_program.kill()  # the system lets go of the lock, however a program ends
    other_program.wait()
    session = sessions.found(home, founding(), PASSWORD, tools)
    session.close()


def test_a_second_session_of_one_program_is_told_so_until_the_first_closes(
    session: Session, home: Path, tools: Tools
) -> None:
    assert in_the_way(lambda: sessions.unlock(home, "amina", PASSWORD, tools)) == "vault.in_use"
    session.close()
    again = sessions.unlock(home, "amina", PASSWORD, tools)
    again.close()


def test_an_unlock_that_failed_does_not_hold_the_vault(session: Session, home: Path, tools: Tools) -> None:
    session.close()
    assert in_the_way(lambda: sessions.unlock(home, "amina", "wrong password", tools)) == "vault.wrong_password"
    sessions.unlock(home, "amina", PASSWORD, tools).close()


# --- No plaintext -----------------------------------------------------------------------------------------------------

NAME, SHARES_PAID, FINE = "Zubeidazawadi", 48_151_623_000, 77_312_459_001
SECRETS = ("Zubeida", "zubeida.z", "Quvvatfund", "0772-943118", "counted twice by Xanthippe", PASSWORD, NAME, "አበበ")


def readable_in(folder: Path, secrets: tuple[str, ...], amounts: tuple[int, ...], raw: tuple[bytes, ...]) -> list[str]:
    """Which of these can be read in which file of the folder."""
    written = [*secrets, *map(str, amounts), *(f"{amount:,}" for amount in amounts)]
    forms = [text.encode(encoding) for text in written for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    forms += [amount.to_bytes(6, "big") for amount in amounts] + list(raw)
    return [
        f"{form!r} in {file.name}"
        for file in folder.rglob("*")
        if file.is_file()
        for form in forms
        if form in file.read_bytes()
    ]


def test_what_is_searched_for_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "books.db-wal").write_bytes(b"..." + "Zubeida".encode("utf-16-le") + b"..." + b"48151623000")
    assert len(readable_in(tmp_path, ("Zubeida",), (SHARES_PAID,), ())) == 2


def test_no_name_no_amount_and_no_key_can_be_read_in_any_file(home: Path, tools: Tools) -> None:
    session = sessions.found(
        home, founding(name="Quvvatfund", admin_name=NAME, share_price=SHARES_PAID), PASSWORD, tools
    )
    books = session.open_writer()
    new = [members.NewMember("Zubeida", phone="0772-943118"), members.NewMember("አበበ በቀለ")]
    officer, other = members.add(books, new)
    members.let_in(session, books, officer.id, "zubeida.z", PASSWORD)
    meeting = meetings.open_meeting(books, TODAY)
    contributions.put(books, meeting.id, officer.id, ContributionKind.SHARES, shares=1)
    contributions.put(books, meeting.id, other.id, ContributionKind.FINE, amount=FINE)
    raw = (session.opened.key, session.opened.key.hex().encode(), b"SQLite format 3")

    def readable() -> list[str]:
        return readable_in(home, SECRETS, (SHARES_PAID, FINE), raw)

    assert {path.name for path in home.rglob("books.db*")} == {"books.db", "books.db-wal", "books.db-shm"}
    assert readable() == []
    second_key = turn(books, "zubeida.z", PASSWORD)
    meetings.close_meeting(books, meeting.id, 1, "counted twice by Xanthippe", keys=[second_key])
    books.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    assert readable() == []
    books.close()
    session.close()
    assert readable() == []
