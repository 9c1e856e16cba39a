"""The endpoint as a laptop sees it: HTTPS, JSON, gzip, and a plain answer to "is this our cloud?" (SYNC.md §2)."""

from __future__ import annotations

import base64
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from http.cookiejar import DefaultCookiePolicy
from ipaddress import ip_address
from typing import Any, TypeVar
from urllib.parse import urlsplit

import requests
import truststore
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool
from urllib3.exceptions import HTTPError, NewConnectionError
from urllib3.util import SKIP_HEADER

from savingsdesk.core.errors import Environment
from savingsdesk.core.ids import Uid
from savingsdesk.sync import protocol

T = TypeVar("T")

CONNECT_S, READ_S, ATTEMPT_S = 15, 60, 180
LOGIN_CONTEXT = b"savingsdesk login\0"

_MOST_ANSWER = protocol.MOST_UNPACKED

# What the endpoint says, and the code under which the desktop explains it.
_CODES = {
    "login.refused": "login.wrong",
    "login.disabled": "login.removed",
    "login.device_removed": "login.removed",
    "message.protocol": "cloud.too_old",
}
_KNOWN = frozenset(("login.other_group", "login.no_group", "login.device_taken", "login.throttled"))


class NotUnderstood(Environment):
    """The answer was lost or cut: whether anything was received is unknown, so the same bytes are sent again."""


class TokenRefused(Exception):
    """The token is no longer good; signing in again gives a new one."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """`challenge` is to be signed by the device; `server_time` in milliseconds since 1970 UTC."""

    challenge: str
    server_time: int
    protocols: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Admission:
    """A token for some minutes. `user_uid` is None until the account's user has been received."""

    token: str
    group_uid: Uid
    user_uid: Uid | None
    expires_in: int


