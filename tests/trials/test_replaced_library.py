"""The file of a library moved, removed, written over or cut short under one or two programs, at a random moment."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from random import Random

import pytest

from dwuglos.errors import LibraryError
from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number
from tests.dwuglos.store.files import ask
from tests.dwuglos.store.test_sqlite_log import Program
from tests.trials.reach import Tell, reach

ATTACKS = ("moved over", "written over", "removed and new", "emptied", "cut in half")


def _attack(path: Path, other: Path, attack: str) -> None:
    if attack == "moved over":
        path.rename(path.with_name("kept.db"))
        shutil.copy(other, path)
    elif attack == "written over":
        path.write_bytes(other.read_bytes())
    elif attack == "removed and new":
        path.unlink()
        shutil.copy(other, path)
    else:
        os.truncate(path, 0 if attack == "emptied" else path.stat().st_size // 2)


def _new(path: Path, title: str, chance: Random) -> Path:
    with Library(path) as library:
        library.add_talk(title, number([NewSegment(0, 1, "Text", "Tekst")] * chance.randrange(5, 400)))
    return path


def _try(folder: Path, chance: Random) -> list[str]:
    """Make one attack, and return what was wrong then."""
    attack = chance.choice(ATTACKS)
    path, other = _new(folder / "library.db", "Moja", chance), _new(folder / "other.db", "Cudza", chance)
    programs = [Program(path) for _ in range(chance.choice([1, 2]))]
    for _ in range(chance.randrange(12)):
        assert chance.choice(programs).rename("x" * chance.randrange(1, 4000)) == "saved"
    _attack(path, other, attack)
    there, wrong = path.read_bytes(), []
    answers = [program.rename("lost") for program in programs for _ in range(chance.randrange(4))]
    if "saved" in answers:
        wrong.append("saved in another file")
    chance.shuffle(programs)
    for program in programs:
        program.end(by_force=chance.random() < 0.5)
    if path.read_bytes() != there:
        wrong.append("the other file was changed")
    wrong += _looked_at(path, {"emptied": [], "cut in half": None}.get(attack, ["Cudza"]))
    if attack == "moved over":
        with Library(folder / "kept.db"):
            pass
        wrong += _looked_at(folder / "kept.db", None, is_whole=True)
    return [f"{attack}: {each}" for each in wrong]


def _looked_at(path: Path, titles: list[str] | None, is_whole: bool = False) -> list[str]:
    wrong = []
    if titles is not None:
        try:
            with Library(path) as library:
                found = [talk.title for talk in library.talks()]
                library.add_talk("On it goes", [])
        except LibraryError as error:
            return [str(error)]
        if found != titles:
            wrong.append(f"it holds {[title[:9] for title in found]}")
    if (titles is not None or is_whole) and ask(path, "PRAGMA integrity_check") != [("ok",)]:
        wrong.append("it is not sound")
    return wrong


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be replaced there")
@reach(1, 100)
def test_nothing_comes_into_a_file_that_is_not_the_library(tmp_path: Path, attacks: int, tell: Tell) -> None:
    wrong = []
    for n in range(attacks):
        folder = tmp_path / str(n)
        folder.mkdir()
        wrong += _try(folder, Random(n))
        shutil.rmtree(folder)
    tell(f"library replaced under open programs: {attacks} times, {len(wrong)} files harmed", wrong)
