"""A cloud in this process, written from the protocol (docs/PROTOCOL.md), to play thousands of histories against.

It speaks the wire's own bytes. That it answers as the real endpoint does is tested by playing histories against both.
"""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from savingsdesk.core.ids import Uid, spare_username
from savingsdesk.core.operations import ENTITIES, GENESIS, Folded, Operation, Outcome, fold, problem
from savingsdesk.sync import protocol
from savingsdesk.sync.client import LOGIN_CONTEXT
from savingsdesk.sync.protocol import Answer, Changes, Digest, Own, Request, Result

TOKEN_MS = 15 * 60_000
MOST_CONTENT = 64 * 1024  # bytes of one operation that a table can hold

Reply = tuple[int, bytes]
Sums = dict[str, int]


def refusal(status: int, code: str) -> Reply:
    return status, json.dumps({"code": code}).encode()


@dataclass
class Group:
    """One group's log and its effect. `logged[n]` stands at seq n + 1; `outcomes` is beside it."""

    group_uid: Uid
    epoch: str
    life: int = 0  # how often this group was put back from a backup, which no laptop is told
    logged: list[Operation] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    seq_of: dict[Uid, int] = field(default_factory=dict)
    by_number: dict[tuple[Uid, int], Operation] = field(default_factory=dict)
    waiting_for: dict[Uid, list[int]] = field(default_factory=dict)
    rows: dict[tuple[str, Uid], Folded] = field(default_factory=dict)
    effective: dict[Uid, list[int]] = field(default_factory=dict)  # the seqs that took effect, by row
    usernames: dict[Uid, str] = field(default_factory=dict)
    sums: Sums = field(default_factory=dict)
    xor: bytes = GENESIS

    @property
    def head(self) -> int:
        return len(self.logged)

    @property
    def digest(self) -> Digest:
        return Digest(self.head, self.xor, {fund: total for fund, total in self.sums.items() if total})

    # --- receiving

    def receive(self, operations: Sequence[Operation]) -> list[Result]:
        """What became of each; whatever is fresh has its place and its effect."""
        forked: set[bytes] = set()
        met: list[tuple[Operation, Outcome | None, int]] = []
        for operation in operations:
            outcome, seq = self._place(operation, forked)
            met.append((operation, outcome, seq))
        fresh = [seq for _, outcome, seq in met if outcome is None]
        self._follow(fresh)
        return protocol.in_runs(
            [(each.device_seq, outcome or self.outcomes[seq - 1], seq) for each, outcome, seq in met]
        )

    def _place(self, operation: Operation, forked: set[bytes]) -> tuple[Outcome | None, int]:
        seq = self.seq_of.get(operation.uid)
        if seq is not None:
            is_same = self.logged[seq - 1].hash == operation.hash
            return (Outcome.DUPLICATE, seq) if is_same else (Outcome.MISMATCH, 0)
        if self.is_fork(operation) or operation.previous in forked:
            forked.add(operation.hash)
            return Outcome.FORK, 0
        if len(operation.content()) > MOST_CONTENT:
            return Outcome.QUARANTINED, 0
        self.logged.append(operation)
        self.outcomes.append(Outcome.HELD)
        self.seq_of[operation.uid] = self.head
        self.by_number[operation.device_uid, operation.device_seq] = operation
        self.xor = protocol.xor(protocol.placed([operation.hash], self.head), self.xor)
        return None, self.head

    def is_fork(self, operation: Operation) -> bool:
        before = self.by_number.get((operation.device_uid, operation.device_seq - 1))
        has_number = (operation.device_uid, operation.device_seq) in self.by_number
        return has_number or (before is not None and before.hash != operation.previous)

    def _follow(self, seqs: list[int]) -> None:
        """The books follow what was received, then what waited for that, and so on."""
        while seqs:
            arrived: list[Uid] = []
            for seq in seqs:
                operation = self.logged[seq - 1]
                if self._try(seq, operation) and operation.operation == "insert":
                    arrived.append(operation.uid)
            seqs = sorted(seq for uid in arrived for seq in self.waiting_for.pop(uid, []))

    def _try(self, seq: int, operation: Operation) -> bool:
        is_other_group = operation.entity == "group" and operation.entity_uid != self.group_uid
        if problem(operation) or is_other_group:
            self.outcomes[seq - 1] = Outcome.QUARANTINED
            return False
        missing = self._first_missing(operation)
        if missing is not None:
            self.waiting_for.setdefault(missing, []).append(seq)
            return False
        self.outcomes[seq - 1] = Outcome.APPLIED
        self._effect(seq, operation)
        return True

    def _first_missing(self, operation: Operation) -> Uid | None:
        names = [("group", self.group_uid)] if operation.entity != "group" else []
        if operation.operation != "insert":
            names.append((operation.entity, operation.entity_uid))
        for described in ENTITIES[operation.entity].fields:
            value = operation.data.get(described.name)
            if described.kind == "reference" and value is not None:
                names.append((described.to, bytes.fromhex(str(value))))
        return next((uid for entity, uid in names if (entity, uid) not in self.rows), None)

    def _effect(self, seq: int, operation: Operation) -> None:
        key = operation.entity, operation.entity_uid
        before = self.rows.get(key)
        seqs = self.effective.setdefault(operation.entity_uid, [])
        seqs.append(seq)
        seqs.sort(key=lambda each: (self.logged[each - 1].operation != "insert", each))
        row = fold([self.logged[each - 1] for each in seqs])
        self.rows[key] = row
        if any(clash.refused_by == operation.uid for clash in row.clashes):
            self.outcomes[seq - 1] = Outcome.CONFLICT
        if operation.entity == "user":
            wanted = str(row.values["username"])
            given = spare_username(wanted, {name for uid, name in self.usernames.items() if uid != key[1]})
            self.usernames[key[1]] = given
            if operation.operation == "insert" and given != wanted:
                self.outcomes[seq - 1] = Outcome.CONFLICT
        self._count(ENTITIES[operation.entity].cash, before, row)

    def _count(self, sign: int, before: Folded | None, row: Folded) -> None:
        if sign:
            change = _standing(row) - (_standing(before) if before else 0)
            fund = str(row.values["fund"])
            self.sums[fund] = self.sums.get(fund, 0) + sign * change

    # --- feeding

    def changes(self, device_uid: Uid | None, cursor: int, most: int) -> Changes:
        start = min(cursor, self.head)
        own: list[Own] = []
        others: list[tuple[int, Operation]] = []
        page = self.logged[start : start + most]
        for seq, operation in enumerate(page, start + 1):
            last = own[-1] if own else None
            if operation.device_uid != device_uid:
                others.append((seq, operation))
            elif last and (last.seq + last.count, last.first + last.count) == (seq, operation.device_seq):
                own[-1] = replace(last, count=last.count + 1)
            else:
                own.append(Own(seq, operation.device_seq, 1))
        return Changes(start + 1, start + len(page), own, others)


