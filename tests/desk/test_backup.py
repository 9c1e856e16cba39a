"""Backups: whole or not there at all, kept long enough, and the way back into the books on another laptop."""

from __future__ import annotations

import datetime
import errno
import functools
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from hypothesis import given
from hypothesis import strategies as st

from savingsdesk import __version__
from savingsdesk.core.errors import Environment
from savingsdesk.core.model import ContributionKind, GroupKind
from savingsdesk.core.operations import canonical
from savingsdesk.db import backups, migrate, vault
from savingsdesk.db.migrate import scripts
from savingsdesk.desk import backup, contributions, meetings, members, practice
from savingsdesk.desk import session as sessions
from savingsdesk.desk.backup import DAILY, MONTHLY, WEEKLY, Backup, Making, kept, restore
from savingsdesk.desk.session import Books, Session, Tools
from savingsdesk.desk.verify import verify
from tests.village import CHEAP, PASSWORD, START_MS, TODAY, Template, founding, in_the_way, quick_tools

ROOT = Path(__file__).parents[2]
DAY_MS = 86_400_000
OTHER_PASSWORD = "seven red hens"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def new_home(tmp_path: Path) -> Path:
    """The data folder of another laptop."""
    return tmp_path / "new home"


@pytest.fixture
def made(session: Session) -> Backup:
    return backup.make(session).backup


