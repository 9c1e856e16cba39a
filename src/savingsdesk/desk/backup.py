"""Backups: made after each meeting and once a day, kept here and at a second place, and the way back from them.

A backup is one file that only the officers' passwords open. It gets its name after it was written, opened and
read back, so each file under such a name is whole, whatever happened meanwhile.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Generator, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from savingsdesk import __version__
from savingsdesk.core.errors import Environment, Failure
from savingsdesk.core.ids import CROCKFORD, Mint
from savingsdesk.core.operations import tidy
from savingsdesk.db import backups, groups, meetings, sync_state, users, vault
from savingsdesk.db.backups import Manifest, Progress
from savingsdesk.db.store import Hand, Store
from savingsdesk.db.vault import disk_failure
from savingsdesk.desk import rules
from savingsdesk.desk.session import Books, Session, Tools

FOLDER = "backups"
SUFFIX = ".savingsdesk"
DAILY, WEEKLY, MONTHLY = 7, 5, 24
OLD_DAYS = 14  # the days after which people are told that there is no younger backup

_BEGINNING = "SavingsDesk-"
_NAME = re.compile(rf"{_BEGINNING}(\d{{8}}-\d{{6}})-([{CROCKFORD}]{{{backups.TAG_LENGTH}}}){re.escape(SUFFIX)}")
_MOMENT = "%Y%m%d-%H%M%S"
_DAY_MS = 86_400_000
_STEPS = 5
_HERE = {"disk.full": "backup.full", "disk.read_only": "backup.read_only", "disk.failed": "backup.failed"}
_THERE = {
    "disk.full": "backup.place_full",
    "disk.read_only": "backup.place_read_only",
    "disk.failed": "backup.place_failed",
    "backup.damaged": "backup.place_failed",
    "backup.missing": "backup.place_failed",
}


@dataclass(frozen=True, slots=True)
class Backup:
    """`made_at` in milliseconds since 1970 UTC, to the second; `tag` is that of all backups of one laptop."""

    file: Path
    made_at: int
    tag: str
    size: int


@dataclass(frozen=True, slots=True)
class Made:
    """What a making brought: the backup on this laptop; at the chosen place its copy, or why there is none.

    Both are None where no place was chosen or, unless somebody asked for it, where the place is not there. Codes of the
    problem: ``backup.place_missing``, ``backup.place_full``, ``backup.place_read_only``, ``backup.place_failed``.
    """

    backup: Backup
    copy: Backup | None
    problem: Failure | None


class Making:
    """A backup in the making, step by step: between two steps the writer's thread does what people enter.

    Every step is done on a thread that may wait. What `progress` raises breaks off; nothing half-made stays.
    """

    def __init__(
        self, session: Session, place: Path | None, progress: Progress | None = None, *, is_asked: bool = False
    ) -> None:
        """`place` is a second folder for a copy, such as a USB stick. `is_asked`: a place that is absent is told of."""
        self.made: Made | None = None
        self._session, self._place, self._is_asked = session, place, is_asked
        self._progress = progress or _nobody
        self._done = 0
        self._steps = self._work()

    def step(self) -> bool:
        """Does the next step; whether another one follows.

        Raises `Environment`: ``backup.full``, ``backup.read_only``, ``backup.failed`` (of the disk of this laptop),
        ``backup.unsound`` (the copy is not what was copied), ``vault.*``.
        """
        try:
            next(self._steps)
        except StopIteration:
            return False
        except OSError as error:
            raise _of_backup(disk_failure(error), _HERE) from error
        except Environment as failure:
            raise _of_backup(failure, _HERE) from failure
        self._done += 1
        return True

    def stop(self) -> None:
        """No more steps: what is half-made goes, what already has its name stays."""
        self._steps.close()

    def _part(self, done: int, of: int) -> None:
        """Progress in thousandths of the whole."""
        self._progress((self._done * 1_000 + (1_000 * done // of if of else 0)) // _STEPS, 1_000)

    def _work(self) -> Generator[None]:
        opened = self._session.opened
        tag, folder = backups.tag(opened), folder_of(self._session)
        folder.mkdir(parents=True, exist_ok=True)
        backups.leftovers(folder, _BEGINNING)
        made_at = self._session.tools.now_ms() // 1_000 * 1_000
        file = folder / _named(made_at, tag)
        database, draft = file.with_name(f"{file.name}.db{backups.DRAFT}"), file.with_name(file.name + backups.DRAFT)
        try:
            counted = backups.copy(opened, database, self._part)
            yield
            self._part(0, 0)
            schema = backups.check(opened, database, counted)
            yield
            self._part(0, 0)
            backups.pack(opened, database, draft, program=__version__, schema=schema, made_at=made_at)
            yield
            backups.read(draft, self._part)
            backups.name(draft, file)
        finally:
            with suppress(OSError):
                backups.discard(database)
                draft.unlink(missing_ok=True)
        made = _read_name(file)
        if made is None:
            raise LookupError("backup")
        _prune(folder, made)
        self.made = Made(made, None, None)
        yield
        self.made = self._copied(made)

    def _copied(self, made: Backup) -> Made:
        """What is already safe here stays so, whatever becomes of the copy."""
        place = self._place
        if place is None or place.resolve() == made.file.parent.resolve():
            return Made(made, None, None)
        if not place.is_dir():
            return Made(made, None, Environment("backup.place_missing") if self._is_asked else None)
        target = place / made.file.name
        draft = target.with_name(target.name + backups.DRAFT)
        try:
            backups.leftovers(place, _BEGINNING)
            backups.copy_file(made.file, draft, self._part)
            backups.read(draft, _nobody)
            backups.name(draft, target)
            copy = _read_name(target)
            if copy is not None:
                _prune(place, copy)
        except OSError as error:
            return Made(made, None, _of_backup(disk_failure(error), _THERE))
        except Environment as failure:
            return Made(made, None, _of_backup(failure, _THERE))
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
        return Made(made, copy, None)


def make(session: Session, place: Path | None = None, progress: Progress | None = None) -> Made:
    """A backup of all groups of the vault, here and at this place. Raises as `Making.step`."""
    making = Making(session, place, progress, is_asked=True)
    while making.step():
        pass
    if making.made is None:
        raise LookupError("backup")
    return making.made


def folder_of(session: Session) -> Path:
    """Where the backups of this laptop lie, beside the vault."""
    return session.opened.folder.parent / FOLDER


def list_backups(folder: Path) -> list[Backup]:
    """The backups in a folder, newest first, by their names alone; none where the folder is not there."""
    try:
        found = [each for file in folder.iterdir() if (each := _read_name(file)) is not None]
    except OSError:
        return []
    return sorted(found, key=lambda each: (each.made_at, each.tag), reverse=True)


def last(session: Session, folder: Path | None = None) -> Backup | None:
    """The newest backup of this laptop's vault in a folder, by default where it keeps its own."""
    tag = backups.tag(session.opened)
    return next((each for each in list_backups(folder or folder_of(session)) if each.tag == tag), None)


