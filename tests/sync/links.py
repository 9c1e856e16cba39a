"""The way between a laptop and the cloud, with faults: requests lost, answers lost, cut, doubled, replayed later."""

from __future__ import annotations

import asyncio
import io
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import urlsplit

import requests
from requests.adapters import BaseAdapter
from urllib3 import HTTPResponse

from savingsdesk.cloud import app
from savingsdesk.cloud.database import Pool
from savingsdesk.sync.client import Client

IN_PROCESS = "http://127.0.0.1:9"  # an address that is never opened: what goes there goes straight into the app

# What may happen to one request.
OK, DROP, LOSE, CUT, FAIL, DOUBLE = "ok", "drop", "lose", "cut", "fail", "double"


class InProcess(BaseAdapter):
    """The real FastAPI application on a real pool, without sockets in between."""

    def __init__(self, pool: Pool) -> None:
        super().__init__()
        self._app = app.create(pool)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def send(self, request: requests.PreparedRequest, *_: Any, **__: Any) -> requests.Response:
        return asyncio.run_coroutine_threadsafe(self._ask(request), self._loop).result(60)

    def close(self) -> None:
        """A client closes its adapters; this one belongs to the tests."""

    def end(self) -> None:
        async def finish() -> None:
            await self._loop.shutdown_default_executor()
            await self._loop.shutdown_asyncgens()

        asyncio.run_coroutine_threadsafe(finish(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    async def _ask(self, request: requests.PreparedRequest) -> requests.Response:
        place = urlsplit(str(request.url))
        content: Any = request.body or b""
        body = content.encode() if isinstance(content, str) else bytes(content)
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": request.method,
            "scheme": "http",
            "path": place.path,
            "raw_path": place.path.encode(),
            "query_string": place.query.encode(),
            "root_path": "",
            "headers": [
                (name.lower().encode(), value if isinstance(value, bytes) else value.encode())
                for name, value in cast(dict[str, Any], request.headers).items()
            ],
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 9),
        }
        said: list[Any] = []

        async def receive() -> Any:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Any) -> None:
            said.append(message)

        await self._app(scope, receive, send)
        headers = [(name.decode(), value.decode()) for name, value in said[0]["headers"]]
        return answered(request, said[0]["status"], headers, b"".join(each.get("body", b"") for each in said[1:]))


def answered(
    request: requests.PreparedRequest, status: int, headers: list[tuple[str, str]], body: bytes
) -> requests.Response:
    """An answer as requests hands it over, its body still to be read."""
    response = requests.Response()
    response.status_code = status
    response.headers.update(headers)
    response.raw = HTTPResponse(io.BytesIO(body), headers=dict(headers), status=status, preload_content=False)
    response.request, response.url = request, str(request.url)
    return response


@dataclass
class Link:
    """How one laptop reaches the cloud. `plan` names the fault for the next request at ``/v1/sync``.

    `sent` holds every such request that left the laptop, for replaying it later.
    """

    inner: BaseAdapter | None = None
    plan: Callable[[], str] = lambda: OK
    sent: list[requests.PreparedRequest] = field(default_factory=list)

    def connect(self, address: str, certificate: str) -> Client:
        client = Client(address, certificate, os.urandom)
        for prefix, adapter in list(client._http.adapters.items()):
            client._http.mount(prefix, _Faulty(self.inner or adapter, self))
        return client

    @contextmanager
    def with_fault(self, *faults: str) -> Iterator[None]:
        """The next requests meet these, all that follow meet the last."""
        left = list(faults)
        before, self.plan = self.plan, lambda: left.pop(0) if len(left) > 1 else left[0]
        try:
            yield
        finally:
            self.plan = before


class _Faulty(BaseAdapter):
    def __init__(self, inner: BaseAdapter, link: Link) -> None:
        super().__init__()
        self._inner, self._link = inner, link

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        if not str(request.url).endswith("/v1/sync"):
            return self._inner.send(request, *args, **kwargs)
        fault = self._link.plan()
        self._link.sent.append(request.copy())
        if fault == DROP:
            raise requests.exceptions.ConnectionError("the request never arrived")
        if fault == FAIL:
            return answered(request, 500, [("Content-Type", "application/json")], b'{"code": "server.error"}')
        response = self._inner.send(request, *args, **kwargs)
        if fault == DOUBLE:
            response.content  # noqa: B018 - read to its end, as far as the cloud knows
            response = self._inner.send(request, *args, **kwargs)
        if fault == LOSE:
            response.close()
            raise requests.exceptions.ReadTimeout("the answer never arrived")
        if fault == CUT:
            body = cast(bytes, response.raw.read(decode_content=False))
            headers = [(name, value) for name, value in response.headers.items() if name.lower() != "content-length"]
            return answered(request, response.status_code, headers, body[: len(body) // 2])
        return response

    def close(self) -> None:
        self._inner.close()
