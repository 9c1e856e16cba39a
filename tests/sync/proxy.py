"""A way to the real HTTPS endpoint that can be counted and cut: plain to the laptop, TLS to the cloud."""

from __future__ import annotations

import select
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit


class Proxy:
    """`up` and `down` count the bytes of HTTP as they are inside TLS. Turned off, it drops everybody and takes nobody.

    While `flows` is cleared, requests go up and no answer comes down.
    """

    def __init__(self, address: str, certificate: str) -> None:
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
            cloud.sendall(data)
            self.up += len(data)
            if not data:
                return False
        if cloud in ready:
            data = cloud.recv(65_536)
            while cloud.pending():
                data += cloud.recv(65_536)
            laptop.sendall(data)
            self.down += len(data)
            return bool(data)
        return True


@contextmanager
def proxied(address: str, certificate: str) -> Iterator[Proxy]:
    proxy = Proxy(address, certificate)
    try:
        yield proxy
    finally:
        proxy.end()
