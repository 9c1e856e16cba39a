"""What every request passes before and after its door: the token, the limits, the counting, and codes for trouble."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import psycopg
from fastapi import Request, Response
from fastapi.concurrency import run_in_threadpool
from psycopg_pool import PoolTimeout

from savingsdesk.cloud import logs
from savingsdesk.cloud.metrics import Metrics
from savingsdesk.cloud.refusal import Refusal
from savingsdesk.cloud.tokens import Keys

LOGIN, SYNC, REPORTS = "/v1/login", "/v1/sync", "/v1/reports/"
BODY_S = 120  # how long a body of 128 KB may take to come: a 2G link needs about a minute
CLAIMS, PROGRAMME = "savingsdesk.claims", "savingsdesk.programme"

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
AsgiApp = Callable[[Scope, Receive, Send], Awaitable[None]]

_log = logging.getLogger("savingsdesk.cloud")


def guarded(app: AsgiApp, keys: Keys, metrics: Metrics) -> AsgiApp:
    """Asks for the token before anything else, counts, and lets no trouble out but as a code."""

    async def guard(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await app(scope, receive, send)
        status, began = 0, time.monotonic()
        metrics.began()

        async def watched(message: MutableMapping[str, Any]) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            if scope["path"] != LOGIN:
                await run_in_threadpool(_admit, keys, scope)
            await app(scope, receive, watched)
        except Exception as error:
            if not isinstance(error, Refusal):
                note_trouble(error)
            if not status:
                await _told(metrics, error)(scope, receive, watched)
        finally:
            metrics.ended(_door(scope["path"]), status, time.monotonic() - began)
        return None

    return guard


def _door(path: str) -> str:
    return {LOGIN: "login", SYNC: "sync"}.get(path, "reports" if path.startswith(REPORTS) else "other")


def _admit(keys: Keys, scope: Scope) -> None:
    """Who is asking, into the scope."""
    brought = next((value for name, value in scope["headers"] if name == b"authorization"), b"")
    kind, _, token = brought.decode("latin-1").partition(" ")
    if kind.lower() != "bearer" or not token:
        raise Refusal(401, "token.missing")
    if scope["path"].startswith(REPORTS):
        scope[PROGRAMME] = keys.programme_id(token.strip())
    else:
        scope[CLAIMS] = keys.claims(token.strip())


def require_json(request: Request) -> None:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Refusal(415, "message.type")


async def body(request: Request, most: int) -> bytes:
    """The body, as long as it is no larger than `most` bytes and does not trickle in for ever."""
    stated = request.headers.get("content-length", "0")
    if not stated.isdecimal() or int(stated[:20]) > most:
        raise Refusal(413, "message.too_large")
    received = bytearray()
    try:
        async with asyncio.timeout(BODY_S):
            async for chunk in request.stream():
                received += chunk
                if len(received) > most:
                    raise Refusal(413, "message.too_large")
    except TimeoutError:
        raise Refusal(408, "message.too_slow") from None
    return bytes(received)


def note_trouble(error: Exception) -> None:
    """Logs where it happened, never what: messages of the database quote names and amounts."""
    kind, at = type(error).__name__, logs.places(error.__traceback__)
    logs.note(_log, "trouble", logging.ERROR, kind=kind, at=at)


def handlers(metrics: Metrics) -> dict[int | type[Exception], Callable[[Request, Exception], Awaitable[Response]]]:
    """How the application answers what its doors raise."""

    async def refused(_: Request, error: Exception) -> Response:
        return _told(metrics, error)

    async def unknown_path(_: Request, __: Exception) -> Response:
        return _told(metrics, Refusal(404, "path.unknown"))

    async def unknown_method(_: Request, __: Exception) -> Response:
        return _told(metrics, Refusal(405, "path.method"))

    return {Refusal: refused, Exception: refused, 404: unknown_path, 405: unknown_method}


def _told(metrics: Metrics, error: Exception) -> Response:
    refusal = _refusal_of(error)
    metrics.count("refusals_total", code=refusal.code)
    return refusal.response()


def _refusal_of(error: Exception) -> Refusal:
    if isinstance(error, Refusal):
        return error
    if isinstance(error, PoolTimeout | psycopg.OperationalError):
        return Refusal(503, "server.busy")
    return Refusal(500, "server.error")
