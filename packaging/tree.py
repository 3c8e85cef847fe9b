"""Copies of the tree that packages are made of: what the program needs to run, and nothing else.

In a wheel all of it lies below `dwuglos`, for an installed program may bring no top-level `gui` or `resources` into
anybody's site-packages: `gui` becomes `dwuglos._gui`, and whatever imports it says so.
"""

from __future__ import annotations

import shutil
import tokenize
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import translations
from facts import ROOT

WINDOW, MOVED = "gui", "dwuglos._gui"
_NOT_RUN = shutil.ignore_patterns("__pycache__", "*.pyc", "*.ts", "screenshots", ".*")
"""What is of use only to those who work on the program."""

_STARTS = {tokenize.NEWLINE, tokenize.NL, tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING, tokenize.COMMENT}


def stage(to: Path) -> Path:
    """Make `to` a copy of what the program runs from, laid out as in the tree; return it."""
    translations.compile_()
    _empty(to)
    for folder in ("dwuglos", "gui", "resources"):
        shutil.copytree(ROOT / folder, to / folder, ignore=_NOT_RUN)
    shutil.copyfile(ROOT / "main.py", to / "main.py")
    return _with_plain_modes(to)


def stage_wheel(to: Path) -> Path:
    """Make `to` a project of its own with `dwuglos` alone in it, the window and the resources inside; return it."""
    translations.compile_()
    _empty(to)
    package = to / "dwuglos"
    shutil.copytree(ROOT / "dwuglos", package, ignore=_NOT_RUN)
    shutil.copytree(ROOT / "gui", package / "_gui", ignore=_NOT_RUN)
    shutil.copytree(ROOT / "resources", package / "_resources", ignore=_NOT_RUN)
    shutil.copyfile(ROOT / "main.py", package / "__main__.py")
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copyfile(ROOT / name, to / name)
    for path in sorted(package.rglob("*.py")):
        path.write_text(moved(path.read_text("utf-8")), "utf-8")
    return _with_plain_modes(to)


def moved(source: str) -> str:
    """Return a module that imports the window from where the wheel has it; nothing but its imports is changed.

    Raises ValueError for `import gui.…` without a name to bind: what follows it would mean another module.
    """
    lines = source.splitlines(keepends=True)
    for row, column in reversed(list(_imports_of_window(source))):
        line = lines[row - 1]
        lines[row - 1] = line[:column] + MOVED + line[column + len(WINDOW) :]
    return "".join(lines)


def _imports_of_window(source: str) -> Iterator[tuple[int, int]]:
    """Give row and column of each `gui` that an import statement starts from."""
    tokens = list(tokenize.generate_tokens(StringIO(source).readline))
    for n, token in enumerate(tokens[:-1]):
        name = tokens[n + 1]
        if token.string not in ("from", "import") or not _starts_a_statement(tokens, n) or name.string != WINDOW:
            continue
        if token.string == "import" and not _binds_a_name(tokens[n:]):
            raise ValueError(f"Line {name.start[0]} imports {WINDOW} itself; import from it instead: {token.line}")
        yield name.start


def _starts_a_statement(tokens: list[tokenize.TokenInfo], n: int) -> bool:
    return n == 0 or tokens[n - 1].type in _STARTS or tokens[n - 1].string in (":", ";")


def _binds_a_name(tokens: list[tokenize.TokenInfo]) -> bool:
    for token in tokens:
        if token.type == tokenize.NEWLINE or token.string == ",":
            return False
        if token.string == "as":
            return True
    return False


def _empty(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


def _with_plain_modes(folder: Path) -> Path:
    """Give files and folders the modes they are installed with, whatever the umask of who builds is."""
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    return folder
