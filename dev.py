#!/usr/bin/env python3
"""Sets up what a checkout of SavingsDesk needs and starts its parts: run, test, lint, bench, cloud, texts, build,
lock.

It uses the standard library alone and any Python from 3.11 on, on Linux, Windows (`py dev.py …`) and macOS.
All it installs goes to `.venv`; only on Debian, and only as root, it also installs the system packages that Qt needs.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "complete"
LOCK_FILE = ROOT / "requirements" / "dev.txt"
SETUP_LOG = ROOT / "var" / "setup.log"
UV_VERSION = "0.13.9"
BUNDLE_START_SECONDS = 5

IS_WINDOWS = sys.platform == "win32"
VENV_PYTHON = VENV / ("Scripts/python.exe" if IS_WINDOWS else "bin/python")

# What Qt's xcb, wayland and offscreen platforms are linked with, as `ldd` names it, and the Debian package of each.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# The pictures of the tour are drawn with these, so that they look the same on every machine.
FONT_FOLDERS = {
    "/usr/share/fonts/opentype/inter": "fonts-inter",
    "/usr/share/fonts/truetype/noto": "fonts-noto-core",
}


class SetUpError(Exception):
    """Something outside the program is missing; the text says in one or two sentences what to do next."""


# --- The machine ------------------------------------------------------------------------------------------------------


def check_python() -> None:
    if sys.version_info < (3, 11):
        raise SetUpError(
            f"SavingsDesk needs Python 3.11 or newer, this is {platform.python_version()}. "
            "Install a newer one and start the same command with it."
        )


def is_debian() -> bool:
    return sys.platform == "linux" and Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def missing_libraries(folders: Sequence[Path] | None = None) -> list[str]:
    """The Debian packages of those Qt libraries that no library folder holds. Looks for files: about a millisecond."""
    if folders is None:
        triplet = f"{platform.machine()}-linux-gnu"
        folders = [Path("/usr/lib") / triplet, Path("/lib") / triplet, Path("/usr/lib"), Path("/usr/local/lib")]
    return [
        package
        for library, package in QT_LIBRARIES.items()
        if not any((folder / library).exists() for folder in folders)
    ]


def missing_fonts() -> list[str]:
    return [package for folder, package in FONT_FOLDERS.items() if not Path(folder).is_dir()]


def missing_tools() -> list[str]:
    """What the tests look at every write of a database with."""
    return [] if shutil.which("strace") else ["strace"]


def missing_venv() -> list[str]:
    """Debian packs the part of Python that fills a new environment separately, one package for each version."""
    if importlib.util.find_spec("ensurepip") is not None:
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def prepare_system(*, needs_qt: bool, is_first_time: bool, needs_strace: bool = False) -> None:
    """Installs Debian packages when root; otherwise stops for what is needed and goes on without the fonts."""
    if not is_debian():
        return
    needed = missing_libraries() if needs_qt else []
    needed += missing_tools() if needs_strace else []
    fonts: list[str] = []
    if is_first_time:
        needed += missing_venv()
        fonts = missing_fonts()
    if needed or fonts:
        provide_packages(needed, fonts, may_install=is_root())


def provide_packages(needed: Sequence[str], fonts: Sequence[str], *, may_install: bool) -> None:
    packages = [*needed, *fonts]
    command = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if not may_install:
        if needed:
            raise SetUpError(
                f"These Debian packages are missing. Type this, then start the same command again:\n  sudo {command}"
            )
        say(f"The pictures need two more fonts to look as intended. To install them:\n  sudo {command}")
        return
    say("Installing Debian packages: " + " ".join(packages))
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run_logged(["apt-get", "update"], environment)
    if run_logged(command.split(), environment) == 0:
        return
    if needed:
        raise SetUpError(
            "The Debian packages could not be installed. Check the connection, then start the same command again "
            f"or type:\n  {command}\nWhat apt-get said is in {shown(SETUP_LOG)}."
        )
    say(f"The fonts of the pictures could not be installed; going on without them. Later:\n  {command}")


# --- The environment --------------------------------------------------------------------------------------------------


def wanted_stamp(lock_text: str) -> str:
    """What a finished environment was made from. Comments and line ends of the lock file make no difference.

    Of Python only the first two numbers count: packages fit every 3.11, and two of them on one machine must not take
    turns in making the environment again.
    """
    lines = [line.strip() for line in lock_text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    python = f"{platform.python_implementation()} {sys.version_info.major}.{sys.version_info.minor}"
    return f"{python} {ROOT} {digest}\n"


def environment_is_complete() -> bool:
    try:
        stamp = STAMP.read_text(encoding="utf-8")
    except OSError:
        return False
    return stamp == wanted_stamp(LOCK_FILE.read_text(encoding="utf-8")) and VENV_PYTHON.exists()


def prepare_environment() -> None:
    """Makes `.venv` from the lock file. The stamp is written last: what was interrupted is made again from nothing."""
    with only_one_at_a_time():
        if environment_is_complete():
            return
        say("Setting up .venv from requirements/dev.txt (once, about 150 MB to fetch) ...")
        make_empty_environment()
        install_locked_packages()
        put_project_on_path()
        STAMP.write_text(wanted_stamp(LOCK_FILE.read_text(encoding="utf-8")), encoding="utf-8")


def make_empty_environment() -> None:
    try:
        STAMP.unlink(missing_ok=True)
        if VENV.exists():
            shutil.rmtree(VENV)
    except OSError as error:
        raise SetUpError(
            f"The old .venv cannot be removed ({error}). Close what still runs from it and try again."
        ) from None
    # From inside an old .venv, sys.executable would be the very file that was just removed.
    base_python = getattr(sys, "_base_executable", None) or sys.executable
    if run_logged([base_python, "-m", "venv", str(VENV)]) != 0:
        raise SetUpError(f"The environment .venv could not be made. What Python said is in {shown(SETUP_LOG)}.")


def install_locked_packages() -> None:
    """Takes only ready-made wheels whose hash is in the lock file: nothing is built, and nothing else can slip in."""
    code = run_logged(
        [
            *[str(VENV_PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"],
            *["--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(LOCK_FILE)],
        ]
    )
    if code != 0:
        raise SetUpError(
            "The packages could not be fetched completely. Check the connection, then start the same command again. "
            f"What pip said is in {shown(SETUP_LOG)}."
        )


def put_project_on_path() -> None:
    """Makes `import savingsdesk` work without an installation, so that no build tool has to be fetched."""
    asked = [str(VENV_PYTHON), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages_folder = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
    (Path(packages_folder) / "savingsdesk.pth").write_text(f"{ROOT / 'src'}\n", encoding="utf-8")


@contextlib.contextmanager
def only_one_at_a_time() -> Iterator[None]:
    """Holds a lock that the operating system gives back by itself when this process ends, however it ends."""
    path = ROOT / "var" / "setup.lock"
    path.parent.mkdir(exist_ok=True)
    with path.open("a+b") as file:
        if not is_locked_by_us(file.fileno()):
            say("Another set-up of .venv is under way; waiting for it ...")
            while not is_locked_by_us(file.fileno()):
                time.sleep(0.2)
        yield


def is_locked_by_us(descriptor: int) -> bool:
    """Tries to take the lock, without waiting."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Also held by the steps of the set-up: one that outlives a killed dev.py still writes into `.venv`.
            os.set_inheritable(descriptor, True)
    except OSError:
        return False
    return True


