"""Where the endpoint listens and what it keeps where, from arguments and environment."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from savingsdesk.core.errors import Refused

DATABASE_VARIABLE = "SAVINGSDESK_DATABASE"
MOST_PROCESSES = 64
LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class Config:
    """`database` is a PostgreSQL address, empty for the embedded one; `certificate` and `key` are PEM files.

    `ops_port` is where this machine asks for health and figures, None for nowhere.
    """

    host: str
    port: int
    data: Path
    database: str
    certificate: Path | None = None
    key: Path | None = None
    ops_port: int | None = None
    processes: int = 1

    @property
    def has_tls(self) -> bool:
        return self.certificate is not None and self.key is not None


def data_folder() -> Path:
    """Where the embedded database and a self-made certificate live unless ``--data`` says otherwise."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home()))) / "SavingsDesk" / "cloud"
    if os.geteuid() == 0:  # the embedded database runs as a user of its own, who must be able to reach the folder
        return Path("/var/lib/savingsdesk-cloud")
    return Path(os.environ.get("XDG_DATA_HOME", str(Path.home() / ".local" / "share"))) / "savingsdesk-cloud"


def checked(config: Config) -> Config:
    """The config, if it may be served.

    Raises `Refused`: ``serve.plain_http``, ``serve.certificate``, ``serve.processes``.
    """
    if (config.certificate is None) != (config.key is None):
        raise Refused("serve.certificate", "certificate")
    if not config.has_tls and config.host not in LOOPBACK:
        raise Refused("serve.plain_http", "host")
    if not 1 <= config.processes <= MOST_PROCESSES or (config.processes > 1 and not hasattr(os, "fork")):
        raise Refused("serve.processes", "processes", most=MOST_PROCESSES)
    return config
