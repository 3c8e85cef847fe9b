"""Libraries damaged by chance: each job ends well or with one sentence, quotes no talk, and loses nothing silently."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dwuglos.cli import program
from dwuglos.errors import DwuglosError
from dwuglos.store.library import Library
from dwuglos.store.talk_in_hand import talk_in_hand
from dwuglos.talk import edits
from tests.dwuglos.store.corruption import SEGMENTS, harm, whole_library
from tests.dwuglos.store.moves import sure
from tests.trials.reach import Tell, reach

JOBS: dict[str, tuple[str, ...]] = {
    "list": ("list", "--json"),
    "show": ("show", "1", "--json"),
    "export": ("export", "1", "--as", "srt", "--text", "source"),
    "publish": ("export", "1", "--as", "article-html"),
    "drafts": ("drafts", "1", "--json"),
}
"""Jobs of the command line."""


def _read_history(path: Path) -> None:
    with Library(path) as library:
        opened = library.open_talk(1)
        for step in opened.done:
            library.step_edit(1, step.number)
        library.writes_since(1, 0)
        library.revisions(1, 3)


def _edit(path: Path) -> None:
    with Library(path) as library, talk_in_hand(library, 2) as talk:
        talk.history.do(sure(edits.set_target(talk.transcript, talk.transcript[20].id, "Nowe.")))
        talk.history.undo()
        library.duplicate_talk(2, "Kopia")


WORK: dict[str, Callable[[Path], None]] = {"history": _read_history, "edit": _edit}
"""Jobs of the window."""
JOBS_EACH = len(JOBS) + len(WORK)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return whole_library(tmp_path_factory.mktemp("whole") / "library.db")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def run(path: Path, job: str) -> tuple[int, str, str]:
        if job in WORK:
            return _in_words(WORK[job], path)
        status = program.main([*JOBS[job], "--library", str(path)])
        out, err = capsys.readouterr()
        return status, out, err

    return run


def _in_words(work: Callable[[Path], None], path: Path) -> tuple[int, str, str]:
    try:
        work(path)
    except DwuglosError as error:
        return 2, "", str(error)
    except Exception as error:  # whatever it is, it is a fault
        return 3, "", f"does not know {error!r}"
    return 0, "", ""


def _faults(job: str, status: int, out: str, err: str) -> list[str]:
    faults = []
    if "does not know" in err:
        faults.append(f"unknown: {err.strip()}")
    if "Traceback" in err:
        faults.append("traceback")
    # Publishing has notices about the article, which quote it on purpose.
    if any("tajne" in line for line in err.splitlines() if job != "publish" or line.startswith("dwuglos: ")):
        faults.append("quotes a talk")
    if status and len([line for line in err.splitlines() if "damage" in line or line.startswith("dwuglos: ")]) != 1:
        faults.append(f"not one sentence: {err.strip()!r}")
    if job == "show" and status == 0 and len(json.loads(out)["segments"]) != SEGMENTS:
        faults.append("silent loss")
    return faults


def _attack(whole: Path, tmp_path: Path, run: Callable[..., tuple[int, str, str]], seeds: range) -> list[str]:
    faults = []
    for seed in seeds:
        path = tmp_path / f"{seed}" / "library.db"
        path.parent.mkdir()
        shutil.copy(whole, path)
        how = harm(path, seed)
        for job in (*JOBS, *WORK):
            faults += [f"{how}, {job}: {fault}" for fault in _faults(job, *run(path, job))]
        shutil.rmtree(path.parent)
    return faults


def test_a_whole_library_has_no_faults(whole: Path, tmp_path: Path, run: Callable[..., tuple[int, str, str]]) -> None:
    path = Path(shutil.copy(whole, tmp_path / "library.db"))
    assert [run(path, job)[0] for job in (*JOBS, *WORK)] == [0] * JOBS_EACH


@reach(few=10, many=200)
def test_damage_is_told(
    attacks: int, tell: Tell, whole: Path, tmp_path: Path, run: Callable[..., tuple[int, str, str]]
) -> None:
    faults = _attack(whole, tmp_path, run, range(attacks))
    losses = sum("silent loss" in fault for fault in faults)
    tell(
        f"{attacks} corruptions, {attacks * JOBS_EACH} jobs: {len(faults)} faults, {losses} of them silent losses",
        faults,
    )
