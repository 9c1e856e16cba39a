"""What there is to see: each scene is a screen in one of its states, reached as people reach it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from savingsdesk.core.model import GroupKind
from savingsdesk.desk import practice
from tour import stage
from tour.stage import Stage


@dataclass(frozen=True, slots=True)
class Scene:
    """`group` names the vault that it plays in: empty (none), new (just founded), village, rosca, burial."""

    name: str
    group: str
    prepare: Callable[[Stage], object]


_QUIET = replace(practice.VILLAGE, cycles=1, is_dirty=False)
_PLANS = {
    "village": practice.VILLAGE,
    "new": replace(_QUIET, held_of_last=0, members=2),
    "rosca": replace(_QUIET, kind=GroupKind.ROSCA, name="Amani", members=12, meetings=12, held_of_last=5),
    "burial": replace(_QUIET, kind=GroupKind.BURIAL, name="Faraja", members=20, held_of_last=8),
}


class Templates:
    """Vaults that are made once and copied for each scene."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "templates"

    def copy(self, name: str, place: Path) -> Path:
        if name == "empty":
            place.mkdir(parents=True)
            return place
        template = self._folder / name
        if not template.exists():
            practice.make(template, stage.tools(), _PLANS[name]).close()
        shutil.copytree(template, place)
        return place


def _screen(name: str) -> Callable[[Stage], object]:
    def prepare(on: Stage) -> None:
        on.open(name)

    return prepare


SCENES = (
    Scene("welcome", "empty", lambda on: None),
    Scene("founding", "empty", lambda on: on.window.show_founding()),
    Scene("fetching", "empty", lambda on: on.window.show_fetching()),
    Scene("restoring", "empty", lambda on: on.window.show_restoring()),
    Scene("unlock", "village", lambda on: None),
    Scene("home", "village", _screen("home")),
    Scene("home-new", "new", _screen("home")),
    Scene("members", "village", _screen("members")),
    Scene("books", "village", _screen("books")),
    Scene("sync", "village", _screen("sync")),
    Scene("settings", "village", _screen("settings")),
)