def set_up(*, needs_qt: bool, needs_strace: bool = False) -> None:
    check_python()
    is_first_time = not environment_is_complete()
    prepare_system(needs_qt=needs_qt, is_first_time=is_first_time, needs_strace=needs_strace)
    if is_first_time:
        prepare_environment()


# --- Starting things --------------------------------------------------------------------------------------------------


def say(text: str) -> None:
    print(text, flush=True)


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT))


def run_logged(command: Sequence[str], environment: Mapping[str, str] | None = None) -> int:
    """Runs a step of the set-up; its many lines go to a file that is named when it fails."""
    SETUP_LOG.parent.mkdir(exist_ok=True)
    with SETUP_LOG.open("ab") as log:
        log.write(f"\n$ {' '.join(command)}\n".encode())
        log.flush()
        try:
            finished = subprocess.run(
                command, stdout=log, stderr=log, env=environment, cwd=ROOT, check=False, close_fds=False
            )
            return finished.returncode
        except OSError as error:
            log.write(f"{error}\n".encode())
            return 127


def call(*words: str, environment: Mapping[str, str] | None = None) -> int:
    """Runs the environment's Python in the checkout and gives its exit code."""
    return subprocess.run([str(VENV_PYTHON), *words], env=environment, cwd=ROOT, check=False).returncode


