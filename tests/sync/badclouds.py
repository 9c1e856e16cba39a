"""Clouds that misbehave: little real servers in threads, with or without TLS, that send whatever a test scripts."""

from __future__ import annotations

import base64
import datetime
import ipaddress
import json
import select
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass(frozen=True)
class Asked:
    """A request as it came in."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    is_over: threading.Event  # the test is

    @property
    def nonce(self) -> str:
        return self.path.partition("nonce=")[2]


Say = Callable[[Asked], bytes | Iterable[bytes]]


def http(
    status: int, body: bytes, kind: str = "application/json", *, length: int | None = None, **headers: Any
) -> bytes:
    """An answer; `length` is what it claims to hold."""
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Type: {kind}"]
    lines.append(f"Content-Length: {len(body) if length is None else length}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def dripping(head: bytes, drop: bytes) -> Say:
    """A beginning, and then a drop every now and then, until the other side has gone or the test is over."""

    def say(asked: Asked) -> Iterator[bytes]:
        yield head
        while not asked.is_over.wait(0.02):
            yield drop

    return say


def says(status: int, content: object, **headers: Any) -> Say:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    return lambda asked: http(status, body, **headers)


def greeting(asked: Asked) -> bytes:
    """What our cloud says at the door."""
    message = {
        "service": "savingsdesk",
        "name": "SavingsDesk",
        "protocols": [1],
        "nonce": asked.nonce,
        "challenge": base64.urlsafe_b64encode(bytes(48)).decode(),
        "server_time": 1_795_688_400_000,
    }
    return http(200, json.dumps(message).encode())


def greeting_with(**other: Any) -> Say:
    def say(asked: Asked) -> bytes:
        body = greeting(asked).partition(b"\r\n\r\n")[2]
        return http(200, json.dumps({**json.loads(body), **other}).encode())

    return say


def admission(**other: Any) -> Say:
    message = {"token": "a.b.c", "expires_in": 900, "group": "00" * 16, "user": "11" * 16, "server_time": 1, **other}
    return says(200, message)


@dataclass
class BadCloud:
    """One thread a connection; each door says what the script says. `asked` holds what came in."""

    greet: Say = greeting
    sign_in: Say = field(default_factory=admission)
    sync: Say = field(default_factory=lambda: says(500, b""))
    tls: ssl.SSLContext | None = None
    asked: list[Asked] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._ended = threading.Event()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._begin(self._accept)

    @property
    def address(self) -> str:
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    @property
    def open_connections(self) -> int:
        return len(self._open)

    def doors(self) -> list[str]:
        return [f"{asked.method} {asked.path.partition('?')[0]}" for asked in self.asked]

    def end(self) -> None:
        self._ended.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for each in list(self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)

    def _begin(self, work: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self._begin(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        self._open.add(connection)
        try:
            with suppress(OSError, ValueError):
                talk = self.tls.wrap_socket(connection, server_side=True) if self.tls else connection
                with talk, talk.makefile("rb") as incoming:
                    while asked := _read(incoming, self._ended):
                        self.asked.append(asked)
                        if not self._answer(talk, asked):
                            return
        finally:
            connection.close()
            self._open.discard(connection)

    def _answer(self, talk: socket.socket, asked: Asked) -> bool:
        """Whether the connection stays open after it: only where the answer was a whole one."""
        door = self.sync if asked.path == "/v1/sync" else self.greet if asked.method == "GET" else self.sign_in
        said = door(asked)
        if isinstance(said, bytes):
            talk.sendall(said)
            head, _, body = said.partition(b"\r\n\r\n")
            return f"content-length: {len(body)}\r\n".encode() in head.lower() + b"\r\n"
        for piece in said:
            if self.tls is None and _has_gone(talk):
                break
            talk.sendall(piece)
        return False


def _has_gone(talk: socket.socket) -> bool:
    ready, _, _ = select.select([talk], [], [], 0)
    return bool(ready) and not talk.recv(1, socket.MSG_PEEK)


def _read(incoming: Any, is_over: threading.Event) -> Asked | None:
    first = incoming.readline().decode("latin-1").split()
    if len(first) != 3:
        return None
    headers: dict[str, str] = {}
    while line := incoming.readline().decode("latin-1").strip():
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    body = incoming.read(int(headers.get("content-length", "0")))
    return Asked(first[0], first[1], headers, body, is_over)


@contextmanager
def bad_cloud(**script: Any) -> Iterator[BadCloud]:
    cloud = BadCloud(**script)
    try:
        yield cloud
    finally:
        cloud.end()


def certificate(
    folder: Path, name: str, *, until_days: int = 30, subject: str = "127.0.0.1"
) -> tuple[ssl.SSLContext, str]:
    """A server's side of TLS with a certificate of its own, and that certificate as PEM to trust."""
    key = ec.generate_private_key(ec.SECP256R1())
    now = datetime.datetime.now(datetime.UTC)
    issued = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    try:
        alternative: x509.GeneralName = x509.IPAddress(ipaddress.ip_address(subject))
    except ValueError:
        alternative = x509.DNSName(subject)
    made = (
        x509.CertificateBuilder()
        .subject_name(issued)
        .issuer_name(issued)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=60))
        .not_valid_after(now + datetime.timedelta(days=until_days))
        .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    public = made.public_bytes(serialization.Encoding.PEM)
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file = folder / f"{name}.pem"
    file.write_bytes(public + secret)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context, public.decode()
