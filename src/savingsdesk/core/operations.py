"""The operation log: what an operation is, what each entity holds, and how operations become a row.

Laptop and cloud each have one small `apply` driven by the tables here (SYNC.md §1), so both books are a fold over
the same log.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from savingsdesk.core.ids import Uid

# How much of the entities below this program knows; goes up by one with each release that adds an entity or a field.
KINDS = 1

GENESIS = bytes(32)  # what stands before the first operation of a device

MOST_INTEGER = 2**63 - 1
MOST_TEXT = 2_000


class Outcome(StrEnum):
    """What the cloud did with an operation that it received (SYNC.md §1, "Receipt is not effect")."""

    APPLIED = "applied"
    DUPLICATE = "duplicate"
    HELD = "held"
    CONFLICT = "conflict"
    MISMATCH = "mismatch"
    FORK = "fork"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an entity.

    `kind` is ``text``, ``integer``, ``date`` or ``reference``; a reference holds the uid of a row of the entity
    `to`, as 32 hexadecimal digits. Only what `may_change` can be set by an update. `since` is the `KINDS` of the first
    program that knew it.
    """

    name: str
    kind: str
    to: str = ""
    may_change: bool = False
    is_required: bool = True
    choices: tuple[str, ...] = ()
    since: int = 1

    @property
    def column(self) -> str:
        return f"{self.name}_id" if self.kind == "reference" else self.name


@dataclass(frozen=True, slots=True)
class Entity:
    """A table of the books. `cash` is +1 where a row brings money into the group, −1 where it takes it out."""

    name: str
    table: str
    fields: tuple[Field, ...]
    cash: int = 0
    has_status: bool = False
    since: int = 1
    by_name: Mapping[str, Field] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_name", MappingProxyType({each.name: each for each in self.fields}))


def _text(name: str, *, change: bool = False, required: bool = False, choices: tuple[str, ...] = ()) -> Field:
    return Field(name, "text", may_change=change, is_required=required, choices=choices)


def _integer(name: str, *, change: bool = False, required: bool = True) -> Field:
    return Field(name, "integer", may_change=change, is_required=required)


def _date(name: str, *, change: bool = False, required: bool = True) -> Field:
    return Field(name, "date", may_change=change, is_required=required)


def _reference(name: str, to: str, *, required: bool = True) -> Field:
    return Field(name, "reference", to=to, is_required=required)


_MONEY = (_reference("cycle", "cycle"), _reference("meeting", "meeting", required=False))
_WHERE = (_text("fund", required=True), _text("place", required=True), _integer("amount"))
# Rows that one act wrote (a repayment and its charge, a transfer's two ends) share the `act` and stand or fall
# together; `approvers` are the further keys that were turned for it, as uids in hexadecimal with spaces between them.
_BY = (_text("reason"), _text("act"), _text("approvers"))

