"""The shape of the house, where it is more than who imports whom: that is in the contracts of pyproject.toml."""

from __future__ import annotations

import ast
import gc
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[1]
LONGEST_FUNCTION = 50
LONGEST_MODULE = 400
VAGUE_NAMES = {"manager", "service", "services", "helper", "helpers", "utils", "util", "controller"}
LATE_IMPORTS = {
    *("sqlalchemy", "alembic", "deep_translator", "requests", "qtawesome", "pysrt", "keyring", "fxtranslate"),
    *("morfeusz2", "snowballstemmer", "jinja2", "docx", "lxml", "rapidfuzz"),
}
"""What costs too much to import before the window is on the screen."""

NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis"}
MACHINE = re.compile(
    r"(?<![\w.~}])/(?:work|root|opt/pypi)/"
    r"|\b(?:pypi\.org|pythonhosted\.org|npmjs\.org|deb\.debian\.org|crates\.io)\b"
)
"""Paths of one machine, and hosts that packages come from: whoever installs chooses those."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def sources(ring: str) -> list[Path]:
    found = sorted((ROOT / ring).rglob("*.py"))
    assert found, f"{ring}/ holds no source"
    return found


@cache
def trees(ring: str) -> list[tuple[str, ast.Module]]:
    gc.disable()  # going through so many new nodes again and again takes four times as long as making them
    try:
        return [(str(path.relative_to(ROOT)), ast.parse(path.read_text("utf-8"))) for path in sources(ring)]
    finally:
        gc.freeze()
        gc.enable()


def project_files() -> Iterator[Path]:
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in NOT_OURS and not name.endswith(("_cache", ".egg-info"))]
        yield from (Path(folder, name) for name in files if name not in NOT_OURS)  # .git is a file in a worktree


def imported_by(code: str, *arguments: str, folder: Path) -> set[str]:
    """Return the top-level packages that a fresh interpreter has imported after running `code`."""
    report = "import json, sys; print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "DWUGLOS_LIBRARY": str(folder / "library.db")}
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{report}", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


def defined(tree: ast.AST) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def test_the_command_line_imports_no_qt(tmp_path: Path) -> None:
    assert "PySide6" not in imported_by("import dwuglos.cli.program", folder=tmp_path)


@pytest.mark.parametrize("command", ["list", "formats", "translators"])
def test_a_subcommand_runs_without_qt(command: str, tmp_path: Path) -> None:
    code = """
import runpy
try:
    runpy.run_path("main.py", run_name="__main__")
except SystemExit as end:
    assert not end.code, end.code
"""
    imported = imported_by(code, command, folder=tmp_path)
    assert "dwuglos" in imported
    assert not imported & {"PySide6", "gui", "qtawesome"}


@pytest.mark.parametrize("module", ["gui.window", "gui.app"])
def test_the_first_frame_waits_for_no_library(module: str, tmp_path: Path) -> None:
    imported = imported_by(f"import {module}", folder=tmp_path)
    assert "PySide6" in imported
    assert not imported & LATE_IMPORTS


@pytest.mark.parametrize("ring", ["dwuglos", "gui"])
def test_no_module_imports_itself_by_way_of_others(ring: str) -> None:
    """Imports for types count: what they name must be understood first as well."""
    graph = grimp.build_graph(ring, cache_dir=None)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    TopologicalSorter(imports).prepare()  # raises CycleError, which names the circle


@pytest.mark.parametrize("ring", ["dwuglos", "gui"])
def test_functions_are_short(ring: str) -> None:
    lengths = {
        f"{file}:{node.lineno} {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for file, tree in trees(ring)
        for node in defined(tree)
    }
    assert not {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION}


@pytest.mark.parametrize("ring", ["dwuglos", "gui"])
def test_modules_are_short(ring: str) -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in sources(ring)}
    assert not {name: length for name, length in lengths.items() if length > LONGEST_MODULE}


@pytest.mark.parametrize(
    ("file", "name", "most"), [("gui/window.py", "Window", 200), ("gui/session.py", "Session", 150)]
)
def test_what_puts_parts_together_stays_small(file: str, name: str, most: int) -> None:
    tree = dict(trees("gui"))[file]
    found = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)
    assert (found.end_lineno or 0) - found.lineno + 1 <= most


def test_names_say_what_a_thing_is() -> None:
    """*Told*, *said* and the like say of a value only that it came from somewhere."""
    found = [
        f"{file}: {name}"
        for ring in ("dwuglos", "gui")
        for file, tree in trees(ring)
        for name in _names_given(tree)
        if not {"told", "said", "known", "given", "asked"}.isdisjoint(name.split("_"))
    ]
    assert len(found) <= 40, found


def test_what_the_core_offers_is_described() -> None:
    undescribed = []
    for file, tree in trees("dwuglos"):
        public = [node for node in tree.body if isinstance(node, Function | ast.ClassDef) and node.name[0] != "_"]
        undescribed += [file] if tree.body and not ast.get_docstring(tree) else []
        undescribed += [f"{file}: {node.name}" for node in public if not ast.get_docstring(node)]
    assert not undescribed


def test_packaging_shadows_nothing() -> None:
    assert (ROOT / "packaging").is_dir()
    assert not list((ROOT / "packaging").rglob("__init__.py")), "it would hide the library of that name"


def test_the_window_leaves_threads_to_its_tasks() -> None:
    forbidden = {"QThread", "QRunnable", "processEvents"}
    used = {(file, name) for file, tree in trees("gui") for name in _names(tree) if name in forbidden}
    assert not used


def test_qtmultimedia_has_one_door() -> None:
    """The import contracts see of PySide6 only that it is imported."""
    users = {file for file, tree in trees("gui") for node in ast.walk(tree) if _takes(node, "QtMultimedia")}
    assert users == {f"gui/player/{name}.py" for name in ("qt_engine", "qt_playback", "pictures", "output", "ticks")}


def _takes(node: ast.AST, part: str) -> bool:
    if isinstance(node, ast.ImportFrom):
        names = {f"{node.module}.{each.name}" for each in node.names} | {node.module}
    else:
        names = {each.name for each in node.names} if isinstance(node, ast.Import) else set()
    return f"PySide6.{part}" in names


@pytest.mark.parametrize("ring", ["dwuglos", "gui"])
def test_only_the_command_line_prints(ring: str) -> None:
    printing = {
        f"{file}:{node.lineno}"
        for file, tree in trees(ring)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
        if not file.startswith(("dwuglos/cli.py", "dwuglos/cli/"))
    }
    assert not printing


@pytest.mark.parametrize("ring", ["dwuglos", "gui"])
def test_files_are_named_after_things(ring: str) -> None:
    paths = [path.relative_to(ROOT) for path in sources(ring)]
    assert not [path for path in paths if VAGUE_NAMES & set(re.split(r"[/_.]", str(path)))]


def test_no_file_names_a_machine() -> None:
    naming = {
        f"{path.relative_to(ROOT)}: {found.group()}"
        for path in project_files()
        if path != Path(__file__)
        for found in MACHINE.finditer(path.read_text("utf-8", errors="ignore"))
    }
    assert not naming


def _names_given(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case (
                ast.FunctionDef(name=name)
                | ast.AsyncFunctionDef(name=name)
                | ast.ClassDef(name=name)
                | ast.arg(arg=name)
            ):
                yield name
            case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield name


def _names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                yield name
