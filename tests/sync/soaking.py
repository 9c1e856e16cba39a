"""Laptops without a desktop that write and sync as fast as one endpoint lets them, for a soak.

`python -m tests.sync.soaking SECONDS`: reads JSON on standard input (address, certificate, laptops), writes JSON with
what each laptop was told and how long each answer took.
"""

from __future__ import annotations

import base64
import json
import sys
import threading
import time
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from savingsdesk.core.operations import Outcome
from tests.cloud.laptop import Books, Endpoint, Laptop

_SAFE = (Outcome.APPLIED, Outcome.DUPLICATE, Outcome.CONFLICT, Outcome.HELD)


def live(endpoint: Endpoint, laptop: Laptop, books: Books, until: float) -> dict[str, Any]:
    """Meetings of a few entries, each sent until it is confirmed; now and then once more."""
    confirmed: set[str] = set()
    took: list[float] = []
    cursor, epoch = 0, ""
    waiting = list(laptop.made)
    while time.monotonic() < until:
        waiting += [laptop.contribution(books, 100 + number) for number in range(5)]
        began = time.perf_counter()
        answer = endpoint.sync(laptop, waiting, cursor, epoch)
        took.append(time.perf_counter() - began)
        cursor, epoch = answer.changes.end, answer.epoch
        for result in answer.results:
            assert result.outcome in _SAFE, result
        sent = {operation.device_seq for operation in waiting}
        told = {result.first + place for result in answer.results for place in range(result.count)}
        assert sent == told, "an operation was sent and nothing said of it"
        confirmed |= {operation.uid.hex() for operation in waiting}
        waiting = waiting[-1:] if len(took) % 7 == 0 else []
    return {"group": laptop.group_uid.hex(), "confirmed": sorted(confirmed), "took": took}


def main() -> None:
    asked = json.load(sys.stdin)
    until = time.monotonic() + float(sys.argv[1])
    found: list[dict[str, Any]] = []

    def run(given: dict[str, str]) -> None:
        endpoint = Endpoint(asked["address"], asked["certificate"])
        key = Ed25519PrivateKey.from_private_bytes(base64.b64decode(given["key"]))
        group_uid, device_uid, author_uid = (bytes.fromhex(given[name]) for name in ("group", "device", "author"))
        laptop = Laptop(group_uid, device_uid, author_uid, key, token=given["token"])
        found.append(live(endpoint, laptop, laptop.found(), until))
        endpoint.http.close()

    threads = [threading.Thread(target=run, args=(given,)) for given in asked["laptops"]]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    Path(asked["report"]).write_text(json.dumps(found))


if __name__ == "__main__":
    main()