def _standing(row: Folded) -> int:
    return 0 if row.voided_at is not None else int(row.values["amount"] or 0)


@dataclass
class Cloud:
    """All groups, who may speak for them, and the endpoint's doors. `page` is the most operations of an answer."""

    now_ms: Callable[[], int]
    chance: random.Random
    page: int = 25
    groups: dict[Uid, Group] = field(default_factory=dict)
    keys: dict[Uid, tuple[Uid, bytes]] = field(default_factory=dict)  # group and public key of each device
    tokens: dict[str, tuple[Uid, int]] = field(default_factory=dict)  # device, and until when

    def ask(self, method: str, path: str, content: Mapping[str, Any]) -> Reply:
        """Status and body of the answer to a request in the form in which the client makes it."""
        if path == "/v1/login":
            return self._greet(content["params"]["nonce"]) if method == "GET" else self._sign_in(content["json"])
        token = content["headers"]["Authorization"].partition(" ")[2]
        device_uid, until = self.tokens.get(token, (b"", 0))
        if not device_uid:
            return refusal(401, "token.invalid")
        if self.now_ms() > until:
            return refusal(401, "token.expired")
        return self.sync(device_uid, content["data"])

    def sync(self, device_uid: Uid, body: bytes) -> Reply:
        """As the door, for whoever has proved to be this device."""
        group = self.groups[self.keys[device_uid][0]]
        try:
            request = protocol.request_in(protocol.unpack(body), group.group_uid)
        except protocol.Unreadable:
            return refusal(400, "message.unreadable")
        if request.device != device_uid:
            return refusal(403, "sync.other_device")
        return 200, protocol.pack(protocol.answer_out(self.answer(group, request), request.kinds))

    def answer(self, group: Group, request: Request) -> Answer:
        results = group.receive(request.operations)
        changes = group.changes(None if request.whole else request.device, request.cursor, self.page)
        if request.epoch not in ("", group.epoch):
            at = min(request.cursor, group.head)
            changes = Changes(at + 1, at, [], [])
        return Answer(group.epoch, group.head, self.now_ms(), protocol.PROTOCOLS, results, changes, group.digest)

    def put_back(self, group_uid: Uid, kept: Sequence[Operation], epoch: str) -> None:
        """The server is restored from a backup whose log was `kept`."""
        lost = self.groups[group_uid]
        self.groups[group_uid] = Group(group_uid, epoch, lost.life + 1)
        for operation in kept:
            self.groups[group_uid].receive([operation])

    # --- who may speak

    def admit(self, device_uid: Uid, group_uid: Uid) -> None:
        """A device of somebody else's program."""
        self.keys[device_uid] = group_uid, b""

    def _greet(self, nonce: str) -> Reply:
        said = {"service": protocol.SERVICE, "name": "reference", "protocols": [1], "nonce": nonce}
        challenge = base64.urlsafe_b64encode(self.chance.randbytes(24)).decode()
        return 200, json.dumps({**said, "challenge": challenge, "server_time": self.now_ms()}).encode()

    def _sign_in(self, message: Mapping[str, Any]) -> Reply:
        if "password" in message:
            group_uid = bytes.fromhex(message["group"])
            if group_uid not in self.groups:
                self.groups[group_uid] = Group(group_uid, self.chance.randbytes(4).hex())
            return self._admit(message["device"], group_uid)
        device_uid = bytes.fromhex(message["device"])
        group_uid, public_key = self.keys[device_uid]
        successor = message.get("successor")
        signed = LOGIN_CONTEXT + base64.urlsafe_b64decode(message["challenge"])
        if successor:
            signed += bytes.fromhex(successor["uid"]) + base64.b64decode(successor["public_key"])
        try:
            Ed25519PublicKey.from_public_bytes(public_key).verify(base64.b64decode(message["signature"]), signed)
        except InvalidSignature:
            return refusal(401, "login.refused")
        return self._admit(successor or {"uid": message["device"]}, group_uid)

    def _admit(self, device: Mapping[str, str], group_uid: Uid) -> Reply:
        device_uid = bytes.fromhex(device["uid"])
        if "public_key" in device:
            known = self.keys.setdefault(device_uid, (group_uid, base64.b64decode(device["public_key"])))
            if known != (group_uid, base64.b64decode(device["public_key"])):
                return refusal(409, "login.device_taken")
        token = self.chance.randbytes(8).hex()
        self.tokens[token] = device_uid, self.now_ms() + TOKEN_MS
        said = {"token": token, "expires_in": TOKEN_MS // 1000, "group": group_uid.hex(), "user": None}
        return 200, json.dumps({**said, "server_time": self.now_ms()}).encode()
