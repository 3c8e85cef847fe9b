"""The job that checks a talk's translation, and the one that lists the checks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dwuglos import places
from dwuglos.checks import CHECKS
from dwuglos.settings import Settings
from dwuglos.store.library import Library
from dwuglos.talk.ignored import Ignored

if TYPE_CHECKING:
    from tests.dwuglos.cli.conftest import Command

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
    assert answer.lines[1].split("\t")[:3] == ["2", "line-length", "error"]


def test_a_talk_without_findings(run: Command, tmp_path: Path) -> None:
    answer = run("check", made(run, tmp_path, ("One.", "Two."), ("Jeden.", "Dwa.")))
    assert (answer.status, answer.out, answer.err) == (0, "", "Nothing was found.\n")


def test_the_profile_that_counts(run: Command, tmp_path: Path) -> None:
    talk = made(run, tmp_path, ("One.", "It is a very long word."), ("Jeden.", f"X{'x' * 28}."))
    checks = {finding["check"] for finding in run("check", talk, "--profile", "shorts", "--json").json["findings"]}
    assert checks == {"line-length"}
    assert run("check", talk, "--profile", "netflix-pl", "--json").json["findings"] == []
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
    settings = Settings(ignored=[["double-space", ""]])
    settings.save(places.settings())
    assert run("check", talk, "--json").json["findings"] == []
    both = run("check", talk, "--ignored", "--json").json["findings"]
    assert [finding["check"] for finding in both] == ["numbers", "double-space"]
