"""The job that checks a talk's translation, and the one that lists the checks."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dwuglos import places
from dwuglos.checks import CHECKS
from dwuglos.language import grammar, misspelt, own_words, spelling
from dwuglos.language.own_words import OwnWord
from dwuglos.settings import Settings
from dwuglos.store.library import Library
from dwuglos.talk.ignored import Ignored

if TYPE_CHECKING:
    from tests.dwuglos.cli.conftest import Command

CHILD = Path(__file__).parents[2] / "stand_ins" / "grammar_child.py"
CUES = "1\n00:00:01,000 --> 00:00:03,000\n{}\n\n2\n00:00:03,500 --> 00:00:05,500\n{}\n"


@pytest.fixture
def talk(run: Command, tmp_path: Path) -> str:
    return made(run, tmp_path, ("It costs 5 dollars.", "We know."), ("Kosztuje 6 dolarów.", "Wiemy  to."))


def made(run: Command, folder: Path, english: tuple[str, str], polish: tuple[str, str]) -> str:
    files = []
    for name, texts in (("en", english), ("pl", polish)):
        file = folder / f"t.{name}.srt"
        file.write_text(CUES.format(*texts), "utf-8")
        files.append(file)
    return str(run("import", files[0], "--translation", files[1], "--json").json["id"])


@pytest.mark.parametrize("job", [("check",), ("translate", "--with", "google")])
def test_what_was_found_at_opening_is_told(
    run: Command, talk: int, monkeypatch: pytest.MonkeyPatch, job: tuple[str, ...]
) -> None:
    monkeypatch.setattr(Library, "notices", ("Changes of another file stood in the log.",))
    assert "Changes of another file stood in the log.\n" in run(job[0], talk, *job[1:]).err


def test_findings_in_json(run: Command, talk: str) -> None:
    answer = run("check", talk, "--json")
    assert answer.status == 0
    numbers, spaces = answer.json["findings"]
    assert {key: numbers[key] for key in ("check", "severity", "segment", "side", "span", "fix")} == {
        "check": "numbers",
        "severity": "warning",
        "segment": 1,
        "side": "target",
        "span": [9, 10],
        "fix": None,
    }
    assert numbers["message"] == "Numbers differ: the English has 5, the Polish has 6."
    assert spaces["fix"] == [{"segment": 2, "target": "Wiemy to."}]
    assert json.loads(run("check", talk, "--as", "json").out) == answer.json


def test_errors_give_exit_status_one(run: Command, tmp_path: Path) -> None:
    talk = made(run, tmp_path, ("One.", "It is the longest of all words."), ("Jeden.", f"X{'x' * 50}."))
    answer = run("check", talk)
    assert answer.status == 1
    assert ["2", "line-length", "error"] in [line.split("\t")[:3] for line in answer.lines]


def test_spelling_with_own_words_and_grammar(run: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    talk = made(run, tmp_path, ("One.", "This book."), ("Jeden kwalio.", "Weź tą ktury książkę."))
    monkeypatch.setattr(grammar, "command", lambda: [sys.executable, str(CHILD), '{"tą": "TA_KSIAZKA"}'])
    grammar.rest()
    grammar.forget()
    own_words.save([OwnWord("kwalio")])

    def checks(*options: object) -> list[str]:
        return [finding["check"] for finding in run("check", talk, "--json", *options).json["findings"]]

    assert checks("--no-grammar") == ["spelling"]
    assert checks() == ["spelling", "grammar"]
    Settings(grammar={"TA_KSIAZKA": False}).save(places.settings())
    assert checks() == ["spelling"]
    grammar.rest()
    grammar.forget()


def test_what_is_missing_is_told_once_and_the_rest_is_checked(
    run: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = made(run, tmp_path, ("One.", "Two."), ("Jeden ktury.", "Dwa  dwa kture."))
    monkeypatch.setattr(grammar, "command", lambda: [sys.executable, str(CHILD), '{"fails to start": ""}'])
    monkeypatch.setattr(places, "dictionaries", lambda: (tmp_path,))
    grammar.rest()
    grammar.forget()
    for cache in (spelling._once, spelling.is_right, misspelt.is_word_right):
        cache.cache_clear()
    places.own_words().mkdir(parents=True)
    answer = run("check", talk, "--json")
    for cache in (spelling._once, spelling.is_right, misspelt.is_word_right):
        cache.cache_clear()
    assert [f["check"] for f in answer.json["findings"]].count("spelling") == 2
    assert len(answer.err.splitlines()) == 3
    for words in ("The word list", "The Polish dictionary", "The grammar rules cannot be started"):
        assert answer.err.count(words) == 1


def test_a_talk_without_findings(run: Command, tmp_path: Path) -> None:
    answer = run("check", made(run, tmp_path, ("One.", "Two."), ("Jeden.", "Dwa.")))
    assert (answer.status, answer.out, answer.err) == (0, "", "Nothing was found.\n")


def test_the_profile_that_counts(run: Command, tmp_path: Path) -> None:
    talk = made(run, tmp_path, ("One.", "It is a very long word."), ("Jeden.", f"X{'x' * 28}."))
    checks = {finding["check"] for finding in run("check", talk, "--profile", "shorts", "--json").json["findings"]}
    assert checks == {"line-length", "spelling"}
    findings = run("check", talk, "--profile", "netflix-pl", "--json").json["findings"]
    assert [finding["check"] for finding in findings] == ["spelling"]
    refused = run("check", talk, "--profile", "nobody")
    assert (refused.status, refused.out) == (2, "")
    assert "nobody" in refused.err


def test_a_profile_from_a_file(run: Command, tmp_path: Path, talk: str) -> None:
    file = tmp_path / "own.json"
    limits = {"dwuglos-profile": 1, "title": "Own", "line_length": 12, "lines": 1}
    file.write_text(json.dumps(limits), "utf-8")
    checks = {finding["check"] for finding in run("check", talk, "--profile", file, "--json").json["findings"]}
    assert {"lines", "numbers"} <= checks
    file.write_text(json.dumps({**limits, "lines": "many"}), "utf-8")
    refused = run("check", talk, "--profile", file)
    assert (refused.status, refused.out) == (2, "")
    assert "“lines”" in refused.err


def test_terms_from_a_file(run: Command, tmp_path: Path, talk: str) -> None:
    file = tmp_path / "terms.csv"
    file.write_text("English;Polish\ndollar;talar\n", "utf-8")
    findings = run("check", talk, "--terms", file, "--json").json["findings"]
    assert "terms" in {finding["check"] for finding in findings}
    missing = run("check", talk, "--terms", tmp_path / "gone.csv")
    assert (missing.status, missing.out) == (2, "")


def test_a_text_without_times(run: Command, tmp_path: Path) -> None:
    file = tmp_path / "text.txt"
    file.write_text("This is a talk.\n\nIt has no times.\n", "utf-8")
    talk = str(run("import", file, "--json").json["id"])
    answer = run("check", talk, "--json")
    assert answer.status == 1
    assert {finding["check"] for finding in answer.json["findings"]} == {"untranslated"}


def test_reports(run: Command, tmp_path: Path, talk: str) -> None:
    assert run("check", talk, "--as", "csv").out.startswith("\ufeffNumber,Time,Check")
    page = tmp_path / "report.html"
    assert run("check", talk, "--as", "html", "-o", page).out == ""
    assert "<mark>6</mark>" in page.read_text("utf-8")


def test_a_talk_that_is_not_there(run: Command) -> None:
    assert run("check", 99).status == 2
    assert run("check", "x").status == 2


def test_the_list_of_checks(run: Command) -> None:
    listed = run("checks", "--json").json
    assert [each["name"] for each in listed] == [check.name for check in CHECKS]
    assert run("checks").lines[1].split("\t") == ["untranslated", "Not translated", "error"]


def test_what_is_ignored_in_the_talk_or_always(run: Command, tmp_path: Path, talk: str) -> None:
    with Library(places.library()) as library:
        library.ignore(int(talk), [Ignored(1, "numbers", "6")])
    settings = Settings(ignored=[["double-space", "wiemy to."]])
    settings.save(places.settings())
    assert run("check", talk, "--json").json["findings"] == []
    both = run("check", talk, "--ignored", "--json").json["findings"]
    assert [finding["check"] for finding in both] == ["numbers", "double-space"]


def test_what_was_chosen_in_the_window_counts_here_too(run: Command, talk: str) -> None:
    Settings(checks={"numbers": "off", "double-space": "error"}).save(places.settings())
    answer = run("check", talk, "--json")
    assert [(each["check"], each["severity"]) for each in answer.json["findings"]] == [("double-space", "error")]
    assert answer.status == 1


@pytest.mark.parametrize("form", [(), ("--as", "json")])
def test_a_file_needs_a_report_to_go_into_it(run: Command, tmp_path: Path, talk: str, form: tuple[str, ...]) -> None:
    answer = run("check", talk, *form, "-o", tmp_path / "report")
    assert (answer.status, answer.out) == (2, "")
    assert answer.err == "dwuglos: Say with --as html or --as csv which report goes into the file.\n"
    assert not (tmp_path / "report").exists()


def test_terms_of_the_library_are_checked(run: Command, talk: str) -> None:
    assert run("terms", "add", "dollar", "dolar amerykański", "--talk", talk).status == 0
    found = run("check", talk, "--no-grammar", "--json").json["findings"]
    assert [each["message"] for each in found if each["check"] == "terms"] == [
        "The glossary has “dolar amerykański” for “dollar”."
    ]
