"""The wire format, shared by laptop and cloud (SYNC.md §2, docs/PROTOCOL.md).

Operations travel in columns: what repeats is named once a batch, and what both ends can compute is left out. The
hash of each operation and the one before it are derived from the content; the batch carries a check over all hashes.
"""

from __future__ import annotations

import base64
import binascii
import gzip
import hashlib
import json
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from savingsdesk.core.ids import Uid, milliseconds_of
from savingsdesk.core.operations import (
    ENTITIES,
    GENESIS,
    KINDS,
    Operation,
    Outcome,
    is_known,
    read_content,
    sealed,
)

PROTOCOL = 1
PROTOCOLS = (PROTOCOL,)
SERVICE = "savingsdesk"

MOST_BODY = 128 * 1024
MOST_UNPACKED = 4 * 1024 * 1024
MOST_OPERATIONS = 5_000

_TAIL = 10  # bytes of a uid after its time, which is the operation's recorded_at
_CHECK = 16
_MOST_SHARED = 32  # characters


T = TypeVar("T")


class Unreadable(Exception):
    """A message that is not of this protocol. Nothing of it may be used."""


@dataclass(frozen=True, slots=True)
class Digest:
    """What a log holds at `count` operations: XOR of all hashes as `placed`, and the cash by fund in minor units."""

    count: int
    xor: bytes
    sums: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Result:
    """`count` operations of the sender from `first` (device_seq) met `outcome` and stand at `seq` and following.

    `seq` is 0 where the operations got no place in the group's sequence (fork).
    """

    outcome: Outcome
    first: int
    count: int
    seq: int


@dataclass(frozen=True, slots=True)
class Own:
    """`count` operations of the asking device, from device_seq `first`, stand at `seq` and following."""

    seq: int
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class Changes:
    """The group's log from `start` to `end` without a gap: own operations by number, the others whole, with seq."""

    start: int
    end: int
    own: Sequence[Own]
    others: Sequence[tuple[int, Operation]]


@dataclass(frozen=True, slots=True)
class Request:
    """`epoch` is empty in the first request of a laptop. All `operations` are of one device: mostly the sender's own,
    after a restore of the cloud also another's.

    `whole` asks for the sender's own operations like those of others; `kinds` says what the sender can read.
    """

    protocol: int
    device: Uid
    cursor: int
    epoch: str
    operations: Sequence[Operation]
    whole: bool = False
    kinds: int = KINDS


@dataclass(frozen=True, slots=True)
class Answer:
    epoch: str
    head: int
    server_time: int
    protocols: Sequence[int]
    results: Sequence[Result]
    changes: Changes
    digest: Digest
    kinds: int = KINDS


def xor(hashes: Sequence[bytes], start: bytes = GENESIS) -> bytes:
    """The XOR of 32-byte hashes, beginning with `start`: the same in any order."""
    total = int.from_bytes(start, "big")
    for each in hashes:
        total ^= int.from_bytes(each, "big")
    return total.to_bytes(32, "big")


def placed(hashes: Sequence[bytes], first: int) -> list[bytes]:
    """The hashes bound to their places from seq `first` on: what a digest adds up, so that another order shows too."""
    return [hashlib.sha256(seq.to_bytes(8, "big") + each).digest() for seq, each in enumerate(hashes, first)]


def in_runs(outcomes: Sequence[tuple[int, Outcome, int]]) -> list[Result]:
    """Results as ranges, from (device_seq, outcome, seq) in the order of device_seq."""
    runs: list[Result] = []
    for device_seq, outcome, seq in outcomes:
        last = runs[-1] if runs else None
        if (
            last
            and last.outcome == outcome
            and last.first + last.count == device_seq
            and (seq == 0 if last.seq == 0 else last.seq + last.count == seq)
        ):
            runs[-1] = replace(last, count=last.count + 1)
        else:
            runs.append(Result(outcome, device_seq, 1, seq))
    return runs


# --- operations in columns ---------------------------------------------------------------------------------------


class _Names:
    """Values that repeat, each named once and then by its place."""

    def __init__(self) -> None:
        self.places: dict[Any, int] = {}

    def place(self, value: object) -> int:
        return self.places.setdefault(value, len(self.places))


