"""Serving: one or several uvicorn processes on one socket, from the first connection to a calm end."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import socket
import time
from pathlib import Path
from types import FrameType
from typing import Any

import uvicorn

from savingsdesk.cloud import app, database, logs
from savingsdesk.cloud.config import Config
from savingsdesk.cloud.gate import AsgiApp
from savingsdesk.cloud.metrics import Metrics
from savingsdesk.cloud.ops import Health, Ops
from savingsdesk.core.errors import Environment

_BACKLOG = 256
_KEEP_ALIVE_S = 30
_STOP_S = 20  # how long requests that have begun may take once we were asked to stop
_MOST_HEADERS = 8 * 1024  # bytes, from the first of a request to its empty line
_MOST_CONNECTIONS = 1_000  # of one process; who comes after is told to come again
_HEADERS_S = 30  # how long a connection may be open without a whole request
_REQUEST_S = 300  # how long one request may take in all: a body of two minutes, our work, and a slow reader
_LOOK_S = 1.0
_FLUSH_S = 0.3

_log = logging.getLogger("savingsdesk.cloud")


def serve(config: Config, address: str, announce: Path | None, listener: socket.socket | None = None) -> None:
    """Serves until SIGTERM or SIGINT. `announce` gets the chosen address and the certificate's path when it listens.

    Raises `Environment`: ``serve.address``, ``serve.ops``, ``certificate.unreadable``, ``database.unreachable``.
    """
    logs.begin()
    metrics = Metrics()
    pool = database.open_pool(address)
    ops: Ops | None = None
    try:
        settings = _settings(config, app.create(pool, metrics))
        health = Health(pool, metrics)
        if config.ops_port is not None:
            ops = _opened(config.ops_port, health)
        with listener or listening(config) as open_listener:
            if announce is not None:
                _announce(announce, config, open_listener.getsockname()[1], ops)
            logs.note(_log, "serving", process=os.getpid(), ops=ops.port if ops else None)
            _Server(settings, health).run(sockets=[open_listener])
            logs.note(_log, "stopped", process=os.getpid())
    finally:
        if ops is not None:
            ops.close()
        pool.close()


def _settings(config: Config, endpoint: AsgiApp) -> uvicorn.Config:
    settings = uvicorn.Config(
        endpoint,
        http="h11",
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,
        ws="none",
        lifespan="off",
        backlog=_BACKLOG,
        limit_concurrency=_MOST_CONNECTIONS,
        h11_max_incomplete_event_size=_MOST_HEADERS,
        timeout_keep_alive=_KEEP_ALIVE_S,
        timeout_graceful_shutdown=_STOP_S,
        ssl_certfile=config.certificate,
        ssl_keyfile=str(config.key) if config.key else None,
    )
    try:
        settings.load()
    except OSError as error:  # also ssl.SSLError
        raise Environment("certificate.unreadable") from error
    return settings


def _opened(port: int, health: Health) -> Ops:
    try:
        return Ops(port, health)
    except (OSError, OverflowError) as error:
        raise Environment("serve.ops") from error


class _Server(uvicorn.Server):
    """uvicorn's server, which cuts off who is too slow, and does not wait for the idle at its end."""

    def __init__(self, settings: uvicorn.Config, health: Health) -> None:
        super().__init__(settings)
        self._health = health
        self._since: dict[Any, tuple[object, float]] = {}  # of each connection: its request, and since when
        self._looked_at = 0.0

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._health.loop = asyncio.get_running_loop()

    async def on_tick(self, counter: int) -> bool:
        now = time.monotonic()
        if now - self._looked_at >= _LOOK_S:
            self._looked_at = now
            self._cut_off_the_slow(now)
        return await super().on_tick(counter)

    def _cut_off_the_slow(self, now: float) -> None:
        """A connection that trickles its headers, or never reads its answer, must not stand there for ever."""
        known, self._since = self._since, {}
        for connection in list(self.server_state.connections):
            request = _request_of(connection)
            before, since = known.get(connection, (request, now))
            since = since if before is request else now
            self._since[connection] = request, since
            if now - since > (_HEADERS_S if request is None else _REQUEST_S):
                _abort(connection)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._health.is_stopping = True
        closing = asyncio.create_task(self._let_go_of_the_idle())
        await super().shutdown(sockets)
        closing.cancel()

    async def _let_go_of_the_idle(self) -> None:
        """A close in order would wait half a minute for the laptop's farewell; an answer that comes goes first."""
        idle = {each for each in self.server_state.connections if _request_of(each) is None}
        while True:
            for connection in idle:
                _abort(connection)
            await asyncio.sleep(_FLUSH_S)
            idle = {each for each in self.server_state.connections if _request_of(each) is None}
            await asyncio.sleep(_FLUSH_S)  # the answer that was just finished goes out


def _request_of(connection: Any) -> object:
    """The request that this connection is busy with, or None."""
    cycle = getattr(connection, "cycle", None)
    return None if cycle is None or cycle.response_complete else cycle


def _abort(connection: Any) -> None:
    if (transport := getattr(connection, "transport", None)) is not None:
        transport.abort()


def stop_on_signal() -> None:
    """Ends the program in order on SIGTERM, before uvicorn takes over and after it: the database must be stopped."""
    signal.signal(signal.SIGTERM, _end)


def _end(number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


def listening(config: Config) -> socket.socket:
    """A socket that names its protocol: without that asyncio leaves out TCP_NODELAY and each answer waits 40 ms.

    Raises `Environment` (``serve.address``).
    """
    family = socket.AF_INET6 if ":" in config.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # on Windows it would let a second server take the same port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((config.host, config.port))
        listener.listen(_BACKLOG)
    except (OSError, OverflowError) as error:
        listener.close()
        raise Environment("serve.address") from error
    return listener


def _announce(announce: Path, config: Config, port: int, ops: Ops | None) -> None:
    host = f"[{config.host}]" if ":" in config.host else config.host
    content = {
        "url": f"{'https' if config.has_tls else 'http'}://{host}:{port}",
        "host": config.host,
        "port": port,
        "certificate": str(config.certificate) if config.certificate else None,
        "ops": ops.port if ops else None,
    }
    draft = announce.with_name(announce.name + ".new")
    draft.write_text(json.dumps(content), encoding="utf-8")
    draft.replace(announce)
