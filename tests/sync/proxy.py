"""A way to the real HTTPS endpoint that can be counted and cut: plain to the laptop, TLS to the cloud."""

from __future__ import annotations

import select
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass
class Line:
    """A 2G line, whose time is counted and not waited for, so that a slow machine makes no slower line.

    Whatever goes one way after the other has gone waits for half a round trip; a new connection costs TCP's and TLS's
    two round trips and the bytes of the certificate. Every ten seconds nothing moves for two; every thirty it is cut.
    """

    bytes_a_second: int = 2_500  # 20 kbit/s
    trip_s: float = 0.8
    stall_every_s: float = 10
    stall_s: float = 2
    cut_every_s: float = 30
    greeting_bytes: int = 3_500
    elapsed: float = 0
    cuts: int = 0
    is_up: bool | None = None

    def __post_init__(self) -> None:
        self._next_cut = self.cut_every_s * (1 + self.elapsed // self.cut_every_s)

    def greet(self) -> None:
        self.is_up = None
        self._pass(2 * self.trip_s + self.greeting_bytes / self.bytes_a_second)

    def carry(self, count: int, *, is_up: bool) -> int:
        """How many of these bytes get through before the next cut."""
        if is_up is not self.is_up:
            self.is_up = is_up
            self._pass(self.trip_s / 2)
        fits = int(max(0.0, self._next_cut - self.elapsed) * self.bytes_a_second)
        if count < fits:
            self._pass(count / self.bytes_a_second)
            return count
        self.cuts += 1
        self.elapsed = max(self.elapsed, self._next_cut)
        self._next_cut += self.cut_every_s * (1 + (self.elapsed - self._next_cut) // self.cut_every_s)
        return fits

    def _pass(self, seconds: float) -> None:
        stalls = int((self.elapsed + seconds) / self.stall_every_s) - int(self.elapsed / self.stall_every_s)
        self.elapsed += seconds + stalls * self.stall_s


class Proxy:
    """`up` and `down` count the bytes of HTTP as they are inside TLS. Turned off, it drops everybody and takes nobody.

    While `flows` is cleared, requests go up and no answer comes down.
    """

    def __init__(self, address: str, certificate: str, line: Line | None = None) -> None:
        self._line = line
        self._cloud = (urlsplit(address).hostname, urlsplit(address).port)
        self._context = ssl.create_default_context(cadata=certificate)
        self.up = self.down = self.connections = 0
        self.flows = threading.Event()
        self.flows.set()
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self._is_on = True
        self._threads = [threading.Thread(target=self._accept, args=(self._listener,), daemon=True)]
        self._threads[0].start()

    @property
    def is_busy(self) -> bool:
        return bool(self._open)

    def counted(self) -> tuple[int, int]:
        """(up, down) since the last call."""
        counted = self.up, self.down
        self.up = self.down = 0
        return counted

    def turn_off(self) -> None:
        self._is_on = False
        self.flows.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for each in self._open:
                with suppress(OSError):
                    socket.socket.shutdown(each, socket.SHUT_RDWR)

    def turn_on(self) -> None:
        self._is_on = True
        self._listener = socket.create_server(("127.0.0.1", self.port))
        thread = threading.Thread(target=self._accept, args=(self._listener,), daemon=True)
        self._threads.append(thread)
        thread.start()

    def end(self) -> None:
        if self._is_on:
            self.turn_off()
        for thread in list(self._threads):
            thread.join(10)

    def _accept(self, listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                laptop, _ = listener.accept()
                self.connections += 1
                thread = threading.Thread(target=self._carry, args=(laptop,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _carry(self, laptop: socket.socket) -> None:
        with (
            suppress(OSError),
            laptop,
            socket.create_connection(self._cloud) as raw,
            self._context.wrap_socket(raw, server_hostname=str(self._cloud[0])) as cloud,
        ):
            if self._line:
                self._line.greet()
            with self._lock:
                self._open |= {laptop, cloud}
            try:
                while self._is_on and self._carry_some(laptop, cloud):
                    pass
            finally:
                with self._lock:
                    self._open -= {laptop, cloud}

    def _carry_some(self, laptop: socket.socket, cloud: ssl.SSLSocket) -> bool:
        """One thread carries both ways: two must not use one TLS connection at once."""
        watched = [laptop, cloud] if self.flows.is_set() else [laptop]
        ready, _, _ = select.select(watched, [], [], 0.02)
        if laptop in ready:
            data = laptop.recv(65_536)
            through = self._through(data, is_up=True)
            cloud.sendall(through)
            self.up += len(through)
            if not data or through != data:
                return False
        if cloud in ready:
            data = cloud.recv(65_536)
            while cloud.pending():
                data += cloud.recv(65_536)
            through = self._through(data, is_up=False)
            laptop.sendall(through)
            self.down += len(through)
            return bool(data) and through == data
        return True

    def _through(self, data: bytes, *, is_up: bool) -> bytes:
        return data[: self._line.carry(len(data), is_up=is_up)] if self._line else data


@contextmanager
def proxied(address: str, certificate: str, line: Line | None = None) -> Iterator[Proxy]:
    proxy = Proxy(address, certificate, line)
    try:
        yield proxy
    finally:
        proxy.end()
