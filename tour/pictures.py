"""Pictures of every screen in every state, in three themes, four languages and two sizes, the same on each machine.

``python3 dev.py pictures [--only PATTERN] [--languages en,ar] [--themes light] [--sizes 1366x768] [FOLDER]``
"""

from __future__ import annotations

import argparse
import fnmatch
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tour import stage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tour import scenes

SIZES = {"1366x768": (1366, 768), "1024x600": (1024, 600)}
LANGUAGES = ("en", "sw", "fr", "ar")
ROOT = Path(__file__).resolve().parent.parent


def main(words: Sequence[str]) -> int:
    options = _parser().parse_args(words)
    stage.settle_the_place()
    from PySide6.QtWidgets import QApplication

    from savingsdesk.app import STYLE

    app = QApplication([sys.argv[0], *STYLE])
    app.setCursorFlashTime(0)
    out: Path = options.folder
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="savingsdesk-pictures-") as folder:
        made = Gallery(app, Path(folder), out, options).paint()
    print(f"{made} pictures are in {out}.")
    return 0


class Gallery:
    """Each scene is prepared once a language; then it is worn in each theme and size."""

    def __init__(self, app: QApplication, folder: Path, out: Path, options: argparse.Namespace) -> None:
        self._app, self._folder, self._out, self._options = app, folder, out, options

    def paint(self) -> int:
        from tour import scenes

        made = 0
        wanted = [each for each in scenes.SCENES if fnmatch.fnmatch(each.name, self._options.only)]
        templates = scenes.Templates(self._folder)
        for language in self._options.languages:
            for scene in wanted:
                made += self._paint_scene(scene, language, templates)
        return made

    def _paint_scene(self, scene: scenes.Scene, language: str, templates: scenes.Templates) -> int:
        from PySide6.QtCore import QSettings

        from savingsdesk.ui import theme

        place = self._folder / f"{scene.name}-{language}"
        settings = QSettings(str(place) + ".ini", QSettings.Format.IniFormat)
        settings.setValue("look/language", language)
        stage.prepare(self._app, settings)
        standing = stage.Stage(self._app, templates.copy(scene.group, place), settings)
        made = 0
        try:
            standing.window.resize(*SIZES["1366x768"])
            scene.prepare(standing)
            standing.settle()
            for look in self._options.themes:
                theme.apply(self._app, theme.THEMES[look])
                for size in self._options.sizes:
                    standing.window.resize(*SIZES[size])
                    standing.settle()
                    end = "" if size == "1366x768" else f"-{size}"
                    standing.picture().save(str(self._out / f"{scene.name}-{look}-{language}{end}.png"))
                    made += 1
        finally:
            standing.close()
            theme.apply(self._app, theme.LIGHT)
        return made


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py pictures", description="Pictures of every screen in every state.")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "var" / "pictures")
    parser.add_argument("--only", default="*", metavar="PATTERN", help="scenes by name, such as meeting*")
    parser.add_argument("--languages", type=_listed(LANGUAGES), default=list(LANGUAGES))
    parser.add_argument("--themes", type=_listed(("light", "dark", "sunlight")), default=["light", "dark", "sunlight"])
    parser.add_argument("--sizes", type=_listed(tuple(SIZES)), default=list(SIZES))
    return parser


class _listed:  # noqa: N801 - it is used as a function, and argparse shows its name
    """``a,b`` out of what there is."""

    def __init__(self, known: Sequence[str]) -> None:
        self._known = known

    def __call__(self, text: str) -> list[str]:
        chosen = text.split(",")
        strange = [each for each in chosen if each not in self._known]
        if strange:
            raise argparse.ArgumentTypeError(f"{strange[0]} is none of {', '.join(self._known)}")
        return chosen


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