def rows(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the books but what says which laptop this is."""
    connection = session.books.connection
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    kept_rows = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}
    return {name: found for name, found in kept_rows.items() if name not in ("sync_state", "devices", "sync_queue")}


def files(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()} if folder.exists() else set()


def restoring(made: Path, folder: Path, username: str = "amina", password: str = PASSWORD) -> str:
    return in_the_way(lambda: restore(made, folder, username, password, quick_tools()))


# --- Making -----------------------------------------------------------------------------------------------------------


def test_a_backup_is_one_file_here_and_one_at_the_chosen_place(session: Session, home: Path, stick: Path) -> None:
    made = backup.make(session, stick)
    assert made.copy is not None
    assert made.problem is None
    assert files(home / backup.FOLDER) == files(stick) == {made.backup.file.name}
    assert made.backup.file.read_bytes() == made.copy.file.read_bytes()
    assert made.backup.size == made.backup.file.stat().st_size
    assert backup.list_backups(stick) == [made.copy]
    assert backup.last(session) == made.backup


def test_a_backup_comes_back_as_the_same_books(session: Session, books: Books, new_home: Path) -> None:
    meeting = meetings.open_meeting(books, TODAY)
    contributions.put(books, meeting.id, 2, ContributionKind.SOCIAL_FUND, amount=500)
    made = backup.make(session).backup
    with_members = rows(session)
    back = restore(made.file, new_home, "amina", PASSWORD, quick_tools())
    assert rows(back) == with_members
    assert back.group.balance == 500
    assert verify(back.books) == []
    assert files(new_home / vault.FOLDER) >= {vault.DATABASE, vault.KEYS}
    assert files(new_home) == {vault.FOLDER, vault.LOCK}
    back.close()


def test_others_may_write_while_a_backup_is_made(session: Session, books: Books, new_home: Path) -> None:
    making, count = Making(session, None), 0
    while making.step():
        count += 1
        members.add(books, [members.NewMember(f"Newcomer {count}")])
    assert count == 4
    assert making.made is not None
    back = restore(making.made.backup.file, new_home, "amina", PASSWORD, quick_tools())
    assert verify(back.books) == []
    back.close()


def test_what_is_written_in_the_middle_of_the_copy_does_not_mix_in(
    session: Session, books: Books, new_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_PAGES", 8)
    members.add(books, [members.NewMember("N" * 60 + f" {number}") for number in range(200)])
    seen: list[int] = []

    def write(done: int, _of: int) -> None:
        if done < 200 and len(seen) < 3:
            seen.append(members.add(books, [members.NewMember(f"In the middle {len(seen)}")])[0].id)

    made = backup.make(session, progress=write)
    assert len(seen) == 3
    back = restore(made.backup.file, new_home, "amina", PASSWORD, quick_tools())
    assert verify(back.books) == []
    assert set(members.ids(back.books)).isdisjoint(seen), "the copy is of the moment at which it began"
    back.close()


def test_progress_goes_up_to_the_end(session: Session, stick: Path) -> None:
    said: list[tuple[int, int]] = []
    backup.make(session, stick, lambda done, of: said.append((done, of)))
    assert said == sorted(said)
    assert {of for _, of in said} == {1_000}
    assert said[-1][0] >= 800


@pytest.mark.parametrize("steps", range(5))
def test_a_backup_that_is_stopped_leaves_nothing_half_made(
    session: Session, home: Path, stick: Path, steps: int
) -> None:
    first = backup.make(session, stick)

    class Stopped(Exception):
        pass

    def stop(_done: int, _of: int) -> None:
        if wish:
            raise Stopped

    wish: list[str] = []
    making = Making(session, stick, stop)
    for _ in range(steps):
        assert making.step()
    wish.append("stop")
    with pytest.raises(Stopped):
        making.step()
    for folder in (home / backup.FOLDER, stick):
        assert len(files(folder)) == len(backup.list_backups(folder)) == 1
        for each in backup.list_backups(folder):
            backups.read(each.file, lambda *_: None)
    assert first.copy in backup.list_backups(stick)


def test_a_backup_that_is_stopped_between_two_steps_leaves_no_draft(session: Session, home: Path) -> None:
    making = Making(session, None)
    assert making.step()
    assert any(backups.DRAFT in name for name in files(home / backup.FOLDER))
    making.stop()
    assert files(home / backup.FOLDER) == set()


def test_what_a_killed_making_left_is_cleared_away_by_the_next(session: Session, home: Path, stick: Path) -> None:
    for folder in (home / backup.FOLDER, stick):
        folder.mkdir(exist_ok=True)
        (folder / "SavingsDesk-20200101-000000-ABCDE.savingsdesk.db.draft-wal").write_bytes(b"x")
        (folder / "SavingsDesk-20200101-000000-ABCDE.savingsdesk.draft").write_bytes(b"x")
        (folder / "letter.draft").write_bytes(b"mine")
    backup.make(session, stick)
    for folder in (home / backup.FOLDER, stick):
        assert [name for name in files(folder) if "draft" in name] == ["letter.draft"]


# --- What stands in its way -------------------------------------------------------------------------------------------


def failing(monkeypatch: pytest.MonkeyPatch, at: Path, number: int) -> None:
    """Syncing a file in this folder fails, as a full disk or a stick that was pulled does."""
    fsync = os.fsync

    def full(handle: int) -> None:
        if Path(f"/proc/self/fd/{handle}").readlink().is_relative_to(at.resolve()):
            raise OSError(number, os.strerror(number))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", full)


linux = pytest.mark.skipif(sys.platform != "linux", reason="looks in /proc for what a handle is of")


@linux
@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "backup.full"), (errno.EROFS, "backup.read_only"), (errno.EIO, "backup.failed")],
)
def test_a_disk_that_fails_is_told_of_and_the_former_backups_stay(
    session: Session, home: Path, made: Backup, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    before = made.file.read_bytes()
    with monkeypatch.context() as disk:
        failing(disk, home / backup.FOLDER, number)
        assert in_the_way(lambda: backup.make(session)) == code
    assert files(home / backup.FOLDER) == {made.file.name}
    assert made.file.read_bytes() == before
    backup.make(session)


@linux
@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "backup.place_full"),
        (errno.EROFS, "backup.place_read_only"),
        (errno.EIO, "backup.place_failed"),
        (errno.ENODEV, "backup.place_failed"),
    ],
)
def test_a_stick_that_fails_leaves_the_backup_here_and_nothing_half_there(
    session: Session, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    first = backup.make(session, stick)
    with monkeypatch.context() as disk:
        failing(disk, stick, number)
        made = backup.make(session, stick)
    assert made.problem is not None
    assert (made.problem.code, made.copy) == (code, None)
    assert made.backup.file.exists()
    assert files(stick) == {first.backup.file.name}


def test_a_stick_that_is_pulled_in_the_middle_leaves_the_backup_here(session: Session, stick: Path) -> None:
    making = Making(session, stick, lambda done, _: shutil.rmtree(stick, ignore_errors=True) if done >= 800 else None)
    while making.step():
        pass
    assert making.made is not None
    assert making.made.problem is not None
    assert making.made.problem.code == "backup.place_failed"
    assert making.made.backup.file.exists()
    assert not stick.exists()


def test_a_copy_that_reads_back_otherwise_does_not_count(
    session: Session, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cheap sticks say that they wrote what they did not."""
    write = backups.copy_file

    def liar(file: Path, target: Path, progress: backups.Progress) -> None:
        write(file, target, progress)
        content = bytearray(target.read_bytes())
        content[len(content) // 2] ^= 1
        target.write_bytes(content)

    monkeypatch.setattr(backups, "copy_file", liar)
    made = backup.make(session, stick)
    assert made.problem is not None
    assert made.problem.code == "backup.place_failed"
    assert files(stick) == set()


def test_a_stick_that_is_absent_is_told_of_only_to_who_asked(session: Session, tmp_path: Path) -> None:
    absent = tmp_path / "not in"
    asked = backup.make(session, absent)
    assert asked.problem is not None
    assert asked.problem.code == "backup.place_missing"
    by_itself = Making(session, absent)
    while by_itself.step():
        pass
    assert by_itself.made is not None
    assert (by_itself.made.copy, by_itself.made.problem) == (None, None)
    assert not absent.exists()


def test_too_little_room_is_seen_before_the_copy(session: Session, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1 << 40, 1 << 40, 300_000))
    assert in_the_way(lambda: backup.make(session)) == "backup.full"
    assert files(home / backup.FOLDER) == set()


def test_books_with_a_broken_page_make_no_backup(session: Session, home: Path, made: Backup) -> None:
    session.close()
    database = home / vault.FOLDER / vault.DATABASE
    whole = database.read_bytes()
    codes: list[str] = []
    for place in range(3_000, len(whole), 4_096):
        database.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        try:
            again = sessions.unlock(home, "amina", PASSWORD, quick_tools())
        except (Environment, sqlcipher.DatabaseError):  # a page that opening needs: nobody comes as far as a backup
            continue
        codes.append(in_the_way(functools.partial(backup.make, again)))
        again.close()
    assert len(codes) > 10
    assert set(codes) <= {"backup.unsound", "vault.damaged"}
    assert files(home / backup.FOLDER) == {made.file.name}


def test_a_key_file_that_is_broken_makes_no_backup(session: Session, home: Path, made: Backup) -> None:
    (home / vault.FOLDER / vault.KEYS).write_bytes(b"{}")
    assert in_the_way(lambda: backup.make(session)) == "vault.keys_damaged"
    assert files(home / backup.FOLDER) == {made.file.name}


@pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")
def test_the_former_backups_are_good_when_the_program_is_killed_in_the_middle(home: Path, stick: Path) -> None:
    practice.make(home, quick_tools()).close()
    program = f"""
import sys, time
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from savingsdesk.desk import backup, practice
from savingsdesk.desk.session import unlock
from tests.village import quick_tools
session = unlock(Path({str(home)!r}), practice.USERNAME, practice.PASSWORD, quick_tools())
while True:
    print("begun", flush=True)
    backup.make(session, Path({str(stick)!r}))
"""
    chance = random.Random(20261125)
    for number in range(8):
        process = subprocess.Popen(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        if number == 0:
            assert process.stdout.readline() == "begun\n"  # one is whole, however slow the machine is
        try:
            process.wait(chance.random() * 0.6)
        except subprocess.TimeoutExpired:
            process.kill()
        process.communicate()
        for folder in (home / backup.FOLDER, stick):
            for each in backup.list_backups(folder):
                backups.read(each.file, lambda *_: None)
    assert backup.list_backups(stick), "no backup was finished, so nothing was looked at"


# --- What is in it ----------------------------------------------------------------------------------------------------


def test_nothing_that_people_typed_can_be_read_in_a_backup(home: Path, new_home: Path) -> None:
    marker = "Zebramarker"
    session = sessions.found(
        home,
        founding(name=f"{marker} group", admin_name=f"{marker} Amina", username="zebramarker"),
        PASSWORD,
        quick_tools(),
    )
    writer = session.open_writer()
    members.add(
        writer, [members.NewMember(f"{marker} Member {number}", None, f"{marker} phone") for number in range(50)]
    )
    made = backup.make(session).backup
    for text in (marker, marker.lower(), marker.upper(), PASSWORD, "group", "Amina"):
        for encoding in ("utf-8", "utf-16-le"):
            assert text.encode(encoding) not in made.file.read_bytes()
            assert text not in made.file.name
    writer.close()
    session.close()


def test_the_manifest_says_what_it_is_and_of_whom_nothing(session: Session, made: Backup) -> None:
    manifest = backups.read(made.file, lambda *_: None)
    assert (manifest.format, manifest.program, manifest.schema) == (1, __version__, scripts()[-1][0])
    assert manifest.made_at == made.made_at
    assert [part.name for part in manifest.parts] == [vault.KEYS, vault.DATABASE]
    assert sum(part.size for part in manifest.parts) < made.size


# --- Damage -----------------------------------------------------------------------------------------------------------


def test_one_changed_byte_anywhere_is_refused_and_nothing_is_put_back(
    made: Backup, tmp_path: Path, new_home: Path
) -> None:
    whole = made.file.read_bytes()
    broken = tmp_path / "broken.savingsdesk"
    chance = random.Random(20261125)
    places = [*range(200), *range(len(whole) - 40, len(whole)), *(chance.randrange(len(whole)) for _ in range(400))]
    for place in places:
        broken.write_bytes(whole[:place] + bytes([whole[place] ^ (1 << chance.randrange(8))]) + whole[place + 1 :])
        assert restoring(broken, new_home) in ("backup.damaged", "backup.unknown"), place
        assert not new_home.exists(), place


def test_a_cut_or_longer_file_is_refused(made: Backup, tmp_path: Path, new_home: Path) -> None:
    whole = made.file.read_bytes()
    broken = tmp_path / "broken.savingsdesk"
    chance = random.Random(20261125)
    for length in [*range(60), len(whole) - 1, *(chance.randrange(len(whole)) for _ in range(100))]:
        broken.write_bytes(whole[:length])
        assert restoring(broken, new_home) in ("backup.damaged", "backup.unknown"), length
    for more in (b"\0", b"x" * 5_000):
        broken.write_bytes(whole + more)
        assert restoring(broken, new_home) == "backup.damaged"
    assert not new_home.exists()


def rewritten(file: Path, change: Callable[[dict[str, object]], object]) -> None:
    """The backup with another manifest, whole in itself: as somebody makes it who knows the format but not the key."""
    whole, mark = file.read_bytes(), len(backups._MARK)
    length = int.from_bytes(whole[mark : mark + 4], "big")
    content = json.loads(whole[mark + 4 : mark + 4 + length])
    change(content)
    manifest = canonical(content)
    changed = whole[:mark] + len(manifest).to_bytes(4, "big") + manifest + whole[mark + 4 + length : -32]
    file.write_bytes(changed + hashlib.sha256(changed).digest())


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda content: content.pop("program"), "backup.damaged"),
        (lambda content: content.pop("code"), "backup.damaged"),
        (lambda content: content.update(format="one"), "backup.damaged"),
        (lambda content: content.update(parts=content["parts"][:1]), "backup.damaged"),
        (lambda content: content.update(parts=content["parts"][::-1]), "backup.damaged"),
        (lambda content: content["parts"][1].update(size=content["parts"][1]["size"] - 1), "backup.damaged"),
        (lambda content: content["parts"][1].update(sha256="0" * 64), "backup.damaged"),
        (lambda content: content["parts"][0].update(name="../keys.json"), "backup.damaged"),
        (lambda content: content.update(made_at=content["made_at"] + 1), "backup.damaged"),
        (lambda content: content.update(format=2, program="9.1"), "backup.newer"),
        (lambda content: content.update(schema=10_000, program="9.1"), "backup.newer"),
    ],
)
def test_a_wrong_manifest_is_refused(
    made: Backup, new_home: Path, change: Callable[[dict[str, object]], object], code: str
) -> None:
    rewritten(made.file, lambda _: None)
    restore(made.file, new_home, "amina", PASSWORD, quick_tools()).close()
    shutil.rmtree(new_home)
    rewritten(made.file, change)
    assert restoring(made.file, new_home) == code
    assert not vault.exists(new_home)