def become(*words: str, environment: Mapping[str, str] | None = None) -> int:
    """Like `call`, but where the system can, this process turns into that one, so that signals reach it directly."""
    if not IS_WINDOWS:
        os.chdir(ROOT)
        os.execve(VENV_PYTHON, [str(VENV_PYTHON), *words], dict(os.environ if environment is None else environment))
    return call(*words, environment=environment)


def off_screen() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def has_display(environment: Mapping[str, str] | None = None) -> bool:
    if platform.system() != "Linux":
        return True
    environment = os.environ if environment is None else environment
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


# --- The commands -----------------------------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    if has_display():
        say("Opening the practice group. The first start makes it, which takes some seconds more.")
        return become("-m", "savingsdesk", "--practice", *arguments)
    say("There is no display: playing the tour off screen instead.")
    return become("-m", "tour", *arguments, environment=off_screen())


def pictures(arguments: list[str]) -> int:
    return become("-m", "tour.pictures", *arguments, environment=off_screen())


def test(arguments: list[str]) -> int:
    if any(word.startswith("--histories") for word in arguments):
        return become("-m", "tests.sim", *arguments)
    if "--soak" in arguments:
        long = {**off_screen(), "SAVINGSDESK_SOAK": "120 200"}  # seconds, laptops
        words = [word for word in arguments if word != "--soak"]
        return become("-m", "pytest", "-s", "tests/sync/test_soak.py", *words, environment=long)
    return become("-m", "pytest", *arguments, environment=off_screen())


def lint(arguments: list[str]) -> int:
    checks = {
        "ruff check": ["-m", "ruff", "check", "."],
        "ruff format": ["-m", "ruff", "format", "--check", "."],
        "mypy": ["-m", "mypy"],
        "import contracts": ["-c", "import importlinter.cli as c; c.lint_imports_command()"],
    }
    failed = []
    for name, words in checks.items():
        say(f"--- {name}")
        if call(*words, *arguments) != 0:
            failed.append(name)
    say(f"--- failed: {', '.join(failed)}" if failed else "--- all passed")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    return become("-m", "bench", *arguments, environment=off_screen())


def cloud(arguments: list[str]) -> int:
    return become("-m", "savingsdesk.cloud.admin", "serve", *arguments)


def texts(arguments: list[str]) -> int:
    return become("installer/texts.py", *arguments)


