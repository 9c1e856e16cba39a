"""The real endpoint and the reference side by side: each answer of the one must be the answer of the other."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import requests

from savingsdesk.cloud.database import Connection, Pool
from savingsdesk.cloud.ingest import ingest
from savingsdesk.core.ids import Uid, group_code
from savingsdesk.core.operations import ENTITIES, Operation
from savingsdesk.sync import protocol
from tests.cloud.conftest import QUICK_HASH
from tests.cloud.laptop import PASSWORD
from tests.sim.clouds import Cloud, Reply
from tests.sync.links import IN_PROCESS, InProcess

_PASSING = {"epoch", "server_time"}  # what only one of the two can know


class Both:
    """As an endpoint of a history; laptops get the real one's answers."""

    def __init__(self, reference: Cloud, app: InProcess, pool: Pool, owner: Connection) -> None:
        self.reference, self._app, self._pool, self._owner = reference, app, pool, owner
        self._tokens: dict[str, Uid] = {}  # who speaks with which token
        self._last_token: dict[Uid, str] = {}
        self.compared = 0

    def ask(self, method: str, path: str, content: Mapping[str, Any]) -> Reply:
        if path == "/v1/sync":
            token = content["headers"]["Authorization"].partition(" ")[2]
            return self._sync(token, content["data"])
        message = content.get("json")
        if message and "password" in message:
            group_uid = bytes.fromhex(message["group"])
            username = f"{message['username']}@{group_code(group_uid)}"
            self._owner.execute(
                "INSERT INTO accounts (username, password) VALUES (%s, %s) ON CONFLICT DO NOTHING",
                (username, QUICK_HASH),
            )
            content = {**content, "json": {**message, "username": username, "password": PASSWORD}}
        status, body = self._send(method, path, content)
        if message and status == 200:
            self._follow(message, json.loads(body))
        return status, body

    def _follow(self, message: Mapping[str, Any], answer: Mapping[str, Any]) -> None:
        """The reference learns of the same device, and the real group gets the epoch of the reference's."""
        group_uid = bytes.fromhex(answer["group"])
        device = message.get("successor") or message["device"]
        uid = bytes.fromhex(device if isinstance(device, str) else device["uid"])
        if "password" in message and group_uid not in self.reference.groups:
            self.reference.ask("POST", "/v1/login", {"json": message})
            self._state(group_uid, epoch=self.reference.groups[group_uid].epoch)
        self.reference.keys.setdefault(uid, (group_uid, b""))
        self._tokens[answer["token"]], self._last_token[uid] = uid, answer["token"]

    def sync(self, device_uid: Uid, body: bytes) -> Reply:
        return self._sync(self._last_token[device_uid], body)

    def _sync(self, token: str, body: bytes) -> Reply:
        headers = {
            "Content-Type": "application/json", "Content-Encoding": "gzip", "Authorization": f"Bearer {token}"
        }  # fmt: skip
        status, answer = self._send("POST", "/v1/sync", {"data": body, "headers": headers})
        if status in (200, 400):
            other_status, other = self.reference.sync(self._tokens[token], body)
            assert status == other_status, f"the real endpoint answers {status}, the reference {other_status}"
            if status == 200:
                self._compare(protocol.unpack(answer), protocol.unpack(other))
        return status, answer

    def _compare(self, real: dict[str, Any], reference: dict[str, Any]) -> None:
        self.compared += 1
        for name in (real.keys() | reference.keys()) - _PASSING:
            assert real.get(name) == reference.get(name), (
                f"{name}: the real endpoint says {real.get(name)}, the reference {reference.get(name)}"
            )

    def _send(self, method: str, path: str, content: Mapping[str, Any]) -> Reply:
        request = requests.Request(method, IN_PROCESS + path, **content).prepare()
        response = self._app.send(request)
        return response.status_code, bytes(response.raw.read(decode_content=False))

    # --- what only its operator can do

    def admit(self, device_uid: Uid, group_uid: Uid) -> None:
        username = f"amina@{group_code(group_uid)}"
        device = {"uid": device_uid.hex(), "public_key": os.urandom(32).hex()[:43] + "="}
        message = {"username": username, "password": PASSWORD, "device": device, "group": group_uid.hex()}
        status, body = self._send("POST", "/v1/login", {"json": message})
        assert status == 200, body
        self._follow(message, json.loads(body))

    def put_back(self, group_uid: Uid, kept: Sequence[Operation], epoch: str) -> None:
        self.reference.put_back(group_uid, kept, epoch)
        number = self._number(group_uid)
        with self._owner.transaction():
            self._owner.execute("SET LOCAL session_replication_role = replica")
            for table in ("outcomes", "kept_aside", "sync_log", *(each.table for each in ENTITIES.values())):
                self._owner.execute(f"DELETE FROM {table} WHERE group_id = %s".encode(), (number,))
        self._state(group_uid, epoch=epoch, head=0, sums="{}", digest=bytes(32))
        with self._pool.connection() as connection:
            for operation in kept:
                ingest(connection, group_uid, [operation])

    def _state(self, group_uid: Uid, **values: object) -> None:
        for name, value in values.items():
            self._owner.execute(
                f"UPDATE group_logs SET {name} = %s WHERE group_id = %s".encode(), (value, self._number(group_uid))
            )

    def _number(self, group_uid: Uid) -> int:
        row = self._owner.execute(
            "SELECT group_id FROM group_logs WHERE group_uid = %s::uuid", (group_uid.hex(),)
        ).fetchone()
        assert row is not None
        return int(row[0])

    def assert_balanced(self) -> None:
        """By the cloud's own rows: the balance it shows is what its entries say, and what the reference says."""
        for group_uid, group in self.reference.groups.items():
            sums = (
                f"(SELECT coalesce(sum(amount), 0) FROM {table} WHERE group_id = g.id AND voided_at IS NULL)"
                for table in ("contributions", "loans", "payouts")
            )
            query = f"SELECT {' - '.join(sums)}, g.balance FROM groups g WHERE g.id = %s"
            row = self._owner.execute(query.encode(), (self._number(group_uid),)).fetchone()
            assert row == (sum(group.digest.sums.values()),) * 2, "the cloud's balance is not what its entries say"


def beside(app: InProcess, pool: Pool, owner: Connection) -> Callable[[Cloud], Both]:
    return lambda reference: Both(reference, app, pool, owner)