def test_a_newer_backup_is_refused_with_the_version_that_made_it(made: Backup, new_home: Path) -> None:
    rewritten(made.file, lambda content: content.update(schema=10_000, program="9.1"))
    with pytest.raises(Environment) as refusal:
        restore(made.file, new_home, "amina", PASSWORD, quick_tools())
    assert refusal.value.values == {"program": "9.1"}


def test_the_parts_of_two_backups_do_not_go_together(
    session: Session, books: Books, made: Backup, new_home: Path
) -> None:
    """An older database under a newer manifest: whole by its sums, but nobody with the key said so."""
    older = backups.read(made.file, lambda *_: None)
    members.add(books, [members.NewMember("Later")])
    later = backup.make(session).backup
    rewritten(later.file, lambda content: content.update(code=older.code))
    assert restoring(later.file, new_home) == "backup.damaged"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"SavingsDesk backup", b"SavingsDesk backup\n", b"{}" * 900])
def test_another_file_is_no_backup(tmp_path: Path, new_home: Path, content: bytes) -> None:
    file = tmp_path / "letter.savingsdesk"
    file.write_bytes(content)
    assert restoring(file, new_home) in ("backup.unknown", "backup.damaged")


def test_a_file_that_is_not_there_says_so(tmp_path: Path, new_home: Path) -> None:
    assert restoring(tmp_path / "gone.savingsdesk", new_home) == "backup.missing"
    assert restoring(tmp_path, new_home) == "backup.missing"


