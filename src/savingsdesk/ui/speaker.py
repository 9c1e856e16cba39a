"""The process that speaks. It is started by `ui.voice`, reads sentences from it, and is ended to be silent.

A process of its own, because the engines offer less than a meeting needs: that of Linux plays a finished recording,
cannot be told to stop, can be started once in a process, and writes to the terminal; that of Windows wants a loop of
its own. Nothing of the program is imported here.

It writes lines of JSON: first the voices, ``[[id, language], …]`` (none: there is nothing to speak with), then
``"said"`` after each sentence. It reads lines ``{"voice": id or null, "text": …}`` until there are no more.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import threading
from collections.abc import Callable
from typing import Any, TextIO

WORDS_A_MINUTE = 150  # the engines' own 200 is too fast for a name and an amount that 25 people want to hear
_LONGEST_S = 60


def main() -> int:
    """Speaks what comes in. Ends at once when this machine has no voice."""
    if sys.platform != "win32":
        os.setsid()  # so that what it starts to play the sound ends with it
    if getattr(sys, "frozen", False):  # the system's player is to load the system's libraries, not those of the bundle
        os.environ["LD_LIBRARY_PATH"] = os.environ.get("LD_LIBRARY_PATH_ORIG", "")
    told, asked = _take_over_the_pipes()
    tell: Callable[[object], None] = lambda what: print(json.dumps(what), file=told, flush=True)  # noqa: E731
    engine = _engine()
    if engine is None:
        tell([])
        return 0
    tell([[voice.id, (voice.languages or [""])[0]] for voice in engine.getProperty("voices")])
    engine.setProperty("rate", WORDS_A_MINUTE)
    for line in asked:
        _say(engine, json.loads(line))
        tell("said")
    return 0


def _take_over_the_pipes() -> tuple[TextIO, TextIO]:
    """What the library and the system's player print goes nowhere: these pipes belong to `ui.voice`."""
    told = os.fdopen(os.dup(1), "w", encoding="utf-8")
    asked = os.fdopen(os.dup(0), "r", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for pipe in (0, 1, 2):
        os.dup2(nowhere, pipe)
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - open until the end
    return told, asked


def _engine() -> Any:
    """The system's own voices, None where there are none or nothing to play the sound with."""
    if sys.platform.startswith("linux") and shutil.which("aplay") is None:
        return None
    try:
        import pyttsx3

        engine = pyttsx3.init()
        return engine if engine.getProperty("voices") else None
    except Exception:  # each system says in its own way that it has no voice, and none of it is for people
        return None


def _say(engine: Any, what: dict[str, Any]) -> None:
    """Returns when the sound has been played: on Linux the library's own waiting ends while it still plays."""
    finished = threading.Event()
    tokens = [engine.connect(topic, lambda **_: finished.set()) for topic in ("finished-utterance", "error")]
    if what["voice"]:
        engine.setProperty("voice", what["voice"])
    engine.say(what["text"])
    engine.runAndWait()
    finished.wait(_LONGEST_S)
    for token in tokens:
        engine.disconnect(token)


if __name__ == "__main__":
    sys.exit(main())