ENTITIES: Mapping[str, Entity] = MappingProxyType(
    {
        entity.name: entity
        for entity in (
            Entity("device", "devices", (_text("name", change=True, required=True), _text("public_key"))),
            Entity(
                "group",
                "groups",
                (
                    _text("name", change=True, required=True),
                    _text("description", change=True),
                    _date("created_date"),
                    _text("kind", required=True),
                    _text("currency", required=True),
                    _integer("cash_unit", change=True),
                ),
            ),
            Entity(
                "user",
                "users",
                (
                    _text("username", required=True, change=True),
                    _text("password", change=True),
                    _text("role", required=True, change=True, choices=("admin", "member")),
                    _text("name", required=True, change=True),
                    _integer("number", change=True),
                    _text("office", change=True),
                    _date("office_since", change=True, required=False),
                    _date("office_until", change=True, required=False),
                    _text("sex", change=True),
                    _text("phone", change=True),
                    _date("joined_on", change=True),
                    _date("left_on", change=True, required=False),
                    _text("left_because", change=True),
                ),
            ),
            Entity(
                "cycle",
                "cycles",
                (
                    _integer("number"),
                    _date("opened_on"),
                    _date("closed_on", change=True, required=False),
                    _integer("share_price", change=True),
                    _integer("most_shares", change=True),
                    _integer("social_amount", change=True),
                    _text("share_out", change=True),
                    _text("covers", change=True),
                    _text("approvers", change=True),
                ),
            ),
            Entity(
                "meeting",
                "meetings",
                (
                    _reference("cycle", "cycle"),
                    _integer("number"),
                    _date("held_on", change=True),
                    _text("status", required=True, change=True, choices=("open", "closed")),
                    _text("confirmed_seal"),
                    _integer("counted_before", required=False),
                    _integer("expected", change=True, required=False),
                    _integer("counted", change=True, required=False),
                    _text("notes", change=True),
                    _text("reason", change=True),
                    _text("approvers", change=True),
                    _integer("closed_at", change=True, required=False),
                    _text("covers", change=True),
                    _text("seal", change=True),
                ),
            ),
            Entity(
                "attendance",
                "attendance",
                (
                    _reference("meeting", "meeting"),
                    _reference("user", "user"),
                    _text(
                        "presence",
                        required=True,
                        change=True,
                        choices=("present", "late", "represented", "excused", "absent"),
                    ),
                ),
            ),
            Entity(
                "constitution",
                "constitutions",
                (
                    _integer("number"),
                    _date("decided_on"),
                    _reference("meeting", "meeting", required=False),
                    _text("rules", required=True),
                    _text("approvers"),
                ),
            ),
            Entity(
                "turn",
                "turns",
                (_reference("cycle", "cycle"), _reference("user", "user"), _integer("number", change=True)),
            ),
            Entity(
                "dependant",
                "dependants",
                (
                    _reference("user", "user"),
                    _text("name", required=True, change=True),
                    _text("relation", change=True),
                    _date("listed_on"),
                    _date("ended_on", change=True, required=False),
                ),
            ),
            Entity(
                "loan",
                "loans",
                (
                    _reference("user", "user"),
                    *_MONEY,
                    *_WHERE,
                    _integer("interest_rate"),
                    _text("method", required=True),
                    _text("period", required=True),
                    _integer("term"),
                    _integer("first_charge"),
                    _text("repaid_first", required=True, choices=("charge", "principal")),
                    _date("date_issued"),
                    _date("due_date", change=True),
                    _text("status", required=True, change=True, choices=("active", "repaid")),
                    _reference("replaces", "loan", required=False),
                    _reference("reverses", "loan", required=False),
                    *_BY,
                ),
                cash=-1,
            ),
            Entity(
                "due",
                "dues",
                (
                    _reference("user", "user"),
                    *_MONEY,
                    _text("kind", required=True),
                    _text("fund", required=True),
                    _integer("amount"),
                    _date("charged_on"),
                    _text("name"),
                    _text("status", required=True, change=True, choices=("standing", "paid", "waived")),
                    _text("reason", change=True),
                ),
            ),
            Entity(
                "contribution",
                "contributions",
                (
                    _reference("user", "user", required=False),
                    *_MONEY,
                    _text("kind", required=True),
                    *_WHERE,
                    _integer("shares", required=False),
                    _date("date"),
                    _reference("loan", "loan", required=False),
                    _reference("due", "due", required=False),
                    _reference("reverses", "contribution", required=False),
                    *_BY,
                ),
                cash=1,
                has_status=True,
            ),
            Entity(
                "payout",
                "payouts",
                (
                    _reference("user", "user", required=False),
                    *_MONEY,
                    _text("kind", required=True),
                    *_WHERE,
                    _date("date"),
                    _reference("loan", "loan", required=False),
                    _reference("turn", "turn", required=False),
                    _reference("dependant", "dependant", required=False),
                    _reference("reverses", "payout", required=False),
                    *_BY,
                ),
                cash=-1,
                has_status=True,
            ),
        )
    }
)