class Client:
    """One address. Every method raises `Environment` with a code ``cloud.*`` or ``login.*``, and nothing else."""

    def __init__(self, address: str, certificate: str, entropy: Callable[[int], bytes]) -> None:
        """`certificate` is a PEM to trust instead of the system's authorities, or empty.

        Raises `Environment`: ``cloud.address``, ``cloud.plain_http``, ``cloud.certificate_unreadable``.
        """
        self._address = checked_address(address)
        self._entropy = entropy
        self._line = _Line()
        self._http = requests.Session()
        self._http.mount("https://", _Trusting(_context(certificate), self._line))
        self._http.mount("http://", _Cuttable(self._line))
        self._http.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
        # What every request would say and nobody needs: a hundred bytes of each on a slow link.
        self._http.headers.clear()
        self._http.headers.update({"User-Agent": SKIP_HEADER, "Accept-Encoding": SKIP_HEADER})
        self._http.auth = lambda request: request  # or requests would look for a password in ~/.netrc

    def close(self) -> None:
        self._http.close()

    def abort(self) -> None:
        """From any thread: the connection is cut, the request under way fails, and there will be no other."""
        self._line.is_dead = True
        self._line.cut()

    def greet(self) -> Greeting:
        """Proof of connectivity: an answer of our service that repeats a fresh nonce."""
        nonce = self._entropy(12).hex()
        answer = self._ask("GET", "/v1/login", params={"nonce": nonce})
        if answer.get("service") != protocol.SERVICE or answer.get("nonce") != nonce:
            raise Environment("cloud.not_ours")
        return _reading(
            lambda: Greeting(
                str(answer["challenge"]), int(answer["server_time"]), tuple(int(each) for each in answer["protocols"])
            )
        )

    def enrol(
        self, username: str, password: str, *, device_uid: Uid, public_key: str, group_uid: Uid | None
    ) -> Admission:
        """Signs in with a password and registers this device's key. `group_uid` is None on a laptop without it."""
        device = {"uid": device_uid.hex(), "public_key": public_key}
        group = group_uid.hex() if group_uid else None
        return self._sign_in({"username": username, "password": password, "device": device, "group": group})

    def sign_in(
        self, device_uid: Uid, device_key: bytes, challenge: str, successor: tuple[Uid, bytes] | None = None
    ) -> Admission:
        """Signs in with the device's key (Ed25519, 32 bytes) over the challenge of a fresh greeting.

        `successor`, a uid and a public key (32 bytes), is registered by this and signed in instead.
        """
        raw = _reading(lambda: base64.urlsafe_b64decode(challenge + "=" * (-len(challenge) % 4)))
        signed = LOGIN_CONTEXT + raw + b"".join(successor or ())
        signature = Ed25519PrivateKey.from_private_bytes(device_key).sign(signed)
        proof: dict[str, Any] = {
            "device": device_uid.hex(),
            "challenge": challenge,
            "signature": base64.b64encode(signature).decode(),
        }
        if successor:
            uid, public_key = successor
            proof["successor"] = {"uid": uid.hex(), "public_key": base64.b64encode(public_key).decode()}
        try:
            return self._sign_in(proof)
        except Environment as failure:
            if failure.code != "login.wrong":
                raise
            # There is no password in this door: a refusal means that the cloud does not know the laptop any more.
            raise Environment("login.removed") from failure

    def sync(self, token: str, request: protocol.Request, group_uid: Uid, kinds: int = 1) -> protocol.Answer:
        """One round trip with a cloud that can read these `kinds`.

        Raises also `TokenRefused`, and `NotUnderstood` where nothing is known of what happened.
        """
        body = protocol.pack(protocol.request_out(request, kinds))
        headers = {
            "Content-Type": "application/json",
            "Content-Encoding": "gzip",
            "Authorization": f"Bearer {token}",
        }
        answer = self._ask("POST", "/v1/sync", data=body, headers=headers)
        try:
            return protocol.answer_in(answer, group_uid)
        except protocol.Unreadable as error:
            raise NotUnderstood("cloud.unreadable") from error

    def _sign_in(self, message: Mapping[str, Any]) -> Admission:
        answer = self._ask("POST", "/v1/login", json=message)
        return _reading(
            lambda: Admission(
                token=_word(answer["token"]),
                group_uid=_uid(answer["group"]),
                user_uid=_uid(answer["user"]) if answer["user"] is not None else None,
                expires_in=int(answer["expires_in"]),
            )
        )

    def _ask(self, method: str, path: str, **content: Any) -> dict[str, Any]:
        """The JSON object of a complete 200; every other answer is an exception."""
        try:
            with (
                self._line.cut_after(ATTEMPT_S),
                self._http.request(
                    method,
                    self._address + path,
                    timeout=(CONNECT_S, READ_S),
                    allow_redirects=False,
                    stream=True,
                    **content,
                ) as response,
            ):
                return _understood(response)
        except requests.exceptions.RequestException as error:
            if _is_caused_by(error, ssl.SSLCertVerificationError):
                raise Environment("cloud.certificate") from error
            if _is_caused_by(error, NewConnectionError) or isinstance(error, requests.exceptions.ConnectTimeout):
                # Not a byte was sent, so nothing can have been received.
                raise Environment("cloud.unreachable") from error
            raise NotUnderstood("cloud.unreachable") from error


def checked_address(address: str) -> str:
    """The address without a path. Plain HTTP is spoken to this machine alone.

    Raises `Environment`: ``cloud.address``, ``cloud.plain_http``.
    """
    text = address.strip()
    if text and "://" not in text:
        text = f"https://{text}"
    text = text.rstrip("/")
    try:
        parts = urlsplit(text)
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise Environment("cloud.address") from None
    has_more = parts.path or parts.query or parts.fragment or parts.username is not None or " " in text
    if parts.scheme not in ("http", "https") or not host or has_more:
        raise Environment("cloud.address")
    if parts.scheme == "http" and not _is_loopback(host):
        raise Environment("cloud.plain_http")
    return text


def _is_caused_by(error: BaseException, kind: type[BaseException]) -> bool:
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, kind):
        cause = cause.__cause__ or cause.__context__
    return cause is not None


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _context(certificate: str) -> ssl.SSLContext:
    if not certificate:
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        return ssl.create_default_context(cadata=certificate)
    except (ssl.SSLError, ValueError) as error:
        raise Environment("cloud.certificate_unreadable") from error


