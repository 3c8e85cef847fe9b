"""The jobs that list something."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dwuglos import places
from dwuglos.settings import Settings
from dwuglos.store.library import Library
from tests.dwuglos.cli.conftest import Command


def test_list(run: Command, talk: int, english: Path) -> None:
    run("import", english)
    talks = run("list", "--json").json["talks"]
    assert [{k: v for k, v in row.items() if k != "changed"} for row in talks] == [
        {"id": 2, "title": "Sieci", "segments": 3, "translated": 0, "reviewed": 0},
        {"id": 1, "title": "Sieci", "segments": 3, "translated": 3, "reviewed": 0},
    ]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", row["changed"]) for row in talks)
    heads, *lines = [line.split("\t") for line in run("list").lines]
    assert heads == ["Id", "Title", "Segments", "Untranslated", "Confirmed", "Changed"]
    assert [line[:5] for line in lines] == [["2", "Sieci", "3", "3", "0"], ["1", "Sieci", "3", "0", "0"]]
    assert [line[5] for line in lines] == [row["changed"] for row in talks]


def test_list_of_an_empty_library(run: Command) -> None:
    said = "There are no talks in this library yet; the job import makes one of a file.\n"
    assert run("list") == (0, "", said)
    assert run("list", "--json").json == {"talks": []}


@pytest.mark.parametrize(
    ("job", "names"),
    [("formats", ["srt", "text"]), ("translators", ["google"]), ("profiles", ["netflix-pl", "ted-pl"])],
)
def test_families(run: Command, job: str, names: list[str]) -> None:
    listed = run(job, "--json").json
    assert {row["name"] for row in listed} >= set(names)
    assert all(row["title"] for row in listed)
    heads, *lines = [line.split("\t") for line in run(job).lines]
    assert heads[:2] == ["Name", "Title"]
    assert [line[:2] for line in lines] == [[row["name"], row["title"]] for row in listed]


def test_formats_are_read_or_written_or_both(run: Command) -> None:
    lines = dict(line.split("\t", 1) for line in run("formats").lines)
    assert lines["Name"] == "Title\tExtensions\tIs"
    assert lines["srt"] == "SubRip\t.srt\tread and written"
    assert lines["whisper"].endswith("\tonly read")
    assert lines["timed-text"].endswith("\tonly written")


def test_a_title_gives_a_terminal_no_commands(run: Command, talk: int) -> None:
    with Library(places.library()) as library:
        library.rename_talk(talk, "A\x1b[2Jb\x9b31m\x07\x7f")
    for job in (("list",), ("show", talk), ("export", talk, "--as", "nonsense\x1b[2J")):
        answer = run(*job)
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", answer.out + answer.err)
    answer = run("list", "--json")
    assert answer.json["talks"][0]["title"] == "A\x1b[2Jb\x9b31m\x07\x7f"
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", answer.out)


def test_a_damaged_talk_is_listed_and_told_of(run: Command, talk: int) -> None:
    with closing(sqlite3.connect(places.library())) as one, one:
        one.execute("UPDATE talk SET title = X'41FF', changed = 9e18")
    answer = run("list", "--json")
    assert answer.status == 3
    assert (answer.json["talks"][0]["id"], answer.json["talks"][0]["title"]) == (talk, "A\N{REPLACEMENT CHARACTER}")
    assert answer.err == (
        "What the library says of some talks is damaged, and shown as far as it can be read (ids: 1).\n"
    )


@pytest.mark.parametrize("job", [("show",), ("show", "--json"), ("export", "--as", "srt"), ("export", "--as", "text")])
def test_what_is_left_of_a_talk_is_put_out_and_told_of(run: Command, talk: int, job: tuple[str, ...]) -> None:
    with closing(sqlite3.connect(places.library())) as one, one:
        one.execute("DELETE FROM segment WHERE id = 1")
    answer = run(job[0], talk, *job[1:])
    assert answer.status == 3
    assert answer.out != ""
    assert "Segments: 2 of 3; other damaged values: 0." in answer.err


def test_profiles(run: Command) -> None:
    Settings(profiles={"moja": {"title": "Moja", "line_length": 30, "lines": 1}}).save(places.settings())
    listed = run("profiles", "--json").json
    assert [row["name"] for row in listed] == ["netflix-pl", "ted-pl", "amara", "sdh-pl", "youtube", "shorts", "moja"]
    assert [row["own"] for row in listed] == [False] * 6 + [True]
    assert {"line_length", "lines", "speed", "shortest", "longest", "gap", "chained"} <= set(listed[0])
    lines = [line.split("\t") for line in run("profiles").lines]
    assert lines[0] == ["Name", "Title", "Characters", "Lines", "Cps", "Shortest", "Longest", "Gap"]
    assert lines[1] == ["netflix-pl", "Netflix PL", "42", "2", "17", "833", "7000", "80"]
    assert lines[-1] == ["moja", "Moja", "30", "1", "-", "-", "-", "-"]
