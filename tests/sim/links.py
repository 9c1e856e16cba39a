"""The way between a laptop of a history and its cloud: the real client's own bytes, and every fault of a bad line."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import requests

from savingsdesk.core.ids import Uid
from savingsdesk.core.operations import Operation
from savingsdesk.sync import client, protocol
from savingsdesk.sync.client import Client, NotUnderstood
from tests.sim.clouds import Reply, refusal

# What may happen to one request.
OK = "ok"
DROP = "drop"  # the request never arrives
LOSE = "lose"  # it arrives; the answer does not
CUT = "cut"  # half an answer
FAIL = "fail"  # a 5xx before anything was stored
FAIL_LATE = "fail late"  # a 5xx although all was stored
DOUBLE = "double"  # it arrives twice
REFUSE = "refuse"  # a 4xx of a proxy or of a cloud in maintenance
PORTAL = "portal"  # a café's page instead of the cloud
FAULTS = (OK,) * 12 + (DROP, LOSE, LOSE, CUT, FAIL, FAIL_LATE, DOUBLE, DOUBLE, REFUSE, PORTAL)


class Endpoint(Protocol):
    """What a history does with a cloud: the reference alone, or the real endpoint beside it."""

    def ask(self, method: str, path: str, content: Mapping[str, Any]) -> Reply: ...

    def sync(self, device_uid: Uid, body: bytes) -> Reply: ...

    def admit(self, device_uid: Uid, group_uid: Uid) -> None: ...

    def put_back(self, group_uid: Uid, kept: Sequence[Operation], epoch: str) -> None: ...


@dataclass
class Link:
    """`meanwhile` is what people do on the laptop while a request is under way."""

    cloud: Endpoint
    chance: random.Random
    faults: tuple[str, ...] = (OK,)
    meanwhile: Callable[[], None] = lambda: None
    kinds: int | None = None  # an older program says here how little it can read
    left: int = 2_000  # requests of one laptop in one history: who needs more will never end
    sent: list[bytes] = field(default_factory=list)  # every request that left, for a replay much later

    def connect(self, *_: str) -> Client:
        return Wire(self)

    def carry(self, method: str, path: str, content: Mapping[str, Any]) -> Reply:
        fault = self.chance.choice(self.faults)
        if fault == DROP:
            raise NotUnderstood("cloud.unreachable")
        if fault in (FAIL, REFUSE, PORTAL):
            return {
                FAIL: refusal(500, "server.error"),
                REFUSE: refusal(self.chance.choice((400, 403, 413, 426, 429)), "message.refused"),
                PORTAL: (511, b"{}"),
            }[fault]
        status, body = self.cloud.ask(method, path, content)
        if path == "/v1/sync" and self.chance.random() < 0.1:
            self.meanwhile()
        if fault == DOUBLE and path == "/v1/sync":
            status, body = self.cloud.ask(method, path, content)
        if fault == LOSE:
            raise NotUnderstood("cloud.unreachable")
        if fault == FAIL_LATE:
            return refusal(503, "server.busy")
        return (status, body[: len(body) // 2]) if fault == CUT else (status, body)


class Wire(Client):
    """The real client, with another transport under it."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._entropy = link.chance.randbytes

    def close(self) -> None:
        """Nothing is open."""

    def sync(self, token: str, request: protocol.Request, group_uid: Uid, kinds: int = 1) -> protocol.Answer:
        if self._link.kinds is not None:
            request = replace(request, kinds=self._link.kinds)
        return super().sync(token, request, group_uid, kinds)

    def _ask(self, method: str, path: str, **content: Any) -> dict[str, Any]:
        self._link.left -= 1
        if not self._link.left:
            raise AssertionError("it asks again and again and never ends")
        if path == "/v1/sync":
            self._link.sent.append(content["data"])
        status, body = self._link.carry(method, path, content)
        response = requests.Response()
        response.status_code = status
        is_gzip = body[:1] == b"\x1f"
        response.headers.update({"Content-Type": "application/json", "Content-Encoding": "gzip" if is_gzip else ""})
        response.raw = _Raw(body)
        return client._understood(response)


class _Raw(io.BytesIO):
    def read(self, size: int | None = -1, **_: Any) -> bytes:
        return super().read(size)
