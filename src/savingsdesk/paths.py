"""Where data, settings and logs lie on this machine, and where the program's own resources are."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import platformdirs

_NAME = "SavingsDesk"


def data_folder() -> Path:
    """The vault's folder: the user's own, never one that is synchronised or roams by itself."""
    return platformdirs.user_data_path(_NAME, appauthor=False, roaming=False)


def has_vault(data: Path) -> bool:
    """Whether books lie here; `db.vault` makes them there, and the first page asks before that is loaded."""
    return (data / "vault").exists()


def settings_file() -> Path:
    """The look of this machine; nothing in it bears on money."""
    return platformdirs.user_config_path(_NAME, appauthor=False, roaming=False) / "look.ini"


def log_file() -> Path:
    return platformdirs.user_log_path(_NAME, appauthor=False) / "savingsdesk.log"


def machine() -> bytes:
    """SHA-256 of what tells this machine from others, by which a copied folder is noticed; empty where it is hidden."""
    try:
        known = _machine_name()
    except (OSError, ValueError):
        return b""
    return hashlib.sha256(f"{_NAME} {known.strip()}".encode()).digest()


def _machine_name() -> str:
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    return Path("/etc/machine-id").read_text("ascii")


def resources() -> Path:
    """Icons and translations: beside the source in a checkout, inside the package in a wheel, unpacked in a bundle."""
    return _beside("resources", "resources")


def guide() -> Path:
    """The pages of the guide for treasurers and their pictures."""
    return _beside("docs/guide", "guide")


def _beside(in_checkout: str, packed: str) -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        return Path(bundle) / packed
    package = Path(__file__).resolve().parent
    checkout = package.parent.parent / in_checkout
    return checkout if checkout.is_dir() else package / packed
