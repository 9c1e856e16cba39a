"""The program as it is started: in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from savingsdesk.desk import practice

SOURCE = Path(__file__).parents[2] / "src"


def run(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "savingsdesk", *arguments]
    return subprocess.run(
        command, env=environment, input=f"{typed}\n", capture_output=True, text=True, timeout=60, check=False
    )


def test_the_program_checks_itself_on_a_practice_group() -> None:
    finished = run("verify", "--self")
    assert (finished.returncode, finished.stdout) == (0, "The books agree in every point.\n"), finished.stderr


def test_the_check_of_itself_can_be_read_by_programs() -> None:
    finished = run("verify", "--self", "--json")
    assert (finished.returncode, json.loads(finished.stdout)) == (0, []), finished.stderr


def test_the_practice_group_opens_without_a_screen_and_leaves_a_picture(tmp_path: Path) -> None:
    picture = tmp_path / "first.png"
    finished = run("--practice", "--data", str(tmp_path / "data"), "--picture", str(picture))
    assert finished.returncode == 0, finished.stderr
    assert "Traceback" not in finished.stderr
    image = QImage(str(picture))
    assert image.width() >= 1024
    assert image.height() >= 600
    colours = {image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)}
    assert len(colours) > 8, "the picture is empty"
    assert {each.name for each in (tmp_path / "data").iterdir()} <= {"practice", "look.ini", "savingsdesk.log"}


def test_practice_groups_are_made_by_the_dozen_and_agree(tmp_path: Path) -> None:
    folder = str(tmp_path / "many")
    wanted = ("--groups", "2", "--years", "1", "--members", "5", "--kind", "burial", "--seed", "3")
    made = run("practice", "--data", folder, *wanted)
    assert (made.returncode, made.stderr) == (0, ""), made.stderr
    assert made.stdout.startswith("Groups made: 2. They open for amina")
    again = run("practice", "--data", folder, *wanted)
    assert (again.returncode, again.stdout) == (1, "")
    assert again.stderr == "savingsdesk: Books lie in this folder already. Name another one with --data.\n"
    wrong = run("practice", "--data", folder, "--groups", "1000000000")
    assert wrong.returncode == 2
    assert "type a whole number from 1 to 500" in wrong.stderr


def test_books_are_backed_up_and_restored_without_a_screen(tmp_path: Path) -> None:
    books, stick, new = tmp_path / "books", tmp_path / "stick", tmp_path / "new"
    stick.mkdir()
    plan = ("--years", "1", "--members", "5", "--kind", "burial", "--seed", "3")
    assert run("practice", "--data", str(books), *plan).returncode == 0
    made = run("backup", "--data", str(books), "--to", str(stick), "--user", practice.USERNAME, typed=practice.PASSWORD)
    assert (made.returncode, made.stderr) == (0, "")
    copy = next(stick.iterdir())
    assert made.stdout.splitlines() == [
        f"A backup was made: {books / 'backups' / copy.name}",
        f"Its copy: {copy}",
    ]
    restore = ("restore", str(copy), "--data", str(new), "--user", practice.USERNAME)
    wrong = run(*restore, typed="seven red hens")
    assert (wrong.returncode, wrong.stderr) == (1, "savingsdesk: The user name or the password is wrong.\n")
    back = run(*restore, typed=practice.PASSWORD)
    assert (back.returncode, back.stderr) == (0, "")
    assert run("verify", "--data", str(new), "--user", practice.USERNAME, typed=practice.PASSWORD).returncode == 0
    again = run(*restore, typed=practice.PASSWORD)
    assert again.stderr == "savingsdesk: Books lie in this folder already. Name another one with --data.\n"
    absent = run(
        *("backup", "--data", str(new), "--to", str(tmp_path / "none"), "--user", practice.USERNAME),
        typed=practice.PASSWORD,
    )
    assert (absent.returncode, absent.stderr) == (1, "savingsdesk: The folder for the copy is not there.\n")
