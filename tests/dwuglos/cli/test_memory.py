"""The translation memory from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dwuglos.cli.program import main
from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number

Capsys = pytest.CaptureFixture[str]

TMX = (
    '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Good evening, all.</seg></tuv>'
    '<tuv xml:lang="pl"><seg>Dobry wieczór wszystkim.</seg></tuv></tu></body></tmx>'
)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with Library(path) as library:
        library.add_talk(
            "First", number([NewSegment(0, 1000, "Good evening.", "Dobry wieczór.", "reviewed", "person")])
        )
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "greetings.tmx"
    path.write_text(TMX, "utf-8")
    return path


def memory(kept: Path, *arguments: object) -> int:
    return main(["memory", *map(str, arguments), "--library", str(kept)])


def test_what_is_confirmed_and_what_a_file_holds_is_found(kept: Path, file: Path, capsys: Capsys) -> None:
    assert memory(kept, "import", file, "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"read": 1, "new": 1}
    assert memory(kept, "find", "Good evening.", "--json") == 0
    found = json.loads(capsys.readouterr().out)["matches"]
    assert [(match["score"], match["target"], match["talk"], match["title"]) for match in found] == [
        (100, "Dobry wieczór.", 1, "First"),
        (83, "Dobry wieczór wszystkim.", None, "greetings.tmx"),
    ]
    assert memory(kept, "find", "Good evening.", "--least", "90", "--json") == 0
    assert len(json.loads(capsys.readouterr().out)["matches"]) == 1


def test_people_get_tables(kept: Path, file: Path, capsys: Capsys) -> None:
    memory(kept, "import", file)
    assert capsys.readouterr().out == "Units read: 1; new: 1.\n"
    memory(kept, "find", "Good evening.", "--count", 1)
    assert capsys.readouterr().out == "Match\tEnglish\tPolish\tFrom\n100%\tGood evening.\tDobry wieczór.\tFirst\n"
    memory(kept, "find", "Bananas")
    assert capsys.readouterr().err == "Nothing is like it.\n"


def test_uses_of_words_are_found_in_both_languages(kept: Path, file: Path, capsys: Capsys) -> None:
    memory(kept, "import", file)
    capsys.readouterr()
    memory(kept, "find", "wieczorem", "--uses", "--lemma", "--json")
    assert len(json.loads(capsys.readouterr().out)["uses"]) == 2
    memory(kept, "find", "all evening", "--uses")
    assert capsys.readouterr().out.splitlines()[1:] == ["Good evening, all.\tDobry wieczór wszystkim.\tgreetings.tmx"]
    memory(kept, "find", "wieczorem", "--uses")
    assert capsys.readouterr().err == "No unit has it.\n"


def test_an_export_holds_everything_and_comes_back(kept: Path, tmp_path: Path, capsys: Capsys) -> None:
    out = tmp_path / "out.tmx"
    assert memory(kept, "export", out, "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"path": str(out), "units": 1}
    assert memory(tmp_path / "other.db", "import", out) == 0
    capsys.readouterr()
    memory(tmp_path / "other.db", "find", "Good evening.", "--json")
    (match,) = json.loads(capsys.readouterr().out)["matches"]
    assert (match["title"], match["talk"], match["origin"]) == ("First", None, "person")
    assert memory(kept, "export", out) == 0
    assert capsys.readouterr().err == "Units written: 1.\n"


def test_units_are_forgotten_by_talk_and_day_and_twins(kept: Path, file: Path, capsys: Capsys) -> None:
    memory(kept, "import", file)
    capsys.readouterr()
    memory(kept, "clean")
    assert capsys.readouterr().out == "Units forgotten: 0.\n"
    memory(kept, "clean", "--before", "1999-12-31")
    assert capsys.readouterr().out.startswith("Units forgotten: 1."), "what came in a file has no day"
    memory(kept, "clean", "--talk", 1, "--json")
    assert json.loads(capsys.readouterr().out)["removed"] == 1


def test_what_is_forgotten_is_in_a_file_beside_the_library_and_comes_back(
    kept: Path, file: Path, capsys: Capsys
) -> None:
    memory(kept, "import", file)
    memory(kept, "clean")
    assert not list(kept.parent.glob("*.forgotten-*")), "nothing was forgotten"
    capsys.readouterr()
    memory(kept, "clean", "--before", "1999-12-31")
    (forgotten,) = kept.parent.glob("library.db.forgotten-*.tmx")
    assert capsys.readouterr().out == f"Units forgotten: 1. To bring them back, import {forgotten}.\n"
    memory(kept, "clean", "--talk", 1, "--json")
    (other,) = set(kept.parent.glob("library.db.forgotten-*.tmx")) - {forgotten}
    assert json.loads(capsys.readouterr().out) == {"removed": 1, "path": str(other)}
    memory(kept, "clean", "--talk", 1, "--json")
    assert json.loads(capsys.readouterr().out) == {"removed": 0, "path": None}
    assert memory(kept, "import", forgotten, "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"read": 1, "new": 1}


def test_what_cannot_be_used_is_told_and_nothing_is_kept(kept: Path, tmp_path: Path, capsys: Capsys) -> None:
    broken = tmp_path / "broken.tmx"
    broken.write_text(TMX[:-20], "utf-8")
    assert memory(kept, "import", broken) == 2
    assert "is damaged at line 1" in capsys.readouterr().err
    assert memory(kept, "import", tmp_path / "gone.tmx") == 2
    assert "There is no file" in capsys.readouterr().err
    assert memory(kept, "clean", "--before", "yesterday") == 2
    assert "'yesterday' is no day; write it as 2026-01-31." in capsys.readouterr().err
    memory(kept, "find", "all", "--uses", "--json")
    assert json.loads(capsys.readouterr().out)["uses"] == []


def test_a_damaged_memory_is_told(kept: Path, capsys: Capsys) -> None:
    kept.with_name("library.db.memory").write_bytes(b"nothing of the kind" * 100)
    assert memory(kept, "find", "Good evening.") == 2
    assert "library.db.memory is damaged. Move it away" in capsys.readouterr().err