class _Line:
    """The connection in use, which any thread may cut. Timeouts count one read each: an answer may drip for ever."""

    def __init__(self) -> None:
        self.is_dead = False
        self._socket: socket.socket | None = None

    def connected(self, connection: HTTPConnection) -> None:
        self._socket = connection.sock
        if self.is_dead:
            self.cut()

    def cut(self) -> None:
        if (connected := self._socket) is not None:
            with suppress(OSError):
                socket.socket.shutdown(connected, socket.SHUT_RDWR)  # beneath TLS, whose state is another thread's

    @contextmanager
    def cut_after(self, seconds: float) -> Iterator[None]:
        timer = threading.Timer(seconds, self.cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()


class _Http(HTTPConnection):
    def __init__(self, line: _Line, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._line = line

    def connect(self) -> None:
        super().connect()
        self._line.connected(self)


class _Https(HTTPSConnection):
    def __init__(self, line: _Line, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._line = line

    def connect(self) -> None:
        super().connect()
        self._line.connected(self)


class _Cuttable(HTTPAdapter):
    """Its connections are known to the line."""

    def __init__(self, line: _Line) -> None:
        self._line = line
        super().__init__()

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        pool: Any = super().get_connection_with_tls_context(*args, **kwargs)
        pool.ConnectionCls = partial(_Https if isinstance(pool, HTTPSConnectionPool) else _Http, self._line)
        return pool


class _Trusting(_Cuttable):
    """Trusts what the context trusts; requests would add its own list of authorities."""

    def __init__(self, context: ssl.SSLContext, line: _Line) -> None:
        self._context = context
        super().__init__(line)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        return super().proxy_manager_for(*args, ssl_context=self._context, **kwargs)

    def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> Any:
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        return host, {name: value for name, value in pool.items() if not name.startswith("ca_cert")}

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """The context verifies."""


def _understood(response: requests.Response) -> dict[str, Any]:
    status = response.status_code
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if 300 <= status < 400 or status == 511 or kind == "text/html":
        raise Environment("cloud.captive")
    raw = _body(response)
    try:
        is_gzip = response.headers.get("Content-Encoding", "") == "gzip"
        message = protocol.unpack(raw) if is_gzip else protocol.plain_object(raw)
    except protocol.Unreadable as error:
        if status >= 500:
            raise NotUnderstood("cloud.failed") from error
        raise NotUnderstood("cloud.unreadable" if status == 200 else "cloud.not_ours") from error
    if status == 200:
        return message
    code = str(message.get("code", ""))
    if status == 401 and code.startswith("token."):
        raise TokenRefused(code)
    if status >= 500:
        raise NotUnderstood("cloud.failed")
    if not code:
        raise Environment("cloud.not_ours")  # every refusal of our endpoint says which it is
    raise Environment(_CODES.get(code) or (code if code in _KNOWN else "cloud.refused"))


def _body(response: requests.Response) -> bytes:
    """As it came over the wire, whole or not at all."""
    raw = bytearray()
    try:
        while chunk := response.raw.read(16 * 1024, decode_content=False):
            raw += chunk
            if len(raw) > _MOST_ANSWER:
                raise NotUnderstood("cloud.not_ours")
    except (OSError, HTTPError) as error:
        raise NotUnderstood("cloud.unreachable") from error
    return bytes(raw)


def _uid(text: Any) -> Uid:
    uid = bytes.fromhex(text)
    if len(uid) != 16:
        raise ValueError("uid")
    return uid


def _word(text: Any) -> str:
    """What can stand in a header."""
    if not isinstance(text, str) or not text.isascii() or not text.isprintable() or not text:
        raise ValueError("word")
    return text


def _reading(read: Callable[[], T]) -> T:
    try:
        return read()
    except (KeyError, TypeError, ValueError) as error:
        raise NotUnderstood("cloud.unreadable") from error
