"""One endpoint process under many laptops at once: nothing that it confirmed is missing afterwards.

A short soak here; `dev.py test --soak` is the long one: 200 laptops for two minutes.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from savingsdesk.cloud.database import Connection
from tests.cloud.conftest import give_account
from tests.cloud.laptop import Endpoint, Laptop

ROOT = Path(__file__).parents[2]
SECONDS, LAPTOPS = map(int, os.environ.get("SAVINGSDESK_SOAK", "4 20").split())


def enrolled(endpoint: Endpoint, owner: Connection) -> dict[str, str]:
    laptop = Laptop()
    give_account(owner, f"amina@{laptop.code}")
    assert endpoint.enrol(laptop, f"amina@{laptop.code}").status_code == 200
    return {
        "group": laptop.group_uid.hex(),
        "device": laptop.device_uid.hex(),
        "author": laptop.author_uid.hex(),
        "key": base64.b64encode(laptop.key.private_bytes_raw()).decode(),
        "token": laptop.token,
    }


def test_a_soak_of_one_endpoint_loses_nothing(
    endpoint: Endpoint, owner: Connection, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report.json"
    laptops = [enrolled(endpoint, owner) for _ in range(LAPTOPS)]
    asked = {
        "address": endpoint.url, "certificate": endpoint.certificate, "laptops": laptops, "report": str(report)
    }  # fmt: skip
    subprocess.run(
        [sys.executable, "-m", "tests.sync.soaking", str(SECONDS)],
        input=json.dumps(asked), text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"},
        check=True,
    )  # fmt: skip
    found = json.loads(report.read_text())
    assert len(found) == LAPTOPS, "a laptop ended before its time"
    confirmed, took = 0, []
    for each in found:
        rows = owner.execute(
            "SELECT seq, uid FROM sync_log JOIN group_logs USING (group_id) WHERE group_uid = %s::uuid ORDER BY seq",
            (each["group"],),
        ).fetchall()
        assert [seq for seq, _ in rows] == list(range(1, len(rows) + 1))
        assert {uid.hex for _, uid in rows} == set(each["confirmed"]), "confirmed, and not there"
        confirmed += len(rows)
        took += each["took"]
    took.sort()
    with capsys.disabled():
        print(  # noqa: T201 - the figure is what is asked for
            f"\n{LAPTOPS} laptops for {SECONDS} s: {len(took)} requests, {confirmed} operations confirmed, none lost; "
            f"median {took[len(took) // 2] * 1000:.0f} ms, 95 % under {took[len(took) * 95 // 100] * 1000:.0f} ms"
        )
