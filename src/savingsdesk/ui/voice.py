"""Reading aloud with the system's own voices: off until somebody switches it on, and not there where no voice is.

What speaks is a process of its own (`ui.speaker`), so nothing here ever waits; to be silent is to end it.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTemporaryDir, Signal, Slot

from savingsdesk.core.money import CURRENCIES
from savingsdesk.ui import language

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

_SETTING = "voice/on"
_END_MS = 500  # a killed process is gone in a few


_State = Literal["gone", "starting", "ready", "speaking"]


class Voice(QObject):
    """`found` says whether this machine can speak at all, each time somebody looked.

    `said` comes when a sentence was spoken to its end. Call `close` before it is given up.
    """

    found = Signal(bool)
    said = Signal()

    def __init__(self, settings: QSettings, command: Sequence[str] = ()) -> None:
        """`command` starts the process that speaks, in place of the program's own."""
        super().__init__()
        self._settings, self._command = settings, tuple(command) or _command()
        self._voices: list[tuple[str, str]] = []  # id and language
        self._process: QProcess | None = None
        self._sounds: QTemporaryDir | None = None
        self._next = ""  # what is said as soon as the process can
        self._state: _State = "gone"

    @property
    def is_on(self) -> bool:
        """Whether somebody wants to hear; kept for this machine."""
        return self._settings.value(_SETTING, False, type=bool) is True

    def switch(self, on: bool) -> None:
        self._settings.setValue(_SETTING, on)
        if not on:
            self.close()

    def is_available(self) -> bool:
        """Whether a voice was found; False until somebody looked for one."""
        return bool(self._voices)

    def speaks(self, code: str) -> bool:
        """Whether a voice of this language was found; another one reads it as well as it can."""
        return any(_speaks(tongue, code) for _, tongue in self._voices)

    def look(self) -> None:
        """Looks for voices; `found` brings the answer."""
        if self._state == "gone":
            self._start()
        elif self._state != "starting":
            self.found.emit(True)

    def say(self, text: str) -> None:
        """Says this in place of what is being said. Nothing happens while reading aloud is off."""
        if not self.is_on or not text:
            return
        if self._state == "speaking":
            self.close()
        self._next = text
        if self._state == "gone":
            self._start()
        elif self._state == "ready":
            self._speak()

    def stop(self) -> None:
        """Silence, at once."""
        self._next = ""
        if self._state == "speaking":
            self.close()

    def close(self) -> None:
        """Ends the process, and what it left on the disk of a sentence that it did not finish."""
        process, self._process = self._process, None
        self._state, self._next = "gone", ""
        if process is not None:
            process.blockSignals(True)
            if process.state() is not QProcess.ProcessState.NotRunning:
                _end(process)
                process.waitForFinished(_END_MS)
            process.deleteLater()
        if self._sounds is not None:
            self._sounds.remove()
            self._sounds = None

    def _start(self) -> None:
        process = QProcess()
        self._sounds = QTemporaryDir(f"{_place_for_sounds()}/savingsdesk-XXXXXX")  # for this user alone
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("TMPDIR", self._sounds.path())
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._ended)
        self._process, self._state = process, "starting"
        process.start(self._command[0], list(self._command[1:]))

    @Slot()
    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            told = json.loads(self._process.readLine().toStdString())
            if told != "said":
                self._meet([(str(each), str(tongue)) for each, tongue in told])
            else:
                self._state = "ready"
                self.said.emit()
                if self._next:
                    self._speak()

    def _meet(self, voices: list[tuple[str, str]]) -> None:
        self._voices, self._state = voices, "ready"
        if not voices or not self.is_on:
            self.close()  # it was asked only whether it can
        elif self._next:
            self._speak()
        self.found.emit(bool(voices))

    def _speak(self) -> None:
        text, self._next = self._next, ""
        self._state = "speaking"
        if self._process is not None:
            told = {"voice": self._voice_for(language.current().code), "text": text}
            self._process.write(json.dumps(told).encode() + b"\n")

    def _voice_for(self, code: str) -> str | None:
        """The plainest voice of the language: a dialect has a longer name. None is the system's own choice."""
        fitting = [(len(tongue), each) for each, tongue in self._voices if _speaks(tongue, code)]
        return min(fitting)[1] if fitting else None

    @Slot()
    def _ended(self) -> None:
        """It could not be started, or broke: the program goes on without a word."""
        was_starting = self._state == "starting"
        self.close()
        if was_starting:
            self._voices = []
            self.found.emit(False)


