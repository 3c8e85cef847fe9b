"""main.py started as it is: by hand, by whatever Python is the system's, with Qt or without."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import gui
import main
from gui.start.system_libraries import LibrariesMissing

pytestmark = pytest.mark.skipif(os.name != "posix", reason="an environment has no bin/python elsewhere")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A folder with main.py and a Makefile in it; nothing is installed for the Python that `start` calls."""
    shutil.copy(main.__file__, tmp_path)
    (tmp_path / "Makefile").touch()
    return tmp_path


def start(tree: Path, *words: str) -> tuple[int, str]:
    python = getattr(sys, "_base_executable", sys.executable)
    command = [python, "-S", str(tree / "main.py"), *words]
    done = subprocess.run(command, cwd="/", capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_it_can_be_called_by_its_name() -> None:
    assert os.access(main.__file__, os.X_OK)
    assert Path(main.__file__).read_text("utf-8").startswith("#!/usr/bin/env python3\n")


def test_it_goes_on_in_the_environment_of_the_project(tree: Path) -> None:
    python = tree / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$0" "$@"\nexit 3\n', "utf-8")
    python.chmod(0o755)
    assert start(tree, "show", "1 2") == (3, f"{python} {tree / 'main.py'} show 1 2\n")


def test_without_an_environment_it_says_how_to_make_one(tree: Path) -> None:
    assert start(tree, "list") == (2, "Dwugłos is not set up yet. Set it up with: make setup\n")


def test_a_pdf_without_qt_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "gui.printing", raising=False)
    monkeypatch.delattr(gui, "printing", raising=False)
    monkeypatch.setitem(sys.modules, "PySide6.QtGui", None)
    with pytest.raises(LibrariesMissing, match=r"Qt cannot be loaded: .*QtGui"):
        main._pdf("", "")