def in_columns(operations: Sequence[Operation]) -> dict[str, Any]:
    """A batch of one group's operations as JSON values. `from_columns` is the way back."""
    uids, days, shapes, devices = _Names(), _Names(), _Names(), _Names()
    data: list[list[list[int | str | None]]] = []
    columns: dict[str, list[Any]] = {name: [] for name in ("shape", "device", "step", "author", "day", "at", "uid")}
    changed: list[list[int]] = []
    previous: dict[str, str] = {}
    last: dict[Uid, Operation] = {}
    at = 0
    for position, operation in enumerate(operations):
        names = tuple(sorted(operation.data))
        shape = shapes.place((operation.operation, operation.entity, names))
        if shape == len(data):
            data.append([[] for _ in names])
        before = last.get(operation.device_uid)
        if before is None or before.hash != operation.previous:
            previous[str(position)] = _b64(operation.previous)
        step = operation.device_seq - (before.device_seq if before else 0)
        last[operation.device_uid] = operation
        row = (
            shape,
            devices.place(operation.device_uid),
            step,
            uids.place(operation.author_uid),
            days.place(operation.occurred_on),
            operation.recorded_at - at,
            _b64(operation.uid[-_TAIL:] if milliseconds_of(operation.uid) == operation.recorded_at else operation.uid),
        )
        at = operation.recorded_at
        for column, value in zip(columns.values(), row, strict=True):
            column.append(value)
        if operation.operation != "insert":
            changed.append([uids.place(operation.entity_uid), operation.base_version])
        fields = ENTITIES[operation.entity].by_name
        for column, name in zip(data[shape], names, strict=True):
            value = operation.data[name]
            if value is None:
                pass
            elif fields[name].kind == "reference":
                value = uids.place(bytes.fromhex(str(value)))
            elif fields[name].kind == "date":
                value = days.place(value)
            column.append(value)
    return {
        **columns,
        "uids": [_b64(uid) for uid in uids.places],
        "days": list(days.places),
        "shapes": list(shapes.places),
        "devices": [_b64(uid) for uid in devices.places],
        "data": data,
        "changed": changed,
        "previous": previous,
        "check": _b64(xor([operation.hash for operation in operations])[:_CHECK]),
    }


def from_columns(columns: object, group_uid: Uid) -> list[Operation]:
    """The operations of a batch, their hashes derived. Raises `Unreadable` on anything but what was sent.

    Whether an operation makes sense (`operations.problem`) and continues its device's chain is not looked at here.
    """
    try:
        operations = _read_columns(_mapping(columns), group_uid)
        check = _unb64(columns["check"], _CHECK)  # type: ignore[index]
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, OverflowError, StopIteration) as error:
        raise Unreadable("batch") from error
    if xor([operation.hash for operation in operations])[:_CHECK] != check:
        raise Unreadable("batch.check")
    return operations


def _read_columns(columns: Mapping[str, Any], group_uid: Uid) -> list[Operation]:
    uids = [_unb64(text, 16) for text in columns["uids"]]
    days: list[str] = [_short(day) for day in columns["days"]]
    devices = [_unb64(text, 16) for text in columns["devices"]]
    shapes = columns["shapes"]
    values = [_rows(columns["data"][place], len(shape[2])) for place, shape in enumerate(shapes)]
    changed = iter(columns["changed"])
    previous = columns["previous"]
    last: dict[Uid, Operation] = {}
    operations: list[Operation] = []
    at = 0
    rows = zip(*(columns[name] for name in ("shape", "device", "step", "author", "day", "at", "uid")), strict=True)
    for position, (shape, device, step, author, day, delta, tail) in enumerate(rows):
        kind, entity, names = _at(shapes, shape)
        device_uid = _at(devices, device)
        before = last.get(device_uid)
        at += _exactly(int, delta)
        uid = _uid(tail, at)
        entity_uid, base_version = uid, 0
        if kind != "insert":
            place, base_version = next(changed)
            entity_uid = _at(uids, place)
        stated = previous.get(str(position))
        operation = Operation(
            uid=uid,
            operation=_short(kind),
            entity=_exactly(str, entity),
            entity_uid=entity_uid,
            group_uid=group_uid,
            device_uid=device_uid,
            device_seq=_exactly(int, step) + (before.device_seq if before else 0),
            author_uid=_at(uids, author),
            occurred_on=_at(days, day),
            recorded_at=at,
            base_version=_exactly(int, base_version),
            data=_data(entity, names, next(values[shape]), uids, days),
            previous=_unb64(stated, 32) if stated is not None else before.hash if before else GENESIS,
        )
        operations.append(replace(operation, hash=sealed(operation)))
        last[device_uid] = operations[-1]
    return operations


def _rows(columns: Sequence[Sequence[object]], width: int) -> Any:
    """The values of one shape, an operation at a time; endless where the shape has no fields."""
    if len(columns) != width:
        raise ValueError("width")
    return zip(*columns, strict=True) if width else iter(tuple, None)


def _data(
    entity: str, names: Sequence[str], row: Sequence[Any], uids: Sequence[Uid], days: Sequence[str]
) -> dict[str, int | str | None]:
    described = ENTITIES[entity].by_name
    data: dict[str, int | str | None] = {}
    for name, value in zip(names, row, strict=True):
        if value is None:
            data[name] = None
        elif described[name].kind == "reference":
            data[name] = _at(uids, value).hex()
        elif described[name].kind == "date":
            data[name] = _at(days, value)
        else:
            data[name] = value if type(value) is int else _exactly(str, value)
    return data