# --- The way back -----------------------------------------------------------------------------------------------------


def test_another_officer_of_the_group_restores_it_as_well(session: Session, books: Books, new_home: Path) -> None:
    members.let_in(session, books, 2, "beatrice", OTHER_PASSWORD)
    made = backup.make(session).backup
    back = restore(made.file, new_home, "beatrice", OTHER_PASSWORD, quick_tools())
    assert back.user.name == "Beatrice Nakato"
    assert back.books.author == back.user
    back.close()
    sessions.unlock(new_home, "amina", PASSWORD, quick_tools()).close()


def test_a_wrong_password_puts_nothing_back(made: Backup, new_home: Path) -> None:
    assert restoring(made.file, new_home, password=OTHER_PASSWORD) == "vault.wrong_password"
    assert restoring(made.file, new_home, username="beatrice") == "vault.wrong_password"
    assert files(new_home) == {vault.LOCK}
    restore(made.file, new_home, "amina", PASSWORD, quick_tools()).close()


def test_a_restore_never_writes_over_books(made: Backup, new_home: Path, template: Template) -> None:
    template.copy(new_home, quick_tools()).close()
    before = {file.name: file.read_bytes() for file in (new_home / vault.FOLDER).iterdir()}
    assert restoring(made.file, new_home) == "vault.exists"
    assert {file.name: file.read_bytes() for file in (new_home / vault.FOLDER).iterdir()} == before


