"""The doors of the endpoint: sign-in and sync. Everything else answers 401 to whoever brings no token."""

from __future__ import annotations

import asyncio
import logging
import time
import traceback
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import psycopg
from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse
from psycopg_pool import PoolTimeout

from savingsdesk.cloud import auth, feed, ingest
from savingsdesk.cloud.database import Pool
from savingsdesk.cloud.refusal import Refusal
from savingsdesk.cloud.tokens import TOKEN_S, Claims, Keys
from savingsdesk.sync import protocol

NAME = "SavingsDesk"
_MOST_LOGIN = 8 * 1024
_MOST_NONCE = 64
_BODY_S = 120  # how long a body of 128 KB may take to come: a 2G link needs about a minute

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
AsgiApp = Callable[[Scope, Receive, Send], Awaitable[None]]

_log = logging.getLogger("savingsdesk.cloud")


def create(pool: Pool) -> AsgiApp:
    """The endpoint on an open pool, which stays the caller's to close."""
    app = FastAPI(title=NAME, docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False)
    keys, throttle = Keys(pool), auth.Throttle()

    @app.get("/v1/login", response_class=JSONResponse)
    async def ask(nonce: str = "") -> dict[str, Any]:
        if len(nonce) > _MOST_NONCE:
            raise Refusal(400, "login.unreadable")
        return {
            "service": protocol.SERVICE,
            "name": NAME,
            "protocols": list(protocol.PROTOCOLS),
            "nonce": nonce,
            "challenge": await run_in_threadpool(keys.challenge),
            "server_time": _now_ms(),
        }

    @app.post("/v1/login", response_class=JSONResponse)
    async def sign_in(request: Request) -> dict[str, Any]:
        _require_json(request)
        message = _readable(protocol.plain_object, await _body(request, _MOST_LOGIN), "login.unreadable")
        admission = await run_in_threadpool(auth.sign_in, pool, keys, throttle, message)
        return {
            "token": admission.token,
            "expires_in": TOKEN_S,
            "group": admission.group_uid.hex(),
            "user": admission.user_uid.hex() if admission.user_uid else None,
            "server_time": _now_ms(),
        }

    @app.post("/v1/sync", response_class=Response)
    async def sync(request: Request) -> Response:
        _require_json(request)
        if request.headers.get("content-encoding", "").strip().lower() != "gzip":
            raise Refusal(415, "message.encoding")
        body = await _body(request, protocol.MOST_BODY)
        answer = await run_in_threadpool(_sync, pool, request.scope["savingsdesk.claims"], body)
        return Response(answer, media_type="application/json", headers={"Content-Encoding": "gzip"})

    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(Exception, _refused)
    app.add_exception_handler(404, _unknown_path)
    app.add_exception_handler(405, _unknown_method)
    return _guarded(app, keys)


def _sync(pool: Pool, claims: Claims, body: bytes) -> bytes:
    message = _readable(protocol.unpack, body, "message.unreadable")
    version = message.get("protocol")
    if type(version) is int and version not in protocol.PROTOCOLS:
        raise Refusal(426, "message.protocol", protocols=list(protocol.PROTOCOLS))
    request = _readable(lambda plain: protocol.request_in(plain, claims.group_uid), message, "message.unreadable")
    if request.device != claims.device_uid:
        raise Refusal(403, "sync.other_device")
    began = time.monotonic()
    try:
        with pool.connection() as connection:
            results: list[protocol.Result] = []
            if request.operations:
                _, results = ingest.ingest(connection, claims.group_uid, request.operations)
            asking = None if request.whole else claims.device_uid
            tenant, changes = feed.read(connection, claims.group_uid, asking, request.cursor)
    except LookupError:
        raise Refusal(401, "token.group") from None
    if request.epoch not in ("", tenant.epoch):  # the laptop starts anew when it sees the real epoch
        at = min(request.cursor, tenant.head)
        changes = protocol.Changes(at + 1, at, [], [])
    _log.info(
        "sync group=%d device=%s in=%d out=%d head=%d ms=%d",
        tenant.group_id,
        claims.device_uid.hex(),
        len(request.operations),
        changes.end - changes.start + 1,
        tenant.head,
        round((time.monotonic() - began) * 1000),
    )
    return feed.packed(tenant, results, changes, _now_ms(), request.kinds)


def _readable(read: Callable[[Any], Any], raw: Any, code: str) -> Any:
    try:
        return read(raw)
    except protocol.Unreadable:
        raise Refusal(400, code) from None


def _require_json(request: Request) -> None:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Refusal(415, "message.type")


async def _body(request: Request, most: int) -> bytes:
    """The body, as long as it is no larger than `most` bytes and does not trickle in for ever."""
    stated = request.headers.get("content-length", "0")
    if not stated.isdecimal() or int(stated[:20]) > most:
        raise Refusal(413, "message.too_large")
    body = bytearray()
    try:
        async with asyncio.timeout(_BODY_S):
            async for chunk in request.stream():
                body += chunk
                if len(body) > most:
                    raise Refusal(413, "message.too_large")
    except TimeoutError:
        raise Refusal(408, "message.too_slow") from None
    return bytes(body)


def _guarded(app: FastAPI, keys: Keys) -> AsgiApp:
    """Asks for the token before anything else, and lets no trouble out but as a code."""

    async def guard(scope: Scope, receive: Receive, send: Send) -> None:
        has_begun = False

        async def begin(message: MutableMapping[str, Any]) -> None:
            nonlocal has_begun
            has_begun = True
            await send(message)

        if scope["type"] != "http":
            return await app(scope, receive, send)
        try:
            if scope["path"] != "/v1/login":
                scope["savingsdesk.claims"] = await run_in_threadpool(_claims, keys, scope)
            await app(scope, receive, begin)
        except Exception as error:
            if not isinstance(error, Refusal):
                _note(error)
            if not has_begun:
                await _refusal_of(error).response()(scope, receive, send)
        return None

    return guard


def _claims(keys: Keys, scope: Scope) -> Claims:
    brought = next((value for name, value in scope["headers"] if name == b"authorization"), b"")
    kind, _, token = brought.decode("latin-1").partition(" ")
    if kind.lower() != "bearer" or not token:
        raise Refusal(401, "token.missing")
    return keys.claims(token.strip())


def _note(error: Exception) -> None:
    """Logs where it happened, never what: messages of the database quote names and amounts."""
    places = " ".join(f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)[-6:])
    _log.error("trouble kind=%s at=%s", type(error).__name__, places)


def _refusal_of(error: Exception) -> Refusal:
    if isinstance(error, Refusal):
        return error
    if isinstance(error, PoolTimeout | psycopg.OperationalError):
        return Refusal(503, "server.busy")
    return Refusal(500, "server.error")


async def _refused(_: Request, error: Exception) -> Response:
    return _refusal_of(error).response()


async def _unknown_path(_: Request, __: Exception) -> Response:
    return Refusal(404, "path.unknown").response()


async def _unknown_method(_: Request, __: Exception) -> Response:
    return Refusal(405, "path.method").response()


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
