"""The tour is the whole program; what `dev.py run` plays without a display is played here too."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_tour_agrees_on_every_side(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
    played = subprocess.run(
        [sys.executable, "-m", "tour", tmp_path], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert played.returncode == 0, played.stdout + played.stderr
    summary = json.loads((tmp_path / "summary.json").read_text())
    assert summary["members"] == 25
    assert summary["pending_before"] > 0
    assert summary["pending_after"] == 0
    assert summary["laptop_balance"] == summary["cloud_balance"] == summary["second_laptop_balance"] > 0
    assert summary["pictures"] == len(list(tmp_path.glob("*.png"))) > 20
