"""A laptop as the cloud sees it: it makes operations, signs in and sends, without any of the desktop's own code."""

from __future__ import annotations

import base64
import os
import time
from dataclasses import dataclass, field, replace
from typing import Any

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from savingsdesk.cloud import ingest, tenants
from savingsdesk.cloud.database import Pool
from savingsdesk.cloud.tenants import Tenant
from savingsdesk.core import ids
from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import GENESIS, Operation, Outcome, sealed
from savingsdesk.sync import protocol
from savingsdesk.sync.protocol import Answer

MINT = ids.Mint(lambda: time.time_ns() // 1_000_000, os.urandom)
DAY = "2026-11-26"
PASSWORD = "correct horse"


@dataclass
class Laptop:
    """One device of a group. `made` holds all its operations, in the order of its own numbers."""

    group_uid: Uid = field(default_factory=MINT.uid)
    device_uid: Uid = field(default_factory=MINT.uid)
    author_uid: Uid = field(default_factory=MINT.uid)
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    made: list[Operation] = field(default_factory=list)
    token: str = ""

    @property
    def code(self) -> str:
        return ids.group_code(self.group_uid)

    def record(self, entity: str, data: dict[str, Any] | None = None, **fields: Any) -> Operation:
        """An insert."""
        uid = self.group_uid if entity == "group" else MINT.uid()
        return self.add("insert", entity, uid, uid, 0, {**(data or {}), **fields})

    def change(self, row: Operation, base_version: int = 1, **fields: Any) -> Operation:
        return self.add("update", row.entity, MINT.uid(), row.entity_uid, base_version, fields)

    def take_back(self, row: Operation) -> Operation:
        return self.add("delete", row.entity, MINT.uid(), row.entity_uid, 1, {})

    def add(
        self, operation: str, entity: str, uid: Uid, entity_uid: Uid, base_version: int, data: dict[str, Any]
    ) -> Operation:
        made = Operation(
            uid=uid,
            operation=operation,
            entity=entity,
            entity_uid=entity_uid,
            group_uid=self.group_uid,
            device_uid=self.device_uid,
            device_seq=self.made[-1].device_seq + 1 if self.made else 1,
            author_uid=self.author_uid,
            occurred_on=DAY,
            recorded_at=ids.milliseconds_of(uid),
            base_version=base_version,
            data=data,
            previous=self.made[-1].hash if self.made else GENESIS,
        )
        self.made.append(replace(made, hash=sealed(made)))
        return self.made[-1]

    def found(self, members: int = 2) -> Books:
        """The operations that every group begins with: the group, its members, a cycle and a meeting."""
        self.record("group", name="Tujenge", created_date=DAY, kind="vsla", currency="UGX", cash_unit=100)
        users = [self.user(f"member{number}", number) for number in range(1, members + 1)]
        cycle = self.record("cycle", number=1, opened_on=DAY, share_price=1000, most_shares=5, social_amount=200)
        meeting = self.record("meeting", cycle=cycle.uid.hex(), number=1, held_on=DAY, status="open")
        return Books(users, cycle, meeting)

    def user(self, username: str, number: int = 1, **fields: Any) -> Operation:
        values = {"role": "member", "name": username.title(), "number": number, "joined_on": DAY, **fields}
        return self.record("user", values, username=f"{username}@{self.code}")

    def contribution(self, books: Books, amount: int = 1000, **fields: Any) -> Operation:
        values = {"user": books.users[0].uid.hex(), "cycle": books.cycle.uid.hex(), "kind": "shares", "place": "box"}
        values |= {"fund": "loan_fund", "date": DAY, "meeting": books.meeting.uid.hex()}
        return self.record("contribution", {**values, "amount": amount, **fields})

    def payout(self, books: Books, amount: int, fund: str = "loan_fund") -> Operation:
        values = {"cycle": books.cycle.uid.hex(), "kind": "expense", "place": "box", "date": DAY}
        return self.record("payout", values, fund=fund, amount=amount)

    def loan(self, books: Books, amount: int, interest_rate: int = 1000) -> Operation:
        values = {"user": books.users[0].uid.hex(), "cycle": books.cycle.uid.hex(), "fund": "loan_fund"}
        values |= {"place": "box", "date_issued": DAY, "due_date": "2027-02-26", "status": "active"}
        values |= {"method": "flat", "period": "month", "repaid_first": "charge"}
        return self.record("loan", values, amount=amount, interest_rate=interest_rate, term=3, first_charge=1)

    def second(self) -> Laptop:
        """Another device of the same group."""
        return Laptop(group_uid=self.group_uid, author_uid=self.author_uid)

    def clone(self) -> Laptop:
        """A copy of the disk: the same device in two places."""
        return Laptop(self.group_uid, self.device_uid, self.author_uid, self.key, list(self.made))


@dataclass
class Books:
    users: list[Operation]
    cycle: Operation
    meeting: Operation


def take_in(pool: Pool, operations: list[Operation]) -> list[tuple[Outcome, int]]:
    """Gives a batch to the cloud without the wire; answers outcome and sequence number of each operation."""
    with pool.connection() as connection:
        with connection.transaction():
            tenants.found(connection, operations[0].group_uid)
        _, results = ingest.ingest(connection, operations[0].group_uid, operations)
    return [(run.outcome, run.seq + place if run.seq else 0) for run in results for place in range(run.count)]


def tenant_of(pool: Pool, laptop: Laptop) -> Tenant:
    with pool.connection() as connection, connection.transaction():
        tenant = tenants.enter(connection, laptop.group_uid)
    assert tenant is not None
    return tenant


@dataclass
class Endpoint:
    """A running endpoint, spoken to over HTTPS with its own certificate as the only authority."""

    url: str
    certificate: str
    ops: int = 0

    def __post_init__(self) -> None:
        self.http = requests.Session()
        self.http.trust_env = False
        self.http.verify = self.certificate

    def asked(self, door: str) -> requests.Response:
        """The port for health and figures."""
        return self.http.get(f"http://127.0.0.1:{self.ops}{door}", timeout=30)

    def greet(self, nonce: str = "") -> dict[str, Any]:
        answer: dict[str, Any] = self.http.get(f"{self.url}/v1/login", params={"nonce": nonce}, timeout=30).json()
        return answer

    def login(self, message: Any, **headers: str) -> requests.Response:
        return self.http.post(f"{self.url}/v1/login", json=message, headers=headers, timeout=90)

    def enrol(self, laptop: Laptop, username: str, password: str = PASSWORD) -> requests.Response:
        public_key = base64.b64encode(laptop.key.public_key().public_bytes_raw()).decode()
        device = {"uid": laptop.device_uid.hex(), "public_key": public_key}
        message = {"username": username, "password": password, "device": device, "group": laptop.group_uid.hex()}
        answer = self.login(message)
        if answer.status_code == 200:
            laptop.token = answer.json()["token"]
        return answer

    def prove(self, laptop: Laptop, context: bytes = b"savingsdesk login\0", challenge: str = "") -> requests.Response:
        challenge = challenge or self.greet()["challenge"]
        signature = laptop.key.sign(context + base64.urlsafe_b64decode(challenge))
        proof = {"device": laptop.device_uid.hex(), "challenge": challenge}
        return self.login({**proof, "signature": base64.b64encode(signature).decode()})

    def post(self, laptop: Laptop, body: bytes, **headers: str) -> requests.Response:
        sent = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
        sent |= {"Authorization": f"Bearer {laptop.token}"}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        return self.http.post(f"{self.url}/v1/sync", data=body, headers=sent, timeout=60)

    def sync(
        self, laptop: Laptop, operations: list[Operation] | None = None, cursor: int = 0, epoch: str = ""
    ) -> Answer:
        request = protocol.Request(protocol.PROTOCOL, laptop.device_uid, cursor, epoch, operations or [])
        answer = self.post(laptop, protocol.pack(protocol.request_out(request)))
        assert answer.status_code == 200, answer.text
        return protocol.answer_in(protocol.plain_object(answer.content), laptop.group_uid)
