"""Who may import whom: the contracts in pyproject.toml hold, and they do catch what they are for."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "savingsdesk"

# What somebody in a hurry might write, and the contract that must refuse it.
SEEDED_VIOLATIONS = [
    ("core/seeded.py", "import savingsdesk.db", "core imports nothing of the program BROKEN"),
    (
        "core/seeded.py",
        "import PySide6.QtCore",
        "third party: Qt is for what people see, and for the worker's thread BROKEN",
    ),
    ("desk/seeded.py", "import sqlcipher3", "third party: the SQLCipher binding has one user BROKEN"),
    (
        "sync/engine.py",
        "def send():\n    import requests",
        "third party: the network is reached from the client alone BROKEN",
    ),
    ("ui/seeded.py", "import savingsdesk.db", "savingsdesk.ui.seeded -> savingsdesk.db"),
    (
        "cloud/seeded.py",
        "import savingsdesk.desk",
        "the cloud never reaches the laptop's parts, not even through others BROKEN",
    ),
    ("app.py", "import savingsdesk.cloud", "nothing imports the cloud BROKEN"),
    ("cli.py", "import PySide6", "the command line works without a screen BROKEN"),
]


def check_contracts(checkout: Path) -> subprocess.CompletedProcess[str]:
    """Runs import-linter as `dev.py lint` does, on the package that lies in this checkout."""
    environment = {**os.environ, "PYTHONPATH": str(checkout / "src"), "PYTHONUTF8": "1", "COLUMNS": "400"}
    command = [sys.executable, "-c", "import importlinter.cli as c; c.lint_imports_command()", "--no-cache"]
    return subprocess.run(command, cwd=checkout, env=environment, capture_output=True, text=True, check=False)


def test_the_import_contracts_hold() -> None:
    finished = check_contracts(ROOT)
    assert finished.returncode == 0, finished.stdout + finished.stderr


def test_the_import_contracts_catch_violations(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    copy = tmp_path / "src" / "savingsdesk"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    for place, text, _ in SEEDED_VIOLATIONS:
        with (copy / place).open("a", encoding="utf-8") as file:
            file.write(f"\n{text}\n")
    finished = check_contracts(tmp_path)
    output = " ".join(finished.stdout.split())
    assert finished.returncode != 0
    for _, text, expected in SEEDED_VIOLATIONS:
        assert expected in output, f"`{text}` was not caught by: {expected}\n{finished.stdout}"


def test_the_command_line_loads_no_qt() -> None:
    """The contracts read the source; this is what really happens when the program starts."""
    code = (
        "import sys, savingsdesk.cli; sys.exit(any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