@dataclass(frozen=True, slots=True)
class Operation:
    """What one laptop did to one row. `hash` covers everything but itself; `previous` chains a device's operations.

    `recorded_at` is in milliseconds since 1970 UTC; `occurred_on` is the day that people say. `base_version` is the
    row's confirmed version that the author saw, 0 for an insert. `data` leaves out what is empty (None).
    """

    uid: Uid
    operation: str
    entity: str
    entity_uid: Uid
    group_uid: Uid
    device_uid: Uid
    device_seq: int
    author_uid: Uid
    occurred_on: str
    recorded_at: int
    base_version: int
    data: Mapping[str, int | str | None]
    previous: bytes
    hash: bytes = b""

    def content(self) -> bytes:
        """The canonical form that is hashed: JSON with sorted keys, NFC text and integers only."""
        return canonical(
            {
                "author": self.author_uid.hex(),
                "base_version": self.base_version,
                "data": self.data,
                "device": self.device_uid.hex(),
                "device_seq": self.device_seq,
                "entity": self.entity,
                "entity_uid": self.entity_uid.hex(),
                "group": self.group_uid.hex(),
                "occurred_on": self.occurred_on,
                "operation": self.operation,
                "previous": self.previous.hex(),
                "recorded_at": self.recorded_at,
                "uid": self.uid.hex(),
            }
        )


_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def canonical(content: Mapping[str, object]) -> bytes:
    """Sorted keys, no spaces, UTF-8. The text inside must already be NFC (see `tidy`)."""
    return _ENCODER.encode(content).encode()