def build(arguments: list[str]) -> int:
    """Makes the onedir bundle in dist/ and proves that it works by itself, away from the checkout and from `.venv`."""
    words = ["--noconfirm", "--clean", "--log-level", "ERROR", *arguments, "build_installer.spec"]
    say("--- building")
    if call("-m", "PyInstaller", *words) != 0:
        return 1
    bundle = ROOT / "dist" / "savingsdesk"
    size = sum(file.stat().st_size for file in bundle.rglob("*") if file.is_file() and not file.is_symlink())
    say(f"--- dist/savingsdesk: {size / 1e6:.0f} MB")
    with tempfile.TemporaryDirectory() as home:
        environment = {**off_screen(), "HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home}
        return 0 if verifies(bundle, environment) and starts(bundle, environment) else 1


def verifies(bundle: Path, environment: Mapping[str, str]) -> bool:
    """A windowed program of Windows cannot print, so the bundle has a second starter there."""
    program = bundle / ("savingsdesk-console.exe" if IS_WINDOWS else "savingsdesk")
    code = subprocess.run([str(program), "verify", "--self"], env=environment, cwd=bundle, check=False).returncode
    say("--- verify passed" if code == 0 else f"--- verify failed ({code})")
    return code == 0


def starts(bundle: Path, environment: Mapping[str, str]) -> bool:
    """The desktop stays open until somebody closes it, so one that ended by itself did not start."""
    program = bundle / ("savingsdesk.exe" if IS_WINDOWS else "savingsdesk")
    with subprocess.Popen([str(program)], env=environment, cwd=bundle) as desktop:
        try:
            code = desktop.wait(timeout=BUNDLE_START_SECONDS)
        except subprocess.TimeoutExpired:
            desktop.terminate()
            say("--- the desktop started")
            return True
    say(f"--- the desktop ended by itself ({code})")
    return False


def lock(arguments: list[str]) -> int:
    """Resolves requirements/*.in for every supported Python and system; `lock --upgrade` also takes newer releases."""
    sources = {name: [f"requirements/{name}.in"] for name in ("desktop", "cloud")}
    everything = [*sources["desktop"], *sources["cloud"], "requirements/dev.in"]
    with tempfile.TemporaryDirectory() as folder:
        uv = install_uv(Path(folder))
        resolve(uv, "dev", [*everything, *arguments])
        for name, files in sources.items():
            resolve(uv, name, [*files, "--constraint", "requirements/dev.txt", *arguments])
    return 0


def install_uv(folder: Path) -> Path:
    """The resolver lives in an environment of its own, for as long as it is needed: it is no part of the project."""
    if run_logged([str(VENV_PYTHON), "-m", "pip", "install", "--target", str(folder), f"uv=={UV_VERSION}"]) != 0:
        raise SetUpError(f"The resolver uv could not be fetched. Check the connection; see {shown(SETUP_LOG)}.")
    return folder / "bin" / ("uv.exe" if IS_WINDOWS else "uv")


def resolve(uv: Path, name: str, arguments: Sequence[str]) -> None:
    """Without uv's own configuration, and without writing down where packages came from: the hashes are what counts."""
    target = f"requirements/{name}.txt"
    options = [
        *["--universal", "--python-version", "3.11", "--only-binary", ":all:", "--generate-hashes", "--no-config"],
        *["--override", "requirements/overrides.in"],
        *["--no-annotate", "--no-emit-index-url", "--no-emit-find-links", "--no-emit-build-options", "--quiet"],
    ]
    environment = {**os.environ, "UV_CUSTOM_COMPILE_COMMAND": "python3 dev.py lock"}
    command = [str(uv), "pip", "compile", *options, "--output-file", target, *arguments]
    finished = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=False)
    if finished.returncode != 0:
        raise SetUpError(f"{target} could not be resolved; the reason is above.")
    say(f"{target}: {locked_packages(target)} packages")


def locked_packages(target: str) -> int:
    lines = (ROOT / target).read_text(encoding="utf-8").splitlines()
    return sum(1 for line in lines if line and not line.startswith((" ", "#")))


COMMANDS = {
    "run": (run, "open the desk on the practice group; without a display, play the tour"),
    "pictures": (pictures, "paint every screen in every state into var/pictures"),
    "test": (test, "pass every test; --histories N [--seed S] plays histories, --soak the long soak; else to pytest"),
    "lint": (lint, "ruff, mypy and the import contracts"),
    "bench": (bench, "the benchmarks with their peers and limits"),
    "cloud": (cloud, "the endpoint on an embedded PostgreSQL; further words go to `serve`"),
    "texts": (texts, "collect the texts of the program into resources/translations and compile them"),
    "build": (build, "the desktop as a bundle in dist/, tried out"),
    "lock": (lock, "resolve requirements/*.in into the hash-locked *.txt; --upgrade takes newer releases"),
}
COMMANDS_WITHOUT_QT = {"lint", "cloud", "texts", "lock"}


def parse(words: Sequence[str]) -> tuple[str, list[str]]:
    """The command and, untouched, all that follows it."""
    width = max(map(len, COMMANDS))
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="Sets up what is missing, then:",
        epilog="\n".join(f"  {name:<{width}}  {text}" for name, (_, text) in COMMANDS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="command")
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    found = parser.parse_args(words)
    return found.command, found.arguments


def main(words: Sequence[str]) -> int:
    command, arguments = parse(words)
    try:
        set_up(needs_qt=command not in COMMANDS_WITHOUT_QT, needs_strace=command == "test")
        return COMMANDS[command][0](arguments)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