def test_a_restored_laptop_counts_as_a_new_one(session: Session, made: Backup, new_home: Path) -> None:
    before = session.books.connection.execute("SELECT device_uid, device_key FROM sync_state").fetchall()
    waiting = session.books.connection.execute("SELECT uid, device_uid, device_seq, hash FROM sync_queue").fetchall()
    back = restore(made.file, new_home, "amina", PASSWORD, quick_tools())
    connection = back.books.connection
    after = connection.execute("SELECT device_uid, device_key FROM sync_state").fetchall()
    assert len(after) == 1
    assert set(after[0]).isdisjoint(before[0])
    queue = connection.execute("SELECT uid, device_uid, device_seq, hash FROM sync_queue ORDER BY id").fetchall()
    assert queue[:-1] == waiting
    assert queue[-1][1:3] == (back.books.hand.device_uid, 1)
    assert connection.execute("SELECT count(*) FROM devices").fetchone() == (2,)
    back.close()


def test_a_restored_laptop_throws_away_no_backup_of_the_old_one(session: Session, stick: Path, new_home: Path) -> None:
    """It may be made of an older backup, while the newest ones of the old laptop lie on the same stick."""
    theirs = backup.make(session, stick).copy
    assert theirs is not None
    back = restore(theirs.file, new_home, "amina", PASSWORD, quick_tools())
    assert backup.last(back) is backup.last(back, stick) is None
    own = backup.make(back, stick).copy
    assert own is not None
    assert {own, theirs} == set(backup.list_backups(stick))
    back.close()


