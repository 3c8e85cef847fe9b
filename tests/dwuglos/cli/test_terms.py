"""The glossary from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dwuglos.cli.program import main
from dwuglos.language.terms import Term
from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number

Capsys = pytest.CaptureFixture[str]
TABLE = "English;Polish;Forbidden;Domain;Note\nreasoning model;model rozumujący;model myślący;AI;x\nprompt;prompt\n"


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with Library(path) as library:
        library.add_talk("First", number([NewSegment(0, 1000, "A prompt.", "Polecenie.", "reviewed", "person")]))
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "terms.csv"
    path.write_text(TABLE, "utf-8")
    return path


def terms(kept: Path, *arguments: object) -> int:
    return main(["terms", *map(str, arguments), "--library", str(kept)])


def answer(capsys: Capsys) -> Any:
    return json.loads(capsys.readouterr().out)


def test_terms_come_from_a_file_and_are_found_in_any_form(kept: Path, file: Path, capsys: Capsys) -> None:
    assert terms(kept, "import", file, "--json") == 0
    assert answer(capsys) == {"new": 2, "merged": 0, "same": 0}
    assert terms(kept, "import", file) == 0
    assert capsys.readouterr().out == "New terms: 0; terms that have more now: 0; as they were: 2.\n"
    terms(kept, "find", "With reasoning models, a model.", "--json")
    (found,) = answer(capsys)["terms"]
    id, forms = found.pop("id"), found.pop("forms")
    assert forms[0] == "model rozumujący"
    assert {"modelami rozumującymi", "modelu rozumującego"} <= set(forms)
    assert isinstance(id, int)
    assert found == {
        "talk": None,
        "source": "reasoning model",
        "target": "model rozumujący",
        "forbidden": ["model myślący"],
        "domain": "AI",
        "note": "x",
        "found": ["reasoning models"],
    }
    terms(kept, "find", "Nad modelami rozumującymi i promptami.", "--json")
    assert [each["found"] for each in answer(capsys)["terms"]] == [["promptami"], ["modelami rozumującymi"]]
    terms(kept, "find", "Prompts")
    assert "prompt" in capsys.readouterr().out
    terms(kept, "find", "Bananas")
    assert capsys.readouterr().err == "No term stands in it, and it is a part of none.\n"


def test_the_list_of_a_talk_counts_before_that_of_all(kept: Path, file: Path, capsys: Capsys) -> None:
    terms(kept, "import", file)
    assert terms(kept, "add", "prompt", "polecenie", "--talk", 1, "--forbidden", "zachęta|prompt", "--note", "n") == 0
    capsys.readouterr()
    terms(kept, "find", "a prompt", "--talk", 1, "--json")
    assert [(each["target"], each["talk"]) for each in answer(capsys)["terms"]] == [("polecenie", 1)]
    terms(kept, "find", "a prompt", "--json")
    assert [(each["target"], each["talk"]) for each in answer(capsys)["terms"]] == [("prompt", None)]
    terms(kept, "list", "--talk", 1, "--json")
    assert [each["forbidden"] for each in answer(capsys)["terms"]] == [["zachęta", "prompt"]]


@pytest.mark.parametrize("ending", [".tbx", ".csv", ".xlsx"])
def test_what_goes_out_comes_back(kept: Path, file: Path, tmp_path: Path, capsys: Capsys, ending: str) -> None:
    terms(kept, "import", file)
    out = tmp_path / f"out{ending}"
    capsys.readouterr()
    assert terms(kept, "export", out, "--json") == 0
    assert answer(capsys) == {"path": str(out), "terms": 2}
    terms(tmp_path / "other.db", "import", out)
    with Library(kept) as one, Library(tmp_path / "other.db") as other:
        assert [each.term for each in one.terms()] == [each.term for each in other.terms()]
        assert one.terms()[1].term == Term("reasoning model", "model rozumujący", ("model myślący",), "AI", "x")


def test_a_term_is_removed(kept: Path, file: Path, capsys: Capsys) -> None:
    terms(kept, "import", file)
    assert terms(kept, "remove", "PROMPT", "--json") == 0
    assert terms(kept, "remove", "prompt") == 2
    assert "There is no term “prompt”" in capsys.readouterr().err
    assert terms(kept, "remove", "reasoning model", "model myślący") == 2
    assert terms(kept, "remove", "reasoning model", "model rozumujący") == 0
    capsys.readouterr()
    terms(kept, "list")
    assert capsys.readouterr().err == "There are no terms yet.\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("import", "nowhere.tbx"), "There is no file"),
        (("export", "out.doc"), "has to end in .tbx, .csv or .xlsx"),
        (("add", "x", " "), "needs both"),
        (("list", "--talk", "9"), "no talk 9"),
        (("add", "x", "y", "--talk", "9"), "no talk 9"),
    ],
)
def test_what_cannot_be_used_is_said(kept: Path, capsys: Capsys, arguments: tuple[str, ...], said: str) -> None:
    assert terms(kept, *arguments) == 2
    assert said in capsys.readouterr().err


def test_of_a_bad_file_nothing_is_taken(kept: Path, tmp_path: Path, capsys: Capsys) -> None:
    bad = tmp_path / "bad.tbx"
    bad.write_text("<tbx><text><body><conceptEntry></body></tbx>")
    assert terms(kept, "import", bad) == 2
    assert "damaged at line 1" in capsys.readouterr().err
    with Library(kept) as library:
        assert library.terms() == []
