"""The pictures of the program: the same from every run, and those of the guide are there.

A few of them are kept as references. They are compared pixel by pixel only where the fonts of this machine are those
that the references were drawn with (their SHA-256 are kept beside them); with other fonts every letter has another
outline, so there only the size of each picture and that two runs agree are checked. New references, after looking at
them: ``python3 dev.py pictures --references``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tour.pictures import FONTS_FILE, REFERENCE_SCENES, REFERENCES, font_sums, guide_names
from tour.scenes import SCENES

ROOT = Path(__file__).resolve().parents[2]


def paint(folder: Path) -> dict[str, bytes]:
    """The reference scenes, painted by a process of its own."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
    command = [sys.executable, "-m", "tour.pictures", "--references", str(folder)]
    painted = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert painted.returncode == 0, painted.stdout + painted.stderr
    return {each.name: each.read_bytes() for each in sorted(folder.glob("*.png"))}


@pytest.fixture(scope="module")
def painted(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], dict[str, bytes]]:
    place = tmp_path_factory.mktemp("pictures")
    return paint(place / "first"), paint(place / "second")


def test_two_runs_paint_the_same_bytes(painted: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    first, second = painted
    assert sorted(first) == sorted(f"{name}-light-en.png" for name in REFERENCE_SCENES)
    assert [name for name in first if first[name] != second[name]] == []


def test_each_looks_as_its_reference(painted: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    has_same_fonts = json.loads(FONTS_FILE.read_text("utf-8")) == font_sums()
    for name, made in painted[0].items():
        shown, wanted = QImage.fromData(made), QImage(str(REFERENCES / name))
        assert shown.size() == wanted.size(), name
        if has_same_fonts:
            assert shown == wanted, f"{name} looks different; look at it"


def test_every_scene_has_a_name_of_its_own_and_the_guide_names_only_those() -> None:
    names = [each.name for each in SCENES]
    assert len(names) == len(set(names))
    assert guide_names() <= set(names)
