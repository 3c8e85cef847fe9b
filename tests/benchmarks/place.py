"""Where is measured: a folder on the disk, a display, and talks in libraries, each made when it is first needed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import processes
import talks
from display import Display, own_display, session_bus

ROOT = Path(__file__).resolve().parents[2]
MAIN = [sys.executable, str(ROOT / "main.py")]
NO_WINDOW_WAIT = 60.0
"""Seconds after which a window that has not come is not waited for."""


class Kept(NamedTuple):
    """A talk that is in a library."""

    talk: talks.Talk
    library: Path


class Place:
    """All that benchmarks share; `folder` is empty at first."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder = folder
        # With bytecode, as an installed program has it, also where Python is told to write none.
        inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        self.environment = inherited | {
            "PYTHONPYCACHEPREFIX": str(folder.parent / "bytecode"),
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "1",
            "LC_ALL": "C.UTF-8",
            "DWUGLOS_SETTINGS": str(folder / "settings.json"),
            "DWUGLOS_LIBRARY": str(folder / "unnamed.db"),
        }
        self._stack = stack
        self._talks: dict[int, talks.Talk] = {}
        self._kept: dict[int, Kept] = {}

    @cached_property
    def display(self) -> Display:
        """A display with a window manager. Raises NotHere."""
        return self._stack.enter_context(own_display())

    @cached_property
    def desktop(self) -> dict[str, str]:
        """The environment of programs with a window on the display. Raises NotHere."""
        shown = {"DISPLAY": self.display.name, "QT_QPA_PLATFORM": "xcb"}
        return self.environment | shown | self._stack.enter_context(session_bus())

    def talk(self, cues: int) -> talks.Talk:
        """Return the files of a talk."""
        if cues not in self._talks:
            self._talks[cues] = talks.write(self.folder, cues)
        return self._talks[cues]

    def kept(self, cues: int) -> Kept:
        """Return a talk that is in a library of its own."""
        if cues not in self._kept:
            kept = Kept(self.talk(cues), self.folder / f"library-{cues}.db")
            processes.output(self.importing(kept.talk, kept.library, "--title", kept.talk.title), self.environment)
            self._kept[cues] = kept
        return self._kept[cues]

    @staticmethod
    def importing(talk: talks.Talk, library: Path, *more: str) -> list[str]:
        """Return the command that brings both files of a talk into a library."""
        files = [str(talk.english), "--translation", str(talk.polish)]
        return [*MAIN, "import", *files, "--library", str(library), *more]


def in_turn(runs: int, *each: Callable[[], float]) -> list[list[float]]:
    """Do things in turn, each so many times and once before that counts not; return the values of each."""
    for one in each:
        one()
    rounds = [[one() for one in each] for _ in range(runs)]
    return [list(values) for values in zip(*rounds, strict=True)]
