"""dev.py: what it asks of the machine; that a set-up is complete, quick to recognise, and repaired when it is not."""

import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

import dev

ROOT = Path(__file__).resolve().parents[2]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="Debian's packages exist on Linux alone")


def load_copy(checkout: Path, lock_text: str) -> ModuleType:
    """dev.py of another checkout that needs only what its small lock file says."""
    (checkout / "requirements").mkdir(parents=True)
    (checkout / "src").mkdir()
    (checkout / "requirements" / "dev.txt").write_text(lock_text, encoding="utf-8")
    (checkout / "dev.py").write_bytes((ROOT / "dev.py").read_bytes())
    specification = importlib.util.spec_from_file_location("dev_of_another_checkout", checkout / "dev.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    vars(module)["is_debian"] = lambda: False  # a test does not install system packages
    return module


# --- Words ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["run", "test", "lint", "bench", "cloud", "build", "lock"])
def test_every_command_is_known(command: str) -> None:
    assert dev.parse([command]) == (command, [])


def test_further_words_are_passed_on_untouched() -> None:
    assert dev.parse(["test", "-x", "--lf", "tests/db", "--", "-q"]) == ("test", ["-x", "--lf", "tests/db", "--", "-q"])


def test_histories_and_the_soak_have_words_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[str, ...]] = []
    monkeypatch.setattr(dev, "become", lambda *words, environment=None: started.append(words))
    dev.test(["--histories", "5", "--seed", "7"])
    dev.test(["--soak"])
    dev.test(["-x"])
    assert started == [
        ("-m", "tests.sim", "--histories", "5", "--seed", "7"),
        ("-m", "pytest", "-s", "tests/sync/test_soak.py"),
        ("-m", "pytest", "-x"),
    ]


def test_the_tests_ask_for_strace_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert dev.missing_tools() == ["strace"]
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    assert dev.missing_tools() == []


def test_an_unknown_command_names_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        dev.parse(["tset"])
    assert "'lint'" in capsys.readouterr().err or "lint" in capsys.readouterr().err


def test_a_display_is_looked_for_on_linux_alone() -> None:
    expected = sys.platform != "linux"
    assert dev.has_display({}) is expected
    assert dev.has_display({"DISPLAY": ""}) is expected
    assert dev.has_display({"DISPLAY": ":0"})
    assert dev.has_display({"WAYLAND_DISPLAY": "wayland-0"})


# --- The stamp --------------------------------------------------------------------------------------------------------


def test_the_stamp_follows_the_packages_and_nothing_else() -> None:
    lock = "# made by hand\na==1 \\\n    --hash=sha256:00\n"
    assert dev.wanted_stamp(lock) == dev.wanted_stamp("a==1 \\\r\n    --hash=sha256:00\r\n    # why\r\n")
    assert dev.wanted_stamp(lock) != dev.wanted_stamp(lock.replace("a==1", "a==2"))
    assert dev.wanted_stamp(lock) != dev.wanted_stamp(lock.replace(":00", ":01"))


def test_an_environment_is_made_once_and_repaired_when_it_was_interrupted(tmp_path: Path) -> None:
    other = load_copy(tmp_path / "checkout", "# nothing is needed here\n")
    other.set_up(needs_qt=False)
    assert other.environment_is_complete()
    assert (
        subprocess.run(
            [other.VENV_PYTHON, "-c", f"import sys; sys.exit({str(other.ROOT / 'src')!r} not in sys.path)"], check=False
        ).returncode
        == 0
    )

    started = time.perf_counter()
    other.set_up(needs_qt=False)
    assert time.perf_counter() - started < 0.1, "a second start has to cost next to nothing"

    # A power cut while pip was writing: no stamp, and a pip that does not work.
    other.STAMP.unlink()
    for file in other.VENV.rglob("pip/__main__.py"):
        file.write_text("raise SystemExit(3)", encoding="utf-8")
    assert not other.environment_is_complete()
    other.set_up(needs_qt=False)
    assert other.environment_is_complete()


