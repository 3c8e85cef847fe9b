"""The job that checks the whole library."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dwuglos import places
from dwuglos.cli import verify
from tests.dwuglos.cli.conftest import Command

WRONG = "The library counts this talk wrongly, though its text is whole; duplicate the talk, and delete this one."


def harm(statement: str) -> None:
    with closing(sqlite3.connect(places.library())) as raw, raw:
        raw.execute(statement)


def test_a_sound_library(run: Command, english: Path) -> None:
    run("import", english)
    told = "The library is sound; looked at talks: 1, segments: 3, changes in their histories: 0.\n"
    assert run("verify") == (0, told, "")
    assert run("verify", "--json").json == {"talks": 1, "segments": 3, "changes": 0, "findings": [], "orphans": []}


def test_findings(run: Command, english: Path) -> None:
    run("import", english, "--title", "Sie\x1bci")
    harm("UPDATE talk SET reviewed = 2")
    told = run("verify")
    assert (told.status, told.err) == (1, "")
    assert told.lines == [
        f"Talk 1, “Sie\N{REPLACEMENT CHARACTER}ci”: {WRONG}",
        "Findings: 1; looked at talks: 1, segments: 3, changes in their histories: 0.",
    ]
    found = run("verify", "--json")
    assert found.status == 1
    assert found.json["findings"] == [{"talk": 1, "title": "Sie\x1bci", "message": WRONG}]


def test_a_library_that_cannot_be_checked(run: Command, tmp_path: Path) -> None:
    assert run("verify").status == 2
    assert not Path(places.library()).exists()
    text = tmp_path / "text.db"
    text.write_text("This is no library at all.")
    told = run("verify", "--library", text)
    assert (told.status, told.out) == (2, "")
    assert told.err.startswith(f"dwuglos: The library {text} is damaged or is not a library of Dwugłos")


def test_progress_is_told_where_it_takes_long(run: Command, english: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("import", english)
    monkeypatch.setattr(verify, "PATIENCE", 0)
    told = run("verify")
    assert told.status == 0
    assert told.err.splitlines()[-1] == "Checked: 100%"


def test_what_is_kept_for_no_talk_is_named_and_removed_when_asked(
    run: Command, english: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "recordings"
    folder.mkdir()
    monkeypatch.setenv("DWUGLOS_MEDIA", str(folder))
    files = [folder / f"Talk-{letter * 16}.mp3" for letter in "ab"]
    for path in files:
        path.write_bytes(bytes(1_200_000))
    run("import", english)
    told = run("verify")
    assert (told.status, told.lines[1:]) == (
        0,
        [*(f"Kept for no talk: {path}, 1.2 MB" for path in files), "Kept for no talk in all: 2.4 MB"],
    )
    assert run("verify", "--json").json["orphans"][0] == {"path": str(files[0]), "size": 1_200_000}
    assert all(path.exists() for path in files)
    assert run("verify", "--remove-orphans").err == "Removed: 2.4 MB\n"
    assert list(folder.iterdir()) == []


def test_nothing_is_removed_while_a_library_is_damaged(run: Command, english: Path) -> None:
    run("import", english)
    folder = Path(places.media())
    folder.mkdir(parents=True)
    (folder / f"film-{'a' * 16}.mp4").write_bytes(b"film")
    harm("UPDATE talk SET reviewed = 2")
    told = run("verify", "--remove-orphans")
    assert (told.status, told.err) == (1, "Nothing was removed: what is damaged may still need it.\n")
    assert [path.name for path in folder.iterdir()] == [f"film-{'a' * 16}.mp4"]
