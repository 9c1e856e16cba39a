"""Plays the tour and compares every side. Exits non-zero when anything differs.

Each act is the desktop itself in a process of its own, operated by keyboard (`tour.treasurer`); the cloud is
`savingsdesk-cloud serve` in another. What is compared at the end comes from SQL on each side.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from savingsdesk.cloud import embedded
from savingsdesk.core.ids import group_code
from tour import ledger
from tour.people import CLOUD_PASSWORD, USERNAME

ROOT = Path(__file__).resolve().parent.parent
_parser = argparse.ArgumentParser(prog="dev.py run", description="Plays the tour off screen.")
_parser.add_argument("out", nargs="?", type=Path, default=ROOT / "var" / "tour", help="where the pictures go")
OUT: Path = _parser.parse_args().out.absolute()
KILLED_AFTER = 12  # shares recorded when the first laptop loses its power
PATIENCE_S = 120


class Failed(Exception):
    """Something of the tour is not as promised."""


def main() -> int:
    began = time.monotonic()
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="savingsdesk-tour-") as folder:
        place = Path(folder)
        place.chmod(0o755)  # the embedded PostgreSQL runs as a user of its own when we are root
        try:
            summary = play(place)
        except Failed as failure:
            print(f"FAILED: {failure}")
            return 1
    summary["seconds"] = round(time.monotonic() - began, 1)
    (OUT / "summary.json").write_text(json.dumps(summary, indent=2) + "\n")
    print(json.dumps(summary, indent=2))
    wrong = differences(summary)
    for each in wrong:
        print(f"DIFFERS: {each}")
    print("The tour agrees on every side." if not wrong else "The tour failed.")
    return 1 if wrong else 0


def play(place: Path) -> dict[str, object]:
    """The acts, one after the other; answers what SQL says on each side."""
    first, second, cloud = place / "first", place / "second", place / "cloud"
    act("found", first, "A treasurer founds a group of 25 on a laptop without a connection.")
    until_killed(first)
    act("resume", first, "The laptop starts again: same meeting, same line. The meeting goes on and is closed.")
    before = ledger.read(first)
    say(f"{before.contributions} contributions are saved here, {before.pending} operations wait for a cloud.")
    code = group_code(before.group_uid)
    account = f"{USERNAME}@{code}"
    port = free_port()
    with served(cloud, port) as (address, certificate):
        make_account(cloud, account)
        where = ["--address", address, "--certificate", certificate, "--account", account]
        act("connect", first, "A cloud comes up; the laptop is connected and all that waited is sent.", *where)
        sent = ledger.read(first)
        act("fetch", second, "A second laptop signs in and gets the whole group.", *where)
    act("offline", first, "The cloud is gone; the next meeting goes on as if nothing had happened.")
    offline = ledger.read(first)
    with served(cloud, port):
        act("return", first, "The cloud is back, and the queue drains by itself.")
        act("follow", second, "The second laptop hears of the new entries by itself.")
        in_cloud = cloud_totals(cloud)
    here, there = ledger.read(first), ledger.read(second)
    pictures = sorted(each.name for each in OUT.glob("*.png"))
    return {
        "members": here.members,
        "contributions": here.contributions,
        "pending_before": before.pending,
        "pending_after_first_send": sent.pending,
        "pending_while_offline_again": offline.pending,
        "pending_after": here.pending,
        "killed_after_shares": KILLED_AFTER,
        "laptop_balance": here.balance,
        "laptop_entries_cash": here.cash,
        "cloud_balance": in_cloud[0],
        "cloud_contributions": in_cloud[1],
        "cloud_members": in_cloud[2],
        "second_laptop_balance": there.balance,
        "second_laptop_contributions": there.contributions,
        "pictures": len(pictures),
    }


def differences(summary: dict[str, object]) -> list[str]:
    """Every pair that has to be equal and is not."""
    equal = (
        ("laptop_balance", "laptop_entries_cash"),
        ("laptop_balance", "cloud_balance"),
        ("laptop_balance", "second_laptop_balance"),
        ("contributions", "cloud_contributions"),
        ("contributions", "second_laptop_contributions"),
        ("members", "cloud_members"),
    )
    wrong = [f"{a} {summary[a]} and {b} {summary[b]}" for a, b in equal if summary[a] != summary[b]]
    expected = {"members": 25, "pending_after": 0, "pending_after_first_send": 0}
    wrong += [f"{name} is {summary[name]}, not {value}" for name, value in expected.items() if summary[name] != value]
    wrong += [f"{name} is 0" for name in ("pending_before", "pending_while_offline_again") if not summary[name]]
    return wrong


def act(name: str, folder: Path, what: str, *options: str) -> None:
    """One act to its end."""
    say(what)
    with treasurer(name, folder, *options) as process:
        output = process.stdout
        for line in output or ():
            say(line.rstrip(), "   ")
        if process.wait(PATIENCE_S) != 0:
            raise Failed(f"the act “{name}” ended with {process.returncode}")


def until_killed(folder: Path) -> None:
    """A meeting is under way when the power goes: kill −9, in the middle of the shares."""
    say("A meeting is opened; shares are typed, and in the middle of it the power goes (kill -9).")
    with treasurer("meet", folder) as process:
        output = process.stdout
        for line in output or ():
            say(line.rstrip(), "   ")
            if line.strip() == f"saved {KILLED_AFTER}":
                process.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
                process.wait(PATIENCE_S)
                return
    raise Failed("the meeting ended before the power went")


@contextmanager
def treasurer(name: str, folder: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tour.treasurer", name, "--data", str(folder), "--pictures", str(OUT), *options]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def served(folder: Path, port: int) -> Iterator[tuple[str, str]]:
    """The endpoint on its embedded PostgreSQL: its address and its certificate."""
    announcement = folder.parent / "cloud.json"
    announcement.unlink(missing_ok=True)
    log = (OUT / "cloud.log").open("a")
    command = [sys.executable, "-m", "savingsdesk.cloud.admin", "serve", "--data", str(folder), "--port", str(port)]
    command += ["--self-signed", "--announce", str(announcement)]
    with log, subprocess.Popen(command, stdout=log, stderr=log) as process:
        try:
            for _ in range(PATIENCE_S * 10):
                if announcement.exists():
                    break
                if process.poll() is not None:
                    raise Failed("the cloud did not start; see cloud.log beside the pictures")
                time.sleep(0.1)
            told = json.loads(announcement.read_text())
            say(f"The cloud listens at {told['url']}.")
            yield told["url"], told["certificate"]
        finally:
            process.terminate()
            process.wait(PATIENCE_S)


def make_account(folder: Path, account: str) -> None:
    command = [sys.executable, "-m", "savingsdesk.cloud.admin", "admin", "account", "--data", str(folder), account]
    made = subprocess.run(command, input=CLOUD_PASSWORD + "\n", text=True, capture_output=True, check=False)
    if made.returncode != 0:
        raise Failed(f"no account was made: {made.stderr.strip()}")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def cloud_totals(folder: Path) -> tuple[int, int, int]:
    """(balance as the sum of contributions, contributions that count, members) in PostgreSQL."""
    with embedded.running(folder) as database, psycopg.connect(database) as connection:
        row = connection.execute(
            "SELECT (SELECT coalesce(sum(amount), 0)::bigint FROM contributions WHERE voided_at IS NULL), "
            "(SELECT count(*) FROM contributions WHERE voided_at IS NULL), (SELECT count(*) FROM users), "
            "(SELECT balance FROM groups)"
        ).fetchone()
    if row is None or row[0] != row[3]:
        raise Failed("the cloud's balance is not the sum of its contributions")
    return row[0], row[1], row[2]


def say(text: str, indent: str = "") -> None:
    print(f"{indent}{text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