def is_due(session: Session, books: Books, place: Path | None = None) -> bool:
    """Whether none was made yet today, or a meeting was closed after the last one, or the place that is there has none.

    A clock that was set back counts by its own days: what it made or closed in days to come says nothing.
    """
    now, tag = books.now_ms(), backups.tag(session.opened)
    closed_at = meetings.last_closed_at(books.connection, books.group_id) // 1_000 * 1_000
    for folder in (folder_of(session), place):
        if folder is None or (folder == place and not folder.is_dir()):
            continue
        today = [each.made_at for each in list_backups(folder) if each.tag == tag and _day(each.made_at) == _day(now)]
        if not today or max(today) < closed_at <= now:
            return True
    return False


def age_days(session: Session, place: Path | None, copied_at: int | None) -> int | None:
    """Whole days since the last backup at the chosen place, or on this laptop where none was chosen; None: never.

    `copied_at` is the moment of the last copy as it is remembered while the stick is away.
    """
    if place is None:
        newest = last(session)
        moments = [newest.made_at] if newest else []
    else:
        there = last(session, place)
        moments = [moment for moment in (there.made_at if there else None, copied_at) if moment]
    return max(0, (session.tools.now_ms() - max(moments)) // _DAY_MS) if moments else None


def is_old(age: int | None) -> bool:
    """Whether people are told: `age` as `age_days` answers it."""
    return age is None or age >= OLD_DAYS


def kept(moments: Iterable[int]) -> set[int]:
    """Which moments of making stay: the newest of each of the last 7 days, 5 weeks and 24 months that have any.

    Milliseconds since 1970 UTC. The newest always stays, and what is thrown away today would be so tomorrow.
    """
    newest_first = sorted(set(moments), reverse=True)
    staying: set[int] = set()
    periods: tuple[tuple[Callable[[datetime.date], tuple[int, ...]], int], ...] = (
        (lambda day: (day.year, day.month, day.day), DAILY),
        (lambda day: tuple(day.isocalendar()[:2]), WEEKLY),
        (lambda day: (day.year, day.month), MONTHLY),
    )
    for period, most in periods:
        newest: dict[tuple[int, ...], int] = {}
        for moment in newest_first:
            newest.setdefault(period(_utc(moment).date()), moment)
        staying.update(list(newest.values())[:most])
    return staying


def restore(
    file: Path, folder: Path, username: str, password: str, tools: Tools, progress: Progress | None = None
) -> Session:
    """The books of a backup as a vault of this laptop, which counts as a new one from then on. Slow on purpose.

    What waited for the cloud in the backup still waits, as the laptop that made it wrote it. Raises `Environment`:
    ``vault.exists``, ``vault.in_use``, ``vault.wrong_password``, ``vault.no_longer``, ``backup.*`` of `backups.read`,
    ``disk.*``.
    """
    if vault.exists(folder):
        raise Environment("vault.exists")
    manifest = backups.read(file, progress or _nobody)
    lock = vault.Lock(folder)
    try:
        opened = vault.put_back(
            folder,
            lambda draft: backups.unpack(file, draft, progress or _nobody),
            lambda draft: _renew(draft, manifest, tools),
            username=username,
            password=password,
        )
        return Session(opened, lock, tools)
    except BaseException:
        lock.release()
        raise


def _renew(draft: vault.Opened, manifest: Manifest, tools: Tools) -> None:
    """A new laptop in every group of the vault: two that count on from one number would write over each other.

    What waits stays as the old laptop wrote it, so that the cloud knows it again when that one sends it too. The old
    laptop's key vouches for the new one at the next sign-in (SYNC.md §2, clones).
    """
    store = Store(draft.connect(), Mint(tools.now_ms, tools.entropy))
    try:
        connection = store.connection
        backups.assert_genuine(manifest, draft, connection)
        found = users.by_uid(connection, draft.user_uid)
        if found is None or not found[1].has_password:
            raise Environment("vault.no_longer")
        with store.transaction():
            authors = {group_id: user.uid for group_id, user in users.namesakes(connection, found[1].username)}
            for state in sync_state.every(connection):
                device_uid, device_key = store.mint.uid(), tools.entropy(32)
                sync_state.succeed(connection, state.group_uid, device_uid, device_key)
                group_id = groups.id_of(connection, state.group_uid)
                if group_id is not None:
                    hand = Hand(state.group_uid, device_uid, authors.get(group_id, draft.user_uid))
                    device = {
                        "name": tidy(tools.device_name)[: rules.LONGEST_NAME],
                        "public_key": sync_state.public_key(device_key),
                    }
                    store.insert(hand, "device", tools.today(), device, uid=device_uid)
    finally:
        store.connection.close()


def _named(made_at: int, tag: str) -> str:
    return f"{_BEGINNING}{_utc(made_at):{_MOMENT}}-{tag}{SUFFIX}"


def _read_name(file: Path) -> Backup | None:
    """The backup that a file is by its name."""
    if (found := _NAME.fullmatch(file.name)) is None:
        return None
    try:
        moment = datetime.datetime.strptime(found[1], _MOMENT).replace(tzinfo=datetime.UTC)
        return Backup(file, int(moment.timestamp()) * 1_000, found[2], file.stat().st_size)
    except (ValueError, OSError):
        return None


def _prune(folder: Path, made: Backup) -> None:
    """Removes what is no longer kept of this vault's backups, never the one just made."""
    ours = [each for each in list_backups(folder) if each.tag == made.tag]
    staying = kept(each.made_at for each in ours) | {made.made_at}
    for each in ours:
        if each.made_at not in staying:
            with suppress(OSError):
                each.file.unlink()


def _of_backup(failure: Environment, codes: dict[str, str]) -> Environment:
    """What the disk said, told of the backup: of the books nothing is lost by it."""
    return Environment(codes.get(failure.code, failure.code), **failure.values)


def _day(moment: int) -> int:
    return moment // _DAY_MS


def _utc(moment: int) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(moment / 1_000, datetime.UTC)


def _nobody(_done: int, _of: int) -> None:
    """Progress that nobody watches."""
