"""Fifty laptops as the endpoint sees them, in a process of their own, and the time of each answer."""

from __future__ import annotations

import base64
import http.client
import json
import ssl
import statistics
import sys
import threading
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

LAPTOPS = 50
REQUESTS = 24  # of each
_PACED = 8
_ROUND_S = 1.0


def prepared(endpoint: Any, pool: Any) -> dict[str, Any]:
    """Fifty groups, enrolled, with their first entries there, and the requests that are to be sent."""
    from savingsdesk.sync import protocol
    from tests.cloud.conftest import QUICK_HASH
    from tests.cloud.laptop import Laptop, take_in

    laptops = []
    for _ in range(LAPTOPS):
        laptop = Laptop()
        books = laptop.found(25)
        laptop.user("boss", 99, role="admin", password=QUICK_HASH)
        take_in(pool, laptop.made)
        assert endpoint.enrol(laptop, f"boss@{laptop.code}").status_code == 200
        bodies = []
        for _ in range(REQUESTS):
            laptop.contribution(books, 100)
            request = protocol.Request(1, laptop.device_uid, len(laptop.made) - 1, "", laptop.made[-1:])
            bodies.append(base64.b64encode(protocol.pack(protocol.request_out(request))).decode())
        laptops.append({"token": laptop.token, "bodies": bodies})
    return {"url": endpoint.url, "certificate": endpoint.certificate, "laptops": laptops}


class _Laptop(threading.Thread):
    def __init__(self, work: dict[str, Any], one: dict[str, Any], place: int, gate: threading.Barrier) -> None:
        super().__init__()
        address = urlsplit(work["url"])
        context = ssl.create_default_context(cafile=work["certificate"])
        self._line = http.client.HTTPSConnection(str(address.hostname), address.port, timeout=60, context=context)
        self._token = one["token"]
        self._bodies = [base64.b64decode(body) for body in one["bodies"]]
        self._place, self._gate = place, gate
        self.paced: list[float] = []
        self.burst: list[float] = []
        self.free = 0.0

    def run(self) -> None:
        self._line.connect()
        for _ in range(_PACED):
            self._gate.wait()
            time.sleep(_ROUND_S * self._place / LAPTOPS)
            self.paced.append(self._ask())
            time.sleep(_ROUND_S * (1 - self._place / LAPTOPS))
        for _ in range(_PACED):
            self._gate.wait()
            self.burst.append(self._ask())
            time.sleep(0.3)
        self._gate.wait()
        began = time.perf_counter()
        while self._bodies:
            self._ask()
        self.free = time.perf_counter() - began
        self._line.close()

    def _ask(self) -> float:
        headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
        began = time.perf_counter()
        self._line.request(
            "POST", "/v1/sync", self._bodies.pop(0), {**headers, "Authorization": f"Bearer {self._token}"}
        )
        answer = self._line.getresponse()
        answer.read()
        if answer.status != 200:
            raise RuntimeError(answer.status)
        return (time.perf_counter() - began) * 1000


def main(path: str) -> None:
    work = json.loads(Path(path).read_text(encoding="utf-8"))
    gate = threading.Barrier(LAPTOPS)
    laptops = [_Laptop(work, one, place, gate) for place, one in enumerate(work["laptops"])]
    for laptop in laptops:
        laptop.start()
    for laptop in laptops:
        laptop.join()
    rest = REQUESTS - 2 * _PACED
    found = {
        "paced": _most([each for laptop in laptops for each in laptop.paced]),
        "burst": _most([each for laptop in laptops for each in laptop.burst]),
        "rate": LAPTOPS * rest / max(laptop.free for laptop in laptops),
    }
    print(json.dumps(found))


def _most(times: list[float]) -> float:
    """What 95 of 100 stay below."""
    return statistics.quantiles(times, n=20)[-1]


if __name__ == "__main__":
    main(sys.argv[1])
