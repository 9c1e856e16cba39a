"""Reading aloud: never waited for, silenced at once, and absent without trace where no voice is.

The process that speaks is real in each test; where the machine has no voice or no player, one is put on its path.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from savingsdesk.ui import language, speaker, voice
from savingsdesk.ui.voice import Voice
from savingsdesk.ui.voice_card import VoiceCard

# Speaks as `ui.speaker` does, but writes what it would say into a file, and takes its time for it.
STAND_IN = """
import json, os, subprocess, sys, time
if hasattr(os, "setsid"):
    os.setsid()
print(json.dumps([["en", "en-gb"], ["fr-be", "fr-be"], ["fr", "fr"]]), flush=True)
for line in sys.stdin:
    with open(sys.argv[1], "a", encoding="utf-8") as heard:
        heard.write(line)
    time.sleep(float(sys.argv[2]))
    print(json.dumps("said"), flush=True)
"""

Making = Callable[..., Voice]


@pytest.fixture
def making(settings: QSettings) -> Iterator[Making]:
    made: list[Voice] = []

    def make(*command: str) -> Voice:
        made.append(Voice(settings, command))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def speaking(making: Making, tmp_path: Path) -> Callable[[float], Voice]:
    """A voice, switched on, that needs so many seconds for a sentence."""

    def make(seconds: float) -> Voice:
        made = making(sys.executable, "-c", STAND_IN, str(tmp_path / "heard"), str(seconds))
        made.switch(True)
        return made

    return make


def heard(folder: Path) -> list[dict[str, str]]:
    file = folder / "heard"
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []


def test_it_is_off_until_somebody_switches_it_on(making: Making, tmp_path: Path) -> None:
    silent = making(sys.executable, "-c", STAND_IN, str(tmp_path / "heard"), "0")
    assert not silent.is_on
    silent.say("Amina Wanjiru, 3 shares, 6000 shillings.")
    assert silent._process is None


def test_what_is_said_reaches_the_voice(
    speaking: Callable[[float], Voice], settings: QSettings, qtbot: QtBot, tmp_path: Path
) -> None:
    loud = speaking(0)
    with qtbot.waitSignal(loud.said):
        loud.say("Zoë, محمد, 6000 shillings.")
    with qtbot.waitSignal(loud.said):
        loud.say("The next one.")
    assert heard(tmp_path) == [
        {"voice": "en", "text": "Zoë, محمد, 6000 shillings."},
        {"voice": "en", "text": "The next one."},
    ]
    assert Voice(settings).is_on


def test_the_newest_text_takes_the_place_of_the_one_being_said(
    speaking: Callable[[float], Voice], qtbot: QtBot, tmp_path: Path
) -> None:
    loud = speaking(60)
    loud.say("a")
    loud.say("b")  # before it could begin
    qtbot.waitUntil(lambda: len(heard(tmp_path)) == 1)
    loud.say("c")
    qtbot.waitUntil(lambda: len(heard(tmp_path)) == 2)
    assert [each["text"] for each in heard(tmp_path)] == ["b", "c"]


def test_it_is_silent_at_once_and_speaks_again(
    speaking: Callable[[float], Voice], qtbot: QtBot, tmp_path: Path
) -> None:
    loud = speaking(60)
    loud.say("a long story")
    qtbot.waitUntil(lambda: len(heard(tmp_path)) == 1)
    process = loud._process
    assert process is not None
    number = process.processId()
    loud.stop()
    if sys.platform != "win32":
        with pytest.raises(ProcessLookupError):
            os.kill(number, 0)
    loud.say("again")
    qtbot.waitUntil(lambda: len(heard(tmp_path)) == 2)


def test_it_reads_in_the_language_of_the_program_where_a_voice_has_it(
    speaking: Callable[[float], Voice],
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loud = speaking(0)
    for code, spoken in (("fr", "fr"), ("sw", None)):
        monkeypatch.setattr(language.notice, "language", language.LANGUAGES[code])
        with qtbot.waitSignal(loud.said):
            loud.say("x")
        assert heard(tmp_path)[-1]["voice"] == spoken
    assert loud.speaks("fr")
    assert not loud.speaks("sw")


@pytest.mark.parametrize(
    "command",
    [
        (sys.executable, "-c", "print('[]')"),
        (sys.executable, "-c", "import sys; sys.exit(3)"),
        ("/nowhere/at/all",),
    ],
    ids=["no voice", "broken", "missing"],
)
def test_without_a_voice_there_is_no_trace_of_it(
    making: Making, settings: QSettings, qtbot: QtBot, command: tuple[str, ...]
) -> None:
    settings.setValue("voice/on", True)  # perhaps on another computer, or before the voices were removed
    silent = making(*command)
    card = VoiceCard(silent)
    qtbot.addWidget(card)
    with qtbot.waitSignal(silent.found) as found:
        card.look()
    assert found.args == [False]
    assert not silent.is_available()
    silent.say("x")
    qtbot.waitUntil(lambda: silent._process is None)
    assert card.isHidden()


def test_the_card_appears_with_a_voice_and_switches_it(
    making: Making, settings: QSettings, qtbot: QtBot, tmp_path: Path
) -> None:
    loud = making(sys.executable, "-c", STAND_IN, str(tmp_path / "heard"), "0")
    card = VoiceCard(loud)
    qtbot.addWidget(card)
    assert card.isHidden()
    with qtbot.waitSignal(loud.found):
        card.look()
    assert not card.isHidden()
    assert loud._process is None  # looked, found, and ended again: it is off
    assert not card._try.isEnabled()
    card.switch.click()
    with qtbot.waitSignal(loud.said):
        card._try.click()
    assert heard(tmp_path)[-1]["text"] == "Amina Wanjiru, 3 shares, 6000 shillings."
    card.switch.click()
    assert loud._process is None
    assert not Voice(settings).is_on


@pytest.mark.parametrize(
    ("minor", "currency", "said"),
    [
        (6_000, "UGX", "6000 shillings"),
        (1_912_000, "UGX", "1912000 shillings"),
        (250_000, "KES", "2500 shillings"),
        (250_050, "KES", "2500.50 shillings"),
        (500, "XOF", "500 francs"),
        (7, "XXX", "7 XXX"),
    ],
)
def test_amounts_are_said_without_groups(minor: int, currency: str, said: str) -> None:
    assert voice.spoken_money(minor, currency) == said


def test_sentences_are_whole() -> None:
    assert voice.shares_sentence("Amina", 1, 2_000, "UGX") == "Amina, 1 share, 2000 shillings."
    assert voice.amount_sentence("Amina", 500, "UGX") == "Amina, 500 shillings."
    assert voice.box_sentence(156_300, "UGX") == "In the box: 156300 shillings."


def test_nothing_of_the_library_is_loaded_in_the_desktop() -> None:
    code = "import sys, savingsdesk.ui.voice, savingsdesk.ui.voice_card; print('pyttsx3' in sys.modules)"
    source = Path(voice.__file__).parents[2]
    ran = subprocess.run([sys.executable, "-c", code], cwd=source, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"


# --- The real process -------------------------------------------------------------------------------------------------


def ask(sentences: list[dict[str, object]], path: str, folder: Path) -> list[object]:
    """What the process tells when it is given these sentences."""
    ran = subprocess.run(
        [sys.executable, "-P", speaker.__file__],
        input="".join(json.dumps(each) + "\n" for each in sentences),
        env={**os.environ, "PATH": path, "TMPDIR": str(folder)},
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    assert ran.stderr == ""
    return [json.loads(line) for line in ran.stdout.splitlines()]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows plays the sound itself")
def test_without_a_player_there_is_no_voice(tmp_path: Path) -> None:
    assert ask([], str(tmp_path), tmp_path) == [[]]


def test_the_program_speaks_when_it_is_started_for_that(tmp_path: Path) -> None:
    """In a bundle there is no other Python."""
    ran = subprocess.run(
        [sys.executable, "-m", "savingsdesk", "speak"],
        cwd=Path(voice.__file__).parents[2],
        env={**os.environ, "TMPDIR": str(tmp_path)},
        input="",
        capture_output=True,
        text=True,
        check=True,
    )
    assert isinstance(json.loads(ran.stdout), list)


def test_where_the_library_finds_no_engine_there_is_no_voice(
    tmp_path: Path, player: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says so by errors of many kinds, and prints; none of it comes through."""
    (tmp_path / "pyttsx3.py").write_text("print('not installed')\ndef init():\n    raise RuntimeError('no espeak')\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert ask([], player, tmp_path) == [[]]


@pytest.fixture
def player(tmp_path: Path) -> str:
    """A path with a player that keeps the sound instead of playing it."""
    folder = tmp_path / "bin"
    folder.mkdir()
    made = folder / "aplay"
    made.write_text(f'#!/bin/sh\ncat "$1" >> "{tmp_path}/sound"\n')
    made.chmod(0o755)
    return f"{folder}:{os.environ['PATH']}"


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="this machine has no espeak-ng")
def test_the_voices_of_linux_speak_through_the_library(tmp_path: Path, player: str) -> None:
    sentences: list[dict[str, object]] = [
        {"voice": None, "text": "Amina Wanjiru, 3 shares, 6000 shillings."},
        {"voice": "bnt/sw", "text": "Amina Wanjiru, hisa 3, shilingi 6000."},
    ]
    told = ask(sentences, player, tmp_path)
    voices = told[0]
    assert isinstance(voices, list)
    languages = {tongue.split("-")[0] for _, tongue in voices}
    assert {"en", "sw", "fr", "ar"} <= languages
    assert told[1:] == ["said", "said"]
    sound = (tmp_path / "sound").read_bytes()
    assert sound.count(b"RIFF") == 2
    assert len(sound) > 100_000
    assert list(tmp_path.glob("*.wav")) == []


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="this machine has no espeak-ng")
def test_what_plays_the_sound_ends_with_the_voice(
    making: Making, player: str, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library cannot stop its player: the whole group of processes ends, and no recording stays behind."""
    numbers = tmp_path / "number"
    (tmp_path / "bin" / "aplay").write_text(f'#!/bin/sh\necho $$ > "{numbers}"\nsleep 60\n')
    monkeypatch.setenv("PATH", player)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    loud = making()
    loud.switch(True)
    loud.say("Amina Wanjiru, 3 shares, 6000 shillings.")
    qtbot.waitUntil(lambda: numbers.exists() and numbers.read_text().strip() != "")
    assert list(tmp_path.glob("savingsdesk-*/*.wav")) != []
    qtbot.wait(200)
    assert is_running(int(numbers.read_text()))
    assert loud._state == "speaking"  # for as long as it is heard
    loud.stop()
    qtbot.waitUntil(lambda: not is_running(int(numbers.read_text())))
    assert list(tmp_path.glob("savingsdesk-*")) == []


def is_running(number: int) -> bool:
    """A process that nobody has waited for yet is over all the same."""
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
