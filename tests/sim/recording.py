"""Every write of a process to its database, in order, as strace saw it; and the disk as it was after any of them."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

DATABASE = ("books.db", "books.db-wal")
_CALLS = "pwrite64,ftruncate,fdatasync,fsync,unlink,write,openat"
_CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_PATH = re.compile(r"<((?:\\x[0-9a-f]{2})*)>")


@dataclass(frozen=True, slots=True)
class Event:
    """`kind` is write, cut (to `offset`), sync, unlink or say; `text` is what was written."""

    kind: str
    name: str
    text: bytes = b""
    offset: int = 0


def record(command: Sequence[str], folder: Path, environment: dict[str, str], root: Path) -> list[Event]:
    """What the command did to the database in `folder`, once it had opened the file `begin` there."""
    trace = folder.with_suffix(".trace")
    strace = shutil.which("strace")
    assert strace, "strace is missing: apt-get install strace"
    subprocess.run(
        [strace, "-f", "-qq", "-y", "-xx", "-s", "1000000", "-e", f"trace={_CALLS}", "-o", str(trace), *command],
        env=environment,
        cwd=root,
        check=True,
    )
    with trace.open(encoding="ascii") as lines:
        return list(_events(lines))


def _events(lines: Iterator[str] | Sequence[str]) -> Iterator[Event]:
    for line in lines:
        call = _CALL.match(line)
        if call is None or int(call[3]) < 0:
            continue
        name, arguments = call[1], call[2]
        if name in ("unlink", "openat"):
            path = _plain(_TEXT.findall(arguments)[0]).decode()
            if path.endswith("/begin"):
                yield Event("say", "begin")
            elif name == "unlink" and Path(path).name in DATABASE:
                yield Event("unlink", Path(path).name)
            continue
        paths = _PATH.findall(arguments)
        path = _plain(paths[0]).decode() if paths else ""
        file = Path(path).name
        if name == "write" and "/said/" in path:
            yield Event("say", file, _plain(_TEXT.findall(arguments)[0]))
        elif file in DATABASE and name == "pwrite64":
            yield Event("write", file, _plain(_TEXT.findall(arguments)[0]), int(arguments.rsplit(",", 1)[1]))
        elif file in DATABASE and name == "ftruncate":
            yield Event("cut", file, offset=int(arguments.rsplit(",", 1)[1]))
        elif file in DATABASE and name in ("fsync", "fdatasync"):
            yield Event("sync", file)


def _plain(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


@dataclass
class Disk:
    """`files` as the process sees them; `durable` what a loss of power certainly leaves, `pending` what it may."""

    files: dict[str, bytearray] = field(default_factory=dict)
    durable: dict[str, bytes] = field(default_factory=dict)
    pending: list[Event] = field(default_factory=list)

    def follow(self, event: Event) -> None:
        if event.kind == "sync":
            self.durable[event.name] = bytes(self.files[event.name])
            self.pending = [each for each in self.pending if each.name != event.name]
        elif event.kind != "say":
            apply(self.files, event)
            self.pending.append(event)

    def after_power_loss(self, chance: random.Random) -> dict[str, bytearray]:
        """What was synced, and of the later writes any part in any order, the last of them perhaps torn."""
        files = {name: bytearray(content) for name, content in self.durable.items()}
        kept = [each for each in self.pending if chance.random() < 0.5]
        for event in kept:
            is_torn = event.kind == "write" and chance.random() < 0.3
            apply(files, torn(event, chance) if is_torn else event)
        return files


def torn(event: Event, chance: random.Random) -> Event:
    """Half of a write, at the edge of a sector."""
    return Event("write", event.name, event.text[: chance.randrange(0, len(event.text) + 1, 512)], event.offset)


def apply(files: dict[str, bytearray], event: Event) -> None:
    if event.kind == "unlink":
        files.pop(event.name, None)
        return
    content = files.setdefault(event.name, bytearray())
    if event.kind == "cut":
        del content[event.offset :]
        content.extend(bytes(event.offset - len(content)))
    else:
        content.extend(bytes(max(0, event.offset - len(content))))
        content[event.offset : event.offset + len(event.text)] = event.text