def read_content(content: bytes) -> Operation:
    """The operation whose canonical form this is, its hash derived; whether it makes sense is not looked at.

    Raises `ValueError` on anything but what `Operation.content` makes, also of operations that this program is too old
    to understand.
    """
    try:
        found = json.loads(content, parse_float=_refuse, parse_constant=_refuse)
        texts = [found[name] for name in ("entity", "occurred_on", "operation")]
        numbers = [found[name] for name in ("device_seq", "recorded_at", "base_version")]
        values = list(found["data"].values())
        if not all(isinstance(text, str) and len(text) <= MOST_TEXT for text in texts):
            raise ValueError("text")
        if not all(type(number) is int for number in numbers):
            raise ValueError("number")
        if not all(value is None or isinstance(value, str) or type(value) is int for value in values):
            raise ValueError("data")
        operation = Operation(
            uid=_bytes(found["uid"], 16),
            operation=found["operation"],
            entity=found["entity"],
            entity_uid=_bytes(found["entity_uid"], 16),
            group_uid=_bytes(found["group"], 16),
            device_uid=_bytes(found["device"], 16),
            device_seq=found["device_seq"],
            author_uid=_bytes(found["author"], 16),
            occurred_on=found["occurred_on"],
            recorded_at=found["recorded_at"],
            base_version=found["base_version"],
            data=found["data"],
            previous=_bytes(found["previous"], 32),
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("content") from error
    if operation.content() != content:
        raise ValueError("canonical")
    return replace(operation, hash=hashlib.sha256(content).digest())


def _bytes(text: str, length: int) -> bytes:
    raw = bytes.fromhex(text)
    if len(raw) != length:
        raise ValueError("length")
    return raw


def _refuse(text: str) -> None:
    raise ValueError(text)


def is_known(operation: Operation, kinds: int = KINDS) -> bool:
    """Whether a program of these `KINDS` knows the entity and every field that the operation names."""
    entity = ENTITIES.get(operation.entity)
    if entity is None or entity.since > kinds:
        return False
    described = [entity.by_name.get(name) for name in operation.data]
    return all(each is not None and each.since <= kinds for each in described)


def sealed(operation: Operation) -> bytes:
    """SHA-256 of the operation's canonical content: its `hash`."""
    return hashlib.sha256(operation.content()).digest()


# Control characters, and halves of signs, which have no UTF-8: all of Unicode's categories Cc and Cs, which never grow.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def tidy(text: str) -> str:
    """Text as it is kept: NFC, without control characters and halves of signs, runs of spaces as one."""
    composed = unicodedata.normalize("NFC", text)
    return " ".join(_CONTROL.sub(" ", composed).split())


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_UID = re.compile(r"[0-9a-f]{32}")
_OPERATIONS = ("insert", "update", "delete")


def is_day(text: object) -> bool:
    """Whether this is an ISO 8601 calendar day that exists."""
    if not isinstance(text, str) or not _DAY.fullmatch(text):
        return False
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def problem(operation: Operation) -> str:
    """Why this operation cannot be applied by anyone, as a code; empty when it is well formed.

    Looks at the operation alone: whether the rows that it names exist is for `apply` to see.
    """
    entity = ENTITIES.get(operation.entity)
    if entity is None:
        return "operation.entity"
    if operation.operation not in _OPERATIONS:
        return "operation.operation"
    if not is_day(operation.occurred_on) or not 0 <= operation.recorded_at < 1 << 48:
        return "operation.time"
    if not 0 <= operation.base_version <= MOST_INTEGER or operation.device_seq < 1:
        return "operation.number"
    for name, value in operation.data.items():
        described = entity.by_name.get(name)
        if described is None or not _fits(described, value):
            return f"operation.data.{name}" if described else "operation.data"
    if operation.operation == "insert":
        missing = [each.name for each in entity.fields if each.is_required and operation.data.get(each.name) is None]
        if missing:
            return f"operation.data.{missing[0]}"
    elif operation.operation == "update" and not all(entity.by_name[name].may_change for name in operation.data):
        return "operation.unchangeable"
    return ""


def _fits(described: Field, value: object) -> bool:
    if value is None:
        return not described.is_required
    if described.kind == "integer":
        return type(value) is int and -MOST_INTEGER <= value <= MOST_INTEGER
    if not isinstance(value, str):
        return False
    if described.kind == "reference":
        return _UID.fullmatch(value) is not None
    if described.kind == "date":
        return is_day(value)
    if described.choices and value not in described.choices:
        return False
    return len(value) <= MOST_TEXT and unicodedata.is_normalized("NFC", value) and not _CONTROL.search(value)


def says_the_same(one: Operation, other: Operation) -> bool:
    """Whether two forms of an operation differ in nothing but the device and its numbers (SYNC.md §2, clones)."""
    left, right = (
        replace(each, device_uid=b"", device_seq=0, previous=b"", hash=b"", data={**each.data, "covers": None})
        for each in (one, other)
    )
    return left == right


@dataclass(frozen=True, slots=True)
class Clash:
    """Two laptops changed one field without knowing of each other: the first stands, both are shown."""

    field: str
    stands: int | str | None
    refused: int | str | None
    refused_by: Uid


@dataclass(slots=True)
class Folded:
    """A row as its operations leave it. `version` counts the confirmed updates, beginning at 1."""

    values: dict[str, int | str | None]
    version: int = 1
    voided_at: int | None = None
    clashes: list[Clash] = field(default_factory=list)


def fold(confirmed: Iterable[Operation], waiting: Iterable[Operation] = ()) -> Folded:
    """One row from its operations: the confirmed ones in the order of the group's sequence, then those that wait.

    Per field, by base version (SYNC.md §3): other fields merge; for the same field the first stands. A device's
    own changes follow one another and never clash. Taking back beats every change.
    """
    row = Folded({})
    set_by: dict[str, tuple[int, Uid]] = {}
    told = [*((each, True) for each in confirmed), *((each, False) for each in waiting)]
    told.sort(key=lambda each: each[0].operation != "insert")  # also where the insert waits and a change does not
    for operation, is_confirmed in told:
        if operation.operation == "insert":
            row.values.update(operation.data)
            continue
        if operation.operation == "delete":
            row.voided_at = operation.recorded_at if row.voided_at is None else row.voided_at
            continue
        row.version += is_confirmed
        for name, value in operation.data.items():
            version, device = set_by.get(name, (0, operation.device_uid))
            if version > operation.base_version and device != operation.device_uid:
                if row.values.get(name) == value:  # both laptops came to the same, such as that a loan is repaid
                    continue
                row.clashes.append(Clash(name, row.values.get(name), value, operation.uid))
                continue
            row.values[name] = value
            set_by[name] = (row.version, operation.device_uid)
    return row
