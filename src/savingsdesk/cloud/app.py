"""The doors of the endpoint: sign-in, sync and reports. Everything else answers 401 to whoever brings no token."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable
from datetime import date
from typing import Any

from anyio import CapacityLimiter, to_thread
from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse

from savingsdesk.cloud import auth, feed, gate, ingest, logs, programmes, reports
from savingsdesk.cloud.auth import ProgrammeAdmission
from savingsdesk.cloud.database import Pool
from savingsdesk.cloud.gate import AsgiApp
from savingsdesk.cloud.metrics import Metrics
from savingsdesk.cloud.refusal import Refusal
from savingsdesk.cloud.reports import Asked
from savingsdesk.cloud.tokens import TOKEN_S, Claims, Keys
from savingsdesk.core.operations import is_day
from savingsdesk.sync import protocol

NAME = "SavingsDesk"
MOST_LOGIN = 8 * 1024
MOST_NONCE = 64
_CHECKS = 2  # passwords checked at once, and reports made at once: the rest of the threads is for syncing
_MOST_WAITING = 20  # five seconds of checking: who comes then is better off later
_AFTER = re.compile(r"([0-9]{1,18})(?:\.([0-9]{1,18}))?", re.ASCII)
_UID = re.compile(r"[0-9a-f]{32}")

_log = logging.getLogger("savingsdesk.cloud")


def create(pool: Pool, metrics: Metrics | None = None) -> AsgiApp:
    """The endpoint on an open pool, which stays the caller's to close."""
    metrics = metrics or Metrics()
    app = FastAPI(title=NAME, docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False)
    keys = Keys(pool)
    checking, reporting = CapacityLimiter(_CHECKS), CapacityLimiter(_CHECKS)

    @app.get(gate.LOGIN, response_class=JSONResponse)
    async def ask(request: Request) -> dict[str, Any]:
        nonce = request.query_params.get("nonce", "")
        if len(nonce) > MOST_NONCE:
            raise Refusal(400, "login.unreadable")
        return {
            "service": protocol.SERVICE,
            "name": NAME,
            "protocols": list(protocol.PROTOCOLS),
            "nonce": nonce,
            "challenge": await run_in_threadpool(keys.challenge),
            "server_time": _now_ms(),
        }

    @app.post(gate.LOGIN, response_class=JSONResponse)
    async def sign_in(request: Request) -> dict[str, Any]:
        gate.require_json(request)
        message = _readable(protocol.plain_object, await gate.body(request, MOST_LOGIN), "login.unreadable")
        limiter = checking if auth.is_costly(message) else None
        admission = await _limited(limiter, lambda: auth.sign_in(pool, keys, message))
        answer = {"token": admission.token, "expires_in": TOKEN_S, "server_time": _now_ms()}
        if isinstance(admission, ProgrammeAdmission):
            return {**answer, "programme": admission.name}
        user = admission.user_uid.hex() if admission.user_uid else None
        return {**answer, "group": admission.group_uid.hex(), "user": user}

    @app.post(gate.SYNC, response_class=Response)
    async def sync(request: Request) -> Response:
        gate.require_json(request)
        if request.headers.get("content-encoding", "").strip().lower() != "gzip":
            raise Refusal(415, "message.encoding")
        body = await gate.body(request, protocol.MOST_BODY)
        answer = await run_in_threadpool(_sync, pool, metrics, request.scope[gate.CLAIMS], body)
        return Response(answer, media_type="application/json", headers={"Content-Encoding": "gzip"})

    @app.get(gate.REPORTS + "{report}", response_class=Response)
    async def report(report: str, request: Request) -> Response:
        asked, is_csv = _asked(report, request)
        programme_id = request.scope[gate.PROGRAMME]
        page = await _limited(reporting, lambda: _report(pool, programme_id, asked))
        if not is_csv:
            return JSONResponse(page.plain())
        headers = {"Next": page.following} if page.following else None
        return Response(page.csv(), media_type="text/csv; charset=utf-8", headers=headers)

    for kind, handler in gate.handlers(metrics).items():
        app.add_exception_handler(kind, handler)
    return gate.guarded(app, keys, metrics)


async def _limited(limiter: CapacityLimiter | None, work: Callable[[], Any]) -> Any:
    """In a thread, a few at once where there is a limiter. Raises `Refusal`: 503 ``server.busy`` when many wait."""
    if limiter is not None and limiter.statistics().tasks_waiting >= _MOST_WAITING:
        raise Refusal(503, "server.busy")
    return await to_thread.run_sync(work, limiter=limiter)


def _sync(pool: Pool, metrics: Metrics, claims: Claims, body: bytes) -> bytes:
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
            auth.check_standing(connection, claims)
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
    for run in results:
        metrics.count("operations_total", run.count, outcome=run.outcome)
    logs.note(
        _log,
        "sync",
        group=tenant.group_id,
        device=claims.device_uid.hex(),
        taken=len(request.operations),
        given=changes.end - changes.start + 1,
        head=tenant.head,
        ms=round((time.monotonic() - began) * 1000),
    )
    return feed.packed(tenant, results, changes, _now_ms(), request.kinds)


def _report(pool: Pool, programme_id: int, asked: Asked) -> reports.Page:
    began = time.monotonic()
    with pool.connection() as connection:
        if not programmes.is_open(connection, programme_id):
            raise Refusal(403, "login.disabled")
        page = reports.page(connection, programme_id, asked)
    ms = round((time.monotonic() - began) * 1000)
    logs.note(_log, "report", programme=programme_id, report=asked.report, rows=len(page.rows), ms=ms)
    return page


def _asked(report: str, request: Request) -> tuple[Asked, bool]:
    """What is asked for, and whether as CSV. Raises `Refusal`: 404 ``path.unknown``, 400 ``report.parameter``."""
    if report not in reports.REPORTS:
        raise Refusal(404, "path.unknown")
    given = request.query_params
    for name in given:
        if name not in ("after", "limit", "format", "on", "group") or len(given.getlist(name)) > 1:
            raise Refusal(400, "report.parameter")
    after = _AFTER.fullmatch(given.get("after", "0"))
    limit, day, group = given.get("limit", str(reports.USUAL_ROWS)), given.get("on"), given.get("group")
    form = given.get("format", "json")
    is_right = (
        after is not None
        and limit.isascii()
        and limit.isdecimal()
        and len(limit) <= 4
        and 1 <= int(limit) <= reports.MOST_ROWS
        and (day is None or (report == "indicators" and is_day(day)))
        and (group is None or _UID.fullmatch(group) is not None)
        and form in ("json", "csv")
    )
    if after is None or not is_right:
        raise Refusal(400, "report.parameter")
    place = int(after[1]), int(after[2] or 0)
    on, group_uid = date.fromisoformat(day) if day else None, bytes.fromhex(group) if group else None
    return Asked(report, place, int(limit), on, group_uid), form == "csv"


def _readable(read: Callable[[Any], Any], raw: Any, code: str) -> Any:
    try:
        return read(raw)
    except protocol.Unreadable:
        raise Refusal(400, code) from None


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
