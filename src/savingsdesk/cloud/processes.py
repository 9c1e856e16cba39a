"""Several processes behind one socket. They share nothing but the database, so any of them may answer anything."""

from __future__ import annotations

import logging
import os
import signal
import socket
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from savingsdesk.cloud import logs, server
from savingsdesk.cloud.config import Config
from savingsdesk.core.errors import Environment

_AGAIN_S = 1.0  # a process that cannot live must not be started in a hurry, again and again

_log = logging.getLogger("savingsdesk.cloud")


def serve(config: Config, address: str, announce: Path | None) -> None:
    """As `server.serve`, with `config.processes` processes; one that dies is replaced. POSIX only when more than one.

    The first keeps its health on `config.ops_port`, the others on the ports that follow.
    """
    if config.processes == 1 or not hasattr(os, "fork"):
        server.serve(config, address, announce)
        return
    logs.begin()
    with server.listening(config) as listener:
        children = {_fork(place, config, address, announce, listener): place for place in range(config.processes)}
        try:
            while children:
                pid, status = os.wait()
                place = children.pop(pid)
                logs.note(_log, "process ended", logging.ERROR, process=pid, status=os.waitstatus_to_exitcode(status))
                time.sleep(_AGAIN_S)
                children[_fork(place, config, address, None, listener)] = place
        finally:
            _end(children)


def _fork(place: int, config: Config, address: str, announce: Path | None, listener: socket.socket) -> int:
    """The new process's number. The child never returns from here: the parent's clean-up is not its own."""
    pid = os.fork()
    if pid:
        return pid
    status = 1
    try:
        ops_port = config.ops_port + place if config.ops_port else config.ops_port
        server.serve(replace(config, ops_port=ops_port), address, announce if place == 0 else None, listener)
        status = 0
    except SystemExit:
        status = 0
    except Environment as failure:
        logs.note(_log, "unable", logging.ERROR, code=failure.code)
    except BaseException as error:
        logs.note(_log, "trouble", logging.ERROR, kind=type(error).__name__, at=logs.places(error.__traceback__))
    finally:
        os._exit(status)


def _end(children: dict[int, int]) -> None:
    """Asks all to end in their own time, and waits for that."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for pid in children:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
    for pid in children:
        with suppress(ChildProcessError):
            os.waitpid(pid, 0)
