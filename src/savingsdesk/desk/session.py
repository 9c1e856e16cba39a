"""Who is at the laptop: founding a vault, unlocking it, and the context in which every verb runs."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import bcrypt

from savingsdesk.core.constitution import Constitution, Rhythm, check, start_values, written
from savingsdesk.core.errors import Environment, Refused
from savingsdesk.core.ids import Mint, Uid, crockford, qualified
from savingsdesk.core.model import Group, GroupKind, Member, Role, SyncStatus
from savingsdesk.core.money import currency
from savingsdesk.core.operations import tidy
from savingsdesk.db import groups, identity, sync_queue, sync_state, users, vault
from savingsdesk.db.connection import Connection, versions
from savingsdesk.db.store import Hand, Store
from savingsdesk.desk import rules

SHORTEST_PASSWORD = 8  # characters; NIST SP 800-63B-4 §3.1.1.2 for a password beside a thing one has, the laptop
LONGEST_PASSWORD = 72  # bytes; bcrypt reads no further
_COMMON = frozenset(
    (
        *("password", "password1", "passw0rd", "12345678", "123456789", "1234567890", "qwertyui", "qwertyuiop"),
        *("iloveyou", "sunshine", "princess", "football", "welcome1", "abcd1234", "abcdefgh", "87654321"),
        *("asdfghjk", "1q2w3e4r", "savings1", "treasurer", "savingsdesk", "mpesa123", "kenya123", "uganda123"),
        *("tanzania", "jesus123", "jesuslovesme", "blessed1"),
    )
)


Row = dict[str, int | str | None]


@dataclass(frozen=True, slots=True)
class Tools:
    """Time and randomness, handed in by the composition root; tests hand in their own.

    `machine` tells this machine from others; empty where nothing does, then no copy is noticed at its start.
    """

    now_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000
    today: Callable[[], str] = lambda: date.today().isoformat()  # noqa: DTZ011 - the day that people here say
    entropy: Callable[[int], bytes] = os.urandom
    cost: vault.Cost = field(default_factory=vault.Cost)
    bcrypt_rounds: int = 12
    device_name: str = field(default_factory=lambda: platform.node() or "laptop")
    machine: bytes = b""


@dataclass(frozen=True, slots=True)
class Laptop:
    """This laptop, as the group's other laptops and its cloud know it. `address` is empty without a cloud."""

    name: str
    code: str
    address: str
    folder: Path
    versions: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Founding:
    """What the Welcome screen asks for. Money in minor units, `created_date` an ISO day: the first of the cycle.

    `savings_amount`, `rhythm` and `weekday` are those of the constitution, the start values of the kind where None.
    """

    name: str
    description: str
    kind: GroupKind
    currency: str
    cash_unit: int
    share_price: int
    most_shares: int
    social_amount: int
    admin_name: str
    username: str
    created_date: str
    savings_amount: int | None = None
    rhythm: Rhythm | None = None
    weekday: int | None = None


class Books:
    """The books of one group through one connection of one thread; every verb of `desk` takes it first."""

    def __init__(self, store: Store, group_id: int, author: Member, hand: Hand, tools: Tools) -> None:
        self.store = store
        self.connection = store.connection
        self.group_id = group_id
        self.group_uid = hand.group_uid
        self.author = author
        self.hand = hand
        self.tools = tools
        self.now_ms = tools.now_ms
        self.today = tools.today

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction, for admins alone. Raises `Refused` (``role.member``)."""
        if self.author.role is not Role.ADMIN:
            raise Refused("role.member")
        with self.store.transaction():
            self._follow_device()
            yield

    def _follow_device(self) -> None:
        """A clone was noticed while these books were open: from now on this laptop writes under its new identity."""
        device_uid = sync_state.device_of(self.connection, self.group_uid)
        if device_uid is not None and device_uid != self.hand.device_uid:
            self.hand = replace(self.hand, device_uid=device_uid)

    def insert(self, entity: str, occurred_on: str, **data: int | str | None) -> int:
        return self.store.insert(self.hand, entity, occurred_on, data)

    def update(self, entity: str, uid: Uid, **data: int | str | None) -> int:
        return self.store.update(self.hand, entity, uid, self.today(), data)

    def void(self, entity: str, uid: Uid) -> int:
        return self.store.take_back(self.hand, entity, uid, self.today())

    def new_act(self) -> str:
        """A name for rows that stand or fall together: 12 signs of Crockford's base 32."""
        return crockford(int.from_bytes(self.tools.entropy(8), "big"), 12)

    def take_changed(self) -> frozenset[str]:
        """The entities written since the last call."""
        return self.store.take_changed()

    def close(self) -> None:
        self.connection.close()