def test_a_failed_download_ends_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    other = load_copy(tmp_path / "checkout", f"savingsdesk-needs-this==1 --hash=sha256:{'0' * 64}\n")
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    assert other.main(["lint"]) == 1
    captured = capsys.readouterr()
    assert "Check the connection, then start the same command again." in captured.err
    assert "setup.log" in captured.err
    assert "Traceback" not in captured.err
    assert not other.environment_is_complete()


def test_a_second_process_waits_for_the_first(tmp_path: Path) -> None:
    """Two commands that are started at once must not build one environment together."""
    other = load_copy(tmp_path / "checkout", "")
    code = "import dev\nwith dev.only_one_at_a_time():\n    print('mine', flush=True)"
    with other.only_one_at_a_time():
        waiting = subprocess.Popen(
            [sys.executable, "-c", code], cwd=other.ROOT, stdout=subprocess.PIPE, encoding="utf-8"
        )
        with pytest.raises(subprocess.TimeoutExpired):
            waiting.communicate(timeout=0.5)
    output, _ = waiting.communicate(timeout=30)
    assert output.splitlines() == ["Another set-up of .venv is under way; waiting for it ...", "mine"]


# --- Debian -----------------------------------------------------------------------------------------------------------


@linux_only
def test_libraries_are_found_by_their_files(tmp_path: Path) -> None:
    assert dev.missing_libraries([tmp_path]) == list(dev.QT_LIBRARIES.values())
    for library in dev.QT_LIBRARIES:
        (tmp_path / library).touch()
    assert dev.missing_libraries([tmp_path / "other", tmp_path]) == []


@linux_only
def test_the_list_of_libraries_is_what_qt_is_linked_with() -> None:
    """An upgrade of Qt that needs another library shows it here, not on somebody's fresh machine."""
    import PySide6

    plugins = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
    needed: set[str] = set()
    for name in ("libqxcb.so", "libqoffscreen.so", "libqwayland.so"):
        listed = subprocess.run(["ldd", plugins / name], capture_output=True, text=True, check=True).stdout
        needed |= {line.split()[0] for line in listed.splitlines() if "not found" in line}
    assert needed <= dev.QT_LIBRARIES.keys()


def test_without_root_the_exact_command_is_printed_for_libraries() -> None:
    with pytest.raises(dev.SetUpError) as refused:
        dev.provide_packages(["libegl1", "python3.11-venv"], ["fonts-inter"], may_install=False)
    text = str(refused.value)
    assert "sudo apt-get install -y --no-install-recommends libegl1 python3.11-venv fonts-inter" in text
    assert "start the same command again" in text


def test_without_root_missing_fonts_are_only_a_hint(capsys: pytest.CaptureFixture[str]) -> None:
    dev.provide_packages([], ["fonts-inter"], may_install=False)
    assert "sudo apt-get install -y --no-install-recommends fonts-inter" in capsys.readouterr().out


@linux_only
@pytest.mark.parametrize(
    ("exit_code", "needed", "is_refused"), [(0, ["libegl1"], False), (100, ["libegl1"], True), (100, [], False)]
)
def test_with_root_apt_is_updated_once_and_asked_for_the_packages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exit_code: int, needed: list[str], is_refused: bool
) -> None:
    """A small apt-get of our own stands in the way of the real one and writes down what it was asked."""
    asked = tmp_path / "asked"
    program = tmp_path / "apt-get"
    program.write_text(f'#!/bin/sh\necho "$@" >> "{asked}"\n[ "$1" = update ] || exit {exit_code}\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(dev, "SETUP_LOG", dev.ROOT / "var" / "setup-test.log")
    if is_refused:
        with pytest.raises(dev.SetUpError, match="could not be installed"):
            dev.provide_packages(needed, ["fonts-inter"], may_install=True)
    else:
        dev.provide_packages(needed, ["fonts-inter"], may_install=True)
    packages = " ".join([*needed, "fonts-inter"])
    assert asked.read_text(encoding="utf-8").splitlines() == [
        "update",
        f"install -y --no-install-recommends {packages}",
    ]


def test_an_older_python_is_refused_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(dev.SetUpError, match=r"needs Python 3\.11 or newer"):
        dev.check_python()