def _uid(tail: object, at: int) -> Uid:
    raw = _unb64(tail)
    if len(raw) == _TAIL:
        return at.to_bytes(6, "big") + raw
    if len(raw) != 16:
        raise ValueError("uid")
    return raw


def _at(values: Sequence[Any], place: object) -> Any:
    if type(place) is not int or not 0 <= place < len(values):
        raise ValueError("place")
    return values[place]


def _exactly(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(kind.__name__)
    return value


def _short(text: object) -> str:
    """A text that many operations may share: short, or a small message would unfold into gigabytes to hash."""
    if not isinstance(text, str) or len(text) > _MOST_SHARED:
        raise ValueError("text")
    return text


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("object")
    return value


def _b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _unb64(text: object, length: int | None = None) -> bytes:
    if not isinstance(text, str):
        raise TypeError("text")
    try:
        raw = base64.b64decode(text.encode("ascii") + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise ValueError("base64") from error
    if length is not None and len(raw) != length:
        raise ValueError("length")
    return raw


# --- request and answer ------------------------------------------------------------------------------------------


def pack(message: Mapping[str, Any]) -> bytes:
    """A message as it travels: compact JSON, gzipped, the same bytes for the same message."""
    return gzip.compress(json.dumps(message, separators=(",", ":"), ensure_ascii=False).encode(), 9, mtime=0)


def unpack(body: bytes) -> dict[str, Any]:
    """The JSON object in a gzipped body of at most `MOST_UNPACKED` bytes. Raises `Unreadable`."""
    unzip = zlib.decompressobj(wbits=31)
    try:
        plain = unzip.decompress(body, MOST_UNPACKED + 1)
        if len(plain) > MOST_UNPACKED or not unzip.eof or unzip.unused_data:
            raise Unreadable("gzip")
        return plain_object(plain)
    except zlib.error as error:
        raise Unreadable("gzip") from error


def plain_object(plain: bytes) -> dict[str, Any]:
    """The JSON object in these bytes; floats, NaN and other values are refused. Raises `Unreadable`."""
    try:
        message = json.loads(plain, parse_float=_refuse_number, parse_constant=_refuse_number)
    except (ValueError, RecursionError) as error:
        raise Unreadable("json") from error
    if not isinstance(message, dict):
        raise Unreadable("json")
    return message


def _refuse_number(text: str) -> None:
    raise ValueError(text)


def request_out(request: Request, kinds: int = KINDS) -> dict[str, Any]:
    """`kinds` is what the cloud said that it can read."""
    known, newer = _apart(list(enumerate(request.operations)), kinds)
    message = {
        "protocol": request.protocol,
        "device": _b64(request.device),
        "cursor": request.cursor,
        "epoch": request.epoch,
        "operations": in_columns([operation for _, operation in known]) if known else None,
    }
    return message | _stated(request.kinds, newer) | ({"whole": True} if request.whole else {})


def _apart(
    numbered: Sequence[tuple[int, Operation]], kinds: int
) -> tuple[list[tuple[int, Operation]], list[tuple[int, Operation]]]:
    """What goes in columns, and what the other end (or this one) is too old to put in order."""
    least = min(kinds, KINDS)
    known = [each for each in numbered if is_known(each[1], least)]
    return known, [each for each in numbered if not is_known(each[1], least)]


def _stated(kinds: int, newer: Sequence[tuple[int, Operation]]) -> dict[str, Any]:
    """Left out where both ends are of the first kind: most messages."""
    stated: dict[str, Any] = {"kinds": kinds} if kinds != 1 else {}
    return stated | ({"newer": [[n, each.content().decode()] for n, each in newer]} if newer else {})


def _newer(message: Mapping[str, Any], group_uid: Uid) -> list[tuple[int, Operation]]:
    """Operations that came as their canonical form, with their number."""
    found: list[tuple[int, Operation]] = []
    for number, content in message.get("newer", ()):
        operation = read_content(_exactly(str, content).encode())
        if operation.group_uid != group_uid:
            raise ValueError("group")
        found.append((_natural(number), operation))
    return found


def _kinds(message: Mapping[str, Any]) -> int:
    return _natural(message.get("kinds", 1))


def request_in(message: Mapping[str, Any], group_uid: Uid) -> Request:
    """Raises `Unreadable`. A request holds at most `MOST_OPERATIONS`, all of one device."""

    def read() -> Request:
        operations = _in_places(message, group_uid)
        if len({operation.device_uid for operation in operations}) > 1:
            raise ValueError("device")
        return Request(
            protocol=_exactly(int, message["protocol"]),
            device=_unb64(message["device"], 16),
            cursor=_natural(message["cursor"]),
            epoch=_exactly(str, message["epoch"]),
            operations=operations,
            whole=_exactly(bool, message.get("whole", False)),
            kinds=_kinds(message),
        )

    return _reading(read)


def batch_out(operations: Sequence[Operation]) -> dict[str, Any]:
    """Operations of any devices of a group as they travel without a cloud; `batch_in` is the way back."""
    known, newer = _apart(list(enumerate(operations)), KINDS)
    columns = in_columns([operation for _, operation in known]) if known else None
    return {"operations": columns} | _stated(1, newer)


def batch_in(message: Mapping[str, Any], group_uid: Uid) -> list[Operation]:
    """Raises `Unreadable`."""
    return _reading(lambda: _in_places(message, group_uid))


def _in_places(message: Mapping[str, Any], group_uid: Uid) -> list[Operation]:
    """What came in columns and what came as its canonical form, in the order in which it was sent."""
    columns = message["operations"]
    count = len(message.get("newer", ())) + (len(_mapping(columns)["shape"]) if columns is not None else 0)
    if count > MOST_OPERATIONS:
        raise ValueError("operations")
    newer = _newer(message, group_uid)
    known = from_columns(columns, group_uid) if columns is not None else []
    places = iter(known)
    by_place = dict(newer)
    if len(by_place) != len(newer) or any(place >= len(known) + len(newer) for place in by_place):
        raise ValueError("newer")
    return [by_place.get(place) or next(places) for place in range(len(known) + len(newer))]


def answer_out(answer: Answer, kinds: int = KINDS) -> dict[str, Any]:
    """`kinds` is what the laptop said that it can read."""
    changes = answer.changes
    known, newer = _apart(changes.others, kinds)
    return {
        "epoch": answer.epoch,
        "head": answer.head,
        "server_time": answer.server_time,
        "protocols": list(answer.protocols),
        "results": [[str(each.outcome), each.first, each.count, each.seq] for each in answer.results],
        "changes": {
            "start": changes.start,
            "end": changes.end,
            "own": [[each.seq, each.first, each.count] for each in changes.own],
            "seq": [seq for seq, _ in known],
            "others": in_columns([operation for _, operation in known]) if known else None,
            **_stated(1, newer),
        },
        **_stated(answer.kinds, ()),
        "digest": {
            "count": answer.digest.count,
            "xor": _b64(answer.digest.xor),
            "sums": dict(answer.digest.sums),
        },
    }


def answer_in(message: Mapping[str, Any], group_uid: Uid) -> Answer:
    """Raises `Unreadable`, also when `changes` has a gap: every seq from start to end must be there once."""

    def read() -> Answer:
        changes, digest = _mapping(message["changes"]), _mapping(message["digest"])
        others = from_columns(changes["others"], group_uid) if changes["others"] is not None else []
        known = list(zip((_natural(seq) for seq in changes["seq"]), others, strict=True))
        read_changes = Changes(
            start=_natural(changes["start"]),
            end=_natural(changes["end"]),
            own=[Own(*(_natural(number) for number in each)) for each in changes["own"]],
            others=sorted([*known, *_newer(changes, group_uid)], key=lambda each: each[0]),
        )
        _assert_without_gap(read_changes)
        return Answer(
            epoch=_exactly(str, message["epoch"]),
            head=_natural(message["head"]),
            server_time=_natural(message["server_time"]),
            protocols=[_natural(each) for each in message["protocols"]],
            results=[
                Result(Outcome(outcome), _natural(first), _of_batch(count), _natural(seq))
                for outcome, first, count, seq in message["results"]
            ],
            changes=read_changes,
            digest=Digest(
                count=_natural(digest["count"]),
                xor=_unb64(digest["xor"], 32),
                sums={_exactly(str, fund): _exactly(int, total) for fund, total in _mapping(digest["sums"]).items()},
            ),
            kinds=_kinds(message),
        )

    return _reading(read)


def _assert_without_gap(changes: Changes) -> None:
    size = changes.end - changes.start + 1
    if not 0 <= size <= MOST_OPERATIONS:  # or a few digits would unfold into more than a laptop can hold
        raise ValueError("changes")
    seqs = [seq for seq, _ in changes.others]
    for own in changes.own:
        if own.count > size or len(seqs) > size:
            raise ValueError("own")
        seqs.extend(range(own.seq, own.seq + own.count))
    if sorted(seqs) != list(range(changes.start, changes.end + 1)):
        raise ValueError("gap")


def _natural(value: object) -> int:
    if type(value) is not int or not 0 <= value < 1 << 63:
        raise ValueError("number")
    return value


def _of_batch(value: object) -> int:
    if not 1 <= (count := _natural(value)) <= MOST_OPERATIONS:
        raise ValueError("count")
    return count


def _reading(read: Callable[[], T]) -> T:
    try:
        return read()
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise Unreadable("message") from error