class Session:
    """An unlocked vault in the hands of one user."""

    def __init__(self, opened: vault.Opened, lock: vault.Lock, tools: Tools) -> None:
        """Raises `Environment`: ``vault.no_group`` (the slot's user is in no group), ``vault.no_longer`` (the user
        handed the office over or left), ``vault.damaged``, ``disk.*``.

        Slots of users whose password was taken away, perhaps on another laptop, are removed here. Where nobody else
        could open the books, such a user still reads and sends them, as a member: nothing here is lost.
        `sync_status` is what these books know of their cloud before anybody has asked it.
        """
        self.tools = tools
        self.opened = opened
        self._lock = lock
        self._mint = Mint(tools.now_ms, tools.entropy)
        self._reader: Books | None = None
        _settle_on(opened, self._mint, tools)
        connection = opened.connect()
        try:
            found = users.by_uid(connection, opened.user_uid)
            if found is None:
                raise Environment("vault.no_group")
            self._group_id, self.user = found
            removed = vault.remove_slots(opened, users.without_password(connection))
            if removed and not self.user.has_password:
                raise Environment("vault.no_longer")
            self._hand = _hand(connection, self._group_id, self.user)
            self.disagreeing = groups.disagreeing(connection, self._group_id)
            self.sync_status = _sync_status(connection, self._group_id, self.group_uid)
        finally:
            connection.close()

    @property
    def books(self) -> Books:
        """The query-only books of the thread that asked first."""
        if self._reader is None:
            self._reader = self.open_reader()
        return self._reader

    @property
    def group(self) -> Group:
        return groups.get(self.books.connection, self._group_id)

    @property
    def group_uid(self) -> Uid:
        return self._hand.group_uid

    @property
    def laptop(self) -> Laptop:
        connection, device = self.books.connection, self._hand.device_uid
        state = sync_state.get(connection, self.group_uid)
        return Laptop(
            name=sync_state.device_name(connection, device),
            code=crockford(int.from_bytes(device, "big"), 5),
            address=state.address if state else "",
            folder=self.opened.folder,
            versions=versions(connection),
        )

    def groups(self) -> list[Group]:
        """The groups of this laptop in which this officer may write, the one that was unlocked among them."""
        connection = self.books.connection
        return [groups.get(connection, group_id) for group_id, _ in users.namesakes(connection, self.user.username)]

    def turn_to(self, group_id: int) -> None:
        """Another one of `groups`: its books are read and written from here on.

        Whoever has books of the group before closes them first. Raises `Refused` (``group.unknown``).
        """
        officer = dict(users.namesakes(self.books.connection, self.user.username)).get(group_id)
        if officer is None:
            raise Refused("group.unknown")
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        connection = self.opened.connect()
        try:
            self._group_id, self.user = group_id, officer
            self._hand = _hand(connection, group_id, officer)
            self.disagreeing = groups.disagreeing(connection, group_id)
            self.sync_status = _sync_status(connection, group_id, self.group_uid)
        finally:
            connection.close()

    def open_reader(self, group_id: int | None = None) -> Books:
        """Books that cannot write, for the calling thread; see `open_writer`."""
        return self._open(group_id, read_only=True)

    def open_writer(self, group_id: int | None = None) -> Books:
        """Books that can write, for the calling thread: of the group that was unlocked, or of another of `groups`.

        Raises `Refused` (``group.unknown``).
        """
        return self._open(group_id, read_only=False)

    def close(self) -> None:
        """Lets go of the reader and of the vault; writers are closed by their threads."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        self._lock.release()

    def _open(self, group_id: int | None, *, read_only: bool) -> Books:
        store = Store(self.opened.connect(read_only=read_only), self._mint)
        if group_id is None or group_id == self._group_id:
            return Books(store, self._group_id, self.user, self._hand, self.tools)
        found = dict(users.namesakes(store.connection, self.user.username))
        if group_id not in found:
            store.connection.close()
            raise Refused("group.unknown")
        officer = found[group_id]
        return Books(store, group_id, officer, _hand(store.connection, group_id, officer), self.tools)

    def add_group(self, founding: Founding) -> int:
        """A further group in this vault, founded by the officer who unlocked it; answers its id.

        It is a group of its own, with its own laptop's number, and signs in by the same name and password. Raises
        `Refused` naming the field, and `Environment` (``disk.*``).
        """
        founding = replace(founding, username=self.user.username)
        _check(founding)
        store = Store(self.opened.connect(), self._mint)
        try:
            hand = Hand(group_uid=self._mint.uid(), device_uid=self._mint.uid(), author_uid=self._mint.uid())
            password = users.password_hash(store.connection, self.user.id)
            with store.transaction():
                _begin(store, hand, founding, password, self.tools)
            group_id = groups.id_of(store.connection, hand.group_uid)
        finally:
            store.connection.close()
        if group_id is None:
            raise LookupError("group")
        return group_id


def check_password(password: str) -> None:
    """Raises `Refused` on the field ``password``: ``password.empty``, ``.short``, ``.too_long``, ``.common``."""
    if not password:
        raise Refused("password.empty", "password")
    if len(password) < SHORTEST_PASSWORD:
        raise Refused("password.short", "password", least=SHORTEST_PASSWORD)
    if len(password.encode()) > LONGEST_PASSWORD:
        raise Refused("password.too_long", "password", most=LONGEST_PASSWORD)
    if password.casefold() in _COMMON or len(set(password)) == 1:
        raise Refused("password.common", "password")


def hashed(password: str, rounds: int) -> str:
    """The bcrypt hash that `users.password` holds."""
    return bcrypt.hashpw(password.encode(), bcrypt.gensalt(rounds)).decode()


def found(folder: Path, founding: Founding, password: str, tools: Tools) -> Session:
    """A new vault with a new group, its first cycle and its first admin.

    Raises `Refused` naming the field, and `Environment`: ``vault.exists``, ``vault.in_use``, ``disk.*``.
    """
    _check(founding)
    check_password(password)
    lock = vault.Lock(folder)
    try:
        mint = Mint(tools.now_ms, tools.entropy)
        hand = Hand(group_uid=mint.uid(), device_uid=mint.uid(), author_uid=mint.uid())
        opened = vault.create(
            folder,
            lambda draft: _fill(draft, mint, hand, founding, hashed(password, tools.bcrypt_rounds), tools),
            username=founding.username,
            user_uid=hand.author_uid,
            password=password,
            entropy=tools.entropy,
            cost=tools.cost,
        )
        return Session(opened, lock, tools)
    except BaseException:
        lock.release()
        raise


def unlock(folder: Path, username: str, password: str, tools: Tools) -> Session:
    """The vault of this folder, opened by this user. Slow on purpose: never on the GUI thread.

    Raises `Environment`: ``vault.in_use``, ``vault.wrong_password`` and the others of `vault.unlock`.
    """
    lock = vault.Lock(folder)
    try:
        return Session(vault.unlock(folder, username, password), lock, tools)
    except BaseException:
        lock.release()
        raise


def _check(founding: Founding) -> None:
    rules.text(founding.name, "name")
    rules.optional(founding.description, "description", rules.LONGEST_TEXT)
    rules.text(founding.admin_name, "admin_name")
    rules.username(founding.username)
    rules.day(founding.created_date, "created_date")
    currency(founding.currency)
    for name in ("cash_unit", "share_price", "most_shares"):
        rules.positive(getattr(founding, name), name)
    rules.not_negative(founding.social_amount, "social_amount")
    check(_agreed(founding))


def _fill(draft: vault.Opened, mint: Mint, hand: Hand, founding: Founding, password_hash: str, tools: Tools) -> None:
    store = Store(draft.connect(), mint)
    try:
        with store.transaction():
            _begin(store, hand, founding, password_hash, tools)
    finally:
        store.connection.close()


def _begin(store: Store, hand: Hand, founding: Founding, password_hash: str, tools: Tools) -> None:
    """The first operations of a group: itself, this laptop, its first admin, its first cycle and its rules."""
    day = founding.created_date
    device_key = tools.entropy(32)
    group: Row = {
        "name": tidy(founding.name),
        "description": tidy(founding.description),
        "created_date": day,
        "kind": str(founding.kind),
        "currency": founding.currency,
        "cash_unit": founding.cash_unit,
    }
    device: Row = {
        "name": tidy(tools.device_name)[: rules.LONGEST_NAME],
        "public_key": sync_state.public_key(device_key),
    }
    admin: Row = {
        "username": qualified(founding.username, hand.group_uid),
        "password": password_hash,
        "role": str(Role.ADMIN),
        "name": tidy(founding.admin_name),
        "number": 1,
        "office": "treasurer",
        "joined_on": day,
    }
    cycle: Row = {
        "number": 1,
        "opened_on": day,
        "share_price": founding.share_price,
        "most_shares": founding.most_shares,
        "social_amount": founding.social_amount,
    }
    constitution: Row = {"number": 1, "decided_on": day, "rules": written(_agreed(founding))}
    store.insert(hand, "group", day, group, uid=hand.group_uid)
    store.insert(hand, "device", day, device, uid=hand.device_uid)
    store.insert(hand, "user", day, admin, uid=hand.author_uid)
    store.insert(hand, "cycle", day, cycle)
    store.insert(hand, "constitution", day, constitution)
    sync_state.begin(store.connection, hand.group_uid, hand.device_uid, device_key)


def _agreed(founding: Founding) -> Constitution:
    start = start_values(founding.kind, founding.share_price, founding.most_shares, founding.social_amount)
    return replace(
        start,
        savings_amount=start.savings_amount if founding.savings_amount is None else founding.savings_amount,
        rhythm=founding.rhythm or start.rhythm,
        weekday=start.weekday if founding.weekday is None else founding.weekday,
    )


def _settle_on(opened: vault.Opened, mint: Mint, tools: Tools) -> None:
    """A copy of the data folder on another machine is another laptop from its first start on (SYNC.md §2, clones)."""
    if not tools.machine:
        return
    store = Store(opened.connect(), mint)
    try:
        for state in sync_state.every(store.connection):
            if state.machine == tools.machine:
                continue
            with store.transaction():
                if state.machine:
                    identity.renew(store, state.group_uid, tools.entropy, tools.today())
                sync_state.put(store.connection, state.group_uid, machine=tools.machine)
    finally:
        store.connection.close()


def _hand(connection: Connection, group_id: int, user: Member) -> Hand:
    group_uid = groups.get(connection, group_id).uid
    state = sync_state.get(connection, group_uid)
    if state is None:
        raise Environment("vault.damaged")
    return Hand(group_uid=group_uid, device_uid=state.device_uid, author_uid=user.uid)


def _sync_status(connection: Connection, group_id: int, group_uid: Uid) -> SyncStatus:
    state = sync_state.get(connection, group_uid)
    if state is None:
        raise Environment("vault.damaged")
    return SyncStatus(
        state="offline" if state.address else "unlinked",
        waiting=sync_queue.waiting(connection, group_id),
        last_sent_at=state.last_sent_at,
        last_contact_at=state.last_contact_at,
        problem=state.problem,
        arrived=state.cursor,
        head=state.head,
        clock_off_ms=state.clock_off,
    )
