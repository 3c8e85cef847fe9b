"""The sound of a talk, where no file is named."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.stand_ins.sounds import tone, write_wav

if TYPE_CHECKING:
    from tests.dwuglos.cli.conftest import Command

JOBS = ("align", "sync")


@pytest.fixture
def talk(run: Command, tmp_path: Path) -> Path:
    """The file of a talk without times, imported; its sound is to lie beside it."""
    file = tmp_path / "talk.txt"
    file.write_text("One two three.\nFour five six.\n", "utf-8")
    return file


@pytest.mark.parametrize("job", JOBS)
def test_without_any_it_is_asked_for(run: Command, talk: Path, job: str) -> None:
    id = run("import", talk, "--json").json["id"]
    answer = run(job, id)
    assert (answer.status, answer.out) == (2, "")
    assert "No video or sound is attached to this talk: name its file with --media." in answer.err


@pytest.mark.parametrize("job", JOBS)
def test_one_that_is_gone_is_named(run: Command, talk: Path, job: str) -> None:
    sound = write_wav(talk.with_suffix(".wav"), tone(1.0))
    id = run("import", talk, "--media", sound, "--json").json["id"]
    sound.unlink()
    answer = run(job, id)
    assert (answer.status, answer.out) == (2, "")
    assert f"{sound} was not found: name the file with --media." in answer.err


@pytest.mark.parametrize("moved", [False, True])
def test_the_attached_file_is_listened_to(run: Command, talk: Path, moved: bool) -> None:
    sound = write_wav(talk.with_suffix(".wav"), tone(1.0))
    id = run("import", talk, "--media", sound, "--json").json["id"]
    if moved:
        shutil.move(sound, talk.with_name("sound of the talk.wav"))
    answer = run("sync", id)
    assert answer.status == 2
    assert "At least 8 segments" in answer.err  # the file is there; it is the times that are missing
