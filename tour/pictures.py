"""Pictures of every screen in every state, in three themes, four languages and two sizes, the same on each machine.

``python3 dev.py pictures [--only PATTERN] [--languages en,ar] [--themes light] [--sizes 1366x768] [FOLDER]`` writes
``SCREEN-STATE-THEME-LANGUAGE.png``; ``python3 dev.py pictures --guide`` those that the guide names.
"""

from __future__ import annotations

import argparse
import fnmatch
import hashlib
import json
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tour import stage

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from tour.stage import Scene
    from tour.vaults import Templates

SIZES = {"1366x768": (1366, 768), "1024x600": (1024, 600)}
LANGUAGES = ("en", "sw", "fr", "ar")
ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "guide" / "en"
_NAMED = re.compile(r"\(pictures/([a-z-]+)\.png\)")
REFERENCES = ROOT / "tests" / "ui" / "pictures"
FONTS_FILE = REFERENCES / "fonts.json"
REFERENCE_SCENES = (
    *("welcome", "home", "meeting-start", "meeting-shares", "meeting-close"),
    *("loans", "books-reverse", "shareout"),
)
_FONTS = ("/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/noto")
_FONT_NAMES = ("Inter-*.otf", "NotoSans-*.ttf", "NotoSansArabic-*.ttf", "NotoSansEthiopic-*.ttf")
_SMALLEST = 0  # of Qt's qualities for PNG: packed as tightly as zlib can


def main(words: Sequence[str]) -> int:
    options = _parser().parse_args(words)
    if options.guide or options.references:
        options.languages, options.themes, options.sizes, options.text = ["en"], ["light"], ["1366x768"], 100
    stage.settle_the_place()
    from PySide6.QtWidgets import QApplication

    from savingsdesk.app import STYLE

    app = QApplication([sys.argv[0], *STYLE])
    app.setCursorFlashTime(0)
    out: Path = options.folder or (
        GUIDE / "pictures" if options.guide else REFERENCES if options.references else ROOT / "var" / "pictures"
    )
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="savingsdesk-pictures-") as folder:
        made = Gallery(app, Path(folder), out, options).paint()
    if out == REFERENCES:
        FONTS_FILE.write_text(json.dumps(font_sums(), indent=2) + "\n", "utf-8")
    print(f"{made} pictures are in {out}.")
    return 0


class Gallery:
    """Each scene is prepared once a language; then it is worn in each theme and size."""

    def __init__(self, app: QApplication, folder: Path, out: Path, options: argparse.Namespace) -> None:
        self._app, self._folder, self._out, self._options = app, folder, out, options

    def paint(self) -> int:
        from tour import scenes
        from tour.vaults import Templates

        made = 0
        named = guide_names() if self._options.guide else REFERENCE_SCENES if self._options.references else None
        wanted = [each for each in scenes.SCENES if fnmatch.fnmatch(each.name, self._options.only)]
        if named is not None:
            wanted = [each for each in wanted if each.name in named]
        templates = Templates(self._folder)
        for language in self._options.languages:
            for scene in wanted:
                made += self._paint_scene(scene, language, templates)
        return made

    def _paint_scene(self, scene: Scene, language: str, templates: Templates) -> int:
        from PySide6.QtCore import QSettings

        from savingsdesk.ui import theme

        place = self._folder / f"{scene.name}-{language}"
        settings = QSettings(str(place) + ".ini", QSettings.Format.IniFormat)
        settings.setValue("look/language", language)
        stage.prepare(self._app, settings)
        standing = stage.Stage(self._app, templates.copy(scene.group, place), settings)
        made = 0
        try:
            standing.resize(*SIZES["1366x768"])
            scene.prepare(standing)
            standing.settle()
            for look in self._options.themes:
                theme.apply(self._app, theme.THEMES[look], max(scene.percent, self._options.text))
                for size in self._options.sizes:
                    standing.resize(*SIZES[size])
                    standing.settle()
                    end = "" if size == "1366x768" else f"-{size}"
                    name = scene.name if self._options.guide else f"{scene.name}-{look}-{language}{end}"
                    self._save(standing.picture().toImage(), name)
                    made += 1
        finally:
            standing.close()
            theme.apply(self._app, theme.LIGHT)
        return made

    def _save(self, picture: QImage, name: str) -> None:
        packed = _as_packed(picture) if self._options.guide or self._options.references else picture
        packed.save(str(self._out / f"{name}.png"), quality=_SMALLEST)


def _as_packed(picture: QImage) -> QImage:
    """In 256 of its colours: what the eye cannot tell from all of them, in a fifth of the bytes."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(whole.constBits()).cast("B").cast("I"))
    ordered = [colour for colour, _ in sorted(counted.items(), key=lambda each: (-each[1], each[0]))]
    hues = {colour & 0xE0E0E0: colour for colour in reversed(ordered)}  # no rare colour is lost, such as that of a dot
    palette = list(dict.fromkeys((*hues.values(), *ordered)))[:256]
    ways = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return whole.convertToFormat(QImage.Format.Format_Indexed8, palette, ways)


def font_sums() -> dict[str, str]:
    """SHA-256 of each font file that the pictures are drawn with; another version draws other pixels."""
    files = [each for folder in _FONTS for name in _FONT_NAMES for each in Path(folder).glob(name)]
    return {each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in sorted(files)}


def guide_names() -> frozenset[str]:
    """The pictures that the pages of the guide name; each is the scene of that name."""
    pages = "".join(page.read_text("utf-8") for page in sorted(GUIDE.glob("*.md")))
    return frozenset(_NAMED.findall(pages))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py pictures", description="Pictures of every screen in every state.")
    parser.add_argument("folder", nargs="?", type=Path, help="var/pictures, if none is named")
    parser.add_argument("--only", default="*", metavar="PATTERN", help="scenes by name, such as meeting*")
    parser.add_argument("--languages", type=_listed(LANGUAGES), default=list(LANGUAGES))
    parser.add_argument("--themes", type=_listed(("light", "dark", "sunlight")), default=["light", "dark", "sunlight"])
    parser.add_argument("--sizes", type=_listed(tuple(SIZES)), default=list(SIZES))
    parser.add_argument("--text", type=int, default=100, metavar="PERCENT", help="size of the text, 100 to 200")
    parser.add_argument("--guide", action="store_true", help="only those that docs/guide names, into that folder")
    parser.add_argument("--references", action="store_true", help="only those that the tests compare with")
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
