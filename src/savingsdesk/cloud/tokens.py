"""What the cloud signs: tokens of 15 minutes and challenges of two (SYNC.md §4). Nothing of either is stored."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import threading
import time
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import jwt

from savingsdesk.cloud.database import Pool
from savingsdesk.cloud.refusal import Refusal
from savingsdesk.core.ids import Uid

TOKEN_S = 15 * 60
CHALLENGE_S = 2 * 60
ISSUER = "savingsdesk-cloud"
AUDIENCE = "savingsdesk-sync"
REPORTS_AUDIENCE = "savingsdesk-reports"
LOGIN_CONTEXT = b"savingsdesk login\0"  # what a device signs begins with this, so no other signature can pass for it

_ALGORITHM = "HS256"
_REQUIRED = ["exp", "iat", "iss", "aud", "sub", "jti"]
_CLOCK_S = 60  # how far the clocks of several servers may be apart
_FRESH_S = 60  # how long signing keys are believed before they are read again
_AGAIN_S = 1  # a kid that is not among them may be new, but floods of false ones must not reach the database
_MAC = 24
# How long the key before the newest lives on: its last token is signed by a process that read its keys a minute ago.
OVERLAP = timedelta(seconds=TOKEN_S + 2 * _CLOCK_S + _FRESH_S)


@dataclass(frozen=True, slots=True)
class Claims:
    """Whose request it is: a device, in a group."""

    device_uid: Uid
    group_uid: Uid


class Keys:
    """The signing keys, read from the database and kept for a minute; the newest signs, all that live are believed."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._keys: dict[str, bytes] = {}
        self._read_at = -_FRESH_S - 1.0
        self._lock = threading.Lock()

    def live(self) -> dict[str, bytes]:
        """Secrets by kid, the newest first."""
        return self._read(_FRESH_S)

    def _read(self, fresh_s: float) -> dict[str, bytes]:
        with self._lock:
            if time.monotonic() - self._read_at > fresh_s:
                with self._pool.connection() as connection:
                    rows = connection.execute(
                        "SELECT kid, secret FROM signing_keys WHERE retired_at IS NULL OR retired_at > now() "
                        "ORDER BY created_at DESC, kid"
                    ).fetchall()
                self._keys = {kid: bytes(secret) for kid, secret in rows}
                self._read_at = time.monotonic()
            return self._keys

    def token(self, claims: Claims) -> str:
        """Good at the sync door."""
        # Each request carries the token: every byte of it counts.
        return self._signed(AUDIENCE, {"sub": _text(claims.device_uid), "grp": _text(claims.group_uid)})

    def reports_token(self, programme_id: int) -> str:
        """Good at the doors of the reports."""
        return self._signed(REPORTS_AUDIENCE, {"sub": str(programme_id)})

    def _signed(self, audience: str, subject: dict[str, str]) -> str:
        kid, secret = next(iter(self.live().items()))
        now = int(time.time())
        stated = {"iss": ISSUER, "aud": audience, "iat": now, "exp": now + TOKEN_S, "jti": secrets.token_urlsafe(8)}
        return jwt.encode({**stated, **subject}, secret, algorithm=_ALGORITHM, headers={"kid": kid})

    def claims(self, token: str) -> Claims:
        """Raises `Refusal`: 401 ``token.expired``, 401 ``token.invalid``."""
        payload = self._payload(token, AUDIENCE)
        try:
            return Claims(_uid(payload["sub"]), _uid(payload["grp"]))
        except (KeyError, ValueError, TypeError):
            raise Refusal(401, "token.invalid") from None

    def programme_id(self, token: str) -> int:
        """Raises `Refusal` as `claims` does."""
        subject = str(self._payload(token, REPORTS_AUDIENCE)["sub"])
        if not subject.isdecimal() or len(subject) > 18:
            raise Refusal(401, "token.invalid")
        return int(subject)

    def _payload(self, token: str, audience: str) -> dict[str, Any]:
        try:
            kid = str(jwt.get_unverified_header(token).get("kid"))
            secret = self.live().get(kid) or self._read(_AGAIN_S)[kid]
            return jwt.decode(
                token,
                secret,
                algorithms=[_ALGORITHM],
                audience=audience,
                issuer=ISSUER,
                leeway=_CLOCK_S,
                options={"require": _REQUIRED},
            )
        except jwt.ExpiredSignatureError:
            raise Refusal(401, "token.expired") from None
        except (jwt.PyJWTError, KeyError, ValueError, TypeError):
            raise Refusal(401, "token.invalid") from None

    def challenge(self) -> str:
        """Something fresh to sign, in base64: its time, random bytes, and the proof that it is ours."""
        stated = int(time.time()).to_bytes(8, "big") + secrets.token_bytes(16)
        return base64.urlsafe_b64encode(stated + _mac(next(iter(self.live().values())), stated)).decode()

    def is_fresh(self, challenge: bytes) -> bool:
        """Whether this server, or one that shares its keys, gave this challenge within the last two minutes."""
        stated, mac = challenge[:-_MAC], challenge[-_MAC:]
        if len(stated) != 24 or not any(hmac.compare_digest(mac, _mac(key, stated)) for key in self.live().values()):
            return False
        return -_CLOCK_S <= time.time() - int.from_bytes(stated[:8], "big") <= CHALLENGE_S


def _mac(secret: bytes, stated: bytes) -> bytes:
    key = hmac.digest(secret, b"savingsdesk challenge", hashlib.sha256)
    return hmac.digest(key, stated, hashlib.sha256)[:_MAC]


def _text(uid: Uid) -> str:
    return base64.urlsafe_b64encode(uid).rstrip(b"=").decode()


def _uid(text: object) -> Uid:
    uid = base64.b64decode(f"{text}==", altchars=b"-_", validate=True)
    if len(uid) != 16:
        raise ValueError("uid")
    return uid
