"""Health and figures of one process, on a port of its own that only this machine reaches."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import TimeoutError as TooSlow
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import psycopg
from psycopg_pool import PoolTimeout

from savingsdesk.cloud import migrate
from savingsdesk.cloud.database import Pool
from savingsdesk.cloud.metrics import Metrics
from savingsdesk.core.errors import Environment

HOST = "127.0.0.1"
_WAIT_S = 2
_PAGE_BYTES = 4096
_STATUS = Path("/proc/self/statm")


class Health:
    """What the process knows of itself. `loop` is set when it serves, `is_stopping` when it was asked to end."""

    def __init__(self, pool: Pool, metrics: Metrics) -> None:
        self._pool = pool
        self._metrics = metrics
        self._began = time.monotonic()
        self.loop: asyncio.AbstractEventLoop | None = None
        self.is_stopping = False

    def is_alive(self) -> bool:
        """Whether the event loop still turns: if not, only a new process helps."""
        if self.loop is None or self.loop.is_closed():
            return False
        answered = asyncio.run_coroutine_threadsafe(asyncio.sleep(0), self.loop)
        try:
            answered.result(_WAIT_S)
        except TooSlow:
            return False
        return True

    def is_ready(self) -> bool:
        """Whether requests should be sent here: not while stopping, nor without a database of a version it knows."""
        if self.is_stopping or not self.is_alive():
            return False
        newest = migrate.migrations()[-1][0]
        try:
            with self._pool.connection(timeout=_WAIT_S) as connection:
                return migrate.version_of(connection, newest) == newest
        except (PoolTimeout, psycopg.Error):
            return False
        except Environment:  # a newer program migrated meanwhile: steps only add, so this one serves on
            return True

    def figures(self) -> str:
        return self._metrics.text(self._gauges())

    def _gauges(self) -> Iterator[tuple[str, float]]:
        stats = self._pool.get_stats()
        yield "uptime_seconds", round(time.monotonic() - self._began, 1)
        yield "database_connections", stats.get("pool_size", 0)
        yield "database_connections_idle", stats.get("pool_available", 0)
        yield "database_requests_waiting", stats.get("requests_waiting", 0)
        if _STATUS.exists():
            yield "resident_bytes", int(_STATUS.read_text("ascii").split()[1]) * _PAGE_BYTES


class Ops:
    """The port's server, in a thread of its own so that a busy process can still say that it is alive."""

    def __init__(self, port: int, health: Health) -> None:
        """Raises `OSError` where the port is taken; 0 takes a free one."""
        self._server = ThreadingHTTPServer((HOST, port), _handler(health))
        self._server.daemon_threads = True
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, name="ops", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(health: Health) -> type[BaseHTTPRequestHandler]:
    def said(is_so: bool) -> tuple[int, str]:
        return (200, "yes\n") if is_so else (503, "no\n")

    doors: dict[str, Callable[[], tuple[int, str]]] = {
        "/healthz": lambda: said(health.is_alive()),
        "/readyz": lambda: said(health.is_ready()),
        "/metrics": lambda: (200, health.figures()),
    }

    class Handler(BaseHTTPRequestHandler):
        timeout = 5
        server_version = "SavingsDesk"
        sys_version = ""

        def do_GET(self) -> None:
            status, text = doors.get(self.path, lambda: (404, "unknown\n"))()
            body = text.encode("ascii")
            self.send_response(status)
            self.send_header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Whoever asks every ten seconds is no news."""

    return Handler