def test_every_group_of_a_vault_gets_a_new_laptop(tmp_path: Path, new_home: Path) -> None:
    plans = practice.plans(2, tuple(GroupKind)[:2], 1, 5, 3)
    session = practice.make_many(tmp_path / "many", quick_tools(), plans)
    before = {row[0] for row in session.books.connection.execute("SELECT device_uid FROM sync_state")}
    made = backup.make(session).backup
    session.close()
    back = restore(made.file, new_home, practice.USERNAME, practice.PASSWORD, quick_tools())
    after = {row[0] for row in back.books.connection.execute("SELECT device_uid FROM sync_state")}
    assert len(before) == len(after) == 2
    assert before.isdisjoint(after)
    assert verify(back.books) == []
    back.close()


def test_a_backup_of_an_older_program_is_migrated_when_it_is_put_back(
    made: Backup, new_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program of today has a migration more than the one that made the backup."""
    known = scripts()
    newer = [*known, (known[-1][0] + 1, "CREATE TABLE of_tomorrow (id INTEGER PRIMARY KEY) STRICT;")]
    monkeypatch.setattr(migrate, "scripts", lambda: newer)
    back = restore(made.file, new_home, "amina", PASSWORD, quick_tools())
    assert migrate.version_of(back.books.connection) == newer[-1][0]
    assert back.books.connection.execute("SELECT count(*) FROM of_tomorrow").fetchone() == (0,)
    assert len(members.ids(back.books)) == 8
    back.close()


@pytest.mark.parametrize("failure", [ZeroDivisionError(), KeyboardInterrupt(), OSError(errno.ENOSPC, "full")])
def test_a_restore_that_breaks_off_leaves_no_vault_and_can_begin_again(
    made: Backup, new_home: Path, failure: BaseException
) -> None:
    asked = 0

    def progress(_done: int, _of: int) -> None:
        nonlocal asked
        asked += 1
        if asked == 3:
            raise failure

    with pytest.raises((type(failure), Environment)) as refusal:
        restore(made.file, new_home, "amina", PASSWORD, quick_tools(), progress)
    if isinstance(failure, OSError):
        assert isinstance(refusal.value, Environment)
        assert refusal.value.code == "disk.full"
    assert files(new_home) <= {vault.LOCK}
    restore(made.file, new_home, "amina", PASSWORD, quick_tools()).close()


@pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")
@pytest.mark.parametrize("at", ["backups.unpack", "backups.assert_genuine", "store.insert"])
def test_a_restore_that_is_killed_leaves_no_vault_and_can_begin_again(made: Backup, new_home: Path, at: str) -> None:
    program = f"""
import os, signal, sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from savingsdesk.db import backups
from savingsdesk.db.store import Store
from savingsdesk.desk import backup
from tests.village import PASSWORD, quick_tools

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

owner = Store if {at!r} == "store.insert" else backups
setattr(owner, {at.partition(".")[2]!r}, die)
backup.restore(Path({str(made.file)!r}), Path({str(new_home)!r}), "amina", PASSWORD, quick_tools())
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, check=False
    )
    assert ended.returncode == -9
    assert not vault.exists(new_home)
    restore(made.file, new_home, "amina", PASSWORD, quick_tools()).close()


# --- When and how long ------------------------------------------------------------------------------------------------


def test_one_is_due_each_day_and_after_each_closed_meeting_and_where_the_stick_has_none(
    template: Template, home: Path, stick: Path
) -> None:
    now = [START_MS]
    tools = Tools(now_ms=lambda: now[0], today=lambda: TODAY, cost=CHEAP, bcrypt_rounds=4, device_name="Box")
    session = template.copy(home, tools)
    books = session.open_writer()
    assert backup.is_due(session, books)
    backup.make(session)
    assert not backup.is_due(session, books)
    now[0] += 3_600_000
    meeting = meetings.open_meeting(books, TODAY)
    assert not backup.is_due(session, books)
    meetings.close_meeting(books, meeting.id, 0, "")
    assert backup.is_due(session, books)
    now[0] += 5_000
    backup.make(session)
    assert not backup.is_due(session, books)
    now[0] += DAY_MS
    assert backup.is_due(session, books)
    backup.make(session)
    assert not backup.is_due(session, books, stick.with_name("not in"))
    assert backup.is_due(session, books, stick)
    backup.make(session, stick)
    assert not backup.is_due(session, books, stick)
    now[0] -= 3 * DAY_MS  # the clock was set back: those of the days to come do not count
    assert backup.is_due(session, books)
    backup.make(session)
    assert not backup.is_due(session, books)
    books.close()
    session.close()