def shares_sentence(name: str, shares: int, minor: int, currency: str) -> str:
    """``Amina Wanjiru, 3 shares, 6000 shillings.``"""
    pattern = QCoreApplication.translate("voice", "{name}, %n share(s), {money}.", "", shares)
    return pattern.format(name=name, money=spoken_money(minor, currency))


def amount_sentence(name: str, minor: int, currency: str) -> str:
    """``Amina Wanjiru, 500 shillings.``"""
    pattern = QCoreApplication.translate("voice", "{name}, {money}.", "what is read aloud")
    return pattern.format(name=name, money=spoken_money(minor, currency))


def box_sentence(minor: int, currency: str) -> str:
    """``In the box: 156300 shillings.``"""
    pattern = QCoreApplication.translate("voice", "In the box: {money}.", "what is read aloud")
    return pattern.format(money=spoken_money(minor, currency))


def spoken_money(minor: int, currency: str) -> str:
    """``6000 shillings``: an amount as it is said. Without groups, which some voices read as several numbers."""
    known = CURRENCIES.get(currency)
    exponent = known.exponent if known else 0
    whole, fraction = divmod(abs(minor), 10**exponent)
    amount = f"{whole}.{fraction:0{exponent}d}" if fraction else str(whole)
    pattern = _MONEY.get(currency)
    if pattern is None:
        return f"{amount} {currency}"
    return QCoreApplication.translate("voice", pattern).format(amount=amount)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name by which lupdate finds the texts
    """As in `messages`, which is not loaded for it."""
    return text


_SHILLINGS = QT_TRANSLATE_NOOP("voice", "{amount} shillings")
_FRANCS = QT_TRANSLATE_NOOP("voice", "{amount} francs")
_RUPEES = QT_TRANSLATE_NOOP("voice", "{amount} rupees")
_DOLLARS = QT_TRANSLATE_NOOP("voice", "{amount} dollars")
_KWACHA = QT_TRANSLATE_NOOP("voice", "{amount} kwacha")
_MONEY = {
    **dict.fromkeys(("UGX", "TZS", "KES", "SOS"), _SHILLINGS),
    **dict.fromkeys(("RWF", "BIF", "XOF", "XAF", "GNF", "CDF"), _FRANCS),
    **dict.fromkeys(("INR", "NPR"), _RUPEES),
    **dict.fromkeys(("LRD", "USD"), _DOLLARS),
    **dict.fromkeys(("MWK", "ZMW"), _KWACHA),
    "ETB": QT_TRANSLATE_NOOP("voice", "{amount} birr"),
    "GHS": QT_TRANSLATE_NOOP("voice", "{amount} cedis"),
    "MGA": QT_TRANSLATE_NOOP("voice", "{amount} ariary"),
    "MZN": QT_TRANSLATE_NOOP("voice", "{amount} meticais"),
    "NGN": QT_TRANSLATE_NOOP("voice", "{amount} naira"),
    "SLE": QT_TRANSLATE_NOOP("voice", "{amount} leones"),
    "SSP": QT_TRANSLATE_NOOP("voice", "{amount} pounds"),
    "HTG": QT_TRANSLATE_NOOP("voice", "{amount} gourdes"),
    "BDT": QT_TRANSLATE_NOOP("voice", "{amount} taka"),
    "PHP": QT_TRANSLATE_NOOP("voice", "{amount} pesos"),
    "EUR": QT_TRANSLATE_NOOP("voice", "{amount} euros"),
}


def _speaks(tongue: str, code: str) -> bool:
    return tongue.lower().replace("_", "-").partition("-")[0] == code


def _command() -> tuple[str, ...]:
    """In a bundle the program itself speaks when it is asked to: there is no other Python. See `__main__`."""
    if not getattr(sys, "frozen", False):
        return (sys.executable, "-P", str(Path(__file__).with_name("speaker.py")))
    program = Path(sys.executable)
    if sys.platform == "win32":
        program = program.with_name("savingsdesk-console.exe")  # a windowed one has no pipes
    return (str(program), "speak")


def _place_for_sounds() -> str:
    """Names and amounts are in them: where the system has a place in memory for a user, they never reach the disk."""
    import tempfile

    return os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()


def _end(process: QProcess) -> None:
    """With all that it has started to play the sound."""
    number = process.processId()
    if sys.platform != "win32" and number > 0:  # zero would be the group of the program itself
        with contextlib.suppress(ProcessLookupError, PermissionError):  # it has only just begun, and started nothing
            os.killpg(number, signal.SIGKILL)
    process.kill()
