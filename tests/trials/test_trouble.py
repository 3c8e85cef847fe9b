"""Full disks, lost folders, clocks set back: each is told in a sentence or nobody notices, and nothing is lost."""

from __future__ import annotations

import ctypes
import json
import os
import random
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from dwuglos.errors import DwuglosError
from dwuglos.store.library import Library
from tests.trials import troubles
from tests.trials.processes import processes
from tests.trials.promises import Promises
from tests.trials.reach import Tell, reach
from tests.trials.troubles import TROUBLES, Trouble, is_root
from tests.trials.work import Work

NOBODY = 65534
"""The user whom permissions concern, where this runs as one whom they do not."""
MEANWHILE = 15
"""Acts tried while there is trouble, and again when it is over."""
LATEST = 40
"""Acts done before it begins, at most."""


class Troubled(Work):
    """Work that goes on through trouble: what is refused is told, and the talk taken up as the library has it."""

    def run_through(self, trouble: Trouble, before: int) -> None:
        """Work, have trouble, and work on."""
        library = self._folder / "library.db"
        with Library(library) as self._library:
            self._import()
            self._take(1)
            for _ in range(before):
                self._act()
            with trouble(library):
                for _ in range(MEANWHILE):
                    self._attempt()
            self._take(1)
            for _ in range(MEANWHILE):
                self._act()
            self._say("worked on")

    def open_again(self, before: int) -> None:
        """Open the library where nothing may be written, read, and try to write and to export beside it."""
        library = self._folder / "library.db"
        with Library(library) as self._library:
            self._import()
            self._take(1)
            for _ in range(before):
                self._act()
        with troubles.permission_lost(library), Library(library) as self._library:
            self._take(1)
            for _ in range(MEANWHILE):
                self._attempt()
        with Library(library) as self._library:
            self._take(1)
            for _ in range(MEANWHILE):
                self._act()
            self._say("worked on")

    def _set(self) -> None:
        if self._folder.exists():  # settings make the folder they are in, and it is another one than the library's
            super()._set()

    def _attempt(self) -> None:
        try:
            self._act()
        except DwuglosError as error:
            self._say("told", str(error))
            try:
                self._take(self._id)
            except DwuglosError as error:
                self._say("told", str(error))


def _work(folder: str, trouble: str, before: int, seed: int, said: Connection) -> None:
    def say(*words: object) -> None:
        os.write(said.fileno(), (json.dumps(words) + "\n").encode())

    if is_root():
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    work = Troubled(Path(folder), random.Random(seed), say)
    try:
        if trouble == "read-only":
            work.open_again(before)
        else:
            work.run_through({**TROUBLES, "disk full": troubles.disk_full}[trouble], before)
    except Exception as error:  # whatever it is, it is no sentence
        say("unknown", f"{type(error).__name__}: {error}")


def _through(trouble: str, folder: Path, before: int, seed: int) -> list[str]:
    """Work through trouble in a process of its own; return what was wrong."""
    reading, writing = processes.Pipe(duplex=False)
    process = processes.Process(target=_work, args=(str(folder), trouble, before, seed, writing))
    process.start()
    writing.close()
    with os.fdopen(os.dup(reading.fileno()), encoding="utf-8") as said:
        lines: list[list[Any]] = [json.loads(line) for line in said]
    process.join()
    reading.close()
    promises = Promises(line for line in lines if line[0] not in ("told", "unknown", "worked on"))
    wrong = promises.broken(folder) + [f"unknown: {line[1]}" for line in lines if line[0] == "unknown"]
    if ["worked on"] not in lines and not wrong:
        wrong.append("work did not go on")
    refusals = [line[1] for line in lines if line[0] == "told"]
    if trouble in ("full", "disk full", "folder gone", "file replaced", "read-only") and not refusals:
        wrong.append("nobody was told")
    wrong += [f"leftover {path.name}" for path in folder.iterdir() if path.suffix in (".part", ".new")]
    return [f"{trouble} after {before}: {fault}" for fault in wrong]


@contextmanager
def _own_folder(small: bool) -> Iterator[Path]:
    """Make a folder that an ordinary user may use; a `small` one is on a disk of its own."""
    base = Path(tempfile.mkdtemp(prefix="trial-"))
    base.chmod(0o755)
    if small:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "trial", str(base)], check=True, timeout=30)
    folder = base / "library"
    folder.mkdir()
    for path in (base, folder):
        if is_root():
            os.chown(path, NOBODY, NOBODY)
    try:
        yield folder
    finally:
        if small:
            subprocess.run(["umount", str(base)], check=True, timeout=30)
        shutil.rmtree(base)


def _can_mount() -> bool:
    if not is_root() or shutil.which("mount") is None:
        return False
    with tempfile.TemporaryDirectory() as folder:
        words = ["mount", "-t", "tmpfs", "-o", "size=1m", "trial", folder]
        if subprocess.run(words, check=False, capture_output=True, timeout=30).returncode:
            return False
        return ctypes.CDLL(None).umount(folder.encode()) == 0


@reach(few=1, many=10)
def test_trouble_is_told_and_work_goes_on(attacks: int, tell: Tell) -> None:
    chance = random.Random(attacks)
    kinds = [*TROUBLES, "read-only", *(["disk full"] if attacks > 1 and _can_mount() else [])]
    faults = []
    for trouble in kinds:
        for number in range(attacks):
            with _own_folder(small=trouble == "disk full") as folder:
                faults += _through(trouble, folder, chance.randrange(LATEST), number)
    told = f"{', '.join(kinds)}; at {attacks} moments each, {len(kinds) * attacks} times work in trouble"
    tell(f"{told}: {len(faults)} faults", faults)