def test_the_age_is_that_of_the_copy_outside_once_a_place_was_chosen(
    template: Template, home: Path, stick: Path
) -> None:
    now = [START_MS]
    tools = Tools(now_ms=lambda: now[0], today=lambda: TODAY, cost=CHEAP, bcrypt_rounds=4, device_name="Box")
    session = template.copy(home, tools)
    assert backup.age_days(session, None, None) is None
    assert backup.is_old(None)
    copy = backup.make(session, stick).copy
    assert copy is not None
    now[0] += 5 * DAY_MS + 1
    backup.make(session)
    assert backup.age_days(session, None, None) == 0
    assert backup.age_days(session, stick, None) == 5
    away = stick.with_name("away")
    stick.rename(away)
    assert backup.age_days(session, stick, copy.made_at) == 5
    assert backup.age_days(session, stick, None) is None
    now[0] += 9 * DAY_MS
    assert backup.is_old(backup.age_days(session, stick, copy.made_at))
    assert not backup.is_old(13)
    session.close()


def test_old_backups_go_and_those_of_other_vaults_and_other_files_stay(
    template: Template, home: Path, stick: Path, tmp_path: Path
) -> None:
    now = [START_MS]
    tools = Tools(now_ms=lambda: now[0], today=lambda: TODAY, cost=CHEAP, bcrypt_rounds=4, device_name="Box")
    other = sessions.found(tmp_path / "other", founding(), PASSWORD, tools)
    of_others = backup.make(other, stick).backup.file.name
    other.close()
    (stick / "SavingsDesk-letter.txt").write_text("mine")
    session = template.copy(home, tools)
    for _ in range(30):
        now[0] += DAY_MS // 2
        backup.make(session, stick)
    own = [each for each in backup.list_backups(stick) if each.file.name != of_others]
    assert {each.made_at for each in own} == kept(each.made_at for each in own)
    assert len(own) < 15
    assert {of_others, "SavingsDesk-letter.txt"} <= files(stick)
    assert [each.file.name for each in backup.list_backups(home / backup.FOLDER)] == [each.file.name for each in own]
    session.close()


moments = st.lists(st.integers(START_MS - 1_200 * DAY_MS, START_MS + 1_200 * DAY_MS), max_size=120)


def day(moment: int) -> datetime.date:
    return datetime.datetime.fromtimestamp(moment / 1_000, datetime.UTC).date()


@given(moments)
def test_what_stays_is_the_newest_of_the_last_days_weeks_and_months(made: list[int]) -> None:
    staying = kept(made)
    assert staying <= set(made)
    assert len(staying) <= DAILY + WEEKLY + MONTHLY
    for period, most in (
        (day, DAILY),
        (lambda each: day(each).isocalendar()[:2], WEEKLY),
        (lambda each: (day(each).year, day(each).month), MONTHLY),
    ):
        for last in sorted({period(each) for each in made}, reverse=True)[:most]:
            assert max(each for each in made if period(each) == last) in staying


@given(moments, st.integers(0, 400 * DAY_MS))
def test_what_goes_today_is_not_missed_tomorrow(made: list[int], later: int) -> None:
    following = max(made, default=START_MS) + later
    assert kept(kept(made) | {following}) == kept([*made, following])
    assert kept(kept(made)) == kept(made)
    assert following in kept([*made, following])


def test_a_year_of_days_leaves_seven_days_five_weeks_and_every_month() -> None:
    staying: set[int] = set()
    for number in range(3 * 365):
        staying = kept(staying | {START_MS + number * DAY_MS})
    assert 24 <= len(staying) <= DAILY + WEEKLY + MONTHLY
    assert len({(day(each).year, day(each).month) for each in staying}) == MONTHLY
